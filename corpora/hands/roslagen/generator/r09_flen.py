from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
R = Report("roslagen09_flen_2025_kv4", "Flens kommun", "0482", "Socialnämnden", "SN/2026:14", "2025-Q4", "2026-02-03", ["SoL", "LSS"])
HF = ["Insats", "Lag", "Rapporterade totalt", "Verkställda", "Avslutade", "Kvar 31/12"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
F = {"Vård och omsorg": [("Särskilt boende", "SoL", 7, 3, 0), ("Korttidsvård", "SoL", 1, 1, 0), ("Dagverksamhet", "SoL", 2, 0, 1)],
     "Funktionsstöd": [("Daglig verksamhet", "LSS", 3, 0, 1), ("Bostad med särskild service", "LSS", 4, 1, 0), ("Boendestöd", "SoL", 2, 0, 0)]}
HR = ["Insats", "Beslutsdag", "K/M", "Kommentar"]
RR = {"Vård och omsorg": [("Särskilt boende", "SoL", "2025-06-25", "K", "Tackat nej, vill till Torsgården"), ("Särskilt boende", "SoL", "2025-08-18", "K", "Erbjudande lämnat 19/12"),
                          ("Särskilt boende", "SoL", "2025-09-03", "M", "Kö"), ("Särskilt boende", "SoL", "2025-09-22", "K", "Kö"), ("Dagverksamhet", "SoL", "2025-09-15", "M", "Vill inte åka med färdtjänsten, annan lösning söks")],
      "Funktionsstöd": [("Daglig verksamhet", "LSS", "2025-04-29", "M", "Tackat nej till tre olika platser"), ("Daglig verksamhet", "LSS", "2025-09-29", "K", "Börjar 12 januari"),
                        ("Bostad med särskild service", "LSS", "2024-12-11", "K", "Ingen ledig plats"), ("Bostad med särskild service", "LSS", "2025-02-20", "M", "Ingen ledig plats"),
                        ("Bostad med särskild service", "LSS", "2025-09-11", "K", "Ingen ledig plats"), ("Boendestöd", "SoL", "2025-07-07", "M", "Svarar inte på kontaktförsök"),
                        ("Boendestöd", "SoL", "2025-08-28", "K", "Vill avvakta")]}
c, A = R.c, "kvarstående"
frow, rrow, sums = {}, {}, {}
for om in F:
    v = [(n, l, [a, b, x, a - b - x]) for n, l, a, b, x in F[om]]
    s = [sum(q[i] for _, _, q in v) for i in range(4)]; sums[om] = s
    frow[om] = [[n, l] + [str(x) for x in q] for n, l, q in v] + [["Summa", None] + [str(x) for x in s]]
    t = R.table("Antal", [om, "Antal"], HF, frow[om], "insats_status")
    for n, l, q in v:
        for m, x in zip(MEAS, q): R.count(t, m, x, lag=l, omrade=om, insats=n)
    for m, x in zip(MEAS, s): R.count(t, m, x, True, omrade=om)
    rrow[om] = [[n, b, k, kom] for n, l, b, k, kom in RR[om]]
    t = R.table("Beslut som inte är verkställda", [om, "Beslut som inte är verkställda"], HR, rrow[om], "decision_rows")
    for n, l, b, k, kom in RR[om]:
        R.dec(table=t, section=[om, "Beslut som inte är verkställda"], omrade=om, insats=n, lag=l, beslutsdatum=b, kommentar=kom, kon=k)
    for n, l, q in v:
        assert q[3] == sum(r[0] == n for r in RR[om]), n
assert sums == {"Vård och omsorg": [10, 4, 1, 5], "Funktionsstöd": [9, 1, 1, 7]}
allk = [r[3] for om in RR for r in RR[om]]
assert allk.count("K") == 7 and allk.count("M") == 5
s1 = c("har nämnden rapporterat 19 beslut", (19, "rapporterade", {}))
s2 = c("Fem har kunnat verkställas och två har avslutats", (5, "verkställda", {}), (2, "avslutade", {}))
s3 = c("Tolv beslut var alltså fortfarande inte verkställda den 31 december 2025", (12, A, {}))
s4 = c("nio gäller kvinnor och tre gäller män", (9, A, dict(kon="K")), (3, A, dict(kon="M")))     # planted: rows give 7 and 5
s5 = c("Av de tio beslut som rapporterats har fyra verkställts", (10, "rapporterade", dict(omrade="Vård och omsorg")), (4, "verkställda", dict(omrade="Vård och omsorg")))
s6 = c("Här återstår åtta beslut", (8, A, dict(omrade="Funktionsstöd")))                          # planted: table and rows give 7
ev = ["Beslut som inte är verkställda", s4]
R.wrong("text_vs_table", "The text gives nine women among the twelve open decisions; the lists have seven K.", 9, 7, ev, kinds=["text_vs_table", "table_vs_rows"])
R.wrong("text_vs_table", "The text gives three men among the twelve open decisions; the lists have five M.", 3, 5, ev, kinds=["text_vs_table", "table_vs_rows"])
R.wrong("text_vs_table", "Funktionsstöd: the text says eight remain; the table's Summa and the list say seven.", 8, 7, [s6, "Summa 9 1 1 7"], kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
R.wrong("text_vs_text", "Twelve remaining in the summary agrees with the tables (5 + 7), but with the text's eight it would be 13.", 12, 13, [s3, s6], "note", optional=True)
R.save()
d = Document()
st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5)
for i in (1, 2, 3):
    x = d.styles[f"Heading {i}"]; x.font.name = "Liberation Sans"; x.font.color.rgb = RGBColor(0, 0, 0)
s = d.sections[0]; s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.4), Cm(2.0)
f = s.footer.paragraphs[0]; f.add_run("Flens kommun · 642 81 Flen\t\tsida "); docx_field(f, "PAGE"); f.add_run(" av "); docx_field(f, "NUMPAGES")
t = d.add_table(rows=2, cols=2)
t.cell(0, 0).text, t.cell(0, 1).text, t.cell(1, 0).text, t.cell(1, 1).text = "Flens kommun", "TJÄNSTESKRIVELSE", "Socialförvaltningen", "Datum 2026-02-03\nÄrendenr SN/2026:14"
d.add_heading("Icke verkställda beslut – sista kvartalet 2025", 1)
d.add_paragraph("Till: Socialnämnden")
d.add_heading("Beslutsförslag", 2)
d.add_paragraph("att godkänna rapporten", style="List Bullet"); d.add_paragraph("att sända den till fullmäktige och de förtroendevalda revisorerna", style="List Bullet")
d.add_heading("Ärendet i korthet", 2)
d.add_paragraph(f"För tiden 1 oktober–31 december 2025 {s1} enligt 34 kap. socialtjänstlagen och 28 f § LSS. {s2}. {s3}, {s4}.")
d.add_heading("Om reglerna", 2)
d.add_paragraph("Gränsen för rapportering går vid tre månader efter beslutet. Det är ingen tid som kommunen får vänta, beslutet gäller från den dag det fattas. I tabellen är de beslut som verkställts "
                "eller avslutats under kvartalet med bland de rapporterade.")
TXT = {"Vård och omsorg": f"{s5}. Samtliga som står i kö har hemtjänst under tiden.", "Funktionsstöd": f"{s6}. Ny bostad väntas bli klar till hösten 2026."}
for om in F:
    d.add_heading(om, 2)
    d.add_heading("Antal", 3); docx_table(d, HF, frow[om], "Table Grid", [4.6, 1.6, 2.8, 2.4, 2.2, 2.9], 9.5, True)
    d.add_paragraph(); d.add_paragraph(TXT[om])
    d.add_heading("Beslut som inte är verkställda", 3); docx_table(d, HR, rrow[om], "Table Grid", [4.6, 2.6, 1.4, 7.9], 9.5)
d.add_paragraph("\nBiträdande socialchef\n\nBeslut till: Kommunfullmäktige, Revisionen")
d.save(R.out("docx"))
