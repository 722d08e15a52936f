"""lanet08 Smedjebacken 2025-Q4: DOCX, numbered cases in prose by area of work (a lead line, then what has happened); no tables."""
import docx
from docx.shared import Cm, Pt
from docx.oxml.ns import qn
from lib import *

STEM = "lanet08_smedjebacken_2025_kv4"
A, B, C, L = "Äldreomsorg", "Stöd till personer med funktionsnedsättning", "Individ- och familjeomsorg", "Beslut som har lösts under kvartalet"
# area, insats, lag, vem, beslut, avbrott, utfall, datum, text, id
R = [
 (A, "Särskilt boende", "SoL", "kvinna", "2025-07-04", "", "", "", "Hon fick ett erbjudande i november men tackade nej eftersom dottern bor närmare det andra boendet. Nytt erbjudande lämnas när en lägenhet blir ledig där.", "sol_sarskilt_boende_aldre"),
 (A, "Särskilt boende", "SoL", "man", "2025-08-12", "", "", "", "Kön till demensavdelningen är lång och vi har inte kunnat erbjuda någon plats ännu.", "sol_sarskilt_boende_aldre"),
 (A, "Växelvård", "SoL", "man", "2025-09-19", "", "", "", "Hustrun har bett att få vänta till våren.", "sol_vaxelvard"),
 (B, "Bostad med särskild service för vuxna", "LSS", "man", "2023-11-14", "", "", "", "Det finns ingen bostad som motsvarar behoven i kommunen. Tre externa utförare är tillfrågade, en har lämnat preliminärt ja.", "lss_bostad_sarskild_service_vuxna"),
 (B, "Daglig verksamhet", "LSS", "kvinna", "2022-03-08", "2025-06-02", "", "", "Hon slutade av hälsoskäl. Uppföljning görs tillsammans med vårdcentralen, ingen ändring väntas den närmaste tiden.", "lss_daglig_verksamhet"),
 (B, "Kontaktperson", "LSS", "kvinna", "2025-05-27", "", "", "", "Vi har haft svårt att rekrytera. En person ska intervjuas i januari.", "lss_kontaktperson"),
 (B, "Ledsagarservice", "LSS", "man", "2025-09-09", "", "", "", "Insatsen skulle ha börjat i november, men ledsagaren tackade nej i sista stund.", "lss_ledsagarservice"),
 (C, "Kontaktfamilj", "SoL", "flicka", "2025-01-21", "", "", "", "Ingen av de utredda familjerna har kunnat ta emot syskonen tillsammans.", "sol_kontaktfamilj"),
 (C, "Kontaktfamilj", "SoL", "pojke", "2025-01-21", "", "", "", "Se föregående ärende, det gäller brodern.", "sol_kontaktfamilj"),
 (C, "Kontaktperson", "SoL", "man", "2025-08-25", "", "", "", "Han svarar inte på brev eller telefon.", "sol_kontaktperson"),
 (C, "Boendestöd", "SoL", "kvinna", "2025-09-03", "", "", "", "Vakant tjänst i boendestödsgruppen sedan i september, återbesatt från den 12 januari.", "sol_boendestod"),
 (L, "Dagverksamhet", "SoL", "kvinna", "2025-06-03", "", "verkställt", "2025-10-06", "Går två dagar i veckan och trivs.", "sol_dagverksamhet"),
 (L, "Korttidstillsyn", "LSS", "pojke", "2025-08-11", "", "verkställt", "2025-11-17", "Startade efter att skolskjutsen ordnats.", "lss_korttidstillsyn"),
 (L, "Särskilt boende", "SoL", "man", "2025-06-17", "", "avslutat", "2025-10-30", "Han har flyttat till sin son i en annan kommun.", "sol_sarskilt_boende_aldre"),
]


def lang(x):
    y, m, d = x.split("-")
    return f"den {int(d)} {MANAD[int(m)]} {y}"


def build():
    t = Truth(organisation="Smedjebackens kommun", stadsdel=None, namnd="Familje- och omsorgsnämnden", kommunkod="2061", dnr="FON 2026/00012",
              period="2025-Q4", document_date="2026-01-30", laws=["SoL", "LSS"])
    top = "Rapport över ej verkställda gynnande beslut, kvartal 4 år 2025"
    paras = []
    for i, (area, ins, lag, vem, b, a, ut, dt_, txt, iid) in enumerate(R, 1):
        lead = f"Ärende {i}. {ins} ({lag}), {vem}. Beslut {lang(b)}." + (f" Avbrott sedan {lang(a)}." if a else "") + (f" {'Verkställt' if ut == 'verkställt' else 'Avslutat'} {lang(dt_)}." if ut else "")
        paras.append((area, lead, txt))
        t.decision(nr=i, section=[top, area], omrade=None if area == L else area, insats=ins, insats_id=iid, lag=lag, beslutsdatum=b, avbrottsdatum=a, kommentar=txt,
                   kon="K" if vem in ("kvinna", "flicka") else "M", alder="barn" if vem in ("flicka", "pojke") else "vuxen", status=ut or "kvarstående",
                   verkstallt_datum=dt_ if ut == "verkställt" else None, avslutat_datum=dt_ if ut == "avslutat" else None)
    kv = [r for r in R if not r[6]]
    ns, nl = sum(r[2] == "SoL" for r in kv), sum(r[2] == "LSS" for r in kv)
    nv, na = sum(r[6] == "verkställt" for r in R), sum(r[6] == "avslutat" for r in R)
    prev = 7
    c1 = f"Vid årsskiftet fanns {word(len(kv))} gynnande beslut som inte hade verkställts, {word(ns)} enligt socialtjänstlagen och {word(nl)} enligt LSS."
    c2 = f"Det är {word(len(kv) - prev)} fler än vid utgången av kvartal 3, då det var {word(prev)}."
    c3 = f"Under kvartalet har {word(nv)} beslut verkställts och {word(na)} avslutats."
    c4 = "Inga beslut om personlig assistans är försenade."
    t.claim(c1, "kvarstående", len(kv), "remaining at the turn of the year", agreed=without("measure"))
    t.claim(c1, "kvarstående", ns, "SoL", lag="SoL", agreed=without("measure"))
    t.claim(c1, "kvarstående", nl, "LSS", lag="LSS", agreed=without("measure"))
    t.claim(c2, "kvarstående", len(kv) - prev, "change since the quarter before", unit="skillnad", compare_to="2025-Q3", agreed=without("measure"))
    t.claim(c2, "kvarstående", prev, "the quarter before", period="2025-Q3", agreed=without("measure"))
    t.claim(c3, "verkställda", nv, "carried out in the quarter")
    t.claim(c3, "avslutade", na, "closed in the quarter")
    t.claim(c4, "ej_verkställda", 0, "no delayed personal assistance", optional=True, lag="LSS", insats="personlig assistans")

    d = docx.Document()
    s = d.sections[0]
    s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(3), Cm(3)
    st = d.styles["Normal"]
    st.font.name, st.font.size = "Garamond", Pt(12)
    for nm in ("Heading 1", "Heading 2"):
        x = d.styles[nm]
        x.font.name = "Garamond"
        x.element.rPr.rFonts.attrib.clear()
        x.element.rPr.rFonts.set(qn("w:ascii"), "Garamond")
        x.element.rPr.rFonts.set(qn("w:hAnsi"), "Garamond")
    d.add_paragraph("Smedjebackens kommun\nFamilje- och omsorgsförvaltningen")
    d.add_paragraph("Datum: 2026-01-30\nDiarienummer: FON 2026/00012\nHandläggare: Siv Hellgruva, utredare\nTill: Familje- och omsorgsnämnden")
    d.add_heading(top, 1)
    d.add_heading("Förslag", 2)
    d.add_paragraph("Familje- och omsorgsnämnden lägger rapporten till handlingarna och överlämnar den till kommunfullmäktige.")
    d.add_heading("Inledning", 2)
    d.add_paragraph("Sedan den nya socialtjänstlagen (2025:400) trädde i kraft framgår rapporteringsskyldigheten av 34 kap. 1 § den lagen. För LSS gäller 28 f § som förut. Varje beslut räknas för sig även om flera beslut avser samma person.")
    d.add_paragraph(f"{c1} {c2} {c3} {c4}")
    d.add_paragraph("Nedan beskrivs ärendena i korthet. Numren är löpnummer i den här rapporten och har ingen koppling till journalen.")
    cur = None
    for area, lead, txt in paras:
        if area != cur:
            d.add_heading(area, 2)
            cur = area
        p = d.add_paragraph()
        p.add_run(lead).bold = True
        p.paragraph_format.space_after = Pt(0)
        p.paragraph_format.keep_with_next = True
        d.add_paragraph(txt)
    d.add_heading("Förvaltningens kommentar", 2)
    d.add_paragraph("Rekryteringen av uppdragstagare är fortsatt den svåraste biten. Vi har en dialog med grannkommunerna om gemensamma annonser. Risken för särskild avgift bedöms som störst för bostadsärendet.")
    d.add_paragraph("\nLars-Göran Kolmila\nFörvaltningschef")
    d.add_paragraph("Kopia till: kommunfullmäktige, kommunens revisorer")
    s.footer.paragraphs[0].text = "Smedjebackens kommun | 777 81 Smedjebacken | Org.nr 212000-0000"
    d.save(DOCS / f"{STEM}.docx")
    t.write(STEM, ["The lead line carries the fields, the paragraph after it is the comment.", "omrade is the heading; under 'Beslut som har lösts under kvartalet' it is unknown.",
                   "'Tre externa utförare ... en' in case 4 are providers, no decisions."])


if __name__ == "__main__":
    build()
