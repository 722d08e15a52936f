from lib import Report, longdate
SOL = [("Särskilt boende", "2023-12-19", "Har fått två erbjudanden men väljer att vänta på lägenhet på Furugården."),
       ("Särskilt boende", "2024-02-06", "Ingen ledig plats har kunnat erbjudas än. Korttidsplats under väntetiden."),
       ("Dagverksamhet", "2024-01-22", "Den enskilde har varit inlagd på sjukhus i omgångar och orkar inte börja."),
       ("Kontaktfamilj", "2023-09-28", "Svårt att rekrytera, annons ute sedan i höstas. En familj utreds just nu."),
       ("Stöd i hemmet, boendestöd", "2024-03-11", "Tackar nej till besök. Handläggaren har sökt personen vid fyra tillfällen.")]
LSS = [("Bostad med särskild service för vuxna", "2022-05-16", "Ny gruppbostad på Hagagatan planeras stå klar våren 2025."),
       ("Bostad med särskild service för vuxna", "2023-11-30", "Erbjuden servicebostad i mars, tackade nej pga. läget."),
       ("Kontaktperson", "2023-06-14", "Tidigare kontaktperson slutade. Ingen ny har hittats trots flera försök."),
       ("Korttidsvistelse utanför det egna hemmet", "2024-02-27", "Vårdnadshavarna vill avvakta till efter sommaren."),
       ("Daglig verksamhet", "2024-01-09", "Studiebesök gjorda, personen har ännu inte bestämmt sig."),
       ("Ledsagarservice", "2024-03-25", "Personal saknas, rekrytering pågår.")]

def build():
    r = Report(1, "vaggeryd", "2024_kv2", "pdf", organisation="Vaggeryds kommun", kommunkod="0665", stadsdel=None, namnd="Socialnämnden",
               dnr="SN 2024/088", period="2024-Q2", document_date="2024-08-12", laws=["SoL", "LSS"])
    r.raw('<table class="lh"><tr><td><b>VAGGERYDS KOMMUN</b><br>Socialförvaltningen<br>Birgit Sandelin, utvecklingsledare</td>'
          '<td>Tjänsteskrivelse<br>2024-08-12</td><td>Dnr SN 2024/088</td></tr></table><p class="to">Till socialnämnden</p>')
    r.h(1, "Rapport om ej verkställda beslut, kvartal 2 2024")
    r.h(2, "Förslag till beslut")
    r.p("Socialnämnden godkänner rapporten och skickar den till kommunfullmäktige och kommunens revisorer.")
    r.h(2, "Sammanfattning")
    r.p(f"Till IVO har socialförvaltningen för andra kvartalet lämnat uppgift om {len(SOL)+len(LSS)} gynnande beslut som inte verkställts inom tre månader. "
        "Fem av besluten är fattade enligt socialtjänstlagen och sex enligt LSS. Ett beslut om kontaktperson enligt LSS, som fanns med i förra rapporten, har verkställts sedan dess.")
    r.claim("har socialförvaltningen för andra kvartalet lämnat uppgift om 11 gynnande beslut som inte verkställts inom tre månader", 11, "rapporterade", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("Fem av besluten är fattade enligt socialtjänstlagen", 5, "rapporterade", lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("sex enligt LSS", 6, "rapporterade", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("Ett beslut om kontaktperson enligt LSS, som fanns med i förra rapporten, har verkställts sedan dess", 1, "verkställda", lag="LSS", insats="kontaktperson")
    r.h(2, "Ärendet")
    r.p("Beslut om bistånd ska enligt 16 kap. 6 f § socialtjänstlagen rapporteras om det inte är verkställt inom tre månader. För LSS finns samma regel i 28 f §. "
        "Rapporten till IVO görs per individ och rapporten till fullmäktige avidentifieras.")
    for law, head, col, rows in (("SoL", "Beslut enligt SoL", "Bistånd", SOL), ("LSS", "Beslut enligt LSS", "Insats", LSS)):
        r.h(3, head)
        t = r.table([col, "Beslutsdatum", "Varför beslutet inte är verkställt"], [list(x) for x in rows], "decision_rows", widths=["31%", "16%", "53%"])
        for i, d, k in rows:
            r.dec(t, insats=i, lag=law, beslutsdatum=d, kommentar=k)
    r.h(2, "Bedömning")
    r.p("Förvaltningen bedömer att bristen på bostäder enligt LSS kommer att bestå tills den nya gruppbostaden är inflyttningsklar. För övriga beslut pågår arbetet enligt plan.")
    r.raw('<p class="sig">Anneli Rosdahl<br>Socialchef</p><p class="small">Beslutet skickas till: Kommunfullmäktige, Revisorerna</p>')
    css = ("@page{size:A4;margin:20mm 22mm 22mm 25mm;@bottom-center{content:'Vaggeryds kommun, Socialförvaltningen, Skillingaryd';font:8pt 'Liberation Sans'}"
           "@bottom-right{content:counter(page) ' (' counter(pages) ')';font:8pt 'Liberation Sans'}}"
           "body{font:11pt/1.4 'Liberation Serif';margin:0}h1,h2,h3{font-family:'Liberation Sans';break-after:avoid}h1{font-size:16pt}h2{font-size:12pt;margin:14pt 0 3pt}h3{font-size:10.5pt;font-style:italic;margin:10pt 0 3pt}"
           "p{margin:0 0 7pt}.lh{width:100%;font:9pt 'Liberation Sans';border:0;margin-bottom:16pt}.lh td{border:0;vertical-align:top}table{border-collapse:collapse;width:100%;font-size:10pt}"
           "td,th{border:.6pt solid #444;padding:2.5pt 5pt;text-align:left;vertical-align:top}th{background:#e4ebe2}tr{break-inside:avoid}.sig{margin-top:26pt}.small{font-size:9pt}")
    r.chromium(r.page_html(css, title="Tjänsteskrivelse"))
    return r
