"""Björkhyttan (invented municipality): one flow table with a line per area above its insatser (HTML -> WeasyPrint PDF).
Planted: the prose has three closed decisions in elderly care, the table two."""
from weasyprint import HTML

from lib import DOCS, Truth

STEM = "mosse09_bjorkhyttan_2023kv2"
# area: [(insats, lag, verkställda, avslutade, kvar)]
AREAS = [("Äldreomsorg", [("Särskilt boende", "SoL", 4, 2, 7), ("Dagverksamhet", "SoL", 1, 0, 2), ("Trygghetslarm", "SoL", 1, 0, 0)]),
         ("Stöd till personer med funktionsnedsättning", [("Gruppbostad", "LSS", 1, 0, 5), ("Daglig verksamhet", "LSS", 0, 1, 3),
                                                          ("Personlig assistans", "LSS", 1, 0, 1), ("Kontaktperson", "LSS", 2, 0, 4),
                                                          ("Sysselsättning", "SoL", 0, 0, 2)]),
         ("Individ- och familjeomsorg", [("Kontaktfamilj", "SoL", 1, 1, 3), ("Kontaktperson", "SoL", 0, 0, 2)])]
HEAD = ["Område och insats", "Lag", "Anmälda till IVO", "Verkställda", "Avslutade", "Kvar 2023-06-30"]
CAP = "Anmälda beslut andra kvartalet 2023 och hur det gått"
TITLE = "Rapportering till IVO, kvartal II 2023"
Q1 = "Under kvartal II anmäldes 44 beslut"
Q2 = "Av dessa verkställdes elva innan kvartalet var slut och fyra avslutades utan att ha verkställts"
Q3 = "29 beslut kvarstod den sista juni"
Q4 = "Inom äldreomsorgen anmäldes 17 beslut, varav sex verkställdes och tre avslutades"
Q5 = "Individ- och familjeomsorgen hade sju beslut"
Q6 = "Gruppbostad svarar för fem av de kvarvarande besluten"


def four(v, a, k):
    return v + a + k, v, a, k


def rows():
    out, total = [], [0, 0, 0, 0]
    for area, items in AREAS:
        s = [sum(x) for x in zip(*(four(*i[2:]) for i in items))]
        total = [a + b for a, b in zip(total, s)]
        out.append((area, None, *s))
        out += [(i[0], i[1], *four(*i[2:])) for i in items]
    return out + [("Samtliga", None, *total)]


def truth():
    t = Truth(STEM, organisation="Björkhyttans kommun", kommunkod=None, namnd="Vård- och socialnämnden", dnr="VSN 2023.118",
              period="2023-Q2", document_date="2023-08-21", laws=["SoL", "LSS"])
    tid = t.table(CAP, [TITLE, "Redogörelse"], HEAD, rows(), "insats_status")
    area, names = None, [a for a, _ in AREAS]
    for r in rows():
        tot = r[1] is None
        area = r[0] if r[0] in names else None if r[0] == "Samtliga" else area
        for m, v in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), r[2:]):
            t.count(tid, m, v, lag=r[1], omrade=area, insats=None if tot else r[0], is_total=tot)
    t.claim(Q1, 44, "rapporterade")
    t.claim(Q2, 11, "verkställda")
    t.claim(Q2, 4, "avslutade")
    t.claim(Q3, 29, "kvarstående")
    ao = dict(omrade="Äldreomsorg")
    t.claim(Q4, 17, "rapporterade", **ao)
    t.claim(Q4, 6, "verkställda", **ao)
    t.claim(Q4, 3, "avslutade", **ao)
    t.claim(Q5, 7, "rapporterade", omrade="Individ- och familjeomsorg")
    t.claim(Q6, 5, "kvarstående", lag="LSS", insats="Gruppbostad", unsure=["lag"])
    t.disc("text_vs_table", "Äldreomsorg: texten säger tre avslutade, tabellen två (17 = 6 + 2 + 9).", 3, 2, [Q4, "Äldreomsorg 17 6 2 9"])
    t.save()
    last = rows()[-1][2:]
    assert last == (44, 11, 4, 29), last


def document():
    body = ""
    names = [a for a, _ in AREAS]
    for r in rows():
        cls = "g" if r[0] in names else "t" if r[0] == "Samtliga" else "i"
        body += f'<tr class="{cls}">' + "".join(f"<td>{'' if c is None else c}</td>" for c in r) + "</tr>"
    html = f"""<html lang="sv"><head><meta charset="utf-8"><title>{TITLE}</title><style>
@page{{size:A4;margin:22mm 25mm 24mm;@bottom-center{{content:"Björkhyttans kommun  –  sida " counter(page) " av " counter(pages);font-size:8pt}}}}
body{{font-family:"Liberation Sans";font-size:10.5pt;line-height:1.42}}h1{{font-size:17pt;font-weight:normal;margin:8mm 0 3mm}}
h2{{font-size:11pt;text-transform:none;border-bottom:.5pt solid #444;padding-bottom:1mm}}
table{{border-collapse:collapse;width:100%;font-size:9.5pt}}caption{{text-align:left;font-style:italic;padding-bottom:2mm}}
th{{text-align:left;vertical-align:bottom;border-bottom:1pt solid #000;padding:1mm 2mm}}td{{padding:1mm 2mm}}
td:nth-child(n+3),th:nth-child(n+3){{text-align:right}}.g td{{font-weight:bold;background:#e8e8e8}}.i td:first-child{{padding-left:6mm}}
.t td{{font-weight:bold;border-top:1pt solid #000}}</style></head><body>
<p><b>Björkhyttans kommun</b><br>Vård- och socialnämnden<br>Dnr VSN 2023.118</p><p>21 augusti 2023</p>
<h1>{TITLE}</h1>
<h2>Uppdraget</h2><p>Nämnden ska varje kvartal anmäla beslut som inte verkställts inom tre månader till Inspektionen för vård och omsorg.
Anmälan är individuell. I denna skrivelse ges en samlad bild. Ett beslut som verkställs eller avslutas efter att det anmälts räknas
med bland de anmälda i det kvartal då det sker.</p>
<h2>Redogörelse</h2><p>{Q1}. {Q2}. {Q3}.</p>
<table><caption>{CAP}</caption><thead><tr>{''.join(f'<th>{h}</th>' for h in HEAD)}</tr></thead><tbody>{body}</tbody></table>
<h2>Kommentar per område</h2><p>{Q4}. Kön till särskilt boende har kortats något sedan avdelningen på Solgläntan öppnade igen.</p>
<p>{Q6}. En ny gruppbostad planeras men inget datum är satt.</p><p>{Q5}. Det är framför allt kontaktfamiljer som saknas.</p>
<h2>Förslag</h2><p>Nämnden beslutar att skrivelsen överlämnas till kommunfullmäktige.</p>
<p>Socialchef</p></body></html>"""
    HTML(string=html).write_pdf(str(DOCS / f"{STEM}.pdf"))


if __name__ == "__main__":
    truth()
    document()
