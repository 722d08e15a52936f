from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm

R = Report("narke04_pitea_2025kv3", "pdf", organisation="Piteå kommun", kommunkod="2581", namnd="Socialnämnden", dnr="25SN311",
           period="2025-Q3", document_date="2025-10-20", laws=["SoL", "LSS"])
# nr, insats, vem, beslut, avbrott, orsak, utfall(kind, datum)
HEADS = {"SoL": "Beslut enligt socialtjänstlagen (2025:400 och 2001:453)", "LSS": "Beslut enligt lagen om stöd och service till vissa funktionshindrade"}
CASES = {"SoL": [("Kontaktfamilj", "pojke", "2025-02-18", None, "Kommunen har inte hittat någon familj som passar barnets behov. Rekryterning pågår.", None),
                 ("Kontaktfamilj", "flicka", "2025-03-05", None, "En familj är utredd och matchning pågår.", ("v", "2025-09-04")),
                 ("Vård- och omsorgsboende", "kvinna", "2025-05-12", None, "Tackade nej till Berggården, vill enbart till Öjagården.", None),
                 ("Vård- och omsorgsboende", "man", "2025-04-28", None, "Väntade på plats med inriktning demens.", ("v", "2025-08-11")),
                 ("Vård- och omsorgsboende", "kvinna", "2025-05-08", None, "Avled i augusti innan inflyttning.", ("a", "2025-08-22")),
                 ("Sysselsättning", "man", "2025-01-09", "2025-04-30", "Slutade gå dit på grund av psykisk ohälsa. Ny planering görs med öppenvården.", None)],
         "LSS": [("Personlig assistans", "man", "2025-06-03", None, "Anordnaren har svårt att bemanna nätterna, de beviljade timmarna ges bara delvis.", None),
                 ("Ledsagarservice", "kvinna", "2025-04-01", None, "Ingen sökande på uppdraget.", None),
                 ("Korttidstillsyn", "flicka", "2025-03-17", None, "Vårdnadshavarna ville vänta tills skolan börjat.", ("v", "2025-08-25")),
                 ("Gruppbostad", "man", "2024-09-26", None, "Erbjuden plats i Hortlax, svar inväntas från god man.", None),
                 ("Daglig verksamhet", "kvinna", "2023-02-14", "2025-05-19", "Föräldraledig.", None),
                 ("Daglig verksamhet", "man", "2025-02-27", None, "Den enskilde har ångrat sig och återtagit sin ansökan.", ("a", "2025-07-02"))]}
WHO = dict(pojke=("M", "barn"), flicka=("K", "barn"), man=("M", "vuxen"), kvinna=("K", "vuxen"))
NUM = []
nr = 0
for lag, cs in CASES.items():
    for ins, who, b, a, o, u in cs:
        nr += 1
        st = {"v": "verkställt", "a": "avslutat"}[u[0]] if u else "kvarstående"
        R.dec(nr=nr, section=[HEADS[lag]], insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=a, kommentar=o, kon=WHO[who][0], alder=WHO[who][1],
              status=st, verkstallt_datum=u[1] if u and u[0] == "v" else None, avslutat_datum=u[1] if u and u[0] == "a" else None)
        NUM.append((lag, nr, ins, who, b, a, o, u))
c = lambda f: sum(1 for x in NUM if f(x))
assert (len(NUM), c(lambda x: x[7] and x[7][0] == "v"), c(lambda x: x[7] and x[7][0] == "a"), c(lambda x: not x[7])) == (12, 3, 2, 7)
Q = ["Under juli–september rapporterades tolv beslut, varav tre har hunnit verkställas och två har avslutats av annat skäl",
     "Sju beslut är därmed fortfarande inte verkställda",
     "I förra kvartalets rapport var det fem"]
R.claim(Q[0], 12, "rapporterade"); R.claim(Q[0], 3, "verkställda"); R.claim(Q[0], 2, "avslutade"); R.claim(Q[1], 7, "kvarstående")
R.claim(Q[2], 5, "kvarstående", period="2025-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
R.notes.append("Cases are blocks of label lines, no tables. 'Orsak' is the comment. The sentence 'delvis' (case 7) stays kvarstående.")


def build():
    d = Document()
    sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7); sec.left_margin, sec.right_margin = Cm(3), Cm(3)
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10); st.paragraph_format.space_after = Pt(6)
    for i in (1, 2):
        h = d.styles[f"Heading {i}"]; h.font.name = "Liberation Sans"; h.font.size = Pt((14, 11)[i - 1]); h.font.color.rgb = None
    sec.header.paragraphs[0].text = "PITEÅ KOMMUN\t\t25SN311"
    sec.footer.paragraphs[0].text = "Socialförvaltningen, 941 85 Piteå"
    d.add_paragraph("Socialförvaltningen\n2025-10-20\nTill socialnämnden")
    d.add_heading("Ej verkställda beslut tredje kvartalet 2025 – ärendelista", 1)
    d.add_paragraph("Sedan den 1 juli 2025 regleras rapporteringen av bistånd i 34 kap. 1 § socialtjänstlagen. För LSS gäller 28 f § som tidigare. "
                    "Den här listan är underlag för nämndens uppföljning och är avidentifierad; inga namn eller adresser får lämna förvaltningen.")
    d.add_paragraph(Q[0] + ". " + Q[1] + ". " + Q[2] + ".")
    lag0 = None
    for lag, nr, ins, who, b, a, o, u in NUM:
        if lag != lag0:
            d.add_heading(HEADS[lag], 2); lag0 = lag
        p = d.add_paragraph(); p.paragraph_format.keep_together = True; p.paragraph_format.left_indent = Cm(0.6)
        p.add_run(f"Ärende {nr}. {ins} ({who})").bold = True
        lines = [f"Beslutsdatum: {langdate(b)}"]
        if a:
            lines.append(f"Avbrott: {langdate(a)}")
        lines.append(f"Orsak: {o}")
        lines.append("Läge: " + ("ej verkställt" if not u else ("verkställt " if u[0] == "v" else "avslutat ") + langdate(u[1])))
        for l in lines:
            p.add_run().add_break(); p.add_run(l)
    d.add_heading("Bedömning", 2)
    d.add_paragraph("Det är svårast att få tag på uppdragstagare. Förvaltningen ser inte att någon enskild väntar på grund av bristande handläggning, men vissa matchningar tar för lång tid.")
    d.add_paragraph("Alfhild Norrmo\nSamordnare")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{R.stem}.docx"; d.save(f); docx_to_pdf(f, R.path)
