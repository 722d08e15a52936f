from lib import *
R = Report("kinne01_mora_2024_kv2", "pdf", organisation="Mora kommun", kommunkod="2062", namnd="Socialnämnden", dnr="SN 2024/00187",
           period="2024-Q2", document_date="2024-08-14", laws=["SoL", "LSS"])
COL = ["Insats", "Antal beslut", "varav kvinnor/flickor", "varav män/pojkar"]
SOL = [("Särskilt boende", 4, 2, "sol_sarskilt_boende_aldre"), ("Kontaktperson", 1, 2, "sol_kontaktperson"), ("Kontaktfamilj", 0, 2, "sol_kontaktfamilj")]
LSS = [("Kontaktperson", 1, 3, "lss_kontaktperson"), ("Daglig verksamhet", 2, 0, "lss_daglig_verksamhet"), ("Ledsagarservice", 0, 1, "lss_ledsagarservice")]
z = lambda n: str(n) if n else "–"
def build(data, lag, title):
    rows = [[n, z(k + m), z(k), z(m)] for n, k, m, _ in data]
    K, M = sum(r[1] for r in data), sum(r[2] for r in data)
    rows.append(["Summa", z(K + M), z(K), z(M)])
    t = R.table(title, ["Redovisning av beslut", title], COL, rows, "insats_status")
    for n, k, m, _ in data + [(None, K, M, None)]:
        for kon, v in ((None, k + m), ("K", k), ("M", m)):
            R.count(t, "ej_verkställda", v, lag=lag, insats=n, kon=kon, is_total=n is None)
    return html_table(COL, rows, "r", ["46%", "18%", "18%", "18%"]), K + M
T1, n1 = build(SOL, "SoL", "Tabell 1. Beslut enligt socialtjänstlagen")
T2, n2 = build(LSS, "LSS", "Tabell 2. Beslut enligt LSS")
p1 = f"Vid utgången av andra kvartalet 2024 fanns i Mora kommun {n1 + n2} gynnande beslut som inte hade verkställts inom tre månader, {n1} enligt SoL och {n2} enligt LSS."
p2 = "Vid förra rapporttillfället, kvartal 1 2024, var det 21 beslut. Minskningen med tre beslut beror i huvudsak på att ett nytt demensboende öppnade i april."
p3 = "Av de sex besluten om särskilt boende har fyra personer erbjudits plats men tackat nej, eftersom de vill bo kvar i den egna kommundelen."
R.claim(f"fanns i Mora kommun {n1 + n2} gynnande beslut som inte hade verkställts inom tre månader", n1 + n2)
R.claim(f"{n1} enligt SoL", n1, lag="SoL")
R.claim(f"{n2} enligt LSS", n2, lag="LSS")
R.claim("kvartal 1 2024, var det 21 beslut", 21, period="2024-Q1")
R.claim("Minskningen med tre beslut", -3, unit="skillnad", compare_to="2024-Q1")
R.claim("Av de sex besluten om särskilt boende", 6, lag="SoL", insats="särskilt boende")
R.claim("har fyra personer erbjudits plats men tackat nej", 4, lag="SoL", insats="särskilt boende", orsak="tackat nej", agreed=["period", "lag", "kon", "compare_to"])
css = """@page{size:A4;margin:2.2cm 2.3cm 2.4cm;@bottom-left{content:"Mora kommun · Socialförvaltningen · 792 80 Mora";font:7.5pt 'Liberation Sans';color:#555}@bottom-right{content:"Sida " counter(page) " av " counter(pages);font:7.5pt 'Liberation Sans';color:#555}}
body{font:10.5pt/1.38 'Liberation Serif'}h1{font:bold 15pt 'Liberation Sans';margin:14pt 0 6pt}h2{font:bold 11pt 'Liberation Sans';margin:12pt 0 3pt}p{margin:0 0 6pt}
.hd{display:flex;justify-content:space-between;font:9pt 'Liberation Sans';border-bottom:2pt solid #1d5a3a;padding-bottom:6pt}
table.r{border-collapse:collapse;width:100%;font:9.5pt 'Liberation Sans';margin:2pt 0 10pt}table.r th{background:#1d5a3a;color:#fff;text-align:left;padding:3pt 5pt;font-weight:normal}table.r td{padding:3pt 5pt;border-bottom:.5pt solid #bbb}table.r tr.sum td{font-weight:bold;border-top:1pt solid #1d5a3a}table.r td+td,table.r th+th{text-align:right}.cap{font:italic 9.5pt 'Liberation Sans';margin:6pt 0 1pt}"""
body = f"""<div class="hd"><div><b>MORA KOMMUN</b><br>Socialförvaltningen<br>Myndighetsenheten</div><div><b>Tjänsteskrivelse</b></div><div>Datum 2024-08-14<br>Dnr SN 2024/00187</div></div>
<p style="margin-top:10pt">Till socialnämnden</p>
<h1>Ej verkställda beslut, kvartal 2 2024</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden godkänner redovisningen och översänder den till kommunfullmäktige och kommunens revisorer.</p>
<h2>Vad som ska rapporteras</h2><p>Kommunen är skyldig att till Inspektionen för vård och omsorg anmäla gynnande beslut enligt 4 kap. 1 § SoL och 9 § LSS som inte verkställts inom tre månader från den dag då beslutet fattades. Detsamma gäller när en insats avbrutits och inte kommit igång igen inom tre månader. Bestämmelserna finns i 16 kap. 6 f–h §§ SoL samt 28 f–h §§ LSS.</p>
<h2>Läget i kommunen</h2><p>{p1}</p><p>{p2}</p>
<h2>Redovisning av beslut</h2><div class="cap">Tabell 1. Beslut enligt socialtjänstlagen</div>{T1}<p>{p3}</p>
<div class="cap">Tabell 2. Beslut enligt LSS</div>{T2}
<p>Kontaktpersoner är svåra att få tag på, framför allt till unga män. Förvaltningen annonserar löpande och har i juni hållit en informationskväll tillsammans med Orsa.</p>
<h2>Barnperspektivet</h2><p>Besluten om kontaktfamilj rör barn. Familjerna har under tiden haft stöd genom öppenvården.</p>
<h2>Ekonomiska konsekvenser</h2><p>Redovisningen medför i sig inga kostnader. Om IVO skulle väcka talan och domstolen bedömer väntetiden som oskälig kan nämnden få betala en särskild avgift. Något sådant ärende är inte aktuellt nu.</p>
<h2>Fortsatt arbete</h2><p>Myndighetsenheten går igenom samtliga väntande beslut tillsammans med utförarna en gång i månaden. Den som tackat nej får ett nytt erbjudande så snart en plats blir fri, och får samtidigt veta att beslutet fortfarande gäller.</p>
<p style="margin-top:16pt">Karin Exempelsson<br>Verksamhetschef myndighet</p><p style="font-size:9pt">Beslutet skickas till: kommunfullmäktige, revisorerna</p>"""
weasy(page(body, css), R.path); R.save()
