"""HTML page, and PDF from it by Chromium."""
import shutil
import subprocess
import tempfile
from html import escape


def esc(t):
    return escape(t or "", quote=False).replace("\n", "<br>\n")


def render(r, path, css="", before="", after="", title="", th_scope=True, caption_tag="caption"):
    out = [f'<!DOCTYPE html>\n<html lang="sv">\n<head>\n<meta charset="utf-8">\n<title>{esc(title)}</title>\n<style>{css}</style>\n</head>\n<body>', before]
    for b in r.blocks:
        k = b["kind"]
        if k == "h":
            out.append(f'<h{b["level"]}>{esc(b["text"])}</h{b["level"]}>')
        elif k == "p":
            cls = "" if b["style"] == "p" else f' class="{b["style"]}"'
            out.append(f'<p{cls}>{esc(b["text"])}</p>')
        elif k == "ul":
            out.append("<ul>\n" + "\n".join(f"<li>{i if b.get('raw') else esc(i)}</li>" for i in b["items"]) + "\n</ul>")
        elif k == "letter":
            out.append(f'<div class="letter"><div>{esc(b["left"])}</div><div>{esc(b["right"])}</div></div>')
        elif k == "card":
            out.append(f'<div class="card"><h3>{esc(b["head"])}</h3><p class="meta">{esc(b["meta"])}</p><p>{esc(b["text"])}</p></div>')
        elif k == "break":
            out.append('<div style="page-break-after:always"></div>')
        elif k == "table":
            head = b["head"] or [[(c, 1, 1) for c in b["columns"]]]
            cap = f'<caption>{esc(b["caption"])}</caption>' if b["caption"] else ""
            out.append(f"<table>{cap}<thead>")
            for line in head:
                out.append("<tr>" + "".join(f'<th{f" colspan={c}" if c > 1 else ""}{f" rowspan={s}" if s > 1 else ""}>{esc(t)}</th>' for t, c, s in line) + "</tr>")
            out.append("</thead><tbody>")
            for i, row in enumerate(b["rows"]):
                last = b["bold_last"] and i == len(b["rows"]) - 1
                out.append(("<tr class=sum>" if last else "<tr>") + "".join(f"<td>{esc(c) or '&nbsp;'}</td>" for c in row) + "</tr>")
            out.append("</tbody></table>")
    out += [after, "</body>\n</html>"]
    path.write_text("\n".join(out), encoding="utf-8")


def pdf(html, out):
    exe = shutil.which("chromium")
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run([exe, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}", "--no-pdf-header-footer",
                        f"--print-to-pdf={out}", html.resolve().as_uri()], check=True, capture_output=True)
