"""The people of the meeting in hand as the store has them now, and the door through which the window changes them."""
from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from clerk_desk.desk import attendance, seats
from clerk_desk.desk import undo as undoing
from clerk_desk.desk.desk import Desk
from clerk_desk.domain.attendance import Attendee
from clerk_desk.domain.changes import Changes
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.motions import Motion
from clerk_desk.domain.presence import Room
from clerk_desk.domain.quorum import Quorum, QuorumState
from clerk_desk.domain.records import MeetingState
from clerk_desk.domain.votes import Vote
from clerk_desk.ui.people.seen import PersonLine, lines, room_seen
from clerk_desk.ui.sitting import Sitting

log = logging.getLogger(__name__)
NO_QUORUM = Quorum(0, 0, QuorumState.NOT_SET)


@dataclass(frozen=True)
class Gathered:
    """All that the window shows of people: the room, one line a person, the quorum, and the meeting's votes and motions."""

    room: Room = field(default_factory=Room)
    people: tuple[PersonLine, ...] = ()
    quorum: Quorum = NO_QUORUM
    votes: tuple[Vote, ...] = ()
    motions: tuple[Motion, ...] = ()

    def person(self, attendee_id: int) -> Attendee | None:
        """Somebody on the roll by the number in the store."""
        return next((each for each in self.room.attendees if each.id == attendee_id), None)

    def line(self, attendee_id: int) -> PersonLine | None:
        """The line of somebody."""
        return next((each for each in self.people if each.id == attendee_id), None)


class Gathering(QObject):
    """``changed`` says that ``now`` is another one, ``refused`` carries why something could not be done, ``told`` what was done."""

    changed = Signal()
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, desk: Desk, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self.sitting, self.now = desk, sitting, Gathered()

    @property
    def meeting_id(self) -> int:
        """The meeting in hand, 0 for none."""
        return self.sitting.meeting.id if self.sitting.meeting else 0

    @property
    def item_uid(self) -> str:
        """The uid of the item in hand, empty for none."""
        return self.sitting.item.uid if self.sitting.item else ""

    def open_if_live(self) -> None:
        """A meeting that is live has a roll, without anybody asking for it."""
        meeting = self.sitting.meeting
        if meeting is not None and meeting.state is MeetingState.LIVE and not self.now.room.attendees:
            self.open_roll()

    def open_roll(self) -> None:
        """Puts who is expected on the roll; confirmed minutes stay as they are."""
        if self.meeting_id and not self.sitting.locked:
            self.do(lambda: attendance.open_roll(self.desk, self.meeting_id))

    def read(self) -> None:
        """Reads everything anew and says so."""
        try:
            self.now = self._read() if self.meeting_id else Gathered()
        except CannotBeDone as reason:
            log.info("The people could not be read: %s", reason)
            self.now = Gathered()
        self.changed.emit()

    def _read(self) -> Gathered:
        meeting, item = self.sitting.meeting, self.sitting.item
        assert meeting is not None
        now = seats.seats(self.desk, meeting.id, item.id if item else 0)
        people = lines(room_seen(now.room, meeting), self.item_uid, now.voters)
        return Gathered(now.room, people, now.quorum if now.room.attendees else NO_QUORUM, now.votes, now.motions)

    def do(self, act: Callable[[], Changes]) -> Changes | None:
        """Does a verb and reads anew; where it refuses, its sentence goes to whoever listens and None comes back."""
        try:
            changes = act()
        except CannotBeDone as reason:
            self.refused.emit(str(reason))
            return None
        self.read()
        return changes

    def undo(self) -> bool:
        """Undoes the last deed of this meeting that was no typing, and says which."""
        return self._turned(undoing.undo)

    def redo(self) -> bool:
        """Does it again."""
        return self._turned(undoing.redo)

    def _turned(self, act: Callable[[Desk, int], Changes]) -> bool:
        changes = self.do(lambda: act(self.desk, self.meeting_id))
        if changes is not None:
            self.told.emit(changes.words[:1].upper() + changes.words[1:])
        return changes is not None

    def meant(self, letters: str) -> tuple[Attendee, ...]:
        """Who a few letters or initials may mean, likeliest first; nobody where the store cannot say."""
        try:
            return attendance.who_is_meant(self.desk, self.meeting_id, letters)
        except CannotBeDone as reason:
            log.info("Nobody could be looked up: %s", reason)
            return ()
