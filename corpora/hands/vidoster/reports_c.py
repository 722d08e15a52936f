"""Reports 7-9: Oskarshamn (minutes with annex, reportlab), Värnamo (three lists, Chromium), Kiruna (web page)."""
from kit import C, UTAN_MATT, Rep, ordtal, snedstreck
import render_html
import render_rl


def oskarshamn():
    r = Rep("vidoster07_oskarshamn_2023kv3", "pdf", "Oskarshamns kommun", "0882", "Socialnämnden", "SN 2023/214", "2023-Q3", "2023-10-24", ["SoL", "LSS"])
    sol = [("Särskilt boende", 4, 2), ("Hemtjänst", 1, 0), ("Kontaktperson", 1, 2), ("Boendestöd", 2, 1)]
    lss = [("Personlig assistans", 0, 1), ("Kontaktperson", 3, 1), ("Avlösarservice", 1, 0), ("Daglig verksamhet", 2, 2)]
    s, l = [sum(x[i] for x in sol) for i in (1, 2)], [sum(x[i] for x in lss) for i in (1, 2)]
    S, L = sum(s), sum(l)
    T = S + L
    per = ["2022-Q4", "2023-Q1", "2023-Q2", "2023-Q3"]
    serie = {"SoL": [15, 12, 11, S], "LSS": [11, 9, 9, L]}
    tots = [a + b for a, b in zip(*serie.values())]
    assert T == 23 and tots[0] - T == 3 and T - tots[2] == 3
    resum = (f"I rapporten för tredje kvartalet 2023 redovisas {T} ej verkställda beslut, varav {S} enligt SoL och {L} enligt LSS. "
             "Det är en ökning med tre beslut jämfört med kvartal 2, 2023.")
    claims = [C(f"I rapporten för tredje kvartalet 2023 redovisas {T} ej verkställda beslut", T, agreed=UTAN_MATT), C(f"varav {S} enligt SoL", S, lag="SoL", agreed=UTAN_MATT),
              C(f"{L} enligt LSS", L, lag="LSS", agreed=UTAN_MATT),
              C("Det är en ökning med tre beslut jämfört med kvartal 2, 2023", 3, "skillnad", compare_to="2023-Q2", agreed=UTAN_MATT)]
    r.raw("lh", cols=[["OSKARSHAMNS KOMMUN", "Socialnämnden"], ["PROTOKOLLSUTDRAG", "Sammanträdesdatum 2023-11-15"], ["Dnr SN 2023/214"]], widths=[.4, .38, .22])
    r.h(1, "§ 118 Rapportering av ej verkställda beslut")
    r.h(2, "Socialnämndens beslut")
    r.p("Socialnämnden beslutar att godkänna rapporten och överlämna densamma till kommunfullmäktige och till revisorerna.")
    r.h(2, "Sammanfattning")
    r.p("Socialnämnden har att fyra gånger per år rapportera gynnande beslut som inte verkställts inom tre månader från beslutsdagen. " + resum, *claims)
    r.h(2, "Beslutsgång")
    r.p("Ordföranden frågar om nämnden kan besluta enligt förslaget och finner att så sker.")
    r.h(2, "Expedieras till")
    r.p("Kommunfullmäktige\nRevisionen\nAkten")
    r.raw("pb")
    r.h(1, "Bilaga. Ej verkställda beslut kvartal 3 2023")
    r.p("Rapportdatum 2023-10-24\nHandläggare: nämndsekreterare och biståndschef", style="small")
    r.h(2, "Läget")
    r.p(resum, *claims)
    K, M = s[0] + l[0], s[1] + l[1]
    pk = round(100 * K / T)
    r.p(f"Av besluten avser {K} kvinnor och {M} män. Kvinnorna utgör {pk} procent.",
        C(f"Av besluten avser {K} kvinnor", K, kon="K", agreed=UTAN_MATT), C(f"{M} män", M, kon="M", agreed=UTAN_MATT),
        C(f"Kvinnorna utgör {pk} procent", pk, "procent", kon="K", agreed=UTAN_MATT))
    for head, lag, rows, sm in (("Tabell 1. Ej verkställda beslut enligt SoL, fördelat på insats och kön", "SoL", sol, s),
                                ("Tabell 2. Ej verkställda beslut enligt LSS, fördelat på insats och kön", "LSS", lss, l)):
        t = r.table(["Insats", "Kvinnor", "Män", "Alla"], [[a, b, c, b + c] for a, b, c in rows] + [["Summa", *sm, sum(sm)]], "matrix_insats_kon_orsak",
                    caption=head, widths=[46, 18, 18, 18], look=dict(numeric=[1, 2, 3], bold_total=True, share=.8))
        for a, b, c in rows + [(None, *sm)]:
            for k, v in (("K", b), ("M", c), (None, b + c)):
                r.count(t, v, "ej_verkställda", is_total=a is None, lag=lag, insats=a, kon=k)
    ors = [("Tackat nej", 5, 4), ("Resursbrist, bostad", 3, 0), ("Resursbrist, personal", 2, 4), ("Annat skäl", 3, 2)]
    assert [sum(x[1] for x in ors), sum(x[2] for x in ors)] == [S, L]
    t = r.table(["Orsak", "SoL", "LSS", "Alla"], [[a, b, c, b + c] for a, b, c in ors] + [["Summa", S, L, T]], "other", caption="Tabell 3. Orsaker",
                widths=[46, 18, 18, 18], look=dict(numeric=[1, 2, 3], bold_total=True, share=.8))
    for a, b, c in ors + [(None, S, L)]:
        for lag, v in (("SoL", b), ("LSS", c), (None, b + c)):
            r.count(t, v, "ej_verkställda", is_total=a is None, lag=lag, orsak=a)
    r.p("Att den enskilde har tackat nej är orsaken i 48 procent av besluten. Brist på personal är orsak till sex beslut.",
        C("Att den enskilde har tackat nej är orsaken i 48 procent av besluten", 48, "procent", orsak="tackat nej", agreed=["period", "lag", "insats", "kon", "compare_to"]),
        C("Brist på personal är orsak till sex beslut", 6, orsak="brist på personal", agreed=["period", "lag", "insats", "kon", "compare_to"]))
    r.h(2, "Utveckling under ett år")
    t = r.table(["Lagrum", "Kv 4 2022", "Kv 1 2023", "Kv 2 2023", "Kv 3 2023"], [[k, *v] for k, v in serie.items()] + [["Totalt", *tots]], "insats_time_series",
                caption="Tabell 4. Antal ej verkställda beslut", widths=[28, 18, 18, 18, 18], look=dict(numeric=[1, 2, 3, 4], bold_total=True, share=.8))
    for lag, v in [*serie.items(), (None, tots)]:
        for p, x in zip(per, v):
            r.count(t, x, "ej_verkställda", is_total=lag is None, lag=lag, period=p)
    r.p("Jämfört med kvartal 4, 2022 har antalet minskat med fyra beslut. Minskningen finns inom både SoL och LSS.",
        C("Jämfört med kvartal 4, 2022 har antalet minskat med fyra beslut", -4, "skillnad", compare_to="2022-Q4", agreed=UTAN_MATT))
    r.fel("percent", "Tackat nej: 48 percent in prose, 9 of 23 is 39 percent.", 48, 39.1,
          ["Att den enskilde har tackat nej är orsaken i 48 procent av besluten", "Tackat nej 5 4 9"])
    r.fel("text_vs_table", "Decrease of four since Kv 4 2022 in prose; 26 to 23 is three.", -4, -3,
          ["Jämfört med kvartal 4, 2022 har antalet minskat med fyra beslut", "Totalt 26 21 20 23"])
    render_rl.render(r, dict(font="dejavu", hfont="sans", size=9, cell=8.5, table="zebra", heads=[(14, 6), (11, 10), (10, 8)], after=5, margin=27,
                             title="Protokollsutdrag", furniture=[(27, 11, "Justerandes sign. ________   ________", "l"), (-27, 11, "Utdragsbestyrkande ________", "r")]))
    r.save()
    return r


def varnamo():
    r = Rep("vidoster08_varnamo_2024kv4", "pdf", "Värnamo kommun", "0683", "Omsorgsnämnden", "ON.2025.9", "2024-Q4", "2025-01-28", ["SoL", "LSS"])
    def d(x):
        return x.replace("-", "") if x else None
    S4 = "4 kap 1 § SoL"
    a = [(S4, "Särskilt boende", "2024-05-14", None, "Kvinna", "Tackat nej, önskar annat boende"), (S4, "Särskilt boende", "2024-07-02", None, "Kvinna", "Tackat nej, vill bo kvar hemma tills vidare"),
         (S4, "Särskilt boende", "2024-08-20", None, "Man", "Ingen ledig plats"), (S4, "Särskilt boende", "2024-09-09", None, "Kvinna", "Ingen ledig plats"),
         (S4, "Växelvård", "2024-09-17", None, "Man", "Ingen ledig plats"), (S4, "Dagverksamhet", "2024-06-25", None, "Kvinna", "Inlagd på sjukhus större delen av hösten"),
         (S4, "Ledsagning", None, "2024-08-01", "Man", "Ledsagaren har slutat, ingen ersättare"), (S4, "Boendestöd", "2024-03-19", "2024-09-02", "Man", "Avböjer besök sedan september"),
         ("9 § 3 LSS", "Ledsagarservice", "2024-06-11", None, "Kvinna", "Kan inte enas med utföraren om tider"), ("9 § 4 LSS", "Kontaktperson", "2023-10-30", None, "Man", "Har tackat nej till tre förslag"),
         ("9 § 4 LSS", "Kontaktperson", None, "2024-05-31", "Kvinna", "Kontaktpersonen har flyttat"), ("9 § 5 LSS", "Avlösarservice", "2024-08-27", None, "Pojke", "Personalbrist hos hemtjänsten"),
         ("9 § 6 LSS", "Korttidsvistelse", "2024-04-23", None, "Flicka", "Väntar på plats på Trädgårdsgatan"), ("9 § 6 LSS", "Korttidsvistelse", "2024-09-24", None, "Pojke", "Inskolning påbörjas i februari"),
         ("9 § 9 LSS", "Bostad vuxna", "2022-12-06", None, "Man", "Kräver särskilt anpassad bostad, projektering pågår"), ("9 § 9 LSS", "Bostad vuxna", "2024-02-13", None, "Kvinna", "Tackat nej till servicebostad i Rydaholm"),
         ("9 § 10 LSS", "Daglig verksamhet", "2024-09-03", None, "Man", "Har börjat studera men vill ha kvar beslutet")]
    b = [(S4, "Särskilt boende", "2024-06-18", None, "Man", "2024-10-21"), (S4, "Särskilt boende", "2024-04-30", None, "Kvinna", "2024-11-04"), (S4, "Hemtjänst", "2024-07-09", None, "Kvinna", "2024-10-14"),
         ("9 § 4 LSS", "Kontaktperson", "2024-01-16", None, "Kvinna", "2024-12-02"), ("9 § 10 LSS", "Daglig verksamhet", None, "2024-05-20", "Man", "2024-11-11")]
    c = [(S4, "Särskilt boende", "2024-03-05", None, "Man", "2024-10-08", "Avliden"), (S4, "Dagverksamhet", "2024-05-28", None, "Kvinna", "2024-12-17", "Behovet har upphört"),
         ("9 § 3 LSS", "Ledsagarservice", "2024-02-27", None, "Man", "2024-11-29", "Har återtagit ansökan")]
    r.raw("lh", cols=[["VÄRNAMO KOMMUN", "Omsorgsförvaltningen"], ["Dokumentdatum", "2025-01-28"], ["Ärendenummer", "ON.2025.9"]])
    r.h(1, "Kvartalsrapport ej verkställda beslut, oktober–december 2024")
    r.h(2, "Omsorgsförvaltningens förslag")
    r.p("att omsorgsnämnden lägger kvartalsrapporten till handlingarna.")
    r.h(2, "Redogörelse")
    n = [len(a), len(b), len(c)]
    av = sum(x[3] is not None for x in a)
    r.p("Bistånd enligt 4 kap. 1 § socialtjänstlagen och insatser enligt 9 § LSS ska verkställas utan dröjsmål. Har det gått mer än tre månader från beslutet, "
        "eller från det att verkställigheten avbröts, lämnas en individrapport till IVO. Värnamo har inga beslut om personlig assistans som väntar.")
    r.p(f"Totalt har {sum(n)} beslut ingått i rapporteringen för kvartal 4. {n[0]} beslut är fortsatt ej verkställda, {ordtal(n[1])} beslut har verkställts och {ordtal(n[2])} beslut "
        f"har avslutats av annat skäl. I {ordtal(av)} av de {n[0]} fallen är det fråga om ett avbrott. Rapporten för kvartal 3 innehöll 22 beslut.",
        C(f"Totalt har {sum(n)} beslut ingått i rapporteringen för kvartal 4", sum(n), measure="rapporterade"),
        C(f"{n[0]} beslut är fortsatt ej verkställda", n[0], measure="kvarstående"), C(f"{ordtal(n[1])} beslut har verkställts", n[1], measure="verkställda"),
        C(f"{ordtal(n[2])} beslut har avslutats av annat skäl", n[2], measure="avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]),
        C(f"I {ordtal(av)} av de {n[0]} fallen är det fråga om ett avbrott", av, measure="kvarstående", orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"]),
        C(f"av de {n[0]} fallen", n[0], measure="kvarstående", optional=True), C("Rapporten för kvartal 3 innehöll 22 beslut", 22, measure="rapporterade", period="2024-Q3"))
    common = ["Nr", "Lagrum", "Insats", "Beslut", "Avbrott"]
    nr = 0
    for head, rows, status, cols in (("Fortsatt ej verkställda beslut", a, "kvarstående", common + ["Person", "Skäl"]), ("Beslut som verkställts under kvartalet", b, "verkställt", common + ["Person", "Verkställt"]),
                                     ("Beslut som avslutats utan att verkställas", c, "avslutat", common + ["Person", "Avslutat", "Skäl"])):
        r.h(2, head)
        out = []
        for x in rows:
            nr += 1
            rest = [x[5]] if status == "kvarstående" else [d(x[5]), *x[6:]]
            out.append([nr, x[0], x[1], d(x[2]), d(x[3]), x[4], *rest])
            r.dec(f"t{len(r.truth['tables']) + 1}", status, nr=nr, insats=x[1], lag=x[0][-3:], lagrum=x[0], beslutsdatum=x[2], avbrottsdatum=x[3],
                  kon="K" if x[4] in ("Kvinna", "Flicka") else "M", alder="barn" if x[4] in ("Flicka", "Pojke") else "vuxen",
                  kommentar=x[5] if status == "kvarstående" else (x[6] if status == "avslutat" else None),
                  verkstallt_datum=x[5] if status == "verkställt" else None, avslutat_datum=x[5] if status == "avslutat" else None)
        r.table(cols, out, "decision_rows")
    r.h(2, "Analys")
    r.p("Det är i huvudsak brist på platser och att personer väljer att vänta som ligger bakom siffrorna. Förvaltningen ser inget mönster mellan könen.")
    r.p("Kopia: IVO-samordnare, kommunfullmäktige, kommunens revisorer", style="small")
    css = """@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:'Sida ' counter(page) ' av ' counter(pages);font:8pt 'DejaVu Sans'}@bottom-left{content:'Värnamo kommun, omsorgsförvaltningen';font:8pt 'DejaVu Sans'}}
    body{font:10pt/1.35 'Liberation Serif',serif} .lh{display:grid;grid-template-columns:2fr 1fr 1fr;font:8.5pt/1.4 'DejaVu Sans';margin-bottom:18px}
    h1{font:bold 15pt 'DejaVu Sans'} h2{font:bold 11pt 'DejaVu Sans';margin:14px 0 3px;break-after:avoid}
    table{border-collapse:collapse;width:100%;font-size:9pt} thead{display:table-header-group} tr{break-inside:avoid} th{border:1px solid #000;background:#ddd;text-align:left;padding:2px 4px}
    td{border:1px solid #888;padding:2px 4px;vertical-align:top} .small{font-size:8.5pt;margin-top:25px}"""
    render_html.render(r, dict(title="Kvartalsrapport", css=css))
    r.save()
    return r


def kiruna():
    r = Rep("vidoster09_kiruna_2025kv2", "html", "Kiruna kommun", "2584", "Socialnämnden", None, "2025-Q2", "2025-07-10", ["SoL", "LSS"])
    sol = [("Kontaktfamilj", "2024-09-16", "Pojke", "Ingen familj har anmält intresse trots annons i två omgångar.", None), ("Särskilt boende", "2025-01-07", "Kvinna", "Tackade nej till Rosengården i maj, vill vänta.", None),
           ("Särskilt boende", "2025-03-12", "Man", "Ligger på sjukhus i Gällivare.", None), ("Boendestöd", "2025-02-24", "Kvinna", "Personen har inte hört av sig efter beslutet.", None)]
    lss = [("Ledsagarservice", "2024-12-10", "Man", "Vi saknar personal som kan teckenspråk.", None), ("Kontaktperson", "2024-04-22", "Kvinna", "Två förslag har lämnats, båda avböjdes.", None),
           ("Kontaktperson", "2025-03-04", "Man", "Avtal med uppdragstagare skrivs i augusti.", None), ("Bostad med särskild service", "2023-11-14", "Man", "Lägenheten byggs i samband med stadsomvandlingen.", None),
           ("Daglig verksamhet", "2025-01-29", "Kvinna", "Har ännu inte valt verksamhet.", None)]
    klara = [("Avlösarservice LSS", "2024-11-05", "Flicka", "Avlösare anställd. Verkställdes", "2025-05-05"), ("Hemtjänst SoL", "2024-12-16", "Man", "Ville avvakta över vintern. Verkställdes", "2025-04-14"), ("Sysselsättning SoL", "2024-10-01", "Man", "Personen har flyttat. Avslutades", "2025-06-02")]
    S, L = len(sol), len(lss)
    r.h(1, "Ej verkställda beslut inom socialtjänsten, kvartal 2 2025")
    r.p("Senast uppdaterad 2025-07-10", style="upd")
    r.p("Varje kvartal berättar socialnämnden hur många beslut om stöd som inte har kommit igång inom tre månader. Uppgifterna lämnas också till IVO. Här kan du läsa hur det såg ut vid halvårsskiftet.", style="ingress")
    r.p(f"Den 30 juni 2025 väntade {ordtal(S + L)} beslut på att verkställas. {ordtal(S).capitalize()} av dem är fattade enligt socialtjänstlagen (SoL) och {ordtal(L)} enligt LSS. "
        f"Tre månader tidigare, den 31 mars, var det {ordtal(S + L - 2)} beslut.",
        C(f"Den 30 juni 2025 väntade {ordtal(S + L)} beslut på att verkställas", S + L, agreed=UTAN_MATT), C(f"{ordtal(S).capitalize()} av dem är fattade enligt socialtjänstlagen (SoL)", S, lag="SoL", agreed=UTAN_MATT),
        C(f"{ordtal(L)} enligt LSS", L, lag="LSS", agreed=UTAN_MATT),
        C(f"Tre månader tidigare, den 31 mars, var det {ordtal(S + L - 2)} beslut", S + L - 2, period="2025-Q1", agreed=UTAN_MATT))
    r.h(2, "Så har antalet förändrats")
    serie = [("Kvartal 3 2024", "2024-Q3", 7, 6), ("Kvartal 4 2024", "2024-Q4", 6, 7), ("Kvartal 1 2025", "2025-Q1", 3, 4), ("Kvartal 2 2025", "2025-Q2", S, L)]
    t = r.table(["Kvartal", "SoL", "LSS", "Totalt"], [[a, b, c, b + c] for a, _, b, c in serie], "insats_time_series", look=dict(numeric=[1, 2, 3]))
    for _, p, b, c in serie:
        for lag, v in (("SoL", b), ("LSS", c), (None, b + c)):
            r.count(t, v, "ej_verkställda", is_total=lag is None, lag=lag, period=p)
    for head, lag, rows in (("Beslut enligt SoL som väntar", "SoL", sol), ("Beslut enligt LSS som väntar", "LSS", lss)):
        r.h(2, head)
        r.ul([f"{i}, beslut {snedstreck(d)}, {k.lower()}. {kom}" for i, d, k, kom, _ in rows])
        for i, d, k, kom, _ in rows:
            r.dec(insats=i, lag=lag, beslutsdatum=d, kommentar=kom, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen")
    r.h(2, "Verkställda eller avslutade under kvartalet")
    r.ul([f"{i}, beslut {snedstreck(d)}, {k.lower()}. {v} {snedstreck(e)}." for i, d, k, v, e in klara])
    for i, d, k, v, e in klara:
        ok = v.endswith("Verkställdes")
        r.dec(None, "verkställt" if ok else "avslutat", insats=i, lag=i.split()[-1], beslutsdatum=d, kommentar=f"{v} {snedstreck(e)}.", kon="K" if k in ("Kvinna", "Flicka") else "M",
              alder="barn" if k in ("Flicka", "Pojke") else "vuxen", verkstallt_datum=e if ok else None, avslutat_datum=None if ok else e)
    r.h(2, "Vill du veta mer?")
    r.p("Kontakta socialförvaltningen via kommunens växel. Handlingarna till socialnämndens möte i september publiceras under Möten och protokoll.")
    css = "body{font:16px/1.5 Arial,sans-serif;max-width:820px;margin:0 auto}nav a{margin-right:14px}header{background:#00557f;color:#fff;padding:12px}.ingress{font-weight:bold}.upd{color:#666;font-size:13px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:5px 12px}.n{text-align:right}footer{border-top:1px solid #ccc;margin-top:30px;font-size:13px}"
    before = "<header><strong>Kiruna kommun</strong></header><nav><a href='#'>Start</a><a href='#'>Omsorg och stöd</a><a href='#'>Kommun och politik</a></nav><p><small>Start / Omsorg och stöd / Kvalitet och uppföljning</small></p><main>"
    render_html.render(r, dict(title="Ej verkställda beslut – Kiruna kommun", css=css, before=before, after="</main><footer>Kiruna kommun, 981 85 Kiruna · Telefon 0980-700 00 · Socialnämnden ansvarar för sidan</footer>"))
    r.save()
    return r


ALL = [oskarshamn, varnamo, kiruna]
