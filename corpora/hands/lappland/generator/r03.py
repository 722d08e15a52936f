"""Sorsele: a letter to the council with numbered cases in running text, WeasyPrint; no table at all."""
from lib import *
# insats heading, lag, [(kön, beslut, avbrott, verkst, avsl, text)]
G = [("Särskilt boende", "SoL", [("Kvinna", "2024-09-04", None, None, None, "Har erbjudits rum i Sorsele men väntar hellre på att det ska bli ledigt i Ammarnäs."),
                                 ("Man", "2024-11-19", None, None, None, "Inget rum har kunnat erbjudas."),
                                 ("Kvinna", "2024-12-02", None, "2025-03-17", None, "Flyttade in den 17 mars 2025 och beslutet är därmed verkställt.")]),
     ("Kontaktperson", "SoL", [("Man", "2023-05-15", "2024-08-30", None, None, "Den tidigare kontaktpersonen har flyttat till kusten och någon ny har inte gått att finna.")]),
     ("Korttidsvistelse", "LSS", [("Pojke", "2024-06-12", None, None, None, "Vårdnadshavarna vill vänta tills skolan har kommit igång ordentligt."),
                                  ("Flicka", "2024-10-28", None, None, None, "Kommunen köper platsen av Lycksele och där är det fullt till i höst.")]),
     ("Daglig verksamhet", "LSS", [("Man", "2024-12-09", None, None, "2025-03-20", "Ärendet avslutades den 20 mars 2025 sedan mannen hade fått en lönebidragsanställning.")]),
     ("Bostad med särskild service för vuxna", "LSS", [("Kvinna", "2024-04-03", None, None, None, "Gruppbostaden byggs om och inflyttning är planerad till september.")])]
LEAD = {"Särskilt boende": "Tre beslut är rapporterade för särskilt boende.", "Kontaktperson": "Ett beslut om kontaktperson ligger kvar sedan förra rapporten.",
        "Korttidsvistelse": "För korttidsvistelse är det två beslut, båda för barn.", "Daglig verksamhet": "Även här har ett beslut rapporterats.",
        "Bostad med särskild service för vuxna": "Ett beslut har rapporterats."}


def build():
    r = R("lappland03_sorsele_2025_kv1", "pdf", "Sorsele kommun", "2422", "Omsorgsnämnden", "2025/67-730", "2025-Q1", "2025-04-28", ["SoL", "LSS"])
    body, nr = "", 0
    for lag, name in (("SoL", "Insatser enligt socialtjänstlagen (SoL)"), ("LSS", "Insatser enligt LSS")):
        body += f"<h2>{name}</h2>"
        for ins, l, cases in G:
            if l != lag: continue
            body += f"<h3>{ins}</h3><p>{LEAD[ins]}</p>"
            for kon, b, ab, v, a, t in cases:
                nr += 1
                body += f"<p class='c'>{nr}. {kon}, beslut den {lang(b)}" + (f", avbrott sedan den {lang(ab)}" if ab else "") + f". {t}</p>"
                r.d(None, nr=str(nr), section=[name, ins], insats=ins, lag=lag, beslutsdatum=b, avbrottsdatum=ab, kon=kon, kommentar=t, verkstallt_datum=v, avslutat_datum=a,
                    status="verkställt" if v else "avslutat" if a else "kvarstående")
    n = nr
    p1 = (f"För årets första kvartal, det vill säga januari till och med mars 2025, har omsorgsnämnden anmält {ORD[n]} beslut till Inspektionen för vård och omsorg. "
          "Hälften av dem, fyra beslut, är fattade enligt SoL och fyra enligt LSS. Ett beslut har verkställts under kvartalet och ett har avslutats av annat skäl. "
          "Den 31 mars återstod sex beslut som ännu inte var verkställda, tre om vardera lagen.")
    p2 = "För fjärde kvartalet 2024 anmälde nämnden nio beslut. Det är alltså ett färre nu."
    A = dict(agreed=["measure", "period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.cl(f"har omsorgsnämnden anmält {ORD[n]} beslut till Inspektionen för vård och omsorg", n, "rapporterade", **A)
    q = "Hälften av dem, fyra beslut, är fattade enligt SoL och fyra enligt LSS"
    r.cl(q, 4, "rapporterade", lag="SoL", **A); r.cl(q, 4, "rapporterade", lag="LSS", **A)
    r.cl("Hälften av dem", 50, "rapporterade", unit="procent", lag="SoL", opt=True)
    r.cl("Ett beslut har verkställts under kvartalet", 1, "verkställda", **A); r.cl("ett har avslutats av annat skäl", 1, "avslutade", **A)
    q = "Den 31 mars återstod sex beslut som ännu inte var verkställda, tre om vardera lagen"
    r.cl(q, 6, "kvarstående", **A)
    r.cl(q, 3, "kvarstående", lag="SoL", opt=True); r.cl(q, 3, "kvarstående", lag="LSS", opt=True)
    r.cl("För fjärde kvartalet 2024 anmälde nämnden nio beslut", 9, "rapporterade", period="2024-Q4", **A)
    r.cl("Det är alltså ett färre nu", -1, "rapporterade", unit="skillnad", compare_to="2024-Q4", **A)
    L = ["measure", "period", "lag", "orsak", "kon", "compare_to"]
    r.cl("Tre beslut är rapporterade för särskilt boende", 3, "rapporterade", lag="SoL", insats="särskilt boende", agreed=L)
    r.cl("Ett beslut om kontaktperson ligger kvar sedan förra rapporten", 1, "kvarstående", lag="SoL", insats="kontaktperson", agreed=["period", "lag", "orsak", "kon", "compare_to"])
    r.cl("För korttidsvistelse är det två beslut, båda för barn", 2, "rapporterade", lag="LSS", insats="korttidsvistelse", agreed=["period", "lag", "orsak", "kon", "compare_to"])
    r.cl("Även här har ett beslut rapporterats", 1, "rapporterade", lag="LSS", insats="Daglig verksamhet", agreed=L)
    r.cl("Ett beslut har rapporterats.", 1, "rapporterade", lag="LSS", insats="Bostad med särskild service för vuxna", agreed=L)
    r.save()
    css = """@page{size:A4;margin:28mm 32mm 24mm 30mm;@bottom-center{content:'Sorsele kommun  |  924 81 Sorsele  |  ' counter(page) ' av ' counter(pages);font:8.5pt 'DejaVu Sans'}}
    body{font:10.3pt/1.5 'DejaVu Serif';color:#222}h1{font-size:15pt;margin:8mm 0 4mm}h2{font-size:12pt;margin:6mm 0 1mm;color:#35547a}h3{font-size:10.3pt;font-style:italic;margin:3mm 0 0}
    p{margin:1mm 0 2mm}.c{margin-left:6mm}.top{font-size:9pt;line-height:1.35}.r{float:right;text-align:right}"""
    h = f"""<html><head><meta charset=utf-8><style>{css}</style></head><body><div class=top><div class=r>2025-04-28<br>Ärende 2025/67-730</div><b>Sorsele kommun</b><br>Omsorgsnämnden</div>
    <div class=top style="margin-top:9mm">Kommunfullmäktige<br>Kommunens revisorer</div><h1>Rapport om beslut som väntar på verkställighet</h1>
    <p>{p1}</p><p>{p2}</p><p>Nedan redogörs för besluten ett och ett. Alla uppgifter som kan röja vem det rör sig om är borttagna. Domar från förvaltningsrätten ingår inte, eftersom de inte omfattas av anmälningsplikten.</p>
    {body}<h2>Nämndens kommentar</h2><p>Bristen på uppdragstagare är bekymmersam i hela inlandet. Nämnden har begärt att förvaltningen ser över ersättningen till kontaktpersoner inför nästa års budget.</p>
    <p style="margin-top:9mm">För omsorgsnämnden<br><br>Ordföranden</p></body></html>"""
    import weasyprint
    weasyprint.HTML(string=h).write_pdf(str(r.out))
