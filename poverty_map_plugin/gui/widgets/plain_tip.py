"""Tool tips of texts from outside."""

from __future__ import annotations

import html


def plain_tip(text: str) -> str:
    """A tool tip that shows a text as it is, though Qt takes what looks like HTML for it, and folds long lines."""
    return f"<p>{html.escape(text)}</p>" if text else ""
