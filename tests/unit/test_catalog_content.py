"""What the built-in catalog says, read as plain YAML: whole in three languages, and in agreement with itself."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DATA = ROOT / "poverty_map_plugin" / "catalog" / "data"
LANGUAGES = {"en", "zh_CN", "zh_TW"}
FILES = sorted(path.relative_to(DATA).as_posix() for path in DATA.rglob("*.yaml"))
ENTITIES = sorted(path.stem for path in (DATA / "entities").glob("*.yaml"))
TABLES = {
    "province",
    "prefecture",
    "county",
    "township",
    "village",
    "bureau",
    "bureau_area",
    "household",
    "person",
    "beneficiary",
    "village_statistics",
    "power_line",
    "substation",
    "transformer",
    "road",
    "cadre",
    "task",
    "task_progress",
    "agreement",
    "grid_project",
    "fund",
    "pairing",
    "donation",
    "support_site",
    "policy",
    "publicity",
    "offer",
    "need",
    "visit",
    "handoff",
    "attachment",
}
#: Fields that code and other files name, of the entities whose other fields are free to change.
RELIED_ON = {
    "county": "code name short_name is_key exit_year area_name",
    "township": "code name county_code position_source",
    "village": "code name township_code position_source is_poor",
    "bureau": "code name parent_code level_rank phone",
    "bureau_area": "bureau_code place_code",
    "household": "code village_code head_name size poverty_cause status entered exited income_per_head",
    "beneficiary": "code village_code category name",
    "village_statistics": "village_code period households population poor_households poor_people poor_students"
    " left_behind_children disabled_people empty_nest_elders",
    "power_line": "code name voltage_kv length_km line_type substation_code conductor",
    "substation": "code name voltage_kv capacity_mva peak_load_mw county_code",
    "transformer": "code name village_code capacity_kva peak_load_kva households line_code lowest_voltage_v",
    "road": "code name road_class surface",
    "cadre": "code name post department phone village_code place_code from_date to_date role",
    "task": "code plan title owner department level due place_code parent_code action",
    "task_progress": "task_code reported_on percent status note evidence funds_used_yuan",
    "agreement": "code kind place_code signed_on counterpart amount_yuan",
    "grid_project": "code name place_code kind year budget_yuan spent_yuan percent status",
    "pairing": "code category place_code beneficiary_code helper_name helper_department since",
    "donation": "code kind dream place_code amount_yuan donated_on",
    "support_site": "code name kind place_code",
    "visit": "household_code cadre_code visited_at",
}
#: What Taiwan writes otherwise in some words only: 關係 but 系統, 佈設 but 分布; 連結, 負載, 數 are other words.
EITHER_WAY = set("系布接荷量道")
COMMON = {"fid", "geom", "uuid", "updated_at", "updated_by", "batch", "is_sample"}
#: Who is a private person, and what tells who they are.
PERSONAL = {
    "household": {"head_name", "phone", "customer_number"},
    "person": {"name", "identity_number", "birth_date", "health", "phone"},
    "beneficiary": {"name", "birth_date", "guardian_name", "disability", "phone"},
    "cadre": {"phone"},
    "pairing": {"helper_phone"},
    "support_site": {"contact", "phone"},
    "donation": {"donor"},
    "offer": {"contact", "phone"},
    "visit": {"photo"},
}


def read(path: str) -> Any:
    return yaml.safe_load((DATA / path).read_text(encoding="utf-8"))


def entity(name: str) -> dict[str, Any]:
    found: dict[str, Any] = read(f"entities/{name}.yaml")
    return found


def labels(value: Any, where: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every mapping that has a text in one of the languages, and where it stands."""
    if isinstance(value, dict):
        if LANGUAGES & value.keys():
            yield where, value
        for key, item in value.items():
            yield from labels(item, f"{where}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from labels(item, f"{where}[{index}]")


def divisions(province: str) -> dict[str, str]:
    with (ROOT / "sample" / "divisions" / f"{province}.csv").open(encoding="utf-8") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


@pytest.mark.parametrize("path", FILES)
def test_every_label_speaks_three_languages(path: str) -> None:
    for where, label in labels(read(path), path):
        assert label.keys() >= LANGUAGES, where
        for language in LANGUAGES:
            text = label[language]
            assert isinstance(text, str), (where, language)
            assert text, (where, language)
            assert text == text.strip(), (where, language)


def test_a_character_that_taiwan_writes_otherwise_is_never_left_as_it_is() -> None:
    pairs = [(where, label["zh_CN"], label["zh_TW"]) for path in FILES for where, label in labels(read(path), path)]
    written: dict[str, set[str]] = {}
    for _, simplified, traditional in pairs:
        if len(simplified) == len(traditional):
            for one, other in zip(simplified, traditional, strict=True):
                written.setdefault(one, set()).add(other)
    never = {one for one, others in written.items() if others != {one}} - EITHER_WAY
    assert {"贫", "户", "电", "项"} <= never
    for where, _, traditional in pairs:
        assert not never & set(traditional), (where, traditional)


def test_there_is_an_entity_for_every_table() -> None:
    assert set(ENTITIES) == TABLES


@pytest.mark.parametrize("name", ENTITIES)
def test_an_entity_agrees_with_the_rest(name: str) -> None:
    code_lists, found = read("code_lists.yaml"), entity(name)
    fields = {field["name"]: field for field in found["fields"]}
    assert len(fields) == len(found["fields"])
    assert set(found["key"]) <= fields.keys()
    assert not COMMON & fields.keys()
    assert set(RELIED_ON.get(name, "").split()) <= fields.keys()
    assert PERSONAL.get(name, set()) == {n for n, field in fields.items() if field.get("personal")}
    for field in fields.values():
        assert field.get("codes", "mark") in code_lists, field
        if "references" in field:
            assert field["references"] in ENTITIES, field
            assert field["type"] == "text", field
        assert field.get("min", 0) <= field.get("max", float("inf")), field
    for words in (
        [word for field in fields.values() for word in (field["label"]["zh_CN"], *field.get("aliases", ()))],
        [field["label"]["zh_TW"] for field in fields.values()],
        [field["label"]["en"] for field in fields.values()],
    ):
        assert not [word for word, count in Counter(words).items() if count > 1], name


def test_a_code_list_is_used_or_known_to_the_map() -> None:
    used = {field["codes"] for name in ENTITIES for field in entity(name)["fields"] if "codes" in field}
    assert set(read("code_lists.yaml")) - used == {"mark", "load_class"}


def test_a_word_of_a_sheet_means_one_code() -> None:
    for name, code_list in read("code_lists.yaml").items():
        words = [w for code in code_list["codes"].values() for w in {code["zh_CN"], *code.get("aliases", ())}]
        assert not [word for word, count in Counter(words).items() if count > 1], name


def test_an_unsafe_house_is_not_guessed_to_be_the_worst() -> None:
    codes = read("code_lists.yaml")["housing"]["codes"]
    assert not [name for name, code in codes.items() if "危房" in code.get("aliases", ())]


def test_thresholds_are_those_of_the_standards() -> None:
    thresholds = read("thresholds.yaml")
    assert {name: threshold["value"] for name, threshold in thresholds.items()} == {
        "load_heavy": 80,
        "load_overloaded": 100,
        "capacity_per_household": 2,
        "supply_reliability": 99.8,
        "voltage_qualification": 97.9,
        "voltage_low": 198,
        "voltage_high": 235.4,
        "supply_radius_10kv": 15_000,
        "supply_radius_400v": 500,
        "load_impossible": 200,
        "voltage_impossible_low": 100,
        "voltage_impossible_high": 300,
        "border_tolerance": 2_000,
    }
    assert all(threshold["source"] and threshold["unit"] for threshold in thresholds.values())
    unconfirmed = {name for name, threshold in thresholds.items() if not threshold["confirmed"]}
    assert {"supply_radius_10kv", "supply_radius_400v"} <= unconfirmed


def test_old_codes_lead_to_one_code_of_their_province_in_one_step() -> None:
    old_codes = read("old_codes.yaml")
    old = [entry["old"] for entry in old_codes]
    assert old == sorted(set(old))
    assert not set(old) & {entry["new"] for entry in old_codes}
    for entry in old_codes:
        assert [len(entry["old"]), len(entry["new"])] == [6, 6], entry
        assert f"{entry['old']}{entry['new']}".isdecimal(), entry
        assert entry["old"][:2] == entry["new"][:2], entry
        assert 2014 <= entry["year"] <= 2023, entry


@pytest.mark.parametrize("province", ["52", "64"])
def test_old_codes_are_gone_and_new_ones_are_there(province: str) -> None:
    places = divisions(province)
    entries = [entry for entry in read("old_codes.yaml") if entry["old"].startswith(province)]
    assert not [entry for entry in entries if entry["old"] in places]
    assert not [entry for entry in entries if entry["new"] not in places]


def test_guizhou_finds_every_county_that_lost_its_code() -> None:
    found = {entry["old"]: entry["new"] for entry in read("old_codes.yaml") if entry["old"].startswith("52")}
    assert found == {
        "520221": "520204",
        "520222": "520281",
        "520321": "520304",
        "520421": "520403",
        "520522": "520581",
        "522322": "522302",
    }


def test_a_merger_is_listed_whole() -> None:
    """Boundaries of merged counties are united: with one of them missing the outline would be a part of the county."""
    parts: dict[str, set[str]] = {}
    for entry in read("old_codes.yaml"):
        parts.setdefault(entry["new"], set()).add(entry["old"])
    assert parts["340209"] == {"340203", "340208"}
    assert parts["350404"] == {"350402", "350403"}
    assert parts["370614"] == {"370634", "370684"}
    assert parts["140403"] == {"140402", "140411"}


def test_the_key_counties_are_the_66() -> None:
    counties = read("provinces/52/province.yaml")["key_counties"]
    places = divisions("52")
    assert len({county["code"] for county in counties}) == len(counties) == 66
    assert Counter(county.get("area") for county in counties) == {
        "乌蒙山": 10,
        "武陵山": 15,
        "滇桂黔石漠化": 40,
        None: 1,
    }
    for county in counties:
        assert places[county["code"]] == county["name"]
        assert 2016 <= county["exit_year"] <= 2020, county


def test_two_counties_two_townships_two_villages() -> None:
    sites = read("provinces/52/province.yaml")["key_sites"]
    places = divisions("52")
    digits = {"county": 6, "township": 9, "village": 12}
    assert Counter(site["level"] for site in sites) == {"county": 2, "township": 2, "village": 2}
    assert {site["mark"] for site in sites} == set(read("code_lists.yaml")["mark"]["codes"])
    for site in sites:
        assert len(site["code"]) == digits[site["level"]], site
        assert places[site["code"]].startswith(site["name"]), site


def test_the_tasks_are_23_and_38_in_the_words_of_the_catalog() -> None:
    listed, code_lists = read("provinces/52/tasks.yaml"), read("code_lists.yaml")
    tasks = listed["tasks"]
    assert listed["made_up"] is True
    assert Counter(task["plan"] for task in tasks) == {"13fyp": 23, "2016": 38}
    assert len({task["code"] for task in tasks}) == 61
    for language in LANGUAGES:
        titles = Counter(task["title"][language] for task in tasks)
        assert not [title for title, count in titles.items() if count > 1], language
    lists = {"plan": "task_plan", "department": "department", "action": "action", "level": "admin_level"}
    for task in tasks:
        for key, name in lists.items():
            assert task[key] in code_lists[name]["codes"], (task["code"], key)
        due = task["due"] if isinstance(task["due"], date) else date.fromisoformat(task["due"])
        last = date(2016, 12, 31) if task["plan"] == "2016" else date(2020, 12, 31)
        assert date(2016, 1, 1) <= due <= last, task["code"]
    used = {key: {task[key] for task in tasks} for key in ("department", "action")}
    assert used["action"] == set(code_lists["action"]["codes"])
    assert used["department"] == set(code_lists["department"]["codes"])


def test_the_published_figures() -> None:
    sample = read("provinces/52/sample.yaml")
    assert sample["as_of"] == "2016-12"
    assert {name: figure["value"] for name, figure in sample["figures"].items()} == {
        "poor_people": 4_930_000,
        "well_off_electricity_yuan": 1_500_000_000,
        "small_town_central_village_projects": 1_278,
        "tasks_13fyp": 23,
        "tasks_2016": 38,
        "pairs_left_behind_child": 527,
        "pairs_poor_student": 496,
        "pairs_disabled": 237,
        "pairs_empty_nest_elder": 383,
        "donated_yuan": 220_000,
        "goods_yuan": 430_000,
        "left_behind_children_homes": 10,
    }
