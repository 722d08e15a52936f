"""A sentence as its tokens, by spaCy's tokenizer for Swedish, in plain lists: they are asked for again and again."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def nlp() -> Any:
    """The blank Swedish pipeline: a tokenizer and nothing that was trained."""
    import spacy

    return spacy.blank("sv")


class Tokens:
    """The tokens of one sentence: `texts` as printed, `lower` in lower case; `doc` is spaCy's own form."""

    __slots__ = ("_starts", "doc", "found", "lower", "text", "texts")

    def __init__(self, text: str) -> None:
        self.text = text
        self.doc = nlp().make_doc(text)
        self.texts: list[str] = [token.text for token in self.doc]
        self.lower = [word.lower() for word in self.texts]
        self.found: dict[Any, list[tuple[str, int, int]]] = {}
        """What phrases were found in it."""
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self.texts)

    def stretch(self, start: int, end: int) -> str:
        """The printed text from one token up to another."""
        if start >= end:
            return ""
        starts = self.starts
        return self.text[starts[start] : starts[end - 1] + len(self.texts[end - 1])]

    @property
    def starts(self) -> list[int]:
        """Where each token begins in the text."""
        if not self._starts:
            self._starts = [token.idx for token in self.doc]
        return self._starts

    def around(self, start: int, end: int) -> tuple[int, int]:
        """The tokens that a stretch of letters touches: first and end."""
        span = self.doc.char_span(start, end, alignment_mode="expand")
        return span.start, span.end

    def is_spaced(self, token: int) -> bool:
        """Whether white space follows a token."""
        return bool(self.doc[token].whitespace_)

    def is_number(self, token: int) -> bool:
        """Whether a token is a number, in digits or words."""
        return bool(self.doc[token].like_num)
