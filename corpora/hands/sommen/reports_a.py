"""Reports 01-04: Tranås, Åmål, Vara, Nordmaling."""
from core import Rep, compact, longdate

FLOW = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]


def tranas():
    r = Rep("sommen01_tranas_2024_kv3", "pdf", dict(producer="reportlab", font="Times-Roman", bold="Times-Bold", size=11, cell=9.5,
            header="Tranås kommun · Socialförvaltningen", footer="573 82 Tranås  |  0140-680 00", fill="#dfe7ee"),
            organisation="Tranås kommun", kommunkod="0687", stadsdel=None, namnd="Socialnämnden", dnr="SN 2024/112",
            period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
    r.add("head", ["TJÄNSTESKRIVELSE\nHandläggare: kvalitetsstrateg", "Datum 2024-10-21\nDnr SN 2024/112", "Till\nSocialnämnden"], [6.5, 5, 4])
    r.h(1, "Gynnande beslut som inte verkställts, kvartal 3 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden noterar informationen och överlämnar rapporten till kommunfullmäktige och till kommunens revisorer.")
    r.h(2, "Bakgrund")
    r.p("Nämnden ska varje kvartal tala om för Inspektionen för vård och omsorg (IVO) vilka gynnande beslut enligt 4 kap. 1 § SoL och 9 § LSS som inte har verkställts inom tre månader. "
        "Detsamma gäller när en påbörjad insats har avbrutits och inte kommit igång igen inom tre månader. Skyldigheten framgår av 16 kap. 6 f § SoL och 28 f § LSS.")
    r.h(2, "Redovisning")
    r.p("För perioden juli–september 2024 har förvaltningen rapporterat 18 beslut till IVO, hälften enligt SoL och hälften enligt LSS. Vid kvartalets slut var tio av dem fortfarande inte verkställda.",
        r.c("har förvaltningen rapporterat 18 beslut till IVO", 18),
        r.c("Vid kvartalets slut var tio av dem fortfarande inte verkställda", 10, "kvarstående"))
    r.claims_opt += [r.c("hälften enligt SoL och hälften enligt LSS", 9, lag="SoL"), r.c("hälften enligt SoL och hälften enligt LSS", 9, lag="LSS"),
                     r.c("hälften enligt SoL och hälften enligt LSS", 50, unit="procent", lag="SoL"), r.c("hälften enligt SoL och hälften enligt LSS", 50, unit="procent", lag="LSS")]
    cols = ["Insats", "Rapporterade", "Varav verkställda", "Varav avslutade utan verkställighet", "Kvar att verkställa"]
    w = [5.7, 2.7, 2.6, 3.0, 2.4]
    r.h(3, "Beslut enligt SoL")
    r.count_table(cols, [["Särskilt boende", "6", "3", "1", "2"], ["Kontaktfamilj", "2", "0", "0", "2"], ["Korttidsplats", "1", "1", "0", "0"],
                  ["Summa", "9", "4", "1", "4"]], FLOW, "insats_status", base={"lag": "SoL"}, widths=w)
    lc = [("Beslutsdatum", "beslutsdatum", None), ("Insats", "insats", None), ("Kön", "kon", None), ("Varför är beslutet inte verkställt?", "kommentar", None)]
    lw = [2.5, 4.2, 1.7, 8]

    def rec(d, i, k, t):
        return dict(beslutsdatum=d, insats=i, kon=k, kommentar=t)
    r.p("De fyra beslut enligt SoL som finns kvar att verkställa är följande.",
        r.c("De fyra beslut enligt SoL som finns kvar att verkställa", 4, "kvarstående", lag="SoL"))
    r.list_table(lc, [rec("2024-04-02", "Särskilt boende", "Kvinna", "Erbjuden plats på annan ort i kommunen men vill bara bo centralt."),
                      rec("2024-06-11", "Särskilt boende", "Man", "Ingen ledig plats på demensavdelning."),
                      rec("2023-12-19", "Kontaktfamilj", "Flicka", "Familj har utretts men drog sig ur. Ny rekrytering pågår."),
                      rec("2024-05-28", "Kontaktfamilj", "Pojke", "Svårt att hitta familj som passar barnets behov.")],
                 {"lag": "SoL", "status": "kvarstående"}, widths=lw)
    r.h(3, "Beslut enligt LSS")
    r.count_table(cols, [["Bostad med särskild service för vuxna", "4", "1", "0", "3"], ["Daglig verksamhet", "2", "0", "1", "1"],
                  ["Kontaktperson", "3", "1", "0", "2"], ["Summa", "9", "2", "1", "6"]], FLOW, "insats_status", base={"lag": "LSS"}, widths=w)
    r.p("De sex beslut enligt LSS som finns kvar att verkställa är följande.",
        r.c("De sex beslut enligt LSS som finns kvar att verkställa", 6, "kvarstående", lag="LSS"))
    b = "Bostad med särskild service för vuxna"
    r.list_table(lc, [rec("2022-09-14", b, "Man", "Väntar på nybyggd gruppbostad, inflyttning beräknas till våren."),
                      rec("2023-11-03", b, "Kvinna", "Har tackat nej till två erbjudanden."),
                      rec("2024-06-20", b, "Man", "Ingen ledig lägenhet."),
                      rec("2024-02-27", "Daglig verksamhet", "Kvinna", "Sjukskriven, orkar inte börja ännu."),
                      rec("2024-01-16", "Kontaktperson", "Man", "Uppdragstagare saknas."),
                      rec("2024-06-05", "Kontaktperson", "Kvinna", "Önskar en jämnårig kontaktperson, sådan har inte hittats.")],
                 {"lag": "LSS", "status": "kvarstående"}, widths=lw)
    r.h(2, "Bedömning")
    r.p("Förvaltningen bedömer att läget är stabilt. Behovet av bostäder inom LSS följs i lokalförsörjningsplanen.")
    r.p("Socialchef                                   Verksamhetschef", style="small")
    return r


def amal():
    r = Rep("sommen02_amal_2025_kv1", "docx", dict(producer="docx", font="Arial", size=10.5, cell=8.5, header="ÅMÅLS KOMMUN    Vård- och omsorgsförvaltningen",
            footer="Tjänsteskrivelse, VON 2025/48"), organisation="Åmåls kommun", kommunkod="1492", stadsdel=None,
            namnd="Vård- och omsorgsnämnden", dnr="VON 2025/48", period="2025-Q1", document_date="2025-04-14", laws=["SoL", "LSS"])
    r.p("Datum: 14 april 2025\nDiarienummer: VON 2025/48\nMottagare: Vård- och omsorgsnämnden", style="small")
    r.h(1, "Rapport ej verkställda beslut Q1 2025")
    r.h(2, "Sammanfattning av ärendet")
    text = "Totalt har 11 beslut rapporterats till IVO för första kvartalet 2025, varav 6 beslut enligt LSS och 4 beslut enligt SoL. Tre av de rapporterade besluten verkställdes under kvartalet."
    r.p(text, r.c("Totalt har 11 beslut rapporterats till IVO för första kvartalet 2025", 11),
        r.c("varav 6 beslut enligt LSS", 6, lag="LSS"), r.c("4 beslut enligt SoL", 4, lag="SoL"),
        r.c("Tre av de rapporterade besluten verkställdes under kvartalet", 3, "verkställda"))
    r.h(2, "Ärendet")
    r.p("I tabellen finns alla beslut som rapporterats. En tom ruta betyder att uppgiften inte är aktuell. Datum skrivs ÅÅMMDD så som de står i verksamhetssystemet. "
        "Beslut som inte har något verkställighetsdatum är fortfarande ej verkställda.")
    cols = [("Nr", "nr", None), ("Lagrum", "lagrum", None), ("Insats", "insats", None), ("Beslut", "beslutsdatum", compact), ("Avbrott", "avbrottsdatum", compact),
            ("K/M", "kon", None), ("Orsak", "kommentar", None), ("Verkställt", "verkstallt_datum", compact)]
    data = [("LSS 9 § 3", "Ledsagarservice", "2024-10-08", None, "K", "Personalbrist", None),
            ("LSS 9 § 4", "Kontaktperson", "2024-03-21", None, "M", "Ingen intresserad av uppdraget", None),
            ("LSS 9 § 4", "Kontaktperson", "2023-08-30", "2024-11-15", "M", "Kontaktpersonen flyttade", None),
            ("LSS 9 § 6", "Korttidsvistelse", "2024-12-02", None, "M", "Kö till korttidshemmet", "2025-03-17"),
            ("LSS 9 § 9", "Bostad vuxna", "2022-05-17", None, "K", "Tackat nej till erbjuden bostad", None),
            ("LSS 9 § 9", "Bostad vuxna", "2024-06-25", None, "M", "Bostad saknas", None),
            ("LSS 9 § 10", "Daglig verksamhet", "2024-09-12", None, "K", "Vill avvakta", None),
            ("SoL 4 kap 1 §", "Särskilt boende", "2024-11-27", None, "K", "Tackat nej, trivs på korttid", None),
            ("SoL 4 kap 1 §", "Särskilt boende", "2024-12-09", None, "K", "Plats saknas", "2025-03-20"),
            ("SoL 4 kap 1 §", "Särskilt boende", "2024-12-19", None, "M", "Plats saknas", "2025-03-27"),
            ("SoL 4 kap 1 §", "Dagverksamhet", "2024-02-05", "2024-12-11", "M", "Sjukhusvistelse", None)]
    recs = [dict(nr=i, lagrum=a, lag=a[:3], insats=b, beslutsdatum=c, avbrottsdatum=d, kon=e, kommentar=f, verkstallt_datum=g,
                 status="verkställt" if g else "kvarstående") for i, (a, b, c, d, e, f, g) in enumerate(data, 1)]
    r.list_table(cols, recs, title="Rapporterade beslut", widths=[.9, 2.4, 2.8, 1.6, 1.6, 1, 4.2, 2])
    r.h(2, "Ekonomiska konsekvenser")
    r.p("Om IVO ansöker om särskild avgift kan kommunen få betala. Ingen sådan ansökan är känd.")
    r.h(2, "Förslag till beslut")
    r.p("Vård- och omsorgsnämnden beslutar att lägga rapporten till handlingarna och skicka den vidare till revisorerna samt fullmäktige.")
    r.p("Områdeschef myndighet", style="small")
    r.flaw("text_vs_table", "The summary gives 6 LSS decisions; the list has 7 rows under LSS.", 6, 7, ["varav 6 beslut enligt LSS", "LSS 9 § 10"])
    r.found[-1]["kinds"] += ["table_vs_rows"]
    r.flaw("text_vs_text", "6 LSS and 4 SoL make 10, not 11 (follows from the wrong 6).", 11, 10,
           ["Totalt har 11 beslut rapporterats till IVO", "varav 6 beslut enligt LSS och 4 beslut enligt SoL"], "note", True)
    return r


def vara():
    css = ("body{font:16px/1.5 Verdana,sans-serif;margin:0;color:#222}header,footer{background:#114b5f;color:#fff;padding:14px 30px}"
           "nav{padding:6px 30px;font-size:13px}main{max-width:860px;padding:10px 30px}table{border-collapse:collapse;margin:10px 0 22px}"
           "th,td{border-bottom:1px solid #999;padding:5px 12px;text-align:left}")
    r = Rep("sommen03_vara_2023_kv4", "html", dict(producer="html", title="Ej verkställda beslut – Vara kommun", css=css, rowhead=True,
            before="<header>Vara kommun</header><nav>Start / Kommun och politik / Kvalitet och uppföljning / Ej verkställda beslut</nav>",
            after="<footer>Kontaktcenter 0512-310 00</footer>"),
            organisation="Vara kommun", kommunkod="1470", stadsdel=None, namnd="Socialnämnden", dnr=None, period="2023-Q4",
            document_date="2024-01-29", laws=["SoL", "LSS"])
    r.h(1, "Ej verkställda beslut fjärde kvartalet 2023")
    r.p("Publicerad 2024-01-29", style="small")
    r.p("Socialnämnden i Vara rapporterar fyra gånger om året till IVO. Här visar vi hur antalet beslut har ändrats under året. Ett beslut räknas i varje kvartal så länge det inte är verkställt.")
    r.h(2, "Socialtjänstlagen")
    cols = ["Bistånd", "Kv 1 2023", "Kv 2 2023", "Kv 3 2023", "Kv 4 2023"]
    q = [{"measure": "ej_verkställda", "period": f"2023-Q{i}"} for i in (1, 2, 3, 4)]
    r.count_table(cols, [["Särskilt boende", "7", "5", "8", "6"], ["Hemtjänst", "–", "–", "1", "–"], ["Kontaktfamilj", "3", "3", "2", "2"],
                  ["Boendestöd", None, None, "1", "3"], ["Summa", "10", "8", "12", "11"]], q, "insats_time_series", base={"lag": "SoL"},
                  title="Antal ej verkställda beslut enligt SoL per kvartal")
    r.p("Streck betyder inga beslut. Boendestöd redovisades av en annan nämnd under första halvåret och finns därför inte med då.", style="small")
    r.p("Antalet ej verkställda beslut enligt SoL var 11 under kvartal 4, en minskning med ett beslut jämfört med kvartal 3. Särskilt boende stod för drygt hälften, 6 av 11.",
        r.c("Antalet ej verkställda beslut enligt SoL var 11 under kvartal 4", 11, "ej_verkställda", lag="SoL"),
        r.c("en minskning med ett beslut jämfört med kvartal 3", -1, "ej_verkställda", "skillnad", lag="SoL", compare_to="2023-Q3"),
        r.c("Särskilt boende stod för drygt hälften, 6 av 11", 6, "ej_verkställda", lag="SoL", insats="Särskilt boende"))
    r.claims_opt += [r.c("drygt hälften, 6 av 11", 11, "ej_verkställda", lag="SoL"), r.c("drygt hälften", 50, "ej_verkställda", "procent", lag="SoL", insats="Särskilt boende")]
    r.h(2, "LSS")
    cols = ["Insats"] + cols[1:]
    r.count_table(cols, [["Bostad för vuxna", "4", "4", "5", "5"], ["Kontaktperson", "6", "4", "3", "4"], ["Daglig verksamhet", "1", "2", "–", "1"],
                  ["Korttidsvistelse", "2", "1", "1", "–"], ["Summa", "13", "11", "9", "10"]], q, "insats_time_series", base={"lag": "LSS"},
                  title="Antal ej verkställda beslut enligt LSS per kvartal")
    r.p("Under kvartal 4 var 10 beslut enligt LSS ej verkställda. Det är tre färre än under kvartal 1.",
        r.c("Under kvartal 4 var 10 beslut enligt LSS ej verkställda", 10, "ej_verkställda", lag="LSS"),
        r.c("Det är tre färre än under kvartal 1", -3, "ej_verkställda", "skillnad", lag="LSS", compare_to="2023-Q1"))
    r.h(2, "De beslut som har väntat längst och fortfarande inte är verkställda")
    three = [("Kontaktfamilj", "SoL", "2022-08-22", "flicka", "Kontakten mellan familjerna fungerade inte och ny familj söks."),
             ("Bostad för vuxna", "LSS", "2021-03-09", "man", "Har tackat nej flera gånger."),
             ("Kontaktperson", "LSS", "2022-12-01", "kvinna", "Ingen lämplig person har hittats.")]
    r.ul([f"{i} ({g}), {k}, beslut den {longdate(d)}. Orsak: {t}" for i, g, d, k, t in three])
    for i, g, d, k, t in three:
        r.decision(dict(insats=i, lag=g, beslutsdatum=d, kon=k, kommentar=t, status="kvarstående"))
    r.h(2, "Så lång är handläggningstiden")
    r.table(["Enhet", "Mål, dagar", "Utfall, dagar"], [["Äldreomsorg", "30", "27"], ["Funktionsstöd", "60", "71"], ["Barn och familj", "120", "104"]], "other")
    r.p("Tabellen om handläggningstid handlar om tiden från ansökan till beslut och har inget med verkställigheten att göra.")
    return r


def nordmaling():
    r = Rep("sommen04_nordmaling_2024_kv1", "pdf", dict(producer="soffice", font="Liberation Serif", size=11.5, header="NORDMALINGS KOMMUN – Socialnämnden",
            footer="Ej verkställda beslut, kvartal 1"), organisation="Nordmalings kommun", kommunkod="2401", stadsdel=None, namnd="Socialnämnden",
            dnr="SN-2024-31", period="2024-Q1", document_date="2024-04-22", laws=["SoL", "LSS"])
    r.p("2024-04-22\nDnr SN-2024-31")
    r.h(1, "Individrapporter till IVO, kvartal 1 år 2024")
    r.p("Till IVO har socialnämnden för årets första kvartal rapporterat fem beslut som inte verkställts i tid. Tre av besluten gäller LSS och två gäller socialtjänstlagen. "
        "Ett beslut har verkställts och ett har avslutats sedan den enskilde tagit tillbaka sin ansökan.",
        r.c("Till IVO har socialnämnden för årets första kvartal rapporterat fem beslut", 5),
        r.c("Tre av besluten gäller LSS", 3, lag="LSS"), r.c("två gäller socialtjänstlagen", 2, lag="SoL"),
        r.c("Ett beslut har verkställts", 1, "verkställda"), r.c("ett har avslutats", 1, "avslutade"))
    r.p("Av sekretesskäl anges inte ålder och bostadsort. Besluten beskrivs i den ordning de kom in till IVO.")
    cases = [("Ledsagarservice enligt 9 § 3 LSS", "Beslut fattades den 4 oktober 2023. Det gäller en man.\nSkäl: Ledsagaren slutade innan insatsen hann börja.\nBeslutet är ännu inte verkställt.",
              dict(insats="Ledsagarservice", lag="LSS", lagrum="9 § 3 LSS", beslutsdatum="2023-10-04", kon="man", status="kvarstående", kommentar="Ledsagaren slutade innan insatsen hann börja.")),
             ("Kontaktperson enligt 9 § 4 LSS", "Beslut fattades den 16 juni 2023. Det gäller en kvinna.\nSkäl: Har inte kommit till de möten som bokats.\nBeslutet är ännu inte verkställt.",
              dict(insats="Kontaktperson", lag="LSS", lagrum="9 § 4 LSS", beslutsdatum="2023-06-16", kon="kvinna", status="kvarstående", kommentar="Har inte kommit till de möten som bokats.")),
             ("Bostad med särskild service enligt 9 § 9 LSS", "Beslut fattades den 28 november 2023. Det gäller en man.\nSkäl: Lägenheten behövde anpassas först.\nBeslutet verkställdes den 1 mars 2024.",
              dict(insats="Bostad med särskild service", lag="LSS", lagrum="9 § 9 LSS", beslutsdatum="2023-11-28", kon="man", status="verkställt", verkstallt_datum="2024-03-01", kommentar="Lägenheten behövde anpassas först.")),
             ("Särskilt boende enligt 4 kap. 1 § SoL", "Beslut fattades den 12 december 2023. Det gäller en kvinna.\nSkäl: Ville inte lämna sin make.\nAnsökan togs tillbaka och beslutet avslutades den 20 mars 2024.",
              dict(insats="Särskilt boende", lag="SoL", lagrum="4 kap. 1 § SoL", beslutsdatum="2023-12-12", kon="kvinna", status="avslutat", avslutat_datum="2024-03-20", kommentar="Ville inte lämna sin make.")),
             ("Kontaktfamilj enligt 4 kap. 1 § SoL", "Beslut fattades den 30 augusti 2023. Det gäller en pojke.\nSkäl: Kommunen har annonserat utan att få svar.\nBeslutet är ännu inte verkställt.",
              dict(insats="Kontaktfamilj", lag="SoL", lagrum="4 kap. 1 § SoL", beslutsdatum="2023-08-30", kon="pojke", status="kvarstående", kommentar="Kommunen har annonserat utan att få svar."))]
    for n, (head, text, rec) in enumerate(cases, 1):
        r.h(2, f"{n}. {head}")
        r.p(text)
        r.decision({**rec, "nr": n})
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden tar del av rapporten.")
    r.p("Nordmaling, myndighetschefen", style="small")
    return r


REPORTS = [tranas, amal, vara, nordmaling]
