from lib import *
import subprocess
D = ROOT/"documents"
BUILD = ROOT/".build"; BUILD.mkdir(exist_ok=True)
def lo(docx):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation={BUILD.as_uri()}/office", "--convert-to", "pdf", "--outdir", str(D), str(docx)], check=True, capture_output=True, timeout=150)

# ---------------------------------------------------------------- 01 Vaggeryd, Word -> PDF
def vaggeryd():
    r = R("smaland01_vaggeryd_2024_kv2", organisation="Vaggeryds kommun", kommunkod="0665", namnd="Socialnämnden", dnr="SN 2024/081", period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
    sol = [("Särskilt boende", "Kvinna", "2023-11-20", "Har erbjudits plats på Lindgården men tackat nej, vill bo i Skillingaryd.", "Väntar"),
           ("Särskilt boende", "Man", "2024-02-05", "Kö. Ingen ledig plats gick att erbjuda under våren.", "Verkställt 2024-06-03"),
           ("Särskilt boende", "Kvinna", "2024-03-11", "Anhöriga vill avvakta till efter sommaren.", "Väntar"),
           ("Växelvård", "Man", "2024-01-16", "Fullbelagt på korttidsenheten.", "Verkställt 2024-05-07"),
           ("Kontaktfamilj", "Pojke", "2023-09-28", "En familj var klar men drog sig ur, ny familj utreds sedan maj.", "Väntar"),
           ("Kontaktperson", "Kvinna", "2024-02-27", "Svårt att hitta någon med rätt intressen.", "Väntar"),
           ("Boendestöd", "Man", "2024-01-30", "Svarar inte i telefon, tre brev är skickade.", "Avslutat 2024-06-14")]
    lss = [("Kontaktperson", "Man", "2023-06-12", "Ingen har svarat på annonsen.", "Väntar"),
           ("Kontaktperson", "Flicka", "2024-03-04", "Matchning pågår, första träff inbokad i juli.", "Väntar"),
           ("Daglig verksamhet", "Kvinna", "2024-02-19", "Vill bara vara på kaféet i Folkets hus, där är det fullt.", "Väntar"),
           ("Ledsagarservice", "Man", "2023-12-07", "Det tog tid att rekrytera personal.", "Verkställt 2024-04-22"),
           ("Bostad med särskild service för vuxna", "Man", "2022-10-10", "Nybyggnationen blir klar först hösten 2025. Erbjudande i grannkommun har avböjts.", "Väntar")]
    r.h(0, "Gynnande beslut som inte har verkställts, andra kvartalet 2024")
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden godkänner redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.h(1, "Ärendet i korthet")
    n = len(sol)+len(lss)
    r.say(f"[[Förvaltningen har för kvartalet rapporterat {w(n)} beslut]] till Inspektionen för vård och omsorg (IVO), [[{w(len(sol))} enligt socialtjänstlagen och {w(len(lss))} enligt LSS]].",
          dict(value=n, measure="rapporterade"), dict(q=1, value=len(sol), measure="rapporterade", lag="SoL"), dict(q=1, value=len(lss), measure="rapporterade", lag="LSS"))
    vs = sum("Verk" in x[4] for x in sol+lss); av = sum("Avsl" in x[4] for x in sol+lss)
    r.say(f"[[Tre beslut hann verkställas före halvårsskiftet]] och [[ett avslutades därför att den enskilde inte gick att nå]]. [[{Wc(n-vs-av)} beslut är kvar att verkställa]]. Ingen särskild avgift har dömts ut.",
          dict(value=vs, measure="verkställda"), dict(q=1, value=av, measure="avslutade", orsak="den enskilde inte gick att nå", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]), dict(q=2, value=n-vs-av, measure="kvarstående"))
    r.h(1, "Bakgrund")
    r.p("Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § lagen (1993:387) om stöd och service till vissa funktionshindrade ska nämnden en gång i kvartalet anmäla beslut som inte har verkställts inom tre månader. Samma sak gäller om verkställigheten har avbrutits och inte kommit igång på nytt inom tre månader. Kommunfullmäktige ska få en avidentifierad redovisning.")
    for lag, rubrik, rows, first in (("SoL", "Beslut enligt socialtjänstlagen (SoL)", sol, "Bistånd"), ("LSS", "Beslut enligt LSS", lss, "Insats")):
        r.h(1, rubrik)
        cols = [first, "Kön", "Beslutsdatum", "Varför beslutet har dröjt", "Läge den 30 juni"]
        t = r.table(cols, rows, "decision_rows", widths=[18, 10, 16, 31.5, 24.5])
        for i, k, d, c, s in rows:
            ko, al = KON[k]; dat = re.search(r"\d{4}-\d\d-\d\d", s)
            st = "verkställt" if "Verk" in s else "avslutat" if "Avsl" in s else "kvarstående"
            r.dec(t, insats=i, lag=lag, beslutsdatum=d, kommentar=c, kon=ko, alder=al, status=st, verkstallt_datum=dat.group() if st == "verkställt" else None, avslutat_datum=dat.group() if st == "avslutat" else None)
    r.h(1, "Barnperspektivet")
    barn = sum(x[1] in ("Pojke", "Flicka") for x in sol+lss)
    r.say("[[Två av besluten rör barn]]. Förvaltningen har under våren provat att annonsera efter kontaktfamiljer tillsammans med grannkommunerna, med klent resultat.",
          dict(value=barn, measure="rapporterade", agreed=["period", "lag", "orsak", "kon", "compare_to"]))
    r.h(1, "Beslutet skickas till")
    r.p("Kommunfullmäktige"  , "s"); r.p("Kommunens revisorer")
    r.p("Socialförvaltningen", "s"); r.p("Förvaltningschefen", "s")
    assert (n, vs, av, barn) == (12, 3, 1, 2)
    f = str(BUILD/(r.stem+".docx"))
    to_docx(r, f, font="Liberation Serif", size=11, hfont="Liberation Sans", colour="1F3B2D", shade="DDE7DF", foot="Vaggeryds kommun · Socialförvaltningen · Box 43, 568 21 Skillingaryd",
            top=[("VAGGERYDS KOMMUN", "Socialförvaltningen"), ("TJÄNSTESKRIVELSE", "2024-08-19"), ("Dnr SN 2024/081", "Till socialnämnden")])
    lo(f); r.write_truth()

# ---------------------------------------------------------------- 02 Tingsryd, weasyprint
def tingsryd():
    r = R("smaland02_tingsryd_2025_kv1", organisation="Tingsryds kommun", kommunkod="0763", namnd="Vård- och omsorgsnämnden", dnr="VON 2025-00037", period="2025-Q1", document_date="2025-04-22", laws=["SoL", "LSS"])
    sol = [("Särskilt boende för äldre", 6, 4, 2, 2, 1), ("Korttidsboende", 2, 1, 1, 1, 0), ("Hemtjänst", 1, 1, 0, 0, 1), ("Dagverksamhet", 4, 3, 1, 1, 0), ("Boendestöd", 2, 0, 2, 0, 0)]
    lss = [("Daglig verksamhet", 5, 2, 3, 1, 0), ("Korttidsvistelse utanför hemmet", 2, 1, 1, 0, 0), ("Kontaktperson", 4, 1, 3, 1, 1), ("Ledsagarservice", 1, 1, 0, 0, 0), ("Bostad för vuxna", 3, 1, 2, 0, 0)]
    r.raw('<div class="lh"><div><b>Tingsryds kommun</b><br>Vård- och omsorgsförvaltningen</div><div>Tjänsteskrivelse<br>22 april 2025</div><div>Ärende VON 2025-00037</div></div>')
    r.h(0, "Rapport till IVO om ej verkställda beslut – kvartal 1, 2025")
    r.h(1, "Sammanfattning")
    S = [sum(x[i] for x in sol) for i in range(1, 6)]; L = [sum(x[i] for x in lss) for i in range(1, 6)]
    ks, kl = S[0]-S[3]-S[4], L[0]-L[3]-L[4]
    assert all(x[1] == x[2]+x[3] for x in sol+lss)
    r.say(f"[[Under årets första kvartal rapporterade förvaltningen {S[0]+L[0]} beslut som inte hade verkställts i tid]]. [[Antalet är {w(4)} färre än kvartalet innan]]. [[{S[1]+L[1]} av besluten gällde kvinnor och {S[2]+L[2]} gällde män]].",
          dict(value=S[0]+L[0], measure="rapporterade"), dict(q=1, value=-4, measure="rapporterade", unit="skillnad", compare_to="2024-Q4"), dict(q=2, value=S[1]+L[1], measure="rapporterade", kon="K"), dict(q=2, value=S[2]+L[2], measure="rapporterade", kon="M"))
    r.say(f"[[Inom LSS-området är det daglig verksamhet som har flest ärenden, {lss[0][1]} beslut]], [[tätt följt av kontaktperson med {lss[2][1]}]]. [[Inget beslut om personlig assistans har behövt rapporteras]].",
          dict(value=5, measure="rapporterade", lag="LSS", insats="daglig verksamhet"), dict(q=1, value=4, measure="rapporterade", lag="LSS", insats="kontaktperson"), dict(q=2, value=0, measure="rapporterade", insats="personlig assistans", opt=True))
    r.h(1, "Förslag till beslut")
    r.p("Vård- och omsorgsnämnden föreslås besluta", "s"); r.p("att lägga rapporten till handlingarna samt", "s"); r.p("att översända den till kommunfullmäktige och revisionen.")
    r.h(1, "Om rapporteringen")
    r.p("Beslut enligt 4 kap. 1 § SoL och 9 § LSS ska verkställas utan dröjsmål. Har det inte skett inom tre månader, är nämnden skyldig att rapportera beslutet till IVO och sedan varje kvartal tills det verkställts eller upphört att gälla. Dröjer det oskäligt länge kan förvaltningsrätten besluta om en särskild avgift, lägst tiotusen kronor.")
    for lag, rub, rows, T in (("SoL", "Socialtjänstlagen", sol, S), ("LSS", "LSS", lss, L)):
        r.h(1, rub)
        cols = ["Beslut om", "Rapporterade / Totalt", "Rapporterade / Kvinnor", "Rapporterade / Män", "Verkställda under kvartalet", "Avslutade utan verkställighet", "Kvar vid kvartalets slut"]
        head = [[("Beslut om", 1, 2), ("Rapporterade", 3, 1), ("Verkställda under kvartalet", 1, 2), ("Avslutade utan verkställighet", 1, 2), ("Kvar vid kvartalets slut", 1, 2)], [("Totalt", 1, 1), ("Kvinnor", 1, 1), ("Män", 1, 1)]]
        kv = [x[1]-x[4]-x[5] for x in rows]; tk = sum(kv) + (1 if lag == "SoL" else 0)     # planted
        body = [list(x)+[k] for x, k in zip(rows, kv)] + [["Summa", *T, tk]]
        t = r.table(cols, body, "insats_status", head=head, widths=[28, 10, 10, 10, 14, 14, 14], total=True)
        for x in body:
            tot = x[0] == "Summa"; ins = None if tot else x[0]
            for v, m, ko in zip(x[1:], ["rapporterade"]*3+["verkställda", "avslutade", "kvarstående"], [None, "K", "M", None, None, None]):
                r.count(t, v, m, lag=lag, insats=ins, kon=ko, is_total=tot)
        if lag == "SoL":
            r.say(f"[[Av de {T[3]} beslut som verkställts]] rör hälften särskilt boende. Ett beslut om hemtjänst avslutades sedan den enskilde flyttat till en annan kommun. För särskilt boende är det i regel den enskilde eller anhöriga som säger nej till den plats som erbjuds, därför att man vill till en viss ort.",
                  dict(value=T[3], measure="verkställda", lag="SoL"))
            r.claim("Ett beslut om hemtjänst avslutades sedan den enskilde flyttat till en annan kommun", 1, "avslutade", lag="SoL", insats="hemtjänst", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
            r.err("table_sum", "SoL, Kvar vid kvartalets slut: rows add to 9, Summa prints 10", tk, sum(kv), ["Kvar vid kvartalets slut", f"Summa {' '.join(map(str, T))} {tk}"])
            r.err("table_sum", "SoL Summa row: 15 reported less 4 carried out and 2 closed leaves 9, printed 10", tk, T[0]-T[3]-T[4], [f"Summa {' '.join(map(str, T))} {tk}"], severity="note", opt=True)
        else:
            r.say(f"[[Två kvinnor och tre män har väntat på daglig verksamhet]]. Flera har börjat men inte fullt ut. [[Bostad för vuxna har {w(3)} rapporterade beslut]], alla i väntan på gruppbostaden vid Tingsmåla.",
                  dict(value=2, measure="rapporterade", lag="LSS", insats="daglig verksamhet", kon="K"), dict(value=3, measure="rapporterade", lag="LSS", insats="daglig verksamhet", kon="M"), dict(q=1, value=3, measure="rapporterade", lag="LSS", insats="Bostad för vuxna"))
    r.h(1, "Ekonomi")
    r.p("Ärendet medför inga kostnader. Skulle en avgift dömas ut belastar den respektive enhet.")
    r.raw('<p class="sign">Biståndschef<br>Vård- och omsorgsförvaltningen</p>')
    css = """@page{size:A4;margin:22mm 24mm 24mm;@bottom-center{content:'Sida ' counter(page) ' av ' counter(pages);font:8pt 'Liberation Sans'}}
    body{font:10pt/1.45 'DejaVu Serif'} h1{font:bold 16pt 'Liberation Sans';color:#7a1f2b} h2{font:bold 11.5pt 'Liberation Sans';margin:14pt 0 3pt;color:#7a1f2b} p{margin:0 0 6pt} p.s{margin:0}
    .lh{display:flex;justify-content:space-between;border-bottom:2pt solid #7a1f2b;padding-bottom:6pt;font:9pt 'Liberation Sans';margin-bottom:16pt}
    table{border-collapse:collapse;width:100%;table-layout:fixed;font:8.5pt 'Liberation Sans';margin:4pt 0 8pt;break-inside:avoid} th,td{border:.5pt solid #999;padding:2.5pt 4pt;vertical-align:top} th{background:#f3e6e8;text-align:left} td.num{text-align:right} tr.sum td{font-weight:bold;border-top:1.2pt solid #333} .sign{margin-top:26pt}"""
    from weasyprint import HTML
    HTML(string=to_html(r, css, title="Ej verkställda beslut kvartal 1 2025")).write_pdf(D/(r.stem+".pdf")); r.write_truth()

# ---------------------------------------------------------------- 03 Hultsfred, reportlab
def hultsfred():
    r = R("smaland03_hultsfred_2023_kv4", organisation="Hultsfreds kommun", kommunkod="0860", namnd="Socialnämnden", dnr="SN 2024-12 730", period="2023-Q4", document_date="2024-01-25", laws=["SoL", "LSS"])
    E_ = "2023-12-31"
    # lagrum, insats, beslut, avbrott, kön, orsak, verkställt, avslutat
    X = [("SoL 4:1", "Särskilt boende", "2023-06-14", None, "K", "Tackat nej till två erbjudanden", None, None),
         ("SoL 4:1", "Särskilt boende", "2023-08-02", None, "M", "Platsbrist i Målilla", "2023-11-13", None),
         ("SoL 4:1", "Särskilt boende", "2023-09-11", None, "K", "Maken behöver plats samtidigt", None, None),
         ("SoL 4:1", "Kontaktperson", "2023-03-22", None, "M", "Ingen lämplig uppdragstagare", None, None),
         ("SoL 4:1", "Kontaktfamilj", "2022-12-19", "2023-05-31", "M", "Familjen sade upp sig, ny söks", None, None),
         ("SoL 4:1", "Boendestöd", "2023-07-06", None, "K", "Öppnar inte dörren", None, "2023-12-05"),
         ("LSS 9 § 3", "Ledsagarservice", "2023-05-29", None, "K", "Ville ha kvinnlig ledsagare", "2023-10-16", None),
         ("LSS 9 § 4", "Kontaktperson", "2021-11-08", "2023-02-28", "M", "Kontaktpersonen flyttade", None, None),
         ("LSS 9 § 4", "Kontaktperson", "2023-08-24", None, "K", "Resursbrist, personal", None, None),
         ("LSS 9 § 6", "Korttidsvistelse", "2023-09-05", None, "M", "Vårdnadshavarna vill vänta", None, None),
         ("LSS 9 § 9", "Bostad med särskild service", "2022-05-16", None, "M", "Saknas ledig lägenhet", None, None),
         ("LSS 9 § 10", "Daglig verksamhet", "2020-09-01", "2023-08-18", "K", "Sjukskriven, vill återkomma", None, None),
         ("LSS 9 § 10", "Daglig verksamhet", "2023-06-30", None, "M", "Önskar viss arbetsplats", None, "2023-11-27")]
    n = len(X); v = sum(bool(x[6]) for x in X); a = sum(bool(x[7]) for x in X)
    r.h(0, "Icke verkställda beslut, Q4 2023")
    r.p("Till: Socialnämnden – Från: Myndighetsenheten", "b")
    r.h(1, "Bakgrund")
    r.p("Kommunen ska rapportera de gynnande beslut enligt SoL och LSS som inte verkställts inom tre månader. Till IVO lämnas en rapport per beslut. Nämnden, fullmäktige och revisorerna får denna sammanställnig. Den som har två beslut förekommer på två rader.")
    r.h(1, "Kvartalets resultat")
    r.say(f"[[Q4 2023 innehåller {n+1} beslut]], inräknat sådana som verkställts eller avslutats efter rapporteringen i oktober. [[{v} beslut har verkställts]] och [[{a} har avslutats av annan anledning]]. I tre fall är det fråga om avbrott, dvs. insatsen har funnits men upphört.",
          dict(value=n+1, measure="rapporterade"), dict(q=1, value=v, measure="verkställda"), dict(q=2, value=a, measure="avslutade"))
    r.claim("I tre fall är det fråga om avbrott", 3, "rapporterade", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.say("[[Längst har en man väntat på bostad med särskild service, 594 dagar]].", dict(value=days("2022-05-16", E_), measure="kvarstående", unit="dagar", insats="bostad med särskild service", kon="M", agreed=["period", "insats", "kon", "orsak", "compare_to"]))
    assert days("2022-05-16", E_) == 594
    r.h(1, "Förteckning")
    r.p("Dagar är räknade från beslut, vid avbrott från avbrottsdagen, till och med dagen för verkställighet eller avslut, annars till den 31 december 2023. Datum skrivs ÅÅMMDD.")
    rows = []
    for i, x in enumerate(X, 1):
        d = days(x[3] or x[2], x[6] or x[7] or E_)
        rows.append([str(i), x[0], x[1], kort(x[2]), kort(x[3]) if x[3] else None, x[4], d, x[5], kort(x[6]) if x[6] else None, kort(x[7]) if x[7] else None])
    t = r.table(["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Kön", "Dagar", "Orsak", "Verkställt", "Avslutat"], rows, "decision_rows", widths=[5.5, 12, 17.5, 8.5, 9, 6.5, 8.5, 22, 11, 10])
    for x, y in zip(X, rows):
        r.dec(t, nr=y[0], lagrum=x[0], lag=x[0][:3], insats=x[1], beslutsdatum=x[2], avbrottsdatum=x[3], dagar=y[6], kon=x[4], kommentar=x[5], status="verkställt" if x[6] else "avslutat" if x[7] else "kvarstående", verkstallt_datum=x[6], avslutat_datum=x[7])
    r.err("table_vs_rows", f"the text says {n+1} decisions, the list has {n} rows", n+1, n, [f"Q4 2023 innehåller {n+1} beslut", "13 LSS 9 § 10 Daglig verksamhet"], kinds=["table_vs_rows", "text_vs_table", "text_vs_text"])
    r.h(1, "Åtgärder")
    r.p("Enheten fortsätter att annonsera efter kontaktpersoner i lokalpressen. Två informationskvällar är planerade i februari. Den som tackat nej följs upp var sjätte vecka av handläggaren.")
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden beslutar att godkänna redovisningen av icke verkställda beslut för Q4 2023.")
    def page(c, d):
        c.setFont("LN-B", 13); c.drawString(50, 800, "HULTSFREDS KOMMUN"); c.setFont("LN", 9); c.drawRightString(545, 806, "SN 2024-12 730"); c.drawRightString(545, 795, "2024-01-25"); c.line(50, 788, 545, 788)
        c.setFont("LN", 8); c.drawString(50, 32, "Socialförvaltningen, 577 26 Hultsfred"); c.drawRightString(545, 32, f"{d.page}")
    to_rl(r, D/(r.stem+".pdf"), font="LN", size=10.4, shade="#cfe0f2", onpage=page, margins=(50, 68, 52)); r.write_truth()
if __name__ == "__main__":
    for f in (vaggeryd, tingsryd, hultsfred): f(); print(f.__name__)
