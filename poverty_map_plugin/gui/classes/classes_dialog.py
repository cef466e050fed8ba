"""The dialog “Classes”: judges and changes the classes of the theme on the map."""

from __future__ import annotations

from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...cartography.roles import MONTHS_ROLE
from ...catalog.themes import Bivariate
from ...domain.errors import PovertyMapError
from ...domain.levels import Level
from ...i18n import interface_locale
from ...services.kept_theme import keep_theme
from ...services.map_classes import ClassedFill, MapClasses
from ...services.messages import describe_error
from ...services.styling import current_theme
from ..session import Session
from ..widgets.figure_tiles import plain_label
from ..widgets.notice import SURE, UNSURE, Notice
from ..widgets.standard_buttons import name_buttons
from .rate_classes import RateClasses
from .two_way_classes import TwoWayClasses

_CHARACTERS, _LINES = 60, 38


class ClassesDialog(QDialog):
    """About the theme that is applied, whichever that is; open beside the map, which it changes when asked to.

    It closes with the workspace. What was edited and not applied is given up when the theme changes.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapClassesDialog")
        self.setWindowTitle(self.tr("Classes"))
        self._session = session
        self._classes: MapClasses | None = None
        self._fills: list[ClassedFill] = []
        self._make_content()
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        # After the event: a workspace that is read anew closes and opens.
        session.workspaceChanged.connect(self._follow_workspace, Qt.ConnectionType.QueuedConnection)
        self.follow()

    def follow(self) -> None:
        """Take up what the map shows now; what is being edited stays when that is what it was."""
        workspace, name = self._session.workspace, current_theme(self._session.project)
        if workspace is None:
            return
        before, role = self._fills, self._role()
        is_same = self._classes is not None and self._classes.theme == workspace.catalog.themes.get(name or "")
        self._classes, self._fills = None, []
        if name is not None and name in workspace.catalog.themes:
            self._classes = MapClasses(self._session.project, workspace.catalog, name, interface_locale())
            self._fills = list(self._classes.fills())
        if is_same and self._fills and before == self._fills:
            return
        self._show_theme(role)

    # Building

    def _make_content(self) -> None:
        self.theme_name = plain_label(parent=self)
        self.level = QComboBox(self)
        self.level.setAccessibleName(self.tr("Level"))
        self.level.activated.connect(self._show_fill)
        self.rate, self.two_way = RateClasses(self), TwoWayClasses(self)
        self.nothing = plain_label(self.tr("This theme has no classes: its signs grow with the figures."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget(self)
        for page in (self.rate, self.two_way, self.nothing):
            self._pages.addWidget(page)
        for editor in (self.rate, self.two_way):
            editor.changed.connect(self._check)
        self.notice = Notice(self)
        self.buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.catalog_button = self._button(
            self.tr("As the catalog has it"), roles.ResetRole, self.tr("Classes and colours back to the catalog's")
        )
        self.keep_button = self._button(
            self.tr("Keep in the workspace"),
            roles.ActionRole,
            self.tr("Apply, and let new projects and other users of the workspace have them"),
        )
        self.apply_button = self._button(self.tr("Apply"), roles.ApplyRole, self.tr("Draw the map with these classes"))
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        name_buttons(self.buttons)
        self.apply_button.setDefault(True)
        self.catalog_button.clicked.connect(self._back_to_catalog)
        self.keep_button.clicked.connect(self._keep)
        self.apply_button.clicked.connect(self._apply)
        self.buttons.rejected.connect(self.reject)
        head = QHBoxLayout()
        head.addWidget(self.theme_name, 1)
        head.addWidget(self.level)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        self.buttons.addButton(button, role)
        return button

    # Showing

    def _show_theme(self, role: str | None) -> None:
        self.notice.say("")
        self.level.clear()
        for fill in self._fills:
            self.level.addItem(self._fill_name(fill), fill.role)
        self.level.setCurrentIndex(max(0, self.level.findData(role)))
        self.level.setVisible(len(self._fills) > 1)
        self.theme_name.setText(self._classes.theme.label.text(interface_locale()) if self._classes else "")
        self._show_fill()

    def _show_fill(self, *_: object) -> None:
        fill, workspace = self._fill(), self._session.workspace
        for button in (self.apply_button, self.catalog_button, self.keep_button):
            button.setEnabled(fill is not None)
        if fill is None or workspace is None or self._classes is None:
            self._pages.setCurrentWidget(self.nothing)
            return
        editor = self._editor(fill)
        editor.show_fill(self._classes, workspace.catalog, fill, interface_locale())
        self._pages.setCurrentWidget(editor)
        self._check()

    def _editor(self, fill: ClassedFill) -> RateClasses | TwoWayClasses:
        return self.two_way if isinstance(fill.style, Bivariate) else self.rate

    def _fill_name(self, fill: ClassedFill) -> str:
        names = {
            Level.PROVINCE: self.tr("Province"),
            Level.PREFECTURE: self.tr("Prefectures"),
            Level.COUNTY: self.tr("Counties"),
            Level.TOWNSHIP: self.tr("Townships"),
            Level.VILLAGE: self.tr("Villages"),
            Level.BUREAU: self.tr("Bureaus"),
        }
        return self.tr("Counties month by month") if fill.role == MONTHS_ROLE else names[fill.level]

    def _role(self) -> str | None:
        role = self.level.currentData()
        return str(role) if role else None

    def _fill(self) -> ClassedFill | None:
        return next((fill for fill in self._fills if fill.role == self._role()), None)

    # Doing

    def _check(self) -> ClassedFill | None:
        """What is edited, with a sentence when it is none."""
        fill = self._fill()
        if fill is None:
            return None
        try:
            made = replace(fill, style=self._editor(fill).style_made())
        except PovertyMapError as problem:
            self.notice.say(describe_error(problem), UNSURE)
            made = None
        else:
            self.notice.say("")
        self.apply_button.setEnabled(made is not None)
        self.keep_button.setEnabled(made is not None)
        return made

    def _apply(self) -> bool:
        made = self._check()
        if made is None or self._classes is None:
            return False
        self._classes.show(made)
        self._session.project.setDirty(True)
        self._fills = list(self._classes.fills())
        return True

    def _back_to_catalog(self) -> None:
        fill = self._fill()
        if fill is not None and self._classes is not None:
            self._classes.show(self._classes.of_catalog(fill))
            self._session.project.setDirty(True)
            self._fills = list(self._classes.fills())
            self._show_fill()

    def _keep(self) -> None:
        workspace, classes = self._session.workspace, self._classes
        if workspace is None or classes is None or not self._apply():
            return
        try:
            keep_theme(workspace, self._session.project, classes.theme.name)
        except PovertyMapError as problem:
            self.notice.say(describe_error(problem), UNSURE)
            return
        # The catalog in the session is another one now.
        self._session.reload()
        self.follow()
        self.notice.say(self.tr("Kept: new projects and other users of this workspace get these classes."), SURE)

    def _follow_workspace(self) -> None:
        if self._session.workspace is None:
            self.reject()
        else:
            self.follow()
