"""Turns the attributes of a layer's features into the texts of an entity's fields, by a mapping and by their names."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from ..catalog.entities import Entity, Field
from ..catalog.layer_mappings import ANY, OF_FEATURE, SLOT, EntityMapping, LayerMapping
from ..domain.levels import ADMIN_LEVELS
from .column_guess import ColumnGuesser
from .headers import Header, normalised
from .mapping import Target
from .numbers import unit_factor
from .table_check import Column

#: A shapefile keeps ten bytes of a name; a Chinese letter may not be cut in its middle.
_SHORTENED_FROM, _SHORTENED_TO = 8, 10
_WITH_UNIT = re.compile(r".+[(（\[/_](?P<unit>[^()（）\[\]/_]{1,4})[)）\]]?$")
_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
_NOT_IN_CODE = re.compile(r"[\s'\"`=]+")


@dataclass(frozen=True)
class LayerTexts:
    """The texts of a chunk.

    Attributes:
        texts: a column a field; the index is the feature id.
        made: ids of the features whose code was made of prefix and id.
    """

    texts: pd.DataFrame
    made: Sequence[int]


@dataclass
class LayerFields:
    """Reads the attributes of one layer as an entity's fields.

    Attributes:
        names: the layer's attributes.
        layer: its name, which made codes begin with unless the mapping gives a prefix.
        source: the mapping, None to go by the names of the attributes alone.
        shortened: whether the format cuts names, as shapefiles do.
        origin: when the layer is the report of an earlier import, its attributes of that layer's name and feature id:
            a code that is made of them is the one that was made then.
        guesser: finds the fields that attributes are called like.
    """

    entity: Entity
    names: Sequence[str]
    layer: str
    source: LayerMapping | None = None
    shortened: bool = False
    origin: tuple[str, str] | None = None
    guesser: ColumnGuesser | None = None
    #: By what is filled, a field or a part of a place such as `village_code:county`.
    _columns: dict[str, Column] = field(init=False)
    #: By the same, the attributes that fill it: the first that is not empty.
    _attributes_of: dict[str, tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        found = self.source.entities.get(self.entity.name) if self.source else None
        self.mapping = found or EntityMapping()
        self._attributes_of = dict(self.mapping.columns)
        guesses = self._guesses() if self.guesser and self.mapping.guess else {}
        for key, (_, _, attributes) in guesses.items():
            self._attributes_of[key] = attributes
        if self._makes(self.entity.key[0]):
            self._attributes_of.setdefault(self.entity.key[0], ())
        self._columns = {}
        for key in self._attributes_of:
            target, factor, _ = guesses.get(key, (Target.parse(key), None, ()))
            unit, own = self.mapping.units.get(target.field), self.entity.field(target.field).unit
            factor = unit_factor(unit, own) if unit and own else factor
            self._columns[key] = Column(key, self.header(key), target.field, target.part, factor)

    @property
    def columns(self) -> list[Column]:
        """What a checker takes: every field that is filled, by its name in the frame, called as in the layer."""
        order = {f.name: number for number, f in enumerate(self.entity.fields)}
        return sorted(self._columns.values(), key=lambda column: order[column.field])

    @property
    def unfilled(self) -> list[Field]:
        """Required fields that nothing fills."""
        filled = {column.field for column in self.columns} | set(self.mapping.constants)
        return [f for f in self.entity.fields if f.required and f.name not in filled]

    @property
    def left_out(self) -> list[str]:
        """The attributes that fill nothing, when they were chosen by their names."""
        if not (self.guesser and self.mapping.guess):
            return []
        used = {self._known(name) for names in self._attributes_of.values() for name in names}
        used |= {self._known(name) for names in self.mapping.where for name in names.split("|")} | set(
            self.origin or ()
        )
        return [name for name in self.names if name not in used and name.lower() not in _OF_FILES]

    @property
    def missing(self) -> list[str]:
        """Attributes of the mapping of which a field has none in the layer; in tags they may be or not."""
        if self.source is None or self._tags() is not None:
            return []
        lost = []
        for names in self.mapping.columns.values():
            if not any(name in OF_FEATURE or self._known(name) for name in names):
                lost.append(" | ".join(names))
        return lost

    def header(self, name: str) -> str:
        """What a field, or a part of a place, is called in the layer."""
        keys = [name] if name in self._attributes_of else [key for key in self._attributes_of if _field_of(key) == name]
        there = [known for key in keys for known in map(self._known, self._attributes_of[key]) if known]
        return " | ".join(there) or self.entity.field(_field_of(name)).label.zh_CN

    def fitting(self, chunk: pd.DataFrame) -> pd.Series:
        """Which features of a chunk of attributes (texts by name, the index is the feature id) are of the entity."""
        fits = pd.Series(data=True, index=chunk.index)
        attributes = self._attributes(chunk, self.mapping.where)
        for names, values in self.mapping.where.items():
            one = pd.Series(data=False, index=chunk.index)
            for name in names.split("|"):
                column = attributes[name]
                one |= (column != "") if ANY in values else column.isin(values)
            fits &= one
        return fits

    def _origins(self, attributes: Mapping[str, pd.Series], row: int) -> tuple[str, str]:
        if self.origin is None:
            return self.layer, str(row)
        layer, number = (str(attributes[name].at[row]) for name in self.origin)
        return layer or self.layer, number or str(row)

    def read(self, chunk: pd.DataFrame, shapes: pd.Series) -> LayerTexts:
        """The texts of the fields of a chunk of attributes.

        Args:
            chunk: texts by attribute; the index is the feature id.
            shapes: point, line or polygon of each feature.
        """
        asked = {name for names in self._attributes_of.values() for name in names}
        asked |= {slot for template in self.mapping.codes for slot in SLOT.findall(template)}
        asked |= set(self.origin or ())
        attributes = self._attributes(chunk, asked)
        words = self.source.shapes if self.source else {}
        attributes["$id"] = pd.Series(chunk.index.astype(str), index=chunk.index, dtype=object)
        attributes["$geometry"] = shapes.map(lambda shape: words.get(shape, shape)).astype(object)
        texts: dict[str, pd.Series] = {}
        made: Sequence[int] = ()
        if self._makes(self.entity.key[0]):
            texts[self.entity.key[0]], made = self._codes(attributes, chunk.index)
            attributes["$code"] = texts[self.entity.key[0]]
        for key in self._columns:
            if key not in texts:
                texts[key] = self._field(key, attributes, chunk.index)
        return LayerTexts(pd.DataFrame(texts, index=chunk.index, dtype=object), made)

    # Names

    def _makes(self, name: str) -> bool:
        """Whether a code is made where the layer has none; that of a place is given by the state."""
        is_place = self.entity.name in {level.value for level in ADMIN_LEVELS}
        return self.entity.key == (name,) and name == "code" and not is_place

    def _tags(self) -> str | None:
        return self._known(self.source.tags) if self.source and self.source.tags else None

    def _known(self, name: str) -> str | None:
        """The layer's attribute of a name, whatever the case of its letters."""
        if name in self.names:
            return name
        return next((known for known in self.names if known.lower() == name.lower()), None)

    def _guesses(self) -> dict[str, tuple[Target, float | None, tuple[str, ...]]]:
        """By what is filled: the target, the factor of its bare numbers, and the attributes, the likeliest first.

        A KML file has a Name, mostly empty, beside the 名称 of its maker: both fill the name, if one does not.
        """
        taken = {self._known(name) for names in self.mapping.columns.values() for name in names}
        # A slash in the name of an attribute is no second row of a header.
        names = tuple("" if name in taken else name.replace("\ufffd", "") for name in self.names)
        guesser = self.guesser
        guesses = guesser.guess(Header(1, 1, names), pd.DataFrame()) if guesser else ()
        found: dict[str, tuple[Target, float | None, tuple[str, ...]]] = {}
        beside: dict[str, list[str]] = {}
        left = []
        for guess in guesses:
            attribute = self.names[guess.position]
            if guess.target is not None and guess.target.field not in self.mapping.columns:
                factor = guess.factor or self._factor(attribute, guess.target.field)
                found[str(guess.target)] = (guess.target, factor, (attribute,))
            elif guess.target is None and guess.reason.code == "column_field_taken":
                beside.setdefault(str(guess.reason.parameters["field"]), []).append(attribute)
            elif guess.target is None and guess.header:
                left.append(attribute)
        for key, more in beside.items():
            if key in found:
                target, factor, first = found[key]
                found[key] = (target, factor, (*first, *more))
        return found | self._shortened(left, {_field_of(key) for key in found})

    def _factor(self, attribute: str, name: str) -> float | None:
        """What bare numbers are multiplied by when the unit ends the name, as in 长度/m or voltage_kv."""
        unit, match = self.entity.field(name).unit, _WITH_UNIT.fullmatch(attribute.strip())
        return unit_factor(match["unit"], unit) if unit and match else None

    def _shortened(
        self, attributes: Iterable[str], filled: Collection[str]
    ) -> dict[str, tuple[Target, float | None, tuple[str, ...]]]:
        """The fields whose names a shapefile has cut, where only one can be meant."""
        found: dict[str, tuple[Target, float | None, tuple[str, ...]]] = {}
        if not self.shortened:
            return found
        words = {f.name: [normalised(word) for word in _words(f)] for f in self.entity.fields}
        for attribute in attributes:
            likely = [name for name, own in words.items() if _is_short_of(attribute, own)]
            open_ones = [name for name in likely if name not in filled and name not in self.mapping.columns]
            if len(likely) == 1 and open_ones and likely[0] not in found:
                found[likely[0]] = (Target(likely[0]), None, (attribute,))
        return found

    # Texts

    def _attributes(self, chunk: pd.DataFrame, names: Iterable[str]) -> dict[str, pd.Series]:
        """The attributes of these names, of the layer's own or of its tags; empty ones where it has none."""
        asked = {part for name in names for part in name.split("|")} if names else set()
        found: dict[str, pd.Series] = {}
        for name in asked:
            known = self._known(name)
            if known:
                found[name] = chunk[known].str.strip()
        rest = sorted(asked - set(found) - set(OF_FEATURE))
        tags = self._tags()
        parsed = [parse_tags(text) for text in chunk[tags]] if rest and tags else []
        for name in rest:
            texts = [tag.get(name, "").strip() for tag in parsed] if tags else ""
            found[name] = pd.Series(texts, index=chunk.index, dtype=object)
        return found

    def _field(self, key: str, attributes: Mapping[str, pd.Series], index: pd.Index) -> pd.Series:
        name = _field_of(key)
        texts = pd.Series("", index=index, dtype=object)
        for attribute in self._attributes_of[key]:
            texts = texts.where(texts != "", attributes[attribute])
        if words := self.mapping.values.get(name):
            other = words.get(ANY)
            texts = texts.map(
                lambda text: words.get(text, words.get(text.lower(), other or "" if ANY in words else text))
                if text
                else ""
            )
        if constant := self.mapping.constants.get(name):
            texts = texts.where(texts != "", constant)
        return texts.astype(object)

    def _codes(self, attributes: Mapping[str, pd.Series], index: pd.Index) -> tuple[pd.Series, Sequence[int]]:
        key = self.entity.key[0]
        codes = (
            self._field(key, attributes, index) if key in self._columns else pd.Series("", index=index, dtype=object)
        )
        for template in self.mapping.codes:
            slots = SLOT.findall(template)
            fits = codes == ""
            for slot in slots:
                fits &= attributes[slot] != ""
            for row in index[fits]:
                codes.at[row] = SLOT.sub(lambda match: str(attributes[match[1]].at[row]), template)  # noqa: B023
        without = index[codes == ""]
        for row in without:
            layer, number = self._origins(attributes, row)
            prefix = _NOT_IN_CODE.sub("_", layer if self.mapping.prefix is None else self.mapping.prefix).strip("_")
            codes.at[row] = f"{prefix}-{number}" if prefix else number
        return codes, [int(row) for row in without]


#: Attributes that programs number features with.
_OF_FILES = frozenset(("fid", "id", "objectid", "ogc_fid", "gid"))


def parse_tags(text: str) -> dict[str, str]:
    """The keys and values of `"key"=>"value","key"=>"value"`, with backslashes before quotes."""
    return {_ESCAPED.sub(r"\1", key): _ESCAPED.sub(r"\1", value) for key, value in _TAG.findall(text)}


def _field_of(key: str) -> str:
    return key.partition(":")[0]


def _words(target: Field) -> tuple[str, ...]:
    label = target.label
    return (label.zh_CN, label.zh_TW, *target.aliases, target.name, label.en)


def _is_short_of(attribute: str, words: Iterable[str]) -> bool:
    """Whether a name is one of these words, cut by a shapefile."""
    # The last letter may have been cut in its middle.
    attribute = attribute.rstrip("\ufffd")
    plain = normalised(attribute)
    sizes = (len(attribute.encode("utf-8", "replace")), len(attribute.encode("gb18030", "replace")))
    cut = any(_SHORTENED_FROM <= size <= _SHORTENED_TO for size in sizes)
    return cut and any(word != plain and word.startswith(plain) for word in words)
