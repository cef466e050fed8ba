"""Writes a sample into a workspace, in the place of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...domain.errors import InputError
from ...domain.feedback import Feedback, raise_if_cancelled
from ...domain.findings import info, warning
from ...domain.levels import Level
from ...store.geometry import point_wkb
from ...store.store import Batch, Change
from ..indicators import PERIOD_PROPERTY
from ..map_tables import write_map_tables
from ..overview import PERIODS_PROPERTY
from ..person import current_user
from ..workspace import Workspace
from .sample import Sample, make_sample
from .settlements import PLACED, Settlements, settle
from .streams import uuids
from .targets import targets_for

if TYPE_CHECKING:
    import pandas as pd

SOURCE = "povertymap:loadsample"
#: Who serves what is told by all bureaus together: where a real one is, no made-up one joins it.
_ALL_OR_NONE = ("bureau", "bureau_area")


@dataclass(frozen=True)
class SampleSummary:
    """What was written.

    Attributes:
        records: rows by table.
        as_of: the month whose figures the sample adds up to, as text.
        scaled: the figures that no source gives for this province and that follow its number of villages instead.
    """

    records: Mapping[str, int]
    as_of: str
    scaled: tuple[str, ...]

    @property
    def total(self) -> int:
        """Rows in all tables."""
        return sum(self.records.values())


def load_sample(workspace: Workspace, seed: int, households: float, feedback: Feedback) -> SampleSummary:
    """Fill a workspace with made-up records, marked as such, that add up to the province's published figures.

    An earlier sample goes in the same transaction; records that are not marked stay as they are, and where a made-up
    one would bear the key of a real one it is left out. Villages without a position get one, marked as placed; only
    such villages are told to be poor or not. Indicators counted before are dropped: `compute_indicators` comes next.

    Args:
        seed: the same seed makes the same sample.
        households: household rows as a share of the poor households, 0 to 1.

    Raises:
        InputError: sample_seed_wrong, sample_households_wrong, sample_no_villages, sample_too_many_poor.
        StoreError: the store cannot be written.
        CancelledError: cancelled; nothing was changed.
    """
    if seed < 0:
        raise InputError("sample_seed_wrong", value=seed)
    if not 0 <= households <= 1:
        raise InputError("sample_households_wrong", value=households)
    places = _settlements(workspace, seed, feedback)
    if not len(places.villages):
        raise InputError("sample_no_villages", store=workspace.store.location)
    folder = workspace.province_folder
    targets = targets_for(folder.sample if folder else None, len(places.villages))
    if targets.scaled:
        feedback.report(info("sample_figures_scaled", figures=", ".join(targets.scaled), villages=len(places.villages)))
    _report_gaps(places, feedback)
    feedback.set_progress(20)
    names = _short_names(workspace)
    sample = make_sample(
        places, folder, names.get(workspace.province, workspace.province), names, targets, seed, households, feedback
    )
    records: dict[str, int] = {}
    with workspace.store.change(current_user(), Batch(SOURCE, sample=True)) as change:
        for entity in workspace.catalog.entities:
            change.delete(entity, {"is_sample": 1})
        _write_positions(workspace, places, sample, change)
        every = sum(map(len, sample.tables.values()))
        for table, rows in sample.tables.items():
            raise_if_cancelled(feedback)
            identified = rows.assign(uuid=uuids(seed, table, len(rows)))
            records[table] = change.insert(table, _without_real(workspace, table, identified, feedback))
            feedback.set_progress(50 + 40 * sum(records.values()) / max(every, 1))
        raise_if_cancelled(feedback)
        # Figures counted from what was there before tell nothing now.
        change.delete("indicator_value", {})
        change.set_properties({PERIOD_PROPERTY: "", PERIODS_PROPERTY: ""})
        write_map_tables(workspace, change, None)
    feedback.set_progress(100)
    summary = SampleSummary(records, str(targets.as_of), targets.scaled)
    feedback.report(info("sample_loaded", records=summary.total, period=summary.as_of, seed=seed))
    return summary


def _settlements(workspace: Workspace, seed: int, feedback: Feedback) -> Settlements:
    read = workspace.store.read
    return settle(
        workspace.province,
        read("county", ["code", "name", "short_name", "is_key", "exit_year", "geom"]),
        read("township", ["code", "name", "county_code", "position_source", "geom"]),
        read("village", ["code", "name", "township_code", "position_source", "geom"]),
        seed,
        feedback,
    )


def _short_names(workspace: Workspace) -> dict[str, str]:
    """Short names of the province and its prefectures by code."""
    found: dict[str, str] = {}
    for level in (Level.PROVINCE, Level.PREFECTURE):
        rows = workspace.store.read(level.value, ["code", "name", "short_name"])
        found |= dict(zip(rows["code"], rows["short_name"].fillna(rows["name"]), strict=True))
    return found


def _report_gaps(places: Settlements, feedback: Feedback) -> None:
    if places.left_out:
        feedback.report(warning("sample_villages_left_out", count=places.left_out))
    missing = int((~places.located).sum())
    if missing:
        feedback.report(warning("sample_villages_not_placed", count=missing))


def _write_positions(workspace: Workspace, places: Settlements, sample: Sample, change: Change) -> None:
    """Positions of the townships and villages that have none of their own."""
    for level, table in ((Level.TOWNSHIP, places.townships), (Level.VILLAGE, places.villages)):
        placed = table[table["placed"]]
        degrees = places.plane.to_degrees(placed[["x", "y"]].to_numpy(dtype=float)).tolist()
        rows = placed[["code"]].assign(geom=[point_wkb(x, y) for x, y in degrees], position_source=PLACED)
        if level is Level.VILLAGE:
            rows["is_poor"] = sample.villages["is_poor"][table["placed"]].astype(int)
        change.update(level.value, rows, ("code",))


def _without_real(workspace: Workspace, table: str, rows: pd.DataFrame, feedback: Feedback) -> pd.DataFrame:
    """The rows whose key no real record bears."""
    import pandas as pd

    together = _ALL_OR_NONE if table in _ALL_OR_NONE else (table,)
    if not len(rows) or not any(workspace.store.count(other, {"is_sample": 0}) for other in together):
        return rows
    key = list(workspace.catalog.entities[table].key)
    if table in _ALL_OR_NONE:
        kept = rows.iloc[:0]
    else:
        real = workspace.store.read(table, key, {"is_sample": 0})
        kept = rows[~pd.MultiIndex.from_frame(rows[key]).isin(pd.MultiIndex.from_frame(real))]
    if len(kept) < len(rows):
        feedback.report(warning("sample_yields_to_real", entity=table, count=len(rows) - len(kept)))
    return kept
