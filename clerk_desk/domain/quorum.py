"""Whether enough members are in the room to decide, worked out from who is there."""
from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from clerk_desk.domain.presence import Room, out_for_interest, voters


class QuorumState(StrEnum):
    """How a meeting stands; the values are the words of the screen."""

    NOT_SET = "Quorum not set"
    QUORATE = "Quorate"
    ONLY_JUST = "Only just quorate"
    LOST = "Not quorate"


@dataclass(frozen=True)
class Quorum:
    """How many members with a vote are there and how many are needed (0 where the committee's number is not set).

    ``since`` is when the quorum was lost as "HH:MM"; empty while it is there, or where it has been missing from the start
    or the time is not known.
    """

    present: int
    needed: int
    state: QuorumState
    since: str = ""

    @property
    def words(self) -> str:
        """The state in the words of the screen: "Quorate", "Not quorate since 20:14"."""
        return f"{self.state} since {self.since}" if self.state is QuorumState.LOST and self.since else str(self.state)

    @property
    def figures(self) -> str:
        """"9 present, 4 needed"; without a number set "9 present"."""
        return f"{self.present} present, {self.needed} needed" if self.needed else f"{self.present} present"


def quorum(room: Room, needed: int, item: str = "") -> Quorum:
    """The quorum now. With an item under discussion, members out of it for an interest are not counted."""
    count = _counted(room, item)
    state = state_for(count, needed)
    return Quorum(count, needed, state, _lost_at(room, needed, item) if state is QuorumState.LOST else "")


def state_for(present: int, needed: int) -> QuorumState:
    """The state that these two numbers make."""
    if needed <= 0:
        return QuorumState.NOT_SET
    if present < needed:
        return QuorumState.LOST
    return QuorumState.ONLY_JUST if present == needed else QuorumState.QUORATE


def warning(before: Quorum, after: Quorum) -> str:
    """What the clerk is to be told when the quorum has just been lost; empty when it has not."""
    if after.state is not QuorumState.LOST or before.state is QuorumState.LOST:
        return ""
    left = "No member is" if after.present == 0 else "1 member is" if after.present == 1 else f"{after.present} members are"
    return f"The quorum is lost: {left} left and {after.needed} are needed, so nothing can be decided until it is back."


def _counted(room: Room, item: str) -> int:
    return sum(not (item and out_for_interest(room, each.uid, item)) for each in voters(room))


def _lost_at(room: Room, needed: int, item: str) -> str:
    """The time of the movement, or else of the declaration, that took the quorum away."""
    counts = [_counted(replace(room, movements=room.movements[:count]), "") for count in range(len(room.movements) + 1)]
    since = ""
    for move, before, after in zip(room.movements, counts, counts[1:], strict=False):
        since = move.time if before >= needed > after else since
    if counts[-1] < needed:
        return since
    return max((each.time for each in room.declarations if out_for_interest(room, each.attendee, item)), default="")
