"""The sentences about imported sheets and layers, for `messages`."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QT_TR_NOOP

IMPORT_SENTENCES: Mapping[str, str] = {
    # The import as a whole
    "entity_unknown": QT_TR_NOOP("There is no kind of record “{value}”; there are {known}."),
    "scope_unknown": QT_TR_NOOP("“{value}” is no code of a place or a bureau."),
    "more_of_the_same": QT_TR_NOOP("{file}, {column}: {count} more of the same kind; the report holds all."),
    "keys_made": QT_TR_NOOP(
        "{file}: {count} rows have no number; one was made of their {fields}. The same row gets the same number again."
    ),
    "household_folded": QT_TR_NOOP("{file}: {persons} rows of persons were folded into {count} households."),
    "register_column_missing": QT_TR_NOOP("{file} has a row for each person, but no column for the field {field}."),
    "unit_taken": QT_TR_NOOP(
        "{file}, {column}: the numbers were multiplied by {factor}, because of the unit that the header names."
    ),
    "total_row_left_out": QT_TR_NOOP("{file}: {count} rows with totals were left out (rows {rows})."),
    "note_left_out": QT_TR_NOOP("{file}: {count} rows with notes or signatures were left out (rows {rows})."),
    "header_repeated": QT_TR_NOOP(
        "{file}: the header is repeated {count} times (rows {rows}); those rows were left out."
    ),
    "other_sheets_left_out": QT_TR_NOOP(
        "{file}: the sheet “{sheet}” was taken; others with a table were left out: {names}."
    ),
    "unit_not_said": QT_TR_NOOP(
        "{file}, {column}: {names} names no unit, so its numbers were taken as they stand; those of {other} were multiplied by {factor}. Please check."
    ),
    "sheets_taken": QT_TR_NOOP("{file}: {count} sheets of one shape were read: {names}."),
    "columns_taken": QT_TR_NOOP("{file}, {sheet}: columns were taken as {columns}."),
    "columns_left_out": QT_TR_NOOP(
        "{file}, {sheet}: no field was found for the columns {columns}; what stands in them was left out. Name their fields in a mapping."
    ),
    "column_taken_by_content": QT_TR_NOOP(
        "{file}, {sheet}: the column “{column}” was taken for {field}, as {share} % of its cells look like it. Please check."
    ),
    "column_only_numbers": QT_TR_NOOP("It only numbers the rows, which is no number of a record; it is left out."),
    "column_wrong_unit": QT_TR_NOOP(
        "The column “{column}” is in {unit}, which {field} cannot be converted from; it was left out. A mapping can say by what to multiply it (units)."
    ),
    "cells_without_header": QT_TR_NOOP(
        "{file}, {sheet}: {count} rows have texts in columns without a header, which were left out (rows {rows})."
    ),
    # Files and mappings
    "sheet_file_empty": QT_TR_NOOP("{file} is empty."),
    "sheet_password_protected": QT_TR_NOOP(
        "{file} is protected with a password. Open it in a spreadsheet program and save it without one."
    ),
    "sheet_file_cut_off": QT_TR_NOOP("{file} is cut off or damaged ({reason}). Get it again from where it came."),
    "sheet_xls_not_supported": QT_TR_NOOP(
        "{file} is an old Excel workbook, which this QGIS cannot read. Save it as xlsx."
    ),
    "sheet_is_web_page": QT_TR_NOOP(
        "{file} is a web page, whatever its name says. Open it in a spreadsheet program and save it as xlsx."
    ),
    "table_not_found": QT_TR_NOOP("{file} holds no table that looks like {entity}. Name its columns in a mapping."),
    "table_without_rows": QT_TR_NOOP("{file}: there are no rows under the header (row {row})."),
    "mapping_of_other_entity": QT_TR_NOOP("The mapping is for “{value}”, not for “{entity}”."),
    "mapping_sheet_missing": QT_TR_NOOP("{file} has no sheet “{sheet}”, which the mapping names."),
    "mapping_column_missing": QT_TR_NOOP("{file}, {sheet}: there is no column “{column}”, which the mapping names."),
    "mapping_field_unknown": QT_TR_NOOP("“{value}”, which the mapping names, is no field; there are {known}."),
    # Export
    "output_not_xlsx": QT_TR_NOOP("The workbook {path} must be an .xlsx file."),
    "scope_not_found": QT_TR_NOOP("The workspace has no place or bureau {value}."),
    "texts_too_long": QT_TR_NOOP(
        "{count} texts are longer than a cell of a workbook; their cells were left blank. An import leaves them as they "
        "are."
    ),
    # Undoing
    "batch_none": QT_TR_NOOP("There is no import to undo."),
    "batch_is_workspace": QT_TR_NOOP(
        "This batch made the workspace itself, with all its places. To be rid of it, remove the workspace."
    ),
    "batch_unknown": QT_TR_NOOP("{store} knows no import {batch}."),
    "batch_undone": QT_TR_NOOP("The import was undone already, on {when}."),
    "batch_changed_since": QT_TR_NOOP(
        "{count} records of the import were changed since: {records}. Say whether they are to be kept as they are now or taken back, too."
    ),
    "batch_key_taken": QT_TR_NOOP(
        "{count} records of {entity} could not be given back their number, as others have it now, for example {record}. "
        "They were left as they are."
    ),
    # Why a column was taken for a field
    "column_by_label": QT_TR_NOOP("It is called like the field."),
    "column_by_alias": QT_TR_NOOP("Offices call the field so, too."),
    "column_by_head_row": QT_TR_NOOP("In the row of the head of household it is the head’s name."),
    "column_by_place_level": QT_TR_NOOP("It names the {level} of the place."),
    "column_by_content": QT_TR_NOOP("{share} % of its cells look like values of the field. Please check."),
    "column_by_mapping": QT_TR_NOOP("The mapping says so."),
    "column_by_mapping_left_out": QT_TR_NOOP("The mapping leaves it out."),
    "column_not_in_mapping": QT_TR_NOOP("The mapping does not know it; it is left out."),
    "column_of_report": QT_TR_NOOP("A report of rejected rows added it; it is left out."),
    "column_for_reading": QT_TR_NOOP("It only helps to read the sheet; it is left out."),
    "column_of_position": QT_TR_NOOP("With the other one it says where the record is."),
    "column_field_taken": QT_TR_NOOP("Another column fits {field} better. Please check."),
    "column_without_field": QT_TR_NOOP("No field of that name; it is left out."),
    # Cells
    "value_mended": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” was read as {read}; {count} cells are written in such ways."
    ),
    "value_missing": QT_TR_NOOP("{file}, row {row}, {column}: the value is missing; a new record needs it."),
    "value_not_number": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is no number."),
    "value_wrong_unit": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” has the unit “{found}”, which does not fit here."
    ),
    "value_not_integer": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is no whole number."),
    "value_too_low": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is less than {limit}, the least that is possible."
    ),
    "value_too_high": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is more than {limit}, the most that is possible."
    ),
    "value_not_date": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is no date; write it as 2016-03-05."),
    "value_date_ambiguous": QT_TR_NOOP(
        "{file}, row {row}, {column}: in “{value}” day and month cannot be told apart; write it as 2016-03-05."
    ),
    "value_date_completed": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” names no day; {read} was taken ({count} cells)."
    ),
    "value_open_end": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” was read as no end yet ({count} cells)."),
    "value_not_period": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is no month or year; write 2016-12 or 2016."
    ),
    "value_not_boolean": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is neither yes nor no; write 是 or 否."),
    "value_not_in_list": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is not in the list; expected {expected}."),
    "value_first_of_several": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” names several; the first, {read}, was taken ({count} cells)."
    ),
    "value_unknown_word": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” was read as not known ({count} cells)."),
    "value_error": QT_TR_NOOP("{file}, row {row}, {column}: the cell holds an error of the spreadsheet (“{value}”)."),
    "value_formula": QT_TR_NOOP(
        "{file}, row {row}, {column}: the cell holds a formula without a result (“{value}”). Open the file in a spreadsheet program and save it, or paste the values."
    ),
    "value_masked": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” was masked when it was exported and cannot be imported."
    ),
    "masked_values_kept": QT_TR_NOOP(
        "{file}: {count} values are masked as an export shows those in the workspace; they were left as they are."
    ),
    "position_wrong": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is no position in the province (longitude {x}, latitude {y}). "
        "Write both in degrees of CGCS2000, each in its own column."
    ),
    "percent_as_fraction": QT_TR_NOOP(
        "{file}, {column}: all values are between 0 and 1, for example “{value}” in row {row}. They were taken as percentages as they stand; if 0.85 means 85 %, format the column as percentage."
    ),
    "phone_wrong": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” is no phone number."),
    "identity_wrong": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is no identity number (18 digits with a possible date of birth)."
    ),
    "identity_check_digit": QT_TR_NOOP(
        "{file}, row {row}, {column}: the last digit of “{value}” does not fit the others; one of them was mistyped."
    ),
    "code_digits_lost": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” has lost digits in a spreadsheet. Format the column as text and enter the number again."
    ),
    "voltage_highest_taken": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” names several voltages; {read} kV was taken, {others} kV left ({count} cells)."
    ),
    "dates_reversed": QT_TR_NOOP("{file}, row {row}, {column}: {value} is before {earliest} in “{other}”."),
    # Places and references
    "place_unknown": QT_TR_NOOP("{file}, row {row}, {column}: there is no place “{value}” in the workspace."),
    "place_ambiguous": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” can be {candidates}. Write the code, or add the township or county."
    ),
    "place_contradiction": QT_TR_NOOP(
        "{file}, row {row}, {column}: the parts of “{value}” contradict each other. {candidates}"
    ),
    "place_outside": QT_TR_NOOP("{file}, row {row}, {column}: “{value}” lies outside of {within}."),
    "old_code_taken": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is an old code; today it is {read} ({count} cells)."
    ),
    "old_name_taken": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is an old name; today it is {read} ({count} cells)."
    ),
    "reference_unknown": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is not in the workspace. Import it first ({entity}), or leave the cell blank."
    ),
    "reference_ambiguous": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” is the name of several: {candidates}. Write the number."
    ),
    "reference_by_name": QT_TR_NOOP(
        "{file}, row {row}, {column}: “{value}” was taken by name for {read} ({count} cells)."
    ),
    # Records
    "key_missing": QT_TR_NOOP("{file}, row {row}, {column}: the row has no number, and not enough else to make one."),
    "key_repeated": QT_TR_NOOP("{file}, row {row}, {column}: {value} stands in an earlier row with other values."),
    "key_exists": QT_TR_NOOP(
        "{file}, row {row}, {column}: {value} is in the workspace with other values. To change it, import with the mode “update”."
    ),
    "replace_removed_nothing": QT_TR_NOOP(
        "{file}: {count} records that the sheet does not name were left where they are, as it is not sure which records the rejected rows are. Mend these rows and import the whole sheet again."
    ),
    "report_replaces_nothing": QT_TR_NOOP(
        "{file} is a report of rejected rows: its records were updated or added, and no others removed."
    ),
    "row_too_long": QT_TR_NOOP(
        "{file}, row {row}: the row has more cells than the header; a separator within a text may have cut it. Put such texts in quotes."
    ),
    "row_repeated": QT_TR_NOOP("{file}, row {row}: the row repeats an earlier one; it was left out."),
}
