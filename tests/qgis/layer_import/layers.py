"""Makes layers as people have them, and runs `povertymap:importlayer` over them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from poverty_map_plugin.processing.import_layer import ImportLayerAlgorithm
from poverty_map_plugin.services.workspace import open_workspace
from poverty_map_plugin.store.geometry import coordinates

#: Metres of a degree of latitude.
DEGREE = 111_000.0
LINE = [[106.1, 26.2], [106.2, 26.3], [106.3, 26.25]]
HARMFUL = "<b onclick=x>[% now() %]</b>'; DROP TABLE power_line; --"

Properties = dict[str, Any]
LINE_FIELDS = "field=线路编号:string&field=线路名称:string&field=电压等级:string"


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str | None) -> None:
        self.lines.append(info or "")

    def pushWarning(self, warning: str | None) -> None:
        self.lines.append(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.lines.append(error or "")

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def run(
    workspace: Path, layer: str | Path | QgsVectorLayer, entity: str, log: Log | None = None, **changed: Any
) -> Any:
    parameters: dict[str, Any] = {
        "WORKSPACE": str(workspace),
        "ENTITY": entity,
        "INPUT": str(layer) if isinstance(layer, Path) else layer,
        "MODE": "append",
    }
    algorithm = ImportLayerAlgorithm()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return algorithm.processAlgorithm(parameters | changed, context, log or Log())


def geojson(path: Path, features: list[tuple[Any, Properties]], kind: str = "LineString") -> Path:
    """A GeoJSON file of coordinates, or geometries, and properties."""
    made = []
    for shape, properties in features:
        geometry = shape if shape is None or isinstance(shape, dict) else {"type": kind, "coordinates": shape}
        made.append({"type": "Feature", "properties": properties, "geometry": geometry})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": made}, ensure_ascii=False), encoding="utf-8")
    return path


def memory(kind: str, fields: str, features: list[tuple[str, list[Any]]], crs: str = "EPSG:4490") -> QgsVectorLayer:
    """A layer in memory of WKT geometries and attributes."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "图层", "memory")
    rows = []
    for wkt, attributes in features:
        row = QgsFeature(layer.fields())
        row.setGeometry(QgsGeometry.fromWkt(wkt))
        row.setAttributes(attributes)
        rows.append(row)
    assert layer.dataProvider().addFeatures(rows)[0]
    return layer


def save(layer: QgsVectorLayer, path: Path, driver: str, encoding: str = "UTF-8") -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding = driver, encoding
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return path


def records(workspace: Path, entity: str, *columns: str) -> Any:
    with open_workspace(workspace) as opened:
        return opened.store.read(entity, columns, order=["code"])


def record(workspace: Path, entity: str, code: str, *columns: str) -> dict[str, Any]:
    rows = records(workspace, entity, "code", *columns)
    return dict(rows[rows["code"] == code].iloc[0])


def points(wkb: bytes) -> np.ndarray:
    return np.concatenate(list(coordinates(wkb)))


def grid_line(wkt: str = "LineString(106.1 26.2, 106.2 26.3)", crs: str = "EPSG:4490") -> QgsVectorLayer:
    return memory("LineString", LINE_FIELDS, [(wkt, ["X1", "紫云线", "10千伏"])], crs)


def osm(path: Path) -> Path:
    way = [[106.1, 26.2], [106.2, 26.3]]
    tower = {"type": "Point", "coordinates": [106.1, 26.2]}
    ring = [[[106.1, 26.1], [106.11, 26.1], [106.11, 26.11], [106.1, 26.1]]]
    station = {"type": "Polygon", "coordinates": ring}
    return geojson(
        path,
        [
            (way, {"@id": "way/1", "power": "line", "voltage": "110000;35000", "name": "紫普线", "name:zh": "紫云线"}),
            (way, {"@id": "way/2", "power": "minor_line", "voltage": "10000"}),
            (way, {"@id": "way/3", "power": "cable", "voltage": "220", "ref": "E3"}),
            (way, {"@id": "way/4", "power": "line", "voltage": "medium"}),
            (tower, {"@id": "node/5", "power": "tower"}),
            (station, {"@id": "way/6", "power": "substation", "voltage": "110000"}),
            (way, {"@id": "way/7", "highway": "primary", "name": HARMFUL, "surface": "paved"}),
            (way, {"@id": "way/8", "highway": "track_of_a_deer"}),
        ],
    )
