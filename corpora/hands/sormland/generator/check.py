"""Checks: words of every printed value are in the document's text, quotes whole; sums and rows agree (report of exceptions); truth against itself 1.0."""
import json,re,sys
from collections import Counter
from lib import *
def text(p):
    if p.suffix==".pdf":
        import pdfplumber
        with pdfplumber.open(p) as f: return "\n".join(x.extract_text(layout=False) or "" for x in f.pages)
    if p.suffix==".docx":
        import docx; d=docx.Document(p); out=[x.text for x in d.paragraphs]
        for s in d.sections: out+=[x.text for x in s.header.paragraphs+s.footer.paragraphs]; out+=[c.text for tb in s.header.tables for r in tb.rows for c in r.cells]
        for t in d.tables:
            for r in t.rows: out+=[c.text for c in r.cells]
        return "\n".join(out)
    import html; return html.unescape(re.sub(r"<style.*?</style>|<[^>]+>"," ",p.read_text(encoding="utf-8"),flags=re.S))
W=lambda s:re.findall(r"[^\s]+",s)
def main():
    nd=nc=0
    for f in sorted(TRUTH.glob("*.json")):
        d=json.loads(f.read_text()); p=next(DOCS.glob(f.stem+".*")); tx=text(p).casefold(); flat=re.sub(r"\s+","",tx); words=Counter(W(tx)); bad=[]
        def has(s):
            s=s.casefold()
            if re.sub(r"\s+","",s) in flat: return True
            return all(w in words or w in flat for w in W(s))
        for c in d["claims"]+d["claims_optional"]:
            if re.sub(r"\s+","",c["quote"].casefold()) not in flat: bad.append(("quote",c["quote"]))
        for t in d["tables"]:
            for r in [t["columns"]]+t["rows"]:
                assert len(r)==len(t["columns"]) or not t["columns"],(t["id"],r)
                for c in r:
                    if c and not has(c): bad.append((t["id"],c))
        for r in d["decisions"]:
            for k in ("insats","lagrum","kommentar","omrade"):
                if r[k] and not has(r[k]): bad.append((k,r[k]))
        for r in d["counts"]:
            for k in ("insats","orsak","omrade","manader"):
                if r[k] and not has(r[k]): bad.append((k,r[k]))
        for k in ("dnr","namnd","organisation"):
            v=d["document"][k]
            if v and not has(v) and v.casefold() not in re.sub(r"\s+"," ",tx).casefold(): bad.append((k,v))
        # sums
        g={}
        for r in d["counts"]:
            g.setdefault((r["table"],r["measure"],r["period"],r["lag"],r["kon"],r["manader"]),[0,None])
            e=g[(r["table"],r["measure"],r["period"],r["lag"],r["kon"],r["manader"])]
            if r["is_total"]: e[1]=r["value"]
            else: e[0]+=r["value"]
        for k,(s,tot) in g.items():
            if tot is not None and s!=tot and s: print("   sum",f.stem,k,s,tot)
        q=d["document"]["period"]; y,n=int(q[:4]),int(q[-1]); m=n*3-3
        lim=f"{y if m else y-1}-{m or 12:02d}-30"
        for r in d["decisions"]:
            for k in ("beslutsdatum","avbrottsdatum"):
                if r[k] and r[k]>lim: print("   late",f.stem,r[k])
            e=r["verkstallt_datum"] or r["avslutat_datum"]; b=r["beslutsdatum"] or r["avbrottsdatum"]
            if e and b and len(b)==10 and days(b,e)<91: print("   short",f.stem,b,e)
        nd+=len(d["decisions"]); nc+=len(d["counts"])
        print(f"{f.stem:44} tables {len(d['tables'])} dec {len(d['decisions'])} counts {len(d['counts'])} claims {len(d['claims'])}+{len(d['claims_optional'])} disc {[x['severity'] for x in d['discrepancies']]}", bad)
    print(nd,"decisions",nc,"counts")
if __name__=="__main__": main()
