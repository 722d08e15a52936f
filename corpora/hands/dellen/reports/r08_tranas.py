"""Tranås 2023-Q2: a bullet per decision under law and area, dates as ÅÅMMDD-free ISO; a share that does not hold."""
from model import Report, claim

SOL = [("Särskilt boende", "kvinna", "2022-12-06", "Tackat nej till Norralid, vill till Solgården."), ("Särskilt boende", "kvinna", "2023-02-14", "Erbjuden plats i maj men låg på sjukhus."),
       ("Särskilt boende", "man", "2023-03-07", "Väntar på parboende med sin fru."), ("Sysselsättning", "man", "2022-08-30", "Kommer inte till inbokade besök."),
       ("Kontaktfamilj", "pojke", "2022-10-11", "Familj saknas."), ("Kontaktfamilj", "flicka", "2023-01-24", "Familj finns, hembesök återstår.")]
LSS = [("Kontaktperson", "man", "2022-05-03", "Önskar en person med intresse för motorsport, ingen hittad."), ("Kontaktperson", "kvinna", "2023-03-21", "Rekrytering pågår."),
       ("Avlösarservice", "flicka", "2023-01-10", "Föräldrarna har tackat nej till föreslagen avlösare."), ("Servicebostad", "man", "2022-09-20", "Ingen ledig lägenhet."),
       ("Servicebostad", "man", "2022-11-29", "Tackat nej, trivs bra hemma för tillfället."), ("Daglig verksamhet", "kvinna", "2023-02-28", "Önskat kafé, plats först i höst.")]
AGE = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "pojke": ("M", "barn"), "flicka": ("K", "barn")}


def build():
    r = Report("dellen08_tranas_2023_kv2", "docx", "docx",
               {"organisation": "Tranås kommun", "kommunkod": "0687", "namnd": "Socialnämnden", "dnr": None,
                "period": "2023-Q2", "document_date": "2023-08-17", "laws": ["SoL", "LSS"]},
               {"title": "Information till nämnden", "font": "Times New Roman", "pt": 12, "header": "Tranås kommun\t\tsocialförvaltningen", "margin": 2.7})
    r.add("lines", ["Tranås den 17 augusti 2023", "Till Socialnämnden"])
    r.h(1, "Ej verkställda gynnande beslut, kvartal 2 år 2023")
    r.p("Nämnden har att fyra gånger per år anmäla gynnande beslut som ej verkställts inom tre månader (16 kap 6 f § SoL, 28 f § LSS). Nedan följer samtliga beslut som var ej verkställda den 30 juni 2023.")
    r.p("Det rör sig om 12 ej verkställda beslut, 6 enligt SoL och 6 enligt LSS. Kvinnor och flickor har sex av dessa, män och pojkar sex.",
        claim("Det rör sig om 12 ej verkställda beslut", 12), claim("6 enligt SoL", 6, lag="SoL"), claim("6 enligt LSS", 6, lag="LSS"),
        claim("Kvinnor och flickor har sex av dessa", 6, kon="K"), claim("män och pojkar sex", 6, kon="M"))
    for lag, head, rows in (("SoL", "Beslut enligt socialtjänstlagen", SOL), ("LSS", "Beslut enligt LSS", LSS)):
        r.h(2, head)
        items = []
        for ins, who, d, text in rows:
            items.append(f"{ins}, {who}, beslut {d}. {text}")
            kon, alder = AGE[who]
            r.decision(insats=ins, lag=lag, beslutsdatum=d, kon=kon, alder=alder, kommentar=text)
        r.ul(items)
    r.h(2, "Förvaltningens kommentar")
    bad = "I 45 procent av fallen har den enskilde eller företrädare tackat nej"
    r.p(bad + ", det vill säga i tre fall av tolv. Resterande beror på brist på bostad, familj eller person eller på omständigheter hos den enskilde.",
        claim(bad, 45, unit="procent", orsak="tackat nej"), claim("i tre fall av tolv", 3, orsak="tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.claims_optional.append({**r.claims[0], "quote": "i tre fall av tolv", "value": 12, "what": "the twelve again"})
    assert sum("ackat nej" in x[3] for x in SOL + LSS) == 3
    r.p("Kön till servicebostad väntas minska när Ydrevägen 12 blir klar nästa år.")
    r.add("lines", ["Tyra Gripenhjelm", "Biståndschef"])
    r.flaw("percent", "45 percent declined, but three of twelve (as the sentence and the bullets say) is 25 percent.", 45, 25, [bad, "det vill säga i tre fall av tolv"])
    return r
