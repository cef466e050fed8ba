"""Opens a record's attribute form: of its layer in the project, or read from the store where it has none."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgisInterface, QgsAttributeDialog
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt

from ..cartography.roles import layers_by_role
from ..i18n import interface_locale
from ..services.forms import set_form
from .session import Session

#: The size of a form, in characters and lines of its font.
_CHARACTERS, _LINES = 72, 34


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
                self._iface.openFeatureForm(layer, feature, False, False)
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
        set_form(layer, workspace.catalog.entities[entity], workspace.catalog, interface_locale())
        layer.setReadOnly(True)
        dialog = QgsAttributeDialog(layer, feature, False, self._iface.mainWindow(), True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        metrics = dialog.fontMetrics()
        dialog.resize(metrics.averageCharWidth() * _CHARACTERS, metrics.height() * _LINES)
        # The form dies first, as the dialog's elder child.
        layer.setParent(dialog)
        self._dialogs.add(dialog)
        dialog.destroyed.connect(lambda: self._dialogs.discard(dialog))
        dialog.show()
        return True


def _find(layer: QgsVectorLayer, uuid: str) -> QgsFeature | None:
    # The expression quotes the value: it may come from another office's file.
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uuid", uuid))
    return next(layer.getFeatures(request.setLimit(1)), None)
