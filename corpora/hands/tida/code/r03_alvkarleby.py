"""Flow table with group lines and bullets for what remains; one group line is one too high."""
from model import Report, c

COLS = ["Verksamhet och insats", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår 2025-06-30"]
ROWS = [
    ["Äldreomsorg", "7", "3", "1", "3"],
    ["Särskilt boende SoL", "4", "2", "1", "1"], ["Växelvård SoL", "1", "0", "0", "1"], ["Dagverksamhet SoL", "2", "1", "0", "1"],
    ["Funktionshinder", "9", "2", "1", "5"],
    ["Bostad med särskild service LSS", "3", "0", "0", "3"], ["Daglig verksamhet LSS", "2", "1", "0", "1"],
    ["Kontaktperson LSS", "2", "0", "1", "1"], ["Boendestöd SoL", "1", "1", "0", "0"],
    ["Individ och familj", "2", "0", "0", "2"], ["Kontaktfamilj SoL", "2", "0", "0", "2"],
    ["Omsorgsnämnden totalt", "17", "5", "2", "10"],
]
AREAS = ("Äldreomsorg", "Funktionshinder", "Individ och familj")
BULLETS = [
    ("Äldreomsorg", "Särskilt boende SoL", "kvinna", "2025-02-03", "Har tackat nej till ett erbjudande och väntar på plats i Skutskär."),
    ("Äldreomsorg", "Växelvård SoL", "man", "2025-03-11", "Hustrun vill skjuta på starten till efter sommaren."),
    ("Äldreomsorg", "Dagverksamhet SoL", "kvinna", "2025-01-29", "Transporten gick inte att ordna, ny lösning prövas."),
    ("Funktionshinder", "Bostad med särskild service LSS", "man", "2024-04-18", "Plats saknas i kommunen."),
    ("Funktionshinder", "Bostad med särskild service LSS", "man", "2024-11-07", "Plats saknas i kommunen. Erbjuden plats i grannkommun, tackade nej."),
    ("Funktionshinder", "Bostad med särskild service LSS", "kvinna", "2025-03-24", "Ska flytta när renoveringen är klar."),
    ("Funktionshinder", "Daglig verksamhet LSS", "kvinna", "2024-12-19", "Mår för dåligt för att börja."),
    ("Funktionshinder", "Kontaktperson LSS", "man", "2024-09-30", "Två kandidater har presenterats, ingen passade."),
    ("Individ och familj", "Kontaktfamilj SoL", "flicka", "2024-10-14", "Brist på familjer."),
    ("Individ och familj", "Kontaktfamilj SoL", "pojke", "2024-10-14", "Syskonplacering eftersträvas, därför svårt att hitta familj."),
]


def make():
    r = Report("tida03_alvkarleby_2025kv2", "pdf", "soffice",
               dict(font="Liberation Sans", size=10.5, h_sizes=(17, 12.5, 11), h_color="7B2C2C", table_style="Light Grid Accent 2", cell=9.5,
                    header="Älvkarleby kommun", footer="Tjänsteutlåtande ON/2025:88", title="Ej verkställda beslut"),
               organisation="Älvkarleby kommun", kommunkod="0319", namnd="Omsorgsnämnden", dnr="ON/2025:88",
               period="2025-Q2", document_date="2025-08-19", laws=["SoL", "LSS"])
    r.raw("lines", lines=["TJÄNSTEUTLÅTANDE", "Omsorgsförvaltningen", "Upprättat: 2025-08-19", "Dnr: ON/2025:88"])
    r.h("Ej verkställda beslut per den 30 juni 2025")
    r.h("Sammanfattning", 2)
    r.p("Under det andra kvartalet 2025 hade omsorgsnämnden 17 beslut att rapportera till IVO. Fem av dem har verkställts och två har "
        "avslutats utan att verkställas. Vid kvartalets slut återstod tio beslut, vilket är ett färre än vid slutet av första kvartalet då "
        "elva beslut återstod.",
        c("hade omsorgsnämnden 17 beslut att rapportera till IVO", "rapporterade", 17), c("Fem av dem har verkställts", "verkställda", 5),
        c("två har avslutats utan att verkställas", "avslutade", 2), c("Vid kvartalets slut återstod tio beslut", "kvarstående", 10),
        c("ett färre än vid slutet av första kvartalet", "kvarstående", -1, "skillnad", compare_to="2025-Q1"),
        c("då elva beslut återstod", "kvarstående", 11, period="2025-Q1"))
    r.h("Varför ärendet tas upp", 2)
    r.p("Den som fått ett beslut om stöd ska också få stödet. Lagstiftaren har satt en gräns vid tre månader; därefter ska nämnden berätta "
        "för IVO vad som är skälet. Fram till den 1 juli 2025 fanns reglerna i 16 kap. 6 f-h §§ i den gamla socialtjänstlagen, de finns nu "
        "i 34 kap. i den nya. För LSS gäller 28 f-h §§.")
    r.h("Antal per verksamhet och insats", 2)
    tot = [i for i, row in enumerate(ROWS) if row[0] in AREAS or i == len(ROWS) - 1]
    t = r.table(COLS, ROWS, "insats_status", title="Antal per verksamhet och insats", total_rows=tot, widths=[60, 29, 25, 24, 24])
    area = None
    for i, row in enumerate(ROWS):
        area = row[0] if row[0] in AREAS else None if i == len(ROWS) - 1 else area
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.count(t, m, v, i in tot, omrade=area, insats=None if i in tot else row[0], lag=None if i in tot else row[0][-3:])
    r.h("De beslut som kvarstår", 2)
    for area in AREAS:
        r.h(area, 3)
        items = []
        for om, insats, kon, datum, text in BULLETS:
            if om == area:
                items.append(f"{insats}, {kon}, beslut {datum}: {text}")
                r.decision(None, omrade=om, insats=insats, lag=insats[-3:], kon_printed=kon, beslutsdatum=datum, kommentar=text)
        r.raw("list", items=items)
    r.h("Bedömning", 2)
    r.p("Bostad med särskild service är det stora bekymret och väntas vara det tills boendet vid Rotskärsvägen står klart 2027. För övriga "
        "insatser bedöms läget vara hanterbart.")
    r.h("Förslag till beslut", 2)
    r.p("Omsorgsnämnden lägger rapporten till handlingarna. Rapporten sänds till kommunfullmäktige och revisorerna.")
    r.raw("lines", lines=["Karin Utkastström", "Omsorgschef"])
    r.finding("table_sum", "error", "Funktionshinder is given 9 reported; its four rows add up to 8 (and 2 + 1 + 5 = 8).", 9, 8,
              ["Funktionshinder 9 2 1 5", "Bostad med särskild service LSS 3 0 0 3", "Boendestöd SoL 1 1 0 0"], ["table_sum"])
    r.finding("table_sum", "note", "Group lines 7 + 9 + 2 = 18, the total says 17 (follows from the 9).", 17, 18,
              ["Omsorgsnämnden totalt 17 5 2 10", "Funktionshinder 9 2 1 5"], ["table_sum"], optional=True)
    return r
