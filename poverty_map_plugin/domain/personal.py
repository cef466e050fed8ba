"""Hides what tells of a private person: names, phones, identity numbers in findings, logs, sheets and exports."""

from __future__ import annotations

import re

#: By these stars a masked value is known again, so that nobody imports it over the full one.
MASK = "**"
_LONG_NUMBER = re.compile(r"\d{14,}[\dXx]?")
#: A person's identity number, wherever it stands.
_IDENTITY = re.compile(r"(?<!\d)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]")
_PHONE = re.compile(r"\d{11,13}")


def masked(text: str) -> str:
    """`text` with most of it hidden; `is_masked` tells it from a full one.

    An identity number keeps its province and its end (520*************1X), a phone number its network and end
    (138****1234), anything else its first character (王**): of two characters, too, and one alone is hidden.
    """
    if not text:
        return text
    if _LONG_NUMBER.fullmatch(text):
        return text[:3] + "*" * (len(text) - 5) + text[-2:]
    if _PHONE.fullmatch(text):
        return text[:3] + "*" * (len(text) - 7) + text[-4:]
    return text[: len(text) > 1] + "*" * max(len(text) - 1, len(MASK))


def without_identity(text: str) -> str:
    """`text` with the identity numbers in it masked: of a record's number, say, that was made of one."""
    return _IDENTITY.sub(lambda match: masked(match[0]), text)


def is_masked(text: str) -> bool:
    """Whether a text was masked."""
    return MASK in text
