"""Swedish number words, months and the notations of dates."""

from __future__ import annotations

from datetime import date

SMALL = ["noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]
MONTHS = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
]
ORDINAL = {1: "första", 2: "andra", 3: "tredje", 4: "fjärde"}


def word(n: int, common: bool = False) -> str:
    """The number as a word up to twelve, else in digits; `common` gives "en" for 1."""
    if n == 1 and common:
        return "en"
    return SMALL[n] if 0 <= n < len(SMALL) else str(n)


def cap(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def beslut(n: int, words: bool = False) -> str:
    """The number and "beslut"."""
    return f"{word(n) if words else n} beslut"


def rest(n: int) -> str:
    """Ending of participles: "verkställt" for one, "verkställda" for more."""
    return "t" if n == 1 else "da"


def show_date(day: date, how: str) -> str:
    """A date in one of the notations that reports use."""
    if how == "iso":
        return day.isoformat()
    if how == "long":
        return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    if how == "slash":
        return f"{day.day}/{day.month} {day.year}"
    if how == "six":
        return day.strftime("%y%m%d")
    if how == "eight":
        return day.strftime("%Y%m%d")
    if how == "dots":
        return f"{day.day}.{day.month}.{day.year}"
    if how == "month":
        return f"{MONTHS[day.month - 1]} {day.year}"
    raise ValueError(how)


def true_date(day: date, how: str) -> str:
    """What the notation says, as ISO 8601; a month stays a month."""
    return day.isoformat()[:7] if how == "month" else day.isoformat()


def quarter_end(year: int, quarter: int) -> date:
    """Last day of a quarter."""
    return date(year, quarter * 3, {1: 31, 2: 30, 3: 30, 4: 31}[quarter])


def quarter_start(year: int, quarter: int) -> date:
    """First day of a quarter."""
    return date(year, quarter * 3 - 2, 1)


def previous(year: int, quarter: int, back: int = 1) -> tuple[int, int]:
    """The quarter so many quarters earlier."""
    n = year * 4 + quarter - 1 - back
    return n // 4, n % 4 + 1


def period_id(year: int, quarter: int) -> str:
    """YYYY-Qn."""
    return f"{year}-Q{quarter}"


def period_words(year: int, quarter: int, how: int) -> str:
    """The quarter in running text, in one of several ways."""
    first, last = MONTHS[quarter * 3 - 3], MONTHS[quarter * 3 - 1]
    return [
        f"kvartal {quarter} {year}",
        f"{ORDINAL[quarter]} kvartalet {year}",
        f"kvartal {quarter} år {year}",
        f"{first}–{last} {year}",
        f"{quarter}:e kvartalet {year}" if quarter > 2 else f"{quarter}:a kvartalet {year}",
    ][how % 5]


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, cut to the month's end."""
    total = day.year * 12 + day.month - 1 - months
    year, month = total // 12, total % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    raise ValueError(day)


def months_between(first: date, last: date) -> int:
    """Whole months from first to last."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
