"""A sheet to look at before it is printed: one page at a time, as large as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

_LEAST = QSize(320, 240)
_MARGIN = 6
_FADED = 0.35
#: How many times larger the view may be than the picture in it.
_TOO_SMALL = 1.25


class PageView(QWidget):
    """A page on the ground of the window; words over it while there is none, or none that is right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST)
        self._page = QImage()
        self._words = ""

    @property
    def page(self) -> QImage:
        """The picture of the page."""
        return self._page

    @property
    def words(self) -> str:
        """What stands over it."""
        return self._words

    def show_page(self, page: QImage) -> None:
        """Show a page."""
        self._page = page
        self.update()

    def say(self, words: str) -> None:
        """Write words over the page, which fades; empty for none."""
        self._words = words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        """The page in its proportions, in the pixels of the screen."""
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if not self._page.isNull():
            self._paint_page(painter, room)
        if self._words:
            role = QPalette.ColorRole.Window
            text = painter.boundingRect(room, _WORDS, self._words)
            painter.fillRect(text.adjusted(-8, -6, 8, 6), self.palette().color(role))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            painter.drawText(room, _WORDS, self._words)
        painter.end()

    def _paint_page(self, painter: QPainter, room: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        fitted = QSize(self._page.size())
        fitted.scale((room.size() * ratio).toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        # Painter's own scaling leaves thin lines out.
        shown = self._page.scaled(
            fitted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = QRectF(0, 0, fitted.width() / ratio, fitted.height() / ratio)
        place.moveCenter(room.center())
        painter.setOpacity(_FADED if self._words else 1.0)
        painter.drawImage(place, shown)
        painter.setOpacity(1.0)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
        painter.drawRect(place)


_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)


class PreviewView(QWidget):
    """The pages of a sheet with buttons to turn them; `enlarged` tells that there is room for a larger picture."""

    enlarged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = PageView(self)
        self.view.setAccessibleName(self.tr("Preview"))
        self._pages: list[QImage] = []
        self._number = 0
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(self)
        self.back = self._button("‹", self.tr("Page before (Alt+Left)"), "Alt+Left", -1)
        self.on = self._button("›", self.tr("Next page (Alt+Right)"), "Alt+Right", 1)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for part in (self.back, self._count, self.on):
            head.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        self._show()

    @property
    def pixels(self) -> int:
        """Of the longer side of a picture that fills the view on this screen."""
        room = max(self.view.width(), self.view.height())
        return round(max(room, _LEAST.width()) * self.devicePixelRatioF())

    @property
    def title(self) -> str:
        """Whose sheet is shown."""
        return str(self._title.text())

    @property
    def page(self) -> tuple[int, int]:
        """Which page is shown, from 1, and of how many; 0 of 0 for none."""
        return (self._number + 1 if self._pages else 0), len(self._pages)

    def show_sheet(self, title: str, pages: Sequence[Path]) -> None:
        """Show the pages of a sheet; of the sheet that was shown before, the page stays."""
        number = self._number if title == self._title.text() else 0
        self._title.setText(title)
        self._pages = [QImage(str(page)) for page in pages]
        self._number = min(number, max(len(self._pages) - 1, 0))
        self.view.say("")
        self._show()

    def wait(self, words: str) -> None:
        """Say that another picture is to come; what is seen until then fades."""
        self.view.say(words)

    def fail(self, words: str) -> None:
        """Say why there is none."""
        self._pages, self._number = [], 0
        self._title.clear()
        self._show()
        self.view.say(words)

    def turn(self, steps: int) -> None:
        """To a page before or after."""
        self._number = min(max(self._number + steps, 0), max(len(self._pages) - 1, 0))
        self._show()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The picture may be too small now."""
        super().resizeEvent(event)
        self.look_for_room()

    def look_for_room(self) -> None:
        """Tell when there is more room than the picture was drawn for."""
        drawn = self._pages[0].size() if self._pages else None
        if drawn is not None and self.pixels > _TOO_SMALL * max(drawn.width(), drawn.height()):
            self.enlarged.emit()

    def _button(self, text: str, tip: str, keys: str, steps: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setShortcut(keys)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.turn(steps))
        return button

    def _show(self) -> None:
        number, count = self.page
        self.view.show_page(self._pages[self._number] if self._pages else QImage())
        self._count.setText(f"{number} / {count}" if count else "")
        self.back.setEnabled(number > 1)
        self.on.setEnabled(number < count)
        for part in (self.back, self.on):
            part.setVisible(count > 1)
