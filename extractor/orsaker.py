"""The shape of `rules/orsaker.yaml`, and the way from a leaf to what a publisher prints."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import Field, model_validator

from extractor.errors import RuleError
from extractor.rulebook import StrictModel, load_rules

TAXONOMIER = ("fyra_gamla", "gotland_tre", "ivo_ny", "vasteras")
"""The printed sets of reasons, each with its way from a leaf in `Korsvag`."""


class Kategori(StrictModel):
    """One printed reason category and its other spellings."""

    namn: str
    varianter: tuple[str, ...] = ()


class Taxonomi(StrictModel):
    """One printed set of reasons; `delskal` are finer reasons per category, where printed."""

    beskrivning: str
    prov: Literal["kalla", "harledd", "bedomning"]
    kategorier: dict[str, Kategori]
    delskal: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class Lov(StrictModel):
    """One leaf: what it means and where it ends."""

    id: str
    definition: str
    granser: str
    rest: bool = False


class Status(StrictModel):
    """One value of the status axis."""

    id: str
    betyder: str


class Atgard(StrictModel):
    """One kind of action the municipality takes; never a reason."""

    id: str
    namn: str


class Korsvag(StrictModel):
    """One leaf in every printed taxonomy; `tvetydig` lists the other categories publishers have used."""

    lov: str
    fyra_gamla: str | None
    gotland_tre: str | None
    vasteras: str | None
    ivo_ny: tuple[str | None, str | None]
    styrka: Literal["stark", "trolig", "svag"]
    tvetydig: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class Orsaker(StrictModel):
    """`rules/orsaker.yaml`."""

    version: int
    kallor: dict[str, str]
    taxonomier: dict[str, Taxonomi]
    lov: tuple[Lov, ...]
    status: tuple[Status, ...]
    atgarder: tuple[Atgard, ...]
    korsvag: tuple[Korsvag, ...]

    @model_validator(mode="after")
    def _hangs_together(self) -> Orsaker:
        leaves = [leaf.id for leaf in self.lov]
        if sorted(leaves) != sorted(way.lov for way in self.korsvag) or len(set(leaves)) != len(leaves):
            raise ValueError("every leaf needs exactly one line in korsvag")
        if sorted(self.taxonomier) != sorted(TAXONOMIER):
            raise ValueError(f"taxonomier must be {', '.join(TAXONOMIER)}")
        for way in self.korsvag:
            if set(way.tvetydig) - set(TAXONOMIER):
                raise ValueError(f"{way.lov}: no such taxonomy: {sorted(set(way.tvetydig) - set(TAXONOMIER))}")
            category, finer = way.ivo_ny
            if finer is not None and finer not in self.taxonomier["ivo_ny"].delskal.get(category or "", ()):
                raise ValueError(f"{way.lov}: no such finer reason in ivo_ny: {finer}")
            for name, taxonomy in self.taxonomier.items():
                target = category if name == "ivo_ny" else getattr(way, name)
                targets = {target, *way.tvetydig.get(name, ())} - {None}
                if targets - set(taxonomy.kategorier):
                    raise ValueError(f"{way.lov}: no such category in {name}: {sorted(map(str, targets))}")
        return self


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """A leaf in one printed taxonomy.

    `kategori` is None where nothing may be guessed; `andra` are categories that publishers have used
    for the same leaf.
    """

    lov: str
    taxonomi: str
    kategori: str | None
    namn: str | None
    delskal: str | None
    styrka: str
    andra: tuple[str, ...]


@cache
def orsaker() -> Orsaker:
    """The reason rules, read once."""
    return load_rules("orsaker.yaml", Orsaker)


@cache
def leaf_ids() -> tuple[str, ...]:
    """Every leaf, in the order of the rule file; `oklart` last."""
    return tuple(leaf.id for leaf in orsaker().lov)


@cache
def crosswalk(leaf: str, taxonomy: str) -> Crosswalk:
    """The printed category of a leaf, with its ambiguities kept; RuleError for an unknown leaf or taxonomy.

    The way goes from leaf to category only: a printed category can never be counted back to leaves.
    """
    rules = orsaker()
    way = next((line for line in rules.korsvag if line.lov == leaf), None)
    if way is None or taxonomy not in rules.taxonomier:
        raise RuleError(file="orsaker.yaml", key=f"{leaf}/{taxonomy}", why="no such leaf or taxonomy")
    category, finer = way.ivo_ny if taxonomy == "ivo_ny" else (getattr(way, taxonomy), None)
    name = rules.taxonomier[taxonomy].kategorier[category].namn if category else None
    return Crosswalk(leaf, taxonomy, category, name, finer, way.styrka, way.tvetydig.get(taxonomy, ()))
