"""Takes the demo's pictures, one sheet and the best of the docks into docs/images, small enough for a page."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).parents[1]
DEMO = ROOT / "build" / "demo"
IMAGES = ROOT / "docs" / "images"
WIDTH = 1200
#: Pictures of scripts/dock_pictures.sh: where they lie in build/pictures, and their names in docs/images.
DOCKS = {
    "zh-Hans-light-1600x1000/13-card-compare": "dock-compare",
    "zh-Hans-light-1600x1000/21-window-tasks": "dock-tasks",
    "zh-Hans-light-1600x1000/38-window-records-offer": "dock-records",
    "zh-Hans-light-1600x1000/61-scores-behind": "dock-scores",
    "zh-Hans-light-1600x1000/67-findings-by-check": "findings",
    "zh-Hans-light-1600x1000/71-form-grid_project-history": "form-history",
    "zh-Hans-light-1600x1000/84-sheets-mapping": "import-columns",
    "zh-Hans-light-1600x1000/84-sheets-preview": "import-preview",
    "zh-Hans-light-1600x1000/81-import-preview": "import-questions",
    "zh-Hans-light-1600x1000/82-import-done": "import-done",
    "zh-Hans-dark-1600x1000/21-window-tasks": "dock-dark",
}
#: The flagged county with the longest table of cadres.
SHEET = "520425"


def keep(source: Path, name: str) -> None:
    """A picture, scaled down."""
    picture = QImage(str(source))
    if picture.width() > WIDTH:
        picture = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    if not picture.save(str(IMAGES / f"{name}.png")):
        sys.exit(f"screenshots: {name} cannot be written")
    print(f"screenshots: docs/images/{name}.png")


def main() -> None:
    """Every screen of the demo, and the first page of a sheet."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for screen in sorted((DEMO / "screens").glob("*.png")):
        keep(screen, screen.stem)
    sheet = next((DEMO / "sheets").glob(f"{SHEET}_*.pdf"))
    page = DEMO / f"sheet-{SHEET}"
    subprocess.run(["pdftoppm", "-r", "110", "-f", "1", "-singlefile", "-png", str(sheet), str(page)], check=True)
    keep(page.with_suffix(".png"), page.name)
    for source, name in DOCKS.items():
        keep(ROOT / "build" / "pictures" / f"{source}.png", name)


if __name__ == "__main__":
    main()
