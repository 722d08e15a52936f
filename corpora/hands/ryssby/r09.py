"""Lillmo (invented), första kvartalet 2026: DOCX, a table of waiting months per area, each decision's reason as a bullet below; right."""
from docx.shared import Pt

import to_docx
from model import C, Report, word

B = ["3–5", "6–11", "12–"]
AREAS = [("Äldreomsorg", [("Särskilt boende", "SoL", "3–5", "Ingen ledig plats i den kommundel som önskas."),
                          ("Särskilt boende", "SoL", "3–5", "Tackat nej till erbjuden plats."),
                          ("Särskilt boende", "SoL", "12–", "Tackat nej flera gånger, vill inte återta sin ansökan."),
                          ("Avlösning i hemmet", "SoL", "6–11", "Personal har inte kunnat bemanna kvällar.")]),
         ("Funktionsstöd", [("Kontaktperson LSS", "LSS", "3–5", "Förslag finns, första träff bokad."),
                            ("Kontaktperson LSS", "LSS", "6–11", "Avbrott. Kontaktpersonen har flyttat."),
                            ("Kontaktperson LSS", "LSS", "12–", "Svarar inte på erbjudanden."),
                            ("Daglig verksamhet", "LSS", "3–5", "Väntar på beslut om färdtjänst från regionen."),
                            ("Sysselsättning SoL", "SoL", "6–11", "Har inte kommit på inbokade studiebesök.")]),
         ("Individ- och familjeomsorg", [("Kontaktfamilj", "SoL", "3–5", "Utredning av familj pågår."),
                                         ("Kontaktfamilj", "SoL", "3–5", "Föräldern vill avvakta till sommaren.")])]


def build():
    r = Report("ryssby09_lillmo_2026kv1", "docx", "Lillmo kommun", None, "Vård- och omsorgsnämnden", "VON 2026-0058", "2026-Q1", "2026-04-27", ["SoL", "LSS"])
    every = [x for _, xs in AREAS for x in xs]
    n = len(every)
    old = sum(x[2] == "12–" for x in every)
    r.h(0, "Uppföljning av beslut som väntar på verkställighet – kvartal 1, 2026")
    r.h(1, "1. Inledning")
    r.p("Vård- och omsorgsnämnden ansvarar för att beviljade insatser kommer igång utan dröjsmål. De beslut som inte verkställts inom tre månader rapporteras till IVO med stöd av "
        "34 kap. 1 § SoL och 28 f § LSS. Den här uppföljningen visar läget den 31 mars 2026.")
    r.h(1, "2. Läget i korthet")
    r.p(f"Totalt väntar {word(n)} beslut på att verkställas, varav {word(len(AREAS[0][1]))} inom äldreomsorg, {word(len(AREAS[1][1]))} inom funktionsstöd och {word(len(AREAS[2][1]))} "
        f"inom individ- och familjeomsorg. {word(old).capitalize()} beslut har väntat ett år eller mer. Sedan mätningen den 31 december 2025, då {word(n + 3)} beslut väntade, har antalet alltså minskat med tre.",
        C(f"Totalt väntar {word(n)} beslut på att verkställas", n, "kvarstående"),
        *[C(f"{word(len(xs))} inom {a.lower()}", len(xs), "kvarstående", omrade=a) for a, xs in AREAS],
        C(f"{word(old).capitalize()} beslut har väntat ett år eller mer", old, "kvarstående"),
        C(f"då {word(n + 3)} beslut väntade", n + 3, "kvarstående", period="2025-Q4"),
        C("har antalet alltså minskat med tre", -3, "kvarstående", "skillnad", compare_to="2025-Q4"))
    for i, (area, xs) in enumerate(AREAS):
        if i == 0:
            r.h(1, "3. Väntande beslut per område")
        r.h(2, area)
        r.sec = ["3. Väntande beslut per område", area]
        names = list(dict.fromkeys(x[0] for x in xs))
        law = {x[0]: x[1] for x in xs}
        num = lambda nm, b: sum(x[0] == nm and x[2] == b for x in xs)
        rows = [[f"{nm}" + ("" if nm.endswith(law[nm]) else f" ({law[nm]})"), *[str(num(nm, b)) if num(nm, b) else "–" for b in B],
                 str(sum(x[0] == nm for x in xs))] for nm in names]
        dims = [dict(insats=row[0], lag=law[nm]) for row, nm in zip(rows, names)]
        if len(names) > 1:
            rows.append(["Summa", *[str(sum(x[2] == b for x in xs)) for b in B], str(len(xs))])
            dims.append(dict(is_total=True))
        cols = ["Insats"] + [f"Månader sedan beslut eller avbrott / {b}" for b in B] + ["Summa"]
        t = r.table(cols, rows, "waiting_buckets", head=[[("", 1), ("Månader sedan beslut eller avbrott", 3), ("", 1)], [("Insats", 1), *[(b, 1) for b in B], ("Summa", 1)]],
                    widths=[6.2, 2.2, 2.2, 2.2, 2.2], bold=[len(names)] if len(names) > 1 else [])
        r.tables[-1]["title"] = area
        r.grid(t, dims, [None, *[dict(manader=b) for b in B], {}], measure="kvarstående", omrade=area)
        r.ul([f"{nm} ({b}): {text}" for nm, _, b, text in xs])
        for nm, lg, b, text in xs:
            r.dec(t, nm, lg, omrade=area, manader=b, kommentar=text)
    r.h(1, "4. Huvudsakliga skäl")
    r.p("Av de väntande besluten bedöms skälet i fem fall ligga hos den enskilde, i fem fall hos kommunen och i ett fall utanför kommunen.",
        *[C(q, v, "kvarstående", orsak=o) for q, v, o in (("skälet i fem fall ligga hos den enskilde", 5, "hos den enskilde"), ("i fem fall hos kommunen", 5, "hos kommunen"),
                                                        ("i ett fall utanför kommunen", 1, "utanför kommunen"))])
    r.h(1, "5. Fortsatt arbete")
    r.p("En gemensam bank för uppdragstagare byggs upp tillsammans med grannkommunerna. Nämnden får nästa uppföljning i augusti.")
    r.h(1, "Förslag till beslut")
    r.p("Uppföljningen godkänns och skickas till kommunfullmäktige och revisionen.")
    r.p("Bo Uppdiktad, kvalitetsutvecklare", style="i")

    def letterhead(doc):
        tab = doc.add_table(rows=2, cols=2)
        for cell, text in zip([c for row in tab.rows for c in row.cells], ["LILLMO KOMMUN", "Tjänsteutlåtande", "Vård- och omsorgsförvaltningen", "Datum 2026-04-27\nDiarienummer VON 2026-0058"]):
            to_docx.put(cell, text, bold=text.isupper())
        doc.add_paragraph().paragraph_format.space_after = Pt(4)

    def footer(par):
        par.add_run("Lillmo kommun | Rådhusgatan 1 | lillmo.example")

    to_docx.build(r, dict(font="Liberation Sans", hfont="Liberation Serif", size=10.5, cell=10, table="Light Grid Accent 1", colour="1F4E79"), letterhead, footer)
    return r
