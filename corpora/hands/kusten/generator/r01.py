from common import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
P = '2019-Q3'
R = Rep('kusten01_varberg_2019_kv3', organisation='Varbergs kommun', kommunkod='1383', namnd='Socialnämnden', dnr='SN 2019/0147', period=P, document_date='2019-10-21', laws=['SoL', 'LSS'])
#            insats: K, M, verkställda, avslutade
SOL = [('Särskilt boende', 9, 5, 6, 2), ('Växelvård', 1, 2, 1, 0), ('Dagverksamhet', 3, 2, 2, 1), ('Kontaktfamilj', 2, 4, 1, 1), ('Kontaktperson', 1, 1, 0, 0), ('Boendestöd', 1, 3, 3, 0)]
LSS = [('Bostad med särskild service för vuxna', 3, 6, 1, 1), ('Daglig verksamhet', 2, 1, 2, 0), ('Kontaktperson', 6, 2, 2, 1), ('Ledsagarservice', 0, 2, 0, 0), ('Korttidsvistelse', 1, 3, 1, 0)]
SER = [('Kvartal 3 2018', 29, 22), ('Kvartal 4 2018', 31, 25), ('Kvartal 1 2019', 37, 24), ('Kvartal 2 2019', 38, 28)]
def full(rows): return [(n, k+m, k, m, v, a, k+m-v-a) for n, k, m, v, a in rows]
def tot(rows): return tuple(sum(r[i] for r in rows) for i in range(1, 7))
S, L = full(SOL), full(LSS); ts, tl = tot(S), tot(L); SER.append(('Kvartal 3 2019', ts[0], tl[0]))
COL = ['Insats', 'Rapporterade beslut', 'Varav kvinnor/ flickor', 'Varav män/ pojkar', 'Verkställda under kvartalet', 'Avslutade utan verkställighet', 'Kvarstår 30 september']
def dash(x): return '–' if x == 0 else str(x)
def sel(n, rows): return next(r for r in rows if r[0] == n)
doc = Document(); st = doc.styles['Normal']; st.font.name = 'Carlito'; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(7)
sec = doc.sections[0]; sec.page_width, sec.page_height = Cm(21), Cm(29.7); sec.left_margin = Cm(2.6); sec.right_margin = Cm(2.2); sec.top_margin = Cm(2.2); sec.bottom_margin = Cm(2.2)
hp = sec.header; ht = hp.add_table(1, 3, Cm(16.2)); widths(ht, (6.4, 6.4, 3.4))
ht.cell(0, 0).text = 'Varbergs kommun\nSocialförvaltningen'; ht.cell(0, 0).paragraphs[0].runs[0].bold = True
ht.cell(0, 1).text = 'Tjänsteskrivelse\n2019-10-21'
p = ht.cell(0, 2).paragraphs[0]; field(p, 'PAGE'); p.add_run(' ('); field(p, 'NUMPAGES'); p.add_run(')\nDnr: SN 2019/0147'); p.alignment = A.RIGHT
fp = sec.footer.paragraphs[0]; fp.text = 'Socialförvaltningen   Engelbrektsgatan 7 B   432 80 Varberg   Tfn växel 0340-00 00 00   E-post sn@exempel.varberg'; fp.runs[0].font.size = Pt(8)
def para(t, b=False, sz=None):
    q = doc.add_paragraph(); r = q.add_run(t); r.bold = b
    if sz: r.font.size = Pt(sz)
    return q
def head(t, sz=13):
    q = para(t, True, sz); q.paragraph_format.space_before = Pt(10); q.paragraph_format.space_after = Pt(2); q.paragraph_format.keep_with_next = True; q.runs[0].font.color.rgb = RGBColor(0x1f, 0x3f, 0x66)
para('Tilda Brännmark, utvecklingsledare').paragraph_format.space_after = Pt(0); para('Socialnämnden')
head('Statistikrapport av icke verkställda beslut enligt SoL och LSS, kvartal 3 2019', 16)
head('Förslag till beslut'); para('Socialnämnden beslutar att godkänna rapporten för tredje kvartalet 2019 samt att överlämna den till kommunfullmäktige och kommunens revisorer.')
head('Beskrivning av ärendet')
para('Enligt 16 kap. 6 f–h §§ socialtjänstlagen (SoL) och 28 f–h §§ lagen om stöd och service till vissa funktionshindrade (LSS) är nämnden skyldig att till Inspektionen för vård och omsorg (IVO) anmäla alla gynnande beslut som inte har verkställts inom tre månader från den dag då beslutet fattades. Detsamma gäller om verkställigheten avbrutits och inte återupptagits inom tre månader. Uppgifterna till fullmäktige ska vara avidentifierade.')
q1 = f'För kvartal 3 har {ts[0]+tl[0]} beslut rapporterats, {ts[0]} enligt SoL och {tl[0]} enligt LSS'
dS, dL = ts[0]-SER[3][1], tl[0]-SER[3][2]
q2 = f'Jämfört med kvartal 2 är det {w(-dS)} beslut färre enligt SoL och {w(-dL)} färre enligt LSS'
q3 = f'Av de rapporterade besluten hade {ts[3]+tl[3]} verkställts och {w(ts[4]+tl[4])} avslutats av annan anledning när kvartalet tog slut, vilket innebär att {ts[5]+tl[5]} beslut kvarstod'
para(f'{q1}. {q2}. {q3}.')
R.claim(q1, 'rapporterade', ts[0]+tl[0]); R.claim(q1, 'rapporterade', ts[0], lag='SoL'); R.claim(q1, 'rapporterade', tl[0], lag='LSS')
R.claim(q2, 'rapporterade', dS, 'skillnad', lag='SoL', compare_to='2019-Q2'); R.claim(q2, 'rapporterade', dL, 'skillnad', lag='LSS', compare_to='2019-Q2')
R.claim(q3, 'verkställda', ts[3]+tl[3]); R.claim(q3, 'avslutade', ts[4]+tl[4]); R.claim(q3, 'kvarstående', ts[5]+tl[5])
assert dS < 0 and dL < 0
def tab(cols, rows, wid, bold_last=True):
    t = doc.add_table(1, len(cols)); t.style = 'Table Grid'
    for c, x in zip(t.rows[0].cells, cols):
        c.text = ''; r = c.paragraphs[0].add_run(x); r.bold = True; r.font.size = Pt(9); shade(c, 'D9E2EC')
    headrow(t.rows[0])
    for i, row in enumerate(rows):
        cs = t.add_row().cells; nosplit(t.rows[-1])
        for j, (c, x) in enumerate(zip(cs, row)):
            r = c.paragraphs[0].add_run(x or ''); r.font.size = Pt(10); r.bold = bold_last and i == len(rows)-1
            if j: c.paragraphs[0].alignment = A.CENTER
    for r in t.rows:
        for c in r.cells: c.paragraphs[0].paragraph_format.space_after = Pt(1)
    widths(t, wid); doc.add_paragraph().paragraph_format.space_after = Pt(2)
M = [('rapporterade', None), ('rapporterade', 'K'), ('rapporterade', 'M'), ('verkställda', None), ('avslutade', None), ('kvarstående', None)]
for tid, lag, title, rows, tt in (('t1', 'SoL', 'Beslut enligt socialtjänstlagen', S, ts), ('t2', 'LSS', 'Beslut enligt LSS', L, tl)):
    head(title)
    out = [[r[0]]+[dash(x) for x in r[1:]] for r in rows]+[[f'Totalt {lag}']+[dash(x) for x in tt]]
    tab(COL, out, (3.6, 2.4, 1.9, 1.7, 2.2, 2.5, 2.1)); R.table(tid, title, [title], COL, out, 'insats_status')
    for r in list(rows)+[(None,)+tt]:
        for (m, k), v in zip(M, r[1:]): R.cnt(tid, m, v, lag=lag, insats=r[0], kon=k, is_total=r[0] is None)
    if lag == 'SoL':
        sb = sel('Särskilt boende', S); kf = sel('Kontaktfamilj', S)
        a = f'Särskilt boende står för {sb[1]} av de {ts[0]} besluten'
        b = f'i {w(sb[5])} fall har den enskilde hunnit avlida eller dragit tillbaka sin ansökan'
        c = f'För kontaktfamilj är det fortsatt svårt att hitta uppdragstagare i kommunens ytterområden och {w(kf[6])} beslut väntar fortfarande'
        para(f'{a}. De flesta som väntar har erbjudits plats men tackat nej eftersom man vill till ett visst boende, {b}. {c}.')
        R.claim(a, 'rapporterade', sb[1], lag='SoL', insats='Särskilt boende'); R.claim(a, 'rapporterade', ts[0], lag='SoL')
        R.claim(b, 'avslutade', sb[5], lag='SoL', insats='Särskilt boende', agreed=['period', 'lag', 'kon', 'compare_to'])
        R.claim(c, 'kvarstående', kf[6], lag='SoL', insats='kontaktfamilj')
    else:
        bo = sel('Bostad med särskild service för vuxna', L); kp = sel('Kontaktperson', L)
        a = f'Av de {w(bo[1])} besluten om bostad har {w(bo[4])} verkställts'
        pc = round(100*kp[2]/kp[1]); b = f'Kvinnorna utgör {pc} procent av dem som väntar eller har väntat på kontaktperson enligt LSS'
        para(f'{a}. Det nya gruppboendet i Trönninge blev inflyttningsklart först i oktober, och syns alltså inte i denna rapport. {b}.')
        R.claim(a, 'rapporterade', bo[1], lag='LSS', insats='bostad'); R.claim(a, 'verkställda', bo[4], lag='LSS', insats='bostad')
        R.claim(b, 'rapporterade', pc, 'procent', lag='LSS', insats='kontaktperson', kon='K')
head('Antal rapporterade beslut per kvartal')
out = [[n, str(a), str(b)] for n, a, b in SER]; tab(['Kvartal', 'SoL', 'LSS'], out, (5, 2.5, 2.5), False)
R.table('t3', 'Antal rapporterade beslut per kvartal', ['Antal rapporterade beslut per kvartal'], ['Kvartal', 'SoL', 'LSS'], out, 'other')
for n, a, b in SER:
    per = n[-4:]+'-Q'+n[8]; R.cnt('t3', 'rapporterade', a, lag='SoL', period=per); R.cnt('t3', 'rapporterade', b, lag='LSS', period=per)
para('Ett gemensamt arbete med boendeplaneringen pågår och redovisas i nämndens verksamhetsberättelse. Förvaltningen bedömer inte att något ärende i dagsläget riskerar särskild avgift.')
head('Beslutsunderlag'); para('Socialförvaltningens tjänsteskrivelse den 21 oktober 2019')
para('Hanna Sjöwall\nförvaltningschef').paragraph_format.space_before = Pt(22)
doc.save(WORK/'r01.docx'); soffice(WORK/'r01.docx', DOC/f'{R.stem}.pdf'); R.save('pdf')
