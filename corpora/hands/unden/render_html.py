"""Blocks to HTML, and HTML to PDF with a headless browser."""

from __future__ import annotations

import html
import shutil
import subprocess
import tempfile
from pathlib import Path

from kit import Block, Report

STYLES = {
    "kinda": """@page{size:A4;margin:22mm 20mm 20mm 24mm;@bottom-center{
      content:"Fiktiva uppgifter  -  Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans';color:#555}}
      body{font:10.5pt/1.4 'Liberation Serif';margin:0} h1{font:bold 17pt 'Liberation Sans';margin:18pt 0 8pt}
      h2{font:bold 12pt 'Liberation Sans';margin:14pt 0 4pt} h3{font:bold 10.5pt 'Liberation Sans';margin:10pt 0 3pt}
      table{border-collapse:collapse;width:100%;margin:4pt 0 10pt;font:9.5pt 'Liberation Sans'}
      th{background:#dfe8ec;text-align:left} th,td{border:.6pt solid #7a8a90;padding:2.5pt 5pt}
      td:not(:first-child),th:not(:first-child){text-align:right} tr.sum td{font-weight:bold}
      .caption{font:italic 9.5pt 'Liberation Sans';margin:8pt 0 2pt} .small{font-size:8.5pt;color:#444}
      .meta{display:flex;justify-content:space-between;font:9pt 'Liberation Sans';border-bottom:1pt solid #333}
      tr{break-inside:avoid} h2,h3,.caption{break-after:avoid}""",
    "nordmaling": """@page{size:A4;margin:18mm;@bottom-right{content:counter(page) "(" counter(pages) ")";
      font:8pt 'DejaVu Sans'}@bottom-left{content:"Nordmalings kommun, fiktiva uppgifter";font:7.5pt 'DejaVu Sans'}}
      body{font:9.5pt/1.45 'DejaVu Sans';margin:0;color:#222} h1{font-size:15pt;color:#1c4f3f;margin:14pt 0 6pt}
      h2{font-size:11pt;color:#1c4f3f;border-bottom:1pt solid #1c4f3f;margin:14pt 0 5pt} h3{font-size:9.5pt}
      table{border-collapse:collapse;width:100%;margin:5pt 0 12pt;font-size:8.5pt}
      th{border-bottom:1.2pt solid #222;text-align:center;vertical-align:bottom} th:first-child{text-align:left}
      td{border-bottom:.4pt solid #bbb} th,td{padding:3pt 5pt} table.num td:nth-child(n+3){text-align:center}
      tr.sum td{font-weight:bold;background:#eef3f0} .caption{font-weight:bold;margin:8pt 0 2pt}
      .meta div{font-size:8.5pt} .meta b{display:inline-block;width:32mm} .small{font-size:8pt}
      tr{break-inside:avoid} h2,.caption{break-after:avoid}""",
    "sotenas": """body{font:16px/1.5 'Liberation Sans',sans-serif;margin:0;background:#f4f4f2}
      header,footer{background:#12405e;color:#fff;padding:12px 32px} header a{color:#fff;margin-right:18px}
      main{max-width:820px;margin:20px auto;background:#fff;padding:20px 36px} h1{font-size:1.7em} h2{font-size:1.25em}
      table{border-collapse:collapse;width:100%;margin:8px 0 22px}
      caption{text-align:left;font-weight:bold;padding:4px 0}
      th,td{border-bottom:1px solid #ccc;padding:5px 8px;text-align:right}
      th:first-child,td:first-child{text-align:left}
      tr.sum td{font-weight:bold;border-top:2px solid #12405e} .small{font-size:.85em;color:#555}""",
}


def esc(text: str | None) -> str:
    """Text made safe, with line breaks kept."""
    return html.escape(text or "").replace("\n", "<br>")


def table_html(block: Block, caption: str = "") -> str:
    """One table; numbers stand in a class of their own so that they can be centred."""
    numeric = all(c is None or c in "-–" or c.isdigit() for r in block.rows for c in r.cells[2:])
    out = [f'<table class="{"num" if numeric else "text"}">', f"<caption>{esc(caption)}</caption>" if caption else ""]
    out.append("<thead>")
    if block.groups:
        spans, low, at = [], [], 0
        for text, n in block.groups:
            if text:
                spans.append(f'<th colspan="{n}">{esc(text)}</th>')
                low += block.columns[at:at + n]
            else:
                spans += [f'<th rowspan="2">{esc(c)}</th>' for c in block.columns[at:at + n]]
            at += n
        out.append("<tr>" + "".join(spans) + "</tr><tr>" + "".join(f"<th>{esc(c)}</th>" for c in low) + "</tr>")
    else:
        out.append("<tr>" + "".join(f"<th>{esc(c)}</th>" for c in block.columns) + "</tr>")
    out.append("</thead><tbody>")
    for row in block.rows:
        cls = ' class="sum"' if row.total else ""
        out.append(f"<tr{cls}>" + "".join(f"<td>{esc(c)}</td>" for c in row.cells) + "</tr>")
    return "\n".join([*out, "</tbody></table>"])


def body(report: Report) -> str:
    """All blocks as HTML; on a web page captions become table captions."""
    out, caption = [], ""
    for b in report.blocks:
        if b.kind == "h":
            out.append(f"<h{b.level + 1}>{esc(b.text)}</h{b.level + 1}>")
        elif b.kind == "p" and b.style == "caption" and report.ext == "html":
            caption = b.text
        elif b.kind == "p":
            out.append(f'<p class="{b.style or "text"}">{esc(b.text)}</p>')
        elif b.kind == "meta":
            lines = "".join(f"<div><b>{esc(k)}</b> {esc(v)}</div>" for k, v in b.items)
            out.append(f'<div class="meta">{lines}</div>')
        elif b.kind == "bullets":
            out.append("<ul>" + "".join(f"<li>{esc(i)}</li>" for i in b.items) + "</ul>")
        elif b.kind == "break":
            out.append('<div style="break-after:page"></div>')
        else:
            out.append(table_html(b, caption))
            caption = ""
    return "\n".join(out)


def page(report: Report) -> str:
    """The whole page; a web page gets a site head and foot."""
    inner = body(report)
    title = next(b.text for b in report.blocks if b.kind == "h")
    if report.ext == "html":
        inner = (
            "<header><strong>Sotenäs kommun</strong><nav><a href='#'>Omsorg och stöd</a><a href='#'>Bygga och bo</a>"
            "<a href='#'>Politik och insyn</a><a href='#'>Kontakt</a></nav></header><main>" + inner + "</main>"
            "<footer>Sotenäs kommun · Strandvägen 1 A · Växel 0523-00 00 00 · Fiktiva uppgifter</footer>"
        )
    return (
        f"<!DOCTYPE html><html lang='sv'><head><meta charset='utf-8'><title>{esc(title)}</title>"
        "<meta name='description' content='Fiktiva uppgifter'>"
        f"<style>{STYLES[report.look]}</style></head><body>{inner}</body></html>"
    )


def render(report: Report, target: Path) -> None:
    """Write the HTML file, or the PDF that a browser prints from it."""
    if report.ext == "html":
        target.write_text(page(report), encoding="utf-8")
        return
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or "google-chrome"
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "report.html"
        source.write_text(page(report), encoding="utf-8")
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={scratch}/profile",
             "--no-pdf-header-footer", f"--print-to-pdf={target}", source.as_uri()],
            check=True, capture_output=True, timeout=120,
        )
