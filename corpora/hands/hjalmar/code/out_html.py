"""Blocks to HTML, and on to PDF with Chromium."""
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path


def body(report, numeric_right=True):
    out = []
    for b in report.blocks:
        if b[0] == "h":
            out.append(f"<h{b[1]}>{escape(b[2])}</h{b[1]}>")
        elif b[0] == "p":
            out.append(f'<p{" class=" + chr(34) + b[2] + chr(34) if b[2] else ""}>{escape(b[1])}</p>')
        elif b[0] == "html":
            out.append(b[1])
        elif b[0] == "ul":
            out.append("<ul>\n" + "\n".join(f"<li>{escape(t)}</li>" for t in b[1]) + "\n</ul>")
        elif b[0] == "t":
            cols, rows, look = b[1:]
            cap = f"<caption>{escape(look['caption'])}</caption>" if look.get("caption") else ""
            out.append(f"<table>{cap}<thead><tr>" + "".join(f"<th>{escape(c)}</th>" for c in cols) + "</tr></thead><tbody>")
            for i, r in enumerate(rows):
                tag = ' class="sum"' if i in look["total"] else ""
                out.append(f"<tr{tag}>" + "".join(f"<td>{escape(c or '')}</td>" for c in r) + "</tr>")
            out.append("</tbody></table>")
    return "\n".join(out)


def pdf(html, path):
    exe = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "page.html"
        src.write_text(html, encoding="utf-8")
        subprocess.run([exe, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/p", "--no-pdf-header-footer", f"--print-to-pdf={path}", src.as_uri()],
                       check=True, capture_output=True)
