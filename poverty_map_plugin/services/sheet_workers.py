"""Prints shares of the county sheets in processes of `qgis_process`, which every installation of QGIS has."""

from __future__ import annotations

import json
import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment, QSettings

from ..about import PACKAGE
from ..domain import errors
from ..domain.errors import PovertyMapError, StoreError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, Severity
from .sheet_record import PrintedSheet

#: A worker takes about 3 s to start: with fewer pages than this one process is as quick.
LEAST_PAGES = 10
#: Begins the lines of a worker's output that are for us.
MARK = "povertymap-sheets "
_WAIT = 50  # milliseconds
_PATIENCE = 3000  # milliseconds, for a worker to end by itself
#: The user's own settings that a sheet depends on.
_SETTINGS = ("locale/userLocale", "locale/overrideFlag", "svg/searchPathsForSVG")


def shares(codes: Sequence[str], pages: Callable[[str], int], workers: int) -> list[list[str]]:
    """The counties cut into at most `workers` runs of about as many pages each, in their order."""
    weights = [pages(code) for code in codes]
    total = sum(weights)
    count = max(1, min(workers, total // LEAST_PAGES))
    parts: list[list[str]] = [[] for _ in range(count)]
    before = 0
    for code, weight in zip(codes, weights, strict=True):
        parts[min(int((before + weight / 2) / total * count), count - 1)].append(code)
        before += weight
    return [part for part in parts if part]


def find_qgis_process() -> str | None:
    """The program that belongs to the running QGIS, or else one on the path."""
    prefix, python = Path(QgsApplication.prefixPath()), Path(sys.executable).parent
    name = "qgis_process.exe" if sys.platform == "win32" else "qgis_process"
    for folder in (prefix / "bin", prefix, Path(QgsApplication.libexecPath()), prefix / "MacOS" / "bin", python):
        if (folder / name).is_file():
            return str(folder / name)
    return shutil.which("qgis_process")


class WorkerVoice:
    """A worker's feedback: tells the run that started it of sheets, findings and errors, through lines of its log."""

    def __init__(self, say: Callable[[str], None], is_cancelled: Callable[[], bool]) -> None:
        self._say = say
        self.is_cancelled = is_cancelled

    def set_progress(self, percent: float) -> None:
        """The other run counts the sheets."""

    def report(self, finding: Finding) -> None:
        """Hand a finding over."""
        self._tell("finding", finding_to_tell(finding))

    def printed(self, sheet: PrintedSheet) -> None:
        """Hand over that a sheet is done."""
        files = [file.name for file in sheet.files]
        self._tell("sheet", {"code": sheet.code, "name": sheet.name, "pages": sheet.pages, "files": files})

    def failed(self, problem: PovertyMapError) -> None:
        """Hand over why the share ends here."""
        self._tell("error", error_to_tell(problem))

    def _tell(self, kind: str, content: Mapping[str, object]) -> None:
        self._say(MARK + json.dumps({kind: content}, default=str))


class SheetWorkers:
    """A process for each share; leaving the context ends those that still run.

    Args:
        folder: an empty one; share n's sheets are written into `folder / str(n)`.
        parameters: of `povertymap:countysheets`, but for COUNTIES, WORKERS and OUTPUT.
    """

    def __init__(self, program: str, folder: Path, parameters: Mapping[str, object], parts: Sequence[list[str]]):
        self._parts = parts
        self._left = [list(part) for part in parts]
        self._rest = [b"" for _ in parts]
        self._last: list[deque[str]] = [deque(maxlen=5) for _ in parts]
        self._told: list[Finding] = []
        self.folders = [folder / str(number) for number in range(len(parts))]
        environment = worker_environment(folder / "settings")
        self._processes: list[QProcess] = []
        for part, place in zip(parts, self.folders, strict=True):
            process = QProcess()
            process.setProcessEnvironment(environment)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
            given = {**parameters, "COUNTIES": ",".join(part), "WORKERS": 1, "AS_WORKER": True, "OUTPUT": place}
            given_texts = [f"{name}={_text(value)}" for name, value in given.items() if value != ""]
            process.start(program, ["run", "povertymap:countysheets", "--", *given_texts])
            process.closeWriteChannel()
            self._processes.append(process)

    def __enter__(self) -> SheetWorkers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        running = [process for process in self._processes if process.state() != QProcess.ProcessState.NotRunning]
        for process in running:
            process.kill()
        for process in running:
            process.waitForFinished(_PATIENCE)

    def sheets(self, feedback: Feedback) -> Iterator[PrintedSheet]:
        """Each sheet as soon as it is printed, in no order; its files are in the folder of its share.

        Raises:
            CancelledError: the user cancelled.
            PovertyMapError: what a worker was stopped by.
            StoreError: sheet_workers_died, when all others are done.
        """
        total, done = sum(map(len, self._parts)), 0
        while True:
            running = [process.state() != QProcess.ProcessState.NotRunning for process in self._processes]
            for number, process in enumerate(self._processes):
                process.waitForReadyRead(_WAIT)
                for sheet in self._heard(number, bytes(process.readAll()), feedback):
                    done += 1
                    yield sheet
                feedback.set_progress(100 * done / total)
                raise_if_cancelled(feedback)
            if not any(running):  # asked before their last words were read
                break
        self._raise_for_the_dead()

    def _heard(self, number: int, output: bytes, feedback: Feedback) -> Iterator[PrintedSheet]:
        *lines, self._rest[number] = (self._rest[number] + output).split(b"\n")
        for line in lines:
            text = line.decode("utf-8", "replace").strip()
            if not text.startswith(MARK):
                if text:
                    self._last[number].append(text)
                continue
            told = json.loads(text.removeprefix(MARK))
            if "error" in told:
                raise told_error(**told["error"])
            if "finding" in told:
                self._report(told["finding"], feedback)
            else:
                yield self._sheet(number, told["sheet"])

    def _sheet(self, number: int, told: dict[str, Any]) -> PrintedSheet:
        self._left[number].remove(told["code"])
        files = tuple(self.folders[number] / name for name in told["files"])
        return PrintedSheet(told["code"], told["name"], told["pages"], files)

    def _report(self, told: dict[str, Any], feedback: Feedback) -> None:
        """Once, though every worker says it."""
        finding = told_finding(**told)
        if finding not in self._told:
            self._told.append(finding)
            feedback.report(finding)

    def _raise_for_the_dead(self) -> None:
        lost, reasons = [], []
        for number, process in enumerate(self._processes):
            good = process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
            if self._left[number] or not good:
                lost += self._left[number]
                reasons.append(" ".join(self._last[number]) or process.errorString())
        if reasons:
            raise StoreError("sheet_workers_died", counties=", ".join(lost), reason="; ".join(dict.fromkeys(reasons)))


def finding_to_tell(finding: Finding) -> dict[str, object]:
    """A finding as a worker tells it."""
    told = {"severity": finding.severity.value, "code": finding.code}
    return {**told, "where": dict(finding.where), "parameters": dict(finding.parameters)}


def told_finding(severity: str, code: str, where: Mapping[str, Any], parameters: Mapping[str, Any]) -> Finding:
    """The finding that a worker told of."""
    return Finding(Severity(severity), code, where, parameters)


def error_to_tell(problem: PovertyMapError) -> dict[str, object]:
    """An error as a worker tells it."""
    return {"type": type(problem).__name__, "code": problem.code, "parameters": problem.parameters}


def told_error(type: str, code: str, parameters: Mapping[str, object]) -> PovertyMapError:
    """The error that a worker told of."""
    kinds = {kind.__name__: kind for kind in (errors.CatalogError, errors.InputError, errors.StoreError)}
    return kinds.get(type, PovertyMapError)(code, **parameters)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def worker_environment(settings: Path) -> QProcessEnvironment:
    """That of a process of `qgis_process`: a profile of its own with this very plugin and no other.

    A worker starts sooner so, and nothing of the user's profile is written to by several processes at a time.
    """
    profile = settings / "profiles" / "default" / "QGIS"
    profile.mkdir(parents=True, exist_ok=True)
    own = QSettings(str(profile / "QGIS3.ini"), QSettings.Format.IniFormat)
    for key in _SETTINGS:
        value = QgsSettings().value(key)
        if value is not None:
            own.setValue(key, value)
    own.setValue(f"PythonPlugins/{PACKAGE.name}", True)
    own.sync()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("QGIS_CUSTOM_CONFIG_PATH", str(settings))
    environment.insert("QGIS_PLUGINPATH", str(PACKAGE.parent))
    environment.insert("PYTHONDONTWRITEBYTECODE", "1")
    if sys.platform.startswith("linux"):  # no display is needed; elsewhere the fonts would be others
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment
