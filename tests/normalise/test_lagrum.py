from __future__ import annotations

import pytest

from extractor.normalise.lagrum import split_lag


@pytest.mark.parametrize(
    ("printed", "name", "lag", "punkt"),
    [
        ("Kontaktperson LSS", "Kontaktperson", "LSS", None),
        ("LSS - Kontaktperson", "Kontaktperson", "LSS", None),
        ("Kontaktperson (SoL)", "Kontaktperson", "SoL", None),
        ("kontaktperson enligt LSS", "kontaktperson", "LSS", None),
        ("LSS 9 § 4", "", "LSS", 4),
        ("9 § 10 Daglig verksamhet", "Daglig verksamhet", "LSS", 10),
        ("Avlösarservice 9:5", "Avlösarservice", "LSS", 5),
        ("Kontaktperson 9 § p. 4", "Kontaktperson", "LSS", 4),
        ("Hemtjänst 4 kap. 1 § SoL", "Hemtjänst", "SoL", None),
        ("Boendestöd 11 kap. 1 §", "Boendestöd", "SoL", None),
        ("Dagverksamhet 4:1", "Dagverksamhet", "SoL", None),
        ("Familjehem LVU", "Familjehem", "annan", None),
        ("Bostad (IFO)", "Bostad (IFO)", None, None),
        ("Solgården", "Solgården", None, None),
    ],
)
def test_split_lag(printed: str, name: str, lag: str | None, punkt: int | None) -> None:
    split = split_lag(printed)
    assert (split.name, split.lag, split.punkt) == (name, lag, punkt)
