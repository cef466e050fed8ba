"""`povertymap:undoimport`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback

CHANGED = ("stop", "keep", "undo")


class UndoImportAlgorithm(PovertyMapAlgorithm):
    """Takes an import back as a whole."""

    BATCH, CHANGED = "BATCH", "CHANGED"
    REMOVED, RESTORED, RETURNED, KEPT = "REMOVED", "RESTORED", "RETURNED", "KEPT"

    def name(self) -> str:
        """The id, which is API."""
        return "undoimport"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Undo import")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Records")

    def groupId(self) -> str:
        """The group's id."""
        return "records"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Takes an import back as a whole: the records that it added go, those that it changed or removed are as "
            "they were before. Without a batch the newest import is taken that was not undone yet.\n\n"
            "Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the "
            "others (undo)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        number = QgsProcessingOutputNumber
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.BATCH, self.tr("Batch (of “Import table”)"), optional=True, defaultValue=""
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.CHANGED,
                self.tr("Records changed since"),
                list(CHANGED),
                usesStaticStrings=True,
                defaultValue=CHANGED[0],
            )
        )
        self.addOutput(QgsProcessingOutputString(self.BATCH, self.tr("Batch undone")))
        self.addOutput(number(self.REMOVED, self.tr("Added records removed")))
        self.addOutput(number(self.RESTORED, self.tr("Changed records restored")))
        self.addOutput(number(self.RETURNED, self.tr("Removed records brought back")))
        self.addOutput(number(self.KEPT, self.tr("Records left as they are")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Undo."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.batches import Changed, undo_batch
        from ..services.workspace import open_workspace

        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            done = undo_batch(
                workspace,
                self.parameterAsString(parameters, self.BATCH, context).strip(),
                Changed(self.parameterAsString(parameters, self.CHANGED, context)),
                feedback,
            )
        return {
            self.BATCH: done.batch,
            self.REMOVED: done.removed,
            self.RESTORED: done.restored,
            self.RETURNED: done.returned,
            self.KEPT: done.kept,
        }
