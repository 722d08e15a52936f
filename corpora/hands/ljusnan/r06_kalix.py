from lib import Report
import render_rl


def make():
    r = Report("ljusnan06_kalix_2022-Q3", "pdf", "Kalix kommun", "2514", "Socialnämnden", "241/2022-70", "2022-Q3", "2022-10-19")
    cases = [("Kontaktperson", "9 § 4 LSS", "14 mars 2022", "man", "De som hittills har tillfrågats har avböjt. Annons ligger ute på kommunens hemsida.", "Ej verkställt"),
             ("Ledsagarservice", "9 § 3 LSS", "2 maj 2022", "kvinna", "Den enskilde har meddelat att hon vill vänta till dess att hennes dotter är hemma från studierna.", "Ej verkställt"),
             ("Korttidsvistelse utanför det egna hemmet", "9 § 6 LSS", "17 januari 2022", "flicka", "Inskolningen drog ut på tiden men är nu klar.", "Verkställt 5 september 2022"),
             ("Bostad med särskild service för vuxna", "9 § 9 LSS", "8 juni 2021", "man", "Kommunen har för närvarande ingen ledig plats. Den enskilde bor kvar hos sina föräldrar.", "Ej verkställt"),
             ("Särskilt boende", "4 kap. 1 § SoL", "28 februari 2022", "kvinna", "Tackade nej till plats på annan ort, vill bo i centrala Kalix.", "Ej verkställt"),
             ("Särskilt boende", "4 kap. 1 § SoL", "4 april 2022", "man", "Mannen avled i augusti, något erbjudande hann inte lämnas.", "Avslutat 12 augusti 2022"),
             ("Kontaktfamilj", "4 kap. 1 § SoL", "21 december 2021", "pojke", "Familjen valde bort insatsen över sommaren och vill starta när skolan kommit igång.", "Ej verkställt")]
    q1 = "Under tredje kvartalet 2022 rapporterades sju beslut, fyra enligt LSS och tre enligt SoL"
    q2 = "Ett har verkställts och ett har avslutats, medan fem återstår att verkställa"
    r.claim(q1, 7, "rapporterade")
    r.claim(q1, 4, "rapporterade", lag="LSS")
    r.claim(q1, 3, "rapporterade", lag="SoL")
    r.claim(q2, 1, "verkställda")
    r.claim(q2, 1, "avslutade")
    r.claim(q2, 5, "kvarstående")
    q3 = "Inget av besluten avser avbrott i pågående insats"
    r.claim(q3, 0, "rapporterade", orsak="avbrott", optional=True)
    blocks = [("h1", "Ej verkställda beslut kvartal 3, 2022"),
              ("p", "<b>Ärendebeskrivning</b>"),
              ("p", "Socialnämnden ska enligt 16 kap. 6 f § SoL och 28 f § LSS rapportera gynnande beslut som inte har verkställts inom tre månader "
                    "från dagen för beslutet. Rapporten går till IVO och de förtroendevalda revisorerna. Nedan beskrivs vart och ett av besluten kortfattat, utan att någon enskild ska kunna kännas igen."),
              ("p", q1 + ". " + q2 + ". " + q3 + "."), ("h2", "Genomgång av besluten")]
    sec = ["Ej verkställda beslut kvartal 3, 2022", "Genomgång av besluten"]
    for n, (ins, lagrum, bes, kon, kom, lage) in enumerate(cases, 1):
        word, _, day = lage.partition(" ")
        blocks.append(("card", f"Ärende {n} – {ins} ({lagrum})", [f"Beslutsdatum: {bes}. Gäller: {kon}.", f"Kommentar: {kom}", f"Läge: {lage}"]))
        r.dec(None, nr=n, section=sec, insats=ins, lag=lagrum[-3:], lagrum=lagrum, beslutsdatum=bes, kon_printed=kon, kommentar=kom,
              verkstallt_datum=day if word == "Verkställt" else None, avslutat_datum=day if word == "Avslutat" else None)
    blocks += [("gap", 3), ("h2", "Förslag till beslut"), ("p", "Socialnämnden lägger informationen till handlingarna."),
               ("p", "Kalix den 19 oktober 2022"), ("p", "Kvalitetssamordnare")]

    def head(c, doc, page, reg, bold):
        c.setFont(bold, 13)
        c.drawString(70, page[1] - 48, "Kalix kommun")
        c.setFont(reg, 9)
        c.drawString(70, page[1] - 61, "Socialförvaltningen, till Socialnämnden")
        c.drawRightString(page[0] - 70, page[1] - 48, "Dnr 241/2022-70")
        c.line(70, page[1] - 68, page[0] - 70, page[1] - 68)
    render_rl.build(r.path, blocks, family="Liberation Serif", size=11.5, margin=25, top=32, head=head, foot="Socialförvaltningen i Kalix", h1=17, h2=13)
    return r
