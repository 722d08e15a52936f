import r_web, r_word
for f in sorted(r_web.ALL + r_word.ALL, key=lambda f: f.__name__):
    r = f(); r.save()
    print(r.stem, *(f"{k} {len(r.t[k])}" for k in ("tables", "decisions", "counts", "claims", "discrepancies")))
