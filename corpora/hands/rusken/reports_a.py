"""Hylte (table per law), Kalix (flow table per law), Tidaholm (bullets with days)."""
from datetime import date

from reportlab.lib import colors

from model import NO_MEASURE, Rep, claim as C, lang


def hylte():
    r = Rep("rusken01_hylte_2024kv3", "pdf", "docx_pdf",
            dict(font="Liberation Serif", hfont="Liberation Sans", size=11, title_size=16, header="Hylte kommun\tTJÄNSTESKRIVELSE", footer="Sid ",
                 footer_mid="/"),
            organisation="Hylte kommun", namnd="Socialnämnden", kommunkod="1315", dnr="SN 2024/0148", period="2024-Q3",
            document_date="2024-10-21", laws=["LSS", "SoL"])
    r.add("lh", ["Socialkontoret", "Handläggare: utredningssekreteraren"], ["Datum 2024-10-21", "Dnr SN 2024/0148", "", "Till socialnämnden"])
    r.title("Gynnande beslut som inte verkställts, tredje kvartalet 2024")
    r.h("Förslag till beslut")
    r.p("Socialnämnden noterar informationen och överlämnar statistiken till kommunfullmäktige och kommunens revisorer.")
    r.h("Sammanfattning av ärendet")
    r.p("Den 30 september 2024 hade nio beslut inte verkställts inom tre månader. Fem av dem är fattade enligt SoL och fyra enligt LSS. "
        "Fyra beslut avser kvinnor eller flickor och fem avser män eller pojkar.",
        C("hade nio beslut inte verkställts inom tre månader", 9, "ej_verkställda", agreed=NO_MEASURE),
        C("Fem av dem är fattade enligt SoL", 5, "ej_verkställda", lag="SoL", agreed=NO_MEASURE),
        C("fyra enligt LSS", 4, "ej_verkställda", lag="LSS", agreed=NO_MEASURE),
        C("Fyra beslut avser kvinnor eller flickor", 4, "ej_verkställda", kon="K", agreed=NO_MEASURE),
        C("fem avser män eller pojkar", 5, "ej_verkställda", kon="M", agreed=NO_MEASURE))
    r.p("Vid förra redovisningen, kvartal 2 2024, var antalet elva. Det är alltså en minskning med två beslut.",
        C("kvartal 2 2024, var antalet elva", 11, "ej_verkställda", period="2024-Q2", agreed=NO_MEASURE),
        C("en minskning med två beslut", -2, "ej_verkställda", "skillnad", compare_to="2024-Q2", agreed=NO_MEASURE))
    r.h("Bakgrund")
    r.p("Kommunen ska enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS en gång per kvartal anmäla till IVO vilka gynnande beslut som "
        "inte har verkställts inom tre månader från beslutsdagen. Detsamma gäller om verkställigheten har avbrutits och insatsen inte har "
        "kommit igång på nytt. Den som inte får sin insats i tid kan få kommunen att betala en särskild avgift.")
    r.h("Redovisning")
    r.h("Beslut enligt socialtjänstlagen", 2)
    cols = [("Insats", "insats"), ("Beslutsdatum", "beslutsdatum"), ("Avser", "kon_ord"), ("Kommentar", "kommentar")]
    r.dtable(cols, [
        dict(insats="Särskilt boende", beslutsdatum="2024-05-14", kon_ord="Kvinna", kommentar="Erbjöds plats i juli men vill invänta ledigt rum i Torup."),
        dict(insats="Särskilt boende", beslutsdatum="2024-06-03", kon_ord="Man", kommentar="Kö. Ingen plats har kunnat erbjudas."),
        dict(insats="Kontaktfamilj", beslutsdatum="2023-11-22", kon_ord="Flicka", kommentar="Flera familjer är tillfrågade, ingen har haft möjlighet."),
        dict(insats="Dagverksamhet", beslutsdatum="2024-06-12", kon_ord="Kvinna", kommentar="Vill vänta till efter sommaren, hör av sig själv."),
        dict(insats="Boendestöd", beslutsdatum="2024-04-30", kon_ord="Man", kommentar="Går inte att nå trots brev och telefonsamtal."),
    ], dict(lag="SoL"), widths=[3, 2.6, 1.8, 7])
    r.h("Beslut enligt LSS", 2)
    r.dtable(cols, [
        dict(insats="Kontaktperson", beslutsdatum="2024-01-18", kon_ord="Man", kommentar="Ingen lämplig person hittad."),
        dict(insats="Korttidsvistelse", beslutsdatum="2024-06-10", kon_ord="Pojke", kommentar="Vårdnadshavaren tackade nej till platsen som fanns, vill ha något närmare hemmet."),
        dict(insats="Bostad med särskild service för vuxna", beslutsdatum="2023-09-05", kon_ord="Kvinna", kommentar="Nytt gruppboende byggs, inflytt planerad till mars 2025."),
        dict(insats="Daglig verksamhet", beslutsdatum="2024-05-27", kon_ord="Man", kommentar="Sjukskriven sedan beslutet. Uppstart när hälsan tillåter."),
    ], dict(lag="LSS"), widths=[3, 2.6, 1.8, 7])
    r.h("Underlag")
    r.p("Inrapporterade uppgifter i IVO:s e-tjänst, uttagna av enhetscheferna i oktober.")
    r.add("lines", ["Verksamhetschef individ och familj", "Socialkontoret, Hylte kommun"])
    return r


def kalix():
    r = Rep("rusken02_kalix_2025kv1", "pdf", "write_pdf",
            dict(header="KALIX KOMMUN  |  Socialförvaltningen", footer="Dnr 2025-00231", pageno="Sida {}", colour=colors.HexColor("#1b4d6b"),
                 doc_title="Ej verkställda beslut",
                 table_cmds=[("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe9ef")), ("BOX", (0, 0), (-1, -1), .6, colors.black),
                             ("INNERGRID", (0, 0), (-1, -1), .3, colors.grey)]),
            organisation="Kalix kommun", namnd="Socialnämnden", kommunkod="2514", dnr="2025-00231", period="2025-Q1",
            document_date="2025-04-28", laws=["LSS", "SoL"])
    r.add("lh", ["Socialnämnden"], ["2025-04-28", "Dnr 2025-00231"])
    r.title("Kvartalsrapport om ej verkställda beslut, 1 januari–31 mars 2025")
    r.h("Ärendebeskrivning")
    r.p("Rapporten visar de beslut om bistånd och insatser som har rapporterats till Inspektionen för vård och omsorg (IVO) för första "
        "kvartalet 2025, hur många av dem som har verkställts eller avslutats under kvartalet och hur många som fortfarande väntar. Även "
        "beslut som rapporterats tidigare ingår så länge de inte är klara.")
    A = ("measure", "period", "lag", "insats", "orsak", "kon", "compare_to")
    r.p("Sammanlagt rapporterades 45 beslut, 24 enligt LSS och 21 enligt SoL. Tolv beslut verkställdes under kvartalet och sex avslutades "
        "utan verkställighet. Den 31 mars återstod 27 beslut. I rapporten för fjärde kvartalet 2024 var det 41 rapporterade beslut, "
        "en ökning med fyra.",
        C("Sammanlagt rapporterades 45 beslut", 45, "rapporterade", agreed=list(A)),
        C("24 enligt LSS", 24, "rapporterade", lag="LSS"),
        C("21 enligt SoL", 21, "rapporterade", lag="SoL"),
        C("Tolv beslut verkställdes under kvartalet", 12, "verkställda"),
        C("sex avslutades utan verkställighet", 6, "avslutade"),
        C("återstod 27 beslut", 27, "kvarstående"),
        C("I rapporten för fjärde kvartalet 2024 var det 41 rapporterade beslut", 41, "rapporterade", period="2024-Q4"),
        C("en ökning med fyra", 4, "rapporterade", "skillnad", compare_to="2024-Q4"))
    r.h("Insatser enligt LSS")
    vals = [("Rapporterade", dict(measure="rapporterade")), ("Varav verkställda under kvartalet", dict(measure="verkställda")),
            ("Varav avslutade utan verkställighet", dict(measure="avslutade")), ("Kvarstår 2025-03-31", dict(measure="kvarstående"))]
    w = [4.2, 2, 2.2, 2.3, 2]

    def rows(lag, data, total):
        return [((n,), dict(insats=n), v, False) for n, v in data] + [(("Summa",), {}, total, True)]
    r.ctable(["Insats"], vals, rows("LSS", [("Bostad med särskild service, vuxna", (6, 1, 0, 5)), ("Kontaktperson", (9, 2, 1, 6)),
                                           ("Ledsagarservice", (3, 0, 1, 2)), ("Avlösarservice i hemmet", (2, 1, 0, 1)),
                                           ("Daglig verksamhet", (4, 2, 0, 2))], (24, 6, 2, 16)), dict(lag="LSS"), "insats_status", widths=w)
    r.p("Kontaktperson är den insats som är svårast att verkställa. Av de sex beslut som kvarstår har den enskilde i två fall tackat nej till "
        "den person som föreslagits, i övriga fall pågår rekrytering.",
        C("Av de sex beslut som kvarstår", 6, "kvarstående", lag="LSS", insats="Kontaktperson"),
        C("har den enskilde i två fall tackat nej till den person som föreslagits", 2, "kvarstående", lag="LSS", insats="Kontaktperson",
          orsak="tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h("Bistånd enligt SoL")
    r.ctable(["Bistånd"], vals, rows("SoL", [("Särskilt boende", (8, 3, 2, 3)), ("Kontaktfamilj", (4, 1, 0, 3)), ("Hemtjänst", (1, 1, 0, 0)),
                                            ("Dagverksamhet", (3, 0, 1, 2)), ("Boendestöd", (5, 1, 1, 3))], (21, 6, 4, 12)),
             dict(lag="SoL"), "insats_status", widths=w)
    ev = ["Särskilt boende 8 3 2 3", "Kontaktfamilj 4 1 0 3", "Dagverksamhet 3 0 1 2", "Boendestöd 5 1 1 3", "Summa 21 6 4 12"]
    r.find("table_sum", "SoL, Kvarstår: the rows add to 11, the printed Summa is 12 (21 - 6 - 4 is also 11, and 16 + 11 are the 27 of the text).",
           12, 11, ev)
    r.find("table_sum", "SoL, the Summa row: 21 reported less 6 and 4 leave 11, not 12 (same error).", 12, 11, ev, "note", optional=True)
    r.find("text_vs_table", "16 + 12 are 28, the text says 27 (consequence).", 27, 28, ["återstod 27 beslut", *ev], "note", optional=True)
    r.find("text_vs_table", "16 + 12 are 28, the text says 27 (consequence).", 28, 27, ["återstod 27 beslut", *ev], "note", optional=True)
    r.p("Väntetiden för de beslut om särskilt boende som kvarstår är i genomsnitt 147 dagar.",
        C("är i genomsnitt 147 dagar", 147, "kvarstående", "dagar", lag="SoL", insats="särskilt boende"))
    r.h("Platsläget")
    r.p("Som jämförelse redovisas hur många platser kommunen har i egen regi.")
    r.table(["Boende", "Antal platser", "Lediga vid kvartalets slut"],
            [["Rönngården", "48", "0"], ["Grytnäs gruppbostad", "6", "0"], ["Älvbrinken", "36", "1"]], "other", widths=[4, 2, 3], align={1, 2})
    r.h("Förvaltningens förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och revisorerna.")
    return r


def tidaholm():
    end = date(2023, 6, 30)
    r = Rep("rusken03_tidaholm_2023kv2", "docx", "write_docx",
            dict(font="DejaVu Sans", size=10, colour="3B5323", title_size=15, header="Tidaholms kommun, Social- och omsorgsförvaltningen",
                 footer="", footer_mid=" (", margin=2.8, bullet="List Bullet"),
            fmt=lang, organisation="Tidaholms kommun", namnd="Social- och omsorgsnämnden", kommunkod="1498", dnr="SON 2023/87",
            period="2023-Q2", document_date="2023-07-24", laws=["LSS", "SoL"])
    r.look["footer_mid"] = " av "
    r.add("lines", ["Ärendenummer: SON 2023/87", "Datum: 24 juli 2023", "Beslutande: Social- och omsorgsnämnden"])
    r.title("Beslut som väntar på verkställighet per den 30 juni 2023")
    r.p("Det andra kvartalet 2023 har förvaltningen anmält nio beslut som inte verkställts inom tre månader till IVO. Sex är beslut enligt "
        "socialtjänstlagen och tre enligt LSS. Den längsta väntetiden är 270 dagar.",
        C("har förvaltningen anmält nio beslut som inte verkställts inom tre månader till IVO", 9, "ej_verkställda", agreed=NO_MEASURE),
        C("Sex är beslut enligt socialtjänstlagen", 6, "ej_verkställda", lag="SoL", agreed=NO_MEASURE),
        C("tre enligt LSS", 3, "ej_verkställda", lag="LSS", agreed=NO_MEASURE),
        C("Den längsta väntetiden är 270 dagar", 270, "ej_verkställda", "dagar", agreed=NO_MEASURE))
    r.p("Antalet dagar är räknat från beslutsdatum till och med den 30 juni 2023. Inga personuppgifter redovisas.")

    def area(name, intro, claims, base, items):
        r.h(name, 2)
        r.p(intro, *claims)
        texts = []
        for insats, kon, d, kom, printed in items:
            days = printed or (end - date.fromisoformat(d)).days
            texts.append(f"{insats}, {kon}. Beslut {lang(d)}, {days} dagar. {kom}")
            r.dec(omrade=name, insats=insats, kon_ord=kon, beslutsdatum=d, dagar=days, kommentar=kom, **base)
        r.bullets(texts)
        return texts
    r.h("Redovisning per område")
    area("Individ- och familjeomsorg", "Två beslut väntar, båda enligt SoL.",
         [C("Två beslut väntar", 2, "ej_verkställda", lag="SoL", omrade="Individ- och familjeomsorg", agreed=NO_MEASURE)], dict(lag="SoL"),
         [("Kontaktfamilj", "pojke", "2023-01-17", "Familj var utsedd men drog sig ur.", None),
          ("Öppenvård", "kvinna", "2023-03-09", "Kvinnan uteblir från inbokade möten.", None)])
    t = area("Äldreomsorg", "Inom äldreomsorgen väntar fem beslut enligt SoL på verkställighet. Det saknas framför allt platser för personer med demenssjukdom.",
             [C("Inom äldreomsorgen väntar fem beslut enligt SoL på verkställighet", 5, "ej_verkställda", lag="SoL", omrade="Äldreomsorg", agreed=NO_MEASURE)],
             dict(lag="SoL"),
             [("Särskilt boende", "kvinna", "2022-11-30", "Har tackat nej till ett boende, vill bo på Lindängen.", None),
              ("Särskilt boende", "man", "2023-02-20", "Ingen ledig plats på demensavdelning.", 310),
              ("Korttidsboende", "man", "2023-03-21", "Anhöriga klarar sig tillsvidare.", None),
              ("Dagverksamhet", "kvinna", "2023-03-27", "Fullt i gruppen, står i kö.", None)])
    r.find("table_vs_rows", "Äldreomsorg: the text says five decisions, four are listed (2 + 4 + 3 are the nine of the summary).", 5, 4,
           ["Inom äldreomsorgen väntar fem beslut enligt SoL på verkställighet", *t], kinds=["table_vs_rows", "text_vs_table", "text_vs_text"])
    r.find("row_content", "Särskilt boende, decision 20 februari 2023: 130 days to 30 June 2023, printed 310.", 310, 130,
           [t[1], "Antalet dagar är räknat från beslutsdatum till och med den 30 juni 2023"], kinds=["row_content", "date"])
    r.find("text_vs_text", "The areas' numbers 2 + 5 + 3 are 10, the summary says 9 (consequence).", 9, 10,
           ["har förvaltningen anmält nio beslut som inte verkställts inom tre månader till IVO", "väntar fem beslut"], "note", optional=True)
    r.find("text_vs_text", "SoL by area 2 + 5 are 7, the summary says 6 (consequence).", 6, 7,
           ["Sex är beslut enligt socialtjänstlagen", "väntar fem beslut"], "note", optional=True)
    r.find("text_vs_table", "The longest wait is said to be 270 days, a row says 310 (consequence of the wrong 310).", 270, 310,
           ["Den längsta väntetiden är 270 dagar", t[1]], "note", optional=True)
    area("Funktionsstöd", "Tre beslut enligt LSS har inte kunnat verkställas.",
         [C("Tre beslut enligt LSS har inte kunnat verkställas", 3, "ej_verkställda", lag="LSS", omrade="Funktionsstöd", agreed=NO_MEASURE)], dict(lag="LSS"),
         [("Ledsagarservice", "man", "2022-10-03", "Svårt att hitta ledsagare som kan arbeta helger.", None),
          ("Korttidstillsyn", "flicka", "2023-02-06", "Skolan och vårdnadshavaren vill avvakta höstterminen.", None),
          ("Daglig verksamhet", "kvinna", "2023-03-13", "Praktikplats söks, ännu inget svar från arbetsgivaren.", None)])
    r.h("Förslag till beslut")
    r.p("Nämnden tar del av redovisningen och skickar den vidare till kommunfullmäktige samt revisionen.")
    r.add("lines", ["Kvalitetsutvecklare", "Social- och omsorgsförvaltningen"])
    return r
