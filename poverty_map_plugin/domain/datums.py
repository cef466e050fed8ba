"""The datums that boundaries and layers come in."""

from __future__ import annotations

#: What DATUM of the algorithms takes; the first is the default.
DATUMS = ("auto", "EPSG:4490", "EPSG:4326", "GCJ-02", "BD-09")
