# Åsele, kv 3 2014: protokoll med rapporten som paragraf, punktlista med väntan i dagar
from bas import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
R = Rapport("norrland08_asele_2014-Q3","pdf",organisation="Åsele kommun",kommunkod="2463",namnd="Omsorgsnämnden",dnr="14.112.730",period="2014-Q3",document_date="2014-10-27",laws=["SoL","LSS"])
# insats-text, insats, lag, vem, dagar, kommentar
K=[("särskilt boende","SoL","kvinna",412,"Har fått erbjudande om plats på Lillåbo men avböjt, önskar lägenhet med egen ingång."),
   ("särskilt boende","SoL","man",131,"Ingen ledig plats förrän i oktober."),
   ("trygghetslarm","SoL","man",104,"Telefonnätet i byn håller på att bytas ut och larmet går inte att koppla in."),
   ("ledsagarservice","LSS","flicka",187,"Vårdnadshavarna har bett att få återkomma."),
   ("kontaktperson","LSS","man",238,"Tilltänkt kontaktperson hoppade av. Förfrågan har gått till idrottsföreningen och kyrkan."),
   ("daglig verksamhet","LSS","kvinna",119,"Avvaktar operation.")]
V=[("särskilt boende","SoL","kvinna",143,"Flyttade till Lillåbo i augusti."),
   ("avlösarservice","LSS","pojke",96,"Kom igång efter skolstarten.")]
f="Times-Roman"; n=PS("n",fontName=f,fontSize=11,leading=14.2,spaceAfter=5); b=PS("b",parent=n,fontName="Times-Bold"); par=PS("p",parent=b,fontSize=12,leading=15,spaceBefore=10,spaceAfter=5); bl=PS("bl",parent=n,leftIndent=13,bulletIndent=2,spaceAfter=3); sm=PS("s",parent=n,fontSize=9,leading=11)
def page(cv,d):
    cv.setFont("Times-Bold",13); cv.drawString(24*mm,281*mm,"ÅSELE KOMMUN"); cv.drawString(92*mm,281*mm,"SAMMANTRÄDESPROTOKOLL"); cv.setFont(f,9); cv.drawRightString(190*mm,281*mm,f"Sida {d.page+3} (9)")
    cv.setFont(f,9.5); cv.drawString(24*mm,276*mm,"Omsorgsnämnden"); cv.drawString(92*mm,276*mm,"Sammanträdesdatum 2014-10-22"); cv.line(24*mm,273.5*mm,190*mm,273.5*mm)
    cv.rect(24*mm,14*mm,166*mm,14*mm); cv.line(79*mm,14*mm,79*mm,28*mm); cv.line(134*mm,14*mm,134*mm,28*mm); cv.setFont(f,7.5)
    for x,t in ((25.5,"Ordförandes sign"),(80.5,"Justerandes sign"),(135.5,"Utdragsbestyrkande")): cv.drawString(x*mm,24.6*mm,t)
def bul(x,extra=""): return Paragraph(f"{x[0][0].upper()+x[0][1:]} enligt {x[1]}, {x[2]}. Väntetid {x[3]} dagar{extra}. {x[4]}",bl,bulletText="–")
HK,HV="Ej verkställda per 2014-09-30","Verkställda under kvartalet"
RUB="Ej verkställda beslut enligt SoL och LSS, kvartal III 2014"
s1="Omsorgsnämnden har för juli–september 2014 rapporterat åtta beslut till Inspektionen för vård och omsorg. Två av dem har verkställts. Sex beslut är fortfarande ej verkställda, tre enligt SoL och tre enligt LSS. Föregående kvartal var det fyra."
s2="Inom individ- och familjeomsorgen finns inga ej verkställda beslut."
bt=Table([["Verksamhet","Budget tkr","Utfall jan–sep","Prognos"],["Äldreomsorg","41 350","31 820","-700"],["Handikappomsorg","12 410","9 105","200"],["Gemensamt","3 280","2 377","0"]],colWidths=[50*mm,32*mm,36*mm,28*mm]); bt.setStyle(TableStyle([("FONT",(0,0),(-1,-1),f,10),("LINEBELOW",(0,0),(-1,0),.6,colors.black),("ALIGN",(1,0),(-1,-1),"RIGHT")]))
S=[Paragraph("§ 61&nbsp;&nbsp;&nbsp;&nbsp;Dnr 14.9.042",b),Paragraph("Ekonomisk uppföljning per den 30 september",par),Paragraph("Ekonomen redogör för utfallet. Underskottet inom äldreomsorgen beror på vikariekostnader i somras.",n),bt,Spacer(1,3*mm),Paragraph("Omsorgsnämndens beslut",b),Paragraph("att lägga uppföljningen till handlingarna.",n),Paragraph("_"*40,n),
 Paragraph("§ 62&nbsp;&nbsp;&nbsp;&nbsp;Dnr 14.112.730",b),Paragraph(RUB,par),
 Paragraph("Nämnden är enligt 16 kap. 6 f § SoL och 28 f § LSS skyldig att anmäla beslut som inte har verkställts inom tre månader från dagen för beslutet.",n),Paragraph(s1,n),Paragraph(s2,n),
 Paragraph(HK,b),*[bul(x) for x in K],Spacer(1,2*mm),Paragraph(HV,b),*[bul(x," innan insatsen påbörjades") for x in V],Spacer(1,3*mm),
 Paragraph("Omsorgsnämndens beslut",b),Paragraph("att godkänna rapporten, samt",n),Paragraph("att överlämna den till kommunfullmäktige och kommunens revisorer.",n),Paragraph("_"*40,n),
 KeepTogether([Paragraph("Underskrifter",b),Paragraph("Sekreterare ......................................... Birger Torvsjö",n),Paragraph("Ordförande ......................................... Anna-Karin Tjälmejaur",n),Paragraph("Justerare ......................................... Stig Gafsele",n),Paragraph("Protokollet justerat 2014-10-27. Anslaget tas ned 2014-11-19.",sm)])]
SimpleDocTemplate(str(R.out),pagesize=A4,leftMargin=24*mm,rightMargin=20*mm,topMargin=29*mm,bottomMargin=33*mm,title="Protokoll").build(S,onFirstPage=page,onLaterPages=page)
for rows,H,st in ((K,HK,"kvarstående"),(V,HV,"verkställt")):
    for x in rows: R.dec(None,section=[RUB,H],insats=x[0][0].upper()+x[0][1:],lag=x[1],dagar=x[3],kommentar=x[4],**kon(x[2]),status=st)
C=R.claim
C("har för juli–september 2014 rapporterat åtta beslut till Inspektionen för vård och omsorg",8,"rapporterade"); C("Två av dem har verkställts",2,"verkställda"); C("Sex beslut är fortfarande ej verkställda",6,"kvarstående",drop=("measure",))
C("tre enligt SoL",3,"kvarstående",lag="SoL",drop=("measure",)); C("tre enligt LSS",3,"kvarstående",lag="LSS",drop=("measure",)); C("Föregående kvartal var det fyra",4,"kvarstående",period="2014-Q2",drop=("measure",))
C("Inom individ- och familjeomsorgen finns inga ej verkställda beslut",0,"ej_verkställda",omrade="individ- och familjeomsorgen",drop=("measure","lag"))
assert len(K)==6 and len(V)==2 and sum(x[1]=="SoL" for x in K)==3
R.note("Budgettabellen i § 61 har inget med ämnet att göra och finns inte i sanningen. document_date är justeringens dag (sammanträdet räknas aldrig). dnr är rapportens paragraf; filen har inget yttre diarienummer. 'Flyttade i augusti' är ingen hel dag: verkstallt_datum null.")
for x in ("r",): R.save()
