"""The responsibility list beside the map."""
