"""The levels at which everything is counted."""

from __future__ import annotations

from enum import Enum


class Level(str, Enum):
    """An administrative level or, beside that hierarchy, the power-supply bureaus."""

    PROVINCE = "province"
    PREFECTURE = "prefecture"
    COUNTY = "county"
    TOWNSHIP = "township"
    VILLAGE = "village"
    BUREAU = "bureau"

    def __str__(self) -> str:
        return self.value

    @property
    def digits(self) -> int:
        """Length of a canonical code of this level; bureaus have none.

        Raises:
            KeyError: for `BUREAU`.
        """
        return _DIGITS[self]


_DIGITS = {Level.PROVINCE: 2, Level.PREFECTURE: 4, Level.COUNTY: 6, Level.TOWNSHIP: 9, Level.VILLAGE: 12}

#: From the province down to the village.
ADMIN_LEVELS: tuple[Level, ...] = tuple(_DIGITS)
