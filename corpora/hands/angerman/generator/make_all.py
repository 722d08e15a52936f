import importlib, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
names = sys.argv[1:] or sorted(p.stem for p in Path(__file__).resolve().parent.glob("r[0-9][0-9]_*.py"))
for n in names:
    r = importlib.import_module(n).build()
    r.save_truth()
    print(r.stem)
