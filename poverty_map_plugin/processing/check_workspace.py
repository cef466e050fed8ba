"""`povertymap:checkworkspace`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..domain.errors import InputError
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback

if TYPE_CHECKING:
    from ..services.checks.runner import CheckReport

#: How many sentences of one check the log shows.
MOST_LOGGED = 20
FIELDS = ("severity", "check", "sentence", "entity", "uuid", "place", "place_name")


class CheckWorkspaceAlgorithm(PovertyMapAlgorithm):
    """Names the contradictions in a workspace."""

    CHECKS, DATE, FINDINGS = "CHECKS", "DATE", "FINDINGS"
    ERRORS, WARNINGS = "ERRORS", "WARNINGS"

    def name(self) -> str:
        """The id, which is API."""
        return "checkworkspace"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Check workspace")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Workspace")

    def groupId(self) -> str:
        """The group's id."""
        return "workspace"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Reads all records of a workspace and names what contradicts itself: values that are missing or beyond "
            "what is possible, records that name something that is not there, totals in which a part is more than the "
            "whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over "
            "budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside "
            "real ones, figures that are out of date. Nothing is changed.\n\n"
            "Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today "
            "when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the "
            "log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones "
            "and identity numbers of people are masked."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        from ..services.checks.registry import CHECKS

        self.add_workspace_parameter()
        self.addParameter(
            QgsProcessingParameterEnum(
                self.CHECKS,
                self.tr("Checks (all when none is chosen)"),
                [check.name for check in CHECKS],
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(self.DATE, self.tr("Day (2016-12-31; today when empty)"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                self.tr("Report"),
                self.tr("Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.FINDINGS,
                self.tr("Table of findings"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.ERRORS, self.tr("Errors")))
        self.addOutput(QgsProcessingOutputNumber(self.WARNINGS, self.tr("Warnings")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Check."""
        # Here, so that pandas is loaded by those who use it, not by every start of QGIS.
        from ..services.checks.runner import run_checks
        from ..services.findings_file import ENDINGS, write_findings
        from ..services.workspace import open_workspace

        # QGIS answers one empty name when none was chosen.
        names = [name for name in self.parameterAsEnumStrings(parameters, self.CHECKS, context) if name] or None
        day = _day(self.parameterAsString(parameters, self.DATE, context))
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        if output and Path(output).suffix.lower() not in ENDINGS:
            # Before the work, not after it.
            raise InputError("findings_file_wrong", path=output, expected=", ".join(ENDINGS))
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            report = run_checks(workspace, feedback, names, day)
        self._log(report, feedback)
        results: dict[str, Any] = {self.ERRORS: report.errors, self.WARNINGS: report.warnings}
        if output:
            write_findings(Path(output), report)
            results[self.OUTPUT] = output
        if sink := self._write_sink(parameters, context, report):
            results[self.FINDINGS] = sink
        return results

    def _log(self, report: CheckReport, feedback: ProcessingFeedback) -> None:
        """The first findings of each check under its title, and how many more there are."""
        from ..services.findings_file import counts_text, more_text

        for result in report.results:
            found = result.errors + result.warnings
            if not found:
                continue
            feedback.say(self.tr("{check}: {count}").format(check=result.check.title, count=found))
            for finding in result.findings[:MOST_LOGGED]:
                feedback.report(finding)
            if found > MOST_LOGGED:
                feedback.say(more_text(found - MOST_LOGGED))
        feedback.say(counts_text(report))

    def _write_sink(self, parameters: dict[str, Any], context: QgsProcessingContext, report: CheckReport) -> str | None:
        """Every finding as a row of a table without geometry; None when no table is asked for."""
        from ..services.messages import describe_finding

        fields = QgsFields()
        for name in FIELDS:
            fields.append(QgsField(name, QMetaType.Type.QString))
        crs = QgsCoordinateReferenceSystem()
        sink, found = self.parameterAsSink(parameters, self.FINDINGS, context, fields, QgsWkbTypes.Type.NoGeometry, crs)
        if sink is None:
            if parameters.get(self.FINDINGS):
                raise QgsProcessingException(self.invalidSinkError(parameters, self.FINDINGS))
            return None
        for result in report.results:
            for finding in result.findings:
                where = finding.where
                place = where["place"]
                feature = QgsFeature(fields)
                feature.setAttributes(
                    [
                        str(finding.severity),
                        result.check.name,
                        describe_finding(finding),
                        where["entity"],
                        where["uuid"],
                        place,
                        report.names.get(str(place)),
                    ]
                )
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.FINDINGS))
        return str(found)


def _day(text: str) -> date | None:
    """The day a user wrote; None for nothing.

    Raises:
        InputError: date_wrong.
    """
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError as problem:
        raise InputError("date_wrong", value=text) from problem
