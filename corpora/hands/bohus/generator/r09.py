from lib import *

CSS = """body{font:16px/1.55 system-ui,'Liberation Sans',sans-serif;margin:0;background:#f4f6f7;color:#222}header{background:#0b4f6c;color:#fff;padding:14px 6vw}main{max-width:860px;margin:20px auto;background:#fff;padding:18px 28px}
nav{font-size:13px;color:#555}details{border:1px solid #cdd6da;margin:10px 0;padding:6px 14px}summary{font-weight:600;font-size:18px;cursor:pointer}table{border-collapse:collapse;margin:10px 0}th,td{border-bottom:1px solid #cdd6da;padding:5px 12px;text-align:left}tr.tot td{font-weight:700}footer{font-size:13px;color:#555;padding:16px 6vw}"""

def build():
    R = Report("bohus09_tjorn_2023_kv4", organisation="Tjörns kommun", stadsdel=None, namnd="Socialnämnden", kommunkod="1419", dnr=None, period="2023-Q4", document_date="2024-02-02", laws=["SoL", "LSS"])
    A = {"Äldreomsorg": [("Särskilt boende", "SoL", "kvinna", "2023-04-13", "har tackat nej till plats på Valåsen"), ("Särskilt boende", "SoL", "man", "2023-07-05", "vill avvakta till våren"),
                         ("Särskilt boende", "SoL", "kvinna", "2023-08-24", "väntar på parboende"), ("Korttidsplats", "SoL", "man", "2023-09-19", "ligger på sjukhus")],
         "Funktionsstöd": [("Gruppbostad", "LSS", "man", "2021-05-27", "ingen ledig lägenhet, nybygge på gång i Skärhamn"), ("Gruppbostad", "LSS", "kvinna", "2023-01-31", "har tackat nej, vill bo i servicebostad"), ("Kontaktperson", "LSS", "kvinna", "2023-06-08", "ingen lämplig person än"),
                           ("Kontaktperson", "LSS", "kvinna", "2023-09-06", "ingen lämplig person än"), ("Daglig verksamhet", "LSS", "man", "2023-08-15", "behöver plats med buss, sådan saknas")],
         "Barn och familj": [("Kontaktfamilj", "SoL", "pojke", "2023-05-11", "familj utredd, mamman vill träffa dem en gång till"), ("Kontaktfamilj", "SoL", "flicka", "2023-09-28", "ingen familj på ön")]}
    allr = [r for v in A.values() for r in v]; n = len(allr); av = 3; vk = 4
    R.raw("html", "<nav>Start › Omsorg och stöd › Kvalitet och uppföljning › Ej verkställda beslut</nav>")
    R.h(1, "Ej verkställda beslut, fjärde kvartalet 2023")
    R.p(f"Den som fått ett beslut om stöd ska få stödet utan onödigt dröjsmål. Ibland tar det ändå mer än tre månader. ⟦Den 31 december 2023 väntade {n} beslut⟧ på att bli verkställda hos socialnämnden i Tjörns kommun. ⟦Under kvartalet verkställdes fyra⟧ av de tidigare rapporterade besluten och ⟦tre avslutades⟧, dessa finns inte med i listorna nedan.",
        [c(n, less=["measure"]), c(vk, "verkställda"), c(av, "avslutade")])
    R.p("Klicka på en rubrik för att se besluten.")
    for i, (om, v) in enumerate(A.items()):
        R.h(2, om, open=i == 0)
        names = list(dict.fromkeys((r[0], r[1]) for r in v)); fem = ("kvinna", "flicka")
        out = [[x, lg, sum(r[0] == x and r[2] in fem for r in v), sum(r[0] == x and r[2] not in fem for r in v)] for x, lg in names]
        kid = om.startswith("Barn"); out = [r + [r[2] + r[3]] for r in out]
        if len(out) > 1: out.append(["Totalt", None, *[sum(r[j] for r in out) for j in (2, 3, 4)]])
        t = R.t(["Stöd", "Lag", "Flickor" if kid else "Kvinnor", "Pojkar" if kid else "Män", "Alla"], [[("inga" if x == 0 else x) for x in r] for r in out], "insats_status", totals=[len(out) - 1] if len(out) > 1 else [])
        tt = R.tables[-1]; save = [list(r) for r in tt["rows"]]; tt["rows"] = [["0" if x == "inga" else x for x in r] for r in save]
        R.count(t, [dict(insats=x, lag=lg) for x, lg in names] + ([dict(is_total=True)] if len(out) > 1 else []), [None, None, dict(kon="K"), dict(kon="M"), {}], omrade=om)
        tt["rows"] = save
        R.ul([f"{r[0]} ({r[1]}), {r[2]}, beslutat {lang(r[3])}: {r[4]}" for r in v])
        for r in v: R.dec(None, omrade=om, insats=r[0], lag=r[1], beslutsdatum=r[3], kon="K" if r[2] in fem else "M", alder="barn" if kid else "vuxen", kommentar=r[4])
    R.h(2, "Vad säger lagen?")
    R.p("Kommunen ska varje kvartal rapportera till IVO, fullmäktige och revisorerna enligt 16 kap. 6 f–h §§ socialtjänstlagen och 28 f–h §§ LSS. IVO kan begära att domstolen beslutar om en avgift.")
    R.raw("endfold"); R.stack = []
    R.p("Sidan publicerades 2 februari 2024. Ansvarig för sidan: socialförvaltningen, kvalitetsenheten.")
    R.save_truth()
    h = R.html(CSS, title="Ej verkställda beslut kv 4 2023 – Tjörns kommun", fold=True, wrap=lambda b: f"<header><strong>Tjörns kommun</strong></header>\n<main>{b}</main>\n<footer>Tjörns kommun, 471 80 Skärhamn · Växel 0304-60 10 00 · Om webbplatsen</footer>")
    (DOCS / f"{R.stem}.html").write_text(h, encoding="utf-8")
    return R
