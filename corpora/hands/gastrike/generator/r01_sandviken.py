from common import *
D = Doc("gastrike01_sandviken_2024-Q3", "pdf", dict(organisation="Sandvikens kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="2181",
        dnr="ON2024/318", period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"]))
R, V, A, K = "rapporterade", "verkställda", "avslutade", "kvarstående"
sol = [("Särskilt boende", 5, 2, 1, 2), ("Kontaktperson", 3, 1, 0, 2), ("Kontaktfamilj", 2, 0, 1, 1), ("Boendestöd", 2, 0, 0, 2)]
lss = [("Bostad med särskild service för vuxna", 4, 1, 0, 3), ("Daglig verksamhet", 3, 1, 1, 1), ("Kontaktperson", 3, 0, 0, 3), ("Korttidsvistelse", 2, 1, 0, 1)]
S = [sum(r[i] for r in sol) for i in range(1, 5)]; L = [sum(r[i] for r in lss) for i in range(1, 5)]
PRINT_S = S[:3] + [S[3] + 1]                                     # planted: Summa kvar one too many
list_sol = [("2023-11-07", "Särskilt boende", "Kvinna", "Erbjuden plats på Smedsgården i juli, tackade nej. Vill bara bo i Storvik."),
            ("2024-05-16", "Särskilt boende", "Man", "Ingen ledig plats med rätt inriktning."),
            ("2024-02-01", "Kontaktperson", "Kvinna", "Ingen lämplig uppdragstagare hittad ännu."),
            ("2024-06-12", "Kontaktperson", "Man", "Den enskilde svarar inte på brev eller telefon."),
            ("2023-12-19", "Kontaktfamilj", "Pojke", "Utredd familj hoppade av i augusti. Ny annons ute."),
            ("2024-04-03", "Boendestöd", "Kvinna", "Vill avvakta till efter sjukhusvistelsen."),
            ("2024-05-28", "Boendestöd", "Kvinna", "Har inte kommit till inbokade uppstartsmöten.")]
list_lss = [("2022-09-30", "Bostad med särskild service för vuxna", "Man", "Har fått två erbjudanden och avböjt båda."),
            ("2023-08-24", "Bostad med särskild service för vuxna", "Man", "Väntar på nybyggnationen i Björksätra, inflyttning våren 2025."),
            ("2024-03-11", "Bostad med särskild service för vuxna", "Kvinna", "Ingen ledig lägenhet."),
            ("2024-04-22", "Daglig verksamhet", "Man", "Önskar en plats inom djurhållning, ingen sådan finns idag."),
            ("2023-10-10", "Kontaktperson", "Kvinna", "Kontaktpersonen slutade innan uppdraget kom igång."),
            ("2024-01-29", "Kontaktperson", "Man", "Svårrekryterat, den enskilde bor långt från centralorten."),
            ("2024-06-05", "Kontaktperson", "Flicka", "Match hittad, första träff planeras till november."),
            ("2024-06-18", "Korttidsvistelse", "Pojke", "Inskolning pågår men har dragit ut på tiden på grund av sjukdom.")]
assert len(list_sol) == S[3] and len(list_lss) == L[3]
tot = [a + b for a, b in zip(S, L)]

D.box([["<b>Sandvikens kommun</b>", "<b>TJÄNSTESKRIVELSE</b>"], ["Omsorgsförvaltningen", "Datum: 2024-10-21"], ["Verksamhetsstöd", "Diarienr: ON2024/318"]])
D.sp(14)
D.h(1, "Ej verkställda beslut enligt SoL och LSS, tredje kvartalet 2024", section=False)
D.h(2, "Förslag till beslut")
D.p("Omsorgsnämnden lägger rapporten till handlingarna och överlämnar den till kommunfullmäktige och kommunens revisorer.")
D.h(2, "Sammanfattning av ärendet")
D.p(D.c(f"För tredje kvartalet 2024 har förvaltningen rapporterat {tot[0]} beslut till IVO", dict(value=tot[0], measure=R)) +
    ", " + D.c(f"hälften ({S[0]}) enligt socialtjänstlagen", dict(value=S[0], measure=R, lag="SoL")) + " och " + D.c(f"hälften ({L[0]}) enligt LSS", dict(value=L[0], measure=R, lag="LSS")) + ". " +
    D.c("Kvartalet innan rapporterades 21 beslut", dict(value=21, measure=R, period="2024-Q2")) + ", vilket betyder " + D.c("en ökning med tre beslut", dict(value=3, measure=R, unit="skillnad", compare_to="2024-Q2")) + ". " +
    D.c("Sex av de rapporterade besluten hann verkställas under kvartalet", dict(value=tot[1], measure=V)) + " och " + D.c("tre avslutades av annan orsak", dict(value=tot[2], measure=A)) + ". " +
    D.c(f"Den sista september var därmed {tot[3]} beslut fortfarande inte verkställda", dict(value=tot[3], measure=K)) + ".")
D.h(2, "Bakgrund")
D.p("Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § lagen (1993:387) om stöd och service till vissa funktionshindrade ska nämnden till IVO anmäla gynnande beslut som inte har verkställts inom tre månader från beslutsdagen. Detsamma gäller beslut där verkställigheten har avbrutits och inte återupptagits inom tre månader. Om ett beslut inte verkställs i skälig tid kan kommunen få betala en särskild avgift.")
D.h(2, "Redovisning")
cols = ["Insats", "Rapporterade till IVO", "Verkställda under kvartalet", "Avslutade av annan orsak", "Kvar att verkställa"]
cd = [None, dict(measure=R), dict(measure=V), dict(measure=A), dict(measure=K)]
for lag, name, rows, s in (("SoL", "Socialtjänstlagen (SoL)", sol, PRINT_S), ("LSS", "Lagen om stöd och service (LSS)", lss, L)):
    D.h(3, name)
    t = D.table(cols, [[r[0], *map(str, r[1:])] for r in rows] + [["Summa", *map(str, s)]], "insats_status", total=[len(rows)], widths=[38, 16, 17, 17, 14])
    D.grid(t, cd, [dict(insats=r[0]) for r in rows] + [dict(is_total=True)], lag=lag)
D.h(2, "Beslut som kvarstår den 30 september 2024")
D.p("Listorna är avidentifierade. Kvinna/man avser vuxna, flicka/pojke barn under 18 år.")
for lag, rows in (("SoL", list_sol), ("LSS", list_lss)):
    D.h(3, f"Kvarstående {lag}")
    t = D.table(["Beslutsdatum", "Insats", "Kön", "Orsak till dröjsmålet"], [list(r) for r in rows], "decision_rows", widths=[15, 27, 11, 47], left=(0, 1, 2, 3))
    for b, i, k, o in rows:
        D.dec(t, lag=lag, insats=i, beslutsdatum=b, kommentar=o, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="vuxen" if k in ("Kvinna", "Man") else "barn", status=K)
D.h(2, "Förvaltningens kommentar")
D.p("Det är fortsatt svårast att rekrytera kontaktpersoner. En gemensam annonskampanj med Gävle och Hofors startar i november. När det gäller bostäderna räknar förvaltningen med att läget lättar när Björksätra öppnar.")
D.sp(20)
D.p("P. Norell<br/>Utredare, omsorgsförvaltningen")
D.p("<b>Beslutet ska skickas till:</b> Kommunfullmäktige, revisorerna, verksamhetschef LSS")
D.disc("table_sum", "error", "SoL: the column 'Kvar att verkställa' adds up to 7, the row Summa says 8.", PRINT_S[3], S[3], ["Summa " + " ".join(map(str, PRINT_S)), "Kvar att verkställa", "Särskilt boende 5 2 1 2"])
D.disc("table_sum", "note", "SoL: the row Summa has 12 reported, 3 carried out and 2 closed, which leaves 7, not 8 (the same slip).", PRINT_S[3], S[3], ["Summa " + " ".join(map(str, PRINT_S))], optional=True)
D.disc("table_vs_rows", "note", "Seven SoL rows are listed as remaining, the table's sum says 8 (the same slip).", PRINT_S[3], len(list_sol), ["Summa " + " ".join(map(str, PRINT_S)), "Kvarstående SoL"], optional=True)
D.disc("text_vs_table", "note", "15 remaining in the text; the printed sums 8 + 8 give 16 (the same slip).", tot[3], PRINT_S[3] + L[3], [f"var därmed {tot[3]} beslut fortfarande inte verkställda"], optional=True)
def build():
    D.save_truth()
    render_rl(D, size=10.5, font="Times-Roman", tsize=9.5, margins=(58, 62, 58, 70), grid="all", head_bg="#e4e4e4", hsizes=(16, 12.5, 11),
              header=lambda p: ("", f"Sida {p}") if p > 1 else ("", ""), footer=lambda p: ("Omsorgsförvaltningen, 811 80 Sandviken", "ON2024/318"))
if __name__ == "__main__": build()
