"""lanet10 Vansbro 2023-Q2: a one-page information to the board in Word, few decisions with days of waiting; printed through LibreOffice."""
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
import tempfile
from lib import *

STEM = "lanet10_vansbro_2023_kv2"
END = dt.date(2023, 6, 30)
R = [
 ("Särskilt boende", "K", "14/11-22", "Tackat nej 1 ggr. Önskar rum i Äppelbo.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "M", "2/3-23", "Ingen plats ledig. Bor på korttids så länge.", "sol_sarskilt_boende_aldre"),
 ("Kontaktfamilj", "K", "19/9-22", "Familj saknas. Pågående samtal med en släkting.", "sol_kontaktfamilj"),
 ("Kontaktperson", "M", "24/1-23", "Sökt i två omgångar utan resultat", "sol_kontaktperson"),
 ("Boendestöd", "K", "27/3-23", "Start planerad v. 33", "sol_boendestod"),
]


def iso(x):
    dm, y = x.split("-")
    d, m = dm.split("/")
    return dt.date(2000 + int(y), int(m), int(d))


def build():
    t = Truth(organisation="Vansbro kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2021", dnr=None, period="2023-Q2", document_date="2023-07-06",
              laws=["SoL", "LSS"])
    top = "Ej verkställda beslut, april - juni 2023"
    h = "Beslut enligt SoL 4 kap 1 §"
    C = ["Insats", "Kön", "Beslut", "Dagar till 30/6", "Orsak/åtgärd"]
    rows = []
    for ins, k, b, txt, iid in R:
        dg = (END - iso(b)).days
        rows.append([ins, k, b, dg, txt])
        t.decision(table="t1", section=[top, h], insats=ins, insats_id=iid, lag="SoL", lagrum="SoL 4 kap 1 §", beslutsdatum=iso(b).isoformat(), dagar=dg, kommentar=txt, kon=k)
    t.table("t1", h, [top, h], C, rows, "decision_rows")
    n, k = len(R), sum(r[1] == "K" for r in R)
    q1 = f"{Word(n)} beslut enligt SoL har inte verkställts inom tre månader."
    q2 = f"Besluten gäller {word(k)} kvinnor och {word(n - k)} män, barn inräknade."
    q3 = "Förra kvartalet var det sju beslut."
    q4 = "Enligt LSS finns inga ej verkställda beslut att rappotera."
    t.claim(q1, "ej_verkställda", n, "SoL total", lag="SoL")
    t.claim(q2, "ej_verkställda", k, "women", kon="K", agreed=without("lag"), lag="SoL")
    t.claim(q2, "ej_verkställda", n - k, "men", kon="M", agreed=without("lag"), lag="SoL")
    t.claim(q3, "ej_verkställda", 7, "the quarter before", period="2023-Q1", agreed=without("lag"))
    t.claim(q4, "ej_verkställda", 0, "none under LSS", lag="LSS", agreed=without("measure"))

    d = docx.Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.5), Cm(2.5)
    st = d.styles["Normal"]
    st.font.name, st.font.size = "DejaVu Serif", Pt(10)
    st.paragraph_format.line_spacing = 1.2

    def P(x, b=False, size=None, al=None, u=False):
        p = d.add_paragraph()
        r = p.add_run(x)
        r.bold, r.underline = b, u
        if size:
            r.font.size = Pt(size)
        if al:
            p.alignment = al
        return p
    P("Vansbro 2023-07-06", al=WD_ALIGN_PARAGRAPH.RIGHT)
    P("Vansbro kommun\nSocial sektor\nTill Socialnämnden")
    P(top, True, 14)
    P("Information till nämnden vid sammanträdet den 30 augusti, inget beslut behövs utöver att informationen noteras.")
    P(f"{q1} {q2} {q3}")
    P(h, u=True).paragraph_format.keep_with_next = True
    W = (3.2, 1.2, 2.1, 2.5, 7.0)
    tb = d.add_table(rows=0, cols=5)
    tb.autofit = False
    for i, row in enumerate([C] + rows):
        cs = tb.add_row().cells
        for j, (c, v, w) in enumerate(zip(cs, row, W)):
            c.width = Cm(w)
            p = c.paragraphs[0]
            p.paragraph_format.space_after = Pt(3)
            r = p.add_run(str(v))
            r.font.size = Pt(9.5)
            r.bold = i == 0
            bd = OxmlElement("w:tcBorders")
            e = OxmlElement("w:bottom")
            for a, x in (("val", "single"), ("sz", "12" if i == 0 else "4"), ("color", "444444")):
                e.set(qn("w:" + a), x)
            bd.append(e)
            c._tc.get_or_add_tcPr().append(bd)
    for c, w in zip(tb.columns, W):
        c.width = Cm(w)
    P("")
    P(q4 + " Rapport har lämnats till IVO och revisorerna får en kopia av det här bladet.")
    P("I väntan på plats har alla erbjudits annat stöd, t.ex. utökad hemtjänst eller anhörigstöd.")
    P("Vid tangentbordet\nBirgitta Hållmyr, biståndschef")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{STEM}.docx"
        d.save(f)
        soffice_pdf(f, DOCS / f"{STEM}.pdf")
    t.write(STEM, ["Dates are day/month-year.", "lagrum comes from the heading.", "laws has LSS too: the report covers it, with none."])


if __name__ == "__main__":
    build()
