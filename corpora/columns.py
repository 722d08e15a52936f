"""Learn what columns of lists mean from reports with truth: `python -m corpora.columns DIR... [--without HAND]`.

Each column of a list gets the role whose field of the truth its cells give; the model of `extractor.parse.columns` is
fitted on them and written to `rules/models/columns.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from corpora.command import run
from extractor.errors import ExtractorError
from extractor.evaluate.corpus import Item
from extractor.evaluate.scoring import norm
from extractor.evidence.dates import dates_in, find_dates, read_date
from extractor.evidence.laws import law_in
from extractor.layout.sources import lay_out
from extractor.model import Grid
from extractor.parse.columns import FEATURES, MARKS, ROLES, ColumnFacts, facts_of
from extractor.parse.values import read_count, read_kon
from extractor.read.source import open_source
from extractor.vocabulary import fold, vocabulary

LIKE = 0.7
"""The share of a column's cells that must give its field."""
_DATES = ("beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum")
_AS_PRINTED = ("lagrum", "kommentar", "insats", "omrade")
"""Fields that are the printed cell: that a cell gives one of them tells more than that it can be read as another."""
Json = dict[str, Any]
Example = tuple[ColumnFacts, str]


def examples_of(path: Path, truth: Json) -> Iterator[Example]:
    """The columns of a document's lists with their roles."""
    if not truth.get("decisions"):
        return
    try:
        layout, _ = lay_out(open_source(path.name, path.read_bytes()), "never")
    except ExtractorError:
        return
    for block in layout.blocks:
        if not isinstance(block, Grid) or len(block.columns) < 2:
            continue
        rows = [row.texts for row in block.rows[block.head_rows :]]
        rows = [row for row in rows if sum(text is not None for text in row) > 1]
        pairs = [(row, record) for row in rows if (record := _record_of(row, truth["decisions"]))]
        if len(pairs) < max(1, 0.6 * len(rows)):
            continue
        for index, facts in enumerate(facts_of(block.columns, rows, truth.get("document", {}).get("period"))):
            cells = [(row[index], record) for row, record in pairs if index < len(row) and row[index]]
            if cells:
                yield facts, _role_of(cells)


def _record_of(row: Sequence[str | None], records: Sequence[Json]) -> Json | None:
    """The decision that a row prints: most of its telling fields stand in the row's cells."""
    dates = {read_date(text) for text in row if text}
    texts = {norm(text) for text in row if text}
    best, most = None, 1.5
    for record in records:
        told = [record.get(name) for name in _DATES if record.get(name)]
        found = sum(date in dates for date in told) * 1.0
        found += (norm(record.get("kommentar")) in texts if record.get("kommentar") else 0) * 1.5
        found += 0.5 * (norm(record.get("insats")) in texts) + (str(record.get("dagar")) in texts)
        if found > most:
            best, most = record, found
    return best


def _role_of(cells: Sequence[tuple[Any, Json]]) -> str:
    """The role whose field most cells give."""
    shares = {role: sum(_gives(text, record, role) for text, record in cells) / len(cells) for role in ROLES}
    best = max(shares, key=lambda role: (shares[role], role in _AS_PRINTED))
    if shares[best] >= LIKE:
        return best
    if sum(MARKS.match(text.strip()) is not None for text, _ in cells) >= LIKE * len(cells):
        return "not"
    return next((role for role in ("status", "lag") if _codes(cells, role)), "other")


def _codes(cells: Sequence[tuple[str, Json]], field: str) -> bool:
    """Whether each short code of a column goes with one value of a field, and several values come."""
    seen: dict[str, set[str]] = {}
    for text, record in cells:
        seen.setdefault(text, set()).add(str(record.get(field)))
    values = {value for many in seen.values() for value in many}
    return all(len(text) <= 2 for text in seen) and len(values) > 1 and all(len(many) == 1 for many in seen.values())


def _gives(text: str, record: Json, role: str) -> bool:
    if role in _DATES:
        return record.get(role) is not None and read_date(text) == record[role]
    if role == "slutdatum":
        ends = {record.get("verkstallt_datum"), record.get("avslutat_datum")} - {None}
        return bool(ends & set(dates_in(text)))
    if role == "nr":
        return str(record.get("nr")) == text.strip(" .)")
    if role == "kon":
        return record.get("kon") is not None and read_kon(text)[0] == record["kon"]
    if role == "lag":
        return record.get("lag") is not None and law_in(text) == record["lag"] and len(text) < 12
    if role == "vantan":
        value = read_count(text.split(" ")[0])
        days = value is not None and record.get("dagar") == value[0]
        return days or (record.get("manader") is not None and norm(record["manader"]) == norm(text))
    if role == "status":
        return record.get("status") is not None and len(text.split()) <= 6 and _state(text) == record["status"]
    if role in ("insats", "lagrum", "omrade", "kommentar", "alder"):
        return record.get(role) is not None and norm(text) == norm(record[role])
    return False


def _state(text: str) -> str | None:
    """The state that a cell tells, the day behind it left out."""
    dates = find_dates(text)
    return vocabulary().outcomes.find(fold(text[: dates[0].start] if dates else text))


def fit(examples: Sequence[Example], strength: float = 1.0) -> Json:
    """The model of some columns, as it is written down."""
    inputs = np.array([facts.shares for facts, _ in examples])
    labels = np.array([role for _, role in examples])
    model = LogisticRegression(C=strength, max_iter=3000).fit(inputs, labels)
    weights, bias = np.zeros((len(ROLES), len(FEATURES))), np.full(len(ROLES), -6.0)
    for index, role in enumerate(model.classes_):
        weights[ROLES.index(role)], bias[ROLES.index(role)] = model.coef_[index], model.intercept_[index]
    return {"roles": ROLES, "features": FEATURES, "weights": weights.round(3).tolist(), "bias": bias.round(3).tolist()}


def learn(items: Sequence[Item]) -> tuple[Json, str]:
    """The model of the columns of some documents, and what it was learnt from."""
    examples = [one for item in items for one in examples_of(item.path, json.loads(item.truth.read_text("utf-8")))]
    return fit(examples), f"{len(examples)} columns of {len(items)} reports"


def main(arguments: Sequence[str] | None = None) -> None:
    """Fit the model on every document of the given corpora and write it."""
    run(learn, "columns.json", __doc__, arguments)


if __name__ == "__main__":
    main()
