"""A figure's last months as a small line without axes, for beside or under the figure. No QGIS."""

from __future__ import annotations

from collections.abc import Sequence

#: Size in the drawing's own units; the line ends in a dot, which must not be cut.
_WIDTH, _HEIGHT, _DOT = 240.0, 30.0, 5.0
_LINE, _POINT = "#8a8a8a", "#262626"


def trend_line(values: Sequence[float | None]) -> str:
    """An SVG of the values from left to right, the lowest at its foot and the highest at its top; the last has a dot.

    What is not known leaves a gap. Empty without two known values: one says nothing of a change.
    """
    known = [(number, value) for number, value in enumerate(values) if value is not None]
    if len(known) < 2:
        return ""
    low, high = min(value for _, value in known), max(value for _, value in known)
    step = (_WIDTH - 2 * _DOT) / (len(values) - 1)
    room = _HEIGHT - 2 * _DOT

    def at(number: int, value: float) -> tuple[float, float]:
        share = (value - low) / (high - low) if high > low else 0.5
        return _DOT + number * step, _HEIGHT - _DOT - share * room

    path, follows = [], False
    for number, value in enumerate(values):
        if value is not None:
            x, y = at(number, value)
            path.append(f"{'L' if follows else 'M'}{x:.1f} {y:.1f}")
        follows = value is not None
    x, y = at(*known[-1])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH:g}" height="{_HEIGHT:g}" '
        f'viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}">'
        f'<path d="{"".join(path)}" fill="none" stroke="{_LINE}" stroke-width="2.5" stroke-linejoin="round"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{_DOT - 1:g}" fill="{_POINT}"/></svg>'
    )
