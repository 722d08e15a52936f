import json, html, subprocess, tempfile, os, pathlib
HERE = pathlib.Path(__file__).parent
AGREED = ["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"]
esc = html.escape

class R:
    def __init__(s, stem, ext, **doc):
        s.stem, s.ext, s.period = stem, ext, doc["period"]
        base = dict(organisation=None, kommunkod=None, stadsdel=None, namnd=None, dnr=None, period=None, document_date=None, laws=[])
        s.doc = {**base, **doc}
        s.tables, s.dec, s.cnt, s.cl, s.clo, s.dis, s.diso = [], [], [], [], [], [], []
    def c(s, quote, *claims, raw=False):
        for c in claims:
            d = dict(quote=quote, what=c.get("what", ""), measure="ej_verkställda", period=s.period, lag=None, omrade=None, insats=None,
                     orsak=None, kon=None, value=None, unit="beslut", compare_to=None)
            opt = c.pop("opt", False)
            d["agreed"] = AGREED; d.update(c)
            (s.clo if opt else s.cl).append(d)
        return quote if s.ext == "docx" or raw else esc(quote)
    def table(s, title, section, columns, rows, kind):
        id = f"t{len(s.tables)+1}"
        s.tables.append(dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind))
        return id
    def n(s, table, value, measure="ej_verkställda", total=False, **k):
        d = dict(table=table, measure=measure, period=s.period, lag=None, omrade=None, insats=None, orsak=None, kon=None, manader=None)
        d.update(k); d.update(value=value, is_total=total); s.cnt.append(d)
    def d(s, **k):
        d = dict(table=None, nr=None, section=[], omrade=None, insats=None, insats_id=None, lag=None, lagrum=None, beslutsdatum=None, avbrottsdatum=None,
                 manader=None, dagar=None, kommentar=None, kon=None, alder=None, status=None, verkstallt_datum=None, avslutat_datum=None, antal=1)
        assert set(k) <= set(d), k
        d.update(k); s.dec.append(d)
    def x(s, kind, severity, what, reported, computed, evidence, kinds=None, opt=False):
        (s.diso if opt else s.dis).append(dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind]))
    def truth(s):
        t = dict(document=s.doc, tables=s.tables, decisions=s.dec, counts=s.cnt, claims=s.cl, claims_optional=s.clo, discrepancies=s.dis, discrepancies_optional=s.diso)
        (HERE/"truth").mkdir(exist_ok=True)
        (HERE/"truth"/f"{s.stem}.json").write_text(json.dumps(t, ensure_ascii=False, indent=1), encoding="utf-8")
    def path(s):
        (HERE/"documents").mkdir(exist_ok=True)
        return HERE/"documents"/f"{s.stem}.{s.ext}"
    def pdf(s, markup):
        with tempfile.TemporaryDirectory() as t:
            src = os.path.join(t, "r.html"); open(src, "w", encoding="utf-8").write(markup)
            subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={t}/u",
                            f"--print-to-pdf={s.path()}", "file://" + src], check=True, capture_output=True, timeout=120)
        s.truth()
    def html(s, markup):
        s.path().write_text(markup, encoding="utf-8"); s.truth()
    def docx(s, doc):
        doc.save(s.path()); s.truth()

def tr(cells, tag="td", cls=""):
    return f"<tr{' class='+cls if cls else ''}>" + "".join(f"<{tag}>{'' if c is None else esc(str(c))}</{tag}>" for c in cells) + "</tr>"
