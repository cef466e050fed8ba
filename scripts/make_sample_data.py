"""Makes sample/divisions/<province>.csv and sample/places/<province>.csv from the unpacked public packages.

    python scripts/make_sample_data.py --divisions CHINA_DIVISION/dist --places cities500.txt 52 64

Run at development time only; sources and licences are told in sample/README.md.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from poverty_map_plugin.importer.divisions import Divisions, read_divisions  # noqa: E402

#: GeoNames's own numbers of the provinces, by statistical code.
GEONAMES_ADMIN1 = {"52": "18", "64": "21"}
SUFFIXES = ("", "市", "县", "区", "镇", "乡", "街道", "自治县")


def write_divisions(divisions: Divisions, target: Path) -> int:
    """Write code and name of every place, sorted by code; returns their number."""
    rows = list(zip(divisions.table["code"], divisions.table["name"], strict=True))
    _write(target, ("code", "name"), rows)
    return len(rows)


def write_places(geonames: Path, divisions: Divisions, target: Path) -> int:
    """Write the populated places that GeoNames has in the province; returns their number."""
    official = set(divisions.table["name"])
    admin1 = GEONAMES_ADMIN1[divisions.province]
    rows = []
    for line in geonames.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if cells[8] != "CN" or cells[10] != admin1 or cells[6] != "P":
            continue
        chinese = chinese_name(cells[3].split(","), official)
        rows.append((int(cells[0]), cells[1], chinese, cells[5], cells[4], cells[7], int(cells[14] or 0)))
    _write(target, ("geonameid", "name", "name_zh", "lon", "lat", "feature_code", "population"), sorted(rows))
    return len(rows)


def chinese_name(names: list[str], official: set[str]) -> str:
    """The Chinese name among a place's other names: the official one, else the first simplified, else any."""
    chinese = [name for name in names if name and all("\u3400" <= character <= "\u9fff" for character in name)]
    for name in chinese:
        if any(name + suffix in official for suffix in SUFFIXES):
            return name
    simplified = [name for name in chinese if _is_simplified(name)]
    return next(iter(simplified + chinese), "")


def _is_simplified(name: str) -> bool:
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _write(target: Path, header: tuple[str, ...], rows: Sequence[tuple[object, ...]]) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main() -> None:
    """Read the arguments and write both files of every province."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--divisions", type=Path, required=True)
    parser.add_argument("--places", type=Path, required=True)
    parser.add_argument("provinces", nargs="+")
    arguments = parser.parse_args()
    for province in arguments.provinces:
        divisions = read_divisions(arguments.divisions, province)
        places = write_divisions(divisions, ROOT / "sample" / "divisions" / f"{province}.csv")
        anchors = write_places(arguments.places, divisions, ROOT / "sample" / "places" / f"{province}.csv")
        print(f"{province}: {places} divisions, {anchors} places")


if __name__ == "__main__":
    main()
