"""Row lists to decisions: one record per row, each field with how it was found and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractor.evidence.dates import read_date
from extractor.evidence.laws import law_in
from extractor.model import Decision, Finding, Inferred, Row
from extractor.parse.context import Context, Scope, area_around, insats_around, law_around, status_around
from extractor.parse.roles import DATE_ROLES, Role
from extractor.parse.values import read_count, read_kon
from extractor.vocabulary import fold, insats_lexicon, vocabulary

DOUBTED = 0.7
"""The confidence of a value that a person should look at."""
_WHITE = re.compile(r"\s+")


@dataclass(slots=True)
class DecisionDraft:
    """A decision in the making: fields, how each was found, and what in its row was not understood."""

    fields: dict[str, object] = field(default_factory=dict)
    inferred: dict[str, Inferred] = field(default_factory=dict)
    end_date: str | None = None
    end_sure: float = 1.0

    def set(self, name: str, value: object, method: str, confidence: float, reason: str = "") -> None:
        """Give a field its value unless it has one; None is no value."""
        if value is not None and self.fields.get(name) is None:
            self.fields[name] = value
            self.inferred[name] = Inferred(method, confidence, reason)

    def done(
        self, number: int, table: str | None, context: Context, row: Row, printed: tuple[str | None, ...] | None = None
    ) -> Decision:
        """The finished record; `printed` is the text that it was read from, the row's cells unless given."""
        return Decision(
            id=f"d{number}",
            table=table,
            section=(*context.section, *((context.caption,) if context.caption else ())),
            places=row.places,
            printed=tuple(row.texts) if printed is None else printed,
            inferred=self.inferred,
            **self.fields,  # type: ignore[arg-type]
        )


@dataclass(frozen=True, slots=True)
class RowList:
    """A table of single decisions: its id, its rows, the meaning of its columns and the headings over it."""

    id: str
    rows: Sequence[Row]
    roles: Sequence[Role]
    context: Context
    scope: Scope
    confidence: float = 1.0
    columns: Sequence[str] = ()


def read_rows(table: RowList, first: int) -> tuple[list[Decision], list[Finding]]:
    """The decisions of a row list, numbered from `first`, and findings about cells that could not be read."""
    decisions: list[Decision] = []
    findings: list[Finding] = []
    insats_here: str | None = None
    legend = _tells_children_apart(table)
    for row in table.rows:
        if _is_no_decision(row, table.roles):
            insats_here = _group_label(row) or insats_here
            continue
        draft = DecisionDraft()
        findings.extend(_read_cells(draft, row, table))
        if draft.fields.get("insats") is None and insats_here:
            draft.set("insats", insats_here, "group row", 0.9, "the last label row above")
        if legend and draft.fields.get("kon"):
            draft.set("alder", "vuxen", "the column parts children from adults", 0.93)
        _fill_from_context(draft, table)
        insats_here = _carry(draft, table, insats_here)
        _doubt_blanks(draft, row, table)
        decisions.append(draft.done(first + len(decisions), table.id or None, table.context, row))
    return decisions, findings


def _doubt_blanks(draft: DecisionDraft, row: Row, table: RowList) -> None:
    """Lower the confidence of what a row should hold and does not, and of cells joined over a page break."""
    names = [role.name for role in table.roles]
    if "kon" in names and draft.fields.get("kon") is None:
        draft.inferred["kon"] = Inferred("blank cell", DOUBTED, "the column holds a sex in other rows")
    if set(names) & set(DATE_ROLES) and not any(draft.fields.get(name) for name in DATE_ROLES):
        for name in ("beslutsdatum", "kommentar", "insats", "lag", "status", "antal"):
            draft.inferred[name] = Inferred("row without a date", DOUBTED, "other rows of the list have one")
    if draft.fields.get("status") is None:
        draft.inferred["status"] = Inferred("not told", DOUBTED, "the heading tells two states and the comment neither")
    if len(row.places) > 1 and draft.fields.get("kommentar"):
        draft.inferred["kommentar"] = Inferred("column", DOUBTED, "joined over a page break")
    insats = draft.fields.get("insats")
    if insats and not insats_lexicon().known(str(insats)):
        draft.inferred["insats"] = Inferred(draft.inferred["insats"].method, DOUBTED, "not a known name of an insats")


def _tells_children_apart(table: RowList) -> bool:
    """Whether the column of sexes uses F and P for children, so that K and M are adults."""
    column = next((i for i, role in enumerate(table.roles) if role.name == "kon"), None)
    if column is None:
        return False
    head = table.columns[column] if column < len(table.columns) else ""
    if {"F", "P"} <= set(re.findall(r"\b[A-ZÅÄÖ]\b", head)):
        return True
    return any((row.texts[column] or "").strip() in ("F", "P") for row in table.rows if column < len(row.cells))


def _is_no_decision(row: Row, roles: Sequence[Role]) -> bool:
    """A closing sum or a label row inside a list: no date, no sex, no number of its own."""
    filled = [(i, text) for i, text in enumerate(row.texts) if text]
    if not filled:
        return True
    if vocabulary().is_total(filled[0][1]) and not any(read_date(text) for _, text in filled):
        return True
    only = filled[0]
    role = roles[only[0]].name if only[0] < len(roles) else "unknown"
    return len(filled) == 1 and role != "kommentar" and read_date(only[1]) is None and not only[1].isdigit()


def _group_label(row: Row) -> str | None:
    texts = [text for text in row.texts if text]
    return texts[0] if len(texts) == 1 and insats_lexicon().known(texts[0]) else None


def _carry(draft: DecisionDraft, table: RowList, before: str | None) -> str | None:
    """An insats column that prints a name once for several rows: the name holds until the next one."""
    has_column = any(role.name == "insats" for role in table.roles)
    if not has_column:
        return before
    insats = draft.fields.get("insats")
    return str(insats) if insats else before


def _read_cells(draft: DecisionDraft, row: Row, table: RowList) -> list[Finding]:
    findings = []
    comments: list[str] = []
    for role, cell in zip(table.roles, row.cells, strict=False):
        text = cell.text
        if not text:
            continue
        if role.name == "kommentar":
            comments.append(text)
        elif not _read_cell(draft, role, text, table):
            place = cell.places[0] if cell.places else (row.places[0] if row.places else None)
            findings.append(
                Finding(
                    code="F201",
                    severity="warning",
                    says=f"A cell of the column {role.name} could not be read",
                    place=place,
                    table=table.id,
                    printed=text,
                )
            )
    if comments:
        draft.set("kommentar", _clean_comment(" ".join(comments)), "column", table.confidence)
    return findings


def _clean_comment(text: str) -> str:
    return _WHITE.sub(" ", text).strip()


def _read_cell(draft: DecisionDraft, role: Role, text: str, table: RowList) -> bool:
    """Take one cell over; False where its text does not fit its column."""
    sure = table.confidence
    if role.name in DATE_ROLES:
        return _read_date_cell(draft, role.name, text, sure)
    if role.name == "kon":
        kon, alder = read_kon(text)
        draft.set("kon", kon, "column", sure)
        draft.set("alder", alder, "word for sex", sure)
        return kon is not None or vocabulary().kon_of(text) is not None or read_count(text) == (0, "")
    if role.name == "nr":
        digits = re.fullmatch(r"(?:nr\.? ?)?(\d{1,6})[.)]?", text.strip(), re.IGNORECASE)
        draft.set("nr", int(digits.group(1)) if digits else None, "column", sure)
        return True
    if role.name in ("dagar", "vantan"):
        return _read_wait(draft, role.name, text, sure)
    if role.name in ("insats", "lagrum", "omrade"):
        draft.set(role.name, _clean_comment(text), "column", sure)
        return True
    if role.name == "lag":
        draft.set("lag", law_in(text), "column", sure)
        return law_in(text) is not None
    if role.name == "status":
        if read_date(text) is not None:
            return _read_end_date(draft, read_date(text), sure)
        draft.set("status", vocabulary().outcomes.find(fold(text)), "status column", sure)
        return vocabulary().outcomes.find(fold(text)) is not None
    if role.name == "alder":
        draft.set("alder", _age(text), "column", sure)
        return True
    return role.name != "unknown"


def _read_end_date(draft: DecisionDraft, date: str | None, sure: float) -> bool:
    """A date in a column for either outcome: it waits in `slutdatum` until the state is known."""
    draft.end_date, draft.end_sure = date, sure
    return True


def _age(text: str) -> str | None:
    folded = fold(text)
    if folded in ("barn", "vuxen"):
        return folded
    return None


def _read_date_cell(draft: DecisionDraft, name: str, text: str, sure: float) -> bool:
    date = read_date(text)
    if date is not None:
        draft.set(name, date, "column", sure)
        return True
    if read_count(text) == (0, ""):
        return True
    inside = re.search(r"\d{4}-\d{2}-\d{2}", text)
    if inside and read_date(inside.group()):
        draft.set(name, read_date(inside.group()), "date inside cell", 0.7 * sure, f"the cell reads {text!r}")
        return False
    return False


def _read_wait(draft: DecisionDraft, name: str, text: str, sure: float) -> bool:
    number = re.fullmatch(r"(\d{1,2} ?\d{3}|\d{1,5})\s*(dagar|dgr|d|mån(?:ader)?|m)?\.?", fold(text))
    if number is None:
        draft.set("manader", text.strip(), "column", 0.6 * sure)
        return name == "vantan"
    unit = number.group(2) or ("dagar" if name == "dagar" else "mån")
    if unit.startswith("d"):
        draft.set("dagar", int(number.group(1).replace(" ", "")), "column", sure)
    else:
        draft.set("manader", text.strip(), "column", sure)
    return True


def _settle_end_date(draft: DecisionDraft) -> None:
    """Give a date of either outcome to the one that the state tells."""
    name = {"verkställt": "verkstallt_datum", "avslutat": "avslutat_datum"}.get(str(draft.fields.get("status")))
    if draft.end_date and name:
        draft.set(name, draft.end_date, "column for either outcome", 0.95 * draft.end_sure)


def _fill_from_context(draft: DecisionDraft, table: RowList) -> None:
    context, scope = table.context, table.scope
    draft.set("insats", insats_around(context), "heading", 0.97, "the nearest heading names it")
    draft.set("omrade", area_around(context), "heading", 0.95)
    fill_law(draft, context, scope)
    fill_status(draft, table)
    _settle_end_date(draft)


def fill_law(draft: DecisionDraft, context: Context, scope: Scope) -> None:
    """The law of a decision: its section of law, its insats, headings, the document, another list; in that order."""
    lagrum, insats = draft.fields.get("lagrum"), draft.fields.get("insats")
    draft.set("lag", law_in(str(lagrum)) if lagrum else None, "lagrum", 0.99)
    draft.set("lag", law_in(str(insats)) if insats else None, "name of insats", 0.99)
    draft.set("lag", law_around(context), "heading", 0.97)
    draft.set("lag", scope.laws[0] if len(scope.laws) == 1 else None, "the document's only law", 0.95)
    draft.set("lag", scope.law_of(str(insats)) if insats else None, "another list of the document", 0.9)


def fill_status(draft: DecisionDraft, table: RowList) -> None:
    """Column, end date, heading, comment: in that order; a list of ej verkställda without any word is open."""
    if draft.fields.get("verkstallt_datum"):
        draft.set("status", "verkställt", "end date", 0.98)
    if draft.fields.get("avslutat_datum"):
        draft.set("status", "avslutat", "end date", 0.98)
    around = status_around(table.context)
    comment = vocabulary().outcomes.find(fold(str(draft.fields.get("kommentar") or "")))
    if around and around != "mixed":
        draft.set("status", around, "heading", 0.96)
    elif around == "mixed":
        told = comment if comment != "kvarstående" else None
        draft.set("status", told, "comment under a heading of both", 0.93)
        return
    ends = any(role.name in ("verkstallt_datum", "avslutat_datum") for role in table.roles)
    if ends:
        draft.set("status", "kvarstående", "no end date", 0.95)
    if comment in ("verkställt", "avslutat"):
        draft.set("status", comment, "comment", 0.75)
    draft.set("status", "kvarstående", "a list of decisions not carried out", 0.85)
