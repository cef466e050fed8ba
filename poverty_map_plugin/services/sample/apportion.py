"""Splits whole numbers so that the parts add up exactly: the method of the largest remainder (Hamilton)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]


def apportion(total: int, weights: npt.ArrayLike, caps: npt.ArrayLike | None = None) -> Integers:
    """Whole parts of `total` in proportion to `weights`; with `caps`, no part above its cap.

    What a cap cuts off goes to the others in proportion to their weights. Of equal remainders the first wins, so the
    answer depends on nothing but the arguments.

    Returns:
        int64 array of the weights' length, its sum `total`.

    Raises:
        ValueError: for a negative or unknown weight, or when the parts cannot hold the total.
    """
    share = np.asarray(weights, dtype=np.float64)
    if not np.all(np.isfinite(share)) or np.any(share < 0):
        raise ValueError("weights must be known and not negative")
    if total < 0:
        raise ValueError("a total must not be negative")
    if caps is None:
        return apportion_groups(np.array([total]), np.zeros(len(share), dtype=np.int64), share)
    limit = np.maximum(np.asarray(caps, dtype=np.int64), 0)
    if int(limit.sum()) < total:
        raise ValueError("the caps hold less than the total")
    parts = np.zeros(len(share), dtype=np.int64)
    free = limit > 0
    left = total
    while left:
        # Where no weight is left but there is room, the room itself is the weight.
        weight = share if share[free].sum() > 0 else limit.astype(np.float64)
        wanted = apportion_groups(np.array([left]), np.zeros(int(free.sum()), dtype=np.int64), weight[free])
        room = limit[free]
        over = wanted > room
        if not over.any():
            parts[free] = wanted
            break
        full = np.flatnonzero(free)[over]
        parts[full] = limit[full]
        left -= int(limit[full].sum())
        free[full] = False
    return parts


def apportion_groups(totals: npt.ArrayLike, groups: npt.ArrayLike, weights: npt.ArrayLike) -> Integers:
    """Split many totals at once.

    Args:
        totals: one whole number per group, shape (g,).
        groups: for each part, the index of its group, shape (n,).
        weights: for each part, its weight, shape (n,).

    Returns:
        int64 array (n,) whose sums by group are `totals`.

    Raises:
        ValueError: when a group has a total but no weight to split it by.
    """
    whole = np.asarray(totals, dtype=np.int64)
    group = np.asarray(groups, dtype=np.int64)
    weight = np.asarray(weights, dtype=np.float64)
    sums = np.bincount(group, weights=weight, minlength=len(whole))
    if np.any((whole > 0) & (sums <= 0)):
        raise ValueError("a total without weights to split it by")
    quota = whole[group] * (weight / np.where(sums > 0, sums, 1.0)[group])
    parts = np.floor(quota).astype(np.int64)
    missing = whole - np.bincount(group, weights=parts, minlength=len(whole)).astype(np.int64)
    remainder = np.where(weight > 0, quota - parts, -1.0)
    order = np.lexsort((np.arange(len(group)), -remainder, group))
    starts = np.searchsorted(group[order], np.arange(len(whole)))
    rank = np.arange(len(group)) - starts[group[order]]
    parts[order[rank < missing[group[order]]]] += 1
    return parts
