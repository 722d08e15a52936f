"""Tomelilla, kv 3 2025: nine cards of label and value under the new law, one card a decision."""
from lib.truth import DOCS, Truth
from lib.web import e, page, to_pdf

T = Truth("storsjo05_tomelilla_2025kv3", "Tomelilla kommun", "1270", "Familjenämnden", "FAN 2025/86", "2025-Q3", "2025-10-14", ["SoL", "LSS"])
MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
N, V, A = "kvarstående", "verkställt", "avslutat"
W = {"flicka": ("K", "barn"), "pojke": ("M", "barn"), "kvinna": ("K", "vuxen"), "man": ("M", "vuxen")}
C = [("Kontaktfamilj", "SoL 4 kap. 1 §", "pojke", "2024-09-12", None, N, None, "Två familjer har intervjuats men avstått. Annonsering i lokaltidningen görs under hösten."),
     ("Kontaktfamilj", "SoL 4 kap. 1 §", "flicka", "2025-02-18", None, V, "2025-08-22", "Det tog tid att hitta en familj inom rimligt avstånd."),
     ("Kontaktperson", "SoL 4 kap. 1 §", "flicka", "2025-05-06", None, N, None, "Ungdomen har inte kommit till bokade möten."),
     ("Kontaktperson", "SoL 4 kap. 1 §", "pojke", "2024-12-03", "2025-05-27", A, "2025-09-09", "Tidigare kontaktperson sade upp uppdraget. Vårdnadshavarna vill inte ha någon ny."),
     ("Öppenvård", "SoL 4 kap. 1 §", "man", "2025-06-03", None, N, None, "Avvaktar behandling i regionens regi."),
     ("Stödboende", "SoL 4 kap. 1 §", "man", "2025-03-17", None, V, "2025-07-01", "Ingen lägenhet fanns ledig före sommaren."),
     ("Avlösarservice", "LSS 9 § 5", "pojke", "2025-03-31", None, N, None, "Personal är anställd men väntar på registerutdrag."),
     ("Korttidsvistelse", "LSS 9 § 6", "flicka", "2024-10-15", "2025-04-11", N, None, "Föräldrarna var missnöjda med korttidshemmet och söker plats i grannkommun."),
     ("Korttidstillsyn", "LSS 9 § 7", "pojke", "2025-06-25", None, N, None, "Skolskjuts är inte löst.")]


def sv(d):
    y, m, dd = d.split("-")
    return f"{int(dd)} {MON[int(m) - 1]} {y}"


def build():
    cards = []
    for n, (i, lr, k, b, a, st, sd, text) in enumerate(C, 1):
        sec = ["Ärendena", f"Ärende {n}"]
        T.dec(None, i, lr[:3], sec, st, nr=str(n), lagrum=lr, kon=W[k][0], alder=W[k][1], beslutsdatum=b, avbrottsdatum=a, kommentar=text,
              verkstallt_datum=sd if st == V else None, avslutat_datum=sd if st == A else None)
        L = [("Typ av insats", i), ("Lagrum", lr), ("Avser", k), ("Datum för beslut", sv(b))]
        L += [("Datum för avbrott", sv(a))] if a else []
        L += [("Läge vid kvartalets slut", {N: "Ej verkställt", V: f"Verkställt {sv(sd or b)}", A: f"Avslutat {sv(sd or b)} utan verkställighet"}[st]), ("Kommentar", text)]
        cards.append(f'<div class="card"><h3>Ärende {n}</h3>' + "".join(f"<p><b>{e(x)}:</b> {e(y)}</p>" for x, y in L) + "</div>")
    s = [c[5] for c in C]
    assert (len(C), s.count(V), s.count(A), s.count(N)) == (9, 2, 1, 6) and sum(c[2] in ("flicka", "pojke") for c in C) == 7
    assert sum(c[1][:3] == "LSS" for c in C) == 3
    q1 = "Familjenämnden har för juli–september 2025 rapporterat nio beslut till IVO, sex enligt SoL och tre enligt LSS"
    T.claim(q1, 9, "rapporterade")
    T.claim(q1, 6, "rapporterade", lag="SoL")
    T.claim(q1, 3, "rapporterade", lag="LSS")
    q2 = "Under kvartalet har två av besluten verkställts och ett har avslutats"
    T.claim(q2, 2, "verkställda")
    T.claim(q2, 1, "avslutade")
    q3 = "Vid kvartalets slut var sex beslut fortfarande inte verkställda"
    T.claim(q3, 6, "kvarstående")
    q4 = "Sju av de nio besluten rör barn och unga"
    T.claim(q4, 7, "rapporterade")
    T.claim(q4, 9, "rapporterade")
    css = ("@page{size:A4;margin:20mm 22mm}body{font:11pt/1.35 'Liberation Sans',sans-serif}h1{font-size:17pt}h2{font-size:13pt;border-bottom:2px solid #c46a1b}"
           ".card{border:1px solid #999;border-radius:5px;padding:4px 10px;margin:8px 0;break-inside:avoid;background:#fbf7f2}.card h3{margin:2px 0;font-size:11pt}"
           ".card p{margin:1px 0}.top{display:flex;justify-content:space-between;font-size:9.5pt}")
    html = "\n".join([
        '<div class="top"><div>Tomelilla kommun<br>Familj- och utbildningsförvaltningen</div><div>Datum: 14 oktober 2025<br>Ärendenummer: FAN 2025/86</div></div>',
        "<h1>Beslut som inte har verkställts – rapport för tredje kvartalet 2025</h1>", "<h2>Sammanfattning</h2>", f"<p>{q1}. {q2}. {q3}. {q4}.</p>",
        "<h2>Varför rapporten lämnas</h2>",
        "<p>Från den 1 juli 2025 finns bestämmelserna om rapportering i 34 kap. socialtjänstlagen (2025:400). För LSS gäller fortfarande 28 f §. "
        "De beslut som redovisas här är fattade före halvårsskiftet och har därför det gamla lagrummet.</p>",
        "<h2>Ärendena</h2>", *cards, "<h2>Förslag till beslut</h2>",
        "<p>Familjenämnden noterar informationen. Rapporten skickas till kommunfullmäktige och revisionen.</p>", "<p>Verksamhetschef individ och familj</p>"])
    to_pdf(page(html, css, "Rapport"), DOCS / f"{T.name}.pdf")
    T.notes += ["Cards are no tables; the text after 'Kommentar:' is kommentar.", "Case numbers are nr as printed without the word Ärende."]
    T.save()
