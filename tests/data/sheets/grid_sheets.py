"""Lists of the grid: transformers, substations, lines. All of it is made up."""

from __future__ import annotations

from pathlib import Path

from .writing import Formula, Rows, Sheet, SheetFiles, write_text, write_xlsx

sheets = SheetFiles()


@sheets.file("13_transformers_utf16.tsv")
def transformers_utf16(path: Path) -> None:
    """Excel's "Unicode text": UTF-16 with tabs; a place code between quotes, numbers with thousands separators."""
    rows: Rows = [
        ("台区编码", "台区", "村代码", "容量", "最大负荷", "户数"),
        ("T1301", "小寨关1台区", "520425104222", "100", "88.5", "120"),
        ("T1302", "小寨关2台区", '"520425104222"', "200", "150", "1,050"),
        ("T1303", "阳芳村公变", " 522630202201 ", "50", "62", "77"),
        ("T1304", "石门坎公变", "520526210215", "160", "", "140"),
        ("T1305", "无村公变", "", "160", "20", "140"),
    ]
    write_text(path, rows, "utf-16", delimiter="\t")


@sheets.file("23_error_values_and_formulas.xlsx")
def error_values_and_formulas(path: Path) -> None:
    """A list full of lookups: error values, formulas never computed, formulas with their last result."""
    rows: Rows = [
        ("变电站编码", "变电站名称", "电压等级", "主变容量(MVA)", "最大负荷", "所属县", "投运年份"),
        ("S2301", "板当变电站", "35kV", 10, Formula("=D2*0.6", 6), "520425", 2008),
        ("S2302", "宗地变电站", "35kV", Formula("=VLOOKUP(A3,Sheet9!A:B,2,0)", "#N/A"), 4, "520425", 2009),
        ("S2303", "台盘变电站", "35kV", "#REF!", 4, "522630", 2010),
        ("S2304", "石门变电站", Formula('=C4&""'), 10, 4, "520526", 2011),
        ("S2305", "猴场变电站", "110kV", Formula("=D2*2"), 4, "520425", 2012),
        ("S2306", "火花变电站", "35kV", 8, Formula("=E9/0", "#DIV/0!"), "520425", 2013),
        ("S2307", Formula('="大营"&"变电站"', "大营变电站"), "35kV", Formula("=SUM(D2,D7)", 18), None, "紫云县", Formula("=2010+4", 2014)),
        ("S2308", "营盘变电站", "35kV", 8, 4, Formula("=F2", "520204"), "2015年"),
        ("S2309", "溢出变电站", "35kV", 8, "########", "520204", 2015),
    ]  # fmt: skip
    write_xlsx(path, Sheet("变电站台账", rows))


@sheets.file("27_transformers_by_taiqu.xlsx")
def transformers_by_taiqu(path: Path) -> None:
    """The bureau's own list: 台区 for transformer, units in the headers, loads over the capacity, lines by name."""
    rows: Rows = [
        ("紫云供电局配变台账",),
        ("台区编号", "台区名称", "乡镇", "所属行政村", "容量(kVA)", "最大负荷（kVA）", "用户数(户)", "所属线路", "末端电压(V)", "供电半径(km)", "投运年份"),
        ("T2701", "小寨关村大寨台区", "板当镇", "小寨关村", 100, 131.5, 120, "10kV板小线", 178, 0.62, 2006),
        ("T2702", "小寨关村上寨台区", "板当镇", "小寨关", "200kVA", "45%", 85, "L01", 201, 0.35, "2012年"),
        ("T2703", "青山村一组台区", "板当镇", "青山村", "0.2MVA", 90, 60, "L01", "0.215kV", "350m", 2015),
        ("T2704", "青山村二组台区", "板当镇", "青山村", "S11-200/10", 90, 60, "L01", 210, 0.3, 2015),
        ("T2705", "新塘村台区", "板当镇", "新塘村", 50, 20, 33, "10kV查无线", 215, 0.3, 2015),
        ("T2706", "兴联村台区", "板当镇", "兴联村", 0, 20, 33, "L02", 215, 0.3, 2015),
        ("T2707", "丙贡村台区", "板当镇", "丙贡村", 315, 900, 210, None, 380.5, 0.9, 2015),
        ("T2708", "大地村台区", "板当镇", "大地村", 80, "-", "—", None, None, None, None),
    ]  # fmt: skip
    write_xlsx(path, Sheet("配变", rows, ("A1:K1",)))


@sheets.file("38_transformers_other_unit_subtotals.xlsx")
def transformers_other_unit_subtotals(path: Path) -> None:
    """Loads in kW instead of kVA, subtotals beside a merged township that was a 乡 then, numbers of rows as 编号."""
    rows: Rows = [
        ("紫云县2016年台区统计表",),
        ("编号", "乡镇", "村", "台区名称", "容量", "最大负荷(kW)", "户数"),
        (1, "宗地乡", "湾塘村", "湾塘1台区", 100, 85, 120),
        (2, None, "湾塘村", "湾塘2台区", 50, 30, 60),
        (None, None, "小计", None, 150, 115, 180),
        (3, "板当镇", None, "无村台区", 50, 30, 60),
        (4, None, "新场", "新场台区", 50, 30, 60),
        (None, "合计", None, None, 250, 175, 300),
    ]
    write_xlsx(path, Sheet("台区", rows, ("A1:G1", "B3:B5", "B6:B7")))


@sheets.file("34_power_lines_voltages.csv")
def power_lines_voltages(path: Path) -> None:
    """Lines of a table without shapes, the voltage in every spelling; lengths in metres and kilometres."""
    voltages = ["10kV", "10千伏", "0.4", "110KV", "35;110", "10000", "交流35kV", "380V", "１０ｋＶ", "220", "12", "高压", "AC 0.22kV", "110/35千伏", "±500kV", ""]  # fmt: skip
    lengths = [
        "12.5",
        "12.5km",
        "480米",
        "33公里",
        "20",
        "9.8",
        "15",
        "310m",
        "8.2",
        "70",
        "3",
        "3",
        "0.2",
        "44",
        "2100",
        "5",
    ]
    kinds = [
        "架空",
        "架空线",
        "电缆",
        "架空",
        "混合",
        "架空",
        "架空",
        "电缆线",
        "架空",
        "架空",
        "架空",
        "架空",
        "",
        "架空",
        "架空",
        "架空",
    ]
    rows: Rows = [
        ("线路编码", "线路名称", "电压等级", "长度", "架设方式", "导线截面", "电源变电站"),
        *(
            (
                f"L34{number:02}",
                f"测试线{number}",
                voltage,
                length,
                kind,
                "LGJ-70/10",
                "S01" if number % 2 else "板当变",
            )
            for number, (voltage, length, kind) in enumerate(zip(voltages, lengths, kinds, strict=True), start=1)
        ),
    ]
    write_text(path, rows, "utf-8-sig")
