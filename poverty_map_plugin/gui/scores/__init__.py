"""The score sheet beside the map."""
