"""Kumla, Q2 2025: register print in landscape (reportlab), one wide list over several pages, then a table per area. A planted date."""
from lib import *

r = Rep("ostergot07_kumla_2025kv2", "pdf", organisation="Kumla kommun", kommunkod="1881", namnd="Socialnämnden", dnr="SN 2025/64",
        period="2025-Q2", document_date="2025-08-11", laws=["SoL", "LSS"])
AO, FS, IF = "Äldreomsorg", "Funktionsstöd", "Individ och familj"
X = [(AO, "Särskilt boende", "4:1 SoL", "K", "2024-05-13", "", "Önskar Kungsgården, tackat nej till annan enhet.", "Kvarstår", ""),
     (AO, "Särskilt boende", "4:1 SoL", "M", "2025-01-09", "", "Kö, plats erbjuden i maj.", "Verkställt", "2025-05-19"),
     (AO, "Särskilt boende", "4:1 SoL", "K", "2025-02-18", "", "Avliden i april.", "Avslutat", "2025-04-22"),
     (AO, "Särskilt boende", "4:1 SoL", "M", "2025-03-21", "", "Anhöriga vill vänta till efter sommaren.", "Kvarstår", ""),
     (AO, "Dagverksamhet", "4:1 SoL", "K", "2025-03-06", "", "Fullt tisdagar och torsdagar, vill inte gå andra dagar.", "Kvarstår", ""),
     (AO, "Växelvård", "4:1 SoL", "M", "2025-01-27", "", "Ändrat sig, vill inte ha insatsen.", "Avslutat", "2025-06-02"),
     (FS, "Kontaktperson", "9 § 4 LSS", "K", "2024-09-10", "2025-02-28", "Uppdragstagaren slutade. Annons ute.", "Kvarstår", ""),
     (FS, "Kontaktperson", "9 § 4 LSS", "M", "2025-02-24", "", "Rekrytering tog tid.", "Verkställt", "2025-02-03"),
     (FS, "Kontaktperson", "9 § 4 LSS", "M", "2023-10-02", "", "Tackat nej till två personer.", "Kvarstår", ""),
     (FS, "Ledsagarservice", "9 § 3 LSS", "K", "2025-01-15", "", "Behöver bara ledsagning till sommaraktiviteter.", "Verkställt", "2025-06-16"),
     (FS, "Bostad vuxna", "9 § 9 LSS", "M", "2022-12-05", "", "Ingen ledig gruppbostad. Förfrågan ställd till grannkommuner.", "Kvarstår", ""),
     (FS, "Bostad vuxna", "9 § 9 LSS", "K", "2024-08-26", "", "Tackat nej till lägenhet på Sveavägen.", "Kvarstår", ""),
     (FS, "Korttidsvistelse", "9 § 6 LSS", "M", "2024-11-20", "2025-03-14", "Barnet orkar inte, paus på föräldrarnas begäran.", "Kvarstår", ""),
     (FS, "Daglig verksamhet", "9 § 10 LSS", "K", "2025-03-03", "", "Studiebesök genomförda, har inte bestämt sig.", "Kvarstår", ""),
     (IF, "Kontaktfamilj", "4:1 SoL", "K", "2024-10-30", "", "Familj som passar finns inte i närområdet.", "Kvarstår", ""),
     (IF, "Kontaktfamilj", "4:1 SoL", "M", "2025-02-11", "", "Ny familj utredd och godkänd i maj.", "Verkställt", "2025-05-30"),
     (IF, "Kontaktperson", "4:1 SoL", "M", "2025-03-18", "", "Den unge svarar inte på kontaktförsök.", "Kvarstår", ""),
     (IF, "Kontaktperson", "4:1 SoL", "K", "2024-12-16", "", "Hunnit fylla 18, ny prövning i vuxenenheten.", "Avslutat", "2025-04-09"),
     (FS, "Boendestöd", "4:1 SoL", "K", "2025-01-30", "", "Avbokar besöken. Nytt försök planeras i augusti tillsammans med öppenpsykiatrin.", "Kvarstår", ""),
     (FS, "Boendestöd", "4:1 SoL", "M", "2025-03-12", "", "Vill vänta, byter bostad.", "Kvarstår", "")]
ST = {"Kvarstår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}
f = lambda a: [sum(x[0] == a and (s is None or x[7] == s) for x in X) for s in (None, "Verkställt", "Avslutat", "Kvarstår")]
R = [(a, *f(a)) for a in (AO, FS, IF)]
T = [sum(x[i] for x in R) for i in range(1, 5)]
r.add("p", "Bilaga 1. Rapporterade ej verkställda beslut kvartal 2 2025 (1 april–30 juni)", cls="title")
r.p(f"Listan innehåller {T[0]} beslut som rapporterats till IVO för kvartalet. Beslut tagna före 1 juli 2025 redovisas med då gällande lagrum. K = kvinna/flicka, M = man/pojke.",
    (f"Listan innehåller {T[0]} beslut som rapporterats till IVO", T[0], "beslut", "rapporterade"))
r.h(1, "Förteckning")
cols = ["Nr", "Verksamhet", "Insats", "Lagrum", "Kön", "Beslut", "Avbrott", "Skäl", "Läge 30/6", "Verkst./avsl."]
t = r.table(cols, [[str(i), *x] for i, x in enumerate(X, 1)], "decision_rows", widths=[22, 82, 92, 60, 28, 62, 62, 206, 60, 62])
for i, x in enumerate(X, 1):
    lag = x[2][-3:]; s = ST[x[7]]
    r.dec(table=t, nr=i, omrade=x[0], insats=x[1], insats_id=iid(x[1] if x[1] != "Bostad vuxna" else "bostad för vuxna", lag), lag=lag, lagrum=x[2], beslutsdatum=x[4], avbrottsdatum=x[5] or None,
          kon=x[3], kommentar=x[6], status=s, verkstallt_datum=x[8] if s == "verkställt" else None, avslutat_datum=x[8] if s == "avslutat" else None)
r.err("date", "error", "Row 8: carried out 2025-02-03, three weeks before the decision of 2025-02-24.", "2025-02-03", "2025-02-24",
      ["8 Funktionsstöd Kontaktperson 9 § 4 LSS M 2025-02-24 Rekrytering tog tid. Verkställt 2025-02-03"])
r.err("date", "note", "Row 8: the printed date also lies outside the quarter April-June 2025.", "2025-02-03", "2025-04-01..2025-06-30", ["Rekrytering tog tid. Verkställt 2025-02-03"], optional=True)
r.h(1, "Sammanställning per verksamhet")
t = r.table(["Verksamhet", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"], [[x[0], *map(str, x[1:])] for x in R] + [["Hela nämnden", *map(str, T)]], "insats_status",
            widths=[150, 80, 80, 80, 80], total=(-1,))
r.grid(t, [{"omrade": x[0]} for x in R] + [{"is_total": True}], [None] + [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")])
r.p(f"{w(R[1][1]).capitalize()} av besluten finns inom funktionsstöd. Av de {w(T[3])} beslut som kvarstår har två varit verkställda men avbrutits.",
    (f"{w(R[1][1]).capitalize()} av besluten finns inom funktionsstöd", R[1][1], "beslut", "rapporterade", {"omrade": "funktionsstöd"}),
    (f"Av de {w(T[3])} beslut som kvarstår", T[3], "beslut", "kvarstående"),
    ("har två varit verkställda men avbrutits", 2, "beslut", "kvarstående"))
assert sum(bool(x[5]) for x in X) == 2


def build():
    from reportlab.lib.styles import ParagraphStyle as PS
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.lib import colors
    H = "Helvetica"; HB = "Helvetica-Bold"
    st = {"p": PS("p", fontName=H, fontSize=9.5, leading=13, spaceAfter=5), "h1": PS("h", fontName=HB, fontSize=11, leading=14, spaceBefore=6, spaceAfter=3),
          "title": PS("t", fontName=HB, fontSize=14, leading=18, spaceAfter=6), "th": PS("th", fontName=HB, fontSize=7.6, leading=9.5, textColor=colors.white),
          "td": PS("td", fontName=H, fontSize=8.2, leading=10.4), "tb": PS("tb", fontName=HB, fontSize=8.2, leading=10.4)}
    ts = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#2f5d50")), ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#eef4f1")]), ("VALIGN", (0, 0), (-1, -1), "TOP"),
          ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 1), (-1, -1), 7), ("BOTTOMPADDING", (0, 1), (-1, -1), 7)]

    def page(c, d):
        c.setFont(H, 8); c.drawString(52, 566, "Kumla kommun, Socialförvaltningen"); c.drawCentredString(421, 566, "Dnr SN 2025/64"); c.drawRightString(790, 566, "Utskrivet 2025-08-11 till Socialnämnden")
        c.drawRightString(790, 24, f"Blad {d.page}")
    SimpleDocTemplate(str(r.out), pagesize=(842, 595), leftMargin=52, rightMargin=52, topMargin=44, bottomMargin=40, title="Bilaga 1", author="").build(rl_flow(r.blocks, st, ts), onFirstPage=page, onLaterPages=page)
    r.save()
