"""Reports 04-06."""
from datetime import date

from model import C, Report
import render_html
import render_rl

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()


def r04(stem):
    r = Report(stem, "html", "2024-Q2", organisation="Vara kommun", kommunkod="1470", namnd="Socialnämnden", document_date="2024-08-08",
               laws=["SoL", "LSS"])
    end = date(2024, 6, 30)
    r.h(1, "Beslut som väntar på att verkställas, april–juni 2024")
    q1, q2 = "Den 30 juni 2024 hade socialnämnden i Vara nio ej verkställda beslut, fyra enligt SoL och fem enligt LSS", "Två tidigare rapporterade beslut verkställdes under kvartalet"
    r.p("När socialnämnden har beviljat dig en insats ska du få den så snart som möjligt. Har det gått mer än tre månader måste kommunen berätta det för "
        f"Inspektionen för vård och omsorg (IVO). Fyra gånger om året redovisar vi också läget här på webbplatsen. {q1}. {q2}.",
        C(q1, "ej_verkställda", 9), C(q1, "ej_verkställda", 4, lag="SoL"), C(q1, "ej_verkställda", 5, lag="LSS"), C(q2, "verkställda", 2), ignore=["Fyra gånger"])
    items = {"SoL": [("Kontaktfamilj", "pojke", "2023-11-20", None, "Lämplig familj saknas."),
                     ("Kontaktfamilj", "flicka", "2024-02-05", None, "Familj är utredd och kan börja i augusti."),
                     ("Särskilt boende", "kvinna", "2024-03-11", None, "Tackade i maj nej till erbjuden lägenhet."),
                     ("Boendestöd", "man", "2024-01-15", None, "Släpper inte in personalen.")],
             "LSS": [("Kontaktperson", "kvinna", "2023-05-08", None, "Har tackat nej till två förslag."),
                     ("Kontaktperson", "man", "2023-09-25", None, "Svårt att rekrytera."),
                     ("Avlösarservice i hemmet", "flicka", "2024-02-19", None, "Föräldrarna vill vänta till höstterminen."),
                     ("Daglig verksamhet", "man", None, "2024-01-29", "Vill byta arbetsplats."),
                     ("Bostad med särskild service för vuxna", "man", "2022-06-13", None, "Ingen ledig bostad i Vara tätort, önskar inte flytta till Kvänum.")]}
    r.h(2, "Ännu inte verkställda")
    longest = 0
    for lag, name in (("SoL", "Socialtjänstlagen (SoL)"), ("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)")):
        r.h(3, name)
        out = []
        for ins, who, b, a, why in items[lag]:
            days = (end - date.fromisoformat(b or a)).days
            longest = max(longest, days)
            out.append(f"<strong>{ins}</strong> ({who}). " + (f"Beslut {b}" if b else f"Avbrott sedan {a}") + f", väntat {days} dagar. {why}")
            r.decide(insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=a, dagar=days, kommentar=why, who=who, status="kvarstående")
        r.add("ul", items=out, raw=True, claims=[], ignore=["*"])
    q = f"Längst väntan, {longest} dagar, gäller bostad med särskild service för vuxna"
    r.p(q + ".", C(q, "kvarstående", longest, unit="dagar", lag="LSS", insats="bostad med särskild service för vuxna", loose=["measure"]))
    r.h(2, "Verkställda under kvartalet")
    out = []
    for ins, who, lag, b, v in (("Ledsagarservice", "kvinna", "LSS", "2023-12-04", "2024-05-14"), ("Dagverksamhet", "kvinna", "SoL", "2024-01-08", "2024-04-22")):
        out.append(f"<strong>{ins} {lag}</strong> ({who}). Beslut {b}, verkställt {v}.")
        r.decide(insats=f"{ins} {lag}", lag=lag, beslutsdatum=b, verkstallt_datum=v, who=who, status="verkställt")
    r.add("ul", items=out, raw=True, claims=[], ignore=["*"])
    r.h(2, "Utveckling")
    rows = [["Juli–september 2023", "6", "4", "10"], ["Oktober–december 2023", "5", "6", "11"], ["Januari–mars 2024", "5", "5", "10"], ["April–juni 2024", "4", "5", "9"]]
    t = r.table(["Period", "SoL", "LSS", "Totalt"], rows, "other", caption="Antal ej verkställda beslut de senaste fyra kvartalen")
    per = dict(zip([w[0] for w in rows], ["2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]))
    r.grid(t, {1: {"lag": "SoL"}, 2: {"lag": "LSS"}, 3: {"is_total": True}}, lambda w: {"period": per[w[0]]}, measure="ej_verkställda")
    r.p("Uppgifterna är avidentifierade. Enskilda beslut lämnas inte ut. En person kan ha mer än ett beslut.")
    css = ("body{font-family:Georgia,serif;margin:0;color:#222}header{background:#8a1c2b;color:#fff;padding:12px 30px}nav a{color:#fff;margin-right:16px;font-size:14px}"
           "main{max-width:760px;margin:20px auto;padding:0 20px;line-height:1.5}table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:6px 0}"
           "th,td{border-bottom:1px solid #bbb;padding:6px;text-align:left}footer{background:#eee;padding:20px 30px;font-size:13px}.crumb{font-size:13px;color:#666}")
    before = ('<header><div>Vara kommun</div><nav><a href="#">Barn och utbildning</a><a href="#">Omsorg och hjälp</a><a href="#">Kommun och politik</a></nav></header>\n'
              '<main><p class="crumb">Start / Kommun och politik / Så arbetar socialnämnden / Ej verkställda beslut</p>')
    after = ('<p class="crumb">Sidan senast uppdaterad: 2024-08-08</p></main>\n<footer>Vara kommun, 534 81 Vara. Telefon 0512-310 00. Kontaktcenter svarar vardagar 8–16.</footer>')
    return r, lambda p: render_html.render(r, p, css, before, after, "Ej verkställda beslut – Vara kommun")


def sv(d):
    y, m, *rest = d.split("-")
    return (f"{int(rest[0])} " if rest else "") + f"{MONTHS[int(m) - 1]} {y}"


def r05(stem):
    r = Report(stem, "pdf", "2025-Q3", organisation="Kramfors kommun", kommunkod="2282", namnd="Välfärdsnämnden", dnr="VFN 2025-00231",
               document_date="2025-10-14", laws=["SoL", "LSS"])
    r.add("letter", left="KRAMFORS KOMMUN\nVälfärdsförvaltningen, myndighetsenheten", right="RAPPORT 2025-10-14\nVFN 2025-00231")
    r.h(1, "Icke verkställda gynnande beslut juli–september 2025")
    r.p("Till Välfärdsnämnden")
    q1 = "Rapporten omfattar åtta beslut, fem enligt LSS och tre enligt SoL"
    q2 = "Sex av dem var fortfarande ej verkställda den 30 september 2025, ett hade verkställts och ett hade avslutats"
    q3 = "I tre av de sex fallen har den enskilde själv tackat nej eller bett att få vänta"
    r.p(f"{q1}. {q2}. {q3}. Antalet rapporterade beslut är detsamma som i förra rapporten.",
        C(q1, "rapporterade", 8), C(q1, "rapporterade", 5, lag="LSS"), C(q1, "rapporterade", 3, lag="SoL"), C(q2, "kvarstående", 6), C(q2, "verkställda", 1),
        C(q2, "avslutade", 1), C(q3, "kvarstående", 3, orsak="tackat nej eller bett att få vänta", loose=["orsak"]), C(q3, "kvarstående", 6, optional=True),
        C("Antalet rapporterade beslut är detsamma som i förra rapporten", "rapporterade", 0, unit="skillnad", compare_to="2025-Q2", optional=True))
    r.p("Skyldigheten att rapportera följer av 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Beslut som fattades före den 1 juli 2025 har "
        "sin grund i den äldre socialtjänstlagen och anges med dess paragraf.")
    left = [("Kontaktperson", "9 § 4 LSS", "2025-04-03", None, "Kvinna", "Kommunen har annonserat efter en kontaktperson i Nyland utan att få något svar. Ny annons i oktober."),
            ("Daglig verksamhet", "9 § 10 LSS", "2025-05-22", None, "Man", "Har besökt två verksamheter men vill tänka vidare."),
            ("Bostad med särskild service för vuxna", "9 § 9 LSS", "2023-11", None, "Man", "Står i kö till servicebostad. Har tackat nej till ett erbjudande i Bollstabruk."),
            ("Korttidsvistelse", "9 § 6 LSS", None, "2025-06-10", "Flicka", "Vistelsen avbröts när korttidshemmet stängde för renovering efter en vattenskada."),
            ("Särskilt boende", "4 kap. 1 § SoL", "2025-06-12", None, "Kvinna", "Vill bara till Ullånger, där det för närvarande är fullt."),
            ("Kontaktfamilj", "4 kap. 1 § SoL", "2025-03-17", None, "Pojke", "Den utredda familjen drog sig ur i augusti.")]
    done = [("Särskilt boende", "4 kap. 1 § SoL", "2025-05-06", None, "Man", "Verkställt den 8 september 2025, då han flyttade in."),
            ("Ledsagarservice", "9 § 3 LSS", "2025-02-14", None, "Kvinna", "Avslutat den 20 augusti 2025 sedan hon återtagit sin ansökan.")]
    nr = 0
    for head, cases in (("Fortfarande ej verkställda", left), ("Verkställda eller avslutade sedan förra rapporten", done)):
        r.h(2, head)
        for ins, par, b, a, who, why in cases:
            nr += 1
            meta = (f"Beslut den {sv(b)}. " if b and len(b) > 7 else f"Beslut i {sv(b)}. " if b else f"Avbrott i verkställigheten sedan den {sv(a)}. ") + who + "."
            r.add("card", head=f"Ärende {nr}: {ins}, {par}", meta=meta, text=why)
            v, c = why.startswith("Verkställt"), why.startswith("Avslutat")
            r.decide(nr=nr, insats=ins, lag=par[-3:], lagrum=par, beslutsdatum=b, avbrottsdatum=a, who=who, kommentar=why,
                     status="verkställt" if v else "avslutat" if c else "kvarstående",
                     verkstallt_datum="2025-09-08" if v else None, avslutat_datum="2025-08-20" if c else None)
    r.h(2, "Förslag till beslut")
    r.p("Välfärdsnämnden godkänner rapporten och översänder den till kommunfullmäktige samt till revisorerna.")
    r.p("Britt-Inger Nordlander, enhetschef\nTelefon 0612-800 00")
    css = ("@page{size:A4;margin:20mm 22mm}body{font-family:'Liberation Sans';font-size:10.5pt;line-height:1.4}.letter{display:flex;justify-content:space-between;font-size:9.5pt;"
           "border-bottom:2px solid #c60;padding-bottom:6px;margin-bottom:18px}h1{font-size:17pt}h2{font-size:13pt;color:#a40;break-after:avoid}h3{font-size:11pt;margin:0}"
           ".card{border-left:4px solid #e9b27a;padding:4px 10px;margin:8px 0;break-inside:avoid}.card p{margin:2px 0}.meta{color:#444;font-style:italic}")
    return r, lambda p: render_html.render(r, p, css, title="Icke verkställda beslut")


def r06(stem):
    r = Report(stem, "pdf", "2022-Q4", organisation="Bjuvs kommun", kommunkod="1260", namnd="Vård- och omsorgsnämnden", dnr="VON 2023/41",
               document_date="2023-02-06", laws=["SoL", "LSS"])
    q = ["2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"]
    r.add("letter", left="Bjuvs kommun\nVård- och omsorgsförvaltningen", right="Statistikrapport till Vård- och omsorgsnämnden\n2023-02-06\nDnr VON 2023/41")
    r.h(1, "Statistik över ej verkställda beslut, kvartal 4 2022")
    r.p("Rapporten är den statistik som enligt 16 kap. 6 h § SoL och 28 h § LSS ska lämnas till kommunfullmäktige. I tabellerna räknas varje beslut för sig, "
        "även när samma person har flera beslut.")
    heads = [f"Kv {p[-1]} {p[:4]}" for p in q]
    cols = {i + 1: {"period": p} for i, p in enumerate(q)}

    def series(cap, first, rows, kind, key, lag=None):
        total = [str(sum(int(w[i]) for w in rows)) for i in range(1, 6)]
        head = [[(first, 1, 2)] + [(f"Kv {p[-1]}", 1, 1) for p in q], [(p[:4], 1, 1) for p in q]]
        t = r.table([first] + heads, rows + [["Summa"] + total], kind, caption=cap, head=head, widths=[3.4, 1, 1, 1, 1, 1], bold_last=True)
        r.grid(t, cols, lambda w: {} if w[0] == "Summa" else {"kon": w[0][0]} if key == "kon" else {"insats": w[0]}, {"Summa"}, measure="ej_verkställda", lag=lag)
        return total

    r.h(2, "LSS")
    lss = series("Tabell A. Ej verkställda beslut enligt LSS", "Insats", [["Bostad med särskild service", "6", "7", "7", "5", "8"], ["Daglig verksamhet", "3", "2", "4", "4", "3"],
                 ["Kontaktperson", "9", "8", "8", "10", "11"], ["Korttidsvistelse", "1", "0", "2", "2", "1"], ["Ledsagarservice", "2", "3", "1", "1", "2"]], "insats_time_series", "insats", "LSS")
    a, b, c = "Antalet ej verkställda beslut enligt LSS var 25 under kvartal 4 2022", "vilket är tre fler än kvartalet före", "fyra fler än samma kvartal 2021"
    d = "Kontaktperson är den vanligaste insatsen och utgör 48 procent av besluten enligt LSS"
    r.p(f"{a}, {b} och {c}. {d}. Förvaltningen har under hösten haft två utannonserade uppdrag som ingen sökt.",
        C(a, "ej_verkställda", 25, lag="LSS"), C(b, "ej_verkställda", 3, lag="LSS", unit="skillnad", compare_to="2022-Q3"),
        C(c, "ej_verkställda", 4, lag="LSS", unit="skillnad", compare_to="2021-Q4"), C(d, "ej_verkställda", 48, lag="LSS", insats="Kontaktperson", unit="procent"),
        ignore=["två utannonserade"])
    r.error("percent", "Kontaktperson is said to be 48 percent of LSS; 11 of 25 is 44.", 48, 44, [d, "Kontaktperson 9 8 8 10 11", "Summa " + " ".join(lss)])
    r.add("break")
    r.h(2, "SoL")
    sol = series("Tabell B. Ej verkställda beslut enligt SoL", "Bistånd", [["Särskilt boende", "12", "9", "4", "7", "10"], ["Korttidsboende", "0", "1", "0", "0", "2"],
                 ["Kontaktfamilj", "4", "4", "5", "5", "3"], ["Boendestöd", "2", "1", "1", "0", "0"]], "insats_time_series", "insats", "SoL")
    a, b, c = "För SoL var antalet 15", "en ökning med fem från kvartal 3", "Särskilt boende står för 67 procent av SoL-besluten"
    r.p(f"{a}, {b}. {c}. Uppgången beror på att Ekhaga har haft renoveringsstopp sedan oktober.",
        C(a, "ej_verkställda", 15, lag="SoL"), C(b, "ej_verkställda", 5, lag="SoL", unit="skillnad", compare_to="2022-Q3"),
        C(c, "ej_verkställda", 67, lag="SoL", insats="Särskilt boende", unit="procent"))
    r.error("text_vs_table", "An increase of five is stated for SoL; table B goes from 12 to 15.", 5, 3, [b, "Summa " + " ".join(sol)], kinds=["text_vs_table", "text_vs_text"])
    r.h(2, "Kön")
    kon = series("Tabell C. Ej verkställda beslut enligt SoL och LSS efter kön", "Kön", [["Kvinnor", "20", "19", "17", "18", "22"], ["Män", "19", "16", "15", "16", "18"]], "kon_time_series", "kon")
    assert kon == [str(int(x) + int(y)) for x, y in zip(lss, sol)]
    a = "Kvinnorna står för 22 av 40 beslut, det vill säga 55 procent"
    r.p(a + ".", C(a, "ej_verkställda", 22, kon="K"), C(a, "ej_verkställda", 40, loose=["measure"]), C(a, "ej_verkställda", 55, kon="K", unit="procent"))
    r.p("Rapporten är framtagen av Rolf Gyllin, controller.", style="small")
    return r, lambda p: render_rl.render(r, p, font="Times-Roman", bold="Times-Bold", size=11, wide=True, grid="rules", header=("Bjuvs kommun", "VON 2023/41"),
                                         footer=("", "{n} av {of}"))
