"""Svalöv 2023 kv 1: Word, status table per law, sex table; a wrong Summa."""
from lib import Report, claim, isum
from out_docx import render

HEAD = ["Insats", "Rapporterade", "Varav verkställda", "Varav avslutade av annat skäl", "Kvarstår 31 mars"]
SOL = [["Särskilt boende", "4", "2", "0", "2"], ["Hemtjänst", "1", "1", "0", "0"], ["Kontaktperson", "2", "0", "1", "1"]]
LSS = [["Avlösarservice i hemmet", "3", "1", "0", "2"], ["Korttidsvistelse utanför det egna hemmet", "2", "0", "0", "2"],
       ["Kontaktperson", "4", "1", "1", "2"], ["Daglig verksamhet", "2", "0", "0", "2"]]
DIMS = [None, *({"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående"))]
SEXES = [["Kvinnor", "5", "6"], ["Män", "2", "5"]]


def build():
    r = Report("hjalmar02_svalov_2023_kv1", "docx", organisation="Svalövs kommun", kommunkod="1214", namnd="Socialnämnden", dnr="SN 61-2023",
               period="2023-Q1", document_date="2023-04-26", laws=["SoL", "LSS"])
    for rows in (SOL, LSS):
        for x in rows:
            assert int(x[1]) == sum(map(int, x[2:]))
    ns, nl = int(isum(SOL, 1)), int(isum(LSS, 1))
    done, closed, left = (int(isum(SOL, j)) + int(isum(LSS, j)) for j in (2, 3, 4))
    r.raw("letterhead", ["Svalövs kommun", "Sektor social omsorg", "Handläggare: kvalitetsutvecklaren"], ["TJÄNSTESKRIVELSE", "Datum 2023-04-26", "Ärendenr SN 61-2023", "Till socialnämnden"])
    r.h(1, "Rapport till IVO, ej verkställda beslut kvartal 1 2023")
    r.h(2, "Sammanfattning av ärendet")
    a, b, c, d = (f"Under första kvartalet rapporterades {ns + nl} beslut", f"varav {ns} enligt SoL och {nl} enligt LSS", f"{done} av besluten har verkställts",
                  f"{closed} avslutats av annat skäl")
    e = f"Vid kvartalets slut kvarstod {left} beslut"
    r.p(f"{a}, {b}. {c} och {d}. {e}.", claim(a, ns + nl, "rapporterade"), claim(b, ns, "rapporterade", lag="SoL"), claim(b, nl, "rapporterade", lag="LSS"),
        claim(c, done, "verkställda"), claim(d, closed, "avslutade", not_agreed=("orsak",)), claim(e, left, "kvarstående"))
    r.h(2, "Ärendebeskrivning")
    r.p("Enligt socialtjänstlagen (2001:453) 16 kap 6 f-h §§ och lagen (1993:387) om stöd och service till vissa funktionshindrade 28 f-h §§ ska socialnämnden varje "
        "kvartal rapportera gynnande beslut som ej verkställts inom tre månader. Rapporten till IVO är gjord inom utsatt tid (senast den 30 april).")
    r.h(3, "Beslut fattade med stöd av SoL")
    r.lag = "SoL"
    tot = ["Summa"] + [isum(SOL, j) for j in range(1, 5)]
    dims = [{"insats": x[0]} for x in SOL] + [{}]
    r.table(HEAD, SOL + [tot], "insats_status", rowdims=dims, coldims=DIMS, total=(3,), look=dict(widths=(55, 27, 25, 32, 26)))
    f = "De två som väntar på särskilt boende har båda fått ett erbjudande men önskar en annan ort"
    r.p(f"{f}. Kontaktperson kvarstår då uppdragstagare saknas.", claim(f, 2, "kvarstående", insats="särskilt boende", orsak="önskar en annan ort", not_agreed=("insats", "orsak")))
    r.h(3, "Beslut fattade med stöd av LSS")
    r.lag = "LSS"
    right = isum(LSS, 1)
    tot = ["Summa", "12"] + [isum(LSS, j) for j in range(2, 5)]
    dims = [{"insats": x[0]} for x in LSS] + [{}]
    r.table(HEAD, LSS + [tot], "insats_status", rowdims=dims, coldims=DIMS, total=(4,), look=dict(widths=(55, 27, 25, 32, 26)))
    g = "En av de två avlösarna är nu anställd och börjar i maj"
    r.p(f"{g}. För korttidsvistelse är det brist på platser och verksamheten söker fler stödfamiljer.", claim(g, 1, "kvarstående", insats="avlösarservice", optional=True))
    r.lag = None
    r.h(3, "Rapporterade beslut uppdelat på kön")
    tot = ["Summa", isum(SEXES, 1), isum(SEXES, 2)]
    assert tot[1:] == [str(ns), str(nl)]
    r.table(["Kön", "SoL", "LSS"], SEXES + [tot], "other", measure="rapporterade", rowdims=[{"kon": "K"}, {"kon": "M"}, {}], coldims=[None, {"lag": "SoL"}, {"lag": "LSS"}],
            total=(2,), look=dict(widths=(45, 30, 30)))
    r.wrong("table_sum", "LSS: column Rapporterade adds up to 11, Summa says 12.", 12, int(right),
            ["Summa 12 2 1 8", b], kinds=["table_sum", "text_vs_table", "table_vs_table"])
    for kind, what, ev in (("table_sum", "LSS Summa row: 12 is not 2 + 1 + 8.", ["Summa 12 2 1 8"]),
                           ("text_vs_table", "The text says 11 under LSS, Summa says 12.", [b, "Summa 12 2 1 8"]),
                           ("text_vs_table", "The sums of the two tables are 7 + 12 = 19, the text says 18.", [a, "Summa 12 2 1 8"]),
                           ("table_vs_table", "LSS by sex is 11, Summa says 12.", ["Summa 7 11", "Summa 12 2 1 8"])):
        r.wrong(kind, what + " Follows from the wrong Summa.", 18 if "19" in what else (11 if kind == "text_vs_table" else 12),
                19 if "19" in what else (12 if kind == "text_vs_table" else 11), ev, severity="note", optional=True)
    r.h(2, "Förslag till beslut")
    r.bullets(["Rapporten läggs till handlingarna.", "Statistikrapporten översänds till kommunfullmäktige samt till kommunens revisorer."])
    r.p("Sektorchef social omsorg", look="sign")
    r.p("Beslutet skickas till: Kommunfullmäktige, revisionen, akten", look="small")
    render(r, r.path, font="Liberation Sans", size=10.5, table_style="Table Grid", shade="E2E9F3", head=("Svalövs kommun",), foot=("SN 61-2023  sid ", "PAGE"), color="1F3864")
    return r
