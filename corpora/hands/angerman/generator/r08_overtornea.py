from lib import Report
INS = [("Särskilt boende", 0, 0), ("Hemtjänst", 0, 0), ("Korttidsplats", 0, 0), ("Kontaktfamilj/kontaktperson", 0, 0), ("Öppenvård IFO", 0, 0)]
LSS = [("Kontaktperson", 1, 0), ("Avlösarservice", 0, 1), ("Daglig verksamhet", 0, 0)]

def build():
    r = Report(8, "overtornea", "2025_kv4", "pdf", organisation="Övertorneå kommun", kommunkod="2518", stadsdel=None, namnd="Socialnämnden",
               dnr="2026:12-709", period="2025-Q4", document_date="2026-01-19", laws=["SoL", "LSS"])
    r.h(1, "Statistikrapport över ej verkställda beslut, kvartal 4 2025")
    r.p("Inga beslut enligt SoL är äldre än tre månader utan att vara verkställda per den 31 december 2025. Inom LSS finns två sådana beslut. Föregående kvartal redovisades ett beslut enligt SoL och två enligt LSS.")
    ag = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim("Inga beslut enligt SoL är äldre än tre månader utan att vara verkställda per den 31 december 2025", 0, lag="SoL", optional=True)
    r.claim("Inom LSS finns två sådana beslut", 2, lag="LSS", agreed=ag)
    r.claim("Föregående kvartal redovisades ett beslut enligt SoL", 1, lag="SoL", period="2025-Q3", agreed=ag)
    r.claim("två enligt LSS", 2, lag="LSS", period="2025-Q3", agreed=ag)
    for law, head, rows, zero in (("SoL", "1. Bistånd enligt SoL", INS, "0"), ("LSS", "2. Insatser enligt LSS", LSS, "0")):
        r.h(2, head)
        tot = ["Summa", str(sum(k + m for _, k, m in rows)), str(sum(k for _, k, m in rows)), str(sum(m for _, k, m in rows))]
        body = [[n, str(k + m), str(k), str(m)] for n, k, m in rows]
        t = r.table(["Beslut om", "Antal ej verkställda", "därav kvinnor", "därav män"], body + [tot], "insats_status", widths=[190, 100, 85, 75], bold_rows=[len(body)])
        for row in body + [tot]:
            for kon, x in zip((None, "K", "M"), row[1:]):
                r.cnt(t, "ej_verkställda", int(x), lag=law, insats=None if row is tot else row[0], kon=kon, is_total=row is tot)
    r.h(2, "3. Uppgifter om besluten enligt LSS")
    t = r.table(["Insats", "Datum för beslut", "Anledning till att beslutet inte har verkställts", "Förväntas verkställas"],
                [["Kontaktperson", "2025-03-20", "Den enskilde vill ha samma person som tidigare, som just nu är föräldraledig.", "mars 2026"],
                 ["Avlösarservice", "2025-09-11", "Svårt att rekrytera på grund av långa avstånd (Svanstein).", "Oklart"]], "decision_rows", widths=[85, 80, 205, 95])
    r.dec(t, insats="Kontaktperson", lag="LSS", beslutsdatum="2025-03-20", kommentar="Den enskilde vill ha samma person som tidigare, som just nu är föräldraledig.")
    r.dec(t, insats="Avlösarservice", lag="LSS", beslutsdatum="2025-09-11", kommentar="Svårt att rekrytera på grund av långa avstånd (Svanstein).")
    r.h(2, "4. Laglig grund")
    r.p("Rapporteringen sker med stöd av 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f–h §§ lagen (1993:387) om stöd och service till vissa funktionshindrade. Rapporten överlämnas till kommunfullmäktige och kommunens revisorer.")
    r.p("Enligt uppdrag\nSten-Åke Niemi, förvaltningssekreterare")

    def page(c, d):
        w, h = d.pagesize
        c.saveState()
        c.setFont("Times-Bold", 13); c.drawString(60, h - 50, "ÖVERTORNEÅ KOMMUN")
        c.setFont("Times-Roman", 10); c.drawString(60, h - 64, "Socialnämnden")
        c.drawRightString(w - 60, h - 50, "2026-01-19"); c.drawRightString(w - 60, h - 64, "Dnr 2026:12-709")
        c.line(60, 46, w - 60, 46); c.setFont("Times-Roman", 8)
        c.drawString(60, 34, "Tingshusvägen 2, 957 85 Övertorneå"); c.drawRightString(w - 60, 34, f"{d.page}(1)")
        c.restoreState()
    r.reportlab(page, base="Times-Roman", bold="Times-Bold", size=11, grid="rules", margins=(60, 60, 92, 60), heads_pt=(15, 12, 11))
    return r
