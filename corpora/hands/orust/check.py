"""Values in the text, score against itself, tallies. usage: check.py path/to/score.py"""
import json,re,sys,subprocess,html as H
from pathlib import Path
import pdfplumber, docx
from docx.table import Table as DT
from docx.text.paragraph import Paragraph as DP
HERE=Path(__file__).parent
def text(p):
    if p.suffix==".pdf":
        with pdfplumber.open(p) as f:
            t=""
            for g in f.pages:
                t+=(g.extract_text() or "")+"\n"
                for tb in g.extract_tables(): t+="\n".join(" ".join((c or "").replace("\n"," ") for c in row) for row in tb)+"\n"
                # cell-wise reading for wrapped cells without rules
                ws=g.extract_words(); t+=" ".join(w["text"] for w in ws)
                for c in sorted({round(w["x0"]) for w in ws}):
                    col=[w for w in ws if w["x0"]>=c-1]
            return t
    if p.suffix==".docx":
        d=docx.Document(p); out=[]
        for s in d.sections: out+= [x.text for x in s.header.paragraphs+s.footer.paragraphs]
        for el in d.element.body.iterchildren():
            if el.tag.endswith("}p"): out.append(DP(el,d).text)
            elif el.tag.endswith("}tbl"): out+=[" ".join(c.text for c in row.cells) for row in DT(el,d).rows]
        return "\n".join(out)
    return H.unescape(re.sub(r"<[^>]+>"," ",re.sub(r"<style.*?</style>","",p.read_text(encoding="utf-8"),flags=re.S)))
sq=lambda s: re.sub(r"[\s\u00ad]+","",s)
bad=0; nd=nc=0
for t in sorted((HERE/"truth").glob("*.json")):
    o=json.loads(t.read_text(encoding="utf-8")); p=next((HERE/"documents").glob(t.stem+".*")); x=sq(text(p))
    need=[o["document"]["dnr"],o["document"]["namnd"]]+[q["quote"] for q in o["claims"]+o.get("claims_optional",[])]
    for tb in o["tables"]: need+=[c for row in tb["rows"] for c in row if c]+[c.split(" / ")[-1] for c in tb["columns"]]+[tb["title"]]
    for d in o["decisions"]: need+=[d["kommentar"],d["insats"]]
    for d in o["decisions"]:
        if d["insats_id"] is None: print("no id",t.stem,d["insats"])
    for c in o["counts"]:
        if c["insats"] and c["insats_id"] is None: print("no id",t.stem,c["insats"])
    for n in need:
        if n and sq(n) not in x: bad+=1; print("MISSING",t.stem,n)
    nd+=sum(d["antal"] for d in o["decisions"]); nc+=len(o["counts"])
    # rows against counts and claims
    print(t.stem,"decisions",len(o["decisions"]),"counts",len(o["counts"]),"claims",len(o["claims"]),"disc",len(o["discrepancies"]),p.suffix)
print("total decisions",nd,"counts",nc,"missing",bad)
subprocess.run([sys.executable,sys.argv[1],str(HERE/"truth"),str(HERE/"truth")])
