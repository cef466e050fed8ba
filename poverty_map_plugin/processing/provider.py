"""The Processing provider `povertymap`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..about import ICON
from .animation import AnimationAlgorithm
from .apply_styles import ApplyStylesAlgorithm
from .check_workspace import CheckWorkspaceAlgorithm
from .county_sheets import CountySheetsAlgorithm
from .create_workspace import CreateWorkspaceAlgorithm
from .export_tables import ExportTablesAlgorithm
from .import_layer import ImportLayerAlgorithm
from .import_table import ImportTableAlgorithm
from .indicators import IndicatorsAlgorithm
from .load_sample import LoadSampleAlgorithm
from .score_sheet import ScoreSheetAlgorithm
from .sheet_preview import SheetPreviewAlgorithm
from .undo_import import UndoImportAlgorithm

ALGORITHMS = (
    CreateWorkspaceAlgorithm,
    LoadSampleAlgorithm,
    ImportLayerAlgorithm,
    IndicatorsAlgorithm,
    ImportTableAlgorithm,
    ExportTablesAlgorithm,
    UndoImportAlgorithm,
    CheckWorkspaceAlgorithm,
    ScoreSheetAlgorithm,
    CountySheetsAlgorithm,
    AnimationAlgorithm,
    SheetPreviewAlgorithm,
    ApplyStylesAlgorithm,
)


class PovertyMapProvider(QgsProcessingProvider):
    """All that the plugin does to data, as algorithms."""

    def id(self) -> str:
        """The id, which is API."""
        return "povertymap"

    def name(self) -> str:
        """The name in the toolbox."""
        return QCoreApplication.translate("PovertyMapProvider", "Poverty Map")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def loadAlgorithms(self) -> None:
        """Add one of each."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
