"""How probable it is that a break is the report's own mistake, and not one of the reading.

Both sides of a break were read, and either may have been misread: how surely each was, how far they are apart, and what
else of the document bears one of them out are features of a logistic model, learnt from mistakes that were planted in
reports of other hands (`python -m corpora.findings`, `rules/models/findings.json`).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain

from extractor.audit.checkbook import in_english
from extractor.audit.material import Material
from extractor.claims_model import Claim, Discrepancy
from extractor.parse.claim_model import Softmax
from extractor.rulebook import rules_dir

FINDINGS_FILE = "findings.json"
REAL, MISREAD = "real", "misread"
UNSURE = "en av de två sidorna kan vara läst fel"
_FIELDS = ("measure", "period", "lag", "insats", "kon", "orsak", "compare_to")
_SUBJECT = ("lag", "omrade", "insats", "orsak", "kon")
_WORD = re.compile(r"[a-zåäö]{3,}")
_STEPS = (0.99, 0.95, 0.85, 0.6)
"""Between these the probabilities of what was read are told apart."""
MOSTLY = 0.7


@cache
def findings_model() -> tuple[Softmax, float]:
    """The model, and the probability from which a break is told as an error."""
    content = json.loads((rules_dir() / "models" / FINDINGS_FILE).read_text(encoding="utf-8"))
    return Softmax(tuple(content["classes"]), tuple(content["bias"]), content["weights"]), float(content["sure"])


def weighed(found: Sequence[Discrepancy], material: Material) -> list[Discrepancy]:
    """The findings, each error with how probable it is, those that are not sure enough as doubts about the reading."""
    errors = [one for one in found if one.severity == "error"]
    model, sure = findings_model()
    result = []
    for one in found:
        if one.severity != "error":
            result.append(one)
            continue
        kind, probability = model.best(features_of(one, errors, material))
        real = probability if kind == REAL else 1 - probability
        result.append(replace(one, confidence=round(real, 3)) if real >= sure else _doubted(one, real))
    return result


def _doubted(one: Discrepancy, real: float) -> Discrepancy:
    return replace(
        one,
        severity="note",
        doubt=True,
        confidence=round(real, 3),
        what=f"{one.what} Läsningen är osäker: {UNSURE}.",
        what_en=f"{one.what_en} The reading is in doubt: {in_english(UNSURE)}.",
    )


def features_of(one: Discrepancy, errors: Sequence[Discrepancy], material: Material) -> set[str]:
    """What is seen of a break among all `errors` of its document."""
    quoted = [claim for claim in material.claims if claim.quote in one.evidence]
    mine = next((claim for claim in quoted if claim.value == one.reported), None)
    other = next((claim for claim in quoted if claim.value == one.computed), None)
    found = {f"check:{one.check}", f"kind:{one.check}:{one.kind}"}
    found |= set(_of_claim("m", mine, material)) | set(_of_claim("o", other, material))
    found |= set(_numbers(one, mine, material))
    found |= {f"errors:{min(3, len(errors))}", f"alike:{min(3, sum(e.check == one.check for e in errors))}"}
    return found | set(_rows(one, material) if one.check == "R7t" else ())


def _of_claim(side: str, claim: Claim | None, material: Material) -> Iterator[str]:
    """How surely a number of the text was read, and what its sentence says."""
    if claim is None:
        return
    for name in ("value", "measure"):
        if name in claim.inferred:
            yield f"{side}p:{name}:{_step(claim.inferred[name].confidence)}"
    yield from (f"{side}how:{name}:{claim.inferred[name].method}" for name in _FIELDS if name in claim.inferred)
    yield from (f"{side}has:{name}" for name in _SUBJECT if getattr(claim, name))
    yield from (f"{side}unit:{claim.unit}", f"{side}measure:{claim.measure}")
    if not (claim.insats or claim.orsak or claim.kon):
        yield f"{side}total"
    yield from (f"{side}word:{word}" for word in set(_WORD.findall(claim.quote.casefold())))
    beside = [c for c in material.claims if c.quote == claim.quote and c.value != claim.value]
    if beside:
        printed = {count.value for count in material.counts}
        borne = sum(c.value in printed for c in beside) >= MOSTLY * len(beside)
        yield from (f"{side}beside:{min(3, len(beside))}", f"{side}borne out:{borne}")


def _step(probability: float) -> str:
    return next((str(step) for step in _STEPS if probability >= step), "low")


def _numbers(one: Discrepancy, claim: Claim | None, material: Material) -> Iterator[str]:
    """How far the two numbers are apart, and where else the document has them."""
    told, real = one.reported, one.computed
    if not isinstance(told, int | float) or not isinstance(real, int | float):
        return
    apart = abs(told - real)
    yield f"apart:{1 if apart <= 1 else 2 if apart <= 2 else 3 if apart <= 5 else 9}"
    if told and real:
        yield f"ratio:{int(5 * min(abs(told), abs(real)) / max(abs(told), abs(real)))}"
    printed = {count.value for count in material.counts}
    stated = Counter(c.value for c in material.claims)
    yield from (f"told printed:{told in printed}", f"real printed:{real in printed}")
    yield from (f"told again:{stated[told] > 1}", f"real stated:{real in stated}")
    if claim is not None:
        same = any(count.value == told and count.period == claim.period for count in material.counts)
        yield f"told printed for the period:{same}"


def _rows(one: Discrepancy, material: Material) -> Iterator[str]:
    """Whether the number that rows are held against is that of some of them: of one state, or one state and law."""
    rows = material.decisions
    groups: Iterable[Counter[object]] = (Counter(row.status for row in rows), Counter(row.lag for row in rows))
    both = Counter((row.status, row.lag) for row in rows)
    some = any(one.reported == count for count in chain.from_iterable(group.values() for group in groups))
    yield from (f"some rows:{some}", f"all rows:{one.reported == len(rows)}")
    yield from (f"state and law:{one.reported in both.values()}", f"states:{len({row.status for row in rows}) > 1}")
