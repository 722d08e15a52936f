from common import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
for n, f, y in (("Mono","DejaVu Sans Mono","Book"),("Cond","DejaVu Sans","Condensed"),("CondB","DejaVu Sans","Condensed Bold")): pdfmetrics.registerFont(TTFont(n, font(f, y)))
S = "fjallen04_torsby_2024_kv4"; P = "2024-Q4"
COL = ["Löpnr","Lagrum","Insatstyp","Pers.","Beslut","Avbrott","Verkst.","Avsl.","Orsakstext"]
# löpnr, lagrum, insats, person, beslut, avbrott, verkställt, avslutat, text
R = [("301","SoL 4:1","Särskilt boende","Kvinna","20240612","","","","Plats saknas"),
("302","SoL 4:1","Särskilt boende","Man","20240703","","20241118","","Inflyttad"),
("303","SoL 4:1","Särskilt boende","Kvinna","20240325","","","","Tackat nej 2 ggr, önskar annat boende"),
("304","SoL 4:1","Särskilt boende","Kvinna","20240619","","","20241022","Avliden"),
("305","SoL 4:1","Korttidsboende","Man","20240909","","","","Vill vara hemma över vintern"),
("306","SoL 4:1","Kontaktfamilj","Pojke","20240214","","","","Ingen familj rekryterad"),
("307","SoL 4:1","Kontaktfamilj","Flicka","20231106","20240605","","","Uppdraget uppsagt av familjen, ny söks"),
("308","SoL 4:1","Öppenvård","Man","20240828","","20240130","","Startad"),
("309","SoL 4:1","Hemtjänst","Kvinna","20240926","","","","Ej nåbar per telefon"),
("310","LSS 9:4","Kontaktperson","Man","20230517","","","","Rekrytering pågår"),
("311","LSS 9:4","Kontaktperson","Kvinna","20220304","20240718","","","Avbrott p.g.a. kontaktpersonens flytt"),
("312","LSS 9:5","Avlösarservice","Pojke","20240611","","","20241212","Återkallad av vårdnadshavare"),
("313","LSS 9:6","Korttidsvistelse","Flicka","20240422","","20241004","","Påbörjad"),
("314","LSS 9:9","Bostad m. särskild service, vuxna","Man","20231219","","","","Plats saknas, nytt boende 2026"),
("315","LSS 9:9","Bostad m. särskild service, vuxna","Kvinna","20240927","","","","Tackat nej till erbjuden lägenhet"),
("316","LSS 9:10","Daglig verksamhet","Man","20240527","","","","Väntar på arbetsprövning hos annan huvudman")]
iso = lambda s: f"{s[:4]}-{s[4:6]}-{s[6:]}" if s else None
SC = ["Lag","Rapporterade","Verkst.","Avsl.","Kvar"]
def tally(l):
    r = [x for x in R if l is None or x[1].startswith(l)]; v = sum(bool(x[6]) for x in r); a = sum(bool(x[7]) for x in r); return [len(r), v, a, len(r)-v-a]
def build():
    sol, lss, tot = tally("SoL"), tally("LSS"), tally(None)
    assert tot == [16,3,2,11], tot
    printed = [["SoL",*map(str,sol)],["LSS",*map(str,lss)],["Totalt","16","3","2","12"]]
    c = ParagraphStyle("c", fontName="Cond", fontSize=7.6, leading=9.2); cb = ParagraphStyle("cb", parent=c, fontName="CondB"); m = ParagraphStyle("m", fontName="Mono", fontSize=8, leading=11)
    def page(cv, dd):
        cv.setFont("Mono", 7); cv.drawString(40, 22, "Lista VS-417 EJ VERKST BESLUT IVO"); cv.drawRightString(landscape(A4)[0]-40, 22, f"Sid {dd.page}")
        cv.drawString(40, landscape(A4)[1]-26, "TORSBY KOMMUN"); cv.drawRightString(landscape(A4)[0]-40, landscape(A4)[1]-26, "Utskriven 2025-01-09")
    P_ = lambda t, s=c: Paragraph(t, s)
    t = Table([[P_(x, cb) for x in COL]]+[[P_(x) for x in r] for r in R], colWidths=[38,52,130,48,58,58,58,58,240], repeatRows=1)
    t.setStyle([("LINEBELOW",(0,0),(-1,0),1,colors.black),("LINEBELOW",(0,1),(-1,-1),.25,colors.grey),("VALIGN",(0,0),(-1,-1),"TOP"),("TOPPADDING",(0,0),(-1,-1),7),("BOTTOMPADDING",(0,0),(-1,-1),11)])
    s = Table([[P_(x, cb) for x in SC]]+[[P_(x) for x in r] for r in printed], colWidths=[70,66,50,50,50], hAlign="LEFT"); s.setStyle([("LINEABOVE",(0,-1),(-1,-1),.8,colors.black),("LINEBELOW",(0,0),(-1,0),.8,colors.black)])
    SimpleDocTemplate(str(DOCS / f"{S}.pdf"), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=44, bottomMargin=44, title="VS-417").build(
      [P_("EJ VERKSTÄLLDA BESLUT, UNDERLAG TILL IVO", ParagraphStyle("h", fontName="CondB", fontSize=12, leading=18)),
       P_("Nämnd: Socialnämnden", m), P_("Urval: 2024-10-01 -- 2024-12-31, kvartal 4. Lag: SoL, LSS. Sortering: lagrum, löpnr", m), Spacer(1,8), t, Spacer(1,16), KeepTogether([P_("Summering", cb), Spacer(1,4), s]), Spacer(1,10),
       P_("Tomt fält i kolumnerna Verkst. och Avsl. = beslutet är ännu inte verkställt.", m)], onFirstPage=page, onLaterPages=page)
    ds = [D(table="t1",nr=n,insats=i,lag=l.split()[0],lagrum=l,beslutsdatum=iso(b),avbrottsdatum=iso(a),verkstallt_datum=iso(v),avslutat_datum=iso(x),kommentar=c_,
      kon="K" if p in("Kvinna","Flicka") else "M",alder="barn" if p in("Pojke","Flicka") else "vuxen",status="verkställt" if v else "avslutat" if x else "kvarstående") for n,l,i,p,b,a,v,x,c_ in R]
    MS = ["rapporterade","verkställda","avslutade","kvarstående"]
    cs = [C(table="t2",measure=MS[j],period=P,lag=None if r[0]=="Totalt" else r[0],value=int(r[j+1]),is_total=r[0]=="Totalt") for r in printed for j in range(4)]
    save(S, doc("Torsby kommun","1737","Socialnämnden",None,P,"2025-01-09",["SoL","LSS"]),
     [T("t1",None,[],COL,[[x or None for x in r] for r in R],"decision_rows"),T("t2","Summering",["Summering"],SC,printed,"other")], ds, cs, [],
     [X("table_sum","error","Totalt/Kvar is printed 12; SoL and LSS add to 11 (and 16 - 3 - 2 = 11).",12,11,["Totalt 16 3 2 12"],["table_sum","table_vs_rows"]),
      X("date","error","Row 308: carried out 2024-01-30, before the decision of 2024-08-28.","2024-01-30","2024-08-28",["308 SoL 4:1 Öppenvård Man 20240828 20240130 Startad"],["date","row_content"])],
     [], [X("table_vs_rows","note","Totalt/Kvar 12; eleven rows lack an end date.",12,11,["Totalt 16 3 2 12"])])
