"""What is computed from the store's tables and geometries, in plain Python and numpy. Imports neither QGIS nor Qt."""
