"""Adds figures of places up: by prefixes of their codes to five levels, and by service areas to the bureaus.

Codes are kept sorted, so that whatever lies in a place is one run of rows: a level is one `reduceat` over the rows,
and a single place one sum over its run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ..domain.levels import ADMIN_LEVELS, Level
from .service_areas import BureauAreas

if TYPE_CHECKING:
    import pandas as pd

Floats = npt.NDArray[np.float64]
Texts = npt.NDArray[np.str_]
_WIDTH = Level.VILLAGE.digits


class RollUp:
    """Figures recorded for places, and their sums over all that is recorded at or below each place.

    What is recorded for a county as a whole counts for the county and above, not for its townships; what is recorded
    for a bureau itself counts for that bureau and those above it, and for no place. A sum of which no part is known
    is unknown (NaN); unknown parts of others count nothing.
    """

    def __init__(self, own: pd.DataFrame, bureaus: BureauAreas) -> None:
        """`own`: one row a code (its index, each once), one column a measure, NaN for unknown."""
        self.measures = list(own.columns)
        self._bureaus = bureaus
        codes = np.array([str(code) for code in own.index], dtype=np.str_)
        order = np.argsort(codes, kind="stable")
        self._codes: Texts = codes[order]
        self._own: Floats = own.to_numpy(dtype=np.float64)[order]
        self._index_rows()

    def level(self, level: Level) -> pd.DataFrame:
        """The sums of a level: one row for each code that anything is recorded at or below, indexed by it."""
        import pandas as pd

        codes, sums = self._bureau_sums() if level is Level.BUREAU else self._level_sums(level)
        return pd.DataFrame(sums, index=pd.Index(codes.astype(object), name="code"), columns=self.measures)

    def levels(self) -> dict[Level, pd.DataFrame]:
        """The sums of all levels and of the bureaus."""
        return {level: self.level(level) for level in (*ADMIN_LEVELS, Level.BUREAU)}

    def _index_rows(self) -> None:
        """What follows from the codes alone: which rows are places, and which bureau each row belongs to."""
        self._is_place = np.char.isdigit(self._codes) if len(self._codes) else np.zeros(0, dtype=np.bool_)
        self._lengths = np.char.str_len(self._codes) if len(self._codes) else np.zeros(0, dtype=np.int64)
        self._bureau_codes = sorted(self._bureaus.parents)
        numbers = {code: number for number, code in enumerate(self._bureau_codes)}
        owners = (self._bureaus.owner(code) for code in self._codes.tolist())
        self._owner = np.array([numbers[o] if o is not None else -1 for o in owners], dtype=np.int64)

    def _level_sums(self, level: Level) -> tuple[Texts, Floats]:
        chosen = self._is_place & (self._lengths >= level.digits)
        prefixes = self._codes[chosen].astype(f"<U{level.digits}")
        if not len(prefixes):
            return prefixes, np.empty((0, len(self.measures)))
        starts = np.concatenate([[0], np.flatnonzero(prefixes[1:] != prefixes[:-1]) + 1])
        return prefixes[starts], _sums(self._own[chosen], starts)

    def _bureau_sums(self) -> tuple[Texts, Floats]:
        owned = np.flatnonzero(self._owner >= 0)
        order = owned[np.argsort(self._owner[owned], kind="stable")]
        if not len(order):
            return np.empty(0, dtype=np.str_), np.empty((0, len(self.measures)))
        owners = self._owner[order]
        starts = np.concatenate([[0], np.flatnonzero(owners[1:] != owners[:-1]) + 1])
        own = dict(zip((self._bureau_codes[i] for i in owners[starts]), _sums(self._own[order], starts), strict=True))
        below: dict[str, list[Floats]] = {}
        for bureau in sorted(own):
            for above in self._bureaus.ancestors(bureau):
                below.setdefault(above, []).append(own[bureau])
        codes = sorted(below)
        sums = [_sums(np.array(below[code]), np.array([0]))[0] for code in codes]
        return np.array(codes, dtype=np.str_), np.array(sums)


def _sums(values: Floats, starts: npt.NDArray[np.int64]) -> Floats:
    """Sums of the runs of rows that begin at `starts`; NaN where a run holds nothing known."""
    known = ~np.isnan(values)
    sums = np.add.reduceat(np.where(known, values, 0.0), starts, axis=0)
    sums[~np.logical_or.reduceat(known, starts, axis=0)] = np.nan
    return sums


def own_figures(series: Mapping[str, tuple[Sequence[str], Sequence[float]]]) -> pd.DataFrame:
    """The frame that `RollUp` takes, from (codes, values) of each measure; a code may occur more than once."""
    import pandas as pd

    columns = {}
    for name, (codes, values) in series.items():
        column = pd.Series(np.asarray(values, dtype=np.float64), index=list(codes), dtype=np.float64)
        column = column[[isinstance(code, str) and bool(code) for code in column.index]]
        columns[name] = column.groupby(level=0).sum(min_count=1) if column.index.has_duplicates else column
    # A measure without any record must not turn the index into numbers.
    frame = pd.DataFrame(columns, columns=list(series), dtype=np.float64)
    frame.index = frame.index.astype(object)
    return frame
