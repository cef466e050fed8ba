"""What is seen while no workspace is open: what the plugin is for, and the ways to begin."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCommandLinkButton, QFrame, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from ..icons import icon
from ..widgets.figure_tiles import plain_label, scaled_font, soften
from .recent_workspaces import recent_workspaces

_TITLE_SIZE = 1.5
_ICON_LINES = 2.2


class WelcomePage(QScrollArea):
    """Three ways to begin, and the workspaces that were open lately.

    `sampleRequested`, `newRequested` and `openRequested` tell which way was chosen; `recentRequested` carries the path
    of a workspace, `cancelRequested` asks to stop making the sample.
    """

    sampleRequested = pyqtSignal()
    newRequested = pyqtSignal()
    openRequested = pyqtSignal()
    recentRequested = pyqtSignal(str)
    cancelRequested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapWelcome")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.addWidget(self._make_sign())
        title = plain_label(self.tr("Poverty Map"))
        title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        layout.addWidget(title)
        purpose = plain_label(
            self.tr(
                "One map and one responsibility list, shared by province, prefecture and county. No workspace is open."
            )
        )
        soften(purpose)
        layout.addWidget(purpose)
        layout.addSpacing(self.fontMetrics().height())
        self._sample = self._way(
            self.tr("Sample province"),
            self.tr("Look around in Guizhou with made-up borders and records. Takes about half a minute."),
        )
        self._new = self._way(
            self.tr("New workspace…"), self.tr("Of your own province, from boundaries and official divisions.")
        )
        self._open = self._way(self.tr("Open workspace…"), self.tr("A workspace or a project that is there already."))
        self._sample.clicked.connect(lambda _: self.sampleRequested.emit())
        self._new.clicked.connect(lambda _: self.newRequested.emit())
        self._open.clicked.connect(lambda _: self.openRequested.emit())
        for button in (self._sample, self._new, self._open):
            layout.addWidget(button)
        self._progress = QProgressBar(page)
        self._progress.setTextVisible(True)
        self._cancel = QCommandLinkButton(self.tr("Cancel"), page)
        self._cancel.clicked.connect(lambda _: self.cancelRequested.emit())
        layout.insertWidget(layout.indexOf(self._sample) + 1, self._progress)
        layout.insertWidget(layout.indexOf(self._sample) + 2, self._cancel)
        self._recent_title = plain_label(self.tr("Open lately"))
        self._recent_title.setFont(scaled_font(self.font(), 1.0, bold=True))
        layout.addSpacing(self.fontMetrics().height())
        layout.addWidget(self._recent_title)
        self._recent = QVBoxLayout()
        layout.addLayout(self._recent)
        layout.addStretch(1)
        self.setWidget(page)
        self.show_progress(None)
        self.show_recent()

    def show_recent(self) -> None:
        """List the workspaces that were open lately."""
        while (item := self._recent.takeAt(0)) is not None:
            item.widget().deleteLater()
        paths = recent_workspaces()
        self._recent_title.setVisible(bool(paths))
        for path in paths:
            button = QCommandLinkButton(_without_mnemonic(path.stem), _without_mnemonic(_shortened(path.parent)))
            button.setIcon(QIcon())
            button.setToolTip(str(path))
            button.clicked.connect(lambda _, path=path: self.recentRequested.emit(str(path)))
            self._recent.addWidget(button)

    def show_progress(self, percent: float | None) -> None:
        """How far the sample is; None when none is being made."""
        is_running = percent is not None
        self._progress.setVisible(is_running)
        self._cancel.setVisible(is_running)
        for button in (self._sample, self._new, self._open):
            button.setEnabled(not is_running)
        if percent is not None:
            self._progress.setValue(round(percent))

    def _make_sign(self) -> QLabel:
        sign = QLabel()
        size = round(self.fontMetrics().height() * _ICON_LINES)
        sign.setPixmap(icon("icon").pixmap(QSize(size, size)))
        return sign

    def _way(self, title: str, description: str) -> QCommandLinkButton:
        button = QCommandLinkButton(title, description)
        button.setAccessibleDescription(description)
        return button


def _shortened(folder: Path) -> str:
    """A folder as people write it, the home folder as ~."""
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _without_mnemonic(text: str) -> str:
    return text.replace("&", "&&")
