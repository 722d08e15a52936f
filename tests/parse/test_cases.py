"""Decisions told in paragraphs, bullets and label lines."""

from __future__ import annotations

import pytest

from extractor.parse.cases import read_case
from extractor.parse.context import Context
from extractor.parse.labels import labelled


@pytest.mark.parametrize(
    ("text", "insats", "lag", "date", "wait", "kon", "antal", "kommentar"),
    [
        ("Beslut om daglig verksamhet enligt LSS fattades 2023-04-12. En kvinna väntar. Ingen ledig plats.",
         "daglig verksamhet enligt LSS", "LSS", "2023-04-12", None, "K", 1, "Ingen ledig plats."),
        ("En man har väntat elva månader på biträde av personlig assistent (LSS).",
         "biträde av personlig assistent (LSS)", "LSS", None, "elva månader", "M", 1, None),
        ("Två kvinnor har väntat fem månader på kontaktperson enligt SoL.",
         "kontaktperson enligt SoL", "SoL", None, "fem månader", "K", 2, None),
        ("En kvinna har väntat på korttidstillsyn för skolungdom över 12 år LSS i sex månader.",
         "korttidstillsyn för skolungdom över 12 år LSS", "LSS", None, "sex månader", "K", 1, None),
        ("Kontaktperson enligt LSS, beslut 2022-05-06. Man. Har tackat nej två gånger.",
         "Kontaktperson enligt LSS", "LSS", "2022-05-06", None, "M", 1, "Har tackat nej två gånger."),
    ],
)  # fmt: skip
def test_cases_in_words(
    text: str, insats: str, lag: str, date: str | None, wait: str | None, kon: str, antal: int, kommentar: str | None
) -> None:
    case = read_case(text, Context())
    assert case is not None
    assert (case.insats, case.lag, case.date, case.wait) == (insats, lag, date, wait)
    assert (case.kon, case.antal, case.kommentar) == (kon, antal, kommentar)


def test_a_meeting_is_no_case() -> None:
    assert read_case("Nämnden sammanträdde 2023-04-12.", Context()) is None


@pytest.mark.parametrize(
    ("line", "role"),
    [("Beslutsdatum: 2023-12-20", "beslutsdatum"), ("Insats: Kontaktperson", "insats"), ("Väder: regn", None)],
)
def test_label_lines(line: str, role: str | None) -> None:
    entry = labelled(line)
    assert (entry[1] if entry else None) == role
