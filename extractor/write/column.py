"""One column of the dataset: name, type, meaning in two languages, and the values it may hold."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """One column.

    `type` is DuckDB's: VARCHAR, INTEGER, DOUBLE, BOOLEAN or DATE. `values` lists every value of a closed set in a
    fixed order: the first is code 1 in Stata and SPSS. New values go last, so that codes stay what they are.
    """

    name: str
    type: str
    meaning: str
    sv: str
    values: tuple[str, ...] = ()


LAG = ("SoL", "LSS")
KON = ("K", "M", "ej angivet")
ALDER = ("barn", "vuxen")
STATUS = ("kvarstående", "verkställt", "avslutat")
MEASURES = (
    "rapporterade", "verkställda", "avslutade", "kvarstående", "ej_verkställda", "verkställda/avslutade",
    "nya", "ingående", "pagaende", "andel",
)  # fmt: skip
OUTCOMES = ("ok", "partial", "refused", "failed")
MEDIA = ("pdf", "docx", "html", "text", "zip", "unknown")
KINDS = (
    "insats_status", "insats_time_series", "orsak_time_series", "kon_time_series", "waiting_buckets",
    "matrix_insats_kon_orsak", "decision_rows", "list_counts", "other",
)  # fmt: skip
RENDERINGS = ("grid", "rules", "plain", "native", "text", "prose")
UNITS = ("beslut", "procent", "skillnad", "dagar")
DISCREPANCIES = (
    "table_sum", "table_vs_table", "table_vs_rows", "text_vs_table", "text_vs_text", "percent", "period_reference",
    "row_content", "date", "cross_document",
)  # fmt: skip
SEVERITIES = ("error", "warning", "note")
STRENGTHS = ("hard", "layout", "usual", "weak")
BASES = ("table", "rows", "prose")
LEVELS = ("exact", "comment", "date", "ambiguous", "none")
PRIVACY_KINDS = (
    "personnummer", "namn", "adress", "telefon", "epost", "fodelsedatum", "enhet", "tjansteman",
)  # fmt: skip

RECORD_ID = Column(
    "record_id",
    "VARCHAR",
    "Stable key of the row: document_id, hyphen, id. Same file, version and rules: same key",
    "Radens beständiga nyckel: document_id, bindestreck, id. Samma fil, version och regler ger samma nyckel",
)
DOCUMENT = Column(
    "document_id",
    "VARCHAR",
    "The document: first 16 hexadecimal digits of the SHA-256 of its file",
    "Dokumentet: de 16 första hexadecimala siffrorna av filens SHA-256",
)
PLACE = (
    Column(
        "page",
        "INTEGER",
        "Page, from 1; blank where the format has no pages",
        "Sida, från 1; tom där formatet saknar sidor",
    ),
    Column("x0", "DOUBLE", "Left edge on the page, points", "Vänsterkant på sidan, punkter"),
    Column("top", "DOUBLE", "Upper edge, points from the top of the page", "Överkant, punkter från sidans topp"),
    Column("x1", "DOUBLE", "Right edge, points", "Högerkant, punkter"),
    Column("bottom", "DOUBLE", "Lower edge, points from the top of the page", "Underkant, punkter från sidans topp"),
    Column(
        "paragraph",
        "INTEGER",
        "Running number of the paragraph, row or line where the format has no pages",
        "Löpnummer för stycke, rad eller tabellrad där formatet saknar sidor",
    ),
    Column(
        "places", "VARCHAR", "All places as JSON, where there are several", "Alla ställen som JSON, där de är flera"
    ),
)
INSATS_ID = Column(
    "insats_id",
    "VARCHAR",
    "Id of rules/insatser.yaml; UNRESOLVED where nothing decides, NOT_AN_INSATS for heads, totals and such",
    "Id i rules/insatser.yaml; UNRESOLVED där inget avgör, NOT_AN_INSATS för rubriker, summor och liknande",
)
REVIEW = Column(
    "needs_review",
    "BOOLEAN",
    "True where a value, the insats or the reason is less sure than the threshold for review",
    "Sant där ett värde, insatsen eller orsaken är osäkrare än gränsen för granskning",
)
INFERRED = Column(
    "inferred",
    "VARCHAR",
    "JSON: per value the method by which it was found and its confidence",
    "JSON: per värde metoden som gav det och hur säkert det är",
)
READING = Column(
    "reading",
    "VARCHAR",
    "text, or ocr where the page was read, wholly or in part, from its picture",
    "text, eller ocr där sidan helt eller delvis lästs från bild",
    ("text", "ocr"),
)
HOW = (
    READING,
    Column(
        "confidence",
        "DOUBLE",
        "Lowest confidence of the values as read, 0 to 1; ids and reasons have their own in inferred",
        "Lägsta säkerhet bland lästa värden, 0 till 1; id och orsaker har sina egna i inferred",
    ),
    INFERRED,
)
SECTION = Column(
    "section",
    "VARCHAR",
    "JSON list of headings, outermost first",
    "JSON-lista över rubriker, den yttersta först",
)
BODY = (
    Column(
        "organisation",
        "VARCHAR",
        "Municipality or region as it is known",
        "Kommun eller region med sitt vanliga namn",
    ),
    Column("kommunkod", "VARCHAR", "Four-digit code of Statistics Sweden", "SCB:s kod med fyra siffror"),
    Column(
        "stadsdel",
        "VARCHAR",
        "City district, where a district board reports",
        "Stadsdel, där en stadsdelsnämnd rapporterar",
    ),
    Column("namnd", "VARCHAR", "The board whose decisions are reported", "Nämnden vars beslut rapporteras"),
)
LAW = Column("lag", "VARCHAR", "SoL or LSS", "SoL eller LSS", LAG)


def day_of(name: str, of: str, av: str) -> Column:
    """The real date beside a date as text: filled where the whole day is printed."""
    return Column(
        f"{name}_day",
        "DATE",
        f"{of} as a date, where the whole day is known",
        f"{av} som datum, där hela dagen är känd",
    )
