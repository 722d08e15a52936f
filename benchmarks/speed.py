"""Speed of the whole pipeline beside its peers, measured side by side in one run.

usage: python benchmarks/speed.py [--rounds 3] [FOLDER ...]

Pages per CPU second (children included) of: bare text through PDFium, evb from bytes to records, the same
with the claims of the prose and the audit (the whole pipeline), camelot's lattice (vector engine) and pdfplumber's
`extract_tables`; ratios between them; and the peak memory of each. Three kinds of files are measured, as an archive
holds them: reports, which are tables for the most part; minutes with a report among their papers; minutes without.
The reports are the shared documents beside the checkout, else those in `corpora/`; the minutes are invented
(`corpora.minutes`). Only PDFs with a text layer count. With a folder, only its files are measured.

Every method and round has a process of its own, in shuffled order. It is warmed up on the sample reports, as a worker
of `evb run` is, which brings modules and rules into memory; then it reads each measured document once. The samples are
not measured, so no document has been seen before its time is taken.
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
import tempfile
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "corpora" / "samples"
MINUTES = 12
"""How long the minutes are, as `corpora.minutes` counts: two to four times as many pages."""


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
    if report.outcome.outcome == "failed":
        raise RuntimeError(report.outcome.says)
    return _pages(data)


def _pages(data: bytes) -> int:
    import pypdfium2

    with pypdfium2.PdfDocument(data) as document:
        return len(document)


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
    """PDFs with a text layer below the folders, without the samples, which warm up."""
    shared = ROOT.parent / "shared" / "documents"
    chosen = folders or [shared if shared.is_dir() else ROOT / "corpora"]
    found = [path for folder in chosen for path in sorted(folder.rglob("*.pdf"))]
    return [path for path in found if SAMPLES not in path.resolve().parents and _has_text(path)]


def _has_text(path: Path) -> bool:
    import pypdfium2

    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return any(page.get_textpage().count_chars() for page in document)


def _cpu() -> float:
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


@dataclass(frozen=True, slots=True)
class Measured:
    """Pages per CPU second of one method in one process, and the peak of its memory in MB."""

    rate: float
    memory: float


def measured(name: str, paths: list[Path]) -> Measured:
    """One round of one method, in a process of its own."""
    code = [sys.executable, __file__, "--only", name, *map(str, paths)]
    result = subprocess.run(code, capture_output=True, text=True, check=True, cwd=ROOT)
    return Measured(**json.loads(result.stdout.splitlines()[-1]))


def _only(name: str, paths: list[Path]) -> None:
    method = METHODS[name]
    if name.startswith("evb"):
        import_module("extractor.archive.warm")
    for path in sorted(SAMPLES.glob("*.pdf")):
        method(path.read_bytes())
    blobs = [path.read_bytes() for path in paths]
    start = _cpu()
    pages = sum(method(data) for data in blobs)
    rate = pages / (_cpu() - start)
    # ru_maxrss would count the parent before exec; the kernel's own high-water mark does not
    marks = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    print(json.dumps({"rate": rate, "memory": int(marks["VmHWM"].split()[0]) / 1024}))


def measure(paths: list[Path], rounds: int) -> dict[str, list[Measured]]:
    """All rounds of all methods, in an order that is shuffled for each round."""
    found: dict[str, list[Measured]] = {name: [] for name in METHODS}
    for number in range(rounds):
        order = list(METHODS)
        random.Random(number).shuffle(order)
        for name in order:
            found[name].append(measured(name, paths))
    return found


def report(kind: str, paths: list[Path], found: dict[str, list[Measured]]) -> None:
    """The table, with the median of each method and how it stands to the slowest and the fastest peer."""
    middles = {name: statistics.median(each.rate for each in many) for name, many in found.items()}
    rounds = len(next(iter(found.values())))
    pages = sum(_pages(path.read_bytes()) for path in paths)
    print(f"\n{kind}: {len(paths)} PDFs, {pages} pages; medians of {rounds} rounds, and their range")
    print(f"{'method':<28}{'pages/CPU s':>12}{'range':>18}{'x pdfplumber':>14}{'bare text x':>13}{'peak MB':>9}")
    for name, many in found.items():
        rates, middle = [each.rate for each in many], middles[name]
        span = f"{min(rates):.1f}-{max(rates):.1f}"
        base, text = middle / middles["pdfplumber extract_tables"], middles["pypdfium2 text"] / middle
        memory = max(each.memory for each in many)
        print(f"{name:<28}{middle:>12.1f}{span:>18}{base:>14.1f}{text:>13.1f}{memory:>9.0f}")


def bound_in_minutes(reports: list[Path], folder: Path) -> dict[str, list[Path]]:
    """Minutes with each of the reports among their papers, and as many without, written to a folder."""
    sys.path.insert(0, str(ROOT))
    from corpora.minutes import among_minutes, minutes

    kinds: dict[str, list[Path]] = {"minutes with a report": [], "minutes without a report": []}
    for number, path in enumerate(reports):
        bound = among_minutes(path.read_bytes(), number, MINUTES // 2, MINUTES // 2)
        for (kind, paths), data in zip(kinds.items(), (bound, minutes(number, MINUTES)), strict=True):
            paths.append(folder / f"{kind}_{number}.pdf")
            paths[-1].write_bytes(data)
    return kinds


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="*", type=Path)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--only", help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.only:
        _only(options.only, options.folders)
        return
    paths = [path.resolve() for path in documents(options.folders)]
    with tempfile.TemporaryDirectory() as folder:
        kinds = {"files given" if options.folders else "reports": paths}
        if not options.folders:
            kinds |= bound_in_minutes(paths, Path(folder))
        for kind, chosen in kinds.items():
            report(kind, chosen, measure(chosen, options.rounds))
    print("x pdfplumber: times its speed. bare text x: times that bare text is as fast.")


if __name__ == "__main__":
    main()
