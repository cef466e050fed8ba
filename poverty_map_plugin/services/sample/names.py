"""Names and phone numbers of people who do not exist.

Given names are put together of plants and weather; a likeness to a living person is chance. Phone numbers begin with
100, which no subscriber's number does.
"""

from __future__ import annotations

import numpy as np

from .streams import Rng

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程"
    "曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
)
_FIRST = "松柏竹梅兰菊桂枫杉榆槐桐杨柳荷莲芦蕉稻麦禾粟茶桑麻蒲苇苔芷蕙"
_SECOND = "风云雨雪霜露雾霞霁虹雷晴岚朝夕晓晨暮春夏秋冬溪泉河江湖海洲峰"


def people(rng: Rng, count: int) -> np.ndarray:
    """`count` names, as an object array; some occur twice, as among people."""
    surnames, first, second = (np.array(list(characters)) for characters in (_SURNAMES, _FIRST, _SECOND))
    given = np.char.add(first[:, None], second[None, :]).ravel()
    every = np.char.add(surnames[:, None], given[None, :])
    return every[rng.integers(len(surnames), size=count), rng.integers(len(given), size=count)].astype(object)


def phones(rng: Rng, count: int) -> np.ndarray:
    """`count` numbers of 11 digits that nobody has."""
    return np.array([f"100{number:08d}" for number in rng.integers(10**8, size=count)], dtype=object)
