"""Olofström (lists per law) and Hagfors (numbered cards): reports with decisions and prose, no aggregates."""

from __future__ import annotations

import datetime

from kit import Record, Report, Row, claim, word

END_OLOFSTROM = datetime.date(2025, 3, 31)
END_HAGFORS = datetime.date(2025, 9, 30)
MONTHS = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
          "december"]
SEX = {"Kvinna": ("K", "vuxen"), "Flicka": ("K", "barn"), "Man": ("M", "vuxen"), "Pojke": ("M", "barn")}
OLOFSTROM_SOL = [
    ("2024-02-13", "Särskilt boende", "Kvinna", "Vill bara flytta till ett visst boende i tätorten. Kvarstår i kö."),
    ("2024-06-03", "Kontaktfamilj", "Pojke", "Två familjer tillfrågade, ingen har kunnat ta uppdraget."),
    ("2024-08-21", "Särskilt boende", "Kvinna", "Tackat nej i november. Nytt erbjudande lämnas i april."),
    ("2024-09-16", "Kontaktfamilj", "Flicka", "Rekrytering pågår."),
    ("2024-10-02", "Boendestöd", "Man", "Svarar inte på brev eller telefon."),
    ("2024-11-11", "Särskilt boende", "Man", "Inget ledigt rum."),
    ("2024-12-05", "Dagverksamhet", "Kvinna", "Ligger på sjukhus, vill avvakta."),
    ("2024-12-19", "Ledsagning", "Kvinna", "Önskar en kvinnlig ledsagare, ingen sådan anställd."),
]
OLOFSTROM_LSS = [
    ("2023-12-07", "9 § 9", "Bostad med särskild service", "Man", "Gruppbostaden blir klar först till hösten."),
    ("2024-04-25", "9 § 4", "Kontaktperson", "Kvinna", "Tackat nej till två förslag."),
    ("2024-07-08", "9 § 4", "Kontaktperson", "Man", "Föreslagen person hoppade av."),
    ("2024-09-25", "9 § 6", "Korttidsvistelse", "Pojke", "Plats finns men familjen vill börja efter sommaren."),
    ("2024-11-04", "9 § 10", "Daglig verksamhet", "Man", "Studiebesök gjorda, har inte bestämt sig."),
    ("2024-12-12", "9 § 3", "Ledsagarservice", "Kvinna", "Personalbrist."),
]
OLOFSTROM_DONE = [
    ("2024-05-14", "Särskilt boende", "SoL", "Kvinna", "2025-01-20"),
    ("2024-08-29", "Kontaktperson", "LSS", "Man", "2025-02-03"),
    ("2024-09-10", "Boendestöd", "SoL", "Man", "2025-03-17"),
]


def days(date: str, end: datetime.date) -> int:
    """Days from the decision to the end of the quarter."""
    return (end - datetime.date.fromisoformat(date)).days


def long_date(date: str) -> str:
    """A date as it is written in prose."""
    y, m, d = map(int, date.split("-"))
    return f"{d} {MONTHS[m - 1]} {y}"


def olofstrom() -> Report:
    """Planted: the text gives four women or girls under SoL, the list has five."""
    q, before = "2025-Q1", "2024-Q4"
    r = Report("unden03_olofstrom_2025_kv1", "docx", "olofstrom", {
        "organisation": "Olofströms kommun", "stadsdel": None, "namnd": "Socialnämnden", "kommunkod": "1060",
        "dnr": "2025/64-SOC", "period": q, "document_date": "2025-04-28", "laws": ["SoL", "LSS"]})
    r.meta(("", "Olofströms kommun"), ("Handläggare:", "Per-Arne Wictor"), ("Datum:", "2025-04-28"),
           ("Ärende:", "2025/64-SOC"))
    r.h("Icke verkställda beslut första kvartalet 2025", 0)
    r.h("Bakgrund")
    r.p("Socialnämnden ska en gång i kvartalet tala om för IVO, revisorerna och fullmäktige vilka beslut enligt 4 kap. "
        "1 § SoL och 9 § LSS som blivit liggande mer än tre månader. Denna lista är avidentifierad. Antal dagar är "
        "räknade från beslutsdagen till och med kvartalets sista dag, den 31 mars 2025.")
    r.h("Läget den 31 mars")
    kvar: Record = {"measure": "kvarstående", "period": q}
    ns, nl, nd = len(OLOFSTROM_SOL), len(OLOFSTROM_LSS), len(OLOFSTROM_DONE)
    women = sum(SEX[d[2]][0] == "K" for d in OLOFSTROM_SOL)
    lss_w = sum(SEX[d[3]][0] == "K" for d in OLOFSTROM_LSS)
    q1 = f"Sammanlagt {ns + nl} beslut var fortfarande inte verkställda"
    q2 = f"{word(ns)} av dem har stöd i SoL"
    q3 = f"{word(nl)} i LSS"
    q4 = f"vid årsskiftet var de {word(ns + nl - 3)}"
    q5 = "en ökning med tre"
    free = ["period", "lag", "insats", "orsak", "kon", "compare_to"]
    r.p(f"{q1}; {q2} och {q3}. Som jämförelse kan nämnas att {q4}, alltså {q5}.",
        claim(q1, ns + nl, agreed=free, **kvar), claim(q2, ns, lag="SoL", agreed=free, **kvar),
        claim(q3, nl, lag="LSS", agreed=free, **kvar),
        claim(q4, ns + nl - 3, measure="kvarstående", period=before, agreed=free),
        claim(q5, 3, "skillnad", compare_to=before, agreed=free, **kvar))
    q6 = f"Bland SoL-besluten gäller {word(women - 1)} kvinnor eller flickor"
    q7 = f"LSS-besluten fördelar sig på {word(lss_w)} kvinnor och {word(nl - lss_w)} män eller pojkar"
    q8 = f"{word(nd).capitalize()} beslut som fanns med i förra rapporten har verkställts under kvartalet"
    r.p(f"{q6}. {q7}. {q8}.",
        claim(q6, women - 1, lag="SoL", kon="K", agreed=free, **kvar),
        claim(q7, lss_w, lag="LSS", kon="K", agreed=free, **kvar),
        claim(q7, nl - lss_w, lag="LSS", kon="M", agreed=free, **kvar),
        claim(q8, nd, measure="verkställda", period=q))
    longest = [days(OLOFSTROM_LSS[0][0], END_OLOFSTROM), days(OLOFSTROM_SOL[0][0], END_OLOFSTROM)]
    q9 = f"Den längsta väntan inom LSS är {longest[0]} dagar (bostad med särskild service)"
    q10 = f"inom SoL {longest[1]} dagar (särskilt boende)"
    r.p(f"{q9} och {q10}.",
        claim(q9, longest[0], "dagar", lag="LSS", insats="bostad med särskild service", agreed=free, **kvar),
        claim(q10, longest[1], "dagar", lag="SoL", insats="särskilt boende", agreed=free, **kvar))
    r.h("Ej verkställda enligt SoL")
    tid = r.table("decision_rows", ["Beslutsdatum", "Bistånd", "Kön", "Dagar", "Kommentar"],
                  [Row([d, i, k, str(days(d, END_OLOFSTROM)), c]) for d, i, k, c in OLOFSTROM_SOL],
                  widths=[2.5, 3.1, 1.7, 1.5, 7.6])
    for d, i, k, c in OLOFSTROM_SOL:
        r.decision(table=tid, insats=i, lag="SoL", beslutsdatum=d, dagar=days(d, END_OLOFSTROM), kommentar=c,
                   kon=SEX[k][0], alder=SEX[k][1], status="kvarstående")
    r.h("Ej verkställda enligt LSS")
    tid = r.table("decision_rows", ["Beslutsdatum", "Lagrum", "Insats", "Kön", "Dagar", "Kommentar"],
                  [Row([d, g, i, k, str(days(d, END_OLOFSTROM)), c]) for d, g, i, k, c in OLOFSTROM_LSS],
                  widths=[2.4, 1.7, 3.2, 1.6, 1.4, 6.1])
    for d, g, i, k, c in OLOFSTROM_LSS:
        r.decision(table=tid, insats=i, lag="LSS", lagrum=g, beslutsdatum=d, dagar=days(d, END_OLOFSTROM), kommentar=c,
                   kon=SEX[k][0], alder=SEX[k][1], status="kvarstående")
    r.h("Verkställda sedan förra rapporten")
    tid = r.table("decision_rows", ["Beslutsdatum", "Bistånd/insats", "Lag", "Kön", "Verkställt den"],
                  [Row(list(row)) for row in OLOFSTROM_DONE], widths=[3, 4.5, 2, 2.4, 3])
    for d, i, lag, k, done in OLOFSTROM_DONE:
        r.decision(table=tid, insats=i, lag=lag, beslutsdatum=d, kon=SEX[k][0], alder=SEX[k][1], status="verkställt",
                   verkstallt_datum=done)
    r.p("För socialförvaltningen\nPer-Arne Wictor, kvalitetsutvecklare")
    r.finding("text_vs_table", "The text gives four women or girls under SoL; the list of SoL decisions has five.",
              women - 1, women, [q6, "Ej verkställda enligt SoL"], also=["table_vs_rows", "text_vs_text"])
    r.finding("text_vs_text", "Four women and girls with the list's three men and boys make seven of the eight SoL "
              "decisions.", ns, ns - 1, [q2, q6], severity="note", also=["text_vs_table", "table_vs_rows"])
    r.remark("The executed rows may be read as part of the reported; the text counts 14 as still not executed.")
    return r


HAGFORS: list[tuple[str, str, str, str, str | None, str, str | None, str]] = [
    ("SoL", "Särskilt boende", "Kvinna", "2024-08-27", None, "ej verkställt", None,
     "Har fått tre erbjudanden och tackat nej till alla. Vill bo kvar i Ekshärad."),
    ("SoL", "Särskilt boende", "Man", "2025-04-14", None, "verkställt", "2025-08-18",
     "Ingen plats var ledig under våren."),
    ("SoL", "Kontaktfamilj", "Flicka", "2025-02-12", None, "ej verkställt", None,
     "Familj är utredd men inte godkänd ännu."),
    ("SoL", "Hemtjänst", "Kvinna", "2025-05-06", None, "avslutat utan verkställighet", "2025-09-02",
     "Den enskilde har flyttat från kommunen."),
    ("SoL", "Dagverksamhet", "Kvinna", "2025-06-02", None, "ej verkställt", None,
     "Verksamheten är full. Står först i kön."),
    ("SoL", "Boendestöd", "Man", "2025-03-21", "2025-05-19", "ej verkställt", None,
     "Insatsen hade börjat men den enskilde blev inlagd."),
    ("LSS", "Kontaktperson", "Man", "2025-01-15", None, "ej verkställt", None,
     "Svårt att hitta någon med rätt intresse (motorsport)."),
    ("LSS", "Kontaktperson", "Kvinna", "2024-11-28", None, "verkställt", "2025-07-07",
     "Rekryteringen drog ut på tiden."),
    ("LSS", "Daglig verksamhet", "Kvinna", "2025-06-17", None, "ej verkställt", None,
     "Har valt att vänta till dess att sommaren är slut."),
    ("LSS", "Korttidsvistelse", "Pojke", "2024-12-03", "2025-06-09", "ej verkställt", None,
     "Avbrott efter att nattpersonal slutat."),
]


def hagfors() -> Report:
    """Right in everything; stock and flow stand side by side and a break date differs from the decision date."""
    q, before = "2025-Q3", "2025-Q2"
    r = Report("unden07_hagfors_2025_kv3", "docx", "hagfors", {
        "organisation": "Hagfors kommun", "stadsdel": None, "namnd": "Socialnämnden", "kommunkod": "1783",
        "dnr": "SN 2025/211", "period": q, "document_date": "2025-10-16", "laws": ["SoL", "LSS"]})
    r.meta(("Hagfors kommun", "RAPPORT"), ("Upprättad", "2025-10-16"), ("Diarienummer", "SN 2025/211"))
    r.h("Kvartalsrapport om beslut i väntan – juli, augusti och september 2025", 0)
    status = {"ej verkställt": "kvarstående", "verkställt": "verkställt", "avslutat utan verkställighet": "avslutat"}
    left = [c for c in HAGFORS if c[5] == "ej verkställt"]
    n, k = len(HAGFORS), len(left)
    sol, lss = (sum(c[0] == law for c in HAGFORS) for law in ("SoL", "LSS"))
    women = sum(SEX[c[2]][0] == "K" for c in HAGFORS)
    ls, ll = (sum(c[0] == law for c in left) for law in ("SoL", "LSS"))
    r.h("Sammanfattning")
    rep, kvar = {"measure": "rapporterade", "period": q}, {"measure": "kvarstående", "period": q}
    q1 = f"Socialnämnden har för kvartal 3 rapporterat {word(n)} beslut"
    q2 = f"{word(sol)} enligt socialtjänstlagen och {word(lss)} enligt LSS"
    q3 = f"{word(women).capitalize()} av besluten ({round(100 * women / n)} procent) gäller kvinnor eller flickor"
    r.p(f"{q1}, {q2}. {q3}.", claim(q1, n, **rep), claim(q2, sol, lag="SoL", **rep), claim(q2, lss, lag="LSS", **rep),
        claim(q3, women, kon="K", **rep), claim(q3, round(100 * women / n), "procent", kon="K", **rep))
    q4, q5 = "Två beslut har verkställts under kvartalet", "ett har avslutats utan att bli verkställt"
    q6 = f"Den sista september återstod {word(k)}"
    q7 = f"{word(ls)} enligt socialtjänstlagen"
    q8 = f"{word(ll)} enligt LSS"
    r.p(f"{q4} och {q5}. {q6}, därav {q7} och {q8}.", claim(q4, 2, measure="verkställda", period=q),
        claim(q5, 1, measure="avslutade", period=q), claim(q6, k, **kvar), claim(q7, ls, lag="SoL", **kvar),
        claim(q8, ll, lag="LSS", **kvar))
    q9 = "Kvartalet dessförinnan rapporterades tolv beslut"
    q10 = "av vilka fyra återstod den sista juni"
    q11 = "två färre beslut än då"
    q12 = "återstår tre beslut fler"
    r.p(f"{q9}, {q10}. Vi har alltså rapporterat {q11}, men det {q12}.",
        claim(q9, 12, measure="rapporterade", period=before), claim(q10, 4, measure="kvarstående", period=before),
        claim(q11, -2, "skillnad", compare_to=before, **rep), claim(q12, 3, "skillnad", compare_to=before, **kvar))
    wait = days(HAGFORS[0][3], END_HAGFORS)
    q13 = f"Längst har ett beslut om särskilt boende väntat, {wait} dagar"
    q14 = "I två av de återstående ärendena rör det sig om ett avbrott"
    r.p(f"{q13} räknat från beslutet till den sista september. {q14} i en insats som tidigare fungerat.",
        claim(q13, wait, "dagar", insats="särskilt boende", lag="SoL", **kvar, agreed=["period", "insats", "kon"]),
        claim(q14, 2, orsak="avbrott", **kvar, agreed=["measure", "period", "lag", "insats", "kon", "compare_to"]))
    r.h("Lagstöd")
    r.p("Skyldigheten framgår av 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Även beslut som fattats med "
        "stöd av den tidigare socialtjänstlagen omfattas. Samma person kan ha mer än ett beslut.")
    for law, head in (("SoL", "Ärenden enligt socialtjänstlagen"), ("LSS", "Ärenden enligt LSS")):
        r.h(head)
        for nr, (lag, insats, sex, date, pause, state, end, why) in enumerate(HAGFORS, 1):
            if lag != law:
                continue
            lines = [f"Ärende {nr}. {insats}, {sex.lower()}", f"Beslutsdatum: {long_date(date)}"]
            lines += [f"Avbrott sedan: {long_date(pause)}"] if pause else []
            lines += [f"Läge: {state}" + (f" {long_date(end)}" if end else ""), f"Kommentar: {why}"]
            r.p("\n".join(lines))
            r.decision(nr=nr, insats=insats, lag=lag, beslutsdatum=date, avbrottsdatum=pause, kommentar=why,
                       kon=SEX[sex][0], alder=SEX[sex][1], status=status[state],
                       verkstallt_datum=end if state == "verkställt" else None,
                       avslutat_datum=end if state.startswith("avslutat") else None)
    r.h("Hur vi går vidare")
    r.p("Verksamheten fortsätter att söka kontaktpersoner genom annons i lokaltidningen. Ny rapport lämnas i januari.")
    r.p("Hagfors som ovan\nLisbeth Fröjd, biståndschef")
    r.remark("Months of the dates are written in words; the cards stand in no table.")
    return r
