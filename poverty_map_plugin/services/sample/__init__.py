"""Made-up records of a province, marked as such, whose totals are its published figures.

Every section draws from a random stream of its own (see `streams`), so that a change to one leaves the others as they
were. Nothing here knows a province by name: what is particular comes from the catalog's folder of the province.
"""
