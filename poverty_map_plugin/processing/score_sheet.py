"""`povertymap:scoresheet`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..domain.levels import Level
from ..i18n import interface_locale
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback
from .scope import parse_scope

_LEVELS = (Level.PROVINCE, Level.PREFECTURE, Level.COUNTY)


class ScoreSheetAlgorithm(PovertyMapAlgorithm):
    """Departments by measures, ranked."""

    PERIOD, LEVEL, SCOPE, COMPARED = "PERIOD", "LEVEL", "SCOPE", "COMPARED"
    DEPARTMENTS, RECORDS, OVERDUE = "DEPARTMENTS", "RECORDS", "OVERDUE"

    def name(self) -> str:
        """The id, which is API."""
        return "scoresheet"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Score sheet")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Records")

    def groupId(self) -> str:
        """The group's id."""
        return "records"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Scores every responsible department by progress and effect, from the records of the workspace: tasks "
            "done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, "
            "pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog "
            "(scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls "
            "away. Nothing is changed.\n\n"
            "Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it "
            "is: the province's, the prefectures' or the counties' (with their townships and villages). Scope: only "
            "what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind "
            "every figure, or a page to print (.html)."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterString(
                self.PERIOD, self.tr("Period (2016-12 or 2016; the newest when empty)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.LEVEL,
                self.tr("Level"),
                [str(level) for level in _LEVELS],
                usesStaticStrings=True,
                defaultValue=str(Level.PROVINCE),
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SCOPE, self.tr("Only this place or bureau (code)"), optional=True, defaultValue=""
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.COMPARED, self.tr("Changes since this period (the one before when empty)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, self.tr("Score sheet"), self.tr("Workbook (*.xlsx);;Page (*.html)")
            )
        )
        self.addOutput(QgsProcessingOutputString(self.PERIOD, self.tr("Period taken")))
        self.addOutput(QgsProcessingOutputNumber(self.DEPARTMENTS, self.tr("Departments ranked")))
        self.addOutput(QgsProcessingOutputNumber(self.RECORDS, self.tr("Records behind the figures")))
        self.addOutput(QgsProcessingOutputNumber(self.OVERDUE, self.tr("Overdue tasks")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Score."""
        from ..services.indicators import parse_period

        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.places import PlaceIndex
        from ..services.score_book import score_book
        from ..services.score_file import check_ending, write_score_sheet
        from ..services.workspace import open_workspace

        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        check_ending(Path(output))  # before the work, not after it
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            book = score_book(
                workspace,
                PlaceIndex(workspace),
                Level(self.parameterAsEnumString(parameters, self.LEVEL, context)),
                feedback,
                period=parse_period(self.parameterAsString(parameters, self.PERIOD, context)),
                compared=parse_period(self.parameterAsString(parameters, self.COMPARED, context)),
            )
            sheet = book.sheet(parse_scope(self.parameterAsString(parameters, self.SCOPE, context)))
            write_score_sheet(Path(output), sheet, interface_locale())
        return {
            self.OUTPUT: output,
            self.PERIOD: str(sheet.period),
            self.DEPARTMENTS: sheet.ranked,
            self.RECORDS: sheet.records,
            self.OVERDUE: sheet.overdue,
        }
