"""Builds every document and its truth from one data model per report. usage: python generate.py [01 02 ...]"""
import importlib, sys
from common import DOCS
DOCS.mkdir(exist_ok=True)
for n in sys.argv[1:] or [f"{i:02d}" for i in range(1,10)]:
    importlib.import_module(f"r{n}").build(); print("ok", n)
