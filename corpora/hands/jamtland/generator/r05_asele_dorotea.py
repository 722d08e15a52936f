"""Joint board of Åsele and Dorotea, kv 2 2025: DOCX; statuses are the row labels, insatser stand across; a planted row."""
from lib import *
from docx import Document
from docx.shared import Pt, Cm

D = [  # kommun lag insats beslut kommentar status
 ("Åsele", "LSS", "Kontaktperson", "14/1 2025", "Ingen har anmält intresse.", "kvarstående"),
 ("Dorotea", "LSS", "Kontaktperson", "3/9 2024", "Vill bara ha en namngiven person som tackat nej till uppdraget.", "kvarstående"),
 ("Dorotea", "LSS", "Kontaktperson", "5/2 2025", "Ny kontaktperson började i maj.", "verkställt"),
 ("Åsele", "LSS", "Ledsagarservice", "19/11 2024", "Ledsagare slutat, rekrytering pågår.", "kvarstående"),
 ("Åsele", "LSS", "Daglig verksamhet", "28/2 2025", "Går ut gymnasiet i juni och börjar därefter.", "kvarstående"),
 ("Dorotea", "LSS", "Daglig verksamhet", "12/12 2024", "Sjukskriven, avvaktar.", "kvarstående"),
 ("Åsele", "SoL", "Särskilt boende", "17/3 2025", "Har tackat nej till två lägenheter på Solgården.", "kvarstående"),
 ("Åsele", "SoL", "Särskilt boende", "6/3 2025", "Flyttade in den 16 juni, beslutet är verkställt.", "kvarstående"),   # planted: listed as Kvar
 ("Dorotea", "SoL", "Särskilt boende", "27/1 2025", "Plats på Bergvattengården i maj.", "verkställt"),
 ("Dorotea", "SoL", "Särskilt boende", "22/1 2025", "Avliden.", "avslutat"),
 ("Åsele", "SoL", "Kontaktfamilj", "8/10 2024", "Ingen familj är intresserad av uppdraget, annons i båda kommunerna.", "kvarstående"),
 ("Åsele", "SoL", "Boendestöd", "24/2 2025", "Personen är inte motiverad. Motivationssamtal erbjuds.", "kvarstående"),
]
KEYS = "kommun lag insats beslut kommentar status".split()
DECS = [dict(zip(KEYS, d)) for d in D]


def iso(s):
    dm, y = s.split(); a, b = dm.split("/")
    return f"{y}-{int(b):02d}-{int(a):02d}"


def build():
    r = Report("jamtland05_asele_dorotea_2025kv2", "docx", organisation="Åsele kommun", namnd="Gemensamma omsorgsnämnden Åsele–Dorotea", kommunkod="2463", dnr="GON-2025-0066",
               period="2025-Q2", document_date="2025-08-18", laws=["LSS", "SoL"])
    H = "Icke verkställda beslut andra kvartalet 2025"
    doc = Document()
    doc.styles["Normal"].font.name = "Arial"; doc.styles["Normal"].font.size = Pt(11)
    sec = doc.sections[0]; sec.left_margin = sec.right_margin = Cm(2)
    sec.header.paragraphs[0].text = "Gemensamma omsorgsnämnden Åsele–Dorotea, dnr GON-2025-0066"
    doc.add_paragraph("Åsele kommun är värdkommun för den gemensamma nämnden")
    doc.add_paragraph("Åsele 18 augusti 2025")
    doc.add_heading(H, 0)
    kv = [d for d in DECS if d["status"] == "kvarstående"]
    ver = [d for d in DECS if d["status"] == "verkställt"]
    inK = lambda k: sum(d["kommun"] == k for d in kv)
    p = (f"Nämnden har för årets andra kvartal rapporterat {word(len(DECS))} icke verkställda beslut till IVO. {word(len(ver), True)} av dem har verkställts under kvartalet och ett har avslutats. "
         f"{word(len(kv), True)} beslut är kvar, {word(inK('Åsele'))} i Åsele och {word(inK('Dorotea'))} i Dorotea.")
    doc.add_paragraph(p)
    r.claim(f"rapporterat {word(len(DECS))} icke verkställda beslut till IVO", "rapporterade", len(DECS))
    r.claim(f"{word(len(ver), True)} av dem har verkställts under kvartalet", "verkställda", len(ver))
    r.claim("ett har avslutats", "avslutade", 1)
    r.claim(f"{word(len(kv), True)} beslut är kvar", "kvarstående", len(kv))
    for k in ("Åsele", "Dorotea"):
        r.claim(f"{word(inK(k))} i {k}", "kvarstående", inK(k), what=f"remaining, {k}")
    doc.add_heading("Om rapporteringen", 1)
    doc.add_paragraph("Skyldigheten att rapportera beslut som inte verkställts inom tre månader finns i socialtjänstlagen 16 kap. 6 f § (för beslut från 1 juli 2025 gäller den nya lagen) och LSS 28 f §. "
                      "Nämnden svarar för båda kommunernas myndighetsutövning sedan 2021 och lämnar en gemensam rapport. Statistiken överlämnas till fullmäktige i respektive kommun.")
    T1 = "Tabell A. Antal beslut"
    doc.add_heading(T1, 1)
    combos = list(dict.fromkeys((d["lag"], d["insats"]) for d in DECS))
    val = {c: tally(DECS, c[1], c[0]) for c in combos}
    labels = ["Rapporterade till IVO", "– varav verkställda", "– varav avslutade", "Kvar den 30 juni"]
    body = [[lab, *[val[c][k] for c in combos], sum(val[c][k] for c in combos)] for k, lab in enumerate(labels)]
    nl = sum(c[0] == "LSS" for c in combos)
    h1 = ["", "LSS", *[""] * (nl - 1), "SoL", *[""] * (len(combos) - nl - 1), "Samtliga"]
    h2 = ["", *[c[1] for c in combos], ""]
    t = docx_table(doc, [h1, h2] + body, [2.6, 2.4, 2.7, 2.1, 1.8, 2.2, 2.0, 1.7], style="Light Grid Accent 1", size=7.5, head=2, right=tuple(range(1, 9)))
    def merge(a, b):
        txt = a.text or b.text; size = Pt(8)
        m = a.merge(b)
        for extra in m.paragraphs[1:]:
            extra._p.getparent().remove(extra._p)
    merge(t.cell(0, 1), t.cell(0, nl)); merge(t.cell(0, nl + 1), t.cell(0, len(combos))); merge(t.cell(0, len(combos) + 1), t.cell(1, len(combos) + 1)); merge(t.cell(0, 0), t.cell(1, 0))
    cols = [""] + [f"{l} / {i}" for l, i in combos] + ["Samtliga"]
    r.table("t1", T1, [H, T1], cols, body, "insats_status")
    for k, m in enumerate(MEAS):
        for c in combos:
            r.cnt("t1", m, val[c][k], lag=c[0], insats=c[1])
        r.cnt("t1", m, body[k][-1], total=True)
    doc.add_paragraph()
    T2 = "Tabell B. Besluten"
    doc.add_heading(T2, 1)
    cols = ["Kommun", "Insats", "Lag", "Beslut", "Kommentar", "Läge"]
    rows = []
    for d in DECS:
        rows.append([d["kommun"], d["insats"], d["lag"], d["beslut"], d["kommentar"], {"kvarstående": "Kvar", "verkställt": "Verkställt", "avslutat": "Avslutat"}[d["status"]]])
        r.dec("t2", [H, T2], d["insats"], d["lag"], d["status"], beslutsdatum=iso(d["beslut"]), kommentar=d["kommentar"])
    docx_table(doc, [cols] + rows, [2.1, 3.2, 1.2, 2.4, 6.1, 2.2], style="Light List Accent 1", size=9)
    r.table("t2", T2, [H, T2], cols, rows, "decision_rows")
    bad = next(d for d in DECS if "beslutet är verkställt" in d["kommentar"])
    r.disc("row_content", "error", "A row marked Kvar says that the person moved in and that the decision is carried out.", "kvarstående", "verkställt", [bad["kommentar"], f"Åsele Särskilt boende SoL {bad['beslut']} {bad['kommentar']} Kvar"], ["row_content"])
    r.disc("row_content", "note", "Consequence: then 3 carried out and 8 remaining, not 2 and 9.", len(kv), len(kv) - 1, [f"{word(len(kv), True)} beslut är kvar", f"Kvar den 30 juni {' '.join(str(x) for x in body[3][1:])}"], ["row_content", "table_vs_rows", "text_vs_table"])
    doc.add_paragraph()
    doc.add_heading("Bedömning", 1)
    doc.add_paragraph("Det är svårt att rekrytera uppdragstagare i båda kommunerna. Nämndens tjänstemän har under våren träffat föreningslivet för att väcka intresse.")
    doc.add_paragraph("Förslag till beslut: Gemensamma omsorgsnämnden tackar för informationen.")
    doc.add_paragraph("För förvaltningen\nMärta Lidgren, kvalitetsstrateg")
    doc.save(r.path)
    r.note("organisation is the host municipality as the letterhead says; the split by municipality has no field of its own and stands in the claims' 'what' and in the table.")
    r.save()
    return r
