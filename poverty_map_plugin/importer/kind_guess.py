"""Guesses what kind of record a file holds: which entity knows most of its headers."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..catalog.entities import Entity
from ..catalog.loader import Catalog
from .column_guess import ColumnGuesser
from .headers import Header, find_header
from .sheets import SheetReader

#: What a column is worth by why it was taken for a field.
_WORTH = {"column_by_label": 1.0, "column_by_alias": 0.8, "column_by_place_level": 0.3}
#: What a required field costs that no column fills.
_LACKING = 0.4
#: What a kind must be worth, of what the best is, to be told of.
_LEAST = 0.5


def rank_kinds(sheets: Sequence[SheetReader], catalog: Catalog) -> list[str]:
    """The names of the entities that the sheets of a file may hold, the likeliest first; empty when none fits.

    Those that fit far worse than the first are left out.

    Raises:
        InputError: what reading the sheets raises.
    """
    heads = [sheet.head() for sheet in sheets]
    scores: dict[str, float] = {}
    for name, entity in catalog.entities.items():
        guesser = ColumnGuesser(entity, catalog)
        headers = [header for head in heads if (header := find_header(head, guesser.words)) is not None]
        best = max((_score(guesser, entity, header) for header in headers), default=0.0)
        if best > 0:
            scores[name] = best
    least = _LEAST * max(scores.values(), default=0.0)
    ranked = sorted((name for name in scores if scores[name] >= least), key=lambda name: -scores[name])
    for name in list(ranked):
        # A register of persons holds households, too, which must be there first.
        for other in _needed(catalog.entities[name]) & set(ranked[ranked.index(name) :]) - {name}:
            ranked.remove(other)
            ranked.insert(ranked.index(name), other)
    return ranked


def _needed(entity: Entity) -> set[str]:
    """The kinds of record that one of this kind cannot be without."""
    return {field.references for field in entity.fields if field.required and field.references}


def _score(guesser: ColumnGuesser, entity: Entity, header: Header) -> float:
    guesses = guesser.guess(header, pd.DataFrame())
    worth = sum(_WORTH.get(guess.reason.code, 0.0) for guess in guesses if guess.target is not None)
    if not worth:
        return 0.0
    filled = {guess.target.field for guess in guesses if guess.target is not None}
    if set(entity.natural_key[:1]) & filled:
        filled |= set(entity.key)  # a number is made for rows without one
    lacking = sum(field.required and field.name not in filled for field in entity.fields)
    return max(worth - _LACKING * lacking, 0.01)
