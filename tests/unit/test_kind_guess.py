"""What kind of record a file holds, told by its headers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.importer.kind_guess import rank_kinds
from poverty_map_plugin.importer.sheets import open_sheets

SHEETS = Path(__file__).parents[1] / "data" / "sheets"
FILES: dict[str, Any] = yaml.safe_load((SHEETS / "expected.yaml").read_text("utf-8"))["files"]
#: Its headers are no words of any kind.
STRANGE = "32_headers_in_odd_words.xlsx"


@pytest.mark.parametrize("name", [name for name, file in FILES.items() if "imports" in file and name != STRANGE])
def test_the_first_kind_is_what_the_sheet_holds(name: str) -> None:
    wanted = {each["entity"] for each in FILES[name]["imports"]}
    ranked = rank_kinds(open_sheets(SHEETS / name), load_catalog())
    assert ranked[0] in wanted
    assert wanted <= set(ranked), "a file with two kinds names both"


def test_strange_headers_are_of_no_kind() -> None:
    assert rank_kinds(open_sheets(SHEETS / STRANGE), load_catalog()) == []


def test_what_others_refer_to_comes_first() -> None:
    ranked = rank_kinds(open_sheets(SHEETS / "04_register_by_person.xlsx"), load_catalog())
    assert ranked == ["household", "person"]
