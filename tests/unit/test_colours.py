"""Classes of the catalog are told apart, also by eyes that see colours less well."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from poverty_map_plugin.cartography.colours import DEFICIENCIES, ciede2000, difference, lightness
from poverty_map_plugin.catalog.loader import load_catalog

STYLES = load_catalog().styles
EYES = [None, *DEFICIENCIES]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        # Test data published with the formula (Sharma, Wu, Dalal 2005, table 1).
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 3.1571, -77.2803), (50.0, 0.0, -82.7485), 2.8615),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_difference_as_published(
    first: tuple[float, float, float], second: tuple[float, float, float], expected: float
) -> None:
    assert ciede2000(first, second) == pytest.approx(expected, abs=1e-4)
    assert ciede2000(second, first) == pytest.approx(expected, abs=1e-4)


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("ramp", STYLES.ramps)
def test_neighbouring_classes_are_told_apart(ramp: str, eye: str | None) -> None:
    assert min(difference(a, b, eye) for a, b in pairwise(STYLES.ramps[ramp].colours)) > 8


@pytest.mark.parametrize("ramp", STYLES.ramps)
def test_a_ramp_darkens_all_the_way_or_to_both_sides(ramp: str) -> None:
    values = [lightness(colour) for colour in STYLES.ramps[ramp].colours]
    palest = values.index(max(values))
    assert values[palest:] == sorted(values[palest:], reverse=True)
    assert values[: palest + 1] == sorted(values[: palest + 1])
    assert palest == (len(values) // 2 if STYLES.ramps[ramp].diverges else 0)


@pytest.mark.parametrize("eye", EYES)
def test_parts_of_a_theme_are_told_apart(eye: str | None) -> None:
    for theme in load_catalog().themes.values():
        for place in theme.places:
            colours = {part.colour for drawn in (place.diagram, place.predominant) if drawn for part in drawn.parts}
            assert min([difference(a, b, eye) for a, b in combinations(colours, 2)], default=99) > 12, theme.name


@pytest.mark.parametrize("eye", EYES)
def test_neighbours_in_a_scheme_of_sixteen_are_told_apart(eye: str | None) -> None:
    rows = STYLES.bivariate["orange_blue"].rows
    beside = [pair for line in (*rows, *zip(*rows, strict=True)) for pair in pairwise(line)]
    assert min(difference(a, b, eye) for a, b in beside) > 9


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("scheme", STYLES.bivariate)
def test_corners_of_a_bivariate_scheme_are_told_apart(scheme: str, eye: str | None) -> None:
    rows = STYLES.bivariate[scheme].rows
    corners = [rows[0][0], rows[0][-1], rows[-1][0], rows[-1][-1]]
    assert min(difference(a, b, eye) for a, b in combinations(corners, 2)) > 10


@pytest.mark.parametrize("eye", EYES)
def test_voltages_next_to_each_other_are_told_apart_by_colour_or_width(eye: str | None) -> None:
    for low, high in pairwise(STYLES.voltage_classes):
        assert high.width > low.width
        assert difference(low.colour, high.colour, eye) > 8 or high.width / low.width > 1.3, high.label.en


def test_nothing_but_key_sites_is_as_red_as_the_accent() -> None:
    others = [v.colour for v in STYLES.voltage_classes] + [b.colour for b in STYLES.boundaries.values()]
    others += [colour for scheme in STYLES.bivariate.values() for row in scheme.rows for colour in row]
    assert min(difference(STYLES.accent, colour) for colour in others) > 20
