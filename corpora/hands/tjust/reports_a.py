"""Reports 01-03."""
from model import C, Report
import render_docx
import render_rl


def r01(stem):
    r = Report(stem, "pdf", "2024-Q3", organisation="Tranemo kommun", kommunkod="1452", namnd="Socialnämnden", dnr="SN 2024/118",
               document_date="2024-10-21", laws=["SoL", "LSS"])
    r.add("letter", left="TRANEMO KOMMUN\nSocialförvaltningen", right="TJÄNSTESKRIVELSE\nDatum 2024-10-21\nDnr SN 2024/118\nHandläggare Ylva Brandsjö")
    r.h(1, "Rapportering av ej verkställda beslut, kvartal 3 2024")
    r.h(2, "Förvaltningens förslag till beslut")
    r.p("Socialnämnden noterar rapporteringen för tredje kvartalet 2024 och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Vad saken gäller")
    r.p("Kommunen ska enligt 16 kap. 6 f–h §§ socialtjänstlagen (SoL) och 28 f–h §§ lagen om stöd och service till vissa funktionshindrade (LSS) "
        "anmäla till Inspektionen för vård och omsorg (IVO) när ett gynnande beslut inte har verkställts inom tre månader. Detsamma gäller när en "
        "pågående insats har avbrutits och inte kommit igång igen inom samma tid. Fullmäktige och revisorerna ska få uppgifterna varje kvartal, utan namn.")
    q = "Av de rapporterade besluten avser 13 kvinnor och 10 män"
    r.p("Under kvartalet har förvaltningen rapporterat 23 beslut, varav 14 enligt SoL och 9 enligt LSS. Sex av besluten har hunnit verkställas och tre "
        f"har avslutats av annan orsak. Vid kvartalets slut återstod 14 beslut. {q}. Jämfört med andra kvartalet, då 19 beslut rapporterades, är det en ökning med fyra.",
        C("Under kvartalet har förvaltningen rapporterat 23 beslut", "rapporterade", 23),
        C("varav 14 enligt SoL och 9 enligt LSS", "rapporterade", 14, lag="SoL"), C("varav 14 enligt SoL och 9 enligt LSS", "rapporterade", 9, lag="LSS"),
        C("Sex av besluten har hunnit verkställas och tre har avslutats av annan orsak", "verkställda", 6),
        C("Sex av besluten har hunnit verkställas och tre har avslutats av annan orsak", "avslutade", 3),
        C("Vid kvartalets slut återstod 14 beslut", "kvarstående", 14), C(q, "rapporterade", 13, kon="K"), C(q, "rapporterade", 10, kon="M"),
        C("då 19 beslut rapporterades", "rapporterade", 19, period="2024-Q2"),
        C("är det en ökning med fyra", "rapporterade", 4, unit="skillnad", compare_to="2024-Q2"))
    cols = ["Insats", "Rapporterade", "Verkställda under kvartalet", "Avslutade", "Kvarstår 30 september"]
    dims = {1: {"measure": "rapporterade"}, 2: {"measure": "verkställda"}, 3: {"measure": "avslutade"}, 4: {"measure": "kvarstående"}}
    r.h(2, "Beslut enligt SoL")
    t = r.table(cols, [["Särskilt boende", "8", "3", "1", "4"], ["Kontaktfamilj", "3", "–", "1", "2"], ["Dagverksamhet", "1", "1", "–", "–"],
                       ["Kontaktperson", "2", "–", "–", "2"], ["Summa SoL", "14", "4", "2", "8"]], "insats_status", widths=[3, 2, 2, 2, 2], bold_last=True)
    r.grid(t, dims, lambda w: {"insats": None if w[0].startswith("Summa") else w[0]}, {"Summa SoL"}, lag="SoL")
    q = "Av de åtta besluten om särskilt boende har tre verkställts genom inflyttning, ett avslutats sedan den enskilde avlidit och fyra kvarstår"
    k = dict(lag="SoL", insats="särskilt boende")
    r.p(f"{q}. I två av de fyra har den enskilde tackat nej till ett erbjudande.",
        C(q, "rapporterade", 8, **k), C(q, "verkställda", 3, **k), C(q, "avslutade", 1, loose=["orsak"], **k), C(q, "kvarstående", 4, **k),
        C("I två av de fyra har den enskilde tackat nej till ett erbjudande", "kvarstående", 2, orsak="tackat nej till ett erbjudande", loose=["orsak"], **k),
        C("I två av de fyra har den enskilde tackat nej till ett erbjudande", "kvarstående", 4, optional=True, **k))
    r.h(2, "Beslut enligt LSS")
    t = r.table(cols, [["Bostad med särskild service för vuxna", "4", "1", "–", "3"], ["Daglig verksamhet", "2", "1", "1", "–"],
                       ["Kontaktperson", "3", "–", "–", "3"], ["Summa LSS", "9", "2", "1", "6"]], "insats_status", widths=[3, 2, 2, 2, 2], bold_last=True)
    r.grid(t, dims, lambda w: {"insats": None if w[0].startswith("Summa") else w[0]}, {"Summa LSS"}, lag="LSS")
    q = "LSS-besluten utgör 39 procent av det som har rapporterats"
    r.p("De tre besluten om kontaktperson har inte gått att verkställa därför att ingen lämplig person har hittats, trots annonsering i både "
        f"Tranemo och Limmared. {q}.",
        C("De tre besluten om kontaktperson har inte gått att verkställa", "kvarstående", 3, lag="LSS", insats="kontaktperson", loose=["measure", "orsak"]),
        C(q, "rapporterade", 39, unit="procent", lag="LSS"))
    r.h(2, "Platsläget")
    r.p("Som bakgrund visas antalet platser i kommunens särskilda boenden den 30 september.", ignore=["30"])
    r.table(["Boende", "Platser", "Lediga"], [["Lindebo", "36", "0"], ["Ängsgården", "28", "1"], ["Sjöhaga", "18", "0"]], "other", widths=[3, 1, 1])
    r.p("Ylva Brandsjö\nKvalitetsutvecklare")
    r.p("Beslutet skickas till: Kommunfullmäktige, Revisorerna", style="small")
    return r, lambda p: render_rl.render(r, p, accent="#1f3f66", footer=("Tranemo kommun, 514 80 Tranemo", "Sida {n} ({of})"))


def ymd(s):
    return f"20{s[:2]}-{s[2:4]}-{s[4:]}" if s else None


def r02(stem):
    r = Report(stem, "docx", "2023-Q4", organisation="Hylte kommun", kommunkod="1315", namnd="Omsorgsnämnden", dnr="OAN 2024/0017",
               document_date="2024-01-29", laws=["SoL", "LSS"])
    r.add("letter", left="Hylte kommun\nOmsorgskontoret", right="Hyltebruk den 29 januari 2024\nDiarienr OAN 2024/0017\nTill Omsorgsnämnden")
    r.h(1, "Beslut som inte verkställts i tid, oktober–december 2023")
    qk = "Besluten rör fem kvinnor/flickor och fem män/pojkar"
    q1, q2 = "sex enligt socialtjänstlagen och fem enligt LSS", "Två beslut har verkställts och två har avslutats under kvartalet, sju är fortfarande inte verkställda"
    r.p("Omsorgskontoret lämnar här kvartalets raport om gynnande beslut som inte har verkställts inom tre månader från beslutet, eller från det att "
        f"verkställigheten avbröts. Sammanlagt rapporteras 11 beslut till IVO: {q1}. {q2}. {qk}.",
        C("Sammanlagt rapporteras 11 beslut till IVO", "rapporterade", 11), C(q1, "rapporterade", 6, lag="SoL"), C(q1, "rapporterade", 5, lag="LSS"),
        C(q2, "verkställda", 2), C(q2, "avslutade", 2), C(q2, "kvarstående", 7), C(qk, "rapporterade", 5, kon="K"), C(qk, "rapporterade", 5, kon="M"))
    r.p("Datum skrivs år, månad, dag. Kv = kvinna eller flicka, M = man eller pojke.", style="small")
    cols = ["Nr", "Insats", "Beslut", "Avbrott", "Kön", "Anledning", "Läge 231231"]
    sol = [["1", "Särskilt boende", "230602", "", "Kv", "Har tackat nej till plats på Malmgården, vill bo i centrala Hyltebruk.", "Pågår"],
           ["2", "Särskilt boende", "230811", "", "M", "Ingen ledig plats.", "Verkställt 231204"],
           ["3", "Särskilt boende", "230920", "", "Kv", "Ingen ledig plats på demensenhet. Fick plats i annan kommun.", "Avslutat 231230"],
           ["4", "Kontaktfamilj", "230315", "", "M", "Familj saknas, annonsering har gjorts två gånger.", "Pågår"],
           ["5", "Kontaktfamilj", "230315", "", "Kv", "Syskon till nr 4, samma skäl.", "Pågår"],
           ["6", "Boendestöd", "", "230825", "M", "Bröt kontakten i augusti, svarar inte i telefon.", "Pågår"]]
    lss = [["7", "Daglig verksamhet", "230427", "", "Kv", "Ville avvakta till efter semestern, därefter sjuk.", "Verkställt 230216"],
           ["8", "Kontaktperson", "220908", "", "M", "Två föreslagna personer har tackat nej. Ny rekrytering pågår.", "Pågår"],
           ["9", "Korttidsvistelse", "", "230711", "M", "Vårdnadshavare vill byta korttidshem.", "Pågår"],
           ["10", "Bostad med särskild service för vuxna", "220131", "", "Kv", "Står i kö. Ny gruppbostad klar hösten 2024.", "Pågår"],
           ["11", "Ledsagarservice", "230829", "", "M", "Svårt att hitta ledsagare på kvällstid.", "Avslutat 231201"]]
    for head, lag, rows in (("Socialtjänstlagen", "SoL", sol), ("LSS", "LSS", lss)):
        r.h(2, head)
        t = r.table(cols, rows, "decision_rows", widths=[.8, 2.4, 1.3, 1.3, 1.1, 4.1, 1.8])
        for nr, ins, b, a, who, why, now in rows:
            word, _, day = now.partition(" ")
            r.decide(table=t, nr=int(nr), insats=ins, lag=lag, beslutsdatum=ymd(b), avbrottsdatum=ymd(a), who=who, kommentar=why,
                     status={"Pågår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[word],
                     verkstallt_datum=ymd(day) if word == "Verkställt" else None, avslutat_datum=ymd(day) if word == "Avslutat" else None)
    r.h(2, "Kontorets kommentar")
    r.p("De flesta väntar på en plats eller en person. Kontoret fortsätter att annonsera efter kontaktfamiljer tillsammans med grannkommunerna. Frågan "
        "om särskild avgift har inte aktualiserats av IVO.")
    r.p("Förslag till nämnden: Rapporten godkänns och överlämnas till fullmäktige och revisorerna.")
    r.p("Sten-Åke Fridlund, omsorgschef")
    men = sum(d["kon"] == "M" for d in r.decisions)
    r.error("text_vs_table", "Five men are stated, the rows have six (and 5 + 5 is not 11).", 5, men, [qk, "6 rader med M"],
            kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
    r.error("date", "Row 7 is carried out before it was decided.", "2023-02-16", "2023-04-27", ["Verkställt 230216", "230427"])
    r.error("text_vs_text", "The women and men in the text add up to 10, the text says 11 decisions.", 10, 11,
            [qk, "Sammanlagt rapporteras 11 beslut till IVO"], severity="note", optional=True)
    r.error("date", "Row 7's execution date lies before the quarter.", "2023-02-16", "2023-Q4", ["Verkställt 230216"], severity="warning", optional=True)
    return r, lambda p: render_docx.render(r, p, font="Liberation Serif", size=10.5, header="Hylte kommun", paging="Sid", color=(60, 60, 60))


def r03(stem):
    r = Report(stem, "pdf", "2025-Q1", organisation="Vansbro kommun", kommunkod="2021", namnd="Socialnämnden", dnr="VSN 2025/77",
               document_date="2025-04-22", laws=["SoL", "LSS"])
    r.add("letter", left="Vansbro kommun\nVård- och omsorg", right="Tjänsteskrivelse\n22 april 2025\nÄrende VSN 2025/77\nSocialnämnden")
    r.h(1, "Ej verkställda beslut, första kvartalet 2025")
    r.h(2, "Beslutsförslag")
    r.p("Socialnämnden tar del av informationen och lämnar den till kommunfullmäktige.")
    r.h(2, "Ärendet i korthet")
    q = "Sedan dess har fem beslut verkställts och två avslutats, medan fyra nya har tillkommit"
    r.p("Den 31 mars 2025 hade nämnden 19 beslut som inte verkställts inom den tid lagen anger. Vid årsskiftet var motsvarande siffra 22, det är alltså "
        f"en minskning med tre. {q}.",
        C("Den 31 mars 2025 hade nämnden 19 beslut som inte verkställts", "ej_verkställda", 19),
        C("Vid årsskiftet var motsvarande siffra 22", "ej_verkställda", 22, period="2024-Q4"),
        C("en minskning med tre", "ej_verkställda", -3, unit="skillnad", compare_to="2024-Q4"),
        C(q, "verkställda", 5), C(q, "avslutade", 2), C(q, "ej_verkställda", 4, optional=True))
    r.h(2, "Redovisning")
    ins = [["Särskilt boende", "4 kap. 1 § SoL", "3", "2", "5", "7 mån"], ["Korttidsboende, växelvård", "4 kap. 1 § SoL", "1", "0", "1", "4 mån"],
           ["Kontaktperson", "4 kap. 1 § SoL", "0", "2", "2", "11 mån"], ["Kontaktperson", "9 § 4 LSS", "2", "1", "3", "16 mån"],
           ["Bostad med särskild service", "9 § 9 LSS", "1", "3", "4", "22 mån"], ["Daglig verksamhet", "9 § 10 LSS", "2", "2", "4", "9 mån"],
           ["Summa", "", "9", "10", "18", ""]]
    t = r.table(["Insats", "Lagrum", "Kvinnor", "Män", "Totalt", "Längsta väntan"], ins, "other",
                caption="Tabell 1. Ej verkställda beslut den 31 mars 2025", widths=[3, 2, 1.2, 1, 1.1, 1.5], bold_last=True)
    r.grid(t, {2: {"kon": "K"}, 3: {"kon": "M"}, 4: {}}, lambda w: {"insats": w[0] if w[1] else None, "lag": w[1][-3:] if w[1] else None},
           {"Summa"}, measure="ej_verkställda")
    why = [["Saknas ledig plats", "8"], ["Saknas lämplig uppdragstagare", "5"], ["Den enskilde har tackat nej", "4"], ["Annat skäl", "2"], ["Summa", "19"]]
    t = r.table(["Orsak", "Antal"], why, "other", caption="Tabell 2. Orsaker till att besluten inte är verkställda", widths=[5, 1], bold_last=True)
    r.grid(t, {1: {}}, lambda w: {"orsak": None if w[0] == "Summa" else w[0]}, {"Summa"}, measure="ej_verkställda")
    q = "Åtta av besluten, drygt 40 procent, beror på att det saknas ledig plats"
    r.p(f"{q}. Det handlar om särskilt boende på Söderås och om bostäder enligt LSS i centrala Vansbro. Ombyggnaden väntas bli klar till sommaren.",
        C(q, "ej_verkställda", 8, orsak="saknas ledig plats", loose=["orsak"]), C(q, "ej_verkställda", 40, unit="procent", orsak="saknas ledig plats", loose=["orsak"]))
    r.h(2, "Bakgrund")
    r.p("Socialnämnden ska varje kvartal rapportera gynnande beslut som inte är verkställda inom tre månader till IVO och till revisorerna. Fullmäktige får "
        "en statistikrapport. Bestämmelserna finns i 16 kap. 6 f–h §§ SoL och i 28 f–h §§ LSS. Om kommunen dröjer oskäligt länge kan "
        "förvaltningsrätten besluta om en särskild avgift på lägst 10 000 kronor.")
    r.p("Agneta Spångberg\nsocialchef")
    r.error("table_sum", "Table 1: the rows add up to 19 in Totalt (and 9 + 10 = 19), Summa says 18.", 18, 19, ["Summa 9 10 18"])
    r.error("text_vs_table", "The text says 19, the Summa of table 1 18.", 19, 18, ["Den 31 mars 2025 hade nämnden 19 beslut som inte verkställts", "Summa 9 10 18"],
            severity="note", optional=True)
    r.error("text_vs_table", "The text says 19, the Summa of table 1 18.", 18, 19, ["Den 31 mars 2025 hade nämnden 19 beslut som inte verkställts", "Summa 9 10 18"],
            severity="note", optional=True)
    r.error("table_vs_table", "Table 1 has 18, table 2 has 19.", 18, 19, ["Summa 9 10 18", "Summa 19"], severity="note", optional=True)
    r.error("table_sum", "Table 1, Summa row: 9 women and 10 men are 19, Totalt says 18.", 18, 19, ["Summa 9 10 18"], severity="note", optional=True)
    return r, lambda p: render_docx.render(r, p, font="DejaVu Sans", size=10, style="Light List", footer="Vansbro kommun · 780 50 Vansbro", color=(20, 90, 60))
