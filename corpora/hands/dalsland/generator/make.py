"""Makes all documents and truths: python make.py [01 02 ...]"""
import importlib
import sys
from lib import DOCS

DOCS.mkdir(exist_ok=True)
for n in sys.argv[1:] or [f"{i:02d}" for i in range(1, 11)]:
    r = importlib.import_module(f"r{n}").make()
    r.save()
    print(r.stem, len(r.decisions), "decisions", len(r.counts), "counts", len(r.claims), "claims", len(r.discs), "errors")
