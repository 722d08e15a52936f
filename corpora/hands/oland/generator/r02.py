from lib import *
r = R("oland02_borgholm_2024-Q3", "docx", organisation="Borgholms kommun", kommunkod="0885", namnd="Socialnämnden", dnr="2024/87-739", period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
r.p("Datum 2024-10-21\tDnr 2024/87-739"); r.p("Till Socialnämnden")
r.h("Rapport ej verkställda beslut kv 3 -24", 1)
r.h("Beslutsförslag"); r.p("att notera informationen till protokollet samt att sända rapporten till kommunfullmäktige och revisionen.")
r.h("Sammanfattning av ärendet")
q1 = "För tredje kvartalet 2024 har Borgholms kommun rapporterat åtta beslut"; q2 = "Tre av dem har verkställts under kvartalet"; q3 = "sex beslut kvarstår per 30 september"
r.p(f"{q1} till IVO. {q2} och {q3}. Tabellen visar samtliga. Är rutan för verkställt tom är beslutet fortfarande inte verkställt.")
r.claim(q1, 8, "rapporterade", loose=()); r.claim(q2, 3, "verkställda", loose=()); r.claim(q3, 6, "kvarstående", loose=())
rows = [("1", "SoL 4 kap. 1 §", "Särskilt boende, demens", "240312", "", "", "Kön till demensboende är lång, nästa lediga plats går till annan."),
 ("2", "SoL 4 kap. 1 §", "Särskilt boende", "240419", "", "240903", "Flyttade in på Soldalen."),
 ("3", "SoL 4 kap. 1 §", "Dagverksamhet", "240506", "", "", "Den enskilde har varit på sjukhus större delen av sommaren."),
 ("4", "SoL 4 kap. 1 §", "Kontaktperson", "231128", "240515", "", "Tidigare kontaktperson slutade, ny har inte hittats."),
 ("5", "LSS 9 § 4", "Kontaktperson", "240201", "", "", "Önskar en person i samma ålder. Två förslag har avböjts."),
 ("6", "LSS 9 § 9", "Bostad med särskild service", "230914", "", "", "Inget ledigt i kommunen, förfrågan ställd till Kalmar och Mörbylånga."),
 ("7", "LSS 9 § 10", "Daglig verksamhet", "240320", "", "240819", "Praktik ordnad, startade efter semestern."),
 ("8", "LSS 9 § 5", "Avlösarservice i hemmet", "240611", "", "", "Brist på personal under sommaren.")]
t = r.table("Sammanfattning av ärendet", ["Sammanfattning av ärendet"], ["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Verkställt", "Kommentar"], [[x or None for x in q] for q in rows], "decision_rows", (5, 14, 18, 10, 10, 11, 32))
iso = lambda x: f"20{x[:2]}-{x[2:4]}-{x[4:]}" if x else None
for n, l, i, b, a, v, c in rows: r.dec(t, nr=n, section=["Sammanfattning av ärendet"], insats=i, lag=l[:3], lagrum=l, beslutsdatum=iso(b), avbrottsdatum=iso(a), verkstallt_datum=iso(v), status="verkställt" if v else "kvarstående", kommentar=c)
r.p("Datum anges som ÅÅMMDD. Inga beslut har avslutats av annan anledning.")
r.claim("Inga beslut har avslutats av annan anledning", 0, "avslutade", opt=True)
r.h("Ekonomi"); r.p("IVO kan ansöka om särskild avgift hos förvaltningsrätten. Kommunen har inte fått någon sådan ansökan under året.")
r.p("Socialförvaltningen"); r.p("Enhetschef bistånd")
r.find("text_vs_table", "The text says three carried out; the list has two with a date in Verkställt (and eight less six open is two).", 3, 2, [q2, "240903", "240819", q3], kinds=["text_vs_table", "text_vs_text", "table_vs_rows"])
r.find("text_vs_text", "Three carried out and six open make nine, not eight.", 8, 9, [q1, q2, q3], opt=True)
r.find("text_vs_text", "Eight less three is five, not six.", 6, 5, [q1, q2, q3], opt=True)
r.docx("Borgholms kommun\tTJÄNSTESKRIVELSE", "Postadress Box 52, 387 21 Borgholm", font="Arial", size=10.5)
