"""Render a PDF's pages to PNG in work/: view.py NN"""
import sys, glob, pypdfium2 as p
import os; f = (glob.glob(f'./documents/kusten{sys.argv[1]}_*.pdf')+[f'./work/r{sys.argv[1]}_view.pdf'])[0]
pdf = p.PdfDocument(f); print(f, len(pdf))
for i in range(len(pdf)): pdf[i].render(scale=float(sys.argv[2]) if len(sys.argv) > 2 else 1.3).to_pil().save(f'./work/v{sys.argv[1]}_{i+1}.png')
