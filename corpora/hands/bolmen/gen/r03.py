"""Bollebygd, reportlab: numbered cases in prose, dates in words, one interruption."""
from core import KON, C, Report

R = Report("bolmen03_bollebygd_2025_kv3", "pdf", "reportlab",
           dict(font="Liberation Serif", size=11, colour="#333333", grid=[], header="Bollebygds kommun · Socialförvaltningen",
                footer="Dnr SN2025/142", page="{}", title="Ej verkställda beslut", author="Socialförvaltningen"),
           organisation="Bollebygds kommun", kommunkod="1443", namnd="Socialnämnden", dnr="SN2025/142",
           period="2025-Q3", document_date="2025-10-20", laws=["LSS", "SoL"])
MON = {m: i for i, m in enumerate("januari februari mars april maj juni juli augusti september oktober november december".split(), 1)}


def iso(text):
    d, m, y = text.split()
    return f"{y}-{MON[m]:02d}-{int(d):02d}"


R.h(1, "Rapport om beslut som väntar på verkställighet, tredje kvartalet 2025")
R.p("Till socialnämnden. Rapporten är skriven den 20 oktober 2025.")
R.h(2, "Inledning")
R.p("Den som fått ja till stöd enligt 11 kap. 1 § socialtjänstlagen eller 9 § LSS ska inte behöva vänta. Dröjer det mer än tre "
    "månader är nämnden skyldig att anmäla det till IVO (34 kap. 1 § socialtjänstlagen, 28 f § LSS). Här nedan går vi igenom "
    "vart och ett av ärendena, utan namn.")
R.p("Rapporten omfattar åtta beslut. Vid utgången av september väntade sex av dem fortfarande, ett hade verkställts och ett hade "
    "avslutats. De väntande fördelar sig lika: tre rör LSS och tre rör SoL.",
    C("Rapporten omfattar åtta beslut", 8, "rapporterade"),
    C("Vid utgången av september väntade sex av dem fortfarande", 6, "kvarstående"),
    C("ett hade verkställts", 1, "verkställda"), C("ett hade avslutats", 1, "avslutade"),
    C("tre rör LSS", 3, "kvarstående", lag="LSS"), C("tre rör SoL", 3, "kvarstående", lag="SoL"))


def case(nr, insats, who, date, text, law, avbrott=False, **kw):
    kon, alder = KON[who]
    R.p(f"Ärende {nr} · {insats} · {who} · {'avbrott sedan den' if avbrott else 'beslut den'} {date}", kind="strong")
    R.p(text)
    R.d(nr=nr, insats=insats, kon=kon, alder=alder, lag=law, kommentar=text,
        **{"avbrottsdatum" if avbrott else "beslutsdatum": iso(date)}, **kw)


R.h(2, "Beslut som ännu väntar")
R.h(3, "Enligt LSS")
case(1, "Kontaktperson", "man", "11 mars 2025", "Ingen lämplig uppdragstagare har hittats trots annonsering i lokaltidningen. "
     "Den enskilde önskar någon i sin egen ålder.", "LSS")
case(2, "Bostad med särskild service för vuxna", "kvinna", "2 december 2024", "Kommunens gruppbostad är full. Nämnden har köpt in "
     "en plats i grannkommunen, men erbjudandet avböjdes eftersom det blev för långt till daglig verksamhet.", "LSS")
case(3, "Korttidsvistelse", "flicka", "28 maj 2025", "Familjen vill avvakta tills syskonet börjat skolan. Nytt samtal bokat.", "LSS")
R.h(3, "Enligt SoL")
case(4, "Särskilt boende", "kvinna", "14 april 2025", "Har fått erbjudande men vill vänta på rum med utsikt mot sjön.", "SoL")
case(5, "Särskilt boende", "man", "23 juni 2025", "Kö. Bor på korttids under tiden.", "SoL")
case(6, "Kontaktfamilj", "pojke", "2 juni 2025", "Kontaktfamiljen flyttade från orten. Ny familj utreds och väntas kunna börja "
     "under hösten.", "SoL", avbrott=True)
R.h(2, "Beslut som verkställts eller avslutats sedan förra rapporten")
R.h(3, "Enligt LSS")
case(7, "Ledsagarservice", "kvinna", "9 januari 2025", "Verkställdes den 18 augusti 2025 när ny ledsagare anställts.", "LSS",
     status="verkställt", verkstallt_datum="2025-08-18")
R.h(3, "Enligt SoL")
case(8, "Särskilt boende", "man", "27 februari 2025", "Avslutades den 4 juli 2025. Den enskilde tog tillbaka sin ansökan och bor "
     "kvar hemma med hemtjänst.", "SoL", status="avslutat", avslutat_datum="2025-07-04")
R.h(2, "Bedömning")
R.p("Förvaltningen bedömer att väntan i de flesta fall hänger samman med den enskildes egna önskemål. Ärende 2 är det som pågått "
    "längst och där finns risk för särskild avgift.")
R.h(2, "Förslag till beslut")
R.p("Socialnämnden noterar informationen och överlämnar rapporten till kommunfullmäktige samt kommunens revisorer.")
R.p("Kvalitetssamordnare", kind="sign")
