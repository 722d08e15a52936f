"""Shared: one data model per report, from which document and truth are both made."""
import json, subprocess, tempfile, html as H, shutil
from datetime import date
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def sv(d): y, m, x = d.split("-"); return f"{int(x)} {MON[int(m)-1]} {y}"
def days(a, b): return (date.fromisoformat(b) - date.fromisoformat(a)).days
MEAN = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]

class R:
    def __init__(s, stem, ext, **doc):
        s.stem, s.ext, s.doc, s.b = stem, ext, dict(stadsdel=None, **doc), []
        s.tables, s.decs, s.counts, s.claims, s.copt, s.disc, s.dopt = [], [], [], [], [], [], []
    def h(s, t, lvl=2): s.b.append(("h", lvl, t))
    def p(s, t): s.b.append(("p", t))
    def ul(s, items): s.b.append(("ul", items))
    def pb(s): s.b.append(("pb",))
    def table(s, title, section, cols, rows, kind, widths=None):
        tid = f"t{len(s.tables)+1}"
        s.tables.append(dict(id=tid, title=title, section=section, columns=cols, rows=rows, kind=kind))
        s.b.append(("t", cols, rows, widths)); return tid
    def dec(s, table=None, **k):
        d = dict(table=table, nr=None, section=[], omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående", verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d); d.update(k); s.decs.append(d)
    def cnt(s, table, measure, value, period=None, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None, tot=False):
        s.counts.append(dict(table=table, measure=measure, period=period or s.doc["period"], lag=lag, omrade=omrade, insats=insats, orsak=orsak, kon=kon, manader=manader, value=value, is_total=tot))
    def claim(s, quote, value, measure="ej_verkställda", unit="beslut", period=None, opt=False, loose=("measure",), what="", **k):
        c = dict(quote=quote, what=what or quote, measure=measure, period=period or s.doc["period"], lag=None, omrade=None, insats=None, orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        c.update(k); c["agreed"] = [m for m in MEAN if m not in loose]
        (s.copt if opt else s.claims).append(c)
    def find(s, kind, what, rep, comp, ev, sev="error", opt=False, kinds=None):
        (s.dopt if opt else s.disc).append(dict(kind=kind, kinds=kinds or [kind], severity=sev, what=what, reported=rep, computed=comp, evidence=ev))
    @property
    def path(s): return ROOT / "documents" / f"{s.stem}.{s.ext}"
    def truth(s):
        o = dict(document=s.doc, tables=s.tables, decisions=s.decs, counts=s.counts, claims=s.claims, claims_optional=s.copt, discrepancies=s.disc, discrepancies_optional=s.dopt)
        (ROOT / "truth").mkdir(exist_ok=True); (ROOT / "documents").mkdir(exist_ok=True)
        (ROOT / "truth" / f"{s.stem}.json").write_text(json.dumps(o, ensure_ascii=False, indent=1), encoding="utf-8")
    # ---- HTML
    def body(s):
        o = []
        e = lambda x: H.escape(x or "")
        for b in s.b:
            if b[0] == "h": o.append(f"<h{b[1]}>{e(b[2])}</h{b[1]}>")
            elif b[0] == "p": o.append(f"<p>{e(b[1])}</p>")
            elif b[0] == "raw": o.append(b[1])
            elif b[0] == "pb": o.append('<div style="break-before:page"></div>')
            elif b[0] == "ul": o.append("<ul>" + "".join(f"<li>{e(i)}</li>" for i in b[1]) + "</ul>")
            else:
                cg = "<colgroup>" + "".join(f'<col style="width:{w}%">' for w in b[3]) + "</colgroup>" if b[3] else ""
                o.append("<table>" + cg + "<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in b[1]) + "</tr></thead><tbody>"
                         + "\n".join("<tr>" + "".join(f"<td>{e(c)}</td>" for c in r) + "</tr>" for r in b[2]) + "</tbody></table>")
        return "\n".join(o)
    def page(s, css, title, pre="", post=""):
        return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{H.escape(title)}</title><style>{css}</style></head><body>{pre}\n{s.body()}\n{post}</body></html>'
    def weasy(s, *a):
        from weasyprint import HTML
        HTML(string=s.page(*a)).write_pdf(str(s.path)); s.truth()
    def chrome(s, *a):
        with tempfile.TemporaryDirectory() as d:
            f = Path(d) / "a.html"; f.write_text(s.page(*a), encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/u", "--no-pdf-header-footer", f"--print-to-pdf={s.path}", f.as_uri()], check=True, capture_output=True, timeout=90)
        s.truth()
    def web(s, *a): s.path.write_text(s.page(*a), encoding="utf-8"); s.truth()
    # ---- DOCX
    def docx(s, head, foot, font="Calibri", size=11, style="Table Grid", via_pdf=False, bullet="List Bullet"):
        import docx; from docx.shared import Pt, Cm
        d = docx.Document(); st = d.styles["Normal"]; st.font.name = font; st.font.size = Pt(size)
        sec = d.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7); sec.left_margin = sec.right_margin = Cm(2.2)
        sec.header.paragraphs[0].text = head; sec.footer.paragraphs[0].text = foot
        for b in s.b:
            if b[0] == "h": d.add_heading(b[2], b[1])
            elif b[0] == "p": d.add_paragraph(b[1])
            elif b[0] == "ul":
                for i in b[1]: d.add_paragraph(i, style=bullet)
            elif b[0] == "pb": d.add_page_break()
            else:
                t = d.add_table(rows=1, cols=len(b[1])); t.style = style; t.autofit = False
                for i, cw in enumerate(b[3] or []): t.columns[i].width = Cm(16.6 * cw / 100)
                for row, vals in [(t.rows[0], b[1])] + [(t.add_row(), r) for r in b[2]]:
                    for i, v in enumerate(vals):
                        c = row.cells[i]; c.text = v or ""
                        if b[3]: c.width = Cm(16.6 * b[3][i] / 100)
                        for p in c.paragraphs:
                            for r in p.runs: r.font.size = Pt(size - 2); r.bold = (row is t.rows[0]) or vals is b[1]
                d.add_paragraph()
        if via_pdf:
            with tempfile.TemporaryDirectory() as w:
                f = Path(w) / f"{s.stem}.docx"; d.save(str(f))
                subprocess.run(["soffice", f"-env:UserInstallation=file://{w}/p", "--headless", "--convert-to", "pdf", "--outdir", w, str(f)], check=True, capture_output=True, timeout=120)
                shutil.copy(Path(w) / f"{s.stem}.pdf", s.path)
        else: d.save(str(s.path))
        s.truth()
    # ---- reportlab
    def rl(s, head, foot, font="Helvetica", bold="Helvetica-Bold", size=10, tstyle=(), num=True):
        from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer, PageBreak
        from reportlab.lib.styles import ParagraphStyle as PS; from reportlab.lib.units import cm; from reportlab.lib.pagesizes import A4; from reportlab.lib import colors
        n = PS("n", fontName=font, fontSize=size, leading=size*1.35, spaceAfter=6); c = PS("c", fontName=font, fontSize=size-1.2, leading=size*1.15); cb = PS("cb", parent=c, fontName=bold)
        hs = {i: PS(f"h{i}", fontName=bold, fontSize=size+7-2*i, leading=size+10-2*i, spaceBefore=9, spaceAfter=4, keepWithNext=1) for i in (1, 2, 3)}
        f = []
        for b in s.b:
            if b[0] == "h": f.append(Paragraph(b[2], hs[b[1]]))
            elif b[0] == "p": f.append(Paragraph(b[1], n))
            elif b[0] == "pb": f.append(PageBreak())
            elif b[0] == "ul": f += [Paragraph("– " + i, n) for i in b[1]]
            else:
                w = [16.6*cm*x/100 for x in (b[3] or [100/len(b[1])]*len(b[1]))]
                f.append(Table([[Paragraph(x, cb) for x in b[1]]] + [[Paragraph(x or "", cb if (r[0] or "").startswith(("Summa", "Totalt")) else c) for x in r] for r in b[2]], colWidths=w, repeatRows=1, hAlign="LEFT",
                               style=[("VALIGN", (0,0), (-1,-1), "TOP"), ("TOPPADDING", (0,0), (-1,-1), 2), ("BOTTOMPADDING", (0,0), (-1,-1), 3), *tstyle])); f.append(Spacer(1, 8))
        def pg(cv, dt):
            cv.setFont(bold, 9); y = 28.3*cm
            for l in head: cv.drawString(2.2*cm, y, l[0]); cv.drawRightString(18.8*cm, y, l[1]); y -= 12; cv.setFont(font, 9)
            cv.setFont(font, 7.5); cv.drawString(2.2*cm, 1.2*cm, foot)
            if num: cv.drawRightString(18.8*cm, 1.2*cm, f"Sida {dt.page}")
        SimpleDocTemplate(str(s.path), pagesize=A4, leftMargin=2.2*cm, rightMargin=2.2*cm, topMargin=3.2*cm, bottomMargin=2*cm, title=s.stem, invariant=1).build(f, onFirstPage=pg, onLaterPages=pg); s.truth()
