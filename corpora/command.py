"""The commands that learn a model from corpora: which documents they take, and where the model goes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from extractor.evaluate.corpus import Item, items_of
from extractor.rulebook import rules_dir

Json = dict[str, Any]
Learn = Callable[[list[Item]], tuple[Json, str]]
"""From the documents of corpora to the model as it is written down, and a line on what it was learnt from."""


def run(learn: Learn, name: str, about: str | None, arguments: Sequence[str] | None, indent: int | None = None) -> None:
    """Learn `rules/models/<name>` from the corpora that the arguments name, without the hand that they leave out."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--without", default="", help="a hand that is left out")
    chosen = parser.parse_args(arguments)
    model, says = learn([one for folder in chosen.corpora for one in items_of(folder) if one.family != chosen.without])
    path = rules_dir() / "models" / name
    path.write_text(json.dumps(model, ensure_ascii=False, indent=indent) + "\n", encoding="utf-8")
    print(f"{says}: {name}")
