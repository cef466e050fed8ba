"""The unit layer proves that the core runs without QGIS: importing it fails here."""

from __future__ import annotations

import sys

from hypothesis import settings

# How long an example takes says something of the machine, not of the code; benchmarks/ measure.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


sys.modules["qgis"] = None  # type: ignore[assignment]
