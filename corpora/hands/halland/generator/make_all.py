import subprocess, sys
from pathlib import Path
here = Path(__file__).resolve().parent
for p in sorted(here.glob("r[0-9]*.py")): subprocess.run([sys.executable, str(p)], cwd=here, check=True)
subprocess.run([sys.executable, str(here / "check.py")], cwd=here, check=True)
