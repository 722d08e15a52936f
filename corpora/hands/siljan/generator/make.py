import importlib, sys
from pathlib import Path
sys.path.insert(0, str(Path(__file__).resolve().parent))
from lib import DOCS, HERE
DOCS.mkdir(exist_ok=True)
for f in sorted(HERE.glob("r0*.py")):
    if len(sys.argv) < 2 or any(a in f.stem for a in sys.argv[1:]):
        importlib.import_module(f.stem).build(); print("made", f.stem)
