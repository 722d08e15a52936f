import importlib
from common import *
DOCS.mkdir(exist_ok=True)
for f in sorted(Path(__file__).resolve().parent.glob("r0*.py")): importlib.import_module(f.stem).build()
