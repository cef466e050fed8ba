"""The findings dock: it checks in the background, filters, and leads to records and places."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsAttributeDialog, QgsGui
from qgis.PyQt.QtCore import QEventLoop, QModelIndex, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPushButton, QTreeView, QWidget

from poverty_map_plugin.cartography.roles import layers_by_role
from poverty_map_plugin.domain.feedback import CollectingFeedback
from poverty_map_plugin.domain.findings import Finding, Severity
from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.period import Period
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.findings.findings_dock import FindingsDock
from poverty_map_plugin.gui.findings.findings_model import FINDING_ROLE, FindingsModel
from poverty_map_plugin.gui.record_forms import RecordForms
from poverty_map_plugin.gui.session import Session
from poverty_map_plugin.services.checks.registry import CHECKS, Check
from poverty_map_plugin.services.checks.runner import CheckReport, CheckResult
from poverty_map_plugin.services.indicators import compute_indicators
from poverty_map_plugin.services.workspace import open_workspace

from . import small_project, small_workspace
from .plain_interface import PlainInterface

PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def project_path(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not QgsGui.editorWidgetRegistry().factories():
        QgsGui.editorWidgetRegistry().initEditors()
    path = small_workspace.make(tmp_path_factory.mktemp("findings") / "small.gpkg")
    with open_workspace(path) as workspace:
        compute_indicators(workspace, Period(2017, 1), CollectingFeedback())
        return small_project.project_of(workspace)


@pytest.fixture
def session(project_path: Path) -> Iterator[Session]:
    session = Session(QgsProject.instance())
    QgsProject.instance().read(str(project_path))
    yield session
    session.stop()
    QgsProject.instance().clear()


@pytest.fixture
def dock(session: Session) -> FindingsDock:
    return FindingsDock(session)


def wait_for(dock: FindingsDock) -> None:
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: None if dock.is_checking else loop.quit())
    clock.start(20)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    clock.stop()
    assert not dock.is_checking


def child(dock: FindingsDock, kind: type, name: str) -> Any:
    found = dock.findChild(kind, name)
    assert found is not None, name
    return found


def tree(dock: FindingsDock) -> QTreeView:
    return child(dock, QTreeView, "PovertyMapFindingsTree")


def rows(dock: FindingsDock) -> dict[str, list[tuple[str, str]]]:
    model = tree(dock).model()
    found = {}
    for number in range(model.rowCount()):
        parent = model.index(number, 0)
        found[parent.data()] = [
            (model.index(row, 0, parent).data(), model.index(row, 1, parent).data())
            for row in range(model.rowCount(parent))
        ]
    return found


def finding(dock: FindingsDock, code: str) -> QModelIndex:
    model = tree(dock).model()
    for number in range(model.rowCount()):
        parent = model.index(number, 0)
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if index.data(FINDING_ROLE).code == code:
                return index
    raise LookupError(code)


def test_a_check_runs_beside_the_window_and_shows_what_it_found(dock: FindingsDock) -> None:
    button = child(dock, QPushButton, "PovertyMapCheck")
    button.click()
    assert dock.is_checking
    assert button.text() == "Cancel"
    wait_for(dock)
    assert button.text() == "Check workspace"
    # The two tasks of 2016, of which one has nobody to answer for it any more than the other.
    assert list(rows(dock)) == ["Overdue tasks (2)"]
    (first, second) = rows(dock)["Overdue tasks (2)"]
    assert "省任务" in first[0] + second[0]
    assert {first[1], second[1]} == {"贵州省", "紫云供电局"}


def test_errors_come_before_warnings(qgis_app: object) -> None:
    places, tasks, loads = (next(c for c in CHECKS if c.name == name) for name in ("orphans", "overdue", "loads"))

    def found(check: Check, *severities: Severity) -> CheckResult:
        findings = tuple(
            Finding(severity, "x", {"entity": "task", "uuid": None, "place": None, "field": None}, {"n": number})
            for number, severity in enumerate(severities)
        )
        errors = severities.count(Severity.ERROR)
        return CheckResult(check, findings, errors, len(severities) - errors)

    warning, error = Severity.WARNING, Severity.ERROR
    results = (found(places, warning), found(tasks, error, warning, warning), found(loads, error, error))
    model = FindingsModel()
    model.show_report(CheckReport("w.gpkg", date(2016, 12, 31), results, {}))
    titles = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert titles == [
        "Overdue tasks (1 errors, 2 warnings)",
        "Loads that cannot be (2)",
        "Names a record or place that is missing (1)",
    ]
    model.set_filter("", warning)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Names a record or place that is missing (1)",
        "Overdue tasks (2)",
    ]


def test_findings_are_filtered_by_words_and_severity(dock: FindingsDock) -> None:
    dock.check()
    wait_for(dock)
    text, severity = child(dock, QLineEdit, "PovertyMapFindingsFilter"), child(dock, QComboBox, "PovertyMapSeverity")
    text.setText("紫云")
    assert [len(found) for found in rows(dock).values()] == [1]
    text.setText("overdue")
    assert [len(found) for found in rows(dock).values()] == [2]
    text.setText("")
    severity.setCurrentIndex(2)
    assert rows(dock) == {}
    severity.setCurrentIndex(1)
    assert [len(found) for found in rows(dock).values()] == [2]


def test_a_double_click_leads_to_the_record_and_its_place(dock: FindingsDock) -> None:
    dock.check()
    wait_for(dock)
    asked: list[object] = []
    dock.recordRequested.connect(lambda entity, uuid: asked.append((entity, uuid)))
    dock.placeRequested.connect(asked.append)
    index = finding(dock, "task_overdue_without_owner")
    tree(dock).doubleClicked.emit(index)
    where = index.data(FINDING_ROLE).where
    assert asked == [
        Scope(str(where["place"]), Level.PROVINCE if where["place"] == "52" else Level.BUREAU),
        ("task", where["uuid"]),
    ]
    asked.clear()
    tree(dock).doubleClicked.emit(tree(dock).model().index(0, 0))
    assert asked == []


def test_the_form_of_a_record_without_a_layer_is_read_from_the_store(session: Session, qgis_app: object) -> None:
    interface = PlainInterface()
    workspace = session.workspace
    assert workspace is not None
    uuid = workspace.store.read("cadre", ["uuid"], {"code": "G1"})["uuid"][0]
    session.project.removeMapLayer(layers_by_role(session.project)["cadre"])
    forms = RecordForms(interface, session)
    assert forms.open("cadre", uuid)
    (dialog,) = interface.mainWindow().findChildren(QgsAttributeDialog)
    assert dialog.feature()["name"] == "<b>张三</b>"
    assert not dialog.isHidden()
    layer = dialog.attributeForm().layer()
    assert layer.readOnly()
    shown = {
        field.alias()
        for field in layer.fields()
        if layer.editorWidgetSetup(layer.fields().indexFromName(field.name())).type() != "Hidden"
    }
    assert "Role" in shown
    assert "" not in shown, "what only the store needs is left out"
    dialog.close()
    QgsApplication.sendPostedEvents(None, 52)
    assert interface.mainWindow().findChildren(QgsAttributeDialog) == []
    assert forms.open("cadre", uuid)
    forms.close()
    assert interface.mainWindow().findChildren(QgsAttributeDialog) == []
    assert not forms.open("cadre", "' OR 1 --")
    assert not forms.open("nonsense", uuid)


def test_a_form_from_the_store_tells_the_record_s_history(session: Session, qgis_app: object) -> None:
    interface = PlainInterface()
    workspace = session.workspace
    assert workspace is not None
    uuid = workspace.store.read("cadre", ["uuid"], {"code": "G1"})["uuid"][0]
    for post in ("<i>第一书记</i>", "[% 6*7 %]"):
        with workspace.store.change("李四") as change:
            change.update("cadre", pd.DataFrame({"code": ["G1"], "post": [post]}), ("code",))
    session.project.removeMapLayer(layers_by_role(session.project)["cadre"])
    forms = RecordForms(interface, session)
    assert forms.open("cadre", uuid)
    (dialog,) = interface.mainWindow().findChildren(QgsAttributeDialog)
    layer = dialog.attributeForm().layer()
    assert [tab.name() for tab in layer.editFormConfig().tabs()] == ["Record", "History"]
    (text,) = [
        str(widget.property("text"))
        for widget in dialog.findChildren(QWidget)
        if "<table>" in str(widget.property("text"))
    ]
    assert text.count("<tr>") >= 3
    assert "李四" in text
    assert text.index("[&#37; 6*7 %]") < text.index("主任 →"), "the newest change comes first, and nothing is computed"
    assert "&lt;i>第一书记&lt;/i>" in text, "words of the data are only words"


def test_a_form_from_the_store_hides_what_all_forms_hide(session: Session, qgis_app: object) -> None:
    interface, workspace = PlainInterface(), session.workspace
    assert workspace is not None
    number = "520425198001011234"
    with workspace.store.change("test") as change:
        person = {"code": "P1", "household_code": "H1", "name": "甲", "identity_number": number}
        change.insert("person", pd.DataFrame([person]))
    uuid = workspace.store.read("person", ["uuid"])["uuid"][0]
    session.project.removeMapLayer(layers_by_role(session.project)["person"])
    forms = RecordForms(interface, session)
    assert forms.open("person", uuid)
    (dialog,) = interface.mainWindow().findChildren(QgsAttributeDialog)
    texts = [str(widget.property("text")) for widget in dialog.findChildren(QWidget)]
    assert "甲" in texts
    assert number not in texts
    forms.close()
    with workspace.store.change("test") as change:
        change.delete("person", {"code": "P1"})


def test_a_project_that_closes_ends_the_check_and_clears_what_was_found(session: Session, dock: FindingsDock) -> None:
    dock.check()
    wait_for(dock)
    session.reload()
    assert rows(dock), "the same workspace read anew keeps its findings"
    dock.check()
    QgsProject.instance().clear()
    assert not dock.is_checking
    assert rows(dock) == {}
    assert not child(dock, QPushButton, "PovertyMapCheck").isEnabled()


def test_a_workspace_that_is_gone_is_told(session: Session, dock: FindingsDock, project_path: Path) -> None:
    said: list[str] = []
    session.failed.connect(said.append)
    store = project_path.with_suffix(".gpkg")
    aside = store.with_suffix(".aside")
    store.rename(aside)
    try:
        dock.check()
        wait_for(dock)
    finally:
        aside.rename(store)
    assert len(said) == 1
    assert "small.gpkg" in said[0]
    assert dock.report is None
