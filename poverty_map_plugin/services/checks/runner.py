"""Runs checks and keeps what they find."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...domain.errors import InputError
from ...domain.feedback import Feedback, raise_if_cancelled
from ...domain.findings import Finding, Severity
from ..workspace import Workspace
from .records import Records
from .registry import CHECKS, Check

#: Of a check that finds more, the first so many are kept, and all are counted.
MOST_KEPT = 50_000
_BETWEEN_LOOKS = 1_000


@dataclass(frozen=True)
class CheckResult:
    """What one check found.

    Attributes:
        findings: at most `MOST_KEPT`, errors first.
        errors, warnings: how many there are of each.
    """

    check: Check
    findings: tuple[Finding, ...]
    errors: int
    warnings: int

    @property
    def more(self) -> int:
        """How many findings were counted and not kept."""
        return self.errors + self.warnings - len(self.findings)


@dataclass(frozen=True)
class CheckReport:
    """What the checks found on a day.

    Attributes:
        workspace: the file's name.
        names: the name of each place that something was found in, by code.
    """

    workspace: str
    day: date
    results: tuple[CheckResult, ...]
    names: dict[str, str]

    @property
    def errors(self) -> int:
        """How many errors."""
        return sum(result.errors for result in self.results)

    @property
    def warnings(self) -> int:
        """How many warnings."""
        return sum(result.warnings for result in self.results)


def run_checks(
    workspace: Workspace, feedback: Feedback, names: Collection[str] | None = None, day: date | None = None
) -> CheckReport:
    """Run the checks of these names, all when None, as of `day`, today when None. Nothing is changed.

    Raises:
        InputError: check_unknown.
        StoreError: a store that cannot be read.
        CancelledError: cancelled.
    """
    known = {check.name for check in CHECKS}
    for name in names or ():
        if name not in known:
            raise InputError("check_unknown", value=name, known=", ".join(sorted(known)))
    chosen = [check for check in CHECKS if names is None or check.name in names]
    records = Records(workspace, day or date.today())  # noqa: DTZ011 - the day on the user's wall
    results = []
    for number, check in enumerate(chosen):
        raise_if_cancelled(feedback)
        feedback.set_progress(100 * number / len(chosen))
        results.append(_run(check, records, feedback))
    feedback.set_progress(100)
    places = {str(f.where["place"]) for result in results for f in result.findings if f.where["place"]}
    found = {code: records.place_text(code) for code in places if code in records.place_names}
    return CheckReport(Path(workspace.store.location).name, records.day, tuple(results), found)


def _run(check: Check, records: Records, feedback: Feedback) -> CheckResult:
    kept: list[Finding] = []
    counts: Counter[Severity] = Counter()
    for number, finding in enumerate(check.run(records)):
        if number % _BETWEEN_LOOKS == 0:
            raise_if_cancelled(feedback)
        counts[finding.severity] += 1
        if len(kept) < MOST_KEPT:
            kept.append(finding)
    kept.sort(key=lambda finding: finding.severity is not Severity.ERROR)
    return CheckResult(check, tuple(kept), counts[Severity.ERROR], counts[Severity.WARNING])
