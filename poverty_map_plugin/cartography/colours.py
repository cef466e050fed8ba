"""How different two colours look, also to eyes that see colours less well.

Difference: CIEDE2000 after G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula", Color Research and
Application 30 (2005). Colour blindness: matrices of full severity in linear RGB after G. M. Machado, M. M. Oliveira,
L. A. F. Fernandes, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (2009).
"""

from __future__ import annotations

import math

Triple = tuple[float, float, float]

DEFICIENCIES: dict[str, tuple[Triple, Triple, Triple]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
_WHITE = (0.95047, 1.0, 1.08883)  # D65, two degrees


def difference(first: str, second: str, deficiency: str | None = None) -> float:
    """CIEDE2000 of two colours `#rrggbb`, as seen with a deficiency (a key of `DEFICIENCIES`) or without.

    About 2 is just noticeable side by side; 10 is told apart at a glance.
    """
    return ciede2000(_lab(_seen(first, deficiency)), _lab(_seen(second, deficiency)))


def lightness(colour: str) -> float:
    """L* of a colour `#rrggbb`, 0 to 100."""
    return _lab(_linear(colour))[0]


def _linear(colour: str) -> Triple:
    """Linear RGB, 0 to 1 (IEC 61966-2-1)."""
    values = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return red, green, blue


def _seen(colour: str, deficiency: str | None) -> Triple:
    red, green, blue = _linear(colour)
    if deficiency is None:
        return red, green, blue
    rows = DEFICIENCIES[deficiency]
    seen = [min(max(row[0] * red + row[1] * green + row[2] * blue, 0.0), 1.0) for row in rows]
    return seen[0], seen[1], seen[2]


def _lab(linear: Triple) -> Triple:
    red, green, blue = linear
    xyz = (
        0.4124564 * red + 0.3575761 * green + 0.1804375 * blue,
        0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
        0.0193339 * red + 0.1191920 * green + 0.9503041 * blue,
    )
    f = [
        t ** (1 / 3) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29
        for t in (value / white for value, white in zip(xyz, _WHITE, strict=True))
    ]
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def ciede2000(first: Triple, second: Triple) -> float:
    """The difference of two colours in CIELAB."""
    (l1, a1, b1), (l2, a2, b2) = first, second
    mean_chroma = (math.hypot(a1, b1) + math.hypot(a2, b2)) / 2
    g = 0.5 * (1 - math.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = math.hypot(a1, b1), math.hypot(a2, b2)
    h1, h2 = math.degrees(math.atan2(b1, a1)) % 360, math.degrees(math.atan2(b2, a2)) % 360
    turn, mean_hue = _hues(h1, h2, c1 * c2 == 0)
    delta_h = 2 * math.sqrt(c1 * c2) * math.sin(math.radians(turn) / 2)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * math.cos(math.radians(mean_hue - 30))
        + 0.24 * math.cos(math.radians(2 * mean_hue))
        + 0.32 * math.cos(math.radians(3 * mean_hue + 6))
        - 0.20 * math.cos(math.radians(4 * mean_hue - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / math.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    rotation = 30 * math.exp(-(((mean_hue - 275) / 25) ** 2))
    r_t = -math.sin(math.radians(2 * rotation)) * 2 * math.sqrt(mean_c**7 / (mean_c**7 + 25.0**7))
    parts = ((l2 - l1) / s_l, (c2 - c1) / s_c, delta_h / s_h)
    return math.sqrt(sum(part**2 for part in parts) + r_t * parts[1] * parts[2])


def _hues(h1: float, h2: float, grey: bool) -> tuple[float, float]:
    """The turn from one hue to the other and the hue between them, in degrees."""
    if grey:
        return 0.0, h1 + h2
    turn = (h2 - h1 + 180) % 360 - 180
    if abs(h1 - h2) <= 180:
        return h2 - h1, (h1 + h2) / 2
    return turn, (h1 + h2 + (360 if h1 + h2 < 360 else -360)) / 2
