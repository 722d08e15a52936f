"""Reports 01-03."""
from kit import C, Report, field


def hultsfred():
    r = Report("klinten01_hultsfred_2024q2", "soffice-pdf", organisation="Hultsfreds kommun", kommunkod="0860", stadsdel=None,
               namnd="Socialnämnden", dnr="SN 2024/78", period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
    r.look = dict(font="Liberation Sans", size=10.5, grid="Light Grid Accent 1", left="Hultsfreds kommun\nSocialförvaltningen",
                  right="Tjänsteskrivelse\n2024-08-19\nDnr SN 2024/78", foot="Hultsfreds kommun · Box 500, 577 26 Hultsfred · kommun@hultsfred.example")
    r.h(1, "Redovisning av gynnande beslut som inte har verkställts, kvartal 2 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden noterar redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Sammanfattning")
    r.p("Varje kvartal går förvaltningen igenom vilka beviljade insatser som inte kommit igång inom tre månader. Vid genomgången för "
        "andra kvartalet 2024 fanns 23 sådana beslut. Av dem är 13 fattade enligt SoL och 10 enligt LSS. Vid förra "
        "genomgången, kvartal 1, var antalet 26. Minskningen på tre beslut beror mest på att flera "
        "personer har fått plats på Knektagården.",
        C("fanns 23 sådana beslut", 23, "ej_verkställda", drop=["measure"]),
        C("Av dem är 13 fattade enligt SoL", 13, "ej_verkställda", lag="SoL", drop=["measure"]),
        C("10 enligt LSS", 10, "ej_verkställda", lag="LSS", drop=["measure"]),
        C("Vid förra genomgången, kvartal 1, var antalet 26", 26, "ej_verkställda", period="2024-Q1", drop=["measure"]),
        C("Minskningen på tre beslut", -3, "ej_verkställda", unit="skillnad", compare_to="2024-Q1", drop=["measure"]))
    r.h(2, "Bakgrund")
    r.p("Av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS följer att kommunen ska anmäla beslut som inte verkställts inom tre månader till "
        "Inspektionen för vård och omsorg (IVO). Samma sak gäller när en insats avbrutits och inte startat om. Uppgifterna till "
        "fullmäktige ska vara avidentifierade. Kommunen kan åläggas en särskild avgift, som lägst 10 000 kronor och högst en miljon kronor.")
    cols = ["Insats", "Kvinnor/flickor", "Män/pojkar", "Antal beslut"]
    dims = [{"kon": "K"}, {"kon": "M"}, {}]
    r.h(2, "Ej verkställda beslut enligt SoL")
    base = {"measure": "ej_verkställda", "lag": "SoL"}
    r.counts("insats_status", cols, dims, [("Särskilt boende", {"insats": "Särskilt boende"}, [4, 3, 7]),
             ("Boendestöd", {"insats": "Boendestöd"}, [1, 2, 3]), ("Kontaktfamilj", {"insats": "Kontaktfamilj"}, [2, 1, 3]),
             ("Summa", {"is_total": True}, [7, 6, 13])], base=base)
    r.p("Den vanligaste förklaringen på särskilt boende är att man tackat nej till den plats man erbjudits för att få en bestämd "
        "avdelning eller ort. När det gäller kontaktfamilj saknas familjer, annonsering har pågått sen i våras.")
    r.h(2, "Ej verkställda beslut enligt LSS")
    base = {"measure": "ej_verkställda", "lag": "LSS"}
    bo = "Bostad med särskild service för vuxna"
    r.counts("insats_status", cols, dims, [("Daglig verksamhet", {"insats": "Daglig verksamhet"}, ["–", 2, 2]),
             ("Kontaktperson", {"insats": "Kontaktperson"}, [2, 3, 5]), (bo, {"insats": bo}, [1, 2, 3]),
             ("Summa", {"is_total": True}, [3, 7, 10])], base=base)
    r.p("Hälften av LSS-besluten rör kontaktperson. Två av kontaktpersonsbesluten är avbrott, då uppdragstagaren slutat. "
        "Ny gruppbostad med sex lägenheter är beställd och väntas stå klar hösten 2025.",
        optional=[C("Hälften av LSS-besluten rör kontaktperson", 50, "ej_verkställda", unit="procent", lag="LSS", insats="kontaktperson"),
                  C("Två av kontaktpersonsbesluten är avbrott", 2, "ej_verkställda", lag="LSS", insats="kontaktperson", orsak="avbrott")])
    r.h(2, "Jämställdhet")
    r.p("Sammantaget gäller besluten 10 kvinnor eller flickor och 13 män eller pojkar. Skillnaden finns inom LSS.",
        C("Sammantaget gäller besluten 10 kvinnor eller flickor", 10, "ej_verkställda", kon="K", drop=["measure"]),
        C("13 män eller pojkar", 13, "ej_verkställda", kon="M", drop=["measure"]))
    r.p("Anna-Britt Sköldmark\nVerksamhetsutvecklare", style="sign")
    r.p("Beslutet ska skickas till\nKommunfullmäktige\nRevisorerna", style="small")
    return r


def kavlinge():
    r = Report("klinten02_kavlinge_2025q1", "reportlab", organisation="Kävlinge kommun", kommunkod="1261", stadsdel=None,
               namnd="Socialnämnden", dnr="SN 2025/112-7", period="2025-Q1", document_date="2025-04-28", laws=["SoL", "LSS"])
    r.look = dict(font="Times-Roman", bold="Times-Bold", size=10.5, head=(0.87, 0.92, 0.86), line=(0.45, 0.55, 0.45), zebra=False,
                  left=["KÄVLINGE KOMMUN", "Myndighetsavdelningen"], right=["2025-04-28", "Dnr: SN 2025/112-7"], foot="Tjänsteskrivelse till socialnämnden",
                  page="Sida %d")
    r.h(1, "Icke verkställda beslut första kvartalet 2025")
    r.h(2, "Ärendet i korthet")
    r.p("För perioden 1 januari–31 mars 2025 har myndighetsavdelningen lämnat uppgift till IVO om 12 beslut som väntat mer än "
        "tre månader på verkställighet. Sju beslut är fattade med stöd av socialtjänstlagen och fem med stöd av LSS. "
        "Inget av besluten har hunnit verkställas innan rapporteringen stängde.",
        C("lämnat uppgift till IVO om 12 beslut", 12, "rapporterade", drop=["measure"]),
        C("Sju beslut är fattade med stöd av socialtjänstlagen", 7, "rapporterade", lag="SoL", drop=["measure"]),
        C("fem med stöd av LSS", 5, "rapporterade", lag="LSS", drop=["measure"]),
        optional=[C("Inget av besluten har hunnit verkställas innan rapporteringen stängde", 0, "verkställda")])
    r.h(2, "Lagrum")
    r.p("Rapporteringsskyldigheten regleras i 16 kap. 6 f–h §§ SoL (2001:453) och 28 f–h §§ LSS (1993:387). Statistikrapporten till "
        "kommunfullmäktige ska visa hur många beslut det är, vilken sorts insats det gäller och hur lång tid som gått.")
    cols = [("Nr", lambda d: str(d["nr"])), ("Beslutad insats", field("insats")), ("Kön", lambda d: {"K": "Kvinna", "M": "Man"}[d["kon"]]),
            ("Beslutsdatum", field("beslutsdatum")), ("Skäl till dröjsmålet", field("kommentar"))]

    def rows(start, *items):
        return [dict(nr=start + i, insats=a, kon=k, alder="vuxen", beslutsdatum=b, kommentar=c) for i, (a, k, b, c) in enumerate(items)]
    r.h(2, "Beslut enligt SoL")
    widths = [28, 105, 48, 72, 230]
    r.decisions(cols, rows(1,
        ("Särskilt boende", "K", "2024-09-17", "Erbjöds plats i november men avböjde, vill bo nära dottern i Löddeköpinge."),
        ("Särskilt boende", "M", "2024-11-04", "Ingen ledig plats i kommunen."),
        ("Särskilt boende", "K", "2024-12-11", "Ligger inne på sjukhus, flytten skjuts upp."),
        ("Växelvård", "M", "2024-10-22", "Hustrun vill vänta tills hon själv blivit opererad."),
        ("Kontaktperson", "M", "2024-08-30", "Två personer har föreslagits, båda fick nej. Rekrytering fortgår."),
        ("Dagverksamhet", "K", "2024-12-20", "Vill bara ha tisdagar och då är det fullt.")), base={"lag": "SoL"}, widths=widths)
    r.p("Gemensamt för äldreomsorgen är att det under vintern stått få platser tomma. Öppnandet av Billingshäll har försenats.")
    r.h(2, "Beslut enligt LSS")
    r.decisions(cols, rows(1,
        ("Daglig verksamhet", "M", "2024-06-12", "Har studerat på folkhögskola, önskar start till hösten."),
        ("Daglig verksamhet", "K", "2024-12-03", "Studiebesök gjort, placering utreds."),
        ("Ledsagarservice", "K", "2024-11-19", "Svårt hitta ledsagare som talar teckenspråk."),
        ("Gruppbostad", "M", "2023-05-25", "Tackat nej två gånger. Står kvar i kön."),
        ("Servicebostad", "M", "2024-10-09", "Lägenhet reserverad, inflyttning 1 maj.")), base={"lag": "LSS"}, widths=widths)
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.")
    r.p("Per Ohlin\nAvdelningschef", style="sign")
    r.wrong("text_vs_table", "The summary says seven decisions under SoL; the SoL list has six rows.", 7, 6,
            ["Sju beslut är fattade med stöd av socialtjänstlagen", "Beslut enligt SoL"], kinds=["table_vs_rows"])
    r.wrong("text_vs_table", "Consequence: 12 decisions in the summary, 6 + 5 = 11 rows.", 12, 11,
            ["lämnat uppgift till IVO om 12 beslut", "Beslut enligt SoL", "Beslut enligt LSS"], "note", ["table_vs_rows"], True)
    return r


def munkedal():
    r = Report("klinten03_munkedal_2024q3", "docx", organisation="Munkedals kommun", kommunkod="1430", stadsdel=None,
               namnd="Välfärdsnämnden", dnr="VFN 2024-231", period="2024-Q3", document_date="2024-10-21", laws=["LSS", "SoL"])
    r.look = dict(font="Liberation Serif", size=11, grid="Table Grid", left="Munkedals kommun\nVälfärdsförvaltningen\nMyndighet",
                  right="TJÄNSTESKRIVELSE\n2024-10-21\nDiarienummer VFN 2024-231", foot="455 80 Munkedal · munkedal.example", caption_style=True)
    r.h(1, "Rapport om ej verkställda beslut kvartal 3/2024 – SoL och LSS")
    r.h(2, "Förslag till beslut")
    r.ul(["Välfärdsnämnden tar del av rapporten.", "Rapporten lämnas till kommunfullmäktige och revisionen."], ordered=True)
    r.h(2, "Ärendebeskrivning")
    r.p("Rapporten avser tiden 2024-07-01 till och med 2024-09-30. Under kvartalet har 19 beslut rapporterats till IVO. Av dessa har "
        "fyra verkställts och två avslutats av annan orsak. Återstår gör 13 beslut. Nio av de rapporterade besluten "
        "fanns med redan i rapporten för kvartal 2.",
        C("har 19 beslut rapporterats till IVO", 19, "rapporterade"), C("Av dessa har fyra verkställts", 4, "verkställda"),
        C("två avslutats av annan orsak", 2, "avslutade"), C("Återstår gör 13 beslut", 13, "kvarstående"),
        C("Nio av de rapporterade besluten fanns med redan i rapporten för kvartal 2", 9, "rapporterade", drop=["period", "compare_to"]))
    r.counts("insats_status", ["Insats", "Rapporterade", "Därav verkställda", "Därav avslutade", "Återstår 30/9"],
             [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")],
             [("Beslut enligt LSS", {"lag": "LSS", "is_total": True}, [8, 1, 1, 6]),
              ("Korttidsvistelse", {"lag": "LSS", "insats": "Korttidsvistelse"}, [3, 1, 0, 2]),
              ("Kontaktperson", {"lag": "LSS", "insats": "Kontaktperson"}, [4, 0, 1, 3]),
              ("Avlösarservice", {"lag": "LSS", "insats": "Avlösarservice"}, [1, 0, 0, 1]),
              ("Beslut enligt SoL", {"lag": "SoL", "is_total": True}, [11, 3, 1, 7]),
              ("Vård- och omsorgsboende", {"lag": "SoL", "insats": "Vård- och omsorgsboende"}, [7, 2, 1, 4]),
              ("Hemtjänst", {"lag": "SoL", "insats": "Hemtjänst"}, [1, 1, 0, 0]),
              ("Sysselsättning", {"lag": "SoL", "insats": "Sysselsättning"}, [3, 0, 0, 3]),
              ("Totalt", {"is_total": True}, [19, 4, 2, 13])], title="Tabell 1. Beslut kvartal 3 per insats",
             bold_rows=[0, 4, 8])
    r.p("Korttidsvistelsen har varit stängd i juli och augusti, vilket påverkat. Inom vård- och omsorgsboende har Allégården tagit "
        "emot två personer i september. Ett beslut avslutades då den enskilde avlidit, och ett då behovet inte längre fanns.",
        optional=[C("Ett beslut avslutades då den enskilde avlidit", 1, "avslutade", orsak="den enskilde avlidit"),
                  C("ett då behovet inte längre fanns", 1, "avslutade", orsak="behovet inte längre fanns")])
    r.counts("waiting_buckets", ["Väntetid i månader", "LSS", "SoL"], [{"lag": "LSS"}, {"lag": "SoL"}],
             [("3–6", {"manader": "3–6"}, [2, 5]), ("7–12", {"manader": "7–12"}, [3, 2]), ("13–", {"manader": "13–"}, [1, None])],
             title="Tabell 2. Väntetid för beslut som återstår den 30 september 2024", base={"measure": "kvarstående"})
    r.p("Den som väntat längst är beviljad kontaktperson enligt LSS och har under två år inte velat träffa de personer som föreslagits.")
    r.h(2, "Konsekvenser")
    r.p("Ekonomi: IVO kan ansöka om särskild avgift. Kommunen har inte fått någon sådan under 2024.\n"
        "Barnperspektiv: Två av besluten om korttidsvistelse gäller barn under 12 år.", 
        optional=[C("Två av besluten om korttidsvistelse gäller barn under 12 år", 2, "rapporterade", lag="LSS", insats="korttidsvistelse")])
    r.h(2, "Beslutet expedieras till")
    r.p("Kommunfullmäktige\nRevisorerna\nIVO (för kännedom)")
    r.p("Katarina Hjort\nFörvaltningschef", style="sign")
    return r


REPORTS = [hultsfred, kavlinge, munkedal]
