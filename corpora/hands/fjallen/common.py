"""Small helpers: records of the truth, and ways to a file. No layout lives here."""
import json, subprocess, shutil, tempfile, re
from pathlib import Path
HERE = Path(__file__).resolve().parent
DOCS, TRUTH = HERE / "documents", HERE / "truth"

DF = ["table","nr","section","omrade","insats","lag","lagrum","beslutsdatum","avbrottsdatum","manader","dagar",
      "kommentar","kon","alder","status","verkstallt_datum","avslutat_datum","antal"]
CF = ["table","measure","period","lag","omrade","insats","orsak","kon","manader","value","is_total"]
LF = ["quote","what","measure","period","lag","omrade","insats","orsak","kon","value","unit","compare_to"]

def D(**k):
    assert not set(k) - set(DF), set(k) - set(DF)
    r = {f: k.get(f) for f in DF}; r["section"] = k.get("section", []); r["antal"] = k.get("antal", 1); return r
def C(**k):
    assert not set(k) - set(CF), set(k) - set(CF)
    r = {f: k.get(f) for f in CF}; r["is_total"] = bool(k.get("is_total")); return r
def CL(quote, value, measure, period, unit="beslut", agreed=None, **k):
    assert not set(k) - set(LF), k
    r = {f: k.get(f) for f in LF}; r.update(quote=quote, value=value, measure=measure, period=period, unit=unit)
    if agreed: r["agreed"] = agreed
    return r
def T(id, title, section, columns, rows, kind):
    return dict(id=id, title=title, section=section, columns=columns, rows=rows, kind=kind)
def X(kind, severity, what, reported, computed, evidence, kinds=None):
    return dict(kind=kind, severity=severity, what=what, reported=reported, computed=computed, evidence=evidence, kinds=kinds or [kind])
def doc(org, kod, namnd, dnr, period, date, laws):
    return dict(organisation=org, kommunkod=kod, stadsdel=None, namnd=namnd, dnr=dnr, period=period, document_date=date, laws=laws)

def save(stem, document, tables=(), decisions=(), counts=(), claims=(), disc=(), claims_opt=(), disc_opt=()):
    o = dict(document=document, tables=list(tables), decisions=list(decisions), counts=list(counts), claims=list(claims),
             claims_optional=list(claims_opt), discrepancies=list(disc), discrepancies_optional=list(disc_opt))
    TRUTH.mkdir(exist_ok=True)
    (TRUTH / f"{stem}.json").write_text(json.dumps(o, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

def html_pdf(stem, html):
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as d:
        p = Path(d) / "rapport.html"; p.write_text(html, encoding="utf-8")
        subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer",
                        f"--user-data-dir={d}/prof", f"--print-to-pdf={d}/ut.pdf", p.as_uri()], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        shutil.copy(f"{d}/ut.pdf", DOCS / f"{stem}.pdf")
def docx_pdf(stem, document):
    with tempfile.TemporaryDirectory() as d:
        document.save(f"{d}/{stem}.docx")
        subprocess.run(["soffice","--headless",f"-env:UserInstallation=file://{d}/prof","--convert-to","pdf","--outdir",d,f"{d}/{stem}.docx"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=200)
        shutil.copy(f"{d}/{stem}.pdf", DOCS / f"{stem}.pdf")
MAN = "januari februari mars april maj juni juli augusti september oktober november december".split()
def lang(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {MAN[int(m)-1]} {y}"
def font(family, style="Regular"):
    """The file of an installed font, asked of fontconfig."""
    return subprocess.run(["fc-match","-f","%{file}",f"{family}:style={style}"],check=True,capture_output=True,text=True).stdout
