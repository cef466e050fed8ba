"""Nothing that is to be read is cut or pale: all docks at the size of a small laptop, in three languages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.import_wizard.preview_models import _TINTS
from poverty_map_plugin.gui.options_page import OptionsPage, OptionsSignals
from poverty_map_plugin.gui.records.policy_panel import _MARK, _MARK_TEXT
from poverty_map_plugin.gui.widgets.text_colour import LEAST_CONTRAST, contrast, readable
from poverty_map_plugin.gui.workbench import Workbench
from poverty_map_plugin.plugin import PovertyMapPlugin
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import open_workspace

from . import small_workspace
from .plain_interface import PlainInterface

ROOT = Path(__file__).parents[2]
WIDTH, HEIGHT, DOCK = 1366, 768, 341
#: Texts that are as long as their files make them, which tables elide.
_SPARE = 2
#: Base and text of QGIS's themes.
THEMES = {"light": ("#ffffff", "#000000"), "dark": ("#232323", "#b1b1b1")}


@pytest.fixture(scope="module")
def compiled() -> None:
    subprocess.run([sys.executable, str(ROOT / "scripts" / "translations.py"), "release"], check=True, timeout=120)


@pytest.fixture(scope="module")
def counted(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("readable") / "small.gpkg")
    with open_workspace(path) as workspace:
        for month in ("2016-11", "2016-12"):
            compute_indicators(workspace, Period.parse(month), CollectingFeedback())
    return path


@pytest.fixture(scope="module", params=["en", "zh-Hans", "zh-Hant"])
def written(request: pytest.FixtureRequest, compiled: None, counted: Path) -> Iterator[Path]:
    """The project in a language, which is the interface's, too."""
    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", request.param)
    with open_workspace(counted) as workspace:
        yield write_project(workspace, CollectingFeedback())
    settings.remove("locale")


@pytest.fixture
def workbench(written: Path, tmp_path: Path) -> Iterator[tuple[Workbench, QWidget]]:
    settings = QgsSettings()
    settings.remove("poverty_map")
    project = small_workspace.copied(written, tmp_path)
    interface = PlainInterface()
    plugin = PovertyMapPlugin(interface)
    window = interface.mainWindow()
    window.resize(WIDTH, HEIGHT)
    window.show()
    plugin.initGui()
    QgsProject.instance().read(str(project))
    bench = plugin.workbench
    assert isinstance(bench, Workbench)
    docks: list[QDockWidget] = [bench.overview_dock, bench.docks.card]
    for dock in docks:
        dock.show()
    window.resizeDocks(docks, [DOCK] * len(docks), Qt.Orientation.Horizontal)
    yield bench, window
    QgsProject.instance().clear()
    plugin.unload()
    settings.remove("poverty_map")


def cut(window: QWidget) -> list[str]:
    """What is seen in a window, and has no room for its text."""
    found = [f"label {label.text()!r}" for label in window.findChildren(QLabel) if seen(label) and is_cut(label)]
    for button in (*window.findChildren(QPushButton), *window.findChildren(QToolButton)):
        if seen(button) and shows_text(button) and button.minimumSizeHint().width() > button.width() + _SPARE:
            found.append(f"button {button.text()!r}")
    found += [f"box {box.currentText()!r}" for box in window.findChildren(QComboBox) if seen(box) and is_squeezed(box)]
    for header in window.findChildren(QHeaderView):
        if seen(header) and header.orientation() == Qt.Orientation.Horizontal:
            found += cut_titles(header)
    return found


def seen(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.size().isEmpty()


def shows_text(button: QAbstractButton) -> bool:
    icons = Qt.ToolButtonStyle.ToolButtonIconOnly
    is_icon = isinstance(button, QToolButton) and button.toolButtonStyle() == icons and not button.icon().isNull()
    return bool(button.text()) and not is_icon and not isinstance(button.parentWidget(), QScrollBar)


def is_cut(label: QLabel) -> bool:
    if not label.text():
        return False
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + _SPARE
    return label.sizeHint().width() > label.width() + _SPARE or label.sizeHint().height() > label.height() + _SPARE


def is_squeezed(box: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    style = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, style, box)
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return needed > room.width() + _SPARE or box.height() < box.minimumSizeHint().height()


def cut_titles(header: QHeaderView) -> list[str]:
    model, found = header.model(), []
    for number in range(header.count()):
        title = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
        needed = max((header.fontMetrics().horizontalAdvance(line) for line in title.split("\n")), default=0)
        if title and not header.isSectionHidden(number) and needed > header.sectionSize(number):
            found.append(f"title {title!r}")
    return found


def settle() -> None:
    for _ in range(4):
        QTest.qWait(30)


def states(bench: Workbench) -> dict[str, Callable[[], object]]:
    """The states of the docks that are looked at."""

    def only(dock: QDockWidget) -> None:
        for other in (bench.docks.tasks, bench.docks.records, bench.docks.scores, bench.docks.findings):
            other.setVisible(other is dock)

    def compare() -> None:
        for code in ("520425", "522636", "52"):
            bench.docks.card.toggle_pin(Scope.of(code))
        button = bench.docks.card.findChild(QToolButton, "PovertyMapCompare")
        assert button is not None
        button.click()

    return {
        "province": lambda: bench.session.set_scope(Scope.of("52")),
        "county": lambda: bench.session.set_scope(Scope.of("520425")),
        "card of a county": lambda: bench.docks.card.show_place(Scope.of("520425")),
        "card of a village": lambda: bench.docks.card.show_place(Scope.of("520425104222")),
        "card of a line": lambda: bench.docks.card.show_object("power_line", 1),
        "comparison": compare,
        "tasks": lambda: only(bench.docks.tasks),
        "a task": lambda: bench.docks.tasks.show_codes(["R1"]),
        "scores": lambda: only(bench.docks.scores),
        "findings": lambda: only(bench.docks.findings),
        "records": lambda: only(bench.docks.records),
        **{
            f"records of {table.entity}": partial(bench.docks.records.show_records, table.entity)
            for page in load_catalog().records.values()
            for table in page.tables
        },
        "closed": QgsProject.instance().clear,
        "closed, tasks": lambda: only(bench.docks.tasks),
        "closed, scores": lambda: only(bench.docks.scores),
        "closed, findings": lambda: only(bench.docks.findings),
    }


def test_no_text_of_a_dock_is_cut(workbench: tuple[Workbench, QWidget]) -> None:
    bench, window = workbench
    found: dict[str, list[str]] = {}
    for name, show in states(bench).items():
        show()
        settle()
        if name == "scores":
            while bench.docks.scores.is_working:
                QTest.qWait(20)
        faults = cut(window)
        if faults:
            found[name] = faults
    assert found == {}
    assert window.width() <= WIDTH, "the docks fit the screen"


def test_no_text_of_the_options_is_cut(workbench: tuple[Workbench, QWidget]) -> None:
    bench, _ = workbench
    page = OptionsPage(bench.session, OptionsSignals())
    page.resize(page.sizeHint())
    page.show()
    settle()
    assert cut(page) == []
    page.deleteLater()


def test_no_text_of_the_dialog_of_the_sheets_is_cut(workbench: tuple[Workbench, QWidget]) -> None:
    bench, _ = workbench
    dialog = bench.docks.sheets.open()
    assert dialog is not None
    dialog.resize(dialog.size().boundedTo(QSize(WIDTH, HEIGHT)))
    settle()
    assert cut(dialog) == []
    dialog.resize(dialog.minimumSizeHint())
    settle()
    assert cut(dialog) == []
    dialog.done(0)


@pytest.mark.parametrize("theme", THEMES)
def test_colours_of_our_own_can_be_read(theme: str, qgis_app: object) -> None:
    base, text = (QColor(colour) for colour in THEMES[theme])
    before = QApplication.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Base, base)
    QApplication.setPalette(palette)
    try:
        assert contrast(readable(load_catalog().styles.accent), base) >= LEAST_CONTRAST
    finally:
        QApplication.setPalette(before)
    assert contrast(QColor(_MARK), QColor(_MARK_TEXT)) >= LEAST_CONTRAST
    for tint in _TINTS.values():
        share = tint.alphaF()
        over = QColor.fromRgbF(
            *(t * share + b * (1 - share) for t, b in zip(tint.getRgbF()[:3], base.getRgbF()[:3], strict=True))
        )
        assert contrast(text, over) >= LEAST_CONTRAST


def test_a_colour_that_can_be_read_stays() -> None:
    assert readable(QColor("#c4161c"), QColor("#ffffff")) == QColor("#c4161c")
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
