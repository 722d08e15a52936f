"""Nordanstig: Word document with one list over both laws, days counted. Planted: an execution date a year before the decision."""
from datetime import date

from core import C, NOMEASURE, Rep
from producers import word

END = date(2023, 6, 30)
# lagrum, insats, beslut, avbrott, verkställt, (verkställt as it should have been), orsak
ROWS = [("4 kap. 1 § SoL", "Särskilt boende", "22-11-08", None, "23-04-12", None, "Platsbrist"),
        ("4 kap. 1 § SoL", "Särskilt boende", "23-03-02", None, None, None, "Tackat nej till erbjudande"),
        ("4 kap. 1 § SoL", "Kontaktfamilj", "22-09-19", None, None, None, "Ingen familj hittad"),
        ("4 kap. 1 § SoL", "Sysselsättning", None, "23-02-27", None, None, "Sjukdom"),
        ("9 § 3 LSS", "Ledsagarservice", "23-01-16", None, "22-05-22", "23-05-22", "Rekrytering tog tid"),
        ("9 § 4 LSS", "Kontaktperson", "22-06-30", None, None, None, "Tackat nej till person"),
        ("9 § 4 LSS", "Kontaktperson", None, "22-12-15", "23-06-01", None, "Kontaktpersonen slutade"),
        ("9 § 6 LSS", "Korttidsvistelse", "23-02-10", None, None, None, "Väntar på plats"),
        ("9 § 9 LSS", "Bostad för vuxna", "21-10-25", None, None, None, "Ledig bostad saknas"),
        ("9 § 10 LSS", "Daglig verksamhet", None, "23-03-20", None, None, "Vill inte delta just nu")]


def iso(d):
    return d and "20" + d


def make():
    r = Rep("klaralven03_nordanstig_2023-Q2", "docx", organisation="Nordanstigs kommun", kommunkod="2132", namnd="Omsorgsnämnden",
            dnr="ON 2023-0076", period="2023-Q2", document_date="2023-08-15", laws=["SoL", "LSS"])
    r.p("ON 2023-0076", style="small")
    r.p("Skrivelse 2023-08-15", style="small")
    r.h("Beslut som väntar på verkställighet, andra kvartalet 2023", section=False)
    r.p("Till omsorgsnämnden, för vidare rapport till kommunfullmäktige och revisionen.", style="italic")
    r.p("Nedan redovisas de beslut som Nordanstigs kommun anmält till IVO för april–juni 2023. I listan finns både beslut som aldrig har "
        "verkställts och insatser som kommit igång men sedan avbrutits; då står datumet under Avbrott i stället för under Beslut. Är kolumnen "
        "Verkställt tom pågår ärendet ännu.")
    r.p("Dagar räknas från beslutet eller avbrottet, fram till verkställigheten. För det som inte verkställts räknas dagarna till och med den 30 juni 2023.")
    r.h("Lista över anmälda beslut")
    rows = []
    for i, (lagrum, ins, b, a, v, right, why) in enumerate(ROWS, 1):
        start = date.fromisoformat(iso(b or a))
        stop = date.fromisoformat(iso(right or v)) if v else END
        rows.append([str(i), lagrum, ins, b, a, v, str((stop - start).days), why])
    t = r.table(["Nr", "Lagrum", "Insats", "Beslut", "Avbrott", "Verkställt", "Dagar", "Orsak"], rows, "decision_rows",
                look=dict(widths=[0.9, 2.5, 2.8, 1.7, 1.7, 2.0, 1.4, 4.1], size=9, style="Light Grid Accent 1", right=(6,)))
    for row in rows:
        nr, lagrum, ins, b, a, v, days, why = row
        r.decision(table=t, nr=int(nr), insats=ins, lag=lagrum[-3:], lagrum=lagrum, beslutsdatum=iso(b), avbrottsdatum=iso(a),
                   verkstallt_datum=iso(v), status="verkställt" if v else "kvarstående", dagar=int(days), kommentar=why)
    r.p("Tio beslut har anmälts, fyra enligt SoL och sex enligt LSS. Tre av dem har verkställts under kvartalet och sju kvarstår. "
        "Tre av anmälningarna rör avbrott.",
        C("Tio beslut har anmälts", "rapporterade", 10),
        C("fyra enligt SoL och sex enligt LSS", "rapporterade", 4, lag="SoL"),
        C("fyra enligt SoL och sex enligt LSS", "rapporterade", 6, lag="LSS"),
        C("Tre av dem har verkställts under kvartalet och sju kvarstår", "verkställda", 3),
        C("Tre av dem har verkställts under kvartalet och sju kvarstår", "kvarstående", 7),
        C("Tre av anmälningarna rör avbrott", "rapporterade", 3, orsak="avbrott", agreed=["period", "lag", "kon", "compare_to"]))
    longest = max(int(x[6]) for x in rows)
    r.p(f"Längst väntan har ett beslut om bostad för vuxna, {longest} dagar.",
        C(f"Längst väntan har ett beslut om bostad för vuxna, {longest} dagar", "kvarstående", longest, unit="dagar", lag="LSS",
          insats="bostad för vuxna", agreed=["period", "kon", "compare_to"], optional=True))
    r.h("Att tänka på")
    r.ul(["Den som tackar nej behåller sitt beslut, det ligger kvar i rapporteringen.",
          "IVO kan ansöka om särskild avgift om väntan blir oskälig.", "Nästa rapport lämnas i oktober."])
    r.p("Myndighetsenheten, genom enhetschefen")
    r.disc("date", "error", "Nr 5: executed 22-05-22, before the decision of 23-01-16 (the 126 days fit 23-05-22).", "2022-05-22", "2023-05-22",
           ["5 9 § 3 LSS Ledsagarservice 23-01-16 22-05-22 126 Rekrytering tog tid", "22-05-22", "23-01-16"], ["date", "row_content"])
    word(r, r.out, font="Liberation Sans", size=10.5, head_colour="1F4E3D", header="Nordanstigs kommun – Omsorgsnämnden", margin=1.9,
         footer="Sammanställd ur verksamhetssystemet")
    r.save()
