"""The overview: figures of a scope, the key counties, the themes of the map."""
