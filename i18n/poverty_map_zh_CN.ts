<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>CreateWorkspaceAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="39"/>
        <source>Create workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="77"/>
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
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="62"/>
        <source>Boundaries (folder or file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="63"/>
        <source>Divisions (CSV file or folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="64"/>
        <source>Code of the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="65"/>
        <source>Datum of the boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="74"/>
        <source>Catalog of your own (folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="80"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/processing/create_workspace.py" line="81"/>
        <source>Datum taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="15"/>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="17"/>
        <source>Catalog file {file}, line {line}: not valid YAML ({found}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="18"/>
        <source>Catalog file {file} is empty; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="19"/>
        <source>Catalog file {file}, line {line}, {path}: expected {expected}, found {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="22"/>
        <source>The catalog folder {file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="24"/>
        <source>There is no workspace at {store}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="25"/>
        <source>{store} is not a workspace of Poverty Map. Make one with “Create workspace”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="33"/>
        <source>{store} is in use by another program. Close it there, or stop editing, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="36"/>
        <source>{store} cannot be written: the file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="37"/>
        <source>{store} cannot be written ({reason}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="38"/>
        <source>The disk is full: {store} was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="39"/>
        <source>{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="42"/>
        <source>{store}: a record breaks a rule of its table ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="43"/>
        <source>{store}: the store answered “{reason}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/services/messages.py" line="44"/>
        <source>“{name}” cannot be the name of a table or column.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapAlgorithm</name>
    <message>
        <location filename="../poverty_map_plugin/processing/algorithm.py" line="42"/>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PovertyMapProvider</name>
    <message>
        <location filename="../poverty_map_plugin/processing/provider.py" line="24"/>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeLegend</name>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="71"/>
        <source>Provinces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="72"/>
        <source>Prefectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="73"/>
        <source>Counties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="74"/>
        <source>Townships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="75"/>
        <source>Villages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="76"/>
        <source>Bureaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="81"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="103"/>
        <source>{label} ({unit})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="111"/>
        <source>{indicator}, {levels}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="161"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="154"/>
        <source>↑ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/theme_legend.py" line="155"/>
        <source>→ {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="32"/>
        <source>Show place card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="35"/>
        <source>Click a village, county or bureau area to see its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="57"/>
        <source>&amp;Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../poverty_map_plugin/gui/workbench.py" line="90"/>
        <source>Poverty Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
