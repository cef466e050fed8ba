"""What a person sees of windows: which widgets are there, where, and what can be read in them."""

from collections.abc import Iterator
from typing import Any

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QToolButton,
    QTreeView,
    QWidget,
)
from qgis.utils import iface

Rect = list[int]
_FIELDS = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)


# Finding


def _plain(text: str) -> str:
    """A text without the sign of its key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def _matches(widget: QWidget, name: str) -> bool:
    if name.startswith("text:"):
        return isinstance(widget, QAbstractButton) and _plain(widget.text()) == name[5:]
    if name.startswith("tip:"):
        return isinstance(widget, QAbstractButton) and widget.toolTip().startswith(name[4:])
    if widget.objectName() == name:
        return True
    action = widget.defaultAction() if isinstance(widget, QToolButton) else None
    return action is not None and action.objectName() == name


def _seen_part(widget: QWidget) -> QRect:
    """What is seen of a widget in its window: parts are scrolled out of sight, docks lie behind others."""
    part, parent = widget.rect(), widget
    while not parent.isWindow():
        part = part.translated(parent.pos()).intersected(parent.parentWidget().rect())
        parent = parent.parentWidget()
    return part.translated(-widget.mapTo(parent, QPoint(0, 0)))


def _is_seen(widget: QWidget) -> bool:
    return bool(widget.isVisible()) and not _seen_part(widget).isEmpty()


def _widget(name: str, within: str = "") -> QWidget | None:
    """The widget of an object name, of the text of a button (`text:OK`) or its tip (`tip:Undo`), where it is seen."""
    in_front = (QApplication.activeModalWidget(), QApplication.activePopupWidget(), QApplication.activeWindow())
    found = [
        widget
        for widget in QApplication.allWidgets()
        if _matches(widget, name)
        and _is_seen(widget)
        and (not within or any(each.objectName() == within for each in _ancestors(widget)))
    ]
    # Forms name what is around a field as the field.
    found.sort(key=lambda widget: (widget.window() not in in_front, not isinstance(widget, _FIELDS)))
    return found[0] if found else None


def _ancestors(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _need(name: str, within: str = "") -> QWidget:
    widget = _widget(name, within)
    if widget is None:
        raise LookupError(f"{name} is not to be seen")
    return widget


def _rect(widget: QWidget, inside: QRect) -> Rect:
    """A rectangle of a widget in the pixels of the screen."""
    at, ratio = widget.mapToGlobal(inside.topLeft()), widget.devicePixelRatioF()
    return [round(at.x() * ratio), round(at.y() * ratio), round(inside.width() * ratio), round(inside.height() * ratio)]


# Where things are


def spot(name: str, within: str = "") -> dict[str, Any] | None:
    """Where the part of a widget is that is seen, and whether it can be used; None when it is not seen."""
    widget = _widget(name, within)
    if widget is None:
        return None
    rect = _rect(widget, _seen_part(widget))
    return {"rect": rect, "enabled": widget.isEnabled(), "tip": widget.toolTip()}


def tab_spot(name: str, text: str) -> dict[str, Any] | None:
    """Where a tab of a bar is; of the bars of docks for the name `docks`."""
    bars = [_widget(name)] if name != "docks" else iface.mainWindow().findChildren(QTabBar)
    for bar in bars:
        if isinstance(bar, QTabBar) and _is_seen(bar):
            for number in range(bar.count()):
                if _plain(bar.tabText(number)) == text:
                    return {"rect": _rect(bar, bar.tabRect(number)), "enabled": True}
    return None


def item_spot(name: str, row: Any, column: int = 0, under: Any = None) -> dict[str, Any]:
    """Where an item of a list, table or tree is: `row` is its number, or the text of its first column.

    `rect` may lie outside of `view`, where the items are seen; then they have to be scrolled.
    """
    view = _need(name)
    index = _index(view, row, column)
    return {
        "rect": _rect(view.viewport(), view.visualRect(index)),
        "view": _rect(view.viewport(), view.viewport().rect()),
    }


def _index(view: QAbstractItemView, row: Any, column: int) -> QModelIndex:
    if isinstance(row, str):
        for index in _indexes(view):
            if row in (str(index.data() or ""), str(index.siblingAtColumn(column).data() or "")):
                return index.siblingAtColumn(column)
        raise LookupError(f"{row} is not in {view.objectName()}")
    return (
        list(_indexes(view))[row].siblingAtColumn(column)
        if isinstance(view, QTreeView)
        else view.model().index(row, column)
    )


def header_spot(name: str, text: str) -> dict[str, Any]:
    """Where the head of a column is."""
    view = _need(name)
    header = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
    for number in range(header.count()):
        if str(view.model().headerData(number, Qt.Orientation.Horizontal) or "") == text:
            area = QRect(header.sectionViewportPosition(number), 0, header.sectionSize(number), header.height())
            return {"rect": _rect(header.viewport(), area), "view": _rect(view, view.rect())}
    raise LookupError(text)


def option_spot(text: str) -> dict[str, Any] | None:
    """Where an entry of the menu or of the list is that is open now."""
    popup = QApplication.activePopupWidget()
    if isinstance(popup, QMenu):
        for action in popup.actions():
            if _plain(action.text()) == text:
                return {"rect": _rect(popup, popup.actionGeometry(action)), "view": _rect(popup, popup.rect())}
        return None
    view = popup.findChild(QListView) if popup is not None else None
    if view is None:
        return None
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if str(index.data()) == text:
            area = view.viewport()
            return {"rect": _rect(area, view.visualRect(index)), "view": _rect(area, area.rect())}
    return None


# What can be read


def texts(name: str, within: str = "") -> list[str]:
    """The labels that can be read in a widget."""
    widget = _need(name, within)
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def buttons(name: str) -> list[dict[str, Any]]:
    """The buttons of a widget."""
    found = [each for each in _need(name).findChildren(QAbstractButton) if _is_seen(each)]
    return [
        {
            "text": _plain(each.text()),
            "tip": each.toolTip(),
            "checked": each.isChecked(),
            "enabled": each.isEnabled(),
            "rect": _rect(each, each.rect()),
        }
        for each in found
    ]


def value(name: str, within: str = "") -> Any:
    """What a widget holds: its text, its choice, whether it is ticked."""
    return _value_of(_need(name, within))


def _value_of(widget: QWidget) -> Any:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit | QAbstractSpinBox | QLabel):
        return widget.text()
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    raise TypeError(type(widget).__name__)


def choices(name: str) -> list[str]:
    """What a box offers."""
    box = _need(name)
    return [box.itemText(number) for number in range(box.count())]


def _indexes(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The items of a view that are seen or could be scrolled to, from the top down."""
    model = view.model()
    if not isinstance(view, QTreeView):
        yield from (model.index(row, 0) for row in range(model.rowCount()))
        return

    def below(parent: QModelIndex) -> Iterator[QModelIndex]:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            yield index
            if view.isExpanded(index):
                yield from below(index)

    yield from below(QModelIndex())


def rows(name: str, most: int = 1_000) -> list[list[str]]:
    """The texts of a list, table or tree, row by row."""
    view = _need(name)
    found: list[list[str]] = []
    for index in _indexes(view):
        if len(found) == most:
            break
        columns = range(1 if isinstance(view, QListView) else view.model().columnCount(index.parent()))
        found.append([str(index.siblingAtColumn(number).data() or "") for number in columns])
    return found


def count(name: str) -> int:
    """How many rows a list or table has, without reading them."""
    return int(_need(name).model().rowCount())


def heads(name: str) -> list[str]:
    """The heads of the columns from left to right, as they are shown."""
    view = _need(name)
    header = view.header() if isinstance(view, QTreeView) else view.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [str(view.model().headerData(number, Qt.Orientation.Horizontal) or "") for number in order]


def selected(name: str) -> list[str]:
    """The first column's texts of the rows selected."""
    view = _need(name)
    found = view.selectionModel().selectedIndexes()
    return [str(index.siblingAtColumn(0).data() or "") for index in found if index.column() == found[0].column()]


def tables(name: str) -> list[list[str]]:
    """The texts of all tables in a widget, row by row."""
    widget = _need(name)
    return [
        [str(table.model().index(row, column).data() or "") for column in range(table.model().columnCount())]
        for table in widget.findChildren(QTableView)
        if table.isVisibleTo(widget)
        for row in range(table.model().rowCount())
    ]


def windows() -> list[dict[str, str]]:
    """The windows that are open beside QGIS's own."""
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not iface.mainWindow()]
    return [
        {
            "name": each.objectName(),
            "title": each.windowTitle(),
            "kind": type(each).__name__,
            "text": getattr(each, "text", str)(),
        }
        for each in found
        if isinstance(each, QDialog) or each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
    ]


def fields() -> list[dict[str, Any]]:
    """The fields of the form in front, by the names of their attributes."""
    form = QApplication.activeWindow()
    found = []
    for widget in form.findChildren(QWidget):
        if widget.objectName() and _is_seen(widget) and isinstance(widget, _FIELDS):
            found.append(
                {"name": widget.objectName(), "value": _value_of(widget), "rect": _rect(widget, widget.rect())}
            )
    return found


def focus() -> dict[str, Any]:
    """What the keys go to: its name, kind, the words for it, and the dock or window that it is in."""
    widget = QApplication.focusWidget()
    if widget is None:
        return {"name": "", "kind": "", "words": "", "dock": "", "id": 0}
    dock = next((each for each in _ancestors(widget) if isinstance(each, QDockWidget)), None)
    words = widget.accessibleName() or widget.toolTip() or _plain(getattr(widget, "text", str)())
    corner = _rect(widget, widget.rect())
    name = widget.objectName()
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        name = widget.defaultAction().objectName()
    where = dock.objectName() if dock is not None else widget.window().objectName()
    return {
        "name": name,
        "kind": type(widget).__name__,
        "words": words,
        "dock": where,
        "id": sip.unwrapinstance(widget),
        "rect": corner,
    }


def stops(name: str) -> list[dict[str, Any]]:
    """The widgets of a dock that a person can use now, by what Tab should reach.

    Of buttons that exclude each other Tab reaches the one that is pressed, as everywhere in Qt; from there the arrows
    go on.
    """
    dock = _need(name)
    found = []
    for widget in dock.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is not None and group.exclusive() and not widget.isChecked():
            continue
        if takes_tab and widget.isEnabled() and _is_seen(widget) and widget.focusProxy() is None:
            found.append(
                {
                    "name": widget.objectName(),
                    "kind": type(widget).__name__,
                    "id": sip.unwrapinstance(widget),
                    "rect": _rect(widget, widget.rect()),
                }
            )
    return found


def clipboard() -> dict[str, Any]:
    """What was copied."""
    data = QApplication.clipboard().mimeData()
    size = QApplication.clipboard().image().size()
    return {"text": data.text(), "html": data.html(), "image": [size.width(), size.height()]}


def messages() -> list[str]:
    """What QGIS's message bar says."""
    return [item.text() for item in iface.messageBar().items()]


def window_size() -> Rect:
    """The place of QGIS's window."""
    window = iface.mainWindow()
    return [window.x(), window.y(), window.width(), window.height()]


def take_picture(path: str) -> None:
    """A picture of the whole screen."""
    if not QApplication.primaryScreen().grabWindow(0).save(path):
        raise OSError(path)


def middle_of_canvas() -> list[int]:
    """The middle of the map on the screen."""
    viewport = iface.mapCanvas().viewport()
    left, top, width, height = _rect(viewport, viewport.rect())
    return [left + width // 2, top + height // 2]


def found_by_locator() -> list[str]:
    """What QGIS's search has found, without the heads of groups."""
    views = iface.mainWindow().findChildren(QTreeView)
    model = next(each for each in views if each.metaObject().className() == "QgsLocatorResultsView").model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data() or "") for index in found if index.flags() & Qt.ItemFlag.ItemIsSelectable]


def shortcuts() -> dict[str, list[str]]:
    """The keys of QGIS's window, and the names of all actions that have them."""
    found: dict[str, list[str]] = {}
    for action in iface.mainWindow().findChildren(QAction):
        for keys in action.shortcuts():
            found.setdefault(keys.toString(), []).append(action.objectName())
    return found
