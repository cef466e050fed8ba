"""Random numbers by seed and name: the same seed makes the same sample."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from uuid import UUID

import numpy as np

Rng = np.random.Generator


def stream(seed: int, name: str) -> Rng:
    """The random stream of a section. Streams of different names do not touch each other."""
    return np.random.default_rng(np.random.SeedSequence(entropy=seed, spawn_key=(zlib.crc32(name.encode()),)))


def uuids(seed: int, table: str, count: int) -> list[str]:
    """`count` UUIDs (version 4 in form) that depend on nothing but the seed and the table."""
    raw = bytearray(stream(seed, f"uuid {table}").bytes(16 * count))
    raw[6::16] = bytes((byte & 0x0F) | 0x40 for byte in raw[6::16])
    raw[8::16] = bytes((byte & 0x3F) | 0x80 for byte in raw[8::16])
    text = raw.hex()
    return [str(UUID(text[at : at + 32])) for at in range(0, len(text), 32)]


def pick(rng: Rng, choices: Sequence[str], count: int, weights: Sequence[float] | None = None) -> np.ndarray:
    """`count` of the choices, as an object array."""
    share = None if weights is None else np.asarray(weights, dtype=np.float64) / np.sum(weights)
    return np.asarray(choices, dtype=object)[rng.choice(len(choices), size=count, p=share)]
