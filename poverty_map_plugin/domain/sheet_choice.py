"""What there is to choose from when county sheets are asked for."""

from __future__ import annotations

from enum import Enum

#: Words that stand for counties, besides codes.
ALL, KEY = "all", "key"
DEFAULT_DPI = 300


class SheetFormat(str, Enum):
    """What a sheet is written as."""

    PDF = "PDF"
    GEO_PDF = "GeoPDF"
    SVG = "SVG"
    PNG = "PNG"

    def __str__(self) -> str:
        return self.value

    @property
    def extension(self) -> str:
        """The files' ending, without the dot."""
        return "pdf" if self is SheetFormat.GEO_PDF else self.value.lower()
