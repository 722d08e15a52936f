from lib import Report
import render_docx


def make():
    r = Report("ljusnan02_saffle_2023-Q1", "docx", "Säffle kommun", "1785", "Socialnämnden", "SN 2023-88", "2023-Q1", "2023-04-26")
    cols = ["Insats", "Rapporterade", "Varav verkställda", "Varav avslutade", "Kvar 2023-03-31"]
    heads = [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")]
    data = {"SoL": [["Särskilt boende äldre", "7", "2", "1", "4"], ["Hemtjänst", "1", "1", "–", "–"], ["Kontaktfamilj", "3", "–", "1", "2"],
                    ["Boendestöd", "2", "1", "–", "1"], ["Summa", "13", "4", "2", "7"]],
            "LSS": [["Kontaktperson", "4", "1", "–", "3"], ["Ledsagarservice", "1", "–", "–", "1"], ["Avlösarservice i hemmet", "2", "–", "1", "1"],
                    ["Bostad med särskild service för vuxna", "3", "1", "–", "2"], ["Summa", "10", "2", "1", "7"]]}
    tabs = {}
    for lag, head in (("SoL", "Insatser enligt SoL"), ("LSS", "Insatser enligt LSS")):
        tabs[lag] = r.table(head, ["Rapport över ej verkställda beslut första kvartalet 2023", "Ärendet", head], cols, data[lag], "insats_status")
        r.grid(tabs[lag], heads, lag=lag)
    orsaker = [("Brist på ledig bostad", 4), ("Svårt att rekrytera uppdragstagare", 5), ("Den enskilde har tackat nej", 3), ("Den enskilde vill avvakta", 2)]
    hl = "Orsaker till att beslut kvarstår"
    t3 = r.table(hl, ["Rapport över ej verkställda beslut första kvartalet 2023", "Ärendet", hl], [], [[n, str(v)] for n, v in orsaker], "list_counts")
    for n, v in orsaker:
        r.count(t3, "kvarstående", str(v), orsak=n)
    q1 = "Första kvartalet 2023 rapporterades 23 beslut till IVO"
    q2 = "13 av dem är fattade enligt SoL och 10 enligt LSS"
    q3 = "Sex beslut har verkställts under kvartalet och tre har avslutats av andra skäl, till exempel att den enskilde dragit tillbaka sin ansökan"
    q4 = "Vid kvartalets slut fanns 14 beslut kvar som inte är verkställda, lika många enligt SoL som enligt LSS"
    q5 = "Kvartalet innan rapporterades 19 beslut"
    q6 = "ökningen är således fyra beslut"
    q7 = "Särskilt boende för äldre är den insats som har flest beslut, sju stycken"
    r.claim(q1, 23, "rapporterade")
    r.claim(q2, 13, "rapporterade", lag="SoL")
    r.claim(q2, 10, "rapporterade", lag="LSS")
    r.claim(q3, 6, "verkställda")
    r.claim(q3, 3, "avslutade")
    r.claim(q4, 14, "kvarstående")
    r.claim(q5, 19, "rapporterade", period="2022-Q4")
    r.claim(q6, 4, "rapporterade", "skillnad", compare_to="2022-Q4")
    r.claim(q7, 7, "rapporterade", lag="SoL", insats="Särskilt boende för äldre", skip=("measure", "lag"))
    blocks = [("h1", "Rapport över ej verkställda beslut första kvartalet 2023"),
              ("h2", "Sammanfattning"),
              ("p", q1 + ". " + q2 + ". " + q3 + ". " + q4 + "."),
              ("h2", "Förslag till beslut"), ("p", "Nämnden noterar rapporten och överlämnar den till kommunfullmäktige samt till revisionen."),
              ("h2", "Ärendet"),
              ("p", "Enligt 16 kap 6 f-h §§ socialtjänstlagen och 28 f-h §§ LSS ska nämnden en gång i kvartalet lämna uppgift om gynnande beslut "
                    "som inte är verkställda inom tre månader. Ett streck i tabellerna betyder att inget beslut finns att redovisa."),
              ("p", q5 + ", " + q6 + ". " + q7 + "."),
              ("h3", "Insatser enligt SoL"), ("table", tabs["SoL"], [52, 26, 26, 26, 30]),
              ("h3", "Insatser enligt LSS"), ("table", tabs["LSS"], [52, 26, 26, 26, 30]),
              ("h3", hl), ("ul", [f"{n}: {v}" for n, v in orsaker]),
              ("p", "Varje beslut har bara fått en orsak, den som handläggaren bedömt väger tyngst."),
              ("h2", "Ekonomiska konsekvenser"), ("p", "IVO kan ansöka om särskild avgift. Inget sådant ärende pågår just nu."),
              ("p", "Avdelningschef\nSocialkontoret")]
    render_docx.build(r.path, blocks, family="Liberation Sans", size=10.5, letterhead=("body", "Säffle kommun\nSocialkontoret",
                      "Tjänsteskrivelse\nDatum 2023-04-26\nDiarienummer SN 2023-88\nMottagare: Socialnämnden"),
                      foot="Säffle kommun, socialkontoret", numbers_right=True, tops=("Summa",), colour=(31, 73, 125))
    return r
