"""QGIS runs this at its start (PYQGIS_STARTUP): it keeps the whole message log, from before plugins are loaded."""

import faulthandler
import signal
import traceback
from types import TracebackType

import qgis.utils
from qgis.core import Qgis, QgsApplication

LEVELS = {Qgis.MessageLevel.Warning: "Warning", Qgis.MessageLevel.Critical: "Critical"}
log: list[list[str]]
log = qgis.utils.poverty_map_test_log = []


def keep_message(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    if level in LEVELS:
        log.append([tag, LEVELS[level], message])


def keep_exception(
    kind: type[BaseException], value: BaseException, trace: TracebackType, message: str, *_: object, **__: object
) -> None:
    """In place of QGIS's dialog, which would wait for a click that never comes."""
    log.append([message or "Python", "Critical", "".join(traceback.format_exception(kind, value, trace))])


# A crash is to leave a trace in the log of the run, and so is a QGIS that answers no more.
faulthandler.enable()
faulthandler.register(signal.SIGUSR1)
QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(keep_message)
qgis.utils.showException = keep_exception
