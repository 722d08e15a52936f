"""04 Lidköping, 05 Hällefors, 06 Mönsterås."""
from datetime import date

from model import Report, long

EJ = "kvarstående"
CSS = ("@page{size:A4;margin:20mm 24mm}body{font:10.5pt/1.45 'DejaVu Sans',sans-serif;color:#111}h1{font-size:17pt;font-weight:600;border-bottom:2px solid #7a1f2b;padding-bottom:4px}"
       "h2{font-size:12.5pt;color:#7a1f2b;margin-bottom:2px}h3{font-size:10.5pt;margin-bottom:0}li{margin-bottom:4px}.lh{display:flex;justify-content:space-between;font-size:9pt}"
       ".small{font-size:8.5pt}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:3px 5px;text-align:left}.num{text-align:right}")


def lidkoping():
    r = Report("sundet04_lidkoping_2024_kv3", "pdf", "chromium", organisation="Lidköpings kommun", kommunkod="1494", namnd="Social- och arbetsmarknadsnämnden",
               dnr="SAN 2024/203", period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
    r.style = {"css": CSS, "title": "Ej verkställda beslut tredje kvartalet 2024"}
    r.letterhead(["Lidköpings kommun", "Social välfärd, myndighetsenheten", "Social- och arbetsmarknadsnämnden"], ["Tjänsteskrivelse", "21 oktober 2024", "SAN 2024/203"])
    r.h(1, "Ej verkställda beslut tredje kvartalet 2024")
    r.h(2, "Ärendet i korthet")
    r.p("Här redovisas de gynnande beslut som den 30 september 2024 hade väntat på verkställighet i mer än tre månader, tillsammans med de tidigare anmälda beslut "
        "som blivit verkställda sedan förra rapporten. Antal dagar räknas från beslutsdatum till och med sista september.")
    r.p("Av de nio beslut som rapporteras har två verkställts. Sju är ännu inte verkställda, tre av dem enligt SoL och fyra enligt LSS.",
        ("Av de nio beslut som rapporteras", "rapporterade", 9), ("har två verkställts", "verkställda", 2), ("Sju är ännu inte verkställda", EJ, 7),
        ("tre av dem enligt SoL", EJ, 3, {"lag": "SoL"}), ("fyra enligt LSS", EJ, 4, {"lag": "LSS"}))
    r.p("Vid förra kvartalets slut var elva beslut inte verkställda. Minskningen är alltså fyra beslut.",
        ("Vid förra kvartalets slut var elva beslut inte verkställda", EJ, 11, {"period": "2024-Q2"}),
        ("Minskningen är alltså fyra beslut", EJ, -4, {"unit": "skillnad", "compare_to": "2024-Q2"}))
    end = date(2024, 9, 30)
    open_ = {"SoL": [("Särskilt boende", "2024-05-27", "Kvinna", "Har sagt nej till två lägenheter och väntar på Lyckans äldreboende."),
                     ("Kontaktperson", "2024-03-12", "Man", "Rekryteringen är svår, en kandidat hoppade av i augusti."),
                     ("Stödboende", "2024-06-18", "Man", "Ingen ledig lägenhet.")],
             "LSS": [("Servicebostad", "2023-10-05", "Man", "Erbjuden lägenhet under sommaren, svar dröjer från god man."),
                     ("Gruppbostad", "2022-12-20", "Kvinna", "Vill bara bo på Majåkern, där det är fullt."),
                     ("Korttidstillsyn", "2024-06-03", "Flicka", "Skolskjuts och lokaler är inte lösta."),
                     ("Ledsagarservice", "2024-04-29", "Kvinna", "Vill ha samma ledsagare som tidigare, hon är föräldraledig.")]}
    done = {"SoL": [("Boendestöd", "2024-02-14", "Kvinna", "2024-08-19", "Personal saknades under våren.")],
            "LSS": [("Kontaktperson", "2023-11-30", "Man", "2024-09-02", "Matchningen tog lång tid.")]}
    sex = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
    for law, head in (("SoL", "Socialtjänstlagen (SoL)"), ("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)")):
        r.h(2, head)
        r.h(3, "Ännu inte verkställda")
        items = []
        for a, d, k, c in open_[law]:
            days = (end - date.fromisoformat(d)).days
            items.append(f"{a}, {k.lower()}, beslut {long(d)} ({days} dagar): {c}")
            r.decision(insats=a, lag=law, beslutsdatum=d, dagar=days, kommentar=c, kon=sex[k][0], alder=sex[k][1], status=EJ)
        r.ul(items)
        r.h(3, "Verkställda sedan förra rapporten")
        items = []
        for a, d, k, v, c in done[law]:
            items.append(f"{a}, {k.lower()}, beslut {long(d)}, verkställt {long(v)}: {c}")
            r.decision(insats=a, lag=law, beslutsdatum=d, kommentar=c, kon=sex[k][0], alder=sex[k][1], status="verkställt", verkstallt_datum=v)
        r.ul(items)
    assert r.tally() == {EJ: 7, "verkställt": 2} and r.tally("lag", status=EJ) == {"SoL": 3, "LSS": 4}
    longest = max(d["dagar"] for d in r.truth["decisions"] if d["dagar"])
    r.h(2, "Kommentar")
    r.p(f"Längst har beslutet om gruppbostad väntat, {longest} dagar. Den enskilde är införstådd med att ett snävt önskemål gör att det tar längre tid.",
        (f"Längst har beslutet om gruppbostad väntat, {longest} dagar", EJ, longest, {"lag": "LSS", "insats": "gruppbostad", "unit": "dagar", "agreed": ["period", "insats"]}))
    r.h(2, "Förslag till beslut")
    r.p("Social- och arbetsmarknadsnämnden lägger redovisningen till handlingarna och överlämnar den till kommunfullmäktige.")
    r.p("Rättslig grund: 16 kap. 6 f-h §§ socialtjänstlagen (2001:453) och 28 f-h §§ LSS.", small=True)
    return r


def hallefors():
    r = Report("sundet05_hallefors_2025_kv3", "html", "web", organisation="Hällefors kommun", kommunkod="1863", namnd="Välfärdsnämnden",
               dnr="VN 25/00187", period="2025-Q3", document_date="2025-10-30", laws=["SoL", "LSS"])
    css = ("body{margin:0;font-family:Georgia,serif;color:#222}header,footer{background:#24476b;color:#fff;padding:14px 5%}nav a{color:#cde;margin-right:1.2em}main{max-width:780px;margin:1.5em auto;padding:0 1em}"
           "table{border-collapse:collapse;width:100%;margin:1em 0}caption{text-align:left;font-weight:bold;padding:.3em 0}th{background:#e8eef4}td,th{border-bottom:1px solid #aab;padding:.35em .5em;text-align:left}"
           ".num{text-align:center}.sum td{font-weight:bold;border-top:2px solid #24476b}.small{font-size:.85em;color:#555}.lh{display:flex;justify-content:space-between}")
    r.style = {"css": css, "title": "Ej verkställda beslut kvartal 3 2025 - Hällefors kommun",
               "before": "<header><strong>Hällefors kommun</strong><nav><a href='#'>Omsorg och stöd</a><a href='#'>Kommun och politik</a><a href='#'>Protokoll</a></nav></header>",
               "after": "<footer>Hällefors kommun, Sikforsvägen, växel 0591-000 00</footer>"}
    r.h(1, "Ej verkställda beslut kvartal 3 2025")
    r.p("Publicerad 2025-10-30. Diarienummer VN 25/00187. Ansvarig nämnd: Välfärdsnämnden.", small=True)
    r.p("Varje kvartal talar kommunen om för IVO vilka beslut om stöd som inte har kunnat genomföras inom tre månader. Skyldigheten finns i 34 kap. 1 § socialtjänstlagen (2025:400) "
        "och 28 f § LSS. Den här sidan är den statistikrapport som lämnas till kommunfullmäktige, därför finns inga personuppgifter med.")
    r.h(2, "Så här såg det ut den 30 september 2025")
    r.p("Sammanlagt var 22 beslut ej verkställda, 14 enligt SoL och 8 enligt LSS. Av besluten enligt SoL hade 3 väntat längre än ett år.",
        ("Sammanlagt var 22 beslut ej verkställda", "ej_verkställda", 22), ("14 enligt SoL", "ej_verkställda", 14, {"lag": "SoL"}),
        ("8 enligt LSS", "ej_verkställda", 8, {"lag": "LSS"}),
        ("Av besluten enligt SoL hade 3 väntat längre än ett år", "ej_verkställda", 3, {"lag": "SoL"}))
    buckets = ["3-6 månader", "7-12 månader", "Mer än 12 månader"]
    data = {"SoL": [("Särskilt boende för äldre", 4, 2, 1), ("Dagverksamhet", 1, 0, 0), ("Ledsagning", 0, 1, 0), ("Kontaktfamilj", 2, 1, 2)],
            "LSS": [("Bostad med särskild service, vuxna", 1, 1, 2), ("Korttidsvistelse", 1, 0, 0), ("Daglig verksamhet", 2, 1, 0)]}
    dash = lambda n: str(n) if n else "–"
    caps = {"SoL": "Tabell 1. Ej verkställda beslut enligt SoL efter väntetid", "LSS": "Tabell 2. Ej verkställda beslut enligt LSS efter väntetid"}
    for law in ("SoL", "LSS"):
        rows = data[law]
        full = [[*v, sum(v)] for _, *v in rows]
        sums = [sum(c) for c in zip(*full)]
        assert sums[-1] == {"SoL": 14, "LSS": 8}[law]
        t = r.table(["Insats", *buckets, "Alla"], [[a, *map(dash, v)] for (a, *_), v in zip(rows, full)] + [["Summa", *map(dash, sums)]], "waiting_buckets",
                    caption=caps[law], numeric=[1, 2, 3, 4], widths=[34, 15, 15, 18, 10], bold_rows=["Summa"])
        r.counts(t, [{"insats": a, "lag": law} for a, *_ in rows] + [{"lag": law}], [{"measure": "ej_verkställda", "manader": b} for b in buckets] + [{"measure": "ej_verkställda"}],
                 full + [sums], total_rows=[len(rows)])
    assert sum(v[2] for _, *v in data["SoL"]) == 3
    r.h(2, "Varför dröjer det?")
    r.p("I 10 av de 22 besluten saknar kommunen plats eller personal. I 8 fall har den enskilde tackat nej till ett erbjudande och i 4 fall är det något annat, till exempel sjukdom. "
        "Den enskildes eget nej står därmed för drygt 36 procent.",
        ("I 10 av de 22 besluten saknar kommunen plats eller personal", "ej_verkställda", 10, {"orsak": "saknar kommunen plats eller personal", "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}),
        ("I 10 av de 22 besluten saknar kommunen plats eller personal", "ej_verkställda", 22),
        ("I 8 fall har den enskilde tackat nej till ett erbjudande", "ej_verkställda", 8, {"orsak": "den enskilde tackat nej", "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}),
        ("i 4 fall är det något annat", "ej_verkställda", 4, {"orsak": "något annat", "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}),
        ("står därmed för drygt 36 procent", "ej_verkställda", 36, {"orsak": "den enskildes eget nej", "unit": "procent", "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}))
    r.h(2, "Verkställt under kvartalet")
    r.p("Fem beslut som fanns med i förra rapporten har verkställts. Ytterligare ett har avslutats på den enskildes begäran.",
        ("Fem beslut som fanns med i förra rapporten har verkställts", "verkställda", 5), ("Ytterligare ett har avslutats", "avslutade", 1))
    r.p("Frågor om statistiken besvaras av kommunens kvalitetsstrateg.", small=True)
    return r


def monsteras():
    r = Report("sundet06_monsteras_2023_kv2", "pdf", "scan", organisation="Mönsterås kommun", kommunkod="0861", namnd="Socialnämnden",
               dnr="2023/77-730", period="2023-Q2", document_date="2023-07-12", laws=["LSS", "SoL"])
    r.style = {"font": "Liberation Sans", "size": 11.5, "footer": "Mönsterås kommun", "title": "Rapport"}
    r.letterhead(["MÖNSTERÅS KOMMUN", "Socialförvaltningen"], ["2023-07-12", "Dnr 2023/77-730"])
    r.h(1, "Rapport om ej verkställda beslut, april-juni 2023")
    r.p("Till socialnämnden och kommunens revisorer")
    r.p("Nedan följer de beslut som rapporterats till IVO för kvartal 2, 2023. Inga avbrott i verkställighet har funnits att rapportera.",
        ("Inga avbrott i verkställighet har funnits att rapportera", "rapporterade", 0, {"orsak": "avbrott i verkställighet", "optional": True}))
    data = [("LSS", "Kontaktperson", "2022-10-06", "K", "Ej lyckats rekrytera", None),
            ("LSS", "Kontaktperson", "2023-02-15", "M", "Sökanden har inte hört av sig", None),
            ("LSS", "Daglig verksamhet", "2023-01-23", "M", "Väntar på att hälsan ska bli bättre", None),
            ("LSS", "Avlösarservice i hemmet", "2022-08-31", "K", "Avlösare saknas", "2023-05-22"),
            ("SoL", "Särskilt boende", "2023-03-08", "K", "Tackat nej, vill bo centralt", None),
            ("SoL", "Särskilt boende", "2023-03-20", "M", "Plats saknades", "2023-06-26"),
            ("SoL", "Korttidsboende", "2023-03-01", "K", "Vill avvakta", None)]
    t = r.table(["Lag", "Insats", "Beslut", "Kön", "Skäl", "Verkställt"], [[a, b, c, k, s, v or ""] for a, b, c, k, s, v in data], "decision_rows",
                widths=[10, 29, 22, 12, 38, 22])
    for a, b, c, k, s, v in data:
        r.decision(t, insats=b, lag=a, beslutsdatum=c, kon=k, kommentar=s, status="verkställt" if v else EJ, verkstallt_datum=v)
    assert r.tally() == {EJ: 5, "verkställt": 2}
    r.p("Två beslut har verkställts under perioden. Fem beslut är fortfarande inte verkställda.",
        ("Två beslut har verkställts under perioden", "verkställda", 2), ("Fem beslut är fortfarande inte verkställda", EJ, 5))
    r.p("Socialnämnden föreslås notera informationen.")
    r.p("Enhetschef, biståndsenheten")
    return r
