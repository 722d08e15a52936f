"""Karlshamn 2023-Q1: one list of decisions per law with dates of execution and closing; the prose counts one too many."""
from model import Report, claim

SOL = [("Särskilt boende", "2022-06-21", "K", "Tackat nej till plats på Östralycke, vill bo i Mörrum.", None, None),
       ("Särskilt boende", "2022-10-04", "K", "Ingen ledig plats med demensinriktning.", "2023-02-06", None),
       ("Särskilt boende", "2022-10-18", "M", "Ingen ledig plats.", "2023-01-30", None),
       ("Särskilt boende", "2022-11-29", "K", "Make/maka bor kvar hemma, vill avvakta.", None, None),
       ("Dagverksamhet", "2022-11-15", "M", "Färdtjänst ej ordnad.", None, "2023-03-02"),
       ("Kontaktfamilj", "2022-03-08", "M", "Familj hittad, drog sig ur. Ny rekrytering.", None, None),
       ("Kontaktfamilj", "2022-09-27", "K", "Svårt att rekrytera.", None, None),
       ("Boendestöd", "2022-12-06", "K", "Går ej att nå per telefon, brev skickat.", None, None)]
LSS = [("Bostad med särskild service för vuxna", "2021-05-11", "M", "Tackat nej två gånger. Avvaktar nybyggnation i Asarum.", None, None, "9 § 9"),
       ("Bostad med särskild service för vuxna", "2022-02-01", "K", "Ingen ledig lägenhet som passar behovet av tillgänglighet.", None, None, "9 § 9"),
       ("Bostad med särskild service för vuxna", "2022-08-16", "M", "Ingen ledig lägenhet.", "2023-03-01", None, "9 § 9"),
       ("Kontaktperson", "2022-04-26", "M", "Kontaktperson saknas.", None, None, "9 § 4"),
       ("Kontaktperson", "2022-05-31", "K", "Har önskemål om jämnårig kvinna med hund. Kontaktperson saknas.", None, None, "9 § 4"),
       ("Kontaktperson", "2022-09-13", "M", "Kontaktperson har börjat.", "2023-02-14", None, "9 § 4"),
       ("Kontaktperson", "2022-10-20", "K", "Den enskilde har flyttat till annan kommun.", None, "2023-01-31", "9 § 4"),
       ("Korttidsvistelse", "2022-10-25", "M", "Vårdnadshavarna vill vänta med inskolning.", None, None, "9 § 6"),
       ("Korttidsvistelse", "2022-12-13", "K", "Plats erbjuden från april.", None, None, "9 § 6"),
       ("Daglig verksamhet", "2022-10-11", "M", "Inskolning klar.", "2023-01-23", None, "9 § 10"),
       ("Daglig verksamhet", "2022-12-20", "K", "Sjukhusvistelse.", None, None, "9 § 10")]


def recs(rows, start):
    out = []
    for i, (ins, beslut, kon, kom, v, a, *lr) in enumerate(rows, start):
        out.append({"nr": i, "insats": ins, "beslutsdatum": beslut, "kon": kon, "kommentar": kom, "verkstallt_datum": v, "avslutat_datum": a,
                    "lagrum": lr[0] if lr else None, "status": "verkställt" if v else "avslutat" if a else "kvarstående"})
    return out


def build():
    r = Report("dellen02_karlshamn_2023_kv1", "pdf", "reportlab",
               {"organisation": "Karlshamns kommun", "kommunkod": "1082", "namnd": "Nämnden för omsorg och stöd", "dnr": "2023/417",
                "period": "2023-Q1", "document_date": "2023-04-26", "laws": ["SoL", "LSS"]},
               {"title": "Icke verkställda beslut Q1 2023", "font": "Liberation Sans", "pt": 10, "grid": "#888888", "head_fill": "#DDE6EE", "colour": "#1F4E79",
                "mark": "KARLSHAMNS KOMMUN", "head_right": "Dnr 2023/417   sid %d", "footer": "Omsorgsförvaltningen · Rådhuset · 374 81 Karlshamn"})
    r.add("meta", [("Tjänsteskrivelse", "2023-04-26"), ("Adressat", "Nämnden för omsorg och stöd"), ("Handläggare", "Vanja Brändström, avdelningschef myndighet")])
    r.h(1, "Icke verkställda beslut kvartal 1 2023")
    r.p("Förslag till beslut", cls="b")
    r.p("Nämnden föreslås besluta att notera informationen samt överlämna densamma till revisorerna och till fullmäktige.")
    r.p("Sammanfattning", cls="b")
    flaw = "Av dessa har sex verkställts och två avslutats utan att verkställas"
    r.p("För perioden januari–mars 2023 har 19 beslut rapporterats till IVO, varav 8 enligt SoL och 11 enligt LSS. " + flaw + ". Nio av besluten avser kontaktperson, kontaktfamilj, korttidsvistelse eller boendestöd där problemet i allmänhet är att det saknas någon som kan åta sig uppdraget.",
        claim("har 19 beslut rapporterats till IVO", 19, "rapporterade"), claim("varav 8 enligt SoL", 8, "rapporterade", lag="SoL"), claim("11 enligt LSS", 11, "rapporterade", lag="LSS"),
        claim(flaw, 6, "verkställda"), claim(flaw, 2, "avslutade"))
    r.claims_optional.append({**r.claims[0], "quote": "Nio av besluten avser kontaktperson, kontaktfamilj, korttidsvistelse eller boendestöd", "value": 9, "what": "several insatser together"})
    r.p("Rapportskyldigheten följer av 16 kap. 6 f § SoL och 28 f § LSS och omfattar gynnande beslut som inte verkställts inom tre månader från dagen för beslutet. Verkställda och avslutade beslut återrapporteras i det kvartal då det sker.")
    date = lambda k: lambda x: x[k] or ""
    cols = [("Nr", lambda x: str(x["nr"])), ("Insats", date("insats")), ("Beslut fattat", date("beslutsdatum")), ("Kön", date("kon")), ("Orsak", date("kommentar")),
            ("Verkställt", date("verkstallt_datum")), ("Avslutat", date("avslutat_datum"))]
    r.h(2, "Socialtjänstlagen")
    a, b = recs(SOL, 1), recs(LSS, 9)
    r.rows_table(cols, a, {"lag": "SoL"}, widths=[1.0, 2.9, 2.2, 1.2, 4.9, 2.1, 2.1])
    r.h(2, "Lagen om stöd och service till vissa funktionshindrade")
    r.rows_table(cols[:1] + [("§ LSS", lambda x: x["lagrum"])] + cols[1:], b, {"lag": "LSS"}, widths=[1.0, 1.5, 2.9, 2.1, 1.2, 3.6, 2.1, 2.1])
    r.h(2, "Kommentar från verksamheten")
    r.p("Beslut nr 9 är det äldsta och har nu väntat i nästan två år. Den nya gruppbostaden i Asarum beräknas vara inflyttningsklar under hösten. Vid kvartalets slut kvarstår 12 beslut.",
        claim("Vid kvartalets slut kvarstår 12 beslut", 12, "kvarstående"))
    r.add("lines", ["Vanja Brändström", "Avdelningschef"])
    done = [x for x in a + b if x["verkstallt_datum"]]
    assert len(done) == 5 and sum(bool(x["avslutat_datum"]) for x in a + b) == 2
    r.flaw("text_vs_table", "The summary says six carried out; the two lists have five dates under Verkställt.", 6, 5, [flaw], kinds=["text_vs_table", "table_vs_rows"])
    r.flaw("text_vs_text", "19 reported less six carried out and two closed would leave 11, the text says 12 remain (12 agrees with the lists).", 12, 11,
           [flaw, "Vid kvartalets slut kvarstår 12 beslut", "har 19 beslut rapporterats till IVO"], "note", True)
    return r
