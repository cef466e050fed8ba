"""What comes in from outside, made of plain Python: coordinates, official divisions. Imports neither QGIS nor Qt."""
