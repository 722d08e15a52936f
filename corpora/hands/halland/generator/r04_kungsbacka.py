from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
R = Report("halland04_kungsbacka_2025kv2", "Kungsbacka kommun", "1384", "Nämnden för Funktionsstöd", "FS 2025-00311", "2025-Q2", "2025-08-13", ["LSS"])
END = "2025-06-30"
dm = lambda iso: f"{int(iso[8:])}/{int(iso[5:7])} {iso[:4]}"
KV = {
"Daglig verksamhet": [("2025-03-06","Kvinna","Vill vänta till efter sommaren."),("2024-11-18","Man","Inget av de tre studiebesöken ledde till placering. Ny verksamhet söks."),("2025-01-27","Man","Sjukskriven på heltid, har bett oss återkomma i september.")],
"Korttidsvistelse": [("2024-12-12","Flicka","Två helger erbjöds men vårdnadshavarna tackade nej, önskar korttidshemmet i Åsa."),("2025-02-19","Pojke","Kö till korttidshem."),("2025-03-14","Pojke","Kö till korttidshem.")],
"Kontaktperson": [("2024-06-03","Man","Matchning har misslyckats fyra gånger. Rekryteringen fortsätter."),("2025-02-03","Kvinna","Uppdragstagare är vald och ska träffa den enskilde i augusti."),("2025-03-27","Kvinna","Svarar inte när handläggaren ringer.")],
"Bostad med särskild service för vuxna": [("2023-10-02","Man","Har erbjudits lägenhet två gånger och avböjt båda, den senaste 12/5 2025."),("2024-04-22","Kvinna","Ingen ledig gruppbostad."),("2024-08-30","Man","Ingen ledig servicebostad i centrala Kungsbacka. Annat område är inte aktuellt för den enskilde.")]}
VE = [("Ledsagarservice","2024-10-21","Man","2025-04-07"),("Korttidsvistelse","2024-12-02","Flicka","2025-05-19"),("Kontaktperson","2024-09-09","Kvinna","2025-06-12"),("Daglig verksamhet","2025-01-13","Kvinna","2025-06-23")]
kon = lambda s: "K" if s in ("Kvinna","Flicka") else "M"
ald = lambda s: "barn" if s in ("Flicka","Pojke") else "vuxen"
s1 = "Kvarstående beslut den 30 juni 2025"; s2 = "Verkställda under april–juni 2025"; top = "Sammanställning"
names = list(KV) + ["Ledsagarservice"]
srow = [(n, len(KV.get(n, [])), sum(1 for v in VE if v[0] == n)) for n in names]
sc = ["Insats enligt LSS 9 §", "Kvar att verkställa", "Verkställda under kvartalet"]
sumrow = ("Alla insatser", sum(r[1] for r in srow), sum(r[2] for r in srow))
scells = [[r[0], str(r[1]), str(r[2])] for r in srow + [sumrow]]
t = R.table(top, ["Ärendet", top], sc, scells, "insats_status")
for r in srow:
    R.count(t, "kvarstående", r[1], lag="LSS", insats=r[0]); R.count(t, "verkställda", r[2], lag="LSS", insats=r[0])
R.count(t, "kvarstående", sumrow[1], lag="LSS", total=True); R.count(t, "verkställda", sumrow[2], lag="LSS", total=True)
doc = Document(); n = doc.styles["Normal"]; font(n, "Calibri"); n.font.size = Pt(11)
for h in ("Heading 1","Heading 2","Heading 3","Title"):
    font(doc.styles[h], "Calibri"); doc.styles[h].font.color.rgb = RGBColor(0x7B,0x1E,0x3A)
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5)
s.header.paragraphs[0].text = "Kungsbacka kommun\t\tFS 2025-00311"
footer_pages(s, "Förvaltningen för Funktionsstöd")
doc.add_paragraph("TJÄNSTESKRIVELSE\n2025-08-13").runs[0].bold = True
doc.add_heading("Ej verkställda beslut enligt LSS kvartal 2, 2025", 1)
doc.add_heading("Förslag till beslut i Nämnden för Funktionsstöd", 2)
doc.add_paragraph("Rapporten tas emot och översänds till kommunfullmäktige samt till kommunens revisorer.", style="List Number")
doc.add_heading("Ärendet", 2)
k1 = f"Den 30 juni 2025 var {sumrow[1]} av nämndens beslut ännu inte verkställda trots att mer än tre månader gått."
k2 = f"Under kvartalet verkställdes {WORDS[sumrow[2]]} beslut som tidigare rapporterats."
women = sum(1 for g in KV.values() for r in g if kon(r[1]) == "K")
k3 = f"Av de kvarstående besluten gäller {WORDS[women]} kvinnor eller flickor och {WORDS[sumrow[1]-women]} män eller pojkar."
assert women != sumrow[1]
k4 = f"Andelen som avser barn är {round(100*3/sumrow[1])} procent."
R.claim(f"Den 30 juni 2025 var {sumrow[1]} av nämndens beslut ännu inte verkställda", sumrow[1], measure="kvarstående", lag="LSS", agreed=["period","lag","insats","orsak","kon","compare_to"])
R.claim(k2[:-1], sumrow[2], measure="verkställda", lag="LSS")
R.claim(k3[:-1], women, measure="kvarstående", lag="LSS", kon="K"); R.claim(k3[:-1], sumrow[1]-women, measure="kvarstående", lag="LSS", kon="M")
R.claim(k4[:-1], 25, unit="procent", measure="kvarstående", lag="LSS", agreed=["period","lag","insats","orsak","compare_to"])
doc.add_paragraph(" ".join([k1, k2, k3, k4]))
doc.add_paragraph("Skyldigheten att rapportera följer av 28 f–h §§ LSS. Beslut enligt socialtjänstlagen redovisas av Nämnden för Vård & Omsorg och Nämnden för Individ & Familjeomsorg var för sig och ingår inte här.")
doc.add_heading(top, 3)
docx_table(doc, sc, scells, [8, 3.8, 4.2], style="Light List Accent 2", head=None, size=10)
doc.add_heading(s1, 2)
doc.add_paragraph("Antal dagar är räknat från beslutsdagen till och med den 30 juni.")
lc = ["Beslut fattat", "Avser", "Skäl till att beslutet inte är verkställt", "Antal dagar"]
for ins, rows in KV.items():
    doc.add_heading(ins, 3)
    cells = [[dm(r[0]), r[1], r[2], str(days(r[0], END))] for r in rows]
    t = R.table(ins, ["Ärendet", s1, ins], lc, cells, "decision_rows")
    for r in rows:
        R.dec(t, section=["Ärendet", s1, ins], insats=ins, lag="LSS", beslutsdatum=r[0], dagar=days(r[0], END), kommentar=r[2], kon=kon(r[1]), alder=ald(r[1]), status="kvarstående")
    docx_table(doc, lc, cells, [2.6, 2, 9, 2.4], size=10, head="F3E3E8")
doc.add_heading(s2, 2)
vc = ["Insats", "Beslut fattat", "Avser", "Verkställt"]
cells = [[v[0], dm(v[1]), v[2], dm(v[3])] for v in VE]
t = R.table(s2, ["Ärendet", s2], vc, cells, "decision_rows")
for v in VE: R.dec(t, section=["Ärendet", s2], insats=v[0], lag="LSS", beslutsdatum=v[1], kon=kon(v[2]), alder=ald(v[2]), status="verkställt", verkstallt_datum=v[3])
docx_table(doc, vc, cells, [5, 3.5, 3, 3.5], size=10, head="F3E3E8")
doc.add_heading("Barnrättsperspektivet", 2)
doc.add_paragraph("När korttidsvistelse dröjer påverkas både barnet och syskonen. Handläggaren har löpande kontakt med familjerna och avlösning erbjuds i väntan på plats.")
doc.add_paragraph("\nFörvaltningschef\t\t\t\tEnhetschef myndighet")
doc.save(DOCS / f"{R.stem}.docx"); R.save()
