"""Attached files: copied under safe names beside the workspace, whole or not at all, and told when they changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pandas as pd
import pytest

from poverty_map_plugin.domain.errors import InputError, StoreError
from poverty_map_plugin.services import attachments
from poverty_map_plugin.services.attachments import FileState, add_attachment, attachments_of, safe_name, state_now
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.record_list import RecordLists, RecordQuery
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from ..qgis import small_workspace

DAY = date(2016, 12, 31)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    (tmp_path / "w").mkdir()
    with open_workspace(small_workspace.make(tmp_path / "w" / "w.gpkg")) as opened:
        with opened.store.change("test") as change:
            policies: dict[str, list[str | None]] = {
                "code": ["Z1", "Z2"],
                "uuid": ["u1", "u2"],
                "title": ["甲法", "乙法"],
            }
            policies |= {"document_number": ["黔府发〔2016〕9号", None], "summary": [None, "易地搬迁"]}
            change.insert("policy", pd.DataFrame(policies | {"body": ["第一条 光伏扶贫", None]}))
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "文件.pdf"
    path.write_bytes(b"%PDF-1.4 text")
    return path


def copies(workspace: Workspace) -> list[str]:
    return sorted(path.name for path in (Path(workspace.store.location).parent / "attachments").glob("*"))


def write_path(workspace: Workspace, path: str, sha256: str | None = None) -> None:
    row = {"code": "F1", "entity": "policy", "record_uuid": "u1", "file_name": "x.pdf", "path": path, "sha256": sha256}
    with workspace.store.change("test") as change:
        change.insert("attachment", pd.DataFrame([row], dtype=object))


def test_a_file_is_copied_and_attached_in_one_change(workspace: Workspace, file: Path) -> None:
    add_attachment(workspace, "policy", "u1", file, "李明", DAY, "原文")
    (found,) = attachments_of(workspace, "policy", "u1")
    assert (found.name, found.media_type, found.added_on, found.note) == (
        "文件.pdf", "application/pdf", "2016-12-31", "原文",
    )  # fmt: skip
    assert found.state is FileState.AS_ATTACHED
    assert found.path is not None
    assert found.path.read_bytes() == file.read_bytes()
    assert found.path != file
    assert found.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    row = workspace.store.read("attachment", ["path", "updated_by"]).iloc[0]
    assert tuple(row) == ("attachments/文件.pdf", "李明")
    assert attachments_of(workspace, "policy", "u2") == ()


def test_the_same_name_twice_is_two_files(workspace: Workspace, file: Path) -> None:
    for _ in range(3):
        add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    assert copies(workspace) == ["文件 (2).pdf", "文件 (3).pdf", "文件.pdf"]
    assert {each.name for each in attachments_of(workspace, "policy", "u1")} == {"文件.pdf"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("..\\..\\evil.pdf", "_.._evil.pdf"),
        ("../../etc/passwd", "_._etc_passwd"),
        ("con.txt", "_con.txt"),
        (".bashrc", "bashrc"),
        ("a\x00b\n\u202efdp.exe", "abfdp.exe"),
        ("   ", "file"),
        ("a:b?.doc. ", "a_b_.doc"),
        ("100%20#1.pdf", "100_20_1.pdf"),
    ],
)
def test_names_are_made_safe(name: str, expected: str) -> None:
    assert safe_name(name) == expected


def test_long_names_are_cut_between_signs() -> None:
    name = safe_name("贫" * 300 + ".docx")
    assert name.endswith("贫.docx")
    assert len(name.encode()) <= 100


def test_a_copy_goes_when_the_record_cannot_be_written(
    workspace: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(InputError, match="attachment_record_gone"):
        add_attachment(workspace, "policy", "gone", file, "李明", DAY)
    assert copies(workspace) == []
    monkeypatch.setattr("uuid.uuid4", lambda: UUID(int=1))
    add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    with pytest.raises(StoreError, match="store_conflict"):
        add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    assert copies(workspace) == ["文件.pdf"]


def test_what_cannot_be_read_or_written_is_told(workspace: Workspace, file: Path, tmp_path: Path) -> None:
    for source in (tmp_path, tmp_path / "nothing.pdf"):
        with pytest.raises(InputError, match="attachment_unreadable"):
            add_attachment(workspace, "policy", "u1", source, "李明", DAY)
    folder = Path(workspace.store.location).parent / "attachments"
    folder.write_text("in the way", encoding="utf-8")
    with pytest.raises(InputError, match="attachment_not_copied"):
        add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    folder.unlink()
    (tmp_path / "elsewhere").mkdir()
    folder.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(InputError, match="attachment_folder_outside"):
        add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    assert list((tmp_path / "elsewhere").iterdir()) == []
    assert not attachments_of(workspace, "policy", "u1")


def test_changed_and_missing_files_are_told(workspace: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add_attachment(workspace, "policy", "u1", file, "李明", DAY)
    (found,) = attachments_of(workspace, "policy", "u1")
    assert found.path is not None
    found.path.write_bytes(b"other")
    monkeypatch.setattr(attachments, "_READ_AT_ONCE", 2)
    assert attachments_of(workspace, "policy", "u1")[0].state is FileState.UNCHECKED
    assert state_now(found) is FileState.CHANGED
    found.path.unlink()
    assert attachments_of(workspace, "policy", "u1")[0].state is FileState.MISSING


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/passwd", "attachments/../../secret.txt", "a\x00b", ""])
def test_paths_from_outside_are_never_followed(workspace: Workspace, tmp_path: Path, path: str) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    write_path(workspace, path)
    (found,) = attachments_of(workspace, "policy", "u1")
    assert (found.path, found.state) == (None, FileState.OUTSIDE)


def test_programs_are_known(workspace: Workspace, tmp_path: Path) -> None:
    program = tmp_path / "政策.PDF.exe"
    program.write_bytes(b"MZ")
    add_attachment(workspace, "policy", "u1", program, "李明", DAY)
    assert attachments_of(workspace, "policy", "u1")[0].is_program


@pytest.mark.parametrize(("word", "expected"), [("光伏", 1), ("搬迁", 1), ("9号", 1), ("法", 2), ("没有", 0)])
def test_policies_are_searched_in_columns_that_are_not_shown(workspace: Workspace, word: str, expected: int) -> None:
    lists = RecordLists(workspace, PlaceIndex(workspace), "zh_CN")
    assert len(workspace.store.numbers(lists.listing(RecordQuery("policy", text=word)))) == expected
