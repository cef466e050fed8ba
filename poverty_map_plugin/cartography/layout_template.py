"""Opens a sheet's layout: the one that ships, a map maker's .qpt, or a layout of the project."""

from __future__ import annotations

import base64
import html
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontInfo
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import InputError
from ..domain.findings import Finding, warning
from ..domain.levels import Level
from .symbols import is_installed

LAYOUTS = Path(__file__).resolve().parents[1] / "resources" / "layouts"
DEFAULT_LAYOUT = "county_a3"
#: The layout variable by which a map maker's copy says which layout that ships it was made of.
_TEMPLATE_VARIABLE = "sheet_template"
_BAND = ("title", "subtitle", "sample", "source", "projection", "date", "page", "scale_bar", "map")
_FIGURES = ("figures_heading", "figure_1_value", "figure_1_label", "figure_1_note")
_LEGEND = ("legend_heading", "legend", "legend_bivariate")
_SIDE = ("owner", "scale_text", "north_arrow")


@dataclass(frozen=True)
class Template:
    """A layout that ships.

    Attributes:
        level: of the places that have a sheet each.
        items: what the program looks for by id; the rest of a layout is the map maker's own.
    """

    level: Level
    items: tuple[str, ...]


def _template(level: Level, *items: str) -> Template:
    return Template(level, (*_BAND, *_FIGURES, *_LEGEND, *items))


_CADRES = ("cadres_heading", "cadres")
#: The layouts that ship, by name.
TEMPLATES = {
    DEFAULT_LAYOUT: _template(Level.COUNTY, *_SIDE, "locator", *_CADRES),
    "county_a2": _template(Level.COUNTY, *_SIDE, "locator", *_CADRES),
    "county_list_a4": _template(Level.COUNTY, "tasks_heading", "tasks"),
    "prefecture_a3": _template(Level.PREFECTURE, *_SIDE, "locator", "counties_heading", "counties"),
    "province_a1": _template(Level.PROVINCE, *_SIDE, "counties_heading", "counties"),
    "battle_a0": _template(Level.PROVINCE, "owner", "tasks_heading", "tasks", "places_heading", "places"),
}


def is_shipped(wanted: str) -> bool:
    """Whether `wanted` names a layout that ships, rather than one of a map maker."""
    return not wanted or wanted in TEMPLATES


def template_of(wanted: str) -> Template:
    """The template that `wanted` is, or that a map maker's .qpt was made of; the first for what says nothing.

    A layout of a project is a county's.
    """
    if wanted.lower().endswith(".qpt"):
        document = _document(Path(wanted))
        options = document.documentElement().elementsByTagName("Option") if document is not None else None
        lists: dict[str, list[str]] = {}
        for index in range(options.count() if options is not None else 0):
            option = options.at(index).toElement()  # type: ignore[union-attr]
            if option.attribute("name") in ("variableNames", "variableValues"):
                parts = option.elementsByTagName("Option")
                texts = [parts.at(number).toElement().attribute("value") for number in range(parts.count())]
                lists.setdefault(option.attribute("name"), texts)
        variables = dict(zip(lists.get("variableNames", []), lists.get("variableValues", []), strict=False))
        return TEMPLATES.get(variables.get(_TEMPLATE_VARIABLE, ""), TEMPLATES[DEFAULT_LAYOUT])
    return TEMPLATES.get(wanted, TEMPLATES[DEFAULT_LAYOUT])


def open_layout(project: QgsProject, wanted: str) -> QgsPrintLayout:
    """The layout that `wanted` names: empty for the one that ships, a .qpt file, or the name of a project's layout.

    It belongs to `project`, which must be the caller's own: the layout will be filled.

    Raises:
        InputError: layout_missing, layout_broken (no layout file), layout_unknown (no layout of that name).
    """
    if is_shipped(wanted):
        return _read(project, LAYOUTS / f"{wanted or DEFAULT_LAYOUT}.qpt")
    if wanted.lower().endswith(".qpt"):
        return _read(project, Path(wanted))
    layout = project.layoutManager().layoutByName(wanted)
    if not isinstance(layout, QgsPrintLayout):
        names = [candidate.name() for candidate in project.layoutManager().printLayouts()]
        raise InputError("layout_unknown", name=wanted, known=", ".join([*TEMPLATES, *names]))
    return layout


def _document(path: Path) -> QDomDocument | None:
    """The file's XML; None when it is not that of a layout.

    Raises:
        InputError: layout_missing, layout_broken (no text).
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise InputError("layout_missing", path=str(path), reason=problem.strerror or str(problem)) from problem
    except UnicodeDecodeError as problem:
        raise InputError("layout_broken", path=str(path)) from problem
    document = QDomDocument()
    understood = document.setContent(text)[0] and document.documentElement().tagName() == "Layout"
    return document if understood else None


def _read(project: QgsProject, path: Path) -> QgsPrintLayout:
    document = _document(path)
    layout = QgsPrintLayout(project)
    loaded = document is not None and layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]
    if not loaded:
        raise InputError("layout_broken", path=str(path))
    # The project owns the layout, so that neither outlives the other.
    layout.setName(f"{path.stem} {len(project.layoutManager().layouts())}")
    project.layoutManager().addLayout(layout)
    return layout


def items_of(layout: QgsPrintLayout, name: str) -> list[QgsLayoutItem]:
    """Every item of that id, on any page, in order of pages."""
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id() == name]
    return sorted(found, key=lambda item: (item.page(), item.pagePos().x()))


def missing_items(layout: QgsPrintLayout, name: str, template: Template) -> list[Finding]:
    """A warning for each item that the program would fill and does not find."""
    present = {item.id() for item in layout.items() if isinstance(item, QgsLayoutItem)}
    lost = [item for item in template.items if item not in present]
    return [warning("sheet_item_missing", {"layout": name}, item=item) for item in lost]


def missing_fonts(wanted: tuple[str, ...]) -> list[Finding]:
    """A warning when none of the catalog's families is installed, so that Chinese may print as radicals.

    Raises:
        InputError: no_chinese_font, as sheets of boxes are of use to nobody.
    """
    if any(is_installed(family) for family in wanted):
        return []
    if not QFontDatabase().families(QFontDatabase.WritingSystem.SimplifiedChinese):
        raise InputError("no_chinese_font", fonts=", ".join(wanted))
    return [warning("font_missing", {}, fonts=", ".join(wanted), taken=QFontInfo(QFont(wanted[0])).family())]


def set_texts(layout: QgsPrintLayout, variables: Mapping[str, str]) -> None:
    """Hand the sheet's texts to the layout's expressions.

    A value of a variable is shown as it is, so `[% … %]` in a name stays text. In a label that the map maker switched
    to HTML the values are escaped.
    """
    QgsExpressionContextUtils.setLayoutVariables(layout, dict(variables))
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            if item.mode() == QgsLayoutItemLabel.Mode.ModeHtml:
                escaped = {name: html.escape(text) for name, text in variables.items()}
                QgsExpressionContextUtils.setLayoutItemVariables(item, escaped)
            item.refresh()


def show_drawing(item: QgsLayoutItemPicture, drawing: str) -> None:
    """Put an SVG of our own into a picture; without one it is hidden."""
    item.setVisibility(bool(drawing))
    path = "base64:" + base64.b64encode(drawing.encode()).decode("ascii") if drawing else ""
    item.setPicturePath(path, Qgis.PictureFormat.SVG)  # or else QGIS makes coarse pixels of it


def page_count(layout: QgsPrintLayout) -> int:
    """How many pages are printed: those that hide themselves when they are empty are not."""
    pages = layout.pageCollection()
    return sum(pages.shouldExportPage(number) for number in range(pages.pageCount()))


def number_pages(layout: QgsPrintLayout) -> None:
    """Tell each item called `page` the number of its page among those that are printed, as `@sheet_page`."""
    pages = layout.pageCollection()
    printed = [number for number in range(pages.pageCount()) if pages.shouldExportPage(number)]
    for item in items_of(layout, "page"):
        number = printed.index(item.page()) + 1 if item.page() in printed else 0
        QgsExpressionContextUtils.setLayoutItemVariable(item, "sheet_page", str(number))
        item.refresh()


def frames_of(layout: QgsPrintLayout, name: str) -> list[QgsLayoutFrame]:
    """The frames of that id, page by page and from left to right."""
    return [item for item in items_of(layout, name) if isinstance(item, QgsLayoutFrame)]
