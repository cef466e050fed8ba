"""Items are made one ahead of whoever asks, and no thread is left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from poverty_map_plugin.services.ahead import Ahead


def threads() -> int:
    return sum(thread.name == "ahead" for thread in threading.enumerate())


def test_items_come_in_order() -> None:
    with Ahead(iter(range(100))) as items:
        assert list(items) == list(range(100))
    assert not threads()


def test_an_error_comes_where_its_item_would() -> None:
    def broken() -> Iterator[int]:
        yield 1
        raise KeyError("broken")

    with Ahead(broken()) as items:
        assert next(items) == 1
        with pytest.raises(KeyError, match="broken"):
            next(items)
    assert not threads()


@pytest.mark.parametrize("used", range(4))
def test_leaving_early_ends_the_thread(used: int) -> None:
    made = []

    def endless() -> Iterator[int]:
        while True:
            made.append(0)
            yield len(made)

    with Ahead(endless()) as items:
        for _ in range(used):
            next(items)
    assert not threads()
    assert len(made) <= used + 3
