"""Binds YAML to frozen dataclasses: the dataclass is the schema, and a mistake names file, line and what was expected.

Texts are taken as they are written, so that codes need no quotes and keep their zeros. Unknown keys are mistakes.
A field's `metadata={"key": "..."}` names its key in the file where that differs from the attribute.
"""

from __future__ import annotations

import dataclasses
import math
import types
import typing
from enum import Enum
from functools import cache
from typing import Any, TypeVar

import yaml

from ..domain.errors import CatalogError

T = TypeVar("T")
#: libyaml's parser where PyYAML was built with it: five times as fast, with the same marks.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUE, _FALSE = ("true", "yes"), ("false", "no")
#: No catalog comes near these. Deeper nesting overflows libyaml's stack, and aliases of aliases grow without end.
_DEEPEST, _MOST_VALUES = 40, 200_000
_OPENING = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def bind(schema: type[T], text: str, file: str) -> T:
    """Read the YAML in `text` as a `schema`.

    Args:
        schema: a dataclass, or a generic such as `dict[str, X]` or `tuple[X, ...]` over the types bound here.
        text: the YAML source.
        file: the name that errors give.

    Raises:
        CatalogError: with file, line, path (such as `fields[3].label`), expected and found.
    """
    try:
        _check_depth(text, file)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as problem:
        line = problem.problem_mark.line + 1 if problem.problem_mark else 1
        raise CatalogError(
            "catalog_not_yaml", file=file, line=line, path="", expected="YAML", found=problem.problem or ""
        ) from problem
    except yaml.YAMLError as problem:
        raise CatalogError(
            "catalog_not_yaml", file=file, line=1, path="", expected="YAML", found=str(problem)
        ) from problem
    if node is None:
        raise CatalogError("catalog_empty", file=file, line=1, path="", expected=_name(schema), found="nothing")
    return typing.cast(T, _Binder(file).value(schema, node, ""))


def _check_depth(text: str, file: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        depth += isinstance(event, _OPENING) - isinstance(event, _CLOSING)
        if depth > _DEEPEST:
            line = event.start_mark.line + 1
            expected = f"at most {_DEEPEST} levels"
            raise CatalogError("catalog_wrong", file=file, line=line, path="", expected=expected, found="more")


def _name(schema: Any) -> str:
    """What a person calls the type."""
    plain = {str: "text", int: "whole number", float: "number", bool: "true or false"}
    if schema in plain:
        return plain[schema]
    if isinstance(schema, type) and issubclass(schema, Enum):
        return "one of " + ", ".join(str(member.value) for member in schema)
    origin = typing.get_origin(schema)
    if origin in (tuple, list):
        return "a list"
    return "a mapping"


@cache
def _schema(schema: type) -> tuple[dict[str, Any], dict[str, dataclasses.Field[Any]]]:
    """The types of a dataclass' attributes, and its fields by their keys; finding them takes longer than using them."""
    fields = {f.metadata.get("key", f.name): f for f in dataclasses.fields(schema) if f.init}
    return typing.get_type_hints(schema), fields


class _Binder:
    """One file being bound."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._values = 0

    def _wrong(self, node: yaml.Node, path: str, expected: str, found: str | None = None) -> CatalogError:
        if found is None:
            kinds: dict[type[yaml.Node], str] = {yaml.SequenceNode: "a list", yaml.MappingNode: "a mapping"}
            found = kinds.get(type(node)) or repr(node.value)
        return CatalogError(
            "catalog_wrong", file=self._file, line=node.start_mark.line + 1, path=path, expected=expected, found=found
        )

    def value(self, schema: Any, node: yaml.Node, path: str) -> Any:
        self._values += 1
        if self._values > _MOST_VALUES:
            raise self._wrong(node, path, f"at most {_MOST_VALUES} values", "more")
        origin = typing.get_origin(schema)
        if origin in (typing.Union, types.UnionType):
            options = [option for option in typing.get_args(schema) if option is not type(None)]
            if isinstance(node, yaml.ScalarNode) and node.tag.endswith(":null"):
                return None
            return self.value(options[0], node, path)
        if origin is tuple:
            return tuple(self._items(typing.get_args(schema)[0], node, path))
        if origin is dict:
            return self._mapping(typing.get_args(schema)[1], node, path)
        if dataclasses.is_dataclass(schema):
            return self._dataclass(schema, node, path)
        if not isinstance(node, yaml.ScalarNode) or node.tag.endswith(":null"):
            raise self._wrong(node, path, _name(schema), "nothing" if node.tag.endswith(":null") else None)
        return self._scalar(schema, node, path)

    def _scalar(self, schema: Any, node: yaml.ScalarNode, path: str) -> Any:
        text = str(node.value)
        if schema is str:
            return text
        if schema is bool:
            if text.lower() not in _TRUE + _FALSE:
                raise self._wrong(node, path, _name(bool))
            return text.lower() in _TRUE
        try:
            number = schema(text)
        except ValueError:
            raise self._wrong(node, path, _name(schema)) from None
        if isinstance(number, float) and not math.isfinite(number):
            raise self._wrong(node, path, _name(schema))
        return number

    def _items(self, schema: Any, node: yaml.Node, path: str) -> typing.Iterator[Any]:
        if not isinstance(node, yaml.SequenceNode):
            raise self._wrong(node, path, "a list")
        for index, item in enumerate(node.value):
            yield self.value(schema, item, f"{path}[{index}]")

    def _pairs(self, node: yaml.Node, path: str) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        if not isinstance(node, yaml.MappingNode):
            raise self._wrong(node, path, "a mapping")
        pairs: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._wrong(key, path, "a key that is a text")
            if key.value in pairs:
                raise self._wrong(key, path, "each key once", repr(key.value))
            pairs[str(key.value)] = (key, value)
        return pairs

    def _mapping(self, schema: Any, node: yaml.Node, path: str) -> dict[str, Any]:
        return {
            key: self.value(schema, value, f"{path}.{key}" if path else key)
            for key, (_, value) in self._pairs(node, path).items()
        }

    def _dataclass(self, schema: Any, node: yaml.Node, path: str) -> Any:
        pairs = self._pairs(node, path)
        hints, fields = _schema(schema)
        for key, (key_node, _) in pairs.items():
            if key not in fields:
                raise self._wrong(key_node, path, "one of the keys " + ", ".join(fields), repr(key))
        arguments = {}
        for key, f in fields.items():
            if key in pairs:
                arguments[f.name] = self.value(hints[f.name], pairs[key][1], f"{path}.{key}" if path else key)
            elif f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING:
                raise self._wrong(node, path, f"the key {key}", "nothing of that name")
        try:
            return schema(**arguments)
        except ValueError as problem:
            raise self._wrong(node, path, str(problem), "something else") from None
