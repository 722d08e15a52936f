from common import *
import pypdfium2, random
from PIL import Image, ImageFilter
R=Rep('slatten10_sala_2020q1','pdf',organisation='Sala kommun',kommunkod='1981',namnd='Vård- och omsorgsnämnden',dnr='2020/345',period='2020-Q1',document_date='2020-04-20',laws=['SoL','LSS'])
A=[('SoL','Särskilt boende','2019-10-14','K','Tackade nej i december. Flyttade in på Johannesbergsgården 200203, verkställt.','verkställt','2020-02-03'),
   ('SoL','Särskilt boende','2019-11-05','M','Avled 200118. Avslutat.','avslutat','2020-01-18'),
   ('LSS','Kontaktperson','2019-09-02','M','Kontaktperson hittad, verkställt 200301.','verkställt','2020-03-01'),
   ('LSS','Daglig verksamhet','2019-08-19','K','Har fått lönebidragsanställning. Avslutat 200210 på egen begäran.','avslutat','2020-02-10')]
K=[('SoL','Särskilt boende','2019-12-04','K','Tackat nej till plats i Ransta. Vill bo i tätorten.'),
   ('SoL','Särskilt boende','2019-12-18','K','Intagning stoppad pga coronapandemin.'),
   ('SoL','Dagverksamhet','2019-11-26','M','Började aldrig. Verksamheten stängd från 16 mars.'),
   ('SoL','Boendestöd','2019-10-21','M','Vill inte ta emot hjälp just nu.'),
   ('LSS','Bostad med särskild service','2018-05-17','M','Tackat nej till två lägenheter. Vill bo i markplan.'),
   ('LSS','Bostad med särskild service','2019-06-03','K','Ledig bostad saknas.'),
   ('LSS','Kontaktperson','2019-12-09','K','Svårt att rekrytera, önskar någon som kan arabiska.'),
   ('LSS','Korttidsvistelse','2019-09-30','M','Kö till korttidshemmet.'),
   ('LSS','Ledsagarservice','2019-11-11','K','Den enskilde har inte återkommit.')]
cols=['Lag','Insats','Beslut','K/M','Kommentar']
h=['Verkställda eller avslutade beslut','Kvarstående ej verkställda beslut']
rows=lambda L:[[r[0],r[1],six(r[2]),r[3],r[4]] for r in L]
for tid,hd,L in (('t1',h[0],A),('t2',h[1],K)):
    R.table(tid,hd,[hd],cols,rows(L),'decision_rows')
    for r in L:
        s=r[5] if len(r)>5 else 'kvarstående'
        R.dec(tid,section=[hd],insats=r[1],lag=r[0],beslutsdatum=r[2],kommentar=r[4],kon=r[3],status=s,verkstallt_datum=r[6] if s=='verkställt' else None,avslutat_datum=r[6] if s=='avslutat' else None)
n=len(A)+len(K); nk=len(K); kk=sum(r[3]=='K' for r in A+K)
D=newdoc('Liberation Serif',11.5,(2.2,2.2,2,2.5),hsizes=(15,12.5,11))
p=D.add_paragraph('SALA KOMMUN\nVård och omsorg'); p.runs[0].bold=True
D.add_paragraph('2020-04-20\nDnr 2020/345').alignment=WD_ALIGN_PARAGRAPH.RIGHT
D.add_paragraph('Vård- och omsorgsnämnden')
D.add_heading('Ej verkställda beslut, 1:a kvartalet 2020',1)
D.add_paragraph('Gynnande beslut enligt SoL och LSS som inte verkställts inom tre månader ska rapporteras till IVO varje kvartal. Nedan följer en redovisning av de beslut som rapporterats. Datum skrivs ÅÅMMDD.')
D.add_paragraph(R.c(f'Totalt har {n} beslut rapporterats',(n,dict(measure='rapporterade')))+', '+R.c(f'{w(kk)} för kvinnor och {w(n-kk)} för män',(kk,dict(measure='rapporterade',kon='K')),(n-kk,dict(measure='rapporterade',kon='M')))+'. '+
 R.c(f'{W(len(A))} har verkställts eller avslutats',(len(A),dict(measure='verkställda/avslutade')))+'. '+R.c(f'{W(nk)} beslut kvarstår',(nk,dict(measure='kvarstående')))+'.')
for hd,L in zip(h,(A,K)):
    D.add_heading(hd,2); dtable(D,cols,rows(L),[1.3,3.9,1.9,1.3,8.0],10.5,headfill=None)
D.add_paragraph()
D.add_paragraph('Smittläget gör att fler beslut kan komma att försenas nästa kvartal.')
D.add_heading('Förslag till beslut',2); D.add_paragraph('Nämnden lägger rapporten till handlingarna.')
D.add_paragraph('\nOlle Påhittsson\nverksamhetschef')
src=TMP/(R.stem+'.docx'); D.save(src); pdf=soffice(src)
pd=pypdfium2.PdfDocument(pdf); rnd=random.Random(7); im=[]
for i in range(len(pd)):
    g=pd[i].render(scale=200/72).to_pil().convert('L').rotate([.5,-.4,.3][i%3],resample=Image.BICUBIC,fillcolor=252)
    nz=Image.effect_noise(g.size,18); g=Image.blend(g,nz,.06).point(lambda v:min(255,int(v*1.045))).filter(ImageFilter.GaussianBlur(.5)); im.append(g)
im[0].save(R.path,'PDF',resolution=200,save_all=True,append_images=im[1:],quality=70)
R.note('Scanned, no text layer: the page before scanning is written beside it by the generator.')
R.save()
