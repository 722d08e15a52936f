"""Build every report and its truth: python make.py"""
import importlib
from lib import DOCS, HERE

DOCS.mkdir(exist_ok=True)
for path in sorted(HERE.glob("r[0-9]*.py")):
    mod = importlib.import_module(path.stem)
    mod.truth()
    mod.document()
    print(path.stem)
