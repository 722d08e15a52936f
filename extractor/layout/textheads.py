"""Heads of tables in running text: which words are a head, and where one column name ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from extractor.evidence.dates import is_date
from extractor.evidence.quarters import YEAR, is_period
from extractor.layout.lines import join_lines
from extractor.layout.shape import is_bucket, is_number
from extractor.vocabulary import fold, insats_lexicon, vocabulary

MAX_HEAD_LINES = 40
MAX_NAME_WORDS = 9
MIN_WORTH = 1.6
BETTER = 0.7
"""How much better a head that begins later must read to be preferred."""


@dataclass(frozen=True, slots=True)
class HeadWord:
    """A word of a head and how strongly the text parts it from the word before.

    0 is a space, 1 a line, 2 a blank line or two spaces.
    """

    text: str
    cut: int


def head_words(lines: Sequence[str]) -> list[HeadWord]:
    """The words of head lines; broken words and ranges (`Besluts-`/`datum`, `3-`/`5`) made whole."""
    words: list[HeadWord] = []
    cut = 2
    for line in lines:
        if not line.strip():
            cut = 2
            continue
        for gap, text in re.findall(r"(\s*)(\S+)", line):
            strength = max(cut, 2 if len(gap) >= 2 and cut == 0 else 0)
            whole = join_lines([words[-1].text, text]) if words and cut and words[-1].text.endswith("-") else " "
            if " " not in whole:
                words[-1] = HeadWord(whole, words[-1].cut)
            else:
                words.append(HeadWord(text, strength))
            cut = 0
        cut = 2 if re.search(r"\S\s{2,}$", line) else 1
    return words


@lru_cache(maxsize=4096)
def name_worth(text: str) -> float:
    """How well a stretch of words reads as one column name: 3 for a known name, less for more words."""
    words = vocabulary()
    folded = fold(text)
    short = 0.04 * len(text.split())
    if is_bucket(text) or is_period(text) or words.kon_of(text) is not None:
        return 3.0 - short
    parts = text.split()
    if len(parts) > 1 and any(is_bucket(part) or (len(part) > 2 and words.kon_of(part)) for part in parts):
        return -2.0
    known = words.roles.find(folded) or words.measures.find(folded) or (words.is_reason(text) and "reason")
    if not known:
        return -2.0
    return 3.0 - short - (1.2 if text[0].islower() else 0.0) - (1.8 if _holds_another(text) else 0.0)


def _holds_another(text: str) -> bool:
    """Whether a second name begins inside a stretch: a capital letter and a known name from there on."""
    parts = text.split()
    return any(
        part[0].isupper() and not part.isupper() and name_worth(" ".join(parts[index:])) > 1
        for index, part in enumerate(parts)
        if index
    )


def segment(words: Sequence[HeadWord], columns: int | None) -> tuple[float, list[str]]:
    """The best cut of head words into column names, and its worth; into exactly `columns` where that is known."""
    count = len(words)
    limit = columns or min(count, 24)
    best: list[dict[int, tuple[float, int]]] = [{} for _ in range(count + 1)]
    best[0][0] = (0.0, 0)
    for end in range(1, count + 1):
        for start in range(max(0, end - MAX_NAME_WORDS), end):
            worth = name_worth(" ".join(word.text for word in words[start:end])) + _cut_worth(words, start)
            for used, (score, _) in best[start].items():
                if used < limit and (used + 1 not in best[end] or best[end][used + 1][0] < score + worth):
                    best[end][used + 1] = (score + worth, start)
    options = {used: score for used, (score, _) in best[count].items() if columns is None or used == columns}
    if not options:
        return -99.0, []
    used = max(options, key=lambda n: options[n] / n if columns is None else options[n])
    score = options[used]
    names: list[str] = []
    end = count
    while end:
        start = best[end][used][1]
        names.insert(0, " ".join(word.text for word in words[start:end]))
        end, used = start, used - 1
    return score / max(len(names), 1), names


def _cut_worth(words: Sequence[HeadWord], start: int) -> float:
    return (-0.8, 0.2, 0.6)[words[start].cut] if start else 0.0


def read_head(lines: Sequence[str], columns: int | None) -> tuple[float, tuple[str, ...]] | None:
    """Worth and column names of head lines, spanning heads put before their parts; None where they are no head.

    `columns` is the number of columns that the rows below show, where they show it.
    """
    words = head_words(lines)
    if not words or len(words) > 90:
        return None
    words, years = _trailing_years(words)
    if not words:
        return None
    best: tuple[float, tuple[str, ...]] | None = None
    for start in _base_starts(words):
        score, names = segment(words[start:], columns)
        if score < MIN_WORTH or len(names) < 2 or not _labels_rows(names):
            continue
        named, matched = _with_spans(words[:start], names)
        if start and not matched and (words[start].cut or columns is None):
            continue  # words that would be lost, and that the rows do not tell to be none of the names
        score += 0.6 if matched else (-0.6 if start else 0.0)
        if best is None or score > best[0]:
            best = (score, _with_years(named, years))
    return best


def _labels_rows(names: Sequence[str]) -> bool:
    """Whether the first name can head the labels or dates of rows, and no name is the end of a sentence."""
    if any(name.endswith(".") or name[-1:] in ",;" for name in names):
        return False
    return vocabulary().roles.find(fold(names[0])) is not None


def _trailing_years(words: list[HeadWord]) -> tuple[list[HeadWord], list[str]]:
    """A second head line of bare years under quarters."""
    end = len(words)
    while end and YEAR.match(words[end - 1].text):
        end -= 1
    years = [word.text for word in words[end:]]
    return (words[:end], years) if len(years) >= 2 else (words, [])


def _with_years(names: list[str], years: list[str]) -> tuple[str, ...]:
    if years and len(years) <= len(names):
        first = len(names) - len(years)
        return tuple(names[:first] + [f"{name} {year}" for name, year in zip(names[first:], years, strict=True)])
    return tuple(names)


def _base_starts(words: Sequence[HeadWord]) -> list[int]:
    """Where the row of column names may begin: at the start, or where an insats column does below spanning heads."""
    labels = [
        i
        for i, word in enumerate(words)
        if i and word.text[0].isupper() and vocabulary().roles.find(fold(word.text)) == "insats"
    ]
    return [0, *labels]


def _with_spans(spanning: Sequence[HeadWord], names: list[str]) -> tuple[list[str], bool]:
    """The names with spanning heads before their parts, and whether the spanning heads fell into place."""
    if not spanning:
        return names, False
    spans: list[list[str]] = []
    for word in spanning:
        if word.cut == 2 or not spans:
            spans.append([])
        spans[-1].append(word.text)
    texts = [part for words in spans for part in _known_parts(" ".join(words))]
    groups = _groups(names)
    if len(groups) != len(texts):
        return names, False
    for text, group in zip(texts, groups, strict=True):
        for index in group:
            names[index] = f"{text} / {names[index]}"
    return names, True


def _known_parts(text: str) -> list[str]:
    """A stretch of spanning heads, parted where a known name begins on it (`Andel ej verkställda Orsak till ...`)."""
    words = text.split()
    for index in range(2, len(words) - 1):
        left, right = " ".join(words[:index]), " ".join(words[index:])
        if words[index][0].isupper() and name_worth(left) > 0 and name_worth(right) > 0:
            return [left, right]
    return [text]


def _groups(names: Sequence[str]) -> list[list[int]]:
    """Runs of columns of one kind after the label column: sexes start anew at each repetition."""
    groups: list[list[int]] = []
    kinds: list[str] = []
    for index, name in enumerate(names):
        kind = _kind(name)
        if kind is None:
            kinds.append("")
            continue
        repeated = (
            groups and kinds[-1] == kind and kind == "kon" and any(fold(names[i]) == fold(name) for i in groups[-1])
        )
        if groups and kinds and kinds[-1] == kind and not repeated:
            groups[-1].append(index)
        else:
            groups.append([index])
        kinds.append(kind)
    return groups


def _kind(name: str) -> str | None:
    words = vocabulary()
    if words.kon_of(name):
        return "kon"
    if is_bucket(name):
        return "bucket"
    if is_period(name):
        return "period"
    return "reason" if words.is_reason(name) else None


def is_data_start(line: str) -> bool:
    """True for a line that begins or holds a row of data: a date or running number in front, or counts at its end."""
    words = line.split()
    if not words:
        return False
    if is_date(words[0]) and not YEAR.match(words[0]) and not is_period(words[0]):
        return True
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words[0]):
        return True
    if words[0].isdigit() and len(words) > 2 and vocabulary().kon_of(words[1]):
        return True
    if len(line) - len(line.rstrip(" ")) >= 3 and insats_lexicon().known(line):
        return True
    tail = [word for word in words if not _marked_number(word)]
    numbers = len(words) - len(tail)
    if numbers == 0 or any(is_period(" ".join(words[i : i + 2])) for i in range(len(words) - 1)):
        return False
    if all(YEAR.match(word) for word in words):
        return False
    buckets = sum(is_bucket(word) for word in words) - sum(word in ("-", "–") for word in words)
    return buckets < max(1, numbers) and (
        numbers >= 2 or (numbers == 1 and len(words) > 1 and _label_then_number(words))
    )


def _label_then_number(words: Sequence[str]) -> bool:
    return not any(is_bucket(word) and word not in ("-", "–") for word in words)


def _marked_number(word: str) -> bool:
    return is_number(word) and not YEAR.match(word)
