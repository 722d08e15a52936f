from lib import Report
import render_rl


def make():
    r = Report("ljusnan01_mora_2024-Q2", "pdf", "Mora kommun", "2062", "Socialnämnden", "SN 2024/00118", "2024-Q2", "2024-08-12")
    cols = ["Nr", "Insats", "Beslut fattat", "Gäller", "Orsak", "Verkställt", "Avslutat"]
    sol = [["1", "Särskilt boende", "2023-11-27", "Kvinna", "Erbjuden plats på två boenden, tackat nej. Vill bara till boendet hemma i byn.", None, None],
           ["2", "Särskilt boende", "2024-01-09", "Man", "Kö, ingen ledig plats har kunnat erbjudas.", "2024-05-21", None],
           ["3", "Särskilt boende", "2024-02-12", "Kvinna", "Tackat nej till erbjuden plats p.g.a. avståndet till maken.", None, None],
           ["4", "Kontaktfamilj", "2023-08-30", "Pojke", "Ingen familj har hittats trots annonsering och samtal med grannkommun.", None, None],
           ["5", "Kontaktfamilj", "2024-02-19", "Flicka", "Familjen har bett att få vänta till efter skolavslutningen.", None, None],
           ["6", "Dagverksamhet", "2023-12-14", "Man", "Den enskilde avled innan start.", None, "2024-04-18"]]
    lss = [["1", "Kontaktperson", "2023-05-16", "Man", "Rekrytering pågår. De tillfrågade har tackat nej till uppdraget.", None, None],
           ["2", "Kontaktperson", "2023-12-05", "Kvinna", "Har inte svarat på brev eller telefon.", None, None],
           ["3", "Korttidsvistelse", "2024-01-25", "Pojke", "Vårdnadshavarna vill vänta till höstterminen.", None, None],
           ["4", "Daglig verksamhet", "2024-02-29", "Man", "Studiebesök gjort, har tackat nej till platsen.", None, None],
           ["5", "Bostad med särskild service", "2022-10-11", "Kvinna", "Ledig lägenhet saknas, nytt gruppboende beräknas stå klart 2025.", None, None],
           ["6", "Ledsagarservice", "2024-02-27", "Kvinna", "Personal anställd.", "2024-06-03", None]]
    tabs = []
    for lag, head, rows in (("SoL", "Beslut enligt socialtjänstlagen (SoL)", sol), ("LSS", "Beslut enligt LSS", lss)):
        t = r.table(head, ["Redovisning", head], cols, rows, "decision_rows")
        tabs.append(t)
        for nr, ins, bes, kon, kom, ver, avs in rows:
            r.dec(t, nr=int(nr), section=t["section"], insats=ins, lag=lag, beslutsdatum=bes, kon_printed=kon, kommentar=kom,
                  verkstallt_datum=ver, avslutat_datum=avs)
    q1 = "Under kvartal 2 2024 har socialnämnden rapporterat 12 beslut, sex enligt SoL och sex enligt LSS"
    q2 = "Två av dem verkställdes under kvartalet och ett avslutades utan att ha verkställts"
    q3 = "Nio beslut kvarstår den 30 juni 2024"
    q4 = "Vid förra rapporteringen, kvartal 1, rapporterades 14 beslut. Det är alltså en minskning med två beslut"
    q5 = "Sex av de rapporterade besluten gäller kvinnor och flickor, sex gäller män och pojkar"
    r.claim(q1, 12, "rapporterade")
    r.claim(q1, 6, "rapporterade", lag="SoL")
    r.claim(q1, 6, "rapporterade", lag="LSS")
    r.claim(q2, 2, "verkställda")
    r.claim(q2, 1, "avslutade")
    r.claim(q3, 9, "kvarstående")
    r.claim("Vid förra rapporteringen, kvartal 1, rapporterades 14 beslut", 14, "rapporterade", period="2024-Q1")
    r.claim("en minskning med två beslut", -2, "rapporterade", "skillnad", compare_to="2024-Q1")
    r.claim(q5, 6, "rapporterade", kon="K")
    r.claim(q5, 6, "rapporterade", kon="M")
    blocks = [("h1", "Rapport över beslut som inte verkställts, kvartal 2 2024"),
              ("h2", "Förslag till beslut"),
              ("p", "Socialnämnden tar del av rapporten och skickar den vidare till kommunfullmäktige och kommunens revisorer."),
              ("h2", "Bakgrund"),
              ("p", "Kommunen är skyldig att till Inspektionen för vård och omsorg (IVO) anmäla gynnande beslut enligt 4 kap. 1 § SoL och 9 § LSS "
                    "som inte verkställts inom tre månader från beslutet. Skyldgheten framgår av 16 kap. 6 f § SoL och 28 f § LSS. Det gäller också "
                    "om en insats har avbrutits och inte kommit igång igen inom tre månader."),
              ("h2", "Redovisning"),
              ("p", q1 + ". " + q2 + ". " + q3 + "."), ("p", q4 + "."), ("p", q5 + "."),
              ("h3", tabs[0]["title"]), ("table", tabs[0], [9, 28, 22, 17, 50, 21, 21]),
              ("h3", tabs[1]["title"]), ("table", tabs[1], [9, 28, 22, 17, 50, 21, 21]),
              ("h2", "Barnrättsperspektiv"),
              ("p", "För barn som väntar på kontaktfamilj eller korttidsvistelse innebär väntan att avlastningen i hemmet uteblir. Handläggarna följer upp hur familjerna har det."),
              ("gap", 4), ("p", "SOCIALFÖRVALTNINGEN"), ("p", "Enhetschef myndighet<br/>Utredare")]

    def head(c, doc, page, reg, bold):
        c.setFont(bold, 11)
        c.drawString(62, page[1] - 45, "MORA KOMMUN")
        c.setFont(reg, 8.5)
        c.drawString(62, page[1] - 57, "Socialförvaltningen")
        for i, line in enumerate(("TJÄNSTESKRIVELSE", "2024-08-12", "Dnr SN 2024/00118")):
            c.drawString(400, page[1] - 45 - 12 * i, line)
        if doc.page == 1:
            c.drawString(62, page[1] - 69, "Till: Socialnämnden")
    render_rl.build(r.path, blocks, head=head, margin=21, top=33, foot="Mora kommun · socialförvaltningen")
    return r
