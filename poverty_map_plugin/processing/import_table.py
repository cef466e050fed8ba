"""`povertymap:importtable`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..catalog.built_in import entity_names
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback
from .scope import parse_scope

MODES = ("append", "update", "replace")


class ImportTableAlgorithm(PovertyMapAlgorithm):
    """Records from a sheet of the office, checked."""

    ENTITY, INPUT, MAPPING, MODE, SCOPE = "ENTITY", "INPUT", "MAPPING", "MODE", "SCOPE"
    DRY_RUN, REPORT, BATCH = "DRY_RUN", "REPORT", "BATCH"
    READ, ADDED, UPDATED, UNCHANGED = "READ", "ADDED", "UPDATED", "UNCHANGED"
    REJECTED, REMOVED = "REJECTED", "REMOVED"

    def name(self) -> str:
        """The id, which is API."""
        return "importtable"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Import table")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Records")

    def groupId(self) -> str:
        """The group's id."""
        return "records"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found "
            "by themselves, columns are mapped to fields by their names and contents, places are matched by code, old "
            "code or name, and every value is checked.\n\n"
            "Append adds records and refuses those that are there with other values; update changes them; replace also "
            "removes the records of the same places (or of the scope) that the sheet does not name. A record that is "
            "the same already is left unchanged, so importing twice is the same as once.\n\n"
            "Rows without a mistake are written, all in one transaction; the others come back in the report as they "
            "came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be "
            "undone as a whole with “Undo import”.\n\n"
            "A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        number, file = QgsProcessingOutputNumber, QgsProcessingParameterFile
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterEnum(self.ENTITY, self.tr("Kind of record"), entity_names(), usesStaticStrings=True)
        )
        self.addParameter(
            file(
                self.INPUT,
                self.tr("Sheet (xlsx, xls, csv, tsv)"),
                file.Behavior.File,
                fileFilter=self.tr("Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)"),
            )
        )
        self.addParameter(
            file(self.MAPPING, self.tr("Mapping (yaml)"), file.Behavior.File, extension="yaml", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.MODE, self.tr("Mode"), list(MODES), usesStaticStrings=True, defaultValue=MODES[0]
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SCOPE, self.tr("Only this place or bureau (code)"), optional=True, defaultValue=""
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.DRY_RUN, self.tr("Dry run: check, write nothing"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, self.tr("Report of rejected rows"), self.tr("Workbook (*.xlsx)"), optional=True
            )
        )
        self.addOutput(number(self.READ, self.tr("Rows read")))
        self.addOutput(number(self.ADDED, self.tr("Records added")))
        self.addOutput(number(self.UPDATED, self.tr("Records updated")))
        self.addOutput(number(self.UNCHANGED, self.tr("Records unchanged")))
        self.addOutput(number(self.REJECTED, self.tr("Rows rejected")))
        self.addOutput(number(self.REMOVED, self.tr("Records removed")))
        self.addOutput(QgsProcessingOutputString(self.BATCH, self.tr("Batch, to undo it")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Import."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.record_import import Mode
        from ..services.table_import import import_table, read_mapping
        from ..services.workspace import open_workspace

        mapping = self.parameterAsFile(parameters, self.MAPPING, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            result = import_table(
                workspace,
                self.parameterAsString(parameters, self.ENTITY, context),
                Path(self.parameterAsFile(parameters, self.INPUT, context)),
                Mode(self.parameterAsString(parameters, self.MODE, context)),
                feedback,
                mapping=read_mapping(Path(mapping)) if mapping else None,
                scope=parse_scope(self.parameterAsString(parameters, self.SCOPE, context)),
                dry_run=self.parameterAsBool(parameters, self.DRY_RUN, context),
                report=Path(report) if report else None,
            )
        counts = result.counts
        return {
            self.READ: counts.read,
            self.ADDED: counts.added,
            self.UPDATED: counts.updated,
            self.UNCHANGED: counts.unchanged,
            self.REJECTED: counts.rejected,
            self.REMOVED: counts.removed,
            self.BATCH: result.batch or "",
            self.REPORT: report if result.rejected else "",
        }
