from model import *
CASES = [("LSS","Kontaktperson","9 § 4 LSS","kvinna","2025-09-03","Rekrytering pågår. Hon önskar någon som delar hennes intresse för hästar."),
 ("LSS","Kontaktperson","9 § 4 LSS","man","2025-06-24","Den kontaktperson som utsetts hoppade av i januari."),
 ("LSS","Bostad med särskild service","9 § 9 LSS","man","2024-11-11","Kommunen har för närvarande ingen ledig bostad att erbjuda."),
 ("LSS","Bostad med särskild service","9 § 9 LSS","kvinna","2025-10-02","Har tackat nej till en bostad i Matfors då hon vill bo centralt."),
 ("LSS","Korttidsvistelse","9 § 6 LSS","pojke","2025-11-19","Föräldrarna har bett att få återkomma efter sommaren."),
 ("LSS","Ledsagarservice","9 § 3 LSS","man","2025-12-08","Har varit på sjukhus under en längre tid."),
 ("SoL","Särskilt boende","11 kap. 1 § SoL","kvinna","2025-10-27","Erbjuden plats två gånger men vill invänta Skottsundsbacken."),
 ("SoL","Särskilt boende","11 kap. 1 § SoL","man","2025-12-15","Plats erbjuds i april."),
 ("SoL","Boendestöd","4 kap. 1 § SoL","kvinna","2025-05-06","Medverkar inte. Behovet ska omprövas."),
 ("SoL","Kontaktfamilj","11 kap. 1 § SoL","flicka","2025-09-22","Lämplig familj saknas.")]
def make():
    r = Report("viken09_sundsvall_2026kv1", "pdf", organisation="Sundsvalls kommun", kommunkod="2281", namnd="Vård- och omsorgsnämnden", dnr="VON-2026-00091",
               period="2026-Q1", document_date="2026-04-17", laws=["LSS", "SoL"])
    lst = {}; prose = {"LSS":"","SoL":""}
    hd = {"LSS":"Ärenden enligt LSS","SoL":"Ärenden enligt socialtjänstlagen"}
    for lag in ("LSS","SoL"):
        L = []
        for x in CASES:
            if x[0]==lag and x[1] not in L: L.append(x[1])
        rows = [[i,str(sum(1 for x in CASES if x[0]==lag and x[1]==i))] for i in L]; lst[lag] = rows
        tid = r.table(f"Insatser enligt {lag}",["Antal per insats",f"Insatser enligt {lag}"],[],rows,"list_counts")
        r.counts(tid,[{"insats":x[0]} for x in rows],[None,{}],measure="ej_verkställda",lag=lag)
    for i,(lag,ins,lr,who,b,kom) in enumerate(CASES,1):
        r.dec(nr=i,section=[hd[lag]],insats=ins,lag=lag,lagrum=lr,beslutsdatum=b,kommentar=kom,kon="K" if who in("kvinna","flicka") else "M",alder="barn" if who in("flicka","pojke") else "vuxen",status="kvarstående")
        prose[lag] += f"<p class=a><b>{i}. {ins}, {lr}.</b> {who.capitalize()}. Beslut den {lang(b)}.<br>{kom}</p>"
    C = r.claim
    q1 = "För första kvartalet 2026 redovisas tio beslut som inte har verkställts inom tre månader"; C(q1,10)
    q2 = "Sex av dem har fattats enligt LSS och fyra enligt SoL"; C(q2,6,lag="LSS"); C(q2,4,lag="SoL")
    q3 = "Två av besluten avser barn"; C(q3,2)
    q4 = "Motsvarande siffra för kvartal 4 2025 var 13"; C(q4,13,period="2025-Q4")
    q5 = "Antalet har alltså minskat med tre"; C(q5,-3,unit="skillnad",compare_to="2025-Q4")
    li = lambda L: "".join(f"<li>{a} ({b})</li>" for a,b in L)
    html = f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Rapport EVB</title><style>@page{{size:A4;margin:20mm 22mm;}}body{{font:10.5pt/1.45 'DejaVu Sans';font-size:9.6pt}}h1{{font-size:15pt;color:#17375e;border-bottom:2pt solid #17375e;padding-bottom:4pt}}h2{{font-size:11.5pt;color:#17375e;margin:14pt 0 4pt;page-break-after:avoid}}h3{{font-size:10pt;margin:8pt 0 2pt}}p.a{{margin:0 0 9pt 14pt;page-break-inside:avoid}}ul{{margin:2pt 0;list-style:square}}.m{{font-size:8.5pt;text-align:right;line-height:1.3}}.w{{display:flex;gap:60pt}}</style>
    <div class=m><b>SUNDSVALLS KOMMUN</b><br>Vård- och omsorgsförvaltningen<br>2026-04-17<br>VON-2026-00091</div>
    <h1>Kvartalsrapport: beslut i väntan på verkställighet</h1>
    <p>Till vård- och omsorgsnämnden</p>
    <p>{q1}. {q2}. {q3}. {q4}. {q5}.</p>
    <h2>Antal per insats</h2><h3>Insatser enligt LSS</h3><ul>{li(lst["LSS"])}</ul><h3>Insatser enligt SoL</h3><ul>{li(lst["SoL"])}</ul>
    <p>Nedan beskrivs varje ärende kort. Uppgifterna är hämtade ur verksamhetssystemet den 31 mars.</p>
    <h2>{hd["LSS"]}</h2>{prose["LSS"]}<h2>{hd["SoL"]}</h2>{prose["SoL"]}
    <h2>Lagkrav</h2><p>Skyldigheten att rapportera finns i 34 kap. 1 § socialtjänstlagen respektive 28 f § LSS. Äldre beslut enligt socialtjänstlagen hänvisar till den tidigare lagens 4 kap. 1 §.</p>
    <h2>Förslag</h2><p>Vård- och omsorgsnämnden beslutar att ta emot rapporten och att överlämna den till kommunfullmäktige.</p><p>Verksamhetscontroller</p></html>"""
    chrome(html, r.path); r.save()
