"""`povertymap:indicators`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterString,
)

from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback


class IndicatorsAlgorithm(PovertyMapAlgorithm):
    """Every indicator of a period at every level."""

    PERIOD = "PERIOD"
    VALUES = "VALUES"

    def name(self) -> str:
        """The id, which is API."""
        return "indicators"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Count indicators")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Workspace")

    def groupId(self) -> str:
        """The group's id."""
        return "workspace"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Counts every indicator of the catalog for a period: for the province, its prefectures, counties, "
            "townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, "
            "never of the rates below it. The map then shows this period.\n\n"
            "Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; "
            "a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal "
            "controller then plays with the theme “Poverty month by month”. "
            "A village without figures for the period keeps those of the newest period before."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PERIOD, self.tr("Period (2016-12, 2016, 2016-01..2016-12 or all)"), optional=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.VALUES, self.tr("Values counted")))
        self.addOutput(QgsProcessingOutputString(self.PERIOD, self.tr("Period taken")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Count."""
        from ..services.indicators import compute_periods, parse_periods
        from ..services.project import settle_project
        from ..services.workspace import open_workspace

        text = self.parameterAsString(parameters, self.PERIOD, context)
        path = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        with open_workspace(path) as workspace:
            counted = compute_periods(workspace, parse_periods(workspace, text), feedback)
            settle_project(workspace)
        return {self.VALUES: counted.values, self.PERIOD: str(counted.period)}
