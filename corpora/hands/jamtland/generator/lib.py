"""Shared helpers: the truth record and small document writers. Layout lives in each report's own module."""
import json, shutil, subprocess, tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCS, TRUTH = ROOT / "documents", ROOT / "truth"
ORD = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


def word(n, cap=False):
    w = ORD[n]
    return w.capitalize() if cap else w


def long_date(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MON[int(m) - 1]} {y}"


class Report:
    def __init__(self, stem, ext, **doc):
        self.stem, self.ext = stem, ext
        base = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=None)
        base.update(doc)
        self.t = dict(document=base, tables=[], decisions=[], counts=[], claims=[], claims_optional=[], discrepancies=[],
                      discrepancies_optional=[], notes=[])
        self.period = doc["period"]

    @property
    def path(self):
        return DOCS / f"{self.stem}.{self.ext}"

    def table(self, id, title, section, columns, rows, kind):
        rows = [[None if c in (None, "") else str(c) for c in r] for r in rows]
        self.t["tables"].append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind))

    def dec(self, table, section, insats, lag, status, **kw):
        r = dict(table=table, nr=None, section=section, omrade=None, insats=insats, lag=lag, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=status,
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert not set(kw) - set(r), kw
        r.update(kw)
        self.t["decisions"].append(r)

    def cnt(self, table, measure, value, lag=None, insats=None, total=False, **kw):
        r = dict(table=table, measure=measure, period=self.period, lag=lag, omrade=None, insats=insats, orsak=None, kon=None,
                 manader=None, value=int(value), is_total=total)
        assert not set(kw) - set(r), kw
        r.update(kw)
        self.t["counts"].append(r)

    def claim(self, quote, measure, value, unit="beslut", what="", optional=False, agreed=None, **kw):
        r = dict(quote=quote, what=what or measure, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                 kon=None, value=value, unit=unit, compare_to=None, agreed=agreed or ALL)
        assert not set(kw) - set(r), kw
        r.update(kw)
        self.t["claims_optional" if optional else "claims"].append(r)

    def disc(self, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        self.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def note(self, text):
        self.t["notes"].append(text)

    def save(self):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(self.t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def tally(decs, insats, lag=None):
    """(rapporterade, verkställda, avslutade, kvarstående) for one insats and law of a list of dicts."""
    rows = [d for d in decs if d["insats"] == insats and (lag is None or d["lag"] == lag)]
    c = Counter(d["status"] for d in rows)
    return [len(rows), c["verkställt"], c["avslutat"], c["kvarstående"]]


MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]


# ---- writers
def chromium_pdf(html, out):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run([shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/p", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True, timeout=120)


def office_pdf(docx, out):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([shutil.which("soffice"), f"-env:UserInstallation=file://{tmp}/prof", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(docx)],
                       check=True, capture_output=True, timeout=180)
        shutil.move(str(Path(tmp) / (Path(docx).stem + ".pdf")), out)


def docx_table(doc, rows, widths=None, style="Table Grid", size=9, head=1, shade=None, bold_last=False, right=(), split=False):
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt
    t = doc.add_table(rows=len(rows), cols=len(rows[0]))
    t.style = style
    t.autofit = widths is None
    for j, w in enumerate(widths or []):
        t.columns[j].width = Cm(w)
    for i, row in enumerate(rows):
        tr = t.rows[i]._tr.get_or_add_trPr()
        cs = OxmlElement("w:cantSplit")
        if not split:
            tr.append(cs)
        if i < head:
            h = OxmlElement("w:tblHeader")
            tr.append(h)
        for j, c in enumerate(row):
            cell = t.cell(i, j)
            if widths:
                cell.width = Cm(widths[j])
            p = cell.paragraphs[0]
            p.paragraph_format.space_after = Pt(1)
            p.paragraph_format.space_before = Pt(1)
            run = p.add_run("" if c is None else str(c))
            run.font.size = Pt(size)
            run.bold = i < head or (bold_last and i == len(rows) - 1)
            if j in right and i >= head:
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if shade and i < head:
                sh = OxmlElement("w:shd")
                sh.set(qn("w:val"), "clear")
                sh.set(qn("w:fill"), shade)
                cell._tc.get_or_add_tcPr().append(sh)
    return t
