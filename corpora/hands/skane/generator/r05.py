# Höganäs, HTML of a web editor; outcome by heading, law in a column, days
from core import *
from datetime import date
r = Report("skane05_hoganas_2024q2", "html", organisation="Höganäs kommun", kommunkod="1284", namnd="Socialnämnden", dnr="SN/2024/88",
           period="2024-Q2", document_date="2024-08-12", laws=["SoL", "LSS"])
days = lambda a, b: (date.fromisoformat(b) - date.fromisoformat(a)).days
END = "2024-06-30"
WAIT = [("Särskilt boende", "SoL", "kvinna", "2024-02-05", "Vill enbart flytta till boende i centrum, står i kö dit."),
        ("Särskilt boende", "SoL", "man", "2024-03-18", "Erbjuden plats, inflyttning i juli."),
        ("Ledsagning", "SoL", "kvinna", "2023-12-11", "Utföraren saknar personal på kvällstid."),
        ("Kontaktfamilj", "SoL", "flicka", "2023-10-04", "Familj utredd men passade inte, sökandet fortsätter."),
        ("Sysselsättning", "SoL", "man", "2024-01-29", "Kommer inte till bokade möten."),
        ("Bostad för vuxna", "LSS", "man", "2022-09-15", "Avvaktar nytt gruppboende som öppnar 2025."),
        ("Korttidsvistelse", "LSS", "pojke", "2023-11-20", "Full beläggning på korttidshemmet."),
        ("Kontaktperson", "LSS", "kvinna", "2024-02-21", "Matchning pågår."),
        ("Daglig verksamhet", "LSS", "kvinna", "2024-03-06", "Mår inte bra, uppstart flyttad till hösten.")]
DONE = [("Särskilt boende", "SoL", "kvinna", "2024-01-10", "2024-04-15"), ("Särskilt boende", "SoL", "kvinna", "2024-01-24", "2024-05-02"),
        ("Dagverksamhet", "SoL", "man", "2024-02-01", "2024-05-13"), ("Avlösarservice i hemmet", "LSS", "pojke", "2023-12-05", "2024-06-03"),
        ("Ledsagarservice", "LSS", "man", "2024-02-14", "2024-05-27")]
CLOSED = [("Särskilt boende", "SoL", "man", "2024-02-19", "2024-05-30", "Avliden."), ("Korttidstillsyn", "LSS", "flicka", "2023-10-30", "2024-06-10", "Familjen har flyttat från kommunen.")]
T = "Beslut som inte verkställts inom tre månader – andra kvartalet 2024"
b = []


def html_table(cols, rows, cls="env-table"):
    b.append(f'<table class="{cls}"><thead><tr>' + "".join(f'<th scope="col"><p>{esc(c)}</p></th>' for c in cols) + "</tr></thead><tbody>" +
             "".join("<tr>" + "".join(f"<td><p>{esc(c)}</p></td>" for c in x) + "</tr>" for x in rows) + "</tbody></table>")


mean = round(sum(days(x[3], END) for x in WAIT) / len(WAIT))
b.append(f"<h1>{T}</h1><p class='ingress'>" + r.tx("Socialnämnden i Höganäs kommun redovisar här de beslut om stöd som under april, maj och juni har rapporterats till IVO. {{Det är 16 beslut||rapporterade|16}}: "
    "{{fem har verkställts under kvartalet||verkställda|5}}, {{två har avslutats||avslutade|2}} och {{nio väntar fortfarande||kvarstående|9}}.") + "</p>")
b.append('<p>Upprättad 2024-08-12 av socialförvaltningens myndighetsavdelning. Diarienummer SN/2024/88. Behandlas av socialnämnden 28 augusti 2024.</p>')
b.append("<h2>Varför rapporterar vi?</h2><p>En person som har beviljats stöd ska få det utan oskäligt dröjsmål. Går det mer än tre månader från beslutet ska kommunen enligt socialtjänstlagen (16 kap. 6 f &sect;) och LSS (28 f &sect;) anmäla det till Inspektionen f&ouml;r v&aring;rd och omsorg, IVO, samt till kommunens revisorer. Anmälan görs per beslut. En person kan därför förekomma flera gånger.</p>")
H = "Beslut som väntar"
b.append(f"<h2>{H}</h2><p>" + r.tx(f"Dagarna är räknade från beslutet till och med kvartalets sista dag. {{{{I genomsnitt har de nio väntat {mean} dagar||kvarstående|{mean}|unit=dagar;;kvarstående|9|opt=1}}}}.") + "</p>")
cols = ["Insats", "Lag", "Gäller", "Beslutat", "Dagar", "Kommentar"]
rows = [[x[0], x[1], x[2], sv(x[3]), days(x[3], END), x[4]] for x in WAIT]
t = r.table(H, [T, H], cols, rows, "decision_rows"); html_table(cols, rows)
for x in WAIT:
    r.dec(t, section=[T, H], insats=x[0], lag=x[1], beslutsdatum=x[3], dagar=days(x[3], END), kommentar=x[4], **sex(x[2]))
H = "Beslut som har verkställts under kvartalet"
cols = ["Insats", "Lag", "Gäller", "Beslutat", "Insatsen började", "Dagar"]
rows = [[x[0], x[1], x[2], sv(x[3]), sv(x[4]), days(x[3], x[4])] for x in DONE]
b.append(f"<h2>{H}</h2>"); t = r.table(H, [T, H], cols, rows, "decision_rows"); html_table(cols, rows)
for x in DONE:
    r.dec(t, section=[T, H], insats=x[0], lag=x[1], beslutsdatum=x[3], dagar=days(x[3], x[4]), status="verkställt", verkstallt_datum=x[4], **sex(x[2]))
H = "Beslut som har avslutats utan att verkställas"
cols = ["Insats", "Lag", "Gäller", "Beslutat", "Avslutat", "Skäl"]
rows = [[x[0], x[1], x[2], sv(x[3]), sv(x[4]), x[5]] for x in CLOSED]
b.append(f"<h2>{H}</h2>"); t = r.table(H, [T, H], cols, rows, "decision_rows"); html_table(cols, rows)
for x in CLOSED:
    r.dec(t, section=[T, H], insats=x[0], lag=x[1], beslutsdatum=x[3], kommentar=x[5], status="avslutat", avslutat_datum=x[4], **sex(x[2]))
H = "Kvartalet i siffror"
cols = ["Lag", "Rapporterade", "Verkställda", "Avslutade", "Väntar"]
S = [("SoL", 9, 3, 1, 5), ("LSS", 7, 2, 1, 4)]
for lag, *v in S:
    assert v == [sum(x[1] == lag for x in WAIT + DONE + CLOSED)] + [sum(x[1] == lag for x in L) for L in (DONE, CLOSED, WAIT)]
rows = [list(x) for x in S] + [["Summa", 16, 5, 2, 9]]
b.append(f"<h2>{H}</h2>"); t = r.table(H, [T, H], cols, rows, "insats_status"); html_table(cols, rows, "env-table sv-narrow")
for x in rows:
    for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], x[1:]):
        r.cnt(t, m, v, lag=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
b.append("<p>" + r.tx("{{Under första kvartalet rapporterades 19 beslut||rapporterade|19|period=2024-Q1}}. {{Tre färre beslut har alltså rapporterats den här gången||rapporterade|-3|unit=skillnad|compare_to=2024-Q1}}.") + "</p>")
css = "body{font-family:Verdana,'DejaVu Sans',sans-serif;font-size:15px;max-width:920px;margin:0 auto;color:#222}nav a{margin-right:14px;color:#00539b}table{border-collapse:collapse;width:100%;margin:0 0 24px}.sv-narrow{width:60%}th{text-align:left;border-bottom:3px solid #00539b}td{border-bottom:1px solid #ddd;vertical-align:top}td p,th p{margin:6px 8px}.ingress{font-weight:bold}footer{background:#f3f3f3;padding:12px;margin-top:40px;font-size:13px}"
r.path.write_text(f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{T} - Höganäs kommun</title><style>{css}</style><script>window.dataLayer=[];</script></head>
<body><header><nav><a href="/">Höganäs kommun</a><a href="/omsorg">Omsorg och hjälp</a><a href="/politik">Kommun och politik</a></nav></header>
<main>
{chr(10).join(b)}
</main><footer><p>Höganäs kommun, Centralgatan 20, 263 82 Höganäs. Hittade du det du sökte? <button>Ja</button> <button>Nej</button></p><p>Dela sidan: <a href="#">Facebook</a> <a href="#">E-post</a></p></footer></body></html>""", encoding="utf-8")
r.save()
