"""What the scripts that run inside QGIS (`qgis --code`) share: waiting, the window's size, pictures of the screen."""

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QRect, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QWidget
from qgis.utils import iface

PATIENCE_MS = 90_000


def pause(milliseconds: int) -> None:
    """Let QGIS work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_map() -> None:
    """Until nothing is drawn or loaded any more."""
    waited = 0
    pause(500)
    while iface.mapCanvas().isDrawing() or QgsApplication.taskManager().countActiveTasks():
        if waited > PATIENCE_MS:
            raise TimeoutError("the map is still being drawn")
        pause(100)
        waited += 100
    pause(300)


def size_window(width: int, height: int) -> None:
    """Size the window; without a window manager one that thinks itself maximised keeps its old layout."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, width - 100, height - 100)
    pause(300)
    window.setGeometry(0, 0, width, height)
    browser = window.findChild(QDockWidget, "Browser")
    if browser is not None:
        browser.hide()
    pause(500)


def take_picture(path: Path, of: QWidget | None = None) -> None:
    """A picture of the screen once the map is drawn, or of what of it a widget takes up."""
    wait_for_map()
    screen = QApplication.primaryScreen()
    picture = screen.grabWindow(0)
    if of is not None:
        ratio = picture.devicePixelRatio()
        frame = QRect(of.mapToGlobal(of.rect().topLeft()), of.size())
        picture = picture.copy(QRect(frame.topLeft() * ratio, frame.size() * ratio))
    if not picture.save(str(path)):
        raise OSError(f"{path} cannot be written")
    print(f"picture: {path}", flush=True)
