"""Arvika, Q3 2024: Word file, women/men/sum table per law with dashes for zero, then every decision as a bullet."""
from docx import Document
from docx.shared import Pt, RGBColor

from .core import Truth, docx_table, longdate

# insats, kon, datum, kommentar
LSS = [("Kontaktperson", "M", "2024-04-03", "Ingen har anmält intresse för uppdraget."),
       ("Kontaktperson", "K", "2024-05-16", "Träff bokad med en tänkbar kontaktperson."),
       ("Kontaktperson", "M", "2023-12-11", "Vill inte ha någon av dem som föreslagits."),
       ("Korttidsvistelse", "M", "2024-06-04", "Inskolning är planerad."),
       ("Servicebostad", "K", "2024-02-20", "Ledig lägenhet saknas."),
       ("Servicebostad", "K", "2023-08-29", "Erbjöds lägenhet i juni men tackade nej då den låg för långt bort.")]
SOL = [("Särskilt boende", "K", "2024-05-30", "Tackat nej, vill till Solvik."),
       ("Särskilt boende", "M", "2024-06-12", "Har nu fått plats, flyttar in i oktober."),
       ("Sysselsättning", "M", "2024-04-22", "Avbröts för sjukhusvård och har inte börjat om.")]
WORD = {"K": "kvinna", "M": "man"}


def build():
    t = Truth("askim04_arvika_2024_kv3", "Arvika kommun", "1784", "Vård- och omsorgsnämnden", "VON-2024-00187", "2024-Q3",
              "2024-10-21", ["LSS", "SoL"])
    d = Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Calibri", Pt(11)
    for n in (1, 2):
        d.styles[f"Heading {n}"].font.color.rgb = RGBColor(0x1F, 0x5A, 0x4A)
    sec = d.sections[0]
    sec.header.paragraphs[0].text = "Arvika kommun\tTjänsteskrivelse\tVON-2024-00187"
    sec.footer.paragraphs[0].text = "Vård- och omsorgsstaben, 671 81 Arvika"
    d.add_paragraph("2024-10-21")
    d.add_paragraph("Vård- och omsorgsnämnden")
    d.add_heading("Redovisning av ej verkställda beslut tredje kvartalet 2024", 1)
    d.add_heading("Vård- och omsorgsstabens förslag", 2)
    d.add_paragraph("Redovisningen läggs till handlingarna.", style="List Number")
    d.add_paragraph("Redovisningen överlämnas till fullmäktige och till kommunens revisorer.", style="List Number")
    d.add_heading("Sammanfattning", 2)
    q1 = "Nämnden har vid utgången av kvartal tre sex beslut enligt LSS och tre beslut enligt SoL som inte har verkställts inom tre månader"
    q2 = "förra kvartalet var siffrorna åtta respektive tre"
    q3 = "LSS-besluten har därmed minskat med två"
    d.add_paragraph(f"{q1}; {q2}. {q3}. Fler beslut än tidigare handlar om att den enskilde väntar på en viss lägenhet.")
    m = ("measure",)
    t.claim(q1, 6, lag="LSS", loose=m)
    t.claim(q1, 3, lag="SoL", loose=m)
    t.claim(q2, 8, lag="LSS", period="2024-Q2", loose=m)
    t.claim(q2, 3, lag="SoL", period="2024-Q2", loose=m)
    t.claim(q3, -2, lag="LSS", unit="skillnad", compare_to="2024-Q2", loose=m)
    d.add_heading("Antal beslut fördelade på kvinnor och män", 2)
    for n, (lag, rows) in enumerate((("LSS", LSS), ("SoL", SOL)), 1):
        title = f"Tabell {n}. Ej verkställda beslut {lag} 2024-09-30"
        names = list(dict.fromkeys(r[0] for r in rows))
        cnt = {(i, k): sum(r[0] == i and r[1] == k for r in rows) for i in names for k in "KM"}
        grid = [[i, cnt[i, "K"], cnt[i, "M"], cnt[i, "K"] + cnt[i, "M"]] for i in names]
        grid.append(["Summa", *[sum(g[j] for g in grid) for j in (1, 2, 3)]])
        grid = [[g[0], *[str(v) if v else "–" for v in g[1:]]] for g in grid]
        cols = ["Insats", "Kvinnor", "Män", "Summa"]
        d.add_paragraph(title).runs[0].italic = True
        docx_table(d, cols, grid, [7, 2.3, 2.3, 2.3], style="Light Grid Accent 3", bold_last=True, right=(1, 2, 3))
        d.add_paragraph("")
        t.table(f"t{n}", "other", cols, grid, title, ["Antal beslut fördelade på kvinnor och män"])
        t.grid(f"t{n}", grid, [dict(lag=lag, insats=i) for i in names] + [dict(lag=lag, is_total=True)],
               [dict(kon="K"), dict(kon="M"), {}])
    d.add_heading("Besluten i korthet", 2)
    d.add_paragraph("Här följer samtliga beslut, ett i varje punkt. Äldsta beslutet är från augusti 2023.")
    for lag, rows in (("LSS", LSS), ("SoL", SOL)):
        d.add_heading(f"Enligt {lag}", 3)
        for ins, kon, date, kom in rows:
            d.add_paragraph(f"{ins}, {WORD[kon]}. Beslut {longdate(date)}. {kom}", style="List Bullet")
            t.dec(None, ["Besluten i korthet", f"Enligt {lag}"], insats=ins, lag=lag, kon=kon, alder="vuxen", beslutsdatum=date, kommentar=kom)
    d.add_heading("Lagkrav", 2)
    d.add_paragraph("Bestämmelserna finns i 16 kap. 6 f–6 h §§ socialtjänstlagen (2001:453) och 28 f–28 h §§ lagen om stöd och "
                    "service till vissa funktionshindrade. Fullmäktige ska få en statistikrapport varje kvartal.")
    d.add_paragraph("\nBengt-Åke Låtsas\nVård- och omsorgschef")
    d.save(t.out("docx"))
    t.save()
