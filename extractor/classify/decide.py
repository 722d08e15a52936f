"""Rules and model brought together: whose word is the primary reason, and how sure that is before calibration."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.classify.verdict import Verdict


TRUSTED = 0.08      # a leaf the rules found counts when the model gives it at least this probability


def trusted(odds: Sequence[float], leaves: Sequence[str], verdict: Verdict) -> tuple[str, ...]:
    """The leaves that the rules found and the model does not rule out, in the rules' order."""
    return tuple(leaf for leaf in verdict.leaves if odds[leaves.index(leaf)] >= TRUSTED)


def choose(odds: Sequence[float], leaves: Sequence[str], verdict: Verdict) -> tuple[str, float]:
    """The primary leaf and its raw confidence (0-1), from one probability per leaf.

    Which of several reasons is the primary is a matter of rule, not of likelihood. So where the model's
    best leaf is among those the rules found, the rules' order stands and their probabilities add up;
    where it is not, the rules missed the reason and the model's answer stands alone.
    """
    best = max(range(len(leaves)), key=lambda n: odds[n])
    known = trusted(odds, leaves, verdict)
    if leaves[best] not in known:
        return leaves[best], float(odds[best])
    return known[0], min(sum(float(odds[leaves.index(leaf)]) for leaf in known), 1.0)
