"""Vallentuna, kvartal 1 2024: DOCX printed by LibreOffice; memo style, dates ÅÅMMDD, one count table and one list. Planted: 12 in the text."""
from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm

def build():
    r = Rep("uppland05_vallentuna_2024_kv1", "pdf", organisation="Vallentuna kommun", kommunkod="0115", namnd="Socialnämnden", dnr="SN 2024.077",
            period="2024-Q1", document_date="2024-04-29", laws=["SoL", "LSS"])
    D = [  # insats, lag, datum, kön, text
        ("Särskilt boende", "SoL", "231108", "k", "Tackat nej till Väsbygården."),
        ("Särskilt boende", "SoL", "231219", "k", "Väntar på parboende."),
        ("Särskilt boende", "SoL", "231227", "m", "Ingen plats ledig."),
        ("Kontaktperson", "SoL", "230614", "k", "Sökt i egna nätverket utan resultat, annons ute."),
        ("Öppenvård", "SoL", "231121", "m", "Uteblivit från tre inbokade samtal."),
        ("Stödboende", "SoL", "231030", "m", "Står i kö hos upphandlad leverantör."),
        ("Stödboende", "SoL", "230925", "k", "Vill inte dela kök, avböjt."),
        ("Avlösarservice", "LSS", "231010", "k", "Avlösare slutat, rekrytering igång."),
        ("Daglig verksamhet", "LSS", "221102", "k", "Medverkar inte."),
        ("Daglig verksamhet", "LSS", "231205", "m", "Önskar verksamhet med djur."),
        ("Korttidstillsyn", "LSS", "230828", "k", "Skolskjuts ej löst mellan skolan och fritids."),
    ]
    r.h("Sammanfattning")
    r.p("Socialförvaltningen rapporterar totalt 12 beslut för kvartal 1 2024. Av dessa är sju beslut enligt SoL och fyra enligt LSS. "
        "Fyra beslut gäller män. Det är ett beslut färre än vid förra rapporteringen då kvartal 4 2023 redovisades.",
        [C("Socialförvaltningen rapporterar totalt 12 beslut för kvartal 1 2024", 12, "rapporterade", loose=True), C("Av dessa är sju beslut enligt SoL", 7, "rapporterade", lag="SoL", loose=True),
         C("fyra enligt LSS", 4, "rapporterade", lag="LSS", loose=True), C("Fyra beslut gäller män", 4, "rapporterade", kon="M", loose=True),
         C("Det är ett beslut färre än vid förra rapporteringen", -1, "rapporterade", "skillnad", compare_to="2023-Q4", loose=True)])
    r.error("text_vs_table", "The summary says 12 decisions in all; the table's Totalt, the eleven rows of the list and 7 + 4 in the same paragraph give 11.", 12, 11,
            ["Socialförvaltningen rapporterar totalt 12 beslut för kvartal 1 2024", "Totalt 11 7 4", "Av dessa är sju beslut enligt SoL och fyra enligt LSS"],
            kinds=["text_vs_table", "text_vs_text", "table_vs_rows"])
    r.error("text_vs_text", "7 + 4 = 11, not 12 (the same error within the paragraph).", 12, 11,
            ["rapporterar totalt 12 beslut", "sju beslut enligt SoL och fyra enligt LSS"], "note", optional=True, kinds=["text_vs_text", "text_vs_table", "table_vs_rows"])
    r.h("Om rapporteringen")
    r.p("Enligt 16 kap 6 f § SoL och 28 f § LSS skall nämnden till IVO anmäla beslut som ej verkstälts inom tre månader. Anmälan görs per beslut och inte per person. "
        "Nämnden lämnar även en avidentifierad statistikrapport till fullmäktige.")
    r.h("Antal beslut")
    order = list(dict.fromkeys((d[0], d[1]) for d in D)); rows, v = [], []
    for i, l in order:
        k, m = (sum(1 for d in D if d[:2] == (i, l) and d[3] == s) for s in "km"); v.append((i, l, k, m)); rows.append([i, l, k + m, k, m])
    K, Mn = sum(x[2] for x in v), sum(x[3] for x in v)
    rows.append(["Totalt", None, K + Mn, K, Mn])
    t = r.t("Antal beslut", ["Typ av beslut", "Lag", "Antal ej verkställda", "Därav kvinnor", "Därav män"], rows, "insats_status", widths=[5, 1.8, 3.4, 3, 2.8])
    for i, l, k, m in v:
        for kon, x in ((None, k + m), ("K", k), ("M", m)): r.cnt(t, "ej_verkställda", x, lag=l, insats=i, kon=kon)
    for kon, x in ((None, K + Mn), ("K", K), ("M", Mn)): r.cnt(t, "ej_verkställda", x, True, kon=kon)
    r.h("Ej verkställda beslut 240331")
    r.p("Datum anges som årmånaddag.")
    t = r.t("Ej verkställda beslut 240331", ["Beslut", "Insats", "Lag", "Kön", "Varför beslutet inte är verkställt"], [[d[2], d[0], d[1], d[3], d[4]] for d in D], "decision_rows",
            widths=[1.9, 3.7, 1.4, 1.2, 7.8], right=False)
    for d in D:
        x = d[2]; r.dec(t, insats=d[0], lag=d[1], beslutsdatum=f"20{x[:2]}-{x[2:4]}-{x[4:]}", kon=d[3].upper(), kommentar=d[4], status="kvarstående")
    r.h("Övrigt")
    r.p("Två medarbetare på biståndsenheten har under mars gått utbildning i den nya e-tjänsten.")
    r.p("Förslag till beslut: Socialnämnden har tagit del av rapporten.")
    d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = Cm(2.5); s.right_margin = Cm(2.3)
    d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(10.5)
    for k in (1, 2):
        h = d.styles[f"Heading {k}"]; h.font.name = "Liberation Sans"; h.font.size = Pt(12); h.font.color.rgb = None; h.element.rPr.rFonts.attrib.clear(); h.font.name = "Liberation Sans"
    tb = d.add_table(rows=1, cols=2)
    tb.rows[0].cells[0].text = "VALLENTUNA KOMMUN\nSocialförvaltningen"; tb.rows[0].cells[1].text = "PM\n2024-04-29\nDNR SN 2024.077\nTill: Socialnämnden"
    q = d.add_paragraph(); q.paragraph_format.space_before = Pt(14); x = q.add_run("Rapport ej verkställda beslut kvartal 1 2024"); x.bold = True; x.font.size = Pt(15)
    fill_docx(r, d, 9.5, "Light Grid Accent 1" if False else "Table Grid", "D9D9D9")
    s.footer.paragraphs[0].text = "Socialförvaltningen, 186 86 Vallentuna"
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "a.docx"; d.save(f); soffice(f, r.path)
    r.save(); return r
