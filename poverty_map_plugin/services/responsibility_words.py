"""The words of the responsibility list in one language: what the catalog calls its codes."""

from __future__ import annotations

from ..catalog.loader import Catalog
from .responsibility import Task

_LISTS = {
    "plan": "task_plan",
    "department": "department",
    "level": "admin_level",
    "action": "action",
    "status": "task_status",
    "handoff": "handoff_status",
}


class TaskWords:
    """Words for the codes of tasks; a code that no list has is shown as it is."""

    def __init__(self, catalog: Catalog, locale: str) -> None:
        self.locale = locale
        self._catalog = catalog
        self._words = {
            name: {code: word.text(locale) for code, word in catalog.code_lists[of].codes.items()}
            for name, of in _LISTS.items()
        }

    def of(self, kind: str, code: str) -> str:
        """The word for a code; `kind` is plan, department, level, action, status or handoff."""
        return self._words[kind].get(code, code)

    def label(self, entity: str, field: str) -> str:
        """What the catalog calls a field."""
        return self._catalog.entities[entity].field(field).label.text(self.locale)

    def status(self, task: Task) -> str:
        """The word for a task's state; what nobody reported on is not started."""
        return self.of("status", task.progress.status if task.progress is not None else "not_started")

    def handoff(self, task: Task) -> str:
        """The word for the state of a task's hand-over; empty without one."""
        return self.of("handoff", task.handoff.status.value) if task.handoff is not None else ""

    def text_of(self, task: Task) -> str:
        """All words by which a task is sought."""
        parts = (
            task.code,
            task.title,
            task.owner,
            task.leader,
            task.place_name,
            task.measure,
            self.of("department", task.department),
            self.of("level", task.level),
            self.of("action", task.action),
            self.status(task),
        )
        return "\n".join(parts)
