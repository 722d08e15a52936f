"""05 Sölvesborg, kv 3 2025: web page (HTML); table and list per law; dates 24.10.2024; planted: SoL total row."""
from lib import Report

r = Report("blekinge05_solvesborg_2025_kv3", "html", "Sölvesborgs kommun", "1083", "Omsorgsnämnden", None, "2025-Q3", "2025-10-20", ["SoL", "LSS"])
D = lambda s: "-".join(reversed(s.split("."))) if s else None
S = [("24.10.2024", "Vård- och omsorgsboende", "k", "", "Tackat nej två gånger."), ("13.01.2025", "Vård- och omsorgsboende", "k", "", "Parboende söks, lägenhet för två saknas."),
     ("02.04.2025", "Vård- och omsorgsboende", "m", "", "Den enskilde vill avvakta."), ("18.02.2025", "Dagverksamhet", "m", "05.05.2025", "Slutade komma efter påsk, vill ha annan dag."),
     ("11.06.2025", "Dagverksamhet", "k", "", "Plats från 15 oktober."), ("27.03.2025", "Kontaktperson", "k", "", "Rekrytering utan resultat.")]
LS = [("06.09.2023", "Bostad med särskild service", "m", "", "Behöver anpassad lägenhet som inte finns i kommunen."), ("19.11.2024", "Bostad med särskild service", "m", "", "Två visningar gjorda, den enskilde ångrade sig."),
      ("30.01.2025", "Ledsagarservice", "k", "01.06.2025", "Ledsagaren gått i pension."), ("14.04.2025", "Ledsagarservice", "k", "", "Vill ha kvinnlig ledsagare."),
      ("22.05.2024", "Daglig verksamhet", "m", "", "Deltar inte trots erbjuden plats."), ("09.12.2024", "Daglig verksamhet", "k", "03.03.2025", "Längre sjukdom."), ("23.06.2025", "Daglig verksamhet", "m", "", "Uppstart pågår.")]
CC = ["Insats", "Beslut", "varav kvinnor", "varav män", "Avbrott"]
DC = ["Datum för beslut", "Insats", "Kön", "Avbrott från", "Kommentar"]
HEAD = {"SoL": "Socialtjänstlagen", "LSS": "LSS"}


def summ(rows):
    out = []
    for n in dict.fromkeys(x[1] for x in rows):
        z = [x for x in rows if x[1] == n]
        out.append((n, len(z), sum(x[2] == "k" for x in z), sum(x[2] == "m" for x in z), sum(bool(x[3]) for x in z)))
    return out


sm = {"SoL": summ(S), "LSS": summ(LS)}
real = {k: tuple(sum(x[i] for x in v) for i in range(1, 5)) for k, v in sm.items()}
assert real == {"SoL": (6, 4, 2, 1), "LSS": (7, 3, 4, 2)}, real
shown = {"SoL": (7, 4, 2, 1), "LSS": real["LSS"]}          # planted: 7 for 6
for lag, rows in (("SoL", S), ("LSS", LS)):
    h = HEAD[lag]
    tab = [*sm[lag], ("Summa", *shown[lag])]
    tid = r.table(f"Antal beslut enligt {lag}", [h], CC, tab, "insats_status")
    for row in tab:
        tt = row[0] == "Summa"
        for j, v in enumerate(row[1:]):
            r.count(tid, "ej_verkställda", v, lag=lag, insats=None if tt else row[0], kon=(None, "K", "M", None)[j], orsak="Avbrott" if j == 3 else None, is_total=tt)
    t = r.table(f"Varje beslut enligt {lag}", [h], DC, rows, "decision_rows")
    for d, n, k, a, kom in rows:
        r.dec(t, n, lag, section=[h], beslutsdatum=D(d), avbrottsdatum=D(a), kon=k.upper(), kommentar=kom)
x = dict(drop=("measure",))
P = "I slutet av september 2025 väntade 13 beslut på att verkställas. Sex av dem gällde socialtjänstlagen och sju LSS. I tre fall handlar det om ett avbrott, alltså att insatsen har kommit i gång men sedan stannat av."
r.claim("I slutet av september 2025 väntade 13 beslut på att verkställas", 13, "ej_verkställda", "total", **x)
q = "Sex av dem gällde socialtjänstlagen och sju LSS"
r.claim(q, 6, "ej_verkställda", "SoL", lag="SoL", **x); r.claim(q, 7, "ej_verkställda", "LSS", lag="LSS", **x)
r.claim("I tre fall handlar det om ett avbrott", 3, "ej_verkställda", "interruptions", drop=("measure", "orsak"), orsak="avbrott")
r.disc("table_sum", "error", "SoL table: the insats rows add up to 6, Summa says 7.", 7, 6, ["Summa 7 4 2 1", "Summa"], kinds=["table_sum", "table_vs_rows", "text_vs_table"])
for kind, what, ev in (("text_vs_table", "The text says six SoL decisions, the total row 7 (consequence).", ["Sex av dem gällde socialtjänstlagen och sju LSS", "Summa 7 4 2 1"]),
                       ("table_sum", "Women and men of the SoL total row add up to 6, not 7 (consequence).", ["Summa 7 4 2 1"]),
                       ("table_vs_rows", "The SoL list has 6 rows (consequence).", ["Summa 7 4 2 1"]),
                       ("text_vs_table", "13 in all, 7 + 7 by the total rows (consequence).", ["I slutet av september 2025 väntade 13 beslut på att verkställas"])):
    a, b = (13, 14) if "13 in all" in what else ((6, 7) if kind == "text_vs_table" else (7, 6))
    r.disc(kind, "note", what, a, b, ev, optional=True, kinds=["text_vs_table", "table_vs_rows", "table_sum"])


def build():
    def tb(cap, cols, rows, last=False):
        b = "\n".join("      <tr>" + "".join((f"<th scope=\"row\">{c}</th>" if i == 0 and last else f"<td>{c if c != '' else '&nbsp;'}</td>") for i, c in enumerate(row)) + "</tr>" for row in rows)
        return f"  <table>\n    <caption>{cap}</caption>\n    <thead><tr>{''.join(f'<th scope=col>{c}</th>' for c in cols)}</tr></thead>\n    <tbody>\n{b}\n    </tbody>\n  </table>\n"
    body = ""
    for lag, rows in (("SoL", S), ("LSS", LS)):
        body += f"  <h2 id='{lag.lower()}'>{HEAD[lag]}</h2>\n" + tb(f"Antal beslut enligt {lag}", CC, [*sm[lag], ("Summa", *shown[lag])], True) + tb(f"Varje beslut enligt {lag}", DC, rows)
    html = f"""<!DOCTYPE html>
<html lang="sv">
<head><meta charset="utf-8"><title>Beslut som inte har verkställts, juli–september 2025 - Sölvesborgs kommun</title>
<style>body{{max-width:820px;margin:0 auto;font-family:Verdana,sans-serif;font-size:15px;color:#222}}nav{{background:#f3ede2;padding:8px}}table{{border-collapse:collapse;margin:14px 0;width:100%}}caption{{text-align:left;font-weight:bold}}th,td{{border:1px solid #c9bfa9;padding:4px 6px;text-align:left}}footer{{border-top:4px solid #8a6d3b;margin-top:30px;padding:10px 0;font-size:12px}}</style></head>
<body>
<header><strong>Sölvesborgs kommun</strong></header>
<nav>Start › Kommun och politik › Omsorgsnämnden › Rapporter</nav>
<main>
  <h1>Beslut som inte har verkställts, juli–september 2025</h1>
  <p><em>Publicerad 20 oktober 2025. Rapport till omsorgsnämnden.</em></p>
  <p>Kommunen måste enligt 34 kap. 1 § socialtjänstlagen och 28 f § LSS rapportera beslut som inte har verkställts inom tre månader. Rapporten går till Inspektionen för vård och omsorg (IVO) och till kommunens revisorer. Här kan du se hur det ser ut, utan att någon enskild kan kännas igen.</p>
  <p>{P}</p>
{body}  <h2>Kontakt</h2>
  <p>Har du frågor om ditt eget beslut? Ring din handläggare via kontaktcenter, 0456-81 60 00.</p>
</main>
<footer>Sidan granskad 20 oktober 2025. Sölvesborgs kommun, 294 80 Sölvesborg.</footer>
</body></html>
"""
    r.path.write_text(html, encoding="utf-8")


if __name__ == "__main__":
    build(); r.save()
