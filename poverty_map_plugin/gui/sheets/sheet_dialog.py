"""Prints sheets: whose, how, what they will look like, and how long it will take."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ...i18n import interface_locale
from ...services.messages import describe_finding
from ...services.places import PlaceIndex
from ...services.sheet_pace import Pace
from ...services.sheet_preview import Preview, PreviewRequest
from ...services.workspace import Workspace
from ..session import PROJECT_KEYS, Session
from ..unsaved_layers import unsaved_layers
from ..widgets.figure_tiles import plain_label
from ..widgets.notice import SURE, UNSURE, Notice
from .place_choice import PlaceChoice
from .preview_maker import PreviewMaker
from .preview_view import PreviewView
from .print_options import PrintOptions
from .sheet_estimate import estimate_text, preview_pace
from .sheet_memory import load_pace, load_settings, save_settings
from .sheet_order import SheetOrder

#: In characters and lines of the window's font.
_CHARACTERS, _LINES = 205, 44
_OF_SCREEN = 0.92
_SHARES = (24, 30, 70)
_DEFAULT_FOLDER = "sheets"


class SheetDialog(QDialog):
    """About the session's workspace, which must be open; it closes with it.

    `printAsked` carries a `SheetOrder`, `stopAsked` asks for the end of the run: printing goes on when the dialog is
    closed. `folderAsked` carries the folder to open.
    """

    printAsked = pyqtSignal(object)
    stopAsked = pyqtSignal()
    folderAsked = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace, places = session.workspace, session.places
        if workspace is None or places is None:
            raise ValueError("no workspace is open")
        self.setObjectName("PovertyMapSheetDialog")
        self.setWindowTitle(self.tr("Print sheets"))
        self._session = session
        self._store = Path(workspace.store.location)
        self._preview_pace: Pace | None = None
        self._opening = 0.0
        self._printed_folder = ""
        self.maker = PreviewMaker(self)
        self._make_content(workspace, places, session.project)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        metrics, screen = self.fontMetrics(), self.screen().availableGeometry()
        wanted = QSize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        self.resize(wanted.boundedTo(screen.size() * _OF_SCREEN))
        self._take_settings()
        self._connect()
        self.places.show_scope(session.scope)
        self.show_running(False)
        self._tell_unsaved()

    # Building

    def _make_content(self, workspace: Workspace, places: PlaceIndex, project: QgsProject) -> None:
        self.places = PlaceChoice(places, workspace, self)
        self.options = PrintOptions(workspace, project, self)
        self.preview = PreviewView(self)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for part, share in zip((self.places, self.options, self.preview), _SHARES, strict=True):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([share * 10 for share in _SHARES])
        self.estimate = plain_label(parent=self)
        self.estimate.setObjectName("PovertyMapSheetEstimate")
        self.notice, self.note = Notice(self), Notice(self)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addWidget(self.estimate)
        layout.addWidget(self.notice)
        layout.addWidget(self.note)
        layout.addLayout(self._make_foot())

    def _make_foot(self) -> QHBoxLayout:
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 100)
        # Its key is that of “Print”, which is not to be had while it is there.
        self._halt = QPushButton(self.tr("Sto&p"), self)
        self._halt.setAutoDefault(False)
        buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.open_folder = QPushButton(self.tr("Ope&n folder"), self)
        self.open_folder.setObjectName("PovertyMapSheetOpenFolder")
        self.open_folder.setAutoDefault(False)
        self.open_folder.hide()
        self.print = buttons.addButton(self.tr("&Print"), roles.AcceptRole)
        self.print.setObjectName("PovertyMapSheetPrint")
        self.print.setDefault(True)
        close = buttons.addButton(self.tr("Close"), roles.RejectRole)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._bar, 3)
        foot.addWidget(self._halt)
        foot.addStretch(1)
        foot.addWidget(self.open_folder)
        foot.addWidget(buttons)
        return foot

    def _take_settings(self) -> None:
        self.options.take_up(load_settings())
        if not self.options.folder:
            self.options.folder_box.setFilePath(str(self._store.parent / _DEFAULT_FOLDER))
        self.places.show_level(self.options.level)

    def _connect(self) -> None:
        self.places.chosenChanged.connect(self._show_estimate)
        self.places.chosenChanged.connect(self._ask_preview)
        self.places.lookedAt.connect(self._ask_preview)
        self.options.changed.connect(self._show_estimate)
        self.options.lookChanged.connect(self._take_look)
        self.preview.enlarged.connect(self._ask_preview)
        self.maker.drawn.connect(self._show_preview)
        self.maker.failed.connect(self._show_failure)
        self.maker.changed.connect(self._show_waiting)
        self.print.clicked.connect(lambda: self._ask_print())
        self._halt.clicked.connect(lambda: self.stopAsked.emit())
        self.open_folder.clicked.connect(lambda: self.folderAsked.emit(self._printed_folder))
        # After the event: a workspace that is read anew closes and opens.
        self._session.workspaceChanged.connect(self._follow_workspace, Qt.ConnectionType.QueuedConnection)

    # Choosing

    @property
    def order(self) -> SheetOrder:
        """What would be printed now."""
        options = self.options
        return SheetOrder(
            workspace=self._source,
            counties=self.places.counties,
            folder=self._store.parent / options.folder,  # of QGIS's own folder a user knows nothing
            layout=options.layout_name,
            theme=options.theme,
            period=options.period,
            kind=options.kind,
            dpi=options.dpi.value(),
            locale=interface_locale(),
            workers=options.workers.value(),
            single_file=options.single_file,
            web_page=options.web_page,
            personal=options.personal.isChecked(),
        )

    @property
    def _source(self) -> Path:
        """The project's file when it names its workspace; else the store, beside which its project is looked for."""
        project = self._session.project
        file = Path(project.fileName())
        names_it = bool(project.readEntry(PROJECT_KEYS, "workspace", "")[0])
        is_beside = file == self._store.with_suffix(".qgz")
        return file if names_it and file.is_file() and not is_beside else self._store

    def _take_look(self) -> None:
        """Another layout may be of other places."""
        self.places.show_level(self.options.level)
        self._show_estimate()
        self._ask_preview()

    def _show_estimate(self) -> None:
        options, sheets = self.options, len(self.places.codes)
        dpi = options.dpi.value()
        measured = load_pace(options.layout_name, options.kind, dpi)
        text = estimate_text(
            sheets, options.workers.value(), options.kind, options.single_file, measured, self._preview_pace
        )
        self.estimate.setText(text)
        self.print.setEnabled(sheets > 0 and bool(options.folder) and not self._bar.isVisibleTo(self))

    def _tell_unsaved(self) -> None:
        """Sheets are printed of what is stored."""
        said = []
        names = unsaved_layers(self._session.project, self._store)
        if names:
            told = self.tr("Edits of these layers are not saved, and will not be on the sheets: {names}.")
            said.append(told.format(names=", ".join(names)))
        if self._session.project.isDirty():
            said.append(self.tr("The project has changes that are not saved; sheets show it as it was saved last."))
        self.notice.say("\n".join(said), UNSURE)

    # The preview

    def showEvent(self, event: QShowEvent | None) -> None:
        """Only now it is known how large a picture may be."""
        super().showEvent(event)
        self._ask_preview()

    def _ask_preview(self) -> None:
        if not self.isVisible():
            return
        place = self.places.looked_at
        if place is None:
            self.maker.forget()
            self.preview.fail(self.tr("Tick a place to see its sheet."))
            return
        options = self.options
        request = PreviewRequest(
            number=0,
            code=place.code,
            layout=options.layout_name,
            theme=options.theme,
            period=options.period,
            locale=interface_locale(),
            personal=options.personal.isChecked(),
            pixels=self.preview.pixels,
        )
        self.maker.ask(self._source, request)

    def _show_waiting(self) -> None:
        if self.maker.is_busy:
            self.preview.wait(self.tr("Drawing the preview…"))

    def _show_preview(self, preview: Preview, request: PreviewRequest) -> None:
        self.preview.show_sheet(self._name(request.code), preview.pages)
        self.note.say("\n".join(describe_finding(finding) for finding in preview.findings), UNSURE)
        # A layout that stood open already was opened for an earlier one.
        self._opening = max(self._opening, preview.opening)
        self._preview_pace = preview_pace(self.maker.starting, self._opening, preview.drawing)
        self._show_estimate()
        self.preview.look_for_room()

    def _show_failure(self, sentence: str) -> None:
        self.note.say("")
        self.preview.fail(sentence)

    def _name(self, code: str) -> str:
        places = self._session.places
        return places.name(code) if places is not None else code

    # Printing

    def _ask_print(self) -> None:
        if self.print.isEnabled():
            save_settings(self.options.settings())
            self._tell_unsaved()  # anew: edits may have been made since the dialog was opened
            self.open_folder.hide()
            self.printAsked.emit(self.order)

    def show_running(self, is_running: bool, percent: float = 0.0) -> None:
        """Whether a run is under way, and how far it is."""
        self._bar.setVisible(is_running)
        self._halt.setVisible(is_running)
        self._bar.setValue(round(percent))
        self._show_estimate()

    def show_result(self, sentence: str, told: list[str], folder: str) -> None:
        """What came of the run; `folder` is where the sheets are, empty for a run that failed."""
        self.notice.say(sentence, SURE if folder else UNSURE)
        self.note.say("\n".join(told), UNSURE)
        self._printed_folder = folder
        self.open_folder.setVisible(bool(folder))
        self._show_estimate()

    # Leaving

    def _follow_workspace(self) -> None:
        """Close with it; when it is read anew, go on with what is there now."""
        workspace, places = self._session.workspace, self._session.places
        if workspace is None or places is None or Path(workspace.store.location) != self._store:
            self.done(QDialog.DialogCode.Rejected)
            return
        self.options.fill_periods(workspace)
        self.places.read_anew(places, workspace)
        self._ask_preview()

    def stop(self) -> None:
        """End what runs for the dialog alone."""
        self.maker.stop()

    def done(self, result: int) -> None:
        """Leave; a run goes on."""
        self.stop()
        super().done(result)
