"""Alvesta, Word to PDF: one table per law with the flow, women and men."""
from core import C, Report

R = Report("bolmen01_alvesta_2024_kv2", "pdf", "soffice",
           dict(font="Liberation Sans", size=10.5, colour="1F4E79", head_fill="DCE6F1", table_size=9,
                header="Alvesta kommun\tTJÄNSTESKRIVELSE", footer="Alvesta kommun, 342 80 Alvesta"),
           organisation="Alvesta kommun", kommunkod="0764", namnd="Nämnden för omsorg och välfärd", dnr="NOV 2024/77",
           period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
R.raw("kv", [("Datum", "2024-08-19"), ("Diarienummer", "NOV 2024/77"), ("Handläggare", "Utredare, omsorg och välfärd"),
             ("Till", "Nämnden för omsorg och välfärd")])
R.h(1, "Ej verkställda biståndsbeslut april–juni 2024")
R.h(2, "Förslag till beslut")
R.p("Nämnden för omsorg och välfärd tar emot redovisningen och skickar den vidare till kommunfullmäktige och revisorerna.")
R.h(2, "Varför vi rapporterar")
R.p("Ett gynnande beslut enligt 4 kap. 1 § SoL eller 9 § LSS som inte verkställts inom tre månader ska anmälas till Inspektionen "
    "för vård och omsorg (IVO). Skyldigheten framgår av 16 kap. 6 f § SoL och 28 f § LSS. Samma sak gäller om ett påbörjat "
    "stöd har legat nere i mer än tre månader.")
R.h(2, "Läget i korthet")
R.p("Sammanlagt 32 beslut har rapporterats till IVO för andra kvartalet, 20 enligt SoL och 12 enligt LSS. Det är fyra fler än "
    "kvartalet innan, då 28 beslut rapporterades. Åtta av besluten har hunnit verkställas, fem har avslutats av annan orsak och "
    "19 återstod den sista juni.",
    C("Sammanlagt 32 beslut har rapporterats till IVO för andra kvartalet", 32, "rapporterade"),
    C("20 enligt SoL", 20, "rapporterade", lag="SoL"), C("12 enligt LSS", 12, "rapporterade", lag="LSS"),
    C("Det är fyra fler än kvartalet innan", 4, "rapporterade", "skillnad", compare_to="2024-Q1"),
    C("då 28 beslut rapporterades", 28, "rapporterade", period="2024-Q1"),
    C("Åtta av besluten har hunnit verkställas", 8, "verkställda"), C("fem har avslutats av annan orsak", 5, "avslutade"),
    C("19 återstod den sista juni", 19, "kvarstående"))
COLS = ["", "Beslut som inte verkställts inom tre månader", "varav kvinnor", "varav män", "Verkställda under kvartalet",
        "Avslutade av annan orsak", "Kvar 30 juni"]
DIMS = {1: dict(measure="rapporterade"), 2: dict(measure="rapporterade", kon="K"), 3: dict(measure="rapporterade", kon="M"),
        4: dict(measure="verkställda"), 5: dict(measure="avslutade"), 6: dict(measure="kvarstående")}
W = [4.3, 2.6, 1.8, 1.6, 2.3, 2.1, 1.6]
R.h(2, "Beslut enligt SoL")
t = R.table(None, ["Bistånd", *COLS[1:]],
            [["Särskilt boende", "11", "7", "4", "3", "2", "6"], ["Korttidsboende", "2", "1", "1", "2", "0", "0"],
             ["Kontaktfamilj", "3", "1", "2", "0", "1", "2"], ["Dagverksamhet", "4", "3", "1", "1", "0", "3"],
             ["Summa SoL", "20", "12", "8", "6", "3", "11"]], "insats_status", W)
R.count(t, DIMS, totals=("Summa SoL",), lag="SoL")
R.p("Av de elva besluten om särskilt boende gäller sex personer som tackat nej till minst ett erbjudande. Övriga står i kö till "
    "ett bestämt hus.",
    C("Av de elva besluten om särskilt boende", 11, "rapporterade", lag="SoL", insats="särskilt boende"),
    C("gäller sex personer som tackat nej till minst ett erbjudande", 6, "rapporterade", lag="SoL", insats="särskilt boende",
      orsak="tackat nej", loose=("orsak",)))
R.h(2, "Beslut enligt LSS")
t = R.table(None, ["Insats", *COLS[1:]],
            [["Bostad med särskild service för vuxna", "5", "2", "3", "0", "0", "5"], ["Kontaktperson", "4", "2", "2", "1", "1", "2"],
             ["Daglig verksamhet", "1", "0", "1", "0", "1", "0"], ["Ledsagarservice", "2", "2", "0", "1", "0", "1"],
             ["Summa LSS", "12", "6", "6", "2", "2", "8"]], "insats_status", W)
R.count(t, DIMS, totals=("Summa LSS",), lag="LSS")
R.p("För bostad med särskild service finns ingen ledig lägenhet i kommunen och samtliga fem beslut väntar. När det gäller "
    "kontaktpersoner är det svårt att hitta nya uppdragstagare, särskilt på landsbygden.",
    C("samtliga fem beslut väntar", 5, "kvarstående", lag="LSS", insats="bostad med särskild service", loose=("measure",)))
R.h(2, "Kommande rapportering")
R.table("Tidplan för rapportering till IVO", ["Kvartal", "Mätdag", "Lämnas senast"],
        [["2", "30 juni 2024", "31 augusti 2024"], ["3", "30 september 2024", "31 oktober 2024"],
         ["4", "31 december 2024", "31 januari 2025"]], "other", [2.5, 5, 5])
R.p("Förvaltningschef", kind="sign")
R.p("Beslutet skickas till: Kommunfullmäktige, revisorerna", kind="small")
