from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from extractor.classify.orsak import Comment, crosswalk, orsak_classifier
from extractor.errors import RuleError
from extractor.orsaker import leaf_ids, orsaker

GOLDEN = Path(__file__).parents[1] / "golden"
SHARED_GOLD = Path(__file__).parents[3] / "shared" / "gold"


def rows(name: str) -> list[dict[str, str]]:
    with (GOLDEN / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_report_000_agrees_with_the_hand_labels() -> None:
    labelled = rows("orsaker_000.csv")
    answers = orsak_classifier().classify_many([Comment(row["kommentar"], row["insats"]) for row in labelled])
    assert len(labelled) == 59
    pairs = list(zip(labelled, answers, strict=True))
    assert sum(row["orsak"] == answer.orsak for row, answer in pairs) / 59 >= 0.95
    assert sum(row["status"] == answer.status for row, answer in pairs) / 59 >= 0.95
    assert [answer.avbrott is True for answer in answers] == [row["avbrott"] == "true" for row in labelled]


def test_gotland_gives_the_printed_totals() -> None:
    labelled = rows("orsaker_gotland.csv")
    answers = orsak_classifier().classify_many([row["kommentar"] for row in labelled])
    found = [crosswalk(answer.orsak, "gotland_tre").kategori for answer in answers]
    assert Counter(found) == {"resursbrist": 5, "tackat_nej": 10, "annan": 19}
    assert found == [row["gotland"] for row in labelled]
    assert [answer.orsak for answer in answers] == [row["orsak"] for row in labelled]


@pytest.mark.skipif(not SHARED_GOLD.is_dir(), reason="the ground truth is not here")
def test_goldens_hold_the_comments_of_the_reports() -> None:
    import json

    for name, report in (("000", "000_enskede_arsta_vantor_2023_kv3"), ("gotland", "002_gotland_2025_kv3")):
        decisions = json.loads((SHARED_GOLD / f"{report}.json").read_text(encoding="utf-8"))["decisions"]
        printed = Counter()
        for decision in decisions:
            printed[decision["kommentar"]] += decision["antal"]
        assert printed == Counter(row["kommentar"] for row in rows(f"orsaker_{name}.csv"))


@pytest.mark.parametrize(
    ("kommentar", "orsak", "status", "avbrott"),
    [
        ("Tilltänkt ledsagare tackar nej till uppdraget.", "brist_personal", "kvarstar", None),
        ("Den enskilde tackar nej till erbjuden plats.", "tackat_nej", "kvarstar", None),
        ("Har inte tackat nej.", "oklart", "kvarstar", None),
        ("Tidigare tackat nej, nu verkställt.", "tackat_nej", "verkstallt", None),
        ("Tackat ja, väntar på inflytt.", "matchning_pagar", "kvarstar", None),
        ("Vill vänta med att gå in i kön.", "vill_avvakta", "kvarstar", None),
        ("Valt utförare, utföraren saknar plats.", "brist_plats", "kvarstar", None),
        ("Svårt att rekrytera på grund av specifika önskemål.", "specifika_onskemal", "kvarstar", None),
        ("Önskar ny kontaktperson, den tidigare har slutat.", "brist_personal", "kvarstar", True),
        ("Kommunen avvaktar svar från region.", "annan_huvudman", "kvarstar", None),
        ("Besök uteblev på grund av sjukdom.", "halsotillstand", "kvarstar", None),
        ("Utföraren ställde in.", "handlaggning_kommunen", "kvarstar", None),
        ("Kontaktförsök pågår, medverkar inte.", "medverkar_inte", "kvarstar", None),
        ("Tackat nej, motiverande arbete pågår.", "tackat_nej", "kvarstar", None),
        (
            "Avbrott, motiverande arbete, nu delvis verkställd.",
            "motivationsarbete",
            "delvis_verkstallt",
            True,
        ),
        ("Personalens sjukfrånvaro.", "brist_personal", "kvarstar", None),
        ("Avled under kvartalet.", "oklart", "avslutat_avled", None),
        ("Avsagt sig insatsen.", "oklart", "avslutat_atertagen", None),
        ("Lång kö på önskad del av staden.", "specifika_onskemal", "kvarstar", None),
        ("Nu erbjuden boende.", "matchning_pagar", "kvarstar", None),
        ("Erbjuden boende, tackat nej.", "tackat_nej", "kvarstar", None),
        ("Tackt nej till erbjuden plats, motivatonsarbete", "tackat_nej", "kvarstar", None),
    ],
)
def test_hard_comments(kommentar: str, orsak: str, status: str, avbrott: bool | None) -> None:
    answer = orsak_classifier().classify(kommentar)
    assert (answer.orsak, answer.status, answer.avbrott) == (orsak, status, avbrott), answer.evidence


def test_several_reasons_then_and_now() -> None:
    answer = orsak_classifier().classify("Svårt att rekrytera. Nu hittat förslag.")
    assert answer.orsaker == ("matchning_pagar", "brist_personal")
    assert answer.historisk == (False, True)


def test_a_no_comes_first_and_the_wish_second() -> None:
    answer = orsak_classifier().classify("Specifika önskemål. Tackat nej till förslag. Motiverande arbete pågår.")
    assert answer.orsaker == ("tackat_nej", "specifika_onskemal")
    assert "motivationsarbete" in answer.atgarder


def test_evidence_is_words_of_the_comment() -> None:
    text = "Avbrott. Kontaktpersonen har slutat. Uppföljning inplanerad."
    answer = orsak_classifier().classify(text)
    assert {item.says.partition(":")[0] for item in answer.evidence} >= {"orsak", "avbrott", "atgard"}
    assert all(text[item.start : item.end] == item.text for item in answer.evidence)


@pytest.mark.parametrize("text", ["", " ", "-", "...", "\n", "🙂", "A" * 5000, "=SUM(A1)", "nej " * 400])
def test_any_text_gets_an_answer(text: str) -> None:
    answer = orsak_classifier().classify(text)
    assert answer.orsak in leaf_ids()
    assert 0.0 <= answer.confidence <= 1.0


def test_one_and_many_agree() -> None:
    texts = ["Ingen ledig plats.", "Inte valt utförare.", "Ingen ledig plats."]
    many = orsak_classifier().classify_many(texts)
    assert many == [orsak_classifier().classify(text) for text in texts]


def test_doubt_is_marked_for_review() -> None:
    answer = orsak_classifier().classify("Abborre gädda braxen sutare mört.")
    assert answer.needs_review
    assert answer.method == "model"


@pytest.mark.parametrize("taxonomy", list(orsaker().taxonomier))
@pytest.mark.parametrize("leaf", leaf_ids())
def test_crosswalk_covers_every_leaf(leaf: str, taxonomy: str) -> None:
    way = crosswalk(leaf, taxonomy)
    assert way.kategori is None or way.namn
    assert way.kategori not in way.andra


def test_crosswalk_keeps_ambiguity_and_refuses_the_unknown() -> None:
    assert crosswalk("brist_personal", "fyra_gamla").andra == ("plats",)
    assert crosswalk("tackat_nej", "ivo_ny").delskal == "tackat nej till erbjudande"
    assert crosswalk("oklart", "fyra_gamla").kategori is None
    with pytest.raises(RuleError):
        crosswalk("tackat_nej", "okand")
