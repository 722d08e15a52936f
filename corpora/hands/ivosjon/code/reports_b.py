"""Report 03 (cards, Chromium) and 05 (web page)."""
import subprocess
import tempfile
from datetime import date
from html import escape
from pathlib import Path

from model import Rep, iso


def print_chromium(path, parts, css):
    with tempfile.TemporaryDirectory() as tmp:
        src = Path(tmp) / "r.html"
        src.write_text(f'<!doctype html><html lang="sv"><meta charset="utf-8"><title>Rapport</title><style>{css}</style><body>{"".join(parts)}</body></html>', encoding="utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/u", "--no-pdf-header-footer", f"--print-to-pdf={path}", src.as_uri()],
                       check=True, capture_output=True)


def r03():
    r = Rep("ivosjon03_sjobo_2023_kv1", "pdf", organisation="Sjöbo kommun", kommunkod="1265", namnd="Familjenämnden", dnr="FN 2023/44",
            period="2023-Q1", document_date="2023-04-19", laws=["SoL", "LSS"])
    o = ['<div class="brev"><div><b>SJÖBO KOMMUN</b><br>Familjeförvaltningen<br>275 80 Sjöbo</div><div>Familjenämnden<br>Dnr FN 2023/44<br>19 april 2023</div></div>']

    def h(level, text):
        r.h(level, text)
        o.append(f"<h{level}>{escape(text)}</h{level}>")

    def p(text, cls=""):
        r.p(text)
        o.append(f'<p class="{cls}">{escape(text)}</p>')
    h(1, "Gynnande beslut som inte verkställts inom tre månader, första kvartalet 2023")
    p("Familjeförvaltningen ansvarar i Sjöbo för stöd till barn, unga och vuxna inom individ- och familjeomsorgen och för LSS-insatser till barn. Beslut om äldreomsorg "
      "redovisas av vård- och omsorgsnämnden och ingår inte här.")
    p("Till IVO har förvaltningen för perioden januari–mars 2023 lämnat åtta rapporter, en per beslut. Det är två fler än för fjärde kvartalet 2022, då sex beslut "
      "rapporterades. Två av de åtta besluten har nu verkställts och ett har avslutats, vilket innebär att fem beslut kvarstår.")
    r.claim("har förvaltningen för perioden januari–mars 2023 lämnat åtta rapporter, en per beslut", 8, "rapporterade")
    r.claim("Det är två fler än för fjärde kvartalet 2022", 2, "rapporterade", unit="skillnad", compare_to="2022-Q4")
    r.claim("då sex beslut rapporterades", 6, "rapporterade", period="2022-Q4")
    r.claim("Två av de åtta besluten har nu verkställts", 2, "verkställda")
    r.claim("Två av de åtta besluten har nu verkställts", 8, "rapporterade", optional=True)
    r.claim("ett har avslutats", 1, "avslutade")
    r.claim("fem beslut kvarstår", 5, "kvarstående")
    p("Fem av rapporterna rör socialtjänstlagen och tre rör LSS. Tre av besluten gäller kontaktfamilj, som är den insats där det är svårast att rekrytera.")
    r.claim("Fem av rapporterna rör socialtjänstlagen", 5, "rapporterade", lag="SoL")
    r.claim("tre rör LSS", 3, "rapporterade", lag="LSS")
    r.claim("Tre av besluten gäller kontaktfamilj", 3, "rapporterade", insats="kontaktfamilj", unsure=("lag",))
    h(2, "De enskilda besluten")
    p("Varje beslut beskrivs kort. Uppgifter som kan röja vem det gäller har utelämnats.")
    cards = [("Kontaktfamilj", "4 kap. 1 § SoL", "14 september 2022", "flicka", "Annonsering i två omgångar utan resultat. En familj utreds nu.", "kvarstår", None),
             ("Kontaktfamilj", "4 kap. 1 § SoL", "3 oktober 2022", "pojke", "Behovet av familj nära skolan har gjort sökandet svårt.", "verkställt den 10 mars 2023", "V"),
             ("Kontaktfamilj", "4 kap. 1 § SoL", "21 november 2022", "pojke", "Vårdnadshavarna har tackat nej till två familjer.", "kvarstår", None),
             ("Kontaktperson", "4 kap. 1 § SoL", "7 november 2022", "flicka", "Ungdomen har inte kommit till bokade möten och är osäker på om hon vill ha insatsen.", "avslutat den 20 februari 2023", "A"),
             ("Boendestöd", "4 kap. 1 § SoL", "12 december 2022", "man", "Handläggaren får inte kontakt med den enskilde trots hembesök.", "kvarstår", None),
             ("Avlösarservice i hemmet", "9 § 5 LSS", "2 maj 2022", "pojke", "Avlösare saknas. Tre intervjuade personer har tackat nej.", "kvarstår", None),
             ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "18 oktober 2022", "flicka", "Korttidshemmet var fullt fram till årsskiftet.", "verkställt den 20 januari 2023", "V"),
             ("Korttidstillsyn för skolungdom över 12 år", "9 § 7 LSS", "29 december 2022", "pojke", "Skolskjuts till fritidsverksamheten är inte löst.", "kvarstår", None)]
    for n, (ins, lr, d, sex, why, now, kind) in enumerate(cards, 1):
        r.sec = r.sec[:2] + [f"Rapport {n}"]
        lines = [("Insats", ins), ("Lagrum", lr), ("Beslutsdag", d), ("Avser", sex), ("Skäl", why), ("Läge", now)]
        o.append(f'<div class="kort"><div class="nr">Rapport {n}</div>' + "".join(f'<p><span class="l">{k}:</span> {escape(v)}</p>' for k, v in lines) + "</div>")
        r.add("card", text="\n".join(f"{k}: {v}" for k, v in lines))
        when = iso(now.split("den ")[1]) if kind else None
        r.dec(None, sex, nr=n, insats=ins, lagrum=lr, lag=lr.split()[-1], beslutsdatum=iso(d), kommentar=why, status={"V": "verkställt", "A": "avslutat", None: "kvarstående"}[kind],
              verkstallt_datum=when if kind == "V" else None, avslutat_datum=when if kind == "A" else None)
    h(2, "Förvaltningens bedömning")
    p("Rekrytering av uppdragstagare görs tillsammans med Tomelilla och Skurup sedan hösten 2022. Förvaltningen bedömer att det på sikt kommer att korta väntan, men räknar "
      "inte med någon skillnad före sommaren.")
    h(2, "Förslag till familjenämnden")
    p("Familjenämnden lägger redovisningen till handlingarna samt översänder statistiken till kommunfullmäktige.")
    css = """@page{size:A4;margin:20mm 24mm}body{font:10.5pt/1.45 'DejaVu Serif',serif}h1{font-size:16pt;line-height:1.2}h2{font-size:12pt;margin:14pt 0 4pt;break-after:avoid}
    .brev{display:flex;justify-content:space-between;margin-bottom:22pt;font-size:9.5pt}p{margin:0 0 7pt}.kort{border-left:3pt solid #8a2b2b;padding:2pt 0 1pt 10pt;margin:0 0 10pt;break-inside:avoid}
    .kort p{margin:0;font-size:10pt}.nr{font-weight:bold;color:#8a2b2b}.l{font-style:italic}"""
    print_chromium(r.path(), o, css)
    return r


def r05():
    r = Rep("ivosjon05_hoor_2025_kv1", "html", organisation="Höörs kommun", kommunkod="1267", namnd="Socialnämnden", dnr=None,
            period="2025-Q1", document_date="2025-05-06", laws=["SoL", "LSS"])
    o, end = [], date(2025, 3, 31)

    def h(level, text):
        r.h(level, text)
        o.append(f"<h{level}>{escape(text)}</h{level}>")

    def p(text):
        r.p(text)
        o.append(f"<p>{escape(text)}</p>")
    h(1, "Så många väntar på beslutade insatser – kvartal 1 2025")
    p("Publicerad 2025-05-06 av socialnämnden, Höörs kommun")
    p("Socialnämnden är skyldig att berätta när någon har fått ja till en insats men insatsen inte har startat inom tre månader. Uppgifterna lämnas till IVO, kommunens "
      "revisorer och kommunfullmäktige. Här kan du läsa hur det såg ut den 31 mars 2025.")
    p("Totalt fanns det 13 ej verkställda beslut, sex enligt socialtjänstlagen och sju enligt LSS. Vid förra mätningen, den 31 december 2024, var siffran 16, alltså en minskning med tre beslut.")
    kw = dict(unsure=("measure",))
    r.claim("Totalt fanns det 13 ej verkställda beslut", 13, "ej_verkställda", **kw)
    r.claim("sex enligt socialtjänstlagen och sju enligt LSS", 6, "ej_verkställda", lag="SoL", **kw)
    r.claim("sex enligt socialtjänstlagen och sju enligt LSS", 7, "ej_verkställda", lag="LSS", **kw)
    r.claim("Vid förra mätningen, den 31 december 2024, var siffran 16", 16, "ej_verkställda", period="2024-Q4", **kw)
    r.claim("en minskning med tre beslut", -3, "ej_verkställda", unit="skillnad", compare_to="2024-Q4", **kw)
    h(2, "Sammanställning")
    rows = [["Kontaktperson", "2", "3", "5"], ["Särskilt boende", "3", "-", "3"], ["Daglig verksamhet", "-", "2", "2"], ["Boendestöd", "1", "-", "1"],
            ["Bostad med särskild service", "-", "2", "2"], ["Totalt", "6", "7", "13"]]
    cols = ["Insats", "SoL", "LSS", "Båda lagarna"]
    t = r.table("Ej verkställda beslut den 31 mars 2025", cols, rows, "other")
    r.tables[-1]["kind"] = "insats_status"
    o.append("<table><caption>Ej verkställda beslut den 31 mars 2025</caption><thead><tr>" + "".join(f'<th scope="col">{c}</th>' for c in cols) + "</tr></thead><tbody>"
             + "".join("<tr>" + f'<th scope="row">{x[0]}</th>' + "".join(f"<td>{c}</td>" for c in x[1:]) + "</tr>" for x in rows) + "</tbody></table>")
    for x in rows:
        for lag, v in zip(("SoL", "LSS", None), x[1:]):
            r.cnt(t, "ej_verkställda", 0 if v == "-" else int(v), lag=lag, insats=None if x[0] == "Totalt" else x[0], is_total=x[0] == "Totalt")
    lists = {"SoL": [("Särskilt boende", [("2024-10-22", "kvinna", "Har tackat nej till Orion och väntar på Skogsgläntan."), ("2024-11-15", "man", "Plats saknas."),
                                          ("2024-12-09", "kvinna", "Plats erbjuden i april, inflyttning planeras.")]),
                     ("Kontaktperson", [("2024-04-02", "kvinna", "Har önskat en kvinna i samma ålder, ingen sådan har hittats."), ("2024-12-30", "man", "Matchning pågår.")]),
                     ("Boendestöd", [("2024-09-18", "man", "Vill avvakta, mår inte bra.")])],
             "LSS": [("Kontaktperson", [("2024-02-14", "man", "Ingen har anmält intresse för uppdraget."), ("2024-08-27", "man", "Tidigare kontaktperson slutade innan start."),
                                        ("2024-11-04", "flicka", "Första mötet inställt två gånger.")]),
                     ("Bostad med särskild service", [("2023-05-25", "kvinna", "Ingen ledig lägenhet i gruppbostad."), ("2024-10-01", "man", "Tackade nej till servicebostad.")]),
                     ("Daglig verksamhet", [("2024-07-08", "kvinna", "Studerar på folkhögskola under läsåret."), ("2024-12-17", "man", "Studiebesök är gjorda men han har inte bestämt sig.")])]}
    for lag, head in (("SoL", "Beslut enligt socialtjänstlagen (SoL)"), ("LSS", "Beslut enligt LSS")):
        h(2, head)
        for ins, rows in lists[lag]:
            h(3, ins)
            items = []
            for d, sex, why in rows:
                n = (end - date.fromisoformat(d)).days
                items.append(f"Beslut {d}, {sex}, {n} dagar. {why}")
                r.dec(None, sex, insats=ins, lag=lag, beslutsdatum=d, dagar=n, kommentar=why, status="kvarstående")
            r.ul(items)
            o.append("<ul>" + "".join(f"<li>{escape(i)}</li>" for i in items) + "</ul>")
    h(2, "Hur vi räknar")
    p("Antalet dagar är räknat från beslutsdagen till och med mätdagen. Den som har fått flera insatser beviljade räknas en gång per beslut. Om du själv väntar på en insats är du välkommen "
      "att ringa biståndsenheten, telefontid vardagar klockan 9–11.")
    nav = '<header><a href="#">Höörs kommun</a><nav><a href="#">Barn och utbildning</a> <a href="#">Omsorg och stöd</a> <a href="#">Kommun och politik</a></nav></header>'
    css = "body{font-family:Verdana,sans-serif;max-width:46em;margin:0 auto;padding:1em;line-height:1.5}table{border-collapse:collapse}td,th{border-bottom:1px solid #bbb;padding:.3em .8em;text-align:left}caption{text-align:left;font-style:italic}header{background:#23513b;padding:.7em}header a{color:#fff;margin-right:1em}footer{border-top:1px solid #bbb;font-size:.85em}"
    r.path().write_text(f'<!DOCTYPE html>\n<html lang="sv">\n<head><meta charset="utf-8"><title>Väntan på insatser – Höörs kommun</title>\n<style>{css}</style></head>\n<body>\n{nav}\n<main>\n'
                        + "\n".join(o) + '\n</main>\n<footer><p>Höörs kommun, Box 53, 243 21 Höör. Sidan granskades senast 2025-05-06.</p></footer>\n</body></html>\n', encoding="utf-8")
    return r
