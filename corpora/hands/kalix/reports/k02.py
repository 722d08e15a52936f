"""Sunne: a terse DOCX with one row list per law, six-digit dates and days waited."""
from datetime import date

from model import Report, sex, short_date

THEME = {"font": "Liberation Sans", "size": 10.5, "running": "Sunne kommun  VON2024/12-730", "table_size": 9, "margin": 1.9,
         "table_style": "Light Grid Accent 1", "meta_title": "EV-beslut kv 4"}

SOL = [("Särskilt boende", "4 kap. 1 §", "2023-05-31", "kvinna", "Tackat nej, vill bara bo på Skäggebergshemmet."),
       ("Särskilt boende", "4 kap. 1 §", "2023-08-24", "man", "Ingen ledig demensplats. Bor på korttids så länge."),
       ("Växelvård", "4 kap. 1 §", "2023-09-06", "man", "Anhörig vill avvakta till efter jul."),
       ("Kontaktfamilj", "4 kap. 1 §", "2022-11-14", "pojke", "Ingen lämplig familj trots annons, 3 st har sagt nej."),
       ("Kontaktfamilj", "4 kap. 1 §", "2022-11-14", "flicka", "Syskon till nr 4, ska till samma familj."),
       ("Sysselsättning", "4 kap. 1 §", "2023-07-03", "man", "Mår dåligt, kommer inte på inbokade besök.")]
LSS = [("Ledsagarservice", "9 § 3", "2023-06-19", "kvinna", "Svårt att hitta ledsagare kvällstid."),
       ("Kontaktperson", "9 § 4", "2023-03-27", "man", "Kontaktpersonen slutade innan start. Ny sökes"),
       ("Korttidsvistelse", "9 § 6", "2023-08-11", "flicka", "Föräldrarna vill att skolstarten ska landa först."),
       ("Bostad med särskild service, vuxna", "9 § 9", "2021-12-07", "man", "Erbjuden lägenhet två ggr. Vill ha servicebostad i centrum."),
       ("Daglig verksamhet", "9 § 10", "2023-09-12", "kvinna", "Studiebesök gjorda, har inte bestämt sig.")]
DONE = [("SoL", "Särskilt boende", "2023-04-17", "kvinna", "Verkställt", "2023-11-02", ""),
        ("SoL", "Boendestöd", "2023-06-01", "man", "Avslutat", "2023-11-20", "Flyttat från kommunen"),
        ("LSS", "Kontaktperson", "2023-02-06", "kvinna", "Verkställt", "2023-10-09", "Ny kontaktperson från okt")]


def build():
    r = Report("kalix02_sunne_2023_kv4", THEME, organisation="Sunne kommun", kommunkod="1766", namnd="Vård- och omsorgsnämnden",
               dnr="VON2024/12-730", period="2023-Q4", document_date="2024-01-19", laws=["SoL", "LSS"])
    r.head(1, "Rapport ej verkställda gynnande beslut kv 4 -23")
    r.para("Till: Vård- och omsorgsnämnden, Sunne kommun")
    r.para("Från: LSS-handläggare/biståndshandläggare genom enhetschef")
    r.para("Upprättad: 240119")
    r.para("Listorna visar läget 231231. Dagar = antal dagar som gått sedan beslutsdagen. IVO har fått in uppgifterna via e-tjänsten.")
    number = 0
    widths = [1.0, 3.3, 1.9, 1.8, 1.7, 5.8, 1.5]
    for lag, title, rows in (("SoL", "Socialtjänstlagen (äldre, IFO)", SOL), ("LSS", "LSS", LSS)):
        r.head(2, title)
        printed, start = [], number
        for insats, lagrum, day, word, why in rows:
            number += 1
            days = (date(2023, 12, 31) - date.fromisoformat(day)).days
            printed.append([str(number), insats, lagrum, short_date(day), word, why, str(days)])
        t = r.table(["Nr", "Bistånd" if lag == "SoL" else "Insats", "Lagrum", "Beslut", "Avser", "Varför inte verkställt", "Dagar"],
                    printed, "decision_rows", title, show_title=False, widths=widths)
        for k, (insats, lagrum, day, word, why) in enumerate(rows):
            r.decide(table=t, nr=start + k + 1, insats=insats, lag=lag, lagrum=lagrum, beslutsdatum=day, kommentar=why,
                     dagar=int(printed[k][-1]), **sex(word))
    r.head(2, "Tagits bort från listan sedan förra rapporten")
    t = r.table(["Lag", "Insats", "Beslut", "Avser", "Utfall", "När", "Notering"], [[a, b, short_date(c), d, e, short_date(f), g] for a, b, c, d, e, f, g in DONE],
                "decision_rows", "Tagits bort från listan sedan förra rapporten", show_title=False, widths=[1.3, 3.4, 1.9, 1.9, 2.2, 1.9, 4.4])
    for lag, insats, day, word, outcome, end, note in DONE:
        status = outcome.lower()
        r.decide(table=t, insats=insats, lag=lag, beslutsdatum=day, kommentar=note or None, status=status, **sex(word),
                 **{"verkstallt_datum" if status == "verkställt" else "avslutat_datum": end})
    r.para("Nr 4 och 5 är syskon och räknas som två beslut.")
    r.notes += ["kommentar of the removed rows is the cell Notering; a blank one is null.",
                "'3 st har sagt nej' counts families, 'nr 4 och 5 ... två beslut' is a remark: no claims required."]
    r.optional.append(r.say("Nr 4 och 5 är syskon och räknas som två beslut", 2, "kvarstående", lag="SoL", insats="Kontaktfamilj"))
    return r
