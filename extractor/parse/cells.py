"""One cell of a list, or one labelled value of a case, read as what its column or label says."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.evidence.dates import DateFound, find_dates, read_date
from extractor.evidence.laws import law_in
from extractor.evidence.mentions import find_sexes, find_waits
from extractor.parse.context import Scope
from extractor.parse.datefields import dates_by_part, tells_break
from extractor.parse.draft import DecisionDraft
from extractor.parse.roles import DATE_ROLES
from extractor.parse.values import read_count, read_kon
from extractor.vocabulary import fold, vocabulary

_WHITE = re.compile(r"\s+")
_NR = re.compile(r"(?:(?:nr|beslut|ärende|fall)\.? ?(?:nr\.? ?)?)?(\d{1,6})[.)]?", re.IGNORECASE)
_WAIT = re.compile(r"(\d{1,2} ?\d{3}|\d{1,5})\s*(dagar|dgr|d|veckor|v|mån(?:ader)?|m|år)?\.?")
_UNITS = {"d": "dagar", "v": "veckor", "m": "månader", "å": "år"}
_CODE_AND_DATE = re.compile(r"([A-ZÅÄÖ])\.?\s+(?=\d)")
MIN_CUT = 3
"""Letters that are left at least of a word cut short."""
_OUTCOMES = ("verkställt", "avslutat", "avskrivet", "återkallat", "återtaget", "upphört", "kvarstår", "pågår", "väntar")
MAX_CODE = 4
"""Letters of a code that a key explains: `kv`, `fl`, `po`, or `A` beside a day."""
_INITIALS = {"v": "verkställt", "a": "avslutat", "k": "kvarstående"}
_DITTO = re.compile(r"[-–—―\s]*(?:[”\"″“„»]|''|,,|’’|d:o|do\.?|dito)[-–—―\s]*", re.IGNORECASE)


def is_ditto(text: str | None) -> bool:
    """Whether a cell says that it holds what the one above holds: `”`, `-"-`, `d:o`."""
    return text is not None and _DITTO.fullmatch(text) is not None


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a value stands: the role of its column or label, the head, how sure the role is, what waits count."""

    role: str
    head: str = ""
    sure: float = 1.0
    unit: str | None = None


def clean(text: str) -> str:
    """A text with single spaces."""
    return _WHITE.sub(" ", text).strip()


def read_cell(draft: DecisionDraft, slot: Slot, text: str, scope: Scope) -> bool:
    """Take one cell over; False where its text does not fit its column."""
    sure = slot.sure
    if slot.role in DATE_ROLES:
        return _read_date_cell(draft, slot, text, scope)
    if slot.role == "slutdatum":
        return _read_end(draft, text, sure, scope)
    if slot.role == "kon":
        return _read_kon(draft, text, sure, scope)
    if slot.role == "nr":
        digits = _NR.fullmatch(text.strip())
        draft.set("nr", int(digits.group(1)) if digits else None, "column", sure)
        return True
    if slot.role == "vantan":
        return _read_wait(draft, slot, text)
    if slot.role in ("insats", "lagrum", "omrade"):
        draft.set(slot.role, clean(text), "column", sure)
        return True
    if slot.role == "lag":
        lag = law_in(text) or scope.legend.lag(text.strip())
        draft.set("lag", lag, "column", sure)
        return lag is not None
    if slot.role == "status":
        return _read_status(draft, text, sure, scope)
    if slot.role == "alder":
        draft.set("alder", fold(text) if fold(text) in ("barn", "vuxen") else None, "column", sure)
        return True
    return slot.role != "other" or not any(map(str.isalnum, text))


def _read_date_cell(draft: DecisionDraft, slot: Slot, text: str, scope: Scope) -> bool:
    date, found = read_date(text), find_dates(text)
    if len(found) == 1 and slot.role == "beslutsdatum" and _marks_break(text, found[0], scope):
        draft.set("avbrottsdatum", found[0].iso, "mark in the cell", slot.sure)
        return True
    if date is not None:
        draft.set(slot.role, date, "column", slot.sure)
        return True
    if read_count(text) == (0, ""):
        return True
    if slot.role in ("verkstallt_datum", "avslutat_datum"):
        return _read_end(draft, text, slot.sure, scope)
    if len(found) != 1:
        return False
    part = dates_by_part(text)
    if found[0].iso in part.get("avbrottsdatum", ()) and slot.role == "beslutsdatum":
        draft.set("avbrottsdatum", found[0].iso, "word in the cell", slot.sure)
        return True
    draft.set(slot.role, found[0].iso, "date inside cell", 0.7 * slot.sure, f"the cell reads {text!r}")
    return False


def _marks_break(text: str, date: DateFound, scope: Scope) -> bool:
    """Whether a mark beside a date says, by the document's key, that it is the day of an interruption."""
    mark = (text[: date.start] + text[date.end :]).strip(" ().")
    return 0 < len(mark) <= MAX_CODE and any(map(tells_break, scope.legend.told(mark)))


def status_of(text: str, scope: Scope) -> str | None:
    """What a short text says became of a decision: by its words, by the document's key, by its initial letter."""
    stripped = text.strip().rstrip(".:")
    if len(stripped) <= 2:
        return scope.legend.status(stripped) or _INITIALS.get(stripped.casefold())
    folded = fold(stripped)
    return vocabulary().outcomes.find(folded) or _cut_short(folded)


def _cut_short(folded: str) -> str | None:
    """What a text says whose last word is cut short: `verkst` of `verkställt`, `ej verkst`."""
    start, _, last = folded.rpartition(" ")
    if len(last) < MIN_CUT or not last.isalpha():
        return None
    whole = [word for word in _OUTCOMES if word.startswith(last)]
    return vocabulary().outcomes.find(f"{start} {whole[0]}".strip()) if len(whole) == 1 else None


def _read_end(draft: DecisionDraft, text: str, sure: float, scope: Scope) -> bool:
    """A cell for either outcome: a state, a date, or both; a lone date waits until the state is known."""
    dates = find_dates(text)
    code = _CODE_AND_DATE.match(text)
    words = text[: dates[0].start] if dates else text
    status = status_of(code.group(1) if code else words, scope) if words.strip() else None
    draft.set("status", status, "status column", sure)
    if len(dates) == 1:
        name = {"verkställt": "verkstallt_datum", "avslutat": "avslutat_datum"}.get(status or "")
        if name:
            draft.set(name, dates[0].iso, "column", sure)
        elif status is None:
            draft.end_date, draft.end_sure = dates[0].iso, sure
    read = status is not None or not words.strip(" ,.:–-")
    return (bool(dates) and read) or bool(status) or read_count(text) == (0, "")


def _read_status(draft: DecisionDraft, text: str, sure: float, scope: Scope) -> bool:
    if find_dates(text):
        return _read_end(draft, text, sure, scope)
    status = status_of(text, scope)
    draft.set("status", status, "status column", sure)
    return status is not None


def _read_kon(draft: DecisionDraft, text: str, sure: float, scope: Scope) -> bool:
    kon, alder = read_kon(text)
    named = find_sexes(text)
    if kon is None and len(named) == 1:
        kon, alder = named[0].kon, named[0].alder
    if kon is None and len(text.strip()) <= MAX_CODE:
        kon, alder = scope.legend.kon(text.strip())
    draft.set("kon", kon, "column", sure)
    code = text.strip()
    adult = any(scope.legend.explains(code, word) for word in ("kvinna", "man"))
    adult = adult and (len(code) > 1 or scope.legend.parts_children)  # a lone letter may stand for girls too
    draft.set("alder", alder or ("vuxen" if adult and len(text.strip()) <= 3 else None), "word for sex", sure)
    return kon is not None or vocabulary().kon_of(text) is not None or read_count(text) == (0, "")


def _read_wait(draft: DecisionDraft, slot: Slot, text: str) -> bool:
    number = _WAIT.fullmatch(fold(text))
    if number is None:
        waits = find_waits(text)
        if len(waits) == 1 and waits[0].unit == "dagar":
            draft.set("dagar", waits[0].number, "column", slot.sure)
            return True
        draft.set("manader", clean(text), "column", 0.8 * slot.sure)
        return True
    unit = _UNITS[number.group(2)[0]] if number.group(2) else slot.unit or "månader"
    if unit == "dagar":
        draft.set("dagar", int(number.group(1).replace(" ", "")), "column", slot.sure)
    elif unit in ("månader", "år"):
        draft.set("manader", clean(text), "column", slot.sure)
    return True
