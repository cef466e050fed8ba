"""How values of private persons look where they are hidden."""

from __future__ import annotations

from ..catalog.entities import Field, FieldType
from ..domain.personal import MASK, masked


def hidden(target: Field, value: object) -> str:
    """A value of a field as an export without personal data shows it."""
    if target.codes or target.type is FieldType.BOOLEAN:
        return MASK  # the first sign of a word of a list would tell which word it is
    return masked(str(value))
