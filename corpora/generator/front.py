"""The beginning and the end of a report: letterhead, title, law paragraph, closing."""

from __future__ import annotations

import random
from typing import Any

from .catalog import NOTE
from .content import Content
from .doc import Look
from .report import Report
from .words import MONTHS, ORDINAL, period_words, show_date

TITLES = [
    "Ej verkställda beslut {lag}, {period}",
    "Rapport om ej verkställda beslut {lag} {period}",
    "Redovisning av beslut som inte verkställts {lag}, {period}",
    "Kvartalsrapport {period} – ej verkställda beslut {lag}",
    "Uppföljning av ej verkställda beslut {lag} {period}",
    "Statistik över icke verkställda beslut {lag} {period}",
    "Rapportering till IVO och fullmäktige: ej verkställda beslut {lag}, {period}",
]
DUTY = [
    "Kommunen är skyldig att varje kvartal anmäla gynnande beslut {lag} som inte har "
    "verkställts inom tre månader. Skyldigheten gäller "
    "också när en pågående insats har avbrutits och inte återupptagits inom samma tid.",
    "Beslut {lag} som blivit liggande längre än tre månader ska anmälas till Inspektionen "
    "för vård och omsorg (IVO). Kommunens revisorer "
    "och kommunfullmäktige får en avidentifierad sammanställning.",
    "Av lagstiftningen följer att nämnden fyra gånger om året ska redogöra för de beslut "
    "{lag} vars verkställighet dröjt mer än tre månader. "
    "Anmälan görs för varje beslut för sig, inte för varje person.",
    "Enligt gällande bestämmelser rapporteras beslut {lag} som inte kommit till utförande "
    "inom tre månader från beslutsdagen. Rapporten går "
    "till IVO, revisorerna och fullmäktige.",
    "Syftet med rapporten är att ge fullmäktige insyn i hur länge den enskilde får vänta "
    "på beviljat stöd {lag}. Beslut som är yngre än tre "
    "månader tas inte upp.",
    "IVO kan ansöka om särskild avgift när ett beslut {lag} inte verkställs i skälig "
    "tid. Därför följer nämnden kvartalsvis de beslut som "
    "dröjt mer än tre månader.",
]
PROPOSALS = [
    "Nämnden godkänner redovisningen och överlämnar den till kommunfullmäktige.",
    "Rapporten läggs till handlingarna.",
    "Informationen noteras och skickas vidare till revisorerna.",
    "Nämnden tar del av redovisningen för {period} och lägger den till handlingarna.",
]
CLOSINGS = [
    "Förvaltningen fortsätter arbetet med att korta väntetiderna.",
    "Redovisningen innehåller inga uppgifter som kan knytas till enskilda.",
    "Ekonomiska konsekvenser: inga vid detta tillfälle.",
    "Barnrättsperspektivet har beaktats i handläggningen av de enskilda ärendena.",
    "Frågor om rapporten besvaras av avdelningen för kvalitet och utveckling.",
]
SIGNERS = ["Förvaltningschef", "Verksamhetscontroller", "Kvalitetsutvecklare", "Socialt ansvarig samordnare"]


def law_words(content: Content, how: int = 0) -> str:
    """ "enligt SoL och LSS" in one of several ways."""
    if content.laws == ["LSS"]:
        return ["enligt LSS", "enligt lagen om stöd och service till vissa funktionshindrade (LSS)"][how % 2]
    if content.laws == ["SoL"]:
        return ["enligt SoL", "enligt socialtjänstlagen (SoL)"][how % 2]
    return [
        "enligt SoL och LSS",
        "enligt socialtjänstlagen (SoL) och lagen om stöd och service till vissa funktionshindrade (LSS)",
    ][how % 2]


def make_look(rng: random.Random, content: Content, **fixed: Any) -> Look:
    """A look drawn at random, but for what is fixed."""
    choice: dict[str, Any] = {
        "font": rng.choice(["sans", "sans", "serif", "dejavu"]),
        "size": rng.choice([10, 10.5, 11]),
        "footer": NOTE,
        "running": rng.choice(
            [None, content.organisation, f"{content.organisation} · {content.namnd}", "Ej verkställda beslut"]
        ),
        "pages": rng.choice([None, "{n}", "Sida {n} av {m}", "{n} ({m})", "Sida {n}({m})", "{n}/{m}"]),
        "pages_at": rng.choice(["bottom", "bottom", "top"]),
        "left": rng.choice([60, 70, 85]),
        "accent": rng.choice(["#000000", "#000000", "#1f4e79", "#205030", "#7a1f2b"]),
        "justify": rng.random() < 0.15,
    }
    choice.update(fixed)
    return Look(**choice)


def document(content: Content, **changes: Any) -> dict[str, Any]:
    """The truth about the document."""
    out = {
        "organisation": content.organisation,
        "stadsdel": None,
        "namnd": content.namnd,
        "kommunkod": content.kommunkod,
        "dnr": content.dnr,
        "period": content.period,
        "document_date": content.document_date.isoformat(),
        "laws": list(content.laws),
    }
    out.update(changes)
    return out


def start(
    content: Content,
    mistakes: list[str],
    look: Look | None = None,
    style: int | None = None,
    title: str | None = None,
    rng: random.Random | None = None,
    **changes: Any,
) -> Report:
    """A report with its letterhead and title printed.

    Styles: 0 lines, 1 margin blocks, 2 one line, 3 nothing but title and board.
    """
    rng = rng or content.rng
    look = look or make_look(rng, content)
    style = rng.randrange(4) if style is None else style
    facts = document(content, **changes)
    if style == 3:
        facts["dnr"] = facts["document_date"] = None
    r = Report(facts, look, rng, mistakes)
    day = show_date(content.document_date, rng.choice(["iso", "long"]))
    if style == 0:
        r.para(
            f"{content.organisation}\n{content.namnd}\n"
            f"{rng.choice(['Dnr', 'Dnr:', 'Diarienummer', 'Ärendenr'])} "
            f"{content.dnr}\n{rng.choice(['Datum', 'Datum:', ''])} {day}".replace("\n ", "\n")
        )
    elif style == 1:
        look.left = 150
        look.margin_blocks = [
            f"{content.organisation}\n{content.namnd}",
            f"Tjänsteutlåtande\nDnr {content.dnr}\n{day}",
            f"Till\n{content.namnd}",
        ]
    elif style == 2:
        r.para(f"{content.organisation}, {content.namnd}   Datum {day}   Dnr {content.dnr}", "small")
    r.title(title or default_title(content, rng))
    if style == 3:
        r.para(f"{content.organisation}, {content.namnd}", "bold")
    return r


def default_title(content: Content, rng: random.Random) -> str:
    """A title for the quarter."""
    how = rng.randrange(5)
    return rng.choice(TITLES).format(lag=law_words(content), period=period_words(content.year, content.quarter, how))


def duty(r: Report, content: Content, heading: str | None = "Bakgrund") -> None:
    """The paragraph on the duty to report."""
    if heading:
        r.heading(r.rng.choice([heading, "Bakgrund", "Inledning", "Om rapporten"]))
    r.para(r.rng.choice(DUTY).format(lag=law_words(content, 1)))


def proposal(r: Report, content: Content) -> None:
    """The proposal to the board."""
    r.heading(r.rng.choice(["Förslag till beslut", "Förvaltningens förslag"]))
    r.para(r.rng.choice(PROPOSALS).format(period=period_words(content.year, content.quarter, 0)))


def period_line(r: Report, content: Content) -> None:
    """A sentence that gives the period; the mistake "period_reference" puts another quarter into it."""
    year, quarter = content.year, content.quarter
    wrong = r.want("period_reference")
    if wrong:
        year, quarter = content.before
    first, last = quarter * 3 - 2, quarter * 3
    end_day = {1: 31, 2: 30, 3: 30, 4: 31}[quarter]
    text = r.rng.choice(
        [
            f"Redovisningen avser tiden 1 {MONTHS[first - 1]}–{end_day} {MONTHS[last - 1]} {year}.",
            f"Rapporten gäller {ORDINAL[quarter]} kvartalet {year}.",
            f"Uppgifterna avser läget den {end_day} {MONTHS[last - 1]} {year}.",
            f"Mätdatum är {year}-{last:02d}-{end_day}.",
        ]
    )
    r.para(text)
    if wrong:
        r.found(
            "period_reference",
            "Texten anger ett annat kvartal än rubriken.",
            f"{year}-Q{quarter}",
            content.period,
            [text, r.doc.title],
        )


def closing(r: Report) -> None:
    """A last paragraph and sometimes a signature."""
    if r.rng.random() < 0.7:
        r.heading(r.rng.choice(["Övrigt", "Förvaltningens bedömning", "Fortsatt arbete"]))
        r.para(r.rng.choice(CLOSINGS))
    if r.rng.random() < 0.4:
        r.para(r.rng.choice(SIGNERS), "small")
