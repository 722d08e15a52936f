from html import escape

from lib import Report
import render_html


def make():
    r = Report("ljusnan03_tidaholm_2025-Q1", "html", "Tidaholms kommun", "1498", "Social- och omsorgsnämnden", None, "2025-Q1", "2025-05-06")
    sol = [("Särskilt boende", "beslut", "2024-10-15", "kvinna", "Har tackat nej till två erbjudanden, vill bo kvar i centralorten."),
           ("Särskilt boende", "beslut", "2024-12-03", "man", "Plats saknas."),
           ("Boendestöd", "beslut", "2024-09-11", "kvinna", "Mår för dåligt för att ta emot stödet."),
           ("Kontaktfamilj", "avbrott", "2024-12-20", "flicka", "Uppdraget sades upp av familjen, ny familj utreds."),
           ("Hemtjänst", "beslut", "2024-11-22", "man", "Anhörig utför insatsen tills vidare.")]
    lss = [("Daglig verksamhet", "avbrott", "2024-08-19", "kvinna", "Trivdes inte och har slutat komma."),
           ("Daglig verksamhet", "beslut", "2024-12-12", "man", "Har inte kommit till bokade besök."),
           ("Kontaktperson", "beslut", "2024-06-25", "man", "Ingen lämplig kontaktperson har hittats."),
           ("Kontaktperson", "avbrott", "2024-11-30", "man", "Kontaktpersonen flyttade, ny söks."),
           ("Korttidsvistelse", "beslut", "2024-10-01", "pojke", "Fullt på korttidshemmet."),
           ("Bostad med särskild service", "beslut", "2023-04-18", "kvinna", "Väntar på lägenhet i nya gruppbostaden.")]
    h = "Ej verkställda beslut – första kvartalet 2025"
    t1 = r.table("Sammanställning", [h, "Sammanställning"], ["Lag", "Antal ej verkställda beslut", "Avbrott i verkställighet"],
                 [["SoL", "5", "1"], ["LSS", "6", "2"], ["Totalt", "11", "3"]], "matrix_insats_kon_orsak")
    for lag, n, avb in t1["rows"]:
        total = lag == "Totalt"
        r.count(t1, "ej_verkställda", n, total, lag=None if total else lag)
        r.count(t1, "ej_verkställda", avb, total, lag=None if total else lag, orsak="Avbrott i verkställighet")
    lists = ""
    for lag, head, rows in (("SoL", "Beslut enligt socialtjänstlagen (SoL)", sol), ("LSS", "Beslut enligt lagen om stöd och service (LSS)", lss)):
        items = ""
        for ins, kind, day, kon, kom in rows:
            items += f"  <li>{escape(ins)}, {kind} {day} ({kon}). {escape(kom)}</li>\n"
            r.dec(None, section=[h, head], insats=ins, lag=lag, kon_printed=kon, kommentar=kom,
                  **{"beslutsdatum" if kind == "beslut" else "avbrottsdatum": day})
        lists += f"<h3>{head}</h3>\n<ul>\n{items}</ul>\n"
    q1 = "Den 31 mars 2025 fanns elva beslut som inte hade verkställts inom tre månader, varav tre avser avbrott i en insats som redan kommit igång"
    q2 = "Det är två färre än i föregående rapport, då antalet var 13"
    q3 = "Under kvartalet har fyra tidigare rapporterade beslut verkställts, två enligt SoL och två enligt LSS"
    q4 = "Inget beslut har avslutats av annan anledning"
    r.claim(q1, 11, "ej_verkställda", skip=("measure",))
    r.claim(q1, 3, "ej_verkställda", orsak="avbrott", optional=True)
    r.claim(q2, -2, "ej_verkställda", "skillnad", compare_to="2024-Q4", skip=("measure",))
    r.claim(q2, 13, "ej_verkställda", period="2024-Q4", skip=("measure",))
    r.claim(q3, 4, "verkställda")
    r.claim(q3, 2, "verkställda", lag="SoL")
    r.claim(q3, 2, "verkställda", lag="LSS")
    r.claim(q4, 0, "avslutade", optional=True)
    page = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{h} - Tidaholms kommun</title>
<style>body{{font-family:Verdana,sans-serif;margin:0;color:#222}}header{{background:#00573f;color:#fff;padding:12px 40px}}
nav{{padding:8px 40px;font-size:13px;background:#eef3f0}}main{{max-width:780px;padding:10px 40px}}table{{border-collapse:collapse;margin:12px 0}}
td,th{{border-bottom:1px solid #999;padding:4px 12px;text-align:left}}footer{{background:#eee;padding:16px 40px;font-size:13px}}</style></head>
<body>
<header><strong>Tidaholms kommun</strong></header>
<nav aria-label="Brödsmulor"><a href="#">Start</a> / <a href="#">Kommun och politik</a> / <a href="#">Social- och omsorgsnämnden</a> / Ej verkställda beslut</nav>
<main>
<h1>{h}</h1>
<p class="ingress">Social- och omsorgsnämnden rapporterar varje kvartal de beslut som inte har blivit verkställda till Inspektionen för vård och omsorg, kommunfullmäktige och revisorerna. Här kan du läsa den senaste rapporten.</p>
<h2>Så är läget</h2>
<p>{q1}. {q2}. {q3}. {q4}.</p>
<h2>Sammanställning</h2>
{render_html.table(t1)}
<h2>Varje beslut för sig</h2>
<p>Listan är avidentifierad. För avbrott anges den dag då avbrottet började i stället för beslutsdagen.</p>
{lists}
<h2>Varför rapporterar vi?</h2>
<p>Av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS följer att kommunen ska anmäla gynnande beslut som inte verkställts. Drar det ut för länge på tiden kan domstol besluta att kommunen ska betala en särskild avgift, lägst 10&nbsp;000 kronor.</p>
</main>
<aside><p style="padding:0 40px">Publicerad: 2025-05-06</p></aside>
<footer>Tidaholms kommun · Kontaktcenter · Om webbplatsen · Tillgänglighetsredogörelse</footer>
</body></html>
"""
    r.path.write_text(page, encoding="utf-8")
    return r
