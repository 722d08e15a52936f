"""Reports 01-03."""
import render_docx
import render_pdf
from model import Rep, iso


def r01():
    r = Rep("ivosjon01_hjo_2024_kv2", "pdf", organisation="Hjo kommun", kommunkod="1497", namnd="Vård- och omsorgsnämnden", dnr="VON 2024-118",
            period="2024-Q2", document_date="2024-08-14", laws=["SoL", "LSS"])
    r.add("head", cols=[["Hjo kommun", "Vård och omsorg, myndighet"], ["Tjänsteskrivelse", "Datum: 2024-08-14"], ["Diarienummer:", "VON 2024-118"]], rule=True)
    r.p("Till vård- och omsorgsnämnden")
    r.h(1, "Ej verkställda gynnande beslut, andra kvartalet 2024")
    r.h(2, "Förslag till beslut")
    r.p("Nämnden tar emot informationen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Vad ärendet handlar om")
    r.p("När ett beslut om en insats har legat i mer än tre månader utan att insatsen kommit igång ska nämnden anmäla det till Inspektionen för vård och "
        "omsorg (IVO). Samma sak gäller när en pågående insats har gjort uppehåll i mer än tre månader. Skyldigheten finns i 16 kap. 6 f § socialtjänstlagen "
        "och 28 f § LSS. Anmälan görs fyra gånger om året enligt tidplanen sist i skrivelsen.")
    r.h(2, "Läget i siffror")
    r.p("Under andra kvartalet 2024 har myndighetsenheten anmält 14 beslut till IVO, nio enligt SoL och fem enligt LSS. Fyra av besluten hann verkställas "
        "före kvartalets slut och ett avslutades. Den 30 juni 2024 återstod därmed nio beslut, varav fem enligt SoL och fyra enligt LSS.")
    r.claim("har myndighetsenheten anmält 14 beslut till IVO", 14, "rapporterade")
    r.claim("nio enligt SoL och fem enligt LSS", 9, "rapporterade", lag="SoL")
    r.claim("nio enligt SoL och fem enligt LSS", 5, "rapporterade", lag="LSS")
    r.claim("Fyra av besluten hann verkställas före kvartalets slut", 4, "verkställda")
    r.claim("ett avslutades", 1, "avslutade")
    r.claim("återstod därmed nio beslut", 9, "kvarstående")
    r.claim("varav fem enligt SoL och fyra enligt LSS", 5, "kvarstående", lag="SoL")
    r.claim("varav fem enligt SoL och fyra enligt LSS", 4, "kvarstående", lag="LSS")
    r.p("Åtta av de 14 anmälda besluten gäller kvinnor eller flickor och sex gäller män eller pojkar.")
    r.claim("Åtta av de 14 anmälda besluten gäller kvinnor eller flickor", 8, "rapporterade", kon="K")
    r.claim("Åtta av de 14 anmälda besluten gäller kvinnor eller flickor", 14, "rapporterade", optional=True)
    r.claim("sex gäller män eller pojkar", 6, "rapporterade", kon="M")
    cols = ["Insats", "Beslutsdatum", "Gäller", "Orsak till dröjsmålet", "Läget 2024-06-30"]
    sol = [("Särskilt boende", "2023-11-06", "kvinna", "Väntar på lägenhet på Sjöglimten, har avböjt annat boende.", "Ej verkställt"),
           ("Särskilt boende", "2023-12-19", "kvinna", "Ingen ledig lägenhet.", "Verkställt 2024-05-20"),
           ("Särskilt boende", "2024-01-23", "man", "Ingen ledig lägenhet. Paret vill flytta tillsammans.", "Ej verkställt"),
           ("Särskilt boende", "2024-02-14", "kvinna", "Ingen ledig lägenhet.", "Verkställt 2024-06-03"),
           ("Särskilt boende", "2024-03-08", "man", "Ville vänta till efter sommaren.", "Avslutat 2024-06-11"),
           ("Dagverksamhet", "2024-03-01", "man", "Har inte orkat börja efter sjukhusvistelse.", "Ej verkställt"),
           ("Kontaktperson", "2023-10-17", "kvinna", "Uppdragstagare saknas.", "Ej verkställt"),
           ("Kontaktperson", "2024-02-29", "man", "Uppdragstagare saknas, en person är tillfrågad.", "Verkställt 2024-06-24"),
           ("Boendestöd", "2024-03-21", "kvinna", "Svarar inte på brev eller telefon.", "Ej verkställt")]
    lss = [("Daglig verksamhet", "2023-09-04", "man", "Önskar arbete med djur, sådan plats finns inte i kommunen.", "Ej verkställt"),
           ("Daglig verksamhet", "2024-03-18", "kvinna", "Provar annan sysselsättning först.", "Ej verkställt"),
           ("Bostad med särskild service för vuxna", "2022-06-15", "kvinna", "Gruppbostaden på Almgatan är försenad.", "Ej verkställt"),
           ("Korttidsvistelse", "2024-01-11", "pojke", "Familjen har tackat nej till erbjuden plats.", "Ej verkställt"),
           ("Ledsagarservice", "2024-02-02", "flicka", "Svårt att hitta ledsagare på helger.", "Verkställt 2024-05-06")]
    for lag, rows, head in (("SoL", sol, "Beslut enligt socialtjänstlagen (SoL)"), ("LSS", lss, "Beslut enligt LSS")):
        r.h(3, head)
        t = r.table(head, cols, [list(x) for x in rows], "decision_rows", [23, 17, 11, 36, 21])
        for ins, d, sex, kom, lage in rows:
            word, _, when = lage.partition(" ")
            st = {"Ej": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[word]
            r.dec(t, sex, insats=ins, lag=lag, beslutsdatum=d, kommentar=kom, status=st,
                  verkstallt_datum=when if st == "verkställt" else None, avslutat_datum=when if st == "avslutat" else None)
    r.p("Beslutet om särskilt boende som avslutades gällde en person som avled.")
    r.claim("Beslutet om särskilt boende som avslutades", 1, "avslutade", optional=True, lag="SoL", insats="särskilt boende")
    r.h(2, "Tidplan för anmälan 2024")
    r.table("Tidplan för anmälan 2024", ["Kvartal", "Anmälan till IVO", "Ärende i nämnden"],
            [["Kvartal 1", "1–30 april", "maj"], ["Kvartal 2", "1 juli–31 augusti", "september"], ["Kvartal 3", "1–31 oktober", "november"],
             ["Kvartal 4", "1–31 januari", "februari"]], "other", [1, 1.4, 1.3], share=0.62, keep=True)
    r.p("Barn, jämställdhet och ekonomi\nUppgifterna är avidentifierade. Förvaltningen ser ingen kostnad med anledning av ärendet, men en särskild avgift kan dömas ut om dröjsmålen blir oskäliga.")
    r.p("Verksamhetschef vård och omsorg", style="small")
    render_pdf.build(r, {"size": 10.5, "color": "#1f4e5f", "grid": "full", "head_fill": "#dce9ee", "margin": 22,
                         "marks": [("bl", "Hjo kommun  •  Vård och omsorg"), ("br", "Sida {n}")]})
    return r


def r02():
    r = Rep("ivosjon02_torsby_2025_kv4", "docx", organisation="Torsby kommun", kommunkod="1737", namnd="Socialnämnden", dnr="SN 2026/0031",
            period="2025-Q4", document_date="2026-01-27", laws=["SoL", "LSS"])
    r.p("2026-01-27\nSN 2026/0031", style="right")
    r.p("TORSBY KOMMUN\nSocialkontoret", style="bold")
    r.h(1, "Rapport till socialnämnden om ej verkställda beslut Q4 2025")
    r.p("Rapporten avser beslut enligt 11 kap. 1 § socialtjänstlagen (2025:400), äldre beslut enligt 4 kap. 1 § i den tidigare lagen samt 9 § LSS. Vi har gjort "
        "rapporten som vanligt d.v.s. med en rad per beslut. Datum skrivs ÅÅMMDD.")
    r.p("Vid årsskiftet hade Torsby 11 beslut som väntade på att verkställas. Fem av dessa är gamla bekanta från tidigare rapporter och sex har tillkommit under kvartalet. "
        "Sedan förra rapporten har också tre beslut verkställts och ett har avslutats utan att verkställas.")
    r.claim("Vid årsskiftet hade Torsby 11 beslut som väntade på att verkställas", 11, "kvarstående")
    r.claim("Fem av dessa är gamla bekanta från tidigare rapporter", 5, "kvarstående")
    r.claim("sex har tillkommit under kvartalet", 6, "kvarstående", unsure=("measure",))
    r.claim("har också tre beslut verkställts", 3, "verkställda")
    r.claim("ett har avslutats utan att verkställas", 1, "avslutade")
    r.p("Den vanligaste orsaken är fortfarande att vi inte får tag på uppdragstagare i de norra delarna av kommunen. Resor på upp till åtta mil enkel väg gör att många tackar nej.")
    cols = ["Lagrum", "Insats", "Beslut", "Avbrott", "Kön", "Kommentar"]
    a = [("SoL 4:1", "Kontaktfamilj", "240916", None, "M", "Lång väntan på familj, intresse finns i Sysslebäck."),
         ("SoL 4:1", "Särskilt boende", "250310", None, "K", "Tackat nej två gånger, vill bara till Ljungbacken"),
         ("9 § 4 LSS", "Kontaktperson", None, "250128", "M", "Kontaktpersonen har flyttat. Rekrytering."),
         ("9 § 9 LSS", "Bostad med särskild service", "231204", None, "M", "Ingen ledig lägenhet, nybygge klart hösten 2026"),
         ("9 § 10 LSS", "Daglig verksamhet", None, "250601", "K", "Sjukskriven sedan i somras")]
    b = [("SoL 4:1", "Särskilt boende", "250625", None, "K", "Ingen plats ledig på demensenhet"),
         ("SoL 11:1", "Särskilt boende", "250819", None, "M", "Tackat nej till plats i Stöllet, för långt ifrån hustrun"),
         ("SoL 11:1", "Kontaktfamilj", "250902", None, "K", "Utredning av familj pågår."),
         ("SoL 11:1", "Boendestöd", "250911", None, "K", "Vill inte ha hjälp just nu men vill ha kvar beslutet"),
         ("9 § 3 LSS", "Ledsagarservice", "250707", None, "K", "Ingen ledsagare"),
         ("9 § 6 LSS", "Korttidsvistelse", None, "250822", "M", "Stödfamiljen har sagt upp sig, ny söks.")]
    for title, rows in (("Rapporterade även tidigare", a), ("Nya i denna rapport", b)):
        r.h(2, title)
        t = r.table(title, cols, [list(x) for x in rows], "decision_rows", [17, 24, 13, 13, 9, 45])
        for lr, ins, d, av, sex, kom in rows:
            r.dec(t, sex, lagrum=lr, lag="SoL" if "SoL" in lr else "LSS", insats=ins, beslutsdatum=d and iso(d), avbrottsdatum=av and iso(av), kommentar=kom, status="kvarstående")
    r.h(2, "Verkställda och avslutade sedan förra rapporten")
    c = [("SoL 4:1", "Särskilt boende", "250123", "251014", None, "K", "Inflyttad Valbergsgården"),
         ("SoL 4:1", "Kontaktperson", "241120", "251101", None, "M", "Ny kontaktperson igång."),
         ("SoL 4:1", "Dagverksamhet", "250520", None, "251209", "M", "Flyttat till annan kommun"),
         ("9 § 10 LSS", "Daglig verksamhet", "250303", "251006", None, "M", "Börjat på Café Stenen")]
    t = r.table("Verkställda och avslutade sedan förra rapporten", ["Lagrum", "Insats", "Beslut", "Verkställt", "Avslutat", "Kön", "Kommentar"],
                [list(x) for x in c], "decision_rows", [18, 24, 13, 19, 17, 9, 32])
    for lr, ins, d, v, av, sex, kom in c:
        r.dec(t, sex, lagrum=lr, lag="SoL" if "SoL" in lr else "LSS", insats=ins, beslutsdatum=iso(d), kommentar=kom, status="verkställt" if v else "avslutat",
              verkstallt_datum=v and iso(v), avslutat_datum=av and iso(av))
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.")
    r.p("Avdelningschef, myndighet", style="small")
    render_docx.build(r, {"font": "Calibri", "size": 11, "margin": 2.2, "footer": "Torsby kommun, socialkontoret", "page_no": True, "cell": 9})
    return r
