"""lanet04 Avesta 2025-Q3: cards printed by a case system (reportlab), by law, with a closing summary table."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table
from lib import *

STEM = "lanet04_avesta_2025_kv3"
S1, S2 = "Socialtjänstlagen", "Lagen om stöd och service"
# section, insats, id, lagrum, kön, beslut, avbrott, utfall, datum, kommentar
R = [
 (S1, "Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 § SoL", "Kvinna", "2024-11-26", "", "Kvarstår", "", "Har sagt nej till plats på Åsgården. Vill invänta ledig lägenhet i Horndal."),
 (S1, "Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 § SoL", "Man", "2025-03-11", "", "Verkställt", "2025-07-21", "Flyttat in."),
 (S1, "Särskilt boende", "sol_sarskilt_boende_aldre", "4 kap. 1 § SoL", "Kvinna", "2025-05-06", "", "Kvarstår", "", "Inget erbjudande har kunnat lämnas. Parboende begärt."),
 (S1, "Korttidsboende", "sol_korttidsboende", "4 kap. 1 § SoL", "Man", "2025-04-02", "", "Avslutat", "2025-08-29", "Behovet finns inte kvar, den enskilde har fått utökad hemtjänst."),
 (S1, "Kontaktperson", "sol_kontaktperson", "4 kap. 1 § SoL", "Kvinna", "2023-09-19", "2025-01-31", "Kvarstår", "", "Uppdragstagaren flyttade. Ny person presenterad i augusti, första träff ej bokad."),
 (S1, "Kontaktfamilj", "sol_kontaktfamilj", "4 kap. 1 § SoL", "Pojke", "2025-02-13", "", "Kvarstår", "", "Utredning av tänkt familj pågår."),
 (S1, "Boendestöd", "sol_boendestod", "4 kap. 1 § SoL", "Man", "2025-06-17", "", "Verkställt", "2025-09-24", ""),
 (S1, "Dagverksamhet", "sol_dagverksamhet", "4 kap. 1 § SoL", "Kvinna", "2025-06-05", "", "Kvarstår", "", "Delvis verkställt, en av två beviljade dagar i veckan."),
 (S2, "Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna", "9 § 9 LSS", "Man", "2023-12-14", "", "Kvarstår", "", "Boendet på Markusgatan försenat, inflyttning tidigast januari 2026."),
 (S2, "Bostad med särskild service för vuxna", "lss_bostad_sarskild_service_vuxna", "9 § 9 LSS", "Kvinna", "2025-01-22", "", "Kvarstår", "", "Tackat nej 2025-05-12 till erbjuden lägenhet utan att ange skäl."),
 (S2, "Daglig verksamhet", "lss_daglig_verksamhet", "9 § 10 LSS", "Kvinna", "2022-04-07", "2025-03-03", "Kvarstår", "", "Medverkar inte. Motivationssamtal via arbetskonsulent."),
 (S2, "Ledsagarservice", "lss_ledsagarservice", "9 § 3 LSS", "Man", "2025-05-27", "", "Verkställt", "2025-09-08", "Ledsagare anställd."),
 (S2, "Korttidsvistelse utanför det egna hemmet", "lss_korttidsvistelse", "9 § 6 LSS", "Flicka", "2025-06-24", "", "Kvarstår", "", "Kö till korttidshemmet, beräknad start vecka 45."),
 (S2, "Korttidstillsyn för skolungdom", "lss_korttidstillsyn", "9 § 7 LSS", "Pojke", "2025-03-26", "", "Avslutat", "2025-07-03", "Vårdnadshavare har avsagt sig insatsen inför hösten."),
 (S2, "Kontaktperson", "lss_kontaktperson", "9 § 4 LSS", "Kvinna", "2025-05-13", "", "Kvarstår", "", "Ej matchad."),
]
STAT = {"Kvarstår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}


def build():
    t = Truth(organisation="Avesta kommun", stadsdel=None, namnd="Omsorgsstyrelsen", kommunkod="2084", dnr=None,
              period="2025-Q3", document_date="2025-10-09", laws=["SoL", "LSS"])
    for i, (sec, ins, iid, lr, kon, b, a, ut, d, txt) in enumerate(R, 1):
        t.decision(nr=i, section=[sec], insats=ins, insats_id=iid, lag=lr[-3:].strip(), lagrum=lr, beslutsdatum=b, avbrottsdatum=a, kommentar=txt,
                   kon="K" if kon in ("Kvinna", "Flicka") else "M", alder="barn" if kon in ("Flicka", "Pojke") else "vuxen", status=STAT[ut],
                   verkstallt_datum=d if ut == "Verkställt" else None, avslutat_datum=d if ut == "Avslutat" else None)

    def c(sec, ut):
        return sum(1 for r in R if (sec is None or r[0] == sec) and (ut is None or r[7] == ut))
    SH = ["Lag", "Poster", "Verkställt", "Avslutat", "Kvarstår"]
    body = [[n, *[c(s, u) for u in (None, "Verkställt", "Avslutat", "Kvarstår")]] for n, s in (("SoL", S1), ("LSS", S2), ("Samtliga", None))]
    t.table("t1", "Summering av urvalet", ["Summering av urvalet"], SH, body, "insats_status")
    for r in body:
        for m, v in zip(["rapporterade", "verkställda", "avslutade", "kvarstående"], r[1:]):
            t.count("t1", m, v, lag=None if r[0] == "Samtliga" else r[0], is_total=r[0] == "Samtliga")

    F = "/usr/share/fonts/truetype/dejavu/DejaVuSans%s.ttf"
    pdfmetrics.registerFont(TTFont("D", F % ""))
    pdfmetrics.registerFont(TTFont("DB", F % "-Bold"))
    P = lambda x, f="D", s=8.5, c="#000000", **k: Paragraph(x, ParagraphStyle("x", fontName=f, fontSize=s, leading=s * 1.32, textColor=colors.HexColor(c), **k))
    lab = lambda x: P(x, "D", 7.5, "#5b6770")
    story = [P("Ej verkställda beslut – individlista", "DB", 14, spaceAfter=6),
             Table([[lab("Organisation"), P("Avesta kommun"), lab("Nämnd"), P("Omsorgsstyrelsen")],
                    [lab("Urval"), P("2025-07-01 – 2025-09-30 (kvartal 3)"), lab("Skapad"), P("2025-10-09 14:22")],
                    [lab("Innehåll"), P("SoL och LSS, avidentifierat"), lab("Sortering"), P("Lag, insats")]],
                   colWidths=[62, 210, 55, 185], hAlign="LEFT", style=[("BOX", (0, 0), (-1, -1), 0.5, colors.HexColor("#8797a3")), ("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f2f5f7")), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]),
             Spacer(1, 6)]
    cur = None
    for i, (sec, ins, iid, lr, kon, b, a, ut, d, txt) in enumerate(R, 1):
        blk = []
        if sec != cur:
            blk.append(P(sec, "DB", 11.5, "#0b4f6c", spaceBefore=8, spaceAfter=4))
            cur = sec
        rows = [[P(f"{i}", "DB", 9), P(ins, "DB", 9), "", "", ""],
                ["", lab("Lagrum"), P(lr), lab("Kön"), P(kon)],
                ["", lab("Beslutsdatum"), P(b), lab("Avbrott fr.o.m."), P(a) if a else ""],
                ["", lab("Utfall"), P(ut), lab("Utfallsdatum"), P(d) if d else ""],
                ["", lab("Kommentar"), P(txt) if txt else "", "", ""]]
        blk += [Table(rows, colWidths=[26, 76, 180, 84, 146], hAlign="LEFT", style=[
            ("BOX", (0, 0), (-1, -1), 0.6, colors.HexColor("#8797a3")), ("LINEBELOW", (0, 0), (-1, 0), 0.4, colors.HexColor("#c5ced4")),
            ("SPAN", (1, 0), (-1, 0)), ("SPAN", (2, 4), (-1, 4)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]), Spacer(1, 5)]
        story.append(KeepTogether(blk))
    story.append(KeepTogether([P("Summering av urvalet", "DB", 11.5, "#0b4f6c", spaceBefore=8, spaceAfter=4),
                 Table([[P(x, "DB") for x in SH]] + [[P(str(v), "DB" if r[0] == "Samtliga" else "D") for v in r] for r in body], colWidths=[90] + [70] * 4, hAlign="LEFT",
                       style=[("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.HexColor("#8797a3")), ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black)])]))

    def foot(cv, doc):
        cv.setFont("D", 7.5)
        cv.setFillColor(colors.HexColor("#5b6770"))
        cv.drawString(42, 24, "Verksamhetssystem – rapport R114 v. 3")
        cv.drawRightString(A4[0] - 42, 24, f"Sida {doc.page}")
    doc = BaseDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=A4, title="R114", leftMargin=42, rightMargin=42, topMargin=40, bottomMargin=44)
    doc.addPageTemplates(PageTemplate(frames=[Frame(42, 44, A4[0] - 84, A4[1] - 84, id="f", leftPadding=0, rightPadding=0)], onPage=foot))
    doc.build(story)
    t.write(STEM, ["The cards are no table: decisions have table null.", "An empty outcome date or comment is null.", "'Delvis verkställt' with the outcome 'Kvarstår' remains.",
                   "No diary number is printed.", "2025-05-12 in card 10 is the date of the refusal."])


if __name__ == "__main__":
    build()
