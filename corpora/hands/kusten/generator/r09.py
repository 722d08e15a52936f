from common import *
import random
from docx import Document
from docx.shared import Pt, Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
# Lysekil: typed in Word, printed, signed, scanned (no text layer); lists per area under remaining/executed heads, a small table first
P = '2017-Q4'
R = Rep('kusten09_lysekil_2017_kv4', organisation='Lysekils kommun', kommunkod='1484', namnd='Socialnämnden', dnr='SON 2018-15', period=P, document_date='2018-01-25', laws=['SoL', 'LSS'])
# insats, lag, beslut, kön, kommentar
AO = dict(name='Vård och omsorg om äldre', kvar=[('Särskilt boende', 'SoL', '2017-04-21', 'K', 'Tackat nej till Stångenäshemmet. Vill bo i Lysekil.'), ('Särskilt boende', 'SoL', '2017-08-15', 'M', 'I kö. Har korttidsplats.'), ('Särskilt boende', 'SoL', '2017-09-07', 'K', 'I kö. Nu inflyttad, beslutet är verkställt.'), ('Särskilt boende', 'SoL', '2017-09-21', 'K', 'Erbjuden plats i december, svar inväntas.')],
          klar=[('Särskilt boende', 'SoL', '2017-06-30', 'M', 'Har flyttat in.', 'v'), ('Växelvård', 'SoL', '2017-07-18', 'M', 'Avliden.', 'a')])
FN = dict(name='Stöd till funktionshindrade', kvar=[('Kontaktperson', 'LSS', '2016-10-03', 'K', 'Avhopp av tre kontaktpersoner i rad.'), ('Kontaktperson', 'LSS', '2017-05-29', 'M', 'Svårt att hitta manlig kontaktperson.'), ('Bostad med särskild service', 'LSS', '2017-02-14', 'M', 'Erbjudande lämnat, tackade nej.'), ('Boendestöd', 'SoL', '2017-09-12', 'K', 'Vill själv vänta med att börja.')],
          klar=[('Daglig verksamhet', 'LSS', '2017-08-08', 'K', 'Har börjat på verksamheten.', 'v')])
def dd(x): y = d(x); return f'{y.day}/{y.month} {y.year}'
def hd(kind, a): return (f'Kvarstående beslut – {a["name"]}' if kind == 'kvar' else f'Verkställda eller avslutade under kvartalet – {a["name"]}')
TT = 'Antal beslut kvartal 4 2017'; COL = ['Insats', 'Lag', 'Beslut', 'Kön', 'Kommentar']
o = []
for a in (AO, FN):
    v = [len(a['kvar'])+len(a['klar']), sum(x[5] == 'v' for x in a['klar']), sum(x[5] == 'a' for x in a['klar']), len(a['kvar'])]; a['v'] = v
    o.append([a['name']]+[str(z) for z in v])
tot = [AO['v'][i]+FN['v'][i] for i in range(4)]; o.append(['Summa']+[str(z) for z in tot])
for r, v in zip(o, (AO['v'], FN['v'], tot)):
    for m, z in zip(('rapporterade', 'verkställda', 'avslutade', 'kvarstående'), v): R.cnt('t1', m, z, omrade=None if r[0] == 'Summa' else r[0], is_total=r[0] == 'Summa')
R.table('t1', TT, [TT], ['Område', 'Rapporterade', 'Verkställda', 'Avslutade', 'Kvarstående'], o, 'insats_status')
q1 = f'Förvaltningen har för perioden rapporterat {tot[0]} beslut till IVO'
q2 = f'{AO["v"][0]} av dem rör äldre och {w(FN["v"][0])} personer med funktionshinder'
q3 = f'{W(tot[3])} beslut är ännu inte verkställda'
q4 = f'Föregående kvartal rapporterades {14} beslut'
R.claim(q1, 'rapporterade', tot[0]); R.claim(q2, 'rapporterade', AO['v'][0]); R.claim(q2, 'rapporterade', FN['v'][0]); R.claim(q3, 'kvarstående', tot[3]); R.claim(q4, 'rapporterade', 14, period='2017-Q3')
bad = AO['kvar'][2]
R.err('row_content', 'A row under "Kvarstående" says that the person has moved in and the decision is carried out.', 'kvarstående', 'verkställt', ['Särskilt boende SoL 7/9 2017 K I kö. Nu inflyttad, beslutet är verkställt.', hd('kvar', AO), 'I kö. Nu inflyttad, beslutet är verkställt.'])
R.note('table_vs_rows', 'Consequence: if so, the area has 2 carried out and 3 remaining, not 1 and 4, and the report 7 remaining.', tot[3], tot[3]-1, [' '.join(o[0]), q3])
doc = Document(); s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(2.4); s.right_margin = Cm(2.2); s.top_margin = Cm(2)
st = doc.styles['Normal']; st.font.name = 'Liberation Sans'; st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(6)
def p(t, b=False, sz=None, sb=0, it=False):
    x = doc.add_paragraph(); r = x.add_run(t); r.bold = b; r.italic = it
    if sz: r.font.size = Pt(sz)
    x.paragraph_format.space_before = Pt(sb); x.paragraph_format.keep_with_next = b; return x
def tab(cols, rows, wd, bl=False):
    t = doc.add_table(1, len(cols)); t.style = 'Table Grid'; headrow(t.rows[0])
    for c, x in zip(t.rows[0].cells, cols): c.text = ''; c.paragraphs[0].add_run(x).bold = True
    for i, r in enumerate(rows):
        rr = t.add_row(); nosplit(rr)
        for c, x in zip(rr.cells, r): c.paragraphs[0].add_run(x).bold = bl and i == len(rows)-1
    for r in t.rows:
        for c in r.cells:
            c.paragraphs[0].paragraph_format.space_after = Pt(1)
            for z in c.paragraphs[0].runs: z.font.size = Pt(10)
    widths(t, wd)
p('LYSEKILS KOMMUN', True, 13); p('Socialförvaltningen\n2018-01-25\nDnr SON 2018-15')
p('Till socialnämnden').alignment = A.RIGHT
p('Redovisning av ej verkställda beslut, fjärde kvartalet 2017', True, 14, 8)
p('Enligt lag ska beslut enligt SoL och LSS som inte verkställts inom tre månader redovisas till IVO, kommunfullmäktige och revisorerna. Redovisningen sker efter utgången av varje kvartal.')
p(f'{q1}. {q2}. {q3}. {q4}.')
p(TT, True, 11, 6); tab(['Område', 'Rapporterade', 'Verkställda', 'Avslutade', 'Kvarstående'], o, (5.6, 2.9, 2.6, 2.5, 2.8), True)
i = 1
for a in (AO, FN):
    for kind in ('kvar', 'klar'):
        h = hd(kind, a); p(h, True, 11, 10); i += 1
        out = [[x[0], x[1], dd(x[2]), x[3], x[4]] for x in a[kind]]; tab(COL, out, (4.4, 1.3, 2.6, 1.2, 6.9)); R.table(f't{i}', h, [h], COL, out, 'decision_rows')
        for x in a[kind]:
            R.dec(table=f't{i}', section=[h], omrade=a['name'], insats=x[0], lag=x[1], beslutsdatum=x[2], kon=x[3], kommentar=x[4],
                  status='kvarstående' if kind == 'kvar' else {'v': 'verkställt', 'a': 'avslutat'}[x[5]])
    if a is AO: p('Trycket på särskilt boende är högt efter att Skärgårdshemmet minskade antalet platser.', sb=6)
p('Förslag till beslut', True, 11, 10); p('Socialnämnden tar emot redovisningen.'); p('Ronny Grundelius\nförvaltningschef', sb=24)
doc.save(WORK/'r09.docx'); soffice(WORK/'r09.docx', WORK/f'{R.stem}_text.pdf')
# scan
import pypdfium2, numpy as np
from PIL import Image, ImageFilter
rng = random.Random(9); nr = np.random.default_rng(9); pages = []
pdf = pypdfium2.PdfDocument(str(WORK/f'{R.stem}_text.pdf'))
for k in range(len(pdf)):
    im = pdf[k].render(scale=200/72).to_pil().convert('L').rotate(rng.choice((-0.7, 0.5)), fillcolor=250, resample=Image.BICUBIC).filter(ImageFilter.GaussianBlur(0.6))
    z = np.asarray(im).astype(float)*0.93+nr.normal(8, 6, (im.height, im.width)); z[:, :9] = 120
    pages.append(Image.fromarray(z.clip(0, 255).astype('uint8')))
pages[0].save(DOC/f'{R.stem}.pdf', save_all=True, append_images=pages[1:], resolution=200, quality=70)
R.notes.append('Pages are images without a text layer. No date of carrying out or closing is printed; carried out or closed follows the comment (Avliden = avslutat). The row under Kvarstående keeps the section\'s status.')
R.save('pdf')
