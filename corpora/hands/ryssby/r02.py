"""Säter, fjärde kvartalet 2023: reportlab, a list of decisions per law with days; two planted errors."""
from reportlab.lib.units import cm

import to_rl
from model import C, Report, days, word

END = "2023-12-31"
SOL = [("2022-11-17", "Särskilt boende", "K", "Tackat nej till två erbjudanden, vill bo på Skedvigården."),
       ("2023-03-09", "Särskilt boende", "K", "Bor kvar hos maken tills vidare. Vill avvakta."),
       ("2023-05-12", "Boendestöd", "M", "Går inte att nå, brev och sms är skickade."),
       ("2023-06-28", "Växelvård", "M", "Ingen ledig plats under hösten."),
       ("2023-08-03", "Särskilt boende", "K", "Väntar på ledig plats."),
       ("2023-08-21", "Kontaktfamilj", "K", "Familj hittad, umgängesschema klart i januari."),
       ("2023-09-14", "Särskilt boende", "M", "Erbjuden plats 18/12, svar inväntas.")]
LSS = [("2021-10-05", "Servicebostad", "M", "Servicebostaden är fullbelagd. Tackat nej till plats i grannkommun."),
       ("2023-04-03", "Kontaktperson", "K", "Kontaktpersonen flyttade. Rekrytering pågår."),
       ("2023-05-30", "Daglig verksamhet", "K", "Inlagd på sjukhus sedan i oktober."),
       ("2023-07-19", "Kontaktperson", "M", "Vill ha någon i egen ålder, svårrekryterat."),
       ("2023-09-06", "Korttidsvistelse", "K", "Inskolning påbörjas vecka 3.")]
WRONG = ("2023-05-30", 100)  # printed days are this much too few
SAID = 13


def short(iso):
    y, m, d = iso.split("-")
    return f"{int(d)}/{int(m)} {y}"


def lists(r, law, data, nr):
    rows = []
    for i, (d, ins, kon, text) in enumerate(data, nr):
        n = days(d, END) - (WRONG[1] if d == WRONG[0] else 0)
        rows.append([str(i), short(d), ins, kon, str(n), text])
    t = r.table(["Nr", "Beslut", "Insats", "Kön", "Dagar", "Läget just nu"], rows, "decision_rows", widths=[1.0, 2.3, 3.3, 1.1, 1.5, 7.2])
    for row, (d, ins, kon, text) in zip(rows, data):
        r.dec(t, ins, law, nr=int(row[0]), beslutsdatum=d, dagar=int(row[4]), kommentar=text, kon=kon)
    return rows


def build():
    r = Report("ryssby02_sater_2023kv4", "pdf", "Säters kommun", "2082", "Socialnämnden", "SN2023/0409-3", "2023-Q4", "2024-01-19", ["SoL", "LSS"])
    rows = SOL + LSS
    k, m = sum(x[2] == "K" for x in rows), sum(x[2] == "M" for x in rows)
    r.h(0, "Rapportering av icke verkställda beslut, fjärde kvartalet 2023")
    r.p("Förvaltningens förslag: Socialnämnden godkänner rapporten och överlämnar den till kommunfullmäktige.", style="b")
    r.h(1, "Sammanfattning")
    r.p(f"Till IVO har för fjärde kvartalet 2023 rapporterats {SAID} beslut som inte är verkställda per den 31 december: {word(len(SOL))} beslut enligt SoL "
        f"och {word(len(LSS))} enligt LSS. {word(k).capitalize()} av besluten avser kvinnor och {word(m)} män. "
        "Äldst är ett beslut om servicebostad från oktober 2021.",
        C(f"har för fjärde kvartalet 2023 rapporterats {SAID} beslut som inte är verkställda per den 31 december", SAID,
          agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{word(len(SOL))} beslut enligt SoL", len(SOL), lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{word(len(LSS))} enligt LSS", len(LSS), lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{word(k).capitalize()} av besluten avser kvinnor", k, kon="K", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        C(f"{word(m)} män", m, kon="M", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        optional=[C("Äldst är ett beslut om servicebostad från oktober 2021", 1, insats="servicebostad", lag="LSS")])
    r.p("Kolumnen Dagar visar hur många dagar som gått från beslutsdagen till den 31 december 2023. K betyder kvinna/flicka och M man/pojke. "
        "Ett beslut rapporteras när det gått mer än tre månader, även om den enskilde själv valt att vänta.")
    r.h(1, "Socialtjänstlagen (SoL)")
    a = lists(r, "SoL", SOL, 1)
    r.h(1, "Lagen om stöd och service till vissa funktionshindrade (LSS)")
    b = lists(r, "LSS", LSS, len(SOL) + 1)
    r.h(1, "Kommentar")
    r.p("Särskilt boende dominerar som tidigare. Omvandlingen av två korttidsplatser till permanenta är klar i mars och bör korta kön. Kontaktpersoner "
        "annonseras nu gemensamt med Hedemora. Inga ansökningar om särskild avgift har kommit in under året.")
    r.p("Rapporten har sammanställts av biståndsenheten utifrån de individrapporter som lämnats till IVO, med stöd av 16 kap. 6 f-h §§ SoL och 28 f-h §§ LSS.", style="i")
    r.p("Eva Prov, enhetschef myndighet")
    text = f"rapporterats {SAID} beslut som inte är verkställda"
    r.disc("text_vs_table", "The summary says 13 decisions; the two lists have 7 + 5 = 12 rows, and the same summary gives 7 and 5, 7 women and 5 men.",
           SAID, len(rows), [text, f"{word(len(SOL))} beslut enligt SoL", f"{word(len(LSS))} enligt LSS"], kinds=["text_vs_table", "text_vs_text", "table_vs_rows"])
    line = next(x for x in a + b if x[1] == short(WRONG[0]))
    r.disc("row_content", "Days printed do not agree with the decision date and the day of measure, 31 December 2023.", int(line[4]), days(WRONG[0], END),
           [" ".join(line), line[4], line[1]], kinds=["row_content", "date"])

    def on_page(c, d, f):
        c.setFont(f["Bold"], 15)
        c.drawString(2.3 * cm, 27.9 * cm, "SÄTERS KOMMUN")
        c.setFont(f["Regular"], 9)
        c.drawString(2.3 * cm, 27.4 * cm, "Socialförvaltningen, biståndsenheten")
        c.drawRightString(18.7 * cm, 27.9 * cm, "Datum: 2024-01-19")
        c.drawRightString(18.7 * cm, 27.4 * cm, "Diarienr: SN2023/0409-3")
        c.line(2.3 * cm, 27.1 * cm, 18.7 * cm, 27.1 * cm)
        c.drawCentredString(10.5 * cm, 1.2 * cm, f"{d.page}")

    to_rl.build(r, dict(font="LiberationSans", size=10, cell=9, margin=2.3, table=[
        ("LINEBELOW", (0, 0), (-1, 0), 1, "black"), ("LINEBELOW", (0, 1), (-1, -1), 0.3, "grey"), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3)]), on_page)
    return r
