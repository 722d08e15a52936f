"""Ånge 2025-Q4: five quarters per insats, both laws in one table with subtotals, landscape; one subtotal is one too high."""
from model import Report, claim

Q = [("Kv 4 2024", "2024-Q4"), ("Kv 1 2025", "2025-Q1"), ("Kv 2 2025", "2025-Q2"), ("Kv 3 2025", "2025-Q3"), ("Kv 4 2025", "2025-Q4")]
LSS = [("Bostad med särskild service för vuxna", [3, 3, 4, 4, 5]), ("Kontaktperson", [6, 5, 5, 7, 6]), ("Korttidsvistelse", [1, 2, 2, 0, 1]), ("Daglig verksamhet", [2, 2, 1, 1, 3])]
SOL = [("Särskilt boende", [7, 4, 6, 5, 2]), ("Korttidsboende", [0, 1, 2, 0, 0]), ("Boendestöd", [2, 2, 1, 4, 3]), ("Kontaktfamilj", [3, 3, 3, 2, 2])]


def build():
    r = Report("dellen06_ange_2025_kv4", "pdf", "chromium",
               {"organisation": "Ånge kommun", "kommunkod": "2260", "namnd": "Socialnämnden", "dnr": "SN-25-306",
                "period": "2025-Q4", "document_date": "2026-01-27", "laws": ["LSS", "SoL"]},
               {"title": "Uppföljning ej verkställda beslut", "font": "'DejaVu Sans',sans-serif", "size": "9.5pt",
                "css": "@page{size:A4 landscape;margin:1.6cm 2cm} h1{font-size:17pt;color:#7a1f3d;margin:4px 0} h2{font-size:12pt;color:#7a1f3d;margin:12px 0 3px} table{min-width:60%} th{background:#7a1f3d;color:#fff;font-weight:normal} .grp td{background:#f1e4e9;font-style:italic} .sum td{font-weight:bold;border-top:1px solid #7a1f3d} td{border-bottom:1px solid #ddd} th:not(:first-child),thead tr+tr th{text-align:right} table{page-break-inside:avoid} .meta{display:flex;gap:24px;font-size:8.5pt;border-bottom:1px solid #7a1f3d;padding-bottom:4px} caption{text-align:left;font-style:italic}"})
    r.add("meta", [("Ånge kommun", "Socialnämnden"), ("Dnr", "SN-25-306"), ("Upprättad", "2026-01-27"), ("Av", "controller Hedda Torpshammar")])
    r.h(1, "Uppföljning av ej verkställda beslut till och med kvartal 4 2025")
    r.p("Uppgifterna lämnas till IVO, revisorerna och fullmäktige enligt 34 kap. socialtjänstlagen (SoL) och 28 f–h §§ LSS. Sedan den 1 juli 2025 gäller den nya socialtjänstlagen (2025:400), men beslut som fattats dessförinnan följs på samma sätt.")
    r.h(2, "Ej verkställda beslut, fem kvartal")
    cols = [(n, {"period": p}) for n, p in Q]
    tot = lambda rows: [sum(v[i] for _, v in rows) for i in range(5)]
    ls, so = tot(LSS), tot(SOL)
    printed = so[:2] + [so[2] + 1] + so[3:]
    rows = [("LSS",)] + [(n, {"lag": "LSS", "insats": n}, v) for n, v in LSS] + [("Delsumma LSS", {"lag": "LSS"}, ls)]
    rows += [("SoL",)] + [(n, {"lag": "SoL", "insats": n}, v) for n, v in SOL] + [("Delsumma SoL", {"lag": "SoL"}, printed), ("Totalt", {}, [a + b for a, b in zip(ls, so)])]
    head = [[("Insats", 1, 2), ("Kv 4", 1, 1), ("Kv 1", 1, 1), ("Kv 2", 1, 1), ("Kv 3", 1, 1), ("Kv 4", 1, 1)], [("2024", 1, 1)] + [("2025", 1, 1)] * 4]
    r.counts_table("Insats", cols, rows, {"measure": "ej_verkställda"}, kind="insats_time_series", head=head)
    p = f"Vid utgången av kvartal 4 2025 var antalet ej verkställda beslut {ls[4] + so[4]}, att jämföra med {ls[3] + so[3]} kvartalet innan och {ls[0] + so[0]} vid samma tid 2024. Särskilt boende har minskat från fem till två sedan kvartal 3 2025, eftersom 14 nya lägenheter togs i bruk i Fränsta."
    r.p(p, claim(f"Vid utgången av kvartal 4 2025 var antalet ej verkställda beslut {ls[4] + so[4]}", ls[4] + so[4]),
        claim(f"att jämföra med {ls[3] + so[3]} kvartalet innan", ls[3] + so[3], period="2025-Q3"), claim(f"{ls[0] + so[0]} vid samma tid 2024", ls[0] + so[0], period="2024-Q4"),
        claim("Särskilt boende har minskat från fem till två sedan kvartal 3 2025", 5, period="2025-Q3", insats="Särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon"]),
        claim("Särskilt boende har minskat från fem till två sedan kvartal 3 2025", 2, insats="Särskilt boende", agreed=["measure", "period", "insats", "orsak", "kon"]))
    r.h(2, "Huvudsakligt skäl, kvartal 4 2025")
    reasons = [("Hos den enskilde", [8, 3]), ("Hos kommunen", [6, 4]), ("Utanför kommunen", [1, 0]), ("Summa", [15, 7])]
    assert ls[4] == 15 and so[4] == 7
    r.counts_table("Skäl", [("LSS", {"lag": "LSS"}), ("SoL", {"lag": "SoL"})], [(n, {} if n == "Summa" else {"orsak": n}, v) for n, v in reasons], {"measure": "ej_verkställda"}, kind="matrix_insats_kon_orsak")
    r.p("Skälet utanför kommunen avser ett beslut om bostad med särskild service som kräver regionens medverkan vid utskrivning från rättspsykiatrin.",
        claim("avser ett beslut om bostad med särskild service", 1, insats="bostad med särskild service", orsak="utanför kommunen", agreed=["measure", "period", "insats", "kon", "compare_to"]))
    r.h(2, "Nämndens hantering")
    r.p("Rapporten föreslås godkännas. Nästa uppföljning lämnas i april 2026.")
    r.flaw("table_sum", "Delsumma SoL, Kv 2 2025: the rows add to 12, the subtotal says 13.", 13, 12,
           ["Delsumma SoL " + " ".join(map(str, printed)), "Särskilt boende 7 4 6 5 2", "Korttidsboende 0 1 2 0 0", "Boendestöd 2 2 1 4 3", "Kontaktfamilj 3 3 3 2 2"])
    r.flaw("table_sum", "Totalt, Kv 2 2025, is the sum of the rows (24); the two printed subtotals add to 25.", 24, 25, ["Totalt " + " ".join(str(a + b) for a, b in zip(ls, so)), "Delsumma SoL " + " ".join(map(str, printed)), "Delsumma LSS " + " ".join(map(str, ls))], "note", True)
    return r
