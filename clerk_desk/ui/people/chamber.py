"""The people's side of a meeting's screen: strip, dock, attendance page, lines to type in, read-back, and who hears whom."""
from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from clerk_desk.desk.desk import Desk
from clerk_desk.desk.wordings import note_shown
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.ui.look import Look, dress
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.people.ask_line import AskLine
from clerk_desk.ui.people.comings import Comings
from clerk_desk.ui.people.decisions import Decisions
from clerk_desk.ui.people.declaring import About, Declare
from clerk_desk.ui.people.dock import RoomDock
from clerk_desk.ui.people.gathering import Gathering
from clerk_desk.ui.people.page import AttendancePage
from clerk_desk.ui.people.read_back import ReadBack
from clerk_desk.ui.people.results import Results, motion_on
from clerk_desk.ui.people.roll import Roll
from clerk_desk.ui.people.strip import RoomStrip
from clerk_desk.ui.people.writing import resolution_here
from clerk_desk.ui.sitting import Sitting

STRIP, DOCK = 1330, 1600
"""From these widths on the strip has every surname, and the room a place of its own."""

log = logging.getLogger(__name__)


class Chamber(QObject):
    """``refused`` carries a sentence for the clerk; ``shown`` says whether the attendance page is wanted (True) or the minutes.

    ``save`` writes what is typed and says whether it could: a vote rests on words that are kept.
    """

    refused = Signal(str)
    shown = Signal(bool)

    def __init__(self, desk: Desk, sitting: Sitting, edit: MeetingEdit, save: Callable[[], bool], screen: QWidget) -> None:
        super().__init__(screen)
        self.desk, self.sitting, self.edit, self.save, self.screen = desk, sitting, edit, save, screen
        self.gathering = Gathering(desk, sitting, self)
        self.strip, self.dock, self.line = RoomStrip(screen), RoomDock(screen), AskLine(screen)
        self.page, self.read_back = AttendancePage(screen), ReadBack(screen)
        self.comings, self.results = Comings(self.gathering, edit, self), Results(self.gathering, edit, self)
        self.roll = Roll(self.gathering, self.page, self.comings, self.results, self)
        self.decisions = Decisions(self.gathering, edit, self.results, screen)
        self.is_open = False
        self._chain_undo()
        self._join()

    def _join(self) -> None:
        self.gathering.changed.connect(self._show)
        self.gathering.refused.connect(self.say)
        self.gathering.told.connect(self.page.tell)
        self.page.left.connect(self.to_minutes)
        self.line.left.connect(self._line_left)
        self.roll.declare_wanted.connect(self.declare)
        self.roll.written.connect(self.to_minutes)
        self.roll.save = self.save
        self.read_back.left.connect(self._to_edit)
        self.read_back.change.connect(self._change_words)
        self.read_back.vote.connect(self._vote_read)
        self.decisions.vote_wanted.connect(self.open_vote)
        self.decisions.refused.connect(self.refused)

    def _chain_undo(self) -> None:
        """Ctrl+Z in the minutes: what was just recorded of people goes with its sentence."""
        before = self.edit.decided
        self.edit.decided = lambda: self.comings.take_back_fresh() or before()

    def set_look(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress(look, self.strip, self.dock, self.line, self.page, self.read_back)

    def fit(self, room: float, width: int) -> None:
        """Strip or dock, by how much room the window has; ``width`` is the dock's in pixels."""
        wide = room >= DOCK
        self.dock.setVisible(wide and not self.is_open)
        self.dock.setFixedWidth(width)
        self.strip.setVisible(not wide and not self.is_open)
        self.strip.set_narrow(room < STRIP)
        self.read_back.setGeometry(self.screen.rect())

    # the meeting
    def follow(self) -> None:
        """Another meeting, item or state of it is in hand."""
        self.comings.fresh = None
        self.gathering.read()
        self.gathering.open_if_live()
        if self.is_open:
            self.roll.show_vote()

    def turned(self) -> None:
        """The screen shows another item of the meeting: back to its minutes."""
        if self.is_open:
            self.is_open = False
            self.page.stop_filter()
            self.shown.emit(False)
        self.line.hide()
        self.follow()

    def put_away(self) -> None:
        """Closes what is open; the meeting is put away."""
        self.is_open = False
        self.line.hide()
        self.read_back.hide()
        self.roll.drafts.clear()
        self.decisions.asked.clear()

    def _show(self) -> None:
        self.strip.show_room(self.gathering.now)
        self.dock.show_room(self.gathering.now)
        self.roll.show_rows()

    def say(self, words: str) -> None:
        """Why something was not done: on the page where that is open, else as the window says it."""
        if self.is_open:
            self.page.tell(words, "red")
        else:
            self.refused.emit(words)

    # attendance and votes
    def open_page(self) -> None:
        """F9: the attendance page; once more and the clerk is back in the minutes."""
        if self.is_open and self.page.grid.hasFocus():
            return self.to_minutes()
        self._open(column=0)
        return None

    def open_vote(self) -> None:
        """Shift+F9: the same page with the keyboard on the first who may vote and has not."""
        self._open(column=None)

    def _open(self, column: int | None) -> None:
        if not self.gathering.meeting_id:
            return
        self.read_back.hide()
        self.line.hide()
        if not self.is_open:
            self.is_open = True
            self.page.tell("")
            self.gathering.open_roll()
            self.roll.begin(resolution_here(self.edit))
            self.shown.emit(True)
        self.page.to_grid()
        if column is None:
            self.page.grid.go_to_first_vote()
        elif not self.page.grid.attendee():
            self.page.grid.go_to(0, column)

    def to_minutes(self) -> None:
        """Back to the minutes, with the keyboard in them."""
        if self.is_open:
            self.is_open = False
            self.page.stop_filter()
            self.page.line.hide()
            self.shown.emit(False)
        self._to_edit()

    def _to_edit(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_left(self) -> None:
        if not self.is_open:
            self._to_edit()

    def escape(self) -> bool:
        """Leaves whatever of the people's is open. Says whether there was something."""
        if self.line.isVisible():
            self.line.leave()
            return True
        if self.is_open:
            self.page.escape()
            return True
        return False

    # in, out, declared
    def ask_in(self) -> None:
        """Ctrl+Shift+I: who comes in?"""
        self._ask_line().ask(self.comings.who_comes())

    def ask_out(self) -> None:
        """Ctrl+Shift+O: who goes out?"""
        self._ask_line().ask(self.comings.who_goes())

    def _ask_line(self) -> AskLine:
        if not self.gathering.now.room.attendees:
            self.gathering.open_roll()
        return self.page.line if self.is_open else self.line

    def declare(self, attendee_id: int = 0) -> None:
        """Asks for a declaration; keeps it, and who leaves the room for it has left."""
        if not self.gathering.now.room.attendees:
            self.gathering.open_roll()
        meeting = self.sitting.meeting
        if meeting is None:
            return
        about = About(meeting, self.gathering.now.room, self.sitting.item, self.sitting.style, attendee_id)
        done = Declare.ask(self.screen, self.desk, about)
        if done is not None:
            self.gathering.read()
            self.comings.left_for_interest(done.goes_out)
            if done.words:
                self.comings.write(done.words)
                self.page.tell(self.tr("Written into the minutes: {words}").format(words=done.words))
        self.page.to_grid() if self.is_open else self._to_edit()

    # resolutions
    def read_out(self) -> None:
        """F8: the resolution at the cursor, large; without one it says what is missing."""
        found, item = resolution_here(self.edit), self.sitting.item
        missing = ""
        if found is None:
            missing = self.tr("This item has no resolution yet. Ctrl+Shift+R begins one, Alt+Shift+R takes the recommendation.")
        elif found.is_empty:
            missing = self.tr("This resolution has no words yet: type what is resolved, then read it back.")
            found = None
        motion = motion_on(self.gathering.now, found.uid) if found else None
        title = item.title if item else ""
        if found is not None and self.save():
            self._note_read()
        self.read_back.open(found, title, self.decisions.moved_words(motion), missing)

    def _note_read(self) -> None:
        """What is read back is a wording of its own. Where the store refuses, it is read back all the same."""
        meeting = self.sitting.meeting
        try:
            if meeting is not None:
                note_shown(self.desk, meeting.id)
        except CannotBeDone as reason:
            log.info("That words were read back was not kept: %s", reason)

    def _change_words(self, index: int) -> None:
        """F2 in the read-back: to the words being read."""
        found = resolution_here(self.edit)
        self.read_back.hide()
        if found is not None:
            rows = [row for row in self.edit.minutes.rows[found.first:found.last + 1] if row.kind != "note"]
            self.edit.go_to(rows[index].uid, 1 << 30)
        self._to_edit()

    def _vote_read(self) -> None:
        self.read_back.hide()
        self.open_vote()

    def stops(self) -> list[QWidget]:
        """Panes the keyboard can go round to: the grid while the page is open, else the dock where it is shown."""
        if self.is_open:
            return [self.page.grid]
        return [self.dock.list] if self.dock.isVisible() else []
