"""Reads dates as offices write them: 2016.3.5, 2016年3月, 20160305, 42434 (Excel's count of days), 二〇一六年三月."""

from __future__ import annotations

import calendar
import re
import unicodedata
from datetime import date, timedelta

from ..catalog.entities import PartOfPeriod
from .problem import Problem, Reading, mended, wrong

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TIME = (
    r"(?:[T\s]+(?P<hour>\d{1,2})[:时点](?P<minute>\d{1,2})(?:[:分](?P<second>\d{1,2})(?:\.\d+)?秒?)?分?(?:Z|\+00:00)?)"
)
_FULL = re.compile(
    rf"(?P<year>\d{{4}})\s*[-./年]\s*(?P<month>\d{{1,2}})\s*[-./月]\s*(?P<day>\d{{1,2}})\s*[日号]?{_TIME}?"
)
#: By the end of a month or a year, or within it.
_END = r"(?P<end>[底末](?:以?前)?|内)?"
_SHORT_YEAR = re.compile(rf"(?P<year>\d\d)年(?P<month>\d{{1,2}})月(?:(?P<day>\d{{1,2}})[日号]|{_END})")
_COMPACT = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)")
_MONTH = re.compile(rf"(?P<year>\d{{4}})\s*[-./年]\s*(?P<month>\d{{1,2}})\s*月?(?:份)?{_END}")
_TEN_DAYS = re.compile(r"(?P<year>\d{4}|\d\d)年(?P<month>\d{1,2})月份?(?P<part>[上中下])旬(?P<end>[底末]?(?:以?前)?)")
#: The first and the last day of the first, second, last ten days of a month.
_PARTS = {"上": (1, 10), "中": (11, 20), "下": (21, 31)}
_COMPACT_MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])")
_YEAR = re.compile(rf"(?P<year>(?:19|20)\d\d)\s*(?:年度?)?{_END}(?:\.0)?")
_WESTERN = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./](\d{4})")
_SERIAL = re.compile(r"([2-6]\d{4})(\.\d+)?")
#: Day 0 of Excel's count, which takes 1900 for a leap year.
_SERIAL_START = date(1899, 12, 30)
_NUMERALS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_CHINESE_YEAR = re.compile(r"[〇零○一二三四五六七八九]{4}(?=年)")
_CHINESE_NUMBER = re.compile(r"([一二三]?)十([一二三四五六七八九]?)|([一二三四五六七八九])")
_OPEN_END = frozenset(("至今", "现在", "长期", "今", "now", "present", "長期", "現在"))
_EARLIEST, _LATEST = 1900, 2100


def day(text: str, partial: PartOfPeriod) -> Reading:
    """A date as YYYY-MM-DD; of one that names a part of a month, a month or a year alone, its first or last day."""
    if match := _ISO.fullmatch(text):
        return _date(text, int(match[1]), int(match[2]), int(match[3]))
    if partial is PartOfPeriod.LAST and text in _OPEN_END:
        return Reading(None, mended=Problem("value_open_end"))
    plain = _plain(text)
    for pattern in (_FULL, _SHORT_YEAR, _COMPACT):
        if (match := pattern.fullmatch(plain)) and match["day"]:
            return _date(text, _year(match["year"]), int(match["month"]), int(match["day"]))
    if match := _WESTERN.fullmatch(plain):
        first, second, year = (int(part) for part in match.groups())
        if first <= 12 and second <= 12 and first != second:
            return wrong("value_date_ambiguous")
        return _date(text, year, *((second, first) if first > 12 else (first, second)))
    if match := _SERIAL.fullmatch(plain):
        found = _SERIAL_START + timedelta(days=int(match[1]))
        return _date(text, found.year, found.month, found.day)
    return _partial_day(text, plain, partial)


def _partial_day(text: str, plain: str, partial: PartOfPeriod) -> Reading:
    for pattern in (_YEAR, _COMPACT_MONTH, _MONTH, _SHORT_YEAR, _TEN_DAYS):
        match = pattern.fullmatch(plain)
        if match is None:
            continue
        parts = match.groupdict()
        year, last = _year(parts["year"]), bool(parts.get("end")) or partial is PartOfPeriod.LAST
        month = int(parts["month"]) if parts.get("month") else (12 if last else 1)
        if not 1 <= month <= 12 or not _EARLIEST <= year <= _LATEST:
            return wrong("value_not_date")
        first_day, last_day = _PARTS.get(parts.get("part") or "", (1, 31))
        chosen = min(last_day, calendar.monthrange(year, month)[1]) if last else first_day
        return mended(date(year, month, chosen).isoformat(), "value_date_completed")
    return wrong("value_not_date")


def moment(text: str) -> Reading:
    """A date with a time as YYYY-MM-DDTHH:MM:SS; midnight when there is none."""
    plain = _plain(text)
    time = "00:00:00"
    if match := _FULL.fullmatch(plain):
        if match["hour"]:
            hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
            if hour > 23 or minute > 59 or second > 59:
                return wrong("value_not_date")
            time = f"{hour:02}:{minute:02}:{second:02}"
        plain = plain[: match.end("day")]
    elif match := _SERIAL.fullmatch(plain):
        seconds = round(float(match[2] or 0) * 86_400)
        time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        plain = match[1]
    reading = day(plain, PartOfPeriod.FIRST)
    if reading.value is None:
        return reading
    found = f"{reading.value}T{time}"
    return Reading(found) if text[:10] == found[:10] else mended(found)


def period(text: str) -> Reading:
    """A month as 2016-12, or a year as 2016."""
    plain = _plain(text)
    if match := _YEAR.fullmatch(plain):
        found = match["year"]
    else:
        match = _COMPACT_MONTH.fullmatch(plain) or _MONTH.fullmatch(plain) or _SHORT_YEAR.fullmatch(plain)
        full = _FULL.fullmatch(plain)
        serial = _SERIAL.fullmatch(plain)
        if full is not None:
            match = full  # Excel makes 2016-12-01 of 2016-12
        elif serial is not None:
            whole = _SERIAL_START + timedelta(days=int(serial[1]))
            return mended(f"{whole.year}-{whole.month:02}")
        if match is None or not 1 <= int(match["month"]) <= 12:
            return wrong("value_not_period")
        found = f"{_year(match['year'])}-{int(match['month']):02}"
    return Reading(found) if found == text else mended(found)


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip(" '\"`")
    if _CHINESE_YEAR.search(plain):
        plain = _CHINESE_YEAR.sub(lambda match: match[0].translate(_NUMERALS), plain)
        plain = _CHINESE_NUMBER.sub(_chinese_number, plain)
    return plain


def _chinese_number(match: re.Match[str]) -> str:
    if match[3]:
        return match[3].translate(_NUMERALS)
    tens, ones = match[1].translate(_NUMERALS) or "1", match[2].translate(_NUMERALS) or "0"
    return tens + ones


def _year(digits: str) -> int:
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _date(text: str, year: int, month: int, day_of_month: int) -> Reading:
    try:
        found = date(year, month, day_of_month).isoformat()
    except ValueError:
        return wrong("value_not_date")
    if not _EARLIEST <= year <= _LATEST:
        return wrong("value_not_date")
    return Reading(found) if text[:10] == found else mended(found)
