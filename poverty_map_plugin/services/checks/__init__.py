"""Checks of a workspace: one module per family, a registry of them, and what runs them."""
