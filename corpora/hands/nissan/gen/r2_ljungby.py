"""Ljungby, Q4 2023: flow tables per law; planted sum error in the LSS table."""
from reportlab.lib import colors

from core import Report, word

SOL = [("Särskilt boende", 9, 3, 1), ("Korttidsboende", 2, 1, 0), ("Dagverksamhet", 1, 0, 1), ("Kontaktfamilj", 4, 1, 0), ("Boendestöd", 2, 0, 0)]
LSS = [("Kontaktperson", 6, 1, 1), ("Ledsagarservice", 3, 0, 0), ("Daglig verksamhet", 5, 2, 1), ("Korttidsvistelse", 2, 0, 0),
       ("Bostad med särskild service för vuxna", 4, 0, 0)]
MEASURES = ("rapporterade", "verkställda", "avslutade", "kvarstående")


def furniture(c, page, w, h, name):
    c.setFont(name + "-B", 12)
    c.setFillColor(colors.HexColor("#1f4e79"))
    c.drawString(62, h - 45, "Ljungby kommun")
    c.setFillColor(colors.black)
    c.setFont(name, 8.5)
    c.drawRightString(w - 62, h - 45, f"{page}(2)")
    c.drawString(62, 32, "Ljungby kommun  |  Olofsgatan 9, 341 83 Ljungby  |  www.ljungby.se")


def build():
    r = Report("nissan02_ljungby_2023-kv4", "reportlab", dict(
        font="sans", size=10.5, cell=9.5, table="grid", headfill=colors.HexColor("#dce6f1"), hcolor=colors.HexColor("#1f4e79"),
        top=75, furniture=furniture, title="Ej verkställda beslut kv 4 2023"),
        organisation="Ljungby kommun", namnd="Socialnämnden", kommunkod="0781", dnr="SN2024/0016", period="2023-Q4",
        document_date="2024-01-29", laws=["SoL", "LSS"])
    r.p("<b>Tjänsteskrivelse</b>\n2024-01-29\nDiarienummer: SN2024/0016\nTill: Socialnämnden")
    r.h("Rapport till IVO om ej verkställda beslut, kvartal 4 2023")
    r.heads = []
    r.h("Sammanfattning", 2)
    n, left, lss_left = 38, 26, 15
    assert sum(x[1] for x in SOL + LSS) == n and sum(x[1] - x[2] - x[3] for x in SOL + LSS) == left
    assert sum(x[1] - x[2] - x[3] for x in LSS) == lss_left
    s1 = f"Till och med den 31 december har socialförvaltningen rapporterat {n} beslut som inte verkställts i tid"
    s2 = f"Av dessa har {word(sum(x[2] for x in SOL + LSS))} nu verkställts och {word(sum(x[3] for x in SOL + LSS))} avslutats"
    s3 = f"{left} beslut kvarstår vid årets slut, varav {left - lss_left} enligt SoL och {lss_left} enligt LSS"
    s4 = "Under kvartal 3 rapporterades 35 beslut, det är alltså en ökning med tre"
    r.p(f"{s1}. {s2}. {s3}. {s4}.")
    r.claim(s1, "rapporterade", n)
    r.claim(s2, "verkställda", 8)
    r.claim(s2, "avslutade", 4)
    r.claim(s3, "kvarstående", left)
    r.claim(s3, "kvarstående", left - lss_left, lag="SoL")
    r.claim(s3, "kvarstående", lss_left, lag="LSS")
    r.claim(s4, "rapporterade", 35, period="2023-Q3")
    r.claim(s4, "rapporterade", 3, unit="skillnad", compare_to="2023-Q3")
    r.h("Förslag till beslut", 2)
    r.p("Socialnämnden godkänner rapporten. Rapporten överlämnas till kommunfullmäktige och revisionen.")
    r.h("Bakgrund", 2)
    r.p("Kommunen ska varje kvartal rapportera alla gynnande beslut enligt 4 kap. 1 § SoL och 9 § LSS som inte är verkställda inom tre "
        "månader från beslutsdagen. Rapporteringen regleras i 16 kap. 6 f-h §§ SoL och 28 f-h §§ LSS. Ett beslut rapporteras på nytt "
        "varje kvartal till dess att det är verkställt eller har avslutats av annat skäl.")
    for title, lag, data, printed in (("Socialtjänstlagen", "SoL", SOL, None), ("LSS", "LSS", LSS, 16)):
        r.h(title, 2)
        rows = [[a, b, c, d, b - c - d] for a, b, c, d in data]
        total = [sum(x[i] for x in rows) for i in range(1, 5)]
        if printed:
            total[3] = printed
        t = r.table(["Insats", "Rapporterade", "Därav verkställda", "Därav avslutade", "Kvarstår 31/12"], rows + [[f"Summa {lag}", *total]],
                    "insats_status", widths=[165, 78, 78, 75, 75])
        for row in rows:
            for m, v in zip(MEASURES, row[1:]):
                r.count(t, m, v, lag=lag, insats=row[0])
        for m, v in zip(MEASURES, total):
            r.count(t, m, v, lag=lag, is_total=True)
    r.finding("table_sum", "error", "LSS table: Summa of the remaining decisions is 16, its rows 4 + 3 + 2 + 2 + 4 add to 15; "
              "20 - 3 - 2 is 15 as well.", 16, 15, ["Summa LSS 20 3 2 16", "16", "Kvarstår 31/12"])
    r.finding("text_vs_table", "note", "The summary says 15 remaining under LSS, the table's Summa 16 (consequence of the wrong sum).", 15, 16,
              [s3, "Summa LSS 20 3 2 16"], optional=True, kinds=["text_vs_table"])
    r.finding("text_vs_table", "note", "The summary says 26 remaining; the two Summa rows give 11 + 16 = 27 (consequence).", 26, 27,
              [s3, "Summa LSS 20 3 2 16"], optional=True)
    r.finding("table_sum", "note", "Summa LSS: 20 - 3 - 2 = 15, printed 16 (consequence).", 16, 15, ["Summa LSS 20 3 2 16"], optional=True)
    r.h("Kommentarer", 2)
    s5 = "För särskilt boende har den enskilde i fyra fall tackat nej till erbjuden lägenhet"
    s6 = "De fem kvarstående besluten om särskilt boende motsvarar 45 procent av det som kvarstår enligt SoL"
    assert round(100 * 5 / 11) == 45
    r.p(f"{s5}. {s6}. Det är fortsatt svårt att hitta kontaktpersoner, framför allt utanför tätorten. Bostäderna enligt LSS "
        "inväntar att Replösa gruppbostad öppnar.")
    r.claim(s5, "rapporterade", 4, lag="SoL", insats="särskilt boende", orsak="tackat nej till erbjuden lägenhet",
            agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.claim(s6, "kvarstående", 5, lag="SoL", insats="särskilt boende")
    r.claim(s6, "kvarstående", 45, lag="SoL", insats="särskilt boende", unit="procent")
    r.h("Rapporteringstider 2024", 2)
    r.table(["Kvartal", "Uppgifter från enheterna", "Till IVO senast"], [["1", "5 april", "30 april"], ["2", "5 juli", "31 augusti"],
            ["3", "4 oktober", "31 oktober"], ["4", "7 januari 2025", "31 januari 2025"]], "other", widths=[70, 150, 130], right=False)
    r.p("Socialförvaltningen\nVerksamhetscontroller")
    return r
