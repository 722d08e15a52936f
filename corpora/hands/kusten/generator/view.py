"""Render a PDF's pages to PNG beside the intermediate files: view.py NN"""
import sys, pypdfium2 as p; from common import DOC, WORK
f = [*DOC.glob(f'kusten{sys.argv[1]}_*.pdf'), WORK/f'r{sys.argv[1]}_view.pdf'][0]
pdf = p.PdfDocument(f); print(f, len(pdf))
for i in range(len(pdf)): pdf[i].render(scale=float(sys.argv[2]) if len(sys.argv) > 2 else 1.3).to_pil().save(WORK/f'v{sys.argv[1]}_{i+1}.png')
