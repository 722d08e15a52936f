from lib import *

def build():
    R = Report("bohus05_goteborg_askim_frolunda_hogsbo_2019_kv4", organisation="Göteborgs Stad", stadsdel="Askim-Frölunda-Högsbo", namnd="Stadsdelsnämnden Askim-Frölunda-Högsbo", kommunkod="1480",
               dnr="N131-0087/20", period="2019-Q4", document_date="2020-01-27", laws=["SoL", "LSS"])
    E = "2019-12-31"
    AO, FH = "Äldreomsorg", "Funktionshinder"
    L = [(AO, "Äldreboende", "SoL", "2018-03-21", "K", "Erbjuden plats fyra gånger, tackar nej varje gång. Vill inte ta tillbaka ansökan."),
         (FH, "BmSS", "LSS", "2018-05-09", "M", "Väntar på stadens fördelning av bostäder."),
         (FH, "BmSS", "LSS", "2018-09-27", "K", "Tackat nej till erbjuden bostad, för långt från anhöriga."),
         (FH, "BmSS", "LSS", "2018-11-15", "M", "Väntar på stadens fördelning av bostäder."),
         (FH, "Kontaktperson", "LSS", "2018-12-03", "M", "Avbrott sedan kontaktpersonen flyttat. Ny söks."),
         (AO, "Äldreboende", "SoL", "2019-02-21", "M", "Vill bara till Tynnered."),
         (FH, "Korttidsvistelse", "LSS", "2019-03-05", "M", "Familjen har inte besökt erbjudet korttidshem."),
         (FH, "Daglig verksamhet", "LSS", "2019-04-11", "K", "Sjukskriven."),
         (AO, "Dagverksamhet", "SoL", "2019-05-06", "K", "Tackat nej, tycker gruppen är för stor."),
         (FH, "Kontaktperson", "SoL", "2019-05-28", "K", "Ingen lämplig person hittad."),
         (AO, "Äldreboende", "SoL", "2019-06-17", "K", "Anhörig ber om betänketid."),
         (FH, "Boendestöd", "SoL", "2019-07-04", "M", "Öppnar inte dörren. Försök till kontakt görs varje vecka."),
         (AO, "Äldreboende", "SoL", "2019-08-19", "M", "Tackat nej en gång."),
         (AO, "Korttidsboende", "SoL", "2019-09-02", "K", "Behovet ska omprövas efter sjukhusvistelse."),
         (FH, "Ledsagarservice", "LSS", "2019-09-24", "K", "Inte valt utförare.")]
    n = len(L); L.sort(key=lambda r: r[3]); short = lambda s: s[2:4] + s[5:7] + s[8:]
    d = [days(r[3], E) for r in L]; bad = 6; true = d[bad]; wrong = 310; assert d[bad] == 301, d[bad]
    R.raw("letter", [("Göteborgs Stad Askim-Frölunda-Högsbo", "Tjänsteutlåtande"), ("Stadsdelsförvaltningen", "Utfärdat 2020-01-27"), ("Avdelning myndighet", "Diarienummer N131-0087/20")])
    R.h(1, "Redovisning av ej verkställda beslut kvartal 4 2019")
    R.h(2, "Förslag till beslut")
    R.p("I Stadsdelsnämnden Askim-Frölunda-Högsbo: redovisningen antecknas till protokollet och översänds till stadsrevisionen.")
    R.h(2, "Sammanfattning")
    k = sum(r[4] == "K" for r in L); nej = sum("ackar nej" in r[5] or "ackat nej" in r[5] for r in L); ao = sum(r[0] == AO for r in L)
    R.p(f"Den 31 december 2019 hade stadsdelen ⟦totalt {n} ej verkställda beslut⟧ som var äldre än tre månader. ⟦Av dessa gällde {ord_(k)} kvinnor⟧ och ⟦{ord_(n-k)} män⟧. ⟦Inom äldreomsorgen är antalet {ord_(ao)}⟧, ⟦inom funktionshinder {ord_(n-ao)}⟧. ⟦Andelen kvinnor är {round(100*k/n)} %.⟧",
        [c(n), c(k, kon="K"), c(n - k, kon="M"), c(ao, omrade=AO), c(n - ao, omrade=FH), c(round(100 * k / n), unit="procent", kon="K")])
    R.p(f"⟦Längst väntetid är {max(d)} dagar⟧, räknat till årets sista dag. Den vanligaste orsaken är att den enskilde tackat nej, vilket ⟦gäller {ord_(nej)} beslut⟧.",
        [c(max(d), unit="dagar", less=["measure"]), c(nej, orsak="den enskilde tackat nej", less=["orsak"])])
    R.h(2, "Ekonomiska konsekvenser")
    R.p("Särskild avgift kan dömas ut med lägst 10 000 kronor och högst 1 000 000 kronor per beslut. Stadsdelen har inte betalat någon sådan avgift under 2019.")
    R.h(2, "Antal per område")
    for om in (AO, FH):
        g = [r for r in L if r[0] == om]; names = sorted({(r[1], r[2]) for r in g}); out = []
        for x, lg in names: out.append([x, lg, sum(r[1:3] == (x, lg) and r[4] == "K" for r in g), sum(r[1:3] == (x, lg) and r[4] == "M" for r in g)])
        out = [r + [r[2] + r[3]] for r in out]; out.append([f"Summa {om.lower()}", None, *[sum(r[i] for r in out) for i in (2, 3, 4)]])
        t = R.t(["Beslut om", "Lagstiftning", "K", "M", "K+M"], out, "insats_status", title=om, widths=[44, 20, 12, 12, 12], totals=[len(out) - 1])
        R.count(t, [dict(insats=x, lag=lg) for x, lg in names] + [dict(is_total=True)], [None, None, dict(kon="K"), dict(kon="M"), {}], omrade=om)
    R.h(2, "Besluten ordnade efter väntetid")
    R.p("BmSS = bostad med särskild service. Längst väntetid står först. Datum skrivs ÅÅMMDD.")
    rows = [[str(wrong if i == bad else d[i]), short(r[3]), r[1], r[2], r[0], r[4], r[5]] for i, r in enumerate(L)]
    t = R.t(["Väntat dagar", "Beslut", "Typ", "Lag", "Område", "K/M", "Anmärkning"], rows, "decision_rows", widths=[10, 10, 16, 7, 16, 7, 34])
    for i, r in enumerate(L):
        R.dec(t, omrade=r[0], insats=r[1], lag=r[2], beslutsdatum=r[3], dagar=wrong if i == bad else d[i], kon=r[4], kommentar=r[5])
    R.err("row_content", "error", f"Korttidsvistelse decided 190305: {wrong} days printed, {true} days to 2019-12-31 as in all other rows (digits swapped).", wrong, true,
          [" ".join(rows[bad][:6]), "Familjen har inte besökt erbjudet korttidshem."], ["row_content", "date"])
    R.p("Nästa rapport lämnas i april 2020.")
    R.p("Stadsdelsdirektör                         Avdelningschef")
    R.save_truth()
    R.docx(font="Liberation Serif", size=11, header="Göteborgs Stad, tjänsteutlåtande N131-0087/20", head_fill="E7E6E6", pdf=True, table_size=9)
    return R
