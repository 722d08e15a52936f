from common import *
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.section import WD_ORIENT, WD_SECTION
T = Truth("varmland04_arvika_2025kv3", "docx", organisation="Arvika kommun", namnd="Vård- och omsorgsnämnden", kommunkod="1784", dnr="VON 2025/0314", period="2025-Q3", document_date="2025-10-27", laws=["SoL", "LSS"])
IN = {"Särskilt boende": ("sol_sarskilt_boende_aldre", "4 kap. 1 § SoL"), "Dagverksamhet": ("sol_dagverksamhet", "4 kap. 1 § SoL"), "Ledsagning": ("sol_ledsagning", "4 kap. 1 § SoL"), "Sysselsättning": ("sol_sysselsattning", "4 kap. 1 § SoL"),
      "Kontaktperson": ("lss_kontaktperson", "9 § 4 LSS"), "Avlösarservice": ("lss_avlosarservice", "9 § 5 LSS"), "Korttidsvistelse": ("lss_korttidsvistelse", "9 § 6 LSS"), "Bostad för vuxna": ("lss_bostad_vuxna", "9 § 9 LSS"), "Daglig verksamhet": ("lss_daglig_verksamhet", "9 § 10 LSS")}
R = [  # kön, insats, beslut, avbrott, verkställt, avslutat, kommentar
 ("Kvinna", "Särskilt boende", "2025-03-26", None, None, None, "Tackat nej till erbjuden plats"),
 ("Kvinna", "Särskilt boende", "2025-04-14", None, "2025-08-11", None, None),
 ("Man", "Särskilt boende", "2025-05-08", None, None, None, "Plats saknas, i kö"),
 ("Kvinna", "Särskilt boende", "2025-04-07", None, None, "2025-07-16", "Avliden"),
 ("Man", "Särskilt boende", "2025-06-17", None, "2025-09-22", None, None),
 ("Kvinna", "Dagverksamhet", "2025-02-20", "2025-06-02", None, None, "Inlagd på lasarettet, sedan korttids. Osäkert om hon orkar börja om."),
 ("Man", "Dagverksamhet", "2025-06-11", None, None, None, "Vill avvakta"),
 ("Kvinna", "Ledsagning", "2025-01-15", None, None, None, "Önskar en bestämd person som inte kan just nu"),
 ("Man", "Sysselsättning", "2025-06-24", None, "2025-09-29", None, "Semesterstängt i juli och augusti"),
 ("Man", "Kontaktperson", "2024-10-03", None, None, None, "Svårrekryterat"),
 ("Kvinna", "Kontaktperson", "2025-02-11", "2025-05-19", None, None, "Uppdragstagaren har slutat, ny presenteras i november"),
 ("Pojke", "Kontaktperson", "2025-04-29", None, None, None, "Svårrekryterat"),
 ("Flicka", "Avlösarservice", "2025-03-18", None, None, "2025-09-01", "Föräldrarna återtog ansökan"),
 ("Pojke", "Korttidsvistelse", "2025-06-05", None, None, None, "Inskolning påbörjas v. 45"),
 ("Flicka", "Korttidsvistelse", "2025-05-13", None, None, None, "Fullt på Solvik, har erbjudits stödfamilj men tackat nej"),
 ("Man", "Bostad för vuxna", "2023-11-29", None, None, None, "Lägenhet i nya gruppbostaden beräknas klar våren 2026"),
 ("Kvinna", "Bostad för vuxna", "2025-02-27", None, None, None, "Tackat nej, vill bo i Glava"),
 ("Man", "Daglig verksamhet", "2023-09-04", "2025-04-07", None, None, "Mår inte bra, uppföljning med god man"),
]
LH = ["Nr", "Kön", "Lagrum", "Insats", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Kommentar"]
LR = [[n, k, IN[i][1], i, b, a, v, s, c] for n, (k, i, b, a, v, s, c) in enumerate(R, 1)]
W = ("Kvinna", "Flicka")
SH = ["Insats", "Kvinnor och flickor", "Män och pojkar", "Antal beslut", "Därav avbrott"]
SR = []
for i in IN:
    x = [r for r in R if r[1] == i]; k = sum(r[0] in W for r in x); m = len(x) - k
    if i == "Kontaktperson": m += 1      # planted
    SR.append([i, k, m, k + m, sum(bool(r[3]) for r in x)])
tot = ["Totalt"] + [sum(r[j] for r in SR) for j in range(1, 5)]
assert tot[1:] == [9, 10, 19, 3] and len(R) == 18
H1, H2 = "Sammanställning per insats", "Bilaga 1. Samtliga beslut kvartal 3 2025"
T.table("t1", H1, ["Ärendet", H1], SH, SR + [tot], "matrix_insats_kon_orsak")
for r in SR + [tot]:
    tt = r[0] == "Totalt"; lag = None if tt else ("SoL" if "SoL" in IN[r[0]][1] else "LSS")
    for v, kon, ors in ((r[1], "K", None), (r[2], "M", None), (r[3], None, None), (r[4], None, "Därav avbrott")):
        T.count("t1", "rapporterade", v, lag=lag, insats=None if tt else r[0], kon=kon, orsak=ors, is_total=tt)
T.table("t2", H2, [H2], LH, LR, "decision_rows")
for n, (k, i, b, a, v, s, c) in enumerate(R, 1):
    T.dec(table="t2", nr=n, section=[H2], insats=i, insats_id=IN[i][0], lag=IN[i][1][-3:], lagrum=IN[i][1], beslutsdatum=b, avbrottsdatum=a, kommentar=c, kon="K" if k in W else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen",
          status="verkställt" if v else "avslutat" if s else "kvarstående", verkstallt_datum=v, avslutat_datum=s)
P = "Till IVO har för kvartal 3 rapporterats 18 beslut. Tre av dessa är avbrott i en pågående insats. Under kvartalet har 3 beslut verkställts och 2 avslutats. Det innebär att 13 beslut fortfarande väntar på att verkställas, vilket är 72 procent av de rapporterade."
assert [sum(bool(r[4]) for r in R), sum(bool(r[5]) for r in R)] == [3, 2] and round(1300 / 18) == 72
T.claim("Till IVO har för kvartal 3 rapporterats 18 beslut", 18); T.claim("Tre av dessa är avbrott i en pågående insats", 3, orsak="avbrott", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
T.claim("Under kvartalet har 3 beslut verkställts", 3, "verkställda"); T.claim("2 avslutats", 2, "avslutade"); T.claim("13 beslut fortfarande väntar på att verkställas", 13, "kvarstående"); T.claim("vilket är 72 procent av de rapporterade", 72, "kvarstående", "procent")
T.error("table_vs_rows", "Kontaktperson: sammanställningen har 4 beslut (män och pojkar 3), bilagan har 3 rader (män och pojkar 2).", 4, 3, ["Kontaktperson 1 3 4 1"])
for a, b, w in ((3, 2, "Kontaktperson, män och pojkar: 3 i sammanställningen, 2 i bilagan."), (19, 18, "Totalt 19 i sammanställningen, 18 rader i bilagan."), (10, 9, "Män och pojkar totalt: 10 i sammanställningen, 9 i bilagan.")):
    T.error("table_vs_rows", w, a, b, ["Totalt 9 10 19 3" if a != 3 else "Kontaktperson 1 3 4 1"], "note", optional=True)
T.error("text_vs_table", "Texten säger 18 rapporterade beslut, sammanställningen 19.", 18, 19, ["rapporterats 18 beslut", "Totalt 9 10 19 3"], "note", optional=True)
def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(11)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
    ht = s.header.add_table(1, 2, Cm(16)); ht.cell(0, 0).text = "Arvika kommun\nMyndighetsavdelningen"; ht.cell(0, 1).text = "Tjänsteskrivelse\n2025-10-27\nVON 2025/0314"
    d.add_heading("Rapport om ej verkställda beslut, juli–september 2025", 1)
    d.add_heading("Förslag till beslut", 2); d.add_paragraph("Vård- och omsorgsnämnden godkänner rapporten.")
    d.add_heading("Bakgrund", 2); d.add_paragraph("Sedan den 1 juli 2025 finns bestämmelserna om rapportering i 34 kap. socialtjänstlagen (2025:400). För LSS gäller som förut 28 f § med flera. De SoL-beslut som redovisas nu är fattade före lagändringen och har därför det gamla lagrummet.")
    d.add_heading("Ärendet", 2); d.add_paragraph(P); d.add_heading(H1, 3)
    t = d.add_table(rows=1, cols=5, style="Medium Shading 1 Accent 3")
    for c, k in zip(t.rows[0].cells, SH): c.text = k
    for r in SR + [tot]:
        for c, k in zip(t.add_row().cells, r): c.text = str(k)
    set_widths(t, (5, 3, 3, 2.6, 2.4))
    d.add_paragraph(); d.add_paragraph("Antalet rapporter kan vara fler än antalet personer eftersom en person kan ha flera beslut.")
    d.add_heading("Ekonomiska konsekvenser", 2); d.add_paragraph("Inga i nuläget. Om IVO ansöker om särskild avgift återkommer förvaltningen till nämnden."); d.add_paragraph("Förvaltningschef")
    n = d.add_section(WD_SECTION.NEW_PAGE); n.orientation = WD_ORIENT.LANDSCAPE; n.page_width, n.page_height = Cm(29.7), Cm(21); n.left_margin = n.right_margin = Cm(2)
    d.add_heading(H2, 2); t = d.add_table(rows=1, cols=9, style="Table Grid"); repeat_head(t.rows[0])
    for c, k in zip(t.rows[0].cells, LH): c.text = ""; c.paragraphs[0].add_run(k).bold = True
    for r in LR:
        for c, k in zip(t.add_row().cells, r): c.text = "" if k is None else str(k)
    set_widths(t, (1, 1.7, 2.8, 3.4, 2.4, 2.4, 2.4, 2.4, 7))
    for r in t.rows:
        for c in r.cells:
            for p in c.paragraphs:
                for u in p.runs: u.font.size = Pt(9.5)
    d.save(T.path); T.save()
if __name__ == "__main__": build()
