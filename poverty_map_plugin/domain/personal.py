"""Hides what tells of a private person: names, phones, identity numbers in findings, logs, sheets and exports."""

from __future__ import annotations

import re

_LONG_NUMBER = re.compile(r"\d{14,}[\dXx]?")
_CHINESE = re.compile(r"[\u3400-\u9fff·]{2,8}")


def masked(text: str) -> str:
    """`text` with most of it hidden, as long as it was.

    An identity number keeps its province and its end (520*************1X), a phone number its network and end
    (138****1234), a Chinese name its first character (王**), anything else its first character.
    """
    if len(text) < 2:
        return text
    if _LONG_NUMBER.fullmatch(text):
        return text[:3] + "*" * (len(text) - 5) + text[-2:]
    if text.isdigit() and len(text) >= 11:
        return text[:3] + "*" * (len(text) - 7) + text[-4:]
    return text[0] + "*" * (len(text) - 1)
