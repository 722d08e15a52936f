from common import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n, f, y in (("LS","Liberation Serif","Regular"),("LSB","Liberation Serif","Bold"),("LA","Liberation Sans","Regular"),("LAB","Liberation Sans","Bold")): pdfmetrics.registerFont(TTFont(n, font(f, y)))
S = "fjallen09_alvdalen_2024_kv1"; P = "2024-Q1"; AN = "Rapport om ej verkställda beslut per den 31 mars 2024"
B = [("3–5",[("Kontaktperson LSS","kvinna",1,"Ny kontaktperson börjar troligen i maj."),("Dagverksamhet SoL","man",1,"Önskar fredagar, då är gruppen full."),("Särskilt boende SoL","kvinna",1,"Tackat nej till erbjuden lägenhet.")]),
 ("6–11",[("Daglig verksamhet LSS","två män",2,"Båda har varit sjukskrivna och inte kunnat börja."),("Avlösarservice LSS","pojke",1,"Familjen hör inte av sig trots upprepade försök."),("Kontaktfamilj SoL","flicka",1,"Ingen familj har anmält intresse.")]),
 ("12–17",[("Bostad med särskild service LSS","kvinna",1,"Kommunen saknar ledig bostad."),("Ledsagarservice LSS","man",1,"Vill bara ha en viss person som inte längre är anställd.")])]
q = ["Rapporten omfattar nio beslut, varav sex enligt LSS och tre enligt SoL","Vid mätpunkten fanns nio beslut som inte hade verkställts inom tre månader","Sex av dem var fattade enligt LSS och tre enligt SoL","Två beslut har väntat i mer än ett år"]
def build():
    b = PS("b",fontName="LS",fontSize=11,leading=14.5,spaceAfter=6); h = PS("h",fontName="LAB",fontSize=11.5,leading=15,spaceBefore=10,spaceAfter=3,keepWithNext=1); H = PS("H",parent=h,fontSize=15,leading=19); g = PS("g",fontName="LA",fontSize=9,leading=12)
    li = PS("li",parent=b,leftIndent=16,bulletIndent=4,spaceAfter=3)
    def page(c,d):
        c.setFont("LA",8.5); w,ht = A4
        if d.page == 1: c.drawString(60,ht-36,"ÄLVDALENS KOMMUN   SAMMANTRÄDESPROTOKOLL"); c.drawString(60,34,"Justerandes sign.                         Utdragsbestyrkande")
        else: c.drawString(60,ht-36,"Bilaga till § 41"); 
        c.drawRightString(w-60,ht-36,f"Sida {d.page} av 2")
    st = [Paragraph("Omsorgsnämnden<br/>Sammanträdesdag 2024-05-22",g),Paragraph("§ 41 Ej verkställda beslut, första kvartalet 2024",H),Paragraph("Dnr ON 2024/58",g),
     Paragraph("Omsorgsnämndens beslut",h),Paragraph("Omsorgsnämnden lägger rapporten till handlingarna och överlämnar den till kommunfullmäktige och kommunens revisorer.",b),
     Paragraph("Sammanfattning av ärendet",h),Paragraph("Beslut enligt SoL och LSS ska verkställas så fort det går. Har tre månader passerat ska nämnden anmäla det till IVO (16 kap. 6 f § SoL, 28 f § LSS). "+q[0]+".",b),
     Paragraph("Dagens sammanträde",h),Paragraph("Förvaltningschefen redogör för ärendet och svarar på frågor om bostadskön. Ordföranden ställer proposition på förslaget och finner att nämnden bifaller det.",b),
     Paragraph("Beslutsunderlag",h),Paragraph("Rapport från omsorgsförvaltningen, se bilaga.",b),Paragraph("Protokollet skickas till",h),Paragraph("Kommunfullmäktige<br/>Revisorerna",b),PageBreak(),
     Paragraph("Omsorgsförvaltningen<br/>Datum: 2024-04-29",g),Paragraph(AN,H),Paragraph(f"{q[1]}. {q[2]}. {q[3]}. Tiden räknas från beslutsdagen.",b)]
    ds = []
    for bu, xs in B:
        hd = f"Väntat {bu} månader"; st.append(Paragraph(hd,h))
        for i,k,n,c in xs:
            st.append(Paragraph(f"{i}, {k}. {c}",li,bulletText="•"))
            kk = k.split()[-1]
            ds.append(D(section=[AN,hd],insats=i,lag=i.split()[-1],manader=bu,kommentar=c,kon="K" if kk in("kvinna","flicka") else "M",alder="barn" if kk in("pojke","flicka") else "vuxen",status="kvarstående",antal=n))
    st += [Spacer(1,10),Paragraph("Uppgifterna är avidentifierade. Inga beslut avslutades under kvartalet.",b),Paragraph("Kvalitetssamordnare",b)]
    SimpleDocTemplate(str(DOCS/f"{S}.pdf"),pagesize=A4,leftMargin=60,rightMargin=80,topMargin=62,bottomMargin=60,title="Protokollsutdrag").build(st,onFirstPage=page,onLaterPages=page)
    assert sum(x["antal"] for x in ds)==9 and sum(x["antal"] for x in ds if x["lag"]=="LSS")==6
    E_="ej_verkställda"
    save(S, doc("Älvdalens kommun","2039","Omsorgsnämnden","ON 2024/58",P,"2024-04-29",["LSS","SoL"]), [], ds, [],
     [CL(q[0],9,E_,P),CL(q[0],6,E_,P,lag="LSS"),CL(q[0],3,E_,P,lag="SoL"),CL(q[1],9,E_,P),CL(q[2],6,E_,P,lag="LSS"),CL(q[2],3,E_,P,lag="SoL"),CL(q[3],2,E_,P)],
     claims_opt=[CL("Inga beslut avslutades under kvartalet",0,"avslutade",P),CL("Båda har varit sjukskrivna och inte kunnat börja",2,E_,P,lag="LSS",insats="Daglig verksamhet LSS",kon="M")])
