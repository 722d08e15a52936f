"""Nordanstig 2025-Q1: seven numbered cases told in prose, dates in words, no table of decisions."""
from model import Report, claim, words

CASES = [("kontaktperson", "9 § 4 LSS", "LSS", "en kvinna", "2024-06-11", "Ingen lämplig person har hittats trots annonsering i två omgångar.", None, None),
         ("kontaktperson", "9 § 4 LSS", "LSS", "en man", "2024-12-03", "Mannen har sagt nej till den kontaktperson som föreslogs i februari.", None, None),
         ("korttidsvistelse", "9 § 6 LSS", "LSS", "en pojke", "2024-10-22", "Platsen fanns men skolskjutsen var inte löst. Insatsen startade den 3 mars 2025.", "2025-03-03", None),
         ("daglig verksamhet", "9 § 10 LSS", "LSS", "en kvinna", "2024-11-14", "Sjukskriven sedan i vintras, läkaren avråder från start.", None, None),
         ("särskilt boende", "4 kap. 1 § SoL", "SoL", "en kvinna", "2024-09-17", "Kvinnan väntar på Bergesta och har avböjt Hagängsgården.", None, None),
         ("särskilt boende", "4 kap. 1 § SoL", "SoL", "en man", "2024-11-26", "Alla platser belagda. Mannen avled den 9 mars 2025 och ärendet är avslutat.", None, "2025-03-09"),
         ("kontaktfamilj", "4 kap. 1 § SoL", "SoL", "en flicka", "2024-08-06", "Tänkt familj har dragit sig ur, utredning av ny familj pågår.", None, None)]
WHO = {"en kvinna": ("K", "vuxen"), "en man": ("M", "vuxen"), "en pojke": ("M", "barn"), "en flicka": ("K", "barn")}


def build():
    r = Report("dellen03_nordanstig_2025_kv1", "pdf", "chromium",
               {"organisation": "Nordanstigs kommun", "kommunkod": "2132", "namnd": "Social- och omsorgsnämnden", "dnr": "SON 2025/0093",
                "period": "2025-Q1", "document_date": "2025-05-05", "laws": ["LSS", "SoL"]},
               {"title": "Rapport", "font": "'Liberation Sans',sans-serif", "size": "11.5pt",
                "css": "@page{size:A4;margin:2cm 2.6cm} h1{clear:both;font-size:18pt;border-bottom:2px solid #444;padding-bottom:4px} h2{font-size:13pt;margin-bottom:2px} .meta{float:right;font-size:9.5pt;width:5.6cm;margin-left:1cm} .meta b{display:block;font-weight:normal;color:#555} .topp{font-weight:bold;letter-spacing:1px} .arende{margin-left:0.4cm} td{border-bottom:1px solid #aaa} th{border-bottom:2px solid #444}"})
    r.add("raw", '<div class="topp">NORDANSTIGS KOMMUN</div>')
    r.add("meta", [("Dnr", "SON 2025/0093"), ("Datum", "5 maj 2025"), ("Skriven av", "Alva Rogsta-Ström")])
    r.h(1, "Ej verkställda beslut – första kvartalet 2025")
    r.p("Ärendet gäller rapport till Social- och omsorgsnämnden, kommunrevisionen och fullmäktige.")
    r.h(2, "Sammanfattning")
    r.p("Nordanstig rapporterade sju beslut till IVO för första kvartalet 2025. Fyra är fattade med stöd av LSS och tre med stöd av SoL. Under kvartalet verkställdes ett beslut och ett avslutades av annat skäl, vilket betyder att fem beslut kvarstår. I rapporten för fjärde kvartalet 2024 redovisades sex beslut.",
        claim("rapporterade sju beslut till IVO", 7, "rapporterade"), claim("Fyra är fattade med stöd av LSS", 4, "rapporterade", lag="LSS"),
        claim("tre med stöd av SoL", 3, "rapporterade", lag="SoL"), claim("verkställdes ett beslut", 1, "verkställda"), claim("ett avslutades av annat skäl", 1, "avslutade"),
        claim("fem beslut kvarstår", 5, "kvarstående"), claim("I rapporten för fjärde kvartalet 2024 redovisades sex beslut", 6, "rapporterade", period="2024-Q4"))
    r.h(2, "Besluten, ett i taget")
    for i, (ins, lr, lag, who, d, text, v, a) in enumerate(CASES, 1):
        kon, alder = WHO[who]
        r.p(f"Ärende {i}. Beslut om {ins} enligt {lr} för {who}, fattat den {words(d)}. {text}", cls="arende")
        r.decision(nr=i, insats=ins, lag=lag, lagrum=lr, beslutsdatum=d, kommentar=text, kon=kon, alder=alder,
                   status="verkställt" if v else "avslutat" if a else "kvarstående", verkstallt_datum=v, avslutat_datum=a)
    r.h(2, "Vad förvaltningen gör")
    r.p("Rekryteringen av kontaktpersoner och kontaktfamiljer sker sedan årsskiftet tillsammans med Hudiksvall. En samordnare för uppdragen anställs på halvtid. I övrigt arbetar vi som tidigare.")
    r.h(2, "Så har kön till särskilt boende sett ut")
    r.other_table(["Boende", "Antal lägenheter", "Tomma den 31 mars"], [["Bergesta", "36", "0"], ["Hagängsgården", "42", "2"], ["Sörgården", "24", "1"]])
    r.p("Tabellen visar lägenheter och inte beslut.", cls="")
    r.h(2, "Förslag till beslut")
    r.p("Nämnden godkänner rapporten.")
    r.add("lines", ["Alva Rogsta-Ström", "Kvalitetsstrateg"])
    r.notes.append("kommentar of a prose case is all that follows the sentence that opens the case, the sentence of its outcome included.")
    return r
