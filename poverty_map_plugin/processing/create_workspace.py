"""`povertymap:createworkspace`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.datums import DATUMS
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback


class CreateWorkspaceAlgorithm(PovertyMapAlgorithm):
    """A new workspace of a province from boundaries and divisions."""

    BOUNDARIES = "BOUNDARIES"
    DIVISIONS = "DIVISIONS"
    PROVINCE = "PROVINCE"
    DATUM = "DATUM"
    CATALOG = "CATALOG"
    PROJECT = "PROJECT"

    def name(self) -> str:
        """The id, which is API."""
        return "createworkspace"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Create workspace")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Workspace")

    def groupId(self) -> str:
        """The group's id."""
        return "workspace"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.\n\n"
            "Boundaries: a folder of polygon files named by administrative code, or one vector file whose features "
            "carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or "
            "12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and "
            "the log says which datum was taken and why. An existing file is replaced only once the new one is whole."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        file = QgsProcessingParameterFile
        # QGIS refuses a folder where a file is asked for, but takes a file where a folder is.
        self.addParameter(file(self.BOUNDARIES, self.tr("Boundaries (folder or file)"), file.Behavior.Folder))
        self.addParameter(file(self.DIVISIONS, self.tr("Divisions (CSV file or folder)"), file.Behavior.Folder))
        self.addParameter(QgsProcessingParameterString(self.PROVINCE, self.tr("Code of the province")))
        self.addParameter(
            QgsProcessingParameterEnum(
                self.DATUM,
                self.tr("Datum of the boundaries"),
                options=list(DATUMS),
                defaultValue=DATUMS[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            file(self.CATALOG, self.tr("Catalog of your own (folder)"), file.Behavior.Folder, optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Workspace"), "GeoPackage (*.gpkg)")
        )
        self.addOutput(QgsProcessingOutputFile(self.PROJECT, self.tr("Project")))
        self.addOutput(QgsProcessingOutputString("DATUM_TAKEN", self.tr("Datum taken")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Make the workspace."""
        from ..services.new_workspace import create_workspace

        catalog = self.parameterAsString(parameters, self.CATALOG, context)
        created = create_workspace(
            boundaries=Path(self.parameterAsString(parameters, self.BOUNDARIES, context)),
            divisions=Path(self.parameterAsString(parameters, self.DIVISIONS, context)),
            province=self.parameterAsString(parameters, self.PROVINCE, context),
            datum=self.parameterAsEnumString(parameters, self.DATUM, context),
            catalog_folder=Path(catalog) if catalog else None,
            output=Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            feedback=feedback,
        )
        return {
            self.OUTPUT: str(created.path),
            self.PROJECT: str(created.project),
            "DATUM_TAKEN": created.datum,
        }
