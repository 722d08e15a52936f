"""Reports 07-09."""
from model import C, Report
import render_docx
import render_html


def r07(stem):
    r = Report(stem, "docx", "2024-Q4", organisation="Osby kommun", kommunkod="1273", namnd="Vård- och omsorgsnämnden", dnr="VON/2024:214",
               document_date="2025-01-28", laws=["SoL", "LSS"])
    r.add("letter", left="OSBY KOMMUN\nVård- och omsorg\nGun-Marie Ekdahl, utvecklingsledare", right="TJÄNSTESKRIVELSE\nDatum: 2025-01-28\nDiarienummer: VON/2024:214")
    r.h(1, "Kvartalsrapport 4/2024 – ej verkställda beslut SoL och LSS")
    r.h(2, "Förslag till beslut")
    r.p("Vård- och omsorgsnämnden föreslår kommunfullmäktige att notera kvartalsrapporten.")
    r.h(2, "Sammanfattning")
    a, b = "Totalt 29 beslut var ej verkställda vid årsskiftet, 12 enligt SoL och 17 enligt LSS", "Av de 29 har 17 väntat längre än ett halvår"
    c = "Sedan kvartal 3 har fem tidigare rapporterade beslut verkställts, alla enligt SoL"
    d = "Därutöver rapporteras tre avbrott i verkställigheten, två i daglig verksamhet och ett i boendestöd"
    loose = ["measure", "orsak"]
    r.p(f"{a}. {b}. {c}. {d}. Avbrotten ingår inte i tabellerna.",
        C(a, "ej_verkställda", 29), C(a, "ej_verkställda", 12, lag="SoL"), C(a, "ej_verkställda", 17, lag="LSS"),
        C(b, "ej_verkställda", 29), C(b, "ej_verkställda", 17), C(c, "verkställda", 5, lag="SoL"),
        C(d, "rapporterade", 3, orsak="avbrott i verkställigheten", loose=loose),
        C(d, "rapporterade", 2, orsak="avbrott i verkställigheten", lag="LSS", insats="daglig verksamhet", loose=loose),
        C(d, "rapporterade", 1, orsak="avbrott i verkställigheten", insats="boendestöd", loose=loose + ["lag"]))
    r.h(2, "Bakgrund")
    r.p("Enligt 16 kap. 6 f § socialtjänstlagen och 28 f § LSS ska nämnden till IVO rapportera beslut som inte verkställts inom tre månader. Rapporten till "
        "fullmäktige ska visa hur många beslut det gäller, vilka slag av insatser och hur lång tid som gått sedan varje beslut. Ett beslut som den enskilde har "
        "tackat nej till räknas som ej verkställt så länge det gäller.")
    bins = ["3–6", "7–12", "13–24", "25–"]
    head = [[("Insats", 1, 2), ("Månader sedan beslut", 4, 1), ("Totalt", 1, 2)], [(x, 1, 1) for x in bins]]
    data = {"SoL": [["Särskilt boende", 4, 2, 0, 0], ["Kontaktfamilj", 1, 2, 1, 0], ["Kontaktperson", 0, 1, 0, 1]],
            "LSS": [["Kontaktperson", 2, 3, 0, 1], ["Daglig verksamhet", 3, 0, 1, 0], ["Bostad för vuxna", 1, 1, 2, 2], ["Avlösarservice", 1, 0, 0, 0]]}
    text = {"SoL": ("I särskilt boende är det i första hand par som vill bo tillsammans som väntar. Kontaktfamiljerna söks genom annons i Norra Skåne och på mässan i Hässleholm.", ()),
            "LSS": ("De två som väntat över två år på bostad för vuxna har båda fått flera erbjudanden.",
                    (C("De två som väntat över två år på bostad för vuxna", "ej_verkställda", 2, lag="LSS", insats="bostad för vuxna", loose=["orsak"]),))}
    for lag in ("SoL", "LSS"):
        r.h(2, f"Beslut enligt {lag}")
        rows = [w + [sum(w[1:])] for w in data[lag]]
        rows.append(["Summa"] + [sum(w[i] for w in rows) for i in range(1, 6)])
        rows = [[str(x) if x else "" for x in w] for w in rows]
        t = r.table(["Insats"] + [f"Månader sedan beslut / {x}" for x in bins] + ["Totalt"], rows, "waiting_buckets", head=head, widths=[3, 1, 1, 1, 1, 1.1], bold_last=True)
        r.grid(t, {**{i + 1: {"manader": x} for i, x in enumerate(bins)}, 5: {}}, lambda w: {"insats": None if w[0] == "Summa" else w[0]}, {"Summa"},
               measure="ej_verkställda", lag=lag)
        r.p(text[lag][0], *text[lag][1], ignore=["över två år"])
    r.h(2, "Ärendets väg")
    r.table(["Instans", "Sammanträde"], [["Arbetsutskottet", "2025-02-06"], ["Vård- och omsorgsnämnden", "2025-02-20"], ["Kommunfullmäktige", "2025-03-24"]], truth=False, widths=[3, 2])
    r.p("Gun-Marie Ekdahl")
    return r, lambda p: render_docx.render(r, p, font="Liberation Sans", size=10, header="Osby kommun – Vård- och omsorgsnämnden", shade="DDE7D0", color=(0, 70, 40))


def slash(s):
    """13/1 2023 -> 2023-01-13; nov 2022 -> 2022-11."""
    if not s:
        return None
    a, y = s.split(" ")
    if "/" not in a:
        return f"{y}-{'jan feb mar apr maj jun jul aug sep okt nov dec'.split().index(a) + 1:02d}"
    d, m = a.split("/")
    return f"{y}-{int(m):02d}-{int(d):02d}"


LSS8 = """Man|13/1 2023||Daglig verksamhet|8/5 2023||Började på Snickeriet.
Kvinna|2/3 2023||Daglig verksamhet|||Vill vänta tills hon mår bättre.
Kvinna|20/9 2021|14/11 2022|Daglig verksamhet|||Avbröts på grund av sjukdom, har inte kunnat återgå.
Man|nov 2022||Kontaktperson|||Ingen har svarat på annonsen.
Flicka|6/2 2023||Kontaktperson|19/6 2023||
Man|24/3 2023||Kontaktperson|||Förslag finns, möte inbokat efter sommaren.
Pojke|9/12 2022||Korttidsvistelse|||Delvis verkställt, 2 av 4 dygn per månad.
Flicka|16/1 2023||Korttidsvistelse||25/5 2023|Föräldrarna har tagit tillbaka ansökan.
Man|5/10 2020||Boende vuxna|||Har tackat nej till lägenhet i Töre. Väntar på ny servicebostad.
Kvinna|30/8 2022||Boende vuxna|||Plats saknas.
Man|17/2 2023||Boende vuxna|1/6 2023||Inflyttad.
Kvinna|27/3 2023||Ledsagarservice|||Ledsagare anställd, introduktion i juli."""
SOL8 = """Kvinna|11/1 2023||Särskilt boende|24/4 2023||Flyttade in på Furugården.
Man|7/2 2023||Särskilt boende||22/5 2023|Avliden.
Kvinna|15/3 2023||Särskilt boende|||Erbjuden plats, ska lämna svar.
Kvinna|28/2 2023||Särskilt boende|||Önskar bara Furugården. Tackat nej en gång.
Man|22/12 2022||Boendestöd|||Vill inte ha kontakt just nu.
Pojke|4/11 2022||Kontaktfamilj|||Familj utreds.
Flicka|4/11 2022||Kontaktfamilj|||Familj utreds.
Kvinna|1/6 2022|20/2 2023|Dagverksamhet|12/6 2023||Skjuts ordnad, deltar nu två dagar i veckan."""


def r08(stem):
    r = Report(stem, "pdf", "2023-Q2", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr="2023/0214-759", document_date="2023-08-14",
               laws=["SoL", "LSS"])
    r.add("letter", left="Kalix kommun\nSocialförvaltningen", right="2023-08-14\nDnr 2023/0214-759\nTill Socialnämnden")
    r.h(1, "Inrapporterade ej verkställda beslut till IVO, 2:a kvartalet 2023")
    rows, nr = {}, 0
    for lag, src in (("LSS", LSS8), ("SoL", SOL8)):
        rows[lag] = []
        for line in src.splitlines():
            nr += 1
            rows[lag].append([str(nr)] + line.split("|"))
    stat = lambda lag: [len(rows[lag]), sum(bool(w[5]) for w in rows[lag]), sum(bool(w[6]) for w in rows[lag])]
    num = {k: stat(k) + [stat(k)[0] - stat(k)[1] - stat(k)[2]] for k in ("LSS", "SoL")}
    tot = [x + y for x, y in zip(num["LSS"], num["SoL"])]
    assert tot == [20, 5, 2, 13]
    a = "För perioden har 20 beslut rapporterats"
    b = "fem av dem har verkställts och två avslutats innan perioden gick ut, vilket lämnar 13 beslut kvar till nästa rapport"
    c = "Besluten gäller elva kvinnor och flickor samt nio män och pojkar"
    women = sum(w[1] in ("Kvinna", "Flicka") for k in rows for w in rows[k])
    assert women == 11
    r.p(f"{a}; {b}. {c}. Beslut som är verkställda till en del räknas som ej verkställda.",
        C(a, "rapporterade", 20), C(b, "verkställda", 5), C(b, "avslutade", 2), C(b, "kvarstående", 13), C(c, "rapporterade", 11, kon="K"), C(c, "rapporterade", 9, kon="M"))
    lines = [[k] + [str(x) for x in num[k]] for k in ("LSS", "SoL")] + [["Båda lagarna"] + [str(x) for x in tot]]
    t = r.table(["Lag", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvar 30/6"], lines, "other", caption="Sammanställning", widths=[2, 1.4, 1.6, 1.6, 1.2], bold_last=True)
    r.grid(t, {1: {"measure": "rapporterade"}, 2: {"measure": "verkställda"}, 3: {"measure": "avslutade"}, 4: {"measure": "kvarstående"}},
           lambda w: {"lag": w[0] if len(w[0]) == 3 else None}, {"Båda lagarna"})
    for lag in ("LSS", "SoL"):
        r.h(2, f"{lag}-beslut")
        t = r.table(["Löpnr", "Person", "Beslutsdatum", "Ev. avbrott", "Insats", "Verkställt", "Avslutat", "Orsak/kommentar"], rows[lag], "decision_rows",
                    widths=[.9, 1.1, 1.5, 1.5, 2.1, 1.4, 1.4, 4.6])
        for n, who, bes, avb, ins, ver, avs, why in rows[lag]:
            r.decide(table=t, nr=int(n), insats=ins, lag=lag, beslutsdatum=slash(bes), avbrottsdatum=slash(avb), who=who, kommentar=why or None,
                     status="verkställt" if ver else "avslutat" if avs else "kvarstående", verkstallt_datum=slash(ver), avslutat_datum=slash(avs))
    r.h(2, "Nästa steg")
    r.p("Rapporten skickas till kommunrevisionen och till fullmäktige efter nämndens möte den 29 augusti. Rapporteringen för tredje kvartlet öppnar i oktober.")
    r.p("Tjänsteman: Ulla-Karin Isaksson-Rönnberg, 1:e socialsekreterare")
    return r, lambda p: render_docx.render(r, p, font="Liberation Sans Narrow", size=11, wide=True, footer="Kalix kommun", color=(0, 0, 0))


def r09(stem):
    r = Report(stem, "html", "2025-Q4", organisation="Ånge kommun", kommunkod="2260", namnd="Socialnämnden", dnr="SN 26/9", document_date="2026-01-19", laws=["SoL", "LSS"])
    r.add("letter", left="Ånge kommun, socialnämnden", right="Upprättad 2026-01-19\nDnr SN 26/9")
    r.h(1, "Ej verkställda beslut – sista kvartalet 2025")
    a, b = "Under sista kvartalet 2025 hade socialnämnden 22 ej verkställda beslut", "Tolv av besluten är enligt SoL och tio enligt LSS"
    c = "45 procent av besluten gäller kvinnor och 55 procent män"
    r.p(f"{a}, lika många som under tredje kvartalet. {b}. {c}. Mätningen avser läget den 31 december och följer 34 kap. 1 § socialtjänstlagen och 28 f § LSS.",
        C(a, "ej_verkställda", 22), C("lika många som under tredje kvartalet", "ej_verkställda", 0, unit="skillnad", compare_to="2025-Q3", optional=True),
        C(b, "ej_verkställda", 12, lag="SoL"), C(b, "ej_verkställda", 10, lag="LSS"),
        C(c, "ej_verkställda", 45, kon="K", unit="procent"), C(c, "ej_verkställda", 55, kon="M", unit="procent"))
    ao, ifo, fs = "Äldreomsorg", "Individ- och familjeomsorg", "Funktionsstöd"
    rows = [[ao, "SoL", "9", "7"], [ifo, "SoL", "3", "4"], [fs, "SoL", "2", "1"], [fs, "LSS", "8", "10"], ["Totalt", "", "22", "22"]]
    t = r.table(["Område", "Lag", "Kvartal 3 2025", "Kvartal 4 2025"], rows, "other", caption="Ej verkställda beslut per område", bold_last=True)
    r.grid(t, {2: {"period": "2025-Q3"}, 3: {"period": "2025-Q4"}}, lambda w: {"omrade": w[0], "lag": w[1]} if w[1] else {}, {"Totalt"}, measure="ej_verkställda")
    kd = lambda i: {i: {"kon": "K"}, i + 1: {"kon": "M"}}
    cols = ["Insats", "Kvinnor/flickor", "Män/pojkar"]
    r.h(2, ao)
    k = dict(omrade=ao, lag="SoL")
    t = r.table(["Insats enligt SoL"] + cols[1:], [["Särskilt boende", "3", "2"], ["Korttidsboende", "", "1"], ["Dagverksamhet", "1", ""]], "other")
    r.grid(t, kd(1), lambda w: {"insats": w[0]}, measure="ej_verkställda", **k)
    a, b = "I fyra av de sju besluten har den enskilde tackat nej, i tre saknas plats", "Två beslut om särskilt boende verkställdes under kvartalet och ett avslutades"
    r.p(f"{a}. {b}.", C(a, "ej_verkställda", 4, orsak="den enskilde tackat nej", loose=["orsak"], **k), C(a, "ej_verkställda", 7, **k),
        C(a, "ej_verkställda", 3, orsak="saknas plats", loose=["orsak"], **k),
        C(b, "verkställda", 2, insats="särskilt boende", **k), C(b, "avslutade", 1, insats="särskilt boende", loose=["insats"], **k))
    r.h(2, ifo)
    k = dict(omrade=ifo, lag="SoL")
    t = r.table(["Insats enligt SoL"] + cols[1:], [["Kontaktfamilj", "1", "2"], ["Öppenvård", "1", ""]], "other")
    r.grid(t, kd(1), lambda w: {"insats": w[0]}, measure="ej_verkställda", **k)
    a, b = "De tre besluten om kontaktfamilj gäller syskon som ska till samma familj", "Inom ekonomiskt bistånd finns inga ej verkställda beslut"
    r.p(f"{a}. {b}.", C(a, "ej_verkställda", 3, insats="kontaktfamilj", **k), C(b, "ej_verkställda", 0, insats="ekonomiskt bistånd", loose=["insats", "lag"], omrade=ifo))
    r.h(2, fs)
    t = r.table(["Insats", "Lag"] + cols[1:], [["Boendestöd", "SoL", "", "1"], ["Bostad med särskild service för vuxna", "LSS", "2", "3"],
                                               ["Daglig verksamhet", "LSS", "1", "2"], ["Kontaktperson", "LSS", "1", "1"]], "other")
    r.grid(t, kd(2), lambda w: {"insats": w[0], "lag": w[1]}, measure="ej_verkställda", omrade=fs)
    a = "De fem besluten om bostad med särskild service väntar på gruppbostaden i Fränsta"
    r.p(f"{a}, som blir klar under våren 2026.", C(a, "ej_verkställda", 5, lag="LSS", omrade=fs, insats="bostad med särskild service", loose=["orsak"]))
    r.h(2, "Beslut")
    r.p("Socialnämnden lägger redovisningen till handlingarna och sänder den till kommunfullmäktige och revisorerna.")
    r.p("Handläggare: Tord Wikblad", style="MsoNormal")
    css = ("body{font-family:Calibri,Carlito,sans-serif;font-size:11pt;margin:40px 80px}table{border-collapse:collapse;margin:6px 0 12px}td,th{border:1px solid #7f7f7f;padding:2px 8px;"
           "text-align:left}caption{text-align:left;font-style:italic}.letter{display:flex;justify-content:space-between}h1{font-size:18pt;color:#2f5496}h2{font-size:14pt;color:#2f5496}")
    return r, lambda p: render_html.render(r, p, css, title="SN 26/9 Ej verkställda beslut")
