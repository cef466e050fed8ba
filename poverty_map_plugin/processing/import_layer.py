"""`povertymap:importlayer`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..domain.datums import DATUMS
from ..domain.errors import InputError
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback

ENTITIES = ("power_line", "substation", "transformer", "road", "village", "household", "support_site")
MODES = ("append", "update", "replace")


class ImportLayerAlgorithm(PovertyMapAlgorithm):
    """Records from a layer of any format and reference system, checked."""

    ENTITY, INPUT, MAPPING, DATUM, MODE = "ENTITY", "INPUT", "MAPPING", "DATUM", "MODE"
    DRY_RUN, REPORT, BATCH = "DRY_RUN", "REPORT", "BATCH"
    READ, ADDED, UPDATED, UNCHANGED = "READ", "ADDED", "UPDATED", "UNCHANGED"
    REJECTED, REMOVED, LEFT_OUT = "REJECTED", "REMOVED", "LEFT_OUT"

    def name(self) -> str:
        """The id, which is API."""
        return "importlayer"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Import layer")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Records")

    def groupId(self) -> str:
        """The group's id."""
        return "records"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any "
            "format and reference system into the workspace. Attributes are mapped to fields by their names, or by a "
            "mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as "
            "that of a sheet.\n\n"
            "Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or "
            "BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.\n\n"
            "Areas become a point in their middle where points are wanted. Features outside of the province, broken "
            "ones and those with a wrong value are rejected and come back in the report with the reason; the others "
            "are written in one transaction. A dry run writes nothing. Importing twice is the same as once."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        number, file, choice = QgsProcessingOutputNumber, QgsProcessingParameterFile, QgsProcessingParameterEnum
        self.add_workspace_parameter()
        self.addParameter(choice(self.ENTITY, self.tr("Kind of record"), list(ENTITIES), usesStaticStrings=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, self.tr("Layer"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            )
        )
        # No extension is asked for: the name of a built-in mapping has none.
        self.addParameter(
            file(
                self.MAPPING,
                self.tr("Mapping (openstreetmap, or a YAML file)"),
                file.Behavior.File,
                optional=True,
                fileFilter=self.tr("Mappings (*.yaml *.yml);;All files (*)"),
            )
        )
        self.addParameter(
            choice(
                self.DATUM,
                self.tr("Datum of the layer"),
                options=list(DATUMS),
                defaultValue=DATUMS[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            choice(self.MODE, self.tr("Mode"), list(MODES), usesStaticStrings=True, defaultValue=MODES[0])
        )
        dry = QgsProcessingParameterBoolean(self.DRY_RUN, self.tr("Dry run: check, write nothing"), defaultValue=False)
        self.addParameter(dry)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                self.tr("Report of rejected features"),
                self.tr("GeoPackage (*.gpkg);;Workbook (*.xlsx)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(number(self.READ, self.tr("Features read")))
        self.addOutput(number(self.ADDED, self.tr("Records added")))
        self.addOutput(number(self.UPDATED, self.tr("Records updated")))
        self.addOutput(number(self.UNCHANGED, self.tr("Records unchanged")))
        self.addOutput(number(self.REJECTED, self.tr("Features rejected")))
        self.addOutput(number(self.REMOVED, self.tr("Records removed")))
        self.addOutput(number(self.LEFT_OUT, self.tr("Features of other kinds")))
        self.addOutput(QgsProcessingOutputString(self.BATCH, self.tr("Batch, to undo it")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Import."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.layer_import import import_layer, read_mapping
        from ..services.layer_source import LayerSource, read_as_gb18030
        from ..services.record_import import Mode
        from ..services.workspace import open_workspace

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        recoded = layer is not None and read_as_gb18030(layer)
        features = self.parameterAsSource(parameters, self.INPUT, context)
        if features is None:
            raise InputError("layer_unreadable", reason=self.invalidSourceError(parameters, self.INPUT))
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            result = import_layer(
                workspace,
                self.parameterAsEnumString(parameters, self.ENTITY, context),
                LayerSource.of(features, layer, recoded),
                Mode(self.parameterAsEnumString(parameters, self.MODE, context)),
                feedback,
                mapping=read_mapping(workspace, self.parameterAsString(parameters, self.MAPPING, context)),
                datum=self.parameterAsEnumString(parameters, self.DATUM, context),
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
            self.LEFT_OUT: result.left_out,
            self.BATCH: result.batch or "",
            self.REPORT: report if counts.rejected else "",
        }
