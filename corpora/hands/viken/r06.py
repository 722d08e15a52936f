from model import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen import canvas
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph
from reportlab.lib.styles import ParagraphStyle

def make():
    r = Report("viken06_jonkoping_2025kv3", "pdf", organisation="Jönköpings kommun", kommunkod="0680", namnd="Socialnämnden", dnr="Sn/2025:233",
               period="2025-Q3", document_date="2025-10-20", laws=["SoL", "LSS"])
    BK = ["3–6","7–9","10–12","13–18","över 18"]
    def block(L): return [[a, *(None if v is None else str(v) for v in x), str(sum(v or 0 for v in x))] for a, *x in L] + [["Summa", *(str(sum(x[i] or 0 for x in L)) for i in range(1,6)), str(sum(sum(v or 0 for v in x[1:]) for x in L))]]
    N = None
    A = block([("Boendestöd",5,2,N,1,N),("Särskilt boende",11,3,1,N,N),("Kontaktfamilj",2,1,N,N,1)])
    B = block([("Bostad med särskild service",4,3,5,2,3),("Kontaktperson",6,4,2,1,N),("Daglig verksamhet",3,1,N,1,N),("Ledsagarservice",1,N,1,N,N)])
    assert A[-1][1:] == ["18","6","1","1","1","27"] and B[-1][1:] == ["14","8","8","4","3","37"], (A[-1],B[-1])
    O = [["Hos den enskilde","26"],["Hos kommunen","34"],["Utanför kommunen","4"]]
    bd = [None] + [{"manader": b} for b in BK] + [{}]
    for lag, rows, h in (("SoL",A,"Socialtjänstlagen"),("LSS",B,"LSS")):
        tid = r.table(h, ["Väntetid sedan beslutet"], ["Insats"]+[f"Antal månader / {b}" for b in BK]+["Summa"], rows, "waiting_buckets")
        r.counts(tid, [{"insats":x[0]} for x in rows[:-1]]+[{"is_total":True}], bd, measure="ej_verkställda", lag=lag)
    tid = r.table("Huvudsakligt skäl", ["Huvudsakligt skäl"], ["Skäl","Antal"], O+[["Totalt","64"]], "other")
    r.counts(tid, [{"orsak":x[0]} for x in O]+[{"is_total":True}], [None,{}], measure="ej_verkställda")
    C = r.claim
    q1 = "Per den 30 september 2025 hade socialnämnden 64 ej verkställda beslut som var äldre än tre månader"; C(q1,64)
    q2 = "27 av dem är beslutade med stöd av socialtjänstlagen och 37 med stöd av LSS"; C(q2,27,lag="SoL"); C(q2,37,lag="LSS")
    q3 = "Fyra beslut har väntat längre än ett och ett halvt år"; C(q3,4)
    q4 = "I 53 procent av fallen ligger skälet hos kommunen"; C(q4,53,unit="procent",orsak="hos kommunen")
    q5 = "Av LSS-besluten gäller 17 bostad med särskild service"; C(q5,17,lag="LSS",insats="bostad med särskild service")
    for n, f in (("S","LiberationSans-Regular"),("SB","LiberationSans-Bold"),("SI","LiberationSans-Italic")): pdfmetrics.registerFont(TTFont(n, font(f)))
    W, Hh = landscape(A4); c = canvas.Canvas(str(r.path), pagesize=(W,Hh)); c.setTitle("Rapport kvartal 3")
    P = ParagraphStyle("p", fontName="S", fontSize=10.5, leading=14.5)
    def para(x, y, w, t, st=P):
        p = Paragraph(t, st); _, h = p.wrap(w, 500); p.drawOn(c, x, y-h); return y-h
    def top(n):
        c.setFont("SB",11); c.drawString(45,Hh-40,"Jönköpings kommun"); c.setFont("S",9); c.drawString(45,Hh-53,"Socialförvaltningen"); c.drawRightString(W-45,Hh-40,"2025-10-20   Sn/2025:233"); c.drawRightString(W-45,Hh-53,f"{n} (2)")
        c.setLineWidth(1.2); c.line(45,Hh-60,W-45,Hh-60)
    top(1); c.setFont("SB",18); c.drawString(45,Hh-95,"Ej verkställda beslut – rapport till socialnämnden, tredje kvartalet 2025")
    y = para(45,Hh-108,W-90,f"{q1}. {q2}. {q3}; se kolumnen längst till höger före summan. Rapporten lämnas enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS.")
    y -= 24; c.setFont("SB",13); c.drawString(45,y,"Väntetid sedan beslutet")
    xs = [330,405,480,555,630,715]
    def tab(y, title, rows):
        y -= 20; c.setFont("SB",10.5); c.drawString(45,y,title); c.setFont("S",9); c.drawCentredString(480,y,"Antal månader"); y -= 14
        c.setFont("SB",9.5); c.drawString(50,y,"Insats")
        for x, t in zip(xs, BK+["Summa"]): c.drawRightString(x,y,t)
        c.setLineWidth(.8); c.line(45,y-4,725,y-4)
        for row in rows:
            y -= 16
            if row[0]=="Summa": c.line(45,y+11.5,725,y+11.5)
            c.setFont("SB" if row[0]=="Summa" else "S",10); c.drawString(50,y,row[0])
            for x, v in zip(xs, row[1:]):
                if v: c.drawRightString(x,y,v)
        c.line(45,y-5,725,y-5); return y-10
    y = tab(y,"Socialtjänstlagen",A); y = tab(y,"LSS",B)
    y = para(45,y-6,W-90,f"{q5}. Tomma rutor betyder att inga beslut finns i intervallet."); c.showPage()
    top(2); c.setFont("SB",13); c.drawString(45,Hh-90,"Huvudsakligt skäl")
    y = para(45,Hh-98,430,f"Skälen följer IVO:s indelning. Ett skäl anges per beslut. {q4}, oftast därför att det saknas en bostad eller en uppdragstagare. Skäl utanför kommunen kan exempelvis vara att annan huvudman inte har lämnat de uppgifter som krävs.")
    x0, yy = 510, Hh-98
    for i, row in enumerate([["Skäl","Antal"]]+O+[["Totalt","64"]]):
        yy -= 19; c.setFont("SB" if i in (0,4) else "S",10); c.setFillGray(.88 if i==0 else 1); c.rect(x0,yy,230,19,fill=1); c.setFillGray(0); c.drawString(x0+6,yy+6,row[0]); c.drawRightString(x0+222,yy+6,row[1])
    y = min(y,yy)-30; c.setFont("SB",13); c.drawString(45,y,"Förslag till beslut"); y = para(45,y-6,W-90,"Socialnämnden lägger rapporten till handlingarna.<br/>Rapporten sänds till kommunfullmäktige och revisorerna.")
    y -= 30; c.setFont("S",10.5); c.drawString(45,y,"Utredare, stab och kvalitet"); c.showPage(); c.save(); r.save()
