"""Tierp, Q1 2026: every case a card of label: value lines; after the new act of 2025. Word, saved as PDF."""
from core import Report, word
from ids import iid, sex

CARDS = [  # insats, lag, section, beslut, uppehåll, who, why, carried out, closed
    ("Hemtjänst", "SoL", "11 kap. 1 §", "2025-10-23", None, "man", "Dottern hjälper till tills vidare och vill att vi hör av oss i maj.", None, None),
    ("Särskilt boende", "SoL", "11 kap. 1 §", "2025-11-11", None, "kvinna", "Plats erbjöds i februari.", "2026-02-16", None),
    ("Kontaktfamilj", "SoL", "4 kap. 1 §", "2025-02-11", None, "flicka", "Barnet är placerat på annat håll under skolveckorna, ingen familj på rimligt avstånd.", None, None),
    ("Ledsagning", "SoL", "11 kap. 1 §", "2025-09-30", None, "kvinna", "Ångrade sig.", None, "2026-01-12"),
    ("Kontaktperson", "LSS", "9 § 4", "2024-10-08", None, "man", "Tre förslag har avböjts. Nytt samtal om vad han önskar är inbokat.", None, None),
    ("Kontaktperson", "LSS", "9 § 4", None, "2025-12-19", "kvinna", "Uppdragstagaren har blivit sjukskriven.", None, None),
    ("Personlig assistans", "LSS", "9 § 2", "2025-11-27", None, "man", "Anordnaren fick inte ihop schemat.", "2026-03-02", None),
    ("Korttidsvistelse", "LSS", "9 § 6", "2025-11-13", None, "pojke", "Allergianpassning av rummet drar ut på tiden.", None, None)]


def build():
    r = Report("nissan08_tierp_2026-kv1", "soffice", dict(font="DejaVu Sans", size=9.5, after=5, header="Tierps kommun\tSocialnämndens kansli",
               footer="Dnr SN 2026-0087", hcolor="7B2D26", hsizes=(14, 11.5, 10), margin=2.8),
               organisation="Tierps kommun", namnd="Socialnämnden", kommunkod="0360", dnr="SN 2026-0087", period="2026-Q1",
               document_date="2026-04-28", laws=["SoL", "LSS"])
    r.p("2026-04-28", right=True)
    r.h("Rapport om ej verkställda beslut – januari till mars 2026")
    r.heads = []
    done, closed = sum(bool(c[7]) for c in CARDS), sum(bool(c[8]) for c in CARDS)
    n, lss = len(CARDS), sum(c[1] == "LSS" for c in CARDS)
    s1 = f"För första kvartalet har socialförvaltningen rapporterat {word(n)} beslut till IVO, {word(n - lss)} enligt socialtjänstlagen och {word(lss)} enligt LSS"
    s2 = f"{word(done, True)} av dem verkställdes under kvartalet, {word(closed)} avslutades och {word(n - done - closed)} kvarstod den 31 mars 2026"
    s3 = "Kvartalet före rapporterades elva beslut, vilket betyder en minskning med tre"
    r.p(f"{s1}. {s2}. {s3}.")
    r.claim(s1, "rapporterade", n)
    r.claim(s1, "rapporterade", n - lss, lag="SoL")
    r.claim(s1, "rapporterade", lss, lag="LSS")
    r.claim(s2, "verkställda", done)
    r.claim(s2, "avslutade", closed)
    r.claim(s2, "kvarstående", n - done - closed)
    r.claim(s3, "rapporterade", 11, period="2025-Q4")
    r.claim(s3, "rapporterade", n - 11, unit="skillnad", compare_to="2025-Q4")
    r.p("Skyldigheten att rapportera framgår av 34 kap. 1 § socialtjänstlagen (2025:400) och 28 f § LSS. Beslut som fattades före den 1 juli 2025 har "
        "kvar sin gamla paragraf. Nedan beskrivs besluten vart och ett, utan uppgifter som röjer vem det gäller.")
    r.h("Besluten", 2)
    for i, (insats, lag, par, d, brk, who, why, v, a) in enumerate(CARDS, 1):
        r.h(f"Ärende {i}", 3)
        state = f"verkställt {v}" if v else f"avslutat {a}" if a else "ej verkställt"
        lines = [f"<b>Insats:</b> {insats}", f"<b>Lagrum:</b> {par} {lag}", f"<b>Beslutsdatum:</b> {d}" if d else f"<b>Uppehåll sedan:</b> {brk}",
                 f"<b>Berörd:</b> {who}", f"<b>Varför det dröjt:</b> {why}", f"<b>Läge vid kvartalets slut:</b> {state}"]
        for j, line in enumerate(lines):
            r.p(line, keep=j < len(lines) - 1)
        r.decision(nr=i, insats=insats, insats_id=iid(lag, insats), lag=lag, lagrum=f"{par} {lag}", beslutsdatum=d, avbrottsdatum=brk, kommentar=why,
                   status="verkställt" if v else "avslutat" if a else "kvarstående", verkstallt_datum=v, avslutat_datum=a, **sex(who))
    r.heads = []
    r.h("Förslag till socialnämnden", 2)
    r.p("Socialnämnden har tagit del av rapporten. Rapporten ska skickas till kommunfullmäktige och kommunens förtroendevalda revisorer.")
    r.note("Uppehåll is read as interruption (avbrottsdatum).")
    return r
