"""One data model per report: the same lists are printed and written as truth."""
import html, json, re, subprocess, sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MEANING = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
esc = html.escape


class Report:
    def __init__(self, stem, ext, **document):
        self.stem, self.ext, self.period = stem, ext, document["period"]
        self.d = {"document": document, "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
                  "discrepancies": [], "discrepancies_optional": []}

    @property
    def path(self):
        return ROOT / "documents" / f"{self.stem}.{self.ext}"

    def table(self, id, title, section, columns, rows, kind):
        rows = [[None if c in ("", None) else str(c) for c in r] for r in rows]
        self.d["tables"].append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind))

    def dec(self, **k):
        base = dict(table=None, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                    manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(base), set(k) - set(base)
        self.d["decisions"].append({**base, **k})

    def count(self, table, measure, value, **k):
        base = dict(table=table, measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, value=value, is_total=False)
        assert set(k) <= set(base), set(k) - set(base)
        self.d["counts"].append({**base, **k})

    def say(self, text, *claims):
        """Prose with its claims: each claim is (quote, measure, value, {other fields}); the quote must stand in the text."""
        for quote, measure, value, *rest in claims:
            assert quote in text, f"{quote!r} not in {text!r}"
            k = dict(rest[0]) if rest else {}
            loose, optional = k.pop("loose", []), k.pop("optional", False)
            base = dict(quote=quote, what=k.pop("what", quote[:60]), measure=measure, period=self.period, lag=None, omrade=None, insats=None, orsak=None,
                        kon=None, value=value, unit="beslut", compare_to=None)
            assert set(k) <= set(base), set(k) - set(base)
            c = {**base, **k}
            if not optional:
                c["agreed"] = [f for f in MEANING if f not in loose]
            self.d["claims_optional" if optional else "claims"].append(c)
        return text

    def disc(self, kind, what, reported, computed, evidence, severity="error", kinds=None, optional=False):
        self.d["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def save(self):
        (ROOT / "truth" / f"{self.stem}.json").write_text(json.dumps(self.d, ensure_ascii=False, indent=1), encoding="utf-8")
        print(self.stem, {k: len(v) for k, v in self.d.items() if isinstance(v, list) and v})

    # producers
    def weasy(self, source):
        from weasyprint import HTML
        HTML(string=source).write_pdf(self.path)

    def chromium(self, source):
        tmp = ROOT / "look" / f"{self.stem}.html"
        tmp.write_text(source, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--print-to-pdf={self.path}", tmp.as_uri()],
                       check=True, capture_output=True, timeout=180)

    def writer(self, docx_doc):
        tmp = ROOT / "look" / f"{self.stem}.docx"
        docx_doc.save(tmp)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{ROOT}/look/lo", "--headless", "--convert-to", "pdf", "--outdir", str(self.path.parent), str(tmp)],
                       check=True, capture_output=True, timeout=240)


def days(a, b):
    return (date.fromisoformat(b) - date.fromisoformat(a)).days


def kon(word):
    w = word.lower()
    k = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn"), "k": ("K", None), "m": ("M", None)}[w]
    return dict(kon=k[0], alder=k[1])


MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def longdate(iso):
    y, m, d = map(int, iso.split("-"))
    return f"{d} {MON[m - 1]} {y}"


def docx_table(doc, cols, rows, widths=None, style="Table Grid", size=9, bold_last=False, right=()):
    from docx.shared import Pt, Cm
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    t = doc.add_table(rows=1, cols=len(cols), style=style)
    t.autofit = False
    def put(cell, text, bold=False, j=0, head=False):
        p = cell.paragraphs[0]
        p.paragraph_format.space_after = Pt(1); p.paragraph_format.space_before = Pt(1)
        r = p.add_run("" if text is None else str(text)); r.font.size = Pt(size); r.bold = bold
        if j in right and not head:
            p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for j, c in enumerate(cols):
        put(t.rows[0].cells[j], c, True, j, True)
    pr = t.rows[0]._tr.get_or_add_trPr(); h = OxmlElement("w:tblHeader"); h.set(qn("w:val"), "true"); pr.append(h)
    for i, r in enumerate(rows):
        cells = t.add_row().cells
        pr = t.rows[-1]._tr.get_or_add_trPr(); cs = OxmlElement("w:cantSplit"); pr.append(cs)
        for j, c in enumerate(r):
            put(cells[j], c, bold_last and i == len(rows) - 1, j)
    if widths:
        for j, w in enumerate(widths):
            t.columns[j].width = Cm(w)
        for row in t.rows:
            for j, w in enumerate(widths):
                row.cells[j].width = Cm(w)
    return t
