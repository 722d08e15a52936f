"""The tables of what is told about a reading: where a document disagrees, and what the reader noticed."""

from __future__ import annotations

from extractor.write.column import DISCREPANCIES, DOCUMENT, PLACE, RECORD_ID, SEVERITIES, STRENGTHS, Column

DISAGREEMENTS = (
    RECORD_ID, DOCUMENT,
    Column("id", "VARCHAR", "Disagreement within the document: a1, a2 ...", "Avvikelsen i dokumentet: a1, a2 ..."),
    Column("kind", "VARCHAR", "Kind of disagreement", "Slag av avvikelse", DISCREPANCIES),
    Column("severity", "VARCHAR", "How grave it is", "Hur allvarligt det är", SEVERITIES),
    Column("check", "VARCHAR", "Check of rules/checks.yaml", "Kontroll i rules/checks.yaml"),
    Column(
        "strength",
        "VARCHAR",
        "How strictly the identity behind the check must hold",
        "Hur strängt sambandet bakom kontrollen måste gälla",
        STRENGTHS,
    ),
    Column("what", "VARCHAR", "What disagrees, in Swedish", "Vad som inte stämmer, på svenska"),
    Column("what_en", "VARCHAR", "What disagrees, in English", "Vad som inte stämmer, på engelska"),
    Column("reported", "VARCHAR", "What is printed", "Vad som är tryckt"),
    Column("computed", "VARCHAR", "What follows from other numbers", "Vad som följer av andra tal"),
    Column("how", "VARCHAR", "How that was computed", "Hur det räknades ut"),
    Column("evidence", "VARCHAR", "JSON list of quotes or cells", "JSON-lista över citat eller celler"),
    Column("cause", "VARCHAR", "What explains several findings at once", "Vad som förklarar flera fynd på en gång"),
    Column(
        "doubt_about_reading",
        "BOOLEAN",
        "True where the reading may be at fault instead",
        "Sant där felet i stället kan ligga i läsningen",
    ),
    Column("confidence", "DOUBLE", "How sure the finding is", "Hur säkert fyndet är"),
    *PLACE,
)  # fmt: skip
FINDINGS = (
    RECORD_ID, DOCUMENT,
    Column("id", "VARCHAR", "Finding within the document: f1, f2 ...", "Fyndet i dokumentet: f1, f2 ..."),
    Column("code", "VARCHAR", "Code of docs/errors.md", "Kod i docs/errors.md"),
    Column("severity", "VARCHAR", "warning or note", "warning (varning) eller note (notering)", SEVERITIES),
    Column("says", "VARCHAR", "What was found about the reading", "Vad som märktes vid läsningen"),
    Column("table", "VARCHAR", "The table concerned", "Tabellen det gäller"),
    Column("printed", "VARCHAR", "The text concerned, as printed", "Texten det gäller, som tryckt"),
    *PLACE,
)  # fmt: skip
