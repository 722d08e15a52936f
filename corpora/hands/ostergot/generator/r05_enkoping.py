"""Enköping, Q3 2025: minutes of the board, the whole report stands inside the paragraph of the matter; Word file printed by LibreOffice."""
from lib import *

r = Rep("ostergot05_enkoping_2025kv3", "pdf", organisation="Enköpings kommun", kommunkod="0381", namnd="Vård- och omsorgsnämnden",
        dnr="VON2025/00187", period="2025-Q3", document_date="2025-11-24", laws=["SoL", "LSS"])
r.loose = True
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
long = lambda s: f"{int(s[8:])} {MON[int(s[5:7]) - 1]} {s[:4]}"
D = [("Särskilt boende", "SoL", "kvinna", "2025-02-12", "Har tackat nej till plats på Kaptensgatan, önskar invänta ett annat boende."),
     ("Särskilt boende", "SoL", "kvinna", "2025-06-04", "Erbjuden plats i oktober, inflyttning planeras."),
     ("Särskilt boende", "SoL", "man", "2024-11-18", "Medverkar inte till planering av flytten, dialog med anhöriga pågår."),
     ("Korttidsboende", "SoL", "kvinna", "2025-05-27", "Vill inte vara hemifrån under sommaren."),
     ("Ledsagning", "SoL", "man", "2025-03-10", "Utföraren saknar personal på kvällstid."),
     ("Kontaktperson", "LSS", "kvinna", "2025-01-30", "Ingen person med rätt intressen har hittats."),
     ("Kontaktperson", "LSS", "man", "2024-09-19", "Tidigare uppdragstagare avslutade i våras, ny rekrytering pågår."),
     ("Bostad med särskild service", "LSS", "man", "2023-04-03", "Kommunen har ingen ledig plats i gruppbostad."),
     ("Bostad med särskild service", "LSS", "man", "2025-06-16", "Kommunen har ingen ledig plats i servicebostad.")]
keys = list(dict.fromkeys((x[0], x[1]) for x in D))
n = lambda **k: sum(all(x[{"i": 0, "l": 1, "k": 2}[a]] == b for a, b in k.items()) for x in D)
rows = [[i, l, str(n(i=i, l=l, k="kvinna")), str(n(i=i, l=l, k="man")), str(n(i=i, l=l))] for i, l in keys]

r.h(1, "§ 87 Fastställande av dagordning")
r.p("Vård- och omsorgsnämnden fastställer dagordningen. Punkt 6 utgår.")
r.h(1, "§ 88 Rapportering av ej verkställda beslut kvartal 3 2025")
r.add("p", "VON2025/00187")
r.h(2, "Beslut")
r.p("Vård- och omsorgsnämnden lägger rapporten till handlingarna och överlämnar den till kommunfullmäktige.")
r.h(2, "Sammanfattning av ärendet")
r.p("Nämnden ska enligt 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS rapportera gynnande beslut som inte har verkställts inom tre månader. "
    f"Per den 30 september 2025 var {w(len(D))} beslut ej verkställda: {w(n(l='SoL'))} enligt SoL och {w(n(l='LSS'))} enligt LSS. Det är två färre än vid förra rapporteringen.",
    (f"Per den 30 september 2025 var {w(len(D))} beslut ej verkställda", len(D), "beslut", "ej_verkställda"), (f"{w(n(l='SoL'))} enligt SoL", n(l="SoL"), "beslut", "ej_verkställda", {"lag": "SoL"}),
    (f"{w(n(l='LSS'))} enligt LSS", n(l="LSS"), "beslut", "ej_verkställda", {"lag": "LSS"}),
    ("Det är två färre än vid förra rapporteringen", -2, "skillnad", "ej_verkställda", {"compare_to": "2025-Q2"}))
t = r.table(["Insats", "Lag", "Kvinnor", "Män", "Antal"], rows + [["Totalt", "", str(n(k="kvinna")), str(n(k="man")), str(len(D))]], "matrix_insats_kon_orsak", widths=[6, 2, 2.4, 2.4, 2.4], total=(-1,))
r.grid(t, [{"insats": i, "lag": l} for i, l in keys] + [{"is_total": True}], [None, None, {"kon": "K"}, {"kon": "M"}, {}], measure="ej_verkställda")
r.h(2, "De enskilda besluten")
r.ul([f"{x[0]} {x[1]}, {x[2]}, beslut den {long(x[3])}. {x[4]}" for x in D])
for x in D:
    r.dec(insats=f"{x[0]} {x[1]}", insats_id=iid(x[0], x[1]), lag=x[1], beslutsdatum=x[3], kon={"kvinna": "K", "man": "M"}[x[2]], alder="vuxen", kommentar=x[4], status="kvarstående")
r.p("Sedan förra kvartalet har tre beslut om särskilt boende verkställts och ett beslut om kontaktperson enligt LSS avslutats på den enskildes begäran.",
    ("har tre beslut om särskilt boende verkställts", 3, "beslut", "verkställda", {"insats": "särskilt boende", "agreed": ["measure", "period", "insats", "orsak", "kon", "compare_to"]}),
    ("ett beslut om kontaktperson enligt LSS avslutats på den enskildes begäran", 1, "beslut", "avslutade", {"insats": "kontaktperson", "lag": "LSS", "agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]}))
r.h(2, "Yttranden")
r.p("Ledamöterna ställer frågor om väntetiden till gruppbostad. Avdelningschefen svarar att åtta nya lägenheter planeras i Örsundsbro till 2027.")
r.h(2, "Beslutsunderlag")
r.p("Tjänsteskrivelse daterad 2025-10-27\nArbetsutskottets protokoll 2025-11-06, § 61")
r.h(1, "§ 89 Ekonomisk månadsuppföljning oktober")
r.add("p", "VON2025/00012")
r.h(2, "Beslut ")
r.p("Nämnden godkänner uppföljningen.")
r.h(2, "Sammanfattning av ärendet ")
r.p("Prognosen visar ett underskott på 6,4 miljoner kronor, främst inom hemtjänsten där antalet utförda timmar är 3 procent högre än budgeterat.")


def build():
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin, s.right_margin = Cm(3), Cm(2.2)
    d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11.5)
    for x, z in (("Heading 1", 14), ("Heading 2", 11.5)):
        d.styles[x].font.name = "Liberation Sans"; d.styles[x].font.size = Pt(z); d.styles[x].font.color.rgb = RGBColor(0, 0, 0)
    s.header.paragraphs[0].text = "Enköpings kommun\tPROTOKOLL\tSammanträdesdatum 2025-11-20\nVård- och omsorgsnämnden"
    p = s.footer.paragraphs[0]; p.add_run("Justerandes signatur ________        Utdragsbestyrkande ________        Sida ")
    for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
        run = p.add_run()
        e = OxmlElement("w:fldChar" if typ else "w:instrText")
        if typ: e.set(qn("w:fldCharType"), typ)
        else: e.text = txt
        run._r.append(e)
    d.add_paragraph("Plats och tid: Kommunhuset, rum Bredsand, kl. 13.15–15.40\nJusteringens plats och datum: Digital justering 2025-11-24\nParagrafer: 87–89")
    docx_blocks(d, r.blocks, style="Light List", size=10.5)
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "protokoll.docx"; d.save(f); soffice(f, r.out)
    r.save()
