"""The tables that are computed: comparison, waiting times, history; and what publication must know."""

from __future__ import annotations

from extractor.write.column import (
    ALDER,
    BASES,
    BODY,
    DOCUMENT,
    INSATS_ID,
    KON,
    LAW,
    LEVELS,
    MEASURES,
    PRIVACY_KINDS,
    RECORD_ID,
    STATUS,
    Column,
)  # fmt: skip

_PERIOD = Column("period", "VARCHAR", "Quarter, YYYY-Qn", "Kvartal, ÅÅÅÅ-Qn")

COMPARISON = (
    Column(
        "comparison_id",
        "VARCHAR",
        "Stable key: 16 hexadecimal digits over body, period, law, insats and measure",
        "Beständig nyckel: 16 hexadecimala siffror över organ, period, lag, insats och mått",
    ),
    *BODY, _PERIOD, LAW,
    Column(
        "insats_id",
        "VARCHAR",
        "Id of rules/insatser.yaml; TOTAL for all insatser together; UNRESOLVED one row per printed name",
        "Id i rules/insatser.yaml; TOTAL för alla insatser tillsammans; UNRESOLVED en rad per tryckt namn",
    ),
    Column("insats", "VARCHAR", "Printed names, parted by bars", "Tryckta namn, skilda av lodstreck"),
    Column("measure", "VARCHAR", "What is counted", "Vad som räknas", MEASURES),
    Column(
        "value",
        "INTEGER",
        "From the quarter's own report before a later one; from tables before rows before prose",
        "Ur kvartalets egen rapport före en senare; ur tabeller före rader före text",
    ),
    Column("based_on", "VARCHAR", "Where value stands", "Var value står", BASES),
    Column(
        "table_value",
        "INTEGER",
        "What tables print; splits by sex, month or reason are never added to unsplit numbers",
        "Vad tabeller trycker; tal delade på kön, månad eller orsak läggs aldrig till odelade",
    ),
    Column(
        "table_how",
        "VARCHAR",
        "How: printed, or sum over kon, manader, orsak, insats rows or omrade",
        "Hur: tryckt (printed), eller summa (sum over) över kon, manader, orsak, insatsrader eller omrade",
    ),
    Column("rows_value", "INTEGER", "Decisions listed one by one", "Beslut listade ett och ett"),
    Column("prose_value", "INTEGER", "What sentences state", "Vad meningar anger"),
    Column(
        "agrees",
        "BOOLEAN",
        "True where all of two or more sources give the same number, false where not, blank with one source",
        "Sant där två eller fler källor alla ger samma tal, falskt annars, tomt med en enda källa",
    ),
    Column(
        "documents",
        "VARCHAR",
        "JSON list of document_ids, the one that gives value first; they are never added together",
        "JSON-lista över document_id, det som ger value först; de läggs aldrig ihop",
    ),
    Column(
        "sources",
        "VARCHAR",
        "JSON list: document, basis, value, how and record ids of every source",
        "JSON-lista: dokument, grund, värde, sätt och post-id för varje källa",
    ),
)  # fmt: skip
WAITING_TIMES = (
    Column("record_id", "VARCHAR", "The decision line (decisions.record_id)", "Beslutsraden (decisions.record_id)"),
    DOCUMENT, *BODY, _PERIOD,
    Column("period_end", "DATE", "Last day of the quarter", "Kvartalets sista dag"),
    Column(
        "is_repeat",
        "BOOLEAN",
        "True where another document speaks for the same body and quarter (documents.same_quarter_as)",
        "Sant där ett annat dokument talar för samma organ och kvartal (documents.same_quarter_as)",
    ),
    LAW, INSATS_ID,
    Column("kon", "VARCHAR", "K or M", "K eller M", KON),
    Column("alder", "VARCHAR", "barn or vuxen", "barn eller vuxen", ALDER),
    Column("status", "VARCHAR", "What became of the decision", "Vad som blev av beslutet", STATUS),
    Column("orsak", "VARCHAR", "Primary reason", "Huvudorsak"),
    Column("antal", "INTEGER", "Decisions that the line stands for", "Beslut som raden står för"),
    Column(
        "counted_from",
        "VARCHAR",
        "avbrottsdatum where one is printed, else beslutsdatum",
        "avbrottsdatum där ett är tryckt, annars beslutsdatum",
        ("beslutsdatum", "avbrottsdatum"),
    ),
    Column("from_date", "VARCHAR", "That date, partial where printed so", "Den dagen, ofullständig om tryckt så"),
    Column(
        "days",
        "INTEGER",
        "Days from that date to the end of the quarter; blank where the day is not known",
        "Dagar från den dagen till kvartalets slut; tomt där dagen inte är känd",
    ),
    Column("days_min", "INTEGER", "Least days that a partial date allows", "Minsta antal dagar som datumet medger"),
    Column("days_max", "INTEGER", "Most days that a partial date allows", "Största antal dagar som datumet medger"),
    Column("days_printed", "INTEGER", "Days as the report prints them", "Dagar som rapporten själv anger"),
    Column(
        "ended_day",
        "DATE",
        "Day carried out or closed, where the whole day is known",
        "Dag för verkställighet eller avslut, där hela dagen är känd",
    ),
    Column("days_to_end", "INTEGER", "Days from that date to ended_day", "Dagar från den dagen till ended_day"),
    Column(
        "doubt",
        "VARCHAR",
        "no_date, no_period, not_a_date, after_quarter or ended_before_start; blank where nothing is in doubt",
        "no_date, no_period, not_a_date, after_quarter eller ended_before_start; tomt där inget är tveksamt",
        ("no_date", "no_period", "not_a_date", "after_quarter", "ended_before_start"),
    ),
)  # fmt: skip
DECISION_HISTORY = (
    Column(
        "record_id",
        "VARCHAR",
        "An open decision line (decisions.record_id) whose body also reports the next quarter",
        "En öppen beslutsrad (decisions.record_id) vars organ även rapporterar nästa kvartal",
    ),
    DOCUMENT, *BODY, _PERIOD,
    Column("next_period", "VARCHAR", "The quarter after", "Kvartalet efter"),
    Column(
        "next_record_id",
        "VARCHAR",
        "The same decision in the next quarter; blank where none or several fit",
        "Samma beslut nästa kvartal; tomt där inget eller flera passar",
    ),
    Column(
        "match_level",
        "VARCHAR",
        "exact: one fits, comments alike; comment: comments single one out of several; date: one fits, "
        "comments differ or lack; ambiguous: several fit; none: none fits",
        "exact: ett passar, kommentarerna lika; comment: kommentarerna pekar ut ett av flera; date: ett passar, "
        "kommentarerna skiljer sig eller saknas; ambiguous: flera passar; none: inget passar",
        LEVELS,
    ),
    Column("likeness", "DOUBLE", "Likeness of the comments, 0 to 100", "Kommentarernas likhet, 0 till 100"),
    Column("candidates", "INTEGER", "Lines of the next quarter that fit", "Rader nästa kvartal som passar"),
    Column(
        "candidate_ids", "VARCHAR", "JSON list of their record ids, at most 50", "JSON-lista över deras id, högst 50"
    ),
    Column(
        "history_id",
        "VARCHAR",
        "The first line of the chain of unambiguous matches that this line belongs to",
        "Första raden i den kedja av entydiga träffar som raden hör till",
    ),
    Column("quarter_number", "INTEGER", "Place in that chain, from 1", "Plats i kedjan, från 1"),
    INSATS_ID, LAW,
    Column("beslutsdatum", "VARCHAR", "Date of the decision", "Beslutsdag"),
    Column("kon", "VARCHAR", "K or M", "K eller M", KON),
    Column("status", "VARCHAR", "Status in this quarter", "Status detta kvartal", STATUS),
    Column("next_status", "VARCHAR", "Status in the next quarter", "Status nästa kvartal", STATUS),
)  # fmt: skip
PRIVACY = (
    RECORD_ID, DOCUMENT,
    Column("id", "VARCHAR", "Flag within the document: x1, x2 ...", "Flaggan i dokumentet: x1, x2 ..."),
    Column("concerns_table", "VARCHAR", "Table that holds the text", "Tabellen som texten står i"),
    Column(
        "concerns_record",
        "VARCHAR",
        "Its record_id there (document_id in documents)",
        "Postens record_id där (document_id i documents)",
    ),
    Column("column_name", "VARCHAR", "Column that holds the text", "Kolumnen som texten står i"),
    Column(
        "item",
        "VARCHAR",
        "Where the column is a JSON list or object: the way to the item, as 2.0",
        "Där kolumnen är en JSON-lista eller ett objekt: vägen till delen, som 2.0",
    ),
    Column("kind", "VARCHAR", "What may identify a person", "Vad som kan peka ut en person", PRIVACY_KINDS),
    Column(
        "printed",
        "VARCHAR",
        "The stretch of text; blank where it is masked",
        "Textstycket; tomt där det är maskerat",
    ),
    Column(
        "start_at",
        "INTEGER",
        "First letter of the stretch in the unmasked text, from 0",
        "Styckets första tecken i den omaskerade texten, från 0",
    ),
    Column("end_at", "INTEGER", "First letter after it", "Första tecknet efter det"),
    Column("confidence", "DOUBLE", "How sure the flag is, 0 to 1", "Hur säker flaggan är, 0 till 1"),
    Column("masked", "BOOLEAN", "True where the text is masked in this dataset", "Sant där texten är maskerad här"),
)  # fmt: skip
ALTERATIONS = (
    RECORD_ID, DOCUMENT,
    Column("concerns_table", "VARCHAR", "Table that holds the cell", "Tabellen som cellen står i"),
    Column("concerns_record", "VARCHAR", "Key of the row", "Radens nyckel"),
    Column("column_name", "VARCHAR", "Column of the cell", "Cellens kolumn"),
    Column(
        "format",
        "VARCHAR",
        "Format that cannot hold the cell as it is",
        "Formatet som inte rymmer cellen som den är",
        ("excel", "spss"),
    ),
    Column(
        "kind",
        "VARCHAR",
        "cut: too long; control: control characters shown as pictures",
        "cut: för lång; control: styrtecken visade som tecken",
        ("cut", "control"),
    ),
    Column("letters", "INTEGER", "Letters of the whole text", "Tecken i hela texten"),
)  # fmt: skip
