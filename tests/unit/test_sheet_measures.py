import pytest

from poverty_map_plugin.cartography.sheet_measures import (
    bar_segment,
    central_meridian,
    grid_interval,
    read_figure,
    reference_cells,
    round_scale,
    scale_text,
    zone_epsg,
)
from poverty_map_plugin.catalog.labels import Label

YUAN = Label("yuan", "元", "元")
PERSONS = Label("persons", "人", "人")


@pytest.mark.parametrize(
    ("needed", "taken"),
    [
        (1, 1),
        (99_999, 100_000),
        (100_000, 100_000),
        (100_001, 125_000),
        (342_000, 350_000),
        (760_000, 800_000),
        (910_000, 1_000_000),
    ],
)
def test_scale_is_round_and_never_too_large(needed: float, taken: int) -> None:
    assert round_scale(needed) == taken


@pytest.mark.parametrize("width", [900.0, 12_345.0, 57_600.0, 86_400.0, 288_000.0])
def test_grid_has_four_to_ten_lines(width: float) -> None:
    assert 4 <= width / grid_interval(width) <= 10


def test_scale_bar_has_round_segments_within_its_width() -> None:
    for denominator in (50_000, 125_000, 350_000, 1_000_000):
        segment = bar_segment(denominator, 90, 4)
        assert segment * 4 * 1e6 / denominator <= 90
        assert segment * 4 * 1e6 / denominator > 30
        assert float(f"{segment:e}".split("e")[0]) in (1, 2, 5)


@pytest.mark.parametrize(
    ("longitude", "meridian", "epsg"), [(103.6, 105, 4544), (106.4, 105, 4544), (106.6, 108, 4545), (109.4, 108, 4545)]
)
def test_zone_of_a_county(longitude: float, meridian: int, epsg: int) -> None:
    assert central_meridian(longitude) == meridian
    assert zone_epsg(longitude) == epsg


def test_zone_stays_among_those_of_china() -> None:
    assert zone_epsg(70) == 4534
    assert zone_epsg(140) == 4554


def test_counts_stay_exact() -> None:
    read = read_figure(61234, 67357, PERSONS, 0, "zh_CN")
    assert (read.value, read.unit, read.change) == ("61,234", "人", "−6,123")


@pytest.mark.parametrize(
    ("locale", "value", "unit", "change"),
    [("zh_CN", "1.85", "亿元", "−0.19"), ("zh_TW", "1.85", "億元", "−0.19"), ("en", "185.00", "m yuan", "−18.50")],
)
def test_money_is_short_and_its_change_in_the_same_unit(locale: str, value: str, unit: str, change: str) -> None:
    read = read_figure(185_000_000, 203_500_000, YUAN, 0, locale)
    assert (read.value, read.unit) == (value, unit)
    assert read.change in (change, "−0.18")


def test_nothing_known() -> None:
    assert read_figure(None, 5, PERSONS, 0, "zh_CN").value == "–"
    assert read_figure(5, None, PERSONS, 0, "zh_CN").change == ""
    assert read_figure(5.04, 5.01, PERSONS, 1, "en").change == "±0"
    assert read_figure(0, 0, YUAN, 0, "en").value == "0"


def test_scale_text() -> None:
    assert scale_text(350_000) == "1:350\u202f000"


def test_fields_of_the_index_are_lettered_from_the_west_and_numbered_from_the_north() -> None:
    cells = reference_cells(500_000, 3_000_000, 300_000, 200_000, 0.36)
    assert (cells.columns, cells.rows) == (6, 4)
    assert cells.name(500_001, 2_999_999) == "A1"
    assert cells.name(799_999, 2_800_001) == "F4"
    assert cells.name(610_000, 2_940_000) == "C2"
    assert cells.name(499_999, 2_900_000) == cells.name(600_000, 3_000_001) == cells.name(600_000, 2_799_999) == ""


@pytest.mark.parametrize(("paper", "columns"), [(0.08, 4), (0.29, 5), (0.8, 12)])
def test_fields_are_some_six_centimetres_wide(paper: float, columns: int) -> None:
    assert reference_cells(0, 0, 1000, 1, paper).columns == columns
    assert reference_cells(0, 0, 1000, 1, paper).rows == 1
