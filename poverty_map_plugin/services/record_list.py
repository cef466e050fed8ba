"""The lists of records: what a person asks for (a scope, words, a choice, a selection) as conditions of the store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..catalog.entities import Entity, Field, FieldType, Format
from ..catalog.loader import Catalog
from ..domain.levels import Level
from ..domain.scope import Scope
from ..store.listing import Listing, Order
from ..store.sql import AnyOf, ButNot, Holds, KeyOf, OneOf, StartsWith, Where
from .places import PlaceIndex, scope_of
from .record_scope import place_path
from .workspace import Workspace

#: What a record is called by, the first that it has.
_TITLES = ("name", "title", "head_name")
#: Texts that hold no words.
_NO_WORDS = ("photo", "path", "sha256")


@dataclass(frozen=True)
class Selected:
    """What is selected on the map: records by their numbers, and places."""

    fids: tuple[int, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class RecordQuery:
    """What a person asks for.

    Attributes:
        scope: None, or the workspace's own province, for all records, those that name no place included.
        text: words, each of which a record must hold in one of its fields, as the table shows it.
        codes: field -> the code chosen.
        selected: only these records, and those of these places; None for any.
        sort: a field; the order of the records themselves when empty.
    """

    entity: str
    scope: Scope | None = None
    text: str = ""
    codes: Mapping[str, str] = field(default_factory=dict)
    selected: Selected | None = None
    sort: str = ""
    descending: bool = False


def title_field(entity: Entity) -> Field:
    """The field by which people know a record of the entity."""
    names = {each.name: each for each in entity.fields}
    return next((names[name] for name in _TITLES if name in names), entity.field(entity.key[0]))


class RecordLists:
    """Turns questions into listings, for the places and the language of one workspace."""

    def __init__(self, workspace: Workspace, places: PlaceIndex, locale: str) -> None:
        self._catalog: Catalog = workspace.catalog
        self._province = workspace.province
        self._places = places
        self._locale = locale

    def listing(self, query: RecordQuery) -> Listing:
        """The records asked for, in their order."""
        entity = self._catalog.entities[query.entity]
        where = {**self._within(entity, query.scope), **query.codes}
        groups = [tuple(self._holding(entity, word)) for word in _words(query.text)]
        if query.selected is not None:
            groups.append(self._selected(entity, query.selected))
        return Listing(entity.name, where, tuple(groups), self._order(entity, query))

    def all_in_scope(self, query: RecordQuery) -> Listing:
        """What the scope holds, whatever else is asked."""
        entity = self._catalog.entities[query.entity]
        return Listing(entity.name, self._within(entity, query.scope))

    # Scope

    def _within(self, entity: Entity, scope: Scope | None) -> Where:
        if scope is None or scope.code == self._province:
            return {}
        return self._of_places(entity, scope)

    def _of_places(self, entity: Entity, scope: Scope) -> Where:
        """What belongs to a place or bureau; all of an entity that belongs to no place."""
        path = place_path(self._catalog, entity)
        if not path:
            return {}
        if len(path) == 1:
            return {path[0]: self._in_areas(scope)}
        target = self._catalog.entities[str(entity.field(path[0]).references)]
        return {path[0]: KeyOf(target.name, target.key[0], self._of_places(target, scope))}

    def _in_areas(self, scope: Scope) -> AnyOf:
        options: list[object] = []
        for area in self._places.areas(scope):
            inside = StartsWith(area.prefix)
            options.append(ButNot(inside, AnyOf([*map(StartsWith, area.without)])) if area.without else inside)
        if scope.level is Level.BUREAU:
            options.append(OneOf(self._places.bureaus_below(scope)))
        return AnyOf(options)

    # Selection

    def _selected(self, entity: Entity, selected: Selected) -> tuple[Where, ...]:
        options: list[Where] = [{"fid": OneOf(selected.fids)}] if selected.fids else []
        if place_path(self._catalog, entity):
            for code in selected.places:
                scope = scope_of(code)
                if scope is not None:
                    options.append(self._of_places(entity, scope))
        return tuple(options)

    # Words

    def _holding(self, entity: Entity, word: str) -> Iterator[Where]:
        """The ways in which a record may hold a word."""
        for each in entity.fields:
            if each.format is Format.IDENTITY_NUMBER or each.name in _NO_WORDS:
                # Masked in the table: nobody shall guess it digit by digit.
                continue
            if each.codes:
                codes = self._catalog.code_lists[each.codes].codes
                found = [name for name, code in codes.items() if word.casefold() in code.text(self._locale).casefold()]
                if found:
                    yield {each.name: found}
            elif each.names_place:
                yield {each.name: self._named(word)}
            elif each.references:
                target = self._catalog.entities[each.references]
                named: list[object] = [Holds(word)]
                title = title_field(target)
                if title.name != target.key[0]:
                    named.append(KeyOf(target.name, target.key[0], {title.name: Holds(word)}))
                yield {each.name: AnyOf(named)}
            elif each.type in (FieldType.TEXT, FieldType.DATE, FieldType.DATETIME):
                yield {each.name: Holds(word)}
            elif each.type is FieldType.INTEGER and word.isascii() and word.isdigit() and len(word) < 16:
                yield {each.name: int(word)}

    def _named(self, word: str) -> AnyOf:
        """Codes of places and bureaus whose name holds a word, of those below them, and codes that begin with it."""
        villages: list[str | int | float] = []
        options: list[object] = []
        for level in Level:
            for place in self._places.of_level(level):
                if word in place.name:
                    if level in (Level.VILLAGE, Level.BUREAU):
                        villages.append(place.code)
                    elif level is not Level.PROVINCE:
                        options.append(StartsWith(place.code))
        if word.isascii() and word.isalnum():
            options.append(StartsWith(word))
        return AnyOf([*options, OneOf(villages)])

    # Order

    def _order(self, entity: Entity, query: RecordQuery) -> Order | None:
        if not query.sort:
            return None
        sorted_by = entity.field(query.sort)
        ranks = tuple(self._catalog.code_lists[sorted_by.codes].codes) if sorted_by.codes else ()
        return Order(query.sort, query.descending, ranks)


def _words(text: str) -> list[str]:
    """The words typed; half a sign, which no file can hold, is left out."""
    return text.encode("utf-8", "ignore").decode("utf-8").split()
