"""Härjedalen, kv 3 2025: WeasyPrint, bullets with a wait in days and a reason, under law and status headings."""
from datetime import date
from lib import *

E = date(2025, 9, 30)
D = [  # lag, insats, person, beslut, status, slut, skäl
 ("SoL", "Särskilt boende", "kvinna", "2025-06-12", "kvarstående", None, "Kön till boendet i Sveg är lång. Har avböjt plats i Hede eftersom maken bor kvar i Sveg."),
 ("SoL", "Särskilt boende", "man", "2025-05-19", "kvarstående", None, "Inget boende har haft rum ledigt som passar."),
 ("SoL", "Korttidsboende", "man", "2025-06-27", "kvarstående", None, "Familjen ville att det skulle vänta till hösten."),
 ("SoL", "Kontaktperson", "kvinna", "2024-11-04", "kvarstående", None, "Ingen uppdragstagare i Funäsdalen trots annons två gånger."),
 ("SoL", "Kontaktfamilj", "pojke", "2025-02-20", "kvarstående", None, "Utredning av en tänkbar familj pågår."),
 ("SoL", "Särskilt boende", "kvinna", "2025-04-07", "verkställt", "2025-07-14", "Inflyttad på Senioren."),
 ("SoL", "Boendestöd", "man", "2025-03-03", "verkställt", "2025-08-25", "Började när ny personal anställts."),
 ("LSS", "Kontaktperson", "kvinna", "2025-02-11", "kvarstående", None, "Har tackat nej till två föreslagna personer."),
 ("LSS", "Kontaktperson", "man", "2024-09-26", "kvarstående", None, "Kontaktpersonen flyttade från orten, ersättare saknas."),
 ("LSS", "Korttidstillsyn", "flicka", "2025-06-18", "kvarstående", None, "Skolskjutsen är inte löst."),
 ("LSS", "Bostad med särskild service", "man", "2023-12-05", "kvarstående", None, "Gruppboendet i Sveg är fullt, inget rum väntas bli ledigt i år."),
 ("LSS", "Ledsagarservice", "kvinna", "2025-04-24", "verkställt", "2025-09-01", "Ledsagare gick inte att få tidigare på grund av semestrar."),
 ("LSS", "Korttidsvistelse", "pojke", "2025-01-16", "avslutat", "2025-08-11", "Mamman behöver inte längre insatsen."),
]
KEYS = "lag insats person beslut status slut skal".split()
DECS = [dict(zip(KEYS, d)) for d in D]
for d in DECS:
    d["dagar"] = ((date.fromisoformat(d["slut"]) if d["slut"] else E) - date.fromisoformat(d["beslut"])).days


def build():
    r = Report("jamtland03_harjedalen_2025kv3", "pdf", organisation="Härjedalens kommun", namnd="Socialnämnden", kommunkod="2361", dnr="SOC 2025/312",
               period="2025-Q3", document_date="2025-10-20", laws=["SoL", "LSS"])
    H = "Kvartalsrapport 3/2025: beslut som väntar på verkställighet"
    kv = [d for d in DECS if d["status"] == "kvarstående"]
    longest = max(kv, key=lambda d: d["dagar"])
    n = lambda l, s: sum(d["lag"] == l and d["status"] == s for d in DECS)
    p1 = (f"Den 30 september 2025 hade Härjedalens kommun {len(kv)} gynnande beslut som inte hade verkställts inom tre månader: {n('SoL','kvarstående')} enligt SoL och {n('LSS','kvarstående')} enligt LSS. "
          f"Under kvartalet verkställdes {word(n('SoL','verkställt') + n('LSS','verkställt'))} tidigare rapporterade beslut och ett avslutades. Längst har den väntat som har fått bostad med särskild service, {longest['dagar']} dagar.")
    r.claim(f"hade Härjedalens kommun {len(kv)} gynnande beslut som inte hade verkställts inom tre månader", "kvarstående", len(kv), agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    for l in ("SoL", "LSS"):
        r.claim(f"{n(l,'kvarstående')} enligt {l}", "kvarstående", n(l, "kvarstående"), lag=l, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    r.claim("Under kvartalet verkställdes tre tidigare rapporterade beslut", "verkställda", 3)
    r.claim("ett avslutades", "avslutade", 1)
    r.claim(f"Längst har den väntat som har fått bostad med särskild service, {longest['dagar']} dagar", "kvarstående", longest["dagar"], unit="dagar", insats="bostad med särskild service", lag="LSS",
            agreed=["period", "orsak", "kon", "compare_to"])
    html = [f"""<html lang="sv"><head><meta charset="utf-8"><title>{H}</title><style>
@page {{ size:A4; margin:24mm 22mm 22mm 26mm; @bottom-center {{ content:"Sid " counter(page) " av " counter(pages); font:8pt 'DejaVu Sans'; color:#555 }} @top-right {{ content:"SOC 2025/312"; font:8pt 'DejaVu Sans'; color:#555 }} }}
body {{ font:10pt/1.45 'DejaVu Sans'; }} h1 {{ font-size:15pt; color:#7a1f1f; border-bottom:2pt solid #7a1f1f }} h2 {{ font-size:12pt; margin:14pt 0 2pt }} h3 {{ font-size:10pt; margin:8pt 0 2pt; font-style:italic }}
ul {{ margin:2pt 0 6pt 0; padding-left:16pt }} li {{ margin-bottom:4pt }} .lh {{ display:flex; justify-content:space-between; font-size:9pt }} .sum li {{ margin:0 }}</style></head><body>
<div class="lh"><div><b>HÄRJEDALENS KOMMUN</b><br>Socialförvaltningen<br>Myndighetsenheten</div><div>Sveg den 20 oktober 2025<br>Dnr SOC 2025/312<br>Till Socialnämnden</div></div>
<h1>{H}</h1><p>{p1}</p><h2>Varför rapporten lämnas</h2>
<p>Enligt 34 kap. socialtjänstlagen (2025:400) och 28 f § lagen om stöd och service till vissa funktionshindrade ska nämnden en gång i kvartalet tala om för IVO vilka beslut som inte har verkställts.
Fullmäktige får samma uppgifter utan att någon person kan kännas igen. Väntetiden nedan är räknad i dagar från beslutsdagen till den 30 september, eller till den dag då beslutet verkställdes eller avslutades.</p>"""]
    S0 = "Antal som väntar, per insats"
    html.append(f"<h2>{S0}</h2>")
    k = 0
    for l in ("SoL", "LSS"):
        k += 1; tid = f"t{k}"
        rows = []
        for i in dict.fromkeys(d["insats"] for d in kv if d["lag"] == l):
            v = sum(d["insats"] == i and d["lag"] == l for d in kv)
            rows.append([i, v]); r.cnt(tid, "kvarstående", v, lag=l, insats=i)
        r.table(tid, l, [H, S0, l], [], rows, "list_counts")
        html.append(f"<h3>{l}</h3><ul class='sum'>" + "".join(f"<li>{a}: {b}</li>" for a, b in rows) + "</ul>")
    heads = {"kvarstående": "Väntar fortfarande", "verkställt": "Verkställda under kvartalet", "avslutat": "Avslutade utan att ha verkställts"}
    for l, name in (("SoL", "Beslut enligt SoL"), ("LSS", "Beslut enligt LSS")):
        html.append(f"<h2>{name}</h2>")
        for st, hd in heads.items():
            rows = [d for d in DECS if d["lag"] == l and d["status"] == st]
            if not rows:
                continue
            html.append(f"<h3>{hd}</h3><ul>")
            for d in rows:
                dt = long_date(d["beslut"])
                w = {"kvarstående": f"väntat {d['dagar']} dagar", "verkställt": f"verkställt {long_date(d['slut']) if d['slut'] else ''} efter {d['dagar']} dagar",
                     "avslutat": f"avslutat {long_date(d['slut']) if d['slut'] else ''} efter {d['dagar']} dagar"}[st]
                html.append(f"<li>{d['insats']}, {d['person']} – beslut {dt}, {w}. {d['skal']}</li>")
                r.dec(None, [H, name, hd], d["insats"], l, st, beslutsdatum=d["beslut"], dagar=d["dagar"], kommentar=d["skal"], kon="K" if d["person"] in ("kvinna", "flicka") else "M",
                      alder="barn" if d["person"] in ("flicka", "pojke") else "vuxen", verkstallt_datum=d["slut"] if st == "verkställt" else None, avslutat_datum=d["slut"] if st == "avslutat" else None)
            html.append("</ul>")
    html.append("""<h2>Vad som görs</h2><p>Enheten går igenom kön till särskilt boende varannan vecka. För kontaktpersoner har en annons satts in i lokalbladet. Ansökan om statsbidrag för att bygga om gruppboendet är inskickad.</p>
<h2>Förslag</h2><p>Att socialnämnden noterar rapporten och skickar den vidare till kommunfullmäktige och kommunens revisorer.</p><p>Görel Backvall<br>Enhetschef</p></body></html>""")
    from weasyprint import HTML
    HTML(string="".join(html)).write_pdf(r.path)
    r.note("The bullets are no table: decisions have table null.")
    r.save()
    return r
