"""The unit layer proves that the core runs without QGIS: importing it fails here."""

from __future__ import annotations

import sys

sys.modules["qgis"] = None  # type: ignore[assignment]
