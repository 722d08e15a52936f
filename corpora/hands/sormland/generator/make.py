"""Build every report and its truth, then run the check."""
import importlib
from lib import DOCS, TRUTH
DOCS.mkdir(exist_ok=True); TRUTH.mkdir(exist_ok=True)
for m in "r01_gnesta r02_oxelosund r03_flen r04_vadstena r05_katrineholm r06_motala r07_hjo r08_tranas r09_strangnas".split(): importlib.import_module(m).build()
import check; check.main()
