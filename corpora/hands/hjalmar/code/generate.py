"""Make all documents and their truth: python code/generate.py"""
import importlib
from pathlib import Path

from lib import ROOT


def all_reports():
    for d in ("documents", "truth"):
        (ROOT / d).mkdir(exist_ok=True)
    for name in sorted(p.stem for p in Path(__file__).resolve().parent.glob("r[0-9][0-9]_*.py")):
        r = importlib.import_module(name).build()
        r.save()
        yield r


if __name__ == "__main__":
    for r in all_reports():
        t = r.truth
        print(r.path.name, *(f"{k}={len(t[k])}" for k in ("tables", "decisions", "counts", "claims", "discrepancies")))
