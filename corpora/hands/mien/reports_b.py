"""Reports 04-06: Tibro, Orust, Ljusdal."""
from model import C, Report, long_date, word


def tibro():
    r = Report("mien04_tibro_2024_kv4", "html", "2024-Q4",
               dict(font="Verdana, sans-serif", size=11, table="zebra", web=True, lang="sv",
                    header="Tibro kommun", footer="Sidan publicerad 2025-01-29 av kommunikationsenheten"),
               organisation="Tibro kommun", kommunkod="1472", namnd="Socialnämnden", document_date="2025-01-29")
    groups = [("Äldreomsorg, SoL", "SoL", [("Särskilt boende", 4, 1, None), ("Dagverksamhet", 2, None, None)]),
              ("Individ- och familjeomsorg, SoL", "SoL", [("Kontaktfamilj", 1, 2, 1), ("Kontaktperson", 1, None, None)]),
              ("Stöd till personer med funktionsnedsättning, LSS", "LSS",
               [("Kontaktperson", 2, 3, 1), ("Avlösarservice i hemmet", 1, None, None),
                ("Bostad med särskild service för vuxna", None, 2, 2)])]
    cols = [("Väntetid i månader / 3–6", dict(manader="3–6")), ("Väntetid i månader / 7–12", dict(manader="7–12")),
            ("Väntetid i månader / mer än 12", dict(manader="mer än 12")), ("Alla", {})]

    def line(values):
        return list(values) + [sum(x or 0 for x in values)]

    def add(parts):
        return [sum(x[i] or 0 for x in parts) or None for i in range(3)]
    rows, sums = [], {}
    for name, law, items in groups:
        s = add([x[1:] for x in items])
        sums[name] = s
        rows.append(((name,), dict(lag=law, is_total=True, omrade=name.rsplit(",", 1)[0]), line(s)))
        rows += [((x[0],), dict(lag=law, insats=x[0], omrade=name.rsplit(",", 1)[0]), line(x[1:])) for x in items]
    total = add(list(sums.values()))
    rows.append((("Samtliga",), dict(is_total=True), line(total)))
    bold = [i for i, x in enumerate(rows) if x[1].get("is_total")]
    n, lss = sum(total), sum(x or 0 for x in sums[groups[2][0]])
    r.add("title", "Beslut som väntar på att verkställas – kvartal 4 2024")
    r.p("Varje kvartal berättar socialnämnden för IVO vilka beslut om stöd och hjälp som vi inte har kunnat verkställa i tid. "
        "Här kan du läsa om hur det såg ut den 31 december 2024.")
    r.h(1, "Så många väntade")
    a = f"Vid årsskiftet var det {n} beslut som kvarstod som ej verkställda"
    b = f"Av dem gällde {lss} beslut insatser enligt LSS"
    c = f"{word(total[2]).capitalize()} av besluten hade väntat längre än ett år"
    r.p(f"{a}. {b} och resten, {n - lss} beslut, gällde socialtjänstlagen. {c}.",
        C(a, n, measure="kvarstående"), C(b, lss, measure="kvarstående", lag="LSS"),
        C(f"resten, {n - lss} beslut, gällde socialtjänstlagen", n - lss, measure="kvarstående", lag="SoL"),
        C(c, total[2], measure="kvarstående"))
    r.grid("Kvarstående ej verkställda beslut 2024-12-31, efter väntetid sedan beslutet", ["Område och insats"],
           [(h, dict(measure="kvarstående", **d)) for h, d in cols], rows, "waiting_buckets", bold=bold)
    r.h(1, "Vad beror det på?")
    r.p("Den vanligaste orsaken är att vi har ont om uppdragstagare, det vill säga personer som vill vara kontaktperson "
        "eller kontaktfamilj. När det gäller särskilt boende har flera tackat nej till den plats de blivit erbjudna för "
        "att de hellre vill vänta på ett annat boende.")
    r.h(1, "Vad säger lagen?")
    r.ul(["Socialtjänstlagen 16 kap. 6 f–6 h §§", "Lagen om stöd och service till vissa funktionshindrade, 28 f–28 h §§"])
    r.h(1, "Kontakt")
    r.p("Har du frågor? Ring kontaktcenter, vardagar 8–16.")
    return r


def orust():
    r = Report("mien05_orust_2023_kv3", "pdf-ch", "2023-Q3",
               dict(font="'DejaVu Serif', serif", size=10, table="rules", header="Orust kommun – Sektor omsorg",
                    footer="Individerna är avidentifierade"),
               organisation="Orust kommun", kommunkod="1421", namnd="Omsorgsnämnden", dnr="OMS/2023:204",
               document_date="2023-10-24")
    data = [  # insats, lagrum, beslut, avbrott, avser, verkställt, skäl
        ("Kontaktperson", "9 § 4 LSS", "2023-01-23", None, "kvinna", None,
         "Två personer har föreslagits men den enskilde tackade nej till båda."),
        ("Kontaktperson", "9 § 4 LSS", None, "2023-05-12", "man", None, "Kontaktpersonen slutade. Rekrytering pågår."),
        ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "2023-03-30", None, "flicka", "2023-09-04",
         "Anpassningar av rummet tog längre tid än väntat."),
        ("Bostad med särskild service för vuxna", "9 § 9 LSS", "2021-10-18", None, "man", None,
         "Kommunen har ingen ledig lägenhet och köp av plats har avböjts av den enskilde."),
        ("Daglig verksamhet", "9 § 10 LSS", "2023-06-13", None, "kvinna", None,
         "Sjukskriven. Ny kontakt tas i november."),
        ("Särskilt boende för äldre", "4 kap. 1 § SoL", "2023-05-02", None, "kvinna", None,
         "Tackat nej till erbjuden plats, önskar boende på Henån."),
        ("Särskilt boende för äldre", "4 kap. 1 § SoL", "2023-06-05", None, "man", "2023-09-18",
         "Ledig plats saknades."),
        ("Stöd i hemmet av terapeut", "4 kap. 1 § SoL", "2023-04-11", None, "pojke", None,
         "Familjen har inte kommit till bokade möten.")]
    n = len(data)
    done = sum(1 for x in data if x[5])
    lss = sum(1 for x in data if "LSS" in x[1])
    r.add("letter", ["Tjänsteutlåtande", "Upprättat 2023-10-24"], ["Omsorgsnämnden", "Dnr OMS/2023:204"])
    r.add("title", "Redovisning av gynnande beslut som inte verkställts, tredje kvartalet 2023")
    r.h(1, "Förslag till beslut")
    r.p("Omsorgsnämnden noterar informationen.")
    r.h(1, "Bakgrund och lagkrav")
    r.p("Beslut ska verkställas utan oskäligt dröjsmål. Dröjer det mer än tre månader från beslutet, eller från den dag då ett "
        "avbrott uppstod, ska det anmälas till IVO. Domstolen kan döma ut en särskild avgift på lägst 10 000 kronor.")
    r.h(1, "Läget")
    a = f"För tredje kvartalet 2023 anmäldes {word(n)} beslut till IVO"
    b = f"varav {word(lss)} enligt LSS och {word(n - lss)} enligt SoL"
    c = f"{word(done).capitalize()} av besluten hann verkställas före den 30 september"
    d = f"{word(n - done)} står kvar"
    r.p(f"{a}, {b}. {c}, {d}. Ärendena beskrivs ett och ett här nedan, i den ordning som handläggningssystemet ger.",
        C(a, n, measure="rapporterade"), C(b, lss, measure="rapporterade", lag="LSS"),
        C(b, n - lss, measure="rapporterade", lag="SoL"), C(c, done, measure="verkställda"),
        C(d, n - done, measure="kvarstående"))
    r.h(1, "Ärendena")
    cards = []
    for i, (ins, lr, be, av, who, ve, why) in enumerate(data, 1):
        cards.append((f"Ärende {i}", [
            ("Insats", ins), ("Lagrum", lr), ("Beslutsdatum", long_date(be)) if be else ("Avbrott sedan", long_date(av)),
            ("Avser", who), ("Läge", f"verkställt den {long_date(ve)}" if ve else "inte verkställt"), ("Skäl", why)]))
        r.decision(nr=i, insats=ins, lagrum=lr, lag=lr[-3:], beslutsdatum=be, avbrottsdatum=av, sex=who, verkstallt_datum=ve,
                   status="verkställt" if ve else "kvarstående", kommentar=why)
    r.add("cards", cards)
    r.h(1, "Ekonomi")
    r.p("Ärendet medför inga kostnader i sig.")
    r.add("sign", ["Sektorchef omsorg"])
    return r


def ljusdal():
    r = Report("mien06_ljusdal_2025_kv2", "pdf-rl", "2025-Q2",
               dict(font="Times-Roman", size=10, table="rules", landscape=True, header="LJUSDALS KOMMUN",
                    footer="Omsorgsnämnden · Rapport IVO kvartal 2"),
               organisation="Ljusdals kommun", kommunkod="2161", namnd="Omsorgsnämnden", dnr="ON 0231/2025",
               document_date="2025-08-12")
    _ = None
    data = [("SoL", "Särskilt boende", [5, 3], [4, _, 3, 1]), ("SoL", "Kontaktfamilj", [1, 2], [_, 3, _, _]),
            ("SoL", "Boendestöd", [2, 1], [_, 1, _, 2]), ("LSS", "Bostad med särskild service", [2, 4], [4, _, 1, 1]),
            ("LSS", "Kontaktperson", [3, 2], [_, 4, 1, _]), ("LSS", "Daglig verksamhet", [_, 2], [_, _, 1, 1]),
            ("LSS", "Ledsagarservice", [1, _], [_, 1, _, _])]
    reasons = ["Bostad eller plats saknas", "Personal saknas", "Den enskilde har tackat nej", "Annat skäl"]
    cols = [("Kön / Kvinnor", dict(kon="K")), ("Kön / Män", dict(kon="M")), ("Antal beslut", {})]
    cols += [(f"Orsak / {x}", dict(orsak=x)) for x in reasons]
    rows = []
    for lag, ins, sex, why in data:
        n = sum(x or 0 for x in sex)
        assert n == sum(x or 0 for x in why)
        rows.append(((lag, ins), dict(lag=lag, insats=ins), sex + [n] + why))
    total = [sum(x[2][i] or 0 for x in rows) for i in range(7)]
    sol = sum(x[2][2] for x in rows if x[0][0] == "SoL")
    rows.append((("Summa", None), dict(is_total=True), total))
    n, res = total[2], total[3] + total[4]
    r.add("letter", ["Omsorgsförvaltningen", "Datum: 2025-08-12"], ["Till omsorgsnämnden", "Diarienr: ON 0231/2025"])
    r.add("title", "Ej verkställda beslut enligt SoL och LSS, 2:a kvartalet 2025")
    r.h(1, "Ärendebeskrivning")
    a = f"Den 30 juni 2025 var {n} beslut ej verkställda"
    b = f"{sol} enligt SoL och {n - sol} enligt LSS"
    c = f"Lika många kvinnor som män berörs, {total[0]} beslut vardera"
    d = f"Brist på bostad, plats eller personal är orsaken i {res} av {n} beslut"
    e = "det motsvarar 71 procent"                                      # planted
    r.p(f"{a}, {b}. {c}.", C(a, n), C(b, sol, lag="SoL"), C(b, n - sol, lag="LSS"), C(c, total[0], kon="K"),
        C(c, total[1], kon="M"))
    r.p(f"{d}, {e}. Övriga beslut beror på att den enskilde tackat nej eller på andra skäl.",
        C(d, res, orsak="brist på bostad, plats eller personal", agreed=["period", "lag", "insats", "kon", "compare_to"]),
        C(d, n, optional=True),
        C(e, 71, unit="procent", orsak="brist på bostad, plats eller personal",
          agreed=["period", "lag", "insats", "kon", "compare_to"]))
    r.h(1, "Fördelning")
    r.grid("Tabell: Antal ej verkställda beslut per 2025-06-30", ["Lag", "Insats"], cols, rows, "matrix_insats_kon_orsak",
           widths=[45, 165, 60, 50, 60, 80, 80, 100, 70], bold=[len(rows) - 1])
    r.p("En tom ruta betyder att inget beslut finns. Endast en orsak har angivits per beslut.")
    r.h(1, "Bedömning")
    r.p("Förvaltningen arbetar vidare med att hitta uppdragstagare, bland annat tillsammans med Hudiksvall och Nordanstig. "
        "Ombyggnaden av gruppbostaden i Färila beräknas vara klar under hösten.")
    r.h(1, "Beslutsförslag")
    r.p("Omsorgsnämnden godkänner redovisningen.")
    r.finding("percent", "error", "17 of 28 is 60.7 percent, the text says 71.", 71, round(100 * res / n, 1),
              [d, e, f"Summa {' '.join(map(str, total))}"])
    return r


REPORTS = [tibro, orust, ljusdal]
