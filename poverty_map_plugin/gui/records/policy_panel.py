"""The reading pane of policies: the text with the words searched for marked, and its attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor, QTextDocument
from qgis.PyQt.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from ...domain.errors import PovertyMapError
from ...i18n import interface_locale
from ...services.record_words import RecordWords
from ..session import Session
from ..widgets.figure_tiles import plain_label, scaled_font, soften
from .attachments import AttachmentBox
from .record_panel import RecordPanel

if TYPE_CHECKING:
    from .records_dock import RecordsDock

_ENTITY = "policy"
_ABOUT = ("document_number", "issuer", "issued_on", "category", "level")
_TITLE_SIZE = 1.15
#: Marks beyond these are not drawn: a word of one sign may stand in a law ten thousand times.
_MOST_MARKS = 2_000
_MARK, _MARK_TEXT = "#ffe066", "#202020"  # as a marker pen, in a dark theme as in a light one


class PolicyPanel(RecordPanel):
    """Texts from files are shown as they are, never as HTML."""

    def __init__(self, session: Session, dock: RecordsDock, parent: QWidget) -> None:
        super().__init__(session, dock, parent)
        self.setObjectName("PovertyMapPolicyPanel")
        self._read: tuple[object, ...] = ()
        self._hint = plain_label(self.tr("Choose a policy to read it."), self)
        soften(self._hint)
        self._title = plain_label(parent=self)
        self._title.setObjectName("PovertyMapPolicyTitle")
        self._title.setFont(scaled_font(self.font(), _TITLE_SIZE, bold=True))
        self._about = plain_label(parent=self)
        self._about.setObjectName("PovertyMapPolicyAbout")
        soften(self._about)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("PovertyMapPolicyText")
        self._text.setAccessibleName(self.tr("Text of the policy"))
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(0)
        self._text.setTabChangesFocus(True)
        palette = self._text.palette()
        palette.setColor(QPalette.ColorRole.Base, self.palette().color(QPalette.ColorRole.Window))
        self._text.setPalette(palette)
        self._files = AttachmentBox(session, self._person, self._may_write, self)
        for widget in (self._hint, self._title, self._about):
            self._layout.addWidget(widget)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._files)
        self._layout.addStretch(0)
        self._files.written.connect(self._written)
        self._files.failed.connect(self._tell)
        self._shown.wordsChanged.connect(self._mark)

    def show_now(self) -> None:
        """Show the policy selected."""
        workspace, places, record = self._session.workspace, self._session.places, self._shown.chosen()
        values: dict[str, str] = {}
        if workspace is not None and places is not None and record.entity == _ENTITY and record.uuid:
            words = RecordWords(workspace, places, workspace.catalog.entities[_ENTITY], interface_locale())
            names = list(words.columns)
            try:
                fids = workspace.store.read(_ENTITY, ["fid"], {"uuid": record.uuid})["fid"].tolist()
                said = words.words(words.read(fids, names), names)
                values = dict(zip(names, ("" if word is None else str(word) for word in said[0]), strict=True))
            except PovertyMapError as problem:
                self._tell(problem)
            except IndexError:
                record = type(record)(_ENTITY)  # removed meanwhile
        is_there = bool(values)
        self._hint.setVisible(not is_there)
        for widget in (self._title, self._about, self._text):
            widget.setVisible(is_there)
        self._title.setText(values.get("title", ""))
        self._about.setText(" · ".join(values[name] for name in _ABOUT if values.get(name)))
        text = "\n\n".join(values[name] for name in ("summary", "body") if values.get(name))
        if (record, text) != self._read:
            # The same text stays where it was read to.
            self._read = record, text
            self._text.setPlainText(text or self.tr("Only the title is known: no text was entered."))
            self._tell("")
        self._mark()
        self._files.show_record(record if is_there else type(record)())

    def _mark(self) -> None:
        """Mark the words searched for, and show the first."""
        marked: list[QTextEdit.ExtraSelection] = []
        form = QTextCharFormat()
        form.setBackground(QColor(_MARK))
        form.setForeground(QColor(_MARK_TEXT))
        document = self._text.document()
        for word in self._shown.words:
            cursor = document.find(word, 0, QTextDocument.FindFlag(0))
            while not cursor.isNull() and len(marked) < _MOST_MARKS:
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, form
                marked.append(selection)
                cursor = document.find(word, cursor)
        self._text.setExtraSelections(marked)
        if marked:
            first = min((selection.cursor for selection in marked), key=QTextCursor.selectionStart)
            there = QTextCursor(first)
            there.clearSelection()
            self._text.setTextCursor(there)
            self._text.ensureCursorVisible()
