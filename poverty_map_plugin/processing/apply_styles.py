"""`povertymap:applystyles`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback


class ApplyStylesAlgorithm(PovertyMapAlgorithm):
    """The project of a workspace brought to the catalog's looks."""

    PROJECT = "PROJECT"
    THEME = "THEME"

    def name(self) -> str:
        """The id, which is API."""
        return "applystyles"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Apply styles")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Map")

    def groupId(self) -> str:
        """The group's id."""
        return "map"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Gives the layers of a workspace's project the looks of its catalog again, makes the map themes, and shows "
            "one of them. Layers of your own in the project stay as they are."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        behavior = QgsProcessingParameterFile.Behavior.File
        self.addParameter(
            QgsProcessingParameterFile(
                self.PROJECT, self.tr("Project (beside the workspace when empty)"), behavior, "qgz", optional=True
            )
        )
        self.addParameter(QgsProcessingParameterString(self.THEME, self.tr("Theme"), "poverty"))
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT, self.tr("Project")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Restyle the project."""
        from ..services.project import restyle_project
        from ..services.workspace import open_workspace

        project = self.parameterAsString(parameters, self.PROJECT, context)
        with open_workspace(self.parameterAsString(parameters, self.WORKSPACE, context)) as workspace:
            path = Path(project) if project else workspace.project_path
            restyle_project(path, workspace.catalog, self.parameterAsString(parameters, self.THEME, context))
        return {self.OUTPUT: str(path)}
