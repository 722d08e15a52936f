"""The parts that mentions of a text play: its number, insats and section of law, for whom, how long, the comment.

Several of a kind, `214 respektive 187 dagar`, are several decisions.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.dates import find_dates
from extractor.evidence.marks import MARK, unmarked
from extractor.evidence.mentions import Named, Sex, find_insatser, find_lagrum, find_sexes, find_waits
from extractor.parse.datefields import dates_by_part, tells_break

_SENTENCE = re.compile(r"(?<!\bkap\.)(?<!\bnr\.)(?<!\bp\.)(?<!\bkv\.)(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])")
_WAITS = re.compile(
    r"(?<![\w/.-])(?P<list>\d{1,4}(?:\s*(?:,|och|respektive|resp\.?|samt)\s*\d{1,4})*)\s*(?:dagar|dgr|dygn)\b(?P<each>\s+vardera)?",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    rf"^{MARK}?(?:(?:ärende|beslut|fall|nr|individ|person|rapport)\.?\s*(?:nr\.?\s*)?)?(?P<a>\d{{1,4}})"
    r"(?:\s*(?:-|–|och|till)\s*(?P<b>\d{1,4}))?\s*(?:\([^)]*\))?\s*[.):,–-]\s",
    re.IGNORECASE,
)
_FORM = re.compile(r" i form av [a-zåäöé]+(?: [a-zåäöé]+){0,2}(?=[,.:;(]|\s[–—-]|$)")
_RANGE = re.compile(
    r"(?:\s*\(?(?:enligt )?(?:SoL|LSS)\)?)?\s*(?:\(|,\s*)"
    r"(?P<range>(?:\d{1,2}\s?[–-](?:\s?\d{1,2})?|[<>]\s?\d{1,2}|\d{1,2}\s?\+)(?:\s?mån(?:ader)?\b)?)"
    r"\.?\)?\s*(?:[:,–-]|$)",
    re.IGNORECASE,
)
_SLOT_WORDS = re.compile(
    r"\b(?:ärende\w*|beslut\w*|fall|nr|om|enligt|den|i|från|av|för|avser|gäller|båda|alla|samtliga|och|respektive|resp|samt|till|sedan"
    r"|avbrott|avbrottet|avbruten|avbröts|avbrutits|datum|beslutsdatum|fattat|dagar|dgr|månader|mån|väntetid|väntat|väntan|vardera|en|ett|kön|insats|lagrum"
    r"|lag|sol|lss|socialtjänstlagen|verkställ\w*|avslutat?s?|har|på|väntar|utan|verkställighet|ej|inte|ännu|vuxna|barn|unga|äldre|kap|p"
    r"|rapport|period|kvartal|innan|insatsen|påbörjades|startade|kom|igång|beviljades|beviljats|beslutades|fattades|fattats|togs)\b",
    re.IGNORECASE,
)
_OUTCOME_ALONE = re.compile(r"^\W*(?:ej |inte |ännu |utan )*(?:verkställ|avslut|påbörja|inflytt|starta)", re.IGNORECASE)
_HEAD_AND_REST = re.compile(
    r"^(?P<head>.{12,160}?(?:\d{2,4}|\bkvinna|\bman|\bflicka|\bpojke|dagar|dgr|månader|\)))"
    r"(?P<joint>\s*:|\s[–—-])\s+(?=[a-zåäöA-ZÅÄÖ])"
)
_STATE = re.compile(r"^(?:Läge|Status|Utfall|Nuläge)(?: [^:]{1,25})?:\s*(?P<value>.+)$")
_COMMENT = re.compile(
    r"(?:^|(?<=[.;!?)] ))(?:(?:Orsak(?:en)?|Skäl(?:et)?|Anledning(?:en)?)(?: (?:till|för|varför|att) [^:.;]{1,60})?"
    r"|Kommentar|Anteckning|Notering|Motivering)\s*:\s+"
)
MAX_RESIDUE = 1
_BESIDE = re.compile(r"[ ,(]{0,3}(?:(?:enligt|enl\.?|jämlikt) )?")
"""What stands between the name of an insats and its section of law."""


@dataclass(slots=True)
class Parts:
    """What a case says of itself, before headings add to it; lists where it tells of several decisions."""

    numbers: tuple[int, int] | None = None
    insats: Named | None = None
    lagrum: Named | None = None
    sexes: list[Sex] = field(default_factory=list)
    dates: dict[str, list[str]] = field(default_factory=dict)
    waits: list[int] = field(default_factory=list)
    months: str | None = None
    each: bool = False
    kommentar: str | None = None
    status: str | None = None


def waiting_range(text: str) -> str | None:
    """The stretch of months that stands right behind the name of an insats, as a table's column names it.

    >>> waiting_range("Boendestöd (SoL) (3–5): Tackat nej."), waiting_range("Boendestöd, två beslut")
    ('3–5', None)
    """
    insatser = find_insatser(text)
    match = _RANGE.match(text, insatser[0].end) if insatser else None
    return match["range"] if match else None


def labels_case(text: str) -> bool:
    """Whether a text is the reason or the state of a case, by its label: `Orsak: ...`, `Läge vid årets slut: ...`."""
    return _COMMENT.match(text) is not None or _STATE.match(text) is not None


def sentences(text: str) -> list[str]:
    """The sentences of a text, as printed."""
    return [part for part in _SENTENCE.split(text.strip()) if part]


def parts_of(text: str, story: bool = False) -> Parts:
    """The parts of a case told in words; a `story` is its own comment, whatever its first sentence holds."""
    parts = Parts()
    numbered, body = numbered_body(text)
    if numbered:
        first = int(numbered["a"])
        parts.numbers = (first, int(numbered["b"] or first))
    head, rest = part_head(body)
    if story and rest:
        head, rest = "", body
    slots = head or body
    insatser = find_insatser(slots)
    parts.insats = _with_form(insatser[0], slots) if insatser else None
    sections = find_lagrum(slots)
    between = slots[insatser[0].end : sections[0].start] if sections and insatser else "."
    beside = _BESIDE.fullmatch(between) is not None
    parts.lagrum = sections[0] if sections and (head or beside) else None
    parts.sexes = list(find_sexes(slots) if head else find_sexes(slots)[:1])
    parts.dates = dates_by_part(body)
    _take_waits(parts, slots, body)
    parts.kommentar, parts.status = _without_label(rest if head else body)
    return parts


def _with_form(insats: Named, text: str) -> Named:
    """The name of an insats with the form in which it is given: `Hemtjänst i form av ledsagning`."""
    form = _FORM.match(text, insats.end)
    return Named(insats.start, form.end(), text[insats.start : form.end()]) if form else insats


def _without_label(text: str) -> tuple[str | None, str | None]:
    """A comment without a last sentence that gives the state by its label, `Läge: ej verkställt.`, and the state.

    Where the text has a label for the comment itself, `Orsak: ...`, the comment is what follows it.
    """
    own = _COMMENT.search(text)
    text = text[own.end() :] if own else text
    told = sentences(text)
    labelled = _STATE.match(told[-1]) if told else None
    if labelled is None:
        return text or None, None
    return " ".join(told[:-1]) or None, labelled["value"]


def numbered_body(text: str) -> tuple[re.Match[str] | None, str]:
    """The number of a case and what it says, without bullet."""
    numbered = _NUMBERS.match(text)
    return numbered, text[numbered.end() :] if numbered else unmarked(text)


def part_head(text: str) -> tuple[str, str]:
    """The sentences at the start that are nothing but slots (who, what, when), and the rest, which is the comment.

    Parts set off by dashes count as sentences. An empty head means that the text tells its case as a story.
    """
    pieces, joint = _pieces(text)
    used = 0
    seen: set[str] = set()
    for index, piece in enumerate(pieces):
        kinds = kinds_told(piece)
        if not kinds or not _is_slot(piece, kinds, seen, pieces[index + 1 :]):
            break
        seen |= kinds
        used += 1
    if not used or not ({"date", "wait", "sex"} & seen):
        return "", text
    glue = joint or " "
    return glue.join(pieces[:used]), glue.join(pieces[used:]).strip()


def _is_slot(piece: str, kinds: set[str], seen: set[str], following: Sequence[str]) -> bool:
    """Whether a piece is one more of the slots, not the start of the comment.

    Once it is said for whom and when, only what is new goes on: a wait, a section of law, a break. An outcome does
    where slots follow it.
    """
    if residue(piece) > (0 if "date" in seen else MAX_RESIDUE):
        return False
    if "outcome" in kinds and seen:
        slots = bool(following) and bool(kinds_told(following[0]) & {"wait", "sex"}) and residue(following[0]) == 0
        return slots or (bool(following) and "date" in kinds)
    if {"sex", "date"} <= seen:
        return bool((kinds - seen) - {"insats"}) or tells_break(piece)
    return True


def _pieces(text: str) -> tuple[list[str], str]:
    dashed = re.split(r"\s[–—-]\s", unmarked(text))
    if len(dashed) >= 3:
        return dashed, " – "
    return _with_run_in(sentences(text)), ""


def _with_run_in(parts: list[str]) -> list[str]:
    """Sentences; `Boendestöd: två män, 214 dagar` is one piece, but what follows a colon after the slots is another.

    In lower case it is, where the words before the colon are nothing but slots and those behind it are more.
    """
    if not parts:
        return parts
    colon = _HEAD_AND_REST.match(parts[0])
    if colon is None:
        return parts
    head, rest = colon["head"], parts[0][colon.end() :]
    plain = not residue(head) and len(kinds_told(head)) >= (2 if ":" in colon["joint"] else 3)
    if rest[0].islower() and not (plain and (residue(rest) or not kinds_told(rest) - {"insats"})):
        return parts
    return [f"{head}:", rest, *parts[1:]]


def kinds_told(text: str) -> set[str]:
    """The kinds of slots that a text fills: insats, sex, date, wait, lagrum, outcome."""
    found = {
        "insats": find_insatser(text), "sex": find_sexes(text), "date": find_dates(text),
        "wait": find_waits(text) or _WAITS.findall(text) or waiting_range(text), "lagrum": find_lagrum(text),
    }  # fmt: skip
    kinds = {name for name, mentions in found.items() if mentions}
    if _OUTCOME_ALONE.match(text):
        kinds.add("outcome")
    return kinds


def residue(text: str) -> int:
    """How many words of a text are neither mentions nor words that belong to slots."""
    spans = [m.span() for m in _WAITS.finditer(text)]
    for mentions in (find_insatser(text), find_sexes(text), find_dates(text), find_lagrum(text), find_waits(text)):
        spans += [(mention.start, mention.end) for mention in mentions]
    kept = "".join(" " if any(a <= i < b for a, b in spans) else letter for i, letter in enumerate(text))
    kept = re.sub(r"\([^)]*\)|\bi form av\b", " ", kept)
    return len(re.findall(r"[^\W\d_]{2,}", _SLOT_WORDS.sub(" ", kept)))


def _take_waits(parts: Parts, slots: str, body: str) -> None:
    match = _WAITS.search(slots) or _WAITS.search(body)
    if match:
        days = {day.end for day in find_dates(match.string)}
        found = list(re.finditer(r"\d+", match["list"]))
        parts.waits = [int(one[0]) for one in found if match.start("list") + one.end() not in days]
        parts.each = match["each"] is not None
    named = find_insatser(slots)
    months = [
        wait
        for wait in find_waits(slots)
        if wait.unit in ("månader", "år") and not any(name.start <= wait.start < name.end for name in named)
    ]
    if not parts.waits:
        in_words = slots[months[0].start : months[0].end].strip(" .") if months else None
        parts.months = waiting_range(body) or in_words
