"""The texts of a document object with their labels, and officials taken out of them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.privacy.objects import changed, leaves, named_in, unnamed
from extractor.privacy.officials import Known

NAME, MASK = "Siv Tranell", "[tjänsteman]"
NOBODY = Known(())


@pytest.mark.parametrize(
    ("value", "heads", "found"),
    [
        ("Vill vänta.", (), [((), "Vill vänta.", None)]),
        (["a", "b"], (), [((0,), "a", None), ((1,), "b", None)]),
        ([["a", None], ["b", 5]], (), [((0, 0), "a", None), ((1, 0), "b", None)]),
        (["Handläggare:", NAME], (), [((0,), "Handläggare:", None), ((1,), NAME, "Handläggare:")]),
        ([NAME, "Enhetschef"], (), [((0,), NAME, "Enhetschef"), ((1,), "Enhetschef", None)]),
        ([NAME, "Underskrift"], (), [((0,), NAME, None), ((1,), "Underskrift", None)]),
        ([["Hemtjänst", NAME]], ["Insats", "Handläggare"],
         [((0, 0), "Hemtjänst", None), ((0, 1), NAME, "Handläggare")]),
        ([[NAME, "x", "y"]], ["Insats"], [((0, 0), NAME, None), ((0, 1), "x", None), ((0, 2), "y", None)]),
        (None, (), []),
        (5, (), []),
        ([], (), []),
    ],
    ids=["a text", "a list", "rows", "a label before", "a title behind", "a label behind tells nothing",
         "the head of the column", "more cells than heads", "nothing", "a number", "an empty list"],
)  # fmt: skip
def test_every_text_with_the_way_to_it_and_its_label(
    value: Any, heads: list[str], found: list[tuple[tuple[str | int, ...], str, str | None]]
) -> None:
    assert list(leaves(value, heads)) == found


@pytest.mark.parametrize(
    ("text", "label", "names"),
    [
        (NAME, None, []),
        (NAME, "Enhetschef", [NAME]),
        (f"  {NAME} 0123-456", "Enhetschef", [NAME]),
        ("Tranell", "Handläggare:", ["Tranell"]),
        ("Tranell", "Enhetschef", []),
        ("Saknas", "Handläggare:", []),
        ("Socialnämnden", "Handläggare:", []),
        (f"{NAME}, handläggare", "Enhetschef", [NAME]),
        (f"Ola Modig, se handläggare {NAME}", "Enhetschef", ["Ola Modig", NAME]),
        ("", "Handläggare:", []),
    ],
)
def test_a_name_at_the_beginning_of_a_labelled_text_is_an_officials(
    text: str, label: str | None, names: list[str]
) -> None:
    assert [text[start:end] for start, end in named_in(text, label, NOBODY)] == names


def test_known_officials_are_taken_out_wherever_they_stand() -> None:
    document = {
        "document": {"namnd": f"Socialnämnden, {NAME}", "dnr": f"SN {NAME}"},
        "tables": [{"id": "t1", "columns": ["Insats", "Handläggare"], "rows": [["Hemtjänst", "Ola Modig"]]}],
        "decisions": [{"kommentar": f"Ring {NAME}.", "antal": 2, "table": NAME, "inferred": {"lag": [NAME, None]}}],
    }
    assert unnamed(document, Known((NAME,))) == {
        "document": {"namnd": f"Socialnämnden, {MASK}", "dnr": f"SN {NAME}"},
        "tables": [{"id": "t1", "columns": ["Insats", "Handläggare"], "rows": [["Hemtjänst", MASK]]}],
        "decisions": [{"kommentar": f"Ring {MASK}.", "antal": 2, "table": NAME, "inferred": {"lag": [MASK, None]}}],
    }


def test_the_heads_of_a_table_hold_for_its_rows_alone() -> None:
    table = {"columns": ["Handläggare"], "rows": [[NAME]], "doubts": [NAME], "title": NAME}
    assert unnamed({"tables": [table]}, NOBODY)["tables"] == [
        {"columns": ["Handläggare"], "rows": [[MASK]], "doubts": [NAME], "title": NAME}
    ]


@pytest.mark.parametrize("key", ["file", "source", "id", "table", "period", "dnr", "json", "media", "outcome", "code"])
def test_what_ties_records_together_is_never_changed(key: str) -> None:
    record = {"outcome": {}, key: "abc", "kommentar": "abc"}
    assert changed({"records": [record]}, lambda text, _: text.upper()) == {"records": [record | {"kommentar": "ABC"}]}


JSON = st.recursive(
    st.none() | st.integers() | st.booleans() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "rows", "id"]), inner),
    max_leaves=10,
)


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.sampled_from(["document", "tables"]), st.lists(JSON, max_size=3)))
def test_a_change_of_nothing_changes_nothing_and_the_object_given_stays(document: dict[str, Any]) -> None:
    before = repr(document)
    assert changed(document, lambda text, _: text) == document
    changed(document, lambda text, _: text + "x")
    assert repr(document) == before


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.none() | st.text(max_size=5), max_size=3), max_size=3))
def test_the_way_leads_to_the_text(value: list[list[str | None]]) -> None:
    for way, text, _ in leaves(value):
        found: Any = value
        for step in way:
            found = found[step]
        assert found == text
