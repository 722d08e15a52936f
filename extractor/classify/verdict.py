"""What the cues of a comment add up to: leaves with a primary, status, interruption, actions, then or now."""

from __future__ import annotations

from dataclasses import dataclass

from extractor.classify.cuebook import cuebook
from extractor.classify.cuereader import Cue, Reading

_CLOSING = (
    "avslutat_avled",
    "avslutat_atertagen",
    "avslutat_beslut_utlopt",
    "avslutat_ersatt",
    "avslutat_behov_upphort",
    "delvis_verkstallt",
    "verkstallt",
    "avslutat_ospecificerat",
)
_SPOKEN_AS_REASON = frozenset({"avslutat_behov_upphort", "avslutat_atertagen"})
_PERSONAL = frozenset(
    {
        "tackat_nej",
        "inte_valt_utforare",
        "specifika_onskemal",
        "vill_avvakta",
        "medverkar_inte",
        "ingen_kontakt",
        "halsotillstand",
        "livssituation",
        "behov_ifragasatt",
    }
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules alone make of a comment. `leaves` has the primary first, empty when no reason was found;
    `set_aside` are leaves found but no reason beside the others."""

    leaves: tuple[str, ...]
    historisk: tuple[bool, ...]
    certain: bool
    status: str
    avbrott: bool | None
    atgarder: tuple[str, ...]
    cues: tuple[Cue, ...]
    set_aside: tuple[str, ...]


def judge(reading: Reading) -> Verdict:
    """Apply the order of `docs/orsaker.md`: a no first, then what holds now, then what was named first."""
    reasons = [cue for cue in reading.of("orsak") if cue.value != "ingen"]
    strong = [cue for cue in reasons if cue.strong]
    weak_beside = {cue.value for cue in strong} <= {"motivationsarbete"}
    used = reasons if weak_beside else strong
    status = _status(reading)
    used = [cue for cue in used if not _only_status(cue, reading)]
    leaves = _ordered(used, reading)
    places = {leaf: [cue for cue in used if cue.value == leaf] for leaf in leaves}
    return Verdict(
        leaves=leaves,
        historisk=tuple(_is_past(places[leaf], leaf, leaves, reading, status) for leaf in leaves),
        certain=bool(strong) and len(leaves) == 1,
        status=status,
        avbrott=_interrupted(reading),
        atgarder=tuple(dict.fromkeys(cue.value for cue in reading.of("atgard"))),
        cues=(*used, *reading.of("status"), *reading.of("avbrott"), *reading.of("atgard")),
        set_aside=tuple({cue.value for cue in used} - set(leaves)),
    )


def _ordered(cues: list[Cue], reading: Reading) -> tuple[str, ...]:
    named = list(dict.fromkeys(cue.value for cue in cues))
    if "motivationsarbete" in named and _PERSONAL & set(named):
        named.remove("motivationsarbete")  # beside a reason of the person's own it is an action
    if len(named) < 2:
        return tuple(named)
    first = _first(named, cues, reading)
    return (first, *(leaf for leaf in named if leaf != first))


def _first(named: list[str], cues: list[Cue], reading: Reading) -> str:
    """The primary of several leaves: a no, what holds now, a stated cause, the ranking, after a "but"."""
    if "tackat_nej" in named:
        return "tackat_nej"
    later = [leaf for leaf in _after_now(cues, reading) if leaf in named]
    if later:
        return later[0]
    caused = [leaf for leaf in _after_link(cues, reading, "orsak") if leaf in named]
    first = caused[0] if caused else named[0]
    for leaf, beaten in cuebook().rang.items():
        if leaf in named and first in beaten:
            return leaf
    if first == "matchning_pagar":
        but = [leaf for leaf in _after_link(cues, reading, "men") if leaf in named]
        return but[0] if but else first
    return first


def _after_link(cues: list[Cue], reading: Reading, kind: str) -> list[str]:
    """Leaves after a linking word in the sentence of the first reason, when a reason stands before it."""
    for mark in (cue for cue in reading.of("lank") if cue.value == kind):
        same = [cue for cue in cues if reading.sentence[cue.first] == reading.sentence[mark.first]]
        if any(cue.first < mark.first for cue in same[:1]) and same[0] is cues[0]:
            return [cue.value for cue in same if cue.last > mark.last]
    return []


def _after_now(cues: list[Cue], reading: Reading) -> list[str]:
    """Leaves named after the last "nu" of the comment, when something stands before it too."""
    marks = [cue.first for cue in reading.of("tid") if cue.value == "nu"]
    for mark in reversed(marks):
        before = [cue for cue in cues if cue.first < mark]
        after = [cue for cue in cues if cue.last > mark and cue.first >= mark - 1]
        if before and after:
            return [cue.value for cue in after]
    return []


def _only_status(cue: Cue, reading: Reading) -> bool:
    """A reason phrase inside a longer status phrase says the status ("behovet kvarstår inte")."""
    return any(
        status.first <= cue.first and cue.last <= status.last and status.value in _SPOKEN_AS_REASON
        for status in reading.of("status")
    )


def _is_past(cues: list[Cue], leaf: str, leaves: tuple[str, ...], reading: Reading, status: str) -> bool:
    """Past: the insats has begun or ended, "tidigare" stands before it, or a solution came after it."""
    if status != "kvarstar" and status != "delvis_verkstallt":
        return True
    marks = [cue for cue in reading.of("tid") if cue.value == "tidigare"]
    if cues and all(
        any(mark.first <= cue.first and reading.sentence[mark.first] == reading.sentence[cue.first] for mark in marks)
        for cue in cues
    ):
        return True
    return leaf != leaves[0] and leaves[0] == "matchning_pagar"


def _status(reading: Reading) -> str:
    found = {cue.value for cue in reading.of("status")}
    return next((value for value in _CLOSING if value in found), "kvarstar")


def _interrupted(reading: Reading) -> bool | None:
    found = {cue.value for cue in reading.of("avbrott")}
    return True if "ja" in found else (False if "nej" in found else None)
