"""Reports printed from HTML or drawn with reportlab: 02, 04, 05, 06, 07."""
from render import *
from model import Report

MON = {m: i for i, m in enumerate("januari februari mars april maj juni juli augusti september oktober november december".split(), 1)}


def day(s):
    d, m, y = s.split()
    return f"{y}-{MON[m]:02d}-{int(d):02d}"


def page(css, body, title="Rapport"):
    return f'<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>{esc(title)}</title><style>{css}</style></head><body>{body}</body></html>'


def r02():
    r = Report("bergslag02_norberg_2025_kv1", "pdf", "Norbergs kommun", "1962", "Socialnämnden", "SN 2025-000114", "2025-Q1", "2025-04-22", ["SoL", "LSS"])
    M = ("rapporterade", "verkställda", "avslutade", "kvarstående")
    cols = ["Insats", "Inrapporterade", "Verkställda", "Avslutade", "Kvar 31 mars"]
    areas = {"Äldreomsorg": ([("Särskilt boende SoL", 5, 2, 1, 2), ("Hemtjänst SoL", 1, 1, 0, 0), ("Växelvård SoL", 2, 0, 1, 1)],
                             [("Särskilt boende SoL", "2024-11-14", "Har tackat nej till två erbjudanden."), ("Särskilt boende SoL", "2024-12-19", "Kommunen har inte haft någon ledig plats."),
                              ("Växelvård SoL", "2024-10-28", "Maken vill sköta omvårdnaden tills vidare.")]),
             "Funktionshinderomsorg": ([("Daglig verksamhet LSS", 3, 1, 0, 2), ("Kontaktperson LSS", 4, 1, 0, 3), ("Boendestöd SoL", 1, 0, 1, 0)],
                             [("Daglig verksamhet LSS", "2024-09-02", "Resvägen till verksamheten är för lång enligt den enskilde."), ("Daglig verksamhet LSS", "2024-12-05", "Mår för närvarande för dåligt för att börja."),
                              ("Kontaktperson LSS", "2024-06-17", "Ingen uppdragstagare trots upprepad annonsering."), ("Kontaktperson LSS", "2024-10-01", "Första träffen är inbokad till april."),
                              ("Kontaktperson LSS", "2024-12-11", "Önskar en manlig kontaktperson, sådan saknas.")])}
    body = []
    for n, (a, (rows, left)) in enumerate(areas.items(), 1):
        tot = tuple(sum(x[i] for x in rows) for i in range(1, 5))
        dash = lambda v: "–" if v == 0 else v
        t = r.table(f"t{n}", a, [a], cols, [[x[0], *map(dash, x[1:])] for x in rows] + [["Summa", *map(dash, tot)]], "insats_status")
        for x in rows:
            assert x[1] == sum(x[2:])
            for m, v in zip(M, x[1:]):
                r.count(t["id"], v, m, omrade=a, insats=x[0], lag=x[0][-3:])
        for m, v in zip(M, tot):
            r.count(t["id"], v, m, True, omrade=a)
        for ins, b, k in left:
            r.dec(None, [a, "Väntar fortfarande"], ins, ins[-3:], omrade=a, beslutsdatum=b, kommentar=k)
        body.append((a, html_table(t, "n", ["36%", "17%", "16%", "15%", "16%"], total="Summa"), "".join(f"<li>{i}, beslut {b}. {k}</li>" for i, b, k in left)))
    q1 = "Under januari–mars 2025 har 16 beslut rapporterats"
    q2 = "varav fem har verkställts, tre har avslutats av annan orsak och åtta står kvar"
    q3 = "Av de fem besluten om särskilt boende har två verkställts"
    q4 = "Inom individ- och familjeomsorgen finns inga beslut att rapportera"
    r.claim(q1, 16, M[0]); r.claim(q2, 5, M[1]); r.claim(q2, 3, M[2]); r.claim(q2, 8, M[3])
    r.claim(q3, 5, M[0], insats="särskilt boende", omrade="Äldreomsorg", lag="SoL", not_agreed=["lag"]); r.claim(q3, 2, M[1], insats="särskilt boende", omrade="Äldreomsorg", lag="SoL", not_agreed=["lag"])
    r.claim(q4, 0, M[0], omrade="Individ- och familjeomsorg", optional=True)
    css = """@page{size:A4;margin:20mm 24mm 22mm 24mm} body{font:11pt/1.4 'DejaVu Serif';color:#111} .top{display:flex;justify-content:space-between;border-bottom:3px solid #7a1f1f;padding-bottom:6px;font:9pt 'DejaVu Sans'}
    h1{font-size:16pt;margin:16pt 0 6pt} h2{font-size:13pt;margin:14pt 0 4pt;color:#7a1f1f} h3{font:bold 10pt 'DejaVu Sans';margin:8pt 0 2pt} table{border-collapse:collapse;width:100%;font:9pt 'DejaVu Sans'}
    th{border-bottom:1.5px solid #111;text-align:right;padding:3px 4px;vertical-align:bottom} th:first-child,td:first-child{text-align:left} td{padding:2px 4px;text-align:right} .sum td{border-top:1px solid #111;font-weight:bold} tr{break-inside:avoid} li{margin-bottom:2pt} ul{margin-top:2pt}"""
    b = f"""<div class=top><div><b>Norbergs kommun</b><br>Socialförvaltningen</div><div>Diarienr: SN 2025-000114<br>Den 22 april 2025</div></div>
    <p>Till socialnämnden</p><h1>Ej verkställda beslut, första kvartalet 2025</h1><h3>Förslag till beslut</h3><p>Socialnämnden tar del av rapporten och anmäler den till kommunfullmäktige.</p>
    <h3>Det viktigaste i korthet</h3><p>{q1}, {q2}. Som verkställt räknas ett beslut först när insatsen faktiskt har kommit igång, ett erbjudande räcker inte.</p>
    <h2>Äldreomsorg</h2><p>{q3}. Hemtjänstbeslutet gällde trygghetslarm och dröjde på grund av att fiberanslutning saknades.</p>{body[0][1]}<h3>Väntar fortfarande</h3><ul>{body[0][2]}</ul>
    <h2>Funktionshinderomsorg</h2><p>Kontaktpersoner är fortsatt svårast att ordna. Arvodet höjdes vid årsskiftet men det har inte märkts i antalet anmälningar ännu.</p>{body[1][1]}<h3>Väntar fortfarande</h3><ul>{body[1][2]}</ul>
    <h2>Individ- och familjeomsorg</h2><p>{q4}.</p><p style="margin-top:24pt">Lena Bergkvarn<br>Socialchef</p>"""
    chrome(page(css, b), r.path)
    return r


def r04():
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, KeepTogether
    L = "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-"
    pdfmetrics.registerFont(TTFont("N", L + "Regular.ttf")); pdfmetrics.registerFont(TTFont("NB", L + "Bold.ttf"))
    r = Report("bergslag04_smedjebacken_2024_kv2", "pdf", "Smedjebackens kommun", "2061", "Omsorgsnämnden", "ON 2024/00051", "2024-Q2", "2024-08-13", ["SoL", "LSS"])
    sol = [("Särskilt boende", 4, 2), ("Korttidsboende", 1, 0), ("Kontaktfamilj", 1, 1), ("Dagverksamhet", 2, 1)]
    lss = [("Daglig verksamhet", 2, 3), ("Kontaktperson", 3, 2), ("Avlösarservice i hemmet", 0, 1), ("Bostad med särskild service för vuxna", 1, 3)]
    orsak = [("Plats eller bostad saknas", 5, 4), ("Personal eller uppdragstagare saknas", 2, 5), ("Den enskilde har tackat nej", 4, 4), ("Annat", 1, 2)]
    heads = {"SoL": "Tabell 1. Ej verkställda beslut enligt SoL 30 juni 2024", "LSS": "Tabell 2. Ej verkställda beslut enligt LSS 30 juni 2024"}
    sums = {"SoL": (8, 5, 12), "LSS": (6, 9, 15)}   # SoL men: the rows give 4, planted
    for n, (lag, rows) in enumerate((("SoL", sol), ("LSS", lss)), 1):
        r.table(f"t{n}", heads[lag], ["Redovisning", heads[lag]], ["Insats", "Kvinnor", "Män", "Antal"], [(a, k, m, k + m) for a, k, m in rows] + [("Summa", *sums[lag])], "insats_status")
        for a, k, m in rows:
            for kon, v in (("K", k), ("M", m), (None, k + m)):
                r.count(f"t{n}", v, lag=lag, insats=a, kon=kon)
        for kon, v in zip(("K", "M", None), sums[lag]):
            r.count(f"t{n}", v, lag=lag, kon=kon, total=True)
    h3 = "Tabell 3. Orsaker 30 juni 2024"
    tot = (sum(x[1] for x in orsak), sum(x[2] for x in orsak)); assert tot == (12, 15)
    r.table("t3", h3, ["Redovisning", h3], ["Orsak", "SoL", "LSS", "Båda lagarna"], [(a, s, l, s + l) for a, s, l in orsak] + [("Totalt", *tot, 27)], "other")
    for a, s, l in [*orsak, (None, *tot)]:
        for lag, v in (("SoL", s), ("LSS", l), (None, s + l)):
            r.count("t3", v, lag=lag, orsak=a, total=a is None)
    q1 = "Vid halvårsskiftet var sammanlagt 27 beslut ej verkställda, 12 enligt SoL och 15 enligt LSS"
    q2 = "I 30 procent av fallen har den enskilde tackat nej"
    q3 = "Det är fem fler än vid utgången av mars"
    q4 = "Särskilt boende är vanligast och står för hälften av besluten enligt SoL"
    r.claim(q1, 27); r.claim(q1, 12, lag="SoL"); r.claim(q1, 15, lag="LSS")
    r.claim(q3, 5, unit="skillnad", compare_to="2024-Q1"); r.claim(q2, 30, unit="procent", orsak="den enskilde har tackat nej")
    r.claim(q4, 50, unit="procent", lag="SoL", insats="Särskilt boende", optional=True)
    r.finding("table_sum", "Table 1: the men's rows add to 4, Summa says 5.", 5, 4, ["Summa 8 5 12", "Tabell 1, Män: 2 + 0 + 1 + 1 = 4", heads["SoL"]])
    r.finding("table_sum", "Table 1: the Summa row's 8 and 5 make 13, not 12 (same slip).", 12, 13, ["Summa 8 5 12", heads["SoL"]], severity="note", optional=True)
    P = lambda s, **k: Paragraph(s, ParagraphStyle("x", fontName=k.pop("f", "N"), fontSize=k.pop("z", 11.5), leading=k.pop("l", 15), spaceAfter=k.pop("a", 6), **k))
    def T(t):
        data = [t["columns"]] + t["rows"]
        x = Table(data, colWidths=[220, 65, 65, 75], hAlign="LEFT", repeatRows=1)
        x.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "N", 11), ("FONT", (0, 0), (-1, 0), "NB", 11), ("FONT", (0, -1), (-1, -1), "NB", 11), ("ALIGN", (1, 0), (-1, -1), "CENTER"),
                               ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.HexColor("#1f4e79")), ("ROWBACKGROUNDS", (0, 1), (-1, -2), [colors.white, colors.HexColor("#eef3f8")]), ("LINEABOVE", (0, -1), (-1, -1), 0.8, colors.HexColor("#1f4e79"))]))
        return KeepTogether([P(t["title"], f="NB", z=11, a=3, spaceBefore=8), x, Spacer(1, 10)])
    H = lambda s: P(s, f="NB", z=13.5, l=17, spaceBefore=9, a=3, keepWithNext=1)
    t1, t2, t3 = r.t["tables"]
    story = [P("Ej verkställda beslut enligt SoL och LSS – kvartal 2, 2024", f="NB", z=17, l=21, a=10), H("Ärendebeskrivning"),
             P("Kommunen ska till IVO rapportera alla gynnande nämndbeslut som tre månader efter beslutsdatum ännu inte verkställts. Fullmäktige ska få en statistikrapport där det inte går att se vem besluten gäller. "
               "Den här tjänsteskrivelsen är samtidigt nämndens statistikrapport."), H("Redovisning"), P(f"{q1}. {q3}. {q4}."), T(t1), T(t2),
             P("Nedan visas det skäl som handläggaren har bedömt som det främsta. Varje beslut har ett skäl."), T(t3), P(f"{q2}. I praktiken samverkar ofta flera skäl, exempelvis kan den som tackat nej ha gjort det för att det bara fanns en plats att välja på."),
             H("Barnperspektivet"), P("Ett mindre antal beslut rör familjer med barn. Väntetiden påverkar barnens möjlighet till avlastning och dessa familjer har erbjudits annat stöd under tiden."),
             H("Förslag till beslut"), P("Omsorgsnämnden godkänner rapporten och överlämnar den till fullmäktige och revisorerna."), Spacer(1, 14), P("Kerstin Norrbärke, kvalitetsstrateg")]

    def deco(c, d):
        c.saveState(); c.setFont("NB", 13); c.drawString(60, 800, "Smedjebackens kommun"); c.setFont("N", 9.5); c.drawString(60, 787, "Socialförvaltningen")
        for i, s in enumerate(("Tjänsteskrivelse", "2024-08-13", "Dnr ON 2024/00051")):
            c.drawRightString(535, 800 - 12 * i, s)
        c.line(60, 42, 535, 42); c.drawString(60, 30, "777 81 Smedjebacken    0240-66 00 00    kommun@smedjebacken.example"); c.drawRightString(535, 30, f"sid {d.page}"); c.restoreState()
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=60, rightMargin=60, topMargin=85, bottomMargin=60).build(story, onFirstPage=deco, onLaterPages=deco)
    return r


def r05():
    r = Report("bergslag05_sater_2025_kv3", "html", "Säters kommun", "2082", "Socialnämnden", "SN2025/0219", "2025-Q3", "2025-10-14", ["SoL", "LSS"])
    B = ["3–6", "7–12", "13–"]
    cols = ["Insats"] + [f"Månader sedan beslut / {b}" for b in B] + ["Alla"]
    data = {"SoL": [("Särskilt boende", 4, 2, None), ("Kontaktperson", 1, None, 1), ("Boendestöd", 2, None, None)],
            "LSS": [("Bostad för vuxna", 1, 2, 3), ("Daglig verksamhet", 3, 1, None), ("Ledsagarservice", 2, None, None), ("Korttidsvistelse", 1, 1, None)]}
    heads = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
    out = {}
    for n, (lag, rows) in enumerate(data.items(), 1):
        tot = [sum(x[i] or 0 for x in rows) for i in (1, 2, 3)]
        full = [(x[0], *x[1:], sum(v or 0 for v in x[1:])) for x in rows] + [("Alla insatser", *tot, sum(tot))]
        t = r.table(f"t{n}", heads[lag], [heads[lag]], cols, full, "waiting_buckets")
        for x in full:
            last = x[0] == "Alla insatser"
            for b, v in zip([*B, None], x[1:]):
                if v is not None:
                    r.count(f"t{n}", v, lag=lag, insats=None if last else x[0], manader=b, total=last)
        head = '<tr><th rowspan="2">Insats</th><th colspan="3">Månader sedan beslut</th><th rowspan="2">Alla</th></tr><tr>' + "".join(f"<th>{b}</th>" for b in B) + "</tr>"
        out[lag] = html_table(t, "sv-table", head=head, total="Alla insatser")
    q1 = "Vid mättillfället den 30 september 2025 hade socialnämnden 24 beslut som inte verkställts inom tre månader, tio av dem enligt socialtjänstlagen och fjorton enligt LSS"
    q2 = "Sedan förra mättillfället har tre beslut om särskilt boende verkställts"
    q3 = "ett beslut om ledsagarservice har avslutats eftersom den enskilde flyttat"
    q4 = "Fyra av besluten är äldre än ett år"
    r.claim(q1, 24); r.claim(q1, 10, lag="SoL"); r.claim(q1, 14, lag="LSS")
    r.claim(q2, 3, "verkställda", insats="särskilt boende", lag="SoL", not_agreed=["lag"]); r.claim(q3, 1, "avslutade", insats="ledsagarservice", lag="LSS", not_agreed=["lag"])
    r.claim(q4, 4)
    css = "body{font-family:Verdana,sans-serif;margin:0;color:#222}header{background:#00594f;color:#fff;padding:1em 2em}nav a{color:#fff;margin-right:1.2em}main{max-width:44em;padding:1em 2em}.sv-table{border-collapse:collapse;margin:.6em 0 1.2em}.sv-table th,.sv-table td{border:1px solid #aaa;padding:.3em .8em}.sv-table td+td{text-align:center}.sum td{background:#eee;font-weight:bold}footer{font-size:.8em;padding:1em 2em;border-top:1px solid #ccc}aside{background:#f3f7f6;padding:.6em 1em}"
    b = f"""<header><strong>Säters kommun</strong><nav><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a><a href="#">Självservice</a></nav></header><main>
    <p><small>Start / Kommun och politik / Nämnder / Socialnämnden / Uppföljning</small></p><h1>Beslut som väntar på att verkställas – kvartal 3 2025</h1>
    <p><em>Publicerad 2025-10-14. Diarienummer SN2025/0219.</em></p>
    <p>När du har fått ett beslut om stöd ska stödet komma igång så snart som möjligt. Har det gått mer än tre månader måste kommunen anmäla det till Inspektionen för vård och omsorg, IVO. Det står i 34 kap. 1 § socialtjänstlagen och i 28 f § LSS.</p>
    <p>{q1}. {q4}.</p><h2>{heads['SoL']}</h2>{out['SoL']}<h2>{heads['LSS']}</h2>{out['LSS']}
    <h2>Vad har hänt sedan sist?</h2><p>{q2} och {q3}.</p>
    <h2>När kommer nästa rapport?</h2><table class="sv-table"><tr><th>Mättillfälle</th><th>Till IVO senast</th><th>Till nämnden</th></tr><tr><td>31 december 2025</td><td>31 januari 2026</td><td>11 februari 2026</td></tr><tr><td>31 mars 2026</td><td>30 april 2026</td><td>13 maj 2026</td></tr></table>
    <aside><h3>Kontakt</h3><p>Myndighetsenheten, 0225-550 00, måndag–fredag 9–12</p></aside></main><footer>Säters kommun, Box 300, 783 27 Säter</footer>"""
    r.path.write_text(page(css, b, "Beslut som väntar på att verkställas – Säters kommun"), encoding="utf-8")
    return r


def r06():
    r = Report("bergslag06_askersund_2024_kv4", "pdf", "Askersunds kommun", "1882", "Socialnämnden", "SN 24/98", "2024-Q4", "2025-01-20", ["LSS", "SoL"])
    W = {"flicka": ("K", "barn"), "pojke": ("M", "barn"), "kvinna": ("K", "vuxen"), "man": ("M", "vuxen")}
    cs = [("Kontaktperson", "9 § 4 LSS", "3 maj 2024", "flicka", "Inte verkställt", "Två förslag har presenterats men familjen tackade nej till båda."),
          ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "27 augusti 2024", "pojke", "Verkställt den 9 december 2024", "Korttidshemmet hade fullt under hösten."),
          ("Bostad med särskild service för vuxna", "9 § 9 LSS", "12 oktober 2023", "man", "Inte verkställt", "Vill bo i Askersunds tätort, ledig lägenhet finns bara i Åsbro."),
          ("Daglig verksamhet", "9 § 10 LSS", "19 juni 2024", "kvinna", "Avslutat den 14 november 2024", "Fick lönebidragsanställning i stället."),
          ("Särskilt boende", "4 kap. 1 § SoL", "2 september 2024", "man", "Inte verkställt", "Erbjöds plats på Närlundahemmet den 20 november, har inte svarat."),
          ("Särskilt boende", "4 kap. 1 § SoL", "16 september 2024", "kvinna", "Verkställt den 18 december 2024", "Ledig plats saknades."),
          ("Kontaktfamilj", "4 kap. 1 § SoL", "30 april 2024", "pojke", "Inte verkställt", "Utredning av ny familj pågår, beräknas klar i februari.")]
    cards = []
    for n, (i, lr, b, g, st, k) in enumerate(cs, 1):
        w, _, dt = st.partition(" den ")
        s = {"Inte verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[w]
        r.dec(None, ["Ärendena", f"Ärende {n}"], i, lr[-3:], nr=n, lagrum=lr, beslutsdatum=day(b), kommentar=k, kon=W[g][0], alder=W[g][1], status=s,
              verkstallt_datum=day(dt) if s == "verkställt" else None, avslutat_datum=day(dt) if s == "avslutat" else None)
        cards.append(f"<section><h3>Ärende {n}</h3><dl>" + "".join(f"<dt>{x}:</dt><dd>{y}</dd>" for x, y in (("Insats", i), ("Lagrum", lr), ("Beslutsdatum", b), ("Gäller", g), ("Läge", st), ("Orsak", k))) + "</dl></section>")
    q1 = "Sju ärenden har rapporterats för fjärde kvartalet 2024"
    q2 = "Fyra handlar om LSS och tre om socialtjänstlagen"
    q3 = "tre rör barn"
    q4 = "Vid årsskiftet var fyra av besluten fortfarande inte verkställda"
    q5 = "För ett år sedan rapporterades fem ärenden"
    r.claim(q1, 7, "rapporterade"); r.claim(q2, 4, "rapporterade", lag="LSS"); r.claim(q2, 3, "rapporterade", lag="SoL")
    r.claim(q3, 3, "rapporterade"); r.claim(q4, 4, "kvarstående"); r.claim(q5, 5, "rapporterade", period="2023-Q4")
    css = """@page{size:A4;margin:18mm 18mm} body{font:10.5pt/1.35 'Liberation Sans'} .hd{float:right;text-align:right;font-size:9pt} .logo{font:bold 15pt 'Liberation Serif'} h1{clear:both;font:bold 17pt 'Liberation Serif';margin-top:26pt} h2{font:bold 13pt 'Liberation Serif';margin-bottom:3pt}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:9px} section{border:1px solid #888;border-radius:5px;padding:5px 9px;break-inside:avoid} section h3{margin:0 0 3px;font-size:10.5pt;background:#e7edd9;padding:2px 4px} dl{display:grid;grid-template-columns:25mm 1fr;margin:0;font-size:9.5pt} dt{font-weight:bold} dd{margin:0} .f{font-size:8pt;border-top:1px solid #888;margin-top:20pt;padding-top:4pt}"""
    b = f"""<div class=hd>2025-01-20<br>Dnr SN 24/98<br>Enhetschef myndighet: Ulla Hammar</div><div class=logo>Askersunds kommun</div><div>Socialnämnden</div>
    <h1>Kvartalsrapport: beslut som inte har verkställts i tid</h1><h2>Bakgrund</h2><p>Alla beslut i rapporten är fattade av socialnämnden eller på delegation från nämnden. Domar ingår inte. Uppgifterna har lämnats till IVO inom föreskriven tid i januari.</p>
    <h2>Läget i stort</h2><p>{q1}. {q2}, {q3}. {q4}. {q5}, så det går åt fel håll.</p><h2>Ärendena</h2><div class=g>{''.join(cards)}</div>
    <h2>Beslut</h2><p>Nämnden föreslås notera rapporten.</p><div class=f>Askersunds kommun, 696 82 Askersund · Tel 0583-810 00</div>"""
    chrome(page(css, b), r.path)
    return r


def r07():
    r = Report("bergslag07_ludvika_2023_kv2", "pdf", "Ludvika kommun", "2085", "Vård- och omsorgsnämnden", "VON 2023/143", "2023-Q2", "2023-08-21", ["LSS", "SoL"])
    Q = [("Kv 2 2022", "2022-Q2"), ("Kv 3 2022", "2022-Q3"), ("Kv 4 2022", "2022-Q4"), ("Kv 1 2023", "2023-Q1"), ("Kv 2 2023", "2023-Q2")]
    L = [("Bostad för vuxna", 9, 8, 8, 10, 11), ("Daglig verksamhet", 4, 5, 3, 3, 2), ("Kontaktperson", 7, 6, 7, 9, 8), ("Korttidsvistelse", 2, 2, 3, 1, 1), ("Ledsagarservice", 0, 1, 0, 2, 1)]
    S = [("Särskilt boende", 12, 15, 11, 9, 14), ("Hemtjänst", 0, 0, 1, 0, 0), ("Boendestöd", 3, 2, 2, 4, 3), ("Kontaktfamilj", 5, 5, 6, 4, 4)]
    K = [("Kvinnor", 24, 25, 23, 22, 25), ("Män", 18, 19, 18, 20, 18)]
    tabs = []
    for n, (title, lab, rows, lag) in enumerate((("Beslut enligt LSS", "LSS-insats", L, "LSS"), ("Beslut enligt SoL", "Bistånd", S, "SoL"), ("Fördelning på kön, båda lagarna", "Kön", K, None)), 1):
        tot = [sum(x[i] for x in rows) for i in range(1, 6)]
        t = r.table(f"t{n}", title, ["Utveckling över fem kvartal", title], [lab] + [q[0] for q in Q], [*rows, ("Summa", *tot)], "kon_time_series" if n == 3 else "insats_time_series")
        for x in [*rows, (None, *tot)]:
            for (_, p), v in zip(Q, x[1:]):
                r.count(f"t{n}", v, lag=lag, period=p, total=x[0] is None, kon=None if n < 3 or x[0] is None else x[0][0], insats=x[0] if n < 3 else None)
        head = f'<tr><th rowspan=2>{lab}</th><th>Kv 2</th><th>Kv 3</th><th>Kv 4</th><th>Kv 1</th><th>Kv 2</th></tr><tr>' + "".join(f"<th>{q[0][-4:]}</th>" for q in Q) + "</tr>"
        tabs.append(f"<h3>{title}</h3>" + html_table(t, "ts", ["50%"] + ["10%"] * 5, head=head, total="Summa"))
    q1 = "Andra kvartalet 2023 hade nämnden 44 ej verkställda beslut"
    q2 = "två fler än kvartalet innan"
    q3 = "LSS svarar för 23 beslut och SoL för 21"
    q4 = "Särskilt boende utgör 76 procent av SoL-besluten"
    q5 = "Antalet väntande LSS-beslut om bostad för vuxna har på ett år ökat från nio till elva"
    r.claim(q1, 44); r.claim(q2, 2, unit="skillnad", compare_to="2023-Q1"); r.claim(q3, 23, lag="LSS"); r.claim(q3, 21, lag="SoL")
    r.claim(q4, 76, unit="procent", lag="SoL", insats="Särskilt boende")
    r.claim(q5, 9, period="2022-Q2", lag="LSS", insats="bostad för vuxna"); r.claim(q5, 11, lag="LSS", insats="bostad för vuxna")
    r.finding("percent", "Särskilt boende is 14 of 21 SoL decisions, 67 percent, not 76.", 76, 66.7, [q4, "Särskilt boende 12 15 11 9 14", "Summa 20 22 20 17 21"])
    r.finding("table_vs_table", "Kv 2 2023: the table by sex gives 43, the two law tables 23 + 21 = 44.", 43, 44, ["Summa 42 44 41 42 43", "Summa 22 22 21 25 23", "Summa 20 22 20 17 21", q1], kinds=["text_vs_table"])
    css = """@page{size:A4 landscape;margin:16mm 22mm} body{font:11pt/1.4 'Liberation Sans'} .cols{display:grid;grid-template-columns:1fr 1fr;gap:0} h1{font-size:20pt;margin:8pt 0;color:#003a70} h2{font-size:13pt;color:#003a70;margin:10pt 0 3pt} h3{margin:9pt 0 3pt;font-size:11pt;break-after:avoid}
    .b{background:#003a70;color:#fff;padding:5pt 9pt;font-size:10pt;display:flex;justify-content:space-between} table{width:78%;border-collapse:collapse;font-size:10pt;break-inside:avoid} th{background:#dfe8f1;border:1px solid #fff;padding:1px 6px;font-weight:bold} td{padding:2px 6px;border-bottom:1px solid #ccd;text-align:right} td:first-child,th[rowspan]{text-align:left} .sum td{font-weight:bold;border-top:1.5px solid #003a70}"""
    b = f"""<div class=b><span>LUDVIKA KOMMUN · Vård- och omsorgsförvaltningen</span><span>VON 2023/143</span><span>2023-08-21</span></div><h1>Ej verkställda beslut – statistik till vård- och omsorgsnämnden, kvartal 2 2023</h1>
    <h2>Kommentar till siffrorna</h2><p>{q1}, {q2}. {q3}. {q4}, där kön vuxit sedan Solsidans renovering inleddes. {q5}.</p>
    <p>Siffrorna är hämtade ur verksamhetssystemet den 10 augusti och kan skilja sig från IVO:s egen statistik som bygger på inkomna rapporter.</p><h2>Utveckling över fem kvartal</h2>{''.join(tabs)}
    <h2>Nästa steg</h2><p>En ny gruppbostad med sex lägenheter öppnar i Grängesberg våren 2024. Rapporten lämnas till kommunfullmäktige, revisorerna och kommunstyrelsen för kännedom.</p><p>Anders Gruvman, controller</p>"""
    chrome(page(css, b), r.path)
    return r


ALL = [r02, r04, r05, r06, r07]
