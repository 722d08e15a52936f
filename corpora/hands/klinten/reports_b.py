"""Reports 04-06."""
from datetime import date

from kit import C, Report, field, long_date

CSS_WEB = """body{font-family:'Liberation Sans',Arial,sans-serif;margin:0;color:#222;line-height:1.5}header{background:#234f3c;color:#fff;padding:14px 40px}
nav{font-size:13px;padding:8px 40px;background:#eef3ee}main{max-width:860px;padding:10px 40px}table{border-collapse:collapse;width:100%;margin:10px 0 22px}
th{text-align:left;border-bottom:2px solid #234f3c;font-size:14px;padding:4px 8px 4px 0}td{border-bottom:1px solid #ccc;padding:6px 8px 6px 0;font-size:14px;vertical-align:top}
footer{background:#eee;padding:18px 40px;font-size:13px}.info{color:#555;font-size:13px}"""


def ovanaker():
    r = Report("klinten04_ovanaker_2023q3", "html", organisation="Ovanåkers kommun", kommunkod="2121", stadsdel=None, namnd="Socialnämnden",
               dnr=None, period="2023-Q3", document_date="2023-10-17", laws=["SoL", "LSS"])
    end = date(2023, 9, 30)
    r.look = dict(title="Beslut som väntar på verkställighet - Ovanåkers kommun", css=CSS_WEB,
                  before="<header><strong>Ovanåkers kommun</strong></header><nav>Start &rsaquo; Omsorg och hjälp &rsaquo; Kvalitet och uppföljning "
                         "&rsaquo; Beslut som väntar på verkställighet</nav><main>",
                  after="</main><footer>Ovanåkers kommun, 828 80 Edsbyn<br>Telefon växel: 0271-570 00<br><a href='#'>Om webbplatsen</a> | "
                        "<a href='#'>Tillgänglighetsredogörelse</a></footer>")
    r.h(1, "Beslut som väntar på verkställighet")
    r.p("Publicerad 17 oktober 2023", style="info")
    r.p("Här redovisar socialnämnden de beslut om bistånd och insatser som den 30 september 2023 (kvartal 3) inte hade verkställts trots att det gått mer "
        "än tre månader sedan beslutet togs. Det är nio beslut. Vid kvartal 2 var det sju beslut, alltså en ökning med två.",
        C("Det är nio beslut", 9, "ej_verkställda", drop=["measure"]), 
        C("Vid kvartal 2 var det sju beslut", 7, "ej_verkställda", period="2023-Q2", drop=["measure"]),
        C("en ökning med två", 2, "ej_verkställda", unit="skillnad", compare_to="2023-Q2", drop=["measure"]))
    r.p("Samma uppgifter har lämnats till Inspektionen för vård och omsorg, kommunfullmäktige och de förtroendevalda revisorerna. "
        "Antalet dagar är räknat från beslutet fram till 30 september.")
    cols = [("Insats", field("insats")), ("Lagrum", field("lagrum")), ("Beslutet togs", lambda d: long_date(d["beslutsdatum"])),
            ("Väntat, dagar", lambda d: str(d["dagar"])), ("Därför är beslutet inte verkställt", field("kommentar"))]

    def rec(insats, lag, lagrum, day, text):
        return dict(insats=insats, lag=lag, lagrum=lagrum, beslutsdatum=day, dagar=(end - date.fromisoformat(day)).days, kommentar=text)
    r.h(2, "Äldreomsorg")
    r.decisions(cols, [rec("Särskilt boende", "SoL", "4 kap. 1 § SoL", "2023-02-14", "Tackade nej i mars och i augusti. Vill till Backa i Edsbyn."),
                       rec("Särskilt boende", "SoL", "4 kap. 1 § SoL", "2023-05-30", "Plats saknas för par som vill bo tillsammans."),
                       rec("Särskilt boende", "SoL", "4 kap. 1 § SoL", "2023-06-08", "Avböjde erbjuden plats. Klarar sig med hemtjänst tills vidare."),
                       rec("Dagverksamhet", "SoL", "4 kap. 1 § SoL", "2023-06-21", "Har varit sjuk under sommaren.")], base={"omrade": "Äldreomsorg"})
    r.h(2, "Stöd till personer med funktionsnedsättning")
    area = "Stöd till personer med funktionsnedsättning"
    r.decisions(cols, [rec("Kontaktperson", "LSS", "9 § 4 LSS", "2022-11-01", "Ingen lämplig person har hittats i Alfta."),
                       rec("Kontaktperson", "LSS", "9 § 4 LSS", "2023-04-19", "Kontaktperson finns men den enskilde svarar inte."),
                       rec("Bostad med särskild service, vuxna", "LSS", "9 § 9 LSS", "2021-12-15", "Kö. Nytt boende i Viksjöfors planeras till 2025."),
                       rec("Boendestöd", "SoL", "4 kap. 1 § SoL", "2023-06-12", "Vill inte ta emot stödet just nu.")], base={"omrade": area})
    r.h(2, "Individ- och familjeomsorg")
    r.decisions(cols, [rec("Kontaktfamilj", "SoL", "4 kap. 1 § SoL", "2023-03-27", "Familjen som var tänkt hoppade av, ny söks.")],
                base={"omrade": "Individ- och familjeomsorg"})
    r.h(2, "Frågor?")
    r.p("Kontakta kommunens biståndshandläggare via växeln.")
    return r


CSS_MIN = """@page{size:A4;margin:18mm 20mm 20mm 22mm;@bottom-left{content:'Justerandes sign  ______   ______';font:8.5pt 'Liberation Serif'}
@bottom-right{content:'Sida ' counter(page);font:8.5pt 'Liberation Serif'}}body{font-family:'Liberation Serif',serif;font-size:11pt;line-height:1.36}
h1{font-size:13pt;margin:12pt 0 6pt}h2{font-size:11.5pt;margin:10pt 0 2pt}h3{font-size:11pt;font-style:italic;margin:10pt 0 3pt}
.top{width:100%;display:flex;justify-content:space-between;border-bottom:1.5pt solid #000;padding-bottom:4pt;font-size:10pt}
table{border-collapse:collapse;margin:3pt 0 10pt;width:100%}th{font-size:9.5pt;vertical-align:bottom;background:#f0e9d8}th,td{border:.6pt solid #777;padding:2.5pt 5pt;text-align:center}
th:first-child,td:first-child{text-align:left}.sum td{font-weight:bold}tr{break-inside:avoid}.exc{margin-top:18pt;font-size:10pt}"""


def arboga():
    r = Report("klinten05_arboga_2024q4", "chromium-pdf", organisation="Arboga kommun", kommunkod="1984", stadsdel=None, namnd="Socialnämnden",
               dnr="SN 2025/9-739", period="2024-Q4", document_date="2025-02-24", laws=["SoL", "LSS"])
    r.look = dict(title="Protokollsutdrag", css=CSS_MIN, before="<div class=top><div>ARBOGA KOMMUN<br>Socialnämnden</div><div>PROTOKOLLSUTDRAG"
                  "<br>Sammanträdesdatum 2025-02-19</div></div>")
    r.h(1, "§ 14 Rapportering av ej verkställda beslut kvartal 4 2024")
    r.p("SN 2025/9-739")
    r.h(2, "Socialnämndens beslut")
    r.ul(["Rapporten godkänns.", "Rapporten överlämnas till kommunfullmäktige och kommunens revisorer."], ordered=True)
    r.h(2, "Beskrivning av ärendet")
    r.p("Förvaltningen har gått igenom samtliga gynnande beslut och funnit 24 beslut som inte verkställts inom tre månader under kvartal 4 2024. "
        "14 är beslut enligt SoL, 10 enligt LSS. Resursbrist anges som orsak i elva av besluten. Att jämföra med kvartal 3, "
        "då 21 beslut rapporterades.",
        C("funnit 24 beslut som inte verkställts inom tre månader", 24, "ej_verkställda", drop=["measure"]),
        C("14 är beslut enligt SoL", 14, "ej_verkställda", lag="SoL", drop=["measure"]),
        C("10 enligt LSS", 10, "ej_verkställda", lag="LSS", drop=["measure"]),
        C("Resursbrist anges som orsak i elva av besluten", 11, "ej_verkställda", orsak="Resursbrist", drop=["measure"]),
        C("då 21 beslut rapporterades", 21, "rapporterade", period="2024-Q3", drop=["measure"]))
    r.p("Skyldigheten att rapportera framgår av 16 kap. 6 f och 6 h §§ socialtjänstlagen samt 28 f och 28 h §§ LSS. I tabellerna nedan har "
        "varje beslut en orsak, den som handläggaren bedömt som huvudsaklig.")
    reasons = ["Resursbrist, bostad", "Resursbrist, personal", "Tackat nej", "Annat skäl"]
    dims = [{"orsak": f"Orsak / {o}".split(" / ")[1]} for o in reasons] + [{}]
    cols = ["Insats"] + [f"Orsak / {o}" for o in reasons] + ["Antal"]
    heads = [[("", 1), ("Orsak", 4), ("", 1)], [("Insats", 1)] + [(o, 1) for o in reasons] + [("Antal", 1)]]

    def row(name, *cells):
        return name, {"insats": name}, list(cells)
    r.h(3, "Beslut enligt socialtjänstlagen")
    r.counts("matrix_insats_kon_orsak", cols, dims, [row("Särskilt boende", 2, None, 5, 1, 8), row("Kontaktfamilj", None, 3, 1, None, 4),
             row("Boendestöd", None, None, 2, None, 2), ("Summa", {"is_total": True}, [2, 3, 9, 1, 14])], heads=heads,
             base={"measure": "ej_verkställda", "lag": "SoL"}, bold_rows=[3])
    r.h(3, "Beslut enligt LSS")
    bo = "Bostad med särskild service för vuxna"
    r.counts("matrix_insats_kon_orsak", cols, dims, [row(bo, 4, None, 3, None, 7), row("Ledsagarservice", None, 2, 1, None, 3),
             ("Summa", {"is_total": True}, [4, 2, 4, None, 10])], heads=heads, base={"measure": "ej_verkställda", "lag": "LSS"}, bold_rows=[2])
    r.h(2, "Beslutsunderlag")
    r.p("Socialförvaltningens tjänsteskrivelse Rapportering av ej verkställda beslut")
    r.p("Protokollet justerat 2025-02-24\nOrdförande Lennart Bergkvist      Justerare Siv Åkerö", style="exc")
    r.p("Utdrag till: Kommunfullmäktige, Revisorerna, Akten", style="exc")
    r.wrong("table_sum", "SoL table, Tackat nej: the rows add up to 8 (5 + 1 + 2), Summa says 9.", 9, 8,
            ["Summa 2 3 9 1 14", "Särskilt boende 2 5 1 8", "Kontaktfamilj 3 1 4", "Boendestöd 2 2"])
    r.wrong("table_sum", "Consequence: the Summa row's reasons add up to 15, its Antal is 14.", 14, 15, ["Summa 2 3 9 1 14"], "note", (), True)
    return r


def alvesta():
    r = Report("klinten06_alvesta_2025q2", "soffice-pdf", organisation="Alvesta kommun", kommunkod="0764", stadsdel=None,
               namnd="Nämnden för omsorg och hälsa", dnr="NOH 2025-00154", period="2025-Q2", document_date="2025-07-28", laws=["SoL", "LSS"])
    r.look = dict(font="Liberation Serif", size=11, grid="Table Grid", ink=(31, 56, 100), left="Alvesta kommun\nNämnden för omsorg och hälsa",
                  right="Rapport\nDatum: 2025-07-28\nÄrendenr: NOH 2025-00154", foot="Alvesta kommun, Centralplan 1, 342 80 Alvesta", margin=2.8)
    r.h(1, "Individrapporter ej verkställda beslut – avidentifierad sammanställning april–juni 2025")
    r.h(2, "Inledning")
    r.p("Sammanställningen visar beslut som rapporterats till IVO för andra kvartalet 2025 och som fortfarande inte är verkställda. Den omfattar nio beslut "
        "i åtta ärenden, fem beslut enligt LSS och fyra enligt SoL. I ett av ärendena gäller det två syskon som fått varsitt likadant beslut.",
        C("Den omfattar nio beslut i åtta ärenden", 9, "kvarstående", drop=["measure"]),
        C("fem beslut enligt LSS", 5, "kvarstående", lag="LSS", drop=["measure"]),
        C("fyra enligt SoL", 4, "kvarstående", lag="SoL", drop=["measure"]),
        optional=[C("i åtta ärenden", 8, "kvarstående"),
                  C("I ett av ärendena gäller det två syskon som fått varsitt likadant beslut", 2, "kvarstående"),
                  C("I ett av ärendena gäller det två syskon som fått varsitt likadant beslut", 1, "kvarstående")])
    r.p("Avgiften som IVO kan begära utdömd är lägst 10 000 kr. Nämnden har inget pågående avgiftsärende.")

    def case(nr, insats, lag, lagrum, beslut, kon, text, avbrott=None, antal=1):
        r.h(3, f"Ärende {nr}")
        r.p(f"Insats: {insats}", style="card")
        r.p(f"Lagrum: {lagrum}", style="card")
        if antal > 1:
            r.p(f"Antal beslut: {antal}", style="card")
        r.p(f"Beslutsdatum: {beslut}", style="card")
        if avbrott:
            r.p(f"Avbrott sedan: {avbrott}", style="card")
        word = {"man": ("M", "vuxen"), "kvinna": ("K", "vuxen"), "pojke": ("M", "barn"), "flicka": ("K", "barn")}
        if kon:
            r.p(f"Avser: {kon}", style="card")
        r.p(f"Läget: {text}", style="card")
        k, a = word.get(kon, (None, None))
        r.decision(None, nr=nr, insats=insats, lag=lag, lagrum=lagrum, beslutsdatum=beslut, avbrottsdatum=avbrott, kon=k, alder=a,
                   kommentar=text, antal=antal)
    r.h(2, "Beslut enligt LSS")
    case(1, "Daglig verksamhet", "LSS", "LSS 9 § 10", "2024-11-12", "man", "Insatsen upphörde när verksamheten i Moheda lades ned. "
         "Den enskilde har inte velat åka till Alvesta.", avbrott="2025-02-03")
    case(2, "Korttidsvistelse", "LSS", "LSS 9 § 6", "2025-02-27", None, "Syskonen ska vara på samma ställe samma helger. Plats finns från vecka 34.", antal=2)
    case(3, "Avlösarservice i hemmet", "LSS", "LSS 9 § 5", "2025-01-20", "flicka", "Avlösaren som anställdes tackade nej i sista stund.")
    case(4, "Kontaktperson", "LSS", "LSS 9 § 4", "2023-09-06", "kvinna", "Har träffat tre personer utan att det stämt. Vill fortsätta leta.")
    r.h(2, "Beslut enligt SoL")
    case(5, "Särskilt boende för äldre", "SoL", "SoL 4 kap. 1 §", "2024-12-18", "kvinna", "Erbjudande avböjt 2025-03-11. Önskar Högåsen och inget annat.")
    case(6, "Särskilt boende för äldre", "SoL", "SoL 4 kap. 1 §", "2025-03-24", "man", "Erbjudande lämnat i juni, svar inväntas från god man.")
    case(7, "Sysselsättning", "SoL", "SoL 4 kap. 1 §", "2024-10-08", "man", "Är inte redo att börja. Uppföljning i september.")
    case(8, "Kontaktfamilj", "SoL", "SoL 4 kap. 1 §", "2025-03-05", "pojke", "Utredning av tilltänkt familj är inte klar.")
    r.p("Sammanställd av\nUlrika Fagerlund, kvalitetsstrateg", style="sign")
    return r


REPORTS = [ovanaker, arboga, alvesta]
