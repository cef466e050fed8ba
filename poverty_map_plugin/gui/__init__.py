"""Docks, map tools, models: the only place that touches widgets, the canvas and QGIS's interface."""
