"""Runs inside QGIS (`qgis --code`) for scripts/dock_pictures.sh: takes a picture of every dock and dialog.

To add one, write a function with `@stop("name")`, and take pictures in it. The file `done` tells that the tour went to
its end.
"""

import os
import shutil
import sys
import traceback
from collections.abc import Callable
from datetime import date
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QTreeView,
    QWidget,
    QWizard,
)
from qgis.utils import iface

sys.path.insert(0, str(Path.cwd()))
from scripts.qgis_window import pause, size_window, take_picture, wait_for_map

OUT = Path(os.environ["PICTURES_OUT"])
WIDTH, HEIGHT = (int(part) for part in os.environ["PICTURES_SIZE"].split("x"))
ONLY = os.environ.get("PICTURES_STOPS", "").split()
SHEETS = Path.cwd() / "tests" / "data" / "sheets"

PROVINCE, PREFECTURE, COUNTY, OTHER_COUNTY = "52", "5204", "520425", "522636"
TOWNSHIP, VILLAGE, BUREAU = "522630202", "522630202201", "安顺供电局"
OBJECTS = ("power_line", "transformer", "substation", "support_site", "road")
FORMS = ("task", "visit", "grid_project")

workbench = qgis.utils.plugins["poverty_map_plugin"].workbench
stops: list[tuple[str, Callable[[], None]]] = []


def stop(name: str) -> Callable[[Callable[[], None]], None]:
    """A stop of the tour; scripts/dock_pictures.sh may ask for some of them only."""

    def take(function: Callable[[], None]) -> None:
        stops.append((name, function))

    return take


def picture(name: str, of: QWidget | None = None) -> None:
    """A picture of the screen, or of a dock or dialog on it."""
    take_picture(OUT / f"{name}.png", of)


def wait_for(what: str, condition: Callable[[], object]) -> None:
    """Until something holds."""
    for _ in range(600):
        if condition():
            return
        pause(100)
    raise TimeoutError(what)


def scope_of(code: str):  # type: ignore[no-untyped-def]
    # Only now: the package is found once QGIS has loaded the plugin.
    from poverty_map_plugin.domain.scope import Scope

    return Scope.of(code)


def only(dock: QDockWidget | None) -> None:
    """Show one of the docks below, or none."""
    for other in (workbench.docks.tasks, workbench.docks.scores, workbench.docks.records, workbench.docks.findings):
        other.setUserVisible(other is dock)
    pause(300)


def modal(name: str, open_it: Callable[[], object]) -> None:
    """A picture of a dialog that holds everything up while it is open."""

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            picture(name, dialog)
            dialog.reject()

    QTimer.singleShot(1200, take)
    open_it()


def add_pictures() -> None:
    """Painted photos at a village: attached to it, and of a visit."""
    from poverty_map_plugin.services.attachments import add_attachment

    workspace = workbench.session.workspace
    folder = Path(workspace.store.location).parent
    for number, (name, colour) in enumerate((("村口", "#7a9e7e"), ("新变压器", "#a08a6a"), ("走访", "#6a86a0"))):
        image = QImage(640, 480, QImage.Format.Format_RGB32)
        image.fill(QColor(colour))
        painter = QPainter(image)
        painter.setPen(Qt.GlobalColor.white)
        font = painter.font()
        font.setPixelSize(72)
        painter.setFont(font)
        painter.drawText(QRect(0, 0, 640, 480), Qt.AlignmentFlag.AlignCenter, name)
        painter.end()
        image.save(str(folder / f"{name}.jpg"))
        if number < 2:
            village = workspace.store.read("village", ["uuid"], {"code": VILLAGE})["uuid"].iloc[0]
            add_attachment(
                workspace, "village", village, folder / f"{name}.jpg", "tour", date(2016, 12, 1 + number), name
            )
    visit = workspace.store.read("visit", ["uuid"]).head(1)
    with workspace.store.change("tour") as change:
        change.update("visit", visit.assign(photo="走访.jpg", village_code=VILLAGE), key=("uuid",))


@stop("overview")
def _() -> None:
    only(None)
    dock = workbench.overview_dock
    picture("01-window-overview")
    picture("01-overview", dock)
    line = dock.findChild(QLineEdit, "PovertyMapScopeSearch")
    line.setFocus()
    QTest.keyClicks(line, "zy")
    picture("02-overview-search", dock)
    line.clear()
    dock.findChild(QToolButton, "PovertyMapScopeTree").click()
    picture("02-overview-tree", dock)
    dock.findChild(QToolButton, "PovertyMapScopeTree").click()
    workbench.session.set_scope(scope_of(COUNTY))
    picture("03-overview-county", dock)
    workbench.session.set_scope(scope_of(PROVINCE))


@stop("cards")
def _() -> None:
    dock = workbench.docks.card
    dock.setUserVisible(True)
    picture("10-card-none", dock)
    places = workbench.session.places
    bureau = next(place.scope for place in places.of_level(places.bureau_of(COUNTY).level) if place.name == BUREAU)
    for name, scope in (
        ("province", scope_of(PROVINCE)),
        ("county", scope_of(COUNTY)),
        ("township", scope_of(TOWNSHIP)),
        ("village", scope_of(VILLAGE)),
        ("bureau", bureau),
    ):
        dock.show_place(scope)
        workbench.docks.guide.zoom_to(scope)
        if name in ("county", "village"):
            picture(f"11-window-{name}")
        area = dock.findChild(QScrollArea)
        picture(f"11-card-{name}", dock)
        bar = area.verticalScrollBar()
        part = 1
        while bar.value() < bar.maximum() and part < 4:
            bar.setValue(bar.value() + bar.pageStep() - 20)
            picture(f"11-card-{name}-{part}", dock)
            part += 1
    for entity in OBJECTS:
        rows = workbench.session.workspace.store.read(entity, ["fid"])
        dock.show_object(entity, int(rows["fid"].iloc[0]))
        picture(f"12-card-{entity}", dock)
    for code in (COUNTY, OTHER_COUNTY, PROVINCE):
        dock.toggle_pin(scope_of(code))
    dock.findChild(QToolButton, "PovertyMapCompare").click()
    picture("13-card-compare", dock)
    dock.pin(())


@stop("tasks")
def _() -> None:
    workbench.session.set_scope(scope_of(PROVINCE))
    dock = workbench.docks.tasks
    only(dock)
    picture("20-tasks", dock)
    tree = dock.findChild(QTreeView, "PovertyMapTaskTree")
    model = tree.model()
    tree.setCurrentIndex(model.index(2, 0, model.index(0, 0)))
    picture("21-window-tasks")
    picture("21-tasks-detail", dock)
    dock.findChild(QPushButton, "PovertyMapHandOver").click()
    dialog = iface.mainWindow().findChild(QDialog, "PovertyMapUnitDialog")
    picture("22-tasks-hand-over", dialog)
    dialog.findChild(QLineEdit, "PovertyMapUnitText").setText("紫云")
    picture("22-tasks-hand-over-found", dialog)
    dialog.accept()
    picture("23-tasks-handed-over", dock)


@stop("records")
def _() -> None:
    dock = workbench.docks.records
    only(dock)
    number = 30
    panels = {"cadre": "unvisited", "visit": "visit", "need": "match", "offer": "match", "policy": "policy"}
    for page in workbench.session.workspace.catalog.records.values():
        for table in page.tables:
            dock.show_records(table.entity, scope_of(PROVINCE))
            wait_for(table.entity, lambda: not dock.is_busy)
            pause(300)
            if table.entity in panels:
                if table.entity == "policy":
                    dock.findChild(QLineEdit, "PovertyMapRecordSearch").setText("电网")
                    pause(800)
                view = dock.findChild(QWidget, "PovertyMapRecordTable")
                view.selectRow(0)
                pause(1500)
            picture(f"{number}-records-{table.entity}", dock)
            if table.entity in ("cadre", "offer", "policy"):
                picture(f"{number}-window-records-{table.entity}")
            number += 1
            dock.findChild(QLineEdit, "PovertyMapRecordSearch").clear()
    dock.show_records("visit", scope_of(VILLAGE))
    pause(1500)
    dock.findChild(QWidget, "PovertyMapRecordTable").selectRow(0)
    pause(1500)
    picture(f"{number}-records-visit-photo", dock)
    dock.show_records("household", scope_of(COUNTY))
    dock.findChild(QLineEdit, "PovertyMapRecordSearch").setText("qqqqqq")
    pause(1500)
    picture(f"{number}-records-nothing", dock)
    dock.findChild(QLineEdit, "PovertyMapRecordSearch").clear()
    modal(f"{number}-records-columns", dock._pane.choose_columns)
    workbench.session.set_scope(scope_of(PROVINCE))


@stop("scores")
def _() -> None:
    dock = workbench.docks.scores
    only(dock)
    wait_for("scores", lambda: not dock.is_working)
    picture("60-scores", dock)
    table = dock.findChild(QWidget, "PovertyMapScoreTable")
    index = table.model().index(0, 3)
    table.setCurrentIndex(index)
    table.doubleClicked.emit(index)
    picture("61-scores-behind", dock)


@stop("findings")
def _() -> None:
    dock = workbench.docks.findings
    only(dock)
    picture("65-findings-before", dock)
    dock.check()
    wait_for("findings", lambda: not dock.is_checking)
    tree = dock.findChild(QTreeView, "PovertyMapFindingsTree")
    tree.expandAll()
    tree.setCurrentIndex(tree.model().index(0, 0, tree.model().index(0, 0)))
    picture("66-findings", dock)
    tree.collapseAll()
    last = tree.model().index(tree.model().rowCount() - 1, 0)
    tree.expand(last)
    tree.setCurrentIndex(tree.model().index(0, 0, last))
    picture("67-findings-by-check", dock)
    only(None)


@stop("forms")
def _() -> None:
    store = workbench.session.workspace.store
    project = store.read("grid_project", ["uuid"]).head(1)
    for person, status, percent in (("罗县局", "under_construction", 60.0), ("陆县局", "under_construction", 85.0)):
        with store.change(person) as change:
            change.update("grid_project", project.assign(status=status, percent=percent), key=("uuid",))
    for entity in FORMS:
        workbench.docks.open_record(entity, str(store.read(entity, ["uuid"])["uuid"].iloc[0]))
        pause(1500)
        dialogs = [d for d in QApplication.topLevelWidgets() if isinstance(d, QDialog) and d.isVisible()]
        for dialog in dialogs:
            picture(f"70-form-{entity}", dialog)
            tabs = dialog.findChild(QTabWidget)
            if tabs is not None and tabs.count() > 1:
                tabs.setCurrentIndex(tabs.count() - 1)
                picture(f"71-form-{entity}-history", dialog)
            dialog.close()
        pause(300)


@stop("import")
def _() -> None:
    # A copy: the report of rejected rows is written beside the sheet.
    folder = Path(workbench.session.workspace.store.location).parent
    sheet = Path(shutil.copy(SHEETS / "08_ambiguous_villages.xlsx", folder))
    wizard = workbench.docks.windows.open_import(sheet)
    wait_for("the sheet", lambda: not wizard.plan.is_looking)
    picture("80-import-file", wizard)
    for name in ("mapping", "preview", "result"):
        wizard.button(QWizard.WizardButton.NextButton).click()
        pause(800)
        wait_for("preview", lambda: not wizard.preview_page.runner.is_running)
        picture(f"81-import-{name}", wizard)
    wizard.button(QWizard.WizardButton.FinishButton).click()
    wait_for("import", lambda: not wizard.result_page.runner.is_running)
    pause(500)
    picture("82-import-done", wizard)
    wizard.accept()
    pause(500)
    dialog = workbench.docks.windows.open_undo()
    pause(800)
    picture("83-undo", dialog)
    dialog.reject()


@stop("sheets")
def _() -> None:
    """Several sheets of one shape, read together; nothing is imported."""
    folder = Path(workbench.session.workspace.store.location).parent
    wizard = workbench.docks.windows.open_import(Path(shutil.copy(SHEETS / "41_sheet_per_township.xlsx", folder)))
    wait_for("the sheets", lambda: not wizard.plan.is_looking)
    for name in ("mapping", "preview"):
        wizard.button(QWizard.WizardButton.NextButton).click()
        pause(800)
        wait_for("preview", lambda: not wizard.preview_page.runner.is_running)
        picture(f"84-sheets-{name}", wizard)
    wizard.reject()
    pause(300)


@stop("print")
def _() -> None:
    workbench.session.set_scope(scope_of(COUNTY))
    dialog = workbench.docks.sheets.open()
    wait_for("the preview", lambda: not dialog.maker.is_busy)
    picture("87-print", dialog)
    dialog.reject()
    workbench.session.set_scope(scope_of(PROVINCE))


@stop("options")
def _() -> None:
    modal("85-options", lambda: iface.showOptionsDialog(iface.mainWindow(), "PovertyMapOptions"))


@stop("locator")
def _() -> None:
    locator = next(
        w for w in iface.mainWindow().findChildren(QWidget) if w.metaObject().className() == "QgsLocatorWidget"
    )
    line = locator.findChild(QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "pmap zy")
    pause(2500)
    picture("86-window-locator")
    iface.mainWindow().setFocus()
    pause(300)


@stop("closed")
def _() -> None:
    """Without a workspace: what each dock says then."""
    QgsProject.instance().setDirty(False)
    iface.newProject()
    pause(500)
    iface.messageBar().clearWidgets()
    workbench.overview_dock.setUserVisible(True)
    picture("90-window-welcome")
    picture("90-welcome", workbench.overview_dock)
    picture("91-card-closed", workbench.docks.card)
    for name in ("records", "tasks", "scores", "findings"):
        dock = getattr(workbench.docks, name)
        only(dock)
        picture(f"92-{name}-closed", dock)


def main() -> None:
    """Go round, leave; a stop that fails is told of, and the next is gone to."""
    try:
        size_window(WIDTH, HEIGHT)
        workbench.places.size()
        wait_for_map()
        add_pictures()
        workbench.session.reload()
        iface.messageBar().clearWidgets()
        failed = []
        for name, function in stops:
            if ONLY and name not in ONLY:
                continue
            try:
                function()
            except Exception:
                failed.append(name)
                traceback.print_exc()
        if failed:
            raise RuntimeError(f"stops that failed: {', '.join(failed)}")
        (OUT / "done").touch()
    except Exception:
        traceback.print_exc()
    sys.stderr.flush()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


QTimer.singleShot(1500, main)
