"""A small made-up workspace with its project, for the tests of the sheets."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsClassificationRange,
    QgsFillSymbol,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProject,
    QgsRendererCategory,
    QgsRendererRange,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QFont

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.store.geometry import line_wkb, point_wkb
from poverty_map_plugin.store.geopackage import GeoPackageStore
from poverty_map_plugin.store.store import Batch

PERIOD, BEFORE = "2016-12", "2016-11"
HEADLINES = tuple(i.name for i in load_catalog().indicators.values() if i.headline)


@dataclass
class County:
    """A county to make: its boundary as a geometry in longitude and latitude."""

    code: str
    name: str
    geometry: QgsGeometry
    is_key: bool = True
    villages: Sequence[str] = ("团结村", "和平村", "阳芳村")
    cadres: Sequence[str] = ("杨光", "吴秀英")
    figures: bool = True
    places: list[QgsPointXY] = field(default_factory=list)


def square(x: float, y: float, width: float = 0.4, height: float = 0.3) -> QgsGeometry:
    """A rectangle by its lower left corner and size, in degrees."""
    text = f"MULTIPOLYGON((({x} {y},{x + width} {y},{x + width} {y + height},{x} {y + height},{x} {y})))"
    return QgsGeometry.fromWkt(text)


def make_workspace(path: Path, counties: Sequence[County], sample: bool = True) -> Path:
    """Write the store and its project; returns the store's path."""
    dice = random.Random(7)
    frames = _frames(counties, dice)
    with GeoPackageStore.create(path) as store, store.change("test", Batch("test", sample)) as change:
        change.set_properties({"province": "52", "datum": "GCJ-02", "periods": f"{BEFORE} {PERIOD}"})
        texts = {"code": "text", "name": "text", "short_name": "text", "parent_code": "text"}
        columns = {**texts, "is_key": "integer", "mark": "text", **dict.fromkeys(HEADLINES, "real")}
        for table, kind in (("county", "MULTIPOLYGON"), ("township", "POINT"), ("village", "POINT")):
            change.replace_map(f"map_{table}", kind, columns, frames[table].reindex(columns=["geom", *columns]))
        site = {"code": "text", "name": "text", "level": "text", "mark": "text"}
        change.replace_map("map_key_site", "POINT", site, frames["site"])
        change.insert("cadre", frames["cadre"])
        change.insert("power_line", frames["line"])
        for period in (BEFORE, PERIOD):
            change.replace_indicators(period, _indicators(counties, 1.1 if period == BEFORE else 1.0))
    _write_project(path)
    return path


def _frames(counties: Sequence[County], dice: random.Random) -> dict[str, pd.DataFrame]:
    rows: dict[str, list[dict]] = {name: [] for name in ("county", "township", "village", "site", "cadre", "line")}
    for county in counties:
        value = 24.5 if county.figures else None
        rows["county"].append(
            {"code": county.code, "name": county.name, "short_name": county.name[:2], "is_key": int(county.is_key),
             "geom": None if county.geometry.isEmpty() else bytes(county.geometry.asWkb()), "poverty_incidence": value}
        )  # fmt: skip
        township = county.code + "100"
        centre = QgsPointXY(106.0, 26.0) if county.geometry.isEmpty() else county.geometry.pointOnSurface().asPoint()
        rows["township"].append(
            {"code": township, "name": "城关镇", "short_name": "城关", "geom": point_wkb(centre.x(), centre.y())}
        )
        for number, name in enumerate(county.villages):
            spot = _inside(county.geometry, dice)
            rows["village"].append(
                {"code": f"{township}{200 + number}", "name": name, "short_name": name, "mark": None,
                 "geom": point_wkb(spot.x(), spot.y()), "poverty_incidence": dice.uniform(2, 30)}
            )  # fmt: skip
        rows["site"].append(
            {"code": county.code, "name": county.name, "level": "county", "mark": "red_flag",
             "geom": point_wkb(centre.x(), centre.y())}
        )  # fmt: skip
        for number, name in enumerate(county.cadres):
            village = f"{township}{200 + number % len(county.villages)}" if county.villages else None
            rows["cadre"].append(
                {"code": f"{county.code}-{number}", "name": name, "role": "first_secretary",
                 "phone": f"138{number:08d}", "village_code": village, "place_code": village or county.code,
                 "from_date": "2016-03-01"}
            )  # fmt: skip
        box = county.geometry.boundingBox()
        ends = [[box.xMinimum() - 0.1, box.center().y()], [box.xMaximum() + 0.1, box.center().y() + 0.05]]
        # The second runs around the sheet without touching it, though its bounding box does.
        x, y = box.xMinimum() - 3, box.yMaximum() + 3
        around = [[x, box.center().y()], [x, y], [box.center().x(), y]]
        wire = line_wkb([np.array(ends), np.array(around)])
        rows["line"].append({"code": f"L{county.code}", "name": f"{county.name}线", "voltage_kv": 110.0, "geom": wire})
    return {name: pd.DataFrame(values) for name, values in rows.items()}


def _inside(geometry: QgsGeometry, dice: random.Random) -> QgsPointXY:
    box = geometry.boundingBox()
    for _ in range(1000):
        spot = QgsPointXY(dice.uniform(box.xMinimum(), box.xMaximum()), dice.uniform(box.yMinimum(), box.yMaximum()))
        if geometry.contains(spot):
            return spot
    return geometry.pointOnSurface().asPoint()


def _indicators(counties: Sequence[County], factor: float) -> pd.DataFrame:
    values = dict(zip(HEADLINES, (61234, 24.5, 71.3, 1.86, 185_000_000, 12, 37, 22_000, 45.5), strict=True))
    rows = [
        {"indicator": name, "level": "county", "code": county.code, "value": value * factor}
        for county in counties
        if county.figures
        for name, value in values.items()
    ]
    return pd.DataFrame(rows, columns=["indicator", "level", "code", "value"])


def _write_project(store: Path) -> None:
    project = QgsProject()
    for role, table in (("map_county", "map_county"), ("map_township", "map_township"), ("map_village", "map_village"),
                        ("key_site", "map_key_site"), ("power_line", "power_line")):  # fmt: skip
        layer = QgsVectorLayer(f"{store}|layername={table}", role, "ogr")
        if not layer.isValid():
            raise ValueError(table)
        layer.setCustomProperty("poverty_map/role", role)
        _style(layer, role)
        project.addMapLayer(layer)
    if not project.write(str(store.with_suffix(".qgz"))):
        raise ValueError(project.error())


def _style(layer: QgsVectorLayer, role: str) -> None:
    if role == "map_county":
        layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#fdcc8a"}))
    elif role == "map_village":
        renderer = QgsGraduatedSymbolRenderer("poverty_incidence")
        bounds = [0, 5, 10, 15, 20, 100]
        for low, high, colour in zip(
            bounds, bounds[1:], ("#fef0d9", "#fdcc8a", "#fc8d59", "#e34a33", "#a31208"), strict=False
        ):
            symbol = QgsMarkerSymbol.createSimple(
                {"name": "circle", "color": colour, "size": "1.4", "outline_color": "#8a8a8a", "outline_width": "0.1"}
            )
            renderer.addClassRange(QgsRendererRange(QgsClassificationRange(f"{low} – {high}", low, high), symbol))
        layer.setRenderer(renderer)
        _label(layer, 6)
    elif role == "map_township":
        layer.renderer().setSymbol(QgsMarkerSymbol.createSimple({"name": "square", "color": "#4d4d4d", "size": "1"}))
        _label(layer, 8)
    elif role == "key_site":
        symbol = QgsMarkerSymbol.createSimple({"name": "star", "color": "#c4161c", "size": "4"})
        layer.setRenderer(QgsCategorizedSymbolRenderer("mark", [QgsRendererCategory("red_flag", symbol, "红旗")]))
    elif role == "power_line":
        symbol = QgsLineSymbol.createSimple({"line_color": "#c77d0a", "line_width": "0.5", "capstyle": "round"})
        symbol.setOpacity(0.5)
        layer.renderer().setSymbol(symbol)


def _label(layer: QgsVectorLayer, size: float) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    text = QgsTextFormat()
    text.setFont(QFont(load_catalog().styles.fonts[0]))
    text.setSize(size)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
