import importlib, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
for f in sorted(Path(__file__).resolve().parent.glob("r0*.py")):
    if len(sys.argv) > 1 and not any(a in f.stem for a in sys.argv[1:]):
        continue
    r = importlib.import_module(f.stem).build()
    print(f"{r.stem:<42}{len(r.t['decisions']):>4} decisions {len(r.t['counts']):>4} counts {len(r.t['claims']):>3} claims {len(r.t['discrepancies'])} disc")
