"""Joins PDF files of Qt into one (ISO 32000-1, 7.5 and 7.7): the objects that pages need, with new numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .pdf_outline import PdfNotUnderstoodError, PdfObjects

_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_STREAM = re.compile(rb"\bstream\r?\n")


def join_pdfs(parts: Sequence[Path], path: Path) -> None:
    """Write the pages of all `parts`, in order, into `path`; title and producer are those of the first.

    Raises:
        PdfNotUnderstoodError: a part is not built as expected.
        OSError: a file cannot be read or written.
    """
    joined = _Joined()
    for part in parts:
        joined.add(PdfObjects(part.read_bytes()))
    path.write_bytes(joined.written())


class _Joined:
    """Objects 1 and 2 are the catalog and the tree of pages."""

    def __init__(self) -> None:
        self._objects: dict[int, bytes] = {}
        self._pages: list[int] = []
        self._info = 0

    def add(self, part: PdfObjects) -> None:
        pages = part.pages()
        if not pages:
            raise PdfNotUnderstoodError("pages")
        numbers = {part.tree: 2}
        wanted = list(pages)
        if not self._info and part.info is not None:
            wanted.append(part.info)
        next_number = max(self._objects, default=2) + 1
        while wanted:
            number = wanted.pop()
            if number in numbers:
                continue
            numbers[number] = next_number
            next_number += 1
            wanted += [int(found) for found in _REFERENCE.findall(_head(part.content(number)))]
        for number, new in numbers.items():
            if number != part.tree:
                self._objects[new] = _renumbered(part.content(number), numbers)
        self._pages += [numbers[page] for page in pages]
        if not self._info and part.info is not None:
            self._info = numbers[part.info]

    def written(self) -> bytes:
        """The file."""
        kids = b" ".join(b"%d 0 R" % page for page in self._pages)
        objects = {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(self._pages)),
            **dict(sorted(self._objects.items())),
        }
        body, table = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"), bytearray()
        for number, content in objects.items():
            table += b"%010d 00000 n \n" % len(body)
            body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
        start, size = len(body), len(objects) + 1
        info = b" /Info %d 0 R" % self._info if self._info else b""
        body += b"xref\n0 %d\n0000000000 65535 f \n" % size + bytes(table)
        body += b"trailer\n<< /Size %d /Root 1 0 R%s >>\nstartxref\n%d\n%%%%EOF\n" % (size, info, start)
        return bytes(body)


def _head(content: bytes) -> bytes:
    """All of an object but the bytes of its stream, where anything may stand."""
    stream = _STREAM.search(content)
    return content[: stream.start()] if stream else content


def _renumbered(content: bytes, numbers: dict[int, int]) -> bytes:
    head = _head(content)
    renumbered = _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], head)
    return renumbered + content[len(head) :]
