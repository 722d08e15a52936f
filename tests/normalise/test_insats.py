from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from extractor.errors import RuleError
from extractor.normalise import models
from extractor.normalise.evaluate import evaluate_insatser
from extractor.normalise.insats import NOT_AN_INSATS, UNRESOLVED, insats_normaliser

GOLDEN = Path(__file__).parents[1] / "golden" / "insatser_i_rapporterna.csv"
SHARED_GOLD = Path(__file__).parents[3] / "shared" / "gold"


def golden_rows() -> list[dict[str, str]]:
    with GOLDEN.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("row", golden_rows(), ids=lambda row: f"{row['rapport']}-{row['printed']}-{row['lag']}")
def test_every_insats_of_the_reports(row: dict[str, str]) -> None:
    match = insats_normaliser().match(
        row["printed"], lag=row["lag"] or None, omrade=row["omrade"] or None, lagrum=row["lagrum"] or None
    )
    assert match.insats_id == row["insats_id"], match.reason


@pytest.mark.skipif(not SHARED_GOLD.is_dir(), reason="the ground truth is not here")
def test_golden_lists_every_insats_of_the_reports() -> None:
    import json

    listed = {(row["rapport"], row["printed"]) for row in golden_rows()}
    for path in sorted(SHARED_GOLD.glob("*.json")):
        report = json.loads(path.read_text(encoding="utf-8"))
        for record in report["decisions"] + report["counts"] + report["claims"]:
            if record.get("insats"):
                assert (path.name[:3], record["insats"]) in listed


@pytest.mark.parametrize(
    ("printed", "context", "expected", "level"),
    [
        ("Daglig verksamhet", {}, "lss_daglig_verksamhet", "exact"),
        ("Daglig verksamhet LSS", {}, "lss_daglig_verksamhet", "exact"),
        ("SÄBO", {"lagrum": "LSS 9 § 9"}, "lss_bostad_vuxna", "alias"),
        ("SÄBO", {"lag": "SoL"}, "sol_sarskilt_boende_aldre", "alias"),
        ("SÄBO", {"omrade": "Äldreomsorg (ÄO)"}, "sol_sarskilt_boende_aldre", "alias"),
        ("Boende m. särsk. service", {"lag": "LSS"}, "lss_bostad_vuxna", "form"),
        (
            "Boende med särskild service LSS",
            {"omrade": "Social omsorg barn och unga"},
            "lss_boende_barn",
            "alias",
        ),
        ("kontakt personen", {"lag": "SoL"}, "sol_kontaktperson", "form"),
        ("Korttids-\nvistelse (4)", {}, "lss_korttidsvistelse", "alias"),
        ("Kortidsvistelse", {"lag": "LSS"}, "lss_korttidsvistelse", "fuzzy"),
        ("Dagverksamhet ÄO", {}, "sol_dagverksamhet", "form"),
        ("Permanent bostad", {"omrade": "Äldreomsorg"}, "sol_sarskilt_boende_aldre", "alias"),
        ("Kontaktperson", {"omrade": "Individ- och familjeomsorg (IFO)"}, "sol_kontaktperson", "exact"),
        ("LSS 9 § 4", {}, "lss_kontaktperson", "alias"),
        ("Bostad", {"lagrum": "9 § 9"}, "lss_bostad_vuxna", "alias"),
        ("Bostad (9 § 9)", {}, "lss_bostad_vuxna", "alias"),
        ("Boende (LSS 9 § 8)", {}, "lss_boende_barn", "alias"),
        ("Boende 9 § 9 (4)", {}, "lss_bostad_vuxna", "alias"),
        ("Kontaktperson (9:4)", {}, "lss_kontaktperson", "exact"),
        ("Ledsagarservice/ledsagning", {"lag": "LSS"}, "lss_ledsagarservice", "form"),
        ("Kontaktperson", {}, UNRESOLVED, "ambiguous"),
        ("Korttidsboende", {}, UNRESOLVED, "ambiguous"),
        ("Dagverksamhet", {"lag": "LSS"}, UNRESOLVED, "ambiguous"),
        ("Dagverksamhe", {"lag": "LSS"}, UNRESOLVED, "ambiguous"),
        ("Ledsagarservice och avlösarservice", {"lag": "LSS"}, UNRESOLVED, "ambiguous"),
        ("Familjehem LVU", {}, UNRESOLVED, "none"),
        ("Färdtjänst", {"lag": "SoL"}, UNRESOLVED, "none"),
        ("", {}, NOT_AN_INSATS, "exact"),
        ("Summa", {"lag": "LSS"}, NOT_AN_INSATS, "exact"),
        ("Olivia Personlig assistans AB", {}, NOT_AN_INSATS, "exact"),
        ("Den enskilde har tackat nej", {"lag": "SoL"}, NOT_AN_INSATS, "exact"),
        ("Social omsorg äldre", {}, NOT_AN_INSATS, "exact"),
    ],
)
def test_match(printed: str, context: dict[str, str], expected: str, level: str) -> None:
    match = insats_normaliser().match(printed, **context)
    assert (match.insats_id, match.level) == (expected, level), match.reason


def test_result_keeps_score_runner_up_and_margin() -> None:
    match = insats_normaliser().match("Kortidsvistelse", lag="LSS")
    assert match.printed == "Kortidsvistelse"
    assert match.runner_up is not None
    assert match.margin == pytest.approx(match.score - match.runner_up[1], abs=0.11)
    assert 0.6 <= match.confidence < 0.94


def test_section_outranks_the_name_and_says_so() -> None:
    match = insats_normaliser().match("Kontaktperson", lagrum="LSS 9 § 3")
    assert (match.insats_id, match.runner_up) == ("lss_ledsagarservice", ("lss_kontaktperson", 100.0))
    assert match.confidence < 0.6


@pytest.mark.parametrize("pair", models.insatser().sparrade_par, ids=lambda pair: "-".join(pair))
def test_blocked_pairs_are_told_apart_by_their_names(pair: tuple[str, str]) -> None:
    by_id = {insats.id: insats for insats in models.insatser().insatser}
    for insats_id, other in (pair, pair[::-1]):
        match = insats_normaliser().match(by_id[insats_id].namn, lag=by_id[insats_id].lag)
        assert match.insats_id == insats_id
        assert match.insats_id != other


@pytest.mark.parametrize("label", ["Nattfrid", "Hundpromenad", "Särskild handräckning", "Xyz"])
@pytest.mark.parametrize("lag", ["SoL", "LSS", None])
def test_unknown_labels_never_become_annat_bistand(label: str, lag: str | None) -> None:
    assert insats_normaliser().match(label, lag=lag).insats_id == UNRESOLVED


def test_written_names() -> None:
    found = evaluate_insatser()
    assert found.names >= 400
    assert found.accuracy >= 0.97
    assert found.wrong_and_sure / found.names <= 0.01


def test_import_is_light() -> None:
    code = (
        "import sys, extractor.normalise.insats; "
        "print([m for m in ('spacy', 'sklearn', 'pandas', 'numpy', 'rapidfuzz') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "change",
    [
        {
            "insatser": [
                {
                    "id": "lss_x",
                    "namn": "X",
                    "lag": "SoL",
                    "lagrum": "",
                    "niva": "insats",
                    "omraden": [],
                    "alias": [],
                }
            ]
        },
        {"sparrade_par": [["lss_x", "lss_y"]]},
        {"okand_nyckel": 1},
    ],
)
def test_faulty_rules_are_refused(change: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    import extractor.rulebook as rulebook

    sound: dict[str, object] = {"version": 1, "kallor": {}, "insatser": [], "sparrade_par": []}
    monkeypatch.setattr(rulebook, "read_yaml", lambda _name: {**sound, **change})
    with pytest.raises(RuleError):
        rulebook.load_rules("insatser.yaml", models.Insatser)
