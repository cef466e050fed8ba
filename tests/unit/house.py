"""Reads a package's imports and lines, and says where they break the rules of the house (decision 0001)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

#: What each room may import besides itself.
MAY_IMPORT: dict[str, set[str]] = {
    "domain": set(),
    "catalog": {"domain"},
    "importer": {"domain", "catalog", "analysis"},  # borders are tried against points by its geometry
    "analysis": {"domain", "catalog"},
    "store": {"domain", "catalog"},
}
MAY_IMPORT["cartography"] = {*MAY_IMPORT, "about"}
MAY_IMPORT["sharing"] = set(MAY_IMPORT) - {"cartography"}
MAY_IMPORT["services"] = {*MAY_IMPORT, "about", "i18n"}
MAY_IMPORT["processing"] = MAY_IMPORT["services"] | {"services"}
MAY_IMPORT["gui"] = MAY_IMPORT["services"] | {"services"}
MAY_IMPORT["plugin"] = {*MAY_IMPORT, "about", "i18n"}
MAY_IMPORT["i18n"] = {"about", "domain"}
MAY_IMPORT["about"] = set()
MAY_IMPORT["__init__"] = {"plugin"}
WITHOUT_QGIS = ("domain", "catalog", "importer", "analysis")
WITH_WIDGETS = ("gui", "plugin")
LONGEST = 400
_SQL = re.compile(r"^\s*(SELECT .+ FROM|INSERT INTO|UPDATE .+ SET|DELETE FROM|CREATE TABLE|DROP TABLE) ", re.S)


def broken_rules(package: Path) -> list[str]:
    """One line for each place that breaks a rule."""
    found = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        relative = path.relative_to(package)
        room = relative.parts[0].removesuffix(".py")
        where = relative.as_posix()
        if room not in MAY_IMPORT:
            found.append(f"{where}: {room} is no room of the house")
        if path.stem in ("utils", "util", "helpers", "misc", "common"):
            found.append(f"{where}: a module is named after what it knows")
        if len(text.splitlines()) > LONGEST:
            found.append(f"{where}: more than {LONGEST} lines")
        tree = ast.parse(text)
        for line, module in _imports(tree, relative, package.name):
            found += [f"{where}:{line}: {problem}" for problem in _import_problems(room, module)]
        for node in ast.walk(tree):
            line = getattr(node, "lineno", 0)
            found += [f"{where}:{line}: {problem}" for problem in _node_problems(room, node)]
    return found


def _imports(tree: ast.AST, relative: Path, package: str) -> Iterator[tuple[int, str]]:
    """Every imported module; our own as `.room`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                own = alias.name.startswith(f"{package}.")
                yield node.lineno, "." + alias.name.split(".")[1] if own else alias.name
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = [*relative.parent.parts][: len(relative.parent.parts) - node.level + 1]
                target = [*base, *(node.module.split(".") if node.module else [])]
                names = [target[0]] if target else [alias.name for alias in node.names]
                yield from ((node.lineno, "." + name) for name in names)
            else:
                module = node.module or ""
                if module == package:
                    yield from ((node.lineno, "." + alias.name) for alias in node.names)
                elif module.startswith(f"{package}."):
                    yield node.lineno, "." + module.split(".")[1]
                else:
                    yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def _import_problems(room: str, module: str) -> Iterator[str]:
    if module.startswith("."):
        if module[1:] != room and module[1:] not in MAY_IMPORT.get(room, set()):
            yield f"{room} must not import {module[1:]}"
        return
    if room in WITHOUT_QGIS and module.split(".")[0] in ("qgis", "PyQt5", "PyQt6", "osgeo", "sip"):
        yield f"{room} must not import {module}"
    if module.split(".")[0] in ("PyQt5", "PyQt6"):
        yield "Qt comes from qgis.PyQt"
    if module.split(".")[0] in ("subprocess", "pickle"):
        yield f"{module} is not for shipped code"
    widgets = ("qgis.PyQt.QtWidgets", "qgis.gui", "qgis.utils.iface", "qgis.utils")
    if room not in WITH_WIDGETS and module.startswith(widgets):
        yield f"widgets ({module}) belong to gui"


def _node_problems(room: str, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Assert):
        yield "assert is not for shipped code"
    if room != "store" and _SQL.match(_text(node)):
        yield "SQL belongs to store"
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        for argument in node.args if name in ("tr", "translate", "QT_TR_NOOP") else []:
            if isinstance(argument, ast.JoinedStr):
                yield "an f-string is never translated"
            elif isinstance(argument, ast.BinOp) or _is_format(argument):
                yield "a text is filled in after it is translated"


def _is_format(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr.startswith("format")


def _text(node: ast.AST) -> str:
    """What a string says, with a mark in each slot of an f-string."""
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) if isinstance(part, ast.Constant) else "?" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
