"""Reads from a store which bureau serves which place."""

from __future__ import annotations

from ..analysis.service_areas import BureauAreas
from ..domain.levels import Level
from ..store.store import Store


def read_bureau_areas(store: Store) -> BureauAreas:
    """The bureaus of a store, who is above whom and who serves what."""
    bureaus = store.read("bureau", ["code", "parent_code"])
    areas = store.read("bureau_area", ["bureau_code", "place_code"])
    townships = store.read(Level.TOWNSHIP.value, ["code"])["code"].tolist()
    return BureauAreas(
        dict(zip(bureaus["code"], bureaus["parent_code"], strict=True)),
        zip(areas["bureau_code"], areas["place_code"], strict=True),
        townships,
    )
