"""QGIS's own start-up script in the test's profile: keeps the whole message log, from before plugins are loaded."""

from qgis.core import Qgis, QgsApplication

QgsApplication.instance().poverty_map_test_log = []


def _keep(message, tag, level):
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        QgsApplication.instance().poverty_map_test_log.append([tag, level.name, message])


QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_keep)
