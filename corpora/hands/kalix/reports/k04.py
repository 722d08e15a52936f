"""Fagersta: a page of the municipal web site with group lines per law, and reasons (HTML)."""
from model import Report

CSS = """body{font-family:Verdana,'DejaVu Sans',sans-serif;margin:0;color:#222;font-size:15px}
header,footer{background:#0b4f6c;color:#fff;padding:14px 24px}header a,footer a{color:#fff;margin-right:16px}
main{max-width:760px;margin:18px 24px}table{border-collapse:collapse;margin:14px 0;width:100%}caption{text-align:left;font-weight:bold;padding:4px 0}
th,td{border-bottom:1px solid #bbb;padding:6px 8px;text-align:left}.num{text-align:right}tr.strong{background:#eef5f8;font-weight:bold}
.crumbs{font-size:12px;margin:10px 24px}.ingress{font-weight:bold}aside{background:#f4f1e8;padding:12px 24px;font-size:13px}"""
THEME = {"css": CSS, "meta_title": "Beslut som inte har verkställts - Fagersta kommun",
         "before": "<header><a href='#'>Fagersta kommun</a><a href='#'>Omsorg och stöd</a><a href='#'>Lediga jobb</a></header>\n"
                   "<nav class='crumbs'>Start / Omsorg och stöd / Kvalitet och uppföljning / Beslut som inte har verkställts</nav>\n",
         "after": "<aside>Kontakt: Socialförvaltningen, växel 0223-000 00<br>Hjälpte informationen på sidan dig? Ja / Nej</aside>\n"
                  "<footer><a href='#'>Tillgänglighet</a><a href='#'>Om kakor</a></footer>\n"}
ROWS = [["Enligt socialtjänstlagen, SoL", "8", "6", "14"], ["Hemtjänst", "1", "0", "1"], ["Korttidsboende", "2", "1", "3"],
        ["Kontaktperson", "1", "2", "3"], ["Permanent plats på äldreboende", "4", "3", "7"],
        ["Enligt LSS", "4", "7", "11"], ["Avlösarservice i hemmet", "1", "1", "2"], ["Bostad för vuxna", "2", "3", "5"],
        ["Kontaktperson", "1", "3", "4"], ["Alla beslut", "12", "13", "25"]]
WHY = [["Personen har tackat nej till ett erbjudande", "6", "4"], ["Brist på plats eller bostad", "5", "2"],
       ["Brist på personal eller uppdragstagare", "1", "3"], ["Annat", "2", "2"], ["Summa", "14", "11"]]


def build():
    r = Report("kalix04_fagersta_2025_kv1", THEME, organisation="Fagersta kommun", kommunkod="1982", namnd="Socialnämnden", dnr=None,
               period="2025-Q1", document_date="2025-04-23", laws=["SoL", "LSS"])
    r.head(1, "Beslut som inte har verkställts")
    r.para("Har du fått ett beslut om stöd ska du få stödet så fort som möjligt. Här visar socialnämnden hur många beslut som väntat "
           "längre än tre månader.", style="ingress")
    r.para("Sidan uppdaterades den 23 april 2025", style="")
    r.head(2, "Läget den 31 mars 2025")
    text = ("Efter årets första kvartal var det 25 beslut som inte hade verkställts inom tre månader. Det är tre fler än vid "
            "årsskiftet. 56 procent av besluten, 14 stycken, har fattats enligt socialtjänstlagen.")
    r.para(text,
           r.say("Efter årets första kvartal var det 25 beslut som inte hade verkställts inom tre månader", 25, "ej_verkställda"),
           r.say("Det är tre fler än vid årsskiftet", 3, "ej_verkställda", unit="skillnad", compare_to="2024-Q4"),
           r.say("56 procent av besluten, 14 stycken, har fattats enligt socialtjänstlagen", 56, "ej_verkställda", lag="SoL", unit="procent"),
           r.say("56 procent av besluten, 14 stycken, har fattats enligt socialtjänstlagen", 14, "ej_verkställda", lag="SoL"))
    t = r.table(["Typ av stöd", "Kvinnor", "Män", "Totalt"], ROWS, "insats_status", "Antal ej verkställda beslut, kvinnor och män",
                strong=[0, 5, 9], align={1: "r", 2: "r", 3: "r"})
    dims = []
    lag = None
    for row in ROWS:
        if row[0].startswith("Enligt"):
            lag = "LSS" if "LSS" in row[0] else "SoL"
            dims.append({"lag": lag, "is_total": True})
        elif row[0] == "Alla beslut":
            dims.append({"is_total": True})
        else:
            dims.append({"lag": lag, "insats": row[0]})
    r.grid(t, dims, [{"kon": "K"}, {"kon": "M"}, {}], measure="ej_verkställda")
    r.head(2, "Vad beror det på?")
    t = r.table(["Huvudsaklig anledning", "SoL", "LSS"], WHY, "matrix_insats_kon_orsak", "Anledning till att beslutet inte är verkställt",
                strong=[4], align={1: "r", 2: "r"})
    r.grid(t, [*({"orsak": w[0]} for w in WHY[:4]), {"is_total": True}], [{"lag": "SoL"}, {"lag": "LSS"}], measure="ej_verkställda")
    text = ("Vanligast är att personen själv har sagt nej, det gäller tio av de 25 besluten eller 40 procent. "
            "Om du säger nej till en plats får du stå kvar i kön.")
    ok = ["measure", "period", "lag", "insats", "kon", "compare_to"]
    r.para(text,
           r.say("det gäller tio av de 25 besluten eller 40 procent", 10, "ej_verkställda", orsak="personen själv har sagt nej", agreed=ok),
           r.say("det gäller tio av de 25 besluten eller 40 procent", 40, "ej_verkställda", orsak="personen själv har sagt nej", unit="procent", agreed=ok))
    r.optional.append(r.say("det gäller tio av de 25 besluten eller 40 procent", 25, "ej_verkställda"))
    r.head(2, "Vanliga frågor")
    r.add("raw", "<details><summary>Vem får uppgifterna?</summary><p>IVO, kommunens revisorer och kommunfullmäktige får en rapport fyra gånger om året.</p></details>")
    r.add("raw", "<details><summary>Vad händer om kommunen inte verkställer?</summary><p>Kommunen kan få betala en särskild avgift på mellan 10 000 och 1 000 000 kronor.</p></details>")
    r.notes += ["Group lines ('Enligt LSS') sum their own rows: is_total true with lag.", "Column Totalt adds women and men: kon null.",
                "document_date is the date the page gives for its own last change."]
    return r
