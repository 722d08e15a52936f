"""The audit by workers: order and names, limits, persons masked in words and pictures."""

from __future__ import annotations

import base64
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from extractor.archive.limits import Limits
from extractor.audit_run import AuditOptions, audit_files
from extractor.model import Place
from extractor.privacy.veil import Veil
from extractor.read.pages import read_pages
from extractor.write.audit_pictures import SCALE, PageCutter

REPORT = """\
<html><body><h1>Ej verkställda beslut enligt LSS, kvartal 2 2024</h1><p>Mjölby kommun, socialnämnden</p>
<p>Handläggare: Camilla Thunborg</p><p>Nämnden rapporterar 3 ej verkställda beslut.</p>
<table><tr><th>Insats</th><th>Beslutsdatum</th><th>Kön</th><th>Kommentar</th><th>Verkställt datum</th></tr>
<tr><td>Kontaktperson LSS</td><td>2024-02-01</td><td>K</td><td>Anna Svensson, 811218-9876, tackade nej</td>
<td>2023-02-01</td></tr>
<tr><td>Ledsagarservice LSS</td><td>2023-09-12</td><td>M</td><td>Saknar uppdragstagare</td><td></td></tr>
</table></body></html>"""


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "rapport.html").write_text(REPORT, encoding="utf-8")
    with zipfile.ZipFile(folder / "arkiv.zip", "w") as archive:
        archive.writestr("b.html", REPORT.replace("kvartal 2", "kvartal 1"))
        archive.writestr("a.txt", "Recept på kakor med mandel och kanel. " * 20)
    return folder


def test_every_document_in_order_with_what_could_not_be_audited(reports: Path) -> None:
    results = audit_files([reports])
    assert [(each.name, bool(each.audit.could_not)) for each in results] == [
        ("rapport.html", False),
        ("arkiv.zip/a.txt", True),
        ("arkiv.zip/b.html", False),
    ]
    assert any(found.severity == "error" for found in results[0].audit.discrepancies)


def test_limits_hold(reports: Path) -> None:
    results = audit_files([reports / "rapport.html"], AuditOptions(limits=Limits(seconds=0.001)))
    assert "stopped after" in (results[0].audit.could_not or "")


@pytest.mark.parametrize(
    ("options", "gone", "stays"),
    [((), ("Thunborg",), ("Anna Svensson",)), (("--mask",), ("Thunborg", "Anna Svensson", "811218"), ())],
)
def test_persons_are_masked_in_every_output(
    options: tuple[str, ...], gone: tuple[str, ...], stays: tuple[str, ...], reports: Path, tmp_path: Path
) -> None:
    out = tmp_path / "granskning"
    evb = [sys.executable, "-m", "extractor", "audit", str(reports), *options]
    said = [
        subprocess.run([*evb, *more], capture_output=True, check=False)
        for more in (["--json"], ["--out", str(out)], [])
    ]
    files = [path for path in out.rglob("*") if path.is_file() and ".evb" not in path.parts]
    texts = [*(done.stdout + done.stderr for done in said), *(path.read_bytes() for path in files)]
    with zipfile.ZipFile(out / "granskning.xlsx") as book:
        texts += [book.read(name) for name in book.namelist()]
    assert [name for name in gone for text in texts if name.encode() in text] == []
    assert all(any(name.encode() in text for text in texts) for name in stays)
    assert json.loads(said[0].stdout)["rapport.html"]


def test_masked_words_are_black_in_pictures(samples: Path) -> None:
    data = (samples / "exempelby_lista.pdf").read_bytes()
    word = next(w for page in read_pages(data) for w in page.words if w.text.isalpha() and len(w.text) > 7)
    place = Place(page=1, bbox=(word.x0, word.top, word.x1, word.bottom))

    def dark(veil: Veil) -> float:
        ((_, address),) = PageCutter(data, veil).cut([place])
        picture = Image.open(io.BytesIO(base64.b64decode(address.split(",")[1]))).convert("L")
        top = round(min(word.top, 34.0) * SCALE)
        box = (round(word.x0 * SCALE), top, round(word.x1 * SCALE), top + round((word.bottom - word.top) * SCALE))
        pixels = list(picture.crop(box).getdata())
        return sum(pixel < 60 for pixel in pixels) / len(pixels)

    assert dark(Veil(masks={word.text: "[namn]"})) > 0.8 > 0.5 > dark(Veil())
