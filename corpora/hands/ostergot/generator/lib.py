"""One data model per report: the blocks that are printed and the truth are made from the same calls."""
import html, json, re, subprocess, tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo".split()
DEC = ["table", "nr", "section", "omrade", "insats", "insats_id", "lag", "lagrum", "beslutsdatum", "avbrottsdatum", "manader", "dagar",
       "kommentar", "kon", "alder", "status", "verkstallt_datum", "avslutat_datum", "antal"]
CNT = ["table", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "manader", "value", "is_total"]
CLM = ["quote", "what", "measure", "period", "lag", "omrade", "insats", "orsak", "kon", "value", "unit", "compare_to"]


def w(n):
    return WORDS[n]


class Rep:
    loose = False

    def __init__(self, stem, ext, **doc):
        self.stem, self.ext, self.period = stem, ext, doc["period"]
        self.doc = {"organisation": None, "kommunkod": None, "stadsdel": None, "namnd": None, "dnr": None,
                    "period": None, "document_date": None, "laws": [], **doc}
        self.blocks, self.tables, self.decisions, self.counts = [], [], [], []
        self.claims, self.disc, self.copt, self.dopt, self.stack = [], [], [], [], []

    # ---- printed blocks
    def add(self, kind, *a, **k):
        self.blocks.append((kind, a, k))

    def h(self, level, text):
        self.stack = self.stack[:level - 1] + [text]
        self.add("h", level, text)

    def p(self, text, *claims, cls=""):
        self.add("p", text, cls=cls)
        for c in claims:
            self.claim(text, *c[:4], **(c[4] if len(c) > 4 else {}))

    def claim(self, text, quote, value, unit, measure, optional=False, **dims):
        assert quote in text, quote
        r = dict.fromkeys(CLM)
        r.update(quote=quote, what=quote[:60], value=value, unit=unit, measure=measure, period=self.period)
        r.update(dims)
        if self.loose:  # snapshot reports: "ej verkställda" and "kvarstående" are the same set, the measure is not compared
            r.setdefault("agreed", ["period", "lag", "insats", "orsak", "kon", "compare_to"])
        (self.copt if optional else self.claims).append(r)

    def ul(self, items):
        self.add("ul", items)

    def table(self, columns, rows, kind, title=None, head=None, show=True, caption=True, **k):
        tid = f"t{len(self.tables) + 1}"
        self.tables.append({"id": tid, "title": title or (self.stack[-1] if self.stack else None), "section": list(self.stack),
                            "columns": columns, "rows": [[c if c not in ("",) else None for c in r] for r in rows], "kind": kind})
        if show:
            self.add("table", columns, rows, head=head, title=title if caption else None, **k)
        return tid

    # ---- truth
    def grid(self, tid, rowdims, coldims, **base):
        """Each numeric cell becomes a count; rowdims/coldims: one dict (or None: no count) per row/column."""
        t = next(t for t in self.tables if t["id"] == tid)
        for row, rd in zip(t["rows"], rowdims, strict=True):
            for cell, cd in zip(row, coldims, strict=True):
                if rd is None or cd is None or cell is None:
                    continue
                v = 0 if cell in ("-", "–") else int(re.match(r"\d+", cell).group())
                r = dict.fromkeys(CNT)
                r.update(table=tid, period=self.period, is_total=False, value=v)
                r.update(base); r.update(rd); r.update(cd)
                self.counts.append(r)

    def dec(self, **k):
        r = dict.fromkeys(DEC)
        r.update(antal=1, section=list(self.stack)); r.update(k)
        assert set(r) == set(DEC), set(r) ^ set(DEC)
        self.decisions.append(r)

    def err(self, kind, severity, what, reported, computed, evidence, optional=False):
        (self.dopt if optional else self.disc).append({"kind": kind, "kinds": [kind], "severity": severity, "what": what,
                                                       "reported": reported, "computed": computed, "evidence": evidence})

    def save(self):
        TRUTH.mkdir(exist_ok=True); DOCS.mkdir(exist_ok=True)
        o = {"document": self.doc, "tables": self.tables, "decisions": self.decisions, "counts": self.counts, "claims": self.claims,
             "discrepancies": self.disc, "claims_optional": self.copt, "discrepancies_optional": self.dopt}
        (TRUTH / f"{self.stem}.json").write_text(json.dumps(o, ensure_ascii=False, indent=1), encoding="utf-8")

    @property
    def out(self):
        return DOCS / f"{self.stem}.{self.ext}"


# ---- HTML
def esc(s):
    return html.escape(s or "").replace("\n", "<br>")


def html_table(columns, rows, head=None, title=None, cls="", widths=None, total=(), **_):
    s = f'<table class="{cls}">'
    if title:
        s += f"<caption>{esc(title)}</caption>"
    if widths:
        s += "<colgroup>" + "".join(f'<col style="width:{x}">' for x in widths) + "</colgroup>"
    s += "<thead>"
    for hr in head or [[(c, 1, 1) for c in columns]]:
        s += "<tr>" + "".join(f'<th colspan="{cs}" rowspan="{rs}">{esc(t)}</th>' for t, cs, rs in hr) + "</tr>"
    s += "</thead><tbody>"
    for i, r in enumerate(rows):
        c = ' class="sum"' if i in total or i - len(rows) in total else ""
        s += f"<tr{c}>" + "".join(f'<td class="{"n" if re.fullmatch(r"[0-9*–-]{0,5}", x or "") else ""}">{esc(x)}</td>' for x in r) + "</tr>"
    return s + "</tbody></table>"


def html_blocks(blocks, h0=1):
    s = ""
    for kind, a, k in blocks:
        if kind == "h":
            s += f"<h{a[0] + h0}>{esc(a[1])}</h{a[0] + h0}>"
        elif kind == "p":
            s += f'<p class="{k.get("cls", "")}">{esc(a[0])}</p>'
        elif kind == "ul":
            s += "<ul>" + "".join(f"<li>{esc(x)}</li>" for x in a[0]) + "</ul>"
        elif kind == "table":
            s += html_table(*a, **k)
        elif kind == "html":
            s += a[0]
    return s


def page_html(css, body, title):
    return f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>{esc(title)}</title><style>{css}</style></head><body>{body}</body></html>'


def weasy(text, out):
    from weasyprint import HTML
    HTML(string=text).write_pdf(str(out))


def chrome(text, out):
    with tempfile.TemporaryDirectory() as d:
        f = Path(d) / "r.html"
        f.write_text(text, encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={d}/p",
                        f"--print-to-pdf={out}", f.as_uri()], check=True, capture_output=True, timeout=120)


def soffice(docx, out):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{d}/p", "--convert-to", "pdf", "--outdir", d, str(docx)],
                       check=True, capture_output=True, timeout=180)
        Path(out).write_bytes((Path(d) / (Path(docx).stem + ".pdf")).read_bytes())


# ---- DOCX
def docx_blocks(d, blocks, style="Table Grid", size=9, hl=0):
    from docx.shared import Pt, Cm
    for kind, a, k in blocks:
        if kind == "h":
            d.add_heading(a[1], level=a[0] + hl)
        elif kind == "p":
            d.add_paragraph(a[0])
        elif kind == "ul":
            for x in a[0]:
                d.add_paragraph(x, style="List Bullet")
        elif kind == "table":
            columns, rows = a
            if k.get("title"):
                p = d.add_paragraph(); r = p.add_run(k["title"]); r.italic = True; r.font.size = Pt(size); p.paragraph_format.keep_with_next = True
            t = d.add_table(rows=1 + len(rows), cols=len(columns), style=style)
            t.autofit = False
            for i, r in enumerate([columns] + rows):
                for j, c in enumerate(r):
                    cell = t.cell(i, j)
                    if k.get("widths"):
                        t.columns[j].width = Cm(k["widths"][j])
                        cell.width = Cm(k["widths"][j])
                    cell.text = ""
                    run = cell.paragraphs[0].add_run(c or "")
                    cell.paragraphs[0].paragraph_format.space_after = Pt(1)
                    run.font.size = Pt(size)
                    if i == 0 or i - 1 in k.get("total", ()) or (i - 1 - len(rows)) in k.get("total", ()):
                        run.bold = True
            d.add_paragraph().paragraph_format.space_after = Pt(2)
        elif kind == "fn":
            a[0](d)


# ---- reportlab
def rl_flow(blocks, st, tstyle, body=9):
    from reportlab.platypus import Paragraph, Spacer, Table, ListFlowable, ListItem
    out = []
    for kind, a, k in blocks:
        if kind == "h":
            out.append(Paragraph(html.escape(a[1]), st[f"h{a[0]}"]))
        elif kind == "p":
            out.append(Paragraph(html.escape(a[0]).replace("\n", "<br/>"), st.get(k.get("cls") or "p", st["p"])))
        elif kind == "ul":
            out.append(ListFlowable([ListItem(Paragraph(html.escape(x), st["p"])) for x in a[0]], bulletType="bullet"))
        elif kind == "table":
            columns, rows = a
            if k.get("title"):
                out.append(Paragraph(html.escape(k["title"]), st["cap"]))
            cells = [[Paragraph(html.escape(c), st["th"]) for c in columns]]
            for i, r in enumerate(rows):
                s = st["tb"] if i in k.get("total", ()) or i - len(rows) in k.get("total", ()) else st["td"]
                cells.append([Paragraph(html.escape(c or ""), s) for c in r])
            out += [Table(cells, colWidths=k.get("widths"), repeatRows=1, style=tstyle, hAlign="LEFT"), Spacer(1, 8)]
        elif kind == "flow":
            out += a[0]
    return out

_IID = [("ledsagarservice", "lss_ledsagarservice"), ("ledsagning", "sol_ledsagning"), ("avlösarservice", "lss_avlosarservice"), ("korttidsvistelse", "lss_korttidsvistelse"),
        ("korttidstillsyn", "lss_korttidstillsyn"), ("daglig verksamhet", "lss_daglig_verksamhet"), ("dagverksamhet", "sol_dagverksamhet"),
        ("personlig assistans", "lss_personlig_assistans"), ("kontaktfamilj", "sol_kontaktfamilj"), ("boendestöd", "sol_boendestod"),
        ("hemtjänst", "sol_hemtjanst"), ("sysselsättning", "sol_sysselsattning"), ("växelvård", "sol_vaxelvard"), ("korttidsboende", "sol_korttidsboende"),
        ("särskilt boende", "sol_sarskilt_boende_aldre"), ("demensboende", "sol_demensboende"), ("servicebostad", "lss_servicebostad"), ("gruppbostad", "lss_gruppbostad"),
        ("särskild service för vuxna", "lss_bostad_sarskild_service_vuxna"), ("särskild service för barn", "lss_bostad_sarskild_service_barn"), ("bostad för vuxna", "lss_bostad_vuxna")]


def iid(insats, lag):
    t = insats.lower()
    if "kontaktperson" in t:
        return {"LSS": "lss_kontaktperson", "SoL": "sol_kontaktperson"}.get(lag)
    return next((i for k, i in _IID if k in t and (not lag or i.startswith(lag.lower()))), None)
