from __future__ import annotations

from extractor.classify.totals import compare_totals, taxonomy_of

GOTLAND = {"Resursbrist": 1, "Tackat nej": 1, "Annan orsak": 2}


def test_totals_that_agree_say_nothing() -> None:
    assert compare_totals(["brist_plats", "tackat_nej", "oklart", "brist_personal"], GOTLAND) == ()


def test_a_difference_names_both_numbers() -> None:
    differences = compare_totals(["tackat_nej", "tackat_nej", "oklart", "brist_personal"], GOTLAND)
    assert [(d.kategori, d.reported, d.classified) for d in differences] == [
        ("resursbrist", 1, 0),
        ("tackat_nej", 1, 2),
    ]


def test_unknown_reasons_are_left_alone() -> None:
    assert taxonomy_of(["Väder", "Vind"]) is None
    assert compare_totals(["tackat_nej"], {"Väder": 1}) == ()


def test_taxonomy_is_read_from_the_names() -> None:
    assert taxonomy_of(list(GOTLAND)) == "gotland_tre"
    assert taxonomy_of(["Resursbrist, t.ex. ledig bostad", "Annat skäl"]) == "fyra_gamla"
