"""Keys printed beside a list, `S betyder socialtjänstlagen`, `K kvarstår från förra rapporten`: what a code means."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.laws import law_in
from extractor.evidence.mentions import find_sexes
from extractor.model import Block, Grid
from extractor.vocabulary import fold, vocabulary

MAX_PHRASE = 90
_LINK = r"\s*(?:=|:|–|-|betyder|står för|avser|är)\s*"
_CHILD = re.compile(rf"(?:^|[\s,;.(:])[A-Za-zÅÄÖåäö]{{1,4}}{_LINK}(?:flicka|pojke|barn)", re.IGNORECASE)
_NEXT = re.compile(
    r"[,;]?\s+(?:och\s+)?(?:[A-ZÅÄÖa-zåäö]{1,4}|[^\w\s,.;:()=–-]{1,2})"
    r"(?:\s*(?:=)\s*|\s+(?:betyder|står för|avser)\s+)|[,;]?\s+och\s+[A-ZÅÄÖ]{1,2}\s+att\s|[;.](?:\s|$)"
)


@dataclass(slots=True)
class Legend:
    """The texts of a document in which keys may stand; answers are remembered."""

    texts: tuple[str, ...] = ()
    known: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def phrases(self, code: str) -> tuple[str, ...]:
        """What the document says that a code stands for, wherever it says so."""
        if code not in self.known:
            inline = re.compile(rf"(?:^|[\s,;.(:]){re.escape(code)}(?:{_LINK}(?=\S)|\s+(?=att\s))")
            listed = re.compile(rf"{re.escape(code)}\s+(?=[a-zåäö])(?!betyder|står för|avser)")
            found = [phrase for text in self.texts for phrase in _phrases(text, inline, listed)]
            self.known[code] = tuple(dict.fromkeys(found))
        return self.known[code]

    def told(self, mark: str) -> tuple[str, ...]:
        """What a document says of a mark: its phrases, and the sentences that name it in brackets, `Står (A) efter`."""
        named = [part for text in self.texts for part in text.split(". ") if f"({mark})" in part]
        return (*self.phrases(mark), *named)

    def status(self, code: str) -> str | None:
        """What became of decisions that bear a code."""
        return _only(vocabulary().outcomes.find(fold(phrase)) for phrase in self.phrases(code))

    def lag(self, code: str) -> str | None:
        """The law that a code stands for."""
        return _only(law_in(phrase) for phrase in self.phrases(code))

    def kon(self, code: str) -> tuple[str | None, str | None]:
        """Sex and age group that a code stands for: `po = pojke`."""
        named = {(sex.kon, sex.alder) for phrase in self.phrases(code) for sex in find_sexes(phrase)[:1]}
        return named.pop() if len(named) == 1 else (None, None)

    @property
    def parts_children(self) -> bool:
        """Whether keys have codes of their own for children, so that the others stand for adults."""
        return any(_CHILD.search(text) for text in self.texts)

    def explains(self, code: str, word: str) -> bool:
        """Whether the document says that a code stands for a word."""
        told = [fold(phrase) for phrase in self.phrases(code)]
        return any(phrase.startswith(word) and not re.search(r"flick|pojk", phrase) for phrase in told)


def _only(values: object) -> str | None:
    """The one value of several answers; None where they differ or none is given."""
    found = {value for value in values if value is not None}  # type: ignore[attr-defined]
    return found.pop() if len(found) == 1 else None


def _phrases(text: str, inline: re.Pattern[str], listed: re.Pattern[str]) -> list[str]:
    found = []
    for match in inline.finditer(text):
        end = _NEXT.search(text, match.end())
        found.append(text[match.end() : end.start() if end else len(text)][:MAX_PHRASE].strip())
    at_start = listed.match(text)
    if at_start and len(text) <= MAX_PHRASE:
        found.append(text[at_start.end() :].strip())
    return found


def legend_of(blocks: Sequence[Block]) -> Legend:
    """The texts of a document that may hold keys: paragraphs, headings, and rows of two cells."""
    texts: list[str] = []
    for block in blocks:
        if isinstance(block, Grid):
            texts += [
                f"{cells[0]} = {cells[1]}" for row in block.rows if len(cells := [t for t in row.texts if t]) == 2
            ]
        else:
            texts.append(block.text)
    return Legend(tuple(texts))
