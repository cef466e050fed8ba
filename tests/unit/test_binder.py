"""A wrong catalog gets a message with file, line and what was expected."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from poverty_map_plugin.catalog.binder import bind
from poverty_map_plugin.domain.errors import CatalogError
from poverty_map_plugin.domain.levels import Level


@dataclass(frozen=True)
class Inner:
    level: Level
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True)
class Outer:
    name: str
    inner: Inner
    count: int | None = None
    flags: dict[str, bool] | None = None


def test_reads_what_the_schema_says() -> None:
    text = "name: 012\ninner: {level: county, numbers: [1, 2.5]}\nflags: {a: yes, b: false}\n"
    assert bind(Outer, text, "x.yaml") == Outer("012", Inner(Level.COUNTY, (1.0, 2.5)), None, {"a": True, "b": False})


@pytest.mark.parametrize(
    ("text", "line", "path", "expected", "found"),
    [
        ("name: a\ninner: {level: town}\n", 2, "inner.level", "one of province, prefecture", "'town'"),
        ("name: a\n", 1, "", "the key inner", "nothing of that name"),
        ("name: a\ninner: {level: county}\ncuont: 1\n", 3, "", "one of the keys name, inner, count, flags", "'cuont'"),
        ("name: [a]\ninner: {level: county}\n", 1, "name", "text", "a list"),
        ("name:\ninner: {level: county}\n", 1, "name", "text", "nothing"),
        ("name: a\ninner: {level: county}\ncount: 1.5\n", 3, "count", "whole number", "'1.5'"),
        ("name: a\ninner:\n  level: county\n  numbers: [1, x]\n", 4, "inner.numbers[1]", "number", "'x'"),
        ("name: a\nname: b\ninner: {level: county}\n", 2, "", "each key once", "'name'"),
        ("- a\n", 1, "", "a mapping", "a list"),
        ("? [a, b]\n: c\n", 1, "", "a key that is a text", "a list"),
        ("name: a\ninner: {level: county, numbers: [nan]}\n", 2, "inner.numbers[0]", "number", "'nan'"),
        ("name: a\ninner: {level: county, numbers: [1, -inf]}\n", 2, "inner.numbers[1]", "number", "'-inf'"),
        ("name: a\ninner: {level: county, numbers: [1, 1e999]}\n", 2, "inner.numbers[1]", "number", "'1e999'"),
        ("name: " + "[" * 100_000, 1, "", "at most 40 levels", "more"),
    ],
)
def test_mistake_names_line_path_expected_and_found(text: str, line: int, path: str, expected: str, found: str) -> None:
    with pytest.raises(CatalogError) as caught:
        bind(Outer, text, "x.yaml")
    parameters = caught.value.parameters
    assert (parameters["file"], parameters["line"], parameters["path"]) == ("x.yaml", line, path)
    assert str(parameters["expected"]).startswith(expected)
    assert parameters["found"] == found


def test_broken_yaml_names_its_line() -> None:
    with pytest.raises(CatalogError) as caught:
        bind(Outer, "name: a\ninner: {level: county\nx: 'y\n", "x.yaml")
    assert caught.value.code == "catalog_not_yaml"
    assert caught.value.parameters["line"] in (2, 3)


def test_no_python_object_is_built_from_a_tag() -> None:
    with pytest.raises(CatalogError):
        bind(Outer, "name: !!python/object/apply:os.system ['true']\ninner: {level: county}\n", "x.yaml")


def test_aliases_do_not_grow_without_end() -> None:
    row = "- &a [" + "x, " * 999 + "x]\n"
    with pytest.raises(CatalogError, match="at most 200000 values"):
        bind(tuple[tuple[str, ...], ...], row + "- *a\n" * 999, "x.yaml")
