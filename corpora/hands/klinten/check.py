"""Check documents/ against truth/: python check.py SCORE_PY [PICTURES]"""
import html
import importlib.util
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def text_of(path):
    if path.suffix == ".pdf":
        import pypdfium2
        pdf = pypdfium2.PdfDocument(path)
        return "\n".join(pg.get_textpage().get_text_range() for pg in pdf)
    if path.suffix == ".html":
        return html.unescape(re.sub(r"<[^>]+>", " ", path.read_text(encoding="utf-8").split("</style>")[1]))
    import zipfile
    z = zipfile.ZipFile(path)
    parts = [n for n in z.namelist() if re.match(r"word/(document|header\d|footer\d)\.xml", n)]
    return html.unescape(" ".join(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|<w:br/>", " ", z.read(n).decode())) for n in parts))


def tight(t):
    return re.sub(r"[\s\u00ad\ufffe-]", "", str(t)).casefold()


def pictures(path, out):
    import pypdfium2
    import subprocess
    import shutil
    if path.suffix != ".pdf":
        subprocess.run([shutil.which("soffice"), "--headless", "--convert-to", "pdf", "--outdir", str(out), str(path)], check=True, capture_output=True)
        path = out / (path.stem + ".pdf")
    for i, pg in enumerate(pypdfium2.PdfDocument(path), 1):
        pg.render(scale=1.3).to_pil().save(out / f"{path.stem}_{i}.png")


def sums(t, counts, say):
    """Group totals against their parts, per table and dimensions."""
    mine = [c for c in counts if c["table"] == t["id"]]
    for c in mine:
        if c["is_total"]:
            parts = [x["value"] for x in mine if not x["is_total"] and all(x[k] == c[k] for k in ("measure", "period", "orsak", "kon", "manader")
                     if not (k == "orsak" and t["kind"] == "orsak_time_series")) and (c["lag"] is None or x["lag"] == c["lag"])]
            if sum(parts) != c["value"]:
                say(f"sum {t['id']} {c['lag']} {c['orsak'] or c['kon'] or c['measure']}: {c['value']} printed, {sum(parts)} added")


def main():
    spec = importlib.util.spec_from_file_location("score", sys.argv[1])
    score = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(score)
    for path in sorted((HERE / "documents").iterdir()):
        t = json.loads((HERE / "truth" / f"{path.stem}.json").read_text(encoding="utf-8"))
        text = tight(text_of(path))

        def say(m):
            print(f"{path.stem}: {m}")
        for k in ("dnr", "namnd", "organisation"):
            v = t["document"][k]
            if v and tight(v) not in text and tight(v).replace("kommun", "") not in text:
                say(f"{k} not printed: {v}")
        for tab in t["tables"]:
            for row in tab["rows"]:
                for c in row:
                    if c and tight(c) not in text:
                        say(f"cell not found: {c}")
            assert len({len(r) for r in tab["rows"]} | {len(tab["columns"])}) == 1
            sums(tab, t["counts"], say)
        for d in t["decisions"]:
            for k in ("insats", "kommentar", "lagrum"):
                if d[k] and tight(d[k]) not in text:
                    say(f"{k} not found: {d[k]}")
        for c in t["claims"] + t.get("claims_optional", []):
            if tight(c["quote"]) not in text:
                say(f"quote not found: {c['quote']}")
        s = score.score_document(t, t)
        ok = (s["document"]["right"] == 8 and s["decisions"]["exact"]["hit"] == len(t["decisions"]) and s["counts"]["hit"] == len(t["counts"])
              and s["tables"]["row_recall"] == 1 and s["claims"]["meaning"] == 1 and s["claims"]["recall"] == 1 and not s["findings"]["missed"]
              and not s["findings"]["errors_unmatched"])
        say(f"self score {'1.0' if ok else s}")
        if len(sys.argv) > 2:
            pictures(path, Path(sys.argv[2]))


if __name__ == "__main__":
    main()
