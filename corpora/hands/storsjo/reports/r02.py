"""Hjo, kv 3 2023: short Word letter, a list of decisions per law; the prose counts one SoL decision too many."""
from lib.truth import DOCS, Truth
from lib.word import docx

T = Truth("storsjo02_hjo_2023kv3", "Hjo kommun", "1497", "Socialnämnden", "2023-412", "2023-Q3", "2023-10-23", ["SoL", "LSS"])
KON = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}
SOL = [["Särskilt boende", "2023-02-14", "kvinna", "Tackat nej till erbjuden plats. Vill bara till boendet nära maken."],
       ["Särskilt boende", "2023-05-03", "man", "Ingen ledig plats på demensenhet."],
       ["Kontaktfamilj", "2022-11-28", "pojke", "Familjen som föreslogs har dragit sig ur, ny söks."],
       ["Kontaktfamilj", "2023-06-12", "flicka", "Utredning av kontaktfamilj pågår."],
       ["Boendestöd", "2023-04-19", "man", "Svarar inte på brev och telefon."],
       ["Dagverksamhet", "2023-06-01", "kvinna", "Har varit inlagd på sjukhus större delen av sommaren."]]
LSS = [["Kontaktperson", "2022-09-07", "man", "Svårt hitta någon med rätt intressen."],
       ["Kontaktperson", "2023-03-22", "kvinna", "Önskar kvinnlig kontaktperson i samma ålder. Annons är ute."],
       ["Avlösarservice i hemmet", "2023-05-25", "pojke", "Personal saknas på kvällstid."],
       ["Korttidsvistelse", "2023-06-20", "flicka", "Vårdnadshavare vill avvakta till efter skolstart."],
       ["Bostad med särskild service", "2021-12-15", "man", "Erbjuden två lägenheter men tackat nej till båda."]]


def build():
    C = ["Bistånd", "Beslut", "Kön", "Orsak till att beslutet inte är verkställt"]
    t1 = T.table("Socialtjänstlagen", ["Redovisning", "Socialtjänstlagen"], C, SOL, "decision_rows")
    t2 = T.table("LSS", ["Redovisning", "LSS"], ["Insats"] + C[1:], LSS, "decision_rows")
    for t, lag in ((t1, "SoL"), (t2, "LSS")):
        for i, d, k, o in t["rows"]:
            T.dec(t, i, lag, t["section"], beslutsdatum=d, kommentar=o, kon=KON[k][0], alder=KON[k][1])
    assert (len(SOL), len(LSS)) == (6, 5)
    q1, q2, q3 = ("Hjo kommun har för tredje kvartalet 2023 elva beslut som inte verkställts inom tre månader",
                  "Sju av dem är beslut enligt socialtjänstlagen", "Fem beslut är enligt LSS")
    T.claim(q1, 11, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    T.claim(q2, 7, "ej_verkställda", lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    T.claim(q3, 5, "ej_verkställda", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    q4 = "Fyra av besluten rör barn"
    T.claim(q4, 4, "ej_verkställda", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    T.disc("text_vs_table", "error", "The text says seven SoL decisions, the SoL list has six rows.", 7, 6,
           [q2, "Socialtjänstlagen"], ["text_vs_table", "table_vs_rows"])
    T.disc("text_vs_text", "note", "Seven and five are twelve, the text says eleven (eleven is right by the rows).", 11, 12,
           [q1, q2, q3], ["text_vs_text", "text_vs_table"], optional=True)
    B = [("p", "Datum 2023-10-23"), ("p", "Dnr 2023-412"), ("title", "Ej verkställda beslut, tredje kvartalet 2023"),
         ("h1", "Förslag till beslut"), ("p", "Socialnämnden tar del av rapporten."),
         ("h1", "Bakgrund"),
         ("p", "Beslut om stöd som nämnden fattat ska verkställas skynsamt. Har det gått mer än tre månader från beslutsdagen ska beslutet "
               "anmälas till IVO samt till revisorerna. Fullmäktige får en sammanställning. Bestämmelserna finns i 16 kap. socialtjänstlagen "
               "och i 28 f-h §§ LSS."),
         ("h1", "Redovisning"), ("p", f"{q1}. {q2}. {q3}. {q4}. Orsakerna anges kortfattat i listorna."),
         ("h2", "Socialtjänstlagen"), ("table", t1, [3.4, 2.4, 1.8, 8.4]), ("h2", "LSS"), ("table", t2, [3.4, 2.4, 1.8, 8.4]),
         ("p", "Handläggarna har kontakt med samtliga som väntar minst en gång i månaden."),
         ("p", "Enhetschef myndighet"), ("p", "Kopia: kommunrevisionen, kommunfullmäktige")]
    docx(DOCS / f"{T.name}.docx", B, header="Hjo kommun\tSocialnämnden", footer="Hjo kommun, Torggatan, 544 30 Hjo", font="Cambria",
         size=11, table="Table Grid", head="E7E6E6")
    T.notes.append("All rows stand under lists of decisions not carried out; no row tells an outcome: kvarstående. 'två' in a comment counts flats, no claim.")
    T.save()
