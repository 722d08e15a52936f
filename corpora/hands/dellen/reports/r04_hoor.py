"""Höör 2024-Q4: one list with section of law, dates and days; interruptions count from the interruption. All right, but tricky."""
from model import Report, claim, days

END = "2024-12-31"
ROWS = [("Särskilt boende", "4 kap. 1 § SoL", "2024-05-14", None, "Har tackat nej till Skogsgläntan"),
        ("Särskilt boende", "4 kap. 1 § SoL", "2024-08-20", None, "Platsbrist"),
        ("Särskilt boende", "4 kap. 1 § SoL", "2024-09-25", None, "Platsbrist; bor tills vidare på korttiden"),
        ("Boendestöd", "4 kap. 1 § SoL", "2023-11-07", "2024-07-15", "Avbrott efter konflikt med personal, vill inte ha nya besök"),
        ("Kontaktperson", "9 § 4 LSS", "2023-02-28", None, "Uppdragstagare saknas"),
        ("Kontaktperson", "9 § 4 LSS", "2024-04-09", None, "Uppdragstagare saknas"),
        ("Kontaktperson", "9 § 4 LSS", "2022-10-18", "2024-06-30", "Kontaktpersonen har flyttat, ny söks"),
        ("Ledsagarservice", "9 § 3 LSS", "2024-09-10", None, "Utföraren har personalbrist"),
        ("Daglig verksamhet", "9 § 10 LSS", "2021-03-02", "2024-09-02", "Vill inte återgå, omprövning planeras"),
        ("Daglig verksamhet", "9 § 10 LSS", "2024-06-18", None, "Studerar på folkhögskola, vill vänta")]


def build():
    r = Report("dellen04_hoor_2024_kv4", "docx", "docx",
               {"organisation": "Höörs kommun", "kommunkod": "1267", "namnd": "Socialnämnden", "dnr": "SN 2025/12",
                "period": "2024-Q4", "document_date": "2025-01-29", "laws": ["SoL", "LSS"]},
               {"title": "Tjänsteskrivelse ej verkställda", "font": "Calibri", "pt": 11, "colour": "2E5E3E", "head_fill": "E2EFD9", "header": "Höörs kommun – socialsektorn\tTjänsteskrivelse",
                "footer": "Box 53, 243 21 Höör\t0413-000 00", "table_style": "Table Grid", "margin": 1.9, "table_size": 9})
    r.add("meta", [("Datum", "2025-01-29"), ("Dnr", "SN 2025/12"), ("Till", "Socialnämnden"), ("Från", "Myndighetsenheten genom Isidor Frostevall")])
    r.h(1, "Kvartalsrapport ej verkställda beslut per 2024-12-31")
    r.h(2, "Beslutsförslag")
    r.p("Socialnämnden beslutar att lägga rapporten till handlingarna och att sända den till kommunfullmäktige.")
    r.h(2, "Ärendet")
    r.p("Kommunen ska varje kvartal anmäla till IVO vilka beslut som inte har verkställts. Anmälan görs per beslut, en och samma person kan därför finnas med flera gånger. Dagarna nedan räknas från beslutet eller, när insatsen varit igång men upphört, från dagen för avbrottet och till och med årets sista dag.")
    rec = [{"insats": i, "lagrum": lr, "lag": lr[-3:], "beslutsdatum": b, "avbrottsdatum": a, "dagar": days(a or b, END), "kommentar": k} for i, lr, b, a, k in ROWS]
    r.h(2, "Beslut som väntar på verkställighet")
    cols = [("Beslut om", lambda x: x["insats"]), ("Lagrum", lambda x: x["lagrum"]), ("Beslutsdatum", lambda x: x["beslutsdatum"]), ("Ev. avbrott", lambda x: x["avbrottsdatum"]),
            ("Dagar", lambda x: str(x["dagar"])), ("Anledning", lambda x: x["kommentar"])]
    r.rows_table(cols, rec, {}, widths=[2.8, 2.7, 2.8, 2.3, 1.6, 4.8])
    r.p("Antal ej verkställda beslut uppgår till 10, varav 4 avser SoL och 6 avser LSS. Tre av de tio är avbrott. Motsvarande antal vid förra kvartalets slut var 12, antalet har således minskat med 2.",
        claim("Antal ej verkställda beslut uppgår till 10", 10), claim("varav 4 avser SoL", 4, lag="SoL"), claim("6 avser LSS", 6, lag="LSS"),
        claim("Tre av de tio är avbrott", 3, orsak="avbrott"),
        claim("Motsvarande antal vid förra kvartalets slut var 12", 12, period="2024-Q3"),
        claim("antalet har således minskat med 2", -2, unit="skillnad", compare_to="2024-Q3"))
    r.claims_optional.append({**r.claims[0], "quote": "Tre av de tio är avbrott", "what": "the ten again"})
    r.h(2, "Verkställda under kvartalet")
    r.p("Under oktober–december verkställdes fem tidigare anmälda beslut: fyra om särskilt boende och ett om ledsagarservice.",
        claim("verkställdes fem tidigare anmälda beslut", 5, "verkställda"), claim("fyra om särskilt boende", 4, "verkställda", insats="särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon"]),
        claim("ett om ledsagarservice", 1, "verkställda", insats="ledsagarservice", agreed=["measure", "period", "insats", "orsak", "kon"]))
    r.h(2, "Barnperspektiv")
    r.p("Inget av besluten rör barn.")
    r.claims_optional.append({**r.claims[0], "quote": "Inget av besluten rör barn", "what": "children", "value": 0})
    r.add("lines", ["Isidor Frostevall", "enhetschef"])
    return r
