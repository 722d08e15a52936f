"""Reports 07 (minutes with annex) and 09 (matrix on a landscape page)."""
import render_pdf
from model import Rep


def r07():
    r = Rep("ivosjon07_lekeberg_2024_kv3", "pdf", organisation="Lekebergs kommun", kommunkod="1814", namnd="Socialnämnden", dnr="KS 24-00512",
            period="2024-Q3", document_date="2024-10-22", laws=["SoL", "LSS"])
    r.add("head", cols=[["LEKEBERGS KOMMUN", "Kommunfullmäktige"], ["SAMMANTRÄDESPROTOKOLL", "Sammanträdesdatum 2024-11-25"]], w=[0.5, 0.5], rule=True)
    r.h(1, "§ 97  Socialnämndens rapport om ej verkställda beslut kvartal 3 2024")
    r.p("Dnr KS 24-00512")
    r.h(2, "Kommunfullmäktiges beslut")
    r.p("Rapporten läggs till handlingarna.")
    r.h(2, "Ärendebeskrivning")
    r.p("Enligt 16 kap. 6 h § socialtjänstlagen och 28 h § lagen om stöd och service till vissa funktionshindrade ska nämnden lämna en statistikrapport till fullmäktige varje kvartal. "
        "Socialnämnden har den 22 oktober 2024 inkommit med rapport för kvartal 3. Av rapporten framgår att 13 beslut inte hade verkställts den 30 september 2024, fem enligt SoL och sju enligt LSS.")
    r.claim("13 beslut inte hade verkställts den 30 september 2024", 13, "kvarstående", unsure=("measure",))
    r.claim("fem enligt SoL och sju enligt LSS", 5, "kvarstående", lag="SoL", unsure=("measure",))
    r.claim("fem enligt SoL och sju enligt LSS", 7, "kvarstående", lag="LSS", unsure=("measure",))
    r.p("Kommunstyrelsen behandlade ärendet den 12 november 2024, § 183, och föreslår att rapporten läggs till handlingarna.")
    r.h(2, "Beslutsunderlag")
    r.ul(["Protokollsutdrag kommunstyrelsen § 183", "Socialnämndens rapport kvartal 3 2024"], mark="–")
    r.h(2, "Beslutsgång")
    r.p("Ordföranden finner att kommunfullmäktige beslutar enligt kommunstyrelsens förslag.")
    r.p("Beslutet skickas till:\nSocialnämnden\nRevisorerna")
    r.add("space", h=110)
    r.add("head", cols=[["Justerandes signatur"], ["Utdragsbestyrkande"]], w=[0.5, 0.5])
    r.add("page")
    r.sec = []
    r.add("head", cols=[["Lekebergs kommun", "Socialnämnden"], ["Rapport", "2024-10-22"], ["Dnr SON 24-00077"]])
    r.h(1, "Rapport enligt 16 kap. 6 h § SoL och 28 h § LSS, kvartal 3 2024")
    r.p("Socialnämnden rapporterar här till kommunfullmäktige vilka beslut som inte var verkställda den 30 september 2024. För varje beslut anges hur många dagar som har gått sedan beslutet "
        "fattades. Namn och datum utelämnas med hänsyn till sekretessen.")
    r.p("Sammanlagt rör det sig om 12 beslut, fem enligt SoL och sju enligt LSS. Det längsta dröjsmålet är 611 dagar. Sju av besluten avser kvinnor.")
    r.claim("Sammanlagt rör det sig om 12 beslut", 12, "kvarstående", unsure=("measure",))
    r.claim("fem enligt SoL och sju enligt LSS", 5, "kvarstående", lag="SoL", unsure=("measure",))
    r.claim("fem enligt SoL och sju enligt LSS", 7, "kvarstående", lag="LSS", unsure=("measure",))
    r.claim("Det längsta dröjsmålet är 611 dagar", 611, "kvarstående", unit="dagar", unsure=("measure", "lag", "insats", "kon"))
    r.claim("Sju av besluten avser kvinnor", 7, "kvarstående", kon="K", unsure=("measure",))
    cols = ["Typ av insats", "Kön", "Dagar sedan beslut", "Anledning"]
    sol = [("Permanent boende", "Kvinna", 97, "Erbjudande lämnat i september, svar inväntas."), ("Permanent boende", "Kvinna", 143, "Har tackat nej, vill bo i Fjugesta."),
           ("Permanent boende", "Man", 118, "Ledig plats saknas."), ("Dagverksamhet", "Kvinna", 105, "Vill inte börja utan sin man."),
           ("Kontaktperson", "Man", 284, "Svårt att rekrytera.")]
    lss = [("Bostad för vuxna", "Man", 611, "Lägenhet saknas, tackat nej till plats i Örebro."), ("Bostad för vuxna", "Kvinna", 390, "Lägenhet saknas."),
           ("Daglig verksamhet", "Kvinna", 172, "Vill vara på café, kö."), ("Daglig verksamhet", "Man", 101, "Prövar arbetsträning via Arbetsförmedlingen."),
           ("Kontaktperson", "Kvinna", 226, "Svårt att rekrytera."), ("Kontaktperson", "Kvinna", 133, "Nämnden har presenterat två personer, båda avböjdes."),
           ("Ledsagarservice", "Man", 120, "Nya öppettider på badet inväntas.")]
    for lag, rows, head in (("SoL", sol, "Bistånd enligt SoL"), ("LSS", lss, "Insatser enligt LSS")):
        r.h(2, head)
        t = r.table(head, cols, [[a, b, str(c), d] for a, b, c, d in rows], "decision_rows", [22, 12, 15, 50], num=(2,), keep=True)
        for ins, sex, n, why in rows:
            r.dec(t, sex, insats=ins, lag=lag, dagar=n, kommentar=why, status="kvarstående")
    r.p("För socialnämnden\nNämndsekreteraren", style="small")
    r.disc("text_vs_text", "error", "The minutes say 13 decisions, the report annexed 12 (5 + 7, and 12 rows).", 13, 12,
           ["13 beslut inte hade verkställts den 30 september 2024", "Sammanlagt rör det sig om 12 beslut", "fem enligt SoL och sju enligt LSS"])
    r.discrepancies[-1]["kinds"] = ["text_vs_text", "text_vs_table", "table_vs_rows"]
    r.disc("text_vs_table", "note", "The same 13 against the twelve rows, if named apart.", 13, 12, ["13 beslut inte hade verkställts den 30 september 2024"], optional=True)
    r.disc("text_vs_text", "note", "The same 13 against 5 + 7 in its own sentence, if named apart.", 13, 12, ["fem enligt SoL och sju enligt LSS"], optional=True)
    render_pdf.build(r, {"font": "Times-Roman", "bold": "Times-Bold", "size": 11.5, "cell": 10.5, "h1": 4, "grid": "lines", "margin": 28, "marks": [("tr", "Sida {n} av 2")]})
    return r


def r09():
    r = Rep("ivosjon09_vansbro_2023_kv4", "pdf", organisation="Vansbro kommun", kommunkod="2021", namnd="Socialnämnden", dnr="SN 2024/15",
            period="2023-Q4", document_date="2024-02-07", laws=["SoL", "LSS"])
    r.add("head", cols=[["Vansbro kommun", "Socialförvaltningen"], ["Till socialnämnden"], ["2024-02-07", "SN 2024/15"]])
    r.h(1, "Uppföljning av ej verkställda beslut, kvartal IV 2023")
    r.p("Denna uppföljning görs efter varje kvartal sedan uppgifterna har skickats till IVO. I bilagan finns besluten uppdelade på insats, kön och orsak.")
    r.h(2, "Utveckling under året")
    r.p("Antalet ej verkställda beslut var 20 den 31 december 2023. Det är en ökning med fyra beslut jämfört med kvartal III, då antalet var 16.")
    r.claim("Antalet ej verkställda beslut var 20 den 31 december 2023", 20, "ej_verkställda", unsure=("measure",))
    r.claim("en ökning med fyra beslut jämfört med kvartal III", 4, "ej_verkställda", unit="skillnad", compare_to="2023-Q3", unsure=("measure",))
    r.claim("då antalet var 16", 16, "ej_verkställda", period="2023-Q3", unsure=("measure",))
    qs = [f"2023-Q{n}" for n in (1, 2, 3, 4)]
    rows = [("SoL", 8, 9, 7, 10), ("LSS", 9, 9, 9, 10), ("Totalt", 17, 18, 16, 20)]
    t = r.table("Antal ej verkställda beslut vid kvartalets slut", ["Lag", "Kv I 2023", "Kv II 2023", "Kv III 2023", "Kv IV 2023"], [[str(c) for c in x] for x in rows], "other",
                [1.4, 1, 1, 1, 1], caption=True, num=(1, 2, 3, 4), share=0.8)
    for x in rows:
        for q, v in zip(qs, x[1:]):
            tot = x[0] == "Totalt"
            r.cnt(t, "ej_verkställda", v, period=q, lag=None if tot else x[0], is_total=tot)
    r.h(2, "Iakttagelser")
    items = ["Resursbrist är orsak till 60 procent av besluten (12 av 20). Det är framför allt platser på Berghaga och i kommunens gruppbostad som saknas.",
             "Särskilt boende utgör 36 procent av samtliga ej verkställda beslut.",
             "Kvinnor står för 45 procent av besluten och män för 55 procent.",
             "Att den enskilde tackat nej är vanligare inom LSS, fyra beslut, än inom SoL, ett beslut."]
    r.ul(items)
    k = dict(unsure=("measure",))
    r.claim("Resursbrist är orsak till 60 procent av besluten", 60, "ej_verkställda", unit="procent", orsak="Resursbrist", **k)
    r.claim("(12 av 20)", 12, "ej_verkställda", optional=True, orsak="Resursbrist")
    r.claim("(12 av 20)", 20, "ej_verkställda", optional=True)
    r.claim("Särskilt boende utgör 36 procent av samtliga ej verkställda beslut", 36, "ej_verkställda", unit="procent", insats="Särskilt boende", unsure=("measure", "lag"))
    r.claim("Kvinnor står för 45 procent av besluten och män för 55 procent", 45, "ej_verkställda", unit="procent", kon="K", **k)
    r.claim("Kvinnor står för 45 procent av besluten och män för 55 procent", 55, "ej_verkställda", unit="procent", kon="M", **k)
    for lag, v in (("LSS", 4), ("SoL", 1)):
        r.claim("Att den enskilde tackat nej är vanligare inom LSS, fyra beslut, än inom SoL, ett beslut", v, "ej_verkställda", lag=lag, orsak="den enskilde tackat nej", unsure=("measure", "orsak"))
    r.h(2, "Fortsatt arbete")
    r.p("Under våren öppnar fem nya platser på Berghaga. För kontaktpersoner och kontaktfamiljer planeras en gemensam kampanj med Malung-Sälen. Förvaltningen återkommer med nästa uppföljning i maj.")
    r.p("Socialnämnden föreslås ta del av uppföljningen.")
    r.add("page", to="l")
    r.sec = []
    r.h(1, "Bilaga. Ej verkställda beslut 2023-12-31")
    grp = [("SoL", "Socialtjänstlagen (SoL)", [("Särskilt boende", 4, 2, 6, 5, 1, 0), ("Hemtjänst", 1, 0, 1, 0, 0, 1), ("Kontaktfamilj", 1, 2, 3, 2, 0, 1), ("Delsumma SoL", 6, 4, 10, 7, 1, 2)]),
           ("LSS", "LSS", [("Bostad med särskild service", 0, 3, 3, 2, 1, 0), ("Daglig verksamhet", 2, 2, 4, 0, 3, 1), ("Kontaktperson", 1, 2, 3, 3, 0, 0), ("Delsumma LSS", 3, 7, 10, 5, 4, 1)]),
           (None, None, [("Totalt", 9, 11, 20, 12, 5, 3)])]
    printed, counts = [], []
    for lag, head, part in grp:
        if head:
            printed.append([head] + [None] * 6)
        for x in part:
            tot = x[0].startswith(("Delsumma", "Totalt"))
            printed.append([x[0]] + [str(c) if c else None for c in x[1:]])
            for v, dim in zip(x[1:], (dict(kon="K"), dict(kon="M"), {}, dict(orsak="Resursbrist"), dict(orsak="Tackat nej"), dict(orsak="Annat skäl"))):
                if v:
                    counts.append((v, dict(lag=lag, insats=None if tot else x[0], is_total=tot, **dim)))
    cols = ["Insats", "Antal beslut / Kvinnor", "Antal beslut / Män", "Antal beslut / Totalt", "Orsak / Resursbrist", "Orsak / Tackat nej", "Orsak / Annat skäl"]
    head = [["Insats", "Antal beslut", None, None, "Orsak", None, None], [None, "Kvinnor", "Män", "Totalt", "Resursbrist", "Tackat nej", "Annat skäl"]]
    t = r.table("Bilaga. Ej verkställda beslut 2023-12-31", cols, printed, "matrix_insats_kon_orsak", [3, 1, 1, 1, 1.2, 1.2, 1.2], head=head,
                spans=[(0, 0, 1, 0), (0, 1, 0, 3), (0, 4, 0, 6)], num=(1, 2, 3, 4, 5, 6))
    for v, f in counts:
        r.cnt(t, "ej_verkställda", v, **f)
    r.p("En ruta som är tom betyder att det inte finns något beslut.", style="small")
    r.disc("percent", "error", "Särskilt boende is said to be 36 percent of all; 6 of 20 is 30 percent.", 36, 30,
           ["Särskilt boende utgör 36 procent av samtliga ej verkställda beslut", "Särskilt boende 4 2 6 5 1"])
    render_pdf.build(r, {"size": 10.5, "cell": 10, "color": "#5b3a8c", "grid": "full", "head_fill": "#e7e0f1", "margin": 26, "num_align": 1,
                         "marks": [("bc", "Vansbro kommun  |  SN 2024/15  |  {n}")]})
    return r
