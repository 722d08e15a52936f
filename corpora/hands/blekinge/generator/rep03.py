"""03 Borgholm, kv 1 2025: Chromium print; one table for both laws with women and men; bullets with dates in words."""
from lib import Report, lang, chromium_pdf

r = Report("blekinge03_borgholm_2025_kv1", "pdf", "Borgholms kommun", "0885", "Socialnämnden", "2025/78-739 SN", "2025-Q1", "2025-04-22", ["SoL", "LSS"])
B = [("SoL", "Särskilt boende", None, [("2024-10-07", "K", "Har erbjudits plats i Löttorp men vill till Åkerbohemmet. Står kvar i kön."), ("2024-11-19", "K", "Erbjöds plats i mars. Dottern återkommer med besked."),
                                       ("2024-12-03", "M", "Kommunen har inte haft någon ledig plats att erbjuda.")]),
     ("SoL", "Hemtjänst, ledsagning", None, [("2024-12-16", "K", "Kvinnan vill vänta till sommaren.")]),
     ("LSS", "Kontaktperson", "9 § 4", [("2024-03-14", "M", "Uppdragstagare saknas på norra Öland."), ("2024-09-12", "K", "Uppdragstagare saknas. Intervju bokad i maj.")]),
     ("LSS", "Korttidsvistelse", "9 § 6", [("2024-08-28", "M", "Föräldrarna har ännu inte velat skilja pojken från hemmet.")]),
     ("LSS", "Boende för vuxna", "9 § 9", [("2023-05-08", "M", "Gruppbostaden på fastlandet som söktes har avslagit. Ny förfrågan utskickad till tre kommuner.")])]
COLS = ["Lag", "Beslutet avser", "Kvinnor", "Män", "Alla"]
dash = lambda v: str(v) if v else "–"
rows = []
for lag, ins, lr, ds in B:
    k = sum(x[1] == "K" for x in ds)
    rows.append((lag, ins, k, len(ds) - k, len(ds)))
tot = ("", "Båda lagarna", *(sum(x[i] for x in rows) for i in (2, 3, 4)))
assert tot[2:] == (4, 4, 8)
CAP = "Antal ej verkställda beslut 31 mars 2025"
printed = [(a, b, dash(c), dash(d), dash(e)) for a, b, c, d, e in [*rows, tot]]
tid = r.table(CAP, ["Vad rapporten visar"], COLS, printed, "insats_status")
for row in [*rows, tot]:
    for k, v in zip(("K", "M", None), row[2:]):
        tt = row is tot
        r.count(tid, "ej_verkställda", v, lag=row[0] or None, insats=None if tt else row[1], kon=k, is_total=tt)
SEC = {"SoL": "Beslut enligt socialtjänstlagen", "LSS": "Beslut enligt LSS"}
for lag, ins, lr, ds in B:
    for d, k, kom in ds:
        r.dec(None, ins, lag, section=["De enskilda besluten", SEC[lag]], lagrum=lr, beslutsdatum=d, kon=k, alder="barn" if ins == "Korttidsvistelse" else "vuxen", kommentar=kom)
P1 = ("Den 31 mars 2025 hade socialnämnden åtta gynnande beslut som inte hade verkställts inom tre månader. Fyra av dem är beslut enligt SoL och fyra är beslut enligt LSS. "
      "Vid årsskiftet var de elva. Under kvartalet har fem tidigare rapporterade beslut verkställts och ett har avslutats sedan den enskilde avlidit. Tre beslut är nya i rapporteringen. "
      "Särskilt boende är vanligast och utgör 38 procent av besluten.")
x = dict(drop=("measure",))
r.claim("Den 31 mars 2025 hade socialnämnden åtta gynnande beslut som inte hade verkställts inom tre månader", 8, "ej_verkställda", "total", **x)
q = "Fyra av dem är beslut enligt SoL och fyra är beslut enligt LSS"
r.claim(q, 4, "ej_verkställda", "SoL", lag="SoL", **x); r.claim(q, 4, "ej_verkställda", "LSS", lag="LSS", **x)
r.claim("Vid årsskiftet var de elva", 11, "ej_verkställda", "total at the end of 2024", period="2024-Q4", **x)
q = "Under kvartalet har fem tidigare rapporterade beslut verkställts och ett har avslutats sedan den enskilde avlidit"
r.claim(q, 5, "verkställda", "carried out"); r.claim(q, 1, "avslutade", "closed, died", drop=("orsak",))
r.claim("Tre beslut är nya i rapporteringen", 3, "rapporterade", "new in the report", **x)
assert 11 - 5 - 1 + 3 == 8 and round(300 / 8) == 38
r.claim("Särskilt boende är vanligast och utgör 38 procent av besluten", 38, "ej_verkställda", "share of säbo (3 of 8 = 37.5)", unit="procent", insats="Särskilt boende", drop=("measure", "lag"))


def person(ins, k):
    return ("pojke" if k == "M" else "flicka") if ins == "Korttidsvistelse" else ("man" if k == "M" else "kvinna")


def build():
    e = []
    for lag in ("SoL", "LSS"):
        e.append(f"<h3>{SEC[lag]}</h3><ul>")
        for l, ins, lr, ds in B:
            if l == lag:
                for d, k, kom in ds:
                    e.append(f"<li><b>{ins}{' (' + lr + ')' if lr else ''}</b>, {person(ins, k)}, beslut {lang(d)}. {kom}</li>")
        e.append("</ul>")
    tb = "".join("<tr%s>%s</tr>" % (" class=s" if i == len(printed) - 1 else "", "".join(f"<td>{c}</td>" for c in row)) for i, row in enumerate(printed))
    html = f"""<!doctype html><html lang=sv><meta charset=utf-8><title>Ej verkställda beslut</title><style>
@page{{size:A4;margin:22mm 24mm}} body{{font:11pt/1.45 'TeX Gyre Heros','Liberation Sans',sans-serif;color:#111}} .top{{display:flex;justify-content:space-between;border-bottom:3px solid #0a5a8c;padding-bottom:6px}}
h1{{font-size:17pt;margin:18px 0 6px}} h2{{font-size:13pt;color:#0a5a8c;margin:16px 0 2px}} h3{{font-size:11pt;margin:10px 0 0}} p{{margin:4px 0 8px}} table{{border-collapse:collapse;width:100%;margin:4px 0 12px}} caption{{text-align:left;font-style:italic;padding-bottom:3px}}
th{{background:#0a5a8c;color:#fff;text-align:left;padding:4px 8px}} td{{padding:3px 8px;border-bottom:1px solid #bbb}} td:nth-child(n+3),th:nth-child(n+3){{text-align:right}} .s td{{font-weight:bold;border-top:2px solid #111}} li{{margin-bottom:5px;break-inside:avoid}} .sign{{margin-top:26px}}</style>
<div class=top><div><b>BORGHOLMS KOMMUN</b><br>Socialförvaltningen</div><div>Tjänsteskrivelse<br>2025-04-22<br>2025/78-739 SN</div></div>
<h1>Kvartalsrapport 1 år 2025 – beslut som inte verkställts</h1>
<h2>Förslag till beslut</h2><p>Socialnämnden beslutar <b>att</b> godkänna rapporten, <b>att</b> delge kommunfullmäktige och revisorerna.</p>
<h2>Varför rapporterar vi?</h2><p>Den som fått ett bifall ska kunna lita på att hjälpen kommer. Därför kräver lagen (16 kap. 6 f § SoL och 28 f § LSS) att socialnämnden varje kvartal talar om för IVO vilka beslut som ligger ogjorda efter tre månader, samt varför. Fullmäktige får en rapport utan namn.</p>
<h2>Vad rapporten visar</h2><p>{P1}</p><table><caption>{CAP}</caption><thead><tr>{''.join(f'<th>{c}</th>' for c in COLS)}</tr></thead><tbody>{tb}</tbody></table>
<h2>De enskilda besluten</h2>{''.join(e)}
<h2>Barnperspektiv</h2><p>Barns bästa har beaktats. För barnet som väntar på korttidsvistelse följs ärendet upp tillsammans med familjen och skolan.</p>
<p class=sign>Socialchef<br><br>Skickas till: Kommunfullmäktige, Revisorerna</p></html>"""
    chromium_pdf(html, r.path)


if __name__ == "__main__":
    build(); r.save()
