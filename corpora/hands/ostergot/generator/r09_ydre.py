"""Ydre, Q4 2024: the small rural office; one page in Word, counts in parentheses, the cases in numbered sentences."""
from lib import *

r = Rep("ostergot09_ydre_2024kv4", "docx", organisation="Ydre kommun", kommunkod="0512", namnd="Socialnämnden", dnr="SN-2024-91",
        period="2024-Q4", document_date="2025-01-20", laws=["SoL", "LSS"])
D = [("Särskilt boende", "SoL", "Kvinna", "2024-06-17", "Vill bo på Solängen i Hestra, där det inte är ledigt.", "kvarstående", None),
     ("Särskilt boende", "SoL", "Man", "2024-08-05", "Flyttade in 2 december.", "verkställt", "2024-12-02"),
     ("Kontaktfamilj", "SoL", "Pojke", "2024-04-29", "Har varit svårt att hitta familj på landsbygden.", "kvarstående", None),
     ("Kontaktperson", "LSS", "Man", "2023-09-25", "Annons i bygdebladet gav inget svar. Mannen kan tänka sig någon från Tranås.", "kvarstående", None),
     ("Daglig verksamhet", "LSS", "Kvinna", "2024-09-16", "Sjukskriven, kommer i gång i februari.", "kvarstående", None)]
KON = {"Kvinna": ("K", "vuxen"), "Man": ("M", "vuxen"), "Flicka": ("K", "barn"), "Pojke": ("M", "barn")}
r.h(1, "Rapport om ej verkställda beslut, okt–dec 2024")
r.p("Socialnämnden ska till IVO, kommunens revisorer och fullmäktige redovisa beslut enligt SoL 4 kap 1 § och LSS 9 § som inte blivit verkställda på tre månader. "
    f"För sista kvartalet har {w(len(D))} beslut rapporterats. Ett av dem hann verkställas före årsskiftet, fyra kvarstår.",
    (f"För sista kvartalet har {w(len(D))} beslut rapporterats", len(D), "beslut", "rapporterade"), ("Ett av dem hann verkställas före årsskiftet", 1, "beslut", "verkställda"), ("fyra kvarstår", 4, "beslut", "kvarstående"))
for lag in ("SoL", "LSS"):
    r.h(2, f"{lag}")
    rows = [x for x in D if x[1] == lag]
    names = list(dict.fromkeys(x[0] for x in rows))
    t = r.table([], [[n, str(sum(x[0] == n for x in rows))] for n in names], "list_counts", show=False)
    for n in names:
        r.add("p", f"{n} ({sum(x[0] == n for x in rows)})")
    r.grid(t, [{"insats": n} for n in names], [None, {}], lag=lag, measure="rapporterade")
r.h(2, "Om varje beslut")
for i, x in enumerate(D, 1):
    r.add("p", f"{i}. {x[0]}, {x[1]}. {x[2]}. Beslut {x[3]}. {x[4]}")
    k, a = KON[x[2]]
    r.dec(nr=i, insats=x[0], insats_id=iid(x[0], x[1]), lag=x[1], beslutsdatum=x[3], kon=k, alder=a, kommentar=x[4], status=x[5], verkstallt_datum=x[6])
r.h(2, "Förra kvartalet")
r.p("Vid förra rapporteringen, kvartal 3, var det tre beslut. Inga beslut har avslutats av annat skäl.",
    ("Vid förra rapporteringen, kvartal 3, var det tre beslut", 3, "beslut", "rapporterade", {"period": "2024-Q3", "agreed": ["period", "lag", "insats", "orsak", "kon", "compare_to"]}),
    ("Inga beslut har avslutats av annat skäl", 0, "beslut", "avslutade"))
r.claims[-1]["agreed"] = ["measure", "lag", "insats", "orsak", "kon", "compare_to"]
r.h(2, "Förslag")
r.p("Nämnden tar del av rapporten och skickar den till fullmäktige och revisorerna.")
r.p("Socialchef")


def build():
    from docx import Document
    from docx.shared import Pt, Cm, RGBColor
    d = Document()
    s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.8)
    d.styles["Normal"].font.name = "DejaVu Sans"; d.styles["Normal"].font.size = Pt(10); d.styles["Normal"].paragraph_format.space_after = Pt(4)
    for n in ("Heading 1", "Heading 2"):
        d.styles[n].font.name = "DejaVu Sans"; d.styles[n].font.color.rgb = RGBColor(0x20, 0x50, 0x20)
    d.add_paragraph("YDRE KOMMUN\nSocialkontoret, Österbymo")
    d.add_paragraph("2025-01-20\tDnr SN-2024-91\nTill Socialnämnden")
    docx_blocks(d, r.blocks, size=10)
    d.save(r.out)
    r.save()
