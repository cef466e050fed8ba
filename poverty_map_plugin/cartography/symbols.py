"""Plain building blocks: fills, dots, text, the hatch of what is not known."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
)
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

from ..catalog.styles import LabelStyle, Line, Styles

#: Where places fade so that the villages in them speak: from the first scale on wholly, from the second not at all.
FADE_NEAR, FADE_FAR = 400_000, 1_500_000
#: Millimetres that a line's casing shows on each side.
_CASING = 0.2


def is_installed(family: str) -> bool:
    """Whether this machine has the family itself, and no other in its stead."""
    return QFontInfo(QFont(family)).family().casefold() == family.casefold()


def installed_families(styles: Styles) -> list[str]:
    """The families of the catalog that this machine has, in its order; the first of the catalog when it has none."""
    found = [family for family in styles.fonts if is_installed(family)]
    return found or [styles.fonts[0]]


def text_format(styles: Styles, label: LabelStyle, colour: str | None = None) -> QgsTextFormat:
    """Text with a halo; sizes in points."""
    families = installed_families(styles)
    font = QFont(families[0])
    font.setBold(label.bold)
    if label.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, label.spacing)
    text = QgsTextFormat()
    text.setFont(font)
    # All others of the catalog, too: the project may be opened where other fonts are installed.
    text.setFamilies([family for family in (*families, *styles.fonts) if family != families[0]])
    text.setForcedBold(label.bold)
    text.setSize(label.size)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour or label.colour))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.7)
    halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
    colour_of_halo = QColor(styles.halo)
    colour_of_halo.setAlpha(215)
    halo.setColor(colour_of_halo)
    text.setBuffer(halo)
    return text


def place_fill(colour: str, border: Line) -> QgsFillSymbol:
    """A place in one colour, paler the nearer one looks."""
    symbol = QgsFillSymbol.createSimple(
        {
            "color": colour,
            "outline_color": border.colour,
            "outline_width": str(border.width),
            "joinstyle": "round",
        }
    )
    fade = f"scale_linear(clamp({FADE_NEAR}, @map_scale, {FADE_FAR}), {FADE_NEAR}, {FADE_FAR}, 30, 100)"
    symbol.setDataDefinedProperty(QgsSymbol.Property.Opacity, QgsProperty.fromExpression(fade))
    return symbol


def outline(border: Line) -> QgsFillSymbol:
    """A boundary without a fill."""
    return QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": border.colour,
            "outline_width": str(border.width),
            "joinstyle": "round",
        }
    )


def hatched_fill(styles: Styles, border: Line, angle: float = 45) -> QgsFillSymbol:
    """A place of which nothing is known, or nothing sure: a light hatch, never a class's colour."""
    symbol = QgsFillSymbol.createSimple(
        {"color": styles.paper, "outline_color": border.colour, "outline_width": str(border.width)}
    )
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle)
    hatch.setDistance(1.6)
    hatch.setSubSymbol(QgsLineSymbol.createSimple({"color": styles.no_data.colour, "width": str(styles.no_data.width)}))
    # Layers handed to a symbol's constructor stay Python's and die with it; appended ones become the symbol's.
    symbol.appendSymbolLayer(hatch)
    return symbol


def dot(colour: str, styles: Styles, hollow: bool = False) -> QgsMarkerSymbol:
    """A village: small, growing as one zooms in."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": styles.paper if hollow else colour,
            "outline_color": styles.no_data.colour if hollow else "#6d665c",
            "outline_width": "0.1",
            "size": str(styles.village_dot),
        }
    )
    size = styles.village_dot
    grow = f"scale_exp(clamp(40000, @map_scale, 1500000), 40000, 1500000, {size * 2.6}, {size * 0.8}, 0.35)"
    symbol.setDataDefinedSize(QgsProperty.fromExpression(grow))
    return symbol


def line(
    colour: str, width: float, muted: bool = False, dashes: Sequence[float] = (), casing: str | None = None
) -> QgsLineSymbol:
    """A line; muted, it steps back behind the colours of the places; cased, it stands off from them."""
    properties = {
        "color": colour,
        "width": str(width * (0.7 if muted else 1)),
        "capstyle": "round",
        "joinstyle": "round",
    }
    if dashes:
        properties |= {"use_custom_dash": "1", "customdash": ";".join(str(part) for part in dashes)}
    symbol = QgsLineSymbol.createSimple(properties)
    if casing is not None:
        edge = {"color": casing, "width": f"{width + 2 * _CASING:g}", "capstyle": "round", "joinstyle": "round"}
        stroke = QgsSimpleLineSymbolLayer.create(edge)
        # Locked: whoever gives the symbol another colour means the line.
        stroke.setLocked(True)
        symbol.insertSymbolLayer(0, stroke)
    symbol.setOpacity(0.55 if muted else 1.0)
    return symbol
