"""Machines that lack the fonts of the sheets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from poverty_map_plugin.cartography.layout_template import missing_fonts
from poverty_map_plugin.services.messages import describe_finding

ROOT = Path(__file__).parents[2]
OPEN_SANS = Path("/usr/share/fonts/truetype/open-sans")
ASK = """
from qgis.PyQt.QtGui import QGuiApplication
application = QGuiApplication([])
from poverty_map_plugin.cartography.layout_template import missing_fonts
from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.services.messages import describe_error
try:
    print([finding.code for finding in missing_fonts(("No Such Font", "WenQuanYi Micro Hei"))])
except InputError as problem:
    print(problem.code, describe_error(problem))
"""


def test_a_machine_without_the_fonts_is_told(qgis_app: object) -> None:
    assert missing_fonts(("No Such Font", "WenQuanYi Micro Hei")) == []
    (finding,) = missing_fonts(("No Such Font",))
    assert finding.code == "font_missing"
    assert "fonts-wqy-microhei" in describe_finding(finding)
    assert "No Such Font" in describe_finding(finding)


def asked(fonts: Path, tmp_path: Path) -> str:
    """What a machine says that has but the fonts of one folder."""
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><dir>{fonts}</dir><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    own = os.environ | {"FONTCONFIG_FILE": str(configuration), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    run = subprocess.run([sys.executable, "-c", ASK], env=own, check=True, capture_output=True, text=True, cwd=ROOT)
    return run.stdout.strip()


def test_without_any_chinese_characters_nothing_is_printed_and_what_to_install_is_told(tmp_path: Path) -> None:
    assert any(OPEN_SANS.glob("*.ttf")), "setup.sh installs it"
    told = asked(OPEN_SANS, tmp_path)
    assert told.startswith("no_chinese_font")
    assert "Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei)" in told
    assert "No Such Font" in told


def test_another_chinese_font_will_do_with_a_warning(tmp_path: Path) -> None:
    assert asked(Path("/usr/share/fonts/opentype/noto"), tmp_path) == "['font_missing']"
