"""Every text that the user sees is collected and translated, with the same slots in every language."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOT = re.compile(r"\{[^{}]*\}")  #: with its format, as in {count:,}
MNEMONIC = re.compile(r"&(\w)")
ENDING = re.compile(r"\*\.\w+")


def marked_texts() -> set[tuple[str, str]]:
    """(context, text) of what the sources mark as to be translated; Qt looks a text up in its own context only."""
    found = set()
    for path in (ROOT / "poverty_map_plugin").rglob("*.py"):
        found |= set(marks(ast.parse(path.read_text(encoding="utf-8")), "@default"))
    return found


def marks(parent: ast.AST, class_name: str) -> Iterator[tuple[str, str]]:
    for node in ast.iter_child_nodes(parent):
        if isinstance(node, ast.Call):
            values = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            match node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""), values:
                case "tr", [text]:
                    yield class_name, text
                case "QT_TR_NOOP", [text]:
                    yield "@default", text
                case "translate", [context, text]:
                    yield context, text
        yield from marks(node, node.name if isinstance(node, ast.ClassDef) else class_name)


def messages(locale: str) -> list[tuple[str, str, str, str]]:
    """(context, source, translation, state) of each message of a language."""
    tree = ET.parse(ROOT / "i18n" / f"poverty_map_{locale}.ts")
    found = []
    for context in tree.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            texts = (context.findtext("name") or "", message.findtext("source") or "", translation.text or "")
            found.append((*texts, translation.get("type") or ""))
    return found


@pytest.mark.parametrize("locale", ["zh_CN", "zh_TW"])
def test_every_text_is_collected_and_translated(locale: str) -> None:
    known = messages(locale)
    collected = {(context, source) for context, source, _, _ in known}
    assert marked_texts() - collected == set(), "run make i18n"
    assert collected - marked_texts() == set(), "nobody says this any more: run make i18n"
    unfinished = {(context, source) for context, source, text, state in known if state or not text.strip()}
    assert unfinished == set(), "translate these in i18n/*.ts"


@pytest.mark.parametrize("locale", ["zh_CN", "zh_TW"])
def test_a_translation_has_the_slots_of_its_source(locale: str) -> None:
    for _, source, text, _ in messages(locale):
        assert sorted(SLOT.findall(text)) == sorted(SLOT.findall(source)), source


@pytest.mark.parametrize("locale", ["zh_CN", "zh_TW"])
def test_a_translation_keeps_keys_and_file_endings(locale: str) -> None:
    """The key behind a & and the endings that a file dialog lets through do not depend on the language."""
    for _, source, text, _ in messages(locale):
        assert MNEMONIC.findall(text.upper()) == MNEMONIC.findall(source.upper()), source
        assert ENDING.findall(text) == ENDING.findall(source), source
        assert text.count("\n") == source.count("\n"), source
