"""Reports 05-08: Lomma, Sala, Borgholm, Klippan."""
from datetime import date

from core import Rep, longdate, slash

FLOW = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]
EJ = "ej_verkställda"


def lomma():
    css = ("@page{size:A4;margin:20mm 22mm}body{font:10.5pt/1.45 'DejaVu Sans',sans-serif}h1{font-size:17pt;color:#7a1f3d}h2{font-size:12.5pt;color:#7a1f3d;break-after:avoid}"
           "table{border-collapse:collapse;margin:4px 0 14px;break-inside:avoid}th{background:#7a1f3d;color:#fff}th,td{padding:4px 10px;border:1px solid #c9b3bb;text-align:left;font-size:9.5pt}"
           ".cap{break-after:avoid;margin-bottom:2px}.head{display:flex;justify-content:space-between;border-bottom:2px solid #7a1f3d;font-size:9pt}.small{font-size:8.5pt}")
    r = Rep("sommen05_lomma_2025_kv3", "pdf", dict(producer="chromium", title="Rapport", css=css), organisation="Lomma kommun", kommunkod="1262",
            stadsdel=None, namnd="Socialnämnden", dnr="SN/2025:207", period="2025-Q3", document_date="2025-10-16", laws=["SoL", "LSS"])
    r.add("head", ["Lomma kommun\nSocialförvaltningen", "Rapport till kommunfullmäktige\n2025-10-16", "Dnr SN/2025:207"])
    r.h(1, "Statistikrapport om ej verkställda beslut, kvartal 3 2025")
    r.p("Socialnämnden ska lämna en statistikrapport till fullmäktige om de beslut enligt socialtjänstlagen (2025:400) och LSS som inte har verkställts inom tre månader. "
        "Rapporten är avidentifierad. Den visar antal beslut, typ av insats och hur lång tid som gått sedan beslutsdagen. Alla uppgifter avser den 30 september 2025.")
    r.p("Den 30 september 2025 hade nämnden 21 ej verkställda beslut, varav 13 enligt SoL och åtta enligt LSS. Vid samma tid förra året var de 17.",
        r.c("Den 30 september 2025 hade nämnden 21 ej verkställda beslut", 21, EJ), r.c("varav 13 enligt SoL", 13, EJ, lag="SoL"),
        r.c("åtta enligt LSS", 8, EJ, lag="LSS"), r.c("Vid samma tid förra året var de 17", 17, EJ, period="2024-Q3"))
    b = ["3–6 mån", "7–12 mån", "13–24 mån", "Över 24 mån"]
    dims = [{"measure": EJ, "manader": x} for x in b] + [{"measure": EJ}]
    r.h(2, "Beslut enligt SoL")
    r.count_table(["Insats"] + b + ["Totalt"], [["Särskilt boende", "5", "2", None, None, "7"], ["Växelvård", "1", None, None, None, "1"],
                  ["Boendestöd", "1", "1", "1", None, "3"], ["Kontaktfamilj", None, "1", None, "1", "2"], ["Totalt SoL", "7", "4", "1", "1", "13"]],
                  dims, "waiting_buckets", totals=("Totalt SoL",), base={"lag": "SoL"}, title="Tabell 1. Tid sedan beslut, SoL")
    r.h(2, "Beslut enligt LSS")
    r.count_table(["Insats"] + b + ["Totalt"], [["Bostad med särskild service för vuxna", None, "1", "2", "1", "4"], ["Kontaktperson", "1", "1", None, None, "2"],
                  ["Korttidsvistelse", "1", None, None, None, "1"], ["Avlösarservice", None, "1", None, None, "1"], ["Totalt LSS", "2", "3", "2", "1", "8"]],
                  dims, "waiting_buckets", totals=("Totalt LSS",), base={"lag": "LSS"}, title="Tabell 2. Tid sedan beslut, LSS")
    r.h(2, "Varför är besluten inte verkställda?")
    r.count_table(["Orsak", "SoL", "LSS", "Samtliga"], [["Saknar ledig plats eller bostad", "6", "3", "9"], ["Saknar personal eller uppdragstagare", "3", "2", "5"],
                  ["Den enskilde har tackat nej", "4", "2", "6"], ["Annan orsak", "0", "1", "1"], ["Summa", "13", "8", "21"]],
                  [{"measure": EJ, "lag": "SoL"}, {"measure": EJ, "lag": "LSS"}, {"measure": EJ}], "list_counts",
                  row_dims=lambda x: {} if x == "Summa" else {"orsak": x}, title="Tabell 3. Orsaker")
    r.p("Vanligast är att plats eller bostad saknas, nio av de 21 besluten eller knappt 43 procent. I sex fall har den enskilde tackat nej.",
        r.c("nio av de 21 besluten", 9, EJ, orsak="plats eller bostad saknas", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        r.c("knappt 43 procent", 43, EJ, "procent", orsak="plats eller bostad saknas", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        r.c("I sex fall har den enskilde tackat nej", 6, EJ, orsak="den enskilde tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.claims_opt.append(r.c("nio av de 21 besluten", 21, EJ))
    r.p("Inga avbrott i verkställighet har rapporterats under kvartalet.")
    r.claims_opt.append(r.c("Inga avbrott i verkställighet har rapporterats under kvartalet", 0, orsak="avbrott i verkställighet"))
    r.p("Rapporten har tagits fram av förvaltningens controller.", style="small")
    return r


def sala():
    r = Rep("sommen06_sala_2022_kv4", "pdf", dict(producer="reportlab", font="Helvetica", size=10, cell=8.5, table="grid", fill="#eeeeee", header="SALA KOMMUN    Vård- och omsorgsnämnden",
            footer="Utdragsbestyrkande", page="%d (2)", pageno="head", left=2.2), organisation="Sala kommun", kommunkod="1981", stadsdel=None,
            namnd="Vård- och omsorgsnämnden", dnr="VON 2023/9", period="2022-Q4", document_date="2023-02-20", laws=["LSS"])
    r.add("head", ["SAMMANTRÄDESPROTOKOLL\nVård- och omsorgsnämnden", "Sammanträdesdatum\n2023-02-15", "Justerat\n2023-02-20"], [7.5, 4.5, 4])
    r.h(1, "§ 14  Ej verkställda beslut enligt LSS, oktober–december 2022")
    r.p("Dnr VON 2023/9")
    r.h(2, "Beslut")
    r.p("Vård- och omsorgsnämnden beslutar\natt ta emot rapporten, samt\natt överlämna den till kommunfullmäktige.")
    r.h(2, "Ärendet")
    r.p("Enligt 28 f § LSS ska nämnden rapportera beslut som inte har verkställts inom tre månader. Den 31 december 2022 var 19 beslut enligt LSS ej verkställda. "
        "Tolv av besluten gäller män och sju gäller kvinnor. Bostad för vuxna är den insats som har flest beslut, åtta stycken.",
        r.c("Den 31 december 2022 var 19 beslut enligt LSS ej verkställda", 19, EJ), r.c("Tolv av besluten gäller män", 12, EJ, kon="M"),
        r.c("sju gäller kvinnor", 7, EJ, kon="K"), r.c("Bostad för vuxna är den insats som har flest beslut, åtta stycken", 8, EJ, insats="Bostad för vuxna"))
    r.p("Myndighetschefen föredrar ärendet. Ledamöterna frågar om kötiden till gruppbostad och får svar på sammanträdet. Hur besluten fördelar sig på kön och orsak framgår av bilagan.")
    r.h(2, "Yrkande")
    r.p("Ordföranden yrkar bifall till förvaltningens förslag och finner att nämnden beslutar så.")
    r.p("Expedieras: kommunfullmäktige, revisorerna", style="small")
    r.add("pb", "ligg")
    r.h(1, "Bilaga: ej verkställda beslut enligt LSS per den 31 december 2022")
    o = ["Ledig bostad saknas", "Personal saknas", "Den enskilde har tackat nej", "Annat skäl"]
    rows = [["Ledsagarservice", "1", "2", "3", None, "2", "1", None], ["Kontaktperson", "2", "2", "4", None, "3", None, "1"],
            ["Korttidsvistelse", None, "2", "2", None, None, "1", "1"], ["Bostad för vuxna", "3", "5", "8", "5", None, "3", None],
            ["Daglig verksamhet", "1", "1", "2", None, None, "2", None], ["Summa", "7", "12", "19", "5", "5", "8", "2"]]
    r.count_table(["Insats", "Antal beslut|Kvinnor", "Antal beslut|Män", "Antal beslut|Totalt"] + ["Orsak|" + x for x in o], rows,
                  [{"measure": EJ, "kon": "K"}, {"measure": EJ, "kon": "M"}, {"measure": EJ}] + [{"measure": EJ, "orsak": x} for x in o],
                  "matrix_insats_kon_orsak", base={"lag": "LSS"}, widths=[5, 2.2, 2.2, 2.2, 3.2, 3, 3.4, 3])
    r.p("En tom ruta betyder att det inte finns något beslut. Endast en orsak anges för varje beslut.", style="small")
    r.flaw("table_sum", "Column 'Den enskilde har tackat nej': the rows sum to 7, the printed Summa is 8.", 8, 7,
           ["Summa 7 12 19 5 5 8 2", "Ledsagarservice 1 2 3 2 1", "Korttidsvistelse 2 2 1 1", "Bostad för vuxna 3 5 8 5 3", "Daglig verksamhet 1 1 2 2"])
    r.flaw("table_sum", "The reasons in the Summa row add to 20, one more than 19 (follows from the wrong 8).", 19, 20, ["Summa 7 12 19 5 5 8 2"], "note", True)
    return r


def borgholm():
    r = Rep("sommen07_borgholm_2024_kv2", "pdf", dict(producer="reportlab", size=10, cell=8.5, table="lines", header="Borgholms kommun  Socialnämnden",
            footer="Dnr 2024/64 SN", ink="#1d4d2b"), organisation="Borgholms kommun", kommunkod="0885", stadsdel=None, namnd="Socialnämnden",
            dnr="2024/64 SN", period="2024-Q2", document_date="2024-07-15", laws=["SoL", "LSS"])
    r.add("head", ["Tjänsteskrivelse", "2024-07-15", "Dnr 2024/64 SN"], [8, 4, 4])
    r.h(1, "Ej verkställda beslut SoL och LSS andra kvartalet 2024")
    r.p("Förvaltningen föreslår att socialnämnden godkänner redovisningen.")
    r.h(2, "Beskrivning av ärendet")
    r.p("Beslut om bistånd enligt SoL och insatser enligt LSS gäller omedelbart. Om ett beslut inte har verkställts tre månader efter beslutsdagen ska det anmälas till IVO och de förtroendevalda revisorerna. "
        "Förteckningen nedan är hämtad ur verksamhetssystemet den 8 juli 2024 och omfattar samtliga beslut som anmälts för kvartalet, även de som hann verkställas eller avslutas innan kvartalet var slut.")
    data = {"Äldreomsorg": [], "Funktionsstöd": []}
    ao = [("Särskilt boende", "2024-01-09", "Kvinna", "V", "2024-04-22"), ("Särskilt boende", "2024-01-18", "Kvinna", "V", "2024-05-02"), ("Särskilt boende", "2024-02-01", "Man", "E", None),
          ("Särskilt boende", "2024-02-14", "Kvinna", "A", "2024-05-27"), ("Särskilt boende", "2024-02-26", "Man", "E", None), ("Särskilt boende", "2024-03-05", "Kvinna", "E", None),
          ("Särskilt boende", "2024-03-12", "Kvinna", "V", "2024-06-17"), ("Särskilt boende", "2024-03-28", "Man", "E", None), ("Växelvård", "2023-12-20", "Man", "A", "2024-04-11"),
          ("Växelvård", "2024-03-15", "Kvinna", "E", None), ("Dagverksamhet", "2023-10-30", "Kvinna", "E", None), ("Dagverksamhet", "2024-02-08", "Man", "V", "2024-05-13")]
    fs = [("4 kap. 1 § SoL", "Boendestöd", "2023-11-21", "Man", "E", None), ("4 kap. 1 § SoL", "Boendestöd", "2024-03-04", "Kvinna", "V", "2024-06-10"), ("4 kap. 1 § SoL", "Sysselsättning", "2023-09-07", "Man", "E", None),
          ("9 § 3 LSS", "Ledsagarservice", "2024-01-25", "Kvinna", "E", None), ("9 § 3 LSS", "Ledsagarservice", "2024-03-20", "Man", "E", None), ("9 § 4 LSS", "Kontaktperson", "2022-06-13", "Man", "E", None),
          ("9 § 4 LSS", "Kontaktperson", "2023-02-02", "Kvinna", "E", None), ("9 § 4 LSS", "Kontaktperson", "2023-10-16", "Kvinna", "A", "2024-06-03"), ("9 § 5 LSS", "Avlösarservice", "2024-02-19", "Pojke", "V", "2024-05-29"),
          ("9 § 6 LSS", "Korttidsvistelse", "2023-12-05", "Flicka", "E", None), ("9 § 6 LSS", "Korttidsvistelse", "2024-01-30", "Pojke", "E", None), ("9 § 9 LSS", "Gruppbostad", "2021-10-27", "Man", "E", None),
          ("9 § 9 LSS", "Gruppbostad", "2023-05-11", "Kvinna", "E", None), ("9 § 9 LSS", "Servicebostad", "2023-08-24", "Man", "V", "2024-05-15"), ("9 § 10 LSS", "Daglig verksamhet", "2024-03-07", "Kvinna", "E", None)]
    data = {"Äldreomsorg": [("4 kap. 1 § SoL",) + x for x in ao], "Funktionsstöd": fs}
    word = {"V": "Verkställt", "A": "Avslutat", "E": "Ej verkställt"}
    cols = [("Nr", "nr", None), ("Lagrum", "lagrum", None), ("Beslut om", "insats", None), ("Beslutsdatum", "beslutsdatum", slash), ("Kön", "kon", None),
            ("Status 30/6", "ord", None), ("Datum för verkst./avslut", "slut", slash)]
    n, rows, tot = 0, [], [0, 0, 0, 0]
    recs = {}
    for area, lst in data.items():
        recs[area] = []
        for lr, ins, d, k, s, e in lst:
            n += 1
            recs[area].append(dict(nr=n, lagrum=lr, lag=lr[-3:], insats=ins, beslutsdatum=d, kon=k, ord=word[s], slut=e, omrade=area,
                                   status={"V": "verkställt", "A": "avslutat", "E": "kvarstående"}[s],
                                   verkstallt_datum=e if s == "V" else None, avslutat_datum=e if s == "A" else None))
        v = [len(lst)] + [sum(x[4] == s for x in lst) for s in "VAE"]
        tot = [a + b for a, b in zip(tot, v)]
        rows.append([area] + [str(x) for x in v])
    rows.append(["Totalt"] + [str(x) for x in tot])
    r.count_table(["Område", "Anmälda", "Verkställda", "Avslutade", "Ej verkställda 30 juni"], rows, FLOW, "list_counts", totals=("Totalt",),
                  row_dims=lambda x: {} if x == "Totalt" else {"omrade": x}, title="Översikt", widths=[4.5, 2.4, 2.6, 2.4, 3.6])
    for area in data:
        r.h(2, area)
        q = f"Inom området har {len(recs[area])} beslut anmälts"
        r.p(q + ".", r.c(q, len(recs[area]), omrade=area, agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
        r.list_table(cols, recs[area], widths=[1, 2.8, 3.3, 2.6, 1.7, 2.4, 2.6])
    r.h(2, "Överväganden")
    r.p(f"Av de {tot[0]} anmälda besluten är {tot[3]} fortfarande ej verkställda den sista juni. Det äldsta av dem är från oktober 2021 och gäller gruppbostad. Förvaltningen ser inget skäl till särskilda åtgärder utöver de som redan pågår.",
        r.c(f"Av de {tot[0]} anmälda besluten", tot[0]), r.c(f"är {tot[3]} fortfarande ej verkställda den sista juni", tot[3], "kvarstående"))
    r.p("Förvaltningschef          Avdelningschef myndighet", style="small")
    return r


def klippan():
    r = Rep("sommen08_klippan_2024_kv4", "docx", dict(producer="docx", font="Garamond", size=11.5, cell=10, table="Light List Accent 1", header="Klippans kommun | Socialnämnden"),
            organisation="Klippans kommun", kommunkod="1276", stadsdel=None, namnd="Socialnämnden", dnr="SN 2025.0017", period="2024-Q4",
            document_date="2025-01-20", laws=["SoL", "LSS"])
    r.add("head", ["Klippans kommun\nSocialförvaltningen", "TJÄNSTESKRIVELSE\n2025-01-20\nDnr SN 2025.0017"])
    r.h(1, "Rapportering av ej verkställda beslut, 4:e kvartalet 2024")
    r.h(2, "Förslag")
    r.p("Socialnämnden lägger rapporten med godkännande till handlingarna.")
    r.h(2, "Sammanfattning")
    r.p("För 4:e kvartalet 2024 rapporterades 16 beslut till IVO, jämfört med 13 beslut kvartalet innan. Det är en ökning med tre beslut. Fyra av de 16 besluten, det vill säga 30 procent, gäller särskilt boende.",
        r.c("För 4:e kvartalet 2024 rapporterades 16 beslut till IVO", 16), r.c("jämfört med 13 beslut kvartalet innan", 13, period="2024-Q3"),
        r.c("Det är en ökning med tre beslut", 3, unit="skillnad", compare_to="2024-Q3"),
        r.c("Fyra av de 16 besluten, det vill säga 30 procent, gäller särskilt boende", 4, insats="särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]),
        r.c("det vill säga 30 procent, gäller särskilt boende", 30, unit="procent", insats="särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
    r.claims_opt.append(r.c("Fyra av de 16 besluten", 16))
    r.h(2, "Läget per insats")
    lag = {"Särskilt boende": "SoL", "Hemtjänst": "SoL", "Kontaktperson SoL": "SoL", "Kontaktperson LSS": "LSS", "Bostad med särskild service": "LSS", "Daglig verksamhet": "LSS"}
    v = {"Särskilt boende": "4 3 0 1", "Hemtjänst": "1 1 0 0", "Kontaktperson SoL": "3 0 1 2", "Kontaktperson LSS": "3 1 0 2", "Bostad med särskild service": "4 1 0 3", "Daglig verksamhet": "1 0 1 0"}
    rows = [[k, lag[k]] + x.split() for k, x in v.items()] + [["Totalt", None, "16", "6", "2", "8"]]
    r.count_table(["Insats", "Lag", "Rapporterat", "Verkställt", "Avslutat", "Kvarstår"], rows, [None] + FLOW, "insats_status", totals=("Totalt",),
                  row_dims=lambda x: {} if x == "Totalt" else {"insats": x, "lag": lag[x]}, widths=[4.6, 1.4, 3.1, 2.7, 2.3, 2.3])
    r.h(2, "Beslut som kvarstår den 31 december 2024")
    r.p("Antal dagar är räknat från beslutsdagen till och med den 31 december 2024, beslutsdagen oräknad.")
    kv = [("Särskilt boende", "2024-09-24", "Avvaktar plats på ett visst boende"), ("Kontaktperson SoL", "2024-05-06", "Svårrekryterat"), ("Kontaktperson SoL", "2024-08-13", "Svarar inte när handläggaren ringer"),
          ("Kontaktperson LSS", "2023-04-27", "Bytt önskemål flera gånger"), ("Kontaktperson LSS", "2024-07-02", "Svårrekryterat"), ("Bostad med särskild service", "2022-11-10", "Tackat nej"),
          ("Bostad med särskild service", "2024-01-31", "Ingen ledig bostad"), ("Bostad med särskild service", "2024-06-17", "Ingen ledig bostad")]
    recs = [dict(insats=i, lag=lag[i], beslutsdatum=d, dagar=(date(2024, 12, 31) - date.fromisoformat(d)).days, kommentar=t) for i, d, t in kv]
    r.list_table([("Insats", "insats", None), ("Beslutsdatum", "beslutsdatum", longdate), ("Antal dagar", "dagar", None), ("Skäl", "kommentar", None)], recs,
                 {"status": "kvarstående"}, widths=[4.8, 4, 2, 5.7])
    r.h(2, "Uppföljning")
    r.p("Förvaltningen har en rutin för månadsvis genomgång av listan. Kontaktpersoner rekryteras numera tillsammans med grannkomunerna.")
    r.p("Enligt uppdrag\nSocialchef")
    r.flaw("percent", "4 of 16 is 25 percent, not 30.", 30, 25, ["Fyra av de 16 besluten, det vill säga 30 procent, gäller särskilt boende", "Särskilt boende SoL 4 3 0 1"])
    return r


REPORTS = [lomma, sala, borgholm, klippan]
