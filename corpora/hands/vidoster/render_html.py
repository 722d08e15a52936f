"""HTML renderer: a web page as it is, or printed to PDF by Chromium."""
import shutil
import subprocess
import tempfile
from html import escape
from pathlib import Path


def render(rep, look):
    out = [f"<!DOCTYPE html>\n<html lang='sv'><head><meta charset='utf-8'><title>{escape(look['title'])}</title>",
           f"<style>{look['css']}</style></head><body>", look.get("before", "")]
    for kind, b in rep.blocks:
        if kind == "h":
            out.append(f"<h{b['level']}>{escape(b['text'])}</h{b['level']}>")
        elif kind == "p":
            cls = f" class='{b['style']}'" if b["style"] else ""
            out.append(f"<p{cls}>{escape(b['text'])}</p>".replace("\n", "<br>"))
        elif kind == "ul":
            tag = "ol" if b["numbered"] else "ul"
            out.append(f"<{tag}>" + "".join(f"<li>{escape(i)}</li>\n" for i in b["items"]) + f"</{tag}>")
        elif kind == "lh":
            out.append("<div class='lh'>" + "".join("<div>" + "<br>".join(map(escape, c)) + "</div>" for c in b["cols"]) + "</div>")
        elif kind == "pb":
            out.append("<div style='break-after:page'></div>")
        elif kind == "card":
            out.append(f"<div class='card'><h4>{escape(b['head'])}</h4><dl>" +
                       "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>\n" for k, v in b["pairs"]) + "</dl></div>")
        elif kind == "t":
            out.append(table(b))
    out.append(look.get("after", "") + "</body></html>")
    text = "\n".join(out)
    if rep.ext == "html":
        rep.out.write_text(text, encoding="utf-8")
        return
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "in.html"
        src.write_text(text, encoding="utf-8")
        subprocess.run([shutil.which("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={tmp}/p",
                        f"--print-to-pdf={rep.out}", src.as_uri()], check=True, capture_output=True)


def table(b):
    numeric = b["look"].get("numeric", [])
    head = b["head"] or [[(c, 1) for c in b["columns"]]]
    s = "<table>" + (f"<caption>{escape(b['caption'])}</caption>" if b["caption"] else "") + "<thead>"
    for row in head:
        s += "<tr>" + "".join(f"<th colspan='{n}'>{escape(t)}</th>" if n > 1 else f"<th>{escape(t)}</th>" for t, n in row) + "</tr>"
    s += "</thead><tbody>\n"
    for r in b["rows"]:
        s += "<tr>" + "".join(f"<td{' class=n' if i in numeric else ''}>{escape('' if c is None else str(c))}</td>"
                              for i, c in enumerate(r)) + "</tr>\n"
    return s + "</tbody></table>"
