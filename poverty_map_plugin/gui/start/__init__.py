"""Where work starts: the welcome page, and the ways to a workspace."""
