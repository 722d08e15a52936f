"""Signs that Symbol and Wingdings keep in the private area of Unicode, as the signs that they show."""

from __future__ import annotations

_SIGNS = str.maketrans(
    {
        "\uf02d": "-", "\uf0b7": "•", "\uf06c": "•", "\uf09f": "•", "\uf076": "•", "\uf0a7": "▪", "\uf06e": "▪",
        "\uf0d8": "‣", "\uf0e0": "→", "\uf0e8": "→", "\uf0fc": "✓", "\uf050": "✓", "\uf06f": "☐", "\uf0a8": "☐",
        "\uf071": "☐", "\uf0fe": "☑", "\uf052": "☑", "\uf0fd": "☒", "\uf054": "☒", "\uf078": "☒",
    }
)  # fmt: skip


def with_signs(text: str) -> str:
    """A text with the signs of those fonts in plain Unicode, each of one letter as before."""
    return text.translate(_SIGNS)
