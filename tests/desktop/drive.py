"""Runs inside QGIS (`qgis --code`): drives the plugin with the mouse and the keys, as a clerk would.

It writes what it saw to the JSON file named by POVERTY_MAP_RESULT. Events come from the X server (xdotool), so
that they take the way real ones take; between them the event loop runs.
"""

import json
import os
import subprocess
import time
import traceback
from collections.abc import Callable
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEventLoop, QPoint, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListView,
    QTableView,
    QToolBar,
    QToolButton,
    QWidget,
    QWizard,
)
from qgis.utils import iface

WIDTH, HEIGHT = 1366, 768
PATIENCE_MS = 60_000

seen: dict[str, Any] = {"steps": []}


def pause(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(what: str, condition: Callable[[], Any]) -> Any:
    """Run the event loop until `condition()` holds; returns its value."""
    waited = 0
    while not (value := condition()):
        if waited > PATIENCE_MS:
            raise TimeoutError(what)
        pause(50)
        waited += 50
    return value


def wait_for_map() -> None:
    canvas = iface.mapCanvas()
    pause(400)
    wait_until("the map to be drawn", lambda: not canvas.isDrawing())
    pause(100)


def x_events(*words: object) -> None:
    subprocess.run(["xdotool", *(str(word) for word in words)], check=True, timeout=20)
    pause(150)


def click(widget: QWidget, position: QPoint | None = None, times: int = 1) -> None:
    """A real click in the middle of a widget, or at a position in it."""
    at = widget.mapToGlobal(position or widget.rect().center())
    ratio = widget.devicePixelRatioF()
    x_events("mousemove", round(at.x() * ratio), round(at.y() * ratio))
    x_events("click", "--repeat", times, "--delay", 60, 1)
    pause(200)


def key(*names: str) -> None:
    for name in names:
        x_events("key", name)


def shown_texts(widget: QWidget) -> list[str]:
    """What can be read in a widget."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def table_texts(widget: QWidget) -> list[list[str]]:
    return [
        [str(table.model().index(row, column).data() or "") for column in range(table.model().columnCount())]
        for table in widget.findChildren(QTableView)
        if table.isVisibleTo(widget)
        for row in range(table.model().rowCount())
    ]


def layer_by_role(role: str) -> Any:
    for layer in QgsProject.instance().mapLayers().values():
        if layer.customProperty("poverty_map/role") == role:
            return layer
    raise LookupError(role)


def step(name: str) -> Callable[[Callable[[], None]], None]:
    def wrap(function: Callable[[], None]) -> None:
        started = time.perf_counter()
        function()
        seen["steps"].append([name, round(time.perf_counter() - started, 2)])

    return wrap


def button_of(action: Any) -> QToolButton:
    """The button of an action in the plugin's toolbar."""
    toolbar = qgis.utils.plugins["poverty_map_plugin"].workbench.toolbar
    return next(button for button in toolbar.findChildren(QToolButton) if button.defaultAction() is action)


def drive() -> None:
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.showNormal()
    window.setGeometry(0, 0, WIDTH, HEIGHT)
    window.findChild(QDockWidget, "Browser").hide()
    plugin = qgis.utils.plugins["poverty_map_plugin"]
    workbench = plugin.workbench
    overview, card = workbench.overview_dock, workbench.card_dock
    wait_for_map()

    @step("overview")
    def _() -> None:
        overview.raise_()
        pause(300)
        seen["overview"] = shown_texts(overview)
        seen["counties"] = table_texts(overview)
        seen["window_fits"] = window.width() <= WIDTH and window.height() <= HEIGHT

    @step("village card")
    def _() -> None:
        villages = layer_by_role("map_village")
        village = next(villages.getFeatures(f"code = '{os.environ['POVERTY_MAP_VILLAGE']}'"))
        to_map = QgsCoordinateTransform(villages.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
        point = to_map.transform(village.geometry().asPoint())
        canvas.setCenter(QgsPointXY(point))
        canvas.zoomScale(40_000)
        wait_for_map()
        click(button_of(workbench.tool_action))
        seen["tool_active"] = canvas.mapTool() is workbench.place_tool
        pixel = canvas.getCoordinateTransform().transform(point)
        click(canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())))
        wait_until("the card", lambda: card.shown_code)
        pause(300)
        seen["village_name"] = village["name"]
        seen["card"] = shown_texts(card)
        seen["card_tables"] = table_texts(card)

    @step("themes")
    def _() -> None:
        overview.raise_()
        buttons = overview.findChild(QWidget, "PovertyMapThemes").findChildren(QToolButton)
        seen["themes"] = [button.text() for button in buttons]
        seen["styles"] = []
        counties = layer_by_role("map_county")
        for button in buttons:
            click(button)
            wait_for_map()
            pressed = [each.text() for each in buttons if each.isChecked()]
            seen["styles"].append([*pressed, counties.styleManager().currentStyle()])

    @step("find by initials")
    def _() -> None:
        line = overview.findChild(QLineEdit, "PovertyMapScopeSearch")
        click(line)
        x_events("type", "--delay", 60, "zy")
        hits = overview.findChild(QListView, "PovertyMapPlaceHits").model()
        wait_until("places to be found", hits.rowCount)
        seen["found"] = [hits.index(row, 0).data() for row in range(hits.rowCount())]
        for _ in range(1 + seen["found"].index("紫云苗族布依族自治县")):
            key("Down")
        key("Return")
        pause(300)
        seen["found_scope"] = workbench.session.scope.code
        seen["found_figures"] = shown_texts(overview)

    @step("double-click")
    def _() -> None:
        table = overview.findChild(QTableView, "PovertyMapCounties")
        before = canvas.extent().toString(0)
        pause(200)
        index = table.model().index(2, 0)
        table.scrollTo(index)
        seen["chosen"] = index.data()  # now: the index does not outlive the rows, which are replaced
        click(table.viewport(), table.visualRect(index).center(), times=2)
        wait_for_map()
        seen["extents"] = [before, canvas.extent().toString(0)]
        seen["overview_after"] = shown_texts(overview)
        crumbs = overview.findChild(QWidget, "PovertyMapBreadcrumb")
        seen["way"] = [part.text() for part in crumbs.findChildren(QToolButton) if part.isVisible()]

    @step("edit")
    def _() -> None:
        """A transformer of the county gets another load, in QGIS's own editing session."""
        county = workbench.session.scope.code
        transformers = layer_by_role("transformer")
        record = next(transformers.getFeatures(f"\"village_code\" LIKE '{county}%'"))
        seen["before_edit"] = shown_texts(overview)
        iface.setActiveLayer(transformers)
        iface.actionToggleEditing().trigger()
        field = transformers.fields().indexFromName("peak_load_kva")
        transformers.changeAttributeValue(record.id(), field, record["peak_load_kva"] + 100_000)
        iface.actionSaveActiveLayerEdits().trigger()
        started = time.perf_counter()
        wait_until("the figures to follow", lambda: shown_texts(overview) != seen["before_edit"])
        seen["followed_after"] = round(time.perf_counter() - started, 2)
        seen["after_edit"] = shown_texts(overview)
        wait_until("the other months to follow", lambda: not workbench.edit_watch.is_following)
        drawn = next(layer_by_role("map_county").getFeatures(f"\"code\" = '{county}'"))
        seen["load_rate_drawn"] = drawn["load_rate"]
        iface.actionToggleEditing().trigger()
        seen["messages"] = [item.text() for item in iface.messageBar().items()]

    @step("undo import")
    def _() -> None:
        click(button_of(workbench.undo_action))
        dialog = wait_until("the list of imports", lambda: window.findChild(QDialog, "PovertyMapUndoDialog"))
        wait_until("what was changed since", lambda: not dialog.looking.is_running)
        seen["imports"] = table_texts(dialog)
        QApplication.primaryScreen().grabWindow(0).save(os.environ["POVERTY_MAP_RESULT"] + ".undo.png")
        key("Escape")
        wait_until("the list to close", lambda: window.findChild(QDialog, "PovertyMapUndoDialog") is None)

    @step("import wizard")
    def _() -> None:
        click(button_of(workbench.import_action))
        wizard = wait_until("the wizard", lambda: window.findChild(QWizard, "PovertyMapImportWizard"))
        wizard.setGeometry(100, 40, 1000, 680)
        pause(300)
        click(wizard.file_page.file.lineEdit())
        x_events("type", "--delay", 10, os.environ["POVERTY_MAP_SHEET"])
        wait_until("the sheet to be read", lambda: wizard.plan.is_ready)
        seen["import_kind"] = wizard.file_page.kind.currentText()
        click(wizard.button(QWizard.WizardButton.NextButton))
        key("Return")
        wait_until("the preview", lambda: wizard.preview_page.preview)
        pause(300)
        seen["import_figures"] = shown_texts(wizard.preview_page.tiles)
        QApplication.primaryScreen().grabWindow(0).save(os.environ["POVERTY_MAP_RESULT"] + ".import.png")
        key("Escape")
        wait_until("the wizard to close", lambda: window.findChild(QWizard, "PovertyMapImportWizard") is None)

    QApplication.primaryScreen().grabWindow(0).save(os.environ["POVERTY_MAP_RESULT"] + ".png")

    @step("unload")
    def _() -> None:
        def unload() -> None:
            seen["unloaded"] = qgis.utils.unloadPlugin("poverty_map_plugin")

        # From the event loop, as the plugin manager does: what is deleted later is deleted by the loop it came from.
        QTimer.singleShot(0, unload)
        pause(500)
        parts = [*window.findChildren(QDockWidget), *window.findChildren(QToolBar)]
        seen["left_behind"] = [part.objectName() for part in parts if part.objectName().startswith("PovertyMap")]
        seen["provider_left"] = QgsApplication.processingRegistry().providerById("povertymap") is not None


def main() -> None:
    try:
        drive()
    except Exception:
        seen["problem"] = traceback.format_exc()
        QApplication.primaryScreen().grabWindow(0).save(os.environ["POVERTY_MAP_RESULT"] + ".png")
    try:
        seen["log"] = qgis.utils.poverty_map_test_log
        with open(os.environ["POVERTY_MAP_RESULT"], "w", encoding="utf-8") as file:
            json.dump(seen, file, ensure_ascii=False, indent=1, default=str)
    finally:
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()


QTimer.singleShot(1500, main)
