"""Small PDFs, drawn page by page, for tests of what is read from them."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

HEIGHT = 800.0
Draw = Callable[[Any], None]


def pdf(*pages: Draw, size: tuple[float, float] = (600.0, HEIGHT), **how: Any) -> bytes:
    """A PDF with a page for each function, which draws on a canvas of reportlab; `how` is what the canvas takes."""
    stream = io.BytesIO()
    canvas = Canvas(stream, size, invariant=1, **how)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def text(x: float, top: float, said: str, size: float = 10.0, font: str = "Helvetica") -> Draw:
    """Draws a text with its baseline so far below the upper edge of the page."""

    def draw(canvas: Any) -> None:
        canvas.setFont(font, size)
        canvas.drawString(x, HEIGHT - top, said)

    return draw


def both(*parts: Draw) -> Draw:
    """Draws several things on one page."""

    def draw(canvas: Any) -> None:
        for part in parts:
            part(canvas)

    return draw
