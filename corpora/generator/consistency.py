"""Check that a faultless report's truth agrees with itself: sums, rows and sentences."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

DIMS = ("measure", "period", "manader", "kon", "orsak")
STATUS = {"kvarstående": "kvarstående", "verkställda": "verkställt", "avslutade": "avslutat"}


def disagreements(truth: dict[str, Any]) -> list[str]:
    """What does not agree; nothing is asked of a report with planted mistakes."""
    if truth["discrepancies"]:
        return []
    return [*_sums(truth), *_flows(truth), *_claims(truth), *_rows(truth)]


def _meets(total: dict[str, Any], part: dict[str, Any]) -> bool:
    return all(total[d] is None or total[d] == part[d] for d in DIMS)


def _sums(truth: dict[str, Any]) -> Iterable[str]:
    for table in truth["tables"]:
        counts = [c for c in truth["counts"] if c["table"] == table["id"]]
        parts = [c for c in counts if not c["is_total"]]
        for total in counts:
            if not total["is_total"] or total["insats"] or (total["omrade"] and not any(p["insats"] for p in parts)):
                continue
            if table["kind"] == "matrix_insats_kon_orsak" and not (total["kon"] or total["orsak"]):
                continue
            if table["kind"] == "waiting_buckets" and not total["manader"]:
                continue
            same_law = [p for p in parts if _meets(total, p) and (total["lag"] is None or p["lag"] == total["lag"])]
            if sum(p["value"] for p in same_law) != total["value"] and table["kind"] != "other":
                yield f"{table['id']}: total {total['value']}, parts {sum(p['value'] for p in same_law)}"


def _flow_counts(truth: dict[str, Any], period: str | None = None) -> list[dict[str, Any]]:
    kinds = {t["id"]: t["kind"] for t in truth["tables"]}
    period = period or truth["document"]["period"]
    return [
        c
        for c in truth["counts"]
        if kinds[c["table"]] == "insats_status" and not c["is_total"] and c["period"] == period
    ]


def _flows(truth: dict[str, Any]) -> Iterable[str]:
    rows: dict[tuple[Any, ...], dict[str, int]] = {}
    for c in _flow_counts(truth):
        rows.setdefault((c["table"], c["insats"], c["lag"]), {})[c["measure"]] = c["value"]
    for key, row in rows.items():
        if len(row) == 4 and row["rapporterade"] != row["verkställda"] + row["avslutade"] + row["kvarstående"]:
            yield f"{key}: {row}"


def _claims(truth: dict[str, Any]) -> Iterable[str]:
    for claim in truth["claims"]:
        if claim["unit"] != "beslut" or claim["insats"] or claim["kon"] or claim["orsak"]:
            continue
        mine = [
            c["value"]
            for c in _flow_counts(truth, claim["period"])
            if c["measure"] == claim["measure"]
            and claim["lag"] in (None, c["lag"])
            and claim["omrade"] in (None, c["omrade"])
        ]
        if mine and sum(mine) != claim["value"]:
            yield f"claim {claim['measure']} {claim['period']} {claim['value']}, tables {sum(mine)}"


def _rows(truth: dict[str, Any]) -> Iterable[str]:
    counts = _flow_counts(truth)
    for measure, status in STATUS.items():
        rows = sum(d["antal"] for d in truth["decisions"] if d["status"] == status)
        told = {
            c["value"]
            for c in truth["claims"]
            if c["measure"] == measure
            and not c["lag"]
            and not c["omrade"]
            and not c["insats"]
            and not c["kon"]
            and c["unit"] == "beslut"
            and c["period"] == truth["document"]["period"]
        }
        mine = [c["value"] for c in counts if c["measure"] == measure]
        if rows and ((mine and sum(mine) != rows) or (told and told != {rows})):
            yield f"{status}: {rows} rows, tables {sum(mine)}, text {told}"
