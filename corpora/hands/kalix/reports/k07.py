"""Bromölla: bullets with days waited under a heading per law and area (DOCX)."""
from model import Report, sex

THEME = {"font": "DejaVu Sans", "size": 10, "running": "Bromölla kommun", "colour": "2E74B5", "meta_title": "Ej verkställt Q4",
         "footer": "Bromölla kommun · Box 18 · 295 21 Bromölla"}
ITEMS = [("Äldreomsorg", "SoL", [("Särskilt boende", "man", 341, "tackat nej tre gånger, bor kvar hos sin fru"),
                                 ("Särskilt boende", "kvinna", 127, "inget ledigt på demensavdelningen"),
                                 ("Hemtjänst i form av ledsagning", "kvinna", 98, "inväntar att personen ska komma hem från sjukhuset")]),
         ("Individ och familj", "SoL", [("Kontaktperson", "pojke", 213, "kontaktpersonen har hoppat av, ny söks"),
                                        ("Kontaktfamilj", "flicka", 178, "utredd familj finns, umgänge börjar i februari")]),
         ("Funktionsstöd", "LSS", [("Bostad med särskild service", "kvinna", 402, "önskar lägenhet i markplan"),
                                   ("Kontaktperson", "man", 260, "ingen sökande på annonsen"),
                                   ("Kontaktperson", "kvinna", 155, "träff med tänkt kontaktperson inställd på grund av sjukdom"),
                                   ("Daglig verksamhet", "man", 119, "avböjer tills vidare, går på vuxenutbildning")])]


def build():
    r = Report("kalix07_bromolla_2024_kv4", THEME, organisation="Bromölla kommun", kommunkod="1272", namnd="Socialnämnden", dnr="2025/33",
               period="2024-Q4", document_date="2025-01-14", laws=["SoL", "LSS"])
    r.head(1, "Ej verkställda beslut fjärde kvartalet 2024")
    r.para("Bromölla kommun, socialförvaltningen. Dnr 2025/33. Skriven den 14 januari 2025.")
    r.para("Rapport till socialnämnden enligt 16 kap 6 h § SoL och 28 h § LSS. Dagarna är räknade från beslutet till och med nyårsafton.")
    text = "Vid årets slut hade kommunen nio beslut som väntat mer än tre månader. Fem är SoL och fyra LSS."
    r.para(text, r.say("Vid årets slut hade kommunen nio beslut som väntat mer än tre månader", 9, "ej_verkställda"),
           r.say("Fem är SoL", 5, "ej_verkställda", lag="SoL"), r.say("fyra LSS", 4, "ej_verkställda", lag="LSS"))
    for c in r.claims:
        c["agreed"] = [f for f in c["agreed"] if f != "measure"]
    last = None
    for area, lag, items in ITEMS:
        if lag != last:
            r.head(2, {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}[lag])
            last = lag
        r.head(3, area)
        r.add("ul", [f"{i}, {k}, {d} dagar – {w}" for i, k, d, w in items])
        for insats, word, days, why in items:
            r.decide(insats=insats, lag=lag, omrade=area, dagar=days, kommentar=why, **sex(word))
    r.head(2, "Sedan förra kvartalet")
    text = ("Fyra beslut från förra rapporten är borta ur listan: tre har verkställts och ett avslutades när den enskilde avled.")
    r.para(text, r.say("tre har verkställts", 3, "verkställda"), r.say("ett avslutades när den enskilde avled", 1, "avslutade", agreed=["measure", "period", "lag", "kon"]),
           r.say("Fyra beslut från förra rapporten är borta ur listan", 4, "verkställda/avslutade"))
    r.head(2, "Förslag")
    r.para("Att lägga rapporten till handlingarna.")
    r.add("sign", ["Verksamhetschef"])
    r.notes += ["kommentar is what stands after the dash of the bullet.", "Only the days are printed, no dates and no months: beslutsdatum and manader null."]
    return r
