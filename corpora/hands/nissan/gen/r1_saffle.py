"""Säffle, Q2 2024: ordinary tjänsteskrivelse in Word, saved as PDF; one list per law and a list of what has ended."""
from core import Report, word
from ids import iid, sex

SOL = [("2022-11-14", "Kontaktfamilj", "Pojke", "Familj hittades under våren men drog sig ur. Ny rekrytering."),
       ("2023-05-30", "Kontaktfamilj", "Flicka", "Vårdnadshavaren har svårt att tacka ja till de förslag som ges."),
       ("2023-09-04", "Sysselsättning", "Man", "Mår för dåligt för att börja. Handläggaren har tät kontakt."),
       ("2023-10-19", "Särskilt boende", "Kvinna", "Har tackat nej två gånger, vill bo på Byn där maken redan bor."),
       ("2023-12-01", "Särskilt boende", "Kvinna", "Bor kvar på växelvård i väntan på ledig lägenhet."),
       ("2024-02-08", "Särskilt boende", "Man", "Ingen ledig plats på demensenhet.")]
LSS = [("2021-08-25", "Bostad med särskild service för vuxna", "Kvinna", "Planerat gruppboende är försenat."),
       ("2022-06-16", "Bostad med särskild service för vuxna", "Man", "Planerat gruppboende är försenat. Erbjuden plats i annan kommun, avböjde."),
       ("2023-03-03", "Kontaktperson", "Kvinna", "Ingen lämplig kontaktperson har gått att få tag på."),
       ("2023-08-21", "Kontaktperson", "Kvinna", "Önskar en kvinna i samma ålder. Annons ligger ute."),
       ("2023-11-07", "Ledsagarservice", "Kvinna", "Vill själv vänta tills efter sommaren."),
       ("2023-11-29", "Daglig verksamhet", "Man", "Går på praktik via Arbetsförmedlingen och avvaktar."),
       ("2024-03-12", "Korttidsvistelse", "Flicka", "Inskolning har börjat men ingen hel natt ännu.")]
ENDED = [("SoL", "Särskilt boende", "2023-12-20", "2024-04-15", None), ("SoL", "Boendestöd", "2023-11-02", None, "2024-05-27"),
         ("LSS", "Kontaktperson", "2022-10-11", "2024-04-30", None), ("LSS", "Korttidstillsyn", "2023-09-28", "2024-06-10", None)]


def build():
    r = Report("nissan01_saffle_2024-kv2", "soffice", dict(
        font="Liberation Serif", hfont="Liberation Sans", size=11, table="Table Grid", headfill="E7E6E6",
        header="Säffle kommun, socialförvaltningen", footer="661 80 Säffle"),
        organisation="Säffle kommun", namnd="Socialnämnden", kommunkod="1785", dnr="SN 2024/118", period="2024-Q2",
        document_date="2024-08-12", laws=["SoL", "LSS"])
    r.add("letterhead", rows=[("TJÄNSTESKRIVELSE", "Datum 2024-08-12"), ("Utredningsenheten", "Dnr SN 2024/118"), ("Till socialnämnden", "")])
    r.h("Gynnande beslut som inte har verkställts, andra kvartalet 2024")
    r.heads = []
    r.h("Förslag till beslut", 2)
    r.p("Socialnämnden noterar informationen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h("Ärendet", 2)
    r.p("Ett gynnande beslut enligt socialtjänstlagen (SoL) eller lagen om stöd och service till vissa funktionshindrade (LSS) som inte "
        "har verkställts inom tre månader ska anmälas till Inspektionen för vård och omsorg (IVO). Detsamma gäller när en insats har "
        "avbrutits och inte kommit igång igen inom tre månader. Bestämmelserna finns i 16 kap. 6 f § SoL och 28 f § LSS.")
    rows = SOL + LSS
    k = sum(sex(x[2])["kon"] == "K" for x in rows)
    done = sum(e[3] is not None for e in ENDED)
    closed = len(ENDED) - done
    s1 = f"Vid halvårsskiftet den 30 juni 2024 kvarstod {len(rows)} beslut att verkställa"
    s2 = f"{word(len(SOL))} enligt SoL och {word(len(LSS))} enligt LSS"
    s3 = f"{word(k, True)} av besluten gäller kvinnor eller flickor och {word(len(rows) - k)} gäller män eller pojkar"
    s4 = "I förra rapporten, per den 31 mars 2024, var antalet kvarstående beslut 15"
    s5 = f"Sedan dess har {word(done)} beslut verkställts och {word(closed)} avslutats utan att insatsen kom till stånd"
    r.p(f"{s1}, {s2}. {s3}. {s4}. {s5}.")
    for q, m, v, kw in [(s1, "kvarstående", len(rows), {}), (s2, "kvarstående", len(SOL), {"lag": "SoL"}),
                        (s2, "kvarstående", len(LSS), {"lag": "LSS"}), (s3, "kvarstående", k, {"kon": "K"}),
                        (s3, "kvarstående", len(rows) - k, {"kon": "M"}), (s4, "kvarstående", 15, {"period": "2024-Q1"}),
                        (s5, "verkställda", done, {}), (s5, "avslutade", closed, {})]:
        r.claim(q, m, v, **kw)
    for title, lag, data in (("Kvarstående beslut enligt socialtjänstlagen", "SoL", SOL), ("Kvarstående beslut enligt LSS", "LSS", LSS)):
        r.h(title, 2)
        t = r.table(["Beslutsdatum", "Insats", "Berör", "Orsak"], [list(x) for x in data], "decision_rows", widths=(2.7, 4.2, 1.9, 7.4))
        for d, insats, who, why in data:
            r.decision(table=t, insats=insats, insats_id=iid(lag, insats), lag=lag, beslutsdatum=d, kommentar=why, **sex(who))
    r.h("Verkställda och avslutade beslut under kvartalet", 2)
    t = r.table(["Lag", "Insats", "Beslutsdatum", "Verkställt", "Avslutat"], [list(x) for x in ENDED], "decision_rows",
                widths=(1.6, 5, 3.2, 3.2, 3.2))
    for lag, insats, d, v, a in ENDED:
        r.decision(table=t, insats=insats, insats_id=iid(lag, insats), lag=lag, beslutsdatum=d, verkstallt_datum=v, avslutat_datum=a,
                   status="verkställt" if v else "avslutat")
    r.h("Bedömning", 2)
    r.p("Förvaltningen bedömer att kötiden till särskilt boende kommer att minska när ombyggnaden av Solbacka är klar. För LSS-bostäder "
        "är läget oförändrat. Kommunen löper risk att få betala särskild avgift om IVO anser att dröjsmålet är oskäligt.")
    r.p("Utredningsenheten\nEnhetschef")
    return r
