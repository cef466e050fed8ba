"""What all algorithms of the provider share."""

from __future__ import annotations

import traceback
from abc import abstractmethod
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import CancelledError, PovertyMapError
from ..services.messages import describe_error
from .feedback import ProcessingFeedback


def _unexpected(problem: Exception) -> PovertyMapError:
    last = traceback.extract_tb(problem.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    return PovertyMapError("unexpected", kind=type(problem).__name__, reason=str(problem), place=place)


class PovertyMapAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose errors are the project's own and reach the user as sentences."""

    WORKSPACE = "WORKSPACE"
    OUTPUT = "OUTPUT"

    def createInstance(self) -> PovertyMapAlgorithm:
        """A new one of the same class."""
        return type(self)()

    def tr(self, text: str) -> str:
        """Translate in the context of the algorithm's class."""
        return QCoreApplication.translate(type(self).__name__, text)

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Stores are files and connections of this thread alone, but projects are not: stay on the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def add_workspace_parameter(self) -> None:
        """The workspace that the algorithm works on."""
        label = QCoreApplication.translate("PovertyMapAlgorithm", "Workspace")
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, label, QgsProcessingParameterFile.Behavior.File, extension="gpkg"
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        """Run, and turn the project's errors into Processing's."""
        try:
            return self.run_algorithm(parameters, context, ProcessingFeedback(feedback))
        except CancelledError:
            return {}
        except PovertyMapError as problem:
            raise QgsProcessingException(describe_error(problem)) from problem
        except Exception as problem:
            # The user gets a sentence; whoever mends it finds where in the run's log.
            if feedback is not None:
                feedback.pushDebugInfo("".join(traceback.format_exception(problem)))
            raise QgsProcessingException(describe_error(_unexpected(problem))) from problem

    @abstractmethod
    def run_algorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: ProcessingFeedback
    ) -> dict[str, Any]:
        """The algorithm's work: calls a service and returns the outputs."""
