"""Makes the sample province in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..store_task import BackgroundTask, TaskFeedback

if TYPE_CHECKING:
    from ...services.new_workspace import Created


class SampleTask(BackgroundTask):
    """Once it has ended well, `created` says where the sample is."""

    def __init__(self, title: str, output: Path) -> None:
        super().__init__(title)
        self._output = output
        self.created: Created | None = None

    def perform(self, feedback: TaskFeedback) -> None:
        """Make it."""
        # Only here: it brings pandas along, and the plugin may not cost QGIS time at start.
        from ...services.sample_province import create_sample_province

        self.created = create_sample_province(self._output, feedback)
