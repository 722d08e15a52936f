from lib import *
r = R("oland04_kiruna_2026-Q1", "pdf", organisation="Kiruna kommun", kommunkod="2584", namnd="Socialnämnden", dnr="S-2026-112", period="2026-Q1", document_date="2026-04-20", laws=["SoL", "LSS"])
r.p("Socialförvaltningen, myndighetsutövning\t2026-04-20\tDnr: S-2026-112")
r.h("Icke verkställda beslut kvartal 1 2026", 1)
r.p("Enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS ska socialnämnden rapportera gynnande beslut som inte har verkställts inom tre månader. Mätdatum är 31 mars 2026. Väntetiden räknas i dagar från beslutsdatum till mätdatumet.")
E = "2026-03-31"
D = {"SoL": [("Särskilt boende", "2025-09-18", "kvinna", "Plats saknas i centrala Kiruna, har tackat nej till plats i Vittangi."), ("Särskilt boende", "2025-12-04", "man", "Väntar på att lägenheten ska bli färdigrenoverad."), ("Kontaktfamilj", "2025-11-07", "pojke", "Ingen lämplig familj har hittats trots annonsering."), ("Boendestöd", "2025-12-19", "kvinna", "Svarar inte när utföraren ringer, nytt försök görs i april.")],
     "LSS": [("Kontaktperson", "2025-02-24", "man", "Har bytt önskemål flera gånger, rekrytering pågår."), ("Korttidstillsyn", "2025-10-30", "flicka", "Skolskjuts måste lösas först, det är utbildningsförvaltningen som ansvarar."), ("Daglig verksamhet", "2025-12-10", "kvinna", "Vill vänta tills efter sin operation.")]}
a, b, c = "Förvaltningen har rapporterat sju beslut", "fyra är fattade enligt SoL och tre enligt LSS", f"Den längsta väntetiden är {days('2025-02-24', E)} dagar"
r.p(f"{a} till IVO för kvartalet, varav {b}. {c} och gäller en kontaktperson.")
r.claim(a, 7); r.claim(b, 4, lag="SoL"); r.claim(b, 3, lag="LSS"); r.claim(c, days("2025-02-24", E), unit="dagar", loose=("measure", "lag", "insats", "kon"), insats="kontaktperson", lag="LSS")
for lag, head in (("SoL", "Beslut enligt SoL"), ("LSS", "Beslut enligt LSS")):
    r.h(head, 2); items = []
    for i, d, k, t in D[lag]:
        n = days(d, E); items.append(f"{i}, {k}, beslut {d}, {n} dagar. {t}")
        r.dec(section=[head], insats=i, lag=lag, beslutsdatum=d, dagar=n, kommentar=t, kon="K" if k in ("kvinna", "flicka") else "M", alder="barn" if k in ("pojke", "flicka") else "vuxen")
    r.ul(items)
r.h("Verkställt sedan förra rapporten", 2)
v = "Två beslut om särskilt boende som fanns med i rapporten för kvartal 4 2025 har verkställts"
r.p(v + ". De ingår inte i listan ovan."); r.claim(v, 2, "verkställda", insats="särskilt boende", lag="SoL", loose=("period", "compare_to", "lag"))
r.h("Förslag till beslut", 2); r.p("Socialnämnden beslutar att ta emot rapporten och att skicka den till kommunfullmäktige samt kommunens revisorer."); r.p("Handläggare, socialförvaltningen")
r.docx("Kiruna kommun", "Kiruna kommun, Stadshustorget 1, 981 30 Kiruna", font="Liberation Sans", size=11, via_pdf=True)
