"""What the user's profile remembers of the dialog of the sheets: the last settings, and how fast sheets were."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace
from datetime import date

from qgis.core import QgsSettings

from ...domain.sheet_choice import DEFAULT_DPI, SheetFormat
from ...services.sheet_pace import Pace

_FOLDER = "poverty_map/sheets/"
_PACES = "poverty_map/sheet_paces/"


@dataclass(frozen=True)
class SheetSettings:
    """How sheets were printed last; whether phones are shown in full is asked anew each time.

    Attributes:
        workers: 0 for as many as the machine has cores.
    """

    layout: str = ""
    theme: str = ""
    kind: str = SheetFormat.PDF.value
    dpi: int = DEFAULT_DPI
    workers: int = 0
    single_file: bool = False
    web_page: bool = False
    folder: str = ""


def load_settings() -> SheetSettings:
    """As QGIS's settings have them."""
    settings, plain = QgsSettings(), SheetSettings()
    kept = {
        each.name: settings.value(_FOLDER + each.name, getattr(plain, each.name), type=type(getattr(plain, each.name)))
        for each in fields(SheetSettings)
    }
    return SheetSettings(**kept)


def save_settings(kept: SheetSettings) -> None:
    """Keep them for the next time."""
    settings = QgsSettings()
    for each in fields(SheetSettings):
        settings.setValue(_FOLDER + each.name, getattr(kept, each.name))


@dataclass(frozen=True)
class Measured:
    """A pace of this machine, and the day of the run that it was measured in."""

    pace: Pace
    day: date


def load_pace(layout: str, kind: SheetFormat, dpi: int) -> Measured | None:
    """The pace of the last run with this layout, format and resolution; None when there was none."""
    text = QgsSettings().value(_pace_key(layout, kind, dpi), "", type=str)
    try:
        kept = json.loads(text)
        return Measured(Pace(**kept["pace"]), date.fromisoformat(kept["day"]))
    except (ValueError, TypeError, KeyError):
        return None  # none yet, or of another version


def save_pace(layout: str, kind: SheetFormat, dpi: int, pace: Pace, day: date) -> None:
    """Keep what a run measured; one too short to tell of further sheets keeps what was known of them."""
    known = load_pace(layout, kind, dpi)
    if pace.each is None and known is not None:
        pace = replace(pace, each=known.pace.each)
    kept = {"pace": asdict(pace), "day": day.isoformat()}
    QgsSettings().setValue(_pace_key(layout, kind, dpi), json.dumps(kept))


def _pace_key(layout: str, kind: SheetFormat, dpi: int) -> str:
    # A slash would begin a folder of the settings.
    return f"{_PACES}{layout.replace('/', '|') or 'shipped'} {kind.value} {dpi}"
