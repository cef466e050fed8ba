<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation>Catalog file {file}, line {line}: not valid YAML ({found}).</translation>
    </message>
    <message>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation>Catalog file {file} is empty; expected {expected}.</translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</translation>
    </message>
    <message>
        <source>The catalog folder {file} does not exist.</source>
        <translation>The catalog folder {file} does not exist.</translation>
    </message>
    <message>
        <source>There is no workspace at {store}.</source>
        <translation>There is no workspace at {store}.</translation>
    </message>
    <message>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</translation>
    </message>
    <message>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</translation>
    </message>
    <message>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation>{store} is in use by another program. Close it there, or stop editing, and try again.</translation>
    </message>
    <message>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation>{store} cannot be written: the file is read-only.</translation>
    </message>
    <message>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation>{store} cannot be written ({reason}). Choose another folder.</translation>
    </message>
    <message>
        <source>The disk is full: {store} was left as it was.</source>
        <translation>The disk is full: {store} was left as it was.</translation>
    </message>
    <message>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</translation>
    </message>
    <message>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation>{store}: a record breaks a rule of its table ({reason}).</translation>
    </message>
    <message>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation>{store}: the store answered “{reason}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation>“{name}” cannot be the name of a table or column.</translation>
    </message>
    <message>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation>“{value}” is no province code; give two digits, such as 52.</translation>
    </message>
    <message>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation>“{value}” is no province code; expected for example {expected}.</translation>
    </message>
    <message>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation>The workspace {path} must be a .gpkg file.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} does not exist.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation>{file} holds no divisions; expected the columns {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</translation>
    </message>
    <message>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation>{file}: no column of names among “{column}”; expected {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</translation>
    </message>
    <message>
        <source>{file} holds no {expected}.</source>
        <translation>{file} holds no {expected}.</translation>
    </message>
    <message>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation>{file} has no divisions of province {province}; it has {found}.</translation>
    </message>
    <message>
        <source>{file} holds no vector files ({expected}).</source>
        <translation>{file} holds no vector files ({expected}).</translation>
    </message>
    <message>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation>{file} is no vector file that QGIS can read; expected {expected}.</translation>
    </message>
    <message>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</translation>
    </message>
    <message>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation>{file} has no boundaries of province {province}; it has {found}.</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation>{file} has projected coordinates but no reference system; give it one ({expected}).</translation>
    </message>
    <message>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation>No polygon of province {province} in {file} can be used.</translation>
    </message>
    <message>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation>Feature {feature} cannot be brought to CGCS2000 ({reason}).</translation>
    </message>
    <message>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation>“{value}” is no datum; expected {expected}.</translation>
    </message>
    <message>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</translation>
    </message>
    <message>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</translation>
    </message>
    <message>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation>{file}, row {row} is too short: “{value}”.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation>{file}, row {row}: {code} has no name.</translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</translation>
    </message>
    <message>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation>{count} codes are given more than once, with the same name: {codes}.</translation>
    </message>
    <message>
        <source>{file} was skipped ({cause}).</source>
        <translation>{file} was skipped ({cause}).</translation>
    </message>
    <message>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation>The {level} {code} is missing; {count} places lie in it, for example {first}.</translation>
    </message>
    <message>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation>{count} places, for example {first}, are governed without a {level}.</translation>
    </message>
    <message>
        <source>{code} “{name}” only groups counties.</source>
        <translation>{code} “{name}” only groups counties.</translation>
    </message>
    <message>
        <source>{file} cannot be read; left out.</source>
        <translation>{file} cannot be read; left out.</translation>
    </message>
    <message>
        <source>{layer} of {file} has no geometries.</source>
        <translation>{layer} of {file} has no geometries.</translation>
    </message>
    <message>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</translation>
    </message>
    <message>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation>{file}, feature {feature}: “{value}” is no code; left out.</translation>
    </message>
    <message>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation>{code} is also in {kept}; that one was kept.</translation>
    </message>
    <message>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation>{file}, feature {feature} ({code}) is no polygon; left out.</translation>
    </message>
    <message>
        <source>{file} was transformed from {crs}.</source>
        <translation>{file} was transformed from {crs}.</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation>{file}: the polygon of {code} cannot be mended ({reason}); left out.</translation>
    </message>
    <message>
        <source>{code} {name} has the code {new} today.</source>
        <translation>{code} {name} has the code {new} today.</translation>
    </message>
    <message>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation>{code} is an old code of {new}, which is there too; left out.</translation>
    </message>
    <message>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation>{count} polygons were made of their counties’: {codes}.</translation>
    </message>
    <message>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</translation>
    </message>
    <message>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation>{level} {code} {name} has no boundary; it is kept without one.</translation>
    </message>
    <message>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation>The {count} places of the level {level} have no boundaries.</translation>
    </message>
    <message>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</translation>
    </message>
    <message>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</translation>
    </message>
    <message>
        <source>Datum {datum}, as you chose.</source>
        <translation>Datum {datum}, as you chose.</translation>
    </message>
    <message>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</translation>
    </message>
    <message>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</translation>
    </message>
    <message>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</translation>
    </message>
    <message>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation>The files declare {declared}, but {datum} was taken.</translation>
    </message>
    <message>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</translation>
    </message>
    <message>
        <source>No county of {workspace} is a key poor county.</source>
        <translation>No county of {workspace} is a key poor county.</translation>
    </message>
    <message>
        <source>Name a workspace or its project.</source>
        <translation>Name a workspace or its project.</translation>
    </message>
    <message>
        <source>The project {path} cannot be read.</source>
        <translation>The project {path} cannot be read.</translation>
    </message>
    <message>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation>The project {path} is not that of a workspace of Poverty Map.</translation>
    </message>
    <message>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation>The layout {path} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>{path} is no layout of QGIS.</source>
        <translation>{path} is no layout of QGIS.</translation>
    </message>
    <message>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation>The project has no layout “{name}”; it has {known}.</translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation>There is no theme “{theme}”; there are {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation>“{value}” is no period: write a year (2016) or a month (2016-12).</translation>
    </message>
    <message>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</translation>
    </message>
    <message>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</translation>
    </message>
    <message>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation>The sheet {path} cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation>The folder {path} cannot be written ({reason}). Choose another folder.</translation>
    </message>
    <message>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</translation>
    </message>
    <message>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation>{name} ({code}) has no boundary: its sheet shows the whole province.</translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</translation>
    </message>
    <message>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation>The project {path} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation>The workspace holds no village statistics yet. Import some, or say which period to count.</translation>
    </message>
    <message>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</translation>
    </message>
    <message>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</translation>
    </message>
    <message>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</translation>
    </message>
    <message>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</translation>
    </message>
    <message>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation>{count} villages got no sample records: the workspace lacks their township or county.</translation>
    </message>
    <message>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation>{count} villages could not be placed: their county has no border in the workspace.</translation>
    </message>
    <message>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation>The seed must be 0 or more, not {value}.</translation>
    </message>
    <message>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation>The share of households must be between 0 and 1, not {value}.</translation>
    </message>
    <message>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</translation>
    </message>
    <message>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</translation>
    </message>
    <message>
        <source>province</source>
        <translation>province</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>prefecture</translation>
    </message>
    <message>
        <source>county</source>
        <translation>county</translation>
    </message>
    <message>
        <source>township</source>
        <translation>township</translation>
    </message>
    <message>
        <source>village</source>
        <translation>village</translation>
    </message>
    <message>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</translation>
    </message>
    <message>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</translation>
    </message>
    <message>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation>One file for all counties can only be a PDF, not {format}.</translation>
    </message>
    <message>
        <source>{path} was written, but without bookmarks.</source>
        <translation>{path} was written, but without bookmarks.</translation>
    </message>
    <message>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</translation>
    </message>
    <message>
        <source>There is no check “{value}”; there are {known}.</source>
        <translation>There is no check “{value}”; there are {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no day; write it as 2016-12-31.</source>
        <translation>“{value}” is no day; write it as 2016-12-31.</translation>
    </message>
    <message>
        <source>{path}: the findings can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}: the findings can be written as {expected}. Choose one of these endings.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is missing. Fill it in.</source>
        <translation>{kind} {record}: {column} is missing. Fill it in.</translation>
    </message>
    <message>
        <source>{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list.</source>
        <translation>{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, less than the {limit} that is possible.</source>
        <translation>{kind} {record}: {column} is {value}, less than the {limit} that is possible.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, more than the {limit} that is possible.</source>
        <translation>{kind} {record}: {column} is {value}, more than the {limit} that is possible.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05.</source>
        <translation>{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12.</source>
        <translation>{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12.</translation>
    </message>
    <message>
        <source>{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first}).</source>
        <translation>{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first}).</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} lies after {day}.</source>
        <translation>{kind} {record}: {column} {value} lies after {day}.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record.</source>
        <translation>{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is no place and no bureau of this workspace.</source>
        <translation>{kind} {record}: {column} “{value}” is no place and no bureau of this workspace.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code.</source>
        <translation>{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it.</source>
        <translation>{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it.</translation>
    </message>
    <message>
        <source>{kind} {record}: it belongs to a record of {target} that is not there any more.</source>
        <translation>{kind} {record}: it belongs to a record of {target} that is not there any more.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, but its own code begins otherwise.</source>
        <translation>{kind} {record}: {column} is {value}, but its own code begins otherwise.</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code.</source>
        <translation>{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code.</translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code.</source>
        <translation>{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} ({part}) is more than {whole_column} ({whole}).</source>
        <translation>{kind} {record}: {column} ({part}) is more than {whole_column} ({whole}).</translation>
    </message>
    <message>
        <source>{kind} {record}: its size is {size}, but {persons} persons are recorded.</source>
        <translation>{kind} {record}: its size is {size}, but {persons} persons are recorded.</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but {column} is missing.</source>
        <translation>{kind} {record}: the status is “{status}”, but {column} is missing.</translation>
    </message>
    <message>
        <source>{kind} {record}: it left poverty on {exited}, but its status is “{status}”.</source>
        <translation>{kind} {record}: it left poverty on {exited}, but its status is “{status}”.</translation>
    </message>
    <message>
        <source>{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card.</source>
        <translation>{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} is no identity number. Compare it with the card.</source>
        <translation>{kind} {record}: {column} {value} is no identity number. Compare it with the card.</translation>
    </message>
    <message>
        <source>{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two.</source>
        <translation>{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two.</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible.</source>
        <translation>{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible.</translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person.</source>
        <translation>{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person.</translation>
    </message>
    <message>
        <source>{kind} {record}: {percent} % after {before} % before.</source>
        <translation>{kind} {record}: {percent} % after {before} % before.</translation>
    </message>
    <message>
        <source>{kind} {record}: progress reported on {reported}, before the task starts on {start}.</source>
        <translation>{kind} {record}: progress reported on {reported}, before the task starts on {start}.</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}” at {percent} %.</source>
        <translation>{kind} {record}: the status is “{status}” at {percent} %.</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent of a budget of {budget} yuan.</source>
        <translation>{kind} {record}: {spent} yuan spent of a budget of {budget} yuan.</translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent while its status is “{status}”.</source>
        <translation>{kind} {record}: {spent} yuan spent while its status is “{status}”.</translation>
    </message>
    <message>
        <source>{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan.</source>
        <translation>{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan.</translation>
    </message>
    <message>
        <source>{kind} {record}: {used} yuan used of {given} yuan.</source>
        <translation>{kind} {record}: {used} yuan used of {given} yuan.</translation>
    </message>
    <message>
        <source>{kind} {record}: solved on {solved}, but its status is “{status}”.</source>
        <translation>{kind} {record}: solved on {solved}, but its status is “{status}”.</translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but it ran out on {until}.</source>
        <translation>{kind} {record}: the status is “{status}”, but it ran out on {until}.</translation>
    </message>
    <message>
        <source>{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures.</source>
        <translation>{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures.</translation>
    </message>
    <message>
        <source>{kind} {record}: it has a peak load ({load}) but no {column}.</source>
        <translation>{kind} {record}: it has a peak load ({load}) but no {column}.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure.</source>
        <translation>{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325).</source>
        <translation>{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325).</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {fields_alike}. Keep one of the two.</source>
        <translation>{kind} {record}: {other} has the same {fields_alike}. Keep one of the two.</translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {column} {value}. One of the two is wrong.</source>
        <translation>{kind} {record}: {other} has the same {column} {value}. One of the two is wrong.</translation>
    </message>
    <message>
        <source>{kind} {record}: it runs exactly as {other} does. Keep one of the two.</source>
        <translation>{kind} {record}: it runs exactly as {other} does. Keep one of the two.</translation>
    </message>
    <message>
        <source>{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own.</source>
        <translation>{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own.</translation>
    </message>
    <message>
        <source>{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”.</source>
        <translation>{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”.</translation>
    </message>
    <message>
        <source>{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”.</source>
        <translation>{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”.</translation>
    </message>
    <message>
        <source>The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told.</source>
        <translation>The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told.</translation>
    </message>
    <message>
        <source>No figures were counted yet: the map and the cards show none. Run “Indicators”.</source>
        <translation>No figures were counted yet: the map and the cards show none. Run “Indicators”.</translation>
    </message>
    <message>
        <source>Required values missing</source>
        <translation>Required values missing</translation>
    </message>
    <message>
        <source>Values outside of their code list</source>
        <translation>Values outside of their code list</translation>
    </message>
    <message>
        <source>Values beyond what is possible</source>
        <translation>Values beyond what is possible</translation>
    </message>
    <message>
        <source>Dates and periods that cannot be read</source>
        <translation>Dates and periods that cannot be read</translation>
    </message>
    <message>
        <source>End before the beginning</source>
        <translation>End before the beginning</translation>
    </message>
    <message>
        <source>Names a record or place that is missing</source>
        <translation>Names a record or place that is missing</translation>
    </message>
    <message>
        <source>Place under the wrong place</source>
        <translation>Place under the wrong place</translation>
    </message>
    <message>
        <source>Outside of its county</source>
        <translation>Outside of its county</translation>
    </message>
    <message>
        <source>A part more than the whole</source>
        <translation>A part more than the whole</translation>
    </message>
    <message>
        <source>Household size against its persons</source>
        <translation>Household size against its persons</translation>
    </message>
    <message>
        <source>Household status against dates</source>
        <translation>Household status against dates</translation>
    </message>
    <message>
        <source>Wrong identity numbers</source>
        <translation>Wrong identity numbers</translation>
    </message>
    <message>
        <source>Cadre in two villages at once</source>
        <translation>Cadre in two villages at once</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overdue tasks</translation>
    </message>
    <message>
        <source>Progress reports that contradict</source>
        <translation>Progress reports that contradict</translation>
    </message>
    <message>
        <source>Projects and funds over budget</source>
        <translation>Projects and funds over budget</translation>
    </message>
    <message>
        <source>Needs and agreements against dates</source>
        <translation>Needs and agreements against dates</translation>
    </message>
    <message>
        <source>Loads that cannot be</source>
        <translation>Loads that cannot be</translation>
    </message>
    <message>
        <source>Voltages beyond the standard</source>
        <translation>Voltages beyond the standard</translation>
    </message>
    <message>
        <source>Supply radius beyond the standard</source>
        <translation>Supply radius beyond the standard</translation>
    </message>
    <message>
        <source>The same record twice</source>
        <translation>The same record twice</translation>
    </message>
    <message>
        <source>One identity number twice</source>
        <translation>One identity number twice</translation>
    </message>
    <message>
        <source>The same line drawn twice</source>
        <translation>The same line drawn twice</translation>
    </message>
    <message>
        <source>Sample records beside real ones</source>
        <translation>Sample records beside real ones</translation>
    </message>
    <message>
        <source>Figures out of date</source>
        <translation>Figures out of date</translation>
    </message>
    <message>
        <source>Figures against records</source>
        <translation>Figures against records</translation>
    </message>
    <message>
        <source>There is no kind of record “{value}”; there are {known}.</source>
        <translation>There is no kind of record “{value}”; there are {known}.</translation>
    </message>
    <message>
        <source>“{value}” is no code of a place or a bureau.</source>
        <translation>“{value}” is no code of a place or a bureau.</translation>
    </message>
    <message>
        <source>{file}, {column}: {count} more of the same kind; the report holds all.</source>
        <translation>{file}, {column}: {count} more of the same kind; the report holds all.</translation>
    </message>
    <message>
        <source>{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again.</source>
        <translation>{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again.</translation>
    </message>
    <message>
        <source>{file}: {persons} rows of persons were folded into {count} households.</source>
        <translation>{file}: {persons} rows of persons were folded into {count} households.</translation>
    </message>
    <message>
        <source>{file} has a row for each person, but no column for the field {field}.</source>
        <translation>{file} has a row for each person, but no column for the field {field}.</translation>
    </message>
    <message>
        <source>{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names.</source>
        <translation>{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names.</translation>
    </message>
    <message>
        <source>{file}: {count} rows with totals were left out (rows {rows}).</source>
        <translation>{file}: {count} rows with totals were left out (rows {rows}).</translation>
    </message>
    <message>
        <source>{file}: {count} rows with notes or signatures were left out (rows {rows}).</source>
        <translation>{file}: {count} rows with notes or signatures were left out (rows {rows}).</translation>
    </message>
    <message>
        <source>{file}: the header is repeated {count} times (rows {rows}); those rows were left out.</source>
        <translation>{file}: the header is repeated {count} times (rows {rows}); those rows were left out.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}.</source>
        <translation>{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is empty.</translation>
    </message>
    <message>
        <source>{file} is protected with a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>{file} is protected with a password. Open it in a spreadsheet program and save it without one.</translation>
    </message>
    <message>
        <source>{file} is cut off or damaged ({reason}). Get it again from where it came.</source>
        <translation>{file} is cut off or damaged ({reason}). Get it again from where it came.</translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx.</source>
        <translation>{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx.</translation>
    </message>
    <message>
        <source>{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation>{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx.</translation>
    </message>
    <message>
        <source>{file} holds no table that looks like {entity}. Name its columns in a mapping.</source>
        <translation>{file} holds no table that looks like {entity}. Name its columns in a mapping.</translation>
    </message>
    <message>
        <source>{file}: there are no rows under the header (row {row}).</source>
        <translation>{file}: there are no rows under the header (row {row}).</translation>
    </message>
    <message>
        <source>The mapping is for “{value}”, not for “{entity}”.</source>
        <translation>The mapping is for “{value}”, not for “{entity}”.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”, which the mapping names.</source>
        <translation>{file} has no sheet “{sheet}”, which the mapping names.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: there is no column “{column}”, which the mapping names.</source>
        <translation>{file}, {sheet}: there is no column “{column}”, which the mapping names.</translation>
    </message>
    <message>
        <source>“{value}”, which the mapping names, is no field; there are {known}.</source>
        <translation>“{value}”, which the mapping names, is no field; there are {known}.</translation>
    </message>
    <message>
        <source>The workbook {path} must be an .xlsx file.</source>
        <translation>The workbook {path} must be an .xlsx file.</translation>
    </message>
    <message>
        <source>The workspace has no place or bureau {value}.</source>
        <translation>The workspace has no place or bureau {value}.</translation>
    </message>
    <message>
        <source>{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they are.</source>
        <translation>{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they are.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>There is no import to undo.</translation>
    </message>
    <message>
        <source>This batch made the workspace itself, with all its places. To be rid of it, remove the workspace.</source>
        <translation>This batch made the workspace itself, with all its places. To be rid of it, remove the workspace.</translation>
    </message>
    <message>
        <source>{store} knows no import {batch}.</source>
        <translation>{store} knows no import {batch}.</translation>
    </message>
    <message>
        <source>The import was undone already, on {when}.</source>
        <translation>The import was undone already, on {when}.</translation>
    </message>
    <message>
        <source>{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too.</source>
        <translation>{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too.</translation>
    </message>
    <message>
        <source>{count} records of {entity} could not be given back their number, as others have it now, for example {record}. They were left as they are.</source>
        <translation>{count} records of {entity} could not be given back their number, as others have it now, for example {record}. They were left as they are.</translation>
    </message>
    <message>
        <source>It is called like the field.</source>
        <translation>It is called like the field.</translation>
    </message>
    <message>
        <source>Offices call the field so, too.</source>
        <translation>Offices call the field so, too.</translation>
    </message>
    <message>
        <source>In the row of the head of household it is the head’s name.</source>
        <translation>In the row of the head of household it is the head’s name.</translation>
    </message>
    <message>
        <source>It names the {level} of the place.</source>
        <translation>It names the {level} of the place.</translation>
    </message>
    <message>
        <source>{share} % of its cells look like values of the field. Please check.</source>
        <translation>{share} % of its cells look like values of the field. Please check.</translation>
    </message>
    <message>
        <source>The mapping says so.</source>
        <translation>The mapping says so.</translation>
    </message>
    <message>
        <source>The mapping leaves it out.</source>
        <translation>The mapping leaves it out.</translation>
    </message>
    <message>
        <source>The mapping does not know it; it is left out.</source>
        <translation>The mapping does not know it; it is left out.</translation>
    </message>
    <message>
        <source>A report of rejected rows added it; it is left out.</source>
        <translation>A report of rejected rows added it; it is left out.</translation>
    </message>
    <message>
        <source>It only helps to read the sheet; it is left out.</source>
        <translation>It only helps to read the sheet; it is left out.</translation>
    </message>
    <message>
        <source>With the other one it says where the record is.</source>
        <translation>With the other one it says where the record is.</translation>
    </message>
    <message>
        <source>Another column fits {field} better. Please check.</source>
        <translation>Another column fits {field} better. Please check.</translation>
    </message>
    <message>
        <source>No field of that name; it is left out.</source>
        <translation>No field of that name; it is left out.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways.</source>
        <translation>{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the value is missing; a new record needs it.</source>
        <translation>{file}, row {row}, {column}: the value is missing; a new record needs it.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no number.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no number.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here.</source>
        <translation>{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no whole number.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no whole number.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible.</source>
        <translation>{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible.</source>
        <translation>{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05.</source>
        <translation>{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否.</source>
        <translation>{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}.</source>
        <translation>{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as not known ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” was read as not known ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”).</source>
        <translation>{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values.</source>
        <translation>{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported.</source>
        <translation>{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). Write both in degrees of CGCS2000, each in its own column.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). Write both in degrees of CGCS2000, each in its own column.</translation>
    </message>
    <message>
        <source>{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage.</source>
        <translation>{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no phone number.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no phone number.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth).</source>
        <translation>{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped.</source>
        <translation>{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again.</source>
        <translation>{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is before {earliest} in “{other}”.</source>
        <translation>{file}, row {row}, {column}: {value} is before {earliest} in “{other}”.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: there is no place “{value}” in the workspace.</source>
        <translation>{file}, row {row}, {column}: there is no place “{value}” in the workspace.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county.</source>
        <translation>{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}</source>
        <translation>{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” lies outside of {within}.</source>
        <translation>{file}, row {row}, {column}: “{value}” lies outside of {within}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank.</source>
        <translation>{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number.</source>
        <translation>{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells).</source>
        <translation>{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells).</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the row has no number, and not enough else to make one.</source>
        <translation>{file}, row {row}, {column}: the row has no number, and not enough else to make one.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} stands in an earlier row with other values.</source>
        <translation>{file}, row {row}, {column}: {value} stands in an earlier row with other values.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”.</source>
        <translation>{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row repeats an earlier one; it was left out.</source>
        <translation>{file}, row {row}: the row repeats an earlier one; it was left out.</translation>
    </message>
    <message>
        <source>“{value}” is neither a mapping file nor one of the built-in ones ({known}).</source>
        <translation>“{value}” is neither a mapping file nor one of the built-in ones ({known}).</translation>
    </message>
    <message>
        <source>The mapping says nothing of {entity}; it has {known}.</source>
        <translation>The mapping says nothing of {entity}; it has {known}.</translation>
    </message>
    <message>
        <source>The layer cannot be read: {reason}</source>
        <translation>The layer cannot be read: {reason}</translation>
    </message>
    <message>
        <source>{file} is being edited. Save the edits and try again.</source>
        <translation>{file} is being edited. Save the edits and try again.</translation>
    </message>
    <message>
        <source>{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right.</source>
        <translation>{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right.</translation>
    </message>
    <message>
        <source>{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files).</source>
        <translation>{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files).</translation>
    </message>
    <message>
        <source>The report {file} is the layer itself. Choose another file.</source>
        <translation>The report {file} is the layer itself. Choose another file.</translation>
    </message>
    <message>
        <source>{file} has no geometries. Import it with “Import table”.</source>
        <translation>{file} has no geometries. Import it with “Import table”.</translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system. Set it in the properties of the layer.</source>
        <translation>{file} has projected coordinates but no reference system. Set it in the properties of the layer.</translation>
    </message>
    <message>
        <source>{file} has no reference system; its degrees were taken for CGCS2000.</source>
        <translation>{file} has no reference system; its degrees were taken for CGCS2000.</translation>
    </message>
    <message>
        <source>{file}: the reference system of the layer was taken: {crs}.</source>
        <translation>{file}: the reference system of the layer was taken: {crs}.</translation>
    </message>
    <message>
        <source>{file}: the coordinates were taken for {datum}, as you said.</source>
        <translation>{file}: the coordinates were taken for {datum}, as you said.</translation>
    </message>
    <message>
        <source>{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map.</source>
        <translation>{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map.</translation>
    </message>
    <message>
        <source>{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum.</source>
        <translation>{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum.</translation>
    </message>
    <message>
        <source>{file}: attributes and the fields that they fill: {columns}.</source>
        <translation>{file}: attributes and the fields that they fill: {columns}.</translation>
    </message>
    <message>
        <source>{file} has no attribute {name}, which the mapping names; it has {names}.</source>
        <translation>{file} has no attribute {name}, which the mapping names; it has {names}.</translation>
    </message>
    <message>
        <source>{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}.</source>
        <translation>{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}.</translation>
    </message>
    <message>
        <source>{file}: {count} features are not of the kind {entity}; they were left out.</source>
        <translation>{file}: {count} features are not of the kind {entity}; they were left out.</translation>
    </message>
    <message>
        <source>{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do.</source>
        <translation>{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do.</translation>
    </message>
    <message>
        <source>{file}: {count} features name no village; the nearest one of the county that they lie in was taken.</source>
        <translation>{file}: {count} features name no village; the nearest one of the county that they lie in was taken.</translation>
    </message>
    <message>
        <source>{file}: {count} features name no county; the one that they lie in was taken.</source>
        <translation>{file}: {count} features name no county; the one that they lie in was taken.</translation>
    </message>
    <message>
        <source>The province has no border in the workspace, so nobody knows whether {file} lies in it.</source>
        <translation>The province has no border in the workspace, so nobody knows whether {file} lies in it.</translation>
    </message>
    <message>
        <source>The report {file} must end in one of {expected}.</source>
        <translation>The report {file} must end in one of {expected}.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has no geometry.</source>
        <translation>{file}, feature {row}: it has no geometry.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it is a {found}; expected a {expected}.</source>
        <translation>{file}, feature {row}: it is a {found}; expected a {expected}.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has {count} points; which one is meant?</source>
        <translation>{file}, feature {row}: it has {count} points; which one is meant?</translation>
    </message>
    <message>
        <source>{file}, feature {row}: a coordinate is no number.</source>
        <translation>{file}, feature {row}: a coordinate is no number.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer.</source>
        <translation>{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {position} are no degrees. Check the reference system of the layer.</source>
        <translation>{file}, feature {row}: {position} are no degrees. Check the reference system of the layer.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: its geometry is broken and cannot be mended ({reason}).</source>
        <translation>{file}, feature {row}: its geometry is broken and cannot be mended ({reason}).</translation>
    </message>
    <message>
        <source>{file}, feature {row}: all points of the line are the same.</source>
        <translation>{file}, feature {row}: all points of the line are the same.</translation>
    </message>
    <message>
        <source>{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped.</source>
        <translation>{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped.</translation>
    </message>
    <message>
        <source>{file}: {count} geometries were broken and mended, for example that of feature {row}.</source>
        <translation>{file}: {count} geometries were broken and mended, for example that of feature {row}.</translation>
    </message>
    <message>
        <source>{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}.</source>
        <translation>{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}.</translation>
    </message>
    <message>
        <source>{file}: of {count} areas a point in their middle was taken, for example of feature {row}.</source>
        <translation>{file}: of {count} areas a point in their middle was taken, for example of feature {row}.</translation>
    </message>
    <message>
        <source>{store} was moved or replaced while it was open; nothing was changed. Open it again.</source>
        <translation>{store} was moved or replaced while it was open; nothing was changed. Open it again.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}.</source>
        <translation>{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it.</source>
        <translation>{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it.</translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). Write V or kV behind it.</source>
        <translation>{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). Write V or kV behind it.</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it.</source>
        <translation>{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it.</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). Write “户主” as the relation of one of these persons.</source>
        <translation>{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). Write “户主” as the relation of one of these persons.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them.</source>
        <translation>{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). Write the same in all of them, or give two households two numbers.</source>
        <translation>{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). Write the same in all of them, or give two households two numbers.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”.</source>
        <translation>{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”.</translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. {size} was taken.</source>
        <translation>{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. {size} was taken.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: columns were taken as {columns}.</source>
        <translation>{file}, {sheet}: columns were taken as {columns}.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping.</translation>
    </message>
    <message>
        <source>{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check.</source>
        <translation>{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check.</translation>
    </message>
    <message>
        <source>The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units).</source>
        <translation>The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units).</translation>
    </message>
    <message>
        <source>{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows}).</source>
        <translation>{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows}).</translation>
    </message>
    <message>
        <source>{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again.</source>
        <translation>{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again.</translation>
    </message>
    <message>
        <source>{file} is a report of rejected rows: its records were updated or added, and no others removed.</source>
        <translation>{file} is a report of rejected rows: its records were updated or added, and no others removed.</translation>
    </message>
    <message>
        <source>{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes.</source>
        <translation>{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes.</translation>
    </message>
    <message>
        <source>QGIS’s world map {path} has no outline of {name}.</source>
        <translation>QGIS’s world map {path} has no outline of {name}.</translation>
    </message>
    <message>
        <source>The plugin brings no sample of province {province}.</source>
        <translation>The plugin brings no sample of province {province}.</translation>
    </message>
    <message>
        <source>{path}: a score sheet can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}: a score sheet can be written as {expected}. Choose one of these endings.</translation>
    </message>
    <message>
        <source>{file}: {count} values are masked as an export shows those in the workspace; they were left as they are.</source>
        <translation>{file}: {count} values are masked as an export shows those in the workspace; they were left as they are.</translation>
    </message>
    <message>
        <source>It only numbers the rows, which is no number of a record; it is left out.</source>
        <translation>It only numbers the rows, which is no number of a record; it is left out.</translation>
    </message>
    <message>
        <source>The task is not there any more. Read the list anew.</source>
        <translation>The task is not there any more. Read the list anew.</translation>
    </message>
    <message>
        <source>“{value}” is no place and no bureau of this workspace.</source>
        <translation>“{value}” is no place and no bureau of this workspace.</translation>
    </message>
    <message>
        <source>“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first.</source>
        <translation>“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first.</translation>
    </message>
    <message>
        <source>“{task}” is with {unit} already.</source>
        <translation>“{task}” is with {unit} already.</translation>
    </message>
    <message>
        <source>This is for {unit} to do; your unit is {own}. Your unit is set in QGIS&apos;s options, under Poverty Map.</source>
        <translation>This is for {unit} to do; your unit is {own}. Your unit is set in QGIS's options, under Poverty Map.</translation>
    </message>
    <message>
        <source>“{task}” is not finished. Report its progress as done first.</source>
        <translation>“{task}” is not finished. Report its progress as done first.</translation>
    </message>
    <message>
        <source>There is no hand-over {number} any more. Read the list anew.</source>
        <translation>There is no hand-over {number} any more. Read the list anew.</translation>
    </message>
    <message>
        <source>Say why hand-over {number} is returned.</source>
        <translation>Say why hand-over {number} is returned.</translation>
    </message>
    <message>
        <source>{unit} has not accepted hand-over {number} yet.</source>
        <translation>{unit} has not accepted hand-over {number} yet.</translation>
    </message>
    <message>
        <source>Hand-over {number} was accepted by {who} on {day} already.</source>
        <translation>Hand-over {number} was accepted by {who} on {day} already.</translation>
    </message>
    <message>
        <source>Hand-over {number} was returned by {who} on {day}; hand the task over anew.</source>
        <translation>Hand-over {number} was returned by {who} on {day}; hand the task over anew.</translation>
    </message>
    <message>
        <source>Hand-over {number} was withdrawn by {who} on {day}.</source>
        <translation>Hand-over {number} was withdrawn by {who} on {day}.</translation>
    </message>
    <message>
        <source>Hand-over {number} was ended as done by {who} on {day}.</source>
        <translation>Hand-over {number} was ended as done by {who} on {day}.</translation>
    </message>
    <message>
        <source>{path}: the list can be written as {expected}. Choose one of these endings.</source>
        <translation>{path}: the list can be written as {expected}. Choose one of these endings.</translation>
    </message>
    <message>
        <source>{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation>{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping.</translation>
    </message>
    <message>
        <source>The need is not there any more. Refresh the table.</source>
        <translation>The need is not there any more. Refresh the table.</translation>
    </message>
    <message>
        <source>The offer is not there any more. Refresh the table.</source>
        <translation>The offer is not there any more. Refresh the table.</translation>
    </message>
    <message>
        <source>The need “{need}” is matched, met or withdrawn by now; nothing was changed.</source>
        <translation>The need “{need}” is matched, met or withdrawn by now; nothing was changed.</translation>
    </message>
    <message>
        <source>The offer “{offer}” is used up or not offered any more; nothing was changed.</source>
        <translation>The offer “{offer}” is used up or not offered any more; nothing was changed.</translation>
    </message>
    <message>
        <source>“{need}” and “{offer}” are of different categories.</source>
        <translation>“{need}” and “{offer}” are of different categories.</translation>
    </message>
    <message>
        <source>“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first.</source>
        <translation>“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first.</translation>
    </message>
    <message>
        <source>Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed.</source>
        <translation>Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{need}” is not matched with “{offer}” any more; nothing was changed.</source>
        <translation>“{need}” is not matched with “{offer}” any more; nothing was changed.</translation>
    </message>
    <message>
        <source>The record is not there any more; {file} was not attached.</source>
        <translation>The record is not there any more; {file} was not attached.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); it was not attached.</source>
        <translation>{file} cannot be read ({reason}); it was not attached.</translation>
    </message>
    <message>
        <source>{folder} leads out of the workspace&apos;s folder. Make it a folder of its own, and attach {file} again.</source>
        <translation>{folder} leads out of the workspace's folder. Make it a folder of its own, and attach {file} again.</translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder} ({reason}); it was not attached.</source>
        <translation>{file} could not be copied to {folder} ({reason}); it was not attached.</translation>
    </message>
    <message>
        <source>{file}: {count} sheets of one shape were read: {names}.</source>
        <translation>{file}: {count} sheets of one shape were read: {names}.</translation>
    </message>
    <message>
        <source>{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check.</source>
        <translation>{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check.</translation>
    </message>
    <message>
        <source>{file}, {sheet}</source>
        <translation>{file}, {sheet}</translation>
    </message>
    <message>
        <source>{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds.</source>
        <translation>{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds.</translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V.</source>
        <translation>{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V.</translation>
    </message>
    <message>
        <source>The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found.</source>
        <translation>The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found.</translation>
    </message>
    <message>
        <source>A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay.</source>
        <translation>A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay.</translation>
    </message>
    <message>
        <source>{count} of {total} sheets stay as the interrupted run left them.</source>
        <translation>{count} of {total} sheets stay as the interrupted run left them.</translation>
    </message>
    <message>
        <source>“{value}” is no number; a class ends at a number, such as 12.5.</source>
        <translation>“{value}” is no number; a class ends at a number, such as 12.5.</translation>
    </message>
    <message>
        <source>The limits of classes rise: {value} cannot come after {before}.</source>
        <translation>The limits of classes rise: {value} cannot come after {before}.</translation>
    </message>
    <message>
        <source>{file} was removed from the record already.</source>
        <translation>{file} was removed from the record already.</translation>
    </message>
    <message>
        <source>The sheet of {name} ({code}) has no room for {count} rows of its table “{table}”. Make the table larger in a copy of the layout, or give it a second page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by something else and stays as it is; the page of the sheets was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme “{theme}” says nothing of counties that differs from month to month; these can be played: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No month of those asked for was counted; there are figures for: {known}. Run “Indicators” for more months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} has no boundary and no villages with a position: nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GIF needs the Python package Pillow (Debian: python3-pil), which this QGIS lacks. Install it, or write PNG frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A video needs the program ffmpeg, which was not found. The {count} frames are in {path}; install ffmpeg (Debian: ffmpeg) for a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} could not make the video ({reason}). Write PNG frames instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program qgis_process of this QGIS was not found. It belongs to QGIS: install QGIS anew, or print through the toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be drawn: its process ended ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this machine has Chinese characters: everything would print as boxes. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or another of {fonts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the workspace itself and stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” cannot be used as “{role}”: rivers are lines or areas, land cover is areas or a raster, relief is a raster of heights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: photos that cannot be read were left out ({files}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workspace} has no county, prefecture or province {value}. Name them by their codes, or say all or key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnimationAlgorithm</name>
    <message>
        <source>Animate months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished">Maps</translation>
    </message>
    <message>
        <source>Plays the counties month by month: a picture for each month that was counted, or a GIF or an MP4 of them, for slides and phones.

All frames have the same classes, those of the workspace&apos;s project. Theme: empty for the one made for months; any other that shows counties, but by a change, does too. Place: the code of a place or a bureau, which the map is fitted to; empty for the province. From and to: months (2016-03) or years; empty for all there are. A picture that is higher than wide has its texts below the map. A GIF needs the Python package Pillow; an MP4 needs the program ffmpeg, without which its frames are written. Files that are there are replaced when the new ones are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Theme</translation>
    </message>
    <message>
        <source>Place or bureau (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (year-month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (year-month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">Format</translation>
    </message>
    <message>
        <source>Seconds a month is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation type="unfinished">Files, one a line</translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <source>Apply styles</source>
        <translation>Apply styles</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation>Gives the layers of a workspace's project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</translation>
    </message>
    <message>
        <source>Project (beside the workspace when empty)</source>
        <translation>Project (beside the workspace when empty)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
</context>
<context>
    <name>AttachmentBox</name>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation>Add attachment…</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Nothing is attached.</translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation>changed since it was attached</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>the file is missing</translation>
    </message>
    <message>
        <source>not in the workspace&apos;s folder</source>
        <translation>not in the workspace's folder</translation>
    </message>
    <message>
        <source>“{file}” is not in the workspace's folder; it is not opened.</source>
        <translation>“{file}” is not in the workspace's folder; it is not opened.</translation>
    </message>
    <message>
        <source>“{file}” is missing: {path}</source>
        <translation>“{file}” is missing: {path}</translation>
    </message>
    <message>
        <source>“{file}” is a program and is not opened; here is its folder.</source>
        <translation>“{file}” is a program and is not opened; here is its folder.</translation>
    </message>
    <message>
        <source>“{file}” was changed since it was attached.</source>
        <translation>“{file}” was changed since it was attached.</translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation>No program here opens {path}.</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Add attachment</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Remove “{file}” from this record? The file itself stays in the workspace's folder.</source>
        <translation>Remove “{file}” from this record? The file itself stays in the workspace's folder.</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Remove attachment</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>AxisClasses</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>As typed</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>Natural breaks</translation>
    </message>
    <message>
        <source>As many places in each</source>
        <translation>As many places in each</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>Round numbers</translation>
    </message>
    <message>
        <source>Equal steps</source>
        <translation>Equal steps</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>another record has its number now</source>
        <translation>another record has its number now</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>undoing of {source}</source>
        <translation>undoing of {source}</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>Load sample</source>
        <translation>Load sample</translation>
    </message>
    <message>
        <source>Made-up records</source>
        <translation>Made-up records</translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation>Several kinds</translation>
    </message>
    <message>
        <source>{kind}: append</source>
        <translation>{kind}: append</translation>
    </message>
    <message>
        <source>{kind}: update</source>
        <translation>{kind}: update</translation>
    </message>
    <message>
        <source>{kind}: replace</source>
        <translation>{kind}: replace</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>cannot be undone</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Double-click a figure or a department to list the records behind it.</source>
        <translation>Double-click a figure or a department to list the records behind it.</translation>
    </message>
    <message>
        <source>Records behind the score</source>
        <translation>Records behind the score</translation>
    </message>
    <message>
        <source>Double-click a record to open it</source>
        <translation>Double-click a record to open it</translation>
    </message>
    <message>
        <source>{what}: nothing to measure by</source>
        <translation>{what}: nothing to measure by</translation>
    </message>
    <message>
        <source>{what}: {listed} of {count} records, the worst first</source>
        <translation>{what}: {listed} of {count} records, the worst first</translation>
    </message>
    <message>
        <source>{what}: {count} records, the worst first</source>
        <translation>{what}: {count} records, the worst first</translation>
    </message>
    <message>
        <source>Show these tasks</source>
        <translation>Show these tasks</translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation>Show these records</translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Power aid</source>
        <translation>Power aid</translation>
    </message>
    <message>
        <source>Paired aid</source>
        <translation>Paired aid</translation>
    </message>
    <message>
        <source>Resident cadres</source>
        <translation>Resident cadres</translation>
    </message>
    <message>
        <source>Public welfare</source>
        <translation>Public welfare</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>county {value}</source>
        <translation>county {value}</translation>
    </message>
    <message>
        <source>province {value}</source>
        <translation>province {value}</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Cadres ({count})</source>
        <translation>Cadres ({count})</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>overloaded</translation>
    </message>
    <message>
        <source>Load rate</source>
        <translation>Load rate</translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation>Transformers</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>kVA</source>
        <translation>kVA</translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation>Peak load</translation>
    </message>
    <message>
        <source>Capacity per household</source>
        <translation>Capacity per household</translation>
    </message>
    <message>
        <source>kVA/household</source>
        <translation>kVA/household</translation>
    </message>
    <message>
        <source>Heavily loaded / overloaded</source>
        <translation>Heavily loaded / overloaded</translation>
    </message>
    <message>
        <source>Transformers and load</source>
        <translation>Transformers and load</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Nearest line and road</source>
        <translation>Nearest line and road</translation>
    </message>
    <message>
        <source>{distance} m</source>
        <translation>{distance} m</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>worse</translation>
    </message>
    <message>
        <source>better</source>
        <translation>better</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>County</source>
        <translation>County</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>What stands out</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Red flag</source>
        <translation>Red flag</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
    <message>
        <source>Zoom to this place</source>
        <translation>Zoom to this place</translation>
    </message>
    <message>
        <source>Show the card of the place above</source>
        <translation>Show the card of the place above</translation>
    </message>
    <message>
        <source>Pin this card to compare it</source>
        <translation>Pin this card to compare it</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>Copy the card as text</translation>
    </message>
    <message>
        <source>Copy the card as a picture</source>
        <translation>Copy the card as a picture</translation>
    </message>
    <message>
        <source> › </source>
        <translation> › </translation>
    </message>
    <message>
        <source>Key poor county</source>
        <translation>Key poor county</translation>
    </message>
    <message>
        <source>Poor village</source>
        <translation>Poor village</translation>
    </message>
    <message>
        <source>served by {bureau}</source>
        <translation>served by {bureau}</translation>
    </message>
    <message>
        <source>figures of {period}</source>
        <translation>figures of {period}</translation>
    </message>
    <message>
        <source>no figures counted yet</source>
        <translation>no figures counted yet</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Double-click a place to see its card</source>
        <translation>Double-click a place to see its card</translation>
    </message>
    <message>
        <source>Open these records</source>
        <translation>Open these records</translation>
    </message>
    <message>
        <source>{figure}: {note}</source>
        <translation>{figure}: {note}</translation>
    </message>
</context>
<context>
    <name>CheckWorkspaceAlgorithm</name>
    <message>
        <source>Check workspace</source>
        <translation>Check workspace</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Reads all records of a workspace and names what contradicts itself: values that are missing or beyond what is possible, records that name something that is not there, totals in which a part is more than the whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside real ones, figures that are out of date. Nothing is changed.

Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones and identity numbers of people are masked.</source>
        <translation>Reads all records of a workspace and names what contradicts itself: values that are missing or beyond what is possible, records that name something that is not there, totals in which a part is more than the whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside real ones, figures that are out of date. Nothing is changed.

Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones and identity numbers of people are masked.</translation>
    </message>
    <message>
        <source>Checks (all when none is chosen)</source>
        <translation>Checks (all when none is chosen)</translation>
    </message>
    <message>
        <source>Day (2016-12-31; today when empty)</source>
        <translation>Day (2016-12-31; today when empty)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)</source>
        <translation>Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>Table of findings</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>{check}: {count}</source>
        <translation>{check}: {count}</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>and more</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
</context>
<context>
    <name>ClassesDialog</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>This theme has no classes: its signs grow with the figures.</source>
        <translation>This theme has no classes: its signs grow with the figures.</translation>
    </message>
    <message>
        <source>As the catalog has it</source>
        <translation>As the catalog has it</translation>
    </message>
    <message>
        <source>Classes and colours back to the catalog&apos;s</source>
        <translation>Classes and colours back to the catalog's</translation>
    </message>
    <message>
        <source>Keep in the workspace</source>
        <translation>Keep in the workspace</translation>
    </message>
    <message>
        <source>Apply, and let new projects and other users of the workspace have them</source>
        <translation>Apply, and let new projects and other users of the workspace have them</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Draw the map with these classes</source>
        <translation>Draw the map with these classes</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>Prefectures</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Counties</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>Counties month by month</translation>
    </message>
    <message>
        <source>Kept: new projects and other users of this workspace get these classes.</source>
        <translation>Kept: new projects and other users of this workspace get these classes.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Tick what to show; drag or use the arrows to change the order.</source>
        <translation>Tick what to show; drag or use the arrows to change the order.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Multiplied by</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation>(no header)</translation>
    </message>
    <message>
        <source>What “{column}” fills</source>
        <translation>What “{column}” fills</translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation>— leave out —</translation>
    </message>
    <message>
        <source>No column fills a field yet.</source>
        <translation>No column fills a field yet.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>An earlier import had it so.</source>
        <translation>An earlier import had it so.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>You chose it.</translation>
    </message>
    <message>
        <source>” and “</source>
        <translation>” and “</translation>
    </message>
    <message>
        <source>“{columns}” fill the same field, {field}. Leave all but one of them out.</source>
        <translation>“{columns}” fill the same field, {field}. Leave all but one of them out.</translation>
    </message>
    <message>
        <source>What “{column}” is multiplied by</source>
        <translation>What “{column}” is multiplied by</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>as written</translation>
    </message>
    <message>
        <source>The field holds {unit}.</source>
        <translation>The field holds {unit}.</translation>
    </message>
    <message>
        <source>{field} *</source>
        <translation>{field} *</translation>
    </message>
    <message>
        <source>{field}: {level}</source>
        <translation>{field}: {level}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>{figure} ({unit})</source>
        <translation>{figure} ({unit})</translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation>Show this card</translation>
    </message>
    <message>
        <source>Unpin {place}</source>
        <translation>Unpin {place}</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Required, but in no column: one value for all rows</source>
        <translation>Required, but in no column: one value for all rows</translation>
    </message>
    <message>
        <source>Required for new records, but in no column: one value for all rows</source>
        <translation>Required for new records, but in no column: one value for all rows</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Code or name of the place</source>
        <translation>Code or name of the place</translation>
    </message>
</context>
<context>
    <name>CountingOffer</name>
    <message>
        <source>Poverty Map</source>
        <translation>Poverty Map</translation>
    </message>
    <message>
        <source>Run Indicators</source>
        <translation>Run Indicators</translation>
    </message>
    <message>
        <source>Figures of other months follow</source>
        <translation>Figures of other months follow</translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <source>County</source>
        <translation>County</translation>
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
        <translation>Left poverty
(year)</translation>
    </message>
    <message>
        <source>Contiguous
destitute area</source>
        <translation>Contiguous
destitute area</translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <source>Print county sheets</source>
        <translation>Print county sheets</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Maps</translation>
    </message>
    <message>
        <source>Project, instead of the workspace</source>
        <translation>Project, instead of the workspace</translation>
    </message>
    <message>
        <source>Layout (.qpt file or name)</source>
        <translation>Layout (.qpt file or name)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Period (year or year-month)</source>
        <translation>Period (year or year-month)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Resolution (dpi)</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Language of the sheets</translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation>Folder of the sheets</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Number of files</translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation>Files, one a line</translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation>Worker processes</translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation>One PDF with bookmarks</translation>
    </message>
    <message>
        <source>Phones of the cadres in full, photos of people</source>
        <translation>Phones of the cadres in full, photos of people</translation>
    </message>
    <message>
        <source>Prints one sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for county_a3, another that ships (county_a2, county_list_a4; prefecture_a3 for their prefectures; province_a1, battle_a0 for the province), a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: how many print side by side, each about ten sheets at least; as many as the machine has cores are best. A file that is there is replaced when the new one is whole. When a run was interrupted, the next one of the same input goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with a map and a search of the sheets (index.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties (all, key, or codes of counties or prefectures)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountyTable</name>
    <message>
        <source>Key poor counties</source>
        <translation>Key poor counties</translation>
    </message>
    <message>
        <source>Double-click a county to go there</source>
        <translation>Double-click a county to go there</translation>
    </message>
    <message>
        <source>Key poor counties: {count}</source>
        <translation>Key poor counties: {count}</translation>
    </message>
    <message>
        <source>Key poor counties: {count} of {total}</source>
        <translation>Key poor counties: {count} of {total}</translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <source>Create workspace</source>
        <translation>Create workspace</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</translation>
    </message>
    <message>
        <source>Boundaries (folder or file)</source>
        <translation>Boundaries (folder or file)</translation>
    </message>
    <message>
        <source>Divisions (CSV file or folder)</source>
        <translation>Divisions (CSV file or folder)</translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation>Code of the province</translation>
    </message>
    <message>
        <source>Datum of the boundaries</source>
        <translation>Datum of the boundaries</translation>
    </message>
    <message>
        <source>Catalog of your own (folder)</source>
        <translation>Catalog of your own (folder)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Datum taken</source>
        <translation>Datum taken</translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>So many records were changed that the figures do not follow by themselves.</source>
        <translation>So many records were changed that the figures do not follow by themselves.</translation>
    </message>
    <message>
        <source>Places or bureaus were changed: map and figures do not tell of it yet.</source>
        <translation>Places or bureaus were changed: map and figures do not tell of it yet.</translation>
    </message>
    <message>
        <source>Figures follow an edit</source>
        <translation>Figures follow an edit</translation>
    </message>
    <message>
        <source>The figures do not tell of the last edit yet.</source>
        <translation>The figures do not tell of the last edit yet.</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTablesAlgorithm</name>
    <message>
        <source>Export tables</source>
        <translation>Export tables</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text that looks like a formula stays text.

Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be imported.</source>
        <translation>Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text that looks like a formula stays text.

Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be imported.</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>Only this place or bureau (code)</translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation>Kinds of record</translation>
    </message>
    <message>
        <source>Names, phones and identity numbers in full</source>
        <translation>Names, phones and identity numbers in full</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>Records written</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File and kind</source>
        <translation>File and kind</translation>
    </message>
    <message>
        <source>Which sheet comes in, and what its rows are.</source>
        <translation>Which sheet comes in, and what its rows are.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation>&amp;Kind of record</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>Sheet to import</source>
        <translation>Sheet to import</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Choose a sheet (xlsx, xls, csv, tsv), or drop it here</source>
        <translation>Choose a sheet (xlsx, xls, csv, tsv), or drop it here</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation>&amp;Append</translation>
    </message>
    <message>
        <source>New records are added; a row whose record is there with other values is rejected.</source>
        <translation>New records are added; a row whose record is there with other values is rejected.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>New records are added, and those that are there take the values of the sheet.</source>
        <translation>New records are added, and those that are there take the values of the sheet.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Replace</translation>
    </message>
    <message>
        <source>As update; records of the same places that the sheet does not name are removed.</source>
        <translation>As update; records of the same places that the sheet does not name are removed.</translation>
    </message>
    <message>
        <source>All places that the sheet names</source>
        <translation>All places that the sheet names</translation>
    </message>
    <message>
        <source>Only {place}; other rows are rejected</source>
        <translation>Only {place}; other rows are rejected</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Reading the sheet…</translation>
    </message>
    <message>
        <source>The file may also hold: {kinds}. Import each kind by itself.</source>
        <translation>The file may also hold: {kinds}. Import each kind by itself.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in all columns</source>
        <translation>Search in all columns</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Only what is selected on the map: these records, or all records of the places selected</source>
        <translation>Only what is selected on the map: these records, or all records of the places selected</translation>
    </message>
    <message>
        <source>Only what is selected on the map</source>
        <translation>Only what is selected on the map</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Tasks are shown as they stand on this day</source>
        <translation>Tasks are shown as they stand on this day</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filter by words</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>as of today</source>
        <translation>as of today</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation>Selected ({count})</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Place code</source>
        <translation>Place code</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings as of {day}</source>
        <translation>{errors} errors, {warnings} warnings as of {day}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation>Findings of the check</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errors</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>warnings</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>FindingsDock</name>
    <message>
        <source>Check workspace</source>
        <translation>Check workspace</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Errors only</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Warnings only</translation>
    </message>
    <message>
        <source>Filter by words or place</source>
        <translation>Filter by words or place</translation>
    </message>
    <message>
        <source>Double-click a finding to open its record and go to its place</source>
        <translation>Double-click a finding to open its record and go to its place</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation>Go to place</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Not checked yet.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>{counts}; {shown} shown</source>
        <translation>{counts}; {shown} shown</translation>
    </message>
    <message>
        <source>No workspace is open. What contradicts itself in it is listed here.</source>
        <translation>No workspace is open. What contradicts itself in it is listed here.</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>{check} ({count})</source>
        <translation>{check} ({count})</translation>
    </message>
    <message>
        <source>{check} ({errors} errors, {warnings} warnings)</source>
        <translation>{check} ({errors} errors, {warnings} warnings)</translation>
    </message>
</context>
<context>
    <name>HandoffDesk</name>
    <message>
        <source>Who answers for “{task}” from now on?</source>
        <translation>Who answers for “{task}” from now on?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Why is “{task}” returned?</source>
        <translation>Why is “{task}” returned?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>{count} places, from {low} to {high}</source>
        <translation>{count} places, from {low} to {high}</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>{low} to {high}: {count} places</source>
        <translation>{low} to {high}: {count} places</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When (UTC)</source>
        <translation>When (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Nothing was changed since the record was added.</source>
        <translation>Nothing was changed since the record was added.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <source>Import layer</source>
        <translation>Import layer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any format and reference system into the workspace. Attributes are mapped to fields by their names, or by a mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as that of a sheet.

Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.

Areas become a point in their middle where points are wanted. Features outside of the province, broken ones and those with a wrong value are rejected and come back in the report with the reason; the others are written in one transaction. A dry run writes nothing. Importing twice is the same as once.</source>
        <translation>Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any format and reference system into the workspace. Attributes are mapped to fields by their names, or by a mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as that of a sheet.

Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.

Areas become a point in their middle where points are wanted. Features outside of the province, broken ones and those with a wrong value are rejected and come back in the report with the reason; the others are written in one transaction. A dry run writes nothing. Importing twice is the same as once.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Mapping (openstreetmap, or a YAML file)</source>
        <translation>Mapping (openstreetmap, or a YAML file)</translation>
    </message>
    <message>
        <source>Mappings (*.yaml *.yml);;All files (*)</source>
        <translation>Mappings (*.yaml *.yml);;All files (*)</translation>
    </message>
    <message>
        <source>Datum of the layer</source>
        <translation>Datum of the layer</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>Dry run: check, write nothing</translation>
    </message>
    <message>
        <source>Report of rejected features</source>
        <translation>Report of rejected features</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Workbook (*.xlsx)</source>
        <translation>GeoPackage (*.gpkg);;Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Features read</source>
        <translation>Features read</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>Records added</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>Records updated</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>Records unchanged</translation>
    </message>
    <message>
        <source>Features rejected</source>
        <translation>Features rejected</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>Records removed</translation>
    </message>
    <message>
        <source>Features of other kinds</source>
        <translation>Features of other kinds</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>Batch, to undo it</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Look at the sheet</source>
        <translation>Look at the sheet</translation>
    </message>
    <message>
        <source>The headers of this file fit no kind of record. Choose what its rows are.</source>
        <translation>The headers of this file fit no kind of record. Choose what its rows are.</translation>
    </message>
</context>
<context>
    <name>ImportTableAlgorithm</name>
    <message>
        <source>Import table</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found by themselves, columns are mapped to fields by their names and contents, places are matched by code, old code or name, and every value is checked.

Append adds records and refuses those that are there with other values; update changes them; replace also removes the records of the same places (or of the scope) that the sheet does not name. A record that is the same already is left unchanged, so importing twice is the same as once.

Rows without a mistake are written, all in one transaction; the others come back in the report as they came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be undone as a whole with “Undo import”.

A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one.</source>
        <translation>Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found by themselves, columns are mapped to fields by their names and contents, places are matched by code, old code or name, and every value is checked.

Append adds records and refuses those that are there with other values; update changes them; replace also removes the records of the same places (or of the scope) that the sheet does not name. A record that is the same already is left unchanged, so importing twice is the same as once.

Rows without a mistake are written, all in one transaction; the others come back in the report as they came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be undone as a whole with “Undo import”.

A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one.</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Sheet (xlsx, xls, csv, tsv)</source>
        <translation>Sheet (xlsx, xls, csv, tsv)</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Mapping (yaml)</source>
        <translation>Mapping (yaml)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>Only this place or bureau (code)</translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation>Dry run: check, write nothing</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>Report of rejected rows</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>Records added</source>
        <translation>Records added</translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation>Records updated</translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation>Records unchanged</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Rows rejected</translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation>Records removed</translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation>Batch, to undo it</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>The import is done; the indicators were not counted anew.</source>
        <translation>The import is done; the indicators were not counted anew.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import table</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <source>Count indicators</source>
        <translation>Count indicators</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Values counted</source>
        <translation>Values counted</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>Period taken</translation>
    </message>
    <message>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal controller then plays with the theme “Poverty month by month”. A village without figures for the period keeps those of the newest period before.</source>
        <translation>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal controller then plays with the theme “Poverty month by month”. A village without figures for the period keeps those of the newest period before.</translation>
    </message>
    <message>
        <source>Period (2016-12, 2016, 2016-01..2016-12 or all)</source>
        <translation>Period (2016-12, 2016, 2016-01..2016-12 or all)</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>Other county</source>
        <translation>Other county</translation>
    </message>
    <message>
        <source>Fewer than {count:,.0f} people</source>
        <translation>Fewer than {count:,.0f} people</translation>
    </message>
</context>
<context>
    <name>LoadSampleAlgorithm</name>
    <message>
        <source>Load sample records</source>
        <translation>Load sample records</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Share of households</source>
        <translation>Share of households</translation>
    </message>
    <message>
        <source>Records written</source>
        <translation>Records written</translation>
    </message>
    <message>
        <source>Records by table</source>
        <translation>Records by table</translation>
    </message>
    <message>
        <source>Month of the figures</source>
        <translation>Month of the figures</translation>
    </message>
</context>
<context>
    <name>LocatorSearcher</name>
    <message>
        <source>Province</source>
        <translation type="unfinished">Province</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation type="unfinished">Prefectures</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation type="unfinished">Counties</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation type="unfinished">Townships</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation type="unfinished">Villages</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation type="unfinished">Bureaus</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation type="unfinished">Cadres</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished">Tasks</translation>
    </message>
    <message>
        <source>{post}, {place}</source>
        <translation type="unfinished">{post}, {place}</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>What each column fills. Look at those that are not sure.</source>
        <translation>What each column fills. Look at those that are not sure.</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Guess anew</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation>&amp;Header in row</translation>
    </message>
    <message>
        <source>A row for each &amp;person; rows become households</source>
        <translation>A row for each &amp;person; rows become households</translation>
    </message>
    <message>
        <source>&amp;Blank cells empty what is there</source>
        <translation>&amp;Blank cells empty what is there</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>&amp;Save mapping…</translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation>&amp;Load mapping…</translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation>Reading the sheet…</translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation>(the file)</translation>
    </message>
    <message>
        <source>An earlier sheet of “{kind}” had these headers: its mapping was taken.</source>
        <translation>An earlier sheet of “{kind}” had these headers: its mapping was taken.</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Save mapping</translation>
    </message>
    <message>
        <source>Mapping (*.yaml)</source>
        <translation>Mapping (*.yaml)</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Load mapping</translation>
    </message>
    <message>
        <source>Mapping (*.yaml *.yml)</source>
        <translation>Mapping (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Saved as {path}.</translation>
    </message>
    <message>
        <source>Taken from {path}.</source>
        <translation>Taken from {path}.</translation>
    </message>
    <message>
        <source>All {count} sheets of this shape</source>
        <translation>All {count} sheets of this shape</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Take the match back: both are as they were before</source>
        <translation>Take the match back: both are as they were before</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>Let the offer meet the need</source>
        <translation>Let the offer meet the need</translation>
    </message>
    <message>
        <source>Choose a need or an offer to see what fits it.</source>
        <translation>Choose a need or an offer to see what fits it.</translation>
    </message>
    <message>
        <source>Choose a record to see its attachments.</source>
        <translation>Choose a record to see its attachments.</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Met by</translation>
    </message>
    <message>
        <source>Needs that it meets</source>
        <translation>Needs that it meets</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>No open offer fits.</source>
        <translation>No open offer fits.</translation>
    </message>
    <message>
        <source>No open need fits.</source>
        <translation>No open need fits.</translation>
    </message>
    <message>
        <source>The best {shown} of {count} that fit</source>
        <translation>The best {shown} of {count} that fit</translation>
    </message>
    <message>
        <source>Offers that fit: {count}</source>
        <translation>Offers that fit: {count}</translation>
    </message>
    <message>
        <source>Needs that fit: {count}</source>
        <translation>Needs that fit: {count}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} left</translation>
    </message>
    <message>
        <source>for this place</source>
        <translation>for this place</translation>
    </message>
    <message>
        <source>same county</source>
        <translation>same county</translation>
    </message>
    <message>
        <source>for any place</source>
        <translation>for any place</translation>
    </message>
    <message>
        <source>same prefecture</source>
        <translation>same prefecture</translation>
    </message>
    <message>
        <source>prefers another place</source>
        <translation>prefers another place</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>enough</translation>
    </message>
    <message>
        <source>quantity not stated</source>
        <translation>quantity not stated</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>million yuan</source>
        <translation>million yuan</translation>
    </message>
    <message>
        <source>hundred million yuan</source>
        <translation>hundred million yuan</translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation>ten thousand yuan</translation>
    </message>
    <message>
        <source>{year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation>{year}-{month}</translation>
    </message>
</context>
<context>
    <name>ObjectView</name>
    <message>
        <source>Load rate</source>
        <translation>Load rate</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>heavy</translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation>overloaded</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>Show the card of its place</source>
        <translation>Show the card of its place</translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation>Copy the card as text</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Changes and hand-overs are kept under this name</source>
        <translation>Changes and hand-overs are kept under this name</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>Own unit</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>A task is due soon from</source>
        <translation>A task is due soon from</translation>
    </message>
    <message>
        <source>A household counts as not visited after</source>
        <translation>A household counts as not visited after</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>Manners</translation>
    </message>
    <message>
        <source>Copy names, phones and other personal values along with records</source>
        <translation>Copy names, phones and other personal values along with records</translation>
    </message>
    <message>
        <source>Show the welcome page while no workspace is open</source>
        <translation>Show the welcome page while no workspace is open</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>Poverty Map</translation>
    </message>
    <message>
        <source>Show phone numbers on cards and in tables</source>
        <translation>Show phone numbers on cards and in tables</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>period before</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</translation>
    </message>
    <message>
        <source>Nothing was counted for the period to compare with.</source>
        <translation>Nothing was counted for the period to compare with.</translation>
    </message>
    <message>
        <source>Change since {period}</source>
        <translation>Change since {period}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Which records to show</source>
        <translation>Which records to show</translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</translation>
    </message>
    <message>
        <source>A click shows</source>
        <translation>A click shows</translation>
    </message>
    <message>
        <source>the village or county</source>
        <translation>the village or county</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>the county</translation>
    </message>
    <message>
        <source>the power-supply bureau</source>
        <translation>the power-supply bureau</translation>
    </message>
    <message>
        <source>Show the pinned cards beside each other</source>
        <translation>Show the pinned cards beside each other</translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation>Compare ({count})</translation>
    </message>
    <message>
        <source>the line, station, transformer or site</source>
        <translation>the line, station, transformer or site</translation>
    </message>
    <message>
        <source>No workspace is open. The card of the place that you click stands here.</source>
        <translation>No workspace is open. The card of the place that you click stands here.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>Sheets of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, initials or code</source>
        <translation type="unfinished">Name, initials or code</translation>
    </message>
    <message>
        <source>Find a place: 紫云, zy, ziyun or 520425. Enter ticks the one found, or takes its tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished">Find a place</translation>
    </message>
    <message>
        <source>Places with a sheet each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheets of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">All</translation>
    </message>
    <message>
        <source>Key poor counties</source>
        <translation type="unfinished">Key poor counties</translation>
    </message>
    <message>
        <source>Those ticked below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceHitsModel</name>
    <message>
        <source>once {name}</source>
        <translation>once {name}</translation>
    </message>
    <message>
        <source>{lineage}, {once}</source>
        <translation>{lineage}, {once}</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>No place is called “{text}”.</source>
        <translation>No place is called “{text}”.</translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>In the sheet</source>
        <translation>In the sheet</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>&amp;Check again with the answers</source>
        <translation>&amp;Check again with the answers</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Which one is meant?</translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation>Which place is meant?</translation>
    </message>
    <message>
        <source>{count} more are asked after these.</source>
        <translation>{count} more are asked after these.</translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation>What “{text}” means</translation>
    </message>
    <message>
        <source>decide later</source>
        <translation>decide later</translation>
    </message>
    <message>
        <source>{place} ({code})</source>
        <translation>{place} ({code})</translation>
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
        <translation>Choose a policy to read it.</translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation>Text of the policy</translation>
    </message>
    <message>
        <source>Only the title is known: no text was entered.</source>
        <translation>Only the title is known: no text was entered.</translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>PovertyMapLocator</name>
    <message>
        <source>Poverty Map: places, cadres, tasks</source>
        <translation>Poverty Map: places, cadres, tasks</translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <source>Poverty Map</source>
        <translation>Poverty Map</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>The whole file is tried; nothing is written yet.</source>
        <translation>The whole file is tried; nothing is written yet.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Show &amp;all rows (the first {count:,})</source>
        <translation>Show &amp;all rows (the first {count:,})</translation>
    </message>
    <message>
        <source>Try import</source>
        <translation>Try import</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>No row is rejected.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>rows read</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>would be added</translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation>would be updated</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation>would be removed</translation>
    </message>
    <message>
        <source>Check again, so that the answers count.</source>
        <translation>Check again, so that the answers count.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Preview</translation>
    </message>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintOptions</name>
    <message>
        <source>Choose a layout file (.qpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many print side by side, each ten sheets at least; as many as cores are best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One PDF with bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web page with a map of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index.html beside the sheets: a map and a search, also without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation type="unfinished">Folder of the sheets</translation>
    </message>
    <message>
        <source>The map shows {shown}. Count the indicators of {period} to print its sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution (dpi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;cesses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts of QGIS (*.qpt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hones of the cadres in full, photos of people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Poverty-alleviation map of {place}</source>
        <translation>Poverty-alleviation map of {place}</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Villages and townships</source>
        <translation>Villages and townships</translation>
    </message>
    <message>
        <source>Power grid</source>
        <translation>Power grid</translation>
    </message>
    <message>
        <source>Roads</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation>Counties month by month</translation>
    </message>
</context>
<context>
    <name>RateClasses</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add a record</source>
        <translation>Add a record</translation>
    </message>
    <message>
        <source>Add a record at a place clicked on the map</source>
        <translation>Add a record at a place clicked on the map</translation>
    </message>
    <message>
        <source>Edit the record in its form</source>
        <translation>Edit the record in its form</translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation>Delete the selected records</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Save the changes</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Zoom to the records or their place</source>
        <translation>Zoom to the records or their place</translation>
    </message>
    <message>
        <source>Select on the map</source>
        <translation>Select on the map</translation>
    </message>
    <message>
        <source>Show the card of the record&apos;s place</source>
        <translation>Show the card of the record's place</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>A click says nothing of these records: add them by their form.</source>
        <translation>A click says nothing of these records: add them by their form.</translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>The record is not there any more.</source>
        <translation>The record is not there any more.</translation>
    </message>
    <message>
        <source>Give up all unsaved changes of “{layer}”?</source>
        <translation>Give up all unsaved changes of “{layer}”?</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>The record has no place on the map.</source>
        <translation>The record has no place on the map.</translation>
    </message>
    <message>
        <source>The map shows none of the records&apos; places.</source>
        <translation>The map shows none of the records' places.</translation>
    </message>
    <message>
        <source>Only the first {count:,} rows were copied. Export the table to have them all.</source>
        <translation>Only the first {count:,} rows were copied. Export the table to have them all.</translation>
    </message>
    <message>
        <source>Copied; what tells of private persons is masked. The options of Poverty Map can change that.</source>
        <translation>Copied; what tells of private persons is masked. The options of Poverty Map can change that.</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>The project has no layer of these records, perhaps because an older version made it. Make the project anew to edit them.</source>
        <translation>The project has no layer of these records, perhaps because an older version made it. Make the project anew to edit them.</translation>
    </message>
    <message>
        <source>The layer of these records is read-only.</source>
        <translation>The layer of these records is read-only.</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Delete records</translation>
    </message>
    <message>
        <source>The records cannot be deleted.</source>
        <translation>The records cannot be deleted.</translation>
    </message>
    <message>
        <source>“{layer}” could not be saved. What is not saved is still there.</source>
        <translation>“{layer}” could not be saved. What is not saved is still there.</translation>
    </message>
    <message>
        <source>The changes cannot be discarded.</source>
        <translation>The changes cannot be discarded.</translation>
    </message>
    <message>
        <source>The layer of these records cannot be edited now.</source>
        <translation>The layer of these records cannot be edited now.</translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Looking for records</source>
        <translation>Looking for records</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count} selected</translation>
    </message>
    <message>
        <source>{count} not saved</source>
        <translation>{count} not saved</translation>
    </message>
    <message>
        <source>No record matches what is asked for.</source>
        <translation>No record matches what is asked for.</translation>
    </message>
    <message>
        <source>{place} has no records of “{kind}”.</source>
        <translation>{place} has no records of “{kind}”.</translation>
    </message>
    <message>
        <source>There are no records of “{kind}” yet: add one, or bring in the office's table.</source>
        <translation>There are no records of “{kind}” yet: add one, or bring in the office's table.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Sorted in the official order of places: prefecture by prefecture, county by county</source>
        <translation>Sorted in the official order of places: prefecture by prefecture, county by county</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Save or discard the unsaved changes of {layers} first.</source>
        <translation>Save or discard the unsaved changes of {layers} first.</translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Show the whole province</source>
        <translation>Show the whole province</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Add a record</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Import table…</translation>
    </message>
    <message>
        <source>No workspace is open. Its records stand here.</source>
        <translation>No workspace is open. Its records stand here.</translation>
    </message>
</context>
<context>
    <name>RejectReport</name>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rows without a mistake are written, all or none; an import can be undone as a whole.</source>
        <translation>Rows without a mistake are written, all or none; an import can be undone as a whole.</translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation>Report of rejected rows</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Count indicators anew</source>
        <translation>&amp;Count indicators anew</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation>&amp;Open report</translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation>Open its &amp;folder</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>Edits of these layers are not saved: {names}. Save or discard them first.</translation>
    </message>
    <message>
        <source>The file was changed since the preview. Go back to the columns and try it again.</source>
        <translation>The file was changed since the preview. Go back to the columns and try it again.</translation>
    </message>
    <message>
        <source>The report would take the place of the sheet itself. Give it another name.</source>
        <translation>The report would take the place of the sheet itself. Give it another name.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Import 1 row</source>
        <translation>&amp;Import 1 row</translation>
    </message>
    <message>
        <source>&amp;Import {count:,} rows</source>
        <translation>&amp;Import {count:,} rows</translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation>&amp;Write the report</translation>
    </message>
    <message>
        <source>{count:,} to be added</source>
        <translation>{count:,} to be added</translation>
    </message>
    <message>
        <source>{count:,} to be updated</source>
        <translation>{count:,} to be updated</translation>
    </message>
    <message>
        <source>{count:,} to be removed, as the sheet does not name them</source>
        <translation>{count:,} to be removed, as the sheet does not name them</translation>
    </message>
    <message>
        <source>{count:,} the same already</source>
        <translation>{count:,} the same already</translation>
    </message>
    <message>
        <source>{count:,} rejected: the report takes them with the reasons, to be mended there and imported</source>
        <translation>{count:,} rejected: the report takes them with the reasons, to be mended there and imported</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>Import table</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation>Nothing was to be changed.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Imported.</translation>
    </message>
    <message>
        <source>Imported, and the indicators of {period} counted anew.</source>
        <translation>Imported, and the indicators of {period} counted anew.</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Undo this import…</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew, those of {period} first</source>
        <translation>&amp;Count the indicators anew, those of {period} first</translation>
    </message>
    <message>
        <source>Those of other periods follow in the background.</source>
        <translation>Those of other periods follow in the background.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
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
        <translation>Name, initials or code</translation>
    </message>
    <message>
        <source>Find a place or bureau: 紫云, zy, ziyun or 520425</source>
        <translation>Find a place or bureau: 紫云, zy, ziyun or 520425</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Find a place</translation>
    </message>
    <message>
        <source>Choose among all places and bureaus</source>
        <translation>Choose among all places and bureaus</translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Weight {weight}</source>
        <translation>Weight {weight}</translation>
    </message>
    <message>
        <source>{department}, {measure}: nothing to measure by</source>
        <translation>{department}, {measure}: nothing to measure by</translation>
    </message>
    <message>
        <source>{department}, {measure}: {value}, {light}; {points} points from {count} records</source>
        <translation>{department}, {measure}: {value}, {light}; {points} points from {count} records</translation>
    </message>
    <message>
        <source>{department}: nothing to measure by</source>
        <translation>{department}: nothing to measure by</translation>
    </message>
    <message>
        <source>{department}: rank {rank}, {points} points, {light}, from {share} % of the weights</source>
        <translation>{department}: rank {rank}, {points} points, {light}, from {share} % of the weights</translation>
    </message>
    <message>
        <source>{change} points since the period before</source>
        <translation>{change} points since the period before</translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>How the scores are made</source>
        <translation>How the scores are made</translation>
    </message>
    <message>
        <source>Overdue tasks: {count}</source>
        <translation>Overdue tasks: {count}</translation>
    </message>
    <message>
        <source>Score sheet of the departments</source>
        <translation>Score sheet of the departments</translation>
    </message>
    <message>
        <source>{place} · {level} · as of {period}, changes since {compared}</source>
        <translation>{place} · {level} · as of {period}, changes since {compared}</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>SAMPLE DATA: some or all of these records are made up.</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>on target</translation>
    </message>
    <message>
        <source>close to target</source>
        <translation>close to target</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>red: overdue tasks are a cause</source>
        <translation>red: overdue tasks are a cause</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Weights measured</source>
        <translation>Weights measured</translation>
    </message>
    <message>
        <source>Change of points</source>
        <translation>Change of points</translation>
    </message>
    <message>
        <source>● from {green}, ◐ from {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation>● from {green}, ◐ from {yellow}; 100 points at {target}, none at {nothing}</translation>
    </message>
    <message>
        <source>● up to {green}, ◐ up to {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation>● up to {green}, ◐ up to {yellow}; 100 points at {target}, none at {nothing}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation>due {due}, done {done}</translation>
    </message>
    <message>
        <source>overdue since {due}, {percent} %</source>
        <translation>overdue since {due}, {percent} %</translation>
    </message>
    <message>
        <source>due {due}, {percent} % of {expected} % expected</source>
        <translation>due {due}, {percent} % of {expected} % expected</translation>
    </message>
    <message>
        <source>due {due}, {percent} %</source>
        <translation>due {due}, {percent} %</translation>
    </message>
    <message>
        <source>no figure recorded</source>
        <translation>no figure recorded</translation>
    </message>
    <message>
        <source>{percent} % of {expected} % expected</source>
        <translation>{percent} % of {expected} % expected</translation>
    </message>
    <message>
        <source>{of} of {per}, {expected} % expected</source>
        <translation>{of} of {per}, {expected} % expected</translation>
    </message>
    <message>
        <source>{count} in {months} months</source>
        <translation>{count} in {months} months</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>since or on {date}</source>
        <translation>since or on {date}</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Lights and points</source>
        <translation>Lights and points</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>behind the scores</source>
        <translation>behind the scores</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>measures</translation>
    </message>
</context>
<context>
    <name>ScoreSheetAlgorithm</name>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Scores every responsible department by progress and effect, from the records of the workspace: tasks done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog (scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls away. Nothing is changed.

Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it is: the province&apos;s, the prefectures&apos; or the counties&apos; (with their townships and villages). Scope: only what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind every figure, or a page to print (.html).</source>
        <translation>Scores every responsible department by progress and effect, from the records of the workspace: tasks done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog (scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls away. Nothing is changed.

Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it is: the province's, the prefectures' or the counties' (with their townships and villages). Scope: only what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind every figure, or a page to print (.html).</translation>
    </message>
    <message>
        <source>Period (2016-12 or 2016; the newest when empty)</source>
        <translation>Period (2016-12 or 2016; the newest when empty)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation>Only this place or bureau (code)</translation>
    </message>
    <message>
        <source>Changes since this period (the one before when empty)</source>
        <translation>Changes since this period (the one before when empty)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>Workbook (*.xlsx);;Page (*.html)</translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation>Period taken</translation>
    </message>
    <message>
        <source>Departments ranked</source>
        <translation>Departments ranked</translation>
    </message>
    <message>
        <source>Records behind the figures</source>
        <translation>Records behind the figures</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Overdue tasks</translation>
    </message>
</context>
<context>
    <name>ScoresDock</name>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Whose work is scored: the province&apos;s, the prefectures&apos; or the counties&apos;</source>
        <translation>Whose work is scored: the province's, the prefectures' or the counties'</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>No record says yet what a department does: import tasks with their progress, for instance.</source>
        <translation>No record says yet what a department does: import tasks with their progress, for instance.</translation>
    </message>
    <message>
        <source>As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue.</source>
        <translation>As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue.</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation>Workbook (*.xlsx);;Page (*.html)</translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation>Export the score sheet</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>No workspace is open. The score sheet of its departments stands here.</source>
        <translation>No workspace is open. The score sheet of its departments stands here.</translation>
    </message>
</context>
<context>
    <name>SheetDesk</name>
    <message>
        <source>Printing sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file written: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} files written: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The sheets that are done stay; printing the same again goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Print sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved, and will not be on the sheets: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has changes that are not saved; sheets show it as it was saved last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a place to see its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetEstimate</name>
    <message>
        <source>Tick at least one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}. How long it takes is known once the preview is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} with {count} processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as measured with this layout and format on {day}, {count:,} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the preview was drawn; the first run will tell better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files}, {said} ({based}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets} in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets} in {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheets} in {count:,} files or more, one for each page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLayouts</name>
    <message>
        <source>County, A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County, A2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County with its list of tasks, A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefecture, A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province, A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battle map of the province, A0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPreviewAlgorithm</name>
    <message>
        <source>Preview of sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the pictures of the dialog “Print sheets”, which starts it; it is of no use by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingTask</name>
    <message>
        <source>Preparing the search of places</source>
        <translation>Preparing the search of places</translation>
    </message>
</context>
<context>
    <name>StandardButtons</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restore defaults</translation>
    </message>
</context>
<context>
    <name>SurroundingsMenu</name>
    <message>
        <source>Poverty Map: use as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace first: its themes show the surroundings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
    <message>
        <source>“{layer}” is shown in: {themes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished">Poverty Map</translation>
    </message>
    <message>
        <source>No theme shows “{layer}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Edit task</source>
        <translation>Edit task</translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation>Report progress…</translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation>Save edits</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Discard edits</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF for the wall (A3)…</source>
        <translation>PDF for the wall (A3)…</translation>
    </message>
    <message>
        <source>PDF to hand around (A4)…</source>
        <translation>PDF to hand around (A4)…</translation>
    </message>
    <message>
        <source>Workbook (xlsx)…</source>
        <translation>Workbook (xlsx)…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Choose a task to see its progress and its hand-overs.</source>
        <translation>Choose a task to see its progress and its hand-overs.</translation>
    </message>
    <message>
        <source>Show it on the map</source>
        <translation>Show it on the map</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation>Measure of success</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Progress reports: {count}</source>
        <translation>Progress reports: {count}</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Who and why</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation>SAMPLE DATA: some or all of these records are made up.</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>Responsibility list</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Printed on {day}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tasks: {count}</source>
        <translation>Tasks: {count}</translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation>done: {count}</translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation>overdue: {count}</translation>
    </message>
    <message>
        <source>mean progress: {percent} %</source>
        <translation>mean progress: {percent} %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation>due in {days} days</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>TaskTreeModel</name>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} of {count} done</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
</context>
<context>
    <name>TasksDock</name>
    <message>
        <source>Double-click a task to edit it</source>
        <translation>Double-click a task to edit it</translation>
    </message>
    <message>
        <source>No tasks here. Choose a larger scope in the overview, or import a list of tasks.</source>
        <translation>No tasks here. Choose a larger scope in the overview, or import a list of tasks.</translation>
    </message>
    <message>
        <source>None of the {count} tasks here is wanted by this filter.</source>
        <translation>None of the {count} tasks here is wanted by this filter.</translation>
    </message>
    <message>
        <source>{sums} (of {count} tasks here)</source>
        <translation>{sums} (of {count} tasks here)</translation>
    </message>
    <message>
        <source>The project has no layer of tasks that can be edited.</source>
        <translation>The project has no layer of tasks that can be edited.</translation>
    </message>
    <message>
        <source>The project has no layer of progress reports that can be edited.</source>
        <translation>The project has no layer of progress reports that can be edited.</translation>
    </message>
    <message>
        <source>Discard all edits of tasks and of their progress that are not saved?</source>
        <translation>Discard all edits of tasks and of their progress that are not saved?</translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation>Discard edits</translation>
    </message>
    <message>
        <source>Not everything was saved: {reasons}</source>
        <translation>Not everything was saved: {reasons}</translation>
    </message>
    <message>
        <source>Save or discard the edits of “{task}” first.</source>
        <translation>Save or discard the edits of “{task}” first.</translation>
    </message>
    <message>
        <source>No workspace is open. Its responsibility list stands here.</source>
        <translation>No workspace is open. Its responsibility list stands here.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Map theme</source>
        <translation>Map theme</translation>
    </message>
    <message>
        <source>Colour the map by “{theme}”</source>
        <translation>Colour the map by “{theme}”</translation>
    </message>
    <message>
        <source>Classes…</source>
        <translation>Classes…</translation>
    </message>
    <message>
        <source>Judge and change the classes of this theme</source>
        <translation>Judge and change the classes of this theme</translation>
    </message>
    <message>
        <source>Not shown yet: {parts}. Add a layer of it to the project, right-click it in the layer panel and choose “Poverty Map: use as”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">, </translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <source>Prefectures</source>
        <translation>Prefectures</translation>
    </message>
    <message>
        <source>Counties</source>
        <translation>Counties</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation>Bureaus</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation>{label} ({unit})</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
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
        <translation>Province</translation>
    </message>
    <message>
        <source>Change: {indicator}</source>
        <translation>Change: {indicator}</translation>
    </message>
    <message>
        <source>Area: {indicator}</source>
        <translation>Area: {indicator}</translation>
    </message>
    <message>
        <source>Bars: each a share of the highest</source>
        <translation>Bars: each a share of the highest</translation>
    </message>
    <message>
        <source>coloured by the largest</source>
        <translation>coloured by the largest</translation>
    </message>
    <message>
        <source>{places}: {what}</source>
        <translation>{places}: {what}</translation>
    </message>
</context>
<context>
    <name>TwoWayClasses</name>
    <message>
        <source>Places in each class</source>
        <translation>Places in each class</translation>
    </message>
    <message>
        <source>Classes and colours</source>
        <translation>Classes and colours</translation>
    </message>
    <message>
        <source>As on the map</source>
        <translation>As on the map</translation>
    </message>
    <message>
        <source>{side} × {side}: {colours}</source>
        <translation>{side} × {side}: {colours}</translation>
    </message>
    <message>
        <source>No data: {count} places</source>
        <translation>No data: {count} places</translation>
    </message>
</context>
<context>
    <name>TwoWayItem</name>
    <message>
        <source>No layer is filled by two figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-way legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwoWayItemWidget</name>
    <message>
        <source>Two-way legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">Map</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished">Layer</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change two-way legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>No import was made in this workspace yet. “Import table…” brings in the office’s sheets.</source>
        <translation>No import was made in this workspace yet. “Import table…” brings in the office’s sheets.</translation>
    </message>
    <message>
        <source>&amp;Imports, the newest first</source>
        <translation>&amp;Imports, the newest first</translation>
    </message>
    <message>
        <source>&amp;Leave these records as they are now</source>
        <translation>&amp;Leave these records as they are now</translation>
    </message>
    <message>
        <source>&amp;Take these records back, too: what was changed since is lost</source>
        <translation>&amp;Take these records back, too: what was changed since is lost</translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew</source>
        <translation>&amp;Count the indicators anew</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Undo import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>Records changed since</translation>
    </message>
    <message>
        <source>{who} undid it: {when}.</source>
        <translation>{who} undid it: {when}.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>It made the workspace itself: without its places no record would have one.</source>
        <translation>It made the workspace itself: without its places no record would have one.</translation>
    </message>
    <message>
        <source>Looking for records that were changed since…</source>
        <translation>Looking for records that were changed since…</translation>
    </message>
    <message>
        <source>Nobody changed any of its records since.</source>
        <translation>Nobody changed any of its records since.</translation>
    </message>
    <message>
        <source>Changed since: {count:,} of its records</source>
        <translation>Changed since: {count:,} of its records</translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation>Edits of these layers are not saved: {names}. Save or discard them first.</translation>
    </message>
    <message>
        <source>Undo import of {source}</source>
        <translation>Undo import of {source}</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Stopped; nothing was changed.</translation>
    </message>
    <message>
        <source>{count:,} added records removed</source>
        <translation>{count:,} added records removed</translation>
    </message>
    <message>
        <source>{count:,} changed records as they were before</source>
        <translation>{count:,} changed records as they were before</translation>
    </message>
    <message>
        <source>{count:,} removed records back</source>
        <translation>{count:,} removed records back</translation>
    </message>
    <message>
        <source>{count:,} left as they are now</source>
        <translation>{count:,} left as they are now</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Undone: {done}.</source>
        <translation>Undone: {done}.</translation>
    </message>
    <message>
        <source>there was nothing to change</source>
        <translation>there was nothing to change</translation>
    </message>
</context>
<context>
    <name>UndoImportAlgorithm</name>
    <message>
        <source>Undo import</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Takes an import back as a whole: the records that it added go, those that it changed or removed are as they were before. Without a batch the newest import is taken that was not undone yet.

Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the others (undo).</source>
        <translation>Takes an import back as a whole: the records that it added go, those that it changed or removed are as they were before. Without a batch the newest import is taken that was not undone yet.

Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the others (undo).</translation>
    </message>
    <message>
        <source>Batch (of “Import table”)</source>
        <translation>Batch (of “Import table”)</translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation>Records changed since</translation>
    </message>
    <message>
        <source>Batch undone</source>
        <translation>Batch undone</translation>
    </message>
    <message>
        <source>Added records removed</source>
        <translation>Added records removed</translation>
    </message>
    <message>
        <source>Changed records restored</source>
        <translation>Changed records restored</translation>
    </message>
    <message>
        <source>Removed records brought back</source>
        <translation>Removed records brought back</translation>
    </message>
    <message>
        <source>Records left as they are</source>
        <translation>Records left as they are</translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>The import is undone; the indicators were not counted anew.</source>
        <translation>The import is undone; the indicators were not counted anew.</translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Hand “{task}” over to:</source>
        <translation>Hand “{task}” over to:</translation>
    </message>
    <message>
        <source>Name or code of a place or bureau</source>
        <translation>Name or code of a place or bureau</translation>
    </message>
    <message>
        <source>What they should know (optional)</source>
        <translation>What they should know (optional)</translation>
    </message>
</context>
<context>
    <name>UnvisitedPanel</name>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Zoom to the village</source>
        <translation>Zoom to the village</translation>
    </message>
    <message>
        <source>Households not visited lately</source>
        <translation>Households not visited lately</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>By cadre</source>
        <translation>By cadre</translation>
    </message>
    <message>
        <source>Looking for households that nobody visited lately…</source>
        <translation>Looking for households that nobody visited lately…</translation>
    </message>
    <message>
        <source>{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; {never} never had one.</source>
        <translation>{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; {never} never had one.</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>Not visited</translation>
    </message>
    <message>
        <source>of these never</source>
        <translation>of these never</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation>The first {shown} of {count}</translation>
    </message>
    <message>
        <source>{count} households</source>
        <translation>{count} households</translation>
    </message>
    <message>
        <source>The household is not there any more.</source>
        <translation>The household is not there any more.</translation>
    </message>
    <message>
        <source>The village of this household is not among the places of the workspace.</source>
        <translation>The village of this household is not among the places of the workspace.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Poverty Map</source>
        <translation>Poverty Map</translation>
    </message>
    <message>
        <source>One map and one responsibility list, shared by province, prefecture and county. No workspace is open.</source>
        <translation>One map and one responsibility list, shared by province, prefecture and county. No workspace is open.</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>Sample province</translation>
    </message>
    <message>
        <source>Look around in Guizhou with made-up borders and records. Takes about half a minute.</source>
        <translation>Look around in Guizhou with made-up borders and records. Takes about half a minute.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Of your own province, from boundaries and official divisions.</source>
        <translation>Of your own province, from boundaries and official divisions.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>A workspace or a project that is there already.</source>
        <translation>A workspace or a project that is there already.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Open lately</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show place card</source>
        <translation>Show place card</translation>
    </message>
    <message>
        <source>Click a village, county or bureau area to see its card</source>
        <translation>Click a village, county or bureau area to see its card</translation>
    </message>
    <message>
        <source>&amp;Poverty Map</source>
        <translation>&amp;Poverty Map</translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation>Poverty Map</translation>
    </message>
    <message>
        <source>Read the figures anew</source>
        <translation>Read the figures anew</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Import table…</translation>
    </message>
    <message>
        <source>Bring records from a sheet into the workspace</source>
        <translation>Bring records from a sheet into the workspace</translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation>Undo import…</translation>
    </message>
    <message>
        <source>List the imports that were made, and take one back as a whole</source>
        <translation>List the imports that were made, and take one back as a whole</translation>
    </message>
    <message>
        <source>Read the workspace anew, after another program wrote to it</source>
        <translation>Read the workspace anew, after another program wrote to it</translation>
    </message>
    <message>
        <source>Poverty overview</source>
        <translation>Poverty overview</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>Place card</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation>Responsibility list</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Animation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the months of a theme: as frames, GIF or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a sheet for each county, prefecture or the province, with a preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceDocks</name>
    <message>
        <source>The record is not there any more. Check the workspace again.</source>
        <translation>The record is not there any more. Check the workspace again.</translation>
    </message>
</context>
<context>
    <name>WorkspaceDoors</name>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>Workspace (*.gpkg)</translation>
    </message>
    <message>
        <source>Where to keep the sample</source>
        <translation>Where to keep the sample</translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation>Sample province</translation>
    </message>
    <message>
        <source>Workspaces and projects (*.gpkg *.qgz *.qgs)</source>
        <translation>Workspaces and projects (*.gpkg *.qgz *.qgs)</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Sample province…</source>
        <translation>Sample province…</translation>
    </message>
</context>
</TS>
