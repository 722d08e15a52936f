"""Malung-Sälen, kv 4 2023: waiting buckets per area, blank cells, a Totalt column."""
from lib.rl import pdf
from lib.truth import DOCS, Truth

T = Truth("storsjo06_malung-salen_2023kv4", "Malung-Sälens kommun", "2023", "Socialnämnden", "SON/2024:21", "2023-Q4", "2024-01-30", ["SoL", "LSS"])
B3 = ["3–6 månader", "7–12 månader", "mer än 12 månader"]
AREAS = [("Äldreomsorg", "SoL", [["Särskilt boende", "6", "2", "1", "9"], ["Hemtjänst", "1", None, None, "1"],
                                 ["Korttidsboende", "2", None, None, "2"], ["Summa", "9", "2", "1", "12"]],
          "Av de tolv besluten inom äldreomsorgen har nio sökande tackat nej till en plats."),
         ("Individ- och familjeomsorg", "SoL", [["Kontaktfamilj", "1", "3", None, "4"], ["Kontaktperson", None, "2", "1", "3"],
                                                ["Stödboende", "1", None, None, "1"], ["Summa", "2", "5", "1", "8"]],
          "Kontaktfamiljer och kontaktpersoner är svåra att få tag på. En kampanj i sociala medier startas i februari."),
         ("Stöd till personer med funktionsnedsättning", "LSS", [["Bostad för vuxna", None, "1", "3", "4"], ["Daglig verksamhet", "2", "1", None, "3"],
                                                                 ["Avlösarservice", "1", None, None, "1"], ["Summa", "3", "2", "3", "8"]],
          "Ett av besluten om daglig verksamhet gäller ett avbrott. Övriga har aldrig påbörjats.")]


def build():
    B = [("title", "Ej verkställda beslut kvartal 4 år 2023"), ("h1", "Ärendet i korthet")]
    q = "Den 31 december 2023 var 28 beslut inte verkställda inom tre månader, 20 enligt SoL och åtta enligt LSS"
    noM = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    T.claim(q, 28, "ej_verkställda", agreed=noM)
    T.claim(q, 20, "ej_verkställda", lag="SoL", agreed=noM)
    T.claim(q, 8, "ej_verkställda", lag="LSS", agreed=noM)
    q2 = "Det är två färre än vid utgången av september"
    T.claim(q2, -2, "ej_verkställda", "skillnad", compare_to="2023-Q3", agreed=noM)
    q3 = "Fem av besluten är äldre än ett år"
    T.claim(q3, 5, "ej_verkställda", agreed=noM)
    assert sum(int(a[2][-1][3]) for a in AREAS) == 5 and sum(int(a[2][-1][4]) for a in AREAS) == 28
    B += [("p", f"{q}. {q2}. {q3}."),
          ("h1", "Lagkrav"),
          ("p", "Nämnden ska enligt 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS en gång i kvartalet rapportera gynnande beslut som inte verkställts "
                "inom tre månader från dagen för beslutet, och likaså avbrutna insatser. IVO och revisorerna får uppgifter om varje beslut, "
                "fullmäktige en statistikrapport där det framgår vilka insatser det gäller och hur lång tid som gått."),
          ("h1", "Tid sedan beslutet")]
    for area, lag, rows, text in AREAS:
        for r in rows:
            assert sum(int(x) for x in r[1:4] if x) == int(r[4])
        head = f"{area}, beslut enligt {lag}"
        t = T.table(head, ["Tid sedan beslutet", head], ["Insats"] + B3 + ["Totalt"], rows, "waiting_buckets")
        T.grid(t, [dict(manader=b) for b in B3] + [dict()], lag=lag, omrade=area)
        B += [("h2", head), ("table", t, [5, 2.6, 2.6, 3.4, 2]), ("p", text)]
    T.claim("Av de tolv besluten inom äldreomsorgen har nio sökande tackat nej till en plats", 12, "ej_verkställda", agreed=["period", "insats", "orsak", "kon", "compare_to"],
            lag="SoL", omrade="Äldreomsorg")
    T.claim("Av de tolv besluten inom äldreomsorgen har nio sökande tackat nej till en plats", 9, "ej_verkställda", agreed=["period", "insats", "kon", "compare_to"],
            lag="SoL", omrade="Äldreomsorg", orsak="tackat nej")
    T.claim("Ett av besluten om daglig verksamhet gäller ett avbrott", 1, "ej_verkställda", lag="LSS", insats="daglig verksamhet", orsak="avbrott",
            agreed=["period", "lag", "insats", "kon", "compare_to"])
    B += [("h1", "Bedömning"), ("p", "Förvaltningen bedömer att läget inom äldreomsorgen förbättras när Orrskogens nya avdelning öppnar. "
                                     "Någon ansökan om särskild avgift har inte kommit in till förvaltningsrätten under året."),
          ("h1", "Förvaltningens förslag till beslut"), ("p", "Socialnämnden godkänner rapporten och översänder den till kommunfullmäktige."),
          ("space", 10), ("p", "Kvalitetssamordnare"), ("p", "Bilaga: Individrapporter till IVO (sekretess)")]

    def head(c, d):
        c.setFont("Times-Bold", 11)
        c.drawRightString(530, 802, "Malung-Sälens kommun")
        c.setFont("Times-Roman", 9)
        c.drawRightString(530, 790, "Vård- och omsorgsförvaltningen")
        if d.page == 1:
            c.drawString(71, 802, "2024-01-30")
            c.drawString(71, 790, "Dnr SON/2024:21")
            c.drawString(71, 764, "Socialnämnden")
        c.drawCentredString(300, 34, f"{d.page} (2)")
    pdf(DOCS / f"{T.name}.pdf", B, head, font="Times-Roman", size=11, rules="lines", top=3.3)
    T.notes += ["Blank cells give no count. The column Totalt adds the buckets beside it: manader null, no total row.",
                "manader is the column head as printed."]
    T.save()
