"""Which texts a spreadsheet would take for a formula."""

from __future__ import annotations

#: What a spreadsheet takes for the beginning of a formula; the last hides one.
_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "'")


def looks_like_formula(text: str) -> bool:
    """Whether a text has to be marked as one when it goes into a cell."""
    return text.startswith(_BEGINNINGS)
