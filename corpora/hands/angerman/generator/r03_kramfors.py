from lib import Report, longdate
C = [("kontaktperson", "9 § 4 LSS", "LSS", "2025-03-06", "man", "M", "Mannen har bett om en yngre kontaktperson med intresse för fiske. Två förslag har presenterats men inget har passat."),
     ("daglig verksamhet", "9 § 10 LSS", "LSS", "2025-05-14", "kvinna", "K", "Kvinnan studerar vid folkhögskola till jul och vill skjuta på starten."),
     ("bostad med särskild service för vuxna", "9 § 9 LSS", "LSS", "2023-11-21", "man", "M", "Kommunen har ingen ledig bostad i Nyland, dit mannen vill flytta. Han har avböjt Bollstabruk och Kramfors."),
     ("korttidstillsyn", "9 § 7 LSS", "LSS", "2025-06-12", "pojke", "M", "Elevassistent saknas i skolan, därför har tillsynen inte startat."),
     ("särskilt boende", "4 kap. 1 § SoL", "SoL", "2025-04-02", "kvinna", "K", "Kvinnan tackade ja i augusti men fick avbryta flytten på grund av höftoperation."),
     ("särskilt boende", "4 kap. 1 § SoL", "SoL", "2025-05-27", "man", "M", "Platsbrist. Står först i kön."),
     ("hemtjänst", "4 kap. 1 § SoL", "SoL", "2025-06-18", "kvinna", "K", "Dottern har skött omsorgen under sommaren och familjen vill avvakta.")]

def build():
    r = Report(3, "kramfors", "2025_kv3", "pdf", organisation="Kramfors kommun", kommunkod="2282", stadsdel=None, namnd="Bistånds-, arbetsmarknads- och sociala nämnden",
               dnr="BAS 2025/214-2", period="2025-Q3", document_date="2025-10-20", laws=["LSS", "SoL"])
    r.h(1, "Ej verkställda gynnande beslut tredje kvartalet 2025")
    r.p("Sammanfattning", "b")
    r.p("Per den 30 september 2025 fanns sju beslut som inte hade verkställts inom tre månader. Fyra av besluten gäller LSS och tre SoL. Vid förra mätningen, den 30 juni, var antalet nio.")
    ag = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim("Per den 30 september 2025 fanns sju beslut som inte hade verkställts inom tre månader", 7, agreed=ag)
    r.claim("Fyra av besluten gäller LSS", 4, lag="LSS", agreed=ag)
    r.claim("tre SoL", 3, lag="SoL", agreed=ag)
    r.claim("Vid förra mätningen, den 30 juni, var antalet nio", 9, period="2025-Q2", agreed=ag)
    r.p("Förslag till beslut", "b")
    r.p("Bistånds-, arbetsmarknads- och sociala nämnden tar del av redovisningen och sänder den vidare till kommunfullmäktige och kommunrevisionen.")
    r.p("Bakgrund", "b")
    r.p("Den nya socialtjänstlagen började gälla den 1 juli 2025. Skyldigheten att rapportera finns numera i 34 kap. 1 § och i 28 f § LSS. De beslut som redovisas nedan är tagna före lagändringen, och därför anges de gamla paragraferna.")
    for law, head in (("LSS", "Beslut enligt LSS"), ("SoL", "Beslut enligt socialtjänstlagen")):
        r.h(2, head)
        for i, c in enumerate(C, 1):
            if c[2] != law:
                continue
            r.p(f"Ärende {i}", "b tight")
            r.p(f"Beslut om {c[0]} enligt {c[1]} fattades den {longdate(c[3])}. Beslutet avser en {c[4]}.", "tight")
            r.p(f"Skäl till att beslutet inte verkställts: {c[6]}")
            r.dec(None, nr=str(i), insats=c[0], lag=c[2], lagrum=c[1], beslutsdatum=c[3], kon=c[5], alder="barn" if c[4] == "pojke" else "vuxen", kommentar=c[6])
    r.h(2, "Förvaltningens kommentar")
    r.p("Fyra av besluten som fanns med vid förra mätningen har verkställts under sommaren och tre har avslutats eftersom behovet inte längre finns. Fem beslut har tillkommit. Förvaltningen följer ärendena vid månatliga avstämningar mellan handläggare och enhetschefer.")
    r.claim("Fyra av besluten som fanns med vid förra mätningen har verkställts under sommaren", 4, "verkställda", agreed=["lag", "insats", "orsak", "kon", "compare_to", "measure"])
    r.claim("tre har avslutats eftersom behovet inte längre finns", 3, "avslutade", orsak="behovet inte längre finns", agreed=["lag", "insats", "kon", "compare_to", "measure"])
    r.claim("Fem beslut har tillkommit", 5, "rapporterade", agreed=["lag", "insats", "orsak", "kon", "compare_to"])
    r.p("Gunvor Edbom\nFörvaltningschef")

    def page(c, d):
        w, h = d.pagesize
        c.saveState()
        c.setFillColorRGB(.1, .3, .45)
        c.rect(0, h - 14, w, 14, fill=1, stroke=0)
        c.setFillColorRGB(0, 0, 0)
        c.setFont("Helvetica-Bold", 12); c.drawString(64, h - 48, "Kramfors kommun")
        c.setFont("Helvetica", 8.5); c.drawString(330, h - 42, "Datum 2025-10-20"); c.drawString(330, h - 53, "Diarienr BAS 2025/214-2")
        c.drawRightString(w - 60, h - 42, f"Sida {d.page}")
        c.drawCentredString(w / 2, 30, "872 80 Kramfors   •   Bistånds-, arbetsmarknads- och socialförvaltningen")
        c.restoreState()
    r.reportlab(page, margins=(64, 70, 84, 62), size=10.5, colour="#1a4d73", heads_pt=(17, 12.5, 11))
    return r
