# Södertälje kv 4 2014: one and a half pages, counts by sex with longest wait, prose over four quarters, Writer
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lib import *
R = Report("malardal05_sodertalje_2014-q4", "pdf", organisation="Södertälje kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="0181",
           dnr="On 15/008", period="2014-Q4", document_date="2015-01-26", laws=["LSS", "SoL"])
LSS = [("Bostad med särskild service, vuxna", 6, 11, "31 mån"), ("Boende för barn och ungdomar", 0, 1, "5 mån"), ("Kontaktperson", 9, 7, "18 mån"), ("Ledsagarservice", 2, 1, "7 mån"), ("Korttidsvistelse", 1, 4, "9 mån")]
SOL = [("Bostad med särskild service", 2, 3, "14 mån"), ("Boendestöd", 4, 2, "6 mån"), ("Kontaktperson", 1, 0, "4 mån")]
cols = ["Beslut om", "Antal", "varav kvinnor/flickor", "varav män/pojkar", "Längsta väntetid"]
d = Document(); s = d.sections[0]; s.page_width = Cm(21); s.page_height = Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2.5)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5); d.styles["Normal"].paragraph_format.space_after = Pt(6)
hp = s.header.paragraphs[0]; hp.text = "Södertälje kommun | Omsorgskontoret\tRapport\t2015-01-26"; hp.runs[0].font.size = Pt(8.5)
def B(t, size=11.5, before=10):
    p = d.add_paragraph(); r = p.add_run(t); r.bold = True; r.font.size = Pt(size); p.paragraph_format.space_before = Pt(before); p.paragraph_format.space_after = Pt(2); p.paragraph_format.keep_with_next = True
d.add_paragraph("Dnr: On 15/008\nOmsorgsnämnden")
B("Rapport till kommunfullmäktige om ej verkställda gynnande beslut, 4:e kvartalet 2014", 14)
d.add_paragraph("Omsorgsnämnden lämnar här den statistikrapport som föreskrivs i 16 kap. 6 h § SoL och 28 h § LSS. Rapporten visar hur många av nämndens gynnande beslut som inte verkställts inom tre månader, vilka typer av insatser det gäller och hur lång tid som gått. "
                "Inga uppgifter om enskilda lämnas. Omsorgsnämnden ansvarar för personer med funktionsnedsättning under 65 år; äldreomsorgens siffror redovisas av äldreomsorgsnämnden.")
m = "ej_verkställda"
def tab(tid, law, title, rows, lead, *claims):
    B(title); d.add_paragraph(R.say(lead, *claims))
    printed = [[n, str(k + mm), str(k), str(mm), w] for n, k, mm, w in rows]
    K, M = sum(r[1] for r in rows), sum(r[2] for r in rows)
    printed.append(["Totalt", str(K + M), str(K), str(M), None])
    R.table(tid, title, [title], cols, printed, "other")
    for n, k, mm, _ in rows:
        for v, kk in ((k + mm, None), (k, "K"), (mm, "M")): R.count(tid, m, v, lag=law, insats=n, kon=kk)
    for v, kk in ((K + M, None), (K, "K"), (M, "M")): R.count(tid, m, v, lag=law, kon=kk, is_total=True)
    docx_table(d, cols, printed, [5.6, 1.6, 2.6, 2.6, 2.7], bold_last=True, right=(1, 2, 3, 4))
    pass
    return K, M
a = tab("t1", "LSS", "LSS", LSS, "Per den 31 december 2014 var 42 beslut enligt LSS inte verkställda. Den 30 september var de 38.",
        ("Per den 31 december 2014 var 42 beslut enligt LSS inte verkställda", m, 42, dict(lag="LSS", loose=["measure"])),
        ("Den 30 september var de 38", m, 38, dict(lag="LSS", period="2014-Q3", loose=["measure"])))
b = tab("t2", "SoL", "SoL", SOL, "Tolv beslut enligt SoL var inte verkställda per samma datum, ett mer än vid förra mätningen.",
        ("Tolv beslut enligt SoL var inte verkställda per samma datum", m, 12, dict(lag="SoL", loose=["measure"])),
        ("ett mer än vid förra mätningen", m, 1, dict(lag="SoL", unit="skillnad", compare_to="2014-Q3", loose=["measure"])))
assert sum(a) == 42 and sum(b) == 12
B("Kommentar")
d.add_paragraph(R.say("Sammanlagt är det alltså 54 beslut. Tjugonio av dem rör män eller pojkar. Antalet har ökat under hela året: i mars var det 40, i juni 45 och i september 49.",
    ("Sammanlagt är det alltså 54 beslut", m, 54, dict(loose=["measure"])), ("Tjugonio av dem rör män eller pojkar", m, 29, dict(kon="M", loose=["measure"])),
    ("i mars var det 40", m, 40, dict(period="2014-Q1", loose=["measure"])), ("i juni 45", m, 45, dict(period="2014-Q2", loose=["measure"])), ("i september 49", m, 49, dict(period="2014-Q3", loose=["measure"]))))
print(a, b)
d.add_paragraph(R.say("Ökningen beror i huvudsak på att gruppbostaden i Pershagen är försenad. Inflyttning var tänkt till oktober 2014 men blir tidigast i maj 2015. Nio av de 17 besluten om bostad enligt LSS väntar på just det huset. "
    "För kontaktperson är svårigheten en annan, där finns uppdragstagare men flera enskilda har sagt nej till den som föreslagits. Bland barnen rör det sig om ett beslut om boende och två om korttidsvistelse.",
    ("Nio av de 17 besluten om bostad enligt LSS väntar på just det huset", m, 9, dict(lag="LSS", insats="bostad", loose=["insats", "orsak", "measure"])),
    ("Nio av de 17 besluten om bostad enligt LSS", m, 17, dict(lag="LSS", optional=True)),
    ("ett beslut om boende", m, 1, dict(insats="boende", lag="LSS", loose=["lag", "measure"])), ("två om korttidsvistelse", m, 2, dict(insats="korttidsvistelse", lag="LSS", loose=["lag", "measure"]))))
d.add_paragraph(R.say("Under kvartalet verkställdes åtta beslut som rapporterats tidigare, sju enligt LSS och ett enligt SoL.",
    ("Under kvartalet verkställdes åtta beslut som rapporterats tidigare", "verkställda", 8), ("sju enligt LSS", "verkställda", 7, dict(lag="LSS")), ("ett enligt SoL", "verkställda", 1, dict(lag="SoL"))))
d.add_paragraph("Södertälje den 26 januari 2015\n\nRagnhild Öströö\nomsorgsdirektör")
R.writer(d); R.save()
