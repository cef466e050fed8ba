"""Layer mappings: which features of a foreign layer are records of an entity, and what fills their fields."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as attribute

from ..domain.errors import CatalogError
from .binder import bind
from .entities import Entity
from .labels import CodeList, Label

#: What stands for any other value in `values`, and for any value at all in `where`.
ANY = "*"
#: Attributes that every feature has besides its own: its id, its code, and point, line or polygon.
OF_FEATURE = ("$id", "$code", "$geometry")
SLOT = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class EntityMapping:
    """How the features of a layer become the records of one entity.

    Attributes:
        where: values that the named attributes must have, all of them; features that do not fit are left out. In
            `a|b` either attribute will do.
        columns: for a field the attributes that fill it: the first that is there and not empty.
        values: for a field, other words for values of attributes; `*` stands for all that are not named.
        units: for a field, the unit of numbers that come without one.
        constants: for a field, the text that fills it where no attribute does.
        codes: how a feature without a code of its own gets one: the first template whose slots can all be filled.
        prefix: what stands before a feature's id where no template fits; the layer's name when None.
        locate: whether a missing village or county is found by the position.
        guess: whether fields that `columns` does not name are looked for by the names of attributes.
    """

    where: dict[str, tuple[str, ...]] = attribute(default_factory=dict)
    columns: dict[str, tuple[str, ...]] = attribute(default_factory=dict)
    values: dict[str, dict[str, str]] = attribute(default_factory=dict)
    units: dict[str, str] = attribute(default_factory=dict)
    constants: dict[str, str] = attribute(default_factory=dict)
    codes: tuple[str, ...] = ()
    prefix: str | None = None
    locate: bool = False
    guess: bool = True


@dataclass(frozen=True)
class LayerMapping:
    """The mappings of one source of layers.

    Attributes:
        tags: the attribute that holds further attributes as `"key"=>"value", ...`, as GDAL reads OpenStreetMap.
        shapes: words for point, line and polygon in the slot {$geometry} of codes.
    """

    entities: dict[str, EntityMapping]
    name: str = attribute(default="", metadata={"key": "mapping"})
    label: Label | None = None
    tags: str | None = None
    shapes: dict[str, str] = attribute(default_factory=dict)


def read_layer_mapping(
    text: str, file: str, entities: Mapping[str, Entity], code_lists: Mapping[str, CodeList]
) -> LayerMapping:
    """A mapping of a user's own.

    Raises:
        CatalogError: for the first mistake, with file, line, path, expected and found.
    """
    mapping = bind(LayerMapping, text, file)
    check_layer_mapping(mapping, file, entities, code_lists)
    return mapping


def check_layer_mapping(
    mapping: LayerMapping, file: str, entities: Mapping[str, Entity], code_lists: Mapping[str, CodeList]
) -> None:
    """Every name in a mapping must be there.

    Raises:
        CatalogError: for the first that is not.
    """
    for name, own in mapping.entities.items():
        where = f"entities.{name}"
        entity = entities.get(name)
        if entity is None:
            raise _mistake(file, where, "an entity", name)
        _check_fields(own, entity, file, where, code_lists)
        for template in own.codes:
            if not SLOT.search(template) or "{$code}" in template:
                expected = "texts with attributes in braces, such as OSM/{osm_id}"
                raise _mistake(file, f"{where}.codes", expected, template)
        for field, attributes in own.columns.items():
            for one in attributes:
                if one.startswith("$") and (one not in OF_FEATURE or (one == "$code" and field in entity.key)):
                    raise _mistake(file, f"{where}.columns.{field}", f"an attribute or {', '.join(OF_FEATURE)}", one)


def _check_fields(
    own: EntityMapping, entity: Entity, file: str, where: str, code_lists: Mapping[str, CodeList]
) -> None:
    fields = {field.name: field for field in entity.fields}
    for part in ("columns", "values", "units", "constants"):
        for field in getattr(own, part):
            if field not in fields:
                raise _mistake(file, f"{where}.{part}", f"a field of {entity.name}", field)
    words = [(f"values.{field}", field, word) for field, texts in own.values.items() for word in texts.values() if word]
    words += [(f"constants.{field}", field, word) for field, word in own.constants.items()]
    for part, field, word in words:
        known = fields[field].codes
        if known and word not in code_lists[known].codes:
            raise _mistake(file, f"{where}.{part}", f"a code of {known}", word)


def _mistake(file: str, path: str, expected: str, found: str) -> CatalogError:
    return CatalogError("catalog_wrong", file=file, line=1, path=path, expected=expected, found=found)
