"""One data model per report: everything printed and everything in the truth comes from the same objects."""
import json, pathlib, subprocess, os, tempfile, shutil
ROOT = pathlib.Path(__file__).resolve().parent.parent
ALL = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
ORD = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split()

def ddmon(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {MON[int(m)-1]} {y}"
def short(iso):
    y, m, d = iso.split("-"); return f"{int(d)}/{int(m)} {y}"

class R:
    def __init__(s, stem, **doc):
        s.stem, s.must = stem, []
        base = dict(organisation=None, stadsdel=None, namnd=None, kommunkod=None, dnr=None, period=None, document_date=None, laws=[])
        assert set(doc) <= set(base); base.update(doc); s.document = base; s.p = base["period"]
        s.tables, s.decisions, s.counts, s.claims, s.disc, s.copt, s.dopt = [], [], [], [], [], [], []
    def table(s, title, section, columns, rows, kind):
        i = f"t{len(s.tables)+1}"
        s.tables.append(dict(id=i, title=title, section=section, columns=columns, rows=[list(r) for r in rows], kind=kind))
        for r in rows:
            for c in r:
                if c is not None: s.must.append(c)
        s.must += [c.split(" / ")[-1] for c in columns if c]
        return i
    def dec(s, **kw):
        b = dict(table=None, nr=None, section=[], omrade=None, insats=None, insats_id=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(b), set(kw) - set(b); b.update(kw); s.decisions.append(b)
        for k in ("insats", "lagrum", "kommentar", "omrade", "manader"):
            if b[k]: s.must.append(b[k])
    def count(s, table, measure, value, is_total=False, **kw):
        b = dict(table=table, measure=measure, period=s.p, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None)
        assert set(kw) <= set(b), kw; b.update(kw); b["value"] = value; b["is_total"] = is_total; s.counts.append(b)
    def C(s, quote, *cl):
        for v, kw in cl:
            kw = dict(kw); opt = kw.pop("optional", False)
            b = dict(quote=quote, what=kw.pop("what", ""), measure=None, period=s.p, lag=None, omrade=None, insats=None, orsak=None, kon=None)
            ag = kw.pop("agreed", None); unit = kw.pop("unit", "beslut"); ct = kw.pop("compare_to", None)
            assert set(kw) <= set(b), kw; b.update(kw); b.update(value=v, unit=unit, compare_to=ct)
            if not opt:
                b["agreed"] = ag if ag else [a for a in ALL if not (a == "orsak" and b["orsak"])]
            (s.copt if opt else s.claims).append(b)
        s.must.append(quote)
        return quote
    def err(s, kind, severity, what, reported, computed, evidence, optional=False, kinds=None):
        d = dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
        (s.dopt if optional else s.disc).append(d)
    def save(s, printed=()):
        s.must += list(printed)
        t = dict(document=s.document, tables=s.tables, decisions=s.decisions, counts=s.counts, claims=s.claims, discrepancies=s.disc)
        if s.copt: t["claims_optional"] = s.copt
        if s.dopt: t["discrepancies_optional"] = s.dopt
        (ROOT/"truth"/f"{s.stem}.json").write_text(json.dumps(t, ensure_ascii=False, indent=1), encoding="utf-8")
        (ROOT/"generator"/"must"/f"{s.stem}.json").write_text(json.dumps(s.must, ensure_ascii=False, indent=0), encoding="utf-8")
    def out(s, ext): return ROOT/"documents"/f"{s.stem}.{ext}"

def soffice(src, dst):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{d}/p", "--headless", "--convert-to", "pdf", "--outdir", d, str(src)], check=True, capture_output=True)
        shutil.move(os.path.join(d, pathlib.Path(src).stem + ".pdf"), dst)

def chromium(html, dst):
    with tempfile.TemporaryDirectory() as d:
        f = pathlib.Path(d)/"a.html"; f.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={d}/u", "--no-pdf-header-footer", f"--print-to-pdf={dst}", f"file://{f}"], check=True, capture_output=True)

# ---- python-docx helpers
def shade(cell, hexcol):
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), hexcol); cell._tc.get_or_add_tcPr().append(e)
def field(par, code):
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    for t, txt in (("begin", None), (None, code), ("separate", None), ("t", "1"), ("end", None)):
        r = par.add_run()
        if t in ("begin", "separate", "end"):
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), t)
        elif t == "t":
            r.text = txt; continue
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = txt
        r._r.append(e)
def dtable(doc, columns, rows, widths, style="Table Grid", size=9, head="D9D9D9", boldlast=False, repeat=True):
    from docx.shared import Cm, Pt
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    t = doc.add_table(rows=0, cols=len(columns)); t.style = style; t.autofit = False
    for i, w in enumerate(widths): t.columns[i].width = Cm(w)
    for n, row in enumerate([columns] + list(rows)):
        cells = t.add_row().cells
        for i, c in enumerate(row):
            cells[i].width = Cm(widths[i])
            p = cells[i].paragraphs[0]; p.paragraph_format.space_after = Pt(1); p.paragraph_format.space_before = Pt(1)
            r = p.add_run(c or ""); r.font.size = Pt(size); r.bold = (n == 0) or (boldlast and n == len(rows))
            if n == 0 and head: shade(cells[i], head)
        pr = t.rows[-1]._tr.get_or_add_trPr(); e = OxmlElement("w:cantSplit"); pr.append(e)
        if n == 0 and repeat: e = OxmlElement("w:tblHeader"); pr.append(e)
    return t
