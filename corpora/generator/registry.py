"""The families and how they are declared."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from . import content as model
from .content import Content
from .report import Report


@dataclass
class Ctx:
    """What a family gets: a random generator, the number of the variant and the mistakes to plant."""

    rng: random.Random
    variant: int
    mistakes: list[str]

    def make(self, **kwargs: Any) -> Content:
        """New content."""
        return model.make(self.rng, **kwargs)

    def pick(self, *options: Any) -> Any:
        """The option of this variant."""
        return options[self.variant % len(options)]


Build = Callable[[Ctx], list[tuple[str, Report]]]


@dataclass
class Family:
    """A layout family."""

    name: str
    build: Build
    producers: tuple[str, ...]
    mistakes: tuple[str, ...]
    variants: int
    set_aside: bool
    about: str


FAMILIES: dict[str, Family] = {}


def family(
    name: str, producers: str, mistakes: str = "", variants: int = 2, set_aside: bool = False
) -> Callable[[Build], Build]:
    """Declare a family; producers and mistakes are separated by spaces, producers are taken in turn."""

    def add(build: Build) -> Build:
        about = (build.__doc__ or "").strip()
        FAMILIES[name] = Family(
            name, build, tuple(producers.split()), tuple(mistakes.split()), variants, set_aside, about
        )
        return build

    return add
