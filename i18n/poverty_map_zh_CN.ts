<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="19"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="21"/>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation>配置目录文件 {file} 第 {line} 行：不是有效的 YAML（{found}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="22"/>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation>配置目录文件 {file} 为空；应为{expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="23"/>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation>配置目录文件 {file} 第 {line} 行 {path}：应为 {expected}，实为 {found}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="24"/>
        <source>The catalog folder {file} does not exist.</source>
        <translation>配置目录文件夹 {file} 不存在。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="26"/>
        <source>There is no workspace at {store}.</source>
        <translation>{store} 处没有工作空间。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="27"/>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation>{store} 不是扶贫地图的工作空间。请用“新建工作空间”创建。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="28"/>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation>{store} 由更新版本的插件写成（数据结构版本 {version}，本插件最高支持 {newest}）。请更新插件。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="32"/>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation>{store} 正被其他程序使用。请在那里关闭或结束编辑后重试。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="33"/>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation>{store} 无法写入：文件为只读。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="34"/>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation>{store} 无法写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="35"/>
        <source>The disk is full: {store} was left as it was.</source>
        <translation>磁盘已满：{store} 保持原样。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="36"/>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation>{store} 已损坏或不是 GeoPackage（{reason}）。请使用最近一份能打开的备份。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="37"/>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation>{store}：有记录不符合表的规则（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="38"/>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation>{store}：数据库返回“{reason}”。未作任何改动。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="39"/>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation>“{name}”不能用作表名或列名。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="41"/>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation>“{value}”不是省级代码；请填两位数字，如 52。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="42"/>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation>“{value}”不是省级代码；例如应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="43"/>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation>工作空间 {path} 必须是 .gpkg 文件。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="47"/>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="48"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="50"/>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation>{file} 第 {row} 行：文字不是 {expected} 中的任何一种编码。请另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="51"/>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation>{file} 中没有行政区划；应有列 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="52"/>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation>{file} 第 {row} 行：“{column}”中没有代码列（实为“{value}”）；应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="55"/>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation>{file}：“{column}”中没有名称列；应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="56"/>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation>{file} 第 {row} 行：该行无法读取（{reason}）；可能有引号未闭合。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="59"/>
        <source>{file} holds no {expected}.</source>
        <translation>{file} 中没有 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="60"/>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation>{file} 中没有省 {province} 的区划；只有 {found}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="61"/>
        <source>{file} holds no vector files ({expected}).</source>
        <translation>{file} 中没有矢量文件（{expected}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="62"/>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation>{file} 不是 QGIS 能读取的矢量文件；应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="63"/>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation>{file} 中没有带省 {province} 行政区划代码的内容；例如应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="66"/>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation>{file} 中没有省 {province} 的边界；只有 {found}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="67"/>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation>{file} 是投影坐标但没有坐标参照系；请为它指定（{expected}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="70"/>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation>{file} 中省 {province} 的面没有一个可用。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="71"/>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation>要素 {feature} 无法转换到 CGCS2000（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="72"/>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation>“{value}”不是坐标基准；应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="73"/>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation>点表 {file} 无法读取（{reason}）；应有列 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="76"/>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation>{file}：修正了 {count} 个损坏的代码，例如第 {row} 行：{value} 改为 {mended}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="79"/>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation>{file} 第 {row} 行：“{value}”不是代码（应为 {expected} 位）；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="80"/>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation>{file} 第 {row} 行：“{value}”在电子表格中丢失了位数；请把该列设为文本后重新保存。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="83"/>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation>{file} 第 {row} 行过短：“{value}”。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="84"/>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation>{file} 第 {row} 行：{code} 没有名称。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="85"/>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation>{file} 第 {row} 行：{code} 先为“{kept}”，此处为“{other}”；保留前者。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="88"/>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation>{count} 个代码以相同名称重复出现：{codes}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="89"/>
        <source>{file} was skipped ({cause}).</source>
        <translation>已跳过 {file}（{cause}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="90"/>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation>缺少{level} {code}；其下有 {count} 处，例如 {first}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="93"/>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation>{count} 处（例如 {first}）不经{level}直接管辖。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="96"/>
        <source>{code} “{name}” only groups counties.</source>
        <translation>{code}“{name}”只是县的归类。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="97"/>
        <source>{file} cannot be read; left out.</source>
        <translation>{file} 无法读取；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="98"/>
        <source>{layer} of {file} has no geometries.</source>
        <translation>{file} 的 {layer} 没有几何图形。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="99"/>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation>{file} 的 {layer} 中没有代码（字段：{fields}）；例如应为 {expected}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="102"/>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation>{file} 要素 {feature}：“{value}”不是代码；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="103"/>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation>{code} 在 {kept} 中也有；保留后者。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="104"/>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation>{file} 要素 {feature}（{code}）不是面；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="105"/>
        <source>{file} was transformed from {crs}.</source>
        <translation>{file} 已从 {crs} 转换。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="106"/>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation>{file}：{code} 的面有误（{reason}），已修复；面积变化 {area_percent} %。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="109"/>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation>{file}：{code} 的面无法修复（{reason}）；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="113"/>
        <source>{code} {name} has the code {new} today.</source>
        <translation>{code} {name} 现在的代码是 {new}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="114"/>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation>{code} 是 {new} 的旧代码，而后者也在；已略过。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="115"/>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation>{count} 个面由所辖县合并而成：{codes}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="116"/>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation>{level} {code} {name} 有边界但不在区划中；已保留。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="119"/>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation>{level} {code} {name} 没有边界；按无边界保留。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="120"/>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation>{level}级的 {count} 处没有边界。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="121"/>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>采用坐标基准 {datum}：{asked} 个已知所属县的点中，按 GCJ-02 有 {gcj02} 个落在本县，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="124"/>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>因“{clue}”采用坐标基准 {datum}；{asked} 个已知所属县的点中，按 GCJ-02 有 {gcj02} 个落在本县，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="127"/>
        <source>Datum {datum}, as you chose.</source>
        <translation>按您的选择采用坐标基准 {datum}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="128"/>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>按文件声明采用坐标基准 {datum}；已知所属县的点无法判断（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="131"/>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>采用坐标基准 {datum}；支持它的点不多（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。请核对。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="134"/>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>无法判断坐标基准；暂按 {datum}（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。请核对。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="137"/>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation>文件声明为 {declared}，但采用了 {datum}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="138"/>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>采用了 {datum}，但已知所属县的点与之不符（{asked} 个点中按 GCJ-02 有 {gcj02} 个，按 WGS 84 有 {wgs84} 个，按 BD-09 有 {bd09} 个）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="142"/>
        <source>{workspace} has no county {value}. Name counties by their codes, or say all or key.</source>
        <translation>{workspace} 中没有县 {value}。请填县代码，或填 all、key。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="143"/>
        <source>No county of {workspace} is a key poor county.</source>
        <translation>{workspace} 中没有重点贫困县。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="144"/>
        <source>Name a workspace or its project.</source>
        <translation>请指定工作空间或其工程。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="145"/>
        <source>The project {path} cannot be read.</source>
        <translation>工程 {path} 无法读取。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="149"/>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation>工程 {path} 不是扶贫地图工作空间的工程。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="150"/>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation>布局 {path} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="151"/>
        <source>{path} is no layout of QGIS.</source>
        <translation>{path} 不是 QGIS 布局。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="152"/>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation>工程中没有布局“{name}”；只有 {known}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="153"/>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation>没有主题“{theme}”；有 {known}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="154"/>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation>“{value}”不是时期：请填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="155"/>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation>{period} 尚未计算；已有 {known}。请先对它运行“计算指标”。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="158"/>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation>地图显示的是 {shown}，不是 {period}。请先对 {period} 运行“计算指标”。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="159"/>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation>县图 {path} 无法写入（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="160"/>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation>文件夹 {path} 无法写入（{reason}）。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="164"/>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation>布局 {layout} 中没有标识为“{item}”的项；县图将不含此项。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="167"/>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation>{name}（{code}）没有边界：其县图显示全省。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="168"/>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>字体 {fonts} 均未安装，改用 {taken}：中文可能缺失，或在文件中检索不到。请安装文泉驿微米黑（Debian：fonts-wqy-microhei）或微软雅黑。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="172"/>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation>工程 {path} 无法读取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="174"/>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation>工作空间中还没有村情统计。请先导入，或指明要计算的时期。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="177"/>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation>{entity} 的一条记录以“{value}”作为 {field}，不是时期：请填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="181"/>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation>已写入 {records} 条虚构记录，均标为示例；合计与 {period} 的公布数一致。请接着运行“计算指标”，否则地图上没有数值。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="185"/>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation>配置目录中没有本省的下列公布数：{figures}。示例改用按 {villages} 个村折算的数值。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="189"/>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation>因已有真实记录，略去 {count} 条虚构的“{entity}”记录：合计与公布数不同。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="193"/>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation>{count} 个村没有示例记录：工作空间中缺少其乡镇或县。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="196"/>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation>{count} 个村无法布点：其所在县在工作空间中没有边界。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="199"/>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation>种子必须为 0 或以上，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="200"/>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation>户数比例必须在 0 与 1 之间，不能是 {value}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="201"/>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation>{store} 中没有可生成示例的村。请用细到村的区划新建工作空间。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="204"/>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation>示例容纳不了 {total} 名贫困人口：各村最多容纳 {room} 名。请核对配置目录中的数值和工作空间中的村。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="213"/>
        <source>province</source>
        <translation>省</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="214"/>
        <source>prefecture</source>
        <translation>市州</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="215"/>
        <source>county</source>
        <translation>县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="216"/>
        <source>township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="217"/>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="44"/>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation>QGIS 无法打开 {path}：它把 % 及其后的两位数字当作另一个字符。请换一个文件夹。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="16"/>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation>插件自身出错（{kind}：{reason}；{place}）。请连同本次运行的日志一并反馈。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="49"/>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation>{file} 其实是 Excel 工作簿，与其扩展名不符。请另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="110"/>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation>{file}：{code} 的多边形超出经纬度范围（{extent}），未采用。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="161"/>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation>所有县合为一个文件时只能输出 PDF，不能输出 {format}。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="162"/>
        <source>{path} was written, but without bookmarks.</source>
        <translation>{path} 已写出，但没有书签。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="163"/>
        <source>The sheets are printed by one process; {workers} were asked for.</source>
        <translation>目前只用一个进程打印；您要求 {workers} 个。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="146"/>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation>工程 {path} 找不到以下图层的数据：{layers}。它被单独移动或改名了。请让工程与工作空间同名并放回同一文件夹，或在 QGIS 中打开工程并指定数据文件。</translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="33"/>
        <source>Apply styles</source>
        <translation>应用样式</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="37"/>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="45"/>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation>按配置目录重新设置工作空间工程中图层的样式，生成地图主题，并显示其中一个。工程中您自己的图层保持不变。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="54"/>
        <source>Project (beside the workspace when empty)</source>
        <translation>工程（留空则为工作空间旁的工程）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="59"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="60"/>
        <source>Project</source>
        <translation>工程</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="57"/>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="58"/>
        <source>Power aid</source>
        <translation>电力扶贫</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="59"/>
        <source>Paired aid</source>
        <translation>结对帮扶</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="60"/>
        <source>Resident cadres</source>
        <translation>驻村帮扶</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="61"/>
        <source>Public welfare</source>
        <translation>公益帮扶</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="62"/>
        <source>Tasks</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="78"/>
        <source>county {value}</source>
        <translation>县 {value}</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="80"/>
        <source>province {value}</source>
        <translation>省 {value}</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="81"/>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="90"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="102"/>
        <source>Cadres ({count})</source>
        <translation>帮扶干部({count})</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="108"/>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="109"/>
        <source>heavy</source>
        <translation>重载</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="110"/>
        <source>overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="114"/>
        <source>Load rate</source>
        <translation>负载率</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="115"/>
        <source>Transformers</source>
        <translation>配变台数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="116"/>
        <source>Capacity</source>
        <translation>配变容量</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="117"/>
        <source>kVA</source>
        <translation>kVA</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="117"/>
        <source>Peak load</source>
        <translation>最大负荷</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="118"/>
        <source>Capacity per household</source>
        <translation>户均容量</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="118"/>
        <source>kVA/household</source>
        <translation>kVA/户</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="125"/>
        <source>Heavily loaded / overloaded</source>
        <translation>重载 / 过载台数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="132"/>
        <source>Transformers and load</source>
        <translation>配变与负荷</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="135"/>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="136"/>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="138"/>
        <source>Nearest line and road</source>
        <translation>最近的线路和道路</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="154"/>
        <source>{distance} m</source>
        <translation>{distance} 米</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="155"/>
        <source>{distance} km</source>
        <translation>{distance} 公里</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="158"/>
        <source>{kind} ({count})</source>
        <translation>{kind}({count})</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="173"/>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="20"/>
        <source>County</source>
        <translation>县(市、区)</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="23"/>
        <source>{indicator}
({unit})</source>
        <translation>{indicator}
({unit})</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="32"/>
        <source>Left poverty
(year)</source>
        <translation>脱贫摘帽
(年)</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="33"/>
        <source>Contiguous
destitute area</source>
        <translation>集中连片
特困地区</translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="53"/>
        <source>Print county sheets</source>
        <translation>打印县图</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="57"/>
        <source>Maps</source>
        <translation>地图</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="83"/>
        <source>Project, instead of the workspace</source>
        <translation>工程（代替工作空间）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="86"/>
        <source>Counties (all, key or codes)</source>
        <translation>县（all、key 或代码）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="87"/>
        <source>Layout (.qpt file or name)</source>
        <translation>布局（.qpt 文件或名称）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="88"/>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="89"/>
        <source>Period (year or year-month)</source>
        <translation>时期（年或年-月）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="90"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="91"/>
        <source>Resolution (dpi)</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="101"/>
        <source>Language of the sheets</source>
        <translation>县图语言</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="114"/>
        <source>Folder of the sheets</source>
        <translation>县图文件夹</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="115"/>
        <source>Number of files</source>
        <translation>文件数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="116"/>
        <source>Files, one a line</source>
        <translation>文件，每行一个</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="65"/>
        <source>Prints one A3 sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for the one that ships, a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: more than one are not offered yet. A file that is there is replaced when the new one is whole.</source>
        <translation>每县打印一张 A3 图到文件夹：地图、位置图、主要指标、图例和驻村干部表，表长则续页。

县：all（全部）、key（重点贫困县）或以逗号分隔的代码；已更换的旧代码也能识别。布局：留空为自带布局，或 .qpt 文件，或工程中布局的名称；可在 QGIS 布局设计器中随意修改其副本，只需保留要填写的项的标识。主题和时期：留空为第一个主题和最新数据。语言：默认同界面，可另选。一个 PDF：所有县合在一个文件里，每县一个书签。工作进程：目前只提供一个。已有文件在新文件完整后才被替换。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="102"/>
        <source>Worker processes</source>
        <translation>工作进程数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="111"/>
        <source>One PDF with bookmarks</source>
        <translation>合并为一个带书签的 PDF</translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="39"/>
        <source>Create workspace</source>
        <translation>新建工作空间</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="78"/>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="51"/>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation>建立一个省的工作空间：一个存放各级区划的 GeoPackage，以及显示它的 QGIS 工程。

边界：以行政区划代码命名的面文件所在的文件夹，或要素带代码的一个矢量文件。区划：含代码和名称的 CSV，或此类文件的文件夹。代码为 2、4、6、9 或 12 位，补零的也可以。坐标基准：选 auto 时用参考点检验边界，日志中说明采用了哪种基准及理由。已有文件在新文件完整后才被替换。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="63"/>
        <source>Boundaries (folder or file)</source>
        <translation>边界（文件夹或文件）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="64"/>
        <source>Divisions (CSV file or folder)</source>
        <translation>行政区划（CSV 文件或文件夹）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="65"/>
        <source>Code of the province</source>
        <translation>省级代码</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="66"/>
        <source>Datum of the boundaries</source>
        <translation>边界的坐标基准</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="75"/>
        <source>Catalog of your own (folder)</source>
        <translation>自有配置目录（文件夹）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="81"/>
        <source>Project</source>
        <translation>工程</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="82"/>
        <source>Datum taken</source>
        <translation>采用的坐标基准</translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="33"/>
        <source>Count indicators</source>
        <translation>计算指标</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="37"/>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="45"/>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics. A village without figures for the period keeps those of the newest period before.</source>
        <translation>按时期计算配置目录中的每项指标：全省、各市州、县、乡镇、村以及每个供电局。比率由各地合计相除得到，绝不由下级比率平均。计算后地图显示该时期。

时期：年月（如 2016-12）或年（如 2016）；留空为村情统计的最新时期。该时期没有数据的村沿用此前最近一期。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="56"/>
        <source>Period (2016-12 or 2016)</source>
        <translation>时期（2016-12 或 2016）</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="57"/>
        <source>Values counted</source>
        <translation>指标值个数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="58"/>
        <source>Period taken</source>
        <translation>采用的时期</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../poverty_map_plugin/cartography/choropleth.py" line="25"/>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/styling.py" line="200"/>
        <source>Other county</source>
        <translation>外县</translation>
    </message>
</context>
<context>
    <name>LoadSampleAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="34"/>
        <source>Load sample records</source>
        <translation>载入示例记录</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="38"/>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="46"/>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation>为工作空间填入虚构记录，供试用插件：村、贫困户、电网、道路、干部、任务、项目、协议、捐赠。每条都标为示例，合计为本省公布数。

相同的种子得到相同的记录。再次运行会替换先前的示例；真实记录保留。没有位置的村布设在本县境内，并标为程序布设。户数：有单独记录的贫困户比例（1 为全部）。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="59"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="60"/>
        <source>Share of households</source>
        <translation>户数比例</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="65"/>
        <source>Records written</source>
        <translation>写入的记录数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="66"/>
        <source>Records by table</source>
        <translation>各表记录数</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="67"/>
        <source>Month of the figures</source>
        <translation>数据月份</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="42"/>
        <source>million yuan</source>
        <translation>百万元</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="44"/>
        <source>hundred million yuan</source>
        <translation>亿元</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="46"/>
        <source>ten thousand yuan</source>
        <translation>万元</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="53"/>
        <source>{year}</source>
        <translation>{year}年</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="54"/>
        <source>{year}-{month}</source>
        <translation>{year}年{month}月</translation>
    </message>
</context>
<context>
    <name>OverviewDock</name>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="55"/>
        <source>Poverty overview</source>
        <translation>扶贫总览</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="93"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="146"/>
        <source>Double-click a county to go there</source>
        <translation>双击县名,地图转到该县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="196"/>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation>还没有统计数据。请在处理工具箱中运行“计算指标”。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="239"/>
        <source>Key poor counties: {count}</source>
        <translation>重点贫困县:{count} 个</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="200"/>
        <source>Under each figure: its change since {period}</source>
        <translation>数字下方为较{period}的变化</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="229"/>
        <source>unchanged</source>
        <translation>持平</translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="50"/>
        <source>Place card</source>
        <translation>点位卡片</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="59"/>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation>选择工具“查看点位卡片”,再在地图上点击村、县或供电局的区域。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="63"/>
        <source>No workspace open.</source>
        <translation>没有打开的工作空间。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="132"/>
        <source>A click shows</source>
        <translation>点击后显示</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the village or county</source>
        <translation>村或县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the county</source>
        <translation>县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the power-supply bureau</source>
        <translation>供电局</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="167"/>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="167"/>
        <source>Star</source>
        <translation>五角星</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="173"/>
        <source>Zoom to this place</source>
        <translation>缩放到此地</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="178"/>
        <source>Show the card of the place above</source>
        <translation>查看上一级的卡片</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="192"/>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="195"/>
        <source>Key poor county</source>
        <translation>重点贫困县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="195"/>
        <source>Poor village</source>
        <translation>贫困村</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="197"/>
        <source>served by {bureau}</source>
        <translation>由{bureau}供电</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="199"/>
        <source>figures of {period}</source>
        <translation>{period}数据</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="201"/>
        <source>no figures counted yet</source>
        <translation>还没有统计数据</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="202"/>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="81"/>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <location filename="../poverty_map_plugin/processing/provider.py" line="34"/>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="115"/>
        <source>Poverty-alleviation map of {place}</source>
        <translation>{place}扶贫地图</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="34"/>
        <source>Key sites</source>
        <translation>重点帮扶点</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="35"/>
        <source>Villages and townships</source>
        <translation>村与乡镇</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="39"/>
        <source>Power grid</source>
        <translation>电网</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="44"/>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="45"/>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="29"/>
        <source>Areas or bureaus</source>
        <translation>行政区划或供电局</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="30"/>
        <source>Prefecture</source>
        <translation>市(州)</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="31"/>
        <source>County</source>
        <translation>县(市、区)</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="57"/>
        <source>Whole company</source>
        <translation>全公司</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="57"/>
        <source>Whole province</source>
        <translation>全省</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="62"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="67"/>
        <source>Areas</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="68"/>
        <source>Bureaus</source>
        <translation>供电局</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_choice.py" line="28"/>
        <source>What the map is coloured by</source>
        <translation>地图按什么着色</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_choice.py" line="29"/>
        <source>Map theme</source>
        <translation>地图主题</translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="67"/>
        <source>Prefectures</source>
        <translation>市州</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="68"/>
        <source>Counties</source>
        <translation>县</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="69"/>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="70"/>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="71"/>
        <source>Bureaus</source>
        <translation>供电局</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="78"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="92"/>
        <source>{label} ({unit})</source>
        <translation>{label}({unit})</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="142"/>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="150"/>
        <source>↑ {indicator}</source>
        <translation>↑ {indicator}</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="149"/>
        <source>→ {indicator}</source>
        <translation>→ {indicator}</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="66"/>
        <source>Province</source>
        <translation>省</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="44"/>
        <source>Show place card</source>
        <translation>查看点位卡片</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="47"/>
        <source>Click a village, county or bureau area to see its card</source>
        <translation>点击村、县或供电局区域,查看其卡片</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="75"/>
        <source>&amp;Poverty Map</source>
        <translation>扶贫地图(&amp;P)</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="200"/>
        <source>Poverty Map</source>
        <translation>扶贫地图</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>No workspace open: open a project of Poverty Map, or make a workspace of your province from boundaries and divisions.</source>
        <translation>没有打开的工作空间：请打开一个扶贫地图工程，或用边界和行政区划为本省新建工作空间。</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>Open project…</source>
        <translation>打开工程…</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>Create workspace…</source>
        <translation>新建工作空间…</translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="50"/>
        <source>Read the figures anew</source>
        <translation>重新读取数据</translation>
    </message>
</context>
</TS>
