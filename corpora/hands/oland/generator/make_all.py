"""Makes all reports: python make_all.py (needs reportlab, weasyprint, python-docx, soffice, chromium)."""
import runpy
from pathlib import Path
for f in sorted(Path(__file__).parent.glob("r0*.py")): runpy.run_path(str(f))
