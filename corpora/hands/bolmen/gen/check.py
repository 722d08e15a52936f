"""Check: every value in the document's text; sums, rows and claims agree except where planted; pictures to look at.

usage: check.py [--score PATH_OF_score.py] [--pictures FOLDER]
"""
import argparse
import re
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

import docx
import pdfplumber
import pypdfium2
from html.parser import HTMLParser

import build
import to_docx
import to_html


def flat(text):
    return re.sub(r"\s+", "", text)


def text_of(path):
    if path.suffix == ".pdf":
        with pdfplumber.open(path) as pdf:
            return "\n".join(p.extract_text() for p in pdf.pages)
    if path.suffix == ".docx":
        doc = docx.Document(path)
        parts = [t.text or "" for t in doc.element.body.iter() if t.tag.endswith("}t")]
        return "".join(parts) + "".join(p.text for s in doc.sections for p in s.header.paragraphs + s.footer.paragraphs)
    out = []
    parser = HTMLParser()
    parser.handle_data = out.append
    parser.feed(path.read_text(encoding="utf-8"))
    return "".join(out)


def claims_agree(r, bad):
    """A claim of decisions about this period, without reason: the counts or the rows give the same, or it is planted."""
    def meets(rec, c):
        return all(not c[f] or (rec[f] or "").casefold().startswith(c[f].casefold()) for f in ("lag", "insats", "kon"))

    def total(c, period, measure):
        cs = [x for x in r.counts if x["measure"] == measure and x["period"] == period and not x["is_total"] and not x["manader"]
              and not x["orsak"] and (x["kon"] == c["kon"]) and meets(x, c)]
        found = {sum(x["value"] for x in cs if x["table"] in group) for group in
                 [{t["id"] for t in r.tables}] + [{t["id"]} for t in r.tables] if any(x["table"] in group for x in cs)}
        if r.decisions and period == r.period:
            want = {"rapporterade": None, "ej_verkställda": "kvarstående", "kvarstående": "kvarstående", "verkställda": "verkställt",
                    "avslutade": "avslutat"}[measure]
            found.add(sum(d["antal"] for d in r.decisions if want in (None, d["status"]) and meets(d, c)))
        return found

    for c in r.claims:
        if c["orsak"] or c["unit"] not in ("beslut", "skillnad"):
            continue
        now = total(c, c["period"], c["measure"])
        if c["unit"] == "skillnad":
            then = total(c, c["compare_to"], c["measure"]) | {
                x["value"] for x in r.claims if x["period"] == c["compare_to"] and x["unit"] == "beslut"}
            now = {a - b for a in now for b in then}
        if not now:
            print("   not to be checked:", c["quote"])
        elif c["value"] not in now and not any(d["reported"] == c["value"] for d in r.discrepancies):
            print("   LOOK:", c["quote"], c["value"], sorted(now))


def words_in(path, cell):
    return all(flat(w) in path for w in cell.split())


def check(r, bad):
    path = build.ROOT / "documents" / f"{r.stem}.{r.fmt}"
    text = flat(text_of(path))
    for k in ("organisation", "dnr"):
        if r.document[k] and flat(r.document[k]).lower() not in text.lower():
            bad(r, f"{k} not printed")
    if flat(r.document["namnd"]).lower() not in text.lower():
        bad(r, "nämnd not printed")
    for c in r.claims + r.claims_optional:
        if flat(c["quote"]) not in text:
            bad(r, f"quote not whole in text: {c['quote']}")
    for t in r.tables:
        for row in t["rows"]:
            for cell in row:
                if cell and not words_in(text, cell):
                    bad(r, f"cell {cell}")
    for d in r.decisions:
        if d["kommentar"] and not words_in(text, d["kommentar"]):
            bad(r, f"comment {d['kommentar']}")
    # rows add up to totals, women + men to the whole, flow to the remaining
    for t in r.tables:
        groups = defaultdict(lambda: [0, None])
        flow = defaultdict(dict)
        for c in r.counts:
            if c["table"] != t["id"]:
                continue
            key = (c["measure"], c["period"], c["kon"], c["manader"])
            if c["is_total"]:
                groups[key][1] = c["value"]
            else:
                groups[key][0] += c["value"]
            flow[c["insats"], c["lag"], c["is_total"], c["period"]][c["measure"], c["kon"], c["manader"]] = c["value"]
        for key, (part, total) in groups.items():
            if total is not None and part != total:
                planted = any(d["kind"] == "table_sum" and d["reported"] == total and d["computed"] == part for d in r.discrepancies)
                if not planted:
                    bad(r, f"{t['id']} {key}: {part} != {total}")
        for key, f in flow.items():
            ms = {m for m, k, b in f}
            if "rapporterade" in ms and "kvarstående" in ms:
                if f["rapporterade", None, None] != sum(f[m, None, None] for m in ("verkställda", "avslutade", "kvarstående")):
                    bad(r, f"flow {key}")
            for m in ms:
                if (m, "K", None) in f and (m, "M", None) in f and f[m, "K", None] + f[m, "M", None] != f[m, None, None]:
                    bad(r, f"kön {key}")
                buckets = [v for (mm, k, b), v in f.items() if mm == m and b]
                if buckets and sum(buckets) != f[m, None, None]:
                    bad(r, f"months {key}")
    claims_agree(r, bad)
    by = defaultdict(int)
    for d in r.decisions:
        by[d["status"], d["lag"]] += 1
        if d["beslutsdatum"] and d["verkstallt_datum"] and d["verkstallt_datum"] < d["beslutsdatum"] \
                and not any(x["reported"] == d["verkstallt_datum"] for x in r.discrepancies):
            bad(r, "carried out before decided")
    q_end = {"1": "-12-30", "2": "-03-29", "3": "-06-29", "4": "-09-29"}[r.period[-1]]
    limit = str(int(r.period[:4]) - (r.period[-1] == "1")) + q_end
    for d in r.decisions:
        start = d["beslutsdatum"] or d["avbrottsdatum"]
        if start and start > limit:
            bad(r, f"too young {start}")
    return dict(by)


def pictures(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as tmp:
        for r in build.reports():
            path = build.ROOT / "documents" / f"{r.stem}.{r.fmt}"
            if r.fmt == "docx":
                path = to_docx.to_pdf(path, tmp)
            elif r.fmt == "html":
                to_html.to_pdf(path, Path(tmp) / "page.pdf")
                path = Path(tmp) / "page.pdf"
            for i, page in enumerate(pypdfium2.PdfDocument(str(path))):
                page.render(scale=1.1).to_pil().save(folder / f"{r.stem[6:8]}_{i + 1}.png")


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--score", type=Path)
    ap.add_argument("--pictures", type=Path)
    args = ap.parse_args()
    problems = []
    for rep in build.reports():
        by = check(rep, lambda r, m: problems.append(f"{r.stem}: {m}"))
        print(rep.stem, by)
    if args.score:
        truth = build.ROOT / "truth"
        print(subprocess.run(["python3", str(args.score), str(truth), str(truth), "--show", "9"], capture_output=True, text=True).stdout)
    if args.pictures:
        pictures(args.pictures)
    print("\n".join(problems) or "all right")
    raise SystemExit(bool(problems))
