"""01 Karlshamn, kv 2 2024: tjänsteskrivelse, table per law, list in date order (reportlab)."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle, HRFlowable
from lib import Report

r = Report("blekinge01_karlshamn_2024_kv2", "pdf", "Karlshamns kommun", "1082", "Omsorgsnämnden", "ON/2024:214", "2024-Q2", "2024-08-12", ["SoL", "LSS"])
COLS = ["Insats", "Inrapporterade", "Verkställda", "Avslutade", "Återstår"]
MEAS = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
SOL = [("Särskilt boende äldre", 6, 2, 1, 3), ("Kontaktfamilj", 3, 1, 0, 2), ("Dagverksamhet demens", 2, 0, 1, 1), ("Ledsagning", 1, 1, 0, 0)]
LSS = [("Bostad med särskild service för vuxna", 3, 0, 0, 3), ("Kontaktperson", 4, 1, 1, 2), ("Daglig verksamhet", 2, 1, 0, 1),
       ("Korttidsvistelse", 1, 0, 0, 1), ("Ledsagarservice", 1, 0, 1, 0)]
L = [("2022-11-03", "LSS", "Bostad med särskild service för vuxna", "Man", "Ingen ledig lägenhet i gruppbostad. Nybyggnationen i Asarum är försenad."),
     ("2023-05-22", "LSS", "Kontaktperson", "Kvinna", "Har träffat två föreslagna personer men sagt nej till båda."),
     ("2023-06-14", "LSS", "Bostad med särskild service för vuxna", "Kvinna", "Erbjuden servicebostad i mars, tackade nej då hon vill bo centralt."),
     ("2023-10-30", "SoL", "Kontaktfamilj", "Man", "Brist på uppdragstagare. Annonsering pågår."),
     ("2023-11-16", "LSS", "Daglig verksamhet", "Man", "Den enskilde orkar inte börja ännu, sjukskriven av läkare."),
     ("2023-12-04", "LSS", "Bostad med särskild service för vuxna", "Man", "I kö. Inget lämpligt boende har blivit ledigt."),
     ("2024-01-09", "SoL", "Särskilt boende äldre", "Kvinna", "Tackat nej till plats på Östralycke, vill invänta Gustavsborg."),
     ("2024-01-25", "LSS", "Korttidsvistelse", "Man", "Inskolning planerad till september, familjen vill ha sommaren fri."),
     ("2024-02-07", "SoL", "Kontaktfamilj", "Kvinna", "Brist på uppdragstagare."),
     ("2024-02-19", "LSS", "Kontaktperson", "Man", "Svarar inte på brev eller telefon."),
     ("2024-02-27", "SoL", "Särskilt boende äldre", "Man", "Bor kvar hemma med utökad hemtjänst på egen begäran tills makan fått plats."),
     ("2024-03-11", "SoL", "Dagverksamhet demens", "Kvinna", "Fullbelagt, står först i kön."),
     ("2024-03-20", "SoL", "Särskilt boende äldre", "Kvinna", "Tackat nej, ingen orsak uppgiven.")]
for lag, rows in (("SoL", SOL), ("LSS", LSS)):
    for n, a, b, c, d in rows:
        assert a == b + c + d and d == sum(x[1] == lag and x[2] == n for x in L), n
tot = lambda rows: tuple(sum(x[i] for x in rows) for i in range(1, 5))
ts, tl = tot(SOL), tot(LSS)
assert (ts, tl) == ((12, 4, 2, 6), (11, 2, 2, 7)), (ts, tl)
tit = {"SoL": "Tabell 1. Beslut enligt socialtjänstlagen (SoL), april–juni 2024", "LSS": "Tabell 2. Beslut enligt LSS, april–juni 2024"}
for lag, rows, t in (("SoL", SOL, ts), ("LSS", LSS, tl)):
    tid = r.table(tit[lag], ["Ärendet"], COLS, [*rows, ("Summa", *t)], "insats_status")
    for row in [*rows, ("Summa", *t)]:
        for m, v in zip(MEAS, row[1:]):
            tt = row[0] == "Summa"
            r.count(tid, m, v, lag=lag, insats=None if tt else row[0], is_total=tt)
H3 = "Beslut som återstår den 30 juni 2024, i datumordning"
tid = r.table(H3, [H3], ["Beslutsdatum", "Lag", "Insats", "Man/Kvinna", "Skäl till dröjsmålet"], L, "decision_rows")
for d, lag, ins, k, kom in L:
    r.dec(tid, ins, lag, section=[H3], beslutsdatum=d, kommentar=kom, kon=k[0], alder="vuxen")
S1 = ("Under andra kvartalet 2024 har omsorgsförvaltningen rapporterat 23 beslut till Inspektionen för vård och omsorg (IVO), varav 12 enligt SoL "
      "och 11 enligt LSS. Av de rapporterade besluten har sex verkställts och fyra avslutats av annat skäl, vilket betyder att 13 beslut återstår vid halvårsskiftet. "
      "Kvartalet innan återstod 15 beslut. Minskningen med två beslut beror främst på att platser har blivit lediga inom äldreomsorgen.")
q = "har omsorgsförvaltningen rapporterat 23 beslut till Inspektionen för vård och omsorg (IVO), varav 12 enligt SoL och 11 enligt LSS"
r.claim(q, 23, "rapporterade", "total reported"); r.claim(q, 12, "rapporterade", "SoL reported", lag="SoL"); r.claim(q, 11, "rapporterade", "LSS reported", lag="LSS")
q = "Av de rapporterade besluten har sex verkställts och fyra avslutats av annat skäl"
r.claim(q, 6, "verkställda", "carried out"); r.claim(q, 4, "avslutade", "closed")
r.claim("vilket betyder att 13 beslut återstår vid halvårsskiftet", 13, "kvarstående", "remaining")
r.claim("Kvartalet innan återstod 15 beslut", 15, "kvarstående", "remaining the quarter before", period="2024-Q1")
r.claim("Minskningen med två beslut", -2, "kvarstående", "change of remaining", unit="skillnad", compare_to="2024-Q1")
S2 = ("Den längsta väntan finns inom LSS, där bostad med särskild service för vuxna står för tre av de sju återstående besluten. Av samtliga återstående beslut gäller sju män och sex kvinnor.")
q = "där bostad med särskild service för vuxna står för tre av de sju återstående besluten"
r.claim(q, 3, "kvarstående", "LSS housing remaining", lag="LSS", insats="bostad med särskild service för vuxna")
r.claim(q, 7, "kvarstående", "LSS remaining", lag="LSS")
men = sum(x[3] == "Man" for x in L); assert men == 7 and len(L) == 13
q = "Av samtliga återstående beslut gäller sju män och sex kvinnor"
r.claim(q, 7, "kvarstående", "men", kon="M"); r.claim(q, 6, "kvarstående", "women", kon="K")


def build():
    b = ParagraphStyle("b", fontName="Helvetica", fontSize=10, leading=14)
    s = ParagraphStyle("s", parent=b, fontSize=8.5, leading=10.5)
    sb = ParagraphStyle("sb", parent=s, fontName="Helvetica-Bold")
    h = ParagraphStyle("h", parent=b, fontName="Helvetica-Bold", fontSize=11.5, spaceBefore=12, spaceAfter=4)
    cap = ParagraphStyle("cap", parent=s, fontName="Helvetica-Oblique", spaceBefore=8, spaceAfter=3)
    P = Paragraph

    def tab(cols, rows, w, last=False):
        data = [[P(c, sb) for c in cols]] + [[P(str(c), sb if (last and i == len(rows) - 1) else s) for c in x] for i, x in enumerate(rows)]
        t = Table(data, colWidths=w, repeatRows=1, hAlign="LEFT")
        t.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 1, colors.HexColor("#1d5c4b")), ("LINEBELOW", (0, 1), (-1, -1), .25, colors.grey),
                               ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        return t

    def page(c, doc):
        c.setFont("Helvetica", 8); c.setFillColor(colors.HexColor("#444444"))
        c.drawString(57, 800, "Karlshamns kommun  |  Omsorgsförvaltningen"); c.drawRightString(538, 800, f"Sida {doc.page}")
        c.drawString(57, 32, "374 81 Karlshamn  •  0454-81 00 00 (växel)  •  www.karlshamn.se")
    st = [P("TJÄNSTESKRIVELSE", h), P("Datum: 2024-08-12<br/>Dnr: ON/2024:214<br/>Till: Omsorgsnämnden", b), Spacer(1, 6), HRFlowable(width="100%"),
          P("<b>Gynnande beslut som inte verkställts inom tre månader, kvartal 2 2024</b>", ParagraphStyle("t", parent=b, fontSize=14, leading=18, spaceBefore=8, spaceAfter=4)),
          P("Förslag till beslut", h), P("Omsorgsnämnden tar del av redovisningen och översänder den till kommunfullmäktige och de förtroendevalda revisorerna.", b),
          P("Sammanfattning", h), P(S1, b), P("Ärendet", h),
          P("Kommunen ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS underrätta IVO om gynnande beslut som inte har verkställts inom tre månader från dagen för beslutet. "
            "Samma sak gäller om verkställigheten har avbrutits. Fullmäktige får uppgifterna avidentifierade. Tabellerna nedan bygger på det som lämnades i IVO:s e-tjänst i juli.", b)]
    for lag, rows, t in (("SoL", SOL, ts), ("LSS", LSS, tl)):
        st += [P(tit[lag], cap), tab(COLS, [*rows, ("Summa", *t)], [200, 75, 68, 68, 68], True)]
    st += [Spacer(1, 8), P(S2, b), P(H3, h), tab(["Beslutsdatum", "Lag", "Insats", "Man/Kvinna", "Skäl till dröjsmålet"], L, [74, 32, 118, 64, 193]),
           P("Bedömning", h), P("Förvaltningen bedömer att arbetet med att korta väntetiderna går åt rätt håll. Särskild avgift har inte dömts ut under året.", b), Spacer(1, 22),
           P("Förvaltningschef<br/>Omsorgsförvaltningen", b), Spacer(1, 8), P("<i>Beslutet skickas till: Kommunfullmäktige, kommunrevisionen</i>", s)]
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=57, rightMargin=57, topMargin=62, bottomMargin=56, title="Ej verkställda beslut kv 2 2024", author="Karlshamns kommun").build(st, onFirstPage=page, onLaterPages=page)


if __name__ == "__main__":
    build(); r.save()
