"""Rules and model brought together: which reason is the primary, and how sure that is before calibration."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.classify.linear import Odds
from extractor.classify.verdict import Verdict

TRUSTED = 0.30  # a leaf the rules found counts when the model gives its presence at least this probability


def trusted(odds: Odds, leaves: Sequence[str], verdict: Verdict) -> tuple[str, ...]:
    """The leaves that the rules found and the model believes to be there, in the rules' order."""
    return tuple(leaf for leaf in verdict.leaves if odds.present[leaves.index(leaf)] >= TRUSTED)


def choose(odds: Odds, leaves: Sequence[str], verdict: Verdict) -> tuple[str, float]:
    """The primary leaf and its raw confidence (0-1).

    Which of several reasons is the primary is a matter of rule, not of likelihood. So where the model's
    best leaf is among those the rules found, the rules' order stands and their probabilities add up;
    where it is not, the rules missed the reason and the model's answer stands alone.
    """
    best = max(range(len(leaves)), key=lambda n: odds.primary[n])
    known = trusted(odds, leaves, verdict)
    if not known or leaves[best] not in (*known, *verdict.set_aside):
        return leaves[best], odds.primary[best]
    return known[0], min(sum(odds.primary[leaves.index(leaf)] for leaf in (*known, *verdict.set_aside)), 1.0)
