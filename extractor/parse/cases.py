"""Decisions told in words: one short paragraph or bullet a case, with its date or wait, insats, sex and comment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractor.evidence.dates import MONTHS, read_date
from extractor.evidence.laws import law_in
from extractor.evidence.numbers import NUMBER_WORDS, number_word
from extractor.model import Block, Decision, Paragraph, Row
from extractor.parse.context import Context, Scope, area_around, insats_around
from extractor.parse.draft import DecisionDraft, fill_law, fill_status
from extractor.parse.values import read_kon
from extractor.vocabulary import fold, insats_lexicon

MAX_SLOT_WORDS = 34
MIN_CASES = 2
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"(?:19|20)\d\d-\d\d-\d\d|\b\d{{1,2}} (?:{_MONTH}) (?:19|20)\d\d|\b\d{{1,2}}/\d{{1,2}} (?:19|20)\d\d"
    rf"|\b(?:19|20)\d{{6}}\b"
    rf"|\b(?:{_MONTH}) (?:19|20)\d\d|\b\d{{6}}\b",
    re.IGNORECASE,
)
_NUMBER = "|".join(sorted((word for word in NUMBER_WORDS if len(word) > 1), key=len, reverse=True))
_SEX = re.compile(
    rf"(?:(?P<antal>\b(?:{_NUMBER}|en|\d{{1,3}}))\s+(?P<one>kvinn(?:a|or)|m[aä]n|flick(?:a|or)|pojk(?:e|ar))\b"
    r"|(?:^|[,.;:(]\s*|\bkön:?\s*)(?P<two>kvinna|man|flicka|pojke)(?=\s*(?:[,.;:)]|$)))",
    re.IGNORECASE,
)
_WAIT = re.compile(
    rf"(?<!\bfyllt )(?<!\bskolungdom över )(?<!\bungdom över )"
    rf"(?<!\d)(?P<wait>(?:{_NUMBER}|\d{{1,4}}) (?P<unit>månader|mån|månad|dagar|dygn|år|veckor))\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ0-9])")
_SLOT_END = re.compile(r"^([^.]{12,160}?(?:\b(?:kvinna|man|flicka|pojke)|\d{4}|\)))\s*[:;–-]\s+(?=[A-ZÅÄÖ])")
_FOR_WHOM = re.compile(r" (?:för )?(?:barn(?: (?:och|eller) (?:unga|ungdomar))?|vuxna|ungdomar|äldre)\b")
_LAW_TAIL = re.compile(r"^(?:,)?\s*(?:\(?(?:enligt |enl\.? )?(?:LSS|SoL)\)?)", re.IGNORECASE)
_LEAD = re.compile(r"^(?:[-–—•·▪*\uf0b7\uf0a7]|\d{1,3}[.)])\s*")
_OPENING = re.compile(
    rf"^(?:beslut|ärende|gynnande beslut|{_NUMBER}|en|ett|kvinna|man|flicka|pojke|insats|\d)", re.IGNORECASE
)


@dataclass(slots=True)
class Case:
    """What one paragraph tells."""

    insats: str | None = None
    lag: str | None = None
    date: str | None = None
    wait: str | None = None
    unit: str = ""
    kon: str | None = None
    alder: str | None = None
    antal: int = 1
    kommentar: str | None = None

    @property
    def whole(self) -> bool:
        """Enough to be a decision: an insats, and a date or a wait."""
        return self.insats is not None and (self.date is not None or self.wait is not None)


def read_cases(placed: Sequence[tuple[Block, Context]], scope: Scope, first: int) -> list[Decision]:
    """Decisions of case paragraphs, numbered from `first`.

    Only runs count: at least two case paragraphs of a document under headings, or bullets. A lone sentence
    with a date and an insats is prose.
    """
    found: list[tuple[Paragraph, Context, Case]] = []
    for block, context in placed:
        if isinstance(block, Paragraph):
            case = read_case(block.text, context)
            if case is not None:
                found.append((block, context, case))
    if len(found) < MIN_CASES:
        return []
    return [
        _decision(number, block, context, case, scope)
        for number, (block, context, case) in enumerate(found, start=first)
    ]


def read_case(text: str, context: Context) -> Case | None:
    """The case that a paragraph tells, or None.

    Sentences are taken in as long as they bring something new of insats, date, wait and sex; the rest is the comment.
    """
    plain = _LEAD.sub("", text.strip())
    if not (_OPENING.match(plain) or _leading_insats(plain)):
        return None
    case = Case()
    sentences = _SENTENCE.split(_SLOT_END.sub(r"\1. ", plain, count=1))
    used = 0
    for sentence in sentences:
        if len(sentence.split()) > MAX_SLOT_WORDS or not _take(case, sentence):
            break
        used += 1
        if case.whole and case.kon is not None:
            break
    if case.insats is None:
        case.insats = insats_around(context)
    if not case.whole or (case.kon is None and not fold(plain).startswith("beslut")):
        return None
    case.kommentar = " ".join(sentences[used:]).strip() or None
    return case


def _leading_insats(text: str) -> bool:
    words = text.split()
    return any(
        insats_lexicon().known(" ".join(words[:count]).rstrip(".,:;")) for count in range(1, min(len(words), 10) + 1)
    )


def _take(case: Case, sentence: str) -> bool:
    """Take what a sentence tells; False where it tells nothing new."""
    before = (case.insats, case.date, case.wait, case.kon)
    if case.date is None and (match := _DATE.search(sentence)) is not None:
        case.date = read_date(match.group())
    if case.kon is None and (match := _SEX.search(sentence)) is not None:
        word = match["one"] or match["two"]
        case.kon, case.alder = read_kon(word)
        case.antal = number_word(match["antal"]) or 1 if match["antal"] else 1
    if case.date is None and case.wait is None and (match := _WAIT.search(sentence)) is not None:
        case.wait, case.unit = match["wait"], fold(match["unit"])
    if case.insats is None:
        case.insats, case.lag = _insats_in(sentence)
    return before != (case.insats, case.date, case.wait, case.kon)


def _insats_in(sentence: str) -> tuple[str | None, str | None]:
    """The longest known name of an insats in a sentence, with the law printed behind it."""
    words = [(match.group(), match.start(), match.end()) for match in re.finditer(r"\S+", sentence)]
    for size in range(min(len(words), 10), 0, -1):
        for start in range(len(words) - size + 1):
            left, right = words[start][1], words[start + size - 1][2]
            name = sentence[left:right].strip(".,:;-– ")
            if name.count("(") != name.count(")"):
                name = name.strip("() ")
            if insats_lexicon().known(name):
                end = left + sentence[left:].index(name) + len(name)
                group = _FOR_WHOM.match(sentence[end:])
                if group is not None:
                    end += group.end()
                    name += group.group()
                tail = _LAW_TAIL.match(sentence[end:]) if law_in(name) is None else None
                printed = name + (tail.group().rstrip() if tail else "")
                return printed, law_in(printed)
    return None, None


def _decision(number: int, block: Paragraph, context: Context, case: Case, scope: Scope) -> Decision:
    draft = DecisionDraft()
    draft.set("insats", case.insats, "words of the paragraph", 0.93)
    draft.set("lag", case.lag, "name of insats", 0.97)
    draft.set("beslutsdatum", case.date, "words of the paragraph", 0.93)
    if case.wait and case.unit.startswith("dag"):
        draft.set("dagar", number_word(case.wait.split()[0]), "words of the paragraph", 0.9)
    elif case.wait and case.date is None:
        draft.set("manader", case.wait, "words of the paragraph", 0.9)
    draft.set("kon", case.kon, "words of the paragraph", 0.93)
    draft.set("alder", case.alder, "word for sex", 0.93)
    draft.set("antal", case.antal, "words of the paragraph", 0.93)
    draft.set("kommentar", case.kommentar, "rest of the paragraph", 0.9)
    draft.set("omrade", area_around(context), "heading", 0.95)
    fill_law(draft, context, scope)
    fill_status(draft, context)
    row = Row((), (block.place,))
    return draft.done(number, None, context, row, (block.text,))
