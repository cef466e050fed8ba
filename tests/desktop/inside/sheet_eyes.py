"""What a person sees of the dialog of the sheets."""

from typing import Any

from qgis.PyQt.QtWidgets import QApplication


def sheet_preview() -> dict[str, Any]:
    """Whose sheet is seen in the dialog of the sheets, and which of its pages."""
    dialogs = [each for each in QApplication.topLevelWidgets() if each.objectName() == "PovertyMapSheetDialog"]
    preview = next(each for each in dialogs if each.isVisible()).preview
    page, pages = preview.page
    return {"title": preview.title, "page": page, "pages": pages, "words": preview.view.words}
