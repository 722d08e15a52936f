"""What records gain after they are read: ids, reasons, marks for review, notes on printed totals."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from extractor.classify.reported import likeliest_taxonomy, reported_differences
from extractor.enrich import enrich
from extractor.model import Count, Decision, DocumentRecord, Inferred, TableRecord
from extractor.parse.tables import Reading
from extractor.pipeline import read_document
from extractor.read.source import open_source
from extractor.write.contract import report_object

BOTH_LAWS = DocumentRecord(laws=("LSS", "SoL"), period="2025-Q3")


def decision(number: int = 1, **values: object) -> Decision:
    return Decision(id=f"d{number}", **{"table": "t1", "section": (), "places": (), **values})  # type: ignore[arg-type]


def count(number: int = 1, **values: object) -> Count:
    known = {
        "table": "t1",
        "places": (),
        "measure": "ej_verkställda",
        "value": 1,
        "printed": "1",
        "period": "2025-Q3",
    }
    return Count(id=f"c{number}", **{**known, **values})  # type: ignore[arg-type]


def enriched(*records: Decision | Count, document: DocumentRecord = BOTH_LAWS) -> Reading:
    reading = Reading(
        decisions=[record for record in records if isinstance(record, Decision)],
        counts=[record for record in records if isinstance(record, Count)],
    )
    enrich(document, reading)
    return reading


@pytest.mark.parametrize(
    ("values", "document", "expected"),
    [
        ({"insats": "Kontaktperson", "lag": "LSS"}, BOTH_LAWS, "lss_kontaktperson"),
        ({"insats": "Kontaktperson"}, BOTH_LAWS, "UNRESOLVED"),
        ({"insats": "Kontaktperson"}, DocumentRecord(laws=("SoL",)), "sol_kontaktperson"),
        ({"insats": "SÄBO", "lagrum": "LSS 9 § 9"}, BOTH_LAWS, "lss_bostad_vuxna"),
        ({"insats": "SÄBO", "omrade": "Äldreomsorg (ÄO)"}, BOTH_LAWS, "sol_sarskilt_boende_aldre"),
        ({"insats": "SÄBO", "section": ("Beslut", "Äldreomsorg")}, BOTH_LAWS, "sol_sarskilt_boende_aldre"),
        (
            {"insats": "SÄBO"},
            DocumentRecord(laws=("LSS", "SoL"), namnd="Äldrenämnden"),
            "sol_sarskilt_boende_aldre",
        ),
        ({"insats": "Hemtjänst", "lag": "LSS", "section": ("Äldreomsorg",)}, BOTH_LAWS, "UNRESOLVED"),
        ({"insats": "Summa", "lag": "LSS"}, BOTH_LAWS, "NOT_AN_INSATS"),
        ({"insats": None}, BOTH_LAWS, None),
    ],
)
def test_insats_of_a_decision(values: dict[str, object], document: DocumentRecord, expected: str | None) -> None:
    (found,) = enriched(decision(**values), document=document).decisions
    assert found.insats_id == expected
    assert ("insats_id" in found.inferred) == (expected is not None)
    assert found.needs_review or expected != "UNRESOLVED"


def test_a_name_tells_how_it_was_found() -> None:
    (found,) = enriched(decision(insats="Kontaktpreson", lag="SoL")).decisions
    how = found.inferred["insats_id"]
    assert (found.insats_id, how.method) == ("sol_kontaktperson", "fuzzy")
    assert 0.6 <= how.confidence < 0.9 and "score" in how.reason and "next sol_" in how.reason


def test_an_area_from_a_heading_is_less_sure_than_one_of_its_own() -> None:
    own, around = enriched(
        decision(1, insats="SÄBO", omrade="Äldreomsorg"), decision(2, insats="SÄBO", section=("Äldreomsorg",))
    ).decisions
    assert around.inferred["insats_id"].confidence < own.inferred["insats_id"].confidence
    assert "area from 'Äldreomsorg'" in around.inferred["insats_id"].reason


def test_a_count_takes_its_area_from_the_heading_of_its_table() -> None:
    table = TableRecord(
        id="t1", title="Äldreomsorg", section=("Beslut",), columns=(), rows=(), kind="insats_status",
        roles=(), rendering="grid", confidence=1.0,
    )  # fmt: skip
    reading = Reading(tables=[table], counts=[count(insats="SÄBO"), count(2, insats="SÄBO", table="t2")])
    enrich(BOTH_LAWS, reading)
    assert [found.insats_id for found in reading.counts] == ["sol_sarskilt_boende_aldre", "UNRESOLVED"]


@pytest.mark.parametrize(
    ("kommentar", "alla", "historiska", "status", "avbrott"),
    [
        ("Tackat nej till erbjudet boende", "tackat_nej", None, "kvarstar", None),
        ("Avbrott. Tackat nej, specifika önskemål.", "tackat_nej|specifika_onskemal", None, "kvarstar", True),
        ("Tidigare tackat nej. Nu verkställt.", "tackat_nej", "tackat_nej", "verkstallt", None),
        ("-?-", "oklart", None, "kvarstar", None),
        (None, None, None, None, None),
    ],
)
def test_reasons_of_a_comment(
    kommentar: str | None, alla: str | None, historiska: str | None, status: str | None, avbrott: bool | None
) -> None:
    (found,) = enriched(decision(kommentar=kommentar)).decisions
    assert found.orsaker_alla == alla and found.orsak == (alla.partition("|")[0] if alla else None)
    assert (found.orsaker_historiska, found.orsak_status, found.avbrott) == (historiska, status, avbrott)
    assert ("orsak" in found.inferred) == (kommentar is not None)


def test_a_reason_names_the_words_that_decided() -> None:
    (found,) = enriched(decision(kommentar="Tackat nej till erbjudet boende. Nytt erbjudande lämnat.")).decisions
    how = found.inferred["orsak"]
    assert (
        how.method in {"rules", "model", "rules+model"} and "orsak:tackat_nej 'nej till erbjudet boende'" in how.reason
    )
    assert found.atgarder == "nytt_erbjudande" and not found.needs_review


def test_a_doubtful_reason_or_value_asks_for_review() -> None:
    unclear, unsure, sure = enriched(
        decision(1, kommentar="Ska prövas igen när ljuset återvänder"),
        decision(2, kommentar="Tackat nej", inferred={"status": Inferred("guess", 0.5)}),
        decision(3, kommentar="Tackat nej"),
    ).decisions
    assert [unclear.needs_review, unsure.needs_review, sure.needs_review] == [True, True, False]


def test_meanings_do_not_lower_the_confidence_in_the_reading(samples: Path) -> None:
    path = samples / "exempelort_webb.html"
    report = report_object(read_document(open_source(path.name, path.read_bytes())))
    for record in report["decisions"] + report["counts"]:
        read = [
            how["confidence"] for name, how in record["inferred"].items() if name not in ("insats_id", "orsak_kategori")
        ]
        assert record["confidence"] >= min(read, default=1.0)


GOTLAND = {"Resursbrist": 1, "Tackat nej": 2, "Annan orsak": 0}


def totals(printed: dict[str, int], **values: object) -> list[Count]:
    return [count(n, orsak=name, value=value, **values) for n, (name, value) in enumerate(printed.items())]


COMMENTS = (
    decision(1, orsak="brist_plats"),
    decision(2, orsak="tackat_nej", antal=2),
    decision(3, orsak=None),
)


@pytest.mark.parametrize(
    ("printed", "values", "differing"),
    [
        (GOTLAND, {}, []),
        ({**GOTLAND, "Resursbrist": 2, "Tackat nej": 1}, {}, ["Resursbrist", "Tackat nej"]),
        ({"Resursbrist": 0, "Tackat nej": 2, "Annan orsak": 1}, {"kon": "K"}, []),
        ({"Resursbrist": 0, "Tackat nej": 2, "Annan orsak": 1}, {"insats": "Hemtjänst"}, []),
        ({"Resursbrist": 0, "Tackat nej": 2, "Annan orsak": 1}, {"period": "2025-Q2"}, []),
        (
            {"Resursbrist": 0, "Tackat nej": 2, "Annan orsak": 1},
            {"measure": "verkställda"},
            ["Resursbrist", "Annan orsak"],
        ),
        ({"Resursbrist": 0, "Tackat nej": 2, "Annan orsak": 1}, {"lag": "LSS"}, []),
        ({"Resursbrist": 10, "Tackat nej": 20, "Annan orsak": 30}, {}, []),
        ({"Väder": 1, "Vind": 2}, {}, []),
    ],
)
def test_printed_totals_beside_reasons(
    printed: dict[str, int], values: dict[str, object], differing: list[str]
) -> None:
    notes = reported_differences(COMMENTS, totals(printed, **values), "2025-Q3")
    assert [(note.code, note.severity) for note in notes] == [("F210", "note")] * len(differing)
    assert all(repr(name) in note.says for name, note in zip(differing, notes, strict=True))


@pytest.mark.parametrize(
    ("printed", "taxonomy"),
    [
        (["Resursbrist", "Annan orsak"], "gotland_tre"),
        (["Resursbrist ledig bostad", "Annat skäl", "Avbrott i verkställighet"], "vasteras"),
        (["Resursbrist, t.ex. ledig bostad", "Annat skäl"], "fyra_gamla"),
        (["Väder"], None),
    ],
)
def test_taxonomy_of_a_table(printed: list[str], taxonomy: str | None) -> None:
    assert likeliest_taxonomy(printed) == taxonomy


def test_printed_reasons_get_their_category() -> None:
    found = enriched(*totals({**GOTLAND, "Väder": 1})).counts
    assert [record.orsak_kategori for record in found] == [
        "gotland_tre:resursbrist", "gotland_tre:tackat_nej", "gotland_tre:annan", None,
    ]  # fmt: skip


def test_gotland_counts_and_comments_agree(shared: Path) -> None:
    path = shared / "documents" / "002_gotland_2025_kv3_plain.pdf"
    report = read_document(open_source(path.name, path.read_bytes()), "never")
    assert not [finding for finding in report.findings if finding.code == "F210"]
    assert sum(found.antal for found in report.decisions if found.orsak) == 34
    one_more = [count(9, orsak=c.orsak, value=c.value + (c.orsak == "Resursbrist")) for c in report.counts if c.orsak]
    assert len(reported_differences(report.decisions, one_more, "2025-Q3")) == 1


def test_spacy_is_not_loaded_for_a_document_without_comments() -> None:
    code = (
        "import sys; from pathlib import Path; import extractor.enrich as e; from extractor.model import *;"
        "from extractor.parse.tables import Reading;"
        "d = Decision(id='d1', table=None, section=(), places=(), insats='Hemtjänst');"
        "r = Reading(decisions=[d]); e.enrich(DocumentRecord(), r);"
        "print(r.decisions[0].insats_id, [m for m in ('spacy', 'sklearn') if m in sys.modules])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "sol_hemtjanst []"
