"""Small helpers for pages written as HTML, and chromium to print them."""
import html
import subprocess
import tempfile
from pathlib import Path


def table(t, caption=None):
    esc = html.escape
    out = ["<table>"]
    if caption:
        out.append(f"<caption>{esc(caption)}</caption>")
    out.append("<thead><tr>" + "".join(f'<th scope="col">{esc(c)}</th>' for c in t["columns"]) + "</tr></thead><tbody>")
    for r in t["rows"]:
        cls = ' class="sum"' if (r[0] or "").startswith(("Summa", "Totalt")) else ""
        out.append(f"<tr{cls}>" + "".join(f"<td>{esc(c or '')}</td>" for c in r) + "</tr>")
    return "\n".join(out) + "</tbody></table>"


def printed(path, source):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "a.html"
        src.write_text(source, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/prof",
                        "--no-pdf-header-footer", f"--print-to-pdf={path}", src.as_uri()], check=True, capture_output=True, timeout=120)
