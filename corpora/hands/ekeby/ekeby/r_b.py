"""Tranemo, Vaggeryd, Kalix."""
from collections import Counter

from .model import H, LH, L, P, T, claim as c, find, words
from .r_a import V, doc


def tranemo():
    vo = [["1", "SoL 4:1", "Särskilt boende", "6 maj 2024", None, "Inget rum ledigt på önskat boende"],
          ["2", "SoL 4:1", "Särskilt boende", "29 februari 2024", None, "Tackade nej i juni, står kvar i kön"],
          ["3", "SoL 4:1", "Växelvård", "18 juni 2024", None, "Har varit inlagd på SÄS större delen av sommaren"],
          ["4", "LSS 9:9", "Bostad med särskild service", "14 november 2022", None, "Nya gruppbostaden blir klar först till våren"],
          ["5", "LSS 9:10", "Daglig verksamhet", "3 oktober 2023", "22 april 2024", "Har slutat komma. Motivationsarbete pågår"],
          ["6", "LSS 9:4", "Kontaktperson", "11 januari 2024", "31 maj 2024", "Kontaktpersonen har flyttat"],
          ["7", "LSS 9:3", "Ledsagarservice", "25 juni 2024", None, "Tid ej bokad, god man sköter kontakten"]]
    iof = [["8", "SoL 4:1", "Kontaktfamilj", "2 april 2024", None, "Ingen familj med plats för syskon"],
           ["9", "SoL 4:1", "Kontaktfamilj", "2 april 2024", None, "Syskon till nr 8, samma skäl"],
           ["10", "SoL 4:1", "Stödboende", "17 maj 2024", None, "Lägenhet saknas"]]
    cols, w = ["Nr", "Lagrum", "Typ av insats", "Beslut fattat", "Avbrott från", "Skäl"], [1, 2.3, 3.2, 2.7, 2.5, 4.6]
    roles = ["nr", "lagrum", "insats", "beslutsdatum", "avbrottsdatum", "kommentar"]
    s = ["För tredje kvartalet 2024 redovisas tio beslut, varav sex enligt SoL och fyra enligt LSS.",
         "Sju av besluten hör till Vård och omsorg och tre till Individ och familj.", "Två av besluten gäller avbrott i en pågående insats."]
    u = "Fyra beslut ur förra rapporten finns inte längre med. Tre har verkställts och ett är avslutat på egen begäran."
    return dict(
        stem="ekeby04_tranemo_2024_kv3", how="docx", document=doc("Tranemo kommun", "1452", "Socialnämnden", "SN/2024:77", "2024-Q3", "2024-10-21"),
        look=dict(font="Calibri", size=11, margin=2.3, hcolour="1F3864", header="Tranemo kommun\tSN/2024:77\t2024-10-21", footer="Sida ", of=" (", of_end=")",
                  table_style="Light Grid Accent 1", table_size=9.5, hsizes=[18, 14, 12, 11]),
        blocks=[
            H("Beslut som inte har verkställts, kvartal 3 2024", 0),
            P("Handläggare: utredare vid socialsektionen\nMottagare: Socialnämnden för kännedom, kommunfullmäktige, kommunens revisorer"),
            H("Bakgrund"),
            P("Nämnden är skyldig att till Inspektionen för vård och omsorg anmäla alla gynnande beslut som blivit liggande i mer än tre månader. Anmälan görs i IVO:s e-tjänst, ett beslut i taget. Den här sammanställningen är avidentifierad och därför anges inte kön eller ålder."),
            H("Resultat"),
            P(" ".join(s), claims=[
                c("För tredje kvartalet 2024 redovisas tio beslut", 10, "ej_verkställda", vag=V), c("varav sex enligt SoL", 6, "ej_verkställda", lag="SoL", vag=V),
                c("fyra enligt LSS", 4, "ej_verkställda", lag="LSS", vag=V),
                c("Sju av besluten hör till Vård och omsorg", 7, "ej_verkställda", omrade="Vård och omsorg", vag=V),
                c("tre till Individ och familj", 3, "ej_verkställda", omrade="Individ och familj", vag=V),
                c("Två av besluten gäller avbrott i en pågående insats", 2, "ej_verkställda", orsak="avbrott i en pågående insats", vag=("measure", "orsak"))]),
            H("Vård och omsorg", 2), T(cols, vo, "decision_rows", roles=roles, ctx=dict(omrade="Vård och omsorg"), conv=words, widths=w),
            H("Individ och familj", 2), T(cols, iof, "decision_rows", roles=roles, ctx=dict(omrade="Individ och familj"), conv=words, widths=w),
            H("Förändringar sedan sist"),
            P(u, claims=[c("Fyra beslut ur förra rapporten finns inte längre med", 4, "verkställda/avslutade", vag=V),
                         c("Tre har verkställts", 3, "verkställda"), c("ett är avslutat på egen begäran", 1, "avslutade")]),
            P("Sektionen följer läget vid varje månadsmöte. Kostnaden för en särskild avgift kan bli kännbar, men IVO har hittills inte ansökt om någon."),
            H("Förslag till beslut"), P("Socialnämnden tar del av informationen och skickar den vidare."),
            P("Sektionschef", style="sign")])


def vaggeryd():
    sol = [["Särskilt boende", "juni 2025", "kvinna", "Har sagt nej till ett erbjudande och vill vänta in Sörgården"],
           [None, "augusti 2025", "kvinna", "Ingen plats har blivit ledig"], [None, "september 2025", "man", "Bor tillfälligt på korttids, anhöriga tveksamma"],
           ["Kontaktperson", "mars 2025", "man", "Vi har inte hittat någon som vill ta uppdraget"],
           ["Boendestöd", "juli 2025", "kvinna", "Har inte velat ta emot stödet än"], [None, "augusti 2025", "man", "Personalbrist i boendestödsgruppen"]]
    lss = [["Kontaktperson", "december 2024", "man", "Uppdraget har avbrutits på kontaktpersonens begäran, ny söks"], [None, "maj 2025", "kvinna", "Matchning pågår"],
           ["Korttidsvistelse utanför det egna hemmet", "april 2025", "flicka", "Skolas in långsamt, familjen har bett om det"], [None, "september 2025", "pojke", "Inga platser på korttidshemmet under hösten"],
           ["Daglig verksamhet", "februari 2025", "man", "Har arbete och vill behålla beslutet som trygghet"], [None, "augusti 2025", "kvinna", "Tackat nej till två platser"], [None, "september 2025", "man", "Börjar efter årsskiftet"]]
    cols, roles = ["Insats", "Beslutsmånad", "Gäller", "Därför väntar beslutet"], ["insats", "beslutsdatum", "kon", "kommentar"]
    serie = [["Kvartal 1 2025", "8", "5"], ["Kvartal 2 2025", "7", "6"], ["Kvartal 3 2025", "9", "8"], ["Kvartal 4 2025", "6", "7"]]
    m = dict(measure="ej_verkställda")
    s = "Vid årsskiftet väntade 13 beslut på att verkställas, sex enligt socialtjänstlagen och sju enligt LSS. Det är fyra färre än kvartal 3. Två av besluten gäller barn."
    u = "Under kvartalet har fem tidigare rapporterade beslut verkställts och två avslutats utan att verkställas."
    css = ("body{font:16px/1.5 Georgia,serif;margin:0;color:#1c1c1c} header,footer{background:#0b4f6c;color:#fff;padding:12px 24px} nav a{color:#fff;margin-right:18px} "
           "main{max-width:780px;margin:0 auto;padding:16px} table{border-collapse:collapse;width:100%;margin:12px 0} th{text-align:left;border-bottom:3px solid #0b4f6c} td{border-bottom:1px solid #ccc;padding:4px 6px;vertical-align:top}")
    return dict(
        stem="ekeby05_vaggeryd_2025_kv4", how="html", document=doc("Vaggeryds kommun", "0665", "Socialnämnden", None, "2025-Q4", "2026-01-29"),
        look=dict(title="Beslut som väntar på att verkställas - Vaggeryds kommun", css=css,
                  before='<header><strong>Vaggeryds kommun</strong><nav><a href="#">Barn &amp; utbildning</a><a href="#">Omsorg &amp; stöd</a><a href="#">Bygga &amp; bo</a></nav></header><main><p>Start / Omsorg &amp; stöd / Kvalitet / Beslut som väntar</p>',
                  after="<p><em>Publicerad: 2026-01-29</em></p><p>Sidansvarig: Socialförvaltningens stab</p></main><footer>Kontaktcenter 0393-67 80 00 · Skillingaryd</footer>"),
        blocks=[
            H("Beslut som väntar på att verkställas, kvartal 4 2025", 0),
            P("Socialnämnden redovisar varje kvartal de beslut om stöd som inte har blivit verklighet inom tre månader. Samma uppgifter går till Inspektionen för vård och omsorg, IVO, enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS."),
            P(s, claims=[c("Vid årsskiftet väntade 13 beslut på att verkställas", 13, "kvarstående", vag=V), c("sex enligt socialtjänstlagen", 6, "kvarstående", lag="SoL", vag=V),
                         c("sju enligt LSS", 7, "kvarstående", lag="LSS", vag=V), c("Det är fyra färre än kvartal 3", -4, "kvarstående", unit="skillnad", compare_to="2025-Q3", vag=V),
                         c("Två av besluten gäller barn", 2, "kvarstående", vag=V)]),
            P(u, claims=[c("har fem tidigare rapporterade beslut verkställts", 5, "verkställda"), c("två avslutats utan att verkställas", 2, "avslutade")]),
            H("Enligt socialtjänstlagen"), T(cols, sol, "decision_rows", roles=roles, ctx=dict(lag="SoL"), conv=words, span=[0]),
            H("Enligt LSS"), T(cols, lss, "decision_rows", roles=roles, ctx=dict(lag="LSS"), conv=words, span=[0]),
            H("Så har antalet ändrats under året"),
            T(["Ej verkställda beslut", "SoL", "LSS"], serie, "insats_time_series", cc=[None, dict(m, lag="SoL"), dict(m, lag="LSS")], right=[1, 2],
              rc=lambda r: dict(period=f"{r[0][-4:]}-Q{r[0][8]}")),
            H("Vad gör vi åt det?"),
            L(["Vi annonserar efter kontaktpersoner i sociala medier.", "Tio nya lägenheter på Sörgården blir klara under året.", "Den som väntar får ett samtal av sin handläggare minst en gång i månaden."])])


def kalix():
    A, B, C_ = "SoL 4 kap 1 §", "LSS 9 § ", None
    raw = [(A, "Särskilt boende", "2022-12-05", C_, "Kvinna", "2023-05-15", C_, C_), (A, "Särskilt boende", "2023-01-19", C_, "Man", C_, C_, "Erbjudande lämnat, svar saknas"),
           (A, "Särskilt boende", "2023-02-22", C_, "Kvinna", C_, "2023-06-01", "Avled"), (A, "Särskilt boende", "2023-03-07", C_, "Kvinna", C_, C_, "Önskar endast boende i Töre"),
           (A, "Särskilt boende", "2023-03-28", C_, "Man", C_, C_, "Ingen ledig plats"), (A, "Kontaktfamilj", "2022-10-13", C_, "Pojke", C_, C_, "Familj saknas trots upprepad annonsering i lokalpressen och på kommunens webb"),
           (A, "Kontaktfamilj", "2023-01-31", C_, "Flicka", "2023-06-12", C_, C_), (A, "Kontaktperson", C_, "2023-03-13", "Man", C_, C_, "Uppdragstagaren har avsagt sig"),
           (A, "Boendestöd", "2023-02-14", C_, "Kvinna", C_, C_, "Vill inte ta emot stöd i hemmet just nu"), (A, "Boendestöd", "2023-03-01", C_, "Man", "2023-06-19", C_, "Startat med halva tiden"),
           (A, "Sysselsättning", "2022-11-24", C_, "Kvinna", C_, C_, "Hälsoskäl"),
           (B + "2", "Personlig assistans", "2023-03-15", C_, "Man", C_, C_, "Assistansbolag inte valt"), (B + "3", "Ledsagarservice", "2023-01-10", C_, "Kvinna", C_, C_, "Personal saknas"),
           (B + "3", "Ledsagarservice", "2023-03-20", C_, "Man", C_, C_, "Personal saknas"),
           (B + "4", "Kontaktperson", "2021-09-08", C_, "Man", C_, C_, "Har tackat nej till samtliga förslag; vill ha någon som delar intresset för skoter och fiske"),
           (B + "4", "Kontaktperson", "2022-06-17", C_, "Kvinna", C_, C_, "Rekrytering pågår"), (B + "4", "Kontaktperson", C_, "2023-02-28", "Kvinna", C_, C_, "Kontaktpersonen har börjat studera på annan ort"),
           (B + "4", "Kontaktperson", "2023-03-09", C_, "Man", C_, C_, "Rekrytering pågår"),
           (B + "6", "Korttidsvistelse", "2023-02-06", C_, "Pojke", "2023-05-26", C_, C_), (B + "6", "Korttidsvistelse", "2023-03-27", C_, "Flicka", C_, C_, "Föräldrarna vill vänta till höstterminen"),
           (B + "9", "Bostad för vuxna", "2020-05-12", C_, "Man", C_, C_, "Tackat nej till gruppbostad, vill ha servicebostad"), (B + "9", "Bostad för vuxna", "2022-08-30", C_, "Kvinna", C_, C_, "Ingen ledig bostad"),
           (B + "9", "Bostad för vuxna", "2023-01-25", C_, "Man", C_, C_, "Ingen ledig bostad"), (B + "10", "Daglig verksamhet", "2022-12-19", C_, "Man", C_, "2023-04-28", "Flyttat till Luleå"),
           (B + "10", "Daglig verksamhet", C_, "2023-01-16", "Kvinna", C_, C_, "Sjukdom"), (B + "10", "Daglig verksamhet", "2023-02-20", C_, "Kvinna", C_, C_, "Tackat nej till erbjuden plats"),
           (B + "10", "Daglig verksamhet", "2023-03-29", C_, "Man", C_, C_, "Väntar på plats i snickeriet")]
    rows = [[str(i + 1), *r] for i, r in enumerate(raw)]
    keys = list(dict.fromkeys((r[0][:3], r[1]) for r in raw))
    table, total = [], Counter()
    for lag, ins in keys:
        mine = [r for r in raw if (r[0][:3], r[1]) == (lag, ins)]
        n = [len(mine), sum(r[4] in ("Kvinna", "Flicka") for r in mine), sum(r[4] in ("Man", "Pojke") for r in mine),
             sum(r[5] is not None for r in mine), sum(r[6] is not None for r in mine)]
        n.append(n[0] - n[3] - n[4])
        if (lag, ins) == ("LSS", "Kontaktperson"):   # planted: one man too many, carried through to the totals
            n[0], n[2], n[5] = n[0] + 1, n[2] + 1, n[5] + 1
        total.update(dict(enumerate(n)))
        table.append([lag, ins, *map(str, n)])
    table.append(["Totalt", None, *[str(total[i]) for i in range(6)]])
    cc = [None, None, dict(measure="rapporterade"), dict(measure="rapporterade", kon="K"), dict(measure="rapporterade", kon="M"), dict(measure="verkställda"), dict(measure="avslutade"), dict(measure="kvarstående")]
    s = f"Kalix kommun har för andra kvartalet 2023 rapporterat {total[0]} beslut. Under kvartalet har {['noll', 'ett', 'två', 'tre', 'fyra', 'fem'][total[3]]} av dem verkställts och {['noll', 'ett', 'två', 'tre'][total[4]]} avslutats av andra skäl."
    q4, q2 = ["noll", "ett", "två", "tre", "fyra", "fem"][total[3]], ["noll", "ett", "två", "tre"][total[4]]
    open_rows = sum(r[5] is None and r[6] is None for r in raw)
    return dict(
        stem="ekeby06_kalix_2023_kv2", how="rl", document=doc("Kalix kommun", "2514", "Socialnämnden", "2023-0391 SN", "2023-Q2", "2023-08-17"),
        look=dict(landscape=True, font="Times-Roman", bold="Times-Bold", size=11, table_size=9.5, grid=False, header="Socialnämnden, Kalix kommun  -  rapport 2023-08-17", page="sid {}/{}", hsizes=[16, 13, 11, 11]),
        blocks=[
            H("Rapport över ej verkställda beslut, april - juni 2023", 0), P("Diarienummer 2023-0391 SN", style="small"),
            P(s, claims=[c(f"har för andra kvartalet 2023 rapporterat {total[0]} beslut", total[0], "rapporterade"),
                         c(f"har {q4} av dem verkställts", total[3], "verkställda"), c(f"{q2} avslutats av andra skäl", total[4], "avslutade")]),
            H("Antal beslut per insats"),
            T(["Lag", "Insats", "Rapporterade", "Kvinnor/flickor", "Män/pojkar", "Verkställda", "Avslutade", "Kvar 30 juni"], table, "insats_status", cc=cc, right=[2, 3, 4, 5, 6, 7], widths=[2, 5, 2.6, 2.8, 2.6, 2.6, 2.6, 2.8],
              rc=lambda r: dict(is_total=True) if r[0] == "Totalt" else dict(lag=r[0], insats=r[1])),
            P("Kolumnen Rapporterade innehåller samtliga beslut som anmälts för kvartalet, även de som hunnit verkställas eller avslutas. Beslut där insatsen avbrutits redovisas med datum för avbrottet och utan beslutsdatum.", style="small"),
            H("Förteckning"),
            T(["Nr", "Lagrum", "Insats", "Beslutsdatum", "Avbrott", "Avser", "Verkställt", "Avslutat", "Anledning"], rows, "decision_rows",
              roles=["nr", "lagrum", "insats", "beslutsdatum", "avbrottsdatum", "kon", "verkstallt_datum", "avslutat_datum", "kommentar"],
              widths=[1, 2.7, 3.5, 2.3, 2.3, 1.7, 2.3, 2.3, 7.3]),
            P("Socialnämnden överlämnar rapporten till kommunfullmäktige och till revisorerna."), P("Kalix som ovan\nSocialchef", style="sign")],
        findings=[find("table_vs_rows", "error", "LSS Kontaktperson: the table has 5 reported, the list 4 rows.", 5, 4, ["LSS Kontaktperson 5 2 3 0 0 5"])],
        findings_optional=[
            find("table_vs_rows", "note", "LSS Kontaktperson: three men in the table, two in the list.", 3, 2, ["LSS Kontaktperson 5 2 3 0 0 5"]),
            find("table_vs_rows", "note", "LSS Kontaktperson: five left in the table, four in the list.", 5, 4, ["LSS Kontaktperson 5 2 3 0 0 5"]),
            find("table_vs_rows", "note", "Totalt reported against the list.", total[0], len(raw), ["Totalt " + " ".join(table[-1][2:])]),
            find("table_vs_rows", "note", "Totalt men against the list.", total[2], total[2] - 1, ["Totalt " + " ".join(table[-1][2:])]),
            find("table_vs_rows", "note", "Totalt left against the list.", total[5], open_rows, ["Totalt " + " ".join(table[-1][2:])]),
            find("text_vs_table", "note", "Text total against the list.", total[0], len(raw), [f"har för andra kvartalet 2023 rapporterat {total[0]} beslut"])])
