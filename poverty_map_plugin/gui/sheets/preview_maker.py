"""Asks a process of its own for pictures of sheets, so that the window never waits for one."""

from __future__ import annotations

import json
from collections import deque
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QProcess, QTimer, pyqtSignal

from ...domain.errors import InputError, StoreError
from ...services.messages import describe_error

if TYPE_CHECKING:
    from ...services.sheet_preview import PreviewRequest

#: Milliseconds: what is chosen in passing is not drawn; a drawing that nobody wants any more may take this long.
_SETTLED, _PATIENCE = 200, 4_000
_ENDING = 2_000


class PreviewMaker(QObject):
    """One process draws one sheet after the other; what was asked for before the last is forgotten.

    `drawn` carries a `Preview` and its request, `failed` a sentence; `changed` tells that a drawing began or was
    given up. A drawing that is not done in time after another was asked for is ended with its process.

    Attributes:
        starting: seconds that the process took to be ready; 0 before that.
    """

    drawn = pyqtSignal(object, object)
    failed = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.starting = 0.0
        self._workspace: Path | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._process: QProcess | None = None
        self._is_ready = False
        self._wanted: PreviewRequest | None = None
        self._drawing: PreviewRequest | None = None
        self._count = 0
        self._since_start = QElapsedTimer()
        self._rest = b""
        self._last: deque[str] = deque(maxlen=5)
        self._settle = _timer(self, _SETTLED, self._go_on)
        self._patience = _timer(self, _PATIENCE, self._start_anew)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is still to come."""
        return self._wanted is not None or (self._drawing is not None and self._drawing.number == self._count)

    @property
    def is_drawing(self) -> bool:
        """Whether the process is at work."""
        return self._drawing is not None

    @property
    def folder(self) -> Path | None:
        """Of the pictures and the process's settings; None while there is no process."""
        return Path(self._folder.name) if self._folder is not None else None

    @property
    def process_id(self) -> int:
        """Of the process; 0 for none."""
        return self._process.processId() if self._process is not None else 0

    def ask(self, workspace: Path, request: PreviewRequest) -> None:
        """Draw a sheet, as soon as nothing else was asked for a moment; its number is given here."""
        if workspace != self._workspace:
            self._end_process()
            self._workspace = workspace
        self._count += 1
        self._wanted = replace(request, number=self._count)
        self._settle.start()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is to be seen any more; the process waits for the next."""
        self._wanted = None
        self._count += 1
        self._settle.stop()
        self.changed.emit()

    def stop(self) -> None:
        """End the process."""
        self._settle.stop()
        self._wanted = None
        self._end_process()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    # How

    def _go_on(self) -> None:
        if self._wanted is None or self._settle.isActive():
            return
        if self._process is None:
            self._start()
        elif not self._is_ready:
            return
        elif self._drawing is None:
            self._drawing, self._wanted = self._wanted, None
            self._process.write(self._drawing.line())
        elif not self._patience.isActive():
            self._patience.start()

    def _start(self) -> None:
        from ...services.sheet_workers import find_qgis_process, worker_environment

        program = find_qgis_process()
        if program is None:
            self._fail(describe_error(InputError("sheet_process_missing")))
            return
        if self._folder is None:
            # On some systems a process that was ended holds a file a moment longer.
            self._folder = TemporaryDirectory(prefix="poverty_map", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)
        process = QProcess(self)
        process.setProcessEnvironment(worker_environment(folder / "settings"))
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.readyRead.connect(lambda: self._hear(process))
        process.finished.connect(lambda *_: self._take_end(process))
        process.errorOccurred.connect(lambda error: self._take_error(process, error))
        self._process = process
        self._since_start.start()
        given = [f"WORKSPACE={self._workspace}", f"OUTPUT={folder / 'pages'}"]
        process.start(program, ["run", "povertymap:sheetpreview", "--", *given])

    def _start_anew(self) -> None:
        if self._drawing is not None and self._wanted is not None:
            self._end_process()
            self._go_on()

    def _end_process(self) -> None:
        process, self._process = self._process, None
        self._is_ready, self._drawing, self._rest = False, None, b""
        self._patience.stop()
        if process is not None:
            process.kill()
            process.waitForFinished(_ENDING)
            process.deleteLater()

    def _hear(self, process: QProcess) -> None:
        from ...services.sheet_workers import MARK

        if process is not self._process:
            return
        *lines, self._rest = (self._rest + bytes(process.readAll())).split(b"\n")
        for line in lines:
            text = line.decode("utf-8", "replace").strip()
            if text.startswith(MARK):
                self._take(json.loads(text.removeprefix(MARK)))
            elif text:
                self._last.append(text)

    def _take(self, told: dict[str, Any]) -> None:
        from ...services.sheet_preview import Preview
        from ...services.sheet_workers import told_error, told_finding

        if "ready" in told:
            self._is_ready, self.starting = True, self._since_start.elapsed() / 1000
            self._go_on()
            return
        request, self._drawing = self._drawing, None
        self._patience.stop()
        if request is not None and told["number"] == self._count:
            if "error" in told:
                self._fail(describe_error(told_error(**told["error"])))
            else:
                findings = tuple(told_finding(**each) for each in told["findings"])
                pages = tuple(Path(page) for page in told["pages"])
                self.drawn.emit(Preview(pages, told["opening"], told["drawing"], findings), request)
                self.changed.emit()
        self._go_on()

    def _take_end(self, process: QProcess) -> None:
        if process is self._process:
            self._hear(process)
            reason = " ".join(self._last) or process.errorString()
            self._end_process()
            self._fail(describe_error(StoreError("sheet_preview_died", reason=reason)))

    def _take_error(self, process: QProcess, error: QProcess.ProcessError) -> None:
        """A program that could not be started tells no end."""
        if process is self._process and error == QProcess.ProcessError.FailedToStart:
            self._last.append(process.errorString())
            self._take_end(process)

    def _fail(self, sentence: str) -> None:
        self._wanted = None
        self.failed.emit(sentence)
        self.changed.emit()


def _timer(parent: QObject, milliseconds: int, do: Any) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(do)
    return timer
