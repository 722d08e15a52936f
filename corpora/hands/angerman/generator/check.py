"""Every value of the truth stands in the document; sums, rows and claims agree; self-score 1.0 where score.py is at hand."""
import json, re, subprocess, sys
from collections import Counter
from pathlib import Path
ROOT = Path(__file__).resolve().parent.parent


def text_of(f):
    if f.suffix == ".pdf":
        import pdfplumber
        with pdfplumber.open(f) as pdf:
            return "\n".join(p.extract_text() for p in pdf.pages)
    if f.suffix == ".docx":
        import docx
        d = docx.Document(f)
        out = [p.text for p in d.paragraphs] + [c.text for t in d.tables for r in t.rows for c in r.cells]
        for s in d.sections:
            out += [p.text for p in s.header.paragraphs + s.footer.paragraphs]
        return "\n".join(out)
    import html
    t = f.read_text(encoding="utf-8")
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"(?s)<style.*?</style>", "", t)))


def squash(s):
    return re.sub(r"\s+", " ", s.replace("\u00a0", " ")).strip()


bad = 0
def err(stem, *a):
    global bad
    bad += 1
    print("BAD", stem, *a)


for tf in sorted((ROOT / "truth").glob("*.json")):
    t = json.loads(tf.read_text(encoding="utf-8"))
    files = list((ROOT / "documents").glob(tf.stem + ".*"))
    assert len(files) == 1, (tf.stem, files)
    raw = squash(text_of(files[0]))
    nosp = re.sub(r"[\s]", "", raw)
    words = set(re.findall(r"\S+", raw))
    for c in t["claims"] + t["claims_optional"]:
        if re.sub(r"\s", "", c["quote"]) not in nosp:
            err(tf.stem, "quote", c["quote"])
    for tb in t["tables"]:
        for row in [tb["columns"]] + tb["rows"]:
            for cell in row:
                for w in (cell or "").replace(" / ", " ").split():
                    if w not in words and w not in raw:
                        err(tf.stem, tb["id"], "cell word", w)
        w = {len(r) for r in tb["rows"]} | ({len(tb["columns"])} if tb["columns"] else set())
        if len(w) != 1:
            err(tf.stem, tb["id"], "ragged", w)
    for d in t["decisions"]:
        for k in ("kommentar", "insats", "lagrum", "omrade"):
            for w in (d[k] or "").split():
                if w not in raw:
                    err(tf.stem, "decision", k, w)
        for k in ("beslutsdatum", "avbrottsdatum"):
            v = d[k]
            e = d["verkstallt_datum"] or d["avslutat_datum"]
            if v and e and e <= v:
                err(tf.stem, "date order", d)
        if d["status"] == "verkställt" and d["avslutat_datum"] or d["status"] == "avslutat" and d["verkstallt_datum"]:
            err(tf.stem, "status", d)
    for f in t["discrepancies"] + t["discrepancies_optional"]:
        for q in f["evidence"]:
            if re.sub(r"\s", "", q) not in nosp and not all(w in raw for w in q.split()):
                err(tf.stem, "evidence", q)
    # sums: every total against the parts of the same table, measure, period and kon
    for tb in {c["table"] for c in t["counts"]}:
        cs = [c for c in t["counts"] if c["table"] == tb]
        for c in cs:
            if c["is_total"]:
                parts = [x["value"] for x in cs if not x["is_total"] and all(x[k] == c[k] for k in ("measure", "period", "kon", "manader"))
                         and (c["lag"] in (None, x["lag"])) and (c["omrade"] in (None, x["omrade"]))]
                if parts and sum(parts) != c["value"]:
                    print("sum differs (planted?)", tf.stem, tb, c["measure"], c["period"], c["kon"], c["value"], sum(parts))
    st = Counter(d["status"] for d in t["decisions"] for _ in range(d["antal"]))
    print(f'{tf.stem:38} dec {sum(st.values()):3} {dict(st)} counts {len(t["counts"])} claims {len(t["claims"])}+{len(t["claims_optional"])} tables {len(t["tables"])} flaws {[(f["kind"], f["severity"]) for f in t["discrepancies"]]}')
sc = Path(sys.argv[1]) if len(sys.argv) > 1 else None
if sc:
    subprocess.run([sys.executable, str(sc), str(ROOT / "truth"), str(ROOT / "truth"), "--show", "5"])
print("bad:", bad)
