"""Short names as people say them."""

from __future__ import annotations

import pytest

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.place_names import bare, forms, name_parts, short_name, without_committee


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("紫云苗族布依族自治县", "紫云"),
        ("威宁彝族回族苗族自治县", "威宁"),
        ("务川仡佬族苗族自治县", "务川"),
        ("印江土家族苗族自治县", "印江"),
        ("三都水族自治县", "三都"),
        ("黔东南苗族侗族自治州", "黔东南"),
        ("盘州市", "盘州"),
        ("盘县", "盘县"),
        ("六枝特区", "六枝"),
        ("贵州省", "贵州"),
        ("内蒙古自治区", "内蒙古"),
        ("宁夏回族自治区", "宁夏"),
        ("新疆维吾尔自治区", "新疆"),
        ("东乡族自治县", "东乡"),
        ("鄂温克族自治旗", "鄂温克"),
        ("莫力达瓦达斡尔族自治旗", "莫力达瓦"),
        ("塔什库尔干塔吉克自治县", "塔什库尔干"),
        ("台盘乡", "台盘"),
        ("新场布依族苗族乡", "新场"),
        ("油迈瑶族乡", "油迈"),
        ("水族乡", "水族"),
        ("阳芳村村民委员会", "阳芳村"),
        ("西城区", "西城"),
        ("天誉城社区", "天誉城社区"),
        ("天誉城社区居民委员会", "天誉城社区"),
    ],
)
def test_short_name(name: str, short: str) -> None:
    assert short_name(name) == short


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("紫云县", ("紫云县",)),
        (" 紫云縣 / 板當鎮－小寨關村（原寨上）", ("紫云县", "板当镇", "小寨关村")),
        ("（紫云县）", ("紫云县",)),
        ("板当镇人民政府", ("板当镇",)),
        ("人民政府", ("人民政府",)),
        ("１号社区", ("1号社区",)),
        (" -/ ", ()),
    ],
)
def test_parts_of_a_text(text: str, parts: tuple[str, ...]) -> None:
    assert name_parts(text) == parts


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("小寨关村村民委员会", "小寨关村"),
        ("坪寨村委会", "坪寨村"),
        ("高村民委员会", "高村"),
        ("天誉城社区居民委员会", "天誉城社区"),
        ("天誉城居委会", "天誉城社区"),
        ("石龙社区村民委员会", "石龙社区"),
        ("村委会", "村委会"),
        ("阳芳村", "阳芳村"),
    ],
)
def test_the_village_of_a_committee(name: str, place: str) -> None:
    assert without_committee(name) == place


def test_forms_and_bare_names() -> None:
    assert "猴场乡" in forms("猴场仡佬族布依族乡", Level.TOWNSHIP).full
    assert {"紫云县", "紫云自治县"} <= set(forms("紫云苗族布依族自治县", Level.COUNTY).full)
    assert forms("五村", Level.VILLAGE).short == ("五村",)
    assert bare("五峰街道办事处", Level.TOWNSHIP) == "五峰"
    assert bare("和平社区居委会", Level.VILLAGE) == "和平"
