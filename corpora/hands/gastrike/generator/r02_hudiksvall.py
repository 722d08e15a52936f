from common import *
D = Doc("gastrike02_hudiksvall_2025-Q1", "docx", dict(organisation="Hudiksvalls kommun", stadsdel=None, namnd="Social- och omsorgsnämnden", kommunkod="2184",
        dnr="SON 2025-00142", period="2025-Q1", document_date="2025-04-16", laws=["SoL", "LSS"]))
E_ = "ej_verkställda"
Q = ["2024-Q3", "2024-Q4", "2025-Q1"]
areas = [("Äldreomsorg", "SoL", [("Särskilt boende demens", 4, 6, 2), ("Särskilt boende somatik", 3, 3, 1), ("Dagverksamhet", 0, 1, 1)]),
         ("Funktionshinder", "LSS", [("Grupp- eller servicebostad", 3, 3, 4), ("Kontaktperson", 2, 1, 2), ("Ledsagarservice", 1, 0, 0)]),
         ("Individ- och familjeomsorg", "SoL", [("Kontaktfamilj", 2, 2, 1), ("Öppenvård", 1, 0, 0)])]
orsak = [("Ledig plats saknas", 1, 2), ("Svårt att rekrytera", 1, 1), ("Den enskilde har tackat nej", 2, 2), ("Annat", 1, 1)]
tot = [sum(r[i] for _, _, rs in areas for r in rs) for i in (1, 2, 3)]
by = {l: sum(r[3] for _, ll, rs in areas for r in rs if ll == l) for l in ("SoL", "LSS")}
assert sum(o[1] for o in orsak) == by["SoL"] and sum(o[2] for o in orsak) == by["LSS"]
MON = dict(jan=1, feb=2, mars=3, april=4, maj=5, juni=6, juli=7, aug=8, sept=9, okt=10, nov=11, dec=12)
def iso(s): a, m, y = s.split(); return f"{y}-{MON[m]:02d}-{int(a):02d}"
L = [("1", "Äldreomsorg", "Särskilt boende demens", "SoL", "4 dec 2024", "K", "Tackade nej till plats i Iggesund i januari, står kvar i kön."),
     ("2", "Äldreomsorg", "Särskilt boende demens", "SoL", "19 dec 2024", "M", "Bor tillfälligt på korttids, ingen ledig plats."),
     ("3", "Äldreomsorg", "Särskilt boende somatik", "SoL", "11 nov 2024", "K", "Tackat nej till två platser. Vill bo nära make."),
     ("4", "Äldreomsorg", "Dagverksamhet", "SoL", "25 okt 2024", "K", "Anhörig vill avvakta till våren."),
     ("5", "Funktionshinder", "Grupp- eller servicebostad", "LSS", "14 mars 2023", "M", "Plats saknas. Planeras få plats i Håsta 2026."),
     ("6", "Funktionshinder", "Grupp- eller servicebostad", "LSS", "2 maj 2024", "M", "Tackat nej. Vill ha egen lägenhet i Delsbo."),
     ("7", "Funktionshinder", "Grupp- eller servicebostad", "LSS", "30 sept 2024", "K", "Plats saknas."),
     ("8", "Funktionshinder", "Grupp- eller servicebostad", "LSS", "17 dec 2024", "K", "Tackat nej, vill bo kvar hemma tills vidare."),
     ("9", "Funktionshinder", "Kontaktperson", "LSS", "21 aug 2024", "M", "Har varit svårt att hitta person, intervju bokad."),
     ("10", "Funktionshinder", "Kontaktperson", "LSS", "12 dec 2024", "K", "Den enskilde vistas på behandlingshem."),
     ("11", "Individ- och familjeomsorg", "Kontaktfamilj", "SoL", "6 juni 2024", None, "Familj saknas, rekrytering pågår (syskonpar).")]
assert len(L) == tot[2]
D.box([["<b>HUDIKSVALLS KOMMUN</b>", "Datum", "Vår beteckning"], ["Social- och omsorgsförvaltningen", "2025-04-16", "SON 2025-00142"]])
D.h(1, "Statistikrapport ej verkställda beslut, kvartal 1 2025", section=False)
D.p("Till Social- och omsorgsnämnden", "bold")
D.p("Förvaltningen lämnar varje kvartal uppgifter till Inspektionen för vård och omsorg (IVO), kommunfullmäktige och revisorerna om beslut som inte verkstälts inom tre månader. Skyldigheten finns i 16 kap. 6 f-h §§ SoL samt 28 f-h §§ LSS. Uppgifterna nedan visar läget den 31 mars 2025.")
D.p(D.c(f"Totalt är det {tot[2]} beslut som inte är verkställda", dict(value=tot[2], measure=E_)) + ", " + D.c(f"{by['SoL']} enligt SoL", dict(value=by["SoL"], measure=E_, lag="SoL")) + " och " + D.c(f"{by['LSS']} enligt LSS", dict(value=by["LSS"], measure=E_, lag="LSS")) + ". " +
    D.c(f"Vid årsskiftet var antalet {tot[1]}", dict(value=tot[1], measure=E_, period="2024-Q4")) + " så " + D.c(f"det har minskat med {tot[1]-tot[2]} stycken", dict(value=tot[2] - tot[1], measure=E_, unit="skillnad", compare_to="2024-Q4")) +
    ". Minskningen beror till största delen på att avdelning Björken öppnade i februari, " + D.c("kön till demensplatser har gått ner från sex till två", dict(value=6, measure=E_, period="2024-Q4", lag="SoL", insats="Särskilt boende demens"), dict(value=2, measure=E_, lag="SoL", insats="Särskilt boende demens")) + ".")
for c in D.claims[-2:]: c["agreed"] = ["measure", "period", "orsak", "kon", "compare_to"]
D.h(2, "Jämförelse över tid")
for a, lag, rows in areas:
    s = [str(sum(r[i] for r in rows)) for i in (1, 2, 3)]
    t = D.table([f"{a} ({lag})", "Kvartal 3 2024", "Kvartal 4 2024", "Kvartal 1 2025"], [[r[0], *map(str, r[1:])] for r in rows] + [["Totalt", *s]], "insats_time_series", total=[len(rows)], widths=[44, 18, 18, 18])
    D.grid(t, [None] + [dict(period=q) for q in Q], [dict(insats=r[0]) for r in rows] + [dict(is_total=True)], lag=lag, omrade=a)
D.h(2, "Orsaker")
D.p("Varje beslut har bara en huvudorsak i tabellen, även om det i verkligheten ofta är flera.")
t = D.table(["Huvudorsak", "SoL", "LSS", "Båda lagarna"], [[o, str(a), str(b), str(a + b)] for o, a, b in orsak] + [["Totalt", str(by["SoL"]), str(by["LSS"]), str(tot[2])]], "other", total=[len(orsak)], widths=[44, 18, 18, 18])
D.grid(t, [None, dict(lag="SoL"), dict(lag="LSS"), dict(lag=None)], [dict(orsak=o[0]) for o in orsak] + [dict(is_total=True)])
D.p(D.c(f"Fyra har tackat nej till det som erbjudits", dict(value=4, measure=E_, orsak="Den enskilde har tackat nej")) + ". De står kvar som ej verkställda eftersom ett nej inte i sig avslutar ett beslut.")
D.claims[-1]["agreed"] = ["measure", "period", "lag", "insats", "kon", "compare_to"]
D.h(2, "Förteckning")
t = D.table(["Nr", "Område", "Insats", "Lag", "Beslut", "Kön", "Kommentar"], [list(r) for r in L], "decision_rows", widths=[6, 20.5, 20, 7, 12, 8.5, 31], left=range(7))
for nr, a, i, lag, b, k, o in L:
    D.dec(t, nr=int(nr), omrade=a, insats=i, lag=lag, beslutsdatum=iso(b), kon=k, kommentar=o, status="kvarstående")
D.p("Nr 11 gäller två barn i samma familj men är ett beslut, därför anges inget kön.", "small")
D.c("är ett beslut", dict(value=1, lag="SoL", insats="Kontaktfamilj"), opt=True)
D.h(2, "Förslag till beslut")
D.p("Nämnden godkänner rapporten och skickar den vidare till kommunfullmäktige.")
D.p("M. Östberg, verksamhetscontroller")
def build():
    D.save_truth()
    render_docx(D, font="Calibri", size=11, style="Light Grid Accent 1", tsize=9.5, hcolor="1F3864", header="Hudiksvalls kommun  |  Social- och omsorgsförvaltningen", footer="Statistikrapport ej verkställda beslut", pagenum="Sid ")
if __name__ == "__main__": build()
