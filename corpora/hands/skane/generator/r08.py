# Malung-Sälen, weasyprint, five-quarter series by law and sex, then remaining decisions with months waited
from core import *
from weasyprint import HTML
r = Report("skane08_malung_salen_2026q1", "pdf", organisation="Malung-Sälens kommun", kommunkod="2023", namnd="Omsorgsnämnden", dnr="ON-2026-00094",
           period="2026-Q1", document_date="2026-04-20", laws=["LSS", "SoL"])
T = "Uppföljning av ej verkställda beslut, kvartal 1 2026"
QS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1"]
QH = ["1/2025", "2/2025", "3/2025", "4/2025", "1/2026"]
LSS = [("Personlig assistans", 1, 1, 0, 0, 0), ("Bostad för vuxna", 4, 5, 5, 3, 3), ("Daglig verksamhet", 2, 1, 2, 2, 2), ("Kontaktperson", 3, 3, 4, 4, 3), ("Ledsagarservice", 0, 1, 1, 1, 0)]
SOL = [("Särskilt boende", 5, 6, 8, 7, 4), ("Hemtjänst", 0, 0, 1, 1, 0), ("Kontaktfamilj", 2, 2, 2, 1, 1), ("Kontaktperson", 1, 1, 0, 1, 1)]
KON = [("Kvinnor", 10, 11, 12, 11, 8), ("Män", 8, 9, 11, 9, 6)]
ROWS = [("Bostad för vuxna", "LSS", "K", 31, "Vill bo i Malungs tätort. Tackat nej till plats i Lima."), ("Bostad för vuxna", "LSS", "M", 9, "Servicebostad färdigställs till midsommar."),
        ("Bostad för vuxna", "LSS", "M", 4, "Ingen ledig lägenhet."), ("Daglig verksamhet", "LSS", "K", 5, "Deltar inte, motivationsarbete pågår."),
        ("Kontaktperson", "LSS", "K", 14, "Ingen lämplig person har hittats."), ("Kontaktperson", "LSS", "M", 7, "Önskar kontaktperson med jaktintresse."),
        ("Särskilt boende", "SoL", "K", 5, "Avböjt erbjudande, vill bo kvar hemma över sommaren."), ("Särskilt boende", "SoL", "K", 3, "Erbjuden plats men blev inlagd på lasarett."),
        ("Kontaktfamilj", "SoL", "M", 11, "Familj i Sälenområdet söks."), ("Kontaktperson", "SoL", "K", 6, "Byte av handläggare har fördröjt ärendet.")]
h = [f"<h1>{T}</h1>"]
tot = lambda rows: [sum(x[i] for x in rows) for i in range(1, 6)]
assert [a + b for a, b in zip(tot(LSS), tot(SOL))] == tot(KON) == [18, 20, 23, 20, 14]
h.append("<p class=lead>" + r.tx("{{Antalet rapporterade beslut har sjunkit från 20 till 14||rapporterade|20|period=2025-Q4;;rapporterade|14}} sedan förra kvartalet. {{Av de 14 har tre verkställts||verkställda|3;;rapporterade|14|opt=1}} och {{ett avslutats||avslutade|1}}, "
    "{{kvar är tio||kvarstående|10}}.") + "</p>")
h.append("<p>Rapporteringsskyldigheten till IVO regleras i 34 kap. 1 § socialtjänstlagen och 28 f § LSS. Nämnden får uppföljningen för kännedom, tillsammans med månadsrapporten för mars.</p>")


def series(title, first, rows, lag, kind):
    cols = [first] + QH
    s = tot(rows)
    t = r.table(title, [T, title], cols, [list(x) for x in rows] + [["Summa"] + s], kind)
    for x in rows:
        for q, v in zip(QS, x[1:]):
            if kind == "kon_time_series":
                r.cnt(t, "rapporterade", v, period=q, kon=x[0][0])
            else:
                r.cnt(t, "rapporterade", v, period=q, lag=lag, insats=x[0])
    for q, v in zip(QS, s):
        r.cnt(t, "rapporterade", v, period=q, lag=lag, is_total=True)
    h.append(f"<h2>{title}</h2><table class=s><thead><tr>" + "".join(f"<th>{c}</th>" for c in cols) + "</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in x) + "</tr>" for x in rows) +
             "<tr class=sum><td>Summa</td>" + "".join(f"<td>{c}</td>" for c in s) + "</tr></tbody></table>")


h.append("<p>Kolumnerna i tabellerna anger kvartal/år. Siffrorna är antal rapporterade beslut, det vill säga även de som verkställts eller avslutats innan kvartalet var slut.</p>")
series("LSS-beslut", "Insats", LSS, "LSS", "insats_time_series")
series("SoL-beslut", "Insats", SOL, "SoL", "insats_time_series")
h.append("<p>" + r.tx("{{Särskilt boende har gått från åtta beslut i tredje kvartalet 2025 till fyra||rapporterade|8|period=2025-Q3|lag=SoL|insats=Särskilt boende;;rapporterade|4|lag=SoL|insats=Särskilt boende}}, en följd av att Fjällgården öppnade sina nya platser i februari. "
    "{{LSS-besluten är åtta||rapporterade|8|lag=LSS}}, {{två färre än för ett år sedan||rapporterade|-2|lag=LSS|unit=skillnad|compare_to=2025-Q1}}.") + "</p>")
series("Båda lagarna, efter kön", "Kön", KON, None, "kon_time_series")
h.append("<p>" + r.tx("{{Kvinnor står för 57 procent||rapporterade|57|unit=procent|kon=K}} av besluten första kvartalet i år.") + "</p>")
H = "Vad väntar besluten på?"
cols = ["Insats", "Lag", "K/M", "Väntat, mån", "Läget just nu"]
t = r.table(H, [T, H], cols, [list(x) for x in ROWS], "decision_rows")
for x in ROWS:
    r.dec(t, section=[T, H], insats=x[0], lag=x[1], manader=str(x[3]), kommentar=x[4], **sex(x[2]))
h.append(f"<h2>{H}</h2><p>" + r.tx("Nedan finns {{de tio beslut som inte hade verkställts den 31 mars 2026||kvarstående|10}}.") + "</p><table class=d><thead><tr>" + "".join(f"<th>{c}</th>" for c in cols) + "</tr></thead><tbody>" +
         "".join("<tr>" + "".join(f"<td>{c}</td>" for c in x) + "</tr>" for x in ROWS) + "</tbody></table>")
h.append("<h2>Förslag</h2><p>Omsorgsnämnden noterar informationen.</p><p class=sig>Biståndschef</p>")
css = """@page{size:A4;margin:30mm 20mm 20mm 20mm;@top-left{content:"MALUNG-SÄLENS KOMMUN\\A Omsorgsnämnden";white-space:pre;font:bold 9pt 'DejaVu Sans'}@top-right{content:"2026-04-20   ON-2026-00094";font:8.5pt 'DejaVu Sans'}
@bottom-center{content:"– " counter(page) " –";font:8pt 'DejaVu Sans'}}body{font:10pt/1.4 'DejaVu Sans'}h1{font-size:15pt;color:#0b4f6c}h2{font-size:11pt;margin:5mm 0 1.5mm;color:#0b4f6c;page-break-after:avoid}.lead{font-weight:bold}
table{border-collapse:collapse;font-size:9pt;page-break-inside:avoid}.s{width:100%}.s td,.s th{padding:1mm 2mm;text-align:right;width:15%}.s td:first-child,.s th:first-child{text-align:left;width:auto}.s thead th{background:#0b4f6c;color:white}
.s tbody tr:nth-child(even) td{background:#e8f1f5}.sum td{font-weight:bold;border-top:1px solid #0b4f6c}.d{width:100%}.d th{text-align:left;border-top:1.5pt solid #000;border-bottom:.7pt solid #000;padding:1mm}.d td{padding:1mm;vertical-align:top}.d tbody tr:last-child td{border-bottom:1.5pt solid #000}"""
HTML(string=f"<html lang=sv><meta charset=utf-8><style>{css}</style><body>{''.join(h)}").write_pdf(str(r.path)); r.save()
