from lib import *

def build():
    R = Report("bohus10_stromstad_2024_kv2", organisation="Strömstads kommun", stadsdel=None, namnd="Omsorgsnämnden", kommunkod="1486",
               dnr="ON/2024-0093", period="2024-Q2", document_date="2024-08-19", laws=["SoL", "LSS"])
    # insats, lag, beslut, kön, verkställt, avslutat, kommentar
    L = [("Särskilt boende", "SoL", "2023-11-14", "Kv", "2024-05-06", None, "Tackade nej till första erbjudandet pga utsikten, sedan ja."),
         ("Särskilt boende", "SoL", "2024-01-22", "M", None, None, "Erbjuden plats på Beateberg men vill till Solbo."),
         ("Särskilt boende", "SoL", "2024-02-26", "Kv", None, "2024-06-17", "Avliden under väntetiden."),
         ("Särskilt boende", "SoL", "2024-03-13", "Kv", None, None, "Ingen plats ledig."),
         ("Hemtjänst", "SoL", "2024-03-20", "M", None, None, "Släpper ej in personalen."),
         ("Bostad med särskild service", "LSS", "2023-06-28", "M", None, None, "Ingen plats ledig."),
         ("Korttidstillsyn", "LSS", "2024-01-09", "M", "2024-04-15", None, "Lokal blev klar i april."),
         ("Kontaktperson", "LSS", "2023-12-12", "Kv", None, None, "Två personer tillfrågade, båda har avböjt."),
         ("Kontaktperson", "LSS", "2024-02-05", "M", None, None, "Vill endast ha man under 30 år."),
         ("Ledsagarservice", "LSS", "2024-03-27", "Kv", None, None, "Personalbrist i sommar.")]
    n = len(L); v = sum(bool(r[4]) for r in L); a = sum(bool(r[5]) for r in L); q = n - v - a
    R.raw("letter", [("STRÖMSTADS KOMMUN", "Dnr: ON/2024-0093"), ("Omsorgsförvaltningen", "Datum: 2024-08-19"), ("Till omsorgsnämnden", "")])
    R.h(1, "Ej verkställda gynnande beslut SoL/LSS kv 2 -24")
    R.p("Förslag: Omsorgsnämnden tar del av informationen.", cls="b")
    R.p(f"Rapporten avser 2024-04-01–2024-06-30. ⟦Inlämnat till IVO: {n} beslut⟧, ⟦varav {v} nu är verkställda⟧ och ⟦{a} avslutat⟧. ⟦Kvar att verkställa är {q} beslut⟧. ⟦{sum(r[3]=='Kv' for r in L)} av de inlämnade gäller kvinnor⟧.",
        [c(n, "rapporterade"), c(v, "verkställda"), c(a, "avslutade"), c(q, "kvarstående"), c(sum(r[3] == "Kv" for r in L), "rapporterade", kon="K")])
    assert sum(r[3] == "Kv" for r in L) == 5
    R.p("Lagstöd: 16 kap 6 f § SoL samt 28 f § LSS. Den som får ett gynande beslut har rätt till insatsen direkt, 3 mån är alltså ingen frist.")
    R.h(2, "1. Antal")
    names = list(dict.fromkeys((r[1], r[0]) for r in L)); out = []
    for lg, x in names:
        g = [r for r in L if r[:2] == (x, lg)]; k = sum(r[3] == "Kv" for r in g); vv = sum(bool(r[4]) for r in g); aa = sum(bool(r[5]) for r in g)
        out.append([lg, x, k, len(g) - k, len(g), len(g) - vv - aa])
    tot = ["Summa", None, *[sum(r[i] for r in out) for i in range(2, 6)]]
    t = R.t(["Lag", "Insats", "Inlämnade Kv", "Inlämnade M", "Inlämnade tot", "Kvar 30/6"], out + [tot], "insats_status", widths=[11, 33, 14, 14, 14, 14], totals=[len(out)])
    R.count(t, [dict(lag=lg, insats=x) for lg, x in names] + [dict(is_total=True)], [None, None, dict(measure="rapporterade", kon="K"), dict(measure="rapporterade", kon="M"), dict(measure="rapporterade"), dict(measure="kvarstående")])
    R.h(2, "2. Beslut för sig")
    f = lambda s: f"{int(s[8:])}/{int(s[5:7])}-{s[2:4]}" if s else None
    for lg, hd in (("SoL", "2.1 Socialtjänstlagen"), ("LSS", "2.2 LSS")):
        R.h(3, hd); g = [r for r in L if r[1] == lg]
        t = R.t(["Insats", "Beslut", "Kön", "Verkst.", "Avsl.", "Kommentar"], [[r[0], f(r[2]), r[3], f(r[4]), f(r[5]), r[6]] for r in g], "decision_rows", widths=[24, 12, 7, 12, 12, 33])
        for r in g:
            R.dec(t, insats=r[0], lag=lg, beslutsdatum=r[2], kon="K" if r[3] == "Kv" else "M", verkstallt_datum=r[4], avslutat_datum=r[5], kommentar=r[6], status="verkställt" if r[4] else "avslutat" if r[5] else "kvarstående")
    R.h(2, "3. Övrigt")
    R.p("Datum skrivs dag/månad-år. Beateberg har haft renovering av två våningar vilket påverkat tillgången på platser. Från den 1 september är alla platser tillbaka.")
    t = R.t(["Boende", "Platser", "Tomma 30/6"], [["Beateberg", "38", "–"], ["Solbo", "24", "–"], ["Jarlshemmet", "31", "1"]], "other", title="Platsläget i särskilt boende", widths=[50, 25, 25])
    R.p("Omsorgschef, via LEX")
    R.save_truth()
    R.docx(font="Arial", size=10.5, footer="Strömstads kommun, 452 80 Strömstad", head_fill="FFF2CC", table_size=9.5, margins=(2.2, 2.0), hcolor="333333")
    return R
