"""Piteå: annex in landscape, one list of 20 rows over three pages with a repeated head; reportlab; dates as 5/3-24."""
from lib import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, Spacer
W = [("4 kap. 1 § SoL", "Särskilt boende", "Kvinna", "2023-10-18", "", "", "", "Erbjuden Öjagården i november och Hortlaxgården i mars, tackade nej båda gångerna eftersom hon vill till Norrfjärden där maken bor. Står kvar i kö."),
     ("4 kap. 1 § SoL", "Särskilt boende", "Man", "2024-02-14", "", "2024-08-19", "", "Väntade på ledig lägenhet med plats för rullstol. Inflyttad."),
     ("4 kap. 1 § SoL", "Särskilt boende", "Kvinna", "2024-03-25", "", "", "", "Plats har inte funnits. Får hemtjänst och larm under tiden, nattpatrull två gånger."),
     ("4 kap. 1 § SoL", "Särskilt boende", "Man", "2024-04-30", "", "", "2024-08-11", "Avliden."),
     ("4 kap. 1 § SoL", "Särskilt boende", "Kvinna", "2024-05-16", "", "", "", "Anhöriga önskar vänta tills huset är sålt."),
     ("4 kap. 1 § SoL", "Dagverksamhet", "Man", "2024-06-05", "", "2024-09-16", "", "Resorna kunde inte ordnas före september."),
     ("4 kap. 1 § SoL", "Hemtjänst", "Kvinna", "2024-05-22", "", "", "", "Vill klara städningen själv ett tag till, kontakt tas igen i oktober."),
     ("4 kap. 1 § SoL", "Kontaktfamilj", "Flicka", "2023-12-11", "", "", "", "Den familj som var påtänkt har dragit sig ur. Ny annons publicerad i juni, två svar som ska utredas under hösten."),
     ("4 kap. 1 § SoL", "Kontaktfamilj", "Pojke", "2022-08-23", "2024-05-31", "", "", "Kontaktfamiljen har sagt upp sig på grund av flytt till Umeå. Vårdnadshavaren vill att en ny familj bor i närheten av skolan."),
     ("4 kap. 1 § SoL", "Kontaktperson", "Man", "2024-01-29", "", "", "", "Kommer inte till bokade möten. Brev skickat tre gånger."),
     ("4 kap. 1 § SoL", "Boendestöd", "Kvinna", "2024-06-17", "", "", "", "Personalen är sjukskriven, vikarie från oktober."),
     ("9 § 3 LSS", "Ledsagarservice", "Man", "2023-11-06", "", "", "", "Önskar ledsagare för ishockey och därmed en person som kan arbeta på helger och sena kvällar. Rekrytering pågår sedan i vintras."),
     ("9 § 4 LSS", "Kontaktperson", "Kvinna", "2021-09-13", "2024-06-14", "", "", "Kontaktpersonen har avsagt sig uppdraget. Ny är föreslagen, de ska träffas i oktober."),
     ("9 § 4 LSS", "Kontaktperson", "Man", "2024-03-19", "", "", "", "Kommunen har saknat uppdragstagare med rätt språk."),
     ("9 § 5 LSS", "Avlösarservice i hemmet", "Pojke", "2024-04-08", "", "2024-08-26", "", "Avlösaren började efter sommaren."),
     ("9 § 6 LSS", "Korttidsvistelse utanför det egna hemmet", "Flicka", "2024-02-27", "", "", "", "Föräldrarna har besökt Källbogården men vill inte börja förrän flickan har fyllt tolv."),
     ("9 § 9 LSS", "Bostad med särskild service", "Man", "2022-04-04", "", "", "", "Ny servicebostad i Pitholm blev försenad när marken behövde saneras. Förvaltningen räknar med inflyttning i februari 2025 och erbjuder under tiden boendestöd."),
     ("9 § 9 LSS", "Bostad med särskild service", "Kvinna", "2023-06-20", "", "", "", "Har tackat nej till Strömnäs, önskar Pitholm."),
     ("9 § 10 LSS", "Daglig verksamhet", "Man", "2024-06-10", "", "", "2024-09-11", "Återtog ansökan."),
     ("9 § 10 LSS", "Daglig verksamhet", "Kvinna", "2024-05-28", "", "", "", "Mår inte bra och orkar inte börja.")]
COL = ["Nr", "Lagrum", "Insats", "Gäller", "Beslut", "Avbrott", "Verkställt", "Avslutat", "Orsak till väntan och vad som görs"]


def sl(i):
    if not i: return ""
    y, m, d = i.split("-"); return f"{int(d)}/{int(m)}-{y[2:]}"


def build():
    r = R("lappland05_pitea_2024_kv3", "pdf", "Piteå kommun", "2581", "Socialnämnden", "24SN311", "2024-Q3", "2024-10-22", ["SoL", "LSS"])
    sec = ["Individuella rapporter"]
    rows = r.t("t1", sec[0], sec, COL, [[i, w[0], w[1], w[2], *map(sl, w[3:7]), w[7]] for i, w in enumerate(W, 1)], "decision_rows")
    for i, w in enumerate(W, 1):
        r.d("t1", nr=str(i), section=sec, lagrum=w[0], lag=w[0][-3:], insats=w[1], kon=w[2], beslutsdatum=w[3], avbrottsdatum=w[4] or None, verkstallt_datum=w[5] or None,
            avslutat_datum=w[6] or None, kommentar=w[7], status="verkställt" if w[5] else "avslutat" if w[6] else "kvarstående")
    scol = ["", "SoL", "LSS", "Båda"]
    f = lambda lag, s: sum(d["status"] == s and (lag is None or d["lag"] == lag) for d in r.j["decisions"])
    sm = [(n, *[f(l, s) for l in ("SoL", "LSS", None)]) for n, s in (("Verkställda", "verkställt"), ("Avslutade av annan orsak", "avslutat"), ("Väntar fortfarande", "kvarstående"))]
    sm.append(("Samtliga rapporter", *[sum(x[i] for x in sm) for i in (1, 2, 3)]))
    srows = r.t("t2", "Läget vid kvartalets slut", ["Läget vid kvartalets slut"], scol, sm, "insats_status")
    for (n, *v), m in zip(sm, ("verkställda", "avslutade", "kvarstående", "rapporterade")):
        for lag, x in zip(("SoL", "LSS", None), v): r.c("t2", m, x, lag=lag, is_total=m == "rapporterade")
    k = sum(d["kon"] == "K" for d in r.j["decisions"]); av = sum(bool(w[4]) for w in W); barn = sum(w[2] in ("Flicka", "Pojke") for w in W)
    p = (f"Förteckningen omfattar {len(W)} beslut som antingen är äldre än tre månader eller där insatsen legat nere så länge. {k} av dem gäller kvinnor eller flickor. "
         f"{ORD[av].capitalize()} beslut rör avbrott, då anges båda datumen. {ORD[barn].capitalize()} beslut gäller barn.")
    r.cl(f"Förteckningen omfattar {len(W)} beslut", len(W), "rapporterade"); r.cl(f"{k} av dem gäller kvinnor eller flickor", k, "rapporterade", kon="K")
    ag = ["period", "lag", "insats", "kon", "compare_to"]
    r.cl(f"{ORD[av].capitalize()} beslut rör avbrott", av, "rapporterade", agreed=ag); r.cl(f"{ORD[barn].capitalize()} beslut gäller barn", barn, "rapporterade", agreed=ag)
    r.save()
    C = PS("c", fontName="Helvetica", fontSize=10, leading=13); CB = PS("cb", parent=C, fontName="Helvetica-Bold", fontSize=9)
    B = PS("b", parent=C, fontSize=10.5, leading=14, spaceAfter=6); H = PS("h", parent=B, fontName="Helvetica-Bold", fontSize=12.5, spaceBefore=8, spaceAfter=5); T1 = PS("t1", parent=H, fontSize=17, leading=21)

    def T(cols, rows, w, pad):
        t = Table([[Paragraph(esc(c), CB) for c in cols]] + [[Paragraph(esc(c or ""), C) for c in x] for x in rows], colWidths=[x * mm for x in w], repeatRows=1, hAlign="LEFT")
        t.setStyle([("GRID", (0, 0), (-1, -1), .4, colors.HexColor("#889")), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#dfe7ee")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("TOPPADDING", (0, 0), (-1, -1), pad), ("BOTTOMPADDING", (0, 0), (-1, -1), pad), ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 3)])
        return t

    def page(c, d):
        c.setFont("Helvetica", 8.5); c.drawString(15 * mm, 199 * mm, "Piteå kommun, socialtjänsten"); c.drawRightString(282 * mm, 199 * mm, "Bilaga 1, dnr 24SN311"); c.drawRightString(282 * mm, 8 * mm, f"Sida {d.page}")
    doc = SimpleDocTemplate(str(r.out), pagesize=landscape(A4), leftMargin=15 * mm, rightMargin=15 * mm, topMargin=16 * mm, bottomMargin=14 * mm, title="Bilaga 1")
    doc.build([Paragraph("Bilaga 1. Beslut rapporterade till IVO för kvartal 3, 2024", T1), Paragraph("Upprättad 2024-10-22 för socialnämndens sammanträde. Rapportering enligt 16 kap. 6 f § SoL och 28 f § LSS.", B), Paragraph(p, B),
               Paragraph("Datum skrivs dag/månad-år. Tomt fält betyder att det inte är aktuellt.", B),
               Paragraph(sec[0], H), T(COL, rows, (9, 29, 34, 17, 19, 19, 21, 19, 90), 8.5), Paragraph("Läget vid kvartalets slut", H), T(scol, srows, (52, 20, 20, 20), 3)], onFirstPage=page, onLaterPages=page)
