"""Boxholm: numbered cases in prose, Word printed by LibreOffice. Tricky but right: case 5 stands for two decisions."""
from core import C, Rep
from producers import office_pdf, word

# område: (nr, insats, lagrum, vem, kon, alder, antal, besluts-mening, beslut, avbrott, extra mening, verkställt, orsak)
IFO, AO, FO = "Individ- och familjeomsorg", "Äldreomsorg", "Stöd till personer med funktionsnedsättning"
CASES = [
    (IFO, 1, "Kontaktfamilj", "4 kap. 1 § SoL", "flicka", "K", "barn", 1, "Beslutet togs den 12 juni 2024.", "2024-06-12", None, "", None,
     "Två familjer har tillfrågats men avböjt uppdraget. Ny sökning pågår tillsammans med grannkommunen."),
    (IFO, 2, "Kontaktfamilj", "4 kap. 1 § SoL", "pojke", "M", "barn", 1, "Beslutet togs den 5 februari 2024.", "2024-02-05", None,
     " Det verkställdes den 4 november 2024.", "2024-11-04", "Det tog tid att hitta en familj som passade pojkens behov."),
    (AO, 3, "Särskilt boende", "4 kap. 1 § SoL", "kvinna", "K", "vuxen", 1, "Beslutet togs den 19 augusti 2024.", "2024-08-19", None, "", None,
     "Har tackat nej till erbjuden lägenhet eftersom den saknar balkong. Står kvar i kön."),
    (AO, 4, "Särskilt boende", "4 kap. 1 § SoL", "man", "M", "vuxen", 1, "Beslutet togs den 2 september 2024.", "2024-09-02", None, "", None,
     "Samtliga platser är belagda."),
    (FO, 5, "Korttidsvistelse", "9 § 6 LSS", "två pojkar (syskon), två beslut", "M", "barn", 2, "Besluten togs den 30 maj 2024.", "2024-05-30", None, "", None,
     "Föräldrarna vill att bröderna är på korttids samma helger, vilket inte har gått att ordna än."),
    (FO, 6, "Bostad med särskild service för vuxna", "9 § 9 LSS", "man", "M", "vuxen", 1, "Beslutet togs den 21 mars 2023.", "2023-03-21", None, "", None,
     "Kommunen har ingen ledig lägenhet. En plats hos ett privat bolag har erbjudits och mannen har begärt betänketid."),
    (FO, 7, "Daglig verksamhet", "9 § 10 LSS", "kvinna", "K", "vuxen", 1, "Beslutet togs den 3 mars 2021.", "2021-03-03", "2024-08-01",
     " Insatsen är avbruten sedan den 1 augusti 2024.", None, "Kvinnan är sjukskriven och orkar inte delta. Ny kontakt tas i februari."),
]


def make():
    r = Rep("klaralven06_boxholm_2024-Q4", "pdf", organisation="Boxholms kommun", kommunkod="0560", namnd="Socialnämnden",
            dnr="SN-2025-9", period="2024-Q4", document_date="2025-01-22", laws=["SoL", "LSS"])
    r.p("BOXHOLMS KOMMUN", style="bold")
    r.p("Socialnämnden, diarienummer SN-2025-9", style="small")
    r.h("PM om beslut som inte verkställts, fjärde kvartalet 2024", section=False)
    r.p("Upprättat 2025-01-22 av förvaltningens utredare", style="italic")
    r.p("Under fjärde kvartalet 2024 rapporterades åtta beslut till IVO, fyra enligt SoL och fyra enligt LSS. Fem avser pojkar eller män, tre "
        "avser flickor eller kvinnor. Ett av besluten hann verkställas före nyår och sju återstår. Kvartalet dessförinnan var antalet rapporterade sex.",
        C("Under fjärde kvartalet 2024 rapporterades åtta beslut till IVO", "rapporterade", 8),
        C("fyra enligt SoL och fyra enligt LSS", "rapporterade", 4, lag="SoL"),
        C("fyra enligt SoL och fyra enligt LSS", "rapporterade", 4, lag="LSS"),
        C("Fem avser pojkar eller män", "rapporterade", 5, kon="M"),
        C("tre avser flickor eller kvinnor", "rapporterade", 3, kon="K"),
        C("Ett av besluten hann verkställas före nyår och sju återstår", "verkställda", 1),
        C("Ett av besluten hann verkställas före nyår och sju återstår", "kvarstående", 7),
        C("Kvartalet dessförinnan var antalet rapporterade sex", "rapporterade", 6, period="2024-Q3"))
    r.p("Ärendena beskrivs kort nedan. Personerna är avidentifierade. Beskrivningarna bygger på det som handläggarna har angett i individrapporterna.")
    omr = None
    for c in CASES:
        o, nr, ins, lagrum, who, kon, alder, n, line, b, a, extra, v, why = c
        if o != omr:
            omr = o
            r.h(o, 2)
        r.p(f"Ärende {nr}. {ins} enligt {lagrum}, {who}", style="bold")
        r.p(f"{line}{extra}", style="indent")
        r.p(f"Skäl: {why}", style="indent")
        r.decision(nr=nr, omrade=o, insats=ins, lag=lagrum[-3:], lagrum=lagrum, beslutsdatum=b, avbrottsdatum=a, kommentar=why, kon=kon,
                   alder=alder, antal=n, status="verkställt" if v else "kvarstående", verkstallt_datum=v)
    total = sum(c[7] for c in CASES)
    assert total == 8 and sum(c[7] for c in CASES if c[5] == "M") == 5
    r.h("Förslag", 2)
    r.p("Socialnämnden tackar för informationen och sänder rapporten till revisorerna och kommunfullmäktige.")
    d = r.build / f"{r.stem}.docx"
    word(r, d, font="Liberation Sans", size=10.5, head_colour="2E2E2E", footer="Boxholms kommun, 590 10 Boxholm", pages=True, head_sizes=(16, 12, 11))
    office_pdf(d, r.out)
    r.save()
