"""The five published reports: every mistake that two readers found by hand, and nothing that is none."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from extractor.audit.document import audit_report
from extractor.audit.told import prose_of
from extractor.pipeline import read_document
from extractor.read.source import open_source, read_file
from extractor.write.audit_objects import claim_object, discrepancy_object

STEMS = {
    "000_enskede_arsta_vantor_2023_kv3": (2, 1),
    "001_stockholm_socialnamnden_2024_kv4": (6, 2),
    "002_gotland_2025_kv3": (0, 0),
    "003_vasteras_2023_kv4": (3, 6),
    "004_stockholm_socialnamnden_2026_kv1": (5, 0),
}


def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", shared / "contract" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rendering", ["grid.pdf", "rules.docx"])
@pytest.mark.parametrize("stem", STEMS)
def test_claims_and_findings(shared: Path, stem: str, rendering: str) -> None:
    path = shared / "documents" / f"{stem}_{rendering}"
    if not path.exists():
        pytest.skip("no such rendering")
    gold = json.loads((shared / "gold" / f"{stem}.json").read_text(encoding="utf-8"))
    report = read_document(open_source(path.name, read_file(path)), "never")
    prose = prose_of(report)
    score = scorer(shared)
    claims = score.score_claims(gold["claims"], gold["claims_optional"], [claim_object(c) for c in prose.claims])
    assert claims["recall"] >= 0.97 and claims["meaning"] >= 0.9 and claims["precision"] >= 0.9
    found = [discrepancy_object(d) for d in audit_report(report, prose).discrepancies]
    result = score.score_findings(gold["discrepancies"], gold["discrepancies_optional"], found)
    errors, warnings = STEMS[stem]
    assert result["found"]["error"] == f"{errors}/{errors}" and result["errors_unmatched"] == 0
    assert int(result["found"]["warning"].split("/")[0]) >= warnings - 1
