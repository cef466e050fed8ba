"""The standard buttons of dialogs in the language of the plugin: Qt's own translation does not come with every QGIS."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox, QWidget


def name_buttons(box: QDialogButtonBox | QMessageBox) -> None:
    """Give the standard buttons of a box their texts."""
    kinds = type(box).StandardButton if isinstance(box, QMessageBox) else QDialogButtonBox.StandardButton
    for kind, text in (
        (kinds.Ok, QCoreApplication.translate("StandardButtons", "OK")),
        (kinds.Cancel, QCoreApplication.translate("StandardButtons", "Cancel")),
        (kinds.Close, QCoreApplication.translate("StandardButtons", "Close")),
        (kinds.Discard, QCoreApplication.translate("StandardButtons", "Discard")),
        (kinds.RestoreDefaults, QCoreApplication.translate("StandardButtons", "Restore defaults")),
    ):
        button = box.button(kind)
        if button is not None:
            button.setText(text)


def may_discard(parent: QWidget, title: str, question: str) -> bool:
    """Ask whether something is to be given up that does not come back."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, title, question, buttons.Discard | buttons.Cancel, parent)
    name_buttons(box)
    box.setDefaultButton(buttons.Cancel)
    answer = box.exec()
    box.deleteLater()
    return bool(answer == buttons.Discard)


def may_do(parent: QWidget, title: str, question: str, deed: str) -> bool:
    """Ask before a `deed`, which is what its button says; the question may quote a text from a file."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(QMessageBox.Icon.Question, title, question, buttons.Cancel, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    doing = box.addButton(deed, QMessageBox.ButtonRole.AcceptRole)
    name_buttons(box)
    box.setDefaultButton(buttons.Cancel)
    box.exec()
    is_wanted = box.clickedButton() is doing
    box.deleteLater()
    return is_wanted
