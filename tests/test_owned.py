"""Whose files: what evb wrote, and what was changed or put there since."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from extractor.errors import OutputNotOurs, OutputUnusable
from extractor.owned import Owned, claim, clear, exchange, home_of, kind_of, staged


def put(folder: Path, files: dict[str, str], kind: str = "dataset") -> None:
    with staged(folder) as work:
        for name, text in files.items():
            (work / "stage" / name).parent.mkdir(parents=True, exist_ok=True)
            (work / "stage" / name).write_text(text, encoding="utf-8")
        exchange(work, Owned.of(folder), kind)  # type: ignore[arg-type]


def held(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".evb" not in path.parts
    }


def test_what_is_new_comes_and_what_is_old_goes(tmp_path: Path) -> None:
    put(tmp_path, {"csv/a.csv": "1", "stata/a.dta": "2", "manifest.json": "{}"})
    put(tmp_path, {"csv/a.csv": "3", "manifest.json": "{}"})
    assert held(tmp_path) == {"csv/a.csv": "3", "manifest.json": "{}"} and not (tmp_path / "stata").exists()
    assert not list((tmp_path / ".evb").glob("stage-*"))


@pytest.mark.parametrize("same_time", [True, False])
def test_a_changed_file_is_nobodys_to_replace_and_an_untouched_one_may_get_a_new_time(
    same_time: bool, tmp_path: Path
) -> None:
    put(tmp_path, {"a.csv": "1", "b.csv": "2"})
    os.utime(tmp_path / "b.csv", ns=(1, 1))  # as copying leaves it
    stat = (tmp_path / "a.csv").stat()
    (tmp_path / "a.csv").write_text("11", encoding="utf-8")
    if same_time:
        os.utime(tmp_path / "a.csv", ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert Owned.of(tmp_path).changed() == ["a.csv"]
    with pytest.raises(OutputNotOurs, match=r"a\.csv"):
        put(tmp_path, {"a.csv": "3", "b.csv": "4"})
    put(tmp_path, {"b.csv": "4"})
    assert held(tmp_path) == {"a.csv": "11", "b.csv": "4"}


@pytest.mark.parametrize("fails_at", range(4))
def test_an_exchange_that_fails_leaves_all_as_it_was(
    fails_at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a.csv": "1", "b.csv": "2"})
    moved, move = 0, Path.replace

    def failing(self: Path, target: Path) -> Path:
        nonlocal moved
        if self.suffix == ".csv":
            moved += 1
            if moved == fails_at + 1:
                raise OSError(28, "No space left on device")
        return move(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing)
        with pytest.raises(OSError, match="No space"):
            put(tmp_path, {"a.csv": "3", "c.csv": "4"})
    assert held(tmp_path) == {"a.csv": "1", "b.csv": "2"}
    put(tmp_path, {"a.csv": "3", "c.csv": "4"})
    assert held(tmp_path) == {"a.csv": "3", "c.csv": "4"}


@pytest.mark.parametrize(
    ("files", "kind"),
    [
        ({".evb/state.sqlite": ""}, "dataset"),
        ({".evb/lock": ""}, "dataset"),
        ({".evb/audit.lock": ""}, "audit"),
        ({".evb/written.json": '{"record": 1, "kind": "audit", "files": {}}'}, "audit"),
        ({"manifest.json": '{"manifest": 1, "evb": "0.1.0", "files": {}, "inputs": []}'}, "dataset"),
        ({"manifest.json": '{"name": "an app"}'}, None),
        ({"manifest.json": "[1"}, None),
        ({"csv/decisions.csv": "id"}, None),
    ],
)
def test_what_a_folder_is(files: dict[str, str], kind: str | None, tmp_path: Path) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert kind_of(tmp_path) == kind
    if kind is None:
        with pytest.raises(OutputNotOurs):
            claim(tmp_path, "dataset")


def test_empty_folders_may_be_claimed_and_files_may_not(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / ".DS_Store").write_text("", encoding="utf-8")
    claim(tmp_path / "a", "dataset")
    claim(tmp_path / "missing", "audit")
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(OutputUnusable):
        claim(tmp_path / "file", "dataset")


def test_a_kill_in_the_middle_of_an_exchange_is_gone_on_from(tmp_path: Path) -> None:
    put(tmp_path, {"a.csv": "1", "b.csv": "2"})
    record = tmp_path / ".evb" / "written.json"
    before = json.loads(record.read_text(encoding="utf-8"))
    put(tmp_path, {"a.csv": "3", "b.csv": "4"})
    after = json.loads(record.read_text(encoding="utf-8"))
    both = {name: [*before["files"][name], *after["files"][name]] for name in before["files"]}
    record.write_text(json.dumps({**after, "files": both}), encoding="utf-8")
    (tmp_path / "b.csv").write_text("2", encoding="utf-8")  # killed before this one was moved
    (home_of(tmp_path) / "stage-killed" / "before").mkdir(parents=True)
    clear(tmp_path)
    put(tmp_path, {"a.csv": "3", "b.csv": "4"})
    assert held(tmp_path) == {"a.csv": "3", "b.csv": "4"} and not list((tmp_path / ".evb").glob("stage-*"))
