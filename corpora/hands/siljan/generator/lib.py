"""Block model + three renderers + truth record for one report (siljan)."""
import html, json, shutil, subprocess, tempfile
from pathlib import Path
HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
MEAN = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]


class R:
    def __init__(s, stem, **doc):
        s.stem, s.blocks, s.period = stem, [], doc["period"]
        s.t = {"document": {"organisation": None, "stadsdel": None, "namnd": None, "kommunkod": None, "dnr": None,
                            "period": None, "document_date": None, "laws": [], **doc},
               "tables": [], "decisions": [], "counts": [], "claims": [], "claims_optional": [],
               "discrepancies": [], "discrepancies_optional": []}
        s.heads = []

    def h(s, lvl, text, sect=True):
        s.blocks.append(("h", lvl, text))
        if sect:
            s.heads = [x for x in s.heads if x[0] < lvl] + [(lvl, text)]

    @property
    def section(s):
        return [x[1] for x in s.heads]

    def p(s, text, cls=""):
        s.blocks.append(("p", text, cls))

    def meta(s, left, right):
        s.blocks.append(("meta", left, right))

    def ul(s, items):
        s.blocks.append(("b", items))

    def br(s):
        s.blocks.append(("br",))

    def table(s, cols, rows, kind, title=None, caption=False, w=None, total=False, align=None):
        tid = f"t{len(s.t['tables']) + 1}"
        if caption:
            s.blocks.append(("p", title, "cap"))
        s.blocks.append(("t", cols, rows, {"w": w, "total": total, "align": align or "l" * len(cols)}))
        s.t["tables"].append({"id": tid, "title": title or (s.section[-1] if s.section else None), "section": s.section,
                              "columns": cols, "rows": [[None if c in (None, "") else c for c in r] for r in rows], "kind": kind})
        return tid

    def dec(s, table=None, **kw):
        d = dict(table=table, nr=None, section=s.section, omrade=None, insats=None, lag=None, lagrum=None, beslutsdatum=None,
                 avbrottsdatum=None, manader=None, dagar=None, kommentar=None, kon=None, alder=None, status="kvarstående",
                 verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(kw) <= set(d), kw
        d.update(kw)
        s.t["decisions"].append(d)

    def cnt(s, table, measure, value, **kw):
        d = dict(table=table, measure=measure, period=s.period, lag=None, omrade=None, insats=None, orsak=None, kon=None,
                 manader=None, value=value, is_total=False)
        assert set(kw) <= set(d), kw
        d.update(kw)
        s.t["counts"].append(d)

    def claim(s, quote, value, measure="ej_verkställda", unit="beslut", what="", optional=False, drop=(), **kw):
        d = dict(quote=quote, what=what or quote[:60], measure=measure, period=s.period, lag=None, omrade=None, insats=None,
                 orsak=None, kon=None, value=value, unit=unit, compare_to=None)
        assert set(kw) <= set(d), kw
        d.update(kw)
        d["agreed"] = [f for f in MEAN if f not in drop]
        s.t["claims_optional" if optional else "claims"].append(d)

    def bad(s, kind, severity, what, reported, computed, evidence, kinds=None, optional=False):
        s.t["discrepancies_optional" if optional else "discrepancies"].append(
            dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))

    def save(s):
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{s.stem}.json").write_text(json.dumps(s.t, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

    # ---------------------------------------------------------------- HTML
    def html(s, css, title="", before="", after=""):
        e, o = html.escape, []
        for b in s.blocks:
            if b[0] == "h":
                o.append(f"<h{b[1]}>{e(b[2])}</h{b[1]}>")
            elif b[0] == "p":
                o.append(f'<p class="{b[2]}">{e(b[1])}</p>')
            elif b[0] == "b":
                o.append("<ul>" + "".join(f"<li>{e(x)}</li>" for x in b[1]) + "</ul>")
            elif b[0] == "br":
                o.append('<div style="break-after:page"></div>')
            elif b[0] == "meta":
                o.append('<div class="meta"><div>' + "<br>".join(map(e, b[1])) + "</div><div>" + "<br>".join(map(e, b[2])) + "</div></div>")
            else:
                _, cols, rows, op = b
                w = op["w"] or [None] * len(cols)
                al = {"l": "left", "r": "right", "c": "center"}
                o.append("<table><thead><tr>" + "".join(f'<th style="text-align:{al[a]}{";width:" + str(x) + "mm" if x else ""}">{e(c)}</th>' for c, x, a in zip(cols, w, op["align"])) + "</tr></thead><tbody>")
                for i, r in enumerate(rows):
                    cl = ' class="sum"' if op["total"] and i == len(rows) - 1 else ""
                    o.append(f"<tr{cl}>" + "".join(f'<td style="text-align:{al[a]}">{e(c or "")}</td>' for c, a in zip(r, op["align"])) + "</tr>")
                o.append("</tbody></table>")
        return (f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{e(title)}</title><style>{css}</style></head>'
                f"<body>{before}" + "\n".join(o) + f"{after}</body></html>\n")

    def chromium(s, css, **kw):
        with tempfile.TemporaryDirectory() as d:
            f = Path(d) / "a.html"
            f.write_text(s.html(css, **kw), encoding="utf-8")
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={d}/u", "--no-pdf-header-footer",
                            f"--print-to-pdf={DOCS / (s.stem + '.pdf')}", f.as_uri()], check=True, capture_output=True, timeout=120)

    # ---------------------------------------------------------------- DOCX
    def docx(s, font="Calibri", size=11, style="Table Grid", header=None, footer=None, shade=None, pdf=False, color=None):
        from docx import Document
        from docx.shared import Pt, Mm, RGBColor
        from docx.enum.text import WD_ALIGN_PARAGRAPH as A
        from docx.oxml.ns import qn
        from docx.oxml import OxmlElement
        d = Document()
        sec = d.sections[0]
        sec.page_width, sec.page_height = Mm(210), Mm(297)
        sec.left_margin = sec.right_margin = Mm(25)
        st = d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        for i in range(1, 4):
            hs = d.styles[f"Heading {i}"]
            hs.font.name, hs.font.color.rgb = font, RGBColor.from_string(color or "000000")
            hs.element.rPr.rFonts.set(qn("w:asciiTheme"), "") if False else None
            rf = hs.element.rPr.rFonts
            for k in list(rf.attrib):
                del rf.attrib[k]
            rf.set(qn("w:ascii"), font); rf.set(qn("w:hAnsi"), font)
        if header:
            sec.header.paragraphs[0].text = header
        if footer:
            sec.footer.paragraphs[0].text = footer
        for b in s.blocks:
            if b[0] == "h":
                d.add_heading(b[2], b[1])
            elif b[0] == "p":
                p = d.add_paragraph()
                r = p.add_run(b[1])
                if b[2] == "cap":
                    r.italic = True
                if b[2] == "b":
                    r.bold = True
            elif b[0] == "b":
                for x in b[1]:
                    d.add_paragraph(x, style="List Bullet")
            elif b[0] == "br":
                d.add_page_break()
            elif b[0] == "meta":
                t = d.add_table(1, 2)
                t.cell(0, 0).text, t.cell(0, 1).text = "\n".join(b[1]), "\n".join(b[2])
                d.add_paragraph()
            else:
                _, cols, rows, op = b
                t = d.add_table(1, len(cols), style=style)
                allrows = [cols] + rows
                for i, r in enumerate(allrows):
                    cells = t.rows[0].cells if i == 0 else t.add_row().cells
                    for j, c in enumerate(r):
                        p = cells[j].paragraphs[0]
                        run = p.add_run(c or "")
                        run.font.size = Pt(size - 1)
                        run.bold = i == 0 or (op["total"] and i == len(allrows) - 1)
                        if op["align"][j] == "r":
                            p.alignment = A.RIGHT
                        if op["w"]:
                            cells[j].width = Mm(op["w"][j])
                        if i == 0 and shade:
                            sh = OxmlElement("w:shd"); sh.set(qn("w:val"), "clear"); sh.set(qn("w:fill"), shade)
                            cells[j]._tc.get_or_add_tcPr().append(sh)
                d.add_paragraph()
        if not pdf:
            d.save(DOCS / f"{s.stem}.docx")
            return
        with tempfile.TemporaryDirectory() as td:
            f = Path(td) / f"{s.stem}.docx"
            d.save(f)
            subprocess.run(["soffice", f"-env:UserInstallation=file://{td}/lo", "--headless", "--convert-to", "pdf", "--outdir", td, str(f)], check=True, capture_output=True, timeout=180)
            shutil.copy(Path(td) / f"{s.stem}.pdf", DOCS / f"{s.stem}.pdf")

    # ---------------------------------------------------------------- reportlab
    def reportlab(s, font="Helvetica", size=10, rules="grid", header=None, footer=None, color="#000000", margin=62):
        from reportlab.lib.pagesizes import A4
        from reportlab.lib.styles import ParagraphStyle as PS
        from reportlab.lib import colors
        from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, PageBreak
        B = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}[font]
        I = {"Helvetica": "Helvetica-Oblique", "Times-Roman": "Times-Italic"}[font]
        W = A4[0] - 2 * margin
        n = PS("n", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=6)
        c = PS("c", fontName=font, fontSize=size - 1, leading=(size - 1) * 1.22)
        cb = PS("cb", parent=c, fontName=B)
        cap = PS("cap", parent=n, fontName=I, spaceBefore=4, spaceAfter=3)
        hs = {i: PS(f"h{i}", fontName=B, fontSize=size + [7, 3, 1][i - 1], leading=(size + [7, 3, 1][i - 1]) * 1.2, spaceBefore=[4, 10, 8][i - 1], spaceAfter=4, textColor=colors.HexColor(color), keepWithNext=1) for i in (1, 2, 3)}
        e = html.escape
        al = {"l": 0, "r": 2, "c": 1}
        out = []
        for b in s.blocks:
            if b[0] == "h":
                out.append(Paragraph(e(b[2]), hs[b[1]]))
            elif b[0] == "p":
                out.append(Paragraph(e(b[1]), cap if b[2] == "cap" else PS("b", parent=n, fontName=B) if b[2] == "b" else n))
            elif b[0] == "b":
                for x in b[1]:
                    out.append(Paragraph(e(x), PS("li", parent=n, leftIndent=14, bulletIndent=3, spaceAfter=2), bulletText="•"))
            elif b[0] == "br":
                out.append(PageBreak())
            elif b[0] == "meta":
                out += [Table([[[Paragraph(e(x), c) for x in b[1]], [Paragraph(e(x), c) for x in b[2]]]], colWidths=[W * .58, W * .42], style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]), Spacer(1, 16)]
            else:
                _, cols, rows, op = b
                w = [x / sum(op["w"]) * W for x in op["w"]] if op["w"] else None
                data = [[Paragraph(e(x), PS("x", parent=cb, alignment=al[a])) for x, a in zip(cols, op["align"])]]
                for i, r in enumerate(rows):
                    q = cb if op["total"] and i == len(rows) - 1 else c
                    data.append([Paragraph(e(x or ""), PS("x", parent=q, alignment=al[a])) for x, a in zip(r, op["align"])])
                ts = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
                ts += [("GRID", (0, 0), (-1, -1), .5, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e4e4"))] if rules == "grid" else \
                      [("LINEBELOW", (0, 0), (-1, 0), 1, colors.black), ("LINEBELOW", (0, 1), (-1, -1), .25, colors.lightgrey)]
                out += [Table(data, colWidths=w, repeatRows=1, style=ts), Spacer(1, 8)]

        def page(cv, doc):
            cv.setFont(font, 8)
            if header:
                cv.drawString(margin, A4[1] - 34, header)
            if footer:
                cv.drawString(margin, 30, footer)
            cv.drawRightString(A4[0] - margin, 30, f"Sida {doc.page}")
        SimpleDocTemplate(str(DOCS / f"{s.stem}.pdf"), pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=58, bottomMargin=56, title=s.stem, author="").build(out, onFirstPage=page, onLaterPages=page)
