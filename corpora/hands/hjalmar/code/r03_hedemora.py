"""Hedemora 2025 kv 3: Word to PDF, one list for both laws, dates as six digits, V/A before the end date."""
from lib import Report, claim
from out_docx import render

ROWS = [("SoL 4:1", "Särskilt boende", "K", "250212", "", "V 250818", "Flyttade in efter renovering."),
        ("SoL 4:1", "Särskilt boende", "M", "250403", "", "", "Hustrun vill inte att han flyttar före jul. Tackat nej i juli och augusti."),
        ("SoL 4:1", "Särskilt boende", "K", "250606", "", "", "Ej erbjuden plats"),
        ("SoL 4:1", "Boendestöd", "M", "250120", "", "A 250902", "Återtog ansökan"),
        ("SoL 4:1", "Växelvård", "K", "250528", "", "V 250922", ""),
        ("LSS 9:3", "Ledsagarservice", "K", "241108", "", "", "Rekrytering pågår, tre har tackat nej till uppdraget"),
        ("LSS 9:4", "Kontaktperson", "M", "", "250331", "", "Kontaktpersonen slutat. Brukaren vill ha en man i egen ålder."),
        ("LSS 9:4", "Kontaktperson", "K", "250327", "", "V 250701", "Start 1 juli"),
        ("LSS 9:9", "Gruppbostad", "M", "230914", "", "", "Väntar på ny gruppbostad, byggstart är framskjuten till våren 2026"),
        ("LSS 9:10", "Daglig verksamhet", "M", "", "250224", "", "Sjukhusvård")]


def iso(d):
    return f"20{d[:2]}-{d[2:4]}-{d[4:]}" if d else None


def build():
    r = Report("hjalmar03_hedemora_2025_kv3", "pdf", organisation="Hedemora kommun", kommunkod="2083", namnd="Omsorgsnämnden", dnr="ON 2025/00118",
               period="2025-Q3", document_date="2025-10-14", laws=["SoL", "LSS"])
    rows = ROWS
    n = len(rows)
    v, a = (sum(x[5].startswith(q) for x in rows) for q in "VA")
    r.p("HEDEMORA KOMMUN", look="bold")
    r.p("Omsorgsförvaltningen", look="sign")
    r.p("Datum: 2025-10-14", look="sign")
    r.p("Diarienummer: ON 2025/00118", look="sign")
    r.raw("gap")
    r.h(1, "Rapportering av ej verkställda beslut juli–september 2025")
    r.p("Till omsorgsnämnden")
    q1, q2 = f"Förvaltningen har för tredje kvartalet rapporterat {n} beslut till IVO", f"{v} verkställda och {a} avslutat utan att ha verkställts"
    q3 = f"{n - v - a} beslut är fortfarande inte verkställda"
    r.p(f"{q1}. Av dessa är {q2}, medan {q3}. Besluten gäller nio personer, en person har två beslut.",
        claim(q1, n, "rapporterade"), claim(q2, v, "verkställda"), claim(q2, a, "avslutade"), claim(q3, n - v - a, "kvarstående", not_agreed=("measure",)),
        claim("Besluten gäller nio personer", 9, "rapporterade", unit="personer", optional=True), claim("en person har två beslut", 2, "rapporterade", optional=True))
    t = r.table(["Nr", "Lagrum", "Insats", "K/M", "Beslut", "Avbrott", "Slut", "Anmärkning"], [[str(i), *x] for i, x in enumerate(rows, 1)], "decision_rows",
                title="Rapportering av ej verkställda beslut juli–september 2025", look=dict(widths=(9, 19, 30, 11, 17, 17, 21, 48)))
    for i, x in enumerate(rows, 1):
        end = x[5][:1]
        r.decision(table=t, nr=i, insats=x[1], lag=x[0][:3], lagrum=x[0], kon=x[2], beslutsdatum=iso(x[3]), avbrottsdatum=iso(x[4]), kommentar=x[6] or None,
                   status={"V": "verkställt", "A": "avslutat"}.get(end, "kvarstående"), verkstallt_datum=iso(x[5][2:]) if end == "V" else None,
                   avslutat_datum=iso(x[5][2:]) if end == "A" else None)
    r.p("Förklaring. Datum skrivs ÅÅMMDD. V = verkställt, A = avslutat utan verkställighet, tomt = kvarstår den 30 september. Vid avbrott anges dagen för avbrottet i stället för beslutsdagen. "
        "SoL 4:1 avser 4 kap. 1 § i den tidigare socialtjänstlagen (2001:453); inga beslut enligt den nya lagen (2025:400) har hunnit bli tre månader gamla.", look="small")
    r.h(2, "Rättslig reglering")
    r.p("Skyldigheten att rapportera regleras sedan 1 juli 2025 i 34 kap. 1 § socialtjänstlagen samt i 28 f § LSS. Ett beslut som inte verkställts inom skälig tid kan leda till särskild avgift. "
        "Ingen ansökan om särskild avgift har kommit kommunen till del under perioden.")
    r.h(2, "Jämförelse")
    q4 = "I rapporten för andra kvartalet redovisades 6 kvarstående beslut"
    assert n - v - a == 6
    q5 = "Antalet kvarstående beslut är alltså oförändrat"
    r.p(f"{q4}. {q5}, men det är delvis andra personer som väntar.", claim(q4, 6, "kvarstående", period="2025-Q2"),
        claim(q5, 0, "kvarstående", unit="skillnad", compare_to="2025-Q2", optional=True))
    r.h(2, "Förslag till beslut")
    r.p("Omsorgsnämnden godkänner rapporten och överlämnar den till kommunfullmäktige och kommunrevisionen.")
    r.p("Enhetschef, biståndsenheten", look="sign")
    render(r, r.path, font="Liberation Serif", size=11.5, cell_size=9.5, table_style="Table Grid", foot=("Hedemora kommun  •  Box 201, 776 28 Hedemora  •  ", "PAGE", "/", "NUMPAGES"), margins=(18, 18, 18, 18))
    return r
