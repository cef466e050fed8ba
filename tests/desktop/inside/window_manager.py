"""What a window manager does for a person, which the display of the tests has none of; and the way out."""

import os

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QThreadPool, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget
from qgis.utils import iface

_REST_MS = 100


def place_window(width: int, height: int) -> None:
    """Give QGIS's window a place and a size, with no more in it than the tests need."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width, height)
    window.findChild(QDockWidget, "Browser").hide()
    # What QGIS draws ahead around the map nobody can wait for.
    iface.mapCanvas().setPreviewJobsEnabled(False)
    # QGIS 3.40 may crash on leaving in threads that rest from their work (in a slot of libqgis_core that
    # QThread::finished calls, once what it needs is gone): here they end soon after it.
    for pool in (QThreadPool.globalInstance(), QgsApplication.taskManager().threadPool()):
        pool.setExpiryTimeout(_REST_MS)


def process_id() -> int:
    """The number of QGIS's process."""
    return os.getpid()


def place_dialog(x: int, y: int, width: int, height: int) -> None:
    """Move the window in front to where all of it is seen."""
    QApplication.activeWindow().setGeometry(x, y, width, height)


def open_windows() -> list[int]:
    """The X windows that keys may go to, the one in front first."""
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    front = [QApplication.activeModalWidget(), QApplication.activeWindow(), *dialogs[::-1], iface.mainWindow()]
    return [int(window.winId()) for window in front if window is not None]


def start_reload() -> None:
    """Reload the plugin from the event loop, as the plugin manager does."""
    QTimer.singleShot(0, lambda: qgis.utils.reloadPlugin("poverty_map_plugin"))


def start_unload() -> None:
    """Unload the plugin from the event loop, as the plugin manager does."""
    QTimer.singleShot(0, lambda: qgis.utils.unloadPlugin("poverty_map_plugin"))


def leave() -> list[list[str]]:
    """End QGIS without being asked about changes; returns the message log."""

    def go() -> None:
        for layer in QgsProject.instance().mapLayers().values():
            if getattr(layer, "isEditable", bool)():
                layer.rollBack()
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()

    QTimer.singleShot(200, go)
    log: list[list[str]] = qgis.utils.poverty_map_test_log
    return log
