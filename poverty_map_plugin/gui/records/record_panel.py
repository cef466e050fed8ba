"""What all panels beside a table have in common: what they follow, when, and what they say when something fails."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QSize
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import PovertyMapError
from ...services.messages import describe_error
from ..preferences import load_preferences
from ..session import Session
from ..unsaved_layers import unsaved_layers
from ..widgets.figure_tiles import plain_label, readable_width
from .shown_record import ShownRecord

if TYPE_CHECKING:
    from .records_dock import RecordsDock

_MARGIN = 4
_WIDTH = 1.5  # at first, in widths below which tables would be cut


class RecordPanel(QWidget):
    """Follows the session and the record selected in the dock, while it is seen."""

    def __init__(self, session: Session, dock: RecordsDock, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._dock = session, dock
        self._shown: ShownRecord = dock.shown
        self.setMinimumWidth(readable_width(self.fontMetrics()))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(_MARGIN, 0, 0, 0)
        self._problem = plain_label(parent=self)
        self._problem.setObjectName("PovertyMapPanelProblem")
        self._problem.hide()
        self._layout.addWidget(self._problem)
        session.workspaceChanged.connect(self._follow)
        self._shown.changed.connect(self._follow)

    def show_now(self) -> None:
        """Show what is selected now."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let go of the session; nothing is looked for any more."""
        self._session.workspaceChanged.disconnect(self._follow)
        self._shown.changed.disconnect(self._follow)

    def sizeHint(self) -> QSize:
        """As wide as its tables want, whatever it shows at first."""
        return QSize(round(readable_width(self.fontMetrics()) * _WIDTH), super().sizeHint().height())

    def showEvent(self, event: QShowEvent | None) -> None:
        """What happened while it was hidden is caught up with."""
        super().showEvent(event)
        self.show_now()

    def _follow(self) -> None:
        # Of a workspace that is closed nothing stays, seen or not.
        if self.isVisible() or self._session.workspace is None:
            self.show_now()

    def _tell(self, problem: PovertyMapError | str) -> None:
        """A failure, where it happened; an empty text takes it away."""
        sentence = describe_error(problem) if isinstance(problem, PovertyMapError) else problem
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _person(self) -> str:
        return load_preferences().person

    def _may_write(self) -> bool:
        """Whether no layer holds edits that would later go over what is written now; tells when one does."""
        workspace = self._session.workspace
        if workspace is None:
            return False
        unsaved = unsaved_layers(self._session.project, Path(workspace.store.location))
        if unsaved:
            # With its context: tr would look in that of the panel made of this one.
            sentence = QCoreApplication.translate(
                "RecordPanel", "Save or discard the unsaved changes of {layers} first."
            )
            self._tell(sentence.format(layers=", ".join(f"“{name}”" for name in unsaved)))
        return not unsaved

    def _written(self) -> None:
        """Show what was written here and, through the dock, elsewhere."""
        self._dock.refresh()
        self._dock.recordsWritten.emit()
        self.show_now()
