"""A workbook with one sheet per township, as county offices send them. All of it is made up."""

from __future__ import annotations

from pathlib import Path

from .writing import Rows, Sheet, SheetFiles, write_xlsx

sheets = SheetFiles()
_HEADER = ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态")


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
