"""Orsa, Q1 2025: a one-page Word note, a numbered list per law, wait in days; one interruption."""
from datetime import date

from core import Report, long_date, word
from ids import iid, sex

END = date(2025, 3, 31)
SOL = [("Kontaktfamilj", "flicka", "2024-08-28", False, "Flera familjer tillfrågade, ingen har kunnat ta uppdraget."),
       ("Särskilt boende", "kvinna", "2024-11-18", False, "Tackade nej till en plats i januari, önskar boende i centrala Orsa."),
       ("Boendestöd", "man", "2024-09-05", False, "Svarar inte på brev eller telefon. Hembesök görs i april.")]
LSS = [("Kontaktperson", "man", "2024-07-11", False, "Intresse för jakt och fiske är ett krav. Rekrytering pågår."),
       ("Kontaktperson", "kvinna", "2024-09-19", False, "Ny kontaktperson börjar 1 maj."),
       ("Ledsagarservice", "man", "2024-12-09", True, "Ledsagaren slutade och ersättare saknas."),
       ("Servicebostad", "man", "2024-06-03", False, "Ingen ledig lägenhet.")]


def days(iso):
    return (END - date.fromisoformat(iso)).days


def build():
    r = Report("nissan03_orsa_2025-kv1", "docx", dict(font="Liberation Sans", size=10.5, footer="Orsa kommun", pages=False, hsizes=(14, 12, 11)),
               organisation="Orsa kommun", namnd="Omsorgsnämnden", kommunkod="2034", dnr="ON 2025/00041", period="2025-Q1",
               document_date="2025-04-14", laws=["SoL", "LSS"])
    r.p("Orsa kommun\nOmsorgsförvaltningen\n14 april 2025\nDnr ON 2025/00041")
    r.h("Ej verkställda beslut kv 1 2025 - information till omsorgsnämnden")
    r.heads = []
    r.p("Nedan redovisas de beslut som den 31 mars 2025 hade väntat mer än tre månader på att bli verkställda. För den som haft insatsen "
        "men där den stannat av räknas tiden från avbrottet. Uppgifterna är lämnade till IVO. Dagar är räknade till kvartalets sista dag.")
    for title, lag, data in (("Socialtjänstlagen", "SoL", SOL), ("LSS", "LSS", LSS)):
        r.h(title, 2)
        items = []
        for insats, who, d, brk, why in data:
            items.append(f"{insats}, {who}. {'Avbrott' if brk else 'Beslut'} {long_date(d)}, {days(d)} dagar. {why}")
            r.decision(insats=insats, insats_id=iid(lag, insats), lag=lag, dagar=days(d), kommentar=why, **sex(who),
                       **({"avbrottsdatum": d} if brk else {"beslutsdatum": d}))
        r.bullets(items)
    r.h("Sammanställning", 2)
    n = len(SOL + LSS)
    s1 = f"Totalt {word(n)} ej verkställda beslut, {word(len(SOL))} SoL och {word(len(LSS))} LSS"
    s2 = "Ett av dem gäller avbrott"
    s3 = "Vid redovisningen för kv 4 2024 var det fem"
    longest = max(LSS + SOL, key=lambda x: days(x[2]))
    s4 = f"Längst tid har beslutet om {longest[0].lower()} väntat, {days(longest[2])} dagar"
    r.p(f"{s1}. {s2}. {s3}. Inga beslut har verkställts eller avslutats sedan dess. {s4}.")
    r.claim(s1, "ej_verkställda", n)
    r.claim(s1, "ej_verkställda", len(SOL), lag="SoL")
    r.claim(s1, "ej_verkställda", len(LSS), lag="LSS")
    r.claim(s2, "ej_verkställda", 1, orsak="avbrott", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim(s3, "ej_verkställda", 5, period="2024-Q4")
    r.claim("Inga beslut har verkställts eller avslutats sedan dess", "verkställda/avslutade", 0, optional=True)
    r.claim(s4, "ej_verkställda", days(longest[2]), insats=longest[0].lower(), lag="LSS", unit="dagar",
            agreed=["period", "insats", "orsak", "kon", "compare_to"])
    r.h("Förslag", 2)
    r.p("Nämnden tar del av informationen och lämnar den till fullmäktige samt revisorerna.")
    r.p("Omsorgschef")
    return r
