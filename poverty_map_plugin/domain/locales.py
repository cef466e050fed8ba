"""Which of our languages a locale of QGIS or Qt reads."""

from __future__ import annotations

_SIMPLIFIED = ("zh", "zh_cn", "zh_sg", "zh_hans")
_TRADITIONAL = ("zh_tw", "zh_hk", "zh_mo", "zh_hant")


def catalog_locale(locale: str) -> str:
    """`en`, `zh_CN` or `zh_TW` for any spelling of a locale (QGIS says zh-Hans, Qt zh_CN); English for all others.

    A script stands before a region: zh_Hant_CN is written in traditional characters.
    """
    name = locale.replace("-", "_").split(".")[0].lower()
    if name.startswith(("zh_hant", "zh_hans")):
        return "zh_TW" if name.startswith("zh_hant") else "zh_CN"
    if name in _TRADITIONAL:
        return "zh_TW"
    return "zh_CN" if name in _SIMPLIFIED or name.startswith("zh_") else "en"
