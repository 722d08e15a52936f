"""What a paper bears as its own: its diary number and its date, weighed by label, place, form and what is possible."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractor.evidence.dates import find_dates, read_date
from extractor.evidence.quarters import quarter_end
from extractor.model import Inferred
from extractor.parse.texts import RECIPIENT, Text
from extractor.vocabulary import fold

EARLY = 25
"""Texts that may be of a letter head."""
SURE = 4.0
LEAST = 2.5
LABEL_LETTERS = 40
"""So near a date stands the label that it belongs to."""
LONG = 26
"""Words of a text that is no letter head any more."""

_LABEL = re.compile(
    r"\b(?:dnr|diarie ?nr|diarienummer|diarium|d\.? ?nr|ärendenummer|ärendenr|vårt dnr|(?:vår )?beteckning|referens)"
    r"\b\.?[\s:]*",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(
    r"(?:[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{0,5}[ /-]?){0,2}\d\w*(?:[/:.-]\w+|[/:.-]\s\d\w*)*"
    r"(?:(?<=[A-Za-z]) \d{2,6}(?![-/]\d))?(?: \d{3}(?![\d/-]))?(?<=\d)(?: (?!PM\b|SID\b|IVO\b|LSS\b)[A-ZÅÄÖ]{2,4}\b)?"
)
_YEAR = r"(?:19|20)\d\d"
_FORMS = re.compile(
    r"(?<![\w/§:.-])(?!Ärende)"
    rf"(?:(?:[A-ZÅÄÖ]{{2,5}} )?[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{{0,5}}[ /-]?{_YEAR}[/:.-]\d{{1,6}}(?:[-.]\d+)*"
    rf"|{_YEAR}[/-]\d{{2,6}}-\d{{2,4}}|{_YEAR}/?[A-ZÅÄÖ]{{2,4}} ?\d{{2,6}}(?: \d{{3}})?|\d\d[A-ZÅÄÖ]{{2,4}}\d{{1,5}}"
    rf"|[A-ZÅÄÖ]{{2,5}}\.{_YEAR}\.\d{{1,5}}|[A-ZÅÄÖ][A-Za-zåäö]{{1,4}} \d{{1,6}}/{_YEAR}|\d\d/[A-ZÅÄÖ]{{2,5}} \d{{2,6}}"
    rf"|[A-ZÅÄÖ]{{2,5}} \d\d[/-]\d{{3,6}}|[A-ZÅÄÖ]\d{{3}}-\d{{3,5}}/\d\d)(?![\w/:]|-\d)"
)
_OTHERS = re.compile(r"\b(?:SFS|HSLF|prop|tel|org|bankgiro|sida|sid)\b", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:datum|daterad|upprättad|skriven|skapad|utfärdad|uppdaterad(?:es)?|publicera(?:d|des|ts)|ändrad|utskrivet|utskrift|uttag)\b"
)
_PRINTED = re.compile(r"\b(?:utskri\w+|uttag)\b")
_APPROVED = re.compile(
    r"attester|godkänts? digitalt|signer(?:at|ad)|godkänd av|undertecknat"
    r"|justeringens? (?:plats|dag|tid)|justerat den"
)
_MEETING = re.compile(r"\b(?:sammanträd\w*|möte\w*|nämnd(?:en)?s? den|behandlas|behandlades|justera\w*|kallelse)\b")
_MEASURED = re.compile(
    r"\b(?:avser|mät\w*|läget|per|period\w*|kvartal\w*|beslut\w*|avbrott\w*|verkställ\w*|till och med)\b"
)
_MINUTES = re.compile(r"\bsammanträdesprotokoll|\bprotokollsutdrag|\butdrag ur protokoll")
_ADJUSTED = re.compile(r"\bjustera(?:t|d|des)(?: den)?:?\s*$")
_JOINT = re.compile(r"\s[·|]\s")
"""What parts the facts of one line of a letter head."""
_PLACE = re.compile(r"(?:^|\s)[A-ZÅÄÖ][a-zåäö]+,? (?:den )$|^[A-ZÅÄÖ][a-zåäö]+,? $")


@dataclass(frozen=True, slots=True)
class _Candidate:
    value: str
    score: float
    rank: int
    labelled: bool = False


def dnr_of(texts: Sequence[Text], inferred: dict[str, Inferred]) -> str | None:
    """The printed diary number: of several papers in one file the outermost comes first."""
    best = _best(_numbers(texts))
    if best is None:
        return None
    inferred["dnr"] = Inferred("after its label" if best.score >= SURE else "form of a diary number", _sure(best.score))
    return re.sub(r"\s+", " ", re.sub(r"(?<=[-/.:])\s+(?=\d)", "", best.value)).strip(" .,;")


def _numbers(texts: Sequence[Text]) -> Iterator[_Candidate]:
    for rank, text in enumerate(texts):
        labelled = _LABEL.search(text.text)
        if labelled:
            match = _AFTER_LABEL.match(text.text, labelled.end())
            if match and _is_number(match.group()):
                yield _Candidate(match.group(), SURE + (rank < EARLY), rank)
        if text.kind == "data" or len(text.text) > 220:
            continue
        for match in _FORMS.finditer(text.text):
            if find_dates(match.group()) or _OTHERS.search(text.text[: match.start()][-12:] + match.group()[:6]):
                continue
            near = any(_LABEL.search(other.text + " ") for other in texts[max(0, rank - 4) : rank + 1])
            score = 1.0 + 1.5 * (rank < EARLY or text.kind == "running") + 1.5 * near
            yield _Candidate(match.group(), score - (len(text.text.split()) > LONG), rank)


def _is_number(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return digits >= 3 and read_date(text) is None


def _best(candidates: Iterator[_Candidate]) -> _Candidate | None:
    found = [one for one in candidates if one.score >= LEAST]
    return max(found, key=lambda one: (one.score, -one.rank), default=None)


def _sure(score: float) -> float:
    return 0.97 if score >= SURE else 0.85


def date_of_paper(texts: Sequence[Text], period: str | None, inferred: dict[str, Inferred]) -> str | None:
    """The date that the document bears as its own, failing that its last approval; never the meeting's."""
    end = quarter_end(period)
    found = _dates(texts, end.isoformat() if end else None)
    best = _best(one for one in found if one.labelled) if _is_minutes(texts) else _best(found)
    if best is not None:
        inferred["document_date"] = Inferred("date line of the paper", 0.93 if best.score >= SURE else 0.85)
        return best.value
    approved = _adjusted(texts) or _approvals(texts)
    if approved:
        inferred["document_date"] = Inferred("last approval", 0.9)
        return max(approved)
    return None


def _is_minutes(texts: Sequence[Text]) -> bool:
    """Whether the paper is minutes or an extract of them: its dates are those of the meeting and of cited papers."""
    head = [text for rank, text in enumerate(texts) if rank < 6 or text.kind == "running"]
    return any(_MINUTES.search(fold(text.text)) for text in head)


def _dates(texts: Sequence[Text], end: str | None) -> Iterator[_Candidate]:
    for rank, text in ((rank, part) for rank, whole in enumerate(texts) for part in _facts(whole)):
        dates = [date for date in find_dates(text.text) if len(date.iso) == 10]
        if not dates or (text.kind == "data" and not _OWN.search(fold(text.text))):
            continue
        for date in dates:
            before, after = text.text[: date.start], text.text[date.end :]
            score = _date_score(texts, rank, text, before, after, len(dates))
            if end is not None:
                score += 0.5 if end < date.iso else -1.5
            yield _Candidate(date.iso, score, rank, _OWN.search(fold(before)[-LABEL_LETTERS:]) is not None)


def _facts(text: Text) -> list[Text]:
    """The facts that one line of a letter head parts by a dot or a bar."""
    return [replace(text, text=part) for part in _JOINT.split(text.text)]


def _date_score(texts: Sequence[Text], rank: int, text: Text, before: str, after: str, many: int) -> float:
    """How likely a date is the paper's own, by what stands around it in its `text`."""
    near = fold(before)[-LABEL_LETTERS:]
    words = len(text.text.split())
    early = rank < EARLY or text.kind == "running"
    score = 2.5 * early + 0.5 * (words <= 2) - 1.5 * (words > LONG) - 1.0 * (many > 1)
    own = _OWN.search(near.rsplit(". ", 1)[-1]) is not None
    if own:
        score += 3.5 - 1.5 * bool(_PRINTED.search(near))
    elif words > 9 and not _LABEL.search(text.text) and not _FORMS.search(text.text):
        score -= 1.5
    if _PLACE.match(before):
        score += 1.0
    if text.text.rstrip().endswith(".") and words > 4:
        score -= 2.0
    if (
        _MEETING.search(fold(before if own else text.text)[:60])
        or RECIPIENT.match(text.text)
        or _addressed(texts, rank)
    ):
        score -= 4.0
    if _MEASURED.search(near):
        score -= 3.0
    return score - 1.5 * bool(re.match(r"\s*(?:kl\.?|klockan)\b", after))


def _addressed(texts: Sequence[Text], rank: int) -> bool:
    """Whether a date line ends an address: `Till`, the board, the day that it meets; none with a diary number does."""
    if texts[rank].kind == "cell" or _LABEL.search(texts[rank].text):
        return False
    for text in reversed(texts[max(0, rank - 3) : rank]):
        if find_dates(text.text) or len(text.text) > 70:
            return False
        if RECIPIENT.match(text.text):
            return True
    return False


def _adjusted(texts: Sequence[Text]) -> list[str]:
    """The days right behind the word for the approval of minutes: `Protokollet justerat 2025-09-01`."""
    return [
        date.iso
        for text in texts
        for date in find_dates(text.text)
        if len(date.iso) == 10 and _ADJUSTED.search(fold(text.text[: date.start]))
    ]


def _approvals(texts: Sequence[Text]) -> list[str]:
    """Dates that stand with the signatures of a digital approval, or beside the word for the approval of minutes."""
    dates: list[str] = []
    since: int | None = None
    for rank, text in enumerate(texts):
        if _APPROVED.search(fold(text.text)):
            since = rank
        if since is not None and rank - since <= 14 and text.kind != "running":
            dates += [date.iso for date in find_dates(text.text) if len(date.iso) == 10]
    return dates
