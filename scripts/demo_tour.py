"""Runs inside QGIS (`qgis --code`): shows the sample province and takes pictures of it into build/demo/screens.

The file `done` in that folder tells scripts/demo.sh that the tour went to its end.
"""

import sys
import traceback
from pathlib import Path

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QTableView, QToolButton, QWidget
from qgis.utils import iface

sys.path.insert(0, str(Path.cwd()))
from scripts.qgis_window import pause, size_window, take_picture, wait_for_map

DEMO = Path.cwd() / "build" / "demo"
SCREENS = DEMO / "screens"
PROJECT = DEMO / "guizhou.qgz"
SIZE = (1600, 1000)

FLAGGED_COUNTY = "520425"
STARRED_VILLAGE = "520425104222"
BUREAU = "安顺供电局"

problems: list[str] = []


class Tour:
    """The stops of the tour."""

    def __init__(self) -> None:
        self.canvas = iface.mapCanvas()
        self.workbench = qgis.utils.plugins["poverty_map_plugin"].workbench
        self.overview = self.workbench.overview_dock
        self.card = self.workbench.docks.card

    def run(self) -> None:
        """From the whole province to one village, and to a bureau."""
        self._province()
        self._county()
        self._village()
        self._bureau()

    def _province(self) -> None:
        self._whole_province()
        for name, theme in (("01-overview", "poverty"), ("02-load", "load"), ("03-poverty-load", "poverty_load")):
            self._theme(theme)
            picture(name)
        self._theme("poverty")

    def _county(self) -> None:
        """Double-click the flagged county in the table of key counties."""
        # Only now: the package is found once QGIS has loaded the plugin.
        from poverty_map_plugin.gui.widgets.table_model import CODE_ROLE

        table = self.overview.findChild(QTableView, "PovertyMapCounties")
        model = table.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data(CODE_ROLE) == FLAGGED_COUNTY:
                table.scrollTo(index)
                middle = table.visualRect(index).center()
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                break
        wait_for_map()
        self._click(self._centre_of("map_county", FLAGGED_COUNTY))
        picture("04-county")

    def _village(self) -> None:
        point = self._centre_of("map_village", STARRED_VILLAGE)
        self.canvas.setCenter(point)
        self.canvas.zoomScale(90_000)
        wait_for_map()
        self._click(point)
        picture("05-village-card")

    def _bureau(self) -> None:
        self._theme("load")
        line = self.overview.findChild(QLineEdit, "PovertyMapScopeSearch")
        line.setText(BUREAU)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.workbench.docks.guide.zoom_to(self.workbench.session.scope)
        mode = self.card.findChild(QComboBox, "PovertyMapClickMode")
        self._pick(mode, mode.findData("bureau"))
        self._click(self._centre_of("map_county", FLAGGED_COUNTY))
        picture("06-bureau")
        self._pick(mode, 0)

    def _theme(self, theme: str) -> None:
        for button in self.overview.findChild(QWidget, "PovertyMapThemes").findChildren(QToolButton):
            if button.property("poverty_map_theme") == theme:
                button.click()

    @staticmethod
    def _pick(box: QComboBox, number: int) -> None:
        """As a user does: `activated` tells of it."""
        box.setCurrentIndex(number)
        box.activated.emit(number)

    def _whole_province(self) -> None:
        counties = self._layer("map_county")
        extent = self._to_map(counties).transformBoundingBox(counties.extent())
        extent.scale(1.04)
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    def _centre_of(self, role: str, code: str) -> QgsPointXY:
        """A point inside a place, in the map's coordinates."""
        layer = self._layer(role)
        feature = next(layer.getFeatures(f"\"code\" = '{code}'"))
        inside = feature.geometry().pointOnSurface().asPoint()
        return self._to_map(layer).transform(inside)

    @staticmethod
    def _layer(role: str):  # type: ignore[no-untyped-def]
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty("poverty_map/role") == role:
                return layer
        raise LookupError(role)

    def _to_map(self, layer) -> QgsCoordinateTransform:  # type: ignore[no-untyped-def]
        target: QgsCoordinateReferenceSystem = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())

    def _click(self, point: QgsPointXY) -> None:
        """Click the map with the plugin's tool."""
        self.workbench.tool_action.trigger()
        pixel = self.canvas.getCoordinateTransform().transform(point)
        at = QPoint(round(pixel.x()), round(pixel.y()))
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
        pause(300)


def picture(name: str) -> None:
    """A picture of the whole screen."""
    take_picture(SCREENS / f"{name}.png")


def keep_problem(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    """Remember what Python complained of on the way."""
    if level == Qgis.MessageLevel.Critical or "Python" in tag:
        problems.append(f"{tag}: {message}")


def main() -> None:
    """Open the project, go round, leave."""
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(keep_problem)
    SCREENS.mkdir(parents=True, exist_ok=True)
    try:
        size_window(*SIZE)
        qgis.utils.plugins["poverty_map_plugin"].workbench.places.size()
        iface.messageBar().clearWidgets()
        if not iface.addProject(str(PROJECT)):
            raise OSError(f"{PROJECT} cannot be opened")
        wait_for_map()
        iface.messageBar().clearWidgets()
        Tour().run()
        if problems:
            raise RuntimeError("; ".join(problems))
        (SCREENS / "done").touch()
    except Exception:
        print("demo tour failed", file=sys.stderr)
        traceback.print_exc()
        sys.stderr.flush()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, main)
