"""Pieces of pages with the numbers of a finding marked, names of people blotted out."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence

import pypdfium2 as pdfium
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]

from extractor.model import BBox, Place
from extractor.privacy.veil import Veil
from extractor.write.audit_pictures import MAX_HEIGHT, MAX_PAGES, SCALE, PageCutter, printed_forms
from tests.conftest import needs_ocr
from tests.read.making import HEIGHT, both, pdf, text

LINE: BBox = (55.0, 88.0, 160.0, 104.0)
ROW: BBox = (55.0, 88.0, 420.0, 104.0)
DATA = pdf(
    both(text(60, 100, "Summa beslut"), text(300, 100, "12"), text(400, 100, "30"), text(60, 600, "Anna Svensson")),
    text(60, 100, "Sida 2"),
    text(60, 100, "Sida 3"),
)
RED, YELLOW, BLACK = "red", "yellow", "black"
OFFICIALS = Veil(officials=("Anna Svensson",))


def scan(tilt: float = 0.0) -> bytes:
    """The first page as a scanner gives it, turned by some degrees."""
    document = pdfium.PdfDocument(DATA)
    picture = document[0].render(scale=200 / 72).to_pil().convert("L").rotate(tilt, fillcolor=255)
    document.close()
    return pdf(lambda canvas: canvas.drawImage(ImageReader(picture), 0, 0, 600, HEIGHT))


def opened(address: str) -> Image.Image:
    kind, data = address.split(",", 1)
    assert kind == "data:image/png;base64"
    return Image.open(io.BytesIO(base64.b64decode(data))).convert("RGB")


def extent(picture: Image.Image, colour: str) -> tuple[float, float] | None:
    """From where to where, in points across the page, a colour is to be seen; None where it is not."""
    raw = picture.tobytes()
    found = []
    for number in range(0, len(raw), 3):
        red, green, blue = raw[number], raw[number + 1], raw[number + 2]
        name = RED if red > 150 and green < 90 and blue < 110 else None
        if red > 240 and green > 225 and 120 < blue < 205:
            name = YELLOW
        if name == colour:
            found.append(number // 3 % picture.width / SCALE)
    return (min(found), max(found)) if found else None


def cut(places: Sequence[Place], values: Sequence[object] = (), data: bytes = DATA) -> list[tuple[int, Image.Image]]:
    return [(page, opened(address)) for page, address in PageCutter(data).cut(places, values)]


def test_a_line_is_washed_and_framed() -> None:
    ((page, picture),) = cut([Place(1, LINE)])
    assert page == 1 and picture.width == pytest.approx(600 * SCALE, abs=2)
    for colour in (RED, YELLOW):
        assert extent(picture, colour) == pytest.approx((LINE[0] - 2, LINE[2] + 2), abs=2)


@pytest.mark.parametrize(
    ("values", "framed"),
    [((12,), (300, 312)), ((30,), (400, 412)), ((12, 30), (300, 412)), ((99,), (53, 422)), ((), (53, 422))],
    ids=["one number", "the other", "both", "a number that is not there", "no number"],
)
def test_the_number_is_framed_where_a_place_holds_more(values: tuple[int, ...], framed: tuple[int, int]) -> None:
    ((_, picture),) = cut([Place(1, ROW)], values)
    assert extent(picture, RED) == pytest.approx(framed, abs=5)
    assert extent(picture, YELLOW) == pytest.approx((53, 422), abs=2)


def test_places_far_apart_give_a_picture_of_bounded_height() -> None:
    ((_, near),) = cut([Place(1, LINE)])
    ((_, far),) = cut([Place(1, LINE), Place(1, (55.0, 700.0, 160.0, 716.0))])
    assert near.height < far.height + 1 <= (MAX_HEIGHT + 40) * SCALE + 1


def test_so_many_pages_are_shown() -> None:
    places = [Place(number, LINE) for number in (3, 1, 2)]
    assert [page for page, _ in cut(places)] == [3, 1]
    assert len(cut(places)) == MAX_PAGES


@pytest.mark.parametrize(
    ("places", "data"),
    [([Place(paragraph=3)], DATA), ([Place(1)], DATA), ([Place(9, LINE)], DATA), ([Place(1, LINE)], b"no"), ([], DATA)],
    ids=["no page", "no box", "a page that is not there", "a file that cannot be drawn", "no place"],
)
def test_what_cannot_be_drawn_costs_its_picture_alone(places: list[Place], data: bytes) -> None:
    assert PageCutter(data).cut(places) == []


def dark(picture: Image.Image) -> int:
    return sum(value < 40 for value in picture.convert("L").tobytes())


def test_hidden_words_are_blotted_out() -> None:
    place = Place(1, (55.0, 588.0, 140.0, 604.0))
    shown = opened(PageCutter(DATA).cut([place])[0][1])
    veiled = opened(PageCutter(DATA, OFFICIALS).cut([place])[0][1])
    assert dark(veiled) > 3 * dark(shown)


@needs_ocr
@pytest.mark.parametrize("tilt", [0.0, 1.0])
def test_words_of_a_scan_are_framed_and_blotted_out(tilt: float) -> None:
    data, name = scan(tilt), [Place(1, (55.0, 588.0, 140.0, 604.0))]
    ((_, row),) = PageCutter(data).cut([Place(1, ROW)], (12,))
    assert extent(opened(row), RED) == pytest.approx((300, 312), abs=8)
    shown, veiled = (opened(PageCutter(data, veil).cut(name)[0][1]) for veil in (Veil(), OFFICIALS))
    assert dark(veiled) > 3 * dark(shown)


@pytest.mark.parametrize(
    ("veil", "shown"),
    [(Veil(), True), (OFFICIALS, False), (Veil(masks={"Anna": "[namn]"}), False)],
    ids=["nothing to mask", "officials", "other persons"],
)
def test_a_scan_that_cannot_be_read_is_not_shown_unmasked(veil: Veil, shown: bool) -> None:
    ((page, address),) = PageCutter(scan(), veil, "never").cut([Place(1, LINE)])
    assert page == 1 and bool(address) is shown


@pytest.mark.parametrize(
    ("value", "forms", "never"),
    [
        (9, {"9", "nio"}, {"-9"}),
        (-9, {"9", "nio"}, {"-9"}),
        (34.5, {"34.5", "34,5"}, set()),
        (9.0, {"9", "nio"}, {"9.0"}),
        (0, {"0"}, set()),
        (1_234_567, {"1234567"}, set()),
        ("Ökat", {"ökat"}, set()),
        (None, set(), {"none"}),
        ("", set(), {""}),
    ],
)  # fmt: skip
def test_how_a_number_may_be_printed(value: object, forms: set[str], never: set[str]) -> None:
    found = printed_forms(value)
    assert forms <= found and not never & found
