import importlib, sys, traceback
from lib import DOCS, TRUTH
DOCS.mkdir(exist_ok=True); TRUTH.mkdir(exist_ok=True)
for n in (sys.argv[1:] or [f"{i:02d}" for i in range(1, 11)]):
    try:
        importlib.import_module(f"r{n}").build(); print("built", n)
    except Exception:
        traceback.print_exc()
