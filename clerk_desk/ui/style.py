"""The style of the program: Fusion, with those parts drawn from the palette that cannot be seen on dark and black surfaces.

Boxes to tick, the outlines of lists, of areas of text and of menus; and the air around their rows.
"""
from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionMenuItem,
    QWidget,
)

from clerk_desk.ui.ring import RING

Primitive, Metric, Content, State = QStyle.PrimitiveElement, QStyle.PixelMetric, QStyle.ContentsType, QStyle.StateFlag
Role = QPalette.ColorRole
TICKS = (Primitive.PE_IndicatorCheckBox, Primitive.PE_IndicatorItemViewItemCheck)
WELL, ROW, BESIDE, MENU, HEAD = 5, 6, 5, 6, 4
"""Pixels: around what lies in a framed area, more for each row of a list, beside the words of a row, above and below a menu, and
by how much less than those of a row the words of a list's head stand off.
"""


class DeskStyle(QProxyStyle):
    """All colours come from the palette, so a theme needs no style of its own."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self, hint: QStyle.StyleHint, option: QStyleOption | None = None, widget: QWidget | None = None, returned: object = None,
    ) -> int:
        """Rings lie above what they are around, so that none is cut off by a neighbour."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)  # type: ignore[arg-type]

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        """Boxes to tick grow with the text; framed areas have air within."""
        if metric in (Metric.PM_FocusFrameHMargin, Metric.PM_FocusFrameVMargin):
            if isinstance(widget, QFocusFrame):
                return RING
            return BESIDE if isinstance(widget, QAbstractItemView) and metric == Metric.PM_FocusFrameHMargin else 2
        if metric in (Metric.PM_IndicatorWidth, Metric.PM_IndicatorHeight):
            return (widget.font() if widget is not None else QApplication.font()).pixelSize() + 1
        if metric == Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return WELL
        if metric == Metric.PM_MenuVMargin:
            return MENU
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None) -> QSize:
        """Rows of lists stand apart; the buttons of message boxes have air around their words."""
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind == Content.CT_PushButton:
            return made + QSize(ROW * 2, ROW)
        return QSize(made.width(), made.height() + ROW) if kind == Content.CT_ItemViewItem else made

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None,
    ) -> None:
        """The buttons of message boxes, outlined as all others are, the heads of lists, flat with a line under them, and the lines
        between the entries of a menu, which Fusion draws so that they are not seen on black.
        """
        if element == QStyle.ControlElement.CE_PushButtonBevel:
            _button(option, painter, widget)
        elif element == QStyle.ControlElement.CE_HeaderSection:
            painter.fillRect(option.rect, option.palette.color(Role.Base))
            painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, option.palette.color(Role.Mid))
        elif _is_line(element, option):
            middle = option.rect.center().y()
            painter.fillRect(option.rect.left() + BESIDE, middle, option.rect.width() - 2 * BESIDE, 1, option.palette.color(Role.Midlight))
        else:
            if element == QStyle.ControlElement.CE_HeaderLabel:  # its words stand above those of the rows
                option.rect = option.rect.adjusted(HEAD, 0, 0, 0)
            super().drawControl(element, option, painter, widget)

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None,
    ) -> None:
        """Boxes to tick and outlines are ours; the frame in a chosen row, which says nothing more, is left out."""
        if element in TICKS:
            _tick(option, painter)
        elif element == Primitive.PE_Frame and isinstance(widget, QAbstractScrollArea):
            _well(option, painter, widget)
        elif element == Primitive.PE_PanelMenu:
            painter.setPen(QPen(option.palette.color(Role.Mid), 1))
            painter.setBrush(option.palette.color(Role.Base))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        elif element == Primitive.PE_FrameFocusRect:
            _ring(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _is_line(element: QStyle.ControlElement, option: QStyleOption) -> bool:
    """A line between the entries of a menu, with no words in it."""
    return (element == QStyle.ControlElement.CE_MenuItem and isinstance(option, QStyleOptionMenuItem)
            and option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator and not option.text)


def _tick(option: QStyleOption, painter: QPainter) -> None:
    """A rounded box, filled where it is ticked."""
    palette, on = option.palette, bool(option.state & State.State_On)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(palette.color(Role.Accent if on else Role.Base))
    painter.setPen(QPen(palette.color(Role.Accent if on else Role.Mid), 1))
    painter.drawRoundedRect(box, 3, 3)
    if on:
        mark = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in ((0.22, 0.52), (0.43, 0.73), (0.79, 0.29))]
        painter.setPen(QPen(palette.color(Role.Base), max(1.6, box.width() / 9), c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(mark))
    painter.restore()


def _button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The one that Enter presses has the thicker outline."""
    palette, main = option.palette, isinstance(widget, QPushButton) and widget.isDefault()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(palette.color(Role.AlternateBase if option.state & State.State_Sunken else Role.Base))
    painter.setPen(QPen(palette.color(Role.Accent if main else Role.Mid), 2 if main else 1))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
    painter.restore()


def _ring(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Around the words of what has the keyboard; the chosen row of a list is washed already."""
    if isinstance(widget, QAbstractItemView):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(option.palette.color(Role.Accent), 2))
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)
    painter.restore()


def _well(option: QStyleOption, painter: QPainter, area: QWidget) -> None:
    """The surface and outline of a list or an area of text, thicker and in the focus colour while it has the keyboard."""
    here, palette = area.hasFocus(), option.palette
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(palette.color(Role.Base))
    painter.setPen(QPen(palette.color(Role.Accent if here else Role.Mid), 2 if here else 1))
    inset = 1 if here else 0.5
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6)
    painter.restore()
