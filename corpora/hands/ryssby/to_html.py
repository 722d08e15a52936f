"""HTML as a web editor writes it; PDF by Chromium."""
import subprocess
import tempfile
from html import escape
from pathlib import Path


def body(report, h0=1):
    out = []
    for b in report.blocks:
        if b[0] == "h":
            n = b[1] + h0
            out.append(f"<h{n}>{escape(b[2])}</h{n}>")
        elif b[0] == "p":
            out.append(f'<p class="{b[2]}">{escape(b[1])}</p>' if b[2] else f"<p>{escape(b[1])}</p>")
        elif b[0] == "raw":
            out.append(b[1])
        elif b[0] == "ul":
            out.append("<ul>\n" + "\n".join(f"<li>{escape(x)}</li>" for x in b[1]) + "\n</ul>")
        elif b[0] == "pagebreak":
            out.append('<div class="brytning"></div>')
        else:
            t = b[1]
            head = t["head"] or [[(c, 1) for c in t["columns"]]]
            s = ["<table>"]
            if t["caption"]:
                s.append(f"<caption>{escape(t['caption'])}</caption>")
            s.append("<thead>")
            for line in head:
                s.append("<tr>" + "".join(f'<th scope="col"{f" colspan={n}" if n > 1 else ""}>' + escape(c).replace("\n", "<br>") + "</th>" for c, n in line) + "</tr>")
            s.append("</thead><tbody>")
            for k, row in enumerate(t["rows"]):
                cells = "".join(f"<td>{escape(c) if c is not None else '&nbsp;'}</td>" for c in row)
                s.append(f'<tr{" class=summa" if k in t["bold"] else ""}>{cells}</tr>')
            out.append("\n".join(s + ["</tbody></table>"]))
    return "\n".join(out)


def page(title, css, inner):
    return f'<!DOCTYPE html>\n<html lang="sv"><head><meta charset="utf-8"><title>{escape(title)}</title>\n<style>{css}</style></head>\n<body>\n{inner}\n</body></html>\n'


def to_pdf(html, target):
    with tempfile.TemporaryDirectory() as tmp:
        src, dst = Path(tmp) / "sida.html", Path(tmp) / "sida.pdf"
        src.write_text(html, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        f"--user-data-dir={tmp}/profil", f"--print-to-pdf={dst}", src.as_uri()], check=True, capture_output=True, timeout=120)
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(dst.read_bytes())
