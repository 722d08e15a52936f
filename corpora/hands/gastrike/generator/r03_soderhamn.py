from common import *
D = Doc("gastrike03_soderhamn_2024-Q4", "pdf", dict(organisation="Söderhamns kommun", stadsdel=None, namnd="Omvårdnadsnämnden", kommunkod="2182",
        dnr="OMN 2025/19", period="2024-Q4", document_date="2025-01-27", laws=["LSS", "SoL"]))
E_ = "ej_verkställda"
QS = ["2024-Q2", "2024-Q3", "2024-Q4"]
lss = [("Avlösarservice", 1, 1, 2), ("Bostad för vuxna", 5, 4, 4), ("Daglig verksamhet", 2, 4, 3), ("Kontaktperson", 6, 5, 7), ("Korttidsvistelse", 0, 2, 1)]
sol = [("Boendestöd", 3, 2, 2), ("Hemtjänst", 0, 0, 1), ("Kontaktperson", 2, 2, 1), ("Särskilt boende", 8, 10, 6), ("Växelvård", 1, 0, 0)]
ors = [("Resursbrist bostad/plats", 11, 12, 8), ("Resursbrist personal", 7, 6, 8), ("Tackat nej", 5, 7, 6), ("Annan orsak", 5, 5, 5)]
def sums(rs): return tuple(sum(r[i] for r in rs) for i in (1, 2, 3))
SL, SS, SO = sums(lss), sums(sol), sums(ors)
assert SO == tuple(a + b for a, b in zip(SL, SS)), (SO, SL, SS)
def chg(a, b): return "0" if a == b else f"{b-a:+d}"
def pct(a, b): return "–" if a == 0 else "0 %" if a == b else f"{100*(b-a)/a:+.0f} %"
def line(name, v): return [name, *map(str, v), chg(v[1], v[2]), pct(v[1], v[2])]
cols = lambda first: [first, "Antal ej verkställda beslut / Kv 2 2024", "Antal ej verkställda beslut / Kv 3 2024", "Antal ej verkställda beslut / Kv 4 2024", "Förändring kv 3 till kv 4 / Antal", "Förändring kv 3 till kv 4 / Procent"]
head = lambda first: [[(first, 1, 2), ("Antal ej verkställda beslut", 3, 1), ("Förändring kv 3 till kv 4", 2, 1)], [("Kv 2 2024", 1, 1), ("Kv 3 2024", 1, 1), ("Kv 4 2024", 1, 1), ("Antal", 1, 1), ("Procent", 1, 1)]]
cd = [None] + [dict(period=q) for q in QS] + [None, None]
D.h(1, "Söderhamns kommun – Omvårdnadsnämnden", section=False)
D.p("Ej verkställda beslut kvartal 4 2024 – statistik till fullmäktige och revision", "bold")
D.p("Dnr OMN 2025/19     Upprättad 2025-01-27     Källa: verksamhetssystemet, avläst 2024-12-31")
D.p("Redovisningen omfattar beslut som inte verkställts inom tre månader samt beslut med avbrott längre än tre månader (16 kap. 6 h § SoL, 28 h § LSS).")
D.sp()
for name, title, rows, s, lag in (("LSS", "Tabell 1. Beslut enligt LSS", lss, SL, "LSS"), ("SoL", "Tabell 2. Beslut enligt SoL", sol, SS, "SoL")):
    D.h(2, title)
    t = D.table(cols("Insats"), [line(r[0], r[1:]) for r in rows] + [line("Summa " + name, s)], "insats_time_series", head=head("Insats"), total=[len(rows)])
    D.grid(t, cd, [dict(insats=r[0]) for r in rows] + [dict(is_total=True)], lag=lag)
D.h(2, "Tabell 3. Samtliga beslut efter orsak")
t = D.table(cols("Orsak"), [line(r[0], r[1:]) for r in ors] + [line("Summa", SO)], "orsak_time_series", head=head("Orsak"), total=[len(ors)])
D.grid(t, cd, [dict(orsak=r[0]) for r in ors] + [dict(is_total=True)])
D.h(2, "Kommentar")
D.p(D.c(f"Antalet ej verkställda beslut är {SO[2]}", dict(value=SO[2])) + " mot " + D.c(f"{SO[1]} kvartal 3", dict(value=SO[1], period="2024-Q3")) + ", dvs. " + D.c(f"{SO[1]-SO[2]} färre eller {round(100*(SO[1]-SO[2])/SO[1])} procent", dict(value=SO[2] - SO[1], unit="skillnad", compare_to="2024-Q3"), dict(value=-round(100 * (SO[1] - SO[2]) / SO[1]), unit="procent", compare_to="2024-Q3")) + ".")
D.p(D.c("För LSS har antalet ökat med ett beslut", dict(value=SL[2] - SL[1], unit="skillnad", lag="LSS", compare_to="2024-Q3")) + ", " + D.c("inom SoL har det minskat med fyra", dict(value=SS[2] - SS[1], unit="skillnad", lag="SoL", compare_to="2024-Q3")) + ".")
D.p(D.c("Köerna till särskilt boende har gått från tio till sex beslut", dict(value=10, period="2024-Q3", insats="särskilt boende", lag="SoL"), dict(value=6, insats="särskilt boende", lag="SoL")) + " sedan Bergviks äldreboende byggts ut.")
D.p("Där jämförelsekvartalet är 0 anges ingen procentuell förändring (–).", "small")
for c in D.claims: c["agreed"] = ["period", "lag", "orsak", "kon", "compare_to"]
D.pb()
D.h(2, "Bilaga: beslut som väntat mer än ett år per 2024-12-31")
W = [("LSS", "Bostad för vuxna", "2021-10-05", 1183, "M", "Tackat nej upprepade gånger"), ("LSS", "Bostad för vuxna", "2023-02-20", 680, "K", "Ingen ledig plats"),
     ("LSS", "Bostad för vuxna", "2023-09-14", 474, "M", "Ingen ledig plats"), ("LSS", "Kontaktperson", "2023-06-01", 579, "K", "Rekrytering utan resultat"),
     ("LSS", "Kontaktperson", "2023-11-27", 400, "M", "Rekrytering utan resultat"), ("SoL", "Särskilt boende", "2023-12-06", 391, "K", "Vill bara till Bergvik"),
     ("SoL", "Boendestöd", "2023-08-30", 489, "M", "Släpper inte in personal")]
import datetime
for w in W: assert (datetime.date(2024, 12, 31) - datetime.date.fromisoformat(w[2])).days == w[3], w
t = D.table(["Lag", "Insats", "Beslutsdatum", "Dagar sedan beslut", "Kön", "Orsak"], [[str(x) for x in w] for w in W], "decision_rows", left=(0, 1, 2, 4, 5))
for lag, i, b, n, k, o in W: D.dec(t, lag=lag, insats=i, beslutsdatum=b, dagar=n, kon=k, kommentar=o, status="kvarstående")
D.p(D.c(f"Sju beslut har väntat längre än ett år", dict(value=len(W))) + ", " + D.c("fem av dem enligt LSS", dict(value=5, lag="LSS")) + ".")
for c in D.claims[-2:]: c["agreed"] = ["period", "lag", "insats", "kon", "compare_to"]

def build():
    """Printed cell by cell on a canvas, as a spreadsheet prints a sheet: no wrapping, text flows over empty neighbours, one row height."""
    D.save_truth()
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.colors import HexColor
    PW, PH = landscape(A4)
    cv = Canvas(str(D.path), pagesize=(PW, PH)); cv.setTitle("OMN_ej_verkst_kv4_2024.xlsx"); cv.setCreator("Calc-utskrift")
    sheets = [("Kv 4", [200, 92, 92, 92, 92, 92]), ("Bilaga", [60, 150, 90, 115, 45, 240])]
    RH, X0 = 15.5, 48
    state = dict(sheet=0, page=1, y=PH - 48)
    def foot():
        cv.setFont("Helvetica", 8); cv.drawString(X0, 22, "OMN 2025/19"); cv.drawRightString(PW - X0, 22, f"{sheets[state['sheet']][0]}, sid {state['page']}")
    def newpage(): foot(); cv.showPage(); state["page"] += 1; state["y"] = PH - 48
    def need(n):
        if state["y"] - n * RH < 40: newpage()
    def txt(x, w, s, bold=False, al="l", size=9.5):
        cv.setFillColor(HexColor("#000000")); cv.setFont("Helvetica-Bold" if bold else "Helvetica", size); b = state["y"] - RH + 4.5
        if al == "l": cv.drawString(x + 3, b, s)
        elif al == "r": cv.drawRightString(x + w - 3, b, s)
        else: cv.drawCentredString(x + w / 2, b, s)
    def box(x, w, h=RH, fill=None):
        cv.setStrokeColor(HexColor("#8a8a8a")); cv.setLineWidth(.5)
        if fill: cv.setFillColor(HexColor(fill))
        cv.rect(x, state["y"] - h, w, h, stroke=1, fill=1 if fill else 0)
    for i, b in enumerate(D.blocks):
        W = sheets[state["sheet"]][1]; X = [X0 + sum(W[:k]) for k in range(len(W))]
        if b[0] == "pb": newpage(); state["sheet"] += 1
        elif b[0] == "h":
            if i:
                nxt = D.blocks[i + 1]; state["y"] -= RH * .6; need(2 + (len(nxt[1]["rows"]) + 2 if nxt[0] == "t" else 1))
            txt(X0, 0, b[2], True, size=14 if b[1] == 1 else 11); state["y"] -= RH * (1.3 if b[1] == 1 else 1.1)
        elif b[0] == "p":
            need(1); txt(X0, 0, b[1], b[2] == "bold", size=8 if b[2] == "small" else 9.5); state["y"] -= RH
        elif b[0] == "sp": state["y"] -= RH * .4
        elif b[0] == "t":
            t = b[1]
            if len(t["head"]) == 2:
                y0 = state["y"]; box(X[0], W[0], 2 * RH, "#cfe2f3"); box(X[1], sum(W[1:4]), RH, "#cfe2f3"); box(X[4], sum(W[4:]), RH, "#cfe2f3")
                txt(X[0], W[0], t["head"][0][0][0], True); txt(X[1], sum(W[1:4]), t["head"][0][1][0], True, "c"); txt(X[4], sum(W[4:]), t["head"][0][2][0], True, "c")
                state["y"] -= RH
                for k in range(1, 6): box(X[k], W[k], RH, "#cfe2f3"); txt(X[k], W[k], t["head"][1][k - 1][0], True, "r")
                state["y"] -= RH
            else:
                for k, (h, _, _) in enumerate(t["head"][0]): box(X[k], W[k], RH, "#cfe2f3"); txt(X[k], W[k], h, True, "l" if k in t["left"] else "r")
                state["y"] -= RH
            for j, r in enumerate(t["rows"]):
                for k, v in enumerate(r): box(X[k], W[k], RH, "#eef5fb" if j in t["total"] else None); txt(X[k], W[k], v, j in t["total"], "l" if k in t["left"] else "r")
                state["y"] -= RH
            state["y"] -= RH * .3
    foot(); cv.save()
if __name__ == "__main__": build()
