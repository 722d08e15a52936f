"""Linköping, Q3 2024: plain tjänsteskrivelse made with reportlab; a flow table and a list of open decisions per law."""
from lib import *

r = Rep("ostergot01_linkoping_2024kv3", "pdf", organisation="Linköpings kommun", kommunkod="0580", namnd="Social- och omsorgsnämnden",
        dnr="SON 2024-412", period="2024-Q3", document_date="2024-10-22", laws=["SoL", "LSS"])
SOL = [("Särskilt boende för äldre", 6, 2, 1, 3), ("Dagverksamhet", 2, 1, 0, 1), ("Kontaktfamilj", 3, 0, 1, 2)]
LSS = [("Bostad med särskild service för vuxna", 4, 0, 0, 4), ("Kontaktperson", 3, 1, 0, 2), ("Ledsagarservice", 2, 1, 1, 0), ("Korttidsvistelse utanför hemmet", 1, 0, 0, 1)]
RS = [(1, "Särskilt boende för äldre", "2023-11-06", "Kvinna", "Har tackat nej två gånger. Vill bara flytta till ett bestämt boende i Vikingstad."),
      (2, "Särskilt boende för äldre", "2024-04-19", "Man", "Erbjudande lämnat i augusti, avböjt. Bor kvar hemma med utökad hemtjänst."),
      (3, "Särskilt boende för äldre", "2024-06-11", "Kvinna", "Plats på demensenhet saknas, står i kö."),
      (4, "Dagverksamhet", "2024-05-28", "Man", "Har inte orkat börja på grund av sjukdom."),
      (5, "Kontaktfamilj", "2024-02-14", "Flicka", "Ingen lämplig familj har hittats, rekrytering pågår."),
      (6, "Kontaktfamilj", "2024-03-25", "Flicka", "Familj utredd men vårdnadshavaren tackade nej efter första mötet.")]
RL = [(7, "Bostad med särskild service för vuxna", "2022-09-01", "Man", "Inflyttning planerad till nybyggd gruppbostad som blivit försenad."),
      (8, "Bostad med särskild service för vuxna", "2023-05-15", "Kvinna", "Erbjuden lägenhet i Malmslätt, tackade nej på grund av avståndet till arbetet."),
      (9, "Bostad med särskild service för vuxna", "2023-12-20", "Man", "Ingen ledig bostad."),
      (10, "Bostad med särskild service för vuxna", "2024-06-03", "Kvinna", "Ingen ledig bostad."),
      (11, "Kontaktperson", "2024-01-31", "Kvinna", "Svårt att rekrytera. Den enskilde önskar en person med samma modersmål."),
      (12, "Kontaktperson", "2024-06-24", "Man", "Kandidat finns, första träff bokad i oktober."),
      (13, "Korttidsvistelse utanför hemmet", "2024-04-08", "Pojke", "Vårdnadshavare vill avvakta till efter skolstarten.")]
KON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
tot = lambda rows: [sum(x[i] for x in rows) for i in range(1, 5)]
TS, TL = tot(SOL), tot(LSS)
T = [a + b for a, b in zip(TS, TL)]
fem = sum(KON[x[3]][0] == "K" for x in RS + RL); mal = len(RS + RL) - fem
MEAS = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]
for rows, t, lst in ((SOL, TS, RS), (LSS, TL, RL)):
    assert t[0] == sum(t[1:]) and t[3] == len(lst)
    for x in rows:
        assert x[1] == sum(x[2:]) and sum(y[1] == x[0] for y in lst) == x[4], x

r.add("flow", [])
r.add("p", "Redovisning av ej verkställda beslut enligt SoL och LSS, kvartal 3 2024", cls="title")
r.h(1, "Förslag till beslut")
r.p("Social- och omsorgsnämnden godkänner redovisningen och överlämnar den till kommunfullmäktige och kommunens revisorer.")
r.h(1, "Sammanfattning")
r.p(f"Vid utgången av september 2024 hade social- och omsorgsnämnden {T[3]} gynnande beslut som inte hade verkställts inom tre månader. "
    f"{w(TS[3]).capitalize()} av besluten har fattats enligt SoL och {w(TL[3])} enligt LSS.",
    (f"hade social- och omsorgsnämnden {T[3]} gynnande beslut som inte hade verkställts", T[3], "beslut", "kvarstående"),
    (f"{w(TS[3]).capitalize()} av besluten har fattats enligt SoL", TS[3], "beslut", "kvarstående", {"lag": "SoL"}),
    (f"{w(TL[3])} enligt LSS", TL[3], "beslut", "kvarstående", {"lag": "LSS"}))
r.p(f"Under kvartalet rapporterades sammanlagt {T[0]} beslut till IVO, varav {w(T[1])} har verkställts och {w(T[2])} har avslutats utan att verkställas. "
    f"Det är tre fler rapporterade beslut än under kvartal 2 2024, då antalet var {T[0] - 3}.",
    (f"rapporterades sammanlagt {T[0]} beslut till IVO", T[0], "beslut", "rapporterade"),
    (f"varav {w(T[1])} har verkställts", T[1], "beslut", "verkställda"),
    (f"{w(T[2])} har avslutats utan att verkställas", T[2], "beslut", "avslutade"),
    ("Det är tre fler rapporterade beslut än under kvartal 2 2024", 3, "skillnad", "rapporterade", {"compare_to": "2024-Q2"}),
    (f"då antalet var {T[0] - 3}", T[0] - 3, "beslut", "rapporterade", {"period": "2024-Q2"}))
r.h(1, "Bakgrund")
r.p("Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS (1993:387) ska nämnden varje kvartal anmäla till IVO och till kommunens revisorer "
    "de gynnande beslut som inte har verkställts inom tre månader från beslutsdagen. Detsamma gäller när verkställigheten har avbrutits och inte tagits upp igen inom tre månader. "
    "Fullmäktige ska få en avidentifierad statistikrapport. Om dröjsmålet är oskäligt kan förvaltningsrätten på ansökan av IVO besluta om särskild avgift.")
for lag, rows, t, lst, name in (("SoL", SOL, TS, RS, "socialtjänstlagen (SoL)"), ("LSS", LSS, TL, RL, "LSS")):
    r.h(1, f"Beslut enligt {name}")
    if lag == "SoL":
        r.p("I tabellen ingår alla beslut som har anmälts till IVO under kvartalet, även de som hunnit verkställas eller avslutas före den 30 september.")
    tid = r.table(["Insats", "Rapporterade", "Verkställda", "Avslutade utan verkställighet", "Kvarstår 2024-09-30"],
                  [[x[0], *map(str, x[1:])] for x in rows] + [["Summa " + lag, *map(str, t)]], "insats_status",
                  widths=[170, 72, 64, 83, 68], total=(-1,))
    r.grid(tid, [{"insats": x[0]} for x in rows] + [{"is_total": True}], [None] + MEAS, lag=lag)
    r.h(2, f"Kvarstående beslut, {lag}")
    tid = r.table(["Nr", "Insats", "Beslutsdatum", "Kön", "Skäl till att beslutet inte har verkställts"], [[str(x[0]), *x[1:]] for x in lst], "decision_rows",
                  widths=[24, 118, 74, 46, 195])
    for x in lst:
        k, a = KON[x[3]]
        r.dec(table=tid, nr=x[0], insats=x[1], insats_id=iid(x[1], lag), lag=lag, beslutsdatum=x[2], kon=k, alder=a, kommentar=x[4], status="kvarstående")
r.h(1, "Jämställdhet och barns bästa")
r.p(f"Av de kvarstående besluten avser {fem} kvinnor eller flickor och {mal} män eller pojkar. Tre av besluten rör barn. "
    "Skillnaderna mellan könen är för små för att några slutsatser ska kunna dras.",
    (f"Av de kvarstående besluten avser {fem} kvinnor eller flickor", fem, "beslut", "kvarstående", {"kon": "K"}),
    (f"{mal} män eller pojkar", mal, "beslut", "kvarstående", {"kon": "M"}),
    ("Tre av besluten rör barn", 3, "beslut", "kvarstående"))
assert sum(KON[x[3]][1] == "barn" for x in RS + RL) == 3
r.h(1, "Ekonomiska konsekvenser")
r.p("Förslaget medför inga kostnader. Den särskilda avgiften uppgår till lägst 10 000 och högst 1 000 000 kronor per beslut. Nämnden har inte ålagts någon avgift under kvartalet.")
r.p("Social- och omsorgsförvaltningen\n\nUtredare, avdelningen för kvalitet\n\nBeslutet skickas till: kommunfullmäktige, revisorerna", cls="sign")


def build():
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.platypus import SimpleDocTemplate, Spacer
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    f = "/usr/share/fonts"
    reg = lambda n, pat: pdfmetrics.registerFont(TTFont(n, str(next(Path(f).rglob(pat)))))
    reg("LS", "LiberationSans-Regular.ttf"); reg("LSB", "LiberationSans-Bold.ttf")
    B = dict(fontName="LS", fontSize=10, leading=13.5)
    st = {"p": PS("p", **B, spaceAfter=6), "h1": PS("h1", fontName="LSB", fontSize=12.5, leading=16, spaceBefore=10, spaceAfter=4),
          "h2": PS("h2", fontName="LSB", fontSize=10, leading=13, spaceBefore=2, spaceAfter=3),
          "title": PS("t", fontName="LSB", fontSize=16, leading=20, spaceBefore=28, spaceAfter=8), "sign": PS("s", **B, spaceBefore=18),
          "th": PS("th", fontName="LSB", fontSize=8.5, leading=10.5), "td": PS("td", fontName="LS", fontSize=9, leading=11.5), "tb": PS("tb", fontName="LSB", fontSize=9, leading=11.5)}
    ts = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe7ee")), ("VALIGN", (0, 0), (-1, -1), "TOP")]

    def page(c, d):
        c.setFont("LS", 8.5)
        if d.page == 1:
            c.setFont("LSB", 13); c.drawString(62, 788, "Linköpings kommun"); c.setFont("LS", 9)
            c.drawString(62, 774, "Social- och omsorgsförvaltningen")
            c.drawString(330, 788, "Tjänsteskrivelse"); c.drawString(330, 774, "Datum 2024-10-22"); c.drawString(330, 760, "Dnr SON 2024-412")
            c.drawString(62, 752, "Till: Social- och omsorgsnämnden")
        c.setFont("LS", 8.5); c.drawRightString(533, 806, f"{d.page} ({page.n})")
        c.line(62, 44, 533, 44); c.drawString(62, 33, "Linköpings kommun   |   Storgatan 1, 581 00 Linköping   |   kontakt@kommun.example")
    for page.n in (9, None):
        r.blocks[0][1][0][:] = [Spacer(1, 34)]
        d = SimpleDocTemplate(str(r.out), pagesize=(595, 842), leftMargin=62, rightMargin=62, topMargin=66, bottomMargin=60, title="Redovisning", author="")
        page.n = page.n or build.n
        d.build(rl_flow(r.blocks, st, ts), onFirstPage=page, onLaterPages=page)
        build.n = d.page
    r.save()
