"""Krokom, kv 2 2024: tjänsteskrivelse, a status table per law, dashes for zero."""
from lib.rl import pdf
from lib.truth import DOCS, Truth

T = Truth("storsjo01_krokom_2024kv2", "Krokoms kommun", "2309", "Socialnämnden", "SN 2024-00118", "2024-Q2", "2024-08-19", ["SoL", "LSS"])
COLS = ["Beviljat bistånd", "Rapporterade till IVO", "Verkställda under kvartalet", "Avslutade av annat skäl", "Kvarstår 30 juni"]
SOL = [["Särskilt boende", "9", "2", "1", "6"], ["Hemtjänst", "2", "1", "–", "1"], ["Kontaktperson", "4", "–", "1", "3"],
       ["Kontaktfamilj", "3", "1", "–", "2"], ["Boendestöd", "1", "–", "–", "1"], ["Summa SoL", "19", "4", "2", "13"]]
LSS = [["Bostad med särskild service för vuxna", "5", "–", "–", "5"], ["Daglig verksamhet", "3", "1", "1", "1"],
       ["Kontaktperson", "6", "2", "–", "4"], ["Korttidsvistelse", "2", "1", "–", "1"], ["Ledsagarservice", "1", "–", "–", "1"],
       ["Summa LSS", "17", "4", "1", "12"]]


def build():
    sec = ["Beskrivning av ärendet"]
    dims = [dict(measure=m) for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]
    t1 = T.table("Beslut enligt socialtjänstlagen", sec + ["Beslut enligt socialtjänstlagen"], COLS, SOL, "insats_status")
    T.grid(t1, dims, lag="SoL")
    t2 = T.table("Beslut enligt LSS", sec + ["Beslut enligt LSS"], ["Beviljad insats"] + COLS[1:], LSS, "insats_status")
    T.grid(t2, dims, lag="LSS")

    q = "Under andra kvartalet 2024 har 36 beslut rapporterats, 19 enligt SoL och 17 enligt LSS"
    T.claim(q, 36, "rapporterade")
    T.claim(q, 19, "rapporterade", lag="SoL")
    T.claim(q, 17, "rapporterade", lag="LSS")
    T.claim("Antalet rapporterade beslut har därmed ökat med tre sedan första kvartalet", 3, "rapporterade", "skillnad", compare_to="2024-Q1")
    T.claim("Den 30 juni återstod 25 beslut att verkställa", 25, "kvarstående")
    T.claim("Av de nio rapporterade besluten om särskilt boende gällde sju kvinnor", 9, "rapporterade", lag="SoL", insats="särskilt boende")
    T.claim("Av de nio rapporterade besluten om särskilt boende gällde sju kvinnor", 7, "rapporterade", lag="SoL", insats="särskilt boende", kon="K")
    T.claim("Inget av de fem besluten om bostad kunde verkställas under kvartalet", 0, "verkställda", lag="LSS",
            insats="bostad", agreed=["measure", "period", "lag", "orsak", "kon", "compare_to"])
    T.claim("Inget av de fem besluten om bostad kunde verkställas under kvartalet", 5, "rapporterade", lag="LSS",
            insats="bostad", optional=True)

    def head(c, d):
        c.setFont("Helvetica-Bold", 13)
        c.drawString(71, 800, "KROKOMS KOMMUN")
        c.setFont("Helvetica", 9)
        c.drawString(71, 786, "Socialförvaltningen, staben")
        c.drawString(360, 800, "TJÄNSTESKRIVELSE")
        c.drawString(360, 788, "Datum: 2024-08-19")
        c.drawString(360, 776, "Dnr: SN 2024-00118")
        c.line(71, 768, 530, 768)
        c.setFont("Helvetica", 7.5)
        c.drawString(71, 34, "Besöksadress: Offerdalsvägen, Krokom     Växel: kommunens kontaktcenter")
        c.drawRightString(530, 34, f"Sid {d.page}")

    B = [("p", "Till socialnämnden"), ("title", "Redovisning av beslut som inte verkställts i tid, kvartal 2 2024"),
         ("h1", "Förslag till beslut"),
         ("p", "Socialnämnden godkänner redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer."),
         ("h1", "Sammanfattning"),
         ("p", "Under andra kvartalet 2024 har 36 beslut rapporterats, 19 enligt SoL och 17 enligt LSS. Antalet rapporterade beslut har "
               "därmed ökat med tre sedan första kvartalet. Den 30 juni återstod 25 beslut att verkställa."),
         ("h1", "Beskrivning av ärendet"),
         ("p", "Kommunen är enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS skyldig att varje kvartal anmäla gynnande beslut som inte har "
               "verkställts inom tre månader. Samma sak gäller när en insats har avbrutits och inte kommit igång på nytt inom samma tid. "
               "Fullmäktige ska få en statistikrapport utan uppgifter om enskilda. Om dröjsmålet är oskäligt kan förvaltningsrätten "
               "besluta om en särskild avgift."),
         ("p", "I tabellerna nedan räknas beslut och inte personer. En person kan alltså förekomma på fler än en rad. Ett streck betyder att inget beslut finns."),
         ("h2", "Beslut enligt socialtjänstlagen"), ("table", t1, [5.2, 2.7, 2.7, 2.7, 2.6]),
         ("p", "Av de nio rapporterade besluten om särskilt boende gällde sju kvinnor. Flertalet har erbjudits plats men vill vänta på ett "
               "rum på hemorten. För kontaktperson och kontaktfamilj är det fortsatt svårt att hitta uppdragstagare i kommunens norra delar."),
         ("h2", "Beslut enligt LSS"), ("table", t2, [5.2, 2.7, 2.7, 2.7, 2.6]),
         ("p", "Inget av de fem besluten om bostad kunde verkställas under kvartalet. Den nya gruppbostaden i Nälden beräknas vara klar "
               "för inflyttning under 2025 och väntas ge ett påtagligt lägre antal."),
         ("h1", "Barnkonsekvenser"), ("p", "Ärendet är en ren redovisning och bedöms inte påverka barn direkt."),
         ("space", 14), ("p", "Socialchefen"), ("p", "Beslutet skickas till: Kommunfullmäktige, Kommunrevisionen")]
    pdf(DOCS / f"{T.name}.pdf", B, head, colour="#1f4e3d", head_fill="#dfeae4")
    T.notes.append("Summa SoL / Summa LSS bear the law of their heading; 'kvarstår' is a column of its own, so nothing is ej_verkställda.")
    T.save()
