"""The photos of a sheet: as many as the layout has pictures for, on a page of their own or beside the map."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsLayoutFrame, QgsLayoutItemPicture, QgsPrintLayout
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize
from qgis.PyQt.QtGui import QImageReader

from .layout_pages import SparePage
from .layout_template import items_of
from .sheet_content import SheetPhoto

#: Pixels for each inch of paper: a camera's own would make a file of 40 MB.
_DPI, _INCH = 200, 25.4
_QUALITY = 85
#: Larger ones are no photos, and would take more memory than a worker has.
_LARGEST_PIXELS = 200_000_000
#: Signs that a caption has room for; a Chinese one counts twice.
_CAPTION = 150


def is_readable(path: Path) -> bool:
    """Whether a picture can be printed: its head is whole and of a format that Qt knows."""
    size = QImageReader(str(path)).size()
    return size.isValid() and not size.isEmpty() and size.width() * size.height() <= _LARGEST_PIXELS


class SheetPhotos:
    """The pictures `photo_1`, `photo_2` and so on, and the texts `@sheet_photo_1_note` for what stands under them.

    A page after the first that holds them, and no table, is printed only when there are photos: after all others.

    Attributes:
        slots: how many pictures the layout has.
    """

    def __init__(self, layout: QgsPrintLayout) -> None:
        self._layout = layout
        self.slots = 0
        while any(isinstance(item, QgsLayoutItemPicture) for item in items_of(layout, _name(self.slots))):
            self.slots += 1
        number = items_of(layout, _name(0))[0].page() if self.slots else 0
        own = number > 0 and not any(
            isinstance(item, QgsLayoutFrame) for item in layout.pageCollection().itemsOnPage(number)
        )
        self._page = SparePage(layout, number) if own else None

    def texts(self, photos: Sequence[SheetPhoto]) -> dict[str, str]:
        """The variables for what stands under each picture, and for the number of them."""
        notes = [_short(photo.note) for photo in photos[: self.slots]]
        notes += [""] * (self.slots - len(notes))
        return {f"sheet_{_name(slot)}_note": note for slot, note in enumerate(notes)}

    def clear(self) -> None:
        """Take the page of photos out, as pages of a table may be added before it."""
        if self._page is not None:
            self._page.take()

    def show(self, photos: Sequence[SheetPhoto]) -> None:
        """Put the photos into their places; a picture without one is not seen."""
        if self._page is not None and photos:
            self._page.put()
        for slot in range(self.slots):
            for item in items_of(self._layout, _name(slot)):
                if isinstance(item, QgsLayoutItemPicture):
                    picture = _picture(photos[slot].path, item) if slot < len(photos) else ""
                    item.setVisibility(bool(picture))
                    item.setPicturePath(picture, Qgis.PictureFormat.Raster)


def _name(slot: int) -> str:
    return f"photo_{slot + 1}"


def _picture(path: Path, item: QgsLayoutItemPicture) -> str:
    """The photo as it is needed in this place: turned as the camera was held, no larger than paper can show."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size, box = reader.size(), item.rect()
    longest = max(box.width(), box.height()) / _INCH * _DPI
    shrunk = min(1.0, longest / max(size.width(), size.height(), 1))
    reader.setScaledSize(QSize(max(1, round(size.width() * shrunk)), max(1, round(size.height() * shrunk))))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = reader.read()
    if image.isNull() or not image.save(buffer, "JPEG", _QUALITY):
        return ""
    return "base64:" + base64.b64encode(bytes(data)).decode("ascii")


def _short(text: str) -> str:
    """As much of a caption as has room."""
    room, kept = _CAPTION, ""
    for sign in " ".join(text.split()):
        room -= 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        if room < 0:
            return kept.rstrip() + "…"
        kept += sign
    return kept
