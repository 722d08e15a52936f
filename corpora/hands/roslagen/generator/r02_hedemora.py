from lib import *
from docx import Document
from docx.shared import Pt, Cm
R = Report("roslagen02_hedemora_2025_kv3", "Hedemora kommun", "2083", "Omsorgsnämnden", "ON085-25 701", "2025-Q3", "2025-10-21", ["SoL", "LSS"])
H1 = ["Beslut fattat", "Insats", "Man/kvinna", "Orsak till dröjsmålet"]
SOL = [("2025-04-09", "Särskilt boende", "Kvinna", "Tackat nej till plats på Munkbohemmet den 2 juli. Vill bara bo på Westergården."),
       ("2025-05-14", "Särskilt boende", "Man", "Tackat nej. Vill vänta tills hustrun också får plats."),
       ("2025-06-02", "Särskilt boende", "Kvinna", "Ingen ledig plats på demensenhet."),
       ("2025-06-17", "Dagverksamhet", "Kvinna", "Kö. Beräknas kunna börja i november.")]
LSS = [("2024-10-30", "Kontaktperson", "Man", "Rekrytering pågår, tre tillfrågade har avböjt uppdraget."),
       ("2025-02-11", "Bostad med särskild service", "Kvinna", "Fullbelagt. Inväntar att servicebostaden på Åsgatan blir klar."),
       ("2025-06-26", "Kontaktperson", "Kvinna", "Personen har inte svarat på våra brev.")]
H2 = ["Beslut fattat", "Insats", "Man/kvinna", "Verkställt", "Avslutat", "Kommentar"]
OLD = [("2025-02-20", "Särskilt boende", "SoL", "Man", "2025-07-28", None, "Flyttade in på Westergården."),
       ("2025-03-04", "Särskilt boende", "SoL", "Kvinna", None, "2025-08-15", "Avliden."),
       ("2024-11-19", "Ledsagarservice", "LSS", "Man", "2025-09-02", None, None)]
S = {"SoL": "Socialtjänstlagen (SoL)", "LSS": "LSS", "old": "Beslut som har rapporterats tidigare och nu är verkställda eller avslutade"}
K = {"Kvinna": "K", "Man": "M"}
c = R.c
rows = {}
for lag, data in (("SoL", SOL), ("LSS", LSS)):
    rows[lag] = [[sv(a), b, k, o] for a, b, k, o in data]
    t = R.table(S[lag], [S[lag]], H1, rows[lag], "decision_rows")
    for a, b, k, o in data:
        R.dec(table=t, section=[S[lag]], insats=b, lag=lag, beslutsdatum=a, kommentar=o, kon=K[k], alder="vuxen")
rows["old"] = [[sv(a), f"{b} {l}", k, v and sv(v), x and sv(x), o] for a, b, l, k, v, x, o in OLD]
t = R.table(S["old"], [S["old"]], H2, rows["old"], "decision_rows")
for a, b, l, k, v, x, o in OLD:
    R.dec(table=t, section=[S["old"]], insats=f"{b} {l}", lag=l, beslutsdatum=a, kommentar=o, kon=K[k], alder="vuxen", status="verkställt" if v else "avslutat",
          verkstallt_datum=v, avslutat_datum=x)
p1 = c("den 30 september 2025 fanns sju beslut som inte hade verkställts i tid", (7, "kvarstående", dict(agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])))
p2 = c("Fyra av dem är fattade enligt SoL och tre enligt LSS", (4, "kvarstående", dict(lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])),
       (3, "kvarstående", dict(lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])))
p3 = c("två tidigare rapporterade beslut har verkställts", (2, "verkställda", {}))
p4 = c("ett har avslutats", (1, "avslutade", {}))
R.save()
d = Document()
st = d.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(11)
for s in d.sections:
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.2)
    s.header.paragraphs[0].text = "Hedemora kommun\tOmsorgsförvaltningen\tTjänsteskrivelse"
    f = s.footer.paragraphs[0]; f.add_run("Postadress Box 201, 776 28 Hedemora\t\tSida "); docx_field(f, "PAGE")
d.add_paragraph("Datum: 2025-10-21\nDiarienummer: ON085-25 701\nMottagare: Omsorgsnämnden")
d.add_heading("Ej verkställda beslut kvartal 3 2025", 1)
d.add_heading("Förslag till beslut", 2)
d.add_paragraph("Omsorgsnämnden lägger informationen till handlingarna och skickar rapporten vidare till fullmäktige och revisorerna.")
d.add_heading("Sammanfattning", 2)
d.add_paragraph(f"Förvaltningen konstaterar att {p1}. {p2}. Sedan förra rapporten gäller dessutom att {p3} och {p4}.")
d.add_heading("Bakgrund", 2)
d.add_paragraph("Från och med den 1 juli 2025 gäller en ny socialtjänstlag (2025:400). Skyldigheten att rapportera finns numera i 34 kap. 1 §. För LSS gäller som förut 28 f §. "
                "Rapporteringen görs av biståndshandläggarna direkt i IVO:s e-tjänst, den här skrivelsen är en sammanställning. Om någon har två beslut räknas båda.")
d.add_heading(S["SoL"], 2); docx_table(d, H1, rows["SoL"], "Light Grid Accent 1", [3.2, 3.6, 2.4, 7.0])
d.add_heading(S["LSS"], 2); docx_table(d, H1, rows["LSS"], "Light Grid Accent 1", [3.2, 3.6, 2.4, 7.0])
d.add_heading(S["old"], 2); docx_table(d, H2, rows["old"], "Light Grid Accent 1", [2.8, 3.2, 2.0, 2.8, 2.8, 2.8])
d.add_paragraph()
d.add_heading("Barnkonsekvenser", 2)
d.add_paragraph("Inget av besluten rör barn.")
d.add_paragraph("\nOmsorgsförvaltningen\n\nEnhetschef myndighetsenheten\t\tFörvaltningschef")
d.save(R.out("docx"))
