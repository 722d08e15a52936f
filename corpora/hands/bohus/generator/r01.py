from collections import Counter
from lib import *

def build():
    R = Report("bohus01_molndal_2024_kv3", organisation="Mölndals stad", stadsdel=None, namnd="Vård- och omsorgsnämnden", kommunkod="1481",
               dnr="VON 2024/00187", period="2024-Q3", document_date="2024-10-21", laws=["SoL", "LSS"])
    lss = [("2022-11-03", "Bostad med särskild service för vuxna", "M", "Har tackat nej till två erbjudna lägenheter. Vill bo i Kållered."),
           ("2023-09-18", "Bostad med särskild service för vuxna", "K", "Ingen ledig lägenhet. Nytt boende öppnar under våren 2025."),
           ("2023-12-05", "Bostad med särskild service för vuxna", "M", "Ingen ledig lägenhet som motsvarar behovet."),
           ("2024-02-14", "Kontaktperson", "K", "Svårt att hitta kontaktperson med rätt språkkunskaper."),
           ("2024-03-26", "Kontaktperson", "K", "Tilltänkt kontaktperson hoppade av. Rekrytering pågår."),
           ("2024-04-09", "Kontaktperson", "M", "Den enskilde vill avvakta till efter sommaren, har ej återkommit."),
           ("2024-05-02", "Ledsagarservice", "M", "Inte fått tag i den enskilde trots brev och telefonsamtal."),
           ("2024-06-11", "Korttidsvistelse utanför det egna hemmet", "K", "Inskolning planerad men framflyttad på grund av sjukdom."),
           ("2024-06-20", "Daglig verksamhet", "M", "Väntar på plats vid önskad verksamhet.")]
    sol = [("2024-01-30", "Särskilt boende", "K", "Tackat nej, vill bara ha plats på Bifrost."),
           ("2024-03-11", "Särskilt boende", "K", "Tackat nej till erbjudande, trivs hemma tills vidare."),
           ("2024-05-16", "Särskilt boende", "M", "Anhöriga önskar vänta med flytten."),
           ("2024-06-27", "Växelvård", "M", "Plats saknas, står i kö."),
           ("2024-06-04", "Dagverksamhet demens", "K", "Sjukhusvistelse under sommaren, start uppskjuten.")]
    n, nl, ns = len(lss) + len(sol), len(lss), len(sol)
    K = sum(r[2] == "K" for r in lss + sol); M = n - K
    nej = sum("ackat nej" in r[3] for r in lss + sol)
    R.raw("letter", [("MÖLNDALS STAD", "Tjänsteskrivelse"), ("Vård- och omsorgsförvaltningen", "2024-10-21"), ("Handläggare: utredningsenheten", "Dnr VON 2024/00187"), ("", "Till Vård- och omsorgsnämnden")])
    R.h(1, "Rapport om ej verkställda beslut enligt SoL och LSS, kvartal 3 2024")
    R.h(2, "Förslag till beslut")
    R.p("Vård- och omsorgsnämnden noterar rapporten och överlämnar den till kommunfullmäktige och stadens revisorer.")
    R.h(2, "Ärendet i korthet")
    R.p(f"Nämnden ska varje kvartal anmäla de gynnande beslut som inte har verkställts inom tre månader. Per den 30 september 2024 ⟦fanns det {n} beslut som inte var verkställda⟧, varav ⟦{ord_(nl)} enligt LSS⟧ och ⟦{ord_(ns)} enligt SoL⟧. ⟦{K} av besluten rör kvinnor⟧ och ⟦{M} rör män⟧.",
        [c(n), c(nl, lag="LSS"), c(ns, lag="SoL"), c(K, kon="K"), c(M, kon="M")])
    R.p(f"Vid förra rapporteringen, kvartal 2 2024, ⟦var antalet 17⟧. Det är alltså ⟦en minskning med {ord_(17-n)} beslut⟧ sedan dess. Minskningen beror främst på att servicebostaden på Pepparedsängen har fyllts.",
        [c(17, period="2024-Q2"), c(n - 17, unit="skillnad", compare_to="2024-Q2")])
    R.h(2, "Bakgrund")
    R.p("Skyldigheten att rapportera framgår av 16 kap. 6 f–h §§ socialtjänstlagen (2001:453) och 28 f–h §§ lagen (1993:387) om stöd och service till vissa funktionshindrade. Även beslut där verkställigheten avbrutits ska rapporteras om insatsen inte kommit igång igen inom tre månader. Inspektionen för vård och omsorg, IVO, kan ansöka hos förvaltningsrätten om särskild avgift, lägst 10 000 kronor och högst en miljon kronor.")
    R.h(2, "Redovisning av antal")
    for lag, rows, word in (("LSS", lss, "LSS"), ("SoL", sol, "SoL")):
        names = list(dict.fromkeys(r[1] for r in rows)); out = []
        for x in names:
            k = sum(r[1] == x and r[2] == "K" for r in rows); m = sum(r[1] == x and r[2] == "M" for r in rows); out.append([x, k, m, k + m])
        out.append(["Totalt", *[sum(r[i] for r in out) for i in (1, 2, 3)]])
        t = R.t(["Insats", "Kvinnor", "Män", "Totalt"], out, "insats_status", title=f"Ej verkställda beslut enligt {word}, kvartal 3 2024", widths=[52, 16, 16, 16], totals=[len(out) - 1])
        R.count(t, [dict(insats=x) for x in names] + [dict(is_total=True)], [None, dict(kon="K"), dict(kon="M"), {}], lag=lag)
    R.h(2, "Beslut för beslut")
    R.p("Nedan listas varje beslut med det skäl som lämnats till IVO. Uppgifter som kan röja vem det gäller är borttagna.")
    for lag, rows, head in (("LSS", lss, "Beslut enligt LSS"), ("SoL", sol, "Beslut enligt SoL")):
        R.h(3, head)
        t = R.t(["Beslutsdatum", "Insats", "Kön", "Orsak till att beslutet inte är verkställt"], rows, "decision_rows", widths=[18, 28, 8, 46])
        for r in rows: R.dec(t, insats=r[1], lag=lag, beslutsdatum=r[0], kon=r[2], kommentar=r[3])
    R.h(2, "Förvaltningens bedömning")
    R.p(f"⟦I {ord_(nej)} fall har den enskilde tackat nej⟧ till det som erbjudits. Förvaltningen lämnar då ett nytt erbjudande, eftersom ett nej inte avslutar beslutet. För kontaktpersoner pågår en annonskampanj tillsammans med grannkommunerna.",
        [c(nej, orsak="tackat nej", less=["orsak"])])
    R.p("Verksamhetschef myndighet                                   Utvecklingsledare")
    R.h(2, "Beslutet skickas till")
    R.ul(["Kommunfullmäktige", "Stadsrevisionen"])
    R.save_truth()
    R.docx(font="Liberation Sans", size=10.5, footer="Mölndals stad · Vård- och omsorgsförvaltningen · 431 82 Mölndal", head_fill="DDE8DD", pdf=True)
    return R
