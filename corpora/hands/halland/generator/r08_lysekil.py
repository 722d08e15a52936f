from lib import *
from reportlab.platypus import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D = "/usr/share/fonts/truetype/liberation/"
pdfmetrics.registerFont(TTFont("SE", D + "LiberationSerif-Regular.ttf")); pdfmetrics.registerFont(TTFont("SEB", D + "LiberationSerif-Bold.ttf"))
R = Report("halland08_lysekil_2023kv4", "Lysekils kommun", "1484", "Socialnämnden", "SN 2024-000031", "2023-Q4", "2024-01-29", ["SoL", "LSS"])
# insats, kön, beslut, avbrott, kommentar
X = {"SoL": [("Särskilt boende","K","2023-08-28",None,"Tackat nej till plats på Stångenäshemmet"),
 ("Särskilt boende","K","2023-09-11",None,"Ingen plats fanns att erbjuda före årsskiftet"),
 ("Särskilt boende","M","2023-07-03",None,"Bor kvar på korttids tills vidare enligt eget önskemål"),
 ("Växelvård","M","2023-09-04",None,"Make/maka vill vänta"),
 ("Kontaktfamilj","M","2023-02-15",None,"Svårrekryterat"),
 ("Kontaktfamilj","K","2023-02-15",None,"Svårrekyterat, syskon till ovanstående"),
 ("Boendestöd","K","2022-11-07","2023-08-20","Avbröts då den enskilde flyttade hem till förälder; vill återuppta i februari"),
 ("Öppenvård","M","2023-06-21",None,"Uteblir från inbokade möten")],
"LSS": [("Kontaktperson","K","2022-09-26",None,"Ingen intresserad av uppdraget"),
 ("Kontaktperson","M","2023-09-18",None,"Introduktion inplanerad v. 7"),
 ("Ledsagarservice","M","2023-05-30",None,"Vill ej ha hjälp av den som erbjudits"),
 ("Korttidsvistelse","K","2023-08-14",None,"Väntar på plats i Uddevalla, kommunen saknar eget korttidshem"),
 ("Bostad med särskild service","M","2021-12-13",None,"Ingen lägenhet ledig på Fjällagatan"),
 ("Bostad med särskild service","M","2023-03-08",None,"Överklagat beslutet om vilken bostad som erbjudits")]}
sd = lambda iso: iso[2:].replace("-", "")          # 230828
cols = ["Insats","Kön","Beslut","Avbrott","Kommentar"]
allx = [x for v in X.values() for x in v]
K = sum(x[1] == "K" for x in allx); M = len(allx) - K; nS, nL = len(X["SoL"]), len(X["LSS"]); N = len(allx)
stab_c = ["", "Kvinnor", "Män", "Summa"]
cnt = {l: (sum(x[1] == "K" for x in v), sum(x[1] == "M" for x in v)) for l, v in X.items()}
srows = [[l, str(cnt[l][0]), str(cnt[l][1]), str(sum(cnt[l]))] for l in ("SoL","LSS")] + [["Båda lagarna", str(K), str(M), str(N)]]
t = R.table("Antal beslut efter lag och kön", ["Rapport om ej verkställda beslut", "Antal beslut efter lag och kön"], stab_c, srows, "matrix_insats_kon_orsak")
for l in ("SoL","LSS"):
    for kk, v in (("K", cnt[l][0]), ("M", cnt[l][1]), (None, sum(cnt[l]))): R.count(t, "ej_verkställda", v, lag=l, kon=kk)
for kk, v in (("K", K), ("M", M), (None, N)): R.count(t, "ej_verkställda", v, kon=kk, total=True)
tabs = {}
for l in ("SoL","LSS"):
    cap = f"Beslut enligt {l} som inte verkställts den 31 december 2023"
    rows = [[x[0], x[1], sd(x[2]), sd(x[3]) if x[3] else "", x[4]] for x in X[l]]
    t = R.table(cap, ["Rapport om ej verkställda beslut", cap], cols, rows, "decision_rows"); tabs[l] = (cap, rows)
    for x in X[l]: R.dec(t, section=["Rapport om ej verkställda beslut", cap], insats=x[0], lag=l, beslutsdatum=x[2], avbrottsdatum=x[3], kommentar=x[4], kon=x[1], status="kvarstående")
badS = nS + 1                       # planted: minutes say nine SoL, the report eight
pl = 50                             # planted percent: LSS share 6/14 = 43 %
m1 = f"Socialförvaltningen redovisar {N} beslut som vid årsskiftet inte hade verkställts inom tre månader, varav {WORDS[badS]} enligt SoL och {WORDS[nL]} enligt LSS."
r1 = f"Kvartal 4 2023 har {N} beslut ej verkställts inom tre månader."
r2 = f"{WORDS[nS].capitalize()} beslut är enligt SoL och {WORDS[nL]} enligt LSS, det vill säga att LSS svarar för {pl} procent."
r3 = f"{K} beslut gäller kvinnor/flickor, {M} gäller män/pojkar."
R.claim(f"Socialförvaltningen redovisar {N} beslut som vid årsskiftet inte hade verkställts inom tre månader", N, agreed=["period","lag","insats","orsak","kon","compare_to"])
q = f"varav {WORDS[badS]} enligt SoL och {WORDS[nL]} enligt LSS"
ag = ["period","lag","insats","orsak","kon","compare_to"]
R.claim(q, badS, lag="SoL", agreed=ag); R.claim(q, nL, lag="LSS", agreed=ag)
R.claim(r1[:-1], N)
q = f"{WORDS[nS].capitalize()} beslut är enligt SoL och {WORDS[nL]} enligt LSS"
R.claim(q, nS, lag="SoL"); R.claim(q, nL, lag="LSS")
R.claim(f"det vill säga att LSS svarar för {pl} procent", pl, unit="procent", lag="LSS")
R.claim(r3[:-1], K, kon="K"); R.claim(r3[:-1], M, kon="M")
R.disc("text_vs_table", "error", f"The minutes say nine decisions under SoL; table, list and the report itself have eight.", badS, nS, [f"varav {WORDS[badS]} enligt SoL och {WORDS[nL]} enligt LSS", f"SoL {cnt['SoL'][0]} {cnt['SoL'][1]} {nS}", f"{WORDS[nS].capitalize()} beslut är enligt SoL"], ["text_vs_table", "text_vs_text", "table_vs_rows"])
R.disc("text_vs_text", "note", f"9 + 6 = 15 in the minutes against {N} in the same sentence (consequence).", N, badS + nL, [m1], ["text_vs_text"], optional=True)
R.disc("text_vs_text", "note", "15 by the parts, 14 by the whole (consequence, the other way round).", badS + nL, N, [m1], ["text_vs_text", "text_vs_table"], optional=True)
R.disc("text_vs_text", "note", "Nine SoL in the minutes, eight in the report (the same fault seen as text against text).", badS, nS, [m1, r2], ["text_vs_text"], optional=True)
R.disc("percent", "error", f"LSS is said to be {pl} percent; {nL} of {N} is 42.9.", pl, 42.9, [f"det vill säga att LSS svarar för {pl} procent", f"LSS {cnt['LSS'][0]} {cnt['LSS'][1]} {nL}"])
b = lambda s, z=11, f="SE", sp=6: Paragraph(esc(s), ParagraphStyle("b", fontName=f, fontSize=z, leading=z * 1.28, spaceAfter=sp))
h = lambda s, z=12: b(s, z, "SEB", 4)
pgno = {"n": 0}
def p1(c, d):
    c.setFont("SEB", 12); c.drawString(60, 800, "Lysekils kommun"); c.setFont("SE", 10); c.drawString(60, 786, "Socialnämnden"); c.drawRightString(535, 800, "SAMMANTRÄDESPROTOKOLL"); c.drawRightString(535, 786, "2024-02-14")
    c.line(60, 780, 535, 780); c.line(60, 70, 535, 70); c.setFont("SE", 8); c.drawString(60, 60, "Justerandes sign"); c.drawString(230, 60, "Justerandes sign"); c.drawString(400, 60, "Utdragsbestyrkande")
def p2(c, d):
    c.setFont("SE", 9); c.drawString(60, 800, "Lysekils kommun, socialförvaltningen"); c.drawRightString(535, 800, f"Sida {d.page-1}(1)"); c.line(60, 794, 535, 794)
G = [("LINEBELOW", (0,0), (-1,0), 1, colors.black), ("LINEBELOW", (0,1), (-1,-1), .25, colors.grey), ("VALIGN", (0,0), (-1,-1), "TOP"), ("LEFTPADDING", (0,0), (-1,-1), 2), ("TOPPADDING", (0,0), (-1,-1), 2), ("BOTTOMPADDING", (0,0), (-1,-1), 3)]
def T(cols, rows, w, al="CENTER"): return Table([[b(c, 9.5, "SEB", 0) for c in cols]] + [[b(c, 9.5, sp=0) for c in r] for r in rows], colWidths=w, style=G, repeatRows=1, hAlign="LEFT")
d = BaseDocTemplate(str(DOCS / f"{R.stem}.pdf"), pagesize=A4, title="Protokollsutdrag", author="Lysekils kommun")
fr = lambda: Frame(60, 80, 475, 695, leftPadding=0, rightPadding=0)
d.addPageTemplates([PageTemplate("m", [fr()], onPage=p1), PageTemplate("r", [fr()], onPage=p2)])
body = [h("§ 14   Ej verkställda beslut kvartal 4 2023"), b("Dnr SN 2024-000031"), h("Socialnämndens beslut", 11), b("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige."),
 h("Sammanfattning av ärendet", 11), b(m1), b("Rapporten är inlämnad till IVO den 26 januari. Ordföranden frågar om bostäderna på Fjällagatan; förvaltningen svarar att en lägenhet väntas bli ledig under våren."),
 h("Beslutsunderlag", 11), b("Socialförvaltningens tjänsteskrivelse 2024-01-29"), h("Beslutet skickas till", 11), b("Kommunfullmäktige\u2003Kommunrevisionen"), NextPageTemplate("r"), PageBreak(),
 b("Tjänsteskrivelse", 10, "SE", 0), b("2024-01-29\u2003Dnr SN 2024-000031", 10), h("Rapport om ej verkställda beslut", 15),
 b("Rapporten omfattar gynnande beslut enligt 4 kap. 1 § SoL samt 9 § LSS, och sådana beslut där verkställigheten avbrutits och inte återupptagits inom tre månader."),
 b(" ".join([r1, r2, r3])), h("Antal beslut efter lag och kön", 11), T(stab_c, srows, [110,70,70,70]), Spacer(1, 10)]
for l in ("SoL","LSS"): body += [KeepTogether([h(tabs[l][0], 11), T(cols, tabs[l][1], [112,30,48,52,233])]), Spacer(1, 10)]
body += [b("K = kvinna eller flicka, M = man eller pojke. Datum skrivs ÅÅMMDD.", 9), b("Förvaltningens bedömning är att inget av besluten har dröjt oskäligt länge med undantag för beslutet från 2021. Sanktionsavgift kan bli aktuell.", 11), Spacer(1, 14), b("Förvaltningschef\u2003\u2003\u2003Kvalitetsutvecklare")]
d.build(body); R.save()
