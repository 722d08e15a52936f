"""04 Olofström, kv 3 2024: DOCX; table of waiting buckets, numbered list with days and short-hand sections (9:9)."""
import datetime as dt
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, Cm
from lib import Report, iso

r = Report("blekinge04_olofstrom_2024_kv3", "docx", "Olofströms kommun", "1060", "Socialnämnden", "SN 2024/96", "2024-Q3", "2024-10-14", ["SoL", "LSS"])
END = dt.date(2024, 9, 30)
L = [("Gruppbostad vuxen", "LSS 9:9", "2023-06-02", "Kommunens gruppbostäder är fulla."), ("Gruppbostad vuxen", "LSS 9:9", "2023-11-27", "Samma som ovan. Erbjudits köp av plats i annan kommun, tackat nej."),
     ("Gruppbostad vuxen", "LSS 9:9", "2024-05-21", "Bor hos föräldrar, vill flytta först efter gymnasiet."),
     ("Avlösarservice i hemmet", "LSS 9:5", "2024-02-15", "Avlösare saknas vardagskvällar."), ("Avlösarservice i hemmet", "LSS 9:5", "2024-06-10", "Avlösare påbörjar introduktion v 42."),
     ("Kontaktperson", "LSS 9:4", "2023-12-11", "Kontaktperson avsade sig uppdraget. Ny har inte hittats."), ("Kontaktperson", "LSS 9:4", "2024-04-08", "Den enskilde vill ha någon i sin egen ålder."),
     ("Kontaktperson", "LSS 9:4", "2024-06-24", "Matchning pågår"),
     ("Boendestöd", "SoL 4:1", "2024-03-19", "Öppnar inte dörren. Handläggaren har sökt kontakt vid flera tillfällen."), ("Boendestöd", "SoL 4:1", "2024-06-03", "Personalbrist under sommaren."),
     ("Kontaktfamilj", "SoL 4:1", "2023-09-18", "Föräldern har avböjt två familjer."), ("Äldreboende", "SoL 4:1", "2024-06-05", "Ingen plats ledig inom kommunen.")]
COLS = ["Nr", "Insats", "Lagrum", "Beslutsdatum", "Dagar", "Notering"]
days = lambda d: (END - iso(d)).days


def months(d):
    a = iso(d)
    return (END.year - a.year) * 12 + END.month - a.month - (END.day < a.day)


BK = ["3–5 mån", "6–8 mån", "9–11 mån", "12 mån och mer"]
bk = lambda d: min((months(d) - 3) // 3, 3)
assert all(months(x[2]) >= 3 for x in L)
ins = list(dict.fromkeys((x[0], x[1][:3]) for x in L))
mat = []
for n, lag in ins:
    c = [sum(x[0] == n and bk(x[2]) == i for x in L) for i in range(4)]
    mat.append((n, lag, *c, sum(c)))
tot = ("Totalt", "", *(sum(m[i] for m in mat) for i in range(2, 7)))
BC = ["Insats", "Lag", *BK, "Antal"]
pr = [[m[0], m[1] or None, *[(v or None) for v in m[2:6]], m[6]] for m in mat] + [list(tot)]
TT = "Tabell A. Hur länge har besluten väntat? Läge 2024-09-30"
tid = r.table(TT, ["Resultat"], BC, pr, "waiting_buckets")
for m in pr:
    tt = m[0] == "Totalt"
    for b, v in zip([*BK, None], m[2:]):
        if v is not None:
            r.count(tid, "ej_verkställda", v, lag=None if tt else m[1], insats=None if tt else m[0], manader=b, is_total=tt)
rows = [(i, a, b, c, days(c), d) for i, (a, b, c, d) in enumerate(L, 1)]
LT = "Tabell B. Besluten ett för ett"
t2 = r.table(LT, ["Resultat"], COLS, rows, "decision_rows")
for i, a, b, c, dd, kom in rows:
    r.dec(t2, a, b[:3], nr=i, section=["Resultat"], lagrum=b, beslutsdatum=c, dagar=dd, kommentar=kom)
nL, nS = sum(x[1][:3] == "LSS" for x in L), sum(x[1][:3] == "SoL" for x in L)
assert (nL, nS, len(L)) == (8, 4, 12)
mx = max(rows, key=lambda x: x[4])
over = tot[5]
ORD = {3: "tre", 4: "fyra", 2: "två"}
T1 = f"Totalt rör det sig om 12 beslut, åtta inom LSS och fyra inom SoL. {ORD[over].capitalize()} beslut har väntat i ett år eller längre. Det beslut som väntat längst gäller gruppbostad och är {mx[4]} dagar gammalt."
x = dict(drop=("measure",))
q = "Totalt rör det sig om 12 beslut, åtta inom LSS och fyra inom SoL"
r.claim(q, 12, "ej_verkställda", "total", **x); r.claim(q, 8, "ej_verkställda", "LSS", lag="LSS", **x); r.claim(q, 4, "ej_verkställda", "SoL", lag="SoL", **x)
r.claim(f"{ORD[over].capitalize()} beslut har väntat i ett år eller längre", over, "ej_verkställda", "waited a year or more", **x)
r.claim(f"Det beslut som väntat längst gäller gruppbostad och är {mx[4]} dagar gammalt", mx[4], "ej_verkställda", "longest wait", unit="dagar", insats="gruppbostad", drop=("measure", "lag", "insats"))


def build():
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3)
    d.styles["Normal"].font.name = "Calibri"; d.styles["Normal"].font.size = Pt(11)
    h = s.header.paragraphs[0]; h.text = "Olofströms kommun – Socialförvaltningen"; h.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    t = d.add_table(rows=2, cols=2)
    for c, v in zip([c for row in t.rows for c in row.cells], ["Tjänsteskrivelse", "Datum 2024-10-14", "Till Socialnämnden", "Diarienummer SN 2024/96"]):
        c.text = v
    d.add_heading("Icke verkställda beslut tredje kvartalet 2024", 1)
    d.add_heading("Förslag", 2); d.add_paragraph("Socialnämnden föreslås besluta att lägga informationen till handlingarna samt att skicka den till kommunfullmäktige för kännedom.")
    d.add_heading("Bakgrund", 2)
    d.add_paragraph("Beslut om insats ska verkställas skyndsamt. Har det inte skett inom 3 månader, eller har en påbörjad insats legat nere lika länge, ska nämnden anmäla beslutet till IVO (SoL 16 kap 6 f §, LSS 28 f §). Anmälan upprepas kvartalsvis tills beslutet har verkställts eller avslutats. Siffrorna i denna skrivelse visar läget den sista september.")
    d.add_heading("Resultat", 2); d.add_paragraph(T1)

    def tab(cap, cols, rws, w, style):
        p = d.add_paragraph(); p.add_run(cap).bold = True; p.paragraph_format.keep_with_next = True
        t = d.add_table(rows=1, cols=len(cols)); t.style = style; t.autofit = False
        for c, ww in zip(t.columns, w):
            c.width = Cm(ww)
        for row in [cols, *rws]:
            rw = t.rows[0] if row is cols else t.add_row()
            for c, v, ww in zip(rw.cells, row, w):
                c.width = Cm(ww); c.text = "" if v in (None, "") else str(v)
                for pp in c.paragraphs:
                    for u in pp.runs:
                        u.font.size = Pt(9.5)
        for rw in t.rows:
            rw._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(e)
        d.add_paragraph()
    tab(TT, BC, pr, (4.6, 1.5, 1.9, 1.9, 2.1, 2.6, 1.6), "Light Grid Accent 1")
    tab(LT, COLS, rows, (1, 3.6, 1.9, 3.0, 1.5, 5.4), "Table Grid")
    d.add_heading("Vad görs?", 2)
    for v in ("Uppdragstagare söks via kommunens webb, annonsblad och anslag på ICA.", "Ett nytt LSS-boende med sex lägenheter i Jämshög beräknas stå klart hösten 2025."):
        d.add_paragraph(v, style="List Number")
    d.add_paragraph("\nEnhetschef biståndsenheten")
    d.save(r.path)


if __name__ == "__main__":
    build(); r.save()
