from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor

R = Report("narke02_vimmerby_2023kv2", "docx", organisation="Vimmerby kommun", kommunkod="0884", namnd="Socialnämnden", dnr="2023/96 750",
           period="2023-Q2", document_date="2023-08-15", laws=["SoL", "LSS"])
# lagrum, insats, beslut, avbrott, kön, kommentar
ROWS = [("4 kap 1 § SoL", "Permanent särskilt boende", "2023-02-03", None, "K", "Erbjuden Vimarhaga men tackade nej, väntar på Borghaga"),
        ("4 kap 1 § SoL", "Permanent särskilt boende", "2023-03-09", None, "K", "Tackat nej två gånger, make bor kvar hemma"),
        ("4 kap 1 § SoL", "Dagverksamhet", "2022-12-19", None, "M", "Vill inte börja förrän det finns skjuts"),
        ("4 kap 1 § SoL", "Kontaktperson", "2022-05-24", "2023-01-31", "M", "Kontaktpersonen har sagt upp sig, ny söks"),
        ("9 § 4 LSS", "Kontaktperson", "2021-09-15", "2023-02-28", "K", "Uppdragstagaren har flyttat från kommunen. Annonsering pågår"),
        ("9 § 4 LSS", "Kontaktperson", "2023-01-11", None, "K", "Ingen sökande"),
        ("9 § 4 LSS", "Kontaktperson", "2023-03-20", None, "M", "Förslag finns, första träff bokad"),
        ("9 § 5 LSS", "Avlösarservice", "2023-02-16", None, "M", "Familjen vill bara ha en viss person som avlösare"),
        ("9 § 6 LSS", "Korttidsvistelse", "2022-11-07", None, "M", "Kö till korttidshemmet"),
        ("9 § 9 LSS", "Bostad med särskild service", "2022-06-13", None, "K", "Ingen ledig lägenhet i servicebostad"),
        ("9 § 10 LSS", "Daglig verksamhet", "2018-08-22", "2022-12-01", "M", "Har inte velat gå tillbaka efter sjukdom, behovet omprövas i höst")]
T = R.table("Bilaga. Redovisning av enskilda beslut", ["Bilaga. Redovisning av enskilda beslut"],
            ["Lagrum", "Insats", "Beslut", "Avbrott", "Kön", "Kommentar"],
            [[a, b, shortdate(c), shortdate(d) if d else None, e, f] for a, b, c, d, e, f in ROWS], "decision_rows")
for a, b, c, d, e, f in ROWS:
    R.dec(table=T["id"], section=T["section"], lagrum=a, lag=a.split()[-1], insats=b, beslutsdatum=c, avbrottsdatum=d, kon=e, kommentar=f)
sol = sum(r[0].endswith("SoL") for r in ROWS); lss = len(ROWS) - sol; avb = sum(1 for r in ROWS if r[3])
assert (len(ROWS), sol, lss, avb) == (11, 4, 7, 3)
Q1 = "Socialförvaltningen har för andra kvartalet rapporterat 11 beslut till IVO, 4 enligt SoL och 7 enligt LSS"
Q2 = "I tre av fallen handlar det om avbrott i verkställigheten"
R.claim(Q1, 11, "rapporterade"); R.claim(Q1, 4, "rapporterade", lag="SoL"); R.claim(Q1, 7, "rapporterade", lag="LSS")
R.claim(Q2, 3, "rapporterade", orsak="avbrott i verkställigheten", agreed=["period", "lag", "insats", "kon", "compare_to"])
R.notes.append("Avbrott is a column of its own, some rows have both a decision date and an interruption date; dates are printed '3 feb 2023'.")


def build():
    d = Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin = sec.right_margin = Cm(2.3)
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(6)
    for i, s in ((1, 16), (2, 12)):
        hs = d.styles[f"Heading {i}"]; hs.font.name = "Liberation Serif"; hs.font.size = Pt(s); hs.font.color.rgb = RGBColor(0x12, 0x3A, 0x63)
    hp = sec.header.paragraphs[0]; hp.text = "Vimmerby kommun\tSocialförvaltningen\tTjänsteskrivelse"
    sec.footer.paragraphs[0].text = "Postadress: 598 81 Vimmerby   Telefon: 0492-00 00 00 vx"
    top = d.add_table(rows=2, cols=3)
    for c, t in zip([c for r in top.rows for c in r.cells], ["Datum", "Diarienummer", "Mottagare", "2023-08-15", "2023/96 750", "Socialnämnden"]):
        c.text = t
    d.add_paragraph()
    d.add_heading("Rapportering av ej verkställda beslut enligt SoL och LSS, kvartal 2 år 2023", 1)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden föreslår kommunfullmäktige att anteckna rapporten till protokollet.")
    d.add_heading("Beskrivning av ärendet", 2)
    d.add_paragraph("Enligt 16 kap 6 f § SoL respektive 28 f § LSS är socialnämnden skyldig att varje kvartal rapportera gynnande beslut som inte verkställts "
                    "inom tre månader. Rapporten lämnas till Inspektionen för vård och omsorg, kommunens revisorer och - avidentifierad - till fullmäktige. "
                    "Skulle tiden anses oskäligt lång kan kommunen åläggas en särskild avgift.")
    d.add_paragraph(Q1 + ". " + Q2 + ". Samtliga beslut kvarstår i skrivande stund som ej verkställda.")
    d.add_paragraph("Bristen på kontaktpersoner är fortsatt det stora bekymret. Förvaltningen har under våren höjt arvodet och annonserat i lokaltidningen.")
    d.add_heading("Ekonomiska konsekvenser", 2)
    d.add_paragraph("Inga. Eventuell särskild avgift hanteras i särskild ordning.")
    for t in ("Yngve Torsander\nSocialchef", "Malva Eskbo\nUtredare"):
        d.add_paragraph(t)
    d.add_page_break()
    d.add_heading(T["title"], 2)
    docx_table(d, T, [2.4, 3.2, 2.3, 2.3, 1.0, 5.2], size=9, style="Light List Accent 1")
    d.add_paragraph()
    d.add_paragraph("K = kvinna/flicka, M = man/pojke")
    d.save(R.path)
