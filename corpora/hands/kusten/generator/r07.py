from common import *
from docx import Document
from docx.shared import Pt, Cm
# Härnösand: DOCX memo, bullets with waits in days under "Insats (n)" headings
P = '2020-Q2'
R = Rep('kusten07_harnosand_2020_kv2', organisation='Härnösands kommun', kommunkod='2280', namnd='Socialnämnden', dnr='SOC20-97-759', period=P, document_date='2020-08-06', laws=['SoL', 'LSS'])
SOL = [('Särskilt boende', [('kvinna', '2020-02-12', 'Besöksförbudet gör att hon inte vill flytta in.'), ('kvinna', '2020-03-03', 'Anhöriga har avböjt erbjuden plats på Ädelstenen med hänvisning till smittläget.'), ('man', '2019-11-22', 'Tackat nej två gånger, vill till Koltrasten.'), ('man', '2020-03-19', 'Inflyttningsstopp på enheten i april och maj, plats bokad i juli.')]),
 ('Dagverksamhet', [('man', '2020-01-08', 'Dagverksamheten stängd sedan den 16 mars (covid-19).'), ('kvinna', '2020-02-25', 'Dagverksamheten stängd sedan den 16 mars (covid-19).'), ('kvinna', '2020-03-02', 'Dagverksamheten stängd sedan den 16 mars (covid-19). Får avlösning hemma i stället.')]),
 ('Kontaktfamilj', [('pojke', '2019-06-14', 'Ingen familj har kunnat matchas. Behovet prövas på nytt i augusti.')])]
LSS = [('Daglig verksamhet', [('man', '2020-01-30', 'Tillhör riskgrupp och stannar hemma.'), ('kvinna', '2019-12-10', 'Vill ha arbetsinriktad plats i butik, men butikerna tar inte emot nu.')]),
 ('Korttidsvistelse', [('flicka', '2020-02-06', 'Föräldrarna vill avvakta pandemin.'), ('pojke', '2019-10-17', 'Kräver ensamplacering, personal rekryteras.')]),
 ('Bostad med särskild service', [('kvinna', '2018-12-18', 'Ingen ledig lägenhet. Bor kvar hos föräldrarna.')]),
 ('Ledsagarservice', [('man', '2020-03-24', 'Aktiviteterna han vill ha ledsagning till är inställda.')])]
cap = {'kvinna': ('K', 'vuxen'), 'man': ('M', 'vuxen'), 'flicka': ('K', 'barn'), 'pojke': ('M', 'barn')}
T = 'Gynnande beslut som inte har verkställts, kvartal 2 2020'
doc = Document(); s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(3); s.right_margin = Cm(2.5)
st = doc.styles['Normal']; st.font.name = 'Caladea'; st.font.size = Pt(11)
doc.styles['List Bullet'].paragraph_format.space_after = Pt(3)
s.header.paragraphs[0].text = 'Härnösands kommun\tTJÄNSTESKRIVELSE\tDnr SOC20-97-759'; s.footer.paragraphs[0].text = 'Socialförvaltningen, 871 80 Härnösand'
P_ = doc.add_paragraph
P_('Datum: 2020-08-06\nTill: Socialnämnden\nHandläggare: Ester Ådalsvik, verksamhetscontroller')
doc.add_heading(T, 1)
nS, nL = (sum(len(b) for _, b in x) for x in (SOL, LSS)); cov = sum('covid' in c or 'pandemi' in c or 'smitt' in c or 'Besöks' in c for _, b in SOL+LSS for _, _, c in b)
kK = sum(cap[k][0] == 'K' for _, b in SOL+LSS for k, _, _ in b); kM = nS+nL-kK
q1 = f'Den 30 juni 2020 fanns {nS+nL} beslut som väntat mer än tre månader på att verkställas'
q2 = f'{W(nS)} beslut är enligt SoL och {w(nL)} enligt LSS'; q3 = f'{W(kK)} gäller kvinnor eller flickor och {w(kM)} män eller pojkar'
q4 = f'Vid utgången av mars var det {10} beslut, så antalet har ökat med {w(nS+nL-10)}'
doc.add_heading('Sammanfattning', 2); P_(f'{q1}. {q2}. {q3}. {q4}. Förklaringen är i huvudsak pandemin: dagverksamheten för äldre har varit stängd och flera väljer själva att vänta.')
R.claim(q1, 'kvarstående', nS+nL, agreed=['period', 'lag', 'insats', 'orsak', 'kon', 'compare_to'])
ag = ['period', 'lag', 'insats', 'orsak', 'kon', 'compare_to']
R.claim(q2, 'kvarstående', nS, lag='SoL', agreed=ag); R.claim(q2, 'kvarstående', nL, lag='LSS', agreed=ag); R.claim(q3, 'kvarstående', kK, kon='K', agreed=ag); R.claim(q3, 'kvarstående', kM, kon='M', agreed=ag)
R.claim(q4, 'kvarstående', 10, period='2020-Q1', agreed=ag); R.claim(q4, 'kvarstående', nS+nL-10, 'skillnad', compare_to='2020-Q1', agreed=ag)
doc.add_heading('Beslutsunderlag', 2); P_('Socialnämnden ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS lämna rapport till IVO varje kvartal. Nedan anges hur många dagar som gått från beslutet till den 30 juni 2020. Antalet beslut står inom parentes efter insatsen.')
for i, (lag, rows) in enumerate((('SoL', SOL), ('LSS', LSS)), 1):
    hd = {'SoL': 'Enligt socialtjänstlagen', 'LSS': 'Enligt LSS'}[lag]; doc.add_heading(hd, 2); out = []
    for n, b in rows:
        doc.add_heading(f'{n} ({len(b)})', 3); out.append([n, str(len(b))]); R.cnt(f't{i}', 'ej_verkställda', len(b), lag=lag, insats=n)
        for k, dat, c in b:
            dg = days(dat, P); P_(f'{k.capitalize()}, beslut {dat}, {dg} dagar. {c}', style='List Bullet')
            R.dec(section=[T, hd, n], insats=n, lag=lag, beslutsdatum=dat, dagar=dg, kommentar=c, kon=cap[k][0], alder=cap[k][1])
    R.table(f't{i}', hd, [T, hd], [], out, 'list_counts')
doc.add_heading('Avslutade och verkställda', 2)
q5 = 'Sedan förra rapporten har tre beslut om särskilt boende verkställts och ett beslut om kontaktperson enligt SoL avslutats på egen begäran'
P_(q5+'. De ingår inte i listan ovan.'); R.claim(q5, 'verkställda', 3, insats='särskilt boende', lag='SoL', agreed=['measure', 'period', 'insats', 'orsak', 'kon', 'compare_to']); R.claim(q5, 'avslutade', 1, lag='SoL', insats='kontaktperson')
doc.add_heading('Bedömning', 2); md = max(days(x[1], P) for _, b in SOL+LSS for x in b)
q6 = f'Längst har beslutet om bostad med särskild service väntat, {md} dagar'
P_(q6+'. Förvaltningen ser ingen risk för att nämnden ska anses ha dröjt oskäligt i de ärenden som beror på covid-19, eftersom IVO aviserat att hänsyn tas till rådande läge.')
R.claim(q6, 'kvarstående', md, 'dagar', lag='LSS', insats='bostad med särskild service', agreed=['period', 'insats', 'orsak', 'kon', 'compare_to'])
doc.add_heading('Förslag till beslut', 2); P_('Socialnämnden beslutar att lägga rapporten till handlingarna och att delge kommunfullmäktige och revisorerna.'); P_('\nIngemar Nordsten\ntf förvaltningschef')
R.notes.append('The lists under the two law headings are list_counts tables (insats, number in brackets); the bullets under each insats are decisions.')
doc.save(DOC/f'{R.stem}.docx'); R.save('docx'); soffice(DOC/f'{R.stem}.docx', WORK/'r07_view.pdf')
