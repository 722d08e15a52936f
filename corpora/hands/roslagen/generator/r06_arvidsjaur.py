from lib import *
from docx import Document
from docx.shared import Pt, Cm
import tempfile
R = Report("roslagen06_arvidsjaur_2022_kv4", "Arvidsjaurs kommun", "2505", "Socialnämnden", "Sn00012/2023", "2022-Q4", "2023-01-19", ["SoL", "LSS"])
H = ["Lagrum", "Insats", "Beslut", "Avbrott", "Skäl"]
D = [("4 kap 1 § SoL", "SoL", "Kontaktperson", "2022-05-12", None, "Ingen lämplig person har hittats. Annons ute på nytt i januari."),
     ("4 kap 1 § SoL", "SoL", "Särskilt boende", "2022-09-06", None, "Tackat nej till Ringelsta, vill bo kvar hemma över vintern."),
     ("9 § 4 LSS", "LSS", "Kontaktperson", None, "2022-08-31", "Kontaktpersonen avslutade uppdraget. Ny är vidtalad."),
     ("9 § 10 LSS", "LSS", "Daglig verksamhet", "2022-03-22", None, "Vill ej börja förrän hälsan är bättre.")]
six = lambda d: d and d[2:].replace("-", "")
rows = [[a, n, six(b), six(v), s] for a, l, n, b, v, s in D]
HD = "Beslut som inte är verkställda 221231"
t = R.table(HD, [HD], H, rows, "decision_rows")
for a, l, n, b, v, s in D:
    R.dec(table=t, section=[HD], insats=n, lag=l, lagrum=a, beslutsdatum=b, avbrottsdatum=v, kommentar=s)
q = R.c("Fyra beslut är rapporterade, två enligt vardera lagen", (4, "rapporterade", dict(agreed=["period", "lag", "insats", "orsak", "kon"])))
q2 = R.c("Inga beslut har verkställts under kvartalet", (0, "verkställda", {}), optional=True)
R.c("två enligt vardera lagen", (2, "rapporterade", dict(lag="SoL", agreed=["period"])), (2, "rapporterade", dict(lag="LSS", agreed=["period"])), optional=True)
R.save()
d = Document()
st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(12)
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(2.5); s.right_margin = Cm(2)
s.footer.paragraphs[0].text = "Arvidsjaurs kommun, Storgatan 20, 933 81 Arvidsjaur"
p = d.add_paragraph(); p.add_run("ARVIDSJAURS KOMMUN").bold = True
p.add_run("\nSocialnämnden\t\t\t\t\t2023-01-19\n\t\t\t\t\t\tDnr Sn00012/2023")
p = d.add_paragraph(); r = p.add_run("Rapportering av ej verkställda beslut, kvartal 4 - 2022"); r.bold = True; r.font.size = Pt(14)
d.add_paragraph(f"Enligt 16 kap 6 f § SoL och 28 f § LSS ska socialnämnden till IVO, revisorerna och fullmäktige rapportera gynnande beslut som ej verkställts inom tre månader. {q}. {q2}.")
p = d.add_paragraph(); p.add_run(HD).bold = True
docx_table(d, H, rows, "Table Grid", [2.9, 3.3, 1.9, 1.9, 6.4], 10)
d.add_paragraph(); d.add_paragraph("Datum skrivs ååmmdd. När insatsen har varit igång och sedan avbrutits anges bara dagen för avbrottet.")
p = d.add_paragraph(); p.add_run("Förslag till beslut").bold = True
d.add_paragraph("Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige.")
d.add_paragraph("\nSocialchef")
with tempfile.TemporaryDirectory() as tmp:
    f = Path(tmp) / "a.docx"; d.save(f); soffice_pdf(f, R.out("pdf"))
