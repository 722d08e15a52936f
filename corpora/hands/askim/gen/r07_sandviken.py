"""Sandviken, Q2 2023: extract of minutes printed by Chromium; numbered cases in prose under two headings."""
from .core import Truth, chromium_pdf, longdate

# ingress with {d}, insats, lag, kon, alder, date, avbrott?, kommentar, slutdatum
WAIT = [("En kvinna beviljades kontaktperson enligt SoL den {d}.", "kontaktperson", "SoL", "K", "2023-02-14", False,
         "Flera har tillfrågats men ingen har velat ta uppdraget."),
        ("En man beviljades daglig verksamhet enligt LSS den {d}.", "daglig verksamhet", "LSS", "M", "2022-11-08", False,
         "Mannen har ändrat sig om inriktningen och ett nytt förslag tas fram."),
        ("En kvinna har haft ledsagarservice enligt LSS. Insatsen avbröts den {d}.", "ledsagarservice", "LSS", "K", "2023-01-31", True,
         "Ledsagaren flyttade från orten."),
        ("En man beviljades stödboende enligt SoL den {d}.", "stödboende", "SoL", "M", "2023-03-20", False,
         "Lägenhet väntas bli ledig under hösten."),
        ("En flicka beviljades kontaktfamilj enligt SoL den {d}.", "kontaktfamilj", "SoL", "K", "2022-12-19", False,
         "Den familj som föreslogs passade inte, vårdnadshavaren sade nej.")]
DONE = [("En man beviljades kontaktperson enligt LSS den {d}.", "kontaktperson", "LSS", "M", "2022-10-25", False,
         "Kontaktpersonen började den 2 maj 2023.", "2023-05-02"),
        ("En pojke beviljades korttidsvistelse enligt LSS den {d}.", "korttidsvistelse", "LSS", "M", "2023-01-09", False,
         "Första vistelsen var den 16 juni 2023.", "2023-06-16")]
CSS = """@page{size:A4;margin:18mm 24mm 18mm 30mm} body{font:11.5pt/1.4 'Liberation Serif',serif} .hd{width:100%;border:1px solid #000;font-size:10pt;border-collapse:collapse}
.hd td{padding:5px 8px;border-right:1px solid #000} h1{font-size:13pt;margin:22px 0 4px} h2{font-size:11.5pt;margin:14px 0 2px;font-style:italic}
p{margin:3px 0 8px} .sig{margin-top:34px;border-top:1px solid #000;font-size:9.5pt;padding-top:5px;display:flex;justify-content:space-between}"""


def build():
    t = Truth("askim07_sandviken_2023_kv2", "Sandvikens kommun", "2181", "Omsorgsnämnden", "ON2023/78", "2023-Q2", "2023-09-05",
              ["SoL", "LSS"])
    n, parts = 0, {}
    for head, rows, st in (("Väntar fortfarande", WAIT, "kvarstående"), ("Verkställt under kvartalet", DONE, "verkställt")):
        parts[head] = ""
        for text, ins, lag, kon, date, avb, kom, *end in rows:
            n += 1
            first = text.format(d=longdate(date))
            parts[head] += f"<p>{n}) {first} {kom}</p>\n"
            child = "flicka" in text or "pojke" in text
            t.dec(None, [head], nr=n, insats=ins, lag=lag, kon=kon, alder="barn" if child else "vuxen",
                  beslutsdatum=None if avb else date, avbrottsdatum=date if avb else None, kommentar=kom, status=st,
                  verkstallt_datum=end[0] if end else None)
    q1 = "Under perioden 1 april–30 juni 2023 har sju beslut rapporterats till IVO"
    q2 = "Två av dem har verkställts under kvartalet, båda enligt LSS"
    q3 = "vid kvartalsskiftet återstod fem, tre enligt SoL och två enligt LSS"
    q4 = "Vid förra redovisningen återstod tre beslut"
    t.claim(q1, 7, "rapporterade")
    t.claim(q2, 2, "verkställda", loose=("lag",), lag="LSS")
    t.claim(q3, 5, "kvarstående")
    t.claim(q3, 3, "kvarstående", lag="SoL")
    t.claim(q3, 2, "kvarstående", lag="LSS")
    t.claim(q4, 3, "kvarstående", period="2023-Q1")
    html = f"""<html lang="sv"><head><meta charset="utf-8"><title>Protokollsutdrag</title><style>{CSS}</style></head><body>
<table class="hd"><tr><td><b>SANDVIKENS KOMMUN</b><br>Omsorgsnämnden</td><td><b>PROTOKOLLSUTDRAG</b><br>Sammanträdesdatum 2023-08-30</td><td style="border:0">Blad 11</td></tr></table>
<h1>§ 84&nbsp;&nbsp;Ej verkställda beslut kvartal 2 år 2023</h1><p>Dnr ON2023/78</p>
<h1>Omsorgsnämndens beslut</h1><p>att lägga rapporten till handlingarna, samt</p><p>att delge kommunfullmäktige och revisorerna densamma.</p>
<h1>Ärendet</h1><p>{q1} som ej verkställda. {q2}, och {q3}. {q4}.</p>
<p>Skyldigheten att rapportera följer av 16 kap. 6 f § socialtjänstlagen samt 28 f § lagen om stöd och service till vissa funktionshindrade.
Beslut ska rapporteras så snart tre månader gått, oavsett vad dröjsmålet beror på.</p>
<h1>Redovisning av de enskilda besluten</h1>
<h2>Väntar fortfarande</h2>
{parts['Väntar fortfarande']}<h2>Verkställt under kvartalet</h2>
{parts['Verkställt under kvartalet']}
<h1>Yttranden</h1><p>Förvaltningschefen svarar på frågor om hur kontaktpersoner rekryteras. En informationskväll hålls den 12 oktober.</p>
<p>Justerat 2023-09-05</p>
<div class="sig"><span>Justerandes sign</span><span>Utdragsbestyrkande</span></div></body></html>"""
    chromium_pdf(html, t.out("pdf"))
    t.save()
