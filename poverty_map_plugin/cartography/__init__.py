"""How places look on screen and on paper."""
