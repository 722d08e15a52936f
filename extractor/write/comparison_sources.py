"""What one document says of each number of the comparison: in tables, in rows, in sentences.

Splits are never added to unsplit numbers: within a table the printed number wins, then the row's own total, then the
sum over one split alone. Parts of the text (`två av dessa ärenden`) and numbers about others are left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

Json = dict[str, Any]
TOTAL = "TOTAL"
UNRESOLVED, NOT_AN_INSATS = "UNRESOLVED", "NOT_AN_INSATS"
_STATUS = {"kvarstående": "kvarstående", "verkställt": "verkställda", "avslutat": "avslutade", None: "ej_verkställda"}
_SPLITS = ("kon", "manader", "orsak")


class Key(NamedTuple):
    """One row of the comparison within a body; `unresolved` is the printed name where no insats was found."""

    period: str
    lag: str | None
    insats_id: str
    unresolved: str | None
    measure: str


class Told(NamedTuple):
    """One number with the way it came about, and the records behind it; None where they contradict each other."""

    value: int | None
    how: str
    records: tuple[str, ...]
    names: tuple[str, ...]


def contributions(first: Mapping[str, Any], document: Json) -> Iterator[Json]:
    """Every number of the document that the comparison can use; `first` is its row of `documents`."""
    if not first["organisation"]:
        return
    for basis, told in (
        ("table", _tables(document["counts"])),
        ("rows", _rows(document["decisions"], first["period"], _speaks_of_open(document, first["period"]))),
        ("prose", _prose(document["claims"])),
    ):
        for key, answer in told.items():
            yield {
                **{name: first[name] for name in ("organisation", "kommunkod", "stadsdel", "namnd", "document_id")},
                "board": (first["namnd"] or "").casefold(),
                **key._asdict(),
                "basis": basis,
                "value": answer.value,
                "how": answer.how,
                "names": sorted(set(answer.names)),
                "records": [f"{first['document_id']}-{record}" for record in answer.records],
                "own": key.period == first["period"],
                "document_date": first["document_date"],
            }


def _tables(counts: Iterable[Json]) -> dict[Key, Told]:
    cells: dict[Key, dict[str, dict[str, list[Json]]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(list)))
    for count in counts:
        key = _key(count, bool(count.get("is_total")))
        if key is not None:
            cells[key][count.get("omrade") or ""][count.get("table") or ""].append(count)
    told = {key: _over_areas(areas, key.insats_id == TOTAL) for key, areas in cells.items()}
    return {key: answer for key, answer in told.items() if answer is not None}


def _key(record: Json, is_total: bool) -> Key | None:
    insats_id, printed = record.get("insats_id"), record.get("insats")
    if not record.get("period") or not record.get("measure"):
        return None
    if insats_id in (None, NOT_AN_INSATS):
        if not is_total:
            return None
        insats_id = TOTAL
    unresolved = " ".join(str(printed or "").split()).casefold() if insats_id == UNRESOLVED else None
    return Key(record["period"], record.get("lag"), insats_id, unresolved, record["measure"])


def _over_areas(areas: Mapping[str, Mapping[str, list[Json]]], is_total: bool) -> Told | None:
    """One number from the areas: the one without an area where it is printed, else the sum of the areas.

    A total of the areas alone is no total of the document: that it takes in every area is not said.
    """
    told = {area: answer for area, tables in areas.items() if (answer := _over_tables(tables)) is not None}
    if "" in told:
        return told[""]
    if not told or (is_total and len(told) > 1):
        return None
    if len(told) == 1:
        return next(iter(told.values()))
    return _sum([told[area] for area in sorted(told)], "sum over omrade")


def _over_tables(tables: Mapping[str, list[Json]]) -> Told | None:
    """Tables that print the same number are alternatives: never added, contradicted where they differ."""
    answers = [answer for table in sorted(tables) if (answer := _in_table(tables[table])) is not None]
    if not answers:
        return None
    printed = [answer for answer in answers if answer.how == "printed"] or answers
    values = {answer.value for answer in printed}
    records = tuple(record for answer in printed for record in answer.records)
    names = tuple(name for answer in answers for name in answer.names)
    return Told(printed[0].value if len(values) == 1 else None, printed[0].how, records, names)


def _in_table(counts: list[Json]) -> Told | None:
    """One number from the cells of one table that are about the same law, insats, area and measure."""
    for splits in ((), *((split,) for split in _SPLITS), ("orsak", "kon")):
        fits = [c for c in counts if {name for name in _SPLITS if c.get(name) is not None} == set(splits)]
        if not fits:
            continue
        plain = [c for c in fits if not c.get("is_total")] or fits
        groups: dict[tuple[object, ...], list[Json]] = defaultdict(list)
        for count in plain:
            groups[tuple(count.get(name) for name in ("insats", *splits))].append(count)
        parts = [_alternatives(group) for group in groups.values()]
        if len(parts) == 1 and not splits:
            return parts[0]
        how = f"sum over {' and '.join(splits)}" if splits else "sum over insats"
        return _sum(parts, how)
    return None


def _alternatives(counts: list[Json]) -> Told:
    values = {count["value"] for count in counts}
    names = tuple(count["insats"] for count in counts if count.get("insats"))
    value = counts[0]["value"] if len(values) == 1 else None
    return Told(value, "printed", tuple(count["id"] for count in counts), names)


def _sum(parts: list[Told], how: str) -> Told:
    values = [part.value for part in parts]
    whole = None if None in values else sum(value for value in values if value is not None)
    records = tuple(record for part in parts for record in part.records)
    return Told(whole, how, records, tuple(name for part in parts for name in part.names))


def _speaks_of_open(document: Json, period: str | None) -> bool:
    """Whether the document calls what remains `ej verkställda` and never `kvarstående`: rows then count for that."""
    stated = [record for record in (*document["counts"], *document["claims"]) if record.get("period") == period]
    measures = {record.get("measure") for record in stated}
    return "ej_verkställda" in measures and "kvarstående" not in measures


def _rows(decisions: list[Json], period: str | None, open_ones: bool) -> dict[Key, Told]:
    """Decisions listed one by one, per status; all of them together where more than one status is listed."""
    if period is None:
        return {}
    groups: dict[Key, list[Json]] = defaultdict(list)
    several = len({decision.get("status") for decision in decisions} - {None}) > 1
    laws = {decision.get("lag") for decision in decisions}
    for decision in decisions:
        measures = {_STATUS.get(decision.get("status"), "ej_verkställda")} | ({"rapporterade"} if several else set())
        measures |= {"ej_verkställda"} if open_ones and "kvarstående" in measures else set()
        for measure in sorted(measures):
            record = {**decision, "period": period, "measure": measure}
            for key in (_key(record, False), *(_key(total, True) for total in _totals(record, laws))):
                if key is not None:
                    groups[key].append(decision)
    return {
        key: Told(
            sum(d.get("antal") or 1 for d in group),
            "listed",
            tuple(d["id"] for d in group),
            tuple(d["insats"] for d in group if d.get("insats") and key.insats_id != TOTAL),
        )
        for key, group in groups.items()
    }


def _totals(record: Json, laws: set[str | None]) -> Iterator[Json]:
    """A decision counts for its law's total and for the document's; laws of rows that are not known make no total."""
    bare = {**record, "insats_id": None, "insats": None}
    yield {**bare, "lag": None}
    if record.get("lag") is not None and None not in laws:
        yield bare


def _prose(claims: Iterable[Json]) -> dict[Key, Told]:
    groups: dict[Key, list[Json]] = defaultdict(list)
    for claim in claims:
        off = claim.get("part") or claim.get("outside") or claim.get("approximate") or claim.get("omrade")
        off = off or claim.get("kon") or claim.get("orsak")
        if claim.get("unit") != "beslut" or off or claim["value"] % 1:
            continue
        printed = claim.get("insats")
        insats_id = _insats_id(printed, claim.get("lag")) if printed else None
        if insats_id == NOT_AN_INSATS:
            continue
        key = _key({**claim, "insats_id": insats_id}, insats_id is None)
        if key is not None:
            groups[key].append(claim)
    return {key: _stated(group) for key, group in groups.items()}


def _stated(claims: list[Json]) -> Told:
    values = {claim["value"] for claim in claims}
    value = int(claims[0]["value"]) if len(values) == 1 else None
    names = tuple(claim["insats"] for claim in claims if claim.get("insats"))
    return Told(value, "stated", tuple(claim["id"] for claim in claims), names)


@cache
def _insats_id(printed: str, lag: str | None) -> str:
    from extractor.normalise.insats import insats_normaliser

    return insats_normaliser().match(printed, lag=lag).insats_id
