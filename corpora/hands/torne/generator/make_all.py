import runpy
from pathlib import Path
from torne import DOCS
DOCS.mkdir(exist_ok=True)
for f in sorted(Path(__file__).resolve().parent.glob("r[0-9][0-9]_*.py")): runpy.run_path(str(f))
