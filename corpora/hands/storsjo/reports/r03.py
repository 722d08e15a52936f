"""Bollnäs, kv 1 2025: numbered list with section of law, break date and days; Word printed to PDF; an occupancy table beside it."""
import tempfile
from pathlib import Path

from lib.truth import DOCS, Truth, days
from lib.word import docx, to_pdf

T = Truth("storsjo03_bollnas_2025kv1", "Bollnäs kommun", "2183", "Vård- och omsorgsnämnden", "VON 2025/37", "2025-Q1", "2025-04-22", ["SoL", "LSS"])
END = "2025-03-31"
R = [("SoL 4:1", "Vård- och omsorgsboende", "2024-07-03", None, "Har tackat nej till tre erbjudanden, vill bo på Ren."),
     ("SoL 4:1", "Vård- och omsorgsboende", "2024-10-21", None, "Väntar på plats för par."),
     ("SoL 4:1", "Vård- och omsorgsboende", "2024-12-09", None, "Anhöriga vill avvakta."),
     ("SoL 4:1", "Vård- och omsorgsboende", "2024-12-17", None, "Alla enheter fulla, står först i kön."),
     ("SoL 4:1", "Växelvård", "2024-11-14", None, "Rummet har behövts för korttidsvård."),
     ("SoL 4:1", "Sysselsättning", "2024-06-10", "2024-11-29", "Slutade komma, ny kontakt tagen i mars."),
     ("LSS 9 § 3", "Ledsagarservice", "2024-09-02", None, "Ingen sökande till uppdraget."),
     ("LSS 9 § 4", "Kontaktperson", "2023-05-16", "2024-08-30", "Kontaktpersonen flyttade. Rekrytering pågår."),
     ("LSS 9 § 4", "Kontaktperson", "2024-12-20", None, "Två förslag presenterade, ingen passade."),
     ("LSS 9 § 6", "Korttidsvistelse", "2024-11-05", None, "Barnet har varit sjukt, inskolning bokad."),
     ("LSS 9 § 9", "Bostad vuxna", "2023-01-26", None, "Nybyggnation i Granberg försenad."),
     ("LSS 9 § 9", "Bostad vuxna", "2024-04-11", None, "Önskar egen servicelägenhet centralt, nej till gruppbostad."),
     ("LSS 9 § 10", "Daglig verksamhet", "2022-10-04", "2024-12-13", "Psykisk ohälsa, vill återkomma till sommaren.")]


def build():
    rows = [[str(n), lr, i, b, a, str(days(a or b, END)), o] for n, (lr, i, b, a, o) in enumerate(R, 1)]
    tot = {}
    for lr, i, *_ in R:
        tot[i] = tot.get(i, 0) + 1
    lag = {i: lr[:3] for lr, i, *_ in R}
    lag = {i: "SoL" if x == "SoL" else "LSS" for i, x in lag.items()}
    t1 = T.table("Sammanställning per insats", ["Antal och typ"], ["Insats", "Lag", "Antal beslut 31 mars"],
                 [[i, lag[i], str(n)] for i, n in tot.items()] + [["Totalt", None, str(len(R))]], "insats_status")
    for i, n in tot.items():
        T.count(t1, n, "ej_verkställda", insats=i, lag=lag[i])
    T.count(t1, len(R), "ej_verkställda", is_total=True)
    t2 = T.table("Förteckning", ["Förteckning"], ["Nr", "Lagrum", "Insats", "Beslutsdatum", "Datum för avbrott", "Antal dagar", "Orsak"],
                 rows, "decision_rows")
    for r in rows:
        T.dec(t2, r[2], lag[r[2]], t2["section"], nr=r[0], lagrum=r[1], beslutsdatum=r[3], avbrottsdatum=r[4], dagar=int(r[5]), kommentar=r[6])
    t3 = T.table("Beläggning vård- och omsorgsboende", ["Beläggning vård- och omsorgsboende"], ["Enhet", "Platser", "Belagda i mars"],
                 [["Centrum", "64", "64"], ["Ren", "32", "32"], ["Arbrå", "40", "38"]], "other")
    q = "Den 31 mars 2025 hade nämnden 13 beslut som inte var verkställda, varav tre efter avbrott"
    T.claim(q, 13, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    T.claim(q, 3, "ej_verkställda", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    longest = max(int(r[5]) for r in rows)
    q2 = f"Den längsta väntan är {longest} dagar och avser en bostad enligt LSS"
    T.claim(q2, longest, "ej_verkställda", "dagar", lag="LSS", insats="bostad", agreed=["period", "lag", "orsak", "kon", "compare_to"])
    assert len(R) == 13 and sum(1 for x in R if x[3]) == 3 and longest == days("2023-01-26", END)
    q3 = "Föregående kvartal redovisades 15 beslut"
    T.claim(q3, 15, "ej_verkställda", period="2024-Q4", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    B = [("p", "Tjänsteskrivelse  2025-04-22  Diarienummer VON 2025/37"),
         ("title", "Rapport om ej verkställda beslut enligt SoL och LSS, kvartal 1 2025"), ("b", "Förvaltningens förslag"),
         ("p", "Vård- och omsorgsnämnden beslutar att lägga rapporten till handlingarna och att överlämna den till kommunfullmäktige."),
         ("h1", "Antal och typ"), ("p", f"{q}. {q3}. {q2}."), ("table", t1, [6.5, 2, 4]),
         ("p", "Av integritetsskäl anges varken ålder eller kön i rapporten till nämnden."),
         ("h1", "Förteckning"),
         ("p", "Antal dagar räknas från beslutsdatum till och med mätdagen 31 mars. Har insatsen avbrutits räknas dagarna från avbrottet."),
         ("table", t2, [1, 2.1, 3.2, 2.6, 2.3, 1.5, 4.3]),
         ("h1", "Beläggning vård- och omsorgsboende"), ("p", "Som jämförelse lämnas uppgift om platser och beläggning."), ("table", t3, [4.5, 2.5, 3.5]),
         ("p", "Avdelningschef myndighet")]
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "r.docx"
        docx(src, B, header="Bollnäs kommun   |   Vård- och omsorgsnämnden", footer="Ej verkställda beslut kvartal 1 2025", font="Liberation Sans",
             size=10.5, colour="7A1F1F", margin=2, table="Light Grid Accent 1", cell=9, centre=True)
        to_pdf(src, DOCS / f"{T.name}.pdf")
    T.notes += ["dagar runs to 2025-03-31, from the break where there is one, as the text says.",
                "Table 1 counts those not carried out on 31 March; its head does not say 'kvarstår', so measure ej_verkställda."]
    T.save()
