"""Reports 4-6: Falköping (Chromium, cards), Tierp (reportlab, month buckets), Arvika (Word, rows by area)."""
from kit import C, STATUS, UTAN_MATT, Rep, lang, ordtal
import render_dx
import render_html
import render_rl


def falkoping():
    r = Rep("vidoster04_falkoping_2025kv3", "pdf", "Falköpings kommun", "1499", "Socialnämnden", "SON 2025/00140", "2025-Q3", "2025-10-21", ["SoL", "LSS"])
    rows = [("Hemtjänst", "4 kap. 1 § SoL", "2025-03-11", "Man", "Beslutet gäller dubbelbemanning på kvällar. Den enskilde har ännu inte sagt ja till tiderna.", None, None),
            ("Särskilt boende för äldre", "4 kap. 1 § SoL", "2025-05-06", "Kvinna", "Erbjöds plats den 3 juli men tackade nej. Vill bo kvar i Floby.", None, None),
            ("Särskilt boende för äldre", "4 kap. 1 § SoL", "2025-06-12", "Kvinna", "Det fanns ingen ledig plats förrän i september.", "Verkställt", "2025-09-15"),
            ("Kontaktfamilj", "4 kap. 1 § SoL", "2024-10-28", "Pojke", "Den tilltänkta familjen drog sig ur. Ny annonsering pågår.", None, None),
            ("Boendestöd", "4 kap. 1 § SoL", "2025-02-04", "Man", "Har uteblivit från tre planerade uppstartsmöten och vill inte längre ha stödet.", "Avslutat", "2025-08-27"),
            ("Kontaktperson", "9 § 4 LSS", "2025-01-20", "Kvinna", "Lämplig uppdragstagare har inte gått att hitta.", None, None),
            ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "2025-04-15", "Flicka", "Föräldrarna önskar en stödfamilj på landet i stället för korttidshem.", None, None),
            ("Bostad med särskild service för vuxna", "9 § 9 LSS", "2024-06-03", "Man", "Alla gruppbostäder är fulla. Har fått ett erbjudande och flyttade in i augusti.", "Verkställt", "2025-08-11"),
            ("Daglig verksamhet", "9 § 10 LSS", "2025-06-17", "Man", "Anpassning av lokalen är inte färdig.", None, None)]

    def tal(lag):
        x = [z for z in rows if z[1].endswith(lag)]
        return [len(x), sum(z[5] == "Verkställt" for z in x), sum(z[5] == "Avslutat" for z in x), sum(z[5] is None for z in x)]
    a, b = tal("SoL"), tal("LSS")
    tt = [x + y for x, y in zip(a, b)]
    r.raw("lh", cols=[["Falköpings kommun", "Socialförvaltningen, myndighetsenheten"], ["Diarienummer SON 2025/00140", "2025-10-21"]])
    r.h(1, "Beslut som inte verkställts i tid – rapport till socialnämnden avseende kvartal 3, 2025")
    r.h(2, "Kort om innehållet")
    r.p(f"Rapporten omfattar {ordtal(tt[0])} beslut. Vid utgången av september var {ordtal(tt[3])} av dem alltjämt ej verkställda. {ordtal(tt[1]).capitalize()} beslut "
        f"hade verkställts och {ordtal(tt[2])} hade avslutats. I rapporten för kvartal 2 redovisades elva beslut.",
        C(f"Rapporten omfattar {ordtal(tt[0])} beslut", tt[0], measure="rapporterade"),
        C(f"Vid utgången av september var {ordtal(tt[3])} av dem alltjämt ej verkställda", tt[3], measure="kvarstående"),
        C(f"{ordtal(tt[1]).capitalize()} beslut hade verkställts", tt[1], measure="verkställda"),
        C(f"{ordtal(tt[2])} hade avslutats", tt[2], measure="avslutade"),
        C("I rapporten för kvartal 2 redovisades elva beslut", 11, measure="rapporterade", period="2025-Q2", agreed=["measure", "lag", "insats", "orsak", "kon", "compare_to"]))
    r.p("Varje beslut redovisas för sig. Uppgifterna är avidentifierade. Beslut enligt socialtjänstlagen som fattats före den 1 juli 2025 anges med den "
        "äldre lagens paragraf.")
    cols = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Ej verkställda 30 september"]
    t = r.table(cols, [["SoL"] + a, ["LSS"] + b, ["Totalt"] + tt], "insats_status", look=dict(numeric=[1, 2, 3, 4]))
    for lag, vals in (("SoL", a), ("LSS", b), (None, tt)):
        for m, x in zip(STATUS, vals):
            r.count(t, x, m, lag=lag, is_total=lag is None)
    r.h(2, "Genomgång ärende för ärende")
    for n, (ins, lagrum, bd, k, kom, st, sd) in enumerate(rows, 1):
        r.raw("card", head=f"Ärende {n}: {ins}", pairs=[("Lagrum", lagrum), ("Beslutsdatum", lang(bd)), ("Gäller", k), ("Orsak", kom),
                                                        ("Status", f"{st} den {lang(sd)}" if st else "Ej verkställt")])
        r.dec(None, {"Verkställt": "verkställt", "Avslutat": "avslutat", None: "kvarstående"}[st], nr=n, insats=ins, lag=lagrum.split()[-1], lagrum=lagrum,
              beslutsdatum=bd, kommentar=kom, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Pojke", "Flicka") else "vuxen",
              verkstallt_datum=sd if st == "Verkställt" else None, avslutat_datum=sd if st == "Avslutat" else None)
    r.h(2, "Förvaltningens bedömning")
    r.p("Väntetiderna till särskilt boende har blivit kortare sedan avdelningen på Tåstorp öppnade. När det gäller uppdragstagare behöver kommunen "
        "annonsera bredare. Förvaltningen återkommer i nästa kvartalsrapport.")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden noterar informationen.")
    r.p("Enhetschef, myndighetsenheten", style="sig")
    css = """@page{size:A4;margin:20mm 22mm} body{font:10.5pt/1.4 'Liberation Sans',sans-serif;color:#222}
    .lh{display:flex;justify-content:space-between;border-bottom:3px solid #8a1538;padding-bottom:6px;margin-bottom:14px;font-size:9pt}
    h1{font-size:17pt;color:#8a1538;line-height:1.2} h2{font-size:12.5pt;margin:16px 0 4px;break-after:avoid}
    table{border-collapse:collapse;width:100%;margin:10px 0} th{background:#f3e3e8;text-align:left} th,td{border-bottom:1px solid #bbb;padding:4px 7px;font-size:9.5pt} .n{text-align:center}
    .card{border:1px solid #c9a6b2;border-radius:5px;padding:4px 12px 8px;margin:8px 0;break-inside:avoid} .card h4{margin:4px 0 6px;font-size:10.5pt}
    dl{display:grid;grid-template-columns:30mm 1fr;margin:0;row-gap:1px} dt{color:#666} dd{margin:0} .sig{margin-top:30px}"""
    render_html.render(r, dict(title="Beslut som inte verkställts i tid", css=css))
    r.save()
    return r


def tierp():
    r = Rep("vidoster05_tierp_2024kv3", "pdf", "Tierps kommun", "0360", "Utskottet för socialtjänst", "KS 2024/655", "2024-Q3", "2024-10-29", ["SoL", "LSS"])
    bk = ["3–6", "7–12", "13 eller fler"]
    sol = [("Särskilt boende", 6, 2, 0), ("Växelvård", 1, 0, 0), ("Hemtjänst", 2, 0, 0), ("Kontaktperson", 0, 3, 1), ("Stödboende", 1, 1, 0)]
    lss = [("Ledsagarservice", 2, 1, 0), ("Kontaktperson", 1, 3, 2), ("Avlösarservice i hemmet", 3, 0, 0), ("Bostad med särskild service", 0, 1, 4), ("Daglig verksamhet", 2, 1, 0)]
    def z(n):
        return n or "–"
    S = [sum(x[i] for x in sol) for i in (1, 2, 3)]
    L = [sum(x[i] for x in lss) for i in (1, 2, 3)]
    r.raw("lh", cols=[["Tierps kommun", "Vård och omsorg"], ["Tjänsteutlåtande"], ["2024-10-29", "Dnr KS 2024/655"]], widths=[.45, .3, .25])
    r.h(1, "Rapportering av ej verkställda beslut per den 30 september 2024")
    r.h(2, "Beslutsförslag")
    r.p("Utskottet för socialtjänst beslutar att anteckna rapporten till protokollet samt att översända den till kommunfullmäktige.")
    r.h(2, "Sammanfattning av ärendet")
    s, l = sum(S), sum(L)
    r.p(f"Per den 30 september 2024 hade {s + l} beslut inte verkställts inom tre månader: {s} beslut enligt SoL och {l} beslut enligt LSS. "
        f"Vid förra mätningen, den 30 juni 2024, var det 34 beslut. Den vanligaste orsaken är att det saknas plats.",
        C(f"Per den 30 september 2024 hade {s + l} beslut inte verkställts inom tre månader", s + l, agreed=UTAN_MATT),
        C(f"{s} beslut enligt SoL", s, lag="SoL", agreed=UTAN_MATT), C(f"{l} beslut enligt LSS", l, lag="LSS", agreed=UTAN_MATT),
        C("Vid förra mätningen, den 30 juni 2024, var det 34 beslut", 34, period="2024-Q2", agreed=UTAN_MATT))
    r.h(2, "Bakgrund")
    r.p("Rapporteringsskyldigheten regleras i 16 kap. 6 f–h §§ socialtjänstlagen och i 28 f–h §§ LSS. Till fullmäktige lämnas en statistikrapport "
        "där det framgår hur många beslut det gäller, vilka typer av bistånd och hur lång tid som gått från dagen för respektive beslut. Inga "
        "personuppgifter lämnas ut. I tabellerna betyder streck att inget beslut finns.")
    for head, lag, rows, T in (("SoL", "SoL", sol, S), ("LSS", "LSS", lss, L)):
        r.h(2, f"Ej verkställda beslut enligt {head}")
        cols = ["Insats" if lag == "LSS" else "Bistånd"] + [f"Antal månader sedan beslut / {b}" for b in bk] + ["Totalt"]
        two = [[("", 1), ("Antal månader sedan beslut", 3), ("", 1)], [(cols[0], 1)] + [(b, 1) for b in bk] + [("Totalt", 1)]]
        t = r.table(cols, [[x[0]] + [z(v) for v in x[1:]] + [sum(x[1:])] for x in rows] + [["Summa"] + [z(v) for v in T] + [sum(T)]],
                    "waiting_buckets", head=two, widths=[36, 16, 16, 16, 16], look=dict(numeric=[1, 2, 3, 4], bold_total=True))
        for x in rows + [(None, *T)]:
            for b, v in zip(bk + [None], list(x[1:]) + [sum(x[1:])]):
                r.count(t, v, "ej_verkställda", is_total=x[0] is None, lag=lag, insats=x[0], manader=b)
        if lag == "SoL":
            r.p("Åtta beslut gäller särskilt boende. I fem av fallen har den enskilde fått erbjudande men vill vänta på Tierps tätort. Växelvården "
                "väntar på att ett rum ska renoveras.",
                C("Åtta beslut gäller särskilt boende", 8, lag="SoL", insats="särskilt boende", agreed=UTAN_MATT),
                C("I fem av fallen har den enskilde fått erbjudande men vill vänta på Tierps tätort", 5, lag="SoL", insats="särskilt boende",
                  orsak="vill vänta", agreed=["period", "lag", "insats", "kon", "compare_to"]))
        else:
            r.p("Fyra beslut om bostad med särskild service är äldre än ett år. Nybyggnationen i Örbyhus, sex lägenheter, beräknas bli klar hösten 2025 "
                "och då kan samtliga verkställas.",
                C("Fyra beslut om bostad med särskild service är äldre än ett år", 4, lag="LSS", insats="bostad med särskild service", agreed=UTAN_MATT))
    r.h(2, "Verkställda och avslutade sedan förra mätningen")
    r.p("Nio beslut som tidigare rapporterats har verkställts. Fyra beslut har avslutats, i samtliga fall därför att den enskilde avlidit eller tagit "
        "tillbaka sin ansökan.",
        C("Nio beslut som tidigare rapporterats har verkställts", 9, measure="verkställda"),
        C("Fyra beslut har avslutats", 4, measure="avslutade", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h(2, "Ekonomiska konsekvenser")
    r.p("Kommunen har inte ålagts någon särskild avgift under året.")
    r.raw("sp", n=20)
    r.raw("lh", cols=[["Verksamhetschef", "Vård och omsorg"], ["Handläggare", "Utvecklingsstrateg"]], widths=[.5, .5])
    render_rl.render(r, dict(font="sans", size=10, cell=9.5, table="lines", num="c", heads=[(14, 4), (11, 11), (10, 8)], ink="#14532d", rule=1.2, top=26, margin=24,
                             title="Tjänsteutlåtande", furniture=[(24, -14, "Tierps kommun", "l"), (-24, -14, "{n} (2)", "r")]))
    r.save()
    return r


def arvika():
    r = Rep("vidoster06_arvika_2026kv1", "docx", "Arvika kommun", "1784", "Vård- och omsorgsnämnden", "VON 2026/47", "2026-Q1", "2026-04-21", ["SoL", "LSS"])
    omr = {"Äldreomsorg": [("Särskilt boende", "SoL", "2025-09-18", "K", "Har tackat nej till två erbjudanden. Maken bor kvar hemma."),
                           ("Särskilt boende", "SoL", "2025-12-01", "M", "Platsbrist, står först i kön."),
                           ("Korttidsboende", "SoL", "2025-12-15", "K", "Ville inte åka när platsen blev ledig."),
                           ("Dagverksamhet", "SoL", "2025-11-20", "M", "Ingen ledig plats i Edane, har avböjt Arvika.")],
           "Funktionsstöd": [("Kontaktperson", "LSS", "2025-06-09", "M", "Avbrott sedan kontaktpersonen flyttat. Ny söks."),
                             ("Kontaktperson", "LSS", "2025-10-02", "K", "Rekrytering pågår."),
                             ("Daglig verksamhet", "LSS", "2026-11-12", "M", "Praktikplats söks, önskar arbeta med djur."),
                             ("Bostad med särskild service", "LSS", "2024-08-26", "K", "Kö. Ny gruppbostad öppnar tidigast 2027."),
                             ("Boendestöd", "SoL", "2025-12-08", "M", "Öppnar inte dörren vid hembesök.")],
           "Individ- och familjeomsorg": [("Kontaktfamilj", "SoL", "2025-07-03", "M", "Svårt att hitta familj som kan ta emot syskon."),
                                          ("Kontaktfamilj", "SoL", "2025-07-03", "K", "Svårt att hitta familj som kan ta emot syskon."),
                                          ("Kontaktperson", "SoL", "2025-12-29", "K", "Matchning pågår.")]}
    N = {k: len(v) for k, v in omr.items()}
    tot = sum(N.values())
    kv = sum(x[3] == "K" for v in omr.values() for x in v)
    r.raw("lh", cols=[["Arvika kommun", "Vård- och omsorgsstaben"], ["Tjänsteskrivelse", "2026-04-21", "VON 2026/47"]], widths=[.68, .32])
    r.h(1, "Ej verkställda beslut SoL och LSS – Q1 2026")
    r.h(2, "Beslutsunderlag")
    r.p("Kvartalsrapport till IVO, individrapporter (sekretess).")
    r.h(2, "Beskrivning av ärendet")
    r.p("Enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS är nämnden skyldig att rapportera beslut som inte verkställts inom tre "
        "månader. Rapporten lämnas till IVO, revisorerna och fullmäktige.")
    r.p(f"För Q1 2026 har nämnden {tot} ej verkställda beslut. {kv} av besluten rör kvinnor eller flickor och {tot - kv} män eller pojkar. "
        f"Under Q4 2025 var antalet {tot + 3}, vilket betyder en minskning med tre beslut.",
        C(f"För Q1 2026 har nämnden {tot} ej verkställda beslut", tot, agreed=UTAN_MATT),
        C(f"{kv} av besluten rör kvinnor eller flickor", kv, kon="K", agreed=UTAN_MATT),
        C(f"{tot - kv} män eller pojkar", tot - kv, kon="M", agreed=UTAN_MATT),
        C(f"Under Q4 2025 var antalet {tot + 3}", tot + 3, period="2025-Q4", agreed=UTAN_MATT),
        C("en minskning med tre beslut", -3, "skillnad", compare_to="2025-Q4", agreed=UTAN_MATT))
    intro = {"Äldreomsorg": "Inom äldreomsorgen finns fyra beslut som väntar.", "Funktionsstöd": "Inom funktionsstöd är sex beslut ej verkställda.",
             "Individ- och familjeomsorg": "Inom individ- och familjeomsorgen gäller det tre beslut."}
    val = {"Äldreomsorg": 4, "Funktionsstöd": 6, "Individ- och familjeomsorg": 3}
    for o, rows in omr.items():
        r.h(2, o)
        q = intro[o].rstrip(".")
        r.p(intro[o], C(q, val[o], omrade=o, agreed=UTAN_MATT))
        t = r.table(["Insats", "Lag", "Beslutsdatum", "Kön", "Orsak och åtgärd"], [[a, b, c, d, e] for a, b, c, d, e in rows], "decision_rows", widths=[24, 9, 17, 8, 42])
        for a, b, c, d, e in rows:
            r.dec(t, omrade=o, insats=a, lag=b, beslutsdatum=c, kon=d, kommentar=e)
    r.h(2, "Tidplan 2026")
    r.table(["Kvartal", "Till IVO", "Till nämnden"], [["Q1", "april", "2026-05-13"], ["Q2", "juli–augusti", "2026-09-16"], ["Q3", "oktober", "2026-11-18"]],
            "other", widths=[20, 40, 40])
    r.h(2, "Förslag till beslut")
    r.ul(["Vård- och omsorgsnämnden godkänner rapporten.", "Rapporten skickas till kommunfullmäktige och revisorerna."])
    r.p("Utredningssekreterare", style="small")
    r.fel("table_vs_rows", "The prose gives six decisions in funktionsstöd, the table has five rows (4 + 5 + 3 = 12, the total).", 6, 5,
          ["Inom funktionsstöd är sex beslut ej verkställda", "För Q1 2026 har nämnden 12 ej verkställda beslut"], kinds=["table_vs_rows", "text_vs_table"])
    r.fel("date", "Daglig verksamhet: the decision date 2026-11-12 lies after the report's own date.", "2026-11-12", "2026-04-21",
          ["Daglig verksamhet LSS 2026-11-12 M Praktikplats söks, önskar arbeta med djur."])
    r.fel("text_vs_text", "4 + 6 + 3 = 13 by the sections, 12 in the total.", 12, 13,
          ["För Q1 2026 har nämnden 12 ej verkställda beslut", "Inom funktionsstöd är sex beslut ej verkställda"], "note", True)
    render_dx.render(r, dict(font="Times New Roman", hfont="Arial", size=11, cell=10, table="Light List", heads=[15, 12, 11], header="Arvika kommun",
                             footer="Vård- och omsorgsnämnden", pageno="\t\t", title="Ej verkställda beslut"))
    r.save()
    return r


ALL = [falkoping, tierp, arvika]
