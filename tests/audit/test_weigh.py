"""How probable it is that a break is the report's own mistake."""

from __future__ import annotations

from typing import Any

import pytest

from extractor.audit import weigh
from extractor.audit.material import Material
from extractor.audit.weigh import REAL, features_of, findings_model, weighed
from extractor.claims_model import Claim, Discrepancy
from extractor.model import Inferred
from extractor.parse.claim_model import Softmax
from tests.audit.making import Made, claim, count, material, record

QUOTE = "Sju beslut om boendestöd enligt SoL kvarstår"


def broken(reported: float | str = 7, computed: float | str = 6, **facts: Any) -> Discrepancy:
    fields: dict[str, Any] = {
        "kind": "text_vs_table", "severity": "error", "check": "R6", "what": "Texten anger 7, tabellen 6.",
        "what_en": "The text gives 7, the table 6.", "evidence": (QUOTE, "Boendestöd 6"),
    } | facts  # fmt: skip
    return Discrepancy(reported=reported, computed=computed, **fields)


def report(*claims: Claim, printed: int = 6) -> Material:
    table = record("t1", ("Insats", "Antal"), ("Boendestöd", str(printed)))
    return material(Made(table, (count(printed),)), claims=claims)


def told(value: int = 7, sure: float = 0.97, **facts: Any) -> Claim:
    inferred = {"value": Inferred("number of the sentence", sure), "lag": Inferred("words of the sentence", 0.9)}
    return claim(value, quote=QUOTE, inferred=inferred, **facts)


@pytest.mark.parametrize(
    ("one", "facts", "found"),
    [
        (broken(), (told(),), {"check:R6", "mp:value:0.95", "mhow:lag:words of the sentence", "mhas:lag", "apart:1"}),
        (broken(7, 12), (told(sure=0.5),), {"mp:value:low", "apart:3", "ratio:2"}),
        (broken(), (told(), told(6)), {"op:value:0.95", "real stated:True", "mbeside:1"}),
        (broken(), (), {"check:R6", "errors:1", "alike:1"}),
        (broken("mer jämn", "mindre"), (told(),), {"check:R6", "errors:1"}),
    ],
    ids=["a sure number, one apart", "an unsure one, far apart", "both sides in the text", "no claim", "no numbers"],
)
def test_features_of_a_break(one: Discrepancy, facts: tuple[Claim, ...], found: set[str]) -> None:
    assert found <= features_of(one, [one], report(*facts))


def test_numbers_printed_elsewhere_are_seen() -> None:
    one = broken()
    assert {"told printed:False", "real printed:True"} <= features_of(one, [one], report(told()))
    assert {"told printed:True", "real printed:False"} <= features_of(one, [one], report(told(), printed=7))


@pytest.mark.parametrize(("weight", "severity"), [(3.0, "error"), (-3.0, "note")])
def test_what_may_be_misread_is_doubt(monkeypatch: pytest.MonkeyPatch, weight: float, severity: str) -> None:
    model = Softmax(("misread", REAL), (0.0, 0.0), {"check:R6": (0.0, weight)})
    monkeypatch.setattr(weigh, "findings_model", lambda: (model, 0.7))
    (one,) = weighed([broken()], report(told()))
    assert (one.severity, one.doubt) == (severity, severity == "note")
    assert one.confidence == pytest.approx(0.953 if weight > 0 else 0.047, abs=1e-3)
    assert ("Läsningen är osäker" in one.what) == one.doubt == ("in doubt" in one.what_en)


def test_warnings_and_notes_stay_as_they_are() -> None:
    found = [broken(severity="warning"), broken(severity="note")]
    assert weighed(found, report(told())) == found


def test_the_stored_model_tells_both_classes() -> None:
    model, sure = findings_model()
    assert set(model.classes) == {"misread", REAL}
    assert 0.5 <= sure < 1
