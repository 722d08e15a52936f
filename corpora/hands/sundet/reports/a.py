"""01 Krokom, 02 Säffle, 03 Vaggeryd."""
from model import Report, yymmdd

EJ = "kvarstående"


def krokom():
    r = Report("sundet01_krokom_2024_kv2", "pdf", "soffice", organisation="Krokoms kommun", kommunkod="2309", namnd="Socialnämnden",
               dnr="SN 2024/118", period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
    r.style = {"font": "Liberation Serif", "size": 11.5, "footer": "Krokoms kommun, Socialförvaltningen", "title": "Ej verkställda beslut"}
    r.letterhead(["KROKOMS KOMMUN", "Socialförvaltningen", "Handläggare: avdelningschefen för myndighet", "Till: Socialnämnden"],
                 ["TJÄNSTESKRIVELSE", "Datum: 2024-08-19", "Dnr: SN 2024/118", "Sammanträde: 2024-09-04"])
    r.h(1, "Rapportering av ej verkställda gynnande beslut, andra kvartalet 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden har tagit del av rapporten och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Vad saken gäller")
    r.p("När ett beslut om bistånd enligt 4 kap. 1 § socialtjänstlagen (SoL) eller en insats enligt 9 § lagen om stöd och service till vissa "
        "funktionshindrade (LSS) inte har kommit igång inom tre månader ska nämnden anmäla det till IVO. Anmälan görs en gång i kvartalet tills "
        "beslutet är verkställt eller har avslutats av annat skäl (16 kap. 6 f § SoL och 28 f § LSS). Beslut är inte detsamma som personer, en person "
        "kan ha flera beslut.")
    r.h(2, "Kvartalets siffror")
    r.p("För andra kvartalet 2024 har förvaltningen rapporterat tio beslut, sex enligt SoL och fyra enligt LSS. Fem av besluten rör kvinnor och fem rör män.",
        ("rapporterat tio beslut", "rapporterade", 10), ("sex enligt SoL", "rapporterade", 6, {"lag": "SoL"}),
        ("fyra enligt LSS", "rapporterade", 4, {"lag": "LSS"}),
        ("Fem av besluten rör kvinnor och fem rör män", "rapporterade", 5, {"kon": "K"}), ("Fem av besluten rör kvinnor och fem rör män", "rapporterade", 5, {"kon": "M"}))
    r.p("Under kvartalet har två beslut kunnat verkställas och ett beslut har avslutats utan verkställighet. Vid utgången av juni kvarstod alltså sju beslut.",
        ("har två beslut kunnat verkställas", "verkställda", 2), ("ett beslut har avslutats utan verkställighet", "avslutade", 1),
        ("kvarstod alltså sju beslut", EJ, 7))
    sol = [("Särskilt boende", "2024-01-17", "K", "Tackade nej till en plats på annan ort än hemorten.", EJ, None),
           ("Särskilt boende", "2024-02-08", "M", "Det fanns ingen ledig plats.", "verkställt", "2024-05-20"),
           ("Särskilt boende", "2024-03-04", "K", "Har fått ett erbjudande men vill avvakta plats i Föllinge.", EJ, None),
           ("Kontaktfamilj", "2023-09-26", "M", "Svårt att hitta en familj som passar barnets behov.", EJ, None),
           ("Dagverksamhet", "2024-03-19", "K", "Ville vänta till hösten, har nu återtagit sin ansökan.", "avslutat", "2024-06-25"),
           ("Boendestöd", "2023-12-12", "M", "Går inte att nå trots upprepade brev och telefonsamtal.", EJ, None)]
    lss = [("Kontaktperson", "2023-11-02", "K", "Tidigare kontaktperson slutade innan uppdraget började. Rekrytering pågår.", EJ, None),
           ("Kontaktperson", "2024-02-27", "M", "Önskemål om en person i samma ålder. Rekrytering pågår", EJ, None),
           ("Bostad med särskild service för vuxna", "2023-05-30", "M", "Kö till gruppbostad, nytt boende beräknas klart under 2025.", EJ, None),
           ("Ledsagarservice", "2024-01-09", "K", "Personal saknades, ny ledsagare är anställd.", "verkställt", "2024-04-29")]
    for law, head, rows in (("SoL", "Beslut enligt SoL", sol), ("LSS", "Beslut enligt LSS", lss)):
        r.h(2, head)
        show = {EJ: "Ej verkställt", "verkställt": "Verkställt", "avslutat": "Avslutat"}
        t = r.table(["Insats", "Beslutsdatum", "Kön", "Orsak", "Läget 30 juni"], [[a, d, k, o, show[s] + (f" {e}" if e else "")] for a, d, k, o, s, e in rows],
                    "decision_rows", widths=[27, 24, 10, 40, 31])
        for a, d, k, o, s, e in rows:
            r.decision(t, insats=a, lag=law, beslutsdatum=d, kon=k, kommentar=o, status=s, verkstallt_datum=e if s == "verkställt" else None,
                       avslutat_datum=e if s == "avslutat" else None)
    assert r.tally() == {EJ: 7, "verkställt": 2, "avslutat": 1} and r.tally("kon") == {"K": 5, "M": 5} and r.tally("lag") == {"SoL": 6, "LSS": 4}
    r.h(2, "Barnperspektivet")
    r.p("Att en kontaktfamilj dröjer drabbar barnet direkt. Förvaltningen annonserar tillsammans med grannkommunerna efter nya uppdragstagare.")
    r.p("Avdelningschef myndighet                                   Socialchef")
    r.p("Beslutet skickas till: kommunfullmäktige, revisorerna", small=True)
    return r


def saffle():
    r = Report("sundet02_saffle_2023_kv4", "pdf", "reportlab", organisation="Säffle kommun", kommunkod="1785", namnd="Socialnämnden",
               dnr="SN/2024:31", period="2023-Q4", document_date="2024-01-22", laws=["SoL", "LSS"])
    r.style = {"font": "Helvetica", "size": 10, "color": "#1f4e3d", "shade": "#dfeae4", "footer": "Säffle kommun - socialkontoret", "title": "Ej verkställda beslut 31 december 2023"}
    r.letterhead(["Säffle kommun", "Socialkontoret", "Socialt ansvarig samordnare (SAS)"], ["Tjänsteskrivelse", "2024-01-22", "Diarienr SN/2024:31"])
    r.h(1, "Beslut som inte är verkställda per den 31 december 2023")
    r.p("Mottagare: Socialnämnden, för vidare befordran till kommunfullmäktige")
    r.h(2, "Bakgrund")
    r.p("Kommunen är skyldig att till Inspektionen för vård och omsorg, de förtroendevalda revisorerna och fullmäktige rapportera beslut som inte verkställts "
        "inom tre månader från beslutsdagen, samt avbrott som varat lika länge. Bestämmelserna finns i 16 kap. 6 f-h §§ SoL respektive 28 f-h §§ LSS. "
        "Den som får vänta oskäligt länge kan ge kommunen en särskild avgift.")
    r.h(2, "Sammanställning")
    rows = [("Demensboende", "SoL", 2), ("Växelvård", "SoL", 1), ("Öppenvård", "SoL", 1), ("Kontaktperson", "LSS", 3), ("Korttidsvistelse", "LSS", 1), ("Daglig verksamhet", "LSS", 1)]
    printed = 10
    t = r.table(["Insats", "Lag", "Antal ej verkställda beslut"], [[a, l, str(n)] for a, l, n in rows] + [["Totalt", "", str(printed)]], "insats_status",
                numeric=[2], widths=[60, 20, 40], bold_rows=["Totalt"])
    r.counts(t, [{"insats": a, "lag": l} for a, l, n in rows] + [{}], [{"measure": "ej_verkställda"}], [[n] for *_, n in rows] + [[printed]], total_rows=[len(rows)])
    r.p("Två tidigare rapporterade beslut om kontaktperson enligt LSS har verkställts under kvartalet. Inget beslut har avslutats av annan anledning.",
        ("Två tidigare rapporterade beslut om kontaktperson enligt LSS har verkställts under kvartalet", "verkställda", 2, {"lag": "LSS", "insats": "kontaktperson"}),
        ("Inget beslut har avslutats av annan anledning", "avslutade", 0))
    r.h(2, "Besluten ett och ett")
    r.p("Datum skrivs ÅÅMMDD. Kolumnen Avbrott är ifylld när insatsen varit igång men upphört.")
    data = [("Kvinna", "Demensboende", "SoL", "230904", None, "Ingen ledig plats. Har korttidsplats under tiden."),
            ("Man", "Demensboende", "SoL", "230622", None, "Anhöriga tackade nej till erbjuden lägenhet i november."),
            ("Kvinna", "Växelvård", "SoL", "230918", None, "Maken vill avvakta."),
            ("Man", "Öppenvård", "SoL", "230509", None, "Kommer inte till bokade tider, motivationsarbete pågår."),
            ("Kvinna", "Kontaktperson", "LSS", "221114", None, "Ingen uppdragstagare har hittats. Annons ligger ute."),
            ("Man", "Kontaktperson", "LSS", "230313", "230828", "Kontaktpersonen flyttade från orten."),
            ("Flicka", "Kontaktperson", "LSS", "230626", None, "Två förslag har inte passat, nytt förslag i januari."),
            ("Pojke", "Korttidsvistelse", "LSS", "230929", None, "Inskolning påbörjas efter årsskiftet."),
            ("Kvinna", "Daglig verksamhet", "LSS", "220117", "230602", "Sjukskriven, oklart när hon kan komma tillbaka.")]
    full = lambda x: x and f"20{x[:2]}-{x[2:4]}-{x[4:]}"
    t = r.table(["Nr", "Avser", "Insats", "Lag", "Beslut", "Avbrott", "Orsak till dröjsmålet"],
                [[str(i), k, a, l, d, b or "", c] for i, (k, a, l, d, b, c) in enumerate(data, 1)], "decision_rows", widths=[8, 17, 30, 12, 17, 18, 64])
    for i, (k, a, l, d, b, c) in enumerate(data, 1):
        assert yymmdd(full(d)) == d
        r.decision(t, i, insats=a, lag=l, beslutsdatum=full(d), avbrottsdatum=full(b), kommentar=c, kon="K" if k in ("Kvinna", "Flicka") else "M",
                   alder="barn" if k in ("Flicka", "Pojke") else "vuxen", status=EJ)
    assert r.tally("insats") == {a: n for a, _, n in rows}
    r.finding("table_sum", "error", "The rows of the compilation add up to 9, the total printed is 10 (the list has 9 rows).", 10, 9,
              ["Totalt 10", "2 + 1 + 1 + 3 + 1 + 1 = 9"], kinds=["table_vs_rows"])
    r.finding("table_vs_rows", "note", "The list has nine rows, the total of the compilation is 10 (consequence of the wrong sum).", 10, 9, ["Totalt 10"], optional=True)
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.")
    r.p("Säffle den 22 januari 2024")
    return r


def vaggeryd():
    r = Report("sundet03_vaggeryd_2025_kv1", "docx", "python-docx", organisation="Vaggeryds kommun", kommunkod="0665", namnd="Socialnämnden",
               dnr="SN 2025/064", period="2025-Q1", document_date="2025-05-06", laws=["SoL", "LSS"])
    r.style = {"font": "Calibri", "size": 11, "table": "Light Grid Accent 1", "header": "Vaggeryds kommun", "footer": "SN 2025/064", "color": "1F3864", "margin": 2.6}
    r.p("Tjänsteskrivelse", bold=True, tight=True)
    r.p("2025-05-06", tight=True)
    r.p("Socialnämnden", tight=True)
    r.p("Diarienummer: SN 2025/064")
    r.h(1, "Ej verkställda beslut Q1 2025")
    r.h(2, "Sammanfattning")
    r.p("Under första kvartalet 2025 rapporterades 24 beslut till IVO. Det är tre fler än kvartalet innan. Av de 24 verkställdes 6 och 3 avslutades, vilket gör att "
        "15 beslut kvarstår. Flertalet av de kvarstående besluten finns inom äldreomsorgen (8 av 15, 53 %).",
        ("rapporterades 24 beslut till IVO", "rapporterade", 24), ("tre fler än kvartalet innan", "rapporterade", 3, {"unit": "skillnad", "compare_to": "2024-Q4"}),
        ("Av de 24 verkställdes 6 och 3 avslutades", "rapporterade", 24), ("Av de 24 verkställdes 6 och 3 avslutades", "verkställda", 6),
        ("Av de 24 verkställdes 6 och 3 avslutades", "avslutade", 3), ("15 beslut kvarstår", EJ, 15),
        ("8 av 15, 53 %", EJ, 8, {"omrade": "äldreomsorgen", "agreed": ["measure", "period", "insats", "orsak", "kon", "compare_to"]}),
        ("8 av 15, 53 %", EJ, 15), ("8 av 15, 53 %", EJ, 53, {"omrade": "äldreomsorgen", "unit": "procent", "agreed": ["measure", "period", "insats", "orsak", "kon", "compare_to"]}))
    r.h(2, "Förvaltningens bedömning")
    r.p("Trycket på särskilt boende är fortsatt högt efter det att avdelningen Tallen stängdes. En ny enhet öppnar i september och då bör kön korta sig. Inom LSS är det "
        "svårast att finna avlösare kvällar och helger.")
    r.h(2, "Förslag till beslut")
    r.p("att notera rapporten till protokollet, samt att delge kommunfullmäktige och revisorerna densamma.")
    cols = ["Insats", "Rapporterade", "Verkställda under kv 1", "Avslutade utan verkställighet", "Kvarstår 2025-03-31"]
    meas = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", EJ)]
    parts = [("Äldreomsorg, SoL", "SoL", "Äldreomsorg", [("Särskilt boende", 9, 3, 1, 5), ("Korttidsboende", 3, 1, 1, 1), ("Hemtjänst", 2, 0, 0, 2)]),
             ("Funktionsnedsättning, LSS", "LSS", "Funktionsnedsättning", [("Avlösarservice", 4, 1, 0, 3), ("Kontaktperson", 3, 1, 0, 2), ("Personlig assistans", 1, 0, 1, 0)]),
             ("Individ- och familjeomsorg, SoL", "SoL", "Individ- och familjeomsorg", [("Kontaktfamilj", 2, 0, 0, 2)])]
    notes = ["Sänkt antal platser sedan Tallen stängdes är den vanligaste orsaken till väntan på särskilt boende.",
             "Beslutet om personlig assistans avslutades då den enskilde flyttade till en annan kommun.",
             "Familjerna har fått förslag men tackat nej till dem."]
    grand = [0] * 4
    for (head, law, area, rows), note in zip(parts, notes):
        r.h(2, head)
        sums = [sum(x[i] for x in rows) for i in range(1, 5)]
        grand = [g + s for g, s in zip(grand, sums)]
        body = [[a, *map(str, v)] for a, *v in rows] + ([["Summa", *map(str, sums)]] if len(rows) > 1 else [])
        t = r.table(cols, body, "insats_status", numeric=[1, 2, 3, 4], widths=[40, 24, 24, 26, 24], bold_rows=["Summa"])
        dims = [{"insats": a, "lag": law, "omrade": area} for a, *_ in rows] + ([{"lag": law, "omrade": area}] if len(rows) > 1 else [])
        r.counts(t, dims, meas, [v for _, *v in rows] + ([sums] if len(rows) > 1 else []), total_rows=[len(rows)] if len(rows) > 1 else [])
        r.p(note)
        assert all(a - b - c == d for _, a, b, c, d in rows)
    assert grand == [24, 6, 3, 15], grand
    r.h(2, "Ekonomi")
    r.p("Rapporten medför inga kostnader i sig. Kommunen har inte fått någon särskild avgift under de senaste åren.")
    r.p("Förvaltningens utredare", small=True)
    return r
