"""What a dock, a sheet or an export is about: an administrative place or a power-supply bureau."""

from __future__ import annotations

from dataclasses import dataclass

from . import admin_code
from .levels import Level


@dataclass(frozen=True)
class Scope:
    """A place or a bureau, by its code."""

    code: str
    level: Level

    @classmethod
    def of(cls, code: str) -> Scope:
        """The scope that a code names: digits are a place, anything else a bureau."""
        return cls(code, admin_code.level_of(code) if code.isdigit() else Level.BUREAU)
