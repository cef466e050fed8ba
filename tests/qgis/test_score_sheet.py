"""The score sheet of a small workspace: whose records count, at which level, where; as a workbook and as a page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from poverty_map_plugin.analysis.scores import Light, ScoreCell
from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.processing.score_sheet import ScoreSheetAlgorithm
from poverty_map_plugin.services.places import PlaceIndex
from poverty_map_plugin.services.score_book import score_book
from poverty_map_plugin.services.score_file import write_score_sheet
from poverty_map_plugin.services.score_sheet import ScoreSheet
from poverty_map_plugin.services.score_words import SHAPES
from poverty_map_plugin.services.workspace import Workspace, open_workspace
from poverty_map_plugin.store.store import Batch

from . import small_workspace

DECEMBER = Period(2016, 12)
HOSTILE = '=HYPERLINK("http://x")<script>alert(1)</script>'
ZIYUN_VILLAGE = "520425104222"


def insert(workspace: Workspace, table: str, sample: bool = False, **columns: Any) -> None:
    with workspace.store.change("test", Batch("test", sample=sample)) as change:
        change.insert(table, pd.DataFrame(columns))


def add_task(workspace: Workspace, code: str, department: str, level: str, place: str, due: str, *done: str) -> None:
    insert(
        workspace, "task", code=[code], plan=["2016"], title=["任务" + code], department=[department], level=[level],
        place_code=[place], start_date=["2016-01-01"], due=[due],
    )  # fmt: skip
    for day in done:
        insert(workspace, "task_progress", task_code=[code], reported_on=[day], percent=[100.0], status=["done"])


@pytest.fixture(scope="module")
def made(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Besides what is there: the union is late, planning is not, and a department is nothing but trouble."""
    path = small_workspace.make(tmp_path_factory.mktemp("scores") / "small.gpkg")
    with open_workspace(path) as workspace:
        add_task(workspace, "T1", "planning", "province", "52", "2016-11-30", "2016-11-30")
        add_task(workspace, "T2", "planning", "county", "520425", "2016-06-30", "2016-08-31")
        add_task(workspace, "T3", "planning", "village", ZIYUN_VILLAGE, "2016-06-30", "2016-06-30")
        add_task(workspace, "T4", "planning", "county", "522636", "2016-12-31", "2016-12-31")
        add_task(workspace, "T5", HOSTILE, "province", "52", "2016-06-30")
        insert(
            workspace, "visit", code=["V1", "V2"], village_code=[ZIYUN_VILLAGE] * 2, cadre_code=["G1"] * 2,
            visited_at=["2016-03-01T09:00:00", "2016-12-31T23:00:00"],
        )  # fmt: skip
    return path


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(shutil.copy(made, tmp_path / "small.gpkg")) as opened:
        yield opened


def sheet(workspace: Workspace, level: Level = Level.PROVINCE, scope: str = "52", **more: Any) -> ScoreSheet:
    options = {"period": DECEMBER} | more
    book = score_book(workspace, PlaceIndex(workspace), level, CollectingFeedback(), **options)
    return book.sheet(Scope.of(scope))


def cell(found: ScoreSheet, department: str, measure: str) -> ScoreCell:
    row = next(row for row in found.rows if row.department == department)
    return row.cells[[m.name for m in found.measures].index(measure)]


def behind(found: ScoreSheet, department: str, measure: str) -> list[str]:
    wanted = next(m for m in found.measures if m.name == measure)
    return found.records_of(department, wanted)["code"].tolist()


def test_each_level_counts_its_own_tasks_and_the_county_what_is_below_it(workspace: Workspace) -> None:
    assert behind(sheet(workspace), "planning", "tasks_on_time") == ["T1"]
    assert behind(sheet(workspace, Level.PREFECTURE), "planning", "tasks_on_time") == []
    # What pulls down stands first.
    assert behind(sheet(workspace, Level.COUNTY), "planning", "tasks_on_time") == ["T2", "T3", "T4"]
    assert cell(sheet(workspace, Level.COUNTY), "planning", "tasks_on_time").value == pytest.approx(200 / 3)


def test_only_what_lies_in_the_scope_counts(workspace: Workspace) -> None:
    found = sheet(workspace, Level.COUNTY, "520425")
    assert behind(found, "planning", "tasks_on_time") == ["T2", "T3"]
    assert found.place == "紫云苗族布依族自治县"
    # The bureau of Ziyun serves a part of the county and nothing else; its task is the county's, and the prefecture's.
    assert behind(found, "union", "tasks_overdue") == ["R2"]
    assert behind(sheet(workspace, Level.COUNTY, "5204"), "union", "tasks_overdue") == ["R2"]
    assert behind(sheet(workspace, Level.COUNTY, "522636"), "union", "tasks_overdue") == []
    assert behind(sheet(workspace, Level.COUNTY, "ZY"), "union", "tasks_overdue") == ["R2"]


def test_overdue_is_told_and_ranked_last(workspace: Workspace) -> None:
    found = sheet(workspace)
    late = cell(found, "union", "tasks_overdue")
    assert (late.value, late.light, late.records, late.overdue) == (1.0, Light.YELLOW, 1, 1)
    assert late.points == pytest.approx(200 / 3)
    assert cell(found, "union", "tasks_on_time").is_urgent
    assert cell(found, "planning", "tasks_overdue").overdue == 0
    assert [row.department for row in found.rows if row.rank == 1] == ["planning"]
    assert found.overdue == 2  # R1 and T5, each once whatever the measures
    assert not found.has_samples


def test_what_has_nothing_to_be_measured_by_stays_without_rank(workspace: Workspace) -> None:
    found = sheet(workspace)
    office = next(row for row in found.rows if row.department == "office")
    assert (office.total, office.rank, office.covered) == (None, None, 0)
    assert found.rows[-1].rank is None
    # Projects name no department, and nobody else answers for them.
    assert all(cell(found, row.department, "money_spent").value is None for row in found.rows)


def test_cadres_count_where_their_unit_stands_and_for_who_manages_them(workspace: Workspace) -> None:
    visits = cell(sheet(workspace), "human_resources", "cadre_visits")
    assert visits.value == pytest.approx(2 / (366 / 365.25 * 12))
    assert behind(sheet(workspace), "human_resources", "cadre_visits") == ["G1"]
    with workspace.store.change("test") as change:
        change.update("cadre", pd.DataFrame({"code": ["G1"], "department": ["紫云供电局市场营销部"]}), ("code",))
    assert behind(sheet(workspace), "human_resources", "cadre_visits") == []
    assert behind(sheet(workspace, Level.COUNTY), "marketing", "cadre_visits") == ["G1"]


def test_changes_are_against_the_period_before(workspace: Workspace) -> None:
    planning = next(row for row in sheet(workspace, Level.COUNTY).rows if row.department == "planning")
    assert planning.total_change is not None
    assert planning.total_change > 0  # T4 was done in December
    found = sheet(workspace, compared=Period(2016, 3))
    assert found.compared == Period(2016, 3)
    assert sheet(workspace, period=Period(2016)).compared == Period(2015)


def test_a_scope_that_is_none_is_refused_and_a_cancel_is_heard(workspace: Workspace) -> None:
    with pytest.raises(InputError, match="scope_unknown"):
        sheet(workspace, scope="520499")

    class Cancelled(CollectingFeedback):
        def is_cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        score_book(workspace, PlaceIndex(workspace), Level.PROVINCE, Cancelled(), DECEMBER)


# Files


def test_a_workbook_holds_scores_records_and_measures(workspace: Workspace, tmp_path: Path) -> None:
    write_score_sheet(tmp_path / "s.xlsx", sheet(workspace), "en")
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    assert book.sheetnames == ["scores", "behind the scores", "measures"]
    scores = book["scores"]
    assert scores.freeze_panes == "D5"
    assert scores.column_dimensions["C"].width >= 22
    heads = [one.value for one in scores[4]]
    assert heads[:4] == ["Rank", "Places", "Department", "Points"]
    first = dict(zip(heads, scores[5], strict=True))
    assert (first["Rank"].value, first["Department"].value) == (1, "Planning and Development")
    assert first["Points"].value == 100
    assert SHAPES[Light.GREEN] in first["Points"].number_format
    assert first["Publicity (per month)"].value == "—"
    union = next(row for row in scores.iter_rows(min_row=5) if row[2].value == "Trade Union")
    overdue = union[heads.index("Overdue tasks (tasks)")]
    assert overdue.value == 1
    assert overdue.font.color.rgb == "FFC4161C"
    assert SHAPES[Light.YELLOW] in overdue.number_format
    records = [[one.value for one in row] for row in book["behind the scores"].iter_rows(min_row=5)]
    assert ["Trade Union", "Overdue tasks", "R1", "省任务", "贵州省", "overdue since 2016-12-31, 60 %"] in records
    assert len(list(book["measures"].iter_rows(min_row=5))) == len(sheet(workspace).measures)


def test_no_text_is_a_formula(workspace: Workspace, tmp_path: Path) -> None:
    write_score_sheet(tmp_path / "s.xlsx", sheet(workspace), "zh_CN")
    book = openpyxl.load_workbook(tmp_path / "s.xlsx")
    cells = [one for page in book for row in page.iter_rows() for one in row]
    hostile = [one for one in cells if one.value == HOSTILE]
    assert hostile
    assert all(one.data_type == "s" and one.quotePrefix for one in hostile)
    assert not [one for one in cells if one.data_type == "f"]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.lang = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "html":
            self.lang = str(dict(attributes)["lang"])
        assert not {name for name, _ in attributes} & {"src", "href", "onload"}

    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


@pytest.mark.parametrize(("locale", "lang", "planning"), [("en", "en", "Planning"), ("zh_TW", "zh-TW", "計畫發展部")])
def test_a_page_is_whole_in_itself(workspace: Workspace, tmp_path: Path, locale: str, lang: str, planning: str) -> None:
    write_score_sheet(tmp_path / "s.html", sheet(workspace), locale)
    text = (tmp_path / "s.html").read_text(encoding="utf-8")
    reader = _Reader()
    reader.feed(text)
    assert reader.lang == lang
    assert not {"script", "link", "img", "iframe"} & set(reader.tags)
    assert HOSTILE in reader.words
    assert any(word.startswith(planning) for word in reader.words)
    assert "size: A4 landscape" in text
    assert {SHAPES[Light.GREEN], SHAPES[Light.YELLOW]} <= set(reader.words)
    assert reader.words.count("任务T5") == 1  # an overdue task is told once


def test_made_up_records_are_said_to_be(workspace: Workspace, tmp_path: Path) -> None:
    insert(workspace, "publicity", sample=True, code=["X1"], title=["报道"], published_on=["2016-05-01"])
    found = sheet(workspace)
    assert cell(found, "party_affairs", "publicity").value == pytest.approx(1 / 12)
    write_score_sheet(tmp_path / "s.html", found, "en")
    assert "SAMPLE DATA" in (tmp_path / "s.html").read_text(encoding="utf-8")


def test_another_ending_is_refused_and_a_file_that_cannot_be_written_is_told(
    workspace: Workspace, tmp_path: Path
) -> None:
    from poverty_map_plugin.domain.errors import StoreError

    with pytest.raises(InputError, match="score_file_wrong"):
        write_score_sheet(tmp_path / "s.pdf", sheet(workspace), "en")
    (tmp_path / "s.html").mkdir()
    with pytest.raises(StoreError, match="store_unwritable"):
        write_score_sheet(tmp_path / "s.html", sheet(workspace), "en")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s.html", "small.gpkg"]


# The algorithm


def run(workspace: Path, output: Path, **more: Any) -> dict[str, Any]:
    parameters = {"WORKSPACE": str(workspace), "PERIOD": "2016-12", "LEVEL": "province", "OUTPUT": str(output)} | more
    algorithm = ScoreSheetAlgorithm()
    algorithm.initAlgorithm()
    results, worked = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert worked
    return results


@pytest.mark.parametrize("name", ["s.xlsx", "s.html"])
def test_the_algorithm_writes_either_file_and_counts(made: Path, tmp_path: Path, name: str) -> None:
    results = run(made, tmp_path / name)
    assert Path(results["OUTPUT"]).stat().st_size > 1000
    assert results["PERIOD"] == "2016-12"
    assert results["OVERDUE"] == 2
    assert results["DEPARTMENTS"] == 4  # planning, union, human resources and the one that is on no list
    assert results["RECORDS"] == 10  # three tasks by three measures, and a cadre


def test_the_algorithm_takes_level_scope_and_the_newest_period(made: Path, tmp_path: Path) -> None:
    results = run(made, tmp_path / "s.xlsx", LEVEL="county", SCOPE="520425", PERIOD="2016-06")
    assert (results["PERIOD"], results["OVERDUE"]) == ("2016-06", 1)
    newest = run(made, tmp_path / "s.xlsx", PERIOD="")
    today = pd.Timestamp.today()
    assert newest["PERIOD"] == f"{today.year}-{today.month:02d}"  # nothing was counted yet


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"OUTPUT": "/tmp/s.pdf"}, "can be written as .xlsx, .html"),
        ({"PERIOD": "2016-13"}, "no period"),
        ({"SCOPE": "520499"}, "no code of a place"),
    ],
)
def test_the_algorithm_says_what_is_wrong(made: Path, tmp_path: Path, parameters: dict[str, Any], said: str) -> None:
    wanted = {"WORKSPACE": str(made), "LEVEL": "province", "OUTPUT": str(tmp_path / "s.xlsx")} | parameters
    algorithm = ScoreSheetAlgorithm()
    algorithm.initAlgorithm()
    with pytest.raises(QgsProcessingException, match=said):
        algorithm.processAlgorithm(wanted, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert not list(tmp_path.iterdir())
