from common import *
R = Rep('slatten01_lidkoping_2019q2', 'pdf', organisation='Lidköpings kommun', kommunkod='1494', namnd='Vård- och omsorgsnämnden',
        dnr='VON 2019/0118', period='2019-Q2', document_date='2019-08-14', laws=['SoL', 'LSS'])
V, A = 'Verkställt', 'Avslutat'
SOL = [
 ('Särskilt boende','2019-01-14','Kvinna','Erbjöds plats på Ängsgården 4/3 men tackade nej, vill bo i centrala Lidköping.','',''),
 ('Särskilt boende','2019-02-06','Man','Plats har inte funnits att erbjuda.',V,'2019-05-22'),
 ('Särskilt boende','2019-02-19','Kvinna','Ingen ledig plats. Har korttidsplats under tiden.',V,'2019-06-11'),
 ('Kontaktfamilj','2018-10-22','Flicka','Svårt att hitta familj som matchar.','',''),
 ('Kontaktfamilj','2018-10-22','Pojke','Se ovan, gäller syskonet.','',''),
 ('Kontaktperson','2018-12-05','Kvinna','Har inte hört av sig trots flera brev och telefonsamtal.',A,'2019-04-17'),
 ('Dagverksamhet','2019-03-12','Man','Önskar börja först efter sommaren.','',''),
]
LSS = [
 ('Bostad med särskild service för vuxna','2018-09-03','Man','Kö till gruppbostad. Nytt boende står klart hösten 2020.','',''),
 ('Bostad med särskild service för vuxna','2018-11-16','Kvinna','Tackat nej till servicebostad på Framnäs. Önskar gruppbostad.','',''),
 ('Bostad med särskild service för vuxna','2019-01-28','Man','Kö.','',''),
 ('Kontaktperson','2019-01-07','Man','Rekrytering pågick länge, flera sökande hoppade av.',V,'2019-05-28'),
 ('Kontaktperson','2019-02-13','Kvinna','Har träffat en kontaktperson men det fungerade inte, ny söks.','',''),
 ('Ledsagarservice','2018-12-21','Man','Utföraren saknade personal på kvälsstid.',V,'2019-05-06'),
 ('Korttidsvistelse','2019-02-25','Pojke','Vårdnadshavarna vill avvakta tills skolåret är slut.','',''),
 ('Daglig verksamhet','2019-03-04','Kvinna','Gjort studiebesök på flera ställen, har inte bestämt sig.','',''),
 ('Avlösarservice i hemmet','2019-01-30','Flicka','Vårdnadshavarna återtog ansökan.',A,'2019-06-03'),
]
cols = ['Insats','Beslut fattat','Kön','Skäl till att beslutet inte verkställts i tid','Verkställt / avslutat']
def rows(L): return [[i, slash(b), k, s, f"{st} {slash(e)}" if st else ''] for i,b,k,s,st,e in L]
heads = {'SoL':'Beslut enligt socialtjänstlagen','LSS':'Beslut enligt LSS'}
for tid, lag, L in (('t1','SoL',SOL),('t2','LSS',LSS)):
    R.table(tid, heads[lag], ['Redovisning'], cols, rows(L), 'decision_rows')
    for i,b,k,s,st,e in L:
        R.dec(tid, section=['Redovisning', heads[lag]], insats=i, lag=lag, beslutsdatum=b, kommentar=s, **konf(k),
              status={V:'verkställt', A:'avslutat','':'kvarstående'}[st], verkstallt_datum=e if st==V else None, avslutat_datum=e if st==A else None)
n = lambda L, s: sum(1 for r in L if r[4]==s)
tot, nv, na, nk = len(SOL)+len(LSS), n(SOL+LSS,V), n(SOL+LSS,A), n(SOL+LSS,'')

D = newdoc('Liberation Serif', 11, (2.2,2.3,2,2.3), hsizes=(15,12,11))
T = D.add_table(1,2); T.autofit=False
put(T.cell(0,0),'Lidköpings kommun\nVård- och omsorgsförvaltningen\nMyndighetsenheten',10)
put(T.cell(0,1),'TJÄNSTESKRIVELSE\n2019-08-14\nDnr VON 2019/0118',10,align=WD_ALIGN_PARAGRAPH.RIGHT)
for c in (T.cell(0,0),T.cell(0,1)): c.width=Cm(8.2)
D.add_paragraph()
D.add_paragraph('Vård- och omsorgsnämnden')
D.add_heading('Ej verkställda beslut, kvartal 2 2019',1)
D.add_heading('Förslag till beslut',2)
D.add_paragraph('Nämnden godkänner rapporten och lämnar den vidare till kommunfullmäktige och de förtroendevalda revisorerna.')
D.add_heading('Bakgrund',2)
D.add_paragraph('När ett beslut har gått den sökande till mötes ska kommunen sätta igång insatsen så snart det går. Har det inte skett inom tre månader från beslutsdagen ska beslutet anmälas till Inspektionen för vård och omsorg, IVO. Reglerna finns i 16 kap. 6 f § socialtjänstlagen (2001:453) och i 28 f § lagen (1993:387) om stöd och service till vissa funktionshindrade. Anmälan görs en gång i kvartalet, i juli för det kvartal som nu redovisas. Kommunen kan dömas att betala en särskild avgift, lägst 10 000 kronor, om dröjsmålet anses oskäligt.')
D.add_heading('Redovisning',2)
D.add_paragraph(
 R.c(f'För andra kvartalet har {tot} beslut rapporterats till IVO', (tot, dict(measure='rapporterade'))) + ', ' +
 R.c(f'{w(len(SOL))} enligt socialtjänstlagen och {w(len(LSS))} enligt LSS', (len(SOL), dict(measure='rapporterade',lag='SoL')), (len(LSS), dict(measure='rapporterade',lag='LSS'))) + '. ' +
 R.c(f'{W(nv)} av dem blev verkställda under kvartalet', (nv, dict(measure='verkställda'))) + ' och ' +
 R.c(f'{w(na)} har avslutats utan att insatsen kom igång', (na, dict(measure='avslutade'))) + '. ' +
 R.c(f'Det betyder att {w(nk)} beslut fortfarande väntar på verkställighet', (nk, dict(measure='kvarstående'))) + '. En tom ruta i sista kolumnen innebär att beslutet ännu inte är verkställt.')
wid = [3.3,2.3,1.6,6.1,3.1]
D.add_heading(heads['SoL'],3); dtable(D, cols, rows(SOL), wid, 9.5)
D.add_heading(heads['LSS'],3); dtable(D, cols, rows(LSS), wid, 9.5)
D.add_paragraph()
bs = [r for r in LSS if r[0].startswith('Bostad')]
D.add_paragraph('Störst svårigheter har förvaltningen att få fram bostäder enligt LSS. ' +
 R.c(f'Alla {w(len(bs))} beslut om bostad med särskild service för vuxna som rapporterats kvarstår', (len(bs), dict(measure='kvarstående', lag='LSS', insats='bostad med särskild service för vuxna', agreed=[f for f in ALL if f!='measure']))) +
 ', och det äldsta av dem togs i september 2018. Ett nytt gruppboende med sex lägenheter är upphandlat och beräknas kunna öppna hösten 2020.')
D.add_heading('Ekonomiska konsekvenser',2)
D.add_paragraph('Inga i nuläget. IVO har inte ansökt om särskild avgift i något av ärendena.')
D.add_paragraph('\nKarin Ek-Modell\nverksamhetschef')
p=D.sections[0].footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER
r=p.add_run('Postadress: 531 88 Lidköping   Telefon: 0510-00 00 00   Sida '); r.font.size=Pt(8); field(p,'PAGE')
src=TMP/(R.stem+'.docx'); D.save(src); soffice(src, DOCS); R.save()
