"""Makes documents/ and truth/. usage: python make.py [name part]"""
import importlib, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
for f in sorted(Path(__file__).resolve().parent.glob("r0*.py")):
    if len(sys.argv) > 1 and sys.argv[1] not in f.stem: continue
    r = importlib.import_module(f.stem).build()
    print(r.stem, len(r.decisions), "decisions", len(r.counts), "counts", len(r.claims), "claims", len(r.disc), "errors")
