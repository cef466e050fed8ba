"""Every text that the user sees is collected and translated, with the same slots in every language."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOT = re.compile(r"\{\w*\}")


def marked_texts() -> set[str]:
    """What the sources mark as to be translated."""
    found = set()
    for path in (ROOT / "poverty_map_plugin").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                position = {"tr": 0, "QT_TR_NOOP": 0, "translate": 1}.get(name)
                if position is not None and len(node.args) > position:
                    argument = node.args[position]
                    if isinstance(argument, ast.Constant):
                        found.add(argument.value)
    return found


def messages(locale: str) -> list[tuple[str, str, str]]:
    """(source, translation, state) of each message of a language."""
    tree = ET.parse(ROOT / "i18n" / f"poverty_map_{locale}.ts")
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        found.append((message.findtext("source") or "", translation.text or "", translation.get("type") or ""))
    return found


@pytest.mark.parametrize("locale", ["zh_CN", "zh_TW"])
def test_every_text_is_collected_and_translated(locale: str) -> None:
    known = messages(locale)
    assert marked_texts() - {source for source, _, _ in known} == set(), "run make i18n"
    assert [source for source, text, state in known if state or not text.strip()] == []


@pytest.mark.parametrize("locale", ["zh_CN", "zh_TW"])
def test_a_translation_has_the_slots_of_its_source(locale: str) -> None:
    for source, text, _ in messages(locale):
        assert sorted(SLOT.findall(text)) == sorted(SLOT.findall(source)), source
