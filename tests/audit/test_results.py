"""What the audit of one file gave, as it is handed to those who write it down."""

from __future__ import annotations

import pickle

from extractor.audit.results import Result
from extractor.claims_model import Audit
from extractor.model import DocumentRecord


def test_a_result_without_pictures_tells_so_and_one_with_none_drawn_for_a_finding_too() -> None:
    plain = Result("a.pdf", Audit(name="a.pdf"), DocumentRecord())
    assert plain.pictures is None
    drawn = Result("a.pdf", Audit(name="a.pdf"), DocumentRecord(), pictures=((), ((2, "data:image/png;base64,"),)))
    assert drawn.pictures is not None and [len(each) for each in drawn.pictures] == [0, 1]


def test_a_result_comes_back_from_a_worker_as_it_was() -> None:
    audit = Audit(name="a.pdf", could_not="Dokumentet har ingen text.")
    result = Result("a.pdf", audit, DocumentRecord(organisation="Exempelby"), "pdf", "abc", (((1, "data:"),),))
    assert pickle.loads(pickle.dumps(result)) == result
