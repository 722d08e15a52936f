from lib import *
from r123 import lo, D, BUILD
import subprocess

def chromium(html, pdf):
    f = str(BUILD/"c.html"); Path(f).write_text(html, encoding="utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={BUILD}/profile", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", f], check=True, capture_output=True, timeout=120)

# ---------------------------------------------------------------- 04 Nybro, cards, Chromium
def nybro():
    r = R("smaland04_nybro_2025_kv3", organisation="Nybro kommun", kommunkod="0881", namnd="Lärande- och omsorgsnämnden", dnr="LON 2025/412", period="2025-Q3", document_date="2025-10-17", laws=["SoL", "LSS"])
    X = [("LSS", "9 § 4 LSS", "Kontaktperson", "2025-05-12", None, "Pojke", "Två kandidater har tackat nej till uppdraget. Rekryteringen fortsätter.", "k", None),
         ("LSS", "9 § 6 LSS", "Korttidsvistelse", "2024-11-28", None, "Flicka", "Familjen önskar stödfamilj och inte korttidshem, någon sådan har inte hittats.", "k", None),
         ("LSS", "9 § 10 LSS", "Daglig verksamhet", "2023-03-06", "2025-04-22", "Kvinna", "Kom inte tillbaka efter sjukskrivning. Nytt studiebesök gjordes i augusti.", "v", "2025-09-08"),
         ("LSS", "9 § 9 LSS", "Bostad med särskild service för vuxna", "2024-09-19", None, "Man", "Avböjde erbjudande i mars då lägenheten låg på fel våning.", "k", None),
         ("SoL", "4 kap. 1 § SoL (2001:453)", "Särskilt boende för äldre", "2025-03-04", None, "Kvinna", "Fanns ingen ledig plats före sommaren.", "v", "2025-07-15"),
         ("SoL", "4 kap. 1 § SoL (2001:453)", "Särskilt boende för äldre", "2025-05-27", None, "Man", "Önskar plats i Alsterbro och står kvar i kö.", "k", None),
         ("SoL", "4 kap. 1 § SoL (2001:453)", "Kontaktfamilj", "2025-01-31", None, "Pojke", "Vårdnadshavaren hör inte av sig.", "a", "2025-08-20"),
         ("SoL", "4 kap. 1 § SoL (2001:453)", "Dagverksamhet", "2025-06-10", None, "Man", "Saknas färdtjänstbeslut, hustrun kan inte skjutsa.", "k", None)]
    LG = {"k": "Väntar fortfarande", "v": "Verkställt {}", "a": "Ärendet avslutat {}"}
    r.h(0, "Beslut som väntar på att bli verklighet")
    r.p("Rapport för juli–september 2025 enligt 34 kap. socialtjänstlagen och 28 f–h §§ LSS", "lead")
    r.h(1, "I korta drag")
    n = {l: {s: sum(x[0] == l and x[7] == s for x in X) for s in "kva"} for l in ("SoL", "LSS")}
    rows = [[l, n[l]["k"], n[l]["v"], n[l]["a"], sum(n[l].values())] for l in ("SoL", "LSS")]
    rows.append(["Samtliga"]+[a+b for a, b in zip(rows[0][1:], rows[1][1:])])
    t = r.table(["Lag", "Väntar", "Verkställda", "Avslutade", "Rapporterade"], rows, "insats_status", total=True)
    for x in rows:
        for v, m in zip(x[1:], ["kvarstående", "verkställda", "avslutade", "rapporterade"]): r.count(t, v, m, lag=None if x[0] == "Samtliga" else x[0], is_total=x[0] == "Samtliga")
    r.say(f"[[Tre av de rapporterade besluten gäller barn]]. Ett ärende avser avbrott. [[Fler beslut än i våras väntar på verkställighet, fem mot tre vid halvårsskiftet]], vilket till stor del beror på att de rekryteringar som gjordes under sommaren inte räckte till.",
          dict(value=3, measure="rapporterade", agreed=["period", "lag", "orsak", "kon", "compare_to"]), dict(q=1, value=5, measure="kvarstående"), dict(q=1, value=3, measure="kvarstående", period="2025-Q2"))
    r.claim("Ett ärende avser avbrott", 1, "rapporterade", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    assert rows[2][1:] == [5, 2, 1, 8] and sum(x[5] in ("Pojke", "Flicka") for x in X) == 3
    r.h(1, "Så ser det ut i varje ärende")
    for i, x in enumerate(X, 1):
        lines = [("Beslutat", lång(x[3]))] + ([("Avbrott sedan", lång(x[4]))] if x[4] else []) + [("Lagstöd", x[1]), ("Gäller", x[5]), ("Därför dröjer det" if x[7] == "k" else "Därför dröjde det", x[6]), ("Läge 30 september", LG[x[7]].format(lång(x[8]) if x[8] else ""))]
        r.raw(f'<div class="card {x[7]}"><div class="no">{i}</div><div class="ti">{x[2]}</div>' + "".join(f'<div class="ln"><span class="la">{a}:</span> {H.escape(b)}</div>' for a, b in lines) + "</div>")
        ko, al = KON[x[5]]
        r.dec(None, nr=str(i), insats=x[2], lag=x[0], lagrum=x[1], beslutsdatum=x[3], avbrottsdatum=x[4], kommentar=x[6], kon=ko, alder=al, status={"k": "kvarstående", "v": "verkställt", "a": "avslutat"}[x[7]], verkstallt_datum=x[8] if x[7] == "v" else None, avslutat_datum=x[8] if x[7] == "a" else None)
    r.h(1, "Vad händer nu?")
    r.p("Rapporten tas upp av Lärande- och omsorgsnämnden i november och lämnas därefter till kommunfullmäktige och revisorerna. Myndighetsenheten har redan lämnat de individuella rapporterna till IVO.")
    r.p("Nybro den 17 oktober 2025 · Enhetschef, myndighetsenheten", "foot")
    css = """@page{size:A4;margin:18mm 17mm} body{font:10pt/1.4 'DejaVu Sans';color:#222;margin:0} h1{font:bold 20pt 'DejaVu Sans';color:#0b5a6e;margin:14pt 0 2pt} .lead{font-size:11pt;color:#555;margin:0 0 10pt} h2{font-size:13pt;border-left:5px solid #e0a100;padding-left:8px;margin:16pt 0 8pt}
    table{border-collapse:collapse;width:75%} th{background:#0b5a6e;color:#fff;padding:4px 8px;text-align:left;font-size:9pt} td{padding:4px 8px;border-bottom:1px solid #ccd} .sum td{font-weight:bold} 
    .card{border:1px solid #b9c7cc;border-radius:7px;padding:8px 12px 8px 46px;margin:0 0 8px;position:relative;break-inside:avoid;background:#f8fbfc} .no{position:absolute;left:12px;top:9px;font:bold 14pt 'DejaVu Sans';color:#0b5a6e} .ti{font-weight:bold;font-size:11pt;margin-bottom:2px} .ln{font-size:9.3pt} .la{color:#556;}
    .foot{margin-top:20pt;font-size:9pt;color:#555} .top{display:flex;justify-content:space-between;font-size:9pt;color:#0b5a6e;border-bottom:1px solid #0b5a6e;padding-bottom:4px}"""
    chromium(to_html(r, css, head='<div class="top"><b>NYBRO KOMMUN</b><span>Lärande- och omsorgsförvaltningen</span><span>Dnr LON 2025/412</span></div>', title="Rapport"), D/(r.stem+".pdf")); r.write_truth()

# ---------------------------------------------------------------- 05 Älmhult, DOCX with bullets
def almhult():
    r = R("smaland05_almhult_2024_kv4", organisation="Älmhults kommun", kommunkod="0765", namnd="Socialnämnden", dnr="2024/163-770", period="2024-Q4", document_date="2025-01-30", laws=["SoL", "LSS"])
    r.h(0, "Ej verkställda gynnande beslut per 2024-12-31")
    r.p("Ärendenummer: 2024/163-770", "s"); r.p("Handläggande: verksamhetsutvecklare", "s"); r.p("Datum: 2025-01-30")
    A = [("SoL", "Äldreboende", [("Kvinna", 141, "Har tackat nej två gånger, väntar på Nicklagården."), ("Kvinna", 118, "Tackat nej, vill bo kvar hemma över vintern."), ("Man", 203, "Ingen ledig plats på demensavdelning.")]),
         ("SoL", "Kontaktperson", [("Man", 254, "Inga sökande till uppdraget.")]),
         ("SoL", "Kontaktfamilj", [("Flicka", 167, "Utredning av tänkt familj pågår."), ("Pojke", 167, "Samma familj utreds för båda syskonen.")]),
         ("LSS", "Kontaktperson", [("Kvinna", 330, "Den enskilde vill välja själv men har inget förslag."), ("Man", 95, "Träff med ny kontaktperson bokad.")]),
         ("LSS", "Daglig verksamhet", [("Man", 412, "Avbrott. Deltar inte trots upprepade motivationssamtal.")]),
         ("LSS", "Boende med särskild service", [("Kvinna", 611, "Köar till servicebostad, ingen lägenhet ledig."), ("Man", 188, "Nej till erbjuden gruppbostad, för långt från arbetet.")]),
         ("LSS", "Korttidstillsyn", [("Pojke", 124, "Skolan saknar lokal på eftermiddagen.")])]
    K = [("LSS", "Ledsagarservice", "kvinna", "v", "2024-11-04"), ("SoL", "Äldreboende", "man", "v", "2024-10-21"), ("SoL", "Äldreboende", "kvinna", "a", "2024-12-02"), ("SoL", "Hemtjänst", "man", "v", "2024-12-16")]
    nk = sum(len(x[2]) for x in A); ns = sum(len(x[2]) for x in A if x[0] == "SoL"); nl = nk-ns
    r.h(1, "Sammanfattning av ärendet")
    r.say(f"[[Vid årsskiftet hade {nk} beslut väntat mer än tre månader på att verkställas]]: [[{w(ns)} enligt socialtjänstlagen]] och [[{w(nl)} enligt LSS]]. [[Sedan förra rapporten har {w(3)} beslut kunnat verkställas]]. [[Ett beslut upphörde eftersom den enskilde avlidit]].",
          dict(value=nk, measure="kvarstående"), dict(q=1, value=ns, measure="kvarstående", lag="SoL"), dict(q=2, value=nl, measure="kvarstående", lag="LSS"), dict(q=3, value=3, measure="verkställda"), dict(q=4, value=1, measure="avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.say("Socialnämnden rapporterar varje kvartal till IVO enligt 16 kap. 6 f § SoL samt 28 f § LSS. [[Kvartal 3 rapporterades 18 kvarstående beslut]], [[minskningen är alltså sex beslut]].", dict(value=18, measure="kvarstående", period="2024-Q3"), dict(q=1, value=-6, measure="kvarstående", unit="skillnad", compare_to="2024-Q3"))
    assert (nk, ns, nl) == (12, 6, 6)
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden tar del av rapporten och överlämnar den till kommunfullmäktige samt till kommunens förtroendevalda revisorer.")
    cur = None
    for lag, ins, items in A:
        if lag != cur:
            r.h(1, "Bistånd enligt SoL" if lag == "SoL" else "Insatser enligt LSS"); cur = lag
            if lag == "SoL": r.p("Antal dagar är räknat från beslutsdatum till 31 december.")
        r.h(2, ins)
        r.ul([f"{k}, {d} dagar. {c}" for k, d, c in items])
        for k, d, c in items:
            ko, al = KON[k]; r.dec(None, insats=ins, lag=lag, dagar=d, kommentar=c, kon=ko, alder=al, status="kvarstående")
    r.h(1, "Verkställt eller avslutat sedan förra rapporten")
    r.ul([f"{i} {l}, {k}, {'verkställt' if s == 'v' else 'avslutat'} {d}{'' if s == 'v' else ' (den enskilde har avlidit)'}" for l, i, k, s, d in K])
    for l, i, k, s, d in K:
        ko, al = KON[k]; r.dec(None, insats=i+" "+l, lag=l, kon=ko, alder=al, kommentar=None if s == "v" else "den enskilde har avlidit", status="verkställt" if s == "v" else "avslutat", verkstallt_datum=d if s == "v" else None, avslutat_datum=d if s == "a" else None)
    r.h(1, "Bedömning")
    r.say("De flesta som väntar på äldreboende har fått minst ett erbjudande. [[I två fall har den enskilde tackat nej]]. Bristen på kontaktpersoner är sedan länge känd och ersättningen höjs från och med 1 mars 2025 (KF § 11). Personalkontoret har lämnat in ett förslag på gemensam rekrytering i länet.",
          dict(value=2, measure="kvarstående", insats="äldreboende", orsak="tackat nej", agreed=["measure", "period", "kon", "compare_to"]))
    r.p("Beslutsunderlag: Rapporter till IVO kvartal 4, 2024", "i")
    to_docx(r, D/(r.stem+".docx"), font="Calibri", size=11, hfont="Calibri", colour="2E5C8A", head="Älmhults kommun  |  Socialförvaltningen  |  Tjänsteskrivelse".replace("  ", " "), foot="Box 500, 343 23 Älmhult"); r.write_truth()

# ---------------------------------------------------------------- 06 Oskarshamn, HTML page
def oskarshamn():
    r = R("smaland06_oskarshamn_2025_kv2", organisation="Oskarshamns kommun", kommunkod="0882", namnd="Socialnämnden", dnr="SN 2025/000218", period="2025-Q2", document_date="2025-08-07", laws=["SoL", "LSS"])
    B = ["3–5", "6–11", "12–"]
    sol = [("Särskilt boende", 5, 2, 0), ("Korttidsvård", 1, 0, 0), ("Trygghetslarm", 1, 0, 0), ("Kontaktfamilj", 2, 1, 1), ("Sysselsättning", 0, 3, 0)]
    lss = [("Avlösarservice i hemmet", 1, 1, 0), ("Daglig verksamhet", 3, 1, 2), ("Kontaktperson", 0, 2, 1)]
    ts, tl = sum(sum(x[1:]) for x in sol), sum(sum(x[1:]) for x in lss)
    r.h(0, "Ej verkställda beslut april–juni 2025")
    r.p("Publicerad 2025-08-07. Diarienummer SN 2025/000218. Ansvarig: socialförvaltningen.", "meta")
    r.say(f"[[Den 30 juni 2025 fanns {ts+tl} beslut i Oskarshamns kommun som inte hade verkställts inom tre månader]]. [[LSS står för {w(tl)} av dem]], eller [[{round(100*tl/(ts+tl))} procent]].",
          dict(value=ts+tl, measure="ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=1, value=tl, measure="ej_verkställda", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=2, value=round(100*tl/(ts+tl)), measure="ej_verkställda", unit="procent", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]))
    r.p("Siffrorna gäller antal beslut, inte personer, så en och samma person kan finnas med flera gånger.")
    for lag, rub, rows in (("LSS", "Lagen om stöd och service (LSS)", lss), ("SoL", "Socialtjänstlagen (SoL)", sol)):
        r.h(1, rub)
        cols = ["Typ av beslut"]+[f"Väntetid i månader / {b}" for b in B]+["Antal"]
        head = [[("Typ av beslut", 1, 2), ("Väntetid i månader", 3, 1), ("Antal", 1, 2)], [(b, 1, 1) for b in B]]
        body = [[x[0], *[v or None for v in x[1:]], sum(x[1:])] for x in rows]
        col = [sum(x[i] for x in rows) for i in (1, 2, 3)]
        body.append(["Alla", *col, sum(col)])
        t = r.table(cols, body, "waiting_buckets", head=head, total=True)
        for x in body:
            tot = x[0] == "Alla"
            for v, b in zip(x[1:], B+[None]):
                if v is not None: r.count(t, v, "ej_verkställda", lag=lag, insats=None if tot else x[0], manader=b, is_total=tot)
        if lag == "LSS":
            r.say("[[Två beslut om daglig verksamhet har passerat ett år]]. [[Under kvartalet verkställdes ett beslut om kontaktperson]].", dict(value=2, measure="ej_verkställda", lag="LSS", insats="daglig verksamhet", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=1, value=1, measure="verkställda", lag="LSS", insats="kontaktperson"))
        else:
            r.say("[[Av de sju besluten om särskilt boende har fyra fått erbjudande om plats men tackat nej]]. Övriga står i kö. [[Sex beslut enligt SoL verkställdes under kvartalet]] och [[två avslutades]].",
                  dict(value=7, measure="ej_verkställda", lag="SoL", insats="särskilt boende", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(value=4, measure="ej_verkställda", lag="SoL", insats="särskilt boende", orsak="tackat nej", agreed=["period", "lag", "insats", "kon", "compare_to"]), dict(q=1, value=6, measure="verkställda", lag="SoL"), dict(q=2, value=2, measure="avslutade", lag="SoL", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"]))
    r.h(1, "Utvecklingen under ett år")
    P = [("Q2 2024", "2024-Q2"), ("Q3 2024", "2024-Q3"), ("Q4 2024", "2024-Q4"), ("Q1 2025", "2025-Q1"), ("Q2 2025", "2025-Q2")]
    se = {"SoL": [22, 19, 20, 18, ts], "LSS": [9, 9, 13, 12, tl]}
    body = [[l, *se[l]] for l in ("SoL", "LSS")]; body.append(["SoL och LSS", *[a+b for a, b in zip(se["SoL"], se["LSS"])]])
    t = r.table(["Lag"]+[p[0] for p in P], body, "insats_time_series", total=True)
    for x in body:
        for v, (_, p) in zip(x[1:], P): r.count(t, v, "ej_verkställda", period=p, lag=x[0] if len(x[0]) == 3 else None, is_total=len(x[0]) > 3)
    d1 = ts+tl-30; d2 = ts+tl-31
    assert body[2][1:] == [31, 28, 33, 30, 27] and (ts, tl) == (16, 11), (body, ts, tl)
    r.say(f"[[Jämfört med första kvartalet är det {w(-d1)} beslut färre]] och [[jämfört med samma kvartal 2024 har antalet minskat med {w(-d2)}]]. Hela minskningen ligger på SoL, för [[LSS har beslutens antal i stället ökat från nio till elva på ett år]].",
          dict(value=d1, measure="ej_verkställda", unit="skillnad", compare_to="2025-Q1", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=1, value=d2, measure="ej_verkställda", unit="skillnad", compare_to="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=2, value=9, measure="ej_verkställda", lag="LSS", period="2024-Q2", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]), dict(q=2, value=11, measure="ej_verkställda", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]))
    r.h(1, "Varför redovisas detta?")
    r.p("Lagen kräver att nämnden fyra gånger om året talar om för IVO, fullmäktige och revisorerna vilka beslut som inte verkställts i tid (från 1 juli 2025 i 34 kap. socialtjänstlagen, för LSS i 28 f–h §§). Socialnämnden behandlar rapporten den 20 augusti 2025.")
    r.h(1, "Kontakt")
    r.table(["Område", "Telefontid"], [["Äldreomsorg", "8.00–9.30"], ["Funktionsstöd", "13.00–14.00"]], "other")
    css = "body{font:16px/1.5 Verdana,'DejaVu Sans',sans-serif;max-width:820px;margin:0 auto;padding:0 20px 40px}h1{color:#003c71}.meta{color:#666;font-size:13px}table{border-collapse:collapse;margin:12px 0}th,td{border:1px solid #bbb;padding:5px 10px}th{background:#eaf1f8;text-align:left}.num{text-align:right}.sum td{font-weight:bold}nav{background:#003c71;color:#fff;padding:10px}nav a{color:#fff;margin-right:18px}footer{border-top:1px solid #ccc;margin-top:30px;font-size:13px;color:#555}"
    (D/(r.stem+".html")).write_text(to_html(r, css, head='<nav><a href="#">Start</a><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a></nav><p class="meta">Start / Omsorg och stöd / Kvalitet / Ej verkställda beslut</p>', foot='<footer>Oskarshamns kommun, Box 706, 572 28 Oskarshamn. Telefon 0491-880 00</footer>', title="Ej verkställda beslut - Oskarshamns kommun"), encoding="utf-8"); r.write_truth()
if __name__ == "__main__":
    for f in (nybro, almhult, oskarshamn): f(); print(f.__name__)
