"""What is masked in words and pictures about a document, beside its object."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.privacy.protect import protected
from extractor.privacy.veil import Veil, veil_of
from tests.write.making import decision, document

NAME = "Siv Tranell"
OFFICIAL = "[tjänsteman]"
MASKS = {"Anna Svensson": "[namn]", "Anna": "[namn]", "811218-9876": "[personnummer]"}


@pytest.mark.parametrize(
    ("officials", "text", "masked"),
    [
        ((NAME,), "Ring Siv Tranell eller SIV TRANELL.", f"Ring {OFFICIAL} eller {OFFICIAL}."),
        ((NAME,), "Tranell, Siv", OFFICIAL),
        ((NAME,), "Siv Tranellsson väntar", "Siv Tranellsson väntar"),
        ((), "Anna Svensson väntar", "[namn] väntar"),
        ((), "Anna, 811218-9876", "[namn], [personnummer]"),
        ((), "Annas mamma och Annagården", "Annas mamma och Annagården"),
        ((), "Pnr811218-9876", "Pnr[personnummer]"),
        ((NAME,), "Siv Tranell ringde Anna Svensson", f"{OFFICIAL} ringde [namn]"),
        (("Anna Svensson",), "Anna Svensson svarar", f"{OFFICIAL} svarar"),
        (("Anna Ek",), "Anna Ek svarar Anna", f"{OFFICIAL} svarar [namn]"),
        (("Siv Anna",), "Siv Anna Svensson", f"{OFFICIAL}[namn]"),
        ((NAME,), "", ""),
    ],
    ids=["other case", "turned", "a longer word", "the longest first", "several", "part of a word",
         "a number in a word", "officials and others", "an official who is flagged too",
         "an official of whose name a part is flagged", "names that run into each other", "nothing"],
)  # fmt: skip
def test_masks_of_a_text(officials: tuple[str, ...], text: str, masked: str) -> None:
    assert Veil(officials, MASKS).text(text) == masked


def test_a_veil_of_nothing_hides_nothing() -> None:
    assert Veil().text(f"{NAME} 811218-9876") == f"{NAME} 811218-9876"


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from([NAME, *MASKS, "Ek", "Siv", "Svensson", "och", "Tranell,", "\n"]), max_size=8).map(
        " ".join
    )
)
def test_what_is_hidden_stands_in_order_and_does_not_overlap(text: str) -> None:
    veil = Veil((NAME, "Anna Ek", "Siv Anna"), MASKS)
    spans = [span for span, _ in veil.hidden(text)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    assert not any(word in veil.text(text) for word in (NAME, "Anna Ek", *MASKS))


@dataclass(frozen=True)
class Told:
    file: str
    what: str
    evidence: tuple[str, ...]
    places: tuple[int, ...]
    value: float | None
    id: str = ""


def test_a_record_has_masks_in_its_texts_and_keeps_what_ties_it_to_others() -> None:
    record = Told(f"{NAME}.pdf", f"{NAME} säger 3", (NAME, "fem"), (1, 2), 3.5, NAME)
    assert Veil((NAME,)).record(record) == Told(
        f"{NAME}.pdf", f"{OFFICIAL} säger 3", (OFFICIAL, "fem"), (1, 2), 3.5, NAME
    )


@pytest.mark.parametrize(
    ("mask", "masked"), [(False, f"{OFFICIAL} ringde Anna Svensson"), (True, f"{OFFICIAL} ringde [namn]")]
)
def test_the_veil_of_a_document_hides_what_its_object_hides(mask: bool, masked: str) -> None:
    _, made = document("a.pdf", [decision(kommentar=f"Handläggare: {NAME}. Anna Svensson väntar.")])
    assert veil_of(made, mask).text(f"{NAME} ringde Anna Svensson") == masked
    shown = json.dumps(protected(made, mask)["decisions"], ensure_ascii=False)
    assert NAME not in shown and ("Anna Svensson" in shown) is not mask


def test_an_official_whose_first_name_is_flagged_elsewhere_keeps_no_last_name() -> None:
    said = "Handläggare: Anna Svensson. Anna tackade nej."
    _, made = document("a.pdf", [decision(kommentar=said)])
    assert veil_of(made, mask=True).text("Anna Svensson svarar") == f"{OFFICIAL} svarar"
    assert "Svensson" not in json.dumps(protected(made, mask=True)["decisions"], ensure_ascii=False)
