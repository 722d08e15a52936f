"""Motala kv 4 2023: Chromium, landscape matrix omrade x insats x sex x reason with sub-totals and blank cells. Planted: a change in prose."""
from lib import *


def make():
    r = R("dalsland08_motala_2023_kv4", "pdf", "Motala kommun", "0583", "Socialnämnden", "23/SN 0204", "2023-Q4", "2024-01-29", ["SoL", "LSS"])
    O = ["Ledig bostad/plats saknas", "Uppdragstagare eller personal saknas", "Den enskilde har tackat nej", "Annat"]
    data = [
        ("Barn och familj", [("Kontaktfamilj", "SoL", 3, 2, 0, 4, 1, 0), ("Öppenvård", "SoL", 1, 0, 0, 0, 1, 0)]),
        ("Funktionsnedsättning", [("Boendestöd", "SoL", 2, 1, 0, 0, 1, 2), ("Kontaktperson", "LSS", 2, 3, 0, 4, 1, 0), ("Korttidsvistelse", "LSS", 0, 2, 1, 0, 0, 1),
                                  ("Bostad för vuxna", "LSS", 2, 4, 5, 0, 1, 0), ("Daglig verksamhet", "LSS", 1, 1, 0, 0, 0, 2)]),
        ("Äldre", [("Särskilt boende", "SoL", 7, 3, 4, 0, 6, 0), ("Dagverksamhet", "SoL", 1, 1, 0, 0, 1, 1)]),
    ]
    kons = ["K", "M", None, None, None, None, None]
    ors = [None, None] + O + [None]
    body, trs = [], []
    gt = [0] * 7
    def put(lag, ins, om, v, total):
        for x, k, o in zip(v, kons, ors):
            if x: r.cnt("t1", "ej_verkställda", x, lag=lag, insats=ins, omrade=om, kon=k, orsak=o, total=total)
    def tr(first, cells, cls=""):
        trs.append(f'<tr class="{cls}">{first}' + "".join(f"<td class=n>{x or ''}</td>" for x in cells) + "</tr>")
    for om, ins in data:
        sub = [0] * 7
        for n, (i, lag, k, m, *o) in enumerate(ins):
            assert k + m == sum(o), i
            v = [k, m] + o + [k + m]
            sub = [a + b for a, b in zip(sub, v)]
            put(lag, i, om, v, False)
            body.append([om, i, lag] + [x or None for x in v])
            tr((f'<th class=om rowspan="{len(ins) + 1}">{om}</th>' if n == 0 else "") + f"<td>{i}</td><td>{lag}</td>", v)
        put(None, None, om, sub, True)
        body.append([om, "Delsumma", None] + [x or None for x in sub])
        tr("<td>Delsumma</td><td></td>", sub, "del")
        gt = [a + b for a, b in zip(gt, sub)]
    put(None, None, None, gt, True)
    body.append(["Socialnämnden totalt", None, None] + gt)
    tr("<th colspan=3 class=om>Socialnämnden totalt</th>", gt, "sum")
    cols = ["Område", "Insats", "Lag", "Kön / Kvinnor", "Kön / Män"] + [f"Orsak / {o}" for o in O] + ["Summa"]
    seen = set()
    rows = []  # a spanned cell once
    for b in body:
        rows.append([None if b[0] in seen else b[0]] + b[1:]); seen.add(b[0])
    r.tbl("t1", "Ej verkställda beslut fördelade på område, insats, kön och orsak", ["Bilaga 1"], cols, rows, "matrix_insats_kon_orsak")
    N = gt[6]
    prev = N - 7
    q1 = f"Socialnämnden har {N} ej verkställda beslut att rapportera för kvartal 4 2023."
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(q1, N, "ej_verkställda", agreed=A)
    q2 = f"Det är en ökning med nio beslut sedan kvartal 3, då antalet var {prev}."
    r.claim(q2, 9, "ej_verkställda", unit="skillnad", compare_to="2023-Q3", agreed=A); r.claim(q2, prev, "ej_verkställda", period="2023-Q3", agreed=A)
    r.disc("text_vs_text", "error", f"An increase of nine is stated, but {N} - {prev} = 7", 9, 7, [q2, q1])
    q3 = f"Flest beslut, {sum(x[2] + x[3] for x in data[1][1])} stycken, finns inom området funktionsnedsättning."
    r.claim(q3, sum(x[2] + x[3] for x in data[1][1]), "ej_verkställda", omrade="funktionsnedsättning", agreed=A)
    ps = round(100 * 10 / N)
    q4 = f"Särskilt boende är den enskilt största insatsen med {ps} procent av besluten."
    r.claim(q4, ps, "ej_verkställda", lag=None, insats="Särskilt boende", unit="procent", agreed=["period", "insats", "orsak", "kon", "compare_to"])
    q5 = f"Skälet är i {gt[4]} av de {N} besluten att den enskilde har tackat nej."
    r.claim(q5, gt[4], "ej_verkställda", orsak="den enskilde har tackat nej", agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.claim(q5, N, "ej_verkställda", optional=True)
    src = f"""<!doctype html><html lang=sv><head><meta charset=utf-8><style>
@page {{ size:A4 portrait; margin:24mm 25mm }} @page liggande {{ size:A4 landscape; margin:18mm }}
body {{ margin:0; font:10.5pt/1.45 'Liberation Sans' }} h1 {{ font-size:16pt; font-weight:600 }} h2 {{ font-size:11.5pt; margin:5mm 0 1mm }} p {{ margin:1mm 0 2.5mm }}
.bil {{ page:liggande; break-before:page }} table {{ border-collapse:collapse; width:100%; font-size:9.5pt }} th,td {{ border:1px solid #444; padding:1.2mm 2mm; vertical-align:middle }} thead th {{ background:#d9d9d9; font-size:9pt }} .n {{ text-align:center; width:20mm }} .om {{ text-align:left; background:#f2f2f2 }} .del td {{ font-style:italic; background:#fafafa }} .sum td,.sum th {{ font-weight:bold; background:#e6e6e6 }}
.r {{ float:right; text-align:right; font-size:9pt }}</style></head><body>
<div class=r>2024-01-29<br>23/SN 0204</div><div><b style="font-size:13pt">Motala kommun</b><br>Socialförvaltningen</div>
<h1>Rapportering av ej verkställda beslut till IVO, revisorerna och kommunfullmäktige</h1>
<h2>Sammanfattning</h2><p>{q1} {q2} {q3} {q4} {q5}</p>
<h2>Beskrivning av ärendet</h2><p>Varje kvartal lämnar nämnden uppgifter om gynnande beslut enligt 4 kap. 1 § socialtjänstlagen och 9 § LSS som inte har verkställts inom tre månader. Hur många besluten är och hur de fördelas framgår av bilaga 1, där varje beslut räknas en gång och har en orsak. Tomma rutor betyder att det inte finns något beslut.</p>
<p>Antalet väntande till kontaktfamilj hänger samman med att flera avtal sagts upp i höst. Förvaltningen har under kvartalet påbörjat en gemensam rekrytering tillsammans med Vadstena och Ödeshögs kommuner.</p>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner rapporten för fjärde kvartalet 2023.</p>
<p style="margin-top:12mm">Roger Lindvall<br>Socialchef</p>
<div class=bil><h2>Bilaga 1</h2><p>Ej verkställda beslut fördelade på område, insats, kön och orsak</p>
<table><thead><tr><th rowspan=2>Område</th><th rowspan=2>Insats</th><th rowspan=2>Lag</th><th colspan=2>Kön</th><th colspan=4>Orsak</th><th rowspan=2>Summa</th></tr><tr><th>Kvinnor</th><th>Män</th>{''.join(f'<th>{o}</th>' for o in O)}</tr></thead><tbody>{''.join(trs)}</tbody></table></div></body></html>"""
    chromium(src, r.path)
    return r
