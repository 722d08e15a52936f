"""What the cues of a comment add up to: the primary reason, what is past, the status, interruption and actions."""

from __future__ import annotations

import pytest

from extractor.classify.cuereader import Cue, Reading
from extractor.classify.verdict import judge


def reading(*tokens: str) -> Reading:
    """A comment of one token a word: a leaf (weak with ~), `axis:value` for others, a full stop, or any other word."""
    cues, sentence, number = [], [], 0
    for place, token in enumerate(tokens):
        sentence.append(number)
        number += token == "."
        axis, _, value = token.rpartition(":")
        if token not in (".", "ord"):
            strong = not value.startswith("~")
            cues.append(Cue(axis or "orsak", value.lstrip("~"), token, place, place, place, place + 1, strong))
    return Reading(" ".join(tokens), tuple(cues), tuple(sentence), tokens)


@pytest.mark.parametrize(
    ("tokens", "leaves"),
    [
        ((), ()),
        (("ord", "."), ()),
        (("ingen",), ()),
        (("brist_plats",), ("brist_plats",)),
        (("brist_plats", "brist_plats"), ("brist_plats",)),
        (("brist_plats", "tackat_nej"), ("tackat_nej", "brist_plats")),
        (("tackat_nej", "tid:nu", "brist_plats"), ("tackat_nej", "brist_plats")),
        (("brist_plats", ".", "tid:nu", "halsotillstand"), ("halsotillstand", "brist_plats")),
        (("tid:nu", "brist_plats", ".", "halsotillstand"), ("brist_plats", "halsotillstand")),
        (("tid:nu", "medverkar_inte", "lank:orsak", "halsotillstand"), ("halsotillstand", "medverkar_inte")),
        (("medverkar_inte", "lank:orsak", "halsotillstand"), ("halsotillstand", "medverkar_inte")),
        (("medverkar_inte", ".", "lank:orsak", "halsotillstand"), ("medverkar_inte", "halsotillstand")),
        (("lank:orsak", "medverkar_inte", "halsotillstand"), ("medverkar_inte", "halsotillstand")),
        (("brist_plats", "specifika_onskemal"), ("specifika_onskemal", "brist_plats")),
        (("matchning_pagar", "lank:men", "halsotillstand"), ("halsotillstand", "matchning_pagar")),
        (("matchning_pagar", "halsotillstand"), ("matchning_pagar", "halsotillstand")),
        (("vill_avvakta", "brist_plats", "halsotillstand"), ("vill_avvakta", "brist_plats", "halsotillstand")),
    ],
    ids=[
        "nothing", "no cue", "what must not count", "one", "twice", "a no", "a no before now", "what holds now",
        "now with nothing before it", "now before all of it",
        "a cause", "a cause in another sentence", "a cause with nothing before it",
        "the ranking", "but", "without but", "what was named first",
    ],
)  # fmt: skip
def test_reasons_with_the_primary_first(tokens: tuple[str, ...], leaves: tuple[str, ...]) -> None:
    assert judge(reading(*tokens)).leaves == leaves


@pytest.mark.parametrize(
    ("tokens", "leaves", "certain"),
    [
        (("brist_plats",), ("brist_plats",), True),
        (("~brist_plats",), ("brist_plats",), False),
        (("brist_plats", "~halsotillstand"), ("brist_plats",), True),
        (("brist_plats", "halsotillstand"), ("brist_plats", "halsotillstand"), False),
        (("motivationsarbete", "~brist_plats"), ("motivationsarbete", "brist_plats"), False),
    ],
    ids=["strong", "weak", "weak beside strong", "two strong", "weak beside what is only motivation"],
)
def test_weak_words_count_where_nothing_strong_is_found(
    tokens: tuple[str, ...], leaves: tuple[str, ...], certain: bool
) -> None:
    verdict = judge(reading(*tokens))
    assert (verdict.leaves, verdict.certain) == (leaves, certain)


@pytest.mark.parametrize(
    ("tokens", "leaves", "aside"),
    [
        (("motivationsarbete", "halsotillstand"), ("halsotillstand",), ("motivationsarbete",)),
        (("motivationsarbete", "brist_plats"), ("motivationsarbete", "brist_plats"), ()),
        (("motivationsarbete",), ("motivationsarbete",), ()),
    ],
    ids=["beside a reason of the person's own", "beside another", "alone"],
)
def test_motivation_is_an_action_beside_a_reason_of_the_persons_own(
    tokens: tuple[str, ...], leaves: tuple[str, ...], aside: tuple[str, ...]
) -> None:
    verdict = judge(reading(*tokens))
    assert (verdict.leaves, verdict.set_aside) == (leaves, aside)


@pytest.mark.parametrize(
    ("tokens", "past"),
    [
        (("brist_plats",), (False,)),
        (("tid:tidigare", "brist_plats"), (True,)),
        (("brist_plats", "tid:tidigare"), (False,)),
        (("tid:tidigare", "ord", ".", "brist_plats"), (False,)),
        (("tid:tidigare", "brist_plats", ".", "brist_plats"), (False,)),
        (("brist_personal", ".", "tid:nu", "matchning_pagar"), (False, True)),
        (("brist_plats", "status:verkstallt"), (True,)),
        (("brist_plats", "status:avslutat_avled"), (True,)),
        (("brist_plats", "status:delvis_verkstallt"), (False,)),
        (("brist_plats", "status:ej_verkstallt"), (False,)),
    ],
    ids=[
        "now", "before", "the word comes after", "another sentence", "before and now", "a solution", "begun", "closed",
        "in part", "not begun",
    ],
)  # fmt: skip
def test_what_is_past(tokens: tuple[str, ...], past: tuple[bool, ...]) -> None:
    assert judge(reading(*tokens)).historisk == past


@pytest.mark.parametrize(
    ("tokens", "status"),
    [
        (("brist_plats",), "kvarstar"),
        (("status:ej_verkstallt",), "kvarstar"),
        (("status:verkstallt",), "verkstallt"),
        (("status:verkstallt", "status:delvis_verkstallt"), "delvis_verkstallt"),
        (("status:verkstallt", "ord", "status:avslutat_avled"), "avslutat_avled"),
        (("status:avslutat_ospecificerat", "status:avslutat_atertagen"), "avslutat_atertagen"),
    ],
    ids=["unsaid", "not", "begun", "in part", "death ends all", "the more exact"],
)
def test_the_status(tokens: tuple[str, ...], status: str) -> None:
    assert judge(reading(*tokens)).status == status


@pytest.mark.parametrize(
    ("tokens", "interrupted"),
    [((), None), (("avbrott:ja",), True), (("avbrott:nej",), False), (("avbrott:nej", "avbrott:ja"), True)],
)
def test_interruption_is_true_denied_or_unsaid(tokens: tuple[str, ...], interrupted: bool | None) -> None:
    assert judge(reading(*tokens)).avbrott is interrupted


def test_actions_are_no_reasons() -> None:
    verdict = judge(reading("atgard:dialog", "atgard:rekrytering", "atgard:dialog"))
    assert (verdict.leaves, verdict.atgarder) == ((), ("dialog", "rekrytering"))


def test_a_reason_inside_a_phrase_that_tells_the_end_is_none() -> None:
    reason = Cue("orsak", "behov_ifragasatt", "behovet", 0, 7, 0, 1, True)
    status = Cue("status", "avslutat_behov_upphort", "behovet kvarstår inte", 0, 21, 0, 3, True)
    verdict = judge(Reading("behovet kvarstår inte", (status, reason), (0, 0, 0), ("behov", "kvarstå", "inte")))
    assert (verdict.leaves, verdict.status) == ((), "avslutat_behov_upphort")
