"""Build every document and its truth: python make_all.py (needs reportlab, python-docx, weasyprint, pdfplumber; soffice and chromium on the PATH)."""
import importlib

for i in range(1, 10):
    m = importlib.import_module(f"rep{i:02d}")
    m.r.path.parent.mkdir(exist_ok=True)
    m.build(); m.r.save()
    print(m.r.stem)
