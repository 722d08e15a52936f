"""Malå: a page of the municipal web site (hand-written HTML), rows with months waited, law given by section of law."""
from lib import DOCS, Truth, html_table

STEM = "mosse03_mala_2025kv1"
OPEN = [("Särskilt boende", "4 kap. 1 § SoL", "7", "Kvinna", "Har tackat nej till två erbjudna lägenheter, vill bo på Miklagård."),
        ("Särskilt boende", "4 kap. 1 § SoL", "4", "Man", "Inväntar ledig plats."),
        ("Hemtjänst", "4 kap. 1 § SoL", "3", "Kvinna", "Vistas hos anhörig på annan ort, insatsen startar vid hemkomst."),
        ("Kontaktfamilj", "4 kap. 1 § SoL", "11", "Pojke", "Ingen familj funnen, rekrytering pågår."),
        ("Kontaktperson", "9 § 4 LSS", "16", "Man", "Matchning pågår – två förslag har inte fungerat."),
        ("Korttidsvistelse", "9 § 6 LSS", "5", "Flicka", "Vårdnadshavarna vill skola in under sommarlovet."),
        ("Daglig verksamhet", "9 § 10 LSS", "9", "Kvinna", "Sjukskriven.")]
DONE = [("Särskilt boende", "4 kap. 1 § SoL", "Verkställt", "2025-02-17", "Man"),
        ("Kontaktperson", "9 § 4 LSS", "Verkställt", "2025-03-03", "Kvinna"),
        ("Avlösarservice", "9 § 5 LSS", "Avslutat", "2025-01-29", "Pojke")]
H1 = ["Insats", "Lagrum", "Månader sedan beslut", "Kön", "Orsak"]
H2 = ["Insats", "Lagrum", "Vad som hänt", "Datum", "Kön"]
TITLE = "Beslut som väntar på att verkställas"
S1, S2 = "Beslut som inte är verkställda den 31 mars 2025", "Klart sedan förra redovisningen"
PERSON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}


def truth():
    t = Truth(STEM, organisation="Malå kommun", kommunkod="2418", namnd="Socialnämnden", dnr=None, period="2025-Q1",
              document_date="2025-04-28", laws=["SoL", "LSS"])
    tid = t.table(S1, [TITLE, S1], H1, OPEN, "decision_rows")
    for ins, par, man, who, kom in OPEN:
        kon, alder = PERSON[who]
        t.decision(table=tid, section=[TITLE, S1], insats=ins, lag=par[-3:], lagrum=par, manader=man, kommentar=kom, kon=kon,
                   alder=alder, status="kvarstående")
    tid = t.table(S2, [TITLE, S2], H2, DONE, "decision_rows")
    for ins, par, what, dat, who in DONE:
        kon, alder = PERSON[who]
        done = what == "Verkställt"
        t.decision(table=tid, section=[TITLE, S2], insats=ins, lag=par[-3:], lagrum=par, kon=kon, alder=alder,
                   status="verkställt" if done else "avslutat",
                   verkstallt_datum=dat if done else None, avslutat_datum=None if done else dat)
    q = "Vid mättillfället fanns sju beslut som inte verkställts: fyra enligt socialtjänstlagen och tre enligt LSS"
    t.claim(q, 7, "kvarstående", unsure=["measure"])
    t.claim(q, 4, "kvarstående", lag="SoL", unsure=["measure"])
    t.claim(q, 3, "kvarstående", lag="LSS", unsure=["measure"])
    q = "Två beslut har verkställts och ett har avslutats under kvartalet"
    t.claim(q, 2, "verkställda")
    t.claim(q, 1, "avslutade")
    t.claim("Inget ärende gäller missbruks- och beroendevård", 0, "kvarstående", omrade="missbruks- och beroendevård", optional=True)
    t.save()


def document():
    html = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>{TITLE} - Malå kommun</title>
<style>body{{font-family:Verdana,Arial,sans-serif;margin:0;color:#222}}header{{background:#0b5d4b;color:#fff;padding:14px 40px}}
nav a{{color:#cfe;margin-right:18px}}main{{max-width:900px;padding:10px 40px}}table{{border-collapse:collapse;margin:12px 0}}
th,td{{border-bottom:1px solid #bbb;padding:6px 9px;text-align:left;vertical-align:top;font-size:14px}}
footer{{background:#eee;padding:14px 40px;font-size:13px}}</style></head><body>
<header><strong>Malå kommun</strong><nav><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a><a href="#">Bygga och bo</a></nav></header>
<main><p>Start / Kommun&nbsp;och&nbsp;politik / Socialnämnden / Uppföljning</p>
<h1>{TITLE}</h1>
<p><em>Socialnämnden redovisar fyra gånger per år vilka beviljade insatser som blivit liggande längre än tre månader. Här finns
redovisningen för första kvartalet 2025.</em></p>
<p>Den som fått ett beslut om hjälp ska få den inom skälig tid. Dröjer det mer än tre månader måste kommunen berätta det för
Inspektionen för vård och omsorg (IVO), för revisorerna och för fullmäktige.</p>
<p>Vid mättillfället fanns sju beslut som inte verkställts: fyra enligt socialtjänstlagen och tre enligt LSS.
Två beslut har verkställts och ett har avslutats under kvartalet. Inget ärende gäller missbruks- och beroendevård.</p>
<h2>{S1}</h2>
{html_table(H1, OPEN)}
<h2>{S2}</h2>
{html_table(H2, DONE)}
<h2>Har du frågor?</h2>
<table><tbody><tr><td>Medborgarkontoret</td><td>Måndag–fredag 8–16</td></tr><tr><td>Biståndshandläggare</td><td>Telefontid 9–10</td></tr></tbody></table>
<p>Publicerad: 28 april 2025</p></main>
<footer>Malå kommun, Storgatan 13, 939 31 Malå</footer></body></html>
"""
    (DOCS / f"{STEM}.html").write_text(html, encoding="utf-8")


if __name__ == "__main__":
    truth()
    document()
