"""Telling the datum: by points, by where files come from, by what they say; and saying when it cannot be told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from poverty_map_plugin.domain.errors import InputError
from poverty_map_plugin.importer.datum import Datum, from_cgcs2000
from poverty_map_plugin.importer.datum_guess import (
    SHIPPED_PROBES,
    DatumGuess,
    Probes,
    guess_datum,
    provenance_of,
    read_probes,
)

WEST, EAST = "520101", "520102"
PATH = (Datum.GCJ02, "amap")


def border() -> dict[str, list[np.ndarray]]:
    """Two counties that share a crooked border, in WGS 84."""
    y = np.linspace(26.0, 27.0, 201)
    x = 107.0 + 0.05 * np.sin(y * 20)
    line = np.column_stack([x, y])
    west = np.concatenate([line, [(106.0, 27.0), (106.0, 26.0)]])
    east = np.concatenate([line[::-1], [(108.0, 26.0), (108.0, 27.0)]])
    return {WEST: [west], EAST: [east]}


def in_datum(polygons: dict[str, list[np.ndarray]], datum: Datum) -> dict[str, list[np.ndarray]]:
    return {
        code: [np.column_stack(from_cgcs2000(ring[:, 0], ring[:, 1], datum)) for ring in rings]
        for code, rings in polygons.items()
    }


def points(count: int) -> Probes:
    """As many points 200 m on either side of the border."""
    y = np.linspace(26.05, 26.95, count)
    x = 107.0 + 0.05 * np.sin(y * 20)
    lon = np.concatenate([x - 0.002, x + 0.002])
    return Probes(lon, np.concatenate([y, y]), (WEST,) * count + (EAST,) * count)


def codes(guess: DatumGuess) -> list[str]:
    return [finding.code for finding in guess.findings()]


@pytest.mark.parametrize("datum", [Datum.WGS84, Datum.GCJ02, Datum.BD09])
def test_points_settle_it_whatever_else_is_said(datum: Datum) -> None:
    guess = guess_datum(in_datum(border(), datum), Datum.CGCS2000, (Datum.BD09, "baidu"), points(40))
    assert guess.reason == "points"
    assert guess.datum is (Datum.CGCS2000 if datum is Datum.WGS84 else datum)
    assert guess.asked == 80
    assert guess.scores[datum] == max(guess.scores.values())
    assert sorted(guess.scores.values())[1] < guess.scores[datum]
    assert ("datum_contradicts_file" in codes(guess)) is (datum is not Datum.WGS84)


def test_without_points_provenance_then_declaration_then_a_warning() -> None:
    none = Probes(np.empty(0), np.empty(0), ())
    polygons = in_datum(border(), Datum.GCJ02)
    by_path = guess_datum(polygons, None, PATH, none)
    assert (by_path.datum, by_path.reason, by_path.clue, codes(by_path)) == (
        Datum.GCJ02,
        "provenance",
        "amap",
        ["datum_by_provenance"],
    )
    declared = guess_datum(polygons, Datum.CGCS2000, (Datum.WGS84, "wgs84"), none)
    assert (declared.datum, declared.reason) == (Datum.CGCS2000, "declared")
    assumed = guess_datum(polygons, probes=none)
    assert (assumed.datum, assumed.reason) == (Datum.WGS84, "assumed")
    assert str(assumed.findings()[0].severity) == "warning"


def test_few_points_are_a_leaning_and_contradict_aloud() -> None:
    rows = points(40)
    moved = in_datum(border(), Datum.GCJ02)
    full = guess_datum(moved, probes=rows)
    assert full.reason == "points"
    # Three points that WGS 84 puts wrong, and three that BD-09 does: too few to settle it.
    wrong = {
        datum: [index for index in range(80) if not _inside(moved, rows, index, datum)]
        for datum in (Datum.WGS84, Datum.BD09)
    }
    both = set(wrong[Datum.WGS84]) & set(wrong[Datum.BD09])
    chosen = [index for found in wrong.values() for index in [item for item in found if item not in both][:3]]
    some = Probes(rows.lon[chosen], rows.lat[chosen], tuple(rows.codes[index] for index in chosen))
    leaning = guess_datum(moved, probes=some)
    assert (leaning.datum, leaning.reason, codes(leaning)) == (Datum.GCJ02, "leaning", ["datum_by_leaning"])
    declared = guess_datum(moved, Datum.WGS84, probes=some)
    assert (declared.datum, declared.reason) == (Datum.WGS84, "declared")
    assert "datum_contradicts_points" in codes(declared)


def _inside(polygons: dict[str, list[np.ndarray]], probes: Probes, index: int, datum: Datum) -> bool:
    one = Probes(probes.lon[[index]], probes.lat[[index]], (probes.codes[index],))
    return guess_datum(polygons, probes=one).scores[datum] == 1


def test_codes_that_no_point_knows() -> None:
    guess = guess_datum({"990101": border()[WEST]})
    assert (guess.asked, guess.reason) == (0, "assumed")


@pytest.mark.parametrize(
    ("path", "datum"),
    [
        ("/x/datasets/amap/land", Datum.GCJ02),
        ("C:\\maps\\高德\\52.geojson", Datum.GCJ02),
        ("/x/baidu/52.shp", Datum.BD09),
        ("/x/amap/52_wgs84.geojson", Datum.WGS84),
        ("/x/CGCS2000/52.shp", Datum.CGCS2000),
        ("/x/bitamaps/52.geojson", None),
        ("/x/52.geojson", None),
        ("/home/baidu/a/b/c/52.geojson", None),
    ],
)
def test_provenance_by_path(path: str, datum: Datum | None) -> None:
    assert provenance_of(path)[0] is datum


def test_provenance_by_fields() -> None:
    assert provenance_of("/x/52.json", ["adcode", "name", "acroutes", "subFeatureIndex"])[0] is Datum.GCJ02


def test_shipped_table() -> None:
    probes = read_probes()
    assert len(probes.codes) > 500
    assert SHIPPED_PROBES.stat().st_size < 200_000
    assert all(len(code) == 6 and code.isdigit() for code in probes.codes)
    assert ((probes.lon > 73) & (probes.lon < 136) & (probes.lat > 3) & (probes.lat < 54)).all()


def test_a_table_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    for name in ("p.csv", "none.csv"):
        with pytest.raises(InputError, match="probes_unreadable"):
            read_probes(tmp_path / name)
