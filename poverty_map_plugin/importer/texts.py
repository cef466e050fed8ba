"""Reads texts: plain ones, codes, phone numbers, identity numbers, yes and no."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import pandas as pd

from ..catalog.entities import Field
from .problem import Reading, mended, wrong

_CONTROL = r"\x01-\x08\x0b\x0c\x0e-\x1f\x7f"
_SPACE = r"\s\u00a0\u3000\u200b\ufeff"
_BLANK_WORDS = r"(?i:null|none|nan|n/a|[-—–]{1,2}|/|\\|空|\(空\)|#[A-Z0-9/]+[!?]?)"
#: Texts joined by NUL, among which one is not written tidily.
_UNTIDY = re.compile(rf"(?<=\x00)[{_SPACE}]|[{_SPACE}](?=\x00)|[{_CONTROL}]|(?<=\x00){_BLANK_WORDS}(?=\x00)")
_UNTIDY_CODE = re.compile(
    rf"[{_SPACE}{_CONTROL}'`\"\uff01-\uff5e=]|(?<=\x00){_BLANK_WORDS}(?=\x00)|\d(?:\.0+|(?:\.\d+)?[eE]\+?\d+)(?=\x00)"
)
_REMOVED = re.compile(f"[\x00{_CONTROL}]")
_EXPONENT = re.compile(r"\d(?:\.\d+)?e\+?\d+", re.I)
_POINT_ZERO = re.compile(r"(\d+)\.0+")

_TRUE = frozenset(
    ["是", "√", "✓", "✔", "☑", "●", "对", "有", "真", "已", "y", "yes", "true", "t", "on", "1", "是的", "對", "1.0"]
)
_FALSE = frozenset(
    [
        "否",
        "×",
        "✗",
        "✘",
        "x",
        "☐",
        "○",
        "不",
        "无",
        "無",
        "没有",
        "没",
        "假",
        "未",
        "n",
        "no",
        "false",
        "f",
        "off",
        "0",
        "不是",
        "0.0",
    ]
)

_PHONE_SEPARATORS = re.compile(r"[,;/、，；\\]|\s{2,}|\n|或")
_MOBILE = re.compile(r"1[3-9]\d{9}")
_LANDLINE = re.compile(r"(?:0\d{2,3})?[2-9]\d{6,7}(?:(?:-|转|ext\.?)\d{1,6})?|[48]00\d{7}|9\d{4}|1[0-2]\d{1,3}", re.I)

_IDENTITY = re.compile(r"\d{17}[\dX]")
#: Weights of the first 17 digits and the check characters by remainder (GB 11643-1999, ISO 7064 MOD 11-2).
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def all_tidy(column: pd.Series, code: bool) -> bool:
    """Whether no text of a column has blanks around it, control characters, or a word for nothing."""
    joined = "\x00" + "\x00".join(column.tolist()) + "\x00"
    if joined.count("\x00") != len(column) + 1:
        return False
    return (_UNTIDY_CODE if code else _UNTIDY).search(joined) is None


def plain(text: str) -> Reading:
    """A text as it is, without control characters that no cell shows."""
    tidy = _REMOVED.sub("", text)
    return Reading(tidy) if tidy == text else mended(tidy)


def code(text: str) -> Reading:
    """A number in the sense of a name, such as 520425104222 or H-0012."""
    tidy = re.sub(rf"[{_SPACE}]+", " ", _REMOVED.sub("", unicodedata.normalize("NFKC", text))).strip(" '`\"")
    if _EXPONENT.fullmatch(tidy):
        return wrong("code_digits_lost")
    if whole := _POINT_ZERO.fullmatch(tidy):
        tidy = whole[1]
    if not tidy:
        return Reading(None)
    return Reading(tidy) if tidy == text else mended(tidy)


def phone(text: str) -> Reading:
    """A phone number, or several with 、 between them."""
    found = []
    for part in _PHONE_SEPARATORS.split(unicodedata.normalize("NFKC", text)):
        number = re.sub(r"[\s'\"·.()]", "", part)
        if not number:
            continue
        if _EXPONENT.fullmatch(part.strip()):
            return wrong("phone_wrong")
        number = re.sub(r"^(?:\+|00)?86-?(?=[01])", "", number)
        bare = number.replace("-", "")
        if bare.endswith("0") and (whole := re.fullmatch(r"\s*(1\d{10})\.0\s*", part)):
            bare = whole[1]
        if _MOBILE.fullmatch(bare):
            found.append(bare)
        elif _LANDLINE.fullmatch(bare) or _LANDLINE.fullmatch(re.sub(r"^(0\d{2,3})-", r"\1", number)):
            found.append(number)
        else:
            return wrong("phone_wrong")
    if not found:
        return wrong("phone_wrong")
    read = "、".join(found)
    return Reading(read) if read == text else mended(read)


def identity_number(text: str) -> Reading:
    """A resident identity number, or that of a disability card, which is an identity number and two digits more."""
    number = re.sub(r"[\s'`\"·-]", "", unicodedata.normalize("NFKC", text)).upper().replace("Х", "X")
    if _EXPONENT.fullmatch(number) or re.fullmatch(r"\d{15,18}\.0+", number):
        return wrong("code_digits_lost")
    if re.fullmatch(r"\d{15}", number):
        if _is_date(f"19{number[6:12]}"):
            return Reading(number) if number == text else mended(number)
        return wrong("identity_wrong")
    card = number[18:]
    if not _IDENTITY.fullmatch(number[:18]) or len(card) not in (0, 2, 4) or (card and not card.isdigit()):
        return wrong("identity_wrong")
    if not _is_date(number[6:14]):
        return wrong("identity_wrong")
    if check_character(number[:17]) != number[17]:
        return wrong("identity_check_digit")
    return Reading(number) if number == text else mended(number)


def check_character(digits: str) -> str:
    """The last character of an identity number by its first 17 digits (GB 11643-1999)."""
    return _CHECKS[sum(int(d) * w for d, w in zip(digits, _WEIGHTS, strict=True)) % 11]


def _is_date(digits: str) -> bool:
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return False
    return True


class Truth:
    """Reads yes and no: in the usual signs, and as the field's own name (贫困村) or its opposite (非贫困村)."""

    def __init__(self, target: Field) -> None:
        label = target.label
        names = {name.removeprefix("是否") for name in (label.zh_CN, label.zh_TW, label.en.lower(), *target.aliases)}
        self._true = _TRUE | names
        self._false = _FALSE | {prefix + name for name in names for prefix in ("非", "不是", "未", "not ")}

    def read(self, text: str) -> Reading:
        """Yes or no."""
        word = unicodedata.normalize("NFKC", text).strip().lower()
        if word in self._true:
            return Reading(True)
        if word in self._false:
            return Reading(False)
        return wrong("value_not_boolean")
