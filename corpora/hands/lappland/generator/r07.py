"""Övertorneå: short DOCX, one table for both laws with date in words and days, comparison with the quarter before; no law in the head, only in the insats names."""
from lib import *
from datetime import date
from docx import Document
from docx.shared import Pt, Cm
# insats, lag, date, avbrott?, kön, orsak
ROWS = [("Särskilt boende (SoL)", "2023-03-28", 0, "K", "Väntar på plats i Svanstein, enheten har fyra boende och är full"), ("Särskilt boende (SoL)", "2023-06-15", 0, "K", "Ingen plats ledig"),
        ("Särskilt boende (SoL)", "2023-09-05", 0, "M", "Har sagt nej till Särkivaarahemmet"), ("Hemtjänst (SoL)", "2023-06-12", 1, "K", "Har avsagt sig dusch, vill återkomma"),
        ("Kontaktfamilj (SoL)", "2022-12-14", 0, "M", "Vi hittar ingen familj"), ("Kontaktperson (SoL)", "2023-07-21", 1, "M", "Uppdragstagaren har slutat"),
        ("Kontaktperson (LSS)", "2023-05-10", 0, "M", "Vill ha någon som talar meänkieli"), ("Ledsagarservice (LSS)", "2023-09-18", 0, "K", "Går inte att få tag på den enskilde"),
        ("Daglig verksamhet (LSS)", "2023-04-12", 0, "K", "Önskar arbeta med renar eller hundar, sådan plats finns ej"), ("Daglig verksamhet (LSS)", "2023-09-01", 0, "M", "Börjar i januari")]
PREV = {"Särskilt boende (SoL)": 2, "Hemtjänst (SoL)": 2, "Kontaktfamilj (SoL)": 1, "Kontaktperson (SoL)": 0, "Kontaktperson (LSS)": 1, "Ledsagarservice (LSS)": 0, "Daglig verksamhet (LSS)": 1, "Korttidstillsyn (LSS)": 1}


def build():
    r = R("lappland07_overtornea_2023_kv4", "docx", "Övertorneå kommun", "2518", "Socialnämnden", None, "2023-Q4", "2024-01-25", ["SoL", "LSS"])
    col = ["Insats", "Beslut eller avbrott", "Dagar t.o.m. 31/12", "Kön", "Varför är det inte verkställt?"]
    rows, days = [], []
    for ins, dt, ab, k, o in ROWS:
        n = (date(2023, 12, 31) - date.fromisoformat(dt)).days; days.append(n)
        rows.append((ins, ("Avbrott " if ab else "") + lang(dt), n, k, o))
        r.d("t1", section=["Beslut som inte är verkställda"], insats=ins, lag=ins[-4:-1], beslutsdatum=None if ab else dt, avbrottsdatum=dt if ab else None, dagar=n, kon=k, kommentar=o, status="kvarstående")
    rows = r.t("t1", "Beslut som inte är verkställda", ["Beslut som inte är verkställda"], col, rows, "decision_rows")
    for d in r.j["decisions"]: d["lag"] = "SoL" if "(SoL)" in d["insats"] else "LSS"
    ccol = ["", "Kvartal 3", "Kvartal 4"]
    cr = [(i, PREV[i], sum(x[0] == i for x in ROWS)) for i in PREV]; cr.append(("Alla", sum(x[1] for x in cr), sum(x[2] for x in cr)))
    ct = r.t("t2", "Kvarstående beslut, jämförelse med föregående kvartal", ["Kvarstående beslut, jämförelse med föregående kvartal"], ccol, [(a, b or "–", c or "–") for a, b, c in cr], "insats_time_series")
    for i, a, b in cr:
        for q, x in (("2023-Q3", a), ("2023-Q4", b)):
            r.c("t2", "kvarstående", x, period=q, lag=None if i == "Alla" else "SoL" if "(SoL)" in i else "LSS", insats=None if i == "Alla" else i, is_total=i == "Alla")
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    q1 = "Sista december väntade tio personer på att få sin insats"
    r.cl(q1, 10, "kvarstående", agreed=A)
    q2 = "I september var det åtta, ökningen är alltså två"
    r.cl(q2, 8, "kvarstående", period="2023-Q3", agreed=A); r.cl(q2, 2, "kvarstående", "skillnad", compare_to="2023-Q3", agreed=A)
    q3 = f"Längst väntan är {max(days)} dagar"
    r.cl(q3, max(days), "kvarstående", "dagar", agreed=["period", "kon", "compare_to"])
    q4 = "två av de tio handlar om avbrott"
    r.cl(q4, 2, "kvarstående", agreed=["period", "lag", "insats", "kon", "compare_to"]); r.cl(q4, 10, "kvarstående", opt=True)
    q5 = "ett beslut om hemtjänst har blivit verkställt och korttidstillsynen har avslutats eftersom familjen flyttat"
    r.cl(q5, 1, "verkställda", lag="SoL", insats="hemtjänst", agreed=["measure", "period", "orsak", "kon", "compare_to"]); r.cl(q5, 1, "avslutade", lag="LSS", insats="korttidstillsynen", opt=True)
    r.cl("Räknat i kön är det hälften kvinnor", 50, "kvarstående", "procent", kon="K", opt=True)
    r.save()
    d = Document(); st = d.styles["Normal"]; st.font.name = "Cambria"; st.font.size = Pt(11.5)
    s = d.sections[0]; s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Cm(21), Cm(29.7), Cm(2), Cm(2), Cm(2)
    p = d.add_paragraph(); p.add_run("ÖVERTORNEÅ KOMMUN").bold = True
    d.add_paragraph("Socialförvaltningen\t\t\t\t\t\t\t25 januari 2024"); d.add_paragraph("Till Socialnämnden")
    p = d.add_paragraph(); x = p.add_run("IVO-rapport kvartal 4, 2023"); x.bold = True; x.font.size = Pt(18)
    d.add_paragraph(f"{q1}, räknat på beslut. {q2}. {q3} och {q4}. Sedan förra rapporten har {q5}. Räknat i kön är det hälften kvinnor.")
    d.add_paragraph("Dagarna är räknade från beslutet, eller från avbrottet när insatsen var igång tidigare.")
    d.add_paragraph().add_run("Beslut som inte är verkställda").bold = True
    docx_table(d, col, rows, "Table Grid", [4, 3.6, 2.2, 1.5, 5.8], 10)
    d.add_paragraph(); d.add_paragraph().add_run("Kvarstående beslut, jämförelse med föregående kvartal").bold = True
    docx_table(d, ccol, ct, "Light Shading", [6, 2.6, 2.6], 10)
    d.add_paragraph(); d.add_paragraph("Nämnden föreslås godkänna rapporten och skicka den till fullmäktige samt till revisorerna.")
    d.add_paragraph("\nSocialchef"); d.save(r.out)
