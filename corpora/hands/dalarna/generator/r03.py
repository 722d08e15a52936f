from lib import *
from weasyprint import HTML
r = R("dalarna03_tingsryd_2025q1", organisation="Tingsryds kommun", namnd="Vård- och omsorgsnämnden", kommunkod="0763", dnr="VON 2025/41", period="2025-Q1", document_date="2025-05-06", laws=["SoL", "LSS"])
AR = [
 ("Äldreomsorg", "SoL", [
  ("Särskilt boende", "sol_sarskilt_boende_aldre", [
   ("K", "2024-10-02", "Har tackat nej till plats i Ryd, väntar på plats i tätorten."),
   ("K", "2024-11-27", "Bor hos dotter för närvarande och vill inte flytta innan sommaren."),
   ("M", "2024-12-09", "Erbjuden plats 3 april, inflyttning sker i maj."),
   ("M", "2024-12-18", "Kommunen har inte kunnat erbjuda plats på grund av fullt på alla enheter.")]),
  ("Växelvård", "sol_vaxelvard", [("M", "2024-12-13", "Makan vill vänta, hör av sig när det blir aktuellt.")]),
  ("Dagverksamhet", "sol_dagverksamhet", [
   ("K", "2024-09-16", "Provat en dag men inte velat fortsätta. Motivationsarbete pågår."),
   ("K", "2024-12-20", "Väntar på färdtjänstbeslut.")])]),
 ("Funktionsnedsättning", "LSS", [
  ("Bostad med särskild service", "lss_bostad_sarskild_service_vuxna", [
   ("M", "2023-05-22", "Två boenden har visats, tackat nej till båda. Önskar egen ingång."),
   ("K", "2024-03-11", "Platsbrist. Ingen ledig lägenhet i kommunens gruppbostäder.")]),
  ("Kontaktperson", "lss_kontaktperson", [
   ("M", "2024-06-04", "Kontaktpersonen avslutade sitt uppdrag i november, ny söks."),
   ("K", "2024-12-05", "Ingen lämplig person har anmält intresse."),
   ("K", "2024-12-19", "Möte med tänkbar kontaktperson är bokat i april.")]),
  ("Avlösarservice", "lss_avlosarservice", [("M", "2024-10-29", "Familjen har sagt nej till de tider som avlösaren kan.")])]),
 ("Socialpsykiatri", "SoL", [
  ("Boendestöd", "sol_boendestod", [
   ("M", "2024-08-12", "Öppnar inte dörren, beslutet ska följas upp."),
   ("M", "2024-11-04", "Sjukhusvård hela vintern.")]),
  ("Sysselsättning", "sol_sysselsattning", [("K", "2024-12-02", "Har ännu inte valt verksamhet.")])]),
]
KON = {"K": "Kvinna", "M": "Man"}
def sm(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {'jan feb mars april maj juni juli aug sept okt nov dec'.split()[int(m)-1]} {y}"
tot = {a: sum(len(x[2]) for x in ins) for a, _, ins in AR}; N = sum(tot.values())
kv = sum(1 for a in AR for i in a[2] for x in i[2] if x[0] == "K"); assert (N, kv) == (16, 8), (N, kv)
assert tot == {"Äldreomsorg": 7, "Funktionsnedsättning": 6, "Socialpsykiatri": 3}
h = []
for a, lag, inss in AR:
    h.append(f"<h3>{a} ({lag})</h3>")
    lead = {"Äldreomsorg": lambda: r.C("Inom äldreomsorgen finns sju beslut", (7, dict(measure="kvarstående", omrade="Äldreomsorg", lag="SoL", agreed=["period", "insats", "kon", "compare_to"]))) + " som inte verkställts.",
            "Funktionsnedsättning": lambda: r.C("Sex beslut enligt LSS är inte verkställda", (6, dict(measure="kvarstående", lag="LSS", omrade="Funktionsnedsättning", agreed=["period", "lag", "insats", "kon", "compare_to"]))) + ".",
            "Socialpsykiatri": lambda: r.C("Här är tre beslut ej verkställda", (3, dict(measure="kvarstående", omrade="Socialpsykiatri", lag="SoL", agreed=["period", "insats", "kon", "compare_to"]))) + "."}[a]()
    h.append(f"<p>{lead}</p>")
    for nm, iid, ds in inss:
        h.append(f"<p class=i>{nm}</p><ul>")
        for kon, bd, kom in ds:
            h.append(f"<li>{KON[kon]}, beslut {sm(bd)}. {kom}</li>")
            r.must.append(f"{KON[kon]}, beslut {sm(bd)}. {kom}")
            r.dec(section=["Redovisning", f"{a} ({lag})", nm], omrade=a, insats=nm, insats_id=iid, lag=lag, beslutsdatum=bd, kommentar=kom, kon=kon, alder="vuxen")
        h.append("</ul>")
# list of counts
L = [(nm, len(ds), lag) for a, lag, inss in AR for nm, _, ds in inss]
def lst(lag):
    rows = [[n, str(v)] for n, v, g in L if g == lag]; t = r.table(f"Enligt {lag}", ["Sammanfattning", f"Enligt {lag}"], [], rows, "list_counts")
    for n, v in rows: r.count(t, "kvarstående", int(v), lag=lag, insats=n)
    return "".join(f"<div>{n} ({v})</div>" for n, v in rows)
ls, ll = lst("SoL"), lst("LSS")
c1 = r.C("Vid utgången av mars kvarstod 16 beslut", (16, dict(measure="kvarstående")))
c2 = r.C("åtta kvinnor och åtta män", (8, dict(measure="kvarstående", kon="K")), (8, dict(measure="kvarstående", kon="M")))
c3 = r.C("fyra beslut verkställts", (4, dict(measure="verkställda"))); c4 = r.C("två beslut har avslutats av annan anledning", (2, dict(measure="avslutade")))
html = f"""<html><head><meta charset=utf-8><style>
@page {{ size:A4; margin:22mm 22mm 20mm 28mm; @top-left {{ content:"Tingsryds kommun"; font:bold 10pt 'DejaVu Sans'; color:#24563b }} @top-right {{ content:"Sid " counter(page) " av " counter(pages); font:8pt 'DejaVu Sans' }} @bottom-left {{ content:"Vård- och omsorgsförvaltningen · Dackegatan · 362 30 Tingsryd"; font:7.5pt 'DejaVu Sans'; color:#555 }} }}
body {{ font:10pt/1.33 'DejaVu Serif'; hyphens:none }} h1 {{ font:bold 17pt 'DejaVu Sans'; margin:8mm 0 4mm }} h2 {{ font:bold 12.5pt 'DejaVu Sans'; margin:5mm 0 1mm; color:#24563b; break-after:avoid }} h3 {{ font:bold 11pt 'DejaVu Sans'; margin:4mm 0 0; break-after:avoid }}
p {{ margin:0 0 2.2mm }} .i {{ font-style:italic; margin:2mm 0 0; break-after:avoid }} ul {{ margin:0 0 1mm; padding-left:6mm }} .m {{ display:flex; justify-content:space-between; font-size:9.5pt }} .two {{ margin-left:8mm }} b.l {{ display:block; margin-top:1.5mm }} .sig {{ margin-top:8mm; width:110mm }}
</style></head><body>
<div class=m><div>Tjänsteskrivelse<br>Biståndsenheten<br>Kerstin Åsnemo, enhetschef</div><div>Datum: 6 maj 2025<br>Dnr: VON 2025/41<br><br>Till Vård- och omsorgsnämnden</div></div>
<h1>Ej verkställda beslut enligt SoL och LSS, januari–mars 2025</h1>
<h2>Förvaltningens förslag</h2><p>Vård- och omsorgsnämnden noterar informationen.</p>
<h2>Sammanfattning</h2><p>{c1} som inte verkställts inom tre månader. De avser {c2}. Under kvartalet har {c3} och {c4}.</p>
<p>Kvarstående beslut fördelar sig så här:</p><div class=two><b class=l>Enligt SoL</b>{ls}<b class=l>Enligt LSS</b>{ll}</div>
<h2>Om rapporteringen</h2><p>Bestämmelserna finns i 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS. Rapporteringen till IVO sker på individnivå, det som lämnas till nämnden är avidentifierat. En person kan ha mer än ett beslut. Att någon tackat nej innebär inte att beslutet avslutas.</p>
<h2>Redovisning</h2>{''.join(h)}
<h2>Bedömning</h2><p>Handläggarna följer upp samtliga beslut minst var tredje månad. Förvaltningen bedömmer att risken för särskild avgift är låg, men besluten om bostad med särskild service behöver följas noga.</p>
<h2>Ekonomi</h2><p>Ärendet medför inga kostnader i sig.</p>
<div class="m sig"><div>Kerstin Åsnemo<br>Enhetschef</div><div>Lars Mienberg<br>Förvaltningschef</div></div>
</body></html>"""
HTML(string=html).write_pdf(r.out("pdf")); r.save()
