"""Build every report and its truth: python build.py [number ...]"""
import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
for f in sorted((HERE / "gen").glob("r0*.py")):
    if not sys.argv[1:] or f.stem[1:3] in sys.argv[1:]:
        importlib.import_module(f"gen.{f.stem}").build()
        print("built", f.stem)
