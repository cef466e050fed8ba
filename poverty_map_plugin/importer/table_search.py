"""Looks for the table in a file that holds an entity's records, and for the sheets that are read with it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

import pandas as pd

from ..catalog.entities import Entity
from ..catalog.labels import LOCALES
from ..catalog.loader import Catalog
from ..domain.errors import InputError
from ..domain.feedback import Feedback
from ..domain.findings import info, warning
from ..domain.levels import Level
from .column_guess import ColumnGuesser
from .found_table import FoundTable
from .headers import Header, find_header, joined_names, known_words, unit_note
from .mapping import Guess, TableMapping, Target
from .same_shape import arranged_like, units_not_said
from .sheets import SheetReader, open_sheets

#: How many rows of data are looked at to guess what columns hold.
_SAMPLE = 500


def find_table(
    path: Path,
    entity: Entity,
    catalog: Catalog,
    mapping: TableMapping | None = None,
    known_place: Callable[[str, Level | None], bool] | None = None,
    *,
    first: str = "",
    unknown_too: bool = False,
    feedback: Feedback | None = None,
) -> FoundTable:
    """The table of a file that fits an entity best, or the one that a mapping names.

    Args:
        path: of the file.
        entity: what its rows are.
        catalog: of the workspace.
        mapping: how columns become fields; guessed when None.
        known_place: whether a text names a place of the workspace, of a level or of any.
        first: the sheet whose table it is to be, and whose header row the mapping names; sheets of its shape are read
            with it. The best sheet when empty.
        feedback: asked whether to stop.
        unknown_too: whether a table will do none of whose columns fills a field, as a person will say what they fill.

    Raises:
        InputError: what `open_sheets` raises; table_not_found, mapping_sheet_missing, mapping_column_missing,
            mapping_field_unknown, mapping_of_other_entity.
    """
    if mapping is not None and mapping.entity != entity.name:
        raise InputError("mapping_of_other_entity", value=mapping.entity, entity=entity.name)
    sheets = open_sheets(path, feedback)
    guesser = ColumnGuesser(entity, catalog, known_place)
    wanted = first or (mapping.sheet if mapping is not None else None)
    try:
        best = _best_table(sheets, path, guesser, mapping, wanted, unknown_too)
        if mapping is None or mapping.sheet is None:
            _take_others(sheets, best, guesser)
        return best
    except BaseException:
        for sheet in sheets:
            sheet.close()
        raise


def _best_table(
    sheets: list[SheetReader],
    path: Path,
    guesser: ColumnGuesser,
    mapping: TableMapping | None,
    wanted: str | None,
    unknown_too: bool,
) -> FoundTable:
    entity = guesser.entity
    if wanted is not None:
        sheets = [sheet for sheet in sheets if sheet.name == wanted]
        if not sheets:
            raise InputError("mapping_sheet_missing", file=str(path), sheet=wanted)
    tables, problem = [], None
    for sheet in sheets:
        try:
            table = _table(sheet, guesser, mapping)
        except InputError as lacking:
            if lacking.code != "mapping_column_missing":
                raise
            problem = problem or lacking  # another sheet may have the mapping's columns
            continue
        if table is not None:
            tables.append(table)
    if not tables and problem is not None:
        raise problem
    if not tables:
        raise InputError("table_not_found", file=path.name, entity=entity.name)
    # A county's sheet would do for a prefecture, but for its name.
    own = {entity.label.text(locale) for locale in LOCALES}
    best = max(tables, key=lambda table: (not table.reader.hidden, *_fit(table, entity), table.reader.name in own))
    if not _fit(best, entity)[1] and not unknown_too:
        raise InputError("table_not_found", file=path.name, entity=entity.name)
    return best


def _take_others(sheets: list[SheetReader], best: FoundTable, guesser: ColumnGuesser) -> None:
    """Give the best table those of the same shape, and tell of the others.

    Hidden sheets are not read; nor is one that is named like another kind of record.
    """
    file = best.reader.file.name
    words = guesser.words | set(_words_of(best.mapping))
    kinds = {
        entity.label.text(locale)
        for entity in guesser.catalog.entities.values()
        for locale in LOCALES
        if entity is not guesser.entity
    }
    guessed, more, others = None, [], []
    for sheet in sheets:
        if sheet is best.reader or (table := _table(sheet, guesser, None, words)) is None:
            continue
        if guessed is None:
            guessed = _guessed(best, guesser)
        skipped = sheet.hidden or best.reader.hidden or sheet.name in kinds or best.is_report
        arranged = None if skipped else arranged_like(best, guessed, table)
        if arranged is None:
            others.append(sheet.name)
        else:
            more.append(arranged)
    names = ", ".join(table.reader.name for table in (best, *more))
    if others:
        where = {"file": file, "sheet": names}
        best.findings = (*best.findings, warning("other_sheets_left_out", where, names=", ".join(others)))
    if more:
        best.more = tuple(more)
        best.mapping = replace(best.mapping, sheet=None)
        best.findings = (*best.findings, info("sheets_taken", {"file": file}, count=len(more) + 1, names=names))
        best.findings = (*best.findings, *units_not_said(best.tables))


def _guessed(best: FoundTable, guesser: ColumnGuesser) -> FoundTable:
    sample = next(iter(best.reader.chunks(best.header.last, _SAMPLE)), pd.DataFrame()).iloc[:_SAMPLE]
    return replace(best, guesses=guesser.guess(best.header, sample))


def _fit(table: FoundTable, entity: Entity) -> tuple[int, int]:
    """How many required fields, and how many fields at all, a table fills."""
    fields = {guess.target.field for guess in table.guesses if guess.target}
    return sum(entity.field(name).required for name in fields), len(fields)


def _table(
    sheet: SheetReader, guesser: ColumnGuesser, mapping: TableMapping | None, words: Collection[str] = ()
) -> FoundTable | None:
    head = sheet.head()
    header: Header | None = None
    words = words or guesser.words | set(_words_of(mapping) if mapping else ())
    if mapping is not None and mapping.header_row is not None:
        header = _given_header(head, mapping, guesser.words)
        taken = {name for name, text in mapping.columns.items() if text is not None}
        if mapping.sheet is None and sheet.name and taken and (header is None or not taken <= set(header.names)):
            header = find_header(head, words, numbered=not sheet.is_export)  # the row is that of another sheet
    else:
        header = find_header(head, words, numbered=not sheet.is_export)
    if header is None:
        return None
    sample = next(iter(sheet.chunks(header.last, _SAMPLE)), pd.DataFrame()).iloc[:_SAMPLE]
    guesses = guesser.guess(header, sample)
    if mapping is None:
        person = guesser.one_row_per_person(header)
        return FoundTable(sheet, header, guesses, _complete(guesses, sheet, header, guesser.entity.name, person))
    guesses = tuple(_mapped(guess, mapping, guesser, header) for guess in guesses)
    _check_mapping(mapping, header, guesser.entity, sheet)
    # A mapping that names no columns leaves this to the headers, too.
    person = mapping.one_row_per_person or (not mapping.columns and guesser.one_row_per_person(header))
    full = _complete(guesses, sheet, header, guesser.entity.name, person)
    kept = replace(full, constants=mapping.constants, places=mapping.places, blanks=mapping.blanks)
    return FoundTable(sheet, header, guesses, kept)


def _words_of(mapping: TableMapping) -> list[str]:
    return [word for name in mapping.columns for word in known_words(name)]


def _given_header(head: list[list[str]], mapping: TableMapping, words: Collection[str]) -> Header | None:
    """The header that ends in the row a mapping names: of as many rows as give the names that it knows.

    A mapping that names no columns yet leaves it to the known words.
    """
    last = mapping.header_row or 1
    best: tuple[int, Header] | None = None
    for count in (1, 2, 3):
        window = [[" ".join(text.split()) for text in row] for row in head[max(last - count, 0) : last]]
        names = joined_names(window)
        if mapping.columns:
            known = sum(name in mapping.columns for name in names)
        else:
            known = len({name for name in names if name and any(word in words for word in known_words(name)[:2])})
        if best is None or known > best[0]:
            first = last - len(window)
            best = (known, Header(first + 1, last, names, unit_note(head[:first])))
    return best[1] if best and any(best[1].names) else None


def _mapped(guess: Guess, mapping: TableMapping, guesser: ColumnGuesser, header: Header) -> Guess:
    """A guess as a mapping has it; a mapping that names no columns leaves all guesses."""
    if not mapping.columns:
        return guess
    text = mapping.columns.get(guess.header)
    where = {"column": guess.header}
    if text is None:
        left_out = guess.header in mapping.columns
        code = "column_by_mapping_left_out" if left_out else "column_not_in_mapping"
        return Guess(guess.position, guess.header, None, info(code, where), sure=left_out or guess.sure)
    target = Target.parse(text)
    reason = info("column_by_mapping", where, field=target.field)
    factor = mapping.units.get(guess.header)
    if factor is None and (field := guesser.field(target.field)) is not None:
        factor = guesser.factor(guess.header, field, header)
    return Guess(guess.position, guess.header, target, reason, factor=factor)


def _check_mapping(mapping: TableMapping, header: Header, entity: Entity, sheet: SheetReader) -> None:
    names = {f.name for f in entity.fields}
    for name, text in mapping.columns.items():
        if text is not None and Target.parse(text).field not in names:
            raise InputError("mapping_field_unknown", value=text, known=", ".join(sorted(names)))
        if text is not None and name not in header.names:
            raise InputError("mapping_column_missing", file=sheet.file.name, sheet=sheet.name, column=name)
    for name in mapping.constants:
        if name not in names:
            raise InputError("mapping_field_unknown", value=name, known=", ".join(sorted(names)))


def _complete(
    guesses: tuple[Guess, ...], sheet: SheetReader, header: Header, entity: str, one_row_per_person: bool
) -> TableMapping:
    return TableMapping(
        entity=entity,
        sheet=sheet.name or None,
        header_row=header.last,
        columns={g.header: str(g.target) if g.target else None for g in guesses if g.header},
        units={g.header: g.factor for g in guesses if g.factor is not None},
        one_row_per_person=one_row_per_person,
    )
