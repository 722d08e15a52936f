"""Check documents against truth. usage: check.py [path to score.py]"""
import html
import json
import re
import subprocess
import sys
from collections import defaultdict
from datetime import date

import docx
import pypdfium2

from build import reports
from model import DOCS, HERE, TRUTH

WORDS = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton inga ingen".split()
SKIP = re.compile(r"\d{4}-\d\d(-\d\d)?|kvartal \d( \d{4})?|kvartal \d/\d{4}|\d+ kap\. \d+( [a-h](–[a-h])?)? §§?|\d+ [a-h](–[a-h])? §§?|\d+ § \d+|\(\d{4}:\d+\)|den \d+ \w+( \d{4})?|"
                  r"(januari|april|juli|oktober)\S* ?\S* \d{4}|(20\d\d)|tre månader|1 juli|10 000 kronor|09\d+|\d{3} \d\d|\d:[ae]|ett (gynnande )?beslut(?! )", re.I)


def text(path):
    if path.suffix == ".pdf":
        return " ".join(p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(str(path)))
    if path.suffix == ".docx":
        d = docx.Document(str(path))
        out = [p.text for p in d.paragraphs] + [p.text for s in d.sections for p in s.header.paragraphs]
        return " ".join(out + [c.text for t in d.tables for row in t.rows for c in row.cells])
    return html.unescape(re.sub(r"<[^>]+>", " ", re.sub(r"<style.*?</style>", "", path.read_text(encoding="utf-8"), flags=re.S)))


def flat(s):
    return re.sub(r"\s+", "", re.sub(r"[\u00ad\ufffe\u0002]", "", s)).replace("-", "–").casefold()


def bad(stem, *what):
    print("  !!", stem, *what)


def numbers_left(r):
    for b in r.blocks:
        if b["kind"] != "p":
            continue
        rest = b["text"]
        for q in list(b["claims"]) + list(b["ignore"]):
            rest = rest.replace(q, " … ")
        rest = SKIP.sub(" ", rest)
        left = re.findall(r"\d+|\b(?:" + "|".join(WORDS) + r")\b", rest, re.I)
        if left:
            print("   numbers outside claims:", r.stem, left, "|", rest[:90].replace("\n", " "))


def sums(r):
    by = defaultdict(list)
    for c in r.counts:
        by[c["table"]].append(c)
    planted = {(d["reported"], d["computed"]) for d in r.discrepancies}
    for t, cs in by.items():
        groups = defaultdict(lambda: [0, []])
        for c in cs:
            kon = "sum" if c["kon"] and all(x["kon"] for x in cs if not x["is_total"]) and any(not x["kon"] for x in cs) else c["kon"]
            kon = "sum" if kon is None and c["is_total"] and all(x["kon"] for x in cs if not x["is_total"]) else kon
            g = groups[(c["measure"], c["period"], kon, c["manader"])]
            if c["is_total"]:
                g[1].append(c["value"])
            else:
                g[0] += c["value"]
        for k, (s, tot) in groups.items():
            for v in tot:
                if v != s and (v, s) not in planted:
                    bad(r.stem, t, k, "rows", s, "total", v)
        flow = defaultdict(dict)
        for c in cs:
            flow[(c["lag"], c["insats"], c["is_total"])][c["measure"]] = c["value"]
        for k, m in flow.items():
            if "rapporterade" in m and m["rapporterade"] != m["verkställda"] + m["avslutade"] + m["kvarstående"]:
                bad(r.stem, t, k, m)
    for t in {c["table"] for c in r.counts if c["kon"]}:
        cs = [c for c in by[t] if not c["is_total"]]
        for key in {(c["lag"], c["insats"], c["period"]) for c in cs}:
            k = [c["value"] for c in cs if (c["lag"], c["insats"], c["period"]) == key and c["kon"]]
            a = [c["value"] for c in cs if (c["lag"], c["insats"], c["period"]) == key and not c["kon"]]
            if a and sum(k) != a[0]:
                bad(r.stem, t, key, k, a)


def rows(r):
    y, q = r.period.split("-Q")
    for d in r.decisions:
        a = d["avbrottsdatum"] or d["beslutsdatum"]
        limit = {"1": f"{int(y) - 1}-12-30", "2": f"{y}-03-30", "3": f"{y}-06-29", "4": f"{y}-09-29"}[q]
        if not a or a > limit:
            bad(r.stem, "too late or no date", d["nr"], a)
        e = d["verkstallt_datum"] or d["avslutat_datum"]
        if (e is None) != (d["status"] == "kvarstående"):
            bad(r.stem, "status", d)
        if e and len(a) == 10 and (date.fromisoformat(e) - date.fromisoformat(a)).days < 89:
            print("   early end (planted?)", r.stem, d["nr"], a, e)
    n = len(r.decisions)
    for c in r.claims:
        if n and c["unit"] == "beslut" and not c["orsak"] and c["period"] == r.period:
            pick = [d for d in r.decisions if (not c["lag"] or d["lag"] == c["lag"]) and (not c["kon"] or d["kon"] == c["kon"])]
            st = {"verkställda": ["verkställt"], "avslutade": ["avslutat"], "kvarstående": ["kvarstående"], "ej_verkställda": ["kvarstående"]}.get(c["measure"])
            got = sum(d["antal"] for d in pick if not st or d["status"] in st)
            if got != c["value"]:
                print("   claim against rows (planted?)", r.stem, c["quote"][:60], c["value"], got)


def main():
    total = [0, 0, 0]
    for (r, _), _ in reports():
        body = flat(text(DOCS / f"{r.stem}.{r.ext}"))
        t = json.loads((TRUTH / f"{r.stem}.json").read_text(encoding="utf-8"))
        assert t == json.loads(json.dumps(r.truth())), r.stem
        want = [c for x in t["tables"] for row in x["rows"] for c in row if c] + [c["quote"] for c in t["claims"] + t["claims_optional"]]
        want += [d[k] for d in t["decisions"] for k in ("insats", "kommentar", "lagrum") if d[k]] + [t["document"]["dnr"] or ""]
        want += [str(d["dagar"]) for d in t["decisions"] if d["dagar"]] + [x["title"] or "" for x in t["tables"]]
        for w in want:
            if flat(w) not in body:
                bad(r.stem, "not in document:", w)
        numbers_left(r)
        sums(r)
        rows(r)
        total = [a + b for a, b in zip(total, (1, len(t["decisions"]), len(t["counts"])))]
    print("reports, decisions, counts:", total)
    for f in HERE.glob("*.py"):
        assert len(f.read_text(encoding="utf-8").splitlines()) < 300, f
    if len(sys.argv) > 1:
        print(subprocess.run([sys.executable, sys.argv[1], str(TRUTH), str(TRUTH)], capture_output=True, text=True).stdout)


if __name__ == "__main__":
    main()
