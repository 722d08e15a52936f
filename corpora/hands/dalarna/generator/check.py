import json, re, sys, pathlib, subprocess, html
ROOT = pathlib.Path(__file__).resolve().parent.parent
import fitz
def text(p):
    if p.suffix == ".pdf": return "\n".join(x.get_text() for x in fitz.open(p))
    if p.suffix == ".html":
        from bs4 import BeautifulSoup; return BeautifulSoup(p.read_text("utf-8"), "html.parser").get_text(" ")
    from docx import Document
    d = Document(p); o = [x.text for x in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]
    for s in d.sections: o += [x.text for x in s.header.paragraphs + s.footer.paragraphs]
    return "\n".join(o)
sq = lambda s: re.sub(r"\s+", "", s).casefold()
def num(v): return None if v in (None, "") else 0 if v in "–-" else int(v)
bad = 0
for f in sorted((ROOT/"truth").glob("*.json")):
    t = json.loads(f.read_text("utf-8")); p = next(x for x in (ROOT/"documents").glob(f.stem + ".*")); raw = text(p); tx = sq(raw)
    m = [x for x in json.loads((ROOT/"generator/must"/f.name).read_text("utf-8")) if sq(x) not in tx]
    for k in ("organisation", "namnd", "dnr"):
        if sq(t["document"][k]) not in tx: m.append(f"document.{k} {t['document'][k]}")
    D = {}
    # sums of totals
    for tb in {c["table"] for c in t["counts"]}:
        cs = [c for c in t["counts"] if c["table"] == tb]
        for c in cs:
            if c["is_total"]:
                fs = ("measure", "period", "kon", "lag", "manader")
                parts = [x for x in cs if not x["is_total"] and all(x[k] == c[k] or c[k] is None and k in ("lag", "manader") for k in fs)]
                if parts and sum(x["value"] for x in parts) != c["value"]:
                    if c["kon"] is None and any(x["kon"] for x in cs) and sum(x["value"] for x in cs if not x["is_total"] and x["lag"] == c["lag"] and x["kon"]) == c["value"]: continue
                    print("  sum:", f.stem, tb, c["measure"], c["lag"], c["period"], c["value"], "parts", sum(x["value"] for x in parts))
    n = sum(d["antal"] for d in t["decisions"])
    print(f.stem, p.suffix, "pages", len(fitz.open(p)) if p.suffix == ".pdf" else "-", "tables", len(t["tables"]), "dec", n, "counts", len(t["counts"]), "claims", len(t["claims"]), "disc", [(d["kind"], d["severity"]) for d in t["discrepancies"]], "MISSING" if m else "ok", m[:6]); bad += len(m)
r = subprocess.run([sys.executable, "../../../../shared/contract/score.py", str(ROOT/"truth"), str(ROOT/"truth")], capture_output=True, text=True); print(r.stdout, r.stderr[-500:])
print("missing in all:", bad)
