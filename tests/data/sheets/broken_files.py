"""Files that are no table, or none that can be read."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

from .writing import Rows, Sheet, SheetFiles, write_text, write_xls, write_xlsx

sheets = SheetFiles()

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


@sheets.file("33a_empty.xlsx")
def empty(path: Path) -> None:
    """A workbook whose sheets hold nothing."""
    write_xlsx(path, Sheet("Sheet1", []), Sheet("Sheet2", []), Sheet("Sheet3", []))


@sheets.file("33b_headers_only.xlsx")
def headers_only(path: Path) -> None:
    """A form that nobody filled in: title and headers, no row."""
    rows: Rows = [("贫困户登记表",), ("户编号", "所属村", "户主姓名", "家庭人口", "致贫原因", "脱贫状态")]
    write_xlsx(path, Sheet("Sheet1", rows, ("A1:F1",)))


@sheets.file("33c_cut_off.xlsx")
def cut_off(path: Path) -> None:
    """A workbook whose transfer broke off: the beginning of a zip without its end."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_STORED) as target:
        for name in ("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"):
            target.writestr(zipfile.ZipInfo(name, (2016, 12, 1, 0, 0, 0)), b"<?xml version='1.0'?><a>" + b" " * 500)
    path.write_bytes(raw.getvalue()[:1200])


@sheets.file("33d_encrypted.xlsx")
def encrypted(path: Path) -> None:
    """A workbook with a password: no zip, but an OLE file with the streams EncryptionInfo and EncryptedPackage."""
    size = 8 * _SECTOR  # from 4096 bytes on a stream has sectors of its own
    streams = [("EncryptionInfo", 2, size), ("EncryptedPackage", 10, size)]
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_FREE] * 108)
    chains = [_FAT, _END]
    for _, start, length in streams:
        last = start + length // _SECTOR - 1
        chains += [*range(start + 1, last + 1), _END]
    table = struct.pack("<128I", *chains, *[_FREE] * (128 - len(chains)))
    # The root's child is the second stream, whose left neighbour is the first.
    entries = _entry("Root Entry", 5, _FREE, 2, _END, 0)
    entries += _entry(streams[0][0], 2, _FREE, _FREE, *streams[0][1:])
    entries += _entry(streams[1][0], 2, 1, _FREE, *streams[1][1:])
    entries += _entry("", 0, _FREE, _FREE, 0, 0)
    content = struct.pack("<HHI", 4, 4, 0x40).ljust(size, b"\x00") + struct.pack("<Q", size - 8).ljust(size, b"\xa5")
    path.write_bytes(head + table + entries + content)


def _entry(name: str, kind: int, left: int, child: int, start: int, length: int) -> bytes:
    text = name.encode("utf-16-le") + (b"\x00\x00" if name else b"")
    entry = text.ljust(64, b"\x00") + struct.pack("<HBB", len(text), kind, 1)
    return entry + struct.pack("<III36xIQ", left, _FREE, child, start, length)


@sheets.file("33e_html_named.xls")
def html_named_xls(path: Path) -> None:
    """What web systems call an Excel export: an HTML table in a file named .xls."""
    rows = "".join(f"<tr><td>A33{number}</td><td>520425104222</td><td>王{number}</td></tr>" for number in range(3))
    head = "<tr><th>户编号</th><th>所属村</th><th>户主姓名</th></tr>"
    text = f'<html><head><meta charset="utf-8"></head><body><table border="1">{head}{rows}</table></body></html>\n'
    path.write_bytes(text.encode())


@sheets.file("33f_nothing.csv")
def nothing(path: Path) -> None:
    """A file of no bytes."""
    path.write_bytes(b"")


@sheets.file("33g_picture_named.xlsx")
def picture_named_xlsx(path: Path) -> None:
    """A photo of a list, given the name of a workbook: the first bytes of a JPEG."""
    path.write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + bytes(range(256)) * 4)


@sheets.file("33h_no_table.csv")
def no_table(path: Path) -> None:
    """A letter, saved as csv: text in one column, and no header anywhere."""
    lines = ["各县供电局：", "  请于12月5日前报送驻村干部名单。", "", "扶贫办", "2016年11月24日"]
    write_text(path, [(line,) for line in lines], "utf-8")


@sheets.file("33i_xlsx_named.xls")
def xlsx_named_xls(path: Path) -> None:
    """A workbook of today's kind with the old ending; its content tells, and it comes in."""
    rows: Rows = [
        ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态"),
        ("A3390", "520425104222", "名不副", 2, "未脱贫"),
    ]
    write_xlsx(path, Sheet("Sheet1", rows))


@sheets.file("33j_xls_named.xlsx")
def xls_named_xlsx(path: Path) -> None:
    """An old workbook with today's ending; its content tells, and it comes in."""
    rows: Rows = [
        ("户编号", "所属村", "户主姓名", "家庭人口", "脱贫状态"),
        ("A3391", "520425104222", "名不实", 2, "未脱贫"),
    ]
    write_xls(path, Sheet("Sheet1", rows))
