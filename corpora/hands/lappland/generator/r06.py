"""Kiruna: DOCX as written in Word; a count table and a list of open decisions per law, reasons; planted: one insats has one more in the table than in the list."""
from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
SOL = [("Särskilt boende, demens", "K", "24-11-20", "Plats saknas", "Kö till Rosengården."), ("Särskilt boende, demens", "M", "25-03-04", "Plats saknas", "Bor på korttids så länge."),
       ("Särskilt boende, somatik", "K", "25-01-15", "Tackat nej", "Vill till Thuleområdet, erbjuden Vittangi."), ("Särskilt boende, somatik", "K", "25-05-08", "Plats saknas", "Inget erbjudande ännu."),
       ("Särskilt boende, somatik", "M", "25-02-26", "Tackat nej", "Har ångrat sig och vill bo hemma i vinter, men ansökan är inte återtagen."), ("Boendestöd", "M", "25-04-14", "Annat", "Låser inte upp för personalen."),
       ("Kontaktperson", "K", "24-09-09", "Personal saknas", "Samisktalande person söks."), ("Kontaktperson", "M", "25-06-03", "Personal saknas", "Intervju genomförd, besked väntas."),
       ("Kontaktfamilj", "M", "25-02-11", "Personal saknas", "Familj under utredning.")]
LSS = [("Kontaktperson", "M", "24-05-27", "Tackat nej", "Tre förslag, alla avböjda."), ("Kontaktperson", "K", "25-04-01", "Personal saknas", "Ingen har anmält intresse."),
       ("Daglig verksamhet", "M", "25-03-18", "Annat", "Ska flytta från annan kommun, har inte kommit än."), ("Daglig verksamhet", "K", "25-05-26", "Plats saknas", "Gruppen på Verkstan är full."),
       ("Korttidsvistelse", "K", "24-12-17", "Plats saknas", "Villan renoveras efter vattenskada."), ("Korttidsvistelse", "M", "25-01-29", "Annat", "Behöver egen nattpersonal, schema görs om."),
       ("Bostad vuxna", "M", "23-10-02", "Plats saknas", "Nybyggnation i nya centrum klar 2026."), ("Bostad vuxna", "M", "24-08-21", "Plats saknas", "Nybyggnation i nya centrum klar 2026."), ("Bostad vuxna", "K", "25-06-12", "Tackat nej", "Vill bo i Jukkasjärvi.")]
REASON = ["Plats saknas", "Personal saknas", "Tackat nej", "Annat"]


def build():
    r = R("lappland06_kiruna_2025_kv3", "docx", "Kiruna kommun", "2584", "Socialnämnden", "SN-2025-0541", "2025-Q3", "2025-10-27", ["SoL", "LSS"])
    ccol = ["Insats", "Kvinnor", "Män", "Totalt"]; dcol = ["Beslut", "Insats", "Kön", "Huvudorsak", "Kommentar"]
    out, tot = {}, {}
    for n, (lag, data) in enumerate((("SoL", SOL), ("LSS", LSS)), 1):
        head = "Socialtjänstlagen (SoL)" if lag == "SoL" else "Lagen om stöd och service (LSS)"
        names = list(dict.fromkeys(x[0] for x in data)); cr = []
        for i in names:
            k, m = (sum(x[0] == i and x[1] == s for x in data) for s in "KM")
            if (lag, i) == ("LSS", "Daglig verksamhet"): m += 1       # planted
            cr.append((i, k, m, k + m))
        cr.append(("Summa", *[sum(x[j] for x in cr) for j in (1, 2, 3)])); tot[lag] = cr[-1]
        ct = r.t(f"t{2 * n - 1}", "Antal kvarstående beslut per insats", ["Redovisning", head], ccol, cr, "insats_status")
        for i, *v in cr:
            for k, x in zip(("K", "M", None), v): r.c(f"t{2 * n - 1}", "kvarstående", x, lag=lag, insats=None if i == "Summa" else i, kon=k, is_total=i == "Summa")
        dt = r.t(f"t{2 * n}", "Besluten var för sig", ["Redovisning", head], dcol, [("20" + b, i, k, o, t) for i, k, b, o, t in data], "decision_rows")
        for i, k, b, o, t in data: r.d(f"t{2 * n}", section=["Redovisning", head], insats=i, lag=lag, beslutsdatum="20" + b, kon=k, kommentar=t, status="kvarstående")
        out[lag] = (head, ct, dt)
    rr = []
    for o in REASON:
        a, b = (sum(x[3] == o for x in d) for d in (SOL, LSS))
        if o == "Plats saknas": b += 1
        rr.append((o, a, b))
    rr.append(("Summa", sum(x[1] for x in rr), sum(x[2] for x in rr)))
    rt = r.t("t5", "Orsaker", ["Redovisning", "Orsaker"], ["Huvudorsak", "SoL", "LSS"], rr, "orsak_time_series")
    for o, a, b in rr:
        for lag, x in (("SoL", a), ("LSS", b)): r.c("t5", "kvarstående", x, lag=lag, orsak=None if o == "Summa" else o, is_total=o == "Summa")
    S, L = tot["SoL"][3], tot["LSS"][3]
    p = (f"Vid kvartalets slut, 30 september 2025, fanns {S + L} beslut som inte hade verkställts inom tre månader. {S} av dem är fattade med stöd av SoL och {L} med stöd av LSS. "
         f"Vid förra mättillfället (30 juni) var siffrorna 10 respektive 6. Under kvartalet har fyra beslut verkställts, samtliga inom äldreomsorgen.")
    r.cl(f"fanns {S + L} beslut som inte hade verkställts inom tre månader", S + L, "kvarstående", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    q = f"{S} av dem är fattade med stöd av SoL och {L} med stöd av LSS"
    ag = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.cl(q, S, "kvarstående", lag="SoL", agreed=ag); r.cl(q, L, "kvarstående", lag="LSS", agreed=ag)
    q = "Vid förra mättillfället (30 juni) var siffrorna 10 respektive 6"
    r.cl(q, 10, "kvarstående", lag="SoL", period="2025-Q2", agreed=ag); r.cl(q, 6, "kvarstående", lag="LSS", period="2025-Q2", agreed=ag)
    r.cl("Under kvartalet har fyra beslut verkställts", 4, "verkställda", agreed=["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.x("table_vs_rows", "error", "The LSS table gives 3 decisions on Daglig verksamhet (1 K, 2 M); the list has 2 rows (1 K, 1 M).", 3, 2, ["Daglig verksamhet 1 2 3", "Daglig verksamhet"])
    r.x("table_vs_rows", "note", "LSS Summa 10, the list has 9 rows (follows from Daglig verksamhet).", 10, 9, ["Summa 4 6 10"], opt=True)
    r.x("table_vs_rows", "note", "Reason Plats saknas LSS 5, the list has 4 (follows from Daglig verksamhet).", 5, 4, ["Plats saknas"], opt=True)
    r.x("table_vs_rows", "note", "Men under LSS 6, the list has 5 (follows from Daglig verksamhet).", 6, 5, ["Summa 4 6 10"], opt=True)
    r.x("text_vs_table", "note", "The text gives 10 LSS decisions and 19 in all, the lists have 9 and 18 (follows).", 10, 9, [f"{S} av dem är fattade med stöd av SoL och {L} med stöd av LSS"], opt=True)
    r.save()
    d = Document(); st = d.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(11)
    s = d.sections[0]; s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2)
    s.header.paragraphs[0].text = "KIRUNA KOMMUN\tTJÄNSTESKRIVELSE\tSN-2025-0541"; s.footer.paragraphs[0].text = "Kiruna kommun, 981 85 Kiruna. Giron – Kiruna – Kiiruna"
    d.add_paragraph("Socialförvaltningen\n2025-10-27")
    d.add_paragraph("Rapport ej verkställda gynnande beslut Q3 2025", style="Title")
    d.add_heading("Beslutsförslag", 1); d.add_paragraph("Socialnämnden noterar informationen till protokollet.", style="List Number"); d.add_paragraph("Statistikrapporten lämnas till kommunfullmäktige.", style="List Number")
    d.add_heading("Bakgrund", 1); d.add_paragraph("Bestämmelser om rapporteringen finns från och med 1 juli 2025 i 34 kap. 1 § socialtjänstlagen (2025:400) och för LSS i 28 f §. Beslut om bistånd fattas numera enligt 11 kap. 1 § SoL, men flera av besluten i listan är tagna enligt den tidigare lagen.")
    d.add_heading("Redovisning", 1); d.add_paragraph(p)
    for lag in ("SoL", "LSS"):
        head, ct, dt = out[lag]
        d.add_heading(head, 2); d.add_paragraph("Antal kvarstående beslut per insats")
        t = docx_table(d, ccol, ct, "Light List Accent 4" if lag == "SoL" else "Light List Accent 5", [6, 2.4, 2.4, 2.4], 10)
        for row in t.rows:
            for c in row.cells[1:]: c.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        d.add_paragraph(); d.add_paragraph("Besluten var för sig")
        docx_table(d, dcol, dt, "Table Grid", [2.6, 3.7, 1.4, 2.9, 5.8], 9.5); d.add_paragraph()
    d.add_heading("Orsaker", 2); d.add_paragraph("Handläggaren väljer den orsak som väger tyngst till att beslutet kvarstår, endast en per beslut."); docx_table(d, ["Huvudorsak", "SoL", "LSS"], rt, "Medium Shading 1", [5, 2, 2], 10)
    d.add_paragraph(); d.add_heading("Ekonomiska konsekvenser", 1); d.add_paragraph("Inga vites- eller avgiftsärenden är aktuella. Kostnaden för köpta korttidsplatser ryms i ram.")
    d.add_paragraph("\nVerksamhetschef särskilda boenden\tVerksamhetschef LSS"); d.save(r.out)
