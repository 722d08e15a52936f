"""Katrineholm, Q1 2024: a web report printed by Chromium, the cases as numbered cards two abreast. Right, but tricky."""
from lib import *

r = Rep("ostergot08_katrineholm_2024kv1", "pdf", organisation="Katrineholms kommun", kommunkod="0483", namnd="Socialnämnden", dnr="SOCN/2024:38",
        period="2024-Q1", document_date="2024-04-29", laws=["SoL", "LSS"])
SOL = [("Kontaktfamilj", "pojke", "11 maj 2023", "", "Familjen har tackat nej till två förslag.", "Ej verkställt"),
       ("Kontaktfamilj", "flicka", "6 november 2023", "", "Brist på kontaktfamiljer.", "Verkställt 4 mars 2024"),
       ("Kontaktperson", "man", "19 september 2023", "", "Går inte att nå på telefon eller brev.", "Ej verkställt"),
       ("Boendestöd", "kvinna", "2 oktober 2023", "", "Har inte kommit till planerade möten.", "Avslutat 15 februari 2024"),
       ("Särskilt boende", "kvinna", "28 november 2023", "", "Plats på Igelkotten erbjuden men avböjd.", "Ej verkställt"),
       ("Särskilt boende", "man", "22 december 2023", "", "Kön till boende är lång.", "Ej verkställt")]
LSS = [("Avlösarservice i hemmet", "pojke", "14 augusti 2023", "", "Personal saknas på helger.", "Ej verkställt"),
       ("Daglig verksamhet", "man", "30 mars 2023", "8 december 2023", "Vill byta verksamhet och stannar hemma tills vidare.", "Ej verkställt"),
       ("Kontaktperson", "kvinna", "5 juni 2023", "", "Sökt i ett halvår, intervju bokad.", "Ej verkställt"),
       ("Korttidstillsyn", "flicka", "18 september 2023", "", "Skolskjuts från tillsynen kunde inte ordnas förrän efter jul.", "Verkställt 15 januari 2024"),
       ("Servicebostad", "kvinna", "24 april 2022", "", "Lägenhet blir ledig till hösten.", "Ej verkställt"),
       ("Servicebostad", "man", "1 december 2023", "", "Ej fått erbjudande.", "Ej verkställt")]
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()


def iso(s):
    m = re.search(r"(\d+) (\w+) (\d{4})", s)
    return f"{m[3]}-{MON.index(m[2]) + 1:02}-{int(m[1]):02}" if m else None


kon = lambda x: "K" if x[1] in ("kvinna", "flicka") else "M"
c = lambda rows, k: sum(kon(x) == k for x in rows)
A = SOL + LSS
left = [x for x in A if x[5] == "Ej verkställt"]
r.p("Socialnämnden föreslås godkänna rapporten.")
r.h(1, "I korthet")
r.p(f"{w(len(A)).capitalize()} beslut har rapporterats till IVO för januari–mars 2024. {w(len(left)).capitalize()} av dem är fortfarande inte verkställda. Förra kvartalet rapporterades 10 beslut.",
    (f"{w(len(A)).capitalize()} beslut har rapporterats till IVO", len(A), "beslut", "rapporterade"), (f"{w(len(left)).capitalize()} av dem är fortfarande inte verkställda", len(left), "beslut", "kvarstående"),
    ("Förra kvartalet rapporterades 10 beslut", 10, "beslut", "rapporterade", {"period": "2023-Q4"}))
t = r.table(["Lag", "Flickor/kvinnor", "Pojkar/män", "Alla"], [[n, str(c(x, "K")), str(c(x, "M")), str(len(x))] for n, x in (("SoL", SOL), ("LSS", LSS))] + [["Båda", str(c(A, "K")), str(c(A, "M")), str(len(A))]],
            "matrix_insats_kon_orsak", title="Rapporterade beslut", total=(-1,), widths=["25%"] * 4)
r.grid(t, [{"lag": "SoL"}, {"lag": "LSS"}, {"is_total": True}], [None, {"kon": "K"}, {"kon": "M"}, {}], measure="rapporterade")
r.h(1, "Lagen kräver")
r.p("Beslut som inte verkställts inom tre månader, eller där ett avbrott varat längre än tre månader, ska anmälas varje kvartal. Det följer av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS.")
i = 0
for lag, rows, head in (("SoL", SOL, "Ärenden enligt socialtjänstlagen"), ("LSS", LSS, "Ärenden enligt LSS")):
    r.h(1, head)
    s = "<div class=cards>"
    for x in rows:
        i += 1
        s += f'<div class=card><div class=no>Ärende {i}</div><div class=ins>{x[0]}</div><p><b>Beslut:</b> {x[2]}</p>'
        if x[3]:
            s += f"<p><b>Avbrott från:</b> {x[3]}</p>"
        s += f"<p><b>Avser:</b> {x[1]}</p><p><b>Skäl:</b> {x[4]}</p><p><b>Läge:</b> {x[5]}</p></div>"
        st = {"E": "kvarstående", "V": "verkställt", "A": "avslutat"}[x[5][0]]
        r.dec(nr=i, insats=x[0], insats_id=iid(x[0], lag), lag=lag, beslutsdatum=iso(x[2]), avbrottsdatum=iso(x[3]), kon=kon(x), alder="barn" if x[1] in ("pojke", "flicka") else "vuxen", kommentar=x[4], status=st,
              verkstallt_datum=iso(x[5]) if st == "verkställt" else None, avslutat_datum=iso(x[5]) if st == "avslutat" else None)
    r.add("html", s + "</div>")
r.h(1, "Barnperspektiv")
r.p("Fyra ärenden rör barn. Två av dem är nu verkställda.", ("Fyra ärenden rör barn", 4, "beslut", "rapporterade"), ("Två av dem är nu verkställda", 2, "beslut", "verkställda"))
barn = [x for x in A if x[1] in ("pojke", "flicka")]
assert len(barn) == 4 and sum(x[5][0] == "V" for x in barn) == 2
r.p("Socialförvaltningen, Katrineholms kommun", cls="sign")


def build():
    css = """@page{size:A4;margin:16mm 16mm 18mm;@bottom-center{content:"SOCN/2024:38 · sida " counter(page);font:8pt 'DejaVu Sans'}} body{font:9.6pt/1.4 'DejaVu Sans Condensed','DejaVu Sans';margin:0}
    .bar{background:#1b4f8a;color:#fff;padding:4mm 5mm;display:flex;justify-content:space-between;-webkit-print-color-adjust:exact} h1{font-size:17pt;color:#1b4f8a;margin:6mm 0 2mm} h2{font-size:12pt;color:#1b4f8a;margin:5mm 0 2mm;break-after:avoid} p{margin:0 0 1.6mm}
    .cards{display:grid;grid-template-columns:1fr 1fr;gap:4mm} .card{border:.4mm solid #1b4f8a;border-radius:2mm;padding:2.5mm 3.5mm;break-inside:avoid} .card p{margin:0 0 .6mm} .no{font-size:8pt;color:#555} .ins{font-size:11pt;font-weight:bold;margin-bottom:1mm}
    table{border-collapse:collapse;width:110mm;font-size:9.3pt;table-layout:fixed} caption{text-align:left;font-weight:bold} td,th{border-bottom:.3mm solid #1b4f8a;padding:1mm;text-align:left} .sum td{font-weight:bold} .sign{margin-top:8mm;font-size:8.5pt}"""
    top = "<div class=bar><span>Katrineholms kommun</span><span>Rapport till socialnämnden</span><span>2024-04-29</span></div><h1>Ej verkställda beslut, kvartal 1 2024</h1><p>Diarienummer SOCN/2024:38</p>"
    chrome(page_html(css, top + html_blocks(r.blocks), "Ej verkställda beslut"), r.out)
    r.save()
