<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation>配置目录文件 {file} 第 {line} 行：不是有效的 YAML（{found}）。</translation>
    </message>
    <message>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation>配置目录文件 {file} 为空；应为{expected}。</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation>配置目录文件 {file} 第 {line} 行 {path}：应为 {expected}，实为 {found}。</translation>
    </message>
    <message>
        <source>The catalog folder {file} does not exist.</source>
        <translation>配置目录文件夹 {file} 不存在。</translation>
    </message>
    <message>
        <source>There is no workspace at {store}.</source>
        <translation>{store} 处没有工作空间。</translation>
    </message>
    <message>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation>{store} 不是扶贫地图的工作空间。请用“新建工作空间”创建。</translation>
    </message>
    <message>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation>{store} 由更新版本的插件写成（数据结构版本 {version}，本插件最高支持 {newest}）。请更新插件。</translation>
    </message>
    <message>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation>{store} 正被其他程序使用。请在那里关闭或结束编辑后重试。</translation>
    </message>
    <message>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation>{store} 无法写入：文件为只读。</translation>
    </message>
    <message>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation>{store} 无法写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The disk is full: {store} was left as it was.</source>
        <translation>磁盘已满：{store} 保持原样。</translation>
    </message>
    <message>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation>{store} 已损坏或不是 GeoPackage（{reason}）。请使用最近一份能打开的备份。</translation>
    </message>
    <message>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation>{store}：有记录不符合表的规则（{reason}）。</translation>
    </message>
    <message>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation>{store}：数据库返回“{reason}”。未作任何改动。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation>“{name}”不能用作表名或列名。</translation>
    </message>
    <message>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation>“{value}”不是省级代码；请填两位数字，如 52。</translation>
    </message>
    <message>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation>“{value}”不是省级代码；例如应为 {expected}。</translation>
    </message>
    <message>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation>工作空间 {path} 必须是 .gpkg 文件。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation>{file} 第 {row} 行：文字不是 {expected} 中的任何一种编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation>{file} 中没有行政区划；应有列 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation>{file} 第 {row} 行：“{column}”中没有代码列（实为“{value}”）；应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation>{file}：“{column}”中没有名称列；应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation>{file} 第 {row} 行：该行无法读取（{reason}）；可能有引号未闭合。</translation>
    </message>
    <message>
        <source>{file} holds no {expected}.</source>
        <translation>{file} 中没有 {expected}。</translation>
    </message>
    <message>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation>{file} 中没有省 {province} 的区划；只有 {found}。</translation>
    </message>
    <message>
        <source>{file} holds no vector files ({expected}).</source>
        <translation>{file} 中没有矢量文件（{expected}）。</translation>
    </message>
    <message>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation>{file} 不是 QGIS 能读取的矢量文件；应为 {expected}。</translation>
    </message>
    <message>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation>{file} 中没有带省 {province} 行政区划代码的内容；例如应为 {expected}。</translation>
    </message>
    <message>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation>{file} 中没有省 {province} 的边界；只有 {found}。</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation>{file} 是投影坐标但没有坐标参照系；请为它指定（{expected}）。</translation>
    </message>
    <message>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation>{file} 中省 {province} 的面没有一个可用。</translation>
    </message>
    <message>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation>要素 {feature} 无法转换到 CGCS2000（{reason}）。</translation>
    </message>
    <message>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation>“{value}”不是坐标基准；应为 {expected}。</translation>
    </message>
    <message>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation>点表 {file} 无法读取（{reason}）；应有列 {expected}。</translation>
    </message>
    <message>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation>{file}：修正了 {count} 个损坏的代码，例如第 {row} 行：{value} 改为 {mended}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation>{file} 第 {row} 行：“{value}”不是代码（应为 {expected} 位）；已略过。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation>{file} 第 {row} 行：“{value}”在电子表格中丢失了位数；请把该列设为文本后重新保存。</translation>
    </message>
    <message>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation>{file} 第 {row} 行过短：“{value}”。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation>{file} 第 {row} 行：{code} 没有名称。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation>{file} 第 {row} 行：{code} 先为“{kept}”，此处为“{other}”；保留前者。</translation>
    </message>
    <message>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation>{count} 个代码以相同名称重复出现：{codes}。</translation>
    </message>
    <message>
        <source>{file} was skipped ({cause}).</source>
        <translation>已跳过 {file}（{cause}）。</translation>
    </message>
    <message>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation>缺少{level} {code}；其下有 {count} 处，例如 {first}。</translation>
    </message>
    <message>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation>{count} 处（例如 {first}）不经{level}直接管辖。</translation>
    </message>
    <message>
        <source>{code} “{name}” only groups counties.</source>
        <translation>{code}“{name}”只是县的归类。</translation>
    </message>
    <message>
        <source>{file} cannot be read; left out.</source>
        <translation>{file} 无法读取；已略过。</translation>
    </message>
    <message>
        <source>{layer} of {file} has no geometries.</source>
        <translation>{file} 的 {layer} 没有几何图形。</translation>
    </message>
    <message>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation>{file} 的 {layer} 中没有代码（字段：{fields}）；例如应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation>{file} 要素 {feature}：“{value}”不是代码；已略过。</translation>
    </message>
    <message>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation>{code} 在 {kept} 中也有；保留后者。</translation>
    </message>
    <message>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation>{file} 要素 {feature}（{code}）不是面；已略过。</translation>
    </message>
    <message>
        <source>{file} was transformed from {crs}.</source>
        <translation>{file} 已从 {crs} 转换。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation>{file}：{code} 的面有误（{reason}），已修复；面积变化 {area_percent} %。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation>{file}：{code} 的面无法修复（{reason}）；已略过。</translation>
    </message>
    <message>
        <source>{code} {name} has the code {new} today.</source>
        <translation>{code} {name} 现在的代码是 {new}。</translation>
    </message>
    <message>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation>{code} 是 {new} 的旧代码，而后者也在；已略过。</translation>
    </message>
    <message>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation>{count} 个面由所辖县合并而成：{codes}。</translation>
    </message>
    <message>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation>{level} {code} {name} 有边界但不在区划中；已保留。</translation>
    </message>
    <message>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation>{level} {code} {name} 没有边界；按无边界保留。</translation>
    </message>
    <message>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation>{level}级的 {count} 处没有边界。</translation>
    </message>
    <message>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>采用坐标基准 {datum}：{asked} 个已知所属县的点中，按 GCJ-02 有 {gcj02} 个落在本县，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个。</translation>
    </message>
    <message>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>因“{clue}”采用坐标基准 {datum}；{asked} 个已知所属县的点中，按 GCJ-02 有 {gcj02} 个落在本县，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个。</translation>
    </message>
    <message>
        <source>Datum {datum}, as you chose.</source>
        <translation>按您的选择采用坐标基准 {datum}。</translation>
    </message>
    <message>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>按文件声明采用坐标基准 {datum}；已知所属县的点无法判断（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。</translation>
    </message>
    <message>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>采用坐标基准 {datum}；支持它的点不多（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。请核对。</translation>
    </message>
    <message>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>无法判断坐标基准；暂按 {datum}（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。请核对。</translation>
    </message>
    <message>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation>文件声明为 {declared}，但采用了 {datum}。</translation>
    </message>
    <message>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>采用了 {datum}，但已知所属县的点与之不符（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。</translation>
    </message>
    <message>
        <source>No county of {workspace} is a key poor county.</source>
        <translation>{workspace} 中没有重点贫困县。</translation>
    </message>
    <message>
        <source>Name a workspace or its project.</source>
        <translation>请指定工作空间或其工程。</translation>
    </message>
    <message>
        <source>The project {path} cannot be read.</source>
        <translation>工程 {path} 无法读取。</translation>
    </message>
    <message>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation>工程 {path} 不是扶贫地图工作空间的工程。</translation>
    </message>
    <message>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation>布局 {path} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is no layout of QGIS.</source>
        <translation>{path} 不是 QGIS 布局。</translation>
    </message>
    <message>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation>工程中没有布局“{name}”；只有 {known}。</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation>没有主题“{theme}”；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation>“{value}”不是时期：请填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation>{period} 尚未计算；已有 {known}。请先对它运行“计算指标”。</translation>
    </message>
    <message>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation>地图显示的是 {shown}，不是 {period}。请先对 {period} 运行“计算指标”。</translation>
    </message>
    <message>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation>县图 {path} 无法写入（{reason}）。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation>文件夹 {path} 无法写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation>布局 {layout} 中没有标识为“{item}”的项；县图将不含此项。</translation>
    </message>
    <message>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation>{name}（{code}）没有边界：其县图显示全省。</translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>字体 {fonts} 均未安装，改用 {taken}：中文可能缺失，或在文件中检索不到。请安装文泉驿微米黑（Debian：fonts-wqy-microhei）或微软雅黑。</translation>
    </message>
    <message>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation>工程 {path} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation>工作空间中还没有村情统计。请先导入，或指明要计算的时期。</translation>
    </message>
    <message>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation>{entity} 的一条记录以“{value}”作为 {field}，不是时期：请填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation>已写入 {records} 条虚构记录，均标为示例；合计与 {period} 的公布数一致。请接着运行“计算指标”，否则地图上没有数值。</translation>
    </message>
    <message>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation>配置目录中没有本省的下列公布数：{figures}。示例改用按 {villages} 个村折算的数值。</translation>
    </message>
    <message>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation>因已有真实记录，略去 {count} 条虚构的“{entity}”记录：合计与公布数不同。</translation>
    </message>
    <message>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation>{count} 个村没有示例记录：工作空间中缺少其乡镇或县。</translation>
    </message>
    <message>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation>{count} 个村无法布点：其所在县在工作空间中没有边界。</translation>
    </message>
    <message>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation>种子必须为 0 或以上，不能是 {value}。</translation>
    </message>
    <message>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation>户数比例必须在 0 与 1 之间，不能是 {value}。</translation>
    </message>
    <message>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation>{store} 中没有可生成示例的村。请用细到村的区划新建工作空间。</translation>
    </message>
    <message>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation>示例容纳不了 {total} 名贫困人口：各村最多容纳 {room} 名。请核对配置目录中的数值和工作空间中的村。</translation>
    </message>
    <message>
        <source>province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>市州</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县</translation>
    </message>
    <message>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation>QGIS 无法打开 {path}：它把 % 及其后的两位数字当作另一个字符。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation>插件自身出错（{kind}：{reason}；{place}）。请连同本次运行的日志一并反馈。</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation>{file} 其实是 Excel 工作簿，与其扩展名不符。请另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation>{file}：{code} 的多边形超出经纬度范围（{extent}），未采用。</translation>
    </message>
    <message>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation>所有县合为一个文件时只能输出 PDF，不能输出 {format}。</translation>
    </message>
    <message>
        <source>{path} was written, but without bookmarks.</source>
        <translation>{path} 已写出，但没有书签。</translation>
    </message>
    <message>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation>工程 {path} 找不到以下图层的数据：{layers}。它被单独移动或改名了。请让工程与工作空间同名并放回同一文件夹，或在 QGIS 中打开工程并指定数据文件。</translation>
    </message>
    <message>
        <source>There is no check “{value}”; there are {known}.</source>
        <translation>没有检查项“{value}”；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it as 2016-12-31.</source>
        <translation>“{value}”不是日期；请写成 2016-12-31。</translation>
    </message>
    <message>
        <source>{path}: the findings can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：检查结果可写为 {expected}。请选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is missing. Fill it in.</source>
        <translation>{kind} {record}：缺少“{column}”。请补填。</translation>
    </message>
    <message>
        <source>{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list.</source>
        <translation>{kind} {record}：“{value}”不在“{column}”的代码表中。请从表中选值。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, less than the {limit} that is possible.</source>
        <translation>{kind} {record}：“{column}”为 {value}，低于可能的下限 {limit}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, more than the {limit} that is possible.</source>
        <translation>{kind} {record}：“{column}”为 {value}，高于可能的上限 {limit}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05.</source>
        <translation>{kind} {record}：“{column}”为“{value}”，不是日期；请写成 2016-03-05。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12.</source>
        <translation>{kind} {record}：“{column}”为“{value}”，不是时期；请写成 2016 或 2016-12。</translation>
    </message>
    <message>
        <source>{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first}).</source>
        <translation>{kind} {record}：“{column}”（{last}）早于“{first_column}”（{first}）。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} lies after {day}.</source>
        <translation>{kind} {record}：“{column}”{value} 晚于 {day}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record.</source>
        <translation>{kind} {record}：“{column}”填的是“{value}”，但没有此编号的{target}。请更正，或补录该记录。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is no place and no bureau of this workspace.</source>
        <translation>{kind} {record}：“{column}”的“{value}”不是本工作空间的地点或供电局。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code.</source>
        <translation>{kind} {record}：“{column}”填的是“{value}”；本工作空间没有此代码的{target}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it.</source>
        <translation>{kind} {record}：“{column}”的“{value}”是旧代码，现为 {today}。请更改。</translation>
    </message>
    <message>
        <source>{kind} {record}: it belongs to a record of {target} that is not there any more.</source>
        <translation>{kind} {record}：所属的{target}记录已不存在。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, but its own code begins otherwise.</source>
        <translation>{kind} {record}：“{column}”为 {value}，但自身代码的开头与之不符。</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code.</source>
        <translation>{kind} {record}：位置在{county}之外 {kilometres} 公里，不在工作空间的任何县内。请核对位置或代码。</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code.</source>
        <translation>{kind} {record}：位置在{county}之外 {kilometres} 公里，落在{found}。请核对位置或代码。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} ({part}) is more than {whole_column} ({whole}).</source>
        <translation>{kind} {record}：“{column}”（{part}）大于“{whole_column}”（{whole}）。</translation>
    </message>
    <message>
        <source>{kind} {record}: its size is {size}, but {persons} persons are recorded.</source>
        <translation>{kind} {record}：家庭人口为 {size}，但登记了 {persons} 人。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but {column} is missing.</source>
        <translation>{kind} {record}：状态为“{status}”，但缺少“{column}”。</translation>
    </message>
    <message>
        <source>{kind} {record}: it left poverty on {exited}, but its status is “{status}”.</source>
        <translation>{kind} {record}：脱贫时间为 {exited}，但状态为“{status}”。</translation>
    </message>
    <message>
        <source>{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card.</source>
        <translation>{kind} {record}：“{column}”{value} 的末位与其他各位不符。请与证件核对。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} is no identity number. Compare it with the card.</source>
        <translation>{kind} {record}：“{column}”{value} 不是身份证号。请与证件核对。</translation>
    </message>
    <message>
        <source>{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two.</source>
        <translation>{kind} {record}：{name} 同时登记在{other_place}（{other}）。请结束其中一条。</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible.</source>
        <translation>{kind} {record} {title}：应于 {due} 完成，现进度 {percent} %；责任人 {owner}。</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person.</source>
        <translation>{kind} {record} {title}：应于 {due} 完成，现进度 {percent} %，且无责任人。请指定责任人。</translation>
    </message>
    <message>
        <source>{kind} {record}: {percent} % after {before} % before.</source>
        <translation>{kind} {record}：进度为 {percent} %，而此前已为 {before} %。</translation>
    </message>
    <message>
        <source>{kind} {record}: progress reported on {reported}, before the task starts on {start}.</source>
        <translation>{kind} {record}：进度上报于 {reported}，早于任务开始时间 {start}。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}” at {percent} %.</source>
        <translation>{kind} {record}：状态为“{status}”，而进度为 {percent} %。</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent of a budget of {budget} yuan.</source>
        <translation>{kind} {record}：已完成投资 {spent} 元，计划投资 {budget} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent while its status is “{status}”.</source>
        <translation>{kind} {record}：已完成投资 {spent} 元，而状态为“{status}”。</translation>
    </message>
    <message>
        <source>{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan.</source>
        <translation>{kind} {record}：资金合计 {funds} 元，超过计划投资 {budget} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: {used} yuan used of {given} yuan.</source>
        <translation>{kind} {record}：使用 {used} 元，超过 {given} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: solved on {solved}, but its status is “{status}”.</source>
        <translation>{kind} {record}：办结于 {solved}，但状态为“{status}”。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but it ran out on {until}.</source>
        <translation>{kind} {record}：状态为“{status}”，但已于 {until} 到期。</translation>
    </message>
    <message>
        <source>{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures.</source>
        <translation>{kind} {record}：最大负荷 {load}，容量 {capacity}，超过 {limit} %；请核对这两个数值。</translation>
    </message>
    <message>
        <source>{kind} {record}: it has a peak load ({load}) but no {column}.</source>
        <translation>{kind} {record}：有最大负荷（{load}），但缺少“{column}”。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure.</source>
        <translation>{kind} {record}：“{column}”为 {value} V，220 V 用户不可能如此；请核对数值。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325).</source>
        <translation>{kind} {record}：“{column}”为 {value} V，超出 {bounds} V（GB/T 12325）。</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {fields_alike}. Keep one of the two.</source>
        <translation>{kind} {record}：与 {other} 的{fields_alike}相同。请保留其中一条。</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {column} {value}. One of the two is wrong.</source>
        <translation>{kind} {record}：与 {other} 的“{column}”{value} 相同。其中一条有误。</translation>
    </message>
    <message>
        <source>{kind} {record}: it runs exactly as {other} does. Keep one of the two.</source>
        <translation>{kind} {record}：走向与 {other} 完全相同。请保留其中一条。</translation>
    </message>
    <message>
        <source>{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own.</source>
        <translation>{kind}：{made_up} 条虚构记录与 {real} 条真实记录并存，合计会把两者都算入。请把示例载入单独的工作空间。</translation>
    </message>
    <message>
        <source>{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”.</source>
        <translation>{kind}：记录已到 {newest}，而指标数据只算到 {period}。请运行“计算指标”。</translation>
    </message>
    <message>
        <source>{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”.</source>
        <translation>{kind} {record}：有 {count} 项指标（{period}）与记录合计不符，例如{indicator}：统计值 {stored}，现为 {now}。请运行“计算指标”。</translation>
    </message>
    <message>
        <source>The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told.</source>
        <translation>{period} 的指标数据无法与记录比对（{reason}）。请更正所指的值。</translation>
    </message>
    <message>
        <source>No figures were counted yet: the map and the cards show none. Run “Indicators”.</source>
        <translation>尚未计算指标：地图和卡片上没有数据。请运行“计算指标”。</translation>
    </message>
    <message>
        <source>Required values missing</source>
        <translation>必填值缺失</translation>
    </message>
    <message>
        <source>Values outside of their code list</source>
        <translation>值不在代码表中</translation>
    </message>
    <message>
        <source>Values beyond what is possible</source>
        <translation>值超出可能范围</translation>
    </message>
    <message>
        <source>Dates and periods that cannot be read</source>
        <translation>日期和时期无法识别</translation>
    </message>
    <message>
        <source>End before the beginning</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Names a record or place that is missing</source>
        <translation>指向的记录或地点不存在</translation>
    </message>
    <message>
        <source>Place under the wrong place</source>
        <translation>上级区划有误</translation>
    </message>
    <message>
        <source>Outside of its county</source>
        <translation>位置在本县之外</translation>
    </message>
    <message>
        <source>A part more than the whole</source>
        <translation>部分大于整体</translation>
    </message>
    <message>
        <source>Household size against its persons</source>
        <translation>家庭人口与成员数不符</translation>
    </message>
    <message>
        <source>Household status against dates</source>
        <translation>脱贫状态与时间不符</translation>
    </message>
    <message>
        <source>Wrong identity numbers</source>
        <translation>身份证号有误</translation>
    </message>
    <message>
        <source>Cadre in two villages at once</source>
        <translation>干部同时驻两个村</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>超期任务</translation>
    </message>
    <message>
        <source>Progress reports that contradict</source>
        <translation>进度上报自相矛盾</translation>
    </message>
    <message>
        <source>Projects and funds over budget</source>
        <translation>项目和资金超预算</translation>
    </message>
    <message>
        <source>Needs and agreements against dates</source>
        <translation>需求和协议与日期不符</translation>
    </message>
    <message>
        <source>Loads that cannot be</source>
        <translation>不可能的负荷</translation>
    </message>
    <message>
        <source>Voltages beyond the standard</source>
        <translation>电压超出标准</translation>
    </message>
    <message>
        <source>Supply radius beyond the standard</source>
        <translation>供电半径超出标准</translation>
    </message>
    <message>
        <source>The same record twice</source>
        <translation>记录重复</translation>
    </message>
    <message>
        <source>One identity number twice</source>
        <translation>身份证号重复</translation>
    </message>
    <message>
        <source>The same line drawn twice</source>
        <translation>线路重复绘制</translation>
    </message>
    <message>
        <source>Sample records beside real ones</source>
        <translation>示例记录与真实记录并存</translation>
    </message>
    <message>
        <source>Figures out of date</source>
        <translation>指标数据过期</translation>
    </message>
    <message>
        <source>Figures against records</source>
        <translation>指标数据与记录不符</translation>
    </message>
    <message>
        <source>There is no kind of record “{value}”; there are {known}.</source>
        <translation>没有记录类型“{value}”；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no code of a place or a bureau.</source>
        <translation>“{value}”不是地点或供电局的代码。</translation>
    </message>
    <message>
        <source>{file}, {column}: {count} more of the same kind; the report holds all.</source>
        <translation>{file}，{column}：另有 {count} 处同类问题；全部见报告。</translation>
    </message>
    <message>
        <source>{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again.</source>
        <translation>{file}：{count} 行没有编号；已按{fields}生成。同样的行总得到同样的编号。</translation>
    </message>
    <message>
        <source>{file}: {persons} rows of persons were folded into {count} households.</source>
        <translation>{file}：{persons} 行人员合并为 {count} 户。</translation>
    </message>
    <message>
        <source>{file} has a row for each person, but no column for the field {field}.</source>
        <translation>{file} 每人一行，但没有字段“{field}”的列。</translation>
    </message>
    <message>
        <source>{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names.</source>
        <translation>{file}，{column}：已按表头所写单位把数值乘以 {factor}。</translation>
    </message>
    <message>
        <source>{file}: {count} rows with totals were left out (rows {rows}).</source>
        <translation>{file}：略过 {count} 个合计行（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>{file}: {count} rows with notes or signatures were left out (rows {rows}).</source>
        <translation>{file}：略过 {count} 个备注或签字行（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>{file}: the header is repeated {count} times (rows {rows}); those rows were left out.</source>
        <translation>{file}：表头重复了 {count} 次（第 {rows} 行）；已略过这些行。</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}.</source>
        <translation>{file}：采用工作表“{sheet}”；其他含表格的工作表已略过：{names}。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>{file} 有密码保护。请在电子表格程序中打开，去掉密码后保存。</translation>
    </message>
    <message>
        <source>{file} is cut off or damaged ({reason}). Get it again from where it came.</source>
        <translation>{file} 不完整或已损坏（{reason}）。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx.</source>
        <translation>{file} 是旧版 Excel 工作簿，此 QGIS 无法读取。请另存为 xlsx。</translation>
    </message>
    <message>
        <source>{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>{file} 其实是网页，与其扩展名不符。请在电子表格程序中打开并另存为 xlsx。</translation>
    </message>
    <message>
        <source>{file} holds no table that looks like {entity}. Name its columns in a mapping.</source>
        <translation>{file} 中没有像“{entity}”的表。请用映射指明各列。</translation>
    </message>
    <message>
        <source>{file}: there are no rows under the header (row {row}).</source>
        <translation>{file}：表头（第 {row} 行）下没有数据行。</translation>
    </message>
    <message>
        <source>The mapping is for “{value}”, not for “{entity}”.</source>
        <translation>此映射用于“{value}”，不用于“{entity}”。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”, which the mapping names.</source>
        <translation>{file} 中没有映射所指的工作表“{sheet}”。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: there is no column “{column}”, which the mapping names.</source>
        <translation>{file}，{sheet}：没有映射所指的列“{column}”。</translation>
    </message>
    <message>
        <source>“{value}”, which the mapping names, is no field; there are {known}.</source>
        <translation>映射所指的“{value}”不是字段；有 {known}。</translation>
    </message>
    <message>
        <source>The workbook {path} must be an .xlsx file.</source>
        <translation>工作簿 {path} 必须是 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The workspace has no place or bureau {value}.</source>
        <translation>工作空间中没有地点或供电局 {value}。</translation>
    </message>
    <message>
        <source>{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they are.</source>
        <translation>{count} 段文字超出工作簿单元格的长度，其单元格留空。导入时这些内容保持原样。</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>没有可撤销的导入。</translation>
    </message>
    <message>
        <source>This batch made the workspace itself, with all its places. To be rid of it, remove the workspace.</source>
        <translation>此批次建立了工作空间本身及其全部区划。如不需要，请删除工作空间。</translation>
    </message>
    <message>
        <source>{store} knows no import {batch}.</source>
        <translation>{store} 中没有导入批次 {batch}。</translation>
    </message>
    <message>
        <source>The import was undone already, on {when}.</source>
        <translation>此次导入已于 {when} 撤销。</translation>
    </message>
    <message>
        <source>{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too.</source>
        <translation>导入的记录中有 {count} 条之后又被改动：{records}。请指明是保持现状还是一并撤销。</translation>
    </message>
    <message>
        <source>{count} records of {entity} could not be given back their number, as others have it now, for example {record}. They were left as they are.</source>
        <translation>{count} 条{entity}记录无法恢复原编号，因其已被其他记录占用，例如 {record}。这些记录保持现状。</translation>
    </message>
    <message>
        <source>It is called like the field.</source>
        <translation>列名与字段名相同。</translation>
    </message>
    <message>
        <source>Offices call the field so, too.</source>
        <translation>字段的另一种常用叫法。</translation>
    </message>
    <message>
        <source>In the row of the head of household it is the head’s name.</source>
        <translation>在户主所在行，它是户主姓名。</translation>
    </message>
    <message>
        <source>It names the {level} of the place.</source>
        <translation>它是地点所属的{level}。</translation>
    </message>
    <message>
        <source>{share} % of its cells look like values of the field. Please check.</source>
        <translation>{share} % 的单元格像该字段的值。请核对。</translation>
    </message>
    <message>
        <source>The mapping says so.</source>
        <translation>由映射指定。</translation>
    </message>
    <message>
        <source>The mapping leaves it out.</source>
        <translation>映射指定略过。</translation>
    </message>
    <message>
        <source>The mapping does not know it; it is left out.</source>
        <translation>映射中没有此列；已略过。</translation>
    </message>
    <message>
        <source>A report of rejected rows added it; it is left out.</source>
        <translation>由退回行报告添加；已略过。</translation>
    </message>
    <message>
        <source>It only helps to read the sheet; it is left out.</source>
        <translation>仅用于识别表格；已略过。</translation>
    </message>
    <message>
        <source>With the other one it says where the record is.</source>
        <translation>与另一列共同给出记录的位置。</translation>
    </message>
    <message>
        <source>Another column fits {field} better. Please check.</source>
        <translation>另一列更符合“{field}”。请核对。</translation>
    </message>
    <message>
        <source>No field of that name; it is left out.</source>
        <translation>没有此名称的字段；已略过。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”按 {read} 读取；共 {count} 个单元格有此类写法。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the value is missing; a new record needs it.</source>
        <translation>{file} 第 {row} 行 {column}：缺少值；新记录必须有此值。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no number.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是数字。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”的单位“{found}”在此不适用。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no whole number.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是整数。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”低于可能的下限 {limit}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”高于可能的上限 {limit}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是日期；请写成 2016-03-05。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”中分不清日和月；请写成 2016-03-05。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”没有写日；按 {read} 处理（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”按尚未结束处理（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是年月或年份；请写成 2016-12 或 2016。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”既非“是”也非“否”；请写“是”或“否”。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不在代码表中；应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”含多项；采用第一项 {read}（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as not known ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”按不详处理（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”).</source>
        <translation>{file} 第 {row} 行 {column}：单元格中是电子表格的错误值（“{value}”）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values.</source>
        <translation>{file} 第 {row} 行 {column}：单元格中的公式没有结果（“{value}”）。请在电子表格程序中打开并保存，或粘贴为值。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”导出时已隐去，不能导入。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). Write both in degrees of CGCS2000, each in its own column.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是省内的位置（经度 {x}，纬度 {y}）。请用 CGCS2000 的度分别填写，经度、纬度各占一列。</translation>
    </message>
    <message>
        <source>{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage.</source>
        <translation>{file}，{column}：所有值都在 0 与 1 之间，例如第 {row} 行的“{value}”。已原样作为百分数；若 0.85 表示 85 %，请把该列设为百分比格式。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no phone number.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是电话号码。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是身份证号（18 位，含合理的出生日期）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”的末位与其他各位不符，有一位填错。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”在电子表格中丢失了位数。请把该列设为文本后重新填写。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”含多个电压；采用 {read} kV，略去 {others} kV（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is before {earliest} in “{other}”.</source>
        <translation>{file} 第 {row} 行 {column}：{value} 早于“{other}”的 {earliest}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: there is no place “{value}” in the workspace.</source>
        <translation>{file} 第 {row} 行 {column}：工作空间中没有地点“{value}”。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”可能是 {candidates}。请写代码，或加上乡镇或县名。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”的各部分互相矛盾。{candidates}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” lies outside of {within}.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”在{within}之外。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”是旧代码，现为 {read}（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”是旧名称，现为 {read}（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank.</source>
        <translation>{file} 第 {row} 行 {column}：工作空间中没有“{value}”。请先导入（{entity}），或留空。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number.</source>
        <translation>{file} 第 {row} 行 {column}：有多条名为“{value}”：{candidates}。请写编号。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells).</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”按名称认作 {read}（{count} 个单元格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the row has no number, and not enough else to make one.</source>
        <translation>{file} 第 {row} 行 {column}：该行没有编号，其他内容也不足以生成编号。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} stands in an earlier row with other values.</source>
        <translation>{file} 第 {row} 行 {column}：{value} 已在前面的行出现，而值不同。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”.</source>
        <translation>{file} 第 {row} 行 {column}：工作空间中已有 {value}，而值不同。如需修改，请用“更新”方式导入。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row repeats an earlier one; it was left out.</source>
        <translation>{file} 第 {row} 行：与前面的行重复；已略过。</translation>
    </message>
    <message>
        <source>“{value}” is neither a mapping file nor one of the built-in ones ({known}).</source>
        <translation>“{value}”既不是映射文件，也不是内置映射（{known}）。</translation>
    </message>
    <message>
        <source>The mapping says nothing of {entity}; it has {known}.</source>
        <translation>映射中没有“{entity}”；有 {known}。</translation>
    </message>
    <message>
        <source>The layer cannot be read: {reason}</source>
        <translation>图层无法读取：{reason}</translation>
    </message>
    <message>
        <source>{file} is being edited. Save the edits and try again.</source>
        <translation>{file} 正在编辑。请保存编辑后重试。</translation>
    </message>
    <message>
        <source>{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right.</source>
        <translation>{file} 未注明文字编码，且不是 UTF-8；已按 GB18030 读取。请查看文字是否正确。</translation>
    </message>
    <message>
        <source>{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files).</source>
        <translation>{file} 要素 {row} {column}：“{value}”无法解码。请在图层属性中设置编码（中文文件多为 GB18030）。</translation>
    </message>
    <message>
        <source>The report {file} is the layer itself. Choose another file.</source>
        <translation>报告 {file} 就是图层本身。请换一个文件。</translation>
    </message>
    <message>
        <source>{file} has no geometries. Import it with “Import table”.</source>
        <translation>{file} 没有几何图形。请用“导入表格”导入。</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system. Set it in the properties of the layer.</source>
        <translation>{file} 是投影坐标但没有坐标参照系。请在图层属性中设置。</translation>
    </message>
    <message>
        <source>{file} has no reference system; its degrees were taken for CGCS2000.</source>
        <translation>{file} 没有坐标参照系；其度数按 CGCS2000 处理。</translation>
    </message>
    <message>
        <source>{file}: the reference system of the layer was taken: {crs}.</source>
        <translation>{file}：采用图层的坐标参照系 {crs}。</translation>
    </message>
    <message>
        <source>{file}: the coordinates were taken for {datum}, as you said.</source>
        <translation>{file}：按您的指定把坐标作为 {datum} 处理。</translation>
    </message>
    <message>
        <source>{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map.</source>
        <translation>{file} 采用旧坐标基准 {crs}。已用公开参数转换到 CGCS2000，误差可达一百米；请与地图核对。</translation>
    </message>
    <message>
        <source>{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum.</source>
        <translation>{file} 可能采用 {datum}（“{clue}”），文件无法声明这一基准。若要素偏移约 500 米，请指定该基准重新导入。</translation>
    </message>
    <message>
        <source>{file}: attributes and the fields that they fill: {columns}.</source>
        <translation>{file}：属性及其填入的字段：{columns}。</translation>
    </message>
    <message>
        <source>{file} has no attribute {name}, which the mapping names; it has {names}.</source>
        <translation>{file} 没有映射所指的属性 {name}；只有 {names}。</translation>
    </message>
    <message>
        <source>{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}.</source>
        <translation>{file}：没有属性填入“{field}”，而新记录必须有它。请在映射中指明；图层有 {names}。</translation>
    </message>
    <message>
        <source>{file}: {count} features are not of the kind {entity}; they were left out.</source>
        <translation>{file}：{count} 个要素不属于“{entity}”；已略过。</translation>
    </message>
    <message>
        <source>{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do.</source>
        <translation>{file}：{count} 个要素没有编号；已按图层名和要素号生成，例如 {example}。只要这两者不变，编号就不变。</translation>
    </message>
    <message>
        <source>{file}: {count} features name no village; the nearest one of the county that they lie in was taken.</source>
        <translation>{file}：{count} 个要素没有写明村；已取其所在县内最近的村。</translation>
    </message>
    <message>
        <source>{file}: {count} features name no county; the one that they lie in was taken.</source>
        <translation>{file}：{count} 个要素没有写明县；已取其所在的县。</translation>
    </message>
    <message>
        <source>The province has no border in the workspace, so nobody knows whether {file} lies in it.</source>
        <translation>工作空间中没有省界，无法判断 {file} 是否在省内。</translation>
    </message>
    <message>
        <source>The report {file} must end in one of {expected}.</source>
        <translation>报告 {file} 的扩展名必须是 {expected} 之一。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has no geometry.</source>
        <translation>{file} 要素 {row}：没有几何图形。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it is a {found}; expected a {expected}.</source>
        <translation>{file} 要素 {row}：类型为 {found}；应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has {count} points; which one is meant?</source>
        <translation>{file} 要素 {row}：有 {count} 个点；指的是哪一个？</translation>
    </message>
    <message>
        <source>{file}, feature {row}: a coordinate is no number.</source>
        <translation>{file} 要素 {row}：有坐标不是数字。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer.</source>
        <translation>{file} 要素 {row}：坐标无法转换到 CGCS2000（{reason}）。请检查图层的坐标参照系。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {position} are no degrees. Check the reference system of the layer.</source>
        <translation>{file} 要素 {row}：{position} 不是度数。请检查图层的坐标参照系。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its geometry is broken and cannot be mended ({reason}).</source>
        <translation>{file} 要素 {row}：几何图形有误且无法修复（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: all points of the line are the same.</source>
        <translation>{file} 要素 {row}：线的所有点都相同。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped.</source>
        <translation>{file} 要素 {row}：{value} 在省外；经度和纬度似乎颠倒了。</translation>
    </message>
    <message>
        <source>{file}: {count} geometries were broken and mended, for example that of feature {row}.</source>
        <translation>{file}：{count} 个几何图形有误，已修复，例如要素 {row}。</translation>
    </message>
    <message>
        <source>{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}.</source>
        <translation>{file}：{count} 个要素混有点、线、面；只取了类型正确的部分，例如要素 {row}。</translation>
    </message>
    <message>
        <source>{file}: of {count} areas a point in their middle was taken, for example of feature {row}.</source>
        <translation>{file}：{count} 个面取了中部的一点，例如要素 {row}。</translation>
    </message>
    <message>
        <source>{store} was moved or replaced while it was open; nothing was changed. Open it again.</source>
        <translation>{store} 在打开期间被移动或替换；未作任何改动。请重新打开。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”不是电压；例如应为 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”可能是 {volts} 或 {kilovolts}。请在后面写明单位。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). Write V or kV behind it.</source>
        <translation>{file} 第 {row} 行 {column}：“{value}”没有单位，也不接近电网的任何电压（{expected} kV）。请在后面写明 V 或 kV。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it.</source>
        <translation>{file}，{sheet} 第 {row} 行：此人没有户编号。请填写户编号。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). Write “户主” as the relation of one of these persons.</source>
        <translation>{file}，{sheet} 第 {row} 行：户 {household} 没有户主（第 {rows} 行）。请把其中一人的与户主关系写为“户主”。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them.</source>
        <translation>{file}，{sheet}：户 {household} 有不止一个户主，在第 {rows} 行。请只留一个。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). Write the same in all of them, or give two households two numbers.</source>
        <translation>{file}，{sheet}：户 {household} 的第 {rows} 行地点不同（“{kept}”和“{other}”）。请写成一致，或给两户不同的编号。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”.</source>
        <translation>{file}，{sheet}：户 {household} 的第 {rows} 行“{field}”不一致：采用“{kept}”，未采用“{other}”。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. {size} was taken.</source>
        <translation>{file}，{sheet} 第 {row} 行：户 {household} 写明 {size} 人，实列 {count} 人。采用 {size}。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: columns were taken as {columns}.</source>
        <translation>{file}，{sheet}：各列对应为 {columns}。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}，{sheet}：以下列没有对应字段：{columns}；其内容已略过。请用映射指明字段。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check.</source>
        <translation>{file}，{sheet}：列“{column}”认作“{field}”，因 {share} % 的单元格与之相像。请核对。</translation>
    </message>
    <message>
        <source>The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units).</source>
        <translation>列“{column}”的单位是 {unit}，无法换算为“{field}”的单位；已略过。可在映射中写明乘以多少（units）。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows}).</source>
        <translation>{file}，{sheet}：{count} 行在没有表头的列中有文字，已略过（第 {rows} 行）。</translation>
    </message>
    <message>
        <source>{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again.</source>
        <translation>{file}：表中没有的 {count} 条记录未删除，因为不能确定退回的行是哪些记录。请改正这些行后重新导入整个表格。</translation>
    </message>
    <message>
        <source>{file} is a report of rejected rows: its records were updated or added, and no others removed.</source>
        <translation>{file} 是退回行报告：其记录已更新或新增，未删除其他记录。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes.</source>
        <translation>{file} 第 {row} 行：该行单元格多于表头，可能是文字中的分隔符把它切断了。请给这样的文字加引号。</translation>
    </message>
    <message>
        <source>QGIS’s world map {path} has no outline of {name}.</source>
        <translation>QGIS 的世界地图 {path} 中没有 {name} 的轮廓。</translation>
    </message>
    <message>
        <source>The plugin brings no sample of province {province}.</source>
        <translation>插件没有自带省 {province} 的示例。</translation>
    </message>
    <message>
        <source>{path}: a score sheet can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：业绩单可写为 {expected}。请选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>{file}: {count} values are masked as an export shows those in the workspace; they were left as they are.</source>
        <translation>{file}：有 {count} 个隐去的值与工作空间中对应值的导出写法一致；原值保持不变。</translation>
    </message>
    <message>
        <source>It only numbers the rows, which is no number of a record; it is left out.</source>
        <translation>只是行序号，不是记录编号；已略过。</translation>
    </message>
    <message>
        <source>The task is not there any more. Read the list anew.</source>
        <translation>该任务已不存在。请重新读取清单。</translation>
    </message>
    <message>
        <source>“{value}” is no place and no bureau of this workspace.</source>
        <translation>“{value}”不是本工作空间的地点或供电局。</translation>
    </message>
    <message>
        <source>“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first.</source>
        <translation>“{task}”已由{who}于 {day} 移交{unit}，尚未答复。请先撤回。</translation>
    </message>
    <message>
        <source>“{task}” is with {unit} already.</source>
        <translation>“{task}”已在{unit}。</translation>
    </message>
    <message>
        <source>This is for {unit} to do; your unit is {own}. Your unit is set in QGIS&apos;s options, under Poverty Map.</source>
        <translation>此操作应由{unit}进行；您的单位是{own}。可在 QGIS 选项的“扶贫地图”中设置您的单位。</translation>
    </message>
    <message>
        <source>“{task}” is not finished. Report its progress as done first.</source>
        <translation>“{task}”尚未完成。请先上报进度为已完成。</translation>
    </message>
    <message>
        <source>There is no hand-over {number} any more. Read the list anew.</source>
        <translation>移交 {number} 已不存在。请重新读取清单。</translation>
    </message>
    <message>
        <source>Say why hand-over {number} is returned.</source>
        <translation>请说明退回移交 {number} 的原因。</translation>
    </message>
    <message>
        <source>{unit} has not accepted hand-over {number} yet.</source>
        <translation>{unit}尚未接收移交 {number}。</translation>
    </message>
    <message>
        <source>Hand-over {number} was accepted by {who} on {day} already.</source>
        <translation>移交 {number} 已由{who}于 {day} 接收。</translation>
    </message>
    <message>
        <source>Hand-over {number} was returned by {who} on {day}; hand the task over anew.</source>
        <translation>移交 {number} 已由{who}于 {day} 退回；请重新移交该任务。</translation>
    </message>
    <message>
        <source>Hand-over {number} was withdrawn by {who} on {day}.</source>
        <translation>移交 {number} 已由{who}于 {day} 撤回。</translation>
    </message>
    <message>
        <source>Hand-over {number} was ended as done by {who} on {day}.</source>
        <translation>移交 {number} 已由{who}于 {day} 办结。</translation>
    </message>
    <message>
        <source>{path}: the list can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：清单可写为 {expected}。请选用其中一种扩展名。</translation>
    </message>
    <message>
        <source>{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}：属性 {names} 没有对应的字段；其内容已略过。请用映射指明其字段。</translation>
    </message>
    <message>
        <source>The need is not there any more. Refresh the table.</source>
        <translation>该需求已不存在。请刷新表格。</translation>
    </message>
    <message>
        <source>The offer is not there any more. Refresh the table.</source>
        <translation>该供给已不存在。请刷新表格。</translation>
    </message>
    <message>
        <source>The need “{need}” is matched, met or withdrawn by now; nothing was changed.</source>
        <translation>需求“{need}”已对接、办结或撤回；未作任何改动。</translation>
    </message>
    <message>
        <source>The offer “{offer}” is used up or not offered any more; nothing was changed.</source>
        <translation>供给“{offer}”已用完或不再提供；未作任何改动。</translation>
    </message>
    <message>
        <source>“{need}” and “{offer}” are of different categories.</source>
        <translation>“{need}”与“{offer}”类别不同。</translation>
    </message>
    <message>
        <source>“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first.</source>
        <translation>“{need}”的单位是“{value}”，“{offer}”的单位是“{expected}”。请先统一单位。</translation>
    </message>
    <message>
        <source>Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed.</source>
        <translation>“{offer}”还剩 {left} {unit}；“{need}”需要 {wanted}。未作任何改动。</translation>
    </message>
    <message>
        <source>“{need}” is not matched with “{offer}” any more; nothing was changed.</source>
        <translation>“{need}”与“{offer}”已不再对接；未作任何改动。</translation>
    </message>
    <message>
        <source>The record is not there any more; {file} was not attached.</source>
        <translation>该记录已不存在；未添加附件 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); it was not attached.</source>
        <translation>{file} 无法读取（{reason}）；未添加为附件。</translation>
    </message>
    <message>
        <source>{folder} leads out of the workspace&apos;s folder. Make it a folder of its own, and attach {file} again.</source>
        <translation>{folder} 指向工作空间文件夹之外。请把它改为真正的文件夹，再重新添加附件 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder} ({reason}); it was not attached.</source>
        <translation>{file} 无法复制到 {folder}（{reason}）；未添加为附件。</translation>
    </message>
    <message>
        <source>{file}: {count} sheets of one shape were read: {names}.</source>
        <translation>{file}：读取了 {count} 个格式相同的工作表：{names}。</translation>
    </message>
    <message>
        <source>{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check.</source>
        <translation>{file}，{column}：工作表“{names}”未注明单位，其数值按原样采用；“{other}”的数值已乘以 {factor}。请核对。</translation>
    </message>
    <message>
        <source>{file}, {sheet}</source>
        <translation>{file}，{sheet}</translation>
    </message>
    <message>
        <source>{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds.</source>
        <translation>{area}：{of} 个台区中有 {count} 个供电半径超过 {limit} m，最远的是 {record}，{value} m。人烟稀少的山区在电压合格时允许超过。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V.</source>
        <translation>{kind} {record}：{column} {value} m 超过 {limit} m，且最低电压 {voltage} V 低于 {least} V。</translation>
    </message>
    <message>
        <source>The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found.</source>
        <translation>找不到本机 QGIS 的 qgis_process 程序，图幅由一个进程打印，而不是 {workers} 个。</translation>
    </message>
    <message>
        <source>A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay.</source>
        <translation>一个工作进程中途结束（{reason}）。未打印：{counties}。再运行一次即可补打，其余图幅保留。</translation>
    </message>
    <message>
        <source>{count} of {total} sheets stay as the interrupted run left them.</source>
        <translation>上次中断前已打印的 {count} 幅（共 {total} 幅）保留不变。</translation>
    </message>
    <message>
        <source>{file} was removed from the record already.</source>
        <translation>{file} 已从该记录移除。</translation>
    </message>
    <message>
        <source>“{value}” is no number; a class ends at a number, such as 12.5.</source>
        <translation>“{value}”不是数字；分级界限须为数字，例如 12.5。</translation>
    </message>
    <message>
        <source>The limits of classes rise: {value} cannot come after {before}.</source>
        <translation>分级界限须逐级增大：{before} 之后不能是 {value}。</translation>
    </message>
    <message>
        <source>The sheet of {name} ({code}) has no room for {count} rows of its table “{table}”. Make the table larger in a copy of the layout, or give it a second page.</source>
        <translation>{name}（{code}）的图幅放不下“{table}”表的 {count} 行。请在布局副本中加大该表，或增加第二页。</translation>
    </message>
    <message>
        <source>{path} was made by something else and stays as it is; the page of the sheets was not written.</source>
        <translation>{path} 不是本插件生成的，保持原样；未写图幅网页。</translation>
    </message>
    <message>
        <source>The theme “{theme}” says nothing of counties that differs from month to month; these can be played: {known}.</source>
        <translation>主题“{theme}”没有逐月的县级内容；可以播放的有：{known}。</translation>
    </message>
    <message>
        <source>No month of those asked for was counted; there are figures for: {known}. Run “Indicators” for more months.</source>
        <translation>所要求的月份都没有计算过；已有指标的月份：{known}。要更多月份，请先运行“计算指标”。</translation>
    </message>
    <message>
        <source>{value} has no boundary and no villages with a position: nothing to show.</source>
        <translation>{value} 没有边界，也没有有位置的村，无法显示。</translation>
    </message>
    <message>
        <source>A GIF needs the Python package Pillow (Debian: python3-pil), which this QGIS lacks. Install it, or write PNG frames.</source>
        <translation>GIF 需要 Python 包 Pillow（Debian：python3-pil），此 QGIS 没有。请安装它，或输出 PNG 各帧。</translation>
    </message>
    <message>
        <source>A video needs the program ffmpeg, which was not found. The {count} frames are in {path}; install ffmpeg (Debian: ffmpeg) for a video.</source>
        <translation>视频需要程序 ffmpeg，但没有找到。{count} 帧图片在 {path}；要视频请安装 ffmpeg（Debian：ffmpeg）。</translation>
    </message>
    <message>
        <source>{program} could not make the video ({reason}). Write PNG frames instead.</source>
        <translation>{program} 无法生成视频（{reason}）。请改为输出 PNG 各帧。</translation>
    </message>
    <message>
        <source>The program qgis_process of this QGIS was not found. It belongs to QGIS: install QGIS anew, or print through the toolbox.</source>
        <translation>未找到本 QGIS 的 qgis_process 程序。它随 QGIS 安装：请重新安装 QGIS，或通过工具箱打印。</translation>
    </message>
    <message>
        <source>The preview could not be drawn: its process ended ({reason}).</source>
        <translation>无法绘制预览：其进程已结束（{reason}）。</translation>
    </message>
    <message>
        <source>No font on this machine has Chinese characters: everything would print as boxes. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or another of {fonts}.</source>
        <translation>本机没有任何含中文字符的字体：打印出来会全是方框。请安装文泉驿微米黑（Debian：fonts-wqy-microhei），或 {fonts} 之一。</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the workspace itself and stays what it is.</source>
        <translation>“{layer}”是工作空间自身的图层，用途不变。</translation>
    </message>
    <message>
        <source>“{layer}” cannot be used as “{role}”: rivers are lines or areas, land cover is areas or a raster, relief is a raster of heights.</source>
        <translation>“{layer}”不能用作“{role}”：河流须为线或面，土地覆盖须为面或栅格，地形须为高程栅格。</translation>
    </message>
    <message>
        <source>{name}: photos that cannot be read were left out ({files}).</source>
        <translation>{name}：有照片无法读取，未印出（{files}）。</translation>
    </message>
    <message>
        <source>{workspace} has no county, prefecture or province {value}. Name them by their codes, or say all or key.</source>
        <translation>{workspace} 中没有县、市州或省 {value}。请填其代码，或填 all、key。</translation>
    </message>
</context>
<context>
    <name>AnimationAlgorithm</name>
    <message>
        <source>Animate months</source>
        <translation>逐月动画</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Plays the counties month by month: a picture for each month that was counted, or a GIF or an MP4 of them, for slides and phones.

All frames have the same classes, those of the workspace&apos;s project. Theme: empty for the one made for months; any other that shows counties, but by a change, does too. Place: the code of a place or a bureau, which the map is fitted to; empty for the province. From and to: months (2016-03) or years; empty for all there are. A picture that is higher than wide has its texts below the map. A GIF needs the Python package Pillow; an MP4 needs the program ffmpeg, without which its frames are written. Files that are there are replaced when the new ones are whole.</source>
        <translation>逐月播放各县情况：每个有指标的月份输出一张图，或合成 GIF 或 MP4，用于幻灯片和手机。

各帧的分级相同，取自工作空间的项目。主题：留空为逐月主题；除变化类主题外，凡表现县级的主题均可。地方：地图所适合的行政区划或供电局代码；留空为全省。起止：月份（2016-03）或年份；留空为全部。高大于宽的图，文字在地图下方。GIF 需要 Python 包 Pillow；MP4 需要程序 ffmpeg，没有时输出各帧。新文件完整后才替换原有文件。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Place or bureau (code)</source>
        <translation>地方或供电局（代码）</translation>
    </message>
    <message>
        <source>From (year-month)</source>
        <translation>起始（年-月）</translation>
    </message>
    <message>
        <source>To (year-month)</source>
        <translation>截止（年-月）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Seconds a month is seen</source>
        <translation>每月停留秒数</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>宽（像素）</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字语言</translation>
    </message>
    <message>
        <source>Folder of the animation</source>
        <translation>动画文件夹</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation>文件，每行一个</translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <source>Apply styles</source>
        <translation>应用样式</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation>按配置目录重新设置工作空间工程中图层的样式，生成地图主题，并显示其中一个。工程中您自己的图层保持不变。</translation>
    </message>
    <message>
        <source>Project (beside the workspace when empty)</source>
        <translation>工程（留空则为工作空间旁的工程）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程</translation>
    </message>
</context>
<context>
    <name>AttachmentBox</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation>添加后已改动</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s folder</source>
        <translation>不在工作空间的文件夹中</translation>
    </message>
    <message>
        <source>“{file}” is not in the workspace's folder; it is not opened.</source>
        <translation>“{file}”不在工作空间的文件夹中；不予打开。</translation>
    </message>
    <message>
        <source>“{file}” is missing: {path}</source>
        <translation>“{file}”缺失：{path}</translation>
    </message>
    <message>
        <source>“{file}” is a program and is not opened; here is its folder.</source>
        <translation>“{file}”是程序，不予打开；已打开其所在文件夹。</translation>
    </message>
    <message>
        <source>“{file}” was changed since it was attached.</source>
        <translation>“{file}”添加后已改动。</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>本机没有能打开 {path} 的程序。</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove “{file}” from this record? The file itself stays in the workspace's folder.</source>
        <translation>要从该记录移除“{file}”吗？文件本身仍留在工作空间的文件夹中。</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>AxisClasses</name>
    <message>
        <source>Limits</source>
        <translation>分级方法</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>手工输入</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然间断点</translation>
    </message>
    <message>
        <source>As many places in each</source>
        <translation>分位数（各级个数相同）</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>取整分级</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>等间距</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>又找回</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>another record has its number now</source>
        <translation>编号已被另一条记录占用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>undoing of {source}</source>
        <translation>撤销 {source}</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>新建工作空间</translation>
    </message>
    <message>
        <source>Load sample</source>
        <translation>载入示例</translation>
    </message>
    <message>
        <source>Made-up records</source>
        <translation>虚构的记录</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>多种类型</translation>
    </message>
    <message>
        <source>{kind}: append</source>
        <translation>{kind}：追加</translation>
    </message>
    <message>
        <source>{kind}: update</source>
        <translation>{kind}：更新</translation>
    </message>
    <message>
        <source>{kind}: replace</source>
        <translation>{kind}：替换</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不能撤销</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Double-click a figure or a department to list the records behind it.</source>
        <translation>双击数值或部门，列出所依据的记录。</translation>
    </message>
    <message>
        <source>Records behind the score</source>
        <translation>得分所依据的记录</translation>
    </message>
    <message>
        <source>Double-click a record to open it</source>
        <translation>双击记录将其打开</translation>
    </message>
    <message>
        <source>{what}: nothing to measure by</source>
        <translation>{what}：没有可考核的内容</translation>
    </message>
    <message>
        <source>{what}: {listed} of {count} records, the worst first</source>
        <translation>{what}：共 {count} 条记录，列出最差的 {listed} 条</translation>
    </message>
    <message>
        <source>{what}: {count} records, the worst first</source>
        <translation>{what}：{count} 条记录，最差的在前</translation>
    </message>
    <message>
        <source>Show these tasks</source>
        <translation>显示这些任务</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>显示这些记录</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Power aid</source>
        <translation>电力扶贫</translation>
    </message>
    <message>
        <source>Paired aid</source>
        <translation>结对帮扶</translation>
    </message>
    <message>
        <source>Resident cadres</source>
        <translation>驻村帮扶</translation>
    </message>
    <message>
        <source>Public welfare</source>
        <translation>公益帮扶</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>county {value}</source>
        <translation>县 {value}</translation>
    </message>
    <message>
        <source>province {value}</source>
        <translation>省 {value}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Cadres ({count})</source>
        <translation>帮扶干部({count})</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Load rate</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>配变台数</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>配变容量</translation>
    </message>
    <message>
        <source>kVA</source>
        <translation>kVA</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>最大负荷</translation>
    </message>
    <message>
        <source>Capacity per household</source>
        <translation>户均容量</translation>
    </message>
    <message>
        <source>kVA/household</source>
        <translation>kVA/户</translation>
    </message>
    <message>
        <source>Heavily loaded / overloaded</source>
        <translation>重载 / 过载台数</translation>
    </message>
    <message>
        <source>Transformers and load</source>
        <translation>配变与负荷</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Nearest line and road</source>
        <translation>最近的线路和道路</translation>
    </message>
    <message>
        <source>{distance} m</source>
        <translation>{distance} 米</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} 公里</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind}({count})</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>County</source>
        <translation>全县</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>全省</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>突出指标</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相邻地区</translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>五角星</translation>
    </message>
    <message>
        <source>Zoom to this place</source>
        <translation>缩放到此地</translation>
    </message>
    <message>
        <source>Show the card of the place above</source>
        <translation>查看上一级的卡片</translation>
    </message>
    <message>
        <source>Pin this card to compare it</source>
        <translation>固定此卡片以便对比</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>将卡片复制为文字</translation>
    </message>
    <message>
        <source>Copy the card as a picture</source>
        <translation>将卡片复制为图片</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>Key poor county</source>
        <translation>重点贫困县</translation>
    </message>
    <message>
        <source>Poor village</source>
        <translation>贫困村</translation>
    </message>
    <message>
        <source>served by {bureau}</source>
        <translation>由{bureau}供电</translation>
    </message>
    <message>
        <source>figures of {period}</source>
        <translation>{period}数据</translation>
    </message>
    <message>
        <source>no figures counted yet</source>
        <translation>还没有统计数据</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Double-click a place to see its card</source>
        <translation>双击地点查看其卡片</translation>
    </message>
    <message>
        <source>Open these records</source>
        <translation>打开这些记录</translation>
    </message>
    <message>
        <source>{figure}: {note}</source>
        <translation>{figure}：{note}</translation>
    </message>
</context>
<context>
    <name>CheckWorkspaceAlgorithm</name>
    <message>
        <source>Check workspace</source>
        <translation>检查工作空间</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Reads all records of a workspace and names what contradicts itself: values that are missing or beyond what is possible, records that name something that is not there, totals in which a part is more than the whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside real ones, figures that are out of date. Nothing is changed.

Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones and identity numbers of people are masked.</source>
        <translation>读取所有记录，指出自相矛盾之处：缺失或超出可能范围的值、指向不存在内容的记录、部分大于整体的合计、落在本县之外的位置、同时驻两个村的干部、超期任务、超预算的项目、不可能的负荷和电压、重复记录、有误的身份证号、与真实记录并存的虚构记录、过期的指标数据。不作任何改动。

检查项：要执行的检查，不选则全部执行。日期：据此判断是否超期（2016-12-31）；留空为今天。报告：工作簿（.xlsx）、网页（.html）或纯文本（.csv），含每一条结果；日志中显示每项检查的第一条。限值取自配置目录（thresholds.yaml）。个人的姓名、电话和身份证号均隐去。</translation>
    </message>
    <message>
        <source>Checks (all when none is chosen)</source>
        <translation>检查项（不选则全部）</translation>
    </message>
    <message>
        <source>Day (2016-12-31; today when empty)</source>
        <translation>日期（2016-12-31；留空为今天）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;网页 (*.html);;纯文本 (*.csv)</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>检查结果表</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误数</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告数</translation>
    </message>
    <message>
        <source>{check}: {count}</source>
        <translation>{check}：{count}</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>Classes</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>This theme has no classes: its signs grow with the figures.</source>
        <translation>本专题没有分级：符号大小随数值变化。</translation>
    </message>
    <message>
        <source>As the catalog has it</source>
        <translation>恢复目录设置</translation>
    </message>
    <message>
        <source>Classes and colours back to the catalog&apos;s</source>
        <translation>分级和颜色恢复为目录中的设置</translation>
    </message>
    <message>
        <source>Keep in the workspace</source>
        <translation>保存到工作空间</translation>
    </message>
    <message>
        <source>Apply, and let new projects and other users of the workspace have them</source>
        <translation>应用，并供该工作空间的新工程和其他用户使用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Draw the map with these classes</source>
        <translation>按此分级绘制地图</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>市州</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供电局</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>逐月各县</translation>
    </message>
    <message>
        <source>Kept: new projects and other users of this workspace get these classes.</source>
        <translation>已保存：该工作空间的新工程和其他用户将使用此分级。</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Tick what to show; drag or use the arrows to change the order.</source>
        <translation>勾选要显示的列；拖动或用箭头调整顺序。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>填入字段</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（无表头）</translation>
    </message>
    <message>
        <source>What “{column}” fills</source>
        <translation>“{column}”填入的字段</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— 略过 —</translation>
    </message>
    <message>
        <source>No column fills a field yet.</source>
        <translation>还没有任何列填入字段。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>An earlier import had it so.</source>
        <translation>沿用以前的导入。</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>由您选定。</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>”和“</translation>
    </message>
    <message>
        <source>“{columns}” fill the same field, {field}. Leave all but one of them out.</source>
        <translation>“{columns}”填入同一字段“{field}”。请只保留一列，其余略过。</translation>
    </message>
    <message>
        <source>What “{column}” is multiplied by</source>
        <translation>“{column}”乘以的数</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原值</translation>
    </message>
    <message>
        <source>The field holds {unit}.</source>
        <translation>字段的单位是{unit}。</translation>
    </message>
    <message>
        <source>{field} *</source>
        <translation>{field} *</translation>
    </message>
    <message>
        <source>{field}: {level}</source>
        <translation>{field}：{level}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>{figure} ({unit})</source>
        <translation>{figure}（{unit}）</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>显示此卡片</translation>
    </message>
    <message>
        <source>Unpin {place}</source>
        <translation>取消固定{place}</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Required, but in no column: one value for all rows</source>
        <translation>必填但表中没有的列：所有行用同一个值</translation>
    </message>
    <message>
        <source>Required for new records, but in no column: one value for all rows</source>
        <translation>新记录必填但表中没有的列：所有行用同一个值</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Code or name of the place</source>
        <translation>地点的代码或名称</translation>
    </message>
</context>
<context>
    <name>CountingOffer</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <source>Run Indicators</source>
        <translation>计算指标</translation>
    </message>
    <message>
        <source>Figures of other months follow</source>
        <translation>更新其他月份的指标</translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <source>County</source>
        <translation>县(市、区)</translation>
    </message>
    <message>
        <source>{indicator}
({unit})</source>
        <translation>{indicator}
({unit})</translation>
    </message>
    <message>
        <source>Left poverty
(year)</source>
        <translation>脱贫摘帽
(年)</translation>
    </message>
    <message>
        <source>Contiguous
destitute area</source>
        <translation>集中连片
特困地区</translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <source>Print county sheets</source>
        <translation>打印县图</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Project, instead of the workspace</source>
        <translation>工程（代替工作空间）</translation>
    </message>
    <message>
        <source>Layout (.qpt file or name)</source>
        <translation>布局（.qpt 文件或名称）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Period (year or year-month)</source>
        <translation>时期（年或年-月）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>县图语言</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>县图文件夹</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation>文件，每行一个</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>工作进程数</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>合并为一个带书签的 PDF</translation>
    </message>
    <message>
        <source>Phones of the cadres in full, photos of people</source>
        <translation>干部电话完整显示，含人物照片</translation>
    </message>
    <message>
        <source>Prints one sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for county_a3, another that ships (county_a2, county_list_a4; prefecture_a3 for their prefectures; province_a1, battle_a0 for the province), a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: how many print side by side, each about ten sheets at least; as many as the machine has cores are best. A file that is there is replaced when the new one is whole. When a run was interrupted, the next one of the same input goes on where it stopped.</source>
        <translation>每县打印一张图到文件夹：地图、位置图、主要指标、图例和驻村干部表，表长则续页。

县：all（全部）、key（重点贫困县）或以逗号分隔的代码；已更换的旧代码也能识别。布局：留空为 county_a3，或其他自带布局（county_a2、county_list_a4；prefecture_a3 按所属市州；province_a1、battle_a0 为全省），或 .qpt 文件，或工程中布局的名称；可在 QGIS 布局设计器中随意修改其副本，只需保留要填写的项的标识。主题和时期：留空为第一个主题和最新数据。语言：默认同界面，可另选。一个 PDF：所有县合在一个文件里，每县一个书签。工作进程：同时打印的进程数，每个至少约十页，与处理器核数相同最好。已有文件在新文件完整后才被替换。运行中断后，以同样的输入再运行，会接着打印。</translation>
    </message>
    <message>
        <source>Page with a map and a search of the sheets (index.html)</source>
        <translation>图幅网页，可点地图、可搜索（index.html）</translation>
    </message>
    <message>
        <source>Counties (all, key, or codes of counties or prefectures)</source>
        <translation>县（all、key，或县、市州的代码）</translation>
    </message>
</context>
<context>
    <name>CountyTable</name>
    <message>
        <source>Key poor counties</source>
        <translation>重点贫困县</translation>
    </message>
    <message>
        <source>Double-click a county to go there</source>
        <translation>双击县名，地图转到该县</translation>
    </message>
    <message>
        <source>Key poor counties: {count}</source>
        <translation>重点贫困县：{count} 个</translation>
    </message>
    <message>
        <source>Key poor counties: {count} of {total}</source>
        <translation>重点贫困县：显示 {count} 个，共 {total} 个</translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <source>Create workspace</source>
        <translation>新建工作空间</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation>建立一个省的工作空间：一个存放各级区划的 GeoPackage，以及显示它的 QGIS 工程。

边界：以行政区划代码命名的面文件所在的文件夹，或要素带代码的一个矢量文件。区划：含代码和名称的 CSV，或此类文件的文件夹。代码为 2、4、6、9 或 12 位，补零的也可以。坐标基准：选 auto 时用参考点检验边界，日志中说明采用了哪种基准及理由。已有文件在新文件完整后才被替换。</translation>
    </message>
    <message>
        <source>Boundaries (folder or file)</source>
        <translation>边界（文件夹或文件）</translation>
    </message>
    <message>
        <source>Divisions (CSV file or folder)</source>
        <translation>行政区划（CSV 文件或文件夹）</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>省级代码</translation>
    </message>
    <message>
        <source>Datum of the boundaries</source>
        <translation>边界的坐标基准</translation>
    </message>
    <message>
        <source>Catalog of your own (folder)</source>
        <translation>自有配置目录（文件夹）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Datum taken</source>
        <translation>采用的坐标基准</translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>So many records were changed that the figures do not follow by themselves.</source>
        <translation>改动的记录过多，指标数据不会自动更新。</translation>
    </message>
    <message>
        <source>Places or bureaus were changed: map and figures do not tell of it yet.</source>
        <translation>区划或供电局已改动：地图和指标数据尚未反映。</translation>
    </message>
    <message>
        <source>Figures follow an edit</source>
        <translation>按编辑更新指标</translation>
    </message>
    <message>
        <source>The figures do not tell of the last edit yet.</source>
        <translation>指标数据尚未反映最近一次编辑。</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>土地覆盖</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>地形</translation>
    </message>
</context>
<context>
    <name>ExportTablesAlgorithm</name>
    <message>
        <source>Export tables</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text that looks like a formula stays text.

Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be imported.</source>
        <translation>把记录写入工作簿，每种记录一个工作表，各单位可继续填写，再由“导入表格”读回：必填列加粗，下拉列表给出可选词，代码保留前导零，形似公式的文字仍为文字。

范围：地点或供电局的代码；留空为全部。记录类型：不选则为已有的全部类型。姓名、电话和身份证号默认隐去，除非要求完整导出；隐去的值不能再导入。</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>仅限此地点或供电局（代码）</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Names, phones and identity numbers in full</source>
        <translation>姓名、电话和身份证号完整导出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>写入的记录数</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File and kind</source>
        <translation>文件和类型</translation>
    </message>
    <message>
        <source>Which sheet comes in, and what its rows are.</source>
        <translation>导入哪个表格，每一行是什么记录。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>记录类型(&amp;K)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>范围(&amp;P)</translation>
    </message>
    <message>
        <source>Sheet to import</source>
        <translation>要导入的表格</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a sheet (xlsx, xls, csv, tsv), or drop it here</source>
        <translation>选择表格（xlsx、xls、csv、tsv），或拖放到这里</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>区划</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>New records are added; a row whose record is there with other values is rejected.</source>
        <translation>新增记录；若记录已有而值不同，该行退回。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>New records are added, and those that are there take the values of the sheet.</source>
        <translation>新增记录；已有的记录改用表中的值。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>As update; records of the same places that the sheet does not name are removed.</source>
        <translation>同“更新”；同一地点中表里没有的记录会被删除。</translation>
    </message>
    <message>
        <source>All places that the sheet names</source>
        <translation>表中出现的所有地点</translation>
    </message>
    <message>
        <source>Only {place}; other rows are rejected</source>
        <translation>仅限{place}，其他行退回</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>The file may also hold: {kinds}. Import each kind by itself.</source>
        <translation>文件中可能还有：{kinds}。请按类型分别导入。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in all columns</source>
        <translation>在所有列中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Only what is selected on the map: these records, or all records of the places selected</source>
        <translation>仅限地图上选中的内容：这些记录，或所选地点的全部记录</translation>
    </message>
    <message>
        <source>Only what is selected on the map</source>
        <translation>仅限地图上选中的内容</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Tasks are shown as they stand on this day</source>
        <translation>按这一天的情况显示任务</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>全部计划</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>选定（{count}）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>地点代码</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings as of {day}</source>
        <translation>截至 {day}：{errors} 个错误，{warnings} 个警告</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>工作空间检查结果</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
</context>
<context>
    <name>FindingsDock</name>
    <message>
        <source>Check workspace</source>
        <translation>检查工作空间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误和警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Filter by words or place</source>
        <translation>按文字或地点筛选</translation>
    </message>
    <message>
        <source>Double-click a finding to open its record and go to its place</source>
        <translation>双击一条结果，打开其记录并转到其位置</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation>转到位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>{counts}; {shown} shown</source>
        <translation>{counts}；显示 {shown} 条</translation>
    </message>
    <message>
        <source>No workspace is open. What contradicts itself in it is listed here.</source>
        <translation>没有打开的工作空间。打开后此处列出数据中自相矛盾之处。</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>{check} ({count})</source>
        <translation>{check}（{count}）</translation>
    </message>
    <message>
        <source>{check} ({errors} errors, {warnings} warnings)</source>
        <translation>{check}（{errors} 个错误，{warnings} 个警告）</translation>
    </message>
</context>
<context>
    <name>HandoffDesk</name>
    <message>
        <source>Who answers for “{task}” from now on?</source>
        <translation>此后由谁负责“{task}”？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收任务</translation>
    </message>
    <message>
        <source>Why is “{task}” returned?</source>
        <translation>为何退回“{task}”？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回任务</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{count} places, from {low} to {high}</source>
        <translation>{count} 个，{low} 至 {high}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} places</source>
        <translation>{low} 至 {high}：{count} 个</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing was changed since the record was added.</source>
        <translation>该记录新增后没有改动。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>位置移动</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <source>Import layer</source>
        <translation>导入图层</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any format and reference system into the workspace. Attributes are mapped to fields by their names, or by a mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as that of a sheet.

Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.

Areas become a point in their middle where points are wanted. Features outside of the province, broken ones and those with a wrong value are rejected and come back in the report with the reason; the others are written in one transaction. A dry run writes nothing. Importing twice is the same as once.</source>
        <translation>从任意格式、任意坐标参照系的图层把线路、变电站、配变、道路、村、贫困户或帮扶站点导入工作空间。属性按名称对应字段，或按映射对应：内置映射的名称（openstreetmap），或您自己的 YAML 文件。每个值都像表格一样检查。

坐标基准：auto 采信图层的坐标参照系。没有文件能声明 GCJ-02（高德、腾讯）或 BD-09（百度）：图层若来自那里，请指明，否则偏移约 500 米。

需要点时，面取其中部的一点。省外的要素、损坏的要素和有错误值的要素退回，连同原因写入报告；其余在一个事务中写入。试运行不写入。导入两次与导入一次结果相同。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Mapping (openstreetmap, or a YAML file)</source>
        <translation>映射（openstreetmap 或 YAML 文件）</translation>
    </message>
    <message>
        <source>Mappings (*.yaml *.yml);;All files (*)</source>
        <translation>映射 (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Datum of the layer</source>
        <translation>图层的坐标基准</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>试运行：只检查，不写入</translation>
    </message>
    <message>
        <source>Report of rejected features</source>
        <translation>退回要素报告</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Workbook (*.xlsx)</source>
        <translation>GeoPackage (*.gpkg);;工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Features read</source>
        <translation>读取的要素数</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>新增的记录数</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>更新的记录数</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>不变的记录数</translation>
    </message>
    <message>
        <source>Features rejected</source>
        <translation>退回的要素数</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>删除的记录数</translation>
    </message>
    <message>
        <source>Features of other kinds</source>
        <translation>其他类型的要素数</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>批次（供撤销用）</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Look at the sheet</source>
        <translation>查看表格</translation>
    </message>
    <message>
        <source>The headers of this file fit no kind of record. Choose what its rows are.</source>
        <translation>此文件的表头不符合任何记录类型。请选择各行是什么记录。</translation>
    </message>
</context>
<context>
    <name>ImportTableAlgorithm</name>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found by themselves, columns are mapped to fields by their names and contents, places are matched by code, old code or name, and every value is checked.

Append adds records and refuses those that are there with other values; update changes them; replace also removes the records of the same places (or of the scope) that the sheet does not name. A record that is the same already is left unchanged, so importing twice is the same as once.

Rows without a mistake are written, all in one transaction; the others come back in the report as they came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be undone as a whole with “Undo import”.

A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one.</source>
        <translation>把表格（xlsx、xls、csv、tsv）中的记录导入工作空间。自动找到工作表和表头，列按名称和内容对应字段，地点按代码、旧代码或名称匹配，每个值都经检查。

追加（append）新增记录，已有而值不同的退回；更新（update）修改已有记录；替换（replace）还删除同一地点（或范围）中表里没有的记录。已经相同的记录不变，因此导入两次与导入一次结果相同。

无误的行在一个事务中全部写入；其余按原样连同原因写入报告。在报告中改正后导入报告即可。试运行不写入。导入可用“撤销导入”整体撤销。

映射（YAML）固定工作表、列、单位和地点；导入向导可以写出映射。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Sheet (xlsx, xls, csv, tsv)</source>
        <translation>表格（xlsx、xls、csv、tsv）</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Mapping (yaml)</source>
        <translation>映射（yaml）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>仅限此地点或供电局（代码）</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>试运行：只检查，不写入</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>退回行报告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取的行数</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>新增的记录数</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>更新的记录数</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>不变的记录数</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>退回的行数</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>删除的记录数</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>批次（供撤销用）</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>The import is done; the indicators were not counted anew.</source>
        <translation>导入已完成；指标未重新计算。</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; 上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>下一步(&amp;N) &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <source>Count indicators</source>
        <translation>计算指标</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Values counted</source>
        <translation>指标值个数</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>采用的时期</translation>
    </message>
    <message>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal controller then plays with the theme “Poverty month by month”. A village without figures for the period keeps those of the newest period before.</source>
        <translation>对一个时期计算配置目录中的每个指标：全省、各市州、县、乡镇和村，以及每个供电局。比率由各地的合计求得，不由下级比率求得。地图随后显示这一时期。

时期：月份如 2016-12，或年份如 2016；留空为最新的村情统计；也可为区间如 2016-01..2016-12，或 all（统计中已有的所有月份），QGIS 的时态控制器便可用主题“逐月贫困发生率”播放。某村没有该时期数据的，沿用此前最近时期的数据。</translation>
    </message>
    <message>
        <source>Period (2016-12, 2016, 2016-01..2016-12 or all)</source>
        <translation>时期（2016-12、2016、2016-01..2016-12 或 all）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Other county</source>
        <translation>外县</translation>
    </message>
    <message>
        <source>Fewer than {count:,.0f} people</source>
        <translation>不足 {count:,.0f} 人</translation>
    </message>
</context>
<context>
    <name>LoadSampleAlgorithm</name>
    <message>
        <source>Load sample records</source>
        <translation>载入示例记录</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation>为工作空间填入虚构记录，供试用插件：村、贫困户、电网、道路、干部、任务、项目、协议、捐赠。每条都标为示例，合计为本省公布数。

相同的种子得到相同的记录。再次运行会替换先前的示例；真实记录保留。没有位置的村布设在本县境内，并标为程序布设。户数：有单独记录的贫困户比例（1 为全部）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Share of households</source>
        <translation>户数比例</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>写入的记录数</translation>
    </message>
    <message>
        <source>Records by table</source>
        <translation>各表记录数</translation>
    </message>
    <message>
        <source>Month of the figures</source>
        <translation>数据月份</translation>
    </message>
</context>
<context>
    <name>LocatorSearcher</name>
    <message>
        <source>Province</source>
        <translation>全省</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>市州</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供电局</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>帮扶干部</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>{post}, {place}</source>
        <translation>{post}，{place}</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Columns</source>
        <translation>列对应</translation>
    </message>
    <message>
        <source>What each column fills. Look at those that are not sure.</source>
        <translation>每一列填入哪个字段。请核对不确定的列。</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>重新识别</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>表头所在行(&amp;H)</translation>
    </message>
    <message>
        <source>A row for each &amp;person; rows become households</source>
        <translation>每人一行，按户合并(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blank cells empty what is there</source>
        <translation>空单元格清除原有的值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>保存映射…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>载入映射…(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在读取表格…</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>（文件本身）</translation>
    </message>
    <message>
        <source>An earlier sheet of “{kind}” had these headers: its mapping was taken.</source>
        <translation>以前的“{kind}”表格表头相同，已沿用其映射。</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>保存映射</translation>
    </message>
    <message>
        <source>Mapping (*.yaml)</source>
        <translation>映射 (*.yaml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>载入映射</translation>
    </message>
    <message>
        <source>Mapping (*.yaml *.yml)</source>
        <translation>映射 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>Taken from {path}.</source>
        <translation>已取自 {path}。</translation>
    </message>
    <message>
        <source>All {count} sheets of this shape</source>
        <translation>全部 {count} 个格式相同的工作表</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Release</source>
        <translation>取消对接</translation>
    </message>
    <message>
        <source>Take the match back: both are as they were before</source>
        <translation>取消对接：双方恢复原状</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>对接</translation>
    </message>
    <message>
        <source>Let the offer meet the need</source>
        <translation>用此供给对接此需求</translation>
    </message>
    <message>
        <source>Choose a need or an offer to see what fits it.</source>
        <translation>选择一项需求或供给，查看与之匹配的内容。</translation>
    </message>
    <message>
        <source>Choose a record to see its attachments.</source>
        <translation>选择一条记录，查看其附件。</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>已对接的供给</translation>
    </message>
    <message>
        <source>Needs that it meets</source>
        <translation>已对接的需求</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>供给</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No open offer fits.</source>
        <translation>没有匹配的待对接供给。</translation>
    </message>
    <message>
        <source>No open need fits.</source>
        <translation>没有匹配的待对接需求。</translation>
    </message>
    <message>
        <source>The best {shown} of {count} that fit</source>
        <translation>最匹配的 {shown} 项，共 {count} 项</translation>
    </message>
    <message>
        <source>Offers that fit: {count}</source>
        <translation>匹配的供给：{count} 项</translation>
    </message>
    <message>
        <source>Needs that fit: {count}</source>
        <translation>匹配的需求：{count} 项</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩余 {amount}</translation>
    </message>
    <message>
        <source>for this place</source>
        <translation>意向为本地</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>同县</translation>
    </message>
    <message>
        <source>for any place</source>
        <translation>不限地点</translation>
    </message>
    <message>
        <source>same prefecture</source>
        <translation>同市州</translation>
    </message>
    <message>
        <source>prefers another place</source>
        <translation>意向为其他地点</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>数量足够</translation>
    </message>
    <message>
        <source>quantity not stated</source>
        <translation>数量不详</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>million yuan</source>
        <translation>百万元</translation>
    </message>
    <message>
        <source>hundred million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
</context>
<context>
    <name>ObjectView</name>
    <message>
        <source>Load rate</source>
        <translation>负载率</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开记录</translation>
    </message>
    <message>
        <source>Show the card of its place</source>
        <translation>查看所在地的卡片</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>将卡片复制为文字</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Changes and hand-overs are kept under this name</source>
        <translation>变更和移交记在此名下</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>所属单位</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>A task is due soon from</source>
        <translation>任务到期前几天起提醒</translation>
    </message>
    <message>
        <source>A household counts as not visited after</source>
        <translation>多少天未走访视为漏访户</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>使用习惯</translation>
    </message>
    <message>
        <source>Copy names, phones and other personal values along with records</source>
        <translation>复制记录时包含姓名、电话等个人信息</translation>
    </message>
    <message>
        <source>Show the welcome page while no workspace is open</source>
        <translation>没有打开工作空间时显示欢迎页</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <source>Show phone numbers on cards and in tables</source>
        <translation>在卡片和表格中显示电话号码</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比时期</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上一时期</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation>还没有统计数据。请在处理工具箱中运行“计算指标”。</translation>
    </message>
    <message>
        <source>Nothing was counted for the period to compare with.</source>
        <translation>对比时期没有统计数据。</translation>
    </message>
    <message>
        <source>Change since {period}</source>
        <translation>与 {period} 相比</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Page</source>
        <translation>记录页</translation>
    </message>
    <message>
        <source>Which records to show</source>
        <translation>显示哪些记录</translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation>选择工具“查看点位卡片”,再在地图上点击村、县或供电局的区域。</translation>
    </message>
    <message>
        <source>A click shows</source>
        <translation>点击后显示</translation>
    </message>
    <message>
        <source>the village or county</source>
        <translation>村或县</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>县</translation>
    </message>
    <message>
        <source>the power-supply bureau</source>
        <translation>供电局</translation>
    </message>
    <message>
        <source>Show the pinned cards beside each other</source>
        <translation>并列显示固定的卡片</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>对比（{count}）</translation>
    </message>
    <message>
        <source>the line, station, transformer or site</source>
        <translation>线路、变电站、变压器或帮扶点</translation>
    </message>
    <message>
        <source>No workspace is open. The card of the place that you click stands here.</source>
        <translation>没有打开的工作空间。打开后此处显示所点地点的卡片。</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Sheets of</source>
        <translation>打印范围</translation>
    </message>
    <message>
        <source>Name, initials or code</source>
        <translation>名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Find a place: 紫云, zy, ziyun or 520425. Enter ticks the one found, or takes its tick away.</source>
        <translation>查找地点：紫云、zy、ziyun 或 520425。回车勾选找到的地点，再按一次取消。</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找地点</translation>
    </message>
    <message>
        <source>Places with a sheet each</source>
        <translation>各打印一张图的地点</translation>
    </message>
    <message>
        <source>&amp;Sheets of</source>
        <translation>打印范围(&amp;S)</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Key poor counties</source>
        <translation>重点贫困县</translation>
    </message>
    <message>
        <source>Those ticked below</source>
        <translation>下列勾选的</translation>
    </message>
</context>
<context>
    <name>PlaceHitsModel</name>
    <message>
        <source>once {name}</source>
        <translation>原{name}</translation>
    </message>
    <message>
        <source>{lineage}, {once}</source>
        <translation>{lineage}，{once}</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Places found</source>
        <translation>找到的地点</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>No place is called “{text}”.</source>
        <translation>没有名为“{text}”的地点。</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>In the sheet</source>
        <translation>表中写法</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>&amp;Check again with the answers</source>
        <translation>按答案重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>指的是哪一个？</translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation>指的是哪个地点？</translation>
    </message>
    <message>
        <source>{count} more are asked after these.</source>
        <translation>答完后还有 {count} 个。</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>“{text}”所指</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>以后再定</translation>
    </message>
    <message>
        <source>{place} ({code})</source>
        <translation>{place}（{code}）</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Choose a policy to read it.</source>
        <translation>选择一项政策阅读。</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>政策正文</translation>
    </message>
    <message>
        <source>Only the title is known: no text was entered.</source>
        <translation>只有标题，未录入正文。</translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
</context>
<context>
    <name>PovertyMapLocator</name>
    <message>
        <source>Poverty Map: places, cadres, tasks</source>
        <translation>扶贫地图：地点、干部、任务</translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The whole file is tried; nothing is written yet.</source>
        <translation>试导入整个文件，尚不写入。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all rows (the first {count:,})</source>
        <translation>显示所有行（前 {count:,} 行）(&amp;A)</translation>
    </message>
    <message>
        <source>Try import</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>没有退回的行。</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>Check again, so that the answers count.</source>
        <translation>请重新检查，使答案生效。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation>上一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>下一页 (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Choose a layout file (.qpt)</source>
        <translation>选择布局文件 (.qpt)</translation>
    </message>
    <message>
        <source>How many print side by side, each ten sheets at least; as many as cores are best</source>
        <translation>同时打印的进程数，每个至少十张；与处理器核数相同最好</translation>
    </message>
    <message>
        <source>&amp;One PDF with bookmarks</source>
        <translation>合并为一个带书签的 PDF(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Web page with a map of the sheets</source>
        <translation>附带地图索引网页(&amp;W)</translation>
    </message>
    <message>
        <source>index.html beside the sheets: a map and a search, also without a network</source>
        <translation>与图同放的 index.html：地图与搜索，无网络也可用</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>县图文件夹</translation>
    </message>
    <message>
        <source>The map shows {shown}. Count the indicators of {period} to print its sheets.</source>
        <translation>地图显示的是 {shown}。要打印 {period} 的图，请先统计其指标。</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>时期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resolution (dpi)</source>
        <translation>分辨率（dpi）(&amp;R)</translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation>进程数(&amp;C)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>Layout of the sheets</source>
        <translation>图的布局</translation>
    </message>
    <message>
        <source>Layouts of QGIS (*.qpt)</source>
        <translation>QGIS 布局 (*.qpt)</translation>
    </message>
    <message>
        <source>P&amp;hones of the cadres in full, photos of people</source>
        <translation>干部电话完整显示，含人物照片(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Poverty-alleviation map of {place}</source>
        <translation>{place}扶贫地图</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点帮扶点</translation>
    </message>
    <message>
        <source>Villages and townships</source>
        <translation>村与乡镇</translation>
    </message>
    <message>
        <source>Power grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>各县逐月数据</translation>
    </message>
</context>
<context>
    <name>RateClasses</name>
    <message>
        <source>Classes</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add a record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Add a record at a place clicked on the map</source>
        <translation>在地图上点击位置新增记录</translation>
    </message>
    <message>
        <source>Edit the record in its form</source>
        <translation>在表单中编辑记录</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>删除选中的记录</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存改动</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom to the records or their place</source>
        <translation>缩放到记录或其所在地</translation>
    </message>
    <message>
        <source>Select on the map</source>
        <translation>在地图上选择</translation>
    </message>
    <message>
        <source>Show the card of the record&apos;s place</source>
        <translation>查看记录所在地的卡片</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>A click says nothing of these records: add them by their form.</source>
        <translation>此类记录不能靠点击定位：请用表单新增。</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>该记录已不存在。</translation>
    </message>
    <message>
        <source>Give up all unsaved changes of “{layer}”?</source>
        <translation>放弃“{layer}”所有未保存的改动？</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The record has no place on the map.</source>
        <translation>该记录在地图上没有位置。</translation>
    </message>
    <message>
        <source>The map shows none of the records&apos; places.</source>
        <translation>地图上没有这些记录的所在地。</translation>
    </message>
    <message>
        <source>Only the first {count:,} rows were copied. Export the table to have them all.</source>
        <translation>只复制了前 {count:,} 行。如需全部，请导出表格。</translation>
    </message>
    <message>
        <source>Copied; what tells of private persons is masked. The options of Poverty Map can change that.</source>
        <translation>已复制；个人信息已隐去。可在“扶贫地图”选项中更改。</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>The project has no layer of these records, perhaps because an older version made it. Make the project anew to edit them.</source>
        <translation>工程中没有这些记录的图层，可能是旧版本所建。如需编辑，请重新生成工程。</translation>
    </message>
    <message>
        <source>The layer of these records is read-only.</source>
        <translation>这些记录的图层为只读。</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>The records cannot be deleted.</source>
        <translation>记录无法删除。</translation>
    </message>
    <message>
        <source>“{layer}” could not be saved. What is not saved is still there.</source>
        <translation>“{layer}”未能保存。未保存的内容仍在。</translation>
    </message>
    <message>
        <source>The changes cannot be discarded.</source>
        <translation>改动无法放弃。</translation>
    </message>
    <message>
        <source>The layer of these records cannot be edited now.</source>
        <translation>这些记录的图层目前不能编辑。</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Looking for records</source>
        <translation>查找记录</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} 条，共 {total} 条</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>选中 {count} 条</translation>
    </message>
    <message>
        <source>{count} not saved</source>
        <translation>{count} 条未保存</translation>
    </message>
    <message>
        <source>No record matches what is asked for.</source>
        <translation>没有符合条件的记录。</translation>
    </message>
    <message>
        <source>{place} has no records of “{kind}”.</source>
        <translation>{place}没有“{kind}”记录。</translation>
    </message>
    <message>
        <source>There are no records of “{kind}” yet: add one, or bring in the office's table.</source>
        <translation>还没有“{kind}”记录：请新增，或导入单位的表格。</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Sorted in the official order of places: prefecture by prefecture, county by county</source>
        <translation>按行政区划代码顺序排列：先市州，再县，再乡、村</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Save or discard the unsaved changes of {layers} first.</source>
        <translation>请先保存或放弃 {layers} 未保存的改动。</translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show the whole province</source>
        <translation>显示全省</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>新增记录</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>No workspace is open. Its records stand here.</source>
        <translation>没有打开的工作空间。打开后此处显示帮扶台账。</translation>
    </message>
</context>
<context>
    <name>RejectReport</name>
    <message>
        <source>Rejected rows</source>
        <translation>退回的行</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rows without a mistake are written, all or none; an import can be undone as a whole.</source>
        <translation>无误的行全部写入，否则一行也不写入；导入可整体撤销。</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>退回行报告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Count indicators anew</source>
        <translation>重新计算指标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>打开报告(&amp;O)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>打开所在文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>以下图层有未保存的编辑：{names}。请先保存或放弃。</translation>
    </message>
    <message>
        <source>The file was changed since the preview. Go back to the columns and try it again.</source>
        <translation>预览之后文件已改动。请返回列对应一页重新试导入。</translation>
    </message>
    <message>
        <source>The report would take the place of the sheet itself. Give it another name.</source>
        <translation>报告会覆盖表格本身。请另取文件名。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import 1 row</source>
        <translation>导入 1 行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {count:,} rows</source>
        <translation>导入 {count:,} 行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>写出报告(&amp;W)</translation>
    </message>
    <message>
        <source>{count:,} to be added</source>
        <translation>将新增 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} to be updated</source>
        <translation>将更新 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} to be removed, as the sheet does not name them</source>
        <translation>将删除表中没有的 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} the same already</source>
        <translation>{count:,} 条已相同</translation>
    </message>
    <message>
        <source>{count:,} rejected: the report takes them with the reasons, to be mended there and imported</source>
        <translation>退回 {count:,} 行：连同原因写入报告，可在报告中改正后导入</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation>没有需要改动的内容。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message>
        <source>Imported, and the indicators of {period} counted anew.</source>
        <translation>已导入，并重新计算了 {period} 的指标。</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>撤销此次导入…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew, those of {period} first</source>
        <translation>重新计算指标，先算 {period}(&amp;C)</translation>
    </message>
    <message>
        <source>Those of other periods follow in the background.</source>
        <translation>其他时期的指标在后台继续计算。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>{sheet} {row}</source>
        <translation>{sheet} {row}</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Name, initials or code</source>
        <translation>名称、拼音首字母或代码</translation>
    </message>
    <message>
        <source>Find a place or bureau: 紫云, zy, ziyun or 520425</source>
        <translation>查找地点或供电局：紫云、zy、ziyun 或 520425</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>查找地点</translation>
    </message>
    <message>
        <source>Choose among all places and bureaus</source>
        <translation>从所有地点和供电局中选择</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Weight {weight}</source>
        <translation>权重 {weight}</translation>
    </message>
    <message>
        <source>{department}, {measure}: nothing to measure by</source>
        <translation>{department}，{measure}：没有可考核的内容</translation>
    </message>
    <message>
        <source>{department}, {measure}: {value}, {light}; {points} points from {count} records</source>
        <translation>{department}，{measure}：{value}，{light}；{points} 分，依据 {count} 条记录</translation>
    </message>
    <message>
        <source>{department}: nothing to measure by</source>
        <translation>{department}：没有可考核的内容</translation>
    </message>
    <message>
        <source>{department}: rank {rank}, {points} points, {light}, from {share} % of the weights</source>
        <translation>{department}：第 {rank} 名，{points} 分，{light}，计分权重 {share} %</translation>
    </message>
    <message>
        <source>{change} points since the period before</source>
        <translation>较上一时期 {change} 分</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>How the scores are made</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>Overdue tasks: {count}</source>
        <translation>超期任务：{count} 项</translation>
    </message>
    <message>
        <source>Score sheet of the departments</source>
        <translation>部门业绩单</translation>
    </message>
    <message>
        <source>{place} · {level} · as of {period}, changes since {compared}</source>
        <translation>{place} · {level} · 截至 {period}，与 {compared} 相比</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>示例数据：部分或全部记录纯属虚构。</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>close to target</source>
        <translation>接近目标</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>red: overdue tasks are a cause</source>
        <translation>红色：原因之一是超期任务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名次升降</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weights measured</source>
        <translation>计分权重</translation>
    </message>
    <message>
        <source>Change of points</source>
        <translation>得分变化</translation>
    </message>
    <message>
        <source>● from {green}, ◐ from {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation>● {green} 及以上，◐ {yellow} 及以上；{target} 得 100 分，{nothing} 得 0 分</translation>
    </message>
    <message>
        <source>● up to {green}, ◐ up to {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation>● {green} 及以下，◐ {yellow} 及以下；{target} 得 100 分，{nothing} 得 0 分</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>考核项</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 条</translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation>时限 {due}，完成于 {done}</translation>
    </message>
    <message>
        <source>overdue since {due}, {percent} %</source>
        <translation>自 {due} 起超期，进度 {percent} %</translation>
    </message>
    <message>
        <source>due {due}, {percent} % of {expected} % expected</source>
        <translation>时限 {due}，进度 {percent} %，应达 {expected} %</translation>
    </message>
    <message>
        <source>due {due}, {percent} %</source>
        <translation>时限 {due}，进度 {percent} %</translation>
    </message>
    <message>
        <source>no figure recorded</source>
        <translation>未登记数值</translation>
    </message>
    <message>
        <source>{percent} % of {expected} % expected</source>
        <translation>进度 {percent} %，应达 {expected} %</translation>
    </message>
    <message>
        <source>{of} of {per}, {expected} % expected</source>
        <translation>{per} 元中的 {of} 元，应达 {expected} %</translation>
    </message>
    <message>
        <source>{count} in {months} months</source>
        <translation>{months} 个月 {count} 次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>since or on {date}</source>
        <translation>时间 {date}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计口径</translation>
    </message>
    <message>
        <source>Lights and points</source>
        <translation>亮灯与计分</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>业绩单</translation>
    </message>
    <message>
        <source>behind the scores</source>
        <translation>计分依据</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>考核项</translation>
    </message>
</context>
<context>
    <name>ScoreSheetAlgorithm</name>
    <message>
        <source>Score sheet</source>
        <translation>业绩单</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Scores every responsible department by progress and effect, from the records of the workspace: tasks done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog (scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls away. Nothing is changed.

Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it is: the province&apos;s, the prefectures&apos; or the counties&apos; (with their townships and villages). Scope: only what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind every figure, or a page to print (.html).</source>
        <translation>按工作空间中的记录，从进度和成效为各责任部门计分：按期完成的任务、任务进度与已过时间之比、超期任务、项目和资金与计划之比、走访、结对、需求办结、宣传报道。考核项、权重、目标和亮灯标准取自配置目录（scores.yaml）。某部门没有可考核的内容时以短横线表示，其权重不计。不作任何改动。

时期：月份（2016-12）或年份（2016）；留空为最近计算过的时期。层级：考核谁的工作：省、市州或县（含其乡镇和村）。范围：仅限此地点境内或由此供电局供电的部分。输出：工作簿（.xlsx），含每个数值所依据的记录；或可打印的网页（.html）。</translation>
    </message>
    <message>
        <source>Period (2016-12 or 2016; the newest when empty)</source>
        <translation>时期（2016-12 或 2016；留空为最新）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>仅限此地点或供电局（代码）</translation>
    </message>
    <message>
        <source>Changes since this period (the one before when empty)</source>
        <translation>对比时期（留空为上一时期）</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>工作簿 (*.xlsx);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>采用的时期</translation>
    </message>
    <message>
        <source>Departments ranked</source>
        <translation>参加排名的部门数</translation>
    </message>
    <message>
        <source>Records behind the figures</source>
        <translation>数值所依据的记录数</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>超期任务数</translation>
    </message>
</context>
<context>
    <name>ScoresDock</name>
    <message>
        <source>Score sheet</source>
        <translation>业绩单</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层级(&amp;L)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Whose work is scored: the province&apos;s, the prefectures&apos; or the counties&apos;</source>
        <translation>为谁的工作计分：省、市州或县</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>No record says yet what a department does: import tasks with their progress, for instance.</source>
        <translation>还没有反映部门工作的记录：可先导入任务及其进度等。</translation>
    </message>
    <message>
        <source>As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue.</source>
        <translation>截至 {period}，与 {compared} 相比。{ranked} 个部门参加排名，{overdue} 项任务超期。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>工作簿 (*.xlsx);;网页 (*.html)</translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation>导出业绩单</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写出：{path}</translation>
    </message>
    <message>
        <source>No workspace is open. The score sheet of its departments stands here.</source>
        <translation>没有打开的工作空间。打开后此处显示各部门业绩单。</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Printing sheets</source>
        <translation>正在打印地图</translation>
    </message>
    <message>
        <source>1 file written: {folder}</source>
        <translation>已写出 1 个文件：{folder}</translation>
    </message>
    <message>
        <source>{count:,} files written: {folder}</source>
        <translation>已写出 {count:,} 个文件：{folder}</translation>
    </message>
    <message>
        <source>Stopped. The sheets that are done stay; printing the same again goes on from there.</source>
        <translation>已停止。已完成的图保留；再次打印同样内容会从那里继续。</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheets</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved, and will not be on the sheets: {names}.</source>
        <translation>以下图层的编辑尚未保存，不会出现在图上：{names}。</translation>
    </message>
    <message>
        <source>The project has changes that are not saved; sheets show it as it was saved last.</source>
        <translation>工程有未保存的更改；打印的是上次保存的样子。</translation>
    </message>
    <message>
        <source>Tick a place to see its sheet.</source>
        <translation>勾选一个地点即可预览其图。</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在绘制预览…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>打开文件夹(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SheetEstimate</name>
    <message>
        <source>Tick at least one place.</source>
        <translation>请至少勾选一个地点。</translation>
    </message>
    <message>
        <source>{files}. How long it takes is known once the preview is drawn.</source>
        <translation>{files}。预览绘好后可知需要多长时间。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>about {time} with {count} processes</source>
        <translation>约 {time}，{count} 个进程</translation>
    </message>
    <message>
        <source>as measured with this layout and format on {day}, {count:,} sheets</source>
        <translation>依据 {day} 用此布局和格式打印 {count:,} 张的实测</translation>
    </message>
    <message>
        <source>as the preview was drawn; the first run will tell better</source>
        <translation>依据绘制预览的用时；首次打印后会更准</translation>
    </message>
    <message>
        <source>{files}, {said} ({based}).</source>
        <translation>{files}，{said}（{based}）。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {count} s</source>
        <translation>{minutes} 分 {count} 秒</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 张图</translation>
    </message>
    <message>
        <source>{count:,} sheets</source>
        <translation>{count:,} 张图</translation>
    </message>
    <message>
        <source>{sheets} in one file</source>
        <translation>{sheets}，合为一个文件</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation>{count:,} 个文件</translation>
    </message>
    <message>
        <source>{sheets} in {files}</source>
        <translation>{sheets}，{files}</translation>
    </message>
    <message>
        <source>{sheets} in {count:,} files or more, one for each page</source>
        <translation>{sheets}，{count:,} 个文件或更多，每页一个</translation>
    </message>
</context>
<context>
    <name>SheetLayouts</name>
    <message>
        <source>County, A3</source>
        <translation>县图，A3</translation>
    </message>
    <message>
        <source>County, A2</source>
        <translation>县图，A2</translation>
    </message>
    <message>
        <source>County with its list of tasks, A4</source>
        <translation>县图附任务清单，A4</translation>
    </message>
    <message>
        <source>Prefecture, A3</source>
        <translation>市州图，A3</translation>
    </message>
    <message>
        <source>Province, A1</source>
        <translation>全省图，A1</translation>
    </message>
    <message>
        <source>Battle map of the province, A0</source>
        <translation>全省作战图，A0</translation>
    </message>
</context>
<context>
    <name>SheetPreviewAlgorithm</name>
    <message>
        <source>Preview of sheets</source>
        <translation>地图预览</translation>
    </message>
    <message>
        <source>Draws the pictures of the dialog “Print sheets”, which starts it; it is of no use by itself.</source>
        <translation>为“打印地图”对话框绘制预览，由该对话框启动；单独运行没有用处。</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>图片文件夹</translation>
    </message>
</context>
<context>
    <name>SpellingTask</name>
    <message>
        <source>Preparing the search of places</source>
        <translation>准备地点查找</translation>
    </message>
</context>
<context>
    <name>StandardButtons</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>SurroundingsMenu</name>
    <message>
        <source>Poverty Map: use as</source>
        <translation>扶贫地图：用作</translation>
    </message>
    <message>
        <source>Nothing of the surroundings</source>
        <translation>不作环境图层</translation>
    </message>
    <message>
        <source>Open a workspace first: its themes show the surroundings.</source>
        <translation>请先打开工作空间：环境图层由其主题显示。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{layer}” is shown in: {themes}.</source>
        <translation>“{layer}”显示于：{themes}。</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <source>No theme shows “{layer}” yet.</source>
        <translation>尚无专题显示“{layer}”。</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Edit task</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>填报进展…</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>PDF for the wall (A3)…</source>
        <translation>挂图用 PDF（A3）…</translation>
    </message>
    <message>
        <source>PDF to hand around (A4)…</source>
        <translation>传阅用 PDF（A4）…</translation>
    </message>
    <message>
        <source>Workbook (xlsx)…</source>
        <translation>工作簿（xlsx）…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Choose a task to see its progress and its hand-overs.</source>
        <translation>选择一项任务，查看其进展和移交记录。</translation>
    </message>
    <message>
        <source>Show it on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>考核标准</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接收…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Progress reports: {count}</source>
        <translation>进展填报：{count} 次</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>移交记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>经办与说明</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>示例数据：部分或全部记录纯属虚构。</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>打印日期：{day}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Tasks: {count}</source>
        <translation>任务 {count} 项</translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>完成 {count} 项</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>超期 {count} 项</translation>
    </message>
    <message>
        <source>mean progress: {percent} %</source>
        <translation>平均进度 {percent} %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>超期 {days} 天</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation>{days} 天后到期</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TaskTreeModel</name>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>完成 {done}/{count}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>TasksDock</name>
    <message>
        <source>Double-click a task to edit it</source>
        <translation>双击任务进行编辑</translation>
    </message>
    <message>
        <source>No tasks here. Choose a larger scope in the overview, or import a list of tasks.</source>
        <translation>此处没有任务。请在总览中扩大范围，或导入任务清单。</translation>
    </message>
    <message>
        <source>None of the {count} tasks here is wanted by this filter.</source>
        <translation>此处 {count} 项任务均不符合筛选条件。</translation>
    </message>
    <message>
        <source>{sums} (of {count} tasks here)</source>
        <translation>{sums}（此处共 {count} 项）</translation>
    </message>
    <message>
        <source>The project has no layer of tasks that can be edited.</source>
        <translation>工程中没有可编辑的任务图层。</translation>
    </message>
    <message>
        <source>The project has no layer of progress reports that can be edited.</source>
        <translation>工程中没有可编辑的任务进展图层。</translation>
    </message>
    <message>
        <source>Discard all edits of tasks and of their progress that are not saved?</source>
        <translation>放弃任务及其进展的所有未保存编辑？</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>放弃编辑</translation>
    </message>
    <message>
        <source>Not everything was saved: {reasons}</source>
        <translation>未能全部保存：{reasons}</translation>
    </message>
    <message>
        <source>Save or discard the edits of “{task}” first.</source>
        <translation>请先保存或放弃对“{task}”的编辑。</translation>
    </message>
    <message>
        <source>No workspace is open. Its responsibility list stands here.</source>
        <translation>没有打开的工作空间。打开后此处显示责任清单。</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Map theme</source>
        <translation>地图主题</translation>
    </message>
    <message>
        <source>Colour the map by “{theme}”</source>
        <translation>按“{theme}”为地图着色</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>分级…</translation>
    </message>
    <message>
        <source>Judge and change the classes of this theme</source>
        <translation>查看并修改本专题的分级</translation>
    </message>
    <message>
        <source>Not shown yet: {parts}. Add a layer of it to the project, right-click it in the layer panel and choose “Poverty Map: use as”.</source>
        <translation>尚未显示：{parts}。请把相应图层加入项目，在图层面板中右击它，选择“扶贫地图：用作”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <source>Prefectures</source>
        <translation>市州</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>县</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供电局</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label}({unit})</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>↑ {indicator}</source>
        <translation>↑ {indicator}</translation>
    </message>
    <message>
        <source>→ {indicator}</source>
        <translation>→ {indicator}</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>Change: {indicator}</source>
        <translation>变化：{indicator}</translation>
    </message>
    <message>
        <source>Area: {indicator}</source>
        <translation>面积：{indicator}</translation>
    </message>
    <message>
        <source>Bars: each a share of the highest</source>
        <translation>柱高：占各自最高值的比例</translation>
    </message>
    <message>
        <source>coloured by the largest</source>
        <translation>按最多的一项着色</translation>
    </message>
    <message>
        <source>{places}: {what}</source>
        <translation>{places}：{what}</translation>
    </message>
</context>
<context>
    <name>TwoWayClasses</name>
    <message>
        <source>Places in each class</source>
        <translation>各级个数</translation>
    </message>
    <message>
        <source>Classes and colours</source>
        <translation>分级与颜色</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>与地图一致</translation>
    </message>
    <message>
        <source>{side} × {side}: {colours}</source>
        <translation>{side} × {side}：{colours}</translation>
    </message>
    <message>
        <source>No data: {count} places</source>
        <translation>无数据：{count} 个</translation>
    </message>
</context>
<context>
    <name>TwoWayItem</name>
    <message>
        <source>No layer is filled by two figures.</source>
        <translation>没有按两个指标着色的图层。</translation>
    </message>
    <message>
        <source>Two-way legend</source>
        <translation>双变量图例</translation>
    </message>
</context>
<context>
    <name>TwoWayItemWidget</name>
    <message>
        <source>Two-way legend</source>
        <translation>双变量图例</translation>
    </message>
    <message>
        <source>The one on the map</source>
        <translation>地图上的那个</translation>
    </message>
    <message>
        <source>As a square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>As a diamond</source>
        <translation>菱形</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 点</translation>
    </message>
    <message>
        <source>Colour of the texts</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Colour of the lines</source>
        <translation>格线颜色</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>向右的轴</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>向上的轴</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>格线</translation>
    </message>
    <message>
        <source>Change two-way legend</source>
        <translation>更改双变量图例</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>No import was made in this workspace yet. “Import table…” brings in the office’s sheets.</source>
        <translation>此工作空间还没有导入过。请用“导入表格…”导入单位的表格。</translation>
    </message>
    <message>
        <source>&amp;Imports, the newest first</source>
        <translation>导入批次，最新的在前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave these records as they are now</source>
        <translation>这些记录保持现状(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take these records back, too: what was changed since is lost</source>
        <translation>这些记录也一并撤销：之后的改动会丢失(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew</source>
        <translation>重新计算指标(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>撤销导入(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>导入后又改动的记录</translation>
    </message>
    <message>
        <source>{who} undid it: {when}.</source>
        <translation>{who}已撤销：{when}。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>It made the workspace itself: without its places no record would have one.</source>
        <translation>此批次建立了工作空间本身：没有其区划，记录就没有地点。</translation>
    </message>
    <message>
        <source>Looking for records that were changed since…</source>
        <translation>正在查找导入后又改动的记录…</translation>
    </message>
    <message>
        <source>Nobody changed any of its records since.</source>
        <translation>导入后没有人改动过其记录。</translation>
    </message>
    <message>
        <source>Changed since: {count:,} of its records</source>
        <translation>导入后又改动：{count:,} 条记录</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>以下图层有未保存的编辑：{names}。请先保存或放弃。</translation>
    </message>
    <message>
        <source>Undo import of {source}</source>
        <translation>撤销导入 {source}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改动。</translation>
    </message>
    <message>
        <source>{count:,} added records removed</source>
        <translation>删除新增的记录 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} changed records as they were before</source>
        <translation>恢复修改的记录 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} removed records back</source>
        <translation>找回删除的记录 {count:,} 条</translation>
    </message>
    <message>
        <source>{count:,} left as they are now</source>
        <translation>保持现状 {count:,} 条</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Undone: {done}.</source>
        <translation>已撤销：{done}。</translation>
    </message>
    <message>
        <source>there was nothing to change</source>
        <translation>没有需要改动的内容</translation>
    </message>
</context>
<context>
    <name>UndoImportAlgorithm</name>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Takes an import back as a whole: the records that it added go, those that it changed or removed are as they were before. Without a batch the newest import is taken that was not undone yet.

Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the others (undo).</source>
        <translation>整体撤销一次导入：它新增的记录删除，它修改或删除的记录恢复原样。不填批次则撤销最近一次尚未撤销的导入。

导入之后又被改动的记录：列出并停止（stop）、保持现状（keep），或一并撤销（undo）。</translation>
    </message>
    <message>
        <source>Batch (of “Import table”)</source>
        <translation>批次（“导入表格”给出）</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>导入后又改动的记录</translation>
    </message>
    <message>
        <source>Batch undone</source>
        <translation>已撤销的批次</translation>
    </message>
    <message>
        <source>Added records removed</source>
        <translation>删除的新增记录数</translation>
    </message>
    <message>
        <source>Changed records restored</source>
        <translation>恢复的修改记录数</translation>
    </message>
    <message>
        <source>Removed records brought back</source>
        <translation>找回的删除记录数</translation>
    </message>
    <message>
        <source>Records left as they are</source>
        <translation>保持现状的记录数</translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>The import is undone; the indicators were not counted anew.</source>
        <translation>导入已撤销；指标未重新计算。</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Hand over</source>
        <translation>移交任务</translation>
    </message>
    <message>
        <source>Hand “{task}” over to:</source>
        <translation>将“{task}”移交给：</translation>
    </message>
    <message>
        <source>Name or code of a place or bureau</source>
        <translation>地点或供电局的名称或代码</translation>
    </message>
    <message>
        <source>What they should know (optional)</source>
        <translation>说明（可不填）</translation>
    </message>
</context>
<context>
    <name>UnvisitedPanel</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Zoom to the village</source>
        <translation>缩放到所在村</translation>
    </message>
    <message>
        <source>Households not visited lately</source>
        <translation>漏访户</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>农户</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>按村</translation>
    </message>
    <message>
        <source>By cadre</source>
        <translation>按干部</translation>
    </message>
    <message>
        <source>Looking for households that nobody visited lately…</source>
        <translation>正在查找漏访户…</translation>
    </message>
    <message>
        <source>{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; {never} never had one.</source>
        <translation>未脱贫 {households} 户中，{unvisited} 户在 {day} 前 {days} 天内未走访，其中 {never} 户从未走访。</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>漏访户</translation>
    </message>
    <message>
        <source>of these never</source>
        <translation>其中从未走访</translation>
    </message>
    <message>
        <source>All</source>
        <translation>总户数</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走访</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未走访</translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation>前 {shown} 户，共 {count} 户</translation>
    </message>
    <message>
        <source>{count} households</source>
        <translation>{count} 户</translation>
    </message>
    <message>
        <source>The household is not there any more.</source>
        <translation>该户已不存在。</translation>
    </message>
    <message>
        <source>The village of this household is not among the places of the workspace.</source>
        <translation>此户所在村不在工作空间的地点中。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <source>One map and one responsibility list, shared by province, prefecture and county. No workspace is open.</source>
        <translation>一图一清单，省、地、县三级共享。没有打开的工作空间。</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>示例省份</translation>
    </message>
    <message>
        <source>Look around in Guizhou with made-up borders and records. Takes about half a minute.</source>
        <translation>用虚构的边界和记录浏览贵州，约需半分钟。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作空间…</translation>
    </message>
    <message>
        <source>Of your own province, from boundaries and official divisions.</source>
        <translation>用边界和官方区划为本省建立。</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作空间…</translation>
    </message>
    <message>
        <source>A workspace or a project that is there already.</source>
        <translation>已有的工作空间或工程。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show place card</source>
        <translation>查看点位卡片</translation>
    </message>
    <message>
        <source>Click a village, county or bureau area to see its card</source>
        <translation>点击村、县或供电局区域,查看其卡片</translation>
    </message>
    <message>
        <source>&amp;Poverty Map</source>
        <translation>扶贫地图(&amp;P)</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <source>Read the figures anew</source>
        <translation>重新读取数据</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Bring records from a sheet into the workspace</source>
        <translation>把表格中的记录导入工作空间</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>撤销导入…</translation>
    </message>
    <message>
        <source>List the imports that were made, and take one back as a whole</source>
        <translation>列出已有的导入，并可整体撤销其中一次</translation>
    </message>
    <message>
        <source>Read the workspace anew, after another program wrote to it</source>
        <translation>其他程序写入工作空间后，重新读取</translation>
    </message>
    <message>
        <source>Poverty overview</source>
        <translation>扶贫总览</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>点位卡片</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>业绩单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>动画…</translation>
    </message>
    <message>
        <source>Play the months of a theme: as frames, GIF or video</source>
        <translation>逐月播放一个主题：输出为图片、GIF 或视频</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>打印地图…</translation>
    </message>
    <message>
        <source>Print a sheet for each county, prefecture or the province, with a preview</source>
        <translation>为每个县、市州或全省打印地图，可先预览</translation>
    </message>
</context>
<context>
    <name>WorkspaceDocks</name>
    <message>
        <source>The record is not there any more. Check the workspace again.</source>
        <translation>该记录已不存在。请重新检查工作空间。</translation>
    </message>
</context>
<context>
    <name>WorkspaceDoors</name>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>工作空间 (*.gpkg)</translation>
    </message>
    <message>
        <source>Where to keep the sample</source>
        <translation>示例保存位置</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>示例省份</translation>
    </message>
    <message>
        <source>Workspaces and projects (*.gpkg *.qgz *.qgs)</source>
        <translation>工作空间和工程 (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作空间</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>打开工作空间…</translation>
    </message>
    <message>
        <source>Sample province…</source>
        <translation>示例省份…</translation>
    </message>
</context>
</TS>
