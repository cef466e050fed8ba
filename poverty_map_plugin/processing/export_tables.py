"""`povertymap:exporttables`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..catalog.built_in import entity_names
from ..catalog.labels import LOCALES
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback
from .scope import parse_scope


class ExportTablesAlgorithm(PovertyMapAlgorithm):
    """Records as a workbook that offices fill in further."""

    SCOPE, ENTITIES, PERSONAL, LANGUAGE, RECORDS = "SCOPE", "ENTITIES", "PERSONAL", "LANGUAGE", "RECORDS"

    def name(self) -> str:
        """The id, which is API."""
        return "exporttables"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Export tables")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Records")

    def groupId(self) -> str:
        """The group's id."""
        return "records"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import "
            "table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text "
            "that looks like a formula stays text.\n\n"
            "Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is "
            "chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be "
            "imported."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        enum = QgsProcessingParameterEnum
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.SCOPE, self.tr("Only this place or bureau (code)"), optional=True, defaultValue=""
            )
        )
        self.addParameter(
            enum(
                self.ENTITIES,
                self.tr("Kinds of record"),
                entity_names(),
                allowMultiple=True,
                usesStaticStrings=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.PERSONAL, self.tr("Names, phones and identity numbers in full"), defaultValue=False
            )
        )
        self.addParameter(
            enum(self.LANGUAGE, self.tr("Language"), list(LOCALES), usesStaticStrings=True, defaultValue="zh_CN")
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Workbook"), self.tr("Workbook (*.xlsx)"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.RECORDS, self.tr("Records written")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Export."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.table_export import export_tables
        from ..services.workspace import open_workspace

        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            summary = export_tables(
                workspace,
                Path(output),
                feedback,
                scope=parse_scope(self.parameterAsString(parameters, self.SCOPE, context)),
                # Where nothing was chosen QGIS says that one without a name was.
                entities=[name for name in self.parameterAsEnumStrings(parameters, self.ENTITIES, context) if name],
                personal=self.parameterAsBool(parameters, self.PERSONAL, context),
                locale=self.parameterAsEnumString(parameters, self.LANGUAGE, context),
            )
        return {self.OUTPUT: output, self.RECORDS: summary.total}
