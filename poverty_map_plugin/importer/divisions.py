"""Official divisions (code and name of every place, down to the village) read from CSV files as people have them.

One file with all levels or a folder with one file a level; any delimiter, column order and extra columns; UTF-8, UTF-16
or GB 18030; gzip or not; codes compact or padded with zeros, and as spreadsheets leave them behind.
"""

from __future__ import annotations

import csv
import gzip
import io
import re
import unicodedata
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain import admin_code
from ..domain.errors import InputError
from ..domain.findings import Finding, error, info, warning
from ..domain.levels import ADMIN_LEVELS, Level

if TYPE_CHECKING:
    import pandas as pd

EXPECTED = "code,name"
#: Prefecture rows that only group counties: nobody governs them and no boundary shows them.
GROUPING_NAMES = frozenset({"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"})

_CODE_HEADERS = (
    *("code", "adcode", "admincode", "代码", "区划代码", "行政区划代码", "统计用区划代码", "统计区划代码", "区划码"),
    *("行政区代码", "行政代码", "地区代码", "编码", "xzqdm", "pac", "gbcode", "gb"),
)
_NAME_HEADERS = (
    *("name", "名称", "区划名称", "行政区划名称", "统计区划名称", "单位名称", "行政区名称", "地名", "地区名称"),
    *("地区", "xzqmc", "fullname", "全称"),
)
_CODE_LENGTHS = frozenset(level.digits for level in ADMIN_LEVELS)
_SCIENTIFIC = re.compile(r"(\d)\.(\d+)[eE]\+?0*(\d+)")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
_MUNICIPALITIES = frozenset({"11", "12", "31", "50"})
_SAMPLE_ROWS = 200
#: How .xlsx (a zip) and .xls begin.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u2028\u2029]+")


@dataclass(frozen=True)
class Divisions:
    """The places of one province.

    Attributes:
        province: two-digit code.
        table: one row a place, sorted by code: `code` (canonical), `name`, `level` (value of `Level`), `parent` (code
            of the nearest higher place that the files hold, None for the topmost).
        findings: what was mended, doubtful or left out, with file and row.
    """

    province: str
    table: pd.DataFrame
    findings: tuple[Finding, ...] = ()

    def counts(self) -> dict[Level, int]:
        """Number of places of each of the five levels."""
        found = self.table["level"].value_counts()
        return {level: int(found.get(str(level), 0)) for level in ADMIN_LEVELS}


def is_grouping(code: str, name: str) -> bool:
    """Whether a row is no place but a heading over counties without a prefecture."""
    return len(code) == Level.PREFECTURE.digits and name in GROUPING_NAMES


def read_divisions(path: str | Path, province: str) -> Divisions:
    """The divisions of `province` in a CSV file, or in all CSV files of a folder.

    Raises:
        InputError: when nothing can be read, no column holds codes or names, or the province is not there.
    """
    target = admin_code.normalise(province)
    if target is None or len(target) != Level.PROVINCE.digits:
        raise InputError("not_a_province", value=province, expected="52")
    source = Path(path)
    gathered = _Gathered(target)
    if source.is_dir():
        _read_folder(source, gathered)
    else:
        _read_file(source, gathered)
    if not gathered.places:
        found = ", ".join(sorted(gathered.others))
        if not found:
            raise InputError("divisions_empty", file=str(source), row=1, column="", value="", expected=EXPECTED)
        raise InputError("divisions_without_province", file=str(source), province=target, found=found)
    return _divisions(gathered)


@dataclass
class _Gathered:
    province: str
    places: dict[str, str] = field(default_factory=dict)
    repeated: dict[str, int] = field(default_factory=dict)
    others: Counter[str] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)


def _read_folder(folder: Path, gathered: _Gathered) -> None:
    files = sorted(item for item in folder.iterdir() if item.name.lower().endswith((".csv", ".csv.gz", ".txt", ".tsv")))
    if not files:
        raise InputError("divisions_folder_empty", file=str(folder), expected="*.csv, *.csv.gz")
    failures = []
    for file in files:
        try:
            _read_file(file, gathered)
        except InputError as failure:
            failures.append(failure)
            gathered.findings.append(
                warning("divisions_file_skipped", {"file": str(file)}, cause=failure.code, **failure.parameters)
            )
    if len(failures) == len(files):
        raise failures[0]


def _read_file(file: Path, gathered: _Gathered) -> None:
    rows = _rows(file)
    first = next(((number, cells) for number, cells in rows if any(cell.strip() for cell in cells)), None)
    if first is None:
        raise InputError("divisions_empty", file=str(file), row=1, column="", value="", expected=EXPECTED)
    sample = list(islice(rows, _SAMPLE_ROWS))
    number, head = first
    has_header = _has_hint(head) or not any(_mend(cell) for cell in head)
    if not has_header:
        sample.insert(0, first)
    code_at, name_at = _columns(file, number, head if has_header else [""] * len(head), [cells for _, cells in sample])
    column = head[code_at].strip() if has_header else str(code_at + 1)

    where = {"file": str(file), "column": column}
    mended: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    width = max(code_at, name_at) + 1
    for row, cells in chain(sample, rows):
        if len(cells) < width:
            if any(cell.strip() for cell in cells):
                place = {**where, "row": row}
                gathered.findings.append(error("division_row_short", place, value=",".join(cells), expected=EXPECTED))
            continue
        raw = cells[code_at]
        # The quick way for the 600,000 rows of the whole country.
        if raw[:2] != gathered.province and raw.isascii() and raw.isdigit() and len(raw) in _CODE_LENGTHS:
            gathered.others[raw[:2]] += 1
            continue
        code, damage = read_code(raw)
        if code is None:
            if any(cell.strip() for cell in cells):
                _reject(raw, {**where, "row": row}, damage, gathered)
            continue
        if not code.startswith(gathered.province):
            gathered.others[code[:2]] += 1
            continue
        if damage:
            mended[damage].append((row, raw, code))
        _add(code, _clean_name(cells[name_at]), {**where, "row": row}, gathered)
    for damage, examples in mended.items():
        row, raw, code = examples[0]
        gathered.findings.append(
            warning(
                "division_codes_mended",
                {**where, "row": row},
                damage=damage,
                count=len(examples),
                value=raw,
                mended=code,
                rows=", ".join(str(example[0]) for example in examples[:10]),
            )
        )


def _rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    text = _text(file)
    head = next((line for line in io.StringIO(text) if line.strip()), "")
    delimiter = max(",\t;|", key=head.count)
    # Strict, or a quote that is never closed would swallow the rows after it into one name.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as failure:
        # Most often a quote that is opened and never closed.
        raise InputError("divisions_broken_row", file=str(file), row=reader.line_num, reason=str(failure)) from failure


def _text(file: Path) -> str:
    try:
        data = file.read_bytes()
        if file.name.lower().endswith(".gz"):
            data = gzip.decompress(data)
    except FileNotFoundError:
        raise InputError("file_not_found", file=str(file)) from None
    except (OSError, EOFError, zlib.error) as failure:
        raise InputError("file_unreadable", file=str(file), reason=str(failure)) from failure
    if data.startswith(_WORKBOOKS):
        raise InputError("file_is_workbook", file=str(file))
    is_utf_16 = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    encodings = ["utf-16"] if is_utf_16 else ["utf-8-sig", "gb18030"]
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as failure:
            row = data.count(b"\n", 0, failure.start) + 1
    raise InputError("file_encoding_unknown", file=str(file), row=row, expected="UTF-8, UTF-16, GB 18030")


def _columns(file: Path, row: int, head: list[str], sample: list[list[str]]) -> tuple[int, int]:
    """The columns of code and name: by heading, else by what they hold."""
    headings = [_heading(cell) for cell in head]
    code_at = next((headings.index(hint) for hint in _CODE_HEADERS if hint in headings), None)
    name_at = next((headings.index(hint) for hint in _NAME_HEADERS if hint in headings), None)
    width = max((len(cells) for cells in [head, *sample]), default=0)
    columns = [[cells[index] for cells in sample if index < len(cells)] for index in range(width)]
    if code_at is None:
        # Where several columns hold codes, the place's own is the longest: the others name what it lies in.
        coded = {index: [code for code in map(_mend, values) if code] for index, values in enumerate(columns)}
        likely = [index for index, codes in coded.items() if codes and len(codes) >= 0.8 * len(columns[index])]
        lengths = [(sum(len(code) for code in coded[index]) / len(coded[index]), -index) for index in likely]
        code_at = -max(lengths)[1] if lengths else None
    if code_at is None:
        value = ",".join(sample[0]) if sample else ""
        raise InputError(
            "divisions_no_code_column", file=str(file), row=row, column=",".join(head), value=value, expected=EXPECTED
        )
    if name_at is None:
        worded = [
            (sum(any(character.isalpha() for character in value) for value in values), -index)
            for index, values in enumerate(columns)
            if index != code_at
        ]
        best = max(worded, default=(0, 0))
        name_at = -best[1] if best[0] else None
    if name_at is None:
        raise InputError(
            "divisions_no_name_column", file=str(file), row=row, column=",".join(head), value="", expected=EXPECTED
        )
    return code_at, name_at


def _heading(cell: str) -> str:
    return re.sub(r"[\s_\"'()]", "", unicodedata.normalize("NFKC", cell)).lower()


def _has_hint(head: list[str]) -> bool:
    return any(_heading(cell) in (*_CODE_HEADERS, *_NAME_HEADERS) for cell in head)


def _mend(text: str) -> str | None:
    return read_code(text)[0]


def read_code(text: str) -> tuple[str | None, str]:
    """The canonical code in a cell, and the damage that was mended to get at it.

    The damage is "" for none; with "lost" there is no code because digits are missing.
    """
    code = admin_code.normalise(text)
    plain = text.strip()
    if code is not None:
        if plain.isascii():
            return code, "" if plain.isdigit() else "quote"
        return code, "fullwidth"
    digits, damage = _undamaged(unicodedata.normalize("NFKC", text).strip().lstrip("=").strip("'\"`\u2018\u2019 \t"))
    return admin_code.normalise(digits), damage


def _undamaged(text: str) -> tuple[str, str]:
    """The digits that a spreadsheet wrote in another way, and the way."""
    scientific = _SCIENTIFIC.fullmatch(text)
    if scientific:
        digits = scientific[1] + scientific[2]
        # 5.20425E+11 has lost the digits of township and village; 5.20425e+05 has all six.
        return (digits, "scientific") if len(digits) == int(scientific[3]) + 1 else ("", "lost")
    if re.fullmatch(r"\d+\.0+", text):
        return text.split(".")[0], "decimal"
    if _GROUPED.fullmatch(text):
        return text.replace(",", ""), "grouped"
    if re.fullmatch(r"[\d\s]+", text):
        return re.sub(r"\s", "", text), "blanks"
    return text, "quote"


def _reject(raw: str, where: dict[str, object], damage: str, gathered: _Gathered) -> None:
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", raw))
    if len(digits) >= 2 and not digits.startswith((gathered.province, "0")) and damage != "lost":
        gathered.others[digits[:2]] += 1
        return
    if damage == "lost" and not digits.startswith(gathered.province):
        return
    code = "division_code_digits_lost" if damage == "lost" else "division_code_unknown"
    gathered.findings.append(error(code, where, value=raw, expected="2, 4, 6, 9, 12"))


def _clean_name(text: str) -> str:
    return _CONTROLS.sub(" ", text).strip().strip("\"'“”").strip()


def _add(code: str, name: str, where: dict[str, object], gathered: _Gathered) -> None:
    known = gathered.places.get(code)
    if known is None or (not known and name):
        gathered.places[code] = name
        if not name:
            gathered.findings.append(warning("division_without_name", {**where, "code": code}))
    elif name and name != known:
        gathered.findings.append(warning("division_names_differ", {**where, "code": code}, kept=known, other=name))
    else:
        gathered.repeated[code] = gathered.repeated.get(code, 1) + 1


def _divisions(gathered: _Gathered) -> Divisions:
    import pandas as pd

    codes = sorted(gathered.places)
    names = [gathered.places[code] for code in codes]
    parents = [_present_parent(code, gathered.places) for code in codes]
    levels = [str(admin_code.level_of(code)) for code in codes]
    table = pd.DataFrame({"code": codes, "name": names, "level": levels, "parent": parents}, dtype=object)
    findings = [*gathered.findings, *_repeat_findings(gathered), *_parent_findings(gathered)]
    for code, name in zip(codes, names, strict=True):
        if is_grouping(code, name):
            findings.append(info("division_is_grouping", {"code": code}, name=name))
    return Divisions(gathered.province, table, tuple(findings))


def _present_parent(code: str, places: dict[str, str]) -> str | None:
    return next((above for above in reversed(admin_code.lineage(code)[:-1]) if above in places), None)


def _repeat_findings(gathered: _Gathered) -> Iterator[Finding]:
    if gathered.repeated:
        codes = sorted(gathered.repeated)
        yield info("divisions_repeated", count=len(codes), codes=", ".join(codes[:10]))


def _parent_findings(gathered: _Gathered) -> Iterator[Finding]:
    """Levels that are left out: lawful for places governed from two levels up, else worth a look."""
    orphans: dict[str, list[str]] = defaultdict(list)
    for code in gathered.places:
        above = admin_code.parent(code)
        if above is not None and above not in gathered.places:
            orphans[above].append(code)
    for above, codes in sorted(orphans.items()):
        where = {"code": above}
        parameters = {"count": len(codes), "first": min(codes), "level": str(admin_code.level_of(above))}
        if _is_skipped_by_law(above, gathered.places):
            yield info("division_directly_administered", where, **parameters)
        else:
            yield warning("division_parent_missing", where, **parameters)


def _is_skipped_by_law(code: str, places: dict[str, str]) -> bool:
    if len(code) == Level.PREFECTURE.digits:
        return code[2:] == "90" or code[:2] in _MUNICIPALITIES
    # Dongguan, Zhongshan, Danzhou, Jiayuguan: prefectures whose townships lie under "00" in place of a county.
    return len(code) == Level.COUNTY.digits and code.endswith("00") and code[:4] in places
