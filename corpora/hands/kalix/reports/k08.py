"""Borgholm: minutes with the report as annex, a landscape list over pages (reportlab); one impossible date is planted."""
from collections import Counter

from model import Report, sex

THEME = {"font": "DejaVu Sans", "size": 9.5, "table_size": 8.8, "look": "lines", "running": "Borgholms kommun   Sammanträdesprotokoll med bilaga",
         "page_label": "{n}({total})", "meta_title": "Protokollsutdrag"}
# area, insats, lagrum, kön, beslut, avbrott, verkställt, avslutat, kommentar
ROWS = [("ÄO", "Särskilt boende", "SoL 4:1", "Kvinna", "2023-05-09", "", "", "", "Tackat nej, vill till Ekbacka."),
        ("ÄO", "Särskilt boende", "SoL 4:1", "Man", "2023-08-14", "", "2024-01-22", "", ""),
        ("ÄO", "Särskilt boende", "SoL 4:1", "Kvinna", "2023-10-20", "", "2023-02-12", "", "Inflyttad."),
        ("ÄO", "Särskilt boende", "SoL 4:1", "Kvinna", "2023-11-02", "", "", "2024-03-01", "Avliden."),
        ("ÄO", "Särskilt boende", "SoL 4:1", "Man", "2023-12-11", "", "", "", "Saknar plats. Korttidsplats erbjuden under tiden."),
        ("ÄO", "Dagverksamhet", "SoL 4:1", "Man", "2023-11-27", "", "", "", "Tackar nej till dagar som passar verksamheten."),
        ("ÄO", "Avlösning i hemmet", "SoL 4:1", "Kvinna", "2023-12-06", "", "", "", "Ej hört av sig."),
        ("OF", "Personlig assistans", "LSS 9 § 2", "Man", "2023-09-18", "", "", "", "Byter anordnare. Upphandlat bolag har inte bemannat alla timmar."),
        ("OF", "Ledsagarservice", "LSS 9 § 3", "Kvinna", "", "2023-10-03", "", "", "Ledsagaren slutat."),
        ("OF", "Ledsagarservice", "LSS 9 § 3", "Man", "2023-10-30", "", "2024-02-15", "", ""),
        ("OF", "Kontaktperson", "LSS 9 § 4", "Flicka", "2023-07-05", "", "", "", "Rekrytering pågår, två intervjuer gjorda."),
        ("OF", "Kontaktperson", "LSS 9 § 4", "Man", "", "2023-11-15", "", "", "Brukaren vill byta kontaktperson."),
        ("OF", "Kontaktperson", "LSS 9 § 4", "Kvinna", "2023-11-21", "", "2024-03-11", "", "Uppdragstagare funnen i grannkommunen."),
        ("OF", "Avlösarservice", "LSS 9 § 5", "Pojke", "2023-12-04", "", "", "", "Familjen avvaktar."),
        ("OF", "Korttidsvistelse", "LSS 9 § 6", "Pojke", "2023-09-25", "", "", "", "Köplats hos annan kommun, start i maj."),
        ("OF", "Korttidsvistelse", "LSS 9 § 6", "Flicka", "", "2023-09-01", "", "2024-01-31", "Vårdnadshavare avsade sig insatsen."),
        ("OF", "Korttidstillsyn", "LSS 9 § 7", "Pojke", "2023-12-19", "", "", "", "Personal ej anställd."),
        ("OF", "Bostad med särskild service", "LSS 9 § 9", "Man", "2022-02-28", "", "", "", "Tackat nej vid fyra tillfällen. Nytt boende byggs i Köpingsvik, klart hösten 2025."),
        ("OF", "Bostad med särskild service", "LSS 9 § 9", "Kvinna", "2023-03-13", "", "", "", "Kösituation."),
        ("OF", "Daglig verksamhet", "LSS 9 § 10", "Kvinna", "", "2023-12-08", "", "", "Sjukskriven."),
        ("OF", "Daglig verksamhet", "LSS 9 § 10", "Man", "", "2023-11-06", "2024-03-04", "", "Åter i verksamhet."),
        ("IFO", "Kontaktfamilj", "SoL 4:1", "Pojke", "2023-06-21", "", "", "", "Saknar familj."),
        ("IFO", "Kontaktfamilj", "SoL 4:1", "Flicka", "2023-06-21", "", "", "", "Saknar familj."),
        ("IFO", "Stödboende", "SoL 4:1", "Man", "2023-12-14", "", "", "", "Bor hos vän, svarar inte på kallelser.")]
HEADS = ["Nr", "Verks.", "Insats", "Lagrum", "Kön", "Beslut", "Avbrott fr.o.m.", "Verkställt", "Avslutat", "Kommentar"]


def slash(iso: str) -> str:
    return f"{int(iso[8:])}/{int(iso[5:7])}-{iso[2:4]}" if iso else ""


def build():
    state = Counter("verkställt" if x[6] else "avslutat" if x[7] else "kvarstående" for x in ROWS)
    law = Counter(x[2][:3] for x in ROWS)
    area = Counter(x[0] for x in ROWS)
    stops = sum(bool(x[5]) for x in ROWS)
    assert (len(ROWS), state["verkställt"], state["avslutat"], state["kvarstående"]) == (24, 5, 2, 17), state
    assert (law["SoL"], law["LSS"], area["ÄO"], area["OF"], area["IFO"], stops) == (10, 14, 7, 14, 3, 5), (law, area, stops)
    r = Report("kalix08_borgholm_2024_kv1", THEME, organisation="Borgholms kommun", kommunkod="0885", namnd="Socialnämnden", dnr="2024/61 700",
               period="2024-Q1", document_date="2024-04-26", laws=["SoL", "LSS"])
    r.add("letter", ["BORGHOLMS KOMMUN", "Socialnämnden"], ["PROTOKOLLSUTDRAG", "Sammanträdesdatum 2024-05-15"])
    r.head(1, "§ 48 Ej verkställda beslut första kvartalet 2024")
    r.para("Dnr 2024/61 700")
    r.head(2, "Beslut")
    r.para("Socialnämnden noterar informationen och överlämnar statistiken till kommunfullmäktige och kommunens revisorer.")
    r.head(2, "Ärendebeskrivning")
    text = ("Förvaltningen redovisar 24 beslut för perioden 1 januari–31 mars 2024. Av dem har fem verkställts och två avslutats. "
            "17 beslut återstår att verkställa.")
    r.para(text, r.say("Förvaltningen redovisar 24 beslut för perioden", 24, "rapporterade"), r.say("Av dem har fem verkställts", 5, "verkställda"),
           r.say("två avslutats", 2, "avslutade"), r.say("17 beslut återstår att verkställa", 17, "kvarstående"))
    r.head(2, "Dagens sammanträde")
    r.para("Enhetschefen föredrar ärendet. Ledamöterna ställer frågor om kösituationen till LSS-boende.")
    r.head(2, "Yrkanden")
    r.para("Ordföranden yrkar bifall till förvaltningens förslag. Ordföranden finner att nämnden beslutar enligt förslaget.")
    r.add("sign", ["Justerandes signatur ____________      Utdragsbestyrkande ____________"])
    r.add("turn")
    r.head(1, "Bilaga § 48. Rapport till IVO kvartal 1 2024")
    r.para("Socialförvaltningen 2024-04-26. Bygger på individrapporterna till IVO. ÄO = äldreomsorg, OF = omsorg om personer med "
           "funktionsnedsättning, IFO = individ- och familjeomsorg. Tom ruta i kolumnerna Verkställt och Avslutat betyder att beslutet kvarstår.")
    printed = [[str(n), x[0], x[1], x[2], x[3], *map(slash, x[4:8]), x[8]] for n, x in enumerate(ROWS, 1)]
    t = r.table(HEADS, printed, "decision_rows", "Lista över rapporterade beslut", widths=[0.9, 1.6, 4.0, 2.3, 1.8, 2.0, 2.1, 2.4, 2.0, 6.6])
    for n, (omr, insats, lagrum, word, day, stop, done, ended, why) in enumerate(ROWS, 1):
        r.decide(table=t, nr=n, omrade=omr, insats=insats, lag=lagrum[:3], lagrum=lagrum, beslutsdatum=day or None, avbrottsdatum=stop or None,
                 verkstallt_datum=done or None, avslutat_datum=ended or None, kommentar=why or None, **sex(word),
                 status="verkställt" if done else "avslutat" if ended else "kvarstående")
    r.head(2, "Kommentar till listan")
    text = ("Tio beslut är fattade enligt SoL och 14 enligt LSS. I fem fall rör det sig om avbrott i verkställigheten. Äldreomsorgen svarar "
            "för sju av besluten, omsorgen om personer med funktionsnedsättning för 14 och IFO för tre.")
    r.para(text, r.say("Tio beslut är fattade enligt SoL", 10, "rapporterade", lag="SoL"), r.say("14 enligt LSS", 14, "rapporterade", lag="LSS"),
           r.say("I fem fall rör det sig om avbrott i verkställigheten", 5, "rapporterade", orsak="avbrott i verkställigheten",
                 agreed=["period", "lag", "insats", "kon", "compare_to"]),
           r.say("Äldreomsorgen svarar för sju av besluten", 7, "rapporterade", omrade="ÄO", agreed=["measure", "period", "insats", "kon"]),
           r.say("omsorgen om personer med funktionsnedsättning för 14", 14, "rapporterade", omrade="OF", agreed=["measure", "period", "insats", "kon"]),
           r.say("IFO för tre", 3, "rapporterade", omrade="IFO", agreed=["measure", "period", "insats", "kon"]))
    r.para("Avlösning i hemmet ges av hemtjänsten och kan komma igång när den enskilde hör av sig.")
    r.finding("date", "error", "Row 3 is carried out on 12 February 2023, before its decision on 20 October 2023 (the year is mistyped).",
              "2023-02-12", "2023-10-20", ["3 ÄO Särskilt boende SoL 4:1 Kvinna 20/10-23 12/2-23 Inflyttad.", "12/2-23", "20/10-23", "Inflyttad."],
              kinds=["date", "row_content"])
    r.finding("date", "note", "Row 3 is carried out outside the quarter as printed.", "2023-02-12", None, ["12/2-23", "Inflyttad."], optional=True)
    r.notes += ["Row 3 keeps its impossible date as printed.", "The minutes bear only the meeting's date; document_date is the annex's.",
                "omrade is the abbreviation of the row."]
    return r
