"""A window with a file in it, to be dragged out: what a file manager is to QGIS.

`python file_manager.py FILE LEFT TOP`: the window stands there until its process is ended. It tells that it is there
by a line on its standard output.
"""

import sys

from PyQt5.QtCore import QMimeData, Qt, QUrl
from PyQt5.QtGui import QDrag, QMouseEvent
from PyQt5.QtWidgets import QApplication, QLabel


class File(QLabel):
    """Offers the file as soon as the mouse moves with its button down."""

    def __init__(self, path: str) -> None:
        super().__init__("file")
        self._path = path
        self._is_dragging = False

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:
        """Begin the drag."""
        if event is None or self._is_dragging or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        self._is_dragging = True
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        self._is_dragging = False


def main() -> None:
    """Show the file until the process is ended."""
    application = QApplication(sys.argv)
    path, left, top = sys.argv[1:4]
    file = File(path)
    file.setGeometry(int(left), int(top), 80, 60)
    file.show()
    print("ready", flush=True)
    application.exec()


main()
