"""Höör, tredje kvartalet 2024: a page of the municipal web; tables with captions, list of decisions, shares that round to 101; right."""
import to_html
from model import C, Report, long_date, word

CASES = [("Kontaktperson", "LSS", "kvinna", "2024-04-03", "Har fått två förslag men vill ha någon som bor i Höör."),
         ("Kontaktperson", "LSS", "man", "2024-02", "Rekrytering pågår, en intressent ska intervjuas."),
         ("Kontaktperson", "SoL", "kvinna", "2024-06-19", "Rekrytering pågår."),
         ("Bostad med särskild service", "LSS", "man", "2023-01-24", "Tackade nej till lägenhet på Maglasäte i augusti."),
         ("Bostad med särskild service", "LSS", "man", "2024-05-08", "Det finns ingen ledig lägenhet."),
         ("Korttidstillsyn", "LSS", "flicka", "2024-06-10", "Gick i särskola i annan kommun under våren, startar i oktober."),
         ("Särskilt boende", "SoL", "kvinna", "2024-03-27", "Tackade nej, vill invänta plats på Skogsgläntan."),
         ("Särskilt boende", "SoL", "kvinna", "2024-06-28", "Erbjudande lämnat, har inte svarat.")]
REASON = {"Rekrytering": 2, "Brist på bostad": 1, "Den enskildes eget val": 3, "Övrigt": 2}
SEX = {"kvinna": ("K", "vuxen"), "man": ("M", "vuxen"), "flicka": ("K", "barn"), "pojke": ("M", "barn")}
CSS = """body{font-family:Georgia,serif;margin:0;color:#222}header{background:#7b1e3a;color:#fff;padding:14px 40px}nav{background:#f3e9ec;padding:8px 40px;font-size:14px}
nav a{margin-right:18px;color:#7b1e3a}main{max-width:760px;margin:24px 40px}table{border-collapse:collapse;margin:14px 0}caption{text-align:left;font-weight:bold;padding:4px 0}
th,td{border-bottom:1px solid #c9aeb6;padding:5px 14px 5px 4px;text-align:left}dt{font-weight:bold;float:left;width:150px}footer{background:#eee;padding:14px 40px;font-size:13px}"""


def build():
    r = Report("ryssby04_hoor_2024kv3", "html", "Höörs kommun", "1267", "Socialnämnden", "SN 2024/412", "2024-Q3", "2024-10-14", ["LSS", "SoL"])
    n = len(CASES)
    lss = sum(c[1] == "LSS" for c in CASES)
    assert sum(REASON.values()) == n == 8
    r.h(0, "Beslut som inte har verkställts, kvartal 3 2024")
    r.blocks.append(("raw", "<dl><dt>Nämnd</dt><dd>Socialnämnden</dd><dt>Ärendenummer</dt><dd>SN 2024/412</dd><dt>Skrivelsens datum</dt><dd>2024-10-14</dd><dt>Handläggare</dt><dd>Utredare, sociala sektorn</dd></dl>"))
    r.p(f"Vid slutet av september 2024 hade socialnämnden i Höör {word(n)} beslut som var äldre än tre månader och som inte hade verkställts. Det är lika många som vid "
        "slutet av juni, men det är inte samma beslut: fem har verkställts under sommaren och fem nya har kommit till.",
        C(f"hade socialnämnden i Höör {word(n)} beslut som var äldre än tre månader och som inte hade verkställts", n),
        C("fem har verkställts under sommaren", 5, "verkställda"),
        C("fem nya har kommit till", 5, agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"]),
        optional=[C("Det är lika många som vid slutet av juni", 0, unit="skillnad", compare_to="2024-Q2"),
                  C("Det är lika många som vid slutet av juni", 8, period="2024-Q2")])
    r.h(1, "Hur många och vilken insats")
    seen = []
    for ins, law, *_ in CASES:
        if (ins, law) not in seen:
            seen.append((ins, law))
    rows, dims = [], []
    for ins, law in seen:
        k = sum(SEX[c[2]][0] == "K" for c in CASES if c[:2] == (ins, law))
        m = sum(SEX[c[2]][0] == "M" for c in CASES if c[:2] == (ins, law))
        rows.append([ins, law, str(k) if k else None, str(m) if m else None, str(k + m)])
        dims.append(dict(insats=ins, lag=law))
    k = sum(SEX[c[2]][0] == "K" for c in CASES)
    rows.append(["Alla", None, str(k), str(n - k), str(n)])
    t = r.table(["Insats", "Lag", "Kvinnor och flickor", "Män och pojkar", "Antal"], rows, "insats_status", title="Antal beslut den 30 september 2024", bold=[len(rows) - 1])
    r.grid(t, dims + [dict(is_total=True)], [None, None, dict(kon="K"), dict(kon="M"), {}])
    pk = int(100 * k / n + 0.5)
    r.p(f"{lss} av besluten är fattade enligt LSS. {pk} procent gäller kvinnor eller flickor.",
        C(f"{lss} av besluten är fattade enligt LSS", lss, lag="LSS"),
        C(f"{pk} procent gäller kvinnor eller flickor", pk, unit="procent", kon="K"))
    r.h(1, "Varför har besluten inte verkställts?")
    pct = {o: int(100 * v / n + 0.5) for o, v in REASON.items()}
    t = r.table(["Orsak", "Antal", "Andel"], [[o, str(v), f"{pct[o]} %"] for o, v in REASON.items()], "list_counts", title="Huvudsaklig orsak")
    for o, v in REASON.items():
        r.count(t, v, orsak=o)
    r.p(f"Andelarna är avrundade och blir därför tillsammans {sum(pct.values())} procent.",
        optional=[C(f"blir därför tillsammans {sum(pct.values())} procent", sum(pct.values()), unit="procent")])
    r.h(1, "Besluten ett och ett")
    items = []
    for ins, law, sex, d, text in CASES:
        items.append(f"{ins} ({law}), {sex}, beslut {long_date(d)}: {text}")
        kk, a = SEX[sex]
        r.dec(None, ins, law, beslutsdatum=d, kommentar=text, kon=kk, alder=a)
    r.ul(items)
    r.h(1, "Vad säger lagen?")
    r.p("Kommunen ska rapportera till Inspektionen för vård och omsorg (IVO) fyra gånger om året. Reglerna finns i 16 kap. 6 f § socialtjänstlagen och i 28 f § LSS. "
        "Kommunfullmäktige får en sammanställning enligt 16 kap. 6 h §.")
    inner = (f'<header><strong>Höörs kommun</strong></header>\n<nav><a href="#">Start</a> <a href="#">Omsorg och hjälp</a> <a href="#">Kommun och politik</a> <a href="#">Kontakt</a></nav>\n<main>\n'
             + to_html.body(r) + "\n</main>\n<footer><p>Höörs kommun, Box 53, 243 21 Höör. Telefon 0413-280 00</p><p>Vi använder kakor för att webbplatsen ska fungera.</p></footer>")
    r.out.parent.mkdir(exist_ok=True)
    r.out.write_text(to_html.page("Ej verkställda beslut kvartal 3 2024 - Höörs kommun", CSS, inner), encoding="utf-8")
    return r
