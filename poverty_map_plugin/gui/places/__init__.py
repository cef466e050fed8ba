"""Finding and choosing places: what is typed, the tree of all places, the way down to the one chosen."""
