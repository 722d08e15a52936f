import made_a as a, made_b as b
if __name__ == "__main__":
    for f in (a.r01, b.r02, a.r03, b.r04, b.r05, b.r06, b.r07, a.r08, a.r09):
        r = f(); r.save(); t = r.t
        print(r.stem, len(t["decisions"]), "decisions", len(t["counts"]), "counts", len(t["claims"]), "claims", len(t["discrepancies"]), "errors")
