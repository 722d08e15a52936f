"""Who reports what, for when: organisation, nämnd, district, diary number, period, date, laws."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractor.evidence.dates import MONTHS, read_date
from extractor.evidence.laws import laws_in
from extractor.model import DocumentRecord, Inferred, Layout
from extractor.parse.organisation import namnd_of, organisation_of, stadsdel_of
from extractor.parse.texts import ISO_DATE, RECIPIENT, Text, texts_of
from extractor.parse.values import read_period, read_quarter
from extractor.vocabulary import fold, vocabulary

_DNR = re.compile(
    r"\b(?:dnr|diarie ?nr|diarienummer|d\.?nr|ärendenummer|ärendenr|vårt dnr|beteckning)\b[\s:.]*"
    r"(?P<nr>(?:[A-ZÅÄÖ]{1,6}[ -]?)?(?:19|20)\d\d[/:-]\s?\d{1,6}(?:[-.]\s?\d+(?:\.\d+)*)*"
    r"|(?:[A-ZÅÄÖ]{1,6}[ -]?)\d{1,6}[/-](?:19|20)?\d\d(?:[-.]\d+)*|\d{2,6}/(?:19|20)?\d\d)",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\b(?:avser|mät\w*|läget|per|period\w*|kvartal\w*|sammanträde\w*|beslut\w*|avbrott\w*)\b")
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_LONG_DATE = re.compile(rf"\b(\d{{1,2}} (?:{_MONTH}) (?:19|20)\d\d)\b", re.IGNORECASE)


def read_metadata(layout: Layout) -> DocumentRecord:
    """The document record; every field that was found tells how in `inferred`."""
    texts = texts_of(layout)
    inferred: dict[str, Inferred] = {}
    laws = _laws(texts)
    period = _period(texts, inferred)
    namnd = namnd_of(texts, inferred)
    stadsdel, district = stadsdel_of(namnd, inferred)
    body = district or organisation_of(texts, inferred)
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
    titles: set[str] = set()
    for rank, text in enumerate(texts):
        period = read_period(text.text)
        if period is None:
            continue
        if text.kind in ("heading", "running") and vocabulary().subject.search(fold(text.text)):
            titles.add(period)
        weight = 6 if text.kind in ("heading", "running") else 2
        weight += 4 if rank < 25 else 0
        weight += 3 if vocabulary().subject.search(fold(text.text)) else 0
        votes[period] += weight
    if not votes:
        return _quarter_and_year(texts, inferred)
    if len(titles) == 1:
        title = titles.pop()
        sure = 0.98 if votes[title] == max(votes.values()) else 0.85
        inferred["period"] = Inferred("named in title", sure)
        return title
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
        begins = ISO_DATE.match(text.text)
        if begins and rank and rank < 40 and _DNR.search(texts[rank - 1].text) and len(text.text) < 110:
            return read_date(begins.group(1))
    return None


def _addressed(texts: Sequence[Text], rank: int) -> bool:
    """Whether a date line ends an address: `Till`, the board, and the day that it meets."""
    for text in reversed(texts[max(0, rank - 3) : rank]):
        if ISO_DATE.search(text.text) or len(text.text) > 70:
            return False
        if RECIPIENT.match(text.text):
            return True
    return False


def _date_line(text: str) -> str | None:
    """The date of a short line of a letter head: alone, or after a diary number or a department."""
    if len(text) > 90 or RECIPIENT.match(text) or _MEASURED.search(fold(text)):
        return None
    found = ISO_DATE.findall(text) or _LONG_DATE.findall(text)
    if len(found) != 1 or read_period(text):
        return None
    words = len(text.split())
    return read_date(found[0]) if words <= 3 or _DNR.search(text) or (words <= 7 and text.endswith(found[0])) else None


def _approvals(texts: Sequence[Text]) -> list[str]:
    """Dates that stand with the signatures of a digital approval."""
    dates: list[str] = []
    since: int | None = None
    for rank, text in enumerate(texts):
        if re.search(r"attester|godkänts? digitalt|signer(?:at|ad)|godkänd av|undertecknat", fold(text.text)):
            since = rank
        if since is not None and rank - since <= 14 and text.kind != "running":
            dates += [date for date in ISO_DATE.findall(text.text) if read_date(date)]
    return dates
