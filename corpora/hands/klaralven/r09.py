"""Malung-Sälen: terse one-page memo, matrix with blank cells per law, and a short list of old decisions with month-only dates (Word to PDF)."""
from core import C, NOMEASURE, Rep
from producers import office_pdf, word

HEAD = ["Insats", "Kvinnor", "Män", "Totalt", "Platsbrist", "Personal saknas", "Tackat nej", "Annat"]
SOL = [["Särskilt boende", "5", "3", "8", "7", None, "1", None], ["Dagverksamhet", "1", None, "1", None, None, "1", None],
       ["Kontaktperson", "1", "2", "3", None, "2", None, "1"], ["Summa", "7", "5", "12", "7", "2", "2", "1"]]
LSS = [["Kontaktperson", None, "2", "2", None, "2", None, None], ["Bostad med särskild service för barn", None, "1", "1", "1", None, None, None],
       ["Daglig verksamhet", "2", "1", "3", None, None, "1", "2"], ["Ledsagarservice", "1", None, "1", None, "1", None, None],
       ["Summa", "3", "4", "7", "1", "3", "1", "2"]]
OLD = [("Bostad med särskild service för barn", "LSS", "november 2021", "2021-11", "Pojke", "Plats i grannkommunen prövas."),
       ("Daglig verksamhet", "LSS", "mars 2022", "2022-03", "Kvinna", "Önskar ingen sysselsättning för närvarande men vill behålla beslutet."),
       ("Kontaktperson", "SoL", "oktober 2022", "2022-10", "Man", "Tidigare kontaktperson slutade efter en månad.")]


def make():
    r = Rep("klaralven09_malung-salen_2023-Q4", "pdf", organisation="Malung-Sälens kommun", kommunkod="2023", namnd="Vård- och omsorgsnämnden",
            dnr="VON 2023/00417", period="2023-Q4", document_date="2024-02-05", laws=["SoL", "LSS"])
    r.raw("letter", ["Malung-Sälens kommun", "Vård- och omsorgsnämnden"], ["VON 2023/00417", "2024-02-05"])
    r.h("Ej verkställda beslut kv 4 -23", section=False)
    r.p("Till: kommunfullmäktige, revisorer. Enligt 16 kap 6 h § SoL och 28 h § LSS. Läget 2023-12-31. Totalt 19 beslut. Tom ruta = inget beslut. "
        "Varje beslut har bara en orsak.",
        C("Totalt 19 beslut", "ej_verkställda", 19, agreed=NOMEASURE))
    for law, rows in (("SoL", SOL), ("LSS", LSS)):
        for i in range(1, 8):
            assert sum(int(x[i] or 0) for x in rows[:-1]) == int(rows[-1][i])
        r.h(f"{law}, antal ej verkställda beslut", 2)
        t = r.table(HEAD, rows, "matrix_insats_kon_orsak", sums=1,
                    look=dict(widths=[4.4, 1.8, 1.3, 1.6, 2.0, 2.0, 1.9, 1.6], size=9, right=tuple(range(1, 8))))
        cols = {1: dict(kon="K"), 2: dict(kon="M"), 3: {}, **{i: dict(orsak=HEAD[i]) for i in range(4, 8)}}
        r.grid(t, rows, {i: dict(measure="ej_verkställda", **d) for i, d in cols.items()},
               lambda x, law=law: dict(lag=law, insats=None if x[0] == "Summa" else x[0], is_total=x[0] == "Summa"))
    r.h("Beslut äldre än ett år", 2)
    t = r.table(["Insats", "Lag", "Beslutet fattat", "Vem", "Kommentar"], [[a, b, c, e, f] for a, b, c, d, e, f in OLD], "decision_rows",
                look=dict(widths=[4.4, 1.3, 2.9, 1.8, 6.2], size=9))
    sex = {"Pojke": ("M", "barn"), "Man": ("M", "vuxen"), "Kvinna": ("K", "vuxen")}
    for a, b, c, d, e, f in OLD:
        r.decision(table=t, insats=a, lag=b, beslutsdatum=d, kon=sex[e][0], alder=sex[e][1], kommentar=f)
    r.p("Dessa tre ingår i tabellerna ovan.",
        C("Dessa tre ingår i tabellerna ovan", "ej_verkställda", 3, agreed=NOMEASURE, optional=True))
    r.p("Handläggs av: biståndsenheten. Nästa rapport: april.", style="small")
    d = r.build / f"{r.stem}.docx"
    word(r, d, font="Liberation Sans Narrow", size=11, head_colour="8A4B08", shade="FBE9D3", margin=2.1, table_style="Table Grid", head_sizes=(18, 12, 11))
    office_pdf(d, r.out)
    r.save()
