"""Every code that is raised or reported has a sentence, and every sentence a code that is used."""

from __future__ import annotations

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "poverty_map_plugin"
RAISERS = {"InputError", "StoreError", "CatalogError", "PovertyMapError"}
REPORTERS = {"error", "warning", "info", "Finding", "Problem", "wrong", "mended"}


def sentences() -> set[str]:
    found = set()
    for path in (PACKAGE / "services").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "").endswith("SENTENCES"):
                assert isinstance(node.value, ast.Dict)
                found |= {key.value for key in node.value.keys if isinstance(key, ast.Constant)}
    return found


def codes() -> dict[str, str]:
    found = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name | ast.Attribute):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in RAISERS | REPORTERS and node.args:
                position = 1 if name in ("Finding", "mended") and len(node.args) > 1 else 0
                argument = node.args[position]
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and "_" in argument.value:
                    found[argument.value] = f"{path.relative_to(PACKAGE)}:{node.lineno}"
    return found


def test_every_code_has_a_sentence() -> None:
    known = sentences()
    assert {code: where for code, where in codes().items() if code not in known} == {}


def test_no_sentence_is_left_over() -> None:
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for path in PACKAGE.rglob("*.py")
        if "SENTENCES:" not in path.read_text(encoding="utf-8")
    )
    # Some codes are put together: f"datum_by_{reason}".
    used = {code for code in sentences() if f'"{code}"' in text or f'"{code.rsplit("_", 1)[0]}_{{' in text}
    assert sentences() - used == set()
