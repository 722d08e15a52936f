"""Svenljunga, kv 3 2024: Word, bullets under each insats with date and days, outcomes in a list of their own."""
from lib.truth import DOCS, Truth, days
from lib.word import docx

T = Truth("storsjo08_svenljunga_2024kv3", "Svenljunga kommun", "1465", "Socialnämnden", "SN 2024.204", "2024-Q3", "2024-11-04", ["SoL", "LSS"])
W = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
END = "2024-09-30"
OPEN = [("SoL", "Särskilt boende", "Fyra beslut om särskilt boende är inte verkställda. Brist på lägenheter är huvudorsaken.", 4,
         [("Kvinna", "2024-01-24", "Har fått ett erbjudande men vill inte lämna Östra Frölunda."), ("Kvinna", "2024-04-16", "Ingen ledig lägenhet."),
          ("Man", "2024-05-07", "Ingen ledig lägenhet."), ("Man", "2024-06-17", "Anhöriga önskar vänta tills bostaden är såld.")]),
        ("SoL", "Kontaktfamilj", "Ett beslut om kontaktfamilj väntar.", 1, [("Flicka", "2024-03-04", "Familjen som utreddes blev inte godkänd. Ny rekrytering.")]),
        ("LSS", "Kontaktperson", "Tre beslut om kontaktperson har inte kunnat verkställas.", 3,
         [("Man", "2022-05-19", "Har tackat nej till alla förslag, beslutet följs upp i höst."), ("Man", "2024-02-27", "Hittar ingen som delar intresset för modelljärnväg."),
          ("Kvinna", "2024-06-28", "Första träff inbokad i oktober.")]),
        ("LSS", "Daglig verksamhet", "Två beslut om daglig verksamhet är ej verkställda.", 2,
         [("Kvinna", "2023-11-13", "Orkar inte börja på grund av sin hälsa."), ("Man", "2024-05-30", "Väntar på plats i den nya gruppen.")])]
DONE = [("Särskilt boende", "SoL", "kvinna", "2024-02-08", "verkställt", "2024-07-15"), ("Kontaktperson", "LSS", "man", "2023-12-05", "verkställt", "2024-08-20"),
        ("Ledsagarservice", "LSS", "kvinna", "2024-03-18", "avslutat", "2024-09-02")]


def build():
    B = [("title", "Ej verkställda beslut – rapportering kvartal 3 2024"), ("p", "Svenljunga kommun\nSocialförvaltningen\n2024-11-04\nDnr SN 2024.204"),
         ("h1", "Förslag till beslut"), ("p", "Socialnämnden tackar för informationen och sänder rapporten till kommunfullmäktige.")]
    noM = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    q = "Vid kvartalets utgång hade Svenljunga kommun tio ej verkställda beslut: fem enligt SoL och fem enligt LSS"
    for v, lag in ((10, None), (5, "SoL"), (5, "LSS")):
        T.claim(q, v, "kvarstående", lag=lag, agreed=noM)
    q2 = "Tre tidigare rapporterade beslut har lämnat listan sedan kvartal 2, två verkställda och ett avslutat"
    T.claim(q2, 3, "verkställda/avslutade")
    T.claim(q2, 2, "verkställda")
    T.claim(q2, 1, "avslutade")
    B += [("h1", "Sammanfattning"), ("p", f"{q}. {q2}."), ("h1", "Bakgrund"),
          ("p", "Socialtjänstlagen 16 kap. 6 f § och LSS 28 f § säger att socialnämnden ska anmäla beslut som inte verkställts inom tre månader. "
                "Anmälan görs i IVO:s e-tjänst efter varje kvartal, och upprepas tills beslutet är verkställt eller har avslutats. "
                "Antal dagar nedan räknas från beslutet till den 30 september.")]
    last = None
    for lag, ins, text, n, items in OPEN:
        name = {"SoL": "Beslut enligt socialtjänstlagen (SoL)", "LSS": "Beslut enligt LSS"}[lag]
        if lag != last:
            B.append(("h1", name))
            last = lag
        assert n == len(items)
        B += [("h2", ins), ("p", text)]
        T.claim(text.split(".")[0], n, "kvarstående", lag=lag, insats=ins, agreed=noM)
        for k, d, c in items:
            B.append(("li", f"{k}, beslut {d}, {days(d, END)} dagar. {c}"))
            T.dec(None, ins, lag, [name, ins], kon=W[k][0], alder=W[k][1], beslutsdatum=d, dagar=days(d, END), kommentar=c)
    sec = "Verkställda och avslutade sedan förra rapporten"
    B.append(("h1", sec))
    for ins, lag, k, d, st, e in DONE:
        B.append(("li", f"{ins} {lag}, {k}, beslut {d}, {st} {e}"))
        T.dec(None, f"{ins} {lag}", lag, [sec], st, kon=W[k.title()][0], alder="vuxen", beslutsdatum=d,
              **{"verkstallt_datum" if st == "verkställt" else "avslutat_datum": e})
    B += [("h1", "Kommande åtgärder"),
          ("p", "Ombyggnaden av Klockaregården blir färdig nästa år. Kontaktpersoner söks löpande och arvodet har höjts."),
          ("p", "Socialchef"), ("p", "Sändlista: kommunfullmäktige, kommunens revisorer, akten")]
    docx(DOCS / f"{T.name}.docx", B, footer="Svenljunga kommun · Boråsvägen · 512 80 Svenljunga", font="Garamond", size=12, colour="2F5496", big=True)
    T.notes += ["Bullets: the text after the days is kommentar; the outcome bullets have none.",
                "In the last list the insats is printed with its law ('Kontaktperson LSS')."]
    T.save()
