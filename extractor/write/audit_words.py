"""The words of the audit report in Swedish and English."""

from __future__ import annotations

from collections.abc import Sequence

from extractor.audit.checkbook import in_english
from extractor.claims_model import Discrepancy
from extractor.model import Place

WORDS: dict[str, dict[str, str]] = {
    "sv": {
        "title": "Granskning av rapporter om ej verkställda beslut",
        "lead": "Varje tal som en rapport anger, ställt mot vartannat. Fynden är verktygets; bedömningen är läsarens.",
        "error": "Fel",
        "warning": "Varning",
        "note": "Notering",
        "held": "Höll",
        "could_not": "Kunde inte granskas",
        "document": "Dokument",
        "all": "Alla dokument",
        "period": "Period",
        "body": "Organisation",
        "reported": "Rapporterat",
        "computed": "Beräknat",
        "how": "Räkning",
        "evidence": "Står i dokumentet",
        "check": "Kontroll",
        "strength": "Styrka",
        "cause": "Trolig orsak",
        "place": "Plats",
        "page": "sida",
        "paragraph": "stycke",
        "findings": "Fynd",
        "checks": "Kontroller",
        "held_list": "Kontroller som höll",
        "broke_list": "Kontroller som inte höll",
        "none": "Inga avvikelser hittades.",
        "filter": "Visa",
        "picture": "Utdrag ur sidan med uppgifterna markerade",
        "withheld": "Sidan visas inte: orden på den kunde inte läsas, och namn därför inte döljas",
        "to_picture": "Till sidbilden",
        "file": "Fil",
        "severity": "Allvar",
        "kind": "Slag",
        "what": "Fynd",
        "confidence": "Säkerhet",
        "doubt": "osäker läsning",
        "hard": "måste hålla",
        "layout": "måste hålla där båda sidor står",
        "usual": "väntas hålla",
        "weak": "värd en titt",
        "more": "och {n} till",
        "times": "gånger",
        "summary": "Sammanfattning",
        "sheet_findings": "Fynd",
        "sheet_checks": "Kontroller",
        "sheet_documents": "Dokument",
        "shown": "fynd visas",
        "same_cause": "Samma orsak",
    },
    "en": {
        "title": "Audit of reports on decisions not carried out",
        "lead": "Every number that a report states, held against every other. "
        "The findings are the tool's; the judgement is yours.",
        "error": "Error",
        "warning": "Warning",
        "note": "Note",
        "held": "Held",
        "could_not": "Could not be audited",
        "document": "Document",
        "all": "All documents",
        "period": "Period",
        "body": "Organisation",
        "reported": "Reported",
        "computed": "Computed",
        "how": "Arithmetic",
        "evidence": "Printed in the document",
        "check": "Check",
        "strength": "Strength",
        "cause": "Likely cause",
        "place": "Place",
        "page": "page",
        "paragraph": "paragraph",
        "findings": "Findings",
        "checks": "Checks",
        "held_list": "Checks that held",
        "broke_list": "Checks that did not hold",
        "none": "No disagreement was found.",
        "filter": "Show",
        "picture": "Part of the page with the numbers marked",
        "withheld": "The page is not shown: its words could not be read, and so no names be masked",
        "to_picture": "To the page picture",
        "file": "File",
        "severity": "Severity",
        "kind": "Kind",
        "what": "Finding",
        "confidence": "Confidence",
        "doubt": "reading in doubt",
        "hard": "must hold",
        "layout": "must hold where both sides are printed",
        "usual": "expected to hold",
        "weak": "worth a look",
        "more": "and {n} more",
        "times": "times",
        "summary": "Summary",
        "sheet_findings": "Findings",
        "sheet_checks": "Checks",
        "sheet_documents": "Documents",
        "shown": "findings shown",
        "same_cause": "Same cause",
    },
}


def cause_text(finding: Discrepancy, lang: str) -> str:
    """Why a number is likely to be wrong, where that was found out."""
    cause = finding.cause or ""
    return cause if lang == "sv" else in_english(cause)


def place_text(places: Sequence[Place], lang: str) -> str:
    """Where the evidence stands, in words: `sida 3, 5` or `stycke 12`."""
    words = WORDS[lang]
    pages = sorted({p.page for p in places if p.page is not None})
    if pages:
        return f"{words['page']} {', '.join(map(str, pages))}"
    paragraphs = sorted({p.paragraph for p in places if p.paragraph is not None})
    return f"{words['paragraph']} {', '.join(map(str, paragraphs[:8]))}" if paragraphs else ""
