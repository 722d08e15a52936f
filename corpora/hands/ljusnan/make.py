#!/usr/bin/env python3
"""Write documents/ and truth/ from the nine report modules."""
import importlib

from lib import DOCS, HERE

if __name__ == "__main__":
    DOCS.mkdir(exist_ok=True)
    for path in sorted(HERE.glob("r[0-9][0-9]_*.py")):
        r = importlib.import_module(path.stem).make()
        r.save(getattr(r, "notes", ()))
        print(f"{r.path.name}: {len(r.tables)} tables, {len(r.decisions)} decisions, {len(r.counts)} counts, {len(r.claims)} claims, {len(r.findings)} errors")
