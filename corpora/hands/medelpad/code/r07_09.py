from lib import *
import docxlib as dx
from docx.shared import Pt, Cm
from docx.enum.section import WD_SECTION, WD_ORIENT


def r07():
    r = Rep("medelpad07_ludvika_2025kv3", "pdf", organisation="Ludvika kommun", kommunkod="2085", namnd="Vård- och omsorgsnämnden", dnr="VON 2025/310",
            period="2025-Q3", document_date="2025-11-03", laws=["SoL", "LSS"])
    d = dx.new("Liberation Serif", 11.5)
    s = d.sections[0]
    s.header.paragraphs[0].text = "LUDVIKA KOMMUN\t\tSAMMANTRÄDESPROTOKOLL"
    s.header.add_paragraph("Vård- och omsorgsnämnden\t\tSammanträdesdatum 2025-10-29", style="Header")
    s.footer.paragraphs[0].text = "Justerandes signatur\t\tUtdragsbestyrkande"
    d.add_heading("§ 87    Dnr VON 2025/310", 2)
    d.add_heading("Rapport till fullmäktige – ej verkställda beslut tredje kvartalet 2025", 1)
    d.add_heading("Beslut", 3)
    d.add_paragraph("Vård- och omsorgsnämnden överlämnar rapporten till kommunfullmäktige.")
    d.add_heading("Beskrivning av ärendet", 3)
    d.add_paragraph("Nämnden ska enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS rapportera beslut som inte verkställts inom tre månader samt avbrott i verkställigheten som varat lika länge. "
                    "Av den bilagda listan framgår att nämnden den 30 september 2025 hade 14 ej verkställda beslut, varav åtta enligt SoL och sex enligt LSS. I tre fall rör det sig om avbrott. "
                    "Nio av besluten gäller kvinnor och fem gäller män.")
    E = "ej_verkställda"
    r.claim("hade 14 ej verkställda beslut", 14, E, agreed=NOMEAS)
    r.claim("varav åtta enligt SoL", 8, E, lag="SoL", agreed=NOMEAS)
    r.claim("sex enligt LSS", 6, E, lag="LSS", agreed=NOMEAS)
    r.claim("I tre fall rör det sig om avbrott", 3, E, orsak="avbrott", agreed=["period", "lag", "insats", "kon", "compare_to"])
    r.claim("Nio av besluten gäller kvinnor", 9, E, kon="K", agreed=NOMEAS)
    r.claim("fem gäller män", 5, E, kon="M", agreed=NOMEAS)
    d.add_heading("Yrkanden", 3)
    d.add_paragraph("Ordföranden yrkar bifall till förvaltningens förslag och finner att nämnden beslutar så.")
    d.add_heading("Skickas till", 3)
    d.add_paragraph("Kommunfullmäktige\nRevisionen")
    d.add_paragraph("\nProtokollet justerat 2025-11-03")
    n = d.add_section(WD_SECTION.NEW_PAGE)
    n.orientation, n.page_width, n.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    n.header.is_linked_to_previous = n.footer.is_linked_to_previous = False
    n.header.paragraphs[0].text = "Bilaga § 87"
    n.footer.paragraphs[0].text = "Ludvika kommun, social välfärd"
    title = "Lista över ej verkställda beslut per den 30 september 2025"
    d.add_heading(title, 1)
    cols = ["Insats/bistånd", "K/M", "Beslut", "Avbrott", "Orsak"]
    sol = [["Särskilt boende", "K", "14/3 2025", "", "Plats saknas i Ludvika tätort"], ["Särskilt boende", "K", "28/4 2025", "", "Plats saknas i Ludvika tätort"], ["Särskilt boende", "M", "5/5 2025", "", "Har avböjt plats i Grangärde"],
           ["Särskilt boende", "K", "16/6 2025", "", "Inflyttning bestämd till 6 oktober"], ["Korttidsboende", "K", "23/6 2025", "", "Vill vänta tills dottern är hemma igen"], ["Hemtjänst", "K", "2/6 2025", "", "Vill bara ha hjälp av namngiven personal"],
           ["Dagverksamhet", "M", "", "9/5 2025", "Slutade efter fall i hemmet, utreds för särskilt boende"], ["Ledsagning", "K", "17/2 2025", "", "Ingen utförare kan på helger"]]
    lss = [["Servicebostad", "M", "11/9 2023", "", "Väntar på nybyggda Marnäs"], ["Servicebostad", "K", "20/11 2024", "", "Väntar på nybyggda Marnäs"], ["Gruppbostad", "M", "31/3 2025", "", "Två erbjudanden, båda avböjda av god man"],
           ["Daglig verksamhet", "K", "", "24/1 2025", "Långvarig sjukdom"], ["Daglig verksamhet", "M", "", "30/5 2025", "Trivdes inte, byte av grupp planeras"], ["Kontaktperson", "K", "7/4 2025", "", "Ny kontaktperson tillsätts under hösten"]]
    allr = sol + lss
    assert sum(x[1] == "K" for x in allr) == 9 and sum(x[1] == "M" for x in allr) == 5 and sum(bool(x[3]) for x in allr) == 3
    rows = [["Beslut enligt SoL", "", "", "", ""]] + sol + [["Beslut enligt LSS", "", "", "", ""]] + lss
    tb = dx.table(d, cols, rows, [5.5, 1.6, 3.2, 3.2, 11], head="D9D9D9", size=10)
    for i in (1, len(sol) + 2):
        c = tb.rows[i].cells
        for p in [c[0].merge(c[4])]:
            while len(p.paragraphs) > 1:
                e = p.paragraphs[-1]._p; e.getparent().remove(e)
            p.paragraphs[0].runs[0].bold = True
            dx.shade(p, "F2F2F2")
    t = r.table(title, [title], cols, rows, "decision_rows")

    def iso(x):
        if not x:
            return None
        dm, y = x.split(); dd, m = dm.split("/")
        return f"{y}-{int(m):02d}-{int(dd):02d}"
    for lag, rr in (("SoL", sol), ("LSS", lss)):
        for a, k, b, v, c in rr:
            r.dec(table=t, section=[title, f"Beslut enligt {lag}"], insats=a, lag=lag, beslutsdatum=iso(b), avbrottsdatum=iso(v), kon=k, kommentar=c)
    d.add_paragraph()
    d.add_paragraph("Datum skrivs dag/månad. Vid avbrott anges dagen då verkställigheten avbröts.")
    tmp = Path(tempfile.mkdtemp()) / "x.docx"
    d.save(tmp); office(tmp, r.path); r.save()


def r08():
    r = Rep("medelpad08_bracke_2025q4", "html", organisation="Bräcke kommun", kommunkod="2305", namnd="Socialnämnden", dnr="Sn 51/2026",
            period="2025-Q4", document_date="2026-01-20", laws=["SoL", "LSS"])
    G = [("SoL", "Socialtjänstlagen", [("Särskilt boende", [("Kvinna", "15 april 2025", "2025-04-15", "Vill inte flytta förrän huset är sålt."), ("Man", "22 september 2025", "2025-09-22", "Alla platser är belagda."), ("Kvinna", "25 september 2025", "2025-09-25", "Alla platser är belagda.")]),
                                       ("Kontaktfamilj", [("Pojke", "3 februari 2025", "2025-02-03", "Utredning av tänkbar familj pågår.")]),
                                       ("Boendestöd", [("Man", "1 september 2025", "2025-09-01", "Avbokar besök. Ny planering efter nyår.")])]),
         ("LSS", "Lagen om stöd och service till vissa funktionshindrade", [("Kontaktperson", [("Kvinna", "12 juni 2025", "2025-06-12", "Har svårt att bestämma sig för någon av dem som föreslagits."), ("Man", "19 augusti 2025", "2025-08-19", "Ingen lämplig person hittad i Kälarne.")]),
                 ("Korttidsvistelse", [("Flicka", "8 maj 2025", "2025-05-08", "Familjen vill börja först till sommaren.")]),
                 ("Ledsagarservice", [("Man", "29 augusti 2025", "2025-08-29", "Ledsagaren har slutat, rekrytering pågår.")])])]
    rows, body = [], ""
    for lag, name, groups in G:
        body += f"<h3>{name} ({lag})</h3>\n"
        for ins, ds in groups:
            rows.append([lag, ins, sum(x[0] in ("Kvinna", "Flicka") for x in ds) or 0, sum(x[0] in ("Man", "Pojke") for x in ds), len(ds)])
            body += f"<p class=ins><strong>{ins}</strong></p>\n<ul>\n"
            for k, pd, iso, c in ds:
                body += f"<li>{k}, beslut {pd}. {c}</li>\n"
                r.dec(section=["Beslut för beslut", f"{name} ({lag})", ins], insats=ins, lag=lag, beslutsdatum=iso, kommentar=c, kon="K" if k in ("Kvinna", "Flicka") else "M", alder="barn" if k in ("Flicka", "Pojke") else "vuxen")
            body += "</ul>\n"
    rows.append(["", "Alla", *[sum(x[i] for x in rows) for i in (2, 3, 4)]])
    assert rows[-1][2:] == [4, 5, 9], rows
    cols = ["Lag", "Insats", "Kvinnor och flickor", "Män och pojkar", "Antal"]
    r.t["tables"] = []
    t = r.table("Antal ej verkställda beslut 31 december 2025", ["Antal ej verkställda beslut 31 december 2025"], cols, rows, "other")
    for lag, ins, k, m, n in rows:
        tot = ins == "Alla"
        for kon, v in (("K", k), ("M", m), (None, n)):
            r.count(t, v, measure="ej_verkställda", lag=lag or None, insats=None if tot else ins, kon=kon, is_total=tot)
    tr = "".join("<tr>" + "".join(f"<td{' class=n' if i > 1 else ''}>{v}</td>" for i, v in enumerate(x)) + "</tr>\n" for x in rows)
    r.claim("har Bräcke kommun nio ej verkställda beslut", 9, "ej_verkställda", agreed=NOMEAS)
    r.claim("Det är tre fler än vid förra rapporteringen, då sex beslut rapporterades", 3, "ej_verkställda", unit="skillnad", compare_to="2025-Q3", agreed=NOMEAS)
    r.claim("Det är tre fler än vid förra rapporteringen, då sex beslut rapporterades", 6, "rapporterade", period="2025-Q3", agreed=NOMEAS)
    r.claim("Ett beslut har verkställts under kvartalet och tas därför inte upp i listan", 1, "verkställda")
    html = f"""<!DOCTYPE html>
<html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut kvartal 4 2025 - Bräcke kommun</title>
<style>body{{font-family:Verdana,sans-serif;margin:0;color:#222}}header,footer{{background:#1d4f3f;color:#fff;padding:12px 24px}}nav a{{color:#cfe;margin-right:14px}}main{{max-width:820px;margin:20px auto;padding:0 16px}}
table{{border-collapse:collapse;margin:10px 0}}th,td{{border:1px solid #aaa;padding:5px 9px;text-align:left}}td.n{{text-align:right}}caption{{text-align:left;font-weight:bold;padding:4px 0}}.meta{{color:#555;font-size:.85em}}.ins{{margin-bottom:0}}</style></head>
<body><header><strong>Bräcke kommun</strong><nav><a href="#">Start</a><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a></nav></header>
<main><p class="meta">Du är här: Kommun och politik / Möten och protokoll / Socialnämnden</p>
<h1>Ej verkställda beslut, kvartal 4 2025</h1>
<p class="meta">Tjänsteskrivelse 2026-01-20 | Diarienummer Sn 51/2026 | Till: Socialnämnden</p>
<h2>Vad ärendet handlar om</h2>
<p>Beslut som inte har verkställts inom tre månader ska rapporteras till IVO varje kvartal, enligt såväl socialtjänstlagen som LSS. Socialnämnden får en egen sammanställning utan personuppgifter.</p>
<p>Den 31 december 2025 har Bräcke kommun nio ej verkställda beslut. Det är tre fler än vid förra rapporteringen, då sex beslut rapporterades för kvartal 3. Ett beslut har verkställts under kvartalet och tas därför inte upp i listan.</p>
<table><caption>Antal ej verkställda beslut 31 december 2025</caption><thead><tr>{''.join(f'<th scope=col>{c}</th>' for c in cols)}</tr></thead>
<tbody>
{tr}</tbody></table>
<h2>Beslut för beslut</h2>
{body}<h2>Förslag till beslut</h2><p>Socialnämnden godkänner rapporten.</p>
<table><caption>Socialnämndens möten våren 2026</caption><tr><th>Dag</th><th>Plats</th></tr><tr><td>28 januari</td><td>Kommunhuset</td></tr><tr><td>25 mars</td><td>Gimåfors</td></tr></table>
</main><footer>Bräcke kommun, 843 80 Bräcke. Sidan uppdaterad 2026-01-23.</footer></body></html>
"""
    r.path.write_text(html, encoding="utf-8"); r.save()


def r09():
    r = Rep("medelpad09_gallivare_2024kv2", "pdf", organisation="Gällivare kommun", kommunkod="2523", namnd="Socialnämnden", dnr="SN/2024:166",
            period="2024-Q2", document_date="2024-08-14", laws=["SoL", "LSS"])
    ors = ["Bostad eller plats saknas", "Personal saknas", "Tackat nej", "Annat skäl"]
    G = [("SoL", [["Särskilt boende", 5, 3, 6, "", 2, ""], ["Hemtjänst", 1, "", "", 1, "", ""], ["Kontaktfamilj", 1, 2, "", 2, "", 1], ["Stödboende", "", 2, 1, "", "", 1]]),
         ("LSS", [["Bostad med särskild service", 2, 4, 4, "", 2, ""], ["Personlig assistans", 1, 1, "", 2, "", ""], ["Daglig verksamhet", 3, 2, "", "", 3, 2], ["Kontaktperson", 2, 1, "", 1, 1, 1], ["Korttidstillsyn", "", 1, "", 1, "", ""]])]
    cols = ["Insats", "Kön / Kvinnor", "Kön / Män", "Antal"] + [f"Orsak / {o}" for o in ors]
    rows, trs, subs = [], "", []
    meta = []
    for lag, rr in G:
        out = []
        for x in rr:
            n = (x[1] or 0) + (x[2] or 0)
            assert n == sum(v or 0 for v in x[3:]), x
            out.append([x[0], x[1], x[2], n] + x[3:])
        sub = [f"Delsumma {lag}"] + [sum(y[i] or 0 for y in out) for i in range(1, 8)]
        subs.append(sub)
        for y in out + [sub]:
            rows.append(y); meta.append((lag, None if y is sub else y[0], y is sub))
    tot = ["Totalt"] + [subs[0][i] + subs[1][i] for i in range(1, 8)]
    rows.append(tot); meta.append((None, None, True))
    assert tot[1:] == [15, 16, 31, 11, 7, 8, 5], tot
    sec = ["Redovisning kvartal 2 2024"]
    t = r.table("Ej verkställda beslut efter insats, kön och orsak", sec, cols, rows, "matrix_insats_kon_orsak")
    for row, (lag, ins, is_tot) in zip(rows, meta):
        for i, v in enumerate(row[1:], 1):
            r.count(t, v, measure="ej_verkställda", lag=lag, insats=ins, is_total=is_tot, kon={1: "K", 2: "M"}.get(i), orsak=ors[i - 4] if i > 3 else None)
    for row, (lag, ins, is_tot) in zip(rows, meta):
        trs += f"<tr class='{'s' if is_tot else ''}'>" + "".join(f"<td>{v}</td>" for v in row) + "</tr>"
    r.claim("Av de 31 ej verkställda besluten avser 15 kvinnor eller flickor", 31, "ej_verkställda")
    r.claim("Av de 31 ej verkställda besluten avser 15 kvinnor eller flickor", 15, "ej_verkställda", kon="K")
    r.claim("16 män eller pojkar", 16, "ej_verkställda", kon="M")
    r.claim("Brist på bostad eller plats är orsaken i 35 procent av fallen", 35, "ej_verkställda", unit="procent", orsak="Brist på bostad eller plats", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    r.claim("Åtta gånger har den enskilde tackat nej", 8, "ej_verkställda", orsak="tackat nej")
    V = [["Daglig verksamhet", "LSS", "Kvinna", "2023-11-30", "2024-05-20", "Åter efter sjukskrivning"], ["Personlig assistans", "LSS", "Man", "2023-12-18", "2024-04-08", "Ny utförare anlitad"],
         ["Särskilt boende", "SoL", "Man", "2023-10-05", "2024-06-03", "Flyttat in på Forsgården"], ["Hemtjänst", "SoL", "Kvinna", "2023-11-22", "2024-05-13", "Personal anställd"], ["Särskilt boende", "SoL", "Kvinna", "2023-12-04", "2024-06-25", "Flyttat in på Hedgården"]]
    vc = ["Insats", "Lag", "Kön", "Beslutsdag", "Verkställt", "Anmärkning"]
    vt = "Tidigare rapporterade beslut som verkställts under kvartalet"
    t2 = r.table(vt, [vt], vc, V, "decision_rows")
    for i, l, k, b, v, c in V:
        r.dec(table=t2, section=[vt], insats=i, lag=l, kon="K" if k == "Kvinna" else "M", alder="vuxen", beslutsdatum=b, verkstallt_datum=v, kommentar=c, status="verkställt")
    r.claim("Fem tidigare rapporterade beslut har verkställts sedan april", 5, "verkställda")
    html = f"""<html lang=sv><meta charset=utf-8><style>@page{{size:A4 landscape;margin:14mm 16mm}}body{{font:10pt 'DejaVu Serif';color:#000}}
h1{{font-size:14.5pt;margin:8pt 0 5pt}}h2{{font-size:11.5pt;margin:10pt 0 4pt;break-after:avoid}}p{{margin:3pt 0 6pt;max-width:235mm}}
table{{border-collapse:collapse;font:9pt 'DejaVu Sans'}}th,td{{border:.7px solid #666;padding:2.5pt 6pt}}th{{background:#e4e4f0;font-weight:bold;text-align:center;vertical-align:bottom}}
.m td:not(:first-child){{text-align:center}}.s td{{font-weight:bold;background:#f5f5f5}}.v td,.v th{{text-align:left;white-space:nowrap}}tr{{break-inside:avoid}}caption{{text-align:left;font-style:italic;padding-bottom:3pt}}
.hd{{display:grid;grid-template-columns:2fr 1fr 1fr;font:9pt 'DejaVu Sans';border-bottom:1px solid #000;padding-bottom:4pt}}.pb{{break-before:page}}</style>
<div class=hd><div><b>GÄLLIVARE KOMMUN</b><br>Socialförvaltningen</div><div>Datum<br>2024-08-14</div><div>Diarienummer<br>SN/2024:166</div></div>
<h1>Kvartalsrapport till socialnämnden om beslut som ej verkställts (SoL och LSS)</h1>
<h2>Redovisning kvartal 2 2024</h2>
<p>Av de 31 ej verkställda besluten avser 15 kvinnor eller flickor och 16 män eller pojkar. Brist på bostad eller plats är orsaken i 35 procent av fallen. Åtta gånger har den enskilde tackat nej. Bara en orsak anges för varje beslut.</p>
<table class=m><caption>Ej verkställda beslut efter insats, kön och orsak</caption><thead><tr><th rowspan=2>Insats</th><th colspan=2>Kön</th><th rowspan=2>Antal</th><th colspan=4>Orsak</th></tr><tr><th>Kvinnor</th><th>Män</th>{''.join(f'<th>{o}</th>' for o in ors)}</tr></thead><tbody>{trs}</tbody></table>
<h2 class=pb>{vt}</h2><p>Fem tidigare rapporterade beslut har verkställts sedan april. De ingår inte i tabellen ovan.</p>
<table class=v><thead><tr>{''.join(f'<th>{c}</th>' for c in vc)}</tr></thead><tbody>{''.join('<tr>' + ''.join(f'<td>{c}</td>' for c in x) + '</tr>' for x in V)}</tbody></table>
<h2>Bestämmelser</h2><p>Rapporteringen regleras i 16 kap. 6 f–h §§ socialtjänstlagen (2001:453) och 28 f–h §§ LSS. Statistikrapporten till kommunfullmäktige lämnas i särskild ordning.</p>
<h2>Förslag till beslut</h2><p>Socialnämnden lägger rapporten till handlingarna.</p><p style="margin-top:18pt">Socialchef</p></html>"""
    chrome(html, r.path); r.save()


if __name__ == "__main__":
    r07(); r08(); r09()
