"""One QGIS for all that is done with the demo project, and a picture of the screen after each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress

import pytest

from .desk import BlockedError, Desk
from .qgis_session import FOLDER, demo_session


@pytest.fixture(scope="session")
def screens() -> None:
    """Where pictures of this run are kept: those of the last go."""
    shutil.rmtree(FOLDER / "screens", ignore_errors=True)


@pytest.fixture(scope="session")
def demo(screens: None) -> Iterator[Desk]:
    """QGIS on the demo project, one for all tests of it: it takes long to start."""
    with demo_session("demo") as desk:
        yield desk


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Keep a picture of what a test came to, and close what it left open, before its fixtures tidy up."""
    report = yield
    desks = [each for each in getattr(item, "funcargs", {}).values() if isinstance(each, Desk)]
    if call.when == "call" and desks:
        with suppress(BlockedError):  # told by the test itself
            desks[0].picture(f"{item.path.stem}-{item.name}")
            desks[0].close_all()
    return report
