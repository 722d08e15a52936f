from model import *
def make():
    r = Report("viken01_uppsala_2024kv3", "pdf", organisation="Uppsala kommun", kommunkod="0380", namnd="Omsorgsnämnden", dnr="OSN-2024-00417",
               period="2024-Q3", document_date="2024-10-14", laws=["SoL", "LSS"])
    sol = [("Boendestöd",9,3,1,5),("Kontaktperson",6,1,1,4),("Sysselsättning",4,2,0,2),("Ledsagning",3,0,1,2)]
    lss = [("Bostad med särskild service för vuxna",21,4,2,15),("Daglig verksamhet",12,5,1,6),("Kontaktperson",17,3,2,12),("Ledsagarservice",5,1,0,4),
           ("Korttidsvistelse utanför det egna hemmet",7,2,1,4),("Avlösarservice i hemmet",2,1,0,1)]
    tot = lambda L: [sum(x[i] for x in L) for i in (1,2,3,4)]
    rows, dims = [], []
    for lag, L in (("SoL", sol), ("LSS", lss)):
        for i, x in enumerate(L):
            rows.append([lag if i == 0 else None, x[0], *map(str, x[1:])]); dims.append({"lag": lag, "insats": x[0]})
        rows.append([f"Delsumma {lag}", None, *map(str, tot(L))]); dims.append({"lag": lag, "is_total": True})
    rows.append(["Totalt", None, *map(str, tot(sol + lss))]); dims.append({"is_total": True})
    sec = ["Redovisning av kvartalet"]
    cols = ["Lag", "Insats", "Rapporterade", "Verkställda", "Avslutade", "Kvarstående"]
    t = r.table("Tabell 1. Rapporterade beslut kvartal 3 2024 och vad som hänt med dem", sec, cols, rows, "insats_status")
    r.counts(t, dims, [None, None] + [{"measure": m} for m in ("rapporterade", "verkställda", "avslutade", "kvarstående")])
    rows2 = [["SoL","7","6","13"],["LSS","18","24","42"],["Summa","25","30","55"]]
    t2 = r.table("Tabell 2. Kvarstående beslut efter kön", sec, ["Lagstiftning","Kvinnor","Män","Totalt"], rows2, "other")
    r.counts(t2, [{"lag":"SoL"},{"lag":"LSS"},{"is_total":True}], [None,{"kon":"K"},{"kon":"M"},{}], measure="kvarstående")
    C = r.claim
    q1 = "Under tredje kvartalet 2024 har omsorgsnämnden rapporterat 86 beslut till Inspektionen för vård och omsorg"; C(q1, 86, "rapporterade")
    q2 = "vilket är elva fler än kvartalet innan"; C(q2, 11, "rapporterade", "skillnad", compare_to="2024-Q2")
    q3 = "22 av de rapporterade besluten hann verkställas och nio avslutades utan verkställighet"; C(q3, 22, "verkställda"); C(q3, 9, "avslutade")
    q4 = "Den sista september kvarstod 55 beslut, varav 42 enligt LSS"; C(q4, 55, "kvarstående"); C(q4, 42, "kvarstående", lag="LSS")
    q5 = "Kvinnorna svarar för 45 procent av de kvarstående besluten"; C(q5, 45, "kvarstående", "procent", kon="K")
    q6 = "Flest kvarstående beslut, 15 stycken, gäller bostad med särskild service för vuxna"; C(q6, 15, "kvarstående", lag="LSS", insats="bostad med särskild service för vuxna")
    h, i = "", 0
    for lag, L in (("SoL", sol), ("LSS", lss)):
        for j, x in enumerate(L):
            h += "<tr>" + (f'<td rowspan="{len(L)}" class="lag">{lag}</td>' if j == 0 else "") + f"<td>{x[0]}</td>" + "".join(f"<td class=n>{v}</td>" for v in x[1:]) + "</tr>"
        h += f'<tr class=d><td colspan=2>Delsumma {lag}</td>' + "".join(f"<td class=n>{v}</td>" for v in tot(L)) + "</tr>"
    h += '<tr class=s><td colspan=2>Totalt</td>' + "".join(f"<td class=n>{v}</td>" for v in tot(sol + lss)) + "</tr>"
    html = f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Ej verkställda beslut</title><style>
    @page{{size:A4;margin:22mm 24mm}} body{{font:10.5pt/1.42 'Liberation Serif'}} h1{{font:bold 15pt 'Liberation Sans';margin:26pt 0 10pt}} h2{{font:bold 11.5pt 'Liberation Sans';margin:15pt 0 3pt}}
    table.a{{border-collapse:collapse;width:100%;font:9pt 'Liberation Sans';margin:5pt 0 12pt;page-break-inside:avoid}} .a th{{background:#7a1f3d;color:#fff;text-align:left;padding:4pt}} .a td{{border:.6pt solid #999;padding:3pt 4pt}}
    .n{{text-align:right}} .d td{{background:#f3e6ea;font-weight:bold}} .s td{{background:#e2c6cf;font-weight:bold}} .lag{{vertical-align:top;font-weight:bold}} .cap{{page-break-after:avoid;font:italic 9pt 'Liberation Sans';margin:10pt 0 0}}
    .top{{width:100%;font:9pt 'Liberation Sans'}} .top td{{vertical-align:top}} p{{margin:4pt 0 7pt}}</style>
    <table class=top><tr><td><b>Uppsala kommun</b><br>Omsorgsförvaltningen<br><br>Tjänsteskrivelse till omsorgsnämnden</td><td style="width:34%">Datum: 2024-10-14<br>Diarienummer: OSN-2024-00417<br>Handläggare: kvalitetsenheten</td></tr></table>
    <h1>Ej verkställda beslut, kvartal 3 2024</h1>
    <h2>Förslag till beslut</h2><p>Omsorgsnämnden föreslås besluta<br>att lägga rapporten till handlingarna, samt<br>att skicka statistiken vidare till kommunfullmäktige och kommunrevisionen.</p>
    <h2>Ärendet i korthet</h2><p>{q1}, {q2}. {q3}. {q4}.</p>
    <h2>Varför nämnden rapporterar</h2><p>Gynnande beslut enligt 4 kap. 1 § socialtjänstlagen och 9 § LSS ska rapporteras när de inte har kunnat verkställas inom tre månader. Detsamma gäller om insatsen har avbrutits och inte kommit igång på nytt. Reglerna finns i 16 kap. 6 f–h §§ SoL och 28 f–h §§ LSS. Beslut som fattas av domstol omfattas inte.</p>
    <h2>Redovisning av kvartalet</h2><p class=cap>Tabell 1. Rapporterade beslut kvartal 3 2024 och vad som hänt med dem</p>
    <table class=a><tr>{"".join(f"<th>{c}</th>" for c in cols)}</tr>{h}</table>
    <p>{q6}. Nämndens boendeplanering räknar med ett nytt gruppboende i Gränby, men inflyttning dröjer till nästa höst.</p>
    <p class=cap>Tabell 2. Kvarstående beslut efter kön</p>
    <table class=a style="width:62%"><tr><th>Lagstiftning</th><th>Kvinnor</th><th>Män</th><th>Totalt</th></tr>{"".join(f'<tr class="{"s" if x[0]=="Summa" else ""}"><td>{x[0]}</td>'+"".join(f"<td class=n>{v}</td>" for v in x[1:])+"</tr>" for x in rows2)}</table>
    <p>{q5}. Förvaltningen bedömer att skillnaden mot männen är liten och inte kräver någon särskild åtgärd.</p>
    <h2>Ekonomiska konsekvenser</h2><p>Ärendet medför inga kostnader i sig. En särskild avgift kan bli aktuell om IVO ansöker om det hos förvaltningsrätten.</p>
    <p style="margin-top:24pt">Omsorgsförvaltningen<br><br>Förvaltningsdirektören</p></html>"""
    chrome(html, r.path); r.save()
