"""Ljungby, kvartal 2 2024: tjänsteskrivelse in Word, saved as PDF by LibreOffice; a table per law with women, men, sum."""
from docx.shared import Cm, Pt

import to_docx
from model import C, Report, word

SOL = [("Särskilt boende", 4, 2), ("Kontaktfamilj", 1, 1), ("Dagverksamhet", 2, 0)]
LSS = [("Bostad med särskild service för vuxna", 1, 3), ("Kontaktperson", 1, 1), ("Daglig verksamhet", 0, 1)]
ORSAK = [("Ledig plats saknas", 8), ("Lämplig uppdragstagare saknas", 3), ("Den enskilde har tackat nej", 5), ("Annat", 1)]


def table(r, law, data):
    k, m = sum(x[1] for x in data), sum(x[2] for x in data)
    rows = [[n, str(a), str(b), str(a + b)] for n, a, b in data] + [["Totalt", str(k), str(m), str(k + m)]]
    t = r.table(["Insats", "Kvinnor/flickor", "Män/pojkar", "Summa"], rows, "insats_status", widths=[7.5, 3.2, 2.8, 2.2], bold=[len(data)])
    r.grid(t, [dict(insats=n) for n, *_ in data] + [dict(is_total=True)], [None, dict(kon="K"), dict(kon="M"), {}], lag=law)
    return k, m


def build():
    r = Report("ryssby01_ljungby_2024kv2", "pdf", "Ljungby kommun", "0781", "Socialnämnden", "SN 2024/0311", "2024-Q2", "2024-07-22", ["SoL", "LSS"])
    sk, sm = sum(x[1] for x in SOL), sum(x[2] for x in SOL)
    lk, lm = sum(x[1] for x in LSS), sum(x[2] for x in LSS)
    sol, lss, k, m = sk + sm, lk + lm, sk + lk, sm + lm
    n = sol + lss
    assert sum(x[1] for x in ORSAK) == n == 17 and k + m == n
    old, done, closed = 19, 4, 2
    new = n - (old - done - closed)
    r.h(0, "Ej verkställda beslut enligt SoL och LSS, kvartal 2 2024")
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden tar del av redovisningen och lämnar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(1, "Ärendet i korthet")
    r.p(f"Den 30 juni 2024 hade Ljungby kommun {n} gynnande beslut som inte verkställts inom tre månader. "
        f"{sol} av dem är fattade enligt socialtjänstlagen (SoL) och {lss} enligt lagen om stöd och service till vissa funktionshindrade (LSS). "
        f"Besluten rör {word(k)} kvinnor eller flickor och {word(m)} män eller pojkar.",
        C(f"hade Ljungby kommun {n} gynnande beslut som inte verkställts inom tre månader", n),
        C(f"{sol} av dem är fattade enligt socialtjänstlagen (SoL)", sol, lag="SoL"),
        C(f"{lss} enligt lagen om stöd och service till vissa funktionshindrade (LSS)", lss, lag="LSS"),
        C(f"Besluten rör {word(k)} kvinnor eller flickor", k, kon="K"),
        C(f"{word(m)} män eller pojkar", m, kon="M"))
    r.h(1, "Varför vi rapporterar")
    r.p("Kommunen ska varje kvartal lämna uppgift till Inspektionen för vård och omsorg (IVO) om beslut om bistånd som inte har verkställts inom tre "
        "månader från beslutsdagen, 16 kap. 6 f § SoL och 28 f § LSS. Detsamma gäller om verkställigheten har avbrutits och inte återupptagits inom "
        "tre månader. Om väntetiden bedöms vara oskälig kan IVO ansöka hos förvaltningsrätten om att kommunen ska betala en särskild avgift på lägst "
        "10 000 kronor och högst 1 000 000 kronor. Fullmäktige får uppgifterna avidentifierade.")
    r.h(1, "Beslut enligt SoL")
    table(r, "SoL", SOL)
    r.p("Två av besluten om särskilt boende gäller makar som vill flytta ihop. Kontaktfamilj har varit svårt att hitta i norra kommundelen.",
        C("Två av besluten om särskilt boende gäller makar som vill flytta ihop", 2, lag="SoL", insats="särskilt boende",
          agreed=["period", "lag", "insats", "kon", "compare_to"]))
    r.h(1, "Beslut enligt LSS")
    table(r, "LSS", LSS)
    r.p("När den nya gruppbostaden öppnar under hösten beräknas flertalet av de väntande kunna få ett erbjudande.")
    r.h(1, "Orsaker")
    r.p("Förvaltningen har angett en orsak för varje beslut, båda lagarna tillsammans:")
    t = r.table([], [[o, str(v)] for o, v in ORSAK], "list_counts", listed=True)
    for o, v in ORSAK:
        r.count(t, v, orsak=o)
    r.ul([f"{o}: {v}" for o, v in ORSAK])
    r.h(1, "Jämfört med förra kvartalet")
    r.p(f"Vid rapporteringen för kvartal 1 2024 fanns {old} ej verkställda beslut. {word(done).capitalize()} av dem har verkställts under kvartal 2 och "
        f"{word(closed)} har avslutats utan att bli verkställda, i båda fallen för att den enskilde avlidit. Samtidigt har {word(new)} nya beslut tillkommit. "
        f"Sammantaget är det en minskning med {word(old - n)} beslut.",
        C(f"Vid rapporteringen för kvartal 1 2024 fanns {old} ej verkställda beslut", old, period="2024-Q1"),
        C(f"{word(done).capitalize()} av dem har verkställts under kvartal 2", done, "verkställda"),
        C(f"{word(closed)} har avslutats utan att bli verkställda", closed, "avslutade"),
        C(f"Samtidigt har {word(new)} nya beslut tillkommit", new, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"Sammantaget är det en minskning med {word(old - n)} beslut", n - old, unit="skillnad", compare_to="2024-Q1"))
    r.h(1, "Konsekvenser för barn")
    r.p("Barn berörs genom besluten om kontaktfamilj. Förvaltningen följer familjerna med månatliga samtal i väntan på uppdragstagare.")
    r.p("Karin Exempelsson\nförvaltningschef".replace("\n", ", "))
    r.p("Beslutet skickas till: kommunfullmäktige, revisorerna", style="small")

    def letterhead(doc):
        tab = doc.add_table(rows=1, cols=3)
        for cell, text in zip(tab.rows[0].cells, ["Ljungby kommun\nSocialförvaltningen", "TJÄNSTESKRIVELSE\n2024-07-22", "Dnr SN 2024/0311\nTill: Socialnämnden"]):
            to_docx.put(cell, text, size=9.5)
        doc.add_paragraph().paragraph_format.space_after = Pt(2)

    def footer(par):
        par.add_run("Ljungby kommun, 341 83 Ljungby    Sida ")
        to_docx.field(par, "PAGE")

    to_docx.build_pdf(r, dict(font="Liberation Serif", hfont="Liberation Sans", size=11, cell=10, shade="DCE6F1"), letterhead, footer)
    return r
