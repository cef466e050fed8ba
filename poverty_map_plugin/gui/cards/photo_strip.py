"""The photos of a place in a row; a click opens one in the program that shows pictures here."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QImageReader, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QToolButton, QWidget

from ...services.photos import Photo
from ..widgets.plain_tip import plain_tip

_LINES = 6
#: Pictures above this are not opened for a small one: a wrong or hostile file could ask for gigabytes.
_LARGEST_PIXELS = 200_000_000


class PhotoStrip(QScrollArea):
    """Small pictures beside each other; what cannot be read as a picture shows its name instead."""

    def __init__(self, photos: Sequence[Photo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        height = self.fontMetrics().height() * _LINES
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for photo in photos:
            layout.addWidget(self._button(photo, height))
        layout.addStretch(1)
        self.setWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(row.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())

    def _button(self, photo: Photo, height: int) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        picture = small_picture(photo, height)
        if picture.isNull():
            button.setText(photo.path.name.replace("&", "&&"))
        else:
            button.setIcon(QIcon(picture))
            button.setIconSize(picture.size())
        said = " · ".join(part for part in (photo.note, photo.added_on) if part)
        button.setAccessibleName(said)
        button.setToolTip(plain_tip(said))
        button.clicked.connect(lambda _: QDesktopServices.openUrl(QUrl.fromLocalFile(str(photo.path))))
        return button


def small_picture(photo: Photo, height: int) -> QPixmap:
    """The picture at this height, turned as the camera was held; null when it cannot be read."""
    reader = QImageReader(str(photo.path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST_PIXELS:
        return QPixmap()
    reader.setScaledSize(QSize(max(round(size.width() * height / size.height()), 1), height))
    return QPixmap.fromImage(reader.read())
