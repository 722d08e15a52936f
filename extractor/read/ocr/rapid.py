"""The recognition model that RapidOCR packages, run by ONNX Runtime: no network, one thread, no detection.

Only RapidOCR's model file is used: finding text is done by `segment`, which knows drawn lines and columns.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from extractor.read.ocr.engine import Letter
from extractor.read.ocr.picture import Grey

HEIGHT = 48
NARROWEST = 48
BATCH = 8
BATCH_WIDTH = 4_800
"""Columns of pixels in one batch: what the model takes of memory grows with them."""
MAX_WIDTH = 3_200
_PADDING = 16
ALPHABET = frozenset(
    "abcdefghijklmnopqrstuvwxyzåäöéüABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ0123456789 .,:;!?()[]/\\-–—_+*=%§&@#'\"’”•·<>|°²³¹"
)
"""What reports are printed with. The model knows eighteen thousand signs; no other may win."""


def model_file() -> Path | None:
    """The packaged recognition model; None where RapidOCR or ONNX Runtime is not installed."""
    found = importlib.util.find_spec("rapidocr")
    if found is None or not found.submodule_search_locations or importlib.util.find_spec("onnxruntime") is None:
        return None
    models = Path(next(iter(found.submodule_search_locations))) / "models"
    files = sorted(models.glob("*_rec_*.onnx"))
    return files[-1] if files else None


def _quiet_runtime() -> Any:
    """ONNX Runtime with its telemetry off: of itself it would look up its maker and keep a queue in the home folder.

    It reads the variable while it is imported, so the variable is set before; it stands for child processes too.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


class RapidEngine:
    """RapidOCR's packaged model of printed lines."""

    name = "rapidocr"

    def __init__(self, model: Path) -> None:
        onnxruntime = _quiet_runtime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        options.enable_cpu_mem_arena = False
        self._session = onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
        self._input = self._session.get_inputs()[0].name
        characters = self._session.get_modelmeta().custom_metadata_map["character"].splitlines()
        letters = ["", *characters, " "]
        self._known = [i for i, letter in enumerate(letters) if not letter or letter in ALPHABET]
        self._letters = [letters[i] for i in self._known]

    def read(self, pictures: Sequence[Grey]) -> list[list[Letter]]:
        """Letters of each picture; pictures of like width are read together."""
        order = sorted(range(len(pictures)), key=lambda i: pictures[i].shape[1] / max(pictures[i].shape[0], 1))
        found: list[list[Letter]] = [[] for _ in pictures]
        strips_of = {i: _strip(pictures[i]) for i in order}
        for some in _batches(order, [strips_of[i].shape[1] for i in order]):
            strips = [strips_of[i] for i in some]
            width = max(max(strip.shape[1] for strip in strips), NARROWEST)
            batch = np.zeros((len(some), 3, HEIGHT, width), np.float32)
            for row, strip in enumerate(strips):
                batch[row, :, :, : strip.shape[1]] = strip
            answers = self._run(batch)
            for row, index in enumerate(some):
                found[index] = self._decode(answers[row], width, strips[row].shape[1])
        return found

    def _run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        try:
            answers: NDArray[np.float32] = self._session.run(None, {self._input: batch})[0]
        except Exception as error:  # the runtime has an exception of its own for what is no memory
            if "bad_alloc" in str(error) or "Failed to allocate" in str(error):
                raise MemoryError from error
            raise
        return answers

    def _decode(self, answer: NDArray[np.float32], width: int, inked: int) -> list[Letter]:
        """Best letter of every step, repeats and blanks left out (CTC)."""
        answer = answer[:, self._known]
        best = answer.argmax(axis=1)
        sure = answer.max(axis=1)
        letters: list[Letter] = []
        step = width / len(best)
        before = 0
        for position, code in enumerate(best):
            if code and code != before:
                at = ((position + 0.5) * step - _PADDING) / max(inked - 2 * _PADDING, 1)
                letters.append(Letter(self._letters[code], float(np.clip(at, 0, 1)), float(sure[position])))
            elif code and letters and sure[position] > letters[-1].sure:
                letters[-1] = Letter(letters[-1].text, letters[-1].at, float(sure[position]))
            before = int(code)
        return letters


def _batches(order: Sequence[int], widths: Sequence[int]) -> Iterator[list[int]]:
    """Pieces in their order, a few at a time: no more than the memory of a worker bears."""
    some: list[int] = []
    for index, width in zip(order, widths, strict=True):
        if some and (len(some) == BATCH or (len(some) + 1) * width > BATCH_WIDTH):
            yield some
            some = []
        some.append(index)
    if some:
        yield some


def _strip(picture: Grey) -> NDArray[np.float32]:
    """A picture as the model wants it: so many rows, -1 for black to 1 for white, a little white at both ends."""
    high, wide = picture.shape
    width = min(max(round(wide * HEIGHT / max(high, 1)), 1), MAX_WIDTH)
    resized = Image.fromarray(picture).resize((width, HEIGHT), Image.Resampling.BILINEAR, reducing_gap=2.0)
    padded = np.pad(np.asarray(resized), ((0, 0), (_PADDING, _PADDING)), constant_values=255)
    return padded.astype(np.float32) / 127.5 - 1.0


@lru_cache(maxsize=1)
def rapid_engine() -> RapidEngine | None:
    """The engine, loaded once; None where it is not installed."""
    model = model_file()
    return RapidEngine(model) if model is not None else None
