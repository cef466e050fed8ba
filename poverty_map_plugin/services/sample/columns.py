"""Columns of made-up records."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt


def given(condition: npt.ArrayLike, values: Iterable[object] | str) -> np.ndarray:
    """The values, or the one text, where the condition holds; None elsewhere. An object array."""
    holds = np.asarray(condition, dtype=bool)
    found = np.full(holds.shape, None, dtype=object)
    found[holds] = values if isinstance(values, str) else np.asarray(values, dtype=object)[holds]
    return found
