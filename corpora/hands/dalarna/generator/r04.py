from lib import *
r = R("dalarna04_ange_2024q4", organisation="Ånge kommun", namnd="Socialnämnden", kommunkod="2260", dnr="SN 24/00193", period="2024-Q4", document_date="2025-02-03", laws=["SoL", "LSS"])
# insats, id, lag, lagrum, beslut, avbrott, kon word, läge, datum, orsak
X = [
 ("Boendestöd", "sol_boendestod", "SoL", "4 kap. 1 § SoL", "2024-03-14", None, "Man", "Ej verkställt", None, "Svarar inte på kontaktförsök. Handläggaren gör nytt hembesök i februari."),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "SoL", "4 kap. 1 § SoL", "2024-08-22", None, "Kvinna", "Verkställt", "2024-12-05", "Kö till demensenhet. Flyttade in i december."),
 ("Särskilt boende", "sol_sarskilt_boende_aldre", "SoL", "4 kap. 1 § SoL", "2024-09-11", None, "Man", "Ej verkställt", None, "Tackat nej till erbjudande i Fränsta, vill bo i Ånge."),
 ("Kontaktfamilj", "sol_kontaktfamilj", "SoL", "4 kap. 1 § SoL", "2024-05-06", "2024-08-31", "Flicka", "Ej verkställt", None, "Kontaktfamiljen har flyttat från kommunen. Utredning av ny familj pågår."),
 ("Kontaktfamilj", "sol_kontaktfamilj", "SoL", "4 kap. 1 § SoL", "2024-06-25", None, "Pojke", "Ej verkställt", None, "Brist på familjer i närområdet."),
 ("Korttidsboende", "sol_korttidsboende", "SoL", "4 kap. 1 § SoL", "2024-09-02", None, "Kvinna", "Avslutat", "2024-12-12", "Den enskilde tog tillbaka sin ansökan."),
 ("Kontaktperson", "lss_kontaktperson", "LSS", "9 § 4 LSS", "2023-12-18", "2024-06-30", "Man", "Ej verkställt", None, "Uppdragstagaren slutade. Personal för uppdraget saknas."),
 ("Kontaktperson", "lss_kontaktperson", "LSS", "9 § 4 LSS", "2024-07-15", None, "Kvinna", "Ej verkställt", None, "Specifika önskemål om ålder och intressen gör det svårt att matcha."),
 ("Ledsagarservice", "lss_ledsagarservice", "LSS", "9 § 3 LSS", "2024-04-09", None, "Man", "Verkställt", "2024-10-21", "Rekrytering drog ut på tiden."),
 ("Korttidsvistelse", "lss_korttidsvistelse", "LSS", "9 § 6 LSS", "2024-08-28", None, "Pojke", "Ej verkställt", None, "Vårdnadshavarna vill avvakta till våren."),
 ("Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna", "LSS", "9 § 9 LSS", "2022-10-03", None, "Kvinna", "Ej verkställt", None, "Ingen ledig bostad. Sökt plats i grannkommun."),
 ("Daglig verksamhet", "lss_daglig_verksamhet", "LSS", "9 § 10 LSS", "2024-02-19", "2024-05-27", "Kvinna", "Ej verkställt", None, "Avbrott på grund av sjukdom, återgång i liten skala planeras."),
]
S = {"Ej verkställt": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}
cards = []
for i, (ins, iid, lag, lr, bd, ab, kw, lage, dt, ors) in enumerate(X, 1):
    kon = "K" if kw in ("Kvinna", "Flicka") else "M"
    r.dec(nr=i, section=["Ärenden"], insats=ins, insats_id=iid, lag=lag, lagrum=lr, beslutsdatum=bd, avbrottsdatum=ab, kommentar=ors, kon=kon, alder="barn" if kw in ("Flicka", "Pojke") else "vuxen", status=S[lage], verkstallt_datum=dt if lage == "Verkställt" else None, avslutat_datum=dt if lage == "Avslutat" else None)
    r.must += [short(x) for x in (bd, ab, dt) if x] + [kw]
    f = [("Lagrum", lr), ("Beslutsdatum", short(bd))] + ([("Avbrott från", short(ab))] if ab else []) + [("Avser", kw), ("Läge 31/12 2024", lage + (f" {short(dt)}" if dt else ""))]
    cards.append(f"<div class=card><div class=ct>Ärende {i}: {ins}</div>" + "".join(f"<div class=r><span>{a}</span><b>{b}</b></div>" for a, b in f) + f"<div class=o><span>Orsak</span>{ors}</div></div>")
c = lambda lag, kon=None, st=None: sum(1 for d in r.decisions if (not lag or d["lag"] == lag) and (not kon or d["kon"] == kon) and (not st or d["status"] == st))
assert (c(None), c("SoL"), c("LSS"), c(None, None, "kvarstående"), c(None, None, "verkställt"), c(None, None, "avslutat"), c(None, "K"), c(None, "M")) == (12, 6, 6, 9, 2, 1, 6, 6)
ROW = [("Rapporterade", "rapporterade", None), ("Verkställda", "verkställda", "verkställt"), ("Avslutade", "avslutade", "avslutat"), ("Kvarstående", "kvarstående", "kvarstående")]
cols = ["", "SoL kvinnor", "SoL män", "LSS kvinnor", "LSS män"]
rows = [[n] + [str(c(l, k, st)) for l in ("SoL", "LSS") for k in ("K", "M")] for n, m, st in ROW]
t = r.table("Antal beslut per lag och kön", ["Sammanställning"], cols, rows, "other")
for (n, m, st), row in zip(ROW, rows):
    for (l, k), v in zip([(l, k) for l in ("SoL", "LSS") for k in ("K", "M")], row[1:]): r.count(t, m, int(v), lag=l, kon=k)
ors = [("Inget svar eller kontakt", 1), ("Plats eller bostad saknas", 1), ("Uppdragstagare saknas", 3), ("Tackat nej eller önskar något annat", 2), ("Den enskilde vill vänta eller är sjuk", 2)]
assert sum(v for _, v in ors) == 9
orow = [[a, str(v)] for a, v in ors] + [["Summa", "9"]]
t2 = r.table("Orsaker, kvarstående beslut", ["Sammanställning"], ["Orsak", "Antal"], orow, "other")
for a, v in orow: r.count(t2, "kvarstående", int(v), a == "Summa", orsak=None if a == "Summa" else a)
TB = lambda cols, rows: "<table><tr>" + "".join(f"<th>{x}</th>" for x in cols) + "</tr>" + "".join("<tr>" + "".join(f"<td>{x}</td>" for x in w) + "</tr>" for w in rows) + "</table>"
q1 = r.C("Under kvartalet har 12 beslut rapporterats", (12, dict(measure="rapporterade")))
q2 = r.C("Två har därefter verkställts", (2, dict(measure="verkställda"))); q3 = r.C("ett har avslutats", (1, dict(measure="avslutade"))); q4 = r.C("nio kvarstår", (9, dict(measure="kvarstående")))
q5 = r.C("I tre av de nio fallen har insatsen avbrutits", (3, dict(measure="kvarstående", orsak="avbrott")), (9, dict(measure="kvarstående", what="base", optional=True)))
assert sum(1 for d in r.decisions if d["avbrottsdatum"] and d["status"] == "kvarstående") == 3
html = f"""<html><head><meta charset=utf-8><style>@page {{ size:A4; margin:16mm 15mm 18mm }} body {{ font:10pt/1.35 'Liberation Sans'; color:#111 }}
.top {{ background:#1d4e79; color:#fff; padding:5mm 6mm; font-size:9pt; display:flex; justify-content:space-between }} .top b {{ font-size:15pt }} h1 {{ font-size:18pt; font-weight:normal; margin:6mm 0 2mm }} h2 {{ font-size:12.5pt; border-bottom:1px solid #1d4e79; margin:5mm 0 2mm; break-after:avoid }} p {{ margin:0 0 2.5mm }}
.g {{ display:grid; grid-template-columns:1fr 1fr; gap:4mm }} .card {{ border:1px solid #9ab; border-radius:2mm; padding:2.5mm 3mm; break-inside:avoid; font-size:9.3pt; background:#f7fafc }} .ct {{ font-weight:bold; font-size:10.3pt; margin-bottom:1mm; color:#1d4e79 }}
.r span {{ display:inline-block; width:31mm; color:#555 }} .r b {{ font-weight:normal }} .o {{ margin-top:1mm }} .o span {{ display:block; color:#555 }} table {{ border-collapse:collapse; font-size:9.3pt; margin:1mm 0 4mm }} th,td {{ border:1px solid #9ab; padding:1mm 2.5mm; text-align:left }} td+td {{ text-align:right }} .cap {{ font-weight:bold; margin:2mm 0 0 }} .f {{ font-size:8pt; color:#555; margin-top:8mm; border-top:1px solid #ccc }}</style></head><body>
<div class=top><div><b>Ånge kommun</b><br>Socialförvaltningen</div><div>Rapport<br>3/2 2025<br>Ärendenr SN 24/00193</div></div>
<h1>Ej verkställda beslut, kvartal fyra 2024</h1><p>Mottagare: Socialnämnden, kommunens revisorer, kommunfullmäktige</p>
<h2>Kort om läget</h2><p>{q1}. {q2}, {q3} och {q4}. {q5}, i övriga har den aldrig kommit igång. Rapporten bygger på utdrag ur verksamhetssystemet den 20/1 2025 och är avidentifierad. Årsskiftets personalbyte på LSS-sidan gör att några uppgifter kompletterats för hand.</p>
<h2>Ärenden</h2><div class=g>{''.join(cards)}</div>
<h2>Sammanställning</h2><p class=cap>Antal beslut per lag och kön</p>{TB(cols, rows)}<p class=cap>Orsaker, kvarstående beslut</p>{TB(["Orsak", "Antal"], orow)}
<h2>Lagstöd</h2><p>Socialtjänstlagen 16 kap. 6 f–h §§, LSS 28 f–h §§. Flickor räknas bland kvinnor och pojkar bland män i sammanställningen.</p>
<p>Förslag till beslut: Socialnämnden godkänner rapporten.</p><p>Inger Torpsjö<br>biståndschef</p><div class=f>Ånge kommun, Socialförvaltningen, 841 81 Ånge</div></body></html>"""
chromium(html, r.out("pdf")); r.save()
