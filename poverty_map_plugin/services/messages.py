"""Makes sentences of findings and errors: what happened, where, what to do. The only place that does."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP, QCoreApplication

from ..domain.errors import PovertyMapError
from ..domain.findings import Finding
from .check_sentences import CHECK_SENTENCES
from .handoff_sentences import HANDOFF_SENTENCES
from .import_sentences import IMPORT_SENTENCES
from .layer_sentences import LAYER_SENTENCES
from .panel_sentences import PANEL_SENTENCES

# The context under which texts marked outside of a class are collected.
_CONTEXT = "@default"

_FILE_AND_SHEET = QT_TR_NOOP("{file}, {sheet}")

_SENTENCES: Mapping[str, str] = {
    "unexpected": QT_TR_NOOP(
        "The plugin met a mistake of its own ({kind}: {reason}; {place}). Please report it with the log of this run."
    ),
    "cancelled": QT_TR_NOOP("Cancelled; nothing was changed."),
    # Catalog
    "catalog_not_yaml": QT_TR_NOOP("Catalog file {file}, line {line}: not valid YAML ({found})."),
    "catalog_empty": QT_TR_NOOP("Catalog file {file} is empty; expected {expected}."),
    "catalog_wrong": QT_TR_NOOP("Catalog file {file}, line {line}, {path}: expected {expected}, found {found}."),
    "catalog_folder_missing": QT_TR_NOOP("The catalog folder {file} does not exist."),
    # Classes of a theme
    "class_limit_wrong": QT_TR_NOOP("“{value}” is no number; a class ends at a number, such as 12.5."),
    "class_limits_not_rising": QT_TR_NOOP("The limits of classes rise: {value} cannot come after {before}."),
    # Store
    "store_missing": QT_TR_NOOP("There is no workspace at {store}."),
    "store_not_workspace": QT_TR_NOOP("{store} is not a workspace of Poverty Map. Make one with “Create workspace”."),
    "store_newer": QT_TR_NOOP(
        "{store} was written by a newer version of the plugin (schema {version}; this one knows up to {newest}). "
        "Update the plugin."
    ),
    "store_locked": QT_TR_NOOP("{store} is in use by another program. Close it there, or stop editing, and try again."),
    "store_read_only": QT_TR_NOOP("{store} cannot be written: the file is read-only."),
    "store_unwritable": QT_TR_NOOP("{store} cannot be written ({reason}). Choose another folder."),
    "store_moved": QT_TR_NOOP("{store} was moved or replaced while it was open; nothing was changed. Open it again."),
    "store_full": QT_TR_NOOP("The disk is full: {store} was left as it was."),
    "store_damaged": QT_TR_NOOP("{store} is damaged or no GeoPackage ({reason}). Take the latest copy that opens."),
    "store_conflict": QT_TR_NOOP("{store}: a record breaks a rule of its table ({reason})."),
    "store_failed": QT_TR_NOOP("{store}: the store answered “{reason}”. Nothing was changed."),
    "store_bad_name": QT_TR_NOOP("“{name}” cannot be the name of a table or column."),
    # Places: divisions, boundaries, datum
    "province_wrong": QT_TR_NOOP("“{value}” is no province code; give two digits, such as 52."),
    "not_a_province": QT_TR_NOOP("“{value}” is no province code; expected for example {expected}."),
    "output_not_gpkg": QT_TR_NOOP("The workspace {path} must be a .gpkg file."),
    "output_with_escape": QT_TR_NOOP(
        "QGIS cannot open {path}: it reads a % with two digits after it as another character. Choose another folder."
    ),
    "file_not_found": QT_TR_NOOP("{file} does not exist."),
    "file_unreadable": QT_TR_NOOP("{file} cannot be read ({reason})."),
    "file_is_workbook": QT_TR_NOOP("{file} is an Excel workbook, whatever its name says. Save it as CSV (UTF-8)."),
    "file_encoding_unknown": QT_TR_NOOP("{file}, row {row}: the text is in none of {expected}. Save it as UTF-8."),
    "divisions_empty": QT_TR_NOOP("{file} holds no divisions; expected the columns {expected}."),
    "divisions_no_code_column": QT_TR_NOOP(
        "{file}, row {row}: no column of codes among “{column}” (found “{value}”); expected {expected}."
    ),
    "divisions_no_name_column": QT_TR_NOOP("{file}: no column of names among “{column}”; expected {expected}."),
    "divisions_broken_row": QT_TR_NOOP(
        "{file}, row {row}: the row cannot be read ({reason}); a quote may not be closed."
    ),
    "divisions_folder_empty": QT_TR_NOOP("{file} holds no {expected}."),
    "divisions_without_province": QT_TR_NOOP("{file} has no divisions of province {province}; it has {found}."),
    "boundaries_folder_empty": QT_TR_NOOP("{file} holds no vector files ({expected})."),
    "boundaries_unreadable": QT_TR_NOOP("{file} is no vector file that QGIS can read; expected {expected}."),
    "boundaries_without_codes": QT_TR_NOOP(
        "Nothing in {file} carries an administrative code of province {province}; expected for example {expected}."
    ),
    "boundaries_without_province": QT_TR_NOOP("{file} has no boundaries of province {province}; it has {found}."),
    "boundaries_without_crs": QT_TR_NOOP(
        "{file} has projected coordinates but no reference system; give it one ({expected})."
    ),
    "boundaries_all_broken": QT_TR_NOOP("No polygon of province {province} in {file} can be used."),
    "boundary_not_transformable": QT_TR_NOOP("Feature {feature} cannot be brought to CGCS2000 ({reason})."),
    "datum_unknown": QT_TR_NOOP("“{value}” is no datum; expected {expected}."),
    "probes_unreadable": QT_TR_NOOP(
        "The table of points {file} cannot be read ({reason}); expected the columns {expected}."
    ),
    "division_codes_mended": QT_TR_NOOP(
        "{file}: {count} damaged codes were mended, for example in row {row}: {value} to {mended}."
    ),
    "division_code_unknown": QT_TR_NOOP("{file}, row {row}: “{value}” is no code ({expected} digits); left out."),
    "division_code_digits_lost": QT_TR_NOOP(
        "{file}, row {row}: “{value}” has lost digits in a spreadsheet; format the column as text and save it again."
    ),
    "division_row_short": QT_TR_NOOP("{file}, row {row} is too short: “{value}”."),
    "division_without_name": QT_TR_NOOP("{file}, row {row}: {code} has no name."),
    "division_names_differ": QT_TR_NOOP(
        "{file}, row {row}: {code} is “{kept}” and, here, “{other}”; the first was kept."
    ),
    "divisions_repeated": QT_TR_NOOP("{count} codes are given more than once, with the same name: {codes}."),
    "divisions_file_skipped": QT_TR_NOOP("{file} was skipped ({cause})."),
    "division_parent_missing": QT_TR_NOOP(
        "The {level} {code} is missing; {count} places lie in it, for example {first}."
    ),
    "division_directly_administered": QT_TR_NOOP(
        "{count} places, for example {first}, are governed without a {level}."
    ),
    "division_is_grouping": QT_TR_NOOP("{code} “{name}” only groups counties."),
    "boundary_file_unreadable": QT_TR_NOOP("{file} cannot be read; left out."),
    "boundary_layer_empty": QT_TR_NOOP("{layer} of {file} has no geometries."),
    "boundary_layer_without_codes": QT_TR_NOOP(
        "No codes in {layer} of {file} (fields: {fields}); expected for example {expected}."
    ),
    "boundary_code_unknown": QT_TR_NOOP("{file}, feature {feature}: “{value}” is no code; left out."),
    "boundary_repeated": QT_TR_NOOP("{code} is also in {kept}; that one was kept."),
    "boundary_not_polygon": QT_TR_NOOP("{file}, feature {feature} ({code}) is no polygon; left out."),
    "boundary_crs_transformed": QT_TR_NOOP("{file} was transformed from {crs}."),
    "boundary_mended": QT_TR_NOOP(
        "{file}: the polygon of {code} was broken ({reason}) and mended; its area changed by {area_percent} %."
    ),
    "boundary_rejected": QT_TR_NOOP("{file}: the polygon of {code} cannot be mended ({reason}); left out."),
    "boundary_beyond_earth": QT_TR_NOOP(
        "{file}: the polygon of {code} lies outside of the degrees of longitude and latitude ({extent}); left out."
    ),
    "boundary_old_code": QT_TR_NOOP("{code} {name} has the code {new} today."),
    "boundary_old_code_beside_new": QT_TR_NOOP("{code} is an old code of {new}, which is there too; left out."),
    "boundaries_dissolved": QT_TR_NOOP("{count} polygons were made of their counties’: {codes}."),
    "boundary_without_division": QT_TR_NOOP(
        "{level} {code} {name} has a boundary but is not in the divisions; it was kept."
    ),
    "division_without_boundary": QT_TR_NOOP("{level} {code} {name} has no boundary; it is kept without one."),
    "level_without_boundaries": QT_TR_NOOP("The {count} places of the level {level} have no boundaries."),
    "datum_by_points": QT_TR_NOOP(
        "Datum {datum} taken: of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09."
    ),
    "datum_by_provenance": QT_TR_NOOP(
        "Datum {datum} taken because of “{clue}”; of {asked} points of known county, {gcj02} fall into theirs as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09."
    ),
    "datum_by_given": QT_TR_NOOP("Datum {datum}, as you chose."),
    "datum_by_declared": QT_TR_NOOP(
        "Datum {datum} taken, as the files declare; points of known county could not tell ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09)."
    ),
    "datum_by_leaning": QT_TR_NOOP(
        "Datum {datum} taken; few points speak for it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check."
    ),
    "datum_by_assumed": QT_TR_NOOP(
        "The datum could not be told; {datum} assumed ({gcj02} of {asked} points as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09). Please check."
    ),
    "datum_contradicts_file": QT_TR_NOOP("The files declare {declared}, but {datum} was taken."),
    "datum_contradicts_points": QT_TR_NOOP(
        "{datum} was taken, though points of known county speak against it ({gcj02} of {asked} as GCJ-02, {wgs84} as WGS 84, {bd09} as BD-09)."
    ),
    # Sheets
    "county_unknown": QT_TR_NOOP(
        "{workspace} has no county, prefecture or province {value}. Name them by their codes, or say all or key."
    ),
    "no_key_counties": QT_TR_NOOP("No county of {workspace} is a key poor county."),
    "workspace_not_given": QT_TR_NOOP("Name a workspace or its project."),
    "project_missing": QT_TR_NOOP("The project {path} cannot be read."),
    "project_layers_missing": QT_TR_NOOP(
        "The project {path} does not find the data of {layers}: it was moved or renamed without its workspace. Give both one name in one folder again, or open the project in QGIS and show it the file."
    ),
    "project_without_workspace": QT_TR_NOOP("The project {path} is not that of a workspace of Poverty Map."),
    "layout_missing": QT_TR_NOOP("The layout {path} cannot be read ({reason})."),
    "layout_broken": QT_TR_NOOP("{path} is no layout of QGIS."),
    "no_chinese_font": QT_TR_NOOP(
        "No font on this machine has Chinese characters: everything would print as boxes. Install WenQuanYi Micro Hei "
        "(Debian: fonts-wqy-microhei) or another of {fonts}."
    ),
    "layout_unknown": QT_TR_NOOP("The project has no layout “{name}”; it has {known}."),
    "theme_unknown": QT_TR_NOOP("There is no theme “{theme}”; there are {known}."),
    "period_wrong": QT_TR_NOOP("“{value}” is no period: write a year (2016) or a month (2016-12)."),
    "period_without_figures": QT_TR_NOOP(
        "No figures were counted for {period}; there are figures for {known}. Run “Indicators” for it first."
    ),
    "period_not_on_map": QT_TR_NOOP("The map shows {shown}, not {period}. Run “Indicators” for {period} first."),
    "sheet_unwritable": QT_TR_NOOP("The sheet {path} cannot be written ({reason})."),
    "sheet_folder_unwritable": QT_TR_NOOP("The folder {path} cannot be written ({reason}). Choose another folder."),
    "single_file_not_pdf": QT_TR_NOOP("One file for all counties can only be a PDF, not {format}."),
    "sheet_bookmarks_missing": QT_TR_NOOP("{path} was written, but without bookmarks."),
    "sheet_workers_missing": QT_TR_NOOP(
        "The sheets are printed by one process instead of {workers}: the program qgis_process of this QGIS was not found."
    ),
    "sheet_process_missing": QT_TR_NOOP(
        "The program qgis_process of this QGIS was not found. It belongs to QGIS: install QGIS anew, or print through the toolbox."
    ),
    "sheet_preview_died": QT_TR_NOOP("The preview could not be drawn: its process ended ({reason})."),
    "sheet_workers_died": QT_TR_NOOP(
        "A worker process ended before its work was done ({reason}). Not printed: {counties}. Run it again to print these; the other sheets stay."
    ),
    "sheet_photos_unreadable": QT_TR_NOOP("{name}: photos that cannot be read were left out ({files})."),
    "sheet_rows_left_out": QT_TR_NOOP(
        "The sheet of {name} ({code}) has no room for {count} rows of its table “{table}”. Make the table larger in a copy of the layout, or give it a second page."
    ),
    "sheet_page_not_ours": QT_TR_NOOP(
        "{path} was made by something else and stays as it is; the page of the sheets was not written."
    ),
    "sheets_kept": QT_TR_NOOP("{count} of {total} sheets stay as the interrupted run left them."),
    "sheet_item_missing": QT_TR_NOOP(
        "The layout {layout} has no item with the id “{item}”; the sheets are printed without it."
    ),
    "sheet_place_without_boundary": QT_TR_NOOP("{name} ({code}) has no boundary: its sheet shows the whole province."),
    "font_missing": QT_TR_NOOP(
        "None of the fonts {fonts} is installed, {taken} is used instead: Chinese text may be missing or not be found "
        "when one searches the file. Install WenQuanYi Micro Hei (Debian: fonts-wqy-microhei) or Microsoft YaHei."
    ),
    "project_unreadable": QT_TR_NOOP("The project {path} cannot be read ({reason})."),
    # Surroundings
    "environment_layer_ours": QT_TR_NOOP("“{layer}” is a layer of the workspace itself and stays what it is."),
    "environment_layer_unfit": QT_TR_NOOP(
        "“{layer}” cannot be used as “{role}”: rivers are lines or areas, land cover is areas or a raster, relief is a raster of heights."
    ),
    # Animation
    "animation_theme_unfit": QT_TR_NOOP(
        "The theme “{theme}” says nothing of counties that differs from month to month; these can be played: {known}."
    ),
    "animation_without_months": QT_TR_NOOP(
        "No month of those asked for was counted; there are figures for: {known}. Run “Indicators” for more months."
    ),
    "animation_without_place": QT_TR_NOOP("{value} has no boundary and no villages with a position: nothing to show."),
    "animation_without_pillow": QT_TR_NOOP(
        "A GIF needs the Python package Pillow (Debian: python3-pil), which this QGIS lacks. Install it, or write PNG frames."
    ),
    "animation_without_ffmpeg": QT_TR_NOOP(
        "A video needs the program ffmpeg, which was not found. The {count} frames are in {path}; install ffmpeg (Debian: ffmpeg) for a video."
    ),
    "animation_encoder_failed": QT_TR_NOOP("{program} could not make the video ({reason}). Write PNG frames instead."),
    # Indicators
    "period_missing": QT_TR_NOOP(
        "The workspace holds no village statistics yet. Import some, or say which period to count."
    ),
    "period_unreadable": QT_TR_NOOP(
        "A record of {entity} has “{value}” as its {field}, which is no period: write a year (2016) or a month (2016-12)."
    ),
    # Sample
    "sample_loaded": QT_TR_NOOP(
        "{records} made-up records written, marked as sample; they add up to the figures of {period}. "
        "Run “Indicators” next: until then the map shows none."
    ),
    "sample_figures_scaled": QT_TR_NOOP(
        "The catalog has no published figures of this province for: {figures}. "
        "The sample uses figures scaled to its {villages} villages."
    ),
    "sample_yields_to_real": QT_TR_NOOP(
        "{count} made-up records of “{entity}” were left out because real records are there: "
        "the totals differ from the published figures."
    ),
    "sample_villages_left_out": QT_TR_NOOP(
        "{count} villages got no sample records: the workspace lacks their township or county."
    ),
    "sample_villages_not_placed": QT_TR_NOOP(
        "{count} villages could not be placed: their county has no border in the workspace."
    ),
    "sample_seed_wrong": QT_TR_NOOP("The seed must be 0 or more, not {value}."),
    "sample_no_outline": QT_TR_NOOP("QGIS’s world map {path} has no outline of {name}."),
    "sample_no_seats": QT_TR_NOOP("The plugin brings no sample of province {province}."),
    "sample_households_wrong": QT_TR_NOOP("The share of households must be between 0 and 1, not {value}."),
    "sample_no_villages": QT_TR_NOOP(
        "{store} has no villages to make a sample for. Make the workspace from divisions down to villages."
    ),
    "sample_too_many_poor": QT_TR_NOOP(
        "The sample cannot hold {total} poor people: the villages have room for {room}. "
        "Check the figure in the catalog and the villages of the workspace."
    ),
    # Voltages
    "voltage_unreadable": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is no voltage; expected for example {expected}."
    ),
    "voltage_ambiguous": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” can be {volts} or {kilovolts}. Write the unit behind it."
    ),
    "voltage_not_standard": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” has no unit and is near no voltage of the grid ({expected} kV). "
        "Write V or kV behind it."
    ),
    # Registers of one row a person
    "register_number_missing": QT_TR_NOOP(
        "{file}, {sheet}, row {row}: this person has no household number. Write the number of the household into it."
    ),
    "register_without_head": QT_TR_NOOP(
        "{file}, {sheet}, row {row}: household {household} has no head (rows {rows}). "
        "Write “户主” as the relation of one of these persons."
    ),
    "register_two_heads": QT_TR_NOOP(
        "{file}, {sheet}: household {household} has more than one head, in rows {rows}. Leave one of them."
    ),
    "register_villages_differ": QT_TR_NOOP(
        "{file}, {sheet}: the rows {rows} of household {household} name different places (“{kept}” and “{other}”). "
        "Write the same in all of them, or give two households two numbers."
    ),
    "register_values_differ": QT_TR_NOOP(
        "{file}, {sheet}: the rows {rows} of household {household} differ in {field}: “{kept}” was taken, not “{other}”."
    ),
    "register_size_differs": QT_TR_NOOP(
        "{file}, {sheet}, row {row}: household {household} is said to have {size} persons, but {count} are listed. "
        "{size} was taken."
    ),
}


# Levels are named in sentences by the words of the interface.
_LEVELS: Mapping[str, str] = {
    "province": QT_TR_NOOP("province"),
    "prefecture": QT_TR_NOOP("prefecture"),
    "county": QT_TR_NOOP("county"),
    "township": QT_TR_NOOP("township"),
    "village": QT_TR_NOOP("village"),
}


class _Parameters(dict[str, object]):
    """A sentence shows what is known; a parameter that is missing shows as its name."""

    def __missing__(self, name: str) -> str:
        return "{" + name + "}"


def _template(code: str) -> str | None:
    books = (_SENTENCES, IMPORT_SENTENCES, CHECK_SENTENCES, LAYER_SENTENCES, HANDOFF_SENTENCES, PANEL_SENTENCES)
    return next((book[code] for book in books if code in book), None)


def _sentence(code: str, parameters: Mapping[str, object]) -> str:
    template = _template(code)
    if template is None:
        details = ", ".join(f"{name}={value}" for name, value in parameters.items())
        return f"{code}: {details}" if details else code
    words = _Parameters(parameters)
    if "level" in words:
        level = str(words["level"])
        words["level"] = QCoreApplication.translate(_CONTEXT, _LEVELS.get(level, level))
    return QCoreApplication.translate(_CONTEXT, template).format_map(words)


def describe_error(problem: PovertyMapError) -> str:
    """The sentence for an error, in the language of the interface."""
    return _sentence(problem.code, problem.parameters)


def describe_finding(finding: Finding) -> str:
    """The sentence for a finding, in the language of the interface; a row of a workbook is named with its sheet."""
    where = dict(finding.where)
    if (
        where.get("file")
        and where.get("sheet")
        and where.get("row")
        and "{sheet}" not in (_template(finding.code) or "")
    ):
        where["file"] = QCoreApplication.translate(_CONTEXT, _FILE_AND_SHEET).format(**where)
    return _sentence(finding.code, {**where, **finding.parameters})


def known_codes() -> frozenset[str]:
    """The codes that have a sentence; a test holds them against the codes that are raised."""
    return frozenset(_SENTENCES)
