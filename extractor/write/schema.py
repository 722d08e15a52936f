"""The tables of the dataset: every column with its type and what it means, in one place.

The writer, the codebook, the data package and the Python API all read this; a column exists where it stands here.
Types are DuckDB's. Lists and objects travel as JSON text, so that every format holds the same values.
"""

from __future__ import annotations

from typing import NamedTuple

from extractor.write.column import Column
from extractor.write.schema_records import CLAIMS, COUNTS, DECISIONS, DOCUMENTS, GRIDS
from extractor.write.schema_told import DISAGREEMENTS, FINDINGS
from extractor.write.schema_views import ALTERATIONS, COMPARISON, DECISION_HISTORY, PRIVACY, WAITING_TIMES

__all__ = ["FOREIGN_KEYS", "PRIMARY_KEYS", "READ", "TABLES", "TITLES", "Column", "ForeignKey"]

READ: dict[str, tuple[Column, ...]] = {
    "documents": DOCUMENTS,
    "tables": GRIDS,
    "decisions": DECISIONS,
    "counts": COUNTS,
    "claims": CLAIMS,
    "discrepancies": DISAGREEMENTS,
    "findings": FINDINGS,
    "privacy": PRIVACY,
}
"""Tables whose rows come from the document objects."""

TABLES: dict[str, tuple[Column, ...]] = READ | {
    "comparison": COMPARISON,
    "waiting_times": WAITING_TIMES,
    "decision_history": DECISION_HISTORY,
    "alterations": ALTERATIONS,
}
"""Table name -> its columns, in order."""

TITLES: dict[str, tuple[str, str]] = {
    "documents": ("One row per document: who reports what, and how its reading ended",
                  "En rad per dokument: vem som rapporterar vad, och hur läsningen slutade"),
    "tables": ("Every table with domain content, as printed", "Varje tabell om beslut, som tryckt"),
    "decisions": ("One row per decision line of a report", "En rad per beslutsrad i en rapport"),
    "counts": ("One row per reported number, with all its dimensions",
               "En rad per redovisat tal, med alla dess dimensioner"),
    "claims": ("One row per number that a sentence states", "En rad per tal som en mening anger"),
    "discrepancies": ("Where a document disagrees with itself", "Där ett dokument inte går ihop med sig självt"),
    "findings": ("Doubts about the reading", "Tvivel om läsningen"),
    "privacy": ("Stretches of text that may identify a person", "Textstycken som kan peka ut en person"),
    "comparison": ("One row per body, period, law, insats and measure: what tables, rows and prose give",
                   "En rad per organ, period, lag, insats och mått: vad tabeller, rader och text ger"),
    "waiting_times": ("One row per decision line: days waited at the end of the quarter",
                      "En rad per beslutsrad: dagars väntan vid kvartalets slut"),
    "decision_history": ("Open decisions followed from one quarter to the next",
                         "Öppna beslut följda från ett kvartal till nästa"),
    "alterations": ("Cells that Excel or SPSS cannot hold as they are",
                    "Celler som Excel eller SPSS inte rymmer som de är"),
}  # fmt: skip
"""Table name -> what it holds, in English and Swedish."""


class ForeignKey(NamedTuple):
    """A column whose values stand in a column of another table."""

    column: str
    table: str
    target: str


PRIMARY_KEYS: dict[str, str] = {
    name: "document_id" if name == "documents" else "comparison_id" if name == "comparison" else "record_id"
    for name in TABLES
}
FOREIGN_KEYS: dict[str, tuple[ForeignKey, ...]] = {
    name: (ForeignKey("document_id", "documents", "document_id"),)
    for name in TABLES
    if name not in ("documents", "comparison")
}
FOREIGN_KEYS["waiting_times"] += (ForeignKey("record_id", "decisions", "record_id"),)
FOREIGN_KEYS["decision_history"] += (
    ForeignKey("record_id", "decisions", "record_id"),
    ForeignKey("next_record_id", "decisions", "record_id"),
)
