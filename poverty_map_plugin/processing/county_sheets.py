"""`povertymap:countysheets`."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import InputError, PovertyMapError
from ..domain.sheet_choice import ALL, DEFAULT_DPI, SheetFormat
from ..i18n import interface_locale
from .algorithm import PovertyMapAlgorithm
from .feedback import ProcessingFeedback

#: The language of the interface, or one that is named.
LANGUAGES = ("auto", "en", "zh_CN", "zh_TW")


class CountySheetsAlgorithm(PovertyMapAlgorithm):
    """A printed sheet per county."""

    PROJECT = "PROJECT"
    COUNTIES = "COUNTIES"
    LAYOUT = "LAYOUT"
    THEME = "THEME"
    PERIOD = "PERIOD"
    FORMAT = "FORMAT"
    DPI = "DPI"
    LANGUAGE = "LANGUAGE"
    WORKERS = "WORKERS"
    SINGLE_FILE = "SINGLE_FILE"
    WEB_PAGE = "WEB_PAGE"
    PERSONAL = "PERSONAL"
    #: For the processes of one run among themselves: the date on the sheets, and that it is one of them.
    PRINTED_ON = "PRINTED_ON"
    AS_WORKER = "AS_WORKER"

    def name(self) -> str:
        """The id, which is API."""
        return "countysheets"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Print county sheets")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Maps")

    def groupId(self) -> str:
        """The group's id."""
        return "maps"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Prints one sheet per county into a folder: map, locator, key figures, legend and the table of resident "
            "cadres, which goes on over as many pages as it takes.\n\n"
            "Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced "
            "since are found too. Layout: empty for county_a3, another that ships (county_a2, county_list_a4; "
            "prefecture_a3 for their prefectures; province_a1, battle_a0 for the province), a .qpt file, or the name "
            "of a layout of the workspace's project; change a copy of it in QGIS's layout designer as you like, and "
            "keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the "
            "newest figures. Language: "
            "that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. "
            "Worker processes: how many print side by side, each about ten sheets at least; as many as the machine has "
            "cores are best. A file that is there is replaced when the new one is whole. When a run was interrupted, "
            "the next one of the same input goes on where it stopped."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        file = QgsProcessingParameterFile
        text = QgsProcessingParameterString
        label = QCoreApplication.translate("PovertyMapAlgorithm", "Workspace")
        self.addParameter(file(self.WORKSPACE, label, file.Behavior.File, extension="gpkg", optional=True))
        self.addParameter(
            file(self.PROJECT, self.tr("Project, instead of the workspace"), file.Behavior.File, optional=True)
        )
        self.addParameter(
            text(self.COUNTIES, self.tr("Counties (all, key, or codes of counties or prefectures)"), defaultValue=ALL)
        )
        self.addParameter(text(self.LAYOUT, self.tr("Layout (.qpt file or name)"), optional=True))
        self.addParameter(text(self.THEME, self.tr("Theme"), optional=True))
        self.addParameter(text(self.PERIOD, self.tr("Period (year or year-month)"), optional=True))
        self.addParameter(self._choice(self.FORMAT, self.tr("Format"), tuple(map(str, SheetFormat))))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DPI,
                self.tr("Resolution (dpi)"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=DEFAULT_DPI,
                minValue=50,
                maxValue=1200,
            )
        )
        self.addParameter(self._choice(self.LANGUAGE, self.tr("Language of the sheets"), LANGUAGES))
        self.addParameter(
            QgsProcessingParameterNumber(
                self.WORKERS,
                self.tr("Worker processes"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=1,
                minValue=1,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.SINGLE_FILE, self.tr("One PDF with bookmarks"), defaultValue=False)
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.PERSONAL, self.tr("Phones of the cadres in full, photos of people"), defaultValue=False
            )
        )
        page = self.tr("Page with a map and a search of the sheets (index.html)")
        self.addParameter(QgsProcessingParameterBoolean(self.WEB_PAGE, page, defaultValue=False))
        for parameter in (
            text(self.PRINTED_ON, "Date on the sheets", optional=True),
            QgsProcessingParameterBoolean(self.AS_WORKER, "Worker of another run", defaultValue=False),
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Folder of the sheets")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of files")))
        self.addOutput(QgsProcessingOutputString("FILES", self.tr("Files, one a line")))

    @staticmethod
    def _choice(name: str, label: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
        return QgsProcessingParameterEnum(
            name, label, options=list(options), defaultValue=options[0], usesStaticStrings=True
        )

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Print."""
        from ..services.county_sheets import print_sheets
        from ..services.sheet_workers import WorkerVoice

        workspace = self.parameterAsString(parameters, self.WORKSPACE, context) or self.parameterAsString(
            parameters, self.PROJECT, context
        )
        if not workspace:
            raise InputError("workspace_not_given")
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        day = self.parameterAsString(parameters, self.PRINTED_ON, context)
        voice = None
        if self.parameterAsBool(parameters, self.AS_WORKER, context):
            voice = WorkerVoice(feedback.say_at_once, feedback.is_cancelled)
        try:
            printed = print_sheets(
                Path(workspace),
                self.parameterAsString(parameters, self.COUNTIES, context),
                Path(self.parameterAsString(parameters, self.OUTPUT, context)),
                voice or feedback,
                layout=self.parameterAsString(parameters, self.LAYOUT, context),
                theme=self.parameterAsString(parameters, self.THEME, context),
                period=self.parameterAsString(parameters, self.PERIOD, context),
                kind=SheetFormat(self.parameterAsEnumString(parameters, self.FORMAT, context)),
                dpi=self.parameterAsInt(parameters, self.DPI, context),
                locale=interface_locale() if language == LANGUAGES[0] else language,
                printed_on=date.fromisoformat(day) if day else None,
                single_file=self.parameterAsBool(parameters, self.SINGLE_FILE, context),
                personal=self.parameterAsBool(parameters, self.PERSONAL, context),
                workers=self.parameterAsInt(parameters, self.WORKERS, context),
                web_page=self.parameterAsBool(parameters, self.WEB_PAGE, context),
                on_printed=voice.printed if voice else None,
            )
        except PovertyMapError as problem:
            if voice:
                voice.failed(problem)
            raise
        return {
            self.OUTPUT: str(printed.folder),
            "COUNT": len(printed.files),
            "FILES": "\n".join(str(file) for file in printed.files),
        }
