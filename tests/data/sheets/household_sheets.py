"""Lists of poor households, one row a household. Names, numbers and phones are made up."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from .writing import Cell, Formula, Rows, Sheet, SheetFiles, Shown, write_xls, write_xlsx

sheets = SheetFiles()


@sheets.file("01_clean_households.xlsx")
def clean_households(path: Path) -> None:
    """What the guide asks for: one header row with the catalog's own labels, a code in every cell that wants one."""
    header: tuple[str, ...] = (
        "户编号",
        "所属村",
        "村民小组",
        "户主姓名",
        "家庭人口",
        "致贫原因",
        "贫困户属性",
        "脱贫状态",
        "识别时间",
    )
    header += ("脱贫时间", "人均纯收入", "易地扶贫搬迁户", "联系电话", "帮扶责任人")
    rows: Rows = [
        header,
        ("A0101", "520425104222", "大寨组", "岑大山", 4, "因病", "一般贫困户", "未脱贫", "2014-03-01", None, 2310.5, "否", "13800000001", "G01"),
        ("A0102", "520425104222", "大寨组", "岑小河", 3, "缺技术", "低保贫困户", "未脱贫", "2014-03-01", None, 1980, "否", "13800000002", "G01"),
        ("A0103", "520425104201", "上寨组", "伍木匠", 5, "因学", "一般贫困户", "已脱贫", "2014-03-02", "2016-12-20", 4120, "否", "13800000003", "G02"),
        ("A0104", "520425104227", "岩脚组", "班石生", 2, "因残", "五保贫困户", "未脱贫", "2015-01-15", None, 1765, "是", None, "G02"),
        ("A0105", "522630202201", "一组", "杨稻香", 6, "缺资金", "一般贫困户", "预脱贫", "2014-05-20", None, 2990, "否", "13800000005", None),
        ("A0106", "522630202201", "二组", "杨谷雨", 1, "缺劳力", "五保贫困户", "未脱贫", "2014-05-20", None, 1500, "否", None, None),
        ("A0107", "520526210211", None, "马远山", 7, "缺土地", "一般贫困户", "返贫", "2013-12-31", None, 2050, "是", "13800000007", None),
        ("A0108", "520526210215", "新街组", "朱长贵", 4, "因灾", "低保贫困户", "未脱贫", "2016-01-05", None, 2222.22, "否", "13800000008", None),
    ]  # fmt: skip
    write_xlsx(path, Sheet("贫困户", rows))


@sheets.file("02_title_unit_merged_header.xlsx")
def title_unit_merged_header(path: Path) -> None:
    """A title over all columns, a line with the unit, and two header rows merged over groups and down single columns."""
    rows: Rows = [
        ("紫云县板当镇2016年建档立卡贫困户基本情况表",),
        ("填报单位：紫云供电局", None, None, None, None, None, None, None, "单位：元、人"),
        ("户编号", "行政村代码", "户主姓名", "家庭情况", None, None, "脱贫情况", None, "年人均\n纯收入"),
        (None, None, None, "人口数", "主要致贫原因", "危房等级", "脱贫属性", "脱贫年度", None),
        ("A0201", "520425104202", "罗春分", 4, "因病致贫", "C级危房", "未脱贫", None, 2100),
        ("A0202", "520425104202", "罗夏至", 3, "因学致贫", "安全住房", "已脱贫", 2016, 3800),
        ("A0203", "520425104204", "韦秋实", 5, "缺技能", "D级", "拟脱贫", None, 2600.8),
        ("A0204", "520425104204", "韦冬藏", 2, "因残", "B级", "稳定脱贫", "2015年", 4010),
        ("A0205", "520425104207", "王青松", 6, "缺劳动力", "A级", "未脱贫", None, 1890),
        ("A0206", "520425104207", "王翠柏", 1, "其它", "A级", "未脱贫", None, 0),
    ]
    merged = ("A1:I1", "A2:C2", "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:H3", "I3:I4")
    write_xlsx(path, Sheet("Sheet1", rows, merged))


@sheets.file("06_place_in_three_columns.xlsx")
def place_in_three_columns(path: Path) -> None:
    """County, township and village by name in three columns, the first two merged down over the rows below them."""
    rows: Rows = [
        ("县(市、区)", "乡(镇)", "村(居)委会", "户编号", "户主", "人口数", "致贫原因", "脱贫状态"),
        ("紫云县", "板当镇", "小寨关村", "A0601", "岑一帆", 4, "因病", "未脱贫"),
        (None, None, "小寨关", "A0602", "岑二帆", 3, "因学", "未脱贫"),
        (None, None, "圆梦社区", "A0603", "岑三帆", 2, "因残", "已脱贫"),
        (None, "火花镇", "平寨村", "A0604", "班九月", 5, "缺水", "未脱贫"),
        (None, "宗地镇", "平寨村", "A0605", "班十月", 5, "缺水", "未脱贫"),
        ("台江", "台盘", "阳芳村委会", "A0606", "杨立春", 4, "缺技术", "未脱贫"),
        (None, None, "棉花村村民委员会", "A0607", "杨雨水", 6, "缺资金", "未脱贫"),
        (None, None, "小寨关村", "A0608", "杨惊蛰", 6, "缺资金", "未脱贫"),
        ("威宁彝族回族苗族自治县", "石门乡", "团结村", "A0609", "马清明", 3, "缺土地", "返贫"),
        (None, None, "无此村", "A0610", "马谷雨", 3, "缺土地", "未脱贫"),
    ]
    merged = ("A2:A6", "B2:B4", "A7:A9", "B7:B9", "A10:A11", "B10:B11")
    write_xlsx(path, Sheet("贫困户名单", rows, merged))


@sheets.file("08_ambiguous_villages.xlsx")
def ambiguous_villages(path: Path) -> None:
    """Village names alone: some stand once in the province, some several times, and nothing in the row tells which."""
    rows: Rows = [
        ("村", "户号", "户主姓名", "家庭人口", "脱贫状态"),
        ("小寨关村", "A0801", "岑甲子", 4, "未脱贫"),
        ("阳芳村", "A0802", "杨乙丑", 3, "未脱贫"),
        ("平寨村", "A0803", "班丙寅", 5, "未脱贫"),
        ("团结村", "A0804", "马丁卯", 2, "未脱贫"),
        ("大寨", "A0805", "韦戊辰", 4, "已脱贫"),
        ("尅哨村", "A0806", "罗己巳", 4, "已脱贫"),
    ]
    write_xlsx(path, Sheet("2016", rows))


@sheets.file("10_codes_with_lost_digits.xlsx")
def codes_with_lost_digits(path: Path) -> None:
    """Village and household numbers that Excel took for numbers: whole, in exponents, with .0, with an apostrophe."""
    rows: Rows = [
        ("户编码", "村代码", "户主", "人口数", "脱贫状态"),
        ("5204251042220001", "520425104222", "岑东", 4, "未脱贫"),
        ("5204251042220002", 520425104222, "岑南", 4, "未脱贫"),
        ("5204251042220003", Shown(520425104222, "0.00E+00"), "岑西", 3, "未脱贫"),
        ("5204251042220004", "5.20425E+11", "岑北", 3, "未脱贫"),
        ("5.20425104222E+15", "520425104222", "岑中", 2, "未脱贫"),
        ("'5204251042220006", "'520425104222", "岑上", 2, "未脱贫"),
        ("5204251042220007", "520425104222.0", "岑下", 2, "未脱贫"),
        ("5204251042220008", " 520425104222\u3000", "岑左", 2, "未脱贫"),
        ("5204251042220009", "５２０４２５１０４２２２", "岑右", 2, "未脱贫"),
        ("5204251042220010", "52042510422", "岑前", 2, "未脱贫"),
    ]
    write_xlsx(path, Sheet("Sheet1", rows))


@sheets.file("15_serial_dates.xls")
def serial_dates(path: Path) -> None:
    """An old .xls whose dates are counts of days: shown as dates or as the bare number; one is no count of days."""
    rows: Rows = [
        ("紫云供电局结对帮扶户名单",),
        (),
        ("户编号", "村代码", "户主姓名", "家庭人口数", "退出状态", "建档时间", "退出时间"),
        ("A1501", "520425104209", "吴一", 4.0, "未脱贫", Shown(date(2014, 3, 5), "yyyy-mm-dd"), None),
        ("A1502", "520425104209", "吴二", 3.0, "脱贫", 41703, 42735),
        ("A1503", 520425104209.0, "吴三", 5.0, "脱贫", Shown(date(2014, 3, 5), 'yyyy"年"m"月"d"日"'), Shown(42724, "m/d/yy")),
        ("A1504", 520425104219.0, "吴四", 2.0, "未脱贫户", "41703", None),
        ("A1505", 520425104219.0, "吴五", 1.0, "未脱贫", 1234567, None),
        ("A1506", 520425104219.0, "吴六", 2.5, "未脱贫", 41703, None),
    ]  # fmt: skip
    write_xls(path, Sheet("名单", rows, ("A1:G1",)), Sheet("Sheet2", []), Sheet("Sheet3", []))


@sheets.file("19_yes_no_signs.xlsx")
def yes_no_signs(path: Path) -> None:
    """Yes and no in seventeen ways, blanks in three, and two words that are neither."""
    signs: list[Cell] = ["是", "否", "√", "×", "有", "无", 1, 0, "Y", "N", "✓", "✗", "yes", "No", "对", "非易地扶贫搬迁户", "Ｙ", True, "空", "/", "待定", 3, None]  # fmt: skip
    rows: Rows = [
        ("户号", "村代码", "户主", "属性", "脱贫状态", "是否搬迁户"),
        *(
            (f"A19{number:02}", "520425104224", f"测户{number}", "一般农户", "未脱贫", sign)
            for number, sign in enumerate(signs, start=1)
        ),
    ]
    write_xlsx(path, Sheet("搬迁", rows))


@sheets.file("24_cover_two_lists_hidden.xlsx")
def cover_two_lists_hidden(path: Path) -> None:
    """A cover and an explanation before two lists of different kinds; a hidden sheet holds last year's list."""
    households: Rows = [
        ("板当镇贫困户一览", None, None, None, None),
        ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态"),
        ("A2401", "520425104226", "陆上", 3, "未脱贫"),
        ("A2402", "520425104226", "陆中", 4, "未脱贫"),
        ("A2403", "520425104228", "陆下", 5, "已脱贫"),
    ]
    old: Rows = [
        ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态"),
        *((f"A24{number}", "520425104226", f"旧户{number}", 3, "未脱贫") for number in range(10, 20)),
    ]
    cadres: Rows = [
        ("干部编号", "干部姓名", "帮扶身份", "工作单位", "手机号", "所驻村", "帮扶地", "到村时间"),
        ("A2451", "陆向前", "第一书记", "紫云供电局", "13800000051", "520425104226", "520425104226", "2016-03-01"),
        ("A2452", "陆向上", "队员", "紫云供电局", "13800000052", "520425104228", "520425104228", "2016-03-01"),
    ]
    cover: Rows = [
        (),
        (),
        (None, None, "脱贫攻坚工作台账"),
        (),
        (None, None, "紫云供电局扶贫办"),
        (None, None, "二〇一六年十二月"),
    ]
    write_xlsx(
        path,
        Sheet("封面", cover, ("C3:F3",)),
        Sheet("填表说明", [("1. 户编号不得重复。",), ("2. 所属村填12位代码。",)]),
        Sheet("2015年(旧)", old, hidden=True),
        Sheet("贫困户", households, ("A1:E1",)),
        Sheet("帮扶干部", cadres),
    )


@sheets.file("25_english_headers.xlsx")
def english_headers(path: Path) -> None:
    """Headers, words of lists and yes and no in English, headers in several cases and with units in brackets."""
    rows: Rows = [
        ("HOUSEHOLD NUMBER", "Village code", "Head of household", "Household size (persons)", "Cause of poverty"),
        ("A2501", "520526210202", "Zhang Yi", 4, "Illness"),
    ]
    rows = [
        (*rows[0], "Household attribute", "Exit status", "Registered on", "Net income per head (yuan)", "Relocated", "Phone"),
        (*rows[1], "General poor household", "Not out of poverty", "2014-03-05", "2,310.50", "No", "+86 138 0000 0071"),
        ("A2502", "520526210203", "Zhu Er", 3, "lack of skills", "Minimum-allowance household", "Out of poverty", "05/03/2014", 4100, "yes", "13800000072"),
        ("A2503", "520526210204", "Tao San", 2, "Other", "General poor household", "not_out", "25/03/2014", "2.3万", "n", None),
        ("A2504", "520526210206", "Wu Si", 2, "Laziness", "General poor household", "Not out of poverty", "2014-03-05", 2000, "No", None),
    ]  # fmt: skip
    write_xlsx(path, Sheet("Households", rows))


@sheets.file("26_traditional_headers.xlsx")
def traditional_headers(path: Path) -> None:
    """Headers and the words of lists in traditional characters."""
    rows: Rows = [
        ("戶編號", "所屬村", "村民小組", "戶主姓名", "家庭人口", "致貧原因", "貧困戶屬性", "脫貧狀態", "識別時間", "人均純收入", "易地扶貧搬遷戶", "聯絡電話"),
        ("A2601", "520425104224", "第一組", "羅一", 4, "因病", "一般貧困戶", "未脫貧", "2014年3月5日", "２１００", "否", "13800000091"),
        ("A2602", "520425104229", "第二組", "羅二", 3, "因身心障礙", "低保貧困戶", "已脫貧", "2014年3月5日", "0.41萬", "有", "13800000092"),
        ("A2603", "522630202201", "第三組", "楊三", 3, "缺勞力", "五保貧困戶", "預脫貧", "2014年3月5日", "2900元", "無", None),
    ]  # fmt: skip
    write_xlsx(path, Sheet("貧困戶", rows))


@sheets.file("32_headers_in_odd_words.xlsx")
def headers_in_odd_words(path: Path) -> None:
    """Headers that no list of aliases holds: village codes and phones are told by what stands below."""
    rows: Rows = [
        ("档案号", "属地标识", "当家人", "几口人", "为何困难", "怎么联系", "眼下如何"),
        ("A3201", "520425104229", "龙在天", 4, "因病", "13800000081", "未脱贫"),
        ("A3202", "520425104229", "龙在田", 3, "因学", "13800000082", "未脱贫"),
        ("A3203", "520425104230", "龙在渊", 5, "缺技术", "13800000083", "已脱贫"),
        ("A3204", "520425104230", "龙在野", 2, "因残", "13800000084", "预脱贫"),
        ("A3205", "520425104231", "龙在川", 6, "缺资金", "13800000085", "未脱贫"),
    ]
    write_xlsx(path, Sheet("Sheet1", rows))


@sheets.file("35_update_and_people_by_name.xlsx")
def update_and_people_by_name(path: Path) -> None:
    """An update: a record as it is, two changed, a blank that keeps, a new one; the paired cadres stand by name."""
    rows: Rows = [
        ("户编号", "村代码", "户主姓名", "家庭人口", "致贫原因", "脱贫状态", "帮扶责任人"),
        ("H001", "520425104222", "王五", 3, "因病", "未脱贫", None),
        ("H002", "520425104222", "赵六", 5, "因学", "已脱贫", "罗一鸣"),
        ("H003", "520425104222", None, 2, None, "未脱贫", "G02"),
        ("A3504", "520425104222", "钱七", 4, "因残", "未脱贫", "韦二川"),
        ("A3505", "520425104222", "孙八", 4, "因残", "未脱贫", "杨三"),
        ("A3506", "520425104222", "周九", 4, "因残", "未脱贫", "查无此人"),
        ("A3507", "520425104222", None, 4, "因残", "未脱贫", None),
    ]
    write_xlsx(path, Sheet("更新", rows))


@sheets.file("36_repeated_rows.xlsx")
def repeated_rows(path: Path) -> None:
    """Appended: a row twice, a key twice with different content, keys that the store has, a row without its key."""
    rows: Rows = [
        ("户编号", "村代码", "户主姓名", "家庭人口", "致贫原因", "脱贫状态"),
        ("A3601", "520425104232", "唐一", 3, "因病", "未脱贫"),
        ("A3602", "520425104232", "唐二", 4, "因学", "未脱贫"),
        ("A3601", "520425104232", "唐一", 3, "因病", "未脱贫"),
        ("A3603", "520425104232", "唐三", 4, "因学", "未脱贫"),
        ("A3603", "520425104232", "唐三", 6, "因学", "未脱贫"),
        ("H001", "520425104222", "王五", 3, "因病", "未脱贫"),
        ("H002", "520425104222", "赵六", 9, "因学", "未脱贫"),
        (None, "520425104232", "唐无号", 2, "因学", "未脱贫"),
        ("A3605", "520425104232", "唐五", Formula("=D2+D3", 7), "因学", "未脱贫"),
    ]
    write_xlsx(path, Sheet("追加", rows))
