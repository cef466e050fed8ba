"""`povertymap:animation`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import interface_locale
from .algorithm import PovertyMapAlgorithm
from .county_sheets import LANGUAGES
from .feedback import ProcessingFeedback
from .scope import parse_scope

FORMATS = ("PNG", "GIF", "MP4")


class AnimationAlgorithm(PovertyMapAlgorithm):
    """A theme's months as frames, GIF or video."""

    THEME = "THEME"
    SCOPE = "SCOPE"
    FROM = "FROM"
    TO = "TO"
    FORMAT = "FORMAT"
    SECONDS = "SECONDS"
    WIDTH = "WIDTH"
    HEIGHT = "HEIGHT"
    LANGUAGE = "LANGUAGE"

    def name(self) -> str:
        """The id, which is API."""
        return "animation"

    def displayName(self) -> str:
        """The name in the toolbox."""
        return self.tr("Animate months")

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr("Maps")

    def groupId(self) -> str:
        """The group's id."""
        return "maps"

    def shortHelpString(self) -> str:
        """What it does, for the dialog."""
        return self.tr(
            "Plays the counties month by month: a picture for each month that was counted, or a GIF or an MP4 of them, "
            "for slides and phones.\n\n"
            "All frames have the same classes, those of the workspace's project. Theme: empty for the one made for "
            "months; any other that shows counties, but by a change, does too. Place: the code of a place or a bureau, "
            "which the map is fitted to; empty for the province. From and to: months (2016-03) or years; empty for all "
            "there are. A picture that is higher than wide has its texts below the map. A GIF needs the Python package "
            "Pillow; an MP4 needs the program ffmpeg, without which its frames are written. Files that are there are "
            "replaced when the new ones are whole."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare the parameters."""
        text, number, choice = QgsProcessingParameterString, QgsProcessingParameterNumber, QgsProcessingParameterEnum
        self.add_workspace_parameter()
        self.addParameter(text(self.THEME, self.tr("Theme"), optional=True))
        self.addParameter(text(self.SCOPE, self.tr("Place or bureau (code)"), optional=True))
        self.addParameter(text(self.FROM, self.tr("From (year-month)"), optional=True))
        self.addParameter(text(self.TO, self.tr("To (year-month)"), optional=True))
        self.addParameter(
            choice(self.FORMAT, self.tr("Format"), list(FORMATS), defaultValue=FORMATS[0], usesStaticStrings=True)
        )
        seconds = self.tr("Seconds a month is seen")
        self.addParameter(
            number(self.SECONDS, seconds, number.Type.Double, defaultValue=1.0, minValue=0.05, maxValue=60)
        )
        for name, label, value in (
            (self.WIDTH, self.tr("Width (pixels)"), 1280),
            (self.HEIGHT, self.tr("Height (pixels)"), 720),
        ):
            self.addParameter(number(name, label, number.Type.Integer, defaultValue=value, minValue=320, maxValue=3840))
        self.addParameter(
            choice(
                self.LANGUAGE,
                self.tr("Language of the texts"),
                list(LANGUAGES),
                defaultValue=LANGUAGES[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination(self.OUTPUT, self.tr("Folder of the animation")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of months")))
        self.addOutput(QgsProcessingOutputString("FILES", self.tr("Files, one a line")))

    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """Draw."""
        from ..services.animation import AnimationLook, make_animation
        from ..services.animation_files import AnimationFormat
        from ..services.workspace import open_workspace

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        look = AnimationLook(
            width=self.parameterAsInt(parameters, self.WIDTH, context),
            height=self.parameterAsInt(parameters, self.HEIGHT, context),
            seconds=self.parameterAsDouble(parameters, self.SECONDS, context),
            locale=interface_locale() if language == LANGUAGES[0] else language,
        )
        with open_workspace(self.parameterAsString(parameters, self.WORKSPACE, context)) as workspace:
            made = make_animation(
                workspace,
                Path(self.parameterAsString(parameters, self.OUTPUT, context)),
                feedback,
                theme=self.parameterAsString(parameters, self.THEME, context),
                scope=parse_scope(self.parameterAsString(parameters, self.SCOPE, context)),
                first=self.parameterAsString(parameters, self.FROM, context),
                last=self.parameterAsString(parameters, self.TO, context),
                kind=AnimationFormat(self.parameterAsEnumString(parameters, self.FORMAT, context)),
                look=look,
            )
        return {
            self.OUTPUT: str(made.folder),
            "COUNT": len(made.months),
            "FILES": "\n".join(str(file) for file in made.files),
        }
