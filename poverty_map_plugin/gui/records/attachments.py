"""The files attached to a record: opened by a click, added by another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.errors import PovertyMapError
from ...services.attachments import Attachment, FileState, add_attachment, attachments_of, detach, state_now
from ...services.messages import describe_error
from ...services.photos import Photo
from ..cards.photo_strip import small_picture
from ..session import Session
from ..widgets.figure_tiles import plain_label, scaled_font
from ..widgets.standard_buttons import may_do
from .shown_record import Chosen

_LINES, _PICTURE_LINES = 5, 2.5
_PICTURES = "image/"


class AttachmentBox(QWidget):
    """`written` tells that a file was attached, `failed` carries a sentence, empty once something worked.

    `may_write` is asked before anything is written, `person` for the name to write under.
    """

    written = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self, session: Session, person: Callable[[], str], may_write: Callable[[], bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._person, self._may_write = session, person, may_write
        self._record = Chosen()
        self._found: tuple[Attachment, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        head = QHBoxLayout()
        self._title = QLabel(self.tr("Attachments"), self)
        self._title.setFont(scaled_font(self.font(), 1.0, bold=True))
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setObjectName("PovertyMapAttachmentOpen")
        self._add = QPushButton(self.tr("Add attachment…"), self)
        self._add.setObjectName("PovertyMapAttachmentAdd")
        self._remove = QPushButton(self.tr("Remove…"), self)
        self._remove.setObjectName("PovertyMapAttachmentRemove")
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        head.addWidget(self._remove)
        head.addWidget(self._add)
        self._list = QListWidget(self)
        self._list.setObjectName("PovertyMapAttachments")
        self._list.setAccessibleName(self.tr("Attachments"))
        self._list.setWordWrap(True)
        self._list.setMaximumHeight(self.fontMetrics().height() * _LINES * 2)
        self._none = plain_label(self.tr("Nothing is attached."), self)
        layout.addLayout(head)
        layout.addWidget(self._list)
        layout.addWidget(self._none)
        self._open.clicked.connect(self._open_current)
        self._add.clicked.connect(self._ask_file)
        self._remove.clicked.connect(self._ask_to_remove)
        self._list.itemActivated.connect(self._open_current)
        self._list.currentRowChanged.connect(self._show_buttons)

    def show_record(self, record: Chosen) -> None:
        """Show the attachments of a record; the box hides where there is none."""
        workspace = self._session.workspace
        self._record, self._found = record, ()
        self.setVisible(bool(workspace is not None and record.uuid))
        if workspace is not None and record.uuid:
            try:
                self._found = attachments_of(workspace, record.entity, record.uuid)
            except PovertyMapError as problem:
                self.failed.emit(describe_error(problem))
        self._list.clear()
        size = round(self.fontMetrics().height() * _PICTURE_LINES)
        self._list.setIconSize(QSize(size * 2, size))
        for each in self._found:
            self._list.addItem(self._item(each, size))
        self._list.setVisible(bool(self._found))
        self._none.setVisible(not self._found)
        if self._found:
            self._list.setCurrentRow(0)
        self._show_buttons()

    def add(self, source: Path) -> None:
        """Attach a file to the record shown."""
        workspace = self._session.workspace
        if workspace is None or not self._record.uuid or not self._may_write():
            return
        try:
            day = datetime.now().astimezone().date()
            add_attachment(workspace, self._record.entity, self._record.uuid, source, self._person(), day)
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))
            return
        self.failed.emit("")
        self.written.emit()

    def remove(self, attachment: Attachment) -> None:
        """Take a file off the record shown; the file stays in its folder."""
        workspace = self._session.workspace
        if workspace is None or not self._may_write():
            return
        try:
            detach(workspace, attachment, self._person())
        except PovertyMapError as problem:
            self.failed.emit(describe_error(problem))
            return
        self.failed.emit("")
        self.written.emit()

    def _item(self, each: Attachment, height: int) -> QListWidgetItem:
        state = self._state_text(each.state)
        item = QListWidgetItem(" · ".join(part for part in (each.name, each.note, each.added_on, state) if part))
        icon = QgsApplication.getThemeIcon("mIconFile.svg")
        if each.path is not None and each.media_type.startswith(_PICTURES) and each.state is not FileState.MISSING:
            picture = small_picture(Photo(each.path, "", ""), height)
            icon = icon if picture.isNull() else QIcon(picture)
        if each.state in (FileState.CHANGED, FileState.MISSING, FileState.OUTSIDE):
            icon = QgsApplication.getThemeIcon("mIconWarning.svg")
        item.setIcon(icon)
        return item

    def _state_text(self, state: FileState) -> str:
        return {
            FileState.CHANGED: self.tr("changed since it was attached"),
            FileState.MISSING: self.tr("the file is missing"),
            FileState.OUTSIDE: self.tr("not in the workspace's folder"),
        }.get(state, "")

    def _show_buttons(self, *_: int) -> None:
        row = self._list.currentRow()
        shut = (FileState.MISSING, FileState.OUTSIDE)
        self._open.setEnabled(0 <= row < len(self._found) and self._found[row].state not in shut)
        self._open.setVisible(bool(self._found))
        # A picture that the record names itself is removed in the record's form.
        self._remove.setVisible(0 <= row < len(self._found) and bool(self._found[row].uuid))

    def _open_current(self, *_: object) -> None:
        """Open it with the program that shows such files here; of a program, only its folder."""
        row = self._list.currentRow()
        if not 0 <= row < len(self._found):
            return
        each = self._found[row]
        state = state_now(each)
        if each.path is None or state is FileState.OUTSIDE:
            self.failed.emit(
                self.tr("“{file}” is not in the workspace's folder; it is not opened.").format(file=each.name)
            )
        elif state is FileState.MISSING:
            self.failed.emit(self.tr("“{file}” is missing: {path}").format(file=each.name, path=each.path))
        elif each.is_program:
            self.failed.emit(
                self.tr("“{file}” is a program and is not opened; here is its folder.").format(file=each.name)
            )
            self._show(each.path.parent)
        else:
            changed = self.tr("“{file}” was changed since it was attached.").format(file=each.name)
            self.failed.emit(changed if state is FileState.CHANGED else "")
            self._show(each.path)

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.failed.emit(self.tr("No program here opens {path}.").format(path=path))

    def _ask_to_remove(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._found):
            each = self._found[row]
            question = self.tr("Remove “{file}” from this record? The file itself stays in the workspace's folder.")
            text = question.format(file=each.name)
            if may_do(self.window(), self.tr("Remove attachment"), text, self.tr("Remove")):
                self.remove(each)

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Add attachment"))
        if path:
            self.add(Path(path))
