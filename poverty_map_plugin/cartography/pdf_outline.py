"""Bookmarks for a PDF: appended as an incremental update (ISO 32000-1, 7.5.6 and 12.3.3), the rest stays as it was.

Qt writes no bookmarks. Only what Qt and GDAL write is understood: plain cross-reference tables, a flat tree of pages.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from pathlib import Path

_SUBSECTION = re.compile(rb"\s*(\d+) (\d+)\s*?\r?\n")
_ENTRY = 20  # bytes: offset, generation, n or f, end of line
_REFERENCE = rb"\s+(\d+) 0 R"


class PdfNotUnderstoodError(ValueError):
    """The file is not built as expected; it was left as it is."""


class PdfObjects:
    """The objects of a file, by number.

    Attributes:
        root, tree: the numbers of the catalog and of the tree of pages.
        info: the number of the object that holds title and producer, or None.
        trailer, start: the newest trailer, and where its table begins.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offsets, self.trailer, self.start, self._borders = _cross_references(data)
        self.root = _number(self.trailer, b"/Root")
        self.tree = _number(self.content(self.root), b"/Pages")
        info = re.search(rb"/Info" + _REFERENCE, self.trailer)
        self.info = int(info[1]) if info else None

    def content(self, number: int) -> bytes:
        """What stands between `obj` and `endobj`.

        Raises:
            PdfNotUnderstoodError: there is no such object.
        """
        at = self._offsets.get(number, -1)
        begin = re.compile(rb"\s*%d 0 obj" % number).match(self._data, at) if at >= 0 else None
        # The end is sought from behind: a stream may hold the word, too.
        border = self._borders[bisect.bisect_right(self._borders, at)] if begin else 0
        end = self._data.rfind(b"endobj", at, border)
        if begin is None or end < 0:
            raise PdfNotUnderstoodError(f"object {number}")
        return self._data[begin.end() : end].strip()

    def pages(self) -> list[int]:
        """The numbers of the pages, in order."""
        kids = re.search(rb"/Kids\s*\[(.*?)\]", self.content(self.tree), re.S)
        return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []


def add_outline(path: Path, entries: Sequence[tuple[str, int]]) -> None:
    """Give the PDF a bookmark for each title and page (the first is 0), and have readers show them.

    Raises:
        PdfNotUnderstoodError: the file is not built as expected; it was left as it is.
        OSError: it cannot be read or written.
    """
    data = path.read_bytes()
    file = PdfObjects(data)
    catalog, pages = file.content(file.root), file.pages()
    if not entries or max(page for _, page in entries) >= len(pages) or b"/Outlines" in catalog:
        raise PdfNotUnderstoodError("pages")
    first = int(_match(rb"/Size\s+(\d+)", file.trailer)[1])
    objects = {file.root: catalog[: catalog.rindex(b">>")] + b"/Outlines %d 0 R /PageMode /UseOutlines >>" % first}
    objects |= _outline(first, [(title, pages[page]) for title, page in entries])
    size = first + len(entries) + 1
    info = b"/Info %d 0 R" % file.info if file.info is not None else b""
    with path.open("ab") as output:
        output.write(_update(len(data), objects, file.root, size, info, file.start))


def _outline(first: int, items: Sequence[tuple[str, int]]) -> dict[int, bytes]:
    last = first + len(items)
    objects = {first: b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first + 1, last, len(items))}
    for number, (title, page) in enumerate(items, first + 1):
        text = ("\ufeff" + title).encode("utf-16-be").hex().upper().encode()
        beside = b"/Prev %d 0 R " % (number - 1) if number > first + 1 else b""
        beside += b"/Next %d 0 R " % (number + 1) if number < last else b""
        objects[number] = b"<< /Title <%s> /Parent %d 0 R %s/Dest [%d 0 R /Fit] >>" % (text, first, beside, page)
    return objects


def _update(at: int, objects: dict[int, bytes], root: int, size: int, info: bytes, previous: int) -> bytes:
    body, table = bytearray(b"\n"), bytearray(b"xref\n")
    for number, content in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, at + len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = at + len(body)
    trailer = b"trailer\n<< /Size %d /Root %d 0 R %s /Prev %d >>\n" % (size, root, info, previous)
    return bytes(body + table + trailer + b"startxref\n%d\n%%%%EOF\n" % start)


def _cross_references(data: bytes) -> tuple[dict[int, int], bytes, int, list[int]]:
    """Where each object is, the newest trailer, where its table begins, and where anything begins, old objects too."""
    newest = start = int(_match(rb"startxref\s+(\d+)\s+%%EOF\s*$", data[-1024:])[1])
    offsets: dict[int, int] = {}
    newest_trailer = b""
    seen: set[int] = set()
    borders = {len(data)}
    while start not in seen:
        seen.add(start)
        borders.add(start)
        if data[start : start + 4] != b"xref":
            raise PdfNotUnderstoodError("xref")
        at = start + 4
        while section := _SUBSECTION.match(data, at):
            number, count = int(section[1]), int(section[2])
            at = section.end()
            for index in range(count):
                entry = data[at + index * _ENTRY : at + (index + 1) * _ENTRY]
                if entry[17:18] == b"n":
                    offsets.setdefault(number + index, int(entry[:10]))
                    borders.add(int(entry[:10]))
            at += count * _ENTRY
        end = data.find(b"startxref", at)
        trailer = data[at : end if end >= 0 else len(data)]
        newest_trailer = newest_trailer or trailer
        earlier = re.search(rb"/Prev\s+(\d+)", trailer)
        start = int(earlier[1]) if earlier else start
    return offsets, newest_trailer, newest, sorted(borders)


def _number(dictionary: bytes, key: bytes) -> int:
    return int(_match(re.escape(key) + _REFERENCE, dictionary)[1])


def _match(pattern: bytes, data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data)
    if found is None:
        raise PdfNotUnderstoodError(pattern.decode("ascii"))
    return found
