"""Workbooks of several sheets of one shape, as county offices send them. All people and numbers are made up."""

from __future__ import annotations

from pathlib import Path

from .writing import Rows, Sheet, SheetFiles, identity, write_xlsx

sheets = SheetFiles()
_HEADER = ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态")
_NEAR = "520425104233"


@sheets.file("41_sheet_per_township.xlsx")
def sheet_per_township(path: Path) -> None:
    """One sheet per township: other titles, columns in another order, a total, an empty one, a cover, a hidden one."""
    cover: Rows = [("紫云县2016年贫困户花名册",), ("县扶贫办",)]
    first: Rows = [
        ("板当镇2016年贫困户花名册",),
        _HEADER,
        ("A4101", "520425104222", "陆一", 3, "未脱贫"),
        ("A4102", "520425104222", "陆二", "三口", "未脱贫"),
    ]
    second: Rows = [
        ("宗地镇花名册",),
        ("2016年12月",),
        ("户主姓名", "家庭人口", "户编号", "脱贫状态", "所属村"),
        ("韦一", 4, "A4103", "未脱贫", "520425105210"),
        ("韦二", "四口", "A4104", "已脱贫", "520425105210"),
        ("合计", 8, None, None, None),
    ]
    empty: Rows = [_HEADER]
    old: Rows = [_HEADER, ("A4105", "520425104222", "旧户", 1, "未脱贫")]
    write_xlsx(
        path,
        Sheet("封面", cover, ("A1:E1",)),
        Sheet("板当镇", first, ("A1:E1",)),
        Sheet("宗地镇", second, ("A1:E1",)),
        Sheet("大营镇", empty),
        Sheet("2015年", old, hidden=True),
    )


@sheets.file("42_register_per_village.xlsx")
def register_per_village(path: Path) -> None:
    """The register in parts: one household goes on in the next part, another one lacks its head, one number is in both."""
    header = ("村代码", "户编号", "人编号", "姓名", "证件号码", "与户主关系", "致贫原因", "脱贫状态")
    first: Rows = [
        ("板当镇贫困人口（一）",),
        header,
        (_NEAR, "B4200001", "B420000101", "岑大", identity("520425", 421), "户主", "因病", "未脱贫"),
        (_NEAR, "B4200001", "B420000102", "岑二", identity("520425", 422), "配偶", None, None),
        (_NEAR, "B4200002", "B420000201", "韦大", identity("520425", 423), "户主", "因学", "未脱贫"),
    ]
    # The part ends within a household: the export had room for so many rows.
    second: Rows = [
        ("板当镇贫困人口（二）",),
        header,
        (_NEAR, "B4200002", "B420000202", "韦二", identity("520425", 424), "之子", None, None),
        (_NEAR, "B4200003", "B420000301", "罗大", identity("520425", 425), "户主", "因残", "已脱贫"),
        (_NEAR, "B4200004", "B420000402", "班二", identity("520425", 426), "配偶", None, None),
        (_NEAR, "B4200001", "B420000101", "岑大", identity("520425", 421), "户主", "因病", "未脱贫"),
    ]
    write_xlsx(path, Sheet("第一部分", first, ("A1:H1",)), Sheet("第二部分", second, ("A1:H1",)))


@sheets.file("43_unit_note_per_sheet.xlsx")
def unit_note_per_sheet(path: Path) -> None:
    """Projects of two bureaus: money in 万元 by a note on one sheet, in 元 on the other, the third says nothing."""
    header = ("项目编号", "项目名称", "项目类型", "建设地点", "年度", "总投资", "已完成投资")
    place = "紫云苗族布依族自治县"
    many: Rows = [
        ("紫云供电局2016年农网项目", *[None] * 6),
        (*[None] * 5, "单位：万元", None),
        header,
        ("X4301", "板当台区新建", "农网改造升级", place, 2016, 85, 12.5),
        ("X4302", "宗地线路改造", "农网改造升级", place, 2016, "30.5万", 0),
    ]
    single: Rows = [
        ("台江供电局2016年农网项目", *[None] * 6),
        (*[None] * 5, "单位：元", None),
        header,
        ("X4303", "台盘台区新建", "小康电", "台江县", 2016, 850000, 125000),
        ("合计", None, None, None, None, 850000, 125000),
    ]
    none: Rows = [header, ("X4304", "丹寨线路改造", "光伏扶贫", "丹寨县", 2016, 420000, "12万元")]
    write_xlsx(
        path,
        Sheet("紫云", many, ("A1:G1",)),
        Sheet("台江", single, ("A1:G1",)),
        Sheet("丹寨", none),
    )
