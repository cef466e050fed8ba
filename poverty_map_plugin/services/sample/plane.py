"""A flat frame for a province: kilometres east and north of its middle.

Good for neighbourhoods and for placing things (a few per mille wrong in scale at the rim of a province); lengths that
are stored are measured on the sphere.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
KM_PER_DEGREE = 111.195  # of a great circle, mean radius 6,371.0 km


@dataclass(frozen=True)
class Plane:
    """The frame whose origin is at a longitude and latitude in degrees."""

    longitude: float
    latitude: float

    @property
    def _east(self) -> float:
        return KM_PER_DEGREE * float(np.cos(np.radians(self.latitude)))

    def to_km(self, degrees: npt.ArrayLike) -> Floats:
        """(…, 2) longitudes and latitudes as kilometres."""
        return (np.asarray(degrees, dtype=np.float64) - (self.longitude, self.latitude)) * (self._east, KM_PER_DEGREE)

    def to_degrees(self, km: npt.ArrayLike) -> Floats:
        """(…, 2) kilometres as longitudes and latitudes."""
        return np.asarray(km, dtype=np.float64) / (self._east, KM_PER_DEGREE) + (self.longitude, self.latitude)


def lengths_km(degrees: Floats) -> Floats:
    """Lengths on the sphere of lines (…, n, 2) given in degrees; right to a per mille for lines inside a country."""
    steps = np.diff(degrees, axis=-2)
    middle = np.radians((degrees[..., 1:, 1] + degrees[..., :-1, 1]) / 2)
    found: Floats = np.hypot(steps[..., 0] * np.cos(middle), steps[..., 1]).sum(axis=-1) * KM_PER_DEGREE
    return found
