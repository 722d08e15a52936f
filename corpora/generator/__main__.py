"""Command line: `python -m corpora.generator --out DIR [--seed N] [--families a,b] [--variants N]`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .build import build
from .registry import FAMILIES


def main() -> int:
    """Build the reports."""
    parser = argparse.ArgumentParser(
        prog="python -m corpora.generator", description="Build synthetic reports with their truth."
    )
    parser.add_argument(
        "--out", type=Path, default=Path("corpus"), help="folder for documents/, truth/ and manifest.csv"
    )
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other reports (default 1)")
    parser.add_argument("--families", help="only these families, separated by commas")
    parser.add_argument("--variants", type=int, help="so many variants of each family (default: as the family says)")
    parser.add_argument("--stems", help="only these reports, separated by commas (names as in the manifest)")
    parser.add_argument("--list", action="store_true", help="list the families and stop")
    args = parser.parse_args()
    if args.list:
        for f in FAMILIES.values():
            print(f"{f.name:16}{'set aside' if f.set_aside else '':12}{f.variants}  {f.about}")
        return 0
    names = args.families.split(",") if args.families else None
    stems = set(args.stems.split(",")) if args.stems else None
    unknown = [n for n in names or [] if n not in FAMILIES]
    if unknown:
        parser.error(f"no such family: {', '.join(unknown)}; there are {', '.join(FAMILIES)}")
    items = build(args.out, args.seed, names, args.variants, stems)
    faults = sum(len(i.report.planted) for i in items)
    print(
        f"{len(items)} reports, {sum(not i.report.planted for i in items)} "
        f"faultless, {faults} planted mistakes in {args.out}",
        file=sys.stderr,
    )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
