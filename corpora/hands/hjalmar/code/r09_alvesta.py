"""Alvesta 2026 kv 1: only SoL, long lists with days since the decision; a wrong number of rows in the text and a wrong day count."""
from datetime import date

from lib import Report, claim
from out_docx import render

END = date(2026, 3, 31)
SABO = [("2025-02-21", "Tackat nej två gånger, önskar Högåsen"), ("2025-05-06", "Tackat nej, vill avvakta"), ("2025-06-17", "Önskar parboende"), ("2025-07-02", "Ingen plats ledig"),
        ("2025-08-19", "Tackat nej. Vistas på korttidsboende"), ("2025-09-01", "Ingen plats ledig"), ("2025-09-15", "Ingen plats ledig"), ("2025-09-30", "Önskar plats i Vislanda"),
        ("2025-10-08", "Ingen plats ledig"), ("2025-10-20", "Tackat nej, önskar Högåsen"), ("2025-11-03", "Inneliggande på sjukhus"), ("2025-11-12", "Ingen plats ledig"),
        ("2025-11-25", "Erbjuden plats 26 mars, inflyttning i april"), ("2025-12-04", "Ingen plats ledig"), ("2025-12-16", "Ingen plats ledig")]
DAG = [("2025-09-24", "Tackat nej till plats på onsdagar"), ("2025-10-29", "Kö, gruppen är full"), ("2025-12-01", "Kö, gruppen är full"), ("2025-12-18", "Ej nåbar trots flera försök")]
VAX = [("2025-11-18", "Väntar på ledigt rum"), ("2025-12-09", "Anhörig vill skjuta upp")]


def days(d):
    return (END - date.fromisoformat(d)).days


def build():
    r = Report("hjalmar09_alvesta_2026_kv1", "pdf", organisation="Alvesta kommun", kommunkod="0764", namnd="Nämnden för omsorg och hälsa", dnr="NOH 2026-00077",
               period="2026-Q1", document_date="2026-04-21", laws=["SoL"])
    groups = [("Särskilt boende för äldre", SABO), ("Dagverksamhet", DAG), ("Växelvård", VAX)]
    n = sum(len(g[1]) for g in groups)
    r.raw("letterhead", ["Alvesta kommun", "Förvaltningen för omsorg och hälsa"], ["Tjänsteskrivelse", "2026-04-21", "Diarienr NOH 2026-00077"])
    r.h(1, "Ej verkställda biståndsbeslut inom äldreomsorgen per 31 mars 2026")
    r.h(2, "Förslag till beslut")
    r.p("Nämnden för omsorg och hälsa beslutar att notera informationen till protokollet.")
    r.h(2, "Sammanfattning")
    a = f"Per den 31 mars 2026 finns {n} beslut enligt socialtjänstlagen (SoL) som inte har verkställts"
    b = "Det handlar om 14 beslut om särskilt boende för äldre, 4 om dagverksamhet och 2 om växelvård"
    r.p(f"{a}. {b}. Alla beslut är rapporterade till IVO.", claim(a, n), claim(b, 14, insats="särskilt boende för äldre"), claim(b, 4, insats="dagverksamhet"), claim(b, 2, insats="växelvård"))
    lo = days(SABO[0][0])
    c = f"Den som väntat längst har väntat i {lo} dagar"
    no = sum(x[1] == "Ingen plats ledig" for x in SABO)
    d = f"I {['', '', '', '', '', '', '', 'sju', 'åtta'][no]} av fallen med särskilt boende finns ingen ledig plats"
    r.p(f"{c}. {d}, i övriga beror dröjsmålet på den enskildes val eller situation.", claim(c, lo, unit="dagar", not_agreed=("measure", "insats")),
        claim(d, no, insats="särskilt boende", orsak="ingen ledig plats", not_agreed=("orsak", "insats")))
    r.h(2, "Bakgrund")
    r.p("Kommunen ska enligt 34 kap. 1 § socialtjänstlagen (2025:400) till IVO rapportera beslut om bistånd enligt 11 kap. 1 § som inte verkställts inom tre månader. Beslut tagna före den 1 juli 2025 är fattade enligt 4 kap. 1 § "
        "i 2001 års lag men rapporteras på samma sätt. I listorna nedan räknas antalet dagar från beslutsdatum till och med kvartalets sista dag, 2026-03-31. Avbrott förekommer inte.")
    r.h(2, "Konsekvenser")
    r.p("Ekonomi: Om IVO ansöker om särskild avgift prövas frågan av förvaltningsrätten. Avgiften kan uppgå till stora belopp. Inget sådant mål pågår för närvarande.")
    r.p("Jämställdhet: Kön redovisas inte i denna rapport då grupperna i flera fall är små. En sammanställning per helår med uppdelning på kvinnor och män lämnas till nämnden i februari.")
    r.p("Barn: Ärendet bedöms inte beröra barn.")
    r.h(2, "Redovisning av besluten")
    nr = 0
    for name, rows in groups:
        r.h(3, name)
        data, recs = [], []
        for dt, text in rows:
            nr += 1
            shown = 184 if dt == "2025-11-03" else days(dt)
            data.append([str(nr), dt, str(shown), text])
            recs.append(dict(nr=nr, beslutsdatum=dt, dagar=shown, kommentar=text, insats=name))
        t = r.table(["Löpnr", "Beslutsdatum", "Antal dagar", "Kommentar"], data, "decision_rows", look=dict(widths=(16, 32, 28, 90)))
        for x in recs:
            r.decision(table=t, **x)
    assert nr == n
    r.h(2, "Åtgärder")
    e = "Under kvartalet har 9 tidigare rapporterade beslut verkställts"
    f = "3 avslutats då den enskilde har avlidit"
    r.p(f"{e} och {f}. Nya platser öppnas på Bryggaren i september. Förvaltningen ser även över rutinen för hur erbjudanden lämnas, då svarstiden i dag är lång.", claim(e, 9, "verkställda"),
        claim(f, 3, "avslutade", not_agreed=("orsak",)))
    g = "Föregående kvartal var antalet ej verkställda beslut 20"
    h = "en ökning med 1"
    assert n == 21
    r.p(f"{g}, det är alltså {h}.", claim(g, 20, period="2025-Q4"), claim(h, 1, unit="skillnad", compare_to="2025-Q4"))
    r.p("Förvaltningschef", look="sign")
    r.wrong("text_vs_table", "The text says 14 decisions on särskilt boende; the list has 15 rows (and 14 + 4 + 2 is 20, not 21).", 14, len(SABO), [b, "Särskilt boende för äldre", a],
            kinds=["text_vs_table", "table_vs_rows", "text_vs_text"])
    for rep, comp in ((21, 20), (20, 21)):
        r.wrong("text_vs_text", "14 + 4 + 2 is 20, the text says 21. Follows from the wrong 14.", rep, comp, [b, a], severity="note", optional=True)
    r.wrong("row_content", "Row 11: from 2025-11-03 to 2026-03-31 is 148 days, the list says 184 (digits swapped); every other row agrees.", 184, days("2025-11-03"),
            ["11 2025-11-03 184 Inneliggande på sjukhus"], kinds=["row_content", "date"])
    render(r, r.path, font="Liberation Sans Narrow", size=11.5, table_style="Table Grid", shade="DDEBDA", foot=("Alvesta kommun, 342 80 Alvesta", "    sida ", "PAGE"), color="2F5D31", margins=(25, 20, 20, 20))
    return r
