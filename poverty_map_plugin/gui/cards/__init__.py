"""The place card: its parts, its comparison, its copies."""
