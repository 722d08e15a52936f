from lib import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH

MON = "januari februari mars april maj juni juli augusti september oktober november december".split()
def words(iso):
    y, m, d = iso.split("-"); return f"{int(d)} {MON[int(m)-1]} {y}"

# ---------------------------------------------------------------- 04 Hjo: bullets, docx
def r04():
    r = R("tiveden04_hjo_2024q4", "docx", organisation="Hjo kommun", kommunkod="1497", namnd="Kommunstyrelsen", dnr=None,
          period="2024-Q4", document_date="2025-01-22", laws=["SoL", "LSS"])
    d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(11)
    for s in d.styles:
        if s.name.startswith("Heading"): s.font.name = "Liberation Sans"; s.font.color.rgb = RGBColor(0, 0x55, 0x55)
    d.sections[0].header.paragraphs[0].text = "Hjo kommun · Vård och omsorg"
    d.sections[0].footer.paragraphs[0].text = "Torggatan 2, 544 81 Hjo"
    P = d.add_paragraph
    P("2025-01-22"); P("Till kommunstyrelsen")
    d.add_heading("Beslut som inte verkställts – rapport för oktober till december 2024", 1)
    c = r.c
    P("Kommunstyrelsen ansvarar i Hjo för vård och omsorg. Var tredje månad rapporteras till IVO de beslut enligt SoL och LSS som efter tre månader inte har kunnat verkställas. Nedan finns ett kort utdrag utan personuppgifter. "
      + c("Vid utgången av december gällde det åtta beslut", dict(value=8)) + ", " + c("fem enligt LSS och tre enligt SoL", dict(value=5, lag="LSS"), dict(value=3, lag="SoL")) + ". "
      + c("I förra rapporten var det sex", dict(value=6, period="2024-Q3")) + ".")
    data = {"LSS": [("Kontaktperson", "M", "2024-03-19", "Tre personer har tillfrågats men ingen har kunnat ta uppdraget. Rekryteringen går vidare."),
                    ("Kontaktperson", "K", "2024-06-27", "Hon vill vänta tills hon flyttat."),
                    ("Daglig verksamhet", "M", "2023-11-07", "Har tackat nej till plats på Café Guldkroken. Önskar arbete med djur, vilket kommunen inte kan erbjuda just nu."),
                    ("Korttidsvistelse utanför hemmet", "M", "2024-09-10", "Plats finns men inskolningen har skjutits upp pga sjukdom."),
                    ("Bostad med särskild service för vuxna", "K", "2022-05-31", "Ingen ledig bostad. Ny gruppbostad planeras 2026.")],
            "SoL": [("Särskilt boende", "K", "2024-08-20", "Har erbjudits lägenhet två gånger och tackat nej. Vill bo på Rödingen."),
                    ("Särskilt boende", "M", "2024-09-02", "Väntar på ledig lägenhet, är på korttidsboende så länge."),
                    ("Kontaktfamilj", "K", "2024-02-14", "Familj är utsedd och första helgen blir i januari.")]}
    for lag, head in (("LSS", "Beslut enligt LSS"), ("SoL", "Beslut enligt socialtjänstlagen")):
        d.add_heading(head, 2)
        for ins, kon, bd, kom in data[lag]:
            barn = ins in ("Korttidsvistelse utanför hemmet", "Kontaktfamilj")
            who = {("K", 0): "kvinna", ("M", 0): "man", ("K", 1): "flicka", ("M", 1): "pojke"}[(kon, int(barn))]
            p = P(style="List Bullet"); p.add_run(ins).bold = True
            p.add_run(f", {who}, beslut {bd}: {kom}")
            r.d(section=[head], insats=ins, lag=lag, beslutsdatum=bd, kommentar=kom, kon=kon, alder="barn" if barn else "vuxen", status="kvarstående")
    d.add_heading("Verkställt sedan sist", 2)
    P(c("Ett beslut om ledsagarservice enligt LSS som fanns med i förra rapporten är nu verkställt", dict(value=1, measure="verkställda", lag="LSS", insats="ledsagarservice")) + ".")
    d.add_heading("Förslag till beslut", 2); P("Kommunstyrelsen noterar informationen och lämnar den vidare till kommunfullmäktige och revisorerna.")
    P("Verksamhetschef för myndighet och stöd")
    r.docx(d)

# ---------------------------------------------------------------- 06 Kalix: web page, turned series + cards
def r06():
    r = R("tiveden06_kalix_2025q1", "html", organisation="Kalix kommun", kommunkod="2514", namnd="Socialnämnden", dnr="2025-00064",
          period="2025-Q1", document_date="2025-04-24", laws=["SoL", "LSS"])
    c = r.c
    per = [("Jan–mars 2024", "2024-Q1"), ("Apr–juni 2024", "2024-Q2"), ("Juli–sept 2024", "2024-Q3"), ("Okt–dec 2024", "2024-Q4"), ("Jan–mars 2025", "2025-Q1")]
    heads = ["Särskilt boende", "Kontaktfamilj", "Gruppbostad", "Daglig verksamhet"]
    lags = ["SoL", "SoL", "LSS", "LSS"]
    V = [(4, 1, 3, 2), (6, 1, 3, 2), (5, 0, 4, 1), (3, 2, 4, 1), (2, 1, 3, 1)]
    cols = ["Period", "SoL / Särskilt boende", "SoL / Kontaktfamilj", "LSS / Gruppbostad", "LSS / Daglig verksamhet", "Alla"]
    rows = []
    for (p, q), v in zip(per, V):
        rows.append([p]+[str(x) for x in v]+[str(sum(v))])
        for hh, lg, x in zip(heads, lags, v): r.n("t1", x, period=q, lag=lg, insats=hh)
        r.n("t1", sum(v), period=q, total=True)
    r.table("Så har antalet utvecklats", ["Så har antalet utvecklats"], cols, rows, "insats_time_series")
    cards = [("Särskilt boende", "SoL", "Kvinna", "2024-10-09", "Har tackat nej till Rönngården eftersom hon vill bo i Töre."),
             ("Särskilt boende", "SoL", "Man", "2024-12-03", "Ingen ledig plats på demensavdelning."),
             ("Kontaktfamilj", "SoL", "Pojke", "2024-09-17", "Flera familjer har kontaktats, ingen har passat."),
             ("Gruppbostad", "LSS", "Man", "2023-05-23", "Väntar på att bli erbjuden bostad. Kommunens två gruppbostäder är fullbelagda."),
             ("Gruppbostad", "LSS", "Kvinna", "2024-06-11", "Anhöriga vill att inflyttningen väntar till efter sommaren."),
             ("Gruppbostad", "LSS", "Man", "2024-11-26", "Väntar på att bli erbjuden bostad."),
             ("Daglig verksamhet", "LSS", "Kvinna", "2024-08-30", "Avbrott på grund av sjukdom, därefter vill hon inte komma tillbaka till samma grupp.")]
    kort = ""
    for i, (ins, lag, who, bd, kom) in enumerate(cards, 1):
        kort += f"<article class='kort'><h3>{ins}</h3><dl><dt>Lag</dt><dd>{lag}</dd><dt>Beslutsdatum</dt><dd>{bd}</dd><dt>Berör</dt><dd>{who}</dd><dt>Orsak</dt><dd>{esc(kom)}</dd></dl></article>\n"
        r.d(section=["Besluten ett och ett"], insats=ins, lag=lag, beslutsdatum=bd, kommentar=kom, kon="K" if who == "Kvinna" else "M", alder="barn" if who == "Pojke" else "vuxen", status="kvarstående")
    head = "<thead><tr><th rowspan=2 scope=col>Period</th><th colspan=2>SoL</th><th colspan=2>LSS</th><th rowspan=2>Alla</th></tr><tr>" + "".join(f"<th>{x}</th>" for x in heads) + "</tr></thead>"
    h = f"""<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Ej verkställda beslut januari–mars 2025 - Kalix kommun</title>
<style>body{{font-family:Verdana,'DejaVu Sans',sans-serif;max-width:860px;margin:0 auto;padding:1em}}nav{{background:#00497a;padding:.6em}}nav a{{color:#fff;margin-right:1.2em}}table{{border-collapse:collapse}}th,td{{border:1px solid #bbb;padding:.3em .7em}}.kort{{border-left:4px solid #00497a;background:#f4f7f9;margin:.8em 0;padding:.4em 1em}}dl{{display:grid;grid-template-columns:9em 1fr;margin:0}}dd{{margin:0}}footer{{margin-top:3em;border-top:1px solid #ccc;font-size:85%}}</style></head><body>
<nav><a href="#">Start</a><a href="#">Omsorg och hjälp</a><a href="#">Kommun och politik</a><a href="#">Kontakta oss</a></nav>
<main><h1>Ej verkställda beslut januari–mars 2025</h1>
<p>Kalix kommun, socialnämnden. Diarienummer 2025-00064. Publicerad 2025-04-24.</p>
<p>När socialnämnden beviljat någon hjälp ska hjälpen komma igång så fort som möjligt. Dröjer det mer än tre månader är kommunen skyldig att anmäla det till Inspektionen för vård och omsorg (IVO). Här redovisas anmälningarna för årets första kvartal.</p>
<p>{c("Den 31 mars 2025 fanns sju beslut som inte hade verkställts", dict(value=7))}. {c("Det är tre färre än vid årsskiftet", dict(value=-3, unit="skillnad", compare_to="2024-Q4"))}. {c("För ett år sedan var de tio", dict(value=10, period="2024-Q1"))}.</p>
<h2>Så har antalet utvecklats</h2><table>{head}<tbody>
{"".join(f"<tr><th scope=row>{x[0]}</th>" + "".join(f"<td>{y}</td>" for y in x[1:]) + "</tr>" for x in rows)}</tbody></table>
<p>{c("Toppen var andra kvartalet 2024 med tolv beslut", dict(value=12, period="2024-Q2"))}. {c("Därefter har särskilt boende minskat från sex till två beslut", dict(value=6, period="2024-Q2", insats="särskilt boende", lag="SoL"), dict(value=2, insats="särskilt boende", lag="SoL"))} eftersom fler platser har blivit lediga.</p>
<h2>Besluten ett och ett</h2>
{kort}
<h2>Vad händer nu?</h2><p>Socialnämnden behandlar rapporten den 6 maj 2025. Rapporten går sedan till kommunfullmäktige och till revisorerna.</p></main>
<footer>Kalix kommun, 952 81 Kalix. Telefon växel 0923-650 00. Har du frågor? Mejla oss.</footer></body></html>"""
    r.html(h)

# ---------------------------------------------------------------- 07 Vetlanda: minutes with numbered cases in prose
def r07():
    r = R("tiveden07_vetlanda_2024q2", "pdf", organisation="Vetlanda kommun", kommunkod="0685", namnd="Vård- och omsorgsnämnden", dnr="VON 2024/73",
          period="2024-Q2", document_date="2024-09-05", laws=["SoL", "LSS"])
    c = r.c; out = ""
    A = [("SoL", "Ej verkställda beslut enligt SoL", [
            (1, "Särskilt boende", "kvinna", "2024-01-23", "Kvinnan har blivit erbjuden lägenhet på Vitalagården men vill vara kvar hemma över sommaren."),
            (2, "Särskilt boende", "man", "2024-03-05", "Någon ledig plats har inte funnits. En annan sökande fick förtur."),
            (3, "Dagverksamhet", "kvinna", "2024-02-20", "Färdtjänsten går inte att samordna med öppettiderna."),
            (4, "Trygghetslarm", "man", "2024-03-18", "Den enskilde har inte lämnat nyckel trots påminnelser.")]),
         ("LSS", "Ej verkställda beslut enligt LSS", [
            (5, "Bostad med särskild service", "man", "2021-10-12", "Mannen har tackat nej till sex erbjudanden. Han vill bo i Ekenässjön, där kommunen inte har någon bostad."),
            (6, "Avlösarservice i hemmet", "flicka", "2024-02-01", "Personal har anställts men slutade före start. Ny rekrytering pågår."),
            (7, "Korttidstillsyn", "pojke", "2023-12-14", "Familjen har valt fritidshem tills vidare.")])]
    B = [(8, "Särskilt boende", "SoL", "man", "2023-11-09", "2024-05-27", "Flyttade in på Österliden."),
         (9, "Kontaktperson", "LSS", "kvinna", "2023-08-22", "2024-06-03", "Kontaktperson hittad via anhörig.")]
    for lag, head, xs in A:
        out += f"<h3>{head}</h3>"
        for nr, ins, who, bd, kom in xs:
            out += f"<p class=a><b>{nr}. {ins}, {who}.</b> Beslut den {words(bd)}. {esc(kom)}</p>"
            r.d(nr=nr, section=["Redogörelse", head], insats=ins, lag=lag, beslutsdatum=bd, kommentar=kom, kon="K" if who in ("kvinna", "flicka") else "M",
                alder="barn" if who in ("pojke", "flicka") else "vuxen", status="kvarstående")
    head = "Tidigare rapporterade beslut som verkställts under kvartalet"; out += f"<h3>{head}</h3>"
    for nr, ins, lag, who, bd, vd, kom in B:
        out += f"<p class=a><b>{nr}. {ins} enligt {lag}, {who}.</b> Beslut den {words(bd)}, verkställt den {words(vd)}. {kom}</p>"
        r.d(nr=nr, section=["Redogörelse", head], insats=ins, lag=lag, beslutsdatum=bd, kommentar=kom, kon="K" if who == "kvinna" else "M", alder="vuxen", status="verkställt", verkstallt_datum=vd)
    q = "fyra avser SoL och tre avser LSS"
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3{{break-after:avoid}}@page{{size:A4;margin:18mm 28mm 26mm 32mm;@bottom-left{{content:"Justerandes signatur ______     ______";font:8pt 'Liberation Serif'}}@bottom-right{{content:"Utdragsbestyrkande ____________";font:8pt 'Liberation Serif'}}@top-right{{content:"Sida " counter(page);font:9pt 'Liberation Serif'}}}}
body{{font:11.5pt/1.4 'DejaVu Serif Condensed','DejaVu Serif'}}.h{{border-bottom:1pt solid #000;padding-bottom:5pt;display:flex;justify-content:space-between}}h1{{font-size:13pt;margin:14pt 0 8pt}}h2{{font-size:11.5pt;margin:11pt 0 2pt}}h3{{font-size:11pt;font-style:italic;font-weight:normal;text-decoration:underline;margin:10pt 0 3pt}}p{{margin:0 0 6pt}}.a{{break-inside:avoid}}</style>
<div class=h><div><b>Vetlanda kommun</b><br>Vård- och omsorgsnämnden</div><div>SAMMANTRÄDESPROTOKOLL<br>Sammanträdesdatum 2024-08-29</div></div>
<h1>§ 84 Ej verkställda beslut andra kvartalet 2024</h1><p>Dnr VON 2024/73</p>
<h2>Vård- och omsorgsnämndens beslut</h2><p>Nämnden godkänner rapporten och överlämnar den till kommunfullmäktige och revisionen.</p>
<h2>Ärendebeskrivning</h2><p>Nämnden är skyldig att till IVO rapportera beslut om bistånd och insatser som inte verkställts inom tre månader från beslutet. {c("Till och med den 30 juni 2024 har nämnden sju sådana beslut", dict(value=7))}: {c(q, dict(value=4, lag="SoL"), dict(value=3, lag="LSS"))}. {c("Två beslut som tidigare rapporterats har verkställts", dict(value=2, measure="verkställda"))}. {c("Tre av de sju besluten gäller kvinnor eller flickor", dict(value=3, kon="K"), dict(value=7))}.</p>
<h2>Redogörelse</h2>{out}
<h2>Beslutsunderlag</h2><p>Tjänsteskrivelse från förvaltningen<br>Ordförandens förslag till beslut</p>
<h2>Dagens sammanträde</h2><p>Avdelningschefen redogör för ärendet. En ledamot frågar om möjligheten att bygga i Ekenässjön. Frågan tas med till lokalförsörjningsplanen.</p><p>__________</p><p>Paragrafen är justerad 2024-09-05</p><p>Utdrag till: kommunfullmäktige, revisionen</p>"""
    r.pdf(h)

# ---------------------------------------------------------------- 08 Karlskoga: two lists, decision or interruption
def r08():
    r = R("tiveden08_karlskoga_2025q4", "pdf", organisation="Karlskoga kommun", kommunkod="1883", namnd="Socialnämnden", dnr="SN 2026-00009",
          period="2025-Q4", document_date="2026-01-26", laws=["SoL", "LSS"])
    c = r.c
    sl = lambda s: f"{int(s[8:])}/{int(s[5:7])} {s[:4]}" if s else ""
    A = [("Hemtjänst", "SoL", "B", "2025-09-11", "Vill inte ha hjälp av ny personal"),
         ("Kontaktperson", "SoL", "B", "2025-06-02", "Rekrytering pågår"),
         ("Ledsagning", "SoL", "A", "2025-08-14", "Ledsagaren slutade, ersättare introduceras"),
         ("Särskilt boende", "SoL", "B", "2025-08-25", "Tackat nej"),
         ("Särskilt boende", "SoL", "B", "2025-09-22", "Platsbrist"),
         ("Växelvård", "SoL", "B", "2025-09-03", "Anhörig vill avvakta"),
         ("Avlösarservice", "LSS", "B", "2025-05-19", "Ingen personal med rätt språk"),
         ("Daglig verksamhet", "LSS", "A", "2025-04-28", "Mår för dåligt för att delta"),
         ("Daglig verksamhet", "LSS", "A", "2025-09-08", "Uppsagd från praktik, ny plats utreds"),
         ("Kontaktperson", "LSS", "B", "2024-12-10", "Tackat nej till två förslag"),
         ("Kontaktperson", "LSS", "A", "2025-07-07", "Kontaktpersonen flyttade"),
         ("Servicebostad", "LSS", "B", "2024-03-21", "Platsbrist"),
         ("Servicebostad", "LSS", "B", "2025-02-06", "Tackat nej, vill bo centralt")]
    Bs = [("Boendestöd", "SoL", "2025-06-16", "2025-11-03", "", "Personal rekryterad"),
          ("Särskilt boende", "SoL", "2025-07-01", "2025-10-20", "", "Flyttat in på Skrantagården"),
          ("Särskilt boende", "SoL", "2025-08-07", "", "2025-11-19", "Återtog ansökan"),
          ("Kontaktperson", "LSS", "2025-10-30", "2025-10-13", "", "Kontaktperson utsedd"),   # planted: decided after carried out
          ("Gruppbostad", "LSS", "2023-11-28", "2025-12-01", "", "Inflyttad"),
          ("Korttidsvistelse", "LSS", "2025-05-12", "", "2025-12-15", "Behovet tillgodoses på annat sätt")]
    c1 = ["Insats", "Lagstiftning", "Typ", "Från datum", "Notering"]; rows = []; s1 = "Öppna vid kvartalets slut"
    for ins, lag, t, dt, kom in A:
        rows.append([ins, lag, "Beslut" if t == "B" else "Avbrott", sl(dt), kom])
        r.d(table="t1", section=[s1], insats=ins, lag=lag, kommentar=kom, status="kvarstående", beslutsdatum=dt if t == "B" else None, avbrottsdatum=dt if t == "A" else None)
    r.table(s1, [s1], c1, rows, "decision_rows")
    c2 = ["Insats", "Lag", "Beslutsdatum", "Verkställt den", "Avslutat den", "Vad som hänt"]; rows2 = []; s2 = "Verkställda eller avslutade under kvartalet"
    for ins, lag, bd, v, a, kom in Bs:
        rows2.append([ins, lag, sl(bd), sl(v) or None, sl(a) or None, kom])
        r.d(table="t2", section=[s2], insats=ins, lag=lag, kommentar=kom, beslutsdatum=bd, status="verkställt" if v else "avslutat", verkstallt_datum=v or None, avslutat_datum=a or None)
    r.table(s2, [s2], c2, rows2, "decision_rows")
    bad = rows2[3]
    r.x("date", "error", "Carried out 13/10 2025, before the decision of 30/10 2025.", "2025-10-30", "2025-10-13", [" ".join(x for x in bad if x)], ["date", "row_content"])
    r.x("date", "note", "Decided 30/10 2025: three months had not passed at the end of the quarter.", "2025-10-30", "2025-09-30", [" ".join(x for x in bad if x)], ["date"], opt=True)
    h = f"""<!doctype html><meta charset=utf-8><style>h1,h2,h3{{break-after:avoid}}@page{{size:A4;margin:20mm 18mm;@top-left{{content:"Karlskoga kommun – Socialnämnden";font:8pt 'DejaVu Sans Condensed'}}@top-right{{content:"SN 2026-00009    sid " counter(page);font:8pt 'DejaVu Sans Condensed'}}}}
body{{font:10pt/1.4 'DejaVu Sans Condensed'}}h1{{font-size:16pt;color:#3b3b6d}}h2{{font-size:12pt;color:#3b3b6d;margin:14pt 0 4pt}}table{{width:100%;border-collapse:collapse;font-size:9.3pt}}th{{text-align:left;padding:3pt 5pt}}td{{padding:3pt 5pt;vertical-align:top}}tr:nth-child(even){{background:#ecebf5}}tr{{break-inside:avoid}}.i{{border:1pt solid #3b3b6d;padding:6pt 10pt;margin:8pt 0}}</style>
<h1>Ej verkställda beslut</h1><p>Kvartalsrapport 4/2025 (1 oktober–31 december)<br>Upprättad 2026-01-26 av kvalitetsutvecklare</p>
<div class=i><b>Kort om läget.</b> {c("19 beslut har rapporterats till IVO för kvartalet", dict(value=19, measure="rapporterade"))}. {c("Fyra har verkställts och två har avslutats", dict(value=4, measure="verkställda"), dict(value=2, measure="avslutade"))}. {c("13 är fortfarande öppna", dict(value=13, measure="kvarstående"))}, varav {c("6 SoL och 7 LSS", dict(value=6, measure="kvarstående", lag="SoL"), dict(value=7, measure="kvarstående", lag="LSS"))}. {c("I fyra av de öppna är det fråga om avbrott i en insats som varit igång", dict(value=4, measure="kvarstående", orsak="avbrott", agreed=[a for a in AGREED if a != "orsak"]))}.</div>
<p>Kolumnen Typ visar om datumet avser nämndens beslut eller dagen då verkställigheten avbröts. Uppgift om kön redovisas inte då grupperna är små.</p>
<h2>{s1}</h2><table>{tr(c1,"th")}{"".join(tr(x) for x in rows)}</table>
<h2>{s2}</h2><table>{tr(c2,"th")}{"".join(tr(x) for x in rows2)}</table>
<h2>Bedömning</h2><p>Läget är i stort oförändrat. Platsbristen inom servicebostad väntas lätta under våren då lägenheter på Baggängen blir inflyttningsklara. Rutinen för uppföljning av den som tackat nej har skärpts: ny kontakt tas minst varannan månad och dokumenteras.</p>
<h2>Förslag</h2><p>Socialnämnden godkänner kvartalsrapporten. Rapporten delges kommunfullmäktige samt revisorer i enlighet med 28 h § LSS och motsvarande bestämmelse i socialtjänstlagen.</p>"""
    r.pdf(h)

# ---------------------------------------------------------------- 09 Sollefteå: matrix, docx
def r09():
    r = R("tiveden09_solleftea_2024q1", "docx", organisation="Sollefteå kommun", kommunkod="2283", namnd="Individ- och omsorgsnämnden", dnr="ION 2024-58",
          period="2024-Q1", document_date="2024-04-29", laws=["SoL", "LSS"])
    d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(11.5)
    for s in d.styles:
        if s.name.startswith("Heading"): s.font.name = "Liberation Serif"; s.font.color.rgb = RGBColor(0, 0, 0)
    P = d.add_paragraph; c = r.c
    p = P("Tjänsteutlåtande\n2024-04-29\nÄrende ION 2024-58"); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    P("Sollefteå kommun\nIndivid- och omsorgsförvaltningen"); P("Individ- och omsorgsnämnden")
    d.add_heading("Redovisning av icke verkställda beslut första kvartalet 2024", 1)
    d.add_heading("Förvaltningens förslag", 2); P("Nämnden beslutar att lägga redovisningen till handlingarna och att överlämna den till fullmäktige.")
    d.add_heading("Sammanfattning", 2)
    q = "Den vanligaste orsaken är att den enskilde tackat nej, 13 beslut"
    P(c("Per den 31 mars 2024 finns 29 gynnande beslut som inte verkställts inom tre månader", dict(value=29)) + ". " + c("17 avser LSS och 12 avser SoL", dict(value=17, lag="LSS"), dict(value=12, lag="SoL")) + ". "
      + c(q, dict(value=13, orsak="den enskilde tackat nej")) + ". " + c("Brist på bostad eller plats anges i nio fall", dict(value=9, orsak="Brist på bostad eller plats")) + ". "
      + c("Av samtliga beslut rör 16 män, vilket motsvarar 55 procent", dict(value=16, kon="M"), dict(value=55, kon="M", unit="procent")) + ".")
    P("Bestämmelser finns i 16 kap. 6 f–6 h §§ SoL samt 28 f–28 h §§ LSS. Rapporten till fullmäktige ska inte innehålla uppgifter om enskilda.")
    O = ["Brist på bostad/plats", "Saknar personal eller uppdragstagare", "Tackat nej", "Övrigt"]
    def tab(lag, cap, head, data):
        cols = [head, "Kön / Kv", "Kön / M"] + ["Orsak / " + o for o in O] + ["Summa beslut"]
        tot = [sum(x[1][i] for x in data) for i in range(6)]
        rows = []
        for n, v in data + [("Totalt "+lag, tot)]:
            assert v[0]+v[1] == sum(v[2:]), n
            rows.append([n]+[str(x) if x else None for x in v]+[str(v[0]+v[1])])
        id = r.table(cap, ["Statistik"], cols, rows, "matrix_insats_kon_orsak")
        for n, v in data + [(None, tot)]:
            for kon, x in zip("KM", v[:2]):
                if x: r.n(id, x, lag=lag, insats=n, kon=kon, total=n is None)
            for o, x in zip(O, v[2:]):
                if x: r.n(id, x, lag=lag, insats=n, orsak=o, total=n is None)
            r.n(id, v[0]+v[1], lag=lag, insats=n, total=n is None)
        p = P(); p.add_run(cap).bold = True
        p.paragraph_format.keep_with_next = True
        t = d.add_table(rows=2+len(rows), cols=8); t.style = "Table Grid"; t.autofit = False
        a = t.rows[0].cells; t.rows[0].cells[0].merge(t.rows[1].cells[0]).text = head
        a[1].merge(a[2]).text = "Kön"; a[3].merge(a[6]).text = "Orsak"; t.rows[0].cells[7].merge(t.rows[1].cells[7]).text = "Summa beslut"
        for i, x in enumerate(["Kv", "M"]+O, 1): t.rows[1].cells[i].text = x
        for i, rw in enumerate(rows, 2):
            for j, x in enumerate(rw): t.rows[i].cells[j].text = x or ""
        for i, w in enumerate([4.4, 1.1, 1.1, 2.3, 2.8, 1.6, 1.5, 1.8]):
            t._tbl.tblGrid.gridCol_lst[i].w = Cm(w)
            for rw in list(t.rows)[2:]: rw.cells[i].width = Cm(w)
        for rw in t.rows:
            for ce in rw.cells:
                for pp in ce.paragraphs:
                    for ru in pp.runs: ru.font.size = Pt(9.5)
        P()
    d.add_heading("Statistik", 2)
    L = [("Bostad med särskild service", (2, 4, 5, 0, 1, 0)), ("Daglig verksamhet", (2, 2, 0, 0, 3, 1)), ("Kontaktperson", (2, 3, 0, 2, 2, 1)), ("Ledsagarservice", (0, 2, 0, 1, 1, 0))]
    S = [("Särskilt boende", (4, 2, 3, 0, 3, 0)), ("Boendestöd", (1, 2, 0, 1, 1, 1)), ("Kontaktfamilj", (2, 1, 1, 1, 0, 1))]
    tab("LSS", "Tabell A. LSS", "Insats", L); tab("SoL", "Tabell B. SoL", "Typ av bistånd", S)
    tn = sum(x[1][4] for x in L+S); br = sum(x[1][2] for x in L+S); m = sum(x[1][1] for x in L+S)
    assert (tn, br, m) == (11, 9, 16), (tn, br, m)
    r.x("text_vs_table", "error", "The text says 13 decisions declined; tables A and B have 7 + 4 = 11.", 13, 11, [q, "Totalt LSS 6 11 5 3 7 2 17", "Totalt SoL 7 5 4 2 4 2 12"])
    P("Tomma rutor betyder att inga beslut finns. Bland de beslut som rör kontaktfamilj har platsbrist angetts när en familj funnits men varit fullt upptagen.")
    d.add_heading("Kommentar till utvecklingen", 2)
    P(c("Vid utgången av 2023 rapporterades 33 beslut", dict(value=33, period="2023-Q4")) + ", " + c("en minskning alltså med fyra", dict(value=-4, unit="skillnad", compare_to="2023-Q4")) + ". Minskningen beror mest på att gruppbostaden i Långsele har fått en ledig lägenhet och att några väntande har flyttat från kommunen.")
    P("Förvaltningschef\t\tMyndighetschef")
    r.docx(d)

if __name__ == "__main__":
    r04(); r06(); r07(); r08(); r09()
