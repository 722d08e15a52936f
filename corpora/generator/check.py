"""Check that what the truth says stands in the documents: `python -m corpora.generator.check DIR`."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pypdfium2
from lxml import html as lxml_html

from .consistency import disagreements


def pdf_text(path: Path) -> str:
    """All characters of a PDF."""
    pdf = pypdfium2.PdfDocument(str(path))
    return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def docx_text(path: Path) -> str:
    """All text of a DOCX file, headers left out."""
    return "\n".join(_docx_lines(docx.Document(str(path)).element.body))


def _docx_lines(body: Any) -> list[str]:
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    out = []
    for par in body.iter(f"{space}p"):
        parts = []
        for node in par.iter(f"{space}t", f"{space}br"):
            parts.append("\n" if node.tag.endswith("br") else node.text or "")
        out.append("".join(parts))
    return out


def html_text(path: Path) -> str:
    """All text of a page."""
    tree = lxml_html.fromstring(path.read_text(encoding="utf-8"))
    for node in tree.iter("br", "td", "th", "p", "li", "div"):
        node.tail = "\n" + (node.tail or "")
    return str(tree.text_content())


READERS: dict[str, Callable[[Path], str]] = {
    ".pdf": pdf_text,
    ".docx": docx_text,
    ".html": html_text,
    ".txt": lambda p: p.read_text(encoding="utf-8"),
}


def folded(text: str) -> str:
    """Without spaces, with words broken at line ends joined."""
    text = text.replace("\u2010", "-").replace("\u00ad", "").replace("\ufffe", "").replace("\u0002", "")
    return re.sub(r"\s+", "", re.sub(r"-\s*\n\s*", "", text))


def words(text: str) -> set[str]:
    """The words, those broken at line ends joined and unjoined."""
    plain = text.replace("\u2010", "-").replace("\ufffe", "").replace("\u0002", "")
    return (
        set(plain.split())
        | set(re.sub(r"-\s*\n\s*", "", plain).split())
        | set(re.sub(r"-\s*\n\s*", "-", plain).split())
    )


def broken(word: str, known: set[str]) -> bool:
    """Whether the word stands in two parts, broken with a hyphen over a page break."""
    return any(f"{word[:k]}-" in known and word[k:] in known for k in range(2, len(word) - 1))


def missing(truth: dict[str, Any], text: str) -> list[str]:
    """What the truth has and the document has not."""
    known, run = words(text), folded(text)
    out = []

    def look(what: str, value: str | None) -> None:
        if (
            value is None
            or folded(value) in run
            or all(w in known or folded(w) in run or broken(w, known) for w in value.split())
        ):
            return
        out.append(f"{what}: {value}")

    for table in truth["tables"]:
        for row in [table["columns"], *table["rows"]]:
            for c in row:
                for part in (c or "").split(" / "):
                    look(f"cell of {table['id']}", part or None)
    for d in truth["decisions"]:
        for name in ("kommentar", "lagrum", "insats", "manader"):
            value = d[name]
            look(
                f"decision {name}",
                value
                if name != "insats" or value is None or folded(value) in run
                else None
                if folded(value).lower() in run.lower()
                else value,
            )
    for claim in truth["claims"] + truth["claims_optional"]:
        if folded(claim["quote"]) not in run and not all(w in known for w in claim["quote"].split()):
            out.append(f"quote: {claim['quote']}")
    for name in ("dnr",):
        look(name, truth["document"][name])
    return out


def sums(truth: dict[str, Any]) -> list[str]:
    """Simple faults in the truth itself."""
    out = []
    ids = {t["id"] for t in truth["tables"]}
    for part in ("decisions", "counts"):
        out += [
            f"{part}: no table {x['table']}" for x in truth[part] if x["table"] is not None and x["table"] not in ids
        ]
    for t in truth["tables"]:
        out += [
            f"{t['id']}: a row has {len(row)} cells, the first {len(t['rows'][0])}"
            for row in t["rows"]
            if len(row) != len(t["rows"][0])
        ]
        if t["columns"] and t["rows"] and len(t["columns"]) != len(t["rows"][0]):
            out.append(f"{t['id']}: {len(t['columns'])} columns, {len(t['rows'][0])} cells")
    return out


def main() -> int:
    """Check a folder."""
    parser = argparse.ArgumentParser(prog="python -m corpora.generator.check", description=__doc__)
    parser.add_argument(
        "folder",
        type=Path,
        help="a folder that the generator has built, or one with truth/ beside the documents",
    )
    args = parser.parse_args()
    documents = args.folder / "documents" if (args.folder / "documents").is_dir() else args.folder
    faults = checked = 0
    for path in sorted(documents.iterdir()):
        if path.suffix not in READERS:
            continue
        truth_file = args.folder / "truth" / f"{path.stem}.json"
        if not truth_file.exists():
            print(f"{path.name}: no truth")
            faults += 1
            continue
        truth = json.loads(truth_file.read_text(encoding="utf-8"))
        found = missing(truth, READERS[path.suffix](path)) + sums(truth) + disagreements(truth)
        checked += 1
        faults += len(found)
        for line in found[:8]:
            print(f"{path.name}: {line}")
    print(f"{checked} documents checked, {faults} faults", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
