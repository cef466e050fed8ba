"""A card as plain text, for a message or a report."""

from __future__ import annotations

from collections.abc import Sequence

from .card_sections import Section


def card_text(title: str, lines: Sequence[str], sections: Sequence[Section]) -> str:
    """Title, what stands under it, and each section: figures and rows a line each."""
    text = [title, *lines]
    for section in sections:
        text += ["", section.title]
        text += [_figure_line(figure.label, figure.number, figure.unit, figure.change) for figure in section.figures]
        for compared in section.compared:
            bars = "; ".join(f"{bar.label} {bar.text}" for bar in compared.bars)
            text.append(f"{compared.label} ({compared.note}): {bars}")
        text += ["  ".join(cell.text for cell in row.cells if cell.text) for row in section.rows]
    return "\n".join(text) + "\n"


def _figure_line(label: str, number: str, unit: str, beside: str) -> str:
    value = f"{number} {unit}".strip()
    return f"{label}: {value} ({beside})" if beside else f"{label}: {value}"
