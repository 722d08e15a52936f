"""The audit as a page: what stands for each document, findings of one cause together, checks that held."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from extractor.audit.results import Result
from extractor.claims_model import Held
from extractor.errors import OutputNotOurs
from extractor.write.audit_html import render, write_audit_report
from tests.write.audited import SHIFTED, finding, result


def page(out: Path, *results: Result, lang: str = "sv") -> str:
    return write_audit_report(results, out, lang).read_text(encoding="utf-8")


def seen(markup: str) -> str:
    """What is to be read on a page, in one line."""
    body = re.sub(r"<(style|script)>.*?</\1>", "", markup, flags=re.DOTALL)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", body))).strip()


def test_the_findings_of_a_document_stand_with_their_numbers_and_evidence(tmp_path: Path) -> None:
    text = seen(page(tmp_path, result(finding(), stadsdel="Norra")))
    assert "Exempelby, Norra" in text and "2024-Q2" in text
    for told in ("Summan är 5, raderna ger 4.", "Rapporterat 5", "Beräknat 4", "1 + 3 = 4", "Summa 5", "R2"):
        assert told in text


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("sv", ("Summan är 5, raderna ger 4.", "måste hålla", "Kolumnerna är förskjutna ett kvartal")),
        ("en", ("The total is 5, the rows give 4.", "must hold", "The columns are shifted one quarter")),
    ],
)
def test_a_finding_is_told_in_the_language_asked_for(lang: str, told: tuple[str, ...], tmp_path: Path) -> None:
    markup = page(tmp_path, result(finding(cause=SHIFTED)), lang=lang)
    assert f'<html lang="{lang}">' in markup and all(words in seen(markup) for words in told)


def test_what_has_no_english_is_told_in_swedish(tmp_path: Path) -> None:
    assert "Summan är 5" in seen(page(tmp_path, result(finding(what_en="")), lang="en"))


def test_findings_of_one_cause_stand_together_and_tell_it_once(tmp_path: Path) -> None:
    found = (finding("ett", cause=SHIFTED), finding("två"), finding("tre", cause=SHIFTED), finding("fyra"))
    text = seen(page(tmp_path, result(*found)))
    assert text.count(SHIFTED) == 1
    heads = re.findall(r"Fel (ett|två|tre|fyra) Rapporterat", text)
    assert heads == ["ett", "tre", "två", "fyra"]


def test_a_page_that_is_withheld_says_so(tmp_path: Path) -> None:
    withheld = replace(result(finding()), pictures=(((3, ""),),))
    markup = page(tmp_path, withheld, lang="en")
    assert "The page is not shown" in seen(markup) and "page 3" in seen(markup) and "<img" not in markup


def test_severities_are_counted_for_each_document_and_for_all(tmp_path: Path) -> None:
    one = result(finding(), finding(severity="note"), held=[Held(check="R5", what="Tabell 1 och 2")])
    two = result(finding(severity="warning"), finding(), name="b.pdf")
    text = seen(page(tmp_path, one, two))
    assert "Fel 2 Varning 1 Notering 1" in text
    assert "a.pdf Exempelby 2024-Q2 1 0 1 1" in text and "b.pdf Exempelby 2024-Q2 1 1 0 0" in text


@pytest.mark.parametrize(
    ("made", "told", "silent"),
    [
        (result(), "Inga avvikelser hittades.", "Kunde inte granskas"),
        (result(could_not="Sidorna är bilder"), "Kunde inte granskas: Sidorna är bilder", "Inga avvikelser hittades."),
        (result(finding()), "Summan är 5", "Inga avvikelser hittades."),
    ],
    ids=["nothing found", "could not be audited", "something found"],
)
def test_nothing_found_is_told_where_it_was_looked_for(made: Result, told: str, silent: str, tmp_path: Path) -> None:
    text = seen(page(tmp_path, made))
    assert told in text and silent not in text


def test_checks_that_held_are_listed_with_how_often(tmp_path: Path) -> None:
    held = [Held(check="R5", what=f"Tabell {number}") for number in range(1, 43)]
    text = seen(page(tmp_path, result(finding(), held=held)))
    assert "Tabell 40" in text and "Tabell 41" not in text and "och 2 till" in text
    assert re.search(r"R5 .* 42 0$", text) and "R7 " not in text


@pytest.mark.parametrize(("value", "shown"), [(None, "–"), (0, "0"), ("ökat", "ökat"), (34.8, "34")])
def test_a_side_without_a_number_is_a_dash(value: float | str | None, shown: str, tmp_path: Path) -> None:
    assert f"Rapporterat {shown}" in seen(page(tmp_path, result(finding(reported=value))))


def test_every_finding_has_an_address_of_its_own(tmp_path: Path) -> None:
    markup = page(tmp_path, result(finding(), finding()), result(finding(), name="b.pdf"))
    assert re.findall(r'<article [^>]*id="(\w+)"', markup) == ["d1f1", "d1f2", "d2f1"]


def test_a_page_without_documents() -> None:
    assert "Fel 0 Varning 0 Notering 0" in seen(render([], "sv"))


def test_the_files_stand_together_and_are_written_anew(tmp_path: Path) -> None:
    page(tmp_path, result(finding("gammalt")))
    assert "gammalt" not in page(tmp_path, result(finding("nytt")))
    names = {path.name for path in tmp_path.iterdir() if not path.name.startswith(".")}
    assert names == {"granskning.html", "granskning.xlsx", "granskning.csv"}


def test_what_others_wrote_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "granskning.html").write_text("mitt", encoding="utf-8")
    with pytest.raises(OutputNotOurs):
        write_audit_report([result()], tmp_path)
    assert (tmp_path / "granskning.html").read_text(encoding="utf-8") == "mitt"
