"""Make all documents and truths: python generator/make.py [part of a name ...]"""
import importlib, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
for f in sorted(Path(__file__).resolve().parent.glob("r[0-9][0-9]_*.py")):
    if len(sys.argv) < 2 or any(a in f.stem for a in sys.argv[1:]):
        importlib.import_module(f.stem).build()
        print(f.stem)
