"""Turns the attributes of a layer's features into the texts of an entity's fields, by a mapping and by their names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from ..catalog.entities import Entity, Field
from ..catalog.layer_mappings import ANY, OF_FEATURE, SLOT, EntityMapping, LayerMapping
from ..domain.levels import ADMIN_LEVELS
from .table_check import Column

#: A shapefile keeps ten bytes of a name; a Chinese letter may not be cut in its middle.
_SHORTENED_FROM, _SHORTENED_TO = 8, 10
_NOT_WORD = re.compile(r"[\s_\-./\\:*]")
_WITH_UNIT = re.compile(r"(?P<name>.*?)[(\[/](?P<unit>[a-z%]{1,4}|[伏千安瓦兆公里米户人年元万]{1,3})[)\]]?$")
_TAG = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
_ENDS_IN_NUMBER = re.compile(r"\d\.?$")
_VOLTAGE_FACTORS = {"v": 0.001, "伏": 0.001, "kv": 1.0, "千伏": 1.0}
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
    """

    entity: Entity
    names: Sequence[str]
    layer: str
    source: LayerMapping | None = None
    shortened: bool = False
    origin: tuple[str, str] | None = None
    _columns: dict[str, tuple[str, ...]] = field(init=False)
    _units: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        found = self.source.entities.get(self.entity.name) if self.source else None
        self.mapping = found or EntityMapping()
        self._columns = dict(self.mapping.columns)
        self._units = dict(self.mapping.units)
        if self.mapping.guess:
            taken = {self._known(name) for names in self._columns.values() for name in names}
            for name, (attributes, unit) in self._guesses(taken).items():
                self._columns[name] = attributes
                if unit and self.entity.field(name).unit:
                    self._units.setdefault(name, unit)

    @property
    def columns(self) -> list[Column]:
        """What a checker takes: every field that is filled, by its name in the frame, called as in the layer."""
        filled = [f.name for f in self.entity.fields if f.name in self._columns or self._makes(f.name)]
        return [self._column(name) for name in filled]

    def _column(self, name: str) -> Column:
        # Of voltages the reader itself is told the unit, so that it shows them as they came.
        factor = _VOLTAGE_FACTORS.get(self._units.get(name, "").lower()) if self._is_voltage(name) else None
        column = Column(name, self.header(name), name)
        return column if factor is None else replace(column, factor=factor)

    def _is_voltage(self, name: str) -> bool:
        return self.entity.field(name).unit == "kv"

    @property
    def unfilled(self) -> list[Field]:
        """Required fields that nothing fills."""
        filled = {column.field for column in self.columns} | set(self.mapping.constants)
        return [f for f in self.entity.fields if f.required and f.name not in filled]

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
        """What a field is called in the layer."""
        there = [known for known in map(self._known, self._columns.get(name, ())) if known]
        return " | ".join(there) or self.entity.field(name).label.zh_CN

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
        asked = {name for names in self._columns.values() for name in names}
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
        for name in self._columns:
            if name not in texts:
                texts[name] = self._field(name, attributes, chunk.index)
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

    def _guesses(self, taken: set[str | None]) -> dict[str, tuple[tuple[str, ...], str]]:
        """For fields the attributes that are called like them, the likeliest first, and the unit in their name.

        A KML file has a Name, mostly empty, beside the 名称 of its maker: the first that is filled counts.
        """
        words = {f.name: [_plain(w) for w in _words(f)] for f in self.entity.fields if f.name not in self._columns}
        free = [name for name in self.names if name not in taken]
        found = self._alike(free, words)
        used = {attribute for attributes, _ in found.values() for attribute in attributes}
        for attribute in free:
            if attribute in used:
                continue
            name, unit = _split(attribute)
            likely = [target for target in words if target not in found and name in words[target]]
            if self.shortened and not likely:
                likely = [target for target in words if target not in found and _is_short_of(attribute, words[target])]
                likely = likely if len(likely) == 1 else []
            if likely:
                found[likely[0]] = ((attribute,), unit)
        return found

    def _alike(
        self, attributes: Iterable[str], words: Mapping[str, Sequence[str]]
    ) -> dict[str, tuple[tuple[str, ...], str]]:
        """For fields the attributes that are called by one of their words, in the order of the words."""
        alike: dict[str, list[tuple[int, str]]] = {}
        for attribute in attributes:
            name = _plain(attribute)
            target = next((target for target, own in words.items() if name in own), None)
            if target is not None:
                alike.setdefault(target, []).append((words[target].index(name), attribute))
        return {target: (tuple(name for _, name in sorted(ranked)), "") for target, ranked in alike.items()}

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

    def _field(self, name: str, attributes: Mapping[str, pd.Series], index: pd.Index) -> pd.Series:
        texts = pd.Series("", index=index, dtype=object)
        for attribute in self._columns[name]:
            texts = texts.where(texts != "", attributes[attribute])
        if words := self.mapping.values.get(name):
            other = words.get(ANY)
            texts = texts.map(
                lambda text: words.get(text, words.get(text.lower(), other or "" if ANY in words else text))
                if text
                else ""
            )
        if (unit := self._units.get(name)) and not self._is_voltage(name):
            texts = texts.map(lambda text: f"{text} {unit}" if _ENDS_IN_NUMBER.search(text) else text)
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


def parse_tags(text: str) -> dict[str, str]:
    """The keys and values of `"key"=>"value","key"=>"value"`, with backslashes before quotes."""
    return {_ESCAPED.sub(r"\1", key): _ESCAPED.sub(r"\1", value) for key, value in _TAG.findall(text)}


def _words(target: Field) -> tuple[str, ...]:
    label = target.label
    return (label.zh_CN, label.zh_TW, *target.aliases, target.name, label.en)


def _plain(word: str) -> str:
    return _NOT_WORD.sub("", unicodedata.normalize("NFKC", word)).lower()


def _split(attribute: str) -> tuple[str, str]:
    """A name without the unit at its end, and the unit: 电压(kV), length[m], 容量/kVA."""
    match = _WITH_UNIT.fullmatch(unicodedata.normalize("NFKC", attribute).strip().lower())
    return (_plain(match["name"]), match["unit"]) if match else (_plain(attribute), "")


def _is_short_of(attribute: str, words: Iterable[str]) -> bool:
    """Whether a name is one of these words, cut by a shapefile."""
    # The last letter may have been cut in its middle.
    attribute = attribute.rstrip("\ufffd")
    plain = _plain(attribute)
    sizes = (len(attribute.encode("utf-8", "replace")), len(attribute.encode("gb18030", "replace")))
    cut = any(_SHORTENED_FROM <= size <= _SHORTENED_TO for size in sizes)
    return cut and any(word != plain and word.startswith(plain) for word in words)
