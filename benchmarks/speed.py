"""Speed of the whole pipeline beside its peers, measured side by side in one run.

usage: python benchmarks/speed.py [--rounds 3] [FOLDER ...]

Pages per CPU second (children included) of: bare text through PDFium, evb from bytes to records, the same
with the claims of the prose and the audit, camelot's lattice (vector engine) and pdfplumber's
`extract_tables`; ratios between them; and the peak memory of each, in a process of its own. Without a folder
the shared documents are measured where they stand beside the checkout, else the reports in `corpora/`. Only
PDFs with a text layer count.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import resource
import statistics
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def pdfium_text(data: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            textpage = page.get_textpage()
            textpage.get_text_range()
            textpage.close()
            page.close()
        return len(document)


def records(data: bytes) -> int:
    return _read(data, audited=False)


def records_and_audit(data: bytes) -> int:
    return _read(data, audited=True)


def _read(data: bytes, audited: bool) -> int:
    from extractor.pipeline import read_document
    from extractor.read.source import open_source
    from extractor.write.contract import report_object

    report = read_document(open_source("benchmark.pdf", data), audited=audited)
    report_object(report)
    return report.outcome.pages or 0


def camelot_lattice(data: bytes) -> int:
    import camelot
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        pages = len(document)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        camelot.read_pdf(
            io.BytesIO(data),
            pages="all",
            flavor="lattice",
            engine="vector",
            backend="pdfium",
            use_fallback=False,
        )
    return pages


def plumber_tables(data: bytes) -> int:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_tables()
            page.close()
        return len(document.pages)


METHODS: dict[str, Callable[[bytes], int]] = {
    "pypdfium2 text": pdfium_text,
    "evb, bytes to records": records,
    "evb, claims and audit too": records_and_audit,
    "camelot lattice (vector)": camelot_lattice,
    "pdfplumber extract_tables": plumber_tables,
}


def documents(folders: list[Path]) -> list[Path]:
    """PDFs with a text layer below the folders."""
    shared = ROOT.parent / "shared" / "documents"
    chosen = folders or [shared if shared.is_dir() else ROOT / "corpora"]
    return [path for folder in chosen for path in sorted(folder.rglob("*.pdf")) if _has_text(path)]


def _has_text(path: Path) -> bool:
    import pypdfium2

    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return any(page.get_textpage().count_chars() for page in document)


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def measure(paths: list[Path], rounds: int) -> dict[str, list[float]]:
    """Pages per CPU second of each method and round, in shuffled order after one warm-up document."""
    blobs = [path.read_bytes() for path in paths]
    for method in METHODS.values():
        method(blobs[0])
    rates: dict[str, list[float]] = {name: [] for name in METHODS}
    for number in range(rounds):
        order = list(METHODS.items())
        random.Random(number).shuffle(order)
        for name, method in order:
            start = _cpu()
            pages = sum(method(data) for data in blobs)
            rates[name].append(pages / (_cpu() - start))
    return rates


def peak_memory(name: str, paths: list[Path]) -> float:
    """Peak resident memory in MB of a process of its own that runs one method over all documents."""
    code = [sys.executable, __file__, "--only", name, *map(str, paths)]
    result = subprocess.run(code, capture_output=True, text=True, check=True, cwd=ROOT)
    return float(json.loads(result.stdout.splitlines()[-1]))


def _only(name: str, paths: list[Path]) -> None:
    for path in paths:
        METHODS[name](path.read_bytes())
    # ru_maxrss would count the parent before exec; the kernel's own high-water mark does not
    marks = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    print(json.dumps(int(marks["VmHWM"].split()[0]) / 1024))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="*", type=Path)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--only", help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.only:
        _only(options.only, options.folders)
        return
    paths = documents(options.folders)
    rates = measure(paths, options.rounds)
    base = statistics.median(rates["pdfplumber extract_tables"])
    print(f"{len(paths)} PDFs, {options.rounds} rounds; medians, range in brackets")
    print(f"{'method':<28}{'pages/CPU s':>12}{'range':>18}{'x pdfplumber':>14}{'peak MB':>9}")
    for name, values in rates.items():
        middle = statistics.median(values)
        memory = peak_memory(name, paths)
        span = f"{min(values):.1f}-{max(values):.1f}"
        print(f"{name:<28}{middle:>12.1f}{span:>18}{middle / base:>14.1f}{memory:>9.0f}")
    text, own = statistics.median(rates["pypdfium2 text"]), statistics.median(rates["evb, bytes to records"])
    print(f"bare text is {text / own:.1f} times as fast as evb from bytes to records")


if __name__ == "__main__":
    main()
