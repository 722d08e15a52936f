"""Flen, kv 4 2024: a page of a web editor, series over five quarters per law, reasons; one wrong Summa, one wrong percentage."""
from lib.truth import DOCS, Truth
from lib.web import page, table

T = Truth("storsjo04_flen_2024kv4", "Flens kommun", "0482", "Socialnämnden", "SN/2025:14", "2024-Q4", "2025-01-28", ["LSS", "SoL"])
Q = ["2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]
H = ["kv 4 2023", "kv 1 2024", "kv 2 2024", "kv 3 2024", "kv 4 2024"]
LSS = {"Kontaktperson": [7, 8, 8, 6, 5], "Ledsagarservice": [2, 2, 1, 1, 2], "Daglig verksamhet": [4, 3, 5, 5, 6],
       "Bostad för vuxna": [6, 6, 7, 7, 7], "Korttidstillsyn": [0, 0, 1, 0, 0]}
SOL = {"Särskilt boende": [12, 10, 9, 11, 14], "Hemtjänst": [1, 0, 2, 1, 1], "Kontaktfamilj": [3, 3, 2, 4, 4], "Öppenvård": [0, 2, 1, 1, 1]}
ORS = [["Den enskilde har tackat nej", "5", "11", "16"], ["Saknar ledig plats", "8", "4", "12"], ["Saknar lämplig uppdragstagare", "5", "3", "8"],
       ["Annat skäl", "2", "2", "4"], ["Summa", "20", "20", "40"]]


def rows(data, wrong=None):
    s = [sum(v[i] for v in data.values()) for i in range(5)]
    if wrong:
        s[wrong[0]] = wrong[1]
    return [[k] + [str(x) for x in v] for k, v in data.items()] + [["Summa"] + [str(x) for x in s]]


def build():
    sec = ["Statistik"]
    t1 = T.table("Tabell 1. LSS, antal ej verkställda beslut", sec + ["LSS"], ["Insats"] + H, rows(LSS), "insats_time_series")
    T.grid(t1, [dict(period=p) for p in Q], lag="LSS")
    t2 = T.table("Tabell 2. SoL, antal ej verkställda beslut", sec + ["SoL"], ["Bistånd"] + H, rows(SOL, (3, 19)), "insats_time_series")
    T.grid(t2, [dict(period=p) for p in Q], lag="SoL")
    t3 = T.table("Tabell 3. Orsaker kvartal 4 2024", sec + ["Orsaker"], ["Orsak", "LSS", "SoL", "Båda lagarna"], ORS, "matrix_insats_kon_orsak")
    T.grid(t3, [dict(lag="LSS"), dict(lag="SoL"), dict()], row_dim="orsak")
    assert t1["rows"][-1][1:] == ["19", "19", "22", "19", "20"] and t2["rows"][-1][1:] == ["16", "15", "14", "19", "20"]
    # true SoL sum of kv 3 is 17
    a = "Vid utgången av kvartal 4 2024 fanns 20 ej verkställda beslut enligt LSS och 20 enligt SoL"
    T.claim(a, 20, "ej_verkställda", lag="LSS", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    T.claim(a, 20, "ej_verkställda", lag="SoL", agreed=["period", "lag", "insats", "orsak", "kon", "compare_to"])
    b = "För LSS är det en ökning med ett beslut jämfört med kvartal 3 2024"
    T.claim(b, 1, "ej_verkställda", "skillnad", lag="LSS", compare_to="2024-Q3")
    c = "För SoL är det fyra fler än samma kvartal året innan"
    T.claim(c, 4, "ej_verkställda", "skillnad", lag="SoL", compare_to="2023-Q4")
    d = "Särskilt boende står för 65 procent av besluten enligt SoL"
    T.claim(d, 65, "ej_verkställda", "procent", lag="SoL", insats="Särskilt boende")
    g = "I 16 av 40 fall har den enskilde tackat nej"
    T.claim(g, 16, "ej_verkställda", orsak="tackat nej", agreed=["measure", "period", "lag", "insats", "kon", "compare_to"])
    T.claim(g, 40, "ej_verkställda")
    k3 = "Summa " + " ".join(t2["rows"][-1][1:])
    T.disc("table_sum", "error", "Table 2, kv 3 2024: the rows add up to 17, Summa says 19.", 19, 17, [k3, "Särskilt boende 12 10 9 11 14", "Summa: 19"])
    T.disc("percent", "error", "Särskilt boende is 14 of 20 SoL decisions, 70 percent; the text says 65.", 65, 70,
           [d, "Särskilt boende 12 10 9 11 14", k3], ["percent", "text_vs_table"])
    css = ("body{font:16px/1.5 Georgia,serif;margin:0;color:#222}nav,footer{background:#2b5a77;color:#fff;padding:.7em 2em}main{max-width:52em;"
           "margin:1em 2em}table{border-collapse:collapse;margin:1em 0}td,th{border-bottom:1px solid #bbb;padding:.25em .8em;text-align:left}"
           ".sum td{font-weight:bold}caption{text-align:left;font-style:italic}aside{border-left:4px solid #2b5a77;padding-left:1em}")
    main = "\n".join([
        "<nav>Start / Kommun och politik / Nämnder / Socialnämnden</nav><main>", "<h1>Statistikrapport: ej verkställda beslut kvartal 4 2024</h1>",
        "<p><strong>Flens kommun, socialnämnden</strong><br>Rapportdatum: 28 januari 2025<br>Diarienummer: SN/2025:14</p>",
        "<p>Rapporten lämnas till kommunfullmäktige enligt 16 kap. 6 h § socialtjänstlagen och 28 h § LSS. Den innehåller bara antal; "
        "enskilda beslut anmäls direkt till IVO. Ett beslut redovisas här om det har gått mer än tre månader sedan beslutet eller avbrottet.</p>",
        "<h2>I korthet</h2>", f"<p>{a}. {b}. {c}.</p>", f"<ul><li>{d}.</li><li>{g}.</li></ul>", "<h2>Statistik</h2>", "<h3>LSS</h3>",
        table(t1, caption=t1["title"]).replace("<td>Bostad för vuxna</td>", "<td>Bostad&nbsp;för vuxna</td>"),
        "<p>Beslut om bostad beror till största delen på att gruppbostäderna är fulla.</p>", "<h3>SoL</h3>", table(t2, caption=t2["title"]),
        "<h3>Orsaker</h3><p>En orsak anges för varje beslut, den som väger tyngst.</p>", table(t3, caption=t3["title"]),
        "<aside><p>Frågor om rapporten besvaras av nämndens sekreterare via kommunens kontaktcenter.</p></aside></main>",
        "<footer>Flens kommun · 642 81 Flen · Sidan uppdaterad 3 februari 2025</footer>"])
    (DOCS / f"{T.name}.html").write_text(page(main, css, "Statistikrapport - Flens kommun"), encoding="utf-8")
    T.notes += ["Rapportdatum is the document's own date; the footer's update date is the page's.",
                "Table 3: the column 'Båda lagarna' adds the two laws; its lag is null and only the Summa row is a total.",
                "Table 3 kind: reasons by law in one quarter fits none exactly; matrix_insats_kon_orsak is nearest."]
    T.save()
