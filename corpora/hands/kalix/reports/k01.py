"""Arvidsjaur: a tjänsteskrivelse with one flow table per law (Word, saved as PDF)."""
from model import Report

THEME = {"font": "Liberation Serif", "head_font": "Liberation Sans", "size": 11, "running": "Arvidsjaurs kommun – Socialförvaltningen",
         "footer": "Postadress: 933 81 Arvidsjaur   Besöksadress: Storgatan 15   E-post: kommun@arvidsjaur.example",
         "colour": "1F3D2B", "head_fill": "DDE6DD", "meta_title": "Ej verkställda beslut kv 2"}


def build():
    r = Report("kalix01_arvidsjaur_2024_kv2", THEME, organisation="Arvidsjaurs kommun", kommunkod="2505", namnd="Socialnämnden",
               dnr="SN 2024/118", period="2024-Q2", document_date="2024-08-12", laws=["SoL", "LSS"])
    r.add("letter", ["Arvidsjaurs kommun", "Socialförvaltningen", "Handläggare: områdeschef bistånd"],
          ["TJÄNSTESKRIVELSE", "Datum 2024-08-12", "Dnr SN 2024/118", "Till Socialnämnden"])
    r.head(0, "Icke verkställda beslut, kvartal 2 2024")
    r.head(2, "Förslag till beslut")
    r.para("Socialnämnden tar del av redovisningen och skickar den vidare till kommunfullmäktige och kommunens revisorer.")
    r.head(2, "Beskrivning av ärendet")
    r.para("Kommunen är skyldig att fyra gånger om året lämna uppgift till Inspektionen för vård och omsorg, IVO, om gynnande "
           "beslut enligt socialtjänstlagen och LSS som blivit liggande mer än tre månader utan att verkställas, se 16 kap. "
           "6 f § SoL och 28 f § LSS. Samma sak gäller när en pågående insats har avbrutits och inte kommit igång igen. "
           "Till fullmäktige lämnas bara statistik, inga personuppgifter.")
    text = ("Sammanlagt har 18 beslut rapporterats till IVO för andra kvartalet, varav tio enligt SoL och åtta enligt LSS. "
            "Fem av besluten verkställdes under kvartalet och två avslutades utan att ha verkställts. Vid kvartalets slut "
            "återstod 11 beslut, vilket är fyra färre än vid slutet av kvartal 1.")
    r.para(text,
           r.say("Sammanlagt har 18 beslut rapporterats till IVO för andra kvartalet", 18, "rapporterade"),
           r.say("varav tio enligt SoL", 10, "rapporterade", lag="SoL"),
           r.say("och åtta enligt LSS", 8, "rapporterade", lag="LSS"),
           r.say("Fem av besluten verkställdes under kvartalet", 5, "verkställda"),
           r.say("två avslutades utan att ha verkställts", 2, "avslutade"),
           r.say("Vid kvartalets slut återstod 11 beslut", 11, "kvarstående"),
           r.say("vilket är fyra färre än vid slutet av kvartal 1", -4, "kvarstående", unit="skillnad", compare_to="2024-Q1"))
    heads = ["Insats", "Rapporterade till IVO", "Verkställda", "Avslutade av annan orsak", "Kvar att verkställa 2024-06-30"]
    widths, align = [5.4, 2.6, 2.5, 2.8, 3.1], {i: "r" for i in range(1, 5)}
    measures = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]
    total = {"is_total": True}
    r.head(3, "Beslut enligt SoL")
    t = r.table(heads, [["Särskilt boende för äldre", "7", "3", "1", "3"], ["Kontaktfamilj", "2", "0", "0", "2"],
                        ["Boendestöd", "1", "1", "0", "0"], ["Summa", "10", "4", "1", "5"]],
                "insats_status", "Beslut enligt SoL", show_title=False, widths=widths, align=align, strong=[3])
    r.grid(t, [{"insats": "Särskilt boende för äldre"}, {"insats": "Kontaktfamilj"}, {"insats": "Boendestöd"}, total],
           measures, lag="SoL")
    text = ("Av de tre som väntar på särskilt boende har två fått erbjudande om plats på annan ort i kommunen men valt att "
            "stå kvar i kö till Länsmansgården. Rekrytering av kontaktfamiljer pågår.")
    no_reason = ["measure", "period", "lag", "kon", "compare_to"]
    r.para(text,
           r.say("Av de tre som väntar på särskilt boende", 3, "kvarstående", lag="SoL", insats="särskilt boende", agreed=no_reason),
           r.say("har två fått erbjudande om plats på annan ort", 2, "kvarstående", lag="SoL", insats="särskilt boende",
                 orsak="valt att stå kvar i kö", agreed=no_reason))
    r.head(3, "Beslut enligt LSS")
    names = ["Bostad med särskild service för vuxna", "Kontaktperson", "Korttidsvistelse utanför det egna hemmet"]
    t = r.table(heads, [[names[0], "4", "1", "0", "3"], [names[1], "3", "0", "1", "2"], [names[2], "1", "0", "0", "1"],
                        ["Summa", "8", "1", "1", "6"]],
                "insats_status", "Beslut enligt LSS", show_title=False, widths=widths, align=align, strong=[3])
    r.grid(t, [*({"insats": n} for n in names), total], measures, lag="LSS")
    r.para("Det går inte att säga när det nya gruppboendet på Ringvägen är klart för inflyttning. Entreprenören har meddelat ny tidplan.")
    r.head(2, "Platsläget i kommunens boenden")
    r.para("Som bakgrund redovisas antalet platser vid halvårsskiftet.")
    r.table(["Boende", "Platser", "Tomma rum"], [["Länsmansgården", "42", "0"], ["Ringelsta", "31", "2"], ["Gruppbostad Villavägen", "6", "0"]],
            "other", "Platsläget i kommunens boenden", show_title=False, widths=[6, 2.6, 2.6], align={1: "r", 2: "r"})
    r.head(2, "Ekonomiska konsekvenser")
    r.para("IVO kan ansöka om särskild avgift om ett beslut inte verkställs inom skälig tid. Ingen ansökan har gjorts under perioden.")
    r.head(2, "Beslutsunderlag")
    r.para("Utdrag ur verksamhetssystemet.")
    r.add("sign", ["Socialchef", "", "Beslutet skickas till: Kommunfullmäktige, Revisorerna"])
    r.notes += ["The table of places is kind other and gives no counts.", "Totals stand under a heading that names the law: lag given."]
    return r
