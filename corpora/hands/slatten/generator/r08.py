from common import *
R=Rep('slatten08_hassleholm_2022q3','pdf',organisation='Hässleholms kommun',kommunkod='1293',namnd='Omsorgsnämnden',dnr='ON 2022/311',period='2022-Q3',document_date='2022-10-11',laws=['SoL','LSS'])
E='2022-09-30'
# insats, lag, kön, beslut, avbrott, status, datum, text
B=[
('Särskilt boende','SoL','Man','2022-04-19','','','','Har tackat nej två gånger, vill till Hagagården i Tyringe.'),
('Särskilt boende','SoL','Kvinna','2022-05-04','','','','Inget ledigt på demensavdelning, vistas på korttidsboende.'),
('Särskilt boende','SoL','Kvinna','2022-06-13','','','','Dottern vill vänta med flytten tills huset är sålt.'),
('Dagverksamhet','SoL','Man','2022-01-27','2022-03-14','','','Orkar inte åka just nu. Ny kontakt i november.'),
('Boendestöd','SoL','Kvinna','2022-05-25','','','','Svarar inte på telefon eller brev.'),
('Ledsagarservice','LSS','Man','2022-02-21','','','','Ingen som vill åta sig uppdraget, timmarna är få och utspridda.'),
('Kontaktperson','LSS','Kvinna','2021-09-06','2022-05-31','','','Kontaktpersonen har flyttat från kommunen. Annons ute.'),
('Kontaktperson','LSS','Man','2022-06-07','','','','Matchning pågår.'),
('Bostad med särskild service','LSS','Man','2021-11-15','','','','Väntar på gruppbostaden på Röinge som blev försenad.'),
('Korttidsvistelse','LSS','Flicka','2022-04-28','','','','Föräldrarna vill ha helger, bara vardagar har kunnat erbjudas.'),
('Särskilt boende','SoL','Kvinna','2022-03-09','','V','2022-07-18','Tackade ja till andra erbjudandet.'),
('Särskilt boende','SoL','Man','2022-03-22','','A','2022-08-05','Avliden.'),
('Kontaktperson','LSS','Kvinna','2022-05-16','','V','2022-03-28','Rekryteringen drog ut på tiden.'),   # planted: carried out before it was decided
('Daglig verksamhet','LSS','Man','2022-02-03','','V','2022-08-22','Ville börja efter semestern.'),
]
bad=B[12]
h={'SoL':'Ej verkställda beslut enligt SoL','LSS':'Ej verkställda beslut enligt LSS','X':'Tidigare rapporterade beslut som har verkställts eller avslutats under kvartalet'}
G=[('SoL',[b for b in B if b[1]=='SoL' and not b[5]]),('LSS',[b for b in B if b[1]=='LSS' and not b[5]]),('X',[b for b in B if b[5]])]
st={'':'kvarstående','V':'verkställt','A':'avslutat'}
def lead(b,g):
    nm=b[0]+(f' {b[1]}' if g=='X' else '')
    s=f'{nm}, {b[2].lower()}, beslut {b[3]}'
    if b[4]: s+=f', avbrott {b[4]}'
    if b[5]: s+={'V':', verkställt ','A':', avslutat '}[b[5]]+b[6]
    else: s+=f' ({days(b[4] or b[3],E)} dagar)'
    return s,nm
D=newdoc('DejaVu Sans',9.5,(2.3,2.2,2,2.4),hsizes=(14,11.5,10.5))
hp=D.sections[0].header.paragraphs[0]; r=hp.add_run('Hässleholms kommun\tSammanträdesprotokoll\t2022-10-25'); r.font.size=Pt(8); 
D.add_paragraph('Omsorgsnämnden').runs[0].bold=True
D.add_heading('§ 87 Rapport om ej verkställda beslut, tredje kvartalet 2022',1)
D.add_paragraph('Dnr ON 2022/311')
D.add_heading('Beslut',2); D.add_paragraph('Omsorgsnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och till revisorerna.')
D.add_heading('Beskrivning av ärendet',2)
ns,nl,nx=(len(g[1]) for g in G); v=sum(b[5]=='V' for b in B); a=sum(b[5]=='A' for b in B)
p1=R.c(f'Förvaltningen redovisar {ns+nl} beslut som inte hade verkställts vid kvartalets slut',(ns+nl,dict(measure='kvarstående',agreed=NOM)))
p2=R.c(f'{w(ns)} enligt socialtjänstlagen och {w(nl)} enligt LSS',(ns,dict(measure='kvarstående',lag='SoL',agreed=NOM)),(nl,dict(measure='kvarstående',lag='LSS',agreed=NOM)))
p3=R.c(f'Därutöver har {w(v)} tidigare rapporterade beslut verkställts',(v,dict(measure='verkställda')))+' och '+R.c('ett avslutats',(a,dict(measure='avslutade')))
assert a==1
D.add_paragraph(f'{p1}, {p2}. {p3}. Rapporten finns som bilaga till paragrafen. IVO fick uppgifterna den 10 oktober.')
D.add_heading('Beslutet skickas till',2); D.add_paragraph('Kommunfullmäktige\nRevisorerna')
D.add_paragraph('\nJusterande\t\t\tUtdragsbestyrkande\n\n………………………\t\t………………………')
D.add_page_break()
D.add_paragraph('Bilaga § 87').alignment=WD_ALIGN_PARAGRAPH.RIGHT
D.add_paragraph('Omsorgsförvaltningen\nDatum: 2022-10-11\nDnr ON 2022/311')
D.add_heading('Ej verkställda beslut enligt SoL och LSS, juli–september 2022',1)
D.add_paragraph('Redovisningen omfattar gynnande beslut som inte verkstälts inom tre månader från beslutsdagen samt avbrott som varat längre än tre månader (16 kap. 6 f § SoL, 28 f § LSS). Antalet dagar inom parentes är tiden från beslutet, eller från avbrottet när det finns ett sådant, fram till den 30 september.')
for g,L in G:
    D.add_heading(h[g],2)
    for b in L:
        s,nm=lead(b,g); p=D.add_paragraph(style='List Bullet'); p.paragraph_format.space_after=Pt(3); p.add_run(s).bold=True; p.add_run(' – '+b[7])
        R.dec(None,section=['Ej verkställda beslut enligt SoL och LSS, juli–september 2022',h[g]],insats=nm,lag=b[1],beslutsdatum=b[3],avbrottsdatum=b[4],dagar=None if b[5] else days(b[4] or b[3],E),kommentar=b[7],
              **konf(b[2]),status=st[b[5]],verkstallt_datum=b[6] if b[5]=='V' else None,avslutat_datum=b[6] if b[5]=='A' else None)
D.add_heading('Antal beslut',2)
cnt=lambda lag,s:sum(1 for b in B if b[1]==lag and b[5]==s)
rows=[[n,cnt('SoL',s),cnt('LSS',s),cnt('SoL',s)+cnt('LSS',s)] for n,s in (('Kvarstår som ej verkställda','') ,('Verkställda under kvartalet','V'),('Avslutade utan verkställighet','A'))]
R.table('t1','Antal beslut',['Ej verkställda beslut enligt SoL och LSS, juli–september 2022','Antal beslut'],['Läge','SoL','LSS','Summa'],rows,'other')
for r,m in zip(rows,('kvarstående','verkställda','avslutade')):
    for lag,x in zip(('SoL','LSS',None),r[1:]): R.count('t1',m,x,lag=lag,is_total=lag is None)
dtable(D,['Läge','SoL','LSS','Summa'],rows,[6.2,2,2,2.4],9,headfill='FFFFFF',numcols=(1,2,3))
D.add_paragraph()
mx=max(days(b[4] or b[3],E) for b in B if not b[5])
D.add_paragraph(R.c(f'Längst väntan har ett beslut om bostad med särskild service, {mx} dagar',(mx,dict(lag='LSS',insats='bostad med särskild service',unit='dagar',agreed=['period','kon','compare_to'])))+'. Gruppbostaden på Röinge skulle ha öppnat i augusti men blev försenad på grund av fuktskador i bottenplattan. Inflyttning planeras nu till årsskiftet.')
D.add_paragraph('Omsorgsförvaltningen i Hässleholm\nStina Påhitt, förvaltningschef')
s,nm=lead(bad,'X')
R.disc('date','error','The decision of 2022-05-16 is said to have been carried out on 2022-03-28, before it was made.','2022-03-28','2022-05-16',[s,s+' – '+bad[7]],['date','row_content'])
R.disc('date','note','The date of execution, 2022-03-28, lies outside the quarter.','2022-03-28','2022-Q3',[s,s+' – '+bad[7]],['date','row_content','period_reference'],opt=True)
R.note('The minutes bear only the meeting date (2022-10-25); document_date is the date of the annexed report.')
R.note('Under the last heading the law stands in the insats name, as printed (Särskilt boende SoL).')
src=TMP/(R.stem+'.docx'); D.save(src); soffice(src,DOCS); R.save()
