"""lanet03 Hedemora 2025-Q1: tjänsteskrivelse printed from a web-based case system (Chromium); waiting buckets per law, reasons by law."""
from lib import *

STEM = "lanet03_hedemora_2025_kv1"
B = ["3–5", "6–8", "9–12", "13–"]
LSS = [("Bostad med särskild service för vuxna", 1, 2, 1, 2), ("Daglig verksamhet", 2, 1, 0, 0), ("Kontaktperson", 2, 1, 1, 1),
       ("Avlösarservice i hemmet", 1, 0, 1, 0), ("Korttidsvistelse", 0, 1, 0, 1), ("Ledsagarservice", 1, 0, 0, 0)]
SOL = [("Särskilt boende", 4, 1, 0, 0), ("Dagverksamhet", 2, 1, 0, 0), ("Kontaktfamilj", 1, 0, 1, 1), ("Kontaktperson", 0, 1, 1, 0), ("Boendestöd", 1, 0, 0, 0)]
ORS = [("Plats eller bostad saknas", 4, 7), ("Personal eller uppdragstagare saknas", 4, 5), ("Den enskilde har tackat nej", 3, 4),
       ("Den enskilde vill vänta", 2, 2), ("Övrigt", 1, 1)]
PLATS = [("Särskilt boende", "Solgläntan", "48", "0"), ("Särskilt boende", "Åsbacken", "35", "1"), ("Gruppbostad", "Ängsvägen och Garpenberg", "17", "0"), ("Servicebostad", "Kvarngatan", "9", "0")]


def build():
    t = Truth(organisation="Hedemora kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="2083", dnr="ON042-25 730",
              period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    sec = "Beskrivning av ärendet"
    sums = {}
    cols = ["Insats", "Antal"] + ["Väntetid i månader / " + b for b in B]
    htabs = []
    for i, lag, rows, title in ((1, "LSS", LSS, "Ej verkställda beslut enligt LSS per 2025-03-31"), (2, "SoL", SOL, "Ej verkställda beslut enligt SoL per 2025-03-31")):
        s = [sum(r[k] for r in rows) for k in range(1, 5)]
        sums[lag] = sum(s)
        shown = list(s)
        if lag == "SoL":
            shown[1] += 1                                          # planted
        body = [[r[0], sum(r[1:]), *r[1:]] for r in rows] + [["SUMMA", sum(s), *shown]]
        t.table(f"t{i}", title, [sec, title], cols, [[c if c else None for c in r] for r in body], "waiting_buckets")
        for r in body:
            tot = r[0] == "SUMMA"
            for b, v in zip([None] + B, r[1:]):
                if v:
                    t.count(f"t{i}", "ej_verkställda", v, lag=lag, insats=None if tot else r[0], manader=b, is_total=tot)
        htabs.append((title, body))
        if lag == "SoL":
            line = "SUMMA " + " ".join(str(v) for v in body[-1][1:])
            t.finding("table_sum", "SoL table, column 6–8: the rows add to 3, the printed SUMMA is 4.", shown[1], s[1],
                      [line, "Särskilt boende 5 4 1", "Dagverksamhet 3 2 1", "Kontaktperson 2 1 1"])
            t.finding("table_sum", "The SUMMA row's months add to one more than its Antal (the same cell).", sum(s), sum(s) + 1, [line],
                      severity="note", optional=True, kinds=["table_sum", "table_vs_table"])
    sol, lss = sums["SoL"], sums["LSS"]
    n = sol + lss
    os_ = sum(r[1] for r in ORS)
    ol = sum(r[2] for r in ORS)
    assert (os_, ol) == (sol, lss)
    otitle = "Huvudsaklig orsak"
    obody = [[a, b, c, b + c] for a, b, c in ORS] + [["Summa", os_, ol, os_ + ol]]
    t.table("t3", otitle, [sec, otitle], ["Orsak", "SoL", "LSS", "Båda lagarna"], obody, "other")
    for r in obody:
        for lag, v in zip(("SoL", "LSS", None), r[1:]):
            t.count("t3", "ej_verkställda", v, lag=lag, orsak=None if r[0] == "Summa" else r[0], is_total=r[0] == "Summa")
    ptitle = "Platser i kommunens boenden den 31 mars"
    t.table("t4", ptitle, [sec, ptitle], ["Boendeform", "Namn", "Platser", "Lediga"], PLATS, "other")

    prev, verk, avsl = 38, 14, 6
    gammal = [sum(r[4] for r in LSS), LSS[0][4]]
    saknas = ORS[0][1] + ORS[0][2]
    s1 = f"Den 31 mars 2025 hade {n} beslut väntat på verkställighet i mer än tre månader."
    s2 = f"Det är {word(prev - n)} färre än den 31 december 2024, då antalet var {prev}."
    s3 = f"Fler beslut rör LSS ({lss}) än SoL ({sol})."
    s4 = f"{Word(verk)} beslut från den förra rapporten har verkställts och {word(avsl)} har avslutats utan att insatsen kommit igång."
    s5 = f"{Word(gammal[0])} LSS-beslut är äldre än ett år, varav {word(gammal[1])} gäller bostad med särskild service."
    pct = round(100 * saknas / n)
    s6 = f"I {saknas} fall, det vill säga {pct} procent, är orsaken att det saknas plats eller bostad."
    t.claim(s1, "ej_verkställda", n, "waiting at the quarter's end")
    t.claim(s2, "ej_verkställda", n - prev, "change since the quarter before", unit="skillnad", compare_to="2024-Q4")
    t.claim(s2, "ej_verkställda", prev, "the quarter before", period="2024-Q4")
    t.claim(s3, "ej_verkställda", lss, "LSS", lag="LSS")
    t.claim(s3, "ej_verkställda", sol, "SoL", lag="SoL")
    t.claim(s4, "verkställda", verk, "from the last report, carried out")
    t.claim(s4, "avslutade", avsl, "from the last report, closed")
    t.claim(s5, "ej_verkställda", gammal[0], "LSS, older than a year", lag="LSS")
    t.claim(s5, "ej_verkställda", gammal[1], "housing, older than a year", lag="LSS", insats="bostad med särskild service")
    t.claim(s6, "ej_verkställda", saknas, "no place or housing", orsak="saknas plats eller bostad", agreed=without("orsak"))
    t.claim(s6, "ej_verkställda", pct, "no place or housing, share", orsak="saknas plats eller bostad", unit="procent", agreed=without("orsak"))

    def tab(title, body):
        rows = "".join("<tr%s>%s</tr>" % (" class=s" if r[0] == "SUMMA" else "", "".join(f"<td>{c if c else ''}</td>" for c in r)) for r in body)
        return (f"<h3>{title}</h3><table class=b><thead><tr><th rowspan=2 class=i>Insats</th><th rowspan=2>Antal</th><th colspan=4>Väntetid i månader</th></tr><tr>"
                + "".join(f"<th>{b}</th>" for b in B) + f"</tr></thead><tbody>{rows}</tbody></table>")
    html = f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Tjänsteskrivelse ON042-25</title><style>
@page{{size:A4;margin:18mm 22mm 20mm 22mm}}
body{{font:10.5pt/1.42 "Liberation Sans",sans-serif;color:#111}}
.top{{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f2b;padding-bottom:6px;margin-bottom:16px}}
.top b{{color:#7a1f2b;font-size:15pt;letter-spacing:.5px}} .top div{{font-size:9pt;line-height:1.35}}
h1{{font-size:15pt;margin:14px 0 8px}} h2{{font-size:12pt;margin:15px 0 3px;color:#7a1f2b}} h3{{font-size:10.5pt;margin:12px 0 4px;break-after:avoid}}
p{{margin:0 0 7px}} table{{border-collapse:collapse;font-size:9.8pt;break-inside:avoid;margin-bottom:9px}}
.b td,.b th{{border:0;border-bottom:1px solid #bbb;padding:3px 15px;text-align:right}} .b th{{background:#f3e9ea;text-align:center}}
.b td:first-child,.b th.i{{text-align:left;padding-left:5px;width:245px}} .b th{{white-space:nowrap}} .s td{{font-weight:bold;border-top:1.5px solid #333}}
.o td,.o th{{border:1px solid #999;padding:3px 9px;text-align:left}} .o .n{{text-align:center}}
.sig{{margin-top:22px;break-inside:avoid}}
</style><body>
<div class=top><div><b>HEDEMORA KOMMUN</b><br>Omsorgsförvaltningen</div><div>Tjänsteskrivelse<br>2025-04-22</div><div>Diarienummer<br>ON042-25 730</div></div>
<div>Till Omsorgsnämnden</div>
<h1>Rapport om beslut som inte verkställts, första kvartalet 2025</h1>
<h2>Sammanfattning</h2>
<p>{s1} {s2} {s3}</p>
<h2>Omsorgsförvaltningens förslag</h2>
<p>Omsorgsnämnden godkänner rapporten. Rapporten lämnas vidare till fullmäktige och till revisorerna.</p>
<h2>Beskrivning av ärendet</h2>
<p>Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS ska nämnden meddela IVO om en enskild har fått vänta mer än tre månader på en beviljad insats. I sammanställningen nedan räknas varje beslut för sig. En person kan därför förekomma mer än en gång. Tomma rutor betyder att ingen har väntat så länge.</p>
<p>{s4}</p>
{tab(*htabs[0])}
<p>{s5} Den som väntat längst har ett beslut där kommunen köper plats och där två boenden i andra län tackat nej till att ta emot.</p>
{tab(*htabs[1])}
<h3>{otitle}</h3>
<table class=o><tr><th>Orsak<th class=n>SoL<th class=n>LSS<th class=n>Båda lagarna</tr>{"".join("<tr><td>%s<td class=n>%s<td class=n>%s<td class=n>%s</tr>" % tuple(r) for r in obody)}</table>
<p>{s6} Bristen märks mest inom LSS. Några av de som vill vänta har uppgett att de vill bo kvar hemma över sommaren.</p>
<h3>{ptitle}</h3>
<table class=o><tr><th>Boendeform<th>Namn<th class=n>Platser<th class=n>Lediga</tr>{"".join("<tr><td>%s<td>%s<td class=n>%s<td class=n>%s</tr>" % r for r in PLATS)}</table>
<h2>Ekonomiska konsekvenser</h2>
<p>Om dröjsmålet bedöms som oskäligt kan IVO ansöka hos förvaltningsrätten om en särskild avgift. Någon ansökan har inte gjorts mot kommunen under perioden.</p>
<div class=sig>Per-Arne Ringvall<br>Förvaltningschef<br><br>Expediering: Kommunfullmäktige, revisorerna</div>
</body></html>"""
    chromium_pdf(html, DOCS / f"{STEM}.pdf")
    t.write(STEM, ["Blank cells give no count.", "The table of places is kind 'other' and gives no counts (places are no decisions)."])


if __name__ == "__main__":
    build()
