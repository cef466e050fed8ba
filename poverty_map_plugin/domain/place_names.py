"""Names of places as people say and write them: 紫云 for 紫云苗族布依族自治县, 小寨关村 for 小寨关村村民委员会."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from .levels import Level

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


#: Traditional characters that are frequent in names of places, and the simplified ones in the same order.
_TRADITIONAL = str.maketrans(
    "縣鎮鄉區貴雲陽鋪壩龍馬門場溝橋東會員黨團灣嶺觀關鳳鴻興豐廣義寧遠長華樂黃億萬嶽崗塊莊遷陳楊劉趙羅吳張顧銅鐵錦"
    "鍾錢銀鹽魚鳥雞鴨鵝蘭葉蓮藍薊蘇榮營蓋麥齊聖應慶廟樓極楓櫻權歡歲歸澤潤漢濱濟濰淥瀘瀾灘灤爐爾獅獨現環瑪畢畫當盤"
    "盧眾碼禮種穀穩窩筍節範築紅納紙紋結絕統綏綠網綿線織繞續習聯聽腦膠臨舊舉衛裡見規視訓設許試認語誠調論諸講謝證識"
    "議護讓豬貓財質賓賢購贛趕躍軍軒軸輝轉農連進運過達邁還鄰鄭醫釋針鈴鋼錫鎖陰陸隊階際雙雜離難電靈靜順頂項須頭頸題"
    "額顏願類風飛飯飲館駐駕騎驛體髮鬧魯鮮鴿鵬鷹麗點齋龜壟壽夢奪奮妝婦學實寬寶將專尋對導層屬島峽嵐巖幣幹幾庫廠強彈"
    "後從復徑愛態慮憲懷戰戲戶拋換據損擔擇擴攔敗數斷時晉書業樹橫機檔橢櫃殘殺毀氣決沒況淨淺減測渾湯準滄滅滿漁",
    "县镇乡区贵云阳铺坝龙马门场沟桥东会员党团湾岭观关凤鸿兴丰广义宁远长华乐黄亿万岳岗块庄迁陈杨刘赵罗吴张顾铜铁锦"
    "钟钱银盐鱼鸟鸡鸭鹅兰叶莲蓝蓟苏荣营盖麦齐圣应庆庙楼极枫樱权欢岁归泽润汉滨济潍渌泸澜滩滦炉尔狮独现环玛毕画当盘"
    "卢众码礼种谷稳窝笋节范筑红纳纸纹结绝统绥绿网绵线织绕续习联听脑胶临旧举卫里见规视训设许试认语诚调论诸讲谢证识"
    "议护让猪猫财质宾贤购赣赶跃军轩轴辉转农连进运过达迈还邻郑医释针铃钢锡锁阴陆队阶际双杂离难电灵静顺顶项须头颈题"
    "额颜愿类风飞饭饮馆驻驾骑驿体发闹鲁鲜鸽鹏鹰丽点斋龟垄寿梦夺奋妆妇学实宽宝将专寻对导层属岛峡岚岩币干几库厂强弹"
    "后从复径爱态虑宪怀战戏户抛换据损担择扩拦败数断时晋书业树横机档椭柜残杀毁气决没况净浅减测浑汤准沧灭满渔",
)
_PLAIN_TEXT = re.compile(r"[\u4e00-\u9fff]+")
_NOTES = re.compile(r"[(\[{【〔〈《][^()\[\]{}【】〔〕〈〉《》]*[)\]}】〕〉》]")
_SEPARATORS = re.compile(r"[^\w]+|_+")
_OFFICE = "人民政府"
_COMMITTEE = re.compile(
    r"(?:(?P<village>村民委员会|村委会|村委|民委员会)|(?P<community>居民委员会|居委会|居委)|委员会|委会)$"
)
_STREET = re.compile(r"(?:街道办事处|街道办|办事处|街道)$")


class Forms(NamedTuple):
    """How a name may be written.

    Attributes:
        full: with the word for its kind.
        short: without it; several places of different kinds may share it.
    """

    full: tuple[str, ...]
    short: tuple[str, ...]


def name_parts(text: str) -> tuple[str, ...]:
    """The parts of a text between blanks, strokes and dots, in simplified characters, without notes in brackets."""
    if not _PLAIN_TEXT.fullmatch(text):
        text = unicodedata.normalize("NFKC", text)
        without = _NOTES.sub("/", text)
        text = without if _SEPARATORS.sub("", without) else text
        parts = _SEPARATORS.split(text.translate(_TRADITIONAL))
        return tuple(part.removesuffix(_OFFICE) or part for part in parts if part)
    return (text.translate(_TRADITIONAL).removesuffix(_OFFICE) or text,)


def folded(text: str) -> str:
    """A name in simplified characters, without blanks, separators and notes in brackets."""
    return "".join(name_parts(text))


def without_committee(name: str) -> str:
    """The village or community of a committee: 小寨关村 for 小寨关村村民委员会, 天誉城社区 for 天誉城居委会.

    Other names are left as they are.
    """
    match = _COMMITTEE.search(name)
    if match is None or not match.start():
        return name
    place = name[: match.start()]
    if place.endswith(("村", "社区")):
        return place
    return place + ("村" if match["village"] else "社区" if match["community"] else "")


def forms(name: str, level: Level) -> Forms:
    """The ways in which the official name of a place is written; all of them folded."""
    name = folded(name)
    full, short = _village_forms(name) if level is Level.VILLAGE else _upper_forms(name)
    full.insert(0, name)
    return Forms(tuple(dict.fromkeys(full)), tuple(form for form in dict.fromkeys(short) if len(form) > 1))


def bare(name: str, level: Level) -> str:
    """A folded name without the word for its kind; it stays whole when nothing would be left."""
    if level is Level.VILLAGE:
        name = without_committee(name)
        return name.removesuffix("社区").removesuffix("村") or name
    street = _STREET.sub("", name)
    return street if street != name and street else short_name(name)


def _village_forms(name: str) -> tuple[list[str], list[str]]:
    place = without_committee(name)
    core = place.removesuffix("社区")
    return [place], [core, core.removesuffix("村")]


def _upper_forms(name: str) -> tuple[list[str], list[str]]:
    full = []
    core = bare(name, Level.COUNTY)
    if name.endswith("街道"):
        full += [name + "办事处", name + "办", core + "办事处"]
    elif name.endswith(("自治县", "自治州", "自治旗", "自治区")):
        kind = name[-1]
        full += [core + kind, core + "自治" + kind, name.removesuffix("自治" + kind) + kind]
    elif name.endswith(("乡", "镇")) and not name.endswith(core + name[-1]):
        full.append(core + name[-1])
    elif name.endswith(("特区", "林区", "新区")):
        full.append(core + "区")
    return full, [core]
