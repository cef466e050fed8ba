"""Attributes of layers become fields by a mapping or by their names."""

from __future__ import annotations

import pandas as pd
import pytest

from poverty_map_plugin.catalog.layer_mappings import EntityMapping, LayerMapping
from poverty_map_plugin.catalog.loader import Catalog, load_catalog
from poverty_map_plugin.importer.column_guess import ColumnGuesser
from poverty_map_plugin.importer.layer_fields import LayerFields, parse_tags


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


def frame(**columns: list[str]) -> pd.DataFrame:
    count = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=pd.RangeIndex(11, 11 + count), dtype=object)


def lines(chunk: pd.DataFrame) -> pd.Series:
    return pd.Series("line", index=chunk.index)


def guessed(catalog: Catalog, entity: str, names: list[str], shortened: bool = False) -> LayerFields:
    kind = catalog.entities[entity]
    return LayerFields(kind, names, "x", shortened=shortened, guesser=ColumnGuesser(kind, catalog))


def found(fields: LayerFields) -> dict[str, str]:
    return {column.field: column.header for column in fields.columns}


def mapping(catalog: Catalog, **own: object) -> LayerMapping:
    return LayerMapping(entities={"power_line": EntityMapping(**own)})  # type: ignore[arg-type]


def test_names_labels_and_aliases_are_known(catalog: Catalog) -> None:
    fields = guessed(catalog, "power_line", ["线路编码", "NAME", "电压 等级", "fid", "shape_len"])
    assert found(fields) == {"code": "线路编码", "name": "NAME", "voltage_kv": "电压 等级"}


def test_what_fills_nothing_is_known(catalog: Catalog) -> None:
    fields = guessed(catalog, "transformer", ["fid", "编号", "台区名称", "最大负荷kW", "容量(kVA)"])
    assert found(fields)["code"] == "编号"
    assert fields.left_out == ["最大负荷kW"]


def test_of_two_attributes_the_one_that_is_filled_counts(catalog: Catalog) -> None:
    fields = guessed(catalog, "power_line", ["Name", "线路名称"])
    assert found(fields)["name"] == "Name | 线路名称"
    chunk = frame(Name=["a", ""], 线路名称=["", "乙"])
    assert fields.read(chunk, lines(chunk)).texts["name"].tolist() == ["a", "乙"]


def test_a_place_whose_name_is_spread_over_attributes(catalog: Catalog) -> None:
    fields = guessed(catalog, "transformer", ["县", "乡镇", "村", "台区名称"])
    parts = {column.position: column.header for column in fields.columns if column.field == "village_code"}
    assert parts == {"village_code:county": "县", "village_code:township": "乡镇", "village_code:village": "村"}
    chunk = frame(县=["紫云"], 乡镇=["板当镇"], 村=["小寨关村"], 台区名称=["甲"])
    texts = fields.read(chunk, lines(chunk)).texts
    assert texts["village_code:township"].tolist() == ["板当镇"]


@pytest.mark.parametrize(
    ("name", "field", "factor"),
    [
        ("电压(V)", "voltage_kv", 0.001),
        ("电压等级[kV]", "voltage_kv", 1.0),
        ("长度(m)", "length_km", 0.001),
        ("长度/m", "length_km", 0.001),
        ("voltage_kv", "voltage_kv", 1.0),
        ("电压等级", "voltage_kv", None),
        ("长度", "length_km", None),
    ],
)
def test_a_unit_in_the_name(catalog: Catalog, name: str, field: str, factor: float | None) -> None:
    columns = {column.field: column.factor for column in guessed(catalog, "power_line", [name]).columns}
    assert columns[field] == factor


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("village_co", "village_code"),
        ("capacity_k", "capacity_kva"),
        ("最低用\ufffd", "lowest_voltage_v"),
        ("vil", None),
    ],
)
def test_names_that_a_shapefile_cut(catalog: Catalog, name: str, field: str | None) -> None:
    assert set(found(guessed(catalog, "transformer", [name]))) == {"code"}
    cut = guessed(catalog, "transformer", [name], shortened=True)
    assert set(found(cut)) == ({"code", field} if field else {"code"})


def test_codes_are_made_of_prefix_and_id(catalog: Catalog) -> None:
    entity = catalog.entities["power_line"]
    chunk = frame(线路编号=["A", ""], 名称=["甲", "乙"])
    guesser = ColumnGuesser(entity, catalog)
    read = LayerFields(entity, list(chunk), "城关 线路", guesser=guesser).read(chunk, lines(chunk))
    assert read.texts["code"].tolist() == ["A", "城关_线路-12"]
    assert read.made == [12]
    own = LayerFields(entity, list(chunk), "x", mapping(catalog, prefix="GZ"), guesser=guesser).read(
        chunk, lines(chunk)
    )
    assert own.texts["code"].tolist() == ["A", "GZ-12"]


def test_a_place_gets_no_code(catalog: Catalog) -> None:
    chunk = frame(名称=["甲村"])
    assert "code" not in LayerFields(catalog.entities["village"], list(chunk), "x").read(chunk, lines(chunk)).texts


def test_codes_by_templates(catalog: Catalog) -> None:
    source = mapping(catalog, codes=("OSM/{t}/{id}", "OSM/{$geometry}/{id}"), columns={"name": ("n", "$code")})
    chunk = frame(t=["way", "", ""], id=["1", "2", ""], n=["", "", ""])
    read = LayerFields(catalog.entities["power_line"], list(chunk), "x", source).read(chunk, lines(chunk))
    assert read.texts["code"].tolist() == ["OSM/way/1", "OSM/line/2", "x-13"]
    assert read.texts["name"].tolist() == read.texts["code"].tolist()


def test_braces_in_values_are_no_slots(catalog: Catalog) -> None:
    source = mapping(catalog, codes=("{id}",))
    chunk = frame(id=["{0.__class__}{id}"])
    read = LayerFields(catalog.entities["power_line"], list(chunk), "x", source).read(chunk, lines(chunk))
    assert read.texts["code"].tolist() == ["{0.__class__}{id}"]


def test_values_units_and_constants(catalog: Catalog) -> None:
    source = mapping(
        catalog,
        columns={"line_type": ("kind",), "conductor": ("c",), "length_km": ("l",)},
        values={"line_type": {"ug": "cable", "*": "overhead"}, "conductor": {"?": ""}},
        units={"length_km": "m"},
        constants={"conductor": "LGJ"},
    )
    chunk = frame(kind=["UG", "air", ""], c=["?", "JKLYJ", ""], l=["5", "5 km", ""])
    fields = LayerFields(catalog.entities["power_line"], list(chunk), "x", source)
    texts = fields.read(chunk, lines(chunk)).texts
    assert texts["line_type"].tolist() == ["cable", "overhead", ""]
    assert texts["conductor"].tolist() == ["LGJ", "JKLYJ", "LGJ"]
    assert texts["length_km"].tolist() == ["5", "5 km", ""]
    assert {c.field: c.factor for c in fields.columns}["length_km"] == 0.001


def test_features_that_do_not_fit(catalog: Catalog) -> None:
    chunk = frame(power=["line", "tower", ""], a=["", "x", "x"], b=["y", "", "y"])
    fields = LayerFields(catalog.entities["power_line"], list(chunk), "x", mapping(catalog, where={"power": ("line",)}))
    assert fields.fitting(chunk).tolist() == [True, False, False]
    fields = LayerFields(catalog.entities["power_line"], list(chunk), "x", mapping(catalog, where={"a|b": ("y",)}))
    assert fields.fitting(chunk).tolist() == [True, False, True]
    fields = LayerFields(catalog.entities["power_line"], list(chunk), "x", mapping(catalog, where={"power": ("*",)}))
    assert fields.fitting(chunk).tolist() == [True, True, False]


def test_attributes_of_the_mapping_that_are_not_there(catalog: Catalog) -> None:
    source = mapping(catalog, columns={"name": ("x", "名称"), "conductor": ("型号",), "code": ("$id",)})
    fields = LayerFields(catalog.entities["power_line"], ["名称"], "x", source)
    assert fields.missing == ["型号"]
    chunk = frame(名称=["甲"])
    texts = fields.read(chunk, lines(chunk)).texts
    assert (texts["conductor"].tolist(), texts["code"].tolist()) == ([""], ["11"])


def test_tags() -> None:
    assert parse_tags('"a"=>"1","b:c" => "x \\"y\\", z","d"=>"\\\\"') == {"a": "1", "b:c": 'x "y", z', "d": "\\"}
    assert parse_tags("") == parse_tags("nonsense") == {}


def test_tags_stand_in_for_attributes(catalog: Catalog) -> None:
    source = catalog.layer_mappings["openstreetmap"]
    chunk = frame(osm_id=["5", "6"], other_tags=['"power"=>"line","voltage"=>"110000"', '"highway"=>"path"'])
    fields = LayerFields(catalog.entities["power_line"], list(chunk), "x", source)
    assert fields.fitting(chunk).tolist() == [True, False]
    texts = fields.read(chunk, lines(chunk)).texts
    assert texts.loc[11].to_dict() == {
        "code": "OSM/way/5",
        "name": "OSM/way/5",
        "voltage_kv": "110000",
        "line_type": "overhead",
    }
