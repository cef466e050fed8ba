"""One import of a layer under way: what becomes of each chunk of features, and what is told of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ..catalog.entities import Entity, GeometryType
from ..catalog.layer_mappings import LayerMapping
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.findings import Finding, Severity, error, info, warning
from ..domain.levels import Level
from ..domain.personal import masked
from ..importer.column_guess import ColumnGuesser
from ..importer.datum import Datum
from ..importer.layer_fields import LayerFields
from ..importer.problem import Problem
from ..importer.table_check import TableChecker
from ..store.geometry import coordinates
from ..store.store import Change
from .layer_completion import Completer
from .layer_geometry import Shaper, Shapes
from .layer_places import LayerPlaces
from .layer_rejects import FEATURE, LAYER, RejectedFeatures
from .layer_source import UNDECODED, LayerSource
from .record_import import Counts, Mode, RecordImport
from .record_references import StoreReferences, place_columns
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd

CHUNK = 5_000
#: Findings of one kind and column that are reported one by one; the report file holds all.
_REPORTED = 20
_GEOMETRY = "geometry"
_AT_ONCE = 500


class LayerRun:
    """One import under way."""

    def __init__(
        self,
        workspace: Workspace,
        entity: Entity,
        source: LayerSource,
        mode: Mode,
        mapping: LayerMapping | None,
        datum: Datum | None,
        feedback: Feedback,
        rejected: RejectedFeatures,
    ) -> None:
        """Prepare; nothing is read yet."""
        self._entity = entity
        self._mode = mode
        self._source = source
        self._feedback = feedback
        self._rejected = rejected
        self._where: dict[str, object] = {"file": source.name, "sheet": ""}
        origin = (LAYER, FEATURE) if {LAYER, FEATURE} <= set(source.names) else None
        self._fields = LayerFields(
            entity,
            source.names,
            source.name,
            mapping,
            source.shortened,
            origin,
            ColumnGuesser(entity, workspace.catalog),
        )
        columns = self._fields.columns
        filled = {column.field for column in columns}
        constants = {name: text for name, text in self._fields.mapping.constants.items() if name not in filled}
        places = place_columns(workspace, {})
        references = StoreReferences(workspace)
        self._checker = TableChecker(entity, workspace.catalog, columns, places, references, constants, self._where)
        self._shaper = Shaper(entity.geometry, source.crs, datum)
        self._places = LayerPlaces(workspace.store)
        self._completer = Completer(entity, self._places, self._fields.mapping.locate)
        names = workspace.store.read(Level.PROVINCE.value, ["name"], {"code": workspace.province})["name"]
        self._province = names.iloc[0] if len(names) else workspace.province
        self._noted: Counter[str] = Counter()
        self._first: dict[str, dict[str, object]] = {}
        self._kinds: Counter[tuple[str, object]] = Counter()
        self._store = workspace.store
        self._named: set[str] = set()
        self._counties: set[str] = set()
        self.left_out = 0
        self.told: list[Finding] = []
        self.reasons: Counter[str] = Counter()

    def write(self, writer: RecordImport) -> None:
        """Read, check and write chunk by chunk."""
        self._tell_columns()
        if not self._places.has_border:
            self._tell(warning("province_without_border", self._where))
        total = self._source.count
        for features in self._source.chunks(CHUNK):
            raise_if_cancelled(self._feedback)
            self._take(features, writer)
            writer.counts.read += len(features)
            if total > 0:
                self._feedback.set_progress(min(95.0, 95.0 * writer.counts.read / total))
        raise_if_cancelled(self._feedback)
        for finding in writer.finish():
            self._tell(self._placed(finding))

    def remove_unnamed(self, change: Change) -> int:
        """Remove the records of the counties that the features lie in which no feature names; returns how many.

        A line belongs to the county that the middle of its points lies in.
        """
        key = self._entity.key[0]
        rows = self._store.read(self._entity.name, [key, "uuid", "geom"])
        rows = rows[~rows[key].isin(self._named) & rows["geom"].notna()]
        gone = [
            uuid for uuid, wkb in zip(rows["uuid"], rows["geom"], strict=True) if self._county(wkb) in self._counties
        ]
        raise_if_cancelled(self._feedback)
        parts = [gone[start : start + _AT_ONCE] for start in range(0, len(gone), _AT_ONCE)]
        return sum(change.delete(self._entity.name, {"uuid": part}) for part in parts)

    def _county(self, wkb: bytes) -> str:
        """The county that a geometry belongs to; empty for none."""
        points = np.concatenate(list(coordinates(wkb)))
        x, y = points[len(points) // 2]
        return self._places.county(QgsGeometry.fromPointXY(QgsPointXY(x, y))) or ""

    def tell_rest(self) -> None:
        """What is known only at the end: how odd texts and shapes were understood, and what was left out."""
        for finding in self._checker.notes():
            self._tell(finding)
        for code, count in self._noted.items():
            self._tell(warning(code, {**self._where, **self._first[code]}, count=count))
        if self.left_out:
            self._tell(info("layer_features_left_out", self._where, count=self.left_out, entity=self._entity.name))
        for (code, column), count in self._kinds.items():
            if count > _REPORTED:
                where = {**self._where, "column": column or ""}
                self._feedback.report(info("more_of_the_same", where, count=count - _REPORTED, kind=code))

    # A chunk

    def _take(self, features: Sequence[QgsFeature], writer: RecordImport) -> None:
        chunk = self._source.texts(features)
        fits = self._fields.fitting(chunk)
        self.left_out += int((~fits).sum())
        chunk = chunk[fits]
        if not len(chunk):
            return
        wanted = [feature for feature, fit in zip(features, fits, strict=True) if fit]
        shapes = self._shaper.shape({feature.id(): feature.geometry() for feature in wanted})
        positions = self._inside(shapes)
        raise_if_cancelled(self._feedback)
        read = self._fields.read(chunk, self._kinds_of(chunk, shapes))
        self._note("layer_codes_made", read.made, example=self._example(read.texts, read.made))
        checked = self._checker.check(read.texts)
        findings = [*checked.findings, *self._of_shapes(shapes), *self._garbled(read.texts)]
        wrong = {int(str(finding.where["row"])) for finding in findings}
        rows = checked.rows[~checked.rows.index.isin(list(wrong))].copy()
        for code, numbers in self._completer.complete(rows, shapes.wkb, positions).items():
            self._note(code, numbers)
        self._remember(read.texts, rows, writer)
        raise_if_cancelled(self._feedback)
        taken = writer.take(rows)
        for finding in taken:
            placed = self._placed(finding)
            if finding.severity is Severity.ERROR:
                findings.append(placed)
            else:
                self._tell(placed)
        self._reject(wanted, findings, writer.counts)

    def _remember(self, texts: pd.DataFrame, rows: pd.DataFrame, writer: RecordImport) -> None:
        """What REPLACE must know: the codes of all features, refused ones too, and the counties of lines."""
        key = self._entity.key[0]
        if self._mode is not Mode.REPLACE or key not in texts:
            return
        codes = set(texts[key].str.strip()) - {""}
        writer.keep((code,) for code in codes)
        if self._entity.geometry is GeometryType.LINE:
            self._named |= codes | set(rows[key])
            self._counties |= {self._county(wkb) for wkb in rows["geom"]} - {""}

    def _kinds_of(self, chunk: pd.DataFrame, shapes: Shapes) -> pd.Series:
        import pandas as pd

        return pd.Series([shapes.kinds.get(number, "") for number in chunk.index], index=chunk.index, dtype=object)

    def _inside(self, shapes: Shapes) -> dict[int, QgsGeometry]:
        """The geometries in degrees; those outside of the province become problems."""
        found = {}
        for number, wkb in list(shapes.wkb.items()):
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            if self._places.has_border and not self._places.in_province(geometry):
                point = next(geometry.vertices())
                swapped = self._places.swapped_in_province(geometry)
                code = "geometry_swapped" if swapped else "place_outside"
                position = f"{point.x():.6f}, {point.y():.6f}"
                parameters = {"value": position, "place": position, "within": self._province}
                shapes.problems[number] = Problem(code, parameters)
                shapes.mended.pop(number, None)
                del shapes.wkb[number]
            else:
                found[number] = geometry
        return found

    def _of_shapes(self, shapes: Shapes) -> list[Finding]:
        for number, problem in shapes.mended.items():
            self._note(problem.code, [number])
        return [
            error(problem.code, self._at(number, _GEOMETRY), **problem.parameters)
            for number, problem in shapes.problems.items()
        ]

    def _garbled(self, texts: pd.DataFrame) -> list[Finding]:
        """An error for each text that was not decoded."""
        found = []
        for name in texts.columns:
            target = self._entity.field(str(name).partition(":")[0])
            garbled = texts[name][texts[name].str.contains(UNDECODED, regex=False)]
            for number, text in garbled.items():
                where = {**self._at(int(number), self._fields.header(name)), "field": target.name}
                found.append(error("layer_text_garbled", where, value=masked(text) if target.personal else text))
        return found

    def _reject(self, features: Iterable[QgsFeature], findings: Iterable[Finding], counts: Counts) -> None:
        by_feature: dict[int, list[Finding]] = {}
        for finding in findings:
            by_feature.setdefault(int(str(finding.where["row"])), []).append(finding)
            self._tell(finding)
        for feature in features:
            if reasons := by_feature.get(feature.id()):
                counts.rejected += 1
                self.reasons.update({finding.code for finding in reasons})
                self._rejected.add(feature, reasons)

    # Telling

    def _at(self, number: int, column: str) -> dict[str, object]:
        return {**self._where, "row": number, "column": column}

    def _placed(self, finding: Finding) -> Finding:
        """A finding of the store, with layer and attribute."""
        name = finding.where.get("field")
        where = {**self._where, **finding.where, "column": self._fields.header(str(name)) if name else ""}
        return Finding(finding.severity, finding.code, where, finding.parameters)

    def _example(self, texts: pd.DataFrame, made: Sequence[int]) -> str:
        return str(texts.at[made[0], self._entity.key[0]]) if made else ""

    def _note(self, code: str, numbers: Sequence[int], **first: object) -> None:
        """Count what is told once at the end."""
        if numbers:
            self._noted[code] += len(numbers)
            self._first.setdefault(code, {"row": numbers[0], "column": _GEOMETRY, **first})

    def _tell(self, finding: Finding) -> None:
        """Report a finding, of each kind and column the first ones."""
        kind = (finding.code, finding.where.get("column"))
        self._kinds[kind] += 1
        if self._kinds[kind] <= _REPORTED:
            self.told.append(finding)
            self._feedback.report(finding)

    def _tell_columns(self) -> None:
        columns = "; ".join(f"{column.header} → {column.position}" for column in self._fields.columns)
        self._tell(info("layer_columns", self._where, columns=columns or "-"))
        if self._fields.left_out:
            self._tell(warning("layer_attributes_left_out", self._where, names=", ".join(self._fields.left_out)))
        for name in self._fields.missing:
            self._tell(warning("layer_attribute_missing", self._where, name=name, names=", ".join(self._source.names)))
        for target in self._fields.unfilled:
            if target.name not in self._completer.fills:
                parameters = {"field": target.label.zh_CN, "names": ", ".join(self._source.names)}
                self._tell(warning("layer_field_unfilled", self._where, **parameters))
