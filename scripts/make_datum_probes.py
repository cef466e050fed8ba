"""Makes tables of points whose county is known, for telling the datum of boundaries (importer/datum_guess.py).

    python scripts/make_datum_probes.py towns --divisions CHINA_DIVISION/dist --places cities500.txt --boundaries LAND
    python scripts/make_datum_probes.py borders --output build/datum_probes.csv [--province 52]

`towns` writes the table that ships: GeoNames towns (CC BY 4.0) with the county that the official list of divisions
gives their name. The boundaries (GCJ-02) only choose among them: towns that would seem to lie in another county if the
datum of the borders were mistaken for another. A town is taken whichever datum puts it right.

`borders` writes points just inside the county borders of the package geotool-cn (WGS 84). Those borders are Amap's, for
study and not for redistribution: the table may be made at set-up and used, but is not committed.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.analysis.polygons import Ring, contains, rings_from_coordinates  # noqa: E402
from poverty_map_plugin.importer.datum import Datum, from_cgcs2000, to_cgcs2000  # noqa: E402
from poverty_map_plugin.importer.datum_guess import HYPOTHESES, SHIPPED_PROBES  # noqa: E402

SUFFIXES = ("", "镇", "乡", "街道", "县", "市", "区")
INSET_METRES = (150.0, 250.0, 350.0)
METRES_PER_DEGREE = 111_320.0

Row = tuple[str, str, str, str]


def town_rows(places: Path, divisions: Path, boundaries: Path) -> list[Row]:
    """Towns that the three datums put into different counties: GeoNames id, lon, lat, county code."""
    counties = {
        path.stem: rings_from_coordinates(json.loads(path.read_text(encoding="utf-8"))["coordinates"])
        for path in sorted(boundaries.glob("*.geojson"))
        if path.stem.isdigit() and not path.stem.endswith("00")
    }
    towns = list(_named_towns(places, _counties_by_name(divisions)))
    lon = np.array([float(town[1]) for town in towns])
    lat = np.array([float(town[2]) for town in towns])
    found = [_locate(counties, *from_cgcs2000(*point, Datum.GCJ02)) for point in _mistaken(lon, lat)]
    rows = []
    for index, (identifier, x, y, candidates) in enumerate(towns):
        placed = [codes[index] for codes in found]
        # A name may be borne in several counties: the one meant is the one where any of the datums puts the town.
        right = {code for code in placed if code in candidates}
        if len(set(placed)) > 1 and len(right) == 1:
            rows.append((identifier, x, y, right.pop()))
    return sorted(rows, key=lambda row: (row[3], int(row[0])))


def _mistaken(lon: np.ndarray, lat: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """Where points (WGS 84) seem to lie among borders of one datum that are taken for another; first the true place."""
    wrong = [
        to_cgcs2000(*from_cgcs2000(lon, lat, taken), true) for true, taken in itertools.permutations(HYPOTHESES, 2)
    ]
    return [(lon, lat), *wrong]


def _counties_by_name(divisions: Path) -> dict[str, set[str]]:
    counties = defaultdict(set)
    for name in ("areas.csv", "streets.csv"):
        with (divisions / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                counties[row["name"]].add(row["code"][:6])
    return counties


def _named_towns(places: Path, counties: dict[str, set[str]]) -> Iterator[tuple[str, str, str, set[str]]]:
    for line in places.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[8] != "CN":
            continue
        candidates = {
            code
            for name in cells[3].split(",")
            if name
            for suffix in SUFFIXES
            for code in counties.get(name + suffix, ())
        }
        if candidates:
            yield cells[0], cells[5], cells[4], candidates


def _locate(counties: dict[str, list[Ring]], x: np.ndarray, y: np.ndarray) -> list[str]:
    found = [""] * len(x)
    for code, rings in counties.items():
        for index in np.flatnonzero(contains(rings, x, y)):
            found[index] = code
    return found


def border_rows(rings: list[Ring], code: str, count: int, seed: int) -> list[Row]:
    """Up to `count` points against each mistake of datum, inside a county (WGS 84 rings) near its border."""
    random = np.random.default_rng(seed)
    start = np.concatenate([ring[:-1] for ring in rings])
    end = np.concatenate([ring[1:] for ring in rings])
    middle, along = (start + end) / 2, end - start
    stretch = np.array([1.0 / np.cos(np.radians(middle[:, 1].mean())), 1.0])
    metric = along / stretch
    normal = np.column_stack([-metric[:, 1], metric[:, 0]]) / np.maximum(np.hypot(*metric.T), 1e-12)[:, None]
    inset = random.choice(INSET_METRES, len(middle))[:, None] * random.choice([-1, 1], len(middle))[:, None]
    points = middle + normal * stretch * inset / METRES_PER_DEGREE
    seen = np.array([contains(rings, *place) for place in _mistaken(points[:, 0], points[:, 1])])
    # As many points against each mistake: one that WGS 84 borders taken for GCJ-02 lose need not tell the reverse.
    chosen: set[int] = set()
    for mistaken in seen[1:]:
        useful = np.flatnonzero(seen[0] & ~mistaken)
        chosen.update(random.choice(useful, min(count, len(useful)), replace=False).tolist())
    return [("", f"{points[i, 0]:.5f}", f"{points[i, 1]:.5f}", code) for i in sorted(chosen)]


def known_borders(province: str) -> Iterator[tuple[str, list[Ring]]]:
    """County code and rings (WGS 84) of the package geotool-cn."""
    import GeoToolCN
    from GeoToolCN._gtc import LEVELS, GTCData

    data = GTCData(str(Path(GeoToolCN.__file__).parent / "data" / "china.full.gtc"))
    for index, level in enumerate(data.levels):
        code = data.adcodes[index]
        if LEVELS[level] != "district" or not code.startswith(province):
            continue
        geometry = data.geometry(index)
        if geometry:
            yield code, [np.column_stack(ring) / data.scale for polygon in geometry[1] for ring in polygon]
    data.close()


def write(target: Path, rows: list[Row]) -> None:
    """Write the table."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("geonameid", "lon", "lat", "code"))
        writer.writerows(rows)
    print(f"{target}: {len(rows)} points")


def main() -> None:
    """Read the arguments and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    towns = kinds.add_parser("towns")
    for name in ("places", "divisions", "boundaries"):
        towns.add_argument(f"--{name}", type=Path, required=True)
    borders = kinds.add_parser("borders")
    borders.add_argument("--province", default="")
    borders.add_argument("--count", type=int, default=1, help="points a county and mistake")
    borders.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    if arguments.kind == "towns":
        write(SHIPPED_PROBES, town_rows(arguments.places, arguments.divisions, arguments.boundaries))
    else:
        rows = []
        for code, rings in known_borders(arguments.province):
            rows += border_rows(rings, code, arguments.count, seed=int(code))
        write(arguments.output, rows)


if __name__ == "__main__":
    main()
