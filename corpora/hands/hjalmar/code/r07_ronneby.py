"""Ronneby 2023 kv 4: minutes of the board with the report as annex in the same Word file; waits in months by insats."""
from lib import Report, claim, isum, word
from out_docx import render

BUCKETS = ["3–6", "7–12", "13–24", "25–"]
ROWS = [("Bostad med särskild service vuxna", "LSS", ["2", "1", "3", "1"]), ("Daglig verksamhet", "LSS", ["1", "", "", ""]), ("Kontaktperson", "LSS", ["3", "2", "", ""]),
        ("Korttidstillsyn", "LSS", ["", "1", "", ""])]
SOL = [("Särskilt boende", "SoL", ["5", "", "", ""]), ("Ledsagning", "SoL", ["", "1", "", ""]), ("Kontaktfamilj", "SoL", ["1", "1", "1", ""])]


def build():
    r = Report("hjalmar07_ronneby_2023_kv4", "docx", organisation="Ronneby kommun", kommunkod="1081", namnd="Socialnämnden", dnr="2024/37-009",
               period="2023-Q4", document_date="2024-01-12", laws=["LSS", "SoL"])
    num = lambda rows: sum(int(c) for x in rows for c in x[2] if c)
    nl, ns = num(ROWS), num(SOL)
    n = nl + ns
    long_ = sum(int(x[2][j]) for x in ROWS + SOL for j in (2, 3) if x[2][j])
    r.p("RONNEBY KOMMUN", look="bold")
    r.p("Socialnämnden        PROTOKOLLSUTDRAG        Sammanträdesdatum 2024-01-30", look="sign")
    r.raw("gap")
    r.h(1, "§ 9  Ej verkställda beslut kvartal 4 2023")
    r.p("Dnr 2024/37-009")
    r.h(2, "Socialnämndens beslut")
    r.p("Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige.")
    r.h(2, "Ärendet")
    a = f"Vid årsskiftet fanns {n} ej verkställda beslut"
    b = f"{nl} enligt LSS och {ns} enligt SoL"
    r.p(f"{a}, {b}. Se tjänsteskrivelse den 12 januari 2024.", claim(a, n), claim(b, nl, lag="LSS"), claim(b, ns, lag="SoL"))
    r.h(2, "Yrkanden och gång")
    r.p("Ordföranden frågar om nämnden kan besluta enligt arbetsutskottets förslag och finner att så sker.")
    r.p("Justerandes signatur ____________      Utdragsbestyrkande ____________", look="small")
    r.br()
    r.p("Socialförvaltningen", look="sign")
    r.p("Tjänsteskrivelse 2024-01-12", look="sign")
    r.p("Dnr 2024/37-009", look="sign")
    r.h(1, "Rapport: beslut som ej verkställts inom tre månader, fjärde kvartalet 2023")
    r.p("Redovisningen omfattar beslut enligt 9 § LSS och 4 kap. 1 § SoL. Den görs med stöd av 28 h § LSS och 16 kap. 6 h § SoL och visar hur många beslut som väntar, vad de gäller och hur länge sedan det var de fattades. "
        "Beslut om ekonomiskt bistånd ingår inte.")
    r.p(f"{a}, {b}.", claim(a, n), claim(b, nl, lag="LSS"), claim(b, ns, lag="SoL"))
    c = f"{word(long_, cap=True)} beslut är äldre än ett år"
    r.p(f"{c}. Inget avbrott i verkställigheten är längre än tre månader.", claim(c, long_))
    for law, rows, name in (("LSS", ROWS, "Insatser enligt LSS"), ("SoL", SOL, "Bistånd enligt SoL")):
        r.lag = law
        r.h(2, name)
        data = [[x[0], *x[2]] for x in rows]
        sums = ["Summa", *(isum(data, j) if isum(data, j) != "0" else "" for j in range(1, 5))]
        r.table(["Insats", *BUCKETS], data + [sums], "waiting_buckets", caption=f"Ej verkställda beslut {law}, månader sedan beslut", rowdims=[{"insats": x[0]} for x in rows] + [{}],
                coldims=[None, *({"manader": m} for m in BUCKETS)], total=(len(data),), look=dict(widths=(70, 20, 20, 20, 20)))
        if law == "LSS":
            d = "Av de sju som väntar på bostad har fyra fått minst ett erbjudande men tackat nej"
            r.p(f"{d}. Övriga har ännu inte kunnat erbjudas något. När det gäller kontaktpersoner är det svårt att hitta uppdragstagare, särskilt yngre.",
                claim(d, 4, insats="bostad", orsak="tackat nej", not_agreed=("insats", "orsak")), claim(d, 7, insats="bostad", not_agreed=("insats",)))
        else:
            d = "Samtliga fem beslut om särskilt boende är yngre än ett halvår"
            e = "under samma kvartal fick elva personer plats"
            r.p(f"{d}, och {e}. Kontaktfamiljer saknas; de tre barn det gäller har fått annat stöd under tiden.", claim(d, 5, insats="särskilt boende"),
                claim(e, 11, "verkställda", insats="särskilt boende", optional=True), claim("de tre barn det gäller", 3, insats="kontaktfamiljer", optional=True))
    r.lag = None
    r.h(2, "Jämförelse med föregående rapport")
    f = f"Antalet har minskat från 26 till {n} sedan kvartal 3"
    r.p(f"{f}.", claim(f, 26, period="2023-Q3"), claim(f, n), claim(f, n - 26, unit="skillnad", compare_to="2023-Q3", optional=True))
    r.p("Myndighetschef")
    render(r, r.path, font="DejaVu Sans", size=9.5, table_style="Light List Accent 1", head=("Ronneby kommun", "", "Socialnämnden"), foot=("Sida ", "PAGE", " av ", "NUMPAGES"), color="2E4A62", hsizes=(14, 11, 10))
    return r
