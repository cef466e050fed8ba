"""Runs: what is printed into which files, and what is left when one fails."""

from __future__ import annotations

import os
import subprocess
import time
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)

from poverty_map_plugin.domain.errors import CancelledError, InputError, StoreError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.sheet_choice import SheetFormat
from poverty_map_plugin.processing.county_sheets import CountySheetsAlgorithm
from poverty_map_plugin.services import sheet_press
from poverty_map_plugin.services.county_sheets import print_sheets
from poverty_map_plugin.services.sheet_record import RECORD

from .reading import COUNTIES, MANY, Cancelling, bookmarks_of, copy_of, pages_of, text_of


def test_counties_by_word_and_by_old_code(workspace: Path, tmp_path: Path) -> None:
    def printed(counties: str) -> list[str]:
        found = print_sheets(workspace, counties, tmp_path, CollectingFeedback(), kind=SheetFormat.PNG, dpi=50)
        return [file.name[:6] for file in found.files if not file.stem.endswith("_2")]

    assert printed("key") == ["520281", "520423", "520425", "520502"]
    assert printed("520222，520423") == ["520281", "520423"]
    assert printed("5204 520423") == ["520423", "520425"]
    assert printed("520400,520281") == ["520423", "520425", "520281"]
    with pytest.raises(InputError, match="county_unknown"):
        printed("520999")


@pytest.mark.parametrize("kind", [SheetFormat.PNG, SheetFormat.SVG, SheetFormat.GEO_PDF])
def test_other_formats(workspace: Path, tmp_path: Path, kind: SheetFormat) -> None:
    printed = print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), kind=kind, dpi=60, locale="zh_CN")
    assert [file.name for file in printed.files] == [f"520423_镇宁布依族苗族自治县.{kind.extension}"]
    assert printed.files[0].stat().st_size > 10_000
    if kind is SheetFormat.GEO_PDF:
        assert "镇宁布依族苗族自治县" in text_of(printed.files[0])


def test_further_pages_of_an_earlier_sheet_go(workspace: Path, tmp_path: Path) -> None:
    stale = tmp_path / "520423_镇宁布依族苗族自治县_2.png"
    stale.touch()
    print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), kind=SheetFormat.PNG, dpi=50)
    assert not stale.exists()


def test_a_geopdf_leaves_no_cadre_out(workspace: Path, tmp_path: Path) -> None:
    printed = print_sheets(workspace, "520425", tmp_path, CollectingFeedback(), kind=SheetFormat.GEO_PDF, dpi=60)
    assert [file.stem[-2:] for file in printed.files] == ["治县", "_2"]
    text = "".join(text_of(file) for file in printed.files)
    assert [name for name in MANY if name not in text] == []


def test_an_old_file_stays_whole_when_a_sheet_fails(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "520423_镇宁布依族苗族自治县.pdf"
    target.mkdir()  # what cannot be replaced by a file, not even by root
    with pytest.raises(StoreError, match="sheet_unwritable"):
        print_sheets(workspace, "520423", tmp_path, CollectingFeedback(), locale="zh_CN")
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


def test_a_folder_that_cannot_be_made(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="sheet_folder_unwritable"):
        print_sheets(workspace, "520423", tmp_path / "file" / "sheets", CollectingFeedback())


def test_cancel_between_two_sheets(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling())
    assert sorted(file.name for file in tmp_path.iterdir()) == [RECORD, "520281_盘州市.pdf"]


def test_what_cannot_be_used(workspace: Path, tmp_path: Path) -> None:
    def fails(code: str, **options: Any) -> None:
        with pytest.raises(InputError, match=code):
            print_sheets(workspace, "520423", tmp_path / "no", CollectingFeedback(), **options)
        assert not list(tmp_path.glob("no/*"))

    fails("theme_unknown", theme="no")
    fails("period_wrong", period="2016-13")
    fails("period_without_figures", period="2015-01")
    fails("layout_missing", layout=str(tmp_path / "no.qpt"))
    (tmp_path / "bad.qpt").write_text("<qgis/>")
    fails("layout_broken", layout=str(tmp_path / "bad.qpt"))


def test_the_project_on_disk_is_left_alone(workspace: Path, sheets: dict[str, Path]) -> None:
    project = QgsProject()
    assert project.read(str(workspace.with_suffix(".qgz")))
    assert len(project.mapLayers()) == 5
    assert not [n for n in workspace.parent.iterdir() if n.suffix not in (".gpkg", ".qgz")]


def test_one_file_with_a_bookmark_per_county(workspace: Path, sheets: dict[str, Path], tmp_path: Path) -> None:
    feedback = CollectingFeedback()
    day = date(2016, 12, 31)
    printed = print_sheets(workspace, "all", tmp_path, feedback, locale="zh_CN", single_file=True, printed_on=day)
    (file,) = printed.files
    assert [item.name for item in tmp_path.iterdir()] == [file.name]
    first, expected = 1, []
    for code, single in sorted(sheets.items()):
        (county,) = (county for county in COUNTIES if county.code == code)
        expected.append((first, escape(county.name, quote=False)))
        last = first + pages_of(single) - 1
        together = text_of(file, "-f", str(first), "-l", str(last))
        assert [name for name in (county.name, *county.cadres) if name not in together] == []
        first = last + 1
    assert pages_of(file) == first - 1
    assert bookmarks_of(file) == expected
    about = subprocess.run(["pdfinfo", str(file)], check=True, capture_output=True, text=True).stdout
    assert f"Title:           {file.stem.partition('_')[2]}\n" in about
    assert feedback.percent == 100


def test_one_file_keeps_an_old_one_when_cancelled_and_is_a_pdf(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="single_file_not_pdf"):
        print_sheets(workspace, "all", tmp_path, CollectingFeedback(), single_file=True, kind=SheetFormat.PNG)
    with pytest.raises(CancelledError):
        print_sheets(workspace, "all", tmp_path, Cancelling(), single_file=True)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_goes_once_it_is_old(workspace: Path, tmp_path: Path) -> None:
    for name, age, youngest in ((".sheet-old", 7200, 7000), (".sheet-running", 0, 0), (".sheet-long", 7200, 10)):
        share = tmp_path / name / "0"
        share.mkdir(parents=True)
        (share / "sheet.pdf").touch()
        for place, seconds in ((share / "sheet.pdf", youngest), (share, youngest), (share.parent, age)):
            os.utime(place, (time.time() - seconds,) * 2)
    print_sheets(workspace, "520423", tmp_path, CollectingFeedback())
    left = {place.name for place in tmp_path.iterdir() if place.is_dir()}
    assert left == {".sheet-running", ".sheet-long"}  # which a long run's workers still write into


def test_sheets_that_are_all_kept_open_no_layout(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(CancelledError):
        print_sheets(workspace, "520423,520281", tmp_path, Cancelling(), locale="zh_CN")
    (kept,) = tmp_path.glob("*.pdf")
    # The dialog prints on a thread of its own, where QGIS must not open one.
    monkeypatch.setattr(sheet_press, "own_project", lambda *_: pytest.fail("a project was opened"))
    printed = print_sheets(workspace, kept.name[:6], tmp_path, CollectingFeedback(), locale="zh_CN", apart=True)
    assert printed.files == (kept,)


def test_a_record_that_cannot_be_written_is_told(workspace: Path, tmp_path: Path) -> None:
    (tmp_path / RECORD).mkdir()
    with pytest.raises(StoreError, match="sheet_unwritable") as problem:
        print_sheets(workspace, "520423", tmp_path, CollectingFeedback())
    assert str(problem.value.parameters["path"]).endswith(RECORD)


def test_what_the_algorithm_takes(workspace: Path, tmp_path: Path) -> None:
    algorithm = CountySheetsAlgorithm()
    algorithm.initAlgorithm()
    names = {parameter.name() for parameter in algorithm.parameterDefinitions()}
    contract = "WORKSPACE PROJECT COUNTIES LAYOUT PERIOD FORMAT DPI WORKERS SINGLE_FILE PERSONAL OUTPUT"
    assert set(contract.split()) <= names
    feedback = QgsProcessingFeedback(False)
    place = {"WORKSPACE": str(workspace), "OUTPUT": str(tmp_path)}
    parameters = {**place, "COUNTIES": "520423", "WORKERS": 3, "SINGLE_FILE": True}
    results, good = algorithm.run(parameters, QgsProcessingContext(), feedback)
    assert good, feedback.textLog()
    assert results["COUNT"] == 1
    assert Path(results["FILES"]).is_file()


def test_a_project_that_lost_its_workspace_prints_no_empty_maps(workspace: Path, tmp_path: Path) -> None:
    copy = copy_of(workspace, tmp_path / "renamed.gpkg")
    with pytest.raises(InputError, match="project_layers_missing"):
        print_sheets(copy, "520425", tmp_path / "sheets", CollectingFeedback())
