"""The tables of the dataset: every column with its type and what it means, in one place.

The writer, the codebook and the Python API all read this; a column exists where it stands here.
Types are DuckDB's. Lists and objects travel as JSON text, so that every format holds the same values.
"""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """One column: name, DuckDB type, meaning."""

    name: str
    type: str
    meaning: str


_DOCUMENT = Column("document_id", "VARCHAR", "The document: first 16 hexadecimal digits of the SHA-256 of its file")
_PLACE = (
    Column("page", "INTEGER", "Page, from 1; blank where the format has no pages"),
    Column("x0", "DOUBLE", "Left edge on the page, points"),
    Column("top", "DOUBLE", "Upper edge, points from the top of the page"),
    Column("x1", "DOUBLE", "Right edge, points"),
    Column("bottom", "DOUBLE", "Lower edge, points from the top of the page"),
    Column("paragraph", "INTEGER", "Running number of the paragraph, row or line where the format has no pages"),
    Column("places", "VARCHAR", "All places as JSON, where there are several"),
)
_INSATS_ID = Column(
    "insats_id",
    "VARCHAR",
    "Id of rules/insatser.yaml; UNRESOLVED where nothing decides, NOT_AN_INSATS for heads, totals and such",
)
_REVIEW = Column(
    "needs_review",
    "BOOLEAN",
    "True where a value, the insats or the reason is less sure than the threshold for review",
)
_HOW = (
    Column(
        "confidence",
        "DOUBLE",
        "Lowest confidence of the values as read, 0 to 1; ids and reasons have their own in inferred",
    ),
    Column("inferred", "VARCHAR", "JSON: per value the method by which it was found and its confidence"),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "documents": (
        _DOCUMENT,
        Column("file", "VARCHAR", "Name of the file in the input; inside an archive, archive/member"),
        Column("json", "VARCHAR", "Name of the document's JSON file in json/"),
        Column("source", "VARCHAR", "SHA-256 of the file"),
        Column("media", "VARCHAR", "pdf, docx, html or text"),
        Column("outcome", "VARCHAR", "ok, partial, refused or failed"),
        Column("reason", "VARCHAR", "Stable word for why"),
        Column("code", "VARCHAR", "Code of docs/errors.md, where something fell short"),
        Column("says", "VARCHAR", "The outcome in words, with what was seen"),
        Column("remedy", "VARCHAR", "What to do about it"),
        Column("pages", "INTEGER", "Number of pages"),
        Column("pages_without_text", "VARCHAR", "JSON list of pages that could not be read as text"),
        Column("letters", "INTEGER", "Letters read"),
        Column("organisation", "VARCHAR", "Municipality or region as it is known"),
        Column("kommunkod", "VARCHAR", "Four-digit code of Statistics Sweden"),
        Column("stadsdel", "VARCHAR", "City district, where a district board reports"),
        Column("namnd", "VARCHAR", "The board whose decisions are reported"),
        Column("dnr", "VARCHAR", "Diary number"),
        Column("period", "VARCHAR", "Quarter, YYYY-Qn"),
        Column("document_date", "VARCHAR", "The document's own date, failing that its last approval; ISO 8601"),
        Column("laws", "VARCHAR", "JSON list: SoL, LSS"),
        Column("tables", "INTEGER", "Tables with domain content"),
        Column("decisions", "INTEGER", "Decision lines"),
        Column("counts", "INTEGER", "Reported numbers"),
        Column("inferred", "VARCHAR", "JSON: per value the method by which it was found and its confidence"),
    ),
    "tables": (
        _DOCUMENT,
        Column("id", "VARCHAR", "Table within the document: t1, t2 ..."),
        Column("title", "VARCHAR", "Caption or nearest heading"),
        Column("section", "VARCHAR", "JSON list of headings, outermost first"),
        Column("columns", "VARCHAR", "JSON list of column heads"),
        Column("rows", "VARCHAR", "JSON list of rows of printed cells; null is blank"),
        Column("kind", "VARCHAR", "Kind of table, see docs/dataset.md"),
        Column("roles", "VARCHAR", "JSON list: the meaning given to each column"),
        Column("rendering", "VARCHAR", "grid, rules, plain, native, text or prose"),
        Column("unread", "BOOLEAN", "True where the table gave no records"),
        Column("second_opinion", "VARCHAR", "agrees, differs, or blank where none was asked"),
        Column("doubts", "VARCHAR", "JSON list of doubts in words"),
        Column("confidence", "DOUBLE", "Confidence in the reading, 0 to 1"),
        *_PLACE,
    ),
    "decisions": (
        _DOCUMENT,
        Column("id", "VARCHAR", "Decision line within the document: d1, d2 ..."),
        Column("table", "VARCHAR", "The table that it stands in"),
        Column("nr", "INTEGER", "Printed running number"),
        Column("section", "VARCHAR", "JSON list of headings, outermost first"),
        Column("omrade", "VARCHAR", "Programme area as printed"),
        Column("insats", "VARCHAR", "Insats as printed"),
        Column("lag", "VARCHAR", "SoL or LSS"),
        Column("lagrum", "VARCHAR", "Section of the law as printed"),
        Column("beslutsdatum", "VARCHAR", "Date of the decision, ISO 8601, partial where printed so"),
        Column("avbrottsdatum", "VARCHAR", "Date from which execution was interrupted"),
        Column("manader", "VARCHAR", "Month bucket as printed"),
        Column("dagar", "INTEGER", "Days since the decision, where printed"),
        Column("kommentar", "VARCHAR", "Comment as printed"),
        Column("kon", "VARCHAR", "K or M"),
        Column("alder", "VARCHAR", "barn or vuxen, where the word for sex tells"),
        Column("status", "VARCHAR", "kvarstående, verkställt or avslutat"),
        Column("verkstallt_datum", "VARCHAR", "Date on which it was carried out"),
        Column("avslutat_datum", "VARCHAR", "Date on which it was closed without being carried out"),
        Column("antal", "INTEGER", "Decisions that the line stands for"),
        _INSATS_ID,
        Column(
            "orsak",
            "VARCHAR",
            "Primary reason read from the comment, a leaf of rules/orsaker.yaml; blank without comment",
        ),
        Column("orsaker_alla", "VARCHAR", "All reasons in the comment parted by bars, the primary first"),
        Column("orsaker_historiska", "VARCHAR", "Those of them that are past"),
        Column(
            "orsak_status",
            "VARCHAR",
            "Status that the comment itself tells (docs/orsaker.md); `status` is that of the list",
        ),
        Column(
            "avbrott",
            "BOOLEAN",
            "Whether the comment says that execution was interrupted; blank where it does not say",
        ),
        Column(
            "atgarder",
            "VARCHAR",
            "What the municipality does about it according to the comment, parted by bars",
        ),
        _REVIEW,
        Column("printed", "VARCHAR", "JSON list of the row's cells as printed"),
        *_HOW,
        *_PLACE,
    ),
    "counts": (
        _DOCUMENT,
        Column("id", "VARCHAR", "Count within the document: c1, c2 ..."),
        Column("table", "VARCHAR", "The table or list that it stands in"),
        Column("measure", "VARCHAR", "rapporterade, verkställda, avslutade, kvarstående or ej_verkställda"),
        Column("period", "VARCHAR", "Quarter, YYYY-Qn, or year"),
        Column("lag", "VARCHAR", "SoL or LSS"),
        Column("omrade", "VARCHAR", "Programme area as printed"),
        Column("insats", "VARCHAR", "Insats as printed"),
        Column("orsak", "VARCHAR", "Reason category as printed"),
        Column("kon", "VARCHAR", "K, M or ej angivet"),
        Column("manader", "VARCHAR", "Month bucket as printed"),
        Column("value", "INTEGER", "The number"),
        Column("is_total", "BOOLEAN", "True for sums over other cells"),
        _INSATS_ID,
        Column("orsak_kategori", "VARCHAR", "Printed reason category as taxonomy:category of rules/orsaker.yaml"),
        _REVIEW,
        Column("printed", "VARCHAR", "The cell as printed"),
        *_HOW,
        *_PLACE,
    ),
    "claims": (
        _DOCUMENT,
        Column("id", "VARCHAR", "Number of the claim in its document"),
        Column("quote", "VARCHAR", "The clause as printed"),
        Column("what", "VARCHAR", "What the number is about, in words"),
        Column("measure", "VARCHAR", "What is counted"),
        Column("period", "VARCHAR", "Quarter or year"),
        Column("lag", "VARCHAR", "SoL or LSS"),
        Column("omrade", "VARCHAR", "Programme area"),
        Column("insats", "VARCHAR", "Insats as printed"),
        Column("orsak", "VARCHAR", "Reason as printed"),
        Column("kon", "VARCHAR", "K or M"),
        Column("value", "DOUBLE", "The number; a decrease is negative"),
        Column("unit", "VARCHAR", "beslut, procent, skillnad or dagar"),
        Column("compare_to", "VARCHAR", "The period that a change is measured from"),
        Column("approximate", "BOOLEAN", "True where the text says about, nearly, more than"),
        Column("printed", "VARCHAR", "The number as printed"),
        *_HOW,
        *_PLACE,
    ),
    "discrepancies": (
        _DOCUMENT,
        Column("kind", "VARCHAR", "Kind of disagreement"),
        Column("severity", "VARCHAR", "error, warning or note"),
        Column("check", "VARCHAR", "Check of rules/checks.yaml"),
        Column("strength", "VARCHAR", "How strictly the identity behind the check must hold"),
        Column("what", "VARCHAR", "What disagrees, in Swedish"),
        Column("what_en", "VARCHAR", "What disagrees, in English"),
        Column("reported", "VARCHAR", "What is printed"),
        Column("computed", "VARCHAR", "What follows from other numbers"),
        Column("how", "VARCHAR", "How that was computed"),
        Column("evidence", "VARCHAR", "JSON list of quotes or cells"),
        Column("cause", "VARCHAR", "What explains several findings at once"),
        Column("doubt_about_reading", "BOOLEAN", "True where the reading may be at fault instead"),
        Column("confidence", "DOUBLE", "How sure the finding is"),
        *_PLACE,
    ),
    "findings": (
        _DOCUMENT,
        Column("code", "VARCHAR", "Code of docs/errors.md"),
        Column("severity", "VARCHAR", "warning or note"),
        Column("says", "VARCHAR", "What was found about the reading"),
        Column("table", "VARCHAR", "The table concerned"),
        Column("printed", "VARCHAR", "The text concerned, as printed"),
        *_PLACE,
    ),
}
"""Table name -> its columns, in order."""
