"""`povertymap:loadsample`."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterNumber,
)

from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback


class LoadSampleAlgorithm(PovertyMapAlgorithm):
    """Made-up records for a workspace, whose totals are the published figures."""

    SEED = "SEED"
    HOUSEHOLDS = "HOUSEHOLDS"
    RECORDS = "RECORDS"
    TABLES = "TABLES"
    PERIOD = "PERIOD"

    def name(self) -> str:
        """The id, which is API."""
        return "loadsample"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Load sample records")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Workspace")

    def groupId(self) -> str:
        """The group's id."""
        return "workspace"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, "
            "roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are "
            "the published figures of the province.\n\n"
            "The same seed makes the same records. Running it again replaces the earlier sample; real records stay. "
            "Villages without a position are placed inside their county, and marked as placed. Households: how many "
            "of the poor households get a record of their own (1 = all)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        number = QgsProcessingParameterNumber
        self.add_workspace_parameter()
        self.addParameter(number(self.SEED, self.tr("Seed"), number.Type.Integer, 2016, minValue=0))
        self.addParameter(
            number(
                self.HOUSEHOLDS, self.tr("Share of households"), number.Type.Double, 0.02, minValue=0.0, maxValue=1.0
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.RECORDS, self.tr("Records written")))
        self.addOutput(QgsProcessingOutputString(self.TABLES, self.tr("Records by table")))
        self.addOutput(QgsProcessingOutputString(self.PERIOD, self.tr("Month of the figures")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Make and write the sample."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.sample.load import load_sample
        from ..services.workspace import open_workspace

        with open_workspace(self.parameterAsString(parameters, self.WORKSPACE, context)) as workspace:
            summary = load_sample(
                workspace,
                self.parameterAsInt(parameters, self.SEED, context),
                self.parameterAsDouble(parameters, self.HOUSEHOLDS, context),
                feedback,
            )
        return {
            self.RECORDS: summary.total,
            self.TABLES: ", ".join(f"{table}: {count}" for table, count in summary.records.items()),
            self.PERIOD: summary.as_of,
        }
