"""How long slow work asks its supervisor to wait: a page that is read by OCR has a document's time of its own."""

from __future__ import annotations

from collections.abc import Callable

_ask: Callable[[], None] | None = None


def ask_for_time() -> None:
    """Told before each slow step; nobody need listen."""
    if _ask is not None:
        _ask()


def listen(ask: Callable[[], None] | None) -> None:
    """Let `ask` be called before each slow step of this process."""
    global _ask
    _ask = ask
