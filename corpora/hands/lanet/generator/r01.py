"""lanet01 Rättvik 2024-Q2: ordinary tjänsteskrivelse written in Word, a status table per law, printed through LibreOffice."""
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from pathlib import Path
import tempfile
from lib import *

STEM = "lanet01_rattvik_2024_kv2"
SOL = [("Särskilt boende för äldre", 5, 2, 1, 2), ("Korttidsboende", 1, 1, 0, 0), ("Kontaktperson", 3, 0, 1, 2),
       ("Kontaktfamilj", 2, 0, 0, 2), ("Boendestöd", 1, 0, 0, 1)]
LSS = [("Kontaktperson", 4, 1, 0, 3), ("Ledsagarservice", 2, 0, 0, 2), ("Bostad med särskild service, vuxna", 3, 1, 0, 2),
       ("Korttidsvistelse", 1, 0, 1, 0)]
HEAD = ["Insats", "Anmälda till IVO", "varav verkställda", "varav avslutade", "Kvarstår 30 juni"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]


def summa(rows):
    return ("Summa", *[sum(r[i] for r in rows) for i in range(1, 5)])


def pr(v):
    return v if isinstance(v, str) else (str(v) if v else "–")


def build():
    s, l = summa(SOL), summa(LSS)
    n, nv, na, nk = [s[i] + l[i] for i in range(1, 5)]
    kvinnor, man, forra = 13, 9, 19
    assert kvinnor + man == n
    for r in SOL + LSS:
        assert r[1] == r[2] + r[3] + r[4]
    t = Truth(organisation="Rättviks kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="2031", dnr="SN 2024/00117",
              period="2024-Q2", document_date="2024-08-14", laws=["SoL", "LSS"])
    q1 = f"För perioden april–juni 2024 har förvaltningen anmält {n} beslut, {s[1]} enligt SoL och {l[1]} enligt LSS."
    q2 = f"{Word(nv)} av besluten blev verkställda innan kvartalet var slut och {word(na)} avslutades av andra skäl, till exempel att den sökande tog tillbaka sin ansökan."
    q3 = f"Kvar vid halvårsskiftet var {nk} beslut."
    q4 = f"Könsfördelningen bland de anmälda besluten är {kvinnor} kvinnor/flickor och {man} män/pojkar."
    q5 = f"Föregående kvartal anmäldes {forra} beslut, det är alltså en ökning med {word(n - forra)}."
    q6 = f"{Word(SOL[3][4])} beslut om kontaktfamilj har inte gått att verkställa eftersom familjehemsgruppen saknar uppdragstagare."
    q7 = f"Ledsagarservice har det senaste året varit svårt att bemanna och inget av de {word(LSS[1][1])} besluten har kommit igång."

    for i, lag, rows in ((1, "SoL", SOL), (2, "LSS", LSS)):
        head = f"Beslut enligt {lag}"
        allrows = rows + [summa(rows)]
        t.table(f"t{i}", head, ["Redovisning av ej verkställda beslut kvartal 2 2024", head], HEAD, [[pr(v) for v in r] for r in allrows], "insats_status")
        for r in allrows:
            for m, v in zip(MEAS, r[1:]):
                tot = r[0] == "Summa"
                t.count(f"t{i}", m, v, lag=lag, insats=None if tot else r[0], is_total=tot)
    t.claim(q1, "rapporterade", n, "reported, both laws")
    t.claim(q1, "rapporterade", s[1], "reported, SoL", lag="SoL")
    t.claim(q1, "rapporterade", l[1], "reported, LSS", lag="LSS")
    t.claim(q2, "verkställda", nv, "carried out in the quarter")
    t.claim(q2, "avslutade", na, "closed for other reasons", agreed=without("orsak"))
    t.claim(q3, "kvarstående", nk, "remaining at mid-year")
    t.claim(q4, "rapporterade", kvinnor, "women and girls", kon="K")
    t.claim(q4, "rapporterade", man, "men and boys", kon="M")
    t.claim(q5, "rapporterade", forra, "reported in the quarter before", period="2024-Q1")
    t.claim(q5, "rapporterade", n - forra, "change since the quarter before", unit="skillnad", compare_to="2024-Q1")
    t.claim(q6, "kvarstående", 2, "contact family without a family", lag="SoL", insats="kontaktfamilj", orsak="saknar uppdragstagare",
            agreed=without("measure", "orsak"))
    t.claim(q7, "kvarstående", 2, "companion service, none started", optional=True, lag="LSS", insats="ledsagarservice")

    # ---- the document
    d = docx.Document()
    sec = d.sections[0]
    sec.page_width, sec.page_height = Cm(21), Cm(29.7)
    sec.left_margin, sec.right_margin, sec.top_margin, sec.bottom_margin = Cm(3.2), Cm(2.6), Cm(2.2), Cm(2)
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Liberation Serif", Pt(11.5)
    st.element.rPr.rFonts.set(qn("w:cs"), "Liberation Serif")
    st.paragraph_format.space_after = Pt(7)
    for name, size in (("Heading 1", 15), ("Heading 2", 12)):
        h = d.styles[name]
        h.font.name, h.font.size, h.font.bold, h.font.color.rgb = "Liberation Sans", Pt(size), True, RGBColor(0, 0, 0)
        h.element.rPr.rFonts.attrib.clear()
        h.element.rPr.rFonts.set(qn("w:ascii"), "Liberation Sans")
        h.element.rPr.rFonts.set(qn("w:hAnsi"), "Liberation Sans")
        h.paragraph_format.space_before, h.paragraph_format.space_after = Pt(13), Pt(4)

    def field(par, code):
        for typ, txt in (("begin", None), (None, code), ("end", None)):
            r = par.add_run()
            r.font.size = Pt(9)
            if typ:
                e = OxmlElement("w:fldChar")
                e.set(qn("w:fldCharType"), typ)
            else:
                e = OxmlElement("w:instrText")
                e.text = txt
            r._r.append(e)

    lh = sec.header.add_table(1, 3, Cm(15.2))
    for c, w, lines, bold in zip(lh.rows[0].cells, (6.2, 5, 4), (["RÄTTVIKS KOMMUN", "Socialförvaltningen"], ["TJÄNSTESKRIVELSE", "Datum: 2024-08-14"], ["Dnr SN 2024/00117", "Sid "]), (1, 1, 0)):
        c.width = Cm(w)
        for i, x in enumerate(lines):
            p = c.paragraphs[0] if i == 0 else c.add_paragraph()
            p.paragraph_format.space_after = Pt(0)
            r = p.add_run(x)
            r.font.size, r.font.name, r.bold = Pt(9.5), "Liberation Sans", bool(bold and i == 0)
            if x == "Sid ":
                field(p, "PAGE")
                rr = p.add_run(" av ")
                rr.font.size = Pt(9)
                field(p, "NUMPAGES")
    sec.header.add_paragraph().paragraph_format.space_after = Pt(4)
    sec.header.paragraphs[0].paragraph_format.space_after = Pt(0)
    fp = sec.footer.paragraphs[0]
    fp.alignment = WD_ALIGN_PARAGRAPH.CENTER
    r = fp.add_run("Rättviks kommun · 795 80 Rättvik · Telefon växel 0248-000 00 · kommunen@rattvik.example")
    r.font.size, r.font.color.rgb = Pt(8), RGBColor(90, 90, 90)

    def para(x, style=None):
        return d.add_paragraph(x, style)

    para("Handläggare: Barbro Tallheden, verksamhetsutvecklare\nMottagare: Socialnämnden").paragraph_format.space_before = Pt(10)
    d.add_heading("Redovisning av ej verkställda beslut kvartal 2 2024", 1)
    d.add_heading("Förslag till beslut", 2)
    para("Socialnämnden tar del av redovisningen och översänder den till kommunfullmäktige och kommunens revisorer.")
    d.add_heading("Ärendet", 2)
    para("Kommunen ska varje kvartal anmäla till Inspektionen för vård och omsorg (IVO) sådana gynnande beslut som ingen har börjat utföra "
         "inom tre månader. Detsamma gäller om en insats har legat nere lika länge. Skyldigheten framgår av 16 kap. 6 f–h §§ "
         "socialtjänstlagen (SoL) och 28 f–h §§ lagen om stöd och service till vissa funktionshindrade (LSS). Till fullmäktige lämnas "
         "uppgifterna utan namn och personnummer.")
    para(f"{q1} {q2} {q3} {q4}")
    para(q5)

    def tab(rows):
        tb = d.add_table(rows=0, cols=5)
        tb.style = "Table Grid"
        tb.autofit = False
        for k, row in enumerate([HEAD] + [list(x) for x in rows] + [list(summa(rows))]):
            cells = tb.add_row().cells
            for j, (c, v) in enumerate(zip(cells, row)):
                c.width = Cm(5.6 if j == 0 else 2.4)
                p = c.paragraphs[0]
                p.paragraph_format.space_after = Pt(2)
                rr = p.add_run(pr(v))
                rr.font.size = Pt(10)
                rr.bold = k == 0 or k == len(rows) + 1
                if j:
                    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
                if k == 0:
                    sh = OxmlElement("w:shd")
                    sh.set(qn("w:val"), "clear")
                    sh.set(qn("w:fill"), "E4E4E4")
                    c._tc.get_or_add_tcPr().append(sh)
        for j, col in enumerate(tb.columns):
            col.width = Cm(5.6 if j == 0 else 2.4)
        d.add_paragraph().paragraph_format.space_after = Pt(0)

    d.add_heading("Beslut enligt SoL", 2)
    tab(SOL)
    para(f"{q6} En annons ligger ute sedan i maj. När det gäller särskilt boende har de som väntar valt att stå kvar i kö till Boda i stället för att ta en plats inne i centralorten.")
    d.add_heading("Beslut enligt LSS", 2)
    tab(LSS)
    para(f"{q7} Kontaktpersoner efterfrågas främst av unga vuxna och matchningen tar tid. Den nya servicebostaden på Backavägen beräknas stå klar först under nästa år.")
    d.add_heading("Barnperspektiv", 2)
    para("Dröjsmål med kontaktfamilj drabbar barn direkt. Förvaltningen prioriterar därför rekryteringen till den insatsen under hösten.")
    d.add_heading("Beslutet skickas till", 2)
    para("Kommunfullmäktige\nRevisionen")
    para("\nOlof Brandmark\nSocialchef").paragraph_format.keep_together = True
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / f"{STEM}.docx"
        d.save(f)
        soffice_pdf(f, DOCS / f"{STEM}.pdf")
    t.write(STEM, ["A dash is a printed zero.", "'inget av de två besluten' (ledsagarservice) is optional: the two are named as a base."])


if __name__ == "__main__":
    build()
