from collections import Counter

from lib import Report
import render_rl

NEW, OLD = "11 kap 1 § SoL", "4 kap 1 § SoL"
# lagrum, insats, kön, beslut, avbrott, orsak, verkställt, avslutat
ROWS = [(NEW, "Särskilt boende", "K", "2025-10-06", None, "Tackat nej till erbjuden lägenhet", None, None),
        (NEW, "Särskilt boende", "K", "2025-11-18", None, "Ingen ledig plats", "2026-03-02", None),
        (NEW, "Särskilt boende", "M", "2025-12-01", None, "Ingen ledig plats", None, None),
        (OLD, "Särskilt boende", "M", "2025-05-13", None, "Vill endast flytta till boende i Örbyhus", None, None),
        (NEW, "Särskilt boende", "K", "2025-09-23", None, "Har avlidit", None, "2026-01-14"),
        (NEW, "Särskilt boende", "K", "2025-12-17", None, "Tackat nej, vill stanna hemma över vintern", None, None),
        (NEW, "Särskilt boende", "M", "2025-08-27", None, "Anhörig vill vänta med flytten", None, None),
        (NEW, "Särskilt boende", "K", "2025-11-04", None, "Ingen ledig plats", "2026-02-16", None),
        (OLD, "Kontaktperson", "M", "2025-03-10", None, "Svårt att hitta någon med rätt intressen", None, None),
        (OLD, "Kontaktperson", "K", None, "2025-10-31", "Uppdragstagaren har sagt upp sig", None, None),
        (NEW, "Boendestöd", "M", "2025-10-22", None, "Öppnar inte dörren, går inte att nå per telefon", None, None),
        ("9 § 10 LSS", "Daglig verksamhet", "K", "2025-06-05", None, "Tackat nej till föreslagen grupp", None, None),
        ("9 § 10 LSS", "Daglig verksamhet", "M", None, "2025-09-15", "Sjukskriven på heltid", None, None),
        ("9 § 10 LSS", "Daglig verksamhet", "M", None, "2025-11-27", "Har sökt arbete i stället", None, "2026-02-27"),
        ("9 § 10 LSS", "Daglig verksamhet", "K", "2025-10-14", None, "Önskad arbetsplats är full", "2026-01-26", None),
        ("9 § 10 LSS", "Daglig verksamhet", "M", "2025-12-09", None, "Önskad arbetsplats är full", None, None),
        ("9 § 4 LSS", "Kontaktperson", "M", "2024-11-19", None, "Svårt att hitta någon med rätt intressen", None, None),
        ("9 § 4 LSS", "Kontaktperson", "K", "2025-02-24", None, "Svårt att rekrytera", None, None),
        ("9 § 4 LSS", "Kontaktperson", "M", None, "2025-08-01", "Uppdragstagaren har flyttat", "2026-03-12", None),
        ("9 § 4 LSS", "Kontaktperson", "K", "2025-09-30", None, "Svarar inte på kontaktförsök", None, None),
        ("9 § 6 LSS", "Korttidsvistelse", "M", "2025-10-28", None, "Vårdnadshavare vill avvakta", None, None),
        ("9 § 6 LSS", "Korttidsvistelse", "K", "2025-12-22", None, "Korttidshemmet har inte personal nog", None, None)]


def make():
    r = Report("ljusnan08_tierp_2026-Q1", "pdf", "Tierps kommun", "0360", "Omvårdnadsnämnden", "ON 2026/57", "2026-Q1", "2026-04-21")
    qs = [("Kv 1 2025", "2025-Q1"), ("Kv 2 2025", "2025-Q2"), ("Kv 3 2025", "2025-Q3"), ("Kv 4 2025", "2025-Q4"), ("Kv 1 2026", "2026-Q1")]
    series = [("SoL", "Särskilt boende", [9, 8, 7, 9, 8]), ("SoL", "Kontaktperson", [1, 1, 2, 2, 2]), ("SoL", "Boendestöd", [3, 2, 2, 1, 1]),
              ("LSS", "Daglig verksamhet", [4, 4, 5, 4, 5]), ("LSS", "Kontaktperson", [6, 7, 7, 5, 4]), ("LSS", "Korttidsvistelse", [1, 1, 0, 1, 2])]
    def add(lag):
        return [sum(v[i] for l, _, v in series if lag in (None, l)) for i in range(5)]
    rows, kinds = [], []
    for lag in ("SoL", "LSS"):
        for l, ins, vals in series:
            if l == lag:
                rows.append([lag, ins, *map(str, vals)]); kinds.append((lag, ins, False))
        rows.append([f"{lag} totalt", None, *map(str, add(lag))]); kinds.append((lag, None, True))
    rows.append(["Summa", None, *map(str, add(None))]); kinds.append((None, None, True))
    h = "Utvecklingen över tid"
    t1 = r.table("Rapporterade beslut per kvartal", [h, "Rapporterade beslut per kvartal"], ["Lag", "Insats", *(a for a, _ in qs)], rows, "insats_time_series")
    for row, (lag, ins, tot) in zip(rows, kinds):
        for cell, (_, per) in zip(row[2:], qs):
            r.count(t1, "rapporterade", cell, tot, lag=lag, insats=ins, period=per)
    h2 = "Rapporterade beslut kvartal 1 2026"
    t2 = r.table(h2, [h2], ["Nr", "Lagrum", "Insats", "Kön", "Beslut", "Avbrott", "Orsak", "Verkställt", "Avslutat"],
                 [[str(n), *row] for n, row in enumerate(ROWS, 1)], "decision_rows")
    for n, (rum, ins, kon, bes, avb, kom, ver, avs) in enumerate(ROWS, 1):
        r.dec(t2, nr=n, section=[h2], insats=ins, lag=rum[-3:], lagrum=rum, beslutsdatum=bes, avbrottsdatum=avb, kommentar=kom, kon_printed=kon,
              verkstallt_datum=ver, avslutat_datum=avs)
    got = Counter((x[0][-3:], x[1]) for x in ROWS)
    assert all(got[l, i] == v[4] for l, i, v in series), got
    ver, avs = sum(bool(x[6]) for x in ROWS), sum(bool(x[7]) for x in ROWS)
    k = sum(x[2] == "K" for x in ROWS)
    assert (len(ROWS), ver, avs, k) == (22, 4, 2, 11), (len(ROWS), ver, avs, k)
    q1 = "Kvartal 1 2026 rapporterade förvaltningen 22 beslut, hälften enligt vardera lagen"
    q2 = "Det är lika många som kvartalet före och två färre än motsvarande kvartal 2025, då 24 beslut rapporterades"
    q3 = "Fyra beslut har verkställts och två har avslutats under kvartalet. Därmed återstår 16 beslut"
    q4 = "Särskilt boende utgör drygt 36 procent av de rapporterade besluten"
    q5 = "I fyra fall handlar det om avbrott i en insats, av vilka ett gäller SoL"
    assert sum(bool(x[4]) for x in ROWS) == 4
    r.claim(q1, 22, "rapporterade")
    r.claim(q1, 50, "rapporterade", "procent", lag="SoL", optional=True)
    r.claim(q1, 50, "rapporterade", "procent", lag="LSS", optional=True)
    r.claim(q2, 0, "rapporterade", "skillnad", compare_to="2025-Q4", optional=True)
    r.claim(q2, -2, "rapporterade", "skillnad", compare_to="2025-Q1")
    r.claim(q2, 24, "rapporterade", period="2025-Q1")
    r.claim("Fyra beslut har verkställts och två har avslutats under kvartalet", 4, "verkställda")
    r.claim("Fyra beslut har verkställts och två har avslutats under kvartalet", 2, "avslutade")
    r.claim("Därmed återstår 16 beslut", 16, "kvarstående")
    r.claim(q4, 36, "rapporterade", "procent", insats="Särskilt boende", lag="SoL", skip=("lag",))
    r.claim(q5, 4, "rapporterade", orsak="avbrott i en insats", skip=("measure", "orsak"))
    r.claim(q5, 1, "rapporterade", lag="SoL", orsak="avbrott i en insats", skip=("measure", "orsak"))
    blocks = [("h1", "Beslut som inte har verkställts i tid, kvartal 1 2026"),
              ("p", "Underlag till omvårdnadsnämnden från myndighetsenheten, Tierps kommun. Upprättat 2026-04-21. Diarienummer ON 2026/57."),
              ("h2", "Sammanfattning"), ("p", q1 + ". " + q2 + ". " + q3 + ". " + q4 + ". " + q5 + "."),
              ("p", "Redovisningen bygger på de individrapporter som lämnats till IVO enligt 34 kap. socialtjänstlagen (2025:400) och 28 f § LSS. Beslut som fattades före den 1 juli 2025 redovisas med det lagrum som gällde då."),
              ("h2", h), ("h3", t1["title"]), ("table", t1, [26, 50, 28, 28, 28, 28, 28]),
              ("h2", h2), ("p", "K = kvinna eller flicka, M = man eller pojke. Vid avbrott anges bara avbrottets datum. Tom ruta betyder att beslutet inte är verkställt respektive inte avslutat."),
              ("table", t2, [11, 32, 37, 12, 24, 24, 73, 24, 24]),
              ("h2", "Vad förvaltningen gör"), ("ul", ["Annonserar efter kontaktpersoner två gånger per termin.", "Ser över kösystemet till särskilt boende tillsammans med utförarna."])]
    render_rl.build(r.path, blocks, family="DejaVu Sans", size=9, wide=True, margin=17, top=18, grid="rules", colour="#1c4e80",
                    foot="Tierps kommun | Omvårdnadsnämnden | ON 2026/57", h1=16)
    return r
