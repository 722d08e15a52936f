from lib import Report
import render_docx

AREAS = {
    "Äldreomsorg": ([("Särskilt boende", "SoL", "januari 2024", "Tackat nej vid två tillfällen, önskar boende nära sonen."),
                     ("Särskilt boende", "SoL", "april 2024", "Ligger på sjukhus."),
                     ("Dagverksamhet", "SoL", "maj 2024", "Transporten har inte gått att lösa."),
                     ("Trygghetslarm", "SoL", "juni 2024", "Kan inte ta emot montör, bokas om.")],
                    [("Särskilt boende", "SoL", "mars 2024", "Plats erbjuden och accepterad i augusti.", "Verkställt"),
                     ("Dagverksamhet", "SoL", "februari 2024", "Ansökan återtagen.", "Avslutat")]),
    "Funktionsstöd": ([("Boendestöd", "SoL", "december 2023", "Vill inte ha besök i hemmet för tillfället."),
                       ("Kontaktperson", "LSS", "november 2022", "Byte av kontaktperson, ingen ny har matchat."),
                       ("Daglig verksamhet", "LSS", "maj 2024", "Praktikperiod som sökande avbröt, ny plats letas upp."),
                       ("Gruppbostad", "LSS", "augusti 2023", "Bostadsbrist. Bor kvar i korttids.")],
                      [("Ledsagarservice", "LSS", "april 2024", "Utförare startade i september.", "Verkställt"),
                       ("Kontaktperson", "LSS", "oktober 2023", "Ny kontaktperson godkänd.", "Verkställt")]),
    "Barn och familj": ([("Kontaktfamilj", "SoL", "oktober 2023", "Tilltänkt familj hoppade av."),
                         ("Korttidstillsyn", "LSS", "juni 2024", "Skolbyte, familjen återkommer.")],
                        [("Kontaktfamilj", "SoL", "mars 2024", "Familjen har flyttat från kommunen.", "Avslutat")])}


def make():
    r = Report("ljusnan09_nynashamn_2024-Q3", "pdf", "Nynäshamns kommun", "0192", "Socialnämnden", "SON/2024/0151", "2024-Q3", "2024-10-28")
    cols = ["Område", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]
    t1 = r.table("Antal beslut per område", ["Sammanställning kvartal 3"], cols,
                 [["Äldreomsorg", "6", "1", "1", "4"], ["Funktionsstöd", "7", "2", "0", "5"], ["Barn och familj", "3", "0", "1", "2"], ["Totalt", "16", "3", "2", "11"]],
                 "insats_status")
    for row in t1["rows"]:
        tot = row[0] == "Totalt"
        for m, cell in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.count(t1, m, cell, tot, omrade=None if tot else row[0])
    blocks = []
    for area, (left, done) in AREAS.items():
        blocks.append(("h2", area))
        ha, hb = "Kvarstående beslut", "Verkställda eller avslutade under kvartalet"
        blocks.append(("h3", ha))
        ta = r.table(ha, [area, ha], ["Insats", "Lag", "Beslut (månad)", "Orsak"], [list(x) for x in left], "decision_rows")
        for ins, lag, bes, kom in left:
            r.dec(ta, section=[area, ha], omrade=area, insats=ins, lag=lag, beslutsdatum=bes, kommentar=kom)
        blocks.append(("table", ta, [38, 16, 32, 76]))
        blocks.append(("h3", hb))
        tb = r.table(hb, [area, hb], ["Insats", "Lag", "Beslut (månad)", "Orsak", "Utfall"], [list(x) for x in done], "decision_rows")
        for ins, lag, bes, kom, out in done:
            r.dec(tb, section=[area, hb], omrade=area, insats=ins, lag=lag, beslutsdatum=bes, kommentar=kom, status=out.lower())
        blocks.append(("table", tb, [38, 16, 32, 52, 24]))
    q1 = "Sammanlagt har 16 beslut rapporterats för kvartal 3 2024"
    q2 = "Tre har verkställts, två har avslutats och elva kvarstår vid utgången av september"
    q3 = "Inom äldreomsorgen rapporterades sex beslut, att jämföra med fyra kvartalet innan"
    r.claim(q1, 16, "rapporterade")
    r.claim(q2, 3, "verkställda")
    r.claim(q2, 2, "avslutade")
    r.claim(q2, 11, "kvarstående")
    r.claim(q3, 6, "rapporterade", omrade="Äldreomsorg")
    r.claim(q3, 4, "rapporterade", omrade="Äldreomsorg", period="2024-Q2")
    r.finding("table_vs_rows", "Funktionsstöd: the summary says five decisions remain, the list under Kvarstående beslut has four rows.", 5, 4,
              ["Funktionsstöd 7 2 0 5", "Gruppbostad LSS augusti 2023 Bostadsbrist. Bor kvar i korttids."], kinds=("table_vs_table",))
    for what, rep, comp, ev in (("Funktionsstöd: seven reported, six rows in the two lists (consequence).", 7, 6, "Funktionsstöd 7 2 0 5"),
                                ("All areas: 16 reported, 15 rows in the lists (consequence).", 16, 15, "Totalt 16 3 2 11"),
                                ("All areas: eleven remaining, ten rows in the lists (consequence).", 11, 10, "Totalt 16 3 2 11")):
        r.finding("table_vs_rows", what, rep, comp, [ev, q1, q2], "note", True, kinds=("text_vs_table",))
    intro = [("h1", "Rapportering av ej verkställda beslut, kvartal 3 2024"),
             ("h2", "Förslag till beslut"), ("p", "Socialnämnden tackar för informationen."),
             ("h2", "Ärendet i korthet"), ("p", q1 + ". " + q2 + ". " + q3 + "."),
             ("p", "Uppgifterna har lämnats till IVO i individrapporter den 21 oktober. I listorna nedan anges bara månad för beslutet, detta för att enskilda inte ska kunna pekas ut."),
             ("h2", "Sammanställning kvartal 3"), ("caption", t1["title"]), ("table", t1, [46, 29, 29, 29, 29])]
    tail = [("p", "Rapportskyldigheten regleras i 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS."), ("p", "Biträdande socialchef                         Controller")]
    render_docx.build(r.path, intro + blocks + tail, family="DejaVu Sans Condensed", size=10, letterhead=("body", "NYNÄSHAMNS KOMMUN\nSocialförvaltningen",
                      "Tjänsteutlåtande\n2024-10-28\nDiarienr SON/2024/0151\nTill socialnämnden"), foot="Nynäshamns kommun", style="Light List Accent 3", tops=("Totalt",), margin=24, h1=15, h2=12)
    return r
