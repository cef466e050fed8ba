"""How far a workspace's province reaches."""

from __future__ import annotations

import numpy as np

from ..store.geometry import coordinates
from .places import Extent
from .workspace import Workspace


def province_bounds(workspace: Workspace) -> Extent | None:
    """The bounds of the province's border in degrees; None when it has none."""
    rows = workspace.store.read("province", ["geom"], {"code": workspace.province})
    parts = [part for wkb in rows["geom"] if wkb is not None for part in coordinates(wkb) if len(part)]
    if not parts:
        return None
    points = np.concatenate(parts)
    (west, south), (east, north) = points.min(axis=0), points.max(axis=0)
    return float(west), float(south), float(east), float(north)
