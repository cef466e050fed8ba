"""The sheet's own words, in the language of the sheet.

They are labels like the catalog's and not interface translations, because a sheet is printed in the language of its
readers: from a shell without a locale, too, and on an English desktop.
"""

from __future__ import annotations

from ..catalog.labels import Label

UNTIL = Label("{theme} · {period}", "{theme} · {period}", "{theme} · {period}")
SAMPLE = Label("SAMPLE DATA — MADE UP", "示例数据 · 纯属虚构", "範例資料 · 純屬虛構")
FIGURES = Label("Key figures", "主要指标", "主要指標")
LEGEND = Label("Legend", "图例", "圖例")
CADRES = Label("Resident cadres ({count})", "驻村干部（{count} 人）", "駐村幹部（{count} 人）")
#: What a table says that has no rows.
WHEN_EMPTY = {
    "cadres": Label("No resident cadre is recorded.", "尚无驻村干部记录。", "尚無駐村幹部記錄。"),
    "tasks": Label("No task is recorded.", "尚无责任任务记录。", "尚無責任任務記錄。"),
    "counties": Label("No county.", "无县。", "無縣。"),
    "places": Label("No place.", "无地名。", "無地名。"),
}
TASKS = Label("Responsibility list ({count})", "责任清单（{count} 项）", "責任清單（{count} 項）")
COUNTIES = Label("Counties ({count})", "各县（{count} 个）", "各縣（{count} 個）")
PLACES = Label("Index of places ({count})", "地名索引（{count} 处）", "地名索引（{count} 處）")
PHOTOS = Label("Photos ({count})", "现场照片（{count} 张）", "現場照片（{count} 張）")
GRID = Label("Field", "图格", "圖格")
BATTLE_MAP = Label("{name}: poverty-alleviation battle map", "{name}扶贫作战图", "{name}扶貧作戰圖")
SECRECY = Label("Internal use only, not to be passed on", "内部资料，请勿外传", "內部資料，請勿外傳")
SECRECY_PERSONAL = Label(
    "Personal data: internal use only, not to be passed on",
    "含个人信息：内部资料，请勿外传",
    "含個人資訊：內部資料，請勿外傳",
)
RIVERS = Label("Rivers", "河流", "河流")
LAND_COVER = Label("Land cover", "土地覆盖", "土地覆蓋")
NAME = Label("Name", "名称", "名稱")
SCALE = Label("Scale {scale}", "比例尺 {scale}", "比例尺 {scale}")
PROJECTION = Label(
    "CGCS2000, Gauss-Krüger 3° zone, central meridian {meridian}° E; grid in km",
    "2000国家大地坐标系，高斯—克吕格3°带投影，中央经线 {meridian}°E；格网单位：公里",
    "2000國家大地坐標系，高斯—克呂格3°帶投影，中央經線 {meridian}°E；格網單位：公里",
)
SOURCE = Label(
    "Source: {owner}, workspace {store}; boundaries from {datum}",
    "资料来源：{owner}，工作空间 {store}；边界原坐标系 {datum}",
    "資料來源：{owner}，工作空間 {store}；邊界原坐標系 {datum}",
)
SOURCE_PLAIN = Label(
    "Source: workspace {store}; boundaries from {datum}",
    "资料来源：工作空间 {store}；边界原坐标系 {datum}",
    "資料來源：工作空間 {store}；邊界原坐標系 {datum}",
)
PRINTED = Label("Printed {date}", "制图日期 {date}", "製圖日期 {date}")
FIGURES_SINCE = Label(
    "Key figures (change since {period})", "主要指标（较 {period} 增减）", "主要指標（較 {period} 增減）"
)
KILOMETRES = Label("km", "公里", "公里")
COUNTY_BOUNDARY = Label("County boundary", "县级界", "縣級界")
KEY_SITES = Label("Key sites", "重点帮扶点", "重點幫扶點")
NO_PERIOD = Label("no figures yet", "尚无指标", "尚無指標")
PLACE = Label("Place", "驻点", "駐點")
