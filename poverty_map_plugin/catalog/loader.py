"""Reads a catalog: the built-in files, replaced or joined by a workspace's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from ..domain.errors import CatalogError
from .binder import bind
from .built_in import BUILT_IN
from .entities import Entity
from .indicators import Indicator, Threshold
from .labels import CodeList
from .layer_mappings import LayerMapping, check_layer_mapping
from .provinces import OldCode, Province, ProvinceFolder, SampleFigures, TaskList
from .records import RecordPage, check_records
from .scores import Scores, check_scores
from .styles import Styles
from .theme_check import check_theme
from .themes import Theme

#: What a catalog consists of; a file elsewhere is a mistake, not ignored.
_SINGLE_FILES = (
    "code_lists.yaml",
    "thresholds.yaml",
    "old_codes.yaml",
    "indicators.yaml",
    "styles.yaml",
    "scores.yaml",
    "records.yaml",
)
_FOLDERS = ("entities", "themes", "layer_mappings")
_PROVINCE_FILES = ("province.yaml", "sample.yaml", "tasks.yaml")

#: What the flat map tables hold besides a column per indicator.
MAP_COLUMNS = ("fid", "geom", "code", "name", "short_name", "parent_code", "is_key", "mark")

T = TypeVar("T")


@dataclass(frozen=True)
class Catalog:
    """Everything that is configuration."""

    entities: Mapping[str, Entity]
    code_lists: Mapping[str, CodeList]
    indicators: Mapping[str, Indicator]
    thresholds: Mapping[str, Threshold]
    old_codes: Mapping[str, OldCode]
    styles: Styles
    themes: Mapping[str, Theme]
    provinces: Mapping[str, ProvinceFolder]
    layer_mappings: Mapping[str, LayerMapping]
    scores: Scores
    records: Mapping[str, RecordPage]


def read_folder(folder: Path) -> dict[str, str]:
    """The texts of a catalog folder by path relative to it, `/` between the parts.

    Raises:
        CatalogError: when it is no folder, holds no YAML, or a file is not UTF-8.
    """
    if not folder.is_dir():
        raise CatalogError(
            "catalog_folder_missing", file=str(folder), line=0, path="", expected="a folder", found="none"
        )
    texts = {}
    for path in sorted(folder.rglob("*.y*ml")):
        try:
            texts[path.relative_to(folder).with_suffix(".yaml").as_posix()] = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as problem:
            raise CatalogError(
                "catalog_wrong", file=str(path), line=1, path="", expected="UTF-8", found=str(problem)
            ) from problem
    if not texts:
        raise CatalogError("catalog_wrong", file=str(folder), line=0, path="", expected="YAML files", found="none")
    return texts


def load_catalog(own: Mapping[str, str] | None = None) -> Catalog:
    """The built-in catalog with a workspace's `own` texts laid over it, by path; it is not to be changed.

    Raises:
        CatalogError: for the first mistake, with file, line, path, expected and found.
    """
    return _load(tuple(sorted((own or {}).items())))


# Each task in the background opens the workspace for itself: reading a hundred files takes longer than most of them.
@lru_cache(maxsize=4)
def _load(own: tuple[tuple[str, str], ...]) -> Catalog:
    texts = read_folder(BUILT_IN) | dict(own)
    for path in texts:
        _check_path(path)
    catalog = Catalog(
        entities=_by_name(texts, "entities", Entity),
        code_lists=bind(dict[str, CodeList], texts["code_lists.yaml"], "code_lists.yaml"),
        indicators=_each_once(
            bind(tuple[Indicator, ...], texts["indicators.yaml"], "indicators.yaml"), "name", "indicators.yaml"
        ),
        thresholds=bind(dict[str, Threshold], texts["thresholds.yaml"], "thresholds.yaml"),
        old_codes=_each_once(
            bind(tuple[OldCode, ...], texts["old_codes.yaml"], "old_codes.yaml"), "old", "old_codes.yaml"
        ),
        styles=bind(Styles, texts["styles.yaml"], "styles.yaml"),
        themes=dict(sorted(_by_name(texts, "themes", Theme).items(), key=lambda item: item[1].order)),
        provinces=_provinces(texts),
        layer_mappings=_by_name(texts, "layer_mappings", LayerMapping),
        scores=bind(Scores, texts["scores.yaml"], "scores.yaml"),
        records=_each_once(bind(tuple[RecordPage, ...], texts["records.yaml"], "records.yaml"), "name", "records.yaml"),
    )
    _check_references(catalog)
    return catalog


def _each_once(items: tuple[T, ...], key: str, file: str) -> dict[str, T]:
    """The items by their `key`, of which two alike are a mistake."""
    found: dict[str, T] = {}
    for index, item in enumerate(items):
        name = getattr(item, key)
        if name in found:
            raise _mistake(file, f"[{index}].{key}", "each name once", name)
        found[name] = item
    return found


def _check_path(path: str) -> None:
    parts = path.split("/")
    known = (
        (len(parts) == 1 and path in _SINGLE_FILES)
        or (len(parts) == 2 and parts[0] in _FOLDERS)
        or (len(parts) == 3 and parts[0] == "provinces" and parts[2] in _PROVINCE_FILES)
    )
    if not known:
        expected = ", ".join((*_SINGLE_FILES, *(f"{folder}/<name>.yaml" for folder in _FOLDERS)))
        expected += ", " + ", ".join(f"provinces/<code>/{name}" for name in _PROVINCE_FILES)
        raise CatalogError("catalog_wrong", file=path, line=0, path="", expected=expected, found=path)


def _by_name(texts: Mapping[str, str], folder: str, schema: type[T]) -> dict[str, T]:
    found = {}
    for path, text in texts.items():
        if path.startswith(folder + "/"):
            item = bind(schema, text, path)
            stem = path.rsplit("/", 1)[1].removesuffix(".yaml")
            if item.name != stem:  # type: ignore[attr-defined]
                raise _mistake(path, folder.rstrip("s"), f"{stem}, as the file is called", item.name)  # type: ignore[attr-defined]
            found[stem] = item
    return found


def _provinces(texts: Mapping[str, str]) -> dict[str, ProvinceFolder]:
    folders = {}
    for code in sorted({path.split("/")[1] for path in texts if path.startswith("provinces/")}):
        base = f"provinces/{code}"
        if f"{base}/province.yaml" not in texts:
            raise _mistake(base, "", "a file province.yaml", "none")
        province = bind(Province, texts[f"{base}/province.yaml"], f"{base}/province.yaml")
        if province.code != code:
            raise _mistake(f"{base}/province.yaml", "code", f"{code}, as the folder is called", province.code)
        sample, tasks = texts.get(f"{base}/sample.yaml"), texts.get(f"{base}/tasks.yaml")
        folders[code] = ProvinceFolder(
            province=province,
            sample=bind(SampleFigures, sample, f"{base}/sample.yaml") if sample else None,
            tasks=bind(TaskList, tasks, f"{base}/tasks.yaml") if tasks else TaskList(()),
        )
    return folders


def _mistake(file: str, path: str, expected: str, found: str) -> CatalogError:
    return CatalogError("catalog_wrong", file=file, line=1, path=path, expected=expected, found=found)


def _check_references(catalog: Catalog) -> None:
    """Names that point from one file into another must exist there."""
    for entity in catalog.entities.values():
        file = f"entities/{entity.name}.yaml"
        for field in entity.fields:
            if field.codes and field.codes not in catalog.code_lists:
                raise _mistake(file, f"{field.name}.codes", "a list of code_lists.yaml", field.codes)
            if field.references and field.references not in catalog.entities:
                raise _mistake(file, f"{field.name}.references", "an entity", field.references)
    for mapping in catalog.layer_mappings.values():
        check_layer_mapping(mapping, f"layer_mappings/{mapping.name}.yaml", catalog.entities, catalog.code_lists)
    check_scores(catalog.scores, catalog.entities, catalog.code_lists)
    check_records(catalog.records, catalog.entities)
    for indicator in catalog.indicators.values():
        _check_indicator(catalog, indicator)
    for theme in catalog.themes.values():
        check_theme(theme, f"themes/{theme.name}.yaml", catalog.indicators, catalog.styles)


def _check_indicator(catalog: Catalog, indicator: Indicator) -> None:
    file, where = "indicators.yaml", indicator.name
    if indicator.name in MAP_COLUMNS:
        raise _mistake(file, where, f"a name other than those of the map tables ({', '.join(MAP_COLUMNS)})", where)
    if indicator.ratio:
        for name in (indicator.ratio.of, indicator.ratio.per):
            if name not in catalog.indicators or catalog.indicators[name].measure is None:
                raise _mistake(file, where, "an indicator with a measure", name)
    if measure := indicator.measure:
        sources = [measure.entity] + ([measure.through.entity] if measure.through else [])
        for name in sources:
            if name not in catalog.entities:
                raise _mistake(file, where, "an entity", name)
        fields = {f.name for name in sources for f in catalog.entities[name].fields}
        used = {measure.place, *measure.where} | ({measure.sum} if measure.sum else set())
        if time := measure.time:
            used |= {name for name in (time.field, time.by, time.ends) if name}
        for name in sorted(used - fields):
            raise _mistake(file, where, f"a field of {' or '.join(sources)}", name)
