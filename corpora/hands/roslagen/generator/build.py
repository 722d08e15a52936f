"""Build every report and its truth: python build.py"""
import runpy
from pathlib import Path
for f in sorted(Path(__file__).parent.glob("r[0-9]*.py")):
    runpy.run_path(str(f)); print("built", f.stem)
