"""Who reports what, for when: organisation, nämnd, district, diary number, period, date, laws."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractor.evidence.laws import laws_in
from extractor.evidence.quarters import read_period, read_quarter
from extractor.model import DocumentRecord, Inferred, Layout
from extractor.parse.bears import date_of_paper, dnr_of
from extractor.parse.organisation import namnd_of, organisation_of, stadsdel_of
from extractor.parse.texts import Text, texts_of
from extractor.vocabulary import fold, vocabulary

_ALL_YEAR = re.compile(r"\bhel(?:a )?år|\bårs(?:rapport|sammanställning|redovisning|redogörelse)")
KOMMUNKOD = 4
"""Digits of the code of a municipality; that of a region is no kommunkod."""
NEAR_TOP = 25
"""Texts of a paper among which its title stands."""


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
    dnr = dnr_of(texts, inferred)
    date = date_of_paper(texts, period, inferred)
    return DocumentRecord(
        organisation=body.known_as if body else None,
        kommunkod=body.kod if body and len(body.kod) == KOMMUNKOD else None,
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
        weight += 4 if rank < NEAR_TOP else 0
        weight += 3 if vocabulary().subject.search(fold(text.text)) else 0
        votes[period] += weight
    bare = set() if titles else _bare_quarters(texts)
    if len(bare) == 1 and any(period[-1] in bare for period in votes):
        votes = Counter({period: weight for period, weight in votes.items() if period[-1] in bare})
    if not titles and (year := _whole_year(texts)):
        inferred["period"] = Inferred("a whole year in the title", 0.9)
        return year
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


def _bare_quarters(texts: Sequence[Text]) -> set[str]:
    """The quarters that titles name without their year."""
    told = [text.text for text in texts if text.kind == "heading" and vocabulary().subject.search(fold(text.text))]
    return {str(quarter) for text in told if (quarter := read_quarter(text)[0])}


def _whole_year(texts: Sequence[Text]) -> str | None:
    """The one year of which a title says that the report is about all of it."""
    early = [fold(text.text) for text in texts[:NEAR_TOP]]
    if not any(_ALL_YEAR.search(text) for text in early):
        return None
    titles = [fold(text.text) for text in texts[:NEAR_TOP] if text.kind in ("heading", "running")]
    about = [title for title in titles if _ALL_YEAR.search(title) or vocabulary().subject.search(title)]
    years = {year for title in about if "kvartal" not in title for year in re.findall(r"\b20\d\d\b", title)}
    return years.pop() if len(years) == 1 else None


APART = "quarter and year apart"
"""How a period was found that the report names in two places only."""


def _quarter_and_year(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """A quarter named without its year, and the year that the document names elsewhere."""
    quarters = Counter(quarter for text in texts if (quarter := read_quarter(text.text)[0]))
    years = Counter(year for text in texts for year in re.findall(r"\b20\d\d\b", text.text))
    if not quarters or not years:
        return None
    inferred["period"] = Inferred(APART, 0.6)
    return f"{years.most_common(1)[0][0]}-Q{quarters.most_common(1)[0][0]}"
