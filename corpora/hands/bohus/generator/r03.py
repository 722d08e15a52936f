from lib import *

def build():
    R = Report("bohus03_kungalv_2025_kv3", organisation="Kungälvs kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="1482",
               dnr="KS2025/1422-3", period="2025-Q3", document_date="2025-10-28", laws=["LSS", "SoL"])
    E = "2025-09-30"
    L = [("9 § 4 LSS", "Kontaktperson", "2024-12-04", "Kvinna", "Uppdragstagare saknas."),
         ("9 § 4 LSS", "Kontaktperson", "2025-05-22", "Man", "Uppdragstagare saknas."),
         ("9 § 5 LSS", "Avlösarservice i hemmet", "2025-03-17", "Pojke", "Vårdnadshavare vill ha avlösare som kan tecken. Sådan finns inte i poolen."),
         ("9 § 6 LSS", "Korttidsvistelse", "2025-02-11", "Flicka", "Erbjuden plats på Solbacken, familjen tackade nej p.g.a. restiden."),
         ("9 § 6 LSS", "Korttidsvistelse", "2025-06-05", "Pojke", "Erbjuden plats fr.o.m. november."),
         ("9 § 9 LSS", "Bostad med särskild service", "2023-08-30", "Man", "I kö. Byggstarten av Kongahälla II är försenad."),
         ("9 § 9 LSS", "Bostad med särskild service", "2024-10-01", "Kvinna", "Tackat nej, vill inte lämna föräldrahemmet ännu."),
         ("9 § 10 LSS", "Daglig verksamhet", "2025-06-24", "Man", "Ej nåbar. God man kontaktad."),
         ("4 kap. 1 § SoL", "Kontaktfamilj", "2025-04-02", "Flicka", "Svårrekryterat, två familjer har avböjt uppdraget."),
         ("4 kap. 1 § SoL", "Särskilt boende för äldre", "2025-05-13", "Kvinna", "Vill avvakta, maken sköter tillsynen."),
         ("4 kap. 1 § SoL", "Särskilt boende för äldre", "2025-06-18", "Kvinna", "Tackat nej till plats i Marstrand."),
         ("4 kap. 1 § SoL", "Särskilt boende för äldre", "2024-09-09", "Man", "Tackat nej till tre erbjudanden. Beslutet ska omprövas."),
         ("4 kap. 1 § SoL", "Sysselsättning", "2025-06-26", "Kvinna", "Psykiskt mående, startar när läkaren säger ok.")]
    n = len(L)
    R.raw("letter", [("Kungälvs kommun", "TJÄNSTESKRIVELSE"), ("Sektor vård och äldreomsorg", "Diarienr: KS2025/1422-3"), ("Till: Socialnämnden", "Upprättad 2025-10-28")])
    R.h(1, "Gynnande beslut som inte verkställts – läget 2025-09-30")
    R.p("Socialnämnden ska enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS rapportera gynnande beslut som inte verkställts inom tre månader. Lagstiftaren har inte satt någon tidsgräns för när ett beslut ska vara verkställt, utan tre månader är den tid efter vilken rapporteringsskyldigheten inträder. Att någon tackar nej gör alltså inte att rapporteringen upphör.")
    cat = ["Flicka", "Pojke", "Kvinna", "Man"]; lag = lambda r: r[0].split()[-1]
    nl = sum(lag(r) == "LSS" for r in L); ns = n - nl; kids = sum(r[3] in cat[:2] for r in L); girls = sum(r[3] == "Flicka" for r in L)
    R.p(f"Den 30 september 2025 ⟦hade kommunen {ord_(n)} sådana beslut⟧. ⟦Åtta beslut är fattade enligt LSS⟧ och ⟦resterande {ord_(ns)} enligt socialtjänstlagen⟧. De senare är alla fattade före den 1 juli 2025 och alltså med stöd av 4 kap. 1 § i den gamla lagen. ⟦{ord_(kids).capitalize()} beslut avser barn⟧, varav ⟦{ord_(girls)} flickor⟧. Jämfört med motsvarande tidpunkt 2024, då ⟦antalet var 10⟧, är det ⟦en ökning med {ord_(n-10)}⟧.",
        [c(n), c(nl, lag="LSS"), c(ns, lag="SoL"), c(kids, optional=True), c(girls, kon="K", optional=True), c(10, period="2024-Q3"), c(n - 10, unit="skillnad", compare_to="2024-Q3")])
    assert nl == 8
    R.h(2, "Antal")
    names = list(dict.fromkeys((lag(r), r[1]) for r in L)); out = []; dims = []
    for lg in ("LSS", "SoL"):
        part = []
        for l2, x in names:
            if l2 != lg: continue
            g = [sum(lag(r) == lg and r[1] == x and r[3] == k for r in L) for k in cat]
            part.append([lg, x, *g, sum(g)]); dims.append(dict(lag=lg, insats=x))
        part.append([None, f"Delsumma {lg}", *[sum(r[i] for r in part) for i in range(2, 7)]]); dims.append(dict(lag=lg, is_total=True)); out += part
    sub = [r for r in out if r[0] is None]; out.append([None, "Samtliga", *[sum(r[i] for r in sub) for i in range(2, 7)]]); dims.append(dict(is_total=True))
    z = [[("–" if x == 0 else x) if j > 1 else x for j, x in enumerate(r)] for r in out]
    t = R.t(["Lag", "Insats", "Flickor", "Pojkar", "Kvinnor", "Män", "Summa"], z, "insats_status", widths=[9, 37, 11, 11, 11, 10, 11], totals=[i for i, r in enumerate(out) if r[0] is None])
    R.count(t, dims, [None, None, dict(kon="K"), dict(kon="M"), dict(kon="K"), dict(kon="M"), {}])
    R.h(2, "Lista över besluten")
    R.p("Dagar räknas från beslutsdagen till och med den 30 september 2025.", cls="i")
    rows = [[str(i), r[0], r[1], r[2], str(days(r[2], E)), r[3], r[4]] for i, r in enumerate(L, 1)]
    t = R.t(["Nr", "Lagrum", "Insats", "Beslutsdatum", "Dagar", "Person", "Skäl"], rows, "decision_rows", widths=[5, 14, 18, 16, 8, 10, 29])
    for i, r in enumerate(L, 1):
        R.dec(t, nr=i, insats=r[1], lag=lag(r), lagrum=r[0], beslutsdatum=r[2], dagar=days(r[2], E), kon="K" if r[3] in ("Flicka", "Kvinna") else "M", alder="barn" if r[3] in cat[:2] else "vuxen", kommentar=r[4])
    long = max(days(r[2], E) for r in L)
    R.p(f"⟦Längst har en person väntat på bostad med särskild service, {long} dagar.⟧ Orsaken är att bygget blivit försenat. Flera av skälen handlar om att uppdragstagare saknas och sektorn har därför höjt arvodet från årsskiftet.",
        [c(long, unit="dagar", insats="bostad med särskild service", lag="LSS", less=["measure", "insats"])])
    R.h(2, "Sektorns förslag")
    R.p("Att socialnämnden tar del av redovisningen samt sänder den vidare till kommunfullmäktige och revisorerna.")
    R.raw("sp", 18); R.p("Enhetschef myndighet")
    R.save_truth()
    R.reportlab(size=9.5, head_bg="#cfe0ee", hcolor="#12395b", footer="Kungälvs kommun  |  442 81 Kungälv  |  www.kungalv.se", lines="grid")
    return R
