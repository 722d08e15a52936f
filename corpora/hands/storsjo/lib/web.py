"""Tables and pages in HTML, HTML to PDF with Chromium."""
import html
import shutil
import subprocess
import tempfile
from pathlib import Path

e = html.escape


def table(t, num_from=1, caption=None, cls=""):
    out = [f'<table class="{cls}">']
    if caption:
        out.append(f"<caption>{e(caption)}</caption>")
    out.append("<thead><tr>" + "".join(f"<th>{e(c)}</th>" for c in t["columns"]) + "</tr></thead><tbody>")
    for row in t["rows"]:
        c = ' class="sum"' if row[0].lower().startswith(("summa", "totalt")) else ""
        out.append(f"<tr{c}>" + "".join(f"<td>{e(x) if x else ''}</td>" for x in row) + "</tr>")
    return "\n".join(out) + "</tbody></table>"


def page(content, css, title):
    return (f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{e(title)}</title>\n'
            f"<style>{css}</style></head>\n<body>\n{content}\n</body></html>\n")


def to_pdf(text, out):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "page.html"
        src.write_text(text, encoding="utf-8")
        subprocess.run([shutil.which("chromium") or "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/p",
                        "--no-pdf-header-footer", f"--print-to-pdf={tmp}/o.pdf", src.as_uri()], check=True,
                       capture_output=True, timeout=120)
        Path(out).write_bytes((Path(tmp) / "o.pdf").read_bytes())
