"""Footnotes of DOCX files: the mark that each bears in print, and its paragraphs.

Word stores where a note is called and what it says, but not its mark: that follows from the order of the calls and from
the form of numbers that the document asks for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(slots=True)
class Footnotes:
    """Notes by their id, and the marks of those that are called in cells."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)

    def below(self, element: Any) -> Iterator[tuple[str, list[str]]]:
        """Mark and paragraphs of each note called in an element, once."""
        for call in element.iter(f"{W}footnoteReference"):
            note = call.get(f"{W}id", "")
            if note in self.marks and note in self.texts:
                yield self.marks[note], self.texts.pop(note)

    def rest(self) -> Iterator[str]:
        """The notes that no cell calls, each as one text."""
        yield from (" ".join(texts) for texts in self.texts.values())


def footnotes_of(document: Any, text_of: Callable[[Any], str]) -> Footnotes:
    """The notes of a document; the marks of those called in cells are written into the runs that call them."""
    from lxml import etree

    found = Footnotes()
    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith("/footnotes"):
            continue
        root = etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
        for note in root.iter(f"{W}footnote"):
            texts = [text for p in note.iter(f"{W}p") if (text := text_of(p))]
            if texts:
                found.texts[note.get(f"{W}id", "")] = texts
    form = next((one.get(f"{W}val") for one in document.element.iter(f"{W}numFmt") if _of_notes(one)), "decimal")
    calls = list(document.element.body.iter(f"{W}footnoteReference"))
    for number, call in enumerate(calls, start=1):
        if any(parent.tag == f"{W}tc" for parent in call.iterancestors()):
            mark = _mark(number, str(form))
            found.marks[call.get(f"{W}id", "")] = mark
            etree.SubElement(call.getparent(), f"{W}t").text = mark
    return found


def _of_notes(element: Any) -> bool:
    return bool(element.getparent().tag == f"{W}footnotePr")


def _mark(number: int, form: str) -> str:
    """The mark of a note as printed: raised digits, letters, or signs."""
    if form in ("lowerLetter", "upperLetter"):
        letter = _LETTERS[(number - 1) % len(_LETTERS)] * ((number - 1) // len(_LETTERS) + 1)
        return letter if form == "lowerLetter" else letter.upper()
    return "*" * number if form == "chicago" else str(number).translate(_RAISED)
