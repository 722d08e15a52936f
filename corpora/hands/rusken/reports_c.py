"""Mora (series over quarters), Ydre (minutes with cards), Borgholm (areas with part sums)."""
from model import NO_MEASURE, Rep, claim as C, lang

CSS7 = "body{font-family:'Liberation Sans';font-size:11pt} h1{font-size:18pt} h2{font-size:13pt} td,th{border:1px solid #000;padding:2pt 4pt;font-size:10pt} table{border-collapse:collapse;width:100%} th{background:#e6e6e6;text-align:left}"


def mora():
    r = Rep("rusken07_mora_2025kv4", "docx", "soffice_docx", dict(css=CSS7, head_title="Redovisning"),
            organisation="Mora kommun", namnd="Socialnämnden", kommunkod="2062", dnr="MK SN 2026/00014", period="2025-Q4",
            document_date="2026-02-09", laws=["LSS", "SoL"])
    r.add("lines", ["MORA KOMMUN", "Socialförvaltningen", "2026-02-09", "Diarienummer: MK SN 2026/00014"])
    r.title("Redovisning av ej verkställda beslut enligt LSS och SoL, Q4 2025")
    r.h("Bakgrund")
    r.p("Nämnden ska varje kvartal lämna statistik till fullmäktige om de beslut som inte verkställts inom tre månader. Skyldigheten finns i "
        "28 h § LSS och i 34 kap. socialtjänstlagen (2025:400). Tabellerna visar alla beslut som rapporterats för kvartalet. För jämförelsens "
        "skull visas även de fyra kvartalen dessförinnan.")
    E = "ej_verkställda"
    r.h("Sammanfattning")
    r.p("Q4 2025 redovisas 57 ej verkställda beslut, varav 36 enligt LSS och 21 enligt SoL. Sammanlagt är antalet oförändrat mot Q3 2025. "
        "LSS-besluten är tre färre medan besluten enligt SoL är tre fler.",
        C("Q4 2025 redovisas 57 ej verkställda beslut", 57, E), C("varav 36 enligt LSS", 36, E, lag="LSS"), C("21 enligt SoL", 21, E, lag="SoL"),
        C("Sammanlagt är antalet oförändrat mot Q3 2025", 0, E, "skillnad", compare_to="2025-Q3"),
        C("LSS-besluten är tre färre", -3, E, "skillnad", lag="LSS", compare_to="2025-Q3"),
        C("besluten enligt SoL är tre fler", 3, E, "skillnad", lag="SoL", compare_to="2025-Q3"))
    qs = ["Q4 2024", "Q1 2025", "Q2 2025", "Q3 2025", "Q4 2025"]
    vals = [(q, dict(period=f"{q[3:]}-{q[:2]}")) for q in qs]

    def tab(lag, head, data, cap):
        s = [sum(v[i] for _, v in data) for i in range(5)]
        r.ctable([head], vals, [((n,), dict(insats=n), v, False) for n, v in data] + [(("Totalt",), {}, s, True)], dict(lag=lag),
                 "insats_time_series", caption=cap)
        return s
    r.h("LSS")
    L = [("Kontaktperson", (7, 8, 8, 10, 9)), ("Ledsagarservice", (3, 2, 2, 4, 4)), ("Korttidsvistelse", (5, 5, 4, 3, 2)),
         ("Bostad för vuxna", (12, 13, 15, 14, 16)), ("Daglig verksamhet", (6, 5, 7, 8, 5))]
    assert tab("LSS", "LSS-insats", L, "Tabell 1. Ej verkställda beslut LSS") == [33, 33, 36, 39, 36]
    r.p("Bostad för vuxna står för 44 procent av besluten enligt LSS. Jämfört med samma kvartal 2024 har antalet beslut enligt LSS ökat med fem.",
        C("Bostad för vuxna står för 44 procent av besluten enligt LSS", 44, E, "procent", lag="LSS", insats="Bostad för vuxna"),
        C("Jämfört med samma kvartal 2024 har antalet beslut enligt LSS ökat med fem", 5, E, "skillnad", lag="LSS", compare_to="2024-Q4"))
    r.find("text_vs_table", "LSS against Q4 2024: the text says plus five, table 1 gives 36 - 33 = 3.", 5, 3,
           ["Jämfört med samma kvartal 2024 har antalet beslut enligt LSS ökat med fem", "Totalt 33 33 36 39 36"], kinds=["text_vs_table"])
    r.p("Daglig verksamhet har gått ned från åtta till fem sedan föregående kvartal, vilket förklaras av att två nya grupper startade i oktober.",
        C("Daglig verksamhet har gått ned från åtta till fem sedan föregående kvartal", 8, E, lag="LSS", insats="Daglig verksamhet", period="2025-Q3"),
        C("Daglig verksamhet har gått ned från åtta till fem sedan föregående kvartal", 5, E, lag="LSS", insats="Daglig verksamhet"))
    r.h("SoL")
    S = [("Särskilt boende", (14, 18, 11, 9, 13)), ("Kontaktfamilj", (4, 4, 5, 5, 6)), ("Boendestöd", (2, 1, 0, 3, 2)),
         ("Avlösning i hemmet", (1, 0, 0, 1, 0))]
    assert tab("SoL", "Bistånd", S, "Tabell 2. Ej verkställda beslut SoL") == [21, 23, 16, 18, 21]
    r.p("Särskilt boende utgör 52 procent av besluten enligt SoL. Ökningen för särskilt boende sedan Q3 är fyra beslut.",
        C("Särskilt boende utgör 52 procent av besluten enligt SoL", 52, E, "procent", lag="SoL", insats="Särskilt boende"),
        C("Ökningen för särskilt boende sedan Q3 är fyra beslut", 4, E, "skillnad", lag="SoL", insats="Särskilt boende", compare_to="2025-Q3"))
    r.find("percent", "Särskilt boende: 13 of 21 is 61.9 percent, the text says 52.", 52, 61.9,
           ["Särskilt boende utgör 52 procent av besluten enligt SoL", "Särskilt boende 14 18 11 9 13", "Totalt 21 23 16 18 21"])
    r.h("Förvaltningens förslag")
    r.p("Socialnämnden föreslås ta emot redovisningen och anmäla den till kommunfullmäktige.")
    r.add("lines", ["Socialchef", "Mora kommun"])
    return r


def ydre():
    r = Rep("rusken08_ydre_2024kv1", "pdf", "write_pdf",
            dict(font="Times-Roman", bold="Times-Bold", ital="Times-Italic", size=11, title_size=14, margin=3, header="YDRE KOMMUN     Social- och omsorgsnämnden     Sammanträdesprotokoll",
                 footer="Justerandes sign ________     Utdragsbestyrkande ________", pageno="{}", doc_title="Protokollsutdrag"),
            fmt=lang, organisation="Ydre kommun", namnd="Social- och omsorgsnämnden", kommunkod="0512", dnr="SON 2024-52", period="2024-Q1",
            document_date="2024-04-29", laws=["LSS", "SoL"])
    r.add("lh", ["Protokollsutdrag", "Sammanträdesdatum: 2024-04-24"], ["Justerat: 2024-04-29", "Dnr SON 2024-52"])
    r.title("§ 31 Rapport om ej verkställda beslut, första kvartalet 2024")
    r.h("Beslut")
    r.p("Social- och omsorgsnämnden tackar för informationen och anmäler rapporten till kommunfullmäktige.")
    r.h("Beskrivning av ärendet")
    r.p("Under första kvartalet 2024 har nämnden rapporterat fem beslut till IVO. Ett av besluten har verkställts och ett har avslutats. Tre "
        "beslut kvarstår den 31 mars 2024.",
        C("har nämnden rapporterat fem beslut till IVO", 5, "rapporterade"), C("Ett av besluten har verkställts", 1, "verkställda"),
        C("ett har avslutats", 1, "avslutade"), C("Tre beslut kvarstår den 31 mars 2024", 3, "kvarstående"))
    r.p("Vid föregående rapport, fjärde kvartalet 2023, var det sex rapporterade beslut.",
        C("fjärde kvartalet 2023, var det sex rapporterade beslut", 6, "rapporterade", period="2023-Q4"))
    r.p("Redogörelse för ärendena finns i bilaga.")
    r.h("Yttranden")
    r.p("Ledamöterna ställer frågor om hur länge de sökande får vänta. Verksamhetschefen svarar.")
    r.add("lines", ["Expedieras till", "Kommunfullmäktige", "Revisorerna", "Akten"])
    r.add("pb")
    r.h("Bilaga till § 31: ärenden rapporterade till IVO")
    r.p("Den 31 mars 2024. Bland de fem besluten är tre enligt SoL och två enligt LSS.",
        C("Bland de fem besluten", 5, "rapporterade"), C("är tre enligt SoL", 3, "rapporterade", lag="SoL"), C("två enligt LSS", 2, "rapporterade", lag="LSS"))
    cases = [("Särskilt boende", "SoL", "Kvinna", "2023-11-08", "2024-02-19", None, "Fick vänta på ledig lägenhet i Österbymo."),
             ("Kontaktperson", "LSS", "Man", "2023-06-15", None, None, "Ingen har svarat på annonserna."),
             ("Kontaktfamilj", "SoL", "Pojke", "2023-09-27", None, "2024-03-05", "Vårdnadshavarna vill inte längre ha insatsen."),
             ("Daglig verksamhet", "LSS", "Kvinna", "2023-12-12", None, None, "Har tackat nej till plats i Kisa, önskar något i hemkommunen."),
             ("Dagverksamhet", "SoL", "Man", "2023-12-28", None, None, "Sjukhusvistelse, börjar när han är hemma igen.")]
    for i, (ins, lag, kon, b, v, a, t) in enumerate(cases, 1):
        r.h(f"Ärende {i}", 2)
        lines = [f"Insats: {ins}", f"Lag: {lag}", f"Avser: {kon}", f"Beslutsdatum: {lang(b)}"]
        lines += [f"Verkställt: {lang(v)}"] if v else [f"Avslutat utan verkställighet: {lang(a)}"] if a else []
        r.add("lines", lines + [f"Skäl: {t}"])
        r.dec(nr=i, insats=ins, lag=lag, kon_ord=kon, beslutsdatum=b, verkstallt_datum=v, avslutat_datum=a, kommentar=t)
    return r


CSS9 = """@page{size:A4;margin:25mm 24mm} body{font:11pt/1.35 'Liberation Serif',serif} h1{font:bold 16pt 'Liberation Sans'} h2{font:bold 12pt 'Liberation Sans';margin:14pt 0 4pt}
p{margin:0 0 7pt} table.tab{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';margin:6pt 0 12pt} .tab th,.tab td{border:1px solid #444;padding:3pt 5pt;vertical-align:top}
.tab th{background:#f1e9c9;text-align:left} td.n{text-align:right} .lh{display:flex;justify-content:space-between;margin-bottom:18pt} tr{break-inside:avoid}"""


def borgholm():
    r = Rep("rusken09_borgholm_2023kv4", "pdf", "chromium_pdf", dict(css=CSS9, head_title="Tjänsteskrivelse"),
            organisation="Borgholms kommun", namnd="Socialnämnden", kommunkod="0885", dnr="2024/17-730", period="2023-Q4",
            document_date="2024-01-22", laws=["LSS", "SoL"])
    r.add("lh", ["BORGHOLMS KOMMUN", "Socialförvaltningen"], ["TJÄNSTESKRIVELSE", "2024-01-22", "Dnr 2024/17-730"])
    r.title("Uppföljning av ej verkställda beslut oktober–december 2023")
    r.h("Förslag till beslut")
    r.p("Socialnämnden beslutar att lägga uppföljningen till handlingarna.")
    r.h("Lagstiftning")
    r.p("Reglerna om rapporteringsskyldighet finns i 16 kap. 6 f–6 h §§ SoL samt 28 f–28 h §§ LSS. Beslut som inte har verkställts inom tre månader "
        "ska rapporteras, liksom när ett tidigare rapporterat beslut verkställs eller avslutas.")
    r.h("Uppföljning")
    r.p("Under perioden har sju tidigare rapporterade beslut verkställts och tre avslutats utan att verkställas. Vid årsskiftet var 19 beslut "
        "kvar att verkställa. Besluten rör 17 personer eftersom två personer väntar på mer än en insats.",
        C("har sju tidigare rapporterade beslut verkställts", 7, "verkställda"), C("tre avslutats utan att verkställas", 3, "avslutade"),
        C("Vid årsskiftet var 19 beslut kvar att verkställa", 19, "kvarstående"),
        C("Besluten rör 17 personer", 17, "kvarstående", "personer", optional=True),
        C("två personer väntar på mer än en insats", 2, "kvarstående", "personer", optional=True))
    vals = [("Kvar att verkställa 31 dec 2023", dict(measure="kvarstående")), ("Verkställda okt–dec", dict(measure="verkställda")),
            ("Avslutade okt–dec", dict(measure="avslutade"))]
    areas = [("Äldreomsorg", [("Särskilt boende", "SoL", (6, 3, 2)), ("Korttidsboende", "SoL", (1, 1, 0)), ("Trygghetslarm", "SoL", (0, 1, 0))]),
             ("Funktionsnedsättning", [("Bostad med särskild service", "LSS", (4, 0, 0)), ("Kontaktperson", "LSS", (3, 1, 0)), ("Ledsagning", "SoL", (1, 0, 0)),
                                       ("Sysselsättning", "SoL", (1, 0, 1))]),
             ("Individ- och familjeomsorg", [("Kontaktfamilj", "SoL", (2, 1, 0)), ("Kontaktperson", "SoL", (1, 0, 0))])]
    data, tot = [], [0, 0, 0]
    for a, ins in areas:
        data.append(((a, None), {}, (None, None, None), False))
        data += [((n, lag), dict(omrade=a, insats=n, lag=lag), v, False) for n, lag, v in ins]
        s = [sum(x[2][i] for x in ins) for i in range(3)]
        tot = [x + y for x, y in zip(tot, s)]
        data.append(((f"Delsumma {a.lower()}", None), dict(omrade=a), s, True))
    assert tot == [19, 7, 3], tot
    data.append((("Totalt", None), {}, tot, True))
    r.ctable(["Verksamhet och insats", "Lag"], vals, data, {}, "insats_status", widths=[5, 1.2, 2.2, 2.2, 2.2])
    r.p("Inom äldreomsorgen gäller sex av sju kvarstående beslut särskilt boende. Att Ekbacka har renoverats under hösten är huvudorsaken.",
        C("Inom äldreomsorgen gäller sex av sju kvarstående beslut särskilt boende", 6, "kvarstående", omrade="Äldreomsorg", insats="särskilt boende",
          agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]),
        C("Inom äldreomsorgen gäller sex av sju kvarstående beslut särskilt boende", 7, "kvarstående", omrade="Äldreomsorg",
          agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
    r.p("Vid utgången av september var 22 beslut inte verkställda. Minskningen är därmed tre beslut.",
        C("Vid utgången av september var 22 beslut inte verkställda", 22, "kvarstående", period="2023-Q3", agreed=NO_MEASURE),
        C("Minskningen är därmed tre beslut", -3, "kvarstående", "skillnad", compare_to="2023-Q3", agreed=NO_MEASURE))
    r.h("Ekonomiska konsekvenser")
    r.p("Om IVO ansöker om särskild avgift hos förvaltningsrätten kan kommunen få betala mellan 10 000 och 1 000 000 kronor.")
    r.add("lines", ["Avdelningschef", "Socialförvaltningen"])
    return r
