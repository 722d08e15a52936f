from common import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
import tempfile
T = Truth("varmland02_dals-ed_2024kv3", "pdf", organisation="Dals-Eds kommun", namnd="Vård- och omsorgsnämnden", kommunkod="1438", dnr="VON/2024:112", period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
E_ = "2024-09-30"
# insats, id, rapporterat kv2, rapporterat kv3, verkställt, avslutat, kvar
SOL = [("Hemtjänst", "sol_hemtjanst", 1, 0, 0, 0, 0), ("Korttidsboende", "sol_korttidsboende", 0, 1, 1, 0, 0), ("Särskilt boende", "sol_sarskilt_boende_aldre", 4, 5, 2, 1, 2), ("Stödboende", "sol_stodboende", 1, 1, 0, 0, 1)]
LSS = [("Avlösarservice i hemmet", "lss_avlosarservice", 1, 2, 0, 0, 2), ("Daglig verksamhet", "lss_daglig_verksamhet", 2, 3, 1, 0, 2), ("Kontaktperson", "lss_kontaktperson", 2, 3, 1, 0, 2)]
HEAD = ["Insats", "Rapporterat kv 2", "Rapporterat kv 3", "Verkställt", "Avslutat", "Kvar att verkställa"]
def tot(L): return [sum(r[i] for r in L) for i in range(2, 7)]
tS, tL = tot(SOL), tot(LSS)
assert tS == [6, 7, 3, 1, 3] and tL == [5, 8, 2, 0, 6]
pL = tL[:]; pL[1] = 9          # planted
for r in SOL + LSS: assert r[3] == r[4] + r[5] + r[6]
REST = [  # insats, lag, datum, kommentar
 ("Särskilt boende", "SoL", "2024-02-08", "Står i kö till Hagalid, har avböjt annan enhet."),
 ("Särskilt boende", "SoL", "2024-06-10", "Erbjudande lämnat v. 38, svar inväntas."),
 ("Stödboende", "SoL", "2023-11-22", "Kommunen har ingen ledig lägenhet."),
 ("Avlösarservice i hemmet", "LSS", "2024-03-05", "Svårt att hitta avlösare, föräldrarna vill ha någon som familjen känner."),
 ("Avlösarservice i hemmet", "LSS", "2024-05-30", "Rekrytering pågår."),
 ("Daglig verksamhet", "LSS", "2024-04-16", "Sjukskriven, har inte kunnat komma på studiebesök."),
 ("Daglig verksamhet", "LSS", "2024-06-03", "Önskar verksamhet i Bengtsfors, avtal saknas."),
 ("Kontaktperson", "LSS", "2023-08-17", "Tackat nej till två föreslagna personer."),
 ("Kontaktperson", "LSS", "2024-06-19", "Uppdragstagare finns, första träffen blir i oktober."),
]
IDS = {(r[0], l): r[1] for L, l in ((SOL, "SoL"), (LSS, "LSS")) for r in L}
for L, l in ((SOL, "SoL"), (LSS, "LSS")):
    for r in L: assert sum(x[0] == r[0] and x[1] == l for x in REST) == r[6], r
def rows(L, t): return [[r[0], *r[2:]] for r in L] + [["Summa", *t]]
H1, H2, H3 = "Socialtjänstlagen", "Lagen om stöd och service", "Beslut som återstår 30 september"
for tid, L, t, lag, h in (("t1", SOL, tS, "SoL", H1), ("t2", LSS, pL, "LSS", H2)):
    T.table(tid, h, ["Redovisning", h], HEAD, rows(L, t), "insats_status")
    for r in rows(L, t):
        tt = r[0] == "Summa"
        for m, p, v in zip(["rapporterade"] * 2 + ["verkställda", "avslutade", "kvarstående"], ["2024-Q2"] + ["2024-Q3"] * 4, r[1:]):
            T.count(tid, m, v, period=p, lag=lag, insats=None if tt else r[0], is_total=tt)
LH = ["Lag", "Insats", "Beslut", "Dagar", "Kommentar"]
LR = [[l, i, d, days(d, E_), k] for i, l, d, k in REST]
T.table("t3", H3, ["Redovisning", H3], LH, LR, "decision_rows")
for i, l, d, k in REST: T.dec(table="t3", section=["Redovisning", H3], insats=i, insats_id=IDS[i, l], lag=l, beslutsdatum=d, dagar=days(d, E_), kommentar=k)
P = "Under kvartal 3 har 15 beslut rapporterats till IVO, varav 7 enligt SoL och 8 enligt LSS. Förra kvartalet rapporterades 11 beslut. Fem beslut har blivit verkställda och ett beslut om särskilt boende har avslutats eftersom den sökande avled. Vid kvartalets utgång återstod 9 beslut. Inga avbrott har rapporterats."
T.claim("Under kvartal 3 har 15 beslut rapporterats till IVO", 15); T.claim("varav 7 enligt SoL", 7, lag="SoL"); T.claim("8 enligt LSS", 8, lag="LSS")
T.claim("Förra kvartalet rapporterades 11 beslut", 11, period="2024-Q2"); T.claim("Fem beslut har blivit verkställda", 5, "verkställda")
T.claim("ett beslut om särskilt boende har avslutats eftersom den sökande avled", 1, "avslutade", lag="SoL", insats="särskilt boende", agreed=["measure", "period", "kon", "compare_to"])
T.claim("Vid kvartalets utgång återstod 9 beslut", 9, "kvarstående")
T.error("table_sum", "LSS-tabellen, Rapporterat kv 3: raderna ger 2 + 3 + 3 = 8, Summa säger 9.", 9, 8, ["Summa 5 9 2 0 6", "Avlösarservice i hemmet 1 2 0 0 2", "Daglig verksamhet 2 3 1 0 2", "Kontaktperson 2 3 1 0 2"], kinds=["table_sum", "text_vs_table"])
T.error("text_vs_table", "Texten säger 8 rapporterade enligt LSS, tabellens Summa 9.", 8, 9, ["8 enligt LSS", "Summa 5 9 2 0 6"], "note", optional=True)
T.error("table_sum", "Summaraden LSS: 2 verkställda + 0 avslutade + 6 kvar = 8, men Rapporterat kv 3 säger 9.", 9, 8, ["Summa 5 9 2 0 6"], "note", optional=True)
T.error("text_vs_table", "Texten säger 15 rapporterade totalt, Summaraderna ger 7 + 9 = 16.", 15, 16, ["Under kvartal 3 har 15 beslut rapporterats till IVO", "Summa 5 9 2 0 6", "Summa 6 7 3 1 3"], "note", optional=True)

def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5)
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2)
    s.header.paragraphs[0].text = "Dals-Eds kommun\tVård- och omsorgsförvaltningen\tVON/2024:112"; s.footer.paragraphs[0].text = "Vård- och omsorgsförvaltningen, 668 30 Ed"
    for n, z in (("Heading 1", 13), ("Heading 2", 11), ("Title", 17)):
        x = d.styles[n]; x.font.name = "Liberation Sans"; x.font.size = Pt(z); x.font.color.rgb = RGBColor(0x22, 0x22, 0x55)
    d.add_paragraph("Tjänsteskrivelse 2024-10-21"); d.add_paragraph("Till: Vård- och omsorgsnämnden")
    d.add_paragraph("Rapportering av beslut som inte verkställts, kvartal 3 2024", style="Title")
    d.add_heading("Beslutsförslag", 1); d.add_paragraph("Nämnden tar del av rapporten. Rapporten överlämnas till fullmäktige.")
    d.add_heading("Ärendet i korthet", 1); d.add_paragraph(P)
    d.add_heading("Bakgrund", 1); d.add_paragraph("Nämnden är skyldig att varje kvartal rapportera gynnande beslut som inte är verkställda tre månader efter beslutsdagen (16 kap. 6 f-h §§ SoL, 28 f-h §§ LSS). Till fullmäktige lämnas endast statistik. Ett beslut rapporteras varje kvartal fram till dess att det verkställts eller avslutats.")
    d.add_heading("Redovisning", 1)
    def tab(head, rr, w, style, boldlast=False):
        t = d.add_table(rows=1, cols=len(head), style=style); t.autofit = False
        for c, k in zip(t.rows[0].cells, head): c.text = ""; c.paragraphs[0].add_run(k).bold = True
        for r in rr:
            cs = t.add_row().cells
            for i, (c, k) in enumerate(zip(cs, r)):
                c.text = str(k)
                if i and str(k).isdigit(): c.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        set_widths(t, w)
        for r in t.rows:
            for c in r.cells:
                for p in c.paragraphs:
                    p.paragraph_format.space_after = Pt(0)
                    for u in p.runs: u.font.size = Pt(9.5)
        d.add_paragraph()
    d.add_heading(H1, 2); tab(HEAD, rows(SOL, tS), (4.6, 2.5, 2.5, 2.1, 2, 2.4), "Light Grid Accent 1")
    d.add_heading(H2, 2); tab(HEAD, rows(LSS, pL), (4.6, 2.5, 2.5, 2.1, 2, 2.4), "Light Grid Accent 1")
    d.add_heading(H3, 2); d.add_paragraph("Dagar räknas från beslutsdatum till den 30 september 2024.")
    tab(LH, LR, (1.3, 3.8, 2.4, 1.5, 7.1), "Table Grid")
    d.add_paragraph("Socialchef"); d.add_paragraph("Sändlista: Kommunfullmäktige, kommunens revisorer")
    with tempfile.TemporaryDirectory() as x:
        f = Path(x) / "r.docx"; d.save(f); soffice_pdf(f, T.path)
    T.save()
if __name__ == "__main__": build()
