from lib import *
R = Report("kinne05_kalix_2024_kv4", "pdf", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr=None,
           period="2024-Q4", document_date="2025-01-20", laws=["LSS", "SoL"])
C = [("Kontaktperson", "LSS", "9 § 4 LSS", "kvinna", "K", "2024-03-14", None, "kvarstående", None, "Kommunen har inte lyckats hitta någon som bor i närheten. Annons ligger ute på hemsidan.", "lss_kontaktperson"),
 ("Ledsagarservice", "LSS", "9 § 3 LSS", "man", "M", None, "2024-06-30", "kvarstående", None, "Ledsagaren slutade till midsommar och ersättare är ej på plats.", "lss_ledsagarservice"),
 ("Daglig verksamhet", "LSS", "9 § 10 LSS", "man", "M", "2024-05-02", None, "verkställt", "2024-11-18", "Startade till slut efter lång inskolning.", "lss_daglig_verksamhet"),
 ("Särskilt boende", "SoL", "4 kap 1 § SoL", "kvinna", "K", "2024-08-21", None, "kvarstående", None, "Tackade nej till plats i Töre, vill bo i tätorten.", "sol_sarskilt_boende_aldre"),
 ("Särskilt boende", "SoL", "4 kap 1 § SoL", "man", "M", "2024-07-09", None, "avslutat", "2024-12-05", "Avled innan inflyttning.", "sol_sarskilt_boende_aldre"),
 ("Kontaktfamilj", "SoL", "4 kap 1 § SoL", "flicka", "K", "2024-09-12", None, "kvarstående", None, "Utredning av tilltänkt familj pågår, beräknas klar i februari.", "sol_kontaktfamilj"),
 ("Sysselsättning", "SoL", "4 kap 1 § SoL", "kvinna", "K", "2024-04-25", None, "kvarstående", None, "Har på grund av sitt mående inte velat påbörja insatsen. Ny kontakt tas efter nyår.", "sol_sysselsattning")]
out = []
for i, (ins, lag, lr, who, kon, b, a, st, e, k, iid) in enumerate(C, 1):
    alder = "barn" if who in ("flicka", "pojke") else "vuxen"
    R.dec(None, ins, iid, lag, nr=i, section=["Ärendena"], lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kon=kon, alder=alder, status=st,
          verkstallt_datum=e if st == "verkställt" else None, avslutat_datum=e if st == "avslutat" else None, kommentar=k)
    dat = f"Beslut den {b}." if b else f"Avbrott i verkställigheten den {a}."
    fin = {"kvarstående": "Ej verkställt.", "verkställt": f"Verkställt den {e}.", "avslutat": f"Avslutat den {e}."}[st]
    out.append(f'<p style="margin-bottom:0.25cm"><b>Ärende {i}. {ins}, {lr}, {who}.</b> {dat} {fin}<br>Skäl: {k}</p>')
q1 = "Sju ärenden har anmälts till IVO avseende fjärde kvartalet 2024: tre enligt LSS och fyra enligt SoL."
q2 = "Av dessa har ett verkställts och ett avslutats, vilket gör att fem beslut fortfarande väntar."
R.claim("Sju ärenden har anmälts till IVO avseende fjärde kvartalet 2024", 7, "rapporterade"); R.claim("tre enligt LSS", 3, "rapporterade", lag="LSS"); R.claim("fyra enligt SoL", 4, "rapporterade", lag="SoL")
R.claim("Av dessa har ett verkställts", 1, "verkställda"); R.claim("ett avslutats", 1, "avslutade"); R.claim("fem beslut fortfarande väntar", 5, "kvarstående")
body = f"""<p>KALIX KOMMUN<br>Socialförvaltningen<br>2025-01-20</p><p align="right">Socialnämnden</p>
<h2>Rapport: gynnande beslut som ej verkställts, kvartal 4 år 2024</h2>
<p>{q1} {q2}</p>
<h3>Lagstöd</h3><p>Skyldigheten att rapportera följer av 16 kap 6 f § SoL och 28 f § LSS. Gränsen är tre månader räknat från beslutet, eller från avbrottet om insatsen redan hade börjat. Den som fått vänta oskäligt länge kan medföra att kommunen får betala särskild avgift.</p>
<h3>Ärendena</h3>{''.join(out)}
<h3>Hur vi går vidare</h3><p>Förvaltningen följer upp ärendena varje månad i ledningsgruppen. Bristen på kontaktpersoner är det som sticker ut, och därför höjs arvodet från mars månad.</p>
<h3>Förslag</h3><p>Nämnden tar del av rapporten och sänder den vidare till kommunfullmäktige samt kommunens revisorer.</p>
<p><br>För socialförvaltningen<br>Siv Fiktiv, handläggare</p>"""
css = "@page{size:21cm 29.7cm;margin:2.2cm 2.5cm 1.8cm}body{font-family:'Liberation Sans';font-size:10.5pt}h2{font-size:14pt}h3{font-size:11.5pt}p{margin-bottom:0.2cm}"
with tempfile.TemporaryDirectory() as td:
    src = Path(td) / "kalix.html"; src.write_text(page(body, css, "Rapport ej verkställda beslut"), encoding="utf-8")
    import subprocess as sp
    sp.run(["soffice", f"-env:UserInstallation=file://{td}/p", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "odt:writer8", "--outdir", td, str(src)], check=True, capture_output=True, timeout=180)
    soffice_pdf(Path(td) / "kalix.odt", R.path)
R.save()
