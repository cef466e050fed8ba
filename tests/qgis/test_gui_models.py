"""Rows of the docks' tables, and numbers as they are written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester

from poverty_map_plugin.catalog.labels import Label
from poverty_map_plugin.gui.widgets.bar_delegate import BAR_ROLE
from poverty_map_plugin.gui.widgets.number_text import number_text, scale_of, signed_text
from poverty_map_plugin.gui.widgets.table_model import CODE_ROLE, Cell, Column, Row, SortedTable, TableModel

YUAN = Label("yuan", "元", "元")
COLUMNS = (
    Column("County"),
    Column("Rate\n(%)", numeric=True, bar=True),
    Column("Done", numeric=True, bar=True, full=100),
)
ROWS = (
    Row("520425", (Cell("紫云", "520425"), Cell("20", 20.0), Cell("50", 50.0))),
    Row("522636", (Cell("丹寨", "522636"), Cell("–"), Cell("25", 25.0, urgent=True))),
    Row("520422", (Cell("普定", "520422"), Cell("5", 5.0), Cell("–"))),
)


@pytest.fixture
def model(qgis_app: object) -> TableModel:
    model = TableModel()
    model.show_rows(COLUMNS, ROWS, "#c4161c")
    return model


@pytest.fixture
def english(qgis_app: object) -> Iterator[None]:
    before = QLocale()
    # As QGIS sets it: without separators.
    locale = QLocale(QLocale.Language.English)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    yield
    QLocale.setDefault(before)


def first_column(model: SortedTable) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_models_keep_to_qt_s_rules(model: TableModel) -> None:
    ordered = SortedTable(model)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(each, fatal) for each in (model, ordered)]
    ordered.sort(1, Qt.SortOrder.DescendingOrder)
    model.show_rows(COLUMNS[:1], ())
    model.show_rows(COLUMNS, ROWS)
    assert len(testers) == 2
    assert not model.index(0, 0, QModelIndex()).parent().isValid()


def test_unknown_values_come_last_both_ways(model: TableModel) -> None:
    ordered = SortedTable(model)
    ordered.sort(1, Qt.SortOrder.AscendingOrder)
    assert first_column(ordered) == ["普定", "紫云", "丹寨"]
    ordered.sort(1, Qt.SortOrder.DescendingOrder)
    assert first_column(ordered) == ["紫云", "普定", "丹寨"]


def test_bars_compare_with_the_largest_or_with_what_is_full(model: TableModel) -> None:
    assert [model.index(row, 1).data(BAR_ROLE) for row in range(3)] == [1.0, None, 0.25]
    assert [model.index(row, 2).data(BAR_ROLE) for row in range(3)] == [0.5, 0.25, None]
    assert model.index(0, 0).data(BAR_ROLE) is None


def test_only_what_is_urgent_has_the_accent(model: TableModel) -> None:
    assert model.index(1, 2).data(Qt.ItemDataRole.ForegroundRole).color().name() == "#c4161c"
    assert model.index(0, 2).data(Qt.ItemDataRole.ForegroundRole) is None


def test_numbers_stand_right_and_rows_know_their_place(model: TableModel) -> None:
    header = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert header & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(2, 1).data(CODE_ROLE) == "520422"


def test_numbers_are_grouped_whatever_qgis_sets(english: None) -> None:
    assert number_text(4_930_000) == "4,930,000"
    assert number_text(17.25, 1) == "17.3"
    assert number_text(None) == "–"
    assert signed_text(-1234) == "−1,234"
    assert signed_text(0.5, 1) == "+0.5"


@pytest.mark.parametrize(
    ("amount", "locale", "factor"),
    [
        (999_999.0, "en", 1.0),
        (1_500_000_000.0, "en", 1e6),
        (9_999.0, "zh_CN", 1.0),
        (220_000.0, "zh_CN", 1e4),
        (1_500_000_000.0, "zh_CN", 1e8),
        (None, "zh_CN", 1.0),
    ],
)
def test_money_is_told_in_units_that_people_speak_of(
    qgis_app: object, amount: float | None, locale: str, factor: float
) -> None:
    assert scale_of(amount, YUAN, 0, locale)[0] == factor
    assert scale_of(1e9, Label("persons", "人", "人"), 0, locale) == (1.0, "persons" if locale == "en" else "人", 0)
