"""Mönsterås: a letter with a status table, then a landscape list of 26 cases out of the case system, cut by a page (reportlab)."""
from reportlab.lib import colors

from core import C, NOMEASURE, Rep
from rl import build, fonts

# område, insats, lagrum, beslut, avbrott, kön, status, orsak
TEXT = """ÄO|Särskilt boende|SoL 4:1|20231204||Kvinna|Verkställt 20240411|Platsbrist
ÄO|Särskilt boende|SoL 4:1|20240109||Kvinna|Pågår|Tackat nej, vill till annan enhet
ÄO|Särskilt boende|SoL 4:1|20240115||Man|Avslutat 20240502|Avliden
ÄO|Särskilt boende|SoL 4:1|20240207||Man|Verkställt 20240520|Platsbrist
ÄO|Särskilt boende|SoL 4:1|20240212||Kvinna|Pågår|Platsbrist, erbjudande väntas i juli
ÄO|Särskilt boende|SoL 4:1|20240301||Kvinna|Pågår|Tackat nej
ÄO|Särskilt boende|SoL 4:1|20240318||Man|Pågår|Platsbrist
ÄO|Dagverksamhet|SoL 4:1|20231120||Man|Avslutat 20240415|Behovet har upphört
ÄO|Dagverksamhet|SoL 4:1|20240226||Kvinna|Pågår|Vill vänta till hösten
IFO|Kontaktfamilj|SoL 4:1|20230913||Flicka|Pågår|Svårt att rekrytera familj
IFO|Kontaktfamilj|SoL 4:1|20231017||Pojke|Verkställt 20240603|Svårt att rekrytera familj
IFO|Kontaktfamilj|SoL 4:1||20240123|Pojke|Pågår|Familjen avsade sig uppdraget
IFO|Kontaktperson|SoL 4:1|20240219||Flicka|Pågår|Tackat nej till föreslagen person
FO|Boendestöd|SoL 4:1|20240304||Kvinna|Verkställt 20240617|Kunde inte nås
FO|Boendestöd|SoL 4:1||20240314|Man|Pågår|Inlagd på sjukhus
FO|Ledsagarservice|LSS 9:3|20231211||Man|Pågår|Ledsagare saknas
FO|Kontaktperson|LSS 9:4|20220530||Kvinna|Pågår|Särskilda önskemål om person
FO|Kontaktperson|LSS 9:4|20231128||Man|Verkställt 20240429|Svårt att rekrytera
FO|Kontaktperson|LSS 9:4||20240202|Kvinna|Pågår|Kontaktpersonen har flyttat
FO|Avlösarservice|LSS 9:5|20240111||Pojke|Pågår|Vårdnadshavare har inte återkommit
FO|Korttidsvistelse|LSS 9:6|20231002||Flicka|Verkställt 20240410|Inskolning har dragit ut på tiden
FO|Korttidsvistelse|LSS 9:6|20240325||Pojke|Pågår|Ingen plats på önskade helger
FO|Bostad för vuxna|LSS 9:9|20210614||Man|Pågår|Ledig bostad saknas
FO|Bostad för vuxna|LSS 9:9|20230222||Kvinna|Pågår|Tackat nej till två lägenheter
FO|Bostad för vuxna|LSS 9:9|20231106||Man|Avslutat 20240524|Flyttat till annan kommun
FO|Daglig verksamhet|LSS 9:10||20231218|Kvinna|Pågår|Mående, uppföljning varje månad"""
ROWS = [[str(i)] + [c or None for c in line.split("|")] for i, line in enumerate(TEXT.splitlines(), 1)]
SEX = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}


def iso(d):
    return d and f"{d[:4]}-{d[4:6]}-{d[6:]}"


def make():
    r = Rep("klaralven05_monsteras_2024-Q2", "pdf", organisation="Mönsterås kommun", kommunkod="0861", namnd="Socialnämnden",
            dnr="2024/88-730", period="2024-Q2", document_date="2024-07-30", laws=["SoL", "LSS"])
    r.p("Mönsterås kommun, socialförvaltningen<br/>Dnr 2024/88-730, 2024-07-30", style="small")
    r.h("Redovisning av ej verkställda gynnande beslut t.o.m. 30 juni 2024", section=False)
    r.p("Beslutsinstans: Socialnämnden", style="bold")
    r.p("Redovisningen omfattar kvartal 2, 2024. Till IVO har 26 beslut anmälts, 15 enligt SoL och 11 enligt LSS. Under kvartalet blev sex av dem "
        "verkställda, och tre avslutades av annan anledning. 17 beslut är alltså fortfarande inte verkställda. I fyra fall är det fråga om avbrott i en "
        "insats som den enskilde haft tidigare.",
        C("Till IVO har 26 beslut anmälts", "rapporterade", 26),
        C("15 enligt SoL och 11 enligt LSS", "rapporterade", 15, lag="SoL"),
        C("15 enligt SoL och 11 enligt LSS", "rapporterade", 11, lag="LSS"),
        C("Under kvartalet blev sex av dem verkställda", "verkställda", 6),
        C("tre avslutades av annan anledning", "avslutade", 3),
        C("17 beslut är alltså fortfarande inte verkställda", "kvarstående", 17),
        C("I fyra fall är det fråga om avbrott", "rapporterade", 4, orsak="avbrott", agreed=["period", "lag", "kon", "compare_to"]))
    assert sum(1 for x in ROWS if x[5]) == 4, sum(1 for x in ROWS if x[5])
    keys = list(dict.fromkeys((x[3].split()[0], x[2]) for x in ROWS))

    def tally(sel):
        s = [x[7].split()[0] for x in ROWS if sel(x)]
        return [len(s), s.count("Verkställt"), s.count("Avslutat"), s.count("Pågår")]
    status = [[law, ins] + [str(n) for n in tally(lambda x: x[3].split()[0] == law and x[2] == ins)] for law, ins in keys]
    status.append(["Samtliga", None] + [str(n) for n in tally(lambda x: True)])
    assert status[-1][2:] == ["26", "6", "3", "17"]
    assert sum(x[3][:3] == "SoL" for x in ROWS) == 15
    r.h("Beslut per insats", 2)
    t = r.table(["Lag", "Insats", "Anmälda", "Verkställda", "Avslutade", "Kvarstår"], status, "insats_status",
                look=dict(widths=[2.2, 4.4, 2.2, 2.6, 2.3, 2.3], right=(2, 3, 4, 5), size=9), sums=1)
    r.grid(t, status, {2: dict(measure="rapporterade"), 3: dict(measure="verkställda"), 4: dict(measure="avslutade"), 5: dict(measure="kvarstående")},
           lambda x: dict(lag=x[0] if x[1] else None, insats=x[1], is_total=x[1] is None))
    r.h("Yttrande", 2)
    r.p("Platsbristen på särskilt boende bedöms lätta när avdelningen på andra vånigen öppnar igen efter ombyggnaden. För uppdragstagare, det vill säga "
        "kontaktpersoner och kontaktfamiljer, har en annons gått ut i lokaltidningen. Alla beslut följs upp av handläggaren minst var tredje månad.")
    r.p("Bilaga: Förteckning över anmälda beslut")
    r.p("Avdelningschef, myndighet")
    r.raw("wide")
    r.h("Bilaga. Förteckning över anmälda beslut, kvartal 2 2024")
    r.p("ÄO = äldreomsorg, IFO = individ- och familjeomsorg, FO = funktionshinderomsorg. Datum skrivs ÅÅÅÅMMDD.", style="small")
    t = r.table(["Löpnr", "Område", "Insats", "Lagrum", "Beslut", "Avbrott", "Person", "Läge", "Orsak till dröjsmål"], ROWS, "decision_rows",
                look=dict(widths=[1.7, 2.1, 3.9, 2.1, 2.4, 2.4, 2.0, 4.6, 5.4], size=10.5))
    for nr, omr, ins, lagrum, b, a, who, state, why in ROWS:
        kon, alder = SEX[who]
        word, _, day = state.partition(" ")
        r.decision(table=t, nr=int(nr), omrade=omr, insats=ins, lag=lagrum[:3], lagrum=lagrum, beslutsdatum=iso(b), avbrottsdatum=iso(a),
                   kon=kon, alder=alder, kommentar=why, status={"Pågår": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[word],
                   verkstallt_datum=iso(day) if word == "Verkställt" else None, avslutat_datum=iso(day) if word == "Avslutat" else None)
    fonts("DejaVu Serif", "DejaSer")

    def mark(c, doc, font):
        c.setFont(font, 7.5)
        c.drawCentredString(297 if doc.page == 1 else 421, 26, f"Mönsterås kommun  •  2024/88-730  •  sid {doc.page}")
    build(r, r.out, "DejaSer", size=9.5, grid="box", head_fill=colors.HexColor("#dfe7ef"), page_mark=mark)
    r.save()
