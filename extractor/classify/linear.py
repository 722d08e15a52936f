"""The trained part: a linear model over text and rule features, kept as plain arrays, nothing pickled."""

from __future__ import annotations

import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extractor.errors import RuleError
from extractor.orsaker import leaf_ids

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MODEL_FILE = "orsak_linear.npz"
NOTE_FILE = "orsak_linear.json"
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True, slots=True)
class ModelNote:
    """What a model was made of: its version, the hash of its data and rules, the seed, the calibration."""

    version: int
    data_sha256: str
    cues_sha256: str
    seed: int
    leaves: tuple[str, ...]
    review_below: float
    steps: tuple[tuple[float, float], ...]  # raw confidence -> calibrated confidence, rising


@dataclass(frozen=True, slots=True)
class Odds:
    """Per leaf: `primary` probabilities that sum to one, `present` probabilities each for itself."""

    primary: list[float]
    present: list[float]


@dataclass(frozen=True, slots=True)
class LinearModel:
    """Weights for two questions per leaf, side by side: is it the primary, and is it there at all.

    `idf` per bucket; `text` buckets x twice the leaves, `rules` rule features x twice the leaves, `bias`.
    """

    idf: NDArray[np.float32]
    text: NDArray[np.float32]
    rules: NDArray[np.float32]
    bias: NDArray[np.float32]
    note: ModelNote

    def odds(self, buckets: NDArray[np.int32], rules: NDArray[np.float32]) -> Odds:
        """Both probabilities of every leaf, in the order of `note.leaves`."""
        import numpy as np

        logits = self.bias + rules @ self.rules
        if len(buckets):
            values = self.idf[buckets]
            logits = logits + (values / max(float(np.sqrt(values @ values)), 1e-6)) @ self.text[buckets]
        leaves = len(self.note.leaves)
        powers = np.exp(logits[:leaves] - logits[:leaves].max())
        there = 1.0 / (1.0 + np.exp(-np.clip(logits[leaves:], -30, 30)))
        return Odds((powers / powers.sum()).tolist(), there.tolist())

    def calibrated(self, raw: float) -> float:
        """The share of answers at this raw confidence that were right on the calibration comments, 0-1."""
        steps = self.note.steps
        after = next((n for n, step in enumerate(steps) if step[0] >= raw), len(steps) - 1)
        (x0, y0), (x1, y1) = steps[max(after - 1, 0)], steps[after]
        return y1 if x1 <= x0 else y0 + (y1 - y0) * (min(max(raw, x0), x1) - x0) / (x1 - x0)


def is_model(folder: Path) -> bool:
    """Whether a folder holds a model of ours, of whatever leaves."""
    try:
        note = json.loads((folder / NOTE_FILE).read_text(encoding="utf-8"))
        with zipfile.ZipFile(folder / MODEL_FILE) as archive:
            return {"data_sha256", "leaves"} <= set(note) and "idf.npy" in archive.namelist()
    except (OSError, ValueError, TypeError, zipfile.BadZipFile):
        return False


def load_model(folder: Path) -> LinearModel:
    """Read a model; RuleError when it is missing, damaged or made for other leaves. No pickled data is accepted."""
    import numpy as np

    try:
        note = _note_of(json.loads((folder / NOTE_FILE).read_text(encoding="utf-8")))
        with (folder / MODEL_FILE).open("rb") as stream, np.load(stream, allow_pickle=False) as arrays:
            parts = {name: arrays[name].astype(np.float32) for name in ("idf", "text", "rules", "bias")}
    except _UNREADABLE as error:
        raise RuleError(file=f"models/{MODEL_FILE}", key="", why=f"not a readable model: {error}") from error
    if note.leaves != leaf_ids():
        raise RuleError(file=f"models/{NOTE_FILE}", key="leaves", why="made for other leaves; run `evb train`")
    return LinearModel(**parts, note=note)


def _note_of(raw: dict[str, Any]) -> ModelNote:
    return ModelNote(
        raw["version"],
        raw["data_sha256"],
        raw["cues_sha256"],
        raw["seed"],
        tuple(raw["leaves"]),
        raw["review_below"],
        tuple((float(x), float(y)) for x, y in raw["steps"]),
    )


def save_model(folder: Path, model: LinearModel) -> None:
    """Write a model as half-precision arrays and a readable note; the same model gives the same bytes."""
    import io

    import numpy as np

    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / MODEL_FILE, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("idf", "text", "rules", "bias"):
            stream = io.BytesIO()
            kind = np.float32 if name == "bias" else np.float16
            np.lib.format.write_array(stream, getattr(model, name).astype(kind), allow_pickle=False)
            archive.writestr(
                zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), stream.getvalue(), zipfile.ZIP_DEFLATED
            )
    note = model.note
    text = json.dumps(
        {
            "version": note.version,
            "data_sha256": note.data_sha256,
            "cues_sha256": note.cues_sha256,
            "seed": note.seed,
            "leaves": list(note.leaves),
            "review_below": note.review_below,
            "steps": [list(step) for step in note.steps],
        },
        indent=1,
    )
    (folder / NOTE_FILE).write_text(text + "\n", encoding="utf-8")
