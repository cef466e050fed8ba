"""Opens a sheet's layout: the one that ships, a map maker's .qpt, or a layout of the project."""

from __future__ import annotations

import html
from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtGui import QFont, QFontInfo
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import InputError
from ..domain.findings import Finding, warning
from .symbols import is_installed

LAYOUTS = Path(__file__).resolve().parents[1] / "resources" / "layouts"
DEFAULT_LAYOUT = "county_a3"
#: What the program looks for by id; the rest of a layout is the map maker's own.
ITEMS = (
    *("title", "subtitle", "owner", "sample", "map", "locator", "scale_text", "north_arrow", "figures_heading"),
    *("figure_1_value", "figure_1_label", "figure_1_note", "legend_heading", "legend", "legend_bivariate"),
    *("cadres_heading", "cadres", "scale_bar", "source", "projection", "date", "page"),
)


def open_layout(project: QgsProject, wanted: str) -> QgsPrintLayout:
    """The layout that `wanted` names: empty for the one that ships, a .qpt file, or the name of a project's layout.

    It belongs to `project`, which must be the caller's own: the layout will be filled.

    Raises:
        InputError: layout_missing, layout_broken (no layout file), layout_unknown (no layout of that name).
    """
    if not wanted or wanted == DEFAULT_LAYOUT:
        return _read(project, LAYOUTS / f"{DEFAULT_LAYOUT}.qpt")
    if wanted.lower().endswith(".qpt"):
        return _read(project, Path(wanted))
    layout = project.layoutManager().layoutByName(wanted)
    if not isinstance(layout, QgsPrintLayout):
        names = [candidate.name() for candidate in project.layoutManager().printLayouts()]
        raise InputError("layout_unknown", name=wanted, known=", ".join([DEFAULT_LAYOUT, *names]))
    return layout


def _read(project: QgsProject, path: Path) -> QgsPrintLayout:
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as problem:
        raise InputError("layout_missing", path=str(path), reason=problem.strerror or str(problem)) from problem
    except UnicodeDecodeError as problem:
        raise InputError("layout_broken", path=str(path)) from problem
    document = QDomDocument()
    layout = QgsPrintLayout(project)
    understood = document.setContent(text)[0] and document.documentElement().tagName() == "Layout"
    loaded = understood and layout.loadFromTemplate(document, QgsReadWriteContext(), True)[1]
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


def missing_items(layout: QgsPrintLayout, name: str) -> list[Finding]:
    """A warning for each item that the program would fill and does not find."""
    present = {item.id() for item in layout.items() if isinstance(item, QgsLayoutItem)}
    return [warning("sheet_item_missing", {"layout": name}, item=wanted) for wanted in ITEMS if wanted not in present]


def missing_fonts(wanted: tuple[str, ...]) -> list[Finding]:
    """A warning when none of the catalog's families is installed, so that Chinese may print as boxes or radicals."""
    if any(is_installed(family) for family in wanted):
        return []
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


def frames_of(layout: QgsPrintLayout, name: str) -> list[QgsLayoutFrame]:
    """The frames of that id, page by page and from left to right."""
    return [item for item in items_of(layout, name) if isinstance(item, QgsLayoutFrame)]
