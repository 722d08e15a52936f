import html
from lib import Report, longdate
C = [("Kontaktperson", "LSS", "2024-06-13", "kvinna", "Väntar", "Det har inte gått att hitta en kontaktperson som kan ge stöd på teckenspråk."),
     ("Daglig verksamhet", "LSS", "2024-10-03", "man", "Verkställt", "Började på caféet den 10 februari 2025.", "2025-02-10"),
     ("Korttidsvistelse", "LSS", "2024-11-21", "flicka", "Väntar", "Familjen har sagt nej till den plats som erbjudits i Forshaga."),
     ("Särskilt boende", "SoL", "2024-09-27", "man", "Väntar", "Två boenden har erbjudits. Vill bara flytta till Sannerudshemmet."),
     ("Särskilt boende", "SoL", "2024-12-05", "kvinna", "Väntar", "Ingen ledig lägenhet."),
     ("Särskilt boende", "SoL", "2024-10-29", "kvinna", "Avslutat", "Avled innan inflyttning."),
     ("Kontaktfamilj", "SoL", "2024-08-16", "pojke", "Väntar", "Kontaktfamilj utsedd, första helgen planerad till april."),
     ("Boendestöd", "SoL", "2024-12-18", "man", "Väntar", "Vill inte ta emot stöd nu, ny kontakt tas efter påsk.")]

def build():
    r = Report(6, "kil", "2025_kv1", "html", organisation="Kils kommun", kommunkod="1715", stadsdel=None, namnd="Socialnämnden",
               dnr="SN 2025/73", period="2025-Q1", document_date="2025-04-24", laws=["SoL", "LSS"])
    r.h(1, "Beslut som inte verkställts i tid – första kvartalet 2025")
    r.p("Kommunen ska verkställa ett beslut om stöd så fort som möjligt. När det dröjer mer än tre månader rapporterar socialnämnden det till Inspektionen för vård och omsorg (IVO). "
        "Här kan du läsa om de beslut som rapporterades för januari till och med mars 2025.", "ingress")
    n = {(l, s): sum(c[1] == l and c[4] == s for c in C) for l in ("SoL", "LSS") for s in ("Verkställt", "Avslutat", "Väntar")}
    r.h(2, "Antal beslut")
    rows = []
    for l in ("SoL", "LSS"):
        v = [n[l, s] for s in ("Verkställt", "Avslutat", "Väntar")]
        rows.append([l, str(sum(v))] + [str(x) if x else "–" for x in v])
    t = r.table(["Lag", "Rapporterade", "Har verkställts", "Har avslutats", "Väntar fortfarande"], rows, "insats_status")
    for row in rows:
        for m, x in zip(("rapporterade", "verkställda", "avslutade", "kvarstående"), row[1:]):
            r.cnt(t, m, 0 if x == "–" else int(x), lag=row[0])
    r.p("Under kvartalet rapporterades åtta beslut. Det är två fler än kvartalet innan. Sex beslut väntar fortfarande på att verkställas.")
    r.claim("Under kvartalet rapporterades åtta beslut", 8, "rapporterade")
    r.claim("Det är två fler än kvartalet innan", 2, "rapporterade", unit="skillnad", compare_to="2024-Q4")
    r.claim("Sex beslut väntar fortfarande på att verkställas", 6, "kvarstående")
    for l, head in (("LSS", "Beslut enligt LSS"), ("SoL", "Beslut enligt socialtjänstlagen (SoL)")):
        r.h(2, head)
        for c in C:
            if c[1] != l:
                continue
            r.raw(f'<div class="kort"><h3>{c[0]}</h3>')
            r.kv([("Beslutet togs:", longdate(c[2])), ("Gäller:", c[3]), ("Läge:", c[4]), ("Kommentar:", c[5])])
            r.raw("</div>")
            r.dec(None, insats=c[0], lag=l, beslutsdatum=c[2], kon="K" if c[3] in ("kvinna", "flicka") else "M", alder="vuxen" if c[3] in ("kvinna", "man") else "barn",
                  kommentar=c[5], status={"Väntar": "kvarstående", "Verkställt": "verkställt", "Avslutat": "avslutat"}[c[4]], verkstallt_datum=c[6] if len(c) > 6 else None)
    r.h(2, "Frågor")
    r.p("Kontakta biståndsenheten via kommunens växel, 0554-191 00, vardagar mellan 8 och 16.")
    css = ("body{font-family:Verdana,'DejaVu Sans',sans-serif;margin:0;color:#222}header{background:#00563f;color:#fff;padding:14px 30px}header a{color:#fff;margin-right:18px}main{max-width:820px;margin:20px auto;padding:0 20px}"
           ".kort{border:1px solid #ccc;border-left:6px solid #00563f;padding:4px 14px;margin:12px 0}.kort h3{margin:6px 0}dl{margin:4px 0}dl div{display:flex;gap:8px;margin:3px 0}dt{font-weight:bold;min-width:130px}dd{margin:0}"
           "table{border-collapse:collapse}td,th{border:1px solid #999;padding:6px 10px;text-align:left}footer{background:#eee;padding:14px 30px;font-size:.85em;margin-top:30px}")
    top = ('<header><strong>Kils kommun</strong><nav><a href="#">Barn och utbildning</a><a href="#">Omsorg och stöd</a><a href="#">Kommun och politik</a></nav></header><main>'
           '<p class="brod">Start / Omsorg och stöd / Kvalitet och uppföljning</p>')
    bottom = '<p><em>Rapporten är upprättad 2025-04-24 av socialnämnden, diarienummer SN 2025/73.</em></p></main><footer>Kils kommun, Box 88, 665 23 Kil. Vi använder kakor för att webbplatsen ska fungera.</footer>'
    r.path().write_text(r.page_html(css, top, bottom, "Beslut som inte verkställts i tid - Kils kommun"), encoding="utf-8")
    return r
