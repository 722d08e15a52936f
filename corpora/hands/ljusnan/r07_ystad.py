from lib import Report
import render_docx


def make():
    r = Report("ljusnan07_ystad_2023-Q4", "docx", "Ystads kommun", "1286", "Socialnämnden", "SN 2023/211", "2023-Q4", "2024-02-27")
    cols = ["Insats", "3-6", "7-12", "13-", "Totalt"]
    heads = [{"measure": "ej_verkställda", "manader": m} for m in ("3-6", "7-12", "13-", None)]
    data = {"SoL": [["Särskilt boende", "4", "2", "-", "6"], ["Kontaktperson", "-", "1", "1", "2"], ["Kontaktfamilj", "1", "2", "-", "3"], ["Totalt", "5", "5", "1", "11"]],
            "LSS": [["Kontaktperson", "2", "3", "2", "7"], ["Daglig verksamhet", "3", "1", "-", "4"], ["Bostad vuxna", "1", "-", "2", "3"], ["Totalt", "6", "4", "4", "14"]]}
    sec = ["§ 14 Ej verkställda beslut kvartal 4 2023", "Beskrivning av ärendet"]
    t = {}
    for lag in data:
        t[lag] = r.table(f"Ej verkställda beslut enligt {lag}, efter antal månader sedan beslutet", sec, cols, data[lag], "waiting_buckets")
        r.grid(t[lag], heads, lag=lag, total="Totalt")
    q1 = "Per den 31 december 2023 hade socialnämnden 25 ej verkställda beslut, 11 enligt SoL och 14 enligt LSS"
    q2 = "Det är tre fler än vid föregående kvartal, då det fanns 22"
    q3 = "Av de fem beslut som har väntat mer än ett år är fyra fattade enligt LSS"
    q4 = "Under kvartalet verkställdes 9 tidigare rapporterade beslut och 2 avslutades"
    for v, f in ((25, {}), (11, {"lag": "SoL"}), (14, {"lag": "LSS"})):
        r.claim(q1, v, "ej_verkställda", skip=("measure",), **f)
    r.claim(q2, 3, "ej_verkställda", "skillnad", compare_to="2023-Q3", skip=("measure",))
    r.claim(q2, 22, "ej_verkställda", period="2023-Q3", skip=("measure",))
    r.claim(q3, 5, "ej_verkställda", skip=("measure",))
    r.claim(q3, 4, "ej_verkställda", lag="LSS", skip=("measure",))
    r.claim(q4, 9, "verkställda")
    r.claim(q4, 2, "avslutade")
    blocks = [("p", "Socialnämnden\nSammanträdesdatum 2024-02-20"), ("h1", "§ 14 Ej verkställda beslut kvartal 4 2023"), ("p", "Dnr SN 2023/211"),
              ("h2", "Socialnämndens beslut"), ("ul", ["Rapporten godkänns.", "Rapporten översänds till kommunfullmäktige och revisorerna."]),
              ("h2", "Beskrivning av ärendet"),
              ("p", "I enlighet med 16 kap. 6 h § SoL och 28 h § LSS ska nämnden till fullmäktige lämna en statistikrapport över de gynnande beslut som inte verkställts "
                    "inom tre månader. Rapporten ska visa vilka typer av insatser det rör sig om och hur lång tid som gått sedan besluten fattades."),
              ("p", q1 + ". " + q2 + ". " + q3 + "."),
              ("caption", t["SoL"]["title"]), ("table", t["SoL"], [50, 26, 26, 26, 26]),
              ("caption", t["LSS"]["title"]), ("table", t["LSS"], [50, 26, 26, 26, 26]),
              ("p", q4 + ". Dessa ingår inte i tabellerna."),
              ("h2", "Yrkanden"), ("p", "Ordföranden yrkar bifall till förvaltningens förslag."),
              ("h2", "Beslutsgång"), ("p", "Ordföranden ställer proposition på yrkandet och finner att nämnden beslutar i enlighet med det."),
              ("h2", "Underlag"), ("ul", ["Tjänsteskrivelse om ej verkställda beslut, daterad 2024-01-30"]),
              ("p", "Protokollet justerat 2024-02-27"), ("p", "Utdragsbestyrkande: ______________________")]
    render_docx.build(r.path, blocks, family="Liberation Serif", size=11.5, letterhead=("header", "Ystads kommun", "PROTOKOLLSUTDRAG"),
                      style="Light Grid Accent 1", tops=("Totalt",), numbers_right=True)
    return r
