"""Hallsberg: flow table per law without vertical rules (reportlab). Planted: Summa 19 where the rows and the text say 18."""
from reportlab.lib import colors

from core import C, NOINSATS, Rep
from rl import build, fonts

LSS = [["Bostad med särskild service, vuxna", 5, 1, 0, 4], ["Daglig verksamhet", 3, 1, 1, 1], ["Kontaktperson", 2, 0, 0, 2],
       ["Ledsagarservice", 1, 0, 1, 0]]
SOL = [["Särskilt boende för äldre", 9, 3, 1, 5], ["Kontaktfamilj", 4, 1, 0, 3], ["Boendestöd", 3, 1, 1, 1], ["Kontaktperson", 2, 0, 1, 1]]
COLS = ["Insats", "Inrapporterade kv 1", "Varav verkställda", "Varav avslutade utan verkställighet", "Ej verkställda 31 mars"]
MEAS = {1: dict(measure="rapporterade"), 2: dict(measure="verkställda"), 3: dict(measure="avslutade"), 4: dict(measure="kvarstående")}


def summed(rows, wrong=None):
    out = [[r[0]] + [str(x) for x in r[1:]] for r in rows]
    total = [str(sum(r[i] for r in rows)) for i in range(1, 5)]
    if wrong:
        total[0] = wrong
    return out + [["Summa"] + total]


def make():
    r = Rep("klaralven02_hallsberg_2025-Q1", "pdf", organisation="Hallsbergs kommun", kommunkod="1861",
            namnd="Social- och arbetsmarknadsnämnden", dnr="2025-00231", period="2025-Q1", document_date="2025-05-06",
            laws=["SoL", "LSS"])
    r.h("Ej verkställda beslut enligt LSS och SoL – första kvartalet 2025", section=False)
    r.p("Social- och arbetsmarknadsnämnden<br/>Dnr 2025-00231<br/>2025-05-06", style="small")
    r.h("Sammanfattning", 2)
    r.p("För perioden januari–mars 2025 har 29 beslut rapporterats till IVO: 18 enligt socialtjänstlagen (SoL) och 11 enligt lagen om stöd och "
        "service till vissa funktionshindrade (LSS). Av de rapporterade besluten verkställdes sju under kvartalet, medan fem avslutades utan "
        "verkställighet. När kvartalet tog slut återstod 17 beslut att verkställa.",
        C("För perioden januari–mars 2025 har 29 beslut rapporterats till IVO", "rapporterade", 29),
        C("18 enligt socialtjänstlagen (SoL)", "rapporterade", 18, lag="SoL"),
        C("11 enligt lagen om stöd och service till vissa funktionshindrade (LSS)", "rapporterade", 11, lag="LSS"),
        C("Av de rapporterade besluten verkställdes sju under kvartalet", "verkställda", 7),
        C("fem avslutades utan verkställighet", "avslutade", 5),
        C("När kvartalet tog slut återstod 17 beslut att verkställa", "kvarstående", 17))
    r.h("Rapporteringsskyldigheten", 2)
    r.p("Kommunen ska varje kvartal anmäla beslut som är äldre än tre månader och inte verkställda. Anmälan görs per beslut, så samma person kan "
        "finnas med flera gånger. En motsvarande sammanställning utan personuppgifter går till fullmäktige (16 kap. 6 h § SoL, 28 h § LSS).")
    for law, title, rows, wrong in (("LSS", "Insatser enligt LSS", LSS, None), ("SoL", "Bistånd enligt SoL", SOL, "19")):
        r.h(title, 2)
        printed = summed(rows, wrong)
        t = r.table(COLS, printed, "insats_status", look=dict(widths=[5.4, 2.7, 2.4, 3.1, 2.5], right=(1, 2, 3, 4)), sums=1)
        r.grid(t, printed, MEAS, lambda x, law=law: dict(lag=law, insats=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa"))
        if law == "LSS":
            r.p("Fyra personer väntar på bostad; för två av dem är inflyttning bestämd till juni.",
                C("Fyra personer väntar på bostad", "kvarstående", 4, lag="LSS", insats="bostad", agreed=NOINSATS, optional=True),
                C("för två av dem är inflyttning bestämd till juni", "kvarstående", 2, lag="LSS", insats="bostad", agreed=NOINSATS, optional=True))
        else:
            r.p("Hälften av besluten som rapporterats gäller särskilt boende. Två nya platser öppnar efter sommaren.",
                C("Hälften av besluten som rapporterats gäller särskilt boende", "rapporterade", 50, unit="procent", lag="SoL",
                  insats="särskilt boende", agreed=NOINSATS, optional=True))
    r.h("Hålltider 2025", 2)
    times = [["Kvartal 1", "30 april", "27 maj"], ["Kvartal 2", "31 augusti", "23 september"], ["Kvartal 3", "31 oktober", "25 november"]]
    r.table(["Avser", "Sista dag hos IVO", "Nämndens möte"], times, "other", look=dict(widths=[3.5, 4, 4]))
    r.p("Ansvarig för rapporten: myndighetschefen, avdelningen för stöd och omsorg.")
    r.disc("table_sum", "error", "SoL: Summa says 19 reported; the rows add to 18, and the text says 18 (29 = 18 + 11).", 19, 18,
           ["Summa 19 5 3 10", "18 enligt socialtjänstlagen (SoL)"], ["table_sum", "text_vs_table"])
    r.disc("text_vs_table", "note", "Consequence: the text says 18 for SoL, the table's Summa 19.", 18, 19,
           ["18 enligt socialtjänstlagen (SoL)", "Summa 19 5 3 10"], ["text_vs_table", "table_sum"], optional=True)
    r.disc("table_sum", "note", "Consequence: in the Summa row 5 + 3 + 10 = 18, not 19.", 19, 18, ["Summa 19 5 3 10"], ["table_sum", "row_content"], optional=True)
    r.disc("text_vs_table", "note", "Consequence: 29 in the text against 19 + 11 = 30 by the tables' sums.", 29, 30,
           ["För perioden januari–mars 2025 har 29 beslut rapporterats till IVO", "Summa 19 5 3 10"], ["text_vs_table", "text_vs_text"], optional=True)
    fonts("Liberation Sans", "LibSans")

    def mark(c, doc, font):
        c.setFont(font + "-Bold", 11)
        c.drawString(68, 800, "HALLSBERGS KOMMUN")
        c.setFont(font, 8)
        c.drawRightString(527, 800, f"{doc.page}")
        c.setStrokeColor(colors.HexColor("#7a1f3d"))
        c.line(68, 793, 527, 793)
    build(r, r.out, "LibSans", size=10, accent=colors.HexColor("#7a1f3d"), grid="rules", page_mark=mark)
    r.save()
