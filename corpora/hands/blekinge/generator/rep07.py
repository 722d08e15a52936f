"""07 Mörbylånga, kv 1 2024: decisions as running stories of several sentences; figures in sentences and one small closing table (Word -> LibreOffice PDF)."""
import tempfile
from pathlib import Path
from docx import Document
from docx.shared import Pt, Cm
from lib import Report, soffice_pdf

r = Report("blekinge07_morbylanga_2024_kv1", "pdf", "Mörbylånga kommun", "0840", "Socialnämnden", "SN 2024/000041", "2024-Q1", "2024-04-16", ["SoL", "LSS"])
CASES = [
    ("Äldreboende", "SoL", "2023-09-26", "kvinna", "kvarstående", None,
     "Kvinnan bor kvar i villan i Degerhamn tillsammans med sin make och klarar sig med hemtjänst och trygghetslarm. I november erbjöds hon en lägenhet i Färjestaden. Hon åkte dit och tittade men tackade nej, eftersom maken inte kör bil och då inte skulle kunna hälsa på. Önskemålet är en plats på södra delen av ön, och dit är kön lång."),
    ("Äldreboende", "SoL", "2023-10-19", "man", "verkställt", "2024-02-26",
     "Mannen låg på lasarettet i Kalmar när beslutet togs och fick sedan korttidsplats. Någon permanent plats fanns inte att erbjuda förrän efter nyår. Han flyttade in den 26 februari 2024."),
    ("Hemtjänst", "SoL", "2023-10-05", "kvinna", "avslutat", "2024-01-22",
     "Kvinnan beviljades hjälp med städning och tvätt. Vid två hembesök sade hon att dottern gör det i stället. Ansökan drogs tillbaka och ärendet avslutades 2024-01-22. Beslutet borde egentligen ha avslutats tidigare."),
    ("Kontaktfamilj", "SoL", "2023-06-15", "pojke", "kvarstående", None,
     "Pojken hade en kontaktfamilj under våren som flyttade från kommunen. Sedan dess har tre familjer tillfrågats. En av dem är nu under utredning, och om allt går väl kan pojken börja åka dit i maj. Mamman får under tiden stöd av familjebehandlare."),
    ("Bostad med särskild service", "LSS", "2022-05-04", "man", "kvarstående", None,
     "Kommunen har inget eget boende med den kompetens som mannen behöver. Platser har sökts hos privata utförare i Kalmar, Nybro och Karlskrona. Mannen och hans gode man har sagt nej till det enda erbjudande som kommit, för att det låg för långt bort. IVO har begärt yttrande i ärendet."),
    ("Ledsagarservice", "LSS", "2023-11-13", "kvinna", "kvarstående", None,
     "Ledsagaren sade upp sig efter bara några tillfällen. Kvinnan har därefter legat inlagd och har bett kommunen att vänta med att söka någon ny tills hon mår bättre."),
    ("Korttidstillsyn", "LSS", "2023-12-20", "flicka", "kvarstående", None,
     "Beslutet gäller lov och studiedagar. Skolan har ordnat tillsyn på annat vis och vårdnadshavarna har inte hört av sig, trots att handläggaren har skrivit till dem. Om inget svar kommer till sommaren omprövas behovet.")]
SEC = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
for i, (ins, lag, d, p, stt, dat, kom) in enumerate(CASES, 1):
    r.dec(None, ins, lag, nr=i, section=["Genomgång av besluten", SEC[lag]], beslutsdatum=d, kon="K" if p in ("kvinna", "flicka") else "M", alder="barn" if p in ("pojke", "flicka") else "vuxen",
          status=stt, verkstallt_datum=dat if stt == "verkställt" else None, avslutat_datum=dat if stt == "avslutat" else None, kommentar=kom)
COLS = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"]


def row(lag):
    z = [c for c in CASES if lag is None or c[1] == lag]
    n = lambda s: sum(c[4] == s for c in z)
    return (lag or "Totalt", len(z), n("verkställt"), n("avslutat"), n("kvarstående"))


TR = [row("SoL"), row("LSS"), row(None)]
assert TR == [("SoL", 4, 1, 1, 2), ("LSS", 3, 0, 0, 3), ("Totalt", 7, 1, 1, 5)]
CAP = "Sammanställning kvartal 1"
tid = r.table(CAP, [CAP], COLS, TR, "insats_status")
for x in TR:
    for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], x[1:]):
        r.count(tid, m, v, lag=None if x[0] == "Totalt" else x[0], is_total=x[0] == "Totalt")
P1 = ("För januari till och med mars 2024 har sju beslut rapporterats till Inspektionen för vård och omsorg. Fyra är fattade enligt socialtjänstlagen och tre enligt LSS. Ett beslut har hunnit verkställas före kvartalets slut och ett har avslutats på den enskildes begäran. "
      "Fem beslut är alltså fortfarande inte verkställda. I rapporten för oktober till och med december 2023 redovisades nio beslut.")
r.claim("För januari till och med mars 2024 har sju beslut rapporterats till Inspektionen för vård och omsorg", 7, "rapporterade", "reported")
q = "Fyra är fattade enligt socialtjänstlagen och tre enligt LSS"
r.claim(q, 4, "rapporterade", "SoL", lag="SoL"); r.claim(q, 3, "rapporterade", "LSS", lag="LSS")
q = "Ett beslut har hunnit verkställas före kvartalets slut och ett har avslutats på den enskildes begäran"
r.claim(q, 1, "verkställda", "carried out"); r.claim(q, 1, "avslutade", "closed", drop=("orsak",))
r.claim("Fem beslut är alltså fortfarande inte verkställda", 5, "kvarstående", "remaining", drop=("measure",))
r.claim("I rapporten för oktober till och med december 2023 redovisades nio beslut", 9, "rapporterade", "reported the quarter before", period="2023-Q4")
P2 = "Tre av de sju besluten rör män eller pojkar, de övriga fyra kvinnor eller flickor."
q = "Tre av de sju besluten rör män eller pojkar, de övriga fyra kvinnor eller flickor"
r.claim(q, 3, "rapporterade", "men and boys", kon="M"); r.claim(q, 4, "rapporterade", "women and girls", kon="K"); r.claim(q, 7, "rapporterade", "base, said again")
assert sum(c[3] in ("man", "pojke") for c in CASES) == 3


def build():
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin, s.right_margin = Cm(2.8), Cm(3.4)
    n = d.styles["Normal"]; n.font.name = "TeX Gyre Heros"; n.font.size = Pt(10.5); n.paragraph_format.space_after = Pt(6)
    s.header.paragraphs[0].text = "Mörbylånga kommun\t\tTJÄNSTESKRIVELSE"
    s.footer.paragraphs[0].text = "Mörbylånga kommun · Trollhättevägen 4 · 386 50 Färjestaden"
    d.add_paragraph("Datum 2024-04-16\tÄrendenummer SN 2024/000041\nHandläggare: Kvalitetsutvecklare")
    d.add_heading("Beslut som väntar – rapport till socialnämnden och kommunfullmäktige, kvartal 1 2024", 1)
    d.add_heading("Om rapporten", 2)
    d.add_paragraph("Nämnden har bett att få veta mer än bara siffror om de personer som väntar på insatser. Den här gången beskrivs därför varje ärende med några meningar. Namn, ålder och annat som kan röja någon har tagits bort. Skyldigheten att rapportera följer av 16 kap. 6 f § SoL och 28 f § LSS.")
    d.add_paragraph(P1); d.add_paragraph(P2)
    d.add_heading("Genomgång av besluten", 2)
    last = None
    for i, (ins, lag, dt, p, stt, dat, kom) in enumerate(CASES, 1):
        if lag != last:
            d.add_heading(SEC[lag], 3); last = lag
        x = d.add_paragraph(); x.paragraph_format.keep_with_next = True; x.paragraph_format.space_after = Pt(0)
        x.add_run(f"Ärende {i}: {ins}").bold = True
        y = d.add_paragraph(); y.paragraph_format.keep_with_next = True; y.paragraph_format.space_after = Pt(1)
        y.add_run(f"Beslutsdatum: {dt}. Gäller: {p}.").italic = True
        d.add_paragraph(kom)
    d.add_heading(CAP, 2)
    t = d.add_table(rows=1, cols=5); t.style = "Light List"
    for rw in [COLS, *TR]:
        cells = t.rows[0].cells if rw is COLS else t.add_row().cells
        for c, v in zip(cells, rw):
            c.text = str(v)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Socialnämnden tackar för informationen och skickar rapporten till kommunfullmäktige och revisorerna.")
    d.add_paragraph("\nSocialchef")
    with tempfile.TemporaryDirectory() as tmp:
        p = Path(tmp) / "r.docx"; d.save(p); soffice_pdf(p, r.path)


if __name__ == "__main__":
    build(); r.save()
