"""Mjölby, Q4 2023: a Word document with six-digit dates, a table of decisions per law and a small summary. One planted percentage."""
from lib import *

r = Rep("ostergot03_mjolby_2023kv4", "docx", organisation="Mjölby kommun", kommunkod="0586", namnd="Omsorgs- och socialnämnden",
        dnr="OSN/2023:211", period="2023-Q4", document_date="2024-01-17", laws=["SoL", "LSS"])
iso = lambda s: f"20{s[:2]}-{s[2:4]}-{s[4:]}" if s else None
SOL = [("Särskilt boende", "230302", "", "K", "Tackade nej till plats på Slomarp i maj, vill bo i Mantorp.", "Verkställt 231116"),
       ("Särskilt boende", "230609", "", "M", "Väntar in plats i Skänninge.", "Kvarstår"),
       ("Växelvård", "230821", "", "M", "Anhörig vill avvakta.", "Kvarstår"),
       ("Kontaktfamilj", "230511", "", "M", "Familj saknas.", "Kvarstår"),
       ("Boendestöd", "220915", "230705", "K", "Avbröts vid sjukhusvistelse, har därefter ej velat ha insatsen.", "Avslutat 231204"),
       ("Kontaktperson", "230315", "230810", "K", "Kontaktpersonen flyttade. Ny person ej funnen.", "Kvarstår")]
LSS = [("Kontaktperson § 9 § 4", "230614", "", "M", "Sökt via annons och föreningar, ingen lämplig.", "Kvarstår"),
       ("Kontaktperson § 9 § 4", "211104", "230616", "K", "Tidigare kontaktperson sade upp sig. Har tackat nej till en ny.", "Kvarstår"),
       ("Ledsagarservice § 9 § 3", "230829", "", "K", "Inväntar besked från god man.", "Kvarstår"),
       ("Avlösarservice § 9 § 5", "230427", "", "M", "Familjen har inte hört av sig trots påminnelser.", "Avslutat 231031"),
       ("Korttidsvistelse § 9 § 6", "230223", "", "M", "Ej plats förrän ny grupp startade.", "Verkställt 231009"),
       ("Bostad för vuxna § 9 § 9", "220530", "", "M", "Lägenhet erbjuden i december, svar inväntas.", "Kvarstår"),
       ("Bostad för vuxna § 9 § 9", "230904", "", "K", "Ledig bostad saknas.", "Kvarstår")]
ST = {"K": "kvarstående", "V": "verkställt", "A": "avslutat"}
cnt = lambda rows: [len(rows)] + [sum(x[5][0] == c for x in rows) for c in "VAK"]
CS, CL = cnt(SOL), cnt(LSS); CT = [a + b for a, b in zip(CS, CL)]
kv = sum(x[3] == "K" for x in SOL + LSS)

r.h(1, "Sammanfattning")
r.p(f"Till IVO har för kvartal 4, 2023 rapporterats {CT[0]} beslut som ej verkställts inom tre månader. Av dessa kvarstår {CT[3]} st vid årets slut. "
    f"Två beslut har verkställts och två har avslutats av annan anledning.",
    (f"har för kvartal 4, 2023 rapporterats {CT[0]} beslut", CT[0], "beslut", "rapporterade"), (f"Av dessa kvarstår {CT[3]} st vid årets slut", CT[3], "beslut", "kvarstående"),
    ("Två beslut har verkställts", 2, "beslut", "verkställda"), ("två har avslutats av annan anledning", 2, "beslut", "avslutade"))
assert CT[1:3] == [2, 2]
r.h(1, "Beskrivning av ärendet")
r.p("Nämnden är skyldig att en gång i kvartalet till IVO rapportera gynnande beslut enl. 4 kap. 1 § SoL samt beslut enl. 9 § LSS som inte verkställts inom tre månader från beslutsdatum. "
    "Samma gäller om insatsen varit avbruten och inte kommit igång igen inom tre månader. Rapport lämnas också till revisorerna och, i avidentifierad form, till fullmäktige. "
    "Ett beslut kan vara ej verkställt av flera skäl: resurser saknas, den enskilde tackar nej eller vill vänta.")
r.p("Datum skrivs ÅÅMMDD. Där avbrottsdatum anges räknas tre månader från avbrottet.")
t = r.table(["", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvar 231231"],
            [["SoL", *map(str, CS)], ["LSS", *map(str, CL)], ["Totalt", *map(str, CT)]], "insats_status", title="Översikt", widths=[3, 3.2, 3.2, 3.2, 3], total=(-1,))
r.grid(t, [{"lag": "SoL"}, {"lag": "LSS"}, {"is_total": True}], [None] + [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")])
for lag, rows, head in (("SoL", SOL, "Bistånd enligt SoL"), ("LSS", LSS, "Insatser enligt LSS")):
    r.h(2, head)
    if lag == "LSS":
        r.p(f"{w(CL[0]).capitalize()} beslut, varav {w(CL[3])} kvarstår. Två gäller kontaktperson och två bostad för vuxna.",
            (f"{w(CL[0]).capitalize()} beslut", CL[0], "beslut", "rapporterade", {"lag": "LSS"}), (f"varav {w(CL[3])} kvarstår", CL[3], "beslut", "kvarstående", {"lag": "LSS"}),
            ("Två gäller kontaktperson", 2, "beslut", "rapporterade", {"lag": "LSS", "insats": "kontaktperson", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}),
            ("två bostad för vuxna", 2, "beslut", "rapporterade", {"lag": "LSS", "insats": "bostad för vuxna", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}))
    heads, wd = ["Insats", "Paragraf", "Beslut", "Avbrott", "Kön", "Orsak", "Utfall"], [3.1, 1.7, 1.6, 1.6, 1.0, 4.7, 2.5]
    cells = [[*(x[0].partition(" § ")[::2]), *x[1:]] for x in rows]
    if lag == "SoL":
        heads, wd, cells = [h for h in heads if h != "Paragraf"], wd[:1] + wd[2:5] + [6.2, 2.7], [[c[0], *c[2:]] for c in cells]
    tid = r.table(heads, cells, "decision_rows", widths=wd)
    for x in rows:
        name, _, par = x[0].partition(" § ")
        s = ST[x[5][0]]; d = iso(x[5].split()[-1]) if s != "kvarstående" else None
        r.dec(table=tid, insats=name, insats_id=iid(name, lag), lag=lag, lagrum=par or None, beslutsdatum=iso(x[1]), avbrottsdatum=iso(x[2]), kon=x[3],
              kommentar=x[4], status=s, verkstallt_datum=d if s == "verkställt" else None, avslutat_datum=d if s == "avslutat" else None)
r.h(1, "Jämställdhet")
bad = 54
assert round(100 * kv / CT[0]) == 46
r.p(f"{w(kv).capitalize()} av besluten avser kvinnor, vilket motsvarar {bad} %.",
    (f"{w(kv).capitalize()} av besluten avser kvinnor", kv, "beslut", "rapporterade", {"kon": "K"}), (f"vilket motsvarar {bad} %", bad, "procent", "rapporterade", {"kon": "K"}))
r.err("percent", "error", f"Six of 13 decisions for women is 46 percent; the text says 54 (the men's share).", bad, 46.2, [f"{w(kv).capitalize()} av besluten avser kvinnor, vilket motsvarar {bad} %", f"rapporterats {CT[0]} beslut"])
r.h(1, "Förslag till beslut")
r.p("Omsorgs- och socialnämnden beslutar att lägga rapporten till handlingarna.")
r.p("Omsorgs- och socialförvaltningen")
r.p("Kvalitetssamordnare")


def build():
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4)
    d.styles["Normal"].font.name = "Liberation Serif"; d.styles["Normal"].font.size = Pt(11)
    for n in ("Heading 1", "Heading 2"):
        d.styles[n].font.name = "Liberation Sans"; d.styles[n].font.color.rgb = RGBColor(0, 0, 0)
    s.header.paragraphs[0].text = "Mjölby kommun\t\tTJÄNSTESKRIVELSE"
    s.footer.paragraphs[0].text = "Omsorgs- och socialförvaltningen, 595 80 Mjölby"
    d.add_paragraph("Datum: 2024-01-17\nDiarienr: OSN/2023:211\nTill: Omsorgs- och socialnämnden")
    p = d.add_paragraph(); x = p.add_run("Rapport ej verkställda beslut SoL och LSS kvartal 4 2023"); x.bold = True; x.font.size = Pt(15)
    docx_blocks(d, r.blocks)
    d.save(r.out)
    r.save()
