"""Make documents/ and truth/ of all reports: python make.py [stem part]"""
import json
import sys
from pathlib import Path

import reports_a
import reports_b
import reports_c
from render import MAKERS

HERE = Path(__file__).resolve().parent


def reports():
    return [f() for m in (reports_a, reports_b, reports_c) for f in m.REPORTS]


if __name__ == "__main__":
    for r in reports():
        if len(sys.argv) > 1 and sys.argv[1] not in r.stem:
            continue
        maker, ext = MAKERS[r.producer]
        maker(r, HERE / "documents" / f"{r.stem}.{ext}")
        (HERE / "truth" / f"{r.stem}.json").write_text(json.dumps(r.json(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(r.stem, len(r.truth["decisions"]), "decisions", len(r.truth["counts"]), "counts", len(r.truth["claims"]), "claims")
