"""Make documents and truths: python code/build.py"""
import reports_a
import reports_b
import reports_c
import reports_d

for make in (reports_a.r01, reports_a.r02, reports_b.r03, reports_c.r04, reports_b.r05, reports_c.r06, reports_d.r07, reports_c.r08, reports_d.r09):
    rep = make()
    rep.save()
    print(rep.stem, len(rep.decisions), len(rep.counts), len(rep.claims), len(rep.discrepancies))
