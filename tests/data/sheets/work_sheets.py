"""Sheets of the aid work: agreements, funds, progress, tasks, projects, needs. All of it is made up."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from .writing import Cell, Rows, Sheet, SheetFiles, Shown, write_xlsx

sheets = SheetFiles()


@sheets.file("14_needs_line_breaks_ragged.csv")
def needs_line_breaks_ragged(path: Path) -> None:
    """Line breaks and quotes inside cells, rows too short and too long, and one that an unquoted comma pushed aside."""
    text = (
        "需求编号,需求内容,类别,需求地代码,数量,单位,提出日期,状态\r\n"
        'N1401,"三组抽水电压低，\r\n水泵带不动",用电,520425104222,1,处,2016-03-05,待对接\r\n'
        'N1402,"村民说""灯都不亮""",用电,520425104201,12,户,2016/3/6,办理中\r\n'
        "N1403,书包和文具,助学,522630202201,30,套,2016-3-7,未对接,,,\r\n"
        "N1404,冬衣,物资,520526210215,40,件,2016-03-08\r\n"
        "N1405,电表箱坏了, 请来修,用电,520425104222,1,个,2016-03-09,待对接\r\n"
        "N1406,\"药品\n（常用）\",医疗,520526210211,,,2016-03-10,已办结\r\n"
        "\r\n"
        "N1407,危房维修,住房,520425104233,2,户,2016-03-11,已解决"
    )  # fmt: skip
    path.write_bytes(text.encode())


@sheets.file("16_date_spellings.xlsx")
def date_spellings(path: Path) -> None:
    """Dates in every spelling; those without a day mean the first as a beginning and the last as an end."""
    pairs: list[tuple[Cell, Cell]] = [
        ("2016年3月", "2016年12月"),
        ("2016.3.5", "2016.12.31"),
        ("2016/3/5", "2018/3/5"),
        ("20160305", "20181231"),
        (42434, 43465),
        (datetime(2016, 3, 5, 14, 30), date(2018, 12, 31)),  # noqa: DTZ001
        ("16年3月", "18年12月"),
        ("2016年", "2018年"),
        ("2016-03-05 14:30", "长期"),
        ("二〇一六年三月五日", "2018年12月31日"),
        ("２０１６－０３－０５", "2018-12"),
        (Shown(date(2016, 3, 5), "yyyy/m/d"), None),
        ("三月", None),
        ("2016-13-01", None),
        ("2016-02-30", None),
        ("05/03/2016", None),
        ("2016-03-05", "2015-03-05"),
        ("待定", None),
    ]
    rows: Rows = [
        ("协议编号", "协议名称", "协议类型", "签约地代码", "签约方", "签约时间", "有效期至"),
        *(
            (f"Y16{n:02}", f"测试协议{n}", "电力帮扶协议", "520425", "紫云县人民政府", signed, until)
            for n, (signed, until) in enumerate(pairs, start=1)
        ),
    ]
    write_xlsx(path, Sheet("协议", rows))


@sheets.file("17_money_spellings.xlsx")
def money_spellings(path: Path) -> None:
    """Money in 万元 by the header, in 亿, 万, with separators, full-width digits and signs of the currency."""
    amounts: list[tuple[Cell, Cell, Cell]] = [
        (120, "1,200,000.00", "￥35,000"),
        (350.55, "350.55万元", "350.55万"),
        ("1.2亿", "0.012亿元", 0),
        ("３５", "３５００００", "¥ 12000元"),
        ("3,500.5", Shown(35005000, "#,##0.00"), "35005000.0"),
        ("1.2万", "12000元整", None),
        ("约20", "200000", None),
        (20, "-5", None),
        (20, "20万左右", None),
        (20, "二十万", None),
        ("/", "—", "无"),
        (20, "12人", None),
    ]
    rows: Rows = [
        ("资金编号", "资金名称", "资金来源", "使用地代码", "年度", "计划资金(万元)", "到位资金(元)", "使用资金"),
        *(
            (f"Z17{n:02}", f"测试资金{n}", "中央", "520425", "2016年度", *three)
            for n, three in enumerate(amounts, start=1)
        ),
    ]
    write_xlsx(path, Sheet("资金", rows))


@sheets.file("18_percent_spellings.xlsx")
def percent_spellings(path: Path) -> None:
    """Progress as 85, 85%, 0.85 shown as a percentage, in full width; above 100, below 0 and in words."""
    percents: list[Cell] = ["85%", Shown(0.85, "0%"), 85, "8500%", "８５％", Shown(1, "0.00%"), 100.5, -1, "百分之六十", "60.5 %", "完成", None, "85％以上"]  # fmt: skip
    rows: Rows = [
        ("任务编号", "填报时间", "进度", "状态", "工作进展", "已用资金（万元）"),
        *(
            ("R01", f"2016-{n // 28 + 1:02}-{n % 28 + 1:02}", percent, "推进中", f"第{n}次填报", 1.5)
            for n, percent in enumerate(percents, start=1)
        ),
        ("R99", "2016-06-01", 50, "推进中", "没有这项任务", None),
        ("R02", None, 50, "推进中", "没有日期", None),
        ("R02", "2016-06-02", 50, "快了", "状态不在表内", None),
        ("R01", "2016-01-02", "85%", "推进中", "第1次填报", 1.5),
        ("R01", "2016-01-03", 86, "推进中", "第2次填报", 1.5),
    ]
    write_xlsx(path, Sheet("进展", rows))


@sheets.file("29_tasks.xlsx")
def tasks(path: Path) -> None:
    """The responsibility list: departments by their short names, merged down; two departments; one that is unknown."""
    rows: Rows = [
        ("2016年电力扶贫责任清单",),
        ("责任部门", "编号", "任务", "计划", "行动类别", "层级", "地点", "责任人", "分管领导", "截止日期", "完成标准", "进度"),
        ("计划部", "K2901", "编制电力扶贫专项规划", "2016年", "电力帮扶", "省级", "贵州省", "甲某", "子总", "2016年6月底", "规划印发", "100%"),
        (None, "K2902", "下达小康电工程投资计划", "2016年", "电力帮扶", "省", "52", "甲某", "子总", "2016年3月", "计划下达", "80%"),
        (None, "K2903", "中心村电网改造升级", "十三五", "电力扶贫", "县级", "紫云县", "甲某", "子总", "2020年", "1278个村完成", "35%"),
        ("工会", "K2904", "电亮行动结对", "2016年", "公益", "省级", "贵州省", "乙某", "丑总", "2016-12-31", None, None),
        ("财务部、物资部", "K2905", "资金与物资审计", "2016年", "管理", "省级", "贵州", "丙某", "寅总", "2016-11-30", None, "50%"),
        ("后勤部", "K2906", "驻村干部保障", "2016年", "驻村干部", "省级", "贵州省", "丁某", "卯总", "2016-11-30", None, None),
        ("人事部", "K2907", "驻村干部选派", "2017年", "驻村干部", "省级", "贵州省", "丁某", "卯总", "2016-11-30", None, None),
        ("人事部", "K2908", "驻村干部轮换", "2016年", "驻村干部", "县局", "紫云供电局", "丁某", "卯总", "2016-11-30", None, None),
        ("人事部", "K2909", "驻村干部考核", "2016年", "驻村干部", "县", "紫云供电局", "丁某", "卯总", None, None, None),
        ("人事部", "K2910", None, "2016年", "驻村干部", "县", "紫云供电局", "丁某", "卯总", "2016-11-30", None, None),
        ("团委", "K2911", "青年志愿服务", "2016年", "公益", "县", "紫云供电局", "戊某", None, "2016年11月", None, "0%"),
    ]  # fmt: skip
    write_xlsx(path, Sheet("责任清单", rows, ("A1:L1", "A3:A5")))


@sheets.file("30_projects_wan_yuan.xlsx")
def projects_wan_yuan(path: Path) -> None:
    """No project numbers, money in 万元 by a line above the header, years as 2016年, headings between the projects."""
    rows: Rows = [
        ("2016年农村电网项目进度表", None, None, None, None, None, None, None, None),
        (None, None, None, None, None, None, None, None, "金额单位：万元"),
        ("项目名称", "类型", "建设地点", "年度", "总投资", "已完成投资", "形象进度", "受益户", "受益人口", "开工时间", "竣工日期", "项目状态", "责任单位"),
        ("一、农网改造升级",),
        ("小寨关村台区改造", "农网改造", "紫云县板当镇小寨关村", "2016年", 86.5, 43.2, Shown(0.5, "0%"), "120户", "512人", "2016年3月", "2016年10月", "建设中", "基建部"),
        ("石门乡10千伏线路", "农网改造", "威宁县石门乡", "2016年度", "1,250", "1250万元", "100%", 2300, 9100, "2015.11.1", "2016.9.30", "竣工", "基建部"),
        ("二、小康电",),
        ("盘县小康电工程", "小康电工程", "盘县", 2016, "1.2亿", None, None, "2.3万", "9.1万", None, None, "批复", "计划部"),
        ("平寨村小康电", "小康电工程", "平寨村", 2016, 30, None, None, 80, 300, None, None, "批复", "计划部"),
        ("工期倒置项目", "小康电工程", "台江县台盘乡", 2016, 30, None, None, 80, 300, "2016-10-01", "2016-03-01", "批复", "计划部"),
        ("进度超百项目", "小康电工程", "台江县台盘乡", 2016, 30, 33, "110%", 80, 300, None, None, "建设中", "计划部"),
        ("类型不明项目", "修路", "台江县台盘乡", 2016, 30, None, None, 80, 300, None, None, "批复", "计划部"),
        ("年度不明项目", "光伏", "台江县台盘乡", "十三五", 30, None, None, 80, 300, None, None, "批复", "计划部"),
        ("阳芳村光伏扶贫", "光伏", "阳芳村", "2016", 55, 0, 0, 80, 300, None, None, "未开工", "计划部"),
        ("合计", None, None, None, "13,8xx", None, None, None, None),
    ]  # fmt: skip
    write_xlsx(path, Sheet("项目", rows, ("A1:M1", "A4:M4", "A7:M7")))


@sheets.file("31_donations.xlsx")
def donations(path: Path) -> None:
    """Gifts of money and goods: worth in 元 and 万元, dreams by their short names, dates and amounts missing."""
    rows: Rows = [
        ("捐赠编号", "类型", "梦想类别", "受赠地代码", "捐赠人", "受赠单位", "折合金额", "物资", "捐赠时间"),
        ("J3101", "资金", "助学梦", "520425104222", "公司工会", "板当小学", "2万元", None, "2016年5月30日"),
        ("J3102", "物资", "暖家梦", "台江县台盘乡", "匿名", None, 3600, "棉被40床；大米500kg", "2016.1.20"),
        (
            "J3103",
            "物资",
            "电亮·亲情梦",
            "520526210",
            "供电局团委",
            "石门乡中心校",
            "￥1,880.00",
            "书包、文具",
            "2016-6-1",
        ),
        ("J3104", "捐款", "自立梦", "紫云供电局", "全体员工", None, "８８００元", None, "2016-06-01"),
        ("J3105", "捐款", "致富梦", "520425", "某企业", None, 5000, None, "2016-06-02"),
        ("J3106", "捐款", None, "520425", "某企业", None, None, None, "2016-06-03"),
        ("J3107", "捐款", None, "520425", "某企业", None, 5000, None, None),
        ("J3108", "以物抵款", None, "520425", "某企业", None, 5000, None, "2016-06-04"),
        ("J3109", "捐款", None, None, "某企业", None, 5000, None, "2016-06-05"),
        ("J3110", "捐款", None, "520425", "某企业", None, "五千", None, "2016-06-06"),
    ]
    write_xlsx(path, Sheet("捐赠", rows))


@sheets.file("40_cadres_by_village_only.csv")
def cadres_by_village_only(path: Path) -> None:
    """Cadres by the village where they live and nothing else; a note with an unquoted comma; words of other offices."""
    text = (
        "姓名,帮扶身份,驻点村,驻村日期,联系方式,备注\r\n"
        "罗某,驻村第一书记,紫云县板当镇小寨关村,2016年3月,13800000401,\r\n"
        "韦某,工作队员,紫云县板当镇新场村,2016.3.5,13800000402,吃苦,耐劳\r\n"
        "班某,队员,,2016-03-05,13800000403,\r\n"
    )
    path.write_bytes(text.encode("utf-8-sig"))
