"""The built-in catalog is whole and agrees with the store; a workspace's own files replace and join it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from poverty_map_plugin.catalog.built_in import BUILT_IN
from poverty_map_plugin.catalog.entities import FieldType, GeometryType
from poverty_map_plugin.catalog.labels import LOCALES
from poverty_map_plugin.catalog.loader import Catalog, load_catalog, read_folder
from poverty_map_plugin.domain.errors import CatalogError
from poverty_map_plugin.importer.divisions import read_divisions
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import COMMON_COLUMNS

ROOT = Path(__file__).parents[2]
SQL_TYPES = {FieldType.TEXT: "TEXT", FieldType.INTEGER: "INTEGER", FieldType.REAL: "REAL"} | {
    FieldType.BOOLEAN: "BOOLEAN",
    FieldType.DATE: "DATE",
    FieldType.DATETIME: "DATETIME",
}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def test_every_entity_has_a_table_of_just_its_fields(catalog: Catalog, tmp_path: Path) -> None:
    with GeoPackageStore.create(tmp_path / "w.gpkg"):
        pass
    with sqlite3.connect(tmp_path / "w.gpkg") as plain:
        for entity in catalog.entities.values():
            found = {
                name: (kind.upper(), bool(required))
                for name, kind, required in plain.execute(
                    'SELECT name, type, "notnull" FROM pragma_table_info(?)', (entity.name,)
                )
            }
            assert set(COMMON_COLUMNS) - {"geom"} <= set(found), entity.name
            wanted = {f.name: (SQL_TYPES[f.type], f.required) for f in entity.fields}
            if entity.geometry is not GeometryType.NONE:
                wanted["geom"] = (entity.geometry.value.upper(), False)
            own = {name: kind for name, kind in found.items() if name in wanted or name not in COMMON_COLUMNS}
            assert own == wanted, entity.name


def test_no_two_columns_of_an_entity_go_by_one_name(catalog: Catalog) -> None:
    for entity in catalog.entities.values():
        for locale in LOCALES:
            labels = [f.label.text(locale) for f in entity.fields]
            assert len(set(labels)) == len(labels), (entity.name, locale)
        words = [word for f in entity.fields for word in {f.label.zh_CN, *f.aliases}]
        assert len(set(words)) == len(words), (entity.name, sorted(w for w in words if words.count(w) > 1))


def test_a_key_is_required_and_references_name_a_code(catalog: Catalog) -> None:
    for entity in catalog.entities.values():
        assert all(entity.field(name).required for name in entity.key), entity.name
        for field in entity.fields:
            if field.references:
                assert catalog.entities[field.references].key == ("code",), (entity.name, field.name)


def test_words_of_a_code_list_mean_one_thing(catalog: Catalog) -> None:
    for name, code_list in catalog.code_lists.items():
        words = [word for code in code_list.codes.values() for word in {code.zh_CN, *code.aliases}]
        assert len(set(words)) == len(words), (name, sorted(w for w in words if words.count(w) > 1))


def test_guizhou_is_as_published(catalog: Catalog) -> None:
    folder = catalog.provinces["52"]
    assert len(folder.province.key_counties) == 66
    assert [t.plan for t in folder.tasks.tasks].count("13fyp") == 23
    assert [t.plan for t in folder.tasks.tasks].count("2016") == 38
    assert len({t.title.zh_CN for t in folder.tasks.tasks}) == 61
    assert folder.tasks.made_up
    assert folder.sample is not None
    assert folder.sample.figures["poor_people"].value == 4_930_000
    places = read_divisions(ROOT / "sample" / "divisions" / "52.csv", "52").table.set_index("code")["name"]
    for site in folder.province.key_sites:
        assert places[site.code].startswith(site.name), site
    for county in folder.province.key_counties:
        assert places[county.code] == county.name
    assert {old.new for old in catalog.old_codes.values() if old.new.startswith("52")} <= set(places.index)
    assert not {old for old in catalog.old_codes if old.startswith("52")} & set(places.index)


def test_thresholds_name_their_source(catalog: Catalog) -> None:
    assert all(threshold.source for threshold in catalog.thresholds.values())
    assert not catalog.thresholds["supply_radius_10kv"].confirmed


def test_own_files_replace_built_in_ones_of_the_same_path_and_join_them(catalog: Catalog) -> None:
    theme = (BUILT_IN / "themes" / "poverty.yaml").read_text(encoding="utf-8")
    own = {
        "themes/mine.yaml": theme.replace("theme: poverty", "theme: mine"),
        "provinces/64/province.yaml": "code: 64\nname: {en: N, zh_CN: 宁夏, zh_TW: 寧夏}\n"
        "grid_company: {en: N, zh_CN: 宁夏, zh_TW: 寧夏}\n",
        "old_codes.yaml": "[]",
    }
    joined = load_catalog(own)
    assert set(joined.themes) == {*catalog.themes, "mine"}
    assert set(joined.provinces) == {"52", "64"}
    assert not joined.old_codes


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
        ("themes/poverty.yaml", "ramp: poverty", "ramp: nowhere", "a ramp of styles.yaml"),
        ("themes/poverty.yaml", "breaks: [3, 10, 18, 25]", "breaks: [3, 10, 18]", "4 rising breaks"),
        ("themes/poverty.yaml", "indicator: poverty_incidence", "indicator: luck", "an indicator"),
        ("indicators.yaml", "sum: poor_people", "sum: poor_peple", "a field of village_statistics"),
        ("entities/village.yaml", "codes: terrain", "codes: terrian", "a list of code_lists.yaml"),
        ("entities/village.yaml", "entity: village", "entity: hamlet", "village, as the file is called"),
        ("styles.yaml", 'outside: "', 'outsid: "', "one of the keys"),
        ("styles.yaml", 'accent: "#c4161c"', "accent: '\"/><script/>'", "colours written #rrggbb"),
        ("styles.yaml", "  county: {colour", "  couny: {colour", "the keys county"),
        ("styles.yaml", "fonts: [", "fonts: []\n#", "at least one font"),
        ("indicators.yaml", "- indicator: poor_people", "- indicator: '\"x\" + 1'", "a name of at most 63 letters"),
        ("indicators.yaml", "- indicator: poor_people", "- indicator: Poor_people", "a name of at most 63 letters"),
        ("indicators.yaml", "- indicator: poor_people", "- indicator: short_name", "a name other than those"),
        ("indicators.yaml", "- indicator: poor_people", "- indicator: poor_households", "each name once"),
        ("indicators.yaml", "decimals: 1", "decimals: -1", "decimals from 0"),
        ("entities/village.yaml", "- name: terrain", "- name: terrain; DROP", "names of at most 63 letters"),
    ],
)
def test_a_mistake_across_files_is_named(path: str, old: str, new: str, expected: str) -> None:
    text = (BUILT_IN / path).read_text(encoding="utf-8")
    assert old in text
    with pytest.raises(CatalogError) as caught:
        load_catalog({path: text.replace(old, new)})
    assert caught.value.parameters["file"] == path
    assert str(caught.value.parameters["expected"]).startswith(expected)


def test_a_file_that_belongs_nowhere_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "thems").mkdir()
    (tmp_path / "thems" / "poverty.yml").write_text("theme: poverty")
    with pytest.raises(CatalogError, match="thems/poverty"):
        load_catalog(read_folder(tmp_path))
    (tmp_path / "thems" / "poverty.yml").write_bytes("主题".encode("gbk"))
    with pytest.raises(CatalogError, match="UTF-8"):
        read_folder(tmp_path)
