"""Reports 07-09."""
from collections import Counter

from kit import C, Report, field, short_date

ROWS = [  # lag, insats, kön, beslut, avbrott, verkställt, avslutat, kommentar
    ("LSS", "Korttidstillsyn", "pojke", "2025-08-18", None, None, None, "Skjuts saknas till Sunnerby"),
    ("LSS", "Korttidsvistelse", "flicka", "2025-04-02", None, "2025-10-25", None, "Helgplats ordnad"),
    ("LSS", "Korttidsvistelse", "pojke", "2025-06-11", None, None, None, "Vårdnadshavare vill se fler ställen innan de bestämmer sig"),
    ("LSS", "Korttidsvistelse", "pojke", "2024-09-30", "2025-07-01", None, None, "Uppehåll på familjens begäran"),
    ("LSS", "Ledsagarservice", "kvinna", "2025-05-06", None, None, None, "Personalbrist hos utföraren"),
    ("LSS", "Ledsagarservice", "man", "2025-09-01", None, "2025-12-08", None, None),
    ("LSS", "Ledsagarservice", "kvinna", "2023-11-23", "2025-08-29", None, None, "Ledsagaren har flyttat"),
    ("LSS", "Kontaktperson", "man", "2025-02-13", None, None, None, "Tackat nej till förslag"),
    ("LSS", "Kontaktperson", "man", "2025-07-09", None, None, "2025-11-17", "Ansökan återtagen"),
    ("LSS", "Kontaktperson", "kvinna", "2025-08-05", None, None, None, "Inget förslag ännu"),
    ("LSS", "Kontaktperson", "kvinna", "2025-05-20", None, "2025-03-14", None, "Igång med ny kontaktperson"),
    ("LSS", "Gruppbostad", "man", "2022-06-15", None, None, None, "Tackat nej till lägenhet i Ösmo, står kvar i kö"),
    ("LSS", "Gruppbostad", "kvinna", "2024-03-08", None, None, None, "Ingen ledig lägenhet"),
    ("LSS", "Servicebostad", "man", "2025-01-30", None, None, None, "Ingen ledig lägenhet"),
    ("LSS", "Daglig verksamhet", "man", "2025-09-15", None, None, None, "Avvaktar, hälsoskäl"),
    ("SoL", "Vård- och omsorgsboende", "kvinna", "2025-05-27", None, "2025-10-14", None, None),
    ("SoL", "Vård- och omsorgsboende", "kvinna", "2025-07-03", None, None, None, "Tackat nej, önskar Rosengården"),
    ("SoL", "Vård- och omsorgsboende", "man", "2025-08-20", None, None, "2025-10-02", "Avliden"),
    ("SoL", "Vård- och omsorgsboende", "man", "2025-09-04", None, None, None, "Tackat nej, önskar Rosengården"),
    ("SoL", "Vård- och omsorgsboende", "kvinna", "2025-09-26", None, None, None, "Anhöriga återkommer"),
    ("SoL", "Boendestöd", "man", "2025-06-30", None, None, None, "Går ej att få kontakt med"),
    ("SoL", "Stödboende", "man", "2025-03-19", None, "2025-11-03", None, None),
    ("SoL", "Kontaktfamilj", "flicka", "2025-04-24", None, None, None, "Rekrytering pågår"),
    ("SoL", "Kontaktfamilj", "pojke", "2025-04-24", None, None, None, "Rekrytering pågår"),
]


def nynashamn():
    r = Report("klinten07_nynashamn_2025q4", "reportlab", organisation="Nynäshamns kommun", kommunkod="0192", stadsdel=None,
               namnd="Socialnämnden", dnr="SN/2026/0018", period="2025-Q4", document_date="2026-01-26", laws=["LSS", "SoL"])
    r.look = dict(font="Helvetica", bold="Helvetica-Bold", size=10, head=(0.80, 0.86, 0.94), line=(0.6, 0.65, 0.7), rules=True, zebra=True,
                  landscape=True, split=True, left=["Nynäshamns kommun", "Socialförvaltningen, stab"], right=["2026-01-26", "SN/2026/0018"],
                  foot="Kvartalsrapport Q4 2025, ej verkställda beslut", page="%d")
    r.h(1, "Kvartalsrapport ej verkställda beslut, Q4 2025")
    kinds = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
    n = Counter()
    for lag, *_, verk, avsl, _k in ROWS:
        for key in (lag, "Alla"):
            n[key, "rapporterade"] += 1
            n[key, "verkställda" if verk else "avslutade" if avsl else "kvarstående"] += 1
    assert [n["Alla", k] for k in kinds] == [24, 5, 2, 17], n
    assert [n["LSS", k] for k in kinds] == [15, 3, 1, 11] and n["SoL", "kvarstående"] == 6, n
    r.p("Rapporteringen till IVO för fjärde kvartalet 2025 omfattade 24 beslut. Fem av dem verkställdes under kvartalet, två avslutades och "
        "17 kvarstår. Av de rapporterade besluten är 58 procent fattade enligt LSS. Rapporteringsskyldigheten finns i 34 kap. 1 § socialtjänstlagen "
        "(2025:400) och 28 f § LSS.",
        C("omfattade 24 beslut", 24, "rapporterade"), C("Fem av dem verkställdes under kvartalet", 5, "verkställda"),
        C("två avslutades", 2, "avslutade"), C("17 kvarstår", 17, "kvarstående"),
        C("Av de rapporterade besluten är 58 procent fattade enligt LSS", 58, "rapporterade", unit="procent", lag="LSS"))
    r.counts("insats_status", ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Kvarstår"], [{"measure": k} for k in kinds],
             [(lag, {"lag": lag}, [n[lag, k] for k in kinds]) for lag in ("LSS", "SoL")]
             + [("Summa", {"is_total": True}, [n["Alla", k] for k in kinds])], title="Sammanställning", bold_rows=[2], widths=[110, 90, 90, 90, 90])
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden beslutar att lägga rapporten till handlingarna samt att delge den kommunfullmäktige och revisorerna.")
    r.h(2, "Samtliga rapporterade beslut")
    sex = {"K": {"barn": "flicka", "vuxen": "kvinna"}, "M": {"barn": "pojke", "vuxen": "man"}}
    recs = []
    for i, (lag, insats, kon, beslut, avb, verk, avsl, text) in enumerate(ROWS, 1):
        recs.append(dict(nr=i, lag=lag, insats=insats, kon="K" if kon in ("flicka", "kvinna") else "M",
                         alder="barn" if kon in ("flicka", "pojke") else "vuxen", beslutsdatum=beslut, avbrottsdatum=avb, verkstallt_datum=verk,
                         avslutat_datum=avsl, status="verkställt" if verk else "avslutat" if avsl else "kvarstående", kommentar=text))
    r.decisions([("Nr", lambda d: str(d["nr"])), ("Lag", field("lag")), ("Insats", field("insats")), ("Kön", lambda d: sex[d["kon"]][d["alder"]]),
                 ("Beslut", field("beslutsdatum")), ("Avbrott", field("avbrottsdatum")), ("Verkställt", field("verkstallt_datum")),
                 ("Avslutat", field("avslutat_datum")), ("Kommentar", field("kommentar"))], recs, widths=[28, 34, 130, 50, 66, 66, 66, 66, 218])
    r.wrong("percent", "58 percent of the reported decisions are said to be under LSS; 15 of 24 is 62.5 percent.", 58, 62.5,
            ["Av de rapporterade besluten är 58 procent fattade enligt LSS", "LSS 15 3 1 11", "Summa 24 5 2 17"], kinds=["text_vs_table"])
    r.wrong("date", "Row 11 was carried out (2025-03-14) before its decision (2025-05-20).", "2025-03-14", "2025-05-20",
            ["11 LSS Kontaktperson kvinna 2025-05-20 2025-03-14 Igång med ny kontaktperson"], kinds=["row_content"])
    r.wrong("date", "Row 11 was carried out (2025-03-14) before the quarter.", "2025-03-14", None,
            ["11 LSS Kontaktperson kvinna 2025-05-20 2025-03-14 Igång med ny kontaktperson"], "note", (), True)
    r.wrong("date", "Row 18 was closed (2025-10-02) within three months of its decision (2025-08-20) and need not have been reported.",
            "2025-10-02", "2025-11-20", ["18 SoL Vård- och omsorgsboende man 2025-08-20 2025-10-02 Avliden"], "note", (), True)
    return r


def tierp():
    r = Report("klinten08_tierp_2025q3", "docx", organisation="Tierps kommun", kommunkod="0360", stadsdel=None,
               namnd="Utskottet för vård och omsorg", dnr="2025/604", period="2025-Q3", document_date="2025-10-30", laws=["SoL", "LSS"])
    r.look = dict(font="Liberation Sans", size=11, grid="Light List Accent 3", ink=(60, 90, 30), left="Tierps kommun\nVård och omsorg",
                  right="2025-10-30\nDnr 2025/604", foot="Tierps kommun, 815 80 Tierp", pageno=False)
    r.h(1, "Ej verkställda beslut tredje kvartalet 2025")
    r.h(2, "Förslag till beslut")
    r.p("Utskottet för vård och omsorg föreslås besluta att informationen noteras.")
    r.h(2, "Sammanfattning av ärendet")
    r.p("Antalet ej verkställda beslut enligt SoL uppgick till 12 för tredje kvartalet 2025, en minskning med tre sedan andra kvartalet. "
        "För LSS var antalet nio och det är oförändrat. Sammantaget har kommunen alltså 21 ej verkställda beslut, jämfört med 22 för ett år "
        "sedan. Störst är särskilt boende som står för hälften av SoL-besluten.",
        C("Antalet ej verkställda beslut enligt SoL uppgick till 12", 12, "ej_verkställda", lag="SoL"),
        C("en minskning med tre sedan andra kvartalet", -3, "ej_verkställda", unit="skillnad", lag="SoL", compare_to="2025-Q2"),
        C("För LSS var antalet nio", 9, "ej_verkställda", lag="LSS"),
        C("Sammantaget har kommunen alltså 21 ej verkställda beslut", 21, "ej_verkställda"),
        C("jämfört med 22 för ett år sedan", 22, "ej_verkställda", period="2024-Q3"),
        optional=[C("det är oförändrat", 0, "ej_verkställda", unit="skillnad", lag="LSS", compare_to="2025-Q2"),
                  C("står för hälften av SoL-besluten", 50, "ej_verkställda", unit="procent", lag="SoL", insats="särskilt boende")])
    quarters = [("2024", "Kv 4"), ("2025", "Kv 1"), ("2025", "Kv 2"), ("2025", "Kv 3")]
    cols = ["Insats"] + [f"{k} {y}" for y, k in quarters]
    heads = [[("", 1), ("2024", 1), ("2025", 3)], [("Insats", 1)] + [(k, 1) for _, k in quarters]]
    dims = [{"period": f"{y}-Q{k[-1]}"} for y, k in quarters]

    def series(lag, data):
        rows = [(name, {"insats": name}, list(v)) for name, v in data]
        rows.append(("Summa", {"is_total": True}, [sum(v[i] for _, v in data) for i in range(4)]))
        r.counts("insats_time_series", cols, dims, rows, heads=heads, base={"measure": "ej_verkställda", "lag": lag}, bold_rows=[len(data)])
        return rows[-1][2]
    r.h(2, "Utveckling SoL")
    sol = series("SoL", [("Särskilt boende", (9, 8, 8, 6)), ("Korttidsboende", (0, 1, 0, 0)), ("Ledsagning", (2, 2, 3, 3)),
                         ("Kontaktperson", (3, 4, 4, 3))])
    r.p("Under sensommaren frigjordes flera platser på Ängsgården i Örbyhus och det är det som "
        "syns i tabellen ovan.")
    r.h(2, "Utveckling LSS")
    lss = series("LSS", [("Daglig verksamhet", (3, 4, 4, 4)), ("Ledsagarservice", (1, 1, 2, 3)), ("Kontaktperson", (2, 3, 3, 2))])
    assert (sol, lss) == ([14, 15, 15, 12], [6, 8, 9, 9]), (sol, lss)
    r.h(2, "Orsaker kvartal 3 2025")
    r.counts("orsak_time_series", ["Orsak", "SoL", "LSS"], [{"lag": "SoL"}, {"lag": "LSS"}],
             [("Tackat nej till erbjudande", {"orsak": "Tackat nej till erbjudande"}, [5, 2]), ("Saknar plats", {"orsak": "Saknar plats"}, [2, 1]),
              ("Saknar personal eller uppdragstagare", {"orsak": "Saknar personal eller uppdragstagare"}, [4, 4]),
              ("Övrigt", {"orsak": "Övrigt"}, [1, 2]), ("Summa", {"is_total": True}, [12, 9])], base={"measure": "ej_verkställda"}, bold_rows=[4])
    r.h(2, "Uppföljning av åtgärder")
    r.p("Förra hösten bestämdes ett antal åtgärder. Nuläget är följande:")
    r.other_table(["Åtgärd", "Ansvarig", "Klart"], [["Gemensam kölista för boenden", "Enhetschef myndighet", "Ja"],
                  ["Kampanj för fler kontaktpersoner", "Kommunikatör", "Pågår"], ["Rutin för avbrott", "Kvalitetsutvecklare", "Ja"]])
    r.p("I tjänsten\nBirgitta Wallenrud\nMyndighetschef", style="sign")
    return r


CSS_HAG = """@page{size:A4;margin:20mm 22mm}body{font-family:'DejaVu Sans';font-size:9.5pt;line-height:1.45}h1{font-size:14pt;color:#7a1f2b;margin:16pt 0 6pt}
h2{font-size:10.5pt;margin:12pt 0 2pt;color:#7a1f2b}.hd{float:right;text-align:right;font-size:8.5pt}.logo{font-weight:bold;font-size:11pt}
table{border-collapse:collapse;width:100%;margin:6pt 0}th{text-align:left;border-top:1.2pt solid #7a1f2b;border-bottom:.7pt solid #7a1f2b;font-size:8.5pt}
td{padding:3pt 6pt 3pt 0;font-size:8.5pt;vertical-align:top}tbody tr:last-child td{border-bottom:1.2pt solid #7a1f2b}.sign{margin-top:24pt}tr{break-inside:avoid}"""


def hagfors():
    r = Report("klinten09_hagfors_2023q4", "chromium-pdf", organisation="Hagfors kommun", kommunkod="1783", stadsdel=None, namnd="Socialutskottet",
               dnr="KS2024/31", period="2023-Q4", document_date="2024-01-22", laws=["SoL", "LSS"])
    r.look = dict(title="Ej verkställda beslut", css=CSS_HAG, before="<div class=hd>2024-01-22<br>KS2024/31</div><div class=logo>Hagfors kommun</div>"
                  "<div>Vård och omsorg</div>")
    r.h(1, "Rapport till Socialutskottet: ej verkställda beslut okt–dec 2023")
    r.p("Åtta beslut har anmälts till IVO för perioden, sex SoL och två LSS. Två av besluten har därefter kommit igång, ett är avslutat. "
        "Kvar är alltså fem.",
        C("Åtta beslut har anmälts till IVO för perioden", 8, "rapporterade", drop=["measure"]),
        C("sex SoL", 6, "rapporterade", lag="SoL", drop=["measure"]),
        C("två LSS", 2, "rapporterade", lag="LSS", drop=["measure"]), C("Två av besluten har därefter kommit igång", 2, "verkställda"),
        C("ett är avslutat", 1, "avslutade"), C("Kvar är alltså fem", 5, "kvarstående"))

    def state(d):
        return {"kvarstående": "Kvarstår", "verkställt": f"Verkställt {short_date(d['verkstallt_datum'])}",
                "avslutat": f"Avslutat {short_date(d['avslutat_datum'])}"}[d["status"]]

    def rec(lag, insats, day, text, v=None, a=None):
        return dict(lag=lag, insats=insats, beslutsdatum=day, kommentar=text, verkstallt_datum=v, avslutat_datum=a,
                    status="verkställt" if v else "avslutat" if a else "kvarstående")
    r.decisions([("Lag", field("lag")), ("Insats", field("insats")), ("Beslut (ååmmdd)", lambda d: short_date(d["beslutsdatum"])),
                 ("Anledning till dröjsmål", field("kommentar")), ("Läge", state)],
                [rec("SoL", "Särskilt boende", "2023-05-16", "Fullt på båda boendena i Hagfors, bor på korttids", v="2023-11-20"),
                 rec("SoL", "Särskilt boende", "2023-07-04", "Nej tack till Ekshärad"),
                 rec("SoL", "Särskilt boende", "2023-08-28", "Nej tack till Ekshärad. Maken bor i Råda"),
                 rec("SoL", "Särskilt boende", "2023-09-11", "Ångrat sig, bor hellre hemma", a="2023-12-15"),
                 rec("SoL", "Kontaktperson", "2023-03-02", "Finns ingen som vill åta sig uppdraget"),
                 rec("SoL", "Öppenvård", "2023-09-20", "Familjen uteblir från tider"),
                 rec("LSS", "Daglig verksamhet", "2023-06-29", "Föräldraledig", v="2023-10-09"),
                 rec("LSS", "Kontaktperson", "2022-10-19", "Finns ingen som vill åta sig uppdraget")])
    r.h(2, "Varför rapporterar vi?")
    r.p("Det står i 16 kap. 6 f § SoL och i 28 f § LSS. Rapporten ska också gå till revisorerna och fullmäktige varje kvartal. Beslut "
        "äldre än tre månader räknas, likaså avbrott.")
    r.h(2, "Bedömning")
    r.p("Läget är stabilt. Problemet att hitta kontaktpersoner delas med grannkommunerna och ett gemensamt upprop görs under våren.")
    r.h(2, "Förslag")
    r.p("Socialutskottet lägger rapporten till handlingarna.")
    r.p("Ing-Marie Fryklöf\nEnhetschef", style="sign")
    return r


REPORTS = [nynashamn, tierp, hagfors]
