"""Who reports what, for when: organisation, nämnd, district, diary number, period, date, laws."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from extractor.model import Block, Cell, DocumentRecord, Grid, Heading, Inferred, Layout, Paragraph
from extractor.parse.context import laws_in
from extractor.parse.values import MONTHS, read_date, read_period, read_quarter
from extractor.rulebook import rules_dir
from extractor.vocabulary import fold, vocabulary

_DNR = re.compile(
    r"\b(?:dnr|diarie ?nr|diarienummer|d\.?nr|ärendenummer|ärendenr|vårt dnr|beteckning)\b[\s:.]*"
    r"(?P<nr>(?:[A-ZÅÄÖ]{1,6}[ -]?)?(?:19|20)\d\d[/:-]\s?\d{1,6}(?:[-.]\s?\d+(?:\.\d+)*)*|(?:[A-ZÅÄÖ]{1,6}[ -]?)\d{1,6}[/-](?:19|20)?\d\d(?:[-.]\d+)*|\d{2,6}/(?:19|20)?\d\d)",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b((?:19|20)\d\d-\d\d-\d\d)(?:T\d\d:\d\d\S*)?")
_MEASURED = re.compile(r"\b(?:avser|mät\w*|läget|per|period\w*|kvartal\w*|sammanträde\w*|beslut\w*|avbrott\w*)\b")
_WORD = re.compile(r"[\w-]+")
_TO = re.compile(r"^(?:till|mottagare|sammanträde|nämndens? sammanträde)\b", re.IGNORECASE)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_LONG_DATE = re.compile(rf"\b(\d{{1,2}} (?:{_MONTH}) (?:19|20)\d\d)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """A printed text of the document and what kind of block it is from."""

    text: str
    kind: str
    page: int | None


@dataclass(frozen=True, slots=True)
class Body:
    """A municipality or region of the list."""

    kod: str
    known_as: str
    names: tuple[str, ...]
    region: bool


def texts_of(layout: Layout) -> list[Text]:
    """Every printed text in reading order: headings, paragraphs, cells, and running heads last."""
    texts = [text for block in layout.blocks for text in _texts_of_block(block)]
    return texts + [Text(text, "running", None) for text in layout.running]


def _texts_of_block(block: Block) -> Iterable[Text]:
    if isinstance(block, Heading):
        yield Text(block.text, "heading", block.place.page)
    elif isinstance(block, Paragraph):
        yield Text(block.text, "paragraph", block.place.page)
    else:
        yield from _texts_of_grid(block)


def _texts_of_grid(grid: Grid) -> Iterable[Text]:
    above: list[str | None] = []
    for row in grid.rows:
        page = row.places[0].page if row.places else None
        kind = "cell" if not grid.head_rows else "data"
        for index, cell in enumerate(row.cells):
            if cell.text:
                label = above[index] if index < len(above) and above[index] else ""
                yield Text(f"{label} {cell.text}".strip() if _is_label(label) else cell.text, kind, page)
        above = [_carried(old, cell) for old, cell in zip_longest(above, row.cells, fillvalue=None)]


def _carried(old: str | None, cell: Cell | None) -> str | None:
    """What stands above the next cell of a column; `Till` holds over the lines of an address until its date."""
    text = cell.text if cell is not None else None
    if old and _TO.match(old) and text and not _ISO.search(old):
        return f"{old} {text}"
    return text


def _is_label(text: str | None) -> bool:
    if not text:
        return False
    return _TO.match(text) is not None or fold(text).split(" ")[-1] in (
        "datum", "diarienr", "dnr", "diarienummer", "sida", "beteckning", "ärendenummer",
    )  # fmt: skip


def read_metadata(layout: Layout) -> DocumentRecord:
    """The document record; every field that was found tells how in `inferred`."""
    texts = texts_of(layout)
    inferred: dict[str, Inferred] = {}
    laws = _laws(texts)
    period = _period(texts, inferred)
    namnd = _namnd(texts, inferred)
    stadsdel, district = _stadsdel(texts, namnd, inferred)
    body = district or _organisation(texts, namnd, inferred)
    if body is not None:
        how = Inferred("district", 0.97) if district else inferred.get("organisation", Inferred("name", 0.9))
        inferred["organisation"] = inferred["kommunkod"] = how
    dnr = _dnr(texts, inferred)
    date = _document_date(texts, inferred)
    return DocumentRecord(
        organisation=body.known_as if body else None,
        kommunkod=body.kod if body else None,
        stadsdel=stadsdel,
        namnd=namnd,
        dnr=dnr,
        period=period,
        document_date=date,
        laws=laws,
        inferred=inferred,
    )


def _laws(texts: Sequence[Text]) -> tuple[str, ...]:
    """The laws that the report is about: those of its headings and titles, else those of its text."""
    titles: list[str] = []
    for text in texts:
        if text.kind == "heading" and vocabulary().subject.search(fold(text.text)):
            titles += laws_in(text.text)
    if not titles:
        for text in texts:
            titles += laws_in(text.text)
    return tuple(dict.fromkeys(titles))


def _period(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The quarter that titles name, weighed against the text: the period most often named with its year."""
    votes: Counter[str] = Counter()
    for rank, text in enumerate(texts):
        period = read_period(text.text)
        if period is None:
            continue
        weight = 6 if text.kind in ("heading", "running") else 2
        weight += 4 if rank < 25 else 0
        weight += 3 if vocabulary().subject.search(fold(text.text)) else 0
        votes[period] += weight
    if not votes:
        return _quarter_and_year(texts, inferred)
    ranked = votes.most_common(2)
    rival = ranked[1][1] if len(ranked) > 1 else 0
    sure = 0.98 if ranked[0][1] >= 2 * rival else 0.8
    inferred["period"] = Inferred("named in text", sure, f"{ranked[0][1]} votes against {rival}")
    return ranked[0][0]


def _quarter_and_year(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """A quarter named without its year, and the year that the document names elsewhere."""
    quarters = Counter(quarter for text in texts if (quarter := read_quarter(text.text)[0]))
    years = Counter(year for text in texts for year in re.findall(r"\b20\d\d\b", text.text))
    if not quarters or not years:
        return None
    inferred["period"] = Inferred("quarter and year apart", 0.6)
    return f"{years.most_common(1)[0][0]}-Q{quarters.most_common(1)[0][0]}"


_NAMND = re.compile(
    r"(?<![\w-])("
    r"(?!Per |Varje |Respektive |Alla )[A-ZÅÄÖ][\wåäöÅÄÖ-]+(?: [A-ZÅÄÖ][\wåäö-]+)* stadsdelsnämnd"
    r"|[A-ZÅÄÖa-zåäö][\wåäö]+-(?:, [a-zåäö]+-)? och [a-zåäö]+(?:nämnden|utskottet)"
    r"|[Nn]ämnden för [a-zåäö]+(?:,? (?:och|med|om|till|samt) [a-zåäö]+)*"
    r"|[A-ZÅÄÖa-zåäö][\wåäöÅÄÖ-]*(?:nämnden|utskottet)"
    r")(?![\w])"
)
_NOT_NAMND = ("kommunstyrelse", "nämndens", "valnämnd", "gemensam nämnd", "byggnadsnämnd", "stadsdelsnämnderna")


@cache
def _bodies() -> tuple[Body, ...]:
    """All municipalities and regions; `known_as` is the stad form where there is one."""
    found = []
    with (rules_dir() / "organisationer.csv").open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            aliases = [alias for alias in row["alias"].split("|") if alias]
            stad = next((alias for alias in aliases if alias.casefold().endswith(" stad") or alias == f"Region {row['namn']}"), None)
            names = tuple(dict.fromkeys([row["namn_officiell"], *aliases]))
            found.append(Body(row["kod"], stad or row["namn_officiell"], names, row["typ"] == "region"))
    return tuple(found)


@cache
def _districts() -> tuple[tuple[str, str, str], ...]:
    """Name, board name and municipality code of every city district, longest name first."""
    with (rules_dir() / "organisationer_stadsdelar.csv").open(encoding="utf-8", newline="") as stream:
        rows = [(row["namn"], row["namndnamn"], row["kommun_kod"]) for row in csv.DictReader(stream)]
    return tuple(sorted(rows, key=lambda row: -len(row[0])))


def _stadsdel(
    texts: Sequence[Text], namnd: str | None, inferred: dict[str, Inferred]
) -> tuple[str | None, Body | None]:
    if namnd is None or "stadsdelsnämnd" not in fold(namnd):
        return None, None
    folded = fold(namnd)
    for name, _, kod in _districts():
        if fold(name) in folded:
            inferred["stadsdel"] = Inferred("name of the board", 0.98)
            return name, next((body for body in _bodies() if body.kod == kod), None)
    return None, None


def _namnd(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The board whose decisions are reported: named most, weighed by where; never the council or the executive."""
    votes: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    for rank, text in enumerate(texts):
        for match in _NAMND.finditer(text.text):
            name = match.group(1).strip()
            folded = fold(name)
            if any(word in folded for word in _NOT_NAMND) or folded in ("nämnden", "nämnd"):
                continue
            key = folded.removesuffix("s") if folded.endswith("nämndens") else folded
            weight = 3 if rank < 20 or text.kind == "heading" else 1
            weight += 4 if "stadsdelsnämnd" in folded and re.search(r"\S stadsdelsnämnd", folded) else 0
            votes[key] += weight
            forms.setdefault(key, Counter())[name] += 1
    if not votes:
        return None
    best, weight = votes.most_common(1)[0]
    inferred["namnd"] = Inferred("named in text", 0.95 if weight > 3 else 0.7)
    name = forms[best].most_common(1)[0][0]
    return name[0].upper() + name[1:]


def _organisation(texts: Sequence[Text], namnd: str | None, inferred: dict[str, Inferred]) -> Body | None:
    """The municipality or region: by its printed name, weighed; a region that answers for SoL can only be Gotland."""
    votes: Counter[str] = Counter()
    joined = [(rank, text, fold(text.text)) for rank, text in enumerate(texts)]
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
    hosts = Counter(re.findall(r"(?:@|www\.|\.)?([a-zåäö-]+)\.(?:se|stockholm)\b", everything))
    plain = str.maketrans("åäöé", "aaoe")
    for host, _ in hosts.most_common():
        for body in _bodies():
            short = fold(body.names[0]).removesuffix(" kommun").translate(plain)
            if not body.region and host in (short, short.removesuffix("s"), short.replace(" ", "")):
                inferred["organisation"] = Inferred("web address", 0.85)
                return body
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


def _dnr(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The first printed diary number: of several papers in one file the outermost comes first."""
    for text in texts:
        match = _DNR.search(text.text)
        if match:
            inferred["dnr"] = Inferred("after its label", 0.97)
            number = re.sub(r"(?<=[-/.])\s+(?=\d)", "", match["nr"])
            return re.sub(r"\s+", " ", number).strip()
    return None


def _document_date(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The date that the document bears as its own, failing that its last approval; never the meeting's."""
    labelled = _labelled_date(texts)
    if labelled:
        inferred["document_date"] = Inferred("date line of the paper", 0.93)
        return labelled
    approved = _approvals(texts)
    if approved:
        inferred["document_date"] = Inferred("last approval", 0.9)
        return max(approved)
    return None


def _labelled_date(texts: Sequence[Text]) -> str | None:
    for pattern in (r"^datum:? ", r"\bdaterad:? ?", r"^(?:upprättad|skriven|skapad|utfärdad):? (?:den )?"):
        for text in texts[:60] if "daterad" not in pattern else texts:
            match = re.search(pattern + r"((?:19|20)\d\d-\d\d-\d\d|\d{1,2} \w+ 20\d\d)", text.text, re.IGNORECASE)
            if match and read_date(match.group(1)):
                return read_date(match.group(1))
    for rank, text in enumerate(texts):
        early = rank < 25 and text.kind != "data"
        alone = _date_line(text.text) if early or text.kind == "running" else None
        if alone and not _addressed(texts, rank):
            return alone
        begins = _ISO.match(text.text)
        if begins and rank and rank < 40 and _DNR.search(texts[rank - 1].text) and len(text.text) < 110:
            return read_date(begins.group(1))
    return None


def _addressed(texts: Sequence[Text], rank: int) -> bool:
    """Whether a date line ends an address: `Till`, the board, and the day that it meets."""
    for text in reversed(texts[max(0, rank - 3) : rank]):
        if _ISO.search(text.text) or len(text.text) > 70:
            return False
        if _TO.match(text.text):
            return True
    return False


def _date_line(text: str) -> str | None:
    """The date of a short line of a letter head: alone, or after a diary number or a department."""
    if len(text) > 90 or _TO.match(text) or _MEASURED.search(fold(text)):
        return None
    found = _ISO.findall(text) or _LONG_DATE.findall(text)
    if len(found) != 1 or read_period(text):
        return None
    words = len(text.split())
    return read_date(found[0]) if words <= 3 or _DNR.search(text) or words <= 7 and text.endswith(found[0]) else None


def _approvals(texts: Sequence[Text]) -> list[str]:
    """Dates that stand with the signatures of a digital approval."""
    dates: list[str] = []
    since: int | None = None
    for rank, text in enumerate(texts):
        if re.search(r"attester|godkänts? digitalt|signer(?:at|ad)|godkänd av|undertecknat", fold(text.text)):
            since = rank
        if since is not None and rank - since <= 14 and text.kind != "running":
            dates += [date for date in _ISO.findall(text.text) if read_date(date)]
    return dates
