"""Names are found by what one types of their pinyin."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from poverty_map_plugin.domain import pinyin
from poverty_map_plugin.domain.pinyin import Fit, fit, matches, readings
from poverty_map_plugin.domain.spelled_names import SpelledNames

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        *(
            (query, "紫云")
            for query in ("zy", "ziyun", "zyun", "ziy", "ZY", "Zi Yun", "zi'yun", "z", "紫", "云", "yun")
        ),
        *(
            (query, "紫云苗族布依族自治县")
            for query in ("zy", "zymz", "ziyunmiaozu", "miaozu", "byzzzx", "苗族", "紫雲")
        ),
        *((query, "册亨县") for query in ("ch", "ceheng", "chx", "chengx", "册亨")),
        *((query, "㵲阳镇") for query in ("wy", "wuyang", "wuyz", "㵲阳", "yang")),
        *((query, "六枝特区") for query in ("lz", "liuzhi", "liuzh", "lztq", "luzhi", "lzhi", "liuzhitequ")),
        *((query, "长顺县") for query in ("cs", "chs", "changshun", "zhangshun")),
        *((query, "乐旺镇") for query in ("lw", "yw", "lewang", "yuewang")),
        *((query, "绿塘乡") for query in ("lvtang", "lüt", "lt")),
        *((query, "西安村") for query in ("xian", "xi'an", "xa")),
        *((query, "602库社区") for query in ("602", "602k", "602库", "kusq")),
        *((query, "紫云") for query in ("紫y", "紫yun", "z云", "zi云")),
    ],
)
def test_what_is_typed_finds_the_name(query: str, name: str) -> None:
    assert matches(query, name)
    assert [number for number, _ in SpelledNames([("某", 0), (name, 0), ("", 0)]).search(query)] == [1]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("yz", "紫云"),
        ("zx", "紫云"),
        ("ziyunx", "紫云"),
        ("zyy", "紫云"),
        ("iyun", "紫云"),
        ("ziyxian", "紫阳云县"),  # of a syllable in the middle one types its initial or all of it
        ("云紫", "紫云"),
        ("zs", "长春"),
        ("", "紫云"),
        (" ", "紫云"),
    ],
)
def test_what_is_typed_does_not_find_other_names(query: str, name: str) -> None:
    assert not matches(query, name)
    assert list(SpelledNames([(name, 0)]).search(query)) == []


def test_a_syllable_in_the_middle_is_typed_by_its_initial_or_whole() -> None:
    assert not matches("zhaly", "庄良云")
    assert matches("zhly", "庄良云")
    assert matches("zhuangliangyun", "庄良云")
    assert not matches("zhualy", "庄良云")


@pytest.mark.parametrize(
    ("query", "short", "expected"),
    [
        ("zy", 2, Fit.EXACT),
        ("ziyun", 2, Fit.EXACT),
        ("紫云", 2, Fit.EXACT),
        ("zy", 0, Fit.PREFIX),
        ("ziyu", 2, Fit.PREFIX),
        ("zym", 2, Fit.PREFIX),
        ("zymzbyzzzx", 2, Fit.EXACT),
        ("yun", 2, Fit.INSIDE),
        ("布依", 2, Fit.INSIDE),
        ("xz", 2, None),
    ],
)
def test_a_whole_name_fits_better_than_its_beginning_and_that_better_than_its_middle(
    query: str, short: int, expected: Fit | None
) -> None:
    assert fit(query, "紫云苗族布依族自治县", short) is expected


def test_every_character_of_the_divisions_has_a_reading() -> None:
    lacking = set()
    for path in (ROOT / "sample" / "divisions").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            lacking |= {c for row in csv.DictReader(file) for c in row["name"] if ord(c) > 0x2E80 and not readings(c)}
    assert {character for character in lacking if character not in "、·()()〇"} == set()


def test_the_table_is_small_plain_and_tells_its_licence() -> None:
    table = pinyin.TABLE
    assert table.stat().st_size < 150_000
    lines = table.read_text(encoding="utf-8").splitlines()
    syllables = [line.split("\t")[0] for line in lines]
    assert syllables == sorted(set(syllables))
    assert all(s.isascii() and s.isalpha() and s.islower() for s in syllables)
    assert "MIT" in (table.parent / "README.md").read_text(encoding="utf-8")
    assert readings("重") == ("chong", "zhong")
    assert readings("桃") == ("tao",), "not as in old books"
    assert readings("a") == ()


def test_nothing_is_read_before_something_is_typed() -> None:
    program = (
        "import builtins, io, pathlib\n"
        "from poverty_map_plugin.domain import pinyin\n"
        "from poverty_map_plugin.domain import spelled_names\n"
        "print(pinyin._table.cache_info().currsize)\n"
        "pinyin.readings('云')\n"
        "print(pinyin._table.cache_info().currsize)\n"
    )
    out = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["0", "1"]


def test_names_are_found_in_their_order_and_once() -> None:
    names = SpelledNames([("紫云县", 2), ("正阳", 2), ("云紫", 2), ("遵义紫云", 4), ("张家", 2)])
    assert dict(names.search("zy")) == {0: Fit.EXACT, 1: Fit.EXACT, 3: Fit.PREFIX}
    assert dict(names.search("云")) == {0: Fit.INSIDE, 2: Fit.PREFIX, 3: Fit.INSIDE}
    assert dict(names.search("z")) == {0: Fit.PREFIX, 1: Fit.PREFIX, 2: Fit.INSIDE, 3: Fit.PREFIX, 4: Fit.PREFIX}
    assert dict(names.search("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")) == {}
    assert dict(names.search("(紫|.*")) == dict(names.search("紫"))
