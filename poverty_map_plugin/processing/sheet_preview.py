"""`povertymap:sheetpreview`: what the dialog of the sheets asks for its pictures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback


class SheetPreviewAlgorithm(PovertyMapAlgorithm):
    """Draws sheets that are asked for through its standard input; for the plugin's own use."""

    def name(self) -> str:
        """The id."""
        return "sheetpreview"

    def displayName(self) -> str:
        """The name, which no toolbox shows."""
        return self.tr("Preview of sheets")

    def group(self) -> str:
        """The group in the toolbox."""
        return QCoreApplication.translate("CountySheetsAlgorithm", "Maps")

    def groupId(self) -> str:
        """The group's id."""
        return "maps"

    def shortHelpString(self) -> str:
        """What it is for."""
        return self.tr("Draws the pictures of the dialog “Print sheets”, which starts it; it is of no use by itself.")

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Neither in the toolbox nor in models."""
        flag = QgsProcessingAlgorithm.Flag
        return super().flags() | flag.FlagHideFromToolbox | flag.FlagHideFromModeler

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        file = QgsProcessingParameterFile
        label = QCoreApplication.translate("PovertyMapAlgorithm", "Workspace")
        self.addParameter(file(self.WORKSPACE, label, file.Behavior.File))
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Folder of the pictures")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Draw until nobody asks any more."""
        from ..services.sheet_preview import PreviewPress, serve_previews

        folder = Path(self.parameterAsString(parameters, self.OUTPUT, context))
        press = PreviewPress(Path(self.parameterAsString(parameters, self.WORKSPACE, context)), folder)
        serve_previews(press, iter(sys.stdin.buffer.readline, b""), feedback.say_at_once)
        return {self.OUTPUT: str(folder)}
