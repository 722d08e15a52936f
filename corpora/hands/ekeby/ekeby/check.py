"""Check documents/ against truth/ (run: python -m ekeby.check; --pictures writes build/*.png)."""
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import date
from html import unescape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def text_of(stem):
    scan = ROOT / "build" / f"{stem}.pdf"
    pdf = scan if scan.exists() else ROOT / "documents" / f"{stem}.pdf"
    docx, html = ROOT / "documents" / f"{stem}.docx", ROOT / "documents" / f"{stem}.html"
    if docx.exists():
        import zipfile
        z = zipfile.ZipFile(docx)
        return " ".join(unescape(re.sub("<[^>]+>", "", re.sub(r"<w:br/>|</w:p>|<w:tab/>", " ", z.read(n).decode())))
                        for n in z.namelist() if re.match(r"word/(document|header|footer)", n))
    if html.exists():
        return unescape(re.sub("<[^>]+>", " ", html.read_text(encoding="utf-8")))
    import pypdfium2
    return " ".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(str(pdf)))


def squeeze(s):
    return re.sub(r"[\s\ufffe\u00ad]+", "", s)


def back(y, q):
    return date(y, 3 * q - 2, 1)


def add3(d):
    m = d.month + 3
    return date(d.year + (m > 12), (m - 1) % 12 + 1, min(d.day, 28))


def check(stem, t):
    bad, text = [], text_of(stem)
    flat, bag = squeeze(text), Counter(re.findall(r"\S+", text))
    for c in t["claims"]:
        if squeeze(c["quote"]) not in flat:
            bad.append(f"claim not in text: {c['quote']}")
    for tab in t["tables"]:
        for row in tab["rows"]:
            for cell in row:
                if cell and squeeze(cell) not in flat and any(squeeze(w) not in flat for w in cell.split()):
                    bad.append(f"cell not in text: {cell}")
    for d in t["decisions"]:
        for f in ("insats", "lagrum", "kommentar", "omrade"):
            if d[f] and squeeze(d[f]) not in flat and any(squeeze(w) not in flat for w in d[f].split()):
                bad.append(f"{f} not in text: {d[f]}")
        y, q = int(t["document"]["period"][:4]), int(t["document"]["period"][-1])
        start, end = back(y, q), (back(y, q + 1) if q < 4 else date(y + 1, 1, 1))
        for f in ("beslutsdatum", "avbrottsdatum"):
            v = d[f]
            if v and len(v) == 10 and add3(date.fromisoformat(v)) >= end:
                bad.append(f"{f} {v} not three months old")
            if v and len(v) == 7 and v > f"{y}-{3 * q - 3:02d}" and q > 1:
                bad.append(f"{f} {v} too late")
        for f in ("verkstallt_datum", "avslutat_datum"):
            v = d[f]
            if v and not (start <= date.fromisoformat(v) < end and add3(date.fromisoformat(d["beslutsdatum"])) <= date.fromisoformat(v)):
                bad.append(f"{f} {v} outside")
    planted = {(x["reported"], x["computed"]) for x in t["discrepancies"] + t["discrepancies_optional"]}
    parts, totals = defaultdict(int), {}
    for c in t["counts"]:
        k = (c["table"], c["measure"], c["period"], c["manader"], c["kon"] if len({x["insats"] for x in t["counts"] if x["table"] == c["table"]}) > 1 else None)
        if c["is_total"]:
            totals[k] = c["value"]
        else:
            parts[k] += c["value"]
    for k, v in totals.items():
        if parts[k] != v and (v, parts[k]) not in planted:
            bad.append(f"total {k}: {v} against {parts[k]}")
    for x in t["discrepancies"]:
        for e in x["evidence"]:
            if squeeze(e) not in flat and not all(w in text for w in e.split()):
                bad.append(f"evidence not in text: {e}")
    c = [x for x in t["decisions"]]
    print(f"{stem:34} tables {len(t['tables'])} decisions {len(c)} {dict(Counter(x['status'] for x in c))} {dict(Counter(x['lag'] for x in c))} "
          f"{dict(Counter(x['kon'] for x in c))} counts {len(t['counts'])} claims {len(t['claims'])} errors {len(t['discrepancies'])}")
    return bad


def pictures():
    import pypdfium2
    for pdf in sorted((ROOT / "documents").glob("*.pdf")):
        for i, page in enumerate(pypdfium2.PdfDocument(str(pdf))):
            page.render(scale=1.1).to_pil().save(ROOT / "build" / f"{pdf.stem}-{i + 1}.png")


def main():
    total = Counter()
    wrong = 0
    for f in sorted((ROOT / "truth").glob("*.json")):
        t = json.loads(f.read_text(encoding="utf-8"))
        for line in check(f.stem, t):
            wrong += 1
            print("   !", line)
        total.update(reports=1, decisions=len(t["decisions"]), counts=len(t["counts"]), claims=len(t["claims"]), errors=len(t["discrepancies"]))
    print(dict(total), "wrong:", wrong)
    for arg in sys.argv[1:]:
        if arg == "--pictures":
            pictures()
        else:   # path of score.py: each truth against itself
            subprocess.run([sys.executable, arg, str(ROOT / "truth"), str(ROOT / "truth")], check=True)
    return wrong > 0


if __name__ == "__main__":
    raise SystemExit(main())
