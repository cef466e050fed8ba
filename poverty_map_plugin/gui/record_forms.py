"""Opens a record's attribute form: of its layer in the project, or read from the store where it has none."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsFeature, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgisInterface, QgsAttributeDialog
from qgis.PyQt.QtCore import Qt

from ..cartography.roles import layers_by_role
from ..i18n import interface_locale
from .session import Session


class RecordForms:
    """The forms of records, by entity and uuid."""

    def __init__(self, iface: QgisInterface, session: Session) -> None:
        self._iface = iface
        self._session = session

    def open(self, entity: str, uuid: str) -> bool:
        """Open the form of a record; False when it is not there any more."""
        layer = layers_by_role(self._session.project).get(entity)
        if layer is not None:
            feature = _find(layer, uuid)
            if feature is not None:
                self._iface.openFeatureForm(layer, feature, False, False)
                return True
        return self._open_from_store(entity, uuid)

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
        layer.setReadOnly(True)
        for field in workspace.catalog.entities[entity].fields:
            layer.setFieldAlias(layer.fields().indexFromName(field.name), field.label.text(interface_locale()))
        dialog = QgsAttributeDialog(layer, feature, False, self._iface.mainWindow(), True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        # The form dies first, as the dialog's elder child.
        layer.setParent(dialog)
        dialog.show()
        return True


def _find(layer: QgsVectorLayer, uuid: str) -> QgsFeature | None:
    # The expression quotes the value: it may come from another office's file.
    request = QgsFeatureRequest().setFilterExpression(QgsExpression.createFieldEqualityExpression("uuid", uuid))
    return next(layer.getFeatures(request.setLimit(1)), None)
