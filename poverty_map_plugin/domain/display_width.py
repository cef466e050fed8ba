"""How wide a text is on a grid of characters."""

from __future__ import annotations

import unicodedata


def display_width(text: str) -> int:
    """The width of the widest line; a Chinese character takes two places."""
    lines = text.splitlines() or [""]
    return max(sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) for line in lines)
