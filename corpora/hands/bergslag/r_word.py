"""Reports made in a word processor: 01, 03, 08, 09."""
from render import *
from model import Report


def r01():
    r = Report("bergslag01_hallefors_2024_kv3", "pdf", "Hällefors kommun", "1863", "Välfärdsnämnden", "VFN 24/00187", "2024-Q3", "2024-10-18", ["SoL", "LSS"])
    cols = ["Typ av insats", "Kön", "Beslutsdag", "Orsak till dröjsmålet", "Läge 30 sept"]
    sol = [("Särskilt boende", "K", "2024-05-06", "Tackat nej till erbjuden plats, vill invänta ledig lägenhet på Björkgården.", "Väntar"),
           ("Särskilt boende", "K", "2024-06-11", "Ingen ledig lägenhet har funnits.", "Verkställt 2024-09-16"),
           ("Särskilt boende", "M", "2024-04-23", "Anhöriga bad om betänketid. Den enskilde har därefter avlidit.", "Avslutat 2024-08-02"),
           ("Kontaktfamilj", "K", "2023-11-30", "Rekryteringen har dragit ut på tiden, två tänkbara familjer har hoppat av.", "Väntar"),
           ("Dagverksamhet", "K", "2024-06-20", "Vill inte börja förrän färdtjänst är ordnad.", "Väntar")]
    lss = [("Daglig verksamhet", "M", "2024-03-14", "Svarar inte på kallelser, kontakt tagen med god man.", "Väntar"),
           ("Kontaktperson", "K", "2024-02-08", "Ingen lämplig kontaktperson hittad ännu.", "Väntar"),
           ("Bostad med särskild service", "M", "2022-10-03", "Gruppbostad saknas i kommunen. Erbjuden plats i Kopparberg men tackat nej.", "Väntar"),
           ("Ledsagarservice", "K", "2024-04-17", "Personalbrist hos utföraren under våren.", "Verkställt 2024-07-22")]
    heads = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
    for n, (lag, rows) in enumerate((("SoL", sol), ("LSS", lss)), 1):
        r.table(f"t{n}", heads[lag], ["Ärendet", heads[lag]], cols, rows, "decision_rows")
        for ins, kon, d, kom, lage in rows:
            word, _, end = lage.partition(" ")
            st = {"Väntar": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[word]
            r.dec(f"t{n}", ["Ärendet", heads[lag]], ins, lag, beslutsdatum=d, kommentar=kom, kon=kon, status=st,
                  verkstallt_datum=end if st == "verkställt" else None, avslutat_datum=end if st == "avslutat" else None)
    s1 = "Under kvartal 3 2024 har förvaltningen rapporterat nio beslut till IVO"
    s2 = "Fem av dem är fattade enligt socialtjänstlagen och fyra enligt LSS"
    s3 = "Två beslut har hunnit verkställas och ett har avslutats, vilket gör att sex kvarstår vid kvartalets slut"
    s4 = "Sju av de rapporterade besluten rör kvinnor och tre rör män"
    s5 = "Kvartalet före rapporterades elva beslut"
    s6 = "antalet har därmed minskat med två"
    r.claim(s1, 9, "rapporterade")
    r.claim(s2, 5, "rapporterade", lag="SoL"); r.claim(s2, 4, "rapporterade", lag="LSS")
    r.claim(s3, 2, "verkställda"); r.claim(s3, 1, "avslutade"); r.claim(s3, 6, "kvarstående")
    r.claim(s4, 7, "rapporterade", kon="K"); r.claim(s4, 3, "rapporterade", kon="M")
    r.claim(s5, 11, "rapporterade", period="2024-Q2"); r.claim(s6, -2, "rapporterade", unit="skillnad", compare_to="2024-Q2")
    r.finding("table_vs_rows", "The text says seven women; the lists have six K (and three M, which with seven would make ten of nine).", 7, 6, [s4, s1],
              kinds=["text_vs_table", "text_vs_text"])
    r.finding("text_vs_text", "Seven women and three men make ten, nine decisions were reported.", 10, 9, [s4, s1], severity="note", optional=True)
    d = new_doc("Liberation Sans", 10.5)
    h = d.sections[0].header.paragraphs[0]
    h.text = "Hällefors kommun\tTJÄNSTESKRIVELSE\tDnr VFN 24/00187"
    f = d.sections[0].footer.paragraphs[0]
    f.text = "Välfärdsförvaltningen, 712 83 Hällefors, tfn 0591-641 00\t\tSida "; field(f, "PAGE"); f.add_run(" av "); field(f, "NUMPAGES")
    d.add_paragraph("2024-10-18\nHandläggare: Berit Ekdal, kvalitetsutvecklare\nTill: Välfärdsnämnden, sammanträde 2024-11-12")
    d.add_heading("Beslut som inte verkställts inom tre månader, kvartal 3 år 2024", 1)
    d.add_heading("Förslag till beslut", 2)
    d.add_paragraph("Välfärdsnämnden noterar informationen och skickar rapporten vidare till kommunfullmäktige och kommunens revisorer.")
    d.add_heading("Sammanfattning", 2)
    d.add_paragraph(f"{s1}. {s2}. {s3}. {s4}.")
    d.add_paragraph(f"{s5}, {s6}.")
    d.add_heading("Ärendet", 2)
    d.add_paragraph("Nämnden är skyldig att enligt 16 kap. 6 f § SoL och 28 f § LSS anmäla gynnande beslut som inte har verkställts inom tre månader. "
                    "Kommunen kan annars få betala en särskild avgift på lägst 10 000 kr. Nedan framgår samtliga beslut i rapporten, med orsaken så som den skrivits till IVO.")
    for t in r.t["tables"]:
        d.add_heading(t["title"], 3)
        docx_table(d, t, (3.1, 1.1, 2.3, 6.2, 3.9), head_fill="D9E2D5")
    d.add_heading("Ekonomiska konsekvenser", 2)
    d.add_paragraph("Inget föreläggande har mottagits under perioden. Förvaltningen bedömer ändå att det äldsta ärendet kan leda till ansökan om avgift.")
    d.add_paragraph("\nGun-Marie Sätherberg\nFörvaltningschef")
    p = HERE / "build" / f"{r.stem}.docx"; d.save(p); soffice(p, r.path)
    return r


def iso6(s):
    return f"20{s[:2]}-{s[2:4]}-{s[4:]}" if s else None


def r03():
    r = Report("bergslag03_fagersta_2023_kv4", "docx", "Fagersta kommun", "1982", "Socialnämnden", "SN 2023/311", "2023-Q4", "2024-01-19", ["LSS", "SoL"])
    cols = ["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Verkst.", "Avslut.", "Anmärkning"]
    rows = [("1", "LSS 9 § 4", "Kontaktperson", "230314", "", "", "", "Rekrytering pågår"),
            ("2", "LSS 9 § 4", "Kontaktperson", "", "230612", "", "", "Tidigare kontaktperson har slutat"),
            ("3", "LSS 9 § 6", "Korttidsvistelse", "230821", "", "231204", "", ""),
            ("4", "LSS 9 § 9", "Bostad med särskild service", "211118", "", "", "", "Ny gruppbostad byggs, inflyttning hösten 2024"),
            ("5", "LSS 9 § 9", "Bostad med särskild service", "230508", "", "", "", "Tackat nej 230915"),
            ("6", "LSS 9 § 9", "Bostad med särskild service", "230130", "", "", "231115", "Flyttat till annan kommun"),
            ("7", "LSS 9 § 10", "Daglig verksamhet", "", "230502", "", "", "Sjukskriven, vill komma tillbaka"),
            ("8", "LSS 9 § 10", "Daglig verksamhet", "230904", "", "", "", "Delvis verkställt, en dag av fyra i veckan"),
            ("9", "LSS 9 § 10", "Daglig verksamhet", "230626", "", "231023", "", "Hade önskemål om viss grupp"),
            ("10", "LSS 9 § 5", "Avlösarservice", "230410", "", "", "", "Föräldrarna vill vänta"),
            ("11", "SoL 4 kap 1 §", "Särskilt boende", "230919", "", "", "", "Tackat nej, vill bo på Malmen"),
            ("12", "SoL 4 kap 1 §", "Boendestöd", "230705", "", "", "231201", "Återtagit sin ansökan"),
            ("13", "SoL 4 kap 1 §", "Kontaktfamilj", "230228", "", "", "", "Ingen familj anmäld trots annons")]
    t = r.table("t1", "Förteckning", ["Förteckning"], cols, rows, "decision_rows")
    for nr, lr, ins, b, a, v, s, k in rows:
        r.dec("t1", ["Förteckning"], ins, lr[:3], nr=int(nr), lagrum=lr, beslutsdatum=iso6(b), avbrottsdatum=iso6(a), kommentar=k or None,
              status="verkställt" if v else "avslutat" if s else "kvarstående", verkstallt_datum=iso6(v), avslutat_datum=iso6(s))
    q1 = "Förteckningen upptar 13 beslut"
    q2 = "tio av dem är LSS-beslut och tre är beslut enligt SoL"
    q3 = "Under kvartalet verkställdes två"
    q4 = "två beslut avslutades utan att ha verkställts"
    q5 = "Kvar att verkställa är nio beslut"
    r.claim(q1, 13, "rapporterade"); r.claim(q2, 10, "rapporterade", lag="LSS"); r.claim(q2, 3, "rapporterade", lag="SoL")
    r.claim(q3, 2, "verkställda"); r.claim(q4, 2, "avslutade"); r.claim(q5, 9, "kvarstående")
    d = new_doc("Garamond", 11.5, (2, 1.8))
    tab = d.add_table(rows=2, cols=2)
    for (i, j), s in {(0, 0): "FAGERSTA KOMMUN\nSocialförvaltningen", (0, 1): "Datum: 2024-01-19\nVår beteckning: SN 2023/311", (1, 0): "Verksamhetschef\nInger Malmqvist, 0223-440 00", (1, 1): "Mottagare\nSocialnämnden"}.items():
        tab.cell(i, j).text = s
    d.add_paragraph()
    d.add_heading("Ej verkställda beslut per den 31 december 2023", 1)
    d.add_paragraph("Socialnämnden ska fyra gånger om året få veta vilka beslut som blivit liggande mer än tre månader från beslutsdagen, eller tre månader från det att verkställigheten avbröts. "
                    "Samma uppgifter har lämnats till Inspektionen för vård och omsorg via e-tjänsten.")
    d.add_paragraph(f"{q1}; {q2}. {q3} och {q4}. {q5}. Den som bara har en del av sin insats igång räknas som ej verkställd.")
    d.add_heading("Läsanvisning", 2)
    d.add_paragraph("Datum skrivs ÅÅMMDD. Står datum i kolumnen Avbrott räknas tiden därifrån. Tom ruta i Verkst. och Avslut. betyder att beslutet inte är verkställt.")
    d.add_heading("Förteckning", 2)
    docx_table(d, t, (0.9, 2.6, 3.0, 1.9, 1.9, 1.7, 1.7, 3.6), style="Light List Accent 1", size=9)
    d.add_heading("Förslag", 2)
    d.add_paragraph("att socialnämnden lägger rapporten till handlingarna samt", style="List Bullet")
    d.add_paragraph("att rapporten tillställs fullmäktige i avidentifierad form", style="List Bullet")
    d.add_paragraph("För socialförvaltningen\n\nInger Malmqvist")
    d.sections[0].footer.paragraphs[0].text = "Fagersta kommun · Norbergsvägen 19 · 737 80 Fagersta · org.nr 212000-2098"
    d.save(r.path)
    return r


def r08():
    r = Report("bergslag08_filipstad_2025_kv2", "docx", "Filipstads kommun", "1782", "Socialnämnden", "SN/2025:77", "2025-Q2", "2025-08-27", ["SoL", "LSS"])
    sec = ["§ 64 Rapport om ej verkställda beslut, andra kvartalet 2025", "Ärendebeskrivning"]
    ss, sl = sec + ["Socialtjänstlagen (SoL)"], sec + ["LSS"]
    sol = [("Särskilt boende", "131", "Har fått tre erbjudanden och tackat nej till alla."),
           ("Särskilt boende", "98", "Ledig plats saknas."),
           ("Särskilt boende", "104", "Make och maka vill flytta samtidigt, dubbelrum saknas."),
           ("Kontaktperson", "388", "Uppdragstagare hoppade av i mars, ny söks."),
           ("Stödboende", "157", "Vistas på behandlingshem."),
           ("Ledsagning", "112", "Handläggaren har inte fått kontakt med den enskilde.")]
    lss = [("Kontaktperson", 203, "Den tilltänkta personen passade inte."),
           ("Korttidstillsyn", 119, "Skolskjutsen ska samordnas först."),
           ("Daglig verksamhet", 145, "Vill ha arbetsträning utanför kommunens egna grupper."),
           ("Daglig verksamhet", 260, "Inlagd på sjukhus sedan november."),
           ("Boende för vuxna", 351, "Erbjöds servicebostad i juni, svar inväntas.")]
    t = r.table("t1", "Socialtjänstlagen (SoL)", ss, ["Insats", "Dagar sedan beslut", "Kommentar"], sol, "decision_rows")
    for i, n, k in sol:
        r.dec("t1", ss, i, "SoL", dagar=int(n), kommentar=k)
    for i, n, k in lss:
        r.dec(None, sl, i, "LSS", dagar=n, kommentar=k)
    days = [int(x[1]) for x in sol] + [x[1] for x in lss]
    mean = sum(days) / len(days)
    assert mean == 188, mean
    q1 = "Den sista juni 2025 fanns elva beslut som väntat mer än tre månader, sex enligt SoL och fem enligt LSS"
    q2 = "Den som väntat längst har väntat 388 dagar"
    q3 = "den genomsnittliga väntan är 188 dagar"
    q4 = "Fyra beslut som fanns med i föregående rapport har verkställts"
    r.claim(q1, 11, "kvarstående", not_agreed=["measure"]); r.claim(q1, 6, "kvarstående", lag="SoL", not_agreed=["measure"]); r.claim(q1, 5, "kvarstående", lag="LSS", not_agreed=["measure"])
    r.claim(q2, 388, "kvarstående", unit="dagar", not_agreed=["measure", "lag", "insats"]); r.claim(q3, 188, "kvarstående", unit="dagar", not_agreed=["measure"])
    r.claim(q4, 4, "verkställda")
    d = new_doc("Calibri", 11, (2.5, 2.5))
    h = d.sections[0].header.paragraphs[0]; h.text = "FILIPSTADS KOMMUN\tSAMMANTRÄDESPROTOKOLL\tSida "; field(h, "PAGE")
    d.add_paragraph("Socialnämnden\nSammanträdesdatum 2025-08-20\nProtokollet justerat 2025-08-27")
    d.add_heading(sec[0], 1)
    d.add_paragraph("Diarienummer SN/2025:77")
    d.add_heading("Socialnämndens beslut", 2)
    d.add_paragraph("1. Rapporten godkänns och överlämnas till kommunfullmäktige och revisionen.")
    d.add_paragraph("2. Förvaltningen får i uppdrag att till oktobersammanträdet beskriva hur rekryteringen av kontaktpersoner kan stärkas.")
    d.add_heading("Ärendebeskrivning", 2)
    d.add_paragraph(f"{q1}. {q2} och {q3}. {q4}. Dagarna är räknade från beslutet till kvartalets slut.")
    d.add_heading("Socialtjänstlagen (SoL)", 3)
    docx_table(d, t, (3.6, 3.0, 9.2), style="Table Grid", size=10, right=(1,))
    d.add_heading("LSS", 3)
    for i, n, k in lss:
        d.add_paragraph(f"{i}, {n} dagar. {k}", style="List Bullet")
    d.add_heading("Yttranden", 2)
    d.add_paragraph("Åsa Finnskog (-) och Rune Dahlkvist (-) yttrar sig. Ordföranden finner att nämnden beslutar enligt förslaget.")
    d.add_heading("Beslutet skickas till", 2)
    d.add_paragraph("Kommunfullmäktige, kommunrevisionen, socialchef")
    d.add_paragraph("Justerandes sign ________        Utdragsbestyrkande ________")
    d.save(r.path)
    return r


def dm(s):
    day, rest = s.split("/"); mon, yr = rest.split("-")
    return f"20{yr}-{int(mon):02d}-{int(day):02d}"


def r09():
    r = Report("bergslag09_avesta_2024_kv1", "pdf", "Avesta kommun", "2084", "Omsorgsnämnden", "ON 2024-0062", "2024-Q1", "2024-04-29", ["SoL", "LSS"])
    cols = ["Insats", "Lag", "Avser", "Beslut", "V/A", "Kommentar"]
    areas = {"Äldre": [
        ("Särskilt boende", "SoL", "Kvinna", "4/12-23", "V 19/3-24", "Väntade på plats på demensavdelning."),
        ("Särskilt boende", "SoL", "Kvinna", "21/11-23", "", "Tackat nej. Vill bo i Krylbo."),
        ("Särskilt boende", "SoL", "Man", "1/11-23", "A 6/2-24", "Avliden innan plats kunde erbjudas."),
        ("Särskilt boende", "SoL", "Man", "15/12-23", "", "Plats erbjuden i mars, inflyttning planerad till maj."),
        ("Särskilt boende", "SoL", "Kvinna", "2/10-23", "", "Tackat nej två gånger, trivs hemma än så länge."),
        ("Dagverksamhet", "SoL", "Kvinna", "8/11-23", "V 5/3-24", "Kö till dagverksamheten."),
        ("Växelvård", "SoL", "Man", "19/12-23", "", "Hustrun vill avvakta till sommaren.")],
        "Funktionsnedsättning": [
        ("Bostad med särskild service", "LSS", "Man", "14/6-22", "", "Ledig lägenhet i servicebostad saknas."),
        ("Bostad med särskild service", "LSS", "Kvinna", "30/8-23", "", "Tackat nej till gruppbostad, vill ha servicebostad."),
        ("Korttidsvistelse", "LSS", "Pojke", "17/10-23", "V 12/2-24", "Inskolning tog längre tid än tänkt."),
        ("Korttidsvistelse", "LSS", "Flicka", "6/11-23", "", "Vårdnadshavarna har tackat nej till den plats som fanns."),
        ("Kontaktperson", "LSS", "Man", "9/5-23", "", "Svårt att hitta någon med samma intressen."),
        ("Kontaktperson", "LSS", "Kvinna", "25/9-23", "A 22/1-24", "Har själv valt att avstå insatsen."),
        ("Kontaktperson", "LSS", "Kvinna", "12/12-23", "", "Rekrytering pågår."),
        ("Daglig verksamhet", "LSS", "Man", "3/10-23", "V 8/1-24", "Ingen platsbrist, startade senare på egen begäran."),
        ("Boendestöd", "SoL", "Kvinna", "20/11-23", "", "Personalbrist i boendestödsgruppen."),
        ("Boendestöd", "SoL", "Man", "27/10-23", "", "Släpper inte in personalen. Motiverande samtal förs."),
        ("Sysselsättning", "SoL", "Man", "1/12-23", "", "Studiebesök inställt flera gånger."),
        ("Ledsagarservice", "LSS", "Kvinna", "18/12-23", "", "Utföraren har ingen personal på kvällstid.")]}
    summ = []
    for a, rows in areas.items():
        v = sum(x[4].startswith("V") for x in rows); s = sum(x[4].startswith("A") for x in rows)
        summ.append((a, len(rows), v, s, len(rows) - v - s))
    tot = tuple(sum(x[i] for x in summ) for i in range(1, 5))
    M = ("rapporterade", "verkställda", "avslutade", "kvarstående")
    t1 = r.table("t1", "Samlad bild", ["Samlad bild"], ["Område", "Rapporterade", "Verkställda under kvartalet", "Avslutade utan verkställighet", "Kvarstår 31/3"],
                 [*summ, ("Summa", *tot)], "insats_status")
    for row in [*summ, (None, *tot)]:
        for m, v in zip(M, row[1:]):
            r.count("t1", v, m, row[0] is None, omrade=row[0])
    ag = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
    for n, (a, rows) in enumerate(areas.items(), 2):
        r.table(f"t{n}", a, ["Redovisning per område", a], cols, rows, "decision_rows")
        for ins, lag, av, b, e, k in rows:
            st = {"": "kvarstående", "V": "verkställt", "A": "avslutat"}[e[:1]]
            r.dec(f"t{n}", ["Redovisning per område", a], ins, lag, omrade=a, beslutsdatum=dm(b), kommentar=k, kon=ag[av][0], alder=ag[av][1], status=st,
                  verkstallt_datum=dm(e[2:]) if e[:1] == "V" else None, avslutat_datum=dm(e[2:]) if e[:1] == "A" else None)
    allr = [x for v in areas.values() for x in v]
    women = sum(x[2] in ("Kvinna", "Flicka") for x in allr)
    W = {9: "nio", 10: "tio", 8: "åtta"}
    q1 = f"Omsorgsnämnden har för första kvartalet 2024 lämnat {tot[0]} rapporter till IVO"
    q2 = f"Av de rapporterade besluten har {tot[1]} verkställts och {tot[2]} avslutats av andra skäl, {tot[3]} beslut är alltjämt inte verkställda"
    q3 = f"{women} av besluten gäller kvinnor eller flickor och {W[len(allr) - women]} gäller män eller pojkar"
    r.claim(q1, tot[0], "rapporterade")
    for m, v in zip(M[1:], tot[1:]):
        r.claim(q2, v, m)
    r.claim(q3, women, "rapporterade", kon="K"); r.claim(q3, len(allr) - women, "rapporterade", kon="M")
    d = new_doc("Liberation Serif", 11, (2.4, 2.0), heads="Liberation Sans")
    d.sections[0].header.paragraphs[0].text = "AVESTA KOMMUN  |  Omsorgsförvaltningen\t\tON 2024-0062"
    f = d.sections[0].footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER; field(f, "PAGE"); f.add_run("("); field(f, "NUMPAGES"); f.add_run(")")
    d.add_paragraph("Tjänsteskrivelse, upprättad den 29 april 2024")
    d.add_heading("Redovisning av beslut enligt SoL och LSS som inte verkställts, januari–mars 2024", 1)
    d.add_paragraph(f"{q1}. {q2}. {q3}.")
    d.add_paragraph("Skyldigheten att rapportera följer av 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS. Ett nej till erbjudande innebär inte att beslutet upphör, det rapporteras om igen till dess att det verkställs eller avslutas.")
    d.add_heading("Samlad bild", 2)
    docx_table(d, t1, (4.4, 2.8, 3.2, 3.2, 2.8), style="Light Shading", size=10, bold_last=True, right=(1, 2, 3, 4))
    d.add_heading("Redovisning per område", 2)
    d.add_paragraph("I kolumnen V/A betyder V att beslutet är verkställt och A att det avslutats utan verkställighet, följt av datum. Datum anges dag/månad-år. Saknas uppgift kvarstår beslutet.")
    for t in r.t["tables"][1:]:
        d.add_heading(t["title"], 3)
        docx_table(d, t, (3.3, 1.2, 1.8, 2.0, 2.2, 6.0), style="Table Grid", size=9.5)
    d.add_heading("Åtgärder", 2)
    d.add_paragraph("Förvaltningen har startat en gemensam annonsering efter uppdragstagare med grannkommunerna. Frågan om servicebostäder hanteras i lokalförsörjningsplanen 2025–2028.")
    d.add_heading("Beslutsförslag", 2)
    d.add_paragraph("Omsorgsnämnden godkänner redovisningen.")
    d.add_paragraph("Torbjörn Hyttberg\nförvaltningschef")
    p = HERE / "build" / f"{r.stem}.docx"; d.save(p); soffice(p, r.path)
    return r


ALL = [r01, r03, r08, r09]
