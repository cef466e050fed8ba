"""Trees over points, and the bent lines that draw them. Units are kilometres."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .plane import Floats
from .streams import Rng

Integers = npt.NDArray[np.int64]
# Lengths are raised to this power before paths are compared: many short hops beat one long stride, as where one line
# serves the villages along it, yet paths stay far shorter than in a minimum spanning tree.
_STRIDE = 1.6


def edges_between(points: Floats) -> Integers:
    """Pairs of neighbours, shape (m, 2), that connect all points: the edges of a Delaunay triangulation."""
    from scipy.spatial import Delaunay

    if len(points) < 2:
        return np.empty((0, 2), dtype=np.int64)
    if len(points) < 5 or np.linalg.matrix_rank(points - points[0], tol=1e-6) < 2:
        order = np.lexsort((points[:, 1], points[:, 0]))
        return np.column_stack([order[:-1], order[1:]]).astype(np.int64)
    triangulation = Delaunay(points)
    corners = triangulation.simplices
    pairs = np.sort(np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [2, 0]]]), axis=1)
    # A point on top of another belongs to no triangle; it is tied to the point that stands for it.
    twins = np.sort(triangulation.coplanar[:, [0, 2]], axis=1) if len(triangulation.coplanar) else np.empty((0, 2))
    return np.unique(np.concatenate([pairs, twins]).astype(np.int64), axis=0)


def spanning_tree(points: Floats) -> Integers:
    """The minimum spanning tree over the points, as pairs (m, 2), m one less than the points."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    pairs = edges_between(points)
    if not len(pairs):
        return pairs
    lengths = np.maximum(_lengths(points, pairs), 1e-9)
    graph = coo_matrix((lengths, (pairs[:, 0], pairs[:, 1])), shape=(len(points), len(points)))
    tree = minimum_spanning_tree(graph.tocsr()).tocoo()
    found = np.sort(np.column_stack([tree.row, tree.col]).astype(np.int64), axis=1)
    return found[np.lexsort((found[:, 1], found[:, 0]))]


def mesh(points: Floats, more: float) -> tuple[Integers, Integers]:
    """The spanning tree, and beside it the shortest other links between neighbours: `more` times as many."""
    tree = spanning_tree(points)
    other = sorted(set(map(tuple, edges_between(points))) - set(map(tuple, tree)))
    links = np.array(other, dtype=np.int64).reshape(-1, 2)
    return tree, links[np.argsort(_lengths(points, links), kind="stable")[: round(len(tree) * more)]]


def forest(points: Floats, roots: Integers, groups: Integers | None = None, crossing: float = 1.0) -> Integers:
    """For each point the point before it on its way from a root; -1 for the roots.

    Args:
        roots: indices of the points where trees start.
        groups: for each point, its area; an edge between two areas counts `crossing` times its length.

    Raises:
        ValueError: when there is no root but there are points.
    """
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import dijkstra

    if not len(points):
        return np.empty(0, dtype=np.int64)
    if not len(roots):
        raise ValueError("a forest needs a root")
    pairs = edges_between(points)
    cost = np.maximum(_lengths(points, pairs), 1e-9)
    if groups is not None:
        cost = np.where(groups[pairs[:, 0]] == groups[pairs[:, 1]], cost, cost * crossing)
    graph = coo_matrix((cost**_STRIDE, (pairs[:, 0], pairs[:, 1])), shape=(len(points), len(points))).tocsr()
    before = dijkstra(graph, directed=False, indices=np.unique(roots), min_only=True, return_predecessors=True)[1]
    return np.where(before < 0, -1, before).astype(np.int64)


def branches(before: Integers) -> tuple[Integers, Integers]:
    """Of each point of a forest: its root, and the first point after the root on the way to it (roots: -1).

    By pointer doubling: each round doubles the stretch that a point looks back.
    """
    index = np.arange(len(before))
    root = np.where(before < 0, index, before)
    # A first point points to itself, so that the doubling stops at it.
    is_first = (before >= 0) & (before[np.maximum(before, 0)] < 0)
    first = np.where((before < 0) | is_first, index, before)
    for _ in range(int(np.ceil(np.log2(len(before) + 1))) + 1):
        root, first = root[root], first[first]
    return root, np.where(before < 0, -1, first)


def bent(start: Floats, end: Floats, rng: Rng, points: int = 3, bend: float = 0.06) -> Floats:
    """Lines that wander gently from start to end.

    Args:
        start, end: shape (n, 2).
        points: how many points between the ends.
        bend: how far the line leaves the straight one, as a share of its length.

    Returns:
        shape (n, points + 2, 2); the ends are exactly start and end.
    """
    share = np.linspace(0, 1, points + 2)
    along = end - start
    across = np.column_stack([-along[:, 1], along[:, 0]])
    # Two arches of random height: an S or a C, never a saw.
    arch = rng.normal(0, bend, size=(len(start), 1)) * np.sin(np.pi * share)
    wave = rng.normal(0, bend / 2, size=(len(start), 1)) * np.sin(2 * np.pi * share)
    rough = rng.normal(0, bend / 4, size=(len(start), points + 2))
    offset = arch + wave + rough
    offset[:, [0, -1]] = 0.0
    line = start[:, None, :] + share[None, :, None] * along[:, None, :] + offset[:, :, None] * across[:, None, :]
    line[:, 0], line[:, -1] = start, end
    return line


def _lengths(points: Floats, pairs: Integers) -> Floats:
    return np.hypot(*(points[pairs[:, 0]] - points[pairs[:, 1]]).T)
