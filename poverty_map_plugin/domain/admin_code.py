"""Administrative codes of China (GB/T 2260 and the statistical divisions below the county).

The canonical form is compact: 2, 4, 6, 9 or 12 digits for province, prefecture, county, township, village.
Published lists often pad a code with zeros to 6 or 12 digits; `normalise` takes both.
"""

from __future__ import annotations

import re
import unicodedata

from .levels import ADMIN_LEVELS, Level

#: Digits of each part, from the province to the village.
GROUPS = (2, 2, 2, 3, 3)
_LEVEL_BY_DIGITS = {level.digits: level for level in ADMIN_LEVELS}
_DIGITS_ONLY = re.compile(r"\d+")


def normalise(text: str) -> str | None:
    """The canonical code in `text`, or None when there is none.

    Full-width digits, surrounding blanks and quotes are mended; a code padded with zeros is cut to its level
    ("520400" and "520400000000" are "5204"). Padding is recognised on 6 and 12 digits only: a township code of
    9 digits under a prefecture without counties ("441900003") keeps its zeros.
    """
    code = unicodedata.normalize("NFKC", text).strip().strip("'\"` \t")
    if not _DIGITS_ONLY.fullmatch(code) or len(code) not in _LEVEL_BY_DIGITS or code.startswith("00"):
        return None
    if len(code) in (6, 12):
        for digits in (9, 6, 4, 2):
            if len(code) > digits and not code[digits:].strip("0"):
                code = code[:digits]
    return code


def level_of(code: str) -> Level:
    """The level of a canonical code.

    Raises:
        ValueError: when the length is that of no level.
    """
    try:
        return _LEVEL_BY_DIGITS[len(code)]
    except KeyError:
        raise ValueError(f"not an administrative code: {code!r}") from None


def at_level(code: str, level: Level) -> str | None:
    """The code of the place of `level` that holds `code`; None when `code` is of a higher level."""
    return code[: level.digits] if len(code) >= level.digits else None


def parent(code: str) -> str | None:
    """The code one level up; None for a province."""
    index = ADMIN_LEVELS.index(level_of(code))
    return code[: ADMIN_LEVELS[index - 1].digits] if index else None


def lineage(code: str) -> tuple[str, ...]:
    """The code's ancestors from the province down, and itself."""
    return tuple(code[: level.digits] for level in ADMIN_LEVELS if len(code) >= level.digits)
