from common import *
D = Doc("gastrike09_solleftea_2026-Q1", "docx", dict(organisation="Sollefteå kommun", stadsdel=None, namnd="Individ- och omsorgsnämnden", kommunkod="2283",
        dnr="ION 2026/88", period="2026-Q1", document_date="2026-04-20", laws=["SoL", "LSS"]))
E_, K = "ej_verkställda", "kvarstående"
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def part(s):
    if s is None: return None
    m, y = s.split(); return f"{y}-{MON.index(m)+1:02d}"
AR = [("Äldreomsorg", "SoL", (6, 5), [("Särskilt boende", "juni 2025", None, "Kvinna", "Vill endast till Nipuddens boende."), ("Särskilt boende", "oktober 2025", None, "Kvinna", "Plats erbjuden i mars, svar inväntas."), ("Trygghetslarm", "november 2025", None, "Man", "Mobiltäckning saknas i byn, teknisk lösning utreds.")]),
      ("Funktionsnedsättning", "LSS", (4, 4), [("Personlig assistans", "december 2025", None, "Man", "Utförare har inte fått ihop bemanning."), ("Avlösarservice i hemmet", None, "september 2025", "Pojke", "Avlösaren har slutat, ersättare under introduktion."), ("Korttidsvistelse", "augusti 2025", None, "Flicka", "Korttidshemmet i Långsele var fullt under hösten."), ("Kontaktperson", "maj 2025", None, "Kvinna", "Ingen sökande på annonsen.")]),
      ("Individ- och familjeomsorg", "SoL", (1, 3), [("Kontaktfamilj", "oktober 2025", None, "Flicka", "Familj finns men pappan har sagt nej till träff."), ("Träningslägenhet", "september 2025", None, "Man", "Ingen ledig lägenhet hos Solatum.")])]
tot = [sum(a[2][i] for a in AR) for i in (0, 1)] + [sum(len(a[3]) for a in AR)]
D.box([["<b>Sollefteå kommun</b>", "Tjänsteskrivelse till Individ- och omsorgsnämnden"], ["2026-04-20", "Dnr ION 2026/88"]])
D.h(1, "Ej verkställda gynnande beslut, första kvartalet 2026", section=False)
D.h(2, "Sammanfattning")
D.p("Vid mättillfället 31 mars 2026 " + D.c(f"hade nämnden {['','','','','','','','','','nio'][tot[2]]} ej verkställda beslut", dict(value=tot[2])) + ". " + D.c(f"Fjärde kvartalet 2025 var de {tot[1]} stycken", dict(value=tot[1], period="2025-Q4")) + " och " + D.c(f"tredje kvartalet {tot[0]}", dict(value=tot[0], period="2025-Q3")) +
    ". " + D.c("I ett fall är det ett avbrott i en insats som redan hade börjat", dict(value=1, orsak="avbrott")) + ", övriga är nya insatser som inte kommit igång.")
for c in D.claims: c["agreed"] = ["period", "lag", "insats", "kon", "compare_to"]
D.h(2, "Lagstiftning")
D.p("Av 34 kap. socialtjänstlagen (2025:400) och 28 f-h §§ lagen om stöd och service till vissa funktionshindrade följer att kommunen ska rapportera gynnande beslut som inte verkställts inom tre månader. Rapporten till fullmäktige får inte innehålla uppgifter som kan röja enskilda, därför anges bara månad och inte dag.")
D.h(2, "Utveckling")
t = D.table(["Verksamhetsområde", "Lag", "30 sept 2025", "31 dec 2025", "31 mars 2026"], [[a, l, str(p[0]), str(p[1]), str(len(r))] for a, l, p, r in AR] + [["Hela nämnden", None, *map(str, tot)]], "other", total=[3], widths=[36, 10, 18, 18, 18], left=(0, 1))
D.grid(t, [None, None, dict(period="2025-Q3"), dict(period="2025-Q4"), dict(period="2026-Q1")], [dict(omrade=a, lag=l) for a, l, _, _ in AR] + [dict(is_total=True)])
D.p("Äldreomsorgen har kortat sin kö " + D.c("från fem beslut till tre", dict(value=5, period="2025-Q4", omrade="Äldreomsorg", lag="SoL"), dict(value=3, omrade="Äldreomsorg", lag="SoL")) + " sedan årsskiftet medan funktionsnedsättning ligger still.")
for c in D.claims[-2:]: c["agreed"] = ["period", "insats", "orsak", "kon", "compare_to"]
for a, l, p, rs in AR:
    D.h(2, f"{a} ({l})")
    t = D.table(["Insats", "Beslut fattat", "Avbrott sedan", "Vem", "Läge just nu"], [list(r) for r in rs], "decision_rows", widths=[20, 16, 16, 11, 37], left=range(5))
    for i, b, av, v, o in rs:
        D.dec(t, omrade=a, lag=l, insats=i, beslutsdatum=part(b), avbrottsdatum=part(av), kon="K" if v in ("Kvinna", "Flicka") else "M", alder="vuxen" if v in ("Kvinna", "Man") else "barn", kommentar=o, status=K)
D.h(2, "Konsekvenser")
D.p("För beslutet om personlig assistans ger hemtjänsten tillfälligt stöd. IVO har inte begärt komplettering i något ärende. Barnkonventionen har beaktats genom att barnens ärenden prioriteras i rekryteringen.")
D.h(2, "Förslag till beslut")
D.p("Individ- och omsorgsnämnden föreslås besluta att ta del av rapporten och att översända den till kommunfullmäktige och revisorerna.")
D.p("Y. Bergvall<br/>tf. utredare".replace("<br/>", ", "))
def build():
    D.save_truth()
    render_docx(D, font="Times New Roman", size=12, style="Table Grid", tsize=10.5, head_bg="E8E8E8", hcolor="333333", footer="Sollefteå kommun, 881 80 Sollefteå", margins=2.5)
if __name__ == "__main__": build()
