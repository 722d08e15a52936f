"""Norrtälje, kvartal 4 2024 with the year's summary: DOCX printed by LibreOffice; series over five quarters, a table for the year, the oldest decisions."""
from lib import *
import tempfile
from docx import Document
from docx.shared import Pt, Cm, RGBColor

def build():
    r = Rep("uppland09_norrtalje_2024_kv4", "pdf", organisation="Norrtälje kommun", kommunkod="0188", namnd="Socialnämnden", dnr="SON 2025-22", period="2024-Q4",
            document_date="2025-01-29", laws=["SoL", "LSS"])
    PQ = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]; cols = [f"Kv {p[-1]} {p[:4]}" for p in PQ]; heads = [f"Kv {p[-1]}\n{p[:4]}" for p in PQ]
    SOL = {"Boendestöd": [3, 4, 2, 5, 6], "Kontaktfamilj": [7, 6, 6, 4, 3], "Bistånd i form av bostad": [9, 8, 11, 10, 7], "Kontaktperson": [2, 2, 0, 1, 2]}
    LSS = {"Avlösarservice": [1, 0, 2, 2, 1], "Bostad för vuxna": [8, 9, 9, 7, 6], "Daglig verksamhet": [4, 4, 3, 5, 7], "Kontaktperson": [6, 8, 7, 5, 5]}
    KV = [("Kvinna", [19, 20, 18, 17, 19]), ("Man", [21, 21, 22, 22, 18])]
    s = lambda D: [sum(v[k] for v in D.values()) for k in range(5)]
    a, b = s(SOL), s(LSS)
    tot = [x + y for x, y in zip(a, b)]
    assert [KV[0][1][k] + KV[1][1][k] for k in range(5)] == tot, (tot, a, b)
    r.h("Sammanfattning")
    r.p(f"Socialnämnden hade {tot[4]} ej verkställda beslut vid utgången av kvartal 4 2024, {a[4]} enligt SoL och {b[4]} enligt LSS. Det är en minskning med fem beslut jämfört med kvartal 4 2023. "
        f"Inom SoL har antalet minskat från 21 till 18 på ett år. Inom LSS är antalet oförändrat.",
        [C(f"Socialnämnden hade {tot[4]} ej verkställda beslut", tot[4]), C(f"{a[4]} enligt SoL", a[4], lag="SoL"), C(f"{b[4]} enligt LSS", b[4], lag="LSS"),
         C("Det är en minskning med fem beslut jämfört med kvartal 4 2023", -5, unit="skillnad", compare_to="2023-Q4"),
         C("Inom SoL har antalet minskat från 21", 21, lag="SoL", period="2023-Q4"), C("från 21 till 18 på ett år", 18, lag="SoL"),
         C("Inom LSS är antalet oförändrat", 0, unit="skillnad", lag="LSS", opt=True)])
    assert (tot[0], tot[4], a[0], a[4], b[0], b[4]) == (40, 37, 21, 18, 19, 19)
    r.error("text_vs_table", "The summary gives a decrease of five against Q4 2023; the tables give 40 and 37, a decrease of three (SoL 21 to 18, LSS 19 and 19).", -5, -3,
            ["Det är en minskning med fem beslut jämfört med kvartal 4 2023", "Summa 40 41 40 39 37", "Summa 21 20 19 20 18"], kinds=["text_vs_table", "text_vs_text"])
    r.h("Bakgrund")
    r.p("Norrtälje kommun lämnar fyra gånger per år uppgifter till IVO om gynnande beslut som ej är verkställda efter tre månader (16 kap. 6 f § SoL, 28 f § LSS). "
        "Äldreomsorgen redovisas av annan nämnd och ingår inte här.")
    r.h("Utveckling under fem kvartal")
    def series(title, first, D, total, kind, lag, key):
        rows = [[i, *v] for i, v in D] + [["Summa", *total]]
        t = r.t(title, [first, *cols], rows, kind, heads=[first, *heads], caption=title, widths=[5.6, 2, 2, 2, 2, 2])
        for i, v in D:
            for p, x in zip(PQ, v): r.cnt(t, "ej_verkställda", x, lag=lag, period=p, **({"insats": i} if key else {"kon": i[0]}))
        for p, x in zip(PQ, total): r.cnt(t, "ej_verkställda", x, True, lag=lag, period=p)
    series("Tabell 1 Ej verkställda beslut SoL", "Bistånd", list(SOL.items()), a, "insats_time_series", "SoL", True)
    series("Tabell 2 Ej verkställda beslut LSS", "Insats", list(LSS.items()), b, "insats_time_series", "LSS", True)
    series("Tabell 3 Ej verkställda beslut efter kön, båda lagarna", "Kön", KV, tot, "kon_time_series", None, False)
    r.h("Äldsta besluten")
    r.p("Här redovisas de beslut som har väntat längst, det vill säga sedan år 2023 eller tidigare.")
    D = [("2021-10-07", "Bostad för vuxna", "LSS", "Man", "Tackar nej konsekvent, vill bo på Rådmansö."), ("2022-03-15", "Bostad för vuxna", "LSS", "Kvinna", "Erbjuden plats nummer fyra i januari."),
         ("2022-12-01", "Kontaktperson", "LSS", "Man", "Ingen lämplig person har anmält intresse."), ("2023-02-20", "Bistånd i form av bostad", "SoL", "Man", "Skulder gör att hyresvärdar säger nej."),
         ("2023-05-26", "Kontaktfamilj", "SoL", "Flicka", "Familjen bor långt ut i skärgården, ingen nära."), ("2023-08-31", "Daglig verksamhet", "LSS", "Kvinna", "Föräldraledig."),
         ("2023-11-13", "Kontaktperson", "SoL", "Kvinna", "Bytt kandidat två gånger.")]
    t = r.t("Äldsta besluten", ["Beslutat", "Insats", "Lag", "Kön", "Anteckning"], [list(d) for d in D], "decision_rows", widths=[2.3, 4.2, 1.3, 1.7, 6.1], right=False)
    for d in D:
        r.dec(t, beslutsdatum=d[0], insats=d[1], lag=d[2], kon="M" if d[3] == "Man" else "K", alder="barn" if d[3] == "Flicka" else "vuxen", kommentar=d[4], status="kvarstående")
    r.h("Året 2024 i sin helhet")
    r.p("Under året anmälde nämnden sammanlagt 58 beslut till IVO, varav 14 verkställdes och 7 avslutades utan verkställighet.",
        [C("Under året anmälde nämnden sammanlagt 58 beslut till IVO", 58, "rapporterade", period="2024"), C("varav 14 verkställdes", 14, "verkställda", period="2024"),
         C("7 avslutades utan verkställighet", 7, "avslutade", period="2024")])
    Y = [("SoL", 31, 9, 4, 18), ("LSS", 27, 5, 3, 19), ("Totalt", 58, 14, 7, 37)]
    for y in Y: assert y[1] - y[2] - y[3] == y[4]
    t = r.t("Tabell 4 Årets beslut 2024", ["Lag", "Anmälda", "Verkställda", "Avslutade utan verkställighet", "Kvarstående"], [list(y) for y in Y], "insats_status",
            caption="Tabell 4 Årets beslut 2024", widths=[2.4, 2.6, 2.8, 4.2, 3.6])
    for y in Y:
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), y[1:]):
            r.cnt(t, m, v, y[0] == "Totalt", lag=None if y[0] == "Totalt" else y[0], period="2024")
    r.notes.append("Tabell 4 covers the whole year 2024 (period 2024), the stock at its end included.")
    r.p("Förslag till beslut: Informationen antecknas till protokollet.", bold=True)
    d = Document(); sc = d.sections[0]; sc.page_width, sc.page_height = Cm(21), Cm(29.7); sc.left_margin = Cm(2.6); sc.right_margin = Cm(2.4); sc.top_margin = Cm(2)
    d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11.5)
    for k in (1, 2): d.styles[f"Heading {k}"].font.color.rgb = RGBColor(0, 0x33, 0x66)
    d.styles["Caption"].font.color.rgb = RGBColor(0, 0, 0); d.styles["Caption"].font.italic = False
    sc.header.paragraphs[0].text = "Norrtälje kommun\tSocialkontoret\tDnr SON 2025-22"; sc.footer.paragraphs[0].text = "Box 800, 761 28 Norrtälje"
    d.add_paragraph("TJÄNSTESKRIVELSE\nDatum: 2025-01-29\nTill: Socialnämnden")
    q = d.add_paragraph(); x = q.add_run("Kvartalsrapport 4 och årssammanställning 2024 – ej verkställda beslut"); x.bold = True; x.font.size = Pt(16)
    fill_docx(r, d, 10, "Light List Accent 1")
    with tempfile.TemporaryDirectory() as tmp:
        f = Path(tmp) / "a.docx"; d.save(f); soffice(f, r.path)
    r.save(); return r
