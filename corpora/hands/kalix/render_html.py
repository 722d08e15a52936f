"""Blocks to HTML: a page of a municipal web site, or the source of a chromium PDF."""
from __future__ import annotations

import html
import subprocess
import tempfile
from pathlib import Path


def esc(text) -> str:
    return html.escape(text or "")


def table_html(spec) -> str:
    out = ["<table>"]
    if spec["title"]:
        out.append(f"<caption>{esc(spec['title'])}</caption>")
    side = lambda i: " class='num'" if spec["align"].get(i) == "r" else ""
    if spec["widths"]:
        total = sum(spec["widths"])
        out.append("<colgroup>" + "".join(f"<col style='width:{100 * w / total:.1f}%'>" for w in spec["widths"]) + "</colgroup>")
    if any(spec["columns"]):
        out.append("<thead>")
        if spec["groups"]:
            out.append("<tr>" + "".join(f"<th colspan='{n}'>{esc(g)}</th>" for g, n in spec["groups"]) + "</tr>")
        out.append("<tr>" + "".join(f"<th{side(i)}>{esc(c)}</th>" for i, c in enumerate(spec["columns"])) + "</tr></thead>")
    out.append("<tbody>")
    for k, row in enumerate(spec["rows"]):
        cls = " class='strong'" if k in spec["strong"] else ""
        out.append(f"<tr{cls}>" + "".join(f"<td{side(i)}>{esc(c)}</td>" for i, c in enumerate(row)) + "</tr>")
    out.append("</tbody></table>")
    return "\n".join(out)


def block_html(kind, rest) -> str:
    if kind == "h":
        n = max(rest[0], 1)
        return f"<h{n}>{esc(rest[1])}</h{n}>"
    if kind == "p":
        return f"<p class='{rest[1]}'>{esc(rest[0])}</p>" if rest[1] else f"<p>{esc(rest[0])}</p>"
    if kind in ("ul", "ol"):
        return f"<{kind}>" + "".join(f"<li>{esc(i)}</li>" for i in rest[0]) + f"</{kind}>"
    if kind == "table":
        return table_html(rest[0])
    if kind == "letter":
        cols = ["<br>".join(esc(x) for x in part) for part in rest]
        return f"<div class='letter'><div>{cols[0]}</div><div>{cols[1]}</div></div>"
    if kind == "sign":
        return "<p class='sign'>" + "<br>".join(esc(x) for x in rest[0]) + "</p>"
    if kind == "raw":
        return rest[0]
    if kind == "break":
        return "<div class='break'></div>"
    raise ValueError(kind)


def page(report) -> str:
    theme = report.theme
    body = "\n".join(block_html(b[0], b[1:]) for b in report.blocks)
    return (f"<!DOCTYPE html>\n<html lang='sv'><head><meta charset='utf-8'><title>{esc(theme.get('meta_title'))}</title>\n"
            f"<style>{theme['css']}</style></head><body>\n{theme.get('before', '')}<main>\n{body}\n</main>\n"
            f"{theme.get('after', '')}</body></html>\n")


def render(report, path: Path):
    path.write_text(page(report), encoding="utf-8")


def render_chromium(report, path: Path):
    with tempfile.TemporaryDirectory() as tmp:
        source = Path(tmp) / "page.html"
        render(report, source)
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile",
                        "--no-pdf-header-footer", f"--print-to-pdf={path}", source.as_uri()],
                       check=True, capture_output=True)
