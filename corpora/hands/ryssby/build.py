"""Builds every report and its truth."""
import importlib
import sys

for name in sys.argv[1:] or [f"r{i:02d}" for i in range(1, 10)]:
    rep = importlib.import_module(name).build()
    rep.save()
    print(rep.stem, len(rep.decisions), "decisions", len(rep.counts), "counts", len(rep.claims), "claims", len(rep.discrepancies), "planted")
