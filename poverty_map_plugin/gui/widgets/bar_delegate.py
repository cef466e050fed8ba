"""Draws a bar behind the number of a cell, so that a column is compared by eye."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

#: Share of the column's longest bar, 0 to 1; None where a cell has no bar.
BAR_ROLE = int(Qt.ItemDataRole.UserRole) + 100

_MARGIN = 2
#: How much of the highlight colour a bar has, over a light ground and over a dark one.
_OPACITY, _OPACITY_ON_DARK = 0.28, 0.55
_DARK = 128  # lightness


class BarDelegate(QStyledItemDelegate):
    """A cell whose value under `BAR_ROLE` shows as a bar in the palette's highlight colour, the number over it."""

    def paint(self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Background, bar, number."""
        share = index.data(BAR_ROLE)
        if painter is None or share is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        text, own.text = own.text, ""
        widget: QWidget | None = own.widget
        style = widget.style() if widget else QApplication.style()
        if style is None:
            super().paint(painter, option, index)
            return
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, widget)
        selected = bool(own.state & QStyle.StateFlag.State_Selected)
        area = own.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.save()
        is_dark = own.palette.color(QPalette.ColorRole.Base).lightness() < _DARK
        painter.setOpacity(_OPACITY_ON_DARK if is_dark and not selected else _OPACITY)
        colour = own.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight)
        width = round(area.width() * min(max(float(share), 0.0), 1.0))
        painter.fillRect(QRect(area.left(), area.top(), width, area.height()), colour)
        painter.restore()
        painter.save()
        painter.setFont(own.font)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        foreground = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(foreground.color() if foreground is not None and not selected else own.palette.color(role))
        layout = QTextOption(own.displayAlignment)
        layout.setWrapMode(QTextOption.WrapMode.NoWrap)
        painter.drawText(QRectF(area.adjusted(_MARGIN, 0, -_MARGIN, 0)), text, layout)
        painter.restore()
