"""What a long function is handed to report with; adapted by Processing and by the tasks of the docks."""

from __future__ import annotations

from typing import Protocol

from .errors import CancelledError
from .findings import Finding


class Feedback(Protocol):
    """Progress, cancel and findings."""

    def is_cancelled(self) -> bool:
        """Whether the user asked to stop."""

    def set_progress(self, percent: float) -> None:
        """How far the work is, 0 to 100."""

    def report(self, finding: Finding) -> None:
        """Tell of something found on the way."""


class CollectingFeedback:
    """Keeps the findings; never cancelled. For tests and for calls whose findings are read afterwards."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.percent = 0.0

    def is_cancelled(self) -> bool:
        """Never."""
        return False

    def set_progress(self, percent: float) -> None:
        """Keep the latest figure."""
        self.percent = percent

    def report(self, finding: Finding) -> None:
        """Keep the finding."""
        self.findings.append(finding)


class FeedbackPart:
    """A part of a longer work: its 0 to 100 are `first` to `last` of the whole."""

    def __init__(self, whole: Feedback, first: float, last: float) -> None:
        self._whole = whole
        self._first, self._share = first, (last - first) / 100

    def is_cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return self._whole.is_cancelled()

    def set_progress(self, percent: float) -> None:
        """How far this part is, 0 to 100."""
        self._whole.set_progress(self._first + self._share * percent)

    def report(self, finding: Finding) -> None:
        """Tell of something found on the way."""
        self._whole.report(finding)


def raise_if_cancelled(feedback: Feedback) -> None:
    """Stop here when the user asked to.

    Raises:
        CancelledError: when cancelled.
    """
    if feedback.is_cancelled():
        raise CancelledError()
