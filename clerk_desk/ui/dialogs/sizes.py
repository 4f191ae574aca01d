"""How large a dialog is: as high as what stands in it, never larger than the screen, and scrolled where even that is too little."""
from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clerk_desk.ui.look import Look
from clerk_desk.ui.scrolling import make_slim

ABOVE = 40
"""Pixels of a screen that the title bar of a dialog takes."""


def size_to_content(dialog: QDialog, wanted: QSize) -> None:
    """Sizes a dialog whose layout is one column, the buttons last. ``wanted``: its width, and its height where a list or an
    area of text in it can use more than it must have. Where the screen has not the room, all but the buttons is scrolled.
    """
    room, column = room_for(dialog), dialog.layout()
    if not isinstance(column, QVBoxLayout):
        return
    width = min(max(wanted.width(), column.totalMinimumSize().width()), room.width())
    needed = _whole_height(column, width)
    if needed > room.height() and not _scrolled(column):
        _let_scroll(dialog, column)
    grows = any(area.isVisibleTo(dialog) for area in dialog.findChildren(QAbstractScrollArea))
    dialog.resize(width, min(max(needed, wanted.height()) if grows else needed, room.height()))
    _close_up(dialog)


def _close_up(dialog: QDialog) -> None:
    """Words under a field take the lines that they have at its width; Qt's rows would give them the lines of a narrower label."""
    dialog.ensurePolished()
    for rows in dialog.findChildren(QFormLayout):
        rows.activate()
        for label in (_widget(rows.itemAt(at)) for at in range(rows.count())):
            if isinstance(label, QLabel) and label.wordWrap() and label.text():
                label.setMaximumHeight(label.heightForWidth(label.width()))


def needed_height(column: QLayout, width: int) -> int:
    """The least height at which nothing in a layout of this width is cut off; wrapped words count with all their lines."""
    least = column.totalMinimumSize().height()
    return max(least, column.totalMinimumHeightForWidth(width)) if column.hasHeightForWidth() else least


def _whole_height(column: QVBoxLayout, width: int) -> int:
    """The least height at which all is seen without being scrolled."""
    area, least = _scrolled(column), needed_height(column, width)
    body = area.widget() if area is not None else None
    inner = body.layout() if body is not None else None
    if area is None or inner is None:
        return least
    edges = column.contentsMargins()
    return least - area.minimumSizeHint().height() + needed_height(inner, width - edges.left() - edges.right())


def room_for(dialog: QWidget) -> QSize:
    """The largest that a dialog may be: its screen without a title bar, or the window it belongs to if that is larger."""
    room = dialog.screen().availableGeometry().size()
    parent = dialog.parentWidget()
    if parent is not None:
        room = room.expandedTo(parent.window().size())
    return room - QSize(0, ABOVE)


def bounded(dialog: QWidget, wanted: QSize) -> QSize:
    """A size, or as much of it as there is room for."""
    return wanted.boundedTo(room_for(dialog))


def _scrolled(column: QVBoxLayout) -> QScrollArea | None:
    first = _widget(column.itemAt(0))
    return first if isinstance(first, QScrollArea) else None


def _widget(item: QLayoutItem | None) -> QWidget | None:
    return item.widget() if item is not None else None


def _let_scroll(dialog: QDialog, column: QVBoxLayout) -> None:
    """Puts all but the last of the column into an area that scrolls; the keyboard stays where it was."""
    area, body = QScrollArea(dialog), QWidget()
    focus: QWidget | None = dialog.focusWidget()
    inner = QVBoxLayout(body)
    inner.setContentsMargins(0, 0, 8, 0)
    inner.setSpacing(column.spacing())
    while column.count() > 1:
        _move(column, inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(body)
    for seen in (area.viewport(), body):
        seen.setAutoFillBackground(False)
    look = getattr(dialog, "look", None)
    make_slim(area, look if isinstance(look, Look) else Look(), "window")
    column.insertWidget(0, area, 1)
    area.show()
    stops = (each for each in body.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled())
    focus = focus or next(stops, None)
    if focus is not None:
        focus.setFocus()


def _move(column: QVBoxLayout, inner: QVBoxLayout) -> None:
    """The first of one column to the end of another."""
    stretch, item = column.stretch(0), column.takeAt(0)
    widget, layout = _widget(item), item.layout() if item is not None else None
    if widget is not None:
        inner.addWidget(widget, stretch)
    elif layout is not None:
        layout.setParent(None)
        inner.addLayout(layout, stretch)
    elif item is not None:
        inner.addItem(item)
