"""Exports of the national register, one row a person. Names, numbers and phones are made up; all were born in 1900."""

from __future__ import annotations

from pathlib import Path

from .writing import Cell, Rows, Sheet, SheetFiles, identity, write_xlsx

sheets = SheetFiles()

_REGISTER = (
    "县",
    "乡",
    "村",
    "组",
    "户编号",
    "人编号",
    "姓名",
    "证件号码",
    "与户主关系",
    "性别",
    "文化程度",
    "健康状况",
    "劳动技能",
)
_OF_HOUSEHOLD = ("贫困户属性", "主要致贫原因", "脱贫属性", "人均纯收入", "联系电话")


def _person(household: str, number: int, name: str, relation: str, gender: str, *rest: Cell) -> tuple[Cell, ...]:
    number_in_file = int(household[-2:]) * 10 + number
    return (household, f"{household}{number:02}", name, identity("520425", number_in_file), relation, gender, *rest)


@sheets.file("04_register_by_person.xlsx")
def register_by_person(path: Path) -> None:
    """The national register: one row a person, what belongs to the household only in the row of its head."""
    place = ("紫云苗族布依族自治县", "板当镇", "小寨关村", "大寨组")
    rows: Rows = [
        (*_REGISTER, *_OF_HOUSEHOLD),
        (*place, *_person("B0400001", 1, "岑阿旺", "户主", "男", "小学", "长期慢性病", "普通劳动力"), "一般贫困户", "因病", "未脱贫", 2210.36, "13800000101"),
        (*place, *_person("B0400001", 2, "韦阿妹", "配偶", "女", "文盲或半文盲", "健康", "普通劳动力")),
        (*place, *_person("B0400001", 3, "岑小旺", "之子", "男", "初中", "健康", "无劳动力")),
        (*place, *_person("B0400002", 1, "罗阿满", "户主", "女", "小学", "残疾", "弱劳动力或半劳动力"), "低保贫困户", "因残", "未脱贫", 1890, None),
        (*place, *_person("B0400002", 2, "罗小满", "之女", "女", "小学", "健康", "无劳动力")),
        (*place, *_person("B0400003", 1, "班独山", "户主", "男", "文盲", "健康", "丧失劳动力"), "五保贫困户", "缺劳力", "已脱贫", 3500, "0853-5200001"),
    ]  # fmt: skip
    write_xlsx(path, Sheet("贫困人口信息", rows))


@sheets.file("05_register_scattered.xlsx")
def register_scattered(path: Path) -> None:
    """The register sorted by name: a household's rows lie apart; one household has no head, one has two."""
    header = ("村代码", "户编号", "人编号", "姓名", "证件号码", "与户主关系", "性别", "致贫原因", "脱贫状态")
    near, far = "520425104233", "520425104230"
    rows: Rows = [
        header,
        (near, *_person("B0500001", 2, "丁小妹", "配偶", "女")),
        (far, *_person("B0500002", 1, "冯大海", "户主", "男", "缺技术", "未脱贫")),
        (near, *_person("B0500003", 2, "何小龙", "之子", "男")),
        (near, *_person("B0500001", 1, "李大江", "户主", "男", "因病", "未脱贫")),
        (far, *_person("B0500004", 1, "马大风", "户主", "男", "因学", "未脱贫")),
        (near, *_person("B0500001", 3, "李小溪", "之女", "女")),
        (near, *_person("B0500003", 3, "牛小凤", "之女", "女")),
        (far, *_person("B0500004", 2, "潘大雨", "户主", "女", "因学", "未脱贫")),
        (far, *_person("B0500002", 2, "秦小湖", "之父", "男")),
    ]
    write_xlsx(path, Sheet("Sheet1", rows))


@sheets.file("20_phones_and_identity_numbers.xlsx")
def phones_and_identity_numbers(path: Path) -> None:
    """Phones and identity numbers as people type them: +86, spaces, landlines, too short, wrong check digit, as a number."""
    right = [identity("520425", number) for number in range(901, 916)]
    with_x = next(number for number in (identity("520425", n) for n in range(916, 990)) if number.endswith("X"))
    wrong = right[5][:17] + ("0" if right[5][17] != "0" else "1")
    shown: list[tuple[Cell, Cell]] = [
        (right[0], "13800000201"),
        (with_x.lower(), "+86 138 0000 0202"),
        (f"'{right[2]}", "138-0000-0203"),
        ("520425000101901", 13800000204),
        (right[4], "0853-5200002"),
        (wrong, "13800000206"),
        (int(right[6][:15]) * 1000, "13800000207"),
        (right[7][:17], "13800000208"),
        (right[8], "1380000020"),
        (right[9], "13800000209、13800000210"),
        (f"{right[10][:6]} {right[10][6:14]} {right[10][14:]}", "1.38E+10"),
        ("".join(chr(ord(digit) + 0xFEE0) for digit in right[11]), "１３８０００００２１２"),
        (f"{right[12][:6]}19001301{right[12][14:]}", "13800000213"),
        ("无", "无"),
        (None, None),
    ]
    rows: Rows = [
        ("户号", "人编码", "姓名", "身份证号码", "关系", "电话"),
        *(
            ("H001", f"A20{n:02}", f"测人{n}", number, "其他", phone)
            for n, (number, phone) in enumerate(shown, start=1)
        ),
    ]
    write_xlsx(path, Sheet("人员", rows))


@sheets.file("39_register_without_numbers.xlsx")
def register_without_numbers(path: Path) -> None:
    """A register in which heads lack the household number: nobody can tell whose their persons are."""
    rows: Rows = [
        ("县", "乡", "村", "户编号", "姓名", "与户主关系", "脱贫属性"),
        ("紫云县", "板当镇", "小寨关村", None, "甲某", "户主", "未脱贫"),
        ("紫云县", "板当镇", "小寨关村", None, "乙某", "配偶", None),
        ("紫云县", "板当镇", "小寨关村", "B3901", "丙某", "户主", "未脱贫"),
        ("紫云县", "板当镇", "小寨关村", None, "丁某", "之子", None),
        ("紫云县", "板当镇", "小寨关村", None, "戊某", "户主", "未脱贫"),
    ]
    write_xlsx(path, Sheet("贫困人口", rows))
