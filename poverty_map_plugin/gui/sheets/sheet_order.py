"""What is to be printed, and the task that has it printed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ...domain.findings import Finding
from ...domain.sheet_choice import SheetFormat
from ..store_task import BackgroundTask, TaskFeedback

if TYPE_CHECKING:
    from ...services.county_sheets import Printed


@dataclass(frozen=True)
class SheetOrder:
    """What `povertymap:countysheets` is given: the store or the project, COUNTIES, the folder, and how."""

    workspace: Path
    counties: str
    folder: Path
    layout: str
    theme: str
    period: str
    kind: SheetFormat
    dpi: int
    locale: str
    workers: int
    single_file: bool
    web_page: bool
    personal: bool


class SheetTask(BackgroundTask):
    """Prints; once it has ended, `printed` is there unless it failed, and `findings` were made on the way."""

    def __init__(self, title: str, order: SheetOrder) -> None:
        super().__init__(title)
        self.order = order
        self.printed: Printed | None = None
        self.findings: list[Finding] = []

    def perform(self, feedback: TaskFeedback) -> None:
        """Have worker processes print: QGIS draws layouts on the thread of its window only."""
        # Only here: it brings pandas along.
        from ...services.county_sheets import print_sheets

        order = self.order
        self.printed = print_sheets(
            order.workspace,
            order.counties,
            order.folder,
            _Listening(self),
            layout=order.layout,
            theme=order.theme,
            period=order.period,
            kind=order.kind,
            dpi=order.dpi,
            locale=order.locale,
            single_file=order.single_file,
            personal=order.personal,
            workers=order.workers,
            web_page=order.web_page,
            apart=True,
        )


class _Listening(TaskFeedback):
    """Keeps the findings."""

    def __init__(self, task: SheetTask) -> None:
        super().__init__(task)
        self._findings = task.findings

    def report(self, finding: Finding) -> None:
        """Keep it."""
        self._findings.append(finding)
