"""Makes a workspace: boundaries and divisions become the places of a new store, and a project that shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ..catalog.loader import Catalog, load_catalog, read_folder
from ..domain import admin_code
from ..domain.errors import InputError
from ..domain.feedback import Feedback, raise_if_cancelled
from ..domain.levels import ADMIN_LEVELS, Level
from ..domain.place_names import short_name
from ..importer.divisions import Divisions, read_divisions
from ..store.geopackage import GeoPackageStore
from ..store.store import Batch, Store
from .boundaries import Boundaries, match, read_boundaries
from .map_tables import write_map_tables
from .person import current_user
from .project import write_project
from .workspace import Workspace

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Created:
    """What was made."""

    path: Path
    project: Path
    datum: str


def create_workspace(
    boundaries: Path,
    divisions: Path,
    province: str,
    output: Path,
    feedback: Feedback,
    datum: str = "auto",
    catalog_folder: Path | None = None,
) -> Created:
    """Make the workspace of a province in the GeoPackage `output`, and its project beside it.

    A file that is there is replaced at the very end, by a rename; until then, and if anything fails, it stays.

    Raises:
        InputError: province, boundaries or divisions that cannot be used.
        CatalogError: a mistake in the catalog folder.
        StoreError: an output that cannot be written.
        CancelledError: cancelled; nothing was changed.
    """
    code = _province_code(province)
    own = read_folder(catalog_folder) if catalog_folder else {}
    catalog = load_catalog(own)
    if output.suffix.lower() != ".gpkg":
        raise InputError("output_not_gpkg", path=str(output))
    if unquote(str(output.absolute())) != str(output.absolute()):
        # QGIS 3.40 decodes %20 and the like in the path of a layer, and then finds no file.
        raise InputError("output_with_escape", path=str(output))

    places = read_divisions(divisions, code)
    _report_all(places.findings, feedback)
    feedback.set_progress(10)
    raise_if_cancelled(feedback)
    old_codes = {old: entry.new for old, entry in catalog.old_codes.items()}
    borders = read_boundaries(boundaries, code, datum=datum, old_codes=old_codes, feedback=feedback)
    _report_all(match(borders, places), feedback)
    feedback.set_progress(50)
    raise_if_cancelled(feedback)

    with GeoPackageStore.create(output) as store:
        _fill(store, catalog, own, code, places, borders)
        feedback.set_progress(80)
        raise_if_cancelled(feedback)
    with GeoPackageStore.open(output) as store:
        project = write_project(Workspace(store, catalog, code), feedback)
    feedback.set_progress(100)
    return Created(output, project, borders.datum.value)


def _province_code(text: str) -> str:
    code = admin_code.normalise(text)
    if code is None or admin_code.level_of(code) is not Level.PROVINCE:
        raise InputError("province_wrong", value=text)
    return code


def _report_all(findings: object, feedback: Feedback) -> None:
    for finding in findings:  # type: ignore[attr-defined]
        feedback.report(finding)


def _fill(
    store: Store, catalog: Catalog, own: Mapping[str, str], province: str, places: Divisions, borders: Boundaries
) -> None:
    with store.change(current_user(), Batch("povertymap:createworkspace")) as change:
        change.set_catalog_files(own)
        change.set_properties({"province": province, "datum": borders.datum.value})
        for level in ADMIN_LEVELS:
            change.insert(level.value, _place_rows(level, catalog, province, places, borders))
        write_map_tables(Workspace(store, catalog, province), change, None)


def _place_rows(level: Level, catalog: Catalog, province: str, places: Divisions, borders: Boundaries) -> pd.DataFrame:
    """The records of a level: every place of the divisions, and those that only the boundaries know."""
    import pandas as pd

    listed = places.table[places.table["level"] == level.value]
    names = dict(zip(listed["code"], listed["name"], strict=True))
    for code in borders.polygons:
        if admin_code.level_of(code) is level and code not in names:
            names[code] = borders.names.get(code, code)
    rows = pd.DataFrame({"code": sorted(names)})
    rows["name"] = rows["code"].map(names)
    if level in (Level.PROVINCE, Level.PREFECTURE, Level.COUNTY):
        rows["short_name"] = rows["name"].map(short_name)
        rows["geom"] = [borders.polygons.get(code) for code in rows["code"]]
    if level is Level.COUNTY:
        folder = catalog.provinces.get(province)
        key = {county.code: county for county in folder.province.key_counties} if folder else {}
        rows["is_key"] = [int(code in key) for code in rows["code"]] if folder else None
        rows["area_name"] = [key[c].area or None if c in key else None for c in rows["code"]]
        rows["exit_year"] = [key[c].exit_year if c in key else None for c in rows["code"]]
    if level is Level.TOWNSHIP:
        # A prefecture without counties (Dongguan) governs its townships itself.
        parents = dict(zip(listed["code"], listed["parent"], strict=True))
        rows["county_code"] = [parents.get(code) or code[: Level.COUNTY.digits] for code in rows["code"]]
    if level is Level.VILLAGE:
        rows["township_code"] = [code[: Level.TOWNSHIP.digits] for code in rows["code"]]
    return rows
