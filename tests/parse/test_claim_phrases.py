"""Phrases are found where spaCy's Matcher would find them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.matcher import Matcher

from extractor.parse.claim_phrases import Phrases, parts_of
from extractor.parse.claim_rules import claim_rules
from extractor.parse.claim_text import Tokens, nlp

CLASSES = {"inte": ["ej", "inte"], "verk": ["verkställt", "verkställda"]}


@pytest.mark.parametrize(
    ("phrase", "sentence", "found"),
    [
        ("@inte @verk", "Beslut som Ej verkställda är ej verkställt", [(2, 4), (5, 7)]),
        ("kvarstå*", "Det som kvarstår och kvarstå", [(2, 3), (4, 5)]),
        ("nya? beslut", "Nya beslut", [(0, 2), (1, 2)]),
        ("@inte _? _? @verk", "ej alls , verkställt", []),
        ("@inte _? _? @verk", "ej så alls verkställt", [(0, 4)]),
        ("i? början av|på året", "I början på året", [(0, 4), (1, 4)]),
        ("@verk / @verk", "verkställt / verkställda", [(0, 3)]),
        ("beslut", "", []),
    ],
)
def test_phrases(phrase: str, sentence: str, found: list[tuple[int, int]]) -> None:
    matches = Phrases({"x": [phrase]}, CLASSES)(Tokens(sentence))
    assert sorted((start, end) for _, start, end in matches) == found


def _printed() -> list[str]:
    rules = claim_rules()
    change = rules.forandring
    texts = [text for measure in rules.matt for text in measure.fraser]
    texts += [*change.upp, *change.ned, *change.lika, *change.jamfor, *rules.bestamningar, *rules.annat_underlag]
    return texts + [text for relative in rules.relativa for text in relative.fraser]


def _of_spacy(texts: list[str]) -> Matcher:
    matcher = Matcher(nlp().vocab)
    for text in texts:
        pattern = []
        for part, optional in parts_of(text, claim_rules().klasser):
            form = part.form.pattern.replace(r"\Z", "$") if part.form else None
            word: dict[str, object] = {"LOWER": {"IN": sorted(part.words or ())}}
            token = {"IS_PUNCT": False} if part.words is None else {"LOWER": {"REGEX": f"^{form}"}} if form else word
            pattern.append({**token, "OP": "?"} if optional else token)
        matcher.add(text, [pattern])
    return matcher


PRINTED = [text for text in _printed() if not ("*" in text and "|" in text)]
OURS = Phrases({text: [text] for text in PRINTED}, claim_rules().klasser)
THEIRS = _of_spacy(PRINTED)
WORDS = sorted(
    {word for text in PRINTED for part, _ in parts_of(text, claim_rules().klasser) for word in (part.words or ())}
    | {",", ".", "(", "beslut", "kvarstående", "24", "LSS", "Föregående"}
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_as_the_matcher_of_spacy_does(sentence: str) -> None:
    tokens = Tokens(sentence)
    strings = nlp().vocab.strings
    theirs = {(strings[label], start, end) for label, start, end in THEIRS(tokens.doc)}
    assert set(OURS(tokens)) == theirs


def test_tokens_give_the_printed_text_back() -> None:
    tokens = Tokens("Av 12 beslut (SoL)  är  4 kvar.")
    for start in range(len(tokens)):
        for end in range(start, len(tokens) + 1):
            assert tokens.stretch(start, end) == tokens.doc[start:end].text
