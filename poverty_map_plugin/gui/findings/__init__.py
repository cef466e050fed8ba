"""The findings of a check beside the map."""
