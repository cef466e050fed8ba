"""Short names of places, as people say them: 紫云 for 紫云苗族布依族自治县."""

from __future__ import annotations

import re

# fmt: off
_PEOPLES = (
    "蒙古", "回", "藏", "维吾尔", "苗", "彝", "壮", "布依", "朝鲜", "满", "侗", "瑶", "白", "土家", "哈尼",
    "哈萨克", "傣", "黎", "傈僳", "佤", "畲", "高山", "拉祜", "水", "东乡", "纳西", "景颇", "柯尔克孜", "土",
    "达斡尔",
    "仫佬", "羌", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "怒", "乌孜别克", "俄罗斯",
    "鄂温克", "德昂", "保安", "裕固", "京", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺", "各",
)
# fmt: on
# Longest first, so that 土家族 is not read as 土 and 家族. Names of two and more characters also occur without 族.
_PEOPLE = "|".join(sorted([f"{p}族" for p in _PEOPLES] + [p for p in _PEOPLES if len(p) > 1], key=len, reverse=True))
_AUTONOMOUS = re.compile(rf"^(?P<place>.+?)(?:{_PEOPLE})*自治(?:区|州|县|旗)$")
_PEOPLES_TOWNSHIP = re.compile(rf"^(?P<place>.{{2,}}?)(?:{'|'.join(f'{p}族' for p in _PEOPLES)})+(?:乡|镇)$")
_PLAIN = re.compile(
    r"^(?P<place>.{2,}?)(?:特别行政区|行政区|居民委员会|村民委员会|社区居委会|村委会|居委会|街道办事处|街道|地区|特区|林区|矿区"
    r"|省|市|州|盟|县|区|旗|镇|乡|村)$"
)


def short_name(name: str) -> str:
    """`name` without the words for its kind; a name that would shrink to one character stays whole."""
    if name.endswith(("自治区", "自治州", "自治县", "自治旗")):
        match = _AUTONOMOUS.match(name)
        if match and len(match["place"]) > 1:
            return match["place"].removesuffix("族") if match["place"].endswith("族") else match["place"]
        plain = re.sub(r"自治(?:区|州|县|旗)$", "", name)
        return plain.removesuffix("族")
    if name.endswith("社区"):  # a residents' community: its 区 is no district
        return name
    match = _PEOPLES_TOWNSHIP.match(name) or _PLAIN.match(name)
    return match["place"] if match else name
