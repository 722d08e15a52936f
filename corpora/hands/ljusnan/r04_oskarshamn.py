from datetime import date

from lib import Report, iso
import render_docx


def make():
    r = Report("ljusnan04_oskarshamn_2024-Q4", "pdf", "Oskarshamns kommun", "0882", "Socialnämnden", "SN 2025/14", "2024-Q4", "2025-01-27")
    sol = [("S1", "Särskilt boende", "240318", "Erbjuden plats i september, tackade nej eftersom rummet låg mot gatan.", "Kvarstår"),
           ("S2", "Särskilt boende", "240611", "Flyttade in när plats blev ledig.", "Verkställt 241105"),
           ("S3", "Korttidsboende", "240716", "Behovet har upphört, hustrun klarar vården själv.", "Avslutat 241119"),
           ("S4", "Kontaktperson", "240122", "Uppdragstagare saknas.", "Kvarstår"),
           ("S5", "Sysselsättning", "240905", "Inlagd på sjukhus sedan i oktober.", "Kvarstår")]
    lss = [("L1", "Ledsagarservice", "230914", "Personen avböjer de ledsagare som föreslagits.", "Kvarstår"),
           ("L2", "Kontaktperson", "240527", "Kontaktperson hittad via annons.", "Verkställt 241014"),
           ("L3", "Kontaktperson", "240430", "Önskar jämnårig kontaktperson, sökning pågår.", "Kvarstår"),
           ("L4", "Daglig verksamhet", "240819", "Vill avvakta, går kvar på folkhögskolan till jul.", "Kvarstår"),
           ("L5", "Bostad med särskild service för vuxna", "221206", "Ingen ledig lägenhet, står först i kön.", "Kvarstår"),
           ("L6", "Korttidsvistelse", "240701", "Personalbrist på korttids, inskolning planeras i januari.", "Kvarstår")]
    cols = ["Ärende", "Insats", "Beslut", "Dagar", "Kommentar", "Läge"]
    tabs = {}
    for lag, head, src in (("SoL", "Socialtjänstlagen", sol), ("LSS", "Lagen om stöd och service till vissa funktionshindrade", lss)):
        rows = []
        for nr, ins, bes, kom, lage in src:
            end = iso(lage.split()[1]) if " " in lage else "2024-12-31"
            rows.append([nr, ins, bes, str((date.fromisoformat(end) - date.fromisoformat(iso(bes))).days), kom, lage])
        t = tabs[lag] = r.table(head, ["Redovisning av besluten", head], cols, rows, "decision_rows")
        for nr, ins, bes, dagar, kom, lage in rows:
            day = lage.split()[1] if " " in lage else None
            r.dec(t, nr=nr, section=t["section"], insats=ins, lag=lag, beslutsdatum=bes, dagar=int(dagar), kommentar=kom,
                  verkstallt_datum=day if lage[0] == "V" else None, avslutat_datum=day if lage[0] == "A" else None)
    q1 = "Socialförvaltningen har för fjärde kvartalet 2024 rapporterat elva beslut till IVO"
    q2 = "Fem beslut är fattade enligt socialtjänstlagen och sju enligt LSS"
    q3 = "Två beslut har verkställts och ett har avslutats under kvartalet, åtta är fortfarande ej verkställda"
    q4 = "Längst väntan har ett beslut om bostad med särskild service för vuxna, 756 dagar"
    assert tabs["LSS"]["rows"][4][3] == "756"
    r.claim(q1, 11, "rapporterade")
    r.claim(q2, 5, "rapporterade", lag="SoL")
    r.claim(q2, 7, "rapporterade", lag="LSS")
    r.claim(q3, 2, "verkställda")
    r.claim(q3, 1, "avslutade")
    r.claim(q3, 8, "kvarstående")
    r.claim(q4, 756, "kvarstående", "dagar", lag="LSS", insats="bostad med särskild service för vuxna", skip=("measure", "lag"))
    q5 = "Antalet dagar är räknat från beslutet till den 31 december 2023 eller till den dag då beslutet verkställdes eller avslutades"
    r.finding("text_vs_table", "The text gives seven decisions under LSS; the LSS list has six rows.", 7, 6, [q2, "L6 Korttidsvistelse 240701"],
              kinds=("table_vs_rows", "text_vs_text"))
    r.finding("period_reference", "The days are said to be counted to 31 December 2023; the report is for the fourth quarter of 2024 and the days fit 2024-12-31.",
              "2023-12-31", "2024-12-31", [q5, q1], kinds=("date",))
    r.finding("text_vs_text", "Five and seven make twelve, the total is given as eleven (consequence of the seven).", 11, 12, [q1, q2], "note", True)
    r.finding("text_vs_text", "Two, one and eight make eleven; five and seven twelve (consequence of the seven).", 12, 11, [q2, q3], "note", True)
    blocks = [("h1", "Ej verkställda beslut enligt SoL och LSS, kvartal 4 2024"),
              ("h2", "Socialförvaltningens förslag"), ("p", "Socialnämnden godkänner redovisningen."),
              ("p", "Redovisningen skickas till kommunfullmäktige och till kommunrevisionen för kännedom."),
              ("h2", "Varför ärendet kommer upp"),
              ("p", "Beslut om bistånd enligt 4 kap. 1 § SoL och om insatser enligt 9 § LSS ska verkställas utan dröjsmål. Går det mer än tre månader "
                    "ska kommunen rapportera det till Inspektionen för vård och omsorg, IVO. Rapporten lämnas en gång i kvartalet."),
              ("h2", "Läget"), ("p", q1 + ". " + q2 + ". " + q3 + "."), ("p", q4 + ". " + q5 + "."),
              ("h2", "Redovisning av besluten"),
              ("p", "Datum skrivs med år, månad och dag (ååmmdd)."),
              ("h3", tabs["SoL"]["title"]), ("table", tabs["SoL"], [16, 34, 18, 16, 52, 28]),
              ("h3", tabs["LSS"]["title"]), ("table", tabs["LSS"], [16, 34, 18, 16, 52, 28]),
              ("p", "Förvaltningen bedömer att ingen av de väntande far illa av dröjsmålet men att rekryteringen av kontaktpersoner behöver ett omtag."),
              ("p", "Tf socialchef"), ("p", "Beslutet skickas till: Kommunfullmäktige, kommunrevisionen")]
    render_docx.build(r.path, blocks, family="Liberation Serif", size=11, letterhead=("header", "Oskarshamns kommun\nSocialförvaltningen",
                      "Tjänsteskrivelse till socialnämnden\nDatum: 2025-01-27\nDnr: SN 2025/14"), foot="Postadress: Oskarshamns kommun, socialförvaltningen", margin=23)
    return r
