"""09 Karlskrona, kv 2 2025: minutes (WeasyPrint) with the report as annex: reasons down, quarters across, and the list of decisions."""
from weasyprint import HTML
from lib import Report

r = Report("blekinge09_karlskrona_2025_kv2", "pdf", "Karlskrona kommun", "1080", "Funktionsstödsnämnden", "FSN/2025:112", "2025-Q2", "2025-09-01", ["LSS", "SoL"])
QH = ["Kv 2 2024", "Kv 3 2024", "Kv 4 2024", "Kv 1 2025", "Kv 2 2025"]
QP = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"]
R = ["Ingen ledig bostad eller plats", "Uppdragstagare saknas", "Erbjudande har avböjts", "Övriga skäl"]
M = {"LSS": [(5, 5, 4, 4, 3), (4, 3, 3, 4, 3), (3, 2, 2, 2, 2), (1, 2, 1, 1, 1)], "SoL": [(2, 3, 2, 1, 1), (1, 1, 0, 1, 1), (2, 2, 2, 2, 1), (1, 1, 1, 1, 1)]}
L = {"LSS": [("Bostad med särskild service", "2023/03/21", "M", 0, "Gruppbostäderna är fullbelagda, inget tomt förrän till vintern."), ("Bostad med särskild service", "2024/05/16", "K", 2, "Avböjde Lyckeby, vill bo på Trossö."),
             ("Bostad med särskild service", "2024/11/05", "M", 0, "Fullbelagt."), ("Kontaktperson", "2024/02/27", "K", 1, "Ingen uppdragstagare har anmält intresse."), ("Kontaktperson", "2024/10/10", "K", 1, "Förra kontaktpersonen flyttade. Söker ny."),
             ("Kontaktperson", "2025/01/23", "M", 2, "Ville inte ha den föreslagna personen."), ("Avlösarservice", "2024/12/18", "M", 1, "Avlösare saknas på Sturkö."), ("Daglig verksamhet", "2025/02/11", "K", 3, "Föräldraledig till hösten."),
             ("Korttidsvistelse", "2025/03/04", "M", 0, "Plats finns först i september.")],
     "SoL": [("Boendestöd", "2025/01/14", "K", 3, "Vistas på behandlingshem."), ("Sysselsättning", "2024/09/24", "M", 2, "Har avböjt snickeriet och caféet."), ("Stödboende", "2025/02/20", "M", 0, "Kö till lägenheterna på Kungsmarken."), ("Kontaktperson", "2025/03/12", "K", 1, "Rekrytering pågår.")]}
NAME = {"LSS": "lagen om stöd och service till vissa funktionshindrade (LSS)", "SoL": "socialtjänstlagen (SoL)"}
A = "Bilaga 1 till § 71. Rapport kvartal 2 2025"
COLS = ["Beslutsdag", "Insats", "Kön", "Förklaring"]
sums = {}
for lag in ("LSS", "SoL"):
    sums[lag] = tuple(map(sum, zip(*M[lag])))
    assert [x[4] for x in M[lag]] == [sum(d[3] == i for d in L[lag]) for i in range(4)], lag
assert sums == {"LSS": (13, 12, 10, 11, 9), "SoL": (6, 7, 5, 5, 4)}
for lag in ("LSS", "SoL"):
    t = f"Skäl till att beslut enligt {lag} inte har verkställts"
    rows = [(n, *v) for n, v in zip(R, M[lag])] + [("Samtliga", *sums[lag])]
    tid = r.table(t, [A, t], ["Skäl", *QH], rows, "orsak_time_series")
    for x in rows:
        for p, v in zip(QP, x[1:]):
            r.count(tid, "ej_verkställda", v, period=p, lag=lag, orsak=None if x[0] == "Samtliga" else x[0], is_total=x[0] == "Samtliga")
for lag in ("LSS", "SoL"):
    t = f"Beslut enligt {lag} som inte är verkställda"
    ls = sorted(L[lag], key=lambda x: x[1])
    tid = r.table(t, [A, t], COLS, [(d, i, k, f) for i, d, k, _, f in ls], "decision_rows")
    for i, d, k, _, f in ls:
        r.dec(tid, i, lag, section=[A, t], beslutsdatum=d.replace("/", "-"), kon=k, kommentar=f)
x = dict(drop=("measure",))
P1 = ("Funktionsstödsförvaltningen har sammanställt de beslut som inte hade verkställts inom tre månader vid utgången av andra kvartalet 2025. Det gäller 13 beslut, varav nio enligt LSS och fyra enligt SoL. "
      "Det är tre färre än första kvartalet 2025 och sex färre än andra kvartalet 2024.")
q = "Det gäller 13 beslut, varav nio enligt LSS och fyra enligt SoL"
r.claim(q, 13, "ej_verkställda", "total (minutes)", **x); r.claim(q, 9, "ej_verkställda", "LSS (minutes)", lag="LSS", **x); r.claim(q, 4, "ej_verkställda", "SoL (minutes)", lag="SoL", **x)
q = "Det är tre färre än första kvartalet 2025 och sex färre än andra kvartalet 2024"
r.claim(q, -3, "ej_verkställda", "change on Q1", unit="skillnad", compare_to="2025-Q1", **x); r.claim(q, -6, "ej_verkställda", "change on a year ago", unit="skillnad", compare_to="2024-Q2", **x)
P2 = ("Kvartalet avslutades med 13 ej verkställda beslut. Bland besluten enligt LSS svarar skälet ingen ledig bostad eller plats för 33 procent. Sju av de 13 besluten avser män och sex kvinnor. "
      "Som mest under den redovisade perioden var 12 respektive 13 LSS-beslut inte verkställda, det var kvartal 3 respektive kvartal 2 år 2024.")
r.claim("Kvartalet avslutades med 13 ej verkställda beslut", 13, "ej_verkställda", "total (annex)", **x)
r.claim("Bland besluten enligt LSS svarar skälet ingen ledig bostad eller plats för 33 procent", 33, "ej_verkställda", "share of LSS", unit="procent", lag="LSS", orsak="ingen ledig bostad eller plats", **x)
q = "Sju av de 13 besluten avser män och sex kvinnor"
r.claim(q, 7, "ej_verkställda", "men", kon="M", **x); r.claim(q, 6, "ej_verkställda", "women", kon="K", **x); r.claim(q, 13, "ej_verkställda", "base, said again", **x)
q = "Som mest under den redovisade perioden var 12 respektive 13 LSS-beslut inte verkställda"
r.claim(q, 12, "ej_verkställda", "LSS Q3 2024", period="2024-Q3", lag="LSS", **x); r.claim(q, 13, "ej_verkställda", "LSS Q2 2024", period="2024-Q2", lag="LSS", **x)
al = L["LSS"] + L["SoL"]
assert len(al) == 13 and sum(z[2] == "M" for z in al) == 7 and round(300 / 9) == 33


def build():
    tb = lambda cols, rws, cl: f"<table class={cl}><thead><tr>{''.join(f'<th>{c}</th>' for c in cols)}</tr></thead><tbody>" + "".join("<tr>" + "".join(f"<td>{c}</td>" for c in z) + "</tr>" for z in rws) + "</tbody></table>"
    ann = ""
    for lag in ("LSS", "SoL"):
        ann += f"<h3>Skäl till att beslut enligt {lag} inte har verkställts</h3>" + tb(["Skäl", *QH], [(n, *v) for n, v in zip(R, M[lag])] + [("Samtliga", *sums[lag])], "q")
    for lag in ("LSS", "SoL"):
        ann += f"<h3>Beslut enligt {lag} som inte är verkställda</h3>" + tb(COLS, [(d, i, k, f) for i, d, k, _, f in sorted(L[lag], key=lambda z: z[1])], "l")
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4;margin:30mm 24mm 26mm;@top-left{{content:"KARLSKRONA KOMMUN\\A Funktionsstödsnämnden";white-space:pre;font:9pt 'Liberation Sans'}}@top-center{{content:"SAMMANTRÄDESPROTOKOLL";font:bold 9pt 'Liberation Sans'}}@top-right{{content:"Sida " counter(page) "(" counter(pages) ")";font:9pt 'Liberation Sans'}}
@bottom-center{{content:"Justerandes signatur ________      Utdragsbestyrkande ________";font:8pt 'Liberation Sans'}}}}
body{{font:11pt/1.4 'Liberation Serif'}} h1{{font:bold 13pt 'Liberation Sans';margin:10pt 0 6pt}} h2{{font:bold 11pt 'Liberation Sans';margin:12pt 0 2pt}} h3{{font:italic bold 10.5pt 'Liberation Serif';margin:12pt 0 3pt;break-after:avoid}} .a{{break-before:page}} p{{margin:0 0 7pt}}
table{{width:100%;border-collapse:collapse;font-size:9.5pt}} th{{border-bottom:1.2pt solid #000;text-align:left;font-weight:bold;padding:2pt 4pt}} td{{padding:2pt 4pt;vertical-align:top}} tbody tr:nth-child(even){{background:#f0f0f0}} tr{{break-inside:avoid}} .q th:nth-child(n+2),.q td:nth-child(n+2){{text-align:right}} .q tr:last-child td{{border-top:.8pt solid #000}} .l th:first-child{{width:17%}} .l th:nth-child(2){{width:27%}} .l th:nth-child(3){{width:8%}}</style>
<p>Sammanträdesdatum 2025-08-27<br>Protokollet justerat 2025-09-01</p>
<h1>§ 71 &nbsp; Ej verkställda beslut enligt LSS och SoL, andra kvartalet 2025 &nbsp; (FSN/2025:112)</h1>
<h2>Funktionsstödsnämndens beslut</h2><p>att lägga rapporten till handlingarna,<br>att överlämna rapporten till kommunfullmäktige och kommunens revisorer.</p>
<h2>Sammanfattning av ärendet</h2><p>{P1}</p>
<h2>Beslutsunderlag</h2><p>Bilaga 1, Rapport kvartal 2 2025.</p>
<h2>Yrkanden</h2><p>Ordföranden yrkar bifall till förvaltningens förslag. Proposition ställs och nämnden beslutar i enlighet med det.</p>
<h2>Expedieras till</h2><p>Kommunfullmäktige<br>Kommunrevisionen<br>Akten</p>
<h1 class=a>{A}</h1><p>Rapporten upprättas enligt {NAME['SoL']}, 16 kap. 6 h §, samt {NAME['LSS']}, 28 h §. Redovisningen får inte innehålla uppgifter som går att hänföra till enskild.</p><p>{P2}</p>
{ann}</html>"""
    HTML(string=html).write_pdf(r.path)


if __name__ == "__main__":
    build(); r.save()
