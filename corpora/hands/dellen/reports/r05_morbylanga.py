"""Mörbylånga 2022-Q3: a web page. Lists with the number in brackets, a table by waiting time, reasons; sums agree."""
from model import Report, claim


def lista(r, rows, base, dim="insats"):
    tid = r._table("list_counts", [], [[n, str(v)] for n, v in rows], None)
    for n, v in rows:
        r.count(tid, v, **{**base, dim: n})
    r.ul([f"{n} ({v})" for n, v in rows])


def build():
    r = Report("dellen05_morbylanga_2022_kv3", "html", "html",
               {"organisation": "Mörbylånga kommun", "kommunkod": "0840", "namnd": "Socialnämnden", "dnr": None,
                "period": "2022-Q3", "document_date": "2022-10-24", "laws": ["SoL", "LSS"]},
               {"title": "Beslut som inte verkställts - Mörbylånga kommun", "font": "Verdana,sans-serif", "size": "15px",
                "css": "body{max-width:760px;margin:0 auto} nav{background:#00546b;color:#fff;padding:8px} nav a{color:#fff;margin-right:14px} footer{border-top:1px solid #ccc;font-size:12px;margin-top:30px} th,td{border-bottom:1px solid #ccc} .sum td{font-weight:bold} .puff{color:#666;font-size:13px}"})
    r.add("raw", '<nav><a href="#">Start</a><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a></nav>\n<p class="puff">Start / Kommun och politik / Kvalitet / Beslut som inte verkställts</p>')
    r.h(1, "Beslut som inte verkställts, kvartal 3 2022")
    r.p("Här redovisar socialnämnden i Mörbylånga kommun de beslut som den 30 september 2022 inte hade verkställts trots att tre månader gått. Redovisningen lämnas också till Inspektionen för vård och omsorg, till kommunfullmäktige och till revisorerna.")
    r.p("Totalt hade vi 18 ej verkställda beslut. Det är tre fler än den 30 juni 2022.", claim("Totalt hade vi 18 ej verkställda beslut", 18),
        claim("Det är tre fler än den 30 juni 2022", 3, unit="skillnad", compare_to="2022-Q2"))
    b = {"measure": "ej_verkställda"}
    r.h(2, "Socialtjänstlagen (SoL), 11 beslut")
    r.claims_optional.append({**r.claims[0], "quote": "Socialtjänstlagen (SoL), 11 beslut", "value": 11, "lag": "SoL"})
    lista(r, [("Särskilt boende äldre", 6), ("Dagverksamhet", 2), ("Kontaktfamilj", 2), ("Stödboende", 1)], {**b, "lag": "SoL"})
    r.h(2, "Lagen om stöd och service (LSS), 7 beslut")
    r.claims_optional.append({**r.claims[0], "quote": "Lagen om stöd och service (LSS), 7 beslut", "value": 7, "lag": "LSS"})
    lista(r, [("Gruppbostad", 3), ("Kontaktperson", 3), ("Avlösarservice i hemmet", 1)], {**b, "lag": "LSS"})
    r.h(2, "Hur länge har man väntat?")
    r.counts_table("Månader sedan beslutet", [("SoL", {"lag": "SoL"}), ("LSS", {"lag": "LSS"})],
                   [("3–6", {"manader": "3–6"}, [7, 2]), ("7–12", {"manader": "7–12"}, [3, 1]),
                    ("13–24", {"manader": "13–24"}, [1, 3]), ("mer än 24", {"manader": "mer än 24"}, [0, 1]), ("Alla", {}, [11, 7])],
                   b, kind="waiting_buckets", title="Ej verkställda beslut efter väntetid")
    r.h(2, "Varför dröjer det?")
    lista(r, [("Ledig bostad eller plats saknas", 8), ("Den enskilde har tackat nej till erbjudande", 5), ("Ingen uppdragstagare", 4), ("Annat", 1)], b, "orsak")
    r.h(2, "Kvinnor och män")
    r.p("Elva av besluten gäller kvinnor eller flickor och sju gäller män eller pojkar. I procent är det 61 respektive 39.",
        claim("Elva av besluten gäller kvinnor eller flickor", 11, kon="K"), claim("sju gäller män eller pojkar", 7, kon="M"),
        claim("I procent är det 61 respektive 39", 61, unit="procent", kon="K"), claim("I procent är det 61 respektive 39", 39, unit="procent", kon="M"))
    r.h(2, "Frågor om redovisningen")
    r.p("Kontakta kommunens servicecenter om du har frågor. Enskilda ärenden kan vi aldrig svara på här.")
    r.add("raw", "<footer>Sidan uppdaterad 2022-10-24. Mörbylånga kommun, 386 80 Mörbylånga. Öppet måndag till fredag 8–16.</footer>")
    r.notes.append("document_date is the page's own 'Sidan uppdaterad'. The list items are printed 'name (n)'; the heading's number of each law is a claim.")
    return r
