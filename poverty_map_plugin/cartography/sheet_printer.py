"""Prints one county after the other on one layout of one project."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from qgis.core import QgsGeometry, QgsLayoutItemPicture, QgsPrintLayout, QgsProject, QgsSingleSymbolRenderer

from ..catalog.labels import Label
from ..catalog.styles import Styles
from ..catalog.themes import Theme
from ..domain.levels import Level
from ..domain.sheet_choice import SheetFormat
from . import sheet_words as words
from .environment_roles import ENVIRONMENT_ROLES
from .layout_template import items_of, number_pages, page_count, set_texts, show_drawing
from .sheet_content import FIGURE_SLOTS, SheetContent, SheetRoom
from .sheet_export import export_sheet, export_together
from .sheet_layers import COUNTY_ROLE, VILLAGE_ROLE, SheetLayers
from .sheet_legend import LegendPart, Only, SheetLegend
from .sheet_map import SheetMap
from .sheet_measures import scale_text
from .sheet_photos import SheetPhotos
from .sheet_table import SheetTable


class SheetPrinter:
    """A layout made ready once; `write` is called for each county.

    Attributes:
        room: what the layout has room for.
    """

    def __init__(
        self,
        project: QgsProject,
        layout: QgsPrintLayout,
        styles: Styles,
        theme: Theme,
        locale: str,
        level: Level,
        headings: Mapping[str, Mapping[str, str]],
        legend_headings: Mapping[str, Label],
        picture: str = "",
    ) -> None:
        self._project = project
        self._layout = layout
        self._locale = locale
        self._layers = SheetLayers(project, styles, theme, level)
        self._map = SheetMap(layout, project, self._layers, words.KILOMETRES.text(locale))
        # Before the tables: a page of photos is out of the way when they look which of their pages is the last.
        self._photos = SheetPhotos(layout)
        self._tables = {
            name: SheetTable(layout, name, columns, words.WHEN_EMPTY[name].text(locale))
            for name, columns in headings.items()
        }
        parts = self._legend_parts(legend_headings, bool(picture))
        self._legend = SheetLegend(layout, parts, picture, self._map.symbols)
        self.room = SheetRoom({name: table.keys for name, table in self._tables.items()}, self._photos.slots)

    def left_out(self) -> dict[str, int]:
        """How many rows of each table the last sheet had no room for; tables that are whole are not named."""
        return {name: table.left_out for name, table in self._tables.items() if table.left_out}

    def write(self, content: SheetContent, path: Path, kind: SheetFormat, dpi: float) -> tuple[int, list[Path]]:
        """One county's sheet; returns its number of pages and the files written.

        Raises:
            StoreError: sheet_unwritable.
        """
        pages = self.show(content)
        return pages, export_sheet(self._layout, path, kind, dpi)

    def write_together(
        self,
        contents: Iterator[SheetContent],
        count: int,
        title: str,
        path: Path,
        dpi: float,
        on_shown: Callable[[SheetContent, int], None],
    ) -> bool:
        """All sheets as one PDF called `title`; returns whether it has a bookmark for each.

        `on_shown` is told of each sheet and its pages.

        Raises:
            StoreError: sheet_unwritable.
            Exception: what `contents` raises; a file that was there stays.
        """

        def turn() -> tuple[str, int] | None:
            content = next(contents, None)
            if content is None:
                return None
            pages = self.show(content)
            self._project.setTitle(title)
            on_shown(content, pages)
            return content.name, pages

        return export_together(self._layout, path, dpi, count, turn)

    def show(self, content: SheetContent) -> int:
        """Turn the layout to a county; returns how many pages it has."""
        geometry = QgsGeometry()
        if content.geometry is not None:
            geometry.fromWkb(content.geometry)
        view = self._map.view(geometry)
        self._layers.focus(content.code, geometry, view.bounds)
        fields = self._map.fields_of(view, content.spots)
        self._photos.clear()
        for name, table in self._tables.items():
            rows = content.tables.get(name, ())
            table.fill([{**row, "grid": fields.get(row.get("code", ""), "")} for row in rows])
        self._photos.show(content.photos)
        pages = page_count(self._layout)
        texts = content.variables() | self._photos.texts(content.photos)
        scale, projection = words.SCALE.text(self._locale), words.PROJECTION.text(self._locale)
        texts |= {
            "sheet_scale": scale.format(scale=scale_text(view.denominator)),
            "sheet_projection": projection.format(meridian=view.meridian),
            "sheet_pages": str(pages),
            # For the names of the map's fields, which a grid of the map works out.
            "sheet_fields_left": f"{view.cells.left:.3f}",
            "sheet_fields_top": f"{view.cells.top:.3f}",
            "sheet_field_width": f"{view.cells.width:.6f}",
            "sheet_field_height": f"{view.cells.height:.6f}",
        }
        self._project.setTitle(content.name)
        set_texts(self._layout, texts)
        number_pages(self._layout)
        self._show_trends(content)
        self._map.show(view)
        self._legend.show(view.denominator)
        return pages

    def _show_trends(self, content: SheetContent) -> None:
        """The pictures `figure_1_trend` and so on, where the layout has them."""
        for slot in range(FIGURE_SLOTS):
            drawing = content.figures[slot].trend if slot < len(content.figures) else ""
            for item in items_of(self._layout, f"figure_{slot + 1}_trend"):
                if isinstance(item, QgsLayoutItemPicture):
                    show_drawing(item, drawing)

    def _legend_parts(self, headings: Mapping[str, Label], two_way: bool) -> list[LegendPart]:
        """In the order of `headings`."""
        shown = self._layers.shown_layers()
        parts = []
        for role, label in headings.items():
            if role in shown:
                layer, text = shown[role], label.text(self._locale)
                source = self._layers.themed[role] if role not in ENVIRONMENT_ROLES else layer
                if role == "substation":  # they have the colours of their lines: one stands for all
                    parts.append(LegendPart(layer, source, "", Only.MIDDLE, text))
                elif role in (VILLAGE_ROLE, COUNTY_ROLE) and two_way:  # the square explains all but what is not known
                    parts.append(LegendPart(layer, source, "", Only.LAST))
                elif isinstance(layer.renderer(), QgsSingleSymbolRenderer) and layer.diagramRenderer() is None:
                    parts.append(LegendPart(layer, source, "", Only.LAST, text))  # a heading would say the same again
                else:
                    parts.append(LegendPart(layer, source, text))
        return parts
