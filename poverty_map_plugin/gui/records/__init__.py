"""The records dock: tables of the aid records beside the map."""
