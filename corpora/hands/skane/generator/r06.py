# Kalix, headless Chromium, landscape matrix insats x sex x main reason with blanks; small quarter table; planted errors
from core import *
import subprocess, tempfile
r = Report("skane06_kalix_2024q4", "pdf", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr="2025/118 SN",
           period="2024-Q4", document_date="2025-02-03", laws=["SoL", "LSS"])
T = "Ej verkställda beslut per 2024-12-31"
ORS = ["Ledig plats saknas", "Personal eller uppdragstagare saknas", "Tackat nej till erbjudande", "Övriga skäl"]
SOL = [("Särskilt boende", 5, 4, 6, 0, 2, 1), ("Hemtjänst", 1, 0, 0, 0, 0, 1), ("Kontaktperson", 1, 1, 0, 2, 0, 0), ("Boendestöd", 0, 2, 0, 0, 1, 1)]
LSS = [("Bostad med särskild service", 3, 3, 4, 0, 2, 0), ("Daglig verksamhet", 1, 2, 0, 0, 2, 1), ("Kontaktperson", 2, 3, 0, 4, 1, 0), ("Avlösarservice i hemmet", 1, 0, 0, 1, 0, 0)]
bl = lambda v: str(v) if v else None
cols = ["Insats", "Kön / Kv", "Kön / Män"] + ["Huvudskäl till att beslutet inte verkställts / " + o for o in ORS] + ["Antal beslut"]
rows, html = [], []
tid = "t1"


def cells(vals, total, **k):
    for v, d in zip(vals[:2], ("K", "M")):
        if v: r.cnt(tid, "ej_verkställda", v, kon=d, is_total=total, **k)
    for v, o in zip(vals[2:6], ORS):
        if v: r.cnt(tid, "ej_verkställda", v, orsak=o, is_total=total, **k)
    r.cnt(tid, "ej_verkställda", vals[6], is_total=total, **k)


def tr(row, cls=""):
    rows.append(row)
    html.append(f"<tr class='{cls}'>" + (f"<td colspan=8>{row[0]}</td>" if cls == "grp" else "".join(f"<td>{esc(c)}</td>" for c in row)) + "</tr>")


allsum = [0] * 7
for lag, name, block in (("SoL", "Socialtjänstlagen (SoL)", SOL), ("LSS", "Lagen om stöd och service (LSS)", LSS)):
    tr([name] + [None] * 7, "grp")
    tot = [0] * 7
    for x in block:
        assert x[1] + x[2] == sum(x[3:7])
        v = list(x[1:]) + [x[1] + x[2]]
        tot = [a + c for a, c in zip(tot, v)]
        tr([x[0]] + [bl(c) for c in v]); cells(v, False, lag=lag, insats=x[0])
    tr([f"Delsumma {lag}"] + [bl(c) for c in tot], "sub"); cells(tot, True, lag=lag)
    allsum = [a + c for a, c in zip(allsum, tot)]
assert allsum == [14, 15, 10, 7, 8, 4, 29], allsum
printed = [14, 16, 10, 7, 8, 4, 29]          # planted: 16 for 15 men
tr(["Samtliga"] + [str(c) for c in printed], "tot"); cells(printed, True)
r.table("Tabell 1. Ej verkställda beslut fördelade på insats, kön och huvudskäl", [T], cols, rows, "matrix_insats_kon_orsak")
intro = r.tx("{{Vid årsskiftet hade Kalix kommun 29 beslut som inte verkställts inom tre månader||ej_verkställda|29|agreed=period,lag,insats,orsak,kon,compare_to}}, {{14 SoL-beslut och 15 LSS-beslut||ej_verkställda|14|lag=SoL|agreed=period,lag,insats,orsak,kon,compare_to;;ej_verkställda|15|lag=LSS|agreed=period,lag,insats,orsak,kon,compare_to}}. "
    "Störst är köen till särskilt boende med {{nio beslut, av vilka sex beror på att det inte finns någon ledig plats||ej_verkställda|9|lag=SoL|insats=särskilt boende|agreed=period,lag,orsak,kon,compare_to;;ej_verkställda|6|lag=SoL|insats=särskilt boende|orsak=inte finns någon ledig plats|agreed=period,lag,kon,compare_to}}. "
    "{{Inom daglig verksamhet är det fyra beslut||ej_verkställda|4|lag=LSS|insats=daglig verksamhet|agreed=period,lag,orsak,kon,compare_to}} och där handlar det mest om att den enskilde sagt nej till det som erbjudits. "
    "Tom ruta i tabellen betyder att inga beslut finns.")
Q = ["Kv 1", "Kv 2", "Kv 3", "Kv 4"]
S = [("SoL", 12, 13, 15, 14), ("LSS", 10, 12, 16, 15), ("Samtliga", 22, 25, 31, 29)]
T2 = "Tabell 2. Utvecklingen under 2024"
t2 = r.table(T2, [T], ["Lag"] + [q + " 2024" for q in Q], [list(x) for x in S], "insats_time_series")
for x in S:
    for i, v in enumerate(x[1:], 1):
        r.cnt(t2, "ej_verkställda", v, period=f"2024-Q{i}", lag=x[0] if x[0] != "Samtliga" else None, is_total=x[0] == "Samtliga")
after = r.tx("{{Jämfört med tredje kvartalet har antalet minskat med två||ej_verkställda|-2|unit=skillnad|compare_to=2024-Q3|agreed=period,lag,insats,orsak,kon,compare_to}}, men {{sett till hela året är det en ökning med sju beslut||ej_verkställda|7|unit=skillnad|compare_to=2024-Q1|agreed=period,lag,insats,orsak,kon}}.")
r.disc("table_sum", "error", "Men: the subtotals 7 and 8 give 15, Samtliga says 16.", 16, 15, ["Samtliga 14 16 10 7 8 4 29", "Delsumma SoL 7 7 6 2 3 3 14", "Delsumma LSS 7 8 4 5 5 1 15"])
r.disc("table_sum", "note", "14 women and 16 men are 30, the row's total is 29 (consequence of the wrong sum).", 29, 30, ["Samtliga 14 16 10 7 8 4 29"], optional=True)
r.disc("text_vs_table", "error", "Daily activities: the text says four decisions, the matrix three (1 + 2; 2 + 1).", 4, 3, ["Inom daglig verksamhet är det fyra beslut", "Daglig verksamhet 1 2 2 1 3"])
css = """@page{size:A4 landscape;margin:14mm 16mm}body{font:10.5pt 'Liberation Sans';color:#111;margin:0}.top{display:flex;justify-content:space-between;border-bottom:4px solid #e0a100;padding-bottom:6px;margin-bottom:12px}
.top b{font-size:15pt}h1{font-size:15pt;margin:0 0 6px}p{line-height:1.4;max-width:250mm;margin:5px 0}table{border-collapse:collapse;font-size:9.5pt}caption{caption-side:top;text-align:left;font-weight:bold;padding:8px 0 4px}
.m{width:100%;table-layout:fixed}.m tr:first-child th:first-child,.m td:first-child{width:62mm;text-align:left}th,td{padding:3px 6px;text-align:center}thead th{background:#f7e7b8;border:1px solid #b99}.m td{border-bottom:1px solid #ccc;border-left:1px solid #eee;height:14px}
.grp td{font-style:italic;background:#fafafa}.sub td{font-weight:bold;border-bottom:2px solid #999}.tot td{font-weight:bold;background:#f7e7b8}.s td{border-bottom:1px solid #ccc}.s th,.s td{padding:3px 16px}.foot{font-size:8pt;color:#666;margin-top:14px}.brk{page-break-inside:avoid}"""
page = f"""<!DOCTYPE html><html lang=sv><meta charset=utf-8><title>{T}</title><style>{css}</style><body>
<div class=top><div><b>Kalix kommun</b><br>Socialnämnden</div><div style="text-align:right">Bilaga 1 till tjänsteskrivelse<br>Datum: 2025-02-03<br>Dnr: 2025/118 SN</div></div>
<h1>{T}</h1><p>{intro}</p>
<table class=m><caption>Tabell 1. Ej verkställda beslut fördelade på insats, kön och huvudskäl</caption><thead><tr><th rowspan=2>Insats</th><th colspan=2>Kön</th><th colspan=4>Huvudskäl till att beslutet inte verkställts</th><th rowspan=2>Antal beslut</th></tr>
<tr><th>Kv</th><th>Män</th>{''.join(f'<th>{o}</th>' for o in ORS)}</tr></thead><tbody>{''.join(html)}</tbody></table>
<div class=brk><table class=s><caption>{T2}</caption><thead><tr><th rowspan=2>Lag</th><th colspan=4>2024</th></tr><tr>{''.join(f'<th>{q}</th>' for q in Q)}</tr></thead><tbody>{''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in x) + '</tr>' for x in S)}</tbody></table>
<p>{after}</p><p class=foot>Uppgifterna är hämtade ur verksamhetssystemet. Rapporten till IVO lämnades den 29 januari 2025. Kalix kommun, 952 81 Kalix</p></div></body></html>"""
tmp = tempfile.mkdtemp(); open(f"{tmp}/a.html", "w").write(page)
subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", f"--user-data-dir={tmp}/u",
                "--no-pdf-header-footer", f"--print-to-pdf={r.path}", f"file://{tmp}/a.html"], check=True, capture_output=True, timeout=120)
r.save()
