<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何改動。</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation>設定目錄檔案 {file} 第 {line} 列：不是有效的 YAML（{found}）。</translation>
    </message>
    <message>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation>設定目錄檔案 {file} 為空；應為{expected}。</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation>設定目錄檔案 {file} 第 {line} 列 {path}：應為 {expected}，實為 {found}。</translation>
    </message>
    <message>
        <source>The catalog folder {file} does not exist.</source>
        <translation>設定目錄資料夾 {file} 不存在。</translation>
    </message>
    <message>
        <source>There is no workspace at {store}.</source>
        <translation>{store} 處沒有工作空間。</translation>
    </message>
    <message>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation>{store} 不是扶貧地圖的工作空間。請用「新建工作空間」建立。</translation>
    </message>
    <message>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation>{store} 由更新版本的外掛寫成（資料結構版本 {version}，本外掛最高支援 {newest}）。請更新外掛。</translation>
    </message>
    <message>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation>{store} 正被其他程式使用。請在那裡關閉或結束編輯後重試。</translation>
    </message>
    <message>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation>{store} 無法寫入：檔案為只讀。</translation>
    </message>
    <message>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation>{store} 無法寫入（{reason}）。請換一個資料夾。</translation>
    </message>
    <message>
        <source>The disk is full: {store} was left as it was.</source>
        <translation>磁碟已滿：{store} 保持原樣。</translation>
    </message>
    <message>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation>{store} 已損壞或不是 GeoPackage（{reason}）。請使用最近一份能開啟的備份。</translation>
    </message>
    <message>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation>{store}：有記錄不符合表的規則（{reason}）。</translation>
    </message>
    <message>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation>{store}：資料庫返回「{reason}」。未作任何改動。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation>「{name}」不能用作表名或欄名。</translation>
    </message>
    <message>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation>「{value}」不是省級代碼；請填兩位數字，如 52。</translation>
    </message>
    <message>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation>「{value}」不是省級代碼；例如應為 {expected}。</translation>
    </message>
    <message>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation>工作空間 {path} 必須是 .gpkg 檔案。</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} 無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation>{file} 第 {row} 列：文字不是 {expected} 中的任何一種編碼。請另存為 UTF-8。</translation>
    </message>
    <message>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation>{file} 中沒有行政區劃；應有欄 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation>{file} 第 {row} 列：「{column}」中沒有代碼欄（實為「{value}」）；應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation>{file}：「{column}」中沒有名稱欄；應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation>{file} 第 {row} 列：該列無法讀取（{reason}）；可能有引號未閉合。</translation>
    </message>
    <message>
        <source>{file} holds no {expected}.</source>
        <translation>{file} 中沒有 {expected}。</translation>
    </message>
    <message>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation>{file} 中沒有省 {province} 的區劃；只有 {found}。</translation>
    </message>
    <message>
        <source>{file} holds no vector files ({expected}).</source>
        <translation>{file} 中沒有向量檔案（{expected}）。</translation>
    </message>
    <message>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation>{file} 不是 QGIS 能讀取的向量檔案；應為 {expected}。</translation>
    </message>
    <message>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation>{file} 中沒有帶省 {province} 行政區劃代碼的內容；例如應為 {expected}。</translation>
    </message>
    <message>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation>{file} 中沒有省 {province} 的邊界；只有 {found}。</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation>{file} 是投影座標但沒有座標參照系；請為它指定（{expected}）。</translation>
    </message>
    <message>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation>{file} 中省 {province} 的面沒有一個可用。</translation>
    </message>
    <message>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation>圖徵 {feature} 無法轉換到 CGCS2000（{reason}）。</translation>
    </message>
    <message>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation>「{value}」不是座標基準；應為 {expected}。</translation>
    </message>
    <message>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation>點表 {file} 無法讀取（{reason}）；應有欄 {expected}。</translation>
    </message>
    <message>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation>{file}：修正了 {count} 個損壞的代碼，例如第 {row} 列：{value} 改為 {mended}。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation>{file} 第 {row} 列：「{value}」不是代碼（應為 {expected} 位）；已略過。</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation>{file} 第 {row} 列：「{value}」在試算表中遺失了位數；請把該欄設為文字後重新儲存。</translation>
    </message>
    <message>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation>{file} 第 {row} 列過短：「{value}」。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation>{file} 第 {row} 列：{code} 沒有名稱。</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation>{file} 第 {row} 列：{code} 先為「{kept}」，此處為「{other}」；保留前者。</translation>
    </message>
    <message>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation>{count} 個代碼以相同名稱重複出現：{codes}。</translation>
    </message>
    <message>
        <source>{file} was skipped ({cause}).</source>
        <translation>已跳過 {file}（{cause}）。</translation>
    </message>
    <message>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation>缺少{level} {code}；其下有 {count} 處，例如 {first}。</translation>
    </message>
    <message>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation>{count} 處（例如 {first}）不經{level}直接管轄。</translation>
    </message>
    <message>
        <source>{code} “{name}” only groups counties.</source>
        <translation>{code}「{name}」只是縣的歸類。</translation>
    </message>
    <message>
        <source>{file} cannot be read; left out.</source>
        <translation>{file} 無法讀取；已略過。</translation>
    </message>
    <message>
        <source>{layer} of {file} has no geometries.</source>
        <translation>{file} 的 {layer} 沒有幾何圖形。</translation>
    </message>
    <message>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation>{file} 的 {layer} 中沒有代碼（欄位：{fields}）；例如應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation>{file} 圖徵 {feature}：「{value}」不是代碼；已略過。</translation>
    </message>
    <message>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation>{code} 在 {kept} 中也有；保留後者。</translation>
    </message>
    <message>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation>{file} 圖徵 {feature}（{code}）不是面；已略過。</translation>
    </message>
    <message>
        <source>{file} was transformed from {crs}.</source>
        <translation>{file} 已從 {crs} 轉換。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation>{file}：{code} 的面有誤（{reason}），已修復；面積變化 {area_percent} %。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation>{file}：{code} 的面無法修復（{reason}）；已略過。</translation>
    </message>
    <message>
        <source>{code} {name} has the code {new} today.</source>
        <translation>{code} {name} 現在的代碼是 {new}。</translation>
    </message>
    <message>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation>{code} 是 {new} 的舊代碼，而後者也在；已略過。</translation>
    </message>
    <message>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation>{count} 個面由所轄縣合併而成：{codes}。</translation>
    </message>
    <message>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation>{level} {code} {name} 有邊界但不在區劃中；已保留。</translation>
    </message>
    <message>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation>{level} {code} {name} 沒有邊界；按無邊界保留。</translation>
    </message>
    <message>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation>{level}級的 {count} 處沒有邊界。</translation>
    </message>
    <message>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>採用座標基準 {datum}：{asked} 個已知所屬縣的點中，按 GCJ-02 有 {gcj02} 個落在本縣，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個。</translation>
    </message>
    <message>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>因「{clue}」採用座標基準 {datum}；{asked} 個已知所屬縣的點中，按 GCJ-02 有 {gcj02} 個落在本縣，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個。</translation>
    </message>
    <message>
        <source>Datum {datum}, as you chose.</source>
        <translation>按您的選擇採用座標基準 {datum}。</translation>
    </message>
    <message>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>按檔案宣告採用座標基準 {datum}；已知所屬縣的點無法判斷（{asked} 個點中按 GCJ-02 有 {gcj02} 個，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個）。</translation>
    </message>
    <message>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>採用座標基準 {datum}；支援它的點不多（{asked} 個點中按 GCJ-02 有 {gcj02} 個，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個）。請核對。</translation>
    </message>
    <message>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>無法判斷座標基準；暫按 {datum}（{asked} 個點中按 GCJ-02 有 {gcj02} 個，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個）。請核對。</translation>
    </message>
    <message>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation>檔案宣告為 {declared}，但採用了 {datum}。</translation>
    </message>
    <message>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>採用了 {datum}，但已知所屬縣的點與之不符（{asked} 個點中按 GCJ-02 有 {gcj02} 個，按 WGS 84 有 {wgs84} 個，按 BD-09 有 {bd09} 個）。</translation>
    </message>
    <message>
        <source>No county of {workspace} is a key poor county.</source>
        <translation>{workspace} 中沒有重點貧困縣。</translation>
    </message>
    <message>
        <source>Name a workspace or its project.</source>
        <translation>請指定工作空間或其專案。</translation>
    </message>
    <message>
        <source>The project {path} cannot be read.</source>
        <translation>專案 {path} 無法讀取。</translation>
    </message>
    <message>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation>專案 {path} 不是扶貧地圖工作空間的專案。</translation>
    </message>
    <message>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation>版面配置 {path} 無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>{path} is no layout of QGIS.</source>
        <translation>{path} 不是 QGIS 版面配置。</translation>
    </message>
    <message>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation>專案中沒有版面配置「{name}」；只有 {known}。</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation>沒有主題「{theme}」；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation>「{value}」不是時期：請填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation>{period} 尚未計算；已有 {known}。請先對它執行「計算指標」。</translation>
    </message>
    <message>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation>地圖顯示的是 {shown}，不是 {period}。請先對 {period} 執行「計算指標」。</translation>
    </message>
    <message>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation>縣圖 {path} 無法寫入（{reason}）。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation>資料夾 {path} 無法寫入（{reason}）。請換一個資料夾。</translation>
    </message>
    <message>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation>版面配置 {layout} 中沒有標識為「{item}」的項；縣圖將不含此項。</translation>
    </message>
    <message>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation>{name}（{code}）沒有邊界：其縣圖顯示全省。</translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>字型 {fonts} 均未安裝，改用 {taken}：中文可能缺失，或在檔案中檢索不到。請安裝文泉驛微米黑（Debian：fonts-wqy-microhei）或微軟雅黑。</translation>
    </message>
    <message>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation>專案 {path} 無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation>工作空間中還沒有村情統計。請先匯入，或指明要計算的時期。</translation>
    </message>
    <message>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation>{entity} 的一條記錄以「{value}」作為 {field}，不是時期：請填年（2016）或年月（2016-12）。</translation>
    </message>
    <message>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation>已寫入 {records} 條虛構記錄，均標為範例；合計與 {period} 的公佈數一致。請接著執行「計算指標」，否則地圖上沒有數值。</translation>
    </message>
    <message>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation>設定目錄中沒有本省的下列公佈數：{figures}。範例改用按 {villages} 個村折算的數值。</translation>
    </message>
    <message>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation>因已有真實記錄，略去 {count} 條虛構的「{entity}」記錄：合計與公佈數不同。</translation>
    </message>
    <message>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation>{count} 個村沒有範例記錄：工作空間中缺少其鄉鎮或縣。</translation>
    </message>
    <message>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation>{count} 個村無法布點：其所在縣在工作空間中沒有邊界。</translation>
    </message>
    <message>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation>種子必須為 0 或以上，不能是 {value}。</translation>
    </message>
    <message>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation>戶數比例必須在 0 與 1 之間，不能是 {value}。</translation>
    </message>
    <message>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation>{store} 中沒有可生成範例的村。請用細到村的區劃新建工作空間。</translation>
    </message>
    <message>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation>範例容納不了 {total} 名貧困人口：各村最多容納 {room} 名。請核對設定目錄中的數值和工作空間中的村。</translation>
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
        <translation>縣</translation>
    </message>
    <message>
        <source>township</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation>QGIS 無法開啟 {path}：它把 % 及其後的兩位數字當作另一個字元。請換一個資料夾。</translation>
    </message>
    <message>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation>外掛程式自身出錯（{kind}：{reason}；{place}）。請連同本次執行的記錄一併回報。</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation>{file} 其實是 Excel 活頁簿，與其副檔名不符。請另存為 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation>{file}：{code} 的多邊形超出經緯度範圍（{extent}），未採用。</translation>
    </message>
    <message>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation>所有縣合為一個檔案時只能輸出 PDF，不能輸出 {format}。</translation>
    </message>
    <message>
        <source>{path} was written, but without bookmarks.</source>
        <translation>{path} 已寫出，但沒有書籤。</translation>
    </message>
    <message>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation>專案 {path} 找不到以下圖層的資料：{layers}。它被單獨移動或改名了。請讓專案與工作空間同名並放回同一資料夾，或在 QGIS 中開啟專案並指定資料檔案。</translation>
    </message>
    <message>
        <source>There is no check “{value}”; there are {known}.</source>
        <translation>沒有檢查項「{value}」；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it as 2016-12-31.</source>
        <translation>「{value}」不是日期；請寫成 2016-12-31。</translation>
    </message>
    <message>
        <source>{path}: the findings can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：檢查結果可寫為 {expected}。請選用其中一種副檔名。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is missing. Fill it in.</source>
        <translation>{kind} {record}：缺少「{column}」。請補填。</translation>
    </message>
    <message>
        <source>{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list.</source>
        <translation>{kind} {record}：「{value}」不在「{column}」的代碼表中。請從表中選值。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, less than the {limit} that is possible.</source>
        <translation>{kind} {record}：「{column}」為 {value}，低於可能的下限 {limit}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, more than the {limit} that is possible.</source>
        <translation>{kind} {record}：「{column}」為 {value}，高於可能的上限 {limit}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05.</source>
        <translation>{kind} {record}：「{column}」為「{value}」，不是日期；請寫成 2016-03-05。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12.</source>
        <translation>{kind} {record}：「{column}」為「{value}」，不是時期；請寫成 2016 或 2016-12。</translation>
    </message>
    <message>
        <source>{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first}).</source>
        <translation>{kind} {record}：「{column}」（{last}）早於「{first_column}」（{first}）。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} lies after {day}.</source>
        <translation>{kind} {record}：「{column}」{value} 晚於 {day}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record.</source>
        <translation>{kind} {record}：「{column}」填的是「{value}」，但沒有此編號的{target}。請更正，或補錄該記錄。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is no place and no bureau of this workspace.</source>
        <translation>{kind} {record}：「{column}」的「{value}」不是本工作空間的地點或供電局。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code.</source>
        <translation>{kind} {record}：「{column}」填的是「{value}」；本工作空間沒有此代碼的{target}。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it.</source>
        <translation>{kind} {record}：「{column}」的「{value}」是舊代碼，現為 {today}。請更改。</translation>
    </message>
    <message>
        <source>{kind} {record}: it belongs to a record of {target} that is not there any more.</source>
        <translation>{kind} {record}：所屬的{target}記錄已不存在。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, but its own code begins otherwise.</source>
        <translation>{kind} {record}：「{column}」為 {value}，但自身代碼的開頭與之不符。</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code.</source>
        <translation>{kind} {record}：位置在{county}之外 {kilometres} 公里，不在工作空間的任何縣內。請核對位置或代碼。</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code.</source>
        <translation>{kind} {record}：位置在{county}之外 {kilometres} 公里，落在{found}。請核對位置或代碼。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} ({part}) is more than {whole_column} ({whole}).</source>
        <translation>{kind} {record}：「{column}」（{part}）大於「{whole_column}」（{whole}）。</translation>
    </message>
    <message>
        <source>{kind} {record}: its size is {size}, but {persons} persons are recorded.</source>
        <translation>{kind} {record}：家庭人口為 {size}，但登記了 {persons} 人。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but {column} is missing.</source>
        <translation>{kind} {record}：狀態為「{status}」，但缺少「{column}」。</translation>
    </message>
    <message>
        <source>{kind} {record}: it left poverty on {exited}, but its status is “{status}”.</source>
        <translation>{kind} {record}：脫貧時間為 {exited}，但狀態為「{status}」。</translation>
    </message>
    <message>
        <source>{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card.</source>
        <translation>{kind} {record}：「{column}」{value} 的末位與其他各位不符。請與證件核對。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} is no identity number. Compare it with the card.</source>
        <translation>{kind} {record}：「{column}」{value} 不是身分證號碼。請與證件核對。</translation>
    </message>
    <message>
        <source>{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two.</source>
        <translation>{kind} {record}：{name} 同時登記在{other_place}（{other}）。請結束其中一條。</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible.</source>
        <translation>{kind} {record} {title}：應於 {due} 完成，現進度 {percent} %；責任人 {owner}。</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person.</source>
        <translation>{kind} {record} {title}：應於 {due} 完成，現進度 {percent} %，且無責任人。請指定責任人。</translation>
    </message>
    <message>
        <source>{kind} {record}: {percent} % after {before} % before.</source>
        <translation>{kind} {record}：進度為 {percent} %，而此前已為 {before} %。</translation>
    </message>
    <message>
        <source>{kind} {record}: progress reported on {reported}, before the task starts on {start}.</source>
        <translation>{kind} {record}：進度上報於 {reported}，早於任務開始時間 {start}。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}” at {percent} %.</source>
        <translation>{kind} {record}：狀態為「{status}」，而進度為 {percent} %。</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent of a budget of {budget} yuan.</source>
        <translation>{kind} {record}：已完成投資 {spent} 元，計畫投資 {budget} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent while its status is “{status}”.</source>
        <translation>{kind} {record}：已完成投資 {spent} 元，而狀態為「{status}」。</translation>
    </message>
    <message>
        <source>{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan.</source>
        <translation>{kind} {record}：資金合計 {funds} 元，超過計畫投資 {budget} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: {used} yuan used of {given} yuan.</source>
        <translation>{kind} {record}：使用 {used} 元，超過 {given} 元。</translation>
    </message>
    <message>
        <source>{kind} {record}: solved on {solved}, but its status is “{status}”.</source>
        <translation>{kind} {record}：辦結於 {solved}，但狀態為「{status}」。</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but it ran out on {until}.</source>
        <translation>{kind} {record}：狀態為「{status}」，但已於 {until} 到期。</translation>
    </message>
    <message>
        <source>{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures.</source>
        <translation>{kind} {record}：最大負荷 {load}，容量 {capacity}，超過 {limit} %；請核對這兩個數值。</translation>
    </message>
    <message>
        <source>{kind} {record}: it has a peak load ({load}) but no {column}.</source>
        <translation>{kind} {record}：有最大負荷（{load}），但缺少「{column}」。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure.</source>
        <translation>{kind} {record}：「{column}」為 {value} V，220 V 用戶不可能如此；請核對數值。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325).</source>
        <translation>{kind} {record}：「{column}」為 {value} V，超出 {bounds} V（GB/T 12325）。</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {fields_alike}. Keep one of the two.</source>
        <translation>{kind} {record}：與 {other} 的{fields_alike}相同。請保留其中一條。</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {column} {value}. One of the two is wrong.</source>
        <translation>{kind} {record}：與 {other} 的「{column}」{value} 相同。其中一條有誤。</translation>
    </message>
    <message>
        <source>{kind} {record}: it runs exactly as {other} does. Keep one of the two.</source>
        <translation>{kind} {record}：走向與 {other} 完全相同。請保留其中一條。</translation>
    </message>
    <message>
        <source>{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own.</source>
        <translation>{kind}：{made_up} 條虛構記錄與 {real} 條真實記錄並存，合計會把兩者都算入。請把範例載入單獨的工作空間。</translation>
    </message>
    <message>
        <source>{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”.</source>
        <translation>{kind}：記錄已到 {newest}，而指標資料只算到 {period}。請執行「計算指標」。</translation>
    </message>
    <message>
        <source>{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”.</source>
        <translation>{kind} {record}：有 {count} 項指標（{period}）與記錄合計不符，例如{indicator}：統計值 {stored}，現為 {now}。請執行「計算指標」。</translation>
    </message>
    <message>
        <source>The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told.</source>
        <translation>{period} 的指標資料無法與記錄比對（{reason}）。請更正所指的值。</translation>
    </message>
    <message>
        <source>No figures were counted yet: the map and the cards show none. Run “Indicators”.</source>
        <translation>尚未計算指標：地圖和卡片上沒有資料。請執行「計算指標」。</translation>
    </message>
    <message>
        <source>Required values missing</source>
        <translation>必填值缺失</translation>
    </message>
    <message>
        <source>Values outside of their code list</source>
        <translation>值不在代碼表中</translation>
    </message>
    <message>
        <source>Values beyond what is possible</source>
        <translation>值超出可能範圍</translation>
    </message>
    <message>
        <source>Dates and periods that cannot be read</source>
        <translation>日期和時期無法辨識</translation>
    </message>
    <message>
        <source>End before the beginning</source>
        <translation>結束早於開始</translation>
    </message>
    <message>
        <source>Names a record or place that is missing</source>
        <translation>指向的記錄或地點不存在</translation>
    </message>
    <message>
        <source>Place under the wrong place</source>
        <translation>上級區劃有誤</translation>
    </message>
    <message>
        <source>Outside of its county</source>
        <translation>位置在本縣之外</translation>
    </message>
    <message>
        <source>A part more than the whole</source>
        <translation>部分大於整體</translation>
    </message>
    <message>
        <source>Household size against its persons</source>
        <translation>家庭人口與成員數不符</translation>
    </message>
    <message>
        <source>Household status against dates</source>
        <translation>脫貧狀態與時間不符</translation>
    </message>
    <message>
        <source>Wrong identity numbers</source>
        <translation>身分證號碼有誤</translation>
    </message>
    <message>
        <source>Cadre in two villages at once</source>
        <translation>幹部同時駐兩個村</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>超期任務</translation>
    </message>
    <message>
        <source>Progress reports that contradict</source>
        <translation>進度上報自相矛盾</translation>
    </message>
    <message>
        <source>Projects and funds over budget</source>
        <translation>專案和資金超預算</translation>
    </message>
    <message>
        <source>Needs and agreements against dates</source>
        <translation>需求和協議與日期不符</translation>
    </message>
    <message>
        <source>Loads that cannot be</source>
        <translation>不可能的負荷</translation>
    </message>
    <message>
        <source>Voltages beyond the standard</source>
        <translation>電壓超出標準</translation>
    </message>
    <message>
        <source>Supply radius beyond the standard</source>
        <translation>供電半徑超出標準</translation>
    </message>
    <message>
        <source>The same record twice</source>
        <translation>記錄重複</translation>
    </message>
    <message>
        <source>One identity number twice</source>
        <translation>身分證號碼重複</translation>
    </message>
    <message>
        <source>The same line drawn twice</source>
        <translation>線路重複繪製</translation>
    </message>
    <message>
        <source>Sample records beside real ones</source>
        <translation>範例記錄與真實記錄並存</translation>
    </message>
    <message>
        <source>Figures out of date</source>
        <translation>指標資料過期</translation>
    </message>
    <message>
        <source>Figures against records</source>
        <translation>指標資料與記錄不符</translation>
    </message>
    <message>
        <source>There is no kind of record “{value}”; there are {known}.</source>
        <translation>沒有記錄類型「{value}」；有 {known}。</translation>
    </message>
    <message>
        <source>“{value}” is no code of a place or a bureau.</source>
        <translation>「{value}」不是地點或供電局的代碼。</translation>
    </message>
    <message>
        <source>{file}, {column}: {count} more of the same kind; the report holds all.</source>
        <translation>{file}，{column}：另有 {count} 處同類問題；全部見報告。</translation>
    </message>
    <message>
        <source>{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again.</source>
        <translation>{file}：{count} 列沒有編號；已按{fields}產生。同樣的列總得到同樣的編號。</translation>
    </message>
    <message>
        <source>{file}: {persons} rows of persons were folded into {count} households.</source>
        <translation>{file}：{persons} 列人員合併為 {count} 戶。</translation>
    </message>
    <message>
        <source>{file} has a row for each person, but no column for the field {field}.</source>
        <translation>{file} 每人一列，但沒有欄位「{field}」的欄。</translation>
    </message>
    <message>
        <source>{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names.</source>
        <translation>{file}，{column}：已按表頭所寫單位把數值乘以 {factor}。</translation>
    </message>
    <message>
        <source>{file}: {count} rows with totals were left out (rows {rows}).</source>
        <translation>{file}：略過 {count} 個合計列（第 {rows} 列）。</translation>
    </message>
    <message>
        <source>{file}: {count} rows with notes or signatures were left out (rows {rows}).</source>
        <translation>{file}：略過 {count} 個備註或簽名列（第 {rows} 列）。</translation>
    </message>
    <message>
        <source>{file}: the header is repeated {count} times (rows {rows}); those rows were left out.</source>
        <translation>{file}：表頭重複了 {count} 次（第 {rows} 列）；已略過這些列。</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}.</source>
        <translation>{file}：採用工作表「{sheet}」；其他含表格的工作表已略過：{names}。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>{file} 有密碼保護。請在試算表程式中開啟，去掉密碼後儲存。</translation>
    </message>
    <message>
        <source>{file} is cut off or damaged ({reason}). Get it again from where it came.</source>
        <translation>{file} 不完整或已損壞（{reason}）。請從來源處重新取得。</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx.</source>
        <translation>{file} 是舊版 Excel 活頁簿，此 QGIS 無法讀取。請另存為 xlsx。</translation>
    </message>
    <message>
        <source>{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>{file} 其實是網頁，與其副檔名不符。請在試算表程式中開啟並另存為 xlsx。</translation>
    </message>
    <message>
        <source>{file} holds no table that looks like {entity}. Name its columns in a mapping.</source>
        <translation>{file} 中沒有像「{entity}」的表。請用對應表指明各欄。</translation>
    </message>
    <message>
        <source>{file}: there are no rows under the header (row {row}).</source>
        <translation>{file}：表頭（第 {row} 列）下沒有資料列。</translation>
    </message>
    <message>
        <source>The mapping is for “{value}”, not for “{entity}”.</source>
        <translation>此對應表用於「{value}」，不用於「{entity}」。</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”, which the mapping names.</source>
        <translation>{file} 中沒有對應表所指的工作表「{sheet}」。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: there is no column “{column}”, which the mapping names.</source>
        <translation>{file}，{sheet}：沒有對應表所指的欄「{column}」。</translation>
    </message>
    <message>
        <source>“{value}”, which the mapping names, is no field; there are {known}.</source>
        <translation>對應表所指的「{value}」不是欄位；有 {known}。</translation>
    </message>
    <message>
        <source>The workbook {path} must be an .xlsx file.</source>
        <translation>活頁簿 {path} 必須是 .xlsx 檔案。</translation>
    </message>
    <message>
        <source>The workspace has no place or bureau {value}.</source>
        <translation>工作空間中沒有地點或供電局 {value}。</translation>
    </message>
    <message>
        <source>{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they are.</source>
        <translation>{count} 段文字超出活頁簿儲存格的長度，其儲存格留空。匯入時這些內容保持原樣。</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>沒有可復原的匯入。</translation>
    </message>
    <message>
        <source>This batch made the workspace itself, with all its places. To be rid of it, remove the workspace.</source>
        <translation>此批次建立了工作空間本身及其全部區劃。如不需要，請刪除工作空間。</translation>
    </message>
    <message>
        <source>{store} knows no import {batch}.</source>
        <translation>{store} 中沒有匯入批次 {batch}。</translation>
    </message>
    <message>
        <source>The import was undone already, on {when}.</source>
        <translation>此次匯入已於 {when} 復原。</translation>
    </message>
    <message>
        <source>{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too.</source>
        <translation>匯入的記錄中有 {count} 條之後又被改動：{records}。請指明是保持現狀還是一併復原。</translation>
    </message>
    <message>
        <source>{count} records of {entity} could not be given back their number, as others have it now, for example {record}. They were left as they are.</source>
        <translation>{count} 條{entity}記錄無法恢復原編號，因其已被其他記錄占用，例如 {record}。這些記錄保持現狀。</translation>
    </message>
    <message>
        <source>It is called like the field.</source>
        <translation>欄名與欄位名稱相同。</translation>
    </message>
    <message>
        <source>Offices call the field so, too.</source>
        <translation>欄位的另一種常用叫法。</translation>
    </message>
    <message>
        <source>In the row of the head of household it is the head’s name.</source>
        <translation>在戶主所在列，它是戶主姓名。</translation>
    </message>
    <message>
        <source>It names the {level} of the place.</source>
        <translation>它是地點所屬的{level}。</translation>
    </message>
    <message>
        <source>{share} % of its cells look like values of the field. Please check.</source>
        <translation>{share} % 的儲存格像該欄位的值。請核對。</translation>
    </message>
    <message>
        <source>The mapping says so.</source>
        <translation>由對應表指定。</translation>
    </message>
    <message>
        <source>The mapping leaves it out.</source>
        <translation>對應表指定略過。</translation>
    </message>
    <message>
        <source>The mapping does not know it; it is left out.</source>
        <translation>對應表中沒有此欄；已略過。</translation>
    </message>
    <message>
        <source>A report of rejected rows added it; it is left out.</source>
        <translation>由退回列報告加入；已略過。</translation>
    </message>
    <message>
        <source>It only helps to read the sheet; it is left out.</source>
        <translation>僅用於辨識表格；已略過。</translation>
    </message>
    <message>
        <source>With the other one it says where the record is.</source>
        <translation>與另一欄共同給出記錄的位置。</translation>
    </message>
    <message>
        <source>Another column fits {field} better. Please check.</source>
        <translation>另一欄更符合「{field}」。請核對。</translation>
    </message>
    <message>
        <source>No field of that name; it is left out.</source>
        <translation>沒有此名稱的欄位；已略過。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」按 {read} 讀取；共 {count} 個儲存格有此類寫法。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the value is missing; a new record needs it.</source>
        <translation>{file} 第 {row} 列 {column}：缺少值；新記錄必須有此值。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no number.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是數字。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」的單位「{found}」在此不適用。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no whole number.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是整數。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」低於可能的下限 {limit}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」高於可能的上限 {limit}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是日期；請寫成 2016-03-05。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」中分不清日和月；請寫成 2016-03-05。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」沒有寫日；按 {read} 處理（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」按尚未結束處理（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是年月或年份；請寫成 2016-12 或 2016。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」既非「是」也非「否」；請寫「是」或「否」。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不在代碼表中；應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」含多項；採用第一項 {read}（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as not known ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」按不詳處理（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”).</source>
        <translation>{file} 第 {row} 列 {column}：儲存格中是試算表的錯誤值（「{value}」）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values.</source>
        <translation>{file} 第 {row} 列 {column}：儲存格中的公式沒有結果（「{value}」）。請在試算表程式中開啟並儲存，或貼上為值。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」匯出時已隱去，不能匯入。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). Write both in degrees of CGCS2000, each in its own column.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是省內的位置（經度 {x}，緯度 {y}）。請用 CGCS2000 的度分別填寫，經度、緯度各占一欄。</translation>
    </message>
    <message>
        <source>{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage.</source>
        <translation>{file}，{column}：所有值都在 0 與 1 之間，例如第 {row} 列的「{value}」。已原樣作為百分數；若 0.85 表示 85 %，請把該欄設為百分比格式。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no phone number.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是電話號碼。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是身分證號碼（18 位，含合理的出生日期）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」的末位與其他各位不符，有一位填錯。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」在試算表中遺失了位數。請把該欄設為文字後重新填寫。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」含多個電壓；採用 {read} kV，略去 {others} kV（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is before {earliest} in “{other}”.</source>
        <translation>{file} 第 {row} 列 {column}：{value} 早於「{other}」的 {earliest}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: there is no place “{value}” in the workspace.</source>
        <translation>{file} 第 {row} 列 {column}：工作空間中沒有地點「{value}」。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」可能是 {candidates}。請寫代碼，或加上鄉鎮或縣名。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」的各部分互相矛盾。{candidates}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” lies outside of {within}.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」在{within}之外。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」是舊代碼，現為 {read}（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」是舊名稱，現為 {read}（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank.</source>
        <translation>{file} 第 {row} 列 {column}：工作空間中沒有「{value}」。請先匯入（{entity}），或留空。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number.</source>
        <translation>{file} 第 {row} 列 {column}：有多條名為「{value}」：{candidates}。請寫編號。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells).</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」按名稱認作 {read}（{count} 個儲存格）。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the row has no number, and not enough else to make one.</source>
        <translation>{file} 第 {row} 列 {column}：該列沒有編號，其他內容也不足以產生編號。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} stands in an earlier row with other values.</source>
        <translation>{file} 第 {row} 列 {column}：{value} 已在前面的列出現，而值不同。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”.</source>
        <translation>{file} 第 {row} 列 {column}：工作空間中已有 {value}，而值不同。如需修改，請用「更新」方式匯入。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row repeats an earlier one; it was left out.</source>
        <translation>{file} 第 {row} 列：與前面的列重複；已略過。</translation>
    </message>
    <message>
        <source>“{value}” is neither a mapping file nor one of the built-in ones ({known}).</source>
        <translation>「{value}」既不是對應表檔案，也不是內建對應表（{known}）。</translation>
    </message>
    <message>
        <source>The mapping says nothing of {entity}; it has {known}.</source>
        <translation>對應表中沒有「{entity}」；有 {known}。</translation>
    </message>
    <message>
        <source>The layer cannot be read: {reason}</source>
        <translation>圖層無法讀取：{reason}</translation>
    </message>
    <message>
        <source>{file} is being edited. Save the edits and try again.</source>
        <translation>{file} 正在編輯。請儲存編輯後重試。</translation>
    </message>
    <message>
        <source>{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right.</source>
        <translation>{file} 未註明文字編碼，且不是 UTF-8；已按 GB18030 讀取。請查看文字是否正確。</translation>
    </message>
    <message>
        <source>{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files).</source>
        <translation>{file} 圖徵 {row} {column}：「{value}」無法解碼。請在圖層屬性中設定編碼（簡體中文檔案多為 GB18030）。</translation>
    </message>
    <message>
        <source>The report {file} is the layer itself. Choose another file.</source>
        <translation>報告 {file} 就是圖層本身。請換一個檔案。</translation>
    </message>
    <message>
        <source>{file} has no geometries. Import it with “Import table”.</source>
        <translation>{file} 沒有幾何圖形。請用「匯入表格」匯入。</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system. Set it in the properties of the layer.</source>
        <translation>{file} 是投影座標但沒有座標參照系。請在圖層屬性中設定。</translation>
    </message>
    <message>
        <source>{file} has no reference system; its degrees were taken for CGCS2000.</source>
        <translation>{file} 沒有座標參照系；其度數按 CGCS2000 處理。</translation>
    </message>
    <message>
        <source>{file}: the reference system of the layer was taken: {crs}.</source>
        <translation>{file}：採用圖層的座標參照系 {crs}。</translation>
    </message>
    <message>
        <source>{file}: the coordinates were taken for {datum}, as you said.</source>
        <translation>{file}：按您的指定把座標作為 {datum} 處理。</translation>
    </message>
    <message>
        <source>{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map.</source>
        <translation>{file} 採用舊座標基準 {crs}。已用公開參數轉換到 CGCS2000，誤差可達一百公尺；請與地圖核對。</translation>
    </message>
    <message>
        <source>{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum.</source>
        <translation>{file} 可能採用 {datum}（「{clue}」），檔案無法宣告這一基準。若圖徵偏移約 500 公尺，請指定該基準重新匯入。</translation>
    </message>
    <message>
        <source>{file}: attributes and the fields that they fill: {columns}.</source>
        <translation>{file}：屬性及其填入的欄位：{columns}。</translation>
    </message>
    <message>
        <source>{file} has no attribute {name}, which the mapping names; it has {names}.</source>
        <translation>{file} 沒有對應表所指的屬性 {name}；只有 {names}。</translation>
    </message>
    <message>
        <source>{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}.</source>
        <translation>{file}：沒有屬性填入「{field}」，而新記錄必須有它。請在對應表中指明；圖層有 {names}。</translation>
    </message>
    <message>
        <source>{file}: {count} features are not of the kind {entity}; they were left out.</source>
        <translation>{file}：{count} 個圖徵不屬於「{entity}」；已略過。</translation>
    </message>
    <message>
        <source>{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do.</source>
        <translation>{file}：{count} 個圖徵沒有編號；已按圖層名稱和圖徵編號產生，例如 {example}。只要這兩者不變，編號就不變。</translation>
    </message>
    <message>
        <source>{file}: {count} features name no village; the nearest one of the county that they lie in was taken.</source>
        <translation>{file}：{count} 個圖徵沒有寫明村；已取其所在縣內最近的村。</translation>
    </message>
    <message>
        <source>{file}: {count} features name no county; the one that they lie in was taken.</source>
        <translation>{file}：{count} 個圖徵沒有寫明縣；已取其所在的縣。</translation>
    </message>
    <message>
        <source>The province has no border in the workspace, so nobody knows whether {file} lies in it.</source>
        <translation>工作空間中沒有省界，無法判斷 {file} 是否在省內。</translation>
    </message>
    <message>
        <source>The report {file} must end in one of {expected}.</source>
        <translation>報告 {file} 的副檔名必須是 {expected} 之一。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has no geometry.</source>
        <translation>{file} 圖徵 {row}：沒有幾何圖形。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it is a {found}; expected a {expected}.</source>
        <translation>{file} 圖徵 {row}：類型為 {found}；應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has {count} points; which one is meant?</source>
        <translation>{file} 圖徵 {row}：有 {count} 個點；指的是哪一個？</translation>
    </message>
    <message>
        <source>{file}, feature {row}: a coordinate is no number.</source>
        <translation>{file} 圖徵 {row}：有座標不是數字。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer.</source>
        <translation>{file} 圖徵 {row}：座標無法轉換到 CGCS2000（{reason}）。請檢查圖層的座標參照系。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {position} are no degrees. Check the reference system of the layer.</source>
        <translation>{file} 圖徵 {row}：{position} 不是度數。請檢查圖層的座標參照系。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its geometry is broken and cannot be mended ({reason}).</source>
        <translation>{file} 圖徵 {row}：幾何圖形有誤且無法修復（{reason}）。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: all points of the line are the same.</source>
        <translation>{file} 圖徵 {row}：線的所有點都相同。</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped.</source>
        <translation>{file} 圖徵 {row}：{value} 在省外；經度和緯度似乎顛倒了。</translation>
    </message>
    <message>
        <source>{file}: {count} geometries were broken and mended, for example that of feature {row}.</source>
        <translation>{file}：{count} 個幾何圖形有誤，已修復，例如圖徵 {row}。</translation>
    </message>
    <message>
        <source>{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}.</source>
        <translation>{file}：{count} 個圖徵混有點、線、面；只取了類型正確的部分，例如圖徵 {row}。</translation>
    </message>
    <message>
        <source>{file}: of {count} areas a point in their middle was taken, for example of feature {row}.</source>
        <translation>{file}：{count} 個面取了中部的一點，例如圖徵 {row}。</translation>
    </message>
    <message>
        <source>{store} was moved or replaced while it was open; nothing was changed. Open it again.</source>
        <translation>{store} 在開啟期間被移動或取代；未作任何改動。請重新開啟。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」不是電壓；例如應為 {expected}。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」可能是 {volts} 或 {kilovolts}。請在後面寫明單位。</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). Write V or kV behind it.</source>
        <translation>{file} 第 {row} 列 {column}：「{value}」沒有單位，也不接近電網的任何電壓（{expected} kV）。請在後面寫明 V 或 kV。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it.</source>
        <translation>{file}，{sheet} 第 {row} 列：此人沒有戶編號。請填寫戶編號。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). Write “户主” as the relation of one of these persons.</source>
        <translation>{file}，{sheet} 第 {row} 列：戶 {household} 沒有戶主（第 {rows} 列）。請把其中一人的與戶主關係寫為「户主」。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them.</source>
        <translation>{file}，{sheet}：戶 {household} 有不只一個戶主，在第 {rows} 列。請只留一個。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). Write the same in all of them, or give two households two numbers.</source>
        <translation>{file}，{sheet}：戶 {household} 的第 {rows} 列地點不同（「{kept}」和「{other}」）。請寫成一致，或給兩戶不同的編號。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”.</source>
        <translation>{file}，{sheet}：戶 {household} 的第 {rows} 列「{field}」不一致：採用「{kept}」，未採用「{other}」。</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. {size} was taken.</source>
        <translation>{file}，{sheet} 第 {row} 列：戶 {household} 寫明 {size} 人，實列 {count} 人。採用 {size}。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: columns were taken as {columns}.</source>
        <translation>{file}，{sheet}：各欄對應為 {columns}。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}，{sheet}：以下欄沒有對應欄位：{columns}；其內容已略過。請用對應表指明欄位。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check.</source>
        <translation>{file}，{sheet}：欄「{column}」認作「{field}」，因 {share} % 的儲存格與之相像。請核對。</translation>
    </message>
    <message>
        <source>The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units).</source>
        <translation>欄「{column}」的單位是 {unit}，無法換算為「{field}」的單位；已略過。可在對應表中寫明乘以多少（units）。</translation>
    </message>
    <message>
        <source>{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows}).</source>
        <translation>{file}，{sheet}：{count} 列在沒有表頭的欄中有文字，已略過（第 {rows} 列）。</translation>
    </message>
    <message>
        <source>{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again.</source>
        <translation>{file}：表中沒有的 {count} 條記錄未刪除，因為不能確定退回的列是哪些記錄。請改正這些列後重新匯入整個表格。</translation>
    </message>
    <message>
        <source>{file} is a report of rejected rows: its records were updated or added, and no others removed.</source>
        <translation>{file} 是退回列報告：其記錄已更新或新增，未刪除其他記錄。</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes.</source>
        <translation>{file} 第 {row} 列：該列儲存格多於表頭，可能是文字中的分隔符把它切斷了。請給這樣的文字加引號。</translation>
    </message>
    <message>
        <source>QGIS’s world map {path} has no outline of {name}.</source>
        <translation>QGIS 的世界地圖 {path} 中沒有 {name} 的輪廓。</translation>
    </message>
    <message>
        <source>The plugin brings no sample of province {province}.</source>
        <translation>外掛沒有自帶省 {province} 的範例。</translation>
    </message>
    <message>
        <source>{path}: a score sheet can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：業績單可寫為 {expected}。請選用其中一種副檔名。</translation>
    </message>
    <message>
        <source>{file}: {count} values are masked as an export shows those in the workspace; they were left as they are.</source>
        <translation>{file}：有 {count} 個隱去的值與工作空間中對應值的匯出寫法一致；原值保持不變。</translation>
    </message>
    <message>
        <source>It only numbers the rows, which is no number of a record; it is left out.</source>
        <translation>只是列序號，不是記錄編號；已略過。</translation>
    </message>
    <message>
        <source>The task is not there any more. Read the list anew.</source>
        <translation>該任務已不存在。請重新讀取清單。</translation>
    </message>
    <message>
        <source>“{value}” is no place and no bureau of this workspace.</source>
        <translation>「{value}」不是本工作空間的地點或供電局。</translation>
    </message>
    <message>
        <source>“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first.</source>
        <translation>「{task}」已由{who}於 {day} 移交{unit}，尚未答覆。請先撤回。</translation>
    </message>
    <message>
        <source>“{task}” is with {unit} already.</source>
        <translation>「{task}」已在{unit}。</translation>
    </message>
    <message>
        <source>This is for {unit} to do; your unit is {own}. Your unit is set in QGIS&apos;s options, under Poverty Map.</source>
        <translation>此操作應由{unit}進行；您的單位是{own}。可在 QGIS 選項的「扶貧地圖」中設定您的單位。</translation>
    </message>
    <message>
        <source>“{task}” is not finished. Report its progress as done first.</source>
        <translation>「{task}」尚未完成。請先上報進度為已完成。</translation>
    </message>
    <message>
        <source>There is no hand-over {number} any more. Read the list anew.</source>
        <translation>移交 {number} 已不存在。請重新讀取清單。</translation>
    </message>
    <message>
        <source>Say why hand-over {number} is returned.</source>
        <translation>請說明退回移交 {number} 的原因。</translation>
    </message>
    <message>
        <source>{unit} has not accepted hand-over {number} yet.</source>
        <translation>{unit}尚未接收移交 {number}。</translation>
    </message>
    <message>
        <source>Hand-over {number} was accepted by {who} on {day} already.</source>
        <translation>移交 {number} 已由{who}於 {day} 接收。</translation>
    </message>
    <message>
        <source>Hand-over {number} was returned by {who} on {day}; hand the task over anew.</source>
        <translation>移交 {number} 已由{who}於 {day} 退回；請重新移交該任務。</translation>
    </message>
    <message>
        <source>Hand-over {number} was withdrawn by {who} on {day}.</source>
        <translation>移交 {number} 已由{who}於 {day} 撤回。</translation>
    </message>
    <message>
        <source>Hand-over {number} was ended as done by {who} on {day}.</source>
        <translation>移交 {number} 已由{who}於 {day} 辦結。</translation>
    </message>
    <message>
        <source>{path}: the list can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}：清單可寫為 {expected}。請選用其中一種副檔名。</translation>
    </message>
    <message>
        <source>{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}：屬性 {names} 沒有對應的欄位；其內容已略過。請用對應表指明其欄位。</translation>
    </message>
    <message>
        <source>The need is not there any more. Refresh the table.</source>
        <translation>該需求已不存在。請重新整理表格。</translation>
    </message>
    <message>
        <source>The offer is not there any more. Refresh the table.</source>
        <translation>該供給已不存在。請重新整理表格。</translation>
    </message>
    <message>
        <source>The need “{need}” is matched, met or withdrawn by now; nothing was changed.</source>
        <translation>需求「{need}」已對接、辦結或撤回；未作任何改動。</translation>
    </message>
    <message>
        <source>The offer “{offer}” is used up or not offered any more; nothing was changed.</source>
        <translation>供給「{offer}」已用完或不再提供；未作任何改動。</translation>
    </message>
    <message>
        <source>“{need}” and “{offer}” are of different categories.</source>
        <translation>「{need}」與「{offer}」類別不同。</translation>
    </message>
    <message>
        <source>“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first.</source>
        <translation>「{need}」的單位是「{value}」，「{offer}」的單位是「{expected}」。請先統一單位。</translation>
    </message>
    <message>
        <source>Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed.</source>
        <translation>「{offer}」還剩 {left} {unit}；「{need}」需要 {wanted}。未作任何改動。</translation>
    </message>
    <message>
        <source>“{need}” is not matched with “{offer}” any more; nothing was changed.</source>
        <translation>「{need}」與「{offer}」已不再對接；未作任何改動。</translation>
    </message>
    <message>
        <source>The record is not there any more; {file} was not attached.</source>
        <translation>該記錄已不存在；未新增附件 {file}。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); it was not attached.</source>
        <translation>{file} 無法讀取（{reason}）；未新增為附件。</translation>
    </message>
    <message>
        <source>{folder} leads out of the workspace&apos;s folder. Make it a folder of its own, and attach {file} again.</source>
        <translation>{folder} 指向工作空間資料夾之外。請把它改為真正的資料夾，再重新新增附件 {file}。</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder} ({reason}); it was not attached.</source>
        <translation>{file} 無法複製到 {folder}（{reason}）；未新增為附件。</translation>
    </message>
    <message>
        <source>{file}: {count} sheets of one shape were read: {names}.</source>
        <translation>{file}：讀取了 {count} 個格式相同的工作表：{names}。</translation>
    </message>
    <message>
        <source>{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check.</source>
        <translation>{file}，{column}：工作表「{names}」未註明單位，其數值按原樣採用；「{other}」的數值已乘以 {factor}。請核對。</translation>
    </message>
    <message>
        <source>{file}, {sheet}</source>
        <translation>{file}，{sheet}</translation>
    </message>
    <message>
        <source>{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds.</source>
        <translation>{area}：{of} 個臺區中有 {count} 個供電半徑超過 {limit} m，最遠的是 {record}，{value} m。人煙稀少的山區在電壓合格時允許超過。</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V.</source>
        <translation>{kind} {record}：{column} {value} m 超過 {limit} m，且最低電壓 {voltage} V 低於 {least} V。</translation>
    </message>
    <message>
        <source>The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found.</source>
        <translation>找不到本機 QGIS 的 qgis_process 程式，圖幅由一個行程列印，而不是 {workers} 個。</translation>
    </message>
    <message>
        <source>A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay.</source>
        <translation>一個工作行程中途結束（{reason}）。未列印：{counties}。再執行一次即可補印，其餘圖幅保留。</translation>
    </message>
    <message>
        <source>{count} of {total} sheets stay as the interrupted run left them.</source>
        <translation>上次中斷前已列印的 {count} 幅（共 {total} 幅）保留不變。</translation>
    </message>
    <message>
        <source>{file} was removed from the record already.</source>
        <translation>{file} 已從該記錄移除。</translation>
    </message>
    <message>
        <source>“{value}” is no number; a class ends at a number, such as 12.5.</source>
        <translation>「{value}」不是數字；分級界限須為數字，例如 12.5。</translation>
    </message>
    <message>
        <source>The limits of classes rise: {value} cannot come after {before}.</source>
        <translation>分級界限須逐級增大：{before} 之後不能是 {value}。</translation>
    </message>
    <message>
        <source>The sheet of {name} ({code}) has no room for {count} rows of its table “{table}”. Make the table larger in a copy of the layout, or give it a second page.</source>
        <translation>{name}（{code}）的圖幅放不下「{table}」表的 {count} 列。請在版面配置副本中加大該表，或增加第二頁。</translation>
    </message>
    <message>
        <source>{path} was made by something else and stays as it is; the page of the sheets was not written.</source>
        <translation>{path} 不是本外掛程式產生的，保持原樣；未寫圖幅網頁。</translation>
    </message>
    <message>
        <source>The theme “{theme}” says nothing of counties that differs from month to month; these can be played: {known}.</source>
        <translation>專題「{theme}」沒有逐月的縣級內容；可以播放的有：{known}。</translation>
    </message>
    <message>
        <source>No month of those asked for was counted; there are figures for: {known}. Run “Indicators” for more months.</source>
        <translation>所要求的月份都沒有計算過；已有指標的月份：{known}。要更多月份，請先執行「計算指標」。</translation>
    </message>
    <message>
        <source>{value} has no boundary and no villages with a position: nothing to show.</source>
        <translation>{value} 沒有邊界，也沒有有位置的村，無法顯示。</translation>
    </message>
    <message>
        <source>A GIF needs the Python package Pillow (Debian: python3-pil), which this QGIS lacks. Install it, or write PNG frames.</source>
        <translation>GIF 需要 Python 套件 Pillow（Debian：python3-pil），此 QGIS 沒有。請安裝它，或輸出 PNG 各幀。</translation>
    </message>
    <message>
        <source>A video needs the program ffmpeg, which was not found. The {count} frames are in {path}; install ffmpeg (Debian: ffmpeg) for a video.</source>
        <translation>影片需要程式 ffmpeg，但沒有找到。{count} 幀圖片在 {path}；要影片請安裝 ffmpeg（Debian：ffmpeg）。</translation>
    </message>
    <message>
        <source>{program} could not make the video ({reason}). Write PNG frames instead.</source>
        <translation>{program} 無法產生影片（{reason}）。請改為輸出 PNG 各幀。</translation>
    </message>
    <message>
        <source>The program qgis_process of this QGIS was not found. It belongs to QGIS: install QGIS anew, or print through the toolbox.</source>
        <translation>找不到本 QGIS 的 qgis_process 程式。它隨 QGIS 安裝：請重新安裝 QGIS，或透過工具箱列印。</translation>
    </message>
    <message>
        <source>The preview could not be drawn: its process ended ({reason}).</source>
        <translation>無法繪製預覽：其處理程序已結束（{reason}）。</translation>
    </message>
    <message>
        <source>No font on this machine has Chinese characters: everything would print as boxes. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or another of {fonts}.</source>
        <translation>本機沒有任何含中文字元的字型：列印出來會全是方框。請安裝文泉驛微米黑（Debian：fonts-wqy-microhei），或 {fonts} 之一。</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the workspace itself and stays what it is.</source>
        <translation>「{layer}」是工作空間自身的圖層，用途不變。</translation>
    </message>
    <message>
        <source>“{layer}” cannot be used as “{role}”: rivers are lines or areas, land cover is areas or a raster, relief is a raster of heights.</source>
        <translation>「{layer}」不能用作「{role}」：河流須為線或面，土地覆蓋須為面或網格，地形須為高程網格。</translation>
    </message>
    <message>
        <source>{name}: photos that cannot be read were left out ({files}).</source>
        <translation>{name}：有照片無法讀取，未印出（{files}）。</translation>
    </message>
    <message>
        <source>{workspace} has no county, prefecture or province {value}. Name them by their codes, or say all or key.</source>
        <translation>{workspace} 中沒有縣、市州或省 {value}。請填其代碼，或填 all、key。</translation>
    </message>
</context>
<context>
    <name>AnimationAlgorithm</name>
    <message>
        <source>Animate months</source>
        <translation>逐月動畫</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Plays the counties month by month: a picture for each month that was counted, or a GIF or an MP4 of them, for slides and phones.

All frames have the same classes, those of the workspace&apos;s project. Theme: empty for the one made for months; any other that shows counties, but by a change, does too. Place: the code of a place or a bureau, which the map is fitted to; empty for the province. From and to: months (2016-03) or years; empty for all there are. A picture that is higher than wide has its texts below the map. A GIF needs the Python package Pillow; an MP4 needs the program ffmpeg, without which its frames are written. Files that are there are replaced when the new ones are whole.</source>
        <translation>逐月播放各縣情況：每個有指標的月份輸出一張圖，或合成 GIF 或 MP4，用於簡報和手機。

各幀的分級相同，取自工作空間的專案。專題：留空為逐月專題；除變化類專題外，凡表現縣級的專題均可。地方：地圖所適合的行政區劃或供電局代碼；留空為全省。起止：月份（2016-03）或年份；留空為全部。高大於寬的圖，文字在地圖下方。GIF 需要 Python 套件 Pillow；MP4 需要程式 ffmpeg，沒有時輸出各幀。新檔案完整後才取代原有檔案。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Place or bureau (code)</source>
        <translation>地方或供電局（代碼）</translation>
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
        <translation>每月停留秒數</translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation>寬（像素）</translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation>高（像素）</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文字語言</translation>
    </message>
    <message>
        <source>Folder of the animation</source>
        <translation>動畫資料夾</translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation>月數</translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation>檔案，每列一個</translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <source>Apply styles</source>
        <translation>應用樣式</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation>按設定目錄重新設定工作空間專案中圖層的樣式，生成地圖主題，並顯示其中一個。專案中您自己的圖層保持不變。</translation>
    </message>
    <message>
        <source>Project (beside the workspace when empty)</source>
        <translation>專案（留空則為工作空間旁的專案）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
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
        <translation>開啟</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>新增附件…</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>沒有附件。</translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation>新增後已改動</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>檔案遺失</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s folder</source>
        <translation>不在工作空間的資料夾中</translation>
    </message>
    <message>
        <source>“{file}” is not in the workspace's folder; it is not opened.</source>
        <translation>「{file}」不在工作空間的資料夾中；不予開啟。</translation>
    </message>
    <message>
        <source>“{file}” is missing: {path}</source>
        <translation>「{file}」遺失：{path}</translation>
    </message>
    <message>
        <source>“{file}” is a program and is not opened; here is its folder.</source>
        <translation>「{file}」是程式，不予開啟；已開啟其所在資料夾。</translation>
    </message>
    <message>
        <source>“{file}” was changed since it was attached.</source>
        <translation>「{file}」新增後已改動。</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>本機沒有能開啟 {path} 的程式。</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove “{file}” from this record? The file itself stays in the workspace's folder.</source>
        <translation>要從該記錄移除「{file}」嗎？檔案本身仍留在工作空間的資料夾中。</translation>
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
        <translation>分級方法</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然間斷點</translation>
    </message>
    <message>
        <source>As many places in each</source>
        <translation>分位數（各級個數相同）</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>取整分級</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>等間距</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>來源</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>現狀</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>又找回</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改動</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>another record has its number now</source>
        <translation>編號已被另一條記錄佔用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不詳</translation>
    </message>
    <message>
        <source>undoing of {source}</source>
        <translation>復原 {source}</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>新建工作空間</translation>
    </message>
    <message>
        <source>Load sample</source>
        <translation>載入範例</translation>
    </message>
    <message>
        <source>Made-up records</source>
        <translation>虛構的記錄</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>多種類型</translation>
    </message>
    <message>
        <source>{kind}: append</source>
        <translation>{kind}：附加</translation>
    </message>
    <message>
        <source>{kind}: update</source>
        <translation>{kind}：更新</translation>
    </message>
    <message>
        <source>{kind}: replace</source>
        <translation>{kind}：取代</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不能復原</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Double-click a figure or a department to list the records behind it.</source>
        <translation>按兩下數值或部門，列出所依據的記錄。</translation>
    </message>
    <message>
        <source>Records behind the score</source>
        <translation>得分所依據的記錄</translation>
    </message>
    <message>
        <source>Double-click a record to open it</source>
        <translation>按兩下記錄將其開啟</translation>
    </message>
    <message>
        <source>{what}: nothing to measure by</source>
        <translation>{what}：沒有可考核的內容</translation>
    </message>
    <message>
        <source>{what}: {listed} of {count} records, the worst first</source>
        <translation>{what}：共 {count} 條記錄，列出最差的 {listed} 條</translation>
    </message>
    <message>
        <source>{what}: {count} records, the worst first</source>
        <translation>{what}：{count} 條記錄，最差的在前</translation>
    </message>
    <message>
        <source>Show these tasks</source>
        <translation>顯示這些任務</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>顯示這些記錄</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Power aid</source>
        <translation>電力扶貧</translation>
    </message>
    <message>
        <source>Paired aid</source>
        <translation>結對幫扶</translation>
    </message>
    <message>
        <source>Resident cadres</source>
        <translation>駐村幫扶</translation>
    </message>
    <message>
        <source>Public welfare</source>
        <translation>公益幫扶</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>責任清單</translation>
    </message>
    <message>
        <source>county {value}</source>
        <translation>縣 {value}</translation>
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
        <translation>職務</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Cadres ({count})</source>
        <translation>幫扶幹部({count})</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>重載</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>過載</translation>
    </message>
    <message>
        <source>Load rate</source>
        <translation>負載率</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>配電變壓器台數</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>配電變壓器容量</translation>
    </message>
    <message>
        <source>kVA</source>
        <translation>kVA</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>最大負載</translation>
    </message>
    <message>
        <source>Capacity per household</source>
        <translation>戶均容量</translation>
    </message>
    <message>
        <source>kVA/household</source>
        <translation>kVA/戶</translation>
    </message>
    <message>
        <source>Heavily loaded / overloaded</source>
        <translation>重載 / 過載台數</translation>
    </message>
    <message>
        <source>Transformers and load</source>
        <translation>配電變壓器與負載</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線路</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Nearest line and road</source>
        <translation>最近的線路和道路</translation>
    </message>
    <message>
        <source>{distance} m</source>
        <translation>{distance} 公尺</translation>
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
        <translation>較差</translation>
    </message>
    <message>
        <source>better</source>
        <translation>較好</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差異</translation>
    </message>
    <message>
        <source>County</source>
        <translation>全縣</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>全省</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>突出指標</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>相鄰地區</translation>
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
        <translation>紅旗</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>五角星</translation>
    </message>
    <message>
        <source>Zoom to this place</source>
        <translation>縮放到此地</translation>
    </message>
    <message>
        <source>Show the card of the place above</source>
        <translation>查看上一級的卡片</translation>
    </message>
    <message>
        <source>Pin this card to compare it</source>
        <translation>固定此卡片以便對比</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>將卡片複製為文字</translation>
    </message>
    <message>
        <source>Copy the card as a picture</source>
        <translation>將卡片複製為圖片</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>Key poor county</source>
        <translation>重點貧困縣</translation>
    </message>
    <message>
        <source>Poor village</source>
        <translation>貧困村</translation>
    </message>
    <message>
        <source>served by {bureau}</source>
        <translation>由{bureau}供電</translation>
    </message>
    <message>
        <source>figures of {period}</source>
        <translation>{period}資料</translation>
    </message>
    <message>
        <source>no figures counted yet</source>
        <translation>還沒有統計資料</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Double-click a place to see its card</source>
        <translation>按兩下地點查看其卡片</translation>
    </message>
    <message>
        <source>Open these records</source>
        <translation>開啟這些記錄</translation>
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
        <translation>檢查工作空間</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Reads all records of a workspace and names what contradicts itself: values that are missing or beyond what is possible, records that name something that is not there, totals in which a part is more than the whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside real ones, figures that are out of date. Nothing is changed.

Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones and identity numbers of people are masked.</source>
        <translation>讀取所有記錄，指出自相矛盾之處：缺失或超出可能範圍的值、指向不存在內容的記錄、部分大於整體的合計、落在本縣之外的位置、同時駐兩個村的幹部、超期任務、超預算的專案、不可能的負荷和電壓、重複記錄、有誤的身分證號碼、與真實記錄並存的虛構記錄、過期的指標資料。不作任何改動。

檢查項：要執行的檢查，不選則全部執行。日期：據此判斷是否超期（2016-12-31）；留空為今天。報告：活頁簿（.xlsx）、網頁（.html）或純文字（.csv），含每一條結果；日誌中顯示每項檢查的第一條。限值取自設定目錄（thresholds.yaml）。個人的姓名、電話和身分證號碼均隱去。</translation>
    </message>
    <message>
        <source>Checks (all when none is chosen)</source>
        <translation>檢查項（不選則全部）</translation>
    </message>
    <message>
        <source>Day (2016-12-31; today when empty)</source>
        <translation>日期（2016-12-31；留空為今天）</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)</source>
        <translation>活頁簿 (*.xlsx);;網頁 (*.html);;純文字 (*.csv)</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>檢查結果表</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤數</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告數</translation>
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
        <translation>個數</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>無資料</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>Classes</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>This theme has no classes: its signs grow with the figures.</source>
        <translation>本專題沒有分級：符號大小隨數值變化。</translation>
    </message>
    <message>
        <source>As the catalog has it</source>
        <translation>恢復目錄設定</translation>
    </message>
    <message>
        <source>Classes and colours back to the catalog&apos;s</source>
        <translation>分級和顏色恢復為目錄中的設定</translation>
    </message>
    <message>
        <source>Keep in the workspace</source>
        <translation>儲存到工作空間</translation>
    </message>
    <message>
        <source>Apply, and let new projects and other users of the workspace have them</source>
        <translation>套用，並供該工作空間的新專案和其他使用者使用</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Draw the map with these classes</source>
        <translation>按此分級繪製地圖</translation>
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
        <translation>縣</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供電局</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>逐月各縣</translation>
    </message>
    <message>
        <source>Kept: new projects and other users of this workspace get these classes.</source>
        <translation>已儲存：該工作空間的新專案和其他使用者將使用此分級。</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>顯示的欄</translation>
    </message>
    <message>
        <source>Tick what to show; drag or use the arrows to change the order.</source>
        <translation>勾選要顯示的欄；拖動或用箭頭調整順序。</translation>
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
        <translation>欄</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>範例值</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>填入欄位</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>（無表頭）</translation>
    </message>
    <message>
        <source>What “{column}” fills</source>
        <translation>「{column}」填入的欄位</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— 略過 —</translation>
    </message>
    <message>
        <source>No column fills a field yet.</source>
        <translation>還沒有任何欄填入欄位。</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>請核對</translation>
    </message>
    <message>
        <source>An earlier import had it so.</source>
        <translation>沿用以前的匯入。</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>由您選定。</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>」和「</translation>
    </message>
    <message>
        <source>“{columns}” fill the same field, {field}. Leave all but one of them out.</source>
        <translation>「{columns}」填入同一欄位「{field}」。請只保留一欄，其餘略過。</translation>
    </message>
    <message>
        <source>What “{column}” is multiplied by</source>
        <translation>「{column}」乘以的數</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原值</translation>
    </message>
    <message>
        <source>The field holds {unit}.</source>
        <translation>欄位的單位是{unit}。</translation>
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
        <translation>指標</translation>
    </message>
    <message>
        <source>{figure} ({unit})</source>
        <translation>{figure}（{unit}）</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>顯示此卡片</translation>
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
        <translation>必填但表中沒有的欄：所有列用同一個值</translation>
    </message>
    <message>
        <source>Required for new records, but in no column: one value for all rows</source>
        <translation>新記錄必填但表中沒有的欄：所有列用同一個值</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
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
        <translation>地點的代碼或名稱</translation>
    </message>
</context>
<context>
    <name>CountingOffer</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
    <message>
        <source>Run Indicators</source>
        <translation>計算指標</translation>
    </message>
    <message>
        <source>Figures of other months follow</source>
        <translation>更新其他月份的指標</translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <source>County</source>
        <translation>縣(市、區)</translation>
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
        <translation>脫貧摘帽
(年)</translation>
    </message>
    <message>
        <source>Contiguous
destitute area</source>
        <translation>集中連片
特困地區</translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <source>Print county sheets</source>
        <translation>列印縣圖</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Project, instead of the workspace</source>
        <translation>專案（代替工作空間）</translation>
    </message>
    <message>
        <source>Layout (.qpt file or name)</source>
        <translation>版面配置（.qpt 檔案或名稱）</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Period (year or year-month)</source>
        <translation>時期（年或年-月）</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>解析度（dpi）</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>縣圖語言</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>縣圖資料夾</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>檔案數</translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation>檔案，每列一個</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>工作行程數</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>合併為一個帶書籤的 PDF</translation>
    </message>
    <message>
        <source>Phones of the cadres in full, photos of people</source>
        <translation>幹部電話完整顯示，含人物照片</translation>
    </message>
    <message>
        <source>Prints one sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for county_a3, another that ships (county_a2, county_list_a4; prefecture_a3 for their prefectures; province_a1, battle_a0 for the province), a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: how many print side by side, each about ten sheets at least; as many as the machine has cores are best. A file that is there is replaced when the new one is whole. When a run was interrupted, the next one of the same input goes on where it stopped.</source>
        <translation>每縣列印一張圖到資料夾：地圖、位置圖、主要指標、圖例和駐村幹部表，表長則續頁。

縣：all（全部）、key（重點貧困縣）或以逗號分隔的代碼；已更換的舊代碼也能識別。版面配置：留空為 county_a3，或其他自帶版面配置（county_a2、county_list_a4；prefecture_a3 按所屬市州；province_a1、battle_a0 為全省），或 .qpt 檔案，或專案中版面配置的名稱；可在 QGIS 版面配置設計器中隨意修改其副本，只需保留要填寫的項的標識。主題和時期：留空為第一個主題和最新資料。語言：預設同介面，可另選。一個 PDF：所有縣合在一個檔案裡，每縣一個書籤。工作行程：同時列印的行程數，每個至少約十頁，與處理器核心數相同最好。已有檔案在新檔案完整後才被替換。執行中斷後，以同樣的輸入再執行，會接著列印。</translation>
    </message>
    <message>
        <source>Page with a map and a search of the sheets (index.html)</source>
        <translation>圖幅網頁，可點地圖、可搜尋（index.html）</translation>
    </message>
    <message>
        <source>Counties (all, key, or codes of counties or prefectures)</source>
        <translation>縣（all、key，或縣、市州的代碼）</translation>
    </message>
</context>
<context>
    <name>CountyTable</name>
    <message>
        <source>Key poor counties</source>
        <translation>重點貧困縣</translation>
    </message>
    <message>
        <source>Double-click a county to go there</source>
        <translation>按兩下縣名，地圖移到該縣</translation>
    </message>
    <message>
        <source>Key poor counties: {count}</source>
        <translation>重點貧困縣：{count} 個</translation>
    </message>
    <message>
        <source>Key poor counties: {count} of {total}</source>
        <translation>重點貧困縣：顯示 {count} 個，共 {total} 個</translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <source>Create workspace</source>
        <translation>新建工作空間</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation>建立一個省的工作空間：一個存放各級區劃的 GeoPackage，以及顯示它的 QGIS 專案。

邊界：以行政區劃代碼命名的面檔案所在的資料夾，或要素帶代碼的一個向量檔案。區劃：含代碼和名稱的 CSV，或此類檔案的資料夾。代碼為 2、4、6、9 或 12 位，補零的也可以。座標基準：選 auto 時用參考點檢驗邊界，日誌中說明採用了哪種基準及理由。已有檔案在新檔案完整後才被替換。</translation>
    </message>
    <message>
        <source>Boundaries (folder or file)</source>
        <translation>邊界（資料夾或檔案）</translation>
    </message>
    <message>
        <source>Divisions (CSV file or folder)</source>
        <translation>行政區劃（CSV 檔案或資料夾）</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>省級代碼</translation>
    </message>
    <message>
        <source>Datum of the boundaries</source>
        <translation>邊界的座標基準</translation>
    </message>
    <message>
        <source>Catalog of your own (folder)</source>
        <translation>自有設定目錄（資料夾）</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Datum taken</source>
        <translation>採用的座標基準</translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>So many records were changed that the figures do not follow by themselves.</source>
        <translation>改動的記錄過多，指標資料不會自動更新。</translation>
    </message>
    <message>
        <source>Places or bureaus were changed: map and figures do not tell of it yet.</source>
        <translation>區劃或供電局已改動：地圖和指標資料尚未反映。</translation>
    </message>
    <message>
        <source>Figures follow an edit</source>
        <translation>依編輯更新指標</translation>
    </message>
    <message>
        <source>The figures do not tell of the last edit yet.</source>
        <translation>指標資料尚未反映最近一次編輯。</translation>
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
        <translation>土地覆蓋</translation>
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
        <translation>匯出表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text that looks like a formula stays text.

Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be imported.</source>
        <translation>把記錄寫入活頁簿，每種記錄一個工作表，各單位可繼續填寫，再由「匯入表格」讀回：必填欄加粗，下拉清單給出可選詞，代碼保留前導零，形似公式的文字仍為文字。

範圍：地點或供電局的代碼；留空為全部。記錄類型：不選則為已有的全部類型。姓名、電話和身分證號碼預設隱去，除非要求完整匯出；隱去的值不能再匯入。</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>僅限此地點或供電局（代碼）</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Names, phones and identity numbers in full</source>
        <translation>姓名、電話和身分證號碼完整匯出</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>活頁簿</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>寫入的記錄數</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File and kind</source>
        <translation>檔案和類型</translation>
    </message>
    <message>
        <source>Which sheet comes in, and what its rows are.</source>
        <translation>匯入哪個表格，每一列是什麼記錄。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>記錄類型(&amp;K)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>範圍(&amp;P)</translation>
    </message>
    <message>
        <source>Sheet to import</source>
        <translation>要匯入的表格</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a sheet (xlsx, xls, csv, tsv), or drop it here</source>
        <translation>選擇表格（xlsx、xls、csv、tsv），或拖放到這裡</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>電網</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>區劃</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>附加(&amp;A)</translation>
    </message>
    <message>
        <source>New records are added; a row whose record is there with other values is rejected.</source>
        <translation>新增記錄；若記錄已有而值不同，該列退回。</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>New records are added, and those that are there take the values of the sheet.</source>
        <translation>新增記錄；已有的記錄改用表中的值。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>As update; records of the same places that the sheet does not name are removed.</source>
        <translation>同「更新」；同一地點中表裡沒有的記錄會被刪除。</translation>
    </message>
    <message>
        <source>All places that the sheet names</source>
        <translation>表中出現的所有地點</translation>
    </message>
    <message>
        <source>Only {place}; other rows are rejected</source>
        <translation>僅限{place}，其他列退回</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在讀取表格…</translation>
    </message>
    <message>
        <source>The file may also hold: {kinds}. Import each kind by itself.</source>
        <translation>檔案中可能還有：{kinds}。請按類型分別匯入。</translation>
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
        <translation>在所有欄中搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Only what is selected on the map: these records, or all records of the places selected</source>
        <translation>僅限地圖上選取的內容：這些記錄，或所選地點的全部記錄</translation>
    </message>
    <message>
        <source>Only what is selected on the map</source>
        <translation>僅限地圖上選取的內容</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Tasks are shown as they stand on this day</source>
        <translation>按這一天的情況顯示任務</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>依文字篩選</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>全部計畫</translation>
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
        <translation>選定（{count}）</translation>
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
        <translation>即將到期</translation>
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
        <translation>錯誤</translation>
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
        <translation>另有 {count} 條</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>地點代碼</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings as of {day}</source>
        <translation>截至 {day}：{errors} 個錯誤，{warnings} 個警告</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>工作空間檢查結果</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未發現問題。</translation>
    </message>
</context>
<context>
    <name>FindingsDock</name>
    <message>
        <source>Check workspace</source>
        <translation>檢查工作空間</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>錯誤和警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>僅錯誤</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>僅警告</translation>
    </message>
    <message>
        <source>Filter by words or place</source>
        <translation>依文字或地點篩選</translation>
    </message>
    <message>
        <source>Double-click a finding to open its record and go to its place</source>
        <translation>按兩下一條結果，開啟其記錄並移到其位置</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation>移到位置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未檢查。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未發現問題。</translation>
    </message>
    <message>
        <source>{counts}; {shown} shown</source>
        <translation>{counts}；顯示 {shown} 條</translation>
    </message>
    <message>
        <source>No workspace is open. What contradicts itself in it is listed here.</source>
        <translation>沒有開啟的工作空間。開啟後此處列出資料中自相矛盾之處。</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>發現的問題</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>What was found</source>
        <translation>發現的問題</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>{check} ({count})</source>
        <translation>{check}（{count}）</translation>
    </message>
    <message>
        <source>{check} ({errors} errors, {warnings} warnings)</source>
        <translation>{check}（{errors} 個錯誤，{warnings} 個警告）</translation>
    </message>
</context>
<context>
    <name>HandoffDesk</name>
    <message>
        <source>Who answers for “{task}” from now on?</source>
        <translation>此後由誰負責「{task}」？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接收任務</translation>
    </message>
    <message>
        <source>Why is “{task}” returned?</source>
        <translation>為何退回「{task}」？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回任務</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{count} places, from {low} to {high}</source>
        <translation>{count} 個，{low} 至 {high}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} places</source>
        <translation>{low} 至 {high}：{count} 個</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When (UTC)</source>
        <translation>時間（UTC）</translation>
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
        <translation>欄位</translation>
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
        <translation>變更歷史</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Nothing was changed since the record was added.</source>
        <translation>該記錄新增後沒有改動。</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更內容</translation>
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
        <translation>位置移動</translation>
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
        <translation>匯入圖層</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any format and reference system into the workspace. Attributes are mapped to fields by their names, or by a mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as that of a sheet.

Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.

Areas become a point in their middle where points are wanted. Features outside of the province, broken ones and those with a wrong value are rejected and come back in the report with the reason; the others are written in one transaction. A dry run writes nothing. Importing twice is the same as once.</source>
        <translation>從任意格式、任意座標參照系的圖層把線路、變電站、配電變壓器、道路、村、貧困戶或幫扶站點匯入工作空間。屬性按名稱對應欄位，或按對應表對應：內建對應表的名稱（openstreetmap），或您自己的 YAML 檔案。每個值都像表格一樣檢查。

座標基準：auto 採信圖層的座標參照系。沒有檔案能宣告 GCJ-02（高德、騰訊）或 BD-09（百度）：圖層若來自那裡，請指明，否則偏移約 500 公尺。

需要點時，面取其中部的一點。省外的圖徵、損壞的圖徵和有錯誤值的圖徵退回，連同原因寫入報告；其餘在一個交易中寫入。試執行不寫入。匯入兩次與匯入一次結果相同。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>Mapping (openstreetmap, or a YAML file)</source>
        <translation>對應表（openstreetmap 或 YAML 檔案）</translation>
    </message>
    <message>
        <source>Mappings (*.yaml *.yml);;All files (*)</source>
        <translation>對應表 (*.yaml *.yml);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Datum of the layer</source>
        <translation>圖層的座標基準</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>試執行：只檢查，不寫入</translation>
    </message>
    <message>
        <source>Report of rejected features</source>
        <translation>退回圖徵報告</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Workbook (*.xlsx)</source>
        <translation>GeoPackage (*.gpkg);;活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Features read</source>
        <translation>讀取的圖徵數</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>新增的記錄數</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>更新的記錄數</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>不變的記錄數</translation>
    </message>
    <message>
        <source>Features rejected</source>
        <translation>退回的圖徵數</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>刪除的記錄數</translation>
    </message>
    <message>
        <source>Features of other kinds</source>
        <translation>其他類型的圖徵數</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>批次（供復原用）</translation>
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
        <translation>此檔案的表頭不符合任何記錄類型。請選擇各列是什麼記錄。</translation>
    </message>
</context>
<context>
    <name>ImportTableAlgorithm</name>
    <message>
        <source>Import table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found by themselves, columns are mapped to fields by their names and contents, places are matched by code, old code or name, and every value is checked.

Append adds records and refuses those that are there with other values; update changes them; replace also removes the records of the same places (or of the scope) that the sheet does not name. A record that is the same already is left unchanged, so importing twice is the same as once.

Rows without a mistake are written, all in one transaction; the others come back in the report as they came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be undone as a whole with “Undo import”.

A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one.</source>
        <translation>把表格（xlsx、xls、csv、tsv）中的記錄匯入工作空間。自動找到工作表和表頭，欄按名稱和內容對應欄位，地點按代碼、舊代碼或名稱比對，每個值都經檢查。

附加（append）新增記錄，已有而值不同的退回；更新（update）修改已有記錄；取代（replace）還刪除同一地點（或範圍）中表裡沒有的記錄。已經相同的記錄不變，因此匯入兩次與匯入一次結果相同。

無誤的列在一個交易中全部寫入；其餘按原樣連同原因寫入報告。在報告中改正後匯入報告即可。試執行不寫入。匯入可用「復原匯入」整體復原。

對應表（YAML）固定工作表、欄、單位和地點；匯入精靈可以寫出對應表。</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Sheet (xlsx, xls, csv, tsv)</source>
        <translation>表格（xlsx、xls、csv、tsv）</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Mapping (yaml)</source>
        <translation>對應表（yaml）</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>僅限此地點或供電局（代碼）</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>試執行：只檢查，不寫入</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>退回列報告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>讀取的列數</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>新增的記錄數</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>更新的記錄數</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>不變的記錄數</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>退回的列數</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>刪除的記錄數</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>批次（供復原用）</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>The import is done; the indicators were not counted anew.</source>
        <translation>匯入已完成；指標未重新計算。</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import table</source>
        <translation>匯入表格</translation>
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
        <translation>計算指標</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Values counted</source>
        <translation>指標值個數</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>採用的時期</translation>
    </message>
    <message>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal controller then plays with the theme “Poverty month by month”. A village without figures for the period keeps those of the newest period before.</source>
        <translation>對一個時期計算設定目錄中的每個指標：全省、各市州、縣、鄉鎮和村，以及每個供電局。比率由各地的合計求得，不由下級比率求得。地圖隨後顯示這一時期。

時期：月份如 2016-12，或年份如 2016；留空為最新的村情統計；也可為區間如 2016-01..2016-12，或 all（統計中已有的所有月份），QGIS 的時態控制器便可用主題「逐月貧困發生率」播放。某村沒有該時期資料的，沿用此前最近時期的資料。</translation>
    </message>
    <message>
        <source>Period (2016-12, 2016, 2016-01..2016-12 or all)</source>
        <translation>時期（2016-12、2016、2016-01..2016-12 或 all）</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>No data</source>
        <translation>無資料</translation>
    </message>
    <message>
        <source>Other county</source>
        <translation>外縣</translation>
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
        <translation>載入範例記錄</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
    <message>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation>為工作空間填入虛構記錄，供試用外掛：村、貧困戶、電網、道路、幹部、任務、專案、協議、捐贈。每條都標為範例，合計為本省公佈數。

相同的種子得到相同的記錄。再次執行會替換先前的範例；真實記錄保留。沒有位置的村佈設在本縣境內，並標為程式佈設。戶數：有單獨記錄的貧困戶比例（1 為全部）。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>隨機種子</translation>
    </message>
    <message>
        <source>Share of households</source>
        <translation>戶數比例</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>寫入的記錄數</translation>
    </message>
    <message>
        <source>Records by table</source>
        <translation>各表記錄數</translation>
    </message>
    <message>
        <source>Month of the figures</source>
        <translation>資料月份</translation>
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
        <translation>縣</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供電局</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>幫扶幹部</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>責任清單</translation>
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
        <translation>欄對應</translation>
    </message>
    <message>
        <source>What each column fills. Look at those that are not sure.</source>
        <translation>每一欄填入哪個欄位。請核對不確定的欄。</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>重新辨識</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>表頭所在列(&amp;H)</translation>
    </message>
    <message>
        <source>A row for each &amp;person; rows become households</source>
        <translation>每人一列，按戶合併(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Blank cells empty what is there</source>
        <translation>空儲存格清除原有的值(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>儲存對應表…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>載入對應表…(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>正在讀取表格…</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>（檔案本身）</translation>
    </message>
    <message>
        <source>An earlier sheet of “{kind}” had these headers: its mapping was taken.</source>
        <translation>以前的「{kind}」表格表頭相同，已沿用其對應表。</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>儲存對應表</translation>
    </message>
    <message>
        <source>Mapping (*.yaml)</source>
        <translation>對應表 (*.yaml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>載入對應表</translation>
    </message>
    <message>
        <source>Mapping (*.yaml *.yml)</source>
        <translation>對應表 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已儲存為 {path}。</translation>
    </message>
    <message>
        <source>Taken from {path}.</source>
        <translation>已取自 {path}。</translation>
    </message>
    <message>
        <source>All {count} sheets of this shape</source>
        <translation>全部 {count} 個格式相同的工作表</translation>
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
        <translation>取消對接</translation>
    </message>
    <message>
        <source>Take the match back: both are as they were before</source>
        <translation>取消對接：雙方恢復原狀</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>對接</translation>
    </message>
    <message>
        <source>Let the offer meet the need</source>
        <translation>用此供給對接此需求</translation>
    </message>
    <message>
        <source>Choose a need or an offer to see what fits it.</source>
        <translation>選擇一項需求或供給，查看與之相符的內容。</translation>
    </message>
    <message>
        <source>Choose a record to see its attachments.</source>
        <translation>選擇一條記錄，查看其附件。</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>已對接的供給</translation>
    </message>
    <message>
        <source>Needs that it meets</source>
        <translation>已對接的需求</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>No open offer fits.</source>
        <translation>沒有相符的待對接供給。</translation>
    </message>
    <message>
        <source>No open need fits.</source>
        <translation>沒有相符的待對接需求。</translation>
    </message>
    <message>
        <source>The best {shown} of {count} that fit</source>
        <translation>最相符的 {shown} 項，共 {count} 項</translation>
    </message>
    <message>
        <source>Offers that fit: {count}</source>
        <translation>相符的供給：{count} 項</translation>
    </message>
    <message>
        <source>Needs that fit: {count}</source>
        <translation>相符的需求：{count} 項</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>剩餘 {amount}</translation>
    </message>
    <message>
        <source>for this place</source>
        <translation>意向為本地</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>同縣</translation>
    </message>
    <message>
        <source>for any place</source>
        <translation>不限地點</translation>
    </message>
    <message>
        <source>same prefecture</source>
        <translation>同市州</translation>
    </message>
    <message>
        <source>prefers another place</source>
        <translation>意向為其他地點</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>數量足夠</translation>
    </message>
    <message>
        <source>quantity not stated</source>
        <translation>數量不詳</translation>
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
        <translation>百萬元</translation>
    </message>
    <message>
        <source>hundred million yuan</source>
        <translation>億元</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>萬元</translation>
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
        <translation>負載率</translation>
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
        <translation>重載</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>過載</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>開啟記錄</translation>
    </message>
    <message>
        <source>Show the card of its place</source>
        <translation>查看所在地的卡片</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>將卡片複製為文字</translation>
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
        <translation>變更和移交記在此名下</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部門</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>所屬單位</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>A task is due soon from</source>
        <translation>任務到期前幾天起提醒</translation>
    </message>
    <message>
        <source>A household counts as not visited after</source>
        <translation>多少天未走訪視為漏訪戶</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>使用習慣</translation>
    </message>
    <message>
        <source>Copy names, phones and other personal values along with records</source>
        <translation>複製記錄時包含姓名、電話等個人資料</translation>
    </message>
    <message>
        <source>Show the welcome page while no workspace is open</source>
        <translation>沒有開啟工作空間時顯示歡迎頁</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
    <message>
        <source>Show phone numbers on cards and in tables</source>
        <translation>在卡片和表格中顯示電話號碼</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>對比時期</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>上一時期</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation>還沒有統計資料。請在處理工具箱中執行「計算指標」。</translation>
    </message>
    <message>
        <source>Nothing was counted for the period to compare with.</source>
        <translation>對比時期沒有統計資料。</translation>
    </message>
    <message>
        <source>Change since {period}</source>
        <translation>與 {period} 相比</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不變</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Page</source>
        <translation>記錄頁</translation>
    </message>
    <message>
        <source>Which records to show</source>
        <translation>顯示哪些記錄</translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation>選擇工具「查看點位卡片」,再在地圖上按一下村、縣或供電局的區域。</translation>
    </message>
    <message>
        <source>A click shows</source>
        <translation>按一下後顯示</translation>
    </message>
    <message>
        <source>the village or county</source>
        <translation>村或縣</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>縣</translation>
    </message>
    <message>
        <source>the power-supply bureau</source>
        <translation>供電局</translation>
    </message>
    <message>
        <source>Show the pinned cards beside each other</source>
        <translation>並列顯示固定的卡片</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>對比（{count}）</translation>
    </message>
    <message>
        <source>the line, station, transformer or site</source>
        <translation>線路、變電站、變壓器或幫扶點</translation>
    </message>
    <message>
        <source>No workspace is open. The card of the place that you click stands here.</source>
        <translation>沒有開啟的工作空間。開啟後此處顯示所點地點的卡片。</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Sheets of</source>
        <translation>列印範圍</translation>
    </message>
    <message>
        <source>Name, initials or code</source>
        <translation>名稱、拼音首字母或代碼</translation>
    </message>
    <message>
        <source>Find a place: 紫云, zy, ziyun or 520425. Enter ticks the one found, or takes its tick away.</source>
        <translation>尋找地點：紫云、zy、ziyun 或 520425。按 Enter 勾選找到的地點，再按一次取消。</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>尋找地點</translation>
    </message>
    <message>
        <source>Places with a sheet each</source>
        <translation>各列印一張圖的地點</translation>
    </message>
    <message>
        <source>&amp;Sheets of</source>
        <translation>列印範圍(&amp;S)</translation>
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
        <translation>重點貧困縣</translation>
    </message>
    <message>
        <source>Those ticked below</source>
        <translation>下列勾選的</translation>
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
        <translation>找到的地點</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>所有地點</translation>
    </message>
    <message>
        <source>No place is called “{text}”.</source>
        <translation>沒有名為「{text}」的地點。</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>In the sheet</source>
        <translation>表中寫法</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>&amp;Check again with the answers</source>
        <translation>按答案重新檢查(&amp;C)</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>指的是哪一個？</translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation>指的是哪個地點？</translation>
    </message>
    <message>
        <source>{count} more are asked after these.</source>
        <translation>答完後還有 {count} 個。</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>「{text}」所指</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>以後再定</translation>
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
        <translation>選擇一項政策閱讀。</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>政策正文</translation>
    </message>
    <message>
        <source>Only the title is known: no text was entered.</source>
        <translation>只有標題，未錄入正文。</translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <source>Workspace</source>
        <translation>工作空間</translation>
    </message>
</context>
<context>
    <name>PovertyMapLocator</name>
    <message>
        <source>Poverty Map: places, cadres, tasks</source>
        <translation>扶貧地圖：地點、幹部、任務</translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The whole file is tried; nothing is written yet.</source>
        <translation>試匯入整個檔案，尚不寫入。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重試(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all rows (the first {count:,})</source>
        <translation>顯示所有列（前 {count:,} 列）(&amp;A)</translation>
    </message>
    <message>
        <source>Try import</source>
        <translation>試匯入</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改動。</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>沒有退回的列。</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>讀取列數</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>將新增</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>將更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>將刪除</translation>
    </message>
    <message>
        <source>Check again, so that the answers count.</source>
        <translation>請重新檢查，使答案生效。</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation>上一頁 (Alt+Left)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>下一頁 (Alt+Right)</translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Choose a layout file (.qpt)</source>
        <translation>選擇版面配置檔 (.qpt)</translation>
    </message>
    <message>
        <source>How many print side by side, each ten sheets at least; as many as cores are best</source>
        <translation>同時列印的處理程序數，每個至少十張；與處理器核心數相同最好</translation>
    </message>
    <message>
        <source>&amp;One PDF with bookmarks</source>
        <translation>合併為一個帶書籤的 PDF(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Web page with a map of the sheets</source>
        <translation>附帶地圖索引網頁(&amp;W)</translation>
    </message>
    <message>
        <source>index.html beside the sheets: a map and a search, also without a network</source>
        <translation>與圖同放的 index.html：地圖與搜尋，無網路也可用</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>縣圖資料夾</translation>
    </message>
    <message>
        <source>The map shows {shown}. Count the indicators of {period} to print its sheets.</source>
        <translation>地圖顯示的是 {shown}。要列印 {period} 的圖，請先統計其指標。</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>版面配置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>時期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Resolution (dpi)</source>
        <translation>解析度（dpi）(&amp;R)</translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation>處理程序數(&amp;C)</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>資料夾(&amp;D)</translation>
    </message>
    <message>
        <source>Layout of the sheets</source>
        <translation>圖的版面配置</translation>
    </message>
    <message>
        <source>Layouts of QGIS (*.qpt)</source>
        <translation>QGIS 版面配置 (*.qpt)</translation>
    </message>
    <message>
        <source>P&amp;hones of the cadres in full, photos of people</source>
        <translation>幹部電話完整顯示，含人物照片(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Poverty-alleviation map of {place}</source>
        <translation>{place}扶貧地圖</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重點幫扶點</translation>
    </message>
    <message>
        <source>Villages and townships</source>
        <translation>村與鄉鎮</translation>
    </message>
    <message>
        <source>Power grid</source>
        <translation>電網</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>各縣逐月資料</translation>
    </message>
</context>
<context>
    <name>RateClasses</name>
    <message>
        <source>Classes</source>
        <translation>分級</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>顏色</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add a record</source>
        <translation>新增記錄</translation>
    </message>
    <message>
        <source>Add a record at a place clicked on the map</source>
        <translation>在地圖上按一下位置新增記錄</translation>
    </message>
    <message>
        <source>Edit the record in its form</source>
        <translation>在表單中編輯記錄</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>刪除選取的記錄</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>儲存改動</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>捨棄改動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom to the records or their place</source>
        <translation>縮放到記錄或其所在地</translation>
    </message>
    <message>
        <source>Select on the map</source>
        <translation>在地圖上選取</translation>
    </message>
    <message>
        <source>Show the card of the record&apos;s place</source>
        <translation>查看記錄所在地的卡片</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>複製選取的列</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>選擇欄…</translation>
    </message>
    <message>
        <source>A click says nothing of these records: add them by their form.</source>
        <translation>此類記錄不能靠點選定位：請用表單新增。</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>該記錄已不存在。</translation>
    </message>
    <message>
        <source>Give up all unsaved changes of “{layer}”?</source>
        <translation>捨棄「{layer}」所有未儲存的改動？</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>The record has no place on the map.</source>
        <translation>該記錄在地圖上沒有位置。</translation>
    </message>
    <message>
        <source>The map shows none of the records&apos; places.</source>
        <translation>地圖上沒有這些記錄的所在地。</translation>
    </message>
    <message>
        <source>Only the first {count:,} rows were copied. Export the table to have them all.</source>
        <translation>只複製了前 {count:,} 列。如需全部，請匯出表格。</translation>
    </message>
    <message>
        <source>Copied; what tells of private persons is masked. The options of Poverty Map can change that.</source>
        <translation>已複製；個人資料已隱去。可在「扶貧地圖」選項中變更。</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>The project has no layer of these records, perhaps because an older version made it. Make the project anew to edit them.</source>
        <translation>專案中沒有這些記錄的圖層，可能是舊版本所建。如需編輯，請重新產生專案。</translation>
    </message>
    <message>
        <source>The layer of these records is read-only.</source>
        <translation>這些記錄的圖層為只讀。</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>刪除記錄</translation>
    </message>
    <message>
        <source>The records cannot be deleted.</source>
        <translation>記錄無法刪除。</translation>
    </message>
    <message>
        <source>“{layer}” could not be saved. What is not saved is still there.</source>
        <translation>「{layer}」未能儲存。未儲存的內容仍在。</translation>
    </message>
    <message>
        <source>The changes cannot be discarded.</source>
        <translation>改動無法捨棄。</translation>
    </message>
    <message>
        <source>The layer of these records cannot be edited now.</source>
        <translation>這些記錄的圖層目前不能編輯。</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Looking for records</source>
        <translation>尋找記錄</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Looking…</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} 條，共 {total} 條</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>選取 {count} 條</translation>
    </message>
    <message>
        <source>{count} not saved</source>
        <translation>{count} 條未儲存</translation>
    </message>
    <message>
        <source>No record matches what is asked for.</source>
        <translation>沒有符合條件的記錄。</translation>
    </message>
    <message>
        <source>{place} has no records of “{kind}”.</source>
        <translation>{place}沒有「{kind}」記錄。</translation>
    </message>
    <message>
        <source>There are no records of “{kind}” yet: add one, or bring in the office's table.</source>
        <translation>還沒有「{kind}」記錄：請新增，或匯入單位的表格。</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Sorted in the official order of places: prefecture by prefecture, county by county</source>
        <translation>按行政區劃代碼順序排列：先市州，再縣，再鄉、村</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Save or discard the unsaved changes of {layers} first.</source>
        <translation>請先儲存或捨棄 {layers} 未儲存的改動。</translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show the whole province</source>
        <translation>顯示全省</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>新增記錄</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>No workspace is open. Its records stand here.</source>
        <translation>沒有開啟的工作空間。開啟後此處顯示幫扶臺帳。</translation>
    </message>
</context>
<context>
    <name>RejectReport</name>
    <message>
        <source>Rejected rows</source>
        <translation>退回的列</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Rows without a mistake are written, all or none; an import can be undone as a whole.</source>
        <translation>無誤的列全部寫入，否則一列也不寫入；匯入可整體復原。</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>退回列報告</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Count indicators anew</source>
        <translation>重新計算指標(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>開啟報告(&amp;O)</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>開啟所在資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>以下圖層有未儲存的編輯：{names}。請先儲存或捨棄。</translation>
    </message>
    <message>
        <source>The file was changed since the preview. Go back to the columns and try it again.</source>
        <translation>預覽之後檔案已改動。請返回欄對應一頁重新試匯入。</translation>
    </message>
    <message>
        <source>The report would take the place of the sheet itself. Give it another name.</source>
        <translation>報告會覆蓋表格本身。請另取檔名。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import 1 row</source>
        <translation>匯入 1 列(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import {count:,} rows</source>
        <translation>匯入 {count:,} 列(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>寫出報告(&amp;W)</translation>
    </message>
    <message>
        <source>{count:,} to be added</source>
        <translation>將新增 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} to be updated</source>
        <translation>將更新 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} to be removed, as the sheet does not name them</source>
        <translation>將刪除表中沒有的 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} the same already</source>
        <translation>{count:,} 條已相同</translation>
    </message>
    <message>
        <source>{count:,} rejected: the report takes them with the reasons, to be mended there and imported</source>
        <translation>退回 {count:,} 列：連同原因寫入報告，可在報告中改正後匯入</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改動。</translation>
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
        <translation>不變</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation>沒有需要改動的內容。</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已匯入。</translation>
    </message>
    <message>
        <source>Imported, and the indicators of {period} counted anew.</source>
        <translation>已匯入，並重新計算了 {period} 的指標。</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>復原此次匯入…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew, those of {period} first</source>
        <translation>重新計算指標，先算 {period}(&amp;C)</translation>
    </message>
    <message>
        <source>Those of other periods follow in the background.</source>
        <translation>其他時期的指標在背景繼續計算。</translation>
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
        <translation>名稱、拼音首字母或代碼</translation>
    </message>
    <message>
        <source>Find a place or bureau: 紫云, zy, ziyun or 520425</source>
        <translation>尋找地點或供電局：紫云、zy、ziyun 或 520425</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>尋找地點</translation>
    </message>
    <message>
        <source>Choose among all places and bureaus</source>
        <translation>從所有地點和供電局中選擇</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Weight {weight}</source>
        <translation>權重 {weight}</translation>
    </message>
    <message>
        <source>{department}, {measure}: nothing to measure by</source>
        <translation>{department}，{measure}：沒有可考核的內容</translation>
    </message>
    <message>
        <source>{department}, {measure}: {value}, {light}; {points} points from {count} records</source>
        <translation>{department}，{measure}：{value}，{light}；{points} 分，依據 {count} 條記錄</translation>
    </message>
    <message>
        <source>{department}: nothing to measure by</source>
        <translation>{department}：沒有可考核的內容</translation>
    </message>
    <message>
        <source>{department}: rank {rank}, {points} points, {light}, from {share} % of the weights</source>
        <translation>{department}：第 {rank} 名，{points} 分，{light}，計分權重 {share} %</translation>
    </message>
    <message>
        <source>{change} points since the period before</source>
        <translation>較上一時期 {change} 分</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>How the scores are made</source>
        <translation>計分辦法</translation>
    </message>
    <message>
        <source>Overdue tasks: {count}</source>
        <translation>超期任務：{count} 項</translation>
    </message>
    <message>
        <source>Score sheet of the departments</source>
        <translation>部門業績單</translation>
    </message>
    <message>
        <source>{place} · {level} · as of {period}, changes since {compared}</source>
        <translation>{place} · {level} · 截至 {period}，與 {compared} 相比</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>範例資料：部分或全部記錄純屬虛構。</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>達標</translation>
    </message>
    <message>
        <source>close to target</source>
        <translation>接近目標</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>red: overdue tasks are a cause</source>
        <translation>紅色：原因之一是超期任務</translation>
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
        <translation>責任部門</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Weights measured</source>
        <translation>計分權重</translation>
    </message>
    <message>
        <source>Change of points</source>
        <translation>得分變化</translation>
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
        <translation>考核項</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 條</translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation>時限 {due}，完成於 {done}</translation>
    </message>
    <message>
        <source>overdue since {due}, {percent} %</source>
        <translation>自 {due} 起超期，進度 {percent} %</translation>
    </message>
    <message>
        <source>due {due}, {percent} % of {expected} % expected</source>
        <translation>時限 {due}，進度 {percent} %，應達 {expected} %</translation>
    </message>
    <message>
        <source>due {due}, {percent} %</source>
        <translation>時限 {due}，進度 {percent} %</translation>
    </message>
    <message>
        <source>no figure recorded</source>
        <translation>未登記數值</translation>
    </message>
    <message>
        <source>{percent} % of {expected} % expected</source>
        <translation>進度 {percent} %，應達 {expected} %</translation>
    </message>
    <message>
        <source>{of} of {per}, {expected} % expected</source>
        <translation>{per} 元中的 {of} 元，應達 {expected} %</translation>
    </message>
    <message>
        <source>{count} in {months} months</source>
        <translation>{months} 個月 {count} 次</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>since or on {date}</source>
        <translation>時間 {date}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>統計口徑</translation>
    </message>
    <message>
        <source>Lights and points</source>
        <translation>亮燈與計分</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>業績單</translation>
    </message>
    <message>
        <source>behind the scores</source>
        <translation>計分依據</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>考核項</translation>
    </message>
</context>
<context>
    <name>ScoreSheetAlgorithm</name>
    <message>
        <source>Score sheet</source>
        <translation>業績單</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Scores every responsible department by progress and effect, from the records of the workspace: tasks done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog (scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls away. Nothing is changed.

Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it is: the province&apos;s, the prefectures&apos; or the counties&apos; (with their townships and villages). Scope: only what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind every figure, or a page to print (.html).</source>
        <translation>按工作空間中的記錄，從進度和成效為各責任部門計分：按期完成的任務、任務進度與已過時間之比、超期任務、專案和資金與計畫之比、走訪、結對、需求辦結、宣傳報導。考核項、權重、目標和亮燈標準取自設定目錄（scores.yaml）。某部門沒有可考核的內容時以短橫線表示，其權重不計。不作任何改動。

時期：月份（2016-12）或年份（2016）；留空為最近計算過的時期。層級：考核誰的工作：省、市州或縣（含其鄉鎮和村）。範圍：僅限此地點境內或由此供電局供電的部分。輸出：活頁簿（.xlsx），含每個數值所依據的記錄；或可列印的網頁（.html）。</translation>
    </message>
    <message>
        <source>Period (2016-12 or 2016; the newest when empty)</source>
        <translation>時期（2016-12 或 2016；留空為最新）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>僅限此地點或供電局（代碼）</translation>
    </message>
    <message>
        <source>Changes since this period (the one before when empty)</source>
        <translation>對比時期（留空為上一時期）</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>活頁簿 (*.xlsx);;網頁 (*.html)</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>採用的時期</translation>
    </message>
    <message>
        <source>Departments ranked</source>
        <translation>參加排名的部門數</translation>
    </message>
    <message>
        <source>Records behind the figures</source>
        <translation>數值所依據的記錄數</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>超期任務數</translation>
    </message>
</context>
<context>
    <name>ScoresDock</name>
    <message>
        <source>Score sheet</source>
        <translation>業績單</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>層級(&amp;L)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>Whose work is scored: the province&apos;s, the prefectures&apos; or the counties&apos;</source>
        <translation>為誰的工作計分：省、市州或縣</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在統計…</translation>
    </message>
    <message>
        <source>No record says yet what a department does: import tasks with their progress, for instance.</source>
        <translation>還沒有反映部門工作的記錄：可先匯入任務及其進度等。</translation>
    </message>
    <message>
        <source>As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue.</source>
        <translation>截至 {period}，與 {compared} 相比。{ranked} 個部門參加排名，{overdue} 項任務超期。</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>活頁簿 (*.xlsx);;網頁 (*.html)</translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation>匯出業績單</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已寫出：{path}</translation>
    </message>
    <message>
        <source>No workspace is open. The score sheet of its departments stands here.</source>
        <translation>沒有開啟的工作空間。開啟後此處顯示各部門業績單。</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Printing sheets</source>
        <translation>正在列印地圖</translation>
    </message>
    <message>
        <source>1 file written: {folder}</source>
        <translation>已寫出 1 個檔案：{folder}</translation>
    </message>
    <message>
        <source>{count:,} files written: {folder}</source>
        <translation>已寫出 {count:,} 個檔案：{folder}</translation>
    </message>
    <message>
        <source>Stopped. The sheets that are done stay; printing the same again goes on from there.</source>
        <translation>已停止。已完成的圖保留；再次列印同樣內容會從那裡繼續。</translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation>列印地圖</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheets</source>
        <translation>列印地圖</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved, and will not be on the sheets: {names}.</source>
        <translation>以下圖層的編輯尚未儲存，不會出現在圖上：{names}。</translation>
    </message>
    <message>
        <source>The project has changes that are not saved; sheets show it as it was saved last.</source>
        <translation>專案有未儲存的變更；列印的是上次儲存的樣子。</translation>
    </message>
    <message>
        <source>Tick a place to see its sheet.</source>
        <translation>勾選一個地點即可預覽其圖。</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>正在繪製預覽…</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>開啟資料夾(&amp;N)</translation>
    </message>
</context>
<context>
    <name>SheetEstimate</name>
    <message>
        <source>Tick at least one place.</source>
        <translation>請至少勾選一個地點。</translation>
    </message>
    <message>
        <source>{files}. How long it takes is known once the preview is drawn.</source>
        <translation>{files}。預覽繪好後可知需要多長時間。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>約 {time}</translation>
    </message>
    <message>
        <source>about {time} with {count} processes</source>
        <translation>約 {time}，{count} 個處理程序</translation>
    </message>
    <message>
        <source>as measured with this layout and format on {day}, {count:,} sheets</source>
        <translation>依據 {day} 用此版面配置和格式列印 {count:,} 張的實測</translation>
    </message>
    <message>
        <source>as the preview was drawn; the first run will tell better</source>
        <translation>依據繪製預覽的用時；首次列印後會更準</translation>
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
        <translation>{minutes} 分鐘</translation>
    </message>
    <message>
        <source>{minutes} min {count} s</source>
        <translation>{minutes} 分 {count} 秒</translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation>1 張圖</translation>
    </message>
    <message>
        <source>{count:,} sheets</source>
        <translation>{count:,} 張圖</translation>
    </message>
    <message>
        <source>{sheets} in one file</source>
        <translation>{sheets}，合為一個檔案</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 個檔案</translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation>{count:,} 個檔案</translation>
    </message>
    <message>
        <source>{sheets} in {files}</source>
        <translation>{sheets}，{files}</translation>
    </message>
    <message>
        <source>{sheets} in {count:,} files or more, one for each page</source>
        <translation>{sheets}，{count:,} 個檔案或更多，每頁一個</translation>
    </message>
</context>
<context>
    <name>SheetLayouts</name>
    <message>
        <source>County, A3</source>
        <translation>縣圖，A3</translation>
    </message>
    <message>
        <source>County, A2</source>
        <translation>縣圖，A2</translation>
    </message>
    <message>
        <source>County with its list of tasks, A4</source>
        <translation>縣圖附任務清單，A4</translation>
    </message>
    <message>
        <source>Prefecture, A3</source>
        <translation>市州圖，A3</translation>
    </message>
    <message>
        <source>Province, A1</source>
        <translation>全省圖，A1</translation>
    </message>
    <message>
        <source>Battle map of the province, A0</source>
        <translation>全省作戰圖，A0</translation>
    </message>
</context>
<context>
    <name>SheetPreviewAlgorithm</name>
    <message>
        <source>Preview of sheets</source>
        <translation>地圖預覽</translation>
    </message>
    <message>
        <source>Draws the pictures of the dialog “Print sheets”, which starts it; it is of no use by itself.</source>
        <translation>為「列印地圖」對話方塊繪製預覽，由該對話方塊啟動；單獨執行沒有用處。</translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation>圖片資料夾</translation>
    </message>
</context>
<context>
    <name>SpellingTask</name>
    <message>
        <source>Preparing the search of places</source>
        <translation>準備地點尋找</translation>
    </message>
</context>
<context>
    <name>StandardButtons</name>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢復預設</translation>
    </message>
</context>
<context>
    <name>SurroundingsMenu</name>
    <message>
        <source>Poverty Map: use as</source>
        <translation>扶貧地圖：用作</translation>
    </message>
    <message>
        <source>Nothing of the surroundings</source>
        <translation>不作環境圖層</translation>
    </message>
    <message>
        <source>Open a workspace first: its themes show the surroundings.</source>
        <translation>請先開啟工作空間：環境圖層由其主題顯示。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“{layer}” is shown in: {themes}.</source>
        <translation>「{layer}」顯示於：{themes}。</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
    <message>
        <source>No theme shows “{layer}” yet.</source>
        <translation>尚無專題顯示「{layer}」。</translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Edit task</source>
        <translation>編輯任務</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>填報進展…</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>儲存編輯</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>捨棄編輯</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>PDF for the wall (A3)…</source>
        <translation>掛圖用 PDF（A3）…</translation>
    </message>
    <message>
        <source>PDF to hand around (A4)…</source>
        <translation>傳閱用 PDF（A4）…</translation>
    </message>
    <message>
        <source>Workbook (xlsx)…</source>
        <translation>活頁簿（xlsx）…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Choose a task to see its progress and its hand-overs.</source>
        <translation>選擇一項任務，查看其進展和移交記錄。</translation>
    </message>
    <message>
        <source>Show it on the map</source>
        <translation>在地圖上顯示</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>考核標準</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>責任領導</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證材料</translation>
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
        <translation>辦結</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Progress reports: {count}</source>
        <translation>進展填報：{count} 次</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>移交記錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>經辦與說明</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁，共 {count} 頁</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>範例資料：部分或全部記錄純屬虛構。</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>責任清單</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>列印日期：{day}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Tasks: {count}</source>
        <translation>任務 {count} 項</translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>完成 {count} 項</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>超期 {count} 項</translation>
    </message>
    <message>
        <source>mean progress: {percent} %</source>
        <translation>平均進度 {percent} %</translation>
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
        <translation>{days} 天後到期</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TaskTreeModel</name>
    <message>
        <source>Owner</source>
        <translation>責任人</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>責任部門</translation>
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
        <translation>尚未儲存</translation>
    </message>
</context>
<context>
    <name>TasksDock</name>
    <message>
        <source>Double-click a task to edit it</source>
        <translation>按兩下任務進行編輯</translation>
    </message>
    <message>
        <source>No tasks here. Choose a larger scope in the overview, or import a list of tasks.</source>
        <translation>此處沒有任務。請在總覽中擴大範圍，或匯入任務清單。</translation>
    </message>
    <message>
        <source>None of the {count} tasks here is wanted by this filter.</source>
        <translation>此處 {count} 項任務均不符合篩選條件。</translation>
    </message>
    <message>
        <source>{sums} (of {count} tasks here)</source>
        <translation>{sums}（此處共 {count} 項）</translation>
    </message>
    <message>
        <source>The project has no layer of tasks that can be edited.</source>
        <translation>專案中沒有可編輯的任務圖層。</translation>
    </message>
    <message>
        <source>The project has no layer of progress reports that can be edited.</source>
        <translation>專案中沒有可編輯的任務進展圖層。</translation>
    </message>
    <message>
        <source>Discard all edits of tasks and of their progress that are not saved?</source>
        <translation>捨棄任務及其進展的所有未儲存編輯？</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>捨棄編輯</translation>
    </message>
    <message>
        <source>Not everything was saved: {reasons}</source>
        <translation>未能全部儲存：{reasons}</translation>
    </message>
    <message>
        <source>Save or discard the edits of “{task}” first.</source>
        <translation>請先儲存或捨棄對「{task}」的編輯。</translation>
    </message>
    <message>
        <source>No workspace is open. Its responsibility list stands here.</source>
        <translation>沒有開啟的工作空間。開啟後此處顯示責任清單。</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Map theme</source>
        <translation>地圖主題</translation>
    </message>
    <message>
        <source>Colour the map by “{theme}”</source>
        <translation>依「{theme}」為地圖著色</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>分級…</translation>
    </message>
    <message>
        <source>Judge and change the classes of this theme</source>
        <translation>檢視並修改本專題的分級</translation>
    </message>
    <message>
        <source>Not shown yet: {parts}. Add a layer of it to the project, right-click it in the layer panel and choose “Poverty Map: use as”.</source>
        <translation>尚未顯示：{parts}。請把相應圖層加入專案，在圖層面板中右擊它，選擇「扶貧地圖：用作」。</translation>
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
        <translation>縣</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>鄉鎮</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>供電局</translation>
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
        <translation>無資料</translation>
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
        <translation>變化：{indicator}</translation>
    </message>
    <message>
        <source>Area: {indicator}</source>
        <translation>面積：{indicator}</translation>
    </message>
    <message>
        <source>Bars: each a share of the highest</source>
        <translation>柱高：占各自最高值的比例</translation>
    </message>
    <message>
        <source>coloured by the largest</source>
        <translation>按最多的一項著色</translation>
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
        <translation>各級個數</translation>
    </message>
    <message>
        <source>Classes and colours</source>
        <translation>分級與顏色</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>與地圖一致</translation>
    </message>
    <message>
        <source>{side} × {side}: {colours}</source>
        <translation>{side} × {side}：{colours}</translation>
    </message>
    <message>
        <source>No data: {count} places</source>
        <translation>無資料：{count} 個</translation>
    </message>
</context>
<context>
    <name>TwoWayItem</name>
    <message>
        <source>No layer is filled by two figures.</source>
        <translation>沒有按兩個指標著色的圖層。</translation>
    </message>
    <message>
        <source>Two-way legend</source>
        <translation>雙變數圖例</translation>
    </message>
</context>
<context>
    <name>TwoWayItemWidget</name>
    <message>
        <source>Two-way legend</source>
        <translation>雙變數圖例</translation>
    </message>
    <message>
        <source>The one on the map</source>
        <translation>地圖上的那個</translation>
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
        <translation> 點</translation>
    </message>
    <message>
        <source>Colour of the texts</source>
        <translation>文字顏色</translation>
    </message>
    <message>
        <source>Colour of the lines</source>
        <translation>格線顏色</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地圖</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>圖層</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋轉</translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation>向右的軸</translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation>向上的軸</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字級</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>格線</translation>
    </message>
    <message>
        <source>Change two-way legend</source>
        <translation>變更雙變數圖例</translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>No import was made in this workspace yet. “Import table…” brings in the office’s sheets.</source>
        <translation>此工作空間還沒有匯入過。請用「匯入表格…」匯入單位的表格。</translation>
    </message>
    <message>
        <source>&amp;Imports, the newest first</source>
        <translation>匯入批次，最新的在前(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Leave these records as they are now</source>
        <translation>這些記錄保持現狀(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take these records back, too: what was changed since is lost</source>
        <translation>這些記錄也一併復原：之後的改動會遺失(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew</source>
        <translation>重新計算指標(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>復原匯入(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>匯入後又改動的記錄</translation>
    </message>
    <message>
        <source>{who} undid it: {when}.</source>
        <translation>{who}已復原：{when}。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>It made the workspace itself: without its places no record would have one.</source>
        <translation>此批次建立了工作空間本身：沒有其區劃，記錄就沒有地點。</translation>
    </message>
    <message>
        <source>Looking for records that were changed since…</source>
        <translation>正在尋找匯入後又改動的記錄…</translation>
    </message>
    <message>
        <source>Nobody changed any of its records since.</source>
        <translation>匯入後沒有人改動過其記錄。</translation>
    </message>
    <message>
        <source>Changed since: {count:,} of its records</source>
        <translation>匯入後又改動：{count:,} 條記錄</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>以下圖層有未儲存的編輯：{names}。請先儲存或捨棄。</translation>
    </message>
    <message>
        <source>Undo import of {source}</source>
        <translation>復原匯入 {source}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，未作任何改動。</translation>
    </message>
    <message>
        <source>{count:,} added records removed</source>
        <translation>刪除新增的記錄 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} changed records as they were before</source>
        <translation>恢復修改的記錄 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} removed records back</source>
        <translation>找回刪除的記錄 {count:,} 條</translation>
    </message>
    <message>
        <source>{count:,} left as they are now</source>
        <translation>保持現狀 {count:,} 條</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Undone: {done}.</source>
        <translation>已復原：{done}。</translation>
    </message>
    <message>
        <source>there was nothing to change</source>
        <translation>沒有需要改動的內容</translation>
    </message>
</context>
<context>
    <name>UndoImportAlgorithm</name>
    <message>
        <source>Undo import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Takes an import back as a whole: the records that it added go, those that it changed or removed are as they were before. Without a batch the newest import is taken that was not undone yet.

Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the others (undo).</source>
        <translation>整體復原一次匯入：它新增的記錄刪除，它修改或刪除的記錄恢復原樣。不填批次則復原最近一次尚未復原的匯入。

匯入之後又被改動的記錄：列出並停止（stop）、保持現狀（keep），或一併復原（undo）。</translation>
    </message>
    <message>
        <source>Batch (of “Import table”)</source>
        <translation>批次（「匯入表格」給出）</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>匯入後又改動的記錄</translation>
    </message>
    <message>
        <source>Batch undone</source>
        <translation>已復原的批次</translation>
    </message>
    <message>
        <source>Added records removed</source>
        <translation>刪除的新增記錄數</translation>
    </message>
    <message>
        <source>Changed records restored</source>
        <translation>恢復的修改記錄數</translation>
    </message>
    <message>
        <source>Removed records brought back</source>
        <translation>找回的刪除記錄數</translation>
    </message>
    <message>
        <source>Records left as they are</source>
        <translation>保持現狀的記錄數</translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>The import is undone; the indicators were not counted anew.</source>
        <translation>匯入已復原；指標未重新計算。</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Hand over</source>
        <translation>移交任務</translation>
    </message>
    <message>
        <source>Hand “{task}” over to:</source>
        <translation>將「{task}」移交給：</translation>
    </message>
    <message>
        <source>Name or code of a place or bureau</source>
        <translation>地點或供電局的名稱或代碼</translation>
    </message>
    <message>
        <source>What they should know (optional)</source>
        <translation>說明（可不填）</translation>
    </message>
</context>
<context>
    <name>UnvisitedPanel</name>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Zoom to the village</source>
        <translation>縮放到所在村</translation>
    </message>
    <message>
        <source>Households not visited lately</source>
        <translation>漏訪戶</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>農戶</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>依村</translation>
    </message>
    <message>
        <source>By cadre</source>
        <translation>依幹部</translation>
    </message>
    <message>
        <source>Looking for households that nobody visited lately…</source>
        <translation>正在尋找漏訪戶…</translation>
    </message>
    <message>
        <source>{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; {never} never had one.</source>
        <translation>未脫貧 {households} 戶中，{unvisited} 戶在 {day} 前 {days} 天內未走訪，其中 {never} 戶從未走訪。</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>漏訪戶</translation>
    </message>
    <message>
        <source>of these never</source>
        <translation>其中從未走訪</translation>
    </message>
    <message>
        <source>All</source>
        <translation>總戶數</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近走訪</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天數</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未走訪</translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation>前 {shown} 戶，共 {count} 戶</translation>
    </message>
    <message>
        <source>{count} households</source>
        <translation>{count} 戶</translation>
    </message>
    <message>
        <source>The household is not there any more.</source>
        <translation>該戶已不存在。</translation>
    </message>
    <message>
        <source>The village of this household is not among the places of the workspace.</source>
        <translation>此戶所在村不在工作空間的地點中。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
    <message>
        <source>One map and one responsibility list, shared by province, prefecture and county. No workspace is open.</source>
        <translation>一圖一清單，省、地、縣三級共享。沒有開啟的工作空間。</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>範例省份</translation>
    </message>
    <message>
        <source>Look around in Guizhou with made-up borders and records. Takes about half a minute.</source>
        <translation>用虛構的邊界和記錄瀏覽貴州，約需半分鐘。</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作空間…</translation>
    </message>
    <message>
        <source>Of your own province, from boundaries and official divisions.</source>
        <translation>用邊界和官方區劃為本省建立。</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>開啟工作空間…</translation>
    </message>
    <message>
        <source>A workspace or a project that is there already.</source>
        <translation>已有的工作空間或專案。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>最近開啟</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show place card</source>
        <translation>查看點位卡片</translation>
    </message>
    <message>
        <source>Click a village, county or bureau area to see its card</source>
        <translation>按一下村、縣或供電局區域,查看其卡片</translation>
    </message>
    <message>
        <source>&amp;Poverty Map</source>
        <translation>扶貧地圖(&amp;P)</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>扶貧地圖</translation>
    </message>
    <message>
        <source>Read the figures anew</source>
        <translation>重新讀取資料</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>匯入表格…</translation>
    </message>
    <message>
        <source>Bring records from a sheet into the workspace</source>
        <translation>把表格中的記錄匯入工作空間</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>復原匯入…</translation>
    </message>
    <message>
        <source>List the imports that were made, and take one back as a whole</source>
        <translation>列出已有的匯入，並可整體復原其中一次</translation>
    </message>
    <message>
        <source>Read the workspace anew, after another program wrote to it</source>
        <translation>其他程式寫入工作空間後，重新讀取</translation>
    </message>
    <message>
        <source>Poverty overview</source>
        <translation>扶貧總覽</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>點位卡片</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>責任清單</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>業績單</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation>動畫…</translation>
    </message>
    <message>
        <source>Play the months of a theme: as frames, GIF or video</source>
        <translation>逐月播放一個專題：輸出為圖片、GIF 或影片</translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation>列印地圖…</translation>
    </message>
    <message>
        <source>Print a sheet for each county, prefecture or the province, with a preview</source>
        <translation>為每個縣、市州或全省列印地圖，可先預覽</translation>
    </message>
</context>
<context>
    <name>WorkspaceDocks</name>
    <message>
        <source>The record is not there any more. Check the workspace again.</source>
        <translation>該記錄已不存在。請重新檢查工作空間。</translation>
    </message>
</context>
<context>
    <name>WorkspaceDoors</name>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>工作空間 (*.gpkg)</translation>
    </message>
    <message>
        <source>Where to keep the sample</source>
        <translation>範例儲存位置</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>範例省份</translation>
    </message>
    <message>
        <source>Workspaces and projects (*.gpkg *.qgz *.qgs)</source>
        <translation>工作空間和專案 (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>開啟工作空間</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>開啟工作空間…</translation>
    </message>
    <message>
        <source>Sample province…</source>
        <translation>示例省份…</translation>
    </message>
</context>
</TS>
