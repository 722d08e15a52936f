"""Sentences that state numbers, each with its claims, and the mistakes that can be put into them."""

from __future__ import annotations

from typing import Any

from ..catalog import Insats
from ..content import Content
from ..report import C, Report, S
from ..words import beslut, cap, period_id, period_words, rest, word


def total(
    r: Report, content: Content, lag: str | None = None, group: str | None = None, omrade: str | None = None
) -> S:
    """How many were reported."""
    n = content.number("rapporterade", lag=lag, group=group)
    right = n
    wrong = r.want("text_vs_table")
    if wrong:
        n += r.rng.choice([1, 2, 3])
    where = f" inom {omrade}" if omrade else (f" enligt {lag}" if lag else "")
    words = r.rng.random() < 0.4
    text = r.rng.choice(
        [
            f"Under {period_words(content.year, content.quarter, 0)} rapporterades "
            f"{beslut(n, words)}{where} som ej verkställda.",
            f"Sammanlagt har {beslut(n, words)}{where} rapporterats för kvartalet.",
            f"För {period_words(content.year, content.quarter, 1)} omfattar rapporteringen{where} {beslut(n, words)}.",
            f"{cap(word(n)) if words else n} beslut{where} har rapporterats till IVO under perioden.",
        ]
    )
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    if wrong:
        r.found("text_vs_table", f"Texten anger {n} rapporterade beslut, tabellen {right}.", n, right, [text])
    return S(text, [C("rapporterade", n, lag=only, omrade=omrade)])


def outcome(
    r: Report, content: Content, lag: str | None = None, group: str | None = None, omrade: str | None = None
) -> list[S]:
    """How many were carried out, closed and left."""
    a, b, c = (content.number(m, lag=lag, group=group) for m in ("verkställda", "avslutade", "kvarstående"))
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    right = c
    wrong = r.want("text_vs_table_left")
    if wrong:
        c += 1
    dims: dict[str, Any] = {"lag": only, "omrade": omrade}
    first = r.rng.choice(
        [
            f"Av dessa har {word(a)} verkställts och {word(b)} avslutats utan verkställighet.",
            f"Under kvartalet verkställdes {beslut(a)} medan {beslut(b)} avslutades av annan anledning.",
            f"{cap(beslut(a, True))} har verkställts och {beslut(b, True)} har avslutats.",
        ]
    )
    second = r.rng.choice(
        [
            f"Vid kvartalets slut kvarstod {beslut(c)}.",
            f"Därmed återstår {beslut(c, True)} som ännu inte verkställts.",
            f"{cap(word(c))} beslut är fortsatt ej verkställ{rest(c)} vid periodens utgång.",
        ]
    )
    if wrong:
        r.found(
            "text_vs_table",
            f"Texten anger {c} kvarstående beslut, övriga uppgifter ger {right}.",
            c,
            right,
            [second],
            name="text_vs_table_left",
        )
    return [
        S(first, [C("verkställda", a, **dims), C("avslutade", b, **dims)]),
        S(second, [C("kvarstående", c, **dims)]),
    ]


def sexes(r: Report, content: Content, lag: str | None = None, measure: str = "rapporterade") -> S:
    """Women and men."""
    status = {"rapporterade": None}.get(measure, "kvarstående")
    cases = content.of(status=status, lag=lag)
    k = sum(c.kon == "K" for c in cases)
    m = len(cases) - k
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    wrong = r.want("kon_sum")
    right_k = k
    if wrong:
        k += r.rng.choice([1, 2])
    text = r.rng.choice(
        [
            f"Besluten avser {k} kvinnor och {m} män.",
            f"Av de rapporterade besluten gäller {k} kvinnor eller flickor och {m} män eller pojkar.",
            f"Fördelat på kön rör det {k} kvinnor respektive {m} män.",
        ]
    )
    if wrong:
        what = f"Kvinnor och män blir tillsammans {k + m}, rapporterade är {right_k + m}."
        r.found("text_vs_text", what, k + m, right_k + m, [text], name="kon_sum")
        r.also("text_vs_table", what, k, right_k, [text], 2)
    return S(text, [C(measure, k, lag=only, kon="K"), C(measure, m, lag=only, kon="M")])


def change(
    r: Report, content: Content, now: int, then: int, measure: str, lag: str | None = None, both: bool = True
) -> S:
    """The change from the quarter before, with both numbers or with the difference alone."""
    year, quarter = content.before
    name, ident = period_words(year, quarter, 0), period_id(year, quarter)
    kind = {"kvarstående": "kvarstående beslut", "rapporterade": "rapporterade beslut"}.get(
        measure, "ej verkställda beslut"
    )
    law = f" enligt {lag}" if lag else ""
    only = lag or (content.laws[0] if len(content.laws) == 1 else None)
    grown = now > then
    wrong = r.want("direction") if now != then else None
    if wrong:
        grown = not grown
    verb = ("ökat" if grown else "minskat") if now != then or wrong else "varit oförändrat"
    if now == then:
        return S(f"Antalet {kind}{law} är detsamma som {name}, {then}.", [C(measure, then, period=ident, lag=only)])
    if both or wrong:
        text = f"Antalet {kind}{law} har {verb} från {then} {name} till {now}."
        claims = [C(measure, then, period=ident, lag=only), C(measure, now, lag=only)]
    else:
        noun = "ökning" if grown else "minskning"
        text = f"Det är en {noun} med {beslut(abs(now - then), r.rng.random() < 0.5)} jämfört med {name}."
        claims = [C(measure, now - then, "skillnad", lag=only, compare_to=ident)]
    if wrong:
        r.found(
            "text_vs_text",
            "Riktningen stämmer inte med de två talen.",
            verb,
            "ökat" if now > then else "minskat",
            [text],
            name="direction",
        )
    return S(text, claims)


def _is_share(percent: int, whole: int) -> bool:
    """Whether some part of a whole is, about, so many percent: where no part is printed, that cannot be refuted."""
    return any(abs(100 * part / whole - percent) <= 1 for part in range(whole + 1))


def share(
    r: Report,
    content: Content,
    insats: Insats,
    label: str,
    n: int,
    whole: int,
    lag: str | None = None,
    measure: str = "rapporterade",
) -> S:
    """The share of one insats."""
    percent = round(100 * n / whole)
    right = round(100 * n / whole, 1)
    wrong = r.want("percent")
    if wrong:
        percent += r.rng.choice([7, 9, -6, 11]) if percent > 8 else 9
        percent = next((p for p in range(percent, 100) if not _is_share(p, whole)), percent)
    base = {"ej_verkställda": "de ej verkställda besluten", "kvarstående": "de kvarstående besluten"}.get(
        measure, "de rapporterade besluten"
    )
    law = f" enligt {lag}" if lag else ""
    text = r.rng.choice(
        [
            f"{label} utgör {percent} procent av {base}{law}.",
            f"{label} svarar för {percent} % av {base}{law}.",
        ]
    )
    only = lag or (content.laws[0] if len(content.laws) == 1 else insats.lag)
    if wrong:
        r.found("percent", f"{n} av {whole} är {right} procent.", percent, right, [text])
    return S(text, [C(measure, percent, "procent", lag=only, insats=label)])


def biggest(content: Content, lag: str | None = None) -> Insats:
    """The insats with most decisions."""
    return max(
        (i for i in content.insatser if lag is None or i.lag == lag),
        key=lambda i: content.number("rapporterade", i),
    )


def again(r: Report, content: Content) -> S | None:
    """The total a second time; the mistake "text_vs_text" makes it another number."""
    n = content.number("kvarstående")
    wrong = r.want("text_vs_text")
    right, n = n, n + (2 if wrong else 0)
    text = f"Sammanfattningsvis var {beslut(n)} fortfarande inte verkställ{rest(n)} när kvartalet var slut."
    if wrong:
        r.found(
            "text_vs_text",
            f"Texten anger {n} kvarstående beslut på ett ställe och {right} på ett annat.",
            n,
            right,
            [text],
        )
    return S(text, [C("kvarstående", n, lag=content.laws[0] if len(content.laws) == 1 else None)])
