"""Älmhult (law, insats, sex; reasons), Vänersborg (landscape list over pages), Strömsund (web page with month buckets)."""
from collections import Counter

from model import NO_MEASURE, Rep, claim as C, kort

CSS4 = """@page{size:A4;margin:22mm 20mm} body{font:10.5pt/1.4 'DejaVu Sans',sans-serif;color:#222} h1{font-size:17pt;color:#7a1f3d;margin:14pt 0 8pt}
h2{font-size:12pt;color:#7a1f3d;margin:12pt 0 3pt} h3{font-size:10.5pt;margin:10pt 0 2pt} p{margin:0 0 6pt} table.tab{border-collapse:collapse;width:100%;margin:4pt 0 10pt;font-size:9.5pt}
.tab th{text-align:left;border-bottom:1.5px solid #7a1f3d;padding:3pt 5pt} .tab td{padding:3pt 5pt;border-bottom:.5px solid #bbb} .tab td.n{text-align:right}
.tab caption{text-align:left;font-style:italic;font-size:9pt;padding-bottom:3pt} .lh{display:flex;justify-content:space-between;border-bottom:1px solid #7a1f3d;padding-bottom:6pt} tr{break-inside:avoid}"""


def almhult():
    r = Rep("rusken04_almhult_2024kv4", "pdf", "chromium_pdf", dict(css=CSS4, head_title="Ej verkställda beslut"),
            organisation="Älmhults kommun", namnd="Socialnämnden", kommunkod="0765", dnr="SN 2025/9", period="2024-Q4",
            document_date="2025-02-03", laws=["LSS", "SoL"])
    r.add("lh", ["Älmhults kommun", "Socialförvaltningen"], ["Tjänsteskrivelse", "2025-02-03", "Dnr: SN 2025/9"])
    r.title("Ej verkställda beslut kv 4 2024")
    r.h("Beslutsförslag")
    r.p("Socialnämnden beslutar att godkänna rapporten och att sända den till kommunfullmäktige.")
    r.h("Ärendet i korthet")
    E = "ej_verkställda"
    r.p("Kv 4 2024 redovisar socialförvaltningen 30 ej verkställda beslut. 10 av dem rör SoL och 20 rör LSS. Kvinnorna utgör 43 procent och "
        "männen 57 procent.",
        C("redovisar socialförvaltningen 30 ej verkställda beslut", 30, E), C("10 av dem rör SoL", 10, E, lag="SoL"), C("20 rör LSS", 20, E, lag="LSS"),
        C("Kvinnorna utgör 43 procent", 43, E, "procent", kon="K"), C("männen 57 procent", 57, E, "procent", kon="M"))
    r.p("Nio beslut handlar om kontaktperson, varav åtta enligt LSS. Det är svårt att få tag i kontaktpersoner, särskilt yngre män efterfrågas.",
        C("Nio beslut handlar om kontaktperson", 9, E, insats="kontaktperson"),
        C("varav åtta enligt LSS", 8, E, lag="LSS", insats="kontaktperson"))
    r.h("Ej verkställda beslut fördelat på insats och kön")
    S, L = dict(lag="SoL"), dict(lag="LSS")
    d = [("SoL 4 kap. 1 §", "Särskilt boende", S, (4, 3)), ("SoL 4 kap. 1 §", "Kontaktperson", S, (1, 0)), ("SoL 4 kap. 1 §", "Öppenvård", S, (0, 2)),
         ("LSS 9 § 4", "Kontaktperson", L, (3, 5)), ("LSS 9 § 6", "Korttidsvistelse", L, (1, 2)),
         ("LSS 9 § 9", "Bostad med särskild service för vuxna", L, (2, 4)), ("LSS 9 § 10", "Daglig verksamhet", L, (2, 1))]
    data = [((p, i), dict(insats=i, **g), (k, m, k + m), False) for p, i, g, (k, m) in d]
    sk, sm = sum(x[3][0] for x in d), sum(x[3][1] for x in d)
    assert (sk, sm) == (13, 17)
    r.ctable(["Lagrum", "Insats"], [("Kvinnor", dict(kon="K")), ("Män", dict(kon="M")), ("Totalt", {})],
             data + [(("Summa", None), {}, (sk, sm, sk + sm), True)], {}, "matrix_insats_kon_orsak", widths=[2.3, 5, 1.4, 1.2, 1.3])
    r.h("Skäl till att besluten inte är verkställda")
    r.p("Ett skäl har angetts för varje beslut. Där flera skäl finns har handläggaren valt det som väger tyngst.")
    o = [("Ledig plats saknas", (4, 5)), ("Personal eller uppdragstagare saknas", (1, 6)), ("Den enskilde har tackat nej", (3, 5)),
         ("Den enskilde vill vänta", (2, 4))]
    data = [((n,), dict(orsak=n), (a, b, a + b), False) for n, (a, b) in o]
    r.ctable(["Skäl"], [("SoL", S), ("LSS", L), ("Antal", {})], data + [(("Summa",), {}, (10, 20, 30), True)], {}, "matrix_insats_kon_orsak",
             widths=[5, 1, 1, 1.2])
    r.p("Brist på uppdragstagare eller personal är vanligast inom LSS med sex beslut, vilket är 30 procent av besluten enligt den lagen.",
        C("Brist på uppdragstagare eller personal är vanligast inom LSS med sex beslut", 6, E, lag="LSS", orsak="Brist på uppdragstagare eller personal",
          agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        C("30 procent av besluten enligt den lagen", 30, E, "procent", lag="LSS", orsak="Brist på uppdragstagare eller personal",
          agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h("Barnets bästa")
    r.p("Korttidsvistelse berör barn. När ett beslut dröjer får familjen klara sig utan avlastning, därför prioriteras dessa ärenden.")
    r.add("lines", ["Förvaltningschef", "", "Beslutet skickas till: Kommunfullmäktige, revisorerna"])
    return r


def vanersborg():
    r = Rep("rusken05_vanersborg_2025kv3", "pdf", "docx_pdf",
            dict(landscape=True, margin=1.8, font="Liberation Sans", size=10, cell_size=9.5, title_size=15, head_fill="D9D9D9",
                 header="Vänersborgs kommun – Socialförvaltningen\t\t\tBilaga till SN 2025/211", footer="Sida "),
            fmt=kort, organisation="Vänersborgs kommun", namnd="Socialnämnden", kommunkod="1487", dnr="SN 2025/211", period="2025-Q3",
            document_date="2025-10-27", laws=["LSS", "SoL"])
    r.title("Lista över rapporterade ej verkställda beslut 2025-07-01 – 2025-09-30")
    r.p("Listan är upprättad 2025-10-27 för socialnämnden. Datum skrivs ÅÅMMDD. Tom ruta betyder att det inte är aktuellt. Beslut fattade före "
        "1 juli 2025 är fattade enligt den äldre socialtjänstlagen.")
    S, L = "4 kap. 1 § SoL", "9 § {} LSS"
    VO, FO, IFO = "Vård och omsorg", "Funktionshinder", "Individ och familj"
    raw = [
        (1, VO, "Särskilt boende", S, "K", "250412", "", "250819", "", "Väntade på plats på önskat boende."),
        (2, VO, "Särskilt boende", S, "K", "250303", "", "", "", "Tackat nej till två erbjudanden."),
        (3, VO, "Särskilt boende", S, "M", "250528", "", "", "", "Ingen plats ledig."),
        (4, VO, "Särskilt boende", S, "K", "250509", "", "", "250902", "Avliden."),
        (5, VO, "Särskilt boende", S, "M", "241118", "", "", "", "Vill bo kvar hemma så länge makan orkar."),
        (6, VO, "Dagverksamhet", S, "M", "250519", "", "250924", "", "Kö till verksamheten."),
        (7, VO, "Dagverksamhet", S, "K", "250602", "", "", "", "Vill avvakta."),
        (9, VO, "Växelvård", S, "M", "250617", "", "", "", "Ingen plats ledig."),
        (10, FO, "Bostad med särskild service", L.format(9), "M", "231002", "", "", "", "Lämplig bostad saknas i kommunen."),
        (11, FO, "Bostad med särskild service", L.format(9), "K", "240826", "", "", "", "Erbjuden lägenhet, svar inväntas."),
        (12, FO, "Bostad med särskild service", L.format(9), "M", "250210", "", "250901", "", "Inflyttning klar."),
        (13, FO, "Kontaktperson", L.format(4), "M", "240514", "250331", "", "", "Kontaktpersonen sade upp sig, ny söks."),
        (14, FO, "Kontaktperson", L.format(4), "K", "250116", "", "", "", "Rekrytering pågår."),
        (15, FO, "Kontaktperson", L.format(4), "K", "230920", "250505", "250828", "", "Ny kontaktperson på plats."),
        (16, FO, "Kontaktperson", L.format(4), "M", "250324", "", "", "250715", "Återtog sin ansökan."),
        (17, FO, "Ledsagarservice", L.format(3), "K", "250602", "", "", "", "Ledsagare saknas på kvällstid."),
        (18, FO, "Avlösarservice i hemmet", L.format(5), "M", "250317", "", "", "", "Familjen har inte svarat på erbjudandet."),
        (20, FO, "Korttidsvistelse", L.format(6), "M", "250128", "", "", "", "Tackat nej, vill ha annat korttidshem."),
        (21, FO, "Korttidsvistelse", L.format(6), "K", "250526", "", "250911", "", "Inskolning påbörjad."),
        (22, FO, "Daglig verksamhet", L.format(10), "M", "220404", "241202", "", "", "Uteblir på grund av mående."),
        (23, FO, "Daglig verksamhet", L.format(10), "K", "250611", "", "", "", "Väntar på studiebesök."),
        (24, FO, "Boendestöd", S, "K", "250505", "", "", "", "Släpper inte in personalen, motivatonsarbete pågår."),
        (25, FO, "Boendestöd", S, "M", "250416", "", "", "250930", "Flyttat till annan kommun."),
        (26, IFO, "Kontaktfamilj", S, "M", "241209", "", "", "", "Rekrytering pågår."),
        (27, IFO, "Kontaktfamilj", S, "K", "250512", "", "", "", "Två familjer har tackat nej till uppdraget."),
        (28, IFO, "Stödboende", S, "M", "250530", "", "", "", "Deltar inte i planeringen."),
    ]

    def d(x):
        return f"20{x[:2]}-{x[2:4]}-{x[4:]}" if x else None
    rows = [dict(nr=n, omrade=o, insats=i, lagrum=g, kon=k, beslutsdatum=d(b), avbrottsdatum=d(a), verkstallt_datum=d(v), avslutat_datum=d(z),
                 kommentar=t, lag="LSS" if "LSS" in g else "SoL") for n, o, i, g, k, b, a, v, z, t in raw]
    c = Counter(x["lag"] for x in rows)
    ver, avs = sum(bool(x["verkstallt_datum"]) for x in rows), sum(bool(x["avslutat_datum"]) for x in rows)
    av = sum(bool(x["avbrottsdatum"]) for x in rows)
    assert (len(rows), c["LSS"], c["SoL"], ver, avs, av) == (26, 13, 13, 5, 3, 3), (len(rows), c, ver, avs, av)
    r.dtable([("Nr", "nr"), ("Område", "omrade"), ("Insats", "insats"), ("Lagrum", "lagrum"), ("K/M", "kon"), ("Beslut", "beslutsdatum"),
              ("Avbrott", "avbrottsdatum"), ("Verkställt", "verkstallt_datum"), ("Avslutat", "avslutat_datum"), ("Orsak/kommentar", "kommentar")],
             rows, widths=[.9, 2.6, 3.3, 2.6, 1.1, 1.6, 1.7, 1.9, 1.8, 6.2])
    r.p("Listan omfattar 26 beslut, 13 enligt SoL och 13 enligt LSS. Fem beslut har verkställts och tre har avslutats av annat skäl, vilket betyder att 18 "
        "beslut är kvar att verkställa. Tre beslut gäller avbrott i verkställigheten.",
        C("Listan omfattar 26 beslut", 26, "rapporterade"), C("13 enligt SoL", 13, "rapporterade", lag="SoL"), C("13 enligt LSS", 13, "rapporterade", lag="LSS"),
        C("Fem beslut har verkställts", 5, "verkställda"), C("tre har avslutats av annat skäl", 3, "avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        C("18 beslut är kvar att verkställa", 18, "kvarstående"),
        C("Tre beslut gäller avbrott i verkställigheten", 3, "rapporterade", orsak="avbrott i verkställigheten",
          agreed=["period", "lag", "insats", "kon", "compare_to"]))
    r.p("Nummer 8 och 19 har utgått eftersom besluten visade sig vara verkställda i tid.")
    return r


CSS6 = """body{font-family:Arial,sans-serif;margin:0;color:#111} .top{background:#0a5c4a;color:#fff;padding:12px 24px} .top a{color:#fff;margin-right:18px}
.wrap{max-width:860px;margin:0 auto;padding:8px 24px} table{border-collapse:collapse;margin:8px 0 20px} caption{text-align:left;font-weight:bold;padding:6px 0}
th,td{border:1px solid #999;padding:5px 9px;text-align:left} td.n{text-align:right} .foot{background:#eee;padding:14px 24px;font-size:.9em} .crumb{font-size:.85em;color:#555}"""


def stromsund():
    r = Rep("rusken06_stromsund_2024kv2", "html", "write_html",
            dict(css=CSS6, table_class="sv-standard", head_title="Ej verkställda beslut andra kvartalet 2024 - Strömsunds kommun",
                 before='<div class="top"><strong>Strömsunds kommun</strong> &nbsp; <a href="#">Barn &amp; utbildning</a><a href="#">Omsorg &amp; stöd</a>'
                        '<a href="#">Kommun &amp; politik</a></div><div class="wrap"><p class="crumb">Start / Kommun &amp; politik / Uppföljning / Ej verkställda beslut</p>',
                 after='</div><div class="foot"><p>Strömsunds kommun, Box 500, 833 24 Strömsund. Växel: 0670-161 00</p><p>Vi använder kakor (cookies) på webbplatsen.</p></div>'),
            organisation="Strömsunds kommun", namnd="Socialnämnden", kommunkod="2313", period="2024-Q2", document_date="2024-08-29", laws=["LSS", "SoL"])
    r.title("Ej verkställda beslut andra kvartalet 2024")
    E = "ej_verkställda"
    r.p("Publicerad 2024-08-29")
    r.p("Socialnämnden lämnar varje kvartal en rapport om beslut som inte har verkställts inom tre månader. Här kan du läsa den senaste "
        "sammanställningen. Uppgifterna är avidentifierade och tiden räknas från beslutsdagen till den 30 juni 2024.")
    r.h("Bistånd enligt socialtjänstlagen")
    r.p("Vid halvårsskiftet väntade 12 beslut enligt socialtjänstlagen. Hälften av dem hade väntat i tre till sex månader.",
        C("Vid halvårsskiftet väntade 12 beslut enligt socialtjänstlagen", 12, E, lag="SoL", agreed=NO_MEASURE),
        C("Hälften av dem hade väntat i tre till sex månader", 50, E, "procent", lag="SoL", optional=True))
    B = ["3–6 månader", "7–12 månader", "Över 12 månader"]
    vals = [(b, dict(manader=b)) for b in B] + [("Totalt", {})]

    def tab(lag, head, data, cap):
        rows = [((n,), dict(insats=n), (*v, sum(v)), False) for n, v in data]
        s = [sum(v[i] for _, v in data) for i in range(3)]
        r.ctable([head], vals, rows + [(("Samtliga",), {}, (*s, sum(s)), True)], dict(lag=lag), "waiting_buckets", zero="–", caption=cap)
        return s
    s = tab("SoL", "Bistånd", [("Särskilt boende", (4, 2, 0)), ("Kontaktfamilj", (0, 1, 2)), ("Hemtjänst", (1, 0, 0)), ("Sysselsättning", (1, 1, 0))],
            "Antal beslut enligt SoL efter väntetid")
    assert s == [6, 4, 2]
    r.p("Inom särskilt boende beror väntan på att det saknas platser i Hammerdal och Hoting. Vi räknar med fler platser från årsskiftet.")
    r.h("Insatser enligt LSS")
    s = tab("LSS", "Insats", [("Kontaktperson", (2, 3, 1)), ("Ledsagarservice", (1, 0, 0)), ("Korttidsvistelse utanför det egna hemmet", (0, 2, 0)),
                              ("Bostad för vuxna", (0, 1, 3))], "Antal beslut enligt LSS efter väntetid")
    assert s == [3, 6, 4]
    r.p("13 beslut enligt LSS väntade på verkställighet. För fyra av besluten är väntetiden över ett år. Tre av dessa gäller bostad för vuxna.",
        C("13 beslut enligt LSS väntade på verkställighet", 13, E, lag="LSS", agreed=NO_MEASURE),
        C("För fyra av besluten är väntetiden över ett år", 4, E, lag="LSS", agreed=NO_MEASURE),
        C("Tre av dessa gäller bostad för vuxna", 3, E, lag="LSS", insats="bostad för vuxna", agreed=NO_MEASURE))
    r.h("Jämförelse")
    r.p("Sammantaget fanns 25 beslut, att jämföra med 28 första kvartalet 2024.",
        C("Sammantaget fanns 25 beslut", 25, E, agreed=NO_MEASURE),
        C("att jämföra med 28 första kvartalet 2024", 28, E, period="2024-Q1", agreed=NO_MEASURE))
    r.add("html", '<p>Läs mer: <a href="#">IVO om ej verkställda beslut</a></p><h2>Kontakt</h2><p>Socialförvaltningens kansli<br>social@kommunen.example</p>')
    return r
