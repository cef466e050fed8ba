"""Reads texts: plain ones, codes, phone numbers, identity numbers, yes and no."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

import numpy as np

from ..catalog.entities import Field
from .problem import Reading, mended, wrong

_CONTROL = r"\x01-\x08\x0b\x0c\x0e-\x1f\x7f"
_SPACE = r"\s\u00a0\u3000\u200b\ufeff"
#: What stands in a cell that nobody filled in.
BLANKS = frozenset(("", "-", "--", "—", "——", "–", "/", "\\", "null", "none", "nan", "n/a", "(空)", "空"))
#: What a spreadsheet shows instead of a value.
ERRORS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#GETTING_DATA")
)
_NOT_TIDY = (
    (BLANKS - {""}) | {word.upper() for word in BLANKS} - {""} | {word.title() for word in BLANKS} - {""} | ERRORS
)
_REMOVED = re.compile(f"[\x00{_CONTROL}]")
_EDGE = re.compile("\x00 | \x00")
#: At the end of a code: what a spreadsheet makes of a long number.
_LOST = re.compile(r"(?:\.0+|[eE][+]?\d+)\x00")
_EXPONENT = re.compile(r"\d(?:\.\d+)?e\+?\d+", re.I)
_POINT_ZERO = re.compile(r"(\d+)\.0+")

_TRUE = frozenset(
    ["是", "√", "✓", "✔", "☑", "●", "对", "對", "有", "真", "已", "y", "yes", "true", "t", "on", "1", "1.0", "是的"]
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
        "0.0",
        "不是",
    ]
)

_PHONE_SEPARATORS = re.compile(r"[,;/、，；\\]|\s{2,}|\n|或")
#: Those from 100 on are nobody's: sample records have them.
_MOBILE = re.compile(r"1[3-9]\d{9}|100\d{8}")
_ANY_MOBILE = r"(?:(?:1[3-9][0-9]|100)[0-9]{8})?"
_MOBILES = re.compile(rf"{_ANY_MOBILE}(?:\x00{_ANY_MOBILE})*")
_LANDLINE = re.compile(r"(?:0\d{2,3})?[2-9]\d{6,7}(?:(?:-|转|ext\.?)\d{1,6})?|[48]00\d{7}|9\d{4}|1[0-2]\d{1,3}", re.I)

_IDENTITY = re.compile(r"\d{17}[\dX]")
#: Weights of the first 17 digits and the check characters by remainder (GB 11643-1999, ISO 7064 MOD 11-2).
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"


def all_tidy(texts: list[str], code: bool) -> bool:
    """Whether no text has blanks around it, control characters, or is a word for nothing; of a code, no odd sign."""
    whole = "".join(texts)
    if not whole.isprintable() or not _NOT_TIDY.isdisjoint(texts):
        return False
    if code:
        odd = any(sign in whole for sign in " '`\"=")
        return whole.isascii() and not odd and not _LOST.search("\x00".join(texts) + "\x00")
    return " " not in whole or not _EDGE.search("\x00" + "\x00".join(texts) + "\x00")


def all_mobiles(texts: list[str]) -> bool:
    """Whether all texts are mobile phone numbers written plainly, or empty."""
    return _MOBILES.fullmatch("\x00".join(texts)) is not None


def all_identity_numbers(texts: list[str]) -> bool:
    """Whether all texts are identity numbers of 18 characters, right in date and last digit."""
    whole = "".join(texts)
    if not texts or len(whole) != 18 * len(texts) or not whole.isascii() or any(len(text) != 18 for text in texts):
        return False
    digits = np.frombuffer(whole.encode("ascii"), dtype=np.uint8).reshape(-1, 18).astype(np.int64) - ord("0")
    if (digits[:, :17] < 0).any() or (digits[:, :17] > 9).any():
        return False
    checks = np.frombuffer(_CHECKS.encode("ascii"), dtype=np.uint8).astype(np.int64) - ord("0")
    if (checks[(digits[:, :17] @ np.array(_WEIGHTS)) % 11] != digits[:, 17]).any():
        return False
    return all(_is_date(text) for text in {text[6:14] for text in texts})


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
