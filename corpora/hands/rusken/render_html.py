"""HTML, and what chromium and soffice make of it."""
import html as H
import subprocess
import tempfile
from pathlib import Path


def e(s):
    return H.escape(s or "")


def table(t, cls):
    out = [f'<table class="{cls}">']
    if t["caption"]:
        out.append(f"<caption>{e(t['caption'])}</caption>")
    if t["widths"]:
        tot = sum(t["widths"])
        out.append("<colgroup>" + "".join(f'<col style="width:{100 * w / tot:.1f}%">' for w in t["widths"]) + "</colgroup>")
    if t["columns"]:
        out.append("<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in t["columns"]) + "</tr></thead>")
    out.append("<tbody>")
    for i, r in enumerate(t["rows"]):
        tag = ("<b>", "</b>") if i in t["bold"] else ("", "")
        cells = []
        for j, c in enumerate(r):
            cl = ' class="n" align="right"' if j in t["align"] else ""
            cells.append(f"<td{cl}>{tag[0] if c else ''}{e(c)}{tag[1] if c else ''}</td>")
        out.append("<tr>" + "".join(cells) + "</tr>")
    out.append("</tbody></table>")
    return "".join(out)


def body(rep):
    out, cls = [], rep.look.get("table_class", "tab")
    for b in rep.blocks:
        k = b[0]
        if k == "title":
            out.append(f"<h1>{e(b[1])}</h1>")
        elif k == "h":
            out.append(f"<h{b[1] + 1}>{e(b[2])}</h{b[1] + 1}>")
        elif k == "p":
            out.append(f"<p>{e(b[1])}</p>")
        elif k == "b":
            out.append("<ul>" + "".join(f"<li>{e(x)}</li>" for x in b[1]) + "</ul>")
        elif k == "t":
            out.append(table(b[1], cls))
        elif k == "lh":
            out.append('<div class="lh"><div>' + "<br>".join(map(e, b[1])) + '</div><div class="r">' + "<br>".join(map(e, b[2])) + "</div></div>")
        elif k == "lines":
            out.append('<p class="lines">' + "<br>".join(map(e, b[1])) + "</p>")
        elif k == "html":
            out.append(b[1])
        elif k == "pb":
            out.append('<div style="break-before:page"></div>')
    return "\n".join(out)


def page(rep):
    lk = rep.look
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{e(lk.get("head_title", rep.stem))}</title>'
            f'<style>{lk["css"]}</style></head><body>\n{lk.get("before", "")}{body(rep)}\n{lk.get("after", "")}</body></html>\n')


def write_html(rep, out):
    out.write_text(page(rep), encoding="utf-8")


def chromium_pdf(rep, out):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d) / "in.html"
        src.write_text(page(rep), encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/p",
                        f"--print-to-pdf={out}", str(src)], check=True, capture_output=True, timeout=120)


def soffice(src, fmt, outdir, infilter=None):
    with tempfile.TemporaryDirectory() as d:
        cmd = ["soffice", f"-env:UserInstallation=file://{d}/lo", "--headless"] + ([f"--infilter={infilter}"] if infilter else [])
        subprocess.run(cmd + ["--convert-to", fmt, "--outdir", str(outdir), str(src)], check=True, capture_output=True, timeout=180)


def soffice_docx(rep, out):
    with tempfile.TemporaryDirectory() as d:
        src = Path(d) / (out.stem + ".html")
        src.write_text(page(rep), encoding="utf-8")
        soffice(src, "docx:MS Word 2007 XML", out.parent, infilter="HTML (StarWriter)")
