"""A list that can be changed, with a few acts over it: what the parts of the committees page are made of."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee
from clerk_desk.ui import messages
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.home import Section
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import RING
from clerk_desk.ui.row_list import Index, ListRow, RowList

Answer = TypeVar("Answer")


class EditList(RowList):
    """A list whose rows can be changed: Insert adds (``added``), Delete ends or takes out (``removed``), Alt+Up and Alt+Down
    move (``moved`` carries the step).
    """

    added = Signal()
    removed = Signal()
    moved = Signal(int)

    def key_here(self) -> tuple[int, ...]:
        """The key of the row in hand, empty where there is none."""
        index = self.currentIndex()
        return self.rows.rows[index.row()].key if index.isValid() and index.row() < len(self.rows.rows) else ()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The row in hand stays in sight of the page that scrolls around the list."""
        super().currentChanged(current, previous)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if isinstance(around, QScrollArea) else None
        if isinstance(around, QScrollArea) and inside is not None and self.hasFocus():
            row = self.visualRect(current)
            at = self.viewport().mapTo(inside, row.center()) if inside is not self else row.center()
            around.ensureVisible(at.x(), at.y(), 0, row.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that change the list; the others are the list's own."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_F2:
            self.chosen.emit(self.key_here())
        else:
            super().keyPressEvent(event)


class Group(Section):
    """A heading over a list that can be changed."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent, title)
        self.column.removeWidget(self.list)
        self.list.hide()
        self.list.deleteLater()
        self.edit = self.list = EditList(self, title)
        self.column.addWidget(self.edit)


class Tab(QWidget):
    """One part of a committee. ``changed`` says that something was, ``meeting_chosen`` carries a meeting to be opened."""

    changed = Signal()
    meeting_chosen = Signal(int)

    def __init__(self, parent: QWidget, desk: Desk, titles: Sequence[str], empty: str) -> None:
        super().__init__(parent)
        self.desk, self.look = desk, Look()
        self.committee: Committee | None = None
        self.groups = [Group(self, title) for title in titles]
        self.empty, self.buttons = Words(empty, role="ink2", parent=self, wrap=True), list[Button]()
        self.column, self.row = QVBoxLayout(self), QHBoxLayout()
        self.column.addLayout(self.row)
        self.column.addWidget(self.empty)
        for group in self.groups:
            self.column.addWidget(group)
        self.column.addStretch(1)
        self.row.addStretch(1)
        first = self.groups[0].edit
        first.chosen.connect(self.change)
        first.added.connect(self.add)
        first.removed.connect(self.remove)

    def add_button(self, words: str, act: Callable[[], object], picture: str = "") -> None:
        """A button beside the others, in the order of their adding."""
        button = Button(words, "plain", picture, self)
        button.clicked.connect(partial(_press, act))
        self.row.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        self.tab_through(*self.buttons)

    def tab_through(self, *stops: QWidget) -> None:
        """Tab goes through these before it comes to the lists under them."""
        for first, then in pairwise((*stops, *(group.edit for group in self.groups))):
            QWidget.setTabOrder(first, then)

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look
        dress(look, *self.groups, *self.buttons, self.empty)
        self.column.setContentsMargins(RING + 1, RING + 1, look.px(16), look.px(16))  # else what scrolls cuts the rings off
        self.column.setSpacing(look.px(16))
        self.row.setSpacing(look.px(8))

    def show_committee(self, committee: Committee) -> None:
        """Shows another committee. Raises CannotBeDone when the store cannot be read."""
        self.committee = committee
        self.refresh()

    def refresh(self) -> None:
        """Reads it anew."""
        raise NotImplementedError

    def show_groups(self, *rows: Sequence[ListRow]) -> None:
        """Shows the rows of each group; without any, the sentence that says how they come."""
        for group, shown in zip(self.groups, rows, strict=True):
            group.show_rows(shown)
        self.empty.setVisible(not rows[0])

    def done(self, act: Callable[[], Answer]) -> Answer | None:
        """Does an act and reads the list anew; a refusal is told and None comes back."""
        try:
            answer = act()
            self.refresh()
        except CannotBeDone as reason:
            messages.tell(self, str(reason))
            return None
        self.changed.emit()
        return answer

    def take_keyboard(self) -> None:
        """The keyboard to the list, or to the first button where there is nothing in it."""
        (self.groups[0].edit if self.groups[0].isVisibleTo(self) else self.buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Adds a row to the first group."""

    def change(self, key: tuple[int, ...]) -> None:
        """Changes the row of this key."""

    def remove(self) -> None:
        """Ends or takes out the row in hand."""

    @property
    def here(self) -> int:
        """The number of the row in hand of the first group, 0 for none."""
        return (*self.groups[0].edit.key_here(), 0)[0]


def _press(act: Callable[[], object], _checked: bool = False) -> None:
    """Qt says whether a button is ticked; no act wants to know."""
    act()
