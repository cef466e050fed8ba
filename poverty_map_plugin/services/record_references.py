"""What an import looks up in the store: the places and records that texts name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..catalog.entities import Entity, Field
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.scope import Scope
from ..importer.place_columns import PlaceColumns
from ..importer.places import PlaceMatcher
from ..importer.problem import Problem
from .workspace import Workspace

#: Fields by which people call a record instead of by its number.
_NAMES = ("name", "title")
#: Of how many records' names an index is worth its memory.
_MOST_NAMES = 50_000
_SHOWN = 5


def place_columns(workspace: Workspace, answers: Mapping[str, str], scope: Scope | None = None) -> PlaceColumns:
    """What reads the places of a workspace, with the answers that a mapping keeps."""
    store = workspace.store
    names: dict[str, str] = {}
    for level in ADMIN_LEVELS:
        rows = store.read(level.value, ["code", "name"], order=["code"])
        names.update(zip(rows["code"], rows["name"], strict=True))
    rows = store.read("bureau", ["code", "name"], order=["code"])
    bureaus = dict(zip(rows["name"], rows["code"], strict=True)) | {code: code for code in rows["code"]}
    within = scope.code if scope is not None and scope.level is not Level.BUREAU else ""
    matcher = PlaceMatcher(names, workspace.catalog.old_codes, workspace.province)
    return PlaceColumns(matcher, names, bureaus, answers, within, workspace.province)


def answer_key(entity: str, text: str) -> str:
    """Under which a mapping keeps whom a person meant with a text that names several records of an entity."""
    return f"{entity}:{text}"


class StoreReferences:
    """Finds the records that texts refer to by number, or by a name that only one record has.

    `answers` says which one was meant where several have the name, by `answer_key`.
    """

    def __init__(self, workspace: Workspace, answers: Mapping[str, str] | None = None) -> None:
        self._workspace = workspace
        self._answers = answers or {}
        self._found: dict[str, dict[str, str | Problem]] = defaultdict(dict)
        self._names: dict[str, dict[str, list[str]]] = {}

    def find(self, target: Field, texts: Sequence[str]) -> Mapping[str, str | Problem]:
        """For each text the key of the record that it names, or why it names none; unknown ones are left out."""
        import pandas as pd

        entity = self._workspace.catalog.entities[str(target.references)]
        found = self._found[entity.name]
        asked = [text for text in texts if text not in found]
        if asked:
            key = entity.key[0]
            known = self._workspace.store.find(entity.name, (key,), pd.DataFrame({key: asked}), [key])[key]
            found.update((code, code) for code in known)
            left = [text for text in asked if text not in found]
            names = self._by_name(entity) if left else {}
            for text in left:
                codes = names.get(text, [])
                answer = self._answers.get(answer_key(entity.name, text))
                if len(codes) == 1:
                    found[text] = codes[0]
                elif answer is not None and answer in codes:
                    found[text] = answer
                elif codes:
                    shown = ", ".join(codes[:_SHOWN]) + (" ..." if len(codes) > _SHOWN else "")
                    parameters = {"entity": entity.name, "candidates": shown, "codes": tuple(codes)}
                    found[text] = Problem("reference_ambiguous", parameters)
                else:
                    found[text] = Problem("reference_unknown", {"entity": entity.name})
        return {text: found[text] for text in texts}

    def _by_name(self, entity: Entity) -> Mapping[str, list[str]]:
        if entity.name not in self._names:
            index: dict[str, list[str]] = defaultdict(list)
            field = next((f.name for f in entity.fields if f.name in _NAMES), None)
            store, key = self._workspace.store, entity.key[0]
            if field is not None and store.count(entity.name) <= _MOST_NAMES:
                rows = store.read(entity.name, [key, field], order=[key])
                for code, name in zip(rows[key], rows[field], strict=True):
                    index[name].append(code)
            self._names[entity.name] = index
        return self._names[entity.name]
