"""How the resolving of printed names is measured against a list of expected ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from extractor.normalise.evaluate import InsatsEvaluation, evaluate_insatser, insatser_text

HEAD = "id,printed,lag,omrade,lagrum,insats_id\n"


def evaluation(folder: Path, *rows: str) -> InsatsEvaluation:
    path = folder / "names.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return evaluate_insatser(path)


def test_right_wrong_and_wrong_though_sure(tmp_path: Path) -> None:
    found = evaluation(
        tmp_path,
        "1,Kontaktperson,LSS,,,lss_kontaktperson",
        "2,Kontaktperson,,,,UNRESOLVED",
        "3,SÄBO,,Äldreomsorg,,sol_sarskilt_boende_aldre",
        "4,Bostad,,,LSS 9 § 9,lss_bostad_vuxna",
        "5,Summa,LSS,,,NOT_AN_INSATS",
        "6,Kontaktperson,,,,lss_kontaktperson",
        "7,Kontaktperson,SoL,,,UNRESOLVED",
    )
    assert (found.names, found.right, found.wrong_and_sure) == (7, 5, 1)
    assert [(miss.id, miss.expected, miss.got) for miss in found.misses] == [
        ("6", "lss_kontaktperson", "UNRESOLVED"),
        ("7", "UNRESOLVED", "sol_kontaktperson"),
    ]
    assert found.accuracy == pytest.approx(5 / 7)


def test_a_refusal_is_never_sure(tmp_path: Path) -> None:
    found = evaluation(tmp_path, "1,Kontaktperson,,,,lss_kontaktperson")
    assert (found.accuracy, found.wrong_and_sure, found.misses[0].confidence) == (0.0, 0, 0.0)


def test_a_list_without_names(tmp_path: Path) -> None:
    found = evaluation(tmp_path)
    assert (found.names, found.accuracy) == (0, 0.0)
    assert insatser_text(found).splitlines() == [
        "Insats names: 0 of 0 as expected (0.000), 0 wrong and sure (0.000)"
    ]  # fmt: skip


def test_the_table_names_every_miss_with_what_was_printed(tmp_path: Path) -> None:
    head, *misses = insatser_text(
        evaluation(tmp_path, "1,Hemtjänst,SoL,,,sol_hemtjanst", "2,Kontaktperson,SoL,,,UNRESOLVED")
    ).splitlines()
    assert "1 of 2" in head and "(0.500), 1 wrong and sure (0.500)" in head
    (miss,) = misses
    assert all(word in miss for word in ("'Kontaktperson'", "expected UNRESOLVED", "got sol_kontaktperson"))
