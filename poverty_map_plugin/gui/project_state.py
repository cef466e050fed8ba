"""What a project keeps of the docks: written when it is saved, taken up when it is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..domain.period import Period
from .session import PROJECT_KEYS, Session


@dataclass(frozen=True)
class Kept:
    """A text that a project keeps: how it is told, and how it is taken up; what nobody understands is passed over."""

    tell: Callable[[], str]
    take_up: Callable[[str], None]


class ProjectState(QObject):
    """Writes the kept texts into a project that is being saved, and hands them out when one was opened.

    To be made after the session, which opens the project's workspace first. Looking around changes no project: what
    is kept is written only when somebody saves it.
    """

    def __init__(self, project: QgsProject, kept: Mapping[str, Kept], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._kept = dict(kept)
        project.writeProject.connect(self._write)
        project.readProject.connect(self.restore)

    def stop(self) -> None:
        """Let go of the project."""
        self._project.writeProject.disconnect(self._write)
        self._project.readProject.disconnect(self.restore)

    def restore(self, *_: object) -> None:
        """Hand out what the open project keeps."""
        for name, kept in self._kept.items():
            text, is_there = self._project.readEntry(PROJECT_KEYS, _entry(name), "")
            if is_there and text:
                kept.take_up(text)

    def _write(self, *_: object) -> None:
        # A project without a workspace is somebody else's: nothing of ours belongs into it.
        has_workspace = bool(self._project.readEntry(PROJECT_KEYS, "workspace", "")[0])
        for name, kept in self._kept.items():
            text = kept.tell() if has_workspace else ""
            if text:
                self._project.writeEntry(PROJECT_KEYS, _entry(name), text)
            elif self._project.readEntry(PROJECT_KEYS, _entry(name), "")[1]:
                self._project.removeEntry(PROJECT_KEYS, _entry(name))


def session_state(session: Session) -> dict[str, Kept]:
    """What a project keeps of a session: its scope, its period and the period compared with."""

    def take_scope(code: str) -> None:
        from ..services.places import scope_of

        scope = scope_of(code)
        if scope is not None and session.places is not None and session.places.find(code) is not None:
            session.set_scope(scope)

    return {
        "scope": Kept(lambda: session.scope.code if session.scope else "", take_scope),
        "period": Kept(lambda: str(session.period or ""), lambda text: _take_period(session, text, session.set_period)),
        "compared": Kept(
            lambda: str(session.compared or ""), lambda text: _take_period(session, text, session.set_compared)
        ),
    }


def _take_period(session: Session, text: str, take: Callable[[Period], None]) -> None:
    try:
        period = Period.parse(text)
    except ValueError:
        return  # written by another version, or by hand
    if period in session.periods:
        take(period)


def _entry(name: str) -> str:
    """The entry's path; `workspace` and `period` of the project itself have names of their own."""
    return f"docks/{name}"
