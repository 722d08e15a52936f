from lib import *
from datetime import date

# ---------------------------------------------------------------- 01 Arvika
def r01():
    r = R("tiveden01_arvika_2025q2", "pdf", organisation="Arvika kommun", kommunkod="1784", namnd="Vård- och omsorgsnämnden", dnr="VON 2025/0118",
          period="2025-Q2", document_date="2025-08-19", laws=["SoL", "LSS"])
    def tab(lag, title, head, data):
        rows = [[n, str(k), str(m), str(k+m)] for n, k, m in data]
        K, M = sum(x[1] for x in data), sum(x[2] for x in data)
        rows.append(["Summa", str(K), str(M), str(K+M)])
        t = r.table(title, ["Redovisning", title], [head, "Kvinnor", "Män", "Totalt"], rows, "insats_status")
        for n, k, m in data + [(None, K, M)]:
            for kon, v in (("K", k), ("M", m), (None, k+m)):
                r.n(t, v, lag=lag, insats=n, kon=kon, total=n is None)
        return "<table>" + tr([head, "Kvinnor", "Män", "Totalt"], "th") + "".join(tr(x) for x in rows[:-1]) + tr(rows[-1], cls="s") + "</table>"
    c = r.c
    S = [("Särskilt boende", 5, 2), ("Växelvård", 1, 1), ("Kontaktperson", 0, 1)]
    L = [("Bostad med särskild service för vuxna", 2, 4), ("Daglig verksamhet", 1, 0), ("Kontaktperson", 3, 2), ("Korttidsvistelse", 0, 2)]
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3,.cap{{break-after:avoid}}
@page{{size:A4;margin:22mm 24mm 24mm 24mm;@bottom-left{{content:"Arvika kommun, 671 81 Arvika";font:8pt 'Liberation Sans';color:#555}}@bottom-right{{content:"Sida " counter(page) " av " counter(pages);font:8pt 'Liberation Sans';color:#555}}}}
body{{font:11pt/1.4 'Liberation Serif'}}h1,h2,h3{{font-family:'Liberation Sans'}}h1{{font-size:16pt;margin:18pt 0 6pt}}h2{{font-size:12.5pt;margin:14pt 0 3pt}}h3{{font-size:11pt;margin:10pt 0 3pt}}
.top{{display:flex;justify-content:space-between;font:9.5pt/1.35 'Liberation Sans'}}.top b{{font-size:13pt}}
table{{border-collapse:collapse;margin:4pt 0 10pt;width:120mm;break-inside:avoid}}th,td{{border:0.6pt solid #000;padding:2pt 6pt;text-align:right}}th:first-child,td:first-child{{text-align:left}}th{{background:#e4ebe2}}.s td{{font-weight:bold}}p{{margin:0 0 7pt}}</style>
<div class=top><div><b>Arvika kommun</b><br>Vård- och omsorgsförvaltningen<br>Handläggare: enhetschef myndighet</div><div>TJÄNSTESKRIVELSE<br>Datum: 2025-08-19<br>Dnr: VON 2025/0118</div></div>
<p style="margin-top:22pt">Till Vård- och omsorgsnämnden</p>
<h1>Ej verkställda beslut, kvartal 2 2025</h1>
<h2>Förslag till beslut</h2><p>Vård- och omsorgsnämnden godkänner redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.</p>
<h2>Bakgrund</h2><p>Kommunen ska en gång i kvartalet anmäla till Inspektionen för vård och omsorg, IVO, sådana gynnande beslut som nämnden fattat enligt socialtjänstlagen eller LSS och som inte gått att verkställa inom tre månader. Detsamma gäller när en påbörjad insats avbrutits och inte kommit igång igen. Fullmäktige får uppgifterna i avidentifierad form.</p>
<h2>Sammanfattning</h2><p>{c("Per den 30 juni 2025 hade nämnden 24 beslut som inte var verkställda", dict(value=24))}. {c("Tio av dem är fattade enligt SoL och 14 enligt LSS", dict(value=10, lag="SoL"), dict(value=14, lag="LSS"))}. {c("Kvinnor och män är lika många, tolv beslut vardera", dict(value=12, kon="K"), dict(value=12, kon="M"))}. {c("Vid föregående kvartal redovisades 21 beslut", dict(value=21, period="2025-Q1"))}, {c("så det är en ökning med tre", dict(value=3, unit="skillnad", compare_to="2025-Q1"))}.</p>
<h2>Redovisning</h2><h3>Socialtjänstlagen</h3>{tab("SoL", "Socialtjänstlagen", "Bistånd", S)}
<p>Inom äldreomsorgen är det ont om platser på demensenhet. {c("Fem av de sju som väntar på särskilt boende har fått erbjudande men tackat nej", dict(value=5, lag="SoL", insats="särskilt boende", orsak="tackat nej"), dict(value=7, lag="SoL", insats="särskilt boende"))}, oftast för att de vill bo kvar i sin egen kommundel. Övriga har inte kunnat erbjudas någon plats ännu.</p>
<h3>LSS</h3>{tab("LSS", "LSS", "Insats", L)}
<p>Nya gruppbostaden i Taserud blev försenad av en överklagad upphandling och räknas vara klar till årsskiftet. Kontaktpersoner är fortsatt svåra att rekrytera, särskilt till yngre män. {c("Två beslut om kontaktperson enligt LSS har verkställts sedan förra rapporten", dict(value=2, measure="verkställda", lag="LSS", insats="kontaktperson"))} och ingår inte i tabellen.</p>
<h2>Barnkonsekvensanalys</h2><p>Korttidsvistelsen berör barn. Familjerna har under tiden fått avlösarservice i hemmet.</p>
<h2>Beslutet skickas till</h2><p>Kommunfullmäktige<br>Revisorerna</p><p style="margin-top:18pt">Vård- och omsorgsförvaltningen</p>"""
    r.pdf(h)

# ---------------------------------------------------------------- 02 Oskarshamn: one list, landscape, over pages
def r02():
    r = R("tiveden02_oskarshamn_2024q3", "pdf", organisation="Oskarshamns kommun", kommunkod="0882", namnd="Socialnämnden", dnr="SN 2024/000211",
          period="2024-Q3", document_date="2024-10-15", laws=["SoL", "LSS"])
    E = date(2024, 9, 30)
    D = [("Bostad med särskild service","LSS 9:9","220613","M","Kö till gruppbostad. Har fått erbjudande i mars men ville inte dela trapphus.",""),
 ("Bostad med särskild service","LSS 9:9","230905","K","Ingen ledig lägenhet i servicebostad.",""),
 ("Bostad med särskild service","LSS 9:9","231120","M","Tackat nej två gånger, önskar Figeholm.",""),
 ("Bostad med särskild service","LSS 9:9","240212","M","Ingen ledig plats.","V240901"),
 ("Daglig verksamhet","LSS 9:10","230522","K","Sjukskriven, har inte velat börja.",""),
 ("Daglig verksamhet","LSS 9:10","240115","M","Provat två ställen, vill inte fortsätta. Praktikplats söks på Kristinebergs gård.",""),
 ("Daglig verksamhet","LSS 9:10","240422","M","Uteblir från inbokade besök.","A240816"),
 ("Kontaktperson","LSS 9:4","240306","K","Ingen uppdragstagare hittad trots annonsering",""),
 ("Kontaktperson","LSS 9:4","240311","M","Föreslagen kontaktperson hoppade av.","V240912"),
 ("Kontaktperson","LSS 9:4","240527","M","Den enskilde har inte hört av sig efter beslutet.",""),
 ("Korttidsvistelse","LSS 9:6","231018","M","Föräldrarna vill vänta till skolstart.","V240826"),
 ("Korttidsvistelse","LSS 9:6","240510","K","Inskolning pågår, första natten bokad i oktober.",""),
 ("Ledsagarservice","LSS 9:3","240618","K","Svårt att få ihop tider med personalens schema.",""),
 ("Särskilt boende","SoL 4:1","240129","K","Tackat nej till Eken, väntar på Kristinagården.",""),
 ("Särskilt boende","SoL 4:1","240304","K","Har legat på sjukhus och sedan korttids.","V240708"),
 ("Särskilt boende","SoL 4:1","240416","M","Den enskilde avled innan inflyttning.","A240805"),
 ("Särskilt boende","SoL 4:1","240520","K","Parboende önskas, plats saknas",""),
 ("Särskilt boende","SoL 4:1","240603","K","Maken bor hemma tills vidare, anhöriga har bett om uppskov.",""),
 ("Kontaktfamilj","SoL 4:1","231204","M","Utredd familj drog sig ur, ny sökt genom konsulentföretag.",""),
 ("Kontaktfamilj","SoL 4:1","240425","K","Familjen har tackat nej till föreslagen kontaktfamilj.",""),
 ("Boendestöd","SoL 4:1","240219","K","Personalbrist under sommaren.","V240902"),
 ("Boendestöd","SoL 4:1","240605","M","Går inte att nå per telefon eller brev.","")]
    iso = lambda s: f"20{s[:2]}-{s[2:4]}-{s[4:]}"
    cols = ["Löp", "Beslut om", "Lagrum", "Beslutsdag", "Dagar", "K/M", "Skäl till att beslutet inte verkställts", "Läge"]
    rows = []
    for i, (ins, lr, bd, kon, kom, st) in enumerate(D, 1):
        end = date.fromisoformat(iso(st[1:])) if st else E
        days = (end - date.fromisoformat(iso(bd))).days
        assert bd <= "240629" and days > 91, (i, days)
        lage = "Kvarstår" if not st else ("Verkst. " if st[0] == "V" else "Avsl. ") + st[1:]
        rows.append([str(i), ins, lr, bd, str(days), kon, kom, lage])
        r.d(table="t1", nr=i, section=["Lista över rapporterade beslut"], insats=ins, lag=lr[:3], lagrum=lr, beslutsdatum=iso(bd), dagar=days, kommentar=kom, kon=kon,
            status="kvarstående" if not st else "verkställt" if st[0] == "V" else "avslutat",
            verkstallt_datum=iso(st[1:]) if st[:1] == "V" else None, avslutat_datum=iso(st[1:]) if st[:1] == "A" else None)
    r.table("Lista över rapporterade beslut", ["Lista över rapporterade beslut"], cols, rows, "decision_rows")
    nl = sum(x[1][0] == "L" for x in D); ns = len(D) - nl; v = sum(x[5][:1] == "V" for x in D); a = sum(x[5][:1] == "A" for x in D); kv = len(D)-v-a
    K = sum(x[3] == "K" for x in D)
    assert (len(D), nl, ns, v, a, kv, K, len(D)-K) == (22, 13, 9, 5, 2, 15, 11, 11), (len(D), nl, ns, v, a, kv, K)
    c = r.c
    # planted: text says six executed, list has five
    q = "Under kvartalet har sex av besluten verkställts"
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3,.cap{{break-after:avoid}}@page{{size:A4 landscape;margin:16mm 15mm 16mm 15mm;@top-right{{content:"SN 2024/000211      " counter(page) "(" counter(pages) ")";font:8pt 'DejaVu Sans'}}}}
body{{font:9pt/1.35 'DejaVu Sans'}}h1{{font-size:13pt;border-bottom:2pt solid #14507a;padding-bottom:3pt}}h2{{font-size:10.5pt;color:#14507a;margin:10pt 0 3pt}}
table{{border-collapse:collapse;width:100%}}thead{{display:table-header-group}}tr{{break-inside:avoid}}th{{text-align:left;border-bottom:1.2pt solid #14507a;padding:3pt}}td{{padding:3pt;border-bottom:0.4pt solid #aaa;vertical-align:top}}td:nth-child(5),td:nth-child(1){{text-align:right}}td:nth-child(3),td:nth-child(8),td:nth-child(2){{white-space:nowrap}}</style>
<div>Oskarshamns kommun<br>Socialförvaltningen, myndighetsenheten<br>2024-10-15</div><h1>Rapport till Socialnämnden: gynnande beslut som inte verkställts inom tre månader, juli–september 2024</h1>
<p>Enligt 16 kap. 6 f § socialtjänstlagen (2001:453) och 28 f § LSS lämnas följande. Antal dagar är räknat från beslutsdagen till den 30 september, eller till den dag då beslutet verkställdes eller avslutades. Datum skrivs ÅÅMMDD.</p>
<p>{c("Totalt 22 beslut har rapporterats till IVO", dict(value=22, measure="rapporterade"))}, {c("13 enligt LSS och 9 enligt SoL", dict(value=13, lag="LSS", measure="rapporterade"), dict(value=9, lag="SoL", measure="rapporterade"))}. {c(q, dict(value=6, measure="verkställda"))} och {c("två har avslutats utan att verkställas", dict(value=2, measure="avslutade"))}. {c("Resterande 15 kvarstår", dict(value=15, measure="kvarstående"))}. Besluten fördelar sig jämnt: {c("11 rör kvinnor och 11 män", dict(value=11, kon="K", measure="rapporterade"), dict(value=11, kon="M", measure="rapporterade"))}.</p>
<h2>Lista över rapporterade beslut</h2><table><thead>{tr(cols,"th")}</thead>{"".join(tr(x) for x in rows)}</table>
<h2>Kommentar</h2><p>{c("Det beslut som väntat längst är "+rows[0][4]+" dagar gammalt", dict(value=int(rows[0][4]), unit="dagar", measure="kvarstående"))} och gäller en man i kö till gruppbostad. En ny servicebostad med åtta lägenheter planeras i kvarteret Hammaren under 2025.</p><p>Förslag till beslut: Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige.</p><p>Verksamhetschef myndighet</p>"""
    r.x("text_vs_table", "error", "The text says six decisions were carried out; the list has five (22 - 2 - 15 = 5 too).", 6, 5, [q, "Totalt 22 beslut har rapporterats till IVO", "två har avslutats utan att verkställas", "Resterande 15 kvarstår"], ["text_vs_table", "table_vs_rows", "text_vs_text"])
    r.x("text_vs_text", "note", "6 + 2 + 15 = 23, not 22.", 22, 23, [q, "Totalt 22 beslut har rapporterats till IVO"], ["text_vs_text"], opt=True)
    r.pdf(h)

# ---------------------------------------------------------------- 03 Ludvika: buckets
def r03():
    r = R("tiveden03_ludvika_2025q3", "pdf", organisation="Ludvika kommun", kommunkod="2085", namnd="Social- och utbildningsnämnden", dnr="SUN 2025/412-2",
          period="2025-Q3", document_date="2025-10-21", laws=["SoL", "LSS"])
    B = ["3–6", "7–12", "13–18", "19–"]
    cols = ["Insats"] + ["Månader sedan beslut / " + b for b in B] + ["Antal beslut"]
    def tab(lag, cap, sec, data):
        z = lambda v: str(v) if v else "–"
        rows = [[n]+[z(v) for v in vs]+[z(sum(vs))] for n, vs in data]
        tot = [sum(x[1][i] for x in data) for i in range(4)]
        rows.append(["Samtliga"]+[z(v) for v in tot]+[z(sum(tot))])
        t = r.table(cap, [sec], cols, rows, "waiting_buckets")
        for n, vs in data+[(None, tot)]:
            for b, v in zip(B, vs): r.n(t, v, lag=lag, insats=n, manader=b, total=n is None)
            r.n(t, sum(vs), lag=lag, insats=n, total=n is None)
        head = "<tr><th rowspan=2>Insats</th><th colspan=4>Månader sedan beslut</th><th rowspan=2>Antal beslut</th></tr>" + tr(B, "th")
        return f"<p class=cap>{esc(cap)}</p><table>{head}{''.join(tr(x) for x in rows[:-1])}{tr(rows[-1], cls='s')}</table>"
    S = [("Särskilt boende för äldre", (6, 3, 0, 0)), ("Dagverksamhet", (2, 0, 0, 0)), ("Kontaktfamilj", (1, 2, 1, 0)), ("Stödboende", (0, 1, 0, 0))]
    L = [("Ledsagarservice", (1, 0, 0, 0)), ("Kontaktperson", (3, 4, 1, 1)), ("Korttidstillsyn", (0, 0, 0, 0)), ("Gruppbostad", (2, 5, 2, 3)), ("Daglig verksamhet", (2, 1, 0, 0))]
    c = r.c
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3,.cap{{break-after:avoid}}@page{{size:A4;margin:20mm 20mm 22mm;@bottom-center{{content:counter(page) " / " counter(pages);font:8pt 'Liberation Sans'}}}}
body{{font:10.5pt/1.45 'Liberation Sans'}}.k{{background:#7a1f2b;color:#fff;padding:6pt 10pt;font-weight:bold}}.m td{{border:0;padding:0 14pt 0 0;font-size:9pt;text-align:left}}h1{{font-size:15pt;font-weight:normal}}h2{{font-size:11.5pt;margin:12pt 0 2pt}}
.cap{{font-size:9pt;font-style:italic;margin:8pt 0 2pt}}table{{border-collapse:collapse;font-size:9.5pt;break-inside:avoid}}.d,.m{{width:100%}}th{{border-bottom:.8pt solid #7a1f2b;font-weight:normal;color:#7a1f2b;padding:2pt 8pt}}td{{padding:2.5pt 8pt;text-align:center}}td:first-child,th:first-child{{text-align:left}}tr.s td{{border-top:.8pt solid #7a1f2b}}p{{margin:3pt 0 6pt}}</style>
<div class=k>LUDVIKA KOMMUN</div><table class=m><tr><td>Vård- och omsorgsförvaltningen</td><td>Tjänsteskrivelse</td><td>2025-10-21</td><td>Diarienummer SUN 2025/412-2</td></tr></table>
<p>Social- och utbildningsnämnden</p><h1>Rapportering av ej verkställda gynnande beslut 2025, kvartal tre</h1>
<h2>Ärendet i korthet</h2><p>{c("Förvaltningen hade den 30 september 2025 sammanlagt 41 beslut som inte verkställts inom tre månader", dict(value=41))}. {c("16 av besluten är tagna med stöd av SoL", dict(value=16, lag="SoL"))} och {c("25 med stöd av LSS", dict(value=25, lag="LSS"))}. {c("Jämfört med kvartal två, då 45 beslut rapporterades", dict(value=45, period="2025-Q2"))}, {c("har antalet minskat med 4", dict(value=-4, unit="skillnad", compare_to="2025-Q2"))}. {c("Andelen beslut som är äldre än ett år är knappt 20 procent", dict(value=20, unit="procent"))}.</p>
<p>Rapporteringsskyldigheten framgår av 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS.</p>
<h2>Beslut enligt SoL</h2>{tab("SoL", "Tabell 1. Ej verkställda beslut SoL efter väntetid", "Beslut enligt SoL", S).replace("<table","<table class=d")}
<p>{c("Samtliga nio beslut om särskilt boende avser permanent plats", dict(value=9, lag="SoL", insats="särskilt boende"))}. Under hösten har trycket på platser ökat sedan två korttidsplatser stängts. När det gäller kontaktfamilj är bristen på lämpliga familjer det vanliga skälet, men det förekommer att familjen själv vill avvakta.</p>
<h2>Beslut enligt LSS</h2>{tab("LSS", "Tabell 2. Ej verkställda beslut LSS efter väntetid", "Beslut enligt LSS", L).replace("<table","<table class=d")}
<p>{c("Av tolv beslut om gruppbostad har tre väntat längre än 18 månader", dict(value=12, lag="LSS", insats="gruppbostad"), dict(value=3, lag="LSS", insats="gruppbostad"))}. {c("Sex av dem som väntar på gruppbostad har tackat nej till minst ett erbjudande", dict(value=6, lag="LSS", insats="gruppbostad", orsak="tackat nej till minst ett erbjudande"))}. Nämnden beslutade i juni att starta ytterligare en gruppbostad i Grängesberg.</p>
<h2>Särskild avgift</h2><p>Kommunen har inte ålagts någon särskild avgift under perioden. IVO har begärt kompletterande uppgifter i några ärenden och dessa är besvarade.</p>
<h2>Förslag till beslut</h2><p>1. Nämnden godkänner rapporten.<br>2. Rapporten överlämnas till fullmäktige.</p><p style="margin-top:20pt">Biträdande förvaltningschef</p>"""
    assert sum(sum(x[1]) for x in S) == 16 and sum(sum(x[1]) for x in L) == 25
    # older than 12 months: SoL 1, LSS 3+4=7 -> 8/41 = 19.5
    r.pdf(h)

# ---------------------------------------------------------------- 05 Ystad: flow, groups in one table, planted sum
def r05():
    r = R("tiveden05_ystad_2023q4", "pdf", organisation="Ystads kommun", kommunkod="1286", namnd="Socialnämnden", dnr="2024/27",
          period="2023-Q4", document_date="2024-01-30", laws=["SoL", "LSS"])
    G = [("Äldre", [("Särskilt boende SoL", 14, 6, 2), ("Korttidsplats SoL", 3, 3, 0), ("Hemtjänst SoL", 1, 0, 1)]),
         ("Funktionsnedsättning", [("Bostad med särskild service LSS", 9, 1, 0), ("Daglig verksamhet LSS", 4, 1, 1), ("Kontaktperson LSS", 7, 2, 1), ("Boendestöd SoL", 2, 1, 0)]),
         ("Individ och familj", [("Kontaktfamilj SoL", 5, 0, 1), ("Kontaktperson SoL", 3, 1, 0)])]
    cols = ["Område och insats", "Anmälda till IVO", "Verkställda", "Avslutade av annat skäl", "Kvar 31/12"]
    ms = ["rapporterade", "verkställda", "avslutade", "kvarstående"]
    rows, body = [], ""
    tot = [0]*4; errs = []
    for g, xs in G:
        rows.append([g, None, None, None, None]); body += f"<tr class=g><td colspan=5>{g}</td></tr>"
        sub = [0]*4
        for n, a, v, s in xs:
            vals = [a, v, s, a-v-s]; sub = [p+q for p, q in zip(sub, vals)]
            rows.append([n]+[str(x) for x in vals]); body += tr(rows[-1])
            for m, x in zip(ms, vals): r.n("t1", x, measure=m, lag=n[-3:], omrade=g, insats=n)
        tot = [p+q for p, q in zip(tot, sub)]
        shown = list(sub)
        if g == "Funktionsnedsättning": shown[3] += 1; errs.append((sub[3], shown[3]))
        rows.append([f"Delsumma {g.lower()}"]+[str(x) for x in shown]); body += tr(rows[-1], cls="s")
        for m, x in zip(ms, shown): r.n("t1", x, measure=m, omrade=g, total=True)
    rows.append(["Hela nämnden"]+[str(x) for x in tot]); body += tr(rows[-1], cls="t")
    for m, x in zip(ms, tot): r.n("t1", x, measure=m, total=True)
    r.table("Beslut som anmälts för fjärde kvartalet 2023", ["Uppföljning"], cols, rows, "insats_status")
    assert tot == [48, 15, 6, 27], tot
    (ok, bad), = errs
    ev = rows[10]; assert ev[0].startswith("Delsumma funk"), ev
    r.x("table_sum", "error", "Delsumma funktionsnedsättning, Kvar 31/12: the rows give %d (22 - 5 - 2 = 15 too), printed %d." % (ok, bad), bad, ok,
        [" ".join(ev), "Kontaktperson LSS 7 2 1 4"], ["table_sum"])
    r.x("table_sum", "note", "The group subtotals of Kvar 31/12 add to 28, the grand total is 27.", 27, 28, [" ".join(rows[-1]), " ".join(ev)], ["table_sum"], opt=True)
    r.x("table_sum", "note", "The subtotal's row does not balance: 22 - 5 - 2 = 15.", bad, ok, [" ".join(ev)], ["table_sum", "row_content"], opt=True)
    c = r.c
    other = [["Socialjour", "112", "98"], ["Öppen förskola", "2 040", "1 915"]]
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3,.cap{{break-after:avoid}}@page{{size:A4;margin:25mm 25mm 20mm;}}
body{{font:11.5pt/1.35 'Liberation Serif'}}h1{{font-size:17pt;margin:16pt 0 10pt}}h2{{font-size:12pt;font-style:italic;margin:12pt 0 2pt}}table.e{{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';margin:6pt 0}}.e th{{background:#333;color:#fff;text-align:right;padding:4pt;vertical-align:bottom}}.e th:first-child{{text-align:left;width:42%}}.e td{{padding:2.5pt 4pt;text-align:right}}.e td:first-child{{text-align:left;padding-left:12pt}}.e .g td{{background:#ddd;font-weight:bold;padding-left:4pt}}.e .s td{{border-top:.5pt solid #333;font-style:italic}}.e .t td{{border-top:1.5pt solid #000;border-bottom:1.5pt solid #000;font-weight:bold;padding-left:4pt}}p{{margin:0 0 6pt}}td{{padding-right:20pt}}</style>
<p style="text-align:right;font-size:10pt">2024-01-30<br>Dnr 2024/27</p><p><b style="font-size:14pt">Ystads kommun</b><br>Socialförvaltningen</p><p>Socialnämnden</p>
<h1>Statistikrapport, ej verkställda beslut kv 4 2023</h1>
<p>Socialnämnden ska enligt 16 kap. 6 h § SoL och 28 h § LSS lämna en statistikrapport till kommunfullmäktige. Den anger hur många av nämndens gynnande beslut som inte har verkställts inom tre månader.</p>
<h2>Uppföljning</h2><p>{c("Nämnden har anmält 48 beslut för perioden oktober–december 2023", dict(value=48, measure="rapporterade"))}. {c("Av dessa verkställdes 15", dict(value=15, measure="verkställda"))} och {c("sex avslutades av annat skäl, t.ex. återtagen ansökan eller dödsfall", dict(value=6, measure="avslutade"))}. {c("Vid årsskiftet väntade alltså 27 beslut fortfarande på verkställighet", dict(value=27, measure="kvarstående"))}, vilket är färre än på länge.</p>
<p style="font:bold 9.5pt 'Liberation Sans';margin:8pt 0 0">Beslut som anmälts för fjärde kvartalet 2023</p>
<table class=e>{tr(cols,"th")}{body}</table>
<p>{c("Särskilt boende står för 14 av de anmälda besluten", dict(value=14, measure="rapporterade", insats="Särskilt boende", lag="SoL"))}, {c("det vill säga 29 procent", dict(value=29, unit="procent", measure="rapporterade", insats="Särskilt boende", lag="SoL"))}. Köerna har kortats sedan Bellevue öppnade en ny avdelning i november. Bostad med särskild service rör sig trögt eftersom det sällan blir ledigt.</p>
<h2>Övrig statistik</h2><table><tr><td><i>Verksamhet</i></td><td><i>2023</i></td><td><i>2022</i></td></tr>{"".join(tr(x) for x in other)}</table>
<h2>Förslag till beslut</h2><p>Socialnämnden lägger rapporten till handlingarna och sänder den till kommunfullmäktige.</p><p style="margin-top:24pt">Socialchef</p>"""
    r.pdf(h)

if __name__ == "__main__":
    r01(); r02(); r03(); r05()
