"""What the columns of a list of decisions mean: one score from heads, contents and order, all columns at once.

The weights are learnt from lists whose truth is known (`python -m corpora.columns`), by softmax regression over the
features below; `rules/models/columns.json` holds them. No column is decided before the others are seen: the roles
go to the columns so that the sum of the logarithms of their probabilities is greatest.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment

from extractor.evidence.dates import find_dates, is_date, read_date
from extractor.evidence.laws import law_in
from extractor.evidence.mentions import find_lagrum, find_sexes, find_waits
from extractor.evidence.quarters import quarter_end
from extractor.layout.shape import is_bucket
from extractor.parse.values import read_count, read_kon
from extractor.rulebook import rules_dir
from extractor.vocabulary import fold, insats_lexicon, vocabulary

ROLES = (
    "nr", "beslutsdatum", "avbrottsdatum", "verkstallt_datum", "avslutat_datum", "slutdatum", "status", "kon", "alder",
    "insats", "lag", "lagrum", "omrade", "vantan", "kommentar", "not", "other",
)  # fmt: skip
_ENDS = [ROLES.index(role) for role in ("verkstallt_datum", "avslutat_datum", "slutdatum")]
MANY = ("kommentar", "other", "not")
"""Roles that several columns of one list may have."""
_HEADS = (*ROLES[:-1], "dagar", "utforare", "stadsdel", "period")
MARKS = re.compile(r"(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|[a-zåäö]\))(?:[ ,]*(?:\*+|[a-zåäö]\)))*\Z")
_EXPLAINED = re.compile(r"\s*\([^)]*\)\s*$")
YOUNG = dt.timedelta(days=85)
"""A decision that is reported is at least three months old on the last day of the quarter: none is so young."""
_BARE_DAY = re.compile(r"(?:datum|dat|dag|den|när|vilken dag)?")
_COUNTS_DECISIONS = re.compile(r"antal(?: beslut| ärenden)?")
_CODE = re.compile(r"[A-ZÅÄÖ]{1,2}\Z")
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """One column as seen: its head and the numbers that describe its cells, in the order of `FEATURES`."""

    head: str
    shares: Floats


def _share(cells: Sequence[str], test: object) -> float:
    return sum(map(bool, map(test, cells))) / len(cells) if cells else 0.0  # type: ignore[call-overload]


def _is_status(text: str) -> bool:
    dates = find_dates(text)
    bare = text[: dates[0].start] if dates else text
    return len(bare.split()) <= 6 and vocabulary().outcomes.find(fold(bare)) is not None


def _is_number(text: str) -> bool:
    return read_count(text) is not None and not is_date(text) and text.strip()[:1].isdigit()


_TESTS = (
    ("date", lambda text: is_date(text) and len(read_date(text) or "") == 10),
    ("month", lambda text: is_date(text) and len(read_date(text) or "") == 7),
    ("date_inside", lambda text: not is_date(text) and bool(find_dates(text))),
    ("kon_letter", lambda text: len(text.strip()) == 1 and read_kon(text)[0] is not None),
    ("kon_word", lambda text: len(text.strip()) > 1 and read_kon(text)[0] is not None),
    ("kon_inside", lambda text: read_kon(text)[0] is None and bool(find_sexes(text))),
    ("insats", lambda text: insats_lexicon().known(text)),
    ("lagrum", lambda text: len(text) < 40 and bool(find_lagrum(text))),
    ("law", lambda text: len(text) < 12 and law_in(text) is not None and not find_lagrum(text)),
    ("status", _is_status),
    ("number", _is_number),
    ("wait", lambda text: len(text.split()) <= 4 and bool(find_waits(text))),
    ("bucket", lambda text: is_bucket(text) and not is_date(text) and not text.strip().isdigit()),
    ("mark", lambda text: MARKS.match(text.strip()) is not None),
    ("code", lambda text: _CODE.match(text.strip()) is not None),
    ("area", lambda text: vocabulary().is_area(text)),
    ("reason", lambda text: vocabulary().is_reason(text)),
    ("sentence", lambda text: text.rstrip().endswith((".", "!")) and len(text.split()) > 1),
    ("age", lambda text: fold(text) in ("barn", "vuxen", "vuxna", "ung")),
    ("digits", lambda text: any(map(str.isdigit, text))),
)
_OTHERS = (
    "filled", "words", "distinct", "rising", "large", "first_date", "rank_date", "first", "last", "no_head",
    "day_of_status", "young",
)  # fmt: skip
OFTEN = 0.5
"""The share of different texts up to which a column repeats itself."""
MIN_CLASSED = 5
FEATURES = (*(f"head:{name}" for name in _HEADS), *(name for name, _ in _TESTS), *_OTHERS)


def head_role(head: str) -> str | None:
    """The role that the vocabulary gives to a column's name, its own part before what spans it."""
    parts = [part for part in head.split(" / ") if part]
    for part in reversed(parts):
        for name in (part, _EXPLAINED.sub("", part)):
            role = vocabulary().roles.find(fold(name))
            if role is not None:
                return role
    return None


def counts_decisions(head: str) -> bool:
    """Whether a column of a list says for how many decisions each of its rows stands."""
    return _COUNTS_DECISIONS.fullmatch(fold(head)) is not None


def facts_of(
    heads: Sequence[str], rows: Sequence[Sequence[str | None]], period: str | None = None
) -> list[ColumnFacts]:
    """What is seen of each column of a list, the others in view: which dates come first, which column is fullest.

    `period` is the quarter of the report.
    """
    width = len(heads)
    columns = [[row[i] if i < len(row) else None for row in rows] for i in range(width)]
    dated = _dates_per_row(columns)
    end = quarter_end(period)
    since = (end - YOUNG).isoformat() if end else None
    return [_facts(heads, columns, index, dated, since) for index in range(width)]


def _dates_per_row(columns: Sequence[Sequence[str | None]]) -> list[list[str | None]]:
    return [[read_date(text) if text else None for text in column] for column in columns]


def _facts(
    heads: Sequence[str],
    columns: Sequence[Sequence[str | None]],
    index: int,
    dated: list[list[str | None]],
    since: str | None,
) -> ColumnFacts:
    column = columns[index]
    cells = [text for text in column if text and text.strip() not in ("-", "–", "—")]
    of_status = _day_of_status(heads, columns, index)
    role = head_role(heads[index]) if of_status < OFTEN else None  # a day, but whose its name does not say
    values = [float(role == name) for name in _HEADS]
    values += [_share(cells, test) for _, test in _TESTS]
    numbers = [number for text in cells if (number := _running_number(text.strip())) is not None]
    values += [
        len(cells) / max(len(column), 1),
        min(sum(len(text.split()) for text in cells) / max(len(cells), 1), 12.0) / 6,
        len(set(cells)) / max(len(cells), 1),
        _rising(numbers),
        _share([str(number) for number in numbers], lambda text: int(text) > 60),
        _first_of_dates(dated, index),
        _rank_of_dates(dated, index),
        float(index == 0),
        float(index == len(heads) - 1),
        float(not heads[index].strip()),
        of_status,
        _share([day for day in dated[index] if day and len(day) == 10], lambda day: bool(since) and day > since),
    ]
    return ColumnFacts(heads[index], np.array(values))


def _running_number(text: str) -> int | None:
    """The number of a cell that may count the rows: its digits, or the place of its one letter, `A` the first."""
    if len(text) == 1 and text.isascii() and text.isalpha():
        return ord(text.upper()) - ord("A") + 1
    return int(text) if text.isdecimal() and len(text) <= 5 else None


def _day_of_status(heads: Sequence[str], columns: Sequence[Sequence[str | None]], index: int) -> float:
    """How far a column whose head says no more than that it holds a day stands right behind one of states."""
    if not index or not _BARE_DAY.fullmatch(fold(heads[index])):
        return 0.0
    return _share([text for text in columns[index - 1] if text], _is_status)


def _rising(numbers: Sequence[int]) -> float:
    steps = [two - one for one, two in pairwise(numbers)]
    return sum(step == 1 for step in steps) / len(steps) if steps else 0.0


def _first_of_dates(dated: list[list[str | None]], index: int) -> float:
    """How often the date of this column is the earliest of its row, where the row has several."""
    pairs = [
        (row[index], [date for i, date in enumerate(row) if date and i != index])
        for row in zip(*dated, strict=True)
        if row[index]
    ]
    several = [(mine, others) for mine, others in pairs if others]
    return sum(mine <= min(others) for mine, others in several if mine) / len(several) if several else 0.5


def _rank_of_dates(dated: list[list[str | None]], index: int) -> float:
    """0 for a column without dates; 1 for the one with most of them, less for the others."""
    filled = [sum(date is not None for date in column) for column in dated]
    return filled[index] / max(max(filled), 1)


@dataclass(frozen=True, slots=True)
class ColumnModel:
    """Weights of the softmax regression: a row a role, a column a feature, and the bias per role."""

    weights: Floats
    bias: Floats

    def log_probabilities(self, facts: Sequence[ColumnFacts]) -> Floats:
        """The logarithm of each role's probability per column; a row a column."""
        scores = np.array([one.shares for one in facts]) @ self.weights.T + self.bias
        top = scores.max(axis=1, keepdims=True)
        return np.asarray(scores - top - np.log(np.exp(scores - top).sum(axis=1, keepdims=True)))


@cache
def column_model() -> ColumnModel:
    """The model of `rules/models/columns.json`."""
    content = json.loads((rules_dir() / "models" / "columns.json").read_text(encoding="utf-8"))
    return ColumnModel(np.array(content["weights"]), np.array(content["bias"]))


def assign(
    heads: Sequence[str],
    rows: Sequence[Sequence[str | None]],
    model: ColumnModel | None = None,
    period: str | None = None,
) -> list[tuple[str, float]]:
    """Role and probability per column, no role twice but those of `MANY`; `period` is the quarter of the report."""
    facts = facts_of(heads, rows, period)
    if not facts:
        return []
    logs = (model or column_model()).log_probabilities(facts)
    for index, one in enumerate(facts):
        if head_role(one.head) == "annat" or counts_decisions(one.head):  # a day of something else, by its name
            logs[index] = [0.0 if role == "other" else -99.0 for role in ROLES]
        if one.shares[FEATURES.index("day_of_status")] >= OFTEN:  # the state beside it says which end it is
            logs[index, _ENDS[-1]] = np.log(np.exp(logs[index, _ENDS]).sum())
    slots = [role for role in ROLES for _ in range(len(facts) if role in MANY else 1)]
    cost = -np.array([[logs[i, ROLES.index(role)] for role in slots] for i in range(len(facts))])
    chosen = linear_sum_assignment(cost)[1]
    found = [(slots[slot], float(np.exp(-cost[i, slot]))) for i, slot in enumerate(chosen)]
    return _without_classes(found, rows)


def _without_classes(
    found: Sequence[tuple[str, float]], rows: Sequence[Sequence[str | None]]
) -> list[tuple[str, float]]:
    """Beside a column of free comments one that repeats a few words (`Hos kommunen`) classes them, and is none."""
    told = {
        i: [row[i] for row in rows if i < len(row) and row[i]]
        for i, (role, _) in enumerate(found)
        if role == "kommentar"
    }
    free = [i for i, cells in told.items() if len(set(cells)) > OFTEN * len(cells)]
    if not free:
        return list(found)
    classes = {i for i, cells in told.items() if len(cells) >= MIN_CLASSED and len(set(cells)) <= OFTEN * len(cells)}
    return [("other", sure) if i in classes else (role, sure) for i, (role, sure) in enumerate(found)]
