"""python generator/build.py: writes ../documents and ../truth."""
import importlib
from pathlib import Path
for f in sorted(Path(__file__).resolve().parent.glob("r[0-9]*.py")):
    m = importlib.import_module(f.stem); m.build()
    print(m.D.stem, len(m.D.tables), len(m.D.decisions), len(m.D.counts), len(m.D.claims), len(m.D.discrepancies))
