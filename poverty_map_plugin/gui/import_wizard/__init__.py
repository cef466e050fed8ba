"""The import wizard: a sheet of the office in four steps; nothing is guessed where a person can be asked."""
