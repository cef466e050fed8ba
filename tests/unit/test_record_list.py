"""Lists of records: what belongs to a scope, holds words, is selected; and each record in words."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.record_list import RecordLists, RecordQuery, Selected
from poverty_map_plugin.services.record_words import RecordWords
from poverty_map_plugin.services.workspace import Workspace, open_workspace

_PATH = Path(__file__).parents[1] / "qgis" / "small_workspace.py"
_spec = importlib.util.spec_from_file_location("small_workspace", _PATH)
assert _spec
assert _spec.loader
small_workspace = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(small_workspace)

IDENTITY = "520102199001011237"
PROVINCE, COUNTY, BUREAU = Scope("52", Level.PROVINCE), Scope("520425", Level.COUNTY), Scope("PD", Level.BUREAU)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = small_workspace.make(tmp_path_factory.mktemp("records") / "small.gpkg")
    with open_workspace(path) as workspace:
        with workspace.store.change("test") as change:
            households = {
                "code": ["H1", "H2", IDENTITY],
                "village_code": ["520425104222", "520422100201", "522636100201"],
                "head_name": ["王小明", "李四", "=1+1"],
                "status": ["not_out", "out", "out"],
                "poverty_cause": ["illness", None, "schooling"],
                "relocation": [1, 0, None],
                "entered": ["2014-01-01", None, "2016-03-31"],
                "income_per_head": [2436.0, 2436.5, None],
                "cadre_code": ["G1", "gone", None],
                "phone": ["13800001234", None, None],
            }
            change.insert("household", pd.DataFrame(households))
            people = {
                "code": ["M1", "M2"],
                "household_code": ["H1", "H2"],
                "name": ["王小红", "李五"],
                "identity_number": [IDENTITY, None],
                "health": ["disabled", None],
            }
            change.insert("person", pd.DataFrame(people))
            change.insert(
                "offer",
                pd.DataFrame(
                    {
                        "code": ["O1"],
                        "title": ["棉被"],
                        "category": ["livelihood"],
                        "donor": ["公司"],
                        "offered_on": ["2016-01-01"],
                        "status": ["open"],
                    }
                ),
            )
        yield workspace


@pytest.fixture(scope="module")
def places(workspace: Workspace) -> PlaceIndex:
    return PlaceIndex(workspace)


def codes(workspace: Workspace, places: PlaceIndex, entity: str, locale: str = "zh_CN", **asked: Any) -> list[str]:
    listing = RecordLists(workspace, places, locale).listing(RecordQuery(entity, **asked))
    numbers = workspace.store.numbers(listing)
    assert workspace.store.count_listed(listing) == len(numbers)
    words = RecordWords(workspace, places, workspace.catalog.entities[entity], locale)
    return [str(record.values["code"]) for record in words.read(numbers, ["code"])]


def test_a_scope_holds_what_lies_in_it(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "household", scope=COUNTY) == ["H1"]
    # The township of Ziyun that Puding serves, and Puding.
    assert codes(workspace, places, "household", scope=BUREAU) == ["H1", "H2"]
    assert codes(workspace, places, "household", scope=Scope("ZY", Level.BUREAU)) == []
    assert codes(workspace, places, "task", scope=Scope("ZY", Level.BUREAU)) == ["R2"]
    assert codes(workspace, places, "household", scope=Scope("GZ", Level.BUREAU)) == ["H1", "H2", IDENTITY]


def test_the_province_holds_what_names_no_place_and_what_is_a_bureau_s(
    workspace: Workspace, places: PlaceIndex
) -> None:
    assert codes(workspace, places, "offer", scope=PROVINCE) == ["O1"]
    assert codes(workspace, places, "offer", scope=COUNTY) == []
    assert codes(workspace, places, "task", scope=PROVINCE) == ["R1", "R2"]


def test_people_belong_where_their_household_does(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "person", scope=COUNTY) == ["M1"]
    assert codes(workspace, places, "person", scope=Scope("5226", Level.PREFECTURE)) == []


def test_what_belongs_to_no_place_belongs_to_all(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "road", scope=COUNTY) == ["D1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("王", ["H1"]),  # a name; and not of the cadre, who is <b>张三</b>
        ("因病", ["H1"]),  # a word of a list
        ("张三", ["H1"]),  # the cadre that the household names
        ("小寨关", ["H1"]),  # a village
        ("紫云", ["H1"]),  # a county: what lies in it
        ("520422", ["H2"]),
        ("2014-01", ["H1"]),
        ("紫云 因病", ["H1"]),
        ("紫云 李四", []),
        ("%", []),
        ("\ud800", ["H1", "H2", IDENTITY]),  # half a sign
        ("=1+1", [IDENTITY]),
    ],
)
def test_words_are_found_as_the_table_shows_them(
    workspace: Workspace, places: PlaceIndex, text: str, expected: list[str]
) -> None:
    assert codes(workspace, places, "household", text=text) == expected


def test_words_of_lists_are_those_of_the_language(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "household", "en", text="illness") == ["H1"]
    assert codes(workspace, places, "household", "zh_CN", text="illness") == []


def test_an_identity_number_cannot_be_guessed_by_searching(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "person", text=IDENTITY[:10]) == []


def test_choices_and_selections(workspace: Workspace, places: PlaceIndex) -> None:
    assert codes(workspace, places, "household", codes={"status": "out"}) == ["H2", IDENTITY]
    assert codes(workspace, places, "household", selected=Selected((2,), ("5226",))) == ["H2", IDENTITY]
    assert codes(workspace, places, "household", selected=Selected()) == []
    assert codes(workspace, places, "person", selected=Selected(places=("520425104222",))) == ["M1"]


def test_lists_are_sorted_by_their_own_order(workspace: Workspace, places: PlaceIndex) -> None:
    listed = list(workspace.catalog.code_lists["poverty_cause"].codes)
    assert listed.index("illness") < listed.index("schooling")
    assert codes(workspace, places, "household", sort="poverty_cause") == ["H1", IDENTITY, "H2"]
    assert codes(workspace, places, "household", sort="poverty_cause", descending=True) == [IDENTITY, "H1", "H2"]


def shown(workspace: Workspace, places: PlaceIndex, entity: str, names: list[str], **how: Any) -> list[list[Any]]:
    words = RecordWords(workspace, places, workspace.catalog.entities[entity], how.pop("locale", "zh_CN"))
    return words.words(words.read([3, 1, 2], names), names, **how)


def test_records_in_words(workspace: Workspace, places: PlaceIndex) -> None:
    names = ["head_name", "village_code", "status", "relocation", "entered", "income_per_head", "cadre_code"]
    rows = shown(workspace, places, "household", names)
    assert rows[0] == ["=1+1", "丹寨 丹寨村", "已脱贫", None, "2016-03-31", None, None]
    assert rows[1][1:] == ["紫云 小寨关村", "未脱贫", "是", "2014-01-01", 2436, "<b>张三</b>"]
    assert rows[2][3:] == ["否", None, 2436.5, "gone"]
    english = shown(workspace, places, "household", ["relocation", "poverty_cause"], locale="en")
    assert english[1] == ["yes", "Illness"]


def test_personal_words_are_masked_when_asked_and_identity_numbers_always(
    workspace: Workspace, places: PlaceIndex
) -> None:
    rows = shown(workspace, places, "household", ["code", "head_name", "phone", "status"], personal=False)
    assert rows[1] == ["H1", "王**", "138****1234", "未脱贫"]
    # A household's number that was made of an identity number.
    assert rows[0][0] == "520*************37"
    words = RecordWords(workspace, places, workspace.catalog.entities["person"], "zh_CN")
    person = ["identity_number", "household_code", "health"]
    records = words.read([1], person)
    assert words.words(records, person) == [["520*************37", "王小明", "残疾"]]
    assert words.words(records, person, personal=False) == [["520*************37", "王**", "**"]]


def test_headers_carry_the_units(workspace: Workspace, places: PlaceIndex) -> None:
    columns = RecordWords(workspace, places, workspace.catalog.entities["grid_project"], "zh_CN").columns
    assert columns["budget_yuan"].header == "计划投资 (元)"
    assert columns["budget_yuan"].numeric
    assert columns["budget_yuan"].grouped
    assert columns["year"].numeric
    assert not columns["year"].grouped
    assert not columns["name"].numeric


def test_a_record_that_is_gone_says_so(workspace: Workspace, places: PlaceIndex) -> None:
    words = RecordWords(workspace, places, workspace.catalog.entities["household"], "zh_CN")
    assert [record.is_there for record in words.read([99, 1], ["code"])] == [False, True]


def test_a_record_s_place(workspace: Workspace, places: PlaceIndex) -> None:
    words = RecordWords(workspace, places, workspace.catalog.entities["person"], "zh_CN")
    assert words.place_of(words.read([1], [])[0]) == Scope("520425104222", Level.VILLAGE)
    policies = RecordWords(workspace, places, workspace.catalog.entities["policy"], "zh_CN")
    assert policies.place_of(policies.read([1], [])[0]) is None
    household = RecordWords(workspace, places, workspace.catalog.entities["household"], "zh_CN")
    record = household.read([1], ["village_code"])[0]
    assert household.full_place(record, "village_code") == "安顺市 / 紫云苗族布依族自治县 / 乡520425104 / 小寨关村"
    assert household.full_place(record, "head_name") == ""


def test_phones_are_masked_where_they_are_not_to_be_shown(workspace: Workspace, places: PlaceIndex) -> None:
    cadre = workspace.catalog.entities["cadre"]
    records = RecordWords(workspace, places, cadre, "zh_CN").read([1], ["name", "phone"])
    assert RecordWords(workspace, places, cadre, "zh_CN").words(records, ["phone"]) == [["13800000000"]]
    shy = RecordWords(workspace, places, cadre, "zh_CN", phones=False)
    assert shy.words(records, ["phone"]) == [["138****0000"]]
    assert shy.words(records, ["phone"], personal=True) == [["138****0000"]]
