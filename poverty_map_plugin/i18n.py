"""Loads the plugin's translation for QGIS's locale."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PACKAGE
from .domain.locales import catalog_locale

#: In the package when installed; built beside it in the source tree.
_FOLDERS = (PACKAGE / "i18n", PACKAGE.parent / "build" / "i18n")


def interface_locale() -> str:
    """The catalog locale that the interface speaks: en, zh_CN or zh_TW."""
    return catalog_locale(QgsApplication.locale())


def install_translator(locale: str | None = None) -> QTranslator | None:
    """Install the translation for `locale` (a catalog locale; QGIS's own when None).

    The caller keeps the translator as long as it shall work. None when there is no compiled translation.
    """
    name = f"poverty_map_{locale or interface_locale()}.qm"
    for folder in _FOLDERS:
        translator = QTranslator()
        if (folder / name).exists() and translator.load(str(folder / name)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None
