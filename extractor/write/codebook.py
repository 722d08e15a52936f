"""The codebook: every table and column in Swedish and in English, as Markdown and HTML, made from the schema."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Literal, NamedTuple

from extractor.write.column import Column
from extractor.write.schema import FOREIGN_KEYS, PRIMARY_KEYS, TABLES, TITLES

Lang = Literal["sv", "en"]


class _Section(NamedTuple):
    title: str
    text: tuple[str, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class _Words(NamedTuple):
    title: str
    intro: tuple[str, ...]
    head: tuple[str, ...]
    key: str
    refers: str
    insatser: tuple[str, str, tuple[str, ...]]
    orsaker: tuple[str, str, tuple[str, ...]]


_WORDS = {
    "sv": _Words(
        title="Kodbok: ej verkställda beslut",
        intro=(
            "Gjord ur schemat. Samma tabeller och kolumner finns i DuckDB, Parquet, CSV, Excel, Stata och SPSS.",
            "Tomt betyder att dokumentet inte ger uppgiften: aldrig noll, aldrig en gissning. Datum är ISO 8601 och "
            "ofullständiga där de är tryckta så; kolumnen med _day är ett riktigt datum där hela dagen är känd.",
            "Värden i slutna listor är i Stata och SPSS heltal med etiketter; talet står före värdet. "
            "Sant och falskt är 1 (ja) och 0 (nej).",
        ),
        head=("Kolumn", "Typ", "Betydelse", "Värden"),
        key="Nyckel",
        refers="Hör till",
        insatser=("Insatser", "Värden i insats_id.", ("Id", "Namn", "Lag", "Lagrum")),
        orsaker=("Orsaker", "Värden i orsak och orsaker_alla.", ("Id", "Betydelse (engelska)")),
    ),
    "en": _Words(
        title="Codebook: ej verkställda beslut",
        intro=(
            "Made from the schema. The same tables and columns stand in DuckDB, Parquet, CSV, Excel, Stata and SPSS.",
            "Blank means that the document does not give it: never zero, never a guess. Dates are ISO 8601, partial "
            "where printed so; the column with _day is a real date where the whole day is known.",
            "Values of closed lists are whole numbers with labels in Stata and SPSS; the number stands before the "
            "value. True and false are 1 (ja) and 0 (nej).",
        ),
        head=("Column", "Type", "Meaning", "Values"),
        key="Key",
        refers="Belongs to",
        insatser=("Insatser", "Values of insats_id.", ("Id", "Name", "Law", "Section")),
        orsaker=("Orsaker (reasons)", "Values of orsak and orsaker_alla.", ("Id", "Meaning")),
    ),
}


def codebook_md(lang: Lang) -> str:
    """The codebook as Markdown."""
    words = _WORDS[lang]
    lines = [f"# {words.title}", "", *_spaced(words.intro)]
    for section in _sections(lang):
        lines += [f"## {section.title}", "", *_spaced(section.text)]
        lines += [_md_row(section.head), "| " + " | ".join("---" for _ in section.head) + " |"]
        lines += [*(_md_row(row) for row in section.rows), ""]
    return "\n".join(lines).rstrip() + "\n"


def codebook_html(lang: Lang) -> str:
    """The codebook as one HTML file that opens without a network."""
    words = _WORDS[lang]
    title = escape(words.title)
    sections = list(_sections(lang))
    menu = " · ".join(f'<a href="#{escape(s.title)}">{escape(s.title)}</a>' for s in sections)
    body = "".join(_html_section(section) for section in sections)
    intro = "".join(f"<p>{escape(text)}</p>" for text in words.intro)
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="generator" content="evb">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>\n'
        f"<body><h1>{title}</h1>{intro}<nav>{menu}</nav>\n{body}</body></html>\n"
    )


_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .6rem;"
    "border-bottom:1px solid #ccc}td:first-child{font-family:monospace;white-space:nowrap}"
)


def _html_section(section: _Section) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in section.head)
    rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>\n" for row in section.rows)
    text = "".join(f"<p>{escape(line)}</p>" for line in section.text)
    title = escape(section.title)
    return f'<h2 id="{title}">{title}</h2>{text}<table><thead><tr>{head}</tr></thead><tbody>\n{rows}</tbody></table>\n'


def _sections(lang: Lang) -> list[_Section]:
    from extractor.normalise.models import insatser
    from extractor.orsaker import orsaker

    words = _WORDS[lang]
    tables = [_table(name, lang) for name in TABLES]
    catalogue = tuple((i.id, i.namn, i.lag, i.lagrum) for i in insatser().insatser)
    reasons = tuple((leaf.id, leaf.definition) for leaf in orsaker().lov)
    lists = ((words.insatser, catalogue), (words.orsaker, reasons))
    return [*tables, *(_Section(title, (text,), head, rows) for (title, text, head), rows in lists)]


def _table(name: str, lang: Lang) -> _Section:
    words, (en, sv) = _WORDS[lang], TITLES[name]
    keys = [f"{words.key}: {PRIMARY_KEYS[name]}."]
    keys += [f"{words.refers}: {key.column} -> {key.table}.{key.target}." for key in FOREIGN_KEYS.get(name, ())]
    rows = tuple(_row(column, lang) for column in TABLES[name])
    return _Section(name, (f"{sv if lang == 'sv' else en}.", " ".join(keys)), words.head, rows)


def _row(column: Column, lang: Lang) -> tuple[str, ...]:
    values = ", ".join(f"{code} {value}" for code, value in enumerate(column.values, 1))
    return column.name, column.type, column.sv if lang == "sv" else column.meaning, values


def _spaced(texts: tuple[str, ...]) -> list[str]:
    return [line for text in texts for line in (text, "")]


def _md_row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def write_docs(folder: Path) -> None:
    """Write the two pages of the documentation: `python -m extractor.write.codebook docs`."""
    from extractor.write.files import write_text

    write_text(folder / "codebook.md", codebook_md("en"))
    write_text(folder / "codebook.sv.md", codebook_md("sv"))


if __name__ == "__main__":
    import sys

    write_docs(Path(sys.argv[1]))
