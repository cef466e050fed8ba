"""Layer mappings of the catalog and of users: what they name must be there, and a mistake is named."""

from __future__ import annotations

import pytest

from poverty_map_plugin.catalog.layer_mappings import LayerMapping, read_layer_mapping
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.domain.errors import CatalogError


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def read(text: str, catalog: Catalog) -> LayerMapping:
    return read_layer_mapping(text, "mine.yaml", catalog.entities, catalog.code_lists)


def test_the_built_in_one_covers_the_grid_and_the_roads(catalog: Catalog) -> None:
    mapping = catalog.layer_mappings["openstreetmap"]
    assert {"power_line", "substation", "transformer", "road"} <= set(mapping.entities)
    assert mapping.tags == "other_tags"


def test_a_users_own_needs_no_name(catalog: Catalog) -> None:
    own = read("entities: {power_line: {columns: {name: [线名]}, prefix: GZ, locate: true}}", catalog)
    assert own.entities["power_line"].columns == {"name": ("线名",)}
    assert own.entities["power_line"].locate
    assert own.entities["power_line"].guess


def test_a_workspace_can_bring_one(catalog: Catalog) -> None:
    text = "mapping: gis\nentities: {road: {prefix: R}}\n"
    assert load_catalog({"layer_mappings/gis.yaml": text}).layer_mappings["gis"].entities["road"].prefix == "R"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("entities: {river: {}}", "river"),
        ("entities: {road: {columns: {width: [w]}}}", "width"),
        ("entities: {road: {units: {width: m}}}", "width"),
        ("entities: {road: {values: {road_class: {a: motorway}}}}", "motorway"),
        ("entities: {support_site: {constants: {kind: castle}}}", "castle"),
        ("entities: {road: {codes: [R]}}", "R"),
        ("entities: {road: {codes: ['{$code}']}}", "{$code}"),
        ("entities: {road: {columns: {name: [$everything]}}}", "$everything"),
        ("entities: {road: {columns: {code: [$code]}}}", "$code"),
        ("entities: {road: {colums: {}}}", "'colums'"),
    ],
)
def test_a_mistake_is_named(text: str, found: str, catalog: Catalog) -> None:
    with pytest.raises(CatalogError) as caught:
        read(text, catalog)
    assert caught.value.parameters["found"] == found
    assert caught.value.parameters["file"] == "mine.yaml"


def test_a_mistake_in_a_workspaces_own_is_found_when_it_opens() -> None:
    with pytest.raises(CatalogError):
        load_catalog({"layer_mappings/gis.yaml": "mapping: gis\nentities: {road: {units: {width: m}}}\n"})
