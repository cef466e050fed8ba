"""Reads columns that name places: one with a code or a name, or several with the parts of a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ..catalog.entities import Field
from ..domain import admin_code
from ..domain.levels import Level
from .places import PlaceMatch, PlaceMatcher
from .problem import Problem, Reading
from .values import ParsedColumn, by_number, factorized

#: How many candidates a sentence names.
_SHOWN = 5
#: Ways of matching that a person should be told of.
_TOLD = {"old_code": "old_code_taken", "old_name": "old_name_taken"}


@dataclass
class PlaceColumns:
    """Matches texts to places, each different one once over all chunks.

    Attributes:
        matcher: knows the workspace's places.
        names: official names by code, for the candidates shown.
        bureaus: codes of power-supply bureaus by code and by name; a field for any place may name one.
        answers: what a person answered for texts that are not clear, by text.
        within: a code that all places must lie in, "" for none.
        province: the code of the workspace's province.
    """

    matcher: PlaceMatcher
    names: Mapping[str, str]
    bureaus: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    within: str = ""
    province: str = ""
    _met: dict[tuple[Level | None, Level | None, tuple[tuple[Level | None, str], ...]], Reading] = field(
        default_factory=dict
    )

    def parse(self, target: Field, parts: Mapping[Level | None, pd.Series], own: Level | None = None) -> ParsedColumn:
        """The codes of the places that a row's texts name.

        Args:
            target: the field to fill.
            parts: texts by the level that they name; None for the column of a code, a name or a path.
            own: the level when the records are places themselves: a new code is no mistake then.
        """
        levels = list(parts)
        level = own or target.place_level
        columns = list(parts.values())
        index = columns[0].index
        if len(columns) == 1:
            places, different = factorized(columns[0])
        else:
            places, different = pd.factorize(_as_objects(list(zip(*columns, strict=True))))
        readings = []
        for key in different:
            texts = (key,) if isinstance(key, str) else key
            asked = tuple(zip(levels, texts, strict=True))
            reading = self._met.get((level, own, asked))
            if reading is None:
                reading = self._met[(level, own, asked)] = self._read(asked, level, own)
            readings.append(reading)
        problems, mended = {}, {}
        for position, odd in _odd(places, readings):
            row = int(index[position])
            if odd.problem:
                problems[row] = odd.problem
            if odd.mended:
                mended[row] = odd.mended
        found = by_number([reading.value for reading in readings], places, columns[0])
        return ParsedColumn(found, problems, mended)

    def is_place(self, text: str, level: Level | None) -> bool:
        """Whether a text names a place of the level, or of any, or a bureau."""
        match = self.matcher.match(text, level)
        return match.code is not None or match.how == "ambiguous" or (level is None and text in self.bureaus)

    def _read(self, asked: tuple[tuple[Level | None, str], ...], level: Level | None, own: Level | None) -> Reading:
        texts = {part: text.strip() for part, text in asked if text.strip()}
        if not texts:
            return Reading(None)
        whole = "/".join(texts.values())
        if whole in self.answers:
            return Reading(self.answers[whole])
        if whole == texts.get(None) and self._is_code(whole, level):
            return Reading(whole)
        match = self._match(texts, level)
        if match.code is None and level is None:
            for text in texts.values():
                if text in self.bureaus:
                    return Reading(self.bureaus[text])
        if match.code is None:
            if own is not None and self._is_new(texts, own):
                return Reading(admin_code.normalise(texts[None]))
            return Reading(problem=self._problem(match, level))
        if not match.code.startswith(self.within):
            return Reading(problem=Problem("place_outside", {"place": match.code, "within": self.within}))
        told = _TOLD.get(match.how)
        return Reading(match.code, mended=Problem(told, {"read": match.code}) if told else None)

    def _is_code(self, text: str, level: Level | None) -> bool:
        """Whether a text is nothing but the code of a place that is there, as most texts in large files are."""
        return level is not None and len(text) == level.digits and text in self.names and text.startswith(self.within)

    def _match(self, texts: Mapping[Level | None, str], level: Level | None) -> PlaceMatch:
        named = {part: text for part, text in texts.items() if part is not None}
        if None not in texts:
            lowest = max(named, key=lambda part: part.digits)
            if level is not None and lowest is not level:
                return PlaceMatch(None, (), "incomplete")
            return self.matcher.match_parts(named, lowest, self.within)
        own = named.pop(level, "") if level is not None else ""
        if level is None or not named:
            match = self.matcher.match(texts[None], level, self.within, own)
            upper = self.matcher.match_parts(named, max(named, key=lambda part: part.digits)) if named else None
            if upper is not None and upper.code and match.code is None:
                match = self.matcher.match(texts[None], None, upper.code)
            if match.code is not None and not self._agree(match.code, named):
                return PlaceMatch(None, (match.code,), "contradiction")
        else:
            match = self.matcher.match_parts({**named, level: texts[None]}, level, self.within)
        if match.code is not None and own and not self.matcher.check_name(match.code, own):
            return PlaceMatch(None, (match.code,), "contradiction")
        return match

    def _agree(self, code: str, named: Mapping[Level, str]) -> bool:
        """Whether names of the places above, or of the place itself, fit a code."""
        uppers = {part: admin_code.at_level(code, part) for part in named}
        return all(not upper or self.matcher.check_name(upper, named[part]) for part, upper in uppers.items())

    def _is_new(self, texts: Mapping[Level | None, str], own: Level) -> bool:
        code = admin_code.normalise(texts.get(None, ""))
        return code is not None and len(code) == own.digits and admin_code.parent(code) in self.names

    def _problem(self, match: PlaceMatch, level: Level | None) -> Problem:
        parameters: dict[str, object] = {"level": level.value if level else ""}
        if match.how == "incomplete":
            return Problem("value_missing")
        if match.how == "digits_lost":
            return Problem("code_digits_lost", parameters)
        if match.candidates:
            parameters["candidates"] = self._named(match.candidates)
            parameters["codes"] = match.candidates
        if match.how in ("contradiction", "upper_unknown"):
            return Problem("place_contradiction", {"candidates": "", **parameters})
        if match.how in ("outside", "other_province"):
            return Problem("place_outside", {"within": self.within or self.province, **parameters})
        return Problem("place_ambiguous" if match.candidates else "place_unknown", parameters)

    def _named(self, codes: Iterable[str]) -> str:
        codes = list(codes)
        shown = []
        for code in codes[:_SHOWN]:
            path = [self.names.get(up, up) for up in admin_code.lineage(code)[2:]] or [self.names.get(code, code)]
            shown.append(f"{''.join(path)} ({code})")
        return "; ".join(shown) + (" ..." if len(codes) > _SHOWN else "")


def _as_objects(items: list[Any]) -> np.ndarray:
    made = np.empty(len(items), dtype=object)
    made[:] = items
    return made


def _odd(places: Iterable[int], readings: list[Reading]) -> Iterable[tuple[int, Reading]]:
    if not any(reading.problem or reading.mended for reading in readings):
        return
    for position, place in enumerate(places):
        reading = readings[place]
        if reading.problem or reading.mended:
            yield position, reading
