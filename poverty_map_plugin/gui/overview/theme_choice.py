"""The themes of the map: a button each, the one on the map pressed, over its legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QMetaObject, QObject, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStyle, QToolButton, QVBoxLayout, QWidget

from ...cartography.environment_roles import environment_names
from ...cartography.roles import MONTHS_ROLE, layers_by_role
from ...domain.levels import Level
from ...i18n import interface_locale
from ...services.environment import missing_roles
from ...services.map_classes import classed_fills
from ...services.shown_theme import bar_labels, circle_sizes, shown_theme
from ...services.styling import current_theme, theme_ids
from ..session import Session
from ..widgets.flow_layout import FlowBar
from ..widgets.tab_order import follow_in_tab_order
from .theme_icon import theme_icon
from .theme_legend import ThemeLegend

if TYPE_CHECKING:
    from ..classes.classes_dialog import ClassesDialog

#: The id of the theme of a button.
THEME_PROPERTY = "poverty_map_theme"
#: More names than these would take the room of the figures.
MOST_NAMED = 8


class ThemeChoice(QWidget):
    """Buttons of the project's themes, on as many lines as the dock is narrow; `themeChosen` carries the id chosen."""

    themeChosen = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._buttons: dict[str, QToolButton] = {}
        self._connections: list[QMetaObject.Connection] = []
        self._style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._is_compact = False
        self._group = QButtonGroup(self)
        self._bar = FlowBar(self)
        self._bar.setObjectName("PovertyMapThemes")
        self._bar.setAccessibleName(self.tr("Map theme"))
        self._legend = ThemeLegend(self)
        self._dialog: ClassesDialog | None = None
        self._hint = QLabel(self)
        self._hint.setObjectName("PovertyMapThemeHint")
        self._hint.setWordWrap(True)
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self.classes_button = self._make_classes_button()
        self._shown: str | None = None
        # A theme that is applied changes several layers, one after the other.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        beside = QHBoxLayout()
        beside.addWidget(self._legend, 1)
        beside.addWidget(self.classes_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(beside)
        layout.addWidget(self._hint)
        session.workspaceChanged.connect(self._show_themes)
        # A layer that comes to stand for a river is shown by themes that it was not in.
        session.project.mapThemeCollection().mapThemesChanged.connect(self._later.start)
        self._show_themes()

    def set_compact(self, is_compact: bool) -> None:
        """Show icons only, for a low dock, where the figures need the room; many themes have no names anyway."""
        self._is_compact = is_compact
        self._name_buttons()

    def open_classes(self) -> ClassesDialog:
        """The dialog about the classes of the theme on the map; one at a time, which comes to the front."""
        # Only here: QGIS's start does not wait for it.
        from ..classes.classes_dialog import ClassesDialog

        if self._dialog is None:
            self._dialog = ClassesDialog(self._session, self.window())
            self._dialog.finished.connect(self._forget_classes)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def _forget_classes(self, *_: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _make_classes_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("PovertyMapClasses")
        button.setIcon(QgsApplication.getThemeIcon("propertyicons/symbology.svg"))
        button.setText(self.tr("Classes…"))
        button.setToolTip(self.tr("Judge and change the classes of this theme"))
        button.setAccessibleName(self.tr("Classes…"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False: self.open_classes())
        return button

    def _name_buttons(self) -> None:
        styles, is_crowded = Qt.ToolButtonStyle, len(self._buttons) > MOST_NAMED
        style = styles.ToolButtonIconOnly if self._is_compact or is_crowded else styles.ToolButtonTextBesideIcon
        if style != self._style:
            self._style = style
            for button in self._buttons.values():
                button.setToolButtonStyle(style)
            self._bar.fit()

    def _show_themes(self) -> None:
        """The themes that the project holds."""
        workspace, project, locale = self._session.workspace, self._session.project, interface_locale()
        self._drop_buttons()
        if workspace is not None:
            for theme_id in theme_ids(project):
                theme = workspace.catalog.themes.get(theme_id)
                button = self._add_button(theme_id, theme.label.text(locale) if theme else theme_id)
                if theme is not None:
                    button.setIcon(theme_icon(workspace.catalog, theme, button.iconSize().width()))
            follow_in_tab_order(self._bar, self._buttons.values())
            self._show_chosen(current_theme(project))
            self._follow_layers()
        self._name_buttons()
        self._bar.fit()
        self.setVisible(bool(self._buttons))

    def _follow_layers(self) -> None:
        """Of a workspace that is read anew the layers are the same: they are followed once."""
        for connection in self._connections:
            QObject.disconnect(connection)
        layers = layers_by_role(self._session.project)
        counties = layers.get(f"map_{Level.COUNTY}")
        roles = (MONTHS_ROLE, *(f"map_{level.value}" for level in Level))
        places = [layers[role] for role in roles if role in layers]
        self._connections = [layer.rendererChanged.connect(self._later.start) for layer in places]
        if counties is not None:
            self._connections.append(counties.styleManager().currentStyleChanged.connect(self._follow))

    def _add_button(self, theme_id: str, label: str) -> QToolButton:
        button = QToolButton(self._bar)
        button.setProperty(THEME_PROPERTY, theme_id)
        button.setText(label.replace("&", "&&"))
        style = button.style()
        side = style.pixelMetric(QStyle.PixelMetric.PM_SmallIconSize) if style else 16
        button.setIconSize(QSize(side, side))
        button.setToolButtonStyle(self._style)
        button.setToolTip(self.tr("Colour the map by “{theme}”").format(theme=label))
        button.setAccessibleName(label)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _=False: self._choose(theme_id))
        self._group.addButton(button)
        self._buttons[theme_id] = button
        self._bar.flow.addWidget(button)
        return button

    def _drop_buttons(self) -> None:
        while self._bar.flow.count():
            self._bar.flow.takeAt(0)
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        self._show_chosen(None)

    def _choose(self, theme_id: str) -> None:
        self._show_chosen(theme_id)
        self.themeChosen.emit(theme_id)

    def _follow(self, style: str) -> None:
        """A style has the name of its theme: follow one that was switched in QGIS's own menus."""
        if style in self._buttons:
            self._show_chosen(style)

    def _show_chosen(self, theme_id: str | None) -> None:
        if theme_id in self._buttons:
            self._buttons[theme_id].setChecked(True)
        self._shown = theme_id
        self._show_legend()

    def _hint_about(self, missing: list[str]) -> str:
        """What to do so that the theme shows the surroundings, too."""
        names = environment_names()
        hint = self.tr(
            "Not shown yet: {parts}. Add a layer of it to the project, right-click it in the layer panel and choose "
            "“Poverty Map: use as”."
        )
        return hint.format(parts=self.tr(", ").join(names[role].lower() for role in missing))

    def _show_legend(self) -> None:
        """The classes are the map's, which a map maker may have changed in the layer panel."""
        workspace, project = self._session.workspace, self._session.project
        theme = workspace.catalog.themes.get(self._shown) if workspace and self._shown else None
        self.classes_button.setVisible(theme is not None and bool(classed_fills(theme)))
        missing = missing_roles(project, theme) if theme is not None else []
        self._hint.setText(self._hint_about(missing))
        self._hint.setVisible(bool(missing))
        if self._dialog is not None and workspace is not None:
            self._dialog.follow()
        if workspace is None or theme is None:
            self._legend.show_nothing()
        else:
            labels = bar_labels(project, theme)
            shown, sizes = shown_theme(project, theme), circle_sizes(project, theme)
            self._legend.show_theme(workspace.catalog, shown, interface_locale(), labels, sizes)
