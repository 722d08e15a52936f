"""The sample reports that are lists."""

from __future__ import annotations

import random

from ..generator.doc import Look, TableLook
from ..generator.report import C, Report, S
from .reports import NOTE, document

LISTA = [
    ("1", "Kvinna", "2023-10-02", None, "SoL 4 kap. 1 §", "Särskilt boende", "2024-12-09", None),
    ("2", "Man", "2024-05-13", None, "SoL 4 kap. 1 §", "Särskilt boende", None, None),
    ("3", "Man", None, "2024-06-30", "LSS 9 § 10", "Daglig verksamhet", None, None),
    ("4", "Flicka", "2024-08-27", None, "LSS 9 § 6", "Korttidsvistelse", None, None),
    ("5", "Pojke", "2024-03-18", None, "LSS 9 § 6", "Korttidsvistelse", None, "2024-11-20"),
    ("6", "Kvinna", None, "2024-09-05", "LSS 9 § 4", "Kontaktperson", None, None),
    ("7", "Kvinna", "2024-09-20", None, "SoL 4 kap. 1 §", "Kontaktfamilj", None, None),
    ("8", "Man", "2024-07-01", None, "SoL 4 kap. 1 §", "Hemtjänst", "2024-10-28", None),
]


def lista() -> Report:
    """Flat numbered list with blank cells, horizontal rules."""
    look = Look(font="sans", size=10.5, footer=NOTE, pages="Sida {n}({m})", pages_at="top", landscape=True, left=60)
    r = Report(
        document("Arvika kommun", "1784", "Stöd- och omsorgsnämnden", None, "2024-Q4", None, ["SoL", "LSS"]),
        look,
        random.Random(3),
    )
    r.title("Bilaga 2. Beslut som inte verkställts inom tre månader, Arvika kommun")
    r.say(
        S(
            "Förteckningen avser oktober–december 2024 och är framtagen för "
            "Stöd- och omsorgsnämnden enligt SoL och LSS."
        ),
        S("Den omfattar åtta beslut.", [C("rapporterade", 8)]),
        S("Tom ruta betyder att uppgiften inte är aktuell för beslutet."),
    )
    head = ["Nr", "Kön", "Beslutsdatum", "Avbrott från", "Lagrum", "Insats", "Verkställt", "Avslutat"]
    t = r.table(
        head,
        [list(x) for x in LISTA],
        [0.5, 0.9, 1.2, 1.2, 1.5, 2, 1.2, 1.2],
        "decision_rows",
        look=TableLook(rules="horizontal", size=10),
    )
    for nr, sex, day, stop, para, insats, done, closed in LISTA:
        r.decision(
            t,
            nr=int(nr),
            insats=insats,
            lag=para[:3],
            lagrum=para,
            beslutsdatum=day,
            avbrottsdatum=stop,
            kon="K" if sex in ("Kvinna", "Flicka") else "M",
            alder="barn" if sex in ("Flicka", "Pojke") else "vuxen",
            status="verkställt" if done else "avslutat" if closed else "kvarstående",
            verkstallt_datum=done,
            avslutat_datum=closed,
        )
    return r


def webb() -> Report:
    """A web page: bullet list with counts in brackets."""
    look = Look(font="dejavu", size=11, footer=NOTE, accent="#205030")
    r = Report(
        document("Tierps kommun", "0360", "Omsorgsnämnden", None, "2023-Q3", None, ["SoL"]),
        look,
        random.Random(4),
    )
    r.title("Ej verkställda beslut enligt SoL")
    r.say(
        S("Omsorgsnämnden i Tierps kommun redovisar läget den 30 september 2023."),
        S(
            "Sammanlagt fanns 7 beslut enligt socialtjänstlagen som inte verkställts inom tre månader.",
            [C("ej_verkställda", 7, lag="SoL")],
        ),
    )
    r.heading("Typ av bistånd")
    rows: list[list[str | None]] = [
        ["Särskilt boende för äldre", "4"],
        ["Växelvård", "2"],
        ["Ledsagning", "1"],
    ]
    r.bullets([f"{a} ({b})" for a, b in rows])
    t = r.table_truth([], rows, "list_counts", "Typ av bistånd")
    for a, b in rows:
        r.count(t, "ej_verkställda", int(b or 0), lag="SoL", insats=a)
    r.heading("Varför besluten dröjer")
    r.para("Den vanligaste förklaringen är att den sökande väntar på ett bestämt boende.")
    return r
