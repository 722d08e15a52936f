"""Töreboda 2024 kv 4: page of a municipal web site, bullets per insats, dates in words, one small table."""
from html import escape

from lib import MONTHS, SEX, Report, claim, word
from out_html import body

PART = {"SoL": [("Hemtjänst", [("kvinna", "2024-08-29", "Har fått hjälp av anhöriga och vill vänta med att släppa in personalen.")]),
                ("Kontaktperson", [("man", "2024-05-14", "Två förslag har lämnats, båda har avböjts."),
                                   ("kvinna", "2023-10-02", "Svårt att hitta någon som kan på dagtid.")])],
        "LSS": [("Avlösarservice i hemmet", [("flicka", "2024-06-19", "Avlösare saknas på kvällar.")]),
                ("Korttidsvistelse utanför det egna hemmet", [("pojke", "2024-04-08", "Korttidshemmet är fullt."), ("pojke", "2024-09-11", "Vårdnadshavarna har bett att få börja efter nyår.")]),
                ("Daglig verksamhet", [("man", "avbrott 2024-07-01", "Vill inte vara kvar på sin placering, ny praktik söks."),
                                       ("kvinna", "2024-03-27", "Deltar inte på möten. Nytt försök görs i januari.")])]}


def swe(iso):
    y, m, d = iso.split("-")
    return f"{int(d)} {MONTHS[int(m) - 1]} {y}"


PAGE = """<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{title} - Töreboda kommun</title>
<style>body{{font-family:Verdana,"DejaVu Sans",sans-serif;margin:0;color:#222}}header,footer{{background:#00544f;color:#fff;padding:12px 30px}}
nav{{padding:8px 30px;font-size:.8em;background:#eef3f2}}main{{max-width:46em;padding:10px 30px}}table{{border-collapse:collapse}}
td,th{{border-bottom:1px solid #888;padding:4px 18px 4px 2px;text-align:left}}.datum{{color:#555;font-size:.85em}}</style></head>
<body><header><strong>Töreboda kommun</strong> &nbsp; Omsorg &amp; hjälp | Barn &amp; utbildning | Bygga &amp; bo | Kommun &amp; politik</header>
<nav>Start / Kommun &amp; politik / Insyn och uppföljning / {title}</nav>
<main>
{body}
</main>
<footer>Töreboda kommun, Box 83, 545 22 Töreboda. Växel 0506-180 00<br>Om webbplatsen och kakor</footer></body></html>
"""


def build():
    r = Report("hjalmar04_toreboda_2024_kv4", "html", organisation="Töreboda kommun", kommunkod="1473", namnd="Socialnämnden", dnr=None,
               period="2024-Q4", document_date="2025-01-22", laws=["SoL", "LSS"])
    n = {k: sum(len(x[1]) for x in v) for k, v in PART.items()}
    title = "Beslut som väntar på att verkställas, kvartal 4 2024"
    r.h(1, title)
    r.raw("html", '<p class="datum">Publicerad 22 januari 2025 av socialkontoret</p>')
    a = f"Den 31 december 2024 fanns {word(n['SoL'] + n['LSS'])} beslut som inte hade verkställts inom tre månader"
    r.p(f"När socialnämnden har beviljat en insats ska den börja så snart som möjligt. Dröjer det mer än tre månader måste nämnden anmäla det till Inspektionen för vård och omsorg, IVO. {a}. "
        "Här kan du läsa vilka de är. Uppgifterna är avidentifierade.", claim(a, n["SoL"] + n["LSS"]))
    brk = {k: sum(c[1].startswith("avbrott") for x in v for c in x[1]) for k, v in PART.items()}
    rows = [[k, str(n[k]), str(brk[k])] for k in PART] + [["Summa", str(sum(n.values())), str(sum(brk.values()))]]
    r.table(["Lag", "Ej verkställda beslut", "Avbrott i verkställighet"], rows, "other", title=title, rowdims=[{"lag": "SoL"}, {"lag": "LSS"}, {}],
            coldims=[None, {}, {"orsak": "Avbrott i verkställighet"}], total=(2,))
    r.p("Ett avbrott betyder att insatsen har varit igång men gjort uppehåll i mer än tre månader. Avbrotten räknas även in i antalet beslut.")
    for law, name in (("SoL", "Socialtjänstlagen (SoL)"), ("LSS", "Lagen om stöd och service till vissa funktionshindrade (LSS)")):
        r.lag = law
        r.h(2, name)
        if law == "LSS":
            q = "Inga beslut om personlig assistans väntar på verkställighet"
            r.p(f"{q}.", claim(q, 0, insats="personlig assistans", not_agreed=("measure",)))
        for insats, cases in PART[law]:
            r.h(3, insats)
            items = []
            for who, date, text in cases:
                k, al = SEX[who]
                brkd = date.startswith("avbrott ")
                d = date.split()[-1]
                items.append(f"{who.capitalize()}, {'avbrott sedan den' if brkd else 'beslut den'} {swe(d)}. {text}")
                r.decision(insats=insats, kon=k, alder=al, beslutsdatum=None if brkd else d, avbrottsdatum=d if brkd else None, kommentar=text)
            r.bullets(items)
    r.lag = None
    r.h(2, "Verkställda under hösten")
    b, c = "Under oktober till december har fyra beslut verkställts", "tre om särskilt boende och ett om ledsagarservice"
    d = "Inget beslut har avslutats på annat sätt"
    r.p(f"{b}, {c}. {d}.", claim(b, 4, "verkställda"), claim(c, 3, "verkställda", insats="särskilt boende", not_agreed=("lag",)),
        claim(c, 1, "verkställda", insats="ledsagarservice", not_agreed=("lag",)), claim(d, 0, "avslutade"))
    r.h(2, "Kontakt")
    r.p("Har du frågor om ett beslut? Ring kommunens växel och fråga efter en biståndshandläggare.")
    r.path.write_text(PAGE.format(title=escape(title), body=body(r)), encoding="utf-8")
    return r
