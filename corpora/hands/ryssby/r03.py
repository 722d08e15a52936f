"""Vara, första kvartalet 2025: DOCX, one flow table with group lines for both laws, waits by law; one planted error in a sum."""
from docx.shared import Pt

import to_docx
from model import C, Report, word

SOL = [("Särskilt boende", 9, 2, 1), ("Hemtjänst", 2, 1, 1), ("Kontaktperson", 3, 0, 0), ("Sysselsättning", 1, 0, 0)]
LSS = [("Korttidsvistelse", 4, 2, 0), ("Daglig verksamhet", 5, 1, 1), ("Kontaktperson", 6, 1, 1)]
PRINTED = 5  # Summa LSS, verkställda; the rows make 4


def build():
    r = Report("ryssby03_vara_2025kv1", "docx", "Vara kommun", "1470", "Socialnämnden", "2025-00127", "2025-Q1", "2025-04-28", ["SoL", "LSS"])
    add = lambda d: [sum(x[i] for x in d) for i in (1, 2, 3)]
    full = lambda v: [*v, v[0] - v[1] - v[2]]
    s, l = full(add(SOL)), full(add(LSS))
    tot = [a + b for a, b in zip(s, l)]
    r.h(0, "Kvartalsrapport till nämnden: beslut som inte verkställts i tid")
    r.p("Avser januari–mars 2025", style="b")
    r.h(1, "Förslag")
    r.p("Socialnämnden noterar informationen. Rapporten skickas för kännedom till kommunrevisionen och kommunfullmäktige.")
    r.h(1, "Bakgrund")
    r.p("Ett gynnande beslut ska enligt huvudregeln verkställas genast. Har det gått mer än tre månader är nämnden skyldig att anmäla det till IVO enligt "
        "16 kap. 6 f § socialtjänstlagen respektive 28 f § LSS. Därefter lämnas en ny rapport varje kvartal till dess att beslutet är verkställt eller avslutat "
        "av något annat skäl. Rapporteringen för första kvartalet gjordes den 11 april.")
    r.h(1, "Resultat")
    r.p(f"För första kvartalet 2025 har totalt {tot[0]} beslut rapporterats. {tot[1]} beslut verkställdes under kvartalet och {word(tot[2])} avslutades av annat "
        f"skäl. Vid utgången av mars återstod {tot[3]} beslut, vilket är tre fler än vid årsskiftet.",
        C(f"För första kvartalet 2025 har totalt {tot[0]} beslut rapporterats", tot[0], "rapporterade"),
        C(f"{tot[1]} beslut verkställdes under kvartalet", tot[1], "verkställda"),
        C(f"{word(tot[2])} avslutades av annat skäl", tot[2], "avslutade"),
        C(f"Vid utgången av mars återstod {tot[3]} beslut", tot[3], "kvarstående"),
        C("vilket är tre fler än vid årsskiftet", 3, "kvarstående", "skillnad", compare_to="2024-Q4"))
    cols = ["Insats", "Rapporterade", "Verkställda", "Avslutade av annat skäl", "Kvar 31 mars"]
    line = lambda n, v: [n, *[str(x) for x in full(v)]]
    rows, dims = [], []
    for law, name, data, sm in (("SoL", "Socialtjänstlagen", SOL, s), ("LSS", "LSS", LSS, l)):
        rows.append([name, None, None, None, None])
        dims.append(None)
        for n, *v in data:
            rows.append(line(n, v))
            dims.append(dict(lag=law, insats=n))
        v = [str(x) for x in sm]
        if law == "LSS":
            v[1] = str(PRINTED)
        rows.append([f"Summa {law}", *v])
        dims.append(dict(lag=law, is_total=True))
    rows.append(["Totalt", *[str(x) for x in tot]])
    dims.append(dict(is_total=True))
    t = r.table(cols, rows, "insats_status", title="Tabell 1. Rapporterade beslut per insats", widths=[5.2, 2.8, 2.6, 3.0, 2.6],
                bold=[i for i, x in enumerate(rows) if x[1] is None or x[0].startswith(("Summa", "Totalt"))])
    r.grid(t, dims, [None, dict(measure="rapporterade"), dict(measure="verkställda"), dict(measure="avslutade"), dict(measure="kvarstående")])
    w = [["SoL", "5", "3", "2"], ["LSS", "6", "2", "1"]]
    assert [sum(map(int, x[1:])) for x in w] == [s[3], l[3]]
    w.append(["Båda lagarna", *[str(int(a) + int(b)) for a, b in zip(w[0][1:], w[1][1:])]])
    t2 = r.table(["Månader sedan beslut", "3–6", "7–12", "13 eller fler"], w, "waiting_buckets", title="Tabell 2. Hur länge de kvarvarande besluten väntat",
                 widths=[5.2, 2.2, 2.2, 3.0], bold=[2])
    r.grid(t2, [dict(lag="SoL"), dict(lag="LSS"), dict(is_total=True)], [None, dict(manader="3–6"), dict(manader="7–12"), dict(manader="13 eller fler")], measure="kvarstående")
    r.h(1, "Kommentarer")
    r.p("Av de sex kvarvarande besluten om särskilt boende har fyra personer fått erbjudande men tackat nej.",
        C("Av de sex kvarvarande besluten om särskilt boende", 6, "kvarstående", lag="SoL", insats="särskilt boende"),
        C("har fyra personer fått erbjudande men tackat nej", 4, "kvarstående", lag="SoL", insats="särskilt boende", orsak="tackat nej",
          agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    assert full(SOL[0][1:])[3] == 6
    r.p("Kontaktperson är den insats där väntan blir längst. Det beror på att det är få som anmäler intresse för uppdraget, och att ersättningen upfattas som "
        "låg. Enheten deltog i mars på arbetsmarknadsdagen i Vara konserthus.")
    r.p("Hemtjänst: det beslut som avslutades gällde en person som flyttat till annan kommun.",
        optional=[C("det beslut som avslutades gällde en person som flyttat till annan kommun", 1, "avslutade", lag="SoL", insats="Hemtjänst")])
    r.h(1, "Ekonomi")
    r.p("Inga beslut om särskild avgift har fattats under perioden. Avsatta medel för risk uppgår till 200 000 kronor.",
        optional=[C("Inga beslut om särskild avgift har fattats under perioden", 0, None)])
    r.p("Per Provsson\nSocialchef".replace("\n", ", "))
    ev = [" ".join(x for x in rows[-2] if x), "Summa LSS"]
    r.disc("table_sum", "Summa LSS, verkställda: the rows add up to 4 (2 + 1 + 1), printed 5.", PRINTED, l[1], ev, kinds=["table_sum"])
    r.disc("table_sum", "Consequence: Summa LSS 15 - 5 - 2 is 8, printed 9 left.", l[3], l[0] - PRINTED - l[2], ev, "note", optional=True)
    r.disc("table_sum", "Consequence: the sums of the two laws make 8 carried out, the total line says 7.", tot[1], s[1] + PRINTED,
           [" ".join(rows[-1]), "Totalt"] + ev, "note", optional=True)

    def letterhead(doc):
        p = doc.add_paragraph()
        p.add_run("Vara kommun").bold = True
        p.add_run("\nSocialförvaltningen\tDatum 2025-04-28\tÄrende 2025-00127\nMottagare: Socialnämnden").font.size = Pt(10)

    def footer(par):
        par.add_run("Vara kommun · Socialförvaltningen · ")
        to_docx.field(par, "PAGE")

    to_docx.build(r, dict(font="Liberation Sans", size=10.5, cell=9.5, table="Light List Accent 3", colour="375623"), letterhead, footer)
    return r
