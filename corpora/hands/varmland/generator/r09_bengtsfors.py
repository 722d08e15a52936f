from common import *
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_BREAK
import tempfile
T = Truth("varmland09_bengtsfors_2026kv2", "pdf", organisation="Bengtsfors kommun", namnd="Socialnämnden", kommunkod="1460", dnr="SN 2026-000143", period="2026-Q2", document_date="2026-08-26", laws=["SoL", "LSS"])
HB, HA_, HK = "Bilaga till § 71", "Verkställda eller avslutade under april–juni", "Kvarstår att verkställa den 30 juni"
A = [("Särskilt boende SoL", "sol_sarskilt_boende_aldre", "2026-01-19", "v", "2026-05-04", "Verkställt 4/5 2026. Lägenhet blev ledig på Solhem."), ("Särskilt boende SoL", "sol_sarskilt_boende_aldre", "2025-12-22", "a", "2026-04-17", "Avslutat 17/4 2026. Den enskilde har avlidit."),
     ("Boendestöd SoL", "sol_boendestod", "2026-02-12", "v", "2026-06-01", "Verkställt 1/6 2026."), ("Kontaktperson LSS", "lss_kontaktperson", "2025-09-30", "v", "2026-06-15", "Verkställt 15/6 2026 efter att ny kontaktperson rekryterats."), ("Ledsagarservice LSS", "lss_ledsagarservice", "2026-03-02", "a", "2026-06-22", "Behovet tillgodoses av anhörig. Avslutat 22/6 2026.")]
K = [("Särskilt boende SoL", "sol_sarskilt_boende_aldre", "2026-02-26", "Tackade nej i maj, anhöriga tyckte att rummet var för litet."), ("Särskilt boende SoL", "sol_sarskilt_boende_aldre", "2026-03-23", "Erbjudande lämnat 29/6."), ("Dagverksamhet SoL", "sol_dagverksamhet", "2026-01-08", "Avbrott. Har brutit höften och är på korttids."), ("Kontaktfamilj SoL", "sol_kontaktfamilj", "2025-11-13", "Två familjer har utretts men inte godkänts."),
     ("Kontaktperson LSS", "lss_kontaktperson", "2025-10-20", "Kontaktpersonen flyttade, ny söks."), ("Kontaktperson LSS", "lss_kontaktperson", "2026-03-10", "Vill byta till en kvinna."), ("Daglig verksamhet LSS", "lss_daglig_verksamhet", "2025-08-11", "Går på skola ännu, börjar tidigast i augusti."), ("Gruppbostad LSS", "lss_gruppbostad", "2024-12-04", "Ingen ledig lägenhet i kommunen. Har tackat nej till Åmål."), ("Avlösarservice LSS", "lss_avlosarservice", "2026-02-02", "Föräldrar och avlösare har inte hittat tider som passar.")]
def cnt(l): return sum(x[0].endswith(l) for x in A + K), sum(x[0].endswith(l) and x[3] == "v" for x in A), sum(x[0].endswith(l) and x[3] == "a" for x in A), sum(x[0].endswith(l) for x in K)
SH = ["Lag", "Rapporterade till IVO", "Verkställda", "Avslutade", "Kvarstår 30 juni"]; SR = [["SoL", *cnt("SoL")], ["LSS", *cnt("LSS")]]; SR.append(["Summa"] + [sum(r[j] for r in SR) for j in range(1, 5)])
assert SR[2][1:] == [14, 3, 2, 9] and SR[0][1:] == [7, 2, 1, 4], SR
T.table("t1", "Sammanställning", [HB, "Sammanställning"], SH, SR, "other")
for r in SR:
    for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), r[1:]): T.count("t1", m, v, lag=None if r[0] == "Summa" else r[0], is_total=r[0] == "Summa")
LH = ["Insats", "Beslutsdag", "Kommentar"]
T.table("t2", HA_, [HB, HA_], LH, [[i, slash_date(d), k] for i, _, d, _, _, k in A], "decision_rows"); T.table("t3", HK, [HB, HK], LH, [[i, slash_date(d), k] for i, _, d, k in K], "decision_rows")
for i, iid, d, s, e, k in A: T.dec(table="t2", section=[HB, HA_], insats=i, insats_id=iid, lag=i[-3:], beslutsdatum=d, kommentar=k, status="verkställt" if s == "v" else "avslutat", verkstallt_datum=e if s == "v" else None, avslutat_datum=e if s == "a" else None)
for i, iid, d, k in K: T.dec(table="t3", section=[HB, HK], insats=i, insats_id=iid, lag=i[-3:], beslutsdatum=d, kommentar=k)
P1 = "Socialförvaltningen har för kvartal 2 2026 rapporterat 14 beslut till IVO. Av dem har 5 verkställts eller avslutats under kvartalet medan 9 beslut kvarstår. Kvartal 1 rapporterades 16 beslut."
P2 = "Förvaltningen har för kvartal 2 rapporterat 14 beslut, lika fördelade mellan SoL och LSS. Tre har verkställts och två har avslutats. Kvar är nio beslut, det är två färre än vid utgången av kvartal 1."
T.claim("har för kvartal 2 2026 rapporterat 14 beslut till IVO", 14); T.claim("Av dem har 5 verkställts eller avslutats under kvartalet", 5, "verkställda/avslutade"); T.claim("medan 9 beslut kvarstår", 9, "kvarstående"); T.claim("Kvartal 1 rapporterades 16 beslut", 16, period="2026-Q1")
T.claim("har för kvartal 2 rapporterat 14 beslut", 14); T.claim("Tre har verkställts", 3, "verkställda"); T.claim("två har avslutats", 2, "avslutade"); T.claim("Kvar är nio beslut", 9, "kvarstående"); T.claim("det är två färre än vid utgången av kvartal 1", -2, "kvarstående", "skillnad", compare_to="2026-Q1")
for l in ("SoL", "LSS"): T.claim("rapporterat 14 beslut, lika fördelade mellan SoL och LSS", 7, lag=l, optional=True)
def build():
    d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.6)
    for n in ("Heading 1", "Heading 2", "Heading 3"): d.styles[n].font.name = "Liberation Sans"; d.styles[n].font.color.rgb = None
    s.header.paragraphs[0].text = "BENGTSFORS KOMMUN\t\tPROTOKOLLSUTDRAG"; s.footer.paragraphs[0].text = "Justerandes sign\t\tUtdragsbestyrkande"
    d.add_paragraph("Socialnämnden\nSammanträdesdatum 2026-09-17"); d.add_heading("§ 71 Ej verkställda beslut kvartal 2 2026", 1); d.add_paragraph("Dnr SN 2026-000143")
    d.add_heading("Socialnämndens beslut", 2); d.add_paragraph("Socialnämnden noterar informationen till protokollet och sänder rapporten till kommunfullmäktige och kommunrevisionen.")
    d.add_heading("Sammanfattning av ärendet", 2); d.add_paragraph(P1); d.add_paragraph("Rapportering av ej verkställda beslut regleras i 34 kap. socialtjänstlagen (2025:400) och i 28 f § LSS. Nämnden kan få betala särskild avgift om dröjsmålet är oskäligt.")
    d.add_heading("Förslag till beslut på sammanträdet", 2); d.add_paragraph("Ordföranden ställer förvaltningens förslag under proposition och finner att nämnden antar det.")
    d.add_heading("Beslutsunderlag", 2); d.add_paragraph("Rapport, Ej verkställda beslut kvartal 2 2026, daterad 2026-08-26"); d.add_paragraph("Expedieras till: Kommunfullmäktige, kommunrevisionen, myndighetschefen").add_run().add_break(WD_BREAK.PAGE)
    d.add_heading(HB, 1); d.add_paragraph("Rapport, upprättad 2026-08-26 av myndighetschefen"); d.add_paragraph(P2)
    def tab(head, rr, w, size=10.5):
        t = d.add_table(rows=1, cols=len(head), style="Light List" if len(head) == 3 else "Table Grid"); repeat_head(t.rows[0])
        for c, x in zip(t.rows[0].cells, head): c.text = x
        for r in rr:
            for c, x in zip(t.add_row().cells, r):
                c.text = str(x)
                for p in c.paragraphs:
                    for u in p.runs: u.font.size = Pt(size)
        set_widths(t, w); d.add_paragraph()
    d.add_heading("Sammanställning", 2); tab(SH, SR, (2.5, 3.6, 3, 3, 3.4))
    d.add_heading(HA_, 2); tab(LH, [[i, slash_date(x), k] for i, _, x, _, _, k in A], (4.3, 2.8, 8.6)); d.add_heading(HK, 2); tab(LH, [[i, slash_date(x), k] for i, _, x, k in K], (4.3, 2.8, 8.6))
    with tempfile.TemporaryDirectory() as x:
        f = Path(x) / "r.docx"; d.save(f); soffice_pdf(f, T.path)
    T.save()
if __name__ == "__main__": build()
