<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog folder {file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). Update the plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {store} was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no province code; give two digits, such as 52.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no province code; expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace {path} must be a .gpkg file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the text is in none of {expected}. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no divisions; expected the columns {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no column of names among “{column}”; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no divisions of province {province}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no vector files ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no vector file that QGIS can read; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {file} carries an administrative code of province {province}; expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no boundaries of province {province}; it has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system; give it one ({expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No polygon of province {province} in {file} can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature {feature} cannot be brought to CGCS2000 ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no datum; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of points {file} cannot be read ({reason}); expected the columns {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” is no code ({expected} digits); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row} is too short: “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} codes are given more than once, with the same name: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was skipped ({cause}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {level} {code} is missing; {count} places lie in it, for example {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places, for example {first}, are governed without a {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} “{name}” only groups counties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{layer} of {file} has no geometries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No codes in {layer} of {file} (fields: {fields}); expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {feature}: “{value}” is no code; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is also in {kept}; that one was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {feature} ({code}) is no polygon; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was transformed from {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} cannot be mended ({reason}); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} {name} has the code {new} today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is an old code of {new}, which is there too; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} polygons were made of their counties’: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} {code} {name} has a boundary but is not in the divisions; it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} {code} {name} has no boundary; it is kept without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count} places of the level {level} have no boundaries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum {datum}, as you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files declare {declared}, but {datum} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{workspace} has no county {value}. Name counties by their codes, or say all or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No county of {workspace} is a key poor county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a workspace or its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} is not that of a workspace of Poverty Map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no layout of QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no layout “{name}”; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme “{theme}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no period: write a year (2016) or a month (2016-12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows {shown}, not {period}. Run “Indicators” for {period} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout {layout} has no item with the id “{item}”; the sheets are printed without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({code}) has no boundary: its sheet shows the whole province.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace holds no village statistics yet. Import some, or say which period to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{records} made-up records written, marked as sample; they add up to the figures of {period}. Run “Indicators” next: until then the map shows none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no published figures of this province for: {figures}. The sample uses figures scaled to its {villages} villages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} made-up records of “{entity}” were left out because real records are there: the totals differ from the published figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} villages got no sample records: the workspace lacks their township or county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} villages could not be placed: their county has no border in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed must be 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of households must be between 0 and 1, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} has no villages to make a sample for. Make the workspace from divisions down to villages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample cannot hold {total} poor people: the villages have room for {room}. Check the figure in the catalog and the villages of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for all counties can only be a PDF, not {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written, but without bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check “{value}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no day; write it as 2016-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the findings can be written as {expected}. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is missing. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: “{value}” is not in the list of {column}. Choose a value of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, less than the {limit} that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, more than the {limit} that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no date; write it as 2016-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is “{value}”, which is no period; write 2016 or 2016-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: “{column}” ({last}) lies before “{first_column}” ({first}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} lies after {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”, but there is no {target} of that number. Correct it or add the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is no place and no bureau of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} names “{value}”; this workspace has no {target} of that code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} “{value}” is an old code; today it is {today}. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: it belongs to a record of {target} that is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} is {value}, but its own code begins otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in no county of the workspace. Check the position or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: its position lies {kilometres} km outside of {county}, in {found}. Check the position or the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} ({part}) is more than {whole_column} ({whole}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: its size is {size}, but {persons} persons are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but {column} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: it left poverty on {exited}, but its status is “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: the last character of {column} {value} does not fit the others. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} {value} is no identity number. Compare it with the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {name} is at the same time recorded in {other_place} ({other}). End one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %; {owner} is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}, {title}: was due on {due} and is at {percent} %, and nobody is responsible. Name a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {percent} % after {before} % before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: progress reported on {reported}, before the task starts on {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}” at {percent} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent of a budget of {budget} yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {spent} yuan spent while its status is “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: its funds add up to {funds} yuan, more than its budget of {budget} yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {used} yuan used of {given} yuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: solved on {solved}, but its status is “{status}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: the status is “{status}”, but it ran out on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: a peak load of {load} on a capacity of {capacity} is more than {limit} %; check both figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: it has a peak load ({load}) but no {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V cannot be at a 220 V customer; check the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} V is outside of {bounds} V (GB/T 12325).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {fields_alike}. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {other} has the same {column} {value}. One of the two is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: it runs exactly as {other} does. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {made_up} made-up records lie beside {real} real ones, and totals count both. Load the sample into a workspace of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: there are records up to {newest}, but the figures were counted for {period}. Run “Indicators”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {count} figures of {period} are not what the records add up to, such as {indicator}: {stored} counted, {now} now. Run “Indicators”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of {period} cannot be compared with the records ({reason}). Correct the value that is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures were counted yet: the map and the cards show none. Run “Indicators”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required values missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values outside of their code list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values beyond what is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and periods that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End before the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a record or place that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place under the wrong place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of its county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part more than the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household size against its persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household status against dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong identity numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadre in two villages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reports that contradict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and funds over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs and agreements against dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltages beyond the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply radius beyond the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same record twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One identity number twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same line drawn twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample records beside real ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures against records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record “{value}”; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no code of a place or a bureau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {column}: {count} more of the same kind; the report holds all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {persons} rows of persons were folded into {count} households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a row for each person, but no column for the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows with totals were left out (rows {rows}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows with notes or signatures were left out (rows {rows}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the header is repeated {count} times (rows {rows}); those rows were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is protected with a password. Open it in a spreadsheet program and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut off or damaged ({reason}). Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no table that looks like {entity}. Name its columns in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: there are no rows under the header (row {row}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is for “{value}”, not for “{entity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”, which the mapping names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: there is no column “{column}”, which the mapping names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}”, which the mapping names, is no field; there are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook {path} must be an .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no place or bureau {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch made the workspace itself, with all its places. To be rid of it, remove the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} knows no import {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone already, on {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} records of {entity} could not be given back their number, as others have it now, for example {record}. They were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called like the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices call the field so, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the row of the head of household it is the head’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the {level} of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of its cells look like values of the field. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping does not know it; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of rejected rows added it; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only helps to read the sheet; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the other one it says where the record is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column fits {field} better. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field of that name; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the value is missing; a new record needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was read as not known ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). Write both in degrees of CGCS2000, each in its own column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is before {earliest} in “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: there is no place “{value}” in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” lies outside of {within}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: the row has no number, and not enough else to make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} stands in an earlier row with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the row repeats an earlier one; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither a mapping file nor one of the built-in ones ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping says nothing of {entity}; it has {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being edited. Save the edits and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not say in what its texts are written, and they are not UTF-8; they were read as GB18030. Look whether they are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}, {column}: “{value}” could not be decoded. Set the encoding in the properties of the layer (GB18030 for most Chinese files).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {file} is the layer itself. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no geometries. Import it with “Import table”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has projected coordinates but no reference system. Set it in the properties of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no reference system; its degrees were taken for CGCS2000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the reference system of the layer was taken: {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the coordinates were taken for {datum}, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in {crs}, an old datum. It was brought to CGCS2000 with public parameters, which may be wrong by up to a hundred metres; compare it with the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may be in {datum} (“{clue}”), which no file can declare. If its features lie some 500 m off, import them again with that datum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: attributes and the fields that they fill: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no attribute {name}, which the mapping names; it has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no attribute fills “{field}”, which every new record needs. Name one in a mapping; the layer has {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} features are not of the kind {entity}; they were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} features have no code; one was made of the layer and the feature’s number, such as {example}. It stays the same as long as these do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} features name no village; the nearest one of the county that they lie in was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} features name no county; the one that they lie in was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The province has no border in the workspace, so nobody knows whether {file} lies in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {file} must end in one of {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has no geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: it is a {found}; expected a {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: it has {count} points; which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: a coordinate is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: its coordinates cannot be brought to CGCS2000 ({reason}). Check the reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: {position} are no degrees. Check the reference system of the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: its geometry is broken and cannot be mended ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: all points of the line are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, feature {row}: {value} lies outside of the province; longitude and latitude seem to be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} geometries were broken and mended, for example that of feature {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} features mix points, lines and areas; only the parts of the right kind were taken, for example of feature {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: of {count} areas a point in their middle was taken, for example of feature {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{store} was moved or replaced while it was open; nothing was changed. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). Write V or kV behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). Write “户主” as the relation of one of these persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). Write the same in all of them, or give two households two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. {size} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: columns were taken as {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a report of rejected rows: its records were updated or added, and no others removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS’s world map {path} has no outline of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plugin brings no sample of province {province}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: a score sheet can be written as {expected}. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} values are masked as an export shows those in the workspace; they were left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It only numbers the rows, which is no number of a record; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task is not there any more. Read the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no place and no bureau of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” was handed over to {unit} on {day} by {who} and is not answered yet. Withdraw that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is with {unit} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for {unit} to do; your unit is {own}. Your unit is set in QGIS&apos;s options, under Poverty Map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{task}” is not finished. Report its progress as done first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hand-over {number} any more. Read the list anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why hand-over {number} is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} has not accepted hand-over {number} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over {number} was accepted by {who} on {day} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over {number} was returned by {who} on {day}; hand the task over anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over {number} was withdrawn by {who} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over {number} was ended as done by {who} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: the list can be written as {expected}. Choose one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: no field was found for the attributes {names}; what stands in them was left out. Name their fields in a mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need is not there any more. Refresh the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is not there any more. Refresh the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need “{need}” is matched, met or withdrawn by now; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer “{offer}” is used up or not offered any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” and “{offer}” are of different categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” is counted in “{value}” and “{offer}” in “{expected}”. Give both the same unit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of “{offer}” {left} {unit} are left; “{need}” wants {wanted}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{need}” is not matched with “{offer}” any more; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not there any more; {file} was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); it was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} leads out of the workspace&apos;s folder. Make it a folder of its own, and attach {file} again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be copied to {folder} ({reason}); it was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} sheets of one shape were read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {count} of {of} transformers reach farther than {limit} m, the farthest, {record}, {value} m. The standard allows this in thinly settled mountains if the voltage holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {record}: {column} of {value} m is more than {limit} m, and the lowest voltage, {voltage} V, is below {least} V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} sheets stay as the interrupted run left them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was removed from the record already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyStylesAlgorithm</name>
    <message>
        <source>Apply styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the layers of a workspace&apos;s project the looks of its catalog again, makes the map themes, and shows one of them. Layers of your own in the project stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project (beside the workspace when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachmentBox</name>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attachment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the workspace&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not in the workspace's folder; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is missing: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is a program and is not opened; here is its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was changed since it was attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program here opens {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{file}” from this record? The file itself stays in the workspace's folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record has its number now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undoing of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Double-click a figure or a department to list the records behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a record to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: nothing to measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {listed} of {count} records, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count} records, the worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardSections</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident cadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public welfare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>county {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>province {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadres ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity per household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kVA/household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heavily loaded / overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transformers and load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest line and road</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardTips</name>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Red flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of the place above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this card to compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> › </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key poor county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by {bureau}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figures counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a place to see its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckWorkspaceAlgorithm</name>
    <message>
        <source>Check workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads all records of a workspace and names what contradicts itself: values that are missing or beyond what is possible, records that name something that is not there, totals in which a part is more than the whole, places outside of their county, cadres in two villages at once, overdue tasks, projects over budget, loads and voltages that cannot be, duplicates, wrong identity numbers, made-up records beside real ones, figures that are out of date. Nothing is changed.

Checks: those to run, all when none is chosen. Day: what is overdue is told by it (2016-12-31); today when left empty. Report: a workbook (.xlsx), a page (.html) or plain text (.csv) with every finding; the log shows the first of each check. The limits are those of the catalog (thresholds.yaml). Names, phones and identity numbers of people are masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks (all when none is chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day (2016-12-31; today when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html);;Plain text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what to show; drag or use the arrows to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no header)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{column}” fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>— leave out —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column fills a field yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier import had it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>” and “</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{columns}” fill the same field, {field}. Leave all but one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{column}” is multiplied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field holds {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} *</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Required, but in no column: one value for all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required for new records, but in no column: one value for all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name of the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountingOffer</name>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of other months follow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountyRows</name>
    <message>
        <source>County</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{indicator}
({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left poverty
(year)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contiguous
destitute area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountySheetsAlgorithm</name>
    <message>
        <source>Print county sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project, instead of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties (all, key or codes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout (.qpt file or name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period (year or year-month)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One PDF with bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones of the cadres in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one A3 sheet per county into a folder: map, locator, key figures, legend and the table of resident cadres, which goes on over as many pages as it takes.

Counties: all, key (the key poor counties), or codes with commas between them; codes that were replaced since are found too. Layout: empty for the one that ships, a .qpt file, or the name of a layout of the workspace&apos;s project; change a copy of it in QGIS&apos;s layout designer as you like, and keep the ids of the items that shall be filled. Theme and period: empty for the first theme and the newest figures. Language: that of the interface, unless another is chosen. One PDF: all counties in one file, with a bookmark each. Worker processes: how many print side by side, each about ten sheets at least; as many as the machine has cores are best. A file that is there is replaced when the new one is whole. When a run was interrupted, the next one of the same input goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountyTable</name>
    <message>
        <source>Key poor counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a county to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key poor counties: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key poor counties: {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the workspace of a province: a GeoPackage with its places, and a QGIS project that shows them.

Boundaries: a folder of polygon files named by administrative code, or one vector file whose features carry the code. Divisions: a CSV with code and name, or a folder of such files. Codes have 2, 4, 6, 9 or 12 digits, zero-padded ones too. Datum: left on auto, the borders are tried against reference points and the log says which datum was taken and why. An existing file is replaced only once the new one is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boundaries (folder or file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divisions (CSV file or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog of your own (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditWatch</name>
    <message>
        <source>So many records were changed that the figures do not follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places or bureaus were changed: map and figures do not tell of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures follow an edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures do not tell of the last edit yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTablesAlgorithm</name>
    <message>
        <source>Export tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes records into a workbook, one sheet a kind of record, that offices can fill in further and “Import table” reads back: required columns are bold, lists offer their words, codes keep their zeros, and text that looks like a formula stays text.

Scope: the code of a place or a bureau; empty for all. Kinds of record: all that there are when none is chosen. Names, phones and identity numbers are masked unless they are asked for; masked values cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, phones and identity numbers in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>File and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sheet comes in, and what its rows are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sheet (xlsx, xls, csv, tsv), or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records are added; a row whose record is there with other values is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records are added, and those that are there take the values of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As update; records of the same places that the sheet does not name are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places that the sheet names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {place}; other rows are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may also hold: {kinds}. Import each kind by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected on the map: these records, or all records of the places selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is selected on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks are shown as they stand on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsDock</name>
    <message>
        <source>Check workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a finding to open its record and go to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counts}; {shown} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. What contradicts itself in it is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{check} ({errors} errors, {warnings} warnings)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoffDesk</name>
    <message>
        <source>Who answers for “{task}” from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “{task}” returned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed since the record was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLayerAlgorithm</name>
    <message>
        <source>Import layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings lines, substations, transformers, roads, villages, households or support sites from a layer of any format and reference system into the workspace. Attributes are mapped to fields by their names, or by a mapping: the name of a built-in one (openstreetmap) or a YAML file of your own. Every value is checked as that of a sheet.

Datum: auto believes the reference system of the layer. No file can declare GCJ-02 (Amap, Tencent) or BD-09 (Baidu): when the layer comes from there, say so, or it lies some 500 m off.

Areas become a point in their middle where points are wanted. Features outside of the province, broken ones and those with a wrong value are rejected and come back in the report with the reason; the others are written in one transaction. A dry run writes nothing. Importing twice is the same as once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping (openstreetmap, or a YAML file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappings (*.yaml *.yml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datum of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of rejected features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of other kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Look at the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of this file fit no kind of record. Choose what its rows are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTableAlgorithm</name>
    <message>
        <source>Import table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings records from a sheet (xlsx, xls, csv, tsv) into the workspace. The sheet and its header are found by themselves, columns are mapped to fields by their names and contents, places are matched by code, old code or name, and every value is checked.

Append adds records and refuses those that are there with other values; update changes them; replace also removes the records of the same places (or of the scope) that the sheet does not name. A record that is the same already is left unchanged, so importing twice is the same as once.

Rows without a mistake are written, all in one transaction; the others come back in the report as they came, with the reason. Mend them there and import the report. A dry run writes nothing. An import can be undone as a whole with “Undo import”.

A mapping (YAML) fixes sheet, columns, units and places; the import wizard writes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet (xlsx, xls, csv, tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping (yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: check, write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch, to undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>The import is done; the indicators were not counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorsAlgorithm</name>
    <message>
        <source>Count indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts every indicator of the catalog for a period: for the province, its prefectures, counties, townships and villages, and for every power-supply bureau. Rates are made of the sums of each place, never of the rates below it. The map then shows this period.

Period: a month such as 2016-12 or a year such as 2016; left empty, the newest of the village statistics; a range such as 2016-01..2016-12, or all months that the statistics know, which QGIS's temporal controller then plays with the theme “Poverty month by month”. A village without figures for the period keeps those of the newest period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period (2016-12, 2016, 2016-01..2016-12 or all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {count:,.0f} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadSampleAlgorithm</name>
    <message>
        <source>Load sample records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills a workspace with made-up records to try the plugin with: villages, poor households, the power grid, roads, cadres, tasks, projects, agreements, gifts. Every one is marked as sample, and their totals are the published figures of the province.

The same seed makes the same records. Running it again replaces the earlier sample; real records stay. Villages without a position are placed inside their county, and marked as placed. Households: how many of the poor households get a record of their own (1 = all).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of the figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column fills. Look at those that are not sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each &amp;person; rows become households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank cells empty what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier sheet of “{kind}” had these headers: its mapping was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} sheets of this shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPanel</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the match back: both are as they were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the offer meet the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a need or an offer to see what fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a record to see its attachments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that it meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open offer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open need fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {shown} of {count} that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers that fit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs that fit: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same prefecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>million yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hundred million yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten thousand yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}-{month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectView</name>
    <message>
        <source>Load rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heavy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the card as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes and hand-overs are kept under this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task is due soon from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household counts as not visited after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names, phones and other personal values along with records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the welcome page while no workspace is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show phone numbers on cards and in tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted yet. Run “Indicators” in the Processing toolbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted for the period to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which records to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCardDock</name>
    <message>
        <source>Choose the tool “Show place card” and click a village, a county or a bureau’s area on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the village or county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the county</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the power-supply bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the pinned cards beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line, station, transformer or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. The card of the place that you click stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceHitsModel</name>
    <message>
        <source>once {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lineage}, {once}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceQuestions</name>
    <message>
        <source>In the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check again with the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which place is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are asked after these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{text}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPanel</name>
    <message>
        <source>Choose a policy to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the title is known: no text was entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapLocator</name>
    <message>
        <source>Poverty Map: places, cadres, tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is tried; nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all rows (the first {count:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again, so that the answers count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Poverty-alleviation map of {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villages and townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties month by month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record at a place clicked on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the record in its form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the records or their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of the record&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click says nothing of these records: add them by their form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDeeds</name>
    <message>
        <source>The record is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up all unsaved changes of “{layer}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows none of the records&apos; places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count:,} rows were copied. Export the table to have them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; what tells of private persons is masked. The options of Poverty Map can change that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>The project has no layer of these records, perhaps because an older version made it. Make the project anew to edit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of these records is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{layer}” could not be saved. What is not saved is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer of these records cannot be edited now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFinder</name>
    <message>
        <source>Looking for records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches what is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no records of “{kind}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no records of “{kind}” yet: add one, or bring in the office's table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Sorted in the official order of places: prefecture by prefecture, county by county</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Save or discard the unsaved changes of {layers} first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordsDock</name>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. Its records stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectReport</name>
    <message>
        <source>Rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a mistake are written, all or none; an import can be undone as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count indicators anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed since the preview. Go back to the columns and try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report would take the place of the sheet itself. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {count:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} to be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} to be removed, as the sheet does not name them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} the same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} rejected: the report takes them with the reasons, to be mended there and imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, and the indicators of {period} counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew, those of {period} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of other periods follow in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>{sheet} {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>Name, initials or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place or bureau: 紫云, zy, ziyun or 520425</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose among all places and bureaus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreModel</name>
    <message>
        <source>Weight {weight}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{department}, {measure}: nothing to measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{department}, {measure}: {value}, {light}; {points} points from {count} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{department}: nothing to measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{department}: rank {rank}, {points} points, {light}, from {share} % of the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change} points since the period before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSheet</name>
    <message>
        <source>How the scores are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet of the departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {level} · as of {period}, changes since {compared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red: overdue tasks are a cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● from {green}, ◐ from {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● up to {green}, ◐ up to {yellow}; 100 points at {target}, none at {nothing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {due}, done {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since {due}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {due}, {percent} % of {expected} % expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {due}, {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no figure recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of {expected} % expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{of} of {per}, {expected} % expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {months} months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since or on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights and points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreSheetAlgorithm</name>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores every responsible department by progress and effect, from the records of the workspace: tasks done on time, progress against the time elapsed, overdue tasks, projects and money against plan, visits, pairs, needs met, publicity. Measures, weights, targets and lights are those of the catalog (scores.yaml). What a department has nothing to be measured by shows as a dash, and its weight falls away. Nothing is changed.

Period: a month (2016-12) or a year (2016); left empty, the newest that was counted. Level: whose work it is: the province&apos;s, the prefectures&apos; or the counties&apos; (with their townships and villages). Scope: only what lies in this place or is served by this bureau. Output: a workbook (.xlsx) with the records behind every figure, or a page to print (.html).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period (2016-12 or 2016; the newest when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this place or bureau (code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since this period (the one before when empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresDock</name>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose work is scored: the province&apos;s, the prefectures&apos; or the counties&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record says yet what a department does: import tasks with their progress, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {period}, changes since {compared}. {ranked} departments ranked, {overdue} tasks overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. The score sheet of its departments stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpellingTask</name>
    <message>
        <source>Preparing the search of places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandardButtons</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskActions</name>
    <message>
        <source>Edit task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF for the wall (A3)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to hand around (A4)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (xlsx)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>Choose a task to see its progress and its hand-overs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reports: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE DATA: some or all of these records are made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean progress: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskTreeModel</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksDock</name>
    <message>
        <source>Double-click a task to edit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks here. Choose a larger scope in the overview, or import a list of tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} tasks here is wanted by this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sums} (of {count} tasks here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no layer of tasks that can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no layer of progress reports that can be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard all edits of tasks and of their progress that are not saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything was saved: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or discard the edits of “{task}” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open. Its responsibility list stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>Map theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour the map by “{theme}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <source>Prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars: each a share of the highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coloured by the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{places}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No import was made in this workspace yet. “Import table…” brings in the office’s sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imports, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave these records as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these records back, too: what was changed since is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count the indicators anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} undid it: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It made the workspace itself: without its places no record would have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for records that were changed since…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody changed any of its records since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since: {count:,} of its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of these layers are not saved: {names}. Save or discard them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} added records removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} changed records as they were before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} removed records back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} left as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there was nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoImportAlgorithm</name>
    <message>
        <source>Undo import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes an import back as a whole: the records that it added go, those that it changed or removed are as they were before. Without a batch the newest import is taken that was not undone yet.

Records that somebody changed since are named (stop), left as they are now (keep), or taken back with the others (undo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch (of “Import table”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added records removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed records restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed records brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records left as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoTask</name>
    <message>
        <source>The import is undone; the indicators were not counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitDialog</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand “{task}” over to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or code of a place or bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they should know (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnvisitedPanel</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households not visited lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By cadre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for households that nobody visited lately…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unvisited} of {households} households not out of poverty had no visit in the {days} days before {day}; {never} never had one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village of this household is not among the places of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One map and one responsibility list, shared by province, prefecture and county. No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in Guizhou with made-up borders and records. Takes about half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your own province, from boundaries and official divisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace or a project that is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Show place card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a village, county or bureau area to see its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the figures anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring records from a sheet into the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the imports that were made, and take one back as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the workspace anew, after another program wrote to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poverty overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsibility list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceDocks</name>
    <message>
        <source>The record is not there any more. Check the workspace again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceDoors</name>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces and projects (*.gpkg *.qgz *.qgs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample province…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Searcher</name>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bureaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{post}, {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
