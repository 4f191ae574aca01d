"""Lists in dialogs: lines that can be ticked by Space, and plain rows of words."""
from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from clerk_desk.ui.look import Look
from clerk_desk.ui.scrolling import make_slim

ROLE = Qt.ItemDataRole.UserRole


def dress_list(tree: QTreeWidget, look: Look) -> None:
    """Type, bars and columns of a list in a dialog; the first column takes what the second leaves."""
    tree.setFont(look.font(15))
    make_slim(tree, look, "raised")
    header = tree.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(1, tree.columnCount()):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


class BySpace(QObject):
    """Space in a list without boxes turns the line in hand to the next thing that is done with it."""

    def __init__(self, tree: QTreeWidget, turn: Callable[[], object]) -> None:
        super().__init__(tree)
        self.turn = turn
        tree.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes Space alone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            self.turn()
            return True
        return super().eventFilter(watched, event)


def show_ticks(tree: QTreeWidget, lines: Iterable[tuple[int, str]], ticked: Iterable[int] = ()) -> None:
    """One line with a box for each number and its words; the keyboard is on the first that is ticked."""
    tree.clear()
    chosen = set(ticked)
    for number, words in lines:
        line = QTreeWidgetItem([words])
        line.setData(0, ROLE, number)
        line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        line.setCheckState(0, Qt.CheckState.Checked if number in chosen else Qt.CheckState.Unchecked)
        line.setToolTip(0, words)
        tree.addTopLevelItem(line)
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    first = next((row for row in rows if row is not None and row.checkState(0) == Qt.CheckState.Checked), rows[0] if rows else None)
    if first is not None:
        tree.setCurrentItem(first)
    lines_ticked = [line for line in _lines(tree) if line.checkState(0) == Qt.CheckState.Checked]
    if lines_ticked:
        tree.scrollToItem(lines_ticked[0])


def ticked_in(tree: QTreeWidget) -> tuple[int, ...]:
    """The numbers of the lines that are ticked, from the top."""
    return tuple(int(line.data(0, ROLE)) for line in _lines(tree) if line.checkState(0) == Qt.CheckState.Checked)


def _lines(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    return [line for row in range(tree.topLevelItemCount()) if (line := tree.topLevelItem(row)) is not None]
