"""Rows of words for the clipboard: texts with tabs, and a table of HTML, both with headers."""

from __future__ import annotations

import html
from collections.abc import Sequence

from ..domain.formulas import looks_like_formula
from .record_words import Word

#: Excel's word for: a text, whatever it looks like. Codes of twelve digits stay whole by it.
_TEXT_CELL = "mso-number-format:'\\@'"


def as_tabs(headers: Sequence[str], rows: Sequence[Sequence[Word]]) -> str:
    """A line a row; what would break a line or a cell becomes a blank, and a formula becomes a text."""
    return "".join("\t".join(map(_plain, row)) + "\n" for row in (headers, *rows))


def as_html(headers: Sequence[str], rows: Sequence[Sequence[Word]]) -> str:
    """A table whose texts are only texts: no tags, no formulas, no numbers made of codes."""
    head = "".join(f"<th>{html.escape(_harmless(header))}</th>" for header in headers)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table><tr>{head}</tr>{body}</table></body></html>'


def _plain(word: Word) -> str:
    return "" if word is None else " ".join(_harmless(word).split()) if isinstance(word, str) else repr(word)


def _cell(word: Word) -> str:
    if isinstance(word, str):
        text = html.escape(_harmless(word)).replace("\n", "<br>")
        return f'<td style="{_TEXT_CELL}">{text}</td>'
    return f"<td>{'' if word is None else repr(word)}</td>"


def _harmless(text: str) -> str:
    """The text, after an apostrophe where a spreadsheet would take it for a formula."""
    return f"'{text}" if looks_like_formula(text.lstrip()) or looks_like_formula(text) else text
