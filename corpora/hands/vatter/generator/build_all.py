import subprocess, sys
from pathlib import Path
H = Path(__file__).resolve().parent
for f in sorted(H.glob('r0?.py')): subprocess.run([sys.executable, str(f)], check=True)
subprocess.run([sys.executable, str(H/'check.py')], check=True)
