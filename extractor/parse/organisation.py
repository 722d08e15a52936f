"""Who publishes a report: municipality or region, nämnd and stadsdel, by their printed names."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from extractor.model import Inferred
from extractor.parse.texts import Text
from extractor.rulebook import rules_dir
from extractor.vocabulary import fold

_WORD = re.compile(r"[\w-]+")
_HOST = re.compile(r"(?<![a-zåäö-])([a-zåäö-]{2,60})\.(?:se|stockholm)\b")
_NAMND = re.compile(
    r"(?<![\w-])("
    r"(?!Per |Varje |Respektive |Alla |Till |Hos |Av |För )[A-ZÅÄÖ][\wåäöÅÄÖ-]+(?: [A-ZÅÄÖ][\wåäö-]+)* stadsdelsnämnd"
    r"|[Ss]tadsdelsnämnden [A-ZÅÄÖ][\wåäö]+(?:-[A-ZÅÄÖ][\wåäö]+)*"
    r"|[A-ZÅÄÖa-zåäö][\wåäö]+-(?:, [a-zåäö]+-)? och [a-zåäö]+ ?(?:nämnden|utskottet)"
    r"|[Nn]ämnden för [A-ZÅÄÖa-zåäö][a-zåäö]+(?:,? (?:och|med|om|till|samt|&) [A-ZÅÄÖa-zåäö][a-zåäö]+)*"
    r"|[Kk]ommunstyrelsens [a-zåäö]+utskott"
    r"|(?:(?:[Ss]ociala|[Nn]orra|[Ss]ödra|[Öö]stra|[Vv]ästra) )?[A-ZÅÄÖa-zåäö][\wåäöÅÄÖ-]*(?:nämnden|utskottet)"
    r")(?P<genitive>s?)(?![\w])"
)
_TO_EXECUTIVE = re.compile(r"(?:^[Tt]ill|\bTill|^TILL):?\s+(?i:kommunstyrelsen)\b")
_PLACE_DATE = re.compile(r"^([A-ZÅÄÖ][\wåäö-]+(?: [A-ZÅÄÖ][\wåäö-]+)?),? (?:den )?\d{1,4}[ /-]")
"""The place and the day of a letter: `Vadstena den 9 augusti 2024`."""
_NOT_NAMND = ("kommunstyrelse", "valnämnd", "gemensam nämnd", "byggnadsnämnd", "stadsdelsnämnderna")


@dataclass(frozen=True, slots=True)
class Body:
    """A municipality or region of the list."""

    kod: str
    known_as: str
    names: tuple[str, ...]
    region: bool


@cache
def _bodies() -> tuple[Body, ...]:
    """All municipalities and regions; `known_as` is the stad form where there is one."""
    found = []
    with (rules_dir() / "organisationer.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            aliases = [alias for alias in row["alias"].split("|") if alias]
            stad = next(
                (alias for alias in aliases if alias.casefold().endswith(" stad") or alias == f"Region {row['namn']}"),
                None,
            )
            names = tuple(dict.fromkeys([row["namn_officiell"], *aliases]))
            found.append(Body(row["kod"], stad or row["namn_officiell"], names, row["typ"] == "region"))
    return tuple(found)


@cache
def _districts() -> tuple[tuple[str, str, str], ...]:
    """Name, board name and municipality code of every city district, longest name first."""
    with (rules_dir() / "organisationer_stadsdelar.csv").open(encoding="utf-8", newline="") as stream:
        rows = [(row["namn"], row["namndnamn"], row["kommun_kod"]) for row in csv.DictReader(stream)]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def stadsdel_of(namnd: str | None, inferred: dict[str, Inferred]) -> tuple[str | None, Body | None]:
    """The city district that a stadsdelsnämnd names, and its city; (None, None) for other boards."""
    if namnd is None or "stadsdelsnämnd" not in fold(namnd):
        return None, None
    folded = fold(namnd)
    for name, _, kod in _districts():
        if fold(name) in folded:
            inferred["stadsdel"] = Inferred("name of the board", 0.98)
            return name, next((body for body in _bodies() if body.kod == kod), None)
    return None, None


def namnd_of(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The board whose decisions are reported: named most, weighed by where; never the council or the executive."""
    votes: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    for rank, text in enumerate(texts):
        if "ämnd" not in text.text and "utskott" not in text.text:
            continue
        for match in _NAMND.finditer(text.text):
            name = match.group(1).strip()
            folded = fold(name)
            other = any(word in folded for word in _NOT_NAMND) and not folded.endswith("utskott")
            if other or folded in ("nämnden", "nämnd"):
                continue
            weight = 3 if (rank < 20 or text.kind == "heading") and not match["genitive"] else 1
            weight += 4 if "stadsdelsnämnd" in folded and re.search(r"\S stadsdelsnämnd", folded) else 0
            votes[folded] += weight
            forms.setdefault(folded, Counter())[name] += 1
    if not votes and any(_TO_EXECUTIVE.search(text.text) for text in texts[:20]):
        inferred["namnd"] = Inferred("addressed", 0.8)
        return "Kommunstyrelsen"
    if not votes:
        return None
    best, weight = votes.most_common(1)[0]
    inferred["namnd"] = Inferred("named in text", 0.95 if weight > 3 else 0.7)
    name = forms[best].most_common(1)[0][0]
    return name[0].upper() + name[1:]


def organisation_of(texts: Sequence[Text], inferred: dict[str, Inferred]) -> Body | None:
    """The municipality or region: by its printed name, weighed; a region that answers for SoL can only be Gotland."""
    votes: Counter[str] = Counter()
    joined = [(rank, text, fold(text.text)) for rank, text in enumerate(texts)]
    if any(folded in ("kommun", "stad") for _, _, folded in joined):  # a letterhead in two lines
        joined += [(rank, text, f"{folded} kommun") for rank, text, folded in joined[:10] if len(folded.split()) == 1]
    for rank, text, folded in joined:
        weight = 3 if rank < 25 or text.kind in ("running", "heading") else 1
        for kod in _bodies_named(folded):
            votes[kod] += weight
    if votes:
        kod, weight = votes.most_common(1)[0]
        inferred["organisation"] = Inferred("name in text", 0.97 if weight >= 3 else 0.85)
        return next(body for body in _bodies() if body.kod == kod)
    if any("regionfullmäktige" in folded or "regionens revisorer" in folded for _, _, folded in joined):
        inferred["organisation"] = Inferred("the only region that answers for SoL", 0.9)
        return next((body for body in _bodies() if body.known_as == "Region Gotland"), None)
    return _by_address(joined, inferred)


def _by_address(joined: Sequence[tuple[int, Text, str]], inferred: dict[str, Inferred]) -> Body | None:
    """A web or e-mail address of one municipality, or its bare name after `i` or in a title."""
    everything = " ".join(folded for _, _, folded in joined)
    hosts = Counter(_HOST.findall(everything))
    plain = str.maketrans("åäöé", "aaoe")
    for host, _ in hosts.most_common():
        for body in _bodies():
            short = fold(body.names[0]).removesuffix(" kommun").translate(plain)
            if not body.region and host in (short, short.removesuffix("s"), short.replace(" ", "")):
                inferred["organisation"] = Inferred("web address", 0.85)
                return body
    for _, text, _ in joined:
        place = _PLACE_DATE.match(text.text)
        for kod in _bodies_named(f"{fold(place[1])} kommun") if place else ():
            inferred["organisation"] = Inferred("place of the letter", 0.85)
            return next(body for body in _bodies() if body.kod == kod)
    return None


@cache
def _names_by_first_word() -> dict[str, list[tuple[str, str]]]:
    """Folded names of bodies with their codes, by the first word, longest name first."""
    names: dict[str, list[tuple[str, str]]] = {}
    for body in _bodies():
        for name in {fold(name) for name in body.names}:
            names.setdefault(name.split()[0], []).append((name, body.kod))
    for many in names.values():
        many.sort(key=lambda pair: -len(pair[0]))
    return names


def _bodies_named(folded: str) -> list[str]:
    """Codes of the bodies that a folded text names, once per mention; a genitive counts."""
    known = _names_by_first_word()
    found = []
    for word in _WORD.finditer(folded):
        for name, kod in known.get(word.group(), ()):
            if folded.startswith(name, word.start()) and not _more(folded, word.start() + len(name)):
                found.append(kod)
                break
    return found


def _more(folded: str, end: int) -> bool:
    """Whether the word goes on after a name, other than by a genitive s."""
    rest = folded[end : end + 2]
    if rest[:1] == "s":
        rest = rest[1:]
    return bool(rest) and (rest[0].isalnum() or rest[0] == "-")
