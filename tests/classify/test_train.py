"""Training of the comment model: labelled comments are read, and the same ones give the same model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from extractor.classify import train
from extractor.classify.features import rule_width, text_buckets
from extractor.classify.linear import LinearModel, load_model
from extractor.classify.train import Labelled, read_split, train_model
from extractor.errors import FileUnreadable
from extractor.orsaker import leaf_ids

HEAD = "id,kommentar,insats,lag,orsak,orsaker_alla,status,avbrott,phrasing_group,hand\n"


def word_of(leaf: str) -> str:
    """A word that no rule knows."""
    return leaf.replace("_", "")[::-1]


def comments() -> list[Labelled]:
    """Two comments a leaf in words of their own; those of the first leaf hold the second one too."""
    return [
        Labelled(leaf, word_of(leaf), leaf, leaf_ids()[: 2 if place == 0 else 0] or (leaf,), "kvarstar", False, leaf)
        for place, leaf in enumerate(leaf_ids())
        for _ in range(2)
    ]  # fmt: skip


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two trainings of the same comments, calibrated on them and on some that cannot be known."""
    unknown = [Labelled(leaf, "qqq", leaf, (leaf,), "kvarstar", False, "q") for leaf in leaf_ids()[:3]]
    splits = {"train": comments(), "calibration": [*comments(), *unknown]}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(train, "read_split", splits.__getitem__)
        made = [tmp_path_factory.mktemp("model") for _ in range(2)]
        for folder in made:
            train_model(folder)
    return made


def likeliest(model: LinearModel, word: str) -> tuple[str, Sequence[float]]:
    odds = model.odds(text_buckets([word]), np.zeros(rule_width(), np.float32))
    return model.note.leaves[int(np.argmax(odds.primary))], odds.present


def test_words_are_learnt_for_their_leaf(folders: list[Path]) -> None:
    model = load_model(folders[0])
    assert [likeliest(model, word_of(leaf))[0] for leaf in leaf_ids()] == list(leaf_ids())
    first, second, third = (likeliest(model, word_of(leaf))[1][1] for leaf in leaf_ids()[:3])
    assert min(first, second) > 0.5 > third, "beside the primary, every leaf that is there"


def test_the_same_comments_give_the_same_model(folders: list[Path]) -> None:
    one, two = folders
    assert {path.name: path.read_bytes() for path in one.iterdir()} == {
        path.name: path.read_bytes() for path in two.iterdir()
    }


def test_confidence_rises_and_stays_a_probability(folders: list[Path]) -> None:
    confidences = [sure for _, sure in load_model(folders[0]).note.steps]
    assert confidences == sorted(confidences) and confidences[0] >= 0 and confidences[-1] <= 1
    assert confidences[0] < 0.5 < confidences[-1]


def test_labels_as_they_stand_in_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train, "corpus_dir", lambda: tmp_path)
    rows = (
        '1,"Tackat nej, kö",Hemtjänst,SoL,tackat_nej,tackat_nej|brist_plats,kvarstar,true,g1,1\n'
        "2,Kö,,,brist_plats,brist_plats,verkstallt,,g2+g3,0\n"
    )
    (tmp_path / "train.csv").write_text(HEAD + rows, encoding="utf-8")
    assert read_split("train") == [
        Labelled("1", "Tackat nej, kö", "tackat_nej", ("tackat_nej", "brist_plats"), "kvarstar", True, "g1"),
        Labelled("2", "Kö", "brist_plats", ("brist_plats",), "verkstallt", False, "g2+g3"),
    ]
    with pytest.raises(FileUnreadable, match=r"test\.csv"):
        read_split("test")
