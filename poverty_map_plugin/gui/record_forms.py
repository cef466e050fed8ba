"""Opens a record's attribute form: of its layer in the project, or read from the store where it has none."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgisInterface, QgsAttributeDialog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDialog

from ..cartography.roles import layers_by_role
from ..i18n import interface_locale
from ..services.form_history import HISTORY_ROLE, show_history
from ..services.forms import set_form
from .session import Session

#: The size of a form, in characters and lines of its font.
_CHARACTERS, _LINES = 72, 34
_SCREEN_SHARE = 0.9


class RecordForms:
    """The forms of records, by entity and uuid."""

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        self._iface = iface
        self._session = session
        self._dialogs: set[QgsAttributeDialog] = set()

    def open(self, entity: str, uuid: str) -> bool:
        """Open the form of a record; False when it is not there any more."""
        layer = layers_by_role(self._session.project).get(entity)
        if layer is not None:
            feature = _find(layer, uuid)
            if feature is not None:
                open_form(self._iface, layer, feature)
                return True
        return self._open_from_store(entity, uuid)

    def close(self) -> None:
        """Close the forms that are read from the store: their layers may not outlive QGIS's providers."""
        for dialog in list(self._dialogs):
            sip.delete(dialog)

    def _open_from_store(self, entity: str, uuid: str) -> bool:
        """A form to read, over a layer that lives as long as the form does."""
        workspace = self._session.workspace
        if workspace is None or entity not in workspace.catalog.entities:
            return False
        title = workspace.catalog.entities[entity].label.text(interface_locale())
        layer = QgsVectorLayer(f"{workspace.store.location}|layername={entity}", title, "ogr")
        feature = _find(layer, uuid) if layer.isValid() else None
        if feature is None:
            return False
        kind, locale = workspace.catalog.entities[entity], interface_locale()
        set_form(layer, kind, workspace.catalog, locale)
        history = QgsVectorLayer(f"{workspace.store.location}|layername={HISTORY_ROLE}", "", "ogr")
        if history.isValid():
            show_history(layer, history, uuid, kind, workspace.catalog, locale)
        layer.setReadOnly(True)
        dialog = QgsAttributeDialog(layer, feature, False, self._iface.mainWindow(), True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        _make_readable(dialog)
        # The form dies first, as the dialog's elder child.
        layer.setParent(dialog)
        self._dialogs.add(dialog)
        dialog.destroyed.connect(lambda: self._dialogs.discard(dialog))
        dialog.show()
        return True


def open_form(iface: QgisInterface, layer: QgsVectorLayer, feature: QgsFeature) -> None:
    """Open QGIS's form of a feature beside what is open, wide enough to read texts in it."""
    before = _forms(iface)
    iface.openFeatureForm(layer, feature, False, False)
    for dialog in _forms(iface):
        if dialog not in before:
            _make_readable(dialog)


def _forms(iface: QgisInterface) -> list[QDialog]:
    """The forms that are open; PyQt takes those that QGIS made for plain dialogs."""
    dialogs = iface.mainWindow().findChildren(QDialog)
    return [dialog for dialog in dialogs if dialog.metaObject().className() == "QgsAttributeDialog"]


def _make_readable(dialog: QDialog) -> None:
    """QGIS makes a form as small as its fields get; one that a person made larger stays so."""
    metrics = dialog.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
    dialog.resize(dialog.size().expandedTo(wanted.boundedTo(dialog.screen().availableSize() * _SCREEN_SHARE)))


def _find(layer: QgsVectorLayer, uuid: str) -> QgsFeature | None:
    # The expression quotes the value: it may come from another office's file.
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uuid", uuid))
    return next(layer.getFeatures(request.setLimit(1)), None)
