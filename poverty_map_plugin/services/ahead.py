"""Does two things at once: makes the next item of a sequence while the one before is used."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from ..catalog.entities import Field
from ..importer.problem import Problem
from ..importer.table_check import References

T = TypeVar("T")


@dataclass(frozen=True)
class _End:
    """Of a sequence, with the error that ended it."""

    problem: BaseException | None = None


@dataclass
class Ahead(Generic[T]):
    """Iterates over `items` in a thread of its own, one item ahead of whoever asks.

    It pays where making an item and using it wait for something other than Python: SQLite, pandas' parser. An error
    of `items` is raised to whoever asks for the next one. Leaving the block ends the thread, after the item that it
    is making.
    """

    items: Iterator[T]
    _made: queue.Queue[T | _End] = field(default_factory=lambda: queue.Queue(maxsize=1))
    _left: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Iterator[T]:
        self._thread = threading.Thread(target=self._make, name="ahead", daemon=True)
        self._thread.start()
        return self._given()

    def __exit__(self, *_: object) -> None:
        self._left.set()
        with contextlib.suppress(queue.Empty):
            self._made.get_nowait()  # so that a thread that waits for room goes on, and sees that it is to end
        self._thread.join()

    def _given(self) -> Iterator[T]:
        while not isinstance(item := self._made.get(), _End):
            yield item
        if item.problem is not None:
            raise item.problem

    def _make(self) -> None:
        end = _End()
        try:
            for item in self.items:
                self._made.put(item)
                if self._left.is_set():
                    return
        except BaseException as problem:
            end = _End(problem)
        if not self._left.is_set():
            self._made.put(end)


@dataclass(frozen=True)
class LockedReferences:
    """References that are looked up only while nobody else uses the store's connection."""

    references: References
    lock: threading.Lock

    def find(self, target: Field, texts: Sequence[str]) -> Mapping[str, str | Problem]:
        """For each text the key of the record that it names, or why it names none."""
        with self.lock:
            return self.references.find(target, texts)
