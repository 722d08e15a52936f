from common import *
from html import escape as H

# ---------------------------------------------------------------- 02 Ljungby (reportlab list, planted 15/14)
def r02():
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.lib.units import cm
    r = R("soderas02_ljungby_2023_q4", "pdf", organisation="Ljungby kommun", kommunkod="0781", namnd="Socialnämnden", dnr="SN 2024/0012", period="2023-Q4", document_date="2024-01-29", laws=["SoL", "LSS"])
    D = [("Korttidsvistelse", "LSS", "2023-05-11", None, "pojke", "Föräldrarna har bett att få vänta till efter årsskiftet."),
         ("Kontaktperson", "LSS", "2023-02-23", None, "kvinna", "Önskar kontaktperson med särskilt intresse för hästar. Sökning pågår."),
         ("Kontaktperson", "LSS", "2022-10-19", "2023-08-31", "man", "Uppdraget sades upp av kontaktpersonen."),
         ("Bostad med särskild service", "LSS", "2022-03-08", None, "man", "Har tackat nej till Lagastigen, står kvar i kön."),
         ("Bostad med särskild service", "LSS", "2023-06-27", None, "kvinna", "Ledig bostad saknas."),
         ("Daglig verksamhet", "LSS", "2021-04-12", "2023-06-05", "kvinna", "Långvarigt sjuk, vill inte avsluta beslutet."),
         ("Daglig verksamhet", "LSS", "2023-08-14", None, "man", "Kommer inte till inbokade möten."),
         ("Avlösarservice", "LSS", "2023-09-01", None, "flicka", "Personal anställd, börjar i januari."),
         ("Särskilt boende", "SoL", "2023-07-19", None, "kvinna", "Erbjuden plats på Åsen, tackade nej p.g.a. avståndet."),
         ("Särskilt boende", "SoL", "2023-08-30", None, "man", "Vistas på sjukhus, flytt planeras senare."),
         ("Dagverksamhet", "SoL", "2023-09-07", None, "man", "Transport har inte gått att lösa."),
         ("Kontaktfamilj", "SoL", "2023-03-30", None, "pojke", "Ingen familj har anmält intresse."),
         ("Ledsagning", "SoL", "2023-05-25", None, "kvinna", "Har inte hört av sig om tider."),
         ("Boendestöd", "SoL", "2022-12-06", "2023-09-18", "kvinna", "Paus på egen begäran.")]
    N = ParagraphStyle("n", fontName="Helvetica", fontSize=10.5, leading=14, spaceAfter=7)
    Hd = ParagraphStyle("h", parent=N, fontName="Helvetica-Bold", fontSize=12, spaceBefore=8); Ti = ParagraphStyle("t", parent=Hd, fontSize=16, leading=20)
    C = ParagraphStyle("c", parent=N, fontSize=8.5, leading=10.5, spaceAfter=0); CB = ParagraphStyle("cb", parent=C, fontName="Helvetica-Bold", textColor=colors.white)
    f = lambda d: d[2:] if d else ""
    col = ["Löp", "Insats", "Lag", "Besl.datum", "Avbrott fr.o.m.", "Kön", "Orsak/kommentar"]
    rows = [[str(i), x[0], x[1], f(x[2]), f(x[3]) or None, x[4], x[5]] for i, x in enumerate(D, 1)]
    ti = "Lista över beslut"
    r.table("t2", ti, col, rows, "decision_rows", [ti])
    for i, x in enumerate(D, 1):
        k = KA[x[4]]; r.dec(x[0], x[1], table="t2", nr=i, section=[ti], beslutsdatum=x[2], avbrottsdatum=x[3], kommentar=x[5], kon=k[0], alder=k[1])
    nl = sum(x[1] == "LSS" for x in D); ns = len(D) - nl; nb = sum(x[4] in ("flicka", "pojke") for x in D); assert (nl, ns, nb) == (8, 6, 3)
    sc = ["Enligt", "Antal"]; sr = [["LSS", "8"], ["SoL", "6"], ["Alla", "14"]]
    r.t["tables"].insert(0, dict(id="t1", title="Antal i korthet", section=["Antal i korthet"], columns=sc, rows=sr, kind="other"))
    r.count("t1", 8, lag="LSS"); r.count("t1", 6, lag="SoL"); r.count("t1", 14, is_total=True)
    q = "Per den 31 december 2023 finns totalt 15 beslut som inte har verkställts inom tre månader."; q2 = "Tre av besluten avser barn."
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(q, 15, "all open", agreed=A); r.claim(q2, 3, "children", agreed=A)
    r.disc("text_vs_table", "The text says 15 decisions; the small table and the list have 14.", 15, 14, [q, "Alla 14", "14 Boendestöd SoL 22-12-06 23-09-18 kvinna Paus på egen begäran."], kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
    S = [Paragraph("Ljungby kommun<br/>Socialförvaltningen", Hd), Paragraph("Handläggare: Katarina Wiman &nbsp;&nbsp;&nbsp; Datum 2024-01-29 &nbsp;&nbsp;&nbsp; Dnr SN 2024/0012", N),
         Paragraph("Icke verkställda beslut kvartal 4, 2023", Ti), Paragraph("Till: Socialnämnden", N), Paragraph("Sammanfattning", Hd),
         Paragraph(f"{q} {q2} Enligt 16 kap. 6 f § SoL och 28 f § LSS rapporteras de till Inspektionen för vård och omsorg. De beslut som verkställts under kvartalet är borttagna ur listan och redovisas vid nästa uppföljning.", N),
         Paragraph("Antal i korthet", Hd)]
    t = Table([[Paragraph(c, CB) for c in sc]] + [[Paragraph(c, C) for c in x] for x in sr], colWidths=[4 * cm, 2.2 * cm], hAlign="LEFT")
    st = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#48647a")), ("LINEBELOW", (0, 0), (-1, -1), .4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    t.setStyle(TableStyle(st)); S += [t, Spacer(1, 8), Paragraph(ti, Hd), Paragraph("Datum skrivs år-månad-dag med två siffror för året.", N)]
    t = Table([[Paragraph(c, CB) for c in col]] + [[Paragraph(c or "", C) for c in x] for x in rows], colWidths=[v * cm for v in (1.1, 3.2, 1.2, 2.3, 2.3, 1.6, 5.7)], repeatRows=1)
    t.setStyle(TableStyle(st + [("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f2f4f6")])])); S += [t, Spacer(1, 10)]
    S += [Paragraph("Förslag till beslut", Hd), Paragraph("Socialnämnden tackar för informationen.", N), Paragraph("Katarina Wiman, controller", N)]
    def foot(c, d): c.setFont("Helvetica", 8); c.drawString(2 * cm, 1.2 * cm, "Ljungby kommun, 341 83 Ljungby"); c.drawRightString(19 * cm, 1.2 * cm, f"sid {d.page}")
    SimpleDocTemplate(str(r.path), pagesize=A4, leftMargin=1.8 * cm, rightMargin=1.8 * cm, topMargin=1.8 * cm, bottomMargin=2 * cm, title="Icke verkställda beslut").build(S, onFirstPage=foot, onLaterPages=foot)
    return r

# ---------------------------------------------------------------- 04 Ystad (Excel sheet, landscape, planted subtotal)
def r04():
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib import colors
    r = R("soderas04_ystad_2024_q3", "pdf", organisation="Ystads kommun", kommunkod="1286", namnd="Socialnämnden", dnr=None, period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
    S = [("Särskilt boende", 7, 4, 3, 0, 6, 2), ("Boendestöd", 1, 2, 0, 1, 0, 2), ("Kontaktfamilj", 2, 1, 0, 3, 0, 0), ("Öppenvård", 1, 0, 0, 0, 0, 1)]
    L = [("Bostad med särskild service, vuxna", 3, 5, 6, 0, 2, 0), ("Daglig verksamhet", 2, 4, 1, 0, 2, 3), ("Avlösarservice i hemmet", 1, 1, 0, 2, 0, 0), ("Korttidsvistelse", 2, 3, 2, 1, 1, 1), ("Kontaktperson", 4, 2, 0, 5, 1, 0)]
    add = lambda n, rows: (n,) + tuple(sum(x[i] for x in rows) for i in range(1, 7))
    dS, dL = add("Delsumma SoL", S), add("Delsumma LSS", L); T = add("Totalt", [dS, dL])
    assert T[1:] == (23, 22, 12, 12, 12, 9) and dL[2] == 15
    OR = ["Saknas bostad/plats", "Saknas personal", "Tackat nej", "Annat skäl"]
    col = ["Insats", "Antal personer med beslut".replace("personer med ", "") + " / Kvinnor", "Antal beslut / Män", "Antal beslut / Totalt"] + [f"Orsak / {o}" for o in OR]
    rows = []
    def put(x, lag, total):
        vals = [x[1], x[2], x[1] + x[2], *x[3:]]
        if x[0] == "Delsumma LSS": vals[1] = 14
        rows.append([x[0]] + [str(v) if v else None for v in vals])
        for v, k in zip(vals, [dict(kon="K"), dict(kon="M"), {}] + [dict(orsak=o) for o in OR]):
            if v: r.count("t1", v, lag=lag, insats=None if total else x[0], is_total=total, **k)
    for gh, rs, sub, lag in (("SoL", S, dS, "SoL"), ("LSS", L, dL, "LSS")):
        rows.append([gh] + [None] * 7)
        for x in rs: put(x, lag, False)
        put(sub, lag, True)
    put(T, None, True)
    ti = "Ej verkställda beslut kvartal 3 2024"
    r.table("t1", ti, col, rows, "matrix_insats_kon_orsak", [ti])
    r.disc("table_sum", "Delsumma LSS, Män: the rows sum to 15 (5 + 4 + 1 + 3 + 2), printed 14.", 14, 15, ["Delsumma LSS 12 14 27 9 8 6 4", "Bostad med särskild service, vuxna 3 5 8 6 2", "Daglig verksamhet 2 4 6 1 2 3", "Totalt 23 22 45 12 12 12 9"])
    r.disc("table_sum", "Consequence: Delsumma LSS 12 + 14 = 26 against 27 in Totalt.", 27, 26, ["Delsumma LSS 12 14 27 9 8 6 4"], "note", True)
    r.disc("table_sum", "Consequence: Män 7 + 14 = 21 against 22 in Totalt.", 22, 21, ["Delsumma SoL 11 7 18 3 4 6 5", "Delsumma LSS 12 14 27 9 8 6 4", "Totalt 23 22 45 12 12 12 9"], "note", True)
    q = "Vid kvartal 2 2024 var antalet 41, nu 45."; q2 = "I 12 fall har den enskilde tackat nej."
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(q, 41, "previous quarter", period="2024-Q2", agreed=A); r.claim(q, 45, "this quarter", agreed=A); r.claim(q2, 12, "declined", orsak="tackat nej", agreed=["period", "lag", "insats", "kon", "compare_to"])
    W, Ht = landscape(A4); c = canvas.Canvas(str(r.path), pagesize=(W, Ht)); c.setTitle("EVB_kv3_2024.xlsx")
    xs = [50, 262, 330, 398, 466, 558, 640, 712, 790]; y = Ht - 50
    from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
    pdfmetrics.registerFont(TTFont("Sans", "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf")); pdfmetrics.registerFont(TTFont("SansB", "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"))
    c.setFont("SansB", 14); c.drawString(50, y, ti); c.setFont("Sans", 10); c.drawRightString(790, y, "Ystads kommun, Socialnämnden")
    y -= 34; h = 19
    def line(y): 
        for x in xs: c.line(x, y - h, x, y)
        c.line(xs[0], y - h, xs[-1], y - h)
    c.setStrokeColor(colors.HexColor("#888888")); c.setLineWidth(.5); c.line(xs[0], y, xs[-1], y)
    c.setFont("SansB", 9.5); c.drawCentredString((xs[1] + xs[4]) / 2, y - 13, "Antal beslut"); c.drawCentredString((xs[4] + xs[8]) / 2, y - 13, "Orsak")
    for x in (xs[0], xs[1], xs[4], xs[8]): c.line(x, y - h, x, y)
    c.line(xs[0], y - h, xs[-1], y - h); y -= h
    for i, t in enumerate(["Insats", "Kvinnor", "Män", "Totalt", *OR]):
        c.setFont("SansB", 8.6 if i > 3 else 9.5)
        c.drawString(xs[0] + 4, y - 13, t) if i == 0 else c.drawCentredString((xs[i] + xs[i + 1]) / 2, y - 13, t)
    line(y); y -= h
    for row in rows:
        b = row[0].startswith(("Delsumma", "Totalt")) or row[0] in ("SoL", "LSS")
        if b and row[0] not in ("SoL", "LSS"): c.setFillColor(colors.HexColor("#fdf3d0")); c.rect(xs[0], y - h, xs[-1] - xs[0], h, stroke=0, fill=1); c.setFillColor(colors.black)
        c.setFont("SansB" if b else "Sans", 9.5); c.drawString(xs[0] + 4, y - 13, row[0])
        for i, v in enumerate(row[1:], 1):
            if v: c.drawRightString(xs[i + 1] - 8, y - 13, v)
        line(y); y -= h
    y -= 22; c.setFont("Sans", 10); c.drawString(50, y, "Kommentar: " + q + " " + q2); y -= 15
    c.drawString(50, y, "Tom ruta betyder att inget beslut finns. Varje beslut har en orsak."); c.setFont("Sans", 8); c.drawString(50, 28, "Utskrivet 2024-10-21"); c.drawCentredString(W / 2, 28, "Blad1"); c.drawRightString(790, 28, "Sida 1 av 1")
    c.save(); return r

# ---------------------------------------------------------------- 05 Hylte (web page, month buckets)
def r05():
    r = R("soderas05_hylte_2023_q3", "html", organisation="Hylte kommun", kommunkod="1315", namnd="Omsorgsnämnden", dnr="OMSN 2023-0188", period="2023-Q3", document_date="2023-10-25", laws=["SoL", "LSS"])
    B = ["3–6 mån", "7–12 mån", "mer än 12 mån"]
    X = [("Särskilt boende (SoL)", 4, 2, 0), ("Korttidsboende (SoL)", 1, 0, 0), ("Kontaktperson (SoL)", 2, 1, 1), ("Kontaktperson (LSS)", 1, 3, 0), ("Bostad med särskild service (LSS)", 0, 2, 3), ("Ledsagarservice (LSS)", 2, 0, 0)]
    T = ("Alla insatser",) + tuple(sum(x[i] for x in X) for i in (1, 2, 3)); assert T[1:] == (10, 8, 4)
    col = ["Insats", *B, "Tillsammans"]; rows = []
    for x in [*X, T]:
        tot = x is T; lag = None if tot else ("LSS" if "(LSS)" in x[0] else "SoL"); ins = None if tot else x[0]
        vs = [*x[1:], sum(x[1:])]; rows.append([x[0]] + [str(v) if v else "–" for v in vs])
        for v, m in zip(vs, [*B, None]): r.count("t1", v, lag=lag, insats=ins, manader=m, is_total=tot)
    c1 = "Så länge har besluten väntat"; r.table("t1", c1, col, rows, "waiting_buckets", [c1])
    c2 = "Vilka gäller besluten?"; r2 = [["Kvinnor", "13"], ["Män", "8"], ["Uppgift saknas", "1"]]; r.table("t2", c2, ["Kön", "Beslut"], r2, "other", [c2])
    for v, k in ((13, "K"), (8, "M"), (1, "ej angivet")): r.count("t2", v, kon=k)
    V = [("Särskilt boende (SoL)", "3 mar 2023", "2023-03-03", "14 jul 2023", "2023-07-14", "kvinna"), ("Särskilt boende (SoL)", "19 apr 2023", "2023-04-19", "1 aug 2023", "2023-08-01", "man"),
         ("Kontaktperson (LSS)", "28 nov 2022", "2022-11-28", "4 sep 2023", "2023-09-04", "kvinna"), ("Ledsagarservice (LSS)", "9 feb 2023", "2023-02-09", "21 sep 2023", "2023-09-21", "man")]
    c3 = "Verkställda under kvartalet"; k3 = ["Insats", "Beslutades", "Verkställdes", "Avser"]; r3 = [[v[0], v[1], v[3], v[5]] for v in V]; r.table("t3", c3, k3, r3, "decision_rows", [c3])
    for v in V: r.dec(v[0], "LSS" if "LSS" in v[0] else "SoL", "verkställt", table="t3", section=[c3], beslutsdatum=v[2], verkstallt_datum=v[4], kon=KA[v[5]][0], alder="vuxen")
    q = "Vid utgången av tredje kvartalet 2023 hade kommunen 22 beslut som inte verkställts i tid."; q2 = "Kvinnor står för 59 procent av besluten."; q3 = "Fyra tidigare rapporterade beslut har verkställts."; q4 = "hälften, elva beslut, gäller LSS"
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.claim(q, 22, "open", agreed=A); r.claim(q4, 11, "LSS", lag="LSS", agreed=A); r.claim(q2, 59, "share of women", unit="procent", kon="K", agreed=A); r.claim(q3, 4, "carried out", measure="verkställda", agreed=["measure"] + A)
    r.claim(q4, 50, "half", unit="procent", lag="LSS", optional=True)
    def tb(cap, cols, rs, cls):
        return f"<table class='{cls}'><caption>{H(cap)}</caption><thead><tr>" + "".join(f"<th scope='col'>{H(c)}</th>" for c in cols) + "</tr></thead><tbody>" + "".join("<tr>" + "".join((f"<th scope='row'>{H(c)}</th>" if i == 0 else f"<td>{H(c)}</td>") for i, c in enumerate(x)) + "</tr>" for x in rs) + "</tbody></table>"
    html = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut, kvartal 3 2023 - Hylte kommun</title>
<style>body{{font-family:Verdana,sans-serif;max-width:56em;margin:1em auto;color:#222}}nav a{{margin-right:1em}}table{{border-collapse:collapse;margin:1em 0}}caption{{text-align:left;font-weight:bold;padding:.4em 0}}th,td{{border-bottom:1px solid #9ab;padding:.3em .8em;text-align:left}}.tal td{{text-align:right}}footer{{border-top:2px solid #060;margin-top:2em;font-size:.8em}}</style></head><body>
<header><strong>Hylte kommun</strong><nav><a href="#">Start</a><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a></nav></header>
<main><h1>Beslut som inte har verkställts, kvartal 3 2023</h1>
<p>Publicerad 2023-10-25. Diarienummer OMSN 2023-0188. Ansvarig: Omsorgsnämnden.</p>
<p>{q} Ungefär lika många brukar det vara på hösten. Exakt {q4}. {q3}</p>
{tb(c1, col, rows, 'tal')}
<p>Ett streck visar att det inte finns något beslut i gruppen. Månaderna räknas från beslutet eller från det datum då insatsen avbröts.</p>
{tb(c2, ["Kön", "Beslut"], r2, 'tal')}
<p>{q2}</p>
{tb(c3, k3, r3, 'lista')}
<h2>Varför rapporterar vi?</h2><p>Det följer av 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Rapporten går även till kommunfullmäktige och till revisorerna.</p></main>
<footer>Hylte kommun, Storgatan 8, 314 80 Hyltebruk. Hjälpte informationen på sidan dig? Ja / Nej</footer></body></html>"""
    r.path.write_text(html, encoding="utf-8"); return r

# ---------------------------------------------------------------- 06 Olofström (cards from a case system, planted date)
def r06():
    r = R("soderas06_olofstrom_2025_q3", "pdf", organisation="Olofströms kommun", kommunkod="1060", namnd="Socialnämnden", dnr="2025/SN0341", period="2025-Q3", document_date="2025-10-13", laws=["SoL", "LSS"])
    o, n = "4 kap. 1 § SoL", "11 kap. 1 § SoL"
    K = [("Särskilt boende", o, "2025-02-11", None, "Kvinna", "", None, "Har tackat nej till plats på Brunnsgården."), ("Särskilt boende", o, "2025-04-14", None, "Man", "v", "2025-03-30", "Flyttade in på Vilboken."),
         ("Hemtjänst", o, "2025-05-21", None, "Kvinna", "a", "2025-08-26", "Den enskilde har tagit tillbaka sin ansökan."), ("Dagverksamhet", o, "2025-06-03", None, "Man", "", None, "Väntar på färdtjänst."),
         ("Kontaktfamilj", o, "2024-11-28", None, "Pojke", "", None, "Utredd familj drog sig ur. Ny rekrytering."), ("Kontaktperson", o, "2025-03-05", "2025-05-30", "Flicka", "", None, "Kontaktpersonen har flyttat."),
         ("Kontaktperson", "9 § 4 LSS", "2025-01-15", None, "Man", "v", "2025-09-08", "Match hittad, uppdraget har startat."), ("Daglig verksamhet", "9 § 10 LSS", "2025-03-27", None, "Kvinna", "", None, "Orkar för närvarande bara halva veckan, resten kvarstår."),
         ("Korttidsvistelse", "9 § 6 LSS", "2025-06-16", None, "Pojke", "", None, "Platsbrist under sommaren."), ("Bostad med särskild service för vuxna", "9 § 9 LSS", "2023-09-12", None, "Man", "", None, "Kommunen har ingen ledig bostad. Externa platser undersöks."),
         ("Ledsagarservice", "9 § 3 LSS", "2025-02-24", None, "Kvinna", "v", "2025-07-10", "Ny leverantör tog över.")]
    cards = ""
    for i, (ins, lr, b, a, who, s, sd, k) in enumerate(K, 1):
        st = {"": "Ej verkställt", "v": f"Verkställt {sd}", "a": f"Avslutat {sd}"}[s]; kk = KA[who.lower()]
        cards += f"<div class=k><div class=kh>Ärende {i} av {len(K)}</div><p><b>Insats:</b> {ins}</p><p><b>Lagrum:</b> {lr}</p><p><b>Beslut fattat:</b> {b}</p>" + (f"<p><b>Avbrott:</b> {a}</p>" if a else "") + f"<p><b>Avser:</b> {who}</p><p><b>Läge:</b> {st}</p><p><b>Anteckning:</b> {k}</p></div>"
        r.dec(ins, "LSS" if "LSS" in lr else "SoL", {"": "kvarstående", "v": "verkställt", "a": "avslutat"}[s], nr=i, section=["Ärenden"], lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kommentar=k, kon=kk[0], alder=kk[1], verkstallt_datum=sd if s == "v" else None, avslutat_datum=sd if s == "a" else None)
    q = "Rapporten omfattar elva beslut."; q2 = "Sju är fortfarande ej verkställda, tre har verkställts och ett har avslutats av annat skäl."
    r.claim(q, 11, "reported", measure="rapporterade"); r.claim(q2, 7, "remaining", measure="kvarstående"); r.claim(q2, 3, "carried out", measure="verkställda"); r.claim(q2, 1, "closed", measure="avslutade")
    r.disc("date", "Ärende 2: carried out 2025-03-30, before the decision 2025-04-14.", "2025-03-30", "2025-04-14", ["Läge: Verkställt 2025-03-30", "Beslut fattat: 2025-04-14", "Ärende 2 av 11"], kinds=["date", "row_content"])
    r.disc("date", "Ärende 2: carried out 2025-03-30, outside the quarter reported (consequence of the same slip).", "2025-03-30", "2025-07-01..2025-09-30", ["Läge: Verkställt 2025-03-30", "Verkställt 2025-03-30"], "note", True)
    html = f"""<meta charset=utf-8><style>@page{{size:A4;margin:16mm}}body{{font:10.5pt 'DejaVu Sans',sans-serif}}h1{{font-size:15pt;border-bottom:3px solid #7a1f2b}}.g{{display:block}}.k{{border:1px solid #999;margin:0 0 9px;padding:0 10px 5px;break-inside:avoid;width:150mm}}.kh{{background:#eee;margin:0 -10px 4px;padding:3px 10px;font-weight:bold}}.k p{{margin:2px 0}}.s{{color:#555;font-size:8.5pt}}</style>
<div class=s>Olofströms kommun · Socialnämnden · Ärendenr 2025/SN0341 · Framställd 2025-10-13</div>
<h1>Uppföljning av ej verkställda beslut, juli–september 2025</h1>
<p>Utdraget är hämtat ur verksamhetssystemet och kompletterat för hand. {q} {q2} Beslut som fattats före den 1 juli 2025 anges med äldre lagrum.</p>
<p>Uppgifterna lämnas till nämnden, revisorerna och kommunfullmäktige. Skyldigheten regleras i 34 kap. socialtjänstlagen och 28 f § LSS.</p>
<h2>Ärenden</h2><div class=g>{cards}</div><p>Gustav Ringström<br>systemförvaltare</p>"""
    chromium(html, r.path); return r

# ---------------------------------------------------------------- 07 Ronneby (turned series, planted percent)
def r07():
    r = R("soderas07_ronneby_2024_q2", "pdf", organisation="Ronneby kommun", kommunkod="1081", namnd="Socialnämnden", dnr="2024/215 SN", period="2024-Q2", document_date="2024-08-06", laws=["SoL", "LSS"])
    P = ["2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2"]; lab = [f"Kv {p[-1]} {p[:4]}" for p in P]
    L = (["Bostad vuxna", "Daglig verksamhet", "Kontaktperson", "Korttidsvistelse"], [(12, 6, 9, 3), (11, 7, 8, 3), (13, 5, 8, 2), (10, 5, 7, 4), (9, 6, 7, 2)])
    S = (["Kontaktfamilj", "Kontaktperson", "Boendestöd", "Öppenvård"], [(4, 6, 3, 2), (5, 6, 2, 1), (5, 4, 2, 3), (3, 5, 4, 2), (6, 5, 3, 2)])
    def tb(cols, rs, cls=""): return f"<table class='{cls}'><tr>" + "".join(f"<th>{H(c)}</th>" for c in cols) + "</tr>" + "".join("<tr>" + "".join(f"<td>{H(c)}</td>" for c in x) + "</tr>" for x in rs) + "</table>"
    parts = {}
    for tid, lag, (cols, vals), ti in (("t1", "LSS", L, "LSS, antal ej verkställda beslut vid varje kvartals slut"), ("t2", "SoL", S, "SoL, antal ej verkställda beslut vid varje kvartals slut")):
        cc = ["Kvartal", *cols, "Summa"]; rows = []
        for p, l, v in zip(P, lab, vals):
            rows.append([l] + [str(x) for x in v] + [str(sum(v))])
            for c, x in zip(cols, v): r.count(tid, x, period=p, lag=lag, insats=c)
            r.count(tid, sum(v), period=p, lag=lag, is_total=True)
        r.table(tid, ti, cc, rows, "insats_time_series", [ti]); parts[tid] = f"<h3>{ti}</h3>" + tb(cc, rows, "a")
    assert [sum(v) for v in L[1]] == [30, 29, 28, 26, 24] and [sum(v) for v in S[1]] == [15, 14, 14, 14, 16]
    O = [("Brist på bostad", 8, 0), ("Brist på uppdragstagare", 6, 9), ("Den enskilde har tackat nej", 7, 3), ("Annat", 3, 4), ("Summa", 24, 16)]
    ti = "Orsaker kvartal 2 2024"; oc = ["Orsak", "LSS", "SoL", "LSS och SoL"]; rows = [[x[0], str(x[1]), str(x[2]), str(x[1] + x[2])] for x in O]
    for x in O:
        for v, lag in ((x[1], "LSS"), (x[2], "SoL"), (x[1] + x[2], None)): r.count("t3", v, lag=lag, orsak=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa")
    r.table("t3", ti, oc, rows, "other", [ti])
    A = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    q1 = "Beslut enligt LSS har gått ner från 30 till 24 sedan kvartal 2 2023, alltså med 20 procent."; q2 = "För SoL är siffran 16, två fler än kvartal 1 2024."; q3 = "Brist på uppdragstagare anges i 15 beslut, vilket motsvarar 42 procent av samtliga 40."
    r.claim(q1, 30, "LSS a year ago", period="2023-Q2", lag="LSS", agreed=A); r.claim(q1, 24, "LSS now", lag="LSS", agreed=A); r.claim(q1, -20, "LSS change", unit="procent", lag="LSS", compare_to="2023-Q2", agreed=A)
    r.claim(q2, 16, "SoL now", lag="SoL", agreed=A); r.claim(q2, 2, "SoL change", unit="skillnad", lag="SoL", compare_to="2024-Q1", agreed=A)
    B = [f for f in A if f != "orsak"]
    r.claim(q3, 15, "lack of people", orsak="Brist på uppdragstagare", agreed=A); r.claim(q3, 42, "share", unit="procent", orsak="Brist på uppdragstagare", agreed=A); r.claim(q3, 40, "all", agreed=A)
    r.disc("percent", "15 of 40 is 37.5 percent, not 42.", 42, 37.5, [q3, "Brist på uppdragstagare 6 9 15", "Summa 24 16 40"], kinds=["percent"])
    html = f"""<meta charset=utf-8><style>@page{{size:A4;margin:20mm 22mm}}body{{font:11pt 'Liberation Serif',serif;line-height:1.35}}h1{{font-size:17pt;font-weight:normal}}h3{{font:bold 11pt 'Liberation Sans';margin:14px 0 4px;break-after:avoid}}table{{border-collapse:collapse;break-inside:avoid;width:100%}}td,th{{padding:3px 8px;text-align:right;border-bottom:1px solid #bbb;font-size:10pt}}td:first-child,th:first-child{{text-align:left}}th{{border-bottom:2px solid #000;vertical-align:bottom}}.b td{{border:0}}.top{{display:flex;justify-content:space-between;font-size:9.5pt}}</style>
<div class=top><div><b>Ronneby kommun</b><br>Socialförvaltningen<br>Enheten för uppföljning</div><div>TJÄNSTESKRIVELSE<br>2024-08-06<br>Dnr 2024/215 SN</div></div>
<h1>Ej verkställda beslut, andra kvartalet 2024, med utveckling under fem kvartal</h1>
<p><i>Till Socialnämnden</i></p>
<p><b>Förslag.</b> Socialnämnden noterar redovisningen och översänder den till fullmäktige.</p>
<p><b>Ärendet.</b> Nämnden har tidigare bett om att få se hur antalet utvecklas över tid. {q1} {q2} Bakom minskningen ligger framför allt det nya boendet i Kallinge, som togs i bruk i våras.</p>
{parts['t1']}{parts['t2']}
<h3>{ti}</h3>{tb(oc, rows, 'b')}
<p>{q3} En kampanj för att få fler att ta uppdrag startar efter sommaren. Ingen dom om särskild avgift har meddelats.</p>
<p>Lagstöd för redovisningen: 16 kap. 6 h § SoL (2001:453) och 28 h § LSS.</p><p>Berit Holmgren<br>verksamhetsanalytiker</p>"""
    chromium(html, r.path); return r
