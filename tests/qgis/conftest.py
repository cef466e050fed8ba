"""What all tests with QGIS share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.gui import QgsMapCanvas


@pytest.fixture(scope="session", autouse=True)
def quiet_canvas(qgis_canvas: QgsMapCanvas) -> Iterator[None]:
    """Keeps pytest-qgis's canvas, which nobody looks at, from drawing every project that is read.

    A drawing thread opens a GeoPackage without locks; one that is edited meanwhile changes its journal, and QGIS then
    reads nothing through that connection.
    """
    qgis_canvas.setRenderFlag(False)
    yield
    qgis_canvas.setRenderFlag(True)
