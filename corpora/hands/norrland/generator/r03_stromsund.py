# Strömsund, kv 1 2015: ReportLab, ett kort (ruta) per ärende
from bas import *
from reportlab.platypus import *
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
L="/usr/share/fonts/truetype/liberation/"
for n in ("Sans-Regular","Sans-Bold","Serif-Regular"): pdfmetrics.registerFont(TTFont(n,f"{L}Liberation{n}.ttf"))
R = Rapport("norrland03_stromsund_2015-Q1","pdf",organisation="Strömsunds kommun",kommunkod="2313",namnd="Socialnämnden",dnr="2015.93-750",period="2015-Q1",document_date="2015-04-21",laws=["SoL","LSS"])
# nr, insats, lagrum, lag, beslut, avbrott, vem, orsak, läge, datum
A = [(1,"Särskilt boende","4 kap. 1 § SoL","SoL","2014-06-17",None,"Kvinna","Har fått erbjudande om rum i Hammerdal två gånger men vill bara bo i Strömsund, där maken finns.","Ej verkställt",None),
 (2,"Särskilt boende","4 kap. 1 § SoL","SoL","2014-11-25",None,"Man","Det fanns ingen ledig plats i Backe. Den enskilde låg på Östersunds sjukhus större delen av vintern.","Verkställt","2015-03-09"),
 (3,"Särskilt boende","4 kap. 1 § SoL","SoL","2014-11-04",None,"Kvinna","Väntade på plats i Gäddede. Avled i februari.","Avslutat","2015-02-18"),
 (4,"Kontaktfamilj","4 kap. 1 § SoL","SoL","2014-08-29",None,"Pojke","Familjen som var påtänkt har flyttat till Sundsvall. Ny utredning görs av en familj i Hoting.","Ej verkställt",None),
 (5,"Boendestöd","4 kap. 1 § SoL","SoL",None,"2014-10-13","Man","Vill inte släppa in personalen. Uppehåll i insatsen tills han själv hör av sig, kontakt tas en gång i månaden.","Ej verkställt",None),
 (6,"Kontaktperson","9 § 4 LSS","LSS","2014-05-08",None,"Man","Svårt att rekrytera. Tre personer har tillfrågats och alla har sagt nej pga. de långa resorna.","Ej verkställt",None),
 (7,"Avlösarservice i hemmet","9 § 5 LSS","LSS","2014-10-14",None,"Flicka","Föräldrarna ville själva hitta avlösare. En granne är nu anställd.","Verkställt","2015-01-26"),
 (8,"Bostad med särskild service för vuxna","9 § 9 LSS","LSS","2013-10-31",None,"Kvinna","Platsen i den nya gruppbostaden blir klar först i höst. Bor hemma hos sina föräldrar.","Ej verkställt",None),
 (9,"Daglig verksamhet","9 § 10 LSS","LSS",None,"2014-12-01","Man","Slutade gå till verksamheten när skjutsen ändrades. Möte är bokat.","Ej verkställt",None)]
n = PS("n",fontName="Serif-Regular",fontSize=10.5,leading=14,spaceAfter=5); h=PS("h",fontName="Sans-Bold",fontSize=11,leading=14,spaceBefore=8,spaceAfter=3); H=PS("H",parent=h,fontSize=14,leading=18,spaceBefore=12); c=PS("c",fontName="Sans-Regular",fontSize=9.3,leading=12.2); cb=PS("cb",parent=c,fontName="Sans-Bold",textColor=colors.white)
def page(cv,doc):
    cv.setFont("Sans-Bold",11); cv.drawString(25*mm,283*mm,"STRÖMSUNDS KOMMUN"); cv.setFont("Sans-Regular",8.5); cv.drawString(25*mm,279*mm,"Vård- och socialförvaltningen")
    cv.drawRightString(187*mm,283*mm,"Dnr 2015.93-750"); cv.drawRightString(187*mm,279*mm,f"sid {doc.page}"); cv.line(25*mm,276.5*mm,187*mm,276.5*mm)
    cv.setFont("Sans-Regular",7.5); cv.drawString(25*mm,12*mm,"Box 500, 833 24 Strömsund     Storgatan 15     0670-161 00")
def lage(a): return a[8] if not a[9] else f"{a[8]} {a[9]}"
def card(a):
    L=[("Insats:",a[1]),("Lagrum:",a[2]),("Avbrott sedan:" if a[5] else "Beslutsdatum:",a[5] or a[4]),("Gäller:",a[6]),("Orsak:",a[7]),("Läge 31 mars:",lage(a))]
    t=Table([[Paragraph(f"Ärende {a[0]}",cb),""]]+[[Paragraph(x,c),Paragraph(esc(y),c)] for x,y in L],colWidths=[30*mm,130*mm])
    t.setStyle(TableStyle([("SPAN",(0,0),(1,0)),("BACKGROUND",(0,0),(1,0),colors.HexColor("#5a4a78")),("BOX",(0,0),(-1,-1),.7,colors.HexColor("#5a4a78")),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),1.2),("BOTTOMPADDING",(0,0),(-1,-1),1.6)]))
    return KeepTogether([t,Spacer(1,3.2*mm)])
s1="Under första kvartalet 2015 har förvaltningen haft nio ärenden att rapportera till IVO."
s2="Två av dem har verkställts och ett har avslutats sedan personen avlidit, vilket innebär att sex ärenden alltjämt är öppna när kvartalet är slut. I två av de öppna ärendena rör det sig om ett avbrott och inte om ett nytt beslut."
s3="Fem ärenden hör till socialtjänstlagen och fyra till LSS."
RUB="Redovisning ärende för ärende"
S=[Paragraph("Socialnämnden<br/>2015-04-21",n),Paragraph("Kvartalsrapport – beslut som inte verkställts i tid",H),
 Paragraph("Kvartal 1, 2015",h),
 Paragraph("Av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS följer att nämnden ska rapportera alla gynnande beslut som inte har verkställts inom tre månader, räknat från dagen för beslutet eller från dagen då verkställighteten avbröts.",n),
 Paragraph(f"{s1} {s2} {s3} Ingen uppgift nedan går att härleda till enskild person.",n),
 Paragraph("Förslag till beslut: Rapporten läggs till handlingarna. Statistiken överlämnas till kommunfullmäktige.",n),
 Paragraph(RUB,h)]+[card(a) for a in A]+[Paragraph("Åtgärder",h),Paragraph("En gemensam annons efter kontaktpersoner och kontaktfamiljer kommer att sättas in i annonsbladet. Omsorgschefen har också fått i uppdrag att se över om ersättningen för resor kan höjas. Återkoppling sker till nämnden i juni.",n),Spacer(1,9*mm),Paragraph("Gun-Britt Alanäs<br/>tf förvaltningschef",n)]
SimpleDocTemplate(str(R.out),pagesize=A4,leftMargin=25*mm,rightMargin=23*mm,topMargin=26*mm,bottomMargin=20*mm,title="Kvartalsrapport").build(S,onFirstPage=page,onLaterPages=page)
for a in A:
    R.dec(None,nr=a[0],section=[RUB],insats=a[1],lag=a[3],lagrum=a[2],beslutsdatum=a[4],avbrottsdatum=a[5],kommentar=a[7],**kon(a[6]),status={"Ej verkställt":"kvarstående","Verkställt":"verkställt","Avslutat":"avslutat"}[a[8]],verkstallt_datum=a[9] if a[8]=="Verkställt" else None,avslutat_datum=a[9] if a[8]=="Avslutat" else None)
cnt=lambda f: sum(1 for a in A if f(a))
assert (len(A),cnt(lambda a:a[8]=="Verkställt"),cnt(lambda a:a[8]=="Avslutat"),cnt(lambda a:a[8]=="Ej verkställt"),cnt(lambda a:a[3]=="SoL"),cnt(lambda a:a[5] and a[8]=="Ej verkställt"))==(9,2,1,6,5,2)
C=R.claim
C("har förvaltningen haft nio ärenden att rapportera till IVO",9,"rapporterade")
C("Två av dem har verkställts",2,"verkställda"); C("ett har avslutats sedan personen avlidit",1,"avslutade",drop=("orsak",))
C("sex ärenden alltjämt är öppna när kvartalet är slut",6,"kvarstående")
C("I två av de öppna ärendena rör det sig om ett avbrott",2,"kvarstående",orsak="avbrott",drop=("orsak",))
C("Fem ärenden hör till socialtjänstlagen",5,"rapporterade",lag="SoL"); C("fyra till LSS",4,"rapporterade",lag="LSS")
R.note("Korten är inga tabeller: decisions har table null, nr ur rubriken 'Ärende n', kommentar = texten efter Orsak:.")
R.save()
