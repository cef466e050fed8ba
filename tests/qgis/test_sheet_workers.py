"""Sheets printed by several processes of the real qgis_process, and runs that go on where one was interrupted."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from poverty_map_plugin.about import PACKAGE, metadata_path
from poverty_map_plugin.domain.errors import CancelledError, InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.services import sheet_workers
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.sheet_record import RECORD, PrintedSheet
from poverty_map_plugin.services.sheet_workers import SheetWorkers, WorkerVoice, shares

from .county_sheets.reading import bookmarks_of, pages_of, text_of
from .sheet_workspace import County, make_workspace, square

MANY = tuple(f"干部{chr(0x4E00 + n)}" for n in range(60))
COUNTIES = tuple(
    County(
        f"5204{number}", f"示例县{number}", square(105.0 + number / 50, 25.6), cadres=MANY if number == 22 else ("甲",)
    )
    for number in range(21, 27)
)
CODES = [county.code for county in COUNTIES]


@pytest.fixture(scope="module")
def workspace(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_workspace(tmp_path_factory.mktemp("workspace") / "工作空间.gpkg", COUNTIES)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plugin's folder as it is when installed."""
    folder = tmp_path_factory.mktemp("plugins") / PACKAGE.name
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(metadata_path(), folder / "metadata.txt")
    return folder


@pytest.fixture
def workers(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers even for few sheets."""
    monkeypatch.setattr(sheet_workers, "PACKAGE", installed)
    monkeypatch.setattr(sheet_workers, "LEAST_PAGES", 1)


class Cancelling(CollectingFeedback):
    """Cancelled once some sheets are done."""

    def is_cancelled(self) -> bool:
        return self.percent > 30


def test_shares_are_of_about_as_many_pages_each() -> None:
    pages = {"a": 1, "b": 1, "c": 8, "d": 10, "e": 10}
    assert shares(list(pages), pages.__getitem__, 2) == [["a", "b", "c"], ["d", "e"]]
    assert shares(list(pages), pages.__getitem__, 3) == [["a", "b", "c"], ["d"], ["e"]]
    assert shares(["a", "b"], pages.__getitem__, 2) == [["a", "b"]], "a worker would take longer to start"


@pytest.mark.usefixtures("workers")
def test_two_processes_print_what_one_prints(workspace: Path, tmp_path: Path) -> None:
    day = date(2016, 12, 31)
    feedback = CollectingFeedback()
    both = print_sheets(workspace, "all", tmp_path / "2", feedback, locale="zh_CN", printed_on=day, workers=2)
    one = print_sheets(workspace, "all", tmp_path / "1", CollectingFeedback(), locale="zh_CN", printed_on=day)
    assert [file.name for file in both.files] == [file.name for file in one.files]
    assert sorted(file.name for file in both.folder.iterdir()) == sorted(file.name for file in one.files)
    for ours, theirs in zip(both.files, one.files, strict=True):
        assert text_of(ours) == text_of(theirs)
        assert abs(ours.stat().st_size - theirs.stat().st_size) < 200  # dates and a few bytes of fonts
    assert feedback.percent == 100
    assert feedback.findings == []


@pytest.mark.usefixtures("workers")
def test_parts_become_one_file_with_bookmarks(workspace: Path, tmp_path: Path) -> None:
    printed = print_sheets(
        workspace, "all", tmp_path, CollectingFeedback(), locale="zh_CN", single_file=True, workers=3
    )
    (file,) = printed.files
    assert [item.name for item in tmp_path.iterdir()] == [file.name]
    assert pages_of(file) == len(COUNTIES) + 1
    starts = [1, 2, 4, 5, 6, 7]
    assert bookmarks_of(file) == [(at, county.name) for at, county in zip(starts, COUNTIES, strict=True)]
    for at, county in zip(starts, COUNTIES, strict=True):
        assert county.name in text_of(file, "-f", str(at), "-l", str(at))


@pytest.mark.usefixtures("workers")
def test_findings_and_errors_of_the_workers_are_told_once(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="layout_unknown"):
        print_sheets(workspace, "all", tmp_path, CollectingFeedback(), layout="没有", workers=2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("workers")
def test_a_cancel_ends_the_workers_and_the_next_run_goes_on(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling(), locale="zh_CN", workers=2)
    kept = {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.pdf")}
    assert 0 < len(kept) < len(COUNTIES)
    assert not list(tmp_path.glob(".sheet-*"))
    feedback = CollectingFeedback()
    printed = print_sheets(workspace, "all", tmp_path, feedback, locale="zh_CN")
    assert [file.name[:6] for file in printed.files] == CODES
    assert {file: file.stat().st_mtime_ns for file in kept} == kept
    assert [(f.code, f.parameters["count"]) for f in feedback.findings] == [("sheets_kept", len(kept))]
    assert not (tmp_path / RECORD).exists()


def test_a_run_of_something_else_keeps_nothing(workspace: Path, tmp_path: Path) -> None:
    def interrupted() -> dict[Path, int]:
        with pytest.raises(CancelledError):
            print_sheets(workspace, "all", tmp_path, Cancelling(), locale="zh_CN")
        return {file: file.stat().st_mtime_ns for file in tmp_path.glob("*.pdf")}

    kept = interrupted()
    feedback = CollectingFeedback()
    print_sheets(workspace, "all", tmp_path, feedback, locale="zh_TW")
    assert feedback.findings == []
    assert all(file.stat().st_mtime_ns != time for file, time in kept.items())
    spoilt = next(iter(interrupted()))
    spoilt.write_bytes(spoilt.read_bytes()[:1000])
    print_sheets(workspace, "all", tmp_path, feedback, locale="zh_CN")
    assert len(spoilt.read_bytes()) > 1000
    assert pages_of(spoilt) == 1


def _worker(tmp_path: Path, script: str) -> SheetWorkers:
    program = tmp_path / "qgis_process"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return SheetWorkers(str(program), tmp_path, {}, [["520421"], ["520422", "520423"]])


def test_a_worker_that_dies_is_told_with_its_counties(qgis_app: object, tmp_path: Path) -> None:
    said: list[str] = []
    WorkerVoice(said.append, lambda: False).printed(PrintedSheet("520421", "甲", 1, (tmp_path / "a.pdf",)))
    (tmp_path / "line").write_text(said[0] + "\n")
    script = f'case "$*" in *COUNTIES=520421*) cat {tmp_path}/line;; *) echo out of memory; kill -9 $$;; esac'
    heard: list[PrintedSheet] = []
    with pytest.raises(StoreError) as caught, _worker(tmp_path, script) as workers:
        heard.extend(workers.sheets(CollectingFeedback()))
    assert [sheet.files for sheet in heard] == [(tmp_path / "0" / "a.pdf",)]
    assert caught.value.code == "sheet_workers_died"
    assert caught.value.parameters["counties"] == "520422, 520423"
    assert "out of memory" in str(caught.value.parameters["reason"])


def test_without_qgis_process_one_process_prints(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_workers, "LEAST_PAGES", 1)
    monkeypatch.setattr("poverty_map_plugin.services.county_sheets.find_qgis_process", lambda: None)
    feedback = CollectingFeedback()
    printed = print_sheets(workspace, "520421,520422", tmp_path, feedback, workers=2)
    assert len(printed.files) == 2
    assert [finding.code for finding in feedback.findings] == ["sheet_workers_missing"]


def test_a_record_cut_off_is_read_as_far_as_it_goes(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling(), locale="zh_CN")
    record = tmp_path / RECORD
    lines = record.read_text().splitlines()
    assert json.loads(lines[1])["code"] == CODES[0]
    record.write_text("\n".join([*lines[:2], lines[2][:20]]))
    feedback = CollectingFeedback()
    print_sheets(workspace, "all", tmp_path, feedback, locale="zh_CN")
    assert [(f.code, f.parameters["count"]) for f in feedback.findings] == [("sheets_kept", 1)]
