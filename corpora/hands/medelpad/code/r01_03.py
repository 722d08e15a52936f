from lib import *
import docxlib as dx
from docx.shared import Pt, Cm
from datetime import date


def r01():
    r = Rep("medelpad01_timra_2024kv3", "pdf", organisation="Timrå kommun", kommunkod="2262", namnd="Socialnämnden", dnr="SN 2024/00187",
            period="2024-Q3", document_date="2024-10-17", laws=["SoL", "LSS"])
    d = dx.new("Liberation Serif", 11)
    hp = d.sections[0].header.paragraphs[0]
    hp.text = "TIMRÅ KOMMUN\t\tTJÄNSTESKRIVELSE"
    hp2 = d.sections[0].header.add_paragraph("Socialförvaltningen, kansliet\t\tSida ", style="Header")
    dx.field(hp2, "PAGE")
    d.sections[0].footer.paragraphs[0].text = "Postadress 861 82 Timrå    Besöksadress Köpmangatan 14    Org.nr 212000-2395"
    dx.table(d, None, [["Datum", "Diarienummer", "Handläggare"], ["2024-10-17", "SN 2024/00187", "Utredare, biståndsenheten"]], [5, 5, 6], style="Normal Table", size=10)
    d.add_heading("Gynnande beslut som inte har verkställts, kvartal 3 2024", 1)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden noterar informationen och skickar den vidare till kommunfullmäktige och de förtroendevalda revisorerna.")
    d.add_heading("Bakgrund", 2)
    d.add_paragraph("Ett beslut om bistånd (4 kap. 1 § SoL) eller insats (9 § LSS) ska anmälas till Inspektionen för vård och omsorg om det inte har verkställts inom tre månader. "
                    "Detsamma gäller om verkställigheten har avbrutits och inte kommit igång igen inom samma tid. Anmälan görs en gång i kvartalet, beslut för beslut, tills insatsen är på plats eller beslutet avslutats av annat skäl.")
    d.add_heading("Läget den 30 september 2024", 2)
    d.add_paragraph("Timrå kommun hade 13 ej verkställda beslut att anmäla för kvartalet. Sju av dem är fattade enligt SoL och sex enligt LSS. Kvartalet innan anmäldes 11 beslut, det är alltså en ökning med två.")
    d.add_paragraph("De flesta av besluten enligt SoL gäller särskilt boende, fyra stycken. Inom LSS är det daglig verksamhet som dominerar med tre beslut.")
    r.claim("hade 13 ej verkställda beslut att anmäla för kvartalet", 13, "ej_verkställda", agreed=NOMEAS)
    r.claim("Sju av dem är fattade enligt SoL", 7, "ej_verkställda", lag="SoL", agreed=NOMEAS)
    r.claim("sex enligt LSS", 6, "ej_verkställda", lag="LSS", agreed=NOMEAS)
    r.claim("Kvartalet innan anmäldes 11 beslut", 11, "rapporterade", period="2024-Q2", agreed=NOMEAS)
    r.claim("det är alltså en ökning med två", 2, "rapporterade", unit="skillnad", compare_to="2024-Q2", agreed=NOMEAS)
    r.claim("De flesta av besluten enligt SoL gäller särskilt boende, fyra stycken", 4, "ej_verkställda", lag="SoL", insats="särskilt boende", agreed=NOMEAS)
    r.claim("Inom LSS är det daglig verksamhet som dominerar med tre beslut", 3, "ej_verkställda", lag="LSS", insats="daglig verksamhet", agreed=NOMEAS)
    cols = ["Insats", "Beslutsdatum", "Kön", "Varför beslutet inte är verkställt"]
    sol = [["Särskilt boende", "2024-02-19", "Kvinna", "Har fått två erbjudanden och tackat nej till båda, vill bo kvar i Söråker."],
           ["Särskilt boende", "2024-04-08", "Kvinna", "Ingen ledig plats på demensavdelning."],
           ["Särskilt boende", "2024-05-27", "Man", "Ingen ledig plats."],
           ["Särskilt boende", "2024-06-12", "Kvinna", "Erbjuden plats i september, anhöriga har bett om betänketid."],
           ["Dagverksamhet", "2024-06-03", "Man", "Kön är lång, plats beräknas i november."],
           ["Kontaktfamilj", "2023-11-14", "Pojke", "Tilltänkt familj har dragit sig ur. Ny rekrytering pågår."],
           ["Boendestöd", "2024-05-06", "Kvinna", "Går inte att få kontakt med den enskilde trots brev och telefon."]]
    lss = [["Daglig verksamhet", "2023-09-21", "Man", "Vill vänta på plats vid Trähuset."],
           ["Daglig verksamhet", "2024-03-15", "Man", "Sjukskriven, orkar inte börja."],
           ["Daglig verksamhet", "2024-06-19", "Kvinna", "Studiebesök gjort. Start planerad till oktober."],
           ["Kontaktperson", "2024-01-30", "Man", "Lämplig person saknas."],
           ["Kontaktperson", "2024-06-05", "Kvinna", "Förslag finns, den enskilde har inte svarat."],
           ["Ledsagarservice", "2024-04-29", "Man", "Har valt att inte nyttja insatsen under sommaren."]]
    for lag, head, rows in (("SoL", "Beslut enligt socialtjänstlagen (SoL)", sol), ("LSS", "Beslut enligt LSS", lss)):
        d.add_heading(head, 3)
        dx.table(d, cols, rows, [3.6, 2.7, 1.9, 8.4], head="DDE5EC")
        t = r.table(head, ["Läget den 30 september 2024", head], cols, rows, "decision_rows")
        for a, b, k, c in rows:
            r.dec(table=t, section=["Läget den 30 september 2024", head], insats=a, lag=lag, beslutsdatum=b, kommentar=c,
                  kon={"Kvinna": "K", "Flicka": "K"}.get(k, "M"), alder="barn" if k in ("Pojke", "Flicka") else "vuxen")
    d.add_heading("Fördelning kvinnor och män", 3)
    d.add_paragraph("Flickor räknas in bland kvinnor och pojkar bland män.")
    n = lambda rows, ks: sum(x[2] in ks for x in rows)
    body = [[lab, n(rows, ("Kvinna", "Flicka")), n(rows, ("Man", "Pojke")), len(rows)] for lab, rows in (("SoL", sol), ("LSS", lss))]
    body.append(["Summa"] + [body[0][i] + body[1][i] for i in (1, 2, 3)])
    assert body[2] == ["Summa", 6, 7, 13], body
    c2 = ["Lag", "Kvinnor", "Män", "Totalt"]
    dx.table(d, c2, body, [3.6, 2.4, 2.4, 2.4], head="DDE5EC", num=(1, 2, 3), bold_last=True)
    t = r.table("Fördelning kvinnor och män", ["Läget den 30 september 2024", "Fördelning kvinnor och män"], c2, body, "other")
    for row in body:
        for kon, v in zip(("K", "M", None), row[1:]):
            r.count(t, v, measure="ej_verkställda", lag=row[0] if row[0] != "Summa" else None, kon=kon, is_total=row[0] == "Summa")
    d.add_paragraph()
    d.add_paragraph("Enhetschef biståndsenheten\t\t\tFörvaltningschef")
    d.add_paragraph("Beslutet skickas till: kommunfullmäktige, revisionen")
    tmp = Path(tempfile.mkdtemp()) / "x.docx"
    d.save(tmp); office(tmp, r.path); r.save()


def r02():
    r = Rep("medelpad02_hofors_2025kv1", "pdf", organisation="Hofors kommun", kommunkod="2104", namnd="Vård- och omsorgsnämnden", dnr="VON-2025/41",
            period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    L = [(1, "2023-10-04", "Bostad med särskild service för vuxna", "9 § 9 LSS", "M", "", "", "Nybygget vid Robertsholm blir klart i höst"),
         (2, "2024-03-12", "Bostad med särskild service för vuxna", "9 § 9 LSS", "K", "2025-02-03", "", ""),
         (3, "2024-08-26", "Daglig verksamhet", "9 § 10 LSS", "M", "", "2025-01-22", "Flyttat till annan kommun"),
         (4, "2024-11-18", "Daglig verksamhet", "9 § 10 LSS", "K", "", "", "Prövar arbete med lönebidrag, vill ha kvar beslutet"),
         (5, "2024-09-09", "Kontaktperson", "9 § 4 LSS", "M", "", "", "Ingen sökande på annonsen"),
         (6, "2024-12-02", "Kontaktperson", "9 § 4 LSS", "M", "2025-03-17", "", ""),
         (7, "2024-05-21", "Särskilt boende", "4 kap. 1 § SoL", "K", "", "2025-02-11", "Avliden"),
         (8, "2024-09-30", "Särskilt boende", "4 kap. 1 § SoL", "K", "2025-01-15", "", ""),
         (9, "2024-11-07", "Särskilt boende", "4 kap. 1 § SoL", "M", "", "", "Tackat nej till plats på Hesselgrenska, inväntar parboende"),
         (10, "2024-12-16", "Särskilt boende", "4 kap. 1 § SoL", "K", "", "", "Plats saknas"),
         (11, "2024-11-21", "Korttidsboende", "4 kap. 1 § SoL", "K", "2025-03-03", "", ""),
         (12, "2024-07-15", "Kontaktfamilj", "4 kap. 1 § SoL", "M", "", "", "Två familjer utreds"),
         (13, "2024-11-28", "Kontaktfamilj", "4 kap. 1 § SoL", "K", "", "2025-03-25", "Vårdnadshavaren har återtagit ansökan")]
    head = ["Insats", "Anmälda", "Därav verkställda", "Därav avslutade", "Återstår 31 mars"]
    meas = ["rapporterade", "verkställda", "avslutade", "kvarstående"]

    def flow(lag):
        out = []
        for ins in dict.fromkeys(x[2] for x in L if lag in x[3]):
            s = [x for x in L if x[2] == ins and lag in x[3]]
            v, a = sum(bool(x[5]) for x in s), sum(bool(x[6]) for x in s)
            out.append([ins, len(s), v, a, len(s) - v - a])
        out.append(["Summa " + lag] + [sum(x[i] for x in out) for i in range(1, 5)])
        return out
    fl, fs = flow("LSS"), flow("SoL")
    assert fl[-1][1:] == [6, 2, 1, 3] and fs[-1][1:] == [7, 2, 2, 3], (fl, fs)
    fs[-1][4] = 4                                       # planted: 2 + 0 + 1 = 3
    ht = lambda cols, rows, cls="": f"<table class='{cls}'><thead><tr>" + "".join(f"<th>{c}</th>" for c in cols) + "</tr></thead><tbody>" + \
        "".join("<tr>" + "".join(f"<td>{'' if c is None else c}</td>" for c in x) + "</tr>" for x in rows) + "</tbody></table>"
    sec = ["Redovisning"]
    for lag, rows, title in (("LSS", fl, "Insatser enligt LSS"), ("SoL", fs, "Bistånd enligt SoL")):
        t = r.table(title, sec + [title], head, rows, "insats_status")
        for row in rows:
            tot = row[0].startswith("Summa")
            for m, v in zip(meas, row[1:]):
                r.count(t, v, measure=m, lag=lag, insats=None if tot else row[0], is_total=tot)
    lc = ["Nr", "Beslut", "Insats", "Lagrum", "Kön", "Verkställt", "Avslutat", "Notering"]
    t = r.table("Anmälda beslut kvartal 1", sec + ["Anmälda beslut kvartal 1"], lc, L, "decision_rows")
    for nr, b, ins, lr, k, v, a, c in L:
        r.dec(table=t, nr=nr, section=sec + ["Anmälda beslut kvartal 1"], insats=ins, lag=lr.split()[-1], lagrum=lr, beslutsdatum=b, kon=k, kommentar=c or None,
              status="verkställt" if v else "avslutat" if a else "kvarstående", verkstallt_datum=v or None, avslutat_datum=a or None)
    r.disc("table_sum", "Summa SoL, Återstår: prints 4, the rows add to 2+0+1 = 3 (and 7-2-2 = 3).", 4, 3,
           ["Summa SoL 7 2 2 4", "Återstår 31 mars", "Särskilt boende 4 1 1 2"], kinds=["table_sum", "table_vs_rows", "table_vs_table"])
    r.disc("table_vs_rows", "The list has three SoL decisions with neither date, the table's total says 4.", 4, 3,
           ["Summa SoL 7 2 2 4", "Anmälda beslut kvartal 1"], severity="note", kinds=["table_vs_rows"], optional=True)
    p = ("Under årets första kvartal anmälde nämnden 13 beslut till IVO, sex enligt LSS och sju enligt SoL. "
         "Fyra beslut hann verkställas och tre avslutades av andra skäl innan kvartalet var slut.")
    r.claim("anmälde nämnden 13 beslut till IVO", 13, "rapporterade")
    r.claim("sex enligt LSS", 6, "rapporterade", lag="LSS")
    r.claim("sju enligt SoL", 7, "rapporterade", lag="SoL")
    r.claim("Fyra beslut hann verkställas", 4, "verkställda")
    r.claim("tre avslutades av andra skäl innan kvartalet var slut", 3, "avslutade")
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:18mm 17mm 20mm}}body{{font:10.5pt 'Liberation Sans';color:#111}}
h1{{font-size:17pt;color:#7a1f2b;margin:14pt 0 6pt}}h2{{font-size:12pt;color:#7a1f2b;margin:12pt 0 4pt}}h3{{font-size:10.5pt;margin:9pt 0 3pt;break-after:avoid}}
.top{{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f2b;padding-bottom:5pt;font-size:9pt}}
table{{border-collapse:collapse;width:100%;margin-bottom:6pt;font-size:9pt}}th{{text-align:left;background:#f3e6e8;border-bottom:1px solid #7a1f2b;padding:3pt 4pt}}td{{padding:3pt 4pt;border-bottom:.5px solid #ccc;vertical-align:top}}
tr{{break-inside:avoid}}.f tr:last-child td{{font-weight:bold;border-top:1px solid #7a1f2b}}.f td:not(:first-child),.f th:not(:first-child){{text-align:right}}.l td:nth-child(-n+2),.l td:nth-child(4),.l td:nth-child(6),.l td:nth-child(7){{white-space:nowrap}}
p{{margin:4pt 0}}</style>
<div class=top><div><b>Hofors kommun</b><br>Vård- och omsorgsförvaltningen</div><div>Tjänsteskrivelse<br>2025-04-22</div><div>Dnr VON-2025/41<br>Till vård- och omsorgsnämnden</div></div>
<h1>Ej verkställda beslut SoL och LSS, första kvartalet 2025</h1>
<h2>Förslag</h2><p>Vård- och omsorgsnämnden lägger redovisningen till handlingarna och översänder den till fullmäktige.</p>
<h2>Ärendet i korthet</h2><p>{p}</p>
<p>Skyldigheten att anmäla finns i 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Kommun som dröjer oskäligt länge kan få betala en särskild avgift.</p>
<h2>Redovisning</h2><h3>Insatser enligt LSS</h3>{ht(head, fl, 'f')}<h3>Bistånd enligt SoL</h3>{ht(head, fs, 'f')}
<h3>Anmälda beslut kvartal 1</h3>{ht(lc, L, 'l')}
<h2>Barnrättsperspektiv</h2><p>För barn som väntar på kontaktfamilj är tiden extra kännbar. Familjehemsgruppen annonserar löpande.</p>
<p style="margin-top:22pt">Förvaltningschef &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Verksamhetscontroller</p></html>"""
    chrome(html, r.path); r.save()


def r03():
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    base = "/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed"
    pdfmetrics.registerFont(TTFont("DC", base + ".ttf")); pdfmetrics.registerFont(TTFont("DCB", base + "-Bold.ttf"))
    r = Rep("medelpad03_arvika_2025kv2", "pdf", organisation="Arvika kommun", kommunkod="1784", namnd="Nämnden för stöd och omsorg", dnr="NSO 2025/112-3",
            period="2025-Q2", document_date="2025-08-11", laws=["SoL", "LSS"])
    mon = dict(zip("jan feb mars april maj juni juli aug sep okt nov dec".split(), range(1, 13)))
    S = lambda n, **k: ParagraphStyle(n, fontName=k.pop("f", "DC"), **k)
    N, H1, H2 = S("n", fontSize=10, leading=13.5, spaceAfter=5), S("h1", f="DCB", fontSize=15, leading=19, spaceAfter=8), S("h2", f="DCB", fontSize=11.5, leading=15, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    C, CB = S("c", fontSize=9, leading=11.5), S("cb", f="DCB", fontSize=9, leading=11.5)
    areas = [("Äldreomsorg", "SoL", [("Särskilt boende", "9 dec 2024", None, "Tackat nej, hoppas på plats på Solvik"), ("Särskilt boende", "2 dec 2024", 120, "Plats erbjuden den 25 juni, svar inväntas"),
                                     ("Särskilt boende", "24 feb 2025", None, "Ingen plats ledig"), ("Särskilt boende", "17 mars 2025", None, "Ingen plats ledig"), ("Dagverksamhet", "3 feb 2025", None, "Vill avvakta till hösten")]),
             ("Individ- och familjeomsorg", "SoL", [("Kontaktfamilj", "6 maj 2024", None, "Svårt att hitta familj som kan ta emot syskon"), ("Öppenvård", "20 jan 2025", None, "Har uteblivit från bokade möten"), ("Kontaktfamilj", "11 mars 2025", None, "Uppdragstagare under utredning")]),
             ("Funktionsstöd", "LSS", [("Bostad med särskild service", "15 aug 2023", None, "Önskar servicelägenhet i centrum, har avböjt Jössefors"), ("Bostad med särskild service", "28 okt 2024", None, "Bostad saknas"),
                                       ("Korttidsvistelse", "13 jan 2025", None, "Inskolning försenad på grund av sjukdom"), ("Ledsagarservice", "3 mars 2025", None, "Personal rekryterad, start i juli"), ("Daglig verksamhet", "25 mars 2025", None, "Byter inriktning, nytt studiebesök bokat")])]
    out = [Paragraph("Rapport om beslut som inte verkställts", H1),
           Paragraph("Kvartal 2 år 2025, uppgifterna avser läget den 30 juni 2025", N),
           Paragraph("Sammanfattning", H2),
           Paragraph("Den 30 juni 2025 var 13 beslut inte verkställda inom tre månader: fem inom äldreomsorgen, tre inom individ- och familjeomsorgen och fem inom funktionsstöd. "
                     "Bara ett av besluten är äldre än ett och ett halvt år.", N),
           Paragraph("Så har rapporten tagits fram", H2),
           Paragraph("Uppgifterna hämtas ur verksamhetssystemet. Kolumnen Dagar visar hur många dagar som gått från beslutsdagen till och med den 30 juni 2025 (beslutsdagen själv räknas inte). "
                     "Rapporten till IVO sker enligt 16 kap. 6 f § SoL respektive 28 f § LSS. Enskilda personer ska inte kunna kännas igen och därför anges inte kön.", N)]
    k = dict(lag=None)
    r.claim("var 13 beslut inte verkställda inom tre månader", 13, "ej_verkställda", agreed=NOMEAS)
    for n, om, lag, q in ((5, "Äldreomsorg", "SoL", "fem inom äldreomsorgen"), (3, "Individ- och familjeomsorg", "SoL", "tre inom individ- och familjeomsorgen"), (5, "Funktionsstöd", "LSS", "fem inom funktionsstöd")):
        r.claim(q, n, "ej_verkställda", lag=lag, omrade=om, agreed=["period", "insats", "orsak", "kon", "compare_to"])
    r.claim("Bara ett av besluten är äldre än ett och ett halvt år", 1, "ej_verkställda", agreed=NOMEAS)
    cols = ["Bistånd/insats", "Beslut fattat", "Dagar", "Anledning till dröjsmål"]
    summ = []
    for om, lag, rows in areas:
        title = f"{om} ({lag})"
        printed = []
        out.append(Paragraph(title, H2))
        for ins, d, days, c in rows:
            dd, m, y = d.split(); iso = date(int(y), mon[m], int(dd))
            assert iso <= date(2025, 3, 29), iso
            real = (date(2025, 6, 30) - iso).days
            if days:
                r.disc("row_content", f"Decision of {iso} is said to be {days} days old on 30 June 2025; it is {real}.", days, real, [f"{ins} {d} {days}", "från beslutsdagen till och med den 30 juni 2025"], kinds=["row_content", "date"])
            printed.append([ins, d, days or real, c])
        t = r.table(title, [title], cols, printed, "decision_rows")
        for (ins, d, n, c) in printed:
            dd, m, y = d.split()
            r.dec(table=t, section=[title], omrade=om, insats=ins, lag=lag, beslutsdatum=f"{y}-{mon[m]:02d}-{int(dd):02d}", dagar=n, kommentar=c)
        T = Table([[Paragraph(x, CB) for x in cols]] + [[Paragraph(str(x), C) for x in row] for row in printed], colWidths=[135, 80, 45, 225], repeatRows=1)
        T.setStyle(TableStyle([("LINEABOVE", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .6, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 1, colors.black),
                               ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#eef3ea")]), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        out.append(T)
        summ.append([om, "–" if lag == "LSS" else len(rows), len(rows) if lag == "LSS" else "–"])
    out.append(Paragraph("Antal per verksamhetsområde", H2))
    summ.append(["Totalt", sum(x[1] for x in summ if x[1] != "–"), sum(x[2] for x in summ if x[2] != "–")])
    sc = ["Område", "SoL", "LSS"]
    t = r.table("Antal per verksamhetsområde", ["Antal per verksamhetsområde"], sc, summ, "other")
    for row in summ:
        for lag, v in zip(("SoL", "LSS"), row[1:]):
            r.count(t, v, measure="ej_verkställda", lag=lag, omrade=None if row[0] == "Totalt" else row[0], is_total=row[0] == "Totalt")
    T = Table([[Paragraph(str(x), CB if i in (0, len(summ)) else C) for x in row] for i, row in enumerate([sc] + summ)], colWidths=[190, 55, 55], hAlign="LEFT")
    T.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), .7, colors.black), ("LINEBELOW", (0, 0), (-1, 0), .7, colors.black), ("LINEABOVE", (0, -1), (-1, -1), .7, colors.black)]))
    out += [T, Spacer(1, 14), Paragraph("Förslag till beslut: Nämnden för stöd och omsorg godkänner rapporten.", N), Paragraph("Kvalitetsutvecklare<br/>Förvaltningen stöd och omsorg", N)]

    def page(c, doc):
        c.setFont("DCB", 11); c.drawString(55, 800, "ARVIKA KOMMUN")
        c.setFont("DC", 8.5); c.drawString(55, 788, "Nämnden för stöd och omsorg")
        c.drawRightString(540, 800, "Dnr NSO 2025/112-3"); c.drawRightString(540, 788, "Datum 2025-08-11")
        c.drawCentredString(297, 30, f"Sida {doc.page}")
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=55, rightMargin=55, topMargin=75, bottomMargin=55, title="Rapport om beslut som inte verkställts", author="").build(out, onFirstPage=page, onLaterPages=page)
    r.save()


if __name__ == "__main__":
    r01(); r02(); r03()
