"""The words of the field as plain Python: codes, levels, periods, scopes, findings, errors. Imports nothing of ours."""
