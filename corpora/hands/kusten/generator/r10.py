from common import *
import typst
# Helsingborg: landscape; a turned table (insatser as columns), reasons in groups with sub-reasons by sex, the oldest decisions with days; Typst
P = '2026-Q1'
R = Rep('kusten10_helsingborg_2026_kv1', organisation='Helsingborgs stad', kommunkod='1283', namnd='Vård- och omsorgsnämnden', dnr='VON 00214/2026', period=P, document_date='2026-04-28', laws=['SoL', 'LSS'])
INS = [('Vårdboende', 'SoL'), ('Hemvård', 'SoL'), ('Dagverksamhet', 'SoL'), ('Boendestöd', 'SoL'), ('Bostad vuxna', 'LSS'), ('Daglig verksamhet', 'LSS'), ('Kontakt-person'.replace('-', ''), 'LSS'), ('Ledsagar-service'.replace('-', ''), 'LSS')]
RE = (61, 9, 18, 22, 37, 24, 31, 12); VE = (24, 6, 5, 8, 4, 6, 9, 5); AV = (8, 2, 4, 3, 0, 5, 2, 1)
KV = tuple(a-b-c for a, b, c in zip(RE, VE, AV)); ROWS = [('Rapporterade', 'rapporterade', RE), ('därav verkställda', 'verkställda', VE), ('därav avslutade', 'avslutade', AV), ('Kvar 31 mars', 'kvarstående', KV)]
nR, nV, nA, nK = (sum(x) for x in (RE, VE, AV, KV)); S_ = sum(KV[:4]); L_ = sum(KV[4:])
T1 = 'Tabell A. Flödet under kvartalet'; o1 = []
for n, m, v in ROWS:
    o1.append([n]+[str(z) for z in v]+[str(sum(v))])
    for (i, l), z in zip(INS, v): R.cnt('t1', m, z, lag=l, insats=i)
    R.cnt('t1', m, sum(v), is_total=True)
R.table('t1', T1, [T1], ['']+[f'{l} / {i}' for i, l in INS]+['Alla'], o1, 'insats_status')
# reasons: remaining decisions, group -> sub-reasons (K, M)
G = [('Hos den enskilde', [('tackat nej till erbjudande', 21, 14), ('specifika önskemål', 9, 11), ('vill avvakta', 8, 5)]), ('Hos kommunen', [('saknas plats', 11, 19), ('personalrelaterade skäl', 10, 8)]), ('Utanför kommunen', [('beroende av annan aktör', 1, None)])]
need = nK-sum((k or 0)+(m or 0) for _, s in G for _, k, m in s); G[1][1][0] = ('saknas plats', 11, 19+need); assert 19+need > 0
T2 = 'Tabell B. Huvudsakligt skäl för de beslut som var kvar'; o2 = []
def add(n, k, m, tot):
    o2.append([n, str(k) if k is not None else None, str(m) if m is not None else None, str((k or 0)+(m or 0))])
    for kk, z in (('K', k), ('M', m), (None, (k or 0)+(m or 0))): R.cnt('t2', 'kvarstående', z, orsak=None if n == 'Summa' else n, kon=kk, is_total=tot)
for g, s in G:
    gm = [m for _, _, m in s if m is not None]; add(g, sum(k for _, k, _ in s), sum(gm) if gm else None, True)
    for n, k, m in s: add(n, k, m, False)
aK = sum(k for _, s in G for _, k, _ in s); aM = sum(m or 0 for _, s in G for _, _, m in s); add('Summa', aK, aM, True); assert aK+aM == nK
R.table('t2', T2, [T2], ['Skäl', 'Kvinnor', 'Män', 'Totalt'], o2, 'orsak_time_series')
OLD = [('Bostad vuxna', 'LSS', '2022-05-17', 'man', 'Tre erbjudanden, alla avböjda. God man önskar lägenhet i markplan.'), ('Bostad vuxna', 'LSS', '2023-01-24', 'kvinna', 'Väntar på inflyttning i Västergård, klart i höst.'), ('Daglig verksamhet', 'LSS', '2023-09-05', 'man', 'Ny placering prövas två förmiddagar i veckan, i övrigt ej verkställt.'),
       ('Vårdboende', 'SoL', '2023-11-30', 'kvinna', 'Har tackat nej sju gånger.'), ('Kontaktperson', 'LSS', '2024-03-11', 'kvinna', 'Matchning pågår; två kandidater har hoppat av.')]
T3 = 'Tabell C. De fem äldsta besluten'; o3 = []
for i, l, b, k, c in OLD:
    dg = days(b, P); g = f'{dg:,}'.replace(',', ' ') if dg >= 1000 else str(dg); o3.append([i, l, lang(b), g, k, c])
    R.dec(table='t3', section=[T3], insats=i, lag=l, beslutsdatum=b, dagar=dg, kon='K' if k == 'kvinna' else 'M', alder='vuxen', kommentar=c)
R.table('t3', T3, [T3], ['Insats', 'Lag', 'Beslutsdag', 'Dagar till 31/3', 'Kön', 'Kommentar'], o3, 'decision_rows')
pr = round(100*nK/nR); v = G[0][1]; gi = sum(k+m for _, k, m in v)
q1 = f'Nämnden rapporterade {nR} beslut till IVO för januari–mars 2026. {nV} verkställdes och {nA} avslutades under kvartalet'
q2 = f'Den 31 mars var {nK} beslut kvar, {pr} procent av de rapporterade'
q3 = f'Fördelat på lag var {S_} kvarvarande beslut SoL och {L_} LSS'
q4 = f'I {gi} av de {nK} besluten ligger det huvudsakliga skälet hos den enskilde'
q5 = f'Jämfört med årsskiftet, då {nK-11} beslut var kvar, är det {11} fler'
R.claim(q1, 'rapporterade', nR); R.claim(q1, 'verkställda', nV); R.claim(q1, 'avslutade', nA); R.claim(q2, 'kvarstående', nK); R.claim(q2, 'kvarstående', pr, 'procent', agreed=['period', 'lag', 'insats', 'orsak', 'kon', 'compare_to'])
R.claim(q3, 'kvarstående', S_, lag='SoL'); R.claim(q3, 'kvarstående', L_, lag='LSS'); R.claim(q4, 'kvarstående', gi, orsak='hos den enskilde'); R.claim(q4, 'kvarstående', nK)
R.claim(q5, 'kvarstående', nK-11, period='2025-Q4'); R.claim(q5, 'kvarstående', 11, 'skillnad', compare_to='2025-Q4')
def esc(t): return str(t or '').replace('\\', '\\\\').replace('#', '\\#').replace('[', '\\[').replace(']', '\\]').replace('*', '\\*').replace('_', '\\_').replace('@', '\\@')
def cells(o, bold=lambda r: False): return '\n'.join('  '+', '.join((f'[*{esc(c)}*]' if bold(r) and c else f'[{esc(c)}]') for c in r)+',' for r in o)
grp = {g for g, _ in G}|{'Summa'}
SRC = f'''#set page(paper: "a4", flipped: true, margin: (x: 2.2cm, top: 2.4cm, bottom: 1.9cm), header: [#set text(8.5pt); Helsingborgs stad #h(1fr) Vård- och omsorgsförvaltningen #h(1fr) VON 00214/2026], footer: [#set text(8pt); 2026-04-28 #h(1fr) #context counter(page).display("1 / 1", both: true)])
#set text(font: "Lato", size: 10.5pt, lang: "sv", hyphenate: false)
#set par(leading: 0.62em, spacing: 0.9em)
#set table(stroke: (x, y) => (bottom: 0.5pt + gray, top: if y == 0 {{1pt}} else {{0pt}}), inset: (x: 5pt, y: 4.2pt))
#show heading.where(level: 1): set text(18pt, weight: "black")
#show heading.where(level: 2): set text(12pt)
= Ej verkställda beslut kvartal 1 2026
Rapport till vård- och omsorgsnämnden

== Sammanfattning
{q1}. {q2}. {q3}. {q5}.

Rapporteringen regleras i 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Siffrorna är hämtade ur Lifecare den 9 april; beslut som gallrats eller rättats därefter är inte med. Samma person kan ha flera beslut.

#block(breakable: false)[== {T1}
#table(columns: (auto,)+(1fr,)*9, align: (x, y) => if x == 0 {{left}} else {{center}},
  table.header(table.cell(rowspan: 2)[], table.cell(colspan: 4)[*SoL*], table.cell(colspan: 4)[*LSS*], table.cell(rowspan: 2, align: bottom)[*Alla*], {', '.join(f'[#text(8.5pt)[{i}]]' for i, _ in INS)}),
{cells(o1, lambda r: r[0] in ('Rapporterade', 'Kvar 31 mars'))}
)]

#block(breakable: false)[== {T2}
#table(columns: (7.5cm, 2.2cm, 2.2cm, 2.2cm), align: (x, y) => if x == 0 {{left}} else {{right}},
  table.header([*Skäl*], [*Kvinnor*], [*Män*], [*Totalt*]),
'''+'\n'.join('  '+', '.join([f'[*{esc(r[0])}*]' if r[0] in grp else f'[#h(1em){esc(r[0])}]']+[f'[*{esc(c)}*]' if r[0] in grp and c else f'[{esc(c)}]' for c in r[1:]])+',' for r in o2)+f'''
)]
{q4}. Skälen följer IVO:s indelning, där bara ett skäl får väljas per beslut.

#block(breakable: false)[== {T3}
#table(columns: (3.4cm, 1.3cm, 3.6cm, 2.7cm, 1.8cm, 1fr), align: (x, y) => if x == 3 {{right}} else {{left}},
  table.header([*Insats*], [*Lag*], [*Beslutsdag*], [*Dagar till 31/3*], [*Kön*], [*Kommentar*]),
{cells(o3)}
)]
Besluten i tabell C ingår även i tabell A och B.

== Förslag till beslut
Nämnden godkänner rapporten och överlämnar den till kommunfullmäktige och stadsrevisionen.

#v(5mm)
Alva Kullenberg, utredare'''
(WORK/'r10.typ').write_text(SRC, encoding='utf-8'); typst.compile(str(WORK/'r10.typ'), output=str(DOC/f'{R.stem}.pdf'), font_paths=[str(FONTS)]); R.notes.append('Table A is turned: insatser are columns, its column Alla is the total. A group line in table B sums its sub-reasons (is_total); the blank cells give no count.'); R.save('pdf')
