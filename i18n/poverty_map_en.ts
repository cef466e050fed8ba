<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="19"/>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="21"/>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="22"/>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="23"/>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="24"/>
        <source>The catalog folder {file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="26"/>
        <source>There is no workspace at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="27"/>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="28"/>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="32"/>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="33"/>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="34"/>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="35"/>
        <source>The disk is full: {store} was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="36"/>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="37"/>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="38"/>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="39"/>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="41"/>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="42"/>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="43"/>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="47"/>
        <source>{file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="48"/>
        <source>{file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="50"/>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="51"/>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="52"/>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="55"/>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="56"/>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="59"/>
        <source>{file} holds no {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="60"/>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="61"/>
        <source>{file} holds no vector files ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="62"/>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="63"/>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="66"/>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="67"/>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="70"/>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="71"/>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="72"/>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="73"/>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="76"/>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="79"/>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="80"/>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="83"/>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="84"/>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="85"/>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="88"/>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="89"/>
        <source>{file} was skipped ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="90"/>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="93"/>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="96"/>
        <source>{code} “{name}” only groups counties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="97"/>
        <source>{file} cannot be read; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="98"/>
        <source>{layer} of {file} has no geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="99"/>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="102"/>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="103"/>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="104"/>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="105"/>
        <source>{file} was transformed from {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="106"/>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="109"/>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="113"/>
        <source>{code} {name} has the code {new} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="114"/>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="115"/>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="116"/>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="119"/>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="120"/>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="121"/>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="124"/>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="127"/>
        <source>Datum {datum}, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="128"/>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="131"/>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="134"/>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="137"/>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="138"/>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="142"/>
        <source>{workspace} has no county {value}. Name counties by their codes, or say all or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="143"/>
        <source>No county of {workspace} is a key poor county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="144"/>
        <source>Name a workspace or its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="145"/>
        <source>The project {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="149"/>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="150"/>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="151"/>
        <source>{path} is no layout of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="152"/>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="153"/>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="154"/>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="155"/>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="158"/>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="159"/>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="160"/>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="164"/>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="167"/>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="168"/>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="172"/>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="174"/>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="177"/>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="181"/>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="185"/>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="189"/>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="193"/>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="196"/>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="199"/>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="200"/>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="201"/>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="204"/>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="213"/>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="214"/>
        <source>prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="215"/>
        <source>county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="216"/>
        <source>township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="217"/>
        <source>village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="44"/>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="16"/>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="49"/>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="110"/>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="161"/>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="162"/>
        <source>{path} was written, but without bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="163"/>
        <source>The sheets are printed by one process; {workers} were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="146"/>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="33"/>
        <source>Apply styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="37"/>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="45"/>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="54"/>
        <source>Project (beside the workspace when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="59"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/apply_styles.py" line="60"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="57"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="58"/>
        <source>Power aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="59"/>
        <source>Paired aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="60"/>
        <source>Resident cadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="61"/>
        <source>Public welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="62"/>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="78"/>
        <source>county {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="80"/>
        <source>province {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="81"/>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="90"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="101"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="102"/>
        <source>Cadres ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="108"/>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="109"/>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="110"/>
        <source>overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="114"/>
        <source>Load rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="115"/>
        <source>Transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="116"/>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="117"/>
        <source>kVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="117"/>
        <source>Peak load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="118"/>
        <source>Capacity per household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="118"/>
        <source>kVA/household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="125"/>
        <source>Heavily loaded / overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="132"/>
        <source>Transformers and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="135"/>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="136"/>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="138"/>
        <source>Nearest line and road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="154"/>
        <source>{distance} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="155"/>
        <source>{distance} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="158"/>
        <source>{kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/card_sections.py" line="173"/>
        <source>{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="20"/>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="23"/>
        <source>{indicator}
({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="32"/>
        <source>Left poverty
(year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/county_rows.py" line="33"/>
        <source>Contiguous
destitute area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="53"/>
        <source>Print county sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="57"/>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="83"/>
        <source>Project, instead of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="86"/>
        <source>Counties (all, key or codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="87"/>
        <source>Layout (.qpt file or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="88"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="89"/>
        <source>Period (year or year-month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="90"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="91"/>
        <source>Resolution (dpi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="101"/>
        <source>Language of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="114"/>
        <source>Folder of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="115"/>
        <source>Number of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="116"/>
        <source>Files, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="65"/>
        <source>Prints one A3 sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for the one that ships, a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: more than one are not offered yet. A file that is there is replaced when the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="102"/>
        <source>Worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="111"/>
        <source>One PDF with bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="39"/>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="78"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="51"/>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="63"/>
        <source>Boundaries (folder or file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="64"/>
        <source>Divisions (CSV file or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="65"/>
        <source>Code of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="66"/>
        <source>Datum of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="75"/>
        <source>Catalog of your own (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="81"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="82"/>
        <source>Datum taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="33"/>
        <source>Count indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="37"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="45"/>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics. A village without figures for the period keeps those of the newest period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="56"/>
        <source>Period (2016-12 or 2016)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="57"/>
        <source>Values counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/indicators.py" line="58"/>
        <source>Period taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <location filename="../poverty_map_plugin/cartography/choropleth.py" line="25"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/styling.py" line="200"/>
        <source>Other county</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadSampleAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="34"/>
        <source>Load sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="38"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="46"/>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="59"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="60"/>
        <source>Share of households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="65"/>
        <source>Records written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="66"/>
        <source>Records by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/load_sample.py" line="67"/>
        <source>Month of the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="42"/>
        <source>million yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="44"/>
        <source>hundred million yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="46"/>
        <source>ten thousand yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="53"/>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/number_text.py" line="54"/>
        <source>{year}-{month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewDock</name>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="55"/>
        <source>Poverty overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="93"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="146"/>
        <source>Double-click a county to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="196"/>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="239"/>
        <source>Key poor counties: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="200"/>
        <source>Under each figure: its change since {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/overview_dock.py" line="229"/>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="50"/>
        <source>Place card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="59"/>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="63"/>
        <source>No workspace open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="132"/>
        <source>A click shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the village or county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="138"/>
        <source>the power-supply bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="167"/>
        <source>Red flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="167"/>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="173"/>
        <source>Zoom to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="178"/>
        <source>Show the card of the place above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="192"/>
        <source> › </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="195"/>
        <source>Key poor county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="195"/>
        <source>Poor village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="197"/>
        <source>served by {bureau}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="199"/>
        <source>figures of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="201"/>
        <source>no figures counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/place_card_dock.py" line="202"/>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/county_sheets.py" line="81"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <location filename="../poverty_map_plugin/processing/provider.py" line="34"/>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="115"/>
        <source>Poverty-alleviation map of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="34"/>
        <source>Key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="35"/>
        <source>Villages and townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="39"/>
        <source>Power grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="44"/>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/project.py" line="45"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="29"/>
        <source>Areas or bureaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="30"/>
        <source>Prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="31"/>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="57"/>
        <source>Whole company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="57"/>
        <source>Whole province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="62"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="67"/>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/scope_choice.py" line="68"/>
        <source>Bureaus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_choice.py" line="28"/>
        <source>What the map is coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_choice.py" line="29"/>
        <source>Map theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="67"/>
        <source>Prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="68"/>
        <source>Counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="69"/>
        <source>Townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="70"/>
        <source>Villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="71"/>
        <source>Bureaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="78"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="92"/>
        <source>{label} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="142"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="150"/>
        <source>↑ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="149"/>
        <source>→ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="66"/>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="44"/>
        <source>Show place card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="47"/>
        <source>Click a village, county or bureau area to see its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="75"/>
        <source>&amp;Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="200"/>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>No workspace open: open a project of Poverty Map, or make a workspace of your province from boundaries and divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="129"/>
        <source>Create workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="50"/>
        <source>Read the figures anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
