"""A text of a sheet finds the one place that it means, or its candidates."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.catalog.provinces import OldCode
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.place_names import bare
from poverty_map_plugin.importer.places import PlaceMatch, PlaceMatcher

from .sample_province import counties, townships, villages

PROVINCE, COUNTY, TOWNSHIP, VILLAGE = Level.PROVINCE, Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE
#: Some places of Guizhou, and two villages whose names are made up to be in the way.
NAMES = {
    "52": "贵州省",
    "5202": "六盘水市",
    "5203": "遵义市",
    "5204": "安顺市",
    "5205": "毕节市",
    "5223": "黔西南布依族苗族自治州",
    "5226": "黔东南苗族侗族自治州",
    "5227": "黔南布依族苗族自治州",
    "520204": "水城区",
    "520281": "盘州市",
    "520304": "播州区",
    "520326": "务川仡佬族苗族自治县",
    "520425": "紫云苗族布依族自治县",
    "520526": "威宁彝族回族苗族自治县",
    "520581": "黔西市",
    "522302": "兴仁市",
    "522630": "台江县",
    "522732": "三都水族自治县",
    "520204209": "猴场苗族布依族乡",
    "520281101": "民主镇",
    "520281101201": "大寨村村民委员会",
    "520281102": "大山镇",
    "520425001": "五峰街道",
    "520425001001": "和平社区居民委员会",
    "520425104": "板当镇",
    "520425104201": "和平村村民委员会",
    "520425104222": "小寨关村村民委员会",
    "520526210": "石门乡",
    "522630202": "台盘乡",
    "522630202200": "和平村村民委员会",
    "522630202201": "阳芳村村民委员会",
}


@cache
def matcher() -> PlaceMatcher:
    return PlaceMatcher(NAMES, load_catalog().old_codes, "52")


@pytest.mark.parametrize(
    ("text", "level", "code", "how"),
    [
        ("520425104222", VILLAGE, "520425104222", "code"),
        (" '520425104222 ", VILLAGE, "520425104222", "code"),
        ("５２０４２５", COUNTY, "520425", "code"),
        ("520425000000", COUNTY, "520425", "code"),
        ("520425000", COUNTY, "520425", "code"),
        ("520425104000", TOWNSHIP, "520425104", "code"),
        ("520425104222.0", VILLAGE, "520425104222", "code"),
        ("520425 104 222", VILLAGE, "520425104222", "code"),
        ("520425104222 小寨关村", VILLAGE, "520425104222", "code"),
        ("小寨关村（520425104222）", VILLAGE, "520425104222", "code"),
        ("520222", COUNTY, "520281", "old_code"),
        ("520222000000", COUNTY, "520281", "old_code"),
        ("520222000", COUNTY, "520281", "old_code"),
        ("520222101201", VILLAGE, "520281101201", "old_code"),
        ("520222 101 201", VILLAGE, "520281101201", "old_code"),
        ("520222101", TOWNSHIP, "520281101", "old_code"),
        ("阳芳村", VILLAGE, "522630202201", "name"),
        ("阳芳", VILLAGE, "522630202201", "name"),
        ("阳芳村村民委员会", VILLAGE, "522630202201", "name"),
        ("阳芳村委会", VILLAGE, "522630202201", "name"),
        ("和平社区居委会", VILLAGE, "520425001001", "name"),
        ("和平居委会", VILLAGE, "520425001001", "name"),
        ("小 寨 关 村", VILLAGE, "520425104222", "name"),
        ("小寨关村（原寨上村）", VILLAGE, "520425104222", "name"),
        ("小寨關村", VILLAGE, "520425104222", "name"),
        ("紫云县", COUNTY, "520425", "name"),
        ("紫云", COUNTY, "520425", "name"),
        ("紫云自治县", COUNTY, "520425", "name"),
        ("三都县", COUNTY, "522732", "name"),
        ("务川", COUNTY, "520326", "name"),
        ("黔东南州", Level.PREFECTURE, "5226", "name"),
        ("盘县", COUNTY, "520281", "old_name"),
        ("贵州省盘县", COUNTY, "520281", "old_name"),
        ("水城县", COUNTY, "520204", "old_name"),
        ("黔西县", COUNTY, "520581", "old_name"),
        ("兴仁县", COUNTY, "522302", "old_name"),
        ("遵义县", COUNTY, "520304", "old_name"),
        ("兴仁", COUNTY, "522302", "name"),
        ("石门乡", TOWNSHIP, "520526210", "name"),
        ("猴场乡", TOWNSHIP, "520204209", "name"),
        ("五峰街道办事处", TOWNSHIP, "520425001", "name"),
        ("板当镇人民政府", TOWNSHIP, "520425104", "name"),
        ("贵州省安顺市紫云苗族布依族自治县板当镇小寨关村", VILLAGE, "520425104222", "path"),
        ("紫云县板当镇小寨关", VILLAGE, "520425104222", "path"),
        ("紫云/板当/小寨关", VILLAGE, "520425104222", "path"),
        ("紫云县-板当镇-小寨关村", VILLAGE, "520425104222", "path"),
        ("贵州省 紫云县 板当镇小寨关村委会", VILLAGE, "520425104222", "path"),
        ("盘县民主镇大寨村", VILLAGE, "520281101201", "path"),
        ("紫云县和平村", VILLAGE, "520425104201", "path"),
        ("紫云县", None, "520425", "name"),
        ("520425104", None, "520425104", "code"),
        ("紫云县板当镇", None, "520425104", "path"),
    ],
)
def test_one_place(text: str, level: Level | None, code: str, how: str) -> None:
    assert matcher().match(text, level) == PlaceMatch(code, (), how)


@pytest.mark.parametrize(
    ("text", "level", "candidates", "how"),
    [
        ("", VILLAGE, (), "blank"),
        (" - ", VILLAGE, (), "blank"),
        ("不在这里村", VILLAGE, (), "unknown"),
        ("520425104999", VILLAGE, (), "unknown"),
        ("520222101999", VILLAGE, (), "unknown"),
        ("123", VILLAGE, (), "unknown"),
        ("440106", COUNTY, (), "other_province"),
        ("5.20425E+11", VILLAGE, (), "digits_lost"),
        ("520425104222", TOWNSHIP, ("520425104",), "wrong_level"),
        ("520425", VILLAGE, (), "wrong_level"),
        ("和平村", VILLAGE, ("520425104201", "522630202200"), "ambiguous"),
        ("台江县小寨关村", VILLAGE, ("520425104222",), "contradiction"),
        ("台江县板当镇小寨关村", VILLAGE, ("520425104222",), "contradiction"),
        ("520425104222阳芳村", VILLAGE, ("520425104222", "522630202201"), "contradiction"),
        ("阳方村", VILLAGE, ("522630202201",), "near"),
        ("紫云县板当镇小寨官村", VILLAGE, ("520425104222",), "near"),
        ("紫云县板挡镇小寨关村", VILLAGE, ("520425104222",), "upper_unknown"),
        ("石门镇", TOWNSHIP, ("520526210",), "other_kind"),
        ("小寨关社区", VILLAGE, ("520425104222",), "other_kind"),
    ],
)
def test_no_place_for_sure(text: str, level: Level, candidates: tuple[str, ...], how: str) -> None:
    assert matcher().match(text, level) == PlaceMatch(None, candidates, how)


def test_digits_that_a_spreadsheet_kept_are_all_there() -> None:
    assert matcher().match("5.20425104222E+11", VILLAGE) == PlaceMatch("520425104222", (), "code")
    assert matcher().match("5.2042510422E+11", VILLAGE) == PlaceMatch(None, (), "digits_lost")


def test_a_township_raised_to_a_town_is_known_with_its_county_or_village() -> None:
    assert matcher().match("紫云县板当乡小寨关村", VILLAGE) == PlaceMatch("520425104222", (), "old_name")
    assert matcher().match("紫云县板当乡", TOWNSHIP) == PlaceMatch("520425104", (), "old_name")
    assert matcher().match("板当乡", TOWNSHIP).code is None
    parts = {COUNTY: "紫云县", TOWNSHIP: "板当乡", VILLAGE: "小寨关村"}
    assert matcher().match_parts(parts, VILLAGE) == PlaceMatch("520425104222", (), "old_name")
    assert matcher().match_parts({**parts, COUNTY: "台江县"}, VILLAGE).code is None


def test_within_narrows() -> None:
    assert matcher().match("和平村", VILLAGE, "520425") == PlaceMatch("520425104201", (), "name")
    assert matcher().match("阳芳村", VILLAGE, "520425") == PlaceMatch(None, (), "outside")
    assert matcher().match("522630202201", VILLAGE, "520425") == PlaceMatch(None, (), "outside")


def test_a_name_beside_an_old_code() -> None:
    match = matcher().match
    assert match("520222101201", VILLAGE, name="大寨村") == PlaceMatch("520281101201", (), "old_code")
    assert match("520222101201", VILLAGE, name="沙坡村") == PlaceMatch(None, ("520281101201",), "contradiction")


def test_numbers_in_merged_counties_are_no_more_than_candidates() -> None:
    names = {"32": "江苏省", "3202": "无锡市", "320213": "梁溪区", "320213001": "崇安寺街道"}
    merged = PlaceMatcher(names, load_catalog().old_codes, "32")
    assert merged.match("320203", COUNTY) == PlaceMatch("320213", (), "old_code")
    assert merged.match("320203001", TOWNSHIP) == PlaceMatch(None, ("320213001",), "old_code")
    assert merged.match("320202001", TOWNSHIP, name="崇安寺") == PlaceMatch("320213001", (), "old_code")


def test_codes_replaced_twice() -> None:
    old = {"990121": OldCode("990121", "甲县", "990181", 2015), "990181": OldCode("990181", "甲市", "990103", 2019)}
    twice = PlaceMatcher({"99": "样例省", "990103": "甲区"}, old, "99")
    assert twice.match("990121", COUNTY).code == "990103"
    assert twice.match("甲市", COUNTY).code == "990103"


@pytest.mark.parametrize(
    ("parts", "code", "candidates", "how"),
    [
        ({COUNTY: "紫云县", TOWNSHIP: "板当镇", VILLAGE: "小寨关村"}, "520425104222", (), "name"),
        ({COUNTY: "紫云县", TOWNSHIP: " ", VILLAGE: "和平村"}, "520425104201", (), "path"),
        ({COUNTY: "520425", VILLAGE: "小寨关"}, "520425104222", (), "name"),
        ({COUNTY: "盘县", VILLAGE: "大寨村"}, "520281101201", (), "name"),
        ({COUNTY: "紫云县", TOWNSHIP: "板当镇"}, None, (), "blank"),
        ({COUNTY: "台江县", VILLAGE: "小寨关村"}, None, ("520425104222",), "contradiction"),
        ({COUNTY: "台江县", TOWNSHIP: "板当镇", VILLAGE: "小寨关村"}, None, ("520425104222",), "contradiction"),
        ({COUNTY: "紫云县", TOWNSHIP: "没有镇", VILLAGE: "小寨关村"}, None, ("520425104222",), "upper_unknown"),
        ({COUNTY: "台江县", VILLAGE: "520425104222"}, None, ("520425104222",), "contradiction"),
        ({COUNTY: "紫云县", VILLAGE: "小寨官村"}, None, ("520425104222",), "near"),
    ],
)
def test_parts(parts: dict[Level, str], code: str | None, candidates: tuple[str, ...], how: str) -> None:
    assert matcher().match_parts(parts, VILLAGE) == PlaceMatch(code, candidates, how)


def test_parts_of_a_township_and_within() -> None:
    parts = {COUNTY: "紫云县", TOWNSHIP: "板当镇", VILLAGE: "小寨关村"}
    assert matcher().match_parts(parts, TOWNSHIP).code == "520425104"
    assert matcher().match_parts(parts, VILLAGE, "520425104").code == "520425104222"
    assert matcher().match_parts(parts, VILLAGE, "522630") == PlaceMatch(None, (), "outside")


@pytest.mark.parametrize(
    ("code", "name", "could"),
    [
        ("520425104222", "", True),
        ("520425104222", "小寨关", True),
        ("520425104222", "小寨关社区", True),
        ("520425104222", "紫云县小寨关村", True),
        ("520425104222", "阳芳村", False),
        ("520425104222", "小寨上村", False),
        ("520281", "盘县", True),
        ("520281", "紫云县", False),
        ("520526210", "石门镇", True),
        ("999999", "石门镇", False),
    ],
)
def test_check_name(code: str, name: str, could: bool) -> None:
    assert matcher().check_name(code, name) is could


def test_a_neighbour_called_just_so_speaks_against_a_name() -> None:
    names = {"520425104": "板当镇", "520425104001": "和平社区居民委员会", "520425104201": "和平村村民委员会"}
    both = PlaceMatcher(names, {}, "52")
    assert both.check_name("520425104201", "和平村")
    assert both.check_name("520425104201", "和平")
    assert not both.check_name("520425104201", "和平社区")


@cache
def sample() -> tuple[dict[str, str], PlaceMatcher]:
    names = {"99": "样例省", "9901": "甲市", "9902": "乙自治州"}
    for table in (counties(), townships(), villages()):
        names |= dict(zip(table["code"], table["name"], strict=True))
    return names, PlaceMatcher(names, {}, "99")


def path(code: str, names: dict[str, str], short: bool = False) -> str:
    parts = []
    for level in (PROVINCE, Level.PREFECTURE, COUNTY, TOWNSHIP, VILLAGE):
        if len(code) >= level.digits:
            name = names[code[: level.digits]]
            parts.append(bare(name, level) if short and len(bare(name, level)) > 1 else name)
    return "".join(parts)


def test_every_place_is_found_by_its_code_and_its_path() -> None:
    names, places = sample()
    for each, known in ((names, places), (NAMES, matcher())):
        for code in each:
            level = next(level for level in Level if level is not Level.BUREAU and level.digits == len(code))
            assert known.match(code, level) == PlaceMatch(code, (), "code")
            assert known.match(code.ljust(12, "0"), level) == PlaceMatch(code, (), "code")
            assert known.match(path(code, each), level).code == code
            found = known.match(path(code, each, short=True), level)
            assert code in (found.code, *found.candidates)
            found = known.match(each[code], None)
            assert code in (found.code, *found.candidates)


_TEXT = st.lists(
    st.sampled_from(
        [
            "紫云县",
            "紫云",
            "台江",
            "盘县",
            "板当镇",
            "板当",
            "和平",
            "村",
            "社区",
            "阳芳",
            "520222",
            "101201",
            "/",
            " ",
            "乡",
        ]
    ),
    max_size=5,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(_TEXT | st.text(max_size=12), st.sampled_from([None, COUNTY, TOWNSHIP, VILLAGE]), st.sampled_from(list(NAMES)))
def test_nothing_outside_of_within_and_nothing_unknown(text: str, level: Level | None, within: str) -> None:
    match = matcher().match(text, level, within)
    for code in (match.code, *match.candidates):
        assert code is None or (code in NAMES and code.startswith(within))
        assert code is None or level is None or len(code) == level.digits
    assert match.code is None or match.candidates == ()
    parts = matcher().match_parts({COUNTY: text, VILLAGE: text}, VILLAGE, within)
    assert all(code is None or code.startswith(within) for code in (parts.code, *parts.candidates))
