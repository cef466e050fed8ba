"""The data dictionary is that of the catalog."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from poverty_map_plugin.catalog.loader import load_catalog

ROOT = Path(__file__).parents[2]


def test_the_data_dictionary_is_up_to_date() -> None:
    spec = importlib.util.spec_from_file_location("docs", ROOT / "scripts" / "docs.py")
    assert spec
    assert spec.loader
    docs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(docs)
    committed = (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert committed == docs.document(load_catalog()), "run make docs"
