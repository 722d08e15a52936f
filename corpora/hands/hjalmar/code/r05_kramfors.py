"""Kramfors 2024 kv 3: Chromium PDF, women and men per area, reasons; a wrong number of men and a wrong share."""
from lib import Report, claim, isum
from out_html import body, pdf

AREAS = [("Äldreomsorg", "SoL", [["Särskilt boende", "4", "3"], ["Dagverksamhet", "2", "–"]]),
         ("Funktionsstöd", "LSS", [["Bostad med särskild service", "2", "2"], ["Kontaktperson", "1", "1"], ["Ledsagarservice", "1", "–"]]),
         ("Individ- och familjeomsorg", "SoL", [["Kontaktfamilj", "1", "2"]])]
WHY = [["Saknas ledig plats eller lägenhet", "6"], ["Saknas uppdragstagare", "5"], ["Den enskilde har tackat nej", "7"], ["Övrigt", "1"]]
CSS = """@page{size:A4;margin:22mm 20mm 20mm 28mm}body{font:10.5pt/1.4 "DejaVu Serif",serif}h1{font-size:17pt;font-weight:normal;border-bottom:2px solid #8b1a1a;padding-bottom:4px}
h2,h3{page-break-after:avoid}h2{font-size:12.5pt;margin:16px 0 4px}h3{font-size:10.5pt;margin:12px 0 4px;font-style:italic}table{border-collapse:collapse;margin:4px 0 12px;page-break-inside:avoid}
th,td{padding:3px 12px;border:0}th{background:#8b1a1a;color:#fff;text-align:left;font-size:9pt}tbody tr:nth-child(even){background:#f3eaea}.sum td{font-weight:bold;border-top:1px solid #000}
td:not(:first-child){text-align:right}.lh{display:flex;justify-content:space-between;font-size:9pt;margin-bottom:24px}.liten{font-size:8.5pt}"""


def build():
    r = Report("hjalmar05_kramfors_2024_kv3", "pdf", organisation="Kramfors kommun", kommunkod="2282", namnd="Välfärdsnämnden", dnr="VN 2024-00302",
               period="2024-Q3", document_date="2024-10-28", laws=["SoL", "LSS"])
    num = lambda rows, j: int(isum(rows, j))
    k = sum(num(a[2], 1) for a in AREAS)
    m = sum(num(a[2], 2) for a in AREAS)
    n = k + m
    assert (k, m, n) == (11, 8, 19) and num(WHY, 1) == n
    r.raw("html", '<div class="lh"><div><b>KRAMFORS KOMMUN</b><br>Välfärdsförvaltningen</div><div>Tjänsteskrivelse<br>2024-10-28<br>VN 2024-00302</div></div>')
    r.h(1, "Ej verkställda beslut tredje kvartalet 2024")
    r.h(2, "Sammanfattning")
    a, b = f"Den 30 september 2024 var {n} beslut ej verkställda", f"Av de {n} besluten gäller {k} kvinnor och 9 män"
    c = "Jämfört med andra kvartalet är det en ökning med tre beslut"
    r.p(f"{a}. {b}. {c}.", claim(a, n), claim(b, k, kon="K"), claim(b, 9, kon="M"), claim(b, n, what="base"), claim(c, 3, unit="skillnad", compare_to="2024-Q2"))
    sabo = AREAS[0][2][0]
    s = int(sabo[1]) + int(sabo[2])
    d = "Särskilt boende utgör 47 procent av samtliga ej verkställda beslut"
    r.p(f"{d} och är därmed den vanligaste insatsen i rapporten. Flertalet av dem som väntar bor kvar hemma med hemtjänst.", claim(d, 47, unit="procent", insats="särskilt boende", not_agreed=("lag",)))
    r.h(2, "Bakgrund")
    r.p("Socialtjänstlagen 16 kap 6 f § och LSS 28 f § ålägger nämnden att kvartalsvis rapportera gynnande beslut som inte verkställts inom tre månader. "
        "IVO får rapporten på individnivå, kommunfullmäktige och revisorerna får statistiken.")
    r.h(2, "Ej verkställda beslut per område")
    for name, law, rows in AREAS:
        r.lag, r.omrade = law, name
        r.h(3, f"{name} (beslut enligt {law})")
        full = [[*x, str(sum(int(c) for c in x[1:] if c != "–"))] for x in rows]
        if len(full) > 1:
            full.append(["Summa", *(isum(full, j) for j in (1, 2, 3))])
        last = {len(full) - 1} if len(rows) > 1 else set()
        r.table(["Insats", "Kvinnor", "Män", "Totalt"], full, "insats_status", rowdims=[{"insats": x[0]} if i not in last else {} for i, x in enumerate(full)],
                coldims=[None, {"kon": "K"}, {"kon": "M"}, {}], total=last)
        if name == "Funktionsstöd":
            e = "I två fall har den som väntar på bostad tackat nej till en lägenhet i Bollstabruk"
            r.p(f"{e}. En ny servicebostad på sex lägenheter planeras till 2026.", claim(e, 2, orsak="tackat nej", insats="bostad", not_agreed=("orsak", "insats")))
    r.lag = r.omrade = None
    r.h(2, "Orsaker")
    r.p("För varje beslut har en huvudsaklig orsak angetts av handläggaren. Det kan finnas flera samverkande orsaker, men bara en räknas här.")
    r.table(["Orsak", "Antal"], WHY + [["Summa", isum(WHY, 1)]], "other", rowdims=[{"orsak": x[0]} for x in WHY] + [{}], coldims=[None, {}], total=(4,))
    f = f"I {WHY[2][1]} av {n} fall har den enskilde tackat nej"
    r.p(f"{f}. Förvaltningen för dialog med de berörda. Ett nej till ett erbjudande gör inte att beslutet upphör att gälla.", claim(f, int(WHY[2][1]), orsak="den enskilde har tackat nej", not_agreed=("orsak",)),
        claim(f, n, what="base"))
    r.h(2, "Platsläget i särskilt boende")
    r.p("Som jämförelse redovisas antalet platser per boende vid samma datum.")
    r.table(["Boende", "Platser", "Varav tomma"], [["Norra hemmet", "48", "1"], ["Åsgården", "36", "–"], ["Kusthöjden", "40", "2"]], "other")
    r.h(2, "Förslag till beslut")
    r.p("Välfärdsnämnden beslutar att godkänna rapporten samt att sända den till kommunfullmäktige.")
    r.p("Verksamhetschef myndighet", look="liten")
    r.wrong("text_vs_table", "The text says 9 men; the three area tables give 3 + 3 + 2 = 8, and 11 + 9 is not 19.", 9, m, [b, "Summa 6 3 9", "Summa 4 3 7", "Kontaktfamilj 1 2 3"], kinds=["text_vs_table", "text_vs_text"])
    r.wrong("text_vs_text", "11 women and 9 men are 20, the same sentence says 19. Follows from the wrong number of men.", 19, 20, [b], severity="note", optional=True)
    r.wrong("text_vs_text", "11 women and 9 men are 20, the same sentence says 19. Follows from the wrong number of men.", 20, 19, [b], severity="note", optional=True)
    r.wrong("percent", "Särskilt boende is said to be 47 percent; 7 of 19 is 36.8.", 47, round(100 * s / n, 1), [d, "Särskilt boende 4 3 7", a])
    pdf(f'<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title></title><style>{CSS}</style></head><body>{body(r)}</body></html>', r.path)
    return r
