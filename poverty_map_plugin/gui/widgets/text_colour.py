"""Colours of the catalog as texts: told from the ground in a light theme as in a dark one."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QApplication

#: What WCAG 2 asks of texts at least (level AA).
LEAST_CONTRAST = 4.5
_STEP = 4  # of the lightness, 0 to 255


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of two opaque colours as WCAG 2 defines it, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: QColor | str, ground: QColor | None = None) -> QColor:
    """The colour, made lighter or darker until it can be read on a ground: that of tables unless another is given."""
    found = QColor(colour)
    if not found.isValid():
        return found
    ground = QApplication.palette().color(QPalette.ColorRole.Base) if ground is None else ground
    step = _STEP if _luminance(ground) < _luminance(QColor("#777777")) else -_STEP
    while contrast(found, ground) < LEAST_CONTRAST and 0 <= found.lightness() + step <= 255:
        found.setHsl(found.hslHue(), found.hslSaturation(), found.lightness() + step)
    return found


def _luminance(colour: QColor) -> float:
    parts = [_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
