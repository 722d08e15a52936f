"""Ydre 2024 kv 2: plain letter, one list per law, words for numbers."""
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from lib import SEX, Report, claim, word
from out_rl import render

SOL = [("Särskilt boende", "Kvinna", "2024-02-13", "Har erbjudits två lägenheter och sagt nej till båda. Står kvar i kön till boendet i Hestra."),
       ("Särskilt boende", "Kvinna", "2024-03-20", "Ingen ledig plats i kommunen."),
       ("Dagverksamhet", "Man", "2024-03-05", "Vill inte åka taxi med andra, inväntar egen chaufför."),
       ("Kontaktfamilj", "Pojke", "2023-11-28", "Familjen som var tänkt drog sig ur i april. Ny familj utreds.")]
LSS = [("Kontaktperson", "Man", None, "2024-01-31", "Kontaktpersonen flyttade från orten. Annons är ute, inga svar ännu."),
       ("Ledsagarservice", "Kvinna", "2023-12-11", None, "Den enskilde vill vänta till efter sommaren."),
       ("Bostad med särskild service för vuxna", "Man", "2023-06-19", None, "Gruppbostaden har inga lediga lägenheter, och köp av plats i annan kommun har avböjts.")]


def build():
    r = Report("hjalmar01_ydre_2024_kv2", "pdf", organisation="Ydre kommun", kommunkod="0512", namnd="Socialnämnden", dnr="SN 2024/41",
               period="2024-Q2", document_date="2024-07-22", laws=["SoL", "LSS"])
    n, s, l = len(SOL) + len(LSS), len(SOL), len(LSS)
    r.h(1, "Gynnande beslut som inte verkställts, andra kvartalet 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden noterar redovisningen och skickar den till kommunfullmäktige och revisorerna.")
    r.h(2, "Ärendet i korthet")
    a, b, c = (f"Vid utgången av juni hade {word(n)} beslut inte verkställts trots att mer än tre månader gått", f"{word(s)} av dem är fattade enligt socialtjänstlagen",
               f"{word(l)} enligt LSS")
    r.p(f"{a}. {b.capitalize()} och {c}. Förra gången, i april, var det sex beslut.",
        claim(a, n), claim(b.capitalize(), s, lag="SoL"), claim(c, l, lag="LSS"),
        claim("Förra gången, i april, var det sex beslut", 6, period="2024-Q1"))
    d = "Två beslut som fanns med då har verkställts under kvartalet"
    e = "ett beslut har avslutats eftersom personen har flyttat från kommunen"
    r.p(f"{d} och {e}. Fyra nya beslut har kommit till.", claim(d, 2, measure="verkställda"), claim(e, 1, measure="avslutade", not_agreed=("orsak",)),
        claim("Fyra nya beslut har kommit till", 4, optional=True, what="new decisions"))
    r.h(2, "Bakgrund")
    r.p("Kommunen ska varje kvartal anmäla till Inspektionen för vård och omsorg (IVO) de beslut enligt 4 kap. 1 § SoL och 9 § LSS som inte har "
        "verkställts inom tre månader från beslutsdagen. Samma sak gäller om verkställigheten har avbrutits och inte kommit igång igen inom tre månader. "
        "Skyldigheten finns i 16 kap. 6 f § SoL och 28 f § LSS. Domstolen kan på IVO:s ansökan besluta om särskild avgift.")
    r.h(2, "Beslut enligt SoL")
    r.lag = "SoL"
    t = r.table(["Bistånd", "Kön", "Beslut den", "Varför är beslutet inte verkställt?"], [list(x) for x in SOL], "decision_rows", look=dict(widths=(38, 20, 25, 77)))
    for x in SOL:
        k, al = SEX[x[1].lower()]
        r.decision(table=t, insats=x[0], kon=k, alder=al, beslutsdatum=x[2], kommentar=x[3])
    r.h(2, "Beslut enligt LSS")
    r.lag = "LSS"
    t = r.table(["Insats", "Kön", "Beslut den", "Avbrott från", "Varför är beslutet inte verkställt?"], [list(x) for x in LSS], "decision_rows", look=dict(widths=(38, 20, 25, 25, 52)))
    for x in LSS:
        k, al = SEX[x[1].lower()]
        r.decision(table=t, insats=x[0], kon=k, alder=al, beslutsdatum=x[2], avbrottsdatum=x[3], kommentar=x[4])
    r.lag = None
    r.h(2, "Bedömning")
    r.p("Förvaltningen bedömer att läget är under kontroll. Att personer tackar nej kan nämnden inte råda över, men bristen på platser i särskilt boende "
        "behöver följas. Om- och tillbyggnaden i Österbymo beräknas vara färdig hösten 2025.")
    r.p("För socialförvaltningen", look="sign")
    r.raw("gap", 2)
    r.p("Socialchef", look="sign")

    def head(c, page, w, h):
        c.setFont("Helvetica-Bold", 13)
        c.drawString(25 * mm, h - 17 * mm, "Ydre kommun")
        if page == 1:
            c.setFont("Helvetica", 9)
            c.drawString(25 * mm, h - 22 * mm, "Socialförvaltningen")
            for i, t in enumerate(("Tjänsteskrivelse", "2024-07-22", "Dnr SN 2024/41")):
                c.drawString(140 * mm, h - (17 + 4.5 * i) * mm, t)
    render(r, r.path, A4, head=head, foot="Ydre kommun, 573 74 Österbymo                                        Sida {n} av {of}", size=10, margins=(25, 34, 25, 20), grid="lines", color="#1d4d2b")
    return r
