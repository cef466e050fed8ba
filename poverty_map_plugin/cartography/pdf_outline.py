"""Bookmarks for a PDF: appended as an incremental update (ISO 32000-1, 7.5.6 and 12.3.3), the rest stays as it was.

Qt writes no bookmarks. Only what Qt and GDAL write is understood: plain cross-reference tables, a flat tree of pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_SUBSECTION = re.compile(rb"\s*(\d+) (\d+)\s*?\r?\n")
_ENTRY = 20  # bytes: offset, generation, n or f, end of line
_REFERENCE = rb"\s+(\d+) 0 R"


class PdfNotUnderstoodError(ValueError):
    """The file is not built as expected; it was left as it is."""


def add_outline(path: Path, entries: Sequence[tuple[str, int]]) -> None:
    """Give the PDF a bookmark for each title and page (the first is 0), and have readers show them.

    Raises:
        PdfNotUnderstoodError: the file is not built as expected; it was left as it is.
        OSError: it cannot be read or written.
    """
    data = path.read_bytes()
    offsets, trailer, start = _cross_references(data)
    root = _number(trailer, b"/Root")
    catalog = _object(data, offsets, root)
    kids = re.search(rb"/Kids\s*\[(.*?)\]", _object(data, offsets, _number(catalog, b"/Pages")), re.S)
    pages = [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []
    if not entries or max(page for _, page in entries) >= len(pages) or b"/Outlines" in catalog:
        raise PdfNotUnderstoodError("pages")
    first = int(_match(rb"/Size\s+(\d+)", trailer)[1])
    objects = {root: catalog[: catalog.rindex(b">>")] + b"/Outlines %d 0 R /PageMode /UseOutlines >>" % first}
    objects |= _outline(first, [(title, pages[page]) for title, page in entries])
    size = first + len(entries) + 1
    info = re.search(rb"/Info" + _REFERENCE, trailer)
    with path.open("ab") as file:
        file.write(_update(len(data), objects, root, size, info[0] if info else b"", start))


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


def _cross_references(data: bytes) -> tuple[dict[int, int], bytes, int]:
    """Where each object is, the newest trailer, and where its table begins."""
    newest = start = int(_match(rb"startxref\s+(\d+)\s+%%EOF\s*$", data[-1024:])[1])
    offsets: dict[int, int] = {}
    newest_trailer = b""
    seen: set[int] = set()
    while start not in seen:
        seen.add(start)
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
            at += count * _ENTRY
        end = data.find(b"startxref", at)
        trailer = data[at : end if end >= 0 else len(data)]
        newest_trailer = newest_trailer or trailer
        earlier = re.search(rb"/Prev\s+(\d+)", trailer)
        start = int(earlier[1]) if earlier else start
    return offsets, newest_trailer, newest


def _object(data: bytes, offsets: dict[int, int], number: int) -> bytes:
    if number not in offsets:
        raise PdfNotUnderstoodError(f"object {number}")
    found = re.compile(rb"\s*%d 0 obj(.*?)endobj" % number, re.S).match(data, offsets[number])
    if found is None:
        raise PdfNotUnderstoodError(f"object {number}")
    return found[1].strip()


def _number(dictionary: bytes, key: bytes) -> int:
    return int(_match(re.escape(key) + _REFERENCE, dictionary)[1])


def _match(pattern: bytes, data: bytes) -> re.Match[bytes]:
    found = re.search(pattern, data)
    if found is None:
        raise PdfNotUnderstoodError(pattern.decode("ascii"))
    return found
