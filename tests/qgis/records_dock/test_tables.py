"""The records dock: tables within a scope, sorted, filtered, searched, copied."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTabBar,
    QToolBar,
    QToolButton,
)

from poverty_map_plugin.domain.levels import Level
from poverty_map_plugin.domain.scope import Scope
from poverty_map_plugin.gui.preferences import Preferences, save_preferences
from poverty_map_plugin.gui.records.column_choice import ColumnDialog
from poverty_map_plugin.gui.records.filter_bar import FilterBar
from poverty_map_plugin.gui.records.records_dock import RecordsDock
from poverty_map_plugin.gui.session import Session

from .hands import (
    HOSTILE,
    IDENTITY,
    Interface,
    action,
    child,
    count,
    headers,
    model,
    numbers,
    rows,
    select_rows,
    set_value,
    settle,
    table,
    wait_until,
)


def test_a_table_shows_records_in_words(dock: RecordsDock) -> None:
    assert headers(dock)[:4] == ["Head of household", "Village", "Village group", "Household size (people)"]
    assert numbers(dock) == [3, 2, 1, 4]  # by village
    assert rows(dock, 1) == ["普定 普定村", "紫云 紫云村", "紫云 小寨关村", "丹寨 无位村"]
    assert rows(dock, 4) == ["", "Schooling", "Illness", "Illness"]
    assert rows(dock, 6) == ["", "12,345.5", "2,436.0", "3,000.0"]
    assert count(dock) == "4 of 4"


def test_hostile_texts_are_shown_as_they_are(dock: RecordsDock) -> None:
    assert HOSTILE in rows(dock)
    set_value(2, "head_name", "<img src=x>\n" + "x" * 100)
    tip = model(dock).index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>&lt;img src=x&gt;")
    for label in dock.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_table_follows_the_scope(dock: RecordsDock, session: Session) -> None:
    session.set_scope(Scope("520425", Level.COUNTY))
    assert numbers(dock) == [2, 1]
    assert count(dock) == "2 of 2"
    session.set_scope(Scope("PD", Level.BUREAU))
    assert numbers(dock) == [3, 1]


def test_words_are_looked_for_once_nobody_types(dock: RecordsDock) -> None:
    search = child(dock, QLineEdit, "PovertyMapRecordSearch")
    QTest.keyClicks(search, "illness")
    assert len(rows(dock)) == 4
    wait_until(lambda: numbers(dock) == [1, 4])
    assert count(dock) == "2 of 4"


def test_a_code_is_chosen(dock: RecordsDock) -> None:
    combo = child(dock, QComboBox, "PovertyMapRecordFilter_status")
    combo.setCurrentIndex(combo.findData("out"))
    assert numbers(dock) == [3, 2]


def test_a_header_sorts_and_the_order_is_remembered(dock: RecordsDock, session: Session, iface: Interface) -> None:
    view, number = table(dock), headers(dock).index("Net income per head (CNY)")
    header = view.horizontalHeader()
    dock.show()
    at = QPoint(header.sectionViewportPosition(number) + 5, header.height() // 2)
    for expected in ([1, 4, 2, 3], [2, 4, 1, 3]):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert numbers(dock) == expected
    other = RecordsDock(session, iface, iface.mainWindow())
    assert numbers(other) == [2, 4, 1, 3]
    other.stop()
    other.deleteLater()


def test_columns_are_chosen_and_remembered(dock: RecordsDock, session: Session, iface: Interface) -> None:
    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ColumnDialog)
        dialog._fill(["code", "phone"])
        # By the keyboard: the first goes one down.
        fields = dialog.findChild(QListWidget)
        fields.setCurrentRow(0)
        down = next(each for each in dialog.findChildren(QToolButton) if each.accessibleName() == "Move down")
        assert down.shortcut().toString() == "Alt+Down"
        QTest.mouseClick(down, Qt.MouseButton.LeftButton)
        dialog.accept()

    QTimer.singleShot(100, accept)
    action(dock, "Columns").trigger()
    assert headers(dock) == ["Phone", "Household number"]
    other = RecordsDock(session, iface, iface.mainWindow())
    assert headers(other) == ["Phone", "Household number"]
    other.stop()
    other.deleteLater()


def test_pages_have_a_tab_for_each_kind(dock: RecordsDock) -> None:
    page, tabs = child(dock, QComboBox, "PovertyMapRecordPage"), child(dock, QTabBar, "PovertyMapRecordTabs")
    assert [page.itemText(n) for n in range(page.count())][:3] == ["Power aid", "Paired aid", "Resident cadres"]
    page.setCurrentIndex(0)
    page.activated.emit(0)
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Grid project", "Fund"]
    assert len(rows(dock)) == 3
    tabs.setCurrentIndex(1)
    assert rows(dock) == []


def test_identity_numbers_are_masked_always(dock: RecordsDock) -> None:
    save_preferences(Preferences(copy_personal=True))
    assert dock.show_records("person")
    settle()
    number = headers(dock).index("Identity number")
    assert rows(dock, number) == ["520*************37"]
    select_rows(dock, 1)
    action(dock, "Copy").trigger()
    assert IDENTITY not in QApplication.clipboard().text()
    assert "小红" in QApplication.clipboard().text()


def test_the_buttons_go_under_the_filters_where_there_is_no_room(dock: RecordsDock, iface: Interface) -> None:
    bar, buttons = child(dock, FilterBar, ""), child(dock, QToolBar, "PovertyMapRecordToolbar")

    def side_by_side(width: int) -> bool:
        iface.mainWindow().resize(width, 768)
        settle()
        return bool(bar.mapTo(dock, QPoint(0, 0)).y() == buttons.mapTo(dock, QPoint(0, 0)).y())

    assert [side_by_side(width) for width in (1600, 800, 1600)] == [True, False, True]
    # Another page has fewer filters, or more: nothing is squeezed.
    iface.mainWindow().resize(900, 768)
    for entity in ("road", "household", "transformer", "household"):
        dock.show_records(entity)
        settle()
        assert bar.height() >= bar.sizeHint().height(), entity
    # None of them hides behind an arrow.
    assert all(buttons.widgetForAction(action).isVisible() for action in buttons.actions())


def test_rows_are_copied_with_headers_masked_and_harmless(dock: RecordsDock) -> None:
    table(dock).selectAll()
    settle()
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QApplication.clipboard().text().splitlines()
    assert text[0].split("\t")[:2] == ["Head of household", "Village"]
    assert text[1].split("\t")[0] == "'=***"
    assert "13800001234" not in QApplication.clipboard().text()
    assert QApplication.clipboard().text().count("138****1234") == 1
    assert "12345.5" in QApplication.clipboard().text()


def test_personal_words_are_copied_when_a_person_prefers_so(dock: RecordsDock) -> None:
    save_preferences(Preferences(copy_personal=True))
    table(dock).selectAll()
    action(dock, "Copy").trigger()
    data = QApplication.clipboard().mimeData()
    assert "'=1+1" in data.text()
    assert HOSTILE in data.text()
    assert HOSTILE not in data.html()
    assert "&lt;b&gt;王小明" in data.html()
    assert "13800001234" in data.html()


def test_an_empty_table_says_what_to_do(dock: RecordsDock, session: Session) -> None:
    def sentence() -> list[str]:
        return [w.text() for w in dock.findChildren(QLabel) if w.isVisibleTo(dock) and len(w.text()) > 20]

    def press(text: str) -> None:
        button = next(b for b in dock.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(dock))
        button.click()
        settle(30)

    dock.show()
    search = child(dock, QLineEdit, "PovertyMapRecordSearch")
    search.setText("nobody")
    wait_until(lambda: not numbers(dock))
    assert sentence() == ["No record matches what is asked for."]
    press("Clear the filters")
    assert len(numbers(dock)) == 4
    session.set_scope(Scope("520422", Level.COUNTY))
    dock.show_records("person")
    assert sentence() == ["普定县 has no records of “Household member”."]
    press("Show the whole province")
    assert len(numbers(dock)) == 1
    asked: list[str] = []
    dock.importRequested.connect(asked.append)
    dock.show_records("policy")
    assert any("There are no records of “Policy” yet" in text for text in sentence())
    press("Import table…")
    assert asked == ["policy"]


def test_ctrl_f_goes_to_the_search_and_tab_leads_on(dock: RecordsDock, iface: Interface) -> None:
    table(dock).setFocus()
    QTest.keyClick(table(dock), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dock.focusWidget() is child(dock, QLineEdit, "PovertyMapRecordSearch")
    reached = set()
    for _ in range(40):
        focused = dock.focusWidget()
        reached.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        "PovertyMapRecordSearch",
        "PovertyMapRecordFilter_status",
        "PovertyMapRecordTable",
        "PovertyMapRecordPage",
    }
    assert wanted <= reached
