"""The shape of the rule files that name matching reads; an unknown key or a dangling id is a RuleError."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import Field, model_validator

from extractor.rulebook import StrictModel, load_rules

Lag = Literal["LSS", "SoL"]
Omrade = Literal["ao", "of", "sp", "ifo", "bu", "hl"]


class Alias(StrictModel):
    """One printed name: `t` the text, `s` the sources that print it (none: our judgement)."""

    t: str
    s: tuple[str, ...] = ()
    krav_lag: bool = False
    omrade: tuple[Omrade, ...] = ()


class Insats(StrictModel):
    """One canonical insats with its law, section and every name it goes under."""

    id: str = Field(pattern=r"^(lss|sol)_[a-z_]+$")
    namn: str
    lag: Lag
    lagrum: str
    lagrum_ny: str | None = None
    niva: Literal["insats", "kategori", "rest"]
    omraden: tuple[Omrade, ...]
    foralder: str | None = None
    alias: tuple[Alias, ...]


class Insatser(StrictModel):
    """`rules/insatser.yaml`: the catalogue and the pairs that likeness alone must never decide between."""

    version: int
    kallor: dict[str, str]
    insatser: tuple[Insats, ...]
    sparrade_par: tuple[tuple[str, str], ...]

    @model_validator(mode="after")
    def _hangs_together(self) -> Insatser:
        ids = [insats.id for insats in self.insatser]
        if len(set(ids)) != len(ids):
            raise ValueError("the same id stands twice")
        known = set(ids)
        named = {part for pair in self.sparrade_par for part in pair}
        named |= {insats.foralder for insats in self.insatser if insats.foralder}
        if named - known:
            raise ValueError(f"no such insats: {sorted(named - known)}")
        for insats in self.insatser:
            if insats.id.split("_")[0] != insats.lag.lower():
                raise ValueError(f"{insats.id}: the prefix is not the law")
            unknown = {source for alias in insats.alias for source in alias.s} - set(self.kallor)
            if unknown:
                raise ValueError(f"{insats.id}: unknown source {sorted(unknown)}")
        _refuse_shared_alias(self.insatser)
        return self


def _refuse_shared_alias(insatser: tuple[Insats, ...]) -> None:
    """The same name twice under one law and one area is a contradiction, not a choice."""
    seen: dict[tuple[str, str, tuple[str, ...]], str] = {}
    for insats in insatser:
        for alias in insats.alias:
            key = (alias.t.casefold(), insats.lag, alias.omrade)
            if seen.setdefault(key, insats.id) != insats.id:
                raise ValueError(f"alias {alias.t!r} stands under both {seen[key]} and {insats.id}")


class InteInsats(StrictModel):
    """What stands where an insats could stand: listed words per kind, and whole-name patterns."""

    rubriker: tuple[str, ...]
    summor: tuple[str, ...]
    kon: tuple[str, ...]
    orsaker: tuple[str, ...]
    utforare: tuple[str, ...]
    monster: tuple[str, ...]


class Skrivning(StrictModel):
    """`rules/names/skrivning.yaml`: abbreviations, small words, endings, and what is no insats."""

    forkortningar: dict[str, str]
    fyllord: tuple[str, ...]
    andelser: tuple[str, ...]
    inte_insats: InteInsats


class OmradeRegel(StrictModel):
    """One programme area: its code, the words that tell it, and the law it implies, if any."""

    kod: Omrade
    namn: str
    lag: Lag | None = None
    ord: tuple[str, ...]


class OmradeEtikett(StrictModel):
    """One area label as printed, with the codes an expert reads into it."""

    t: str
    s: tuple[str, ...] = ()
    kod: tuple[Omrade, ...]


class Omraden(StrictModel):
    """`rules/names/omraden.yaml`."""

    omraden: tuple[OmradeRegel, ...]
    etiketter: tuple[OmradeEtikett, ...]


class KonVarde(StrictModel):
    """One contract value of `kon` with its words; `alder` where the word tells child from adult."""

    kod: Literal["K", "M", "ej angivet"]
    alder: Literal["vuxen", "barn"] | None = None
    ord: tuple[str, ...]


class Kon(StrictModel):
    """`rules/names/kon.yaml`."""

    varden: tuple[KonVarde, ...]


class Namnd(StrictModel):
    """One board and the names it goes under."""

    namn: str
    alias: tuple[str, ...]


class Namnder(StrictModel):
    """`rules/names/namnder.yaml`."""

    namnder: tuple[Namnd, ...]


@cache
def insatser() -> Insatser:
    """The catalogue, read once."""
    return load_rules("insatser.yaml", Insatser)


@cache
def skrivning() -> Skrivning:
    """How names vary in print, read once."""
    return load_rules("names/skrivning.yaml", Skrivning)


@cache
def omraden() -> Omraden:
    """Programme areas, read once."""
    return load_rules("names/omraden.yaml", Omraden)


@cache
def kon() -> Kon:
    """Words for sex, read once."""
    return load_rules("names/kon.yaml", Kon)


@cache
def namnder() -> Namnder:
    """Boards, read once."""
    return load_rules("names/namnder.yaml", Namnder)
