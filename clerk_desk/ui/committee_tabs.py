"""The parts of the committees page: who sits, who works for it, what is on every agenda. Each is a list with a few acts."""
from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clerk_desk.desk import committees, terms
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.records import Committee, Membership, Officer
from clerk_desk.domain.standing_items import StandingItem, Use
from clerk_desk.domain.terms import in_office
from clerk_desk.ui import messages
from clerk_desk.ui.buttons import Button
from clerk_desk.ui.dialogs.standing_item import StandingItemSheet
from clerk_desk.ui.dialogs.term import ROLE_WORDS, TermSheet
from clerk_desk.ui.home import Section
from clerk_desk.ui.kit import Words
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.ring import RING
from clerk_desk.ui.row_list import Index, ListRow, RowList
from clerk_desk.ui.translating import long_day, said

Answer = TypeVar("Answer")
USE_WORDS = {
    Use.PLAIN: "", Use.MINUTES: "Drafted with the minutes to confirm", Use.MATTERS_ARISING: "Drafted with what is still open",
    Use.WORK_PROGRAMME: "Drafted with the work programme",
}


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


def since_until(term: Membership | Officer) -> str:
    """"since 15 May 2025", "15 May 2023 to 3 May 2025"; empty where no day is known."""
    if term.since and term.until:
        return said("{since} to {until}").format(since=long_day(term.since), until=long_day(term.until))
    if term.since:
        return said("since {day}").format(day=long_day(term.since))
    return said("until {day}").format(day=long_day(term.until)) if term.until else ""


def term_row(term: Membership | Officer, today: dt.date, words: str) -> ListRow:
    """Somebody's time with a committee, as a row."""
    coming = term.since is not None and term.since > today
    return ListRow((term.id,), term.person.name, " · ".join(filter(None, (words, term.person.post))), right=since_until(term),
                   role="accent" if coming else "ink2")


class MembersTab(Tab):
    """Members with their role and term; those who have left stand apart and stay."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        titles = (parent.tr("Members"), parent.tr("Members who have left"))
        super().__init__(parent, desk, titles, parent.tr("Nobody sits on this committee yet. Add its members; their terms are kept."))
        self.groups[1].edit.chosen.connect(self.change)
        self.add_button(self.tr("Add a member"), self.add, "plus")
        self.add_button(self.tr("End the term"), self.remove)
        self.members: dict[int, Membership] = {}

    def refresh(self) -> None:
        """Reads who sits and who sat."""
        if self.committee is None:
            return
        there, today = committees.members(self.desk, self.committee.id), self.desk.today
        self.members = {each.id: each for each in there}
        now = [each for each in there if each.until is None or each.until >= today]
        past = [each for each in there if each not in now]
        self.show_groups(*([term_row(each, today, ROLE_WORDS[each.role]) for each in some] for some in (now, past)))
        sitting = sum(in_office(each, today) for each in there)
        self.groups[0].title.setText(self.tr("Members · {count}").format(count=sitting))

    def add(self) -> None:
        """Asks for a new member."""
        if self.committee is not None:
            self._shown(TermSheet.ask(self, self.desk, self.committee.id))

    def change(self, key: tuple[int, ...]) -> None:
        """Asks for another role, name or days."""
        term = self.members.get((*key, 0)[0])
        if term is not None:
            self._shown(TermSheet.ask(self, self.desk, term.committee_id, term))

    def _shown(self, made: int | None) -> None:
        if made is not None:
            self.done(lambda: made)

    def remove(self) -> None:
        """Ends the term of the member in hand, today."""
        if self.here:
            self.done(partial(terms.end_term, self.desk, self.here))


class OfficersTab(Tab):
    """Officers with their duty for the committee; those who have left stand apart."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        titles = (parent.tr("Officers"), parent.tr("Officers who have left"))
        super().__init__(parent, desk, titles, parent.tr("No officers yet. Add the clerk and whoever advises the committee."))
        self.groups[1].edit.chosen.connect(self.change)
        self.add_button(self.tr("Add an officer"), self.add, "plus")
        self.add_button(self.tr("End their time"), self.remove)
        self.officers: dict[int, Officer] = {}

    def refresh(self) -> None:
        """Reads who works for it and who did."""
        if self.committee is None:
            return
        there, today = terms.officers(self.desk, self.committee.id), self.desk.today
        self.officers = {each.id: each for each in there}
        now = [each for each in there if each.until is None or each.until >= today]
        past = [each for each in there if each not in now]
        self.show_groups(*([term_row(each, today, each.duty) for each in some] for some in (now, past)))

    def add(self) -> None:
        """Asks for a new officer."""
        made = TermSheet.ask(self, self.desk, self.committee.id, officer=True) if self.committee else None
        if made is not None:
            self.done(lambda: made)

    def change(self, key: tuple[int, ...]) -> None:
        """Asks for another duty, name or days."""
        officer = self.officers.get((*key, 0)[0])
        made = TermSheet.ask(self, self.desk, officer.committee_id, officer, officer=True) if officer else None
        if made is not None:
            self.done(lambda: made)

    def remove(self) -> None:
        """Ends the time of the officer in hand, today."""
        if self.here:
            self.done(partial(terms.end_officer, self.desk, self.here))


class StandingTab(Tab):
    """The items that are on every agenda, in order, those after the business apart."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        empty = parent.tr("No standing items yet. Add them, or begin with the usual ones: apologies, declarations, minutes and so on.")
        super().__init__(parent, desk, (parent.tr("On every agenda"),), empty)
        self.add_button(self.tr("Add an item"), self.add, "plus")
        self.add_button(self.tr("The usual ones"), self.take_usual)
        self.add_button(self.tr("Up"), partial(self.move_item, -1))
        self.add_button(self.tr("Down"), partial(self.move_item, 1))
        self.add_button(self.tr("Take out"), self.remove)
        self.groups[0].edit.moved.connect(self.move_item)
        self.items: list[StandingItem] = []

    def refresh(self) -> None:
        """Reads the list; its rows are known by their place."""
        if self.committee is None:
            return
        self.items = list(committees.standing_items(self.desk, self.committee.id))
        self.show_groups([self._row(place, each) for place, each in enumerate(self.items)])
        self.buttons[1].setVisible(not self.items)

    def _row(self, place: int, each: StandingItem) -> ListRow:
        after = self.tr("After the business of the day") if each.after_business else ""
        return ListRow((place,), each.title, self.tr(USE_WORDS[each.use]) if each.use else "", right=after, left=f"{place + 1}")

    def _keep(self, items: Sequence[StandingItem]) -> None:
        if self.committee is not None:
            self.done(partial(committees.set_standing_items, self.desk, self.committee.id, items))

    def take_usual(self) -> None:
        """Begins with the usual list."""
        if self.committee is not None:
            self._keep(committees.usual_standing_items(self.committee.id))
            self.take_keyboard()

    def add(self) -> None:
        """Asks for a new item, which goes to the end of its half."""
        item = StandingItemSheet.ask(self, None, self.committee.id) if self.committee else None
        if item is not None:
            self._keep([*self.items, item])

    def change(self, key: tuple[int, ...]) -> None:
        """Asks for other words for an item."""
        place = (*key, -1)[0]
        item = StandingItemSheet.ask(self, self.items[place], self.items[place].committee_id) if 0 <= place < len(self.items) else None
        if item is not None:
            self._keep([item if at == place else each for at, each in enumerate(self.items)])

    def remove(self) -> None:
        """Takes the item in hand out; meetings that are there keep theirs."""
        if self.items:
            self._keep([each for at, each in enumerate(self.items) if at != self.here])

    def move_item(self, step: int) -> None:
        """Moves the item in hand one place; over the business of the day it changes its half."""
        at, to = self.here, self.here + step
        if not (self.items and 0 <= to < len(self.items)):
            return
        items, moved = list(self.items), self.items[at]
        other = items[to]
        if other.after_business != moved.after_business:
            items[at] = replace(moved, after_business=other.after_business)
        else:
            items[at], items[to] = other, moved
            at = to
        self._keep(items)
        self.groups[0].edit.setCurrentIndex(self.groups[0].edit.rows.index(at))
