from lib import R
r = R("siljan04_robertsfors_2022_kv2", organisation="Robertsfors kommun", kommunkod="2409", namnd="Socialutskottet", dnr="KS 2022/211", period="2022-Q2", document_date="2022-08-15", laws=["SoL", "LSS"])
r.h(1, "Beslut som väntar på att verkställas – andra kvartalet 2022", sect=False)
r.p("Publicerad 2022-08-15. Diarienummer KS 2022/211.")
q = "Socialutskottet hade per den 30 juni 2022 fyra gynnande beslut enligt socialtjänstlagen (SoL) som inte verkställts inom tre månader"
r.p(q + ".")
r.claim(q, 4, "ej_verkställda", lag="SoL", drop=("measure",))
r.h(2, "Enligt socialtjänstlagen")
D = [("2021-11-30", "Särskilt boende", "M", "Nej till erbjudandet, inväntar plats på Edfastgården"), ("2022-01-17", "Särskilt boende", "K", "Ännu inget erbjudande"),
     ("2022-03-03", "Särskilt boende", "K", "Ännu inget erbjudande"), ("2022-03-21", "Dagvård", "K", "Uppehåll p.g.a. personalbrist, öppnar 1 september")]
t = r.table(["Beslutsdatum", "Bistånd", "Kön", "Anledning"], [list(x) for x in D], "decision_rows")
for b, i, k, c in D:
    r.dec(t, insats=i, lag="SoL", beslutsdatum=b, kon=k, kommentar=c, omrade=None)
r.h(2, "Enligt LSS")
q = "Inga beslut enligt LSS finns att rapportera för kvartalet"
r.p(q + ".")
r.claim(q, 0, "ej_verkställda", lag="LSS", optional=True)
r.h(2, "Varför redovisas detta?")
r.p("Kommunen är skyldig att varje kvartal lämna uppgifterna till IVO (Inspektionen för vård och omsorg), till revisorerna och till kommunfullmäktige. Bestämmelserna finns i 16 kap. 6 f och 6 h §§ SoL samt i 28 f och 28 h §§ LSS.")
CSS = "body{font:16px/1.5 Arial,sans-serif;margin:0;color:#1b1b1b}header{background:#0b5d3b;color:#fff;padding:12px 40px}header a{color:#fff;margin-right:18px}main{max-width:760px;margin:20px 40px}table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #ccc;padding:6px 10px}footer{background:#eee;padding:14px 40px;font-size:14px}"
def build():
    from lib import DOCS
    (DOCS / f"{r.stem}.html").write_text(r.html(CSS, title="Beslut som väntar på att verkställas - Robertsfors kommun",
        before='<header><strong>Robertsfors kommun</strong> <nav><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a><a href="#">Kontakt</a></nav></header><p style="margin:10px 40px">Start / Kommun och politik / Socialutskottet</p><main>',
        after="</main><footer>Robertsfors kommun, Storgatan 13, 915 31 Robertsfors. Telefon 0934-140 00</footer>"), encoding="utf-8"); r.save()
