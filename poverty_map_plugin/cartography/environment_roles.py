"""What a layer of the user's own can stand for, and how it is called.

Apart from `environment`, because the layer panel's menu asks for it whenever QGIS starts.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

#: From top to bottom.
ENVIRONMENT_ROLES = RIVER, LAND_COVER, RELIEF = "river", "land_cover", "relief"


def environment_names() -> dict[str, str]:
    """What the roles are called, in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        RIVER: translate("Environment", "Rivers"),
        LAND_COVER: translate("Environment", "Land cover"),
        RELIEF: translate("Environment", "Relief"),
    }
