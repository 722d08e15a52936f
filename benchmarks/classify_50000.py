"""Classifies 50,000 different comments on one core, spaCy included, and prints the seconds; aim: under 30.

Comments are made by joining sentences of the labelled ones, so that no text stands twice and nothing is
answered from memory. Building the classifier is timed apart.
"""

from __future__ import annotations

import random
import time

from extractor.classify.orsak import OrsakClassifier
from extractor.classify.train import read_split

COMMENTS = 50_000
LIMIT_SECONDS = 30.0


def make_comments(number: int) -> list[str]:
    chance = random.Random(7)
    texts = [item.kommentar.rstrip(". ") for split in ("train", "calibration", "test") for item in read_split(split)]
    made: dict[str, None] = {}
    while len(made) < number:
        made[f"{chance.choice(texts)}. {chance.choice(texts)} {chance.randint(1, 28)}/{chance.randint(1, 12)}."] = None
    return list(made)


def main() -> None:
    comments = make_comments(COMMENTS)
    began = time.perf_counter()
    classifier = OrsakClassifier()
    built = time.perf_counter()
    answers = classifier.classify_many(comments)
    seconds = time.perf_counter() - built
    print(
        f"build {built - began:.1f} s; {len(answers)} comments in {seconds:.1f} s "
        f"({len(answers) / seconds:.0f} a second); limit {LIMIT_SECONDS:.0f} s: "
        f"{'kept' if seconds < LIMIT_SECONDS else 'broken'}"
    )


if __name__ == "__main__":
    main()
