"""Word file with one numbered list for both laws, six-figure dates; the prose says 13 where list and table have 12."""
from model import Report, c

COLS = ["Nr", "Lagrum", "Insats", "Kön", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Anledning / kommentar"]
ROWS = [
    ["1", "4 kap. 1 § SoL", "Särskilt boende", "K", "230512", None, "231103", None, "Kö till boendet. Har flyttat in."],
    ["2", "4 kap. 1 § SoL", "Särskilt boende", "M", "230705", None, None, None, "Fick erbjudande i oktober men tackade nej, trivs hemma."],
    ["3", "4 kap. 1 § SoL", "Särskilt boende", "K", "230810", None, None, "231120", "Avliden."],
    ["4", "4 kap. 1 § SoL", "Hemtjänst", "K", "230927", None, None, None, "Vill vänta, får hjälp av sin dotter än så länge."],
    ["5", "4 kap. 1 § SoL", "Kontaktfamilj", "M", "230302", None, None, None, "Utredning av tänkt familj klar, föräldrarna tvekar."],
    ["6", "4 kap. 1 § SoL", "Sysselsättning", "M", "221114", "230615", None, None, "Slutade självmant. Diskussion förs om annan plats."],
    ["7", "9 § 4 LSS", "Kontaktperson", "K", "230118", None, None, None, "Ingen som matchar önskemålen."],
    ["8", "9 § 4 LSS", "Kontaktperson", "M", "230629", None, "231012", None, "Person rekryterad efter annons i lokaltidningen."],
    ["9", "9 § 6 LSS", "Korttidsvistelse", "M", "230619", None, None, None, "Fullt på Kastellet, erbjudande till våren."],
    ["10", "9 § 9 LSS", "Bostad med särskild service för vuxna", "K", "220930", None, None, None, "Det nya gruppboendet är försenat."],
    ["11", "9 § 9 LSS", "Bostad med särskild service för vuxna", "M", "230404", None, "231201", None, "Inflyttad i servicelägenhet."],
    ["12", "9 § 10 LSS", "Daglig verksamhet", "K", None, "230803", None, None, "Långvarig sjukdom."],
]
SUM = [["SoL", "6", "1", "1", "4"], ["LSS", "6", "2", "–", "4"], ["Båda lagarna", "12", "3", "1", "8"]]


def iso(x):
    return f"20{x[:2]}-{x[2:4]}-{x[4:]}" if x else None


def make():
    r = Report("tida02_morbylanga_2023kv4", "docx", "python-docx",
               dict(font="Liberation Serif", size=11, h_font="Liberation Sans", h_color="1F3864", margin=18, fill="D9E2F3", cell=8.5,
                    header="MÖRBYLÅNGA KOMMUN\tTjänsteskrivelse", footer="Socialnämnden, SN 2024/13   sida", title="Rapport kv 4"),
               organisation="Mörbylånga kommun", kommunkod="0840", namnd="Socialnämnden", dnr="SN 2024/13",
               period="2023-Q4", document_date="2024-01-29", laws=["SoL", "LSS"])
    r.raw("lines", lines=["2024-01-29", "Ärendenr: SN 2024/13", "Handläggare: Anna Exempelsson, utvecklare"])
    r.raw("lines", lines=["Till", "Socialnämnden"])
    r.h("Rapportering till IVO enligt SoL och LSS, fjärde kvartalet 2023")
    r.h("Bakgrund", 2)
    r.p("Beslut som gått den enskilde till mötes ska verkställas utan dröjsmål. Har det inte skett på tre månader är nämnden skyldig att "
        "lämna en individrapport till IVO (16 kap. 6 f § SoL, 28 f § LSS). Rapporten lämnas om igen varje kvartal tills beslutet är "
        "verkställt eller har avslutats av annan orsak, och IVO ska då få veta vilken dag det skedde.")
    r.h("Kvartal 4 2023", 2)
    r.p("Sammanlagt 13 beslut rapporterades för kvartal 4 2023. Tre av dessa har verkställts och ett har avslutats under kvartalet. "
        "Åtta beslut kvarstår som ej verkställda. Kvartalet innan var det sju beslut som kvarstod.",
        c("Sammanlagt 13 beslut rapporterades för kvartal 4 2023", "rapporterade", 13),
        c("Tre av dessa har verkställts", "verkställda", 3), c("ett har avslutats under kvartalet", "avslutade", 1),
        c("Åtta beslut kvarstår som ej verkställda", "kvarstående", 8),
        c("Kvartalet innan var det sju beslut som kvarstod", "kvarstående", 7, period="2023-Q3"))
    cols = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]
    t = r.table(cols, SUM, "other", title="Kvartal 4 2023", total_rows=[2], widths=[36, 30, 30, 30, 30])
    for i, row in enumerate(SUM):
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.count(t, m, 0 if v == "–" else v, i == 2, lag=row[0] if i < 2 else None)
    r.h("Förteckning", 2)
    r.p("Datum anges med år, månad och dag. Avbrott betyder att insatsen har pågått men tagit slut i förtid.")
    t = r.table(COLS, ROWS, "decision_rows", title="Förteckning", widths=[9, 20, 27, 12, 15, 16, 19, 17, 39])
    for nr, lagrum, insats, kon, b, a, v, s, text in ROWS:
        r.decision(t, nr=int(nr), lagrum=lagrum, lag=lagrum[-3:], insats=insats, kon_printed=kon, beslutsdatum=iso(b), avbrottsdatum=iso(a),
                   verkstallt_datum=iso(v), avslutat_datum=iso(s), kommentar=text,
                   status="verkställt" if v else "avslutat" if s else "kvarstående")
    r.h("Förslag", 2)
    r.p("Socialnämnden godkänner rapporten och lämnar den till kommunfullmäktige samt till revisionen.")
    r.raw("lines", lines=["Per Mallqvist", "Socialchef"])
    ev = ["Sammanlagt 13 beslut rapporterades för kvartal 4 2023", "Båda lagarna 12 3 1 8", "12 9 § 10 LSS Daglig verksamhet K 230803 Långvarig sjukdom."]
    r.finding("text_vs_table", "error", "The text says 13 reported decisions; the table has 12 and the list 12 rows.", 13, 12, ev,
              ["text_vs_table", "text_vs_text", "table_vs_rows"])
    r.finding("text_vs_text", "note", "13 less three carried out and one closed leaves nine, the text says eight (follows from the 13).", 8, 9,
              [ev[0], "Åtta beslut kvarstår som ej verkställda"], ["text_vs_text"], optional=True)
    return r
