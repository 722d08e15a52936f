from lib import *
from r123 import lo, D, BUILD

# ---------------------------------------------------------------- 07 Eksjö, minutes with numbered prose, weasyprint
def eksjo():
    r = R("smaland07_eksjo_2024_kv3", organisation="Eksjö kommun", kommunkod="0686", namnd="Socialnämnden", dnr="SN 2024/00119", period="2024-Q3", document_date="2024-10-28", laws=["SoL", "LSS"])
    # section, insats, lagrum, lag, kön, datum, avbrott, text, status, slutdatum
    X = [("A", "särskilt boende", "4 kap. 1 § SoL", "SoL", "kvinna", "2024-02-14", None, "Hon har fått två erbjudanden men vill vänta in en plats på Almgården.", "kvarstående", None),
         ("A", "särskilt boende", "4 kap. 1 § SoL", "SoL", "man", "2024-06-20", None, "Inget boende har haft ledig plats.", "kvarstående", None),
         ("A", "kontaktperson", "4 kap. 1 § SoL", "SoL", "flicka", "2023-12-05", None, "Ingen uppdragstagare har hittats trots annonsering i två omgångar.", "kvarstående", None),
         ("A", "daglig verksamhet", "9 § 10 LSS", "LSS", "man", "2019-08-26", "2024-03-18", "Han kommer inte till verksamheten, personalen arbetar med motivation.", "kvarstående", None),
         ("A", "korttidsvistelse", "9 § 6 LSS", "LSS", "pojke", "2024-05-07", None, "Korttidshemmet byggs om och tar inte emot nya barn förrän i januari.", "kvarstående", None),
         ("A", "bostad med särskild service", "9 § 9 LSS", "LSS", "kvinna", "2023-04-19", None, "Hon tackade nej i augusti till en lägenhet i Mariannelund.", "kvarstående", None),
         ("B", "växelvård", "4 kap. 1 § SoL", "SoL", "man", "2024-05-02", None, "Dröjsmålet berodde på platsbrist. Verkställdes den 9 september 2024.", "verkställt", "2024-09-09"),
         ("B", "hemtjänst", "4 kap. 1 § SoL", "SoL", "kvinna", "2024-03-27", None, "Ansökan togs tillbaka och ärendet avslutades den 15 augusti 2024.", "avslutat", "2024-08-15"),
         ("B", "kontaktperson", "9 § 4 LSS", "LSS", "kvinna", "2023-10-30", None, "En kontaktperson började till sist och beslutet verkställdes den 1 juli 2024.", "verkställt", "2024-07-01")]
    r.raw('<div class="top"><div><b>EKSJÖ KOMMUN</b><br>Socialnämnden</div><div class="r">SAMMANTRÄDESPROTOKOLL<br>Sammanträdesdatum 2024-10-23</div></div>')
    r.raw('<p class="par">Sn § 114<span>Dnr SN 2024/00119</span></p>')
    r.h(0, "Ej verkställda beslut, tredje kvartalet 2024")
    r.h(1, "Beslut")
    r.p("Socialnämnden lägger redovisningen till handlingarna och överlämnar den till kommunfullmäktige och revisorerna.")
    r.h(1, "Sammanfattning")
    k = r"nio"
    r.say("[[Redovisningen omfattar nio beslut, varav fem enligt SoL och fyra enligt LSS]]. [[Vid kvartalets utgång var sex fortfarande inte verkställda]]. [[Två har verkställts]] medan [[ett har tagits tillbaka av den enskilde]]. Under förra kvartalet var det [[elva beslut som redovisades]].",
          dict(value=9, measure="rapporterade"), dict(value=5, measure="rapporterade", lag="SoL"), dict(value=4, measure="rapporterade", lag="LSS"), dict(q=1, value=6, measure="kvarstående"), dict(q=2, value=2, measure="verkställda"), dict(q=3, value=1, measure="avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]), dict(q=4, value=11, measure="rapporterade", period="2024-Q2"))
    r.p("Nämnden är enligt 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS skyldig att rapportera beslut som inte har verkställts inom tre månader. Redovisningen till fullmäktige sker utan uppgifter som kan knytas till någon enskild.")
    heads = {"A": "Beslut som ännu inte verkställts", "B": "Beslut som verkställts eller av annat skäl avslutats"}
    i = 0
    for s in "AB":
        r.h(1, heads[s])
        for x in [x for x in X if x[0] == s]:
            i += 1
            av = f", avbrott från den {lång(x[6])}" if x[6] else ""
            r.raw(f'<p class="case"><b>{i}.</b> {x[1].capitalize()} ({x[2]}) för en {x[4]}, beslut den {lång(x[5])}{av}. {x[7]}</p>')
            ko, al = KON[x[4]]
            r.dec(None, nr=str(i), insats=x[1].capitalize(), lagrum=x[2], lag=x[3], kon=ko, alder=al, beslutsdatum=x[5], avbrottsdatum=x[6], kommentar=x[7], status=x[8], verkstallt_datum=x[9] if x[8] == "verkställt" else None, avslutat_datum=x[9] if x[8] == "avslutat" else None)
    assert (r.n(lag="SoL"), r.n(lag="LSS"), r.n(status="kvarstående"), r.n(status="verkställt")) == (5, 4, 6, 2)
    r.h(1, "Yrkande")
    r.p("Ledamoten yrkar bifall till förvaltningens förslag. Ordföranden frågar om nämnden kan besluta så och finner att så sker.")
    r.h(1, "Beslutsunderlag")
    r.p("Förvaltningens rapporter till IVO för tredje kvartalet 2024")
    r.raw('<table class="just"><tr><td>Paragrafen justerad<br>2024-10-28</td><td>Justerandes sign</td><td>Utdragsbestyrkande</td></tr></table>')
    css = """@page{size:A4;margin:20mm 22mm 22mm 30mm;@bottom-right{content:counter(page) ' (' counter(pages) ')';font:8pt 'Liberation Serif'}}
    body{font:11.5pt/1.42 'Liberation Serif'} h1{font:bold 14pt 'Liberation Serif';margin:10pt 0 6pt} h2{font:italic bold 11.5pt 'Liberation Serif';margin:12pt 0 2pt} p{margin:0 0 7pt} .top{display:flex;justify-content:space-between;border-bottom:.7pt solid #000;padding-bottom:4pt;margin-bottom:14pt} .r{text-align:right} .par{display:flex;justify-content:space-between;font-weight:bold;margin-bottom:2pt} .case{margin:0 0 7pt 14pt;text-indent:-14pt} .just{width:100%;border-collapse:collapse;margin-top:30pt;font-size:9pt} .just td{border:.6pt solid #000;height:32pt;vertical-align:top;padding:3pt;width:33%}"""
    from weasyprint import HTML
    HTML(string=to_html(r, css, title="Protokollsutdrag")).write_pdf(D/(r.stem+".pdf")); r.write_truth()

# ---------------------------------------------------------------- 08 Emmaboda, landscape matrix, reportlab
def emmaboda():
    r = R("smaland08_emmaboda_2024_kv1", organisation="Emmaboda kommun", kommunkod="0862", namnd="Socialnämnden", dnr="SN/2024:47", period="2024-Q1", document_date="2024-04-29", laws=["SoL", "LSS"])
    O = ["Tackat nej", "Brist på plats", "Brist på personal", "Övrigt"]
    sol = [("Särskilt boende", 5, 2, 4, 3, 0, 0), ("Dagverksamhet", 1, 1, 0, 2, 0, 0), ("Avlösning i hemmet", 1, 0, 0, 0, 1, 0), ("Kontaktperson", 2, 1, 1, 0, 2, 0), ("Öppenvård", 0, 1, 0, 0, 0, 1)]
    lss = [("Ledsagarservice", 1, 1, 0, 0, 2, 0), ("Kontaktperson", 0, 2, 0, 0, 1, 1), ("Korttidstillsyn", 0, 1, 0, 1, 0, 0), ("Bostad med särskild service", 1, 2, 1, 2, 0, 0), ("Daglig verksamhet", 1, 0, 0, 0, 0, 1)]
    r.h(0, "Statistikrapport: ej verkställda beslut första kvartalet 2024")
    r.p("Rapporten visar de beslut som den 31 mars 2024 ännu inte var verkställda. Ett beslut har alltid en orsak, den som väger tyngst. Streck betyder att inget beslut finns.")
    st = lambda v: "–" if v == 0 else v
    tot = {}
    for lag, rub, rows in (("SoL", "Tabell 1. Socialtjänstlagen, kvarstående beslut", sol), ("LSS", "Tabell 2. Lagen om stöd och service, kvarstående beslut", lss)):
        for x in rows: assert x[1]+x[2] == sum(x[3:]), x
        cols = ["Insats", "Kön / Kvinnor", "Kön / Män", "Antal", *[f"Orsak / {o}" for o in O]]
        head = [[("Insats", 1, 2), ("Kön", 2, 1), ("Antal", 1, 2), ("Orsak", 4, 1)], [("Kvinnor", 1, 1), ("Män", 1, 1), *[(o, 1, 1) for o in O]]]
        T = [sum(x[i] for x in rows) for i in range(1, 7)]
        tot[lag] = T[0]+T[1]
        body = [[x[0], st(x[1]), st(x[2]), x[1]+x[2], *map(st, x[3:])] for x in rows] + [["Totalt", T[0], T[1], T[0]+T[1], *map(st, T[2:])]]
        t = r.table(cols, body, "matrix_insats_kon_orsak", head=head, caption=rub, widths=[26, 9, 9, 9, 11, 12, 13, 11], total=True)
        for x in body:
            it = x[0] == "Totalt"
            for v, ko, o in zip(x[1:], ["K", "M", None]+[None]*4, [None]*3+O):
                r.count(t, 0 if v == "–" else v, "kvarstående", lag=lag, insats=None if it else x[0], kon=ko, orsak=o, is_total=it)
    fl = [["SoL", 21, 4, 3, 14], ["LSS", 14, 3, 1, 10]]
    fl.append(["Summa", *[a+b for a, b in zip(fl[0][1:], fl[1][1:])]])
    assert tot == {"SoL": 14, "LSS": 9} and all(x[1] == x[2]+x[3]+x[4] for x in fl)
    t = r.table(["Lag", "Rapporterade till IVO", "Verkställda", "Avslutade", "Kvarstående 31 mars"], fl, "insats_status", caption="Tabell 3. Flödet under kvartalet", widths=[20, 20, 20, 20, 20], total=True)
    for x in fl:
        for v, m in zip(x[1:], ["rapporterade", "verkställda", "avslutade", "kvarstående"]): r.count(t, v, m, lag=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    r.err("table_vs_table", "LSS kvarstående: table 2 gives 9, table 3 gives 10", 10, 9, ["LSS 14 3 1 10", "Totalt 3 6 9 1 3 3 2"], kinds=["table_vs_table"])
    r.err("table_vs_table", "consequence: all kvarstående 24 in table 3, tables 1 and 2 give 23", 24, 23, ["Summa 35 7 4 24"], severity="note", opt=True)
    r.h(1, "Kommentar till siffrorna")
    r.say("[[Under kvartalet har sju beslut verkställts, fyra enligt SoL och tre enligt LSS]]. [[Hälften av de 14 SoL-besluten gäller särskilt boende]]. [[Åtta kvarstående SoL-beslut gäller äldre]].".replace(" [[Åtta kvarstående SoL-beslut gäller äldre]].", ""),
          dict(value=7, measure="verkställda"), dict(value=4, measure="verkställda", lag="SoL"), dict(value=3, measure="verkställda", lag="LSS"), dict(q=1, value=14, measure="kvarstående", lag="SoL"), dict(q=1, value=50, measure="kvarstående", unit="procent", lag="SoL", insats="särskilt boende", opt=True))
    r.say("Brist på personal rör nästan bara kontaktpersoner och ledsagare. [[I fem fall har den enskilde eller en anhörig tackat nej inom SoL]], [[inom LSS en gång]].",
          dict(value=5, measure="kvarstående", lag="SoL", orsak="tackat nej", agreed=["period", "lag", "insats", "kon", "compare_to"]), dict(q=1, value=1, measure="kvarstående", lag="LSS", orsak="tackat nej", agreed=["period", "lag", "kon", "compare_to"]))
    r.p("Rapporteringen grundas på 16 kap. 6 h § SoL (2001:453) och 28 h § LSS (1993:387). Sammanställd av systemförvaltaren ur verksamhetssystemet 2024-04-29.")
    def page(c, d):
        c.setFillColorRGB(.2, .35, .2); c.rect(0, 568, 842, 27, fill=1, stroke=0); c.setFillColorRGB(1, 1, 1); c.setFont("LS-B", 11); c.drawString(45, 577, "Emmaboda kommun"); c.setFont("LS", 9); c.drawRightString(797, 577, "Socialnämnden   ·   SN/2024:47")
        c.setFillColorRGB(0, 0, 0); c.setFont("LS", 8); c.drawCentredString(421, 22, f"Sidan {d.page}")
    to_rl(r, D/(r.stem+".pdf"), land=True, size=9.4, centre=True, colour="#335933", shade="#e3ecdf", onpage=page, lines=False, margins=(45, 44, 36)); r.write_truth()

# ---------------------------------------------------------------- 09 Ljungby, Word -> PDF, two areas, rather ordinary and right
def ljungby():
    r = R("smaland09_ljungby_2023_kv3", organisation="Ljungby kommun", kommunkod="0781", namnd="Socialnämnden", dnr="SN2023/0246", period="2023-Q3", document_date="2023-11-06", laws=["SoL", "LSS"])
    A = {"Äldreomsorg": [("Särskilt boende", "SoL", 7, 4), ("Korttidsplats", "SoL", 1, 0), ("Dagverksamhet demens", "SoL", 2, 1)],
         "Funktionsstöd": [("Boendestöd", "SoL", 1, 1), ("Kontaktperson", "SoL", 0, 2), ("Kontaktperson", "LSS", 3, 1), ("Daglig verksamhet", "LSS", 1, 3), ("Gruppbostad", "LSS", 1, 2)]}
    ae = sum(x[2]+x[3] for x in A["Äldreomsorg"]); af = sum(x[2]+x[3] for x in A["Funktionsstöd"]); n = ae+af
    K = sum(x[2] for v in A.values() for x in v); M = n-K; L = sum(x[2]+x[3] for v in A.values() for x in v if x[1] == "LSS")
    assert (ae, af, n, K, M, L) == (15, 15, 30, 16, 14, 11), (ae, af, n, K, M, L)
    r.h(0, "Kvartalsrapport ej verkställda beslut – kv 3 2023")
    r.h(1, "Ärendebeskrivning")
    r.say(f"[[Socialförvaltningen har rapporterat {n} ej verkställda beslut till IVO för perioden 1 juli–30 september 2023]]. [[Av dessa är {n-L} beslut enligt SoL och {L} beslut enligt LSS]]. [[Besluten fördelar sig på {K} kvinnor och {M} män]]. [[I föregående kvartalsrapport var antalet 26]].",
          dict(value=n, measure="rapporterade"), dict(q=1, value=n-L, measure="rapporterade", lag="SoL"), dict(q=1, value=L, measure="rapporterade", lag="LSS"), dict(q=2, value=K, measure="rapporterade", kon="K"), dict(q=2, value=M, measure="rapporterade", kon="M"), dict(q=3, value=26, measure="rapporterade", period="2023-Q2"))
    r.p("Med gynnande beslut menas att den enskilde helt eller delvis har fått det hon eller han ansökt om. Rapporteringskyldigheten regleras i 16 kap. 6 f § socialtjänstlagen (SoL) och 28 f § lagen om stöd och service till vissa funktionshindrade (LSS).")
    for o, rows in A.items():
        r.h(1, o)
        cols = ["Insats", "Lag", "Kvinna", "Man", "Totalt"]
        body = [[*x, x[2]+x[3]] for x in rows]; body.append(["Totalt", None, *[sum(x[i] for x in body) for i in (2, 3, 4)]])
        t = r.table(cols, body, "insats_status", widths=[40, 12, 16, 16, 16], total=True)
        for x in body:
            it = x[0] == "Totalt"
            for v, ko in zip(x[2:], ["K", "M", None]): r.count(t, v, "rapporterade", lag=x[1], omrade=o, insats=None if it else x[0], kon=ko, is_total=it)
        if o == "Äldreomsorg":
            r.say("[[För särskilt boende rapporteras elva beslut]], och [[i sex av dem har den enskilde avböjt erbjuden plats]], ofta för att man vill bo nära sina anhöriga. Väntetiden till ett första erbjudande är i snitt 58 dagar.",
                  dict(value=11, measure="rapporterade", lag="SoL", omrade=o, insats="särskilt boende"), dict(q=1, value=6, measure="rapporterade", lag="SoL", omrade=o, insats="särskilt boende", orsak="avböjt erbjuden plats", agreed=["period", "insats", "kon", "compare_to"]))
            r.claim("Väntetiden till ett första erbjudande är i snitt 58 dagar", 58, None, unit="dagar", insats="särskilt boende", opt=True)
        else:
            r.say("[[Kontaktperson är vanligast med sex beslut, två enligt SoL och fyra enligt LSS]]. Svårigheten att rekrytera består. [[Gruppbostad saknas för tre personer]] och nya lägenheter beräknas stå klara först 2025.",
                  dict(value=6, measure="rapporterade", omrade=o, insats="kontaktperson"), dict(value=2, measure="rapporterade", lag="SoL", omrade=o, insats="kontaktperson"), dict(value=4, measure="rapporterade", lag="LSS", omrade=o, insats="kontaktperson"), dict(q=1, value=3, measure="rapporterade", lag="LSS", omrade=o, insats="gruppbostad", opt=True))
    r.h(1, "Orsaker till att besluten inte verkställts")
    B = [("Den enskilde har avböjt erbjudande", 9, 11), ("Resursbrist, boende", 6, 7), ("Resursbrist, uppdragstagare eller personal", 8, 8), ("Annat", 3, 4)]
    body = [list(x) for x in B]+[["Summa", sum(x[1] for x in B), sum(x[2] for x in B)]]
    assert body[-1][1:] == [26, n]
    t = r.table(["Orsak", "Kv 2 2023", "Kv 3 2023"], body, "orsak_time_series", widths=[60, 20, 20], total=True)
    for x in body:
        for v, p in zip(x[1:], ("2023-Q2", "2023-Q3")): r.count(t, v, "rapporterade", period=p, orsak=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    r.say("[[Att den enskilde avböjt är den vanligaste orsaken och har ökat med två beslut sedan kvartal 2]]. [[Den svarar för 37 procent av besluten]].", dict(value=2, measure="rapporterade", unit="skillnad", compare_to="2023-Q2", orsak="den enskilde avböjt", agreed=["period", "lag", "insats", "kon", "compare_to"]), dict(q=1, value=37, measure="rapporterade", unit="procent", orsak="den enskilde avböjt", agreed=["period", "lag", "insats", "kon", "compare_to"]))
    assert round(100*11/30) == 37
    r.h(1, "Särskild avgift")
    r.p("Kommunen har de senaste åren betalat följande avgifter.")
    r.table(["År", "Domar", "Belopp i kronor"], [["2021", "1", "45 000"], ["2022", "0", "0"]], "other", widths=[30, 30, 40])
    r.h(1, "Förslag till beslut")
    r.p("Socialnämnden beslutar att anteckna rapporten till protokollet.")
    r.p("Förvaltningschef                Utredare".replace("                ", " / "), "i")
    r.h(1, "Bilaga 1. Funktionsstöd, beslut för beslut")
    r.p("Tomt fält i sista kolumnen betyder att beslutet inte var verkställt den 30 september. Av hänsyn till den enskilde anges bara månad.")
    Z = [("Boendestöd", "SoL", "Kvinna", "2023-05", "Avböjt. Vill inte ha hjälp av män.", None), ("Boendestöd", "SoL", "Man", "2023-04", "Personal fattades i Lagan", "2023-08"),
         ("Kontaktperson", "SoL", "Man", "2022-11", "Ingen uppdragstagare", None), ("Kontaktperson", "SoL", "Man", "2023-06", "Ingen uppdragstagare", None),
         ("Kontaktperson", "LSS", "Kvinna", "2021-09", "Avböjt två personer", None), ("Kontaktperson", "LSS", "Kvinna", "2023-02", "Ingen uppdragstagare, specifikt språk", None), ("Kontaktperson", "LSS", "Kvinna", "2023-03", "Ingen uppdragstagare", "2023-09"), ("Kontaktperson", "LSS", "Man", "2023-05", "Ingen uppdragstagare", None),
         ("Daglig verksamhet", "LSS", "Kvinna", "2023-01", "Sjukdom", None), ("Daglig verksamhet", "LSS", "Man", "2022-08", "Avböjt plats på Träverkstan", None), ("Daglig verksamhet", "LSS", "Man", "2023-06", "Väntar på praktik hos arbetsgivare", "2023-09"), ("Daglig verksamhet", "LSS", "Man", "2023-04", "Handledare saknas", None),
         ("Gruppbostad", "LSS", "Kvinna", "2022-03", "Ingen ledig lägenhet", None), ("Gruppbostad", "LSS", "Man", "2021-12", "Ingen ledig lägenhet", None), ("Gruppbostad", "LSS", "Man", "2023-01", "Ingen ledig lägenhet", None)]
    for ins, lag, kv, mn in A["Funktionsstöd"]:
        assert (sum(z[:3] == (ins, lag, "Kvinna") for z in Z), sum(z[:3] == (ins, lag, "Man") for z in Z)) == (kv, mn)
    t = r.table(["Insats", "Lag", "Kön", "Beslutsmånad", "Orsak", "Verkställt"], Z, "decision_rows", widths=[22, 9, 12, 16, 26, 15])
    for z in Z:
        ko, al = KON[z[2]]
        r.dec(t, insats=z[0], lag=z[1], omrade="Funktionsstöd", kon=ko, alder=al, beslutsdatum=z[3], kommentar=z[4], status="verkställt" if z[5] else "kvarstående", verkstallt_datum=z[5])
    f = str(BUILD/(r.stem+".docx"))
    to_docx(r, f, font="DejaVu Sans", size=9.5, colour="7A4B00", grid="Light Grid", head="SN2023/0246", foot="Ljungby kommun, 341 83 Ljungby, 0372-78 90 00", margins=(2.2, 2), top=[("Ljungby kommun", "Socialförvaltningen", "Ekonomi- och kvalitetsenheten"), ("Tjänsteskrivelse", "2023-11-06")])
    lo(f); r.write_truth()
if __name__ == "__main__":
    for f in (eksjo, emmaboda, ljungby): f(); print(f.__name__)
