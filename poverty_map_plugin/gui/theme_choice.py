"""Chooses the map's theme, and shows the legend of the one on the map."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..cartography.roles import layers_by_role
from ..domain.levels import Level
from ..i18n import interface_locale
from ..services.styling import current_theme, theme_ids
from .session import Session
from .theme_legend import ThemeLegend


class ThemeChoice(QWidget):
    """A list of the project's themes over the legend of the current one; `themeChosen` carries the id chosen."""

    themeChosen = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._box = QComboBox(self)
        self._box.setObjectName("PovertyMapTheme")
        self._box.setToolTip(self.tr("What the map is coloured by"))
        self._box.setAccessibleName(self.tr("Map theme"))
        self._legend = ThemeLegend(self)
        layout.addWidget(self._box)
        layout.addWidget(self._legend)
        self._box.currentIndexChanged.connect(self._choose)
        session.workspaceChanged.connect(self._show_themes)

    def _show_themes(self) -> None:
        """The themes that the project holds."""
        workspace, project, locale = self._session.workspace, self._session.project, interface_locale()
        with QSignalBlocker(self._box):
            self._box.clear()
            if workspace is not None:
                for theme_id in theme_ids(project):
                    theme = workspace.catalog.themes.get(theme_id)
                    self._box.addItem(theme.label.text(locale) if theme else theme_id, theme_id)
                self._box.setCurrentIndex(self._box.findData(current_theme(project)))
                counties = layers_by_role(project).get(f"map_{Level.COUNTY}")
                if counties is not None:
                    counties.styleManager().currentStyleChanged.connect(self._follow)
        self.setVisible(self._box.count() > 0)
        self._show_legend()

    def _choose(self, number: int) -> None:
        if number >= 0:
            self.themeChosen.emit(self._box.itemData(number))
        self._show_legend()

    def _follow(self, style: str) -> None:
        """A style has the name of its theme: follow one that was switched in QGIS's own menus."""
        number = self._box.findData(style)
        if number >= 0:
            with QSignalBlocker(self._box):
                self._box.setCurrentIndex(number)
            self._show_legend()

    def _show_legend(self) -> None:
        workspace = self._session.workspace
        theme = workspace.catalog.themes.get(self._box.currentData()) if workspace else None
        self._legend.show_theme(workspace.catalog if workspace else None, theme, interface_locale())
