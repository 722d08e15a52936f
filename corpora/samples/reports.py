"""The sample reports, written out by hand."""

from __future__ import annotations

import random
from typing import Any

from ..generator.doc import Cell, Look, TableLook
from ..generator.report import C, Report, S

NOTE = "Påhittat exempel – uppgifterna är inte verkliga"


def document(
    organisation: str,
    kommunkod: str,
    namnd: str,
    dnr: str | None,
    period: str,
    day: str | None,
    laws: list[str],
) -> dict[str, Any]:
    """The truth about the document itself."""
    return {
        "organisation": organisation,
        "stadsdel": None,
        "namnd": namnd,
        "kommunkod": kommunkod,
        "dnr": dnr,
        "period": period,
        "document_date": day,
        "laws": laws,
    }


def flode() -> Report:
    """Flow table and row lists, no rules, page numbers."""
    look = Look(
        font="serif",
        size=11,
        running="Sundsvalls kommun, socialnämnden",
        footer=NOTE,
        pages="Sida {n} av {m}",
        left=75,
    )
    r = Report(
        document(
            "Sundsvalls kommun",
            "2281",
            "Socialnämnden",
            "SN-2024-00317",
            "2024-Q2",
            "2024-08-19",
            ["SoL", "LSS"],
        ),
        look,
        random.Random(1),
    )
    r.para("Tjänsteskrivelse\nDatum: 2024-08-19\nDiarienummer: SN-2024-00317\nTill: Socialnämnden")
    r.title("Redovisning av ej verkställda beslut, kvartal 2 2024")
    r.heading("Bakgrund")
    r.para(
        "Kommunen ska varje kvartal lämna uppgift till Inspektionen för vård "
        "och omsorg (IVO) om gynnande beslut enligt "
        "socialtjänstlagen (SoL) och lagen om stöd och service till vissa "
        "funktionshindrade (LSS) som blivit liggande i mer än "
        "tre månader. Nämnden får samma uppgifter i sammanställd form."
    )
    r.heading("Läget vid kvartalets slut")
    r.say(
        S("Under kvartal 2 2024 har nämnden rapporterat 9 beslut.", [C("rapporterade", 9)]),
        S(
            "Av dem har två verkställts och ett avslutats utan att insatsen kom igång.",
            [C("verkställda", 2), C("avslutade", 1)],
        ),
        S("Vid kvartalets slut återstod sex beslut.", [C("kvarstående", 6)]),
        S(
            "Det är två färre än vid utgången av kvartal 1 2024.",
            [C("kvarstående", -2, "skillnad", compare_to="2024-Q1")],
        ),
    )
    head = ["Insats", "Rapporterade", "Verkställda", "Avslutade av annan orsak", "Kvarstår 30 juni"]
    rows: list[list[str | None]] = [
        ["Boendestöd SoL", "3", "1", "0", "2"],
        ["Kontaktperson LSS", "4", "1", "1", "2"],
        ["Bostad med särskild service för vuxna LSS", "2", "0", "0", "2"],
        ["Samtliga", "9", "2", "1", "6"],
    ]
    plain = TableLook(rules="none", numbers="right", size=10)
    t = r.table(head, rows, [3, 1.3, 1.2, 1.5, 1.3], "insats_status", numeric={1, 2, 3, 4}, bold_rows={3}, look=plain)
    for row in rows:
        lag = {"SoL": "SoL", "LSS": "LSS"}.get(str(row[0])[-3:])
        for cell, measure in zip(row[1:], ["rapporterade", "verkställda", "avslutade", "kvarstående"], strict=True):
            r.count(t, measure, int(cell or 0), lag=lag, insats=row[0] if lag else None, is_total=lag is None)
    lists: list[tuple[str, str, list[tuple[str, str, list[tuple[str, str, str]]]]]] = [
        (
            "Beslut som verkställts eller avslutats",
            "",
            [
                (
                    "Boendestöd SoL",
                    "SoL",
                    [("2023-11-06", "K", "Boendestödjare kunde börja i maj. Insatsen är verkställd.")],
                ),
                (
                    "Kontaktperson LSS",
                    "LSS",
                    [
                        ("2023-09-14", "M", "Lämplig person hittades till slut. Insatsen är nu verkställd."),
                        (
                            "2024-01-22",
                            "K",
                            "Den enskilde har flyttat till annan kommun och ärendet är avslutat.",
                        ),
                    ],
                ),
            ],
        ),
        (
            "Kvarstående beslut",
            "kvarstående",
            [
                (
                    "Boendestöd SoL",
                    "SoL",
                    [
                        (
                            "2024-02-05",
                            "K",
                            "Har avböjt de tider som föreslagits. Ny kontakt tas efter sommaren.",
                        ),
                        ("2024-03-11", "M", "Svarar inte på telefon eller brev."),
                    ],
                ),
                (
                    "Kontaktperson LSS",
                    "LSS",
                    [
                        (
                            "2023-06-20",
                            "K",
                            "Rekrytering pågår, två kandidater har tackat nej till uppdraget.",
                        ),
                        ("2024-02-27", "M", "Önskar en äldre kontaktperson med intresse för fiske."),
                    ],
                ),
                (
                    "Bostad med särskild service för vuxna LSS",
                    "LSS",
                    [
                        ("2022-10-03", "M", "Ingen ledig lägenhet i den del av kommunen som önskas."),
                        ("2024-03-19", "K", "Har fått ett erbjudande och funderar till den 15 september."),
                    ],
                ),
            ],
        ),
    ]
    for title, status, groups in lists:
        r.heading(title)
        for insats, lag, items in groups:
            r.heading(insats, 3)
            t = r.table(
                ["Beslut fattat", "Orsak till dröjsmålet", "Kön"],
                [[a, c, b] for a, b, c in items],
                [1.2, 5, 0.6],
                "decision_rows",
                look=plain,
            )
            for day, sex, text in items:
                state = status or ("verkställt" if "erkställ" in text else "avslutat")
                r.decision(t, insats=insats, lag=lag, beslutsdatum=day, kommentar=text, kon=sex, status=state)
    return r


def tidsserie() -> Report:
    """Time series by insats and by sex, one law."""
    look = Look(font="sans", size=10.5, footer=NOTE, pages="{n} ({m})", accent="#1F4E79")
    r = Report(
        document(
            "Karlstads kommun",
            "1780",
            "Vård- och omsorgsnämnden",
            "VON 2025-88",
            "2025-Q1",
            "2025-05-12",
            ["LSS"],
        ),
        look,
        random.Random(2),
    )
    r.para("Karlstads kommun\nVård- och omsorgsnämnden\nDnr VON 2025-88\n2025-05-12", "small")
    r.title("Statistikrapport till kommunfullmäktige: ej verkställda beslut enligt LSS, första kvartalet 2025")
    r.heading("Utveckling över tid")
    r.say(
        S(
            "Antalet ej verkställda beslut uppgick till 23 vid mätningen första kvartalet 2025.",
            [C("ej_verkställda", 23, lag="LSS")],
        ),
        S(
            "Det är en ökning med tre beslut jämfört med kvartal 4 2024.",
            [C("ej_verkställda", 3, "skillnad", lag="LSS", compare_to="2024-Q4")],
        ),
        S(
            "Daglig verksamhet står för 39 procent av besluten.",
            [C("ej_verkställda", 39, "procent", lag="LSS", insats="Daglig verksamhet")],
        ),
    )
    periods = ["2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"]
    head = [
        [Cell("Insats", 1, 2), Cell("2024", 3), Cell("2025")],
        [Cell("Kv 2"), Cell("Kv 3"), Cell("Kv 4"), Cell("Kv 1")],
    ]
    look_t = TableLook(rules="grid", numbers="center", head_fill="#D9E2EC")
    blocks: list[tuple[str, str, list[list[str | None]]]] = [
        (
            "insats",
            "Tabell 1. Antal beslut per insats",
            [
                ["Daglig verksamhet", "7", "8", "8", "9"],
                ["Ledsagarservice", "5", "4", "5", "6"],
                ["Korttidsvistelse", "6", "5", "4", "5"],
                ["Avlösarservice i hemmet", "2", "–", "3", "3"],
                ["Totalt", "20", "17", "20", "23"],
            ],
        ),
        (
            "kon",
            "Tabell 2. Antal beslut per kön",
            [
                ["Kvinnor", "9", "8", "9", "11"],
                ["Män", "11", "9", "11", "12"],
                ["Totalt", "20", "17", "20", "23"],
            ],
        ),
    ]
    for what, caption, rows in blocks:
        head[0][0] = Cell("Insats" if what == "insats" else "Kön", 1, 2)
        t = r.table(
            [list(head[0]), list(head[1])],
            rows,
            [3, 1, 1, 1, 1],
            f"{what}_time_series",
            caption=caption,
            numeric={1, 2, 3, 4},
            bold_rows={len(rows) - 1},
            look=look_t,
            columns=[head[0][0].text, "2024 / Kv 2", "2024 / Kv 3", "2024 / Kv 4", "2025 / Kv 1"],
        )
        for row in rows:
            total = row[0] == "Totalt"
            dims: dict[str, Any] = {"is_total": total}
            if what == "insats":
                dims["insats"] = None if total else row[0]
            else:
                dims["kon"] = {"Kvinnor": "K", "Män": "M"}.get(str(row[0]))
            for cell, period in zip(row[1:], periods, strict=True):
                r.count(
                    t,
                    "ej_verkställda",
                    0 if cell == "–" else int(cell or 0),
                    period=period,
                    lag="LSS",
                    **dims,
                )
    r.para("Streck i tabellen betyder att inget beslut fanns att redovisa.", "small")
    return r
