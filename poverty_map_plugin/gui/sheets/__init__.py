"""The dialog that prints sheets."""
