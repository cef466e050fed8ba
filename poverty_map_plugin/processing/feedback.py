"""Hands a Processing run's progress, cancel and log to the services."""

from __future__ import annotations

import sys

from qgis.core import QgsProcessingFeedback

from ..domain.findings import Finding, Severity
from ..services.messages import describe_finding


class ProcessingFeedback:
    """The services' feedback over QGIS's."""

    def __init__(self, feedback: QgsProcessingFeedback | None) -> None:
        self._feedback = feedback or QgsProcessingFeedback()
        self.findings: list[Finding] = []

    def is_cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return bool(self._feedback.isCanceled())

    def set_progress(self, percent: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(percent)

    def say(self, text: str) -> None:
        """Write a line into the log of the run."""
        self._feedback.pushInfo(text)

    def say_at_once(self, text: str) -> None:
        """Write a line for the process that started this one, which waits for it.

        The log of `qgis_process` is handed over some 4 kB at a time only.
        """
        if sys.stdout is None:
            self.say(text)
            return
        sys.stdout.write(f"\n{text}\n")  # what the log has handed over may end within a line
        sys.stdout.flush()

    def report(self, finding: Finding) -> None:
        """Write the finding's sentence into the log of the run."""
        self.findings.append(finding)
        sentence = describe_finding(finding)
        if finding.severity is Severity.ERROR:
            self._feedback.reportError(sentence)
        elif finding.severity is Severity.WARNING:
            self._feedback.pushWarning(sentence)
        else:
            self._feedback.pushInfo(sentence)
