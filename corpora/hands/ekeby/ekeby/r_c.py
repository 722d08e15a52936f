"""Hultsfred, Töreboda, Åmål."""
from datetime import date

from .model import H, LH, Card, L, P, T, claim as c, find, slash
from .r_a import V, doc


def hultsfred():
    def card(nr, insats, beslut, vem, lage, why, **ctx):
        d = (date(2024, 12, 31) - date.fromisoformat(slash(beslut))).days
        waits = ctx.get("status", "kvarstående") == "kvarstående"
        pairs = [(None, str(nr)), ("Insats", insats), ("Beslutet togs", beslut), ("Gäller", vem)]
        roles = ["nr", "insats", "beslutsdatum", "kon"]
        if waits:
            pairs.append(("Väntat till årsskiftet", f"{d} dagar")), roles.append("dagar")
        pairs += [("Läge", lage), ("Skäl", why)]
        return Card(pairs, roles + [None, "kommentar"], ctx, f"Ärende {nr}", slash)
    w = "väntar fortfarande"
    s = ["Rapporten omfattar nio beslut, fem enligt SoL och fyra enligt LSS.", "Sex av dem väntade fortfarande vid årsskiftet.",
         "Två beslut har verkställts under kvartalet och ett har avslutats.", "I kvartal 3 rapporterades åtta beslut."]
    return dict(
        stem="ekeby07_hultsfred_2024_kv4", how="docx-pdf", document=doc("Hultsfreds kommun", "0860", "Socialnämnden", "SN 2025/12", "2024-Q4", "2025-01-20"),
        look=dict(font="Liberation Sans Narrow", size=11.5, margin=3, hcolour="7F3F00", header="Hultsfreds kommun, socialförvaltningen      2025-01-20      SN 2025/12", footer="- ", of=" / ", of_end=" -", hsizes=[17, 13, 12, 11]),
        blocks=[
            H("Ej verkställda beslut oktober - december 2024", 0),
            P("Till Socialnämnden"),
            H("Kort om rapporten"),
            P(" ".join(s), claims=[
                c("Rapporten omfattar nio beslut", 9, "rapporterade"), c("fem enligt SoL", 5, "rapporterade", lag="SoL"), c("fyra enligt LSS", 4, "rapporterade", lag="LSS"),
                c("Sex av dem väntade fortfarande vid årsskiftet", 6, "kvarstående"), c("Två beslut har verkställts under kvartalet", 2, "verkställda"),
                c("ett har avslutats", 1, "avslutade"), c("I kvartal 3 rapporterades åtta beslut", 8, "rapporterade", period="2024-Q3")]),
            P("Ärendena är avidentifierade och numrerade i den ordning som besluten togs inom respektive lag. Ett ärende är ett beslut; ärende 3 och 4 avser samma person. Dagarna är räknade från beslutet till och med den 31 december."),
            H("Socialtjänstlagen"),
            card(1, "Kontaktperson", "14/3 2024", "man", w, "Personen har inte hörts av sedan i somras. Brev skickat.", lag="SoL"),
            card(2, "Särskilt boende", "4/6 2024", "kvinna", "verkställt 9/12 2024", "Flyttade in när lägenhet blev ledig i Virserum.", lag="SoL", status="verkställt", verkstallt_datum="2024-12-09"),
            card(3, "Boendestöd", "20/8 2024", "man", w, "Säger att han klarar sig, handläggaren följer upp i februari.", lag="SoL"),
            card(4, "Sysselsättning", "20/8 2024", "man", w, "Se föregående, vill ta en sak i taget.", lag="SoL"),
            card(5, "Särskilt boende", "11/9 2024", "kvinna", "avslutat 18/12 2024", "Avled på sjukhus.", lag="SoL", status="avslutat", avslutat_datum="2024-12-18"),
            H("LSS"),
            card(6, "Bostad med särskild service för vuxna", "30/5 2023", "man", w, "Kommunen har ingen ledig lägenhet. Planerad inflyttning under våren.", lag="LSS"),
            card(7, "Kontaktperson", "17/1 2024", "kvinna", "verkställt 18/11 2024", "Ny kontaktperson godkänd i oktober.", lag="LSS", status="verkställt", verkstallt_datum="2024-11-18"),
            card(8, "Avlösarservice i hemmet", "2/7 2024", "flicka", w, "Familjen avböjde den avlösare som föreslogs.", lag="LSS"),
            card(9, "Daglig verksamhet", "26/9 2024", "kvinna", w, "Prövar arbete på annat håll först.", lag="LSS"),
            H("Kommentar från förvaltningen"),
            P("Inget i rapporten talar för att IVO ska gå vidare med ansökan om särskild avgift. Väntan i ärende 6 är dock lång och förvalntningen bevakar den särskilt."),
            H("Förslag till beslut"), P("Socialnämnden har tagit del av rapporten och skickar den till kommunfullmäktige."),
            P("Områdeschef myndighet", style="sign")])


def toreboda():
    q = ["Q4 2023", "Q1 2024", "Q2 2024", "Q3 2024", "Q4 2024"]
    cc = [None] + [dict(measure="ej_verkställda", period=f"{x[3:]}-{x[:2]}") for x in q]
    lss = [["Avlösarservice", "2", "1", "1", "2", "1"], ["Daglig verksamhet", "5", "6", "4", "5", "7"], ["Kontaktperson", "6", "6", "7", "5", "4"],
           ["Korttidsvistelse", "1", "0", "0", "2", "2"], ["Summa", "14", "13", "12", "14", "14"]]
    sol = [["Särskilt boende", "8", "10", "9", "7", "6"], ["Kontaktfamilj", "3", "3", "4", "4", "2"], ["Öppenvård", "0", "1", "0", "0", "1"],
           ["Boendestöd", "2", "2", "3", "3", "3"], ["Summa", "13", "16", "16", "15", "12"]]
    kon = [["Kvinnor", "14", "15", "13", "12", "13"], ["Män", "13", "14", "15", "16", "13"], ["Summa", "27", "29", "28", "28", "26"]]
    m = "ej_verkställda"
    a = "Fjärde kvartalet 2024 hade nämnden 26 ej verkställda beslut, vilket är två färre än kvartalet innan då antalet var 28 och ett färre än samma kvartal 2023."
    b = "Enligt LSS rapporterades 14 beslut och enligt SoL 12."
    d = "Daglig verksamhet utgör 50 procent av besluten enligt LSS."
    e = "Särskilt boende utgör 60 procent av besluten enligt SoL."
    f = "Könsfördelningen är jämn, 13 beslut avser kvinnor och 13 avser män."
    return dict(
        stem="ekeby08_toreboda_2024_kv4", how="html-pdf", document=doc("Töreboda kommun", "1473", "Social- och omsorgsnämnden", "SON 2025/0031", "2024-Q4", "2025-02-05"),
        look=dict(title="Ej verkställda beslut", css="@page{size:A4;margin:22mm 24mm} body{font:11pt/1.45 'Liberation Serif',serif} h1{font:bold 16pt 'Liberation Sans'} h2{font:bold 12pt 'Liberation Sans';margin-bottom:2pt} "
                  "table{border-collapse:collapse;margin:4pt 0 14pt;break-inside:avoid;font:9.5pt 'Liberation Sans'} caption{text-align:left;font-weight:bold;padding-bottom:3pt} th,td{border:0.6pt solid #444;padding:2pt 8pt} th{background:#ececec;text-align:left} .n{text-align:right} .tot td{border-top:1.6pt solid #000} "
                  ".lh{border-bottom:2px solid #000;display:flex;justify-content:space-between;font:9pt 'Liberation Sans';padding-bottom:6pt} .sign{margin-top:30pt}"),
        blocks=[
            LH(["TÖREBODA KOMMUN", "Vård och omsorg"], ["Rapport 2025-02-05", "Dnr SON 2025/0031", "Social- och omsorgsnämnden"]),
            H("Statistikrapport: beslut enligt SoL och LSS som inte verkställts inom tre månader, kvartal 4 2024", 0),
            P("Nämnden ska fyra gånger om året lämna statistik till kommunfullmäktige, 16 kap. 6 h § SoL och 28 h § LSS. Tabellerna visar de fem senaste kvartalen."),
            H("Utveckling"),
            P(" ".join([a, b, d]), claims=[
                c("Fjärde kvartalet 2024 hade nämnden 26 ej verkställda beslut", 26, m), c("vilket är två färre än kvartalet innan", -2, m, unit="skillnad", compare_to="2024-Q3"),
                c("då antalet var 28", 28, m, period="2024-Q3"), c("ett färre än samma kvartal 2023", -1, m, unit="skillnad", compare_to="2023-Q4"),
                c("Enligt LSS rapporterades 14 beslut", 14, m, lag="LSS", vag=V), c("enligt SoL 12", 12, m, lag="SoL", vag=V),
                c("Daglig verksamhet utgör 50 procent av besluten enligt LSS", 50, m, lag="LSS", insats="Daglig verksamhet", unit="procent")]),
            T(["LSS"] + q, lss, "insats_time_series", title="Tabell 1. Ej verkställda beslut enligt LSS", caption=True, ctx=dict(lag="LSS"), cc=cc, right=[1, 2, 3, 4, 5]),
            P(e + " Behovet av platser väntas minska när Björkgården öppnar sin nya avdelning, men en del personer har sagt nej därför att de vill bo kvar i Moholm.", claims=[
                c("Särskilt boende utgör 60 procent av besluten enligt SoL", 60, m, lag="SoL", insats="Särskilt boende", unit="procent")]),
            T(["SoL"] + q, sol, "insats_time_series", title="Tabell 2. Ej verkställda beslut enligt SoL", caption=True, ctx=dict(lag="SoL"), cc=cc, right=[1, 2, 3, 4, 5]),
            H("Kvinnor och män"),
            P(f, claims=[c("13 beslut avser kvinnor", 13, m, kon="K"), c("13 avser män", 13, m, kon="M")]),
            T(["Kön"] + q, kon, "kon_time_series", title="Tabell 3. SoL och LSS efter kön", caption=True, cc=cc, right=[1, 2, 3, 4, 5],
              rc=lambda r: dict(is_total=True) if r[0] == "Summa" else dict(kon={"K": "K", "M": "M"}[r[0][0]])),
            P("Social- och omsorgsnämnden föreslås lämna rapporten till fullmäktige.\n\nVerksamhetschef", style="sign")],
        findings=[
            find("table_sum", "error", "Tabell 2, Q3 2024: rows sum to 14, Summa says 15.", 15, 14, ["Summa 13 16 16 15 12"]),
            find("percent", "error", "Särskilt boende 6 of 12 is 50 percent, the text says 60.", 60, 50, ["Särskilt boende utgör 60 procent av besluten enligt SoL"])],
        findings_optional=[find("table_vs_table", "note", "Q3 2024: 14 + 15 = 29 against 28 in Tabell 3.", 15, 14, ["Summa 27 29 28 28 26", "Summa 13 16 16 15 12"]),
                           find("table_vs_table", "note", "Q3 2024: 14 + 15 = 29 against 28 in Tabell 3.", 28, 29, ["Summa 27 29 28 28 26"]),
                           find("table_vs_table", "note", "Q3 2024: 14 + 15 = 29 against 28 in Tabell 3.", 29, 28, ["Summa 27 29 28 28 26"]),
                           find("text_vs_table", "note", "28 in the text against 14 + 15 = 29 in tables 1 and 2.", 28, 29, ["då antalet var 28"]),
                           find("text_vs_table", "note", "Two fewer than Q3 in the text, three by tables 1 and 2.", -2, -3, ["vilket är två färre än kvartalet innan"])])


def amal():
    sol = [["Särskilt boende", "2022-05-04", "K", "Tackat nej, vill vänta på plats på Illern"], ["Särskilt boende", "2022-06-21", "M", "Inget erbjudande har kunnat lämnas"],
           ["Dagverksamhet", "2022-03-16", "K", "Har inte orkat börja"], ["Kontaktfamilj", "2022-01-27", "M", "Brist på familjer"]]
    lss = [["Daglig verksamhet", "2021-11-09", "M", "Vill ha plats utanför kommunen"], ["Daglig verksamhet", "2022-06-07", "K", "Start planerad i november"],
           ["Kontaktperson", "2022-02-18", "K", "Ingen sökande till uppdraget"], ["Korttidsvistelse", "2022-05-30", "M", "Vårdnadshavare vill avvakta"],
           ["Bostad för vuxna", "2020-12-14", "M", "Kö till gruppbostad"]]
    cols, roles, w = ["Insats", "Beslutsdatum", "Kön", "Orsak"], ["insats", "beslutsdatum", "kon", "kommentar"], [4, 3, 1.6, 7.6]
    s = "Nämnden har nio beslut som den 30 september 2022 inte hade verkställts inom tre månader. Fyra av dem är beslut enligt SoL och fem enligt LSS."
    u = "Sedan förra rapporteringen har tre beslut om daglig verksamhet verkställts."
    return dict(
        stem="ekeby09_amal_2022_kv3", how="scan", document=doc("Åmåls kommun", "1492", "Vård- och omsorgsnämnden", "VON 2022/96", "2022-Q3", "2022-10-11"),
        look=dict(font="Liberation Serif", size=12, margin=2.3, table_size=11, lh_size=11, hsizes=[16, 13, 12, 11]),
        blocks=[
            LH(["Åmåls kommun", "Vård- och omsorgsförvaltningen"], ["2022-10-11", "Dnr VON 2022/96"]),
            H("Rapport om beslut som inte verkställts, tredje kvartalet 2022", 0),
            P("Till: Vård- och omsorgsnämnden, kommunfullmäktige och revisorerna"),
            P(s, claims=[c("Nämnden har nio beslut som den 30 september 2022 inte hade verkställts inom tre månader", 9, "ej_verkställda", vag=V),
                         c("Fyra av dem är beslut enligt SoL", 4, "ej_verkställda", lag="SoL", vag=V), c("fem enligt LSS", 5, "ej_verkställda", lag="LSS", vag=V)]),
            H("Enligt SoL"), T(cols, sol, "decision_rows", roles=roles, ctx=dict(lag="SoL"), widths=w),
            H("Enligt LSS"), T(cols, lss, "decision_rows", roles=roles, ctx=dict(lag="LSS"), widths=w),
            P(u, claims=[c("har tre beslut om daglig verksamhet verkställts", 3, "verkställda", insats="daglig verksamhet", lag="LSS")]),
            P("Underskrift\n\n\n______________________________\nEnhetschef bistånd", style="sign")])
