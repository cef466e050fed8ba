"""The list of imports, from which one is taken back."""
