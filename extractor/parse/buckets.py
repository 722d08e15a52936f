"""Month-bucket tables whose comments stand in footnotes: each bullet under a mark is a decision of the marked cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.mentions import find_sexes
from extractor.evidence.numbers import number_word
from extractor.layout.lines import join_lines
from extractor.model import Cell, Decision, Finding, Row
from extractor.parse.context import area_around
from extractor.parse.draft import DecisionDraft, fill_law, fill_status
from extractor.parse.rowlabels import CountTable, row_label
from extractor.parse.values import read_count

_MARK = re.compile(r"^(?P<mark>\*+|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}\)|[a-zåäö]\))\s*(?P<rest>.*)$")
_INLINE = re.compile(
    r"(?<=[.!?)\w])\s+(?=\*{1,6}\s*[-–—A-ZÅÄÖ])|(?<=[.!?])\s+(?=[¹²³⁴⁵⁶⁷⁸⁹]\s*[-–—A-ZÅÄÖ])"
    r"|(?<=[.!?*])\s+(?=[-–—] ?[A-ZÅÄÖ])|(?<=[.!?])\s+(?=(?:[a-zåäö]|\d{1,2})\)\s+[A-ZÅÄÖ])"
)
_BULLET = re.compile(r"^[-–—•·▪]\s*(?P<rest>.*)$")
_SUPERSCRIPT = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
_PERSON = re.compile(r"(Kvinna|Man|Flicka|Pojke)[.:,]\s+(?=\S)")
"""For whom a note is, as a word of its own before what it says."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])")


@dataclass(slots=True)
class Note:
    """A footnote: its mark (empty where none is printed) and its bullets, each a list of printed lines."""

    mark: str = ""
    bullets: list[list[str]] = field(default_factory=list)


def read_notes(lines: Sequence[str]) -> list[Note]:
    """Footnotes of a comment cell from its printed lines: `* - one - two ** - three`.

    A line that starts with a mark opens a note, one that starts with a dash opens a bullet, others go on.
    """
    notes: list[Note] = []
    for text in (part.strip() for line in lines for part in _INLINE.split(line)):
        if not text:
            continue
        marked = _MARK.match(text)
        if marked:
            notes.append(Note(marked["mark"].translate(_SUPERSCRIPT)))
            text = marked["rest"].strip()
            if not text:
                continue
        if not notes:
            notes.append(Note())
        note = notes[-1]
        bullet = _BULLET.match(text)
        if bullet:
            note.bullets.append([bullet["rest"]])
        elif note.bullets:
            note.bullets[-1].append(text)
        else:
            note.bullets.append([text])
    return notes


def read_bucket_rows(table: CountTable, below: Sequence[str], first: int) -> tuple[list[Decision], list[Finding]]:
    """Decisions of the comments of a bucket table; `below` are marked notes printed under the table."""
    decisions: list[Decision] = []
    findings: list[Finding] = []
    outside = [note for note in read_notes(below) if note.mark]
    for row in table.rows:
        label = row_label(row, table)
        cells = _bucket_cells(row, table, label.manader)
        if label.is_total or not cells:
            continue
        comment = _comment_cell(row, table)
        notes = read_notes(comment.lines or ((comment.text,) if comment.text else ())) if comment else []
        if not notes:
            notes = [note for note in outside if any(mark == note.mark.rstrip(")") for _, _, mark in cells)]
        drafts, doubts = _match(cells, notes)
        findings.extend(_finding(table, row, doubt) for doubt in doubts)
        for bucket, text, antal, sure in drafts:
            draft = _draft(table, label.insats, label.lag, bucket, text, antal, sure)
            decisions.append(draft.done(first + len(decisions), table.id, table.context, row))
    return decisions, findings


def tells_of_rows(table: CountTable) -> bool:
    """Whether the rows of a table count decisions by insats and wait and comment them: `3 | 3-6 mån | Tackat nej`."""
    names = [role.name for role in table.roles]
    counted = sum(role.name == "count" and not role.ignored for role in table.roles)
    if "kommentar" not in names or counted != 1:
        return False
    told = [row for row in table.rows if _comment_cell(row, table)]
    return 2 * len(told) >= len(table.rows) and all(row_label(row, table).manader for row in told)


def _bucket_cells(row: Row, table: CountTable, bucket: str | None = None) -> list[tuple[str, int, str]]:
    """Bucket, number and mark of each filled cell of a row; `bucket` where the row's own label tells it."""
    cells = []
    for role, cell in zip(table.roles, row.cells, strict=False):
        value = read_count(cell.text)
        if role.name == "count" and role.manader and value is not None and value[0] > 0:
            cells.append((role.manader, value[0], value[1].rstrip(")") if value[1] else ""))
    if not cells and bucket:
        counted = [read_count(c.text) for r, c in zip(table.roles, row.cells, strict=False) if r.name == "count"]
        cells = [(bucket, value[0], value[1] or "") for value in counted[:1] if value is not None and value[0] > 0]
    return cells


def _comment_cell(row: Row, table: CountTable) -> Cell | None:
    for role, cell in zip(table.roles, row.cells, strict=False):
        if role.name == "kommentar" and cell.text:
            return cell
    return None


_Draft = tuple[str, str, int, float]


def _match(cells: list[tuple[str, int, str]], notes: list[Note]) -> tuple[list[_Draft], list[str]]:
    """Bucket, comment, number and confidence of each decision line, and where bullets and numbers disagree."""
    drafts: list[_Draft] = []
    doubts: list[str] = []
    by_mark = {note.mark.rstrip(")"): note for note in notes}
    if len(notes) == 1 and not notes[0].mark:
        return _unmarked(cells, notes[0])
    for bucket, number, mark in cells:
        note = by_mark.get(mark) if mark else None
        if note is None:
            if notes or mark.isalnum():
                doubts.append(f"no note bears the mark {mark!r} of the cell {number}{mark} ({bucket})")
            continue
        drafts.extend(_of_note(bucket, number, note, doubts))
    return drafts, doubts


def _of_note(bucket: str, number: int, note: Note, doubts: list[str]) -> list[_Draft]:
    texts = [join_lines(bullet) for bullet in note.bullets]
    if len(texts) == number:
        return [(bucket, text, 1, 0.97) for text in texts]
    if len(texts) == 1:
        counted = _counted_sentences(texts[0], number)
        return [(bucket, text, antal, 0.9) for text, antal in counted]
    doubts.append(f"{len(texts)} comments stand under {note.mark or 'the row'}, the cell says {number}")
    return [(bucket, text, 1, 0.6) for text in texts]


def _unmarked(cells: list[tuple[str, int, str]], note: Note) -> tuple[list[_Draft], list[str]]:
    total = sum(number for _, number, _ in cells)
    if len(cells) == 1:
        doubts: list[str] = []
        return _of_note(cells[0][0], total, note, doubts), doubts
    if len(note.bullets) == total:
        order = [bucket for bucket, number, _ in cells for _ in range(number)]
        drafts = [(bucket, join_lines(lines), 1, 0.7) for bucket, lines in zip(order, note.bullets, strict=True)]
        return drafts, ["the comments bear no marks: given to the cells from left to right"]
    return [], [f"{len(note.bullets)} unmarked comments for {total} decisions in {len(cells)} cells"]


def _counted_sentences(text: str, number: int) -> list[tuple[str, int]]:
    """A comment that says how many decisions each sentence stands for, parted there; else the whole for all.

    `Tre tackat nej ... Fem inte kunnat erbjudas plats ...` of a cell 8 is two lines, of 3 and of 5.
    """
    parts: list[tuple[str, int]] = []
    for sentence in _SENTENCE.split(text):
        value = number_word(sentence.split()[0]) if sentence.split() else None
        if value and (not parts or parts[-1][1]):
            parts.append((sentence, value))
        elif parts:
            parts[-1] = (f"{parts[-1][0]} {sentence}", parts[-1][1])
        else:
            return [(text, number)]
    return parts if sum(antal for _, antal in parts) == number else [(text, number)]


def _draft(
    table: CountTable, insats: str | None, lag: str | None, bucket: str, text: str, antal: int, sure: float
) -> DecisionDraft:
    draft = DecisionDraft()
    draft.set("insats", insats, "row", 0.99)
    draft.set("lag", lag, "name of insats", 0.99)
    draft.set("manader", bucket, "column head", sure)
    person = _PERSON.match(text)
    if person:
        sex = find_sexes(person[1])[0]
        draft.set("kon", sex.kon, "first word of the note", sure)
        draft.set("alder", sex.alder, "word for sex", sure)
        text = text[person.end() :]
    draft.set("kommentar", text, "note", sure)
    draft.set("antal", antal, "cell", sure)
    draft.set("omrade", area_around(table.context), "heading", 0.95)
    fill_law(draft, table.context, table.scope)
    fill_status(draft, table.context)
    return draft


def _finding(table: CountTable, row: Row, says: str) -> Finding:
    return Finding(
        code="F204",
        severity="note",
        says=f"Notes and numbers of a row do not match: {says}",
        place=row.places[0] if row.places else None,
        table=table.id,
        printed=row.texts[0],
    )
