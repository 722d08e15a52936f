"""Kontroll: varje värde finns i dokumentets text, sanningen ger 1,0 mot sig själv, sidorna ritas till ./sidor."""
import json, re, sys, unicodedata, datetime as dt
from pathlib import Path
sys.path.insert(0, "../../../../shared/contract"); import score
ROOT = Path(__file__).resolve().parent
def flat(s):
    s = unicodedata.normalize("NFC", s).replace("\u00ad","").replace("\u2011","-")
    return re.sub(r"\s+|-\s*(?=\n)", "", s)
def text(f):
    if f.suffix == ".pdf":
        import pypdfium2, pdfplumber
        a = "\n".join(p.get_textpage().get_text_range() for p in pypdfium2.PdfDocument(f))
        cells = []
        with pdfplumber.open(f) as p:
            for pg in p.pages:
                for t in pg.extract_tables(): cells += [c or "" for r in t for c in r]
        return a.replace("\ufffe","") + "\n" + "\n".join(cells) 
    if f.suffix == ".docx":
        import docx; d = docx.Document(f); out=[]
        for s in d.sections:
            for part in (s.header, s.footer):
                out += [p.text for p in part.paragraphs]
                out += [c.text for t in part.tables for r in t.rows for c in r.cells]
        out += [p.text for p in d.paragraphs]
        for t in d.tables: out += [c.text for r in t.rows for c in r.cells]
        return "\n".join(out)
    from bs4 import BeautifulSoup; return BeautifulSoup(f.read_text("utf-8"), "html.parser").get_text(" ")
def qend(p):
    y, q = int(p[:4]), int(p[-1]); return dt.date(y, 3*q, [31,30,30,31][q-1])
bad = 0
only = sys.argv[1:]
for tf in sorted((ROOT/"truth").glob("*.json")):
    if only and not any(o in tf.name for o in only): continue
    t = json.loads(tf.read_text("utf-8")); f = next((ROOT/"documents").glob(tf.stem+".*")); tx = flat(text(f)); low = tx.casefold()
    def must(v, what):
        global bad
        if v is not None and flat(str(v)).casefold() not in low: bad += 1; print("SAKNAS", tf.stem, what, repr(v))
    D = t["document"]; must(D["dnr"],"dnr"); must(D["namnd"],"namnd")
    if D["organisation"]: must(D["organisation"].split()[0],"org")
    for tb in t["tables"]:
        must(tb["title"],"titel")
        for s in tb["section"]: must(s,"avsnitt")
        for c in tb["columns"]:
            for part in c.split(" / "): must(part,"kolumn")
        for r in tb["rows"]:
            for c in r: must(c,"cell")
    for d in t["decisions"]:
        for k in ("insats","lagrum","omrade","kommentar","manader","dagar"): must(d[k],k)
        for s in d["section"]: must(s,"avsnitt")
        b = d["avbrottsdatum"] or d["beslutsdatum"]
        if b and len(b)==10:
            E = qend(D["period"]); m = E.month-3; y = E.year; 
            if m<=0: m+=12; y-=1
            import calendar
            lim = dt.date(y,m,min(E.day, calendar.monthrange(y,m)[1]))-dt.timedelta(days=1)
            if dt.date.fromisoformat(b) > lim: print("SENT DATUM", tf.stem, b, ">", lim)
        e = d["verkstallt_datum"] or d["avslutat_datum"]
        if e and b and e<=b: print("SLUT FÖRE BESLUT", tf.stem, b, e)
        if e and b:
            import calendar
            y,m=int(b[:4]),int(b[5:7])+3; y,m=(y+1,m-12) if m>12 else (y,m)
            if dt.date.fromisoformat(e) <= dt.date(y,m,min(int(b[8:]),calendar.monthrange(y,m)[1])): print("SLUT INOM TRE MÅNADER", tf.stem, b, e)
        if e and not (str(qend(D["period"])-dt.timedelta(days=92))<e<=str(qend(D["period"]))): print("SLUT UTANFÖR KVARTAL", tf.stem, e)
    for c in t["claims"]+t["claims_optional"]: must(c["quote"],"citat")
    for x in t["discrepancies"]:
        if not any(isinstance(e,str) and flat(e).casefold() in low for e in x["evidence"]): print("BEVIS SAKNAS", tf.stem, x["what"])
    # summor: där flera lag/insats-celler har en totalrad i samma tabell
    for tb in t["tables"]:
        cs = [c for c in t["counts"] if c["table"]==tb["id"]]
        rowdim = "insats" if any(c["insats"] for c in cs) else "manader" if any(c["manader"] for c in cs) else "orsak" if any(c["orsak"] for c in cs) else None
        dims = [x for x in ("measure","period","lag","omrade","insats","orsak","kon","manader") if x != rowdim]
        for T in [c for c in cs if c["is_total"]]:
            part = [c for c in cs if not c["is_total"] and all(T[x] is None and x in ("lag","omrade","insats") or c[x]==T[x] for x in dims)]
            if part and sum(c["value"] for c in part)!=T["value"]: print("SUMMA?", tf.stem, tb["id"], {k:v for k,v in T.items() if v}, sum(c["value"] for c in part))
    s = score.score_document(t,t)
    ok = s["document"]["right"]==s["document"]["of"] and s["decisions"]["exact"]["recall"]==1 and s["decisions"]["found"]==1 and s["counts"]["recall"]==1 and s["tables"]["row_recall"]==1 and s["claims"]["recall"]==1 and s["claims"]["meaning"]==1 and s["claims"]["precision"]==1 and s["findings"]["errors_unmatched"]==0
    if not ok: print("EJ 1.0", tf.stem, {k:v for k,v in s.items()})
    print(tf.stem, "ok" if ok else "FEL", len(t["decisions"]), len(t["counts"]), len(t["claims"]), len(t["discrepancies"]))
    if f.suffix==".pdf":
        import pypdfium2; o = ROOT/"sidor"; o.mkdir(exist_ok=True)
        for i,p in enumerate(pypdfium2.PdfDocument(f)): p.render(scale=1.1).to_pil().save(o/f"{tf.stem}_{i+1}.png")
print("saknas:", bad)
