"""Write every report and its truth: .venv/bin/python make.py"""
from reports_a import REPORTS as A
from reports_b import REPORTS as B

for build in A + B:
    rep = build()
    rep.write()
    print(rep.name, len(rep.decisions), "decisions", len(rep.counts), "counts", len(rep.claims), "claims", len(rep.found), "errors")
