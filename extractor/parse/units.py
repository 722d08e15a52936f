"""Units that tell of decisions in words: paragraphs, bullets, numbered cases, headings with their comment.

Whether a text tells of single decisions is weighed from what it mentions and from its neighbours, with weights learnt
from reports with truth (`python -m corpora.units`, `rules/models/units.json`).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from extractor.evidence.dates import find_dates
from extractor.evidence.marks import MARK, unmarked
from extractor.evidence.mentions import find_insatser, find_lagrum, find_sexes, find_waits
from extractor.model import Block, Grid, Heading, Paragraph, Place
from extractor.parse.context import NUMBERED_CASE, Context, heads, insats_around, is_case, months_around, status_around
from extractor.parse.parts import labels_case, numbered_body, part_head, waiting_range
from extractor.rulebook import rules_dir
from extractor.vocabulary import fold

CLOSE = 12.0
"""White below a unit, in heights of a line, within which a line without anchors is the rest of it."""
OUTDENT = 8.0
"""Points further left than a unit begins, from which a line is no rest of it."""
_CASE = re.compile(
    rf"^{MARK}?(?:(?:ärende|beslut|fall|nr|individ|person)\.?\s*(?:nr\.?\s*)?\d{{1,4}}\b|\d{{1,3}}[.):]\s)",
    re.IGNORECASE,
)
_BESLUT = re.compile(
    r"\b(?:beslut\w*|bevilja\w*|bifall\w*)\s+(?:(?:om|den|i|från|av|fattat|daterat)\s+){0,2}$", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\b(?:\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s+(?:\w+\s+)?(?:beslut|ärenden|rapporter)\b",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:äldst|längst|kortast|tidigast)(?:a|e)?\s+(?:är|var|har|hade|väntan|väntetid\w*)\b", re.IGNORECASE
)
_BODY = re.compile(r"\b(?:nämnd\w*|förvaltning\w*|kommun(?:en|fullmäktige)|revisor\w*|ivo)\b", re.IGNORECASE)
_AFTER_NAME = re.compile(r"\s*(?:\(|(?:enligt )?(?:LSS|SoL)\b)?\s*(?:[,.:;–-]|\(|\d)", re.IGNORECASE)
_QUARTER_END = re.compile(r"-(?:03-31|06-30|09-30|12-31)$")
_CASES = re.compile(
    r"\b(?:ärende\w*|enskilda|beslut för beslut|ett för ett|individ\w*|besluten|äldre än)\b", re.IGNORECASE
)
FEATURES = (
    "insats_own", "insats_first", "insats_heading", "one_date", "several_dates", "quarter_end", "wait", "sex_single",
    "sex_few", "sex_many", "sex_first", "case_number", "bullet", "status_heading", "decided_date", "long", "short",
    "counted", "percent", "quarter", "bodies", "law_text", "siblings", "cases_heading", "heading", "whole",
)  # fmt: skip
_FORM = [
    FEATURES.index(name)
    for name in ("insats_own", "insats_first", "one_date", "wait", "sex_single", "case_number", "bullet", "heading")
]
_WHOLE, _FIRST, _DATED = (FEATURES.index(name) for name in ("whole", "insats_first", "one_date"))
MAY_BE = 0.1
"""How probable it must be that a text tells of decisions, to be read as others of its form, or missed."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A text that may tell of decisions: its head where it is a heading, the text, the headings over it, its places."""

    text: str
    context: Context
    places: tuple[Place, ...]
    bullet: bool = False
    head: str | None = None
    sure: float = 1.0

    @property
    def whole(self) -> str:
        """Head and text together."""
        if not self.head:
            return self.text
        stop = "" if not self.text or self.head.rstrip().endswith((".", ":", ",", ";", "!", "?")) else "."
        return f"{self.head.rstrip()}{stop} {self.text}".strip()


def units_of(placed: Sequence[tuple[Block, Context]]) -> list[Unit]:
    """Every text of a document that may tell of decisions, in order; what follows a case's heading belongs to it."""
    units: list[Unit] = []
    open_head = fresh = False
    for block, context in placed:
        if isinstance(block, Grid):
            open_head, fresh = False, True
        elif isinstance(block, Heading):
            open_head = is_case(block.text)
            fresh = not open_head
            if open_head:
                units.append(Unit("", context, (block.place,), head=block.text))
        elif heads(block):
            open_head, fresh = False, True
        elif units and not fresh and _goes_on(units[-1], block, open_head):
            last = units[-1]
            units[-1] = replace(last, text=f"{last.text} {block.text}".strip(), places=(*last.places, block.place))
        else:
            marked = block.bullet is not None or unmarked(block.text) != block.text
            units.append(Unit(block.text, context, (block.place,), bullet=marked))
            open_head = fresh = False
    return units


def _goes_on(unit: Unit, block: Paragraph, open_head: bool) -> bool:
    """Whether a text is the comment of a case's heading, or a short line close below a case the rest of it."""
    if open_head and unit.head and not unit.text and not find_sexes(unit.head):
        return True
    if _CASE.match(block.text):
        return False
    if labels_case(block.text) and find_dates(unit.text) and not find_sexes(block.text.split(":")[0]):
        return True
    if open_head and unit.head and NUMBERED_CASE.match(unit.head):
        return True
    if find_sexes(block.text) and find_dates(block.text):
        return False
    if _lacks_comment(unit) and block.bullet is None and block.text.rstrip().endswith("."):
        return True
    if open_head:
        return True
    if unit.head is None and NUMBERED_CASE.match(unit.text) and is_case(unit.text) and not numbered_comment(unit.text):
        return block.bullet is None
    last = unit.places[-1]
    if block.bullet or last.bbox is None or block.place.bbox is None or last.page != block.place.page:
        return False
    height = 11.0
    if block.place.bbox[0] < last.bbox[0] - OUTDENT:
        return False
    near = -1.0 <= block.place.bbox[1] - last.bbox[3] <= CLOSE * height
    if is_numbered(unit.text) and block.place.bbox[1] - last.bbox[3] < 0.7 * height:
        return True
    anchors = find_sexes(block.text) or find_insatser(block.text)
    return (
        near
        and not anchors
        and len(block.text.split()) <= 12
        and bool(find_sexes(unit.text))
        and bool(find_dates(unit.text))
    )


def _lacks_comment(unit: Unit) -> bool:
    """Whether a text below a numbered heading says who and when of a case, and nothing more."""
    heading = unit.context.section[-1] if unit.context.section else ""
    if unit.head or not _CASE.match(heading) or not find_insatser(heading):
        return False
    return bool(find_sexes(unit.text) and find_dates(unit.text)) and not part_head(unit.text)[1]


def compares(text: str) -> bool:
    """Whether a text counts several decisions and picks one of them: `Fyra väntar mer än ett år, äldst är ...`."""
    return _COUNTED.search(text) is not None and _COMPARED.search(text) is not None


def is_numbered(text: str) -> bool:
    """Whether a text begins as a numbered case does."""
    return _CASE.match(text) is not None


def numbered_comment(text: str) -> str:
    """What a numbered case says beyond who, what and when."""
    return part_head(numbered_body(text)[1])[1]


def features_of(units: Sequence[Unit], index: int) -> list[float]:
    """The numbers that describe a unit, in the order of `FEATURES`."""
    unit = units[index]
    text = unit.whole
    plain = unmarked(_CASE.sub("", text).lstrip(" .:"))
    insatser, sexes, dates = find_insatser(text), find_sexes(text), find_dates(text)
    counts = [sex.antal or 1 for sex in sexes]
    words = len(text.split())
    wait = bool(find_waits(text) or months_around(unit.context) or waiting_range(text))
    decided = any(_BESLUT.search(text[: date.start]) for date in dates)
    siblings = [units[i] for i in range(max(0, index - 2), min(len(units), index + 3)) if i != index]
    alike = sum(_like_case(other) for other in siblings if other.context.section[:1] == unit.context.section[:1])
    values = (
        bool(insatser),
        bool(find_insatser(plain) and find_insatser(plain)[0].start == 0),
        insats_around(unit.context) is not None,
        len(dates) == 1,
        len(dates) > 1,
        any(_QUARTER_END.search(date.iso) for date in dates),
        wait,
        bool(sexes) and all(count == 1 for count in counts),
        any(2 <= count <= 6 for count in counts),
        any(count > 6 for count in counts),
        bool(sexes) and find_sexes(plain)[:1] != () and find_sexes(plain)[0].start <= 3,
        _CASE.match(text) is not None,
        unit.bullet or in_list(units, index),
        status_around(unit.context) is not None,
        decided,
        words > 70,
        words < 6,
        min(len(_COUNTED.findall(text)), 3) / 3,
        "%" in text or "procent" in text,
        re.search(r"\bkvartal", fold(text)) is not None,
        min(len(_BODY.findall(text)), 3) / 3,
        re.search(r"16 kap|28 [f-h]|34 kap", fold(text)) is not None,
        alike / max(len(siblings), 1),
        any(_CASES.search(heading) for heading in unit.context.section[-2:]),
        unit.head is not None,
        bool((insatser or insats_around(unit.context)) and sexes and max(counts) <= 6 and (dates or wait)),
    )
    return [float(value) for value in values]


def begins_insats(unit: Unit) -> bool:
    """Whether a text begins with the name of an insats."""
    insatser = find_insatser(unmarked(unit.whole))
    return bool(insatser) and insatser[0].start == 0


def in_list(units: Sequence[Unit], index: int) -> bool:
    """Whether a text and one beside it begin with an insats and then say since when or how long: lines of a list."""
    beside = [units[i] for i in (index - 1, index + 1) if 0 <= i < len(units)]
    return _is_list_line(units[index]) and any(map(_is_list_line, beside))


def _is_list_line(unit: Unit) -> bool:
    text = unmarked(unit.whole)
    insatser, dates, waits = find_insatser(text), find_dates(text), find_waits(text)
    begins = bool(insatser) and insatser[0].start == 0 and _AFTER_NAME.match(text, insatser[0].end) is not None
    timed = [*(len(date.iso) >= 7 for date in dates), *(wait.unit == "dagar" for wait in waits)]
    return begins and any([*timed, waiting_range(text)])


def _like_case(unit: Unit) -> bool:
    """Whether a text tells of a person or begins with an insats, and since when, how long or by which section."""
    anchored = (
        find_dates(unit.whole) or find_waits(unit.whole) or months_around(unit.context) or waiting_range(unit.whole)
    )
    return bool(find_sexes(unit.whole) or begins_insats(unit)) and bool(anchored or find_lagrum(unit.whole))


@cache
def _model() -> tuple[list[float], float]:
    content = json.loads((rules_dir() / "models" / "units.json").read_text(encoding="utf-8"))
    return content["weights"], content["bias"]


def probability(features: Sequence[float], model: tuple[Sequence[float], float] | None = None) -> float:
    """The probability that a unit tells of single decisions."""
    weights, bias = model or _model()
    score = bias + sum(weight * value for weight, value in zip(weights, features, strict=True))
    return 1 / (1 + math.exp(-score))


def decision_units(units: Sequence[Unit]) -> list[Unit]:
    """The units that tell of decisions, each with the probability that it does.

    One that may and has the form of one that does, with all that tells a decision, is one too.
    """
    seen = {index: features_of(units, index) for index, unit in enumerate(units) if _may_tell(unit)}
    sure = {index: probability(features) for index, features in seen.items()}
    forms = {_form(features) for index, features in seen.items() if sure[index] >= 0.5}
    return [
        replace(units[index], sure=sure[index])
        for index, features in seen.items()
        if sure[index] >= 0.5 or (sure[index] >= MAY_BE and _form(features) in forms and _is_whole(features))
    ]


def _may_tell(unit: Unit) -> bool:
    """Whether a text names an insats, or stands below one, and a person, a day or a wait, in the form of a case."""
    insatser, sexes = find_insatser(unit.whole), find_sexes(unit.whole)
    timed = find_dates(unit.whole) or find_waits(unit.whole) or waiting_range(unit.whole)
    if not (insatser or insats_around(unit.context)) or not (sexes or timed) or compares(unit.whole):
        return False
    first = begins_insats(unit) and bool(timed)
    return bool(sexes or first or unit.bullet or _CASE.match(unit.whole))


def _is_whole(features: Sequence[float]) -> bool:
    """Whether a text has all that tells a decision: an insats, a person and since when; or begins so, with a day."""
    return bool(features[_WHOLE] or (features[_FIRST] and features[_DATED]))


def _form(features: Sequence[float]) -> tuple[float, ...]:
    """What texts of one form have in common."""
    return tuple(features[index] for index in _FORM)
