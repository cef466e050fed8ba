"""Required fields that no column fills, and the values that a person gives them for all rows."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QLineEdit, QWidget

from ...catalog.entities import Field, FieldType
from ...i18n import interface_locale
from ...services.record_import import Mode
from ..widgets.plain_tip import plain_tip
from .plan import ImportPlan


class Constants(QGroupBox):
    """A line for each field; hidden when nothing lacks."""

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("PovertyMapImportConstants")
        self._plan = plan
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._shown: tuple[str, ...] = ()
        self.editors: dict[str, QLineEdit | QComboBox] = {}
        self.hide()

    def show_fields(self) -> None:
        """Show the fields that lack now; a value that is being written stays."""
        fields = self._plan.lacking_fields()
        self.setTitle(
            self.tr("Required, but in no column: one value for all rows")
            if self._plan.mode is Mode.APPEND
            else self.tr("Required for new records, but in no column: one value for all rows")
        )
        names = (self._plan.entity, *(field.name for field in fields))
        if names != self._shown:
            self._shown = names
            while self._form.rowCount():
                self._form.removeRow(0)
            self.editors = {field.name: self._editor(field) for field in fields}
            for field in fields:
                self._form.addRow(field.label.text(interface_locale()), self.editors[field.name])
        mapping = self._plan.mapping
        for name, editor in self.editors.items():
            text = mapping.constants.get(name, "") if mapping else ""
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(editor.findData(text), 0))
            elif editor.text().strip() != text:
                editor.setText(text)
        self.setVisible(bool(fields))

    def _editor(self, field: Field) -> QLineEdit | QComboBox:
        choices = self._choices(field)
        if choices is not None:
            box = QComboBox(self)
            box.addItem(self.tr("(none)"), "")
            for text, code in choices:
                box.addItem(text, code)
            box.activated.connect(lambda number: self._plan.with_constant(field.name, box.itemData(number)))
            box.setObjectName(f"PovertyMapImportConstant_{field.name}")
            return box
        line = QLineEdit(self)
        line.setObjectName(f"PovertyMapImportConstant_{field.name}")
        line.setPlaceholderText(self._hint(field))
        line.setToolTip(plain_tip(self._hint(field)))
        line.editingFinished.connect(lambda: self._plan.with_constant(field.name, line.text()))
        return line

    def _choices(self, field: Field) -> list[tuple[str, str]] | None:
        if field.type is FieldType.BOOLEAN:
            return [(self.tr("Yes"), "是"), (self.tr("No"), "否")]
        if field.codes:
            codes = self._plan.catalog.code_lists[field.codes].codes
            return [(code.text(interface_locale()), name) for name, code in codes.items()]
        return None

    def _hint(self, field: Field) -> str:
        if field.names_place:
            return self.tr("Code or name of the place")
        if field.type in (FieldType.DATE, FieldType.DATETIME):
            return "2016-03-05"
        return "2016-12" if field.name == "period" else ""
