"""Check: every value of the truth stands in the text, quotes too, dates within the limit, each truth scores 1.0 against itself.
usage: check.py SCORE_PY"""
import datetime as dt, html, json, re, subprocess, sys
from pathlib import Path
import docx, pymupdf
HERE = Path(__file__).parent


def text(p):
    if p.suffix == ".pdf":
        return " ".join(pg.get_text() for pg in pymupdf.open(p))
    if p.suffix == ".docx":
        d = docx.Document(p); out = []
        for e in d.element.body.iter():
            if e.tag.endswith("}t"): out.append(e.text or "")
            elif e.tag.endswith("}p") or e.tag.endswith("}br"): out.append(" ")
        for s in d.sections: out += [" "] + [x.text + " " for x in s.header.paragraphs + s.footer.paragraphs]
        return "".join(out)
    return html.unescape(re.sub(r"<[^>]+>", " ", p.read_text(encoding="utf-8")))


flat = lambda s: re.sub(r"\s+", "", s.replace("\u00ad", ""))
bad = 0; nd = nc = 0
def say(*a):
    global bad; bad += 1; print("BAD", *a)
for tp in sorted((HERE / "truth").glob("*.json")):
    t = json.loads(tp.read_text()); doc = next((HERE / "documents").glob(tp.stem + ".*")); x = flat(text(doc))
    nd += len(t["decisions"]); nc += len(t["counts"])
    for c in t["claims"] + t["claims_optional"]:
        if flat(c["quote"]) not in x: say(tp.stem, "quote", c["quote"])
    for d in t["decisions"]:
        for k in ("insats", "kommentar", "lagrum", "omrade", "dagar"):
            if d[k] is not None and flat(str(d[k])) not in x: say(tp.stem, k, d[k])
        y, q = t["document"]["period"].split("-Q"); y, m = int(y), 3 * int(q)
        lim = dt.date(y, m - 3, [31, 31, 30, 30][0] if m - 3 in (3,) else 30) if m > 3 else dt.date(y - 1, 12, 31)
        end = (dt.date(y + m // 12, m % 12 + 1, 1) - dt.timedelta(1))
        for k in ("beslutsdatum", "avbrottsdatum"):
            if d[k] and dt.date.fromisoformat(d[k]) >= lim: say(tp.stem, k, d[k], "not reportable", lim)
        start = d["avbrottsdatum"] or d["beslutsdatum"]
        for k in ("verkstallt_datum", "avslutat_datum"):
            if d[k]:
                if not (d[k] <= end.isoformat() and d[k] >= dt.date(y, m - 2, 1).isoformat()): say(tp.stem, k, d[k], "outside quarter")
                if start and (dt.date.fromisoformat(d[k]) - dt.date.fromisoformat(start)).days < 91: say(tp.stem, k, d[k], "never late")
    for tab in t["tables"]:
        for c in {c for r in tab["rows"] for c in r if c}:
            if flat(c) not in x: say(tp.stem, "cell", c)
        for c in tab["columns"]:
            if flat(c.split(" / ")[-1]) not in x and not c.startswith("Kv "): say(tp.stem, "head", c)
    if t["document"]["dnr"] and flat(t["document"]["dnr"]) not in x: say(tp.stem, "dnr")
    if flat(t["document"]["organisation"]).casefold() not in x.casefold(): say(tp.stem, "organisation")
    # row counts against reported claims, unless a table_vs_rows error is planted
    tot = [c["value"] for c in t["claims"] if c["measure"] == "rapporterade" and c["unit"] == "beslut" and not any(c[k] for k in ("lag", "omrade", "insats", "orsak", "kon")) and c["period"] == t["document"]["period"]]
    print(tp.stem, "decisions", len(t["decisions"]), "first total", tot[:1], "counts", len(t["counts"]), "claims", len(t["claims"]))
print("decisions", nd, "counts", nc, "bad", bad)
r = json.loads(subprocess.run([sys.executable, sys.argv[1], str(HERE / "truth"), str(HERE / "truth"), "--json"], capture_output=True, text=True, check=True).stdout)
for n, s in r.items():
    ok = (s["document"]["right"] == s["document"]["of"] and s["decisions"]["exact"]["recall"] == s["decisions"]["exact"]["precision"] == 1 and s["counts"]["recall"] == 1
          and s["tables"]["row_recall"] == 1 and s["claims"]["recall"] == s["claims"]["meaning"] == s["claims"]["precision"] == 1 and not s["findings"]["missed"] and not s["findings"]["errors_unmatched"])
    if not ok: print("SCORE", n, json.dumps(s, ensure_ascii=False)[:600])
sys.exit(bool(bad))
