"""Makes all documents and truths: python make.py [number ...]"""
import sys

from kit import HERE
import reports_a
import reports_b
import reports_c

for d in ("documents", "truth"):
    (HERE / d).mkdir(exist_ok=True)
for n, f in enumerate(reports_a.ALL + reports_b.ALL + reports_c.ALL, 1):
    if len(sys.argv) == 1 or str(n) in sys.argv[1:]:
        r = f()
        print(r.out.name, len(r.truth["decisions"]), len(r.truth["counts"]), len(r.truth["claims"]))
