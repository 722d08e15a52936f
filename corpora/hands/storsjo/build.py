"""Make documents/ and truth/: python build.py [01 02 ...]"""
import importlib
import sys

from lib.truth import DOCS

DOCS.mkdir(exist_ok=True)
for n in sys.argv[1:] or [f"{i:02d}" for i in range(1, 10)]:
    importlib.import_module(f"reports.r{n}").build()
    print("made", n)
