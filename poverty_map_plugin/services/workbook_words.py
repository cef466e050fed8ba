"""The own words of a workbook of records, in its language.

They are labels like the catalog's and not interface translations, because a workbook is written in the language of the
office that it is for, whatever the language of the desktop.
"""

from __future__ import annotations

from ..catalog.labels import Label

#: How units stand in headers, as sheets of the office write them; `importer.numbers` reads each again.
UNITS = {
    "yuan": Label("CNY", "元", "元"),
    "person": Label("people", "人", "人"),
    "household": Label("households", "户", "戶"),
    "percent": Label("%", "%", "%"),
    "kva": Label("kVA", "kVA", "kVA"),
    "mva": Label("MVA", "MVA", "MVA"),
    "mw": Label("MW", "MW", "MW"),
    "km": Label("km", "km", "km"),
    "m": Label("m", "m", "m"),
    "v": Label("V", "V", "V"),
    "kv": Label("kV", "kV", "kV"),
}
YES, NO = Label("yes", "是", "是"), Label("no", "否", "否")
LONGITUDE, LATITUDE = Label("Longitude", "经度", "經度"), Label("Latitude", "纬度", "緯度")

NOTE = Label("About", "说明", "說明")
TITLE = Label("Records of {place}", "{place}数据表", "{place}資料表")
WORKSPACE = Label("Workspace", "工作空间", "工作空間")
SCOPE = Label("Place or bureau", "范围", "範圍")
WRITTEN = Label("Written on", "导出日期", "匯出日期")
RECORDS = Label("Kind of record", "数据类型", "資料類型")
COUNT = Label("Records", "记录数", "記錄數")
SAMPLE = Label(
    "SAMPLE DATA: some or all of these records are made up.",
    "示例数据：部分或全部记录纯属虚构。",
    "範例資料：部分或全部記錄純屬虛構。",
)
MASKED = Label(
    "Names, phones, identity numbers and the like are masked. Masked values cannot be imported: leave such a row as it "
    "is, or write the full value.",
    "姓名、电话、身份证号等个人信息已隐去。隐去的内容不能再导入：请保持原样，或填写完整内容。",
    "姓名、電話、身分證號等個人資料已隱去。隱去的內容不能再匯入：請保持原樣，或填寫完整內容。",
)
IN_FULL = Label(
    "PERSONAL DATA IN FULL: hand this file only to those who need it.",
    "含完整个人信息：仅供确有需要的人员使用，请勿外传。",
    "含完整個人資料：僅供確有需要的人員使用，請勿外傳。",
)
HOW = Label(
    "Bold columns must be filled in. Grey columns (paths of names) only help to read; an import leaves them out. Units "
    "stand in brackets. A blank cell leaves what the workspace has.",
    "粗体列为必填。灰色列（名称路径）仅供阅读，导入时忽略。括号内为计量单位。空白单元格表示保留原值。",
    "粗體欄為必填。灰色欄（名稱路徑）僅供閱讀，匯入時忽略。括號內為計量單位。空白儲存格表示保留原值。",
)
SHAPES = Label(
    "Positions are degrees of longitude and latitude in CGCS2000 (EPSG:4490). Lines and areas are not in here; "
    "an import leaves them as they are.",
    "经度、纬度采用2000国家大地坐标系（EPSG:4490），单位为度。线和面的图形不在表中，导入时保持不变。",
    "經度、緯度採用2000國家大地坐標系（EPSG:4490），單位為度。線和面的圖形不在表中，匯入時保持不變。",
)
CHOOSE = Label("Choose a word of the list.", "请从列表中选择。", "請從清單中選擇。")
