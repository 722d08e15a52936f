"""Reports 04 (Writer to PDF) and 08 (Word), and 06 (a wide list, Chromium landscape)."""
from html import escape

import render_docx
from model import Rep, iso
from reports_b import print_chromium


def r04():
    r = Rep("ivosjon04_kalix_2024_kv4", "pdf", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr="2025/00087-730",
            period="2024-Q4", document_date="2025-02-03", laws=["SoL", "LSS"])
    r.add("head", cols=[["KALIX KOMMUN", "Socialförvaltningen"], ["TJÄNSTEUTLÅTANDE", "2025-02-03", "Dnr 2025/00087-730"]])
    r.h(1, "Rapportering av ej verkställda beslut enligt SoL och LSS – kvartal 4 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden beslutar att godkänna rapporteringen samt att överlämna den till kommunfullmäktige och revisorerna.")
    r.h(2, "Sammanfattning av ärendet")
    r.p("För perioden 1 oktober–31 december 2024 har 45 beslut rapporterats till Inspektionen för vård och omsorg. 14 av dem har verkställts och sex har avslutats av annan orsak. "
        "Vid periodens utgång kvarstod 26 beslut, att jämföra med 28 vid utgången av september.")
    r.claim("har 45 beslut rapporterats till Inspektionen för vård och omsorg", 45, "rapporterade")
    r.claim("14 av dem har verkställts", 14, "verkställda")
    r.claim("sex har avslutats av annan orsak", 6, "avslutade")
    r.claim("kvarstod 26 beslut", 26, "kvarstående")
    r.claim("att jämföra med 28 vid utgången av september", 28, "kvarstående", period="2024-Q3")
    r.h(2, "Beskrivning av ärendet")
    r.p("Kommunen ska enligt 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS varje kvartal rapportera gynnande beslut som inte verkställts inom tre månader. Statistiken till "
        "fullmäktige ska visa hur många beslut det rör sig om, vilken typ av bistånd och hur lång tid som gått. Nedan redovisas besluten per lag. Kolumnen längst till höger visar vad som fanns kvar den 31 december.")
    cols = ["Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]
    sol = [("Särskilt boende", 11, 4, 2, 5), ("Korttidsboende", 2, 2, 0, 0), ("Hemtjänst", 1, 0, 1, 0), ("Kontaktperson", 6, 1, 0, 5), ("Boendestöd", 3, 1, 1, 1), ("Summa", 23, 8, 4, 11)]
    lss = [("Bostad med särskild service för vuxna", 7, 1, 0, 6), ("Daglig verksamhet", 4, 2, 1, 1), ("Kontaktperson", 5, 1, 1, 3), ("Ledsagarservice", 3, 0, 0, 3),
           ("Korttidsvistelse", 2, 1, 0, 1), ("Avlösarservice", 1, 1, 0, 0), ("Summa", 22, 6, 2, 15)]
    for n, (lag, rows) in enumerate((("SoL", sol), ("LSS", lss)), 1):
        title = f"Tabell {n}. Beslut enligt {lag}"
        t = r.table(title, cols, [[str(c) for c in x] for x in rows], "insats_status", [4, 1.7, 1.6, 1.5, 1.4], caption=True, num=(1, 2, 3, 4))
        for x in rows:
            for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), x[1:]):
                r.cnt(t, m, v, lag=lag, insats=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    r.p("Inom äldreomsorgen beror väntan på särskilt boende nästan helt på platsbrist vid Grytnäs och Furuhedsberget. Av de elva rapporterade besluten om särskilt boende verkställdes fyra, "
        "i snitt efter 149 dagar. För kontaktpersoner är det rekryteringen som är problemet.")
    r.claim("Av de elva rapporterade besluten om särskilt boende verkställdes fyra", 11, "rapporterade", lag="SoL", insats="särskilt boende")
    r.claim("Av de elva rapporterade besluten om särskilt boende verkställdes fyra", 4, "verkställda", lag="SoL", insats="särskilt boende")
    r.claim("i snitt efter 149 dagar", 149, "verkställda", unit="dagar", lag="SoL", insats="särskilt boende")
    rows = [("3–6 månader", 6, 4, 10), ("7–12 månader", 4, 5, 9), ("Mer än 12 månader", 1, 5, 6), ("Summa", 11, 14, 25)]
    t = r.table("Tabell 3. Kvarstående beslut efter väntetid", ["Tid sedan beslut", "SoL", "LSS", "Totalt"], [[str(c) for c in x] for x in rows], "waiting_buckets",
                [3, 1.2, 1.2, 1.2], caption=True, num=(1, 2, 3))
    for x in rows:
        for lag, v in zip(("SoL", "LSS", None), x[1:]):
            r.cnt(t, "kvarstående", v, lag=lag, manader=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    rows = [("SoL", 7, 4, 11), ("LSS", 5, 9, 14)]
    t = r.table("Tabell 4. Kvarstående beslut efter kön", ["Lag", "Kvinnor/flickor", "Män/pojkar", "Totalt"], [[str(c) for c in x] for x in rows], "other",
                [2, 1.6, 1.6, 1.2], caption=True, num=(1, 2, 3))
    for x in rows:
        for kon, v in zip(("K", "M", None), x[1:]):
            r.cnt(t, "kvarstående", v, lag=x[0], kon=kon)
    r.h(2, "Konsekvenser")
    r.p("IVO kan ansöka om särskild avgift om ett beslut inte verkställs inom skälig tid. Inget sådant ärende är aktuellt för Kalix kommun.")
    r.p("\nFörvaltningschef\t\t\tVerksamhetsutvecklare", style="small")
    r.disc("table_sum", "error", "Table 2, column Kvarstår: the rows add to 14, Summa says 15 (22 - 6 - 2 is also 14).", 15, 14, ["Summa 22 6 2 15", "Tabell 2. Beslut enligt LSS"])
    r.disc("table_vs_table", "note", "LSS remaining: 15 in table 2, 14 in tables 3 and 4.", 15, 14, ["Summa 22 6 2 15", "Summa 11 14 25", "LSS 5 9 14"], optional=True)
    r.disc("text_vs_table", "note", "The text's 26 remaining holds only with the wrong sum of table 2; 11 + 14 = 25.", 26, 25, ["kvarstod 26 beslut", "Summa 11 14 25"], optional=True)
    r.disc("table_sum", "note", "The same cell along its row: 22 - 6 - 2 = 14.", 15, 14, ["Summa 22 6 2 15"], optional=True)
    r.disc("text_vs_text", "note", "45 - 14 - 6 = 25, the text says 26.", 26, 25, ["kvarstod 26 beslut"], optional=True)
    style = {"font": "Liberation Serif", "hfont": "Liberation Sans", "size": 11.5, "margin": 2.6, "cell": 10.5, "table": "Light List Accent 1",
             "footer": "Postadress 952 81 Kalix   Telefon 0923-650 00", "page_no": True}
    render_docx.to_pdf(r, ("docx", lambda path: render_docx.build(r, style, path)))
    return r


def r08():
    r = Rep("ivosjon08_ydre_2025_kv2", "docx", organisation="Ydre kommun", kommunkod="0512", namnd="Socialnämnden", dnr="SN-2025-52",
            period="2025-Q2", document_date="2025-07-09", laws=["SoL", "LSS"])
    r.p("Ydre kommun\nSocialnämnden", style="bold")
    r.p("Österbymo den 9 juli 2025\nÄrendenr SN-2025-52")
    r.h(1, "Statistikrapport, ej verkställda beslut")
    r.p("Avser: situationen per 2025-06-30 (kvartal 2)\nMottagare: kommunfullmäktige, kommunrevisionen")
    r.h(2, "SoL 4 kap. 1 §")
    r.p("Inget att rapportera.")
    r.h(2, "LSS 9 §")
    r.p("Tre beslut är ej verktsällda. Två av dem fanns med redan i rapporten för kvartal 1.")
    r.claim("Tre beslut är ej verktsällda", 3, "kvarstående", lag="LSS", unsure=("measure",))
    r.claim("Två av dem fanns med redan i rapporten för kvartal 1", 2, "kvarstående", lag="LSS", unsure=("measure", "period"))
    rows = [("Ledsagarservice", "3/12 2024", "Ingen ledsagare att få tag på.", "aug. 2025"),
            ("Bostad med särskild service", "28/8 2024", "Kommunen saknar egen gruppbostad. Köp av plats i Kinda eller Tranås undersöks, den enskilde vill helst bo kvar i Ydre.", "oklart"),
            ("Daglig verksamhet", "17/3 2025", "Har fått erbjudande men vill börja efter semestern.", "aug. 2025")]
    t = r.table("LSS 9 §", ["Beslut om", "Datum för beslut", "Varför inte verkställt", "Planerad start"], [list(x) for x in rows], "decision_rows", [25, 18, 45, 15])
    for ins, d, why, _ in rows:
        r.dec(t, insats=ins, lag="LSS", beslutsdatum=iso(d), kommentar=why, status="kvarstående")
    r.p("Den längsta tiden är tio månader och den kortaste drygt tre. Könsfördelning redovisas inte eftersom antalet är så litet att enskilda annars kan kännas igen.")
    r.p("På socialnämndens vägnar\n\n\nNämndsekreterare")
    render_docx.build(r, {"font": "Arial", "size": 11, "margin": 3, "color": "000000", "cell": 10, "table": "Table Grid"})
    return r


def r06():
    r = Rep("ivosjon06_mora_2022_kv3", "pdf", organisation="Mora kommun", kommunkod="2062", namnd="Socialnämnden", dnr="MK SN 2022/00201",
            period="2022-Q3", document_date="2022-10-18", laws=["SoL", "LSS"])
    x = None
    rows = [(1, "Äldre", "SoL", "Särskilt boende", "2021-09-14", x, "K", "Tackat nej", x, x), (2, "Äldre", "SoL", "Särskilt boende", "2022-01-20", x, "K", "Resursbrist", "2022-08-01", x),
            (3, "Äldre", "SoL", "Särskilt boende", "2022-02-10", x, "M", "Resursbrist", "2021-08-15", x), (4, "Äldre", "SoL", "Särskilt boende", "2022-03-31", x, "K", "Tackat nej", x, "2022-09-05"),
            (5, "Äldre", "SoL", "Särskilt boende", "2022-05-05", x, "M", "Resursbrist", x, x), (6, "Äldre", "SoL", "Särskilt boende", "2022-06-14", x, "K", "Resursbrist", x, x),
            (7, "Äldre", "SoL", "Växelvård", "2022-04-12", x, "M", "Vill avvakta, hustrun vårdas på lasarettet", x, x), (8, "Äldre", "SoL", "Dagverksamhet", x, "2022-03-01", "K", "Avbrott pga sjukdom", x, x),
            (9, "Äldre", "SoL", "Dagverksamhet", "2022-05-23", x, "K", "Önskar annan dag", "2022-09-13", x),
            (10, "Funktionsstöd", "LSS", "Bostad vuxna", "2019-11-04", x, "M", "Tackat nej till tre erbjudanden", x, x), (11, "Funktionsstöd", "LSS", "Bostad vuxna", "2021-06-22", x, "K", "Resursbrist", x, x),
            (12, "Funktionsstöd", "LSS", "Bostad vuxna", "2022-02-07", x, "M", "Resursbrist", "2022-07-04", x), (13, "Funktionsstöd", "LSS", "Daglig verksamhet", x, "2021-12-10", "M", "Avbrott, hemmasittare, motiveras", x, x),
            (14, "Funktionsstöd", "LSS", "Daglig verksamhet", x, "2022-05-16", "K", "Avbrott, byter arbetsplats", "2022-08-22", x), (15, "Funktionsstöd", "LSS", "Daglig verksamhet", "2022-06-01", x, "K", "Studerar", x, "2022-09-12"),
            (16, "Funktionsstöd", "LSS", "Kontaktperson", "2021-10-29", x, "M", "Ej hittat uppdragstagare", x, x), (17, "Funktionsstöd", "LSS", "Kontaktperson", "2022-03-09", x, "M", "Ej hittat uppdragstagare", x, x),
            (18, "Funktionsstöd", "LSS", "Kontaktperson", "2022-05-30", x, "K", "Har svårt att bestämma sig", x, x), (19, "Funktionsstöd", "LSS", "Ledsagarservice", "2022-01-11", x, "K", "Ej hittat uppdragstagare", x, x),
            (20, "Funktionsstöd", "LSS", "Korttidsvistelse", x, "2022-06-10", "M", "Avbrott, familjen utomlands", x, x), (21, "Funktionsstöd", "SoL", "Boendestöd", "2022-06-28", x, "K", "Svarar ej", x, x),
            (22, "IFO", "SoL", "Kontaktfamilj", "2021-12-01", x, "M", "Resursbrist", x, x), (23, "IFO", "SoL", "Kontaktfamilj", "2022-04-04", x, "M", "Resursbrist", "2022-09-01", x),
            (24, "IFO", "SoL", "Kontaktperson", "2022-05-12", x, "K", "Vill inte ha föreslagen person", x, x), (25, "IFO", "SoL", "Öppenvård", "2022-06-20", x, "M", "Frihetsberövad sedan juli", x, x)]
    names = ["Äldre", "Funktionsstöd", "IFO"]
    summ = []
    for n in names:
        part = [w for w in rows if w[1] == n]
        v, a = sum(bool(w[8]) for w in part), sum(bool(w[9]) for w in part)
        summ.append([n, len(part), v, a, len(part) - v - a])
    summ.append(["Totalt"] + [sum(s[i] for s in summ) for i in range(1, 5)])
    o = []

    def text(t):
        r.p(t)
        o.append(f"<p>{escape(t)}</p>")

    def h(level, t):
        r.h(level, t)
        o.append(f"<h{level}>{escape(t)}</h{level}>")

    def grid(cols, body, cls):
        cell = lambda c: f"<td>{escape('' if c is None else str(c))}</td>"
        o.append(f'<table class="{cls}"><thead><tr>' + "".join(f"<th>{c}</th>" for c in cols) + "</tr></thead><tbody>"
                 + "".join(f'<tr class="{"tot" if b[0] == "Totalt" else ""}">' + "".join(map(cell, b)) + "</tr>" for b in body) + "</tbody></table>")
    h(1, "Ej verkställda beslut SoL/LSS, uppföljning 3:e kvartalet 2022")
    text("Mora kommun, socialnämnden. MK SN 2022/00201. Upprättad 2022-10-18 av socialförvaltningens stab.")
    text("Underlag för nämndens rapport till IVO och kommunfullmäktige. Ett beslut per rad. Tom ruta under Verkställt och Avslutat = kvarstår.")
    h(2, "Sammanställning per enhet")
    cols = ["Enhet", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]
    t = r.table("Sammanställning per enhet", cols, [[str(c) for c in s] for s in summ], "other")
    grid(cols, summ, "s")
    for s in summ:
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), s[1:]):
            tot = s[0] == "Totalt"
            r.cnt(t, m, v, omrade=None if tot else s[0], is_total=tot)
    kv = summ[-1][4]
    text(f"Av {summ[-1][1]} rapporterade beslut kvarstår {kv}. I elva av raderna nedan är orsaken resursbrist eller att uppdragstagare inte hittats.")
    both = f"Av {summ[-1][1]} rapporterade beslut kvarstår {kv}"
    r.claim(both, summ[-1][1], "rapporterade")
    r.claim(both, kv, "kvarstående")
    assert sum(w[7] in ("Resursbrist", "Ej hittat uppdragstagare") for w in rows) == 11
    r.claim("I elva av raderna nedan är orsaken resursbrist eller att uppdragstagare inte hittats", 11, "rapporterade", unsure=("orsak", "measure"),
            orsak="resursbrist eller att uppdragstagare inte hittats")
    h(2, "Lista över besluten")
    lcols = ["Nr", "Enhet", "Lag", "Insats", "Beslutsdatum", "Avbrott", "Kön", "Orsak", "Verkställt", "Avslutat"]
    t = r.table("Lista över besluten", lcols, [[None if c is None else str(c) for c in w] for w in rows], "decision_rows")
    grid(lcols, rows, "l")
    for w in rows:
        nr, omr, lag, ins, d, av, sex, why, v, a = w
        r.dec(t, sex, nr=nr, omrade=omr, lag=lag, insats=ins, beslutsdatum=d, avbrottsdatum=av, kommentar=why, verkstallt_datum=v, avslutat_datum=a,
              status="verkställt" if v else "avslutat" if a else "kvarstående")
    r.disc("date", "error", "Row 3: carried out 2021-08-15, before the decision of 2022-02-10.", "2021-08-15", "2022-02-10",
           ["3 Äldre SoL Särskilt boende 2022-02-10 M Resursbrist 2021-08-15", "2021-08-15"])
    css = """@page{size:A4 landscape;margin:16mm 15mm;@bottom-center{content:"Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans'}
    @top-right{content:"MK SN 2022/00201";font:8pt 'Liberation Sans'}}body{font:9.5pt/1.35 'Liberation Sans Narrow',sans-serif}h1{font-size:15pt;margin:0 0 4pt}h2{font-size:11pt;margin:9pt 0 3pt}p{margin:0 0 4pt}
    table{border-collapse:collapse}td,th{border:.5pt solid #888;padding:1.5pt 4pt;text-align:left;font-weight:normal}th{background:#f4e3c1;font-weight:bold}.tot td{font-weight:bold}.l{width:100%}tr{break-inside:avoid}.s{margin-bottom:6pt}"""
    print_chromium(r.path(), o, css)
    return r
