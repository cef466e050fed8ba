"""Finds places by any way of writing their names, alone or as the end of a path of names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..domain import place_names
from ..domain.admin_code import level_of
from ..domain.levels import ADMIN_LEVELS, Level

#: Paths kept; the uppermost parts of a sheet's paths are few.
_KEPT_PATHS = 20_000
#: Shorter names are near too many others.
_SHORTEST_NEAR = 3


class NameIndex:
    """The places of a workspace by their names.

    Texts are folded ones (`place_names.folded`), `digits` is the length of the codes looked for.
    """

    def __init__(self, names: Mapping[str, str], old_names: Iterable[tuple[str, str]]) -> None:
        """Index `names` by code, and pairs of an old name and today's code."""
        self._full: dict[int, dict[str, list[str]]] = {level.digits: {} for level in ADMIN_LEVELS}
        self._short: dict[int, dict[str, list[str]]] = {level.digits: {} for level in ADMIN_LEVELS}
        self._upper: dict[str, list[str]] = {}
        self._paths: dict[str, tuple[str, ...]] = {}
        self._near: dict[int, dict[str, list[str]]] = {}
        self._old: dict[str, list[str]] = {}
        for code, name in names.items():
            level = level_of(code)
            written = place_names.forms(name, level)
            self._add(code, level, written.full, written.short)
        for name, code in old_names:
            if code in names:
                form = place_names.folded(name)
                self._old.setdefault(form, []).append(code)
                self._add(code, level_of(code), (form,), ())

    def _add(self, code: str, level: Level, full: Iterable[str], short: Iterable[str]) -> None:
        for index, written in ((self._full, full), (self._short, short)):
            of_level = index[level.digits]
            for form in written:
                codes = of_level.setdefault(form, [])
                if code not in codes[-1:]:
                    codes.append(code)
                if level is not Level.VILLAGE:
                    self._upper.setdefault(form, []).append(code)

    def is_old(self, text: str, code: str) -> bool:
        """Whether a text ends with a name that the place had once and not with one of today."""
        return any(
            code in self._old.get(text[start:], ()) and not self._is_current(text[start:], code)
            for start in range(len(text) - 1)
        )

    def _is_current(self, form: str, code: str) -> bool:
        return code in self._short[len(code)].get(form, ())

    def is_name(self, text: str, code: str) -> bool:
        """Whether a text is a name of the place alone, not a path."""
        return any(code in index[len(code)].get(text, ()) for index in (self._full, self._short))

    def find(self, text: str, digits: int | None) -> list[str]:
        """Codes of the places that a name or a path may mean; the word for the kind counts when it is there."""
        full: list[str] = []
        short: list[str] = []
        for level in [digits] if digits else self._full:
            full += self._ends(text, self._full[level])
            if not full:
                short += self._ends(text, self._short[level])
        return sorted(set(full or short))

    def find_at(self, parts: Sequence[str], digits: int | None) -> list[str]:
        """Codes of the places that the last of some parts may mean, within those that the ones before it mean."""
        above: tuple[str, ...] = ("",)
        for part in parts[:-1]:
            above = tuple(code for code in self.find_upper(part) if code.startswith(above))
            if not above:
                return []
        villages = digits in (None, Level.VILLAGE.digits)
        last = place_names.without_committee(parts[-1]) if villages else parts[-1]
        return [code for code in self.find(last, digits) if code.startswith(above)]

    def longest_end(self, text: str, digits: int) -> list[str]:
        """Codes of the places with the longest full name that a text ends with, whatever is before it."""
        for start in range(1, len(text) - _SHORTEST_NEAR + 1):
            codes = self._full[digits].get(text[start:])
            if codes is not None:
                return list(codes)
        return []

    def find_upper(self, text: str) -> tuple[str, ...]:
        """Codes of the places above the village that a name or a path may mean, with the word for the kind or not."""
        found = self._paths.get(text)
        if found is None:
            if len(self._paths) >= _KEPT_PATHS:
                self._paths.clear()
            found = self._paths[text] = tuple(set(self._ends(text, self._upper)))
        return found

    def _ends(self, text: str, index: Mapping[str, list[str]]) -> Iterator[str]:
        for start in range(len(text) - 1):
            codes = index.get(text[start:])
            if codes is None:
                continue
            if not start:
                yield from codes
                continue
            above = self.find_upper(text[:start])
            if above:
                yield from [code for code in codes if code.startswith(above)]

    def other_kind(self, text: str, digits: int) -> list[str]:
        """Codes of places called so but for the word for their kind: 和平社区 for 和平村."""
        level = ADMIN_LEVELS[[each.digits for each in ADMIN_LEVELS].index(digits)]
        core = place_names.bare(text, level)
        return [] if core == text else list(self._short[digits].get(core, ()))

    def near(self, text: str, digits: int) -> list[str]:
        """Codes of places whose names differ from a text in one character."""
        if len(text) < _SHORTEST_NEAR:
            return []
        if digits not in self._near:
            self._near[digits] = self._near_index(digits)
        forms = {form for variant in _variants(text) for form in self._near[digits].get(variant, ())}
        full = self._full[digits]
        return sorted({code for form in forms if _one_apart(form, text) for code in full[form]})

    def _near_index(self, digits: int) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for form in self._full[digits]:
            if len(form) >= _SHORTEST_NEAR:
                for variant in _variants(form):
                    index.setdefault(variant, []).append(form)
        return index


def _variants(text: str) -> set[str]:
    """A text, and it without each of its characters."""
    return {text, *(text[:i] + text[i + 1 :] for i in range(len(text)))}


def _one_apart(first: str, second: str) -> bool:
    """Whether one character was put in, left out or replaced."""
    if len(first) == len(second):
        return sum(a != b for a, b in zip(first, second, strict=True)) == 1
    longer, shorter = sorted((first, second), key=len, reverse=True)
    return len(longer) - len(shorter) == 1 and shorter in {longer[:i] + longer[i + 1 :] for i in range(len(longer))}
