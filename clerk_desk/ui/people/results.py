"""What became of a resolution, in the house's words around it: who moved it above, vote, names and reasons below."""
from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from clerk_desk.desk import resolving
from clerk_desk.domain.errors import CannotBeDone
from clerk_desk.domain.house_style import HouseStyle
from clerk_desk.domain.lead_ins import keyword
from clerk_desk.domain.motions import Motion, MotionKind
from clerk_desk.domain.told_around import Around, around, lines_of
from clerk_desk.domain.votes import Vote
from clerk_desk.ui.meeting_edit import MeetingEdit
from clerk_desk.ui.minute_blocks import walk
from clerk_desk.ui.people.gathering import Gathered, Gathering
from clerk_desk.ui.people.resolution import WORD
from clerk_desk.ui.people.writing import narrative, put_after, put_before, put_below, resolution_of, reword, take_away

NEAR = 30
"""So many blocks above and below a resolution are looked through for what an earlier result had written."""


def motion_on(now: Gathered, uid: str) -> Motion | None:
    """The motion that is minuted at this lead-in."""
    return next((each for each in now.motions if each.block == uid and each.kind is not MotionKind.AMENDMENT), None)


def vote_on(now: Gathered, uid: str) -> Vote | None:
    """The vote on the words under this lead-in, none on an amendment among them."""
    motion = motion_on(now, uid)
    return next((each for each in now.votes if each.block == uid or (motion and each.motion == motion.uid)), None)


def around_of(now: Gathered, uid: str, style: HouseStyle) -> Around:
    """The sentences that the house has around the resolution with this lead-in."""
    return around(motion_on(now, uid), vote_on(now, uid), now.motions, now.votes, now.room, style)


class Results(QObject):
    """Writes and rewrites them. What stood around a resolution before is told by ``around``, taken before the change."""

    def __init__(self, gathering: Gathering, edit: MeetingEdit, parent: QObject) -> None:
        super().__init__(parent)
        self.gathering, self.edit = gathering, edit

    def around(self, uid: str) -> Around:
        """The sentences as the record has them now."""
        return around_of(self.gathering.now, uid, self.gathering.sitting.style)

    def rewrite(self, uid: str, before: Around) -> None:
        """Puts what the record says now in place of what it said before; words that the clerk changed since stay."""
        after = self.around(uid)
        place = resolution_of(self.edit, uid)
        if place is None or self.edit.isReadOnly():
            return
        self._write_lead_in(uid)
        if after != before:
            self._take_away(uid, before)
            self._put(uid, after)
            self.edit.go_to(*self.edit.place())

    def _take_away(self, uid: str, before: Around) -> None:
        place = resolution_of(self.edit, uid)
        if place is not None:
            last = min(place.last + NEAR, self.edit.minutes.blockCount() - 1)
            take_away(self.edit, before.below, place.last + 1, last)
            take_away(self.edit, before.above, place.first - NEAR, place.first - 1)

    def _put(self, uid: str, after: Around) -> None:
        place = resolution_of(self.edit, uid)
        if place is not None and after.below:
            block = self.edit.minutes.findBlockByNumber(place.last)
            put_after(self.edit, block, [narrative(words, numbered=False) for words in after.below])
        lead_in = self.edit.minutes.find_uid(uid)
        if lead_in is not None and after.above:
            put_before(self.edit, lead_in, [narrative(words) for words in after.above])

    def _write_lead_in(self, uid: str) -> None:
        """A recommendation to another body says so where it begins."""
        motion, block = motion_on(self.gathering.now, uid), self.edit.minutes.find_uid(uid)
        if motion is None or block is None or not motion.to_body or keyword(block.text()) == "":
            return
        rest = WORD.sub("", block.text(), count=1).lstrip()
        body = motion.to_body
        if not block.text().upper().startswith("RECOMMENDED TO"):
            reword(self.edit, uid, f"RECOMMENDED to {body}: {rest}".rstrip())

    def write_for_item(self) -> None:
        """A vote that belongs to no resolution: its words below the line in hand."""
        now = self.gathering.now
        words = lines_of(now.votes[-1], now.room, self.gathering.sitting.style)
        put_below(self.edit, [narrative(line) for line in words])

    def amend(self, uid: str, leave_out: str, put_in: str) -> bool:
        """Puts a carried amendment into the words of the resolution. False where its words are not there just once."""
        place, minutes = resolution_of(self.edit, uid), self.edit.minutes
        if place is None or not put_in:
            return False
        blocks = list(walk(minutes.findBlockByNumber(place.first), place.last - place.first + 1))
        found = [block for block in blocks if leave_out and block.text().count(leave_out) == 1]
        if leave_out and len(found) != 1:
            return False
        block = found[0] if leave_out else blocks[-1]
        cursor = QTextCursor(block)
        end = len(block.text().rstrip(" .;"))
        start = block.text().index(leave_out) if leave_out else end
        cursor.setPosition(block.position() + start)
        cursor.setPosition(block.position() + start + len(leave_out), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put_in if leave_out else f" {put_in}")
        return True

    def as_recommended(self) -> str:
        """Writes the item's recommendation as a resolution, its grammar turned; why not, where it could not be."""
        try:
            blocks = resolving.resolved_as_recommended(self.gathering.desk, self.gathering.sitting.item_id)
        except CannotBeDone as reason:
            return str(reason)
        if self.edit.isReadOnly():
            confirmed = self.tr("These minutes are confirmed and locked: nothing can be written into them.")
            return self.gathering.desk.only_reads or confirmed
        put_below(self.edit, blocks)
        self.edit.go_to(blocks[-1].row.uid, len(blocks[-1].text))
        return ""
