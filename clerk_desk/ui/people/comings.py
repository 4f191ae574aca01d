"""Who comes, goes and takes the chair: one verb, the house's sentence below the line in hand, one Ctrl+Z for both."""
from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from clerk_desk.desk import attendance
from clerk_desk.domain.attendance import Attendee
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.presence import declared, is_in_room
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.people.ask_line import Meant, Question
from clerk_desk.ui.people.gathering import Gathering
from clerk_desk.ui.people.writing import narrative, put_below


class Comings(QObject):
    """Records a movement and writes it. ``take_back_fresh`` undoes the record where nothing was typed since; the editor then
    takes its sentence back by the same key.
    """

    def __init__(self, gathering: Gathering, edit: MeetingEdit, parent: QObject) -> None:
        super().__init__(parent)
        self.gathering, self.edit = gathering, edit
        self.fresh: tuple[int, int, int] | None = None
        self.written: set[str] = set()

    def come(self, attendee_id: int, time: str = "") -> str:
        """Somebody comes in; why not, where it could not be."""
        return self._record(lambda: attendance.arrive(self.gathering.desk, attendee_id, item_id=self._item(), time=time))

    def go(self, attendee_id: int, time: str = "", interest: bool = False) -> str:
        """Somebody goes out, perhaps for an interest in the item in hand."""
        desk = self.gathering.desk
        return self._record(lambda: attendance.leave(desk, attendee_id, item_id=self._item(), time=time, interest=interest))

    def left_for_interest(self, attendee_id: int) -> None:
        """Somebody who declared that they leave has left now, if they were in the room; the declaration says so in the minutes."""
        now, desk = self.gathering.now, self.gathering.desk
        person = now.person(attendee_id)
        if person is not None and is_in_room(now.room, person):
            self.gathering.do(lambda: attendance.leave(desk, attendee_id, item_id=self._item(), interest=True))

    def take_chair(self, attendee_id: int) -> str:
        """A member takes the chair."""
        return self._record(lambda: attendance.take_chair(self.gathering.desk, attendee_id, item_id=self._item()))

    def _item(self) -> int:
        return self.gathering.sitting.item_id

    def _record(self, act: Callable[[], Changes]) -> str:
        try:
            changes = act()
            words = attendance.movement_words(self.gathering.desk, changes.ids[0])
        except CannotBeDone as reason:
            return str(reason)
        if words:
            self.write(words)
            self.fresh = self._state()
        self.gathering.read()
        self.gathering.told.emit(self.tr("Written into the minutes: {words}").format(words=words))
        return ""

    def write(self, words: str) -> None:
        """A sentence of narrative below the line in hand, after those written so before."""
        self.written.update(put_below(self.edit, [narrative(words)], self.written))

    def _state(self) -> tuple[int, int, int]:
        minutes = self.edit.minutes
        return self._item(), minutes.availableUndoSteps(), minutes.characterCount()

    def take_back_fresh(self) -> bool:
        """Undoes the record of the movement just written. False, so that the editor goes on and takes the sentence back."""
        if self.fresh is not None and self.fresh == self._state():
            self.gathering.undo()
        self.fresh = None
        return False

    def undo_here(self) -> None:
        """In the grid: undoes the last deed, and with it the sentence where it was written last."""
        both = self.fresh is not None and self.fresh == self._state()
        self.fresh = None
        if self.gathering.undo() and both:
            self.edit.minutes.undo()

    # the questions asked in one line
    def who_comes(self) -> Question:
        """The question of Ctrl+Shift+I."""
        return Question(
            self.tr("Comes in"), self.tr("Letters or initials"), lambda letters: self._meant(letters, here=False),
            lambda one, letters, time, _: self._took(one, letters, lambda: self.come(one, time)),
            foot=self.tr("A time may follow: “ott 19:31”. Without one it is now."),
        )

    def who_goes(self) -> Question:
        """The question of Ctrl+Shift+O; whoever declared an interest in this item is asked about it."""
        return Question(
            self.tr("Goes out"), self.tr("Letters or initials"), lambda letters: self._meant(letters, here=True),
            lambda one, letters, time, interest: self._took(one, letters, lambda: self.go(one, time, interest)),
            self._interest, self.tr("A time may follow: “ott 19:31”. Without one it is now."),
        )

    def _took(self, one: int, letters: str, act: Callable[[], str]) -> str:
        words = self.tr("Nobody on the list of this meeting has the letters “{letters}”: F9 adds people.")
        return act() if one else words.format(letters=letters)

    def _meant(self, letters: str, here: bool) -> Sequence[Meant]:
        """Those who can do it first; the others with a word about where they are."""
        room = self.gathering.now.room
        found = self.gathering.meant(letters)
        order = sorted(found, key=lambda each: is_in_room(room, each) is not here)
        return tuple(self._one(each, here) for each in order)

    def _one(self, each: Attendee, here: bool) -> Meant:
        line = self.gathering.now.line(each.id)
        there = is_in_room(self.gathering.now.room, each)
        note = "" if there is here else self.tr("in the room") if there else self.tr("not in the room")
        return Meant(each.id, line.name if line else each.name, note)

    def has_interest(self, attendee_id: int) -> bool:
        """Did this person declare an interest in the item in hand?"""
        now, item = self.gathering.now, self.gathering.item_uid
        person = now.person(attendee_id)
        return person is not None and any(each.item == item for each in declared(now.room, person.uid, item))

    def _interest(self, attendee_id: int) -> str:
        return self.tr("for the interest declared") if self.has_interest(attendee_id) else ""
