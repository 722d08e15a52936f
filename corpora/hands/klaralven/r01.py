"""Åmål: tjänsteskrivelse in Word, one table of decisions per law, printed to PDF by LibreOffice."""
from core import C, NOINSATS, NOMEASURE, NOORSAK, Rep
from producers import office_pdf, word

SOL = [("Särskilt boende", "2024-03-11", "K", "Tackat nej till erbjuden plats, vill avvakta ledig lägenhet på samma boende som maken."),
       ("Särskilt boende", "2024-05-02", "K", "Väntar på ledig plats. Korttidsplats har ordnats under tiden."),
       ("Kontaktfamilj", "2023-11-27", "M", "Familj har inte gått att rekrytera."),
       ("Kontaktfamilj", "2024-06-18", "K", "Tilltänkt familj fick förhinder, ny utredning av uppdragstagare pågår."),
       ("Dagverksamhet", "2024-04-08", "M", "Ingen ledig plats på de dagar som önskas."),
       ("Kontaktperson", "2024-02-20", "K", "Svarar inte på brev eller telefon. Beslutet följs upp i oktober.")]
LSS = [("Bostad med särskild service för vuxna", "2022-09-14", "M", "Inget lämpligt boende ledigt i kommunen, nytt gruppboende planeras."),
       ("Bostad med särskild service för vuxna", "2024-01-30", "K", "Tackat nej till två erbjudanden, önskar bo närmare anhöriga."),
       ("Daglig verksamhet", "2024-06-03", "K", "Tackat nej till visad arbetsplats. Nytt studiebesök är inbokat."),
       ("Kontaktperson", "2024-05-21", "K", "Uppdragstagare saknas."),
       ("Korttidsvistelse utanför det egna hemmet", "2024-03-05", "M", "Vårdnadshavarna vill att insatsen börjar efter höstlovet.")]


def make():
    r = Rep("klaralven01_amal_2024-Q3", "pdf", organisation="Åmåls kommun", kommunkod="1492",
            namnd="Vård- och omsorgsnämnden", dnr="VON 2024/112", period="2024-Q3", document_date="2024-10-21",
            laws=["SoL", "LSS"])
    r.raw("letter", ["Åmåls kommun", "Vård- och omsorgsförvaltningen", "Kvalitetsutvecklare"],
          ["Tjänsteskrivelse", "Datum: 2024-10-21", "Diarienummer: VON 2024/112", "Till: Vård- och omsorgsnämnden"])
    r.h("Rapport av ej verkställda beslut, kvartal 3 2024")
    r.h("Förslag till beslut", 2)
    r.p("Vård- och omsorgsnämnden noterar rapporten och lämnar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h("Bakgrund", 2)
    r.p("Ett gynnande beslut enligt socialtjänstlagen (SoL) eller lagen om stöd och service till vissa funktionshindrade (LSS) "
        "ska verkställas utan dröjsmål. Har det inte skett inom tre månader ska det anmälas till Inspektionen för vård och omsorg "
        "enligt 16 kap. 6 f § SoL och 28 f § LSS. Detsamma gäller när en insats avbrutits och inte kommit igång igen.")
    r.h("Läget den 30 september 2024", 2)
    r.p("Nämnden har elva beslut som inte har verkställts inom tre månader. Sex av besluten är fattade enligt SoL och fem enligt LSS. "
        "Sju av dem gäller kvinnor och fyra gäller män. Jämfört med kvartal 2, då 14 beslut fanns på listan, är det tre färre.",
        C("Nämnden har elva beslut som inte har verkställts inom tre månader", "ej_verkställda", 11, agreed=NOMEASURE),
        C("Sex av besluten är fattade enligt SoL och fem enligt LSS", "ej_verkställda", 6, lag="SoL", agreed=NOMEASURE),
        C("Sex av besluten är fattade enligt SoL och fem enligt LSS", "ej_verkställda", 5, lag="LSS", agreed=NOMEASURE),
        C("Sju av dem gäller kvinnor och fyra gäller män", "ej_verkställda", 7, kon="K", agreed=NOMEASURE),
        C("Sju av dem gäller kvinnor och fyra gäller män", "ej_verkställda", 4, kon="M", agreed=NOMEASURE),
        C("Jämfört med kvartal 2, då 14 beslut fanns på listan, är det tre färre", "ej_verkställda", 14, period="2024-Q2", agreed=NOMEASURE),
        C("Jämfört med kvartal 2, då 14 beslut fanns på listan, är det tre färre", "ej_verkställda", -3, unit="skillnad",
          compare_to="2024-Q2", agreed=NOMEASURE))
    r.p("Under kvartalet har fyra beslut som tidigare rapporterats verkställts, och ett har avslutats sedan den enskilde tagit tillbaka sin "
        "ansökan. I tre fall har den enskilde tackat nej till det som erbjudits.",
        C("Under kvartalet har fyra beslut som tidigare rapporterats verkställts", "verkställda", 4),
        C("ett har avslutats sedan den enskilde tagit tillbaka sin ansökan", "avslutade", 1, agreed=NOORSAK),
        C("I tre fall har den enskilde tackat nej till det som erbjudits", "ej_verkställda", 3, orsak="tackat nej",
          agreed=[f for f in NOMEASURE if f != "orsak"]))
    cols = ["Insats", "Beslutsdatum", "Kön", "Anledning till att beslutet inte verkställts"]
    look = dict(widths=[4.2, 2.4, 1.1, 8.3])
    for law, title, rows in (("SoL", "Beslut enligt socialtjänstlagen", SOL), ("LSS", "Beslut enligt LSS", LSS)):
        r.h(title, 2)
        t = r.table(cols, rows, "decision_rows", look=look)
        for ins, date, kon, why in rows:
            r.decision(table=t, insats=ins, lag=law, beslutsdatum=date, kon=kon, kommentar=why)
    r.h("Bedömning", 2)
    r.p("Förvaltningen ser att väntan oftast hänger samman med brist på uppdragstagare eller med att den enskilde vill vänta in ett annat "
        "alternativ. Bostäderna enligt LSS följs upp särskilt i lokalförsörjningsplanen.")
    r.p("Åmål som ovan", style="keep")
    r.p("Förvaltningschef                                Kvalitetsutvecklare")
    d = r.build / f"{r.stem}.docx"
    word(r, d, font="Liberation Serif", footer="Postadress: Box 62, 662 22 Åmål", pages=True)
    office_pdf(d, r.out)
    r.save()
