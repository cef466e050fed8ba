"""Chinese locales in all their spellings."""

from __future__ import annotations

import pytest

from poverty_map_plugin.domain.locales import catalog_locale


@pytest.mark.parametrize(
    ("locale", "ours"),
    [
        *[(name, "zh_CN") for name in ("zh-Hans", "zh_Hans", "zh_CN", "zh_SG", "zh", "zh_CN.UTF-8", "zh_Hans_CN")],
        *[(name, "zh_TW") for name in ("zh-Hant", "zh_Hant", "zh_TW", "zh_HK", "zh_MO", "zh_Hant_CN")],
        *[(name, "en") for name in ("en", "en_US", "de", "", "C")],
    ],
)
def test_catalog_locale(locale: str, ours: str) -> None:
    assert catalog_locale(locale) == ours
