import runpy, sys
from pathlib import Path
here = Path(__file__).resolve().parent; sys.path.insert(0, str(here))
for f in sorted(here.glob("r[0-9]*.py")): print(f.name); runpy.run_path(str(f))
