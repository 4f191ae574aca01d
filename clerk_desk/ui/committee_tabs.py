"""The parts of the committees page: who sits, who works for it, what is on every agenda. Each is a list with a few acts."""
from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from clerk_desk.desk import committees, terms
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.records import Membership, Officer
from clerk_desk.domain.standing_items import StandingItem, Use
from clerk_desk.domain.terms import in_office
from clerk_desk.ui.dialogs.standing_item import StandingItemSheet
from clerk_desk.ui.dialogs.term import ROLE_WORDS, TermSheet
from clerk_desk.ui.edit_list import Tab
from clerk_desk.ui.row_list import ListRow
from clerk_desk.ui.translating import long_day, said

USE_WORDS = {
    Use.PLAIN: "", Use.MINUTES: "Drafted with the minutes to confirm", Use.MATTERS_ARISING: "Drafted with what is still open",
    Use.WORK_PROGRAMME: "Drafted with the work programme",
}


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
