"""The rules of the house hold, and the reader of the rules sees each being broken."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_spec = importlib.util.spec_from_file_location("house", Path(__file__).with_name("house.py"))
assert _spec
assert _spec.loader
house = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(house)


def test_the_house_is_in_order() -> None:
    assert house.broken_rules(ROOT / "poverty_map_plugin") == []


@pytest.mark.parametrize(
    ("path", "text", "problem"),
    [
        ("domain/a.py", "from ..catalog import x", "domain must not import catalog"),
        ("domain/a.py", "from .. import catalog", "domain must not import catalog"),
        ("analysis/a.py", "from plug.store.sql import x", "analysis must not import store"),
        ("importer/a.py", "from qgis.core import QgsGeometry", "importer must not import qgis.core.QgsGeometry"),
        ("services/a.py", "from ..processing.provider import x", "services must not import processing"),
        ("processing/a.py", "from ..gui.session import x", "processing must not import gui"),
        ("gui/a.py", "from ..processing.provider import x", "gui must not import processing"),
        ("services/a.py", "from qgis.PyQt.QtWidgets import QWidget", "widgets"),
        ("cartography/a.py", "from qgis.PyQt import QtWidgets", "widgets"),
        ("services/a.py", "from qgis.utils import iface", "widgets"),
        ("gui/a.py", "from PyQt5.QtCore import Qt", "Qt comes from qgis.PyQt"),
        ("services/a.py", "import subprocess", "subprocess is not for shipped code"),
        ("services/a.py", "assert True", "assert is not for shipped code"),
        ("services/a.py", "q = 'SELECT a FROM b'", "SQL belongs to store"),
        ("gui/a.py", "x = self.tr(f'{n} rows')", "an f-string is never translated"),
        ("analysis/a.py", "import plug.store.sql", "analysis must not import store"),
        ("domain/a.py", "from plug import store", "domain must not import store"),
        ("services/a.py", "import pickle", "pickle is not for shipped code"),
        ("services/a.py", "q = f'SELECT {a} FROM b'", "SQL belongs to store"),
        ("services/a.py", "q = f'UPDATE {a} SET b = 1'", "SQL belongs to store"),
        ("gui/a.py", "x = QCoreApplication.translate('C', f'{n} rows')", "an f-string is never translated"),
        ("gui/a.py", "x = QT_TR_NOOP(f'{n} rows')", "an f-string is never translated"),
        ("gui/a.py", "x = self.tr('{n} rows'.format(n=1))", "is filled in after it is translated"),
        ("gui/a.py", "x = self.tr('%d rows' % 1)", "is filled in after it is translated"),
        ("gui/utils.py", "", "named after what it knows"),
        ("attic/a.py", "", "attic is no room of the house"),
        ("gui/a.py", "x = 1\n" * 401, "more than 400 lines"),
    ],
)
def test_a_broken_rule_is_seen(tmp_path: Path, path: str, text: str, problem: str) -> None:
    file = tmp_path / "plug" / path
    file.parent.mkdir(parents=True)
    file.write_text(text)
    found = house.broken_rules(tmp_path / "plug")
    assert len(found) == 1
    assert problem in found[0]


def test_a_text_may_speak_of_tables(tmp_path: Path) -> None:
    file = tmp_path / "plug" / "services" / "a.py"
    file.parent.mkdir(parents=True)
    file.write_text("x = 'Select a county from the list'\ny = self.tr('{n} rows').format(n=1)\n")
    assert house.broken_rules(tmp_path / "plug") == []


def test_qgis_cannot_be_imported_here() -> None:
    assert sys.modules["qgis"] is None
