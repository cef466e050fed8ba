"""The key counties of an overview as rows of a table."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QCoreApplication

from ...services.overview import Overview, Tile
from ..widgets.number_text import UNKNOWN, number_text, scale_of
from ..widgets.table_model import Cell, Column, Row, folded_title

_PERCENT = "%"


def county_columns(shown: Overview, locale: str) -> tuple[Column, ...]:
    """County, the indicators with their units, and the year each left poverty."""
    columns = [Column(QCoreApplication.translate("CountyRows", "County"))]
    for tile in _ordered(shown):
        _, unit, _ = scale_of(_largest(shown, tile), tile.unit, tile.decimals, locale)
        title = QCoreApplication.translate("CountyRows", "{indicator}\n({unit})")
        columns.append(
            Column(
                title.format(indicator=folded_title(tile.label.text(locale)), unit=unit),
                numeric=True,
                bar=True,
                full=_full(shown, tile),
            )
        )
    columns.append(Column(QCoreApplication.translate("CountyRows", "Left poverty\n(year)"), numeric=True))
    columns.append(Column(QCoreApplication.translate("CountyRows", "Contiguous\ndestitute area")))
    return tuple(columns)


def county_rows(shown: Overview, names: Mapping[str, str], locale: str) -> tuple[Row, ...]:
    """One row a county, in the overview's order; `names` are the short names by code."""
    tiles = _ordered(shown)
    scales = [scale_of(_largest(shown, tile), tile.unit, tile.decimals, locale) for tile in tiles]
    rows = []
    for county in shown.counties:
        cells = [Cell(names.get(county.code, county.name), county.code)]
        for tile, (factor, _, decimals) in zip(tiles, scales, strict=True):
            value = county.values.get(tile.indicator)
            cells.append(Cell(number_text(None if value is None else value / factor, decimals), value))
        year = county.exit_year
        cells.append(Cell(UNKNOWN if year is None else str(year), year))
        cells.append(Cell(county.area_name, county.area_name or None))
        rows.append(Row(county.code, tuple(cells)))
    return tuple(rows)


def _ordered(shown: Overview) -> list[Tile]:
    """Shares first: they compare counties of different size."""
    return sorted(shown.columns, key=lambda tile: tile.unit.en != _PERCENT)


def _largest(shown: Overview, tile: Tile) -> float | None:
    values = [county.values[tile.indicator] for county in shown.counties if tile.indicator in county.values]
    return max(values, default=None)


def _full(shown: Overview, tile: Tile) -> float | None:
    """A progress is full at 100 %; other bars compare with the largest."""
    largest = _largest(shown, tile)
    is_progress = tile.unit.en == _PERCENT and tile.worse == "down"
    return 100.0 if is_progress and largest is not None and largest <= 100 else None
