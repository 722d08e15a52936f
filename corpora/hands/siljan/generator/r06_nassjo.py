from lib import R
r = R("siljan06_nassjo_2023_kv4", organisation="Nässjö kommun", kommunkod="0682", namnd="Socialnämnden", dnr="SN 2024-17", period="2023-Q4", document_date="2024-01-25", laws=["SoL", "LSS"])
r.meta(["NÄSSJÖ KOMMUN", "Socialförvaltningen, myndighetsavdelningen"], ["2024-01-25", "Dnr: SN 2024-17", "Till: Socialnämnden"])
r.h(1, "Rapportering av ej verkställda beslut enl. SoL och LSS, 4:e kvartalet 2023", sect=False)
r.h(2, "Bakgrund")
r.p("Kommunen ska rapportera beslut som inte verkställts inom tre månader, eller där det blivit avbrott i verkställigheten och den inte återupptagits inom tre månader. Rapporten går till IVO, revisorerna och fullmäktige.")
r.h(2, "Redovisning")
# löpnr, lagrum, insats, kön, beslut, avbrott, verkställt, avslutat, orsak
D = [("4 kap. 1 § SoL", "Särskilt boende", "Kvinna", "2023-07-05", "", "2023-11-14", "", "Ingen ledig lägenhet"),
     ("4 kap. 1 § SoL", "Särskilt boende", "Kvinna", "2023-08-18", "", "", "", "Vill endast ha Ekbacken"),
     ("4 kap. 1 § SoL", "Särskilt boende", "Man", "2023-09-07", "", "", "2023-12-18", "Bor kvar hemma, ansökan återtagen"),
     ("4 kap. 1 § SoL", "Hemtjänst", "Man", "2023-06-26", "", "", "", "Har inte släppt in personalen"),
     ("4 kap. 1 § SoL", "Kontaktfamilj", "Flicka", "2023-03-30", "", "", "", "Saknar lämplig familj"),
     ("4 kap. 1 § SoL", "Kontaktfamilj", "Pojke", "2022-11-08", "2023-06-12", "", "", "Familjen sade upp sig, ny söks"),
     ("9 § 4 LSS", "Kontaktperson", "Man", "2023-02-14", "", "2023-10-19", "", "Svårt hitta rätt person"),
     ("9 § 4 LSS", "Kontaktperson", "Kvinna", "2023-05-23", "", "", "", "Tackat nej till två förslag"),
     ("9 § 6 LSS", "Korttidsvistelse", "Pojke", "2023-08-29", "", "", "", "Kö, plats beräknas till mars"),
     ("9 § 9 LSS", "Bostad med särskild service", "Man", "2022-04-12", "", "", "", "Tackat nej, önskar annan ort"),
     ("9 § 9 LSS", "Bostad med särskild service", "Kvinna", "2023-01-31", "", "", "", "Gruppbostad under byggnation"),
     ("9 § 9 LSS", "Bostad med särskild service", "Kvinna", "2023-04-20", "", "2023-12-01", "", "Väntade på inflyttning"),
     ("9 § 10 LSS", "Daglig verksamhet", "Man", "2020-10-05", "2023-08-14", "", "", "Uppehåll på grund av sjukdom"),
     ("9 § 10 LSS", "Daglig verksamhet", "Kvinna", "2023-06-08", "", "", "", "Saknar motivation")]
q = "Fjorton beslut ingår i rapporten, sex enligt SoL och åtta enligt LSS"
r.p(q + ". Nio gäller kvinnor eller flickor och sju gäller män eller pojkar. Under kvartalet verkställdes tre beslut och ett avslutades. Två rader är avbrott.")
r.claim(q, 14, "rapporterade"); r.claim(q, 6, "rapporterade", lag="SoL"); r.claim(q, 8, "rapporterade", lag="LSS")
q = "Nio gäller kvinnor eller flickor och sju gäller män eller pojkar"
r.claim(q, 9, "rapporterade", kon="K"); r.claim(q, 7, "rapporterade", kon="M")
r.claim("Under kvartalet verkställdes tre beslut och ett avslutades", 3, "verkställda"); r.claim("Under kvartalet verkställdes tre beslut och ett avslutades", 1, "avslutade")
r.claim("Två rader är avbrott", 2, "rapporterade", orsak="avbrott", drop=("measure", "orsak"), optional=True)
cols = ["Nr", "Lagrum", "Typ av insats", "Kön", "Beslutsdatum", "Avbrott fr.o.m.", "Verkställt", "Avslutat", "Orsak"]
t = r.table(cols, [[str(i + 1), *x] for i, x in enumerate(D)], "decision_rows", title="Rapporterade beslut kvartal 4", caption=True)
for i, (lr, ins, k, b, av, v, a, c) in enumerate(D):
    r.dec(t, nr=i + 1, lagrum=lr, lag=lr[-3:], insats=ins, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen", beslutsdatum=b,
          avbrottsdatum=av or None, verkstallt_datum=v or None, avslutat_datum=a or None, status="verkställt" if v else "avslutat" if a else "kvarstående", kommentar=c)
K = sum(d["kon"] == "K" for d in r.t["decisions"])
assert (len(D), K) == (14, 7) and sum(d["lag"] == "SoL" for d in r.t["decisions"]) == 6
r.bad("table_vs_rows", "error", "Texten säger nio kvinnor eller flickor, raderna ger sju.", 9, 7, ["Nio gäller kvinnor eller flickor och sju gäller män eller pojkar"], kinds=["table_vs_rows", "text_vs_table", "text_vs_text"])
r.bad("text_vs_text", "note", "Nio plus sju är 16, inte fjorton.", 16, 14, ["Nio gäller kvinnor eller flickor och sju gäller män eller pojkar", "Fjorton beslut ingår i rapporten"], kinds=["text_vs_text"], optional=True)
r.h(2, "Förslag till beslut")
r.p("Socialnämnden beslutar att anteckna informationen.")
CSS = """@page{size:A4;margin:18mm 15mm;@bottom-right{content:counter(page) "(" counter(pages) ")";font:8pt 'DejaVu Serif'}}body{font:10pt/1.4 'DejaVu Serif'}h1{font-size:14pt}h2{font-size:11pt;margin:14px 0 2px}p{margin:3px 0 6px}
.meta{display:flex;justify-content:space-between;margin-bottom:18px}.cap{font-style:italic;margin-top:10px}table{border-collapse:collapse;width:100%;font:8pt 'DejaVu Sans'}th,td{border:1px solid #444;padding:3px 4px;vertical-align:top}td:nth-child(5),td:nth-child(6),td:nth-child(7),td:nth-child(8){white-space:nowrap}"""
def build():
    r.chromium(CSS, title="Ej verkställda beslut"); r.save()
