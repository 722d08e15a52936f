"""HTML pages, and PDF by headless Chromium."""
import html
import shutil
import subprocess
import tempfile
from pathlib import Path

esc = html.escape


def tag(report):
    out, s = [], report.style
    for b in report.blocks:
        if b[0] == "h":
            out.append(f"<h{b[1]}>{esc(b[2])}</h{b[1]}>")
        elif b[0] == "p":
            cls = " class='small'" if b[2].get("small") else ""
            out.append(f"<p{cls}>{'<strong>' if b[2].get('bold') else ''}{esc(b[1])}{'</strong>' if b[2].get('bold') else ''}</p>")
        elif b[0] in ("ul", "ol"):
            out.append(f"<{b[0]}>" + "".join(f"<li>{esc(i)}</li>" for i in b[1]) + f"</{b[0]}>")
        elif b[0] == "letterhead":
            out.append("<div class='lh'><div>" + "<br>".join(map(esc, b[1])) + "</div><div>" + "<br>".join(map(esc, b[2])) + "</div></div>")
        elif b[0] == "br":
            out.append("<div style='break-after:page'></div>")
        elif b[0] == "raw":
            out.append(b[1])
        elif b[0] == "table":
            _, cols, rows, o = b
            cap = f"<caption>{esc(o['caption'])}</caption>" if o.get("caption") else ""
            head = "".join(f"<th scope='col'>{esc(c)}</th>" for c in cols)
            num = set(o.get("numeric", ()))
            wid = "".join(f"<col style='width:{100 * w / sum(o['widths']):.1f}%'>" for w in o["widths"]) if o.get("widths") else ""
            body = "".join("<tr" + (" class='sum'" if r[0] in o.get("bold_rows", ()) else "") + ">" + "".join(
                f"<td{' class=num' if i in num else ''}>{esc(c)}</td>" for i, c in enumerate(r)) + "</tr>" for r in rows)
            out.append(f"<table>{cap}<colgroup>{wid}</colgroup><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")
    return (f"<!DOCTYPE html><html lang='sv'><head><meta charset='utf-8'><title>{esc(s.get('title', ''))}</title>"
            f"<style>{s.get('css', '')}</style></head><body>{s.get('before', '')}<main>" + "\n".join(out) + f"</main>{s.get('after', '')}</body></html>")


def render(report, path):
    Path(path).write_text(tag(report), encoding="utf-8")


def render_pdf(report, path):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "a.html"
        src.write_text(tag(report), encoding="utf-8")
        exe = shutil.which("chromium") or shutil.which("google-chrome")
        subprocess.run([exe, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/u",
                        f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True, timeout=180)
