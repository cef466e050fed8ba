"""The months of a theme as frames, a GIF and a video."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtGui import QColor, QImage

from poverty_map_plugin.catalog.loader import load_catalog
from poverty_map_plugin.domain.errors import CancelledError, InputError
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.processing.provider import PovertyMapProvider
from poverty_map_plugin.services import animation_files
from poverty_map_plugin.services.animation import AnimationLook, make_animation, playable_themes
from poverty_map_plugin.services.animation_files import AnimationFormat, find_ffmpeg
from poverty_map_plugin.services.indicators import compute_periods, parse_periods
from poverty_map_plugin.services.project import write_project
from poverty_map_plugin.services.workspace import Workspace, open_workspace

from . import small_workspace

CATALOG = load_catalog()
SMALL = AnimationLook(640, 360, 0.5)


@pytest.fixture(scope="module")
def counted(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = small_workspace.make(tmp_path_factory.mktemp("months") / "w.gpkg")
    with open_workspace(path) as workspace:
        compute_periods(workspace, parse_periods(workspace, "2016-11..2017-01"), CollectingFeedback())
        write_project(workspace, CollectingFeedback())
    return path


@pytest.fixture
def workspace(counted: Path) -> Iterator[Workspace]:
    with open_workspace(counted) as opened:
        yield opened


def colours(picture: QImage) -> dict[str, int]:
    """How many pixels there are of each colour of the ramp of poverty."""
    found = dict.fromkeys(CATALOG.styles.ramps["poverty"].colours, 0)
    for x in range(0, picture.width(), 2):
        for y in range(0, picture.height(), 2):
            name = QColor(picture.pixel(x, y)).name()
            if name in found:
                found[name] += 1
    return found


def hashes(files: Sequence[Path]) -> list[str]:
    return [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]


def test_a_frame_a_month_of_the_size_asked_for_the_same_each_time(workspace: Workspace, tmp_path: Path) -> None:
    made = make_animation(workspace, tmp_path / "one", CollectingFeedback(), look=SMALL)
    assert [file.name for file in made.files] == [
        f"52_poverty_months_{month}.png" for month in ("2016-11", "2016-12", "2017-01")
    ]
    pictures = [QImage(str(file)) for file in made.files]
    assert {(picture.width(), picture.height()) for picture in pictures} == {(640, 360)}
    assert len(set(hashes(made.files))) == 3
    again = make_animation(workspace, tmp_path / "two", CollectingFeedback(), look=SMALL)
    assert hashes(again.files) == hashes(made.files)


def test_a_county_has_the_colour_of_its_class_in_each_month(workspace: Workspace, tmp_path: Path) -> None:
    made = make_animation(workspace, tmp_path, CollectingFeedback(), look=SMALL, last="2016-12")
    november, december = (colours(QImage(str(file))) for file in made.files)
    # Ziyun: 20.0 % in November, 17.8 % in December, between which the limit of 18 % lies.
    middle, high = CATALOG.styles.ramps["poverty"].colours[2:4]
    assert november[high] > december[high] + 500
    assert december[middle] > november[middle] + 500


def test_other_themes_play_with_the_classes_of_their_counties(workspace: Workspace, tmp_path: Path) -> None:
    names = [theme.name for theme in playable_themes(workspace.catalog)]
    several = ["poverty", "poverty_load", "causes"]  # a rate, two rates at once, pies
    assert names[0] == "poverty_months"
    assert set(several) <= set(names)
    assert "poverty_change" not in names
    for theme in several:
        made = make_animation(workspace, tmp_path, CollectingFeedback(), look=SMALL, theme=theme, first="2016-12")
        assert len(made.files) == 2, theme


def test_a_place_fills_the_picture(workspace: Workspace, tmp_path: Path) -> None:
    look, high = AnimationLook(360, 640), CATALOG.styles.ramps["poverty"].colours[3]
    for code in ("52", "520425"):
        scope = Scope.of(code)
        make_animation(workspace, tmp_path, CollectingFeedback(), look=look, scope=scope, last="2016-11")
    province, county = (
        colours(QImage(str(tmp_path / f"{code}_poverty_months_2016-11.png")))[high] for code in ("52", "520425")
    )
    assert county > 2 * province > 0


def test_a_gif_has_all_months_and_stays_at_the_last(workspace: Workspace, tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image", reason="Pillow (Debian: python3-pil) is not installed")
    made = make_animation(workspace, tmp_path, CollectingFeedback(), look=SMALL, kind=AnimationFormat.GIF)
    assert [file.name for file in tmp_path.iterdir()] == ["52_poverty_months_2016-11_2017-01.gif"]
    with image.open(made.files[0]) as gif:
        assert (gif.n_frames, gif.size) == (3, (640, 360))
        stays = []
        for frame in range(3):
            gif.seek(frame)
            stays.append(gif.info["duration"])
    assert stays == [500, 500, 1500]


def test_a_video_plays(workspace: Workspace, tmp_path: Path) -> None:
    if not find_ffmpeg():
        pytest.skip("ffmpeg (Debian: ffmpeg) is not installed")
    look = AnimationLook(641, 361, 0.5)  # H.264 wants even sides
    folder = tmp_path / "脱贫率100%d"  # in a name of frames it would be a number
    made = make_animation(workspace, folder, CollectingFeedback(), look=look, kind=AnimationFormat.MP4)
    assert [file.name for file in folder.iterdir()] == ["52_poverty_months_2016-11_2017-01.mp4"]
    probe = QProcess()
    probe.start("ffprobe", ["-v", "error", "-show_entries", "stream=width,height:format=duration", str(made.files[0])])
    assert probe.waitForFinished()
    said = bytes(probe.readAllStandardOutput().data()).decode()
    assert "width=642" in said
    assert "height=362" in said
    seconds = float(said.split("duration=")[1].split()[0])
    assert seconds == pytest.approx(2.5, abs=0.1)


def test_without_ffmpeg_the_frames_are_there_and_it_says_so(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    feedback = CollectingFeedback()
    made = make_animation(workspace, tmp_path, feedback, look=SMALL, kind=AnimationFormat.MP4)
    assert [finding.code for finding in feedback.findings] == ["animation_without_ffmpeg"]
    assert len(made.files) == 3
    assert all(file.suffix == ".png" and file.is_file() for file in made.files)


def test_without_pillow_a_gif_is_refused(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("poverty_map_plugin.services.animation.can_write_gif", lambda: False)
    with pytest.raises(InputError, match="animation_without_pillow"):
        make_animation(workspace, tmp_path, CollectingFeedback(), kind=AnimationFormat.GIF)


class Cancelled(CollectingFeedback):
    """Cancelled once the work is that far."""

    def __init__(self, at: float) -> None:
        super().__init__()
        self._at = at

    def is_cancelled(self) -> bool:
        return self.percent >= self._at


@pytest.mark.parametrize(("kind", "at"), [(AnimationFormat.PNG, 50), (AnimationFormat.MP4, 80)])
def test_a_cancelled_run_leaves_nothing_and_keeps_what_was_there(
    workspace: Workspace, tmp_path: Path, kind: AnimationFormat, at: float
) -> None:
    old = tmp_path / "52_poverty_months_2016-11.png"
    old.write_text("old")
    with pytest.raises(CancelledError):
        make_animation(workspace, tmp_path, Cancelled(at), look=SMALL, kind=kind)
    assert [file.name for file in tmp_path.iterdir()] == [old.name]
    assert old.read_text() == "old"


def test_an_encoder_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(Exception, match="animation_encoder_failed"):
        animation_files.write_mp4("false", tmp_path / "frame_%04d.png", tmp_path / "a.mp4", 1.0, CollectingFeedback())


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"theme": "nowhere"}, "theme_unknown"),
        ({"theme": "poverty_change"}, "animation_theme_unfit"),
        ({"first": "soon"}, "period_wrong"),
        ({"first": "2018"}, "animation_without_months"),
        ({"scope": Scope.of("520199")}, "scope_unknown"),
    ],
)
def test_what_cannot_be_played_is_told(workspace: Workspace, tmp_path: Path, given: dict, code: str) -> None:
    with pytest.raises(InputError, match=code):
        make_animation(workspace, tmp_path, CollectingFeedback(), **given)


def test_the_algorithm_tells_its_files(counted: Path, tmp_path: Path) -> None:
    provider = PovertyMapProvider()
    provider.loadAlgorithms()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    algorithm = provider.algorithm("animation").create()
    given = {"WORKSPACE": str(counted), "FROM": "2016-12", "TO": "2016-12", "WIDTH": 640, "HEIGHT": 360}
    results, ok = algorithm.run({**given, "OUTPUT": str(tmp_path)}, context, feedback)
    assert ok, feedback.textLog()
    assert (results["COUNT"], results["FILES"]) == (1, str(tmp_path / "52_poverty_months_2016-12.png"))
    assert QgsProject.instance().mapLayers() == {}, "the open project is left alone"
