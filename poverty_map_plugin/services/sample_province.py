"""A sample province from nothing but what the plugin and QGIS bring along: the first thing that a new user can try."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

from qgis.core import QgsGeometry

from ..about import PACKAGE
from ..catalog.loader import load_catalog
from ..domain.errors import InputError, StoreError
from ..domain.feedback import Feedback, FeedbackPart, raise_if_cancelled
from .indicators import compute_periods, stated_periods
from .new_workspace import Created, create_workspace
from .project import settle_project
from .sample.load import load_sample
from .sample.outline import draw_borders, province_outline, write_borders
from .workspace import open_workspace

_SEED = 2016
#: The share of the poor households that get a record of their own.
_HOUSEHOLDS = 0.02


def sample_folder() -> Path:
    """Divisions and seats: in the package when installed, beside it in the source tree."""
    inside = PACKAGE / "sample"
    return inside if inside.exists() else PACKAGE.parent / "sample"


def create_sample_province(output: Path, feedback: Feedback, province: str = "52") -> Created:
    """Make a workspace with real names of places, made-up borders and made-up records, and its project beside it.

    Both take their places at the very end; until then, and when anything fails, files that are there stay.

    Raises:
        InputError: sample_no_outline, when QGIS's world map is missing; sample_no_seats, for a province without any.
        StoreError: the output cannot be written.
        CancelledError: cancelled.
    """
    try:
        # No dot before the random part: QGIS takes a path with “.gz” or “.zip” anywhere in it for an archive.
        with tempfile.TemporaryDirectory(prefix=f".{output.stem}-", dir=output.parent) as name:
            folder = Path(name)
            borders = folder / "borders.geojson"
            write_borders(_borders(province), {}, borders)
            feedback.set_progress(5)
            raise_if_cancelled(feedback)
            divisions = sample_folder() / "divisions" / f"{province}.csv"
            made = create_workspace(
                borders, divisions, province, folder / output.name, FeedbackPart(feedback, 5, 30), datum="EPSG:4326"
            )
            with open_workspace(made.path) as workspace:
                load_sample(workspace, _SEED, _HOUSEHOLDS, FeedbackPart(feedback, 30, 70))
                compute_periods(workspace, sorted(stated_periods(workspace)), FeedbackPart(feedback, 70, 98))
                settle_project(workspace)
            raise_if_cancelled(feedback)
            project = output.with_suffix(made.project.suffix)
            made.project.replace(project)
            made.path.replace(output)
    except OSError as problem:
        raise StoreError("store_unwritable", store=str(output), reason=problem.strerror or str(problem)) from problem
    return Created(output, project, made.datum)


def _borders(province: str) -> dict[str, QgsGeometry]:
    source = sample_folder() / "seats" / f"{province}.csv"
    folder = load_catalog().provinces.get(province)
    if folder is None or not source.is_file():
        raise InputError("sample_no_seats", province=province)
    with source.open(encoding="utf-8", newline="") as file:
        seats = {row["code"]: (float(row["lon"]), float(row["lat"])) for row in csv.DictReader(file)}
    return draw_borders(province_outline(folder.province.name.en), seats, _SEED)
