"""Kramfors, Word file: a list of decisions per law, dates as six digits, an error in the prose."""
from core import C, Report

R = Report("bolmen02_kramfors_2023_kv4", "docx", "docx",
           dict(font="Times New Roman", size=12, head_font="Arial", table="Light Grid", table_size=10, bold_total=False,
                footer="Kramfors kommun"),
           organisation="Kramfors kommun", kommunkod="2282", namnd="Bistånds-, arbetsmarknads- och socialnämnden",
           dnr="BAS 2024/31", period="2023-Q4", document_date="2024-01-17", laws=["SoL", "LSS"])
R.raw("two", "KRAMFORS KOMMUN\nBistånds-, arbetsmarknads- och socialförvaltningen", "Kramfors den 17 januari 2024\nDnr BAS 2024/31")
R.h(1, "Rapport kvartal 4 2023, beslut som inte blivit verkställda i tid")
R.p("Mottagare: Bistånds-, arbetsmarknads- och socialnämnden", kind="p")
R.p("Kommunen ska varje kvartal lämna uppgifter till IVO om beslut som efter tre månader fortfarande inte verkställts. Nämnden ska "
    "också underrätta fullmäktige. Uppgifterna nedan är hämtade ur verksamhetssystemet och kontrollerade av enhetscheferna. De "
    "är avidentiferade.")
R.p("Totalt redovisar vi 12 beslut, sju enligt SoL och fem enligt LSS. Två av besluten hann verkställas före årsskiftet. Inget "
    "beslut har avslutats av någon annan anledning.",
    C("Totalt redovisar vi 12 beslut", 12, "rapporterade"), C("sju enligt SoL", 7, "rapporterade", lag="SoL"),
    C("fem enligt LSS", 5, "rapporterade", lag="LSS"),
    C("Två av besluten hann verkställas före årsskiftet", 2, "verkställda"),
    C("Inget beslut har avslutats av någon annan anledning", 0, "avslutade"))
COLS = ["Beslut", "Insats", "K/M", "Varför dröjer det?", "Verkställt"]
W = [1.9, 3.6, 1.2, 7.2, 2.1]


def iso(d):
    return f"20{d[:2]}-{d[2:4]}-{d[4:]}"


def rows(law, data):
    t = R.table(None, COLS, data, "decision_rows", W)
    for beslut, insats, kon, text, slut in data:
        done = slut != "Nej"
        R.d(t, insats=insats, lag=law, kon=kon, beslutsdatum=iso(beslut), kommentar=text,
            status="verkställt" if done else "kvarstående", verkstallt_datum=iso(slut) if done else None)


R.h(2, "Socialtjänstlagen (SoL)")
rows("SoL", [
    ["230308", "Särskilt boende", "K", "Har tackat nej till plats på annan ort, vill bo kvar i Nyland.", "Nej"],
    ["230412", "Särskilt boende", "M", "Tackade nej första gången, flyttade in när ny plats blev ledig.", "231106"],
    ["230619", "Kontaktfamilj", "M", "Rekrytering pågår, ingen familj har passat.", "Nej"],
    ["230705", "Boendestöd", "K", "Svarar inte när vi ringer. Brev har skickats.", "Nej"],
    ["230824", "Korttidsboende", "M", "Anhörig vill vänta till efter jul.", "Nej"],
    ["230911", "Särskilt boende", "K", "Kö till demensboende.", "Nej"]])
R.h(2, "Lagen om stöd och service (LSS)")
rows("LSS", [
    ["220930", "Bostad med särskild service", "K", "Väntar på att det nya gruppboendet blir klart.", "Nej"],
    ["230119", "Kontaktperson", "M", "Kontaktpersonen hoppade av i våras, ny ej hittad.", "Nej"],
    ["230502", "Kontaktperson", "K", "Ville byta, ny person godkänd i december.", "231218"],
    ["230614", "Daglig verksamhet", "M", "Går klart skolan först, vill börja efter sommaren 2024.", "Nej"],
    ["230828", "Korttidsvistelse", "M", "Ingen ledig helgplats.", "Nej"]])
R.h(2, "Övrigt")
R.p("Datum skrivs år, månad, dag. Verkställt betyder att den enskilde har fått sin insats. I övrigt finns inget att anmärka.")
R.p("Verksamhetsutvecklare", kind="sign")
R.disc("text_vs_rows", "error", "The text says seven decisions under SoL; the list has six.", 7, 6,
       ["sju enligt SoL", "Socialtjänstlagen (SoL)"], ["text_vs_rows", "text_vs_table"])
R.disc("text_vs_rows", "note", "Consequence: the total 12 against eleven listed.", 12, 11,
       ["Totalt redovisar vi 12 beslut"], ["text_vs_rows", "text_vs_table"])
