"""lanet05 Leksand 2024-Q1: tjänsteskrivelse in Word (DOCX), decision rows per law with YYMMDD dates, a mixed list of handled decisions."""
import docx
from docx.shared import Cm, Pt, RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lib import *

STEM = "lanet05_leksand_2024_kv1"
SOL = [
 ("Särskilt boende", "230814", "K", "Tackat nej till erbjudande, vill bo i Insjön.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "231109", "M", "Väntar på demensplats.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "231204", "K", "Erbjuden plats 240327. Familjen har betänketid till efter påsk.", "sol_sarskilt_boende_aldre"),
 ("Växelvård", "231127", "M", "Sjukhusvistelse, hustrun hör av sig när det blir aktuellt.", "sol_vaxelvard"),
 ("Dagverksamhet", "231211 (avbrott)", "K", "Brutit höften och rehabiliteras hemma.", "sol_dagverksamhet"),
 ("Kontaktperson", "231018", "K", "Presenterad för två personer men har inte velat gå vidare.", "sol_kontaktperson"),
 ("Kontaktfamilj", "230322", "M", "Svårt rekrytera, barnet behöver hundfri miljö.", "sol_kontaktfamilj"),
]
LSS = [
 ("Ledsagarservice", "9 § 3 LSS", "231003", "M", "Brist på ledsagare dagtid.", "lss_ledsagarservice"),
 ("Kontaktperson", "9 § 4 LSS", "230606", "M", "Önskar kontaktperson i egen ålder, ingen hittad.", "lss_kontaktperson"),
 ("Kontaktperson", "9 § 4 LSS", "230912 (avbrott)", "K", "Tidigare kontaktperson slutat. Ny börjar troligen i maj.", "lss_kontaktperson"),
 ("Korttidsvistelse", "9 § 6 LSS", "231121", "K", "Inskolning planerad flera gånger men sjukdom har kommit emellan.", "lss_korttidsvistelse"),
 ("Bostad med särskild service för vuxna", "9 § 9 LSS", "221213", "M", "Platsbrist, står först i kön", "lss_bostad_sarskild_service_vuxna"),
 ("Daglig verksamhet", "9 § 10 LSS", "230905 (avbrott)", "M", "Vill för tillfället inte delta.", "lss_daglig_verksamhet"),
]
KLART = [
 ("Särskilt boende SoL", "230919", "M", "Verkställt 240212", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende SoL", "231010", "K", "Avslutat 240119, den enskilde har avlidit", "sol_sarskilt_boende_aldre"),
 ("Boendestöd SoL", "231130", "K", "Verkställt 240304", "sol_boendestod"),
 ("Kontaktperson LSS", "230131", "K", "Verkställt 240118", "lss_kontaktperson"),
 ("Avlösarservice i hemmet LSS", "230829", "M", "Avslutat 240301, flyttat till annan kommun", "lss_avlosarservice"),
]


def iso(x):
    return f"20{x[:2]}-{x[2:4]}-{x[4:6]}"


def build():
    t = Truth(organisation="Leksands kommun", stadsdel=None, namnd="Vård- och omsorgsnämnden", kommunkod="2029", dnr="VON 2024/0058",
              period="2024-Q1", document_date="2024-05-06", laws=["SoL", "LSS"])
    top = "Ej verkställda beslut första kvartalet 2024"
    h1, h2, h3 = "Kvarvarande beslut enligt SoL", "Kvarvarande beslut enligt LSS", "Beslut som har verkställts eller avslutats under kvartalet"
    C1, C2, C3 = ["Insats", "Datum", "Kön", "Orsak"], ["Insats", "Lagrum", "Datum", "Kön", "Orsak"], ["Insats", "Beslutat", "Kön", "Händelse"]
    t.table("t1", h1, [top, h1], C1, [r[:4] for r in SOL], "decision_rows")
    t.table("t2", h2, [top, h2], C2, [r[:5] for r in LSS], "decision_rows")
    t.table("t3", h3, [top, h3], C3, [r[:4] for r in KLART], "decision_rows")
    for ins, d, k, o, iid in SOL:
        t.decision(table="t1", section=[top, h1], insats=ins, insats_id=iid, lag="SoL", kon=k, kommentar=o, **{"avbrottsdatum" if "avb" in d else "beslutsdatum": iso(d)})
    for ins, lr, d, k, o, iid in LSS:
        t.decision(table="t2", section=[top, h2], insats=ins, insats_id=iid, lag="LSS", lagrum=lr, kon=k, kommentar=o, **{"avbrottsdatum" if "avb" in d else "beslutsdatum": iso(d)})
    for ins, d, k, o, iid in KLART:
        v = o.startswith("Verk")
        t.decision(table="t3", section=[top, h3], insats=ins, insats_id=iid, lag=ins[-3:], kon=k, beslutsdatum=iso(d), kommentar=o,
                   status="verkställt" if v else "avslutat", **{"verkstallt_datum" if v else "avslutat_datum": iso(o.split()[1].strip(","))})

    d = docx.Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.5)
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Calibri", Pt(11)
    for nm in ("Title", "Heading 1", "Heading 2"):
        x = d.styles[nm]
        x.font.name, x.font.color.rgb = "Calibri", RGBColor(0x1F, 0x3A, 0x5F)
        x.element.rPr.rFonts.attrib.clear()
        x.element.rPr.rFonts.set(qn("w:ascii"), "Calibri")
        x.element.rPr.rFonts.set(qn("w:hAnsi"), "Calibri")
    d.styles["Title"].font.size = Pt(20)
    s.header.paragraphs[0].text = "Leksands kommun\tTjänsteskrivelse\tDnr VON 2024/0058"
    s.footer.paragraphs[0].text = "Vård- och omsorgsförvaltningen, Norsgatan, 793 80 Leksand"
    d.add_paragraph("2024-05-06\nGunilla Östjord, kvalitetssamordnare\nTill Vård- och omsorgsnämnden")
    d.add_heading(top, 1)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Nämnden noterar informationen till protokollet samt överlämnar den till kommunfullmäktige och revisorerna.")
    d.add_heading("Bakgrund", 2)
    d.add_paragraph("Beslut om bistånd ska verkställas utan dröjsmål. Har det inte skett inom tre månader från beslutsdatum ska det rapporteras till IVO enligt 16 kap. 6 f § SoL respektive 28 f § LSS. Rapporten till IVO lämnades den 18 april.")
    d.add_paragraph("I tabellerna anges beslutets datum. Står det (avbrott) efter datumet är det i stället dagen då insatsen upphörde. K står för kvinna eller flicka, M för man eller pojke.")

    def tab(head, cols, rows, style, widths):
        d.add_heading(head, 2)
        tb = d.add_table(rows=1, cols=len(cols), style=style)
        tb.autofit = False
        for c, x in zip(tb.rows[0].cells, cols):
            c.text = x
        for r in rows:
            for c, x in zip(tb.add_row().cells, r):
                c.text = x
        for row in tb.rows:
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for c, w in zip(row.cells, widths):
                c.width = Cm(w)
                for p in c.paragraphs:
                    p.paragraph_format.space_after = Pt(1)
                    for r in p.runs:
                        r.font.size = Pt(10)
        for col, w in zip(tb.columns, widths):
            col.width = Cm(w)
    tab(h1, C1, [r[:4] for r in SOL], "Light Grid Accent 1", (3.6, 3.3, 1.2, 7.9))
    d.add_paragraph()
    tab(h2, C2, [r[:5] for r in LSS], "Light Grid Accent 1", (3.8, 2.3, 3.3, 1.2, 5.4))
    d.add_paragraph("")
    d.add_paragraph("Boendefrågan är densamma som vid förra redovisningen. Planerna på ett nytt LSS-boende vid Åkerö bereds i kommunstyrelsen.")
    tab(h3, C3, [r[:4] for r in KLART], "Light List Accent 1", (4.8, 2.4, 1.2, 7.6))
    d.add_heading("Bedömning", 2)
    d.add_paragraph("Förvaltningen bedömer att dröjsmålen till största delen beror på den enskildes egna önskemål och på svårigheter att hitta uppdragstagare. Arbetet med att erbjuda alternativ under väntetiden fortsätter.")
    d.add_paragraph("\nKristina Moberg Sandin\nFörvaltningschef")
    d.save(DOCS / f"{STEM}.docx")
    t.write(STEM, ["Dates are YYMMDD; '(avbrott)' after a date makes it the interruption's date, as the text says.",
                   "t3 mixes carried-out and closed decisions: the cell Händelse decides the status and is the comment.",
                   "K and M are letters: alder null, as in the gold."])


if __name__ == "__main__":
    build()
