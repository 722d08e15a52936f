"""Municipal web page with case cards, days waited, dates in words; right throughout."""
import datetime as dt

from model import Report, c

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
CASES = [
    ("Särskilt boende", "SoL", "2023-12-12", "Kvinna", "Det finns inget ledigt rum på Renen. Hemtjänsten har utökats under tiden."),
    ("Särskilt boende", "SoL", "2023-11-03", "Man", "Erbjöds rum i januari men ville inte flytta mitt i vintern."),
    ("Kontaktfamilj", "SoL", "2023-09-21", "Pojke", "Ingen familj inom rimligt avstånd har anmält intresse."),
    ("Ledsagarservice", "LSS", "2023-06-08", "Kvinna", "Den som skulle ta uppdraget flyttade från orten. Vi söker efter en ny."),
]
SUM = [["Särskilt boende", "SoL", "2"], ["Kontaktfamilj", "SoL", "1"], ["Ledsagarservice", "LSS", "1"], ["Summa", None, "4"]]
CSS = """body{font:17px/1.55 Verdana,'DejaVu Sans',sans-serif;max-width:820px;margin:0 auto;padding:0 16px;color:#222}
nav{background:#0b4f6c;padding:10px} nav a{color:#fff;margin-right:18px} .crumb{font-size:13px;color:#666} h1{color:#0b4f6c}
.card{border:1px solid #b8cdd6;border-left:6px solid #0b4f6c;padding:8px 16px;margin:14px 0} .card h4{margin:4px 0}
dl{display:grid;grid-template-columns:220px 1fr;margin:0} dt{font-weight:bold} dd{margin:0}
table{border-collapse:collapse} td,th{border:1px solid #999;padding:4px 12px;text-align:left} .sum{font-weight:bold} footer{margin-top:40px;font-size:13px;border-top:1px solid #ccc}"""


def words(iso):
    d = dt.date.fromisoformat(iso)
    return f"{d.day} {MONTHS[d.month - 1]} {d.year}"


def make():
    r = Report("tida05_sorsele_2024kv1", "html", "html",
               dict(css=CSS, title="Beslut som väntar på verkställighet - Sorsele kommun",
                    before='<nav><a href="#">Omsorg och stöd</a><a href="#">Barn och utbildning</a><a href="#">Bygga och bo</a><a href="#">Kommun och politik</a></nav>\n'
                           '<p class="crumb">Start / Kommun och politik / Kvalitet och uppföljning / Ej verkställda beslut</p>',
                    after='<footer><p>Sorsele kommun, Burevägen 8, 924 81 Sorsele. Telefon 0952-140 00.</p><p>Hjälpte informationen på sidan dig? <a href="#">Ja</a> <a href="#">Nej</a></p></footer>'),
               organisation="Sorsele kommun", kommunkod="2422", namnd="Socialnämnden", dnr="SOC-2024-58",
               period="2024-Q1", document_date="2024-04-24", laws=["SoL", "LSS"])
    r.h("Ej verkställda beslut – första kvartalet 2024")
    r.p("Här redovisar socialnämnden i Sorsele de beslut om stöd och hjälp som den 31 mars 2024 hade väntat mer än tre månader. Rapporten "
        "skrevs den 24 april 2024 och har diarienummer SOC-2024-58.")
    r.h("Läget i siffror", 2)
    r.p("Nämnden har fyra beslut som inte är verkställda. Tre är fattade enligt socialtjänstlagen (SoL) och ett enligt lagen om stöd och "
        "service till vissa funktionshindrade (LSS). Ett beslut om hemtjänst enligt SoL som fanns med i förra rapporten har verkställts "
        "under kvartalet. Inga beslut har avslutats.",
        c("Nämnden har fyra beslut som inte är verkställda", "ej_verkställda", 4),
        c("Tre är fattade enligt socialtjänstlagen (SoL)", "ej_verkställda", 3, lag="SoL"),
        c("ett enligt lagen om stöd och service till vissa funktionshindrade (LSS)", "ej_verkställda", 1, lag="LSS"),
        c("Ett beslut om hemtjänst enligt SoL som fanns med i förra rapporten har verkställts under kvartalet", "verkställda", 1, lag="SoL",
          insats="hemtjänst"),
        c("Inga beslut har avslutats", "avslutade", 0))
    t = r.table(["Insats", "Lag", "Antal ej verkställda beslut"], SUM, "insats_status", title="Läget i siffror", total_rows=[3])
    for i, (insats, lag, n) in enumerate(SUM):
        r.count(t, "ej_verkställda", n, i == 3, insats=None if i == 3 else insats, lag=lag)
    r.h("Ärendena ett och ett", 2)
    end = dt.date(2024, 3, 31)
    for nr, (insats, lag, datum, kon, text) in enumerate(CASES, 1):
        days = (end - dt.date.fromisoformat(datum)).days
        r.raw("card", head=f"Ärende {nr}", pairs=[("Insats", insats), ("Lag", lag), ("Beslutet togs", words(datum)), ("Gäller", kon),
                                                  ("Väntan till 31 mars", f"{days} dagar"), ("Varför det dröjer", text)])
        r.decision(None, nr=nr, insats=insats, lag=lag, beslutsdatum=datum, kon_printed=kon, dagar=days, kommentar=text)
    r.h("Om reglerna", 2)
    r.p("Kommunen är enligt 16 kap. 6 f-h §§ SoL och 28 f-h §§ LSS skyldig att en gång i kvartalet rapportera till Inspektionen för vård och "
        "omsorg, till kommunens revisorer och till kommunfullmäktige. Uppgifterna är avidentifierade. Den som väntar för länge på sin "
        "insats kan vända sig till sin handläggare eller till IVO.")
    r.h("Kontakt", 2)
    r.p("Socialkontoret, vardagar 9-11.")
    return r
