"""Arjeplog: Word-like document printed to PDF by LibreOffice; one status table and one numbered list for both laws; YYMMDD dates; planted text error."""
from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm
# nr, lagrum, insats, beslut, kön, verkställt, avslutat, skäl
ROWS = [("SoL 4:1", "Hemtjänst", "230411", "K", "230731", "", "Personalbrist i Slagnäs"), ("SoL 4:1", "Särskilt boende", "221121", "M", "", "", "Avböjt plats två gånger"),
        ("SoL 4:1", "Särskilt boende", "230117", "K", "", "", "Ingen ledig lägenhet"), ("SoL 4:1", "Särskilt boende", "230404", "K", "230901", "", "Ingen ledig lägenhet"),
        ("SoL 4:1", "Särskilt boende", "230530", "M", "", "", "Anhöriga vill avvakta"), ("SoL 4:1", "Kontaktperson", "220914", "M", "", "", "Uppdragstagare saknas"),
        ("SoL 4:1", "Kontaktperson", "230321", "K", "", "230815", "Har flyttat från kommunen"), ("SoL 4:1", "Kontaktfamilj", "230207", "M", "", "", "Uppdragstagare saknas"),
        ("SoL 4:1", "Boendestöd", "230613", "K", "", "", "Svarar inte på brev eller telefon"), ("LSS 9 § 4", "Kontaktperson", "221206", "K", "", "", "Vill ha en person i egen ålder"),
        ("LSS 9 § 4", "Kontaktperson", "230509", "M", "230918", "", "Rekrytering klar"), ("LSS 9 § 6", "Korttidsvistelse", "230228", "K", "", "", "Plats köps i Arvidsjaur, start dröjer"),
        ("LSS 9 § 10", "Daglig verksamhet", "230110", "M", "", "", "Sjukskriven"), ("LSS 9 § 10", "Daglig verksamhet", "230426", "M", "", "230906", "Har börjat studera i stället")]


def iso(s):
    return f"20{s[:2]}-{s[2:4]}-{s[4:]}" if s else None


def build():
    r = R("lappland02_arjeplog_2023_kv3", "pdf", "Arjeplogs kommun", "2506", "Socialnämnden", "ARJ-SN-2023-0214", "2023-Q3", "2023-10-19", ["SoL", "LSS"])
    scol = ["Lag", "Insats", "Rapp.", "Verkst.", "Avsl.", "Kvar 230930"]
    srows, seen = [], []
    for lr, ins, *_ in ROWS:
        if (lr[:3].strip(), ins) not in seen:
            seen.append((lr[:3].strip(), ins))
    tot = [0] * 4
    for lag, ins in seen:
        m = [x for x in ROWS if x[0].startswith(lag) and x[1] == ins]
        v = [len(m), sum(bool(x[4]) for x in m), sum(bool(x[5]) for x in m)]
        v.append(v[0] - v[1] - v[2])
        tot = [a + b for a, b in zip(tot, v)]
        srows.append([lag, ins] + v)
        for mm, val in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), v):
            r.c("t1", mm, val, lag=lag, insats=ins)
    srows.append(["Totalt", ""] + tot)
    for mm, val in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), tot):
        r.c("t1", mm, val, is_total=True)
    s1 = r.t("t1", "Antal per insats", ["Ärendebeskrivning", "Antal per insats"], scol, srows, "insats_status")
    lcol = ["Nr", "Lagrum", "Bistånd/insats", "Beslut", "K/M", "Verkst.", "Avsl.", "Skäl"]
    lrows = r.t("t2", "Ärendelista", ["Ärendebeskrivning", "Ärendelista"], lcol, [[i, *x] for i, x in enumerate(ROWS, 1)], "decision_rows")
    for i, (lr, ins, b, k, v, a, sk) in enumerate(ROWS, 1):
        r.d("t2", nr=str(i), section=["Ärendebeskrivning", "Ärendelista"], insats=ins, lag=lr[:3], lagrum=lr, beslutsdatum=iso(b), kon=k, verkstallt_datum=iso(v), avslutat_datum=iso(a),
            kommentar=sk, status="verkställt" if v else "avslutat" if a else "kvarstående")
    prev = 12
    p = (f"Under juli-september 2023 har kommunen haft {tot[0]} beslut att rapportera, {prev} förra kvartalet. "
         f"Under kvartalet har {tot[1] + 1} beslut verkställts och {tot[2]} har avslutats av andra skäl. "
         f"Kvar att verkställa är {tot[3]} beslut. Särskilt boende står för {sum(x[1] == 'Särskilt boende' for x in ROWS)} av de rapporterade.")
    r.cl(f"Under juli-september 2023 har kommunen haft {tot[0]} beslut att rapportera", tot[0], "rapporterade")
    r.cl(f"{prev} förra kvartalet", prev, "rapporterade", period="2023-Q2")
    q = f"Under kvartalet har {tot[1] + 1} beslut verkställts och {tot[2]} har avslutats av andra skäl"
    r.cl(q, tot[1] + 1, "verkställda"); r.cl(q, tot[2], "avslutade")
    r.cl(f"Kvar att verkställa är {tot[3]} beslut", tot[3], "kvarstående")
    r.cl("Särskilt boende står för 4 av de rapporterade", 4, "rapporterade", insats="Särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon", "compare_to"])
    r.x("text_vs_table", "error", "The text says 4 decisions carried out; the table's total and the list give 3.", tot[1] + 1, tot[1],
        [q, " ".join(str(c) for c in srows[-1] if c != "")])
    r.x("text_vs_text", "note", "14 reported less 4 carried out and 2 closed is 8, the text says 9 remain (follows from the wrong 4).", tot[3], tot[0] - tot[1] - 1 - tot[2], [q, f"Kvar att verkställa är {tot[3]} beslut"], opt=True)
    r.save()
    d = Document()
    st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(10.5)
    for s in d.sections:
        s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin = Cm(21), Cm(29.7), Cm(2.3), Cm(2.3), Cm(2)
    for h in ("Heading 1", "Heading 2"):
        d.styles[h].font.name = "Liberation Sans"
        rpr = d.styles[h].element.get_or_add_rPr(); rf = rpr.find("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}rFonts")
        if rf is not None: rpr.remove(rf)
        d.styles[h].font.name = "Liberation Sans"
    d.sections[0].footer.paragraphs[0].text = "Arjeplogs kommun · 930 90 Arjeplog · www.arjeplog.se"
    ht = d.add_table(1, 2); ht.rows[0].cells[0].text = "Arjeplogs kommun\nSocialtjänsten"; ht.rows[0].cells[1].text = "TJÄNSTESKRIVELSE\nDatum 2023-10-19\nDiarienr ARJ-SN-2023-0214"
    d.add_heading("Rapportering av ej verkställda beslut enligt SoL och LSS, tredje kvartalet 2023", 1)
    d.add_heading("Förslag till beslut", 2); d.add_paragraph("Socialnämnden tar del av rapporten."); d.add_paragraph("Rapporten skickas vidare till kommunfullmäktige för kännedom.")
    d.add_heading("Ärendebeskrivning", 2)
    d.add_paragraph("Nämnden är skyldig att varje kvartal rapportera beslut som är äldre än tre månader och som ännu ej är verkställda. Om IVO finner att väntan är oskälig kan en särskild avgift dömas ut, lägst tiotusen kronor.")
    d.add_paragraph(p); d.add_paragraph().add_run("Antal per insats").bold = True
    docx_table(d, scol, s1, "Light Grid Accent 1", [1.8, 4.6, 1.8, 1.9, 1.7, 2.8], 9.5)
    d.add_paragraph(); x = d.add_paragraph(); x.add_run("Ärendelista").bold = True; x.paragraph_format.keep_with_next = True
    docx_table(d, lcol, lrows, "Table Grid", [0.9, 2, 3, 1.6, 1.1, 1.6, 1.6, 4.6], 8.5)
    d.add_paragraph(); d.add_paragraph("Arjeplog som ovan\n\nBiståndshandläggare")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "a.docx"; d.save(f); soffice_pdf(f, r.out)
