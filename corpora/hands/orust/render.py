import subprocess, html, tempfile, shutil
from pathlib import Path
def esc(s): return html.escape("" if s is None else str(s))
def rows_html(rows, bold=(), left=1):
    out=[]
    for i,r in enumerate(rows):
        tag = ' class="s"' if i in bold else ''
        out.append(f"<tr{tag}>"+"".join(f'<td class="{"l" if j<left else "n"}">{esc(c)}</td>' for j,c in enumerate(r))+"</tr>")
    return "\n".join(out)
def head(cols): return "<tr>"+"".join(f"<th>{esc(c)}</th>" for c in cols)+"</tr>"
def chrome_pdf(htmltext, path):
    with tempfile.TemporaryDirectory() as d:
        p=Path(d)/"x.html"; p.write_text(htmltext,encoding="utf-8")
        subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--no-pdf-header-footer",f"--print-to-pdf={path}",p.as_uri()],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=90)
def office_pdf(docx, path):
    with tempfile.TemporaryDirectory() as d:
        subprocess.run(["libreoffice",f"-env:UserInstallation=file://{d}/prof","--headless","--convert-to","pdf","--outdir",d,str(docx)],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=150)
        shutil.move(f"{d}/{Path(docx).stem}.pdf",path)
