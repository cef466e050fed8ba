"""The catalog: entities, indicators, thresholds, themes, styles and provinces as YAML with a checked schema."""
