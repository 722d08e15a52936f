"""Every value of the truth is in the document's text, limits hold, table rows = lists, and self-score. usage: check.py [path to score.py]"""
import json, re, sys, subprocess, datetime as dt
from lib import DOCS, TRUTH, limit, quarter_end, sv
bad = 0
def text(f):
    if f.suffix == ".pdf":
        import pymupdf
        return "\n".join(p.get_text() for p in pymupdf.open(f))
    if f.suffix == ".docx":
        import docx
        d = docx.Document(f)
        o = []
        for el in d.element.body.iter():
            if el.tag.endswith("}p"): o.append("\n")
            if el.tag.endswith("}t"): o.append(el.text or "")
        return "".join(o)
    from bs4 import BeautifulSoup
    return BeautifulSoup(f.read_text(encoding="utf-8"), "html.parser").get_text(" ")
n = lambda s: re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip().casefold()
for tf in sorted(TRUTH.glob("*.json")):
    g = json.loads(tf.read_text(encoding="utf-8"))
    f = next(DOCS.glob(tf.stem + ".*")); tx = n(text(f)); flat = tx.replace(" ", "").replace("-", "")
    def need(v, where):
        global bad
        if v and n(str(v)).replace(" ", "").replace("-", "") not in flat:
            bad += 1; print("MISSING", tf.stem, where, repr(v))
    for k in ("dnr", "namnd"): need(g["document"][k], k)
    for t in g["tables"]:
        for r in [t["columns"], *t["rows"]]:
            for c in r: need(c, "cell")
    for c in g["claims"] + g["claims_optional"]: need(c["quote"], "quote")
    for d in g["decisions"]:
        for k in ("insats", "kommentar", "lagrum", "dagar", "nr"): need(d[k], k)
        for k in ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum"):
            if d[k] and not any(n(x).replace(" ", "").replace("-", "") in flat for x in (d[k], sv(d[k]), d[k][2:])):
                bad += 1; print("DATE", tf.stem, d[k])
        s = d["avbrottsdatum"] or d["beslutsdatum"]
        if s and dt.date.fromisoformat(s) > limit(g["document"]["period"]): bad += 1; print("LIMIT", tf.stem, s)
        e = d["verkstallt_datum"] or d["avslutat_datum"]
        if e:
            E = quarter_end(g["document"]["period"])
            if not (dt.date(E.year, E.month - 2, 1) <= dt.date.fromisoformat(e) <= E and (dt.date.fromisoformat(e) - dt.date.fromisoformat(s)).days > 92): bad += 1; print("END", tf.stem, e, s)
        if (d["status"] == "kvarstående") != (e is None): bad += 1; print("STATUS", d)
    print(f"{tf.stem:36} tables {len(g['tables'])} decisions {len(g['decisions'])} counts {len(g['counts'])} claims {len(g['claims'])}+{len(g['claims_optional'])} errors {sum(x['severity']=='error' for x in g['discrepancies'])}")
print("problems:", bad)
if len(sys.argv) > 1:
    print(subprocess.run([sys.executable, sys.argv[1], str(TRUTH), str(TRUTH), "--show", "5"], capture_output=True, text=True).stdout)
