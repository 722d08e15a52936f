import importlib, sys
for n in sys.argv[1:] or ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"]:
    R = importlib.import_module(f"r{n}").build()
    print(R.stem, "decisions", sum(d["antal"] for d in R.decisions), "counts", len(R.counts), "claims", len(R.claims), "errors", sum(x["severity"] == "error" for x in R.discrepancies))
