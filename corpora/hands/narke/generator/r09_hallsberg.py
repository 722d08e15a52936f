from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor

R = Report("narke09_hallsberg_2023kv4", "docx", organisation="Hallsbergs kommun", kommunkod="1861", namnd="Social- och arbetsmarknadsnämnden", dnr="23/SAN/214",
           period="2023-Q4", document_date="2024-01-19", laws=["LSS"])
G = [("Kontaktperson, 9 § 4 LSS", "Kontaktperson", "9 § 4 LSS", [("2022-11-08", "Man", "Kontaktperson hittad men hoppade av i november."), ("2023-04-27", "Man", "Matchning pågår, två personer intervjuade."), ("2023-08-14", "Kvinna", "Önskar vänta till efter nyår.")]),
     ("Korttidsvistelse, 9 § 6 LSS", "Korttidsvistelse", "9 § 6 LSS", [("2023-05-03", "Pojke", "Platsen på korttids är erbjuden, inskolning planeras."), ("2023-09-18", "Flicka", "Väntar på stödfamilj.")]),
     ("Bostad med särskild service för vuxna, 9 § 9 LSS", "Bostad med särskild service för vuxna", "9 § 9 LSS", [("2021-10-25", "Man", "Har tackat nej tre ggr, vill ha egen lägenhet centralt."), ("2022-12-06", "Kvinna", "Inget ledigt som motsvarar behovet."),
      ("2023-06-19", "Man", "Inflyttad 4 december, beslutet är verkställt."), ("2023-07-11", "Man", "Inget ledigt som motsvarar behovet.")]),
     ("Daglig verksamhet, 9 § 10 LSS", "Daglig verksamhet", "9 § 10 LSS", [("2023-03-02", "Kvinna", "Vill bara vara på djurstallet där det är fullt."), ("2023-08-31", "Man", "Inte kommit till inbokade besök."), ("2023-09-07", "Kvinna", "Inlagd inom psykiatrin.")])]
SEC = "Kvarstående ej verkställda beslut 2023-12-31"
rows = []
for h, ins, lr, ds in G:
    rows.append([h, None, None])
    rows += [list(x) for x in ds]
T = R.table(SEC, [SEC], ["Beslutsdatum", "Kön", "Kommentar"], rows, "decision_rows")
for h, ins, lr, ds in G:
    for b, k, c in ds:
        R.dec(table=T["id"], section=[SEC, h], insats=ins, lag="LSS", lagrum=lr, beslutsdatum=b, kommentar=c, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen")
n = sum(len(g[3]) for g in G); men = sum(k in ("Man", "Pojke") for g in G for _, k, _ in g[3])
assert (n, men) == (12, 7)
Q = ["Vid årsskiftet återstod tolv beslut som inte hade verkställts", "Sju av dem gäller män eller pojkar, vilket är 64 procent", "Flest beslut, fyra stycken, rör bostad med särskild service för vuxna",
     "Under kvartalet har ett tidigare rapporterat beslut om ledsagarservice avslutats på den enskildes begäran"]
R.claim(Q[0], 12, "kvarstående", lag="LSS"); R.claim(Q[1], 7, "kvarstående", lag="LSS", kon="M"); R.claim(Q[1], 64, "kvarstående", lag="LSS", kon="M", unit="procent")
R.claim(Q[2], 4, "kvarstående", lag="LSS", insats="bostad med särskild service för vuxna"); R.claim(Q[3], 1, "avslutade", lag="LSS", insats="ledsagarservice", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
R.find("percent", "error", "7 of 12 are 58 percent, not 64.", 64, 58.3, [Q[1], Q[0]])
R.find("row_content", "error", "A row of the remaining decisions says that it has been carried out on 4 December.", "kvarstående", "verkställt", ["2023-06-19 Man Inflyttad 4 december, beslutet är verkställt.", "Inflyttad 4 december, beslutet är verkställt.", SEC])
R.find("text_vs_table", "note", "If the moved-in row is taken out, 11 decisions remain, not twelve.", 12, 11, [Q[0]], optional=True)
R.find("percent", "warning", "7 of 11 would be 64 percent.", 64, 63.6, [Q[1]], optional=True)
R.notes += ["Group rows span the table: their text stands once in the first column. Insats and lagrum come from the group row.", "The row that says 'verkställt' keeps the section's status."]


def build():
    d = Document()
    sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7); sec.left_margin, sec.right_margin = Cm(2.8), Cm(2.2)
    st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5); st.paragraph_format.space_after = Pt(7)
    for i, s in ((1, 15), (2, 12.5)):
        h = d.styles[f"Heading {i}"]; h.font.name = "Liberation Sans"; h.font.size = Pt(s); h.font.color.rgb = RGBColor(0x2B, 0x2B, 0x2B)
    sec.header.paragraphs[0].text = "Hallsbergs kommun\nSocial- och arbetsmarknadsförvaltningen\tDnr 23/SAN/214"
    d.add_paragraph("TJÄNSTESKRIVELSE").runs[0].bold = True
    d.add_paragraph("Datum: 2024-01-19\nHandläggare: Egil Rosendahl, LSS-handläggare\nTill: Social- och arbetsmarknadsnämnden")
    d.add_heading("Redovisning av gynnande beslut enligt LSS som ej verkställts – kvartal 4, 2023", 1)
    d.add_heading("Ärendet", 2)
    d.add_paragraph("Av 28 f § LSS framgår att nämnden ska anmäla alla beslut om insatser som inte verkställts inom tre månader från dagen för beslutet. Anmälan görs till IVO och till kommunens revisorer. "
                    "Redovisningen av besluten enligt socialtjänstlagen kommer i ett separat ärende.")
    d.add_paragraph(Q[0] + ". " + Q[1] + ". " + Q[2] + ".")
    d.add_paragraph(Q[3] + ".")
    d.add_heading(SEC, 2)
    docx_table(d, T, [3.2, 2.2, 10.4], size=10, head_fill="D9D9D9", span_rows=tuple(g[0] for g in G))
    d.add_paragraph()
    d.add_heading("Slutsats", 2)
    d.add_paragraph("Förvaltningen följer väntetiderna varje månad. Någon risk för särskild avgift bedöms i dagsläget inte föreligga, då de som väntat längst har fått skäliga erbjudanden.")
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Social- och arbetsmarknadsnämnden noterar informationen till protokollet.")
    d.save(R.path)
