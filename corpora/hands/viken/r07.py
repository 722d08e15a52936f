from model import *
CASES = [("SoL","Kontaktfamilj","2023-11-20","pojke","Två familjer har tillfrågats men tackat nej.","k",None),
 ("SoL","Kontaktfamilj","2024-01-12","flicka","Vårdnadshavaren vill vänta till efter skolavslutningen.","k",None),
 ("SoL","Boendestöd","2024-02-05","kvinna","Utföraren har haft personalbrist.","v","2024-05-20"),
 ("SoL","Särskilt boende","2024-01-29","man","Ingen ledig plats på önskat boende.","v","2024-06-03"),
 ("SoL","Särskilt boende","2024-02-22","kvinna","Ingen ledig plats.","a","2024-05-08"),
 ("LSS","Kontaktperson","2023-09-14","man","Rekrytering pågår, specifika önskemål om språk.","k",None),
 ("LSS","Kontaktperson","2024-03-06","kvinna","Möte inbokat med föreslagen person.","k",None),
 ("LSS","Ledsagarservice","2024-02-13","man","Har inte hört av sig till utföraren.","k",None),
 ("LSS","Korttidsvistelse","2023-12-01","flicka","Familjen har avböjt två korttidshem.","k",None),
 ("LSS","Korttidsvistelse","2024-01-17","pojke","Inskolning påbörjad men avbruten på grund av sjukdom.","k",None),
 ("LSS","Bostad med särskild service","2022-10-26","kvinna","Kö till servicebostad.","v","2024-04-15"),
 ("LSS","Daglig verksamhet","2024-03-21","man","Har valt verksamhet i annan kommun, avtal saknas.","k",None)]
def make():
    r = Report("viken07_solna_2024kv2", "html", organisation="Solna stad", kommunkod="0184", namnd="Omvårdnadsnämnden", dnr="ON/2024:61",
               period="2024-Q2", document_date="2024-07-25", laws=["SoL", "LSS"])
    cols = ["Lag","Rapporterade","Varav verkställda","Varav avslutade","Kvar den 30 juni"]
    n = lambda lag, s=None: sum(1 for x in CASES if lag in (x[0],None) and s in (x[5],None))
    rows = [[lag or "Alla"] + [str(n(lag,s)) for s in (None,"v","a","k")] for lag in ("SoL","LSS",None)]
    assert rows == [["SoL","5","2","1","2"],["LSS","7","1","0","6"],["Alla","12","3","1","8"]], rows
    t = r.table("Översikt",["Översikt"],cols,rows,"insats_status")
    r.counts(t,[{"lag":"SoL"},{"lag":"LSS"},{"is_total":True}],[None]+[{"measure":m} for m in("rapporterade","verkställda","avslutade","kvarstående")])
    hd = {"SoL":"Beslut enligt socialtjänstlagen","LSS":"Beslut enligt LSS"}; body = {"SoL":"","LSS":""}
    for i, (lag, ins, b, who, kom, s, dat) in enumerate(CASES, 1):
        st = {"k":"kvarstående","v":"verkställt","a":"avslutat"}[s]
        lage = {"k":"Inte verkställt","v":"Verkställt den ","a":"Avslutat utan verkställighet den "}[s] + (lang(dat) if dat else "")
        r.dec(nr=i, section=[hd[lag]], insats=ins, lag=lag, beslutsdatum=b, kommentar=kom, kon="K" if who in("kvinna","flicka") else "M", alder="barn" if who in("flicka","pojke") else "vuxen", status=st,
              verkstallt_datum=dat if s=="v" else None, avslutat_datum=dat if s=="a" else None)
        body[lag] += f'<article class="arende">\n<h3>Ärende {i}: {ins}</h3>\n<dl><dt>Beslutsdatum</dt><dd>{lang(b)}</dd><dt>Gäller</dt><dd>{who}</dd><dt>Skäl</dt><dd>{kom}</dd><dt>Läge</dt><dd>{lage}</dd></dl>\n</article>\n'
    C = r.claim
    q1 = "Omvårdnadsnämnden rapporterade tolv beslut för andra kvartalet 2024"; C(q1,12,"rapporterade")
    q2 = "tre av dem är nu verkställda och ett är avslutat"; C(q2,3,"verkställda"); C(q2,1,"avslutade")
    q3 = "Åtta beslut väntade fortfarande den 30 juni"; C(q3,8,"kvarstående")
    q4 = "det är två färre än vid utgången av mars"; C(q4,-2,"kvarstående","skillnad",compare_to="2024-Q1")
    html = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut kvartal 2 2024 – Solna stad</title>
<style>body{{font-family:Verdana,'DejaVu Sans',sans-serif;margin:0;color:#222}}header,footer{{background:#123f2d;color:#fff;padding:14px 40px}}header a{{color:#fff;margin-right:18px}}main{{max-width:820px;margin:24px auto;padding:0 16px}}
.arende{{border:1px solid #b9c9c1;border-radius:8px;padding:8px 18px;margin:12px 0}}h3{{margin:4px 0}}dl{{display:grid;grid-template-columns:9em 1fr;gap:3px;margin:6px 0}}dt{{color:#567}}dd{{margin:0}}table{{border-collapse:collapse}}td,th{{border-bottom:1px solid #aaa;padding:5px 14px;text-align:left}}.meta{{font-size:.85em;color:#555}}</style></head>
<body><header><strong>Solna stad</strong><nav><a href="#">Omsorg och stöd</a><a href="#">Politik</a><a href="#">Självservice</a></nav></header>
<main><p class="meta">Start / Politik / Nämnder / Omvårdnadsnämnden / Handlingar</p>
<h1>Ej verkställda beslut, kvartal 2 2024</h1>
<p class="meta">Tjänsteskrivelse 2024-07-25 · Diarienummer ON/2024:61</p>
<p>{q1}; {q2}. {q3}, {q4}. Uppgifterna har lämnats till IVO under juli månad.</p>
<h2>Översikt</h2>
<table><thead><tr>{"".join(f"<th>{c}</th>" for c in cols)}</tr></thead><tbody>
{"".join("<tr>"+"".join(f"<td>{v}</td>" for v in x)+"</tr>"+chr(10) for x in rows)}</tbody></table>
<h2>{hd["SoL"]}</h2>
{body["SoL"]}<h2>{hd["LSS"]}</h2>
{body["LSS"]}<h2>Om rapporteringen</h2>
<p>Ett beslut ska rapporteras om det inte har verkställts inom tre månader, se 16 kap. 6 f § socialtjänstlagen och 28 f § LSS. Ärendena är numrerade löpande och numren har inget samband med personakten.</p>
<h2>Förslag till beslut</h2><p>Omvårdnadsnämnden noterar informationen.</p>
<p>Avdelningschef, biståndsavdelningen</p></main>
<footer>Solna stad · Stadshuset, 171 86 Solna · Öppettider vardagar 8–16</footer></body></html>
"""
    r.path.write_text(html, encoding="utf-8"); r.save()
