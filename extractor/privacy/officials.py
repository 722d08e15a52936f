"""Names of officials in one text: beside a title, below a greeting, after a label, before a party in brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, lru_cache

from extractor.privacy.names import is_no_name, is_solid, is_unit, name_before, name_from, tokens_of
from extractor.privacy.official_rules import official_words

MAX_HEAD = 120
"""Letters of a text from which it is no title or label."""
WINDOW = 40
"""Letters before a title in which marks and brackets after a name are looked for."""
Span = tuple[int, int]
"""Start and end in a text, in letters."""

_NONE: frozenset[str] = frozenset()
_AFTER = re.compile(r"\s*(?P<mark>[:|]|[,/]|[–—-]\s|[.…_]{3,})?[\s.…_]*")
_BEFORE = re.compile(r"\s*(?P<mark>[,/(|–—:]|(?<=\s)-)?\s*\Z")
_NEXT = re.compile(r"\s*(?:[,;/|&]|och\s|samt\s)\s*(?:och\s|samt\s)?\s*")
_IN_BRACKETS = re.compile(r"\s*\([^\W\d_][\w -]{0,30}\)\Z")
_SMALL_WORD = re.compile(r"\s+(?:i|för|på|vid|inom|och|samt|&)(?=\s)|[\s,]+([\w-]+)")


@cache
def heads() -> re.Pattern[str]:
    """What stands before a name; the group that matched tells what it is."""
    words = official_words()
    kinds = {"greeting": words.greeting, "label": words.label, "colon": words.colon_label, "title": words.title}
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()))


@cache
def _titles() -> re.Pattern[str]:
    return re.compile(official_words().title)


@lru_cache(maxsize=20_000)
def officials_in(text: str, parts: frozenset[str] = _NONE) -> tuple[Span, ...]:
    """Where names of officials stand in a text, in order and without overlap.

    `parts` are words of names that are known to be officials', in small letters: beside a title one of them is enough.
    """
    if not official_words().may_name(text):
        return ()
    return _merged([*_after(text, parts), *_before(text, parts), *_politicians(text)])


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for start, end in sorted(spans):
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)


def _after(text: str, parts: frozenset[str]) -> Iterator[Span]:
    """`Handläggare: Anna Ek`, `enhetschef Anna Ek`, `Med vänlig hälsning Anna Ek`, `Justerare: Anna Ek och Bo Ek`."""
    for match in heads().finditer(text):
        start, sure = after_head(text, match)
        end = name_from(text, start, sure, parts)
        while end is not None:
            yield start, end
            place = _past_party(text, end)
            more = _NEXT.match(text, place)
            alone = sure and len(text[start:end].split()) == 1  # `Ek, Anna`
            start = more.end() if more else place
            end = name_from(text, start, alone) if more else None


def after_head(text: str, match: re.Match[str]) -> tuple[int, bool]:
    """Where a name would begin after a title, label or greeting, and whether one word is enough for it there."""
    gap = _AFTER.match(text, match.end())
    assert gap is not None  # it may be empty
    if gap["mark"] != ":" and match.lastgroup == "title":
        place = past_department(text, match.end())
        if place != match.end():
            gap = _AFTER.match(text, place)
            assert gap is not None
    return gap.end(), gap["mark"] == ":" or match.lastgroup == "greeting"


def past_department(text: str, place: int, fits: Callable[[str], bool] = is_no_name) -> int:
    """The end of the words that tell what a title is for: `ordförande` `i socialnämnden`; each of them `fits`."""
    past = place
    while (match := _SMALL_WORD.match(text, place)) and (match[1] is None or fits(match[1].rstrip("-"))):
        place = match.end()
        past = place if match[1] else past
    return past


def _past_party(text: str, place: int) -> int:
    match = re.compile(rf"\s*{official_words().party}").match(text, place)
    return match.end() if match else place


def _before(text: str, parts: frozenset[str]) -> Iterator[Span]:
    """`Anna Ek, enhetschef`, `Anna Ek – enhetschef`, `Anna Ek (S), ordförande`, `Anna Ek Enhetschef`."""
    for match in _titles().finditer(text):
        gap = _BEFORE.search(text, max(0, match.start() - WINDOW), match.start())
        if gap is None or (not gap["mark"] and _names_its_own(text, match)):
            continue
        end = gap.start()
        politician = _IN_BRACKETS.search(text, max(0, end - WINDOW), end)
        end = politician.start() if politician else end
        start = name_before(text, end, parts)
        if start is not None and (gap["mark"] or gap.end() > gap.start()):
            yield start, end


def _names_its_own(text: str, title: re.Match[str]) -> bool:
    """Whether the name of an official follows the title: then what stands before it is not its bearer."""
    gap = _AFTER.match(text, title.end())
    return gap is not None and name_from(text, gap.end(), gap["mark"] == ":") is not None


def _politicians(text: str) -> Iterator[Span]:
    """`Anna Ek (S)`."""
    for match in official_words().bracketed.finditer(text):
        end = match.start() - (1 if text[match.start() - 1 : match.start()].isspace() else 0)
        start = name_before(text, end)
        if start is not None:
            yield start, end


@lru_cache(maxsize=20_000)
def head_kind(text: str) -> str | None:
    """What a text is that holds nothing but a `title`, a `label` or a `greeting`; `colon` where one ends it.

    >>> head_kind("Enhetschef"), head_kind("Handläggare:"), head_kind("Handläggare saknas")
    ('title', 'colon', None)
    """
    bare = text.strip(" *•–/\n-")
    match = heads().match(bare) if len(text) < MAX_HEAD and official_words().may_name(text) else None
    if match is None:
        return None
    rest = bare[past_department(bare, match.end(), is_unit) :].strip(" ,/():")
    if any(letter.isalpha() for letter in rest) and not _titles().fullmatch(rest):
        return None
    if match.lastgroup == "greeting":
        return "greeting"
    if text.rstrip().endswith(":"):
        return "colon"
    return None if match.lastgroup == "colon" else match.lastgroup


class Known:
    """Names that are known to be officials', to be found wherever they stand: in other capitals, as `Ek, Anna`."""

    def __init__(self, names: tuple[str, ...] | list[str] = ()) -> None:
        words = [[word for _, _, word in tokens_of(name)] for name in names]
        self.single = frozenset(name.casefold() for name, some in zip(names, words, strict=True) if len(some) == 1)
        """Names of one word: masked where they are the whole text, or stand beside a title."""
        self.parts = frozenset(word.casefold() for some in words for word in some if is_solid(word))
        patterns = {pattern for some in words if len(some) > 1 for pattern in _ways(some)}
        ordered = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})(?=s?(?!\w))") if ordered else None

    def spans(self, text: str) -> tuple[Span, ...]:
        """Where known names and names beside a title stand in a text, in order and without overlap."""
        found = list(officials_in(text, self.parts)) if len(text) > 3 else []
        if self._pattern is not None:
            found += [match.span() for match in self._pattern.finditer(text)]
        if self.single and text.strip().casefold() in self.single:
            found.append((0, len(text)))
        return _merged(found)


_ASCII = str.maketrans("åäöéèüáóíøæ", "aaoeeuaoioa")


def _ways(words: list[str]) -> Iterator[str]:
    """How a name may be written, as patterns: whole, without its middle, turned round, an initial, in an address."""
    first, last = words[0], words[-1]
    yield _spelled(words)
    if len(words) > 2:
        yield _spelled([first, last])
        if is_solid(first) and is_solid(words[1]):
            yield _spelled(words[:2])
    if is_solid(first):
        yield rf"(?i:{re.escape(last)},?\s+{re.escape(first)})"
        yield rf"{re.escape(first[0])}\.\s*{re.escape(last)}"
    plain = last.casefold().translate(_ASCII)
    if len(plain) > 3:
        yield rf"(?i:[\w.+-]*{re.escape(plain)}[\w.+-]*@[\w.-]+\w)"


def _spelled(words: list[str]) -> str:
    """A name whatever its capitals; an `s` at its end may be that of a genitive."""
    whole = r"\s+".join(map(re.escape, words))
    return f"(?i:{whole}?)" if words[-1][-1] in "sS" else f"(?i:{whole})"
