"""Orust: extract of minutes on the municipality's web site; name (n) lists per law and per reason, bullets for what has ended."""
from core import C, NOMEASURE, Rep
from producers import web

LSS = [("Kontaktperson", 3), ("Daglig verksamhet", 2), ("Avlösarservice i hemmet", 1), ("Ledsagarservice", 1)]
SOL = [("Särskilt boende", 5), ("Kontaktperson", 2), ("Kontaktfamilj", 1)]
WHY = [("Saknar plats", 6), ("Saknar uppdragstagare", 4), ("Den enskilde har tackat nej", 3), ("Annan orsak", 2)]
ENDED = [("Särskilt boende", "SoL", "2024-12-09", "verkställt", "2025-04-14", "Plats blev ledig i Henån."),
         ("Kontaktperson", "LSS", "2024-11-25", "verkställt", "2025-06-02", "Ny uppdragstagare har anlitats."),
         ("Ledsagarservice", "LSS", "2025-01-08", "avslutat", "2025-05-19", "Den enskilde har flyttat till annan kommun.")]
CSS = """body{margin:0;font:16px/1.5 Verdana,'DejaVu Sans',sans-serif;color:#1d1d1d} nav{background:#0b4f6c;color:#fff;padding:12px 24px}
nav a{color:#fff;margin-right:18px;text-decoration:none} .crumb{font-size:13px;color:#555;padding:8px 24px}
main{max-width:760px;padding:0 24px 40px} h1{font-size:28px} h2{font-size:20px;margin-top:28px} h3{font-size:16px;margin-bottom:4px}
.meta{font-size:14px;color:#444} aside{border-left:4px solid #0b4f6c;padding:6px 14px;background:#eef4f7;font-size:14px}
footer{background:#222;color:#ddd;padding:18px 24px;font-size:13px}"""


def make():
    r = Rep("klaralven07_orust_2025-Q2", "html", organisation="Orust kommun", kommunkod="1421", namnd="Socialnämnden",
            dnr="SN/2025:147", period="2025-Q2", document_date="2025-08-11", laws=["SoL", "LSS"])
    r.h("SN § 58 Ej verkställda beslut kvartal 2 2025", section=False)
    r.p("Protokollsutdrag från socialnämndens sammanträde den 27 augusti 2025. Ärendenummer SN/2025:147", style="meta")
    r.h("Beslut", 2)
    r.p("Socialnämnden godkänner redovisningen och överlämnar den till kommunfullmäktige samt till kommunens revisorer.")
    r.h("Sammanfattning av ärendet", 2)
    r.p("Socialnämnden är skyldig att kvartalsvis rapportera beslut som inte har verkställts inom tre månader, 16 kap. 6 f–h §§ socialtjänstlagen "
        "(2001:453) och 28 f–h §§ LSS. Den sista juni 2025 gällde det 15 beslut. Nio av dem rör kvinnor och sex rör män. I rapporten för kvartal 1 "
        "var antalet 17.",
        C("Den sista juni 2025 gällde det 15 beslut", "ej_verkställda", 15, agreed=NOMEASURE),
        C("Nio av dem rör kvinnor och sex rör män", "ej_verkställda", 9, kon="K", agreed=NOMEASURE),
        C("Nio av dem rör kvinnor och sex rör män", "ej_verkställda", 6, kon="M", agreed=NOMEASURE),
        C("I rapporten för kvartal 1 var antalet 17", "ej_verkställda", 17, period="2025-Q1", agreed=NOMEASURE))
    for law, title, items in (("LSS", "Insatser enligt LSS", LSS), ("SoL", "Bistånd enligt SoL", SOL), (None, "Orsak, en per beslut", WHY)):
        r.h(title, 3)
        t = r.table(["", ""], [[a, str(n)] for a, n in items], "list_counts", show=False)
        r.truth["tables"][-1]["columns"] = []
        r.ul([f"{a} ({n})" for a, n in items])
        for a, n in items:
            r.count(t, "ej_verkställda", n, lag=law, **({"insats": a} if law else {"orsak": a}))
    assert sum(n for _, n in LSS + SOL) == sum(n for _, n in WHY) == 15
    r.h("Sedan förra rapporten", 2)
    r.p("Tre beslut har utgått ur rapporteringen, varav två har verkställts och ett har avslutats utan att verkställas:",
        C("Tre beslut har utgått ur rapporteringen", "verkställda/avslutade", 3),
        C("två har verkställts och ett har avslutats utan att verkställas", "verkställda", 2),
        C("två har verkställts och ett har avslutats utan att verkställas", "avslutade", 1))
    r.ul([f"{i} enligt {law}. Beslut {b}, {st} {d}. {why}" for i, law, b, st, d, why in ENDED])
    for i, law, b, st, d, why in ENDED:
        r.decision(insats=i, lag=law, beslutsdatum=b, status=st, kommentar=why, verkstallt_datum=d if st == "verkställt" else None,
                   avslutat_datum=d if st == "avslutat" else None)
    r.h("Beslutsunderlag", 2)
    r.p("Tjänsteskrivelse, socialförvaltningen, daterad 2025-08-11")
    r.raw("html", "<aside>Beslutet skickas till: kommunfullmäktige, revisorerna, verksamhetschef funktionshinder, verksamhetschef vård och omsorg</aside>")
    top = ('<nav><a href="#">Orust kommun</a><a href="#">Omsorg och stöd</a><a href="#">Politik</a><a href="#">Självservice</a></nav>\n'
           '<div class="crumb">Start / Kommun och politik / Protokoll / Socialnämnden / 2025</div>\n')
    r.out.write_text(web(r, "SN § 58 Ej verkställda beslut kvartal 2 2025 – Orust kommun", CSS, top,
                         "\n<footer>Kontaktcenter öppet vardagar 8–16 · Om webbplatsen · Kakor</footer>"), encoding="utf-8")
    r.save()
