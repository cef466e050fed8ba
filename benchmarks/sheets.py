"""County sheets by two worker processes against QGIS's own atlas export of the same layout in one process.

    python benchmarks/sheets.py ours|atlas <plugins folder> <workspace> <folder> <codes>

prints them in a process of its own, whose start is part of what is measured for both.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
)

WORKERS = 2
#: What both maps show, from top to bottom.
ROLES = ("key_site", "map_village", "map_township", "support_site", "substation", "power_line", "road", "map_county")


@dataclass(frozen=True)
class Measured:
    """Seconds of ours and of the atlas, and the mean size of a sheet in kB."""

    seconds: float
    peer: float
    size: float
    peer_size: float
    sheets: int


def against_atlas(demo: Path, folder: Path, codes: str = "all") -> Measured:
    """Print the sheets of the demo's counties by both, one after the other."""
    seconds, sizes, count = {}, {}, 0
    for way in ("atlas", "ours"):
        output = folder / way
        output.mkdir()
        plugins = demo / "profiles" / "default" / "python" / "plugins"
        started = time.perf_counter()
        arguments = [way, str(plugins), str(demo / "guizhou.gpkg"), str(output), codes]
        subprocess.run([sys.executable, __file__, *arguments], check=True, env={**os.environ, "PYTHONPATH": ""})
        seconds[way] = time.perf_counter() - started
        files = list(output.glob("*.pdf"))
        count = len(files)
        sizes[way] = sum(file.stat().st_size for file in files) / len(files) / 1000
    return Measured(seconds["ours"], seconds["atlas"], sizes["ours"], sizes["atlas"], count)


def _ours(workspace: Path, folder: Path, codes: str) -> None:
    from poverty_map_plugin.domain.feedback import CollectingFeedback
    from poverty_map_plugin.services.county_sheets import print_sheets

    feedback = CollectingFeedback()
    print_sheets(workspace, codes, folder, feedback, locale="zh_CN", workers=WORKERS)
    for finding in feedback.findings:
        print(finding)


def _atlas(workspace: Path, folder: Path, codes: str) -> None:
    """The shipped layout as an atlas over the counties, with the same layers and the same title."""
    from poverty_map_plugin.cartography.layout_template import items_of, open_layout
    from poverty_map_plugin.cartography.roles import layers_by_role

    project = QgsProject()
    project.read(str(workspace.with_suffix(".qgz")))
    layout: QgsPrintLayout = open_layout(project, "")
    roles = layers_by_role(project)
    shown: list[QgsMapLayer] = [roles[role] for role in ROLES if role in roles]
    atlas = layout.atlas()
    atlas.setCoverageLayer(roles["map_county"])
    atlas.setEnabled(True)
    atlas.setFilenameExpression('"code" || \'_\' || "name"')
    if codes != "all":
        atlas.setFilterFeatures(True)
        atlas.setFilterExpression('"code" IN (' + ",".join(f"'{code}'" for code in codes.split(",")) + ")")
    for item in items_of(layout, "title"):
        item.setText('[% "name" %]')
    for name in ("map", "locator"):
        for item in items_of(layout, name):
            if isinstance(item, QgsLayoutItemMap):
                item.setLayers(shown if name == "map" else [roles["map_county"]])
                item.setKeepLayerSet(True)
                item.setCrs(project.crs())
                item.setExtent(roles["map_county"].extent())
                item.setAtlasDriven(name == "map")
    for item in items_of(layout, "legend"):
        if isinstance(item, QgsLayoutItemLegend):
            for layer in shown:
                item.model().rootGroup().addLayer(layer)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = True
    result, reason = QgsLayoutExporter.exportToPdfs(atlas, str(folder / "sheet.pdf"), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise RuntimeError(reason)


def main() -> int:
    """One of the two, in this process."""
    way, plugins, workspace, folder, codes = sys.argv[1:]
    sys.path.insert(0, plugins)
    application = QgsApplication([], False)
    application.initQgis()
    (_ours if way == "ours" else _atlas)(Path(workspace), Path(folder), codes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
