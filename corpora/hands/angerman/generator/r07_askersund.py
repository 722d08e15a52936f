from datetime import date
from lib import Report
END = date(2023, 6, 30)
C = [("LSS", "Bostad med särskild service", "2022-02-10", "Tackat nej till lägenhet i Åsbro. Vill bo centralt i Askersund."),
     ("LSS", "Kontaktperson", "2022-11-17", "Rekrytering pågår."),
     ("LSS", "Ledsagarservice", "2023-03-13", "Uppdragstagaren fick förhinder, ny tillfrågad."),
     ("SoL", "Särskilt boende", "2023-02-03", "Maken har flyttat före, väntar på större lägenhet."),
     ("SoL", "Särskilt boende", "2023-03-21", "Ingen plats ledig."),
     ("SoL", "Kontaktfamilj", "2022-12-29", "Ingen lämplig familj har hittats ännu."),
     ("SoL", "Boendestöd", "2023-01-25", "Den enskilde har inte kommit på inbokade möten.")]

def build():
    r = Report(7, "askersund", "2023_kv2", "docx", organisation="Askersunds kommun", kommunkod="1882", stadsdel=None, namnd="Socialnämnden",
               dnr="23SN41", period="2023-Q2", document_date="2023-08-15", laws=["LSS", "SoL"])
    r.p("Ärendenr 23SN41")
    r.p("2023-08-15")
    r.p("Socialnämnden")
    r.h(1, "Redovisning av ej verkställda beslut per 30 juni 2023")
    r.h(2, "Ärendebeskrivning")
    r.p("Socialnämnden ska en gång i kvartalet få information om vilka beslut som inte verkställts inom tre månader. Antalet dagar nedan är räknade från beslutsdagen till och med mätdagen den 30 juni 2023.")
    days = []
    for l, head in (("LSS", "LSS"), ("SoL", "SoL")):
        r.h(2, head)
        items = []
        for c in C:
            if c[0] == l:
                n = (END - date.fromisoformat(c[2])).days
                assert n > 91
                days.append(n)
                items.append(f"{c[1]}, beslut {c[2]}, väntat {n} dagar. {c[3]}")
                r.dec(None, insats=c[1], lag=l, beslutsdatum=c[2], dagar=n, kommentar=c[3])
        r.ul(items)
    mx = max(days)
    over = sum(d > 182 for d in days)
    assert (len(C), over) == (7, 3), over
    r.h(2, "Sammanställning")
    r.p(f"Sammanlagt är det sju beslut som väntar, tre enligt LSS och fyra enligt SoL. Det beslut som väntat längst har väntat i {mx} dagar. I tre fall har den enskilde väntat mer än ett halvår. "
        "Under kvartalet har fyra beslut som tidigare rapporterats blivit verkställda, däribland två om särskilt boende.")
    ag = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim("Sammanlagt är det sju beslut som väntar", 7, agreed=ag)
    r.claim("tre enligt LSS", 3, lag="LSS", agreed=ag)
    r.claim("fyra enligt SoL", 4, lag="SoL", agreed=ag)
    r.claim(f"Det beslut som väntat längst har väntat i {mx} dagar", mx, unit="dagar", agreed=["period", "orsak", "kon", "compare_to"])
    r.claim("I tre fall har den enskilde väntat mer än ett halvår", 3, agreed=ag)
    r.claim("Under kvartalet har fyra beslut som tidigare rapporterats blivit verkställda", 4, "verkställda")
    r.claim("däribland två om särskilt boende", 2, "verkställda", insats="särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden noterar informationen till protokollet.")
    r.h(2, "Tidplan för nästa rapportering")
    # a timetable is no domain content: on the page, not in the truth
    r.blocks.append(("t", dict(cols=["Moment", "Senast"], rows=[["Underlag från enheterna", "2023-10-06"], ["Rapport till IVO", "2023-10-31"], ["Redovisning i nämnden", "2023-11-14"]], widths=[7, 4], heads=None, bold=set(), cls="", right=set())))
    r.p("Kerstin Malmlöf\nMedicinskt ansvarig för rehabilitering, t.f. socialchef")
    r.save_docx(r.docx(font="Arial", size=10.5, top="ASKERSUNDS KOMMUN\nSocialförvaltningen", style="Table Grid", colour="1F3864", heads_pt=(15, 12, 11)))
    return r
