"""Minutes with the report as annex: waiting buckets per law; the minutes say 11 LSS decisions, the annex 12."""
from model import Report, c

SOL = [["Särskilt boende", "6", "2", "–", "8"], ["Kontaktfamilj", "1", "–", "2", "3"], ["Boendestöd", "1", "1", "–", "2"], ["Summa", "8", "3", "2", "13"]]
LSS = [["Kontaktperson", "2", "3", "1", "6"], ["Ledsagarservice", "1", "–", "–", "1"], ["Gruppbostad", "–", "1", "2", "3"],
       ["Daglig verksamhet", "1", "1", "–", "2"], ["Summa", "4", "5", "3", "12"]]
CSS = """@page{size:A4;margin:22mm 22mm 20mm 22mm} body{font:11pt/1.4 'Liberation Sans',sans-serif} h1{font-size:13pt;margin:6mm 0 2mm}
h2{font-size:11pt;margin:4mm 0 1mm} h3{font-size:11pt;font-style:italic;margin:4mm 0 1mm} .head{border-bottom:.4mm solid #000;padding-bottom:2mm}
.cols{display:flex;justify-content:space-between;border-bottom:.4mm solid #000;padding-bottom:2mm} .just{border:.3mm solid #000;padding:2mm 3mm;margin-top:10mm}
table{border-collapse:collapse;margin:1mm 0 3mm} td,th{border:.25mm solid #444;padding:.9mm 3mm;text-align:center;font-size:10pt} td:first-child,th:first-child{text-align:left;min-width:48mm}
.sum td{font-weight:bold;background:#eee} .pb{break-after:page}"""


def make():
    r = Report("tida07_vansbro_2024kv4", "pdf", "chromium", dict(css=CSS, title="Protokollsutdrag § 9"),
               organisation="Vansbro kommun", kommunkod="2021", namnd="Socialnämnden", dnr="SOC 2025/21",
               period="2024-Q4", document_date="2025-02-19", laws=["SoL", "LSS"])
    r.raw("columns", cols=[["VANSBRO KOMMUN", "Socialnämnden"], ["PROTOKOLLSUTDRAG", "Sammanträdesdatum 2025-02-12"]])
    r.h("§ 9 Ej verkställda beslut enligt SoL och LSS kvartal 4 2024")
    r.raw("lines", lines=["Dnr SOC 2025/21"])
    r.h("Socialnämndens beslut", 2)
    r.raw("list", tag="ol", items=["Socialnämnden godkänner rapporten.", "Rapporten överlämnas till kommunfullmäktige för kännedom."])
    r.h("Beskrivning av ärendet", 2)
    r.p("Enligt 16 kap. 6 h § SoL och 28 h § LSS ska nämnden varje kvartal lämna en statistikrapport till fullmäktige om de beslut som inte "
        "verkställts inom tre månader. Av rapporten ska framgå vilka typer av insatser det gäller och hur lång tid som gått.")
    r.p("För kvartal 4 2024 redovisas 25 ej verkställda beslut, varav 13 enligt SoL och 11 enligt LSS. Rapporten finns i bilaga 1.",
        c("För kvartal 4 2024 redovisas 25 ej verkställda beslut", "ej_verkställda", 25),
        c("13 enligt SoL", "ej_verkställda", 13, lag="SoL"), c("11 enligt LSS", "ej_verkställda", 11, lag="LSS"))
    r.h("Yttranden under sammanträdet", 2)
    r.p("Ordföranden frågar hur arbetet med att få fram kontaktpersoner går. Socialchefen svarar att en gemensam satsning med grannkommunerna "
        "är på gång under våren.")
    r.h("Expedieras till", 2)
    r.p("Kommunfullmäktige, revisorerna")
    r.raw("lines", cls="just", lines=["Protokollet är justerat den 19 februari 2025.", "Justerade paragrafer: 1-14", "Anslaget sattes upp 2025-02-20 och tas ned 2025-03-14."])
    r.raw("pb")
    r.raw("lines", cls="head", lines=["Bilaga 1 till SN § 9/2025"])
    r.stack = []
    r.h("Statistikrapport till kommunfullmäktige, kvartal 4 2024")
    done = c("Under kvartalet har fyra beslut som rapporterats tidigare verkställts", "verkställda", 4)
    r.p("Nämnden har vid kvartalets slut 25 ej verkställda beslut, 13 enligt SoL och 12 enligt LSS. Under kvartalet har fyra beslut som "
        "rapporterats tidigare verkställts. Ett har avslutats eftersom den enskilde inte längre ville ha insatsen.",
        c("Nämnden har vid kvartalets slut 25 ej verkställda beslut", "ej_verkställda", 25), c("13 enligt SoL", "ej_verkställda", 13, lag="SoL"),
        c("12 enligt LSS", "ej_verkställda", 12, lag="LSS"), done, c("Ett har avslutats eftersom den enskilde inte längre ville ha insatsen", "avslutade", 1)
        | {"agreed": ["measure", "period", "lag", "insats", "kon", "compare_to"]})
    head = [[("", 1), ("Månader sedan beslutet", 3), ("", 1)], [("Insats", 1), ("3–6", 1), ("7–12", 1), ("13–", 1), ("Totalt", 1)]]
    cols = ["Insats", "Månader sedan beslutet / 3–6", "Månader sedan beslutet / 7–12", "Månader sedan beslutet / 13–", "Totalt"]
    for lag, title, rows in (("SoL", "Ej verkställda beslut enligt socialtjänstlagen", SOL), ("LSS", "Ej verkställda beslut enligt LSS", LSS)):
        r.h(title, 3)
        last = len(rows) - 1
        t = r.table(cols, rows, "waiting_buckets", title=title, heads=head, total_rows=[last])
        for i, row in enumerate(rows):
            for m, v in zip(("3–6", "7–12", "13–", None), row[1:]):
                r.count(t, "ej_verkställda", 0 if v == "–" else v, i == last, lag=lag, insats=None if i == last else row[0], manader=m)
    r.h("Kommentarer", 2)
    r.p("De längsta väntetiderna gäller gruppbostad och kontaktfamilj. För gruppbostad är den vanligaste orsaken att ingen plats finns, för "
        "kontaktfamilj att ingen familj har kunnat rekryteras. Personer som väntar på särskilt boende har i regel omfattande hemtjänst.")
    r.finding("text_vs_table", "error", "The minutes give 11 decisions under LSS; the annex's table and text give 12 (and 25 less 13 is 12).", 11, 12,
              ["11 enligt LSS", "Summa 4 5 3 12", "13 enligt SoL och 12 enligt LSS"], ["text_vs_table", "text_vs_text"])
    r.finding("text_vs_text", "note", "13 and 11 make 24, not 25 (same mistake).", 25, 24,
              ["För kvartal 4 2024 redovisas 25 ej verkställda beslut, varav 13 enligt SoL och 11 enligt LSS"], ["text_vs_text"], optional=True)
    r.finding("text_vs_text", "note", "Minutes 11, annex text 12 (same mistake).", 11, 12, ["11 enligt LSS", "12 enligt LSS"], ["text_vs_text"], optional=True)
    return r
