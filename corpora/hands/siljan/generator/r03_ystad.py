from lib import R
r = R("siljan03_ystad_2025_kv4", organisation="Ystads kommun", kommunkod="1286", namnd="Socialnämnden", dnr="2026/14", period="2025-Q4", document_date="2026-01-28", laws=["LSS", "SoL"])
r.meta(["Ystads kommun", "Social omsorg"], ["2026-01-28", "Diarienr 2026/14", "Tjänsteskrivelse"])
r.h(1, "Ej verkställda beslut oktober t.o.m. december 2025", sect=False)
r.p("Mottagare: Socialnämnden")
r.h(2, "Ärendet i korthet")
q = "Till IVO har lämnats tio individrapporter för kvartal fyra"
q2 = "sju beslut enligt LSS och tre enligt SoL"
r.p(q + ": " + q2 + ". Samtliga beslut nedan var fortfarande inte verkställda den 31 december 2025. Två beslut från förra rapporten har sedan dess verkställts och tas inte med i listan.")
r.claim(q, 10, "rapporterade", drop=("measure",)); r.claim(q2, 7, "rapporterade", lag="LSS", drop=("measure",)); r.claim(q2, 3, "rapporterade", lag="SoL", drop=("measure",))
r.claim("Två beslut från förra rapporten har sedan dess verkställts", 2, "verkställda")
r.h(2, "Lagstöd")
r.p("34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Rapporten till fullmäktige är avidentifierad.")
M = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"]
def d(x):
    y, m, dd = x.split("-"); return f"{int(dd)} {M[int(m) - 1]} {y}"
G = [("Bostad med särskild service för vuxna", "LSS", "9 § 9 LSS", [
        ("2024-05-14", "Man", "Erbjöds lägenhet i servicebostad i november men tackade nej, vill ha närmare till sitt arbete"),
        ("2025-02-20", "Kvinna", "Kommunen saknar ledig plats. Nybyggnationen blir klar först till sommaren"),
        ("2025-06-03", "Man", "Står i kö, vill inte flytta förrän gymnasiet är slut")]),
     ("Daglig verksamhet", "LSS", "9 § 10 LSS", [
        ("2025-05-28", "Kvinna", "Sjukskriven, har bett om att få höra av sig"),
        ("2025-08-11", "Man", "Tre arbetsplatser har provats utan att passa")]),
     ("Korttidsvistelse", "LSS", "9 § 6 LSS", [
        ("2025-04-09", "Pojke", "Inskolning pågår, föräldrarna vill gå långsamt fram"),
        ("2025-09-01", "Flicka", "Ingen plats på korttidshemmet på de helger som familjen önskar")]),
     ("Kontaktfamilj", "SoL", None, [
        ("2025-03-17", "Flicka", "Rekrytering pågår. Två familjer har avböjt"),
        ("2025-07-24", "Pojke", "Matchning klar, uppstart sker i januari")]),
     ("Särskilt boende för äldre", "SoL", None, [
        ("2025-09-12", "Kvinna", "Tackat nej till plats två gånger; önskar plats i Köpingebro")])]
assert sum(len(g[3]) for g in G) == 10
r.h(2, "Enligt LSS")
seen = "LSS"
for ins, lag, lr, items in G:
    if lag != seen:
        r.h(2, "Enligt SoL"); seen = lag
    r.h(3, ins + (f" ({lr})" if lr else ""))
    r.ul([f"{k}, beslut {d(b)} – {c}." for b, k, c in items])
    for b, k, c in items:
        r.dec(None, insats=ins, lag=lag, lagrum=lr, beslutsdatum=b, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen", kommentar=c + ".")
r.h(2, "Bedömning")
r.p("Förvaltningen ser allvarligast på de beslut där kommunen inte kan erbjuda något alls. Där den enskilde själv har valt att vänta följs läget upp varje månad av handläggaren. Tyvär är personalläget fortsatt ansträngt på korttidshemmet.")
r.h(2, "Förslag till beslut")
r.p("Socialnämnden godkänner rapporten.")
r.p("Beslutet skickas till: Kommunfullmäktige, Revisionen")
def build():
    r.docx(font="Calibri", size=11, header="Ystads kommun – Social omsorg", footer="Ystads kommun, 271 80 Ystad"); r.save()
