"""The packaged model of RapidOCR: where it is found, how pictures are handed to it, and what its answers say.

The runtime is one made here, so that nothing need be installed.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from extractor.read.ocr.picture import Grey
from extractor.read.ocr.rapid import ALPHABET, BATCH, BATCH_WIDTH, HEIGHT, RapidEngine, model_file

SIGNS = ["a", "b", "汉", "1"]
CODES = {"": 0, "a": 1, "b": 2, "汉": 3, "1": 4, " ": 5}
Answer = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def steps(said: Sequence[tuple[str, float]]) -> NDArray[np.float32]:
    """What the model answers for a picture: per step one sign with a likelihood, the rest spread on blanks."""
    answer = np.zeros((len(said), len(CODES)), np.float32)
    for row, (sign, sure) in enumerate(said):
        answer[row, 0] = (1 - sure) / 2
        answer[row, CODES[sign]] = sure
    return answer


def engine(monkeypatch: pytest.MonkeyPatch, answer: Answer) -> tuple[RapidEngine, list[tuple[int, ...]]]:
    """An engine whose runtime gives such an answer for each batch, and the shapes of the batches."""
    shapes: list[tuple[int, ...]] = []

    class Session:
        def __init__(self, *_: object, **__: object) -> None: ...

        def get_inputs(self) -> list[Any]:
            return [SimpleNamespace(name="x")]

        def get_modelmeta(self) -> Any:
            return SimpleNamespace(custom_metadata_map={"character": "\n".join(SIGNS)})

        def run(self, _: object, given: dict[str, NDArray[np.float32]]) -> list[NDArray[np.float32]]:
            shapes.append(given["x"].shape)
            return [answer(given["x"])]

    runtime: Any = SimpleNamespace(
        InferenceSession=Session, SessionOptions=SimpleNamespace, disable_telemetry_events=lambda: None
    )
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    return RapidEngine(Path("model.onnx")), shapes


def always(*said: tuple[str, float]) -> Answer:
    return lambda batch: np.stack([steps(said)] * len(batch))


def picture(wide: int, shade: int = 0) -> Grey:
    return np.full((HEIGHT, wide), shade, np.uint8)


@pytest.mark.parametrize(
    ("said", "text", "sure"),
    [
        ([("a", 0.9), ("", 1), ("b", 0.8)], "ab", [0.9, 0.8]),
        ([("a", 0.6), ("a", 0.9), ("a", 0.7)], "a", [0.9]),
        ([("a", 0.9), ("", 1), ("a", 0.8)], "aa", [0.9, 0.8]),
        ([("a", 0.9), (" ", 0.7), ("1", 0.8)], "a 1", [0.9, 0.7, 0.8]),
        ([("", 1), ("", 1)], "", []),
        ([("汉", 0.9), ("b", 0.8)], "b", [0.8]),
    ],
    ids=["two letters", "one over several steps", "the same twice", "a space", "nothing", "a sign that is not printed"],
)
def test_steps_become_letters(
    said: list[tuple[str, float]], text: str, sure: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _ = engine(monkeypatch, always(*said))
    (letters,) = made.read([picture(200)])
    assert "".join(letter.text for letter in letters) == text
    assert [letter.sure for letter in letters] == pytest.approx(sure)


def test_letters_stand_where_the_model_saw_them(monkeypatch: pytest.MonkeyPatch) -> None:
    made, _ = engine(monkeypatch, always(*[("", 1.0)] * 4, ("a", 0.9), *[("", 1.0)] * 4))
    (letters,) = made.read([picture(300)])
    assert letters[0].at == pytest.approx(0.5, abs=0.02)


def test_every_picture_gets_its_own_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are read in another order than they are given: those of like width together."""

    def by_shade(batch: NDArray[np.float32]) -> NDArray[np.float32]:
        return np.stack([steps([("a" if one[0, 24, 24] < 0 else "b", 0.9)]) for one in batch])

    made, shapes = engine(monkeypatch, by_shade)
    shades = [0, 200, 200, 0, 0, 200, 0, 0, 200, 0]
    found = made.read([picture(60 + 97 * (i * 7 % 10), shade) for i, shade in enumerate(shades)])
    assert [letters[0].text for letters in found] == ["b" if shade else "a" for shade in shades]
    assert sum(shape[0] for shape in shapes) == len(shades)
    assert made.read([]) == []


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 90), st.integers(1, 4000)), max_size=12))
def test_batches_keep_to_their_limits(monkeypatch: pytest.MonkeyPatch, sizes: list[tuple[int, int]]) -> None:
    made, shapes = engine(monkeypatch, always(("a", 0.9)))
    assert len(made.read([np.zeros(size, np.uint8) for size in sizes])) == len(sizes)
    for count, colours, high, wide in shapes:
        assert (colours, high) == (3, HEIGHT) and count <= BATCH
        assert count == 1 or count * wide <= BATCH_WIDTH


@pytest.mark.parametrize(
    ("said", "error"),
    [("std::bad_alloc", MemoryError), ("Failed to allocate memory", MemoryError), ("bad model", RuntimeError)],
)
def test_a_lack_of_memory_is_told_as_such(said: str, error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: NDArray[np.float32]) -> NDArray[np.float32]:
        raise RuntimeError(said)

    made, _ = engine(monkeypatch, fails)
    with pytest.raises(error):
        made.read([picture(100)])


def test_the_runtime_is_told_to_be_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORT_DISABLE_TELEMETRY", "0")
    engine(monkeypatch, always(("a", 0.9)))
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"


@pytest.mark.parametrize(
    ("missing", "files", "found"),
    [
        ((), ["PP_rec_small.onnx", "PP_det.onnx"], "PP_rec_small.onnx"),
        ((), ["v5_rec_x.onnx", "v6_rec_x.onnx"], "v6_rec_x.onnx"),
        ((), ["PP_det.onnx"], None),
        (("rapidocr",), ["PP_rec_small.onnx"], None),
        (("onnxruntime",), ["PP_rec_small.onnx"], None),
    ],
    ids=["a model", "the latest of two", "no model of print", "no RapidOCR", "no runtime"],
)
def test_the_packaged_model(
    missing: tuple[str, ...], files: list[str], found: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "models").mkdir()
    for name in files:
        (tmp_path / "models" / name).touch()
    spec = SimpleNamespace(submodule_search_locations=[str(tmp_path)])
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name in missing else spec)
    model = model_file()
    assert (model.name if model else None) == found


def test_reports_are_printed_with_these_letters() -> None:
    assert set("Nämnden § 9 (2023–24), 12 % – ÅÄÖ å/ä ”nej”!") <= ALPHABET and "汉" not in ALPHABET
