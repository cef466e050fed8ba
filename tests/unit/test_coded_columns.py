"""What a large file is read as by its different texts is what it is read as text by text; a long opening stops."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import Workbook

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import CancelledError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.importer.sheets import open_sheets
from poverty_map_plugin.importer.values import parse_column
from poverty_map_plugin.store.geopackage_change import sqlite_values

TEXTS = {
    "size": ["3", "", "4", "4人", "许多", "3"],
    "status": ["未脱贫", "已脱贫", "", "脱贫", "不知道", "未脱贫"],
    "group_name": ["1组", "1组", "", " 2组", "-", "1组"],
    "entered": ["2014-01-01", "2014年1月1日", "", "2016.13.1", "2014-01-01", "2015"],
    "relocation": ["是", "否", "", "√", "maybe", "是"],
    "phone": ["13812345678", "", "138****5678", "13812345678", "0851-1234567", "x"],
    "income_per_head": ["3000", "3000", "", "3,000元", "1.5万", "1e4"],
}


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("rows", [2, 3, 6])
def test_a_categorical_column_is_read_as_its_texts_are(name: str, rows: int) -> None:
    catalog = load_catalog()
    target = catalog.entities["household"].field(name)
    codes = catalog.code_lists[target.codes] if target.codes else None
    plain = pd.Series(TEXTS[name][:rows], index=range(5, 5 + rows), dtype=object)
    one, other = (parse_column(column, target, codes) for column in (plain, plain.astype("category")))
    assert sqlite_values(one.values, name) == sqlite_values(other.values, name)
    assert (one.problems, one.mended) == (other.problems, other.mended)


def test_a_text_file_gives_the_same_rows_coded(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("".join(f"H{n},{'甲乙'[n % 2]},{n % 3}\n" for n in range(500)) + "短\n ,,\nH,,\n", encoding="utf-8")
    sheet = open_sheets(path)[0]
    plain, coded = (
        pd.concat(part.astype(object) for part in read(1, 200)) for read in (sheet.chunks, sheet.coded_chunks)
    )
    pd.testing.assert_frame_equal(plain, coded)
    kinds = [str(kind) for kind in next(iter(sheet.coded_chunks(1, 200))).dtypes]
    assert kinds == ["object", "category", "category"]


class _Impatient(CollectingFeedback):
    """Cancels at its n-th question."""

    def __init__(self, questions: int) -> None:
        super().__init__()
        self.questions = questions

    def is_cancelled(self) -> bool:
        self.questions -= 1
        return self.questions < 0


def test_opening_a_workbook_without_dimensions_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    book = Workbook(write_only=True)
    page = book.create_sheet("t")
    for number in range(5_000):
        page.append([f"H{number}", number * 7919 % 10007, "户主"])
    book.save(path)
    patient = _Impatient(1_000_000)
    for sheet in open_sheets(path, patient):
        sheet.close()
    asked = 1_000_000 - patient.questions
    assert asked > path.stat().st_size / (1 << 14)
    for questions in (0, asked // 2, asked - 1):
        with pytest.raises(CancelledError):
            open_sheets(path, _Impatient(questions))


def test_opening_a_text_file_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("编号,村\n1,2\n", encoding="utf-8")
    for questions in range(2):
        with pytest.raises(CancelledError):
            open_sheets(path, _Impatient(questions))
