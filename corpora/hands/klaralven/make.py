"""Makes documents/ and truth/ anew.  usage: make.py [01 04 ...]"""
import importlib
import sys

from core import HERE

for d in ("documents", "truth", "build"):
    (HERE / d).mkdir(exist_ok=True)
for n in sys.argv[1:] or [f"{i:02d}" for i in range(1, 10)]:
    importlib.import_module(f"r{n}").make()
    print("made", n)
