"""Short names as people say them."""

from __future__ import annotations

import pytest

from poverty_map_plugin.domain.place_names import short_name


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
    ],
)
def test_short_name(name: str, short: str) -> None:
    assert short_name(name) == short
