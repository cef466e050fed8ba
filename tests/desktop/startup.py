"""QGIS's own start-up script in the test's profile: keeps the whole message log, from before plugins are loaded."""

import traceback
from types import TracebackType

import qgis.utils
from qgis.core import Qgis, QgsApplication

log = qgis.utils.poverty_map_test_log = []


def keep_message(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        log.append([tag, level.name, message])


def keep_exception(
    kind: type[BaseException], value: BaseException, trace: TracebackType, message: str, *_: object, **__: object
) -> None:
    """In place of QGIS's dialog, which would wait for a click that never comes."""
    log.append([message or "Python", "Critical", "".join(traceback.format_exception(kind, value, trace))])


QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(keep_message)
qgis.utils.showException = keep_exception
